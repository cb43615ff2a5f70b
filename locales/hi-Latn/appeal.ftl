# Said in the chat, beside the letter. The letter itself is read in Hindi (see format-rest).

# As in “aapki 3 November ki appeal”.
appeal-name = appeal

appeal-advice =
    { $sector ->
        [energy] Company ki website par “Consumer Grievance Redressal Forum” dhoondhein.
        [travel] Airline ki website par “Appellate Authority” dhoondhein; woh nodal officer ke saath likhi hoti hai.
       *[telecom] Company ki website par “Appellate Authority” dhoondhein.
    } Wahan form ho sakta hai: text usmein daal dein. Pehli line mein apni shikayat ka number likhein.

    { $sector ->
        [energy] Ismein kuch lagta hai ya nahin, yeh aapke state ke niyam batate hain.
        [travel] Kisi fees ki humein jaankari nahin hai.
       *[telecom] Yeh free hai.
    } Apni shikayat saath lagayein, aur agar jawab aaya ho, toh woh bhi. Appeal ka number sambhal kar rakhein. Bhejne ke baad humein din batayein.
