# From the call to the first letters that can be sent.

request-call-day = Jis call mein vaada hua, woh kab ki hai?
    .hint =
        Agar ek se zyada call hui hon, toh woh lein jismein vaada kiya gaya; baaki thodi der mein jodi ja sakengi. Mota-mota bhi chalega: “3 November”, “3 se 7 November ke beech”, “pichle Tuesday ki shaam”.

        Kahan dekhein: phone ki call list, call wala bill, ticket number ka SMS, call ke baad ka email, calendar. Agar pata na ho, toh yahi keh dein; letter iske bina bhi chalega.

request-company = { $sector ->
    [public] Office kaun sa tha?
   *[other] Company kaun si thi?
    }
    .hint = { $sector ->
        [public] Letter ya website par likha poora naam sabse achha hai, jagah ke saath, agar uske kai office hon.
       *[other] Bill ya contract par likha naam sabse achha hai. Sirf brand pata ho, toh woh bhi chalega.
    }

request-number = { $sector ->
    [insurance] Aapka policy number kya hai?
    [public] Office mein aapka file number ya application number kya hai?
   *[other] Aapka customer number ya contract number kya hai?
    }
    .hint = { $sector ->
        [bank] Yeh statement, contract ya bank ke email par hota hai, aur isse aapki call dhoondhi ja sakti hai. Card ke sirf aakhri 4 digits dein. Agar na ho, toh “Pata nahin” tap karein.
        [insurance] Yeh policy ya insurance company ke letter par hota hai, aur isse aapki call dhoondhi ja sakti hai. Agar na ho, toh “Pata nahin” tap karein.
        [public] Yeh office ke letter ya email par hota hai, aur isse aapki call dhoondhi ja sakti hai. Agar na ho, toh “Pata nahin” tap karein.
       *[other] Yeh bill, contract ya company ke email par hota hai, aur isse aapki call dhoondhi ja sakti hai. Agar na ho, toh “Pata nahin” tap karein.
    }

request-name = Aapka naam kya hai?
    .hint = Poora naam, jaisa { who-of } ke paas likha hai. Yeh letter ke neeche aayega. Agar letter kisi aur ke liye hai, toh yahan apna naam dein; unka naam thodi der mein joda ja sakega.

# Where the company is not in the list, or the address there is not the right one.
request-company-contact = { who-begin } ko letter kis address par jaye?
    .hint = { $regime ->
        [india] { $information_request_open ->
            [yes] Public Information Officer ka email ya address chahiye: office ki website par “RTI” ya “Contact us” mein dekhein. Nahin toh bill ya letter par likha address lein. Agar kuch na mile, toh “Pata nahin” tap karein; letter iske bina bhi ban jayega.
           *[no] Grievance Officer ka email ya address chahiye: { who-the } ki website par sabse neeche “Grievance” ya “Contact us” mein dekhein. Nahin toh bill ya contract par likha address lein. Agar kuch na mile, toh “Pata nahin” tap karein; letter iske bina bhi ban jayega.
        }
       *[gdpr] Woh jagah chahiye jahan data ya shikayat ke letters jate hain: { who-the } ki website par sabse neeche privacy policy mein iske liye email ya postal address hota hai. Nahin toh contact page, bill ya contract par likha address lein. Agar kuch na mile, toh “Pata nahin” tap karein; letter iske bina bhi ban jayega.
    }

request-behalf-name = Letter jinke liye hai, unka naam kya hai?
    .hint = Poora naam, jaisa { who-the } ke paas likha hai. Letter mein yeh aapke naam se alag aayega.

# Asked only of somebody who has added on the card what leads to it.
request-proved-by = Kya aapne us call mein koi number bataya tha, jisse aapki pehchaan hui?
    .hint = Yeh letter mein likha jayega, kyunki call isse dhoondhi ja sakti hai.

request-registered-number = Aapka kaun sa phone number registered hai?
    .hint = Wahi jo aapne call mein bataya tha. Yeh letter mein likha jayega. Pata na ho, toh bhi theek hai.

request-third-call = Kya isi maamle mein ek aur call hui thi? Hui ho, toh kab?
    .hint = Letter mein is ek ke liye jagah hai. Agar zyada hui hon, toh sabse zaroori wali lein.
    .unknown = Aur koi call nahin

# The answers follow below, a line each, and then the buttons to change or add one.
request-check = Letter mein yeh likha jayega. Kya sab sahi hai?
    .hint = Kisi jawab ko badalne ke liye usko tap karein, ya call ke baare mein jo aur pata ho, jodein. In sabse { who-to } ko recording dhoondhne mein madad milti hai, lekin zaroori inmein se kuch nahin hai.

# Before the letter that asks the company to erase nothing.
request-hurry = Pehle ek chhota letter, jismein { who-to } se kaha gaya hai ki recording delete na kare. Yeh agle letter ke saath hi ja sakta hai.

# Before the letter that asks for the recording. The letter above may or may not have come before.
request-write = { $regime ->
    [india] Yeh raha recording maangne ka aapka letter, usko sambhal kar rakhne aur pesh karne ke notice ke saath.
   *[gdpr] Yeh raha recording maangne ka aapka letter.
    }

# India. The answers are the buttons (slot-owner).
request-owner = { $sector ->
    [public] Yeh office kiska hai?
   *[other] Yeh company ya office kiska hai?
    }
    .hint = { $sector ->
        [public] Central government: jaise EPFO, passport office, income tax. State government ya city: jaise house tax, ration card, nagar nigam. Agar pata na ho, toh “Pata nahin” tap karein.
       *[other] Central government: jaise BSNL, SBI, LIC, Railways, India Post. State government ya city: jaise bijli aur paani ki kai companies. Sarkari sanstha mein aapke adhikar zyada mazboot hain. Agar pata na ho, toh “Pata nahin” tap karein.
    }

request-citizen = Kya aap India ke citizen hain?
    .hint = Right to Information Act (RTI) citizens ke liye hai. Citizen na hon, toh hum doosra letter likhenge.

request-bank-call = Call kis baare mein thi?
    .hint = Bank aur karz dene wali companies ki kuch calls ke liye 1 January 2027 se alag niyam hain. Agar do baatein theek lagein, toh woh chunein jiske baare mein vaada hua tha.

# Said at once: the days for the report are few.
request-bank-fraud = Aage badhne se pehle: agar ab tak nahin kiya hai, toh payment ki report likhit mein apne bank ko dein, aur cybercrime.gov.in par ya phone 1930 par bhi, payment ke 5 din ke andar (chhuttiyan bhi gini jati hain). Dono number sambhal kar rakhein. Call se bhi report ho sakti hai, lekin tab uska saboot chahiye; recording isi ke kaam aati hai.

# Before the letter to a public body.
request-write-information = Yeh rahi Right to Information Act (RTI) ke tahat recording ke liye aapki application. Sarkari office isko Hindi mein bhi lete hain. Bhasha badalni ho, toh neeche “Kuch badalna hai” tap karein, phir “Letter ki bhasha”.
