# The last letter to the company before conciliation or court. It is sent in the company's language; this is for reading.

notice-before-action-name = { $regime ->
    [uk-gdpr] letter before claim
    [india] legal notice
   *[gdpr] last request before court action
    }
notice-before-action-subject = { $regime ->
    [uk-gdpr] Letter before claim: { $name }
    [india] Legal notice: { $name }
   *[gdpr] { $sector ->
        [public] Last request: { $name }
       *[other] Last request before court action: { $name }
    }
    }
notice-before-action-advice =
    { $regime ->
    [india]
        Send this to the registered office of { who-the }; its website or your contract has the address. Use e-mail, and Speed Post with proof of delivery. You can send it yourself.
        If you claim a sum, add how you reckoned it, for example bill by bill.
        The law does not ask for this letter; it is a last chance that costs little.
        When the date has passed you can decide about the consumer commission, or first about an ombudsman where there is one: once a commission has the case, the ombudsman does not take it.
    [uk-gdpr]
        Send this to the legal department or the registered office of { who-the }. Its address is at the end of its website. Use e-mail, and Royal Mail Signed For as well if much depends on it. Keep the sent e-mail, the posting receipt and the proof of delivery.
        If you claim a sum, add how you reckoned it, for example bill by bill.
        Compensation for a late or missing copy is not claimed here: the law gives it only where a damage can be shown.
        When the date has passed you can decide about an outside body or court. A court asks a fee. In small claims each side as a rule pays its own lawyer; whoever loses usually pays the fee and some expenses of the other side. In Scotland there is a limit to it for claims up to £3,000, and none above. Ask Citizens Advice before that step, in Northern Ireland Advice NI.
   *[gdpr]
        Send this to the legal department or the registered office of { who-the }. Its address is at the end of its website. Use e-mail, and registered post as well if much depends on it. Keep the sent e-mail, the posting receipt and the delivery note.
        If you claim a sum, add how you reckoned it, for example bill by bill.
        Compensation for the missing copy itself is not claimed here: the law gives it only where a damage can be shown.
        { $sector ->
            [public] When the date has passed, there is no further way against a public body here. A promise by word of mouth mostly does not bind it; often it must be in writing. If you have a formal decision, object in time, mostly within a month: this letter does not count as that. Advice centres, social welfare associations and lawyers can help.
           *[other] When the date has passed you can decide about conciliation or court. Going to court costs money, and whoever loses pays both sides. Advice from a consumer association or a lawyer is worth it before that step.
        }
    }

# First sentence and heading of the list of claims. $due: the last day of the time given.
notice-before-action-claims = Please do the following by { DATE($due) }:
notice-before-action-claims-copy = Give me a copy of the recording of our telephone call, for which I asked on { DATE($sent_access_request) }.
# The company says that there is no recording, or none any more.
notice-before-action-claims-data = Tell me which data on this call you still have, including transcripts, notes and back-up copies, or that there are none ({ $law_gdpr_access }).
notice-before-action-claims-keep = Keep the promise that is quoted below.
notice-before-action-claims-pay = For the time up to today, pay me { MONEY($claim_amount) }, or credit this sum to me.
# The sum was billed and is not paid.
notice-before-action-claims-off = Take { MONEY($claim_amount) } off what you have billed me.
notice-before-action-interest = If you do not pay by then, I also claim interest for late payment ({ $law_de_interest }).
notice-before-action-claims-answer = Answer me in writing.

# The person's own words.
notice-before-action-promise = In this call I was promised, in my own words: “{ $promise }”
# Words from the recording, which the person has. $promise_from: minutes and seconds.
notice-before-action-recorded = I have the recording. From { POSITION($promise_from) } it says, word for word: “{ $promise_words }”
# The person's own words: what the company did instead of keeping the promise.
notice-before-action-breach = What happened instead, in my own words: “{ $breach }”

# A numbered list of dated lines follows.
notice-before-action-history = What has happened so far:
notice-before-action-late = The time for your answer ended on { DATE($due_response) }.
# The company answered in time, and not with the recording.
notice-before-action-answered = Your answer, which I received { DATES($replied_on, form: "on", time: "no") }, did not bring me the recording.
notice-before-action-missing = Up to today I do not have the copy.

