# How days, times and other values are put into words.
#
# Month names, the order of day and month, amounts and lists are no words of ours: they
# come from the Unicode consortium's tables (CLDR). Only what is grammar stands here.
#
# In all other files a value can be placed like this:
#
#     { $day }                        24 November 2026 (a day)
#     { $when }                       a day, or a range of days with the time, as below
#     { DATE($when) }                 the same without the time
#     { DAY($day) }                   with the weekday
#     { DATES($when, form: "on") }    as the attribute `.on` below puts it
#     { DATES($when, time: "no") }    without the time
#     { TIME($when) }                 14:05, about 14:05, or 14:05 to 15:00
#     { MONEY($sum) }                 €120.00
#     { NUM($count) }                 12,345
#     { LIST($things) }               a, b and c
#     { COUNTRY($country) }           Germany
#     { LANGUAGE("de") }              German
#     { POSITION($place) }            2:35, minutes and seconds in a recording
#     { CODE($country) -> [DE] … *[other] … }    to choose words by country
#
# An attribute (a line that begins with a dot) is one more way to put the same thing, for
# `form: "…"`. You may add some, with the same names in format-day and in the
# format-range messages. The variables are finished texts, so they take no functions.

## This language among others

# How it is offered.
language-name = Hinglish

# Letters, and what they say of the law, are read in Hindi.
format-rest = hi

# Days, sums and countries as people write them in English in India: Monday, 3 November 2026.
format-as = en-IN

## A day, or a range of days ("it was some time between these")

# $day: 24 November 2026, or with its weekday.
# .on: with what stands before it in "you called on 24 November".
format-day = { $day }
    .on = { $day } ko

# Both days in one month. $from is the day of the month alone (3), $to the whole last day
# (7 November 2026); $first, if your language needs it, the whole first day.
format-range-month = { $from } se { $to }
    .on = { $from } se { $to } ke beech

# Both days in one year. $from is day and month (30 October), $to the whole last day;
# $first the whole first day.
format-range-year = { $from } se { $to }
    .on = { $from } se { $to } ke beech

# Days of two years. $from (and $first) and $to are whole days.
format-range = { $from } se { $to }
    .on = { $from } se { $to } ke beech

# The same with weekdays: Tuesday, 3 November 2026.
format-range-weekday = { $from } se { $to }
    .on = { $from } se { $to } ke beech

## Times of day. An exact time needs no words: 14:05.

# A time by itself. $time: as the Unicode consortium writes it in your language (14:05). If people
# say it otherwise ("7:30 in the evening"), $hour is the hour as a number from 0 to 23, to choose
# by, and $twelve the time of a clock with twelve hours (7:30).
format-clock = { $hour ->
        [4] subah { $twelve } baje
        [5] subah { $twelve } baje
        [6] subah { $twelve } baje
        [7] subah { $twelve } baje
        [8] subah { $twelve } baje
        [9] subah { $twelve } baje
        [10] subah { $twelve } baje
        [11] subah { $twelve } baje
        [12] dopahar { $twelve } baje
        [13] dopahar { $twelve } baje
        [14] dopahar { $twelve } baje
        [15] dopahar { $twelve } baje
        [16] shaam { $twelve } baje
        [17] shaam { $twelve } baje
        [18] shaam { $twelve } baje
        [19] shaam { $twelve } baje
       *[other] raat { $twelve } baje
    }

# $time: 14:05
format-time-about = kareeb { $time }

# $from, $to: 14:05 and 15:00
format-time-range = { $from } se { $to }

## A day with its time. $days is what the messages above made of the day or days.

# At one moment.
format-day-at = { $days } { $time }

# At about that moment.
format-day-at-about = { $days } kareeb { $time }

# Between two times of day.
format-day-at-range = { $days }, { $from } se { $to } tak ke time mein

## A value by itself, as in the list of answers that the person looks through.

format-value = { $value }

# The same with the weekday, where a misreading would harm.
format-weekday = { DAY($value) }
