# Bittet um eine Kopie der Aufnahme. Höchstens 300 Wörter, und kein Grund für die Bitte.

access-request-subject = { $regime ->
    [india] Bitte um die Aufnahme eines Telefongesprächs: { $name }
   *[gdpr] Auskunftsersuchen zu einem Telefongespräch: { $name }
    }

# Ohne Artikel, wie in „Ihr Auskunftsersuchen vom 3. November“.
access-request-name = { $regime ->
    [india] Bitte um die Aufnahme
   *[gdpr] Auskunftsersuchen
    }

# Beginnt nach der Anrede klein. Ob aufgezeichnet wurde, ist nicht bekannt.
access-request-ask = bitte senden Sie mir eine Kopie der Aufnahme des unten genannten Telefongesprächs, falls Sie es aufgezeichnet haben.

# Nur wenn die Person von anderen Gesprächen in derselben Sache erzählt hat; die Angaben nennen sie.
access-request-ask-each = bitte senden Sie mir eine Kopie der Aufnahme jedes unten genannten Telefongesprächs, falls Sie es aufgezeichnet haben.

# Nur wenn die Person einen Zeitraum kennt.
access-request-several-range = Gab es mehrere Gespräche, bitte ich um jede Aufnahme.

# Nur wenn die Person den Tag nicht kennt.
access-request-several = Finden Sie mehrere Gespräche, nennen Sie mir bitte die Tage. Ich sage dann, welches ich meine.

# Nur wenn die Person das im Gespräch gehört hat.
access-request-announced = Es wurde angesagt, dass Anrufe aufgezeichnet werden können.

# Überschrift einer nummerierten Liste; jeder Punkt ergänzt „um“.
access-request-wanted = Ich bitte um:

access-request-wanted-audio = eine Kopie der ganzen Aufnahme, mit Wartezeit und Weiterleitungen, in einem gängigen Format wie MP3
access-request-wanted-data = eine vorhandene Abschrift, die Daten aus Ihren Notizen zu dem Gespräch und seine technischen Daten
access-request-wanted-details = Auskunft über Zweck, Speicherdauer und Empfänger der Aufnahme, auch über ein beauftragtes Callcenter
access-request-wanted-nothing = eine klare Mitteilung, falls es keine Aufnahme oder keine mehr gibt

# $law_gdpr_access: „Art. 15 Abs. 1 DSGVO“; $law_gdpr_copy: „Art. 15 Abs. 3 DSGVO“. Der zweite Satz ist eine Auffassung, kein gesichertes Recht.
access-request-right = Ich habe ein Recht auf Auskunft über meine Daten ({ $law_gdpr_access }) und auf eine Kopie davon ({ $law_gdpr_copy }). Nach meiner Auffassung ist die Kopie eines aufgezeichneten Gesprächs der Ton selbst.

# $due: der letzte Tag des Monats, wenn das Schreiben heute per E-Mail hinausgeht.
access-request-due = Bitte antworten Sie innerhalb eines Monats nach Eingang ({ $law_gdpr_one_month }). Bei Versand per E-Mail am { DATE($today) } heißt das: bis zum { DATE($due) }.

access-request-delivery = Bitte senden Sie alles kostenlos, per E-Mail oder als Link zum Herunterladen.

# Dasselbe für jemanden, der Antworten in Großdruck oder nur per E-Mail braucht.
access-request-delivery-form = { $answer_form ->
    [large-print] Bitte senden Sie alles kostenlos per E-Mail oder Link, Texte in Großdruck.
   *[by-email] Bitte senden Sie alles kostenlos, und antworten Sie nur per E-Mail.
    }

access-request-others = Namen oder Stimmen anderer dürfen Sie bei Bedarf unkenntlich machen. Bitte halten Sie nicht die ganze Aufnahme zurück.

access-request-identity = Wenn Sie zweifeln, wer ich bin, rufen Sie mich bitte unter der hinterlegten Nummer an.

# Dasselbe für jemanden, der nur E-Mail möchte, oder Anrufe über einen Relay-Dienst.
access-request-identity-form = { $answer_form ->
    [by-email] Wenn Sie zweifeln, wer ich bin, fragen Sie mich bitte per E-Mail.
   *[relay] Bitte rufen Sie mich nur über einen Relay-Dienst an, auch bei Zweifeln, wer ich bin.
    }

# $law_gdpr_refusal_reasons: „Art. 12 Abs. 4 DSGVO“.
access-request-refusal = Falls Sie etwas ablehnen, nennen Sie bitte schriftlich die Gründe und die Stelle für eine Beschwerde ({ $law_gdpr_refusal_reasons }).

