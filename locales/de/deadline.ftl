# Wie eine Frist berechnet wurde. Ein kurzer Satz für jeden Schritt.
#
# DATE($x) ist ein Tag ohne Wochentag: 24. November 2026.
# DAY($x) ist ein Tag mit Wochentag: Dienstag, 24. November 2026.
# $holiday ist der Name eines Feiertags aus holidays.ftl.

# $date: der letzte Tag.
deadline-result = Letzter Tag für die Antwort: { DAY($date) }
# Bis zu diesem Tag muss die Person selbst handeln.
deadline-result-own = Ihr letzter Tag: { DAY($date) }
deadline-result-extended = Letzter Tag bei verlängerter Frist: { DAY($date) }

## Was die Frist beginnen lässt

deadline-reason-receipt = Tag des Eingangs: { DATE($date) }. Er zählt nicht mit.
deadline-reason-receipt-counted = Tag des Eingangs: { DATE($date) }. Er ist der erste Tag.
deadline-reason-sending = Sie haben Ihr Schreiben am { DATE($date) } abgeschickt; dieser Tag zählt nicht mit.
deadline-reason-sending-counted = Sie haben Ihr Schreiben am { DATE($date) } abgeschickt; das ist der erste Tag.
deadline-reason-event = Ausgangspunkt ist der { DATE($date) }; dieser Tag zählt nicht mit.
deadline-reason-event-counted = Ausgangspunkt ist der { DATE($date) }; das ist der erste Tag.

# Das Unternehmen darf fragen, wer Sie sind, und rechnet ab der Antwort.
deadline-reason-starts-anew = Sie wurden gefragt, wer Sie sind. Deshalb beginnt die Frist mit Ihrer Antwort darauf.
deadline-reason-set = Diesen Tag nennt Ihr Schreiben.

## Wie lang sie ist

deadline-reason-days = { $count ->
        [one] Die Frist beträgt einen Tag.
       *[other] Die Frist beträgt { $count } Tage, Wochenenden zählen mit.
    }
deadline-reason-working-days = { $count ->
        [one] Die Frist beträgt einen Arbeitstag.
       *[other] Die Frist beträgt { $count } Arbeitstage; Wochenenden und Feiertage zählen nicht mit.
    }
deadline-reason-weeks = { $count ->
        [one] Die Frist beträgt eine Woche.
       *[other] Die Frist beträgt { $count } Wochen.
    }
deadline-reason-months = { $count ->
        [one] Die Frist beträgt einen Monat.
       *[other] Die Frist beträgt { $count } Monate.
    }

## Wo sie endet

deadline-reason-last-day = Der letzte Tag ist damit der { DATE($date) }.
deadline-reason-same-weekday = Sie endet am gleichen Wochentag: { DAY($date) }.
deadline-reason-corresponding-day = Sie endet am Tag mit derselben Zahl: { DATE($date) }.
deadline-reason-short-month = Einen { $number }. gibt es in diesem Monat nicht, also endet sie am Monatsletzten: { DATE($date) }.

## Unterbrechungen

# $from: Tag der Frage, $to: Tag der Antwort, $count: die Tage vom einen bis zum anderen, beide eingeschlossen.
deadline-reason-paused = { $count ->
        [one] Vom { DATE($from) } bis zum { DATE($to) } stand die Frist still: ein Tag mehr, bis zum { DATE($becomes) }.
       *[other] Vom { DATE($from) } bis zum { DATE($to) } stand die Frist still: { $count } Tage mehr, bis zum { DATE($becomes) }.
    }
deadline-reason-pause-without-effect = Die Rückfrage verschiebt den Tag nicht: Eine Pause sieht diese Regel nicht vor.

## Wochenenden und Feiertage

deadline-reason-weekend = { DAY($was) }, liegt am Wochenende; die Frist endet am nächsten Werktag: { DAY($becomes) }.
deadline-reason-holiday = { DAY($was) }, ist ein Feiertag ({ $holiday }); die Frist endet am nächsten Werktag: { DAY($becomes) }.
deadline-reason-holiday-perhaps = { DAY($was) }, ist dort vielleicht ein Feiertag ({ $holiday }); wir nehmen den nächsten Werktag: { DAY($becomes) }.
deadline-reason-holiday-too = Auch der { DATE($date) } ist ein Feiertag ({ $holiday }).
deadline-reason-holiday-too-perhaps = Auch der { DATE($date) } ist vielleicht ein Feiertag ({ $holiday }).
deadline-reason-skipped = Der { DATE($date) } ist ein Feiertag ({ $holiday }) und zählt nicht mit.
deadline-reason-skipped-perhaps = Der { DATE($date) } ist dort vielleicht ein Feiertag ({ $holiday }); wir zählen ihn nicht mit.

# Warum ein Feiertag nicht sicher ist.
deadline-reason-region-unknown = Dieser Feiertag gilt nicht im ganzen Land, und wir wissen nicht, welche Region zählt; mit dem späteren Tag sind Sie auf der sicheren Seite.
deadline-reason-part-of-region = Dieser Feiertag gilt nur in manchen Orten der Region; mit dem späteren Tag sind Sie auf der sicheren Seite.
deadline-reason-estimated = Der Tag dieses Feiertags ist geschätzt und kann sich noch verschieben; mit dem späteren Tag sind Sie auf der sicheren Seite.
# Wo die Person selbst handeln muss: im Zweifel der frühere Tag.
deadline-reason-taken-as-working = Der { DATE($date) } ist vielleicht ein Feiertag ({ $holiday }), aber verlassen Sie sich nicht darauf: Mit dem früheren Tag sind Sie auf der sicheren Seite.

deadline-reason-two-working-days = Eine solche Frist hat mindestens zwei Arbeitstage, darum ist der letzte Tag: { DAY($date) }.

## Was wir nicht nachsehen konnten

deadline-reason-no-table = Für dieses Land haben wir keine Liste der Feiertage; berücksichtigt sind nur die Wochenenden.
# $year: 2033, ohne Trennzeichen.
deadline-reason-outside-table = Für { $year } haben wir keine Liste der Feiertage; berücksichtigt sind dort nur die Wochenenden.

## Verlängerung

deadline-reason-extension-needs-notice = Mehr Zeit gilt nur, wenn Ihnen das bis zum { DATE($date) } mit Gründen mitgeteilt wurde.
deadline-reason-extended-from-start = Auch die längere Frist beginnt mit dem { DATE($date) }.
deadline-reason-extended-from-end = Die zusätzliche Zeit beginnt nach dem { DATE($date) }.

## Wann ein Schreiben ankommt

deadline-reason-arrives-same-day = Was Sie am { DATE($date) } online abschicken, kommt am selben Tag an.
deadline-reason-arrives-by-hand = Was Sie am { DATE($date) } abgeben, kommt am selben Tag an.
deadline-reason-arrival-assumed = { $count ->
        [one] Sie haben das Schreiben am { DATE($sent) } zur Post gegeben. Wir planen dafür einen Arbeitstag ein, bis zum { DATE($date) }; das ist unsere Annahme, keine gesetzliche Regel.
       *[other] Sie haben das Schreiben am { DATE($sent) } zur Post gegeben. Wir planen dafür { $count } Arbeitstage ein, bis zum { DATE($date) }; das ist unsere Annahme, keine gesetzliche Regel.
    }
