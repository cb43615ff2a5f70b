# Ob, wie und wann die Schreiben hinausgingen. Steht nach jedem Schreiben, auch nach denen an Behörden
# und Gerichte, und nach einem oder zweien.

# Der Bot fragt noch einmal nach, am Tag danach.
mail-sent = Jetzt sind Sie dran: Schicken Sie ab, was ich geschrieben habe, von Ihrer eigenen E-Mail-Adresse oder per Post. Auf welchem Weg ging es hinaus?
    .hint = Per Post gehören oben Ihre Anschrift hin und unten Ihre Unterschrift. Lassen Sie sich Zeit und tippen Sie, wenn es so weit ist. Wenn ich nichts höre, frage ich einmal nach, morgen um 10 Uhr.
    .by-email = Per E-Mail geschickt
    .by-form = Per Online-Formular geschickt
    .by-post = Per Post geschickt
    .change = Da muss etwas geändert werden
    .not-yet = Noch nicht geschickt

mail-sent-on = An welchem Tag ging es hinaus?
    .hint = Von diesem Tag an rechne ich aus, bis wann Sie mit einer Antwort rechnen können.

mail-not-yet = Das macht nichts. Tippen Sie hier, wenn es hinausgegangen ist.
    .hint = Je eher, desto besser: Aufnahmen werden oft nicht lange aufgehoben. Ich frage einmal nach, morgen um 10 Uhr.
    .by-email = Per E-Mail geschickt
    .by-form = Per Online-Formular geschickt
    .by-post = Per Post geschickt
    .change = Da muss etwas geändert werden

# Frühestens am Tag danach.
mail-late = Ist es inzwischen hinausgegangen?
    .hint = Wenn Sie es noch senden möchten, schreibe ich es mit dem heutigen Datum neu. Ich frage nicht noch einmal nach; eine eigene Erinnerung stellen Sie mit /alarm.
    .by-email = Per E-Mail geschickt
    .by-form = Per Online-Formular geschickt
    .by-post = Per Post geschickt
    .anew = Neu mit heutigem Datum
    .stop = Fall beenden

# Vor den Schreiben, die neu aufgesetzt sind.
mail-anew = Hier noch einmal, mit dem heutigen Datum.
