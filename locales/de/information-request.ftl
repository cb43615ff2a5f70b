# Indien: Antrag an eine öffentliche Stelle nach dem Right to Information Act. Er fragt nach dem, was da ist, und nennt keinen Grund.

information-request-subject = Antrag auf Information zu einem Telefongespräch: { $name }

# Ohne Artikel, wie in „Ihr Antrag auf Information vom 3. November“.
information-request-name = Antrag auf Information
information-request-advice =
    Das geht an den Public Information Officer der Stelle; ihre Website nennt die Person unter „RTI“. { $owner ->
        [state] Der Bundesstaat hat eigene Regeln: Welche Gebühr er nimmt und wie sie zu zahlen ist, steht auf seinem RTI-Portal.
       *[central] Auf rtionline.gov.in können Sie beantragen und bezahlen. Die Gebühr ist 10 Rupien, als Postanweisung, Scheck, bar oder online. Die Regeln verlangen auch Ihre Anschrift: Steht im Schreiben nur eine E-Mail-Adresse, ergänzen Sie die Postanschrift.
    }

    Mit einer BPL-Karte zahlen Sie nichts; legen Sie eine Kopie bei. Nennen Sie keinen Grund, und fragen Sie nicht „warum“.

    Heben Sie die Registriernummer oder den Postbeleg auf. Sagen Sie mir den Tag, wenn er hinaus ist. Ich zähle die 30 Tage und melde mich, wenn sie vorbei sind.

# Erster Satz nach der Anrede, deshalb klein.
information-request-ask-india = dies ist ein Antrag auf Information ({ $law_in_rti_request }). Er betrifft das unten genannte Telefongespräch.
# Die Person hat das gesagt.
information-request-citizen = Ich habe die indische Staatsangehörigkeit.
# Es folgt eine nummerierte Liste.
information-request-wanted = Bitte geben Sie mir, soweit es bei Ihnen vorhanden ist:
information-request-wanted-audio = eine Kopie der Aufnahme dieses Gesprächs, in einem gängigen Format wie MP3
information-request-wanted-log = die Einträge zu diesem Gespräch in Ihrer Anrufliste und Ihrem Beschwerdesystem
information-request-wanted-transcript = den Text des Gesprächs, falls es einen gibt
information-request-wanted-rule = die Regel, nach der solche Aufnahmen aufbewahrt und gelöscht werden
information-request-form-india = Ich bitte um die Tondatei per E-Mail oder auf einem Datenträger ({ $law_in_rti_mode }; { $law_in_rti_form }).
information-request-held-india = Aufnahmen, die eine öffentliche Stelle hat, wurden als Information angesehen ({ $law_in_rti_information }). Nach meiner Auffassung gilt das auch für Ton.
information-request-others-india = Ich habe an diesem Gespräch teilgenommen, es enthält also meine eigenen Worte. Die Regel über persönliche Information schützt nach meiner Auffassung andere ({ $law_in_rti_personal }). Namen dürfen Sie herausschneiden und die andere Stimme verfremden, und mir den Rest geben ({ $law_in_rti_sever }).
information-request-due-india = Bitte antworten Sie binnen 30 Tagen nach Eingang ({ $law_in_rti_thirty_days }).
information-request-fee = Die Gebühr von 10 Rupien liegt diesem Antrag bei, oder ich zahle sie online. Kosten Kopien mehr, nennen Sie mir bitte den Betrag.
information-request-fee-state = Die Gebühr nach Ihren Regeln liegt diesem Antrag bei. Kosten Kopien mehr, nennen Sie mir bitte den Betrag.
information-request-fee-none-india = Ich lebe unter der Armutsgrenze, deshalb fällt keine Gebühr an ({ $law_in_rti_poverty }). Eine Kopie meiner Karte liegt diesem Antrag bei.
information-request-keep = Bitte bewahren Sie die Aufnahme auf, bis über diesen Antrag und einen Widerspruch entschieden ist.
information-request-transfer-india = Hat eine andere öffentliche Stelle die Aufnahme, leiten Sie diesen Antrag bitte dorthin weiter ({ $law_in_rti_transfer }).
