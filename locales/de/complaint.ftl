# Förmliche Beschwerde beim Unternehmen wegen der Zusage. Das Wort „Beschwerde“ setzt das Verfahren in Gang und die
# Zeit, nach der eine Stelle von außen offensteht. Höchstens 250 Wörter.

complaint-name = Förmliche Beschwerde
complaint-subject = Förmliche Beschwerde: { $name }
complaint-advice =
    { $regime ->
    [india]
        { $sector ->
            [telecom] Beschweren Sie sich beim Complaint Centre des Unternehmens; Sie bekommen eine Nummer per SMS.
            [bank] Beschweren Sie sich in der Filiale, in der App der Bank oder bei ihrem Principal Nodal Officer.
            [shop] Beschweren Sie sich beim Grievance Officer, den die Website des Shops nennt.
            [travel] Beschweren Sie sich dort, wo das Unternehmen Beschwerden annimmt; bei Fluggesellschaften ist das der Kundendienst, dann der nodal officer.
           *[other] Beschweren Sie sich dort, wo das Unternehmen Beschwerden annimmt, etwa beim Grievance Officer.
        } Tun Sie es schriftlich und heben Sie den Beleg auf: Die Tage zählen ab dem Tag, an dem das Unternehmen sie hat.

        Wenn Sie einen Betrag verlangen, legen Sie bei, wie er sich zusammensetzt, zum Beispiel Rechnung für Rechnung.{ $sector ->
            [bank] {" "}Senden Sie der Ombudsstelle noch keine Kopie; sie würde nicht zählen.
            [insurance] {" "}Senden Sie der Ombudsstelle noch keine Kopie; sie würde nicht zählen.
           *[other] {""}
        }

        Sagen Sie mir den Tag, wenn sie hinaus ist. Heben Sie jede Antwort auf; von ihrem Datum an kann Ihre eigene Frist für den nächsten Schritt laufen.
   *[gdpr]
        Schicken Sie das an die Beschwerdeadresse auf der Website, per E-Mail oder Online-Formular. Heben Sie die gesendete E-Mail oder ein Bildschirmfoto mit Datum auf: Die Zeit zählt von dem Tag an, an dem sie angekommen ist.

        Wenn Sie einen Betrag verlangen, legen Sie bei, wie er sich zusammensetzt, zum Beispiel Rechnung für Rechnung.

        Sagen Sie mir den Tag, wenn sie hinaus ist. Die letzte Antwort kann jederzeit kommen. Heben Sie sie auf: Sie soll sagen, an welche Stelle von außen Sie sich wenden können, und von ihrem Datum an kann Ihre eigene Frist dafür laufen.
    }

# Erster Satz nach der Anrede, deshalb klein.
complaint-opening = dies ist eine förmliche Beschwerde. Bitte halten Sie ein, was mir in dem unten genannten Telefongespräch zugesagt wurde.

# Eigene Worte der Person.
complaint-promise = In diesem Telefongespräch wurde mir Folgendes zugesagt, in meinen Worten: „{ $promise }“
# Worte aus der Aufnahme, die der Person vorliegt. $promise_from: Minuten und Sekunden.
complaint-recorded = Die Aufnahme liegt mir vor. Ab { POSITION($promise_from) } heißt es dort wörtlich: „{ $promise_words }“
# Die Worte der Person: was das Unternehmen tat, statt die Zusage zu halten.
complaint-breach = Was stattdessen geschah, in meinen Worten: „{ $breach }“
complaint-amount = In Geld sind das { MONEY($claim_amount) }.
complaint-amount-paid = In Geld sind das { MONEY($claim_amount) }. Diesen Betrag habe ich bezahlt.
complaint-amount-unpaid = In Geld sind das { MONEY($claim_amount) }. Dieser Betrag wurde mir berechnet; bezahlt habe ich ihn nicht.
complaint-amount-not-received = In Geld sind das { MONEY($claim_amount) }. Diesen Betrag sollte ich bekommen; bekommen habe ich ihn nicht.

