# Answers the company's question which call is meant. At most 150 words.

clarification-subject = Which call I mean: { $name }

# As in “your answer about the call of 3 November”.
clarification-name = answer about the call

# The access request was not written here, so its day is not known.
clarification-ask = Thank you for your question about my access request. I mean the telephone call described below. Please go on with my request.
clarification-ask-sent = Thank you for your question about my access request of { DATE($sent_access_request) }. I mean the telephone call described below. Please go on with my request.

# The letters that are out name another day of the call.
clarification-correct = { $regime ->
    [india] My request of { DATE($sent_access_request) } named { DATES($named_day, time: "no") } as the day of the call. That was not right. I mean the call described below. Please search for this call and keep its recording.
   *[gdpr] My access request of { DATE($sent_access_request) } named { DATES($named_day, time: "no") } as the day of the call. That was not right. I mean the call described below. Please search for this call and keep its recording.
    }
# To a public body in India, about an application for information.
clarification-correct-information = My application for information of { DATE($sent_information_request) } named { DATES($named_day, time: "no") } as the day of the call. That was not right. I mean the call described below. Please search for this call and keep its recording.

# Only if the person knows a range of days.
clarification-several-range = If there were several calls, I ask for each recording.

# $law_uk_search: “Article 15(1A) UK GDPR”.
clarification-search = I ask for this one call and what belongs to it. In my view these details keep the search short ({ $law_uk_search }).
clarification-search-range = I ask for the calls on these days only, and what belongs to them. In my view this keeps the search short ({ $law_uk_search }).
clarification-search-named = I ask for no call but those named here, and what belongs to them. In my view these details keep the search short ({ $law_uk_search }).
# $law_uk_pause: “Article 12A(5) UK GDPR”.
clarification-pause = Your question reached me { DATES($asked_on, form: "on", time: "no") }. As far as you needed it, your time stood still until this answer ({ $law_uk_pause }).
clarification-more = If you need one more detail, please name it.

# Said in the chat, beside the letter.
clarification-advice =
    Send this today if you can, in the same way as the request, or as you were asked. Keep a copy with the date.

    When it is out, tell me the day. If they may have waited for it, I count that time in.
