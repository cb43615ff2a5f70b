# स्थानीय अदालत (Amtsgericht) के दावा फ़ॉर्म के लिए तथ्य। यह अदालत की भाषा में भेजा जाता है; हिंदी रूप पढ़ने के लिए है।
# यह अदालत से बात करता है: कंपनी “कंपनी” है, कभी “आप” नहीं। तथ्य समय के क्रम में, बिना विशेषणों के।

statement-of-facts-name = { $regime ->
    [india] उपभोक्ता आयोग में शिकायत
   *[gdpr] अदालत के लिए तथ्यों का विवरण
    }
statement-of-facts-subject = { $regime ->
    [india] { $company } के विरुद्ध शिकायत
   *[gdpr] { $company } के विरुद्ध दावा
    }
statement-of-facts-advice =
    { $regime ->
    [india]
        यह उपभोक्ता आयोग में आपकी शिकायत के लिए पाठ है। शिकायत e-jagriti.gov.in पर ऑनलाइन दाखिल होती है (मिलते-जुलते नाम की दूसरी वेबसाइटें निजी हैं), या कागज़ पर। चुकाई गई कीमत 5 लाख रुपये तक हो, तो कोई फ़ीस नहीं; उससे ऊपर 200 से 7,500 रुपये। सत्यापन पर हस्ताक्षर तभी करें जब हर पंक्ति सच हो।
        किसी प्रतिनिधि की ज़रूरत नहीं है। आयोग को ये भी चाहिए: तारीखों की सूची, शपथ-पत्र, “सत्य प्रतिलिपि (true copy)” लिखी हुई सारे पत्रों और जवाबों की कॉपियाँ, और उन्हें भेजने का सबूत। यदि आपके पास रिकॉर्डिंग है, तो धारा 63(4) का प्रमाण-पत्र जोड़ें: भाग A आपका, भाग B किसी विशेषज्ञ का, हैश मान (hash value) के साथ।
        कॉल को दो साल से ज़्यादा हो गए हों, तो देरी माफ़ करने का आवेदन (condonation of delay) अपनी वजह के साथ जोड़ें।
        शिकायत के साथ यह आदेश भी माँगा जा सकता है कि रिकॉर्डिंग सुरक्षित रखी और पेश की जाए। आयोग ऐसा आदेश दे सकता है; इसका वादा कोई नहीं कर सकता।
        दाखिल होने के बाद बैंक और बीमा के लोकपाल यह मामला नहीं लेते, और टेलीकॉम कंपनी का अपीलीय प्राधिकरण (Appellate Authority) भी नहीं।
    [uk-gdpr]
        यह दावा फ़ॉर्म के लिए पाठ है। इंग्लैंड और वेल्स में दावा ऑनलाइन (Money Claim, सिर्फ़ पैसों के लिए) या फ़ॉर्म N1 से होता है। स्कॉटलैंड में Civil Online या फ़ॉर्म 3A लें। उत्तरी आयरलैंड में इसके लिए small claims application है।
        वकील ज़रूरी नहीं है, पर अदालत फ़ीस लेती है। पैसे की तंगी हो, तो फ़ीस कम या माफ़ हो सकती है: फ़ीस में मदद (help with fees) के बारे में पूछें। फ़ॉर्म में सच्चाई का कथन (statement of truth) होता है; उस पर तभी हस्ताक्षर करें जब हर पंक्ति सच हो।
        केवल रिकॉर्डिंग के लिए दावा दूसरी तरह का होता है और यहाँ नहीं किया गया है। Citizens Advice, उत्तरी आयरलैंड में Advice NI, या कोई वकील बता सकता है कि वह आपके मामले में ठीक है या नहीं।
        दावा दाखिल होने के बाद लोकपाल मामले पर विचार करने से मना कर सकता है।
   *[gdpr]
        यह दावे का पाठ है। इसे किसी भी Amtsgericht की रजिस्ट्री (Rechtsantragstelle) में ले जाया जा सकता है, जहाँ दावा लिखकर दर्ज किया जाता है और शब्दों में मदद मिलती है। माँगें वहाँ या किसी सलाह केंद्र में जँचवा लें। अपने पत्र, उन्हें भेजने का सबूत और कंपनी के जवाब साथ ले जाएँ।
        दावे में ये भी चाहिए: आपका डाक का पता, कंपनी का पता और उसके कानूनी प्रतिनिधि का नाम (दोनों उसकी वेबसाइट के Impressum में हैं), और आपके हस्ताक्षर। ऊपर जो नहीं है, उसे जोड़ें।
        केवल प्रति के लिए: जहाँ आपका घर है, वहाँ की अदालत चुनी जा सकती है। वादे के लिए भी: आम तौर पर वह अदालत जहाँ कंपनी का मुख्यालय है।
        Amtsgericht में वकील ज़रूरी नहीं है। पर अदालत फ़ीस पहले लेती है, और हारने वाला दोनों पक्षों का खर्च देता है। पैसे की तंगी हो, तो वहाँ कानूनी सहायता के बारे में पूछें।
        कॉपी न मिलने के लिए हर्जाना यहाँ नहीं माँगा गया है: कानून उसे केवल वहाँ देता है जहाँ नुकसान दिखाया जा सके। कोई उपभोक्ता संगठन या वकील बता सकता है कि आपका मामला ऐसा है या नहीं।
        दावा दाखिल होने के बाद सुलह संस्था मामले पर विचार करने से मना कर सकती है।
    }

