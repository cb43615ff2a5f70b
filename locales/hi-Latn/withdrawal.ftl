# Said in the chat, beside the letter. The letter itself is read in Hindi (see format-rest).

# As in “aapka 3 November ka case band karne ka letter”.
withdrawal-name = case band karne ka letter

withdrawal-advice =
    Yeh letter us par likhe paane wale ko bhejein, usi tareeke se jisse aapne pehle likha tha. Agar aapke paas file number ho, toh usko subject mein likhein. Agar aapne kisi conciliation sanstha ko bhi likha tha, toh usko bhi batayein ki kya nipat gaya.

    Recording aur sab letters sambhal kar rakhein. Yeh letter bhejna zaroori nahin; yeh bas batata hai ki case kahan tak pahuncha.
