# Changes an answer after a letter was written.

# Another company has taken the place of the first, and its address is not known.
change-company-contact = { who-begin } को पत्र किस पते पर जाए?
    .hint = चाहिए वह जगह जहाँ डेटा या शिकायत के पत्र जाते हैं: वेबसाइट पर सबसे नीचे “गोपनीयता नीति” (privacy policy) में इसके लिए ईमेल या डाक का पता होता है। नहीं तो संपर्क पन्ने, बिल या कॉन्ट्रैक्ट पर लिखा पता लें। कुछ न मिले, तो “पता नहीं” दबाएँ; पत्र इसके बिना भी बन जाएगा।

change-behalf-name = पत्र जिनके लिए है, उनका नाम क्या है?
    .hint = पूरा नाम, जैसा { who-the } के पास लिखा है। पत्र में यह आपके नाम से अलग आएगा।

# The answers follow below, a line each, and then the buttons to change or add one.
change-check = आपको क्या बदलना है?
    .hint = जो पत्र अभी नहीं गया, उसे मैं फिर से लिख दूँगा। जो जा चुका है, वह वैसा ही रहेगा; बदलाव अगले पत्र में आएगा। कॉल का दिन बदला हो, तो मैं एक छोटा-सा सुधार पत्र लिख दूँगा।
    .ok = ठीक है, आगे बढ़ें

# The same, once a letter speaks of the promise.
change-claim = आपको क्या बदलना है?
    .hint = जो पत्र अभी नहीं गया, उसे मैं फिर से लिख दूँगा। जो जा चुका है, वह वैसा ही रहेगा; बदलाव अगले पत्र में आएगा।
    .ok = ठीक है, आगे बढ़ें

# The same, once the place in the recording is known.
change-minute = आपको क्या बदलना है?
    .hint = जो पत्र अभी नहीं गया, उसे मैं फिर से लिख दूँगा। जो जा चुका है, वह वैसा ही रहेगा; बदलाव अगले पत्र में आएगा।
    .ok = ठीक है, आगे बढ़ें

# Before the letters, written again.
change-write = यह पत्र फिर से तैयार है, आपके बदलाव के साथ।

# The company looks for the call of another day. Before the letter that says so.
change-correct = जो पत्र जा चुके हैं, उनमें कोई और दिन लिखा है। यह छोटा-सा सुधार पत्र है, ताकि सही कॉल खोजी जाए और सँभालकर रखी जाए।

# The questions of request.ftl.
change-proved-by = { request-proved-by }
    .hint = { request-proved-by.hint }
change-registered-number = { request-registered-number }
    .hint = { request-registered-number.hint }
change-third-call = { request-third-call }
    .hint = { request-third-call.hint }
    .unknown = { request-third-call.unknown }
