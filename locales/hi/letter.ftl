# हर पत्र के आस-पास क्या रहता है, और वे हिस्से जो कई पत्रों में आते हैं।
#
# “आप” कंपनी है। लिखने वाले के अपने शब्द वैसे ही रहते हैं जैसे टाइप किए गए।
# DATES($call_day, form: "on") से “3 नवंबर 2026 को” या “3 से 7 नवंबर 2026 के बीच” बनता है,
# समय मालूम हो तो समय के साथ। लिखने वाला पुरुष है या महिला, यह मालूम नहीं: ऐसे वाक्य न लिखें
# जिनसे यह झलके (“करता हूँ”, “करूँगी”)।

## ढाँचा

# $recipient: privacy (डेटा संरक्षण अधिकारी या गोपनीयता का पता), service, supervisor,
# legal, appellate, forum, first-appellate, information-officer, authority, conciliation, court। अदालत के फ़ॉर्म के पाठ में यहाँ शीर्षक आता है।
letter-salutation = { $recipient ->
    [court] माँगें और तथ्य
   *[privacy] महोदय/महोदया,
    }

# लिखने का दिन, पते और विषय के बीच।
letter-date = { DATE($today) }

# दो पंक्तियाँ: अभिवादन और नाम। अदालत के फ़ॉर्म के पाठ में अभिवादन नहीं होता।
letter-close = { $recipient ->
    [court] { $name }
   *[privacy]
        सादर,
        { $name }
    }

# नाम के नीचे, यदि बताया गया हो। $contact ईमेल या कई पंक्तियों का डाक पता हो सकता है।
letter-close-contact = { $recipient ->
    [court]
        संपर्क का पता:
        { $contact }
   *[privacy]
        कृपया जवाब यहाँ भेजें:
        { $contact }
    }

# पते की पंक्तियाँ। किसी प्राधिकरण का पता कानून की फ़ाइलों से आता है, यहाँ से नहीं।
letter-to = { $recipient ->
    [service]
        सेवा में,
        { $company }
        { $regime ->
            [india] शिकायत अधिकारी (Grievance Officer) या ग्राहक सेवा (Customer Care)
           *[gdpr] ग्राहक सेवा (Customer Service)
        }
    [supervisor]
        सेवा में,
        { $company }
        { $regime ->
            [india] शिकायत अधिकारी (Grievance Officer) या नोडल अधिकारी (Nodal Officer)
           *[gdpr] ग्राहक सेवा, सुपरवाइज़र (Supervisor)
        }
    [legal]
        सेवा में,
        { $company }
        कानूनी विभाग (Legal Department)
    [appellate]
        सेवा में,
        { $company }
        अपीलीय प्राधिकरण (Appellate Authority)
    [forum]
        सेवा में,
        { $company }
        उपभोक्ता शिकायत निवारण मंच (Consumer Grievance Redressal Forum)
    [first-appellate]
        सेवा में,
        { $company }
        प्रथम अपीलीय अधिकारी (First Appellate Authority)
    [information-officer]
        सेवा में,
        { $company }
        लोक सूचना अधिकारी (Public Information Officer)
    [authority] डेटा संरक्षण प्राधिकरण
    [conciliation] सुलह संस्था
    [court] { $regime ->
        [india] उपभोक्ता विवाद निवारण आयोग (Consumer Disputes Redressal Commission)
       *[gdpr] अदालत
    }
   *[privacy]
        सेवा में,
        { $company }
        { $regime ->
            [india] शिकायत अधिकारी (Grievance Officer)
           *[gdpr] डेटा संरक्षण अधिकारी (Data Protection Officer)
        }
    }

# संलग्नकों की सूची का शीर्षक। $count उनकी संख्या है।
letter-enclosures = { $count ->
    [one] संलग्नक
   *[other] संलग्नक
    }

# एक संलग्नक। $letter किसी पहले के पत्र का नाम है (“डेटा अनुरोध”), $day भेजने का दिन।
letter-enclosure = { $letter }, दिनांक { DATE($day) }
# कंपनी का जवाब, जैसा यहाँ चिपकाया गया।
letter-enclosure-reply = मुझे मिला जवाब
# दिन की जगह अवधि भी हो सकती है।
letter-enclosure-reply-dated = जवाब, जो मुझे { DATES($replied_on, form: "on", time: "no") } मिला
# ये दिन अवधि भी हो सकते हैं।
letter-enclosure-final = शिकायत का जवाब, दिनांक { DATES($final_on, time: "no") }
letter-enclosure-decided = अपील का जवाब, दिनांक { DATES($appeal_answered_on, time: "no") }
letter-enclosure-appeal-decided = प्रथम अपील का फ़ैसला, जो मुझे { DATES($appeal_decided_on, form: "on", time: "no") } मिला

