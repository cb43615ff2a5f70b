# The answer to the reasons with which a company refuses the recording.
#
# “You” is the company, “I” the person whose call it was. A paragraph is one line; a line break in a
# text is a line break in the letter.
# $law_… is a citation such as "Article 12(3) GDPR" or "Court of Justice …, decision of …, C-307/22".

## The frame

rebuttal-subject = Copy of a call recording, still open: { $name }
# In running text and lists: "your <name> of 3 May 2026".
rebuttal-name = reply to the refusal
# Said to the person in the chat, beside the letter.
rebuttal-advice =
    { $regime ->
    [india]
        Send this letter to the Grievance Officer or to whoever answered you. E-mail or their form is fine, post works as well. Attach the earlier letters named in it and their reply, if you have one.

        Keep a proof: the sent e-mail, a screenshot of the form with the date, or the posting receipt. Tell me when and how it went out. The day after the time in the letter is over, I ask you what has come, and we look at the next step. The National Consumer Helpline (1915) costs nothing.
   *[gdpr]
        Send this letter to their data protection officer or privacy address, as an answer to what they wrote to you. E-mail or their online form is fine, post works as well. Attach the earlier letters named in it.

        Keep a proof: the sent e-mail, a screenshot of the form with the date, or the posting receipt. Tell me when and how it went out. The day after the time in the letter is over, I ask you what has come, and we look at the next step. { $regime ->
            [uk-gdpr] If it stays open, a data protection complaint to them comes next, and then one to the Information Commissioner (ICO). Both cost nothing.
           *[gdpr] A complaint to the authority costs nothing.
        }
    }

# First sentence of the letter.
rebuttal-ask = Please answer my request for access in full, and send me a copy of the recording of the telephone call described below ({ $law_gdpr_copy }).
# First sentence where the company says that there is no recording (any more).
rebuttal-ask-rest = { $regime ->
    [india] Please answer the points of my request that are still open. They are listed below.
   *[gdpr] Please answer the points of my request for access that are still open. They are listed below.
    }
rebuttal-earlier = { $way_access_request ->
    [by-email] I made this request by e-mail on { DATE($sent_access_request) }. It is enclosed.
    [by-form] I made this request through your online form on { DATE($sent_access_request) }. It is enclosed.
   *[by-post] I made this request by post on { DATE($sent_access_request) }. It is enclosed.
    }
rebuttal-earlier-preservation = { $way_preservation ->
    [by-email] By e-mail of { DATE($sent_preservation) } I also asked you to keep the recording. That letter is enclosed as well.
    [by-form] Through your online form I also asked you on { DATE($sent_preservation) } to keep the recording. That letter is enclosed as well.
   *[by-post] By letter of { DATE($sent_preservation) } I also asked you to keep the recording. That letter is enclosed as well.
    }
# DATES gives “on 3 November 2026” or “between 3 and 7 November 2026” here.
rebuttal-reply = Your answer reached me { DATES($replied_on, form: "on", time: "no") }.
# Heading over the reasons and answers. One of the "reasons" can be silence.
rebuttal-reasons = What has stood in the way so far, and my answer:
# $quote: the company’s own words.
rebuttal-quote = You write: “{ $quote }”

# Heading of a list: what can still be asked where there is no recording (any more).
rebuttal-rest = On the recording itself I ask you:
rebuttal-rest-never-recorded = Please confirm in writing that no recording of this call was made, neither by you nor by a service provider ({ $law_gdpr_access }).
rebuttal-rest-announced = In the call it was said that calls may be recorded. Please tell me why this one was not.
rebuttal-rest-deleted-when = Please tell me the day of the deletion, the rule that it followed, and where this rule is published ({ $law_gdpr_retention }).
rebuttal-rest-deleted-left = Please check backups, service providers, and tools for quality or speech analysis. If nothing is left there either, please confirm this in writing ({ $law_gdpr_access }).

# Heading of a list: the whole demand, once.
rebuttal-demand = In full, I ask for:
rebuttal-demand-audio = The recording of the whole call as an audio file, for example MP3 or WAV, with transfers and waiting time.
rebuttal-demand-audio-if-found = The recording, should it or a copy of it still be found.
rebuttal-demand-transcript = The transcript of the call, if there is one.
rebuttal-demand-notes = The data in your notes on the call, with the ticket history and the technical details of the call (numbers, beginning, length).
rebuttal-demand-details = The purpose of the recording, how long it is kept, and who has received it.

rebuttal-still-refused = If you still withhold any of this, please tell me in writing which part, on what legal ground, and where I can have this reviewed ({ $law_gdpr_refusal_reasons }).
rebuttal-by = Please send everything by { DATE($due) }. An e-mail with the file or a download link is enough. Please do not delete the recording before the matter is settled.
rebuttal-by-rest = Please answer by { DATE($due) }. An e-mail is enough. Please delete nothing of what is left before the matter is settled.
# $authority is the name of an office and stays as it is.
rebuttal-next = If this stays open, my next step is a complaint to the data protection authority. The competent authority is: { $authority }.
rebuttal-next-somewhere = If this stays open, my next step is a complaint to the data protection authority.
rebuttal-next-deleted = If this stays open, my next step is a complaint to the data protection authority, also about the deletion. The competent authority is: { $authority }.
# The complaint has already gone out.
rebuttal-next-complained = My complaint of { DATE($sent_authority_complaint) } is with the data protection authority.

