# Reminds the company of an access request whose time is over. One page at most, and no new request.

reminder-subject = { $regime ->
    [india] Reminder of my request for a recording: { $name }
   *[gdpr] Reminder of my access request: { $name }
    }

# As in “your reminder of 3 November”.
reminder-name = reminder

# The access request was not written here, so its day is not known.
reminder-ask = { $regime ->
    [india] Please answer in full my request about the telephone call described below.
   *[gdpr] Please answer in full my access request about the telephone call described below.
    }

reminder-ask-sent = { $regime ->
    [india] Please answer my request of { DATE($sent_access_request) } in full. A copy is enclosed.
   *[gdpr]
        { $way_access_request ->
        [by-form] Please answer my access request of { DATE($sent_access_request) } in full. I sent it through your online form; a copy is enclosed.
        [by-post] Please answer my access request of { DATE($sent_access_request) } in full. I sent it by post; a copy is enclosed.
       *[by-email] Please answer my access request of { DATE($sent_access_request) } in full. I sent it by e-mail; a copy is enclosed.
        }
    }

# $law_gdpr_one_month: “Article 12(3) GDPR”.
reminder-due = You had one month from receipt to answer ({ $law_gdpr_one_month }). By my count, it ended on { DATE($due_response) }.

# $law_gdpr_extension: “Article 12(3) sentence 2 GDPR”.
reminder-due-extended = You took more time to answer ({ $law_gdpr_extension }). By my count, that time ended on { DATE($due_response) }.

# The company's notice came too late or gave no reasons.
reminder-due-not-extended = You had one month from receipt to answer ({ $law_gdpr_one_month }). By my count, it ended on { DATE($due_response) }. More time needs a notice with reasons within that month. In my view, yours did not meet this.

reminder-silence = I have received no answer. Nor have I received notice that you need more time.

# The company asked which call was meant, and was answered.
reminder-after-question = You asked which call I meant. I answered on { DATE($sent_clarification) }. Since then I have received nothing. The days of your question are counted in.
# The company asked, and no answer to that was written here.
reminder-after-question-open = You asked which call I meant. Since then I have received nothing.

reminder-silence-since = I have received no answer since.

reminder-partial = Your message, which I received { DATES($replied_on, form: "on", time: "no") }, does not contain all that I asked for.

# $due: two weeks after today. The second sentence keeps the first request alive.
reminder-new-day = Please send me what is outstanding by { DATE($due) }. This is no new request; my first one stands.

# $authority is the name of an office and stays as it is.
reminder-next = Failing that, a complaint to the data protection authority is open to me. The competent authority is: { $authority }.
reminder-next-somewhere = Failing that, a complaint to the data protection authority is open to me.
# The complaint has already gone out.
reminder-next-complained = My complaint of { DATE($sent_authority_complaint) } is with the data protection authority.

# Said in the chat, beside the letter.
reminder-advice =
    { $regime ->
    [india]
        Send this reminder to the same address as the request, and in the same way. Attach the request and your proof that it was sent. Keep a copy with the date.

        A reminder is often answered, but not always. When it is out, tell me the day. I write to you again when the new time is over, and we look at the next step. The National Consumer Helpline (1915) is open to you in the meantime.
    [uk-gdpr]
        Send this reminder to the same address as the request, and in the same way. Attach the request and your proof that it was sent. Keep a copy with the date.

        A reminder is often answered, but not always. When it is out, tell me the day. I write to you again when the new time is over. The next step is then a data protection complaint to those who have your data; after it, the Information Commissioner (ICO) can be asked. If you do not want to wait, that complaint is open to you now.
   *[gdpr]
        Send this reminder to the same address as the request, and in the same way. Attach the request and your proof that it was sent. Keep a copy with the date.

        A reminder is often answered, but not always. When it is out, tell me the day. I write to you again when the new time is over, and we look at the next step. If you do not want to wait, you can also complain to the authority now.
    }

## The United Kingdom

# After that complaint, the Information Commissioner can be asked.
reminder-next-uk = Failing that, my next step is a data protection complaint to you ({ $law_uk_complaint_controller }), and after it one to the Information Commissioner.

## India

reminder-due-india = I asked you for an answer within a month of receipt. By my count, it ended on { DATE($due_response) }.
reminder-inference-india = Evidence that could be produced and is not may be presumed to be unfavourable to whoever withholds it ({ $law_in_inference }).
reminder-next-india = Failing that, I will take this to the National Consumer Helpline.
reminder-next-telecom-india = Failing that, your Appellate Authority is open to me after a complaint to you.
# $conciliation: name of the body.
reminder-next-outside-india = Failing that, this body is open to me after a complaint to you: { letter-outside-india }.
