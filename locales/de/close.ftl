# Das Ende eines Falls. Auf den Knöpfen steht, wie er ausging (slot-outcome).

close-start = Wie ist es ausgegangen?
    .hint = Dabei geht nichts verloren: Der Fall lässt sich wieder öffnen. Wenn er doch offen bleiben soll, tippen Sie auf /back.
