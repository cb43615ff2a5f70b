# Facts for the claim form of the local court (Amtsgericht). It is sent in German; this is for reading.
# It speaks to the court: the company is "the company", never "you". Facts in order of time, no adjectives.

statement-of-facts-name = { $regime ->
    [india] complaint to the consumer commission
   *[gdpr] statement of facts for the court
    }
statement-of-facts-subject = { $regime ->
    [india] Complaint against { $company }
   *[gdpr] Claim against { $company }
    }
statement-of-facts-advice =
    { $regime ->
    [india]
        This is text for your complaint to the consumer commission. You file it online on e-jagriti.gov.in (other sites with a similar name are private), or on paper. Up to 5 lakh rupees paid there is no fee; above, it is 200 to 7,500 rupees. Sign the verification only if every line is true.
        You need nobody to represent you. The commission also wants: a list of dates, an affidavit, copies of all letters and answers marked “true copy”, and proof that they were sent. If you have a recording, add the certificate of section 63(4): part A by you, part B by an expert, with the hash value.
        If the call was more than two years ago, add an application to condone the delay, with your reason.
        With the complaint you can ask for an order that the recording is kept and brought. A commission may order this; nobody can promise it.
        Once it is filed, the ombudsmen of banks and insurance do not take the matter any more, nor does the Appellate Authority of a telecom company.
   [uk-gdpr]
        This is text for the claim form. In England and Wales you claim online (Money Claim, for money only) or with form N1. In Scotland you use Civil Online, or form 3A. In Northern Ireland it is the small claims application.
        You need no lawyer, but the court asks for a fee. It may be less, or nothing, if money is short: ask for help with fees. The form has a statement of truth; sign it only if every line is true.
        A claim for the recording alone is of another kind and is not made here. Citizens Advice, in Northern Ireland Advice NI, or a lawyer can tell you if it fits your case.
        Once a claim is filed, the ombudsman can refuse to deal with the matter.
   *[gdpr]
        This is the text for the claim. You can take it to the registry of any Amtsgericht (the Rechtsantragstelle), which takes claims down on record and helps with the wording. Let them, or an advice centre, check what you ask the court to order. Bring your letters, the proof that they were sent, and the company’s answers.
        A claim also needs: your postal address, the address of the company and the name of the person who represents it by law (both stand in the Impressum of its website), and your signature. Add what is missing above.
        Only about the copy: the court where you live can be chosen. Also about the promise: as a rule the court at the company’s seat.
        No lawyer is needed at the Amtsgericht. But the court asks for a fee in advance, and whoever loses pays both sides. If money is short, ask there for legal aid.
        Compensation for the missing copy itself is not claimed here: the law gives it only where a damage can be shown. A consumer association or a lawyer can tell you if your case is one.
        Once a claim is filed, the conciliation body can refuse to deal with the matter.
    }

# First sentence and heading of the list of what the court is asked to order.
statement-of-facts-orders = { $regime ->
    [india] I ask the commission to order { $company } to do the following:
   *[gdpr] I ask the court to order { $company } to do the following:
    }
statement-of-facts-orders-copy = Give me a copy of the recording of the telephone call described below.
# The company says that there is no recording, or none any more.
statement-of-facts-orders-data = Tell me which data on the telephone call described below are still stored ({ $law_gdpr_access }).
statement-of-facts-orders-keep = Keep this promise: “{ $promise }”
# Words from the recording that the person has.
statement-of-facts-orders-keep-recorded = Keep this promise: “{ $promise_words }”
statement-of-facts-orders-pay = Pay me { MONEY($claim_amount) }.
# $sent_notice_before_action: the day of the last formal letter, which named the sum.
statement-of-facts-orders-pay-notice = For the time up to { DATE($sent_notice_before_action) }, pay me { MONEY($claim_amount) }.
# $sent_complaint: the day of the complaint, which named the sum.
statement-of-facts-orders-pay-complaint = For the time up to { DATE($sent_complaint) }, pay me { MONEY($claim_amount) }.
# $sent_appeal: the day of the appeal, which named the sum.
statement-of-facts-orders-pay-appeal = For the time up to { DATE($sent_appeal) }, pay me { MONEY($claim_amount) }.
# The sum was billed and is not paid.
statement-of-facts-orders-off = Take { MONEY($claim_amount) } off what it has billed me.
statement-of-facts-orders-costs-india = Pay my costs of these proceedings ({ $law_in_reliefs }).
# The interest runs from the day after the date.
statement-of-facts-orders-interest = Pay interest on this sum at five percentage points above the base rate for the time after { DATE($due_notice) } ({ $law_de_interest }).

statement-of-facts-parties = The parties:
# The address for the answer stands below the name at the end (letter-close-contact).
statement-of-facts-parties-me = { $regime ->
    [india] Complainant: { $name }
   *[gdpr] Claimant: { $name }
    }
