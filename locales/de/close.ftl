# Das Ende eines Falls. Auf den Knöpfen der zweiten Frage steht, wie er ausging (slot-outcome).

# Nur wenn eine Beschwerde an die Behörde hinausging.
close-start = Ihre Beschwerde liegt noch bei der Behörde. Soll ich ihr in einem kurzen Schreiben mitteilen, dass sie die Sache abschließen kann?
    .hint = Sie müssen das nicht: Sonst geht Ihre Beschwerde dort weiter.
    .withdraw = Ja, bitte schreiben
    .leave = Nein, sie soll weitergehen

close-outcome = Wie ist es ausgegangen?
    .hint = Dabei geht nichts verloren: Der Fall lässt sich wieder öffnen. Wenn er doch offen bleiben soll, tippen Sie auf /back.

# Vor dem Schreiben.
close-withdraw = Hier ist das Schreiben an die Behörde. Auf Ansprüche gegen das Unternehmen verzichten Sie damit nicht.
