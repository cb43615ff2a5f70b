# Indien: zweiter Widerspruch, an die Informationskommission. Mit „Sie“ ist die Kommission gemeint.

second-appeal-subject = Zweiter Widerspruch, Telefonaufnahme: { $company }

# Ohne Artikel, wie in „Ihr zweiter Widerspruch vom 3. November“.
second-appeal-name = Zweiter Widerspruch
second-appeal-advice =
    { $owner ->
        [state] Er geht an die Informationskommission des Bundesstaats; wer über den ersten Widerspruch entschieden hat, muss sie nennen. Sie kann ein eigenes Formular und eine kleine Gebühr haben.
       *[central] Reichen Sie ihn auf cic.gov.in ein, oder senden Sie ihn mit der Post; dafür hat die Kommission ein eigenes Formular.
    }

    Legen Sie den Antrag, den ersten Widerspruch, alle Antworten und die Belege für das Absenden bei. Schicken Sie auch der öffentlichen Stelle eine Kopie, und heben Sie den Beleg auf.

    Solche Verfahren dauern lange. Heben Sie die Eingangsnummer auf.

# Erster Satz nach der Anrede, deshalb klein.
second-appeal-opening-india = dies ist ein zweiter Widerspruch ({ $law_in_rti_second_appeal }). Ich bitte um die Aufnahme meines Telefongesprächs mit { $company }.
# Es folgt eine Liste.
second-appeal-parties = Die Beteiligten und das Telefongespräch:
second-appeal-parties-me = Widerspruch von: { $name }
# Wer schreibt, handelt für eine andere Person.
second-appeal-parties-me-behalf = Widerspruch von: { $behalf_name }, vertreten durch { $name }
second-appeal-parties-body = Öffentliche Stelle: { $company }
# Nach dem Doppelpunkt steht ein Tag oder ein Zeitraum.
second-appeal-parties-call-day = Tag des Telefongesprächs: { DATES($call_day) }
# Es folgt eine nummerierte Liste mit Daten.
second-appeal-history = Der bisherige Ablauf:
second-appeal-reply-enclosed = Die Antwort der öffentlichen Stelle füge ich ebenfalls bei.
# Es folgt eine Liste.
second-appeal-grounds = Meine Gründe:
second-appeal-grounds-silence-india = Die Zeit für eine Antwort auf meinen Antrag endete am { DATE($due_response) }, und ich hatte keine. Nach dem Gesetz gilt das als Ablehnung ({ $law_in_rti_deemed }).
second-appeal-grounds-free-india = Da diese Zeit vorbei ist, kostet die Information nichts ({ $law_in_rti_late_free }).
second-appeal-grounds-late-reply-india = Die Antwort auf meinen Antrag erhielt ich { DATES($replied_on, form: "on", time: "no") }. Die Zeit dafür endete am { DATE($due_response) }. Deshalb kostet die Information nichts ({ $law_in_rti_late_free }).
second-appeal-grounds-late = Die Zeit für den ersten Widerspruch endete am { DATE($due_appeal_decision) }, und ich hatte keine Entscheidung.
second-appeal-grounds-decided = Der erste Widerspruch wurde beantwortet; die Antwort erhielt ich { DATES($appeal_decided_on, form: "on", time: "no") }.
second-appeal-grounds-decided-nothing = Der erste Widerspruch wurde beantwortet; die Antwort erhielt ich { DATES($appeal_decided_on, form: "on", time: "no") }. Von dem, was ich beantragt hatte, bekam ich damit nichts.
second-appeal-grounds-decided-part = Der erste Widerspruch wurde beantwortet; die Antwort erhielt ich { DATES($appeal_decided_on, form: "on", time: "no") }. Von dem, was ich beantragt hatte, bekam ich damit nur einen Teil.
second-appeal-grounds-held-india = Aufnahmen, die eine öffentliche Stelle hat, wurden als Information angesehen ({ $law_in_rti_information }). Nach meiner Auffassung gilt das auch für den Ton eines Gesprächs.
second-appeal-grounds-privacy-india = Genannt wurde der Schutz anderer. Richtig ist, dass das Gesetz persönliche Information ausnimmt ({ $law_in_rti_personal }). Nach meiner Auffassung schützt das andere und hält mir nicht meine eigenen Worte vor. Nach meiner Auffassung liegt es auch im öffentlichen Interesse, dass eine öffentliche Stelle zu dem steht, was sie sagt ({ $law_in_rti_public_interest }).
second-appeal-grounds-secret-india = Genannt wurde ein Geschäftsgeheimnis. Das zählt nur, wo es Dritten im Wettbewerb schaden würde ({ $law_in_rti_trade_secret }). Was mir am Telefon gesagt wurde, ist nach meiner Auffassung kein solches Geheimnis.
second-appeal-grounds-reasons-india = { information-appeal-grounds-reasons-india }
second-appeal-grounds-form-india = { information-appeal-grounds-form-india }
second-appeal-grounds-identity-india = { information-appeal-grounds-identity-india }
second-appeal-grounds-entitled-india = { information-appeal-grounds-entitled-india }
second-appeal-grounds-other-call = { information-appeal-grounds-other-call }
second-appeal-grounds-gone = { information-appeal-grounds-gone }
second-appeal-grounds-burden-india = Die Ablehnung hat zu begründen, wer sie ausspricht ({ $law_in_rti_burden }).
second-appeal-grounds-sever-india = Was andere betrifft, lässt sich herausschneiden oder verfremden ({ $law_in_rti_sever }). Das Gespräch enthält meine eigenen Worte.
# Es folgt eine Liste.
second-appeal-wanted = Ich bitte die Kommission um diese Anordnung:
second-appeal-wanted-give = Die öffentliche Stelle gibt mir die Aufnahme und die übrigen Punkte meines Antrags, oder sie teilt klar mit, dass sie nicht vorhanden sind.
second-appeal-wanted-keep = Die Aufnahme wird aufbewahrt, bis entschieden ist.
second-appeal-wanted-hear = Ich werde angehört.
