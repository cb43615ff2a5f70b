# What stands before a question: a deadline, or the letters so far.
#
# $day: the last day. The reasons of deadline.ftl follow below the head, a line each.

block-deadline-response = Aapki request ke jawab ka aakhri din: { DAY($day) }. Din aise gina jata hai:
block-deadline-reminder-grace = Yaad dilane wale letter mein diya aakhri din: { DAY($day) }. Din aise gina jata hai:
block-deadline-rebuttal-answer = Aapke letter mein diya aakhri din: { DAY($day) }. Din aise gina jata hai:
block-deadline-escalation-answer = Aapke letter mein diya aakhri din: { DAY($day) }. Din aise gina jata hai:
block-deadline-demand-answer = Aapke letter mein diya aakhri din: { DAY($day) }. Din aise gina jata hai:
block-deadline-notice = Aapke letter mein diya aakhri din: { DAY($day) }. Din aise gina jata hai:

# The authority need not have decided by then.
block-deadline-authority-silence = Authority ko is din tak aapko batana chahiye ki case kahan tak pahuncha: { DAY($day) }. Din aise gina jata hai:

## Without a reminder of the bot

block-deadline-preservation-confirmation = Aapne kaha hai ki is din tak confirm kiya jaye ki recording sambhal kar rakhi hai: { DAY($day) }. Din aise gina jata hai:

# After these days the conciliation body takes a complaint.
block-deadline-energy-answer = Aapki shikayat par bijli-gas company ke jawab ka aakhri din: { DAY($day) }. Uske baad conciliation ka raasta aapke liye khula hai. Din aise gina jata hai:
block-deadline-insurance-answer = Aapki shikayat par insurance company ke jawab ka aakhri din: { DAY($day) }. Uske baad ombudsman ka raasta aapke liye khula hai. Din aise gina jata hai:
block-deadline-travel-answer = Aapki shikayat par travel company ke jawab ka aakhri din: { DAY($day) }. Uske baad conciliation ka raasta aapke liye khula hai. Din aise gina jata hai:

# A letter of the case. $letter: its name in a sentence (“data request”). $day: when it went out, or was written.
block-letters-line = { $sent ->
    [yes] { DATE($day) } ko bheja gaya letter: { $letter }
   *[no] { DATE($day) } ko likha gaya letter, abhi bheja nahin gaya: { $letter }
    }

# In the United Kingdom. After this day the ombudsman takes a complaint.
block-deadline-ombudsman-door = Aapki shikayat niptane ka time: { DAY($day) } tak. Uske baad shikayat aage le jayi ja sakti hai. Din aise gina jata hai:
# The person’s own time limit.
block-deadline-ombudsman-limit = Bahari sanstha ke paas jane ka aapka aakhri din: { DAY($day) }. Din aise gina jata hai:
# Public bodies. From knowledge; the day is also shown when it has passed.
block-deadline-public-limit = Sarkari offices ke ombudsman wahi shikayat dekhte hain jo ek saal ke andar aaye. Call ke din se ginein, jo safe tareeka hai, toh aapka aakhri din { DAY($day) } hai. Din aise gina jata hai:
# By the Commissioner’s own practice.
block-deadline-authority-limit = Agar jawab se kaam na bane, toh { DAY($day) } tak Information Commissioner (ICO) se shikayat karein. ICO chahta hai ki aakhri contact ke baad aap jaldi likhein. Din aise gina jata hai:

# In India. The answer to an appeal for information.
block-deadline-appeal-decision = Appeal sunne wale officer ko is din tak faisla karna chahiye: { DAY($day) }. Din aise gina jata hai:
# The person’s own time limit.
block-deadline-second-appeal-limit = Second Appeal ka aapka aakhri din { DAY($day) } hai. Aapke paas appeal ke jawab se 90 din hain. Jawab na aaye, toh ginti appeal bhejne ke din se hai: officer ke 30 din, phir aapke 90 din. Yeh safe hisaab hai; asli din thoda baad ka ho sakta hai. Din aise gina jata hai:
# In India the person’s own time limit, for the appeal inside the company.
block-deadline-appeal-limit = Appellate Authority ke paas jane ka aapka aakhri din, agar company ke paas 4 hafte the (jaise bill ke liye): { DAY($day) }. Company ne pehle jawab diya ho, toh safe rehne ke liye ginti uske jawab se hoti hai. Din aise gina jata hai:
# The way that is next: in India an appeal or an ombudsman, in the United Kingdom an ombudsman or the authority.
block-deadline-own-bar = Isko aage le jane ka (appeal, authority ya bahari sanstha) aapka apna aakhri din: { DAY($day) }. Din aise gina jata hai:
# In India. The appeal inside the company, if the company’s time was three days only.
block-deadline-appeal-safe = Safe rehne ke liye Appellate Authority ko { DAY($day) } tak appeal karein. Yeh din tab gina jayega jab aapki shikayat ke liye company ke paas sirf 3 din the. Din aise gina jata hai:
block-deadline-appeal-answer = Aapki appeal ka jawab is din tak aa jana chahiye: { DAY($day) }. Din aise gina jata hai:
block-deadline-information-appeal-limit = First Appeal ka aapka aakhri din { DAY($day) } hai. Aapke paas jawab se 30 din hain; jawab na aaye, toh office ke 30 din poore hone se. Din aise gina jata hai:
# Two years; the day is also shown when it has passed.
block-deadline-commission-limit = Consumer commission ke liye aapke paas 2 saal hain. Call ke din se ginein, jo safe tareeka hai, toh woh { DAY($day) } ko poore hote hain. Uske baad bhi commission shikayat le sakta hai, agar der ki achhi wajah ho; tab yeh usse maangein. Din aise gina jata hai:
