# The time for the answer is over.

# The deadline with its reasons stands just before (block-deadline-response).
overdue-start = The time for an answer is over. What has come from { who-the }?
    .hint = Look in your spam folder and your letter box too. If nothing came, I write the next letter, which you can send today. If I hear nothing from you, I ask once more, in a week.
    .nothing = Nothing has come
    .received = Something has come
    .refused = { who-begin } says no
    .final = I have their answer to the complaint
    .next = What else can I do?
    .gone = They say it is erased
    .extended = They want more time
    .stop = End this case

# Before the letter.
overdue-remind = Some only move when they are reminded. Here is your reminder.

# The new deadline stands just before (block-deadline-reminder-grace).
overdue-wait = Your reminder is out. Tap when something happens.
    .hint = The day after the last day, at 10 in the morning, I ask you what has come. Keep proof of what you sent. { $regime ->
        [uk-gdpr] If nothing comes, your next step is a data protection complaint to { who-the }, and then the Information Commissioner (ICO).
       *[gdpr] If nothing comes, the next step does not depend on { who-the } any more.
    } For a reminder of your own: /alarm.
    .received = Something has come
    .refused = { who-begin } says no
    .gone = They say it is erased
    .nothing = I do not want to wait
    .change = Change an answer
    .stop = End this case

# The new deadline is over as well.
overdue-late = The time that your reminder gave is over. What has come from { who-the }?
    .hint = If nothing came, I show you who can help you now. There is more than one way. If I hear nothing from you, I ask once more, in a week.
    .nothing = Nothing has come
    .received = Something has come
    .refused = { who-begin } says no
    .stop = End this case

# The bot asked once before, and nothing came. The last word until the person writes.
overdue-asleep = Do you want to go on with this?
    .hint = { $regime ->
        [india] I do not ask again by myself, unless a last day of your own comes near. The buttons stay open; for a day of your own, use /alarm.
        [uk-gdpr] I do not ask again by myself, unless a last day of your own comes near. The buttons stay open; for a day of your own, use /alarm.
       *[gdpr] I do not ask again by myself. The buttons stay open; for a day of your own, use /alarm.
    }
    .go-on = Yes, go on
    .stop = End this case
