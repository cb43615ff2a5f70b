# What only Telegram needs: the menu of commands, and what is said outside of a dialogue.

# The menu. One short line each, without a full stop.
command-start = Shuru karein, ya aage badhein
command-help = Yahan kya ho sakta hai, aur kaise
command-back = Pichla jawab wapas lein
command-cancel = Yeh case abhi chhodein
command-language = Bhasha chunein
command-cases = Aapke sab cases aur agli taarikhein
command-letters = Is case ke letters, jaise bheje gaye
command-alarm = Reminder dekhein, badlein, rokein ya lagayein
command-about = Isko kaun chalata hai, aur isko kya pata hai
command-privacy = Kya rakha jata hai, aur kaun dekh sakta hai
command-export = Jo kuch rakha hai, file mein lein
command-delete = Sab kuch turant delete karein

# In the empty chat before /start, at most 512 characters.
telegram-description = Aapki customer-service call ki recording paane mein madad, aur uske letters. Free, legal advice nahin.

# In the bot’s profile, at most 120 characters.
telegram-short-description = Aapki customer-service call ki recording paane mein madad, aur uske letters. Free, legal advice nahin.

# In a group, when the bot is added or called there.
telegram-private-only = Yahan baat sirf private chat mein hoti hai, taaki koi aur saath mein na padhe. Bot ke naam ko tap karein aur wahin likhein.

# A message or file could not be sent, and never will be.
telegram-lost = Aapke liye ek message bheja nahin ja saka; galti humari hai. Aapke jawab safe hain. /letters aapke letters phir dikhayega, aur /help batayega ki aage kya karein.
