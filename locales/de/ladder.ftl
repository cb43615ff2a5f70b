# Wohin als Nächstes. Was jeder Weg ist und ob er heute offensteht, steht in den Nachrichten rung-.

# Davor stehen die Schreiben bisher, darunter die Wege. Der Bot fragt nach den Tagen des Weckers in
# diesem Schritt noch einmal (zwei Wochen).
ladder-start = Das sind die Wege, die es gibt. Die, die heute offen sind, haben einen Knopf. Welchen möchten Sie gehen?
    .hint = Sie müssen sich heute nicht entscheiden. Es ist auch in Ordnung, hier aufzuhören, wenn die Mühe größer ist als der Betrag. Wenn ich nichts höre, frage ich einmal nach, in zwei Wochen; für einen anderen Tag nehmen Sie /alarm.
    .complaint = Beschwerde wegen der Zusage
    .supervisor = An die Leitung schreiben
    .officer = { $regime ->
        [uk-gdpr] Datenschutzbeschwerde bei { who-to }
       *[gdpr] An Datenschutzbeauftragte
    }
    .grievance-officer = { $sector ->
        [bank] An den Nodal Officer
       *[other] An die Beschwerdestelle
    }
    .information-request = Antrag auf Information
    .information-appeal = Erster Widerspruch
    .appellate-authority = Zweite Instanz im Unternehmen
    .authority = { $regime ->
        [india] Die Verbraucher-Hotline fragen
       *[gdpr] Beschwerde bei der Behörde
    }
    .notice = Letzte förmliche Aufforderung
    .conciliation = { $regime ->
        [uk-gdpr] Zur Stelle von außen (Ombudsstelle)
        [india] { $sector ->
            [bank] Ombudsstelle der Reserve Bank
            [insurance] Ombudsstelle für Versicherungen
            [broker] Beschwerdesystem der SEBI (SCORES)
            [energy] Ombudsstelle für Strom
            [telecom] Portal der Regierung (pgportal)
            [travel] Portal AirSewa
           *[other] Ombudsstelle oder Regierungsportal
        }
       *[gdpr] Schlichtung oder Ombudsstelle
    }
    .odr = Online-Schlichtung (SMART ODR)
    .court = Klage vorbereiten
    .consumer-commission = Verbraucherkommission
    .wait-company = Auf die Antwort warten
    .wait-demand = Auf die Antwort zur Forderung warten
    .wait-complaint = { $regime ->
        [india] Den Tag der Beschwerde abwarten
       *[gdpr] Warten bis zur Ombudsstelle
    }
    .wait-escalation = { $regime ->
        [uk-gdpr] Die 30 Tage der Beschwerde abwarten
       *[gdpr] Auf das zweite Hinsehen warten
    }
    .wait-authority = Auf die Behörde warten
    .silent = Von der Datenschutzaufsicht (ICO) kommt nichts
    .wait-notice = Die letzte Frist abwarten
    .wait-energy = Warten, bis die Schlichtung öffnet
    .wait-insurance = Warten, bis die Schlichtung öffnet
    .wait-travel = Warten, bis die Schlichtung öffnet
    .wait-conciliation = { $regime ->
        [india] Auf die Antwort von außen warten
       *[gdpr] Auf die Schlichtung warten
    }
    .wait-appeal = Auf die zweite Instanz warten
    .wait-information-appeal = Auf den Widerspruch warten
    .appeal-decided = Der erste Widerspruch ist entschieden
    .second-appeal = Zweiter Widerspruch
    .wait-court = { $regime ->
        [india] Auf die Kommission warten
       *[gdpr] Auf das Gericht warten
    }
    .final = Die letzte Antwort ist da
    .received = Es ist etwas gekommen
    .refused = { who-begin } lehnt ab
    .commission-decided = Die Kommission hat entschieden
    .refused-demand = Die Forderung wird abgelehnt
    .others = Gibt es keine anderen Wege?
    .stop = Fall beenden

# Eine Antwort sollte da sein, oder die Frage war angekündigt. Davor stehen die Schreiben.
ladder-came = Was ist bisher gekommen?
    .hint = Kam nichts, zeige ich Ihnen, welche Wege offen sind. Wenn ich nichts höre, frage ich noch einmal nach, in einer Woche.
    .kept = Die Zusage wurde eingehalten
    .final = Die zweite Instanz hat geantwortet
    .received = Es ist etwas gekommen
    .refused = Es wird abgelehnt
    .nothing = Es kam nichts
    .stop = Fall beenden

# Davor stehen Wege, die es in anderen Ländern gibt, je mit dem Grund, warum sie hier fehlen.
ladder-others = { $regime ->
    [uk-gdpr] Die Wege in der Liste sind also alle, die ich kenne. Was zu Ihrem Fall passt, kann Ihnen Citizens Advice sagen, in Nordirland Advice NI.
    [india] Die Wege in der Liste sind also alle, die ich kenne. Was zu Ihrem Fall passt, kann Ihnen die National Consumer Helpline (1915) oder die District Legal Services Authority sagen.
   *[gdpr] Die Wege in der Liste sind also alle, die ich kenne. Was zu Ihrem Fall passt, kann Ihnen eine Verbraucherzentrale sagen.
    }

## Ein zweites Hinsehen im Unternehmen

# Vor dem Schreiben, an die Leitung des Kundenservice oder an Datenschutzbeauftragte.
ladder-escalate = { $regime ->
    [uk-gdpr] Hier ist Ihre Datenschutzbeschwerde bei { who-to }. Sie erzählt der Reihe nach, damit niemand suchen muss.
   *[gdpr] Hier ist das Schreiben, das um ein zweites Hinsehen bittet. Es erzählt der Reihe nach, damit niemand suchen muss.
    }

# Davor steht die Frist (block-deadline-escalation-answer).
ladder-escalated = Ihr Schreiben ist hinaus. Tippen Sie, sobald etwas geschieht.
    .hint = Am Tag nach dem letzten Tag frage ich Sie um 10 Uhr, was gekommen ist. Kommt bis dahin nichts, was weiterhilft, sind die Wege außerhalb { who-of } an der Reihe. Für eine eigene Erinnerung: /alarm.
    .received = Es ist etwas gekommen
    .refused = Es bleibt bei dem Nein
    .next = Was kann ich noch tun?
    .stop = Fall beenden

## Die Datenschutzbehörde

ladder-region = In welchem Bundesland oder welcher Region hat { who-the } den Sitz?
    .hint = Sehen Sie ganz unten auf der Website { who-of } nach, unter „Impressum“ oder „Kontakt“, oder auf einer Rechnung. Davon hängt ab, welche Behörde zuständig ist. Wenn Sie es nicht wissen, macht das nichts: Eine Behörde gibt weiter, was zu einer anderen gehört.

