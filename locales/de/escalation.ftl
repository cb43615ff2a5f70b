# Bringt ein offenes Ersuchen zur Leitung des Kundenservice oder zu den Datenschutzbeauftragten. Höchstens 250 Wörter.

escalation-subject = { $regime ->
    [uk-gdpr] Beschwerde, offenes Auskunftsersuchen: { $name }
    [india] Beschwerde, offene Bitte um eine Aufnahme: { $name }
   *[gdpr] Offenes Auskunftsersuchen: { $name }
    }

# Ohne Artikel, wie in „Ihre Bitte um Überprüfung vom 3. November“.
escalation-name = { $regime ->
    [uk-gdpr] Datenschutzbeschwerde
    [india] Grievance (Beschwerde)
   *[gdpr] Bitte um Überprüfung
    }

# Beginnt nach der Anrede klein.
escalation-ask-supervisor = bitte überprüfen Sie mein Auskunftsersuchen zu dem unten genannten Telefongespräch und sorgen Sie für eine vollständige Antwort. Ich wende mich an Sie, weil es noch offen ist.

# Beginnt nach der Anrede klein. $law_gdpr_officer: „Art. 38 Abs. 4 DSGVO“.
escalation-ask-officer = bitte sorgen Sie dafür, dass mein Auskunftsersuchen zu dem unten genannten Telefongespräch vollständig beantwortet wird. Es ist noch offen. Mit Fragen zu meinen Daten und Rechten darf ich mich an die Datenschutzbeauftragten wenden ({ $law_gdpr_officer }).

# Überschrift über einer nummerierten Liste mit Daten.
escalation-history = Was bisher geschehen ist:

escalation-enclosed = { $regime ->
    [india] Eine Kopie meiner Bitte liegt bei.
   *[gdpr] Eine Kopie meines Auskunftsersuchens liegt bei.
    }

escalation-enclosed-more = { $regime ->
    [india] Kopien meiner Bitte und späterer Schreiben liegen bei.
   *[gdpr] Kopien meines Auskunftsersuchens und späterer Schreiben liegen bei.
    }

# Wenn die Person nicht gesagt hat, was genau fehlt.
escalation-wanted = Ich bitte weiterhin um eine Kopie der ganzen Aufnahme und um die Daten, die zu dem Gespräch gehören.

# $due: zwei Wochen nach heute.
escalation-answer = Bitte senden Sie mir bis zum { DATE($due) } die Aufnahme oder eine begründete Entscheidung. Bitte sorgen Sie auch dafür, dass die Aufnahme aufbewahrt wird, bis mein Anliegen vollständig erledigt ist.

# $authority ist der Name einer Behörde und bleibt, wie er ist. Er steht im Nominativ, deshalb nach dem Doppelpunkt.
escalation-next = Bleibt das aus, steht mir die Beschwerde bei der Datenschutzaufsicht offen. Zuständig ist: { $authority }.
escalation-next-somewhere = Bleibt das aus, steht mir die Beschwerde bei der Datenschutzaufsicht offen.
# Die Beschwerde ist schon hinaus.
escalation-next-complained = Meine Beschwerde vom { DATE($sent_authority_complaint) } liegt bei der Datenschutzaufsicht.

# Im Chat, neben dem Schreiben.
escalation-advice =
    { $regime ->
    [india]
        { $sector ->
            [bank] Die Website der Bank nennt den Principal Nodal Officer.
            [travel] Die Website nennt den Grievance Officer, bei Fluglinien einen Nodal Officer.
           *[other] Die Website nennt den Grievance Officer.
        } Nehmen Sie E-Mail oder das Formular. Legen Sie Ihre bisherigen Schreiben bei.

        Heben Sie die gesendete E-Mail oder ein Bildschirmfoto mit Datum auf, und die Nummer, die Sie bekommen.

        Sagen Sie mir, wann das Schreiben hinausging. Ich melde mich, wenn die Zeit darin vorbei ist.
    [uk-gdpr]
        Schicken Sie das an die Datenschutzadresse aus der Datenschutzerklärung. Gibt es ein Formular für Datenschutzbeschwerden, nehmen Sie dieses. Legen Sie Ihre bisherigen Schreiben bei.

        Heben Sie die gesendete E-Mail auf, oder ein Bildschirmfoto mit Datum. Binnen 30 Tagen muss Ihnen bestätigt werden, dass die Beschwerde da ist. Danach soll man Ihnen ohne unnötige Verzögerung sagen, was daraus wird.

        Sagen Sie mir, wann das Schreiben hinausging. Ich melde mich, wenn die 30 Tage vorbei sind; dann steht Ihnen der Information Commissioner (ICO) offen.
   *[gdpr]
        Datenschutzbeauftragte erreichen Sie über die Adresse in der Datenschutzerklärung. Für die Leitung schreiben Sie an den Kundenservice und setzen „an die Leitung“ in die erste Zeile. Nehmen Sie E-Mail oder das Online-Formular. Legen Sie Ihre bisherigen Schreiben bei.

        Heben Sie die gesendete E-Mail auf, oder ein Bildschirmfoto mit Datum. Gibt es keine Datenschutzbeauftragten, ist die Geschäftsführung oder Leitung richtig. Die Leitung des Kundenservice muss nach dem Gesetz nicht antworten.

        Sagen Sie mir, wann das Schreiben hinausging. Ich melde mich, wenn die Zeit darin vorbei ist.
    }

## Vereinigtes Königreich

# $law_uk_complaint_controller: „section 164A(1) Data Protection Act 2018“. Erster Satz nach der Anrede, deshalb klein.
escalation-ask-complaint = dies ist eine Datenschutzbeschwerde ({ $law_uk_complaint_controller }). Bitte sorgen Sie dafür, dass mein Auskunftsersuchen zu dem unten genannten Telefongespräch vollständig beantwortet wird. Es ist noch offen.
escalation-acknowledge = Bitte bestätigen Sie diese Beschwerde binnen 30 Tagen nach Eingang ({ $law_uk_complaint_acknowledged }), und teilen Sie mir ohne unnötige Verzögerung mit, was daraus wird.
# $authority ist der Name einer Behörde und bleibt, wie er ist.
escalation-next-uk = Bleibt das aus, kann ich mich bei der Aufsicht beschweren. Zuständig ist: { $authority }.

## Indien

escalation-ask-grievance = dies ist eine Beschwerde. Bitte sorgen Sie dafür, dass mein Ersuchen zu dem unten genannten Telefongespräch vollständig beantwortet wird. Es ist noch offen.
escalation-ecommerce-india = Bitte bestätigen Sie binnen 48 Stunden, dass Sie diese Beschwerde haben. Der Tag oben ist das Ende des Monats, den Sie dafür ab Eingang haben ({ $law_in_ecommerce_officer }).
escalation-grievance-india = Der Tag oben liegt einen Monat nach Eingang. Soweit es um meine Daten geht, berufe ich mich dafür auf eine Regel ({ $law_in_grievance }).
# Ab Mai 2027.
escalation-grievance-data-india = Soweit es um meine personenbezogenen Daten geht, ist dies auch eine Beschwerde nach dem Datenschutzrecht ({ $law_in_data_grievance }).
escalation-next-india = Bleibt das aus, kann ich mich an die National Consumer Helpline und an eine Verbraucherkommission wenden. Wer wichtige Angaben absichtlich zurückhält, kann nach meiner Auffassung mangelhaft leisten ({ $law_in_withholding }).
