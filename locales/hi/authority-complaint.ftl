# डेटा संरक्षण प्राधिकरण को शिकायत। यह प्राधिकरण की भाषा में भेजी जाती है; हिंदी रूप पढ़ने के लिए है।
# यह प्राधिकरण से बात करती है: संस्था “संस्था” है, कभी “आप” नहीं; सरकारी संस्था पर भी यही शब्द ठीक बैठते हैं।

authority-complaint-name = डेटा संरक्षण प्राधिकरण को शिकायत
authority-complaint-subject = { $company } के बारे में शिकायत: फ़ोन कॉल की रिकॉर्डिंग
authority-complaint-advice =
    यह शिकायत पत्र के ऊपर लिखे प्राधिकरण को जाती है। आम तौर पर उसका ऑनलाइन फ़ॉर्म सबसे अच्छा तरीका है, क्योंकि उससे शिकायत पहुँचने की पुष्टि मिलती है। पाठ फ़ॉर्म में डालें, या साथ लगाएँ।
    अपने पत्रों की कॉपियाँ जोड़ें, और संस्था का जवाब हो तो वह भी। पुष्टि और फ़ाइल नंबर सँभालकर रखें।
    { $regime ->
        [uk-gdpr] शिकायत मुफ़्त है। इससे संस्था पर रकम के दावे की समय-सीमा नहीं रुकती, इसलिए उस पर भी नज़र रखें।
       *[gdpr] शिकायत मुफ़्त है। पैसों का दावा ज़्यादातर उस साल के खत्म होने के तीन साल बाद खत्म हो जाता है, जिसमें वह बना। पत्रों और इस शिकायत से यह समय नहीं रुकता।
    }

# $law_gdpr_complaint: शिकायत का अधिकार।
authority-complaint-opening = यह { $company } के बारे में मेरी शिकायत है ({ $law_gdpr_complaint })। कृपया संस्था से मेरी फ़ोन कॉल की रिकॉर्डिंग की प्रति के मेरे अनुरोध का जवाब दिलवाएँ।

authority-complaint-parties = पक्ष और कॉल:
# जवाब का पता अंत में नाम के नीचे है (letter-close-contact)।
authority-complaint-parties-me = शिकायतकर्ता: { $name }
# लिखने वाला किसी और की ओर से लिख रहा है।
authority-complaint-parties-me-behalf = शिकायतकर्ता: { $behalf_name }, प्रतिनिधि: { $name }
authority-complaint-parties-company = संस्था: { $company }
authority-complaint-parties-company-contact = संस्था का जो संपर्क मेरे पास है: { $company_contact }
authority-complaint-parties-customer-number = वहाँ मेरा ग्राहक नंबर: { $customer_number }
# दो बिंदुओं के बाद एक दिन या दिनों की अवधि आती है।
authority-complaint-parties-call-day = कॉल का दिन: { DATES($call_day) }

authority-complaint-asked = मैंने { DATE($sent_access_request) } को संस्था से इस कॉल की रिकॉर्डिंग की प्रति माँगी थी।
# अनुरोध के बाद व्यक्ति को सही दिन पता चला।
authority-complaint-asked-otherwise = उसमें कॉल का दूसरा दिन लिखा था: { DATES($asked_day, time: "no") }।
authority-complaint-asked-otherwise-told = उसमें कॉल का दूसरा दिन लिखा था: { DATES($asked_day, time: "no") }। सही दिन मैंने संस्था को { DATE($sent_clarification) } को बता दिया था।
authority-complaint-missing = आज तक यह प्रति मेरे पास नहीं है।
authority-complaint-partly = संस्था ने मेरी माँगी हुई चीज़ों में से केवल कुछ दी हैं।
authority-complaint-announced = कॉल में बताया गया था कि बातचीत रिकॉर्ड की जा सकती है।

# इसके बाद तारीखों की क्रमवार सूची आती है।
authority-complaint-history = अब तक क्या हुआ:
authority-complaint-enclosed = संस्था को लिखे मेरे पत्रों की प्रतियाँ संलग्न हैं।
authority-complaint-reply-enclosed = संस्था का जवाब भी संलग्न है।

