# Changes an answer after a letter was written.

# Another company has taken the place of the first, and its address is not known.
change-company-contact = { who-begin } ko letter kis address par jaye?
    .hint = Woh jagah chahiye jahan data ya shikayat ke letters jate hain: website par sabse neeche privacy policy mein iske liye email ya postal address hota hai. Nahin toh contact page, bill ya contract par likha address lein. Agar kuch na mile, toh “Pata nahin” tap karein; letter iske bina bhi ban jayega.

change-behalf-name = Letter jinke liye hai, unka naam kya hai?
    .hint = Poora naam, jaisa { who-the } ke paas likha hai. Letter mein yeh aapke naam se alag aayega.

# The answers follow below, a line each, and then the buttons to change or add one.
change-check = Aapko kya badalna hai?
    .hint = Jo letter abhi nahin gaya, usko hum phir se likh denge. Jo ja chuka hai, woh waisa hi rahega; badlaav agle letter mein aayega. Call ka din badla ho, toh hum ek chhota sa sudhaar letter likh denge.
    .ok = Theek hai, aage badhein

# The same, once a letter speaks of the promise.
change-claim = Aapko kya badalna hai?
    .hint = Jo letter abhi nahin gaya, usko hum phir se likh denge. Jo ja chuka hai, woh waisa hi rahega; badlaav agle letter mein aayega.
    .ok = Theek hai, aage badhein

# The same, once the place in the recording is known.
change-minute = Aapko kya badalna hai?
    .hint = Jo letter abhi nahin gaya, usko hum phir se likh denge. Jo ja chuka hai, woh waisa hi rahega; badlaav agle letter mein aayega.
    .ok = Theek hai, aage badhein

# Before the letters, written again.
change-write = Letter phir se taiyaar hai, aapke badlaav ke saath.

# The company looks for the call of another day. Before the letter that says so.
change-correct = Jo letter ja chuke hain, unmein koi aur din likha hai. Yeh ek chhota sa sudhaar letter hai, taaki sahi call dhoondhi jaye aur sambhal kar rakhi jaye.

# The questions of request.ftl.
change-proved-by = { request-proved-by }
    .hint = { request-proved-by.hint }
change-registered-number = { request-registered-number }
    .hint = { request-registered-number.hint }
change-third-call = { request-third-call }
    .hint = { request-third-call.hint }
    .unknown = { request-third-call.unknown }
