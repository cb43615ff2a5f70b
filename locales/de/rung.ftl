# Die Wege im Chat: wohin es als Nächstes gehen kann, und ob der Weg heute offen ist.
#
# Eine Nachricht je Weg. $state: open (heute), not-yet (später, vorher muss noch etwas geschehen), closed (die
# Zeit dafür ist vorbei), shut (ein anderer Weg, der gegangen wurde, schließt ihn aus). Nach „rung-“ steht das Land.

## Deutschland

rung-de-supervisor = { $sector ->
        [public] Eine zweite Prüfung in der Behörde: die Leitung. Das ist kostenlos, und alle anderen Wege bleiben offen.
       *[other] Eine zweite Prüfung im Unternehmen: die Leitung des Kundenservice. Das ist kostenlos, und alle anderen Wege bleiben offen. Antworten muss dort niemand.
    } { $state ->
    [open] Sie können jetzt schreiben.
    [closed] Die Zeit dafür ist vorbei.
    [shut] Ein anderer Schritt, den Sie gegangen sind, schließt diesen Weg aus.
   *[not-yet] Der Weg öffnet sich, wenn Ihr Ersuchen abgelehnt wird oder die Zeit für die Antwort vorbei ist.
    }

rung-de-officer = { $sector ->
        [public] Die oder der Datenschutzbeauftragte der Behörde. Dorthin kann sich jede Person wegen der eigenen Daten wenden. Das ist kostenlos, und alle anderen Wege bleiben offen.
       *[other] Die oder der Datenschutzbeauftragte des Unternehmens. Dorthin kann sich jede Person wegen der eigenen Daten wenden. Das ist kostenlos, und alle anderen Wege bleiben offen. Kleine Firmen haben oft niemanden dafür; dann ist die Geschäftsführung richtig.
    } { $state ->
    [open] Sie können jetzt schreiben.
    [closed] Die Zeit dafür ist vorbei.
    [shut] Ein anderer Schritt, den Sie gegangen sind, schließt diesen Weg aus.
   *[not-yet] Der Weg öffnet sich, wenn Ihr Ersuchen abgelehnt wird oder die Zeit für die Antwort vorbei ist.
    }

# Welche Behörde es ist, hängt vom Sitz des Unternehmens ab; danach wird erst gefragt, wenn dieser Weg gegangen wird.
rung-de-authority = Die Datenschutzaufsicht. Das ist kostenlos, und Sie können daneben auch klagen. Die Behörde entscheidet über die Kopie, nicht über die Zusage, und die Verjährung Ihres Geldanspruchs läuft weiter. { $state ->
    [open] Sie können sich jetzt beschweren.
    [closed] Die Zeit dafür ist vorbei.
    [shut] Ein anderer Schritt, den Sie gegangen sind, schließt diesen Weg aus.
   *[not-yet] Der Weg öffnet sich, wenn Ihr Ersuchen abgelehnt wird oder die Zeit für die Antwort vorbei ist.
    }

rung-de-notice = { $sector ->
        [public] Ein letztes Schreiben an die Stelle, mit einem festen Tag. Es kostet höchstens das Porto. Eine Zusage am Telefon bindet eine Behörde meist nicht, oft muss sie schriftlich sein. Haben Sie einen Bescheid, läuft die Frist für den Widerspruch weiter, meist ein Monat.
       *[other] Ein letztes Schreiben an die Rechtsabteilung des Unternehmens, mit einem festen Tag. Es kostet höchstens das Porto. Schlichtung und Klage öffnen sich erst danach.
    } { $state ->
    [open] Sie können es jetzt senden.
    [closed] Die Zeit dafür ist vorbei.
    [shut] Ein anderer Schritt, den Sie gegangen sind, schließt diesen Weg aus.
   *[not-yet] Der Weg öffnet sich, wenn Ihr Ersuchen abgelehnt wird, die Zeit für die Antwort vorbei ist oder Ihre Forderung nicht rechtzeitig erfüllt wurde.
    }

