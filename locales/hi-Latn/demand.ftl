# Said in the chat, beside the letter. The letter itself is read in Hindi (see format-rest).

demand-name = recording ke sahare maang

demand-advice =
    Yeh letter customer service ko bhejein, aur agar legal department ka address pata ho, toh ek copy wahan bhi. Bheja hua email ya post ki receipt rakhein.
    Pehle woh hissa ek baar phir sunein, aur minute, second aur shabd check karein. Wahi likhein jo sach mein kaha gaya hai.
    Recording apne paas rakhein aur sirf isi claim ke liye istemaal karein. Usko kahin post mat karein. { $regime ->
        [india] Agar call aapne khud record ki hai, toh woh aksar saboot maan li jati hai, lekin pehle salah lein.
        [uk-gdpr] Agar call aapne khud record ki hai, toh us recording ka istemaal karne se pehle salah lein.
       *[gdpr] Agar call aapne khud record ki hai, toh salah liye bina us recording ka istemaal mat karein: yeh crime ho sakta hai.
    }
    Agar koi amount maanga ja raha ho, toh uska hisaab jodein. { $country ->
        [DE] { $sector ->
            [telecom] Telecom bill par objection ke liye bill milne se 8 hafte hote hain, isliye is letter mein der mat karein.
           *[other] Is letter mein bahut der mat karein.
        }
       *[other] Is letter mein bahut der mat karein.
    }
