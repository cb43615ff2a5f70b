# What the bot says at every step: greeting, commands, cases, alarms, buttons.

# The first message, before the first question.
# $runs: a host with a name ($host), the person on their own machine, or nobody who gave a name.
# $months: how long a chat is kept.
engine-welcome =
    Yahan aapko apni call ki recording paane mein madad milti hai, taaki aap dikha sakein ki aapse kya vaada kiya gaya tha.

    Isko kaun chalata hai: { $runs ->
        [host] { $host }, Hearback se, jo free hai aur jiska source code khula hai.
        [here] aap khud, isi machine par, Hearback se, jo free hai aur jiska source code khula hai. Yeh law firm nahin hai.
       *[unnamed] koi, jisne yahan naam nahin diya, Hearback se, jo free hai aur jiska source code khula hai. Yeh law firm nahin hai.
    }
    Kya rakha jata hai: aapke jawab, encrypt karke, jab tak aap unhein delete na karein, ya humare aakhri message ke { NUM($months) } mahine baad tak. /delete unhein turant mita deta hai.
    Dhyan dein: { $runs ->
        [here] yeh jaankari hai, legal advice nahin.
       *[other] bot ke saath chat end-to-end encrypted nahin hoti, aur yeh jaankari hai, legal advice nahin.
    }

engine-help =
    Hum ek baar mein ek sawal poochhte hain aur aapke letters likhte hain. Bhejna aapko khud hai. “Pata nahin” bhi achha jawab hai. Jab chahein rukein, jab chahein aage badhein.

    /start – shuru karein, ya aage badhein
    /back – pichla jawab wapas lein
    /cancel – yeh case abhi chhodein
    /language – bhasha chunein
    /cases – aapke sab cases aur unki agli taarikhein
    /letters – is case ke letters, jaise bheje gaye
    /alarm – reminder dekhein, badlein, rokein ya lagayein
    /about – isko kaun chalata hai, aur isko kya pata hai
    /privacy – kya rakha jata hai, aur kaun dekh sakta hai
    /export – jo kuch rakha hai, file mein lein; usko doosri chat mein humein bhejein, toh woh wahan le li jayegi
    /delete – sab kuch turant delete karein

## Who runs this, and what is kept

# The first lines of /about and of /privacy.
engine-host = { $runs ->
    [host] Yeh bot { $host } ka hai, aur iske data ki zimmedari unki hai.
    [here] Yeh aapka apna bot hai, isi machine par. Iski zimmedari kisi aur ki nahin hai.
   *[unnamed] Jo yeh bot chalate hain, unhone yahan naam nahin diya. Isliye yeh nahin bataya ja sakta ki aapke data ki zimmedari kiski hai. Agar pakka na ho, toh utna hi likhein jitna kisi anjaan ko bataya ja sake.
    }

# One line each, below the line above, where the host has said it.
engine-host-country = Desh: { $country }
engine-host-contact = Contact: { $contact }
engine-host-notice = Privacy notice: { $notice }

# /about. What the host says of themselves (host-about) stands before it.
engine-about =
    Hearback { $version } logon ko company ya office ke saath apni call ki recording paane aur usko kaam mein laane mein madad karta hai.
    Licence: { $licence }
    Bhashayein: { $languages }
    Jin deshon ka kanoon isko pata hai: { $countries }

# $checked: no rule was checked before that day.
engine-about-law = Kanoon ka har niyam pichli baar { DATE($checked) } ko ya uske baad check kiya gaya.
engine-about-source = Source code: { $source }

engine-about-end = Yahan aapko jaankari milti hai, legal advice nahin. /privacy batata hai ki kya rakha jata hai.