# A list follows; it may have one line only.
notice-before-action-basis = What I rely on:
notice-before-action-basis-copy = I can ask for a copy of my personal data ({ $law_gdpr_copy }). In my view the recording of my voice is part of that data.
notice-before-action-basis-default = In my view you have been in default since the end of the month for your answer ({ $law_de_default }).
notice-before-action-basis-promise = A contract can be changed by telephone, and what somebody with authority declares for a company binds it ({ $law_de_promise_change }; { $law_de_agent_binds }). In my view this call led to such an agreement.
notice-before-action-basis-individual = An individual agreement goes before standard terms, even an oral one ({ $law_de_individual_agreement }).
notice-before-action-basis-telecom = If the contract summary says something else, I rely on what was expressly agreed in the call ({ $law_de_telecom_information }).

notice-before-action-bills = I object to bills that do not match the promise ({ $law_de_bill_objection }).
notice-before-action-energy = This letter is also a consumer complaint under { $law_de_energy_complaint }.
notice-before-action-keep = Please keep any recording of the call and all other data on it until the matter is settled. I will rely on them as proof.
notice-before-action-conciliation = I am willing to settle this out of court, for example through the conciliation body that I believe to be competent ({ $conciliation }).
notice-before-action-conciliation-bank = I am willing to settle this out of court. If we do not agree, please name the competent conciliation body and tell me if you take part ({ $law_de_company_names_body }).
notice-before-action-court = If there is no result by then, I will consider an action before the Amtsgericht (local court), the competent court for this ({ $law_de_district_court }).

## The United Kingdom

notice-before-action-basis-promise-uk = What is said to a consumer about a service counts as a term of the contract, if the consumer took it into account when deciding ({ $law_gb_promise_term }). In my view that is so here.
notice-before-action-basis-small-print-uk = Small print does not exclude this ({ $law_gb_promise_not_excluded }).
notice-before-action-basis-remedy-uk = The sum follows from this: a price reduction, or damages for my loss ({ $law_gb_price_reduction }).

# $conciliation: name of the body.
notice-before-action-ombudsman = I am willing to settle this out of court, for example through this body: { $conciliation }. I made a complaint to you on { DATE($sent_complaint) }.
notice-before-action-ombudsman-telecom = I am willing to settle this out of court, for example through the { $conciliation }, whichever you belong to. I made a complaint to you on { DATE($sent_complaint) }.
notice-before-action-ombudsman-unnamed = I am willing to settle this out of court. If you belong to a dispute resolution scheme, please name it and tell me if you take part. I made a complaint to you on { DATE($sent_complaint) }.
notice-before-action-pre-action = I send this as the letter that is expected before a claim ({ $law_gb_pre_action }). Please send me the documents on the call with your answer.
notice-before-action-court-ew = If there is no result by then, I will consider a claim in the { $law_gb_small_claims_ew }.
notice-before-action-court-sct = If there is no result by then, I will consider a claim under the { $law_gb_simple_procedure }.
notice-before-action-court-ni = If there is no result by then, I will consider a claim under the { $law_gb_small_claims_ni }.

## India

notice-before-action-claims-data-india = Tell me what you still have on this call, including transcripts, notes and back-up copies, or that there is nothing.
notice-before-action-basis-promise-india = What was undertaken for a service and is not done is, in my view, a deficiency in service ({ $law_in_deficiency }).
notice-before-action-basis-withheld-india = To withhold relevant information on purpose can be one too, as I read the law ({ $law_in_withholding }).
notice-before-action-produce-india = Please take this letter as notice to produce the recording ({ $law_in_notice_to_produce }). Evidence that could be produced and is not may be presumed to be unfavourable to whoever withholds it ({ $law_in_inference }).
notice-before-action-settle-india = I am willing to settle this out of court, for example through the National Consumer Helpline.
# The month is argued: it is what was asked for, and no duty.
notice-before-action-late-india = I asked you for an answer within a month of receipt. By my count, it ended on { DATE($due_response) }.
notice-before-action-commission-india = If there is no result by then, I will consider a complaint to the consumer commission where I live ({ $law_in_venue }). I would ask it to have the recording produced ({ $law_in_production }).
