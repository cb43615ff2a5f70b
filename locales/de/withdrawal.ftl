# Sagt dem Unternehmen oder der eingeschalteten Aufsicht, was erledigt ist. Höchstens 100 Wörter, und kein allgemeiner Verzicht.

withdrawal-subject = Telefonaufnahme, Abschlussschreiben: { $name }

# Ohne Artikel, wie in „Ihr Abschlussschreiben vom 3. November“.
withdrawal-name = Abschlussschreiben

# Beginnt nach der Anrede klein. Wie es endete, ist nicht bekannt.
withdrawal-closed = { $regime ->
    [india] meine Bitte um die Aufnahme brauchen Sie nicht mehr zu beantworten.
   *[gdpr] mein Auskunftsersuchen brauchen Sie nicht mehr zu beantworten.
    }

withdrawal-received = { $regime ->
    [india] meine Bitte ist erledigt: Ich habe die Aufnahme erhalten. Vielen Dank.
   *[gdpr] mein Auskunftsersuchen ist erledigt: Ich habe die Aufnahme erhalten. Vielen Dank.
    }

withdrawal-kept = { $regime ->
    [india] Sie haben gehalten, was in unserem Gespräch versprochen wurde. Vielen Dank. Meine Bitte um die Aufnahme brauchen Sie nicht mehr zu beantworten.
   *[gdpr] Sie haben gehalten, was in unserem Gespräch versprochen wurde. Vielen Dank. Mein Auskunftsersuchen brauchen Sie nicht mehr zu beantworten.
    }

withdrawal-settled = { $regime ->
    [india] wir haben uns über die Sache aus unserem Gespräch geeinigt. Meine Bitte um die Aufnahme brauchen Sie nicht mehr zu beantworten.
   *[gdpr] wir haben uns über die Sache aus unserem Gespräch geeinigt. Mein Auskunftsersuchen brauchen Sie nicht mehr zu beantworten.
    }

withdrawal-given-up = { $regime ->
    [india] meine Bitte um die Aufnahme verfolge ich zurzeit nicht weiter. Sie brauchen sie nicht mehr zu beantworten.
   *[gdpr] mein Auskunftsersuchen verfolge ich zurzeit nicht weiter. Sie brauchen es nicht mehr zu beantworten.
    }

# An die Datenschutzaufsicht, über das Unternehmen. $sent_authority_complaint: Tag, an dem die Beschwerde hinausging.
withdrawal-authority-closed = bitte schließen Sie meine Beschwerde vom { DATE($sent_authority_complaint) } ab. Sie betrifft { $company } als verantwortliche Stelle. Für mich hat sich die Sache erledigt.

withdrawal-authority-received = bitte schließen Sie meine Beschwerde vom { DATE($sent_authority_complaint) } ab. Sie betrifft { $company } als verantwortliche Stelle. Ich habe die Aufnahme erhalten. Vielen Dank für Ihre Arbeit.

withdrawal-authority-given-up = meine Beschwerde vom { DATE($sent_authority_complaint) } nehme ich zurück. Sie betrifft { $company } als verantwortliche Stelle.

# Überschrift über der Liste dessen, was davon bekannt ist.
withdrawal-reference = Für Ihre Unterlagen:

withdrawal-reference-request = { $regime ->
    [india] Bitte um die Aufnahme vom { DATE($sent_access_request) }
   *[gdpr] Auskunftsersuchen vom { DATE($sent_access_request) }
    }
withdrawal-reference-customer-number = Kundennummer: { $customer_number }
withdrawal-reference-ticket = Vorgangsnummer: { $ticket }

withdrawal-open = Auf Ansprüche verzichte ich mit diesem Schreiben nicht. Ansprüche aus dem, was in dem Gespräch gesagt wurde, bleiben offen.

# $sent_preservation: Tag, an dem die Bitte um Aufbewahrung hinausging.
withdrawal-keep = Bitte bewahren Sie die Aufnahme weiterhin auf, wie ich am { DATE($sent_preservation) } gebeten habe, bis diese Ansprüche geklärt sind.

withdrawal-release = Wegen meines Schreibens vom { DATE($sent_preservation) } brauchen Sie die Aufnahme nicht länger aufzubewahren.

# Im Chat, neben dem Schreiben.
withdrawal-advice =
    Senden Sie dieses Schreiben an den genannten Empfänger, auf dem Weg, auf dem Sie ihm zuvor geschrieben haben. Haben Sie ein Aktenzeichen, setzen Sie es in die Betreffzeile. Haben Sie auch einer Schlichtungsstelle geschrieben, teilen Sie ihr ebenfalls mit, was erledigt ist.

    Heben Sie die Aufnahme und alle Schreiben auf. Sie müssen dieses Schreiben nicht senden; es sagt nur, wie die Dinge stehen.
