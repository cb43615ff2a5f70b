# Before the first letter to an authority, a conciliation body or a court.

address-company = { who-the } का पता क्या है?
    .hint = ईमेल या डाक का पता, ताकि साफ़ रहे कि आपका पत्र किसके बारे में है। वेबसाइट पर { $regime ->
        [gdpr] “Imprint” या “Contact”
       *[uk-gdpr] “Contact us”
    } में देखें। न मिले, तो “पता नहीं” दबाएँ।
