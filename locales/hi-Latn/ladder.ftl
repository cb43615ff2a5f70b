# Where to go next. What each way is, and whether it is open today, stands in the rung- messages.

# The letters so far stand before, the ways below. The bot asks again after the days of the step's
# alarm (two weeks).
ladder-start = Raaste yeh hain. Jo aaj khule hain, unka button neeche hai. Aapko kaun sa lena hai?
    .hint = Aaj hi tay karna zaroori nahin. Agar mehnat amount se zyada lage, toh yahin rukna bhi theek hai. Agar aapse kuch na suna, toh hum 2 hafte baad ek baar poochhenge; doosra din chahiye, toh /alarm.
    .complaint = Vaade ki shikayat karein
    .supervisor = Supervisor ko likhein
    .officer = { $regime ->
        [uk-gdpr] Data protection complaint
       *[gdpr] Data officer ko likhein
    }
    .grievance-officer = { $sector ->
        [bank] Nodal officer ko likhein
       *[other] Grievance officer ko likhein
    }
    .information-request = RTI application karein
    .information-appeal = RTI mein First Appeal
    .appellate-authority = Company ke andar appeal
    .authority = { $regime ->
        [india] Consumer helpline se kahein
       *[gdpr] Authority se shikayat karein
    }
    .notice = Aakhri formal letter bhejein
    .conciliation = { $regime ->
        [uk-gdpr] Bahari sanstha (ombudsman)
        [india] { $sector ->
            [bank] RBI Ombudsman
            [insurance] Insurance Ombudsman
            [broker] SEBI mein shikayat (SCORES)
            [energy] Electricity Ombudsman
            [telecom] Sarkari portal (pgportal)
            [travel] AirSewa portal
           *[other] Ombudsman ya sarkari portal
        }
       *[gdpr] Conciliation ya ombudsman
    }
    .odr = Online conciliation (SMART ODR)
    .court = Court ki taiyaari
    .consumer-commission = Consumer commission
    .wait-company = { who-begin } ke jawab tak rukna hai
    .wait-demand = Maang ke jawab tak rukna hai
    .wait-complaint = { $regime ->
        [india] Shikayat ke din tak rukna hai
       *[gdpr] Ombudsman khulne tak rukna hai
    }
    .wait-escalation = { $regime ->
        [uk-gdpr] Shikayat ke 30 din rukna hai
       *[gdpr] Dobara jaanch tak rukna hai
    }
    .wait-authority = Authority ke jawab tak rukna hai
    .silent = ICO se kuch nahin aaya
    .wait-notice = Letter ke din tak rukna hai
    .wait-energy = Conciliation khulne tak rukna hai
    .wait-insurance = Conciliation khulne tak rukna hai
    .wait-travel = Conciliation khulne tak rukna hai
    .wait-conciliation = { $regime ->
        [india] Bahar se jawab tak rukna hai
       *[gdpr] Bahar se jawab tak rukna hai
    }
    .wait-appeal = Company mein appeal tak rukna hai
    .wait-information-appeal = Appeal ke jawab tak rukna hai
    .appeal-decided = First Appeal ka faisla aa gaya
    .second-appeal = Second Appeal
    .wait-court = { $regime ->
        [india] Commission ke jawab tak rukna hai
       *[gdpr] Court ke jawab tak rukna hai
    }
    .final = Unka aakhri jawab aa gaya
    .received = Kuch aaya hai
    .refused = Woh mana kar rahe hain
    .commission-decided = Commission ka faisla aa gaya
    .refused-demand = Aapki maang thukrayi gayi
    .others = Kya aur koi raasta nahin?
    .stop = Yeh case band karein

# An answer was to be there by now, or the bot said that it would ask. The letters stand before.
ladder-came = Ab tak kya aaya?
    .hint = Agar kuch na aaya ho, toh hum khule raaste dikhayenge. Agar aapse kuch na suna, toh hum ek hafte baad ek baar aur poochhenge.
    .kept = Vaada poora hua
    .final = Appeal ka jawab aa gaya
    .received = Kuch aaya hai
    .refused = Woh mana kar rahe hain
    .nothing = Kuch nahin aaya
    .stop = Yeh case band karein

# Ways that other countries have stand just before, each with the reason why it is missing here.
ladder-others = { $regime ->
    [uk-gdpr] Toh list mein jo raaste hain, humein bas wahi pata hain. Citizens Advice bata sakta hai ki aapke case mein kya theek hai, Northern Ireland mein Advice NI.
    [india] Toh list mein jo raaste hain, humein bas wahi pata hain. National Consumer Helpline (1915) ya District Legal Services Authority se pata chal sakta hai ki aapke case mein kya theek hai.
   *[gdpr] Toh list mein jo raaste hain, humein bas wahi pata hain. Consumer advice centre bata sakta hai ki aapke case mein kya theek hai.
    }

## A second look inside the company

# Before the letter, to a supervisor or to the data-protection officer.
ladder-escalate = { $regime ->
    [uk-gdpr] Yeh rahi { who-the } se aapki data protection ki complaint. Ismein poori baat ek-ek karke likhi hai, taaki kisi ko dhoondhna na pade.
   *[gdpr] Yeh raha letter, jismein dobara jaanch maangi gayi hai. Ismein poori baat ek-ek karke likhi hai, taaki kisi ko dhoondhna na pade.
    }

# The deadline stands just before (block-deadline-escalation-answer).
ladder-escalated = Aapka letter ja chuka hai. Jab kuch ho, toh tap karein.
    .hint = Aakhri din ke agle din subah 10 baje hum poochhenge ki kya aaya. Agar tab tak kaam ki koi baat na aaye, toh aage { who-the } ke bahar ke raaste hain. Apna reminder lagana ho: /alarm.
    .received = Kuch aaya hai
    .refused = Woh mana kar rahe hain
    .next = Main aur kya karoon?
    .stop = Yeh case band karein

## The data-protection authority

ladder-region = { who-begin } ka main office kis state ya ilaake mein hai?
    .hint = { who-begin } ki website ke aakhir mein “Imprint” ya “Contact” mein dekhein, ya kisi bill par. Isse tay hota hai ki case kis authority ka hai. Pata na ho, toh bhi theek hai: jo case doosri authority ka ho, usko woh aage bhej deti hain.

