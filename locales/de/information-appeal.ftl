# Indien: erster Widerspruch, an eine höhere Stelle derselben Behörde. Kostenlos.

information-appeal-subject = Erster Widerspruch zu einem Antrag auf Information: { $name }

# Ohne Artikel, wie in „Ihr erster Widerspruch vom 3. November“.
information-appeal-name = Erster Widerspruch
information-appeal-advice =
    Das geht an die First Appellate Authority derselben Stelle; ihre Website oder die Antwort, die Sie bekommen haben, nennt die Person. Bei zentralen Stellen geht es auch auf rtionline.gov.in, mit der Nummer Ihres Antrags.

    Bei zentralen Stellen ist das kostenlos; manche Bundesstaaten verlangen eine kleine Gebühr. Legen Sie den Antrag, den Beleg für das Absenden und die Antwort bei. Heben Sie die Nummer auf.

    Sagen Sie mir den Tag, wenn er hinaus ist. Ich zähle die 45 Tage und melde mich, wenn sie vorbei sind.

# Erster Satz nach der Anrede, deshalb klein.
information-appeal-opening-india = dies ist ein erster Widerspruch ({ $law_in_rti_first_appeal }). Es geht um meinen Antrag auf die Aufnahme des unten genannten Telefongesprächs.
information-appeal-asked = Den Antrag habe ich am { DATE($sent_information_request) } gestellt. Eine Kopie liegt bei.
# Es folgt eine nummerierte Liste mit Daten.
information-appeal-history = Der bisherige Ablauf:
information-appeal-reply-enclosed = Die Antwort füge ich ebenfalls bei.
# Es folgt eine Liste.
information-appeal-grounds = Meine Gründe:
information-appeal-grounds-silence-india = Die Zeit für eine Antwort endete am { DATE($due_response) }, und ich hatte keine. Nach dem Gesetz gilt das als Ablehnung ({ $law_in_rti_deemed }).
information-appeal-grounds-free-india = Da die Zeit vorbei ist, kostet die Information jetzt nichts ({ $law_in_rti_late_free }).
information-appeal-grounds-privacy-india = Genannt wurde der Schutz anderer. Das Gespräch wurde mit mir geführt und enthält meine eigenen Worte. Was andere betrifft, lässt sich herausschneiden oder verfremden ({ $law_in_rti_sever }). Nach meiner Auffassung liegt es auch im öffentlichen Interesse, dass eine öffentliche Stelle zu dem steht, was sie sagt ({ $law_in_rti_public_interest }).
information-appeal-grounds-held-india = Eine vorhandene Aufnahme wurde als Information angesehen, gleich wozu sie gemacht wurde ({ $law_in_rti_information }). Nach meiner Auffassung gilt das auch für diese.
information-appeal-grounds-gone = Mir wurde gesagt, dass es keine Aufnahme gibt oder keine mehr. Bitte lassen Sie das prüfen, auch in Archiven und bei Callcentern, und nennen Sie mir Tag und Regel einer Löschung.
information-appeal-grounds-burden-india = Die Ablehnung hat zu begründen, wer sie ausspricht ({ $law_in_rti_burden }), und zwar mit Gründen ({ $law_in_rti_reasons }).
# Es folgt eine Liste.
information-appeal-wanted = Ich bitte um diese Entscheidung:
information-appeal-wanted-give = Ich bekomme die Aufnahme und die übrigen Punkte meines Antrags, oder eine klare Mitteilung, dass sie nicht vorhanden sind.
information-appeal-wanted-keep = Die Aufnahme wird aufbewahrt, bis endgültig entschieden ist.
information-appeal-wanted-hear = Ich werde angehört, bevor etwas abgelehnt wird.
information-appeal-due-india = Bitte entscheiden Sie binnen 30 Tagen, mit Gründen binnen 45 ({ $law_in_rti_appeal_decision }).
