# Jede Antwort mit ihrem Namen. Der Text ist die Bezeichnung in der Übersicht und auf den Knöpfen zum
# Ändern („Ändern: Unternehmen“), also kurz. Jedes Attribut ist ein Knopf für einen Wert.
# .example folgt, wenn eine Antwort keinen Sinn ergab; es ist eine ganze Zeile und muss selbst Sinn haben.

## Wo und mit wem

slot-country = Land
    .example = Zum Beispiel: Deutschland

# Die Regionen eines Landes: Land und Region in kleinen Buchstaben. Dort, wo das Unternehmen sitzt.
slot-region = Bundesland oder Region
    .de-bw = Baden-Württemberg
    .de-by = Bayern
    .de-be = Berlin
    .de-bb = Brandenburg
    .de-hb = Bremen
    .de-hh = Hamburg
    .de-he = Hessen
    .de-mv = Mecklenburg-Vorpommern
    .de-ni = Niedersachsen
    .de-nw = Nordrhein-Westfalen
    .de-rp = Rheinland-Pfalz
    .de-sl = Saarland
    .de-sn = Sachsen
    .de-st = Sachsen-Anhalt
    .de-sh = Schleswig-Holstein
    .de-th = Thüringen
    .gb-eng = England
    .gb-nir = Nordirland
    .gb-sct = Schottland
    .gb-wls = Wales

# Wo die Person wohnt, in einem Staat, dessen Teile eigene Gerichte und Stellen haben.
slot-nation = Ihr Landesteil
    .england = England
    .wales = Wales
    .scotland = Schottland
    .northern-ireland = Nordirland

# In the United Kingdom, where trains have an ombudsman of their own.
slot-travel_kind = Art der Reise
    .train = Bahn
    .flight = Flug
    .other = Etwas anderes

# In the United Kingdom: each kind has an ombudsman of its own.
slot-telecom_kind = Telefon oder Fernsehen
    .phone = Telefon oder Internet
    .tv = Fernsehen (Kabel oder Satellit)

slot-energy_kind = Strom oder Gas
    .electricity = Strom
    .gas = Gas (Leitung oder Flasche)

slot-public_kind = Art der Behörde
    .council = Gemeinde (council)
    .health = Gesundheitsdienst (NHS)
    .devolved = Regierung von Schottland, Wales, NI
    .government = Britische Regierung (Steuer, Hilfen)
    .other = Etwas anderes

slot-sector = Bereich
    .telecom = Telefon, Internet, TV
    .energy = Strom, Gas
    .water = Wasser
    .bank = Bank, Karte, Zahlung
    .insurance = Versicherung
    .broker = Aktien, Broker, Fonds
    .travel = Reise und Verkehr
    .shop = Laden oder Onlineshop
    .post = Post und Pakete
    .public = Stadt, Amt, öffentliche Stelle
    .other = Etwas anderes

slot-company = Unternehmen oder Behörde
    .example = Zum Beispiel: der Name oben auf Ihrer Rechnung

slot-company_contact = Firmen- oder Amtsadresse
    .example = Zum Beispiel: eine E-Mail-Adresse, oder Straße, Postleitzahl und Ort

## Das Gespräch

slot-call_day = Tag des Gesprächs
    .example = Zum Beispiel: 3. November, letzten Dienstag, zwischen 3. und 7. November

slot-direction = Wer angerufen hat
    .i-called = Ich habe angerufen
    .they-called = Ich wurde angerufen

# Die Nummer dessen, der angerufen hat.
slot-called_from = Nummer, von der angerufen wurde
    .example = Zum Beispiel: 0561 123456, oder +49 561 123456

# Die Nummer dessen, der angerufen wurde.
slot-called_to = Gewählte Nummer
    .example = Zum Beispiel: 0800 1234567

# Wenn die angezeigte Nummer nicht die eigene war.
slot-phone_used = Wie Sie angerufen haben
    .another-phone = Vom Telefon einer anderen Person
    .hidden-number = Mit unterdrückter Nummer
    .app = Über eine App
    .own-phone = Von meinem eigenen Telefon

# Was die Person in dem Gespräch angab, damit man wusste, wer anruft.
slot-proved_by = Im Gespräch genannt
    .customer-number = Meine Kundennummer
    .registered-number = Meine hinterlegte Telefonnummer
    .neither = Keine davon, oder weiß ich nicht

slot-registered_number = Hinterlegte Telefonnummer
    .example = Zum Beispiel: 0561 123456, oder +49 561 123456

slot-customer_number = Kunden- oder Aktennummer
    .example = Zum Beispiel: K-123456

slot-ticket = Vorgangsnummer
    .example = Zum Beispiel: T-4711-22

# Das Gespräch mit der Zusage ist call_day; diese sind andere in derselben Sache.
slot-second_call = Weiteres Gespräch
    .example = Zum Beispiel: 3. November, letzten Dienstag, zwischen 3. und 7. November

slot-third_call = Noch ein Gespräch
    .example = Zum Beispiel: 3. November, letzten Dienstag, zwischen 3. und 7. November

slot-agent = Name am Telefon
    .example = Zum Beispiel: Frau Müller

# Ob gesagt wurde: „Gespräche werden aufgezeichnet.“
slot-announced = Aufnahme angekündigt
    .yes = Ja
    .no = Nein

slot-promise = Zusage
    .example = Zum Beispiel: Die Gebühr entfällt für sechs Monate.

slot-breach = Was stattdessen geschah
    .example = Zum Beispiel: Die Rechnung vom 3. November verlangt 42 Euro statt 30 Euro.

slot-claim_amount = Betrag
    .example = Zum Beispiel: 120, oder 19,99

slot-claim_kind = Bezahlt oder nicht
    .paid = Ja, ich habe ihn bezahlt
    .unpaid = Nein, er steht nur auf der Rechnung
    .not-received = Ich hätte ihn bekommen sollen

## Wer schreibt

slot-name = Ihr Name
    .example = Zum Beispiel: Ihr Vor- und Nachname

slot-contact = Ihre Kontaktdaten
    .example = Zum Beispiel: Ihre E-Mail-Adresse, oder Straße, Postleitzahl und Ort

# Was jemand braucht, der schlechter sieht oder hört.
slot-answer_form = Form der Antworten
    .large-print = In Großdruck
    .by-email = Nur per E-Mail
    .relay = Anrufe nur über einen Relay-Dienst
    .usual = Wie üblich

slot-behalf = Für wen
    .myself = Für mich selbst
    .for-another = Für jemand anderen

slot-behalf_name = Vertretene Person
    .example = Zum Beispiel: Vor- und Nachname

## Wie ein Schreiben hinausging

slot-way = Versandt per
    .by-email = E-Mail
    .by-form = Online-Formular
    .by-post = Post

slot-sent_on = Tag des Absendens
    .example = Zum Beispiel: heute, gestern, 3. November

## Was zurückkam

slot-replied_on = Tag der Antwort
    .example = Zum Beispiel: gestern, 3. November

slot-reply = Erhaltene Antwort
    .example = Zum Beispiel: Wir verwenden Aufnahmen nur zur Schulung.

slot-quotes = Sätze aus der Antwort

# Was das Unternehmen wissen will, bevor es antwortet.
slot-question = Was gefragt wird
    .identity = Wer ich bin
    .which-call = Welches Gespräch ich meine

slot-asked_on = Tag der Rückfrage
    .example = Zum Beispiel: gestern, 3. November

# Das letzte Wort des Unternehmens zur Zusage („final response“, „deadlock letter“).
slot-final_on = Tag der letzten Antwort
    .example = Zum Beispiel: gestern, 3. November

# Ob das Unternehmen rechtzeitig und mit Gründen mehr Zeit genommen hat.
slot-extended = Mehr Zeit, mit Gründen
    .yes = Ja
    .no = Nein

## Die Aufnahme

slot-recording = Aufnahme
    .received = Sie ist da

slot-recording_file = Name der Datei
    .example = Zum Beispiel: anruf.mp3

slot-recording_length = Länge der Aufnahme
    .example = Zum Beispiel: 12:40

slot-promise_from = Beginn der Zusage
    .example = Zum Beispiel: 2:35