ladder-lawsuit = Kya is recording par court mein pehle se koi case hai?
    .hint = Authority yeh jaanna chahti hai. Zyadatar logon ka jawab “nahin” hota hai.

ladder-forward-name = Kya authority { who-the } ko aapka naam bata sakti hai?
    .hint = Aapke naam ke bina aapki recording ke baare mein poochhna mushkil hai. Lekin faisla aapka hai.

# Before the letter.
ladder-complain = Yeh rahi aapki shikayat, us tarah likhi hui jaise authority ko chahiye. Ismein aapka kuch nahin lagta.

# The deadline stands just before (block-deadline-authority-silence).
ladder-complained = Aapki shikayat ja chuki hai. Authority ko time lagta hai, isliye der tak kuch na aana aam baat hai. Jab kuch ho, toh tap karein.
    .hint = Us din ke agle din subah 10 baje hum poochhenge ki kya aaya. Jo file number mile, usko sambhal kar rakhein, aur { who-the } ke baad ke letters authority ko bhejein. Apna reminder lagana ho: /alarm.
    .received = Recording aa gayi
    .refused = Woh ab bhi mana kar rahe hain
    .next = Main aur kya karoon?
    .stop = Yeh case band karein

# The Commissioner’s three months are over.
ladder-silent = { DAY($due_authority_silence) } tak Information Commissioner (ICO) ko aapko batana tha ki case kahan tak pahuncha. Agar kuch na suna ho, toh pehle wahin ek line mein poochhein, apne file number ke saath. Agar usse kaam na bane, toh First-tier Tribunal ICO ko aapki shikayat aage badhane ya nateeja batane ka order de sakta hai. Recording aapko mile ya nahin, yeh woh tay nahin karta, aur uske paas thode time tak hi jaya ja sakta hai. Isliye jaldi poochhein ki yeh kaise hota hai: Citizens Advice bata sakta hai, Northern Ireland mein Advice NI.

## The claim from the promise

# Before the letter.
ladder-noticing = { $regime ->
    [india] Yeh raha aakhri formal letter. Ismein likha hai ki aapki maang kya hai, kyun, aur kis din tak. Iske baad agla step consumer commission ho sakta hai.
    [uk-gdpr] Yeh raha aakhri formal letter. Ismein likha hai ki aapki maang kya hai, kyun, aur kis din tak. Iske baad agla step bahari sanstha ya court ho sakta hai.
   *[gdpr] { $sector ->
        [public] Yeh raha aakhri formal letter. Ismein likha hai ki aapki maang kya hai, kyun, aur kis din tak.
       *[other] Yeh raha aakhri formal letter. Ismein likha hai ki aapki maang kya hai, kyun, aur kis din tak. Iske baad agla step conciliation ya court ho sakta hai.
    }
    }

# The deadline stands just before (block-deadline-notice).
ladder-noticed = Aapka letter ja chuka hai. Jab kuch ho, toh tap karein.
    .hint = Aakhri din ke agle din subah 10 baje hum poochhenge ki kya aaya. Letter pahunchne ka saboot rakhein. Apna reminder lagana ho: /alarm.
    .kept = Vaada poora hua
    .received = Kuch aaya hai
    .next = Main aur kya karoon?
    .stop = Yeh case band karein

# Sectors in which conciliation opens only later. The day stands just before (block-deadline-energy-answer …).
ladder-energy = Tab tak aap isko ek taraf rakh dein. Jab kuch ho, toh tap karein.
    .hint = Aakhri din ke agle din subah 10 baje hum aapko likhenge, aur tab apply kiya ja sakega. Apna reminder lagana ho: /alarm.
    .kept = Vaada poora hua
    .received = Kuch aaya hai
    .next = Main aur kya karoon?
    .stop = Yeh case band karein

ladder-insurance = Tab tak aap isko ek taraf rakh dein. Jab kuch ho, toh tap karein.
    .hint = Aakhri din ke agle din subah 10 baje hum aapko likhenge, aur tab apply kiya ja sakega. Apna reminder lagana ho: /alarm.
    .kept = Vaada poora hua
    .received = Kuch aaya hai
    .next = Main aur kya karoon?
    .stop = Yeh case band karein

ladder-travel = Tab tak aap isko ek taraf rakh dein. Jab kuch ho, toh tap karein.
    .hint = Aakhri din ke agle din subah 10 baje hum aapko likhenge, aur tab apply kiya ja sakega. Apna reminder lagana ho: /alarm.
    .kept = Vaada poora hua
    .received = Kuch aaya hai
    .next = Main aur kya karoon?
    .stop = Yeh case band karein

