# Every answer by its name. The text is the label in the overview of answers and on the buttons that
# change one ("Change: Company"), so keep it short. Each attribute is a button for one value.
# .example follows when an answer made no sense; it is a whole line, and it must make sense itself.

## Where and with whom

slot-country = देश
    .example = जैसे: भारत

# The regions of a country: country and region in small letters. The state in which the company sits.
slot-region = राज्य या इलाका
    .de-bw = बाडेन-वुर्टेमबर्ग
    .de-by = बवेरिया
    .de-be = बर्लिन
    .de-bb = ब्रांडेनबर्ग
    .de-hb = ब्रेमेन
    .de-hh = हैम्बर्ग
    .de-he = हेसन
    .de-mv = मेक्लेनबर्ग-फ़ोरपोमर्न
    .de-ni = लोअर सैक्सनी
    .de-nw = नॉर्थ राइन-वेस्टफेलिया
    .de-rp = राइनलैंड-पैलेटिनेट
    .de-sl = ज़ारलैंड
    .de-sn = सैक्सनी
    .de-st = सैक्सनी-अनहाल्ट
    .de-sh = श्लेस्विग-होल्स्टीन
    .de-th = थुरिंजिया
    .gb-eng = इंग्लैंड
    .gb-nir = उत्तरी आयरलैंड
    .gb-sct = स्कॉटलैंड
    .gb-wls = वेल्स

# Where the person lives, in a country whose parts have courts and bodies of their own.
slot-nation = आपका इलाका
    .england = इंग्लैंड
    .wales = वेल्स
    .scotland = स्कॉटलैंड
    .northern-ireland = उत्तरी आयरलैंड

# In the United Kingdom, where trains have an ombudsman of their own.
slot-travel_kind = यात्रा का प्रकार
    .train = ट्रेन
    .flight = हवाई यात्रा
    .other = कुछ और

# In the United Kingdom: each kind has an ombudsman of its own.
slot-telecom_kind = फ़ोन या टीवी
    .phone = फ़ोन या इंटरनेट
    .tv = टीवी (केबल या डिश)

slot-energy_kind = बिजली या गैस
    .electricity = बिजली
    .gas = गैस (पाइप या सिलेंडर)

slot-public_kind = सरकारी दफ़्तर का प्रकार
    .council = काउंसिल (council)
    .health = स्वास्थ्य सेवा (NHS)
    .devolved = स्कॉटलैंड, वेल्स या NI की सरकार
    .government = UK सरकार (टैक्स, भत्ते …)
    .other = कुछ और

slot-sector = किस तरह की संस्था
    .telecom = फ़ोन, इंटरनेट, टीवी
    .energy = बिजली, गैस
    .water = पानी
    .bank = बैंक, कार्ड, भुगतान
    .insurance = बीमा
    .broker = शेयर, ब्रोकर, म्यूचुअल फ़ंड
    .travel = यात्रा और परिवहन
    .shop = दुकान या ऑनलाइन दुकान
    .post = डाक और कूरियर
    .public = सरकारी दफ़्तर या संस्था
    .other = कुछ और

slot-company = कंपनी या दफ़्तर
    .example = जैसे: आपके बिल पर सबसे ऊपर लिखा नाम

slot-company_contact = कंपनी या दफ़्तर का पता
    .example = जैसे: ईमेल पता, या सड़क, पिन कोड और शहर

## The call

slot-call_day = कॉल का दिन
    .example = जैसे: 3 नवंबर, पिछले मंगलवार, 3 से 7 नवंबर के बीच

slot-direction = फ़ोन किसने किया
    .i-called = मैंने फ़ोन किया
    .they-called = उनका फ़ोन आया

# The number of whoever called.
slot-called_from = जिस नंबर से कॉल हुई
    .example = जैसे: 98765 43210, या +91 98765 43210

# The number of whoever was called.
slot-called_to = जिस नंबर पर कॉल हुई
    .example = जैसे: 1800 123 4567

# Where the number that the company saw is not the person’s own.
slot-phone_used = कॉल कैसे की
    .another-phone = किसी और के फ़ोन से
    .hidden-number = नंबर छिपाकर (private number)
    .app = किसी ऐप से
    .own-phone = अपने फ़ोन से

