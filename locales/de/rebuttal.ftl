# Die Antwort auf die Gründe, mit denen ein Unternehmen die Aufnahme verweigert.
#
# „Sie“ ist das Unternehmen, „ich“ die Person, um deren Gespräch es geht. Ein Absatz ist eine Zeile;
# ein Zeilenwechsel im Text ist einer im Brief.
# $law_… ist eine Fundstelle wie „Art. 12 Abs. 3 DSGVO“ oder „Bundesgerichtshof, Entscheidung vom …“.

## Der Rahmen

rebuttal-subject = Kopie einer Telefonaufnahme, noch offen: { $name }
# Im Satz und in Listen: „Ihre <Name> vom 3. Mai 2026“. Ohne Artikel.
rebuttal-name = Erwiderung auf die Ablehnung
# Für die Person, im Chat neben dem Schreiben.
rebuttal-advice =
    { $regime ->
    [india]
        Schicken Sie das Schreiben an den Grievance Officer oder an die Stelle, die Ihnen geantwortet hat. E-Mail oder Formular genügt, Post geht auch. Legen Sie die darin genannten früheren Schreiben bei und, wenn Sie eine haben, die Antwort darauf.

        Heben Sie einen Nachweis auf: die gesendete E-Mail, ein Bildschirmfoto des Formulars mit Datum oder den Postbeleg. Sagen Sie mir, wann und wie es hinausging. Am Tag nach der Frist im Schreiben frage ich Sie, was gekommen ist, und wir sehen uns den nächsten Schritt an. Die National Consumer Helpline (1915) kostet nichts.
   *[gdpr]
        Schicken Sie das Schreiben an die Datenschutzbeauftragten oder die Datenschutz-Adresse dort, als Antwort auf die Nachricht von dort. E-Mail oder Online-Formular genügt, Post geht auch. Legen Sie die darin genannten früheren Schreiben bei.

        Heben Sie einen Nachweis auf: die gesendete E-Mail, ein Bildschirmfoto des Online-Formulars mit Datum oder den Einlieferungsbeleg. Sagen Sie mir, wann und wie es hinausging. Am Tag nach der Frist im Schreiben frage ich Sie, was gekommen ist, und wir sehen uns den nächsten Schritt an. { $regime ->
            [uk-gdpr] Bleibt es offen, kommt als Nächstes eine Datenschutzbeschwerde an dieselbe Stelle, danach eine an den Information Commissioner (ICO). Beides kostet nichts.
           *[gdpr] Eine Beschwerde bei der Datenschutzaufsicht kostet nichts.
        }
    }

# Erster Satz des Schreibens, nach „Sehr geehrte Damen und Herren,“.
rebuttal-ask = bitte beantworten Sie mein Auskunftsersuchen vollständig und senden Sie mir eine Kopie der Aufnahme des unten genannten Telefongesprächs ({ $law_gdpr_copy }).
# Erster Satz, wenn es laut Unternehmen keine Aufnahme (mehr) gibt.
rebuttal-ask-rest = { $regime ->
    [india] bitte beantworten Sie die noch offenen Punkte meiner Bitte. Sie stehen unten.
   *[gdpr] bitte beantworten Sie die noch offenen Punkte meines Auskunftsersuchens. Sie stehen unten.
    }
rebuttal-earlier = { $way_access_request ->
    [by-email] Das Ersuchen habe ich Ihnen am { DATE($sent_access_request) } per E-Mail geschickt. Es liegt bei.
    [by-form] Das Ersuchen habe ich Ihnen am { DATE($sent_access_request) } über Ihr Online-Formular geschickt. Es liegt bei.
   *[by-post] Das Ersuchen habe ich Ihnen am { DATE($sent_access_request) } mit der Post geschickt. Es liegt bei.
    }
rebuttal-earlier-preservation = { $way_preservation ->
    [by-email] Am { DATE($sent_preservation) } habe ich Sie außerdem per E-Mail gebeten, die Aufnahme aufzubewahren. Auch dieses Schreiben liegt bei.
    [by-form] Am { DATE($sent_preservation) } habe ich Sie außerdem über Ihr Online-Formular gebeten, die Aufnahme aufzubewahren. Auch dieses Schreiben liegt bei.
   *[by-post] Am { DATE($sent_preservation) } habe ich Sie außerdem mit einem Brief gebeten, die Aufnahme aufzubewahren. Auch dieses Schreiben liegt bei.
    }
# DATES ergibt hier „am 3. November 2026“ oder „zwischen dem 3. und dem 7. November 2026“.
rebuttal-reply = Ihre Antwort habe ich { DATES($replied_on, form: "on", time: "no") } erhalten.
# Überschrift über Gründen und Antworten. Ein „Grund“ kann auch Schweigen sein.
rebuttal-reasons = Was bisher entgegenstand, und meine Antwort darauf:
# $quote: die eigenen Worte des Unternehmens.
rebuttal-quote = Sie schreiben: „{ $quote }“

# Überschrift einer Liste: was noch zu fragen ist, wenn es keine Aufnahme (mehr) gibt.
rebuttal-rest = Zur Aufnahme selbst bitte ich Sie um Folgendes:
rebuttal-rest-never-recorded = Bitte bestätigen Sie schriftlich, dass dieses Gespräch weder bei Ihnen noch bei einem Dienstleister aufgezeichnet wurde ({ $law_gdpr_access }).
rebuttal-rest-announced = In dem Gespräch wurde angesagt, dass Gespräche aufgezeichnet werden können. Bitte nennen Sie den Grund, warum dieses nicht aufgezeichnet wurde.
rebuttal-rest-deleted-when = Bitte nennen Sie den Tag der Löschung, die Regel, nach der gelöscht wurde, und wo diese Regel veröffentlicht ist ({ $law_gdpr_retention }).
rebuttal-rest-deleted-left = Bitte prüfen Sie Sicherungskopien, Dienstleister und Systeme zur Qualitäts- oder Sprachauswertung. Ist auch dort nichts mehr vorhanden, bestätigen Sie das bitte schriftlich ({ $law_gdpr_access }).

# Überschrift einer Liste: alles, was verlangt wird, einmal.
rebuttal-demand = Insgesamt bitte ich um:
rebuttal-demand-audio = Die Aufnahme des ganzen Gesprächs als Audiodatei, zum Beispiel MP3 oder WAV, mit Weiterleitungen und Wartezeiten.
rebuttal-demand-audio-if-found = Die Aufnahme, falls sie oder eine Kopie davon doch noch vorhanden ist.
rebuttal-demand-transcript = Die Abschrift des Gesprächs, falls es eine gibt.
rebuttal-demand-notes = Die Daten aus Ihren Notizen zu dem Gespräch, mit dem Verlauf des Vorgangs und den technischen Daten (Rufnummern, Beginn, Dauer).
rebuttal-demand-details = Den Zweck der Aufnahme, die Speicherdauer und die Empfänger.

rebuttal-still-refused = Wenn Sie etwas davon weiter zurückhalten, teilen Sie mir bitte schriftlich mit, welchen Teil, aus welchem Rechtsgrund und wo ich das überprüfen lassen kann ({ $law_gdpr_refusal_reasons }).
rebuttal-by = Bitte senden Sie mir alles bis zum { DATE($due) }. Eine E-Mail mit der Datei oder ein Link zum Herunterladen genügt. Bitte löschen Sie die Aufnahme nicht, bevor die Sache geklärt ist.
rebuttal-by-rest = Bitte antworten Sie bis zum { DATE($due) }. Eine E-Mail genügt. Bitte löschen Sie nichts von dem, was noch vorhanden ist, bevor die Sache geklärt ist.
# $authority ist der Name einer Behörde und bleibt, wie er ist. Er steht im Nominativ, deshalb nach dem Doppelpunkt.
rebuttal-next = Bleibt dies offen, ist mein nächster Schritt eine Beschwerde bei der Datenschutzaufsicht. Zuständig ist: { $authority }.
rebuttal-next-somewhere = Bleibt dies offen, ist mein nächster Schritt eine Beschwerde bei der Datenschutzaufsicht.
rebuttal-next-deleted = Bleibt dies offen, ist mein nächster Schritt eine Beschwerde bei der Datenschutzaufsicht, auch wegen der Löschung. Zuständig ist: { $authority }.
# Die Beschwerde ist schon hinaus.
rebuttal-next-complained = Meine Beschwerde vom { DATE($sent_authority_complaint) } liegt bei der Datenschutzaufsicht.