# Before the letter.
ladder-applying = { $regime ->
    [india] { $outside ->
        [helpline] Yeh rahi aapki shikayat. Ismein aapka kuch nahin lagta. Isko consumerhelpline.gov.in par ya helpline ki app mein file karein: text wahan daalein, taaki woh aapke shabdon mein aage jaye. Phone (1915) par pata chalta hai ki shikayat kahan tak pahunchi. Helpline shikayat aage bhejti hai, faisla nahin karti.
        [odr] Yeh rahi aapki shikayat. SMART ODR isko sirf online leta hai, smartodr.in par; wahan register karna hota hai. Yeh saath-saath SCORES par nahin chal sakti: yahan file karte hi woh wahan band ho jati hai, aur wahan wapas nahin jaya ja sakta. Exchange ke paas niptane ke liye 21 din hain; uske baad conciliation maanga ja sakta hai, aur phir arbitrator, jo faisla karta hai. Arbitrator maangne se pehle site par dekh lein ki uska kharcha kitna hai.
       *[ombudsman] { $sector ->
            [bank] Yeh rahi aapki shikayat. Ismein aapka kuch nahin lagta. Isko cms.rbi.org.in par file karein: text wahan daalein. Email ya post se bhejna ho, toh scheme ka form zaroori hai, jo usi site par hai; usmein aapka mobile number, postal address aur shikayat ka number likhna hota hai. Yeh ombudsman ko hi jani chahiye; copy nahin gini jati. Housing finance company ki shikayat National Housing Bank mein file karein (grids.nhbonline.org.in).
            [insurance] Yeh rahi aapki shikayat. Ismein aapka kuch nahin lagta. Har ilaake ka apna office hai. Apna office cioins.co.in par dekhein, aur wahin file karein, ya sign karke us office ko bhejein. Usmein aapka postal address aur insurance company ki branch ya office chahiye; jo na ho, woh jodein.
            [broker] Yeh rahi aapki shikayat. Ismein aapka kuch nahin lagta. SEBI isko sirf online leta hai, scores.sebi.gov.in par. Wahan aapke PAN se register hota hai; PAN is text mein na likhein. Email se shikayat nahin li jati.
            [telecom] Yeh rahi aapki shikayat. Ismein aapka kuch nahin lagta. Isko pgportal.gov.in par Department of Telecommunications ke liye file karein: text wahan daalein. Apni shikayat aur appeal ke number paas rakhein. Yeh company ko bheji jati hai; faisla wahan nahin hota.
            [travel] Yeh rahi aapki shikayat. Ismein aapka kuch nahin lagta. Isko airsewa.gov.in par ya AirSewa app mein file karein: text wahan daalein. Yeh airline ko bheji jati hai; faisla wahan nahin hota.
            [energy] Yeh rahi aapki shikayat. Forum ke order mein ombudsman ka office likha hota hai. Agar order na ho, toh apne state ke electricity regulator se poochhein ki office kaun sa hai. Yeh bhi poochh lein ki fees lagti hai ya kuch rakam jama karni hoti hai.
           *[other] Yeh rahi aapki shikayat. Ismein aapka kuch nahin lagta. Is tarah ki company ke liye koi ombudsman nahin hai. Helpline isko consumerhelpline.gov.in par leti hai.
        }
    }
    [uk-gdpr] { $sector ->
        [public] Yeh rahi ombudsman se aapki shikayat. Ismein aapka kuch nahin lagta. Ombudsman kisi ki taraf nahin hota, khud tay karta hai ki case dekhega ya nahin, aur office ko salah de sakta hai.
        [water] Yeh rahi bahari sanstha se aapki shikayat. Ismein aapka kuch nahin lagta. England aur Wales mein woh company se baat karti hai; agar usse kaam na bane, toh batati hai ki faisla kaise mil sakta hai. Scotland mein yeh ombudsman hai, jo company ko salah de sakta hai. Northern Ireland mein sanstha se poochhein ki woh kya kar sakti hai.
        [energy] Yeh rahi bahari sanstha se aapki shikayat. Ismein aapka kuch nahin lagta. Great Britain mein ek independent ombudsman faisla karta hai; usko maanna zaroori nahin. Northern Ireland mein sanstha se poochhein ki woh kya kar sakti hai.
        [travel] Yeh rahi bahari sanstha se aapki shikayat. Great Britain mein train ke cases mein ismein aapka kuch nahin lagta, aur ek independent ombudsman faisla karta hai; usko maanna zaroori nahin. Northern Ireland mein, aur baaki travel mein, pehle sanstha se poochhein ki ismein kitna kharcha hai, kya woh faisla karti hai, aur kya woh aapko maanna padta hai.
        [shop] Yeh rahi bahari sanstha se aapki shikayat. Pehle usse poochhein ki ismein kitna kharcha hai, kya woh faisla karti hai, aur kya woh aapko maanna padta hai.
        [other] Yeh rahi bahari sanstha se aapki shikayat. Pehle usse poochhein ki ismein kitna kharcha hai, kya woh faisla karti hai, aur kya woh aapko maanna padta hai.
       *[telecom] Yeh rahi bahari sanstha se aapki shikayat. Ismein aapka kuch nahin lagta. Ombudsman kisi ki taraf nahin hota aur faisla karta hai; usko maanna aapke liye zaroori nahin.
    }
   *[gdpr] Yeh rahi aapki application. Conciliation sanstha kisi ki taraf nahin hoti aur dono ke saath milkar hal dhoondhti hai; “na” kehne ka adhikar aapka rehta hai.
    }

# The bot asks again after the days of the step's alarm (about three months).
ladder-helped = Aapki shikayat helpline ke paas hai. Jab kuch ho, toh tap karein.
    .hint = Helpline aapko ek docket number deti hai; usko likh lein. Jawab { who-the } se aata hai, ya helpline batati hai ki usko kya pata chala. Agar aapse kuch na suna, toh hum kareeb 1 mahine baad poochhenge. Commission ke 2 saal chalte rehte hain. Apna reminder lagana ho: /alarm.
    .kept = Vaada poora hua
    .received = Kuch aaya hai
    .next = Main aur kya karoon?
    .stop = Yeh case band karein

# India, insurance only.
ladder-forwarder = Aapki shikayat aage kaun bheje: consumer helpline, ya insurance companies ka regulator?
    .hint = Dono free hain, shikayat insurance company ko bhejte hain aur koi faisla nahin karte. Regulator ke portal (Bima Bharosa) par dikhta hai ki insurance company us par kya kar rahi hai. Dono mein se ek kaafi hai. Insurance Ombudsman faisla karta hai, aur uska raasta khula rehta hai.

# Before the letter.
ladder-applying-regulator = Yeh rahi insurance regulator se aapki shikayat. Ismein aapka kuch nahin lagta. bimabharosa.irdai.gov.in par register karein aur text wahan daalein, ya neeche likhe email ya post ke address par bhejein. Woh shikayat insurance company ko bhejta hai aur nazar rakhta hai; faisla wahan nahin hota. Insurance Ombudsman ka time chalta rehta hai.

ladder-helped-regulator = Aapki shikayat insurance regulator ke paas hai. Jab kuch ho, toh tap karein.
    .hint = Aapko ek token number milta hai; usse portal par dikhta hai ki insurance company kya kar rahi hai. Agar aapse kuch na suna, toh hum kareeb 1 mahine baad poochhenge. Insurance Ombudsman aur commission ka time chalta rehta hai. Apna reminder lagana ho: /alarm.
    .kept = Vaada poora hua
    .received = Kuch aaya hai
    .next = Main aur kya karoon?
    .stop = Yeh case band karein

