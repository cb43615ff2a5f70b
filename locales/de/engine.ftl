# Was der Bot bei jedem Schritt sagt: Gruß, Befehle, Fälle, Erinnerungen, Knöpfe.

# Die erste Nachricht, vor der ersten Frage.
# $runs: jemand mit Namen ($host), die Person auf ihrem eigenen Rechner, oder jemand ohne Namen.
# $months: wie lange ein Chat gespeichert bleibt.
engine-welcome =
    Ich helfe Ihnen, die Aufnahme Ihres Telefongesprächs zu bekommen, damit Sie zeigen können, was Ihnen zugesagt wurde.

    Wer das betreibt: { $runs ->
        [host] { $host }, mit Hearback, einem kostenlosen Werkzeug mit offenem Quelltext.
        [here] Sie selbst, auf diesem Rechner, mit Hearback, einem kostenlosen Werkzeug mit offenem Quelltext. Es ist keine Anwaltskanzlei.
       *[unnamed] jemand, der hier keinen Namen angegeben hat, mit Hearback, einem kostenlosen Werkzeug mit offenem Quelltext. Es ist keine Anwaltskanzlei.
    }
    Was gespeichert wird: Ihre Antworten, verschlüsselt, bis Sie sie löschen oder { NUM($months) } Monate nach unserer letzten Nachricht. /delete löscht sie sofort.
    Bitte beachten Sie: { $runs ->
        [here] Was Sie hier lesen, ist Information und keine Rechtsberatung.
       *[other] Ein Chat mit einem Bot ist nicht Ende-zu-Ende-verschlüsselt, und was Sie hier lesen, ist Information und keine Rechtsberatung.
    }

engine-help =
    Ich stelle eine Frage nach der anderen und setze Ihre Schreiben auf. Abgeschickt werden sie von Ihnen. „Weiß ich nicht“ ist eine gute Antwort. Sie können jederzeit aufhören und später weitermachen.

    /start – anfangen oder weitermachen
    /back – die letzte Antwort zurücknehmen
    /cancel – diesen Fall für jetzt verlassen
    /language – die Sprache wählen
    /cases – alle Ihre Fälle mit den nächsten Tagen
    /letters – die Schreiben dieses Falls, wie sie hinausgingen
    /alarm – Erinnerungen sehen, verschieben, abstellen oder stellen
    /about – wer das hier betreibt und was es kennt
    /privacy – was gespeichert wird und wer es sehen kann
    /export – alles Gespeicherte als Datei bekommen; in einem anderen Chat mir geschickt, übernehme ich sie
    /delete – alles sofort löschen

## Wer das betreibt, und was gespeichert wird

# Die ersten Zeilen von /about und von /privacy.
engine-host = { $runs ->
    [host] { $host } betreibt diesen Bot und ist für die Daten darin verantwortlich.
    [here] Sie betreiben das hier selbst, auf diesem Rechner. Niemand sonst ist dafür verantwortlich.
   *[unnamed] Wer diesen Bot betreibt, hat hier keinen Namen angegeben. Ich kann Ihnen also nicht sagen, wer für Ihre Daten verantwortlich ist. Wenn Sie unsicher sind, schreiben Sie nicht mehr, als Sie Fremden erzählen würden.
    }

# Je eine Zeile unter der Zeile oben, wenn die Betreiber sie angegeben haben.
engine-host-country = Land: { $country }
engine-host-contact = Kontakt: { $contact }
engine-host-notice = Datenschutzhinweise: { $notice }

# /about. Was die Betreiber über sich sagen (host-about), steht davor.
engine-about =
    Hearback { $version } hilft, die Aufnahme des eigenen Gesprächs mit einem Unternehmen oder Amt zu bekommen und zu nutzen.
    Lizenz: { $licence }
    Sprachen: { $languages }
    Länder, deren Recht es kennt: { $countries }

# $checked: Keine Regel wurde vor diesem Tag geprüft.
engine-about-law = Jede Rechtsregel wurde zuletzt am { DATE($checked) } oder später geprüft.
engine-about-source = Quelltext: { $source }

engine-about-end = Was Sie hier bekommen, ist Information und keine Rechtsberatung. /privacy sagt, was gespeichert wird.

