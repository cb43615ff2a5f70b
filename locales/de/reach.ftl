# Vor einem Schreiben über die Zusage, wenn noch nichts bekannt ist, womit man die Person erreicht.

reach-contact = Wo kann das Unternehmen Sie erreichen?
    .hint = Ihre E-Mail-Adresse oder Postanschrift. Sie steht im Schreiben, damit eine Antwort oder Zahlung Sie erreicht. Am besten ist eine, die das Unternehmen schon kennt.
