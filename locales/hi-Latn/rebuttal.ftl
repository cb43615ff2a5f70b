# Said in the chat, beside the letter. The letter itself is read in Hindi (see format-rest).

# As in “aapka 3 May 2026 ka unke inkaar ka jawab”.
rebuttal-name = unke inkaar ka jawab

rebuttal-advice =
    { $regime ->
    [india]
        Yeh letter Grievance Officer ko bhejein, ya unko jinhone aapko jawab diya. Email ya unka form theek hai, post bhi chalti hai. Letter mein bataye pehle ke letters saath lagayein, aur agar unka jawab aaya ho, toh woh bhi.

        Saboot rakhein: bheja hua email, taarikh ke saath form ka screenshot, ya post ki receipt. Humein batayein ki letter kab aur kaise gaya. Letter mein diya time poora hone ke agle din hum poochhenge ki kya aaya, aur agla step dekhenge. National Consumer Helpline (1915) free hai.
   *[gdpr]
        Yeh letter unke data protection officer ya privacy ke address par bhejein, unke likhe ke jawab ke taur par. Email ya unka online form theek hai, post bhi chalti hai. Letter mein bataye pehle ke letters saath lagayein.

        Saboot rakhein: bheja hua email, taarikh ke saath form ka screenshot, ya post ki receipt. Humein batayein ki letter kab aur kaise gaya. Letter mein diya time poora hone ke agle din hum poochhenge ki kya aaya, aur agla step dekhenge. { $regime ->
            [uk-gdpr] Agar baat khuli rahe, toh agla step unhi se data protection ki complaint hai, aur uske baad Information Commissioner (ICO) se. Dono free hain.
           *[gdpr] Authority se shikayat free hai.
        }
    }