ladder-lawsuit = Läuft wegen dieser Aufnahme schon ein Verfahren vor Gericht?
    .hint = Die Behörde möchte das wissen. Bei den meisten ist die Antwort Nein.

ladder-forward-name = Darf die Aufsichtsbehörde { who-to } Ihren Namen nennen?
    .hint = Ohne Ihren Namen kann sie kaum nach Ihrer Aufnahme fragen. Aber Sie entscheiden.

# Vor dem Schreiben.
ladder-complain = Hier ist Ihre Beschwerde, in der Reihenfolge, die die Behörde braucht. Sie kostet Sie nichts.

# Davor steht die Frist (block-deadline-authority-silence).
ladder-complained = Ihre Beschwerde ist hinaus. Behörden brauchen lange, ein langes Schweigen ist normal. Tippen Sie, sobald etwas geschieht.
    .hint = Am Tag nach diesem Tag frage ich Sie um 10 Uhr, was gekommen ist. Heben Sie das Aktenzeichen auf, das Sie bekommen, und reichen Sie spätere Schreiben { who-of } nach. Für eine eigene Erinnerung: /alarm.
    .received = Die Aufnahme ist gekommen
    .refused = Es bleibt bei dem Nein
    .next = Was kann ich noch tun?
    .stop = Fall beenden

# Die drei Monate der Aufsicht sind vorbei.
ladder-silent = Bis { DAY($due_authority_silence) } sollte Ihnen die britische Datenschutzaufsicht (ICO) sagen, wie es steht. Haben Sie nichts gehört, fragen Sie zuerst dort nach, in einer Zeile und mit Ihrem Aktenzeichen. Hilft das nicht, kann ein Gericht, das First-tier Tribunal, anordnen, dass die Aufsicht weitermacht oder Ihnen das Ergebnis mitteilt. Ob Sie die Aufnahme bekommen, entscheidet es nicht, und man kann es nur kurze Zeit anrufen. Fragen Sie deshalb bald, wie das geht: Citizens Advice weiß es, in Nordirland Advice NI.

## Der Anspruch aus der Zusage

# Vor dem Schreiben.
ladder-noticing = { $regime ->
    [india] Hier ist eine letzte förmliche Aufforderung. Sie sagt, was Sie verlangen, warum und bis wann. Danach kann die Verbraucherkommission der nächste Schritt sein.
    [uk-gdpr] Hier ist eine letzte förmliche Aufforderung. Sie sagt, was Sie verlangen, warum und bis wann. Danach können die Stelle von außen oder das Gericht der nächste Schritt sein.
   *[gdpr] { $sector ->
        [public] Hier ist eine letzte förmliche Aufforderung. Sie sagt, was Sie verlangen, warum und bis wann.
       *[other] Hier ist eine letzte förmliche Aufforderung. Sie sagt, was Sie verlangen, warum und bis wann. Danach können Schlichtung oder Gericht der nächste Schritt sein.
    }
    }

# Davor steht die Frist (block-deadline-notice).
ladder-noticed = Ihr Schreiben ist hinaus. Tippen Sie, sobald etwas geschieht.
    .hint = Am Tag nach dem letzten Tag frage ich Sie um 10 Uhr, was gekommen ist. Heben Sie den Beleg auf, dass es angekommen ist. Für eine eigene Erinnerung: /alarm.
    .kept = Die Zusage wurde eingehalten
    .received = Es ist etwas gekommen
    .next = Was kann ich noch tun?
    .stop = Fall beenden

# Branchen, in denen die Schlichtung erst später öffnet. Der Tag steht davor (block-deadline-energy-answer …).
ladder-energy = Bis dahin können Sie das zur Seite legen. Tippen Sie, sobald etwas geschieht.
    .hint = Am Tag nach dem letzten Tag schreibe ich Ihnen um 10 Uhr, dann können Sie den Antrag stellen. Für eine eigene Erinnerung: /alarm.
    .kept = Die Zusage wurde eingehalten
    .received = Es ist etwas gekommen
    .next = Was kann ich noch tun?
    .stop = Fall beenden

ladder-insurance = Bis dahin können Sie das zur Seite legen. Tippen Sie, sobald etwas geschieht.
    .hint = Am Tag nach dem letzten Tag schreibe ich Ihnen um 10 Uhr, dann können Sie den Antrag stellen. Für eine eigene Erinnerung: /alarm.
    .kept = Die Zusage wurde eingehalten
    .received = Es ist etwas gekommen
    .next = Was kann ich noch tun?
    .stop = Fall beenden

ladder-travel = Bis dahin können Sie das zur Seite legen. Tippen Sie, sobald etwas geschieht.
    .hint = Am Tag nach dem letzten Tag schreibe ich Ihnen um 10 Uhr, dann können Sie den Antrag stellen. Für eine eigene Erinnerung: /alarm.
    .kept = Die Zusage wurde eingehalten
    .received = Es ist etwas gekommen
    .next = Was kann ich noch tun?
    .stop = Fall beenden

