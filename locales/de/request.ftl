# Vom Anruf bis zu den ersten Schreiben, die hinausgehen können.

request-call-day = Wann war das Gespräch mit der Zusage?
    .hint =
        Wenn es mehrere Gespräche waren: das, in dem die Zusage fiel; andere können Sie gleich ergänzen. Ungefähr genügt: „3. November“, „zwischen 3. und 7. November“, „letzten Dienstagabend“.

        Wo Sie nachsehen können: Anrufliste des Telefons, Einzelverbindungsnachweis, SMS mit einer Vorgangsnummer, E-Mail nach dem Gespräch, Kalender. Wenn Sie es nicht wissen, sagen Sie es; das Schreiben geht auch ohne.

request-company = { $sector ->
    [public] Welche Behörde war es?
   *[other] Welches Unternehmen war es?
    }
    .hint = { $sector ->
        [public] Am besten der volle Name aus einem Brief oder von der Website, mit dem Ort, wenn es mehrere gibt.
       *[other] Am besten der Name auf der Rechnung oder im Vertrag. Wenn Sie nur die Marke kennen, genügt sie.
    }

request-number = { $sector ->
    [insurance] Wie lautet die Nummer Ihrer Versicherung?
    [public] Wie lautet dort Ihr Akten- oder Geschäftszeichen?
   *[other] Wie lautet Ihre Kunden- oder Vertragsnummer?
    }
    .hint = { $sector ->
        [bank] Sie steht auf einem Kontoauszug, im Vertrag oder in einer E-Mail der Bank und hilft, Ihr Gespräch zu finden. Von einer Karte geben Sie nur die letzten vier Ziffern an. Wenn Sie sie nicht haben, tippen Sie auf „Weiß ich nicht“.
        [insurance] Sie steht auf dem Versicherungsschein oder in einem Brief der Versicherung und hilft, Ihr Gespräch zu finden. Wenn Sie sie nicht haben, tippen Sie auf „Weiß ich nicht“.
        [public] Es steht in einem Brief oder einer E-Mail der Behörde und hilft, Ihr Gespräch zu finden. Wenn Sie es nicht haben, tippen Sie auf „Weiß ich nicht“.
       *[other] Sie steht auf einer Rechnung, im Vertrag oder in einer E-Mail des Unternehmens und hilft, Ihr Gespräch zu finden. Wenn Sie sie nicht haben, tippen Sie auf „Weiß ich nicht“.
    }

request-name = Wie heißen Sie?
    .hint = Vor- und Nachname, wie { who-the } Sie kennt. Der Name steht unter dem Schreiben. Wenn Sie für jemand anderen schreiben, nennen Sie hier Ihren eigenen; den anderen können Sie gleich ergänzen.

# Wenn das Unternehmen nicht in der Liste steht oder die Adresse dort nicht stimmt.
request-company-contact = Welche Adresse hat { who-the }?
    .hint = { $regime ->
        [india] { $information_request_open ->
            [yes] Gesucht ist die E-Mail-Adresse oder Anschrift des Public Information Officer: auf der Website der Behörde unter „RTI“ oder „Contact us“. Sonst nehmen Sie die Adresse von einer Rechnung oder einem Brief. Wenn Sie keine finden, tippen Sie auf „Weiß ich nicht“; das Schreiben geht auch ohne.
           *[no] Gesucht ist die E-Mail-Adresse oder Anschrift des Grievance Officer: ganz unten auf der Website { who-of }, unter „Grievance“ oder „Contact us“. Sonst nehmen Sie die Adresse von einer Rechnung oder aus dem Vertrag. Wenn Sie keine finden, tippen Sie auf „Weiß ich nicht“; das Schreiben geht auch ohne.
        }
       *[gdpr] Gesucht ist die Stelle für Auskunftsersuchen: In der Datenschutzerklärung, ganz unten auf der Website, steht dafür eine E-Mail-Adresse oder Anschrift. Sonst nehmen Sie die Adresse aus dem Impressum, von einer Rechnung oder aus dem Vertrag. Wenn Sie keine finden, tippen Sie auf „Weiß ich nicht“; das Schreiben geht auch ohne.
    }

