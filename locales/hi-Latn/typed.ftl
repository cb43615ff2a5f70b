### What people type when they are asked for a day, an hour, a sum or a number.
###
### Nothing here is ever shown. How this file works stands at the top of the English one. These
### are Hindi words in Latin letters, as they are typed in a hurry, and the English ones that
### stand among them. What is not understood here is tried in Hindi and in English.

typed-also = hi | en
# Hindi has no spelling in Latin letters that all would keep to: pichhle, pichley and pichle are
# one word, and so are mahine and maheene, somwar and somvaar. So each first here counts as the
# second, in this order, wherever it stands in a word, in this file as in what is typed. Only what
# these do not catch needs an entry of its own below.
typed-spelled-alike =
    nahin nahi | nahee nahi | nhin nahi | nhi nahi | mein me | pahle pehle | pehele pehle
    | phele pehle | phle pehle | bje baje | chh ch | chch ch | aa a | ee i | ii i | oo u | uu u | ey e | w v
    | z j | ph f | q k | bb b | dd d | ff f | gg g | jj j | kk k | ll l | mm m | nn n | pp p
    | rr r | ss s | tt t | yy y

## How dates and sums in numbers are written

typed-numeric-order = day month year | month day year
typed-decimal-mark = .
typed-ordinal-mark = st | nd | rd | th

## Days

typed-today =
    aaj | aj hi | abhi abhi | abhi thodi der pehle | thodi der pehle
    | abhi kuch der pehle | kuch der pehle | today
typed-yesterday = kal | kal hi | abhi kal | beeta kal | beete kal | yesterday | yest
typed-day-before-yesterday = parso | parson | parsu | abhi parso | day before yesterday
# The day before the day before.
typed-three-days-ago = narso | narson | tarso | tarson
# The same words as for the past; which is meant, the question decides.
typed-tomorrow = kal | aane wala kal | aane wale kal | tomorrow | tmrw
typed-day-after-tomorrow = parso | parson | day after tomorrow

## Months and weekdays. The English names are what people write.

typed-january = january | jan | janvari | janwary | janauri
typed-february = february | feb | farvari | farwary | february | febuary
typed-march = march | mar
typed-april = april | apr | aprail
typed-may = may | mayi
typed-june = june | jun
typed-july = july | jul | julai
typed-august = august | aug | agast | agust
typed-september = september | sep | sept | sitambar | sitamber | september
typed-october = october | oct | aktubar | aktoobar | october | octobar
typed-november = november | nov | navambar | navamber | novembar
typed-december = december | dec | disambar | disamber | decembar
typed-monday = monday | mon | somvar | som | mande
typed-tuesday = tuesday | tue | tues | mangalvar | mangal | manglvar | mangalbar
typed-wednesday = wednesday | wed | budhvar | budh | budhbar | wensday
typed-thursday = thursday | thu | thurs | thur | guruvar | brihaspativar | brahaspativar | veervar | virvar
    | jumerat | jumme raat
typed-friday = friday | fri | shukravar | shukrvar | shukra | sukravar | jumma | jume
typed-saturday = saturday | shanivar | shani | sanivar | shanichar | saniwar
# Not "ravi", which is a name.
typed-sunday = sunday | sun | ravivar | itvar | raviwar | etvar

## Units to count in

typed-minutes = minute | minutes | minat | mint | min | mins
typed-hours = ghanta | ghante | ghanto | ghanton | hour | hours | hr | hrs
typed-days = din | dino | dinon | roz | day | days
typed-weeks = hafta | hafte | hafto | hafton | hapta | hapte | saptah | week | weeks | wk | wks
typed-fortnights = pakhwada | pakhwade
typed-weekends = weekend | saptahant
typed-months = mahina | mahine | mahino | mahinon | mhina | mhine | mah | month | months
typed-years = saal | salon | varsh | baras | year | years
# About three.
typed-few = kuch | kuchek | kai | thode | kuch ek
typed-couple = couple of | ek do | ek-do

## Patterns with days

