# How a deadline was counted. One short sentence for each step.
#
# DATE($x) is a day without its weekday: 24 November 2026.
# DAY($x) is a day with its weekday: Tuesday, 24 November 2026.
# $holiday is the name of a holiday from holidays.ftl.

# $date: the last day.
deadline-result = Last day for the answer: { DAY($date) }
# The person has to act by this day.
deadline-result-own = Your last day: { DAY($date) }
deadline-result-extended = Last day with an extension: { DAY($date) }

## What starts the period

deadline-reason-receipt = Day of arrival: { DATE($date) }. It does not count.
deadline-reason-receipt-counted = Day of arrival: { DATE($date) }. It is the first day.
deadline-reason-sending = You sent your letter on { DATE($date) }; that day does not count.
deadline-reason-sending-counted = You sent your letter on { DATE($date) }; that is the first day.
deadline-reason-event = It starts with { DATE($date) }; that day does not count.
deadline-reason-event-counted = It starts with { DATE($date) }; that is the first day.

# The company may ask who you are, and counts from your answer.
deadline-reason-starts-anew = You were asked who you are, so the time starts with your answer to that.
deadline-reason-set = Your letter names this day.

## How long it is

deadline-reason-days = { $count ->
        [one] The period is one day.
       *[other] The period is { $count } days, weekends included.
    }
deadline-reason-working-days = { $count ->
        [one] The period is one working day.
       *[other] The period is { $count } working days; weekends and public holidays do not count.
    }
deadline-reason-weeks = { $count ->
        [one] The period is one week.
       *[other] The period is { $count } weeks.
    }
deadline-reason-months = { $count ->
        [one] The period is one month.
       *[other] The period is { $count } months.
    }

## Where it ends

deadline-reason-last-day = So the last day is { DATE($date) }.
deadline-reason-same-weekday = It ends on the same day of the week: { DAY($date) }.
deadline-reason-corresponding-day = It ends on the day with the same number: { DATE($date) }.
deadline-reason-short-month = That month has no day number { $number }, so it ends on the last day of the month: { DATE($date) }.

## Pauses

# $from: day of the question, $to: day of the answer, $count: the days from the one to the other, both included.
deadline-reason-paused = { $count ->
        [one] The clock stood still from { DATE($from) } to { DATE($to) }: one day more, until { DATE($becomes) }.
       *[other] The clock stood still from { DATE($from) } to { DATE($to) }: { $count } days more, until { DATE($becomes) }.
    }
deadline-reason-pause-without-effect = Their question does not move the day: this rule knows no pause.

## Weekends and holidays

deadline-reason-weekend = { DAY($was) } is on a weekend, so it ends on the next working day: { DAY($becomes) }.
deadline-reason-holiday = { DAY($was) } is a public holiday ({ $holiday }), so it ends on the next working day: { DAY($becomes) }.
deadline-reason-holiday-perhaps = { DAY($was) } may be a public holiday there ({ $holiday }), so we take the next working day: { DAY($becomes) }.
deadline-reason-holiday-too = { DATE($date) } is a public holiday too ({ $holiday }).
deadline-reason-holiday-too-perhaps = { DATE($date) } may be a public holiday too ({ $holiday }).
deadline-reason-skipped = { DATE($date) } is a public holiday ({ $holiday }) and does not count.
deadline-reason-skipped-perhaps = { DATE($date) } may be a public holiday there ({ $holiday }), so we do not count it.

# Why a holiday is not certain.
deadline-reason-region-unknown = That holiday is not kept everywhere in the country, and we do not know which region counts; with the later day you are on the safe side.
deadline-reason-part-of-region = That holiday is kept only in some places of the region; with the later day you are on the safe side.
deadline-reason-estimated = The day of that holiday is an estimate and can still move; with the later day you are on the safe side.
# Used where the person has to act: in doubt the earlier day.
deadline-reason-taken-as-working = { DATE($date) } may be a public holiday ({ $holiday }), but do not rely on it: with the earlier day you are on the safe side.

deadline-reason-two-working-days = A period like this has at least two working days, so it ends on { DAY($date) }.

## What we could not look up

deadline-reason-no-table = We have no list of public holidays for this country, so we looked only at weekends.
# $year: 2033, without a separator.
deadline-reason-outside-table = We have no list of public holidays for { $year }, so we looked only at weekends there.

## Extension

deadline-reason-extension-needs-notice = More time counts only if you were told so, with reasons, by { DATE($date) }.
deadline-reason-extended-from-start = The longer period also starts with { DATE($date) }.
deadline-reason-extended-from-end = The extra time starts after { DATE($date) }.

## When a letter arrives

deadline-reason-arrives-same-day = What you send online on { DATE($date) } arrives the same day.
deadline-reason-arrives-by-hand = What you hand over on { DATE($date) } arrives the same day.
deadline-reason-arrival-assumed = { $count ->
        [one] You posted the letter on { DATE($sent) }. We plan with one working day for the post, until { DATE($date) }; this is our assumption, not a rule of law.
       *[other] You posted the letter on { DATE($sent) }. We plan with { $count } working days for the post, until { DATE($date) }; this is our assumption, not a rule of law.
    }