# Vor dem Schreiben.
ladder-applying = { $regime ->
    [india] { $outside ->
        [helpline] Hier ist Ihre Beschwerde. Sie kostet Sie nichts. Reichen Sie sie auf consumerhelpline.gov.in oder in der App der Hotline ein: Kopieren Sie den Text dorthin, dann geht er mit Ihren Worten weiter. Am Telefon (1915) erfahren Sie, wie es steht. Die Hotline leitet Ihre Beschwerde weiter und entscheidet nichts.
        [odr] Hier ist Ihre Beschwerde. SMART ODR nimmt sie nur online an, auf smartodr.in; dort melden Sie sich an. Sie darf nicht zugleich bei SCORES liegen: Was Sie hier einreichen, endet dort, und zurück können Sie nicht. Die Börse hat 21 Tage für eine Einigung; danach können Sie eine Schlichtung verlangen und danach ein Schiedsgericht, das entscheidet. Sehen Sie auf der Seite nach, was ein Schiedsgericht kostet, bevor Sie es verlangen.
       *[ombudsman] { $sector ->
            [bank] Hier ist Ihre Beschwerde. Sie kostet Sie nichts. Reichen Sie sie auf cms.rbi.org.in ein: Kopieren Sie den Text dorthin. Per E-Mail oder Post muss es das Formular der Ombudsstelle sein, das dort steht; es will Ihre Mobilnummer, Ihre Postanschrift und die Nummer Ihrer Beschwerde. Sie muss an die Ombudsstelle selbst gehen; eine Kopie zählt nicht. Geht es um eine Gesellschaft für Wohnungskredite (housing finance company), reichen Sie sie bei der National Housing Bank ein (grids.nhbonline.org.in).
            [insurance] Hier ist Ihre Beschwerde. Sie kostet Sie nichts. Jedes Gebiet hat eine eigene Stelle. Ihre finden Sie auf cioins.co.in; reichen Sie sie dort ein, oder senden Sie sie unterschrieben an diese Stelle. Nötig sind Ihre Postanschrift und die Filiale oder das Büro des Versicherers; ergänzen Sie, was fehlt.
            [broker] Hier ist Ihre Beschwerde. Sie kostet Sie nichts. Die Wertpapieraufsicht nimmt sie nur online an, auf scores.sebi.gov.in. Dort melden Sie sich mit Ihrer PAN an; in diesen Text gehört sie nicht. Per E-Mail nimmt die Aufsicht nichts an.
            [telecom] Hier ist Ihre Beschwerde. Sie kostet Sie nichts. Reichen Sie sie auf pgportal.gov.in ein, beim Department of Telecommunications: Kopieren Sie den Text dorthin. Halten Sie die Nummern Ihrer Beschwerde und der zweiten Instanz bereit. Sie geht an das Unternehmen; entschieden wird dort nichts.
            [travel] Hier ist Ihre Beschwerde. Sie kostet Sie nichts. Reichen Sie sie auf airsewa.gov.in oder in der App AirSewa ein: Kopieren Sie den Text dorthin. Sie geht an die Fluggesellschaft; entschieden wird dort nichts.
            [energy] Hier ist Ihre Beschwerde. Die Entscheidung des Forums nennt die Ombudsstelle. Ohne Entscheidung fragen Sie die Stromaufsicht Ihres Bundesstaats, welche Stelle es ist. Fragen Sie auch, ob eine Gebühr oder Hinterlegung verlangt wird.
           *[other] Hier ist Ihre Beschwerde. Sie kostet Sie nichts. Für solche Unternehmen gibt es keine Ombudsstelle. Die Hotline nimmt sie auf consumerhelpline.gov.in an.
        }
    }
    [uk-gdpr] { $sector ->
        [public] Hier ist Ihre Beschwerde bei der Ombudsstelle. Sie kostet Sie nichts. Die Ombudsstelle ist unabhängig, entscheidet selbst, ob sie die Sache prüft, und kann der Behörde etwas empfehlen.
        [water] Hier ist Ihre Beschwerde bei der Stelle von außen. Sie kostet Sie nichts. In England und Wales spricht sie mit dem Unternehmen; hilft das nicht, sagt sie Ihnen, wie Sie zu einer Entscheidung kommen. In Schottland ist es eine Ombudsstelle, die dem Unternehmen etwas empfehlen kann. In Nordirland fragen Sie die Stelle, was sie tun kann.
        [energy] Hier ist Ihre Beschwerde bei der Stelle von außen. Sie kostet Sie nichts. In Großbritannien entscheidet eine unabhängige Ombudsstelle; Sie müssen die Entscheidung nicht annehmen. In Nordirland fragen Sie die Stelle, was sie tun kann.
        [travel] Hier ist Ihre Beschwerde bei der Stelle von außen. Bei der Bahn in Großbritannien kostet sie Sie nichts, und eine unabhängige Ombudsstelle entscheidet; Sie müssen die Entscheidung nicht annehmen. In Nordirland und bei anderen Reisen fragen Sie die Stelle zuerst, was es kostet, ob sie entscheidet und ob Sie das bindet.
        [shop] Hier ist Ihre Beschwerde bei der Stelle von außen. Fragen Sie dort zuerst, was es kostet, ob die Stelle entscheidet und ob Sie das bindet.
        [other] Hier ist Ihre Beschwerde bei der Stelle von außen. Fragen Sie dort zuerst, was es kostet, ob die Stelle entscheidet und ob Sie das bindet.
       *[telecom] Hier ist Ihre Beschwerde bei der Stelle von außen. Sie kostet Sie nichts. Eine Ombudsstelle ist unabhängig und entscheidet; Sie müssen die Entscheidung nicht annehmen.
    }
   *[gdpr] Hier ist Ihr Antrag. Eine Schlichtungsstelle ist unabhängig und sucht mit beiden Seiten eine Lösung; Sie dürfen weiterhin Nein sagen.
    }

# Der Bot fragt nach den Tagen des Weckers in diesem Schritt (etwa drei Monate).
ladder-helped = Ihre Beschwerde liegt bei der Helpline. Tippen Sie, wenn etwas geschieht.
    .hint = Die Helpline gibt Ihnen eine Vorgangsnummer; notieren Sie sie. Die Antwort kommt von { who-to }, oder die Helpline schreibt Ihnen, was sie gehört hat. Höre ich nichts, frage ich in etwa einem Monat nach. Die zwei Jahre für die Kommission laufen weiter. Für eine eigene Erinnerung: /alarm.
    .kept = Die Zusage wurde eingehalten
    .received = Es ist etwas gekommen
    .next = Was kann ich noch tun?
    .stop = Fall beenden

# Indien, nur Versicherungen.
ladder-forwarder = Wer soll Ihre Beschwerde weiterleiten: die Verbraucher-Hotline oder die Aufsicht über die Versicherer?
    .hint = Beides ist kostenlos, geht an den Versicherer und entscheidet nichts. Im Portal der Aufsicht (Bima Bharosa) sehen Sie, was der Versicherer damit tut. Eines von beiden genügt. Die Ombudsstelle für Versicherungen entscheidet und bleibt Ihnen offen.

# Before the letter.
ladder-applying-regulator = Hier ist Ihre Beschwerde an die Aufsicht über die Versicherer. Sie kostet Sie nichts. Melden Sie sich auf bimabharosa.irdai.gov.in an und kopieren Sie den Text dorthin, oder senden Sie ihn an die E-Mail- oder Postanschrift unten. Sie geht an den Versicherer und wird beobachtet; entschieden wird dort nichts. Die Frist für die Ombudsstelle läuft weiter.

ladder-helped-regulator = Ihre Beschwerde liegt bei der Aufsicht über die Versicherer. Tippen Sie, wenn etwas geschieht.
    .hint = Sie bekommen eine Nummer (token number); mit ihr sehen Sie im Portal, was der Versicherer tut. Höre ich nichts, frage ich in etwa einem Monat nach. Die Fristen für Ombudsstelle und Kommission laufen weiter. Für eine eigene Erinnerung: /alarm.
    .kept = Die Zusage wurde eingehalten
    .received = Es ist etwas gekommen
    .next = Was kann ich noch tun?
    .stop = Fall beenden