typed-date =
    <day> <month> <year> | <day> <month> | <month> <day> <year> | <month> <day>
    | <month> <year> | <year> <month> | <year> <month> <day> | <day> tarikh | <month> <day> tarikh
    | <day> tarik | <month> <day> tarik | <day> tareq | <day> date | <month> <day> date
# Counting back from today. With two counts: "do teen hafte pehle".
typed-ago =
    <count> <unit> pehle | aaj se <count> <unit> pehle | aaj se <count> <count> <unit> pehle
    | <count> <unit> purv | <count> <unit> ago | <count> <unit> back
    | <count> <unit> hue | <count> <unit> ho gaye | <count> <unit> ho gaya | <count> <unit> ho gye
    | <count> <unit> ho gya | <count> <unit> ho chuke | <count> <unit> purani
    | <count> <count> <unit> pehle | <count> <count> <unit> ho gaye | <count> <count> <unit> hue
    | ek aadh <unit> pehle | ekaadh <unit> pehle | <unit> bhar pehle | <count> <weekday> pehle
# What may stand between two counts: 2 ya 3 hafte pehle.
typed-count-to = se | ya | or | to | shayad
# Nine to twelve days ago.
typed-week-and-a-half-ago = dedh hafte pehle | dedh hafta pehle | derh hafte pehle | dedh week pehle
# Counting on from today.
typed-ahead =
    <count> <unit> baad | <count> <unit> bad | <count> <unit> ke baad | <count> <unit> me
    | <count> <unit> later | in <count> <unit>
# The one before the present one.
typed-last =
    pichle <unit> | pichla <unit> | pichli <unit> | pichle <weekday> | pichli <weekday>
    | pichla <weekday> | pichle <month> | pichli <month> | pichale <unit> | pichale <weekday>
    | beete <unit> | beeta <unit> | beete <weekday> | gaye <unit> | gaye <weekday> | gat <unit>
    | gujre <unit> | gujre <weekday> | last <unit> | last <weekday> | last <month> | past <unit>
# The present one.
typed-this =
    is <unit> | isi <unit> | is <weekday> | isi <weekday> | is <month> | isi <month> | this <unit>
    | this <weekday> | this <month> | chalu <unit>
# The one after the present one.
typed-next =
    agle <unit> | agla <unit> | agli <unit> | agle <weekday> | agli <weekday> | agla <weekday>
    | agle <month> | aane wale <unit> | aane wale <weekday> | next <unit> | next <weekday>
    | next <month> | coming <weekday>
# The one before the last one.
typed-before-last =
    pichle se pichle <unit> | pichle ke pichle <unit> | pichle se pichla <unit>
    | pichle se pichle <weekday> | pichle ke pichle <weekday> | us se pichle <unit>
    | usse pichle <unit> | last to last <unit> | last to last <weekday>
    | last se last <unit> | last se last <weekday> | last ke last <unit> | last ke last <weekday>
# Some time within the last so many units.
typed-within =
    pichle <count> <unit> | beete <count> <unit> | pichle <count> <count> <unit>
    | last <count> <unit> | past <count> <unit> | <count> <unit> se | <unit> bhar ke andar
# Day 1 to 10 of a month, Monday and Tuesday of a week.
typed-beginning =
    <period> ki shuruat | <period> ki shurwat | <period> ki shuruwat | <period> ke shuruat
    | <period> ke shuruwat | <period> ke shurwat | <period> shuru | <period> start | <period> starting
    | <period> ke shuru | <period> ke suru | <period> ki starting | <period> ke starting
    | <period> ke start | <period> ke pehle hafte | <period> ke pehle week | <period> ke aarambh
    | shuruati <period> | starting <period> | beginning of <period> | start of <period>
# Day 11 to 20 of a month, Tuesday to Thursday of a week.
typed-middle =
    <period> ke beech me | <period> ke bicho bich | <period> ke madhya | <period> ke mid
    | <period> ke middle | mid <period> | <period> mid | <period> middle | aadhe <period> | middle of <period>
# Day 1 to 20, and day 11 to the end.
typed-beginning-to-middle =
    <period> ke shuru ya beech me | <period> ki shuruat ya beech me | <period> ke shuru se beech tak
