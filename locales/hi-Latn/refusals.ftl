# Labels around the answer of a company. They stand on buttons (at most 40 characters) and in
# lists. Write them as a person would say them; what the company says stands in quotation marks.

slot-refusals = Batayi gayi wajah
    .staff-privacy = “Humare staff ki privacy”
    .liability = “Dispute ya liability ki wajah”
    .internal-policy = “Sirf andar ka kaam, training”
    .trade-secret = “Trade secret hai”
    .no-transparency = Kyun, kab tak, kisko: nahin batate
    .deleted = “Pehle hi delete ho gayi”
    .not-found = “Humein mil nahin rahi”
    .court-order = “Sirf court ya police ko”
    .identity = “Pehle pehchaan saabit karein”
    .abusive = “Bahut zyada maang, baar-baar”
    .transcript-only = “Sirf transcript milega”
    .fee = “Iske paise lagenge”
    .other-channel = “Kahin aur, ya form se poochhein”
    .never-recorded = “Record hi nahin hui thi”
    .conditions = “Pehle kuch sign karein”
    .already-known = “Aapko pata hai kya kaha gaya”
    .not-entitled = “Aapka adhikar nahin banta”
    .wrong-recording = Galat ya kati recording bheji
    .silence = Koi jawab hi nahin
slot-deletion = Kab delete hui
    .before-request = Meri request se pehle
    .after-request = Meri request ke baad
slot-identity_asked = Pehchaan ke liye kya chahiye
    .known-data = Jo unhein pata hai, ya call-back
    .id-copy = Meri ID ki copy
slot-missing = Kya nahin mila
    .audio = Khud recording
    .whole-call = Call ka ek hissa
    .transcript = Transcript
    .notes = Call par unke notes
    .details = Maqsad, kab tak rakhi, kisko di
