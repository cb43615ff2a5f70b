# सुलह संस्था को आवेदन। यह संस्था की भाषा में भेजा जाता है; हिंदी रूप पढ़ने के लिए है।
# यह संस्था से बात करता है: कंपनी “कंपनी” है, कभी “आप” नहीं।

ombudsman-complaint-name = { $regime ->
    [uk-gdpr] बाहरी संस्था से शिकायत
    [india] बाहरी संस्था से शिकायत
   *[gdpr] विवाद निपटाने का आवेदन
    }
ombudsman-complaint-subject = { $regime ->
    [india] { $company } के बारे में शिकायत: फ़ोन पर किया गया वादा
    [uk-gdpr] { $company } के बारे में शिकायत: फ़ोन पर किया गया वादा
   *[gdpr] सुलह का आवेदन: { $company }, फ़ोन पर किया गया वादा
    }
ombudsman-complaint-advice =
    { $regime ->
        [india] संस्था का अपना फ़ॉर्म हो, तो पाठ उसमें डालें या साथ लगाएँ।
        [uk-gdpr] { $sector ->
            [public] यह पत्र में सबसे ऊपर लिखे लोकपाल को जाता है; वहाँ कोई नाम न हो, तो उसे जिसका नाम आखिरी जवाब में है। फ़ॉर्म हो, तो पाठ उसमें डालें या साथ लगाएँ।
            [shop] इसे उस संस्था को भेजें जिसका नाम आखिरी जवाब में है। कोई नाम न हो, तो Citizens Advice से, उत्तरी आयरलैंड में Advice NI से पूछें कि ऐसी कोई संस्था है या नहीं। संस्था का फ़ॉर्म हो, तो पाठ उसमें डालें या साथ लगाएँ।
            [other] इसे उस संस्था को भेजें जिसका नाम आखिरी जवाब में है। कोई नाम न हो, तो Citizens Advice से, उत्तरी आयरलैंड में Advice NI से पूछें कि ऐसी कोई संस्था है या नहीं। संस्था का फ़ॉर्म हो, तो पाठ उसमें डालें या साथ लगाएँ।
           *[telecom] यह आवेदन पत्र में सबसे ऊपर लिखी संस्था को जाता है। ज़्यादातर संस्थाओं का अपना फ़ॉर्म होता है: पाठ उसमें डालें, या साथ लगाएँ। यदि वहाँ संस्थाओं की सूची का नाम है, तो वह संस्था चुनें जिससे कंपनी जुड़ी है; कंपनी को आपको उसका नाम बताना होता है।
        }
       *[gdpr] यह आवेदन पत्र में सबसे ऊपर लिखी संस्था को जाता है। ज़्यादातर संस्थाओं का अपना फ़ॉर्म होता है: पाठ उसमें डालें, या साथ लगाएँ। यदि वहाँ संस्थाओं की सूची का नाम है, तो वह संस्था चुनें जिससे कंपनी जुड़ी है; कंपनी को आपको उसका नाम बताना होता है।
    }
    { who-the } को लिखा अपना पिछला पत्र, उसका जवाब हो तो वह, और वह कागज़ जोड़ें जिससे अंतर दिखे, जैसे कॉन्ट्रैक्ट, बिल या चिट्ठी। प्राप्ति की पुष्टि सँभालकर रखें।
    { $regime ->
        [india] { $sector ->
            [energy] पैसे लेकर मदद करने वालों और मिलते-जुलते नाम की वेबसाइटों से सावधान रहें। लोकपाल फ़ैसला करते हैं; हेल्पलाइन और सरकारी पोर्टल केवल आगे भेजते हैं। यदि आप पहले उपभोक्ता आयोग जाते हैं, तो लोकपाल आपकी शिकायत नहीं लेता।
           *[telecom] इसे दाखिल करने में आपका कोई खर्च नहीं होता; पैसे लेकर मदद करने वालों और मिलते-जुलते नाम की वेबसाइटों से सावधान रहें। लोकपाल फ़ैसला करते हैं; हेल्पलाइन और सरकारी पोर्टल केवल आगे भेजते हैं। यदि आप पहले उपभोक्ता आयोग जाएँ, तो लोकपाल आपकी शिकायत नहीं लेता।
        }
        [uk-gdpr] { $sector ->
            [public] इसमें आपका कोई खर्च नहीं होता। लोकपाल दफ़्तर को सलाह दे सकता है, आदेश नहीं।
            [shop] पहले संस्था से पूछें कि इसमें कितना खर्च है, क्या वह फ़ैसला करती है, और क्या वह आपको मानना पड़ता है।
            [other] पहले संस्था से पूछें कि इसमें कितना खर्च है, क्या वह फ़ैसला करती है, और क्या वह आपको मानना पड़ता है।
            [water] इसमें आपका कोई खर्च नहीं होता।
            [travel] ग्रेट ब्रिटेन में ट्रेन के मामलों में आपका कोई खर्च नहीं होता, और फ़ैसला मानना आपके लिए ज़रूरी नहीं है। बाकी मामलों में पहले संस्था से पूछें कि इसमें कितना खर्च है, क्या वह फ़ैसला करती है, और क्या वह आपको मानना पड़ता है।
           *[telecom] इसमें आपका कोई खर्च नहीं होता, और फ़ैसला मानना आपके लिए ज़रूरी नहीं है।
        } यदि आप पहले अदालत जाएँ, तो संस्था आपकी शिकायत लेने से मना कर सकती है।
       *[gdpr] उपभोक्ताओं के लिए सुलह आम तौर पर मुफ़्त है। कंपनी के लिए भाग लेना हमेशा ज़रूरी नहीं होता, और प्रस्ताव मानना आपके लिए ज़रूरी नहीं है। यदि आप पहले अदालत जाएँ, तो संस्था आपका आवेदन लेने से मना कर सकती है।
    }