typed-middle-to-end =
    <period> ke beech ya aakhir me | <period> ke beech ya end me | <period> ke beech se aakhir tak
# From day 21 of a month, Thursday to Sunday of a week.
typed-end =
    <period> ke aakhir | <period> ke akhir | <period> ke ant | <period> ka ant | <period> ke end
    | <period> ka end | <period> ke last | <period> ke aakhri dino | <period> ke aakhiri dino
    | <period> ke aakhri hafte | <period> ke aakhiri hafte | <period> ke antim hafte
    | <period> ke last week | <period> ke last hafte | <period> ke aakhri din | <period> end
    | <period> last week | <period> ka last week | <period> khatam hote hote
    | end of <period>
# The calendar week in which a day is.
typed-week-of = <date> wale hafte | <date> wala hafta | <date> ke hafte | <date> wale week | week of <date>
# The first, second … seven days of a month.
typed-nth-week =
    <period> ke <nth> hafte | <period> ka <nth> hafta | <period> ke <nth> week
    | <period> <nth> week | <period> <nth> hafte | <period> <nth> hafta | <period> ka <nth> week
    | <nth> week of <period> | <nth> hafte <period>
# From a day until today.
typed-since = <date> se | <date> se lekar | <date> se aaj tak | <date> se ab tak | since <date>
# From the day after until today.
typed-after = <date> ke baad | <date> ke bad | <date> k baad | after <date>
# Without a beginning: the bot asks again.
typed-before = <date> se pehle | <date> ke pehle | <date> tak | before <date> | until <date>

## Two days or two hours

# From one to the other.
typed-range =
    <from> se <to> ke beech | <from> se <to> tak | <from> se <to> ke darmiyan | <from> aur <to> ke beech
    | <from> or <to> ke beech | <from> and <to> ke beech | <from> ya <to> ke beech
    | <from> to <to> ke beech | <from> - <to> ke beech | between <from> and <to> | from <from> to <to>
    | <from> se <to> | <from> to <to>
# One or the other, or both.
typed-either = <from> ya <to> | <from> aur <to> | <from> or <to> | <from> and <to>

## Parts of the day

typed-early-morning = subah subah | subah savere | savere savere | tadke | bhor | early morning
typed-morning = subah | suba | subeh | subha | savere | sabere | morning
typed-midday = lunch time | lunch ke time | lunch ke samay | khane ke time | khane ke samay
# dopahar goes on until late.
typed-afternoon =
    dopahar | dopaher | dopehar | dopehr | dopahr | dophar | dupahar | dupehar | duphar
    | dopahar baad | dopahar ke baad | bhari dopahar | lunch ke baad | afternoon
# shaam begins before the evening of others.
typed-afternoon-to-evening = shaam | saam | saayam
typed-evening = der shaam | evening
typed-night = raat | ratri | der raat | night
typed-last-night = kal raat | kal raat ko | kal ki raat | pichli raat | beeti raat | last night
typed-midnight = aadhi raat | midnight
typed-noon = noon

## Hours

typed-am = am | a.m.
typed-pm = pm | p.m.
typed-oclock = baje | baja | bajkar | bajke | bj | oclock
# 8:30, 8:15, 7:45 have words before the hour; some hours have a word of their own.
typed-half-past =
    sadhe <hour> baje | sadhe <hour> | sade <hour> baje | sade <hour> | sarhe <hour> baje
    | sarhe <hour> | sadde <hour> baje | half past <hour>
typed-quarter-past = sava <hour> baje | sava <hour> | quarter past <hour>
typed-quarter-to =
    paune <hour> baje | paune <hour> | pone <hour> baje | pone <hour> | paun <hour> baje
    | quarter to <hour>
typed-half-past-one = dedh baje | derh baje | dhedh baje | ded baje
typed-half-past-two = dhai baje | adhai baje | dai baje
typed-quarter-past-one = sava baje
typed-quarter-to-one = paun baje
typed-minutes-past =
    <hour> bajkar <minute> minute | <hour> baj kar <minute> minute | <hour> baj ke <minute> minute
    | <hour> bajke <minute> minute | <hour> bajkar <minute> | <hour> bajke <minute>
