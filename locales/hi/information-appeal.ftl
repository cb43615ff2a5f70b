# भारत: प्रथम अपील, उसी लोक प्राधिकरण के वरिष्ठ अधिकारी को। निःशुल्क।

information-appeal-subject = RTI आवेदन के बारे में प्रथम अपील: { $name }

# जैसे “आपकी 3 नवंबर की प्रथम अपील”।
information-appeal-name = प्रथम अपील
information-appeal-advice =
    यह उसी संस्था के प्रथम अपीलीय अधिकारी (First Appellate Authority) को जाती है; उनका नाम संस्था की वेबसाइट पर या मिले हुए जवाब में है। { $owner ->
        [state] कुछ राज्य छोटी फ़ीस लेते हैं; यह राज्य के RTI पोर्टल पर देखें।
       *[central] यह मुफ़्त है। इसे rtionline.gov.in पर अपने आवेदन के नंबर से दाखिल किया जा सकता है।
    }

    आवेदन, उसे भेजने का सबूत और जवाब साथ लगाएँ। नंबर सँभालकर रखें।

    भेजने के बाद मुझे दिन बताएँ। 45 दिन वहीं से गिने जाते हैं, और पूरे होने पर आपको यहाँ संदेश मिलेगा।

information-appeal-opening-india = यह प्रथम अपील है ({ $law_in_rti_first_appeal })। यह नीचे बताई गई फ़ोन कॉल की रिकॉर्डिंग के लिए मेरे आवेदन के बारे में है।
information-appeal-asked = मैंने { DATE($sent_information_request) } को आवेदन किया था। एक प्रति संलग्न है।
# इसके बाद तारीखों की क्रमवार सूची आती है।
information-appeal-history = अब तक क्या हुआ:
information-appeal-reply-enclosed = जवाब भी संलग्न है।
# इसके बाद सूची आती है।
information-appeal-grounds = अपील के आधार:
information-appeal-grounds-silence-india = जवाब का समय { DATE($due_response) } को पूरा हो गया, और मुझे कोई जवाब नहीं मिला। कानून के अनुसार यह इनकार माना जाता है ({ $law_in_rti_deemed })।
information-appeal-grounds-free-india = समय बीत चुका है, इसलिए सूचना अब निःशुल्क है ({ $law_in_rti_late_free })।
information-appeal-grounds-late-india = जवाब मुझे { DATES($replied_on, form: "on", time: "no") } मिला। उसका समय { DATE($due_response) } को पूरा हो चुका था। इसलिए सूचना निःशुल्क है ({ $law_in_rti_late_free })।
information-appeal-grounds-privacy-india = दूसरों की निजता का हवाला दिया गया। यह सही है कि अधिनियम व्यक्तिगत सूचना को छूट देता है ({ $law_in_rti_personal })। मेरे विचार में यह छूट दूसरों की रक्षा के लिए है, मुझे मेरे ही शब्द न देने के लिए नहीं। जो दूसरों के बारे में है, वह काटा या छिपाया जा सकता है ({ $law_in_rti_sever })। मेरे विचार में यह जनहित में भी है कि लोक प्राधिकरण अपनी कही बात पर कायम रहे ({ $law_in_rti_public_interest })।
information-appeal-grounds-secret-india = व्यापार रहस्य का हवाला दिया गया। यह तभी लागू है जब उससे किसी तीसरे पक्ष की प्रतिस्पर्धा में स्थिति को हानि हो ({ $law_in_rti_trade_secret })। मेरे विचार में जो बात मुझे फ़ोन पर कही गई, वह ऐसा रहस्य नहीं है। कोई हिस्सा हो भी, तो वह काटा जा सकता है ({ $law_in_rti_sever })।
information-appeal-grounds-reasons-india = आवेदन केवल उन्हीं कारणों से अस्वीकार हो सकता है जो अधिनियम में दिए हैं ({ $law_in_rti_grounds })। मेरे विचार में जो मुझे बताया गया, वह ऐसा कोई कारण नहीं है।
information-appeal-grounds-held-india = जो रिकॉर्डिंग मौजूद है, उसे सूचना माना गया है, चाहे वह किसी भी काम के लिए बनी हो ({ $law_in_rti_information })। मेरे विचार में यह इस रिकॉर्डिंग पर भी लागू है।
information-appeal-grounds-rule-india = मेरा आवेदन अभिलेखों के लिए था, कारणों के लिए नहीं। कॉल की प्रविष्टियाँ और रिकॉर्डिंग रखने का नियम, जहाँ मौजूद हैं, सूचना हैं ({ $law_in_rti_information })।
information-appeal-grounds-form-india = मेरा आवेदन ऑडियो के लिए था, और लिखित पाठ दूसरा रूप है। सूचना माँगे गए रूप में दी जानी है, जब तक उसमें बहुत ज़्यादा साधन न लगें या अभिलेख को हानि न हो ({ $law_in_rti_form })। इलेक्ट्रॉनिक रूप इस अधिकार में शामिल है ({ $law_in_rti_mode })।
information-appeal-grounds-transfer-india = लिखित या इलेक्ट्रॉनिक माध्यम से किया गया आवेदन काफ़ी है ({ $law_in_rti_request })। यदि रिकॉर्डिंग किसी और लोक प्राधिकरण के पास है, तो मेरा आवेदन उसे भेजा जाना था ({ $law_in_rti_transfer })।
information-appeal-grounds-fees-india = अतिरिक्त शुल्क, शुल्क नियमों के अनुसार उसकी गणना के साथ बताया जाना है ({ $law_in_rti_fees })। कृपया माँगे गए शुल्क को इसी से जाँचें।
information-appeal-grounds-poverty-india = शुल्क माँगा गया। मैं गरीबी रेखा से नीचे की श्रेणी में हूँ, इसलिए कोई शुल्क देय नहीं है ({ $law_in_rti_poverty })।
information-appeal-grounds-identity-india = पहचान-पत्र की प्रति माँगी गई। अधिनियम में मुझसे संपर्क के लिए ज़रूरी विवरण के सिवा कोई व्यक्तिगत विवरण देना ज़रूरी नहीं है ({ $law_in_rti_no_reasons })। मेरे विचार में दिया गया विवरण कॉल ढूँढने के लिए काफ़ी है।
information-appeal-grounds-entitled-india = मुझसे कहा गया कि इस पर मेरा अधिकार नहीं है। अधिनियम यह अधिकार सभी नागरिकों को देता है ({ $law_in_rti_citizens }), और मैं भारतीय नागरिक हूँ।
information-appeal-grounds-other-call = जो भेजा गया, वह वह कॉल नहीं है जिसके लिए आवेदन था, या पूरी कॉल नहीं है।
information-appeal-grounds-gone = मुझे बताया गया कि रिकॉर्डिंग है ही नहीं, या अब नहीं रही। कृपया इसकी जाँच करवाएँ, पुराने रिकॉर्ड और बाहरी कॉल सेंटर में भी, और मिटाए जाने का दिन और नियम मुझे बताएँ।
information-appeal-grounds-part-india = मुझे केवल एक हिस्सा दिया गया। बाकी भी केवल उन्हीं कारणों से रोका जा सकता है जो अधिनियम में दिए हैं ({ $law_in_rti_grounds })।
information-appeal-grounds-burden-india = इनकार को उचित ठहराना इनकार करने वाले अधिकारी का काम है ({ $law_in_rti_burden }), कारणों के साथ ({ $law_in_rti_reasons })।
# इसके बाद सूची आती है।
information-appeal-wanted = मेरा अनुरोध है कि आप यह फ़ैसला करें:
information-appeal-wanted-give = मुझे रिकॉर्डिंग और मेरे आवेदन की बाकी बातें दी जाएँ, या साफ़ बताया जाए कि वे मौजूद नहीं हैं।
information-appeal-wanted-keep = अंतिम फ़ैसला होने तक रिकॉर्डिंग सुरक्षित रखी जाए।
information-appeal-wanted-hear = किसी भी हिस्से से इनकार करने से पहले मुझे सुनवाई का मौका दिया जाए।
information-appeal-due-india = कृपया 30 दिन के भीतर फ़ैसला करें, या कारण बताकर 45 दिन के भीतर ({ $law_in_rti_appeal_decision })।
