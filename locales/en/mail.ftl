# Whether, how and when the letters went out. Used after every letter, also those to an authority or a
# court, and after one letter or two.

# The bot asks again once, the day after.
mail-sent = Now it is your turn: send what I wrote, from your own e-mail or by post. How did it go out?
    .hint = By post, it needs your address at the top and your signature. Take your time and tap when it is done. If I hear nothing, I ask once, tomorrow at 10 in the morning.
    .by-email = Sent by e-mail
    .by-form = Sent by online form
    .by-post = Sent by post
    .change = Something has to change
    .not-yet = Not sent yet

mail-sent-on = On which day did it go out?
    .hint = From this day I work out by when you can expect an answer.

mail-not-yet = That is fine. Tap here when it has gone out.
    .hint = The sooner it goes out, the better: recordings are often not kept for long. I ask once, tomorrow at 10 in the morning.
    .by-email = Sent by e-mail
    .by-form = Sent by online form
    .by-post = Sent by post
    .change = Something has to change

# The day after, at the earliest.
mail-late = Has it gone out by now?
    .hint = If you still want to send it, I can write it again with today’s date. I will not ask again; if you want a reminder, set one with /alarm.
    .by-email = Sent by e-mail
    .by-form = Sent by online form
    .by-post = Sent by post
    .anew = Write it with today’s date
    .stop = End this case

# Before the letters, written again.
mail-anew = Here it is again, with today’s date.