# पहला वाक्य और उस सूची का शीर्षक जिसका आदेश अदालत से माँगा गया है। हर पंक्ति का कर्ता कंपनी है।
statement-of-facts-orders = { $regime ->
    [india] आयोग से मेरा अनुरोध है कि { $company } को यह करने का आदेश दे:
   *[gdpr] अदालत से मेरा अनुरोध है कि { $company } को यह करने का आदेश दे:
    }
statement-of-facts-orders-copy = मुझे नीचे बताई गई फ़ोन कॉल की रिकॉर्डिंग की प्रति दे।
# कंपनी कहती है कि रिकॉर्डिंग है ही नहीं, या अब नहीं रही।
statement-of-facts-orders-data = मुझे बताए कि नीचे बताई गई फ़ोन कॉल का कौन-सा डेटा अब भी रखा हुआ है ({ $law_gdpr_access })।
statement-of-facts-orders-keep = यह वादा निभाए: “{ $promise }”
# उस रिकॉर्डिंग के शब्द जो व्यक्ति के पास है।
statement-of-facts-orders-keep-recorded = यह वादा निभाए: “{ $promise_words }”
statement-of-facts-orders-pay = मुझे { MONEY($claim_amount) } का भुगतान करे।
# $sent_notice_before_action: आखिरी औपचारिक पत्र का दिन, जिसमें रकम लिखी थी।
statement-of-facts-orders-pay-notice = मुझे { DATE($sent_notice_before_action) } और उससे पहले के समय के लिए { MONEY($claim_amount) } का भुगतान करे।
# $sent_complaint: शिकायत का दिन, जिसमें रकम लिखी थी।
statement-of-facts-orders-pay-complaint = मुझे { DATE($sent_complaint) } और उससे पहले के समय के लिए { MONEY($claim_amount) } का भुगतान करे।
# $sent_appeal: अपील का दिन, जिसमें रकम लिखी थी।
statement-of-facts-orders-pay-appeal = मुझे { DATE($sent_appeal) } और उससे पहले के समय के लिए { MONEY($claim_amount) } का भुगतान करे।
# रकम का बिल आ चुका है, भुगतान नहीं हुआ है।
statement-of-facts-orders-off = मुझे भेजे गए बिल में से { MONEY($claim_amount) } घटाए।
statement-of-facts-orders-costs-india = इस कार्यवाही का मेरा खर्च दे ({ $law_in_reliefs })।
# ब्याज इस तारीख के अगले दिन से चलता है।
statement-of-facts-orders-interest = इस रकम पर { DATE($due_notice) } के बाद के समय के लिए मूल ब्याज दर (Basiszinssatz) से पाँच प्रतिशत अंक अधिक ब्याज दे ({ $law_de_interest })।

