# What is said to an answer that was typed. The question is asked again right after each of these.
#
# $example: a whole line such as "For example: 3 November", or nothing.

# What was understood, before the next question, where a misreading would harm.
# $label: the name of the answer ("Day of the call"). $value: the answer ("3 November 2026").
answer-echo = नोट कर लिया। { $label }: { $value } (सुधारने के लिए: /back)

answer-not-understood =
    यह मैं समझ नहीं पाया।
    { $example }

answer-empty =
    इसमें मुझे पढ़ने लायक कुछ नहीं मिला।
    { $example }

# "I don’t know" where the letter needs an answer.
answer-needed =
    इसके बिना पत्र नहीं बन सकता, इसलिए मुझे यह फिर पूछना पड़ रहा है।
    { $example }

## Days and hours

answer-no-such-day =
    कैलेंडर में ऐसा कोई दिन नहीं है।
    { $example }

answer-no-such-time =
    घड़ी में ऐसा कोई समय नहीं होता।
    { $example }

answer-in-the-future =
    वह दिन अभी आया नहीं है। मुझे बीता हुआ दिन चाहिए, या आज का।
    { $example }

answer-in-the-past =
    वह दिन बीत चुका है। मुझे आने वाला दिन चाहिए।
    { $example }

answer-too-long-ago =
    इतने पुराने साल के साथ मैं काम नहीं कर सकता। साल एक बार फिर देख लें।
    { $example }

answer-too-far-ahead =
    इतने आगे के साल के साथ मैं काम नहीं कर सकता। साल एक बार फिर देख लें।
    { $example }

# Several days are as likely as each other: 3/4.
answer-ambiguous =
    इसे कई तरह से पढ़ा जा सकता है। जिस दिन से आपका मतलब है, उसे दबाएँ।
    { $example }

# Wider than about two months, or without a beginning.
answer-too-wide =
    इतने लंबे समय में कॉल ढूँढी नहीं जा सकेगी। पहला और आखिरी दिन बताएँ, दोनों के बीच ज़्यादा से ज़्यादा दो महीने हों।
    { $example }

## Sums, numbers and texts

answer-negative =
    शून्य से कम रकम पढ़ने वाले को समझ नहीं आएगी। इसे बिना घटाव के निशान के लिखें।
    { $example }

# A sum a month: the promise is one of many.
answer-each =
    यह हर महीने या हर साल की रकम है। पत्र में एक कुल रकम लिखनी होती है। कृपया जोड़कर बताएँ: कुल कितना हुआ?
    { $example }

# भुगतान कार्ड का पूरा नंबर, या जो वैसा दिखे।
answer-card =
    यह किसी कार्ड का नंबर लगता है। पत्र पढ़ने वाला उसका इस्तेमाल कर सकता है। कृपया उसके सिर्फ़ आखिरी चार अंक लिखें, या कोई दूसरा नंबर जिससे वहाँ आपकी पहचान होती है।
    { $example }

answer-too-large =
    यह संख्या मेरे लिए बहुत बड़ी है।
    { $example }

answer-too-long =
    पत्र के लिए यह बहुत लंबा है। इसे छोटा करके लिखें।
    { $example }

# A telephone number.
answer-wrong-length =
    इस फ़ोन नंबर में अंक कम हैं या ज़्यादा हैं।
    { $example }

# The end of a passage of the recording lies before its beginning.
answer-before-start =
    यह समय बताई गई शुरुआत से पहले का है। मिनट और सेकंड रिकॉर्डिंग की शुरुआत से गिने जाते हैं।
    { $example }

# A day that lies before the letter it belongs to. $day: the day of that letter.
answer-before-letter =
    यह दिन आपके पत्र के दिन { DATE($day) } से पहले का है। कृपया दिन जाँच लें।
    { $example }