ladder-passed-on = Ihre Beschwerde liegt beim Portal der Regierung. Tippen Sie, wenn etwas geschieht.
    .hint = Notieren Sie die Nummer; mit ihr sehen Sie im Portal, wie es steht. Es antwortet das Unternehmen. Höre ich nichts, frage ich in etwa einem Monat nach. Die zwei Jahre für die Kommission laufen weiter. Für eine eigene Erinnerung: /alarm.
    .kept = Die Zusage wurde eingehalten
    .received = Es ist etwas gekommen
    .next = Was kann ich noch tun?
    .stop = Fall beenden

ladder-scores = Ihre Beschwerde liegt bei der Wertpapieraufsicht (SCORES). Tippen Sie, wenn etwas geschieht.
    .hint = Der Broker hat dort 21 Tage. Genügt Ihnen die Antwort nicht, verlangen Sie binnen 15 Tagen eine Überprüfung (die Börse sieht sie an) und binnen weiterer 15 Tage noch eine (die Aufsicht selbst). Danach ist SMART ODR der nächste Schritt: eine Schlichtung, dann ein Schiedsgericht. Am Tag nach den 21 Tagen schreibe ich Ihnen um 10 Uhr. Für eine eigene Erinnerung: /alarm.
    .kept = Die Zusage wurde eingehalten
    .received = Es ist etwas gekommen
    .next = Was kann ich noch tun?
    .stop = Fall beenden

ladder-conciliating = { $regime ->
    [india] Ihre Beschwerde ist hinaus. Tippen Sie, sobald etwas geschieht.
    [uk-gdpr] Ihre Beschwerde ist hinaus. Tippen Sie, sobald etwas geschieht.
   *[gdpr] Ihr Antrag ist hinaus. Tippen Sie, sobald etwas geschieht.
    }
    .hint = Die Stelle schreibt Ihnen, wenn sie alle Unterlagen hat; beantworten Sie ihre Fragen rechtzeitig. Wenn ich nichts höre, frage ich in etwa drei Monaten nach. Für eine eigene Erinnerung: /alarm.
    .kept = Die Zusage wurde eingehalten
    .received = Es ist etwas gekommen
    .next = Was kann ich noch tun?
    .stop = Fall beenden

# Vor dem Text für das Formular des Gerichts.
ladder-facts = { $regime ->
    [india] Hier sind die Tatsachen der Reihe nach, für Ihre Beschwerde bei der Verbraucherkommission. Eine Rechtsberatungsstelle oder ein Verbraucherverband kann sie vorher ansehen.
    [uk-gdpr] Hier sind die Tatsachen der Reihe nach, für das Formular des Gerichts. Das Gericht verlangt eine Gebühr. Bei kleinen Forderungen zahlt in der Regel jede Seite ihre Anwaltskosten selbst, und wer verliert, zahlt meist die Gebühr und einige Auslagen, in Schottland über 3.000 Pfund ohne Grenze. Zeigen Sie den Text deshalb zuerst Citizens Advice (in Nordirland Advice NI), einem law centre oder in einer Kanzlei.
   *[gdpr]
        Hier sind Anträge und Sachverhalt für Ihre Klage, der Reihe nach. Wer eine Klage verliert, zahlt für beide Seiten. Zeigen Sie den Text deshalb zuerst einer Verbraucherzentrale, einer Beratungsstelle oder in einer Anwaltskanzlei.
        Geht es Ihnen nur um Geld, gibt es auch das gerichtliche Mahnverfahren: Sie beantragen einen Mahnbescheid. Die Aufnahme bekommen Sie so nicht.
        In manchen Bundesländern muss bei Beträgen bis 750 Euro zuerst eine Schlichtung versucht werden. Ein Antrag bei einer Schlichtungsstelle für Verbraucher genügt dafür meist. Fragen Sie das Gericht.
    }

# Der Text ist geschrieben, und beim Gericht liegt noch nichts.
ladder-filing = { $regime ->
    [india] Lassen Sie sich damit Zeit. Wenn es eingereicht ist, sagen Sie es mir.
   *[gdpr] Lassen Sie sich damit Zeit. Wenn es zum Gericht gegangen ist, sagen Sie es mir.
    }
    .hint = { $regime ->
        [india] Sie reichen es auf e-jagriti.gov.in oder im Büro der Kommission ein. Eine einfache E-Mail genügt nicht. Wenn Sie sich dagegen entscheiden, zeigt /back wieder die anderen Wege. Wenn ich nichts höre, frage ich einmal nach, in zwei Wochen. Für einen anderen Tag: /alarm.
        [uk-gdpr] Reichen Sie es auf der Website des Gerichts ein, oder bringen Sie das Formular hin oder schicken Sie es per Post. Eine einfache E-Mail genügt nicht. Wenn Sie sich dagegen entscheiden, zeigt /back wieder die anderen Wege. Wenn ich nichts höre, frage ich einmal nach, in zwei Wochen. Für einen anderen Tag: /alarm.
       *[gdpr] Die Klage geht schriftlich ans Gericht: unterschrieben, mit einer Abschrift für das Unternehmen, mit der Post oder in den Briefkasten des Gerichts. Eine einfache E-Mail zählt nicht. Oder Sie gehen mit dem Text zur Rechtsantragstelle eines Amtsgerichts, dort wird die Klage zu Protokoll genommen. Wenn Sie sich dagegen entscheiden, zeigt /back wieder die anderen Wege. Wenn ich nichts höre, frage ich einmal nach, in zwei Wochen. Für einen anderen Tag: /alarm.
    }
    .filed = { $regime ->
        [india] Es ist eingereicht
       *[gdpr] Es ist zum Gericht gegangen
    }
    .change = Da muss etwas geändert werden
    .stop = Fall beenden

ladder-filed-on = { $regime ->
    [india] An welchem Tag wurde es eingereicht?
   *[gdpr] An welchem Tag ging es zum Gericht?
    }
    .hint = { $regime ->
        [india] Der Tag auf dem Beleg, oder an dem Sie es abgegeben haben.
       *[gdpr] Der Tag, an dem Sie es abgegeben oder in die Post gegeben haben.
    }

# Der Bot fragt nach den Tagen des Weckers in diesem Schritt (etwa ein Monat).
ladder-in-court = { $regime ->
    [india] Ihre Unterlagen sind bei der Kommission. Tippen Sie, sobald etwas geschieht.
   *[gdpr] Ihre Unterlagen sind beim Gericht. Tippen Sie, sobald etwas geschieht.
    }
    .hint = { $regime ->
        [india] Von jetzt an zählt, was die Kommission schreibt: Sehen Sie oft auf e-jagriti.gov.in nach und halten Sie die Tage ein, die sie nennt. Wenn ich nichts höre, frage ich in etwa einem Monat nach. Für eine eigene Erinnerung: /alarm.
       *[gdpr] Von jetzt an zählt, was das Gericht schreibt: Öffnen Sie seine Post sofort und halten Sie die Tage ein, die es nennt. Wenn ich nichts höre, frage ich in etwa einem Monat nach. Für eine eigene Erinnerung: /alarm.
    }
    .kept = Die Zusage wurde eingehalten
    .received = Es ist etwas gekommen
    .next = Was kann ich noch tun?
    .stop = Fall beenden

