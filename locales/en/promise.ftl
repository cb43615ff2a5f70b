# The recording is there: the promise is to be kept, with the minute in which it was made.

promise-start = Now the recording works for you. I ask for the place and the words, then there is a letter that you can send today.

promise-from = At which minute and second does the promise begin?
    .hint = Play the recording and look at the clock of the player: “2:35” is two minutes and thirty-five seconds. A second more or less does not matter.

promise-to = And at which minute and second does it end?
    .hint = Take the end of the last sentence that belongs to it.

promise-words = What is said there, word for word?
    .hint = Type only the sentences with the promise, as they are spoken, in the same language. Listen to them twice.

promise-file = What is the name of the file?
    .hint = As it came from { who-to }. If you don’t know, the letter goes without.

promise-breach = What did { who-the } do instead?
    .hint = What differs from the promise, and since when? A bill, a letter or a message shows it. Your words stand in the letter as you type them. If you would rather leave it out, tap “I don’t know”.

promise-amount = How much money is it about, up to today?
    .hint = Only what you paid or were billed too much, or did not get, up to today, with the currency. If it is not about money, or you don’t know, tap “I don’t know”.

promise-kind = Have you paid this sum?
    .hint = If only a part of it is paid, tap “I don’t know”: the letter then asks to have it paid or credited.

# Before the letter.
promise-write = Here is your letter. It names the place in the recording and asks { who-the } to keep its promise.

# The deadline stands just before (block-deadline-demand-answer).
promise-wait = Your letter is out. Tap when something happens.
    .hint = The day after the last day, at 10 in the morning, I ask you whether the promise was kept. Keep the recording safe, and check the next bill. For a reminder of your own: /alarm.
    .kept = The promise was kept
    .refused = { who-begin } says no
    .change = Change an answer
    .stop = End this case

promise-late = The time that your letter gave is over. Has the promise been kept?
    .hint = If not, I show you who can help you now. With the recording you have something in hand. If I hear nothing from you, I ask once more, in a week.
    .kept = The promise was kept
    .nothing = No, not yet
    .stop = End this case

# The company answers the demand with a no, before its day.
promise-refused = { $regime ->
    [uk-gdpr] { $sector ->
        [public] A no at this point is not the last word: the recording shows what was said. A formal complaint comes first; after its final answer the public services ombudsman can look at it.
       *[other] A no at this point is not the last word: the recording shows what was said. A formal complaint is what any outside body wants to see first; for many kinds of company it also starts the weeks after which an ombudsman can help. A last formal letter is the way to court. Which one shall I write?
    }
    [india] A no at this point is not the last word: the recording shows what was said. A complaint in writing is what every outside body asks for. A last formal letter with a date is another way. Which one shall I write?
   *[gdpr] A no at this point is not the last word: the recording shows what was said. The next step is a last formal letter with a date, and after it conciliation or a court. Shall I write it?
    }
    .hint = You can also wait for the last day of your letter; { who-the } may think again.
    .complaint = Make a formal complaint
    .notice = Write the last formal letter
    .next = What else can I do?
    .wait = Wait for that day
    .stop = End this case

# The bot asked once before, and nothing came. The last word until the person writes.
promise-asleep = Do you want to go on with this?
    .hint = { $regime ->
        [india] I do not ask again by myself, unless a last day of your own comes near. The buttons stay open; for a day of your own, use /alarm.
        [uk-gdpr] I do not ask again by myself, unless a last day of your own comes near. The buttons stay open; for a day of your own, use /alarm.
       *[gdpr] I do not ask again by myself. The buttons stay open; for a day of your own, use /alarm.
    }
    .go-on = Yes, go on
    .stop = End this case