ombudsman-complaint-opening = { $regime ->
    [india] कृपया { $company } के बारे में मेरी शिकायत पर विचार करें। मेरी माँग है कि { who-the } वह वादा निभाए जो फ़ोन पर मुझसे किया गया था।
    [uk-gdpr] { $sector ->
        [public] कृपया { $company } के बारे में मेरी शिकायत पर विचार करें। मेरी माँग है कि संस्था वह वादा निभाए जो फ़ोन पर मुझसे किया गया था।
       *[other] कृपया { $company } के बारे में मेरी शिकायत पर विचार करें। मेरी माँग है कि कंपनी वह वादा निभाए जो फ़ोन पर मुझसे किया गया था।
    }
   *[gdpr] कृपया { $company } के साथ मेरे विवाद में सुलह कराएँ। मेरी माँग है कि कंपनी वह वादा निभाए जो फ़ोन पर मुझसे किया गया था।
    }

ombudsman-complaint-parties = पक्ष और कॉल:
# जवाब का पता अंत में नाम के नीचे है (letter-close-contact)।
ombudsman-complaint-parties-me = { $regime ->
    [india] शिकायतकर्ता: { $name }
    [uk-gdpr] शिकायतकर्ता: { $name }
   *[gdpr] आवेदक: { $name }
    }
# लिखने वाला किसी और की ओर से लिख रहा है।
ombudsman-complaint-parties-me-behalf = { $regime ->
    [india] शिकायतकर्ता: { $behalf_name }, प्रतिनिधि: { $name }
    [uk-gdpr] शिकायतकर्ता: { $behalf_name }, प्रतिनिधि: { $name }
   *[gdpr] आवेदक: { $behalf_name }, प्रतिनिधि: { $name }
    }
ombudsman-complaint-parties-company = { $sector ->
    [public] संस्था: { $company }
   *[other] कंपनी: { $company }
    }
ombudsman-complaint-parties-company-contact = { $sector ->
    [public] संस्था का जो संपर्क मेरे पास है: { $company_contact }
   *[other] कंपनी का जो संपर्क मेरे पास है: { $company_contact }
    }
ombudsman-complaint-parties-customer-number = वहाँ मेरा ग्राहक नंबर: { $customer_number }
ombudsman-complaint-parties-ticket = { $sector ->
    [public] संस्था का टिकट या डॉकेट नंबर: { $ticket }
   *[other] कंपनी का टिकट या डॉकेट नंबर: { $ticket }
    }
