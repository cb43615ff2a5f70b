letter-date = { DATE($today) }
letter-salutation = Dear Sir or Madam,
letter-close = Yours, { $name }
letter-to = { $company }
letter-enclosures = { $count ->
    [one] Enclosure
   *[other] Enclosures
    }
letter-enclosure = { $letter } of { DATE($day) }
letter-reading-copy = For reading only.
rebuttal-quote = You write: { $quote }