typed-minutes-to = <hour> bajne me <minute> minute | <minute> minute kam <hour> baje
# From the beginning of the day to an hour.
typed-before-hour = <clock> se pehle | <clock> ke pehle | before <clock>
# From an hour to the end of the day.
typed-after-hour = <clock> ke baad | <clock> ke bad | <clock> k baad | <clock> baad | after <clock>

## Words around the answer

# Not exactly. A day becomes five days, an hour becomes "about".
typed-about =
    lagbhag | lag bhag | kareeb | kareeb kareeb | ke kareeb | takreeban | taqriban | andaze se
    | andazan | mota moti | mote taur par | aas paas | aaspaas | ke aas paas | ke aaspaas | ke lagbhag
    | k aas paas | k aaspaas | k kareeb | k lagbhag
    | ke nazdeek | ke around | around | about | approx | approximately | se thoda pehle
    | ke thoda baad | ke thodi der baad | se thodi der pehle
# Words that add nothing.
typed-filler =
    ko | ke | ki | ka | k | me | main | mai | par | pe | pr | se | ne | lekar | aur | phir | fir | ya | hi | bhi
    | to | toh | ji | haan | ha | han | shayad | shayd | sayad | sambhavtah | abhi
    | mere khayal se | mere khyal se | mere hisab se | mujhe lagta hai | mujhe lagta h | lagta hai | lagta h
    | shayad wahi | tha | thi | the | hai | hain | h | ho | hui | hua | hue | hui thi | hua tha | huyi
    | huyi thi | hoga | hogi | raha hoga | rahi hogi | kiya | kiya tha | ki thi | kari | kari thi | aaya
    | aaya tha | aayi | aayi thi | aai | aai thi | gaya | gayi | baat | baat hui | baat hui thi | baatcheet
    | call | phone | fone | maine | mene | mujhe | mera | meri | mere | humne | hamne | unhone | unka
    | unki | us | usi | woh | wo | yeh | ye | wala | wali | wale | kabhi | kisi | kisi samay | kisi time
    | kisi din | din | ek din | date | tarikh | tarik | samay | waqt | wakt | time | dauran | baare | var | san
    | namaste | namaskar | theek | thik se yaad nahi | thik thik yaad nahi
    | thik se yaad nahi hai | exact yaad nahi | exact date yaad nahi | exact date pata nahi
    | sahi date yaad nahi | sahi tarikh yaad nahi | tarikh yaad nahi | date yaad nahi | pakka yaad nahi
    | pakka nahi | pakka pata nahi | pakka nahi pata | pakka nahi hai | pakka | thik se pata nahi
    | thik thik pata nahi | sahi se yaad nahi | pehli baar | dusri baar | tisri baar | aakhri baar
    | dusri company | ek baar | company | matlab | yani | yaani | are | arey | achha | dekhiye | bas | sir
    | madam | mam | bhai | aaj kal
    | <count> rupaye | <count> rupay | <count> rs
    | sadhe <count> sau | sadhe <count> hazar | sava <count> sau | sava <count> hazar
    | paune <count> sau | paune <count> hazar | <count> sau | <count> hazar
# Words that deny the day behind them. The bot asks again.
typed-not = not
# Behind the day that is taken back; the one that follows is meant: "kal nahi, parso".
typed-not-that = nahi | nai | no
# Said instead of an answer: whatever stands beside it, the bot asks again.
typed-never =
    kabhi nahi | pata nahi | pta nahi | maloom nahi | yaad nahi | yad nahi | nahi pata | nahi pta
    | nahi maloom | nahi yaad | bhool gaya | bhool gayi | bhul gya | bhul gyi | kuch pata nahi
    | aadha sau | aadha hazar | aadha lakh | aadha crore | aadhe hazar | aadhe lakh
    | jaankari nahi | call nahi ki | phone nahi kiya | idea nahi | don't know | do not know | no idea
    | dont remember | do not remember | never | idk