# After that complaint, the Information Commissioner can be asked.
rebuttal-next-uk = If this stays open, my next step is a data protection complaint to you ({ $law_uk_complaint_controller }), and after it one to the Information Commissioner.

## The answers
# The message is the answer; .reason is the company’s reason in indirect speech, for when the
# person has not pasted its words. At most 100 words each.

rebuttal-gdpr-staff-privacy = The rights of others limit a copy only as far as the copy would really harm them ({ $law_gdpr_others_rights }). In my view they do not justify refusing everything ({ $law_gdpr_no_total_refusal }). I do not ask for the names of your staff. You can cut out names, and where it is needed you can mask the other voice. What I said myself remains due.
    .reason = You refer to the privacy of your staff or of other people.

rebuttal-gdpr-liability = A possible dispute does not end the right to a copy. It does not matter why someone asks, even if a claim is in view ({ $law_gdpr_motive_irrelevant }). The call was held with me, so its content is not confidential towards me. If you rely on a special legal provision, please name it and the passages that it covers. Please send the rest of the recording now.
    .reason = You refer to liability or to a legal dispute.

rebuttal-gdpr-internal-policy-de = The right of access also covers data that are kept for internal use ({ $law_gdpr_access }). Whatever a recording is made for, its purpose has to be disclosed and is no exception ({ $law_gdpr_purposes }). The Federal Court of Justice has decided that even internal notes on telephone calls are not excluded as such ({ $law_de_internal_records }). If you have rated your staff in the file, you can leave that rating out.
    .reason = You say that the recording is only for internal use.
rebuttal-gdpr-internal-policy = The right of access also covers data that are kept for internal use ({ $law_gdpr_access }). Whatever a recording is made for, its purpose has to be disclosed and is no exception ({ $law_gdpr_purposes }). If you have rated your staff in the file, you can leave that rating out.
    .reason = You say that the recording is only for internal use.

# The cited case was about automated decisions, hence "I think".
rebuttal-gdpr-trade-secret = What was said to me on the telephone is, in my view, no secret from me. A trade secret limits a copy only as far as needed ({ $law_gdpr_others_rights }), and should not lead to a refusal of everything ({ $law_gdpr_no_total_refusal }). Please name the secret passages, and send the rest. In a case on automated decisions, the Court of Justice has described a way: the authority or court sees such passages and decides. I think that this reasoning fits here too ({ $law_gdpr_secret_to_authority }).
    .reason = You refer to trade secrets.

rebuttal-gdpr-no-transparency =
    The right of access includes this information. If the call was recorded, please tell me:
    a) For what purpose ({ $law_gdpr_purposes })?
    b) How long is the recording kept, or what decides this ({ $law_gdpr_retention })?
    c) Who has received it, by name, for example a call centre that works for you ({ $law_gdpr_recipients })?
    If you cannot name a recipient, please tell me why.
    .reason = You do not say what a recording is made for, how long it is kept, or who receives it.

# The person says that the deletion came after the request; how the company puts it is not known.
rebuttal-gdpr-deleted-after-request =
    As I understand it, the recording was deleted after my request. A request for access is to be made easier ({ $law_gdpr_facilitate }). Please answer:
    a) On which day, by whom and by which rule was it deleted, and when had my request reached you? Please add the log entry, as it is for you to show that the rules were kept ({ $law_gdpr_accountability }).
    b) What is left in backups, at your call centre, and in tools for quality or speech analysis? Please send it.
    c) If nothing is left, will you confirm this in writing ({ $law_gdpr_access })?
    .reason = You say that the recording has been deleted.
rebuttal-gdpr-deleted =
    Please answer these questions:
    a) By which rule was the recording deleted, and where is this rule published ({ $law_gdpr_retention })?
    b) On which day was it deleted, and by whom? Please add the log entry, as it is for you to show that the rules were kept ({ $law_gdpr_accountability }).
    c) Was this before or after my request reached you?
    d) What is left in backups, at your call centre, and in tools for quality or speech analysis? Please send it.
    e) If nothing is left, will you confirm this in writing ({ $law_gdpr_access })?
    .reason = You say that the recording has been deleted.

rebuttal-gdpr-not-found =
    Access is to be made easy ({ $law_gdpr_facilitate }). If a call centre works for you, it has to help you with this under its contract ({ $law_gdpr_processor_assists }). I ask you for this:
    a) Please search once more with the details given above, in archives, backups, and tools for quality or speech analysis too.
    b) If a detail is missing, please tell me which one.
    c) If you still find nothing, please tell me where you searched, and confirm in writing that you hold no recording of the call ({ $law_gdpr_access }).
    .reason = You say that you cannot find the recording.

rebuttal-gdpr-court-order = The right of access belongs directly to the person whose data are processed ({ $law_gdpr_access }). It depends on no order of a court and on no request of the police or an authority. Whether they may ask for the recording too is another question. If you know a provision that requires an order here, please name it. Otherwise please send the copy.
    .reason = You say that you give recordings only to courts, the police or authorities.