# Nach dieser Beschwerde steht die Datenschutzaufsicht offen.
rebuttal-next-uk = Bleibt dies offen, ist mein nächster Schritt eine Datenschutzbeschwerde bei Ihnen ({ $law_uk_complaint_controller }) und danach eine beim Information Commissioner.

## Die Antworten
# Die Nachricht ist die Antwort; .reason ist der Grund des Unternehmens in indirekter Rede, für
# den Fall, dass seine Worte nicht vorliegen. Höchstens 100 Wörter je Antwort.

rebuttal-gdpr-staff-privacy = Rechte anderer beschränken eine Kopie nur so weit, wie die Kopie sie wirklich beeinträchtigt ({ $law_gdpr_others_rights }). Nach meiner Auffassung rechtfertigen sie es nicht, alles zu verweigern ({ $law_gdpr_no_total_refusal }). Die Namen Ihrer Beschäftigten verlange ich nicht. Sie können Namen herausschneiden und, wo es nötig ist, die andere Stimme verfremden. Was ich selbst gesagt habe, ist weiterhin herauszugeben.
    .reason = Sie berufen sich auf den Schutz Ihrer Beschäftigten oder anderer Personen.

rebuttal-gdpr-liability = Ein möglicher Rechtsstreit hebt das Recht auf die Kopie nicht auf. Es kommt nicht darauf an, warum jemand Auskunft verlangt, auch wenn es dabei um einen Anspruch geht ({ $law_gdpr_motive_irrelevant }). Das Gespräch wurde mit mir geführt; mir gegenüber ist sein Inhalt nicht vertraulich. Wenn Sie sich auf eine besondere Vorschrift stützen, nennen Sie bitte die Vorschrift und die betroffenen Stellen. Den übrigen Teil der Aufnahme senden Sie mir bitte jetzt.
    .reason = Sie berufen sich auf Haftungsfragen oder einen Rechtsstreit.

rebuttal-gdpr-internal-policy-de = Das Auskunftsrecht umfasst auch Daten, die nur für den eigenen Gebrauch gespeichert sind ({ $law_gdpr_access }). Wozu eine Aufnahme auch dient: Der Zweck ist mitzuteilen; eine Ausnahme begründet er nicht ({ $law_gdpr_purposes }). Der Bundesgerichtshof hat entschieden, dass selbst interne Vermerke über Telefonate nicht von vornherein ausgenommen sind ({ $law_de_internal_records }). Eine Bewertung Ihrer Beschäftigten in der Datei können Sie weglassen.
    .reason = Sie teilen mit, die Aufnahme sei nur für interne Zwecke bestimmt.
rebuttal-gdpr-internal-policy = Das Auskunftsrecht umfasst auch Daten, die nur für den eigenen Gebrauch gespeichert sind ({ $law_gdpr_access }). Wozu eine Aufnahme auch dient: Der Zweck ist mitzuteilen; eine Ausnahme begründet er nicht ({ $law_gdpr_purposes }). Eine Bewertung Ihrer Beschäftigten in der Datei können Sie weglassen.
    .reason = Sie teilen mit, die Aufnahme sei nur für interne Zwecke bestimmt.

# Die angeführte Entscheidung betraf automatisierte Entscheidungen, daher „nach meiner Auffassung“.
rebuttal-gdpr-trade-secret = Was mir am Telefon gesagt wurde, ist mir gegenüber nach meiner Auffassung kein Geheimnis. Ein Geschäftsgeheimnis beschränkt die Kopie nur so weit wie nötig ({ $law_gdpr_others_rights }) und soll nicht dazu führen, dass jede Auskunft verweigert wird ({ $law_gdpr_no_total_refusal }). Bitte nennen Sie die Stellen, die Sie für geheim halten, und senden Sie den Rest. Für strittige Stellen hat der Gerichtshof bei automatisierten Entscheidungen einen Weg gezeigt: Behörde oder Gericht sehen sie ein und wägen ab. Dieser Gedanke passt nach meiner Auffassung auch hier ({ $law_gdpr_secret_to_authority }).
    .reason = Sie berufen sich auf Geschäftsgeheimnisse.

rebuttal-gdpr-no-transparency =
    Diese Angaben gehören zur Auskunft. Falls das Gespräch aufgezeichnet wurde, teilen Sie mir bitte mit:
    a) Zu welchem Zweck ({ $law_gdpr_purposes })?
    b) Wie lange wird die Aufnahme gespeichert, oder wonach richtet sich das ({ $law_gdpr_retention })?
    c) Wer hat sie erhalten, mit Namen, zum Beispiel ein von Ihnen beauftragtes Callcenter ({ $law_gdpr_recipients })?
    Können Sie einen Empfänger nicht benennen, teilen Sie mir bitte den Grund mit.
    .reason = Sie nennen weder Zweck noch Speicherdauer noch Empfänger einer Aufnahme.

# Die Person sagt, dass nach dem Ersuchen gelöscht wurde; wie das Unternehmen es ausdrückt, ist nicht bekannt.
rebuttal-gdpr-deleted-after-request =
    So wie ich es verstehe, wurde die Aufnahme nach meinem Ersuchen gelöscht. Eine Auskunft ist aber zu erleichtern ({ $law_gdpr_facilitate }). Bitte beantworten Sie:
    a) An welchem Tag, von wem und nach welcher Regel wurde gelöscht, und wann ging mein Ersuchen bei Ihnen ein? Bitte fügen Sie das Löschprotokoll bei, denn die Einhaltung der Regeln weisen Sie nach ({ $law_gdpr_accountability }).
    b) Was ist in Sicherungskopien, bei Ihrem Callcenter und in Systemen zur Qualitäts- oder Sprachauswertung noch vorhanden? Bitte senden Sie es.
    c) Bestätigen Sie mir bitte schriftlich, falls nichts mehr vorhanden ist ({ $law_gdpr_access }).
    .reason = Sie teilen mit, die Aufnahme sei gelöscht.
rebuttal-gdpr-deleted =
    Bitte beantworten Sie diese Fragen:
    a) Nach welcher Regel wurde die Aufnahme gelöscht, und wo ist diese Regel veröffentlicht ({ $law_gdpr_retention })?
    b) An welchem Tag und von wem wurde sie gelöscht? Bitte fügen Sie das Löschprotokoll bei, denn die Einhaltung der Regeln weisen Sie nach ({ $law_gdpr_accountability }).
    c) War das vor oder nach dem Eingang meines Ersuchens?
    d) Was ist in Sicherungskopien, bei Ihrem Callcenter und in Systemen zur Qualitäts- oder Sprachauswertung noch vorhanden? Bitte senden Sie es.
    e) Bestätigen Sie mir bitte schriftlich, falls nichts mehr vorhanden ist ({ $law_gdpr_access }).
    .reason = Sie teilen mit, die Aufnahme sei gelöscht.

rebuttal-gdpr-not-found =
    Die Auskunft ist zu erleichtern ({ $law_gdpr_facilitate }). Arbeitet ein Callcenter für Sie, muss es Sie nach seinem Vertrag dabei unterstützen ({ $law_gdpr_processor_assists }). Ich bitte Sie um Folgendes:
    a) Bitte suchen Sie mit den oben genannten Angaben noch einmal, auch in Archiven, Sicherungskopien und Systemen zur Qualitäts- oder Sprachauswertung.
    b) Fehlt Ihnen eine Angabe, nennen Sie mir bitte, welche.
    c) Finden Sie weiterhin nichts, teilen Sie mir bitte mit, wo Sie gesucht haben, und bestätigen Sie schriftlich, dass Sie keine Aufnahme des Gesprächs haben ({ $law_gdpr_access }).
    .reason = Sie teilen mit, die Aufnahme sei nicht auffindbar.

rebuttal-gdpr-court-order = Das Auskunftsrecht steht der betroffenen Person unmittelbar zu ({ $law_gdpr_access }). Es hängt weder von einem Gerichtsbeschluss ab noch von einer Anfrage der Polizei oder einer Behörde. Ob auch diese die Aufnahme verlangen können, ist eine andere Frage. Kennen Sie eine Vorschrift, die hier einen Beschluss verlangt, nennen Sie sie bitte. Andernfalls senden Sie mir bitte die Kopie.
    .reason = Sie teilen mit, Sie gäben Aufnahmen nur an Gerichte, Polizei oder Behörden heraus.