# $sector: die Branche; manche haben mehr Zeit.
# $conciliation: Name der Schlichtungsstelle. Bei Banken ist es eine Liste solcher Stellen.
rung-de-conciliation = { $sector ->
        [public] Schlichtungsstellen sind für Streit mit Unternehmen da.
        [energy] { $conciliation }: Schlichtung wegen der Zusage, für Verbraucherinnen und Verbraucher. Das ist meist kostenlos, und Sie müssen den Vorschlag nicht annehmen. Der Versorger muss teilnehmen.
        [telecom] { $conciliation }: Schlichtung wegen der Zusage, für Verbraucherinnen und Verbraucher. Das ist meist kostenlos, und Sie müssen den Vorschlag nicht annehmen. Das Unternehmen darf die Teilnahme ablehnen.
        [post] { $conciliation }: Schlichtung wegen der Zusage, für Verbraucherinnen und Verbraucher. Das ist meist kostenlos, und Sie müssen den Vorschlag nicht annehmen. Das Unternehmen muss teilnehmen, aber nur, wenn es um verlorene, gestohlene oder beschädigte Sendungen oder um die Grundversorgung geht.
       *[other] { $conciliation }: Schlichtung wegen der Zusage, für Verbraucherinnen und Verbraucher. Das ist meist kostenlos, und Sie müssen den Vorschlag nicht annehmen. Manche Unternehmen dürfen die Teilnahme ablehnen.
    } { $state ->
    [open] Sie können den Antrag jetzt stellen. Tun Sie das vor einer Klage.
    [closed] Die Zeit dafür ist vorbei.
    [shut] Ihre Klage ist bei Gericht, und was dort liegt, kann die Stelle ablehnen.
   *[not-yet] { $sector ->
        [public] Gegen Behörden öffnet sich dieser Weg nicht.
        [energy] Der Weg öffnet sich, wenn die Frist in Ihrer letzten Aufforderung vorbei ist und auch die längere, die Versorger haben.
        [insurance] Der Weg öffnet sich, wenn die Frist in Ihrer letzten Aufforderung vorbei ist und auch die längere, die Versicherungen haben.
        [travel] Der Weg öffnet sich, wenn die Frist in Ihrer letzten Aufforderung vorbei ist und auch die längere, die Reiseunternehmen haben.
       *[other] Der Weg öffnet sich, wenn die Frist in Ihrer letzten Aufforderung vorbei ist.
    }
    }

rung-de-court = { $sector ->
        [public] Ein Gericht. Für Streit mit Behörden sind meist die Verwaltungsgerichte oder die Sozialgerichte da, nicht das Amtsgericht. Eine Klage dort bereite ich nicht vor. Fragen Sie eine Beratungsstelle, einen Sozialverband oder eine Kanzlei.
       *[other] Das Amtsgericht. Eine anwaltliche Vertretung brauchen Sie dort nicht, aber Sie zahlen einen Vorschuss, und wer verliert, zahlt für beide Seiten: Das Risiko tragen Sie. Danach kann die Schlichtung verschlossen sein. Ein Geldanspruch verjährt meist drei Jahre nach dem Ende des Jahres, in dem er entstanden ist. Schreiben und Beschwerden halten das nicht auf.
    } { $state ->
    [open] Sie können eine Klage jetzt vorbereiten. Holen Sie vorher Rat ein.
    [closed] Die Zeit dafür ist vorbei.
    [shut] Ein anderer Schritt, den Sie gegangen sind, schließt diesen Weg aus.
   *[not-yet] { $sector ->
        [public] Von hier aus öffnet sich dieser Weg nicht.
       *[other] Der Weg öffnet sich, wenn die Frist in Ihrer letzten Aufforderung vorbei ist. Bei großen Beträgen ist ein anderes Gericht zuständig; fragen Sie dazu eine Kanzlei.
    }
    }

## Stufen, die es in Deutschland nicht gibt

