# Der eigene letzte Tag für das, was noch nicht hinaus ist. Steht vor der Frage, ob es hinausgegangen ist.

own-day-ombudsman = Ihr letzter Tag für die Stelle von außen ist { DAY($due_ombudsman_limit) }.
own-day-ombudsman-over = { $regime ->
    [india] { $sector ->
        [bank] Ihr letzter Tag für die Stelle von außen war der { DATE($due_ombudsman_limit) }. Hat das Unternehmen Ihnen seitdem geschrieben, laufen die 90 Tage ab diesem Schreiben. Sonst weist die Stelle die Beschwerde zurück; Hotline und Kommission bleiben offen.
       *[other] Ihr letzter Tag für die Stelle von außen war der { DATE($due_ombudsman_limit) }. Schicken Sie es trotzdem und sagen Sie, warum es später kommt; die Stelle kann eine Ausnahme machen.
    }
   *[gdpr] Ihr letzter Tag für die Stelle von außen war der { DATE($due_ombudsman_limit) }. Schicken Sie es trotzdem und sagen Sie, warum es später kommt; die Stelle kann eine Ausnahme machen.
    }
own-day-appeal = Ihr letzter Tag für die Appellate Authority ist { DAY($due_appeal_limit) }.
own-day-appeal-over = Ihr letzter Tag für die Appellate Authority war der { DATE($due_appeal_limit) }. Schicken Sie die Eingabe trotzdem und sagen Sie, warum sie später kommt. Mit gutem Grund kann sie noch zugelassen werden, etwa zwei Monate lang.
own-day-information-appeal-unknown = Ihr letzter Tag für den ersten Widerspruch ist 30 Tage nach der Antwort. Vom frühesten möglichen Tag an gezählt ist das { DAY($due_information_appeal_limit) }. Senden Sie ihn auch, wenn dieser Tag vorbei ist.
own-day-information-appeal = Ihr letzter Tag für den ersten Widerspruch ist { DAY($due_information_appeal_limit) }.
own-day-information-appeal-over = Ihr letzter Tag für den ersten Widerspruch war der { DATE($due_information_appeal_limit) }. Schicken Sie ihn trotzdem und sagen Sie, warum er später kommt; die Stelle kann eine Ausnahme machen.
own-day-second-appeal = Ihr letzter Tag für den zweiten Widerspruch ist { DAY($due_second_appeal_limit) }.
own-day-second-appeal-over = Ihr letzter Tag für den zweiten Widerspruch war der { DATE($due_second_appeal_limit) }. Schicken Sie ihn trotzdem und sagen Sie, warum er später kommt; die Kommission kann eine Ausnahme machen.
