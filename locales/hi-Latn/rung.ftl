# The ladder in the chat: each way to go next, and whether it can be taken today.
#
# One message a rung. $state: open (today), not-yet (later: something must happen first), closed (its time is
# over), shut (another way that was taken shuts it). A country's code stands after "rung-".

## Germany

rung-de-supervisor = { $sector ->
        [public] Sarkari sanstha ke andar doosri nazar: uska management. Yeh free hai, aur doosre raaste khule rehte hain.
       *[other] Company ke andar dobara jaanch: customer service ka supervisor. Yeh free hai, aur baaki raaste khule rehte hain. Wahan kisi ke liye jawab dena zaroori nahin.
    } { $state ->
    [open] Abhi likha ja sakta hai.
    [closed] Iska time khatam ho chuka hai.
    [shut] Aapke ek aur step se yeh raasta band hai.
   *[not-yet] Yeh tab khulta hai jab aapki request reject ho ya jawab ka time nikal jaye.
    }

rung-de-officer = { $sector ->
        [public] Sarkari sanstha ka data protection officer. Apne data ke baare mein wahan koi bhi likh sakta hai. Yeh free hai, aur doosre raaste khule rehte hain.
       *[other] Company ka data protection officer. Apne data ke baare mein wahan koi bhi likh sakta hai. Yeh free hai, aur baaki raaste khule rehte hain. Ho sakta hai chhoti company mein aisa officer na ho; tab management ko likhna sahi hai.
    } { $state ->
    [open] Abhi likha ja sakta hai.
    [closed] Iska time khatam ho chuka hai.
    [shut] Aapke ek aur step se yeh raasta band hai.
   *[not-yet] Yeh tab khulta hai jab aapki request reject ho ya jawab ka time nikal jaye.
    }

# Which authority it is depends on the company's seat, which is asked only when this way is taken.
rung-de-authority = Data protection authority. Yeh free hai, aur iske saath court bhi jaya ja sakta hai. Woh copy par faisla karti hai, vaade par nahin, aur paison ke claim ki time limit chalti rehti hai. { $state ->
    [open] Abhi shikayat ki ja sakti hai.
    [closed] Iska time khatam ho chuka hai.
    [shut] Aapke ek aur step se yeh raasta band hai.
   *[not-yet] Yeh tab khulta hai jab aapki request reject ho ya jawab ka time nikal jaye.
    }

rung-de-notice = { $sector ->
        [public] Sarkari sanstha ko ek aakhri letter, taarikh ke saath. Ismein post ke kharche se zyada nahin lagta. Phone par kiya gaya vaada sarkari office par zyadatar laagu nahin hota; aksar woh likhit hona chahiye. Agar aapke paas koi formal faisla hai, toh us par objection ka time chalta rehta hai, zyadatar ek mahina.
       *[other] Company ke legal department ko ek aakhri letter, taarikh ke saath. Ismein post ke kharche se zyada nahin lagta. Conciliation aur court iske baad hi khulte hain.
    } { $state ->
    [open] Abhi bheja ja sakta hai.
    [closed] Iska time khatam ho chuka hai.
    [shut] Aapke ek aur step se yeh raasta band hai.
   *[not-yet] Yeh tab khulta hai jab aapki request reject ho, jawab ka time nikal jaye, ya aapki maang time par poori na ho.
    }

