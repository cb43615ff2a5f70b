# Complaint to the data-protection authority. It is sent in the authority's language; this is for reading.
# It speaks to the authority: the organisation is "the organisation", never "you"; so the text fits a public body as well.

authority-complaint-name = complaint to the data protection authority
authority-complaint-subject = Complaint about { $company }: telephone recording
authority-complaint-advice =
    This goes to the authority at the top of the letter. Its online form is usually the best way, because it confirms that the complaint has arrived. Copy the text into the form, or attach it.
    Add copies of your letters and of the organisation’s answer, if there is one. Keep the confirmation and the file number.
    { $regime ->
        [uk-gdpr] A complaint costs nothing. It does not stop the time limit for a money claim against the organisation, so keep an eye on that as well.
       *[gdpr] A complaint costs nothing. A money claim mostly lapses three years after the end of the year in which it arose. Letters and this complaint do not stop that.
    }

# $law_gdpr_complaint: the right to complain.
authority-complaint-opening = I complain about { $company } ({ $law_gdpr_complaint }). Please see to it that the organisation answers my request for a copy of the recording of my telephone call.

authority-complaint-parties = The parties and the call:
# The address for the answer stands below the name at the end (letter-close-contact).
authority-complaint-parties-me = Complainant: { $name }
# The writer acts for another person.
authority-complaint-parties-me-behalf = Complainant: { $behalf_name }, represented by { $name }
authority-complaint-parties-company = Organisation: { $company }
authority-complaint-parties-company-contact = Contact that I have for the organisation: { $company_contact }
authority-complaint-parties-customer-number = Customer number there: { $customer_number }
# A day or a range of days stands after the colon.
authority-complaint-parties-call-day = Day of the call: { DATES($call_day) }

authority-complaint-asked = On { DATE($sent_access_request) } I asked the organisation for a copy of the recording of this call.
# The person found a better day after the request.
authority-complaint-asked-otherwise = In it I had named another day of the call: { DATES($asked_day, time: "no") }.
authority-complaint-asked-otherwise-told = In it I had named another day of the call: { DATES($asked_day, time: "no") }. I told the organisation the right day on { DATE($sent_clarification) }.
authority-complaint-missing = Up to today I do not have this copy.
authority-complaint-partly = The organisation has given me only part of what I asked for.
authority-complaint-announced = In the call it was announced that calls may be recorded.

# A numbered list of dated lines follows.
authority-complaint-history = What has happened so far:
authority-complaint-enclosed = I enclose copies of my letters to the organisation.
authority-complaint-reply-enclosed = I also enclose what the organisation answered.

