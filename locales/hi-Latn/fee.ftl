# The fee for an application for information (India).

# Asked of citizens, before an application to a public body. The answers are the buttons (slot-poverty).
fee-poverty = Kya aapke paas gareebi rekha se neeche (BPL) ka card hai?
    .hint = Card ho, toh application ki koi fees nahin lagti, aur card ki copy saath jati hai. { $owner ->
        [state] Card na ho, toh fees lagti hai; har state ki apni fees hai.
       *[central] Card na ho, toh central sanstha 10 rupaye leti hai.
    }