rebuttal-gdpr-identity-id-copy = Weitere Nachweise zur Identität können Sie bei begründeten Zweifeln verlangen, und nur soweit sie nötig sind ({ $law_gdpr_identity_doubts }). Bitte teilen Sie mir mit, woran Sie zweifeln. Möglich sind ein Rückruf unter der bei Ihnen hinterlegten Telefonnummer oder Fragen zum Vertrag. Diese milderen Mittel genügen nach meiner Auffassung. Die Kopie eines Ausweises geht dann zu weit, denn die Auskunft ist zu erleichtern ({ $law_gdpr_facilitate }). Bleibt danach ein Zweifel, nennen Sie mir bitte die einzelne Angabe, die Sie brauchen.
    .reason = Sie verlangen die Kopie eines Ausweises.

rebuttal-gdpr-abusive = Dass ein Ersuchen offenkundig unbegründet oder exzessiv ist, haben Sie nachzuweisen ({ $law_gdpr_excess_burden }). Die Schwelle ist hoch: Eine missbräuchliche Absicht muss belegt sein ({ $law_gdpr_first_request_abuse }). Mein Ersuchen beschränkt sich auf das oben Genannte. Dass eine Aufnahme in einem Streit helfen kann, macht es nicht missbräuchlich ({ $law_gdpr_motive_irrelevant }). Bitte nennen Sie die Tatsachen, auf die Sie sich stützen, oder senden Sie die Aufnahme.
    .reason = Sie nennen mein Ersuchen exzessiv oder missbräuchlich.

# Die Frage ist umstritten; der Text sagt es.
rebuttal-gdpr-transcript-only =
    Was Sie anbieten, nehme ich an; auf die Aufnahme verzichte ich nicht. Eine Kopie muss originalgetreu sein ({ $law_gdpr_faithful_copy }), und das ist ein Text ohne Stimme und Tonfall nach meiner Auffassung nicht. Die Behörden sind hier uneinig. Ist Ton nicht möglich, nennen Sie bitte den Grund. Dann bitte ich, in dieser Reihenfolge, um:
    a) Den Ton mit verfremdeten anderen Stimmen.
    b) Das Anhören, mit Kopie der entscheidenden Stelle.
    c) Eine wörtliche, als vollständig bestätigte Abschrift mit Zeitangaben und Sprecherwechseln.
    .reason = Sie bieten statt der Aufnahme eine Abschrift oder eine andere Form an.

rebuttal-gdpr-fee = Die Auskunft ist unentgeltlich ({ $law_gdpr_free_of_charge }). Auch die erste Kopie ist es, gleich wofür sie gebraucht wird ({ $law_gdpr_first_copy_free }). Ein Entgelt kommt für eine weitere Kopie in Betracht oder wenn ein Ersuchen offenkundig unbegründet oder exzessiv ist. Wenn Sie einen solchen Fall annehmen, nennen Sie mir bitte den Grund. Andernfalls senden Sie mir die Kopie bitte ohne Entgelt.
    .reason = Sie verlangen ein Entgelt.

rebuttal-gdpr-other-channel =
    Mein Ersuchen liegt Ihnen vor. Ein Portal oder Formular schreibt das Gesetz dafür nicht vor, und die Auskunft ist zu erleichtern ({ $law_gdpr_facilitate }). Ein Dienstleister, der für Sie arbeitet, muss Sie nach seinem Vertrag unterstützen ({ $law_gdpr_processor_assists }); die Antwort bleibt Ihre Sache. Ich bitte Sie um Folgendes:
    a) Bitte leiten Sie das Ersuchen in Ihrem Haus an die richtige Stelle weiter.
    b) Entscheidet ein Partner allein über die Aufnahme, nennen Sie mir bitte Namen und Anschrift.
    c) Senden Sie mir bitte, was Sie selbst haben.
    .reason = Sie verweisen mich an eine andere Abteilung, einen Partner, ein Portal oder ein Formular.

rebuttal-gdpr-conditions = Das Gesetz gibt die Kopie, ohne dass dafür etwas zu unterschreiben, zuzusagen oder aufzugeben ist. Die Auskunft ist zu erleichtern; eine neue Bedingung erschwert sie ({ $law_gdpr_facilitate }). Was mit einer Aufnahme geschehen darf, folgt aus dem Gesetz, auch ohne Erklärung von mir. Wenn es Ihnen hilft, bestätige ich den Eingang der Datei. Bitte senden Sie die Kopie ohne diese Bedingung.
    .reason = Sie verlangen, dass ich zuerst etwas unterschreibe oder zusage.

rebuttal-gdpr-already-known-de = Beides ist kein Grund, die Aufnahme zurückzuhalten. Das Auskunftsrecht umfasst auch, was eine Person schon weiß. Der Bundesgerichtshof hat das für Schreiben entschieden, die der Person bekannt waren ({ $law_de_internal_records }). Nach Ansicht des Europäischen Datenschutzausschusses muss ein Ersuchen nicht begründet werden ({ $law_gdpr_no_reasons }). Stützt die Aufnahme Ihre Sicht, kann sie den Streit beenden. Bitte senden Sie sie, damit beide Seiten dieselbe Grundlage haben ({ $law_gdpr_access }).
    .reason = Sie teilen mit, der Inhalt sei mir bekannt oder die Aufnahme gebe Ihnen recht.
rebuttal-gdpr-already-known = Beides ist kein Grund, die Aufnahme zurückzuhalten. Nach Ansicht des Europäischen Datenschutzausschusses muss ein Ersuchen nicht begründet werden ({ $law_gdpr_no_reasons }). Das Auskunftsrecht macht keine Ausnahme für das, was eine Person schon weiß ({ $law_gdpr_access }). Stützt die Aufnahme Ihre Sicht, kann sie den Streit beenden. Bitte senden Sie sie, damit beide Seiten dieselbe Grundlage haben.
    .reason = Sie teilen mit, der Inhalt sei mir bekannt oder die Aufnahme gebe Ihnen recht.

rebuttal-gdpr-not-entitled = Das Auskunftsrecht hat die Person, deren Daten verarbeitet werden ({ $law_gdpr_access }). Personenbezogen sind alle Informationen, die sich auf sie beziehen ({ $law_gdpr_personal_data }). Nach meiner Auffassung gehören meine Stimme und meine Worte auf einer Aufnahme dazu. Wer den Vertrag geschlossen hat und ob jemand privat handelt, spielt für dieses Recht keine Rolle. Schiedsklauseln betreffen Streit aus dem Vertrag. Wenn dieses Gesetz aus Ihrer Sicht nicht für Sie gilt, nennen Sie mir bitte den Grund. Zweifeln Sie daran, wer am Gespräch beteiligt war, teilen Sie mir bitte mit, was den Zweifel ausräumt.
    .reason = Sie teilen mit, die Kopie stehe mir nicht zu oder dieses Gesetz gelte nicht.

rebuttal-gdpr-wrong-recording-cut =
    Die Aufnahme, die Sie geschickt haben, ist nicht vollständig. Eine Kopie muss die Daten originalgetreu und verständlich wiedergeben ({ $law_gdpr_faithful_copy }). Das kann einen einfachen Grund haben, etwa eine Datei in mehreren Teilen. Bitte senden Sie mir:
    a) Die Aufnahme des ganzen Gesprächs, mit Weiterleitungen und Wartezeiten.
    b) Tag, Beginn und Dauer des Gesprächs laut Ihrem System.
    c) Falls Stellen herausgeschnitten sind, zu jeder einen Hinweis und den Grund.
    .reason = Sie behandeln die übersandte Aufnahme als vollständig.
rebuttal-gdpr-wrong-recording =
    Die Aufnahme, die Sie geschickt haben, ist nicht die des oben genannten Gesprächs. Eine Kopie muss die Daten originalgetreu und verständlich wiedergeben ({ $law_gdpr_faithful_copy }). Es kann sich um eine Verwechslung handeln. Bitte vergleichen Sie sie mit den obigen Angaben und senden Sie mir:
    a) Die Aufnahme des ganzen Gesprächs.
    b) Tag, Beginn, Dauer und Rufnummern des Gesprächs laut Ihrem System.
    c) Dieselben Angaben zu der übersandten Aufnahme.
    Finden Sie keine andere Aufnahme, teilen Sie mir bitte mit, wo Sie gesucht haben.
    .reason = Sie behandeln die übersandte Aufnahme als die richtige.

# $due_response: letzter Tag, an dem das Unternehmen antworten musste.
rebuttal-gdpr-silence-extended = Sie haben sich für die Antwort mehr Zeit genommen ({ $law_gdpr_extension }). Nach meiner Rechnung war der letzte Tag der { DATE($due_response) }. Ein zweites Mal lässt sich diese Zeit nach meiner Auffassung nicht verlängern. Bitte antworten Sie jetzt. Fehlt noch ein Teil, senden Sie mir bitte den Rest sofort und nennen Sie, was fehlt.
    .reason = Auf mein Ersuchen habe ich keine Antwort erhalten.
