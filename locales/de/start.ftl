# Vom ersten Wort bis zu dem Recht, das gilt. Davor steht der Gruß, engine-welcome.

# $country: Name eines Landes, vermutet nach Sprache oder Telefonnummer. Er steht ohne Artikel.
start-place = Sie wohnen { $regime ->
    [uk-gdpr] im Vereinigten Königreich
   *[gdpr] in { COUNTRY($country) }
    }, und wir sprechen Deutsch. Stimmt das?
    .hint = Was Sie verlangen können, hängt vom Recht des Landes ab, in dem Sie wohnen.
    .correct = Ja, das stimmt
    .other-country = Nein, ein anderes Land
    .other-language = Eine andere Sprache

start-language = Welche Sprache möchten Sie hier verwenden?
    .hint = Schreiben gehen in der Sprache hinaus, die der Empfänger braucht; Sie bekommen eine Lesefassung in Ihrer.

start-country = In welchem Land wohnen Sie?
    .hint = Tippen Sie es unten an. Wenn es dort nicht steht, schreiben Sie den Namen.

# Über dem, was eine lange Nachricht enthält, je eine Zeile (engine-story-line). Die Knöpfe
# darunter nehmen eines davon heraus (engine-story.drop).
start-told = Das habe ich in Ihrer Nachricht gelesen. Stimmt es?
    .hint = Wenn etwas nicht stimmt, tippen Sie es an. Dann lasse ich es weg. Was fehlt, frage ich danach.
    .ok = Ja, alles richtig

# Das Recht des Landes steht nicht im Buch.
start-not-served =
    Das tut mir leid: Das Recht Ihres Landes ({ COUNTRY($country) }) kenne ich noch nicht. Deshalb setze ich kein Schreiben für Sie auf; eines nach dem falschen Recht würde Ihnen nicht helfen.

    Was fast überall hilft, und womit Sie heute anfangen können:

    1. Schreiben Sie Tag, Uhrzeit, Nummer und Wortlaut der Zusage auf, solange Sie sich erinnern.
    2. Bitten Sie das Unternehmen schriftlich um die Aufnahme. Es soll sie aufheben, bis Sie sie haben.
    3. Bitten Sie im selben Schreiben darum, dass es Ihnen die Zusage schriftlich bestätigt.
    4. Heben Sie Belege auf: die gesendete E-Mail, ein Bildschirmfoto des Online-Formulars, die Rechnung, den Eintrag in der Anrufliste.
    5. Keine Antwort oder eine Absage? Dann schreiben Sie an die Beschwerdestelle des Unternehmens, danach an die Verbraucherbehörde oder an einen Verbraucherverband in Ihrem Land.
    .hint = War das Land falsch? Dann ändern Sie es. Mit /start können Sie jederzeit wiederkommen; /delete löscht, was Sie mir gesagt haben.
    .other-country = Ein anderes Land wählen

start-sector = Um was für ein Unternehmen oder Amt geht es?
    .hint = Davon hängt ab, wer Ihnen später helfen kann. Nicht sicher? Dann tippen Sie auf „Etwas anderes“.

# Keine Zahlen: Niemand hat gezählt, wie oft Unternehmen Ja sagen.
start-odds =
    Wo Sie wohnen, gibt Ihnen das Datenschutzrecht ({ $regime ->
        [uk-gdpr] die britische UK GDPR
       *[gdpr] die DSGVO
    }) ein Recht auf eine Kopie Ihrer Daten. Auch Ihre aufgezeichnete Stimme gehört dazu. Sie müssen keinen Grund nennen, die Kopie ist kostenlos, und { who-the } muss bis zu einem Tag antworten, den ich für Sie ausrechne.

    Was Sie erwartet: Meist bekommt man eine Aufnahme nur, wenn man schriftlich danach fragt. Oft heißt es erst Nein, oder sie ist schon gelöscht. Manchmal braucht es ein zweites Schreiben. Ich kann Ihnen nicht versprechen, dass Sie sie bekommen, aber das Fragen kostet Sie nichts.

    Als Nächstes: ein paar kurze Fragen, dann haben Sie ein Schreiben zum Abschicken. Aufnahmen werden oft bald gelöscht, also besser heute als morgen.

