# India: first appeal, to a senior officer of the same public body. Free.

information-appeal-subject = First appeal about an application for information: { $name }

# As in “your first appeal of 3 November”.
information-appeal-name = first appeal
information-appeal-advice =
    This goes to the First Appellate Authority of the same body; its website, or the answer that you got, names the officer. { $owner ->
        [state] Some States ask for a small fee; its RTI portal says so.
       *[central] It is free. You can file it on rtionline.gov.in with the number of your application.
    }

    Attach the application, the proof that it was sent, and the answer. Keep the number.

    When it is out, tell me the day. I count the 45 days and write to you when they are over.

information-appeal-opening-india = This is a first appeal ({ $law_in_rti_first_appeal }). It is about my application for the recording of the telephone call described below.
information-appeal-asked = I applied on { DATE($sent_information_request) }. A copy is enclosed.
# A numbered list of dated lines follows.
information-appeal-history = What has happened so far:
information-appeal-reply-enclosed = I also enclose the answer.
# A list follows.
information-appeal-grounds = My grounds:
information-appeal-grounds-silence-india = The time for an answer ended on { DATE($due_response) }, and I had none. In law that is a refusal ({ $law_in_rti_deemed }).
information-appeal-grounds-free-india = As the time has passed, the information is now free of charge ({ $law_in_rti_late_free }).
information-appeal-grounds-late-india = The answer reached me { DATES($replied_on, form: "on", time: "no") }. Its time had ended on { DATE($due_response) }. So the information is free of charge ({ $law_in_rti_late_free }).
information-appeal-grounds-privacy-india = The privacy of others was named. It is true that the Act exempts what relates to personal information ({ $law_in_rti_personal }). In my view, that protects others, and does not keep my own words from me. What concerns others can be cut out or masked ({ $law_in_rti_sever }). In my view, it is also of public interest that a public body stands by what it says ({ $law_in_rti_public_interest }).
information-appeal-grounds-secret-india = A trade secret was named. That counts only where it would harm a third party in competition ({ $law_in_rti_trade_secret }). What was said to me on the telephone is, in my view, no such secret. If a passage is one, it can be cut out ({ $law_in_rti_sever }).
information-appeal-grounds-reasons-india = A request may be refused only for a reason that the Act itself names ({ $law_in_rti_grounds }). What I was told is, in my view, no such reason.
information-appeal-grounds-held-india = A recording that is held has been treated as information, whatever it was made for ({ $law_in_rti_information }). In my view this goes for this one.
information-appeal-grounds-rule-india = I applied for records, and did not ask for reasons. The entries on the call, and the rule by which recordings are kept, are information where they are held ({ $law_in_rti_information }).
information-appeal-grounds-form-india = I applied for the sound, and a text is another form. Information is to be given in the form that is asked for, unless that takes far too much effort or harms the record ({ $law_in_rti_form }). Electronic form is part of the right ({ $law_in_rti_mode }).
information-appeal-grounds-transfer-india = An application in writing or by electronic means is enough ({ $law_in_rti_request }). If another public body holds the recording, my application was to be passed on to it ({ $law_in_rti_transfer }).
information-appeal-grounds-fees-india = A further fee is to come with its calculation by the fee rules ({ $law_in_rti_fees }). Please check the fee that was asked for by that.
information-appeal-grounds-poverty-india = A fee was asked for. I live below the poverty line, so none is due ({ $law_in_rti_poverty }).
information-appeal-grounds-identity-india = A copy of an identity document was asked for. The Act asks for no personal details but those that are needed to reach me ({ $law_in_rti_no_reasons }). In my view, what I gave is enough to find the call.
information-appeal-grounds-entitled-india = I was told that I have no right to this. The Act gives the right to all citizens ({ $law_in_rti_citizens }), and I am one.
information-appeal-grounds-other-call = What was sent is not the call that I applied for, or not all of it.
information-appeal-grounds-gone = I was told that there is no recording, or none any more. Please have this checked, with archives and outside call centres, and tell me the day and the rule of any deletion.
information-appeal-grounds-part-india = I was given only a part. The rest, too, may be held back only for a reason that the Act itself names ({ $law_in_rti_grounds }).
information-appeal-grounds-burden-india = It is for the officer who refuses to justify it ({ $law_in_rti_burden }), with reasons ({ $law_in_rti_reasons }).
# A list follows.
information-appeal-wanted = I ask you to decide:
information-appeal-wanted-give = I am given the recording and the other points of my application, or a clear statement that they are not held.
information-appeal-wanted-keep = The recording is kept until this is decided for good.
information-appeal-wanted-hear = I am heard before any part is refused.
information-appeal-due-india = Please decide within 30 days, or with reasons within 45 ({ $law_in_rti_appeal_decision }).