statement-of-facts-parties = पक्ष:
# जवाब का पता अंत में नाम के नीचे है (letter-close-contact)।
statement-of-facts-parties-me = { $regime ->
    [india] शिकायतकर्ता: { $name }
   *[gdpr] वादी: { $name }
    }
# लिखने वाला किसी और की ओर से लिख रहा है।
statement-of-facts-parties-me-behalf = { $regime ->
    [india] शिकायतकर्ता: { $behalf_name }, प्रतिनिधि: { $name }
   *[gdpr] वादी: { $behalf_name }, प्रतिनिधि: { $name }
    }
statement-of-facts-parties-company = { $regime ->
    [india] विपक्षी: { $company }
   *[gdpr] प्रतिवादी: { $company }
    }
statement-of-facts-parties-company-contact = { $regime ->
    [india] विपक्षी का जो संपर्क मेरे पास है: { $company_contact }
   *[gdpr] प्रतिवादी का जो संपर्क मेरे पास है: { $company_contact }
    }
# उत्तरी आयरलैंड।
statement-of-facts-parties-applicant = आवेदक (Applicant): { $name }
statement-of-facts-parties-applicant-behalf = आवेदक (Applicant): { $behalf_name }, प्रतिनिधि: { $name }
# स्कॉटलैंड और उत्तरी आयरलैंड।
statement-of-facts-parties-respondent = प्रतिवादी (Respondent): { $company }
statement-of-facts-parties-respondent-contact = प्रतिवादी का जो संपर्क मेरे पास है: { $company_contact }

# इसके बाद सूची आती है; हर पंक्ति एक तथ्य है और कोष्ठक में यह कि वह कहाँ से मालूम है।
statement-of-facts-facts = तथ्य:
statement-of-facts-facts-call = मामला { who-the } और मेरे बीच हुई एक फ़ोन कॉल का है।
statement-of-facts-facts-customer-number = { who-begin } में मेरा ग्राहक नंबर { $customer_number } है।
# एक दिन या दिनों की अवधि।
statement-of-facts-facts-call-day = बातचीत { DATES($call_day, form: "on") } हुई थी (मेरी याददाश्त से)।
statement-of-facts-facts-direction = { $direction ->
    [i-called] मैंने { who-the } को कॉल की थी (मेरी याददाश्त से)।
   *[they-called] { who-begin } ने मुझे कॉल की थी (मेरी याददाश्त से)।
    }
statement-of-facts-facts-announced = कॉल में बताया गया था कि बातचीत रिकॉर्ड की जा सकती है (मेरी याददाश्त से)।
# अनुरोध के बाद व्यक्ति को सही दिन पता चला।
statement-of-facts-facts-asked-otherwise = मेरे अनुरोध में कॉल का दूसरा दिन लिखा था: { DATES($asked_day, time: "no") }।
statement-of-facts-facts-asked-otherwise-told = मेरे अनुरोध में कॉल का दूसरा दिन लिखा था: { DATES($asked_day, time: "no") }। सही दिन मैंने { who-the } को { DATE($sent_clarification) } को बता दिया था।
# व्यक्ति के अपने शब्द, याददाश्त से।
statement-of-facts-facts-promise-memory = कॉल में मुझसे यह वादा किया गया था, मेरे शब्दों में: “{ $promise }” (मेरी याददाश्त से)।
# रिकॉर्डिंग के शब्द, जो व्यक्ति के पास है। $promise_from: मिनट और सेकंड।
statement-of-facts-facts-promise-recorded = कॉल में यह कहा गया था: “{ $promise_words }” (रिकॉर्डिंग, { POSITION($promise_from) } से)।
# व्यक्ति के अपने शब्द: वादा निभाने के बजाय कंपनी ने क्या किया।
statement-of-facts-facts-breach = इसके बजाय यह हुआ: “{ $breach }” (मेरा अपना बयान)।

