# सुलह या अदालत से पहले कंपनी को आखिरी पत्र। यह कंपनी की भाषा में भेजा जाता है; हिंदी रूप पढ़ने के लिए है, या जहाँ कंपनी को हिंदी में लिखा जाता है।

notice-before-action-name = अदालत जाने से पहले अंतिम अनुरोध
notice-before-action-subject = { $regime ->
    [uk-gdpr] दावे से पहले का पत्र (Letter before claim): { $name }
    [india] कानूनी नोटिस (Legal notice): { $name }
   *[gdpr] अदालत जाने से पहले अंतिम अनुरोध: { $name }
    }
notice-before-action-advice =
    { $regime ->
    [india]
        इसे कंपनी के पंजीकृत कार्यालय को भेजें; पता उसकी वेबसाइट या आपके अनुबंध में है। ईमेल से भेजें, और डिलीवरी के प्रमाण के साथ स्पीड पोस्ट से। इसे आप खुद भेज सकते हैं।
        यदि आप कोई रकम माँग रहे हैं, तो उसका हिसाब जोड़ें, जैसे बिल दर बिल।
        कानून यह पत्र नहीं माँगता; यह एक आखिरी मौका है जिसमें कम खर्च होता है।
        तारीख बीतने के बाद आप उपभोक्ता आयोग के बारे में तय कर सकते हैं, या जहाँ लोकपाल है, वहाँ पहले उसके बारे में: मामला आयोग में जाने के बाद लोकपाल उसे नहीं लेता।
   *[gdpr]
        इसे कंपनी के कानूनी विभाग या पंजीकृत कार्यालय को भेजें। पता उसकी वेबसाइट के अंत में होता है। ईमेल से भेजें, और बहुत कुछ दाँव पर हो तो रजिस्टर्ड डाक से भी। भेजा हुआ ईमेल, डाक की रसीद और डिलीवरी का प्रमाण रखें।
        यदि आप कोई रकम माँग रहे हैं, तो उसका हिसाब जोड़ें, जैसे बिल दर बिल।
        कॉपी न मिलने के लिए हर्जाना यहाँ नहीं माँगा गया है: कानून उसे केवल वहाँ देता है जहाँ नुकसान दिखाया जा सके।
        तारीख बीतने के बाद आप सुलह या अदालत के बारे में तय कर सकते हैं। अदालत जाने में पैसे लगते हैं, और हारने वाला खर्च देता है। उस कदम से पहले किसी उपभोक्ता संगठन या वकील से सलाह लेना अच्छा है।
    }

# पहला वाक्य और माँगों की सूची का शीर्षक। $due: दिए गए समय का आखिरी दिन।
notice-before-action-claims = कृपया { DATE($due) } तक यह करें:
notice-before-action-claims-copy = मुझे हमारी फ़ोन कॉल की रिकॉर्डिंग की प्रति दें, जो मैंने { DATE($sent_access_request) } को माँगी थी।
# कंपनी कहती है कि रिकॉर्डिंग है ही नहीं, या अब नहीं रही।
notice-before-action-claims-data = मुझे बताएँ कि इस कॉल का कौन-सा डेटा अब भी आपके पास है, ट्रांसक्रिप्ट, नोट्स और बैकअप प्रतियों सहित, या यह कि कुछ नहीं है ({ $law_gdpr_access })।
notice-before-action-claims-keep = वह वादा निभाएँ जो नीचे दिया गया है।
notice-before-action-claims-pay = मुझे { MONEY($claim_amount) } का भुगतान करें, या यह रकम मेरे खाते में क्रेडिट करें।
notice-before-action-interest = यदि आप तब तक भुगतान न करें, तो मेरी माँग देरी से भुगतान के ब्याज की भी है ({ $law_de_interest })।
notice-before-action-claims-answer = मुझे लिखित जवाब दें।

# व्यक्ति के अपने शब्द।
notice-before-action-promise = इस कॉल में मुझसे यह वादा किया गया था, मेरे शब्दों में: “{ $promise }”
# रिकॉर्डिंग के शब्द, जो व्यक्ति के पास है। $promise_from: मिनट और सेकंड।
notice-before-action-recorded = रिकॉर्डिंग मेरे पास है। { POSITION($promise_from) } से उसमें ये शब्द हैं: “{ $promise_words }”

# इसके बाद तारीखों की क्रमवार सूची आती है।
notice-before-action-history = अब तक क्या हुआ:
notice-before-action-late = आपके जवाब का समय { DATE($due_response) } को पूरा हो गया।
notice-before-action-missing = आज तक प्रति मेरे पास नहीं है।

# इसके बाद सूची आती है; उसमें एक ही पंक्ति हो सकती है।
notice-before-action-basis = मेरी माँग का आधार:
notice-before-action-basis-copy = मुझे अपने व्यक्तिगत डेटा की प्रति माँगने का हक है ({ $law_gdpr_copy })। मेरे विचार में मेरी आवाज़ की रिकॉर्डिंग उसी का हिस्सा है।
notice-before-action-basis-default = मेरे विचार में जवाब का महीना पूरा होने के बाद से आप चूक (default) में हैं ({ $law_de_default })।
notice-before-action-basis-promise = अनुबंध फ़ोन पर बदला जा सकता है, और कंपनी की ओर से किसी अधिकृत व्यक्ति की कही बात कंपनी पर बाध्यकारी होती है ({ $law_de_promise_change }; { $law_de_agent_binds })। मेरे विचार में इस कॉल में ऐसी ही सहमति बनी थी।
notice-before-action-basis-individual = आपस में अलग से तय हुई बात मानक शर्तों से ऊपर होती है, मौखिक बात भी ({ $law_de_individual_agreement })।
notice-before-action-basis-telecom = यदि अनुबंध के सारांश में कुछ और लिखा है, तो मेरा आधार वह है जो कॉल में स्पष्ट रूप से तय हुआ था ({ $law_de_telecom_information })।