ladder-passed-on = Aapki shikayat sarkar ke portal par hai. Jab kuch ho, toh tap karein.
    .hint = Registration number likh lein; usse portal par dikhta hai ki baat kahan tak pahunchi. Jawab company deti hai. Agar aapse kuch na suna, toh hum kareeb 1 mahine baad poochhenge. Commission ke 2 saal chalte rehte hain. Apna reminder lagana ho: /alarm.
    .kept = Vaada poora hua
    .received = Kuch aaya hai
    .next = Main aur kya karoon?
    .stop = Yeh case band karein

ladder-scores = Aapki shikayat SEBI (SCORES) ke paas hai. Jab kuch ho, toh tap karein.
    .hint = Wahan broker ke paas jawab ke liye 21 din hain. Agar jawab theek na lage, toh 15 din ke andar review maangein (exchange dekhta hai), aur phir 15 din ke andar ek baar aur (SEBI khud dekhta hai). Uske baad agla step SMART ODR hai: pehle conciliation, phir arbitrator. 21 din ke agle din subah 10 baje hum aapko likhenge. Apna reminder lagana ho: /alarm.
    .kept = Vaada poora hua
    .received = Kuch aaya hai
    .next = Main aur kya karoon?
    .stop = Yeh case band karein

ladder-conciliating = { $regime ->
    [india] Aapki shikayat ja chuki hai. Jab kuch ho, toh tap karein.
    [uk-gdpr] Aapki shikayat ja chuki hai. Jab kuch ho, toh tap karein.
   *[gdpr] Aapki application ja chuki hai. Jab kuch ho, toh tap karein.
    }
    .hint = Sab papers mil jane par sanstha aapko likhegi; uske sawalon ka jawab time par dein. Agar aapse kuch na suna, toh hum kareeb 3 mahine baad poochhenge. Apna reminder lagana ho: /alarm.
    .kept = Vaada poora hua
    .received = Kuch aaya hai
    .next = Main aur kya karoon?
    .stop = Yeh case band karein

# Before the text for the court's form.
ladder-facts = { $regime ->
    [india] Yeh rahe facts, ek-ek karke, consumer commission mein aapki shikayat ke liye. Pehle isko legal aid centre ya kisi consumer association ko dikhaya ja sakta hai.
    [uk-gdpr] Yeh rahe facts, ek-ek karke, court ke form ke liye. Court mein fees lagti hai. Small claims mein aam taur par har side apne vakeel ka kharcha khud deta hai, aur jo haarta hai, woh zyadatar fees aur kuch kharche deta hai; Scotland mein £3,000 se upar iski koi limit nahin hai. Isliye pehle isko Citizens Advice (Northern Ireland mein Advice NI), law centre ya kisi vakeel ko dikhayein.
   *[gdpr]
        Yeh raha aapka claim aur uske facts, ek-ek karke. Court case haarne wala dono taraf ka kharcha deta hai. Isliye pehle isko consumer advice centre, legal aid centre ya kisi vakeel ko dikhayein.
        Agar baat sirf paison ki ho, toh payment order (Mahnverfahren) ka raasta bhi hai: usmein court se payment ka order maanga jata hai. Recording usse nahin milti.
        Germany ke kuch states mein 750 euro tak ke amount par pehle conciliation ki koshish karni hoti hai. Consumer conciliation sanstha ko di gayi application zyadatar kaafi hoti hai. Court se poochhein.
    }

# The text is written, and nothing is at the court yet.
ladder-filing = { $regime ->
    [india] Ismein jaldi mat karein. Jab yeh file ho jaye, toh humein batayein.
   *[gdpr] Ismein jaldi mat karein. Jab yeh court mein jama ho jaye, toh humein batayein.
    }
    .hint = { $regime ->
        [india] Yeh e-jagriti.gov.in par ya commission ke office mein file hota hai. Normal email nahin maana jata. Agar iraada badal jaye, toh /back doosre raaste phir dikhata hai. Agar aapse kuch na suna, toh hum 2 hafte baad ek baar poochhenge. Doosra din chahiye, toh /alarm.
        [uk-gdpr] Isko court ki website par file karein, ya form khud jakar dein ya post se bhejein. Normal email nahin maana jata. Agar iraada badal jaye, toh /back doosre raaste phir dikhata hai. Agar aapse kuch na suna, toh hum 2 hafte baad ek baar poochhenge. Doosra din chahiye, toh /alarm.
       *[gdpr] Claim court ko likhit mein jata hai: sign karke, company ke liye ek copy ke saath, post se ya court ke letter box mein. Normal email nahin maana jata. Ya yeh text kisi Amtsgericht ki registry (Rechtsantragstelle) mein le jayein, wahan claim likh kar darj kiya jata hai. Agar iraada badal jaye, toh /back doosre raaste phir dikhata hai. Agar aapse kuch na suna, toh hum 2 hafte baad ek baar poochhenge. Doosra din chahiye, toh /alarm.
    }
    .filed = { $regime ->
        [india] File ho gaya
       *[gdpr] Court mein jama ho gaya
    }
    .change = Kuch badalna hai
    .stop = Yeh case band karein

ladder-filed-on = { $regime ->
    [india] Yeh kis din file hua?
   *[gdpr] Court mein kis din jama hua?
    }
    .hint = { $regime ->
        [india] Receipt par likha din, ya jis din aapne diya.
       *[gdpr] Jis din aapne diya ya post kiya.
    }

# The bot asks again after the days of the step's alarm (about a month).
ladder-in-court = { $regime ->
    [india] Aapke papers commission mein hain. Jab kuch ho, toh tap karein.
   *[gdpr] Aapke papers court mein hain. Jab kuch ho, toh tap karein.
    }
    .hint = { $regime ->
        [india] Ab se commission ke messages zaroori hain: e-jagriti.gov.in aksar dekhein aur usmein likhe dinon ka dhyan rakhein. Agar aapse kuch na suna, toh hum kareeb ek mahine baad poochhenge. Apna reminder lagana ho: /alarm.
       *[gdpr] Ab se court ke letters zaroori hain: unhein turant kholein aur unmein likhe dinon ka dhyan rakhein. Agar aapse kuch na suna, toh hum kareeb ek mahine baad poochhenge. Apna reminder lagana ho: /alarm.
    }
    .kept = Vaada poora hua
    .received = Kuch aaya hai
    .next = Main aur kya karoon?
    .stop = Yeh case band karein

