# The promise and the sum, before the first letter that makes the claim.

# Known from an earlier letter or from the first long message. The answers follow, a line each.
claim-check = This goes into the letter, just as it stands here. Is it right?
    .ok = Yes, write the letter

claim-promise = What did { who-the } promise you in the call?
    .hint = In your own words, two or three sentences, as closely as you remember. It stands in the letter as you type it.

claim-breach = What did { who-the } do instead?
    .hint = What differs from the promise, and since when? A bill, a letter or a message shows it. Your words stand in the letter as you type them. If you would rather leave it out, tap “I don’t know”.

claim-amount = How much money is it about, up to today?
    .hint = Only what you paid or were billed too much, or did not get, up to today, with the currency. A bill or a bank statement shows it; your best estimate is fine. If it is not about money, tap “I don’t know”.

claim-kind = Have you paid this sum?
    .hint = If only a part of it is paid, tap “I don’t know”: the letter then asks to have it paid or credited.
