# Every answer by its name. The text is the label in the overview of answers and on the buttons that
# change one ("Change: Company"), so keep it short. Each attribute is a button for one value.
# .example follows when an answer made no sense; it is a whole line, and it must make sense itself.

## Where and with whom

slot-country = Country
    .example = For example: Germany

# The regions of a country: country and region in small letters. The state in which the company sits.
slot-region = State or region
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
slot-nation = Your nation
    .england = England
    .wales = Wales
    .scotland = Scotland
    .northern-ireland = Northern Ireland

# In the United Kingdom, where trains have an ombudsman of their own.
slot-travel_kind = Kind of travel
    .train = Train
    .flight = Flight
    .other = Something else

# In the United Kingdom: each kind has an ombudsman of its own.
slot-telecom_kind = Phone or TV
    .phone = Phone or internet
    .tv = TV (cable or dish)

slot-energy_kind = Electricity or gas
    .electricity = Electricity
    .gas = Gas (pipe or cylinder)

slot-public_kind = Kind of public body
    .council = Council
    .health = Health service (NHS)
    .devolved = Scottish, Welsh or NI government
    .government = UK government (tax, benefits …)
    .other = Something else

slot-sector = Kind of company or office
    .telecom = Phone, internet, TV
    .energy = Electricity, gas
    .water = Water
    .bank = Bank, card, payment
    .insurance = Insurance
    .broker = Shares, broker, mutual fund
    .travel = Travel and transport
    .shop = Shop or online shop
    .post = Post and parcels
    .public = Council, office, public body
    .other = Something else

slot-company = Company or office
    .example = For example: the name at the top of your bill

slot-company_contact = Address of company or office
    .example = For example: an e-mail address, or street, postcode and town

## The call

slot-call_day = Day of the call
    .example = For example: 3 November, last Tuesday, between 3 and 7 November

slot-direction = Who called
    .i-called = I called them
    .they-called = They called me

# The number of whoever called.
slot-called_from = Number that called
    .example = For example: 07911 123456, or +44 7911 123456

# The number of whoever was called.
slot-called_to = Number dialled
    .example = For example: 0800 1234567

# Where the number that the company saw is not the person’s own.
slot-phone_used = How you called
    .another-phone = From somebody else’s phone
    .hidden-number = With my number hidden
    .app = Through an app
    .own-phone = From my own phone

# What the person gave in that call, so that the company knew who called.
slot-proved_by = Number given in the call
    .customer-number = My customer number
    .registered-number = My registered phone number
    .neither = None of these, or I don’t know

slot-registered_number = Registered phone number
    .example = For example: 07911 123456, or +44 7911 123456

slot-customer_number = Customer or file number
    .example = For example: K-123456

slot-ticket = Ticket number
    .example = For example: T-4711-22

# The call with the promise is call_day; these are others about the same matter.
slot-second_call = Another call
    .example = For example: 3 November, last Tuesday, between 3 and 7 November

slot-third_call = One more call
    .example = For example: 3 November, last Tuesday, between 3 and 7 November

slot-agent = Name on the phone
    .example = For example: Ms Miller

# Whether "calls may be recorded" was said.
slot-announced = Recording announced
    .yes = Yes
    .no = No

slot-promise = Promise
    .example = For example: The fee is waived for six months.

slot-breach = What happened instead
    .example = For example: The bill of 3 November asks for 42 pounds instead of 30.

slot-claim_amount = Amount
    .example = For example: 120, or 19.99

slot-claim_kind = Paid or not
    .paid = Yes, I have paid it
    .unpaid = No, it is only billed
    .not-received = It should have come to me

## Who writes

slot-name = Your name
    .example = For example: your first and last name

slot-contact = Your contact details
    .example = For example: your e-mail address, or street, postcode and town

# What somebody needs who sees or hears less well.
slot-answer_form = Form of the answers
    .large-print = In large print
    .by-email = By e-mail only
    .relay = Calls only through a relay service
    .usual = As usual

slot-behalf = For whom
    .myself = For myself
    .for-another = For somebody else

slot-behalf_name = Person you write for
    .example = For example: their first and last name

