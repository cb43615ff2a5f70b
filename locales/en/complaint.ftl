# Formal complaint to the company about the promise. It uses the word “complaint”, which starts the company's procedure
# and the time after which an outside body opens. At most 250 words.

complaint-name = formal complaint
complaint-subject = Formal complaint: { $name }
complaint-advice =
    { $regime ->
    [india]
        { $sector ->
            [telecom] Make this complaint at the company’s complaint centre; you get a docket number by SMS.
            [bank] Make this complaint at the branch, in the bank’s app or with its Principal Nodal Officer.
            [shop] Make this complaint with the grievance officer named on the shop’s website.
            [travel] Make this complaint where the company takes complaints; at airlines that is customer support, and then the nodal officer.
           *[other] Make this complaint where the company takes complaints, such as its grievance officer.
        } Do it in writing, and keep proof: the days count from the day on which the company has it.

        If you claim a sum, add how you reckoned it, for example bill by bill.{ $sector ->
            [bank] {" "}Send no copy to the ombudsman yet; it would not count.
            [insurance] {" "}Send no copy to the ombudsman yet; it would not count.
           *[other] {""}
        }

        When it is out, tell me the day. Keep every answer; your own time for the next step can run from its date.
   *[gdpr]
        Send this to the complaints address on their website, by e-mail or online form. Keep the e-mail you sent, or a screenshot with the date: the time counts from the day on which it has arrived.

        If you claim a sum, add how you reckoned it, for example bill by bill.

        When it is out, tell me the day. The final answer may come at any time. Keep it: it should say which outside body you can go to, and your own time for that can run from its date.
    }

complaint-opening = This is a formal complaint. Please honour what I was promised in the telephone call described below.

# The person's own words.
complaint-promise = In this call I was promised, in my own words: “{ $promise }”
# Words from the recording, which the person has. $promise_from: minutes and seconds.
complaint-recorded = I have the recording. From { POSITION($promise_from) } it says, word for word: “{ $promise_words }”
# The person's own words: what the company did instead of keeping the promise.
complaint-breach = What happened instead, in my own words: “{ $breach }”
complaint-amount = In money this comes to { MONEY($claim_amount) }.
complaint-amount-paid = In money this comes to { MONEY($claim_amount) }. I have paid this sum.
complaint-amount-unpaid = In money this comes to { MONEY($claim_amount) }. It has been billed to me, and I have not paid it.
complaint-amount-not-received = In money this comes to { MONEY($claim_amount) }. It was to come to me, and it has not.

# A list follows.
complaint-wanted = To settle this, please do the following:
complaint-wanted-keep = { $sector ->
    [public] Keep the promise, and correct what does not match it.
   *[other] Keep the promise, and correct every bill that does not match it.
    }
complaint-wanted-pay = For the time up to today, pay me { MONEY($claim_amount) }, or credit this sum to me.
# The sum was billed and is not paid.
complaint-wanted-off = Take { MONEY($claim_amount) } off what you have billed me.
complaint-wanted-reasons = If you do not agree, tell me why.

complaint-basis = What is said to a consumer about a service counts as a term of the contract, if the consumer took it into account when deciding ({ $law_gb_promise_term }).
complaint-recording = On { DATE($sent_access_request) } I asked you for a copy of the recording of this call. That request stays open and has its own time.
complaint-keep = Please keep any recording of this call until this complaint is settled.
complaint-final = If we cannot agree, please send me your final response in writing.
# $conciliation: name of the body.
complaint-next = After that, or when your time for it is over, I can go to this body: { $conciliation }.
# $law_gb_telecom_door: “Ofcom’s General Conditions”.
complaint-next-telecom = After that, or when your time for it is over ({ $law_gb_telecom_door }), I can go to the { $conciliation }, whichever you belong to.
complaint-next-public = After that, or if no answer comes in a fair time, I can go to this body: { $conciliation }.
# $conciliation: “Parliamentary Ombudsman, through a Member of Parliament”.
complaint-next-government = After that, or if no answer comes in a fair time, I can go to the { $conciliation }.
complaint-next-public-unnamed = Please name in it the ombudsman who can look at my complaint after that.
complaint-next-unnamed = Please name in it the dispute resolution scheme that you belong to, if there is one, and tell me if you take part.

## India

complaint-basis-india = What was undertaken for a service and is not done is, in my view, a deficiency in service ({ $law_in_deficiency }).
complaint-number-india = Please send me the number of this complaint, and the day by which you will settle it.
complaint-ecommerce-india = Please confirm this complaint within 48 hours and settle it within one month ({ $law_in_ecommerce_officer }).
# $conciliation: name of the body.
complaint-next-india = After that, or when your time for it is over, I can go to this body: { letter-outside-india }.
complaint-next-telecom-india = After that, or when your time for it is over, I can go to your Appellate Authority ({ $law_in_telecom_complaint }).
complaint-next-energy-india = After that I can go to your Consumer Grievance Redressal Forum ({ $law_in_energy_forum }).
