# The end of a case. The buttons of the second question are the outcomes (slot-outcome).

# Only where a complaint went to the authority.
close-start = Aapki shikayat abhi authority ke paas hai. Kya hum ek chhota letter likh dein ki authority file band kar sakti hai?
    .hint = Yeh zaroori nahin hai: iske bina authority aapki shikayat par kaam karti rahegi.
    .withdraw = Haan, yeh letter likhein
    .leave = Nahin, chalne dein

close-outcome = Aakhir mein kya hua?
    .hint = Isse kuch khota nahin: case phir se khola ja sakta hai. Agar usko khula hi rakhna ho, toh /back tap karein.

# Before the letter.
close-withdraw = Yeh raha authority ke naam letter. Company par aapka koi claim isse nahin chhootta.