# $sector: the kind of company; some have more time.
# $conciliation: name of the conciliation body, in its own language. For banks it is a list of such bodies.
rung-de-conciliation = { $sector ->
        [public] Conciliation sansthayein companies se dispute ke liye hain.
        [energy] { $conciliation }: vaade par conciliation, consumers ke liye. Yeh zyadatar free hai, aur sujhaav maanna zaroori nahin. Bijli ya gas company ko ismein aana hota hai.
        [telecom] { $conciliation }: vaade par conciliation, consumers ke liye. Yeh zyadatar free hai, aur sujhaav maanna zaroori nahin. Company ismein aane se mana kar sakti hai.
        [post] { $conciliation }: vaade par conciliation, consumers ke liye. Yeh zyadatar free hai, aur sujhaav maanna zaroori nahin. Company ko ismein aana hota hai, lekin tabhi jab post kho gayi, chori hui ya kharab hui ho, ya baat basic service ki ho.
       *[other] { $conciliation }: vaade par conciliation, consumers ke liye. Yeh zyadatar free hai, aur sujhaav maanna zaroori nahin. Kuch companies ismein aane se mana kar sakti hain.
    } { $state ->
    [open] Abhi apply kiya ja sakta hai. Court jane se pehle yeh karein.
    [closed] Iska time khatam ho chuka hai.
    [shut] Aapka claim court mein ja chuka hai, aur jo court mein ho, usko lene se yeh sanstha mana kar sakti hai.
   *[not-yet] { $sector ->
        [public] Sarkari office ke khilaaf yeh kabhi nahin khulta.
        [energy] Yeh tab khulta hai jab aapke aakhri formal letter ka time aur bijli-gas companies ko mila lamba time, dono khatam ho jayein.
        [insurance] Yeh tab khulta hai jab aapke aakhri formal letter ka time aur insurance companies ko mila lamba time, dono khatam ho jayein.
        [travel] Yeh tab khulta hai jab aapke aakhri formal letter ka time aur travel companies ko mila lamba time, dono khatam ho jayein.
       *[other] Yeh tab khulta hai jab aapke aakhri formal letter ka time khatam ho jaye.
    }
    }

rung-de-court = { $sector ->
        [public] Ek court. Sarkari offices se dispute zyadatar administrative ya social courts mein jate hain, Amtsgericht mein nahin. Wahan ka claim hum taiyaar nahin karte. Kisi advice centre, social association ya vakeel se poochhein.
       *[other] Local court (Amtsgericht). Wahan vakeel zaroori nahin, lekin fees pehle deni hoti hai, aur jo haarta hai, woh dono taraf ka kharcha deta hai: risk aapka hai. Iske baad conciliation ka raasta aapke liye band ho sakta hai. Paison ka claim zyadatar us saal ke khatam hone ke 3 saal baad khatam ho jata hai, jismein woh bana. Letters aur complaints se yeh time nahin rukta.
    } { $state ->
    [open] Claim ki taiyaari abhi ki ja sakti hai. Pehle salah lein.
    [closed] Iska time khatam ho chuka hai.
    [shut] Aapke ek aur step se yeh raasta band hai.
   *[not-yet] { $sector ->
        [public] Yahan se yeh raasta nahin khulta.
       *[other] Yeh tab khulta hai jab aapke aakhri formal letter ka time khatam ho jaye. Bade amount par doosri court faisla karti hai; iske baare mein vakeel se poochhein.
    }
    }

## Rungs that Germany does not have

rung-de-none-complaint = German kanoon mein aisi koi formal complaint nahin hai jiska koi sanstha intezaar kare. Aapka aakhri formal letter hi claim karta hai, aur woh kaafi hai.
rung-de-none-grievance-officer = German kanoon alag grievance officer nahin maangta. Likhna data protection officer ko hota hai.
rung-de-none-appellate-authority = Germany mein aisi appeal nahin hoti. Aakhri formal letter ke baad kya ho sakta hai, woh list mein hai.
rung-de-none-consumer-commission = Germany mein aisa consumer commission nahin hai jo kisi ek claim par binding faisla de. Yeh sirf courts karti hain.
rung-de-none-information-request = Right to Information sarkari offices ki files ke liye hai. Aapka apna data, data paane ke adhikar se milta hai, sarkari office se bhi.
rung-de-none-information-appeal = Aapka apna data Right to Information se nahin milta, isliye yahan us tarah ki appeal nahin hai.

## The United Kingdom

rung-gb-complaint = Vaade ke baare mein { $sector ->
        [public] office
       *[other] company
    } se formal complaint. Yeh free hai. Har bahari sanstha pehle yahi dekhna chahti hai. Zyadatar isi se woh time bhi shuru hota hai jiske baad bahari sanstha ka raasta khulta hai, isliye jitni jaldi, utna achha. Baaki jagah aakhri jawab mein likha hona chahiye ki aisi koi sanstha hai ya nahin. { $state ->
    [open] Abhi shikayat ki ja sakti hai.
    [closed] Iska time khatam ho chuka hai.
    [shut] Aapke ek aur step se yeh raasta band hai.
   *[not-yet] Vaada poora hone ke baad shikayat ki zaroorat nahin hai.
    }