# इसके बाद सूची आती है; उसमें एक ही पंक्ति हो सकती है।
authority-complaint-breaches = मेरे विचार में संस्था डेटा संरक्षण कानून का पालन नहीं करती:
authority-complaint-breaches-late = जवाब का समय { DATE($due_response) } को पूरा हो गया, और प्रति अब भी मेरे पास नहीं है ({ $law_gdpr_one_month })।
authority-complaint-breaches-late-answer = जवाब का समय { DATE($due_response) } को पूरा हो गया। जवाब उसके बाद ही आया ({ $law_gdpr_one_month })।
authority-complaint-breaches-copy = संस्था ने मुझे रिकॉर्डिंग की प्रति नहीं दी है। मुझे अपने व्यक्तिगत डेटा की प्रति माँगने का हक है ({ $law_gdpr_copy })। मेरे विचार में रिकॉर्डिंग उसी का हिस्सा है, क्योंकि उसमें मेरी आवाज़ और मेरे शब्द हैं।
authority-complaint-breaches-transcript = संस्था ने रिकॉर्डिंग की जगह कुछ और देने की पेशकश की, जैसे ट्रांसक्रिप्ट। प्रति में डेटा ज्यों-का-त्यों होना चाहिए ({ $law_gdpr_faithful_copy })। मेरे विचार में बोले गए शब्दों के लिए यह केवल रिकॉर्डिंग से होता है।
authority-complaint-breaches-others = संस्था दूसरों के अधिकारों या गोपनीय बातों का हवाला देती है। ये प्रति को केवल वहीं तक सीमित करते हैं जहाँ तक दूसरों को नुकसान होता हो ({ $law_gdpr_others_rights })। उनके नाम या आवाज़ छिपाने पर मुझे आपत्ति नहीं है।
authority-complaint-breaches-motive = संस्था अपने इनकार का आधार संभावित दावों या मुकदमे को बताती है। पर कोई प्रति किस कारण से माँगता है, यह निर्णायक नहीं है ({ $law_gdpr_motive_irrelevant })।
authority-complaint-breaches-details = संस्था ने मुझे नहीं बताया कि वह रिकॉर्डिंग किस काम के लिए करती है, वह किसे मिलती है और कब तक रखी जाती है ({ $law_gdpr_purposes }; { $law_gdpr_recipients }; { $law_gdpr_retention })।
authority-complaint-breaches-fee = संस्था पहली प्रति के लिए पैसे माँगती है। जवाब निःशुल्क है ({ $law_gdpr_free_of_charge })।
authority-complaint-breaches-channel = संस्था ने मुझे कहीं और भेज दिया और मेरे अनुरोध पर काम नहीं किया। उसे इस अधिकार का इस्तेमाल आसान बनाना चाहिए ({ $law_gdpr_facilitate })।
authority-complaint-breaches-silence = संस्था ने मुझे समय पर न प्रति दी, न कारण ({ $law_gdpr_refusal_reasons })।
authority-complaint-breaches-internal-policy = संस्था का कहना है कि उसकी रिकॉर्डिंग आंतरिक इस्तेमाल के लिए है। जानकारी पाने का अधिकार आंतरिक इस्तेमाल के लिए रखे गए डेटा पर भी लागू है ({ $law_gdpr_access })।
authority-complaint-breaches-court-order = संस्था रिकॉर्डिंग केवल अदालत, पुलिस या सरकारी दफ़्तरों को देना चाहती है। पर जानकारी पाने का अधिकार मेरा अपना है ({ $law_gdpr_access })। मेरे विचार में इसके लिए अदालत का आदेश ज़रूरी नहीं है।
authority-complaint-breaches-not-found = संस्था का कहना है कि रिकॉर्डिंग नहीं मिल रही। उसे इस अधिकार का इस्तेमाल आसान बनाना चाहिए ({ $law_gdpr_facilitate })। कृपया देखें कि उसने कहाँ और कैसे खोजा।
# संस्था पहचान-पत्र की प्रति माँगती है।
authority-complaint-breaches-identity = संस्था पहचान-पत्र की प्रति माँगती है। और सबूत वह तभी माँग सकती है जब उसे उचित संदेह हो, और केवल उतना जितना ज़रूरी हो ({ $law_gdpr_identity_doubts })। मेरे विचार में इससे आसान तरीका काफ़ी है, जैसे वापस फ़ोन करना।
authority-complaint-breaches-abusive = संस्था मेरे अनुरोध को दुरुपयोग या हद से ज़्यादा बताती है। यह उसे साबित करना है ({ $law_gdpr_excess_burden })। मेरा अनुरोध ऊपर बताई गई कॉल के बारे में है।
authority-complaint-breaches-conditions = संस्था चाहती है कि पहले मुझसे किसी बात पर हस्ताक्षर या वचन लिया जाए। पर उसे इस अधिकार का इस्तेमाल आसान बनाना चाहिए ({ $law_gdpr_facilitate })। मेरे विचार में नई शर्त उसे मुश्किल बनाती है।
authority-complaint-breaches-already-known = संस्था का कहना है कि बात मुझे पता है या रिकॉर्डिंग उसे सही ठहराती है। मेरे विचार में जानकारी पाने के अधिकार में इसका कोई अपवाद नहीं है ({ $law_gdpr_access })।
authority-complaint-breaches-not-entitled = संस्था का कहना है कि प्रति पर मेरा हक नहीं है या यह कानून लागू नहीं होता। किसी व्यक्ति से जुड़ी सारी जानकारी व्यक्तिगत डेटा है ({ $law_gdpr_personal_data })। मेरे विचार में मेरी आवाज़ और मेरे शब्द उसमें आते हैं।

