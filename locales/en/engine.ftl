# What the bot says at every step: greeting, commands, cases, alarms, buttons.

# The first message, before the first question.
# $runs: a host with a name ($host), the person on their own machine, or nobody who gave a name.
# $months: how long a chat is kept.
engine-welcome =
    I help you to get the recording of your call, so that you can show what you were promised.

    Who runs this: { $runs ->
        [host] { $host }, with Hearback, a free tool with open source code.
        [here] you do, on this machine, with Hearback, a free tool with open source code. It is no law firm.
       *[unnamed] somebody who has given no name here, with Hearback, a free tool with open source code. It is no law firm.
    }
    What is kept: your answers, encrypted, until you delete them or { NUM($months) } months after our last message. /delete erases them at once.
    Please note: { $runs ->
        [here] this is information, not legal advice.
       *[other] a chat with a bot is not end-to-end encrypted, and this is information, not legal advice.
    }

engine-help =
    I ask one question at a time and write your letters. You send them yourself. “I don’t know” is a good answer. You can stop and go on whenever you like.

    /start – begin, or go on
    /back – take back the last answer
    /cancel – leave this case for now
    /language – choose the language
    /cases – all your cases and their next dates
    /letters – the letters of this case, as they went out
    /alarm – see, move and stop reminders, or set one
    /about – who runs this, and what it knows
    /privacy – what is kept, and who can see it
    /export – get all that is stored, as a file; send it to me in another chat, and I take it in
    /delete – erase everything at once

## Who runs this, and what is kept

# The first lines of /about and of /privacy.
engine-host = { $runs ->
    [host] { $host } runs this bot and is responsible for the data in it.
    [here] You run this yourself, on this machine. Nobody else is responsible for it.
   *[unnamed] Whoever runs this bot has given no name here, so I cannot tell you who is responsible for your data. If you are not sure, write no more than you would tell a stranger.
    }

# One line each, below the line above, where the host has said it.
engine-host-country = Country: { $country }
engine-host-contact = Contact: { $contact }
engine-host-notice = Privacy notice: { $notice }

# /about. What the host says of themselves (host-about) stands before it.
engine-about =
    Hearback { $version } helps people to get the recording of their own call with a company or office, and to use it.
    Licence: { $licence }
    Languages: { $languages }
    Countries whose law it knows: { $countries }

# $checked: no rule was checked before that day.
engine-about-law = Each rule of law was last checked on { DATE($checked) } or later.
engine-about-source = Source code: { $source }

engine-about-end = What you get here is information, not legal advice. /privacy says what is kept.

engine-privacy = { $runs ->
    [here] Kept are your answers, your letters, the answers that you paste, and the dates of your case. They serve one purpose: to write your letters and to remind you of your dates. All of it lies encrypted on this machine, until you delete it or { NUM($months) } months after our last message.
   *[other] Kept are your answers, your letters, the answers that you paste, and the dates of your case. They serve one purpose: to write your letters and to remind you of your dates. All of it lies encrypted on the server of whoever runs this bot, until you delete it or { NUM($months) } months after our last message.
    }

    Nobody gets your letters from here; you send them yourself. { $runs ->
        [here] Nothing that you type leaves this machine.
       *[other] The server’s log holds nothing that you type. Reminders say nothing about your case, in case somebody else sees your phone.

        The chat itself is not end-to-end encrypted, and its provider keeps a copy. So leave out what no letter needs, such as passwords, bank details or your date of birth.
    }

# $contacted: the host has said where they are reached.
engine-privacy-rights =
    /export gives you all that is stored. /back corrects an answer. /delete erases everything at once.{ $runs ->
        [here] {""}
       *[other] { $contacted ->
            [yes] {" "}For anything else about your data, write to the contact above. You can also complain to a data protection authority.
           *[no] {" "}You can also complain to a data protection authority.
        }
    }

engine-unknown-command = I don’t know that command. /help shows all that I know.

# $kind: a file or picture, a voice message, or something else (sticker, place …).
engine-not-text = { $kind ->
    [file] I cannot read files or pictures. If it is the answer that you got, please type or paste its words.
    [voice] I cannot listen to voice messages. Please type it. If it is what you were told, type its words.
   *[unknown] I can only read text. Please type your answer, or tap a button.
    }

# What was sent is a picture or another file with words below it. They are taken as the answer next.
engine-caption = I cannot open what you sent, only read the words that you wrote with it. I go by those.

# Somebody typed where only buttons count. The question follows.
engine-choose = I have read that, but this step goes on with the buttons below. There is no hurry; you can come back at any time.
engine-choose-one = Please choose at least one, then tap “Done”.

