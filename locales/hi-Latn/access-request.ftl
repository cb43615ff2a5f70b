# Said in the chat, beside the letter. The letter itself is read in Hindi (see format-rest).

# As in “aapki 3 November ki data request”.
access-request-name = { $regime ->
    [india] recording ki request
   *[gdpr] data request
    }

access-request-advice =
    { $regime ->
    [india]
        Yeh letter company ki website ya privacy policy mein likhe Grievance Officer ko bhejein, aur customer care ko bhi. Email ya online form se bhejein; bahut kuch daav par ho, toh delivery ke saboot ke saath Speed Post se bhi.

        Saboot rakhein: bheja hua email, taarikh ke saath form ka screenshot, ticket ya docket number, ya post ki receipt. Poora Aadhaar, card number, PIN ya OTP kabhi mat bhejein.

        Bhejne ke baad humein din aur tareeka batayein. Mahina wahin se gina jata hai, aur poora hone par hum aapko likhenge. Agar jawab pehle aa jaye, toh bas humein dikha dein.
   *[gdpr]
        Yeh letter unki privacy policy (privacy notice) mein diye data protection ke address par bhejein. Agar woh na mile, toh customer service ko bhejein. Email ya online form aksar kaafi hai. Agar bade amount ka sawal ho, toh registered post se bhi bhejein.

        Saboot rakhein: bheja hua email, taarikh ke saath form ka screenshot, ya post ki receipt. Dispute ke baare mein kuch mat jodein; wajah batana zaroori nahin.

        Bhejne ke baad humein din aur tareeka batayein. Mahina wahin se gina jata hai, aur poora hone par hum aapko likhenge. Agar jawab pehle aa jaye, toh bas humein dikha dein.
    }