rebuttal-gdpr-silence-overdue-de = Ein Ersuchen ist innerhalb eines Monats nach Eingang zu beantworten ({ $law_gdpr_one_month }). Nach meiner Rechnung war der letzte Tag der { DATE($due_response) }. Für mehr Zeit braucht es in diesem Monat eine Mitteilung mit Gründen. Ich stütze mich auf die Entscheidung eines Gerichts, nach der dann Verzug auch ohne Mahnung eintritt ({ $law_de_default }). Bitte antworten Sie jetzt. Braucht ein Teil länger, senden Sie mir bitte den Rest sofort und nennen Sie, was noch fehlt.
    .reason = Auf mein Ersuchen habe ich keine Antwort erhalten.
rebuttal-gdpr-silence-overdue = Ein Ersuchen ist innerhalb eines Monats nach Eingang zu beantworten ({ $law_gdpr_one_month }). Nach meiner Rechnung war der letzte Tag der { DATE($due_response) }. Für mehr Zeit braucht es in diesem Monat eine Mitteilung mit Gründen. Bitte antworten Sie jetzt. Braucht ein Teil länger, senden Sie mir bitte den Rest sofort und nennen Sie, was noch fehlt.
    .reason = Auf mein Ersuchen habe ich keine Antwort erhalten.
rebuttal-gdpr-silence = Ein Ersuchen ist innerhalb eines Monats nach Eingang zu beantworten ({ $law_gdpr_one_month }). Für mehr Zeit braucht es in diesem Monat eine Mitteilung mit Gründen. Bitte prüfen Sie, wann mein Ersuchen bei Ihnen eingegangen ist, und antworten Sie darauf. Braucht ein Teil länger, senden Sie mir bitte den Rest sofort und nennen Sie, was noch fehlt.
    .reason = Auf mein Ersuchen habe ich keine Antwort erhalten.

## Vereinigtes Königreich: die Antworten

rebuttal-uk-gdpr-staff-privacy = Rechte anderer beschränken eine Kopie nur, soweit sie Informationen über diese preisgeben würde, denen sie nicht zustimmen und deren Herausgabe nicht angemessen ist ({ $law_uk_others }). Die Namen Ihrer Beschäftigten verlange ich nicht. Sie können Namen herausschneiden und, wo es nötig ist, die andere Stimme verfremden. Was mir bei der Arbeit gesagt wurde, habe ich schon gehört. Nach meiner Auffassung ist es angemessen, es mir zu geben. Was ich selbst gesagt habe, ist weiterhin herauszugeben.
    .reason = Sie berufen sich auf den Schutz Ihrer Beschäftigten oder anderer Personen.

rebuttal-uk-gdpr-liability = Ein möglicher Rechtsstreit hebt das Recht auf die Kopie nicht auf. Der Court of Appeal hat ein Ersuchen nicht daran scheitern lassen, dass es einem Streit diente ({ $law_uk_motive_irrelevant }). Das galt dem Gesetz von 1998; der Gedanke passt nach meiner Auffassung weiterhin. Vertraulich ist Rechtsrat, den Sie selbst erhalten ({ $law_uk_privilege }). Ein Gespräch zwischen Ihnen und mir ist nach meiner Auffassung kein solcher Rat. Wenn Sie sich auf eine andere Ausnahme stützen, nennen Sie bitte die Vorschrift und die betroffenen Stellen. Den übrigen Teil der Aufnahme senden Sie mir bitte jetzt.
    .reason = Sie berufen sich auf Haftungsfragen oder einen Rechtsstreit.

rebuttal-uk-gdpr-internal-policy = Das Auskunftsrecht umfasst auch Daten, die nur für den eigenen Gebrauch gespeichert sind ({ $law_uk_access }). Wozu eine Aufnahme auch dient: Der Zweck ist mitzuteilen; eine Ausnahme begründet er nicht ({ $law_uk_purposes }). Eine Bewertung Ihrer Beschäftigten in der Datei können Sie weglassen.
    .reason = Sie teilen mit, die Aufnahme sei nur für interne Zwecke bestimmt.

rebuttal-uk-gdpr-trade-secret = Was mir am Telefon gesagt wurde, ist mir gegenüber nach meiner Auffassung kein Geheimnis. Das Recht wird nur durch die Ausnahmen des Datenschutzrechts selbst beschränkt ({ $law_uk_nothing_else_restricts }), und eine Ausnahme für Geschäftsgeheimnisse als solche kenne ich nicht. Bitte teilen Sie mir mit, auf welche Ausnahme Sie sich stützen und für welche Stellen. Bitte schneiden Sie diese Stellen heraus und senden Sie mir den Rest.
    .reason = Sie berufen sich auf Geschäftsgeheimnisse.

rebuttal-uk-gdpr-no-transparency =
    Diese Angaben gehören zur Auskunft. Falls das Gespräch aufgezeichnet wurde, teilen Sie mir bitte mit:
    a) Zu welchem Zweck ({ $law_uk_purposes })?
    b) Wie lange wird die Aufnahme gespeichert, oder wonach richtet sich das ({ $law_uk_retention })?
    c) Wer hat sie erhalten, oder welche Arten von Empfängern, zum Beispiel ein von Ihnen beauftragtes Callcenter ({ $law_uk_recipients })?
    .reason = Sie nennen weder Zweck noch Speicherdauer noch Empfänger einer Aufnahme.

rebuttal-uk-gdpr-deleted-after-request =
    So wie ich es verstehe, wurde die Aufnahme nach meinem Ersuchen gelöscht. Eine Auskunft ist aber zu erleichtern ({ $law_uk_facilitate }). Bitte beantworten Sie:
    a) An welchem Tag, von wem und nach welcher Regel wurde gelöscht, und wann ging mein Ersuchen bei Ihnen ein? Bitte fügen Sie das Löschprotokoll bei, denn die Einhaltung der Regeln weisen Sie nach ({ $law_uk_accountability }).
    b) Was ist in Sicherungskopien, bei Ihrem Callcenter und in Systemen zur Qualitäts- oder Sprachauswertung noch vorhanden? Bitte senden Sie es.
    c) Bestätigen Sie mir bitte schriftlich, falls nichts mehr vorhanden ist ({ $law_uk_access }).
    .reason = Sie teilen mit, die Aufnahme sei gelöscht.

# Wertpapierfirmen. Die Pflicht reicht nur bis zu Aufträgen und kennt Ausnahmen, daher „in der Regel“ und „soweit“.
rebuttal-uk-gdpr-deleted-investment =
    Telefonate über Aufträge in Wertpapieren sind in der Regel aufzuzeichnen, fünf Jahre aufzubewahren und dem Kunden auf Verlangen zu geben ({ $law_gb_investment_recording }). Soweit es in diesem Gespräch darum ging, sind die fünf Jahre nicht vorbei. Bitte beantworten Sie:
    a) Aus welchem Grund wurde die Aufnahme nicht aufbewahrt?
    b) An welchem Tag und von wem wurde sie gelöscht? Bitte fügen Sie das Löschprotokoll bei.
    c) Was ist in Archiven, in Sicherungskopien und bei Dienstleistern noch vorhanden? Bitte senden Sie es.
    d) Bestätigen Sie mir bitte schriftlich, falls nichts mehr vorhanden ist ({ $law_uk_access }).
    .reason = Sie teilen mit, die Aufnahme sei gelöscht.

rebuttal-uk-gdpr-never-recorded-investment = Telefonate über Aufträge in Wertpapieren sind in der Regel aufzuzeichnen, fünf Jahre aufzubewahren und dem Kunden auf Verlangen zu geben ({ $law_gb_investment_recording }). Soweit es in diesem Gespräch darum ging, suchen Sie bitte noch einmal, auch in Archiven und bei Dienstleistern. Finden Sie weiterhin nichts, nennen Sie mir bitte den Grund, warum nicht aufgezeichnet wurde.
    .reason = Sie teilen mit, das Gespräch sei nicht aufgezeichnet worden.

rebuttal-uk-gdpr-deleted =
    Bitte beantworten Sie diese Fragen:
    a) Nach welcher Regel wurde die Aufnahme gelöscht, und wo ist diese Regel veröffentlicht ({ $law_uk_retention })?
    b) An welchem Tag und von wem wurde sie gelöscht? Bitte fügen Sie das Löschprotokoll bei, denn die Einhaltung der Regeln weisen Sie nach ({ $law_uk_accountability }).
    c) War das vor oder nach dem Eingang meines Ersuchens?
    d) Was ist in Sicherungskopien, bei Ihrem Callcenter und in Systemen zur Qualitäts- oder Sprachauswertung noch vorhanden? Bitte senden Sie es.
    e) Bestätigen Sie mir bitte schriftlich, falls nichts mehr vorhanden ist ({ $law_uk_access }).
    .reason = Sie teilen mit, die Aufnahme sei gelöscht.

