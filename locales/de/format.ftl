# Wie Tage, Uhrzeiten und andere Werte in Worte gefasst werden.
#
# Monatsnamen, die Reihenfolge von Tag und Monat, Beträge und Aufzählungen stammen aus den
# Tabellen des Unicode-Konsortiums (CLDR). Hier steht nur, was Grammatik ist.
#
# In allen anderen Dateien lässt sich ein Wert so einsetzen:
#
#     { $day }                        24. November 2026 (ein Tag)
#     { $when }                       ein Tag oder ein Zeitraum mit der Uhrzeit, siehe unten
#     { DATE($when) }                 dasselbe ohne die Uhrzeit
#     { DAY($day) }                   mit dem Wochentag
#     { DATES($when, form: "on") }    wie es unten das Attribut `.on` sagt
#     { DATES($when, time: "no") }    ohne die Uhrzeit
#     { TIME($when) } Uhr             14:05 Uhr, etwa 14:05 Uhr, 14:05 bis 15:00 Uhr
#     { MONEY($sum) }                 120,00 €
#     { NUM($count) }                 12.345
#     { LIST($things) }               a, b und c
#     { COUNTRY($country) }           Deutschland
#     { LANGUAGE("de") }              Deutsch
#     { POSITION($place) }            2:35, Minuten und Sekunden in einer Aufnahme
#     { CODE($country) -> [CH] … *[other] … }    um Wörter nach dem Land zu wählen
#
# Ein Attribut (eine Zeile, die mit einem Punkt beginnt) ist eine weitere Art, dasselbe zu
# sagen, für `form: "…"`. Es dürfen weitere dazukommen, mit gleichem Namen in format-day und
# in den Nachrichten format-range. Die Variablen sind fertige Texte, also ohne Funktion.

## Ein Tag oder ein Zeitraum („es war irgendwann dazwischen“)

# $day: 24. November 2026, oder mit dem Wochentag davor.
# .on: mit dem, was davor steht in „Sie haben am 24. November angerufen“.
format-day = { $day }
    .on = am { $day }

# Beide Tage in einem Monat. $from ist nur die Zahl des Tages (3), $to der ganze letzte Tag
# (7. November 2026); $first, falls gebraucht, der ganze erste Tag.
format-range-month = { $from }. bis { $to }
    .on = zwischen dem { $from }. und dem { $to }

# Beide Tage in einem Jahr. $from ist Tag und Monat (30. Oktober), $to der ganze letzte Tag;
# $first der ganze erste Tag.
format-range-year = { $from } bis { $to }
    .on = zwischen dem { $from } und dem { $to }

# Tage aus zwei Jahren. $from (und $first) und $to sind ganze Tage.
format-range = { $from } bis { $to }
    .on = zwischen dem { $from } und dem { $to }

# Dasselbe mit Wochentagen: Dienstag, 3. November 2026. Davor passt kein „dem“.
format-range-weekday = { $from } bis { $to }
    .on = zwischen { $from } und { $to }

## Uhrzeiten. Eine genaue Uhrzeit braucht keine Worte: 14:05. „Uhr“ setzt erst der Satz.

# Eine Uhrzeit für sich. $time: wie das Unicode-Konsortium sie schreibt (14:05). Wo man sie anders
# sagt („abends um 7:30“), ist $hour die Stunde als Zahl von 0 bis 23, nach der gewählt werden
# kann, und $twelve die Zeit auf dem Zifferblatt (7:30).
format-clock = { $time }

# $time: 14:05
format-time-about = etwa { $time }

# $from, $to: 14:05 und 15:00
format-time-range = { $from } bis { $to }

## Ein Tag mit der Uhrzeit. $days ist, was die Nachrichten oben aus den Tagen gemacht haben.

# Zu einem Zeitpunkt.
format-day-at = { $days } um { $time } Uhr

# Ungefähr zu diesem Zeitpunkt.
format-day-at-about = { $days } gegen { $time } Uhr

# Zwischen zwei Uhrzeiten.
format-day-at-range = { $days } zwischen { $from } und { $to } Uhr

## Ein Wert für sich allein, etwa in der Übersicht der Antworten.

format-value = { $value }

# Dasselbe mit dem Wochentag, wo ein Missverständnis schaden würde.
format-weekday = { DAY($value) }
