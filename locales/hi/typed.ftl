### What people type when they are asked for a day, an hour, a sum or a number.
###
### Nothing here is ever shown. How this file works stands at the top of the English one. The
### dot below a letter (ज़), ँ for ं, and म् or न् for ं need no entry of their own: such spellings
### are one and the same. Many people type Hindi in Latin letters, and days and months in
### English, so the commonest of those are here too.

# What is not understood here is tried in these languages: many people type Hindi in Latin letters.
typed-also = hi-Latn | en

## How dates and sums in numbers are written

typed-numeric-order = day month year | month day year
typed-decimal-mark = .

## Days

typed-today =
    आज | आज ही | अभी अभी | थोड़ी देर पहले | अभी थोड़ी देर पहले | कुछ देर पहले | अभी कुछ देर पहले | aaj | aj | today
typed-yesterday = कल | बीता कल | बीते कल | गुज़रे कल | kal | yesterday
typed-day-before-yesterday = परसों | परसो | parson | parso
# The day before the day before.
typed-three-days-ago = नरसों | तरसों | नरसो | तरसो
# The same words as for the past; which is meant, the question decides.
typed-tomorrow = कल | आने वाला कल | आने वाले कल | आनेवाले कल | kal | tomorrow
typed-day-after-tomorrow = परसों | परसो | parson | parso

## Months and weekdays. The full names are known already; these are short forms and other spellings.

typed-january = जन | january | jan | janvari
typed-february = फरवरी | फर | february | feb | farvari
typed-march = मार्च | march | mar
typed-april = अप्रेल | april | apr
typed-may = मइ | may
typed-june = june | jun | joon
typed-july = जुलाइ | july | jul | julai
typed-august = अग | august | aug | agast
typed-september = सितबंर | सित | सप्टेंबर | september | sep | sept | sitambar
typed-october = अक्तूबर | अक्टुबर | अक्टू | ऑक्टोबर | october | oct | aktubar
typed-november = नवबंर | नोवेंबर | नव | november | nov | navambar
typed-december = दिसबंर | डिसेंबर | दिस | december | dec | disambar
typed-monday = सोम | मंडे | monday | mon | somvar | somwar
typed-tuesday = मंगल | मंगलबार | ट्यूज़डे | tuesday | tue | tues | mangalvar | mangalwar
typed-wednesday = बुध | बुद्धवार | वेडनेसडे | wednesday | wed | budhvar | budhwar
typed-thursday = गुरु | गुरूवार | बृहस्पतिवार | बृहस्पति | वीरवार | जुमेरात | थर्सडे | thursday | thu | thurs | guruvar | guruwar
typed-friday = शुक्र | जुम्मा | जुमा | जुमे | जुम्मे | फ्राइडे | friday | fri | shukravar | shukrawar
typed-saturday = शनि | शनिचर | शनीचर | शनीवार | सैटरडे | saturday | sat | shanivar | shaniwar
typed-sunday = रवि | इतवार | रवीवार | संडे | sunday | sun | ravivar | raviwar | itwar

## Units to count in, singular and plural

typed-minutes = मिनट | मिनिट | मिनटों | minute | minat | min
typed-hours = घंटा | घंटे | घंटों | ghanta | ghante
typed-days = दिन | दिनों | रोज़ | din | dino
typed-weeks = हफ़्ता | हफ़्ते | हफ़्तों | सप्ताह | सप्ताहों | वीक | हफ़ता | हफ़ते | hafta | hafte | week
typed-fortnights = पखवाड़ा | पखवाड़े
typed-weekends = सप्ताहांत | वीकेंड | वीकएंड | weekend
typed-months = महीना | महीने | महीनों | महिना | महिने | माह | मंथ | mahina | mahine | month
typed-years = साल | सालों | वर्ष | बरस | saal | sal
# About three.
typed-few = कुछ | कुछेक | कई | kuch | kai

## Patterns with days

# A day and a month in words, in every order in use. "3 तारीख" is the third.
typed-date =
    <day> <month> <year> | <day> <month> | <month> <day> <year> | <month> <day>
    | <month> <year> | <year> <month> | <day> तारीख | <month> <day> तारीख | <day> तारिख
    | <day> tarikh | <month> <day> tarikh | <year> <month> <day>