# The company’s answer was pasted where its reasons are asked for. Under the first sentence stands
# each reason with the sentences that speak for it (engine-recognised-line), then engine-recognised-next,
# then the question with these reasons ticked.
engine-recognised = I have read the answer. It seems to give these reasons:
engine-recognised-line =
    { $label }
    “{ $quote }”
engine-recognised-next = They are ticked below. I can be wrong, so please look: untick what does not fit, add what is missing, then tap “Done”.
# No reason was found. The question follows.
engine-recognised-none = I find no reason for a refusal in this answer, but I can be wrong. If it says no, tap the reason below. If it does not, go /back and tap what has come.
# Below the reasons that were found: the answer is longer than what is kept of it. $most: characters.
engine-recognised-cut = That is a long answer. I have read all of it, and keep its first { $most } characters.
# Below the sentences of the answer, where one of them probably gives the reason.
engine-recognised-where = It is probably number { $number }.

# A button from further up in the chat. The open question follows.
engine-stale = That button belongs to an earlier question. Here is the one that is open now.

## Messages that come late, in pieces, or are edited

# Messages arrived in another order than they were written in. What was understood follows.
engine-sorted = Your messages reached me in another order than you wrote them. I have put them in order.

# A message arrived after later ones, and answers nothing where it was written. The open question follows.
# $given: a later one gave an answer. $label: the name of the answer. $value: the answer.
engine-late = { $given ->
    [yes] A message of yours reached me only now, after later ones. It does not fit there any more, so I left it aside and nothing has changed. It stays at this: { $label }: { $value }. If it matters, please send it again. Here is the open question.
   *[no] A message of yours reached me only now, after later ones. It does not fit there any more, so I left it aside and nothing has changed. If it matters, please send it again. Here is the open question.
    }

# A long text in pieces goes on and on. What was kept of it is taken as the answer next.
engine-too-much = That is more text than I can take at once. I kept its beginning and left out the rest.

# An edited message has corrected an answer. $label: the name of the answer ("Day of the call").
# $value: the answer. $sent: a letter is out already.
engine-corrected = { $sent ->
    [yes] Corrected. { $label }: { $value }. A letter that is out stays as it is; the change is for the next one.
   *[no] Corrected. { $label }: { $value }
    }

# The letters follow.
engine-rewritten = Here is your letter again, as it reads now.

# A message was edited, but reads the same. The open question follows.
engine-edit-same = You have edited a message. I read it as before, so nothing changes. { $label }: { $value }

# A message was edited, but its new text is no valid answer. The open question follows.
engine-edit-refused = You have edited a message, but I cannot read its new text as an answer. So the old one stays. { $label }: { $value }

# A message was edited that gave none of the latest answers. The open question follows.
engine-edit-unknown = You have edited a message. I can only follow that for your latest answers, and this is none of them, so nothing changes. /back takes your last answer back.

# A message was edited whose answer has gone into a letter and is kept with it. The open question follows.
engine-edit-gone = You have edited a message. What it said belongs to a letter that is out, or is not needed any more, so nothing changes.

# A message of a closed case was edited. What is open follows.
engine-edit-closed = You have edited a message of a case that is closed, so nothing changes. /cases opens the case again.

## When the dialogue has changed

# The dialogue was changed while the person was in it.
engine-moved-on = I have been improved since we last talked. All your answers are kept, and we go on from here.

## When something fails on our side

# What was stored about this chat can no longer be read.
engine-set-aside = Something is wrong here, and I am sorry: I can no longer read what I kept about this chat. It is locked away as it is and nothing is overwritten, so whoever runs this bot may be able to get it back. You can begin anew with /start. The letters above in this chat are still good.

# One message could not be taken. What was said before is kept.
engine-stumbled = Something went wrong here, and I did not take your last message. All that you told me before is kept. Please send it again, or take /back and answer in other words.

## While the service pauses

# $word: what whoever runs this bot says, in their own words. $begun: the person has a case.
engine-paused =
    { $word }

    { $begun ->
        [yes] I have not taken your last message; please send it again when I am back. All that you told me before is kept, and I still remind you of your dates. /cases, /letters, /export and /delete work as ever.
       *[no] Please come back then. /about says who runs this.
    }

# Below a reminder.
engine-paused-alarm = From whoever runs this bot: { $word }

## Back and cancel

engine-back = Taken back. Here is the question again.
engine-back-none = There is nothing more to take back. Here is the open question.
engine-change-cancelled = Nothing is changed.