rung-de-none-complaint = Eine förmliche Beschwerde, auf die eine Stelle wartet, kennt das deutsche Recht nicht. Ihre letzte Aufforderung macht den Anspruch geltend, und das genügt.
rung-de-none-grievance-officer = Eine eigene Beschwerdestelle verlangt das deutsche Recht nicht. Zuständig ist der oder die Datenschutzbeauftragte.
rung-de-none-appellate-authority = Eine solche zweite Instanz gibt es in Deutschland nicht. Was nach der letzten Aufforderung kommen kann, steht in der Liste.
rung-de-none-consumer-commission = Eine Verbraucherbehörde, die über einzelne Ansprüche verbindlich entscheidet, gibt es in Deutschland nicht. Das tun nur Gerichte.
rung-de-none-information-request = Die Informationsfreiheit betrifft Akten von Behörden. Zu den eigenen Daten führt das Auskunftsrecht, auch bei einer Behörde.
rung-de-none-information-appeal = Die eigenen Daten kommen nicht über die Informationsfreiheit, deshalb gibt es hier auch kein Rechtsmittel dazu.

## Vereinigtes Königreich

rung-gb-complaint = Eine förmliche Beschwerde { $sector ->
        [public] bei der Behörde
       *[other] beim Unternehmen
    } wegen der Zusage. Das ist kostenlos. Jede Stelle von außen will sie zuerst sehen. Meist beginnt mit ihr auch die Zeit, nach der Ihnen eine solche Stelle offensteht, also je früher, desto besser. Wo es keine solche Zeit gibt, soll die letzte Antwort sagen, ob es eine Stelle gibt. { $state ->
    [open] Sie können sich jetzt beschweren.
    [closed] Die Zeit dafür ist vorbei.
    [shut] Ein anderer Schritt, den Sie gegangen sind, schließt diesen Weg aus.
   *[not-yet] Ist die Zusage eingehalten, brauchen Sie keine Beschwerde.
    }

rung-gb-officer = Eine Datenschutzbeschwerde { $sector ->
        [public] bei der Behörde
       *[other] beim Unternehmen
    } selbst, wegen der Aufnahme. Das ist kostenlos. Der Eingang muss Ihnen binnen 30 Tagen bestätigt werden. Für das Ergebnis ist kein Tag gesetzt; es muss ohne unnötige Verzögerung kommen. { $state ->
    [open] Sie können sich jetzt beschweren.
    [closed] Die Zeit dafür ist vorbei.
    [shut] Ein anderer Schritt, den Sie gegangen sind, schließt diesen Weg aus.
   *[not-yet] Der Weg öffnet sich, wenn Ihr Ersuchen abgelehnt wird, die Zeit für die Antwort vorbei ist oder nach einer Erinnerung noch ein Teil fehlt.
    }

rung-gb-authority = Die britische Datenschutzaufsicht (Information Commissioner, ICO), für das ganze Vereinigte Königreich. Das ist kostenlos. Sie will zuerst Ihre Beschwerde { $sector ->
        [public] bei der Behörde
       *[other] beim Unternehmen
    } sehen und bald nach dem letzten Wort von dort von Ihnen hören; diesen Tag zähle ich für Sie. Sie entscheidet über die Kopie, nicht über die Zusage. Hören Sie lange nichts, kann ein Gericht (tribunal) anordnen, dass es weitergeht. { $state ->
    [open] Sie können sich jetzt beschweren.
    [closed] Die Zeit dafür ist vorbei.
    [shut] Ein anderer Schritt, den Sie gegangen sind, schließt diesen Weg aus.
   *[not-yet] Der Weg öffnet sich nach dieser Datenschutzbeschwerde: sobald sie beantwortet ist oder ihre Zeit vorbei ist.
    }

