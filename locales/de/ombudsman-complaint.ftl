# Antrag bei der Schlichtungsstelle. Das Unternehmen heißt hier „das Unternehmen“, mit „Sie“ ist die Schlichtungsstelle gemeint.

ombudsman-complaint-name = { $regime ->
    [uk-gdpr] Beschwerde bei der Stelle von außen
    [india] Beschwerde bei der Stelle von außen
   *[gdpr] Schlichtungsantrag
    }
ombudsman-complaint-subject = { $regime ->
    [uk-gdpr] Beschwerde: { $company }, Zusage am Telefon
    [india] Beschwerde: { $company }, Zusage am Telefon
   *[gdpr] Schlichtungsantrag: { $company }, Zusage am Telefon
    }
ombudsman-complaint-advice =
    { $regime ->
        [india] Hat die Stelle ein eigenes Formular, kopieren Sie den Text hinein oder hängen Sie ihn an.
        [uk-gdpr] { $sector ->
            [public] Das geht an die Ombudsstelle, die oben steht; ist dort keine genannt, an die aus der letzten Antwort. Gibt es ein Formular, kopieren Sie den Text hinein oder hängen Sie ihn an.
            [shop] Senden Sie es an die Stelle, die in der letzten Antwort steht. Steht dort keine, fragen Sie Citizens Advice, in Nordirland Advice NI, ob es eine gibt. Hat die Stelle ein Formular, kopieren Sie den Text hinein oder hängen Sie ihn an.
            [other] Senden Sie es an die Stelle, die in der letzten Antwort steht. Steht dort keine, fragen Sie Citizens Advice, in Nordirland Advice NI, ob es eine gibt. Hat die Stelle ein Formular, kopieren Sie den Text hinein oder hängen Sie ihn an.
           *[telecom] Der Antrag geht an die Stelle, die oben steht. Die meisten Stellen haben ein Formular: Kopieren Sie den Text hinein oder hängen Sie ihn an. Steht oben eine Liste von Stellen, wählen Sie dort die aus, der das Unternehmen angehört; das Unternehmen muss sie Ihnen nennen.
        }
       *[gdpr] Der Antrag geht an die Stelle, die oben steht. Die meisten Stellen haben ein Formular: Kopieren Sie den Text hinein oder hängen Sie ihn an. Steht oben eine Liste von Stellen, wählen Sie dort die aus, der das Unternehmen angehört; das Unternehmen muss sie Ihnen nennen.
    }
    Legen Sie Ihr letztes Schreiben an { who-the } bei, die Antwort darauf, falls es eine gibt, und was den Unterschied zeigt, etwa den Vertrag, eine Rechnung oder einen Brief. Heben Sie die Eingangsbestätigung auf.
    { $regime ->
        [india] { $sector ->
            [energy] Vorsicht bei bezahlten Helfern und ähnlich heißenden Seiten. Die Ombudsstellen entscheiden; Hotline und Portale der Regierung leiten nur weiter. Gehen Sie zuerst zu einer Verbraucherkommission, nimmt die Ombudsstelle Ihre Beschwerde nicht an.
           *[telecom] Das Einreichen kostet Sie nichts; Vorsicht bei bezahlten Helfern und ähnlich heißenden Seiten. Die Ombudsstellen entscheiden; Hotline und Portale der Regierung leiten nur weiter. Gehen Sie zuerst zu einer Verbraucherkommission, nimmt die Ombudsstelle Ihre Beschwerde nicht an.
        }
        [uk-gdpr] { $sector ->
            [public] Das kostet Sie nichts. Die Ombudsstelle kann der Behörde etwas empfehlen, aber nichts anordnen.
            [shop] Fragen Sie die Stelle zuerst, was es kostet, ob sie entscheidet und ob Sie das bindet.
            [other] Fragen Sie die Stelle zuerst, was es kostet, ob sie entscheidet und ob Sie das bindet.
            [water] Das kostet Sie nichts.
            [travel] Bei der Bahn in Großbritannien kostet es Sie nichts, und Sie müssen die Entscheidung nicht annehmen. Sonst fragen Sie die Stelle zuerst, was es kostet, ob sie entscheidet und ob Sie das bindet.
           *[telecom] Das kostet Sie nichts, und Sie müssen die Entscheidung nicht annehmen.
        } Wenn Sie vorher klagen, kann die Stelle Ihre Beschwerde ablehnen.
       *[gdpr] Für Verbraucherinnen und Verbraucher kostet die Schlichtung meist nichts. Nicht immer muss das Unternehmen teilnehmen, und Sie müssen den Vorschlag nicht annehmen. Wenn Sie vorher klagen, kann die Stelle den Antrag ablehnen.
    }