# Der Bot hat schon einmal gefragt, und es kam nichts. Das letzte Wort, bis die Person schreibt.
ladder-asleep = Möchten Sie hier weitermachen?
    .hint = { $regime ->
        [india] Von selbst frage ich nicht noch einmal, außer ein eigener letzter Tag kommt näher. Die Knöpfe bleiben gültig; für einen eigenen Tag: /alarm.
        [uk-gdpr] Von selbst frage ich nicht noch einmal, außer ein eigener letzter Tag kommt näher. Die Knöpfe bleiben gültig; für einen eigenen Tag: /alarm.
       *[gdpr] Von selbst frage ich nicht noch einmal. Die Knöpfe bleiben gültig; für einen eigenen Tag: /alarm.
    }
    .go-on = Ja, weiter
    .stop = Fall beenden

# Der eigene letzte Tag der Person ist nah; er steht gleich darunter (block-deadline-own-bar).
ladder-bar = Bevor Sie das weglegen: Sehen Sie auf Ihren eigenen letzten Tag. Das sind die Wege.

# Der Bot hat schon einmal gefragt, und es kam nichts. Das letzte Wort, bis die Person schreibt.
ladder-filing-asleep = { $regime ->
    [india] Der Text für die Kommission liegt noch hier. Möchten Sie damit weitermachen?
   *[gdpr] Der Text für das Gericht liegt noch hier. Möchten Sie damit weitermachen?
    }
    .hint = Von selbst frage ich nicht noch einmal. Die Knöpfe bleiben gültig; für einen eigenen Tag: /alarm.
    .go-on = Ja, weiter
    .stop = Fall beenden

## Die Beschwerde wegen der Zusage (Vereinigtes Königreich)

ladder-complaint = Wo im Vereinigten Königreich wohnen Sie?
    .hint = Davon hängt ab, welche Stelle Ihnen später helfen kann.

ladder-complaint-travel = Geht es um die Bahn, um einen Flug oder um etwas anderes?
    .hint = { $regime ->
        [india] Fluggesellschaften haben einen nodal officer, eine Appellate Authority und ein Portal des Ministeriums über sich. Bei Bahn und anderen Reisen sind es weniger Wege.
       *[gdpr] Die Bahn in Großbritannien hat eine eigene Ombudsstelle. Sonst nennt das Unternehmen die Stelle, die später helfen kann.
    }

ladder-complaint-public = Um was für eine Behörde geht es?
    .hint = Jede Art hat eine eigene Ombudsstelle. Steuern, Sozialleistungen, Pässe und Führerscheine gehören zur britischen Regierung. Wohnen Sie bei der Gemeinde zur Miete, und geht es um die Wohnung, tippen Sie auf „Etwas anderes“: Dafür ist der Housing Ombudsman da.

ladder-complaint-public-nation = Um was für eine Behörde geht es?
    .hint = Jede Art hat eine eigene Ombudsstelle. Einkommensteuer (HMRC), Pässe und Führerscheine gehören zur britischen Regierung.

ladder-apply-public = Um was für eine Behörde geht es?
    .hint = Jede Art hat eine eigene Ombudsstelle. Steuern, Sozialleistungen, Pässe und Führerscheine gehören zur britischen Regierung. Wohnen Sie bei der Gemeinde zur Miete, und geht es um die Wohnung, tippen Sie auf „Etwas anderes“: Dafür ist der Housing Ombudsman da.

ladder-apply-public-nation = Um was für eine Behörde geht es?
    .hint = Jede Art hat eine eigene Ombudsstelle. Einkommensteuer (HMRC), Pässe und Führerscheine gehören zur britischen Regierung.

# Vor dem Schreiben.
ladder-complaining = { $regime ->
    [india] Hier ist Ihre Beschwerde wegen der Zusage. Mit ihr beginnen die Tage, nach denen andere helfen können. Schicken Sie sie am besten heute.
   *[gdpr] Hier ist Ihre Beschwerde wegen der Zusage. Jede Stelle von außen will sie zuerst sehen. Schicken Sie sie am besten heute.
    }

# Davor steht der Tag (block-deadline-ombudsman-door); die Frist des Ersuchens folgt.
ladder-complaint-told = { $regime ->
    [india] Ihre Beschwerde ist hinaus und läuft neben Ihrem Ersuchen. Antwortet { who-the } vorher, sagen Sie es mir: Dann steht der nächste Schritt sofort offen. { $sector ->
        [shop] Jetzt zurück zu Ihrem Ersuchen.
        [post] Jetzt zurück zu Ihrem Ersuchen.
        [other] Jetzt zurück zu Ihrem Ersuchen.
        [bank] Ihr letzter Tag oben ist die eigene Zeit der Bank und danach Ihre 90 Tage. Höre ich nichts von Ihnen, schreibe ich noch einmal vor Ihrem eigenen letzten Tag. Jetzt zurück zu Ihrem Ersuchen.
        [insurance] Ihr letzter Tag oben ist der Monat des Versicherers und danach Ihr Jahr. Höre ich nichts von Ihnen, schreibe ich noch einmal vor Ihrem eigenen letzten Tag. Jetzt zurück zu Ihrem Ersuchen.
       *[telecom] Höre ich nichts von Ihnen, schreibe ich noch einmal vor Ihrem eigenen letzten Tag. Jetzt zurück zu Ihrem Ersuchen.
    }
    [uk-gdpr] { $sector ->
        [public] Ihre Beschwerde ist hinaus und läuft neben Ihrem Ersuchen. Kein Gesetz setzt ihre Zeit: Bei Gemeinden (councils) in England hält die Ombudsstelle sie für angemessen, bei anderen Behörden ist sie mein Maß. Kommt die letzte Antwort vorher, können Sie sich sofort an die Ombudsstelle wenden. Am Tag nach dem { DATE($due_ombudsman_door) } schreibe ich Ihnen. Jetzt zurück zu Ihrem Ersuchen.
       *[other] Ihre Beschwerde ist hinaus und läuft neben Ihrem Ersuchen. Schickt das Unternehmen vorher seine letzte Antwort, steht die Stelle von außen sofort offen. Am Tag nach dem { DATE($due_ombudsman_door) } schreibe ich Ihnen. Jetzt zurück zu Ihrem Ersuchen.
    }
   *[gdpr] Ihre Beschwerde ist hinaus und läuft neben Ihrem Ersuchen. Schickt das Unternehmen vorher seine letzte Antwort, steht die Stelle von außen sofort offen. Am Tag nach dem { DATE($due_ombudsman_door) } schreibe ich Ihnen. Jetzt zurück zu Ihrem Ersuchen.
    }