notice-before-action-bills = जो बिल वादे से मेल नहीं खाते, उन पर मुझे आपत्ति है ({ $law_de_bill_objection })।
notice-before-action-energy = यह पत्र { $law_de_energy_complaint } के तहत उपभोक्ता शिकायत भी है।
notice-before-action-keep = कृपया मामला निपटने तक रिकॉर्डिंग और कॉल का बाकी सारा डेटा सुरक्षित रखें। मेरी ओर से इन्हें सबूत के रूप में रखा जाएगा।
notice-before-action-conciliation = मुझे यह मामला अदालत के बाहर निपटाना मंज़ूर है, जैसे उस सुलह संस्था में जो मेरी जानकारी में सक्षम है ({ $conciliation })।
notice-before-action-conciliation-bank = मुझे यह मामला अदालत के बाहर निपटाना मंज़ूर है। यदि हम सहमत न हों, तो कृपया सक्षम सुलह संस्था का नाम बताएँ, और यह भी कि आप उसमें भाग लेंगे या नहीं ({ $law_de_company_names_body })।
notice-before-action-court = यदि तब तक कोई हल न निकले, तो मेरी ओर से Amtsgericht (स्थानीय अदालत) में दावे पर विचार किया जाएगा, जो इसके लिए सक्षम अदालत है ({ $law_de_district_court })।

## यूनाइटेड किंगडम

notice-before-action-basis-promise-uk = किसी सेवा के बारे में उपभोक्ता से कही गई बात अनुबंध की शर्त मानी जाती है, यदि उपभोक्ता ने फ़ैसला करते समय उस पर भरोसा किया हो ({ $law_gb_promise_term })। मेरे विचार में यहाँ ऐसा ही है।
notice-before-action-basis-small-print-uk = बारीक अक्षरों की शर्तों से यह समाप्त नहीं होता ({ $law_gb_promise_not_excluded })।
notice-before-action-basis-remedy-uk = रकम का आधार यह है: कीमत में कमी, या मेरे नुकसान का हर्जाना ({ $law_gb_price_reduction })।

# $conciliation: संस्था का नाम।
notice-before-action-ombudsman = मुझे यह मामला अदालत के बाहर निपटाना मंज़ूर है, जैसे इस संस्था में: { $conciliation }। मैंने { DATE($sent_complaint) } को आपसे शिकायत की थी।
notice-before-action-pre-action = यह वह पत्र है जो दावे से पहले भेजा जाना अपेक्षित है ({ $law_gb_pre_action })। कृपया अपने जवाब के साथ कॉल से जुड़े दस्तावेज़ भेजें।
notice-before-action-court-ew = यदि तब तक कोई हल न निकले, तो मेरी ओर से { $law_gb_small_claims_ew } में दावे पर विचार किया जाएगा।
notice-before-action-court-sct = यदि तब तक कोई हल न निकले, तो मेरी ओर से { $law_gb_simple_procedure } में दावे पर विचार किया जाएगा।
notice-before-action-court-ni = यदि तब तक कोई हल न निकले, तो मेरी ओर से { $law_gb_small_claims_ni } में दावे पर विचार किया जाएगा।

## भारत

notice-before-action-claims-data-india = मुझे बताएँ कि इस कॉल का क्या-क्या अब भी आपके पास है, ट्रांसक्रिप्ट, नोट्स और बैकअप प्रतियों सहित, या यह कि कुछ नहीं है।
notice-before-action-basis-promise-india = सेवा के लिए जो वचन दिया गया और पूरा नहीं किया गया, वह मेरे विचार में सेवा में कमी है ({ $law_in_deficiency })।
notice-before-action-basis-withheld-india = कानून को जैसा मैंने समझा है, मामले से जुड़ी जानकारी जानबूझकर रोकना भी ऐसी कमी हो सकता है ({ $law_in_withholding })।
notice-before-action-produce-india = कृपया इस पत्र को रिकॉर्डिंग पेश करने का नोटिस (notice to produce) मानें ({ $law_in_notice_to_produce })। जो सबूत पेश किया जा सकता है और नहीं किया जाता, उसके बारे में यह माना जा सकता है कि पेश होने पर वह उसे रोकने वाले के खिलाफ़ ही जाता ({ $law_in_inference })।
notice-before-action-settle-india = मुझे यह मामला अदालत के बाहर निपटाना मंज़ूर है, जैसे राष्ट्रीय उपभोक्ता हेल्पलाइन (National Consumer Helpline) के ज़रिए।
notice-before-action-commission-india = यदि तब तक कोई हल न निकले, तो मेरी ओर से मेरे निवास स्थान के उपभोक्ता आयोग में शिकायत पर विचार किया जाएगा ({ $law_in_venue })। उससे रिकॉर्डिंग पेश करवाने का अनुरोध भी होगा ({ $law_in_production })।