# $conciliation: die Stelle mit ihrem eigenen Namen.
rung-gb-conciliation = Eine Stelle von außen wegen der Zusage, für Verbraucherinnen und Verbraucher: { $conciliation }. { $sector ->
        [travel] Bei der Bahn ist das für Sie kostenlos, sonst meist.
        [shop] Das ist für Sie meist kostenlos.
        [other] Das ist für Sie meist kostenlos.
       *[telecom] Das ist für Sie kostenlos.
    } { $sector ->
        [public] Sie kann der Behörde nur etwas empfehlen.
        [energy] In Großbritannien bindet ihre Entscheidung das Unternehmen, wenn Sie sie annehmen. In Nordirland fragen Sie die Stelle, was sie tun kann.
        [water] In England und Wales spricht sie mit dem Unternehmen und sagt Ihnen, wie Sie sonst zu einer Entscheidung kommen. In Schottland kann sie etwas empfehlen. In Nordirland fragen Sie die Stelle, was sie tun kann.
        [travel] Bei der Bahn in Großbritannien bindet ihre Entscheidung das Unternehmen, wenn Sie sie annehmen. In Nordirland und bei anderen Reisen fragen Sie die Stelle, was sie tun kann.
        [shop] Was sie tun kann, und ob es das Unternehmen bindet, hängt von der Stelle ab.
        [other] Was sie tun kann, und ob es das Unternehmen bindet, hängt von der Stelle ab. Bei einer housing association in England ist es der Housing Ombudsman.
       *[telecom] Ihre Entscheidung bindet das Unternehmen, wenn Sie sie annehmen.
    } { $state ->
    [open] Sie können sich jetzt an sie wenden. Tun Sie das vor einer Klage, und tun Sie es bald: Solche Stellen haben eigene Fristen.
    [closed] Ihre Frist ist vorbei. Fragen Sie die Stelle, ob sie eine Ausnahme macht.
    [shut] Ihre Klage ist bei Gericht, und was dort liegt, kann die Stelle ablehnen.
   *[not-yet] { $sector ->
        [public] Der Weg öffnet sich mit der letzten Antwort auf Ihre Beschwerde. Kommt keine, öffnet er sich nach angemessener Zeit, die ich von Ihrer Beschwerde an zähle. Kenne ich keine Ombudsstelle, fragen Sie die Behörde oder Citizens Advice danach.
        [bank] Der Weg öffnet sich mit der letzten Antwort auf Ihre Beschwerde oder wenn die Zeit des Unternehmens dafür vorbei ist; ich zähle sie von Ihrer Beschwerde an. Bei Zahlungen geht es manchmal früher.
        [water] Der Weg öffnet sich mit der letzten Antwort auf Ihre Beschwerde oder wenn die Zeit des Unternehmens dafür vorbei ist; ich zähle sie von Ihrer Beschwerde an. Für Nordirland kenne ich keine solche Zeit.
        [travel] Bei der Bahn in Großbritannien öffnet sich der Weg mit der letzten Antwort auf Ihre Beschwerde oder wenn die Zeit des Unternehmens dafür vorbei ist; ich zähle sie von Ihrer Beschwerde an. Sonst öffnet er sich mit der letzten Antwort. Sie soll sagen, wer sich das ansehen kann.
        [shop] Der Weg öffnet sich mit der letzten Antwort auf Ihre Beschwerde. Sie soll sagen, wer sich das ansehen kann.
        [other] Der Weg öffnet sich mit der letzten Antwort auf Ihre Beschwerde. Sie soll sagen, wer sich das ansehen kann.
       *[telecom] Der Weg öffnet sich mit der letzten Antwort auf Ihre Beschwerde oder wenn die Zeit des Unternehmens dafür vorbei ist; ich zähle sie von Ihrer Beschwerde an.
    }
    }

rung-gb-notice = Ein letztes Schreiben an die Rechtsabteilung des Unternehmens, mit einem festen Tag („letter before claim“). Es kostet höchstens das Porto. Eine Klage öffnet sich erst danach, und die Gerichte erwarten es. { $state ->
    [open] Sie können es jetzt senden.
    [closed] Die Zeit dafür ist vorbei.
    [shut] Ein anderer Schritt, den Sie gegangen sind, schließt diesen Weg aus.
   *[not-yet] Der Weg öffnet sich, wenn Ihr Ersuchen abgelehnt wird, dessen Zeit vorbei ist oder Ihre Beschwerde oder Forderung nicht rechtzeitig erfüllt wurde.
    }