# What the person gave in that call, so that the company knew who called.
slot-proved_by = कॉल में बताया नंबर
    .customer-number = मेरा ग्राहक नंबर
    .registered-number = मेरा रजिस्टर्ड फ़ोन नंबर
    .neither = इनमें से कोई नहीं, या पता नहीं

slot-registered_number = रजिस्टर्ड फ़ोन नंबर
    .example = जैसे: 98765 43210, या +91 98765 43210

slot-customer_number = ग्राहक या फ़ाइल नंबर
    .example = जैसे: K-123456

slot-ticket = शिकायत या टिकट नंबर
    .example = जैसे: T-4711-22

# The call with the promise is call_day; these are others about the same matter.
slot-second_call = एक और कॉल
    .example = जैसे: 3 नवंबर, पिछले मंगलवार, 3 से 7 नवंबर के बीच

slot-third_call = तीसरी कॉल
    .example = जैसे: 3 नवंबर, पिछले मंगलवार, 3 से 7 नवंबर के बीच

slot-agent = फ़ोन पर बताया नाम
    .example = जैसे: सुश्री शर्मा

# Whether "calls may be recorded" was said.
slot-announced = रिकॉर्डिंग की बात बताई
    .yes = हाँ
    .no = नहीं

slot-promise = वादा
    .example = जैसे: छह महीने तक फ़ीस नहीं लगेगी।

slot-breach = इसके बजाय क्या हुआ
    .example = जैसे: 3 नवंबर के बिल में 399 की जगह 599 रुपये माँगे गए।

slot-claim_amount = रकम
    .example = जैसे: 1,200 रुपये, या 499.50

slot-claim_kind = रकम चुकाई या नहीं
    .paid = हाँ, मैंने चुका दी है
    .unpaid = नहीं, सिर्फ़ बिल आया है
    .not-received = यह मुझे मिलनी थी

## Who writes

slot-name = आपका नाम
    .example = जैसे: आपका पूरा नाम

slot-contact = आपका पता
    .example = जैसे: आपका ईमेल पता, या सड़क, पिन कोड और शहर

# What somebody needs who sees or hears less well.
slot-answer_form = जवाब किस रूप में
    .large-print = बड़े अक्षरों में
    .by-email = सिर्फ़ ईमेल से
    .relay = फ़ोन सिर्फ़ रिले सेवा से
    .usual = जैसे आम तौर पर

slot-behalf = किसके लिए
    .myself = अपने लिए
    .for-another = किसी और के लिए

slot-behalf_name = पत्र जिनके लिए है
    .example = जैसे: उनका पूरा नाम

## How a letter went out

slot-way = कैसे भेजा
    .by-email = ईमेल से
    .by-form = ऑनलाइन फ़ॉर्म से
    .by-post = डाक से

slot-sent_on = भेजने का दिन
    .example = जैसे: आज, कल, 3 नवंबर

## What came back

slot-replied_on = जवाब का दिन
    .example = जैसे: कल, 3 नवंबर

slot-reply = मिला हुआ जवाब
    .example = जैसे: हम रिकॉर्डिंग सिर्फ़ ट्रेनिंग के लिए रखते हैं।

slot-quotes = जवाब के शब्द

# What the company wants to know before it answers.
slot-question = वे क्या पूछ रहे हैं
    .identity = कि मैं कौन हूँ
    .which-call = कि कॉल कौन-सी है

slot-asked_on = सवाल का दिन
    .example = जैसे: कल, 3 नवंबर

# The company’s last word on the promise (“final response”, “deadlock letter”).
slot-final_on = आखिरी जवाब का दिन
    .example = जैसे: कल, 3 नवंबर

# Whether the company took more time in time and with reasons.
slot-extended = और समय, वजह के साथ
    .yes = हाँ
    .no = नहीं

## The recording

slot-recording = रिकॉर्डिंग
    .received = आ गई है

slot-recording_file = फ़ाइल का नाम
    .example = जैसे: call.mp3

slot-recording_length = रिकॉर्डिंग की लंबाई
    .example = जैसे: 12:40