engine-privacy = { $runs ->
    [here] Yahan rakhe jate hain: aapke jawab, aapke letters, jo jawab yahan paste kiye jayein, aur aapke case ki taarikhein. Inka ek hi kaam hai: aapke letters likhna aur aapki taarikhein yaad dilana. Yeh sab isi machine par encrypt karke rakha hai, jab tak aap isko delete na karein, ya humare aakhri message ke { NUM($months) } mahine baad tak.
   *[other] Yahan rakhe jate hain: aapke jawab, aapke letters, jo jawab yahan paste kiye jayein, aur aapke case ki taarikhein. Inka ek hi kaam hai: aapke letters likhna aur aapki taarikhein yaad dilana. Yeh sab bot chalane wale ke server par encrypt karke rakha hai, jab tak aap isko delete na karein, ya humare aakhri message ke { NUM($months) } mahine baad tak.
    }

    Yahan se aapke letters kisi ko nahin jate; bhejna aapko khud hai. { $runs ->
        [here] Yahan jo likha jaye, woh is machine se bahar nahin jata.
       *[other] Server ke log mein aapki likhi koi baat nahin hoti. Reminder mein aapke case ke baare mein kuch nahin hota, kyunki aapka phone koi aur bhi dekh sakta hai.

        Khud chat end-to-end encrypted nahin hai, aur chat company uski copy rakhti hai. Isliye woh mat likhein jo kisi letter mein nahin chahiye, jaise password, bank ki details ya date of birth.
    }

# $contacted: the host has said where they are reached.
engine-privacy-rights =
    /export se aapko woh sab milta hai jo rakha hai. /back jawab sudhaarta hai. /delete sab kuch turant mitata hai.{ $runs ->
        [here] {""}
       *[other] { $contacted ->
            [yes] {" "}Apne data ki kisi aur baat ke liye upar diye contact par likhein. Data protection authority se shikayat bhi ki ja sakti hai.
           *[no] {" "}Data protection authority se shikayat bhi ki ja sakti hai.
        }
    }

engine-unknown-command = Yeh command yahan nahin hai. /help mein sab commands hain.

# $kind: a file or picture, a voice message, or something else (sticker, place …).
engine-not-text = { $kind ->
    [file] Yahan file ya photo nahin padhi ja sakti. Agar aapko mila jawab hai, toh uske shabd likhein ya paste karein.
    [voice] Yahan voice message nahin suna ja sakta. Isko likhkar bhejein. Agar aapse kahi gayi baat hai, toh uske shabd likhein.
   *[unknown] Yahan sirf likha hua padha ja sakta hai. Apna jawab likhein, ya koi button tap karein.
    }

# A picture or another file came with words below it. They are taken as the answer next.
engine-caption = Aapne jo bheja, woh yahan nahin khulta, sirf uske saath likhe shabd padhe ja sakte hain. Wahi liye gaye hain.

# Somebody typed where only buttons count. The question follows.
engine-choose = Yeh padh liya gaya, lekin yahan baat neeche ke button se hi aage badhegi. Koi jaldi nahin hai; jab chahein wapas aayein.
engine-choose-one = Kam se kam ek chunein, phir “Ho gaya” tap karein.

# The company’s answer was pasted where its reasons are asked for. Under the first sentence stands
# each reason with the sentences that speak for it (engine-recognised-line), then engine-recognised-next,
# then the question with these reasons ticked.
engine-recognised = Humne jawab padha. Usmein shayad yeh wajahein hain:
engine-recognised-line =
    { $label }
    “{ $quote }”
engine-recognised-next = Neeche in par tick laga hai. Humse galti ho sakti hai, isliye dekh lein: jo theek na ho, usko tap karke hatayein; jo chhoota ho, usko tap karein. Phir “Ho gaya”.
# No reason was found. The question follows.
engine-recognised-none = Is jawab mein humein mana karne ki koi wajah nahin mili, lekin humse galti ho sakti hai. Agar usmein mana kiya gaya hai, toh neeche wajah tap karein. Agar nahin, toh /back se lautein aur jo aaya ho, usko tap karein.
# Below the reasons that were found: the answer is longer than what is kept of it. $most: characters.
engine-recognised-cut = Yeh lamba jawab hai. Poora padha gaya hai, aur iske pehle { $most } characters rakhe jayenge.
# Below the sentences of the answer, where one of them probably gives the reason.
engine-recognised-where = Shayad woh sentence number { $number } hai.

