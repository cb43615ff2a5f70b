# What the bot says at every step: greeting, commands, cases, alarms, buttons.

# The first message, before the first question.
# $runs: a host with a name ($host), the person on their own machine, or nobody who gave a name.
# $months: how long a chat is kept.
engine-welcome =
    मैं आपकी कॉल की रिकॉर्डिंग पाने में मदद करता हूँ, ताकि आप दिखा सकें कि आपसे क्या वादा किया गया था।

    इसे कौन चलाता है: { $runs ->
        [host] { $host }, Hearback से, जो मुफ़्त है और जिसका सोर्स कोड खुला है।
        [here] आप खुद, इसी मशीन पर, Hearback से, जो मुफ़्त है और जिसका सोर्स कोड खुला है। यह वकीलों का दफ़्तर नहीं है।
       *[unnamed] कोई, जिसने यहाँ नाम नहीं दिया, Hearback से, जो मुफ़्त है और जिसका सोर्स कोड खुला है। यह वकीलों का दफ़्तर नहीं है।
    }
    क्या रखा जाता है: आपके जवाब, एन्क्रिप्ट करके, जब तक आप उन्हें न मिटाएँ, या हमारे आखिरी संदेश के { NUM($months) } महीने बाद तक। /delete उन्हें तुरंत मिटा देता है।
    ध्यान दें: { $runs ->
        [here] यह जानकारी है, कानूनी सलाह नहीं।
       *[other] बॉट के साथ चैट एंड-टू-एंड एन्क्रिप्टेड नहीं होती, और यह जानकारी है, कानूनी सलाह नहीं।
    }

engine-help =
    मैं एक बार में एक सवाल पूछता हूँ और आपके पत्र लिखता हूँ। भेजना आपको खुद है। “पता नहीं” भी अच्छा जवाब है। जब चाहें रुकें, जब चाहें आगे बढ़ें।

    /start – शुरू करें, या आगे बढ़ें
    /back – पिछला जवाब वापस लें
    /cancel – यह मामला अभी छोड़ें
    /language – भाषा चुनें
    /cases – आपके सब मामले और उनकी अगली तारीखें
    /letters – इस मामले के पत्र, जैसे भेजे गए
    /alarm – रिमाइंडर देखें, बदलें, रोकें या लगाएँ
    /about – इसे कौन चलाता है, और यह क्या जानता है
    /privacy – क्या रखा जाता है, और कौन देख सकता है
    /export – जो कुछ रखा है, फ़ाइल में लें; दूसरी चैट में मुझे भेजें, तो मैं उसे वहाँ ले लूँगा
    /delete – सब कुछ तुरंत मिटाएँ

## Who runs this, and what is kept

# The first lines of /about and of /privacy.
engine-host = { $runs ->
    [host] यह बॉट { $host } चलाते हैं, और इसके डेटा की ज़िम्मेदारी उनकी है।
    [here] यह आपका अपना बॉट है, इसी मशीन पर। इसकी ज़िम्मेदारी किसी और की नहीं है।
   *[unnamed] जो यह बॉट चलाते हैं, उन्होंने यहाँ नाम नहीं दिया। इसलिए मैं नहीं बता सकता कि आपके डेटा की ज़िम्मेदारी किसकी है। पक्का न हो, तो उतना ही लिखें जितना किसी अनजान को बताया जा सके।
    }

# One line each, below the line above, where the host has said it.
engine-host-country = देश: { $country }
engine-host-contact = संपर्क: { $contact }
engine-host-notice = गोपनीयता नीति (privacy notice): { $notice }

# /about. What the host says of themselves (host-about) stands before it.
engine-about =
    Hearback { $version } लोगों को कंपनी या दफ़्तर के साथ अपनी कॉल की रिकॉर्डिंग पाने और उसे काम में लाने में मदद करता है।
    लाइसेंस: { $licence }
    भाषाएँ: { $languages }
    जिन देशों का कानून यह जानता है: { $countries }

# $checked: no rule was checked before that day.
engine-about-law = कानून का हर नियम पिछली बार { DATE($checked) } को या उसके बाद जाँचा गया।
engine-about-source = सोर्स कोड: { $source }

engine-about-end = यहाँ आपको जानकारी मिलती है, कानूनी सलाह नहीं। /privacy बताता है कि क्या रखा जाता है।