engine-cancelled =
    All right, we stop here for now. Your answers are kept, and dates that are set still ring.

    /cases shows your cases, /delete erases everything.
    .open = Go on

# The open question follows.
engine-back-again = Good to have you back. Your open question is below; or begin a new case.
    .new = New case

## Language

engine-language = Which language shall I use?
engine-language-taken = From now on I use English.

## Cases

# $count: how many. A paragraph for each case follows (engine-cases-line).
engine-cases = { $count ->
    [0] You have no case yet.
    [one] You have one case:
   *[other] You have { $count } cases:
    }
    .open = Go on: { $case }
    .reopen = Open again: { $case }
    .new = New case

# $case: the company, or engine-case-name. $next: the next day on which the bot writes.
# $outcome: how a closed case ended.
engine-cases-line = { $closed ->
    [yes] { $outcome ->
        [promise-kept] { $case }: begun on { DATE($opened) }, closed. The promise was kept.
        [recording-received] { $case }: begun on { DATE($opened) }, closed. You have the recording.
        [settled] { $case }: begun on { DATE($opened) }, closed. You found an agreement.
        [given-up] { $case }: begun on { DATE($opened) }, closed. You let it rest.
       *[other] { $case }: begun on { DATE($opened) }, closed.
    }
   *[no] { $alarm ->
        [yes] { $case }: begun on { DATE($opened) }. I write to you again on { DATE($next) }.
       *[no] { $case }: begun on { DATE($opened) }. No date is set.
    }
    }

# The name of a case whose company is not known yet.
engine-case-name = Case { NUM($number) }

# No case is begun. $most: how many there can be. The list of them follows.
engine-cases-full = There are { $most } cases in this chat already, and I cannot keep more. One that you do not need any more can be used: open it and change its answers.

engine-opened = This is about: { $case }

# How a case ended. The list of cases follows. $months: how long a chat is kept.
engine-closed = { $outcome ->
    [promise-kept] I am glad: the promise was kept. Well done for not letting go. The case is closed.
    [recording-received] You have the recording. That took patience. Keep it in two places. The case is closed.
    [settled] Good that you found an agreement. Ask for it in writing, if you don’t have it yet. The case is closed.
    [given-up] It is fine to let it rest. You have tried, and you can take it up again later. The case is closed.
   *[other] The case is closed.
    }

    Answers and letters stay stored for { NUM($months) } months after our last message. With /cases you open it again, with /export you get a copy, with /delete you erase all.

engine-reopened = The case is open again, with all your answers.

## Reminders

# May be seen by others on a shared phone: says nothing about the case.
engine-alarm = This is your reminder for today.
    .open = Open

# /alarm: a paragraph for each reminder follows (engine-alarms-line), then a button for each.
# $count: how many are to come.
engine-alarms = { $count ->
    [0] No reminder is set.
    [one] One reminder is set. Tap it to move or to stop it.
   *[other] { $count } reminders are set. Tap one to move or to stop it.
    }
    .one = { DATE($day) }: { $case }
    .new = New reminder
    .zone = Other time zone
    .leave = Leave it as it is

# $kind: the person’s own (own), one that comes after the last day $due of a period (deadline),
# or one of the bot (step).
engine-alarms-line = { $kind ->
    [own] { DAY($day) } at { TIME($time) }, { $case }: your own reminder.
    [deadline] { DAY($day) } at { TIME($time) }, { $case }: about the period that ends on { DATE($due) }.
   *[step] { DAY($day) } at { TIME($time) }, { $case }: I ask how things stand.
    }

# The line of the reminder stands above it.
engine-alarm-one = What shall I do with this reminder?
    .move = Move it
    .stop = Stop it

engine-alarm-which = For which case shall I set a reminder?
    .one = { $case }

engine-alarm-when = For which day shall I set a reminder? It comes at 10 in the morning.
engine-alarm-move-when = To which day shall I move it?
engine-alarm-set = I’ll write to you on { DAY($day) }, at 10 in the morning. To others it says nothing about your case.

# $kind: to a day before the period ends (early) or after (late); of a reminder without a period,
# before its day (early-step) or after (step). $due: the last day of the period, or the first day.
engine-alarm-moved = { $kind ->
    [early] I’ll write to you on { DAY($day) }. The period itself stays as it is: it ends on { DATE($due) }, and I write once more after that day.
    [late] I’ll write to you on { DAY($day) }. The period itself stays as it is: it ends on { DATE($due) }.
    [early-step] I’ll write to you on { DAY($day) }, and once more on { DATE($due) }.
   *[step] I’ll write to you on { DAY($day) }.
    }