rebuttal-gdpr-identity-id-copy = More proof of identity may be asked for if there are reasonable doubts, and only what is necessary ({ $law_gdpr_identity_doubts }). Please tell me what you doubt. A call-back on the telephone number that you have on file is possible, or questions on the contract. As I see it, these milder ways are enough. A copy of an identity document then goes too far, because access is to be made easy ({ $law_gdpr_facilitate }). If a doubt is left after that, please tell me which single detail you need.
    .reason = You ask for a copy of an identity document.

rebuttal-gdpr-abusive = It is for you to show that a request is manifestly unfounded or excessive ({ $law_gdpr_excess_burden }). The bar is high: abusive intent has to be proven ({ $law_gdpr_first_request_abuse }). My request is limited to what is described above. That a recording can help in a dispute does not make the request abusive ({ $law_gdpr_motive_irrelevant }). Please name the facts that you rely on, or send the recording.
    .reason = You call my request excessive or abusive.

# Law is divided here: the text says so.
rebuttal-gdpr-transcript-only =
    I accept what you offer without giving up the recording. A copy has to be faithful ({ $law_gdpr_faithful_copy }), and in my view a text without voice and tone is not. Authorities differ here. If you cannot send audio, please tell me why. Then I ask, in this order, for:
    a) Audio with other voices masked.
    b) Listening, with a copy of the key passage.
    c) A word-for-word text with times and speakers, confirmed as complete.
    .reason = You offer a transcript or another form in place of the recording.

rebuttal-gdpr-fee = The answer to a request for access is free of charge ({ $law_gdpr_free_of_charge }). The first copy is free as well, whatever it is wanted for ({ $law_gdpr_first_copy_free }). A fee can be asked for a further copy, or if a request is manifestly unfounded or excessive. If you think that this is such a case, please tell me why. Otherwise please send the copy without charge.
    .reason = You ask for a fee.

rebuttal-gdpr-other-channel =
    My request has reached you, and the law prescribes no portal and no form for it. Access is to be made easy ({ $law_gdpr_facilitate }). A service provider that works for you has to support you under its contract ({ $law_gdpr_processor_assists }); the answer stays yours. I ask you for this:
    a) Please pass the request on to the right place in your organisation.
    b) If a partner decides on the recording alone, please give me its name and address.
    c) Please send me what you hold yourself.
    .reason = You refer me to another department, a partner, a portal or a form.

rebuttal-gdpr-conditions = The law gives the copy without a signature, a promise or a waiver in return. Access is to be made easy, and a new condition makes it harder ({ $law_gdpr_facilitate }). What may be done with a recording follows from the law, also without a declaration from me. If it helps you, I will confirm that the file has arrived. Please send the copy without the condition.
    .reason = You make the copy depend on my signing or promising something first.

rebuttal-gdpr-already-known-de = Neither is a reason to withhold the recording. The right of access also covers what a person knows already. The Federal Court of Justice has decided this for letters that the person had received ({ $law_de_internal_records }). According to the European Data Protection Board, no reasons have to be given for a request ({ $law_gdpr_no_reasons }). If the recording supports your view, it can end the dispute. Please send it, so that both sides have the same basis ({ $law_gdpr_access }).
    .reason = You say that I know what was said, or that the recording proves you right.
rebuttal-gdpr-already-known = Neither is a reason to withhold the recording. According to the European Data Protection Board, no reasons have to be given for a request ({ $law_gdpr_no_reasons }). The right of access makes no exception for what a person knows already ({ $law_gdpr_access }). If the recording supports your view, it can end the dispute. Please send it, so that both sides have the same basis.
    .reason = You say that I know what was said, or that the recording proves you right.

rebuttal-gdpr-not-entitled = The right of access belongs to the person whose data are processed ({ $law_gdpr_access }). Personal data are all information that relates to this person ({ $law_gdpr_personal_data }). In my view this includes my voice and my words on a recording. The right does not ask who holds the contract or who is a consumer. Terms on arbitration concern disputes about the contract. If you think that this law does not apply to you, please tell me why. If you doubt who took part in the call, please tell me what would settle it.
    .reason = You say that I am not entitled to the copy, or that this law does not apply.

rebuttal-gdpr-wrong-recording-cut =
    The recording that you sent is not complete. A copy has to reproduce the data faithfully and in an intelligible way ({ $law_gdpr_faithful_copy }). There may be a simple reason, such as a file in several parts. Please send me:
    a) The recording of the whole call, with transfers and waiting time.
    b) The day, beginning and length of the call as your system shows them.
    c) If you cut out passages, a note of each of them, and the reason.
    .reason = You treat the recording that you sent as complete.
rebuttal-gdpr-wrong-recording =
    The recording that you sent is not that of the call described above. A copy has to reproduce the data faithfully and in an intelligible way ({ $law_gdpr_faithful_copy }). It may be a mix-up. Please compare it with the details given above, and send me:
    a) The recording of the whole call.
    b) The day, beginning, length and telephone numbers of the call as your system shows them.
    c) The same details for the recording that you sent.
    If you find no other recording, please tell me where you searched.
    .reason = You treat the recording that you sent as the right one.

# $due_response: last day on which the company had to answer.
rebuttal-gdpr-silence-extended = You took a longer period for your answer ({ $law_gdpr_extension }). By my reckoning, its last day was { DATE($due_response) }. It cannot be made longer a second time, as I read the law. Please answer now. If one part is still missing, please send the rest at once and tell me what is missing.
    .reason = I have had no answer to my request.