engine-privacy = { $runs ->
    [here] Gespeichert werden Ihre Antworten, Ihre Schreiben, die Antworten, die Sie einfügen, und die Tage Ihres Falls. Das dient einem einzigen Zweck: Ihre Schreiben aufzusetzen und Sie an Ihre Termine zu erinnern. Alles liegt verschlüsselt auf diesem Rechner, bis Sie es löschen oder { NUM($months) } Monate nach unserer letzten Nachricht.
   *[other] Gespeichert werden Ihre Antworten, Ihre Schreiben, die Antworten, die Sie einfügen, und die Tage Ihres Falls. Das dient einem einzigen Zweck: Ihre Schreiben aufzusetzen und Sie an Ihre Termine zu erinnern. Alles liegt verschlüsselt auf dem Server derer, die diesen Bot betreiben, bis Sie es löschen oder { NUM($months) } Monate nach unserer letzten Nachricht.
    }

    Von hier aus bekommt niemand Ihre Schreiben; Sie schicken sie selbst ab. { $runs ->
        [here] Nichts, was Sie eingeben, verlässt diesen Rechner.
       *[other] Im Protokoll des Servers steht nichts, was Sie eingeben. Erinnerungen verraten nichts über Ihren Fall, falls jemand anderes auf Ihr Telefon sieht.

        Der Chat selbst ist nicht Ende-zu-Ende-verschlüsselt, und sein Anbieter behält eine Kopie. Lassen Sie deshalb weg, was kein Schreiben braucht, etwa Passwörter, Bankdaten oder Ihr Geburtsdatum.
    }

# $contacted: Die Betreiber haben gesagt, wo sie zu erreichen sind.
engine-privacy-rights =
    /export gibt Ihnen alles, was gespeichert ist. /back berichtigt eine Antwort. /delete löscht alles sofort.{ $runs ->
        [here] {""}
       *[other] { $contacted ->
            [yes] {" "}Bei allem anderen zu Ihren Daten schreiben Sie an den Kontakt oben. Sie können sich auch bei einer Datenschutzbehörde beschweren.
           *[no] {" "}Sie können sich auch bei einer Datenschutzbehörde beschweren.
        }
    }

engine-unknown-command = Diesen Befehl kenne ich nicht. /help zeigt alle, die ich kenne.

# $kind: eine Datei oder ein Bild, eine Sprachnachricht, oder etwas anderes (Sticker, Ort …).
engine-not-text = { $kind ->
    [file] Dateien und Bilder kann ich nicht lesen. Ist es die Antwort, die Sie bekommen haben, dann schreiben Sie bitte ihren Wortlaut hierher oder fügen ihn ein.
    [voice] Sprachnachrichten kann ich nicht hören. Bitte schreiben Sie es mir. Wurde Ihnen darin etwas gesagt, schreiben Sie die Worte auf.
   *[unknown] Ich kann nur Text lesen. Bitte schreiben Sie Ihre Antwort, oder tippen Sie auf einen Knopf.
    }

# Geschickt wurde ein Bild oder eine andere Datei mit Worten darunter. Diese gelten als Nächstes als Antwort.
engine-caption = Was Sie geschickt haben, kann ich nicht öffnen, nur die Worte dazu lesen. An die halte ich mich.

# Jemand hat getippt, wo nur Knöpfe zählen. Die Frage folgt.
engine-choose = Das habe ich gelesen, aber hier geht es mit den Knöpfen unten weiter. Es eilt nicht; Sie können jederzeit zurückkommen.
engine-choose-one = Bitte wählen Sie mindestens einen Punkt, dann „Fertig“.

# Die Antwort des Unternehmens wurde dort eingefügt, wo nach ihren Gründen gefragt wird. Unter dem ersten Satz
# steht jeder Grund mit den Sätzen, die für ihn sprechen (engine-recognised-line), dann engine-recognised-next,
# dann die Frage, in der diese Gründe angekreuzt sind.
engine-recognised = Ich habe die Antwort gelesen. Sie nennt wohl diese Gründe:
engine-recognised-line =
    { $label }
    „{ $quote }“
engine-recognised-next = Unten sind sie angekreuzt. Ich kann mich irren, bitte sehen Sie nach: Was nicht passt, tippen Sie weg, was fehlt, tippen Sie an. Dann „Fertig“.
# Es wurde kein Grund gefunden. Die Frage folgt.
engine-recognised-none = Ich finde in der Antwort keinen Grund für eine Ablehnung, aber ich kann mich irren. Sagt sie nein, tippen Sie unten den Grund an. Wenn nicht, gehen Sie /back und tippen an, was gekommen ist.
# Unter den gefundenen Gründen: Die Antwort ist länger als das, was von ihr behalten wird. $most: Zeichen.
engine-recognised-cut = Das ist eine lange Antwort. Ich habe sie ganz gelesen und behalte die ersten { $most } Zeichen.
# Unter den Sätzen der Antwort, wenn einer davon wahrscheinlich den Grund nennt.
engine-recognised-where = Wahrscheinlich ist es Nummer { $number }.