rung-gb-court = { $sector ->
        [public] Ein Gericht. Streit mit Behörden geht dort andere Wege, und ich bereite keine Klage vor. Fragen Sie Citizens Advice (in Nordirland Advice NI), ein law centre oder eine Kanzlei.
       *[other] Das Gericht, für Geld aus der Zusage: small claims in England und Wales (bis 10.000 Pfund), simple procedure in Schottland (bis 5.000 Pfund), small claims in Nordirland (bis 5.000 Pfund). Eine anwaltliche Vertretung brauchen Sie nicht, aber Sie zahlen eine Gebühr. In der Regel zahlt jede Seite ihre Anwaltskosten selbst; wer verliert, zahlt meist die Gebühr und einige Auslagen, in Schottland über 3.000 Pfund ohne Grenze. Eine Klage nur auf die Aufnahme ist von anderer Art; holen Sie dazu Rat. Nach Jahren kann es zu spät sein: sechs in England, Wales und Nordirland, fünf in Schottland.
    } { $state ->
    [open] Sie können eine Klage jetzt vorbereiten. Holen Sie vorher Rat ein.
    [closed] Die Zeit dafür ist vorbei.
    [shut] Ein anderer Schritt, den Sie gegangen sind, schließt diesen Weg aus.
   *[not-yet] { $sector ->
        [public] Dieser Weg öffnet sich von hier aus nicht.
       *[other] Der Weg öffnet sich, wenn die Frist in Ihrer letzten Aufforderung vorbei ist und Sie einen Betrag in diesen Grenzen verlangen. Für einen größeren Betrag habe ich keinen nächsten Schritt: Holen Sie Rat zu einer Klage beim County Court, in Schottland beim sheriff court.
    }
    }

## Stufen, die es im Vereinigten Königreich nicht gibt

rung-gb-none-supervisor = Ein Recht auf eine Prüfung durch die Leitung kennt das Vereinigte Königreich nicht. An ihre Stelle tritt die förmliche Beschwerde, und die zählt.
rung-gb-none-grievance-officer = Eine eigene Beschwerdestelle verlangt das Recht im Vereinigten Königreich nicht. Der Weg ist die förmliche Beschwerde.
rung-gb-none-appellate-authority = Eine zweite Instanz, die Sie gehen müssten, gibt es nicht. Nach der letzten Antwort oder nach den Wochen dafür folgt die Stelle von außen.
rung-gb-none-consumer-commission = Eine Verbraucherbehörde, die über einzelne Ansprüche entscheidet, gibt es im Vereinigten Königreich nicht. Das tun Ombudsstellen und Gerichte.
rung-gb-none-information-request = Die Informationsfreiheit reicht nicht bis zu den eigenen Daten, auch nicht bei einer Behörde. Dorthin führt das Auskunftsersuchen.
rung-gb-none-information-appeal = Die eigenen Daten kommen nicht über die Informationsfreiheit, deshalb gibt es hier auch kein Rechtsmittel dazu.

## Indien

rung-in-complaint = Eine schriftliche Beschwerde bei { who-to } wegen der Zusage. Das ist kostenlos, und jede Stelle von außen will sie zuerst sehen, also je früher, desto besser. Heben Sie die Nummer auf, die Sie bekommen. { $state ->
    [open] Sie können sie jetzt senden.
    [closed] Die Zeit dafür ist vorbei.
    [shut] Ein anderer Schritt, den Sie gegangen sind, schließt diesen Weg aus.
   *[not-yet] Sie ist nicht mehr nötig, denn die Zusage wurde eingehalten.
    }

rung-in-grievance-officer = Ein zweites Hinsehen in { who-to }: die Beschwerdestelle (Grievance oder Nodal Officer), die auf der Website steht. Das ist kostenlos, und alle anderen Wege bleiben offen. { $state ->
    [open] Sie können jetzt schreiben.
    [closed] Die Zeit dafür ist vorbei.
    [shut] Ein anderer Schritt, den Sie gegangen sind, schließt diesen Weg aus.
   *[not-yet] Der Weg öffnet sich, wenn Ihr Ersuchen abgelehnt wird oder die Zeit für die Antwort vorbei ist.
    }

