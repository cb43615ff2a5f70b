# Said in the chat, beside the letter. The letter itself is read in Hindi (see format-rest).

complaint-name = formal complaint

complaint-advice =
    { $regime ->
    [india]
        Yeh shikayat wahan karein jahan shikayat li jati hai: telecom mein complaint centre par (SMS se docket number milta hai), bank mein branch, app ya Principal Nodal Officer ke paas, online shop mein Grievance Officer ke paas, airline mein customer support aur phir nodal officer ke paas. Likhit mein karein aur saboot rakhein: din tab se gine jate hain jab shikayat pahunchti hai.

        Agar koi amount maangi ja rahi ho, toh uska hisaab jodein, jaise bill dar bill. Ombudsman ko abhi copy mat bhejein; woh gini nahin jayegi.

        Bhejne ke baad humein din batayein. Har jawab sambhal kar rakhein; agle step ke liye aapka apna time uski taarikh se chal sakta hai.
   *[gdpr]
        Isko unki website par diye complaint address par bhejein, email ya online form se. Bheja hua email ya taarikh ke saath screenshot rakhein: time us din se gina jata hai jab shikayat pahunchti hai.

        Agar koi amount maangi ja rahi ho, toh uska hisaab jodein, jaise bill dar bill.

        Bhejne ke baad humein din batayein. Aakhri jawab kabhi bhi aa sakta hai. Usko sambhal kar rakhein: usmein likha hona chahiye ki aap kis bahari sanstha ke paas ja sakte hain, aur uske liye aapka apna time uski taarikh se chal sakta hai.
    }
