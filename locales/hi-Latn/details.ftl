# Questions that are asked only where somebody wants to add something or a letter needs it.

details-behalf = Letter aapke apne liye hai ya kisi aur ke liye?
    .hint = Agar kisi aur ke liye hai, toh aapse unki sahmati dikhane ko kaha ja sakta hai, jaise letter ke neeche unke sign se.

details-direction = Phone aapne kiya tha ya unhone?
    .hint = Aapke phone ki call list mein dikhega. Pata na ho, toh bhi theek hai.

# The number of whoever called.
details-called-from = Call kis number se ki gayi thi?
    .hint = Agar phone aapne kiya tha, toh yeh aapka hi number hai, ya us phone ka jisse aapne call ki. Agar unhone kiya tha, toh apne phone ki call list mein dekhein. Number chhupa ho ya pata na ho, toh “Pata nahin” tap karein.

details-phone-used = Aapne call kaise ki thi?
    .hint = Call aksar us number se dhoondhi jati hai jo dikha. Agar woh aapka nahin tha, ya koi number nahin dikha, toh letter mein yeh likha jayega.

# The number of whoever was called.
details-called-to = Call kis number par ki gayi thi?
    .hint = Agar phone aapne kiya tha, toh call list mein dekhein; toll-free number aksar bill mein nahin hote. Agar unhone kiya tha, toh yeh aapka hi number hai. Pata na ho, toh bhi theek hai.

details-ticket = Kya call ka koi ticket number ya complaint number hai?
    .hint = Yeh aksar call ke baad SMS ya email se aata hai. Agar na ho, toh “Pata nahin” tap karein.

details-second-call = Isi maamle ki doosri call kab hui thi?
    .hint = Jaise woh call jismein offer mila, ya jismein aapne shikayat ki. Letter mein yeh apni alag line mein aayegi, aur uski recording bhi maangi jayegi. Mota-mota bhi chalega; pata na ho, toh “Pata nahin” tap karein.

details-agent = Jinse baat hui, unka naam kya tha?
    .hint = Isse bas call dhoondhne mein madad milti hai; kisi par ilzaam nahin lagta. Pata na ho, toh bhi theek hai.

details-recording-length = Recording kitni lambi hai?
    .hint = Minute aur second, jaisa player dikhata hai. Pata na ho, toh bhi theek hai.

details-answer-form = Jawab aapko kis roop mein chahiye?
    .hint = Letter mein yeh ek line mein likha jayega, bina koi wajah bataye. Jawab email se chahiye, toh “Aapka address” mein apna email bhi jodein.

details-letter-language = Aapke letter kis bhasha mein likhe jayein?
    .hint = Companies aam taur par English mein likhti hain. Sarkari office Hindi bhi lete hain. Padhne ke liye har letter aapko Hindi mein bhi milega.

details-contact = Jawab aapko kis address par chahiye?
    .hint = Aapka email ya postal address. Yeh letter mein likha jayega. Sabse achha woh address hai jo unke paas pehle se hai.
