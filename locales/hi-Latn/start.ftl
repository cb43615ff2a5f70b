# From the first word to the right that applies. The greeting, engine-welcome, stands just before.

# $country: a country's name, guessed from the chat's language or telephone number.
start-place = Aapka ghar { COUNTRY($country) } mein hai, aur yahan baat Hinglish mein ho rahi hai. Kya yeh sahi hai?
    .hint = Kya maanga ja sakta hai, yeh us desh ke kanoon par tika hai jahan aapka ghar hai.
    .correct = Haan, sahi hai
    .other-country = Nahin, doosra desh
    .other-language = Doosri bhasha

start-language = Yahan aapko kaun si bhasha chahiye?
    .hint = Letter paane wale ki bhasha mein jate hain; padhne ke liye aapko apni bhasha mein ek copy milti hai (Hinglish mein baat ho, toh copy Hindi mein).

start-country = Aapka ghar kis desh mein hai?
    .hint = Neeche usko tap karein. Agar wahan na ho, toh uska naam likhein.

# Above what a long message of the person's held, a line each (engine-story-line). The buttons
# below take one of them out (engine-story.drop).
start-told = Aapke message mein yeh baatein mili hain. Kya yeh sahi hain?
    .hint = Kuch galat ho toh usko tap karein, usko chhod diya jayega. Jo baaki hai, woh aage poochha jayega.
    .ok = Haan, sab sahi hai

# The law of the country is not in the book.
start-not-served =
    Maaf kijiye: aapke desh ({ COUNTRY($country) }) ka kanoon humein abhi nahin pata. Isliye hum aapke liye koi letter nahin likhte; galat kanoon par likha letter aapke kisi kaam ka nahin.

    Jo lagbhag har jagah kaam aata hai, aur aaj hi shuru ho sakta hai:

    1. Din, time, number aur vaade ke shabd likh lein, jab tak yaad hain.
    2. Company se likhkar recording maangein. Kahein ki milne tak usko sambhal kar rakhe.
    3. Usi message mein kahein ki woh vaade ko likhit mein confirm kare.
    4. Saboot rakhein: bheja hua email, form ka screenshot, bill, call list.
    5. Jawab na aaye, ya “na” aaye? Company ke complaint department ko likhein, phir apne desh ki consumer authority ya kisi consumer association ko.
    .hint = Kya desh galat samjha gaya? Toh usko badal dein. /start se kabhi bhi wapas aayein; /delete aapki batayi baatein mita deta hai.
    .other-country = Doosra desh chunein

start-sector = Baat kis tarah ki company ya office ki hai?
    .hint = Isse tay hota hai ki aage aapki madad kaun kar sakta hai. Agar pakka na ho, toh “Kuch aur” tap karein.

# No figures here: nobody has counted how often companies say yes.
start-odds =
    Aapke desh mein data protection ka kanoon ({ $regime ->
        [uk-gdpr] UK GDPR
       *[gdpr] GDPR
    }) aapko apne data ki copy paane ka adhikar deta hai. Aapki record ki gayi awaaz bhi usmein aati hai. Wajah batana zaroori nahin, copy free hai, aur { who-the } ko ek tay din tak jawab dena hota hai. Woh din hum nikaal denge.

    Kya ummeed rakhein: recording aksar tabhi milti hai jab likhkar maangi jaye. Shuru mein aksar “na” aati hai, ya recording pehle hi delete ho chuki hoti hai. Kabhi-kabhi doosra letter bhi likhna padta hai. Yeh vaada nahin kiya ja sakta ki woh milegi, lekin maangne mein aapka kuch nahin lagta.

    Aage: kuch chhote sawal, phir ek letter jo bheja ja sakta hai. Recording jaldi delete ho sakti hai, isliye aaj bhejna kal se behtar hai.

# The country is in the book, and its law gives no right to a copy.
start-no-right =
    Aapke desh ({ COUNTRY($country) }) mein humari jaankari ka koi kanoon recording ki copy paane ka adhikar nahin deta. Isliye hum aisa kehne wala letter nahin likhte.

    Jo phir bhi kaam aata hai, aur aaj hi shuru ho sakta hai:

    1. Din, time, number aur vaade ke shabd likh lein, jab tak yaad hain.
    2. Company se likhkar recording maangein. Woh apni marzi se de sakti hai. Kahein ki aapki shikayat niptne tak usko sambhal kar rakhe.
    3. Usi message mein kahein ki woh vaade ko likhit mein confirm kare.
    4. Jo bhi bhejein aur jo bhi aaye, uska saboot rakhein.
    5. Jawab na aaye, ya “na” aaye? Company ke complaint department ko likhein, phir consumer authority ya kisi consumer association ko.
    .hint = Kya desh galat samjha gaya? Toh usko badal dein. /start se kabhi bhi wapas aayein; /delete aapki batayi baatein mita deta hai.
    .other-country = Doosra desh chunein

# India: no right to the copy, and yet letters that ask for it.
start-asking =
    { $sector ->
    [public]
        Sarkari office se India ke citizens Right to Information (RTI) se recording maang sakte hain. Woh application hum likhte hain. Office ke paas jawab ke liye 30 din hain; woh mana kare ya chup rahe, toh appeal ho sakti hai.

        Agar aap citizen nahin hain, ya office asal mein private hai, toh doosra letter likha jayega: usmein recording maangi jati hai, ya kam se kam usko sunne ka mauka.

        Kya ummeed rakhein: kai offices pehle mana karte hain ya jawab nahin dete. Lekin taarikh ke saath, dhang se likha letter aage ke har step mein kaam aata hai.
   *[other]
        India mein koi aam kanoon private company se recording ki copy nahin dilwata. Isliye yahan ke letters aisa nahin kehte. Phir bhi woh yeh kar sakte hain:

        1. recording maangna, ya kam se kam usko sunne ka mauka
        2. company se kehna ki usko sambhal kar rakhe
        3. usko pesh karne ka notice dena. Agar company usko rok le, toh commission isse apna nateeja nikaal sakta hai

        Consumer commission company ko recording laane ka order de sakta hai. Sarkari sanstha ki baat alag hai: wahan citizens ko Right to Information hai, aur tab hum woh letter likhte hain.

        Kya ummeed rakhein: kai companies pehle mana karti hain. Lekin taarikh ke saath, dhang se likha letter aage ke har step mein kaam aata hai.
    }

    Aage: kuch chhote sawal, phir ek letter jo bheja ja sakta hai. Recording jaldi delete ho sakti hai, isliye aaj bhejna kal se behtar hai.

# India, where brokers are a kind of their own.
start-sector-india = Baat kis tarah ki company ya office ki hai?
    .hint = Isse tay hota hai ki aage aapki madad kaun kar sakta hai. Agar pakka na ho, toh “Kuch aur” tap karein.

# The United Kingdom, with kinds that other countries do not tell apart.
start-sector-uk = Baat kis tarah ki company ya office ki hai?
    .hint = Isse tay hota hai ki aage aapki madad kaun kar sakta hai. Agar pakka na ho, toh “Kuch aur” tap karein.
