# Said in the chat, beside the letter. The letter itself is read in Hindi (see format-rest).

complaint-name = formal complaint

complaint-advice =
    { $regime ->
    [india]
        { $sector ->
            [telecom] Yeh shikayat company ke complaint centre mein karein; SMS se docket number milta hai.
            [bank] Yeh shikayat bank ki branch mein, uski app par ya uske Principal Nodal Officer ke paas karein.
            [shop] Yeh shikayat us Grievance Officer ke paas karein jinka naam shop ki website par hai.
            [travel] Yeh shikayat wahan karein jahan company shikayat leti hai; airline mein customer care aur phir nodal officer ke paas.
           *[other] Yeh shikayat wahan karein jahan company shikayat leti hai, jaise uske Grievance Officer ke paas.
        } Likhit mein karein aur saboot rakhein: din tab se gine jate hain jab shikayat company ko milti hai.

        Agar koi amount maanga ja raha ho, toh uska hisaab jodein, jaise bill dar bill.{ $sector ->
            [bank] {" "}Ombudsman ko abhi copy mat bhejein; woh gini nahin jayegi.
            [insurance] {" "}Ombudsman ko abhi copy mat bhejein; woh gini nahin jayegi.
           *[other] {""}
        }

        Bhejne ke baad humein din batayein. Har jawab sambhal kar rakhein; agle step ke liye aapka apna time uski taarikh se chal sakta hai.
   *[gdpr]
        Isko unki website par diye complaint address par bhejein, email ya online form se. Bheja hua email ya taarikh ke saath screenshot rakhein: time us din se gina jata hai jab shikayat pahunchti hai.

        Agar koi amount maanga ja raha ho, toh uska hisaab jodein, jaise bill dar bill.

        Bhejne ke baad humein din batayein. Aakhri jawab kabhi bhi aa sakta hai. Usko sambhal kar rakhein: usmein likha hona chahiye ki kis bahari sanstha ke paas jaya ja sakta hai, aur uske liye aapka apna time uski taarikh se chal sakta hai.
    }