slot-promise_from = वादा शुरू
    .example = जैसे: 2:35

slot-promise_to = वादा खत्म
    .example = जैसे: 2:50

slot-promise_words = वादे के शब्द
    .example = जैसे: आपकी छह महीने की फ़ीस माफ़ कर दी जाएगी।

## Where to go next

slot-escalate_to = दोबारा कौन देखे
    .supervisor = सुपरवाइज़र
    .officer = डेटा संरक्षण अधिकारी
    .grievance-officer = शिकायत अधिकारी या नोडल अधिकारी

slot-forward_name = आपका नाम बताना
    .yes = हाँ, बता सकते हैं
    .no = नहीं

slot-lawsuit = अदालत का मुकदमा
    .yes = हाँ
    .no = नहीं

slot-supervision = बीमा निगरानी
    .yes = हाँ
    .no = नहीं

## The end

slot-outcome = नतीजा
    .promise-kept = वादा निभाया गया
    .recording-received = रिकॉर्डिंग मिल गई
    .settled = समझौता हो गया
    .given-up = अब इसे छोड़ना है

## India

# Who owns the company.
slot-owner = किसका है
    .central = केंद्र सरकार
    .state = राज्य सरकार या नगर
    .private = प्राइवेट (निजी)
slot-letter_language = पत्रों की भाषा
    .en = अंग्रेज़ी
    .hi = हिंदी
slot-citizen = भारत की नागरिकता
    .yes = हाँ
    .no = नहीं
# A bank or lender in India: calls that have rules of their own.
slot-bank_call = कॉल किस बारे में थी
    .recovery = कर्ज़ की वसूली
    .sale = मुझे कुछ बेचना
    .fraud = ऐसा भुगतान जो मैंने नहीं किया
    .other = कुछ और
slot-poverty = गरीबी रेखा से नीचे (BPL)
    .yes = हाँ, कार्ड है
    .no = नहीं
slot-paid_service = सेवा के पैसे
    .yes = हाँ, पैसे लगते हैं
    .no = नहीं, मुफ़्त है
# The price paid for the service or goods; it decides which consumer commission is in charge.
slot-paid_amount = चुकाई गई कीमत
    .example = जैसे: ₹12,000
slot-bought_online = ऑनलाइन खरीदा
    .yes = हाँ
    .no = नहीं
slot-district = आपका ज़िला
    .example = जैसे: नागपुर
slot-late_reason = देर की वजह
    .example = जैसे: जवाब का इंतज़ार था।
slot-home_address = आपका डाक का पता
    .example = जैसे: 12 स्टेशन रोड, नागपुर 440001
# The day of the answer to an appeal inside the company.
slot-appeal_answered_on = अपील के जवाब का दिन
    .example = जैसे: कल, 3 नवंबर
# The day on which the first appeal for information was answered.
slot-appeal_decided_on = अपील के जवाब का दिन
    .example = जैसे: कल, 3 नवंबर
slot-appeal_result = फ़ैसले से क्या मिला
    .nothing = कुछ नहीं
    .part = सिर्फ़ एक हिस्सा
    .all = जो माँगा था, सब
slot-outside = बाहर किससे कहा
    .helpline = उपभोक्ता हेल्पलाइन
    .ombudsman = लोकपाल
    .odr = SMART ODR
    .information-commission = सूचना आयोग
# Who is to pass a complaint on to an insurer (India).
slot-forwarder = आगे कौन भेजे
    .helpline = उपभोक्ता हेल्पलाइन (1915)
    .regulator = नियामक (Bima Bharosa)

## वाक्य में कंपनी, या दफ़्तर, जहाँ बात सरकारी संस्था की है। दूसरे संदेश यही शब्द लेते हैं। क्रिया दोनों के साथ ठीक बैठे।

who-the = { $sector ->
    [public] दफ़्तर
   *[other] कंपनी
    }
who-begin = { $sector ->
    [public] दफ़्तर
   *[other] कंपनी
    }
who-to = { $sector ->
    [public] दफ़्तर
   *[other] कंपनी
    }
who-of = { $sector ->
    [public] दफ़्तर
   *[other] कंपनी
    }
