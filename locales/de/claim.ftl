# Die Zusage und der Betrag, vor dem ersten Schreiben, das den Anspruch erhebt.

# Bekannt aus einem früheren Schreiben oder der ersten langen Nachricht. Die Angaben folgen, je eine Zeile.
claim-check = Das kommt so in das Schreiben, wie es hier steht. Stimmt es?
    .ok = Ja, Schreiben aufsetzen

claim-promise = Was hat Ihnen { who-the } in dem Gespräch zugesagt?
    .hint = In Ihren eigenen Worten, zwei oder drei Sätze, so genau Sie sich erinnern. Im Schreiben steht es so, wie Sie es hier eingeben.

claim-breach = Was hat { who-the } stattdessen getan?
    .hint = Was weicht von der Zusage ab, und seit wann? Eine Rechnung, ein Brief oder eine Nachricht zeigt es. Im Schreiben steht es so, wie Sie es hier eingeben. Wenn Sie es weglassen möchten, tippen Sie auf „Weiß ich nicht“.

claim-amount = Um wie viel Geld geht es bis heute?
    .hint = Nur was Sie bis heute zu viel bezahlt haben, was Ihnen zu viel berechnet wurde oder was Sie nicht bekommen haben, mit der Währung. Eine Rechnung oder ein Kontoauszug zeigt es; eine Schätzung genügt. Wenn es nicht um Geld geht, tippen Sie auf „Weiß ich nicht“.

claim-kind = Haben Sie diesen Betrag bezahlt?
    .hint = Wenn Sie nur einen Teil bezahlt haben, tippen Sie auf „Weiß ich nicht“: Dann verlangt das Schreiben, ihn zu zahlen oder gutzuschreiben.