# The writer acts for another person.
statement-of-facts-parties-me-behalf = { $regime ->
    [india] Complainant: { $behalf_name }, represented by { $name }
   *[gdpr] Claimant: { $behalf_name }, represented by { $name }
    }
statement-of-facts-parties-company = { $regime ->
    [india] Opposite party: { $company }
   *[gdpr] Defendant: { $company }
    }
statement-of-facts-parties-company-contact = { $regime ->
    [india] Contact that I have for the opposite party: { $company_contact }
   *[gdpr] Contact that I have for the defendant: { $company_contact }
    }
# Northern Ireland.
statement-of-facts-parties-applicant = Applicant: { $name }
statement-of-facts-parties-applicant-behalf = Applicant: { $behalf_name }, represented by { $name }
# Scotland and Northern Ireland.
statement-of-facts-parties-respondent = Respondent: { $company }
statement-of-facts-parties-respondent-contact = Contact that I have for the respondent: { $company_contact }

# A list follows; every line is one fact and, in brackets, where it is known from.
statement-of-facts-facts = The facts:
statement-of-facts-facts-call = The matter is a telephone call between { who-the } and me.
statement-of-facts-facts-customer-number = My customer number at { who-the } is { $customer_number }.
# A day or a range of days.
statement-of-facts-facts-call-day = The call took place { DATES($call_day, form: "on") } (my own memory).
statement-of-facts-facts-direction = { $direction ->
    [i-called] I called { who-the } (my own memory).
   *[they-called] { who-begin } called me (my own memory).
    }
statement-of-facts-facts-announced = In the call it was announced that calls may be recorded (my own memory).
# The person found a better day after the request.
statement-of-facts-facts-asked-otherwise = My request named another day of the call: { DATES($asked_day, time: "no") }.
statement-of-facts-facts-asked-otherwise-told = My request named another day of the call: { DATES($asked_day, time: "no") }. I told { who-the } the right day on { DATE($sent_clarification) }.
# The person's own words, from memory.
statement-of-facts-facts-promise-memory = In the call I was promised, in my own words: “{ $promise }” (my own memory).
# Words from the recording, which the person has. $promise_from: minutes and seconds.
statement-of-facts-facts-promise-recorded = In the call it was said: “{ $promise_words }” (recording, from { POSITION($promise_from) }).
# The person's own words: what the company did instead of keeping the promise.
statement-of-facts-facts-breach = What happened instead: “{ $breach }” (my own account).

# A numbered list of dated lines follows.
statement-of-facts-history = The letters and answers by date:
statement-of-facts-enclosed = I enclose copies of my letters.
statement-of-facts-reply-enclosed = I also enclose what { who-the } answered.

# A list follows; it may have one line only.
statement-of-facts-today = How things stand today:
statement-of-facts-today-late = { $regime ->
    [india] The time for the answer to my request for the recording ended on { DATE($due_response) }.
   *[gdpr] The time for the answer to my access request ended on { DATE($due_response) }.
    }
# The company answered in time, and not with the recording.
statement-of-facts-today-answered = { who-begin } answered my request. Its answer reached me { DATES($replied_on, form: "on", time: "no") } and did not bring me the recording.
statement-of-facts-today-erased = { who-begin } says that the recording was erased.
statement-of-facts-today-missing = Up to today I do not have the copy.
statement-of-facts-today-notice = The time that I gave { who-the } on { DATE($sent_notice_before_action) } ended on { DATE($due_notice) }.
statement-of-facts-today-amount = The sum that I claim is { MONEY($claim_amount) }.
# The sum was billed and is not paid.
statement-of-facts-today-disputed = The sum that I dispute is { MONEY($claim_amount) }. It has been billed to me, and I have not paid it.

statement-of-facts-production = As proof of what was said I offer any recording of the call that the company holds. I ask the court to order the company to produce it ({ $law_de_production }).
statement-of-facts-production-recorded = As proof of what was said I offer the recording that I have. I also ask the court to order the company to produce any recording that it holds ({ $law_de_production }).
statement-of-facts-obstruction = As I understand the company, the recording was erased only after I had asked for it. I ask the court to take this into account when it weighs the evidence ({ $law_de_obstruction }).

# A list follows; it may have one line only.
statement-of-facts-basis = What I rely on:
statement-of-facts-basis-copy = The copy: { $law_gdpr_copy }. In my view the recording is part of my personal data, because it holds my voice and my words.
statement-of-facts-basis-promise = The promise: the agreement made in the call ({ $law_de_promise_change }; { $law_de_agent_binds }).
statement-of-facts-basis-damages = The sum: this agreement, and { $law_de_breach } as far as I have a loss because it was not kept.

statement-of-facts-venue-home = I bring the claim before the court of the place where I live ({ $law_de_venue_own }).
statement-of-facts-venue-seat = In my view the competent court is the one at the company’s seat, or at the place where the contract is to be performed ({ $law_de_venue_contract }).
statement-of-facts-district = In my view the Amtsgericht is the competent court for this value ({ $law_de_district_court }).

