# The company says no, or not to all: which reasons, what they are worth, what to answer.

# The answer may also have been a call, or a wrong recording.
refused-replied-on = { who-of } का पत्र या संदेश आपको किस दिन मिला?
    .hint = फ़ोन या चैट भी गिना जाता है। दिन ईमेल या पत्र पर लिखा होता है। पता न हो, तो भी ठीक है।

# The reasons are the buttons (slot-refusals).
refused-reasons = “ना” अक्सर आखिरी बात नहीं होती। जवाब में क्या-क्या वजहें बताई गई हैं?
    .hint = { who-of } का जवाब यहाँ पेस्ट करें, तो मैं उसमें वजहें ढूँढूँगा। या जो-जो ठीक बैठे, दबाएँ, फिर “हो गया”। कोई पूरी तरह ठीक न बैठे, तो सबसे मिलती-जुलती लें।

refused-deletion = रिकॉर्डिंग कब मिटाई गई: आपका अनुरोध { who-to } को मिलने से पहले, या बाद में?
    .hint = हो सकता है उसके जवाब में दिन लिखा हो। न हो, तो “पता नहीं” दबाएँ; तब आपका पत्र यह पूछेगा।

refused-identity = आपकी पहचान के लिए क्या माँगा जा रहा है?
    .hint = यह जवाब में लिखा होगा। पहचान-पत्र या पासपोर्ट की कॉपी अभी मत भेजें।

refused-announced = क्या कॉल में कहा गया था कि वह रिकॉर्ड हो सकती है?
    .hint = अक्सर शुरू में एक आवाज़ यह बताती है। पता न हो, तो भी ठीक है।

refused-paste = क्या { who-the } का जवाब लिखा हुआ आपके पास है? तो उसे यहाँ पेस्ट करें।
    .hint = उसके अपने शब्दों से आपका पत्र मज़बूत होता है। नाम और नंबर हटाए जा सकते हैं। न हो, या देना न चाहें, तो इसके बिना भी चलेगा।
    .unknown = इसके बिना आगे बढ़ें

# Below follow one reason, as it stands on its button, and the sentences of the answer with numbers.
# Asked once for each reason.
refused-quotes = इनमें से किस वाक्य में यह वजह बताई गई है? उसका नंबर दबाएँ।
    .hint = किसी में न हो, तो “इनमें से कोई नहीं” दबाएँ।

# Only "no answer", and its last day is still to come. What that is worth stands just before; the deadline
# and the open question follow.
refused-early = तो अभी जवाब देने लायक कुछ नहीं है। जो भेजा, उसका सबूत रखें।

# What each reason is worth stands just before. $rebuts: some reasons can be answered. $complies:
# the company may ask for something. Otherwise it is right in law, and refused-conceded follows.
refused-verdict = { $rebuts ->
    [yes] हर वजह का हाल ऊपर लिखा है। जिनका जवाब दिया जा सकता है, उनका जवाब मैं अब लिखता हूँ।
   *[no] { $complies ->
        [yes] स्थिति यह है। { who-the } को आपसे जो चाहिए, वह मैं अब लिखता हूँ।
       *[no] मुझे पता है, आपको इसकी उम्मीद नहीं थी। ऐसा पत्र, जो { who-the } को गलत कहे, यहाँ आपके काम नहीं आएगा। पर बात यहीं खत्म नहीं होती: वादा और तरीकों से भी दिखाया जा सकता है।
    }
    }

# Before the letter.
refused-identify = { who-begin } को यह पक्का करने का हक है कि माँग कौन रहा है। इस जवाब में उसे उतना ही मिलता है जितना चाहिए, उससे ज़्यादा नहीं।

# The company has what it asked for, and its month is over already.
refused-checking = आपका जवाब जा चुका है, और अब वे आगे बढ़ सकते हैं। कुछ हो, तो बटन दबाएँ।
    .hint = जाँच में कुछ दिन लगना ठीक है। आपसे कुछ न सुना, तो मैं दो हफ़्ते बाद एक बार पूछूँगा। दूसरा दिन चाहिए, तो /alarm।
    .received = कुछ आया है
    .refused = फिर से मना कर रहे हैं
    .nothing = कुछ नहीं आया
    .stop = यह मामला बंद करें