engine-alarm-stopped = { $kind ->
    [own] This reminder is stopped.
    [deadline] Stopped. I won’t write to you about this by myself. The period still ends on { DATE($due) }, so please note that day. Whenever you come back after it, tap /start and I’ll show you the next step.
   *[step] Stopped. I won’t write to you about this by myself. Your case waits here for as long as you like. When there is news, come back and tap /start.
    }

# Stands below a question of which the person moved or stopped the reminder.
engine-alarm-steered = { $stopped ->
    [yes] You have stopped my reminder for this: I don’t write by myself.
   *[no] You have moved my reminder for this: I’ll write on { DAY($day) }.
    }

# So many reminders of one’s own that no more can be set.
engine-alarm-full = There are already many reminders for this case. Please stop one first.
engine-alarm-not-understood = I need a day that is still to come. For example: 3 December, next Tuesday, in three weeks.

# The clock by which reminders come. $zone: its name, as Europe/Berlin; $time: what it shows now.
engine-zone = By the clock that I have for you it is { TIME($time) } now ({ $zone }). By which clock do you live? Write a large city in your time zone, for example Lisbon or Kolkata, or the hours: UTC+5:30.
engine-zone-not-understood = I do not know a time zone by that name. Write a large city in the same time zone, for example Lisbon or Kolkata, or the hours: UTC+5:30. For now it is { TIME($time) } for you ({ $zone }).
engine-zone-set = Noted: it is { TIME($time) } for you now ({ $zone }). Reminders come by this clock.

## News about a rule of law

# May be seen by others on a shared phone: says nothing about the case.
engine-notice = I have something to tell you. It is about what we talked about here.
    .open = Read it

# $cited: the rule can be named. $rule: where it stands. The letters follow, then what
# whoever runs this bot says about it, then what to do.
engine-notice-told = { $cited ->
    [yes] One of the rules of law in what I wrote for you has changed or was wrong: { $rule }. It stands in:
   *[no] One of the rules of law in what I wrote for you has changed or was wrong. It stands in:
    }

# $sent: the letter went out.
engine-notice-line = { $sent ->
    [yes] { $case }: { $letter }, { DATE($day) }
   *[no] { $case }: { $letter }, { DATE($day) }, not sent as far as I know
    }

engine-notice-word = From whoever runs this bot: { $word }

# $unsent: one of the letters did not go out yet.
engine-notice-next = { $unsent ->
    [yes] What to do now: please do not send a letter that stands above as not sent. Take /back, answer again, and I write it anew.

    A letter that went out stays as it is, and all your dates go on. When an answer comes, paste its words here as usual. What I write from now on goes by the rules as they stand today.
   *[no] What to do now: the letter stays as it went out, and all your dates go on. When an answer comes, paste its words here as usual. What I write from now on goes by the rules as they stand today.
    }

## Back after the chat was closed

# The person had blocked the bot. What is out of date is not sent any more; a paragraph for each
# case in which something has passed follows, then the open question.
engine-returned = Good to have you back. I could not reach you for a while. What I wanted to say then is out of date, so here is how things stand. Letters that were waiting still come.
    .open = Go on: { $case }

# $letter: from which the deadline runs ("access request"). $day: its last day.
engine-returned-deadline = { $case }: the deadline of your { $letter } ended on { DATE($day) }.

# An alarm that is no deadline. $day: the day for which it was set.
engine-returned-alarm = { $case }: a reminder was set for { DATE($day) }.

engine-returned-message = I did not take what you have just sent as an answer, since the question may have changed. Please answer it again.

## What is stored

# The file follows.
engine-export = Here is all that is stored about this chat. Keep the file safe, it holds what you told me.

# Somebody sent the file that /export had given. $cases and $letters: what it holds.
engine-import = This file holds { $cases ->
        [one] one case
       *[other] { $cases } cases
    } with { $letters ->
        [0] no letters
        [one] one letter
       *[other] { $letters } letters
    }. Shall I take it in? It is added to what is here; nothing here changes.
    .yes = Yes, take it in
    .no = No

# $reason: why the file is not taken in.
engine-import-refused = { $reason ->
    [too-large] This file is too large to be one of mine. Nothing was taken in. Please send the file that /export gave you.
    [lost] I could not fetch this file. Nothing was taken in. Please send it once more.
    [other-form] This file was made by another release of this program, and I cannot read it here. Nothing was taken in. Please keep the file.
    [empty] There is no case in this file. Nothing was taken in.
    [full] That would be more cases than I can keep in one chat. Nothing was taken in. Please keep the file.
   *[unreadable] I could not read this file. It may be damaged, changed, or not one of mine. Nothing was taken in. Please send the file just as /export gave it to you.
    }

