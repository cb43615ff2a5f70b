# Before the first letter to an authority, a conciliation body or a court.

address-company = What is { who-of } address?
    .hint = An e-mail or postal address, so that it is clear whom your letter is about. Look on its website under { $regime ->
        [gdpr] “Imprint” or “Contact”
       *[uk-gdpr] “Contact us”
    }. If you find none, tap “I don’t know”.