rung-gb-officer = Recording ke baare mein khud { $sector ->
        [public] office
       *[other] company
    } se data protection ki shikayat. Yeh free hai. 30 din ke andar aapko batana hota hai ki shikayat mil gayi. Nateeje ke liye koi din tay nahin hai; woh bewajah der ke bina aana chahiye. { $state ->
    [open] Abhi shikayat ki ja sakti hai.
    [closed] Iska time khatam ho chuka hai.
    [shut] Aapke ek aur step se yeh raasta band hai.
   *[not-yet] Yeh tab khulta hai jab aapki request reject ho, jawab ka time nikal jaye, ya yaad dilane ke baad bhi kuch hissa na aaya ho.
    }

rung-gb-authority = Information Commissioner (ICO), poore United Kingdom ke liye. Yeh free hai. ICO pehle { $sector ->
        [public] office
       *[other] company
    } se ki gayi aapki shikayat dekhna chahta hai, aur chahta hai ki wahan ke aakhri jawab ke baad aap jaldi likhein; woh din hum aapke liye ginte hain. Woh copy par faisla karta hai, vaade par nahin. Agar lambe time tak kuch na sunai de, toh tribunal usko aage badhne ko keh sakta hai. { $state ->
    [open] Abhi shikayat ki ja sakti hai.
    [closed] Iska time khatam ho chuka hai.
    [shut] Aapke ek aur step se yeh raasta band hai.
   *[not-yet] Yeh data protection ki us shikayat ke baad khulta hai: jab uska jawab aa jaye, ya uska time poora ho jaye.
    }

# $conciliation: the body, in its own words.
rung-gb-conciliation = Vaade ke liye ek bahari sanstha, consumers ke liye: { $conciliation }. { $sector ->
        [travel] Train ke cases mein yeh aapke liye free hai, baaki mein zyadatar.
        [shop] Yeh aapke liye zyadatar free hai.
        [other] Yeh aapke liye zyadatar free hai.
       *[telecom] Yeh aapke liye free hai.
    } { $sector ->
        [public] Woh office ko sirf salah de sakti hai.
        [energy] Great Britain mein agar aap faisla maan lein, toh company ko bhi maanna padta hai. Northern Ireland mein sanstha se poochhein ki woh kya kar sakti hai.
        [water] England aur Wales mein woh company se baat karti hai, aur agar usse kaam na bane, toh batati hai ki faisla kaise milega. Scotland mein woh salah de sakti hai. Northern Ireland mein sanstha se poochhein ki woh kya kar sakti hai.
        [travel] Great Britain mein train ke cases mein agar aap faisla maan lein, toh company ko bhi maanna padta hai. Northern Ireland mein, aur baaki travel mein, sanstha se poochhein ki woh kya kar sakti hai.
        [shop] Woh kya kar sakti hai, aur company ko usko maanna padta hai ya nahin, yeh sanstha par depend karta hai.
        [other] Woh kya kar sakti hai, aur company ko usko maanna padta hai ya nahin, yeh sanstha par depend karta hai. England ki housing association ke liye woh Housing Ombudsman hai.
       *[telecom] Agar aap faisla maan lein, toh company ko bhi maanna padta hai.
    } { $state ->
    [open] Abhi apply kiya ja sakta hai. Court jane se pehle yeh karein, aur jaldi karein: aisi sansthaon ki apni time limit hoti hai.
    [closed] Iski time limit nikal chuki hai. Sanstha se poochhein ki kya woh chhoot deti hai.
    [shut] Aapka claim court mein ja chuka hai, aur jo court mein ho, usko lene se yeh sanstha mana kar sakti hai.
   *[not-yet] { $sector ->
        [public] Yeh aapki shikayat ke aakhri jawab ke saath khulta hai. Agar jawab na aaye, toh theek-thaak time ke baad khulta hai, jo hum aapki shikayat se ginte hain. Jahan humein koi ombudsman pata nahin, wahan office se ya Citizens Advice se poochhein ki uska ombudsman kaun hai.
        [bank] Yeh aapki shikayat ke aakhri jawab ke saath khulta hai, ya jab uske liye company ka time poora ho, jo hum aapki shikayat se ginte hain. Payment ke cases mein yeh jaldi ho sakta hai.
        [water] Yeh aapki shikayat ke aakhri jawab ke saath khulta hai, ya jab uske liye company ka time poora ho, jo hum aapki shikayat se ginte hain. Northern Ireland ke liye humein aisa koi time pata nahin.
        [travel] Great Britain mein train ke cases mein yeh aapki shikayat ke aakhri jawab ke saath khulta hai, ya jab uske liye company ka time poora ho, jo hum aapki shikayat se ginte hain. Baaki mein yeh aakhri jawab ke saath khulta hai. Usmein likha hona chahiye ki aage kaun dekh sakta hai.
        [shop] Yeh aapki shikayat ke aakhri jawab ke saath khulta hai. Usmein likha hona chahiye ki aage kaun dekh sakta hai.
        [other] Yeh aapki shikayat ke aakhri jawab ke saath khulta hai. Usmein likha hona chahiye ki aage kaun dekh sakta hai.
       *[telecom] Yeh aapki shikayat ke aakhri jawab ke saath khulta hai, ya jab uske liye company ka time poora ho, jo hum aapki shikayat se ginte hain.
    }
    }