# A button from further up in the chat. The open question follows.
engine-stale = Woh button pehle ke sawal ka hai. Abhi jo sawal khula hai, woh yeh hai.

## Messages that come late, in pieces, or are edited

# Messages arrived in another order than they were written in. What was understood follows.
engine-sorted = Aapke messages humein us order mein nahin mile jismein aapne likhe the. Humne unhein order mein laga diya hai.

# A message arrived after later ones, and answers nothing where it was written. The open question follows.
# $given: a later one gave an answer. $label: the name of the answer. $value: the answer.
engine-late = { $given ->
    [yes] Aapka ek message humein abhi mila, baad wale messages ke bhi baad. Ab wahan uski jagah nahin hai, isliye humne usko alag rakha hai aur kuch nahin badla. Yeh jawab waisa hi hai: { $label }: { $value }. Agar zaroori ho, toh phir se bhejein. Yeh raha khula sawal.
   *[no] Aapka ek message humein abhi mila, baad wale messages ke bhi baad. Ab wahan uski jagah nahin hai, isliye humne usko alag rakha hai aur kuch nahin badla. Agar zaroori ho, toh phir se bhejein. Yeh raha khula sawal.
    }

# A long text in pieces goes on and on. What was kept of it is taken as the answer next.
engine-too-much = Yeh ek baar mein humare liye bahut lamba hai. Humne iska shuru ka hissa rakha aur baaki chhod diya.

# An edited message has corrected an answer. $label: the name of the answer ("Day of the call").
# $value: the answer. $sent: a letter is out already.
engine-corrected = { $sent ->
    [yes] Sudhaar diya. { $label }: { $value }. Jo letter ja chuka hai, woh waisa hi rahega; badlaav agle letter mein aayega.
   *[no] Sudhaar diya. { $label }: { $value }
    }

# The letters follow.
engine-rewritten = Yeh raha aapka letter phir se, jaisa ab hai.

# A message was edited, but reads the same. The open question follows.
engine-edit-same = Aapne ek message badla hai. Uska matlab pehle jaisa hi hai, isliye kuch nahin badla. { $label }: { $value }

# A message was edited, but its new text is no valid answer. The open question follows.
engine-edit-refused = Aapne ek message badla hai, lekin uske naye shabd jawab ki tarah nahin padhe ja sake. Isliye purana jawab rahega. { $label }: { $value }

# A message was edited that gave none of the latest answers. The open question follows.
engine-edit-unknown = Aapne ek message badla hai. Badlaav sirf aapke sabse naye jawabon mein liya ja sakta hai, aur yeh unmein se nahin hai, isliye kuch nahin badla. /back aapka pichla jawab wapas leta hai.

# A message was edited whose answer has gone into a letter and is kept with it. The open question follows.
engine-edit-gone = Aapne ek message badla hai. Usmein jo tha, woh aise letter ka hai jo ja chuka hai, ya ab uski zaroorat nahin, isliye kuch nahin badla.

# A message of a closed case was edited. What is open follows.
engine-edit-closed = Aapne ek band case ka message badla hai, isliye kuch nahin badla. /cases se case phir khulta hai.

## When the dialogue has changed

# The dialogue was changed while the person was in it.
engine-moved-on = Pichli baat ke baad is bot mein sudhaar hue hain. Aapke sab jawab safe hain, aur baat yahin se aage badhti hai.

## When something fails on our side

