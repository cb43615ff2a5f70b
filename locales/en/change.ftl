# Changes an answer after a letter was written.

# Another company has taken the place of the first, and its address is not known.
change-company-contact = Which address does { who-the } have?
    .hint = It is where data requests go: look in its privacy notice, at the bottom of its website, for an e-mail address or a postal address. Otherwise take the address from the { $regime ->
        [gdpr] imprint or contact page
       *[uk-gdpr] contact page
    }, a bill or the contract. If you find none, tap “I don’t know”; the letter can be written all the same.

change-behalf-name = What is the name of the person you write for?
    .hint = First and last name, as { who-the } knows them. It stands in the letter, apart from yours.

# The answers follow below, a line each, and then the buttons to change or add one.
change-check = What do you want to change?
    .hint = A letter that has not gone out yet, I write again. One that is out stays as it is; the change is for the next one. For another day of the call I write a short correction.
    .ok = That’s right, go on

# The same, once a letter speaks of the promise.
change-claim = What do you want to change?
    .hint = A letter that has not gone out yet, I write again. One that is out stays as it is; the change is for the next one.
    .ok = That’s right, go on

# The same, once the place in the recording is known.
change-minute = What do you want to change?
    .hint = A letter that has not gone out yet, I write again. One that is out stays as it is; the change is for the next one.
    .ok = That’s right, go on

# Before the letters, written again.
change-write = Here it is again, with your change.

# The company looks for the call of another day. Before the letter that says so.
change-correct = Your letters that are out name another day. Here is a short correction, so that the right call is looked for and kept.

# The questions of request.ftl.
change-proved-by = { request-proved-by }
    .hint = { request-proved-by.hint }
change-registered-number = { request-registered-number }
    .hint = { request-registered-number.hint }
change-third-call = { request-third-call }
    .hint = { request-third-call.hint }
    .unknown = { request-third-call.unknown }
