# Indien: erster Widerspruch, an eine höhere Stelle derselben Behörde. Kostenlos.

information-appeal-subject = Erster Widerspruch, Antrag auf Information: { $name }

# Ohne Artikel, wie in „Ihr erster Widerspruch vom 3. November“.
information-appeal-name = Erster Widerspruch
information-appeal-advice =
    Das geht an die First Appellate Authority derselben Stelle; ihre Website oder die Antwort, die Sie bekommen haben, nennt die Person. { $owner ->
        [state] Manche Bundesstaaten verlangen eine kleine Gebühr; das steht auf ihrem RTI-Portal.
       *[central] Das ist kostenlos. Es geht auch auf rtionline.gov.in, mit der Nummer Ihres Antrags.
    }

    Legen Sie den Antrag, den Beleg für das Absenden und die Antwort bei. Heben Sie die Nummer auf.

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
information-appeal-grounds-late-india = Die Antwort erhielt ich { DATES($replied_on, form: "on", time: "no") }. Die Zeit dafür endete am { DATE($due_response) }. Deshalb kostet die Information nichts ({ $law_in_rti_late_free }).
information-appeal-grounds-privacy-india = Genannt wurde der Schutz anderer. Richtig ist, dass das Gesetz persönliche Information ausnimmt ({ $law_in_rti_personal }). Nach meiner Auffassung schützt das andere und hält mir nicht meine eigenen Worte vor. Was andere betrifft, lässt sich herausschneiden oder verfremden ({ $law_in_rti_sever }). Nach meiner Auffassung liegt es auch im öffentlichen Interesse, dass eine öffentliche Stelle zu dem steht, was sie sagt ({ $law_in_rti_public_interest }).
information-appeal-grounds-secret-india = Genannt wurde ein Geschäftsgeheimnis. Das zählt nur, wo es Dritten im Wettbewerb schaden würde ({ $law_in_rti_trade_secret }). Was mir am Telefon gesagt wurde, ist nach meiner Auffassung kein solches Geheimnis. Ist es eine Stelle doch, lässt sie sich herausschneiden ({ $law_in_rti_sever }).
information-appeal-grounds-reasons-india = Ein Antrag darf nur aus einem Grund abgelehnt werden, den das Gesetz selbst nennt ({ $law_in_rti_grounds }). Was mir gesagt wurde, ist nach meiner Auffassung kein solcher Grund.
information-appeal-grounds-held-india = Eine vorhandene Aufnahme wurde als Information angesehen, gleich wozu sie gemacht wurde ({ $law_in_rti_information }). Nach meiner Auffassung gilt das auch für diese.
information-appeal-grounds-rule-india = Beantragt habe ich Unterlagen, keine Begründung. Die Einträge zu dem Gespräch und die Regel, nach der Aufnahmen aufbewahrt werden, sind Information, soweit sie vorhanden sind ({ $law_in_rti_information }).
information-appeal-grounds-form-india = Beantragt habe ich den Ton, und ein Text ist eine andere Form. Information ist in der Form zu geben, um die gebeten wird, außer das macht viel zu viel Mühe oder schadet der Unterlage ({ $law_in_rti_form }). Die elektronische Form gehört zu dem Recht ({ $law_in_rti_mode }).
information-appeal-grounds-transfer-india = Ein Antrag in Schriftform oder auf elektronischem Weg genügt ({ $law_in_rti_request }). Hat eine andere öffentliche Stelle die Aufnahme, war mein Antrag dorthin weiterzuleiten ({ $law_in_rti_transfer }).
information-appeal-grounds-fees-india = Eine weitere Gebühr ist mit ihrer Berechnung nach den Gebührenregeln mitzuteilen ({ $law_in_rti_fees }). Bitte prüfen Sie die verlangte Gebühr daran.
information-appeal-grounds-poverty-india = Verlangt wurde eine Gebühr. Ich lebe unter der Armutsgrenze, deshalb fällt keine an ({ $law_in_rti_poverty }).
information-appeal-grounds-identity-india = Verlangt wurde eine Kopie eines Ausweises. Das Gesetz verlangt keine persönlichen Angaben außer denen, die man braucht, um mich zu erreichen ({ $law_in_rti_no_reasons }). Nach meiner Auffassung genügt, was ich angegeben habe, um das Gespräch zu finden.
information-appeal-grounds-entitled-india = Mir wurde gesagt, dass ich kein Recht darauf habe. Das Gesetz gibt das Recht allen Staatsangehörigen ({ $law_in_rti_citizens }), und zu ihnen gehöre ich.
information-appeal-grounds-other-call = Was geschickt wurde, ist nicht das beantragte Gespräch oder nicht das ganze.
information-appeal-grounds-gone = Mir wurde gesagt, dass es keine Aufnahme gibt oder keine mehr. Bitte lassen Sie das prüfen, auch in Archiven und bei Callcentern, und nennen Sie mir Tag und Regel einer Löschung.
information-appeal-grounds-part-india = Ich habe nur einen Teil bekommen. Auch der Rest darf nur aus einem Grund zurückgehalten werden, den das Gesetz selbst nennt ({ $law_in_rti_grounds }).
information-appeal-grounds-burden-india = Die Ablehnung hat zu begründen, wer sie ausspricht ({ $law_in_rti_burden }), und zwar mit Gründen ({ $law_in_rti_reasons }).
# Es folgt eine Liste.
information-appeal-wanted = Ich bitte um diese Entscheidung:
information-appeal-wanted-give = Ich bekomme die Aufnahme und die übrigen Punkte meines Antrags, oder eine klare Mitteilung, dass sie nicht vorhanden sind.
information-appeal-wanted-keep = Die Aufnahme wird aufbewahrt, bis endgültig entschieden ist.
information-appeal-wanted-hear = Ich werde angehört, bevor etwas abgelehnt wird.
information-appeal-due-india = Bitte entscheiden Sie binnen 30 Tagen, mit Gründen binnen 45 ({ $law_in_rti_appeal_decision }).