rebuttal-gdpr-silence-overdue-de = A request has to be answered within one month of receipt ({ $law_gdpr_one_month }). By my reckoning, the last day was { DATE($due_response) }. A longer period needs a notice with reasons inside that month. I rely on the decision of a court that a company is then in default without a reminder ({ $law_de_default }). Please answer now. If one part takes more time, please send the rest at once and tell me what is missing.
    .reason = I have had no answer to my request.
rebuttal-gdpr-silence-overdue = A request has to be answered within one month of receipt ({ $law_gdpr_one_month }). By my reckoning, the last day was { DATE($due_response) }. A longer period needs a notice with reasons inside that month. Please answer now. If one part takes more time, please send the rest at once and tell me what is missing.
    .reason = I have had no answer to my request.
rebuttal-gdpr-silence = A request has to be answered within one month of receipt ({ $law_gdpr_one_month }). A longer period needs a notice with reasons inside that month. Please check when my request reached you, and answer it. If one part takes more time, please send the rest at once and tell me what is missing.
    .reason = I have had no answer to my request.

## The United Kingdom: the answers

rebuttal-uk-gdpr-staff-privacy = The rights of others limit a copy only as far as it would give away information about them that they do not agree to and that it is not reasonable to give ({ $law_uk_others }). I do not ask for the names of your staff. You can cut out names, and where it is needed you can mask the other voice. What your employee said to me in the course of work I have heard already. In my view it is reasonable to give it to me. What I said myself remains due.
    .reason = You refer to the privacy of your staff or of other people.

rebuttal-uk-gdpr-liability = A possible dispute does not end the right to a copy. The Court of Appeal did not let a request fail because its purpose was a dispute ({ $law_uk_motive_irrelevant }). That was under the Act of 1998; I think the reasoning still holds. Legal professional privilege covers legal advice to you ({ $law_uk_privilege }). A call between you and me is, in my view, no such advice. If you rely on another exemption, please name it and the passages that it covers. Please send the rest of the recording now.
    .reason = You refer to liability or to a legal dispute.

rebuttal-uk-gdpr-internal-policy = The right of access also covers data that are kept for internal use ({ $law_uk_access }). Whatever a recording is made for, its purpose has to be disclosed and is no exception ({ $law_uk_purposes }). If you have rated your staff in the file, you can leave that rating out.
    .reason = You say that the recording is only for internal use.

rebuttal-uk-gdpr-trade-secret = What was said to me on the telephone is, in my view, no secret from me. The right is restricted only by the exemptions of the data protection law itself ({ $law_uk_nothing_else_restricts }), and I know of none for trade secrets as such. Please tell me which exemption you rely on, and for which passages. Please cut out those passages and send me the rest.
    .reason = You refer to trade secrets.

rebuttal-uk-gdpr-no-transparency =
    The right of access includes this information. If the call was recorded, please tell me:
    a) For what purpose ({ $law_uk_purposes })?
    b) How long is the recording kept, or what decides this ({ $law_uk_retention })?
    c) Who has received it, or which kinds of recipients, for example a call centre that works for you ({ $law_uk_recipients })?
    .reason = You do not say what a recording is made for, how long it is kept, or who receives it.

rebuttal-uk-gdpr-deleted-after-request =
    As I understand it, the recording was deleted after my request. A request for access is to be made easier ({ $law_uk_facilitate }). Please answer:
    a) On which day, by whom and by which rule was it deleted, and when had my request reached you? Please add the log entry, as it is for you to show that the rules were kept ({ $law_uk_accountability }).
    b) What is left in backups, at your call centre, and in tools for quality or speech analysis? Please send it.
    c) If nothing is left, will you confirm this in writing ({ $law_uk_access })?
    .reason = You say that the recording has been deleted.

# Investment firms. The duty reaches calls about orders, and knows exceptions: hence "as a rule", "as far as".
rebuttal-uk-gdpr-deleted-investment =
    Calls about orders in investments are as a rule to be recorded, kept for five years, and given to the client on request ({ $law_gb_investment_recording }). As far as this call was about that, the five years are not over. Please answer:
    a) On what ground was the recording not kept?
    b) On which day was it deleted, and by whom? Please add the log entry.
    c) What is left in archives, in backups, and at service providers? Please send it.
    d) If nothing is left, will you confirm this in writing ({ $law_uk_access })?
    .reason = You say that the recording has been deleted.

rebuttal-uk-gdpr-never-recorded-investment = Calls about orders in investments are as a rule to be recorded, kept for five years, and given to the client on request ({ $law_gb_investment_recording }). As far as this call was about that, please search once more, also in archives and at service providers. If there is still nothing, please tell me on what ground the call was not recorded.
    .reason = You say that the call was not recorded.

rebuttal-uk-gdpr-deleted =
    Please answer these questions:
    a) By which rule was the recording deleted, and where is this rule published ({ $law_uk_retention })?
    b) On which day was it deleted, and by whom? Please add the log entry, as it is for you to show that the rules were kept ({ $law_uk_accountability }).
    c) Was this before or after my request reached you?
    d) What is left in backups, at your call centre, and in tools for quality or speech analysis? Please send it.
    e) If nothing is left, will you confirm this in writing ({ $law_uk_access })?
    .reason = You say that the recording has been deleted.

