# Sachverhalt für die Klage beim Amtsgericht. Das Unternehmen heißt hier „das Unternehmen“, mit „Sie“ ist niemand gemeint.
# Tatsachen in zeitlicher Reihenfolge, keine Wertungen.

statement-of-facts-name = { $regime ->
    [india] Beschwerde bei der Verbraucherkommission
   *[gdpr] Darstellung des Sachverhalts für das Gericht
    }
statement-of-facts-subject = { $regime ->
    [india] Beschwerde gegen { $company }
   *[gdpr] Klage gegen das Unternehmen { $company }
    }
statement-of-facts-advice =
    { $regime ->
    [india]
        Das ist der Text für Ihre Beschwerde bei der Verbraucherkommission. Sie reichen sie online auf e-jagriti.gov.in ein (ähnlich heißende Seiten sind privat) oder auf Papier. Bis 5 Lakh Rupien bezahltem Preis kostet es nichts, darüber 200 bis 7.500 Rupien. Unterschreiben Sie die Versicherung nur, wenn jede Zeile stimmt.
        Eine Vertretung brauchen Sie nicht. Die Kommission will außerdem: eine Liste der Tage, eine eidesstattliche Erklärung, Kopien aller Schreiben und Antworten mit dem Vermerk „true copy“ und die Belege für das Absenden. Haben Sie eine Aufnahme, fügen Sie die Bescheinigung nach section 63(4) bei: Teil A von Ihnen, Teil B von einer sachkundigen Person, mit dem Hashwert.
        Ist der Anruf mehr als zwei Jahre her, fügen Sie einen Antrag mit Ihrem Grund für die Verspätung bei (condonation of delay).
        Mit der Beschwerde können Sie um eine Anordnung bitten, dass die Aufnahme aufbewahrt und vorgelegt wird. Die Kommission kann das anordnen; versprechen kann es niemand.
        Danach nehmen die Ombudsstellen für Banken und Versicherungen die Sache nicht mehr an, auch nicht die Appellate Authority einer Telefonfirma.
   [uk-gdpr]
        Das ist der Text für das Klageformular. In England und Wales klagen Sie online (Money Claim, nur für Geld) oder mit dem Formular N1. In Schottland nehmen Sie Civil Online oder das Formular 3A. In Nordirland ist es der Antrag auf small claims.
        Eine anwaltliche Vertretung brauchen Sie nicht, aber das Gericht verlangt eine Gebühr. Ist das Geld knapp, kann sie niedriger sein oder wegfallen; fragen Sie nach „help with fees“. Das Formular enthält eine Erklärung, dass alles wahr ist. Unterschreiben Sie sie nur, wenn jede Zeile stimmt.
        Eine Klage nur auf die Aufnahme ist von anderer Art und steht hier nicht. Ob sie bei Ihnen passt, sagt Ihnen Citizens Advice, in Nordirland Advice NI, oder eine Kanzlei.
        Nach einer Klage kann die Ombudsstelle die Sache ablehnen.
   *[gdpr]
        Das ist der Text für die Klage. Sie können damit zur Rechtsantragstelle jedes Amtsgerichts gehen. Dort wird eine Klage zu Protokoll genommen, und man hilft Ihnen beim Formulieren. Lassen Sie dort oder in einer Beratungsstelle auch die Anträge prüfen. Nehmen Sie Ihre Schreiben, die Nachweise über das Absenden und die Antworten des Unternehmens mit.
        Eine Klage braucht außerdem: Ihre Postanschrift, die Anschrift des Unternehmens und den Namen der Person, die es gesetzlich vertritt (beides steht im Impressum), und Ihre Unterschrift. Ergänzen Sie, was oben fehlt.
        Geht es nur um die Kopie, können Sie das Gericht an Ihrem Wohnort wählen. Geht es auch um die Zusage, ist es in der Regel das Gericht am Sitz des Unternehmens.
        Beim Amtsgericht brauchen Sie keine anwaltliche Vertretung. Das Gericht verlangt aber einen Vorschuss, und wer verliert, zahlt für beide Seiten. Wenn das Geld knapp ist, fragen Sie dort nach Prozesskostenhilfe.
        Schadensersatz für die fehlende Kopie selbst wird hier nicht verlangt: Den gibt das Gesetz nur, wo sich ein Schaden zeigen lässt. Ob das bei Ihnen so ist, sagt Ihnen eine Verbraucherzentrale oder eine Kanzlei.
        Nach einer Klage kann die Schlichtungsstelle die Sache ablehnen.
    }