# Ein Knopf von weiter oben im Chat. Die offene Frage folgt.
engine-stale = Dieser Knopf gehört zu einer früheren Frage. Hier ist die, die gerade offen ist.

## Nachrichten, die verspätet, in Stücken oder nachträglich bearbeitet kommen

# Nachrichten kamen in anderer Reihenfolge an, als sie geschrieben wurden. Was verstanden wurde, folgt.
engine-sorted = Ihre Nachrichten sind in anderer Reihenfolge angekommen, als Sie sie geschrieben haben. Ich habe sie geordnet.

# Eine Nachricht kam nach späteren an und beantwortet an ihrer Stelle nichts. Die offene Frage folgt.
# $given: Eine spätere hat eine Antwort gegeben. $label: ihr Name. $value: die Angabe.
engine-late = { $given ->
    [yes] Eine Nachricht von Ihnen ist erst jetzt angekommen, nach späteren. An ihre Stelle passt sie nicht mehr. Ich habe sie deshalb beiseitegelassen, und nichts hat sich geändert. Es bleibt bei: { $label }: { $value }. Ist sie wichtig, dann schicken Sie sie bitte noch einmal. Hier ist die offene Frage.
   *[no] Eine Nachricht von Ihnen ist erst jetzt angekommen, nach späteren. An ihre Stelle passt sie nicht mehr. Ich habe sie deshalb beiseitegelassen, und nichts hat sich geändert. Ist sie wichtig, dann schicken Sie sie bitte noch einmal. Hier ist die offene Frage.
    }

# Ein langer Text in Stücken hört nicht auf. Was davon behalten wurde, gilt als Nächstes als Antwort.
engine-too-much = Das ist mehr Text, als ich auf einmal annehmen kann. Den Anfang habe ich behalten, den Rest weggelassen.

# Eine bearbeitete Nachricht hat eine Antwort berichtigt. $label: Name der Angabe („Tag des Anrufs“).
# $value: die Angabe. $sent: Ein Schreiben ist schon hinausgegangen.
engine-corrected = { $sent ->
    [yes] Berichtigt. { $label }: { $value }. Was schon hinausgegangen ist, bleibt, wie es ist; die Änderung gilt für das nächste Schreiben.
   *[no] Berichtigt. { $label }: { $value }
    }

# Die Schreiben folgen.
engine-rewritten = Hier ist Ihr Schreiben noch einmal, wie es jetzt lautet.

# Eine Nachricht wurde bearbeitet, liest sich aber wie vorher. Die offene Frage folgt.
engine-edit-same = Sie haben eine Nachricht bearbeitet. Ich lese sie wie vorher, also ändert sich nichts. { $label }: { $value }

# Eine Nachricht wurde bearbeitet, ihr neuer Text ist aber keine gültige Antwort. Die offene Frage folgt.
engine-edit-refused = Sie haben eine Nachricht bearbeitet, aber ihren neuen Text kann ich nicht als Antwort lesen. Die alte bleibt deshalb. { $label }: { $value }

# Bearbeitet wurde eine Nachricht, die keine der letzten Antworten war. Die offene Frage folgt.
engine-edit-unknown = Sie haben eine Nachricht bearbeitet. Das kann ich nur bei Ihren letzten Antworten übernehmen, und diese gehört nicht dazu. Es ändert sich also nichts. /back nimmt Ihre letzte Antwort zurück.

# Bearbeitet wurde eine Nachricht, deren Inhalt zu einem abgeschickten Schreiben gehört. Die offene Frage folgt.
engine-edit-gone = Sie haben eine Nachricht bearbeitet. Was darin stand, gehört zu einem Schreiben, das schon hinaus ist, oder wird nicht mehr gebraucht. Es ändert sich also nichts.

# Bearbeitet wurde eine Nachricht eines beendeten Falls. Was offen ist, folgt.
engine-edit-closed = Sie haben eine Nachricht eines beendeten Falls bearbeitet, also ändert sich nichts. Mit /cases öffnen Sie den Fall wieder.

## Wenn der Dialog geändert wurde

# Der Dialog wurde geändert, während die Person mittendrin war.
engine-moved-on = Ich wurde seit unserem letzten Gespräch verbessert. Alle Ihre Antworten sind noch da, und wir machen hier weiter.

## Wenn auf unserer Seite etwas schiefgeht

