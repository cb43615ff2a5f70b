# What stands around every letter, and the parts that several letters share.
#
# “You” is the company. A person's own words are placed as they were typed.
# DATES($call_day, form: "on") gives "on 3 November 2026" or "between 3 and 7 November
# 2026", with the time of day if it is known.

## Frame

# $recipient: privacy (data protection officer or privacy address), service, supervisor,
# legal, appellate, forum, first-appellate, information-officer, authority, conciliation, court. A text for a court's form has a heading here instead.
letter-salutation = { $recipient ->
    [court] What is asked for, and the facts
   *[privacy] Dear Sir or Madam,
    }

# The day of writing, between recipient and subject.
letter-date = { DATE($today) }

# Two lines: greeting and name. A text for a court’s form has no greeting.
letter-close = { $recipient ->
    [court] { $name }
   *[privacy]
        Yours faithfully,
        { $name }
    }

# Below the name, if the person gave it. $contact can be an e-mail or a postal address of several lines.
letter-close-contact = { $recipient ->
    [court]
        Can be reached at:
        { $contact }
   *[privacy]
        Please reply to:
        { $contact }
    }

# The lines of the address. A body's address is taken from the law files, not from here.
letter-to = { $recipient ->
    [service]
        { $company }
        { $regime ->
            [india] Grievance Officer or Customer Care
           *[gdpr] Customer Service
        }
    [supervisor]
        { $company }
        { $regime ->
            [india] Grievance Officer or Nodal Officer
           *[gdpr] Customer Service, Supervisor
        }
    [appellate]
        { $company }
        Appellate Authority
    [forum]
        { $company }
        Consumer Grievance Redressal Forum
    [first-appellate]
        { $company }
        First Appellate Authority
    [information-officer]
        { $company }
        Public Information Officer
    [legal]
        { $company }
        Legal Department
    [authority] Data protection authority
    [conciliation] Conciliation body
    [court] { $regime ->
        [india] Consumer Disputes Redressal Commission
       *[gdpr] Court
    }
   *[privacy]
        { $company }
        { $regime ->
            [india] Grievance Officer
           *[gdpr] Data Protection Officer
        }
    }

# Heading of the list of enclosures. $count is their number.
letter-enclosures = { $count ->
    [one] Enclosure
   *[other] Enclosures
    }

# One enclosure. $letter is the name of an earlier letter ("access request"), $day when it was sent.
letter-enclosure = { $letter } of { DATE($day) }
# What the company answered, as pasted.
letter-enclosure-reply = answer that I had
# The day can be a range.
letter-enclosure-reply-dated = answer, received { DATES($replied_on, form: "on", time: "no") }
# The days on these papers can be ranges.
letter-enclosure-final = answer to the complaint, dated { DATES($final_on, time: "no") }
letter-enclosure-decided = answer to the appeal, dated { DATES($appeal_answered_on, time: "no") }
letter-enclosure-appeal-decided = decision on the first appeal, received { DATES($appeal_decided_on, form: "on", time: "no") }

# On top of a translation of the letter, in the language of the chat.
letter-reading-copy = For reading only. Please send the version in the other language; this is a translation so that you know what it says.{ $country ->
        [IN] {" "}To send letters in another language, choose “Something has to change”, then “Language of the letters”.
       *[other] {""}
    }

## Timeline: a numbered list of days in order. Neutral, since it stands in letters to the company and in letters about it.

letter-timeline-call = { DATES($call_day) }: telephone call
# The day of the call is not known exactly.
letter-timeline-call-range = { DATES($call_day) }: telephone call, on one of these days

# $letter is the name of a letter ("access request").
letter-timeline-sent = { $way ->
    [by-form] { DATE($day) }: { $letter }, sent through an online form
    [by-post] { DATE($day) }: { $letter }, sent by post
   *[by-email] { DATE($day) }: { $letter }, sent by e-mail
    }

letter-timeline-reply = { DATES($replied_on) }: reply received
letter-timeline-final = { DATES($final_on, time: "no") }: answer to the complaint
letter-timeline-decided = { DATES($appeal_answered_on, time: "no") }: answer to the appeal
letter-timeline-appeal-decided = { DATES($appeal_decided_on, time: "no") }: decision on the first appeal received