# दो बिंदुओं के बाद एक दिन या दिनों की अवधि आती है।
ombudsman-complaint-parties-call-day = कॉल का दिन: { DATES($call_day) }

# व्यक्ति के अपने शब्द।
ombudsman-complaint-promise = कॉल में मुझसे यह वादा किया गया था, मेरे शब्दों में: “{ $promise }”
# रिकॉर्डिंग के शब्द, जो व्यक्ति के पास है। $promise_from: मिनट और सेकंड।
ombudsman-complaint-recorded = रिकॉर्डिंग मेरे पास है। { POSITION($promise_from) } से उसमें ये शब्द हैं: “{ $promise_words }”
# व्यक्ति के अपने शब्द: वादा निभाने के बजाय कंपनी ने क्या किया।
ombudsman-complaint-breach = इसके बजाय यह हुआ, मेरे शब्दों में: “{ $breach }”
ombudsman-complaint-amount = इसकी रकम { MONEY($claim_amount) } बनती है।
ombudsman-complaint-amount-paid = इसकी रकम { MONEY($claim_amount) } बनती है। यह रकम मैंने चुका दी है।
ombudsman-complaint-amount-unpaid = इसकी रकम { MONEY($claim_amount) } बनती है। इसका बिल आ चुका है, पर मैंने इसे नहीं चुकाया है।
ombudsman-complaint-amount-not-received = इसकी रकम { MONEY($claim_amount) } बनती है। यह रकम मुझे मिलनी थी, पर नहीं मिली।

ombudsman-complaint-notice = मैंने { DATE($sent_notice_before_action) } को { who-the } से यह माँग की थी। उसे दिया गया समय { DATE($due_notice) } को पूरा हो गया। विवाद निपटा नहीं है।
ombudsman-complaint-energy = मेरा पत्र { $law_de_energy_complaint } के तहत उपभोक्ता शिकायत भी था। जवाब का समय { DATE($due_energy_answer) } को पूरा हो गया। इसलिए यह आवेदन { $law_de_conciliation_energy } के तहत है।
ombudsman-complaint-insurance = बीमा कंपनी के जवाब का समय { DATE($due_insurance_answer) } को पूरा हो गया।
ombudsman-complaint-travel = कंपनी के जवाब का समय { DATE($due_travel_answer) } को पूरा हो गया।
ombudsman-complaint-telecom = यह आवेदन { $law_de_conciliation_telecom } के तहत है। विवाद मेरे अनुबंध की सामग्री के बारे में है। यदि अनुबंध के सारांश में कुछ और लिखा है, तो मेरा आधार वह है जो कॉल में स्पष्ट रूप से तय हुआ था ({ $law_de_telecom_information })।
ombudsman-complaint-general = यह आवेदन एक उपभोक्ता के रूप में { $law_de_conciliation_general } के तहत है।

# इसके बाद तारीखों की क्रमवार सूची आती है।
ombudsman-complaint-history = अब तक क्या हुआ:
ombudsman-complaint-enclosed = { $sector ->
    [public] संस्था को लिखे मेरे पत्रों की प्रतियाँ संलग्न हैं।
   *[other] कंपनी को लिखे मेरे पत्रों की प्रतियाँ संलग्न हैं।
    }
ombudsman-complaint-reply-enclosed = { $sector ->
    [public] संस्था का जवाब भी संलग्न है।
   *[other] कंपनी का जवाब भी संलग्न है।
    }
ombudsman-complaint-recording = { $sector ->
    [public] मैंने { DATE($sent_access_request) } को संस्था से रिकॉर्डिंग की प्रति भी माँगी थी। आज तक वह मेरे पास नहीं है। रिकॉर्डिंग से दिख जाता कि क्या कहा गया था।
   *[other] मैंने { DATE($sent_access_request) } को कंपनी से रिकॉर्डिंग की प्रति भी माँगी थी। आज तक वह मेरे पास नहीं है। रिकॉर्डिंग से दिख जाता कि क्या कहा गया था।
    }