engine-privacy = { $runs ->
    [here] यहाँ रखे जाते हैं: आपके जवाब, आपके पत्र, जो जवाब यहाँ पेस्ट किए जाएँ, और आपके मामले की तारीखें। इनका एक ही काम है: आपके पत्र लिखना और आपकी तारीखें याद दिलाना। यह सब इसी मशीन पर एन्क्रिप्ट करके रखा है, जब तक आप इसे न मिटाएँ, या हमारे आखिरी संदेश के { NUM($months) } महीने बाद तक।
   *[other] यहाँ रखे जाते हैं: आपके जवाब, आपके पत्र, जो जवाब यहाँ पेस्ट किए जाएँ, और आपके मामले की तारीखें। इनका एक ही काम है: आपके पत्र लिखना और आपकी तारीखें याद दिलाना। यह सब बॉट चलाने वाले के सर्वर पर एन्क्रिप्ट करके रखा है, जब तक आप इसे न मिटाएँ, या हमारे आखिरी संदेश के { NUM($months) } महीने बाद तक।
    }

    यहाँ से आपके पत्र किसी को नहीं जाते; भेजना आपको खुद है। { $runs ->
        [here] यहाँ जो लिखा जाए, वह इस मशीन से बाहर नहीं जाता।
       *[other] सर्वर के लॉग में आपकी लिखी कोई बात नहीं होती। रिमाइंडर में आपके मामले के बारे में कुछ नहीं होता, क्योंकि आपका फ़ोन कोई और भी देख सकता है।

        खुद चैट एंड-टू-एंड एन्क्रिप्टेड नहीं है, और चैट कंपनी उसकी कॉपी रखती है। इसलिए वह मत लिखें जो किसी पत्र में नहीं चाहिए, जैसे पासवर्ड, बैंक की जानकारी या जन्म की तारीख।
    }

# $contacted: the host has said where they are reached.
engine-privacy-rights =
    /export से आपको वह सब मिलता है जो रखा है। /back जवाब सुधारता है। /delete सब कुछ तुरंत मिटाता है।{ $runs ->
        [here] {""}
       *[other] { $contacted ->
            [yes] {" "}अपने डेटा की किसी और बात के लिए ऊपर दिए संपर्क पर लिखें। डेटा संरक्षण प्राधिकरण से शिकायत भी की जा सकती है।
           *[no] {" "}डेटा संरक्षण प्राधिकरण से शिकायत भी की जा सकती है।
        }
    }

engine-unknown-command = यह कमांड मैं नहीं जानता। /help में वे सब हैं जो मैं जानता हूँ।

# $kind: a file or picture, a voice message, or something else (sticker, place …).
engine-not-text = { $kind ->
    [file] मैं फ़ाइल या तस्वीर नहीं पढ़ सकता। आपको मिला जवाब हो, तो उसके शब्द लिखें या पेस्ट करें।
    [voice] मैं वॉइस मैसेज नहीं सुन सकता। इसे लिखकर भेजें। आपसे कही गई बात हो, तो उसके शब्द लिखें।
   *[unknown] मैं सिर्फ़ लिखा हुआ पढ़ सकता हूँ। अपना जवाब लिखें, या कोई बटन दबाएँ।
    }

# A picture or another file came with words below it. They are taken as the answer next.
engine-caption = आपने जो भेजा, उसे मैं खोल नहीं सकता, सिर्फ़ उसके साथ लिखे शब्द पढ़ सकता हूँ। उन्हीं को लेता हूँ।

# Somebody typed where only buttons count. The question follows.
engine-choose = मैंने यह पढ़ लिया, पर यहाँ आगे नीचे के बटन से ही बढ़ा जा सकता है। कोई जल्दी नहीं है; जब चाहें लौट आएँ।
engine-choose-one = कम से कम एक चुनें, फिर “हो गया” दबाएँ।

# The company’s answer was pasted where its reasons are asked for. Under the first sentence stands
# each reason with the sentences that speak for it (engine-recognised-line), then engine-recognised-next,
# then the question with these reasons ticked.
engine-recognised = मैंने जवाब पढ़ा। उसमें शायद ये वजहें हैं:
engine-recognised-line =
    { $label }
    “{ $quote }”
