# What is said to an answer that was typed. The question is asked again right after each of these.
#
# $example: a whole line such as "For example: 3 November", or nothing.

# What was understood, before the next question, where a misreading would harm.
# $label: the name of the answer ("Day of the call"). $value: the answer ("3 November 2026").
answer-echo = Note kar liya. { $label }: { $value } (sudhaarne ke liye: /back)

answer-not-understood =
    Yeh samajh nahin aaya.
    { $example }

answer-empty =
    Ismein padhne layak kuch nahin mila.
    { $example }

# "I don’t know" where the letter needs an answer.
answer-needed =
    Iske bina letter nahin ban sakta, isliye humein yeh phir se poochhna pad raha hai.
    { $example }

## Days and hours

answer-no-such-day =
    Calendar mein aisa koi din nahin hai.
    { $example }

answer-no-such-time =
    Ghadi mein aisa koi time nahin hota.
    { $example }

answer-in-the-future =
    Woh din abhi aaya nahin hai. Yahan beeta hua din chahiye, ya aaj ka.
    { $example }

answer-in-the-past =
    Woh din beet chuka hai. Yahan aane wala din chahiye.
    { $example }

answer-too-long-ago =
    Itna purana saal yahan kaam nahin karta. Saal ek baar phir dekh lein.
    { $example }

answer-too-far-ahead =
    Itna aage ka saal yahan kaam nahin karta. Saal ek baar phir dekh lein.
    { $example }

# Several days are as likely as each other: 3/4.
answer-ambiguous =
    Isko kai tarah se padha ja sakta hai. Jis din se aapka matlab hai, usko tap karein.
    { $example }

# Wider than about two months, or without a beginning.
answer-too-wide =
    Itne lambe time mein call dhoondhi nahin ja sakegi. Pehla aur aakhri din batayein, dono ke beech zyada se zyada 2 mahine hon.
    { $example }

## Sums, numbers and texts

answer-negative =
    Zero se kam amount padhne wale ko samajh nahin aayega. Isko minus ke nishaan ke bina likhein.
    { $example }

# A sum a month: the promise is one of many.
answer-each =
    Yeh har mahine ya har saal ka amount hai. Letter mein ek kul amount likhna hota hai. Please jodkar batayein: kul kitna hua?
    { $example }

# The whole number of a payment card, or one that looks like it.
answer-card =
    Yeh kisi card ka number lagta hai. Letter padhne wala uska istemaal kar sakta hai. Please uske sirf aakhri 4 digits likhein, ya koi doosra number jisse wahan aapki pehchaan hoti hai.
    { $example }

answer-too-large =
    Yeh number humare liye bahut bada hai.
    { $example }

answer-too-long =
    Letter ke liye yeh bahut lamba hai. Isko chhota karke likhein.
    { $example }

# A telephone number.
answer-wrong-length =
    Is phone number mein digits kam hain ya zyada hain.
    { $example }

# The end of a passage of the recording lies before its beginning.
answer-before-start =
    Yeh time batayi gayi shuruaat se pehle ka hai. Minute aur second recording ki shuruaat se gine jate hain.
    { $example }

# A day that lies before the letter it belongs to. $day: the day of that letter.
answer-before-letter =
    Yeh din aapke letter ke din { DATE($day) } se pehle ka hai. Please din check kar lein.
    { $example }
