# No number is known that could find the call.

traces-contact = Which phone number, postal address or e-mail does { who-the } have of you?
    .hint = Without a customer number it can find your call only by that. It stands in the letter, and answers come there. If you would rather not say, tap “I don’t know”.