rung-gb-notice = Company ke legal department ko ek aakhri letter, taarikh ke saath (“letter before claim”). Ismein post ke kharche se zyada nahin lagta. Court ka raasta iske baad hi khulta hai, aur courts iski ummeed rakhti hain. { $state ->
    [open] Abhi bheja ja sakta hai.
    [closed] Iska time khatam ho chuka hai.
    [shut] Aapke ek aur step se yeh raasta band hai.
   *[not-yet] Yeh tab khulta hai jab aapki request reject ho, uska time nikal jaye, ya aapki shikayat ya maang time par poori na ho.
    }

rung-gb-court = { $sector ->
        [public] Court. Sarkari offices ke dispute wahan doosre raaston se jate hain, aur hum koi claim taiyaar nahin karte. Citizens Advice (Northern Ireland mein Advice NI), law centre ya kisi vakeel se poochhein.
       *[other] Court, vaade se banne wale paison ke liye: England aur Wales mein small claims (£10,000 tak), Scotland mein simple procedure (£5,000 tak), Northern Ireland mein small claims (£5,000 tak). Vakeel zaroori nahin, lekin fees lagti hai. Aam taur par har side apne vakeel ka kharcha khud deta hai; jo haarta hai, woh zyadatar fees aur kuch kharche deta hai; Scotland mein £3,000 se upar iski koi limit nahin hai. Sirf recording dilane ka order doosri tarah ka claim hai; us par salah lein. Kuch saal baad claim der ka maana ja sakta hai: England, Wales aur Northern Ireland mein 6 saal, Scotland mein 5.
    } { $state ->
    [open] Claim ki taiyaari abhi ki ja sakti hai. Pehle salah lein.
    [closed] Iska time khatam ho chuka hai.
    [shut] Aapke ek aur step se yeh raasta band hai.
   *[not-yet] { $sector ->
        [public] Yeh raasta yahan se nahin khulta.
       *[other] Yeh tab khulta hai jab aapke aakhri formal letter ka time khatam ho jaye aur aapka amount in limits ke andar ho. Isse bade amount ke liye humare paas agla step nahin hai: County Court mein, Scotland mein sheriff court mein claim ke baare mein salah lein.
    }
    }

## Rungs that the United Kingdom does not have

