# The company finds no call: what else could help it.

# The answers follow below, a line each, and then the buttons to change or add one.
find-check = { who-to } को कॉल के बारे में जितना ज़्यादा पता होगा, उतना अच्छा ढूँढा जा सकेगा। क्या आपको कुछ और पता है?
    .hint = फ़ोन की कॉल सूची, कॉल के बाद आया SMS या कोई बिल काम आ सकता है। जो मिले, जोड़ दें; आपके पत्र में वह फिर से आएगा। और कुछ न हो, तो आगे बढ़ें।
    .ok = बस इतना ही, आगे बढ़ें

# The questions of request.ftl.
find-proved-by = { request-proved-by }
    .hint = { request-proved-by.hint }
find-registered-number = { request-registered-number }
    .hint = { request-registered-number.hint }
find-third-call = { request-third-call }
    .hint = { request-third-call.hint }
    .unknown = { request-third-call.unknown }
