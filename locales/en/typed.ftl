### What people type when they are asked for a day, an hour, a sum or a number.
###
### Nothing here is ever shown. These are words that the bot understands. Each message is a list;
### put ` | ` between the alternatives. Small letters are enough, capitals and full stops are
### ignored ("Nov." is understood with `nov`). So are apostrophes: `oclock` is "o'clock".
### Add what people of your language really type, with short forms and without accents too. Long
### words (six letters or more) are understood with one typing error, so no need to list those.
###
### Some messages are patterns. In them `<count>`, `<unit>` and the like stand where a number, a
### word for "week" and so on will be typed. Put them in your language's order. The places are:
###   <count>    a number: 3, three, a, a few      <unit>     a day, week, month … (see below)
###   <weekday>  Monday, Mon                       <month>    October, Oct
###   <day>      a day of the month: 3, 3rd        <year>     2026, 26
###   <hour>     1 to 24                           <minute>   0 to 59
###   <clock>    a time: 8, 8 pm, 20:30            <part>     morning, evening …
###   <period>   a month or a week: October, last week, the month
###   <date>     any day: 3 November, last Tuesday <nth>      1st, second
###   <from>, <to>   two days or two hours
### A word of `typed-filler` or `typed-about` may stand between the places of a pattern.
###
### If your language has no such word or turn of phrase, leave the message out.

# Languages whose words are tried as well, in this order, where these here do not understand.
typed-also = hi-Latn
# Letters that people of your language write either way: each first counts as the second, in this
# order, in this file as in what is typed. Leave it out if there is one spelling:
#     typed-spelled-alike = aa a | ee i | w v

## How dates and sums in numbers are written

# The order of a date in numbers, likeliest first, in the words day, month, year. The second order
# is tried only if the first makes no sense (a month 13, or a day that has not come yet).
typed-numeric-order = day month year | month day year
# The sign before the cents: . or ,
typed-decimal-mark = .
# What stands behind a number to make it "the third": 3rd.
typed-ordinal-mark = st | nd | rd | th

## Days

typed-today = today | 2day | earlier today | just now
typed-yesterday = yesterday | yday | yest | ystd
typed-day-before-yesterday = the day before yesterday | day before yesterday
typed-tomorrow = tomorrow | tmrw | tmr
typed-day-after-tomorrow = the day after tomorrow | day after tomorrow

## Months and weekdays. The full names are known already; these are short forms and misspellings.

typed-january = jan
typed-february = feb | febr | febuary
typed-march = mar
typed-april = apr
typed-june = jun
typed-july = jul
typed-august = aug
typed-september = sep | sept
typed-october = oct
typed-november = nov
typed-december = dec
typed-monday = mon | mondays
typed-tuesday = tue | tues | tuesdays
typed-wednesday = wed | weds | wednes | wensday | wednsday
typed-thursday = thu | thur | thurs
typed-friday = fri
typed-saturday = sat
typed-sunday = sun

## Units to count in, singular and plural

typed-minutes = minute | minutes | min | mins
typed-hours = hour | hours | hr | hrs
typed-days = day | days
typed-weeks = week | weeks | wk | wks
typed-fortnights = fortnight | fortnights
typed-weekends = weekend | weekends | week-end
typed-months = month | months | mth | mths
typed-years = year | years | yr | yrs
# Words that mean one before a unit ("a week ago") and nothing elsewhere.
typed-one-before-a-unit = a | an
# About two.
typed-couple = a couple of | couple of | a couple | couple
# About three.
typed-few = a few | few | several | some

## Patterns with days

# A day and a month in words, in every order in use.
typed-date =
    <day> <month> <year> | <day> <month> | <month> <day> <year> | <month> <day>
    | <month> <year> | <day> of <month> <year> | <day> of <month>
# Counting back from today.
typed-ago =
    <count> <unit> ago | <count> <unit> back | <count> <unit> before today
    | <count> <unit> earlier | a <unit> or two ago | a <unit> or two back | <count> <weekday> ago
    | <count> <weekday> back
# What may stand between two counts: 2 or 3 weeks ago.
typed-count-to = or | to | maybe
# Nine to twelve days ago.
typed-week-and-a-half-ago =
    a week and a half ago | week and a half ago | one and a half weeks ago | 1.5 weeks ago
    | 1 1/2 weeks ago