rung-gb-none-supervisor = United Kingdom ke kisi kanoon mein supervisor ka naam nahin hai. Uski jagah formal complaint hai, aur woh gini jati hai.
rung-gb-none-grievance-officer = United Kingdom ka kanoon alag grievance officer nahin maangta. Raasta formal complaint ka hai.
rung-gb-none-appellate-authority = Aisi koi appeal nahin hai jo karni hi pade. Aakhri jawab ke baad, ya hafte poore hone par, bahari sanstha aati hai.
rung-gb-none-consumer-commission = United Kingdom mein aisa consumer commission nahin hai jo kisi ek claim par faisla de. Yeh ombudsman aur courts karte hain.
rung-gb-none-information-request = Right to Information (freedom of information) aapke apne data par nahin chalta, sarkari sanstha mein bhi nahin. Uska raasta data paane ki request hai.
rung-gb-none-information-appeal = Aapka apna data Right to Information (freedom of information) se nahin milta, isliye yahan us tarah ki appeal nahin hai.

## India

rung-in-complaint = Vaade ke baare mein { who-the } se likhit shikayat. Yeh free hai, aur bahar ki har sanstha pehle yahi dekhna chahti hai, isliye jitni jaldi, utna achha. Jo number mile, usko sambhal kar rakhein. { $state ->
    [open] Isko abhi bheja ja sakta hai.
    [closed] Iska time khatam ho chuka hai.
    [shut] Aapke ek aur step se yeh raasta band hai.
   *[not-yet] Ab iski zaroorat nahin, kyunki vaada poora hua.
    }

rung-in-grievance-officer = { who-begin } ke andar dobara jaanch: uska grievance officer ya nodal officer, jiska naam uski website par hai. Yeh free hai, aur baaki raaste khule rehte hain. { $state ->
    [open] Abhi likha ja sakta hai.
    [closed] Iska time khatam ho chuka hai.
    [shut] Aapke ek aur step se yeh raasta band hai.
   *[not-yet] Yeh tab khulta hai jab aapki request reject ho ya jawab ka time nikal jaye.
    }

rung-in-information-request = Right to Information Act (RTI) ke tahat application, citizens ke liye, sarkari sanstha ko. Central sanstha 10 rupaye leti hai; states ki apni fees hai. Usko 30 din mein jawab dena hota hai. { $state ->
    [open] Abhi apply kiya ja sakta hai.
    [closed] Iska time khatam ho chuka hai.
    [shut] Aapke ek aur step se yeh raasta band hai.
   *[not-yet] Yeh sirf sarkari sansthaon aur citizens ke liye hai.
    }

rung-in-information-appeal = RTI mein First Appeal, usi sanstha ke senior officer ko. Central sanstha mein yeh free hai. Faisla 30 din mein, zyada se zyada 45 din mein hota hai. Aapke paas iske liye 30 din hain. Iske baad 90 din ke andar Information Commission mein Second Appeal hoti hai. { $state ->
    [open] Abhi appeal ki ja sakti hai.
    [closed] Humari ginti se iske 30 din nikal chuke hain. Der ki achhi wajah batane par officer isko phir bhi le sakta hai.
    [shut] Aapke ek aur step se yeh raasta band hai.
   *[not-yet] Yeh tab khulta hai jab sarkari sanstha aapki RTI application reject kare ya uske 30 din nikal jayein.
    }

rung-in-appellate-authority = Vaade ke baare mein appeal: telecom companies aur airlines mein Appellate Authority, bijli companies mein forum (Consumer Grievance Redressal Forum). { $sector ->
        [telecom] Yeh free hai, aur 39 din mein faisla hota hai.
        [energy] Faisla kab tak hota hai aur ismein kuch lagta hai ya nahin, yeh aapke state ke niyam batate hain.
        [travel] Kisi fees ki humein jaankari nahin hai. Pehle airline ke nodal officer ko likhein; jawab ka din tay karne wala koi niyam humari jaankari mein nahin.
       *[other] Auron mein yeh nahin hai.
    } { $state ->
    [open] Abhi appeal ki ja sakti hai.
    [closed] Humari ginti se iske 30 din nikal chuke hain. Consumer helpline aur consumer commission ka raasta khula rehta hai.
    [shut] Aapke ek aur step se yeh raasta band hai.
   *[not-yet] { $sector ->
        [telecom] Yeh tab khulta hai jab aapki shikayat ka jawab aaye, ya company ka time nikal jaye: bill ke liye 4 hafte tak, baaki mein aksar 3 din. Tab aapke paas 30 din hain.
        [energy] Yeh company se shikayat ke baad khulta hai.
        [travel] Yeh aapki shikayat par airline ke jawab par khulta hai; agar jawab na aaye, toh kareeb 30 din baad.
       *[other] Yeh sirf telecom, bijli aur airline ke liye hai.
    }
    }

