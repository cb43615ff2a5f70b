# The fee for an application for information (India).

# Asked of citizens, before an application to a public body. The answers are the buttons (slot-poverty).
fee-poverty = Do you have a card that shows that you live below the poverty line (BPL)?
    .hint = With it the application costs nothing, and a copy of the card goes with it. { $owner ->
        [state] Without it the body asks a fee: each State sets its own.
       *[central] Without it a central body asks 10 rupees.
    }
