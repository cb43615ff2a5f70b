# The company finds no call: what else could help it.

# The answers follow below, a line each, and then the buttons to change or add one.
find-check = { who-begin } ko call ke baare mein jitna zyada pata hoga, utna achha dhoondha ja sakega. Kya aapko kuch aur pata hai?
    .hint = Phone ki call list, call ke baad aaya SMS ya koi bill kaam aa sakta hai. Jo mile, jod dein; aapke letter mein woh phir se aayega. Agar aur kuch na ho, toh aage badhein.
    .ok = Bas itna hi, aage badhein

# The questions of request.ftl.
find-proved-by = { request-proved-by }
    .hint = { request-proved-by.hint }
find-registered-number = { request-registered-number }
    .hint = { request-registered-number.hint }
find-third-call = { request-third-call }
    .hint = { request-third-call.hint }
    .unknown = { request-third-call.unknown }
