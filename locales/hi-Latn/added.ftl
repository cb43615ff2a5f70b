# What an added answer leads on to. Whoever adds nothing is asked nothing here.

added-proved-by = Kya aapne us call mein koi number bataya tha, jisse aapki pehchaan hui?
    .hint = Yeh letter mein likha jayega, kyunki call isse dhoondhi ja sakti hai.

added-registered-number = Aapka kaun sa phone number registered hai?
    .hint = Wahi jo aapne call mein bataya tha. Yeh letter mein likha jayega. Pata na ho, toh bhi theek hai.

added-third-call = Kya isi maamle mein ek aur call hui thi? Hui ho, toh kab?
    .hint = Letter mein is ek ke liye jagah hai. Agar zyada hui hon, toh sabse zaroori wali lein.
    .unknown = Aur koi call nahin
