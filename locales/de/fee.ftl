# Die Gebühr für einen Antrag auf Information (Indien).

# Gefragt vor einem Antrag an eine öffentliche Stelle. Die Antworten sind die Schaltflächen (slot-poverty).
fee-poverty = Haben Sie eine Karte, die zeigt, dass Sie unter der Armutsgrenze leben (BPL)?
    .hint = Mit ihr kostet der Antrag nichts, und eine Kopie der Karte geht mit. { $owner ->
        [state] Ohne sie kostet er eine Gebühr; jeder Bundesstaat setzt seine eigene.
       *[central] Ohne sie verlangt eine zentrale Stelle 10 Rupien.
    }