# Counting on from today.
typed-ahead = in <count> <unit> | <count> <unit> from now
# The one before the present one: last week, last Tuesday, last October.
typed-last =
    last <unit> | last <weekday> | last <month> | past <weekday> | previous <unit>
    | <unit> just gone | <weekday> just gone | this past <weekday> | lst <weekday> | lst <unit>
# The present one.
typed-this = this <unit> | this <weekday> | this <month> | current <unit>
# The one after the present one.
typed-next = next <unit> | next <weekday> | next <month> | coming <weekday>
# The one before the last one.
typed-before-last =
    the <unit> before last | <unit> before last | the <weekday> before last
    | <weekday> before last | a week last <weekday> | week last <weekday>
# Some time within the last so many units.
typed-within =
    last <count> <unit> | past <count> <unit> | within the last <count> <unit>
    | past <unit> | less than <count> <unit> ago
# Day 1 to 10 of a month, Monday and Tuesday of a week.
typed-beginning =
    beginning of <period> | start of <period> | early <period> | early in <period>
    | at the start of <period> | first half of <period> | early on in <period>
# Day 11 to 20 of a month, Tuesday to Thursday of a week.
typed-middle = mid <period> | middle of <period> | mid way through <period> | midway through <period>
# Day 1 to 20, and day 11 to the end. Between the words / or - may stand.
typed-beginning-to-middle =
    early to mid <period> | early mid <period> | beginning to middle of <period>
    | beginning or middle of <period> | beginning middle of <period>
typed-middle-to-end =
    mid to late <period> | mid late <period> | middle to end of <period> | mid end of <period>
    | middle or end of <period> | mid to end of <period> | middle end of <period>
# From day 21 of a month, Thursday to Sunday of a week.
typed-end =
    end of <period> | late <period> | late in <period> | back end of <period>
    | last week of <period> | last week in <period> | second half of <period>
# The calendar week in which a day is.
typed-week-of = week of <date> | week commencing <date> | week beginning <date> | w/c <date>
# The first, second … seven days of a month.
typed-nth-week = <nth> week of <period> | <nth> week in <period>
# The week by its number in the year.
typed-week-number = week <count> | calendar week <count> | week no <count> | week number <count>
# From a day until today.
typed-since = since <date>
# From the day after until today.
typed-after = after <date>
# Without a beginning: the bot asks again.
typed-before = before <date> | prior to <date> | by <date> | until <date> | up to <date>

## Two days or two hours

# From one to the other.
typed-range =
    between <from> and <to> | between <from> to <to> | between <from> or <to>
    | between <from> - <to> | from <from> to <to> | from <from> until <to> | from <from> till <to>
    | from <from> til <to>
    | <from> to <to> | <from> until <to> | <from> till <to> | <from> til <to> | <from> through <to>
    | <from> thru <to> | somewhere between <from> and <to> | btw <from> and <to>
# One or the other, or both.
typed-either = <from> or <to> | <from> and <to> | either <from> or <to> | <from> & <to>

## Parts of the day

typed-early-morning = before work | early morning | early in the morning | first thing | early
typed-morning = morning | mornin | in the morning | morn
typed-forenoon = late morning | mid morning | before lunch
typed-midday = lunchtime | lunch time | lunch | over lunch | midday | after lunch
typed-afternoon = afternoon | in the afternoon | arvo | aft
typed-late-afternoon = late afternoon | late in the afternoon | tea time | teatime
# From late afternoon on: 4 to 9.
typed-afternoon-to-evening = early evening | early in the evening | early eve
typed-evening = evening | in the evening | eve | late evening | after work
typed-night = night | at night | late at night
# A part of the day of yesterday.
typed-last-night = last night | last nite | yesterday night
# A part of the day of today.
typed-this-part = this <part> | tonight
typed-noon = noon | 12 noon | twelve noon
typed-midnight = midnight

## Hours