# पत्र के अनुवाद के ऊपर, चैट की भाषा में।
letter-reading-copy = केवल पढ़ने के लिए। कृपया दूसरी भाषा वाला पत्र भेजें; यह अनुवाद इसलिए है कि आपको मालूम रहे कि उसमें क्या लिखा है।{ $country ->
        [IN] {" "}पत्र हिंदी में भेजना हो, तो “कुछ बदलना है”, फिर “पत्रों की भाषा” चुनें।
       *[other] {""}
    }

## घटनाक्रम: तारीखों की क्रमवार सूची। भाषा तटस्थ है, क्योंकि यह कंपनी को लिखे और कंपनी के बारे में लिखे, दोनों तरह के पत्रों में आती है।

letter-timeline-call = { DATES($call_day) }: फ़ोन पर बातचीत
# कॉल का ठीक दिन मालूम नहीं।
letter-timeline-call-range = { DATES($call_day) }: इनमें से किसी एक दिन फ़ोन पर बातचीत

# $letter पत्र का नाम है (“डेटा अनुरोध”)।
letter-timeline-sent = { $way ->
    [by-form] { DATE($day) }: { $letter }, ऑनलाइन फ़ॉर्म से
    [by-post] { DATE($day) }: { $letter }, डाक से
   *[by-email] { DATE($day) }: { $letter }, ईमेल से
    }

letter-timeline-reply = { DATES($replied_on) }: जवाब मिला
letter-timeline-final = { DATES($final_on, time: "no") }: शिकायत का जवाब
letter-timeline-decided = { DATES($appeal_answered_on, time: "no") }: अपील का जवाब
letter-timeline-appeal-decided = { DATES($appeal_decided_on, time: "no") }: प्रथम अपील का फ़ैसला मिला

# घटनाक्रम की वह पंक्ति जिसका पत्र संलग्न है। $entry पंक्ति है, $number संलग्नक का क्रमांक, $count कुल संख्या।
letter-timeline-enclosed = { $count ->
    [one] { $entry } (संलग्नक)
   *[other] { $entry } (संलग्नक { $number })
    }

## कौन लिख रहा है

# $name लिखने और हस्ताक्षर करने वाला है, $behalf_name वह जिसकी कॉल थी। इसके बाद पत्र उसी व्यक्ति की ओर से बोलता है।
letter-person-behalf = यह पत्र { $behalf_name } की ओर से { $name } ने लिखा है; यहाँ “मैं” और “मेरा” का अर्थ { $behalf_name } है। माँगने पर आपको लिखित अधिकार-पत्र मिल सकता है।

## कौन-सी कॉल

letter-call-day = यह बातचीत { DATES($call_day, form: "on") } हुई थी।

letter-call-day-directed = { $direction ->
    [i-called] मैंने आपको { DATES($call_day, form: "on") } कॉल की थी।
   *[they-called] आपने मुझे { DATES($call_day, form: "on") } कॉल की थी।
    }

# केवल दिनों की अवधि मालूम है।
letter-call-range = यह बातचीत { DATES($call_day, form: "on") } हुई थी; मुझे सही तारीख मालूम नहीं है। कृपया उन दिनों की हमारे बीच की हर कॉल जाँचें।

letter-call-range-directed = { $direction ->
    [i-called] मैंने आपको { DATES($call_day, form: "on") } कॉल की थी; मुझे सही तारीख मालूम नहीं है। कृपया उन दिनों की हर वह कॉल जाँचें जो मैंने आपको की।
   *[they-called] आपने मुझे { DATES($call_day, form: "on") } कॉल की थी; मुझे सही तारीख मालूम नहीं है। कृपया उन दिनों की हर वह कॉल जाँचें जो आपने मुझे की।
    }

# The letter before named another day, or other days.
letter-named-otherwise = मेरे पिछले पत्र में { DATES($named_day, time: "no") } लिखा था। सही तारीख वह है जो इस पत्र में दी गई है।

# दिन मालूम नहीं; इसके बाद letter-call-details की सूची आती है।
letter-call-no-day = मुझे कॉल की सही तारीख मालूम नहीं है। कृपया उसे नीचे दिए गए विवरण से खोजें।

# न दिन मालूम है, न कोई नंबर।
letter-call-no-day-no-details = मुझे कॉल की सही तारीख मालूम नहीं है। कृपया उसे मेरे नाम से खोजें।

# मालूम विवरणों की सूची का शीर्षक।
letter-call-details = कॉल का विवरण:

