# Asks for a copy of the recording. At most 300 words, and no reason for asking.

access-request-subject = { $regime ->
    [uk-gdpr] Subject access request about a telephone call: { $name }
    [india] Request for the recording of a telephone call: { $name }
   *[gdpr] Access request about a telephone call: { $name }
    }

# As in “your access request of 3 November”.
access-request-name = { $regime ->
    [india] request for the recording
   *[gdpr] access request
    }

# Whether the call was recorded is not known.
access-request-ask = Please send me a copy of the recording of the telephone call described below, if you recorded it.

# Only if the person told of other calls about the same matter; the details name them.
access-request-ask-each = Please send me a copy of the recording of each telephone call named below, if you recorded it.

# Only if the person knows a range of days.
access-request-several-range = If there were several calls, I ask for each recording.

# Only if the person does not know the day.
access-request-several = If you find more than one call, please tell me the days. I will then say which call I mean.

# Only if the person heard this in the call.
access-request-announced = It was announced that calls may be recorded.

# Heading of a numbered list.
access-request-wanted = I ask for:

access-request-wanted-audio = a copy of the whole recording, with hold time and transfers, as a common sound file such as MP3
access-request-wanted-data = any transcript, the data in your notes on the call, and its technical data
access-request-wanted-details = the purpose, retention period and recipients of the recording, including any outside call centre
access-request-wanted-nothing = a clear statement if there is no recording, or none any more

# $law_gdpr_access: “Article 15(1) GDPR”; $law_gdpr_copy: “Article 15(3) GDPR”. The second sentence is a view, not settled law.
access-request-right = I have the right of access to my data ({ $law_gdpr_access }) and to a copy of them ({ $law_gdpr_copy }). In my view, the copy of a recorded call is the sound itself.

# $due: the last day of the month if the letter goes out by e-mail today.
access-request-due = Please answer within one month of receipt ({ $law_gdpr_one_month }). For an e-mail of { DATE($today) }, that means by { DATE($due) }.

access-request-delivery = Please send everything free of charge, by e-mail or as a download link.

# The same for somebody who needs answers in large print or by e-mail.
access-request-delivery-form = { $answer_form ->
    [large-print] Please send everything free, by e-mail or link, and texts in large print.
   *[by-email] Please send everything free of charge, and answer by e-mail only.
    }

access-request-others = You may mask the names or voices of others where necessary. Please do not withhold the whole recording for that.

access-request-identity = If you doubt who I am, please call the number in your files.

# The same for somebody who wants e-mail only, or calls through a relay service.
access-request-identity-form = { $answer_form ->
    [by-email] If you doubt who I am, please ask me by e-mail.
   *[relay] Please call me by relay service only, also to check who I am.
    }

# $law_gdpr_refusal_reasons: “Article 12(4) GDPR”.
access-request-refusal = If you refuse any part, please give me written reasons and tell me where I can complain ({ $law_gdpr_refusal_reasons }).

access-request-keep = Please keep the recording until this is settled, and pass this on if another department is responsible.

# Said in the chat, beside the letter.
access-request-advice =
    { $regime ->
    [india]
        Send this to the Grievance Officer named on the website or in the privacy policy, and to customer care as well. Use e-mail or the online form; if much is at stake, send it by Speed Post with proof of delivery too.

        Keep proof: the e-mail you sent, a screenshot of the form with the date, the ticket or docket number, or the postal receipt. Never send a full Aadhaar, a card number, a PIN or an OTP.

        When it is out, tell me the day and the way. I count the month from there and write to you when it is over. If an answer comes earlier, just show it to me.
   *[gdpr]
        Send this letter to the data protection contact in their privacy notice. If you find none, send it to customer service. E-mail or an online form is usually enough. If a lot of money is at stake, send it by { $regime ->
            [uk-gdpr] Royal Mail Signed For
           *[gdpr] registered post
        } as well.

        Keep proof: the e-mail you sent, a screenshot of the form with the date, or the postal receipt. Add nothing about the dispute; you need not give a reason.

        When it is out, tell me the day and the way. I count the month from there and write to you when it is over. If an answer comes earlier, just show it to me.
    }

## India

# No law gives the copy, so the letter asks. $law_in_withholding: “section 2(11)(ii) of the Consumer Protection Act, 2019”.
access-request-right-india = In my view, deliberately withholding relevant information can be a deficiency in service ({ $law_in_withholding }).
access-request-broker-india = Orders by telephone are to be recorded, and kept until a dispute ends ({ $law_in_broker_orders }).
# From 1 January 2027. What the call was about is the person’s own answer.
access-request-recovery-india = This call was about collecting a debt. The content of such a call is to be kept for at least six months, and in a dispute until it is decided ({ $law_in_recovery_calls }).
access-request-sale-india = This call was about the sale of a financial product. A record of consent is to be kept until one year after the contract ends ({ $law_in_sale_consent }). In my view the recording belongs to it.
access-request-fraud-india = In this call I reported a payment that I had not made. For payments since 1 January 2027 a bank proves the customer’s liability, and bears the loss after the report ({ $law_in_fraud_report }). So the time of my call matters.
access-request-review-india = I also wish to review what I told you ({ $law_in_review }).
# $law_in_notice_to_produce: “section 167 of the Bharatiya Sakshya Adhiniyam, 2023”.
access-request-produce-india = Please take this as notice to produce the recording ({ $law_in_notice_to_produce }).
access-request-due-india = Please answer within one month of receipt; for an e-mail of { DATE($today) }, by { DATE($due) }.
access-request-others-india = You may mask other names or voices.
access-request-instead-india = Otherwise, please let me hear it and send a word-for-word text.
# From May 2027. The right reaches a summary and neither a copy nor the sound, so it must not sound like the ground for the recording.
# $law_in_summary: “section 11(1) of the Digital Personal Data Protection Act, 2023”.
access-request-summary-india = If you use my data on the basis of my consent, please add a summary of these data, their use and recipients ({ $law_in_summary }). This is in addition to the recording, and not in its place.
access-request-refusal-india = Please give refusals in writing, with reasons and whom to ask.
