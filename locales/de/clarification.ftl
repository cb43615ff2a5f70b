# Antwort auf die Rückfrage, welches Gespräch gemeint ist. Höchstens 150 Wörter.

clarification-subject = Welches Gespräch ich meine: { $name }

# Wie in „Ihre Antwort zum Gespräch vom 3. November“.
clarification-name = Antwort zum Gespräch

# Das Auskunftsersuchen ist nicht hier entstanden, deshalb ist sein Tag nicht bekannt. Erster Satz, deshalb klein.
clarification-ask = danke für Ihre Rückfrage zu meinem Auskunftsersuchen. Ich meine das unten genannte Telefongespräch. Bitte bearbeiten Sie mein Ersuchen weiter.
clarification-ask-sent = danke für Ihre Rückfrage zu meinem Auskunftsersuchen vom { DATE($sent_access_request) }. Ich meine das unten genannte Telefongespräch. Bitte bearbeiten Sie mein Ersuchen weiter.

# In den Schreiben, die hinaus sind, steht ein anderer Tag. Erster Satz, deshalb klein.
clarification-correct = { $regime ->
    [india] zu meiner Bitte vom { DATE($sent_access_request) } hatte ich als Tag des Gesprächs angegeben: { DATES($named_day, time: "no") }. Das war nicht richtig. Ich meine das unten genannte Telefongespräch. Bitte suchen Sie danach und bewahren Sie die Aufnahme auf.
   *[gdpr] zu meinem Auskunftsersuchen vom { DATE($sent_access_request) } hatte ich als Tag des Gesprächs angegeben: { DATES($named_day, time: "no") }. Das war nicht richtig. Ich meine das unten genannte Telefongespräch. Bitte suchen Sie danach und bewahren Sie die Aufnahme auf.
    }
# To a public body in India, about an application for information.
clarification-correct-information = in meinem Antrag auf Information vom { DATE($sent_information_request) } hatte ich als Tag des Gesprächs angegeben: { DATES($named_day, time: "no") }. Das war nicht richtig. Ich meine das unten genannte Telefongespräch. Bitte suchen Sie danach und bewahren Sie die Aufnahme auf.

# Nur wenn die Person einen Zeitraum kennt.
clarification-several-range = Waren es mehrere Gespräche, bitte ich um jede Aufnahme.

# $law_uk_search: „Art. 15 Abs. 1A UK GDPR“.
clarification-search = Ich bitte um dieses eine Gespräch und was dazu gehört. Nach meiner Auffassung halten diese Angaben die Suche kurz ({ $law_uk_search }).
clarification-search-range = Ich bitte nur um die Gespräche an diesen Tagen und um das, was dazugehört. So bleibt die Suche nach meiner Auffassung kurz ({ $law_uk_search }).
clarification-search-named = Ich bitte nur um die hier genannten Gespräche und was dazu gehört. Nach meiner Auffassung halten diese Angaben die Suche kurz ({ $law_uk_search }).
# $law_uk_pause: „Art. 12A Abs. 5 UK GDPR“.
clarification-pause = Ihre Rückfrage hat mich { DATES($asked_on, form: "on", time: "no") } erreicht. Soweit Sie die Antwort brauchten, stand Ihre Zeit bis dahin still ({ $law_uk_pause }).
clarification-more = Brauchen Sie noch eine Angabe, nennen Sie sie mir bitte.

# Im Chat, neben dem Schreiben.
clarification-advice =
    Schicken Sie das möglichst heute, auf demselben Weg wie das Ersuchen oder wie gefragt wurde. Heben Sie eine Kopie mit dem Datum auf.

    Sagen Sie mir den Tag, wenn es hinaus ist. Wurde vielleicht darauf gewartet, rechne ich diese Zeit ein.