rebuttal-uk-gdpr-not-found =
    The search has to be reasonable and proportionate ({ $law_uk_search }). One call with the details given above is, in my view, a small thing to look for. If a call centre works for you, it has to help you with this under its contract ({ $law_uk_processor_assists }). I ask you for this:
    a) Please search once more, in archives and in tools for quality or speech analysis too.
    b) If a detail is missing, please tell me which one.
    c) If you still find nothing, please tell me where you searched, and confirm in writing that you hold no recording of the call ({ $law_uk_access }).
    .reason = You say that you cannot find the recording.

rebuttal-uk-gdpr-court-order = The right of access belongs directly to the person whose data are processed ({ $law_uk_access }). It depends on no order of a court and on no request of the police. Rules outside the data protection law do not take it away ({ $law_uk_nothing_else_restricts }). If you rely on an exemption of that law, please name it. Otherwise please send the copy.
    .reason = You say that you give recordings only to courts, the police or authorities.

rebuttal-uk-gdpr-identity-id-copy = More proof of identity may be asked for if there are reasonable doubts, and only what is necessary ({ $law_uk_identity_doubts }). Please tell me what you doubt. A call-back on the telephone number that you have on file is possible, or questions on the contract. As I see it, these milder ways are enough. A copy of an identity document then goes too far, because access is to be made easy ({ $law_uk_facilitate }). If a doubt is left after that, please tell me which single detail you need.
    .reason = You ask for a copy of an identity document.

rebuttal-uk-gdpr-abusive = It is for you to show that a request is manifestly unfounded or excessive ({ $law_uk_excess_burden }). You owe the search that is reasonable and proportionate ({ $law_uk_search }). My request is limited to the call described above; in my view, finding it needs no more than that. That a recording can help in a dispute does not, in my view, make the request abusive; the Court of Appeal has taken that line under the Act of 1998 ({ $law_uk_motive_irrelevant }). Please name the facts that you rely on, or send the recording.
    .reason = You call my request excessive or abusive.

rebuttal-uk-gdpr-transcript-only =
    I accept what you offer without giving up the recording. Personal data are all information that relates to me ({ $law_uk_personal_data }). In my view the voice and the tone of the call are part of that, and a text does not have them. I know of no decision on this in the United Kingdom. If you cannot send audio, please tell me why. Then I ask, in this order, for:
    a) Audio with other voices masked.
    b) Listening, with a copy of the key passage.
    c) A word-for-word text with times and speakers, confirmed as complete.
    .reason = You offer a transcript or another form in place of the recording.

rebuttal-uk-gdpr-fee = The answer to a request for access is free of charge ({ $law_uk_free_of_charge }). A reasonable fee can be asked for a further copy, or if a request is manifestly unfounded or excessive. If you think that this is such a case, please tell me why. Otherwise please send the copy without charge.
    .reason = You ask for a fee.

rebuttal-uk-gdpr-other-channel =
    My request has reached you, and the law prescribes no portal and no form for it. Access is to be made easy ({ $law_uk_facilitate }). A service provider that works for you has to support you under its contract ({ $law_uk_processor_assists }); the answer stays yours. I ask you for this:
    a) Please pass the request on to the right place in your organisation.
    b) If a partner decides on the recording alone, please give me its name and address.
    c) Please send me what you hold yourself.
    .reason = You refer me to another department, a partner, a portal or a form.

rebuttal-uk-gdpr-conditions = The law gives the copy without a signature, a promise or a waiver in return. Access is to be made easy, and a new condition makes it harder ({ $law_uk_facilitate }). What may be done with a recording follows from the law, also without a declaration from me. If it helps you, I will confirm that the file has arrived. Please send the copy without the condition.
    .reason = You make the copy depend on my signing or promising something first.

rebuttal-uk-gdpr-already-known = Neither is a reason to withhold the recording. The right of access makes no exception for what a person knows already, and it asks for no reason ({ $law_uk_access }). If the recording supports your view, it can end the dispute. Please send it, so that both sides have the same basis.
    .reason = You say that I know what was said, or that the recording proves you right.

rebuttal-uk-gdpr-not-entitled = The right of access belongs to the person whose data are processed ({ $law_uk_access }). Personal data are all information that relates to this person ({ $law_uk_personal_data }). In my view this includes my voice and my words on a recording. The right does not ask who holds the contract or who is a consumer. Terms on arbitration concern disputes about the contract. If you think that this law does not apply to you, please tell me why. If you doubt who took part in the call, please tell me what would settle it.
    .reason = You say that I am not entitled to the copy, or that this law does not apply.

rebuttal-uk-gdpr-wrong-recording-cut =
    The recording that you sent is not complete. The right of access is a right to my data of that call, and not to a part of them ({ $law_uk_access }). There may be a simple reason, such as a file in several parts. Please send me:
    a) The recording of the whole call, with transfers and waiting time.
    b) The day, beginning and length of the call as your system shows them.
    c) If you cut out passages, a note of each of them, and the reason.
    .reason = You treat the recording that you sent as complete.

rebuttal-uk-gdpr-wrong-recording =
    The recording that you sent is not that of the call described above. My request for access is about that call ({ $law_uk_access }). It may be a mix-up. Please compare it with the details given above, and send me:
    a) The recording of the whole call.
    b) The day, beginning, length and telephone numbers of the call as your system shows them.
    c) The same details for the recording that you sent.
    If you find no other recording, please tell me where you searched.
    .reason = You treat the recording that you sent as the right one.