# Erster Satz; er folgt auf die Überschrift „Anträge und Sachverhalt“, deshalb groß. Zugleich Überschrift der Anträge.
statement-of-facts-orders = { $regime ->
    [india] Ich bitte, der Gegenseite ({ $company }) Folgendes aufzugeben:
   *[gdpr] Ich beantrage, die beklagte Partei ({ $company }) zu Folgendem zu verurteilen:
    }
statement-of-facts-orders-copy = mir eine Kopie der Aufnahme des unten beschriebenen Telefongesprächs zur Verfügung zu stellen
# Das Unternehmen sagt, dass es keine Aufnahme gibt oder keine mehr.
statement-of-facts-orders-data = mir Auskunft über die Daten zu geben, die zu dem unten beschriebenen Telefongespräch noch gespeichert sind ({ $law_gdpr_access })
statement-of-facts-orders-keep = diese Zusage einzuhalten: „{ $promise }“
# Worte aus der Aufnahme, die der Person vorliegt.
statement-of-facts-orders-keep-recorded = diese Zusage einzuhalten: „{ $promise_words }“
statement-of-facts-orders-pay = an mich { MONEY($claim_amount) } zu zahlen
# $sent_notice_before_action: der Tag der letzten Aufforderung, die den Betrag nannte.
statement-of-facts-orders-pay-notice = an mich für die Zeit bis einschließlich { DATE($sent_notice_before_action) } { MONEY($claim_amount) } zu zahlen
# $sent_complaint: der Tag der Beschwerde, die den Betrag nannte.
statement-of-facts-orders-pay-complaint = an mich für die Zeit bis einschließlich { DATE($sent_complaint) } { MONEY($claim_amount) } zu zahlen
# $sent_appeal: der Tag des Widerspruchs, der den Betrag nannte.
statement-of-facts-orders-pay-appeal = an mich für die Zeit bis einschließlich { DATE($sent_appeal) } { MONEY($claim_amount) } zu zahlen
# Der Betrag wurde berechnet und ist nicht bezahlt.
statement-of-facts-orders-off = mir von dem, was sie mir berechnet hat, { MONEY($claim_amount) } gutzuschreiben
statement-of-facts-orders-costs-india = meine Kosten dieses Verfahrens zu tragen ({ $law_in_reliefs })
# Die Zinsen laufen ab dem Tag nach dem Datum.
statement-of-facts-orders-interest = auf diesen Betrag Zinsen in Höhe von fünf Prozentpunkten über dem Basiszinssatz für die Zeit nach dem { DATE($due_notice) } zu zahlen ({ $law_de_interest })

statement-of-facts-parties = Die Parteien:
# Die Adresse für die Antwort steht unter dem Namen am Ende (letter-close-contact).
statement-of-facts-parties-me = { $regime ->
    [india] Beschwerde von: { $name }
   *[gdpr] Klagende Partei: { $name }
    }
# Wer schreibt, handelt für eine andere Person.
statement-of-facts-parties-me-behalf = { $regime ->
    [india] Beschwerde von: { $behalf_name }, vertreten durch { $name }
   *[gdpr] Klagende Partei: { $behalf_name }, vertreten durch { $name }
    }
statement-of-facts-parties-company = { $regime ->
    [india] Gegenseite: { $company }
   *[gdpr] Beklagte Partei: { $company }
    }
statement-of-facts-parties-company-contact = { $regime ->
    [india] Mir bekannter Kontakt der Gegenseite: { $company_contact }
   *[gdpr] Mir bekannter Kontakt der beklagten Partei: { $company_contact }
    }
# Nordirland.
statement-of-facts-parties-applicant = Antrag von (Applicant): { $name }
statement-of-facts-parties-applicant-behalf = Antrag von (Applicant): { $behalf_name }, vertreten durch { $name }
# Schottland und Nordirland.
statement-of-facts-parties-respondent = Gegenseite (Respondent): { $company }
statement-of-facts-parties-respondent-contact = Mir bekannter Kontakt der Gegenseite: { $company_contact }

