# Ändert eine Angabe, nachdem ein Schreiben aufgesetzt wurde.

# Ein anderes Unternehmen steht an der Stelle des ersten, und seine Adresse ist nicht bekannt.
change-company-contact = Welche Adresse hat { who-the }?
    .hint = Gesucht ist die Stelle für Auskunftsersuchen: In der Datenschutzerklärung, ganz unten auf der Website, steht dafür eine E-Mail-Adresse oder Anschrift. Sonst nehmen Sie die Adresse aus dem Impressum, von einer Rechnung oder aus dem Vertrag. Wenn Sie keine finden, tippen Sie auf „Weiß ich nicht“; das Schreiben geht auch ohne.

change-behalf-name = Wie heißt die Person, für die Sie schreiben?
    .hint = Vor- und Nachname, wie { who-the } die Person kennt. Er steht im Schreiben getrennt von Ihrem.

# Darunter folgen die Antworten, je eine Zeile, dann die Knöpfe zum Ändern und Ergänzen.
change-check = Was möchten Sie ändern?
    .hint = Ein Schreiben, das noch nicht hinaus ist, setze ich neu auf. Eines, das hinaus ist, bleibt, wie es ist; die Änderung gilt dann für das nächste. Für einen anderen Tag des Gesprächs schreibe ich eine kurze Berichtigung.
    .ok = Stimmt so, weiter

# Dasselbe, sobald ein Schreiben von der Zusage spricht.
change-claim = Was möchten Sie ändern?
    .hint = Ein Schreiben, das noch nicht hinaus ist, setze ich neu auf. Eines, das hinaus ist, bleibt, wie es ist; die Änderung gilt dann für das nächste.
    .ok = Stimmt so, weiter

# Dasselbe, sobald die Stelle in der Aufnahme bekannt ist.
change-minute = Was möchten Sie ändern?
    .hint = Ein Schreiben, das noch nicht hinaus ist, setze ich neu auf. Eines, das hinaus ist, bleibt, wie es ist; die Änderung gilt dann für das nächste.
    .ok = Stimmt so, weiter

# Vor den Schreiben, die neu aufgesetzt sind.
change-write = Hier noch einmal, mit Ihrer Änderung.

# The company looks for the call of another day. Before the letter that says so.
change-correct = In den Schreiben, die hinaus sind, steht ein anderer Tag. Hier ist eine kurze Berichtigung, damit das richtige Gespräch gesucht und aufbewahrt wird.

# Die Fragen aus request.ftl.
change-proved-by = { request-proved-by }
    .hint = { request-proved-by.hint }
change-registered-number = { request-registered-number }
    .hint = { request-registered-number.hint }
change-third-call = { request-third-call }
    .hint = { request-third-call.hint }
    .unknown = { request-third-call.unknown }
