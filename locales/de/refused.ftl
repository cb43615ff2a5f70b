# Das Unternehmen sagt Nein, oder nicht zu allem: welche Gründe, was sie wert sind, was zu antworten ist.

# Die Antwort kann auch ein Anruf gewesen sein, oder eine falsche Aufnahme.
refused-replied-on = An welchem Tag kam das Schreiben oder die Nachricht { who-of } bei Ihnen an?
    .hint = Auch ein Anruf oder ein Chat zählt. Den Tag sehen Sie in der E-Mail oder im Brief. Wenn Sie ihn nicht wissen, macht das nichts.

# Die Gründe stehen auf den Knöpfen (slot-refusals).
refused-reasons = Ein Nein ist oft nicht das Ende. Welche Gründe nennt { who-the }?
    .hint = Fügen Sie die Antwort { who-of } hier ein, dann suche ich die Gründe heraus. Oder tippen Sie alle an, die zutreffen, dann „Fertig“. Passt keiner genau, nehmen Sie den ähnlichsten.

refused-deletion = Wann wurde die Aufnahme gelöscht: bevor Ihr Ersuchen bei { who-to } war, oder danach?
    .hint = Vielleicht steht in der Antwort ein Tag. Wenn nicht, tippen Sie auf „Weiß ich nicht“; dann fragt Ihr Schreiben danach.

refused-identity = Was verlangt { who-the } als Nachweis, dass Sie es sind?
    .hint = Es steht in der Antwort. Schicken Sie noch keine Kopie von Personalausweis oder Reisepass.

refused-announced = Wurde in dem Gespräch gesagt, dass es aufgezeichnet werden kann?
    .hint = Oft sagt das eine Ansage am Anfang. Wenn Sie es nicht wissen, macht das nichts.

refused-paste = Haben Sie die Antwort { who-of } als Text? Dann fügen Sie sie hier ein.
    .hint = Mit dem genauen Wortlaut wird Ihr Schreiben stärker. Namen und Nummern können Sie weglassen. Wenn Sie den Text nicht haben oder nicht einfügen möchten, geht es auch ohne.
    .unknown = Ohne den Text weiter

# Darunter folgen ein Grund, wie er auf seinem Knopf steht, und die Sätze der Antwort mit Nummern.
# Wird für jeden Grund einmal gefragt.
refused-quotes = In welchem dieser Sätze nennt { who-the } diesen Grund? Tippen Sie auf die Nummer.
    .hint = Steht er in keinem, tippen Sie auf „Keiner davon“.

# Nur „gar keine Antwort“, und der letzte Tag kommt noch. Was das wert ist, steht davor; die Frist und die
# offene Frage folgen.
refused-early = Zu beantworten gibt es also noch nichts. Heben Sie den Beleg für das Absenden auf.

# Davor steht, was jeder Grund wert ist. $rebuts: Auf manche Gründe lässt sich etwas antworten.
# $complies: Das Unternehmen darf etwas verlangen. Sonst hat es rechtlich recht, und refused-conceded
# folgt.
refused-verdict = { $rebuts ->
    [yes] So steht es um die Gründe. Worauf sich etwas antworten lässt, das schreibe ich jetzt.
   *[no] { $complies ->
        [yes] So steht es darum. Was { who-the } von Ihnen braucht, schreibe ich jetzt.
       *[no] Das ist nicht, was Sie sich erhofft haben. Ein Schreiben, das { who-to } unrecht gibt, würde Ihnen hier nicht helfen. Es ist aber nicht das Ende: Die Zusage lässt sich auch anders zeigen.
    }
    }

# Vor dem Schreiben.
refused-identify = { who-begin } darf sich vergewissern, wer da fragt. Diese Antwort gibt, was dafür gebraucht wird, und nicht mehr.

# Das Unternehmen hat, was es verlangt hat, und sein Monat ist schon vorbei.
refused-checking = Ihre Antwort ist hinaus, jetzt kann { who-the } weitermachen. Tippen Sie, sobald etwas geschieht.
    .hint = Ein paar Tage zum Prüfen sind angemessen. Wenn ich nichts höre, frage ich einmal nach, in zwei Wochen. Für einen anderen Tag: /alarm.
    .received = Es ist etwas gekommen
    .refused = Es kam wieder ein Nein
    .nothing = Nichts ist gekommen
    .stop = Fall beenden