# Counting back from today. With two counts: "दो तीन हफ़्ते पहले".
typed-ago =
    <count> <unit> पहले | आज से <count> <unit> पहले | आज से <count> <count> <unit> पहले | <count> <unit> पूर्व | <count> <unit> पीछे | <count> <unit> हुए
    | <count> <unit> हो गए | <count> <unit> हो गया | <count> <unit> हो चुके
    | <count> <count> <unit> पहले | <count> <count> <unit> हो गए | <count> <count> <unit> हुए
    | एकाध <unit> पहले | एक आध <unit> पहले | डेढ़ <unit> पहले | <unit> भर पहले
    | <count> <weekday> पहले | <count> <unit> pehle | <count> <unit> pahle
    | <count> <count> <unit> pehle | <count> <unit> ho gaye
# What may stand between two counts: 2 या 3 हफ़्ते पहले.
typed-count-to = से | या | शायद | se | ya
# Nine to twelve days ago.
typed-week-and-a-half-ago = डेढ़ हफ़्ते पहले | डेढ़ हफ़्ता पहले | डेढ़ सप्ताह पहले
# Counting on from today.
typed-ahead = <count> <unit> बाद | <count> <unit> में | <count> <unit> के बाद | <count> <unit> baad
# The one before the present one.
typed-last =
    पिछले <unit> | पिछला <unit> | पिछली <unit> | पिछले <weekday> | पिछली <weekday>
    | पिछले <month> | पिछली <month> | बीते <unit> | बीता <unit> | बीते <weekday> | गत <unit>
    | गत <weekday> | गत <month> | गए <unit> | गए <weekday> | गुज़रे <unit> | गुज़रे <weekday>
    | लास्ट <unit> | लास्ट <weekday> | लास्ट <month> | विगत <unit> | विगत <weekday>
    | pichle <unit> | pichhle <unit> | pichle <weekday> | pichhle <weekday> | pichle <month>
    | last <unit> | last <weekday>
# The present one.
typed-this =
    इस <unit> | इसी <unit> | इस <weekday> | इसी <weekday> | इस <month> | इसी <month>
    | चालू <unit> | is <unit> | isi <unit> | is <weekday>
# The one after the present one.
typed-next =
    अगले <unit> | अगला <unit> | अगली <unit> | अगले <weekday> | अगली <weekday> | अगले <month>
    | आने वाले <unit> | आने वाले <weekday> | आगामी <unit> | आगामी <weekday> | agle <unit>
    | agle <weekday>
# The one before the last one.
typed-before-last =
    पिछले से पिछले <unit> | पिछले के पिछले <unit> | पिछले से पिछला <unit>
    | पिछले से पिछले <weekday> | पिछले के पिछले <weekday> | उससे पिछले <unit>
# Some time within the last so many units.
typed-within =
    पिछले <count> <unit> | बीते <count> <unit> | पिछले <count> <count> <unit>
    | <unit> भर के अंदर | pichle <count> <unit>
# Day 1 to 10 of a month, Monday and Tuesday of a week.
typed-beginning =
    <period> की शुरुआत | <period> की शुरूआत | <period> के शुरू | <period> के शुरुआत
    | <period> के पहले हफ़्ते | <period> के पहले सप्ताह | <period> के आरंभ | शुरुआती <period> | <period> ke shuru
    | <period> ki shuruat
# Day 11 to 20 of a month, Tuesday to Thursday of a week.
typed-middle =
    <period> के बीच में | <period> के मध्य | <period> के बीचोंबीच | <period> के बीचोबीच
    | मध्य <period> | आधे <period> | <period> ke beech me | <period> ke beech mein
# Day 1 to 20, and day 11 to the end.
typed-beginning-to-middle =
    <period> के शुरू या बीच में | <period> की शुरुआत या बीच में | <period> के शुरू से बीच तक
typed-middle-to-end =
    <period> के बीच या आखिर में | <period> के बीच या अंत में | <period> के बीच से आखिर तक
