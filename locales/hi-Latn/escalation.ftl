# Said in the chat, beside the letter. The letter itself is read in Hindi (see format-rest).

# As in “aapki 3 November ki dobara jaanch ki request”.
escalation-name = { $regime ->
    [uk-gdpr] data protection ki complaint
    [india] grievance
   *[gdpr] dobara jaanch ki request
    }

escalation-advice =
    { $regime ->
    [india]
        { $sector ->
            [bank] Bank ki website par uske Principal Nodal Officer ka naam hota hai.
            [travel] Company ki website par uske Grievance Officer ka naam hota hai, airline ki website par nodal officer ka.
           *[other] Company ki website par uske Grievance Officer ka naam hota hai.
        } Email ya form se bhejein. Apne pehle ke letters saath lagayein.

        Bheja hua email ya taarikh ke saath screenshot rakhein, aur jo number mile, woh bhi.

        Bhejne ke baad humein din batayein. Letter mein diya time poora hone par hum aapko likhenge.
    [uk-gdpr]
        Isko unki privacy policy (privacy notice) mein diye data protection ke address par bhejein. Agar data protection complaint ka form ho, toh usse bhejein. Apne pehle ke letters saath lagayein.

        Bheja hua email ya taarikh ke saath screenshot rakhein. Unko 30 din ke andar batana hota hai ki complaint mil gayi. Uske baad unko bewajah der kiye bina batana chahiye ki uska kya hua.

        Bhejne ke baad humein din batayein. 30 din poore hone par hum aapko likhenge; tab Information Commissioner (ICO) ka raasta khula hoga.
   *[gdpr]
        Data protection officer ke liye unki privacy policy (privacy notice) mein diya address lein. Supervisor ke liye customer service ko likhein, aur pehli line mein “supervisor ke liye” likhein. Email ya online form se bhejein. Apne pehle ke letters saath lagayein.

        Bheja hua email ya taarikh ke saath screenshot rakhein. Agar data protection officer na ho, toh management ko likhna sahi hai. Kanoon mein supervisor ke liye jawab dena zaroori nahin.

        Bhejne ke baad humein din batayein. Letter mein diya time poora hone par hum aapko likhenge.
    }