ombudsman-complaint-erased = { $sector ->
    [public] संस्था का कहना है कि रिकॉर्डिंग मिटा दी गई।
   *[other] कंपनी का कहना है कि रिकॉर्डिंग मिटा दी गई।
    }

ombudsman-complaint-wanted = { $regime ->
    [india] मेरा अनुरोध:
    [uk-gdpr] मेरा अनुरोध:
   *[gdpr] मेरी ओर से हल का प्रस्ताव:
    }
ombudsman-complaint-wanted-keep = { $sector ->
    [public] संस्था वह वादा निभाए जो मुझसे किया गया था।
   *[other] कंपनी वह वादा निभाए जो मुझसे किया गया था।
    }
ombudsman-complaint-wanted-pay = { $sector ->
    [public] संस्था मुझे { MONEY($claim_amount) } का भुगतान करे या यह रकम क्रेडिट करे।
   *[other] कंपनी मुझे { MONEY($claim_amount) } का भुगतान करे या यह रकम क्रेडिट करे।
    }
# $sent_notice_before_action: आखिरी औपचारिक पत्र का दिन, जिसमें रकम लिखी थी।
ombudsman-complaint-wanted-pay-notice = { $sector ->
    [public] संस्था मुझे { DATE($sent_notice_before_action) } और उससे पहले के समय के लिए { MONEY($claim_amount) } का भुगतान करे या यह रकम क्रेडिट करे।
   *[other] कंपनी मुझे { DATE($sent_notice_before_action) } और उससे पहले के समय के लिए { MONEY($claim_amount) } का भुगतान करे या यह रकम क्रेडिट करे।
    }
# $sent_complaint: शिकायत का दिन, जिसमें रकम लिखी थी।
ombudsman-complaint-wanted-pay-complaint = { $sector ->
    [public] संस्था मुझे { DATE($sent_complaint) } और उससे पहले के समय के लिए { MONEY($claim_amount) } का भुगतान करे या यह रकम क्रेडिट करे।
   *[other] कंपनी मुझे { DATE($sent_complaint) } और उससे पहले के समय के लिए { MONEY($claim_amount) } का भुगतान करे या यह रकम क्रेडिट करे।
    }
# $sent_appeal: अपील का दिन, जिसमें रकम लिखी थी।
ombudsman-complaint-wanted-pay-appeal = { $sector ->
    [public] संस्था मुझे { DATE($sent_appeal) } और उससे पहले के समय के लिए { MONEY($claim_amount) } का भुगतान करे या यह रकम क्रेडिट करे।
   *[other] कंपनी मुझे { DATE($sent_appeal) } और उससे पहले के समय के लिए { MONEY($claim_amount) } का भुगतान करे या यह रकम क्रेडिट करे।
    }
# रकम का बिल आ चुका है, भुगतान नहीं हुआ है।
ombudsman-complaint-wanted-off = { $sector ->
    [public] संस्था मुझे भेजे गए बिल में से { MONEY($claim_amount) } घटाए।
   *[other] कंपनी मुझे भेजे गए बिल में से { MONEY($claim_amount) } घटाए।
    }
ombudsman-complaint-evidence = { $regime ->
    [india] कृपया { who-the } से कहें कि कॉल की जो भी रिकॉर्डिंग उसके पास हो, वह पेश करे, और पेश न करे तो यह लिखित में बताए।
    [uk-gdpr] { $sector ->
        [public] कृपया संस्था से कहें कि कॉल की जो भी रिकॉर्डिंग उसके पास हो, वह पेश करे। यदि वह कोई रिकॉर्डिंग पेश न करे, तो कृपया अपने फ़ैसले में इसका ध्यान रखें।
       *[other] कृपया कंपनी से कहें कि कॉल की जो भी रिकॉर्डिंग उसके पास हो, वह पेश करे। यदि वह कोई रिकॉर्डिंग पेश न करे, तो कृपया अपने फ़ैसले में इसका ध्यान रखें।
    }
   *[gdpr] कृपया कंपनी से कहें कि कॉल की जो भी रिकॉर्डिंग उसके पास हो, वह पेश करे। यदि वह कोई रिकॉर्डिंग पेश न करे, तो कृपया अपने प्रस्ताव में इसका ध्यान रखें।
    }
