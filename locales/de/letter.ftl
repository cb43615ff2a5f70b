# Was um jedes Schreiben herum steht, und Absätze, die mehrere Schreiben gemeinsam haben.
#
# „Sie“ ist das Unternehmen. Eigene Worte der Person stehen so da, wie sie getippt wurden.
# DATES($call_day, form: "on") ergibt „am 3. November 2026“ oder „zwischen dem 3. und dem
# 7. November 2026“, mit der Uhrzeit, wenn sie bekannt ist.

## Rahmen

# $recipient: privacy (Datenschutzbeauftragte oder Datenschutzadresse), service, supervisor,
# legal, appellate, forum, first-appellate, information-officer, authority, conciliation, court. Ein Text für das Formular eines Gerichts hat hier eine Überschrift.
letter-salutation = { $recipient ->
    [court] Anträge und Sachverhalt
   *[privacy] Sehr geehrte Damen und Herren,
    }

# Der Tag des Schreibens, zwischen Anschrift und Betreff.
letter-date = { DATE($today) }

# Zwei Zeilen: Gruß und Name. Ein Text für das Formular eines Gerichts hat keinen Gruß.
letter-close = { $recipient ->
    [court] { $name }
   *[privacy]
        Mit freundlichen Grüßen
        { $name }
    }

# Unter dem Namen, wenn die Person es angegeben hat. $contact ist eine E-Mail-Adresse oder eine Anschrift mit mehreren Zeilen.
letter-close-contact = { $recipient ->
    [court]
        Zu erreichen unter:
        { $contact }
   *[privacy]
        Antwort bitte an:
        { $contact }
    }

# Die Zeilen der Anschrift. Die Anschrift einer Behörde kommt aus den Dateien des Rechts, nicht von hier.
letter-to = { $recipient ->
    [service]
        { $company }
        { $regime ->
            [india] Grievance Officer oder Kundenservice
           *[gdpr] Kundenservice
        }
    [supervisor]
        { $company }
        { $regime ->
            [india] Grievance Officer oder Nodal Officer
           *[gdpr] Leitung Kundenservice
        }
    [appellate]
        { $company }
        Appellate Authority
    [forum]
        { $company }
        Consumer Grievance Redressal Forum
    [first-appellate]
        { $company }
        First Appellate Authority
    [information-officer]
        { $company }
        Public Information Officer
    [legal]
        { $company }
        Rechtsabteilung
    [authority] Datenschutzaufsichtsbehörde
    [conciliation] Schlichtungsstelle
    [court] { $regime ->
        [india] Verbraucherkommission (Consumer Disputes Redressal Commission)
       *[gdpr] Gericht
    }
   *[privacy]
        { $company }
        { $regime ->
            [india] Grievance Officer
           *[gdpr] Datenschutzbeauftragte oder Datenschutzbeauftragter
        }
    }

# Überschrift über der Liste der Anlagen. $count ist ihre Zahl.
letter-enclosures = { $count ->
    [one] Anlage
   *[other] Anlagen
    }

# Eine Anlage. $letter ist der Name eines früheren Schreibens („Auskunftsersuchen“), $day der Tag des Versands.
letter-enclosure = { $letter } vom { DATE($day) }
# Was das Unternehmen geantwortet hat, wie eingefügt.
letter-enclosure-reply = Antwort an mich
# Der Tag kann ein Zeitraum sein.
letter-enclosure-reply-dated = Antwort an mich, erhalten { DATES($replied_on, form: "on", time: "no") }
# Diese Tage können Zeiträume sein.
letter-enclosure-final = Antwort auf die Beschwerde, Datum: { DATES($final_on, time: "no") }
letter-enclosure-decided = Entscheidung der zweiten Instanz, Datum: { DATES($appeal_answered_on, time: "no") }
letter-enclosure-appeal-decided = Entscheidung über den ersten Widerspruch, erhalten { DATES($appeal_decided_on, form: "on", time: "no") }