rebuttal-uk-gdpr-not-found =
    Die Suche muss angemessen und verhältnismäßig sein ({ $law_uk_search }). Ein Gespräch mit den oben genannten Angaben ist nach meiner Auffassung leicht zu suchen. Arbeitet ein Callcenter für Sie, muss es Sie nach seinem Vertrag dabei unterstützen ({ $law_uk_processor_assists }). Ich bitte Sie um Folgendes:
    a) Bitte suchen Sie noch einmal, auch in Archiven und in Systemen zur Qualitäts- oder Sprachauswertung.
    b) Fehlt Ihnen eine Angabe, nennen Sie mir bitte, welche.
    c) Finden Sie weiterhin nichts, teilen Sie mir bitte mit, wo Sie gesucht haben, und bestätigen Sie schriftlich, dass Sie keine Aufnahme des Gesprächs haben ({ $law_uk_access }).
    .reason = Sie teilen mit, die Aufnahme sei nicht auffindbar.

rebuttal-uk-gdpr-court-order = Das Auskunftsrecht steht der betroffenen Person unmittelbar zu ({ $law_uk_access }). Es hängt weder von einem Gerichtsbeschluss ab noch von einer Anfrage der Polizei. Vorschriften außerhalb des Datenschutzrechts nehmen es nicht weg ({ $law_uk_nothing_else_restricts }). Wenn Sie sich auf eine Ausnahme dieses Rechts stützen, nennen Sie sie bitte. Andernfalls senden Sie mir bitte die Kopie.
    .reason = Sie teilen mit, Sie gäben Aufnahmen nur an Gerichte, Polizei oder Behörden heraus.

rebuttal-uk-gdpr-identity-id-copy = Weitere Nachweise zur Identität können Sie bei begründeten Zweifeln verlangen, und nur soweit sie nötig sind ({ $law_uk_identity_doubts }). Bitte teilen Sie mir mit, woran Sie zweifeln. Möglich sind ein Rückruf unter der bei Ihnen hinterlegten Telefonnummer oder Fragen zum Vertrag. Diese milderen Mittel genügen nach meiner Auffassung. Die Kopie eines Ausweises geht dann zu weit, denn die Auskunft ist zu erleichtern ({ $law_uk_facilitate }). Bleibt danach ein Zweifel, nennen Sie mir bitte die einzelne Angabe, die Sie brauchen.
    .reason = Sie verlangen die Kopie eines Ausweises.

rebuttal-uk-gdpr-abusive = Dass ein Ersuchen offenkundig unbegründet oder exzessiv ist, haben Sie nachzuweisen ({ $law_uk_excess_burden }). Sie schulden die Suche, die angemessen und verhältnismäßig ist ({ $law_uk_search }). Mein Ersuchen beschränkt sich auf das oben beschriebene Gespräch; mehr als das braucht es nach meiner Auffassung nicht, um es zu finden. Dass eine Aufnahme in einem Streit helfen kann, macht es nach meiner Auffassung nicht missbräuchlich; so hat es der Court of Appeal zum Gesetz von 1998 gesehen ({ $law_uk_motive_irrelevant }). Bitte nennen Sie die Tatsachen, auf die Sie sich stützen, oder senden Sie die Aufnahme.
    .reason = Sie nennen mein Ersuchen exzessiv oder missbräuchlich.

rebuttal-uk-gdpr-transcript-only =
    Was Sie anbieten, nehme ich an; auf die Aufnahme verzichte ich nicht. Personenbezogen sind alle Informationen, die sich auf mich beziehen ({ $law_uk_personal_data }). Nach meiner Auffassung gehören Stimme und Tonfall dazu, und ein Text hat beides nicht. Eine Entscheidung dazu aus dem Vereinigten Königreich kenne ich nicht. Ist Ton nicht möglich, nennen Sie bitte den Grund. Dann bitte ich, in dieser Reihenfolge, um:
    a) Den Ton mit verfremdeten anderen Stimmen.
    b) Das Anhören, mit Kopie der entscheidenden Stelle.
    c) Eine wörtliche, als vollständig bestätigte Abschrift mit Zeitangaben und Sprecherwechseln.
    .reason = Sie bieten statt der Aufnahme eine Abschrift oder eine andere Form an.

rebuttal-uk-gdpr-fee = Die Auskunft ist unentgeltlich ({ $law_uk_free_of_charge }). Ein angemessenes Entgelt kommt für eine weitere Kopie in Betracht oder wenn ein Ersuchen offenkundig unbegründet oder exzessiv ist. Wenn Sie einen solchen Fall annehmen, nennen Sie mir bitte den Grund. Andernfalls senden Sie mir die Kopie bitte ohne Entgelt.
    .reason = Sie verlangen ein Entgelt.

rebuttal-uk-gdpr-other-channel =
    Mein Ersuchen liegt Ihnen vor. Ein Portal oder Formular schreibt das Gesetz dafür nicht vor, und die Auskunft ist zu erleichtern ({ $law_uk_facilitate }). Ein Dienstleister, der für Sie arbeitet, muss Sie nach seinem Vertrag unterstützen ({ $law_uk_processor_assists }); die Antwort bleibt Ihre Sache. Ich bitte Sie um Folgendes:
    a) Bitte leiten Sie das Ersuchen in Ihrem Haus an die richtige Stelle weiter.
    b) Entscheidet ein Partner allein über die Aufnahme, nennen Sie mir bitte Namen und Anschrift.
    c) Senden Sie mir bitte, was Sie selbst haben.
    .reason = Sie verweisen mich an eine andere Abteilung, einen Partner, ein Portal oder ein Formular.

rebuttal-uk-gdpr-conditions = Das Gesetz gibt die Kopie, ohne dass dafür etwas zu unterschreiben, zuzusagen oder aufzugeben ist. Die Auskunft ist zu erleichtern; eine neue Bedingung erschwert sie ({ $law_uk_facilitate }). Was mit einer Aufnahme geschehen darf, folgt aus dem Gesetz, auch ohne Erklärung von mir. Wenn es Ihnen hilft, bestätige ich den Eingang der Datei. Bitte senden Sie die Kopie ohne diese Bedingung.
    .reason = Sie verlangen, dass ich zuerst etwas unterschreibe oder zusage.

rebuttal-uk-gdpr-already-known = Beides ist kein Grund, die Aufnahme zurückzuhalten. Das Auskunftsrecht macht keine Ausnahme für das, was eine Person schon weiß, und verlangt keinen Grund ({ $law_uk_access }). Stützt die Aufnahme Ihre Sicht, kann sie den Streit beenden. Bitte senden Sie sie, damit beide Seiten dieselbe Grundlage haben.
    .reason = Sie teilen mit, der Inhalt sei mir bekannt oder die Aufnahme gebe Ihnen recht.

rebuttal-uk-gdpr-not-entitled = Das Auskunftsrecht hat die Person, deren Daten verarbeitet werden ({ $law_uk_access }). Personenbezogen sind alle Informationen, die sich auf sie beziehen ({ $law_uk_personal_data }). Nach meiner Auffassung gehören meine Stimme und meine Worte auf einer Aufnahme dazu. Wer den Vertrag geschlossen hat und ob jemand privat handelt, spielt für dieses Recht keine Rolle. Schiedsklauseln betreffen Streit aus dem Vertrag. Wenn dieses Gesetz aus Ihrer Sicht nicht für Sie gilt, nennen Sie mir bitte den Grund. Zweifeln Sie daran, wer am Gespräch beteiligt war, teilen Sie mir bitte mit, was den Zweifel ausräumt.
    .reason = Sie teilen mit, die Kopie stehe mir nicht zu oder dieses Gesetz gelte nicht.

rebuttal-uk-gdpr-wrong-recording-cut =
    Die Aufnahme, die Sie geschickt haben, ist nicht vollständig. Das Auskunftsrecht gibt mir meine Daten aus diesem Gespräch und nicht nur einen Teil davon ({ $law_uk_access }). Das kann einen einfachen Grund haben, etwa eine Datei in mehreren Teilen. Bitte senden Sie mir:
    a) Die Aufnahme des ganzen Gesprächs, mit Weiterleitungen und Wartezeiten.
    b) Tag, Beginn und Dauer des Gesprächs laut Ihrem System.
    c) Falls Stellen herausgeschnitten sind, zu jeder einen Hinweis und den Grund.
    .reason = Sie behandeln die übersandte Aufnahme als vollständig.

