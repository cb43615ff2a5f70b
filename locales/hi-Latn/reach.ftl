# Before a letter about the promise, where nothing is known yet to reach the person by.

reach-contact = Company aapse kahan contact kar sakti hai?
    .hint = Aapka email ya postal address. Yeh letter mein likha jayega, taaki jawab ya paise aap tak pahunch sakein. Sabse achha woh hai jo company ke paas pehle se hai.
