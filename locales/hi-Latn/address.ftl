# Before the first letter to an authority, a conciliation body or a court.

address-company = Company ka address kya hai?
    .hint = Email ya postal address, taaki saaf rahe ki aapka letter kis company ke baare mein hai. Company ki website par { $regime ->
        [gdpr] “Imprint” ya “Contact”
       *[uk-gdpr] “Contact us”
    } mein dekhein. Agar na mile, toh “Pata nahin” tap karein.
