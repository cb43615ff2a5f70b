# Beschwerde bei der Datenschutzaufsicht. Das Unternehmen, oder die Behörde, um die es geht, heißt hier „die Stelle“: So nennen es
# die Formulare der Aufsicht, und es passt auf beide. Mit „Sie“ ist die Aufsicht gemeint.

authority-complaint-name = Beschwerde bei der Datenschutzaufsicht
authority-complaint-subject = Datenschutzbeschwerde: { $company }, Anrufaufnahme
authority-complaint-advice =
    Das Schreiben geht an die Behörde, die oben steht. Am besten ist meist ihr Online-Formular, weil es den Eingang bestätigt. Kopieren Sie den Text in das Formular oder hängen Sie ihn an.
    Legen Sie Kopien Ihrer Schreiben bei und die Antwort darauf, falls es eine gibt. Heben Sie die Bestätigung und das Aktenzeichen auf.
    { $regime ->
        [uk-gdpr] Die Beschwerde kostet nichts. Sie hält aber die Verjährung eines Geldanspruchs gegen das Unternehmen nicht auf. Behalten Sie das im Blick.
       *[gdpr] Die Beschwerde kostet nichts. Ein Geldanspruch verjährt meist drei Jahre nach dem Ende des Jahres, in dem er entstanden ist. Ihre Schreiben und diese Beschwerde halten das nicht auf.
    }

# Erster Satz nach der Anrede, deshalb klein. $law_gdpr_complaint ist das Recht auf Beschwerde.
authority-complaint-opening = ich beschwere mich über die verantwortliche Stelle { $company } ({ $law_gdpr_complaint }). Bitte sorgen Sie dafür, dass sie mein Ersuchen um eine Kopie der Aufnahme meines Telefongesprächs erfüllt.

authority-complaint-parties = Die Beteiligten und das Telefongespräch:
# Die Adresse für die Antwort steht unter dem Namen am Ende (letter-close-contact).
authority-complaint-parties-me = Beschwerde von: { $name }
# Wer schreibt, handelt für eine andere Person.
authority-complaint-parties-me-behalf = Beschwerde von: { $behalf_name }, vertreten durch { $name }
authority-complaint-parties-company = Verantwortliche Stelle: { $company }
authority-complaint-parties-company-contact = Mir bekannter Kontakt der Stelle: { $company_contact }
authority-complaint-parties-customer-number = Kundennummer dort: { $customer_number }
# Nach dem Doppelpunkt steht ein Tag oder ein Zeitraum.
authority-complaint-parties-call-day = Tag des Telefongesprächs: { DATES($call_day) }

authority-complaint-asked = Am { DATE($sent_access_request) } habe ich die Stelle um eine Kopie der Aufnahme dieses Telefongesprächs gebeten.
# Nach der Anfrage fand die Person einen besseren Tag.
authority-complaint-asked-otherwise = Darin stand ein anderer Tag des Gesprächs: { DATES($asked_day, time: "no") }.
authority-complaint-asked-otherwise-told = Darin stand ein anderer Tag des Gesprächs: { DATES($asked_day, time: "no") }. Den richtigen Tag habe ich der Stelle am { DATE($sent_clarification) } genannt.
authority-complaint-missing = Bis heute liegt mir diese Kopie nicht vor.
authority-complaint-partly = Die Stelle hat mir nur einen Teil dessen gegeben, worum ich gebeten habe.
authority-complaint-announced = Im Telefongespräch wurde angesagt, dass Gespräche aufgezeichnet werden können.

# Es folgt eine nummerierte Liste mit Daten.
authority-complaint-history = Der bisherige Ablauf:
authority-complaint-enclosed = Kopien meiner Schreiben an die Stelle füge ich bei.
authority-complaint-reply-enclosed = Die Antwort der Stelle füge ich ebenfalls bei.