# The company is right in law. refused-verdict stands just before.
refused-conceded = अब आपको क्या करना है?
    .hint = एक छोटे पत्र से बाकी चीज़ें माँगी जा सकती हैं: साफ़ लिखित जवाब, कॉल पर उनके नोट, और कहीं और रखी कॉपी। यह मुफ़्त है, और उसका जवाब सबूत बन सकता है। आपसे कुछ न सुना, तो मैं दो हफ़्ते बाद एक बार पूछूँगा। दूसरा दिन चाहिए, तो /alarm।
    .rest = बाकी चीज़ें माँगें
    .received = फिर भी कुछ आ गया
    .ladder = दूसरे रास्ते दिखाएँ
    .stop = यह मामला बंद करें

# Before the letter. It rebuts nothing.
refused-rest = यह रहा आपका पत्र। जो उन्हें करने का हक है, उसे यह मानता है, और बाकी चीज़ें माँगता है।

# Before the letter.
refused-rebut = यह रहा उन वजहों पर आपका जवाब। इसे पढ़ लें; यह आपको भी सही लगना चाहिए।

# The deadline stands just before (block-deadline-rebuttal-answer).
refused-wait = आपका जवाब जा चुका है। कुछ हो, तो बटन दबाएँ।
    .hint = आखिरी दिन के अगले दिन सुबह 10 बजे मैं पूछूँगा कि क्या आया। दोबारा देखने पर “ना” कभी-कभी बदल जाती है। न बदले, तो { who-the } के बाहर भी जगहें हैं। अपना रिमाइंडर लगाना हो: /alarm।
    .received = कुछ आया है
    .refused = फिर से मना कर रहे हैं
    .nothing = अब और इंतज़ार नहीं
    .change = कोई जवाब बदलना है
    .stop = यह मामला बंद करें

refused-late = आपके पत्र में दिया समय खत्म हो गया है। { who-the } से क्या आया?
    .hint = कुछ न आया हो, तो मैं दिखाऊँगा कि अब कौन मदद कर सकता है। आपसे कुछ न सुना, तो मैं एक हफ़्ते बाद एक बार और पूछूँगा।
    .received = कुछ आया है
    .refused = फिर से मना कर रहे हैं
    .nothing = कुछ नहीं आया
    .stop = यह मामला बंद करें

# The bot asked once before, and nothing came. The last word until the person writes.
refused-asleep = क्या इसे आगे बढ़ाना है?
    .hint = { $regime ->
        [india] मैं खुद से दोबारा नहीं पूछूँगा, सिवाय इसके कि आपका अपना आखिरी दिन पास आए। बटन खुले रहेंगे; अपना दिन चुनना हो, तो /alarm।
        [uk-gdpr] मैं खुद से दोबारा नहीं पूछूँगा, सिवाय इसके कि आपका अपना आखिरी दिन पास आए। बटन खुले रहेंगे; अपना दिन चुनना हो, तो /alarm।
       *[gdpr] मैं खुद से दोबारा नहीं पूछूँगा। बटन खुले रहेंगे; अपना दिन चुनना हो, तो /alarm।
    }
    .go-on = हाँ, आगे बढ़ाएँ
    .stop = यह मामला बंद करें

# India: a public body said no. The appeal follows.
refused-information = हर वजह का हाल ऊपर लिखा है। सरकारी संस्था की “ना” आखिरी बात नहीं है: उसी संस्था के बड़े अधिकारी को इसे देखना होता है। अब उसके लिए अपील लिखी जा रही है।
# The same, where a fee is asked for.
refused-information-fee = हर वजह का हाल ऊपर लिखा है। क्या आपको अपील करनी है?
    .hint = फ़ीस नियम के अनुसार हो, तो पहले उसे देकर भी रुका जा सकता है। अपील मुफ़्त है; उसके लिए जवाब से 30 दिन हैं। आपसे कुछ न सुना, तो मैं एक हफ़्ते बाद एक बार पूछूँगा।
    .appeal = हाँ, अपील लिखें
    .wait = अभी नहीं, रुकते हैं
    .stop = यह मामला बंद करें
