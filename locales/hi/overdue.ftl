# The time for the answer is over.

# The deadline with its reasons stands just before (block-deadline-response).
overdue-start = जवाब का समय खत्म हो गया है। { who-the } से क्या आया?
    .hint = स्पैम फ़ोल्डर और डाक भी देख लें। कुछ न आया हो, तो मैं अगला पत्र लिखूँगा, जो आज ही भेजा जा सकता है। आपसे कुछ न सुना, तो मैं एक हफ़्ते बाद एक बार और पूछूँगा।
    .nothing = कुछ नहीं आया
    .received = कुछ आया है
    .refused = वे मना कर रहे हैं
    .final = शिकायत का जवाब आ गया
    .next = मैं और क्या करूँ?
    .gone = कहते हैं कि मिटा दी गई
    .extended = उन्हें और समय चाहिए
    .stop = यह मामला बंद करें

# Before the letter.
overdue-remind = कभी-कभी याद दिलाने पर ही बात आगे बढ़ती है। यह रहा याद दिलाने वाला पत्र।

# The new deadline stands just before (block-deadline-reminder-grace).
overdue-wait = याद दिलाने वाला पत्र जा चुका है। कुछ हो, तो बटन दबाएँ।
    .hint = आखिरी दिन के अगले दिन सुबह 10 बजे मैं पूछूँगा कि क्या आया। जो भेजा, उसका सबूत रखें। { $regime ->
        [uk-gdpr] कुछ न आए, तो अगला कदम { who-the } से डेटा संरक्षण की शिकायत है, और फिर Information Commissioner (ICO)।
       *[gdpr] कुछ न आए, तो अगला कदम { who-the } पर नहीं टिका है।
    } अपना रिमाइंडर लगाना हो: /alarm।
    .received = कुछ आया है
    .refused = वे मना कर रहे हैं
    .gone = कहते हैं कि मिटा दी गई
    .nothing = अब और इंतज़ार नहीं
    .change = कोई जवाब बदलना है
    .stop = यह मामला बंद करें

# The new deadline is over as well.
overdue-late = याद दिलाने वाले पत्र में दिया समय खत्म हो गया है। { who-the } से क्या आया?
    .hint = कुछ न आया हो, तो मैं दिखाऊँगा कि अब कौन मदद कर सकता है। रास्ते एक से ज़्यादा हैं। आपसे कुछ न सुना, तो मैं एक हफ़्ते बाद एक बार और पूछूँगा।
    .nothing = कुछ नहीं आया
    .received = कुछ आया है
    .refused = वे मना कर रहे हैं
    .stop = यह मामला बंद करें

# The bot asked once before, and nothing came. The last word until the person writes.
overdue-asleep = क्या इसे आगे बढ़ाना है?
    .hint = { $regime ->
        [india] मैं खुद से दोबारा नहीं पूछूँगा, सिवाय इसके कि आपका अपना आखिरी दिन पास आए। बटन खुले रहेंगे; अपना दिन चुनना हो, तो /alarm।
        [uk-gdpr] मैं खुद से दोबारा नहीं पूछूँगा, सिवाय इसके कि आपका अपना आखिरी दिन पास आए। बटन खुले रहेंगे; अपना दिन चुनना हो, तो /alarm।
       *[gdpr] मैं खुद से दोबारा नहीं पूछूँगा। बटन खुले रहेंगे; अपना दिन चुनना हो, तो /alarm।
    }
    .go-on = हाँ, आगे बढ़ाएँ
    .stop = यह मामला बंद करें
