# Die Zeit für die Antwort ist vorbei.

# Davor steht die Frist mit ihren Gründen (block-deadline-response).
overdue-start = Die Zeit für eine Antwort ist vorbei. Was ist von { who-to } gekommen?
    .hint = Sehen Sie auch im Spam-Ordner und im Briefkasten nach. Ist nichts gekommen, setze ich das nächste Schreiben auf, das Sie heute senden können. Höre ich nichts von Ihnen, frage ich noch einmal nach, in einer Woche.
    .nothing = Nichts ist gekommen
    .received = Es ist etwas gekommen
    .refused = { who-begin } lehnt ab
    .final = Antwort auf die Beschwerde ist da
    .next = Was kann ich noch tun?
    .gone = Es heißt, sie ist gelöscht
    .extended = Es wird mehr Zeit verlangt
    .stop = Fall beenden

# Vor dem Schreiben.
overdue-remind = Manchmal bewegt sich erst nach einer Erinnerung etwas. Hier ist Ihre.

# Davor steht die neue Frist (block-deadline-reminder-grace).
overdue-wait = Ihre Erinnerung ist hinaus. Tippen Sie, sobald etwas geschieht.
    .hint = Am Tag nach dem letzten Tag frage ich Sie um 10 Uhr, was gekommen ist. Heben Sie den Beleg für das Absenden auf. { $regime ->
        [uk-gdpr] Kommt nichts, ist der nächste Schritt eine Datenschutzbeschwerde bei { who-to }, danach der Information Commissioner (ICO).
       *[gdpr] Kommt nichts, hängt der nächste Schritt nicht mehr von { who-to } ab.
    } Für eine eigene Erinnerung: /alarm.
    .received = Es ist etwas gekommen
    .refused = { who-begin } lehnt ab
    .gone = Es heißt, sie ist gelöscht
    .nothing = Ich möchte nicht warten
    .change = Eine Angabe ändern
    .stop = Fall beenden

# Auch die neue Frist ist vorbei.
overdue-late = Die Frist in Ihrer Erinnerung ist vorbei. Was ist von { who-to } gekommen?
    .hint = Ist nichts gekommen, zeige ich Ihnen, wer jetzt helfen kann. Es gibt mehr als einen Weg. Höre ich nichts von Ihnen, frage ich noch einmal nach, in einer Woche.
    .nothing = Nichts ist gekommen
    .received = Es ist etwas gekommen
    .refused = { who-begin } lehnt ab
    .stop = Fall beenden

# Der Bot hat schon einmal gefragt, und es kam nichts. Das letzte Wort, bis die Person schreibt.
overdue-asleep = Möchten Sie hier weitermachen?
    .hint = { $regime ->
        [india] Von selbst frage ich nicht noch einmal, außer ein eigener letzter Tag kommt näher. Die Knöpfe bleiben gültig; für einen eigenen Tag: /alarm.
        [uk-gdpr] Von selbst frage ich nicht noch einmal, außer ein eigener letzter Tag kommt näher. Die Knöpfe bleiben gültig; für einen eigenen Tag: /alarm.
       *[gdpr] Von selbst frage ich nicht noch einmal. Die Knöpfe bleiben gültig; für einen eigenen Tag: /alarm.
    }
    .go-on = Ja, weiter
    .stop = Fall beenden