typed-am = am | a.m.
typed-pm = pm | p.m.
typed-oclock = oclock | o clock | h | hrs | hours
# 8:30. People in Britain say "half eight" for half past eight.
typed-half-past = half past <hour> | half <hour>
typed-quarter-past = quarter past <hour> | a quarter past <hour> | quarter after <hour>
typed-quarter-to = quarter to <hour> | a quarter to <hour> | quarter of <hour> | quarter till <hour>
typed-minutes-past = <minute> past <hour> | <minute> minutes past <hour>
typed-minutes-to = <minute> to <hour> oclock | <minute> minutes to <hour> | <minute> mins to <hour>
# The same, where it could also mean from one hour to another. Taken if that makes better sense.
typed-minutes-to-or-range = <minute> to <hour>
# From the beginning of the day to an hour.
typed-before-hour = before <clock>
# From an hour to the end of the day.
typed-after-hour = after <clock>
# Words before an hour: the number behind them is an hour.
typed-at = at | @

## Words around the answer

# Not exactly. A day becomes five days, an hour becomes "about".
typed-about =
    about | around | approx | approximately | roughly | circa | ca | ish | or so | near
    | just after | just before | shortly after | shortly before | or thereabouts | close to | more or less | round about | maybe around | give or take
# Words that add nothing.
typed-filler =
    on | the | in | of | at the | sometime | some time | i think | think | maybe | perhaps | probably
    | possibly | must have been | might have been | could have been | it was | was | i called
    | i rang | i phoned | called | rang | phoned | they called me | they called | they rang me | i
    | it | so | during | over | and | to | from | dated | date | day | we spoke | spoke | im | sure
    | dont know exactly | i dont know exactly | dont know the exact date | cant remember exactly
    | dont remember exactly | cant remember the exact date | dont know the exact day | exact | exactly
    | pretty sure | not sure but | not sure | im not sure | not exactly sure | i guess | guess | like
    | lol | well | um | erm | uh | hmm | ok | that | a | an | call | my call | the call | back in
    | back on | back | as far as i remember | if i remember | either | hi | hello | sorry | year
    | i believe | believe | definitely | i rung | rung | id say | say | just | time | one of
# Words that deny the day behind them: "not yesterday". The bot asks again.
typed-not = not | wasnt | isnt
# If your word for "not" stands behind the day, it takes that back for the one that follows, and
# belongs here: typed-not-that = …
# Said instead of an answer: whatever stands beside it, the bot asks again.
typed-never =
    never | no idea | dont know | do not know | dunno | cant remember | cannot remember
    | dont remember | do not remember | no clue | not a clue | forgot | havent called | didnt call | idk

## Small numbers

typed-number-0 = zero
typed-number-1 = one
typed-number-2 = two
typed-number-3 = three
typed-number-4 = four
typed-number-5 = five
typed-number-6 = six
typed-number-7 = seven
typed-number-8 = eight
typed-number-9 = nine
typed-number-10 = ten
typed-number-11 = eleven
typed-number-12 = twelve
typed-number-13 = thirteen
typed-number-14 = fourteen
typed-number-15 = fifteen
typed-number-16 = sixteen
typed-number-17 = seventeen
typed-number-18 = eighteen
typed-number-19 = nineteen
typed-number-20 = twenty
typed-number-30 = thirty
typed-number-40 = forty | fourty
typed-number-50 = fifty
typed-number-60 = sixty
typed-number-70 = seventy
typed-number-80 = eighty
typed-number-90 = ninety

## The first, the second …

typed-ordinal-1 = first
typed-ordinal-2 = second
typed-ordinal-3 = third
typed-ordinal-4 = fourth
typed-ordinal-5 = fifth
typed-ordinal-6 = sixth
typed-ordinal-7 = seventh
typed-ordinal-8 = eighth
typed-ordinal-9 = ninth
typed-ordinal-10 = tenth
typed-ordinal-11 = eleventh
typed-ordinal-12 = twelfth
typed-ordinal-13 = thirteenth
typed-ordinal-14 = fourteenth
typed-ordinal-15 = fifteenth
typed-ordinal-16 = sixteenth
typed-ordinal-17 = seventeenth
typed-ordinal-18 = eighteenth
typed-ordinal-19 = nineteenth
typed-ordinal-20 = twentieth
typed-ordinal-21 = twenty-first
typed-ordinal-22 = twenty-second
typed-ordinal-23 = twenty-third
typed-ordinal-24 = twenty-fourth
typed-ordinal-25 = twenty-fifth
typed-ordinal-26 = twenty-sixth
typed-ordinal-27 = twenty-seventh
typed-ordinal-28 = twenty-eighth
typed-ordinal-29 = twenty-ninth
typed-ordinal-30 = thirtieth
typed-ordinal-31 = thirty-first