access-request-keep = Bitte bewahren Sie die Aufnahme auf, bis das erledigt ist. Ist eine andere Stelle zuständig, leiten Sie es bitte weiter.

# Im Chat, neben dem Schreiben.
access-request-advice =
    { $regime ->
    [india]
        Senden Sie das an den Grievance Officer, der auf der Website oder in der Datenschutzerklärung steht, und auch an den Kundenservice. Nehmen Sie E-Mail oder das Online-Formular; geht es um viel, zusätzlich Speed Post mit Zustellnachweis.

        Heben Sie einen Beleg auf: die gesendete E-Mail, ein Bildschirmfoto mit Datum, die Vorgangsnummer oder den Postbeleg. Senden Sie nie eine volle Aadhaar-Nummer, Kartennummer, PIN oder OTP.

        Sagen Sie mir, wann und wie es hinausging. Von da an zähle ich den Monat und melde mich, wenn er vorbei ist. Kommt früher eine Antwort, zeigen Sie sie mir einfach.
   *[gdpr]
        Senden Sie dieses Schreiben an die Datenschutzadresse aus der Datenschutzerklärung. Finden Sie keine, dann an den Kundenservice. E-Mail oder Online-Formular reicht meist. Geht es um viel Geld, senden Sie es zusätzlich per Einschreiben.

        Heben Sie einen Beleg auf: die gesendete E-Mail, ein Bildschirmfoto des Online-Formulars mit Datum oder den Einlieferungsbeleg der Post. Schreiben Sie nichts über den Streit dazu; einen Grund müssen Sie nicht nennen.

        Sagen Sie mir, wann und wie es hinausging. Von da an zähle ich den Monat und melde mich, wenn er vorbei ist. Kommt früher eine Antwort, zeigen Sie sie mir einfach.
    }

## Indien

# Kein Gesetz gibt die Kopie, deshalb bittet das Schreiben. $law_in_withholding: „section 2(11)(ii) Consumer Protection Act, 2019“.
access-request-right-india = Wer wichtige Angaben absichtlich zurückhält, kann nach meiner Auffassung mangelhaft leisten ({ $law_in_withholding }).
access-request-broker-india = Aufträge am Telefon sind aufzuzeichnen und bis zum Ende eines Streits aufzuheben ({ $law_in_broker_orders }).
# Ab 1. Januar 2027. Worum es im Gespräch ging, hat die Person selbst gesagt.
access-request-recovery-india = In diesem Gespräch ging es um das Eintreiben einer Schuld. Der Inhalt eines solchen Anrufs ist mindestens sechs Monate aufzuheben, in einem Streit bis zu dessen Ende ({ $law_in_recovery_calls }).
access-request-sale-india = In diesem Gespräch ging es um den Verkauf eines Finanzprodukts. Ein Nachweis der Zustimmung ist bis ein Jahr nach Ende des Vertrags aufzuheben ({ $law_in_sale_consent }). Nach meiner Auffassung gehört die Aufnahme dazu.
access-request-fraud-india = In diesem Gespräch habe ich eine Zahlung gemeldet, die nicht von mir war. Für Zahlungen seit dem 1. Januar 2027 muss eine Bank beweisen, dass die Kundschaft haftet, und trägt den Schaden nach der Meldung ({ $law_in_fraud_report }). Deshalb zählt, wann ich angerufen habe.
access-request-review-india = Außerdem möchte ich prüfen, was ich Ihnen gesagt habe ({ $law_in_review }).
# $law_in_notice_to_produce: „section 167 Bharatiya Sakshya Adhiniyam, 2023“.
access-request-produce-india = Bitte nehmen Sie dies als Aufforderung, die Aufnahme vorzulegen ({ $law_in_notice_to_produce }).
access-request-due-india = Bitte antworten Sie innerhalb eines Monats nach Eingang, bei einer E-Mail vom { DATE($today) } bis zum { DATE($due) }.
access-request-others-india = Namen und Stimmen anderer dürfen Sie unkenntlich machen.
access-request-instead-india = Sonst lassen Sie mich die Aufnahme bitte anhören, und senden Sie einen wörtlichen Text.
# Ab Mai 2027. Das Recht reicht nur bis zu einer Zusammenfassung; es darf nicht als Grund für die Aufnahme klingen.
access-request-summary-india = Soweit Sie meine Daten mit meiner Einwilligung verarbeiten, senden Sie mir bitte auch eine Zusammenfassung davon, und nennen Sie alle, die sie erhalten haben ({ $law_in_summary }). Darum bitte ich neben der Aufnahme, nicht statt ihrer.
access-request-refusal-india = Falls Sie etwas ablehnen, nennen Sie bitte schriftlich den Grund und die Stelle für eine Beschwerde.
