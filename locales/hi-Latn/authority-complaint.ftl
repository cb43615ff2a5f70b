# Said in the chat, beside the letter. The letter itself is read in Hindi (see format-rest).

authority-complaint-name = data protection authority se shikayat

authority-complaint-advice =
    Yeh letter ke upar likhi authority ko jati hai. Uska online form aksar sabse achha tareeka hai, kyunki usse pata chalta hai ki shikayat pahunch gayi. Text form mein daal dein, ya saath lagayein.
    Apne letters ki copies jodein, aur agar company ka jawab aaya ho, toh woh bhi. Confirmation aur file number sambhal kar rakhein.
    { $regime ->
        [uk-gdpr] Shikayat free hai. Isse company par paison ke claim ki time limit nahin rukti, isliye us par bhi nazar rakhein.
       *[gdpr] Shikayat free hai. Paison ka claim zyadatar us saal ke khatam hone ke 3 saal baad khatam ho jata hai, jismein woh bana. Letters aur is shikayat se yeh time nahin rukta.
    }
