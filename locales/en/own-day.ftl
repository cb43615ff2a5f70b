# The person’s own last day for what has not gone out. Said before the question whether it has gone out.

own-day-ombudsman = Your last day for the outside body is { DAY($due_ombudsman_limit) }.
own-day-ombudsman-over = { $regime ->
    [india] { $sector ->
        [bank] Your last day for the outside body was { DATE($due_ombudsman_limit) }. If the company has written to you since, the 90 days run from that letter. Otherwise the ombudsman sends the complaint back; the helpline and the commission stay open.
       *[other] Your last day for the outside body was { DATE($due_ombudsman_limit) }. Send it all the same and say why it is late; the body can make an exception.
    }
   *[gdpr] Your last day for the outside body was { DATE($due_ombudsman_limit) }. Send it all the same and say why it is late; the body can make an exception.
    }
own-day-appeal = Your last day for the Appellate Authority is { DAY($due_appeal_limit) }.
own-day-appeal-over = Your last day for the Appellate Authority was { DATE($due_appeal_limit) }. Send it all the same and say why it is late. With a good reason it can still be admitted, for about two months more.
own-day-information-appeal-unknown = Your last day for the first appeal is 30 days after the answer. Counted from the earliest day that this can be, it is { DAY($due_information_appeal_limit) }. Send it all the same if that day has passed.
own-day-information-appeal = Your last day for the first appeal is { DAY($due_information_appeal_limit) }.
own-day-information-appeal-over = Your last day for the first appeal was { DATE($due_information_appeal_limit) }. Send it all the same and say why it is late; the officer can make an exception.
own-day-second-appeal = Your last day for the second appeal is { DAY($due_second_appeal_limit) }.
own-day-second-appeal-over = Your last day for the second appeal was { DATE($due_second_appeal_limit) }. Send it all the same and say why it is late; the Commission can make an exception.
