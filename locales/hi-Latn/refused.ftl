# The company says no, or not to all: which reasons, what they are worth, what to answer.

# The answer may also have been a call, or a wrong recording.
refused-replied-on = { who-begin } ka letter ya message aapko kis din mila?
    .hint = Phone ya chat bhi gina jata hai. Din email ya letter par likha hota hai. Pata na ho, toh bhi theek hai.

# The reasons are the buttons (slot-refusals).
refused-reasons = “Na” aksar aakhri baat nahin hoti. Jawab mein kya-kya wajah batayi gayi hai?
    .hint = { who-begin } ka jawab yahan paste karein, toh hum usmein wajah dhoondhenge. Ya jo-jo theek baithe, tap karein, phir “Ho gaya”. Agar koi poori tarah theek na baithe, toh sabse milti-julti lein.

refused-deletion = Recording kab delete hui: aapki request { who-to } ko milne se pehle, ya baad mein?
    .hint = Ho sakta hai uske jawab mein din likha ho. Agar na ho, toh “Pata nahin” tap karein; tab aapka letter yeh poochhega.

refused-identity = Aapki pehchaan ke liye kya maanga ja raha hai?
    .hint = Yeh jawab mein likha hoga. ID card ya passport ki copy abhi mat bhejein.

refused-announced = Kya call mein kaha gaya tha ki woh record ho sakti hai?
    .hint = Aksar shuru mein ek awaaz yeh batati hai. Pata na ho, toh bhi theek hai.

refused-paste = Kya { who-the } ka jawab likha hua aapke paas hai? Toh usko yahan paste karein.
    .hint = Uske apne shabdon se aapka letter mazboot hota hai. Naam aur number hataye ja sakte hain. Agar na ho, ya dena na chahein, toh iske bina bhi chalega.
    .unknown = Iske bina aage badhein

# Below follow one reason, as it stands on its button, and the sentences of the answer with numbers.
# Asked once for each reason.
refused-quotes = Inmein se kis sentence mein yeh wajah batayi gayi hai? Uska number tap karein.
    .hint = Agar kisi mein na ho, toh “Inmein se koi nahin” tap karein.

# Only "no answer", and its last day is still to come. What that is worth stands just before; the deadline
# and the open question follow.
refused-early = Toh abhi jawab dene layak kuch nahin hai. Jo bheja, uska saboot rakhein.

# What each reason is worth stands just before. $rebuts: some reasons can be answered. $complies:
# the company may ask for something. Otherwise it is right in law, and refused-conceded follows.
refused-verdict = { $rebuts ->
    [yes] Har wajah ka haal upar likha hai. Jinka jawab diya ja sakta hai, unka jawab hum ab likhte hain.
   *[no] { $complies ->
        [yes] Toh baat yeh hai. { who-begin } ko aapse jo chahiye, woh hum ab likhte hain.
       *[no] Humein pata hai, aapko iski ummeed nahin thi. Aisa letter, jo { who-the } ko galat kahe, yahan aapke kaam nahin aayega. Lekin baat yahin khatam nahin hoti: vaada aur tareekon se bhi dikhaya ja sakta hai.
    }
    }

# Before the letter.
refused-identify = { who-begin } ko yeh pakka karne ka adhikar hai ki maang kaun raha hai. Is jawab mein usko utna hi milta hai jitna chahiye, usse zyada nahin.

# The company has what it asked for, and its month is over already.
refused-checking = Aapka jawab ja chuka hai, aur ab woh aage badh sakte hain. Jab kuch ho, toh tap karein.
    .hint = Jaanch mein kuch din lagna theek hai. Agar aapse kuch na suna, toh hum 2 hafte baad ek baar poochhenge. Doosra din chahiye, toh /alarm.
    .received = Kuch aaya hai
    .refused = Phir se mana kar rahe hain
    .nothing = Kuch nahin aaya
    .stop = Yeh case band karein

# The company is right in law. refused-verdict stands just before.
refused-conceded = Ab aapko kya karna hai?
    .hint = Ek chhote letter se baaki cheezein maangi ja sakti hain: saaf likhit jawab, call par unke notes, aur kahin aur rakhi copy. Yeh free hai, aur uska jawab saboot ban sakta hai. Agar aapse kuch na suna, toh hum 2 hafte baad ek baar poochhenge. Doosra din chahiye, toh /alarm.
    .rest = Baaki cheezein maangein
    .received = Phir bhi kuch aa gaya
    .ladder = Doosre raaste dikhayein
    .stop = Yeh case band karein

# Before the letter. It rebuts nothing.
refused-rest = Yeh raha aapka letter. Jo karne ka unhein adhikar hai, usko yeh maanta hai, aur baaki cheezein maangta hai.

# Before the letter.
refused-rebut = Yeh raha un wajahon par aapka jawab. Isko padh lein; yeh aapko bhi sahi lagna chahiye.

# The deadline stands just before (block-deadline-rebuttal-answer).
refused-wait = Aapka jawab ja chuka hai. Jab kuch ho, toh tap karein.
    .hint = Aakhri din ke agle din subah 10 baje hum poochhenge ki kya aaya. Dobara dekhne par “na” kabhi-kabhi badal jati hai. Agar na badle, toh { who-the } ke bahar bhi jagahein hain. Apna reminder lagana ho: /alarm.
    .received = Kuch aaya hai
    .refused = Phir se mana kar rahe hain
    .nothing = Ab aur intezaar nahin
    .change = Koi jawab badalna hai
    .stop = Yeh case band karein

refused-late = Aapke letter mein diya time khatam ho gaya hai. { who-begin } se kya aaya?
    .hint = Agar kuch na aaya ho, toh hum dikhayenge ki ab kaun madad kar sakta hai. Agar aapse kuch na suna, toh hum ek hafte baad ek baar aur poochhenge.
    .received = Kuch aaya hai
    .refused = Phir se mana kar rahe hain
    .nothing = Kuch nahin aaya
    .stop = Yeh case band karein

# The bot asked once before, and nothing came. The last word until the person writes.
refused-asleep = Kya isko aage badhana hai?
    .hint = { $regime ->
        [india] Hum khud se dobara nahin poochhenge, siwaye iske ki aapka apna aakhri din paas aaye. Buttons khule rahenge; apna din chunna ho, toh /alarm.
        [uk-gdpr] Hum khud se dobara nahin poochhenge, siwaye iske ki aapka apna aakhri din paas aaye. Buttons khule rahenge; apna din chunna ho, toh /alarm.
       *[gdpr] Hum khud se dobara nahin poochhenge. Buttons khule rahenge; apna din chunna ho, toh /alarm.
    }
    .go-on = Haan, aage badhayein
    .stop = Yeh case band karein

# India: a public body said no. The appeal follows.
refused-information = Har wajah ka haal upar likha hai. Sarkari sanstha ki “na” aakhri baat nahin hoti: usi sanstha ke senior officer ko isko dekhna hota hai. Uske liye appeal hum ab likhte hain.
# The same, where a fee is asked for.
refused-information-fee = Har wajah ka haal upar likha hai. Kya aapko appeal karni hai?
    .hint = Fees niyam ke hisaab se ho, toh pehle usko dekar bhi ruka ja sakta hai. Appeal free hai; uske liye jawab se 30 din hain. Agar aapse kuch na suna, toh hum ek hafte baad ek baar poochhenge.
    .appeal = Haan, appeal likhein
    .wait = Abhi nahin, rukte hain
    .stop = Yeh case band karein
