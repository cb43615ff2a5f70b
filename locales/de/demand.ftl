# Forderung an das Unternehmen, die sich auf die Aufnahme stützt.

demand-name = Forderung aus einer Zusage am Telefon
demand-subject = Forderung aus einer Zusage am Telefon: { $name }
demand-advice =
    Schicken Sie das Schreiben an den Kundenservice, und eine Kopie an die Rechtsabteilung, wenn Sie deren Adresse haben. Heben Sie die gesendete E-Mail oder den Einlieferungsbeleg auf.
    Hören Sie die Stelle vorher noch einmal an, und prüfen Sie Minute, Sekunde und Wortlaut. Zitieren Sie nur, was wirklich gesagt wird.
    Behalten Sie die Aufnahme für sich, und nutzen Sie sie nur für diese Forderung. Veröffentlichen Sie sie nicht. { $regime ->
        [india] Haben Sie das Gespräch selbst aufgenommen, wird es oft als Beweis angenommen; holen Sie aber vorher Rat.
        [uk-gdpr] Haben Sie das Gespräch selbst aufgenommen, holen Sie Rat, bevor Sie diese Aufnahme verwenden.
       *[gdpr] Haben Sie das Gespräch selbst aufgenommen, verwenden Sie diese Aufnahme nicht ohne Beratung: Das kann strafbar sein.
    }
    Wenn Sie einen Betrag verlangen, legen Sie bei, wie er sich zusammensetzt. { $country ->
        [DE] { $sector ->
            [telecom] Für Einwände gegen eine Telefonrechnung haben Sie acht Wochen ab Zugang. Warten Sie deshalb nicht mit diesem Schreiben.
           *[other] Warten Sie nicht lange mit diesem Schreiben.
        }
       *[other] Warten Sie nicht lange mit diesem Schreiben.
    }

# Erster Satz nach der Anrede, deshalb klein; zugleich Überschrift der Forderungen. $due: letzter Tag der gesetzten Frist.
demand-claims = bitte erledigen Sie bis zum { DATE($due) } Folgendes:
demand-claims-keep = Halten Sie die Zusage ein, die unten wörtlich aus der Aufnahme wiedergegeben ist.
demand-claims-pay = Zahlen Sie mir für die Zeit bis heute { MONEY($claim_amount) } oder schreiben Sie mir diesen Betrag gut.
# Der Betrag wurde berechnet und ist nicht bezahlt.
demand-claims-off = Schreiben Sie mir von dem, was Sie mir berechnet haben, { MONEY($claim_amount) } gut.
demand-claims-bills = { $sector ->
    [bank] Berichtigen Sie jede Abrechnung, die nicht zur Zusage passt.
   *[other] Berichtigen Sie jede Rechnung, die nicht zur Zusage passt.
    }
demand-claims-answer = Bestätigen Sie mir das schriftlich.

demand-copy = Um eine Kopie der Aufnahme dieses Telefongesprächs hatte ich Sie am { DATE($sent_access_request) } gebeten. Auf diese Kopie stütze ich mich.

# Es folgt eine Liste, manchmal mit nur einer Zeile.
demand-passage = Die Zusage steht in der Aufnahme an dieser Stelle:
demand-passage-file = Name der Datei: { $recording_file }
demand-passage-length = Länge der Aufnahme: { POSITION($recording_length) }
# Minuten und Sekunden vom Anfang der Aufnahme.
demand-passage-place = Zusage: von Minute { POSITION($promise_from) } bis { POSITION($promise_to) }
# Der gesprochene Wortlaut, hier nie übersetzt.
demand-words = Ihr Kundenservice sagt dort wörtlich: „{ $promise_words }“
# Die Worte der Person: was das Unternehmen tat, statt die Zusage zu halten.
demand-breach = Was stattdessen geschah, in meinen Worten: „{ $breach }“

# Es folgt eine Liste, manchmal mit nur einer Zeile.
demand-basis = Darauf stütze ich mich:
demand-basis-promise = Ein Vertrag kann am Telefon geändert werden, und was jemand mit Vollmacht für ein Unternehmen erklärt, bindet es ({ $law_de_promise_change }; { $law_de_agent_binds }). Nach meiner Auffassung zeigt diese Stelle eine solche Vereinbarung.
demand-basis-individual = Eine individuelle Vereinbarung geht Allgemeinen Geschäftsbedingungen vor, auch wenn sie mündlich getroffen wurde ({ $law_de_individual_agreement }).
demand-basis-telecom = Soweit die Vertragszusammenfassung etwas anderes sagt, berufe ich mich auf das, was im Telefongespräch ausdrücklich vereinbart wurde ({ $law_de_telecom_information }).

demand-objection = Rechnungen, die nicht zur Zusage passen, beanstande ich ({ $law_de_bill_objection }).
demand-audio = Falls Sie die Stelle nicht finden, kann ich sie Ihnen als Tondatei schicken.
demand-next-notice = Gibt es bis zu diesem Tag kein Ergebnis, werde ich mich noch einmal an Ihre Rechtsabteilung wenden und eine letzte Frist setzen.
demand-next-conciliation = Gibt es bis zu diesem Tag kein Ergebnis, werde ich einen Antrag bei der nach meiner Kenntnis zuständigen Schlichtungsstelle prüfen ({ $conciliation }).

## Vereinigtes Königreich

demand-basis-promise-uk = Was einem Verbraucher über eine Dienstleistung gesagt wird, gilt als Teil des Vertrags, wenn er es bei seiner Entscheidung berücksichtigt hat ({ $law_gb_promise_term }). Nach meiner Auffassung ist das hier so.
demand-basis-remedy-uk = Entspricht eine Dienstleistung dem nicht, gibt das Gesetz Rechte, darunter die Minderung des Preises ({ $law_gb_price_reduction }).
demand-next-complaint = Gibt es bis zu diesem Tag kein Ergebnis, werde ich eine förmliche Beschwerde nach Ihrem Beschwerdeverfahren einlegen.

## Indien

demand-deficiency-india = Wird für eine Leistung etwas übernommen und nicht getan, ist das nach meiner Auffassung eine mangelhafte Leistung ({ $law_in_deficiency }).
demand-certificate-india = Bitte senden Sie mir auch die Bescheinigung, die zu der Aufnahme gehört ({ $law_in_certificate }).
