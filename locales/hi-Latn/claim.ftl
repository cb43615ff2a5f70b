# The promise and the sum, before the first letter that makes the claim.

# Known from an earlier letter or from the first long message. The answers follow, a line each.
claim-check = Letter mein yeh bilkul aise hi likha jayega. Kya yeh sahi hai?
    .ok = Haan, letter likhein

claim-promise = Call mein { who-the } ne aapse kya vaada kiya tha?
    .hint = Apne shabdon mein, do-teen sentence mein, jitna theek-theek yaad ho. Letter mein yeh waisa hi aayega jaisa aap likhein.

claim-breach = { who-begin } ne iske bajay kya kiya?
    .hint = Vaade se alag kya hua, aur kab se? Bill, chitthi ya koi message dekhein. Letter mein yeh waisa hi aayega jaisa aap likhein. Na likhna chahein, toh “Pata nahin” tap karein.

claim-amount = Aaj tak baat kitne paison ki hai?
    .hint = Sirf utna jitna aapne aaj tak zyada diya, jitna zyada ka bill aaya ya jitna nahin mila, currency ke saath. Bill ya bank statement mein dekhein; andaza bhi chalega. Agar baat paison ki na ho, toh “Pata nahin” tap karein.

claim-kind = Kya aapne yeh amount chuka diya hai?
    .hint = Agar iska ek hissa hi chukaya hai, toh “Pata nahin” tap karein: tab letter amount ka payment ya credit maangta hai.