# The bot asked once before, and nothing came. The last word until the person writes.
ladder-asleep = Kya isko aage badhana hai?
    .hint = { $regime ->
        [india] Hum khud se dobara nahin poochhenge, siwaye iske ki aapka apna aakhri din paas aaye. Buttons khule rahenge; apna din chunna ho, toh /alarm.
        [uk-gdpr] Hum khud se dobara nahin poochhenge, siwaye iske ki aapka apna aakhri din paas aaye. Buttons khule rahenge; apna din chunna ho, toh /alarm.
       *[gdpr] Hum khud se dobara nahin poochhenge. Buttons khule rahenge; apna din chunna ho, toh /alarm.
    }
    .go-on = Haan, aage badhayein
    .stop = Yeh case band karein

# The person’s own last day is near; it stands just below (block-deadline-own-bar).
ladder-bar = Isko ek taraf rakhne se pehle apna aakhri din dekh lein. Raaste yeh hain.

# The bot asked once before, and nothing came. The last word until the person writes.
ladder-filing-asleep = { $regime ->
    [india] Commission ke liye likha hua text ab bhi yahan hai. Kya usko aage badhana hai?
   *[gdpr] Court ke liye likha hua text ab bhi yahan hai. Kya usko aage badhana hai?
    }
    .hint = Hum khud se dobara nahin poochhenge. Buttons khule rahenge; apna din chunna ho, toh /alarm.
    .go-on = Haan, aage badhayein
    .stop = Yeh case band karein

## The complaint about the promise (United Kingdom)

ladder-complaint = Aapka ghar United Kingdom mein kahan hai?
    .hint = Isse tay hota hai ki aage kaun si sanstha aapki madad kar sakti hai.

ladder-complaint-travel = Baat train ki hai, flight ki, ya kisi aur cheez ki?
    .hint = { $regime ->
        [india] Airline mein nodal officer aur Appellate Authority hote hain, aur upar ministry ka portal. Train aur baaki travel mein raaste kam hain.
       *[gdpr] Great Britain mein trains ka apna ombudsman hai. Baaki sab mein company batati hai ki aage kaun madad kar sakta hai.
    }

ladder-complaint-public = Baat kis tarah ke sarkari office ki hai?
    .hint = Har tarah ke office ka apna ombudsman hai. Tax, bhatte (benefits), passport aur driving licence UK sarkar ke hain. Agar ghar council se kiraye par hai aur baat ghar ki hai, toh “Kuch aur” tap karein: uske liye Housing Ombudsman hai.

ladder-complaint-public-nation = Baat kis tarah ke sarkari office ki hai?
    .hint = Har tarah ke office ka apna ombudsman hai. Income tax (HMRC), passport aur driving licence UK sarkar ke hain.

ladder-apply-public = Baat kis tarah ke sarkari office ki hai?
    .hint = Har tarah ke office ka apna ombudsman hai. Tax, bhatte (benefits), passport aur driving licence UK sarkar ke hain. Agar ghar council se kiraye par hai aur baat ghar ki hai, toh “Kuch aur” tap karein: uske liye Housing Ombudsman hai.

ladder-apply-public-nation = Baat kis tarah ke sarkari office ki hai?
    .hint = Har tarah ke office ka apna ombudsman hai. Income tax (HMRC), passport aur driving licence UK sarkar ke hain.

# Before the letter.
ladder-complaining = { $regime ->
    [india] Yeh rahi vaade ke baare mein aapki shikayat. Isse woh din shuru hote hain jinke baad doosre madad kar sakte hain, isliye isko aaj hi bhejna sabse achha hai.
   *[gdpr] Yeh rahi vaade ke baare mein aapki shikayat. Har bahari sanstha pehle yahi dekhna chahti hai, isliye isko aaj hi bhejna sabse achha hai.
    }

# The day stands just before (block-deadline-ombudsman-door); the deadline of the request follows.
ladder-complaint-told = { $regime ->
    [india] Aapki shikayat ja chuki hai, aur aapki request ke saath-saath chalegi. Agar { who-the } se uska jawab pehle hi aa jaye, toh humein batayein: agla step turant khul jata hai. { $sector ->
        [shop] Ab phir aapki request ki baat.
        [post] Ab phir aapki request ki baat.
        [other] Ab wapas aapki request par.
        [bank] Upar likha aakhri din aise banta hai: pehle bank ka apna time, phir aapke 90 din. Agar aapse kuch na suna, toh hum aapke apne aakhri din se pehle likhenge. Ab wapas aapki request par.
        [insurance] Upar likha aakhri din aise banta hai: pehle insurance company ka 1 mahina, phir aapka 1 saal. Agar aapse kuch na suna, toh hum aapke apne aakhri din se pehle likhenge. Ab phir aapki request ki baat.
       *[telecom] Agar aapse kuch na suna, toh hum aapke apne aakhri din se pehle likhenge. Ab phir aapki request ki baat.
    }
    [uk-gdpr] { $sector ->
        [public] Aapki shikayat ja chuki hai, aur aapki request ke saath-saath chalegi. Uska time kisi kanoon mein nahin hai: England ki council ke liye ombudsman isko theek maanta hai, baaki offices ke liye yeh humara apna hisaab hai. Agar aakhri jawab pehle aa jaye, toh ombudsman ke paas turant jaya ja sakta hai. { DATE($due_ombudsman_door) } ke agle din hum aapko likhenge. Ab phir aapki request ki baat.
       *[other] Aapki shikayat ja chuki hai, aur aapki request ke saath-saath chalegi. Agar company pehle hi aakhri jawab de de, toh bahari sanstha ka raasta turant khul jata hai. { DATE($due_ombudsman_door) } ke agle din hum aapko likhenge. Ab phir aapki request ki baat.
    }
   *[gdpr] Aapki shikayat ja chuki hai, aur aapki request ke saath-saath chalegi. Agar company pehle hi aakhri jawab de de, toh bahari sanstha ka raasta turant khul jata hai. { DATE($due_ombudsman_door) } ke agle din hum aapko likhenge. Ab phir aapki request ki baat.
    }

# The day stands just before; no rule sets it.
ladder-complaint-measure = Aapki shikayat ja chuki hai, aur aapki request ke saath-saath chalegi. Woh din humara apna hisaab hai: is tarah ki company ke liye din tay karne wala koi niyam humari jaankari mein nahin. Agar company pehle hi jawab de de, toh humein batayein: agla step turant khul jata hai. Ab phir aapki request ki baat.

# The day stands just before (block-deadline-ombudsman-door).
ladder-door = Aapki shikayat ja chuki hai. Jab kuch ho, toh tap karein.
    .hint = { $regime ->
        [india] { $sector ->
            [bank] Shikayat ka time poora hone ke agle din subah 10 baje hum aapko likhenge, aur tab agla step khula hoga. Kuch payments ke liye Reserve Bank, NPCI ya card network zyada time tay karte hain: jo payment aapka nahin tha uske liye 90 din tak, aur 1 January 2027 se hue payment ke liye 45 din, videsh se hue ke liye 60. Company se poochhein ki kya yahan bhi aisa hai; bahut jaldi aayi shikayat ombudsman lauta sakta hai. Agar company pehle jawab de de, toh humein batayein: tab rukna nahin padega. Apna reminder lagana ho: /alarm.
            [broker] Broker ke liye koi niyam time tay nahin karta; 3 hafte humara apna hisaab hai. Shikayat ka time poora hone ke agle din subah 10 baje hum aapko likhenge, aur tab agla step khula hoga. Agar company pehle jawab de de, toh humein batayein: tab rukna nahin padega. Apna reminder lagana ho: /alarm.
            [shop] Online kharid ke liye mahina niyam hai; baaki ke liye woh humara apna hisaab hai. Shikayat ka time poora hone ke agle din subah 10 baje hum aapko likhenge, aur tab agla step khula hoga. Agar company pehle jawab de de, toh humein batayein: tab rukna nahin padega. Apna reminder lagana ho: /alarm.
            [travel] Airline ke liye time tay karne wala koi niyam humari jaankari mein nahin; 30 din humara apna hisaab hai. Shikayat ka time poora hone ke agle din subah 10 baje hum aapko likhenge, aur tab agla step khula hoga. Agar company pehle jawab de de, toh humein batayein: tab rukna nahin padega. Apna reminder lagana ho: /alarm.
           *[other] Shikayat ka time poora hone ke agle din subah 10 baje hum aapko likhenge, aur tab agla step khula hoga. Agar company pehle jawab de de, toh humein batayein: tab rukna nahin padega. Apna reminder lagana ho: /alarm.
        }
        [uk-gdpr] { $sector ->
            [public] Yeh time kisi kanoon mein nahin hai. England ki council ke liye ombudsman isko theek maanta hai; baaki offices ke liye yeh humara apna hisaab hai. Shikayat ka time poora hone ke agle din subah 10 baje hum aapko likhenge, aur tab ombudsman ke paas jaya ja sakta hai. Agar aakhri jawab pehle aa jaye, toh humein batayein: tab rukna nahin padega. Apna reminder lagana ho: /alarm.
           *[other] Shikayat ka time poora hone ke agle din subah 10 baje hum aapko likhenge, aur tab bahari sanstha ka raasta khula hoga. Agar company pehle hi aakhri jawab (“final response” ya “deadlock letter”) de de, toh humein batayein: tab rukna nahin padega. Apna reminder lagana ho: /alarm.
        }
       *[gdpr] Shikayat ka time poora hone ke agle din subah 10 baje hum aapko likhenge, aur tab bahari sanstha ka raasta khula hoga. Agar company pehle hi aakhri jawab de de, toh humein batayein: tab rukna nahin padega. Apna reminder lagana ho: /alarm.
    }
    .kept = Vaada poora hua
    .final = Unka aakhri jawab aa gaya
    .received = Kuch aaya hai
    .refused = Recording nahin dete
    .next = Main aur kya karoon?
    .stop = Yeh case band karein

# For this kind of company no fixed number of weeks is known.
ladder-no-door = Aapki shikayat ja chuki hai. Jab kuch ho, toh tap karein.
    .hint = { $regime ->
        [india] { $sector ->
            [telecom] Ek TV company likhti hai ki niyamon mein bill ke liye 7 din hain aur paise lautane ke liye 30; uske baad uske nodal officer ko likha jata hai. Jab jawab aa jaye, toh humein batayein. Agar aapse kuch na suna, toh hum 8 hafte baad ek baar poochhenge. Apna reminder lagana ho: /alarm.
            [energy] Bijli mein intezaar zaroori nahin: company ka forum abhi khula hai, “Main aur kya karoon?” mein. Gas ke liye humari jaankari mein koi din tay nahin hai. Jab jawab aa jaye, toh humein batayein. Agar aapse kuch na suna, toh hum 8 hafte baad ek baar poochhenge. Apna reminder lagana ho: /alarm.
           *[other] Yahan din tay karne wala koi niyam humari jaankari mein nahin hai. Jab jawab aa jaye, toh humein batayein. Agar aapse kuch na suna, toh hum 8 hafte baad ek baar poochhenge. Apna reminder lagana ho: /alarm.
        }
        [uk-gdpr] { $sector ->
            [public] Is office ke liye hum na koi ombudsman batate hain, na koi din ginte hain. Uske aakhri jawab mein likha hona chahiye ki aapki shikayat kaun dekh sakta hai; jab woh aa jaye, toh humein batayein. Agar jawab na aaye, toh office se ya Citizens Advice se poochhein ki uska ombudsman kaun hai. Agar aapse kuch na suna, toh hum 8 hafte baad ek baar poochhenge. Apna reminder lagana ho: /alarm.
           [other] Is tarah ki company ke liye koi tay din nahin hai. Uske aakhri jawab mein likha hona chahiye ki kis bahari sanstha ke paas jaya ja sakta hai; jab woh aa jaye, toh humein batayein. England ki housing association ke liye woh Housing Ombudsman hai, aakhri jawab ke ek saal ke andar. Agar aapse kuch na suna, toh hum 8 hafte baad ek baar poochhenge. Apna reminder lagana ho: /alarm.
           *[shop] Is tarah ki company ke liye koi tay din nahin hai. Uske aakhri jawab mein likha hona chahiye ki kis bahari sanstha ke paas jaya ja sakta hai; jab woh aa jaye, toh humein batayein. Agar aapse kuch na suna, toh hum 8 hafte baad ek baar poochhenge. Apna reminder lagana ho: /alarm.
        }
       *[gdpr] Is tarah ki company ke liye koi tay din nahin hai. Uske aakhri jawab mein likha hona chahiye ki kis bahari sanstha ke paas jaya ja sakta hai; jab woh aa jaye, toh humein batayein. Agar aapse kuch na suna, toh hum 8 hafte baad ek baar poochhenge. Apna reminder lagana ho: /alarm.
    }
    .kept = Vaada poora hua
    .final = Unka aakhri jawab aa gaya
    .received = Kuch aaya hai
    .refused = Recording nahin dete
    .next = Main aur kya karoon?
    .stop = Yeh case band karein