# Über einer Übersetzung des Schreibens, in der Sprache des Chats.
letter-reading-copy = Nur zum Lesen. Bitte senden Sie die Fassung in der anderen Sprache; diese Übersetzung zeigt Ihnen, was darin steht.{ $country ->
        [IN] {" "}Für Schreiben in einer anderen Sprache wählen Sie „Da muss etwas geändert werden“, dann „Sprache der Schreiben“.
       *[other] {""}
    }

## Zeitlicher Ablauf: eine nummerierte Liste von Tagen. Neutral, denn sie steht in Schreiben an das Unternehmen und in Schreiben über das Unternehmen.

letter-timeline-call = { DATES($call_day) }: Telefongespräch
# Der Tag des Gesprächs ist nicht genau bekannt.
letter-timeline-call-range = { DATES($call_day) }: Telefongespräch, an einem dieser Tage

# $letter ist der Name eines Schreibens („Auskunftsersuchen“).
letter-timeline-sent = { $way ->
    [by-form] { DATE($day) }: { $letter }, gesendet über ein Online-Formular
    [by-post] { DATE($day) }: { $letter }, gesendet mit der Post
   *[by-email] { DATE($day) }: { $letter }, gesendet per E-Mail
    }

letter-timeline-reply = { DATES($replied_on) }: Antwort erhalten
letter-timeline-final = { DATES($final_on, time: "no") }: Antwort auf die Beschwerde
letter-timeline-decided = { DATES($appeal_answered_on, time: "no") }: Entscheidung der zweiten Instanz
letter-timeline-appeal-decided = { DATES($appeal_decided_on, time: "no") }: Entscheidung über den ersten Widerspruch erhalten

# Eine Zeile des Ablaufs, deren Schreiben beiliegt. $entry ist die Zeile, $number die Nummer der Anlage, $count die Zahl der Anlagen.
letter-timeline-enclosed = { $count ->
    [one] { $entry } (Anlage)
   *[other] { $entry } (Anlage { $number })
    }

## Wer schreibt

# $name schreibt und unterschreibt, $behalf_name ist die Person, um deren Gespräch es geht. Ab hier spricht das Schreiben als diese Person.
letter-person-behalf = { $name } schreibt im Auftrag von { $behalf_name }; „ich“ und „mein“ meinen hier diese Person. Eine Vollmacht erhalten Sie auf Wunsch.

## Welches Gespräch

letter-call-day = Das Gespräch fand { DATES($call_day, form: "on") } statt.

letter-call-day-directed = { $direction ->
    [i-called] Ich habe Sie { DATES($call_day, form: "on") } angerufen.
   *[they-called] Sie haben mich { DATES($call_day, form: "on") } angerufen.
    }

# Die Person kennt nur einen Zeitraum.
letter-call-range = Das Gespräch fand { DATES($call_day, form: "on") } statt. Den genauen Tag weiß ich nicht. Bitte prüfen Sie alle unsere Gespräche dieser Tage.

letter-call-range-directed = { $direction ->
    [i-called] Ich habe Sie { DATES($call_day, form: "on") } angerufen. Den genauen Tag weiß ich nicht. Bitte prüfen Sie alle meine Anrufe in diesem Zeitraum.
   *[they-called] Sie haben mich { DATES($call_day, form: "on") } angerufen. Den genauen Tag weiß ich nicht. Bitte prüfen Sie alle Ihre Anrufe in diesem Zeitraum.
    }

# Im Schreiben davor stand ein anderer Tag, oder andere Tage.
letter-named-otherwise = In meinem früheren Schreiben stand als Datum: { DATES($named_day, time: "no") }. Richtig ist, was ich hier angebe.

# Der Tag ist nicht bekannt; es folgt die Liste letter-call-details.
letter-call-no-day = Den genauen Tag des Gesprächs weiß ich nicht. Bitte suchen Sie es unter den folgenden Angaben.

