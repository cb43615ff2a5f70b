# Said in the chat, beside the letter. The letter itself is read in Hindi (see format-rest).

# As in “aapka 3 November ka yaad dilane wala letter”.
reminder-name = yaad dilane wala letter

reminder-advice =
    { $regime ->
    [india]
        Yeh letter usi address par aur usi tareeke se bhejein jisse request bheji thi. Request aur usko bhejne ka saboot saath lagayein. Taarikh ke saath ek copy rakhein.

        Yaad dilane par aksar jawab aata hai, lekin hamesha nahin. Bhejne ke baad humein din batayein. Naya time poora hone par hum aapko likhenge, aur agla step dekhenge. Is beech National Consumer Helpline (1915) aapke liye khuli hai.
    [uk-gdpr]
        Yeh letter usi address par aur usi tareeke se bhejein jisse request bheji thi. Request aur usko bhejne ka saboot saath lagayein. Taarikh ke saath ek copy rakhein.

        Yaad dilane par aksar jawab aata hai, lekin hamesha nahin. Bhejne ke baad humein din batayein. Naya time poora hone par hum aapko likhenge. Tab agla step unhi se data protection ki complaint hai; uske baad Information Commissioner (ICO) se shikayat ki ja sakti hai. Agar rukna na chahein, toh unse yeh complaint abhi bhi ki ja sakti hai.
   *[gdpr]
        Yeh letter usi address par aur usi tareeke se bhejein jisse request bheji thi. Request aur usko bhejne ka saboot saath lagayein. Taarikh ke saath ek copy rakhein.

        Yaad dilane par aksar jawab aata hai, lekin hamesha nahin. Bhejne ke baad humein din batayein. Naya time poora hone par hum aapko likhenge, aur agla step dekhenge. Agar rukna na chahein, toh authority se shikayat abhi bhi ki ja sakti hai.
    }
