# Before the first letter to an authority, a conciliation body or a court.

address-company = { who-begin } ka address kya hai?
    .hint = Email ya postal address, taaki saaf rahe ki aapka letter kiske baare mein hai. Website par { $regime ->
        [gdpr] “Imprint” ya “Contact”
       *[uk-gdpr] “Contact us”
    } mein dekhein. Agar na mile, toh “Pata nahin” tap karein.
