# The request is out, and the company has its time.

# The deadline with its reasons stands just before (block-deadline-response).
wait-response = Abhi aap isko ek taraf rakh dein. Jab kuch ho, toh tap karein.
    .hint = Aakhri din ke agle din subah 10 baje hum poochhenge ki kya aaya. Buttons har waqt khule hain, hafton baad bhi. Agar { who-the } se phone aaye, toh din, naam aur kahi gayi baat likh lein. Apna reminder lagana ho: /alarm.
    .received = Kuch aaya hai
    .refused = Woh mana kar rahe hain
    .gone = Kehte hain ki delete ho gayi
    .extended = Unhein aur time chahiye
    .question = Woh pehle kuch poochh rahe hain
    .acknowledged = Bas “mil gaya” ka message aaya
    .complain = Vaade ki shikayat karein
    .final = Shikayat ka jawab aa gaya
    .next = Main aur kya karoon?
    .change = Koi jawab badalna hai
    .stop = Yeh case band karein

# A complaint runs too, and its day comes first. The deadlines stand just before.
wait-beside = Abhi aap isko ek taraf rakh dein. Jab kuch ho, toh tap karein.
    .hint = Shikayat ke aakhri din ke agle din subah 10 baje hum aapko likhenge, aur tab agla step khula hoga. Request ke aakhri din ke baad hum phir poochhenge. Buttons har waqt khule hain. Agar { who-the } se phone aaye, toh din, naam aur kahi gayi baat likh lein. Apna reminder lagana ho: /alarm.
    .received = Kuch aaya hai
    .refused = Woh mana kar rahe hain
    .gone = Kehte hain ki delete ho gayi
    .acknowledged = Bas “mil gaya” ka message aaya
    .final = Shikayat ka jawab aa gaya
    .next = Main aur kya karoon?
    .change = Koi jawab badalna hai
    .stop = Yeh case band karein

# The complaint’s day has passed; that of the request follows.
wait-door-passed = Aapki shikayat ka time poora ho gaya. Agar woh nipti na ho, toh agla step khula hai: “Main aur kya karoon?” tap karein.

# An automatic "we have got your message".
wait-acknowledged = Woh message rakh lein: usse dikhta hai ki aapki request pahunch gayi. Woh abhi jawab nahin hai, aur aakhri din wahi rehta hai.

wait-extended = Kya { who-the } ne yeh time rehte bataya, aur wajah bhi batayi?
    .hint = Time rehte matlab: jawab ke aakhri din tak. Wajah yeh ho sakti hai ki aapki request poori karna mushkil hai; “please be patient” koi wajah nahin hai. Agar dono baatein sach hon, toh 2 mahine tak aur lag sakte hain, aur unka hisaab hum laga denge. Agar isse pehle ka koi din bataya jaye, toh /alarm se reminder lagaya ja sakta hai.
    .in-time = Haan, time par, wajah ke saath
    .too-late = Nahin, ya der se

# Too late, or without reasons, but the first last day is still to come.
wait-no-longer = Toh kuch nahin badalta: pehla aakhri din hi gina jayega. { who-begin } ne jo likha, woh rakh lein. Agar woh phir bhi time rehte wajah bata de, toh “Unhein aur time chahiye” phir se tap karein.

# Only in the United Kingdom, where a question can hold up the time for the answer.
wait-question = Woh kya jaanna chahte hain?
    .hint = Jaayaz sawal se uska jawab dene ka time ruk sakta hai, isliye aaj hi jawab dena achha hai. Jawab hum likh denge.

wait-asked-on = Yeh sawal aapko kis din mila?
    .hint = Us din se aapka jawab pahunchne tak uska time ruka reh sakta hai. Iska hisaab hum laga denge.

# Before the letter.
wait-clarify = Yeh raha aapka jawab. Ismein phir se likha hai ki baat kis call ki hai, taaki kisi ko der tak dhoondhna na pade.