# What was stored about this chat can no longer be read.
engine-set-aside = Yahan kuch gadbad hai, maaf kijiye: is chat ke baare mein jo rakha tha, woh ab padha nahin ja raha. Woh jaisa hai waisa hi alag rakha hai aur us par kuch naya nahin likha jata, isliye bot chalane wale shayad usko wapas la sakein. Agar naya shuru karna ho, toh /start. Is chat mein upar jo letters hain, woh ab bhi theek hain.

# One message could not be taken. What was said before is kept.
engine-stumbled = Yahan kuch gadbad hui, aur aapka pichla message nahin liya gaya. Aapne pehle jo bataya, sab safe hai. Usko phir se bhejein, ya /back tap karke doosre shabdon mein jawab dein.

## While the service pauses

# $word: what whoever runs this bot says, in their own words. $begun: the person has a case.
engine-paused =
    { $word }

    { $begun ->
        [yes] Aapka pichla message nahin liya gaya; jab bot wapas chale, tab phir se bhejein. Aapne pehle jo bataya, sab safe hai, aur aapki taarikhein hum ab bhi yaad dilayenge. /cases, /letters, /export aur /delete pehle ki tarah chalte hain.
       *[no] Tab phir se aayein. /about batata hai ki isko kaun chalata hai.
    }

# Below a reminder.
engine-paused-alarm = Bot chalane wale ki taraf se: { $word }

## Back and cancel

engine-back = Wapas le liya. Sawal phir se yeh hai.
engine-back-none = Wapas lene ko aur kuch nahin hai. Yeh raha khula sawal.
engine-change-cancelled = Kuch nahin badla.

engine-cancelled =
    Theek hai, abhi yahin rukte hain. Aapke jawab safe hain, aur tay taarikhon par reminder aayega.

    /cases aapke cases dikhata hai, /delete sab kuch mitata hai.
    .open = Aage badhein

# The open question follows.
engine-back-again = Wapas aane par swagat hai. Aapka khula sawal neeche hai; ya naya case shuru karein.
    .new = Naya case

## Language

engine-language = Baat kis bhasha mein ho?
engine-language-taken = Ab se baat Hinglish mein hogi.

## Cases

# $count: how many. A paragraph for each case follows (engine-cases-line).
engine-cases = { $count ->
    [0] Abhi aapka koi case nahin hai.
    [one] Aapka ek case hai:
   *[other] Aapke { $count } cases hain:
    }
    .open = Aage badhayein: { $case }
    .reopen = Phir kholein: { $case }
    .new = Naya case

# $case: the company, or engine-case-name. $next: the next day on which the bot writes.
# $outcome: how a closed case ended.
engine-cases-line = { $closed ->
    [yes] { $outcome ->
        [promise-kept] { $case }: { DATE($opened) } ko shuru hua, band. Vaada poora hua.
        [recording-received] { $case }: { DATE($opened) } ko shuru hua, band. Recording mil gayi.
        [settled] { $case }: { DATE($opened) } ko shuru hua, band. Samjhauta ho gaya.
        [given-up] { $case }: { DATE($opened) } ko shuru hua, band. Aapne isko chhod diya.
       *[other] { $case }: { DATE($opened) } ko shuru hua, band.
    }
   *[no] { $alarm ->
        [yes] { $case }: { DATE($opened) } ko shuru hua. Hum { DATE($next) } ko phir likhenge.
       *[no] { $case }: { DATE($opened) } ko shuru hua. Koi taarikh tay nahin hai.
    }
    }

# The name of a case whose company is not known yet.
engine-case-name = Case { NUM($number) }

# No case is begun. $most: how many there can be. The list of them follows.
engine-cases-full = Is chat mein { $most } cases ho chuke hain, aur isse zyada nahin rakhe ja sakte. Jis case ki ab zaroorat na ho, usko kaam mein liya ja sakta hai: usko kholein aur uske jawab badlein.

engine-opened = Yeh iske baare mein hai: { $case }

