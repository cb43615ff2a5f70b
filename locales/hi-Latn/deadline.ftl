# How a deadline was counted. One short sentence for each step.
#
# DATE($x) is a day without its weekday: 24 November 2026.
# DAY($x) is a day with its weekday: Tuesday, 24 November 2026.
# $holiday is the name of a holiday from holidays.ftl.

# $date: the last day.
deadline-result = Jawab ka aakhri din: { DAY($date) }
# The person has to act by this day.
deadline-result-own = Aapka aakhri din: { DAY($date) }
deadline-result-extended = Badhe hue time ka aakhri din: { DAY($date) }

## What starts the period

deadline-reason-receipt = Letter pahunchne ka din: { DATE($date) }. Woh din nahin gina jata.
deadline-reason-receipt-counted = Letter pahunchne ka din: { DATE($date) }. Wahi pehla din hai.
deadline-reason-sending = Aapne letter { DATE($date) } ko bheja; woh din nahin gina jata.
deadline-reason-sending-counted = Aapne letter { DATE($date) } ko bheja; wahi pehla din hai.
deadline-reason-event = Ginti { DATE($date) } se chalti hai; woh din nahin gina jata.
deadline-reason-event-counted = Ginti { DATE($date) } se chalti hai; wahi pehla din hai.

# The company may ask who you are, and counts from your answer.
deadline-reason-starts-anew = Aapse poochha gaya ki aap kaun hain, isliye time aapke jawab se shuru hota hai.
deadline-reason-set = Aapke letter mein yahi din likha hai.

## How long it is

deadline-reason-days = { $count ->
        [one] Time { $count } din ka hai.
       *[other] Time { $count } din ka hai, weekend bhi ginkar.
    }
deadline-reason-working-days = { $count ->
        [one] Time { $count } working day ka hai.
       *[other] Time { $count } working days ka hai; weekend aur public holidays nahin gine jate.
    }
deadline-reason-weeks = { $count ->
        [one] Time { $count } hafte ka hai.
       *[other] Time { $count } hafte ka hai.
    }
deadline-reason-months = { $count ->
        [one] Time { $count } mahine ka hai.
       *[other] Time { $count } mahine ka hai.
    }

## Where it ends

deadline-reason-last-day = Toh aakhri din { DATE($date) } hai.
deadline-reason-same-weekday = Yeh hafte ke usi din khatam hota hai: { DAY($date) }.
deadline-reason-corresponding-day = Yeh usi taarikh wale din khatam hota hai: { DATE($date) }.
deadline-reason-short-month = Us mahine mein { $number } taarikh nahin hai, isliye yeh mahine ke aakhri din khatam hota hai: { DATE($date) }.

## Pauses

# $from: day of the question, $to: day of the answer, $count: the days from the one to the other, both included.
deadline-reason-paused = { $count ->
        [one] { DATE($from) } se { DATE($to) } tak time ruka raha: { $count } din aur, { DATE($becomes) } tak.
       *[other] { DATE($from) } se { DATE($to) } tak time ruka raha: { $count } din aur, { DATE($becomes) } tak.
    }
deadline-reason-pause-without-effect = Unke sawal se din nahin badalta: is niyam mein time rukta nahin.

## Weekends and holidays

deadline-reason-weekend = { DAY($was) } ko weekend hai, isliye yeh agle working day khatam hota hai: { DAY($becomes) }.
deadline-reason-holiday = { DAY($was) } ko public holiday hai ({ $holiday }), isliye yeh agle working day khatam hota hai: { DAY($becomes) }.
deadline-reason-holiday-perhaps = { DAY($was) } ko wahan public holiday ho sakta hai ({ $holiday }), isliye hum agla working day lete hain: { DAY($becomes) }.
deadline-reason-holiday-too = { DATE($date) } ko bhi public holiday hai ({ $holiday }).
deadline-reason-holiday-too-perhaps = { DATE($date) } ko bhi public holiday ho sakta hai ({ $holiday }).
deadline-reason-skipped = { DATE($date) } ko public holiday hai ({ $holiday }), woh din nahin gina jata.
deadline-reason-skipped-perhaps = { DATE($date) } ko wahan public holiday ho sakta hai ({ $holiday }), isliye hum woh din nahin ginte.

# Why a holiday is not certain.
deadline-reason-region-unknown = Woh holiday poore desh mein nahin hota, aur humein nahin pata ki kaun sa ilaaka gina jayega; baad wale din ke saath aap safe hain.
deadline-reason-part-of-region = Woh holiday us ilaake ki kuch hi jagahon par hota hai; baad wale din ke saath aap safe hain.
deadline-reason-estimated = Us holiday ka din andaze se hai aur badal sakta hai; baad wale din ke saath aap safe hain.
# Used where the person has to act: in doubt the earlier day.
deadline-reason-taken-as-working = { DATE($date) } ko public holiday ho sakta hai ({ $holiday }), lekin uske bharose mat rahein: pehle wale din ke saath aap safe hain.

deadline-reason-two-working-days = Aise time mein kam se kam do working days hote hain, isliye yeh { DAY($date) } ko khatam hota hai.

## What we could not look up

deadline-reason-no-table = Is desh ke public holidays ki list humare paas nahin hai, isliye humne sirf weekend dekhe hain.
# $year: 2033, without a separator.
deadline-reason-outside-table = { $year } ke public holidays ki list humare paas nahin hai, isliye us saal mein humne sirf weekend dekhe hain.

## Extension

deadline-reason-extension-needs-notice = Aur time tabhi gina jata hai jab aapko { DATE($date) } tak wajah ke saath yeh bataya gaya ho.
deadline-reason-extended-from-start = Lambe time ki ginti bhi { DATE($date) } se chalti hai.
deadline-reason-extended-from-end = Badha hua time { DATE($date) } ke baad shuru hota hai.

## When a letter arrives

deadline-reason-arrives-same-day = Jo { DATE($date) } ko online bheja jaye, woh usi din pahunchta hai.
deadline-reason-arrives-by-hand = Jo { DATE($date) } ko haath se diya jaye, woh usi din pahunchta hai.
deadline-reason-arrival-assumed = { $count ->
        [one] Aapne letter { DATE($sent) } ko post kiya. Post ke liye hum { $count } working day rakhte hain, { DATE($date) } tak; yeh humara andaza hai, kanoon ka niyam nahin.
       *[other] Aapne letter { DATE($sent) } ko post kiya. Post ke liye hum { $count } working days rakhte hain, { DATE($date) } tak; yeh humara andaza hai, kanoon ka niyam nahin.
    }
