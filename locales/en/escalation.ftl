# Takes an open request to a supervisor or to the data protection officer. At most 250 words.

escalation-subject = { $regime ->
    [uk-gdpr] Complaint, open access request: { $name }
    [india] Grievance, open request for a recording: { $name }
   *[gdpr] Open access request: { $name }
    }

# As in “your request for review of 3 November”.
escalation-name = { $regime ->
    [uk-gdpr] data protection complaint
    [india] grievance
   *[gdpr] request for review
    }

escalation-ask-supervisor = Please review my access request about the telephone call described below, and make sure that it is answered in full. I am writing to you because it is still open.

# $law_gdpr_officer: “Article 38(4) GDPR”.
escalation-ask-officer = Please make sure that my access request about the telephone call described below is answered in full. It is still open. On questions about my data and my rights, I may turn to the data protection officer ({ $law_gdpr_officer }).

# Heading of a numbered list of dated lines.
escalation-history = What has happened so far:

escalation-enclosed = { $regime ->
    [india] A copy of my request is enclosed.
   *[gdpr] A copy of my access request is enclosed.
    }

escalation-enclosed-more = { $regime ->
    [india] Copies of my request and of later letters are enclosed.
   *[gdpr] Copies of my access request and of later letters are enclosed.
    }

# Where the person has not said what exactly is missing.
escalation-wanted = I am still asking for a copy of the whole recording and for the data that belong to the call.

# $due: two weeks after today; in India a month.
escalation-answer = Please let me have the recording by { DATE($due) }, or a decision with reasons. Please also make sure that the recording is kept until my request is fully dealt with.

# $authority is the name of an office and stays as it is.
escalation-next = Failing that, a complaint to the data protection authority is open to me. The competent authority is: { $authority }.
escalation-next-somewhere = Failing that, a complaint to the data protection authority is open to me.
# The complaint has already gone out.
escalation-next-complained = My complaint of { DATE($sent_authority_complaint) } is with the data protection authority.

# Said in the chat, beside the letter.
escalation-advice =
    { $regime ->
    [india]
        { $sector ->
            [bank] The bank’s website names its Principal Nodal Officer.
            [travel] The company’s website names its Grievance Officer; airlines have a nodal officer.
           *[other] The company’s website names its Grievance Officer.
        } Use e-mail or the form. Attach your earlier letters.

        Keep the e-mail you sent, or a screenshot with the date, and the number that you get.

        When it is out, tell me the day. I write to you again when the time in the letter is over.
    [uk-gdpr]
        Send this to the data protection contact in their privacy notice. If there is a form for data protection complaints, use that. Attach your earlier letters.

        Keep the e-mail you sent, or a screenshot with the date. Within 30 days it has to be confirmed that your complaint has arrived. Then they should tell you without undue delay what comes of it.

        When it is out, tell me the day. I write to you again when the 30 days are over; the Information Commissioner (ICO) is open to you then.
   *[gdpr]
        For the data protection officer, use the address in their privacy notice. For a supervisor, write to customer service and put “for a supervisor” in the first line. Use e-mail or the online form. Attach your earlier letters.

        Keep the e-mail you sent, or a screenshot with the date. Where there is no data protection officer, the management is the right address. A supervisor does not have to answer by law.

        When it is out, tell me the day. I write to you again when the time in the letter is over.
    }

## The United Kingdom

# $law_uk_complaint_controller: “section 164A(1) of the Data Protection Act 2018”.
escalation-ask-complaint = This is a data protection complaint ({ $law_uk_complaint_controller }). Please make sure that my access request about the telephone call described below is answered in full. It is still open.
escalation-acknowledge = Please acknowledge this complaint within 30 days of receipt ({ $law_uk_complaint_acknowledged }), and tell me without undue delay what comes of it.
# $authority is the name of an office and stays as it is.
escalation-next-uk = Failing that, I can complain to the authority. It is: { $authority }.

## India

escalation-ask-grievance = This is a grievance. Please make sure that my request about the telephone call described below is answered in full. It is still open.
escalation-ecommerce-india = Please confirm within 48 hours that you have this grievance. The day above is the end of the month that you have from receipt to settle it ({ $law_in_ecommerce_officer }).
escalation-grievance-india = The day above is one month from receipt. As far as this concerns my data, I rely on a rule for it ({ $law_in_grievance }).
# From May 2027. $law_in_data_grievance: “section 13(1) of the Digital Personal Data Protection Act, 2023”.
escalation-grievance-data-india = As far as it concerns my personal data, please treat this letter as a grievance under data protection law as well ({ $law_in_data_grievance }).
escalation-next-india = Failing that, I can turn to the National Consumer Helpline and to a consumer commission. In my view, to withhold relevant information on purpose can be a deficiency in service ({ $law_in_withholding }).
