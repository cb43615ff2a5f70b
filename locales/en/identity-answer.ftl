# Answers the company's question who the person is. At most 150 words.

identity-answer-subject = { $regime ->
    [india] My identity and my request for a recording: { $name }
   *[gdpr] My identity and my access request: { $name }
    }

# As in “your identity answer of 3 November”.
identity-answer-name = identity answer

# The access request was not written here, so its day is not known.
identity-answer-ask = { $regime ->
    [india] Thank you for your question about my identity. Please use these details and go on with my request.
   *[gdpr] Thank you for your question about my identity. Please use these details and go on with my access request.
    }

identity-answer-ask-sent = { $regime ->
    [india] Thank you for your question about my identity. Please use these details and go on with my request of { DATE($sent_access_request) }.
   *[gdpr] Thank you for your question about my identity. Please use these details and go on with my access request of { DATE($sent_access_request) }.
    }
identity-answer-ask-information = Thank you for your question about my identity. Please use these details and go on with my application of { DATE($sent_information_request) }.

# The company doubts that the writer may ask for somebody else; the person was told to have two lines signed.
identity-answer-authority = Since you have doubts about this, it is attached here, signed.

# Heading of the list; the name is always there.
identity-answer-given = My details:

identity-answer-given-name = Name: { $name }
identity-answer-given-behalf-name = Name: { $behalf_name }
identity-answer-given-customer-number = Customer number: { $customer_number }
identity-answer-given-called-from = Telephone number from which I called: { $called_from }
identity-answer-given-registered-number = Telephone number in your files: { $registered_number }
identity-answer-given-ticket = Ticket number: { $ticket }

identity-answer-compare = Please compare these with your files, or call me on the number there.

# The same for somebody who wants e-mail only, or calls through a relay service.
identity-answer-compare-form = { $answer_form ->
    [by-email] Please compare these with your files, or ask me by e-mail.
   *[relay] Please compare these with your files, or call me by relay service.
    }

# $law_gdpr_identity_doubts: “Article 12(6) GDPR”.
identity-answer-doubt = If reasonable doubts remain, please tell me which. You may then ask for what is necessary to confirm who I am ({ $law_gdpr_identity_doubts }).

# Only if the company asked for a copy of an identity document.
identity-answer-id-copy = In my view, that does not require a copy of my identity document. If you still need one, please tell me why. I can then send a masked copy with only my name and address, for this check alone. Please delete it afterwards.

identity-answer-due = By my count, the time for your answer still ends on { DATE($due_response) }.

# In the United Kingdom. $law_uk_start: “Article 12A(2) UK GDPR”. The month begins with this answer if it was needed.
identity-answer-start = If they were needed, your month starts with them ({ $law_uk_start }).

# Said in the chat, beside the letter.
identity-answer-advice =
    Send this answer today if you can, in the same way in which you were asked. Keep a copy with the date.

    Do not send an identity document with it. If they insist on one and give a reason, mask the photo, the numbers and the date of birth. Write “copy” and the purpose across it.

    { $regime ->
    [uk-gdpr] If the doubts are reasonable, the month for the answer may start only with this. That is why a quick reply helps.
    [india] Never send a full Aadhaar, a card number, a PIN or an OTP. A quick reply helps: until it is there, your request will hardly go on.
   *[gdpr] If the doubts are reasonable, the time for the answer may stand still until this is there. That is why a quick reply helps.
    }

# In India, where a masked Aadhaar is the usual way.
identity-answer-doubt-india = If doubts remain, please tell me which. I do not send a full Aadhaar number; a masked one is possible.
