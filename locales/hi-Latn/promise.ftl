# The recording is there: the promise is to be kept, with the minute in which it was made.

promise-start = Ab recording aapke kaam aayegi. Hum jagah aur shabd poochhenge, phir ek letter banega jo aaj hi bheja ja sakta hai.

promise-from = Vaada kis minute aur second par shuru hota hai?
    .hint = Recording chalayein aur player ki ghadi dekhein: “2:35” matlab 2 minute 35 second. Ek-do second idhar-udhar chalega.

promise-to = Aur woh kis minute aur second par khatam hota hai?
    .hint = Woh jagah lein jahan vaade ka aakhri sentence khatam hota hai.

promise-words = Wahan word-to-word kya kaha gaya hai?
    .hint = Sirf vaade wale sentence likhein, jaise bole gaye, usi bhasha mein. Unhein do baar sunein.

promise-file = File ka naam kya hai?
    .hint = Jaisa { who-the } se aaya. Pata na ho, toh letter iske bina jayega.

promise-breach = { who-begin } ne iske bajay kya kiya?
    .hint = Vaade se alag kya hua, aur kab se? Bill, chitthi ya koi message dekhein. Letter mein yeh waisa hi aayega jaisa aap likhein. Na likhna chahein, toh “Pata nahin” tap karein.

promise-amount = Aaj tak baat kitne paison ki hai?
    .hint = Sirf utna jitna aapne aaj tak zyada diya, jitna zyada ka bill aaya ya jitna nahin mila, currency ke saath. Agar baat paison ki na ho, ya pata na ho, toh “Pata nahin” tap karein.

promise-kind = Kya aapne yeh amount chuka diya hai?
    .hint = Agar iska ek hissa hi chukaya hai, toh “Pata nahin” tap karein: tab letter amount ka payment ya credit maangta hai.

# Before the letter.
promise-write = Yeh raha aapka letter. Ismein recording ki jagah likhi hai, aur { who-the } se apna vaada poora karne ko kaha gaya hai.

# The deadline stands just before (block-deadline-demand-answer).
promise-wait = Aapka letter ja chuka hai. Jab kuch ho, toh tap karein.
    .hint = Aakhri din ke agle din subah 10 baje hum poochhenge ki vaada poora hua ya nahin. Recording sambhal kar rakhein, aur agla bill dekh lein. Apna reminder lagana ho: /alarm.
    .kept = Vaada poora hua
    .refused = Woh mana kar rahe hain
    .change = Koi jawab badalna hai
    .stop = Yeh case band karein

promise-late = Aapke letter mein diya time khatam ho gaya hai. Kya vaada poora hua?
    .hint = Agar nahin, toh hum dikhayenge ki ab kaun madad kar sakta hai. Recording ke saath aapke paas saboot hai. Agar aapse kuch na suna, toh hum ek hafte baad ek baar aur poochhenge.
    .kept = Vaada poora hua
    .nothing = Nahin, abhi tak nahin
    .stop = Yeh case band karein

# The company answers the demand with a no, before its day.
promise-refused = { $regime ->
    [uk-gdpr] { $sector ->
        [public] Abhi ki “na” aakhri baat nahin hai: recording batati hai ki kya kaha gaya tha. Pehle formal complaint hoti hai; uske final jawab ke baad public services ombudsman maamla dekh sakta hai.
       *[other] Abhi ki “na” aakhri baat nahin hai: recording batati hai ki kya kaha gaya tha. Formal complaint har bahari sanstha pehle dekhna chahti hai; kai tarah ki companies mein usi se woh hafte bhi shuru hote hain jinke baad ombudsman madad kar sakta hai. Aakhri formal letter court ka raasta kholta hai. Hum kaun sa likhein?
    }
    [india] Abhi ki “na” aakhri baat nahin hai: kya kaha gaya tha, yeh recording dikhati hai. Likhit shikayat bahar ki har sanstha maangti hai. Taarikh ke saath ek aakhri formal letter doosra raasta hai. Hum kaun sa likhein?
   *[gdpr] Abhi ki “na” aakhri baat nahin hai: recording batati hai ki kya kaha gaya tha. Agla step taarikh wala ek aakhri formal letter hai, aur uske baad conciliation ya court. Kya hum usko likhein?
    }
    .hint = Chahein toh apne letter ke aakhri din tak rukein; ho sakta hai { who-the } phir se soche.
    .complaint = Formal complaint karein
    .notice = Aakhri formal letter likhein
    .next = Main aur kya karoon?
    .wait = Us din tak rukna hai
    .stop = Yeh case band karein

# The bot asked once before, and nothing came. The last word until the person writes.
promise-asleep = Kya isko aage badhana hai?
    .hint = { $regime ->
        [india] Hum khud se dobara nahin poochhenge, siwaye iske ki aapka apna aakhri din paas aaye. Buttons khule rahenge; apna din chunna ho, toh /alarm.
        [uk-gdpr] Hum khud se dobara nahin poochhenge, siwaye iske ki aapka apna aakhri din paas aaye. Buttons khule rahenge; apna din chunna ho, toh /alarm.
       *[gdpr] Hum khud se dobara nahin poochhenge. Buttons khule rahenge; apna din chunna ho, toh /alarm.
    }
    .go-on = Haan, aage badhayein
    .stop = Yeh case band karein
