# Said in the chat, beside the letter. The letter itself is read in Hindi (see format-rest).

# As in “aapki 3 November ki First Appeal”.
information-appeal-name = First Appeal

information-appeal-advice =
    Yeh usi sanstha ki First Appellate Authority ko jati hai; unka naam sanstha ki website par ya aaye hue jawab mein hota hai. { $owner ->
        [state] Kuch states chhoti fees leti hain; yeh state ke RTI portal par dekhein.
       *[central] Yeh free hai. Isko rtionline.gov.in par apni application ke number se file kiya ja sakta hai.
    }

    Application, usko bhejne ka saboot aur jawab saath lagayein. Number sambhal kar rakhein.

    Bhejne ke baad humein din batayein. 45 din wahin se gine jate hain, aur poore hone par hum aapko likhenge.
