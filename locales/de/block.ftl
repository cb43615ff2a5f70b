# Was vor einer Frage steht: eine Frist, oder die Schreiben bisher.
#
# $day: der letzte Tag, { DATE($day) } ohne und { DAY($day) } mit dem Wochentag. Nach der Kopfzeile folgen
# die Gründe aus deadline.ftl, je eine Zeile. Eine Kopfzeile steht auch da, wenn ihr Tag vorbei ist; sie
# sagt deshalb nichts über Kommendes. Wann der Bot von selbst fragt, steht im Hinweis des Warteschritts.

block-deadline-response = Letzter Tag für die Antwort auf Ihre Anfrage: { DAY($day) }. So wird der Tag berechnet:
block-deadline-reminder-grace = Letzter Tag, den Ihre Erinnerung setzt: { DAY($day) }. So wird der Tag berechnet:
block-deadline-rebuttal-answer = Letzter Tag, den Ihr Schreiben setzt: { DAY($day) }. So wird der Tag berechnet:
block-deadline-escalation-answer = Letzter Tag, den Ihr Schreiben setzt: { DAY($day) }. So wird der Tag berechnet:
block-deadline-demand-answer = Letzter Tag, den Ihr Schreiben setzt: { DAY($day) }. So wird der Tag berechnet:
block-deadline-notice = Letzter Tag, den Ihr Schreiben setzt: { DAY($day) }. So wird der Tag berechnet:

# Die Behörde muss bis dahin nicht entschieden, aber gesagt haben, wie es steht.
block-deadline-authority-silence = Bis zu diesem Tag sollte die Behörde Ihnen sagen, wie es steht: { DAY($day) }. So wird der Tag berechnet:

## Ohne Wecker des Bots

block-deadline-preservation-confirmation = Bis zu diesem Tag soll bestätigt sein, dass die Aufnahme aufgehoben wird: { DAY($day) }. So wird der Tag berechnet:

# Nach diesen Tagen kann eine Schlichtungsstelle die Beschwerde annehmen.
block-deadline-energy-answer = Letzter Tag für die Antwort des Versorgers auf Ihre Beschwerde: { DAY($day) }. Danach steht Ihnen die Schlichtung offen. So wird der Tag berechnet:
block-deadline-insurance-answer = Letzter Tag für die Antwort der Versicherung auf Ihre Beschwerde: { DAY($day) }. Danach steht Ihnen die Ombudsstelle offen. So wird der Tag berechnet:
block-deadline-travel-answer = Letzter Tag für die Antwort des Reiseunternehmens auf Ihre Beschwerde: { DAY($day) }. Danach steht Ihnen die Schlichtung offen. So wird der Tag berechnet:

# Ein Schreiben des Falls. $letter: sein Name im Satz („Auskunftsersuchen“), ohne Artikel. $day: der Tag, an
# dem es hinausging, oder an dem es aufgesetzt wurde, wenn es noch nicht hinaus ist.
block-letters-line = { $sent ->
    [yes] Abgeschickt am { DATE($day) }: { $letter }
   *[no] Aufgesetzt am { DATE($day) }, noch nicht abgeschickt: { $letter }
    }

# Im Vereinigten Königreich. Nach diesem Tag kann sich eine Ombudsstelle der Beschwerde annehmen.
block-deadline-ombudsman-door = Zeit, um Ihre Beschwerde zu erledigen: bis { DAY($day) }. Danach können Sie mit ihr weitergehen. So wird der Tag berechnet:
# Die eigene Frist der Person.
block-deadline-ombudsman-limit = Ihr letzter Tag für die Stelle von außen ist { DAY($day) }. So wird der Tag berechnet:
# Öffentliche Stellen. Ab Kenntnis; der Tag wird auch gezeigt, wenn er vorbei ist.
block-deadline-public-limit = Ombudsstellen für Behörden nehmen eine Beschwerde an, die binnen eines Jahres kommt. Vom Gespräch an gerechnet, was sicher ist, ist Ihr letzter Tag { DAY($day) }. So wird der Tag berechnet:
# Nach der eigenen Übung der Aufsicht.
block-deadline-authority-limit = Hilft die Antwort nicht weiter, beschweren Sie sich bis { DAY($day) } bei der britischen Datenschutzaufsicht (ICO). Sie will bald nach dem letzten Kontakt in der Sache von Ihnen hören. So wird der Tag berechnet:

# In Indien. Die Entscheidung über den Widerspruch wegen einer Information.
block-deadline-appeal-decision = Über den Widerspruch soll bis { DAY($day) } entschieden sein. So wird der Tag berechnet:
# Die eigene Frist der Person.
block-deadline-second-appeal-limit = Ihr letzter Tag für den zweiten Widerspruch ist { DAY($day) }. Sie haben 90 Tage ab der Antwort auf Ihren Widerspruch. Ohne Antwort zähle ich 30 Tage für die Stelle und dann Ihre 90, ab dem Tag, an dem der Widerspruch hinausging: So sind Sie sicher, der wirkliche Tag kann etwas später liegen. So wird der Tag berechnet:
# Die eigene Frist der Person in Indien, für die zweite Instanz im Unternehmen.
block-deadline-appeal-limit = Ihr letzter Tag für die Appellate Authority, falls das Unternehmen vier Wochen für Ihre Beschwerde hatte (wie bei einer Rechnung), ist { DAY($day) }. Hat es früher geantwortet, zähle ich zur Sicherheit ab der Antwort. So wird der Tag berechnet:
# Der Weg, der als Nächstes kommt: in Indien zweite Instanz, Widerspruch oder Ombudsstelle, im Vereinigten Königreich Ombudsstelle oder Aufsicht.
block-deadline-own-bar = Ihr eigener letzter Tag, um damit weiterzugehen (zweite Instanz, Widerspruch, Aufsicht oder Stelle von außen), ist { DAY($day) }. So wird der Tag berechnet:
# In Indien. Die zweite Instanz im Unternehmen, falls das Unternehmen nur drei Tage hatte.
block-deadline-appeal-safe = Sicher sind Sie, wenn Sie sich bis { DAY($day) } an die Appellate Authority wenden. Dieser Tag gilt, falls das Unternehmen für Ihre Beschwerde nur drei Tage hatte. So wird der Tag berechnet:
block-deadline-appeal-answer = Die Antwort der zweiten Instanz sollte bis { DAY($day) } da sein. So wird der Tag berechnet:
block-deadline-information-appeal-limit = Ihr letzter Tag für den ersten Widerspruch ist { DAY($day) }. Sie haben 30 Tage ab der Antwort; ohne Antwort ab dem Ende der 30 Tage, die die Stelle hat. So wird der Tag berechnet:
# Zwei Jahre; der Tag wird auch gezeigt, wenn er vorbei ist.
block-deadline-commission-limit = Für die Verbraucherkommission haben Sie zwei Jahre. Ab dem Anruf gerechnet, das ist der sichere Weg, enden sie am { DAY($day) }. Danach kann sie Ihre Beschwerde noch annehmen, wenn es für die Verspätung einen guten Grund gab; bitten Sie darum. So wird der Tag berechnet:
