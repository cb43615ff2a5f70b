# Bittet darum, die Aufnahme nicht zu löschen. Höchstens 150 Wörter.

preservation-subject = Bitte Telefonaufnahme aufbewahren: { $name }

# Ohne Artikel, wie in „Ihre Bitte um Aufbewahrung vom 3. November“.
preservation-name = Bitte um Aufbewahrung

# Beginnt nach der Anrede klein. Ob aufgezeichnet wurde, ist nicht bekannt.
preservation-ask = bitte bewahren Sie jede Aufnahme des unten genannten Telefongesprächs auf, samt Abschrift, Notizen, technischen Daten und Qualitätsbewertungen.

# Nur wenn die Person von anderen Gesprächen in derselben Sache erzählt hat; die Angaben nennen sie.
preservation-ask-each = bitte bewahren Sie jede Aufnahme der unten genannten Gespräche auf, samt Abschrift, Notizen, technischen Daten und Qualitätsbewertungen.

# Nur wenn die Person einen Zeitraum kennt.
preservation-several-range = Gab es mehrere Gespräche, gilt das für jede Aufnahme.

# Nur wenn die Person den Tag nicht kennt.
preservation-several = Finden Sie mehrere Gespräche, bewahren Sie die Aufnahmen bitte auf, bis wir geklärt haben, welches ich meine.

# $law_gdpr_restriction: „Art. 18 Abs. 1 Buchst. c DSGVO“.
preservation-right = Ich brauche diese Daten für Rechtsansprüche. Brauchen Sie sie nicht mehr, schränken Sie bitte die Verarbeitung ein, statt sie zu löschen ({ $law_gdpr_restriction }). Das gilt auch für die automatische Löschung.

# $due: eine Woche nach heute.
preservation-confirm = Bitte bestätigen Sie das bis zum { DATE($due) } schriftlich, mit dem Tag der nächsten automatischen Löschung.

# Dasselbe für jemanden, der es in Großdruck oder nur per E-Mail braucht.
preservation-confirm-form = { $answer_form ->
    [large-print] Bitte bestätigen Sie das bis zum { DATE($due) } in Großdruck, mit dem Tag der nächsten automatischen Löschung.
   *[by-email] Bitte bestätigen Sie das bis zum { DATE($due) } nur per E-Mail, mit dem Tag der nächsten automatischen Löschung.
    }

# Das Auskunftsersuchen geht zusammen mit diesem Schreiben hinaus.
preservation-copy-today = Um eine Kopie bitte ich mit gesondertem Schreiben vom { DATE($today) }.

preservation-copy-sent = Um eine Kopie habe ich am { DATE($sent_access_request) } gesondert gebeten.

# Im Chat, neben dem Schreiben.
preservation-advice =
    { $regime ->
    [india]
        { $information_request_open ->
            [yes] Senden Sie das möglichst noch heute an den Public Information Officer, den die Website unter „RTI“ nennt. Nehmen Sie E-Mail oder Post; gibt es ein Portal für Beschwerden, tragen Sie es auch dort ein, damit Sie eine Nummer bekommen.
           *[no] Senden Sie das möglichst noch heute an den Grievance Officer, der auf der Website steht, und an den Kundenservice. Nehmen Sie E-Mail und auch das Formular oder die App, damit Sie eine Nummer bekommen.
        }

        Heben Sie die gesendete E-Mail oder ein Bildschirmfoto mit Datum auf. Kein indisches Gesetz, das ich kenne, zwingt dazu, einen gewöhnlichen Anruf aufzuheben. Dort weiß man dann aber, dass Sie ihn brauchen, und das zählt später.

        Die Bitte um die Aufnahme ist ein eigenes Schreiben. Senden Sie beide, eines nach dem anderen. Sagen Sie mir danach, wann und wie.
   *[gdpr]
        Senden Sie dieses Schreiben möglichst noch heute ab. Richtig ist die Datenschutzadresse aus der Datenschutzerklärung. Nehmen Sie E-Mail und, wenn es eines gibt, auch das Online-Formular. Eine Kopie an den Kundenservice schadet nicht.

        Heben Sie die gesendete E-Mail auf, oder ein Bildschirmfoto des Online-Formulars mit Datum. Gelöscht werden kann die Aufnahme trotzdem. Dann hatten Sie es aber vorher um Aufbewahrung gebeten.

        Das Auskunftsersuchen ist ein eigenes Schreiben. Senden Sie beide, eines nach dem anderen. Sagen Sie mir danach, wann und wie.
    }

## Indien

preservation-right-india = Ich brauche diese Daten vielleicht in einem Verfahren. Bitte stoppen Sie die automatische Löschung.
# Das kann die Kommission; ob sie es tut, weiß niemand.
preservation-production-india = Eine Verbraucherkommission kann die Vorlage anordnen ({ $law_in_production }).
# Eine Möglichkeit, die das Recht gibt, keine Gewissheit.
preservation-inference-india = Ein Zurückhalten darf gegen Sie gewertet werden ({ $law_in_inference }).