## Small numbers

typed-number-0 = shunya | zero
typed-number-1 = ek
typed-number-2 = do
typed-number-3 = teen
typed-number-4 = char
typed-number-5 = paanch | paach
typed-number-6 = chhah | chhe | chheh | chhai | chay
typed-number-7 = saat
typed-number-8 = aath | aat
typed-number-9 = nau
typed-number-10 = das | dus
typed-number-11 = gyarah | gyara | igyarah
typed-number-12 = barah | bara
typed-number-13 = terah | tera
typed-number-14 = chaudah | chauda | chodah | choda
typed-number-15 = pandrah | pandra | pandhrah | pandhra | pandarah
typed-number-16 = solah | sola
typed-number-17 = satrah | satra | satarah
typed-number-18 = atharah | athara | attharah
typed-number-19 = unnees | unnis
typed-number-20 = bees
typed-number-21 = ikkees | ikis | ekkis
typed-number-22 = baees | bais | bayis
typed-number-23 = teyees | teis | teyis | tais
typed-number-24 = chaubees | chobis
typed-number-25 = pachees | pachis
typed-number-26 = chhabbees
typed-number-27 = sattaees | satais | sattayis
typed-number-28 = atthaees | athais | atthayis
typed-number-29 = untees | unattis | untis
typed-number-30 = tees
typed-number-31 = ikattees | iktees | ikatis | ekattis
typed-number-32 = battees
typed-number-33 = taintees | tetis | tentis
typed-number-34 = chauntees | chautis | chontis
typed-number-35 = paintees | pentis | paitis
typed-number-36 = chhattees
typed-number-37 = saintees | sentis | saitis
typed-number-38 = adtees | artees | adatis
typed-number-39 = untaalees | untalis | unchalis
typed-number-40 = chaalees | chalis
typed-number-41 = iktaalees | iktalis | ektalis
typed-number-42 = bayaalees | bayalis | byalis
typed-number-43 = taintaalees | tentalis | tetalis
typed-number-44 = chauvaalees | chavalis | chauvalis | chavvalis
typed-number-45 = paintaalees | pentalis | paitalis
typed-number-46 = chhiyaalees | chiyalis
typed-number-47 = saintaalees | sentalis | saitalis
typed-number-48 = adtaalees | adtalis | artalis
typed-number-49 = unchaas | unanchas
typed-number-50 = pachaas
typed-number-51 = ikyaavan | ikyavan | ikavan | ekyavan
typed-number-52 = baavan
typed-number-53 = tirpan | tirepan | trepan
typed-number-54 = chauvan | chavan
typed-number-55 = pachpan
typed-number-56 = chhappan
typed-number-57 = sattaavan
typed-number-58 = atthaavan | athavan
typed-number-59 = unsath
typed-number-60 = saath
typed-number-61 = iksath | ikasath | eksath
typed-number-62 = baasath | basath
typed-number-63 = tirsath | tiresath | tresath
typed-number-64 = chaunsath | chausath
typed-number-65 = painsath | pensath | paisath
typed-number-66 = chhiyaasath | chiyasath
typed-number-67 = sadsath | sarsath
typed-number-68 = adsath | arsath
typed-number-69 = unhattar | unahattar
typed-number-70 = sattar
typed-number-71 = ikhattar | ikahattar | ekhattar
typed-number-72 = bahattar
typed-number-73 = tihattar
typed-number-74 = chauhattar
typed-number-75 = pachhattar | pachahattar | pichhattar | pichattar
typed-number-76 = chhihattar | chihattar
typed-number-77 = sathattar | satahattar
typed-number-78 = athhattar | athahattar | athattar
typed-number-79 = unaasi | unyaasi | unnasi
typed-number-80 = assi
typed-number-81 = ikyaasi | ikasi | ekyasi
typed-number-82 = bayaasi | byasi
typed-number-83 = tiraasi
typed-number-84 = chauraasi
typed-number-85 = pachaasi | pichasi
typed-number-86 = chhiyaasi
typed-number-87 = sattaasi | satasi
typed-number-88 = atthaasi | athasi
typed-number-89 = navaasi | nawasi
typed-number-90 = nabbe | navve
typed-number-91 = ikyaanve | ikyanbe | ikyanave
typed-number-92 = baanve | banbe | banave
typed-number-93 = tiraanve | tiranbe | tiranave
typed-number-94 = chauraanve | chauranbe | chauranave
typed-number-95 = pachaanve | panchanve | pachanbe | pichanve
typed-number-96 = chhiyaanve | chiyanbe | chiyanave
typed-number-97 = sattaanve | sattanbe | sattanave
typed-number-98 = atthaanve | atthanbe | athanave
typed-number-99 = ninyaanve | ninyanbe | ninanve | ninyanave

