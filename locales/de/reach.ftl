# Wo der Mensch erreichbar ist, der schreibt (Indien).

reach-contact = Unter welcher Adresse möchten Sie Antworten bekommen?
    .hint = Ihre E-Mail-Adresse oder Postanschrift. Sie steht im Schreiben. Am besten ist eine, die dort schon bekannt ist.