request-behalf-name = Wie heißt die Person, für die Sie schreiben?
    .hint = Vor- und Nachname, wie { who-the } die Person kennt. Er steht im Schreiben getrennt von Ihrem.

# Nur wer auf der Karte ergänzt hat, was dahin führt, wird das gefragt.
request-proved-by = Haben Sie in dem Gespräch eine Nummer genannt, damit man wusste, wer Sie sind?
    .hint = Das steht im Schreiben, denn daran lässt sich das Gespräch finden.

request-registered-number = Welche Telefonnummer ist für Sie hinterlegt?
    .hint = Die, die Sie im Gespräch genannt haben. Sie steht im Schreiben. Wenn Sie es nicht wissen, macht das nichts.

request-third-call = Gab es noch ein Gespräch in dieser Sache? Wenn ja, wann?
    .hint = Das Schreiben hat Platz für dieses eine. Waren es mehr, nehmen Sie das wichtigste.
    .unknown = Kein weiteres

# Darunter folgen die Antworten, je eine Zeile, dann die Knöpfe zum Ändern und Ergänzen.
request-check = Das werde ich schreiben. Stimmt es so?
    .hint = Tippen Sie eine Angabe an, um sie zu ändern, oder ergänzen Sie, was Sie noch über das Gespräch wissen. Alles hilft { who-to }, die Aufnahme zu finden, aber nichts davon muss sein.

# Vor dem Schreiben, mit dem das Unternehmen nichts löschen soll.
request-hurry = Zuerst ein kurzes Schreiben: { who-begin } soll die Aufnahme nicht löschen. Es kann zusammen mit dem nächsten hinausgehen.

# Vor dem Schreiben, das um die Aufnahme bittet. Das obere kann vorausgegangen sein oder nicht.
request-write = { $regime ->
    [india] Hier ist Ihre Bitte um die Aufnahme, mit der Aufforderung, sie aufzuheben und vorzulegen.
   *[gdpr] Hier ist Ihr Schreiben, mit dem Sie um die Aufnahme bitten.
    }

# Indien. Die Antworten sind die Knöpfe (slot-owner).
request-owner = { $sector ->
    [public] Zu wem gehört dieses Amt?
   *[other] Wem gehört dieses Unternehmen oder Amt?
    }
    .hint = { $sector ->
        [public] Zum Zentralstaat: zum Beispiel EPFO, Passamt, Einkommensteuer. Zu einem Bundesstaat oder einer Stadt: zum Beispiel Haussteuer, Bezugskarten (ration cards), Stadtverwaltung. Wenn Sie es nicht wissen, tippen Sie auf „Weiß ich nicht“.
       *[other] Dem Zentralstaat: zum Beispiel BSNL, SBI, LIC, Bahn, India Post. Einem Bundesstaat oder einer Stadt: zum Beispiel viele Strom- und Wasserversorger. Bei öffentlichen Stellen haben Sie stärkere Rechte. Wenn Sie es nicht wissen, tippen Sie auf „Weiß ich nicht“.
    }

request-citizen = Haben Sie die indische Staatsangehörigkeit?
    .hint = Das Recht auf Information haben nur Staatsangehörige. Sonst gibt es ein anderes Schreiben.

request-bank-call = Worum ging es in dem Gespräch?
    .hint = Für manche Gespräche mit Banken und Kreditgebern gibt es seit dem 1. Januar 2027 eigene Regeln. Passt zweierlei, nehmen Sie das, worum es bei der Zusage ging.

# Sofort gesagt: Für die Meldung sind es nur wenige Tage.
request-bank-fraud = Vorab: Falls noch nicht geschehen, melden Sie die Zahlung schriftlich Ihrer Bank und auf cybercrime.gov.in oder unter Telefon 1930, binnen fünf Kalendertagen nach der Zahlung. Heben Sie beide Nummern auf. Auch ein Anruf kann Ihre Meldung sein, dann brauchen Sie aber einen Nachweis; dafür ist die Aufnahme da.

# Vor dem Schreiben an eine öffentliche Stelle.
request-write-information = Hier ist Ihr Antrag auf die Aufnahme nach dem Right to Information Act. Behörden nehmen ihn auch auf Hindi: Um die Sprache zu ändern, tippen Sie unten auf „Da muss etwas geändert werden“, dann auf „Sprache der Schreiben“.