# Was zu diesem Chat gespeichert war, lässt sich nicht mehr lesen.
engine-set-aside = Hier stimmt etwas nicht, und das tut mir leid: Ich kann nicht mehr lesen, was ich zu diesem Chat gespeichert hatte. Es liegt unverändert beiseite, nichts wird überschrieben. Wer diesen Bot betreibt, kann es vielleicht wiederherstellen. Mit /start können Sie neu beginnen. Die Schreiben weiter oben in diesem Chat gelten weiterhin.

# Eine Nachricht konnte nicht angenommen werden. Alles davor bleibt gespeichert.
engine-stumbled = Hier ist etwas schiefgegangen, Ihre letzte Nachricht ist nicht angekommen. Alles, was Sie vorher gesagt haben, bleibt gespeichert. Bitte schicken Sie sie noch einmal, oder gehen Sie mit /back zurück und antworten Sie mit anderen Worten.

## Während der Betrieb ruht

# $word: was die Betreiber des Bots sagen, in ihren Worten. $begun: Es gibt schon einen Fall.
engine-paused =
    { $word }

    { $begun ->
        [yes] Ihre letzte Nachricht habe ich nicht angenommen; bitte schicken Sie sie noch einmal, wenn ich wieder da bin. Alles, was Sie mir vorher gesagt haben, bleibt gespeichert, und ich erinnere Sie weiter an Ihre Termine. /cases, /letters, /export und /delete gehen wie immer.
       *[no] Bitte kommen Sie dann wieder. /about sagt, wer das hier betreibt.
    }

# Unter einer Erinnerung.
engine-paused-alarm = Von den Betreibern dieses Bots: { $word }

## Zurück und abbrechen

engine-back = Zurückgenommen. Hier ist die Frage noch einmal.
engine-back-none = Weiter zurück geht es nicht. Hier ist die offene Frage.
engine-change-cancelled = Es bleibt alles, wie es war.

engine-cancelled =
    Gut, wir machen hier eine Pause. Ihre Antworten sind gespeichert, und gestellte Erinnerungen kommen trotzdem.

    /cases zeigt Ihre Fälle, /delete löscht alles.
    .open = Weitermachen

# Die offene Frage folgt.
engine-back-again = Schön, dass Sie wieder da sind. Ihre offene Frage steht unten; oder beginnen Sie einen neuen Fall.
    .new = Neuer Fall

## Sprache

engine-language = In welcher Sprache soll ich schreiben?
engine-language-taken = Ab jetzt schreibe ich Deutsch.

## Fälle

# $count: wie viele. Danach folgt ein Absatz für jeden Fall (engine-cases-line).
engine-cases = { $count ->
    [0] Sie haben noch keinen Fall.
    [one] Sie haben einen Fall:
   *[other] Sie haben { $count } Fälle:
    }
    .open = Weiter: { $case }
    .reopen = Wieder öffnen: { $case }
    .new = Neuer Fall

# $case: das Unternehmen, oder engine-case-name. $next: der nächste Tag, an dem der Bot schreibt.
# $outcome: wie ein beendeter Fall ausging.
engine-cases-line = { $closed ->
    [yes] { $outcome ->
        [promise-kept] { $case }: begonnen am { DATE($opened) }, beendet. Die Zusage wurde eingehalten.
        [recording-received] { $case }: begonnen am { DATE($opened) }, beendet. Sie haben die Aufnahme.
        [settled] { $case }: begonnen am { DATE($opened) }, beendet. Sie haben sich geeinigt.
        [given-up] { $case }: begonnen am { DATE($opened) }, beendet. Sie haben es ruhen lassen.
       *[other] { $case }: begonnen am { DATE($opened) }, beendet.
    }
   *[no] { $alarm ->
        [yes] { $case }: begonnen am { DATE($opened) }. Ich schreibe Ihnen wieder am { DATE($next) }.
       *[no] { $case }: begonnen am { DATE($opened) }. Es ist kein Tag gesetzt.
    }
    }

# Name eines Falls, dessen Unternehmen noch nicht bekannt ist.
engine-case-name = Fall { NUM($number) }

# Es wird kein Fall begonnen. $most: wie viele es sein können. Ihre Liste folgt.
engine-cases-full = In diesem Chat sind schon { $most } Fälle, mehr kann ich nicht aufbewahren. Einen, den Sie nicht mehr brauchen, können Sie verwenden: Öffnen Sie ihn und ändern Sie seine Angaben.

engine-opened = Hier geht es um: { $case }

