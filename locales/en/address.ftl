# Before the first letter to an authority, a conciliation body or a court.

address-company = What is the company’s address?
    .hint = An e-mail or postal address, so that it is clear whom your letter is about. Look on its website under “Imprint” or “Contact”. If you find none, tap “I don’t know”.