# Weder der Tag noch eine Nummer ist bekannt.
letter-call-no-day-no-details = Den genauen Tag des Gesprächs weiß ich nicht. Bitte suchen Sie es unter meinem Namen.

# Überschrift über der Liste der bekannten Angaben.
letter-call-details = Angaben zum Gespräch:

letter-call-details-direction = { $direction ->
    [i-called] Ich habe Sie angerufen.
   *[they-called] Sie haben mich angerufen.
    }
letter-call-details-customer-number = Kundennummer: { $customer_number }
# Die Nummer, von der aus angerufen wurde, gleich von wem.
letter-call-details-called-from = Nummer, von der angerufen wurde: { $called_from }
# Das Unternehmen sah nicht die eigene Nummer der Person.
letter-call-details-phone-used = { $phone_used ->
    [another-phone] Ich habe vom Telefon einer anderen Person angerufen.
    [hidden-number] Ich habe mit unterdrückter Nummer angerufen.
   *[app] Ich habe über eine App angerufen.
    }
letter-call-details-proved-customer = Im Gespräch habe ich meine Kundennummer genannt.
letter-call-details-proved-registered = Meine hinterlegte Nummer, die ich im Gespräch genannt habe: { $registered_number }
letter-call-details-called-to = Gewählte Nummer: { $called_to }
letter-call-details-ticket = Vorgangsnummer: { $ticket }
letter-call-details-agent = Name, der mir am Telefon genannt wurde: { $agent }
# Andere Gespräche in derselben Sache, nach der Zeit geordnet. Der Tag kann ein Zeitraum sein.
letter-call-details-another-before = Weiteres Gespräch in dieser Sache: { DATES($third_call) }
letter-call-details-another = Weiteres Gespräch in dieser Sache: { DATES($second_call) }
letter-call-details-another-after = Weiteres Gespräch in dieser Sache: { DATES($third_call) }
letter-call-details-contact = Meine Kontaktdaten: { $contact }

## Was auch für andere Gespräche gilt, und die Form von Antworten

# Hinter dem, worum zu dem Gespräch gebeten wird, wenn die Angaben andere Gespräche nennen.
letter-also-each = Das gilt auch für jedes weitere Gespräch.

# Eine Zeile, ohne Grund. Auskunftsersuchen, Sicherungsschreiben und die Antwort zur Identität haben dafür eigene Sätze.
letter-answers-form = { $answer_form ->
    [large-print] Bitte antworten Sie mir in Großdruck.
    [by-email] Bitte antworten Sie mir nur per E-Mail.
   *[relay] Bitte rufen Sie mich nur über einen Relay-Dienst an.
    }

## Was bei einer unvollständigen Antwort fehlt

# Überschrift über einer Liste aus einem oder mehreren der folgenden Punkte.
letter-missing-open = Von dem, worum ich gebeten habe, fehlt noch:

letter-missing-open-audio = die Aufnahme selbst, als Ton
letter-missing-open-whole-call = der Rest des Gesprächs, denn die Aufnahme umfasst es nicht ganz
letter-missing-open-transcript = die Abschrift, falls es eine gibt
letter-missing-open-notes = die Daten in Ihren Notizen zu dem Gespräch
letter-missing-open-details = die Angaben zu Zweck, Speicherdauer und Empfängern der Aufnahme

# Hinter dem Betreff eines Schreibens: "Auskunft …, Kundennummer 12345, Anruf am 3. November 2026".
letter-subject-behalf = für { $behalf_name }
letter-subject-number = Kundennummer { $customer_number }
letter-subject-ticket = Vorgang { $ticket }
letter-subject-day = Anruf { DATES($call_day, form: "on", time: "no") }

# Indien. Die Stelle von außen, in der Sprache des Schreibens. $conciliation: ihr eigener Name.
letter-outside-india = { $sector ->
    [bank] { $conciliation }
   *[travel] { $conciliation }
    }
