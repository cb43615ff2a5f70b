# Letztes Schreiben an das Unternehmen vor Schlichtung oder Gericht.

notice-before-action-name = { $regime ->
    [uk-gdpr] Letzte Aufforderung (letter before claim)
    [india] Letzte Aufforderung (legal notice)
   *[gdpr] Letzte Aufforderung
    }
notice-before-action-subject = { $regime ->
    [india] Letzte Aufforderung: { $name }
   *[gdpr] { $sector ->
        [public] Letzte Aufforderung: { $name }
       *[other] Letzte Aufforderung vor einer Klage: { $name }
    }
    }
notice-before-action-advice =
    { $regime ->
    [india]
        Schicken Sie das an den Sitz { who-of }; die Adresse steht auf der Website oder im Vertrag. Nehmen Sie E-Mail, und Speed Post mit Zustellnachweis. Sie können es selbst senden.
        Wenn Sie einen Betrag verlangen, legen Sie bei, wie er sich zusammensetzt, zum Beispiel Rechnung für Rechnung.
        Das Gesetz verlangt dieses Schreiben nicht; es ist eine letzte Gelegenheit, die wenig kostet.
        Ist die Frist vorbei, können Sie über die Verbraucherkommission entscheiden, oder zuerst über eine Ombudsstelle, wo es eine gibt: Liegt der Fall bei einer Kommission, nimmt die Ombudsstelle ihn nicht an.
    [uk-gdpr]
        Schicken Sie das Schreiben an die Rechtsabteilung oder den Sitz { who-of }. Die Adresse steht am Ende der Website. Nehmen Sie E-Mail, und zusätzlich „Royal Mail Signed For“, wenn es um viel geht. Heben Sie die gesendete E-Mail, den Einlieferungsbeleg und den Zustellnachweis auf.
        Wenn Sie einen Betrag verlangen, legen Sie bei, wie er sich zusammensetzt, zum Beispiel Rechnung für Rechnung.
        Schadensersatz für eine verspätete oder fehlende Kopie wird hier nicht verlangt: Den gibt das Gesetz nur, wo sich ein Schaden zeigen lässt.
        Ist die Frist vorbei, können Sie über eine Stelle von außen oder eine Klage entscheiden. Das Gericht verlangt eine Gebühr. Bei kleinen Forderungen zahlt in der Regel jede Seite ihre Anwaltskosten selbst; wer verliert, zahlt meist die Gebühr und einige Auslagen der anderen Seite. In Schottland ist das bei Forderungen bis 3.000 Pfund begrenzt, darüber nicht. Fragen Sie vor diesem Schritt Citizens Advice, in Nordirland Advice NI.
   *[gdpr]
        Schicken Sie das Schreiben an die Rechtsabteilung oder den Sitz { who-of }. Die Adresse steht im Impressum der Website. Nehmen Sie E-Mail, und zusätzlich ein Einschreiben, wenn es um viel geht. Heben Sie die gesendete E-Mail, den Einlieferungsbeleg und den Auslieferungsbeleg auf.
        Wenn Sie einen Betrag verlangen, legen Sie bei, wie er sich zusammensetzt, zum Beispiel Rechnung für Rechnung.
        Schadensersatz für die fehlende Kopie selbst wird hier nicht verlangt: Den gibt das Gesetz nur, wo sich ein Schaden zeigen lässt.
        { $sector ->
            [public] Ist die Frist vorbei, sind hier keine weiteren Wege gegen eine Behörde. Eine Zusage am Telefon bindet sie meist nicht, oft muss sie schriftlich sein. Haben Sie einen Bescheid, legen Sie rechtzeitig Widerspruch ein, meist binnen eines Monats: Dieses Schreiben ersetzt ihn nicht. Rat geben Beratungsstellen, Sozialverbände und Kanzleien.
           *[other] Ist die Frist vorbei, können Sie über Schlichtung oder Klage entscheiden. Eine Klage kostet Geld, und wer verliert, zahlt für beide Seiten. Vor diesem Schritt lohnt sich Rat bei einer Verbraucherzentrale oder in einer Kanzlei.
        }
    }