rung-in-authority = { $sector ->
        [insurance] National Consumer Helpline: phone 1915, consumerhelpline.gov.in, kai bhashaon mein. Yeh free hai. Woh aapki shikayat company ko bhejti hai, lekin koi order nahin de sakti. Commission ke 2 saal isse nahin rukte. Insurance companies ke liye unke regulator ka portal (Bima Bharosa) bhi hai, aapki shikayat ke 2 hafte baad; woh bhi aage bhejta hai.
       *[other] National Consumer Helpline: phone 1915, consumerhelpline.gov.in, kai bhashaon mein. Yeh free hai. Woh aapki shikayat { who-to } ko bhejti hai, lekin koi order nahin de sakti. Commission ke 2 saal isse nahin rukte.
    } { $state ->
    [open] Isko abhi istemaal kiya ja sakta hai.
    [closed] Iska time khatam ho chuka hai.
    [shut] Aapke ek aur step se yeh raasta band hai.
   *[not-yet] Yeh { who-the } se shikayat ke baad khulta hai, ya jab aapki request reject ho.
    }

rung-in-conciliation = { $sector ->
        [bank] Vaade ke liye ombudsman, free. Aapke liye yeh Reserve Bank of India ka ombudsman (RBI Ombudsman) hai. Woh bank, badi finance companies (NBFC), wallet aur credit bureau ki shikayatein leta hai. Housing finance company ismein nahin aati; uske liye National Housing Bank hai (grids.nhbonline.org.in). Pehle company se likhit shikayat karein; Reserve Bank ko bheji copy nahin gini jati. 30 din baad, ya aise jawab par jo aapko manzoor na ho, aapke paas 90 din hain. Kuch payments ke liye Reserve Bank, NPCI ya card network company ko 30 din se zyada time dete hain.
        [insurance] Vaade ke liye ombudsman, free. Pehle insurance company se likhit shikayat karein. Ek mahine baad, ya aise jawab par jo aapko manzoor na ho, aapke paas ek saal hai.
        [energy] Vaade ke liye state ka ombudsman. Pehle bijli company ka forum aata hai. Wahan poochh lein ki aapke state mein fees lagti hai ya kuch rakam jama karni hoti hai.
        [broker] Vaade ke liye SEBI, free. Pehle broker se shikayat karein. SEBI shikayat online (SCORES) leta hai, ek saal ke andar; wahan broker ke paas jawab ke liye 21 din hain, aur do baar review maanga ja sakta hai. Agar isse baat na bane, toh aage SMART ODR hai: online conciliation, phir arbitrator, jiski fees lag sakti hai.
        [telecom] Department of Telecommunications vaade ke baare mein shikayat leta hai (pgportal.gov.in). Yeh free hai. Woh shikayat company ko bhejta hai, lekin koi order nahin de sakta. Pehle company se shikayat aur uski Appellate Authority aate hain.
        [travel] Civil Aviation ministry ka portal AirSewa airlines ki shikayat leta hai. Yeh free hai. Woh shikayat aage bhejta hai, lekin koi order nahin de sakta. Pehle airline aati hai, aur achha ho ki uski Appellate Authority bhi.
       *[other] Yahan yeh nahin hai.
    } { $state ->
    [open] { $sector ->
        [telecom] Isko abhi istemaal kiya ja sakta hai. Commission ke 2 saal chalte rehte hain.
        [travel] Isko abhi istemaal kiya ja sakta hai. Commission ke 2 saal chalte rehte hain.
       *[other] Abhi shikayat ki ja sakti hai. Consumer commission jane se pehle yeh karein.
    }
    [closed] { $sector ->
        [bank] Humari ginti se iske 90 din nikal chuke hain. Company ne uske baad aapko likha ho, toh woh us letter se gine jate hain. Nahin toh ombudsman shikayat lauta deta hai; helpline aur commission ka raasta khula rehta hai.
       *[other] Humari ginti se iski time limit nikal chuki hai. Ombudsman se poochhein ki kya koi chhoot hai.
    }
    [shut] { $sector ->
        [telecom] Aapki shikayat consumer commission mein hai, aur faisla wahi karta hai; isko wahin rehne dein.
        [travel] Aapki shikayat consumer commission mein hai, aur faisla wahi karta hai; isko wahin rehne dein.
       *[other] Aapki shikayat consumer commission mein hai, aur jo wahan ho, usko ombudsman nahin leta.
    }
   *[not-yet] { $sector ->
        [bank] Yeh company ko aapki shikayat milne ke 30 din baad khulta hai (jahan aise payments ke liye zyada time tay hai, wahan baad mein), ya uske jawab par.
        [insurance] Yeh insurance company ko aapki shikayat milne ke ek mahine baad khulta hai, ya uske jawab par.
        [energy] Yeh forum ke order par khulta hai. Kuch states mein yeh forum ke chup rehne par bhi khulta hai; hum isko 45 din baad khula dikhate hain, jo bas humara apna hisaab hai. Forum se poochhein ki aapke state mein kya niyam hai.
        [broker] Yeh broker ke jawab par khulta hai; agar jawab na aaye, toh kareeb 3 hafte baad.
        [telecom] Yeh company mein aapki appeal ke jawab par khulta hai, ya uske 39 din baad.
        [travel] Yeh aapki shikayat par airline ke jawab par khulta hai; agar jawab na aaye, toh kareeb 30 din baad.
       *[other] Yeh yahan nahin khulta; helpline aur commission khulte hain.
    }
    }

