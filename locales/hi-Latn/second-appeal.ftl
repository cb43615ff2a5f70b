# Said in the chat, beside the letter. The letter itself is read in Hindi (see format-rest).

# As in “aapki 3 November ki Second Appeal”.
second-appeal-name = Second Appeal

second-appeal-advice =
    { $owner ->
        [state] Yeh aapke state ke Information Commission ko jati hai; aapki First Appeal par faisla karne wale officer ko uska naam batana hota hai. Uska apna form aur chhoti fees ho sakti hai.
       *[central] Isko cic.gov.in par file karein, ya post se bhejein; post ke liye Commission ka apna form hai.
    }

    Application, First Appeal, har jawab aur bhejne ka saboot saath lagayein. Ek copy sarkari sanstha ko bhi bhejein, aur uska saboot rakhein.

    Wahan cases mein lamba time lagta hai. Jo diary number mile, usko sambhal kar rakhein.
