# Application to the conciliation body. It is sent in the body's language; this is for reading.
# It speaks to the body: the company is "the company", never "you".

ombudsman-complaint-name = { $regime ->
    [uk-gdpr] complaint to the outside body
    [india] complaint to the outside body
   *[gdpr] application for dispute resolution
    }
ombudsman-complaint-subject = { $regime ->
    [uk-gdpr] Complaint about { $company }: telephone promise
    [india] Complaint about { $company }: telephone promise
   *[gdpr] Application for conciliation: { $company }, telephone promise
    }
ombudsman-complaint-advice =
    { $regime ->
        [india] If the body has a form of its own, copy the text into it or attach it.
        [uk-gdpr] { $sector ->
            [public] This goes to the ombudsman at the top of the letter; if none is named there, to the one that the final answer names. If there is a form, copy the text into it, or attach it.
            [shop] Send it to the body that the final answer names. If it names none, ask Citizens Advice, in Northern Ireland Advice NI, whether there is one. If the body has a form, copy the text into it, or attach it.
            [other] Send it to the body that the final answer names. If it names none, ask Citizens Advice, in Northern Ireland Advice NI, whether there is one. If the body has a form, copy the text into it, or attach it.
           *[telecom] This goes to the body at the top of the letter. Most bodies have a form: copy the text into it, or attach it. If a list of bodies is named there, choose the one to which the company belongs; the company has to name it to you.
        }
       *[gdpr] This goes to the body at the top of the letter. Most bodies have a form: copy the text into it, or attach it. If a list of bodies is named there, choose the one to which the company belongs; the company has to name it to you.
    }
    Add your last letter to { who-to }, its answer if there is one, and what shows the difference, such as the contract, a bill or a letter. Keep the confirmation of receipt.
    { $regime ->
        [india] { $sector ->
            [energy] Beware of paid helpers and of sites with a similar name. The ombudsmen decide; the helpline and the government’s portals only pass on. If you go to a consumer commission first, the ombudsman does not take your complaint.
           *[telecom] To file it costs you nothing; beware of paid helpers and of sites with a similar name. The ombudsmen decide; the helpline and the government’s portals only pass on. If you go to a consumer commission first, the ombudsman does not take your complaint.
        }
        [uk-gdpr] { $sector ->
            [public] It costs you nothing. The ombudsman can recommend what the office should do, and can order nothing.
            [shop] Ask the body first what it costs, whether it decides, and whether that binds you.
            [other] Ask the body first what it costs, whether it decides, and whether that binds you.
            [water] It costs you nothing.
            [travel] For trains in Great Britain it costs you nothing, and you need not accept the decision. Otherwise, ask the body first what it costs, whether it decides, and whether that binds you.
           *[telecom] It costs you nothing, and you need not accept the decision.
        } If you go to court first, the body can refuse your complaint.
       *[gdpr] For consumers conciliation usually costs nothing. The company does not always have to take part, and you need not accept the proposal. If you go to court first, the body can refuse your application.
    }

ombudsman-complaint-opening = { $regime ->
    [uk-gdpr] { $sector ->
        [public] I ask you to look into my complaint about { $company }. I want the organisation to honour what I was promised on the phone.
       *[other] I ask you to look into my complaint about { $company }. I want the company to honour what I was promised on the phone.
    }
    [india] I ask you to look into my complaint about { $company }. I want { who-the } to honour what I was promised on the phone.
   *[gdpr] I ask you for conciliation in my dispute with { $company }. I want the company to honour what I was promised on the phone.
    }

ombudsman-complaint-parties = The parties and the call:
# The address for the answer stands below the name at the end (letter-close-contact).
ombudsman-complaint-parties-me = { $regime ->
    [uk-gdpr] Complainant: { $name }
    [india] Complainant: { $name }
   *[gdpr] Applicant: { $name }
    }
# The writer acts for another person.
ombudsman-complaint-parties-me-behalf = { $regime ->
    [uk-gdpr] Complainant: { $behalf_name }, represented by { $name }
    [india] Complainant: { $behalf_name }, represented by { $name }
   *[gdpr] Applicant: { $behalf_name }, represented by { $name }
    }
ombudsman-complaint-parties-company = { $sector ->
    [public] Organisation: { $company }
   *[other] Company: { $company }
    }
ombudsman-complaint-parties-company-contact = { $sector ->
    [public] Contact that I have for the organisation: { $company_contact }
   *[other] Contact that I have for the company: { $company_contact }
    }
ombudsman-complaint-parties-customer-number = Customer number there: { $customer_number }
ombudsman-complaint-parties-ticket = { $sector ->
    [public] Case number of the organisation: { $ticket }
   *[other] Case number of the company: { $ticket }
    }
# A day or a range of days stands after the colon.
ombudsman-complaint-parties-call-day = Day of the call: { DATES($call_day) }

