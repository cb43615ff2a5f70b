# Etwas ist gekommen: die Aufnahme, ein Teil davon oder eine andere.

received-start = Gut, dass etwas gekommen ist. Ist es das, worum Sie gebeten haben?
    .hint = Speichern Sie es zuerst an zwei Orten, dann hören Sie es ganz an.
    .complete = Ja, die ganze Aufnahme
    .partly = Nur ein Teil oder nur Text
    .wrong = Es ist ein anderes Gespräch
    .unclear = Ich bin nicht sicher
    .refused = Es ist nur ein Brief mit einem Nein
    .refused-demand = Sie lehnen die Forderung ab

received-unclear =
    Lassen Sie sich Zeit. Diese Fragen helfen:

    1. Ist es Ihre Stimme, und sind es Tag und Stunde Ihres Gesprächs?
    2. Beginnt es mit der Begrüßung, und endet es, wenn jemand auflegt?
    3. Ist es so lang, wie die Anrufliste Ihres Telefons sagt?
    4. Gibt es dort, wo die Zusage sein müsste, einen Sprung oder eine Lücke?

    Dreimal ja und dann nein: Es ist sehr wahrscheinlich die ganze Aufnahme. Wenn sich die Datei nicht öffnen lässt, tippen Sie auf „Nur ein Teil oder nur Text“.

received-missing = Was fehlt?
    .hint = Tippen Sie alles an, was zutrifft, dann „Fertig“. Ich setze ein Schreiben auf, das um den Rest bittet.
# A public body in India, which gave only a part.
received-partly-on = An welchem Tag ist es bei Ihnen angekommen?
    .hint = Von diesem Tag an haben Sie 30 Tage für den ersten Widerspruch. Die E-Mail oder der Brief zeigt ihn. Wenn Sie es nicht wissen, ist das in Ordnung.

# Vor dem Schreiben.
received-partly = Hier ist ein Schreiben, das um das Fehlende bittet.

# Vor dem Schreiben an die Behörde; nur wenn eine Beschwerde hinausging.
received-settled = Sie haben, worum Sie gebeten haben. Dieses kurze Schreiben sagt es der Behörde, damit sie Ihre Beschwerde abschließen kann.

received-use = Ist die Zusage in der Aufnahme zu hören?
    .hint = Wenn ja, setze ich ein Schreiben auf, das die Minute nennt und { who-the } auffordert, die Zusage einzuhalten. Veröffentlichen Sie die Aufnahme nicht und geben Sie sie nicht herum: Auch andere sind darauf zu hören. Wenn ich nichts höre, frage ich einmal nach, in einer Woche.
    .demand = Ja, jetzt verwenden
    .not-in-it = Nein, sie ist nicht drin
    .stop = Ich wollte sie nur haben

received-not-in-it = Das tut mir leid, das ist enttäuschend. Woran liegt es Ihrer Meinung nach?
    .hint = Die Zusage lässt sich auch anders zeigen: mit Ihren Notizen, Rechnungen, Nachrichten oder jemandem, der mitgehört hat. Fiel sie nur in anderen Worten, können Sie sich darauf stützen und schriftlich nachfragen.
    .wrong = Es ist ein anderes Gespräch
    .partly = Da ist etwas weggeschnitten
    .complaint = Beschwerde wegen der Zusage
    .notice = Ohne Aufnahme weiter
    .stop = Fall beenden

# Der Bot hat schon einmal gefragt, und es kam nichts. Das letzte Wort, bis die Person schreibt.
received-asleep = Möchten Sie hier weitermachen?
    .hint = { $regime ->
        [india] Von selbst frage ich nicht noch einmal, außer ein eigener letzter Tag kommt näher. Die Knöpfe bleiben gültig; für einen eigenen Tag: /alarm.
        [uk-gdpr] Von selbst frage ich nicht noch einmal, außer ein eigener letzter Tag kommt näher. Die Knöpfe bleiben gültig; für einen eigenen Tag: /alarm.
       *[gdpr] Von selbst frage ich nicht noch einmal. Die Knöpfe bleiben gültig; für einen eigenen Tag: /alarm.
    }
    .go-on = Ja, weiter
    .stop = Fall beenden
