# Asked once more where the day of the call is not known.

roughly-day = Mote taur par woh kab hui thi?
    .hint = Mahina kaafi hai: “October”, “pichle mahine”, “1 September se 31 October ke beech”. Bill se, ya jis din contract shuru hua ya badla, usse yaad aa sakta hai. Time jitna kam, search utni aasaan. Agar yaad na ho, toh “Pata nahin” tap karein; letter iske bina bhi ban jayega.