# Wie ein Fall ausging. Die Liste der Fälle folgt. $months: wie lange ein Chat gespeichert bleibt.
engine-closed = { $outcome ->
    [promise-kept] Das freut mich: Die Zusage wurde eingehalten. Gut, dass Sie drangeblieben sind. Der Fall ist beendet.
    [recording-received] Sie haben die Aufnahme. Das hat Geduld gebraucht. Bewahren Sie sie an zwei Orten auf. Der Fall ist beendet.
    [settled] Gut, dass Sie sich geeinigt haben. Lassen Sie es sich schriftlich geben, falls Sie es noch nicht haben. Der Fall ist beendet.
    [given-up] Es ist in Ordnung, es ruhen zu lassen. Sie haben es versucht und können später weitermachen. Der Fall ist beendet.
   *[other] Der Fall ist beendet.
    }

    Antworten und Schreiben bleiben gespeichert, bis { NUM($months) } Monate nach unserer letzten Nachricht. Mit /cases öffnen Sie den Fall wieder, mit /export bekommen Sie eine Kopie, mit /delete löschen Sie alles.

engine-reopened = Der Fall ist wieder offen, mit allen Ihren Antworten.

## Erinnerungen

# Kann auf einem gemeinsamen Telefon von anderen gesehen werden: verrät nichts über den Fall.
engine-alarm = Ihre Erinnerung für heute.
    .open = Öffnen

# /alarm: Es folgt ein Absatz für jede Erinnerung (engine-alarms-line), dann ein Knopf für jede.
# $count: wie viele noch kommen.
engine-alarms = { $count ->
    [0] Es ist keine Erinnerung gestellt.
    [one] Eine Erinnerung ist gestellt. Tippen Sie darauf, um sie zu verschieben oder abzustellen.
   *[other] { $count } Erinnerungen sind gestellt. Tippen Sie auf eine, um sie zu verschieben oder abzustellen.
    }
    .one = { DATE($day) }: { $case }
    .new = Neue Erinnerung
    .zone = Andere Zeitzone
    .leave = Alles so lassen

# $kind: eine eigene (own), eine nach dem letzten Tag $due einer Frist (deadline)
# oder eine des Bots (step).
engine-alarms-line = { $kind ->
    [own] { DAY($day) } um { TIME($time) } Uhr, { $case }: Ihre eigene Erinnerung.
    [deadline] { DAY($day) } um { TIME($time) } Uhr, { $case }: zur Frist, die am { DATE($due) } endet.
   *[step] { DAY($day) } um { TIME($time) } Uhr, { $case }: Ich frage, wie es steht.
    }

# Die Zeile der Erinnerung steht darüber.
engine-alarm-one = Was soll ich mit dieser Erinnerung tun?
    .move = Verschieben
    .stop = Abstellen

engine-alarm-which = Für welchen Fall soll ich eine Erinnerung stellen?
    .one = { $case }

engine-alarm-when = Für welchen Tag soll ich eine Erinnerung stellen? Sie kommt um 10 Uhr.
engine-alarm-move-when = Auf welchen Tag soll ich sie verschieben?
engine-alarm-set = Ich schreibe Ihnen an diesem Tag um 10 Uhr: { DAY($day) }. Anderen verrät die Nachricht nichts über Ihren Fall.

# $kind: auf einen Tag vor dem Ende der Frist (early) oder danach (late); ohne Frist vor ihrem
# Tag (early-step) oder danach (step). $due: der letzte Tag der Frist oder der erste Termin.
engine-alarm-moved = { $kind ->
    [early] Ich schreibe Ihnen an diesem Tag: { DAY($day) }. Die Frist selbst bleibt, wie sie ist: Sie endet am { DATE($due) }, und danach schreibe ich noch einmal.
    [late] Ich schreibe Ihnen an diesem Tag: { DAY($day) }. Die Frist selbst bleibt, wie sie ist: Sie endet am { DATE($due) }.
    [early-step] Ich schreibe Ihnen an diesem Tag: { DAY($day) }. Und noch einmal am { DATE($due) }.
   *[step] Ich schreibe Ihnen an diesem Tag: { DAY($day) }.
    }

engine-alarm-stopped = { $kind ->
    [own] Diese Erinnerung ist abgestellt.
    [deadline] Abgestellt. Dazu schreibe ich Ihnen nicht mehr von selbst. Die Frist endet weiterhin am { DATE($due) }; bitte merken Sie sich den Tag. Wenn Sie danach wiederkommen, tippen Sie auf /start, und ich zeige Ihnen den nächsten Schritt.
   *[step] Abgestellt. Dazu schreibe ich Ihnen nicht mehr von selbst. Ihr Fall wartet hier, so lange Sie möchten. Gibt es etwas Neues, kommen Sie wieder und tippen auf /start.
    }

