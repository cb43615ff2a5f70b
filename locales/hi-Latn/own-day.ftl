# The person’s own last day for what has not gone out. Said before the question whether it has gone out.

own-day-ombudsman = Bahari sanstha ke paas jane ka aapka aakhri din { DAY($due_ombudsman_limit) } hai.
own-day-ombudsman-over = { $regime ->
    [india] { $sector ->
        [bank] Bahari sanstha ke paas jane ka aapka aakhri din { DATE($due_ombudsman_limit) } tha. Company ne uske baad aapko likha ho, toh 90 din us letter se gine jate hain. Nahin toh ombudsman shikayat lauta deta hai; helpline aur commission ka raasta khula rehta hai.
       *[other] Bahari sanstha ke paas jane ka aapka aakhri din { DATE($due_ombudsman_limit) } tha. Phir bhi bhejein aur likhein ki der kyun hui; sanstha chhoot de sakti hai.
    }
   *[gdpr] Bahari sanstha ke paas jane ka aapka aakhri din { DATE($due_ombudsman_limit) } tha. Phir bhi bhejein aur likhein ki der kyun hui; sanstha chhoot de sakti hai.
    }
own-day-appeal = Appellate Authority ke paas jane ka aapka aakhri din { DAY($due_appeal_limit) } hai.
own-day-appeal-over = Appellate Authority ke paas jane ka aapka aakhri din { DATE($due_appeal_limit) } tha. Phir bhi bhejein aur likhein ki der kyun hui. Sahi wajah ho, toh kareeb 2 mahine aur appeal li ja sakti hai.
own-day-information-appeal-unknown = First Appeal ka aakhri din jawab ke 30 din baad hai. Jawab ke sabse pehle mumkin din se ginein, toh woh { DAY($due_information_appeal_limit) } hai. Woh din beet chuka ho, tab bhi appeal bhejein.
own-day-information-appeal = First Appeal ka aapka aakhri din { DAY($due_information_appeal_limit) } hai.
own-day-information-appeal-over = First Appeal ka aapka aakhri din { DATE($due_information_appeal_limit) } tha. Phir bhi bhejein aur likhein ki der kyun hui; officer chhoot de sakte hain.
own-day-second-appeal = Second Appeal ka aapka aakhri din { DAY($due_second_appeal_limit) } hai.
own-day-second-appeal-over = Second Appeal ka aapka aakhri din { DATE($due_second_appeal_limit) } tha. Phir bhi bhejein aur likhein ki der kyun hui; Commission chhoot de sakta hai.
