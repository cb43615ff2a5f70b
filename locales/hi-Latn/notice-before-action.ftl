# Said in the chat, beside the letter. The letter itself is read in Hindi (see format-rest).

notice-before-action-name = { $regime ->
    [uk-gdpr] letter before claim
    [india] legal notice
   *[gdpr] court se pehle aakhri letter
    }

notice-before-action-advice =
    { $regime ->
    [india]
        Yeh letter { who-the } ke registered office ko bhejein; address uski website ya aapke contract mein hai. Email se bhejein, aur delivery ke saboot ke saath Speed Post se. Isko khud bheja ja sakta hai.
        Agar koi amount maanga ja raha ho, toh uska hisaab jodein, jaise bill dar bill.
        Kanoon yeh letter nahin maangta; yeh ek aakhri mauka hai jismein kam kharcha hai.
        Taarikh nikal jane par tay kiya ja sakta hai: consumer commission, ya agar ombudsman ho, toh pehle woh. Case commission mein jane ke baad ombudsman usko nahin leta.
    [uk-gdpr]
        Yeh letter { who-the } ke legal department ya registered office ko bhejein. Address uski website ke aakhir mein hai. Email se bhejein, aur bahut kuch daav par ho, toh Royal Mail Signed For se bhi. Bheja hua email, post ki receipt aur delivery ka saboot rakhein.
        Agar koi amount maanga ja raha ho, toh uska hisaab jodein, jaise bill dar bill.
        Copy der se milne ya na milne ka harjana yahan nahin maanga gaya hai: kanoon usko sirf wahan deta hai jahan nuksaan dikhaya ja sake.
        Taarikh nikal jane par bahari sanstha ya court ka faisla kiya ja sakta hai. Court mein fees lagti hai. Small claims mein aam taur par har side apne vakeel ka kharcha khud deta hai; jo haarta hai, woh zyadatar fees aur doosri side ke kuch kharche deta hai. Scotland mein £3,000 tak ke claims mein iski limit hai, usse upar nahin. Us step se pehle Citizens Advice se poochhein, Northern Ireland mein Advice NI se.
   *[gdpr]
        Yeh letter { who-the } ke legal department ya registered office ko bhejein. Address uski website ke aakhir mein hai. Email se bhejein, aur bahut kuch daav par ho, toh registered post se bhi. Bheja hua email, post ki receipt aur delivery ka saboot rakhein.
        Agar koi amount maanga ja raha ho, toh uska hisaab jodein, jaise bill dar bill.
        Copy na milne ka harjana yahan nahin maanga gaya hai: kanoon usko sirf wahan deta hai jahan nuksaan dikhaya ja sake.
        { $sector ->
            [public] Taarikh nikal jane par yahan sarkari sanstha ke khilaaf aur koi raasta nahin hai. Phone par kiya gaya vaada us par zyadatar laagu nahin hota; aksar woh likhit hona chahiye. Agar aapke paas koi formal faisla hai, toh time par objection karein, zyadatar ek mahine ke andar: yeh letter uski jagah nahin leta. Advice centres, social associations aur vakeel madad kar sakte hain.
           *[other] Taarikh nikal jane par conciliation ya court ka faisla kiya ja sakta hai. Court mein paise lagte hain, aur jo haarta hai, woh dono taraf ka kharcha deta hai. Us step se pehle kisi consumer association ya vakeel ki salah kaam ki hai.
        }
    }
