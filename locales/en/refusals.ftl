# Labels around the answer of a company. They stand on buttons (at most 40 characters) and in
# lists. Write them as a person would say them; what the company says stands in quotation marks.

slot-refusals = Reasons they give
    .staff-privacy = “Privacy of our staff”
    .liability = “Because of liability or a dispute”
    .internal-policy = “Only for internal use or training”
    .trade-secret = “Trade secret”
    .no-transparency = Will not say why, how long, for whom
    .deleted = “Already deleted”
    .not-found = “We cannot find it”
    .court-order = “Only for courts or the police”
    .identity = “Prove who you are”
    .abusive = “Too much, too often, abusive”
    .transcript-only = “You only get a transcript”
    .fee = “That costs a fee”
    .other-channel = “Ask elsewhere, use our form”
    .never-recorded = “It was not recorded”
    .conditions = “Sign something first”
    .already-known = “You know what was said”
    .not-entitled = “You have no right to it”
    .wrong-recording = Sent a wrong or cut recording
    .silence = No answer at all
slot-deletion = When it was deleted
    .before-request = Before my request
    .after-request = After my request
slot-identity_asked = What they want as proof
    .known-data = Data they know, or a call-back
    .id-copy = A copy of my ID
slot-missing = What is missing
    .audio = The recording itself
    .whole-call = Part of the call
    .transcript = The transcript
    .notes = Their notes on the call
    .details = Purpose, how long kept, who got it
