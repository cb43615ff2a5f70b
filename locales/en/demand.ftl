# Demand to the company that rests on the recording. It is sent in the company's language; this is for reading.

demand-name = demand that quotes the recording
demand-subject = Demand that quotes the recording of our call: { $name }
demand-advice =
    Send this to customer service, and a copy to the legal department if you have its address. Keep the sent e-mail or the posting receipt.
    Listen to the passage once more first, and check minute, second and words. Quote only what is really said.
    Keep the recording to yourself and use it for this claim only. Do not publish it. { $regime ->
        [india] If you recorded the call yourself, it is often accepted as evidence, but ask for advice first.
        [uk-gdpr] If you recorded the call yourself, ask for advice before you use that recording.
       *[gdpr] If you recorded the call yourself, do not use that recording without advice: it can be an offence.
    }
    If you claim a sum, add how you reckoned it. { $country ->
        [DE] { $sector ->
            [telecom] For objections to a telecom bill you have eight weeks from its receipt, so do not wait with this letter.
           *[other] Do not wait long with this letter.
        }
       *[other] Do not wait long with this letter.
    }

# First sentence and heading of the list of claims. $due: the last day of the time given.
demand-claims = Please do the following by { DATE($due) }:
demand-claims-keep = Keep the promise that is quoted below, word for word from the recording.
demand-claims-pay = For the time up to today, pay me { MONEY($claim_amount) }, or credit this sum to me.
# The sum was billed and is not paid.
demand-claims-off = Take { MONEY($claim_amount) } off what you have billed me.
demand-claims-bills = { $sector ->
    [bank] Correct every statement of charges that does not match the promise.
   *[other] Correct every bill that does not match the promise.
    }
demand-claims-answer = Confirm this to me in writing.

demand-copy = I asked you for a copy of the recording of this call on { DATE($sent_access_request) }. I rely on this copy.

# A list follows; it may have one line only.
demand-passage = Where the promise stands in the recording:
demand-passage-file = Name of the file: { $recording_file }
demand-passage-length = Length of the recording: { POSITION($recording_length) }
# Minutes and seconds from the beginning of the recording.
demand-passage-place = The promise: from { POSITION($promise_from) } to { POSITION($promise_to) }
# The words as spoken, never translated here.
demand-words = Your customer service says there, word for word: “{ $promise_words }”
# The person's own words: what the company did instead of keeping the promise.
demand-breach = What happened instead, in my own words: “{ $breach }”

# A list follows; it may have one line only.
demand-basis = What I rely on:
demand-basis-promise = A contract can be changed by telephone, and what somebody with authority declares for a company binds it ({ $law_de_promise_change }; { $law_de_agent_binds }). In my view this passage shows such an agreement.
demand-basis-individual = An individual agreement goes before standard terms, even if it was made orally ({ $law_de_individual_agreement }).
demand-basis-telecom = If the contract summary says something else, I rely on what was expressly agreed in the call ({ $law_de_telecom_information }).

demand-objection = I object to bills that do not match the promise ({ $law_de_bill_objection }).
demand-audio = If you do not find the passage, I can send it to you as an audio file.
demand-next-notice = If there is no result by then, I will write to your legal department once more and set a last date.
demand-next-conciliation = If there is no result by then, I will consider applying to the conciliation body that I believe to be competent ({ $conciliation }).

## The United Kingdom

demand-basis-promise-uk = What is said to a consumer about a service counts as a term of the contract, if the consumer took it into account when deciding ({ $law_gb_promise_term }). In my view that is so here.
demand-basis-remedy-uk = If a service does not conform to such a term, the law gives remedies, a price reduction among them ({ $law_gb_price_reduction }).
demand-next-complaint = If there is no result by then, I will make a formal complaint under your complaints procedure.

## India

demand-deficiency-india = What was undertaken for a service and is not done is, in my view, a deficiency in service ({ $law_in_deficiency }).
demand-certificate-india = Please also send me the certificate that belongs to the recording ({ $law_in_certificate }).
