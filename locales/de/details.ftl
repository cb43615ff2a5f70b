# Fragen, die nur kommen, wenn jemand etwas ergänzen möchte oder ein Schreiben es braucht.

details-behalf = Schreiben Sie für sich selbst oder für jemand anderen?
    .hint = Schreiben Sie für jemand anderen, müssen Sie vielleicht zeigen, dass die Person einverstanden ist, zum Beispiel durch ihre Unterschrift unter dem Schreiben.

details-direction = Haben Sie angerufen, oder wurden Sie angerufen?
    .hint = Die Anrufliste Ihres Telefons zeigt es. Wenn Sie es nicht wissen, macht das nichts.

# Die Nummer dessen, der angerufen hat.
details-called-from = Von welcher Nummer aus wurde angerufen?
    .hint = Haben Sie angerufen, ist es Ihre eigene Nummer oder die des Telefons, das Sie benutzt haben. Wurden Sie angerufen, sehen Sie in der Anrufliste nach. War die Nummer unterdrückt oder wissen Sie sie nicht, tippen Sie auf „Weiß ich nicht“.

details-phone-used = Wie haben Sie angerufen?
    .hint = Gesucht wird ein Gespräch oft nach der angezeigten Nummer. War es nicht Ihre eigene oder gar keine, steht das im Schreiben.

# Die Nummer dessen, der angerufen wurde.
details-called-to = Welche Nummer wurde angerufen?
    .hint = Haben Sie angerufen, sehen Sie in der Anrufliste nach; kostenlose Nummern fehlen oft auf der Rechnung. Wurden Sie angerufen, ist es Ihre eigene Nummer. Wenn Sie es nicht wissen, macht das nichts.

details-ticket = Gibt es zu dem Gespräch eine Vorgangsnummer?
    .hint = Oft kommt sie nach dem Gespräch per SMS oder E-Mail, manchmal heißt sie Ticketnummer. Wenn Sie keine haben, tippen Sie auf „Weiß ich nicht“.

details-second-call = Wann war das andere Gespräch in derselben Sache?
    .hint = Zum Beispiel das, in dem Sie das Angebot bekamen oder sich beschwert haben. Es steht im Schreiben in einer eigenen Zeile, und auch um seine Aufnahme wird gebeten. Ungefähr genügt; wissen Sie es nicht, tippen Sie auf „Weiß ich nicht“.

details-agent = Wie hieß die Person, mit der Sie gesprochen haben?
    .hint = Der Name hilft nur beim Suchen; niemandem wird etwas vorgeworfen. Wenn Sie ihn nicht wissen, macht das nichts.

details-recording-length = Wie lang ist die Aufnahme?
    .hint = Minuten und Sekunden, wie Ihr Abspielprogramm sie anzeigt. Wenn Sie es nicht wissen, macht das nichts.

details-answer-form = In welcher Form brauchen Sie Antworten?
    .hint = Das Schreiben bittet in einer Zeile darum und nennt keinen Grund. Für Antworten per E-Mail ergänzen Sie auch Ihre E-Mail-Adresse unter „Ihre Kontaktdaten“.

details-letter-language = In welcher Sprache sollen Ihre Schreiben verfasst sein?
    .hint = Unternehmen schreiben meist Englisch. Behörden nehmen auch Hindi. Zum Lesen bekommen Sie jedes Schreiben auch in der Sprache dieses Chats.

details-contact = Unter welcher Adresse möchten Sie Antworten bekommen?
    .hint = Ihre E-Mail-Adresse oder Postanschrift. Sie steht im Schreiben. Am besten ist eine, die dort schon bekannt ist.
