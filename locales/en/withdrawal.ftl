# Tells the company, or the authority that was asked, what is settled. At most 100 words, and no general waiver.

withdrawal-subject = Telephone recording, closing letter: { $name }

# As in “your closing letter of 3 November”.
withdrawal-name = closing letter

# Nothing is known of how it ended.
withdrawal-closed = { $regime ->
    [india] My request for the recording needs no further answer.
   *[gdpr] My access request needs no further answer.
    }

withdrawal-received = { $regime ->
    [india] My request is settled: I have received the recording. Thank you.
   *[gdpr] My access request is settled: I have received the recording. Thank you.
    }

withdrawal-kept = { $regime ->
    [india] You have kept what was promised in our call. Thank you. My request for the recording needs no further answer.
   *[gdpr] You have kept what was promised in our call. Thank you. My access request needs no further answer.
    }

withdrawal-settled = { $regime ->
    [india] We have settled the matter of our call. My request for the recording needs no further answer.
   *[gdpr] We have settled the matter of our call. My access request needs no further answer.
    }

withdrawal-given-up = { $regime ->
    [india] I am not pursuing my request for the recording at present. You need not answer it any more.
   *[gdpr] I am not pursuing my access request at present. You need not answer it any more.
    }

# To the data protection authority, about the company. $sent_authority_complaint: when the complaint went out.
withdrawal-authority-closed = Please close my complaint of { DATE($sent_authority_complaint) } against { $company }. The matter is settled for me.

withdrawal-authority-received = Please close my complaint of { DATE($sent_authority_complaint) } against { $company }. I have received the recording. Thank you for your work.

withdrawal-authority-given-up = I withdraw my complaint of { DATE($sent_authority_complaint) } against { $company }.

# Heading of the list of what is known of the following.
withdrawal-reference = For your files:

withdrawal-reference-request = { $regime ->
    [india] Request of { DATE($sent_access_request) }
   *[gdpr] Access request of { DATE($sent_access_request) }
    }
withdrawal-reference-customer-number = Customer number: { $customer_number }
withdrawal-reference-ticket = Ticket number: { $ticket }

withdrawal-open = I do not give up any claim with this letter. Claims from what was said in the call remain open.

# $sent_preservation: when the notice to keep the recording went out.
withdrawal-keep = Please still keep the recording, as I asked on { DATE($sent_preservation) }, until those claims are settled.

withdrawal-release = You no longer need to keep the recording on account of my letter of { DATE($sent_preservation) }.

# Said in the chat, beside the letter.
withdrawal-advice =
    Send this letter to the recipient named on it, in the way in which you wrote before. If you have a file number, put it in the subject line. If you also wrote to a conciliation body, tell it too what is settled.

    Keep the recording and all letters. You are not obliged to send this letter; it only says where things stand.