ombudsman-complaint-evidence-erased = { $regime ->
    [india] { who-begin } की बात से मेरी समझ यह है कि रिकॉर्डिंग मेरे माँगने के बाद ही मिटाई गई। कृपया इसका ध्यान रखें।
    [uk-gdpr] { $sector ->
        [public] संस्था की बात से मेरी समझ यह है कि रिकॉर्डिंग मेरे माँगने के बाद ही मिटाई गई। कृपया अपने फ़ैसले में इसका ध्यान रखें।
       *[other] कंपनी की बात से मेरी समझ यह है कि रिकॉर्डिंग मेरे माँगने के बाद ही मिटाई गई। कृपया अपने फ़ैसले में इसका ध्यान रखें।
    }
   *[gdpr] कंपनी की बात से मेरी समझ यह है कि रिकॉर्डिंग मेरे माँगने के बाद ही मिटाई गई। कृपया अपने प्रस्ताव में इसका ध्यान रखें।
    }

ombudsman-complaint-authority = मैंने { DATE($sent_authority_complaint) } को डेटा संरक्षण प्राधिकरण से शिकायत की थी। वह केवल रिकॉर्डिंग की प्रति के बारे में है, वादे के बारे में नहीं।
ombudsman-complaint-court-no = { $regime ->
    [india] यह मामला किसी अदालत, उपभोक्ता आयोग या पंच (arbitrator) के पास नहीं है।
   *[gdpr] यह मामला किसी अदालत में नहीं है।
    }
ombudsman-complaint-court-yes = { $regime ->
    [india] यह मामला पहले से किसी अदालत, उपभोक्ता आयोग या पंच (arbitrator) के पास है।
   *[gdpr] इस कॉल से जुड़ा एक दावा पहले से अदालत में है।
    }
# जर्मनी, केवल बीमा।
ombudsman-complaint-supervision-no = बीमा की निगरानी करने वाला प्राधिकरण (BaFin) इस मामले को नहीं देख रहा है।
ombudsman-complaint-supervision-yes = बीमा की निगरानी करने वाला प्राधिकरण (BaFin) इस मामले को पहले से देख रहा है।

## यूनाइटेड किंगडम

ombudsman-complaint-complained = { $sector ->
    [public] मैंने { DATE($sent_complaint) } को संस्था से औपचारिक शिकायत की थी।
   *[other] मैंने { DATE($sent_complaint) } को कंपनी से औपचारिक शिकायत की थी।
    }
ombudsman-complaint-final = { $sector ->
    [public] संस्था ने मुझे अपना अंतिम जवाब दिया है, जिस पर तारीख { DATES($final_on, time: "no") } है। विवाद निपटा नहीं है।
   *[other] कंपनी ने मुझे अपना अंतिम जवाब दिया है, जिस पर तारीख { DATES($final_on, time: "no") } है। विवाद निपटा नहीं है।
    }
# $due_ombudsman_door: इस क्षेत्र में कंपनी को मिले समय का आखिरी दिन।
ombudsman-complaint-waited = शिकायत निपटाने के लिए { who-the } का समय { DATE($due_ombudsman_door) } को पूरा हो गया। विवाद निपटा नहीं है।
# कितना समय है, यह किसी नियम में नहीं; उचित समय का हमारा माप पूरा हो चुका है।
ombudsman-complaint-unanswered = आज तक मुझे उसका अंतिम जवाब नहीं मिला है।

## भारत