# Das Unternehmen hat rechtlich recht. Davor steht refused-verdict.
refused-conceded = Wie möchten Sie weitermachen?
    .hint = Mit einem kurzen Schreiben können Sie nach dem fragen, was noch da ist: eine klare schriftliche Antwort, die Notizen zu dem Gespräch, Kopien an anderer Stelle. Das ist kostenlos, und die Antwort kann als Beleg dienen. Wenn ich nichts höre, frage ich einmal nach, in zwei Wochen. Für einen anderen Tag: /alarm.
    .rest = Nach dem Rest fragen
    .received = Es ist doch etwas gekommen
    .ladder = Die anderen Wege zeigen
    .stop = Fall beenden

# Vor dem Schreiben. Es widerlegt nichts.
refused-rest = Hier ist Ihr Schreiben. Es nimmt hin, was { who-the } darf, und fragt nach dem, was noch da ist.

# Vor dem Schreiben.
refused-rebut = Hier ist Ihre Antwort auf die Gründe. Lesen Sie sie durch; sie muss auch in Ihren Augen stimmen.

# Davor steht die Frist (block-deadline-rebuttal-answer).
refused-wait = Ihre Antwort ist hinaus. Tippen Sie, sobald etwas geschieht.
    .hint = Am Tag nach dem letzten Tag frage ich Sie um 10 Uhr, was gekommen ist. Beim zweiten Hinsehen wird aus einem Nein manchmal ein Ja. Wenn nicht, gibt es Stellen außerhalb { who-of }. Für eine eigene Erinnerung: /alarm.
    .received = Es ist etwas gekommen
    .refused = Es kam wieder ein Nein
    .nothing = Ich möchte nicht warten
    .change = Eine Angabe ändern
    .stop = Fall beenden

refused-late = Die Zeit, die Ihr Schreiben gesetzt hat, ist vorbei. Was ist von { who-to } gekommen?
    .hint = Ist nichts gekommen, zeige ich Ihnen, wer jetzt helfen kann. Höre ich nichts von Ihnen, frage ich noch einmal nach, in einer Woche.
    .received = Es ist etwas gekommen
    .refused = Es kam wieder ein Nein
    .nothing = Nichts ist gekommen
    .stop = Fall beenden

# Der Bot hat schon einmal gefragt, und es kam nichts. Das letzte Wort, bis die Person schreibt.
refused-asleep = Möchten Sie hier weitermachen?
    .hint = { $regime ->
        [india] Von selbst frage ich nicht noch einmal, außer ein eigener letzter Tag kommt näher. Die Knöpfe bleiben gültig; für einen eigenen Tag: /alarm.
        [uk-gdpr] Von selbst frage ich nicht noch einmal, außer ein eigener letzter Tag kommt näher. Die Knöpfe bleiben gültig; für einen eigenen Tag: /alarm.
       *[gdpr] Von selbst frage ich nicht noch einmal. Die Knöpfe bleiben gültig; für einen eigenen Tag: /alarm.
    }
    .go-on = Ja, weiter
    .stop = Fall beenden

# Indien: Eine öffentliche Stelle lehnt ab. Es folgt der Widerspruch.
refused-information = So steht es um die Gründe. Ein Nein einer öffentlichen Stelle ist nicht das Ende: Eine höhere Stelle dort muss es prüfen. Diesen Widerspruch setze ich jetzt auf.
# The same, where a fee is asked for.
refused-information-fee = So steht es um die Gründe. Wollen Sie Widerspruch einlegen?
    .hint = Sie können auch erst die Gebühr zahlen, wenn sie den Regeln entspricht, und warten. Der Widerspruch ist kostenlos; Sie haben dafür 30 Tage ab der Antwort. Wenn ich nichts höre, frage ich einmal nach, in einer Woche.
    .appeal = Ja, Widerspruch aufsetzen
    .wait = Noch nicht, ich warte
    .stop = Fall beenden