# Davor steht der Tag; keine Regel setzt ihn.
ladder-complaint-measure = Ihre Beschwerde ist hinaus und läuft neben Ihrem Ersuchen. Der Tag ist mein Maß: Für solche Unternehmen kenne ich keine Regel, die einen setzt. Antwortet das Unternehmen vorher, sagen Sie es mir: Dann steht der nächste Schritt sofort offen. Jetzt zurück zu Ihrem Ersuchen.

# Davor steht der Tag (block-deadline-ombudsman-door).
ladder-door = Ihre Beschwerde ist hinaus. Tippen Sie, sobald etwas geschieht.
    .hint = { $regime ->
        [india] { $sector ->
            [bank] Am Tag nach dem Ende der Zeit für Ihre Beschwerde schreibe ich Ihnen um 10 Uhr; dann steht Ihnen der nächste Schritt offen. Für manche Zahlungen setzen Reserve Bank, NPCI oder ein Kartennetz mehr Zeit: für eine Zahlung, die nicht von Ihnen war, bis zu 90 Tage, für eine seit dem 1. Januar 2027 45 Tage, aus dem Ausland 60. Fragen Sie das Unternehmen, ob das hier so ist; die Ombudsstelle kann zurückgeben, was zu früh kommt. Antwortet das Unternehmen vorher, sagen Sie es mir: Dann müssen Sie nicht warten. Für eine eigene Erinnerung: /alarm.
            [broker] Für Broker setzt keine Regel eine Zeit; die drei Wochen sind mein Maß. Am Tag nach dem Ende der Zeit für Ihre Beschwerde schreibe ich Ihnen um 10 Uhr; dann steht Ihnen der nächste Schritt offen. Antwortet das Unternehmen vorher, sagen Sie es mir: Dann müssen Sie nicht warten. Für eine eigene Erinnerung: /alarm.
            [shop] Für Online-Käufe ist der Monat eine Regel, sonst ist er mein Maß. Am Tag nach dem Ende der Zeit für Ihre Beschwerde schreibe ich Ihnen um 10 Uhr; dann steht Ihnen der nächste Schritt offen. Antwortet das Unternehmen vorher, sagen Sie es mir: Dann müssen Sie nicht warten. Für eine eigene Erinnerung: /alarm.
            [travel] Für Fluggesellschaften kenne ich keine Regel, die eine Zeit setzt; die dreißig Tage sind mein Maß. Am Tag nach dem Ende der Zeit für Ihre Beschwerde schreibe ich Ihnen um 10 Uhr; dann steht Ihnen der nächste Schritt offen. Antwortet das Unternehmen vorher, sagen Sie es mir: Dann müssen Sie nicht warten. Für eine eigene Erinnerung: /alarm.
           *[other] Am Tag nach dem Ende der Zeit für Ihre Beschwerde schreibe ich Ihnen um 10 Uhr; dann steht Ihnen der nächste Schritt offen. Antwortet das Unternehmen vorher, sagen Sie es mir: Dann müssen Sie nicht warten. Für eine eigene Erinnerung: /alarm.
        }
        [uk-gdpr] { $sector ->
            [public] Kein Gesetz setzt diese Zeit. Bei Gemeinden (councils) in England hält die Ombudsstelle sie für angemessen, bei anderen Behörden ist sie mein Maß. Am Tag nach dem Ende der Zeit für Ihre Beschwerde schreibe ich Ihnen um 10 Uhr; dann können Sie sich an die Ombudsstelle wenden. Kommt die letzte Antwort vorher, sagen Sie es mir: Dann müssen Sie nicht warten. Für eine eigene Erinnerung: /alarm.
           *[other] Am Tag nach dem Ende der Zeit für Ihre Beschwerde schreibe ich Ihnen um 10 Uhr; dann steht Ihnen die Stelle von außen offen. Schickt das Unternehmen vorher seine letzte Antwort („final response“ oder „deadlock letter“), sagen Sie es mir: Dann müssen Sie nicht warten. Für eine eigene Erinnerung: /alarm.
        }
       *[gdpr] Am Tag nach dem Ende der Zeit für Ihre Beschwerde schreibe ich Ihnen um 10 Uhr; dann steht Ihnen die Stelle von außen offen. Schickt das Unternehmen vorher seine letzte Antwort, sagen Sie es mir: Dann müssen Sie nicht warten. Für eine eigene Erinnerung: /alarm.
    }
    .kept = Die Zusage wurde eingehalten
    .final = Die letzte Antwort ist da
    .received = Es ist etwas gekommen
    .refused = Die Aufnahme wird abgelehnt
    .next = Was kann ich noch tun?
    .stop = Fall beenden

# Für diese Branche ist keine feste Zahl von Wochen bekannt.
ladder-no-door = Ihre Beschwerde ist hinaus. Tippen Sie, sobald etwas geschieht.
    .hint = { $regime ->
        [india] { $sector ->
            [telecom] Ein Fernsehanbieter schreibt, die Regeln geben ihm für eine Rechnung sieben Tage und für eine Erstattung dreißig; danach ist sein nodal officer dran. Sagen Sie mir, wenn die Antwort da ist. Wenn ich nichts höre, frage ich einmal nach, in acht Wochen. Für eine eigene Erinnerung: /alarm.
            [energy] Bei Strom müssen Sie nicht warten: Das Forum des Unternehmens steht Ihnen jetzt offen, unter „Was kann ich noch tun?“. Bei Gas kenne ich keinen Tag. Sagen Sie mir, wenn die Antwort da ist. Wenn ich nichts höre, frage ich einmal nach, in acht Wochen. Für eine eigene Erinnerung: /alarm.
           *[other] Hier kenne ich keine Regel, die einen Tag setzt. Sagen Sie mir, wenn die Antwort da ist. Wenn ich nichts höre, frage ich einmal nach, in acht Wochen. Für eine eigene Erinnerung: /alarm.
        }
        [uk-gdpr] { $sector ->
            [public] Für diese Behörde nenne ich keine Ombudsstelle und zähle keinen Tag. Die letzte Antwort soll sagen, wer Ihre Beschwerde prüfen kann; sagen Sie mir, wenn sie da ist. Kommt keine, fragen Sie die Behörde oder Citizens Advice nach der Ombudsstelle. Wenn ich nichts höre, frage ich einmal nach, in acht Wochen. Für eine eigene Erinnerung: /alarm.
           [other] Für solche Unternehmen gibt es keinen festen Tag. Die letzte Antwort soll sagen, welche Stelle von außen zuständig ist; sagen Sie mir, wenn sie da ist. Bei einer housing association in England ist es der Housing Ombudsman, binnen eines Jahres nach der letzten Antwort. Wenn ich nichts höre, frage ich einmal nach, in acht Wochen. Für eine eigene Erinnerung: /alarm.
           *[shop] Für solche Unternehmen gibt es keinen festen Tag. Die letzte Antwort soll sagen, welche Stelle von außen zuständig ist; sagen Sie mir, wenn sie da ist. Wenn ich nichts höre, frage ich einmal nach, in acht Wochen. Für eine eigene Erinnerung: /alarm.
        }
       *[gdpr] Für solche Unternehmen gibt es keinen festen Tag. Die letzte Antwort soll sagen, welche Stelle von außen zuständig ist; sagen Sie mir, wenn sie da ist. Wenn ich nichts höre, frage ich einmal nach, in acht Wochen. Für eine eigene Erinnerung: /alarm.
    }
    .kept = Die Zusage wurde eingehalten
    .final = Die letzte Antwort ist da
    .received = Es ist etwas gekommen
    .refused = Die Aufnahme wird abgelehnt
    .next = Was kann ich noch tun?
    .stop = Fall beenden