# Erster Satz nach der Anrede, deshalb klein.
ombudsman-complaint-opening = { $regime ->
    [uk-gdpr] { $sector ->
        [public] ich bitte Sie, meine Beschwerde über die Behörde { $company } zu prüfen. Sie soll einhalten, was mir am Telefon zugesagt wurde.
       *[other] ich bitte Sie, meine Beschwerde über das Unternehmen { $company } zu prüfen. Es soll einhalten, was mir am Telefon zugesagt wurde.
    }
    [india] ich bitte Sie, meine Beschwerde über { who-the } { $company } zu prüfen. Eingehalten werden soll, was mir am Telefon zugesagt wurde.
   *[gdpr] ich beantrage eine Schlichtung in meinem Streit mit dem Unternehmen { $company }. Es soll einhalten, was mir am Telefon zugesagt wurde.
    }

ombudsman-complaint-parties = Die Beteiligten und das Telefongespräch:
# Die Adresse für die Antwort steht unter dem Namen am Ende (letter-close-contact).
ombudsman-complaint-parties-me = { $regime ->
    [uk-gdpr] Beschwerde von: { $name }
    [india] Beschwerde von: { $name }
   *[gdpr] Antrag von: { $name }
    }
# Wer schreibt, handelt für eine andere Person.
ombudsman-complaint-parties-me-behalf = { $regime ->
    [uk-gdpr] Beschwerde von: { $behalf_name }, vertreten durch { $name }
    [india] Beschwerde von: { $behalf_name }, vertreten durch { $name }
   *[gdpr] Antrag von: { $behalf_name }, vertreten durch { $name }
    }
ombudsman-complaint-parties-company = { $sector ->
    [public] Behörde: { $company }
   *[other] Unternehmen: { $company }
    }
ombudsman-complaint-parties-company-contact = { $sector ->
    [public] Mir bekannter Kontakt der Behörde: { $company_contact }
   *[other] Mir bekannter Kontakt des Unternehmens: { $company_contact }
    }
ombudsman-complaint-parties-customer-number = Kundennummer dort: { $customer_number }
ombudsman-complaint-parties-ticket = { $sector ->
    [public] Vorgangsnummer der Behörde: { $ticket }
   *[other] Vorgangsnummer des Unternehmens: { $ticket }
    }
# Nach dem Doppelpunkt steht ein Tag oder ein Zeitraum.
ombudsman-complaint-parties-call-day = Tag des Telefongesprächs: { DATES($call_day) }

# Eigene Worte der Person.
ombudsman-complaint-promise = Im Telefongespräch wurde mir Folgendes zugesagt, in meinen Worten: „{ $promise }“
# Worte aus der Aufnahme, die der Person vorliegt. $promise_from: Minuten und Sekunden.
ombudsman-complaint-recorded = Die Aufnahme liegt mir vor. Ab { POSITION($promise_from) } heißt es dort wörtlich: „{ $promise_words }“
# Die Worte der Person: was das Unternehmen tat, statt die Zusage zu halten.
ombudsman-complaint-breach = Was stattdessen geschah, in meinen Worten: „{ $breach }“
ombudsman-complaint-amount = In Geld sind das { MONEY($claim_amount) }.
ombudsman-complaint-amount-paid = In Geld sind das { MONEY($claim_amount) }. Diesen Betrag habe ich bezahlt.
ombudsman-complaint-amount-unpaid = In Geld sind das { MONEY($claim_amount) }. Dieser Betrag wurde mir berechnet; bezahlt habe ich ihn nicht.
ombudsman-complaint-amount-not-received = In Geld sind das { MONEY($claim_amount) }. Diesen Betrag sollte ich bekommen; bekommen habe ich ihn nicht.