# Es folgt eine Liste, manchmal mit nur einer Zeile.
authority-complaint-breaches = Nach meiner Auffassung verstößt die Stelle gegen das Datenschutzrecht:
authority-complaint-breaches-late = Die Zeit für die Antwort endete am { DATE($due_response) }, und die Kopie liegt mir noch immer nicht vor ({ $law_gdpr_one_month }).
authority-complaint-breaches-late-answer = Die Zeit für die Antwort endete am { DATE($due_response) }. Die Antwort kam erst danach ({ $law_gdpr_one_month }).
authority-complaint-breaches-copy = Die Stelle hat mir die Kopie der Aufnahme nicht gegeben. Ich kann eine Kopie meiner personenbezogenen Daten verlangen ({ $law_gdpr_copy }). Nach meiner Auffassung gehört die Aufnahme dazu, denn sie enthält meine Stimme und meine Worte.
authority-complaint-breaches-transcript = Die Stelle hat mir statt der Aufnahme etwas anderes angeboten, zum Beispiel eine Abschrift. Eine Kopie muss die Daten originalgetreu wiedergeben ({ $law_gdpr_faithful_copy }). Nach meiner Auffassung kann das bei gesprochenen Worten nur die Aufnahme selbst.
authority-complaint-breaches-others = Die Stelle beruft sich auf Rechte oder Geheimnisse anderer. Sie begrenzen die Kopie nur, soweit andere beeinträchtigt würden ({ $law_gdpr_others_rights }). Mit dem Unkenntlichmachen von Namen oder Stimmen anderer bin ich einverstanden.
authority-complaint-breaches-motive = Die Stelle begründet die Ablehnung mit möglichen Ansprüchen oder einem Rechtsstreit. Aus welchem Grund jemand eine Kopie verlangt, ist aber nicht entscheidend ({ $law_gdpr_motive_irrelevant }).
authority-complaint-breaches-details = Die Stelle hat mir nicht mitgeteilt, wozu sie Aufnahmen macht, wer sie erhält und wie lange sie gespeichert werden ({ $law_gdpr_purposes }; { $law_gdpr_recipients }; { $law_gdpr_retention }).
authority-complaint-breaches-fee = Die Stelle verlangt Geld für die erste Kopie. Die Auskunft ist unentgeltlich ({ $law_gdpr_free_of_charge }).
authority-complaint-breaches-channel = Die Stelle hat mich an eine andere Stelle verwiesen, statt mein Ersuchen zu bearbeiten. Sie muss die Ausübung dieses Rechts erleichtern ({ $law_gdpr_facilitate }).
authority-complaint-breaches-silence = Die Stelle hat mir innerhalb der Frist weder die Kopie gegeben noch Gründe genannt ({ $law_gdpr_refusal_reasons }).
authority-complaint-breaches-internal-policy = Die Stelle teilt mit, ihre Aufnahmen seien nur für interne Zwecke bestimmt. Das Auskunftsrecht umfasst auch Daten, die für interne Zwecke gespeichert werden ({ $law_gdpr_access }).
authority-complaint-breaches-court-order = Die Stelle will die Aufnahme nur an Gerichte, Polizei oder Behörden herausgeben. Das Auskunftsrecht steht mir aber selbst zu ({ $law_gdpr_access }). Ein Gerichtsbeschluss ist dafür nach meiner Auffassung nicht nötig.
authority-complaint-breaches-not-found = Die Stelle teilt mit, die Aufnahme sei nicht auffindbar. Sie muss die Ausübung dieses Rechts erleichtern ({ $law_gdpr_facilitate }). Bitte prüfen Sie, wo und wie sie gesucht hat.
# Die Stelle verlangt die Kopie eines Ausweises.
authority-complaint-breaches-identity = Die Stelle verlangt die Kopie eines Ausweises. Weitere Nachweise darf sie bei begründeten Zweifeln verlangen, und nur soweit sie nötig sind ({ $law_gdpr_identity_doubts }). Nach meiner Auffassung genügt ein milderes Mittel, zum Beispiel ein Rückruf.
authority-complaint-breaches-abusive = Die Stelle nennt mein Ersuchen missbräuchlich oder exzessiv. Das hat sie nachzuweisen ({ $law_gdpr_excess_burden }). Mein Ersuchen betrifft das oben genannte Telefongespräch.
authority-complaint-breaches-conditions = Die Stelle verlangt, dass ich zuerst etwas unterschreibe oder zusage. Sie muss die Ausübung dieses Rechts aber erleichtern ({ $law_gdpr_facilitate }). Eine neue Bedingung erschwert sie nach meiner Auffassung.
authority-complaint-breaches-already-known = Die Stelle teilt mit, der Inhalt sei mir bekannt oder die Aufnahme gebe ihr recht. Eine Ausnahme dafür kennt das Auskunftsrecht nach meiner Auffassung nicht ({ $law_gdpr_access }).
authority-complaint-breaches-not-entitled = Die Stelle teilt mit, die Kopie stehe mir nicht zu oder dieses Gesetz gelte nicht. Personenbezogen sind alle Informationen, die sich auf eine Person beziehen ({ $law_gdpr_personal_data }). Nach meiner Auffassung gehören meine Stimme und meine Worte dazu.

