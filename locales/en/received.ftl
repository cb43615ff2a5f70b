# Something came: the recording, a part of it, or another one.

received-start = Good that something has come. Is it what you asked for?
    .hint = Save it in two places first, then listen to it as a whole.
    .complete = Yes, the whole recording
    .partly = Only a part, or only text
    .wrong = It is another call
    .unclear = I can’t tell
    .refused = It is only a letter that says no
    .refused-demand = They refuse my demand

received-unclear =
    Take your time. These points help:

    1. Is it your voice, and the day and hour of your call?
    2. Does it begin with the greeting and end when somebody hangs up?
    3. Is it as long as your phone’s call list says?
    4. Is there a jump or a gap where the promise should be?

    Three times yes and then no: it is most likely the whole recording. If you cannot open the file, tap “Only a part, or only text”.

received-missing = What is missing?
    .hint = Tap all that fits, then “Done”. I write a letter that asks for the rest.
# A public body in India, which gave only a part.
received-partly-on = On which day did it reach you?
    .hint = From that day you have 30 days for the first appeal. The e-mail or the letter shows it. If you don’t know, that is fine.

# Before the letter.
received-partly = Here is a letter that asks for what is missing.

# Before the letter that tells the authority; only where a complaint was sent.
received-settled = You have what you asked for. This short letter tells the authority, so that it can close your complaint.

received-use = Can you hear the promise in the recording?
    .hint = If so, I write a letter that names the minute and asks { who-the } to keep its promise. Do not publish the recording or pass it round: other people’s voices are on it. If I hear nothing, I ask once, in a week.
    .demand = Yes, use it now
    .not-in-it = No, it is not in it
    .stop = I only wanted to have it

received-not-in-it = I am sorry, that is a disappointment. What do you think is the reason?
    .hint = The promise can also be shown in other ways: your notes, the bills, messages, somebody who listened. If it was simply put differently, you can still rely on those and ask in writing.
    .wrong = It is another call
    .partly = Something is cut out
    .complaint = Complain about the promise
    .notice = Go on without the recording
    .stop = End this case

# The bot asked once before, and nothing came. The last word until the person writes.
received-asleep = Do you want to go on with this?
    .hint = { $regime ->
        [india] I do not ask again by myself, unless a last day of your own comes near. The buttons stay open; for a day of your own, use /alarm.
        [uk-gdpr] I do not ask again by myself, unless a last day of your own comes near. The buttons stay open; for a day of your own, use /alarm.
       *[gdpr] I do not ask again by myself. The buttons stay open; for a day of your own, use /alarm.
    }
    .go-on = Yes, go on
    .stop = End this case