engine-recognised-next = नीचे इन पर निशान लगा है। मुझसे गलती हो सकती है, इसलिए देख लें: जो ठीक न हो, उसे दबाकर हटाएँ; जो छूटा हो, उसे दबाएँ। फिर “हो गया”।
# No reason was found. The question follows.
engine-recognised-none = इस जवाब में मुझे मना करने की कोई वजह नहीं मिली, पर मुझसे गलती हो सकती है। उसमें मना किया गया हो, तो नीचे वजह दबाएँ। नहीं, तो /back से लौटें और जो आया हो, उसे दबाएँ।
# Below the reasons that were found: the answer is longer than what is kept of it. $most: characters.
engine-recognised-cut = यह लंबा जवाब है। मैंने पूरा पढ़ा है, और इसके पहले { $most } अक्षर रखता हूँ।
# Below the sentences of the answer, where one of them probably gives the reason.
engine-recognised-where = शायद वह वाक्य नंबर { $number } है।

# A button from further up in the chat. The open question follows.
engine-stale = वह बटन पहले के सवाल का है। अभी जो सवाल खुला है, वह यह है।

## Messages that come late, in pieces, or are edited

# Messages arrived in another order than they were written in. What was understood follows.
engine-sorted = आपके संदेश मुझे उस क्रम में नहीं मिले जिसमें आपने लिखे थे। मैंने उन्हें क्रम में लगा दिया है।

# A message arrived after later ones, and answers nothing where it was written. The open question follows.
# $given: a later one gave an answer. $label: the name of the answer. $value: the answer.
engine-late = { $given ->
    [yes] आपका एक संदेश मुझे अभी मिला, बाद वाले संदेशों के भी बाद। अब वहाँ उसकी जगह नहीं है, इसलिए मैंने उसे अलग रखा है और कुछ नहीं बदला। यह जवाब वैसा ही है: { $label }: { $value }। ज़रूरी हो, तो फिर से भेजें। यह रहा खुला सवाल।
   *[no] आपका एक संदेश मुझे अभी मिला, बाद वाले संदेशों के भी बाद। अब वहाँ उसकी जगह नहीं है, इसलिए मैंने उसे अलग रखा है और कुछ नहीं बदला। ज़रूरी हो, तो फिर से भेजें। यह रहा खुला सवाल।
    }

# A long text in pieces goes on and on. What was kept of it is taken as the answer next.
engine-too-much = यह एक बार में मेरे लिए बहुत लंबा है। मैंने इसका शुरू का हिस्सा रखा और बाकी छोड़ दिया।

# An edited message has corrected an answer. $label: the name of the answer ("Day of the call").
# $value: the answer. $sent: a letter is out already.
engine-corrected = { $sent ->
    [yes] सुधार दिया। { $label }: { $value }। जो पत्र जा चुका है, वह वैसा ही रहेगा; बदलाव अगले पत्र में आएगा।
   *[no] सुधार दिया। { $label }: { $value }
    }

# The letters follow.
engine-rewritten = यह रहा आपका पत्र फिर से, जैसा अब है।

# A message was edited, but reads the same. The open question follows.
engine-edit-same = आपने एक संदेश बदला है। मैं उसे पहले जैसा ही पढ़ता हूँ, इसलिए कुछ नहीं बदला। { $label }: { $value }

# A message was edited, but its new text is no valid answer. The open question follows.
engine-edit-refused = आपने एक संदेश बदला है, पर उसके नए शब्द मैं जवाब की तरह नहीं पढ़ पाया। इसलिए पुराना जवाब रहेगा। { $label }: { $value }

# A message was edited that gave none of the latest answers. The open question follows.
engine-edit-unknown = आपने एक संदेश बदला है। बदलाव मैं सिर्फ़ आपके सबसे नए जवाबों में ले सकता हूँ, और यह उनमें से नहीं है, इसलिए कुछ नहीं बदला। /back आपका पिछला जवाब वापस लेता है।

# A message was edited whose answer has gone into a letter and is kept with it. The open question follows.
engine-edit-gone = आपने एक संदेश बदला है। उसमें जो था, वह ऐसे पत्र का है जो जा चुका है, या अब उसकी ज़रूरत नहीं, इसलिए कुछ नहीं बदला।

# A message of a closed case was edited. What is open follows.
engine-edit-closed = आपने एक बंद मामले का संदेश बदला है, इसलिए कुछ नहीं बदला। /cases से मामला फिर खुलता है।

## When the dialogue has changed

