# Asks the company not to delete the recording. At most 150 words.

preservation-subject = Please keep a telephone recording: { $name }

# As in “your preservation notice of 3 November”.
preservation-name = preservation notice

preservation-ask = Please keep any recording of the call described below. Please also keep transcript, notes, technical data and quality scores.

# Only if the person told of other calls about the same matter; the details name them.
preservation-ask-each = Please keep any recording of each call named below, with transcript, notes, technical data and quality scores.

# Only if the person knows a range of days.
preservation-several-range = If there were several calls, please keep each.

# Only if the person does not know the day.
preservation-several = If you find several calls, please keep all until we know which one I mean.

# $law_gdpr_restriction: “Article 18(1)(c) GDPR”.
preservation-right = I need these data for legal claims. If you no longer need them yourselves, please restrict their processing instead of deleting them ({ $law_gdpr_restriction }). This goes for automatic deletion too.

# $due: a week after today.
preservation-confirm = Please confirm in writing by { DATE($due) }, with the day of the next automatic deletion.

# The same for somebody who needs it in large print or by e-mail.
preservation-confirm-form = { $answer_form ->
    [large-print] Please confirm in large print by { DATE($due) }, with the day of the next automatic deletion.
   *[by-email] Please confirm by e-mail only, by { DATE($due) }, with the day of the next automatic deletion.
    }

# The access request goes out together with this letter.
preservation-copy-today = I am asking for a copy in a separate letter of { DATE($today) }.

preservation-copy-sent = I asked for a copy in a letter of { DATE($sent_access_request) }.

# Said in the chat, beside the letter.
preservation-advice =
    { $regime ->
    [india]
        { $information_request_open ->
            [yes] Send this letter today if you can, to the Public Information Officer, whom the website names under “RTI”. Use e-mail or post; if there is a portal for complaints, enter it there too, so that you get a number.
           *[no] Send this letter today if you can, to the Grievance Officer named on the website and to customer care. Use e-mail, and the online form or app as well, so that you get a number.
        }

        Keep the e-mail you sent, or a screenshot with the date. No Indian law that I know makes anybody keep an ordinary call. But they have then been told that you need it, and that counts later.

        The request for the recording is a letter of its own. Send both, one after the other. Then tell me the day and the way.
   *[gdpr]
        Send this letter today if you can. The right address is the data protection contact in their privacy notice. Use e-mail, and the online form as well if there is one. A copy to customer service does no harm.

        Keep the e-mail you sent, or a screenshot of the form with the date. The recording may still be deleted, but they have then been told that you need it.

        The access request is a letter of its own. Send both, one after the other. Then tell me the day and the way.
    }

## India

preservation-right-india = I may need it in proceedings. Please stop automatic deletion.
# A power that the commission has; nobody can say that it will use it.
preservation-production-india = A consumer commission can order its production ({ $law_in_production }).
# A possibility that the law gives, no certainty.
preservation-inference-india = Withholding it may count against you ({ $law_in_inference }).