rebuttal-uk-gdpr-silence-extended = You took a longer period for your answer ({ $law_uk_extension }). By my reckoning, its last day was { DATE($due_response) }. It cannot be made longer a second time, as I read the law. Please answer now. If one part is still missing, please send the rest at once and tell me what is missing.
    .reason = I have had no answer to my request.

rebuttal-uk-gdpr-silence-overdue = A request has to be answered within one month of receipt ({ $law_uk_one_month }). By my reckoning, the last day was { DATE($due_response) }. A longer period needs a notice with reasons inside that month. Please answer now. If one part takes more time, please send the rest at once and tell me what is missing.
    .reason = I have had no answer to my request.

rebuttal-uk-gdpr-silence = A request has to be answered within one month of receipt ({ $law_uk_one_month }). A longer period needs a notice with reasons inside that month. Please check when my request reached you, and answer it. If one part takes more time, please send the rest at once and tell me what is missing.
    .reason = I have had no answer to my request.

## India: the frame

rebuttal-ask-india = Please look at my request again, and send me a copy of the recording of the telephone call described below.
rebuttal-rest-never-recorded-india = Please confirm in writing that no recording of this call was made, neither by you nor by a service provider.
rebuttal-rest-deleted-when-india = Please tell me the day of the deletion, the rule that it followed, and where this rule is published.
rebuttal-rest-deleted-left-india = Please check backups, service providers, and tools for quality or speech analysis. If nothing is left there either, please confirm this in writing.
rebuttal-still-refused-india = If you still withhold any of this, please tell me in writing which part, on what ground, and whom I can turn to next.
rebuttal-next-india = If this stays open, I will take it to the National Consumer Helpline, and if need be to a consumer commission.
rebuttal-next-telecom-india = If this stays open, your Appellate Authority is open to me after a complaint to you, and so is a consumer commission.
# $conciliation: name of the body.
rebuttal-next-outside-india = If this stays open, this body is open to me after a complaint to you: { letter-outside-india }. So is a consumer commission.

## India: the answers

rebuttal-india-staff-privacy = I was part of this call, so it is my own talk too. I do not ask for the names of your staff. You can cut out names, and where it is needed you can mask the other voice. To hold back everything on purpose can, in my view, be a deficiency in service ({ $law_in_withholding }).
    .reason = You refer to the privacy of your staff or of other people.

rebuttal-india-liability = The call was held with me, so its content is not confidential towards me. If it comes to proceedings, evidence that could be produced and is not may be presumed to be unfavourable to whoever withholds it ({ $law_in_inference }). And what is refused after notice cannot be used later without consent or an order ({ $law_in_notice_to_produce }). Please take this letter as such notice.
    .reason = You refer to liability or to a legal dispute.

rebuttal-india-internal-policy = Whatever a recording is made for, its purpose does not forbid you to give me a copy. In my view, a policy of your own is no reason to withhold relevant information from a customer ({ $law_in_withholding }). A consumer commission can have documents produced, whatever they were made for ({ $law_in_production }). Please send me the policy that you rely on.
    .reason = You say that the recording is only for internal use.

rebuttal-india-trade-secret = What was said to me on the telephone is, in my view, no secret from me. Please name the secret passages, cut them out, and send me the rest. If the matter comes to a consumer commission, it can have the recording produced and look at such passages itself ({ $law_in_production }).
    .reason = You refer to trade secrets.

rebuttal-india-no-transparency =
    In my view a customer may know this, and to hold it back on purpose can be a deficiency in service ({ $law_in_withholding }). If the call was recorded, please tell me:
    a) For what purpose?
    b) How long is the recording kept, and by which rule?
    c) Who has received it, for example a call centre that works for you?
    .reason = You do not say what a recording is made for, how long it is kept, or who receives it.

rebuttal-india-deleted-after-request =
    As I understand it, the recording was deleted after my request. Evidence that could have been kept and is not produced may be weighed in proceedings ({ $law_in_inference }). Please answer:
    a) On which day, by whom and by which rule was it deleted, and when had my request reached you? Please add the log entry.
    b) What is left in backups, at your call centre, and in tools for quality or speech analysis? Please send it.
    c) If nothing is left, will you confirm this in writing?
    .reason = You say that the recording has been deleted.

rebuttal-india-deleted-collection =
    The content of a call to collect a debt is to be kept for at least six months, and in a dispute until it is decided ({ $law_in_recovery_calls }). Six months have not passed. What can be produced and is not may be weighed in proceedings ({ $law_in_inference }). Please answer:
    a) If you see this otherwise, by which rule was the recording deleted, and where is it published?
    b) On which day was it deleted, and by whom? Please add the log entry.
    c) What is left in backups, at your call centre, and in tools for quality or speech analysis? Please send it.
    d) If nothing is left, will you confirm this in writing?
    .reason = You say that the recording has been deleted.

