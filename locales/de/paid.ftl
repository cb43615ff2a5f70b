# Ob eine Stelle für ihre Leistung bezahlt wird (Indien).

# Die Antworten sind die Schaltflächen (slot-paid_service).
paid-service = Bezahlen Sie diese Stelle für die Leistung, um die es in dem Gespräch ging?
    .hint = Eine Wasserrechnung oder eine Fahrkarte ist eine Zahlung, eine Steuer nicht. Eine Gebühr bei einem Amt, etwa für einen Pass, ist es nur, soweit es um Druck und Zustellung geht. Bei einer bezahlten Leistung steht auch die Verbraucherkommission offen.
