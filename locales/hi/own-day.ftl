# The person’s own last day for what has not gone out. Said before the question whether it has gone out.

own-day-ombudsman = बाहरी संस्था के पास जाने का आपका आखिरी दिन { DAY($due_ombudsman_limit) } है।
own-day-ombudsman-over = { $regime ->
    [india] { $sector ->
        [bank] बाहरी संस्था के पास जाने का आपका आखिरी दिन { DATE($due_ombudsman_limit) } था। कंपनी ने उसके बाद आपको लिखा हो, तो 90 दिन उस पत्र से गिने जाते हैं। नहीं तो लोकपाल शिकायत लौटा देता है; हेल्पलाइन और आयोग का रास्ता खुला रहता है।
       *[other] बाहरी संस्था के पास जाने का आपका आखिरी दिन { DATE($due_ombudsman_limit) } था। फिर भी भेजें और लिखें कि देर क्यों हुई; संस्था छूट दे सकती है।
    }
   *[gdpr] बाहरी संस्था के पास जाने का आपका आखिरी दिन { DATE($due_ombudsman_limit) } था। फिर भी भेजें और लिखें कि देर क्यों हुई; संस्था छूट दे सकती है।
    }
own-day-appeal = अपीलीय प्राधिकरण (Appellate Authority) के पास जाने का आपका आखिरी दिन { DAY($due_appeal_limit) } है।
own-day-appeal-over = अपीलीय प्राधिकरण (Appellate Authority) के पास जाने का आपका आखिरी दिन { DATE($due_appeal_limit) } था। फिर भी भेजें और लिखें कि देर क्यों हुई। सही वजह हो, तो करीब दो महीने और अपील ली जा सकती है।
own-day-information-appeal-unknown = प्रथम अपील का आखिरी दिन जवाब के 30 दिन बाद है। जवाब के सबसे पहले संभव दिन से गिनें, तो वह { DAY($due_information_appeal_limit) } है। वह दिन बीत चुका हो, तब भी अपील भेजें।
own-day-information-appeal = प्रथम अपील का आपका आखिरी दिन { DAY($due_information_appeal_limit) } है।
own-day-information-appeal-over = प्रथम अपील का आपका आखिरी दिन { DATE($due_information_appeal_limit) } था। फिर भी भेजें और लिखें कि देर क्यों हुई; अधिकारी छूट दे सकते हैं।
own-day-second-appeal = द्वितीय अपील का आपका आखिरी दिन { DAY($due_second_appeal_limit) } है।
own-day-second-appeal-over = द्वितीय अपील का आपका आखिरी दिन { DATE($due_second_appeal_limit) } था। फिर भी भेजें और लिखें कि देर क्यों हुई; आयोग छूट दे सकता है।
