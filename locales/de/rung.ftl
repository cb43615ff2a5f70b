# Die Wege im Chat: wohin es als Nächstes gehen kann, und ob der Weg heute offen ist.
#
# Eine Nachricht je Weg. $state: open (heute), not-yet (später, vorher muss noch etwas geschehen), closed (die
# Zeit dafür ist vorbei), shut (ein anderer Weg, der gegangen wurde, schließt ihn aus). Nach „rung-“ steht das Land.

## Deutschland

rung-de-supervisor = Eine zweite Prüfung im Unternehmen: die Leitung des Kundenservice. Das ist kostenlos, und alle anderen Wege bleiben offen. Antworten muss dort niemand. { $state ->
    [open] Sie können jetzt schreiben.
    [closed] Die Zeit dafür ist vorbei.
    [shut] Ein anderer Schritt, den Sie gegangen sind, schließt diesen Weg aus.
   *[not-yet] Der Weg öffnet sich, wenn Ihr Ersuchen abgelehnt wird oder die Zeit für die Antwort vorbei ist.
    }

rung-de-officer = Die oder der Datenschutzbeauftragte des Unternehmens. Dorthin kann sich jede Person wegen der eigenen Daten wenden. Das ist kostenlos, und alle anderen Wege bleiben offen. Kleine Firmen haben oft niemanden dafür; dann ist die Geschäftsführung richtig. { $state ->
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

rung-de-notice = Ein letztes Schreiben an die Rechtsabteilung des Unternehmens, mit einem festen Tag. Es kostet höchstens das Porto. Schlichtung und Klage öffnen sich erst danach. { $state ->
    [open] Sie können es jetzt senden.
    [closed] Die Zeit dafür ist vorbei.
    [shut] Ein anderer Schritt, den Sie gegangen sind, schließt diesen Weg aus.
   *[not-yet] Der Weg öffnet sich, wenn Ihr Ersuchen abgelehnt wird, die Zeit für die Antwort vorbei ist oder Ihre Forderung nicht rechtzeitig erfüllt wurde.
    }

# $sector: die Branche; manche haben mehr Zeit.
# $conciliation: Name der Schlichtungsstelle. Bei Banken ist es eine Liste solcher Stellen.
rung-de-conciliation = Schlichtung wegen der Zusage, für Verbraucherinnen und Verbraucher ({ $conciliation }). Das ist meist kostenlos, und Sie müssen den Vorschlag nicht annehmen. Manche Unternehmen dürfen die Teilnahme ablehnen. { $state ->
    [open] Sie können den Antrag jetzt stellen. Tun Sie das vor einer Klage.
    [closed] Die Zeit dafür ist vorbei.
    [shut] Ihre Klage ist bei Gericht, und was dort liegt, kann die Stelle ablehnen.
   *[not-yet] { $sector ->
        [public] Gegen Behörden öffnet sich dieser Weg nicht.
        [energy] Der Weg öffnet sich, wenn die Frist in Ihrem letzten Schreiben vorbei ist und auch die längere, die Versorger haben.
        [insurance] Der Weg öffnet sich, wenn die Frist in Ihrem letzten Schreiben vorbei ist und auch die längere, die Versicherungen haben.
        [travel] Der Weg öffnet sich, wenn die Frist in Ihrem letzten Schreiben vorbei ist und auch die längere, die Reiseunternehmen haben.
       *[other] Der Weg öffnet sich, wenn die Frist in Ihrem letzten Schreiben vorbei ist.
    }
    }

rung-de-court = Das Amtsgericht. Eine anwaltliche Vertretung brauchen Sie dort nicht, aber Sie zahlen einen Vorschuss, und wer verliert, zahlt für beide Seiten: Das Risiko tragen Sie. Danach kann die Schlichtung verschlossen sein. { $state ->
    [open] Sie können eine Klage jetzt vorbereiten. Holen Sie vorher Rat ein.
    [closed] Die Zeit dafür ist vorbei.
    [shut] Ein anderer Schritt, den Sie gegangen sind, schließt diesen Weg aus.
   *[not-yet] Der Weg öffnet sich, wenn die Frist in Ihrem letzten Schreiben vorbei ist. Bei großen Beträgen und gegen Behörden sind andere Gerichte zuständig; fragen Sie dazu eine Kanzlei.
    }

## Stufen, die es in Deutschland nicht gibt

rung-de-none-grievance-officer = Deutsches Recht kennt keine eigene Beschwerdestelle, die ein Unternehmen einrichten muss. Zuständig ist der oder die Datenschutzbeauftragte.
rung-de-none-appellate-authority = Eine zweite Instanz im Unternehmen gibt es in Deutschland nicht. Nach der Beschwerde folgt die Schlichtung.
rung-de-none-consumer-commission = Eine Verbraucherbehörde, die über einzelne Ansprüche verbindlich entscheidet, gibt es in Deutschland nicht. Das tun nur Gerichte.
rung-de-none-information-request = Die Informationsfreiheit gilt nur für Behörden. Zu den eigenen Daten führt das Auskunftsrecht.
rung-de-none-information-appeal = Die Informationsfreiheit gilt nur für Behörden, deshalb gibt es hier auch kein Rechtsmittel dazu.