# A line of the timeline whose letter is enclosed. $entry is the line, $number that of the enclosure, $count how many there are.
letter-timeline-enclosed = { $count ->
    [one] { $entry } (enclosed)
   *[other] { $entry } (enclosure { $number })
    }

## Who writes

# $name is the one who writes and signs, $behalf_name the one whose call it was. From here on the letter speaks as that person.
letter-person-behalf = { $name } is writing for { $behalf_name }; “I” and “my” here mean that person. You can have a written authority on request.

## Which call

letter-call-day = The call took place { DATES($call_day, form: "on") }.

letter-call-day-directed = { $direction ->
    [i-called] I called you { DATES($call_day, form: "on") }.
   *[they-called] You called me { DATES($call_day, form: "on") }.
    }

# The person knows a range of days only.
letter-call-range = The call took place { DATES($call_day, form: "on") }; I do not know the exact day. Please check every call between us then.

letter-call-range-directed = { $direction ->
    [i-called] I called you { DATES($call_day, form: "on") }; I do not know the exact day. Please check every call that I made to you then.
   *[they-called] You called me { DATES($call_day, form: "on") }; I do not know the exact day. Please check every call that you made to me then.
    }

# The letter before named another day, or other days.
letter-named-otherwise = My earlier letter named { DATES($named_day, time: "no") }. What I write here is right.

# The day is not known; the list letter-call-details follows.
letter-call-no-day = I do not know the exact day of the call. Please look for it under the details below.

# Neither the day nor any number is known.
letter-call-no-day-no-details = I do not know the exact day of the call. Please look for it under my name.

# Heading of the list of the details that are known.
letter-call-details = Details of the call:

letter-call-details-direction = { $direction ->
    [i-called] I called you.
   *[they-called] You called me.
    }
letter-call-details-customer-number = Customer number: { $customer_number }
# The number from which the call was made, whoever made it.
letter-call-details-called-from = Call made from: { $called_from }
# The company did not see the person’s own number.
letter-call-details-phone-used = { $phone_used ->
    [another-phone] I called from somebody else’s phone.
    [hidden-number] I called with my number hidden.
   *[app] I called through an app.
    }
letter-call-details-proved-customer = In the call I gave my customer number.
letter-call-details-proved-registered = My registered number, which I gave in the call: { $registered_number }
letter-call-details-called-to = Number called: { $called_to }
letter-call-details-ticket = Ticket number: { $ticket }
letter-call-details-agent = Name that your agent gave: { $agent }
# Other calls about the same matter, in order of time. The day can be a range.
letter-call-details-another-before = Another call about this matter: { DATES($third_call) }
letter-call-details-another = Another call about this matter: { DATES($second_call) }
letter-call-details-another-after = Another call about this matter: { DATES($third_call) }
letter-call-details-contact = My contact details: { $contact }

## What goes for other calls too, and the form of answers

# Behind what is asked about the call, where the details name other calls.
letter-also-each = The same goes for each further call.

# One line, with no reason. The access request, the preservation notice and the answer about identity have sentences of their own for it.
letter-answers-form = { $answer_form ->
    [large-print] Please answer me in large print.
    [by-email] Please answer me by e-mail only.
   *[relay] Please call me by relay service only.
    }

## What an incomplete answer left out

# Heading of a list of one or more of the following.
letter-missing-open = Of what I asked for, this is still missing:

letter-missing-open-audio = the recording itself, as sound
letter-missing-open-whole-call = the rest of the call, as the recording does not cover all of it
letter-missing-open-transcript = the transcript, if there is one
letter-missing-open-notes = the data in your notes on the call
letter-missing-open-details = the purpose of the recording, how long it is kept, and who received it

# Behind the subject of a letter: "Request for …, customer number 12345, call of 3 November 2026".
letter-subject-behalf = for { $behalf_name }
letter-subject-number = customer number { $customer_number }
letter-subject-ticket = { $regime ->
    [india] docket number { $ticket }
   *[gdpr] ticket number { $ticket }
    }
letter-subject-day = call { DATES($call_day, form: "on", time: "no") }

# In India. The body outside, in the language of the letter. $conciliation: its name in its own.
letter-outside-india = { $sector ->
    [bank] { $conciliation }
   *[travel] { $conciliation }
    }
