# Whether, how and when the letters went out. Used after every letter, also those to an authority or a
# court, and after one letter or two.

# The bot asks again once, the day after.
mail-sent = Ab aapki baari hai: jo yahan likha gaya hai, usko apne email se ya post se bhej dein. Kaise bheja?
    .hint = Post se bhejein, toh upar apna address likhein aur neeche sign karein. Aaram se karein, aur bhejne ke baad tap karein. Agar aapse kuch na suna, toh hum ek baar poochhenge, kal subah 10 baje.
    .by-email = Email se bheja
    .by-form = Online form se bheja
    .by-post = Post se bheja
    .change = Kuch badalna hai
    .not-yet = Abhi nahin bheja

mail-sent-on = Kis din bheja?
    .hint = Isi din se hisaab lagta hai ki jawab kab tak aana chahiye.

mail-not-yet = Koi baat nahin. Jab bhej dein, tab yahan tap karein.
    .hint = Jitni jaldi jaye, utna achha: recording aksar zyada din nahin rakhi jati. Hum ek baar poochhenge, kal subah 10 baje.
    .by-email = Email se bheja
    .by-form = Online form se bheja
    .by-post = Post se bheja
    .change = Kuch badalna hai

# The day after, at the earliest.
mail-late = Kya ab tak letter bhej diya?
    .hint = Agar ab bhi bhejna ho, toh hum usko aaj ki taarikh se phir likh denge. Hum dobara nahin poochhenge; yaad dilwana ho, toh /alarm se reminder lagayein.
    .by-email = Email se bheja
    .by-form = Online form se bheja
    .by-post = Post se bheja
    .anew = Aaj ki taarikh se phir likhein
    .stop = Yeh case band karein

# Before the letters, written again.
mail-anew = Letter phir se taiyaar hai, aaj ki taarikh ke saath.