slot-promise_to = Ende der Zusage
    .example = Zum Beispiel: 2:50

slot-promise_words = Wortlaut der Zusage
    .example = Zum Beispiel: Die Gebühr streiche ich Ihnen für sechs Monate.

## Wohin als Nächstes

slot-escalate_to = Zweites Hinsehen durch
    .supervisor = Die Leitung
    .officer = Datenschutzbeauftragte
    .grievance-officer = Grievance oder Nodal Officer

slot-forward_name = Ihren Namen weitergeben
    .yes = Ja, das darf sie
    .no = Nein

slot-lawsuit = Gerichtsverfahren
    .yes = Ja
    .no = Nein

slot-supervision = Versicherungsaufsicht
    .yes = Ja
    .no = Nein

## Das Ende

slot-outcome = Ausgang
    .promise-kept = Die Zusage wurde eingehalten
    .recording-received = Ich habe die Aufnahme
    .settled = Wir haben uns geeinigt
    .given-up = Ich lasse es ruhen

## Indien

# Wem das Unternehmen gehört.
slot-owner = Eigentümer
    .central = Der Zentralstaat
    .state = Ein Bundesstaat oder eine Stadt
    .private = Es ist privat
slot-letter_language = Sprache der Schreiben
    .en = Englisch
    .hi = Hindi
slot-citizen = Indische Staatsangehörigkeit
    .yes = Ja
    .no = Nein
# Eine Bank oder ein Kreditgeber in Indien: Anrufe mit eigenen Regeln.
slot-bank_call = Worum es im Gespräch ging
    .recovery = Eintreiben einer Schuld
    .sale = Mir etwas verkaufen
    .fraud = Eine Zahlung, die nicht von mir war
    .other = Etwas anderes
slot-poverty = Unter der Armutsgrenze
    .yes = Ja, ich habe eine Karte
    .no = Nein
slot-paid_service = Bezahlte Leistung
    .yes = Ja, ich zahle dafür
    .no = Nein, sie kostet nichts
# Der Preis, der bezahlt wurde; nach ihm richtet sich, welche Verbraucherkommission zuständig ist.
slot-paid_amount = Bezahlter Preis
    .example = Zum Beispiel: 12.000 ₹
slot-bought_online = Online gekauft
    .yes = Ja
    .no = Nein
slot-district = Ihr Distrikt
    .example = Zum Beispiel: Nagpur
slot-late_reason = Grund für die Verspätung
    .example = Zum Beispiel: Ich habe auf die Antwort gewartet.
slot-home_address = Ihre Postanschrift
    .example = Zum Beispiel: 12 Station Road, Nagpur 440001
# Der Tag, an dem die zweite Instanz im Unternehmen geantwortet hat.
slot-appeal_answered_on = Tag der Entscheidung
    .example = Zum Beispiel: gestern, 3. November
# Der Tag, an dem der erste Widerspruch beantwortet wurde.
slot-appeal_decided_on = Tag der Entscheidung
    .example = Zum Beispiel: gestern, 3. November
slot-appeal_result = Ergebnis der Entscheidung
    .nothing = Nichts davon
    .part = Nur einen Teil
    .all = Alles, was ich wollte
slot-outside = Stelle von außen
    .helpline = Die Verbraucher-Hotline
    .ombudsman = Die Ombudsstelle
    .odr = SMART ODR
    .information-commission = Die Informationskommission
# Wer die Beschwerde an den Versicherer weiterleiten soll (Indien).
slot-forwarder = Wer weiterleitet
    .helpline = Verbraucher-Hotline (1915)
    .regulator = Portal der Aufsicht (Bima Bharosa)

## Das Unternehmen in einem Satz, oder die Behörde. Andere Texte benutzen diese Worte.

who-the = { $sector ->
    [public] die Behörde
   *[other] das Unternehmen
    }
who-begin = { $sector ->
    [public] Die Behörde
   *[other] Das Unternehmen
    }
who-to = { $sector ->
    [public] der Behörde
   *[other] dem Unternehmen
    }
who-of = { $sector ->
    [public] der Behörde
   *[other] des Unternehmens
    }
