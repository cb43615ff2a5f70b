# Was auf eine getippte Antwort gesagt wird. Die Frage folgt gleich danach noch einmal.
#
# $example: eine ganze Zeile wie „Zum Beispiel: 3. November“, oder nichts.

# Was verstanden wurde, vor der nächsten Frage, wo ein Irrtum schaden würde.
# $label: Name der Angabe („Tag des Gesprächs“). $value: die Angabe („3. November 2026“).
answer-echo = Notiert. { $label }: { $value } (zum Ändern: /back)

answer-not-understood =
    Das habe ich nicht verstanden.
    { $example }

answer-empty =
    Darin konnte ich nichts lesen.
    { $example }

# „Weiß ich nicht“, wo das Schreiben eine Antwort braucht.
answer-needed =
    Ohne diese Angabe geht das Schreiben nicht. Deshalb frage ich noch einmal.
    { $example }

## Tage und Uhrzeiten

answer-no-such-day =
    Diesen Tag gibt es im Kalender nicht.
    { $example }

answer-no-such-time =
    Diese Uhrzeit gibt es nicht.
    { $example }

answer-in-the-future =
    Dieser Tag kommt erst noch. Ich brauche einen, der schon war, oder den heutigen.
    { $example }

answer-in-the-past =
    Dieser Tag ist schon vorbei. Ich brauche einen, der noch kommt.
    { $example }

answer-too-long-ago =
    Das liegt mehr Jahre zurück, als ich verarbeiten kann. Bitte prüfen Sie das Jahr.
    { $example }

answer-too-far-ahead =
    Das liegt mehr Jahre in der Zukunft, als ich verarbeiten kann. Bitte prüfen Sie das Jahr.
    { $example }

# Mehrere Tage sind gleich wahrscheinlich: 3/4.
answer-ambiguous =
    Das kann ich auf mehrere Arten lesen. Bitte tippen Sie auf den Tag, den Sie meinen.
    { $example }

# Länger als etwa zwei Monate, oder ohne Anfang.
answer-too-wide =
    In einem so langen Zeitraum lässt sich ein Gespräch nicht finden. Bitte nennen Sie einen ersten und einen letzten Tag, höchstens etwa zwei Monate auseinander.
    { $example }

## Beträge, Nummern und Texte

answer-negative =
    Ein Betrag unter null würde beim Lesen verwirren. Bitte schreiben Sie ihn ohne Minus.
    { $example }

# A sum a month: the promise is one of many.
answer-each =
    Das ist ein Betrag für jeden Monat oder jedes Jahr. Im Schreiben steht eine einzige Summe. Bitte rechnen Sie zusammen: Wie viel ist es insgesamt?
    { $example }

# Die ganze Nummer einer Karte, oder was so aussieht.
answer-card =
    Das sieht aus wie die Nummer einer Karte. Wer das Schreiben liest, könnte sie benutzen. Bitte nennen Sie nur die letzten vier Ziffern oder eine andere Nummer, unter der man Sie dort kennt.
    { $example }

answer-too-large =
    Diese Zahl ist größer, als ich verarbeiten kann.
    { $example }

answer-too-long =
    Das ist zu lang für das Schreiben. Bitte fassen Sie sich kürzer.
    { $example }

# Eine Telefonnummer.
answer-wrong-length =
    Diese Telefonnummer hat zu wenige oder zu viele Ziffern.
    { $example }

# Das Ende einer Stelle der Aufnahme liegt vor ihrem Anfang.
answer-before-start =
    Das liegt vor dem Anfang, den Sie genannt haben. Minuten und Sekunden zählen ab Beginn der Aufnahme.
    { $example }

# Ein Tag vor dem Schreiben, zu dem er gehört. $day: der Tag dieses Schreibens.
answer-before-letter =
    Das liegt vor dem { DATE($day) }, dem Tag Ihres Schreibens. Bitte prüfen Sie den Tag.
    { $example }