# इसके बाद तारीखों की क्रमवार सूची आती है।
statement-of-facts-history = पत्र और जवाब, तारीख के क्रम में:
statement-of-facts-enclosed = मेरे पत्रों की प्रतियाँ संलग्न हैं।
statement-of-facts-reply-enclosed = { who-begin } का जवाब भी संलग्न है।

# इसके बाद सूची आती है; उसमें एक ही पंक्ति हो सकती है।
statement-of-facts-today = आज की स्थिति:
statement-of-facts-today-late = { $regime ->
    [india] रिकॉर्डिंग के मेरे अनुरोध के जवाब का समय { DATE($due_response) } को पूरा हो गया।
   *[gdpr] मेरे डेटा अनुरोध के जवाब का समय { DATE($due_response) } को पूरा हो गया।
    }
# कंपनी ने समय पर जवाब दिया, पर रिकॉर्डिंग नहीं दी।
statement-of-facts-today-answered = { who-begin } ने मेरे अनुरोध का जवाब दिया। जवाब मुझे { DATES($replied_on, form: "on", time: "no") } मिला। उसके साथ रिकॉर्डिंग नहीं थी।
statement-of-facts-today-erased = { who-begin } का कहना है कि रिकॉर्डिंग मिटा दी गई।
statement-of-facts-today-missing = आज तक प्रति मेरे पास नहीं है।
statement-of-facts-today-notice = मैंने { DATE($sent_notice_before_action) } को { who-the } को जो समय दिया था, वह { DATE($due_notice) } को पूरा हो गया।
statement-of-facts-today-amount = मेरे दावे की रकम { MONEY($claim_amount) } है।
# रकम का बिल आ चुका है, भुगतान नहीं हुआ है।
statement-of-facts-today-disputed = विवाद { MONEY($claim_amount) } का है। इसका बिल आ चुका है, पर मैंने इसे नहीं चुकाया है।

statement-of-facts-production = क्या कहा गया था, इसके सबूत के लिए मेरा आधार कॉल की वह हर रिकॉर्डिंग है जो कंपनी के पास हो। अदालत से अनुरोध है कि कंपनी को उसे पेश करने का आदेश दे ({ $law_de_production })।
statement-of-facts-production-recorded = क्या कहा गया था, इसका मेरा सबूत वह रिकॉर्डिंग है जो मेरे पास है। अदालत से अनुरोध है कि कंपनी के पास जो भी रिकॉर्डिंग हो, उसे पेश करने का आदेश भी दे ({ $law_de_production })।
statement-of-facts-obstruction = कंपनी की बात से मेरी समझ यह है कि रिकॉर्डिंग मेरे माँगने के बाद ही मिटाई गई। अदालत से अनुरोध है कि सबूतों को तौलते समय इसका ध्यान रखे ({ $law_de_obstruction })।

# इसके बाद सूची आती है; उसमें एक ही पंक्ति हो सकती है।
statement-of-facts-basis = मेरे दावे का आधार:
statement-of-facts-basis-copy = प्रति: { $law_gdpr_copy }। मेरे विचार में रिकॉर्डिंग मेरे व्यक्तिगत डेटा का हिस्सा है, क्योंकि उसमें मेरी आवाज़ और मेरे शब्द हैं।
statement-of-facts-basis-promise = वादा: कॉल में हुई सहमति ({ $law_de_promise_change }; { $law_de_agent_binds })।
statement-of-facts-basis-damages = रकम: यही सहमति, और जहाँ तक उसके न निभाए जाने से मेरा नुकसान हुआ है, { $law_de_breach }।

