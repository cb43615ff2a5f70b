# Das Unternehmen findet kein Gespräch: was noch helfen könnte.

# Darunter folgen die Angaben, je eine Zeile, dann die Knöpfe zum Ändern und Ergänzen.
find-check = Je mehr { who-the } über das Gespräch weiß, desto besser lässt es sich finden. Wissen Sie noch etwas?
    .hint = Die Anrufliste Ihres Telefons, eine SMS nach dem Gespräch oder eine Rechnung können helfen. Ergänzen Sie, was Sie finden; Ihr Schreiben wiederholt es. Wenn das alles ist, geht es weiter.
    .ok = Das ist alles, weiter

# Die Fragen aus request.ftl.
find-proved-by = { request-proved-by }
    .hint = { request-proved-by.hint }
find-registered-number = { request-registered-number }
    .hint = { request-registered-number.hint }
find-third-call = { request-third-call }
    .hint = { request-third-call.hint }
    .unknown = { request-third-call.unknown }