## Sums

typed-hundred = hundred
typed-thousand = thousand | k | grand
typed-lakh = lakh | lakhs | lac | lacs
typed-million = million | mio
typed-crore = crore | crores
typed-minus = minus | negative
# The currencies that people here speak of, by their three letters. Each has a message with its
# words and signs, and may have one (`-minor`) with the words for its hundredth.
typed-currencies = EUR | GBP | USD | INR | CHF | CAD | AUD | NZD | ZAR | BRL | PLN | HUF
typed-currency-eur = € | euro | euros | eur
typed-currency-eur-minor = cent | cents | ct | c
typed-currency-gbp = £ | pound | pounds | quid | gbp | pounds sterling | squid
typed-currency-gbp-minor = pence | penny | p
typed-currency-usd = $ | dollar | dollars | bucks | buck | us$ | us dollars
typed-currency-inr = ₹ | rs | rupee | rupees | inr | re
typed-currency-inr-minor = paise | paisa
typed-currency-chf = franc | francs | swiss francs | sfr
typed-currency-cad = c$ | ca$ | canadian dollars
typed-currency-aud = a$ | au$ | australian dollars
typed-currency-nzd = nz$
typed-currency-zar = rand
typed-currency-brl = r$ | reais | real
typed-currency-pln = zł | zloty | zlotys
typed-currency-huf = ft | forint | forints
# Words that add nothing to a sum.
typed-sum-filler = for a year | for one year | for a month | for one month | in total | total | altogether | only | off
# What makes a sum one of many.
typed-sum-each =
    per month | a month | monthly | each month | every month | p.m. | pm | pcm | / month | per year | a year
    | yearly | annually | each year | every year | p.a. | a week | per week | weekly | every week | each week

## Places in a recording

typed-hour-mark = h
typed-minute-mark = m | minute
typed-second-mark = s | sec | secs | second | seconds | "

## Numbers of customers, contracts, tickets

# What people write before the number itself.
typed-introduction =
    customer number | customer no | customer nr | customer id | customer ref | customer
    | account number | account no | account | acc no | a/c no | a/c | contract number | contract no
    | contract | ticket number | ticket no | ticket id | ticket | reference number | reference no
    | reference | ref no | ref | case number | case no | case | docket number | docket no | docket
    | complaint number | complaint no | complaint id | complaint | order number | order no | order
    | policy number | policy no | policy | invoice number | invoice no | service request | sr no
    | number | no | nr | num | id | my | its | it is | is | the | was | i think | i have | they gave me
    | acct | acct no | think its

## Companies

# What people write around a company's name that is none of it. Not what names are made of: "service", "bank".
typed-beside-company =
    the | my | it was | i called | i phoned | i rang | i spoke to | i was with | with | hotline
    | helpline | customer service | customer services | customer care | customer support | support line

# What people type for "I don't know", where that is an answer.
typed-unknown =
    don't know | dont know | do not know | i don't know | i dont know | dunno | idk | no idea | not sure
    | no clue | unknown | don't remember | dont remember | do not remember | i don't remember
    | i dont remember | can't remember | cant remember | cannot remember | i can't remember
    | i cant remember | i forgot | forgot | don't have it | dont have it | i don't have it | i dont have it
    | don't have one | dont have one | i don't have one | i dont have one | i have no idea
    | no idea when | don't know when | dont know when | not sure when | don't know how much
    | dont know how much | not sure how much

# What people type for yes and for no at a button.
typed-yes =
    yes | y | yep | yeah | yup | yes please | yes thats right | thats right | correct | right
    | true | sure | ok | okay | fine | agreed | all right | alright | of course
typed-no = no | n | nope | nah | not really | no thanks | no thank you | wrong
