# Noch einmal gefragt, wenn der Tag des Gesprächs nicht bekannt ist.

roughly-day = Wann war es ungefähr?
    .hint = Ein Monat genügt: „Oktober“, „letzten Monat“, „zwischen 1. September und 31. Oktober“. Eine Rechnung hilft, oder der Tag, an dem der Vertrag begann oder sich änderte. Je enger, desto leichter die Suche. Wissen Sie es nicht, tippen Sie auf „Weiß ich nicht“; das Schreiben geht auch ohne.