ladder-final = { $regime ->
    [india] Welchen Tag trägt die Antwort auf Ihre Beschwerde?
   *[gdpr] Welchen Tag trägt die letzte Antwort?
    }
    .hint = { $regime ->
        [india] Das Datum des Schreibens oder der Nachricht, mit der { $sector ->
            [energy] das Unternehmen oder sein Forum
           *[other] { who-the }
        } auf Ihre Beschwerde geantwortet hat. Von diesem Tag an kann Ihre eigene Frist für den nächsten Schritt laufen.
       *[gdpr] Das Datum auf dem Brief oder der E-Mail. Sie kann „final response“ oder „deadlock letter“ heißen. Von diesem Tag an kann Ihre eigene Frist für die Stelle von außen laufen.
    }

# Davor steht der letzte Tag der Person (block-deadline-ombudsman-limit).
ladder-final-limit = Bis zu diesem Tag können Sie sich an die Stelle von außen wenden. Warten Sie nicht bis zur letzten Woche.

# Die letzte Antwort, von der Regierung des ganzen Königreichs. Zwischen ihr und der Ombudsstelle steht eine Prüfung.
ladder-final-government = Bei Sozialleistungen, Kindesunterhalt und Steuern liegt ein Schritt dazwischen. Beim Department for Work and Pensions (DWP) ist das der Independent Case Examiner, bei HM Revenue and Customs (HMRC) der Adjudicator. Beides kostet nichts. Dort können Sie sich nach der letzten Antwort beschweren, und zwar binnen sechs Monaten. Die Ombudsstelle will meist zuerst sehen, was dort herauskam.

ladder-notice-nation = Wo im Vereinigten Königreich wohnen Sie?
    .hint = England und Wales, Schottland und Nordirland haben eigene Gerichte.

ladder-conciliation-lawsuit = { $regime ->
    [india] Ist schon ein Gericht, eine Verbraucherkommission oder ein Schiedsgericht mit der Sache befasst?
   *[gdpr] Ist schon ein Gericht mit der Sache befasst?
    }
    .hint = Die Stelle von außen will das wissen. Bei den meisten ist die Antwort Nein.

# Deutschland, nur bei Versicherungen.
ladder-conciliation-supervision = Liegt die Sache schon bei der Versicherungsaufsicht (BaFin)?
    .hint = Die Ombudsstelle der Versicherer will das wissen. Bei den meisten ist die Antwort Nein.

# The person’s own last day stands just before (block-deadline-ombudsman-limit).
ladder-applying-limit = Schicken Sie es deutlich vor diesem Tag. Danach kann die Stelle es ablehnen.

# Davor steht der Tag (block-deadline-public-limit); er kann vorbei sein.
ladder-applying-public = Schicken Sie es möglichst deutlich vor diesem Tag. Ist er vorbei, sagen Sie in der Beschwerde, warum sie spät kommt: Die Ombudsstelle kann eine Ausnahme machen.

# Vor dem Schreiben, an die Ombudsstelle für die britische Regierung.
ladder-applying-government = Diese Ombudsstelle darf sich das nur ansehen, wenn ein Mitglied des Parlaments darum bittet. Geben Sie die Beschwerde und Ihre Unterlagen dem Mitglied (MP) für Ihren Wohnort; im Formular der Ombudsstelle unterschreibt es mit. Wer das ist, steht auf der Website des britischen Parlaments. Bei Sozialleistungen, Kindesunterhalt oder Steuern will die Ombudsstelle meist zuerst die Antwort des Independent Case Examiner oder des Adjudicator sehen.

## Indien

# Vor dem Schreiben.
ladder-appeal = Hier ist Ihr Schreiben an die zweite Instanz im Unternehmen. Es geht an andere Leute als die, die Ihnen geantwortet haben.

ladder-appealing = Ihr Schreiben ist hinaus. Tippen Sie, sobald etwas geschieht.
    .hint = { $sector ->
        [energy] Heben Sie die Nummer des Vorgangs auf. Bis wann das Forum entscheidet, sagen die Regeln Ihres Bundesstaats; meine 45 Tage sind nur ein Maß. Fragen Sie das Forum nach seinem Tag und nach Ihrem danach: Schweigt es, geben manche Bundesstaaten nur 30 Tage für die Ombudsstelle. Am Tag nach den 45 Tagen frage ich Sie um 10 Uhr, was gekommen ist. Für eine eigene Erinnerung: /alarm.
        [travel] Heben Sie die Nummer des Vorgangs auf. Ich kenne keine Regel, die einen Tag für die Antwort setzt; die dreißig Tage sind mein Maß. Am Tag danach frage ich Sie um 10 Uhr, was gekommen ist. Für eine eigene Erinnerung: /alarm.
       *[telecom] Heben Sie die Nummer des Vorgangs auf. Am Tag danach frage ich Sie um 10 Uhr, was gekommen ist. Für eine eigene Erinnerung: /alarm.
    }
    .kept = Die Zusage wurde eingehalten
    .final = Die Antwort ist da
    .received = Es ist etwas gekommen
    .next = Was kann ich noch tun?
    .stop = Fall beenden

# Vor dem Schreiben.
ladder-information-request = Hier ist Ihr Antrag auf die Aufnahme nach dem Right to Information Act.
# An answer came, on a day that is not known. The day that follows from it is said next.
ladder-information-appeal = Ich weiß nicht, an welchem Tag die Antwort bei Ihnen war, und von dem an laufen Ihre 30 Tage für den Widerspruch. Deshalb zähle ich ab dem Tag, an dem Ihr Antrag hinausging; früher kann es nicht gewesen sein. Ihr wirklicher letzter Tag kann später liegen, aber senden Sie den Widerspruch am besten heute.

