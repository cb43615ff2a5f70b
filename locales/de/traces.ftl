# Keine Nummer ist bekannt, mit der das Gespräch zu finden ist.

traces-contact = Welche Telefonnummer, Postanschrift oder E-Mail-Adresse hat { who-the } von Ihnen?
    .hint = Ohne Kundennummer kann es Ihr Gespräch nur daran finden. Die Angabe steht im Schreiben, und dorthin kommen Antworten. Möchten Sie nichts angeben, tippen Sie auf „Weiß ich nicht“.