# A list follows; it may have one line only.
authority-complaint-breaches = In my view the organisation has not complied with data protection law:
authority-complaint-breaches-late = The time for the answer ended on { DATE($due_response) }, and I still do not have the copy ({ $law_gdpr_one_month }).
authority-complaint-breaches-late-answer = The time for the answer ended on { DATE($due_response) }. The answer came only after that ({ $law_gdpr_one_month }).
authority-complaint-breaches-copy = The organisation has not given me the copy of the recording. I can ask for a copy of my personal data ({ $law_gdpr_copy }). In my view the recording is part of that data, because it holds my voice and my words.
authority-complaint-breaches-transcript = The organisation offered me something else in place of the recording, for example a transcript. A copy must reproduce the data faithfully ({ $law_gdpr_faithful_copy }). In my view only the recording itself does this for spoken words.
authority-complaint-breaches-others = The organisation points to the rights or secrets of others. These limit the copy only as far as others would be harmed ({ $law_gdpr_others_rights }). I have no objection if their names or voices are masked.
authority-complaint-breaches-motive = The organisation bases its refusal on possible claims or a court case. But the reason why somebody asks for a copy is not decisive ({ $law_gdpr_motive_irrelevant }).
authority-complaint-breaches-details = The organisation did not tell me what it makes recordings for, who receives them and for how long they are stored ({ $law_gdpr_purposes }; { $law_gdpr_recipients }; { $law_gdpr_retention }).
authority-complaint-breaches-fee = The organisation asks for money for the first copy. The answer is free of charge ({ $law_gdpr_free_of_charge }).
authority-complaint-breaches-channel = The organisation sent me elsewhere and did not deal with my request. It has to make it easy to use this right ({ $law_gdpr_facilitate }).
authority-complaint-breaches-silence = The organisation gave me neither the copy nor reasons in time ({ $law_gdpr_refusal_reasons }).
authority-complaint-breaches-internal-policy = The organisation says that its recordings are for internal use. The right of access also covers data kept for internal use ({ $law_gdpr_access }).
authority-complaint-breaches-court-order = The organisation gives recordings to courts, police or authorities only. But the right of access is mine ({ $law_gdpr_access }). In my view no court order is needed for it.
authority-complaint-breaches-not-found = The organisation says that it cannot find the recording. It has to make it easy to use this right ({ $law_gdpr_facilitate }). Please look into where and how it searched.
# The organisation asks for a copy of an identity card.
authority-complaint-breaches-identity = The organisation asks for a copy of an identity document. It may ask for more proof where it has reasonable doubts, and only as far as it is needed ({ $law_gdpr_identity_doubts }). In my view a milder means is enough, for example a call back.
authority-complaint-breaches-abusive = The organisation calls my request abusive or excessive. It has to show that ({ $law_gdpr_excess_burden }). My request is about the call named above.
authority-complaint-breaches-conditions = The organisation wants me to sign or promise something first. But it has to make it easy to use this right ({ $law_gdpr_facilitate }). In my view a new condition makes it harder.
authority-complaint-breaches-already-known = The organisation says that I know the content or that the recording proves it right. In my view the right of access has no exception for that ({ $law_gdpr_access }).
authority-complaint-breaches-not-entitled = The organisation says that the copy is not due to me or that this law does not apply. Personal data are all information relating to a person ({ $law_gdpr_personal_data }). In my view my voice and my words are among them.

authority-complaint-wanted = I ask you for the following:
authority-complaint-wanted-order = Please order the organisation to meet my request: to give me the copy, or to state clearly that no recording exists ({ $law_gdpr_order }).
authority-complaint-wanted-erasure = The organisation says that the recording was erased. Please find out when, under which rule, and whether my request had arrived before. The organisation must be able to show that it keeps the rules ({ $law_gdpr_accountability }).
authority-complaint-wanted-keep = Please ask the organisation to keep any recording of the call until this complaint is settled.
authority-complaint-wanted-outcome = Please tell me how the complaint goes on and what comes of it.

authority-complaint-court-no = No court is dealing with this matter.
authority-complaint-court-yes = A court is already dealing with a claim about this call.
authority-complaint-forward-yes = You may give my name to the organisation.
authority-complaint-forward-no = Please ask me before you give my name to the organisation.

## The United Kingdom

# $law_uk_complaint_controller: the complaint to the organisation, which comes first.
authority-complaint-complained-uk = On { DATE($sent_escalation) } I complained to the organisation itself ({ $law_uk_complaint_controller }). This did not settle it.
authority-complaint-breaches-transcript-uk = The organisation offered me something else in place of the recording, for example a transcript. In my view a text does not have the voice and the tone, which are part of my data.
authority-complaint-breaches-others-uk = The organisation points to the rights of others. These limit the copy only as far as it would give away information about them that it is not reasonable to give ({ $law_uk_others }). I have no objection if their names or voices are masked.
authority-complaint-breaches-secret-uk = The organisation points to secrets. The right is restricted only by the exemptions of the data protection law ({ $law_uk_nothing_else_restricts }). It has named none that covers the whole recording.
authority-complaint-wanted-order-uk = Please tell the organisation to meet my request: to give me the copy, or to state clearly that no recording exists.
