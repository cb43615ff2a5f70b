# Die Aufnahme ist da: Die Zusage soll eingehalten werden, mit der Minute, in der sie fiel.

promise-start = Jetzt arbeitet die Aufnahme für Sie. Ich frage nach der Stelle und den Worten, dann haben Sie ein Schreiben, das Sie heute senden können.

promise-from = Bei welcher Minute und Sekunde beginnt die Zusage?
    .hint = Spielen Sie die Aufnahme ab und sehen Sie auf die Uhr des Abspielprogramms: „2:35“ heißt zwei Minuten und fünfunddreißig Sekunden. Auf eine Sekunde mehr oder weniger kommt es nicht an.

promise-to = Und bei welcher Minute und Sekunde endet sie?
    .hint = Nehmen Sie das Ende des letzten Satzes, der dazugehört.

promise-words = Was wird dort gesagt, Wort für Wort?
    .hint = Schreiben Sie nur die Sätze mit der Zusage, so wie sie gesprochen werden, in derselben Sprache. Hören Sie sie zweimal an.

promise-file = Wie heißt die Datei?
    .hint = So, wie sie gekommen ist. Wenn Sie es nicht wissen, geht das Schreiben ohne.

promise-breach = Was hat { who-the } stattdessen getan?
    .hint = Was weicht von der Zusage ab, und seit wann? Eine Rechnung, ein Brief oder eine Nachricht zeigt es. Im Schreiben steht es so, wie Sie es hier eingeben. Wenn Sie es weglassen möchten, tippen Sie auf „Weiß ich nicht“.

promise-amount = Um wie viel Geld geht es bis heute?
    .hint = Nur was Sie bis heute zu viel bezahlt haben, was Ihnen zu viel berechnet wurde oder was Sie nicht bekommen haben, mit der Währung. Wenn es nicht um Geld geht oder Sie es nicht wissen, tippen Sie auf „Weiß ich nicht“.

promise-kind = Haben Sie diesen Betrag bezahlt?
    .hint = Wenn Sie nur einen Teil bezahlt haben, tippen Sie auf „Weiß ich nicht“: Dann verlangt das Schreiben, ihn zu zahlen oder gutzuschreiben.

# Vor dem Schreiben.
promise-write = Hier ist Ihr Schreiben. Es nennt die Stelle in der Aufnahme und fordert { who-the } auf, die Zusage einzuhalten.

# Davor steht die Frist (block-deadline-demand-answer).
promise-wait = Ihr Schreiben ist hinaus. Tippen Sie, sobald etwas geschieht.
    .hint = Am Tag nach dem letzten Tag frage ich Sie um 10 Uhr, ob die Zusage eingehalten wurde. Bewahren Sie die Aufnahme gut auf, und sehen Sie sich die nächste Rechnung an. Für eine eigene Erinnerung: /alarm.
    .kept = Die Zusage wurde eingehalten
    .refused = { who-begin } lehnt ab
    .change = Eine Angabe ändern
    .stop = Fall beenden

promise-late = Die Zeit, die Ihr Schreiben gesetzt hat, ist vorbei. Wurde die Zusage eingehalten?
    .hint = Wenn nicht, zeige ich Ihnen, wer jetzt helfen kann. Mit der Aufnahme haben Sie etwas in der Hand. Höre ich nichts von Ihnen, frage ich noch einmal nach, in einer Woche.
    .kept = Die Zusage wurde eingehalten
    .nothing = Nein, bisher nicht
    .stop = Fall beenden

# Das Unternehmen antwortet auf die Forderung mit Nein, vor ihrem letzten Tag.
promise-refused = { $regime ->
    [uk-gdpr] { $sector ->
        [public] Ein Nein ist hier nicht das letzte Wort: Die Aufnahme zeigt, was gesagt wurde. Zuerst kommt eine förmliche Beschwerde; nach der letzten Antwort darauf kann die Ombudsstelle für öffentliche Dienste die Sache prüfen.
       *[other] Ein Nein ist hier nicht das letzte Wort: Die Aufnahme zeigt, was gesagt wurde. Eine förmliche Beschwerde will jede Stelle von außen zuerst sehen; bei vielen Unternehmen beginnen mit ihr auch die Wochen, nach denen eine Ombudsstelle helfen kann. Eine letzte förmliche Aufforderung führt zum Gericht. Was soll ich schreiben?
    }
    [india] Ein Nein ist hier nicht das letzte Wort: Die Aufnahme zeigt, was gesagt wurde. Eine schriftliche Beschwerde wollen alle Stellen von außen sehen. Der andere Weg ist eine letzte förmliche Aufforderung mit einem festen Tag. Was soll ich schreiben?
   *[gdpr] Ein Nein ist hier nicht das letzte Wort: Die Aufnahme zeigt, was gesagt wurde. Der nächste Schritt ist eine letzte förmliche Aufforderung mit einem festen Tag, danach Schlichtung oder Gericht. Soll ich sie aufsetzen?
    }
    .hint = Sie können auch den letzten Tag Ihres Schreibens abwarten; vielleicht gibt es noch ein Umdenken.
    .complaint = Förmliche Beschwerde schreiben
    .notice = Letzte Aufforderung aufsetzen
    .next = Was kann ich noch tun?
    .wait = Den Tag abwarten
    .stop = Fall beenden

# Der Bot hat schon einmal gefragt, und es kam nichts. Das letzte Wort, bis die Person schreibt.
promise-asleep = Möchten Sie hier weitermachen?
    .hint = { $regime ->
        [india] Von selbst frage ich nicht noch einmal, außer ein eigener letzter Tag kommt näher. Die Knöpfe bleiben gültig; für einen eigenen Tag: /alarm.
        [uk-gdpr] Von selbst frage ich nicht noch einmal, außer ein eigener letzter Tag kommt näher. Die Knöpfe bleiben gültig; für einen eigenen Tag: /alarm.
       *[gdpr] Von selbst frage ich nicht noch einmal. Die Knöpfe bleiben gültig; für einen eigenen Tag: /alarm.
    }
    .go-on = Ja, weiter
    .stop = Fall beenden
