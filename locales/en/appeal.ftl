# India: appeal inside the company, to the Appellate Authority (telecom) or the forum (electricity). About the promise.

appeal-subject = Appeal about my complaint: { $name }

# As in “your appeal of 3 November”.
appeal-name = appeal
appeal-advice =
    { $sector ->
        [energy] Look on the company’s website for “Consumer Grievance Redressal Forum”.
        [travel] Look on the airline’s website for “Appellate Authority”; it stands beside the nodal officer.
       *[telecom] Look on the company’s website for “Appellate Authority”.
    } There may be a form: copy the text into it. Put the number of your complaint in the first line.

    { $sector ->
        [energy] Whether filing costs anything, the rules of your State say.
        [travel] I know of no fee.
       *[telecom] It is free.
    } Attach your complaint and the answer, if there is one. Keep the number of the appeal. When it is out, tell me the day.

appeal-opening = I appeal about my complaint on a telephone promise. Please look at it anew, and see to it that the promise is kept.
appeal-telecom-india = I address this to your Appellate Authority ({ $law_in_telecom_appeal }).
appeal-energy-india = I address this to your Consumer Grievance Redressal Forum ({ $law_in_energy_forum }).
appeal-flight-india = I address this to your Appellate Authority ({ $law_in_airline_officers }).
# The person’s own words.
appeal-promise = In this call I was promised, in my own words: “{ $promise }”
# Words from the recording, which the person has. $promise_from: minutes and seconds.
appeal-recorded = I have the recording. From { POSITION($promise_from) } it says, word for word: “{ $promise_words }”
# The person's own words: what the company did instead of keeping the promise.
appeal-breach = What happened instead, in my own words: “{ $breach }”
appeal-amount = In money this comes to { MONEY($claim_amount) }.
appeal-amount-paid = In money this comes to { MONEY($claim_amount) }. I have paid this sum.
appeal-amount-unpaid = In money this comes to { MONEY($claim_amount) }. It has been billed to me, and I have not paid it.
appeal-amount-not-received = In money this comes to { MONEY($claim_amount) }. It was to come to me, and it has not.
appeal-complained = I made my complaint on { DATE($sent_complaint) }. It is not settled.
appeal-final = The answer to it is dated { DATES($final_on, time: "no") }.
# The thirty days for an appeal run from the end of the company’s time.
appeal-late-answer = Your answer came after your own time for it had ended. Please admit this appeal for that reason, although the thirty days are over ({ $law_in_telecom_appeal }).
appeal-late-silence = My complaint has had no answer up to today. Please admit this appeal for that reason, although the thirty days are over ({ $law_in_telecom_appeal }).
# A numbered list of dated lines follows.
appeal-history = What has happened so far:
appeal-reply-enclosed = I enclose what the company answered.
# A list follows.
appeal-wanted = I ask for this decision:
appeal-wanted-keep = The promise is kept, and every bill that does not match it is put right.
appeal-wanted-pay = For the time up to today, I am paid { MONEY($claim_amount) }, or this sum is credited to me.
# The sum was billed and is not paid.
appeal-wanted-off = { MONEY($claim_amount) } is taken off what I have been billed.
appeal-wanted-reasons = If you do not agree, I get your reasons in writing.
appeal-evidence-india = Please listen to the recording of the call before you decide. Evidence that could be produced and is not may be presumed to be unfavourable to whoever withholds it ({ $law_in_inference }).