## The first, the second …

# Without "pehle", which is "before" as well.
typed-ordinal-1 = pehli | pahli | pehla | pahla | first
typed-ordinal-2 = doosre | doosri | doosra | second
typed-ordinal-3 = teesre | teesri | teesra | third
typed-ordinal-4 = chauthe | chauthi | chautha | fourth
typed-ordinal-5 = paanchve | paanchvi | paanchva | fifth

## Sums

typed-hundred = sau | so | saikda | hundred
typed-thousand = hazar | hjar | hajaar | thousand | k
typed-lakh = lakh | lakhs | lac | lacs | l
typed-million = million
typed-crore = crore | crores | karod | karor | cr
# Numbers with a fraction that have a word: 1.5 and 2.5.
typed-one-and-a-half = dedh | derh | dhedh | ded
typed-two-and-a-half = dhai | adhai | dai
# Before a number: half more, a quarter more, a quarter less. "sadhe teen sau" is 350.
typed-half-more = sadhe | sarhe | sade
typed-quarter-more = sava
typed-quarter-less = paune | pone | paun
typed-minus = minus | rin
# The currencies that people here speak of.
typed-currencies = INR | EUR | GBP | USD | CHF | CAD | AUD | AED | NPR
typed-currency-inr =
    ₹ | rs | re | inr | rupaye | rupay | rupaya | rupye | rupya | rupe | rupaiye | rupaiya | rupiya
    | rupiye | rupai | rupae | rupee | rupees | rupayo | rupayon | ruppe
typed-currency-inr-minor = paise | paisa | paiso | paisse
typed-currency-eur = € | euro | euros | yuro
typed-currency-eur-minor = cent | cents
typed-currency-gbp = £ | pound | pounds | paund
typed-currency-gbp-minor = pence | penny
typed-currency-usd = $ | dollar | dollars | dolar
typed-currency-chf = swiss franc | francs
typed-currency-cad = c$ | canadian dollar
typed-currency-aud = a$ | australian dollar
typed-currency-aed = dirham | diram
typed-currency-npr = nepali rupaye | nepali rupee
# Words that add nothing to a sum.
typed-sum-filler =
    kul | kul milakar | total | matra | keval | sirf | bas | only | ki chhoot | chhoot | ka refund | refund
    | ka discount | discount | bucks | buck | wapas | ki baat | cashback
# What makes a sum one of many.
typed-sum-each =
    har mahine | har month | har mahina | /month | / month | /mahina | / mahina | every month
    | prati mah | prati maah | per month | monthly | mahine ka
    | mahine ke | mahina | har saal | saalana | salana | per year | yearly | saal ka | saal ke | har hafte

## Places in a recording

typed-hour-mark = h | hr
typed-minute-mark = m | mi
typed-second-mark = s | sec | secs | second | seconds | sekand | sekend | se | "

## Numbers of customers, contracts, tickets