# Steht unter einer Frage, deren Erinnerung die Person verschoben oder abgestellt hat.
engine-alarm-steered = { $stopped ->
    [yes] Sie haben meine Erinnerung hierzu abgestellt: Ich schreibe nicht von selbst.
   *[no] Sie haben meine Erinnerung hierzu verschoben. Ich schreibe Ihnen an diesem Tag: { DAY($day) }.
    }

# So viele eigene Erinnerungen, dass keine mehr gestellt werden kann.
engine-alarm-full = Zu diesem Fall gibt es schon viele Erinnerungen. Bitte stellen Sie zuerst eine ab.
engine-alarm-not-understood = Ich brauche einen Tag, der noch kommt. Zum Beispiel: 3. Dezember, nächsten Dienstag, in drei Wochen.

# Die Uhr, nach der Erinnerungen kommen. $zone: ihr Name, etwa Europe/Berlin; $time: was sie zeigt.
engine-zone = Nach der Uhr, die ich für Sie habe, ist es jetzt { TIME($time) } ({ $zone }). Nach welcher Uhr leben Sie? Schreiben Sie eine große Stadt in Ihrer Zeitzone, zum Beispiel London oder Lisbon auf Englisch, oder die Stunden: UTC+5:30.
engine-zone-not-understood = Eine Zeitzone dieses Namens kenne ich nicht. Schreiben Sie eine große Stadt in derselben Zeitzone, mit ihrem englischen Namen, zum Beispiel Lisbon, oder die Stunden: UTC+5:30. Bis dahin ist es für Sie { TIME($time) } ({ $zone }).
engine-zone-set = Notiert: Für Sie ist es jetzt { TIME($time) } ({ $zone }). Erinnerungen kommen nach dieser Uhr.

## Neues zu einer Rechtsregel

# Kann auf einem gemeinsamen Telefon von anderen gesehen werden: verrät nichts über den Fall.
engine-notice = Ich habe Ihnen etwas mitzuteilen. Es geht um das, was wir hier besprochen haben.
    .open = Lesen

# $cited: Die Regel lässt sich nennen. $rule: wo sie steht. Es folgen die Schreiben, was die
# Betreiber des Bots dazu sagen, und was zu tun ist.
engine-notice-told = { $cited ->
    [yes] Eine der Rechtsregeln in dem, was ich für Sie geschrieben habe, hat sich geändert oder war falsch: { $rule }. Sie steht in:
   *[no] Eine der Rechtsregeln in dem, was ich für Sie geschrieben habe, hat sich geändert oder war falsch. Sie steht in:
    }

# $sent: Das Schreiben ging hinaus.
engine-notice-line = { $sent ->
    [yes] { $case }: { $letter }, { DATE($day) }
   *[no] { $case }: { $letter }, { DATE($day) }, meines Wissens nicht abgeschickt
    }

engine-notice-word = Von den Betreibern dieses Bots: { $word }

# $unsent: Eines der Schreiben ging noch nicht hinaus.
engine-notice-next = { $unsent ->
    [yes] Was Sie jetzt tun: Bitte schicken Sie kein Schreiben ab, das oben als nicht abgeschickt steht. Gehen Sie mit /back zurück und antworten Sie noch einmal, dann setze ich es neu auf.

    Was hinausging, bleibt, wie es ist, und alle Ihre Termine gelten weiter. Wenn eine Antwort kommt, fügen Sie den Wortlaut wie gewohnt hier ein. Was ich von jetzt an schreibe, richtet sich nach den Regeln, wie sie heute gelten.
   *[no] Was Sie jetzt tun: Das Schreiben bleibt, wie es hinausging, und alle Ihre Termine gelten weiter. Wenn eine Antwort kommt, fügen Sie den Wortlaut wie gewohnt hier ein. Was ich von jetzt an schreibe, richtet sich nach den Regeln, wie sie heute gelten.
    }

## Zurück, nachdem der Chat geschlossen war

# Die Person hatte den Bot blockiert. Was überholt ist, wird nicht mehr gesendet; es folgt ein
# Absatz für jeden Fall, in dem etwas verstrichen ist, dann die offene Frage.
engine-returned = Schön, dass Sie wieder da sind. Ich konnte Sie eine Zeit lang nicht erreichen. Was ich da sagen wollte, ist überholt; hier ist der Stand. Schreiben, die noch warten, kommen trotzdem.
    .open = Weiter: { $case }

