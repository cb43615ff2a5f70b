# Erinnert an ein Auskunftsersuchen, dessen Zeit vorbei ist. Höchstens eine Seite, und kein neues Ersuchen.

reminder-subject = { $regime ->
    [india] Erinnerung an meine Bitte um eine Aufnahme: { $name }
   *[gdpr] Erinnerung an mein Auskunftsersuchen: { $name }
    }

# Ohne Artikel, wie in „Ihre Erinnerung vom 3. November“.
reminder-name = Erinnerung

# Beginnt nach der Anrede klein. Das Auskunftsersuchen wurde nicht hier geschrieben, sein Tag ist nicht bekannt.
reminder-ask = { $regime ->
    [india] bitte beantworten Sie meine Bitte zu dem unten genannten Telefongespräch vollständig.
   *[gdpr] bitte beantworten Sie mein Auskunftsersuchen zu dem unten genannten Telefongespräch vollständig.
    }

reminder-ask-sent = { $regime ->
    [india] bitte beantworten Sie meine Bitte vom { DATE($sent_access_request) } vollständig. Eine Kopie liegt bei.
   *[gdpr]
        { $way_access_request ->
        [by-form] bitte beantworten Sie mein Auskunftsersuchen vom { DATE($sent_access_request) } vollständig. Ich habe es über Ihr Online-Formular gesendet; eine Kopie liegt bei.
        [by-post] bitte beantworten Sie mein Auskunftsersuchen vom { DATE($sent_access_request) } vollständig. Ich habe es mit der Post gesendet; eine Kopie liegt bei.
       *[by-email] bitte beantworten Sie mein Auskunftsersuchen vom { DATE($sent_access_request) } vollständig. Ich habe es per E-Mail gesendet; eine Kopie liegt bei.
        }
    }

# $law_gdpr_one_month: „Art. 12 Abs. 3 DSGVO“.
reminder-due = Für die Antwort hatten Sie ab Eingang einen Monat Zeit ({ $law_gdpr_one_month }). Nach meiner Rechnung endete er am { DATE($due_response) }.

# $law_gdpr_extension: „Art. 12 Abs. 3 Satz 2 DSGVO“.
reminder-due-extended = Sie haben sich für die Antwort mehr Zeit genommen ({ $law_gdpr_extension }). Nach meiner Rechnung endete diese Zeit am { DATE($due_response) }.

# Die Mitteilung des Unternehmens kam zu spät oder nannte keine Gründe.
reminder-due-not-extended = Für die Antwort hatten Sie ab Eingang einen Monat Zeit ({ $law_gdpr_one_month }). Nach meiner Rechnung endete er am { DATE($due_response) }. Mehr Zeit setzt eine begründete Mitteilung innerhalb dieses Monats voraus. Nach meiner Auffassung genügt Ihre Mitteilung dem nicht.

reminder-silence = Eine Antwort habe ich nicht erhalten. Auch eine Mitteilung, dass Sie mehr Zeit brauchen, habe ich nicht erhalten.

# Das Unternehmen fragte, welches Gespräch gemeint ist, und bekam Antwort.
reminder-after-question = Sie fragten, welches Gespräch ich meine. Ich habe am { DATE($sent_clarification) } geantwortet. Seitdem habe ich nichts erhalten. Die Tage Ihrer Frage sind mitgerechnet.
# Das Unternehmen fragte, und eine Antwort darauf wurde hier nicht geschrieben.
reminder-after-question-open = Sie fragten, welches Gespräch ich meine. Seitdem habe ich nichts erhalten.

reminder-silence-since = Seitdem habe ich keine Antwort erhalten.

reminder-partial = Ihre Mitteilung, die ich { DATES($replied_on, form: "on", time: "no") } erhalten habe, enthält nicht alles, worum ich gebeten habe.

