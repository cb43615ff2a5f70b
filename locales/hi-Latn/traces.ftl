# No number is known that could find the call.

traces-contact = { who-begin } ke paas aapka kaun sa phone number, postal address ya email hai?
    .hint = Agar customer number na ho, toh woh aapki call isi se dhoondh sakti hai. Yeh letter mein likha jayega, aur jawab wahin aayenge. Na batana chahein, toh “Pata nahin” tap karein.