rebuttal-india-deleted-sale =
    The record of a customer’s consent to a financial product is to be kept until one year after the contract ends ({ $law_in_sale_consent }). In my view the recording of this call belongs to it. What can be produced and is not may be weighed in proceedings ({ $law_in_inference }). Please answer:
    a) If you see this otherwise, by which rule was the recording deleted, and where is it published?
    b) On which day was it deleted, and by whom? Please add the log entry.
    c) What is left in backups, at your call centre, and in tools for quality or speech analysis? Please send it.
    d) If nothing is left, will you confirm this in writing?
    .reason = You say that the recording has been deleted.

rebuttal-india-deleted-orders =
    Orders by telephone are to be recorded, kept for as long as arbitration is open, and in a dispute until it ends ({ $law_in_broker_orders }). As far as this call was about an order, that time is not over. What can be produced and is not may be weighed in proceedings ({ $law_in_inference }). Please answer:
    a) On what ground was the recording not kept?
    b) On which day was it deleted, and by whom? Please add the log entry.
    c) What is left in archives, in backups, and at service providers? Please send it.
    d) If nothing is left, will you confirm this in writing?
    .reason = You say that the recording has been deleted.

# For a call from May 2027 on whose year is not over. That the rule reaches a recording is a view.
# $law_in_one_year: “rule 8(3) of the Digital Personal Data Protection Rules, 2025”.
rebuttal-india-deleted-one-year =
    Personal data are to be kept for at least one year from their processing ({ $law_in_one_year }). In my view the recording of my call is among them, and that year is not over. What can be produced and is not may be weighed in proceedings ({ $law_in_inference }). Please answer:
    a) If you see this otherwise, by which rule was the recording deleted, and where is it published?
    b) On which day was it deleted, and by whom? Please add the log entry.
    c) What is left in backups, at your call centre, and in tools for quality or speech analysis? Please send it.
    d) If nothing is left, will you confirm this in writing?
    .reason = You say that the recording has been deleted.

rebuttal-india-deleted =
    Please answer these questions. What can be produced and is not may be weighed in proceedings ({ $law_in_inference }).
    a) By which rule was the recording deleted, and where is this rule published?
    b) On which day was it deleted, and by whom? Please add the log entry.
    c) Was this before or after my request reached you?
    d) What is left in backups, at your call centre, and in tools for quality or speech analysis? Please send it.
    e) If nothing is left, will you confirm this in writing?
    .reason = You say that the recording has been deleted.

rebuttal-india-not-found =
    I ask you for this:
    a) Please search once more with the details given above, in archives, backups, and tools for quality or speech analysis too, also at a call centre that works for you.
    b) If a detail is missing, please tell me which one.
    c) If you still find nothing, please tell me in writing who searched which system, and when.
    What can be produced and is not may be weighed in proceedings ({ $law_in_inference }).
    .reason = You say that you cannot find the recording.

rebuttal-india-never-recorded-orders = Orders by telephone are to be recorded, kept for as long as arbitration is open, and in a dispute until it ends ({ $law_in_broker_orders }). As far as this call was about an order, please search once more, also in archives and at service providers. If there is still nothing, please tell me on what ground the call was not recorded.
    .reason = You say that the call was not recorded.

rebuttal-india-court-order = I know of no provision that forbids you to give me my own call. If you know one, please name it. It is true that a consumer commission can order you to produce the recording ({ $law_in_production }). If you send it now, we both save that step.
    .reason = You say that you give recordings only to courts, the police or authorities.

rebuttal-india-identity-id-copy = Please tell me what you doubt. A call-back on the number that you have on file is possible, or a code sent to it, or questions on the contract. As I see it, these milder ways are enough. If a doubt is left after that, I can send a masked copy, marked for this request only. To withhold the recording for that alone can, in my view, be a deficiency in service ({ $law_in_withholding }).
    .reason = You ask for a copy of an identity document.

rebuttal-india-abusive = My request is about one call and one copy. In my view, that is neither too much nor too often. To withhold relevant information on purpose can be a deficiency in service ({ $law_in_withholding }). Please name the facts that you rely on, or send the recording.
    .reason = You call my request excessive or abusive.

rebuttal-india-transcript-only =
    I accept what you offer without giving up the recording. A text does not show whose voice it is. An electronic record is proved with its certificate ({ $law_in_certificate }), and that belongs to the file and not to a text of it. If you cannot send audio, please tell me why. Then I ask, in this order, for:
    a) Audio with other voices masked.
    b) Listening, with a copy of the key passage.
    c) A word-for-word text with times and speakers, confirmed as complete, and your word that the audio is kept.
    .reason = You offer a transcript or another form in place of the recording.

rebuttal-india-fee = Please tell me what the fee is based on. I am willing to pay the real cost of a disc or of postage; a file by e-mail has none. To make relevant information depend on a high price can, in my view, come close to withholding it ({ $law_in_withholding }).
    .reason = You ask for a fee.

rebuttal-india-other-channel = My request has reached you. If you want it in a portal too, please tell me where, and I will enter it there. Please also pass this letter on to the right place in your organisation. A call centre or partner works for you, so in my view the answer stays yours. To be sent from place to place can amount to withholding ({ $law_in_withholding }).
    .reason = You refer me to another department, a partner, a portal or a form.

rebuttal-india-conditions = I do not wish to sign this. What may be done with a recording follows from the law, also without a declaration from me. If it helps you, I will confirm that the file has arrived. To withhold the recording until I give something up can, in my view, be a deficiency in service ({ $law_in_withholding }).
    .reason = You make the copy depend on my signing or promising something first.