# $due: zwei Wochen nach heute. Der zweite Satz hält das erste Ersuchen aufrecht.
reminder-new-day = Bitte senden Sie mir, was noch aussteht, bis zum { DATE($due) }. Dies ist kein neues Ersuchen; mein erstes gilt weiter.

# $authority ist der Name einer Behörde und bleibt, wie er ist. Er steht im Nominativ, deshalb nach dem Doppelpunkt.
reminder-next = Bleibt das aus, steht mir die Beschwerde bei der Datenschutzaufsicht offen. Zuständig ist: { $authority }.
reminder-next-somewhere = Bleibt das aus, steht mir die Beschwerde bei der Datenschutzaufsicht offen.
# Die Beschwerde ist schon hinaus.
reminder-next-complained = Meine Beschwerde vom { DATE($sent_authority_complaint) } liegt bei der Datenschutzaufsicht.

# Im Chat, neben dem Schreiben.
reminder-advice =
    { $regime ->
    [india]
        Senden Sie diese Erinnerung an dieselbe Adresse und auf demselben Weg wie die Bitte. Legen Sie die Bitte und Ihren Beleg für den Versand bei. Heben Sie eine Kopie mit Datum auf.

        Eine Erinnerung wird oft beantwortet, aber nicht immer. Sagen Sie mir, wann sie hinausging. Ich melde mich, wenn die neue Zeit vorbei ist, und wir sehen uns den nächsten Schritt an. Die National Consumer Helpline (1915) steht Ihnen inzwischen offen.
    [uk-gdpr]
        Senden Sie diese Erinnerung an dieselbe Adresse und auf demselben Weg wie das Auskunftsersuchen. Legen Sie das Ersuchen und Ihren Beleg für den Versand bei. Heben Sie eine Kopie mit Datum auf.

        Eine Erinnerung wird oft beantwortet, aber nicht immer. Sagen Sie mir, wann sie hinausging. Ich melde mich, wenn die neue Zeit vorbei ist. Der nächste Schritt ist dann eine Datenschutzbeschwerde dort, wo Ihre Daten liegen; danach können Sie sich an den Information Commissioner (ICO) wenden. Wenn Sie nicht warten möchten, steht Ihnen diese Beschwerde jetzt schon offen.
   *[gdpr]
        Senden Sie diese Erinnerung an dieselbe Adresse und auf demselben Weg wie das Auskunftsersuchen. Legen Sie das Ersuchen und Ihren Beleg für den Versand bei. Heben Sie eine Kopie mit Datum auf.

        Eine Erinnerung wird oft beantwortet, aber nicht immer. Sagen Sie mir, wann sie hinausging. Ich melde mich, wenn die neue Zeit vorbei ist, und wir sehen uns den nächsten Schritt an. Wenn Sie nicht warten möchten, können Sie sich auch jetzt schon bei der Aufsicht beschweren.
    }

## Vereinigtes Königreich

# Nach dieser Beschwerde steht die Datenschutzaufsicht offen.
reminder-next-uk = Bleibt das aus, ist mein nächster Schritt eine Datenschutzbeschwerde bei Ihnen ({ $law_uk_complaint_controller }) und danach eine beim Information Commissioner.

## Indien

reminder-due-india = Ich hatte um eine Antwort binnen eines Monats nach Eingang gebeten. Nach meiner Rechnung endete er am { DATE($due_response) }.
reminder-inference-india = Wird ein Beweis nicht vorgelegt, obwohl das möglich wäre, darf vermutet werden, dass er gegen den spricht, der ihn zurückhält ({ $law_in_inference }).
reminder-next-india = Bleibt das aus, wende ich mich an die National Consumer Helpline.
reminder-next-telecom-india = Bleibt das aus, steht mir nach einer Beschwerde bei Ihnen Ihre Appellate Authority offen.
# $conciliation: Name der Stelle.
reminder-next-outside-india = Bleibt das aus, steht mir nach einer Beschwerde bei Ihnen diese Stelle offen: { letter-outside-india }.
