# Beschriftungen rund um die Antwort eines Unternehmens. Sie stehen auf Knöpfen (höchstens 40
# Zeichen) und in Listen. So schreiben, wie Menschen es sagen würden; was das Unternehmen sagt,
# steht in Anführungszeichen.

slot-refusals = Genannte Gründe
    .staff-privacy = „Datenschutz der Beschäftigten“
    .liability = „Wegen Haftung oder Rechtsstreit“
    .internal-policy = „Nur intern oder für Schulungen“
    .trade-secret = „Geschäftsgeheimnis“
    .no-transparency = Sagt nicht, wozu, wie lange, für wen
    .deleted = „Schon gelöscht“
    .not-found = „Wir finden nichts“
    .court-order = „Nur für Gericht oder Polizei“
    .identity = „Weisen Sie sich aus“
    .abusive = „Zu viel, zu oft, Missbrauch“
    .transcript-only = „Sie bekommen nur eine Abschrift“
    .fee = „Das kostet etwas“
    .other-channel = „Fragen Sie woanders, per Formular“
    .never-recorded = „Es wurde nicht aufgezeichnet“
    .conditions = „Erst etwas unterschreiben“
    .already-known = „Sie wissen doch, was gesagt wurde“
    .not-entitled = „Das steht Ihnen nicht zu“
    .wrong-recording = Falsche oder gekürzte Aufnahme
    .silence = Gar keine Antwort
slot-deletion = Wann gelöscht wurde
    .before-request = Vor meinem Ersuchen
    .after-request = Nach meinem Ersuchen
slot-identity_asked = Was als Nachweis verlangt wird
    .known-data = Bekannte Daten oder ein Rückruf
    .id-copy = Eine Ausweiskopie
slot-missing = Was fehlt
    .audio = Die Aufnahme selbst
    .whole-call = Ein Teil des Gesprächs
    .transcript = Die Abschrift
    .notes = Die Notizen zum Gespräch
    .details = Zweck, Speicherdauer, Empfänger
