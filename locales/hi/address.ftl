# Before the first letter to an authority, a conciliation body or a court.

address-company = कंपनी का पता क्या है?
    .hint = ईमेल या डाक का पता, ताकि साफ़ रहे कि आपका पत्र किस कंपनी के बारे में है। कंपनी की वेबसाइट पर { $regime ->
        [gdpr] “Imprint” या “Contact”
       *[uk-gdpr] “Contact us”
    } में देखें। न मिले, तो “पता नहीं” दबाएँ।