# From day 21 of a month, Thursday to Sunday of a week.
typed-end =
    <period> के आखिर | <period> के अंत | <period> का अंत | <period> के आखिरी दिनों
    | <period> के आखिरी दिन | <period> के लास्ट | <period> के एंड
    | <period> के आखिरी हफ़्ते | <period> के अंतिम हफ़्ते | <period> के अंतिम सप्ताह
    | <period> की समाप्ति | <period> के ख़त्म होते होते | <period> ke aakhir | <period> ke end
# The calendar week in which a day is.
typed-week-of = <date> वाले हफ़्ते | <date> वाला हफ़्ता | <date> के हफ़्ते | <date> वाले सप्ताह
# The first, second … seven days of a month.
typed-nth-week = <period> के <nth> हफ़्ते | <period> का <nth> हफ़्ता | <period> के <nth> सप्ताह
# From a day until today.
typed-since = <date> से | <date> से लेकर | <date> से आज तक | <date> से अब तक | <date> se
# From the day after until today.
typed-after = <date> के बाद | <date> ke baad
# Without a beginning: the bot asks again.
typed-before = <date> से पहले | <date> के पहले | <date> तक | <date> tak | <date> se pehle

## Two days or two hours

# From one to the other.
typed-range =
    <from> से <to> के बीच | <from> से <to> तक | <from> से <to> के दरमियान | <from> और <to> के बीच
    | <from> व <to> के बीच | <from> तथा <to> के बीच | <from> एवं <to> के बीच | <from> या <to> के बीच
    | <from> - <to> के बीच | <from> से <to> | <from> se <to> tak | <from> se <to> ke beech
    | <from> aur <to> ke beech | <from> se <to>
# One or the other, or both.
typed-either = <from> या <to> | <from> और <to> | <from> अथवा <to> | <from> व <to> | <from> ya <to> | <from> aur <to>

## Parts of the day

typed-early-morning = तड़के | सुबह सुबह | सुबह-सुबह | सवेरे सवेरे | भोर | सुबह जल्दी | सुबह तड़के
typed-morning = सुबह | मॉर्निंग | सवेरे | सबेरे | सुबह सवेरे | प्रातः | प्रात | subah
typed-midday = लंच के समय | लंच के वक्त | लंच टाइम | खाने के समय
# दोपहर goes on until late.
typed-afternoon = दोपहर | दोपहर बाद | दोपहर के बाद | दुपहर | भरी दोपहर | लंच के बाद | आफ़्टरनून | dopahar | dopehar
# शाम begins before the evening of others.
typed-afternoon-to-evening = शाम | सायं | साँझ | संध्या | sham | shaam
typed-evening = देर शाम | ईवनिंग | इवनिंग | रात शुरू होते
typed-night = रात | नाइट | रात्रि | देर रात | raat
typed-last-night = कल रात | कल रात को | पिछली रात | बीती रात | गई रात | kal raat
typed-midnight = आधी रात | अर्धरात्रि

## Hours

typed-am = पूर्वाह्न | एएम | ए एम | am | a.m.
typed-pm = अपराह्न | पीएम | पी एम | pm | p.m.
typed-oclock = बजे | बजा | बजकर | बजके | baje | bje
# 8:30, 8:15, 7:45 have words before the hour; some hours have a word of their own.
typed-half-past = साढ़े <hour> बजे | साढ़े <hour> | sadhe <hour> baje | saadhe <hour> baje
typed-quarter-past = सवा <hour> बजे | सवा <hour> | sava <hour> baje
typed-quarter-to = पौने <hour> बजे | पौने <hour> | paune <hour> baje
typed-half-past-one = डेढ़ बजे | dedh baje
typed-half-past-two = ढाई बजे | अढ़ाई बजे | dhai baje
typed-quarter-past-one = सवा बजे
typed-quarter-to-one = पौन बजे
typed-minutes-past =
    <hour> बजकर <minute> मिनट | <hour> बजके <minute> मिनट | <hour> बज के <minute> मिनट
    | <hour> बज कर <minute> मिनट | <hour> बजकर <minute>