engine-import-left = Nothing was taken in.
engine-imported = { $cases ->
    [one] The case is here now, with its answers and letters. /cases shows it.
   *[other] The { $cases } cases are here now, with their answers and letters. /cases shows them.
    }

# Told once, a month before the end. May be seen by others: says nothing of what it is about.
# $cases: how many cases are open. $deadlines: how many periods still run.
engine-forget =
    I have not heard from you for about 11 months. On { DAY($day) } I erase what is stored here. That would be lost: { $cases ->
        [one] your open case
       *[other] your { $cases } open cases
    } with all answers and letters{ $deadlines ->
        [0] .
        [one] , and one period that still runs.
       *[other] , and { $deadlines } periods that still run.
    }

    If you want to keep it for another year, tap the button or write anything. /export gives you a copy to keep yourself. If you need none of it, you don’t have to do anything.
    .keep = Keep it

engine-forget-kept = Everything stays. If I hear nothing from you, I keep it until { DATE($day) }.

engine-delete = Shall I erase everything? All your cases, answers, letters and reminders go at once. This bot cannot bring them back; in a sealed back-up they may lie until whoever runs this bot drops it. If you want a copy, first tap /export.
    .yes = Yes, erase everything
    .no = No, keep it

engine-deleted =
    Everything is erased. For one day a mark without any words remains, so that nothing comes back by mistake.

    The messages in this window are kept by the chat’s provider. Delete the chat in the app as well. To begin anew, tap /start.

engine-delete-kept = Nothing is erased.

# “Yes, erase everything” of an earlier question was tapped. It is asked again below.
engine-delete-stale = That button was from an earlier question, so nothing is erased yet.

## Buttons

# Only the buttons are shown, not this text.
engine-buttons = Buttons
    .unknown = I don’t know
    .done = Done
    .ok = That’s right, write the letter
    .none = None of these
    .today = Today
    .yesterday = Yesterday

# One of many that can be chosen together. $chosen: it is chosen.
engine-many = { $chosen ->
    [yes] ✓ { $label }
   *[no] { $label }
    }

# A company's name was typed and several known ones can be meant; they follow as buttons.
# $company: the full name, $by: the brand or other name that was typed.
engine-lookup = Is it one of these? Tap it, or type the name in another way.
    .known-as = { $company } ({ $by })
    .none = None of these

# One of them. $entry: its name, address and e-mail, a line each; $source: the page it was read on.
engine-lookup-card =
    This is what I know of it, as of { DATE($as_of) }:

    { $entry }

    Source: { $source }

    Is this the right one, and is the address right? If you have a newer one, such as from a letter, take that.
    .ok = That’s right
    .none = Not this one
    .other-address = Right, but another address

# A name was typed over those buttons that no company here has.
engine-lookup-none = I do not know that name. If it is none of these, tap the button that says so.

# A long message that came before the first question.
engine-story-kept = Thank you, I have your message. I’ll read it with you in a moment.

# An answer that was found in a long message. $quote: the words of the message; $same: they are
# the answer itself.
engine-story-line = { $same ->
    [yes] { $label }: “{ $value }”
   *[no] { $label }: { $value }
        (“{ $quote }”)
    }

# What the company has answered already. $label: its reason ("Deleted"), $quote: the person's words.
engine-story-refused = You wrote that an answer has come: { $label } (“{ $quote }”). All the same, a request in writing goes first. Only then does the time for the answer run.

# Only the button is shown, not this text. $label: the name of an answer ("Company").
engine-story = What your message holds
    .drop = Not right: { $label }

# Above the advice on sending a letter, where the company's address is known. $address: a line each.
engine-address =
    You gave or confirmed this address:

    { $address }

# Where a letter to an authority or an ombudsman goes, before the advice. $address: name and address, a line each.
engine-body-address =
    As far as I know, it goes to:

    { $address }

# A way that was taken, in the list of all. $rung: its button. $day: when the letter went out.
engine-rung-done = { $rung }: done on { DATE($day) }.

# Only the buttons are shown, not this text. $label: the name of an answer ("Company").
engine-review = Your answers
    .change = Change: { $label }
    .add = Add: { $label }

# One answer in the overview.
review-line = { $label }: { $value }
review-unknown = not known

# /letters: the list follows below, then a button for each.
engine-letters = These are your letters. Tap one to see it again as I wrote it then.
engine-letters-none = There is no letter yet.