# The dialogue was changed while the person was in it.
engine-moved-on = पिछली बातचीत के बाद मुझमें सुधार हुए हैं। आपके सब जवाब सुरक्षित हैं, और हम यहीं से आगे बढ़ते हैं।

## When something fails on our side

# What was stored about this chat can no longer be read.
engine-set-aside = यहाँ कुछ गड़बड़ है, माफ़ कीजिए: इस चैट के बारे में जो मैंने रखा था, उसे अब पढ़ नहीं पा रहा। वह जैसा है वैसा ही अलग रखा है और उस पर कुछ नया नहीं लिखा जाता, इसलिए बॉट चलाने वाले शायद उसे वापस ला सकें। नया शुरू करना हो, तो /start। इस चैट में ऊपर जो पत्र हैं, वे अब भी ठीक हैं।

# One message could not be taken. What was said before is kept.
engine-stumbled = यहाँ कुछ गड़बड़ हुई, और आपका पिछला संदेश मैंने नहीं लिया। आपने पहले जो बताया, सब सुरक्षित है। उसे फिर से भेजें, या /back दबाकर दूसरे शब्दों में जवाब दें।

## While the service pauses

# $word: what whoever runs this bot says, in their own words. $begun: the person has a case.
engine-paused =
    { $word }

    { $begun ->
        [yes] आपका पिछला संदेश मैंने नहीं लिया; जब मैं लौटूँ, तब फिर से भेजें। आपने पहले जो बताया, सब सुरक्षित है, और आपकी तारीखें मैं अब भी याद दिलाऊँगा। /cases, /letters, /export और /delete पहले की तरह चलते हैं।
       *[no] तब फिर से आएँ। /about बताता है कि इसे कौन चलाता है।
    }

# Below a reminder.
engine-paused-alarm = बॉट चलाने वाले की ओर से: { $word }

## Back and cancel

engine-back = वापस ले लिया। सवाल फिर से यह है।
engine-back-none = वापस लेने को और कुछ नहीं है। यह रहा खुला सवाल।
engine-change-cancelled = कुछ नहीं बदला।

engine-cancelled =
    ठीक है, अभी यहीं रुकते हैं। आपके जवाब सुरक्षित हैं, और तय तारीखों पर रिमाइंडर आएगा।

    /cases आपके मामले दिखाता है, /delete सब कुछ मिटाता है।
    .open = आगे बढ़ें

# The open question follows.
engine-back-again = अच्छा हुआ कि आप लौटे। आपका खुला सवाल नीचे है; या नया मामला शुरू करें।
    .new = नया मामला

## Language

engine-language = मैं किस भाषा में बात करूँ?
engine-language-taken = अब से मैं हिंदी में बात करूँगा।

## Cases

# $count: how many. A paragraph for each case follows (engine-cases-line).
engine-cases = { $count ->
    [0] अभी आपका कोई मामला नहीं है।
    [one] आपका एक मामला है:
   *[other] आपके { $count } मामले हैं:
    }
    .open = आगे बढ़ाएँ: { $case }
    .reopen = फिर खोलें: { $case }
    .new = नया मामला

# $case: the company, or engine-case-name. $next: the next day on which the bot writes.
# $outcome: how a closed case ended.
engine-cases-line = { $closed ->
    [yes] { $outcome ->
        [promise-kept] { $case }: { DATE($opened) } को शुरू हुआ, बंद। वादा निभाया गया।
        [recording-received] { $case }: { DATE($opened) } को शुरू हुआ, बंद। रिकॉर्डिंग मिल गई।
        [settled] { $case }: { DATE($opened) } को शुरू हुआ, बंद। समझौता हो गया।
        [given-up] { $case }: { DATE($opened) } को शुरू हुआ, बंद। आपने इसे छोड़ दिया।
       *[other] { $case }: { DATE($opened) } को शुरू हुआ, बंद।
    }
   *[no] { $alarm ->
        [yes] { $case }: { DATE($opened) } को शुरू हुआ। मैं { DATE($next) } को फिर लिखूँगा।
       *[no] { $case }: { DATE($opened) } को शुरू हुआ। कोई तारीख तय नहीं है।
    }
    }

# The name of a case whose company is not known yet.
engine-case-name = मामला { NUM($number) }

# No case is begun. $most: how many there can be. The list of them follows.
engine-cases-full = इस चैट में { $most } मामले हो चुके हैं, और मैं इससे ज़्यादा नहीं रख सकता। जिस मामले की अब ज़रूरत न हो, उसे काम में लिया जा सकता है: उसे खोलें और उसके जवाब बदलें।