typed-minutes-to = <hour> बजने में <minute> मिनट | <minute> मिनट कम <hour> बजे
# From the beginning of the day to an hour.
typed-before-hour = <clock> से पहले | <clock> के पहले | <clock> se pehle
# From an hour to the end of the day.
typed-after-hour = <clock> के बाद | <clock> बाद | <clock> ke baad

## Words around the answer

# Not exactly. A day becomes five days, an hour becomes "about".
typed-about =
    लगभग | करीब | करीब करीब | तकरीबन | अंदाज़न | अंदाज़े से | मोटे तौर पर | मोटा मोटी | के आसपास
    | के आस पास | आसपास | आस पास | के करीब | के लगभग | के इर्द गिर्द | के नज़दीक | से थोड़ा पहले
    | के थोड़ा बाद | से ज़रा पहले | के ज़रा बाद | के कुछ देर बाद | से कुछ देर पहले | ठीक बाद
    | lagbhag | kareeb | karib | ke aaspas | ke aas paas
# Words that add nothing.
typed-filler =
    को | के | की | का | में | पर | से | ने | लेकर | और | फिर | या | ही | भी | तो | जी | हाँ | शायद | संभवतः
    | मेरे ख़याल से | मेरे ख़्याल से | मेरे हिसाब से | मुझे लगता है | लगता है | लगभग यही | शायद वही
    | था | थी | थे | है | हैं | हो | हुई | हुआ | हुए | हुई थी | हुआ था | होगा | होगी | रहा होगा | रही होगी
    | किया | किया था | की थी | करी | करी थी | आया | आया था | आई | आई थी | गया | गई | बात | बात हुई
    | बातचीत | कॉल | काल | फ़ोन | फोन | मैंने | मैने | मैं | मुझे | मेरी | मेरा | मेरे | हमने | उन्होंने | उनका | उनकी
    | उस | उसी | वह | वो | यह | ये | वाला | वाली | वाले | कभी | किसी | किसी समय | किसी दिन | दिनांक | तारीख
    | तारिख | तारीख को | समय | वक़्त | टाइम | दौरान | बारे | दिन | एक दिन | वार | सन | नमस्ते | नमस्कार
    | माफ़ कीजिए | ठीक | ठीक से याद नहीं | ठीक ठीक याद नहीं | ठीक से याद नहीं है | पक्का याद नहीं
    | सही तारीख याद नहीं | तारीख याद नहीं | सही दिन याद नहीं | पक्का नहीं | पक्का पता नहीं | पक्का नहीं पता
    | पक्का | ठीक से पता नहीं | ठीक ठीक पता नहीं | सही से याद नहीं | पहली बार | दूसरी बार | तीसरी बार | आखिरी बार | दूसरे दिन
    | दूसरी कंपनी | एक बार | कंपनी | बजे | मतलब | यानी | अरे | अच्छा | देखिए | बस | सर | मैडम | <count> रुपये | <count> रुपए
    | साढ़े <count> सौ | साढ़े <count> हज़ार | सवा <count> सौ | सवा <count> हज़ार | पौने <count> सौ | पौने <count> हज़ार
    | <count> सौ | <count> हज़ार
    | ko | ke | ki | ka | me | mein | par | se | ne | tha | thi | hua | hui | shayad | maine | call | phone | kiya | ho | hogi | hoga
# Behind the day that is taken back; the one that follows is meant: "कल नहीं, परसों".
typed-not-that = नहीं | नही | nahi | nahin
# Said instead of an answer: whatever stands beside it, the bot asks again.
typed-never =
    कभी नहीं | पता नहीं | पता नही | मालूम नहीं | मालूम नही | याद नहीं | याद नही | नहीं पता | नहीं मालूम | नहीं याद
    | भूल गया | भूल गई | भूल गयी | कुछ पता नहीं | जानकारी नहीं | कॉल नहीं की | फ़ोन नहीं किया
    | आधा सौ | आधा हज़ार | आधा लाख | आधा करोड़ | आधे लाख | pata nahi | yaad nahi | nahi pata | maloom nahi

## Small numbers