# The person's own words.
ombudsman-complaint-promise = What I was promised in the call, in my own words: “{ $promise }”
# Words from the recording, which the person has. $promise_from: minutes and seconds.
ombudsman-complaint-recorded = I have the recording. From { POSITION($promise_from) } it says, word for word: “{ $promise_words }”
# The person's own words: what the company did instead of keeping the promise.
ombudsman-complaint-breach = What happened instead, in my own words: “{ $breach }”
ombudsman-complaint-amount = In money this comes to { MONEY($claim_amount) }.
ombudsman-complaint-amount-paid = In money this comes to { MONEY($claim_amount) }. I have paid this sum.
ombudsman-complaint-amount-unpaid = In money this comes to { MONEY($claim_amount) }. It has been billed to me, and I have not paid it.
ombudsman-complaint-amount-not-received = In money this comes to { MONEY($claim_amount) }. It was to come to me, and it has not.

ombudsman-complaint-notice = I made this claim to { who-to } on { DATE($sent_notice_before_action) }. The time that I gave it ended on { DATE($due_notice) }. The dispute is not settled.
ombudsman-complaint-energy = My letter was also a consumer complaint under { $law_de_energy_complaint }. The time for the answer ended on { DATE($due_energy_answer) }. I therefore apply under { $law_de_conciliation_energy }.
ombudsman-complaint-insurance = The time that the insurer has for its answer ended on { DATE($due_insurance_answer) }.
ombudsman-complaint-travel = The time that the company has for its answer ended on { DATE($due_travel_answer) }.
ombudsman-complaint-telecom = I apply under { $law_de_conciliation_telecom }. The dispute is about the content of my contract. If the contract summary says something else, I rely on what was expressly agreed in the call ({ $law_de_telecom_information }).
ombudsman-complaint-general = I apply as a consumer under { $law_de_conciliation_general }.

# A numbered list of dated lines follows.
ombudsman-complaint-history = What has happened so far:
ombudsman-complaint-enclosed = { $sector ->
    [public] I enclose copies of my letters to the organisation.
   *[other] I enclose copies of my letters to the company.
    }
ombudsman-complaint-reply-enclosed = { $sector ->
    [public] I also enclose what the organisation answered.
   *[other] I also enclose what the company answered.
    }
ombudsman-complaint-recording = { $sector ->
    [public] I also asked the organisation for a copy of the recording, on { DATE($sent_access_request) }. Up to today I do not have it. A recording would show what was said.
   *[other] I also asked the company for a copy of the recording, on { DATE($sent_access_request) }. Up to today I do not have it. A recording would show what was said.
    }
ombudsman-complaint-erased = { $sector ->
    [public] The organisation says that the recording was erased.
   *[other] The company says that the recording was erased.
    }

ombudsman-complaint-wanted = { $regime ->
    [uk-gdpr] What I ask for:
    [india] What I ask for:
   *[gdpr] I propose this solution:
    }
ombudsman-complaint-wanted-keep = { $sector ->
    [public] The organisation honours what I was promised.
   *[other] The company honours what I was promised.
    }
ombudsman-complaint-wanted-pay = { $sector ->
    [public] The organisation pays or credits me { MONEY($claim_amount) }.
   *[other] The company pays or credits me { MONEY($claim_amount) }.
    }
# $sent_notice_before_action: the day of the last formal letter, which named the sum.
ombudsman-complaint-wanted-pay-notice = { $sector ->
    [public] For the time up to { DATE($sent_notice_before_action) }, the organisation pays or credits me { MONEY($claim_amount) }.
   *[other] For the time up to { DATE($sent_notice_before_action) }, the company pays or credits me { MONEY($claim_amount) }.
    }
# $sent_complaint: the day of the complaint, which named the sum.
ombudsman-complaint-wanted-pay-complaint = { $sector ->
    [public] For the time up to { DATE($sent_complaint) }, the organisation pays or credits me { MONEY($claim_amount) }.
   *[other] For the time up to { DATE($sent_complaint) }, the company pays or credits me { MONEY($claim_amount) }.
    }
# $sent_appeal: the day of the appeal, which named the sum.
ombudsman-complaint-wanted-pay-appeal = { $sector ->
    [public] For the time up to { DATE($sent_appeal) }, the organisation pays or credits me { MONEY($claim_amount) }.
   *[other] For the time up to { DATE($sent_appeal) }, the company pays or credits me { MONEY($claim_amount) }.
    }
# The sum was billed and is not paid.
ombudsman-complaint-wanted-off = { $sector ->
    [public] The organisation takes { MONEY($claim_amount) } off what it has billed me.
   *[other] The company takes { MONEY($claim_amount) } off what it has billed me.
    }
ombudsman-complaint-evidence = { $regime ->
    [uk-gdpr] { $sector ->
        [public] Please ask the organisation to produce any recording of the call that it holds. If it produces none, please take this into account in your decision.
       *[other] Please ask the company to produce any recording of the call that it holds. If it produces none, please take this into account in your decision.
    }
    [india] Please ask { who-to } to produce any recording of the call that it holds, and to say so in writing if it will not.
   *[gdpr] Please ask the company to produce any recording of the call that it holds. If it produces none, please take this into account in your proposal.
    }