# Es folgt eine Liste; jede Zeile ist eine Tatsache und in Klammern, woher sie bekannt ist.
statement-of-facts-facts = Der Sachverhalt:
statement-of-facts-facts-call = Es geht um ein Telefongespräch zwischen { who-to } und mir.
statement-of-facts-facts-customer-number = Meine Kundennummer bei { who-to } lautet { $customer_number }.
# Ein Tag oder ein Zeitraum.
statement-of-facts-facts-call-day = Das Telefongespräch fand { DATES($call_day, form: "on") } statt (eigene Erinnerung).
statement-of-facts-facts-direction = { $direction ->
    [i-called] Ich habe bei { who-to } angerufen (eigene Erinnerung).
   *[they-called] { who-begin } hat mich angerufen (eigene Erinnerung).
    }
statement-of-facts-facts-announced = Im Telefongespräch wurde angesagt, dass Gespräche aufgezeichnet werden können (eigene Erinnerung).
# Nach der Anfrage fand die Person einen besseren Tag.
statement-of-facts-facts-asked-otherwise = In meiner Anfrage stand ein anderer Tag des Gesprächs: { DATES($asked_day, time: "no") }.
statement-of-facts-facts-asked-otherwise-told = In meiner Anfrage stand ein anderer Tag des Gesprächs: { DATES($asked_day, time: "no") }. Den richtigen Tag habe ich { who-to } am { DATE($sent_clarification) } genannt.
# Eigene Worte der Person, aus der Erinnerung.
statement-of-facts-facts-promise-memory = Im Telefongespräch wurde mir Folgendes zugesagt, in meinen Worten: „{ $promise }“ (eigene Erinnerung).
# Worte aus der Aufnahme, die der Person vorliegt. $promise_from: Minuten und Sekunden.
statement-of-facts-facts-promise-recorded = Im Telefongespräch wurde gesagt: „{ $promise_words }“ (Aufnahme, ab { POSITION($promise_from) }).
# Die Worte der Person: was das Unternehmen tat, statt die Zusage zu halten.
statement-of-facts-facts-breach = Stattdessen geschah Folgendes: „{ $breach }“ (eigene Angabe).

# Es folgt eine nummerierte Liste mit Daten.
statement-of-facts-history = Die Schreiben und Antworten nach Datum:
statement-of-facts-enclosed = Kopien meiner Schreiben füge ich bei.
statement-of-facts-reply-enclosed = Die Antwort { who-of } füge ich ebenfalls bei.

# Es folgt eine Liste, manchmal mit nur einer Zeile.
statement-of-facts-today = Der heutige Stand:
statement-of-facts-today-late = { $regime ->
    [india] Die Zeit für die Antwort auf meine Bitte um die Aufnahme endete am { DATE($due_response) }.
   *[gdpr] Die Zeit für die Antwort auf mein Auskunftsersuchen endete am { DATE($due_response) }.
    }
# Das Unternehmen hat rechtzeitig geantwortet, aber nicht mit der Aufnahme.
statement-of-facts-today-answered = { who-begin } hat auf meine Anfrage geantwortet. Die Antwort hat mich { DATES($replied_on, form: "on", time: "no") } erreicht. Die Aufnahme war nicht dabei.
statement-of-facts-today-erased = Nach Angaben { who-of } ist die Aufnahme gelöscht.
statement-of-facts-today-missing = Bis heute liegt mir die Kopie nicht vor.
statement-of-facts-today-notice = Die Frist, die ich { who-to } am { DATE($sent_notice_before_action) } gesetzt habe, endete am { DATE($due_notice) }.
statement-of-facts-today-amount = Ich verlange { MONEY($claim_amount) }.
# Der Betrag wurde berechnet und ist nicht bezahlt.
statement-of-facts-today-disputed = Streitig sind { MONEY($claim_amount) }. Dieser Betrag wurde mir berechnet; bezahlt habe ich ihn nicht.