typed-number-0 = शून्य
typed-number-1 = एक | ek
typed-number-2 = दो | do
typed-number-3 = तीन | teen
typed-number-4 = चार | char | chaar
typed-number-5 = पाँच | paanch | panch
typed-number-6 = छह | छः | छ | छे | छै | chhah | chhe
typed-number-7 = सात | saat
typed-number-8 = आठ | aath
typed-number-9 = नौ | nau
typed-number-10 = दस | das
typed-number-11 = ग्यारह | gyarah
typed-number-12 = बारह | barah
typed-number-13 = तेरह
typed-number-14 = चौदह
typed-number-15 = पंद्रह | पंदरह | pandrah
typed-number-16 = सोलह
typed-number-17 = सत्रह | सतरह
typed-number-18 = अठारह | अट्ठारह
typed-number-19 = उन्नीस
typed-number-20 = बीस | bees
typed-number-21 = इक्कीस
typed-number-22 = बाईस | बाइस
typed-number-23 = तेईस | तेइस
typed-number-24 = चौबीस
typed-number-25 = पच्चीस | पचीस | pachchis
typed-number-26 = छब्बीस
typed-number-27 = सत्ताईस | सत्ताइस
typed-number-28 = अट्ठाईस | अठाईस | अट्ठाइस | अठाइस
typed-number-29 = उनतीस | उन्तीस | उनत्तीस
typed-number-30 = तीस | tees
typed-number-31 = इकतीस | इकत्तीस | इक्तीस
typed-number-32 = बत्तीस
typed-number-33 = तैंतीस | तेंतीस
typed-number-34 = चौंतीस
typed-number-35 = पैंतीस
typed-number-36 = छत्तीस
typed-number-37 = सैंतीस
typed-number-38 = अड़तीस
typed-number-39 = उनतालीस | उन्तालीस | उनचालीस
typed-number-40 = चालीस
typed-number-41 = इकतालीस
typed-number-42 = बयालीस | बियालीस
typed-number-43 = तैंतालीस | तेंतालीस | तिरालीस
typed-number-44 = चौवालीस | चवालीस | चौंवालीस
typed-number-45 = पैंतालीस
typed-number-46 = छियालीस
typed-number-47 = सैंतालीस
typed-number-48 = अड़तालीस
typed-number-49 = उनचास | उन्चास
typed-number-50 = पचास | pachaas | pachas
typed-number-51 = इक्यावन
typed-number-52 = बावन
typed-number-53 = तिरपन | तिरेपन
typed-number-54 = चौवन | चव्वन
typed-number-55 = पचपन
typed-number-56 = छप्पन
typed-number-57 = सत्तावन
typed-number-58 = अट्ठावन | अठावन
typed-number-59 = उनसठ
typed-number-60 = साठ
typed-number-61 = इकसठ
typed-number-62 = बासठ
typed-number-63 = तिरसठ | तिरेसठ
typed-number-64 = चौंसठ | चौसठ
typed-number-65 = पैंसठ
typed-number-66 = छियासठ
typed-number-67 = सड़सठ | सरसठ
typed-number-68 = अड़सठ
typed-number-69 = उनहत्तर
typed-number-70 = सत्तर
typed-number-71 = इकहत्तर
typed-number-72 = बहत्तर
typed-number-73 = तिहत्तर
typed-number-74 = चौहत्तर
typed-number-75 = पचहत्तर
typed-number-76 = छिहत्तर
typed-number-77 = सतहत्तर
typed-number-78 = अठहत्तर
typed-number-79 = उनासी | उन्यासी
typed-number-80 = अस्सी
typed-number-81 = इक्यासी
typed-number-82 = बयासी
typed-number-83 = तिरासी
typed-number-84 = चौरासी
typed-number-85 = पचासी
typed-number-86 = छियासी
typed-number-87 = सत्तासी | सतासी
typed-number-88 = अट्ठासी | अठासी
typed-number-89 = नवासी
typed-number-90 = नब्बे
typed-number-91 = इक्यानवे | इक्यानबे
typed-number-92 = बानवे | बानबे
typed-number-93 = तिरानवे | तिरानबे
typed-number-94 = चौरानवे | चौरानबे
typed-number-95 = पचानवे | पंचानवे | पचानबे | पंचानबे
typed-number-96 = छियानवे | छियानबे
typed-number-97 = सत्तानवे | सत्तानबे
typed-number-98 = अट्ठानवे | अट्ठानबे | अठानवे
typed-number-99 = निन्यानवे | निन्यानबे

