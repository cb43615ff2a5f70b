# Whether an office is paid for its service (India).

# The answers are the buttons (slot-paid_service).
paid-service = Do you pay this office for the service that the call was about?
    .hint = A water bill or a train ticket is payment; a tax is not. A fee to an office, as for a passport, is one only as far as printing and delivery go. For a service that you pay for, you can go to the consumer commission as well.
