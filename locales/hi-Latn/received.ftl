# Something came: the recording, a part of it, or another one.

received-start = Achha hua ki kuch aaya. Kya yeh wahi hai jo aapne maanga tha?
    .hint = Pehle isko do jagah save karein, phir poora sunein.
    .complete = Haan, poori recording hai
    .partly = Sirf ek hissa, ya sirf text
    .wrong = Yeh doosri call hai
    .unclear = Samajh nahin aa raha
    .refused = Bas mana karne wala letter hai
    .refused-demand = Meri maang thukrayi gayi

received-unclear =
    Aaram se dekhein. Yeh baatein madad karengi:

    1. Kya awaaz aapki hai, aur din aur time aapki call ka hai?
    2. Kya yeh namaste ya hello se shuru hoti hai aur phone rakhne par khatam hoti hai?
    3. Kya yeh utni hi lambi hai jitni phone ki call list mein likhi hai?
    4. Jahan vaada hona chahiye, wahan koi jhatka ya khali jagah hai?

    Teen baar haan aur phir nahin: toh yeh shayad poori recording hai. Agar file na khule, toh “Sirf ek hissa, ya sirf text” tap karein.

received-missing = Kya nahin mila?
    .hint = Jo-jo theek baithe, tap karein, phir “Ho gaya”. Hum baaki maangne ka letter likhenge.
# A public body in India, which gave only a part.
received-partly-on = Yeh aapko kis din mila?
    .hint = Us din se First Appeal ke liye aapke paas 30 din hain. Din email ya letter par likha hota hai. Pata na ho, toh bhi theek hai.

# Before the letter.
received-partly = Yeh raha letter, jismein baaki cheezein maangi gayi hain.

# Before the letter that tells the authority; only where a complaint was sent.
received-settled = Aapko jo chahiye tha, mil gaya. Yeh chhota letter authority ko batata hai, taaki woh aapki shikayat band kar sake.

received-use = Kya recording mein vaada sunai deta hai?
    .hint = Agar haan, toh hum letter likhenge jismein woh minute hoga aur { who-the } se vaada poora karne ko kaha jayega. Recording ko na kahin post karein, na aage bhejein: usmein auron ki awaaz bhi hai. Agar aapse kuch na suna, toh hum ek hafte baad ek baar poochhenge.
    .demand = Haan, ab iska istemaal karein
    .not-in-it = Nahin, ismein nahin hai
    .stop = Mujhe bas yahi chahiye thi

received-not-in-it = Yeh afsos ki baat hai. Aapko kya lagta hai, wajah kya hai?
    .hint = Vaada aur tareekon se bhi dikhaya ja sakta hai: aapke notes, bill, messages, koi jisne suna ho. Agar baat bas doosre shabdon mein kahi gayi thi, toh bhi inke sahare likhkar maanga ja sakta hai.
    .wrong = Yeh doosri call hai
    .partly = Kuch kaata gaya hai
    .complaint = Vaade ki shikayat karein
    .notice = Recording ke bina aage badhein
    .stop = Yeh case band karein

# The bot asked once before, and nothing came. The last word until the person writes.
received-asleep = Kya isko aage badhana hai?
    .hint = { $regime ->
        [india] Hum khud se dobara nahin poochhenge, siwaye iske ki aapka apna aakhri din paas aaye. Buttons khule rahenge; apna din chunna ho, toh /alarm.
        [uk-gdpr] Hum khud se dobara nahin poochhenge, siwaye iske ki aapka apna aakhri din paas aaye. Buttons khule rahenge; apna din chunna ho, toh /alarm.
       *[gdpr] Hum khud se dobara nahin poochhenge. Buttons khule rahenge; apna din chunna ho, toh /alarm.
    }
    .go-on = Haan, aage badhayein
    .stop = Yeh case band karein