# How a case ended. The list of cases follows. $months: how long a chat is kept.
engine-closed = { $outcome ->
    [promise-kept] Khushi ki baat hai: vaada poora hua. Achha kiya ki aapne haar nahin maani. Case band hai.
    [recording-received] Recording aapke paas hai. Ismein sabr laga. Usko do jagah rakhein. Case band hai.
    [settled] Achha hua ki samjhauta ho gaya. Agar likhit mein na mila ho, toh likhwa lein. Case band hai.
    [given-up] Isko chhod dena bhi theek hai. Aapne koshish ki, aur baad mein isko phir se uthaya ja sakta hai. Case band hai.
   *[other] Case band hai.
    }

    Jawab aur letters humare aakhri message ke { NUM($months) } mahine baad tak rakhe jate hain. /cases se case phir khulta hai, /export se copy milti hai, /delete sab kuch mitata hai.

engine-reopened = Case phir se khula hai, aapke sab jawabon ke saath.

## Reminders

# May be seen by others on a shared phone: says nothing about the case.
engine-alarm = Yeh aaj ka aapka reminder hai.
    .open = Kholein

# /alarm: a paragraph for each reminder follows (engine-alarms-line), then a button for each.
# $count: how many are to come.
engine-alarms = { $count ->
    [0] Koi reminder nahin laga hai.
    [one] Ek reminder laga hai. Usko badalne ya rokne ke liye tap karein.
   *[other] { $count } reminders lage hain. Badalne ya rokne ke liye kisi ek ko tap karein.
    }
    .one = { DATE($day) }: { $case }
    .new = Naya reminder
    .zone = Doosra time zone
    .leave = Aise hi rehne dein

# $kind: the person’s own (own), one that comes after the last day $due of a period (deadline),
# or one of the bot (step).
engine-alarms-line = { $kind ->
    [own] { DAY($day) } ko { TIME($time) }, { $case }: aapka apna reminder.
    [deadline] { DAY($day) } ko { TIME($time) }, { $case }: us time ke baare mein jo { DATE($due) } ko khatam hota hai.
   *[step] { DAY($day) } ko { TIME($time) }, { $case }: hum poochhenge ki baat kahan tak pahunchi.
    }

# The line of the reminder stands above it.
engine-alarm-one = Is reminder ka kya karna hai?
    .move = Din badlein
    .stop = Rok dein

engine-alarm-which = Reminder kis case ke liye lagana hai?
    .one = { $case }

engine-alarm-when = Reminder kis din ka lagana hai? Woh subah 10 baje aayega.
engine-alarm-move-when = Isko kis din par le jana hai?
engine-alarm-set = Hum { DAY($day) } ko subah 10 baje likhenge. Agar koi aur dekhe, toh usko aapke case ka kuch pata nahin chalega.

# $kind: to a day before the period ends (early) or after (late); of a reminder without a period,
# before its day (early-step) or after (step). $due: the last day of the period, or the first day.
engine-alarm-moved = { $kind ->
    [early] Hum { DAY($day) } ko likhenge. Tay time waisa hi rehta hai: woh { DATE($due) } ko khatam hota hai, aur us din ke baad hum ek baar aur likhenge.
    [late] Hum { DAY($day) } ko likhenge. Tay time waisa hi rehta hai: woh { DATE($due) } ko khatam hota hai.
    [early-step] Hum { DAY($day) } ko likhenge, aur ek baar aur { DATE($due) } ko.
   *[step] Hum { DAY($day) } ko likhenge.
    }

engine-alarm-stopped = { $kind ->
    [own] Yeh reminder rok diya.
    [deadline] Rok diya. Iske baare mein hum khud se nahin likhenge. Tay time phir bhi { DATE($due) } ko khatam hota hai, isliye woh din note kar lein. Uske baad jab bhi lautein, /start tap karein, hum agla step dikha denge.
   *[step] Rok diya. Iske baare mein hum khud se nahin likhenge. Aapka case yahan jab tak chahein ruka rahega. Jab kuch naya ho, toh aayein aur /start tap karein.
    }