ombudsman-complaint-bank-india = मैंने पहले स्वयं कंपनी से लिखित शिकायत की थी ({ $law_in_bank_door })।
# रिज़र्व बैंक का लोकपाल।
ombudsman-complaint-documents-india = आप कंपनी से रिकॉर्डिंग और कॉल के नोट्स माँग सकते हैं। पर्याप्त कारण के बिना न देने पर माना जाएगा कि कंपनी के पास देने को कुछ नहीं है ({ $law_in_bank_documents })।
ombudsman-complaint-waited-india = आपसे शिकायत करने से पहले जितना समय बीतना चाहिए, वह { DATE($due_ombudsman_door) } को पूरा हो गया। विवाद निपटा नहीं है।
# 1 जनवरी 2027 से।
ombudsman-complaint-recovery-india = वह कॉल कर्ज़ की वसूली के बारे में थी। ऐसी कॉल में कही गई बात कम से कम छह महीने रखनी होती है, और विवाद हो तो उसका फ़ैसला होने तक ({ $law_in_recovery_calls })।
ombudsman-complaint-sale-india = वह कॉल किसी वित्तीय उत्पाद की बिक्री के बारे में थी। ग्राहक की सहमति का रिकॉर्ड अनुबंध खत्म होने के एक साल बाद तक रखना होता है ({ $law_in_sale_consent })।
ombudsman-complaint-fraud-india = उस कॉल में मैंने ऐसे भुगतान की सूचना दी थी जो मैंने नहीं किया था। 1 जनवरी 2027 से हुए भुगतानों में बैंक को साबित करना होता है कि ग्राहक ज़िम्मेदार है, और सूचना के बाद का नुकसान बैंक उठाता है ({ $law_in_fraud_report })।
ombudsman-complaint-insurance-india = मैंने पहले स्वयं बीमा कंपनी से लिखित शिकायत की थी ({ $law_in_insurance_door })।
ombudsman-complaint-orders-gone-india = फ़ोन पर दिए गए ऑर्डर रिकॉर्ड किए जाने हैं, और विवाद समाप्त होने तक रखे जाने हैं ({ $law_in_broker_orders })। जहाँ तक यह कॉल किसी ऑर्डर की थी, कृपया ब्रोकर से पूछें कि रिकॉर्डिंग किस आधार पर नहीं है।
ombudsman-complaint-energy-india = मैंने पहले कंपनी के मंच में { DATE($sent_appeal) } के अपने पत्र से अपील की थी ({ $law_in_energy_ombudsman })।
ombudsman-complaint-decided-india = मंच का फ़ैसला { DATES($appeal_answered_on, time: "no") } का है। विवाद सुलझा नहीं है।
ombudsman-complaint-forum-silent-india = आज तक मुझे मंच का कोई फ़ैसला नहीं मिला।
ombudsman-complaint-appeal-decided-india = कंपनी के अपीलीय प्राधिकरण (Appellate Authority) का जवाब { DATES($appeal_answered_on, time: "no") } का है। विवाद सुलझा नहीं है।
# $sent_appeal: कंपनी के भीतर की अपील का दिन।
ombudsman-complaint-appeal-silent-india = { DATE($sent_appeal) } को मैंने कंपनी के अपीलीय प्राधिकरण (Appellate Authority) में अपील की थी। आज तक मुझे कोई जवाब नहीं मिला।
# $conciliation_done: SEBI से की गई शिकायत का दिन।
ombudsman-complaint-odr-india = मैंने पहले स्वयं ब्रोकर से शिकायत की थी, और { DATE($conciliation_done) } को भारतीय प्रतिभूति और विनिमय बोर्ड (SEBI) की शिकायत प्रणाली से। मेरा अनुरोध है कि सुलह (conciliation) कराई जाए ({ $law_in_odr })।
ombudsman-complaint-regulator-india = कृपया यह शिकायत दर्ज करें और बीमा कंपनी से इसका निपटारा करवाएँ।
ombudsman-complaint-portal-india = कृपया इसे कंपनी के सामने उठाएँ, और मुझे इस शिकायत का नंबर भेजें।
ombudsman-complaint-helpline-india = कृपया इसे { who-the } को भेजें, और ज़रूरी समझें तो नियामक को भी।
ombudsman-complaint-broker-india = मैंने पहले स्वयं ब्रोकर से शिकायत की थी ({ $law_in_scores })।
ombudsman-complaint-orders-india = फ़ोन पर दिए गए ऑर्डर रिकॉर्ड किए जाने हैं, और विवाद समाप्त होने तक रखे जाने हैं ({ $law_in_broker_orders })। जहाँ तक यह कॉल किसी ऑर्डर की थी, कृपया उसकी रिकॉर्डिंग मँगवाएँ।
