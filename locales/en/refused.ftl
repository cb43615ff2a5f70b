# The company says no, or not to all: which reasons, what they are worth, what to answer.

# The answer may also have been a call, or a wrong recording.
refused-replied-on = On which day did { who-of } letter or message reach you?
    .hint = A call or a chat counts too. The e-mail or the letter shows the day. If you don’t know, that is fine.

# The reasons are the buttons (slot-refusals).
refused-reasons = A no is often not the end. Which reasons does { who-the } give?
    .hint = Paste { who-of } answer here, and I look for its reasons. Or tap every one that fits, then “Done”. If none fits well, take the one that comes closest.

refused-deletion = When was the recording erased: before { who-the } got your request, or after?
    .hint = Its answer may name a day. If it does not, tap “I don’t know”; then your letter asks for it.

refused-identity = What does { who-the } want as proof that it is you?
    .hint = The answer says it. Do not send a copy of an identity card or a passport yet.

refused-announced = Was it said in the call that it may be recorded?
    .hint = Often a voice says so at the beginning. If you don’t know, that is fine.

refused-paste = Do you have { who-of } answer as text? Then paste it here.
    .hint = With its own words your letter gets stronger. You can leave out names and numbers. If you don’t have it, or would rather not, it works without.
    .unknown = Go on without it

# Below follow one reason, as it stands on its button, and the sentences of the answer with numbers.
# Asked once for each reason.
refused-quotes = In which of these sentences does { who-the } give this reason? Tap its number.
    .hint = If it stands in none of them, tap “None of these”.

# Only "no answer", and its last day is still to come. What that is worth stands just before; the deadline
# and the open question follow.
refused-early = So there is nothing to answer yet. Keep proof of what you sent.

# What each reason is worth stands just before. $rebuts: some reasons can be answered. $complies:
# the company may ask for something. Otherwise it is right in law, and refused-conceded follows.
refused-verdict = { $rebuts ->
    [yes] That is how the reasons stand. What can be answered, I write now.
   *[no] { $complies ->
        [yes] That is how it stands. What { who-the } needs from you, I write now.
       *[no] I know this is not what you hoped for. A letter that says { who-the } is wrong would do you no good here. It is not the end: the promise can be shown in other ways too.
    }
    }

# Before the letter.
refused-identify = { who-begin } may make sure who is asking. This answer gives it what it needs and no more.

# The company has what it asked for, and its month is over already.
refused-checking = Your answer is out, and { who-the } can go on now. Tap when something happens.
    .hint = A few days for checking are fair. If I hear nothing, I ask once, in two weeks. For another day, use /alarm.
    .received = Something has come
    .refused = They refuse again
    .nothing = Nothing has come
    .stop = End this case

# The company is right in law. refused-verdict stands just before.
refused-conceded = What do you want to do next?
    .hint = With a short letter you can ask for what is left: a clear written answer, their notes on the call, and copies elsewhere. It is free, and its answer can serve as proof. If I hear nothing, I ask once, in two weeks. For another day, use /alarm.
    .rest = Ask for what is left
    .received = Something has come after all
    .ladder = Show me the other ways
    .stop = End this case

# Before the letter. It rebuts nothing.
refused-rest = Here is your letter. It accepts what { who-the } may do, and asks for what is left.

# Before the letter.
refused-rebut = Here is your answer to the reasons. Read it through; it has to be right in your eyes as well.

# The deadline stands just before (block-deadline-rebuttal-answer).
refused-wait = Your answer is out. Tap when something happens.
    .hint = The day after the last day, at 10 in the morning, I ask you what has come. A second look sometimes changes a no. If it does not, there are places outside { who-the }. For a reminder of your own: /alarm.
    .received = Something has come
    .refused = They refuse again
    .nothing = I do not want to wait
    .change = Change an answer
    .stop = End this case

refused-late = The time that your letter gave is over. What has come from { who-the }?
    .hint = If nothing came, I show you who can help you now. If I hear nothing from you, I ask once more, in a week.
    .received = Something has come
    .refused = They refuse again
    .nothing = Nothing has come
    .stop = End this case

# The bot asked once before, and nothing came. The last word until the person writes.
refused-asleep = Do you want to go on with this?
    .hint = { $regime ->
        [india] I do not ask again by myself, unless a last day of your own comes near. The buttons stay open; for a day of your own, use /alarm.
        [uk-gdpr] I do not ask again by myself, unless a last day of your own comes near. The buttons stay open; for a day of your own, use /alarm.
       *[gdpr] I do not ask again by myself. The buttons stay open; for a day of your own, use /alarm.
    }
    .go-on = Yes, go on
    .stop = End this case

# India: a public body said no. The appeal follows.
refused-information = That is how the reasons stand. A no from a public body is not the end: a senior officer of the same body has to look at it. I write that appeal now.
# The same, where a fee is asked for.
refused-information-fee = That is how the reasons stand. Do you want to appeal?
    .hint = You can also pay the fee first, if it is by the rules, and wait. The appeal is free; you have 30 days for it from the answer. If I hear nothing, I ask once, in a week.
    .appeal = Yes, write the appeal
    .wait = Not now, I wait
    .stop = End this case
