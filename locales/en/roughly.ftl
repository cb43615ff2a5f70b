# Asked once more where the day of the call is not known.

roughly-day = Roughly when was it?
    .hint = A month is enough: “October”, “last month”, “between 1 September and 31 October”. A bill, or the day on which the contract began or changed, can help. The narrower it is, the easier the search. If you cannot tell, tap “I don’t know”; the letter works without it.