engine-opened = यह इस बारे में है: { $case }

# How a case ended. The list of cases follows. $months: how long a chat is kept.
engine-closed = { $outcome ->
    [promise-kept] मुझे खुशी है: वादा निभाया गया। अच्छा किया कि आपने हार नहीं मानी। मामला बंद है।
    [recording-received] रिकॉर्डिंग आपके पास है। इसमें धीरज लगा। उसे दो जगह रखें। मामला बंद है।
    [settled] अच्छा हुआ कि समझौता हो गया। लिखित में न मिला हो, तो लिखवा लें। मामला बंद है।
    [given-up] इसे छोड़ देना भी ठीक है। आपने कोशिश की, और बाद में इसे फिर से उठाया जा सकता है। मामला बंद है।
   *[other] मामला बंद है।
    }

    जवाब और पत्र हमारे आखिरी संदेश के { NUM($months) } महीने बाद तक रखे जाते हैं। /cases से मामला फिर खुलता है, /export से कॉपी मिलती है, /delete सब कुछ मिटाता है।

engine-reopened = मामला फिर से खुला है, आपके सब जवाबों के साथ।

## Reminders

# May be seen by others on a shared phone: says nothing about the case.
engine-alarm = यह आज का आपका रिमाइंडर है।
    .open = खोलें

# /alarm: a paragraph for each reminder follows (engine-alarms-line), then a button for each.
# $count: how many are to come.
engine-alarms = { $count ->
    [0] कोई रिमाइंडर नहीं लगा है।
    [one] एक रिमाइंडर लगा है। उसे बदलने या रोकने के लिए दबाएँ।
   *[other] { $count } रिमाइंडर लगे हैं। बदलने या रोकने के लिए किसी एक को दबाएँ।
    }
    .one = { DATE($day) }: { $case }
    .new = नया रिमाइंडर
    .zone = दूसरा समय क्षेत्र
    .leave = ऐसे ही रहने दें

# $kind: the person’s own (own), one that comes after the last day $due of a period (deadline),
# or one of the bot (step).
engine-alarms-line = { $kind ->
    [own] { DAY($day) } को { TIME($time) }, { $case }: आपका अपना रिमाइंडर।
    [deadline] { DAY($day) } को { TIME($time) }, { $case }: उस समय के बारे में जो { DATE($due) } को खत्म होता है।
   *[step] { DAY($day) } को { TIME($time) }, { $case }: मैं पूछूँगा कि बात कहाँ तक पहुँची।
    }

# The line of the reminder stands above it.
engine-alarm-one = इस रिमाइंडर का क्या करूँ?
    .move = दिन बदलें
    .stop = रोक दें

engine-alarm-which = रिमाइंडर किस मामले के लिए लगाऊँ?
    .one = { $case }

engine-alarm-when = रिमाइंडर किस दिन का लगाऊँ? वह सुबह 10 बजे आएगा।
engine-alarm-move-when = इसे किस दिन पर ले जाऊँ?
engine-alarm-set = मैं { DAY($day) } को सुबह 10 बजे लिखूँगा। कोई और देखे, तो उसे आपके मामले का कुछ पता नहीं चलेगा।

# $kind: to a day before the period ends (early) or after (late); of a reminder without a period,
# before its day (early-step) or after (step). $due: the last day of the period, or the first day.
engine-alarm-moved = { $kind ->
    [early] मैं { DAY($day) } को लिखूँगा। तय समय वैसा ही रहता है: वह { DATE($due) } को खत्म होता है, और उस दिन के बाद मैं एक बार और लिखूँगा।
    [late] मैं { DAY($day) } को लिखूँगा। तय समय वैसा ही रहता है: वह { DATE($due) } को खत्म होता है।
    [early-step] मैं { DAY($day) } को लिखूँगा, और एक बार और { DATE($due) } को।
   *[step] मैं { DAY($day) } को लिखूँगा।
    }

engine-alarm-stopped = { $kind ->
    [own] यह रिमाइंडर रोक दिया।
    [deadline] रोक दिया। इसके बारे में मैं खुद से नहीं लिखूँगा। तय समय फिर भी { DATE($due) } को खत्म होता है, इसलिए वह दिन लिख लें। उसके बाद जब भी लौटें, /start दबाएँ, मैं अगला कदम दिखा दूँगा।
   *[step] रोक दिया। इसके बारे में मैं खुद से नहीं लिखूँगा। आपका मामला यहाँ जब तक चाहें रुका रहेगा। कुछ नया हो, तो आएँ और /start दबाएँ।
    }

