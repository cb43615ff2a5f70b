# Said in the chat, beside the letter. The letter itself is read in Hindi (see format-rest).

# As in “aapki 3 November ki dobara jaanch ki request”.
escalation-name = dobara jaanch ki request

escalation-advice =
    { $regime ->
    [india]
        Company ki website par uske Grievance Officer ka naam hota hai, banks ki website par Principal Nodal Officer ka, airline ki website par nodal officer ka. Email ya form se bhejein. Apne pehle ke letters saath lagayein.

        Bheja hua email ya taarikh ke saath screenshot rakhein, aur jo number mile, woh bhi.

        Bhejne ke baad humein din batayein. Letter mein diya time poora hone par hum aapko likhenge.
   *[gdpr]
        Data protection officer ke liye company ki privacy policy (privacy notice) mein diya address lein. Supervisor ke liye customer service ko likhein, aur pehli line mein “supervisor ke liye” likhein. Email ya online form se bhejein. Apne pehle ke letters saath lagayein.

        Bheja hua email ya taarikh ke saath screenshot rakhein. Ho sakta hai chhoti company mein data protection officer na ho; tab management ko likhna sahi hai. Kanoon mein supervisor ke liye jawab dena zaroori nahin.

        Bhejne ke baad humein din batayein. Letter mein diya time poora hone par hum aapko likhenge.
    }