rung-in-information-request = Ein Antrag nach dem Right to Information Act, für Staatsangehörige, an eine Stelle, die dem Staat gehört. Zentrale Stellen verlangen 10 Rupien, die Bundesstaaten haben eigene Gebühren. Die Antwort muss in 30 Tagen kommen. { $state ->
    [open] Sie können den Antrag jetzt stellen.
    [closed] Die Zeit dafür ist vorbei.
    [shut] Ein anderer Schritt, den Sie gegangen sind, schließt diesen Weg aus.
   *[not-yet] Den Weg gibt es nur bei öffentlichen Stellen und für Staatsangehörige.
    }

rung-in-information-appeal = Der erste Widerspruch wegen der Information, an eine höhere Stelle derselben Behörde. Bei zentralen Stellen ist er kostenlos; er wird in 30, höchstens 45 Tagen entschieden. Sie haben 30 Tage dafür. Danach folgt ein zweiter Widerspruch bei der Informationskommission, binnen 90 Tagen. { $state ->
    [open] Sie können jetzt Widerspruch einlegen.
    [closed] Nach meiner Rechnung sind die 30 Tage vorbei. Mit einem guten Grund für die Verspätung kann er noch angenommen werden.
    [shut] Ein anderer Schritt, den Sie gegangen sind, schließt diesen Weg aus.
   *[not-yet] Der Weg öffnet sich, wenn eine öffentliche Stelle Ihren Antrag ablehnt oder ihre 30 Tage verstreichen lässt.
    }

rung-in-appellate-authority = Eine zweite Instanz wegen der Zusage: Telefonunternehmen und Fluggesellschaften haben eine Appellate Authority, Stromversorger ein Forum (Consumer Grievance Redressal Forum). { $sector ->
        [telecom] Das ist kostenlos, und entschieden wird in 39 Tagen.
        [energy] Bis wann entschieden wird und ob es etwas kostet, sagen die Regeln Ihres Bundesstaats.
        [travel] Eine Gebühr ist mir nicht bekannt. Schreiben Sie zuerst dem nodal officer der Fluggesellschaft; ich kenne keine Regel, die einen Tag für die Antwort setzt.
       *[other] Andere haben keine.
    } { $state ->
    [open] Sie können sich jetzt dorthin wenden.
    [closed] Nach meiner Rechnung sind die 30 Tage vorbei. Die Verbraucher-Hotline und die Verbraucherkommission bleiben offen.
    [shut] Ein anderer Schritt, den Sie gegangen sind, schließt diesen Weg aus.
   *[not-yet] { $sector ->
        [telecom] Der Weg öffnet sich mit der Antwort auf Ihre Beschwerde oder nach der Zeit, die das Unternehmen hat: bei Rechnungen bis zu vier Wochen, sonst oft drei Tage. Dann haben Sie 30 Tage.
        [energy] Der Weg öffnet sich nach Ihrer Beschwerde beim Unternehmen.
        [travel] Der Weg öffnet sich mit der Antwort der Fluggesellschaft auf Ihre Beschwerde; kommt keine, nach etwa dreißig Tagen.
       *[other] Es gibt ihn nur bei Telefon, Strom und Fluggesellschaften.
    }
    }

rung-in-authority = { $sector ->
        [insurance] Die National Consumer Helpline: Telefon 1915, consumerhelpline.gov.in, in vielen Sprachen. Das ist kostenlos. Sie leitet Ihre Beschwerde an das Unternehmen weiter, kann aber nichts anordnen. Die zwei Jahre für die Kommission laufen weiter. Bei Versicherern gibt es auch das Portal ihrer Aufsicht (Bima Bharosa), zwei Wochen nach Ihrer Beschwerde; es leitet ebenfalls weiter.
       *[other] Die National Consumer Helpline: Telefon 1915, consumerhelpline.gov.in, in vielen Sprachen. Das ist kostenlos. Sie leitet Ihre Beschwerde an { who-the } weiter, kann aber nichts anordnen. Die zwei Jahre für die Kommission laufen weiter.
    } { $state ->
    [open] Sie können sie jetzt nutzen.
    [closed] Die Zeit dafür ist vorbei.
    [shut] Ein anderer Schritt, den Sie gegangen sind, schließt diesen Weg aus.
   *[not-yet] Der Weg öffnet sich nach Ihrer Beschwerde bei { who-to }, oder wenn Ihr Ersuchen abgelehnt wird.
    }