# Stands below a question of which the person moved or stopped the reminder.
engine-alarm-steered = { $stopped ->
    [yes] इसका मेरा रिमाइंडर आपने रोका है: मैं खुद से नहीं लिखूँगा।
   *[no] इसका मेरा रिमाइंडर आपने बदला है: मैं { DAY($day) } को लिखूँगा।
    }

# So many reminders of one’s own that no more can be set.
engine-alarm-full = इस मामले के पहले से कई रिमाइंडर हैं। पहले कोई एक रोकें।
engine-alarm-not-understood = मुझे आने वाला कोई दिन चाहिए। जैसे: 3 दिसंबर, अगले मंगलवार, तीन हफ़्ते बाद।

# The clock by which reminders come. $zone: its name, as Asia/Kolkata; $time: what it shows now.
engine-zone = मेरे पास आपकी जो घड़ी है, उसके हिसाब से अभी { TIME($time) } हैं ({ $zone })। आपका समय क्षेत्र कौन-सा है? अपने समय क्षेत्र का कोई बड़ा शहर अंग्रेज़ी अक्षरों में लिखें, जैसे Kolkata या Dubai, या घंटे: UTC+5:30।
engine-zone-not-understood = इस नाम का समय क्षेत्र मुझे नहीं मिला। उसी समय क्षेत्र का कोई बड़ा शहर अंग्रेज़ी अक्षरों में लिखें, जैसे Kolkata या Dubai, या घंटे: UTC+5:30। तब तक आपके लिए अभी { TIME($time) } हैं ({ $zone })।
engine-zone-set = ठीक है: आपके यहाँ अभी { TIME($time) } हैं ({ $zone })। रिमाइंडर इसी घड़ी से आएँगे।

## News about a rule of law

# May be seen by others on a shared phone: says nothing about the case.
engine-notice = मुझे आपको कुछ बताना है। बात उसी के बारे में है जो हमने यहाँ की थी।
    .open = पढ़ें

# $cited: the rule can be named. $rule: where it stands. The letters follow, then what
# whoever runs this bot says about it, then what to do.
engine-notice-told = { $cited ->
    [yes] मैंने आपके लिए जो लिखा, उसमें कानून का एक नियम बदल गया है या गलत था: { $rule }। यह इनमें है:
   *[no] मैंने आपके लिए जो लिखा, उसमें कानून का एक नियम बदल गया है या गलत था। यह इनमें है:
    }

# $sent: the letter went out.
engine-notice-line = { $sent ->
    [yes] { $case }: { $letter }, { DATE($day) }
   *[no] { $case }: { $letter }, { DATE($day) }, मेरी जानकारी में अभी नहीं भेजा गया
    }

engine-notice-word = बॉट चलाने वाले की ओर से: { $word }

# $unsent: one of the letters did not go out yet.
engine-notice-next = { $unsent ->
    [yes] अब क्या करें: ऊपर जिस पत्र पर लिखा है कि नहीं भेजा गया, उसे मत भेजें। /back दबाएँ, फिर से जवाब दें, और मैं उसे नया लिख दूँगा।

    जो पत्र जा चुका है, वह वैसा ही रहता है, और आपकी सब तारीखें चलती रहती हैं। जवाब आए, तो उसके शब्द पहले की तरह यहाँ पेस्ट करें। अब से मैं जो लिखूँगा, वह आज के नियमों से होगा।
   *[no] अब क्या करें: पत्र जैसा गया वैसा ही रहता है, और आपकी सब तारीखें चलती रहती हैं। जवाब आए, तो उसके शब्द पहले की तरह यहाँ पेस्ट करें। अब से मैं जो लिखूँगा, वह आज के नियमों से होगा।
    }

## Back after the chat was closed

# The person had blocked the bot. What is out of date is not sent any more; a paragraph for each
# case in which something has passed follows, then the open question.
engine-returned = अच्छा हुआ कि आप लौटे। कुछ समय तक मैं आप तक पहुँच नहीं पाया। तब जो कहना था, वह अब पुराना हो गया, इसलिए अभी की स्थिति यह है। जो पत्र रुके थे, वे अब भी आएँगे।
    .open = आगे बढ़ाएँ: { $case }