# Erster Satz nach der Anrede, deshalb klein; zugleich Überschrift der Forderungen. $due: letzter Tag der gesetzten Frist.
notice-before-action-claims = bitte erledigen Sie bis zum { DATE($due) } Folgendes:
notice-before-action-claims-copy = Geben Sie mir eine Kopie der Aufnahme unseres Telefongesprächs, um die ich am { DATE($sent_access_request) } gebeten habe.
# Das Unternehmen sagt, dass es keine Aufnahme gibt oder keine mehr.
notice-before-action-claims-data = Teilen Sie mir mit, welche Daten zu diesem Telefongespräch Sie noch haben, auch Abschriften, Notizen und Sicherungskopien, oder dass es keine gibt ({ $law_gdpr_access }).
notice-before-action-claims-keep = Halten Sie die Zusage ein, die unten wiedergegeben ist.
notice-before-action-claims-pay = Zahlen Sie mir für die Zeit bis heute { MONEY($claim_amount) } oder schreiben Sie mir diesen Betrag gut.
# Der Betrag wurde berechnet und ist nicht bezahlt.
notice-before-action-claims-off = Schreiben Sie mir von dem, was Sie mir berechnet haben, { MONEY($claim_amount) } gut.
notice-before-action-interest = Zahlen Sie nicht bis zu diesem Tag, verlange ich zusätzlich Verzugszinsen ({ $law_de_interest }).
notice-before-action-claims-answer = Antworten Sie mir schriftlich.

# Eigene Worte der Person.
notice-before-action-promise = In diesem Telefongespräch wurde mir Folgendes zugesagt, in meinen Worten: „{ $promise }“
# Worte aus der Aufnahme, die der Person vorliegt. $promise_from: Minuten und Sekunden.
notice-before-action-recorded = Die Aufnahme liegt mir vor. Ab { POSITION($promise_from) } heißt es dort wörtlich: „{ $promise_words }“
# Die Worte der Person: was das Unternehmen tat, statt die Zusage zu halten.
notice-before-action-breach = Was stattdessen geschah, in meinen Worten: „{ $breach }“

# Es folgt eine nummerierte Liste mit Daten.
notice-before-action-history = Der bisherige Ablauf:
notice-before-action-late = Die Zeit für Ihre Antwort endete am { DATE($due_response) }.
# Das Unternehmen hat rechtzeitig geantwortet, aber nicht mit der Aufnahme.
notice-before-action-answered = Ihre Antwort hat mich { DATES($replied_on, form: "on", time: "no") } erreicht. Die Aufnahme war nicht dabei.
notice-before-action-missing = Bis heute liegt mir die Kopie nicht vor.

# Es folgt eine Liste, manchmal mit nur einer Zeile.
notice-before-action-basis = Darauf stütze ich mich:
notice-before-action-basis-copy = Ich kann eine Kopie meiner personenbezogenen Daten verlangen ({ $law_gdpr_copy }). Nach meiner Auffassung gehört die Aufnahme meiner Stimme dazu.
notice-before-action-basis-default = Nach meiner Auffassung sind Sie seit dem Ende des Monats für die Antwort in Verzug ({ $law_de_default }).
notice-before-action-basis-promise = Ein Vertrag kann am Telefon geändert werden, und was jemand mit Vollmacht für ein Unternehmen erklärt, bindet es ({ $law_de_promise_change }; { $law_de_agent_binds }). Nach meiner Auffassung ist hier eine solche Vereinbarung zustande gekommen.
notice-before-action-basis-individual = Eine individuelle Vereinbarung geht Allgemeinen Geschäftsbedingungen vor, auch eine mündliche ({ $law_de_individual_agreement }).
notice-before-action-basis-telecom = Soweit die Vertragszusammenfassung etwas anderes sagt, berufe ich mich auf das, was im Telefongespräch ausdrücklich vereinbart wurde ({ $law_de_telecom_information }).

notice-before-action-bills = Rechnungen, die nicht zur Zusage passen, beanstande ich ({ $law_de_bill_objection }).
notice-before-action-energy = Dieses Schreiben ist zugleich eine Verbraucherbeschwerde nach { $law_de_energy_complaint }.
notice-before-action-keep = Bitte bewahren Sie jede Aufnahme des Telefongesprächs und alle weiteren Daten dazu auf, bis die Sache erledigt ist. Ich werde mich auf sie als Beweis berufen.
notice-before-action-conciliation = Zu einer außergerichtlichen Einigung bin ich bereit, zum Beispiel bei der nach meiner Kenntnis zuständigen Schlichtungsstelle ({ $conciliation }).
notice-before-action-conciliation-bank = Zu einer außergerichtlichen Einigung bin ich bereit. Falls wir uns nicht einigen, nennen Sie mir bitte die zuständige Schlichtungsstelle und teilen Sie mir mit, ob Sie teilnehmen ({ $law_de_company_names_body }).
notice-before-action-court = Gibt es bis zu diesem Tag kein Ergebnis, werde ich eine Klage vor dem Amtsgericht prüfen, das dafür zuständig ist ({ $law_de_district_court }).