# Das Land steht im Buch, und sein Recht gibt keinen Anspruch auf eine Kopie.
start-no-right =
    In Ihrem Land ({ COUNTRY($country) }) gibt Ihnen kein Gesetz, das ich kenne, ein Recht auf eine Kopie der Aufnahme. Deshalb setze ich kein Schreiben auf, das so etwas behauptet.

    Was trotzdem hilft, und womit Sie heute anfangen können:

    1. Schreiben Sie Tag, Uhrzeit, Nummer und Wortlaut der Zusage auf, solange Sie sich erinnern.
    2. Bitten Sie das Unternehmen schriftlich um die Aufnahme. Es kann sie freiwillig herausgeben. Es soll sie aufheben, bis Ihre Beschwerde erledigt ist.
    3. Bitten Sie im selben Schreiben darum, dass es Ihnen die Zusage schriftlich bestätigt.
    4. Heben Sie Belege für alles auf, was Sie senden und bekommen.
    5. Keine Antwort oder eine Absage? Dann schreiben Sie an die Beschwerdestelle des Unternehmens, danach an die Verbraucherbehörde oder an einen Verbraucherverband.
    .hint = War das Land falsch? Dann ändern Sie es. Mit /start können Sie jederzeit wiederkommen; /delete löscht, was Sie mir gesagt haben.
    .other-country = Ein anderes Land wählen

# Indien: kein Recht auf die Kopie, und doch Schreiben, die darum bitten.
start-asking =
    { $sector ->
    [public]
        Bei öffentlichen Stellen haben indische Staatsangehörige ein Recht auf Information (RTI). Diesen Antrag setze ich für Sie auf. Die Stelle hat 30 Tage für die Antwort; lehnt sie ab oder schweigt sie, können Sie Widerspruch einlegen.

        Haben Sie die indische Staatsangehörigkeit nicht, oder ist die Stelle doch privat, setze ich ein anderes Schreiben auf: Es bittet um die Aufnahme, oder wenigstens darum, sie anhören zu dürfen.

        Was Sie erwartet: Viele Behörden lehnen erst ab oder antworten nicht. Ein sauberes Schreiben mit Datum hilft aber bei jedem späteren Schritt.
   *[other]
        In Indien verpflichtet kein allgemeines Gesetz ein privates Unternehmen, Ihnen eine Kopie der Aufnahme zu geben. Das behaupten die Schreiben hier auch nicht. Was sie trotzdem können:

        1. um die Aufnahme bitten, oder wenigstens darum, sie anhören zu dürfen
        2. darum bitten, sie aufzuheben
        3. zur Vorlage auffordern. Hält das Unternehmen sie zurück, darf eine Kommission daraus ihre Schlüsse ziehen

        Eine Verbraucherkommission kann anordnen, dass das Unternehmen die Aufnahme vorlegt. Bei öffentlichen Stellen ist es anders: Dort haben Staatsangehörige ein Recht auf Information, und ich setze dann jenes Schreiben auf.

        Was Sie erwartet: Viele Unternehmen lehnen erst ab. Ein sauberes Schreiben mit Datum hilft aber bei jedem späteren Schritt.
    }

    Als Nächstes: ein paar kurze Fragen, dann haben Sie ein Schreiben zum Abschicken. Aufnahmen werden oft bald gelöscht, also besser heute als morgen.

# Indien, wo Broker eine eigene Branche sind.
start-sector-india = Um was für ein Unternehmen oder Amt geht es?
    .hint = Davon hängt ab, wer Ihnen später helfen kann. Nicht sicher? Dann tippen Sie auf „Etwas anderes“.

# The United Kingdom, with kinds that other countries do not tell apart.
start-sector-uk = Um was für ein Unternehmen oder Amt geht es?
    .hint = Davon hängt ab, wer Ihnen später helfen kann. Nicht sicher? Dann tippen Sie auf „Etwas anderes“.