# $letter: from which the deadline runs ("access request"). $day: its last day.
engine-returned-deadline = { $case }: आपके पत्र ({ $letter }) का समय { DATE($day) } को खत्म हो गया।

# An alarm that is no deadline. $day: the day for which it was set.
engine-returned-alarm = { $case }: { DATE($day) } का रिमाइंडर लगा था।

engine-returned-message = आपने अभी जो भेजा, उसे मैंने जवाब नहीं माना, क्योंकि सवाल बदल गया हो सकता है। जवाब फिर से दें।

## What is stored

# The file follows.
engine-export = इस चैट के बारे में जो कुछ रखा है, सब यह रहा। फ़ाइल सँभालकर रखें, इसमें वह है जो आपने मुझे बताया।

# Somebody sent the file that /export had given. $cases and $letters: what it holds.
engine-import = इस फ़ाइल में { $cases ->
        [one] { $cases } मामला
       *[other] { $cases } मामले
    } और { $letters ->
        [0] कोई पत्र नहीं
        [one] { $letters } पत्र
       *[other] { $letters } पत्र
    }। क्या इसे यहाँ ले लूँ? यह यहाँ की चीज़ों में जुड़ेगा; यहाँ का कुछ नहीं बदलेगा।
    .yes = हाँ, ले लें
    .no = नहीं

# $reason: why the file is not taken in.
engine-import-refused = { $reason ->
    [too-large] यह फ़ाइल इतनी बड़ी है कि मेरी नहीं हो सकती। कुछ नहीं लिया गया। वही फ़ाइल भेजें जो /export ने दी थी।
    [lost] यह फ़ाइल मुझ तक नहीं पहुँची। कुछ नहीं लिया गया। एक बार फिर भेजें।
    [other-form] यह फ़ाइल इस प्रोग्राम के दूसरे संस्करण की है, और मैं इसे यहाँ नहीं पढ़ सकता। कुछ नहीं लिया गया। फ़ाइल सँभालकर रखें।
    [empty] इस फ़ाइल में कोई मामला नहीं है। कुछ नहीं लिया गया।
    [full] इतने मामले मैं एक चैट में नहीं रख सकता। कुछ नहीं लिया गया। फ़ाइल सँभालकर रखें।
   *[unreadable] यह फ़ाइल मैं पढ़ नहीं पाया। हो सकता है वह खराब हो, बदली गई हो, या मेरी न हो। कुछ नहीं लिया गया। फ़ाइल वैसी ही भेजें जैसी /export ने दी थी।
    }

engine-import-left = कुछ नहीं लिया गया।
engine-imported = { $cases ->
    [one] मामला अब यहाँ है, अपने जवाबों और पत्रों के साथ। /cases उसे दिखाता है।
   *[other] { $cases } मामले अब यहाँ हैं, अपने जवाबों और पत्रों के साथ। /cases उन्हें दिखाता है।
    }

# Told once, a month before the end. May be seen by others: says nothing of what it is about.
# $cases: how many cases are open. $deadlines: how many periods still run.
engine-forget =
    करीब 11 महीने से आपकी ओर से कुछ नहीं आया। { DAY($day) } को मैं यहाँ रखी चीज़ें मिटा दूँगा। तब यह चला जाएगा: { $cases ->
        [one] आपका खुला मामला
       *[other] आपके { $cases } खुले मामले
    }, सब जवाबों और पत्रों के साथ{ $deadlines ->
        [0] ।
        [one] , और एक तय समय जो अभी चल रहा है।
       *[other] , और { $deadlines } तय समय जो अभी चल रहे हैं।
    }

    इसे एक साल और रखना हो, तो बटन दबाएँ या कुछ भी लिखें। /export से आपको अपने पास रखने की कॉपी मिलती है। किसी चीज़ की ज़रूरत न हो, तो कुछ करना नहीं है।
    .keep = रखे रहें

engine-forget-kept = सब कुछ रहेगा। आपसे कुछ न सुना, तो मैं इसे { DAY($day) } तक रखूँगा।

