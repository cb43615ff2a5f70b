# Every answer by its name. The text is the label in the overview of answers and on the buttons that
# change one ("Change: Company"), so keep it short. Each attribute is a button for one value.
# .example follows when an answer made no sense; it is a whole line, and it must make sense itself.

## Where and with whom

slot-country = Desh
    .example = Jaise: India

# The regions of a country: country and region in small letters. The state in which the company sits.
slot-region = State ya ilaaka
    .de-bw = Baden-Württemberg
    .de-by = Bavaria
    .de-be = Berlin
    .de-bb = Brandenburg
    .de-hb = Bremen
    .de-hh = Hamburg
    .de-he = Hesse
    .de-mv = Mecklenburg-Vorpommern
    .de-ni = Lower Saxony
    .de-nw = North Rhine-Westphalia
    .de-rp = Rhineland-Palatinate
    .de-sl = Saarland
    .de-sn = Saxony
    .de-st = Saxony-Anhalt
    .de-sh = Schleswig-Holstein
    .de-th = Thuringia
    .gb-eng = England
    .gb-nir = Northern Ireland
    .gb-sct = Scotland
    .gb-wls = Wales

# Where the person lives, in a country whose parts have courts and bodies of their own.
slot-nation = Aapka ilaaka
    .england = England
    .wales = Wales
    .scotland = Scotland
    .northern-ireland = Northern Ireland

# In the United Kingdom, where trains have an ombudsman of their own.
slot-travel_kind = Kis tarah ka travel
    .train = Train
    .flight = Flight
    .other = Kuch aur

# In the United Kingdom: each kind has an ombudsman of its own.
slot-telecom_kind = Phone ya TV
    .phone = Phone ya internet
    .tv = TV (cable ya dish)

slot-energy_kind = Bijli ya gas
    .electricity = Bijli
    .gas = Gas (pipe ya cylinder)

slot-public_kind = Sarkari office ki kism
    .council = Council
    .health = Health service (NHS)
    .devolved = Scotland, Wales ya NI ki sarkar
    .government = UK sarkar (tax, bhatte …)
    .other = Kuch aur

slot-sector = Kis tarah ki sanstha
    .telecom = Phone, internet, TV
    .energy = Bijli, gas
    .water = Paani
    .bank = Bank, card, payment
    .insurance = Insurance
    .broker = Share, broker, mutual fund
    .travel = Travel aur transport
    .shop = Dukaan ya online shop
    .post = Post aur courier
    .public = Sarkari office ya sanstha
    .other = Kuch aur

slot-company = Company ya office
    .example = Jaise: aapke bill par sabse upar likha naam

slot-company_contact = Company ya office ka address
    .example = Jaise: email address, ya street, PIN code aur sheher

## The call

slot-call_day = Call ka din
    .example = Jaise: 3 November, pichle Tuesday, 3 se 7 November ke beech

slot-direction = Phone kisne kiya
    .i-called = Maine phone kiya
    .they-called = Unka phone aaya

# The number of whoever called.
slot-called_from = Jis number se call hui
    .example = Jaise: 98220 12345, ya +91 98220 12345

# The number of whoever was called.
slot-called_to = Jis number par call hui
    .example = Jaise: 1800 123 4567

# Where the number that the company saw is not the person’s own.
slot-phone_used = Call kaise ki
    .another-phone = Kisi aur ke phone se
    .hidden-number = Private (hidden) number se
    .app = Kisi app se
    .own-phone = Apne phone se

# What the person gave in that call, so that the company knew who called.
slot-proved_by = Call mein bataya number
    .customer-number = Mera customer number
    .registered-number = Mera registered phone number
    .neither = Koi nahin, ya pata nahin

slot-registered_number = Registered phone number
    .example = Jaise: 98220 12345, ya +91 98220 12345

slot-customer_number = Customer ya file number
    .example = Jaise: K-123456

slot-ticket = Complaint ya ticket number
    .example = Jaise: T-4711-22

# The call with the promise is call_day; these are others about the same matter.
slot-second_call = Ek aur call
    .example = Jaise: 3 November, pichle Tuesday, 3 se 7 November ke beech

slot-third_call = Teesri call
    .example = Jaise: 3 November, pichle Tuesday, 3 se 7 November ke beech

slot-agent = Phone par bataya naam
    .example = Jaise: Ms Sharma

# Whether "calls may be recorded" was said.
slot-announced = Recording ki baat batayi
    .yes = Haan
    .no = Nahin

slot-promise = Vaada
    .example = Jaise: 6 mahine tak fees nahin lagegi.

slot-breach = Iske bajay kya hua
    .example = Jaise: 3 November ke bill mein 399 ki jagah 599 rupaye maange gaye.

slot-claim_amount = Amount
    .example = Jaise: 1,200 rupaye, ya 499.50

slot-claim_kind = Amount chukaya ya nahin
    .paid = Haan, chuka diya hai
    .unpaid = Nahin, sirf bill aaya hai
    .not-received = Yeh mujhe milna tha

## Who writes

slot-name = Aapka naam
    .example = Jaise: aapka poora naam