# Stands below a question of which the person moved or stopped the reminder.
engine-alarm-steered = { $stopped ->
    [yes] Iska humara reminder aapne roka hai: hum khud se nahin likhenge.
   *[no] Iska humara reminder aapne badla hai: hum { DAY($day) } ko likhenge.
    }

# So many reminders of one’s own that no more can be set.
engine-alarm-full = Is case ke pehle se kai reminders hain. Pehle koi ek rokein.
engine-alarm-not-understood = Yahan aane wala koi din chahiye. Jaise: 3 December, agle Tuesday, 3 hafte baad.

# The clock by which reminders come. $zone: its name, as Asia/Kolkata; $time: what it shows now.
engine-zone = Humare paas aapki jo ghadi hai, usmein abhi { TIME($time) } hain ({ $zone }). Aapka time zone kaun sa hai? Apne time zone ka koi bada sheher likhein, jaise Kolkata ya Dubai, ya phir ghante: UTC+5:30.
engine-zone-not-understood = Is naam ka time zone nahin mila. Usi time zone ka koi bada sheher likhein, jaise Kolkata ya Dubai, ya phir ghante: UTC+5:30. Tab tak aapke liye abhi { TIME($time) } hain ({ $zone }).
engine-zone-set = Theek hai: aapke yahan abhi { TIME($time) } hain ({ $zone }). Reminder isi ghadi se aayenge.

## News about a rule of law

# May be seen by others on a shared phone: says nothing about the case.
engine-notice = Aapko kuch batana hai. Baat usi ke baare mein hai jo yahan hui thi.
    .open = Padhein

# $cited: the rule can be named. $rule: where it stands. The letters follow, then what
# whoever runs this bot says about it, then what to do.
engine-notice-told = { $cited ->
    [yes] Aapke liye yahan jo likha gaya, usmein kanoon ka ek niyam badal gaya hai ya galat tha: { $rule }. Yeh inmein hai:
   *[no] Aapke liye yahan jo likha gaya, usmein kanoon ka ek niyam badal gaya hai ya galat tha. Yeh inmein hai:
    }

# $sent: the letter went out.
engine-notice-line = { $sent ->
    [yes] { $case }: { $letter }, { DATE($day) }
   *[no] { $case }: { $letter }, { DATE($day) }, humari jaankari mein abhi nahin bheja gaya
    }

engine-notice-word = Bot chalane wale ki taraf se: { $word }

# $unsent: one of the letters did not go out yet.
engine-notice-next = { $unsent ->
    [yes] Ab kya karein: upar jis letter par likha hai ki nahin bheja gaya, usko mat bhejein. /back tap karein, phir se jawab dein, aur hum usko naya likh denge.

    Jo letter ja chuka hai, woh waisa hi rehta hai, aur aapki sab taarikhein chalti rehti hain. Jab jawab aaye, toh uske shabd pehle ki tarah yahan paste karein. Ab se hum jo likhenge, woh aaj ke niyamon se hoga.
   *[no] Ab kya karein: letter jaisa gaya waisa hi rehta hai, aur aapki sab taarikhein chalti rehti hain. Jab jawab aaye, toh uske shabd pehle ki tarah yahan paste karein. Ab se hum jo likhenge, woh aaj ke niyamon se hoga.
    }

## Back after the chat was closed

# The person had blocked the bot. What is out of date is not sent any more; a paragraph for each
# case in which something has passed follows, then the open question.
engine-returned = Wapas aane par swagat hai. Kuch time tak hum aap tak pahunch nahin paye. Tab jo kehna tha, woh ab purana ho gaya, isliye abhi ka haal yeh hai. Jo letters ruke the, woh ab bhi aayenge.
    .open = Aage badhayein: { $case }

# $letter: from which the deadline runs ("access request"). $day: its last day.
engine-returned-deadline = { $case }: aapke letter ({ $letter }) ka time { DATE($day) } ko khatam ho gaya.