## The first, the second …

# Without "पहले", which is "before" as well.
typed-ordinal-1 = पहली | पहला
typed-ordinal-2 = दूसरे | दूसरी | दूसरा
typed-ordinal-3 = तीसरे | तीसरी | तीसरा
typed-ordinal-4 = चौथे | चौथी | चौथा
typed-ordinal-5 = पाँचवें | पाँचवीं | पाँचवे

## Sums

typed-hundred = सौ | सैकड़ा | sau
typed-thousand = हज़ार | k | hazar | hazaar | hajar
typed-lakh = लाख | lakh | lac | l
typed-million = मिलियन | million
typed-crore = करोड़ | crore | karod
# Numbers with a fraction that have a word: 1.5 and 2.5.
typed-one-and-a-half = डेढ़ | dedh
typed-two-and-a-half = ढाई | अढ़ाई | dhai
# Before a number: half more, a quarter more, a quarter less. "साढ़े तीन सौ" is 350.
typed-half-more = साढ़े | sadhe | saadhe
typed-quarter-more = सवा | sava
typed-quarter-less = पौने | पौन | paune
typed-minus = माइनस | ऋण | minus
# The currencies that people here speak of.
typed-currencies = INR | EUR | GBP | USD | CHF | CAD | AUD | AED | NPR
typed-currency-inr = ₹ | रु | रू | रुपये | रुपए | रुपया | रुपयों | रूपये | रूपए | रूपया | रुपै | rs | re | rupee | rupees | rupaye | rupay | inr
typed-currency-inr-minor = पैसे | पैसा | पैसों | paise | paisa
typed-currency-eur = € | यूरो | euro | euros
typed-currency-eur-minor = सेंट | सैंट | cent | cents
typed-currency-gbp = £ | पाउंड | पौंड | पाउन्ड | pound | pounds
typed-currency-gbp-minor = पेंस | पेनी | pence
typed-currency-usd = $ | डॉलर | डालर | dollar | dollars
typed-currency-chf = फ़्रैंक | स्विस फ़्रैंक
typed-currency-cad = c$ | कनाडाई डॉलर
typed-currency-aud = a$ | ऑस्ट्रेलियाई डॉलर
typed-currency-aed = दिरहम
typed-currency-npr = नेपाली रुपये | नेपाली रुपया
# Words that add nothing to a sum.
typed-sum-filler = कुल | कुल मिलाकर | मात्र | केवल | सिर्फ़ | की छूट | छूट | का रिफंड
# What makes a sum one of many.
typed-sum-each = हर महीने | /महीना | / महीना | /माह | / माह | प्रति माह | महीने के | महीना | हर माह | माहवार | मासिक | प्रति महीना | हर साल | प्रति वर्ष | सालाना | वार्षिक | साल के | हर हफ़्ते | प्रति सप्ताह

## Places in a recording

typed-hour-mark = h | घं
typed-minute-mark = m | मि
typed-second-mark = s | sec | सेकंड | सेकेंड | सैकंड | सेकण्ड | से | "

## Numbers of customers, contracts, tickets

