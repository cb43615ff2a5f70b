# Said in the chat, beside the letter. The letter itself is read in Hindi (see format-rest).

# As in “aapka 3 November ka pehchaan ke sawal ka jawab”.
identity-answer-name = pehchaan ke sawal ka jawab

identity-answer-advice =
    Ho sake toh yeh jawab aaj hi bhejein, usi tareeke se jisse aapse poochha gaya. Taarikh ke saath ek copy rakhein.

    Iske saath koi ID mat bhejein. Agar woh zor dein aur wajah batayein, toh photo, number aur date of birth dhak dein. Us par “copy” aur maqsad likh dein.

    { $regime ->
    [uk-gdpr] Agar unka shak theek ho, toh ho sakta hai ki unka mahina isi jawab se shuru ho. Isliye jaldi jawab dena achha hai.
    [india] Poora Aadhaar, card number, PIN ya OTP kabhi mat bhejein. Jaldi jawab dena achha hai: uske bina aapki request shayad hi aage badhe.
   *[gdpr] Agar unka shak theek ho, toh ho sakta hai ki is jawab ke bina time aage na chale. Isliye jaldi jawab dena achha hai.
    }