slot-contact = Aapka address
    .example = Jaise: aapka email address, ya street, PIN code aur sheher

# What somebody needs who sees or hears less well.
slot-answer_form = Jawab kis roop mein
    .large-print = Bade aksharon mein
    .by-email = Sirf email se
    .relay = Phone sirf relay service se
    .usual = Jaise aam taur par

slot-behalf = Kiske liye
    .myself = Apne liye
    .for-another = Kisi aur ke liye

slot-behalf_name = Letter jinke liye hai
    .example = Jaise: unka poora naam

## How a letter went out

slot-way = Kaise bheja
    .by-email = Email se
    .by-form = Online form se
    .by-post = Post se

slot-sent_on = Bhejne ka din
    .example = Jaise: aaj, kal, 3 November

## What came back

slot-replied_on = Jawab ka din
    .example = Jaise: kal, 3 November

slot-reply = Mila hua jawab
    .example = Jaise: Hum recording sirf training ke liye rakhte hain.

slot-quotes = Jawab ke shabd

# What the company wants to know before it answers.
slot-question = Woh kya poochh rahe hain
    .identity = Ki main kaun hoon
    .which-call = Ki call kaun si hai

slot-asked_on = Sawal ka din
    .example = Jaise: kal, 3 November

# The company’s last word on the promise (“final response”, “deadlock letter”).
slot-final_on = Aakhri jawab ka din
    .example = Jaise: kal, 3 November

# Whether the company took more time in time and with reasons.
slot-extended = Aur time, wajah ke saath
    .yes = Haan
    .no = Nahin

## The recording

slot-recording = Recording
    .received = Aa gayi hai

slot-recording_file = File ka naam
    .example = Jaise: call.mp3

slot-recording_length = Recording ki lambai
    .example = Jaise: 12:40

slot-promise_from = Vaada shuru
    .example = Jaise: 2:35

slot-promise_to = Vaada khatam
    .example = Jaise: 2:50

slot-promise_words = Vaade ke shabd
    .example = Jaise: Aapki 6 mahine ki fees maaf kar di jayegi.

## Where to go next

slot-escalate_to = Dobara kaun dekhe
    .supervisor = Supervisor
    .officer = Data protection officer
    .grievance-officer = Grievance ya nodal officer

slot-forward_name = Aapka naam batana
    .yes = Haan, bata sakte hain
    .no = Nahin

slot-lawsuit = Court case
    .yes = Haan
    .no = Nahin

slot-supervision = Insurance supervisor
    .yes = Haan
    .no = Nahin

## The end

slot-outcome = Nateeja
    .promise-kept = Vaada poora hua
    .recording-received = Recording mil gayi
    .settled = Samjhauta ho gaya
    .given-up = Ab isko chhodna hai

## India

# Who owns the company.
slot-owner = Kiska hai
    .central = Central government
    .state = State government ya city
    .private = Private hai
slot-letter_language = Letter ki bhasha
    .en = English
    .hi = Hindi
slot-citizen = India ki citizenship
    .yes = Haan
    .no = Nahin
# A bank or lender in India: calls that have rules of their own.
slot-bank_call = Call kis baare mein thi
    .recovery = Karz ki vasooli
    .sale = Mujhe kuch bechna
    .fraud = Payment jo maine nahin kiya
    .other = Kuch aur
slot-poverty = BPL card
    .yes = Haan, card hai
    .no = Nahin
slot-paid_service = Service ke paise
    .yes = Haan, paise lagte hain
    .no = Nahin, free hai
# The price paid for the service or goods; it decides which consumer commission is in charge.
slot-paid_amount = Di gayi keemat
    .example = Jaise: ₹12,000
slot-bought_online = Online kharida
    .yes = Haan
    .no = Nahin
slot-district = Aapka district
    .example = Jaise: Nagpur
slot-late_reason = Der ki wajah
    .example = Jaise: jawab ka intezaar tha.
slot-home_address = Aapka postal address
    .example = Jaise: 12 Station Road, Nagpur 440001
# The day of the answer to an appeal inside the company.
slot-appeal_answered_on = Appeal ke jawab ka din
    .example = Jaise: kal, 3 November
# The day on which the first appeal for information was answered.
slot-appeal_decided_on = Appeal ke jawab ka din
    .example = Jaise: kal, 3 November
slot-appeal_result = Faisle se kya mila
    .nothing = Kuch nahin
    .part = Sirf ek hissa
    .all = Jo maanga tha, sab
slot-outside = Bahar kisse kaha
    .helpline = Consumer helpline
    .ombudsman = Ombudsman
    .odr = SMART ODR
    .information-commission = Information Commission
# Who is to pass a complaint on to an insurer (India).
slot-forwarder = Aage kaun bheje
    .helpline = Consumer helpline (1915)
    .regulator = Regulator (Bima Bharosa)

## The company in a sentence, or the office. Other messages use these words; the verb must fit both.

who-the = { $sector ->
    [public] office
   *[other] company
    }
who-begin = { $sector ->
    [public] Office
   *[other] Company
    }
who-to = { $sector ->
    [public] office
   *[other] company
    }
who-of = { $sector ->
    [public] office
   *[other] company
    }