rung-in-conciliation = { $sector ->
        [bank] Eine Ombudsstelle wegen der Zusage, kostenlos. Für Sie ist es die Ombudsstelle der Reserve Bank of India. Sie ist für Banken, größere Finanzunternehmen (NBFCs), Wallets und Auskunfteien da. Eine Gesellschaft für Wohnungskredite (housing finance company) gehört nicht dazu; dort ist es die National Housing Bank (grids.nhbonline.org.in). Beschweren Sie sich zuerst schriftlich beim Unternehmen; eine Kopie an die Reserve Bank zählt nicht. Nach 30 Tagen, oder mit einer Antwort, die Ihnen nicht genügt, haben Sie 90 Tage. Bei manchen Zahlungen geben Reserve Bank, NPCI oder ein Kartennetz dem Unternehmen länger als 30 Tage.
        [insurance] Eine Ombudsstelle wegen der Zusage, kostenlos. Beschweren Sie sich zuerst schriftlich beim Versicherer. Nach einem Monat, oder mit einer Antwort, die Ihnen nicht genügt, haben Sie ein Jahr.
        [broker] Die Wertpapieraufsicht wegen der Zusage, kostenlos. Beschweren Sie sich zuerst beim Broker. Die Wertpapieraufsicht nimmt die Beschwerde online an (SCORES), binnen eines Jahres; dort hat der Broker 21 Tage, und Sie können zwei Überprüfungen verlangen. Genügt das nicht, kommt SMART ODR: Schlichtung online, dann ein Schiedsgericht, das eine Gebühr kosten kann.
        [energy] Eine Ombudsstelle des Bundesstaats wegen der Zusage. Zuerst kommt das Forum des Stromversorgers. Fragen Sie dort, ob Ihr Bundesstaat eine Gebühr oder Hinterlegung verlangt.
        [telecom] Das Department of Telecommunications nimmt Beschwerden wegen der Zusage an (pgportal.gov.in). Das ist kostenlos. Es leitet sie an das Unternehmen weiter und kann nichts anordnen. Ihre Beschwerde und die Appellate Authority des Unternehmens kommen zuerst.
        [travel] AirSewa, das Portal des Ministeriums für Zivilluftfahrt, nimmt Beschwerden über Fluggesellschaften an. Das ist kostenlos. Es leitet weiter und kann nichts anordnen. Die Fluggesellschaft selbst kommt zuerst, am besten mit ihrer Appellate Authority.
       *[other] Hier gibt es keine.
    } { $state ->
    [open] { $sector ->
        [telecom] Sie können den Weg jetzt gehen. Die zwei Jahre für die Kommission laufen weiter.
        [travel] Sie können den Weg jetzt gehen. Die zwei Jahre für die Kommission laufen weiter.
       *[other] Sie können sich jetzt beschweren. Tun Sie das vor der Verbraucherkommission.
    }
    [closed] { $sector ->
        [bank] Nach meiner Rechnung sind die 90 Tage vorbei. Hat das Unternehmen Ihnen seitdem geschrieben, laufen sie ab diesem Schreiben. Sonst weist die Stelle die Beschwerde zurück; Hotline und Kommission bleiben offen.
       *[other] Nach meiner Rechnung ist die Frist vorbei. Fragen Sie die Stelle, ob es eine Ausnahme gibt.
    }
    [shut] { $sector ->
        [telecom] Ihre Beschwerde liegt bei der Verbraucherkommission, und die entscheidet; lassen Sie es dabei.
        [travel] Ihre Beschwerde liegt bei der Verbraucherkommission, und die entscheidet; lassen Sie es dabei.
       *[other] Ihre Beschwerde liegt bei der Verbraucherkommission, und was dort liegt, nimmt die Ombudsstelle nicht an.
    }
   *[not-yet] { $sector ->
        [bank] Der Weg öffnet sich 30 Tage, nachdem das Unternehmen Ihre Beschwerde hat (später, wo für solche Zahlungen mehr Zeit gilt), oder mit seiner Antwort.
        [insurance] Der Weg öffnet sich einen Monat, nachdem der Versicherer Ihre Beschwerde hat, oder mit seiner Antwort.
        [broker] Der Weg öffnet sich mit der Antwort des Brokers; kommt keine, nach etwa drei Wochen.
        [energy] Der Weg öffnet sich mit der Entscheidung des Forums. Manche Bundesstaaten öffnen ihn auch, wenn das Forum schweigt; ich zeige ihn nach 45 Tagen als offen, das ist nur ein Maß. Fragen Sie das Forum, was in Ihrem Bundesstaat gilt.
        [telecom] Der Weg öffnet sich mit der Antwort der zweiten Instanz im Unternehmen, oder nach deren 39 Tagen.
        [travel] Der Weg öffnet sich mit der Antwort der Fluggesellschaft auf Ihre Beschwerde; kommt keine, nach etwa dreißig Tagen.
       *[other] Hier öffnet er sich nicht; Hotline und Kommission gibt es.
    }
    }