statement-of-facts-production = Zum Beweis dafür, was gesagt wurde, biete ich jede Aufnahme des Telefongesprächs an, die das Unternehmen hat. Ich beantrage, dem Unternehmen ihre Vorlage aufzugeben ({ $law_de_production }).
statement-of-facts-production-recorded = Zum Beweis dafür, was gesagt wurde, biete ich die Aufnahme an, die mir vorliegt. Ich beantrage außerdem, dem Unternehmen die Vorlage jeder Aufnahme aufzugeben, die es hat ({ $law_de_production }).
statement-of-facts-obstruction = So wie ich das Unternehmen verstehe, wurde die Aufnahme erst gelöscht, als ich sie schon verlangt hatte. Ich bitte das Gericht, das bei der Würdigung der Beweise zu berücksichtigen ({ $law_de_obstruction }).

# Es folgt eine Liste, manchmal mit nur einer Zeile.
statement-of-facts-basis = Darauf stütze ich mich:
statement-of-facts-basis-copy = Kopie: { $law_gdpr_copy }. Nach meiner Auffassung gehört die Aufnahme zu meinen personenbezogenen Daten, denn sie enthält meine Stimme und meine Worte.
statement-of-facts-basis-promise = Zusage: die Vereinbarung aus dem Telefongespräch ({ $law_de_promise_change }; { $law_de_agent_binds }).
statement-of-facts-basis-damages = Betrag: diese Vereinbarung und { $law_de_breach }, soweit mir ein Schaden entstanden ist, weil sie nicht eingehalten wurde.

statement-of-facts-venue-home = Ich erhebe die Klage beim Gericht meines Wohnorts ({ $law_de_venue_own }).
statement-of-facts-venue-seat = Nach meiner Auffassung ist das Gericht am Sitz des Unternehmens zuständig, oder das Gericht am Ort, an dem der Vertrag zu erfüllen ist ({ $law_de_venue_contract }).
statement-of-facts-district = Nach meiner Auffassung ist das Amtsgericht für diesen Wert zuständig ({ $law_de_district_court }).

## Vereinigtes Königreich

statement-of-facts-production-uk = Zum Beweis dafür, was gesagt wurde, berufe ich mich auf jede Aufnahme des Telefongesprächs, die das Unternehmen hat. Ich bitte das Gericht, dem Unternehmen ihre Vorlage aufzugeben.
statement-of-facts-obstruction-uk = So wie ich das Unternehmen verstehe, wurde die Aufnahme erst gelöscht, als ich sie schon verlangt hatte. Ich bitte das Gericht, das bei der Beweiswürdigung zu berücksichtigen.
statement-of-facts-basis-promise-uk = Zusage: Was einem Verbraucher über eine Dienstleistung gesagt wird, gilt als Teil des Vertrags, wenn er es bei seiner Entscheidung berücksichtigt hat ({ $law_gb_promise_term }). Nach meiner Auffassung ist das hier so.
statement-of-facts-basis-remedy-uk = Betrag: Minderung des Preises oder Ersatz meines Schadens ({ $law_gb_price_reduction }).
statement-of-facts-court-ew = Der Betrag liegt in der Grenze dieses Verfahrens: { $law_gb_small_claims_ew }.
statement-of-facts-court-sct = Der Betrag liegt in der Grenze dieses Verfahrens: { $law_gb_simple_procedure }.
statement-of-facts-court-ni = Der Betrag liegt in der Grenze dieses Verfahrens: { $law_gb_small_claims_ni }.

## Indien