## Vereinigtes Königreich

notice-before-action-basis-promise-uk = Was einem Verbraucher über eine Dienstleistung gesagt wird, gilt als Teil des Vertrags, wenn er es bei seiner Entscheidung berücksichtigt hat ({ $law_gb_promise_term }). Nach meiner Auffassung ist das hier so.
notice-before-action-basis-small-print-uk = Kleingedrucktes schließt das nicht aus ({ $law_gb_promise_not_excluded }).
notice-before-action-basis-remedy-uk = Daraus folgt der Betrag: als Minderung des Preises oder als Ersatz meines Schadens ({ $law_gb_price_reduction }).

# $conciliation: Name der Stelle.
notice-before-action-ombudsman = Zu einer außergerichtlichen Einigung bin ich bereit, zum Beispiel über diese Stelle: { $conciliation }. Bei Ihnen habe ich mich am { DATE($sent_complaint) } beschwert.
notice-before-action-ombudsman-telecom = Zu einer außergerichtlichen Einigung bin ich bereit, zum Beispiel über diese Stellen, je nachdem, welcher Sie angehören: { $conciliation }. Bei Ihnen habe ich mich am { DATE($sent_complaint) } beschwert.
notice-before-action-ombudsman-unnamed = Zu einer außergerichtlichen Einigung bin ich bereit. Gehören Sie einer Schlichtungsstelle an, nennen Sie sie mir bitte und teilen Sie mir mit, ob Sie teilnehmen. Bei Ihnen habe ich mich am { DATE($sent_complaint) } beschwert.
notice-before-action-pre-action = Ich sende dies als das Schreiben, das vor einer Klage erwartet wird ({ $law_gb_pre_action }). Bitte senden Sie mir mit Ihrer Antwort die Unterlagen zu dem Gespräch.
notice-before-action-court-ew = Gibt es bis zu diesem Tag kein Ergebnis, werde ich eine Klage in diesem Verfahren prüfen: { $law_gb_small_claims_ew }.
notice-before-action-court-sct = Gibt es bis zu diesem Tag kein Ergebnis, werde ich eine Klage in diesem Verfahren prüfen: { $law_gb_simple_procedure }.
notice-before-action-court-ni = Gibt es bis zu diesem Tag kein Ergebnis, werde ich eine Klage in diesem Verfahren prüfen: { $law_gb_small_claims_ni }.

## Indien

notice-before-action-claims-data-india = Teilen Sie mir mit, was Sie zu diesem Telefongespräch noch haben, auch Abschriften, Notizen und Sicherungskopien, oder dass es nichts gibt.
notice-before-action-basis-promise-india = Wird für eine Leistung etwas übernommen und nicht getan, ist das nach meiner Auffassung eine mangelhafte Leistung ({ $law_in_deficiency }).
notice-before-action-basis-withheld-india = Auch wer wichtige Angaben absichtlich zurückhält, kann mangelhaft leisten, so wie ich das Gesetz lese ({ $law_in_withholding }).
notice-before-action-produce-india = Bitte nehmen Sie dieses Schreiben als Aufforderung, die Aufnahme vorzulegen ({ $law_in_notice_to_produce }). Wird ein Beweis nicht vorgelegt, obwohl das möglich wäre, darf vermutet werden, dass er gegen den spricht, der ihn zurückhält ({ $law_in_inference }).
notice-before-action-settle-india = Zu einer außergerichtlichen Einigung bin ich bereit, zum Beispiel über die National Consumer Helpline.
# Der Monat ist strittig: Um ihn wurde gebeten, er ist keine Pflicht.
notice-before-action-late-india = Ich hatte um eine Antwort binnen eines Monats nach Eingang gebeten. Nach meiner Rechnung endete er am { DATE($due_response) }.
notice-before-action-commission-india = Gibt es bis zu diesem Tag kein Ergebnis, werde ich eine Beschwerde bei der Verbraucherkommission an meinem Wohnort prüfen ({ $law_in_venue }). Ich würde sie bitten, die Aufnahme vorlegen zu lassen ({ $law_in_production }).