rung-in-notice = Ein letztes Schreiben an { who-the } mit einem festen Tag („legal notice“). Sie können es selbst senden. Das Gesetz verlangt es nicht, aber es ist üblich, und manchmal genügt es. { $state ->
    [open] Sie können es jetzt senden.
    [closed] Die Zeit dafür ist vorbei.
    [shut] Ein anderer Schritt, den Sie gegangen sind, schließt diesen Weg aus.
   *[not-yet] Der Weg öffnet sich, wenn Ihr Ersuchen abgelehnt wird, oder nach Ihrer Beschwerde oder Forderung.
    }

rung-in-consumer-commission = Die Verbraucherkommission an Ihrem Wohnort. Sie entscheidet und kann anordnen, dass { who-the } die Aufnahme vorlegt. Eine Vertretung brauchen Sie nicht. Bis 5 Lakh Rupien bezahltem Preis kostet es nichts, darüber 200 bis 7.500 Rupien. Distrikt: bis 50 Lakh Rupien; Bundesstaat: bis 2 Crore; darüber die nationale Kommission. Sie haben zwei Jahre; Schreiben, Hotline und Widersprüche halten sie nicht auf. { $state ->
    [open] { $sector ->
        [public] Sie können jetzt eine Beschwerde vorbereiten, wenn Sie diese Stelle für die Leistung bezahlen: Wasserrechnung oder Fahrkarte, nicht Steuer.
       *[other] Sie können eine Beschwerde jetzt vorbereiten. Steht Ihnen eine Ombudsstelle offen, denken Sie zuerst an die.
    }
    [closed] Die Zeit dafür ist vorbei.
    [shut] Ein anderer Schritt, den Sie gegangen sind, schließt diesen Weg aus.
   *[not-yet] Der Weg öffnet sich, wenn Ihr Ersuchen abgelehnt wird oder dessen Zeit vorbei ist, oder nach Ihrer Beschwerde. Für Ämter, denen Sie nichts bezahlen, ist er nicht da.
    }

## Stufen, die es in Indien nicht gibt

rung-in-none-court = Ein gewöhnliches Gericht stünde auch offen, aber die Verbraucherkommission ist billiger und für so etwas da.
rung-in-none-supervisor = Ein Recht auf eine Prüfung durch die Leitung kennt Indien nicht. An ihre Stelle tritt die Beschwerdestelle (Grievance oder Nodal Officer).
rung-in-none-officer = Datenschutzbeauftragte bringt in Indien ein Gesetz, dessen erster Tag der { DATE($since_in_summary) } ist, und nicht überall braucht es welche. Die Beschwerdestelle ist die richtige Adresse.