engine-delete = क्या सब कुछ मिटा दूँ? आपके सब मामले, जवाब, पत्र और रिमाइंडर तुरंत चले जाएँगे। यह बॉट उन्हें वापस नहीं ला सकता; किसी एन्क्रिप्टेड बैकअप में वे तब तक रह सकते हैं, जब तक बॉट चलाने वाले उसे नहीं मिटाते। कॉपी चाहिए, तो पहले /export दबाएँ।
    .yes = हाँ, सब कुछ मिटाएँ
    .no = नहीं, रहने दें

engine-deleted =
    सब कुछ मिट गया। एक दिन तक एक निशान रहेगा, जिसमें कोई शब्द नहीं है, ताकि गलती से कुछ वापस न आए।

    इस चैट के संदेश चैट कंपनी के पास रहते हैं। ऐप में भी चैट मिटा दें। नया शुरू करना हो, तो /start दबाएँ।

engine-delete-kept = कुछ नहीं मिटाया गया।

# “Yes, erase everything” of an earlier question was tapped. It is asked again below.
engine-delete-stale = वह बटन पहले के सवाल का था, इसलिए अभी कुछ नहीं मिटाया गया।

## Buttons

# Only the buttons are shown, not this text.
engine-buttons = बटन
    .unknown = पता नहीं
    .done = हो गया
    .ok = सही है, पत्र लिखें
    .none = इनमें से कोई नहीं
    .today = आज
    .yesterday = कल

# One of many that can be chosen together. $chosen: it is chosen.
engine-many = { $chosen ->
    [yes] ✓ { $label }
   *[no] { $label }
    }

# A company's name was typed and several known ones can be meant; they follow as buttons.
# $company: the full name, $by: the brand or other name that was typed.
engine-lookup = क्या यह इनमें से कोई है? उसे दबाएँ, या नाम किसी और तरह लिखें।
    .known-as = { $company } ({ $by })
    .none = इनमें से कोई नहीं

# One of them. $entry: its name, address and e-mail, a line each; $source: the page it was read on.
engine-lookup-card =
    मेरे पास इसके बारे में यह है, { DATE($as_of) } तक की जानकारी:

    { $entry }

    स्रोत: { $source }

    क्या यही है, और पता सही है? आपके पास नया पता हो, जैसे किसी पत्र पर, तो वही लें।
    .ok = सही है
    .none = यह नहीं
    .other-address = नाम सही, पता दूसरा

# A name was typed over those buttons that no company here has.
engine-lookup-none = यह नाम मेरी सूची में नहीं है। इनमें से कोई न हो, तो वही बटन दबाएँ जिस पर ऐसा लिखा है।

# A long message that came before the first question.
engine-story-kept = धन्यवाद, आपका संदेश मिल गया। उसे अभी साथ में देखेंगे।

# An answer that was found in a long message. $quote: the words of the message; $same: they are
# the answer itself.
engine-story-line = { $same ->
    [yes] { $label }: “{ $value }”
   *[no] { $label }: { $value }
        (“{ $quote }”)
    }

# What the company has answered already. $label: its reason ("Deleted"), $quote: the person's words.
engine-story-refused = आपने लिखा है कि जवाब आ चुका है: { $label } (“{ $quote }”)। फिर भी पहले लिखित अनुरोध जाएगा। जवाब का समय उसी से गिना जाता है।

# Only the button is shown, not this text. $label: the name of an answer ("Company").
engine-story = आपके संदेश में क्या है
    .drop = गलत है: { $label }

# Above the advice on sending a letter, where the company's address is known. $address: a line each.
engine-address =
    आपने यह पता दिया या सही बताया:

    { $address }

# Where a letter to an authority or an ombudsman goes, before the advice. $address: name and address, a line each.
engine-body-address =
    मेरी जानकारी के अनुसार यह यहाँ जाता है:

    { $address }

# A way that was taken, in the list of all. $rung: its button. $day: when the letter went out.
engine-rung-done = { $rung }: यह { DATE($day) } को हो चुका है।

# Only the buttons are shown, not this text. $label: the name of an answer ("Company").
engine-review = आपके जवाब
    .change = बदलें: { $label }
    .add = जोड़ें: { $label }

# One answer in the overview.
review-line = { $label }: { $value }
review-unknown = पता नहीं

# /letters: the list follows below, then a button for each.
engine-letters = ये आपके पत्र हैं। कोई एक दबाएँ, वह फिर वैसा ही दिखेगा जैसा मैंने तब लिखा था।
engine-letters-none = अभी कोई पत्र नहीं है।
