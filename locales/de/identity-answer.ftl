# Antwortet auf die Frage des Unternehmens, wer die Person ist. Höchstens 150 Wörter.

identity-answer-subject = { $regime ->
    [india] Meine Identität und Bitte um eine Aufnahme: { $name }
   *[gdpr] Meine Identität und mein Auskunftsersuchen: { $name }
    }

# Ohne Artikel, wie in „Ihre Antwort zur Identität vom 3. November“.
identity-answer-name = Antwort zur Identität

# Beginnt nach der Anrede klein. Das Auskunftsersuchen wurde nicht hier geschrieben, sein Tag ist nicht bekannt.
identity-answer-ask = { $regime ->
    [india] vielen Dank für Ihre Frage zu meiner Identität. Bitte verwenden Sie diese Angaben und bearbeiten Sie meine Bitte weiter.
   *[gdpr] vielen Dank für Ihre Frage zu meiner Identität. Bitte verwenden Sie diese Angaben und bearbeiten Sie mein Auskunftsersuchen weiter.
    }

identity-answer-ask-sent = { $regime ->
    [india] vielen Dank für Ihre Frage zu meiner Identität. Bitte verwenden Sie diese Angaben und bearbeiten Sie meine Bitte vom { DATE($sent_access_request) } weiter.
   *[gdpr] vielen Dank für Ihre Frage zu meiner Identität. Bitte verwenden Sie diese Angaben und bearbeiten Sie mein Auskunftsersuchen vom { DATE($sent_access_request) } weiter.
    }
identity-answer-ask-information = vielen Dank für Ihre Frage nach meiner Identität. Bitte nutzen Sie diese Angaben und bearbeiten Sie meinen Antrag vom { DATE($sent_information_request) } weiter.

# Das Unternehmen zweifelt, ob für jemand anderen gefragt werden darf; die zwei unterschriebenen Zeilen gehen mit.
identity-answer-authority = Da Sie daran zweifeln, liegt sie unterschrieben gleich bei.

# Überschrift der Liste; der Name steht immer darin.
identity-answer-given = Meine Angaben:

identity-answer-given-name = Name: { $name }
identity-answer-given-behalf-name = Name: { $behalf_name }
identity-answer-given-customer-number = Kundennummer: { $customer_number }
identity-answer-given-called-from = Telefonnummer, von der ich angerufen habe: { $called_from }
identity-answer-given-registered-number = Bei Ihnen hinterlegte Telefonnummer: { $registered_number }
identity-answer-given-ticket = Vorgangsnummer: { $ticket }

identity-answer-compare = Bitte vergleichen Sie das mit Ihren Unterlagen, oder rufen Sie mich unter der dort hinterlegten Nummer an.

# Dasselbe für jemanden, der nur E-Mail möchte, oder Anrufe über einen Relay-Dienst.
identity-answer-compare-form = { $answer_form ->
    [by-email] Bitte vergleichen Sie das mit Ihren Unterlagen, oder fragen Sie mich per E-Mail.
   *[relay] Bitte vergleichen Sie das mit Ihren Unterlagen, oder rufen Sie mich über einen Relay-Dienst an.
    }

# $law_gdpr_identity_doubts: „Art. 12 Abs. 6 DSGVO“.
identity-answer-doubt = Bleiben begründete Zweifel, nennen Sie mir diese bitte. Sie dürfen dann verlangen, was zur Bestätigung meiner Identität nötig ist ({ $law_gdpr_identity_doubts }).

# Nur wenn das Unternehmen die Kopie eines Ausweises verlangt hat.
identity-answer-id-copy = Eine Kopie meines Ausweises ist dafür nach meiner Auffassung nicht nötig. Geht es nicht ohne, nennen Sie mir bitte den Grund. Ich kann dann eine geschwärzte Kopie senden, die nur Name und Anschrift zeigt, allein für diese Prüfung. Bitte löschen Sie sie danach.

identity-answer-due = Nach meiner Rechnung endet die Zeit für Ihre Antwort weiterhin am { DATE($due_response) }.

# Im Vereinigten Königreich. $law_uk_start: „Art. 12A Abs. 2 UK GDPR“. Der Monat beginnt mit dieser Antwort, wenn sie nötig war.
identity-answer-start = Waren sie nötig, beginnt Ihr Monat mit ihnen ({ $law_uk_start }).

# Im Chat, neben dem Schreiben.
identity-answer-advice =
    Senden Sie diese Antwort möglichst noch heute ab, auf dem Weg, auf dem Sie gefragt wurden. Heben Sie eine Kopie mit Datum auf.

    Legen Sie keinen Ausweis bei. Wird darauf bestanden und ein Grund genannt, schwärzen Sie Foto, Nummern und Geburtsdatum. Schreiben Sie „Kopie“ und den Zweck quer darüber.

    { $regime ->
    [uk-gdpr] Sind die Zweifel begründet, beginnt der Monat für die Auskunft vielleicht erst mit dieser Antwort. Deshalb hilft es, schnell zu antworten.
    [india] Senden Sie nie eine vollständige Aadhaar-Nummer, Kartennummer, PIN oder OTP. Eine schnelle Antwort hilft: Bis sie da ist, geht es mit Ihrer Bitte kaum weiter.
   *[gdpr] Sind die Zweifel begründet, läuft die Zeit vielleicht erst weiter, wenn diese Antwort da ist. Deshalb hilft eine schnelle Antwort.
    }

# In Indien, wo eine geschwärzte Aadhaar-Karte üblich ist.
identity-answer-doubt-india = Bleiben Zweifel, nennen Sie mir diese bitte. Eine vollständige Aadhaar-Nummer sende ich nicht; eine geschwärzte ist möglich.
