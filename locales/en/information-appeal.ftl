# India: first appeal, to a senior officer of the same public body. Free.

information-appeal-subject = First appeal about an application for information: { $name }

# As in “your first appeal of 3 November”.
information-appeal-name = first appeal
information-appeal-advice =
    This goes to the First Appellate Authority of the same body; its website, or the answer that you got, names the officer. For central bodies you can file it on rtionline.gov.in with the number of your application.

    It is free with central bodies; some States ask for a small fee. Attach the application, the proof that it was sent, and the answer. Keep the number.

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
information-appeal-grounds-privacy-india = The privacy of others was named. The call was with me, and holds my own words. What concerns others can be cut out or masked ({ $law_in_rti_sever }). In my view, it is also of public interest that a public body stands by what it says ({ $law_in_rti_public_interest }).
information-appeal-grounds-held-india = A recording that is held has been treated as information, whatever it was made for ({ $law_in_rti_information }). In my view this goes for this one.
information-appeal-grounds-gone = I was told that there is no recording, or none any more. Please have this checked, with archives and outside call centres, and tell me the day and the rule of any deletion.
information-appeal-grounds-burden-india = It is for the officer who refuses to justify it ({ $law_in_rti_burden }), with reasons ({ $law_in_rti_reasons }).
# A list follows.
information-appeal-wanted = I ask you to decide:
information-appeal-wanted-give = I am given the recording and the other points of my application, or a clear statement that they are not held.
information-appeal-wanted-keep = The recording is kept until this is decided for good.
information-appeal-wanted-hear = I am heard before any part is refused.
information-appeal-due-india = Please decide within 30 days, or with reasons within 45 ({ $law_in_rti_appeal_decision }).
