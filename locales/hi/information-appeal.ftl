# भारत: प्रथम अपील, उसी लोक प्राधिकरण के वरिष्ठ अधिकारी को। निःशुल्क।

information-appeal-subject = RTI आवेदन के बारे में प्रथम अपील: { $name }

# जैसे “आपकी 3 नवंबर की प्रथम अपील”।
information-appeal-name = प्रथम अपील
information-appeal-advice =
    यह उसी संस्था के प्रथम अपीलीय अधिकारी (First Appellate Authority) को जाती है; उनका नाम संस्था की वेबसाइट पर या मिले हुए जवाब में है। केंद्रीय संस्थाओं के लिए इसे rtionline.gov.in पर अपने आवेदन के नंबर से दाखिल किया जा सकता है।

    केंद्रीय संस्थाओं में यह मुफ़्त है; कुछ राज्य छोटा शुल्क लेते हैं। आवेदन, उसे भेजने का सबूत और जवाब साथ लगाएँ। नंबर सँभालकर रखें।

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
information-appeal-grounds-privacy-india = दूसरों की निजता का हवाला दिया गया। कॉल मेरे साथ हुई थी और उसमें मेरे अपने शब्द हैं। जो दूसरों के बारे में है, वह काटा या छिपाया जा सकता है ({ $law_in_rti_sever })। मेरे विचार में यह जनहित में भी है कि लोक प्राधिकरण अपनी कही बात पर कायम रहे ({ $law_in_rti_public_interest })।
information-appeal-grounds-held-india = जो रिकॉर्डिंग मौजूद है, उसे सूचना माना गया है, चाहे वह किसी भी काम के लिए बनी हो ({ $law_in_rti_information })। मेरे विचार में यह इस रिकॉर्डिंग पर भी लागू है।
information-appeal-grounds-gone = मुझे बताया गया कि रिकॉर्डिंग है ही नहीं, या अब नहीं रही। कृपया इसकी जाँच करवाएँ, पुराने रिकॉर्ड और बाहरी कॉल सेंटर में भी, और मिटाए जाने का दिन और नियम मुझे बताएँ।
information-appeal-grounds-burden-india = इनकार को उचित ठहराना इनकार करने वाले अधिकारी का काम है ({ $law_in_rti_burden }), कारणों के साथ ({ $law_in_rti_reasons })।
# इसके बाद सूची आती है।
information-appeal-wanted = मेरा अनुरोध है कि आप यह फ़ैसला करें:
information-appeal-wanted-give = मुझे रिकॉर्डिंग और मेरे आवेदन की बाकी बातें दी जाएँ, या साफ़ बताया जाए कि वे मौजूद नहीं हैं।
information-appeal-wanted-keep = अंतिम फ़ैसला होने तक रिकॉर्डिंग सुरक्षित रखी जाए।
information-appeal-wanted-hear = किसी भी हिस्से से इनकार करने से पहले मुझे सुना जाए।
information-appeal-due-india = कृपया 30 दिन के भीतर फ़ैसला करें, या कारण बताकर 45 दिन के भीतर ({ $law_in_rti_appeal_decision })।