rung-in-notice = { who-begin } ko taarikh ke saath ek aakhri letter (“legal notice”). Isko khud bheja ja sakta hai. Kanoon isko nahin maangta, lekin yeh aam hai, aur kabhi-kabhi itna hi kaafi hota hai. { $state ->
    [open] Isko abhi bheja ja sakta hai.
    [closed] Iska time khatam ho chuka hai.
    [shut] Aapke ek aur step se yeh raasta band hai.
   *[not-yet] Yeh tab khulta hai jab aapki request reject ho, ya aapki shikayat ya maang ke baad.
    }

rung-in-consumer-commission = Consumer commission, jahan aapka ghar hai wahan ka. Woh faisla karta hai, aur { who-to } ko recording laane ka order de sakta hai. Kisi representative ki zaroorat nahin. Agar di gayi keemat 5 lakh rupaye tak ho, toh koi fees nahin; usse upar 200 se 7,500 rupaye. District commission: 50 lakh rupaye tak; State commission: 2 crore tak; usse upar National commission. Aapke paas 2 saal hain; letters, helpline aur appeal se woh nahin rukte. { $state ->
    [open] { $sector ->
        [public] Agar is service ke liye office ko paise dene hote hain, toh shikayat abhi taiyaar ki ja sakti hai: paani ka bill ya ticket, tax nahin.
       *[other] Abhi shikayat taiyaar ki ja sakti hai. Agar ombudsman ka raasta khula ho, toh pehle us par sochein.
    }
    [closed] Iska time khatam ho chuka hai.
    [shut] Aapke ek aur step se yeh raasta band hai.
   *[not-yet] Yeh tab khulta hai jab aapki request reject ho ya uska time nikal jaye, ya aapki shikayat ke baad. Jin offices ko paise nahin dene padte, unke liye yeh nahin hai.
    }

## Rungs that India does not have

rung-in-none-court = Normal court bhi khuli hai, lekin consumer commission sasta hai aur isi kaam ke liye bana hai.
rung-in-none-supervisor = India ke kisi kanoon mein supervisor ka naam nahin hai. Uski jagah grievance officer ya nodal officer hain.
rung-in-none-officer = Data protection officers India mein us kanoon se aate hain jiska pehla din { DATE($since_in_summary) } hai, aur har kisi ko iski zaroorat nahin hoti. Grievance officer ko hi likhna hai.
