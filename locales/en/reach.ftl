# Before a letter about the promise, where nothing is known yet to reach the person by.

reach-contact = Where can the company reach you?
    .hint = Your e-mail or postal address. It stands in the letter, so that an answer or a payment can reach you. Best is one that the company knows already.