ombudsman-complaint-evidence-erased = { $regime ->
    [uk-gdpr] { $sector ->
        [public] As I understand the organisation, the recording was erased only after I had asked for it. Please take this into account in your decision.
       *[other] As I understand the company, the recording was erased only after I had asked for it. Please take this into account in your decision.
    }
    [india] As I understand { who-the }, the recording was erased only after I had asked for it. Please take this into account.
   *[gdpr] As I understand the company, the recording was erased only after I had asked for it. Please take this into account in your proposal.
    }

ombudsman-complaint-authority = On { DATE($sent_authority_complaint) } I complained to the data protection authority. That is only about the copy of the recording, not about the promise.
ombudsman-complaint-court-no = { $regime ->
    [india] This matter is not before a court, a consumer commission or an arbitrator.
   *[gdpr] No court is dealing with this matter.
    }
ombudsman-complaint-court-yes = { $regime ->
    [india] A court, a consumer commission or an arbitrator is already dealing with this matter.
   *[gdpr] A court is already dealing with a claim about this call.
    }
# Germany, insurance only.
ombudsman-complaint-supervision-no = The supervisory authority for insurance (BaFin) is not dealing with this matter.
ombudsman-complaint-supervision-yes = The supervisory authority for insurance (BaFin) is already dealing with this matter.

## The United Kingdom

ombudsman-complaint-complained = { $sector ->
    [public] I made a formal complaint to the organisation on { DATE($sent_complaint) }.
   *[other] I made a formal complaint to the company on { DATE($sent_complaint) }.
    }
ombudsman-complaint-final = { $sector ->
    [public] The organisation gave me its final answer, dated { DATES($final_on, time: "no") }. The dispute is not settled.
   *[other] The company gave me its final answer, dated { DATES($final_on, time: "no") }. The dispute is not settled.
    }
# $due_ombudsman_door: the last day of the time that the company has in this sector.
ombudsman-complaint-waited = The time that { who-the } has to settle a complaint ended on { DATE($due_ombudsman_door) }. The dispute is not settled.
# No rule says how long the company has; our measure of a fair time is over.
ombudsman-complaint-unanswered = Up to today I have no final answer to it.

## India

ombudsman-complaint-bank-india = I complained to the company itself first, in writing ({ $law_in_bank_door }).
# India: the ombudsman of the Reserve Bank.
ombudsman-complaint-documents-india = You can require the recording from the company, with the notes on the call. A company that does not comply without sufficient cause counts as having nothing to furnish ({ $law_in_bank_documents }).
ombudsman-complaint-waited-india = The time that has to pass before a complaint to you ended on { DATE($due_ombudsman_door) }. The dispute is not settled.
# From 1 January 2027. $law_in_recovery_calls: “directions of the Reserve Bank of India on the recovery of loans”.
ombudsman-complaint-recovery-india = The call was about collecting a debt. The content of such a call is to be kept for at least six months, and in a dispute until it is decided ({ $law_in_recovery_calls }).
ombudsman-complaint-sale-india = The call was about the sale of a financial product. The record of a customer’s consent is to be kept until one year after the contract ends ({ $law_in_sale_consent }).
ombudsman-complaint-fraud-india = In the call I reported a payment that I had not made. For payments since 1 January 2027 a bank has to prove that its customer is liable, and bears the loss after the report ({ $law_in_fraud_report }).
ombudsman-complaint-insurance-india = I complained to the insurer itself first, in writing ({ $law_in_insurance_door }).
ombudsman-complaint-broker-india = I complained to the broker itself first ({ $law_in_scores }).
ombudsman-complaint-orders-india = Orders by telephone are to be recorded, and kept until a dispute ends ({ $law_in_broker_orders }). As far as this call was about an order, please have the recording produced.
ombudsman-complaint-orders-gone-india = Orders by telephone are to be recorded, and kept until a dispute ends ({ $law_in_broker_orders }). As far as this call was about an order, please ask the broker on what ground there is no recording.
ombudsman-complaint-energy-india = I went to the forum of the company first, with my letter of { DATE($sent_appeal) } ({ $law_in_energy_ombudsman }).
ombudsman-complaint-decided-india = The forum decided on { DATES($appeal_answered_on, time: "no") }. The dispute is not settled.
ombudsman-complaint-forum-silent-india = Up to today I have no decision of the forum.
ombudsman-complaint-appeal-decided-india = The company’s Appellate Authority answered my appeal; the answer is dated { DATES($appeal_answered_on, time: "no") }. The dispute is not settled.
# $sent_appeal: the day of the appeal inside the company.
ombudsman-complaint-appeal-silent-india = On { DATE($sent_appeal) } I appealed to the company’s Appellate Authority. Up to today I have no answer.
# $conciliation_done: the day of the complaint to the securities board.
ombudsman-complaint-odr-india = I complained to the broker itself first, and on { DATE($conciliation_done) } through the complaint system of the Securities and Exchange Board of India. I ask for conciliation ({ $law_in_odr }).
ombudsman-complaint-regulator-india = Please register this complaint and take it up with the insurer.
ombudsman-complaint-portal-india = Please take this up with the company, and send me the number of this complaint.
ombudsman-complaint-helpline-india = Please pass this on to { who-to }, and to the regulator if you see need.
