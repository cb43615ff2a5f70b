# What an added answer leads on to. Whoever adds nothing is asked nothing here.

added-proved-by = Did you give a number in that call, so that they knew who you are?
    .hint = The letter says so, because the call can be found by it.

added-registered-number = Which phone number is registered for you?
    .hint = The one that you gave in the call. It stands in the letter. If you don’t know, that is fine.

added-third-call = Was there one more call about it? If so, when?
    .hint = The letter has room for this one. If there were more, take the one that matters most.
    .unknown = No more calls
