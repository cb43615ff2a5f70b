# The company finds no call: what else could help it.

# The answers follow below, a line each, and then the buttons to change or add one.
find-check = The more { who-the } knows about the call, the better it can search. Do you know anything else?
    .hint = Your phone’s call list, a text message after the call or a bill may help. Add what you find; your letter repeats it. If that is all, go on.
    .ok = That is all, go on

# The questions of request.ftl.
find-proved-by = { request-proved-by }
    .hint = { request-proved-by.hint }
find-registered-number = { request-registered-number }
    .hint = { request-registered-number.hint }
find-third-call = { request-third-call }
    .hint = { request-third-call.hint }
    .unknown = { request-third-call.unknown }