statement-of-facts-venue-home = यह दावा उस जगह की अदालत में है जहाँ मेरा निवास है ({ $law_de_venue_own })।
statement-of-facts-venue-seat = मेरे विचार में सक्षम अदालत वह है जहाँ कंपनी का मुख्यालय है, या जहाँ अनुबंध पूरा किया जाना है ({ $law_de_venue_contract })।
statement-of-facts-district = मेरे विचार में इस रकम के लिए Amtsgericht सक्षम अदालत है ({ $law_de_district_court })।

## यूनाइटेड किंगडम

statement-of-facts-production-uk = क्या कहा गया था, इसके लिए मेरा आधार कॉल की वह हर रिकॉर्डिंग है जो कंपनी के पास हो। अदालत से अनुरोध है कि कंपनी को उसे पेश करने का निर्देश दे।
statement-of-facts-obstruction-uk = कंपनी की बात से मेरी समझ यह है कि रिकॉर्डिंग मेरे माँगने के बाद ही मिटाई गई। अदालत से अनुरोध है कि सबूतों को तौलते समय इसका ध्यान रखे।
statement-of-facts-basis-promise-uk = वादा: किसी सेवा के बारे में उपभोक्ता से कही गई बात अनुबंध की शर्त मानी जाती है, यदि उपभोक्ता ने फ़ैसला करते समय उसे ध्यान में रखा हो ({ $law_gb_promise_term })। मेरे विचार में यहाँ ऐसा ही है।
statement-of-facts-basis-remedy-uk = रकम: कीमत में कमी, या मेरे नुकसान का हर्जाना ({ $law_gb_price_reduction })।
statement-of-facts-court-ew = यह रकम { $law_gb_small_claims_ew } की सीमा के भीतर है।
statement-of-facts-court-sct = यह रकम { $law_gb_simple_procedure } की सीमा के भीतर है।
statement-of-facts-court-ni = यह रकम { $law_gb_small_claims_ni } की सीमा के भीतर है।

## भारत

