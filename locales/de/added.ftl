# Wohin eine ergänzte Antwort führt. Wer nichts ergänzt, wird hier nichts gefragt.

added-proved-by = Haben Sie in dem Gespräch eine Nummer genannt, damit man wusste, wer Sie sind?
    .hint = Das steht im Schreiben, denn daran lässt sich das Gespräch finden.

added-registered-number = Welche Telefonnummer ist für Sie hinterlegt?
    .hint = Die, die Sie im Gespräch genannt haben. Sie steht im Schreiben. Wenn Sie es nicht wissen, macht das nichts.

added-third-call = Gab es noch ein Gespräch in dieser Sache? Wenn ja, wann?
    .hint = Das Schreiben hat Platz für dieses eine. Waren es mehr, nehmen Sie das wichtigste.
    .unknown = Kein weiteres