# $letter: das Schreiben, mit dem die Frist läuft. $day: ihr letzter Tag.
engine-returned-deadline = { $case }: Eine Frist ist am { DATE($day) } abgelaufen. Es ging um Ihr Schreiben: { $letter }.

# Eine Erinnerung ohne Frist. $day: der Tag, für den sie gestellt war.
engine-returned-alarm = { $case }: Eine Erinnerung war für diesen Tag gestellt: { DATE($day) }.

engine-returned-message = Was Sie eben geschickt haben, habe ich nicht als Antwort übernommen, denn die Frage kann sich geändert haben. Bitte antworten Sie noch einmal.

## Was gespeichert ist

# Die Datei folgt.
engine-export = Hier ist alles, was über diesen Chat gespeichert ist. Bewahren Sie die Datei gut auf, darin steht, was Sie mir gesagt haben.

# Jemand hat die Datei geschickt, die /export gegeben hatte. $cases und $letters: was darin ist.
engine-import = In dieser Datei { $cases ->
        [one] ist ein Fall
       *[other] sind { $cases } Fälle
    } mit { $letters ->
        [0] keinem Schreiben
        [one] einem Schreiben
       *[other] { $letters } Schreiben
    }. Soll ich das übernehmen? Es kommt zu dem hinzu, was hier ist; daran ändert sich nichts.
    .yes = Ja, übernehmen
    .no = Nein

# $reason: warum die Datei nicht übernommen wird.
engine-import-refused = { $reason ->
    [too-large] Diese Datei ist zu groß, um von mir zu sein. Es wurde nichts übernommen. Bitte schicken Sie die Datei, die /export Ihnen gegeben hat.
    [lost] Ich konnte diese Datei nicht holen. Es wurde nichts übernommen. Bitte schicken Sie sie noch einmal.
    [other-form] Diese Datei stammt von einer anderen Fassung dieses Programms, die ich hier nicht lesen kann. Es wurde nichts übernommen. Bitte heben Sie die Datei auf.
    [empty] In dieser Datei ist kein Fall. Es wurde nichts übernommen.
    [full] Das wären mehr Fälle, als ich in einem Chat aufbewahren kann. Es wurde nichts übernommen. Bitte heben Sie die Datei auf.
   *[unreadable] Ich konnte diese Datei nicht lesen. Vielleicht ist sie beschädigt, verändert oder nicht von mir. Es wurde nichts übernommen. Bitte schicken Sie die Datei genau so, wie /export sie Ihnen gegeben hat.
    }

engine-import-left = Es wurde nichts übernommen.
engine-imported = { $cases ->
    [one] Der Fall ist jetzt hier, mit seinen Angaben und Schreiben. /cases zeigt ihn.
   *[other] Die { $cases } Fälle sind jetzt hier, mit ihren Angaben und Schreiben. /cases zeigt sie.
    }

# Wird einmal gesagt, einen Monat vor dem Ende. Kann von anderen gesehen werden: verrät nicht, worum es geht.
# $cases: wie viele Fälle offen sind. $deadlines: wie viele Fristen noch laufen.
engine-forget =
    Ich habe seit etwa 11 Monaten nichts von Ihnen gehört. An diesem Tag lösche ich, was hier gespeichert ist: { DAY($day) }. Verloren wäre dann: { $cases ->
        [one] Ihr offener Fall
       *[other] Ihre { $cases } offenen Fälle
    } mit allen Antworten und Schreiben{ $deadlines ->
        [0] .
        [one] {" "}und eine Frist, die noch läuft.
       *[other] {" "}und { $deadlines } Fristen, die noch laufen.
    }

    Wenn Sie es ein weiteres Jahr behalten möchten, tippen Sie auf den Knopf oder schreiben Sie irgendetwas. /export gibt Ihnen eine Kopie zum Aufbewahren. Wenn Sie nichts davon brauchen, müssen Sie nichts tun.
    .keep = Behalten

engine-forget-kept = Es bleibt alles. Wenn ich nichts von Ihnen höre, behalte ich es bis zum { DATE($day) }.

engine-delete = Soll ich alles löschen? Alle Ihre Fälle, Antworten, Schreiben und Erinnerungen sind dann sofort weg. Dieser Bot kann sie nicht zurückholen; in einer verschlüsselten Sicherung können sie noch liegen, bis die Betreiber des Bots sie löschen. Wenn Sie eine Kopie möchten, tippen Sie zuerst auf /export.
    .yes = Ja, alles löschen
    .no = Nein, behalten