statement-of-facts-orders-copy-india = सेवा की कमी दूर करे ({ $law_in_reliefs }): मुझे नीचे बताई गई फ़ोन कॉल की रिकॉर्डिंग की प्रति दे।
statement-of-facts-orders-produce-india = कॉल की जो भी रिकॉर्डिंग उसके पास हो, उसे तकनीकी डेटा के साथ कार्यवाही में पेश करे ({ $law_in_production })।
statement-of-facts-orders-keep-india = फ़ैसले तक कॉल की हर रिकॉर्डिंग सुरक्षित रखे ({ $law_in_interim })।
statement-of-facts-inference-india = यदि कोई रिकॉर्डिंग पेश न की जाए, तो आयोग से अनुरोध है कि वह इससे निकलने वाले नतीजे पर विचार करे ({ $law_in_inference })।
statement-of-facts-certificate-india = जो रिकॉर्डिंग मेरे पास है, वह अपने प्रमाण-पत्र के साथ दाखिल की जाएगी ({ $law_in_certificate })।
# महीना तर्क पर टिका है: वह माँगा गया था, कोई बाध्यता नहीं।
statement-of-facts-today-late-india = मैंने { who-the } से पत्र मिलने के एक महीने के भीतर जवाब माँगा था। मेरी गणना से वह { DATE($due_response) } को पूरा हो गया।
statement-of-facts-basis-promise-india = वादा: सेवा के लिए जो वचन दिया गया और पूरा नहीं किया गया, वह मेरे विचार में सेवा में कमी है ({ $law_in_deficiency })।
statement-of-facts-basis-withheld-india = रिकॉर्डिंग: कानून को जैसा मैंने समझा है, मामले से जुड़ी जानकारी जानबूझकर रोकना भी सेवा में कमी हो सकता है ({ $law_in_withholding })।
# $paid_amount: चुकाई गई कीमत।
statement-of-facts-district-india = मैंने { MONEY($paid_amount) } चुकाए थे। इस रकम के लिए ज़िला आयोग सक्षम है ({ $law_in_fora })।
statement-of-facts-state-india = मैंने { MONEY($paid_amount) } चुकाए थे। इस रकम के लिए राज्य आयोग सक्षम है ({ $law_in_fora })।
statement-of-facts-national-india = मैंने { MONEY($paid_amount) } चुकाए थे। इस रकम के लिए राष्ट्रीय आयोग सक्षम है ({ $law_in_fora })।
statement-of-facts-venue-india = यह शिकायत उस जगह के आयोग में है जहाँ मेरा निवास है ({ $law_in_venue })।
statement-of-facts-venue-state-india = यह शिकायत उस राज्य के आयोग में है जहाँ मेरा निवास है ({ $law_in_venue_state })।
# केवल तब, जब कॉल को दो साल से कम हुए हों।
statement-of-facts-limitation-india = कॉल को दो साल से कम हुए हैं, इसलिए मेरे विचार में इस शिकायत का समय पूरा नहीं हुआ है ({ $law_in_limitation })।
# सबसे ऊपर। ज़िला व्यक्ति का अपना शब्द है।
statement-of-facts-before-district-india = समक्ष: ज़िला उपभोक्ता विवाद प्रतितोष आयोग (District Consumer Disputes Redressal Commission), { $district }
statement-of-facts-before-state-india = समक्ष: राज्य उपभोक्ता विवाद प्रतितोष आयोग (State Consumer Disputes Redressal Commission)
statement-of-facts-before-national-india = समक्ष: राष्ट्रीय उपभोक्ता विवाद प्रतितोष आयोग (National Consumer Disputes Redressal Commission)
statement-of-facts-parties-me-address-india = शिकायतकर्ता का पता: { $home_address }
statement-of-facts-parties-me-contact-india = शिकायतकर्ता का पता: { $contact }
statement-of-facts-facts-ticket-india = { who-begin } में इस मामले का नंबर { $ticket } है।
# DATES यहाँ “3 नवंबर 2026 को” या “3 से 7 नवंबर 2026 के बीच” देता है।
statement-of-facts-cause-india = वाद-कारण: वह वादा जो { DATES($call_day, form: "on", time: "no") } हुई कॉल में किया गया और मेरे विचार में निभाया नहीं गया। सावधानी से गिनें, तो यह कॉल के साथ ही बना।
statement-of-facts-late-india = कॉल के दिन से गिनें, तो दो साल पूरे हो चुके हैं। आयोग से मेरा अनुरोध है कि फिर भी मेरी शिकायत ले ({ $law_in_late })।
# व्यक्ति के अपने शब्द।
statement-of-facts-late-reason-india = देर की वजह, मेरे अपने शब्दों में: “{ $late_reason }”
# $conciliation: संस्था का नाम।
statement-of-facts-pending-ombudsman-india = { DATE($conciliation_done) } को मैंने इस मामले की शिकायत इस संस्था से की: { $conciliation }।
statement-of-facts-pending-helpline-india = { DATE($authority_done) } को मैंने यह मामला राष्ट्रीय उपभोक्ता हेल्पलाइन (National Consumer Helpline) के सामने रखा।
statement-of-facts-pending-regulator-india = { DATE($authority_done) } को मैंने यह मामला बीमा नियामक के पोर्टल (Bima Bharosa) पर रखा था।
statement-of-facts-pending-none-india = ऊपर बताई गई बातों के अलावा इस मामले में किसी अदालत, दूसरे आयोग या पंच (arbitrator) के सामने कोई शिकायत या मुकदमा लंबित नहीं है।
statement-of-facts-pending-india = कोई अदालत, दूसरा आयोग या पंच (arbitrator) इस मामले को पहले से देख रहा है।
statement-of-facts-verification-india = सत्यापन: ऊपर लिखे तथ्य मेरी अपनी जानकारी में सच हैं। कानून के बारे में जो लिखा है, वह मेरा विश्वास है। कोई ज़रूरी बात छिपाई नहीं गई है। { DATE($today) }
