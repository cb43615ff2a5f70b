# भारत: द्वितीय अपील, सूचना आयोग को। यह आयोग से बात करती है: लोक प्राधिकरण “लोक प्राधिकरण” है।

second-appeal-subject = फ़ोन कॉल की रिकॉर्डिंग के बारे में द्वितीय अपील: { $company }

# जैसे “आपकी 3 नवंबर की द्वितीय अपील”।
second-appeal-name = द्वितीय अपील
second-appeal-advice =
    { $owner ->
        [state] यह आपके राज्य के सूचना आयोग को जाती है; आपकी प्रथम अपील पर फ़ैसला करने वाले अधिकारी को उसका नाम बताना होता है। उसका अपना फ़ॉर्म और छोटी फ़ीस हो सकती है।
       *[central] इसे cic.gov.in पर दाखिल करें, या डाक से भेजें; डाक के लिए आयोग का अपना फ़ॉर्म है।
    }

    आवेदन, प्रथम अपील, हर जवाब और भेजने का सबूत साथ लगाएँ। एक कॉपी लोक प्राधिकरण को भी भेजें, और उसका सबूत रखें।

    वहाँ मामलों में लंबा समय लगता है। मिला हुआ डायरी नंबर सँभालकर रखें।

second-appeal-opening-india = यह द्वितीय अपील है ({ $law_in_rti_second_appeal })। मेरा अनुरोध { $company } के साथ हुई मेरी फ़ोन कॉल की रिकॉर्डिंग के लिए है।
# इसके बाद सूची आती है।
second-appeal-parties = पक्ष और कॉल:
second-appeal-parties-me = अपीलकर्ता: { $name }
# लिखने वाला किसी और की ओर से लिख रहा है।
second-appeal-parties-me-behalf = अपीलकर्ता: { $behalf_name }, प्रतिनिधि: { $name }
second-appeal-parties-body = लोक प्राधिकरण: { $company }
# दो बिंदुओं के बाद एक दिन या दिनों की अवधि आती है।
second-appeal-parties-call-day = कॉल का दिन: { DATES($call_day) }
# इसके बाद तारीखों की क्रमवार सूची आती है।
second-appeal-history = अब तक क्या हुआ:
second-appeal-reply-enclosed = लोक प्राधिकरण का जवाब भी संलग्न है।
# इसके बाद सूची आती है।
second-appeal-grounds = अपील के आधार:
second-appeal-grounds-silence-india = मेरे आवेदन के जवाब का समय { DATE($due_response) } को पूरा हो गया, और मुझे कोई जवाब नहीं मिला। कानून के अनुसार यह इनकार माना जाता है ({ $law_in_rti_deemed })।
second-appeal-grounds-free-india = वह समय बीत चुका है, इसलिए सूचना निःशुल्क है ({ $law_in_rti_late_free })।
second-appeal-grounds-late-reply-india = मेरे आवेदन का जवाब मुझे { DATES($replied_on, form: "on", time: "no") } मिला। उसका समय { DATE($due_response) } को पूरा हो चुका था। इसलिए सूचना निःशुल्क है ({ $law_in_rti_late_free })।
second-appeal-grounds-late = प्रथम अपील का समय { DATE($due_appeal_decision) } को पूरा हो गया, और मुझे कोई फ़ैसला नहीं मिला।
second-appeal-grounds-decided = प्रथम अपील का जवाब मुझे { DATES($appeal_decided_on, form: "on", time: "no") } मिला।
second-appeal-grounds-decided-nothing = प्रथम अपील का जवाब मुझे { DATES($appeal_decided_on, form: "on", time: "no") } मिला। जो मैंने माँगा था, उसमें से कुछ नहीं दिया गया।
second-appeal-grounds-decided-part = प्रथम अपील का जवाब मुझे { DATES($appeal_decided_on, form: "on", time: "no") } मिला। जो मैंने माँगा था, उसका सिर्फ़ एक हिस्सा दिया गया।
second-appeal-grounds-held-india = लोक प्राधिकरण के पास मौजूद रिकॉर्डिंग को सूचना माना गया है ({ $law_in_rti_information })। मेरे विचार में यह कॉल की आवाज़ पर भी लागू है।
second-appeal-grounds-privacy-india = दूसरों की निजता का हवाला दिया गया। यह सही है कि अधिनियम व्यक्तिगत सूचना को छूट देता है ({ $law_in_rti_personal })। मेरे विचार में यह छूट दूसरों की रक्षा के लिए है, मुझे मेरे ही शब्द न देने के लिए नहीं। मेरे विचार में यह जनहित में भी है कि लोक प्राधिकरण अपनी कही बात पर कायम रहे ({ $law_in_rti_public_interest })।
second-appeal-grounds-secret-india = व्यापार रहस्य का हवाला दिया गया। यह तभी लागू है जब उससे किसी तीसरे पक्ष की प्रतिस्पर्धा में स्थिति को हानि हो ({ $law_in_rti_trade_secret })। मेरे विचार में जो बात मुझे फ़ोन पर कही गई, वह ऐसा रहस्य नहीं है।
second-appeal-grounds-reasons-india = { information-appeal-grounds-reasons-india }
second-appeal-grounds-form-india = { information-appeal-grounds-form-india }
second-appeal-grounds-identity-india = { information-appeal-grounds-identity-india }
second-appeal-grounds-entitled-india = { information-appeal-grounds-entitled-india }
second-appeal-grounds-other-call = { information-appeal-grounds-other-call }
second-appeal-grounds-gone = { information-appeal-grounds-gone }
second-appeal-grounds-burden-india = इनकार को उचित ठहराना इनकार करने वाले अधिकारी का काम है ({ $law_in_rti_burden })।
second-appeal-grounds-sever-india = जो दूसरों के बारे में है, वह काटा या छिपाया जा सकता है ({ $law_in_rti_sever })। कॉल में मेरे अपने शब्द हैं।
# इसके बाद सूची आती है।
second-appeal-wanted = आयोग से मेरा अनुरोध है कि यह आदेश दे:
second-appeal-wanted-give = लोक प्राधिकरण मुझे रिकॉर्डिंग और मेरे आवेदन की बाकी बातें दे, या साफ़ बताए कि वे मौजूद नहीं हैं।
second-appeal-wanted-keep = इसका फ़ैसला होने तक रिकॉर्डिंग सुरक्षित रखी जाए।
second-appeal-wanted-hear = मुझे सुनवाई का मौका दिया जाए।