ombudsman-complaint-notice = Diesen Anspruch habe ich am { DATE($sent_notice_before_action) } bei { who-to } geltend gemacht. Die Frist, die ich gesetzt habe, endete am { DATE($due_notice) }. Der Streit ist nicht beigelegt.
ombudsman-complaint-energy = Mein Schreiben war zugleich eine Verbraucherbeschwerde nach { $law_de_energy_complaint }. Die Zeit für die Antwort endete am { DATE($due_energy_answer) }. Deshalb stelle ich diesen Antrag nach { $law_de_conciliation_energy }.
ombudsman-complaint-insurance = Die Zeit, die der Versicherer für seine Antwort hat, endete am { DATE($due_insurance_answer) }.
ombudsman-complaint-travel = Die Zeit, die das Unternehmen für seine Antwort hat, endete am { DATE($due_travel_answer) }.
ombudsman-complaint-telecom = Ich stelle den Antrag nach { $law_de_conciliation_telecom }. Es geht um den Inhalt meines Vertrags. Soweit die Vertragszusammenfassung etwas anderes sagt, berufe ich mich auf das, was im Telefongespräch ausdrücklich vereinbart wurde ({ $law_de_telecom_information }).
ombudsman-complaint-general = Ich stelle den Antrag als Verbraucherin oder Verbraucher nach { $law_de_conciliation_general }.

# Es folgt eine nummerierte Liste mit Daten.
ombudsman-complaint-history = Der bisherige Ablauf:
ombudsman-complaint-enclosed = { $sector ->
    [public] Kopien meiner Schreiben an die Behörde füge ich bei.
   *[other] Kopien meiner Schreiben an das Unternehmen füge ich bei.
    }
ombudsman-complaint-reply-enclosed = { $sector ->
    [public] Die Antwort der Behörde füge ich ebenfalls bei.
   *[other] Die Antwort des Unternehmens füge ich ebenfalls bei.
    }
ombudsman-complaint-recording = { $sector ->
    [public] Am { DATE($sent_access_request) } habe ich die Behörde auch um eine Kopie der Aufnahme gebeten. Bis heute liegt sie mir nicht vor. Eine Aufnahme würde zeigen, was gesagt wurde.
   *[other] Am { DATE($sent_access_request) } habe ich das Unternehmen auch um eine Kopie der Aufnahme gebeten. Bis heute liegt sie mir nicht vor. Eine Aufnahme würde zeigen, was gesagt wurde.
    }
ombudsman-complaint-erased = { $sector ->
    [public] Nach Angaben der Behörde ist die Aufnahme gelöscht.
   *[other] Nach Angaben des Unternehmens ist die Aufnahme gelöscht.
    }

ombudsman-complaint-wanted = { $regime ->
    [uk-gdpr] Darum bitte ich:
    [india] Darum bitte ich:
   *[gdpr] Ich schlage diese Lösung vor:
    }
ombudsman-complaint-wanted-keep = { $sector ->
    [public] Die Behörde hält ein, was mir zugesagt wurde.
   *[other] Das Unternehmen hält ein, was mir zugesagt wurde.
    }
ombudsman-complaint-wanted-pay = { $sector ->
    [public] Die Behörde zahlt mir { MONEY($claim_amount) } oder schreibt mir diesen Betrag gut.
   *[other] Das Unternehmen zahlt mir { MONEY($claim_amount) } oder schreibt mir diesen Betrag gut.
    }
# $sent_notice_before_action: der Tag der letzten Aufforderung, die den Betrag nannte.
ombudsman-complaint-wanted-pay-notice = { $sector ->
    [public] Die Behörde zahlt mir für die Zeit bis einschließlich { DATE($sent_notice_before_action) } { MONEY($claim_amount) } oder schreibt mir diesen Betrag gut.
   *[other] Das Unternehmen zahlt mir für die Zeit bis einschließlich { DATE($sent_notice_before_action) } { MONEY($claim_amount) } oder schreibt mir diesen Betrag gut.
    }
# $sent_complaint: der Tag der Beschwerde, die den Betrag nannte.
ombudsman-complaint-wanted-pay-complaint = { $sector ->
    [public] Die Behörde zahlt mir für die Zeit bis einschließlich { DATE($sent_complaint) } { MONEY($claim_amount) } oder schreibt mir diesen Betrag gut.
   *[other] Das Unternehmen zahlt mir für die Zeit bis einschließlich { DATE($sent_complaint) } { MONEY($claim_amount) } oder schreibt mir diesen Betrag gut.
    }
# $sent_appeal: der Tag des Widerspruchs, der den Betrag nannte.
ombudsman-complaint-wanted-pay-appeal = { $sector ->
    [public] Die Behörde zahlt mir für die Zeit bis einschließlich { DATE($sent_appeal) } { MONEY($claim_amount) } oder schreibt mir diesen Betrag gut.
   *[other] Das Unternehmen zahlt mir für die Zeit bis einschließlich { DATE($sent_appeal) } { MONEY($claim_amount) } oder schreibt mir diesen Betrag gut.
    }