authority-complaint-wanted = Ich bitte Sie um Folgendes:
authority-complaint-wanted-order = Bitte weisen Sie die Stelle an, mein Ersuchen zu erfüllen: mir die Kopie zu geben oder klar mitzuteilen, dass es keine Aufnahme gibt ({ $law_gdpr_order }).
authority-complaint-wanted-erasure = Nach Angaben der Stelle ist die Aufnahme gelöscht. Bitte klären Sie, wann und nach welcher Regel das geschah und ob mein Ersuchen da schon eingegangen war. Die Stelle muss nachweisen können, dass sie die Grundsätze des Datenschutzes einhält ({ $law_gdpr_accountability }).
authority-complaint-wanted-keep = Bitte wirken Sie darauf hin, dass die Stelle jede Aufnahme des Gesprächs bis zum Abschluss dieser Beschwerde aufbewahrt.
authority-complaint-wanted-outcome = Bitte teilen Sie mir mit, wie es mit der Beschwerde weitergeht und was sie ergibt.

authority-complaint-court-no = Ein Gericht ist mit der Sache nicht befasst.
authority-complaint-court-yes = Ein Gericht ist mit einem Anspruch wegen dieses Telefongesprächs bereits befasst.
authority-complaint-forward-yes = Sie dürfen der Stelle meinen Namen nennen.
authority-complaint-forward-no = Bitte fragen Sie mich, bevor Sie der Stelle meinen Namen nennen.

## Vereinigtes Königreich

# $law_uk_complaint_controller: die Beschwerde beim Unternehmen, die zuerst kommt.
authority-complaint-complained-uk = Am { DATE($sent_escalation) } habe ich mich bei der Stelle selbst beschwert ({ $law_uk_complaint_controller }). Erledigt ist die Sache damit nicht.
authority-complaint-breaches-transcript-uk = Die Stelle hat mir statt der Aufnahme etwas anderes angeboten, zum Beispiel eine Abschrift. Nach meiner Auffassung fehlen einem Text Stimme und Tonfall, die zu meinen Daten gehören.
authority-complaint-breaches-others-uk = Die Stelle beruft sich auf Rechte anderer. Sie begrenzen die Kopie nur, soweit sie Informationen über andere preisgäbe, deren Herausgabe nicht angemessen ist ({ $law_uk_others }). Mit dem Unkenntlichmachen von Namen oder Stimmen anderer bin ich einverstanden.
authority-complaint-breaches-secret-uk = Die Stelle beruft sich auf Geheimnisse. Das Recht wird nur durch die Ausnahmen des Datenschutzrechts beschränkt ({ $law_uk_nothing_else_restricts }). Eine, die die ganze Aufnahme erfasst, hat es nicht genannt.
authority-complaint-wanted-order-uk = Bitte halten Sie die Stelle dazu an, mein Ersuchen zu erfüllen: mir die Kopie zu geben oder klar mitzuteilen, dass es keine Aufnahme gibt.