engine-deleted =
    Alles ist gelöscht. Einen Tag lang bleibt ein Merkzeichen ohne jedes Wort, damit nichts versehentlich zurückkommt.

    Die Nachrichten in diesem Fenster liegen beim Anbieter des Chats. Löschen Sie auch den Chat in der App. Wenn Sie neu anfangen möchten, tippen Sie auf /start.

engine-delete-kept = Es ist nichts gelöscht.

# „Ja, alles löschen“ einer früheren Frage wurde angetippt. Sie wird darunter noch einmal gestellt.
engine-delete-stale = Dieser Knopf gehörte zu einer früheren Frage; gelöscht ist noch nichts.

## Knöpfe

# Nur die Knöpfe werden gezeigt, dieser Text nicht.
engine-buttons = Knöpfe
    .unknown = Weiß ich nicht
    .done = Fertig
    .ok = Stimmt so, bitte schreiben
    .none = Keiner davon
    .today = Heute
    .yesterday = Gestern

# Einer von mehreren, die zugleich gewählt werden können. $chosen: Er ist gewählt.
engine-many = { $chosen ->
    [yes] ✓ { $label }
   *[no] { $label }
    }

# Ein Firmenname wurde geschrieben, und mehrere bekannte Firmen können gemeint sein; sie folgen als
# Knöpfe. $company: der volle Name, $by: die Marke oder der andere Name, der geschrieben wurde.
engine-lookup = Ist es eine von diesen? Tippen Sie darauf, oder schreiben Sie den Namen anders.
    .known-as = { $company } ({ $by })
    .none = Keine davon

# Eine davon. $entry: Name, Anschrift und E-Mail, je eine Zeile; $source: die Seite, auf der es stand.
engine-lookup-card =
    Das weiß ich darüber, Stand { DATE($as_of) }:

    { $entry }

    Quelle: { $source }

    Ist das richtig, und stimmt die Adresse? Wenn Sie eine neuere haben, etwa aus einem Brief, nehmen Sie die.
    .ok = Stimmt
    .none = Nein, eine andere
    .other-address = Stimmt, aber andere Adresse

# Über diesen Knöpfen wurde ein Name geschrieben, den hier keine Firma hat.
engine-lookup-none = Diesen Namen kenne ich nicht. Wenn es keiner von diesen ist, tippen Sie auf den Knopf dafür.

# Eine lange Nachricht kam vor der ersten Frage.
engine-story-kept = Danke, ich habe Ihre Nachricht. Wir sehen sie gleich zusammen durch.

# Eine Angabe aus einer langen Nachricht. $quote: die Worte der Nachricht; $same: sie sind die
# Angabe selbst.
engine-story-line = { $same ->
    [yes] { $label }: „{ $value }“
   *[no] { $label }: { $value }
        („{ $quote }“)
    }

# Was das Unternehmen schon geantwortet hat. $label: sein Grund („Schon gelöscht“), $quote: die Worte der Person.
engine-story-refused = Sie schreiben, dass schon eine Antwort da ist: { $label } („{ $quote }“). Trotzdem geht zuerst eine schriftliche Anfrage hinaus. Erst damit läuft die Frist für die Antwort.

# Nur der Knopf wird gezeigt, nicht dieser Text. $label: Name einer Angabe („Unternehmen“).
engine-story = Was Ihre Nachricht enthält
    .drop = Stimmt nicht: { $label }

# Über den Hinweisen zum Versand, wenn die Adresse der Firma bekannt ist. $address: je eine Zeile.
engine-address =
    Diese Adresse haben Sie genannt oder bestätigt:

    { $address }

# Wohin ein Schreiben an eine Behörde oder Schlichtungsstelle geht, vor den Hinweisen. $address: Name und Adresse, je eine Zeile.
engine-body-address =
    Nach meiner Kenntnis geht es an:

    { $address }

# Ein Weg, der schon gegangen ist, in der Liste aller. $rung: sein Knopf. $day: wann das Schreiben hinausging.
engine-rung-done = { $rung }: erledigt am { DATE($day) }.

# Nur die Knöpfe werden gezeigt, dieser Text nicht. $label: Name einer Angabe („Unternehmen“).
engine-review = Ihre Angaben
    .change = Ändern: { $label }
    .add = Ergänzen: { $label }

# Eine Angabe in der Übersicht.
review-line = { $label }: { $value }
review-unknown = nicht bekannt

# /letters: Die Liste folgt, dann ein Knopf für jedes.
engine-letters = Das sind Ihre Schreiben. Tippen Sie eines an, um es noch einmal so zu sehen, wie ich es damals geschrieben habe.
engine-letters-none = Es gibt noch kein Schreiben.