# Vor dem Schreiben.
ladder-information-write = Hier ist Ihr erster Widerspruch. Er geht an eine höhere Stelle derselben Behörde.

# Davor steht der Tag (block-deadline-appeal-decision).
ladder-appealed = Ihr Widerspruch ist hinaus. Tippen Sie, sobald etwas geschieht.
    .hint = Am Tag nach dem letzten Tag für die Entscheidung frage ich Sie um 10 Uhr, was gekommen ist. Kam bis dahin nichts, steht Ihnen die Informationskommission offen. Für eine eigene Erinnerung: /alarm.
    .received = Es ist etwas gekommen
    .decided = Der Widerspruch ist beantwortet
    .next = Was kann ich noch tun?
    .stop = Fall beenden

ladder-appeal-late = Die Zeit für den Widerspruch ist vorbei. Was ist gekommen?
    .hint = Kam nichts, setze ich den zweiten Widerspruch auf, an die Informationskommission. Wenn ich nichts höre, frage ich noch einmal nach, in einer Woche.
    .received = Es ist etwas gekommen
    .decided = Der Widerspruch ist beantwortet
    .nothing = Es ist nichts gekommen
    .stop = Fall beenden

ladder-decided = An welchem Tag haben Sie die Antwort auf den Widerspruch bekommen?
    .hint = Von diesem Tag an haben Sie 90 Tage für den zweiten Widerspruch.

# Davor steht der letzte Tag der Person (block-deadline-second-appeal-limit).
ladder-second-limit = Bis zu diesem Tag können Sie sich an die Informationskommission wenden. Warten Sie nicht bis zur letzten Woche.

ladder-second-result = Was haben Sie durch die Entscheidung bekommen?
    .hint = Ich frage nur, damit der zweite Widerspruch sagt, was stimmt.

# Vor dem Schreiben.
ladder-second-write = Hier ist Ihr zweiter Widerspruch, an die Informationskommission.

ladder-second-waiting = Ihr zweiter Widerspruch ist hinaus. Tippen Sie, sobald etwas geschieht.
    .hint = Kommissionen brauchen Monate, manchmal mehr als ein Jahr. Sie werden angehört, oft per Video. Wenn ich nichts höre, frage ich einmal nach, in einem halben Jahr. Für eine eigene Erinnerung: /alarm.
    .received = Es ist etwas gekommen
    .decided = Die Kommission hat entschieden
    .next = Was kann ich noch tun?
    .stop = Fall beenden

ladder-commission-decided = Danke. Was die Kommission anordnet, bindet die Behörde. Wenn Sie die Aufnahme bekommen sollen und sie bis zum genannten Tag nicht da ist, schreiben Sie der Kommission mit der Nummer der Entscheidung, und bitten Sie sie, für ihre Anordnung zu sorgen. Geht die Entscheidung gegen Sie, entscheidet keine höhere Stelle noch einmal; nur ein High Court kann prüfen, ob sie rechtmäßig war. Dafür brauchen Sie eine Kanzlei. Ob Sie sie kostenlos bekommen, sagt Ihnen die District Legal Services Authority.
# Something came after the second appeal, but not all.
ladder-ordered = Heben Sie auf, was gekommen ist, und ändern Sie nichts daran. Läuft Ihr zweiter Widerspruch noch, sagen Sie der Kommission in einer Zeile, was kam und was fehlt, mit der Nummer Ihres Falls. Hat sie schon entschieden, schreiben Sie ihr mit der Nummer der Entscheidung, und bitten Sie sie, für ihre Anordnung zu sorgen.
# An office that is paid nothing.
ladder-unpaid = Dann ist die Verbraucherkommission nicht dafür da: Sie befasst sich mit Leistungen, die bezahlt werden. Es bleiben die Widersprüche zur Information und die Verbraucher-Hotline.

ladder-paid = Wie viel haben Sie { who-to } für diese Leistung oder diesen Kauf bezahlt?
    .hint = Der Preis, nicht Ihr Schaden. Danach richtet sich, welche Kommission zuständig ist; bis 50 Lakh Rupien ist es die Ihres Distrikts. Wenn Sie es nicht wissen, ist das in Ordnung.

# Davor steht der letzte Tag der Person (block-deadline-appeal-limit).
ladder-final-appeal = Bis zu diesem Tag können Sie sich an die Appellate Authority des Unternehmens wenden. Das ist kostenlos. Hotline und Verbraucherkommission haben mehr Zeit.

# India.
ladder-complaint-telecom = Geht es um Telefon oder Internet, oder um Fernsehen?
    .hint = Telefon- und Internetfirmen haben eine Appellate Authority mit eigenen Fristen. Beim Fernsehen sind es weniger Wege.
ladder-complaint-energy = Geht es um Strom oder um Gas?
    .hint = Stromversorger haben ein Forum und darüber eine Ombudsstelle. Bei Gas sind es weniger Wege.

# Ein Laden in Indien.
ladder-complaint-online = Haben Sie online gekauft?
    .hint = Für Käufe im Internet gibt es eigene Regeln, mit Tagen, die das Unternehmen einhalten muss.

ladder-escalate-online = Haben Sie online gekauft?
    .hint = Für Käufe im Internet gibt es eigene Regeln, mit Tagen, die das Unternehmen einhalten muss.

ladder-appeal-final = Welchen Tag trägt die Antwort der zweiten Instanz?
    .hint = Das Datum auf der Entscheidung der Appellate Authority oder des Forums. Von diesem Tag an kann Ihre eigene Frist für den nächsten Schritt laufen.

ladder-district = In welchem Distrikt wohnen Sie?
    .hint = Die Beschwerde geht an die Kommission Ihres Distrikts. Wenn Sie seinen Namen nicht wissen, ist das in Ordnung; das Büro der Kommission hilft weiter.

ladder-home = Wie lautet Ihre Postanschrift?
    .hint = Die Kommission will sie in der Beschwerde haben und schreibt Ihnen dorthin.

ladder-commission-lawsuit = Ist schon ein Gericht, eine andere Kommission oder ein Schiedsgericht mit der Sache befasst?
    .hint = Die Beschwerde muss das sagen. Eine Beschwerde bei einer Ombudsstelle oder der Hotline gehört nicht dazu; sie wird von selbst genannt.

ladder-late-reason = Vorsichtig gerechnet sind die zwei Jahre vorbei. Warum sind Sie nicht früher zur Kommission gegangen?
    .hint = Sagen Sie es in eigenen Worten. Mit einem guten Grund kann die Kommission die Beschwerde noch annehmen. Es steht so in der Beschwerde, wie Sie es schreiben.
