# Indien: an die zweite Instanz im Unternehmen, die Appellate Authority (Telefon) oder das Forum (Strom). Wegen der Zusage.

appeal-subject = Überprüfung meiner Beschwerde: { $name }

# Ohne Artikel, wie in „Ihr Antrag auf Überprüfung vom 3. November“.
appeal-name = Antrag auf Überprüfung
appeal-advice =
    { $sector ->
        [energy] Suchen Sie auf der Website des Unternehmens nach „Consumer Grievance Redressal Forum“.
        [travel] Suchen Sie auf der Website der Fluggesellschaft nach „Appellate Authority“; sie steht neben dem nodal officer.
       *[telecom] Suchen Sie auf der Website des Unternehmens nach „Appellate Authority“.
    } Gibt es ein Formular, kopieren Sie den Text hinein. Setzen Sie die Nummer Ihrer Beschwerde in die erste Zeile.

    { $sector ->
        [energy] Ob es etwas kostet, sagen die Regeln Ihres Bundesstaats.
        [travel] Eine Gebühr ist mir nicht bekannt.
       *[telecom] Das ist kostenlos.
    } Legen Sie Ihre Beschwerde und die Antwort bei, wenn es eine gibt. Heben Sie die Nummer des Vorgangs auf. Sagen Sie mir den Tag, wenn es hinaus ist.

# Erster Satz nach der Anrede, deshalb klein.
appeal-opening = ich bitte um Überprüfung meiner Beschwerde zu einer Zusage am Telefon. Bitte sehen Sie die Sache neu an und sorgen Sie dafür, dass die Zusage eingehalten wird.
appeal-telecom-india = Ich richte dies an Ihre Appellate Authority ({ $law_in_telecom_appeal }).
appeal-energy-india = Ich richte dies an Ihr Consumer Grievance Redressal Forum ({ $law_in_energy_forum }).
appeal-flight-india = Ich richte dies an Ihre Appellate Authority ({ $law_in_airline_officers }).
# Eigene Worte der Person.
appeal-promise = In diesem Telefongespräch wurde mir Folgendes zugesagt, in meinen Worten: „{ $promise }“
# Worte aus der Aufnahme, die der Person vorliegt. $promise_from: Minuten und Sekunden.
appeal-recorded = Die Aufnahme liegt mir vor. Ab { POSITION($promise_from) } heißt es dort wörtlich: „{ $promise_words }“
# Die Worte der Person: was das Unternehmen tat, statt die Zusage zu halten.
appeal-breach = Was stattdessen geschah, in meinen Worten: „{ $breach }“
appeal-amount = In Geld sind das { MONEY($claim_amount) }.
appeal-amount-paid = In Geld sind das { MONEY($claim_amount) }. Diesen Betrag habe ich bezahlt.
appeal-amount-unpaid = In Geld sind das { MONEY($claim_amount) }. Dieser Betrag wurde mir berechnet; bezahlt habe ich ihn nicht.
appeal-amount-not-received = In Geld sind das { MONEY($claim_amount) }. Diesen Betrag sollte ich bekommen; bekommen habe ich ihn nicht.
appeal-complained = Meine Beschwerde habe ich am { DATE($sent_complaint) } gesendet. Sie ist nicht erledigt.
appeal-final = Die Antwort darauf ist datiert { DATES($final_on, time: "no") }.
# Die dreißig Tage laufen ab dem Ende der Frist des Unternehmens.
appeal-late-answer = Ihre Antwort kam erst, als Ihre eigene Frist dafür vorbei war. Bitte lassen Sie diese Eingabe deshalb zu, obwohl die dreißig Tage um sind ({ $law_in_telecom_appeal }).
appeal-late-silence = Meine Beschwerde ist bis heute ohne Antwort. Bitte lassen Sie diese Eingabe deshalb zu, obwohl die dreißig Tage um sind ({ $law_in_telecom_appeal }).
# Es folgt eine nummerierte Liste mit Daten.
appeal-history = Der bisherige Ablauf:
appeal-reply-enclosed = Die Antwort des Unternehmens füge ich bei.
# Es folgt eine Liste.
appeal-wanted = Ich bitte um diese Entscheidung:
appeal-wanted-keep = Die Zusage wird eingehalten, und jede Rechnung, die nicht zu ihr passt, wird berichtigt.
appeal-wanted-pay = Mir werden für die Zeit bis heute { MONEY($claim_amount) } gezahlt oder gutgeschrieben.
# Der Betrag wurde berechnet und ist nicht bezahlt.
appeal-wanted-off = Von dem, was mir berechnet wurde, werden mir { MONEY($claim_amount) } gutgeschrieben.
appeal-wanted-reasons = Sind Sie nicht einverstanden, bekomme ich die Gründe schriftlich.
appeal-evidence-india = Bitte hören Sie die Aufnahme des Gesprächs an, bevor Sie entscheiden. Wird ein Beweis nicht vorgelegt, obwohl das möglich wäre, darf vermutet werden, dass er gegen den spricht, der ihn zurückhält ({ $law_in_inference }).
