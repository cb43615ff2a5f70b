# The promise and the sum, before the first letter that makes the claim.

# Known from an earlier letter or from the first long message. The answers follow, a line each.
claim-check = पत्र में यह ठीक ऐसे ही लिखा जाएगा। क्या यह सही है?
    .ok = हाँ, पत्र लिखें

claim-promise = कॉल में कंपनी ने आपसे क्या वादा किया था?
    .hint = अपने शब्दों में, दो-तीन वाक्यों में, जितना ठीक-ठीक याद हो। पत्र में यह वैसा ही आएगा जैसा आप लिखेंगे।

claim-amount = आज तक बात कितने पैसों की है?
    .hint = सिर्फ़ उतना जितना आपने आज तक ज़्यादा दिया या जितना नहीं मिला, मुद्रा के साथ। बिल या बैंक स्टेटमेंट में देखें; अंदाज़ा भी चलेगा। बात पैसों की न हो, तो “पता नहीं” दबाएँ।
