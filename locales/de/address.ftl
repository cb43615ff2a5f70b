# Vor dem ersten Schreiben an eine Behörde, eine Schlichtungsstelle oder ein Gericht.

address-company = Welche Adresse hat { who-the }?
    .hint = Eine E-Mail-Adresse oder Postanschrift, damit klar ist, um wen es in Ihrem Schreiben geht. Sehen Sie auf der Website unter „Impressum“ oder „Kontakt“ nach. Wenn Sie keine finden, tippen Sie auf „Weiß ich nicht“.
