# Said in the chat, beside the letter. The letter itself is read in Hindi (see format-rest).

ombudsman-complaint-name = { $regime ->
    [uk-gdpr] bahari sanstha se shikayat
    [india] bahari sanstha se shikayat
   *[gdpr] dispute suljhane ki application
    }

ombudsman-complaint-advice =
    { $regime ->
        [india] Agar sanstha ka apna form ho, toh text usmein daalein ya saath lagayein.
        [uk-gdpr] { $sector ->
            [public] Yeh letter ke upar likhe ombudsman ko jata hai; agar wahan koi naam na ho, toh usko jiska naam aakhri jawab mein hai. Agar form ho, toh text usmein daalein ya saath lagayein.
            [shop] Isko us sanstha ko bhejein jiska naam aakhri jawab mein hai. Agar koi naam na ho, toh Citizens Advice se, Northern Ireland mein Advice NI se poochhein ki aisi koi sanstha hai ya nahin. Agar sanstha ka form ho, toh text usmein daalein ya saath lagayein.
            [other] Isko us sanstha ko bhejein jiska naam aakhri jawab mein hai. Agar koi naam na ho, toh Citizens Advice se, Northern Ireland mein Advice NI se poochhein ki aisi koi sanstha hai ya nahin. Agar sanstha ka form ho, toh text usmein daalein ya saath lagayein.
           *[telecom] Yeh letter ke upar likhi sanstha ko jati hai. Zyadatar sansthaon ka form hota hai: text usmein daal dein, ya saath lagayein. Agar wahan sansthaon ki list ho, toh woh chunein jiski company member hai; company ko usko aapko batana hota hai.
        }
       *[gdpr] Yeh letter ke upar likhi sanstha ko jati hai. Zyadatar sansthaon ka form hota hai: text usmein daal dein, ya saath lagayein. Agar wahan sansthaon ki list ho, toh woh chunein jiski company member hai; company ko usko aapko batana hota hai.
    }
    { who-begin } ko bheja aakhri letter jodein, uska jawab agar aaya ho, aur woh kaagaz jisse fark dikhe, jaise contract, bill ya chitthi. Pahunchne ki confirmation rakhein.
    { $regime ->
        [india] { $sector ->
            [energy] Paise lene wale helpers aur milte-julte naam ki websites se bachein. Faisla ombudsman karte hain; helpline aur sarkari portal sirf aage bhejte hain. Agar aap pehle consumer commission jayein, toh ombudsman aapki shikayat nahin leta.
           *[telecom] Isko file karne mein aapka kuch nahin lagta; paise lene wale helpers aur milte-julte naam ki websites se bachein. Faisla ombudsman karte hain; helpline aur sarkari portal sirf aage bhejte hain. Agar aap pehle consumer commission jayein, toh ombudsman aapki shikayat nahin leta.
        }
        [uk-gdpr] { $sector ->
            [public] Ismein aapka kuch nahin lagta. Ombudsman office ko salah de sakta hai, order nahin.
            [shop] Pehle sanstha se poochhein ki ismein kitna kharcha hai, kya woh faisla karti hai, aur kya woh aapko maanna padta hai.
            [other] Pehle sanstha se poochhein ki ismein kitna kharcha hai, kya woh faisla karti hai, aur kya woh aapko maanna padta hai.
            [water] Ismein aapka kuch nahin lagta.
            [travel] Great Britain mein train ke cases mein aapka kuch nahin lagta, aur faisla maanna zaroori nahin. Baaki cases mein pehle sanstha se poochhein ki ismein kitna kharcha hai, kya woh faisla karti hai, aur kya woh aapko maanna padta hai.
           *[telecom] Ismein aapka kuch nahin lagta, aur faisla maanna zaroori nahin.
        } Agar aap pehle court jayein, toh sanstha aapki shikayat lene se mana kar sakti hai.
       *[gdpr] Consumers ke liye conciliation zyadatar free hai. Company ke liye ismein aana hamesha zaroori nahin, aur aapke liye sujhaav maanna zaroori nahin. Agar aap pehle court jayein, toh sanstha aapki application lene se mana kar sakti hai.
    }
