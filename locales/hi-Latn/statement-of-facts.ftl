# Said in the chat, beside the letter. The letter itself is read in Hindi (see format-rest).

statement-of-facts-name = { $regime ->
    [india] consumer commission mein shikayat
   *[gdpr] court ke liye facts
    }

statement-of-facts-advice =
    { $regime ->
    [india]
        Yeh consumer commission mein aapki shikayat ke liye text hai. Shikayat e-jagriti.gov.in par online file hoti hai (milte-julte naam ki doosri websites private hain), ya paper par. Agar di gayi keemat 5 lakh rupaye tak ho, toh koi fees nahin; usse upar 200 se 7,500 rupaye. Verification par sign tabhi karein jab har line sach ho.
        Kisi representative ki zaroorat nahin. Commission ko yeh bhi chahiye: taarikhon ki list, affidavit, “true copy” likhi hui sab letters aur jawabon ki copies, aur unhein bhejne ka saboot. Agar aapke paas recording hai, toh section 63(4) ka certificate jodein: part A aapka, part B kisi expert ka, hash value ke saath.
        Agar call ko 2 saal se zyada ho gaye hon, toh der maaf karne ki application (condonation of delay) apni wajah ke saath jodein.
        Shikayat ke saath yeh order bhi maanga ja sakta hai ki recording sambhal kar rakhi aur pesh ki jaye. Commission aisa order de sakta hai; iska vaada koi nahin kar sakta.
        File hone ke baad bank aur insurance ke ombudsman yeh case nahin lete, aur telecom company ki Appellate Authority bhi nahin.
    [uk-gdpr]
        Yeh claim form ke liye text hai. England aur Wales mein claim online (Money Claim, sirf paison ke liye) ya form N1 se hota hai. Scotland mein Civil Online ya form 3A lein. Northern Ireland mein iske liye small claims application hai.
        Vakeel zaroori nahin, lekin court fees leti hai. Paison ki tangi ho, toh fees kam ya maaf ho sakti hai: “help with fees” ke baare mein poochhein. Form mein “statement of truth” hota hai; us par tabhi sign karein jab har line sach ho.
        Sirf recording ka claim doosri tarah ka hota hai aur yahan nahin kiya gaya. Citizens Advice, Northern Ireland mein Advice NI, ya koi vakeel bata sakta hai ki woh aapke case mein theek hai ya nahin.
        Claim file hone ke baad ombudsman case dekhne se mana kar sakta hai.
   *[gdpr]
        Yeh claim ka text hai. Isko kisi bhi Amtsgericht ki registry (Rechtsantragstelle) mein le jaya ja sakta hai, jahan claim likh kar darj hota hai aur shabdon mein madad milti hai. Kya maanga gaya hai, yeh wahan ya kisi advice centre mein check karwa lein. Apne letters, unhein bhejne ka saboot aur company ke jawab saath le jayein.
        Claim mein yeh bhi chahiye: aapka postal address, company ka address aur uske legal representative ka naam (dono uski website ke Impressum mein hain), aur aapke signature. Upar jo nahin hai, usko jodein.
        Sirf copy ke liye: jahan aapka ghar hai, wahan ki court chuni ja sakti hai. Vaade ke liye bhi: aksar woh court jahan company ka main office hai.
        Amtsgericht mein vakeel zaroori nahin. Lekin court fees pehle leti hai, aur jo haarta hai, woh dono taraf ka kharcha deta hai. Paison ki tangi ho, toh wahan legal aid ke baare mein poochhein.
        Copy na milne ka harjana yahan nahin maanga gaya hai: kanoon usko sirf wahan deta hai jahan nuksaan dikhaya ja sake. Koi consumer association ya vakeel bata sakta hai ki aapka case aisa hai ya nahin.
        Claim file hone ke baad conciliation sanstha case dekhne se mana kar sakti hai.
    }
