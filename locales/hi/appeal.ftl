# भारत: कंपनी के भीतर अपील, अपीलीय प्राधिकरण (टेलीकॉम) या मंच (बिजली) को। वादे के बारे में।

appeal-subject = मेरी शिकायत के बारे में अपील: { $name }

# जैसे “आपकी 3 नवंबर की अपील”।
appeal-name = अपील
appeal-advice =
    { $sector ->
        [energy] कंपनी की वेबसाइट पर “Consumer Grievance Redressal Forum” खोजें।
        [travel] एयरलाइन की वेबसाइट पर “Appellate Authority” खोजें; वह नोडल अधिकारी के साथ लिखा होता है।
       *[telecom] कंपनी की वेबसाइट पर “Appellate Authority” खोजें।
    } वहाँ फ़ॉर्म हो सकता है: पाठ उसमें डालें। पहली पंक्ति में अपनी शिकायत का नंबर लिखें।

    { $sector ->
        [energy] इसमें कुछ लगता है या नहीं, यह आपके राज्य के नियम बताते हैं।
        [travel] किसी फ़ीस की मुझे जानकारी नहीं है।
       *[telecom] यह मुफ़्त है।
    } अपनी शिकायत और जवाब हो तो वह भी साथ लगाएँ। अपील का नंबर सँभालकर रखें। भेजने के बाद मुझे दिन बताएँ।

appeal-opening = यह फ़ोन पर किए गए एक वादे के बारे में मेरी शिकायत की अपील है। कृपया उस पर नए सिरे से विचार करें और वादा पूरा करवाएँ।
appeal-telecom-india = यह आपके अपीलीय प्राधिकरण (Appellate Authority) के लिए है ({ $law_in_telecom_appeal })।
appeal-energy-india = यह आपके उपभोक्ता शिकायत निवारण मंच (Consumer Grievance Redressal Forum) के लिए है ({ $law_in_energy_forum })।
appeal-flight-india = यह आपके अपीलीय प्राधिकरण (Appellate Authority) के लिए है ({ $law_in_airline_officers })।
# व्यक्ति के अपने शब्द।
appeal-promise = इस कॉल में मुझसे यह वादा किया गया था, मेरे शब्दों में: “{ $promise }”
# रिकॉर्डिंग के शब्द, जो व्यक्ति के पास है। $promise_from: मिनट और सेकंड।
appeal-recorded = रिकॉर्डिंग मेरे पास है। { POSITION($promise_from) } से उसमें ये शब्द हैं: “{ $promise_words }”
# व्यक्ति के अपने शब्द: वादा निभाने के बजाय कंपनी ने क्या किया।
appeal-breach = इसके बजाय यह हुआ, मेरे शब्दों में: “{ $breach }”
appeal-amount = इसकी रकम { MONEY($claim_amount) } बनती है।
appeal-amount-paid = इसकी रकम { MONEY($claim_amount) } बनती है। यह रकम मैंने चुका दी है।
appeal-amount-unpaid = इसकी रकम { MONEY($claim_amount) } बनती है। इसका बिल आ चुका है, पर मैंने इसे नहीं चुकाया है।
appeal-amount-not-received = इसकी रकम { MONEY($claim_amount) } बनती है। यह रकम मुझे मिलनी थी, पर नहीं मिली।
appeal-complained = मैंने { DATE($sent_complaint) } को शिकायत की थी। वह निपटी नहीं है।
appeal-final = उसके जवाब पर तारीख { DATES($final_on, time: "no") } है।
# अपील के तीस दिन कंपनी की समय-सीमा पूरी होने से गिने जाते हैं।
appeal-late-answer = आपका जवाब आपकी अपनी समय-सीमा बीतने के बाद आया। इसलिए कृपया यह अपील स्वीकार करें, भले ही तीस दिन पूरे हो चुके हैं ({ $law_in_telecom_appeal })।
appeal-late-silence = मेरी शिकायत का आज तक कोई जवाब नहीं आया। इसलिए कृपया यह अपील स्वीकार करें, भले ही तीस दिन पूरे हो चुके हैं ({ $law_in_telecom_appeal })।
# इसके बाद तारीखों की क्रमवार सूची आती है।
appeal-history = अब तक क्या हुआ:
appeal-reply-enclosed = कंपनी का जवाब संलग्न है।
# इसके बाद सूची आती है।
appeal-wanted = मेरा अनुरोध है कि यह फ़ैसला किया जाए:
appeal-wanted-keep = वादा निभाया जाए, और हर वह बिल ठीक किया जाए जो उससे मेल नहीं खाता।
appeal-wanted-pay = मुझे आज तक के समय के लिए { MONEY($claim_amount) } का भुगतान किया जाए, या यह रकम मेरे खाते में क्रेडिट की जाए।
# रकम का बिल आ चुका है, भुगतान नहीं हुआ है।
appeal-wanted-off = मुझे भेजे गए बिल में से { MONEY($claim_amount) } घटाए जाएँ।
appeal-wanted-reasons = यदि आप सहमत न हों, तो मुझे लिखित कारण दिए जाएँ।
appeal-evidence-india = कृपया फ़ैसला करने से पहले कॉल की रिकॉर्डिंग सुनें। जो सबूत पेश किया जा सकता है और नहीं किया जाता, उसके बारे में यह माना जा सकता है कि पेश होने पर वह उसे रोकने वाले के खिलाफ़ ही जाता ({ $law_in_inference })।