## How a letter went out

slot-way = Sent by
    .by-email = E-mail
    .by-form = Online form
    .by-post = Post

slot-sent_on = Day of sending
    .example = For example: today, yesterday, 3 November

## What came back

slot-replied_on = Day of the answer
    .example = For example: yesterday, 3 November

slot-reply = Their answer
    .example = For example: We use recordings for training only.

slot-quotes = Words of the answer

# What the company wants to know before it answers.
slot-question = What they ask
    .identity = Who I am
    .which-call = Which call I mean

slot-asked_on = Day of the question
    .example = For example: yesterday, 3 November

# The company’s last word on the promise (“final response”, “deadlock letter”).
slot-final_on = Day of the final answer
    .example = For example: yesterday, 3 November

# Whether the company took more time in time and with reasons.
slot-extended = More time, with reasons
    .yes = Yes
    .no = No

## The recording

slot-recording = Recording
    .received = It has come

slot-recording_file = Name of the file
    .example = For example: call.mp3

slot-recording_length = Recording length
    .example = For example: 12:40

slot-promise_from = Promise begins at
    .example = For example: 2:35

slot-promise_to = Promise ends at
    .example = For example: 2:50

slot-promise_words = Words of the promise
    .example = For example: I’ll waive the fee for six months.

## Where to go next

slot-escalate_to = Second look by
    .supervisor = A supervisor
    .officer = The data protection officer
    .grievance-officer = The grievance or nodal officer

slot-forward_name = Passing on your name
    .yes = Yes, it may
    .no = No

slot-lawsuit = Court case
    .yes = Yes
    .no = No

slot-supervision = Insurance supervisor
    .yes = Yes
    .no = No

## The end

slot-outcome = Outcome
    .promise-kept = The promise was kept
    .recording-received = I have the recording
    .settled = We found an agreement
    .given-up = I let it rest

## India

# Who owns the company.
slot-owner = Owner
    .central = The central government
    .state = A State or a city
    .private = It is private
slot-letter_language = Language of the letters
    .en = English
    .hi = Hindi
slot-citizen = Citizen of India
    .yes = Yes
    .no = No
# A bank or lender in India: calls that have rules of their own.
slot-bank_call = What the call was about
    .recovery = Collecting a debt
    .sale = Selling me something
    .fraud = A payment that was not mine
    .other = Something else
slot-poverty = Below the poverty line
    .yes = Yes, I have a card
    .no = No
slot-paid_service = Paid service
    .yes = Yes, I pay for it
    .no = No, it is free
# The price paid for the service or goods; it decides which consumer commission is in charge.
slot-paid_amount = Price you paid
    .example = For example: ₹12,000
slot-bought_online = Bought online
    .yes = Yes
    .no = No
slot-district = Your district
    .example = For example: Nagpur
slot-late_reason = Reason for the delay
    .example = For example: I waited for the answer.
slot-home_address = Your postal address
    .example = For example: 12 Station Road, Nagpur 440001
# The day of the answer to an appeal inside the company.
slot-appeal_answered_on = Day of the appeal’s answer
    .example = For example: yesterday, 3 November
# The day on which the first appeal for information was answered.
slot-appeal_decided_on = Day of the appeal’s answer
    .example = For example: yesterday, 3 November
slot-appeal_result = What the decision gave
    .nothing = Nothing of it
    .part = Only a part
    .all = All that I asked for
slot-outside = Asked outside
    .helpline = The consumer helpline
    .ombudsman = The ombudsman
    .odr = SMART ODR
    .information-commission = The Information Commission
# Who is to pass a complaint on to an insurer (India).
slot-forwarder = Who passes it on
    .helpline = Consumer helpline (1915)
    .regulator = Regulator’s portal (Bima Bharosa)

## The company in a sentence, or the office, where it is a public body. Other messages use these words.

who-the = { $sector ->
    [public] the office
   *[other] the company
    }
who-begin = { $sector ->
    [public] The office
   *[other] The company
    }
who-to = { $sector ->
    [public] the office
   *[other] the company
    }
who-of = { $sector ->
    [public] the office’s
   *[other] the company’s
    }
