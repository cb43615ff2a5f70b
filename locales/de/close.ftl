# Das Ende eines Falls. Auf den Knöpfen der zweiten Frage steht, wie er ausging (slot-outcome).

# Nur wenn eine Beschwerde an die Behörde hinausging.
close-start = Ihre Beschwerde liegt noch bei der Behörde. Soll ich ihr in einem kurzen Schreiben mitteilen, dass sie die Sache abschließen kann?
    .hint = Sie müssen das nicht: Sonst geht Ihre Beschwerde dort weiter.
    .withdraw = Ja, bitte schreiben
    .leave = Nein, sie soll weitergehen

close-outcome = Wie ist es ausgegangen?
    .hint = Dabei geht nichts verloren: Der Fall lässt sich wieder öffnen. Wenn er doch offen bleiben soll, tippen Sie auf /back.

# Vor dem Schreiben.
close-withdraw = Hier ist das Schreiben an die Aufsichtsbehörde. Auf Ansprüche gegen { who-the } verzichten Sie damit nicht.

# Eine Klage ist eingereicht, und der Fall soll hier enden.
close-court = { $regime ->
    [india] Ihre Beschwerde liegt bei der Verbraucherkommission. Ist die Sache erledigt, teilen Sie es der Kommission mit, mit der Nummer des Verfahrens: Bis dahin läuft es weiter. Unterschreiben Sie nicht, dass alles erledigt ist, bevor Sie haben, was vereinbart wurde.
   *[gdpr] Ihre Klage liegt beim Gericht. Ist die Sache erledigt, nehmen Sie die Klage nicht einfach zurück: Wie Sie es sagen, kann entscheiden, wer die Kosten trägt. Fragen Sie vorher in der Rechtsantragstelle oder in einer Beratungsstelle. Bis dahin läuft die Klage weiter.
    }

close-body = Der Stelle von außen liegt Ihr Antrag noch vor. Ist die Sache erledigt, schreiben Sie ihr einen Satz, mit der Nummer, die Sie von ihr haben.
