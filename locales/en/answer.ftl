# What is said to an answer that was typed. The question is asked again right after each of these.
#
# $example: a whole line such as "For example: 3 November", or nothing.

# What was understood, before the next question, where a misreading would harm.
# $label: the name of the answer ("Day of the call"). $value: the answer ("3 November 2026").
answer-echo = Noted. { $label }: { $value } (to correct it: /back)

answer-not-understood =
    I could not make sense of that.
    { $example }

answer-empty =
    I could not read anything in that.
    { $example }

# "I don’t know" where the letter needs an answer.
answer-needed =
    The letter cannot do without this, so I ask once more.
    { $example }

## Days and hours

answer-no-such-day =
    The calendar has no such day.
    { $example }

answer-no-such-time =
    The clock has no such time.
    { $example }

answer-in-the-future =
    That day is still to come. I need one that has passed, or today.
    { $example }

answer-in-the-past =
    That day has passed. I need one that is still to come.
    { $example }

answer-too-long-ago =
    That is more years ago than I can work with. Please check the year.
    { $example }

answer-too-far-ahead =
    That is more years ahead than I can work with. Please check the year.
    { $example }

# Several days are as likely as each other: 3/4.
answer-ambiguous =
    I can read that in more than one way. Please tap the day that you mean.
    { $example }

# Wider than about two months, or without a beginning.
answer-too-wide =
    In so long a time nobody could find a call. Please give a first and a last day, at most about two months apart.
    { $example }

## Sums, numbers and texts

answer-negative =
    A sum below zero would confuse whoever reads it. Please give it without a minus.
    { $example }

# A sum a month: the promise is one of many.
answer-each =
    That is a sum for each month or year. The letter needs one sum. Please add it up: how much is it in all?
    { $example }

# The whole number of a payment card, or one that looks like it.
answer-card =
    That looks like the number of a card. Whoever reads the letter could use it. Please give only its last four digits, or another number by which you are known there.
    { $example }

answer-too-large =
    That number is larger than I can work with.
    { $example }

answer-too-long =
    That is too long for the letter. Please say it shorter.
    { $example }

# A telephone number.
answer-wrong-length =
    That phone number has too few or too many digits.
    { $example }

# The end of a passage of the recording lies before its beginning.
answer-before-start =
    That lies before the beginning that you gave. Minutes and seconds count from the start of the recording.
    { $example }

# A day that lies before the letter it belongs to. $day: the day of that letter.
answer-before-letter =
    That lies before { DATE($day) }, the day of your letter. Please check the day.
    { $example }