# What people write before the number itself.
typed-introduction =
    ग्राहक संख्या | ग्राहक नंबर | ग्राहक आईडी | ग्राहक क्रमांक | ग्राहक | कस्टमर नंबर | कस्टमर आईडी | कस्टमर
    | उपभोक्ता संख्या | उपभोक्ता क्रमांक | उपभोक्ता नंबर | कंज्यूमर नंबर | खाता संख्या | खाता नंबर | खाता | अकाउंट नंबर | अकाउंट
    | करार नंबर | करार संख्या | करार | अनुबंध संख्या | अनुबंध | टिकट नंबर | टिकट | डॉकेट नंबर | डॉकेट
    | शिकायत नंबर | शिकायत संख्या | शिकायत क्रमांक | शिकायत | रेफ़रेंस नंबर | रेफ़रेंस | संदर्भ संख्या | संदर्भ
    | लोन नंबर | ऋण खाता | रजिस्टर्ड नंबर | रजिस्ट्रेशन नंबर | पंजीकरण संख्या | मोबाइल नंबर | फ़ाइल नंबर | फ़ाइल संख्या
    | आवेदन संख्या | आवेदन नंबर | आवेदन क्रमांक | पॉलिसी संख्या | पॉलिसी नंबर | पॉलिसी | ऑर्डर नंबर | ऑर्डर | बिल नंबर | बिल | सर्विस रिक्वेस्ट | एसआर नंबर | केस नंबर
    | नंबर | नम्बर | नं | संख्या | क्रमांक | आईडी | मेरा | मेरी | मेरे | यह | ये | वह | था | है | शायद | हमारा
    | customer number | customer no | customer id | customer | account number | account no | account
    | ticket number | ticket no | ticket | docket number | docket no | docket | complaint number
    | complaint no | complaint id | complaint | reference number | reference no | reference | ref no
    | ref | sr no | number | no | id | mera | my

## Companies

# What people write around a company's name that is none of it. Not what names are made of: "service", "bank".
typed-beside-company =
    का | की | के | को | से | वाले | वाला | वालों | ने | मैंने | कंपनी | हेल्पलाइन | हॉटलाइन
    | कस्टमर केयर | ग्राहक सेवा | को कॉल किया | में कॉल किया | फोन किया | फ़ोन किया

# What people type for "I don't know", where that is an answer.
typed-unknown =
    पता नहीं | पता नही | पता नहीं जी | पता नही है | मालूम नही | याद नही | याद नही है | नही पता | नही है | याद नहीं आ रहा
    | मुझे याद नहीं आ रहा | याद नहीं आ रहा है | ठीक से याद नहीं | ठीक से याद नहीं है | बिल्कुल याद नहीं | याद नहीं कब | याद नहीं कितना
    | तारीख याद नहीं | तारीख पता नहीं | नंबर याद नहीं | नंबर पता नहीं | नंबर नहीं है | मालूम नहीं है
    | ध्यान नहीं है | अंदाज़ा नहीं | कोई अंदाज़ा नहीं | मुझे पता नहीं | मुझे नहीं पता | नहीं पता | मालूम नहीं | मुझे मालूम नहीं | नहीं मालूम | याद नहीं | मुझे याद नहीं | पता नहीं है | याद नहीं है | नहीं जानता | नहीं जानती | नहीं है | कुछ पता नहीं | पता नहीं कितना | पता नहीं कब | कुछ याद नहीं | भूल गया | भूल गई | मेरे पास नहीं है | मेरे पास नहीं | ध्यान नहीं | pata nahi | nahi pata | mujhe nahi pata | maloom nahi | yaad nahi | don't know | dont know

# What people type for yes and for no at a button.
typed-yes =
    हाँ | जी | जी हाँ | हाँ जी | हाँ सही है | सही है | सही | ठीक है | ठीक | बिल्कुल | हाँ ठीक है
    | बिलकुल | ओके | हाँ बिल्कुल
    | हाँजी | हाँ हाँ | जी बिल्कुल | बिल्कुल सही | बिल्कुल ठीक | हाँ सही | हाँ जी सही है | जी सही है | सही है जी
    | हाँ जी ठीक है | जी ठीक है | ठीक है जी | एकदम सही | एकदम सही है | सब सही है | सब ठीक है | हाँ सब सही है
    | यही है | हाँ यही है | यस | ओ के | हाँ है | जी हाँ है | हाँ हूँ | जी हाँ हूँ | हाँ था | हाँ थी | हाँ किया है | हाँ हुआ था
typed-no =
    नहीं | नही | जी नहीं | जी नही | नहीं जी | नहीं नहीं | ना | ना जी | गलत है | गलत | यह गलत है | नहीं गलत है | सही नहीं
    | सही नहीं है | ठीक नहीं है | बिल्कुल नहीं | नो
    | नहीं हूँ | नही हूँ | जी नहीं हूँ | नहीं था | नहीं थी | नहीं किया | नहीं हुआ | नहीं हुआ था