ladder-final = { $regime ->
    [india] Aapki shikayat ke jawab par kaun si taarikh likhi hai?
   *[gdpr] Aakhri jawab par kaun si taarikh likhi hai?
    }
    .hint = { $regime ->
        [india] Woh taarikh jo us letter, email ya message par hai jismein { $sector ->
            [energy] company ya uske forum
           *[other] { who-the }
        } ne aapki shikayat ka jawab diya. Usi din se agle step ke liye aapka apna time chal sakta hai.
       *[gdpr] Woh taarikh jo letter ya email par hai. Usko “final response” ya “deadlock letter” kaha gaya ho sakta hai. Usi din se bahari sanstha ke liye aapka apna time chal sakta hai.
    }

# The person’s own last day stands just before (block-deadline-ombudsman-limit).
ladder-final-limit = Us din tak bahari sanstha ke paas jaya ja sakta hai. Isko aakhri hafte par mat chhodein.

# Poore United Kingdom ki sarkar ka aakhri jawab. Uske aur ombudsman ke beech ek jaanch hoti hai.
ladder-final-government = Benefits, child maintenance aur tax ke cases mein beech mein ek step hai. Department for Work and Pensions (DWP) ke liye woh Independent Case Examiner hai, HM Revenue and Customs (HMRC) ke liye Adjudicator. Dono free hain. Wahan shikayat aakhri jawab ke baad hoti hai, aur uske 6 mahine ke andar. Ombudsman zyadatar pehle unka jawab dekhna chahta hai.

ladder-notice-nation = Aapka ghar United Kingdom mein kahan hai?
    .hint = England aur Wales, Scotland aur Northern Ireland ki courts alag-alag hain.

ladder-conciliation-lawsuit = { $regime ->
    [india] Kya koi court, consumer commission ya arbitrator isko pehle se dekh raha hai?
   *[gdpr] Kya koi court isko pehle se dekh rahi hai?
    }
    .hint = Bahari sanstha yeh jaanna chahti hai. Zyadatar logon ka jawab “nahin” hota hai.

# Germany, insurance only.
ladder-conciliation-supervision = Kya insurance ki supervisory authority (BaFin) isko pehle se dekh rahi hai?
    .hint = Insurance ombudsman yeh jaanna chahta hai. Zyadatar logon ka jawab “nahin” hota hai.

# The person’s own last day stands just before (block-deadline-ombudsman-limit).
ladder-applying-limit = Isko us din se kaafi pehle bhejein. Uske baad sanstha isko dekhne se mana kar sakti hai.

# The day stands just before (block-deadline-public-limit); it may have passed.
ladder-applying-public = Ho sake toh isko us din se kaafi pehle bhejein. Agar woh din nikal chuka hai, toh shikayat mein likhein ki der kyun hui: ombudsman chhoot de sakta hai.

# Before the letter, to the ombudsman for the government of the whole kingdom.
ladder-applying-government = Kanoon ke hisaab se yeh ombudsman case tabhi dekh sakta hai jab koi MP (Member of Parliament) iske liye kahe. Shikayat aur apne papers apne area ke MP ko dein; ombudsman ke form mein MP ke sign ki jagah hai. Aapka MP kaun hai, yeh UK Parliament ki website par milta hai. Benefits, child maintenance ya tax ke cases mein ombudsman zyadatar pehle Independent Case Examiner ya Adjudicator ka jawab dekhna chahta hai.

## India

# Before the letter.
ladder-appeal = Yeh rahi aapki appeal. Yeh unke paas nahin jati jinhone aapko jawab diya tha, balki kisi aur ke paas.

ladder-appealing = Aapki appeal ja chuki hai. Jab kuch ho, toh tap karein.
    .hint = { $sector ->
        [energy] Appeal ka number sambhal kar rakhein. Forum kab tak faisla kare, yeh aapke state ke niyam batate hain; 45 din bas humara apna hisaab hai. Forum se uska din poochhein, aur uske baad ka apna din bhi: agar forum chup rahe, toh kuch states Electricity Ombudsman ke liye sirf 30 din dete hain. 45 din poore hone ke agle din subah 10 baje hum poochhenge ki kya aaya. Apna reminder lagana ho: /alarm.
        [travel] Appeal ka number sambhal kar rakhein. Jawab ka din tay karne wala koi niyam humari jaankari mein nahin; 30 din humara apna hisaab hai. Us din ke agle din subah 10 baje hum poochhenge ki kya aaya. Apna reminder lagana ho: /alarm.
       *[telecom] Appeal ka number sambhal kar rakhein. Us din ke agle din subah 10 baje hum poochhenge ki kya aaya. Apna reminder lagana ho: /alarm.
    }
    .kept = Vaada poora hua
    .final = Unka jawab aa gaya
    .received = Kuch aaya hai
    .next = Main aur kya karoon?
    .stop = Yeh case band karein

# Before the letter.
ladder-information-request = Yeh rahi Right to Information Act (RTI) ke tahat recording ke liye aapki application.
# An answer came, on a day that is not known. The day that follows from it is said next.
ladder-information-appeal = Jawab aapko kis din mila, yeh humein pata nahin, aur appeal ke 30 din usi din se chalte hain. Isliye ginti us din se hai jab aapki application gayi; jawab usse pehle nahin aa sakta. Asli aakhri din baad ka ho sakta hai, lekin appeal aaj hi bhejna achha hai.