# What people write before the number itself.
typed-introduction =
    customer number | customer no | customer id | customer nambar | cust id | cust no | customer | a/c no | a/c number | ac no
    | loan number | loan no | registered number | mobile number | mobile no | crn no | crn | file number | file no
    | application number | application no | registration number | registration no | reg no | avedan sankhya | avedan number | consumer number
    | consumer no | consumer id | consumer | grahak sankhya | grahak number | grahak id | grahak
    | upbhokta sankhya | upbhokta number | khata number | khata sankhya | khata | account number
    | account no | account | contract number | contract no | contract | ticket number | ticket no
    | ticket | docket number | docket no | docket | shikayat number | shikayat sankhya | shikayat no
    | shikayat | complaint number | complaint no | complaint id | complaint | reference number
    | reference no | reference | ref no | ref | service request | sr number | sr no | case number
    | case no | policy number | policy no | policy | order number | order no | order | bill number
    | bill no | bill | loan account | card number | number | nambar | numbar | no | sankhya | kramank
    | id | mera | meri | mere | hamara | humara | yeh | ye | woh | wo | tha | thi | hai | h | shayad | my

## Companies

# What people write around a company's name that is none of it. Not what names are made of: "service", "bank".
typed-beside-company =
    ka | ki | ke | ko | se | wale | wala | walo | walon | ne | maine | company | helpline
    | customer care | customer service | ko call kiya | mein call kiya | ko phone kiya | call kiya

# What people type for "I don't know", where that is an answer.
typed-unknown =
    pata nahi | pta nahi | mujhe pata nahi | mujhe nahi pata | nahi pata | nahi pta | maloom nahi
    | mujhe maloom nahi | mujhe nahi maloom | nahi maloom | yaad nahi | yad nahi | mujhe yaad nahi
    | mujhe nahi yaad | nahi yaad | pata nahi hai | yaad nahi hai | maloom nahi hai | nahi jaanta
    | nahi jaanti | pata nahi ji | pata nahi h | pata nai | pta nai | pta ni | yaad nahi h | yaad nahi ji
    | yaad nahi aa raha | mujhe yaad nahi aa raha | yaad nahi aa raha hai | nahi yaad aa raha | theek se yaad nahi
    | theek se yaad nahi hai | bilkul yaad nahi | kuch yaad nahi hai | yaad nahi kab | yaad nahi kitna | kitna tha yaad nahi
    | kitna yaad nahi | date yaad nahi | date pata nahi | tarikh yaad nahi | number yaad nahi | number pata nahi
    | number nahi hai | number nahi mila | dhyan nahi hai | andaza nahi | koi andaza nahi
    | nahi hai | nahi h | mere paas nahi hai | kuch pata nahi | pata nahi kitna | pata nahi kab | kuch yaad nahi
    | bhool gaya
    | bhool gayi | mere paas nahi | dhyan nahi | idea nahi | koi idea nahi | no idea | don't know | dont know | do not know | idk | not known

# What people type for yes and for no at a button.
typed-yes =
    haan | haan bilkul | ha bilkul | han | ha | haa | haan ji | ha ji | han ji | ji haan | ji ha | ji | haan sahi hai
    | ha sahi hai | sahi hai | sahi | theek hai | thik hai | theek | thik | bilkul | bilkul sahi
    | haan theek hai | ha thik hai | ok | okay | oke | yes
    | hanji | haanji | hnji | hn | ha bhai | ha sahi | haan bhai | haan haan | ji bilkul | bilkul ji | bilkul theek
    | bilkul theek hai | haan sahi | haan ji sahi hai | ji sahi hai | ji sahi | sahi h | sahi hai ji | haan sahi h
    | haan ji theek hai | ji theek hai | theek h | theek hai ji | tik hai | ekdum sahi | ekdum sahi hai | ekdam sahi
    | sab sahi hai | sab theek hai | haan sab sahi hai | yahi hai | haan yahi hai | correct hai | yes ji
    | haan hai | ji haan hai | haan h | haan hoon | haan hu | ji haan hoon | haan tha | haan thi | haan kiya hai | haan hua tha
typed-no =
    nahi | nai | na | ji nahi | nahi ji | nahi nahi | nahi bhai | ji na | galat hai | galat h | galat
    | yeh galat hai | nahi galat hai | sahi nahi | sahi nahi hai | theek nahi hai | bilkul nahi | no | nope
    | nahi hoon | nahi hu | ji nahi hoon | nahi tha | nahi thi | nahi kiya | nahi hua | nahi hua tha