rebuttal-uk-gdpr-wrong-recording =
    Die Aufnahme, die Sie geschickt haben, ist nicht die des oben genannten Gesprächs. Mein Auskunftsersuchen gilt diesem Gespräch ({ $law_uk_access }). Es kann sich um eine Verwechslung handeln. Bitte vergleichen Sie die Aufnahme mit den obigen Angaben und senden Sie mir:
    a) Die Aufnahme des ganzen Gesprächs.
    b) Tag, Beginn, Dauer und Rufnummern des Gesprächs laut Ihrem System.
    c) Dieselben Angaben zu der übersandten Aufnahme.
    Finden Sie keine andere Aufnahme, teilen Sie mir bitte mit, wo Sie gesucht haben.
    .reason = Sie behandeln die übersandte Aufnahme als die richtige.

rebuttal-uk-gdpr-silence-extended = Sie haben sich für die Antwort mehr Zeit genommen ({ $law_uk_extension }). Nach meiner Rechnung war der letzte Tag der { DATE($due_response) }. Ein zweites Mal lässt sich diese Zeit nach meiner Auffassung nicht verlängern. Bitte antworten Sie jetzt. Fehlt noch ein Teil, senden Sie mir bitte den Rest sofort und nennen Sie, was fehlt.
    .reason = Auf mein Ersuchen habe ich keine Antwort erhalten.

rebuttal-uk-gdpr-silence-overdue = Ein Ersuchen ist innerhalb eines Monats nach Eingang zu beantworten ({ $law_uk_one_month }). Nach meiner Rechnung war der letzte Tag der { DATE($due_response) }. Für mehr Zeit braucht es in diesem Monat eine Mitteilung mit Gründen. Bitte antworten Sie jetzt. Braucht ein Teil länger, senden Sie mir bitte den Rest sofort und nennen Sie, was noch fehlt.
    .reason = Auf mein Ersuchen habe ich keine Antwort erhalten.

rebuttal-uk-gdpr-silence = Ein Ersuchen ist innerhalb eines Monats nach Eingang zu beantworten ({ $law_uk_one_month }). Für mehr Zeit braucht es in diesem Monat eine Mitteilung mit Gründen. Bitte prüfen Sie, wann mein Ersuchen bei Ihnen eingegangen ist, und antworten Sie darauf. Braucht ein Teil länger, senden Sie mir bitte den Rest sofort und nennen Sie, was noch fehlt.
    .reason = Auf mein Ersuchen habe ich keine Antwort erhalten.

## Indien: der Rahmen

# Erster Satz nach der Anrede, deshalb klein.
rebuttal-ask-india = bitte prüfen Sie mein Ersuchen noch einmal, und senden Sie mir eine Kopie der Aufnahme des unten genannten Telefongesprächs.
rebuttal-rest-never-recorded-india = Bitte bestätigen Sie schriftlich, dass dieses Gespräch weder bei Ihnen noch bei einem Dienstleister aufgezeichnet wurde.
rebuttal-rest-deleted-when-india = Bitte nennen Sie den Tag der Löschung, die Regel, nach der gelöscht wurde, und wo diese Regel veröffentlicht ist.
rebuttal-rest-deleted-left-india = Bitte prüfen Sie Sicherungskopien, Dienstleister und Systeme zur Qualitäts- oder Sprachauswertung. Ist auch dort nichts mehr vorhanden, bestätigen Sie das bitte schriftlich.
rebuttal-still-refused-india = Wenn Sie etwas davon weiter zurückhalten, teilen Sie mir bitte schriftlich mit, welchen Teil, aus welchem Grund und an wen ich mich dann wenden kann.
rebuttal-next-india = Bleibt dies offen, wende ich mich an die National Consumer Helpline und, wenn nötig, an eine Verbraucherkommission.
rebuttal-next-telecom-india = Bleibt dies offen, stehen mir nach einer Beschwerde bei Ihnen Ihre Appellate Authority und eine Verbraucherkommission offen.
# $conciliation: Name der Stelle.
rebuttal-next-outside-india = Bleibt dies offen, steht mir nach einer Beschwerde bei Ihnen diese Stelle offen: { letter-outside-india }. Auch eine Verbraucherkommission steht mir offen.

## Indien: die Antworten

rebuttal-india-staff-privacy = Ich habe an diesem Gespräch teilgenommen, es ist also auch mein eigenes. Die Namen Ihrer Beschäftigten verlange ich nicht. Sie können Namen herausschneiden und, wo es nötig ist, die andere Stimme verfremden. Wer absichtlich alles zurückhält, kann nach meiner Auffassung mangelhaft leisten ({ $law_in_withholding }).
    .reason = Sie berufen sich auf den Schutz Ihrer Beschäftigten oder anderer Personen.

rebuttal-india-liability = Das Gespräch wurde mit mir geführt, sein Inhalt ist mir gegenüber also nicht vertraulich. Kommt es zu einem Verfahren, darf vermutet werden, dass ein Beweis gegen den spricht, der ihn zurückhält, obwohl er ihn vorlegen könnte ({ $law_in_inference }). Was nach einer Aufforderung verweigert wird, kann später ohne Zustimmung oder Anordnung nicht genutzt werden ({ $law_in_notice_to_produce }). Bitte nehmen Sie dieses Schreiben als solche Aufforderung.
    .reason = Sie berufen sich auf Haftungsfragen oder einen Rechtsstreit.

rebuttal-india-internal-policy = Wozu eine Aufnahme auch dient: Der Zweck verbietet nicht, mir eine Kopie zu geben. Eine eigene Regel ist nach meiner Auffassung kein Grund, einem Kunden wichtige Angaben vorzuenthalten ({ $law_in_withholding }). Eine Verbraucherkommission kann Unterlagen vorlegen lassen, gleich wozu sie gemacht wurden ({ $law_in_production }). Bitte senden Sie mir die Regel, auf die Sie sich stützen.
    .reason = Sie teilen mit, die Aufnahme sei nur für interne Zwecke bestimmt.

rebuttal-india-trade-secret = Was mir am Telefon gesagt wurde, ist mir gegenüber nach meiner Auffassung kein Geheimnis. Bitte nennen Sie die geheimen Stellen, schneiden Sie sie heraus und senden Sie mir den Rest. Kommt die Sache zu einer Verbraucherkommission, kann diese die Aufnahme vorlegen lassen und solche Stellen selbst ansehen ({ $law_in_production }).
    .reason = Sie berufen sich auf Geschäftsgeheimnisse.

rebuttal-india-no-transparency =
    Nach meiner Auffassung darf ein Kunde das wissen, und wer es absichtlich zurückhält, kann mangelhaft leisten ({ $law_in_withholding }). Falls das Gespräch aufgezeichnet wurde, teilen Sie mir bitte mit:
    a) Zu welchem Zweck?
    b) Wie lange wird die Aufnahme gespeichert, und nach welcher Regel?
    c) Wer hat sie erhalten, zum Beispiel ein von Ihnen beauftragtes Callcenter?
    .reason = Sie nennen weder Zweck noch Speicherdauer noch Empfänger einer Aufnahme.

rebuttal-india-deleted-after-request =
    So wie ich es verstehe, wurde die Aufnahme nach meinem Ersuchen gelöscht. Was hätte aufgehoben werden können und nicht vorgelegt wird, kann in einem Verfahren gewürdigt werden ({ $law_in_inference }). Bitte beantworten Sie:
    a) An welchem Tag, von wem und nach welcher Regel wurde gelöscht, und wann ging mein Ersuchen bei Ihnen ein? Bitte fügen Sie das Löschprotokoll bei.
    b) Was ist noch in Sicherungskopien, bei Ihrem Callcenter und in Systemen zur Qualitäts- oder Sprachauswertung? Bitte senden Sie es mir.
    c) Bestätigen Sie mir bitte schriftlich, falls nichts mehr vorhanden ist.
    .reason = Sie teilen mit, die Aufnahme sei gelöscht.

rebuttal-india-deleted-collection =
    Der Inhalt eines Anrufs, mit dem eine Schuld eingetrieben wird, ist mindestens sechs Monate aufzuheben, in einem Streit bis zu dessen Ende ({ $law_in_recovery_calls }). Sechs Monate sind nicht vorbei. Was vorgelegt werden kann und nicht vorgelegt wird, kann in einem Verfahren gewürdigt werden ({ $law_in_inference }). Bitte antworten Sie:
    a) Wenn Sie das anders sehen: Nach welcher Regel wurde gelöscht, und wo ist sie veröffentlicht?
    b) An welchem Tag wurde gelöscht, und von wem? Bitte fügen Sie das Löschprotokoll bei.
    c) Was ist noch in Sicherungskopien, bei Ihrem Callcenter und in Systemen zur Qualitäts- oder Sprachauswertung? Bitte senden Sie es mir.
    d) Bestätigen Sie mir bitte schriftlich, falls nichts mehr vorhanden ist.
    .reason = Sie teilen mit, die Aufnahme sei gelöscht.

