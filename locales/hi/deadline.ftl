# How a deadline was counted. One short sentence for each step.
#
# DATE($x) is a day without its weekday: 24 November 2026.
# DAY($x) is a day with its weekday: Tuesday, 24 November 2026.
# $holiday is the name of a holiday from holidays.ftl.

# $date: the last day.
deadline-result = जवाब का आखिरी दिन: { DAY($date) }
# The person has to act by this day.
deadline-result-own = आपका आखिरी दिन: { DAY($date) }
deadline-result-extended = बढ़े हुए समय का आखिरी दिन: { DAY($date) }

## What starts the period

deadline-reason-receipt = पत्र पहुँचने का दिन: { DATE($date) }। वह दिन नहीं गिना जाता।
deadline-reason-receipt-counted = पत्र पहुँचने का दिन: { DATE($date) }। वही पहला दिन है।
deadline-reason-sending = आपने पत्र { DATE($date) } को भेजा; वह दिन नहीं गिना जाता।
deadline-reason-sending-counted = आपने पत्र { DATE($date) } को भेजा; वही पहला दिन है।
deadline-reason-event = गिनती { DATE($date) } से चलती है; वह दिन नहीं गिना जाता।
deadline-reason-event-counted = गिनती { DATE($date) } से चलती है; वही पहला दिन है।

# The company may ask who you are, and counts from your answer.
deadline-reason-starts-anew = आपसे पूछा गया कि आप कौन हैं, इसलिए समय आपके जवाब से शुरू होता है।
deadline-reason-set = आपके पत्र में यही दिन लिखा है।

## How long it is

deadline-reason-days = { $count ->
        [one] समय { $count } दिन का है।
       *[other] समय { $count } दिन का है, शनिवार-रविवार भी गिनकर।
    }
deadline-reason-working-days = { $count ->
        [one] समय { $count } कामकाजी दिन का है।
       *[other] समय { $count } कामकाजी दिन का है; शनिवार, रविवार और सरकारी छुट्टियाँ नहीं गिनी जातीं।
    }
deadline-reason-weeks = { $count ->
        [one] समय { $count } हफ़्ते का है।
       *[other] समय { $count } हफ़्ते का है।
    }
deadline-reason-months = { $count ->
        [one] समय { $count } महीने का है।
       *[other] समय { $count } महीने का है।
    }

## Where it ends

deadline-reason-last-day = तो आखिरी दिन { DATE($date) } है।
deadline-reason-same-weekday = यह हफ़्ते के उसी दिन खत्म होता है: { DAY($date) }।
deadline-reason-corresponding-day = यह उसी तारीख वाले दिन खत्म होता है: { DATE($date) }।
deadline-reason-short-month = उस महीने में { $number } तारीख नहीं है, इसलिए यह महीने के आखिरी दिन खत्म होता है: { DATE($date) }।

## Pauses

# $from: day of the question, $to: day of the answer, $count: the days from the one to the other, both included.
deadline-reason-paused = { $count ->
        [one] { DATE($from) } से { DATE($to) } तक समय रुका रहा: { $count } दिन और, { DATE($becomes) } तक।
       *[other] { DATE($from) } से { DATE($to) } तक समय रुका रहा: { $count } दिन और, { DATE($becomes) } तक।
    }
deadline-reason-pause-without-effect = उनके सवाल से दिन नहीं बदलता: इस नियम में समय रुकता नहीं।

## Weekends and holidays

deadline-reason-weekend = { DAY($was) } को हफ़्ते की छुट्टी होती है, इसलिए यह अगले कामकाजी दिन खत्म होता है: { DAY($becomes) }।
deadline-reason-holiday = { DAY($was) } को सरकारी छुट्टी है ({ $holiday }), इसलिए यह अगले कामकाजी दिन खत्म होता है: { DAY($becomes) }।
deadline-reason-holiday-perhaps = { DAY($was) } को वहाँ सरकारी छुट्टी हो सकती है ({ $holiday }), इसलिए हम अगला कामकाजी दिन लेते हैं: { DAY($becomes) }।
deadline-reason-holiday-too = { DATE($date) } को भी सरकारी छुट्टी है ({ $holiday })।
deadline-reason-holiday-too-perhaps = { DATE($date) } को भी सरकारी छुट्टी हो सकती है ({ $holiday })।
deadline-reason-skipped = { DATE($date) } को सरकारी छुट्टी है ({ $holiday }), वह दिन नहीं गिना जाता।
deadline-reason-skipped-perhaps = { DATE($date) } को वहाँ सरकारी छुट्टी हो सकती है ({ $holiday }), इसलिए हम वह दिन नहीं गिनते।

# Why a holiday is not certain.
deadline-reason-region-unknown = वह छुट्टी पूरे देश में नहीं होती, और हमें नहीं पता कि कौन-सा इलाका गिना जाएगा; बाद वाले दिन के साथ आप सुरक्षित हैं।
deadline-reason-part-of-region = वह छुट्टी उस इलाके की कुछ ही जगहों पर होती है; बाद वाले दिन के साथ आप सुरक्षित हैं।
deadline-reason-estimated = उस छुट्टी का दिन अंदाज़े से है और बदल सकता है; बाद वाले दिन के साथ आप सुरक्षित हैं।
# Used where the person has to act: in doubt the earlier day.
deadline-reason-taken-as-working = { DATE($date) } को सरकारी छुट्टी हो सकती है ({ $holiday }), पर उसके भरोसे मत रहें: पहले वाले दिन के साथ आप सुरक्षित हैं।

deadline-reason-two-working-days = ऐसे समय में कम से कम दो कामकाजी दिन होते हैं, इसलिए यह { DAY($date) } को खत्म होता है।

## What we could not look up

deadline-reason-no-table = इस देश की सरकारी छुट्टियों की सूची हमारे पास नहीं है, इसलिए हमने सिर्फ़ शनिवार और रविवार देखे हैं।
# $year: 2033, without a separator.
deadline-reason-outside-table = { $year } की सरकारी छुट्टियों की सूची हमारे पास नहीं है, इसलिए उस साल में हमने सिर्फ़ शनिवार और रविवार देखे हैं।

## Extension

deadline-reason-extension-needs-notice = और समय तभी गिना जाता है जब आपको { DATE($date) } तक वजह के साथ यह बताया गया हो।
deadline-reason-extended-from-start = लंबे समय की गिनती भी { DATE($date) } से चलती है।
deadline-reason-extended-from-end = बढ़ा हुआ समय { DATE($date) } के बाद शुरू होता है।

## When a letter arrives

deadline-reason-arrives-same-day = जो { DATE($date) } को ऑनलाइन भेजा जाए, वह उसी दिन पहुँचता है।
deadline-reason-arrives-by-hand = जो { DATE($date) } को हाथ से दिया जाए, वह उसी दिन पहुँचता है।
deadline-reason-arrival-assumed = { $count ->
        [one] आपने पत्र { DATE($sent) } को डाक में डाला। डाक के लिए हम { $count } कामकाजी दिन रखते हैं, { DATE($date) } तक; यह हमारा अंदाज़ा है, कानून का नियम नहीं।
       *[other] आपने पत्र { DATE($sent) } को डाक में डाला। डाक के लिए हम { $count } कामकाजी दिन रखते हैं, { DATE($date) } तक; यह हमारा अंदाज़ा है, कानून का नियम नहीं।
    }
