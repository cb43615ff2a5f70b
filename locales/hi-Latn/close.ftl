# The end of a case. The buttons of the second question are the outcomes (slot-outcome).

# Only where a complaint went to the authority.
close-start = Aapki shikayat abhi authority ke paas hai. Kya hum ek chhota letter likh dein ki authority file band kar sakti hai?
    .hint = Yeh zaroori nahin hai: iske bina authority aapki shikayat par kaam karti rahegi.
    .withdraw = Haan, yeh letter likhein
    .leave = Nahin, chalne dein

close-outcome = Aakhir mein kya hua?
    .hint = Isse kuch khota nahin: case phir se khola ja sakta hai. Agar usko khula hi rakhna ho, toh /back tap karein.

# Before the letter.
close-withdraw = Yeh raha authority ke naam letter. { who-begin } par aapka koi claim isse nahin chhootta.

# A claim was filed, and the case is to be ended here.
close-court = { $regime ->
    [india] Aapki shikayat consumer commission ke paas hai. Maamla nipat gaya ho, toh case number ke saath commission ko bata dein: tab tak woh chalta rehta hai. Jo tay hua hai woh milne se pehle yeh likhkar na dein ki maamla nipat gaya.
   *[gdpr] Aapka claim court mein hai. Maamla nipat gaya ho, toh claim yun hi wapas na lein: yeh kis tarah bataya jata hai, isse tay ho sakta hai ki kharcha kaun dega. Likhne se pehle court ki registry ya kisi advice centre se poochhein. Tab tak claim chalta rehta hai.
    }

close-body = Bahari sanstha ke paas aapki shikayat ab bhi hai. Maamla nipat gaya ho, toh uske diye number ke saath usko ek line likh dein.