rebuttal-india-deleted-sale =
    Der Nachweis der Zustimmung zu einem Finanzprodukt ist bis ein Jahr nach Ende des Vertrags aufzuheben ({ $law_in_sale_consent }). Nach meiner Auffassung gehört die Aufnahme dieses Gesprächs dazu. Was vorgelegt werden kann und nicht vorgelegt wird, kann in einem Verfahren gewürdigt werden ({ $law_in_inference }). Bitte antworten Sie:
    a) Wenn Sie das anders sehen: Nach welcher Regel wurde gelöscht, und wo ist sie veröffentlicht?
    b) An welchem Tag wurde gelöscht, und von wem? Bitte fügen Sie das Löschprotokoll bei.
    c) Was ist noch in Sicherungskopien, bei Ihrem Callcenter und in Systemen zur Qualitäts- oder Sprachauswertung? Bitte senden Sie es mir.
    d) Bestätigen Sie mir bitte schriftlich, falls nichts mehr vorhanden ist.
    .reason = Sie teilen mit, die Aufnahme sei gelöscht.

rebuttal-india-deleted-orders =
    Aufträge am Telefon sind aufzuzeichnen und aufzuheben, solange ein Schiedsverfahren offensteht, in einem Streit bis zu dessen Ende ({ $law_in_broker_orders }). Soweit es in diesem Gespräch um einen Auftrag ging, ist diese Zeit nicht vorbei. Was vorgelegt werden kann und nicht vorgelegt wird, kann in einem Verfahren gewürdigt werden ({ $law_in_inference }). Bitte antworten Sie:
    a) Aus welchem Grund wurde die Aufnahme nicht aufgehoben?
    b) An welchem Tag wurde gelöscht, und von wem? Bitte fügen Sie das Löschprotokoll bei.
    c) Was ist in Archiven, in Sicherungskopien und bei Dienstleistern noch vorhanden? Bitte senden Sie es.
    d) Bestätigen Sie mir bitte schriftlich, falls nichts mehr vorhanden ist.
    .reason = Sie teilen mit, die Aufnahme sei gelöscht.

# Für ein Gespräch ab Mai 2027, dessen Jahr nicht vorbei ist. Dass die Regel eine Aufnahme erfasst, ist eine Auffassung.
rebuttal-india-deleted-one-year =
    Personenbezogene Daten sind mindestens ein Jahr ab ihrer Verarbeitung aufzubewahren ({ $law_in_one_year }). Nach meiner Auffassung gehört die Aufnahme meines Gesprächs dazu, und dieses Jahr ist nicht vorbei. Was vorgelegt werden kann und nicht vorgelegt wird, kann in einem Verfahren gewürdigt werden ({ $law_in_inference }). Bitte antworten Sie:
    a) Wenn Sie das anders sehen: Nach welcher Regel wurde gelöscht, und wo ist sie veröffentlicht?
    b) An welchem Tag wurde gelöscht, und von wem? Bitte fügen Sie das Löschprotokoll bei.
    c) Was ist noch in Sicherungskopien, bei Ihrem Callcenter und in Systemen zur Qualitäts- oder Sprachauswertung? Bitte senden Sie es mir.
    d) Bestätigen Sie mir bitte schriftlich, falls nichts mehr vorhanden ist.
    .reason = Sie teilen mit, die Aufnahme sei gelöscht.

rebuttal-india-deleted =
    Bitte beantworten Sie diese Fragen. Was vorgelegt werden kann und nicht vorgelegt wird, kann in einem Verfahren gewürdigt werden ({ $law_in_inference }).
    a) Nach welcher Regel wurde gelöscht, und wo ist sie veröffentlicht?
    b) An welchem Tag wurde gelöscht, und von wem? Bitte fügen Sie das Löschprotokoll bei.
    c) War das vor oder nach dem Eingang meines Ersuchens?
    d) Was ist noch in Sicherungskopien, bei Ihrem Callcenter und in Systemen zur Qualitäts- oder Sprachauswertung? Bitte senden Sie es mir.
    e) Bestätigen Sie mir bitte schriftlich, falls nichts mehr vorhanden ist.
    .reason = Sie teilen mit, die Aufnahme sei gelöscht.

rebuttal-india-not-found =
    Ich bitte Sie um Folgendes:
    a) Bitte suchen Sie noch einmal mit den Angaben oben, auch in Archiven, Sicherungskopien und Systemen zur Qualitäts- oder Sprachauswertung und bei einem Callcenter, das für Sie arbeitet.
    b) Fehlt eine Angabe, nennen Sie mir bitte, welche.
    c) Finden Sie weiterhin nichts, teilen Sie mir bitte schriftlich mit, wer wann in welchem System gesucht hat.
    Was vorgelegt werden kann und nicht vorgelegt wird, kann in einem Verfahren gewürdigt werden ({ $law_in_inference }).
    .reason = Sie teilen mit, die Aufnahme sei nicht zu finden.

rebuttal-india-never-recorded-orders = Aufträge am Telefon sind aufzuzeichnen und aufzuheben, solange ein Schiedsverfahren offensteht, in einem Streit bis zu dessen Ende ({ $law_in_broker_orders }). Soweit es in diesem Gespräch um einen Auftrag ging, suchen Sie bitte noch einmal, auch in Archiven und bei Dienstleistern. Finden Sie weiterhin nichts, nennen Sie mir bitte den Grund, warum nicht aufgezeichnet wurde.
    .reason = Sie teilen mit, das Gespräch sei nicht aufgezeichnet worden.

rebuttal-india-court-order = Ich kenne keine Vorschrift, die verbietet, mir mein eigenes Gespräch zu geben. Kennen Sie eine, nennen Sie sie bitte. Richtig ist, dass eine Verbraucherkommission die Vorlage anordnen kann ({ $law_in_production }). Senden Sie die Aufnahme jetzt, sparen wir beide diesen Schritt.
    .reason = Sie teilen mit, Aufnahmen nur an Gerichte, Polizei oder Behörden herauszugeben.

rebuttal-india-identity-id-copy = Bitte nennen Sie mir Ihre Zweifel. Möglich ist ein Rückruf unter der hinterlegten Nummer, ein Code dorthin oder Fragen zum Vertrag. Diese milderen Wege genügen nach meiner Auffassung. Bleibt danach ein Zweifel, kann ich eine geschwärzte Kopie senden, nur für diese Anfrage. Allein deshalb die Aufnahme zurückzuhalten, kann nach meiner Auffassung eine mangelhafte Leistung sein ({ $law_in_withholding }).
    .reason = Sie verlangen die Kopie eines Ausweises.

rebuttal-india-abusive = Mein Ersuchen betrifft ein Gespräch und eine Kopie. Das ist nach meiner Auffassung weder zu viel noch zu oft. Wer wichtige Angaben absichtlich zurückhält, kann mangelhaft leisten ({ $law_in_withholding }). Bitte nennen Sie die Tatsachen, auf die Sie sich stützen, oder senden Sie die Aufnahme.
    .reason = Sie nennen mein Ersuchen exzessiv oder missbräuchlich.

rebuttal-india-transcript-only =
    Ich nehme an, was Sie anbieten, ohne auf die Aufnahme zu verzichten. Ein Text zeigt nicht, wessen Stimme es ist. Bewiesen wird eine elektronische Aufzeichnung mit ihrer Bescheinigung ({ $law_in_certificate }), und die gehört zur Datei und nicht zu einem Text davon. Können Sie den Ton nicht senden, nennen Sie mir bitte den Grund. Dann bitte ich, in dieser Reihenfolge, um:
    a) Ton mit verfremdeten anderen Stimmen.
    b) Anhören, mit einer Kopie der wichtigen Stelle.
    c) Einen wörtlichen Text mit Zeiten und Sprechenden, als vollständig bestätigt, und Ihre Zusage, dass der Ton aufgehoben wird.
    .reason = Sie bieten eine Abschrift oder eine andere Form anstelle der Aufnahme an.