statement-of-facts-orders-copy-india = den Mangel zu beheben ({ $law_in_reliefs }): mir eine Kopie der Aufnahme des unten genannten Telefongesprächs zu geben
statement-of-facts-orders-produce-india = im Verfahren jede Aufnahme des Telefongesprächs, die es hat, mit ihren technischen Daten vorzulegen ({ $law_in_production })
statement-of-facts-orders-keep-india = jede Aufnahme des Telefongesprächs bis zur Entscheidung aufzubewahren ({ $law_in_interim })
statement-of-facts-inference-india = Wird keine Aufnahme vorgelegt, bitte ich die Kommission zu berücksichtigen, was daraus vermutet werden darf ({ $law_in_inference }).
statement-of-facts-certificate-india = Die Aufnahme, die mir vorliegt, reiche ich mit ihrer Bescheinigung ein ({ $law_in_certificate }).
# Der Monat ist strittig: Um ihn wurde gebeten, er ist keine Pflicht.
statement-of-facts-today-late-india = Ich hatte { who-the } um eine Antwort binnen eines Monats nach Eingang gebeten. Nach meiner Rechnung endete er am { DATE($due_response) }.
statement-of-facts-basis-promise-india = Zusage: Wird für eine Leistung etwas übernommen und nicht getan, ist das nach meiner Auffassung eine mangelhafte Leistung ({ $law_in_deficiency }).
statement-of-facts-basis-withheld-india = Aufnahme: Auch wer wichtige Angaben absichtlich zurückhält, kann mangelhaft leisten, so wie ich das Gesetz lese ({ $law_in_withholding }).
# $paid_amount: der bezahlte Preis.
statement-of-facts-district-india = Bezahlt habe ich { MONEY($paid_amount) }. Für diesen Wert ist die District Commission zuständig ({ $law_in_fora }).
statement-of-facts-state-india = Bezahlt habe ich { MONEY($paid_amount) }. Für diesen Wert ist die State Commission zuständig ({ $law_in_fora }).
statement-of-facts-national-india = Bezahlt habe ich { MONEY($paid_amount) }. Für diesen Wert ist die National Commission zuständig ({ $law_in_fora }).
statement-of-facts-venue-india = Ich wende mich an die Kommission meines Wohnorts ({ $law_in_venue }).
statement-of-facts-venue-state-india = Ich wende mich an die Kommission des Bundesstaats, in dem ich wohne ({ $law_in_venue_state }).
# Nur wenn das Gespräch weniger als zwei Jahre her ist.
statement-of-facts-limitation-india = Das Gespräch liegt weniger als zwei Jahre zurück, die Zeit für diese Beschwerde ist also nach meiner Auffassung nicht vorbei ({ $law_in_limitation }).
# Am Kopf. Der Distrikt ist ein eigenes Wort der Person.
statement-of-facts-before-district-india = An die District Consumer Disputes Redressal Commission, { $district }
statement-of-facts-before-state-india = An die State Consumer Disputes Redressal Commission
statement-of-facts-before-national-india = An die National Consumer Disputes Redressal Commission
statement-of-facts-parties-me-address-india = Anschrift dazu: { $home_address }
statement-of-facts-parties-me-contact-india = Anschrift dazu: { $contact }
statement-of-facts-facts-ticket-india = Der Vorgang hat bei { who-to } die Nummer { $ticket }.
# DATES ergibt hier „am 3. November 2026“ oder „zwischen dem 3. und 7. November 2026“.
statement-of-facts-cause-india = Anlass der Beschwerde: die Zusage in dem Gespräch { DATES($call_day, form: "on", time: "no") }, die nach meiner Auffassung nicht eingehalten wurde. Vorsichtig gerechnet entstand er mit dem Gespräch.
statement-of-facts-late-india = Ab dem Gespräch gerechnet sind zwei Jahre vorbei. Ich bitte die Kommission, meine Beschwerde trotzdem anzunehmen ({ $law_in_late }).
# Eigene Worte der Person.
statement-of-facts-late-reason-india = Mein Grund für die Verspätung, in eigenen Worten: „{ $late_reason }“
# $conciliation: Name der Stelle.
statement-of-facts-pending-ombudsman-india = Am { DATE($conciliation_done) } habe ich mich in dieser Sache bei dieser Stelle beschwert: { $conciliation }.
statement-of-facts-pending-helpline-india = Am { DATE($authority_done) } habe ich mich in dieser Sache an die National Consumer Helpline gewandt.
statement-of-facts-pending-regulator-india = Am { DATE($authority_done) } habe ich die Sache dem Portal der Versicherungsaufsicht (Bima Bharosa) vorgelegt.
statement-of-facts-pending-none-india = Außer dem, was oben aufgeführt ist, liegt in dieser Sache keine Beschwerde oder Klage bei einem Gericht, einer anderen Kommission oder einem Schiedsgericht.
statement-of-facts-pending-india = Ein Gericht, eine andere Kommission oder ein Schiedsgericht ist mit dieser Sache schon befasst.
statement-of-facts-verification-india = Versicherung: Die Tatsachen oben sind nach meinem eigenen Wissen wahr. Was ich zum Recht sage, ist meine Überzeugung. Nichts Wichtiges habe ich verschwiegen. { DATE($today) }
