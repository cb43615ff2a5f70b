# How the writer is reached (India).

reach-contact = At which address do you want to get answers?
    .hint = Your e-mail or postal address. It stands in the letter. Best is one that is known there already.