# Before the letter.
ladder-information-write = Yeh rahi aapki First Appeal. Yeh usi sanstha ke senior officer ke paas jati hai.

# The day stands just before (block-deadline-appeal-decision).
ladder-appealed = Aapki appeal ja chuki hai. Jab kuch ho, toh tap karein.
    .hint = Officer ke faisle ke din ke agle din subah 10 baje hum poochhenge ki kya aaya. Agar tab tak kuch na aaye, toh Information Commission ka raasta khula hai. Apna reminder lagana ho: /alarm.
    .received = Kuch aaya hai
    .decided = Appeal ka jawab aa gaya
    .next = Main aur kya karoon?
    .stop = Yeh case band karein

ladder-appeal-late = Appeal ka time poora ho gaya. Kya aaya?
    .hint = Agar kuch na aaya ho, toh hum Information Commission ke liye Second Appeal likhenge. Agar aapse kuch na suna, toh hum ek hafte baad ek baar aur poochhenge.
    .received = Kuch aaya hai
    .decided = Appeal ka jawab aa gaya
    .nothing = Kuch nahin aaya
    .stop = Yeh case band karein

ladder-decided = Appeal ka jawab aapko kis din mila?
    .hint = Us din se Second Appeal ke liye aapke paas 90 din hain.

# The person’s own last day stands just before (block-deadline-second-appeal-limit).
ladder-second-limit = Us din tak Information Commission ke paas jaya ja sakta hai. Isko aakhri hafte par mat chhodein.

ladder-second-result = Faisle se aapko kya mila?
    .hint = Yeh isliye poochh rahe hain ki Second Appeal mein wahi likha ho jo sach hai.

# Before the letter.
ladder-second-write = Yeh rahi Information Commission ke liye aapki Second Appeal.

ladder-second-waiting = Aapki Second Appeal ja chuki hai. Jab kuch ho, toh tap karein.
    .hint = Commission mein mahine lagte hain, kabhi-kabhi ek saal se zyada. Aapki hearing hogi, aksar video par. Agar aapse kuch na suna, toh hum 6 mahine baad ek baar poochhenge. Apna reminder lagana ho: /alarm.
    .received = Kuch aaya hai
    .decided = Commission ka faisla aa gaya
    .next = Main aur kya karoon?
    .stop = Yeh case band karein

ladder-commission-decided = Dhanyavaad. Commission jo order de, usko maanna us sanstha ke liye zaroori hai. Agar order mein recording dene ko kaha gaya ho aur woh bataye gaye din tak na aaye, toh order ka number likhkar Commission se uska palan karane ko kahein. Agar order aapke khilaaf ho, toh uske upar koi appeal nahin hai; sirf High Court dekh sakta hai ki order kanoon ke hisaab se tha ya nahin. Uske liye vakeel chahiye. Free vakeel mil sakta hai ya nahin, yeh District Legal Services Authority batati hai.
# Something came after the second appeal, but not all.
ladder-ordered = Jo aaya hai, usko waise hi rakhein. Second Appeal abhi chal rahi ho, toh Commission ko apne case ka number likhkar ek line mein batayein ki kya aaya aur kya baaki hai. Faisla aa chuka ho, toh order ka number likhkar Commission se uska palan karane ko kahein.
# An office that is paid nothing.
ladder-unpaid = Toh consumer commission iske liye nahin hai: woh un services ko dekhta hai jinke paise lagte hain. Information ki appeals aur National Consumer Helpline ke raaste rehte hain.

ladder-paid = Is service ya kharid ke liye aapne { who-to } ko kitne paise diye the?
    .hint = Keemat, aapka nuksaan nahin. Isse tay hota hai ki case kis commission ka hai; 50 lakh rupaye tak aapke district ka. Pata na ho, toh bhi theek hai.

# The person’s own last day stands just before (block-deadline-appeal-limit).
ladder-final-appeal = Us din tak company ki Appellate Authority ke paas jaya ja sakta hai. Yeh free hai. Helpline aur consumer commission ke liye time zyada hai.

# India.
ladder-complaint-telecom = Baat phone ya internet ki hai, ya TV ki?
    .hint = Phone aur internet companies mein Appellate Authority hoti hai, jiske apne din hain. TV mein raaste kam hain.
ladder-complaint-energy = Baat bijli ki hai ya gas ki?
    .hint = Bijli companies mein forum hota hai, aur uske upar ombudsman. Gas mein raaste kam hain.

# A shop in India.
ladder-complaint-online = Kya aapne isko online kharida tha?
    .hint = Online kharid ke liye apne niyam hain, jinke din company ko maanne hote hain.

ladder-escalate-online = Kya aapne isko online kharida tha?
    .hint = Online kharid ke liye apne niyam hain, jinke din company ko maanne hote hain.

ladder-appeal-final = Aapki appeal ke jawab par kaun si taarikh likhi hai?
    .hint = Appellate Authority ya forum ke faisle par likhi taarikh. Usi din se agle step ke liye aapka apna time chal sakta hai.

ladder-district = Aapka ghar kis district mein hai?
    .hint = Shikayat aapke district ke commission ko jati hai. Agar district ka naam pata na ho, toh bhi theek hai; commission ka office bata dega.

ladder-home = Aapka postal address kya hai?
    .hint = Commission isko shikayat mein chahta hai, aur aapko wahin likhta hai.

ladder-commission-lawsuit = Kya koi court, doosra commission ya arbitrator isko pehle se dekh raha hai?
    .hint = Shikayat mein yeh likhna hota hai. Ombudsman ya helpline se ki gayi shikayat ismein nahin aati; woh apne aap likhi jati hai.

ladder-late-reason = Dhyan se ginein, toh 2 saal poore ho chuke hain. Commission ke paas pehle na jane ki wajah kya thi?
    .hint = Apne shabdon mein batayein. Agar wajah achhi ho, toh commission shikayat phir bhi le sakta hai. Shikayat mein yeh waise hi likha jayega jaise aap likhein.
