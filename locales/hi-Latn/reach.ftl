# How the writer is reached (India).

reach-contact = Jawab aapko kis address par chahiye?
    .hint = Aapka email ya postal address. Yeh letter mein likha jayega. Sabse achha woh address hai jo unke paas pehle se hai.