# Der Betrag wurde berechnet und ist nicht bezahlt.
ombudsman-complaint-wanted-off = { $sector ->
    [public] Die Behörde schreibt mir von dem, was sie mir berechnet hat, { MONEY($claim_amount) } gut.
   *[other] Das Unternehmen schreibt mir von dem, was es mir berechnet hat, { MONEY($claim_amount) } gut.
    }
ombudsman-complaint-evidence = { $regime ->
    [uk-gdpr] { $sector ->
        [public] Bitte fordern Sie die Behörde auf, jede Aufnahme des Gesprächs vorzulegen, die sie hat. Legt sie keine vor, bitte ich Sie, das in Ihrer Entscheidung zu berücksichtigen.
       *[other] Bitte fordern Sie das Unternehmen auf, jede Aufnahme des Gesprächs vorzulegen, die es hat. Legt es keine vor, bitte ich Sie, das in Ihrer Entscheidung zu berücksichtigen.
    }
    [india] Bitte fordern Sie { who-the } auf, jede vorhandene Aufnahme des Gesprächs vorzulegen, und es schriftlich zu sagen, wenn das nicht geschieht.
   *[gdpr] Bitte fordern Sie das Unternehmen auf, jede Aufnahme des Gesprächs vorzulegen, die es hat. Legt es keine vor, bitte ich Sie, das in Ihrem Vorschlag zu berücksichtigen.
    }
ombudsman-complaint-evidence-erased = { $regime ->
    [uk-gdpr] { $sector ->
        [public] So wie ich die Behörde verstehe, wurde die Aufnahme erst gelöscht, als ich sie schon verlangt hatte. Bitte berücksichtigen Sie das in Ihrer Entscheidung.
       *[other] So wie ich das Unternehmen verstehe, wurde die Aufnahme erst gelöscht, als ich sie schon verlangt hatte. Bitte berücksichtigen Sie das in Ihrer Entscheidung.
    }
    [india] So wie ich { who-the } verstehe, wurde die Aufnahme erst gelöscht, als ich sie schon verlangt hatte. Bitte berücksichtigen Sie das.
   *[gdpr] So wie ich das Unternehmen verstehe, wurde die Aufnahme erst gelöscht, als ich sie schon verlangt hatte. Bitte berücksichtigen Sie das in Ihrem Vorschlag.
    }

ombudsman-complaint-authority = Am { DATE($sent_authority_complaint) } habe ich mich bei der Datenschutzaufsicht beschwert. Dort geht es nur um die Kopie der Aufnahme und nicht um die Zusage.
ombudsman-complaint-court-no = { $regime ->
    [india] Die Sache liegt bei keinem Gericht, keiner Verbraucherkommission und keinem Schiedsgericht.
   *[gdpr] Ein Gericht ist mit der Sache nicht befasst.
    }
ombudsman-complaint-court-yes = { $regime ->
    [india] Ein Gericht, eine Verbraucherkommission oder ein Schiedsgericht ist mit der Sache bereits befasst.
   *[gdpr] Ein Gericht ist mit einem Anspruch wegen dieses Telefongesprächs bereits befasst.
    }
# Deutschland, nur bei Versicherungen.
ombudsman-complaint-supervision-no = Die Versicherungsaufsicht (BaFin) ist mit der Sache nicht befasst.
ombudsman-complaint-supervision-yes = Die Versicherungsaufsicht (BaFin) ist mit der Sache bereits befasst.

## Vereinigtes Königreich

ombudsman-complaint-complained = { $sector ->
    [public] Am { DATE($sent_complaint) } habe ich mich förmlich bei der Behörde beschwert.
   *[other] Am { DATE($sent_complaint) } habe ich mich förmlich beim Unternehmen beschwert.
    }
ombudsman-complaint-final = { $sector ->
    [public] Die Behörde hat mir ihre letzte Antwort gegeben, datiert { DATES($final_on, time: "no") }. Der Streit ist nicht beigelegt.
   *[other] Das Unternehmen hat mir seine letzte Antwort gegeben, datiert { DATES($final_on, time: "no") }. Der Streit ist nicht beigelegt.
    }
# $due_ombudsman_door: letzter Tag der Zeit, die das Unternehmen in dieser Branche hat.
ombudsman-complaint-waited = Die Zeit, die { who-the } für eine Beschwerde hat, endete am { DATE($due_ombudsman_door) }. Der Streit ist nicht beigelegt.
# Wie viel Zeit ist, sagt keine Regel; unser Maß für eine angemessene Zeit ist vorbei.
ombudsman-complaint-unanswered = Bis heute habe ich keine abschließende Antwort darauf.

