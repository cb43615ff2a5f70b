# Das Ersuchen ist hinaus, und das Unternehmen hat seine Zeit.

# Davor steht die Frist mit ihren Gründen (block-deadline-response).
wait-response = Fürs Erste können Sie das zur Seite legen. Tippen Sie, sobald etwas geschieht.
    .hint = Am Tag nach dem letzten Tag frage ich Sie um 10 Uhr, was gekommen ist. Die Knöpfe gelten die ganze Zeit, auch noch in Wochen. Wenn { who-the } Sie anruft, notieren Sie Tag, Namen und was gesagt wurde. Für eine eigene Erinnerung: /alarm.
    .received = Es ist etwas gekommen
    .refused = { who-begin } lehnt ab
    .gone = Es heißt, sie ist gelöscht
    .extended = Es wird mehr Zeit verlangt
    .question = Es gibt erst eine Rückfrage
    .acknowledged = Nur eine Eingangsbestätigung
    .complain = Beschwerde wegen der Zusage
    .final = Antwort auf die Beschwerde ist da
    .next = Was kann ich noch tun?
    .change = Eine Angabe ändern
    .stop = Fall beenden

# Auch eine Beschwerde läuft, und ihr Tag kommt zuerst. Die Fristen stehen davor.
wait-beside = Bis dahin können Sie das zur Seite legen. Tippen Sie, sobald etwas geschieht.
    .hint = Am Tag nach dem letzten Tag der Beschwerde schreibe ich Ihnen um 10 Uhr; dann ist der nächste Schritt offen. Nach dem letzten Tag des Ersuchens frage ich wieder. Die Knöpfe bleiben die ganze Zeit gültig. Ruft { who-the } an, notieren Sie Tag, Namen und was gesagt wurde. Für eine eigene Erinnerung: /alarm.
    .received = Es ist etwas gekommen
    .refused = { who-begin } lehnt ab
    .gone = Es heißt, sie ist gelöscht
    .acknowledged = Nur eine Eingangsbestätigung
    .final = Antwort auf die Beschwerde ist da
    .next = Was kann ich noch tun?
    .change = Eine Angabe ändern
    .stop = Fall beenden

# Der Tag der Beschwerde ist vorbei; der des Ersuchens folgt.
wait-door-passed = Die Zeit für Ihre Beschwerde ist vorbei. Ist sie nicht erledigt, steht der nächste Schritt offen: Tippen Sie auf „Was kann ich noch tun?“.

# Ein automatisches „Wir haben Ihre Nachricht erhalten“.
wait-acknowledged = Heben Sie diese Nachricht auf: Sie zeigt, dass Ihr Schreiben angekommen ist. Eine Antwort ist sie noch nicht, und der letzte Tag bleibt derselbe.

wait-extended = Hat Ihnen { who-the } das rechtzeitig gesagt und begründet?
    .hint = Rechtzeitig heißt: spätestens am letzten Tag für die Antwort. Ein Grund ist zum Beispiel, dass Ihr Ersuchen schwierig ist; „bitte haben Sie Geduld“ ist keiner. Stimmt beides, darf es bis zu zwei Monate länger dauern, und ich rechne das für Sie ein. Wird ein früherer Tag genannt, stellen Sie sich mit /alarm eine Erinnerung.
    .in-time = Ja, rechtzeitig, mit Gründen
    .too-late = Nein, oder zu spät

# Zu spät oder ohne Gründe, aber der erste letzte Tag kommt noch.
wait-no-longer = Dann ändert sich nichts: Es bleibt beim ersten letzten Tag. Heben Sie auf, was { who-the } geschrieben hat. Kommen doch noch rechtzeitig Gründe, tippen Sie wieder auf „Es wird mehr Zeit verlangt“.

# Nur im Vereinigten Königreich, wo eine Rückfrage die Zeit für die Antwort anhalten kann.
wait-question = Was will { who-the } wissen?
    .hint = Eine berechtigte Rückfrage kann die Zeit für die Antwort anhalten. Antworten Sie deshalb am besten heute. Ich schreibe die Antwort für Sie.

wait-asked-on = An welchem Tag hat die Rückfrage Sie erreicht?
    .hint = Von diesem Tag an, bis Ihre Antwort dort ist, kann die Zeit stillstehen. Ich rechne das für Sie ein.

# Vor dem Schreiben.
wait-clarify = Hier ist Ihre Antwort. Sie nennt noch einmal das Gespräch, das Sie meinen, damit niemand lange suchen muss.