rebuttal-india-fee = Bitte nennen Sie mir die Grundlage der Gebühr. Die echten Kosten eines Datenträgers oder des Portos zahle ich gern; eine Datei per E-Mail hat keine. Wichtige Angaben von einem hohen Preis abhängig zu machen, kommt nach meiner Auffassung dem Zurückhalten nahe ({ $law_in_withholding }).
    .reason = Sie verlangen eine Gebühr.

rebuttal-india-other-channel = Mein Ersuchen hat Sie erreicht. Möchten Sie es auch in einem Portal, nennen Sie mir bitte die Stelle, und ich trage es dort ein. Bitte geben Sie dieses Schreiben außerdem an die richtige Stelle bei Ihnen weiter. Ein Callcenter oder Partner arbeitet für Sie, deshalb bleibt die Antwort nach meiner Auffassung Ihre Sache. Von einer Stelle zur anderen geschickt zu werden, kann einem Zurückhalten gleichkommen ({ $law_in_withholding }).
    .reason = Sie verweisen mich an eine andere Abteilung, einen Partner, ein Portal oder ein Formular.

rebuttal-india-conditions = Das möchte ich nicht unterschreiben. Was mit einer Aufnahme geschehen darf, folgt aus dem Gesetz, auch ohne eine Erklärung von mir. Wenn es Ihnen hilft, bestätige ich, dass die Datei angekommen ist. Die Aufnahme zurückzuhalten, bis ich etwas aufgebe, kann nach meiner Auffassung eine mangelhafte Leistung sein ({ $law_in_withholding }).
    .reason = Sie machen die Kopie davon abhängig, dass ich vorher etwas unterschreibe oder zusage.

rebuttal-india-already-known = Stützt die Aufnahme Ihre Sicht, kann sie den Streit beenden. Bitte senden Sie sie, damit beide Seiten dieselbe Grundlage haben. Wird ein Beweis nicht vorgelegt, obwohl das möglich wäre, darf vermutet werden, dass er gegen den spricht, der ihn zurückhält ({ $law_in_inference }).
    .reason = Sie teilen mit, ich wüsste, was gesagt wurde, oder die Aufnahme gebe Ihnen recht.

rebuttal-india-not-entitled = Ich behaupte nicht, dass ein allgemeines Gesetz jedem Kunden eine Kopie gibt. Ich bitte darum, weil ich in diesem Gespräch gesprochen habe. Wer wichtige Angaben absichtlich zurückhält, kann nach meiner Auffassung mangelhaft leisten ({ $law_in_withholding }). Eine Verbraucherkommission kann die Aufnahme vorlegen lassen ({ $law_in_production }), und Klauseln über Schiedsverfahren ändern daran nach meiner Sicht nichts. Zweifeln Sie, wer am Gespräch teilnahm, nennen Sie mir bitte, was das klären würde.
    .reason = Sie teilen mit, mir stehe die Kopie nicht zu oder dieses Recht gelte nicht.

rebuttal-india-wrong-recording-cut =
    Die Aufnahme, die Sie gesendet haben, ist nicht vollständig. Das kann einen einfachen Grund haben, etwa eine Datei in mehreren Teilen. Was weggelassen wird, kann in einem Verfahren gewürdigt werden ({ $law_in_inference }). Bitte senden Sie mir:
    a) Die Aufnahme des ganzen Gesprächs, mit Weiterleitungen und Wartezeit.
    b) Tag, Beginn und Länge des Gesprächs, wie Ihr System sie zeigt.
    c) Falls Sie Stellen herausgeschnitten haben, zu jeder einen Hinweis und den Grund.
    .reason = Sie behandeln die gesendete Aufnahme als vollständig.

rebuttal-india-wrong-recording =
    Die Aufnahme, die Sie gesendet haben, ist nicht die des oben genannten Gesprächs. Vielleicht ist es eine Verwechslung. Wird die richtige nicht vorgelegt, kann das in einem Verfahren gewürdigt werden ({ $law_in_inference }). Bitte vergleichen Sie sie mit den Angaben oben und senden Sie mir:
    a) Die Aufnahme des ganzen Gesprächs.
    b) Tag, Beginn, Länge und Rufnummern des Gesprächs, wie Ihr System sie zeigt.
    c) Dieselben Angaben zu der Aufnahme, die Sie gesendet haben.
    Finden Sie keine andere Aufnahme, nennen Sie mir bitte, wo Sie gesucht haben.
    .reason = Sie behandeln die gesendete Aufnahme als die richtige.

rebuttal-india-silence-overdue = Ich hatte um eine Antwort binnen eines Monats nach Eingang gebeten. Nach meiner Rechnung endete er am { DATE($due_response) }. Wird ein Beweis nicht vorgelegt, obwohl das möglich wäre, darf vermutet werden, dass er gegen den spricht, der ihn zurückhält ({ $law_in_inference }). Bitte antworten Sie jetzt. Braucht ein Teil länger, senden Sie mir bitte den Rest sofort und nennen Sie, was noch fehlt.
    .reason = Auf mein Ersuchen habe ich keine Antwort erhalten.

rebuttal-india-silence = Bitte prüfen Sie, wann mein Ersuchen bei Ihnen eingegangen ist, und antworten Sie darauf. Wird ein Beweis nicht vorgelegt, obwohl das möglich wäre, darf vermutet werden, dass er gegen den spricht, der ihn zurückhält ({ $law_in_inference }). Braucht ein Teil länger, senden Sie mir bitte den Rest sofort und nennen Sie, was noch fehlt.
    .reason = Auf mein Ersuchen habe ich keine Antwort erhalten.

## Öffentliche Stellen in Indien: die Gründe des ersten Widerspruchs, der ihnen antwortet. Ein Schreiben dieser Art geht nicht an sie.

rebuttal-india-staff-privacy-rti = { information-appeal-grounds-privacy-india }
    .reason = { rebuttal-india-staff-privacy.reason }
rebuttal-india-liability-rti = { information-appeal-grounds-reasons-india }
    .reason = { rebuttal-india-liability.reason }
rebuttal-india-internal-policy-rti = { information-appeal-grounds-held-india }
    .reason = { rebuttal-india-internal-policy.reason }
rebuttal-india-trade-secret-rti = { information-appeal-grounds-secret-india }
    .reason = { rebuttal-india-trade-secret.reason }
rebuttal-india-no-transparency-rti = { information-appeal-grounds-rule-india }
    .reason = { rebuttal-india-no-transparency.reason }
rebuttal-india-deleted-rti = Die Ablehnung hat zu begründen, wer sie ausspricht ({ $law_in_rti_burden }). Bitte lassen Sie das noch einmal prüfen.
    .reason = { rebuttal-india-deleted.reason }
rebuttal-india-not-found-rti = Die Ablehnung hat zu begründen, wer sie ausspricht ({ $law_in_rti_burden }). Bitte lassen Sie das noch einmal prüfen.
    .reason = { rebuttal-india-not-found.reason }
rebuttal-india-court-order-rti = { information-appeal-grounds-reasons-india }
    .reason = { rebuttal-india-court-order.reason }
rebuttal-india-identity-rti-id-copy = { information-appeal-grounds-identity-india }
    .reason = { rebuttal-india-identity-id-copy.reason }
rebuttal-india-abusive-rti = { information-appeal-grounds-reasons-india }
    .reason = { rebuttal-india-abusive.reason }
rebuttal-india-transcript-only-rti = { information-appeal-grounds-form-india }
    .reason = { rebuttal-india-transcript-only.reason }
rebuttal-india-fee-rti-poverty = { information-appeal-grounds-poverty-india }
    .reason = { rebuttal-india-fee.reason }
rebuttal-india-fee-rti = { information-appeal-grounds-fees-india }
    .reason = { rebuttal-india-fee.reason }
rebuttal-india-other-channel-rti = { information-appeal-grounds-transfer-india }
    .reason = { rebuttal-india-other-channel.reason }
rebuttal-india-conditions-rti = { information-appeal-grounds-reasons-india }
    .reason = { rebuttal-india-conditions.reason }
rebuttal-india-already-known-rti = { information-appeal-grounds-reasons-india }
    .reason = { rebuttal-india-already-known.reason }
rebuttal-india-not-entitled-rti = { information-appeal-grounds-entitled-india }
    .reason = { rebuttal-india-not-entitled.reason }
rebuttal-india-wrong-recording-rti = Die Ablehnung hat zu begründen, wer sie ausspricht ({ $law_in_rti_burden }). Bitte lassen Sie das noch einmal prüfen.
    .reason = { rebuttal-india-wrong-recording.reason }
rebuttal-india-silence-rti = { information-appeal-grounds-silence-india }
    .reason = { rebuttal-india-silence-overdue.reason }