authority-complaint-wanted = आपसे मेरा अनुरोध है:
authority-complaint-wanted-order = कृपया संस्था को मेरा अनुरोध पूरा करने का आदेश दें, यानी वह मुझे प्रति दे या साफ़ बताए कि कोई रिकॉर्डिंग नहीं है ({ $law_gdpr_order })।
authority-complaint-wanted-erasure = संस्था का कहना है कि रिकॉर्डिंग मिटा दी गई। कृपया पता करें कि कब, किस नियम से, और क्या मेरा अनुरोध उससे पहले पहुँच चुका था। संस्था को यह दिखा पाना चाहिए कि वह नियमों का पालन करती है ({ $law_gdpr_accountability })।
authority-complaint-wanted-keep = कृपया संस्था से कहें कि इस शिकायत के निपटने तक कॉल की हर रिकॉर्डिंग सुरक्षित रखे।
authority-complaint-wanted-outcome = कृपया मुझे बताएँ कि शिकायत पर आगे क्या होता है और उसका क्या नतीजा निकलता है।

authority-complaint-court-no = यह मामला किसी अदालत में नहीं है।
authority-complaint-court-yes = इस कॉल से जुड़ा एक दावा पहले से अदालत में है।
authority-complaint-forward-yes = आप संस्था को मेरा नाम बता सकते हैं।
authority-complaint-forward-no = कृपया संस्था को मेरा नाम बताने से पहले मुझसे पूछें।

## यूनाइटेड किंगडम

# $law_uk_complaint_controller: संस्था से शिकायत, जो पहले होती है।
authority-complaint-complained-uk = मैंने { DATE($sent_escalation) } को स्वयं संस्था से शिकायत की थी ({ $law_uk_complaint_controller })। उससे मामला नहीं निपटा।
authority-complaint-breaches-transcript-uk = संस्था ने रिकॉर्डिंग की जगह कुछ और देने की पेशकश की, जैसे ट्रांसक्रिप्ट। मेरे विचार में लिखे हुए पाठ में आवाज़ और लहजा नहीं होते, और वे मेरे डेटा का हिस्सा हैं।
authority-complaint-breaches-others-uk = संस्था दूसरों के अधिकारों का हवाला देती है। ये प्रति को केवल वहीं तक सीमित करते हैं जहाँ तक उससे उनके बारे में ऐसी जानकारी सामने आती हो जिसे देना उचित नहीं है ({ $law_uk_others })। उनके नाम या आवाज़ छिपाने पर मुझे आपत्ति नहीं है।
authority-complaint-breaches-secret-uk = संस्था गोपनीय बातों का हवाला देती है। इस अधिकार को केवल डेटा संरक्षण कानून के अपवाद ही सीमित करते हैं ({ $law_uk_nothing_else_restricts })। संस्था ने ऐसा कोई अपवाद नहीं बताया जो पूरी रिकॉर्डिंग पर लागू हो।
authority-complaint-wanted-order-uk = कृपया संस्था से मेरा अनुरोध पूरा करने को कहें, यानी वह मुझे प्रति दे या साफ़ बताए कि कोई रिकॉर्डिंग नहीं है।