# An alarm that is no deadline. $day: the day for which it was set.
engine-returned-alarm = { $case }: { DATE($day) } ka reminder laga tha.

engine-returned-message = Aapne abhi jo bheja, usko humne jawab nahin maana, kyunki sawal badal gaya ho sakta hai. Jawab phir se dein.

## What is stored

# The file follows.
engine-export = Is chat ke baare mein jo kuch rakha hai, sab yeh raha. File sambhal kar rakhein, ismein woh hai jo aapne yahan bataya.

# Somebody sent the file that /export had given. $cases and $letters: what it holds.
engine-import = Is file mein { $cases ->
        [one] { $cases } case
       *[other] { $cases } cases
    } aur { $letters ->
        [0] koi letter nahin
        [one] { $letters } letter
       *[other] { $letters } letters
    }. Kya isko yahan le lein? Yeh yahan ki cheezon mein judega; yahan ka kuch nahin badlega.
    .yes = Haan, le lein
    .no = Nahin

# $reason: why the file is not taken in.
engine-import-refused = { $reason ->
    [too-large] Yeh file itni badi hai ki yahan ki nahin ho sakti. Kuch nahin liya gaya. Wahi file bhejein jo /export ne di thi.
    [lost] Yeh file hum tak nahin pahunchi. Kuch nahin liya gaya. Ek baar phir bhejein.
    [other-form] Yeh file is program ke doosre version ki hai, aur yahan nahin padhi ja sakti. Kuch nahin liya gaya. File sambhal kar rakhein.
    [empty] Is file mein koi case nahin hai. Kuch nahin liya gaya.
    [full] Itne cases ek chat mein nahin rakhe ja sakte. Kuch nahin liya gaya. File sambhal kar rakhein.
   *[unreadable] Yeh file padhi nahin ja saki. Ho sakta hai woh kharab ho, badli gayi ho, ya yahan ki na ho. Kuch nahin liya gaya. File waisi hi bhejein jaisi /export ne di thi.
    }

engine-import-left = Kuch nahin liya gaya.
engine-imported = { $cases ->
    [one] Case ab yahan hai, apne jawabon aur letters ke saath. /cases usko dikhata hai.
   *[other] { $cases } cases ab yahan hain, apne jawabon aur letters ke saath. /cases unhein dikhata hai.
    }

# Told once, a month before the end. May be seen by others: says nothing of what it is about.
# $cases: how many cases are open. $deadlines: how many periods still run.
engine-forget =
    Kareeb 11 mahine se aapki taraf se kuch nahin aaya. { DAY($day) } ko yahan rakhi cheezein delete ho jayengi. Tab yeh chala jayega: { $cases ->
        [one] aapka khula case
       *[other] aapke { $cases } khule cases
    }, sab jawabon aur letters ke saath{ $deadlines ->
        [0] .
        [one] , aur ek tay time jo abhi chal raha hai.
       *[other] , aur { $deadlines } tay time jo abhi chal rahe hain.
    }

    Agar isko ek saal aur rakhna ho, toh button tap karein ya kuch bhi likhein. /export se aapko apne paas rakhne ki copy milti hai. Agar kisi cheez ki zaroorat na ho, toh kuch karna nahin hai.
    .keep = Rakhe rahein

engine-forget-kept = Sab kuch rahega. Agar aapse kuch na suna, toh hum isko { DAY($day) } tak rakhenge.

engine-delete = Kya sab kuch delete karna hai? Aapke sab cases, jawab, letters aur reminders turant chale jayenge. Yeh bot unhein wapas nahin la sakta; kisi encrypted backup mein woh tab tak reh sakte hain, jab tak bot chalane wale unhein delete nahin karte. Copy chahiye, toh pehle /export tap karein.
    .yes = Haan, sab kuch delete karein
    .no = Nahin, rehne dein

