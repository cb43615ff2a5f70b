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

## A day, or a range of days ("it was some time between these")

# $day: 24 November 2026, or with its weekday.
# .on: with what stands before it in "you called on 24 November".
format-day = { $day }
    .on = { $day } को

# Both days in one month. $from is the day of the month alone (3), $to the whole last day
# (7 November 2026); $first, if your language needs it, the whole first day.
format-range-month = { $from } से { $to }
    .on = { $from } से { $to } के बीच

# Both days in one year. $from is day and month (30 October), $to the whole last day;
# $first the whole first day.
format-range-year = { $from } से { $to }
    .on = { $from } से { $to } के बीच

# Days of two years. $from (and $first) and $to are whole days.
format-range = { $from } से { $to }
    .on = { $from } से { $to } के बीच

# The same with weekdays: Tuesday, 3 November 2026.
format-range-weekday = { $from } से { $to }
    .on = { $from } से { $to } के बीच

## Times of day. An exact time needs no words: 14:05.

# A time by itself. $time: as the Unicode consortium writes it in your language (14:05). If people
# say it otherwise ("7:30 in the evening"), $hour is the hour as a number from 0 to 23, to choose
# by, and $twelve the time of a clock with twelve hours (7:30).
format-clock = { $hour ->
        [4] सुबह { $twelve } बजे
        [5] सुबह { $twelve } बजे
        [6] सुबह { $twelve } बजे
        [7] सुबह { $twelve } बजे
        [8] सुबह { $twelve } बजे
        [9] सुबह { $twelve } बजे
        [10] सुबह { $twelve } बजे
        [11] सुबह { $twelve } बजे
        [12] दोपहर { $twelve } बजे
        [13] दोपहर { $twelve } बजे
        [14] दोपहर { $twelve } बजे
        [15] दोपहर { $twelve } बजे
        [16] शाम { $twelve } बजे
        [17] शाम { $twelve } बजे
        [18] शाम { $twelve } बजे
        [19] शाम { $twelve } बजे
       *[other] रात { $twelve } बजे
    }

# $time: 14:05
format-time-about = करीब { $time }

# $from, $to: 14:05 and 15:00
format-time-range = { $from } से { $to }

## A day with its time. $days is what the messages above made of the day or days.

# At one moment.
format-day-at = { $days } { $time }

# At about that moment.
format-day-at-about = { $days } करीब { $time }

# Between two times of day.
format-day-at-range = { $days }, { $from } से { $to } तक के समय में

## A value by itself, as in the list of answers that the person looks through.

format-value = { $value }

# The same with the weekday, where a misreading would harm.
format-weekday = { DAY($value) }
