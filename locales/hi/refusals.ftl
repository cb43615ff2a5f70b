# Labels around the answer of a company. They stand on buttons (at most 40 characters) and in
# lists. Write them as a person would say them; what the company says stands in quotation marks.

slot-refusals = बताई गई वजह
    .staff-privacy = “हमारे कर्मचारियों की निजता”
    .liability = “मुकदमे या ज़िम्मेदारी की वजह से”
    .internal-policy = “सिर्फ़ अंदर का काम, ट्रेनिंग”
    .trade-secret = “व्यापार का राज़”
    .no-transparency = क्यों, कब तक, किसे: नहीं बताते
    .deleted = “पहले ही मिटा दी गई”
    .not-found = “हमें मिल नहीं रही”
    .court-order = “सिर्फ़ अदालत या पुलिस को”
    .identity = “पहले अपनी पहचान साबित करें”
    .abusive = “बहुत ज़्यादा माँग, बार-बार”
    .transcript-only = “सिर्फ़ लिखी हुई बात मिलेगी”
    .fee = “इसके पैसे लगेंगे”
    .other-channel = “कहीं और पूछें, हमारा फ़ॉर्म भरें”
    .never-recorded = “रिकॉर्ड ही नहीं हुई थी”
    .conditions = “पहले कुछ साइन करें”
    .already-known = “आपको पता है क्या कहा गया”
    .not-entitled = “आपका हक नहीं बनता”
    .wrong-recording = गलत या कटी हुई रिकॉर्डिंग भेजी
    .silence = कोई जवाब ही नहीं
slot-deletion = कब मिटाई गई
    .before-request = मेरे अनुरोध से पहले
    .after-request = मेरे अनुरोध के बाद
slot-identity_asked = पहचान के लिए क्या चाहिए
    .known-data = जो उन्हें पता है, या वापस कॉल
    .id-copy = मेरे पहचान-पत्र की कॉपी
slot-missing = क्या नहीं मिला
    .audio = खुद रिकॉर्डिंग
    .whole-call = कॉल का एक हिस्सा
    .transcript = लिखी हुई बातचीत
    .notes = कॉल पर उनके नोट
    .details = मकसद, कब तक रखी, किसे दी