rebuttal-india-already-known = If the recording supports your view, it can end the dispute. Please send it, so that both sides have the same basis. Evidence that could be produced and is not may be presumed to be unfavourable to whoever withholds it ({ $law_in_inference }).
    .reason = You say that I know what was said, or that the recording proves you right.

rebuttal-india-not-entitled = I do not say that a general law gives every customer a copy. I ask as the one who spoke in this call. In my view, to withhold relevant information on purpose can be a deficiency in service ({ $law_in_withholding }). A consumer commission can have the recording produced ({ $law_in_production }), and terms on arbitration do not change that, as I see it. If you doubt who took part in the call, please tell me what would settle it.
    .reason = You say that I am not entitled to the copy, or that this law does not apply.

rebuttal-india-wrong-recording-cut =
    The recording that you sent is not complete. There may be a simple reason, such as a file in several parts. What is left out may be weighed in proceedings ({ $law_in_inference }). Please send me:
    a) The recording of the whole call, with transfers and waiting time.
    b) The day, beginning and length of the call as your system shows them.
    c) If you cut out passages, a note of each of them, and the reason.
    .reason = You treat the recording that you sent as complete.

rebuttal-india-wrong-recording =
    The recording that you sent is not that of the call described above. It may be a mix-up. If the right one is not produced, that may be weighed in proceedings ({ $law_in_inference }). Please compare it with the details given above, and send me:
    a) The recording of the whole call.
    b) The day, beginning, length and telephone numbers of the call as your system shows them.
    c) The same details for the recording that you sent.
    If you find no other recording, please tell me where you searched.
    .reason = You treat the recording that you sent as the right one.

rebuttal-india-silence-overdue = I asked you for an answer within a month of receipt. By my count, it ended on { DATE($due_response) }. Evidence that could be produced and is not may be presumed to be unfavourable to whoever withholds it ({ $law_in_inference }). Please answer now. If one part takes more time, please send the rest at once and tell me what is missing.
    .reason = I have had no answer to my request.

rebuttal-india-silence = Please check when my request reached you, and answer it. Evidence that could be produced and is not may be presumed to be unfavourable to whoever withholds it ({ $law_in_inference }). If one part takes more time, please send the rest at once and tell me what is missing.
    .reason = I have had no answer to my request.

## Public bodies in India: the grounds of the first appeal, which answers them. No letter of this kind goes to them.

rebuttal-india-staff-privacy-rti = { information-appeal-grounds-privacy-india }
    .reason = { rebuttal-india-staff-privacy.reason }
rebuttal-india-liability-rti = { information-appeal-grounds-reasons-india }
    .reason = { rebuttal-india-liability.reason }
rebuttal-india-internal-policy-rti = { information-appeal-grounds-held-india }
    .reason = { rebuttal-india-internal-policy.reason }
rebuttal-india-trade-secret-rti = { information-appeal-grounds-secret-india }
    .reason = { rebuttal-india-trade-secret.reason }
rebuttal-india-no-transparency-rti = { information-appeal-grounds-rule-india }
    .reason = { rebuttal-india-no-transparency.reason }
rebuttal-india-deleted-rti = It is for the officer who refuses to justify it ({ $law_in_rti_burden }). Please have this checked once more.
    .reason = { rebuttal-india-deleted.reason }
rebuttal-india-not-found-rti = It is for the officer who refuses to justify it ({ $law_in_rti_burden }). Please have this checked once more.
    .reason = { rebuttal-india-not-found.reason }
rebuttal-india-court-order-rti = { information-appeal-grounds-reasons-india }
    .reason = { rebuttal-india-court-order.reason }
rebuttal-india-identity-rti-id-copy = { information-appeal-grounds-identity-india }
    .reason = { rebuttal-india-identity-id-copy.reason }
rebuttal-india-abusive-rti = { information-appeal-grounds-reasons-india }
    .reason = { rebuttal-india-abusive.reason }
rebuttal-india-transcript-only-rti = { information-appeal-grounds-form-india }
    .reason = { rebuttal-india-transcript-only.reason }
rebuttal-india-fee-rti-poverty = { information-appeal-grounds-poverty-india }
    .reason = { rebuttal-india-fee.reason }
rebuttal-india-fee-rti = { information-appeal-grounds-fees-india }
    .reason = { rebuttal-india-fee.reason }
rebuttal-india-other-channel-rti = { information-appeal-grounds-transfer-india }
    .reason = { rebuttal-india-other-channel.reason }
rebuttal-india-conditions-rti = { information-appeal-grounds-reasons-india }
    .reason = { rebuttal-india-conditions.reason }
rebuttal-india-already-known-rti = { information-appeal-grounds-reasons-india }
    .reason = { rebuttal-india-already-known.reason }
rebuttal-india-not-entitled-rti = { information-appeal-grounds-entitled-india }
    .reason = { rebuttal-india-not-entitled.reason }
rebuttal-india-wrong-recording-rti = It is for the officer who refuses to justify it ({ $law_in_rti_burden }). Please have this checked once more.
    .reason = { rebuttal-india-wrong-recording.reason }
rebuttal-india-silence-rti = { information-appeal-grounds-silence-india }
    .reason = { rebuttal-india-silence-overdue.reason }