## Indien

ombudsman-complaint-bank-india = Zuerst habe ich mich beim Unternehmen selbst beschwert, schriftlich ({ $law_in_bank_door }).
# Indien: die Ombudsstelle der Reserve Bank.
ombudsman-complaint-documents-india = Sie können die Aufnahme und die Notizen zu dem Gespräch vom Unternehmen verlangen. Kommt es dem ohne ausreichenden Grund nicht nach, gilt, dass es nichts vorzulegen hat ({ $law_in_bank_documents }).
ombudsman-complaint-waited-india = Die Zeit, die vor einer Beschwerde bei Ihnen vergehen muss, endete am { DATE($due_ombudsman_door) }. Der Streit ist nicht beigelegt.
# Ab 1. Januar 2027.
ombudsman-complaint-recovery-india = In dem Gespräch ging es um das Eintreiben einer Schuld. Der Inhalt eines solchen Anrufs ist mindestens sechs Monate aufzuheben, in einem Streit bis zu dessen Ende ({ $law_in_recovery_calls }).
ombudsman-complaint-sale-india = In dem Gespräch ging es um den Verkauf eines Finanzprodukts. Der Nachweis, dass jemand zugestimmt hat, ist bis ein Jahr nach Ende des Vertrags aufzuheben ({ $law_in_sale_consent }).
ombudsman-complaint-fraud-india = In dem Gespräch habe ich eine Zahlung gemeldet, die nicht von mir war. Für Zahlungen seit dem 1. Januar 2027 muss eine Bank beweisen, dass die Kundschaft haftet, und trägt den Schaden nach der Meldung ({ $law_in_fraud_report }).
ombudsman-complaint-insurance-india = Zuerst habe ich mich beim Versicherer selbst beschwert, schriftlich ({ $law_in_insurance_door }).
ombudsman-complaint-broker-india = Zuerst habe ich mich beim Broker selbst beschwert ({ $law_in_scores }).
ombudsman-complaint-orders-india = Aufträge am Telefon sind aufzuzeichnen und bis zum Ende eines Streits aufzuheben ({ $law_in_broker_orders }). Soweit es in dem Gespräch um einen Auftrag ging, lassen Sie sich bitte die Aufnahme vorlegen.
ombudsman-complaint-orders-gone-india = Aufträge am Telefon sind aufzuzeichnen und bis zum Ende eines Streits aufzuheben ({ $law_in_broker_orders }). Soweit es in dem Gespräch um einen Auftrag ging, fragen Sie den Broker bitte, aus welchem Grund es keine Aufnahme gibt.
ombudsman-complaint-energy-india = Zuerst habe ich mich mit meinem Schreiben vom { DATE($sent_appeal) } an das Forum des Unternehmens gewandt ({ $law_in_energy_ombudsman }).
ombudsman-complaint-decided-india = Das Forum hat entschieden; die Entscheidung trägt dieses Datum: { DATES($appeal_answered_on, time: "no") }. Der Streit ist nicht beigelegt.
ombudsman-complaint-forum-silent-india = Bis heute habe ich keine Entscheidung des Forums.
ombudsman-complaint-appeal-decided-india = Die Appellate Authority des Unternehmens hat geantwortet; die Antwort trägt dieses Datum: { DATES($appeal_answered_on, time: "no") }. Der Streit ist nicht beigelegt.
# $sent_appeal: der Tag des Schreibens an die zweite Instanz.
ombudsman-complaint-appeal-silent-india = Am { DATE($sent_appeal) } habe ich mich an die Appellate Authority des Unternehmens gewandt. Bis heute habe ich keine Antwort.
# $conciliation_done: der Tag der Beschwerde bei der Wertpapieraufsicht.
ombudsman-complaint-odr-india = Zuerst habe ich mich beim Broker selbst beschwert und am { DATE($conciliation_done) } über das Beschwerdesystem des Securities and Exchange Board of India. Ich bitte um Schlichtung ({ $law_in_odr }).
ombudsman-complaint-regulator-india = Bitte nehmen Sie diese Beschwerde auf und gehen Sie ihr beim Versicherer nach.
ombudsman-complaint-portal-india = Bitte gehen Sie dem beim Unternehmen nach, und nennen Sie mir die Nummer dieser Beschwerde.
ombudsman-complaint-helpline-india = Bitte leiten Sie das an { who-the } weiter, und an die Aufsicht, wenn Sie das für nötig halten.
