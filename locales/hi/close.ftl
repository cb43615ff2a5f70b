# The end of a case. The buttons of the second question are the outcomes (slot-outcome).

# Only where a complaint went to the authority.
close-start = आपकी शिकायत अभी प्राधिकरण के पास है। क्या मैं एक छोटा पत्र लिख दूँ कि वह फ़ाइल बंद कर सकता है?
    .hint = यह ज़रूरी नहीं है: इसके बिना प्राधिकरण आपकी शिकायत पर काम करता रहेगा।
    .withdraw = हाँ, यह पत्र लिखें
    .leave = नहीं, चलने दें

close-outcome = अंत में क्या हुआ?
    .hint = इससे कुछ खोता नहीं: मामला फिर से खोला जा सकता है। उसे खुला ही रखना हो, तो /back दबाएँ।

# Before the letter.
close-withdraw = यह रहा प्राधिकरण के नाम पत्र। कंपनी पर आपका कोई दावा इससे नहीं छूटता।
