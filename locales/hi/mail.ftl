# Whether, how and when the letters went out. Used after every letter, also those to an authority or a
# court, and after one letter or two.

# The bot asks again once, the day after.
mail-sent = अब आपकी बारी है: जो मैंने लिखा है, उसे अपने ईमेल से या डाक से भेज दें। कैसे भेजा?
    .hint = डाक से भेजें तो ऊपर अपना पता लिखें और नीचे हस्ताक्षर करें। आराम से करें, और भेजने के बाद बटन दबाएँ। आपसे कुछ न सुना, तो मैं एक बार पूछूँगा, कल सुबह 10 बजे।
    .by-email = ईमेल से भेजा
    .by-form = ऑनलाइन फ़ॉर्म से भेजा
    .by-post = डाक से भेजा
    .change = कुछ बदलना है
    .not-yet = अभी नहीं भेजा

mail-sent-on = किस दिन भेजा?
    .hint = इसी दिन से मैं हिसाब लगाता हूँ कि जवाब कब तक आना चाहिए।

mail-not-yet = कोई बात नहीं। जब भेज दें, तब यहाँ बटन दबाएँ।
    .hint = जितनी जल्दी जाए, उतना अच्छा: रिकॉर्डिंग अक्सर ज़्यादा दिन नहीं रखी जाती। मैं एक बार पूछूँगा, कल सुबह 10 बजे।
    .by-email = ईमेल से भेजा
    .by-form = ऑनलाइन फ़ॉर्म से भेजा
    .by-post = डाक से भेजा
    .change = कुछ बदलना है

# The day after, at the earliest.
mail-late = क्या अब तक पत्र भेज दिया?
    .hint = अब भी भेजना हो, तो मैं उसे आज की तारीख से फिर लिख दूँगा। मैं दोबारा नहीं पूछूँगा; याद दिलवाना हो, तो /alarm से रिमाइंडर लगाएँ।
    .by-email = ईमेल से भेजा
    .by-form = ऑनलाइन फ़ॉर्म से भेजा
    .by-post = डाक से भेजा
    .anew = आज की तारीख से फिर लिखें
    .stop = यह मामला बंद करें

# Before the letters, written again.
mail-anew = यह पत्र फिर से तैयार है, आज की तारीख के साथ।