## The United Kingdom

statement-of-facts-production-uk = As proof of what was said I rely on any recording of the call that the company holds. I ask the court to direct the company to produce it.
statement-of-facts-obstruction-uk = As I understand the company, the recording was erased only after I had asked for it. I ask the court to take this into account when it weighs the evidence.
statement-of-facts-basis-promise-uk = The promise: what is said to a consumer about a service counts as a term of the contract, if the consumer took it into account when deciding ({ $law_gb_promise_term }). In my view that is so here.
statement-of-facts-basis-remedy-uk = The sum: a price reduction, or damages for my loss ({ $law_gb_price_reduction }).
statement-of-facts-court-ew = The sum is within the limit of the { $law_gb_small_claims_ew }.
statement-of-facts-court-sct = The sum is within the limit of the { $law_gb_simple_procedure }.
statement-of-facts-court-ni = The sum is within the limit of the { $law_gb_small_claims_ni }.

## India

statement-of-facts-orders-copy-india = Remove the deficiency ({ $law_in_reliefs }): give me a copy of the recording of the telephone call described below.
statement-of-facts-orders-produce-india = In the proceedings, produce any recording of the call that it holds, with its technical data ({ $law_in_production }).
statement-of-facts-orders-keep-india = Until the decision, keep any recording of the call ({ $law_in_interim }).
statement-of-facts-inference-india = If no recording is produced, I ask the commission to consider what may be presumed from that ({ $law_in_inference }).
statement-of-facts-certificate-india = I will file the recording that I have with its certificate ({ $law_in_certificate }).
# The month is argued: it is what was asked for, and no duty.
statement-of-facts-today-late-india = I asked { who-the } for an answer within a month of receipt. By my count, it ended on { DATE($due_response) }.
statement-of-facts-basis-promise-india = The promise: what was undertaken for a service and is not done is, in my view, a deficiency in service ({ $law_in_deficiency }).
statement-of-facts-basis-withheld-india = The recording: to withhold relevant information on purpose can be a deficiency too, as I read the law ({ $law_in_withholding }).
# $paid_amount: the price paid.
statement-of-facts-district-india = I paid { MONEY($paid_amount) }. For this value the District Commission is in charge ({ $law_in_fora }).
statement-of-facts-state-india = I paid { MONEY($paid_amount) }. For this value the State Commission is in charge ({ $law_in_fora }).
statement-of-facts-national-india = I paid { MONEY($paid_amount) }. For this value the National Commission is in charge ({ $law_in_fora }).
statement-of-facts-venue-india = I bring this before the commission of the place where I live ({ $law_in_venue }).
statement-of-facts-venue-state-india = I bring this before the commission of the State where I live ({ $law_in_venue_state }).
# Only where the call was less than two years ago.
statement-of-facts-limitation-india = The call was less than two years ago, so in my view the time for this complaint is not over ({ $law_in_limitation }).
# At the head. The district is the person’s own word.
statement-of-facts-before-district-india = Before the District Consumer Disputes Redressal Commission, { $district }
statement-of-facts-before-state-india = Before the State Consumer Disputes Redressal Commission
statement-of-facts-before-national-india = Before the National Consumer Disputes Redressal Commission
statement-of-facts-parties-me-address-india = Address of the complainant: { $home_address }
statement-of-facts-parties-me-contact-india = Address of the complainant: { $contact }
statement-of-facts-facts-ticket-india = The number that { who-the } gave to the matter is { $ticket }.
# DATES gives “on 3 November 2026” or “between 3 and 7 November 2026” here.
statement-of-facts-cause-india = Cause of action: the promise in the call { DATES($call_day, form: "on", time: "no") }, which in my view was not kept. Counted carefully, it arose with the call.
statement-of-facts-late-india = Counted from the call, two years have passed. I ask the commission to admit my complaint all the same ({ $law_in_late }).
# The person’s own words.
statement-of-facts-late-reason-india = My reason for the delay, in my own words: “{ $late_reason }”
# $conciliation: name of the body.
statement-of-facts-pending-ombudsman-india = On { DATE($conciliation_done) } I complained about this matter to this body: { $conciliation }.
statement-of-facts-pending-helpline-india = On { DATE($authority_done) } I put this matter to the National Consumer Helpline.
statement-of-facts-pending-regulator-india = On { DATE($authority_done) } I put this matter to the portal of the insurance regulator (Bima Bharosa).
statement-of-facts-pending-none-india = Beside what is listed above, no complaint or suit about this matter is pending before a court, another commission or an arbitrator.
statement-of-facts-pending-india = A court, another commission or an arbitrator is already dealing with this matter.
statement-of-facts-verification-india = Verification: The facts above are true to my own knowledge. What I say about the law is my belief. I have held back nothing that matters. { DATE($today) }
