# The promise and the sum, before the first letter that makes the claim.

# Known from an earlier letter or from the first long message. The answers follow, a line each.
claim-check = This goes into the letter, just as it stands here. Is it right?
    .ok = Yes, write the letter

claim-promise = What did the company promise you in the call?
    .hint = In your own words, two or three sentences, as closely as you remember. It stands in the letter as you type it.

claim-amount = How much money is it about, up to today?
    .hint = Only what you paid too much or did not get up to today, with the currency. A bill or a bank statement shows it; your best estimate is fine. If it is not about money, tap “I don’t know”.