letter-call-details-direction = { $direction ->
    [i-called] कॉल मैंने आपको की थी।
   *[they-called] कॉल आपने मुझे की थी।
    }
letter-call-details-customer-number = ग्राहक नंबर: { $customer_number }
# वह नंबर जिससे कॉल हुई, चाहे किसी ने भी की हो।
letter-call-details-called-from = जिस नंबर से कॉल हुई: { $called_from }
# कंपनी को व्यक्ति का अपना नंबर नहीं दिखा।
letter-call-details-phone-used = { $phone_used ->
    [another-phone] मैंने किसी और के फ़ोन से कॉल की थी।
    [hidden-number] मैंने नंबर छिपाकर (private number) कॉल की थी।
   *[app] मैंने एक ऐप से कॉल की थी।
    }
letter-call-details-proved-customer = कॉल में मैंने अपना ग्राहक नंबर बताया था।
letter-call-details-proved-registered = मेरा रजिस्टर्ड नंबर, जो मैंने कॉल में बताया था: { $registered_number }
letter-call-details-called-to = जिस नंबर पर कॉल हुई: { $called_to }
letter-call-details-ticket = टिकट या डॉकेट नंबर: { $ticket }
letter-call-details-agent = आपके कर्मचारी का बताया नाम: { $agent }
# इसी मामले की बाकी कॉल, समय के क्रम में। दिन की जगह अवधि भी हो सकती है।
letter-call-details-another-before = इसी मामले की एक और कॉल: { DATES($third_call) }
letter-call-details-another = इसी मामले की एक और कॉल: { DATES($second_call) }
letter-call-details-another-after = इसी मामले की एक और कॉल: { DATES($third_call) }
letter-call-details-contact = मुझसे संपर्क के लिए: { $contact }

## जो बाकी कॉल पर भी लागू है, और जवाब किस रूप में चाहिए

# कॉल के बारे में अनुरोध के बाद, जब विवरण में और कॉल भी हों।
letter-also-each = बाकी हर कॉल के लिए भी यही अनुरोध है।

# एक पंक्ति, बिना कारण। डेटा अनुरोध, रिकॉर्डिंग सुरक्षित रखने के अनुरोध और पहचान के जवाब में इसके अपने वाक्य हैं।
letter-answers-form = { $answer_form ->
    [large-print] कृपया मुझे जवाब बड़े अक्षरों (large print) में दें।
    [by-email] कृपया मुझे जवाब केवल ईमेल से दें।
   *[relay] कृपया मुझे केवल रिले सेवा (relay service) से कॉल करें।
    }

## अधूरे जवाब में क्या छूटा

# नीचे के एक या अधिक बिंदुओं की सूची का शीर्षक।
letter-missing-open = मेरे अनुरोध में से यह अब भी बाकी है:

letter-missing-open-audio = रिकॉर्डिंग, ऑडियो के रूप में
letter-missing-open-whole-call = कॉल का बाकी हिस्सा, क्योंकि रिकॉर्डिंग में पूरी कॉल नहीं है
letter-missing-open-transcript = ट्रांसक्रिप्ट (लिखित रूप), यदि हो
letter-missing-open-notes = कॉल के बारे में आपके नोट्स में दर्ज डेटा
letter-missing-open-details = रिकॉर्डिंग का उद्देश्य, उसे कब तक रखा जाता है, और वह किसे मिली

# पत्र के विषय के पीछे: “… के बारे में डेटा अनुरोध, ग्राहक नंबर 12345, 3 नवंबर 2026 की कॉल”।
letter-subject-behalf = { $behalf_name } की ओर से
letter-subject-number = ग्राहक नंबर { $customer_number }
letter-subject-ticket = { $regime ->
    [india] डॉकेट नंबर { $ticket }
   *[gdpr] टिकट नंबर { $ticket }
    }
letter-subject-day = { DATES($call_day, time: "no") } की कॉल

# भारत में बाहर की संस्था, पत्र की भाषा में। $conciliation: उसका अपना नाम।
letter-outside-india = { $sector ->
    [bank] भारतीय रिज़र्व बैंक का लोकपाल (RBI Ombudsman)
    [insurance] बीमा लोकपाल (Insurance Ombudsman)
    [shop] राष्ट्रीय उपभोक्ता हेल्पलाइन (1915)
    [post] राष्ट्रीय उपभोक्ता हेल्पलाइन (1915)
    [public] राष्ट्रीय उपभोक्ता हेल्पलाइन (1915)
    [other] राष्ट्रीय उपभोक्ता हेल्पलाइन (1915)
   *[travel] { $conciliation }
    }