engine-deleted =
    Sab kuch delete ho gaya. Ek din tak ek nishaan rahega, jismein koi shabd nahin hai, taaki galti se kuch wapas na aaye.

    Is chat ke messages chat company ke paas rehte hain. App mein bhi chat delete kar dein. Agar naya shuru karna ho, toh /start tap karein.

engine-delete-kept = Kuch delete nahin kiya gaya.

# “Yes, erase everything” of an earlier question was tapped. It is asked again below.
engine-delete-stale = Woh button pehle ke sawal ka tha, isliye abhi kuch delete nahin hua.

## Buttons

# Only the buttons are shown, not this text.
engine-buttons = Buttons
    .unknown = Pata nahin
    .done = Ho gaya
    .ok = Sahi hai, letter likhein
    .none = Inmein se koi nahin
    .today = Aaj
    .yesterday = Kal

# One of many that can be chosen together. $chosen: it is chosen.
engine-many = { $chosen ->
    [yes] ✓ { $label }
   *[no] { $label }
    }

# A company's name was typed and several known ones can be meant; they follow as buttons.
# $company: the full name, $by: the brand or other name that was typed.
engine-lookup = Kya yeh inmein se koi hai? Usko tap karein, ya naam kisi aur tarah likhein.
    .known-as = { $company } ({ $by })
    .none = Inmein se koi nahin

# One of them. $entry: its name, address and e-mail, a line each; $source: the page it was read on.
engine-lookup-card =
    Humare paas iske baare mein yeh hai, { DATE($as_of) } tak ki jaankari:

    { $entry }

    Source: { $source }

    Kya yahi hai, aur address sahi hai? Agar aapke paas naya address ho, jaise kisi letter par, toh wahi lein.
    .ok = Sahi hai
    .none = Yeh nahin
    .other-address = Naam sahi, address doosra

# A name was typed over those buttons that no company here has.
engine-lookup-none = Yeh naam humari list mein nahin hai. Agar inmein se koi na ho, toh wahi button tap karein jis par aisa likha hai.

# A long message that came before the first question.
engine-story-kept = Dhanyavaad, aapka message mil gaya. Usko abhi saath mein dekhenge.

# An answer that was found in a long message. $quote: the words of the message; $same: they are
# the answer itself.
engine-story-line = { $same ->
    [yes] { $label }: “{ $value }”
   *[no] { $label }: { $value }
        (“{ $quote }”)
    }

# What the company has answered already. $label: its reason ("Deleted"), $quote: the person's words.
engine-story-refused = Aapne likha hai ki jawab aa chuka hai: { $label } (“{ $quote }”). Phir bhi pehle likhit request jayegi. Jawab ka time usi se gina jata hai.

# Only the button is shown, not this text. $label: the name of an answer ("Company").
engine-story = Aapke message mein kya hai
    .drop = Galat hai: { $label }

# Above the advice on sending a letter, where the company's address is known. $address: a line each.
engine-address =
    Aapne yeh address diya ya sahi bataya:

    { $address }

# Where a letter to an authority or an ombudsman goes, before the advice. $address: name and address, a line each.
engine-body-address =
    Humari jaankari mein yeh yahan jata hai:

    { $address }

# A way that was taken, in the list of all. $rung: its button. $day: when the letter went out.
engine-rung-done = { $rung }: yeh { DATE($day) } ko ho chuka hai.

# Only the buttons are shown, not this text. $label: the name of an answer ("Company").
engine-review = Aapke jawab
    .change = Badlein: { $label }
    .add = Jodein: { $label }

# One answer in the overview.
review-line = { $label }: { $value }
review-unknown = Pata nahin

# /letters: the list follows below, then a button for each.
engine-letters = Yeh aapke letters hain. Koi ek tap karein, woh phir waisa hi dikhega jaisa tab likha gaya tha.
engine-letters-none = Abhi koi letter nahin hai.
