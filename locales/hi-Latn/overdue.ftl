# The time for the answer is over.

# The deadline with its reasons stands just before (block-deadline-response).
overdue-start = Jawab ka time khatam ho gaya hai. { who-begin } se kya aaya?
    .hint = Spam folder aur post bhi dekh lein. Agar kuch na aaya ho, toh hum agla letter likhenge, jo aaj hi bheja ja sakta hai. Agar aapse kuch na suna, toh hum ek hafte baad ek baar aur poochhenge.
    .nothing = Kuch nahin aaya
    .received = Kuch aaya hai
    .refused = Woh mana kar rahe hain
    .final = Shikayat ka jawab aa gaya
    .next = Main aur kya karoon?
    .gone = Kehte hain ki delete ho gayi
    .extended = Unhein aur time chahiye
    .stop = Yeh case band karein

# Before the letter.
overdue-remind = Kabhi-kabhi yaad dilane par hi baat aage badhti hai. Yeh raha yaad dilane wala letter (reminder).

# The new deadline stands just before (block-deadline-reminder-grace).
overdue-wait = Yaad dilane wala letter ja chuka hai. Jab kuch ho, toh tap karein.
    .hint = Aakhri din ke agle din subah 10 baje hum poochhenge ki kya aaya. Jo bheja, uska saboot rakhein. { $regime ->
        [uk-gdpr] Agar kuch na aaye, toh agla step { who-the } se data protection ki complaint hai, aur phir Information Commissioner (ICO).
       *[gdpr] Agar kuch na aaye, toh agla step { who-the } par nahin tika hai.
    } Apna reminder lagana ho: /alarm.
    .received = Kuch aaya hai
    .refused = Woh mana kar rahe hain
    .gone = Kehte hain ki delete ho gayi
    .nothing = Ab aur intezaar nahin
    .change = Koi jawab badalna hai
    .stop = Yeh case band karein

# The new deadline is over as well.
overdue-late = Reminder mein diya time khatam ho gaya hai. { who-begin } se kya aaya?
    .hint = Agar kuch na aaya ho, toh hum dikhayenge ki ab kaun madad kar sakta hai. Raaste ek se zyada hain. Agar aapse kuch na suna, toh hum ek hafte baad ek baar aur poochhenge.
    .nothing = Kuch nahin aaya
    .received = Kuch aaya hai
    .refused = Woh mana kar rahe hain
    .stop = Yeh case band karein

# The bot asked once before, and nothing came. The last word until the person writes.
overdue-asleep = Kya isko aage badhana hai?
    .hint = { $regime ->
        [india] Hum khud se dobara nahin poochhenge, siwaye iske ki aapka apna aakhri din paas aaye. Buttons khule rahenge; apna din chunna ho, toh /alarm.
        [uk-gdpr] Hum khud se dobara nahin poochhenge, siwaye iske ki aapka apna aakhri din paas aaye. Buttons khule rahenge; apna din chunna ho, toh /alarm.
       *[gdpr] Hum khud se dobara nahin poochhenge. Buttons khule rahenge; apna din chunna ho, toh /alarm.
    }
    .go-on = Haan, aage badhayein
    .stop = Yeh case band karein
