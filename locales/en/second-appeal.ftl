# India: second appeal, to the Information Commission. It speaks to the commission: the public body is "the public body".

second-appeal-subject = Second appeal about a telephone recording: { $company }

# As in “your second appeal of 3 November”.
second-appeal-name = second appeal
second-appeal-advice =
    { $owner ->
        [state] This goes to the Information Commission of your State; the officer who decided your first appeal has to name it. It can have a form of its own and a small fee.
       *[central] File this on cic.gov.in, or send it by post; for that the Commission has a form of its own.
    }

    Attach the application, the first appeal, every answer, and the proof that they were sent. Send a copy to the public body as well, and keep the proof.

    Cases there take long. Keep the diary number that you get.

second-appeal-opening-india = This is a second appeal ({ $law_in_rti_second_appeal }). I ask for the recording of my telephone call with { $company }.
# A list follows.
second-appeal-parties = The parties and the call:
second-appeal-parties-me = Appellant: { $name }
# The writer acts for another person.
second-appeal-parties-me-behalf = Appellant: { $behalf_name }, represented by { $name }
second-appeal-parties-body = Public body: { $company }
# A day or a range of days stands after the colon.
second-appeal-parties-call-day = Day of the call: { DATES($call_day) }
# A numbered list of dated lines follows.
second-appeal-history = What has happened so far:
second-appeal-reply-enclosed = I also enclose what the public body answered.
# A list follows.
second-appeal-grounds = My grounds:
second-appeal-grounds-silence-india = The time for an answer to my application ended on { DATE($due_response) }, and I had none. In law that is a refusal ({ $law_in_rti_deemed }).
second-appeal-grounds-free-india = As that time has passed, the information is free of charge ({ $law_in_rti_late_free }).
second-appeal-grounds-late-reply-india = The answer to my application reached me { DATES($replied_on, form: "on", time: "no") }. Its time had ended on { DATE($due_response) }. So the information is free of charge ({ $law_in_rti_late_free }).
second-appeal-grounds-late = The time for the first appeal ended on { DATE($due_appeal_decision) }, and I had no decision.
second-appeal-grounds-decided = The first appeal was answered; the answer reached me { DATES($appeal_decided_on, form: "on", time: "no") }.
second-appeal-grounds-decided-nothing = The first appeal was answered; the answer reached me { DATES($appeal_decided_on, form: "on", time: "no") }. It gave me nothing of what I applied for.
second-appeal-grounds-decided-part = The first appeal was answered; the answer reached me { DATES($appeal_decided_on, form: "on", time: "no") }. It gave me only a part of what I applied for.
second-appeal-grounds-held-india = Recordings that a public body holds have been treated as information ({ $law_in_rti_information }). In my view this goes for the sound of a call as well.
second-appeal-grounds-privacy-india = The privacy of others was named. It is true that the Act exempts what relates to personal information ({ $law_in_rti_personal }). In my view, that protects others, and does not keep my own words from me. In my view, it is also of public interest that a public body stands by what it says ({ $law_in_rti_public_interest }).
second-appeal-grounds-secret-india = A trade secret was named. That counts only where it would harm a third party in competition ({ $law_in_rti_trade_secret }). What was said to me on the telephone is, in my view, no such secret.
second-appeal-grounds-reasons-india = { information-appeal-grounds-reasons-india }
second-appeal-grounds-form-india = { information-appeal-grounds-form-india }
second-appeal-grounds-identity-india = { information-appeal-grounds-identity-india }
second-appeal-grounds-entitled-india = { information-appeal-grounds-entitled-india }
second-appeal-grounds-other-call = { information-appeal-grounds-other-call }
second-appeal-grounds-gone = { information-appeal-grounds-gone }
second-appeal-grounds-burden-india = It is for the officer who refuses to justify it ({ $law_in_rti_burden }).
second-appeal-grounds-sever-india = What concerns others can be cut out or masked ({ $law_in_rti_sever }). The call holds my own words.
# A list follows.
second-appeal-wanted = I ask the Commission to order:
second-appeal-wanted-give = The public body gives me the recording and the other points of my application, or states clearly that they are not held.
second-appeal-wanted-keep = The recording is kept until this is decided.
second-appeal-wanted-hear = I am heard.