# Es folgt eine Liste.
complaint-wanted = Damit die Sache erledigt ist, bitte ich um Folgendes:
complaint-wanted-keep = { $sector ->
    [public] Halten Sie die Zusage ein, und berichtigen Sie, was nicht zu ihr passt.
   *[other] Halten Sie die Zusage ein, und berichtigen Sie jede Rechnung, die nicht zu ihr passt.
    }
complaint-wanted-pay = Zahlen Sie mir für die Zeit bis heute { MONEY($claim_amount) } oder schreiben Sie mir diesen Betrag gut.
# Der Betrag wurde berechnet und ist nicht bezahlt.
complaint-wanted-off = Schreiben Sie mir von dem, was Sie mir berechnet haben, { MONEY($claim_amount) } gut.
complaint-wanted-reasons = Sind Sie nicht einverstanden, nennen Sie mir den Grund.

complaint-basis = Was einem Verbraucher über eine Dienstleistung gesagt wird, gilt als Teil des Vertrags, wenn er es bei seiner Entscheidung berücksichtigt hat ({ $law_gb_promise_term }).
complaint-recording = Am { DATE($sent_access_request) } habe ich Sie um eine Kopie der Aufnahme dieses Gesprächs gebeten. Dieses Ersuchen bleibt offen und hat seine eigene Frist.
complaint-keep = Bitte bewahren Sie jede Aufnahme dieses Gesprächs auf, bis diese Beschwerde erledigt ist.
complaint-final = Können wir uns nicht einigen, senden Sie mir bitte Ihre letzte Antwort schriftlich.
# $conciliation: Name der Stelle.
complaint-next = Danach, oder wenn Ihre Zeit dafür vorbei ist, kann ich mich an diese Stelle wenden: { $conciliation }.
complaint-next-telecom = Danach, oder wenn Ihre Zeit dafür vorbei ist ({ $law_gb_telecom_door }), kann ich mich an diese Stellen wenden, je nachdem, welcher Sie angehören: { $conciliation }.
complaint-next-public = Danach, oder wenn in angemessener Zeit keine Antwort kommt, kann ich mich an diese Stelle wenden: { $conciliation }.
# $conciliation: „Parliamentary Ombudsman, through a Member of Parliament“.
complaint-next-government = Danach, oder wenn in angemessener Zeit keine Antwort kommt, kann ich mich an diese Stelle wenden: { $conciliation }.
complaint-next-public-unnamed = Bitte nennen Sie darin die Ombudsstelle, die meine Beschwerde danach prüfen kann.
complaint-next-unnamed = Bitte nennen Sie darin die Schlichtungsstelle, der Sie angehören, falls es eine gibt, und teilen Sie mir mit, ob Sie teilnehmen.

## Indien

complaint-basis-india = Wird für eine Leistung etwas übernommen und nicht getan, ist das nach meiner Auffassung eine mangelhafte Leistung ({ $law_in_deficiency }).
complaint-number-india = Bitte senden Sie mir die Nummer dieser Beschwerde und nennen Sie den Tag, bis zu dem Sie sie erledigen.
complaint-ecommerce-india = Bitte bestätigen Sie diese Beschwerde binnen 48 Stunden und erledigen Sie sie binnen eines Monats ({ $law_in_ecommerce_officer }).
# $conciliation: Name der Stelle.
complaint-next-india = Danach, oder wenn Ihre Zeit dafür vorbei ist, kann ich mich an diese Stelle wenden: { letter-outside-india }.
complaint-next-telecom-india = Danach, oder wenn Ihre Zeit dafür vorbei ist, kann ich mich an Ihre Appellate Authority wenden ({ $law_in_telecom_complaint }).
complaint-next-energy-india = Danach kann ich mich an Ihr Consumer Grievance Redressal Forum wenden ({ $law_in_energy_forum }).
