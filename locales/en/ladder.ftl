# Where to go next. What each way is, and whether it is open today, stands in the rung- messages.

# The letters so far stand before, the ways below. The bot asks again after the days of the step's
# alarm (two weeks).
ladder-start = These are the ways that there are. Those that are open today have a button. Which one do you want to take?
    .hint = You need not decide today. It is also fine to stop here, if the trouble is greater than the sum. If I hear nothing, I ask once, after two weeks; for another day, use /alarm.
    .complaint = Complain about the promise
    .supervisor = To a supervisor
    .officer = { $regime ->
        [uk-gdpr] Data protection complaint to { who-the }
       *[gdpr] To the data protection officer
    }
    .grievance-officer = { $sector ->
        [bank] To the nodal officer
       *[other] To the grievance officer
    }
    .information-request = Apply for information
    .information-appeal = First appeal for information
    .appellate-authority = Appeal inside the company
    .authority = { $regime ->
        [india] Ask the consumer helpline
       *[gdpr] Complain to the authority
    }
    .notice = Send a last formal letter
    .conciliation = { $regime ->
        [uk-gdpr] To the outside body (ombudsman)
        [india] { $sector ->
            [bank] Ombudsman of the Reserve Bank
            [insurance] Insurance Ombudsman
            [broker] SEBI’s complaint system (SCORES)
            [energy] Electricity Ombudsman
            [telecom] Government portal (pgportal)
            [travel] AirSewa portal
           *[other] Ombudsman or government portal
        }
       *[gdpr] Conciliation or ombudsman
    }
    .odr = Online conciliation (SMART ODR)
    .court = Prepare for court
    .consumer-commission = Consumer commission
    .wait-company = Wait for { who-of } answer
    .wait-demand = Wait for the answer to your demand
    .wait-complaint = { $regime ->
        [india] Wait for the complaint’s last day
       *[gdpr] Wait until the ombudsman opens
    }
    .wait-escalation = { $regime ->
        [uk-gdpr] Wait for the complaint’s 30 days
       *[gdpr] Wait for the second look
    }
    .wait-authority = Wait for the authority
    .silent = I hear nothing from the ICO
    .wait-notice = Wait for the last letter’s day
    .wait-energy = Wait until conciliation opens
    .wait-insurance = Wait until conciliation opens
    .wait-travel = Wait until conciliation opens
    .wait-conciliation = { $regime ->
        [india] Wait for the answer from outside
       *[gdpr] Wait for the outside body
    }
    .wait-appeal = Wait for the appeal in the company
    .wait-information-appeal = Wait for the appeal
    .appeal-decided = The first appeal was decided
    .second-appeal = Second appeal
    .wait-court = { $regime ->
        [india] Wait for the commission
       *[gdpr] Wait for the court
    }
    .final = I have their final answer
    .received = Something has come
    .refused = { who-begin } says no
    .commission-decided = The Commission has decided
    .refused-demand = They refuse your demand
    .others = Are there no other ways?
    .stop = End this case

# An answer was to be there by now, or the bot said that it would ask. The letters stand before.
ladder-came = What has come so far?
    .hint = If nothing has come, I show you the ways that are open. If I hear nothing from you, I ask once more, in a week.
    .kept = The promise was kept
    .final = The appeal was answered
    .received = Something has come
    .refused = They say no
    .nothing = Nothing has come
    .stop = End this case

# Ways that other countries have stand just before, each with the reason why it is missing here.
ladder-others = { $regime ->
    [uk-gdpr] So the ways in the list are all that I know. Citizens Advice can tell you what fits your case, in Northern Ireland Advice NI.
    [india] So the ways in the list are all that I know. The National Consumer Helpline (1915) or the District Legal Services Authority can tell you what fits your case.
   *[gdpr] So the ways in the list are all that I know. A consumer advice centre can tell you what fits your case.
    }

## A second look inside the company

# Before the letter, to a supervisor or to the data-protection officer.
ladder-escalate = { $regime ->
    [uk-gdpr] Here is your data protection complaint to { who-the }. It tells the story in order, so that nobody has to search for it.
   *[gdpr] Here is the letter that asks for a second look. It tells the story in order, so that nobody has to search for it.
    }

# The deadline stands just before (block-deadline-escalation-answer).
ladder-escalated = Your letter is out. Tap when something happens.
    .hint = The day after the last day, at 10 in the morning, I ask you what has come. If nothing helpful comes by then, the ways outside { who-the } are next. For a reminder of your own: /alarm.
    .received = Something has come
    .refused = They say no
    .next = What else can I do?
    .stop = End this case

## The data-protection authority

ladder-region = In which state or region does { who-the } have its main office?
    .hint = Look at the end of { who-of } website, under “Imprint” or “Contact”, or on a bill. This decides which authority is in charge. If you don’t know, that is fine: an authority passes on what belongs to another one.

ladder-lawsuit = Is there already a court case about this recording?
    .hint = The authority wants to know. For most people the answer is no.

ladder-forward-name = May the authority tell { who-the } your name?
    .hint = Without your name it can hardly ask about your recording. But you decide.

# Before the letter.
ladder-complain = Here is your complaint, in the order that the authority needs. It costs you nothing.

# The deadline stands just before (block-deadline-authority-silence).
ladder-complained = Your complaint is out. Authorities need time, so a long silence is normal. Tap when something happens.
    .hint = The day after that day, at 10 in the morning, I ask you what has come. Keep the file number that you get, and pass on { who-of } later letters. For a reminder of your own: /alarm.
    .received = The recording has come
    .refused = They still say no
    .next = What else can I do?
    .stop = End this case

# The Commissioner’s three months are over.
ladder-silent = By { DAY($due_authority_silence) } the Information Commissioner should have told you how things stand. If you have heard nothing, ask there first, in one line, with your file number. If that does not help, the First-tier Tribunal can order the Commissioner to go on with your complaint, or to tell you what came of it. It does not decide whether you get the recording, and it can be asked only for a short time. So ask soon how that is done: Citizens Advice knows, in Northern Ireland Advice NI.

## The claim from the promise

# Before the letter.
ladder-noticing = { $regime ->
    [india] Here is a last formal letter. It names what you ask for, why, and by when. After it, the consumer commission can be the next step.
    [uk-gdpr] Here is a last formal letter, a letter before claim. It names what you ask for, why, and by when. After it, the outside body or a court can be the next step.
   *[gdpr] { $sector ->
        [public] Here is a last formal letter. It names what you ask for, why, and by when.
       *[other] Here is a last formal letter. It names what you ask for, why, and by when. After it, conciliation or a court can be the next step.
    }
    }

# The deadline stands just before (block-deadline-notice).
ladder-noticed = Your letter is out. Tap when something happens.
    .hint = The day after the last day, at 10 in the morning, I ask you what has come. Keep proof that it arrived. For a reminder of your own: /alarm.
    .kept = The promise was kept
    .received = Something has come
    .next = What else can I do?
    .stop = End this case

# Sectors in which conciliation opens only later. The day stands just before (block-deadline-energy-answer …).
ladder-energy = Until then you can put this aside. Tap when something happens.
    .hint = The day after the last day, at 10 in the morning, I write to you, and you can apply. For a reminder of your own: /alarm.
    .kept = The promise was kept
    .received = Something has come
    .next = What else can I do?
    .stop = End this case

ladder-insurance = Until then you can put this aside. Tap when something happens.
    .hint = The day after the last day, at 10 in the morning, I write to you, and you can apply. For a reminder of your own: /alarm.
    .kept = The promise was kept
    .received = Something has come
    .next = What else can I do?
    .stop = End this case

ladder-travel = Until then you can put this aside. Tap when something happens.
    .hint = The day after the last day, at 10 in the morning, I write to you, and you can apply. For a reminder of your own: /alarm.
    .kept = The promise was kept
    .received = Something has come
    .next = What else can I do?
    .stop = End this case

# Before the letter.
ladder-applying = { $regime ->
    [india] { $outside ->
        [helpline] Here is your complaint. It costs you nothing. File it on consumerhelpline.gov.in or in the helpline’s app: copy the text there, so that it is passed on in your words. By phone (1915) you can ask how it stands. The helpline passes your complaint on and decides nothing.
        [odr] Here is your complaint. SMART ODR takes it only online, on smartodr.in; you register there. It must not be on SCORES at the same time: what you file here ends it there, and you cannot go back. The exchange has 21 days to settle it; then you can ask for a conciliator, and after that for an arbitrator, who decides. Look on the site what an arbitrator costs before you ask for one.
       *[ombudsman] { $sector ->
            [bank] Here is your complaint. It costs you nothing. File it on cms.rbi.org.in: copy the text there. By e-mail or post it has to be in the form of the scheme, which that site has; it wants your mobile number, your postal address and the number of your complaint. It has to go to the ombudsman itself; a copy does not count. About a housing finance company, file it with the National Housing Bank instead (grids.nhbonline.org.in).
            [insurance] Here is your complaint. It costs you nothing. Each area has an office of its own. Find yours on cioins.co.in, and file it there, or send it signed to that office. It wants your postal address and the insurer’s branch or office; add what is missing.
            [broker] Here is your complaint. It costs you nothing. The securities board takes it only online, on scores.sebi.gov.in. You register there with your PAN; leave the PAN out of this text. It takes no complaints by e-mail.
            [telecom] Here is your complaint. It costs you nothing. File it on pgportal.gov.in, for the Department of Telecommunications: copy the text there. Have the numbers of your complaint and of your appeal ready. It is passed on to the company; nobody there decides.
            [travel] Here is your complaint. It costs you nothing. File it on airsewa.gov.in or in the AirSewa app: copy the text there. It is passed on to the airline; nobody there decides.
            [energy] Here is your complaint. The order of the forum names the ombudsman’s office. Without an order, ask your State’s electricity regulator which office it is. Ask there too whether a fee or a deposit is wanted.
           *[other] Here is your complaint. It costs you nothing. There is no ombudsman for this kind of company. The helpline takes it on consumerhelpline.gov.in.
        }
    }
    [uk-gdpr] { $sector ->
        [public] Here is your complaint to the ombudsman. It costs you nothing. The ombudsman is independent, decides whether to look into it, and can recommend what the office should do.
        [water] Here is your complaint to the outside body. It costs you nothing. In England and Wales it takes the matter up with the company; if that does not help, it tells you how you get a decision. In Scotland it is an ombudsman, who can recommend what the company should do. In Northern Ireland, ask the body what it can do.
        [energy] Here is your complaint to the outside body. It costs you nothing. In Great Britain an independent ombudsman decides; you need not accept it. In Northern Ireland, ask the body what it can do.
        [travel] Here is your complaint to the outside body. For trains in Great Britain it costs you nothing, and an independent ombudsman decides; you need not accept it. In Northern Ireland, and for other travel, ask the body first what it costs, whether it decides, and whether that binds you.
        [shop] Here is your complaint to the outside body. Ask it first what it costs, whether it decides, and whether that binds you.
        [other] Here is your complaint to the outside body. Ask it first what it costs, whether it decides, and whether that binds you.
       *[telecom] Here is your complaint to the outside body. It costs you nothing. An ombudsman is independent and decides; you need not accept it.
    }
   *[gdpr] Here is your application. A conciliation body is independent and looks for a solution with both sides; you keep the right to say no.
    }

# The bot asks again after the days of the step's alarm (about three months).
ladder-helped = Your complaint is with the helpline. Tap when something happens.
    .hint = The helpline gives you a docket number; note it. { who-begin } answers you, or the helpline writes what it heard. If I hear nothing, I ask in about a month. The commission’s two years run on. For a reminder of your own: /alarm.
    .kept = The promise was kept
    .received = Something has come
    .next = What else can I do?
    .stop = End this case

# India, insurance only.
ladder-forwarder = Who should pass your complaint on: the consumer helpline, or the regulator of insurers?
    .hint = Both are free, pass it on to the insurer and decide nothing. The regulator’s portal (Bima Bharosa) shows what the insurer does with it. One of the two is enough. The Insurance Ombudsman decides, and stays open to you.

# Before the letter.
ladder-applying-regulator = Here is your complaint to the regulator of insurers. It costs you nothing. Register on bimabharosa.irdai.gov.in and copy the text there, or send it to the e-mail or postal address below. It is passed on to the insurer and watched over; nobody there decides. The time for the Insurance Ombudsman runs on.

ladder-helped-regulator = Your complaint is with the regulator of insurers. Tap when something happens.
    .hint = You get a token number; with it you see on the portal what the insurer does. If I hear nothing, I ask in about a month. The times for the Insurance Ombudsman and for the commission run on. For a reminder of your own: /alarm.
    .kept = The promise was kept
    .received = Something has come
    .next = What else can I do?
    .stop = End this case

ladder-passed-on = Your complaint is with the government’s portal. Tap when something happens.
    .hint = Note the registration number; with it you see on the portal how it stands. The company answers. If I hear nothing, I ask in about a month. The commission’s two years run on. For a reminder of your own: /alarm.
    .kept = The promise was kept
    .received = Something has come
    .next = What else can I do?
    .stop = End this case

ladder-scores = Your complaint is with the securities board (SCORES). Tap when something happens.
    .hint = The broker has 21 days to answer there. If the answer is not good enough, ask for a review within 15 days (the exchange looks at it), and once more within 15 days (the board itself). After that, SMART ODR is the next step: a conciliator, then an arbitrator. The day after the 21 days, at 10 in the morning, I write to you. For a reminder of your own: /alarm.
    .kept = The promise was kept
    .received = Something has come
    .next = What else can I do?
    .stop = End this case

ladder-conciliating = { $regime ->
    [india] Your complaint is out. Tap when something happens.
    [uk-gdpr] Your complaint is out. Tap when something happens.
   *[gdpr] Your application is out. Tap when something happens.
    }
    .hint = The body writes to you when it has all papers; answer its questions in time. If I hear nothing, I ask in about three months. For a reminder of your own: /alarm.
    .kept = The promise was kept
    .received = Something has come
    .next = What else can I do?
    .stop = End this case

# Before the text for the court's form.
ladder-facts = { $regime ->
    [india] Here are the facts in order, for your complaint to the consumer commission. A legal-aid clinic or a consumer group can look at it first.
    [uk-gdpr] Here are the facts in order, for the court’s form. A court asks a fee. In small claims each side as a rule pays its own lawyer, and whoever loses usually pays the fee and some expenses, in Scotland above £3,000 without a limit. So show it first to Citizens Advice (in Northern Ireland Advice NI), a law centre or a solicitor.
   *[gdpr]
        Here is your claim with its facts, in order. Whoever loses in court pays both sides. So show it first to a consumer advice centre, a legal-aid clinic or a lawyer.
        If it is only about money, there is also the payment order procedure (Mahnverfahren): you apply for a court order to pay. It does not get you the recording.
        In some of the German states, up to 750 euros, conciliation must be tried first. An application to a consumer conciliation body mostly counts. Ask the court.
    }

# The text is written, and nothing is at the court yet.
ladder-filing = { $regime ->
    [india] Take your time with this. When it has been filed, tell me.
   *[gdpr] Take your time with this. When it has gone to the court, tell me.
    }
    .hint = { $regime ->
        [india] You file it on e-jagriti.gov.in or at the office of the commission. An ordinary e-mail does not count. If you decide against it, /back shows the other ways again. If I hear nothing, I ask once, in two weeks. For another day, use /alarm.
        [uk-gdpr] File it on the court’s website, or take the form to the court or send it by post. An ordinary e-mail does not count. If you decide against it, /back shows the other ways again. If I hear nothing, I ask once, in two weeks. For another day, use /alarm.
       *[gdpr] The claim goes to the court in writing: signed, with a copy for the company, by post or into the court’s letter box. An ordinary e-mail does not count. Or take the text to the registry (Rechtsantragstelle) of an Amtsgericht, which takes your claim down on record. If you decide against it, /back shows the other ways again. If I hear nothing, I ask once, in two weeks. For another day, use /alarm.
    }
    .filed = { $regime ->
        [india] It has been filed
       *[gdpr] It has gone to the court
    }
    .change = Something has to change
    .stop = End this case

ladder-filed-on = { $regime ->
    [india] On which day was it filed?
   *[gdpr] On which day did it go to the court?
    }
    .hint = { $regime ->
        [india] The day on the receipt, or on which you handed it in.
       *[gdpr] The day on which you handed it in or posted it.
    }

# The bot asks again after the days of the step's alarm (about a month).
ladder-in-court = { $regime ->
    [india] Your papers are with the commission. Tap when something happens.
   *[gdpr] Your papers are with the court. Tap when something happens.
    }
    .hint = { $regime ->
        [india] From now on, the commission’s messages count: look into e-jagriti.gov.in often and keep to the days that it names. If I hear nothing, I ask in about a month. For a reminder of your own: /alarm.
       *[gdpr] From now on, the court’s letters count: open them at once and keep to the days that they name. If I hear nothing, I ask in about a month. For a reminder of your own: /alarm.
    }
    .kept = The promise was kept
    .received = Something has come
    .next = What else can I do?
    .stop = End this case

# The bot asked once before, and nothing came. The last word until the person writes.
ladder-asleep = Do you want to go on with this?
    .hint = { $regime ->
        [india] I do not ask again by myself, unless a last day of your own comes near. The buttons stay open; for a day of your own, use /alarm.
        [uk-gdpr] I do not ask again by myself, unless a last day of your own comes near. The buttons stay open; for a day of your own, use /alarm.
       *[gdpr] I do not ask again by myself. The buttons stay open; for a day of your own, use /alarm.
    }
    .go-on = Yes, go on
    .stop = End this case

# The person’s own last day is near; it stands just below (block-deadline-own-bar).
ladder-bar = Before you put this aside: look at your own last day. These are the ways.

# The bot asked once before, and nothing came. The last word until the person writes.
ladder-filing-asleep = { $regime ->
    [india] The text for the commission is still here. Do you want to go on with it?
   *[gdpr] The text for the court is still here. Do you want to go on with it?
    }
    .hint = I do not ask again by myself. The buttons stay open; for a day of your own, use /alarm.
    .go-on = Yes, go on
    .stop = End this case

## The complaint about the promise (United Kingdom)

ladder-complaint = Where in the United Kingdom do you live?
    .hint = It decides which body can help you later.

ladder-complaint-travel = Is it about a train, a flight, or something else?
    .hint = { $regime ->
        [india] Airlines have a nodal officer, an Appellate Authority and a portal of the ministry above them. For trains and other travel, the ways are fewer.
       *[gdpr] Trains in Great Britain have an ombudsman of their own. For everything else the company names the body that can help you later.
    }

ladder-complaint-public = What kind of public body is it?
    .hint = Each kind has an ombudsman of its own. Tax, benefits, passports and driving licences belong to the UK government. If the council is your landlord, and it is about your home, tap “Something else”: that is for the Housing Ombudsman.

ladder-complaint-public-nation = What kind of public body is it?
    .hint = Each kind has an ombudsman of its own. Income tax (HMRC), passports and driving licences belong to the UK government.

ladder-apply-public = What kind of public body is it?
    .hint = Each kind has an ombudsman of its own. Tax, benefits, passports and driving licences belong to the UK government. If the council is your landlord, and it is about your home, tap “Something else”: that is for the Housing Ombudsman.

ladder-apply-public-nation = What kind of public body is it?
    .hint = Each kind has an ombudsman of its own. Income tax (HMRC), passports and driving licences belong to the UK government.

# Before the letter.
ladder-complaining = { $regime ->
    [india] Here is your complaint about the promise. It starts the days after which others can help, so it is best sent today.
   *[gdpr] Here is your complaint about the promise. Any outside body wants to see it first, so it is best sent today.
    }

# The day stands just before (block-deadline-ombudsman-door); the deadline of the request follows.
ladder-complaint-told = { $regime ->
    [india] Your complaint is out, and runs beside your request. If { who-the } answers it first, tell me: then the next step is open at once. { $sector ->
        [shop] Now back to your request.
        [post] Now back to your request.
        [other] Now back to your request.
        [bank] Your last day above is made of the bank’s own time and your 90 days after it. If I hear nothing from you, I write again before your own last day. Now back to your request.
        [insurance] Your last day above is made of the insurer’s month and your year after it. If I hear nothing from you, I write again before your own last day. Now back to your request.
       *[telecom] If I hear nothing from you, I write again before your own last day. Now back to your request.
    }
    [uk-gdpr] { $sector ->
        [public] Your complaint is out, and runs beside your request. No law sets its time: for councils in England the ombudsman finds it fair, for other offices it is my measure. If the final answer comes first, you can go to the ombudsman at once. The day after { DATE($due_ombudsman_door) } I write to you. Now back to your request.
       *[other] Your complaint is out, and runs beside your request. If the company sends its final answer first, the outside body is open at once. The day after { DATE($due_ombudsman_door) } I write to you. Now back to your request.
    }
   *[gdpr] Your complaint is out, and runs beside your request. If the company sends its final answer first, the outside body is open at once. The day after { DATE($due_ombudsman_door) } I write to you. Now back to your request.
    }

# The day stands just before; no rule sets it.
ladder-complaint-measure = Your complaint is out, and runs beside your request. That day is my measure: no rule that I know sets one for this kind of company. If the company answers first, tell me: then the next step is open at once. Now back to your request.

# The day stands just before (block-deadline-ombudsman-door).
ladder-door = Your complaint is out. Tap when something happens.
    .hint = { $regime ->
        [india] { $sector ->
            [bank] The day after the time for your complaint is over, at 10 in the morning, I write to you, and the next step is open to you. For some payments more time is set, by the Reserve Bank, NPCI or a card network: for a payment that was not yours up to 90 days, and for one since 1 January 2027 45 days, from abroad 60. Ask the company if that is so here; the ombudsman can send back what comes too early. If the company answers first, tell me: then you need not wait. For a reminder of your own: /alarm.
            [broker] For a broker no rule sets the time; the three weeks are my measure. The day after the time for your complaint is over, at 10 in the morning, I write to you, and the next step is open to you. If the company answers first, tell me: then you need not wait. For a reminder of your own: /alarm.
            [shop] For what was bought online the month is a rule; otherwise it is my measure. The day after the time for your complaint is over, at 10 in the morning, I write to you, and the next step is open to you. If the company answers first, tell me: then you need not wait. For a reminder of your own: /alarm.
            [travel] For an airline no rule that I know sets the time; the thirty days are my measure. The day after the time for your complaint is over, at 10 in the morning, I write to you, and the next step is open to you. If the company answers first, tell me: then you need not wait. For a reminder of your own: /alarm.
           *[other] The day after the time for your complaint is over, at 10 in the morning, I write to you, and the next step is open to you. If the company answers first, tell me: then you need not wait. For a reminder of your own: /alarm.
        }
        [uk-gdpr] { $sector ->
            [public] No law sets this time. For councils in England the ombudsman finds it fair; for other offices it is my measure. The day after the time for your complaint is over, at 10 in the morning, I write to you, and you can go to the ombudsman. If the final answer comes first, tell me: then you need not wait. For a reminder of your own: /alarm.
           *[other] The day after the time for your complaint is over, at 10 in the morning, I write to you, and the outside body is open to you. If the company sends its final answer first (“final response” or “deadlock letter”), tell me: then you need not wait. For a reminder of your own: /alarm.
        }
       *[gdpr] The day after the time for your complaint is over, at 10 in the morning, I write to you, and the outside body is open to you. If the company sends its final answer first, tell me: then you need not wait. For a reminder of your own: /alarm.
    }
    .kept = The promise was kept
    .final = I have their final answer
    .received = Something has come
    .refused = They refuse the recording
    .next = What else can I do?
    .stop = End this case

# For this kind of company no fixed number of weeks is known.
ladder-no-door = Your complaint is out. Tap when something happens.
    .hint = { $regime ->
        [india] { $sector ->
            [telecom] A TV company writes that the rules give it seven days for a bill and thirty for a refund; after that its nodal officer is next. Tell me when you have the answer. If I hear nothing, I ask once, in eight weeks. For a reminder of your own: /alarm.
            [energy] For electricity you need not wait: the company’s forum is open to you now, under “What else can I do?”. For gas I know of no day. Tell me when you have the answer. If I hear nothing, I ask once, in eight weeks. For a reminder of your own: /alarm.
           *[other] Here I know of no rule that sets a day. Tell me when you have the answer. If I hear nothing, I ask once, in eight weeks. For a reminder of your own: /alarm.
        }
        [uk-gdpr] { $sector ->
            [public] For this office I name no ombudsman and count no day. Its final answer should say who can look at your complaint; tell me when you have it. If no answer comes, ask the office, or Citizens Advice, which ombudsman it has. If I hear nothing, I ask once, in eight weeks. For a reminder of your own: /alarm.
           [other] For this kind of company there is no fixed day. Its final answer should say which outside body you can go to; tell me when you have it. For a housing association in England it is the Housing Ombudsman, within a year of the final answer. If I hear nothing, I ask once, in eight weeks. For a reminder of your own: /alarm.
           *[shop] For this kind of company there is no fixed day. Its final answer should say which outside body you can go to; tell me when you have it. If I hear nothing, I ask once, in eight weeks. For a reminder of your own: /alarm.
        }
       *[gdpr] For this kind of company there is no fixed day. Its final answer should say which outside body you can go to; tell me when you have it. If I hear nothing, I ask once, in eight weeks. For a reminder of your own: /alarm.
    }
    .kept = The promise was kept
    .final = I have their final answer
    .received = Something has come
    .refused = They refuse the recording
    .next = What else can I do?
    .stop = End this case

ladder-final = { $regime ->
    [india] Which day does the answer to your complaint bear?
   *[gdpr] Which day does the final answer bear?
    }
    .hint = { $regime ->
        [india] The date on the letter, e-mail or message with which { $sector ->
            [energy] the company, or its forum,
           *[other] { who-the }
        } answered your complaint. From it, your own time for the next step can run.
       *[gdpr] The date on the letter or e-mail. It may be called “final response” or “deadlock letter”. From it, your own time for the outside body can run.
    }

# The person’s own last day stands just before (block-deadline-ombudsman-limit).
ladder-final-limit = Until that day you can go to the outside body. Do not leave it to the last week.

# The company's final answer, from the government of the whole kingdom. A review stands between it and the ombudsman.
ladder-final-government = For benefits, child maintenance and tax there is a step in between. For the Department for Work and Pensions (DWP) it is the Independent Case Examiner, for HM Revenue and Customs (HMRC) the Adjudicator. Both are free. They take a complaint after the final answer, and within six months of it. The ombudsman mostly wants to see their answer first.

ladder-notice-nation = Where in the United Kingdom do you live?
    .hint = England and Wales, Scotland and Northern Ireland have courts of their own.

ladder-conciliation-lawsuit = { $regime ->
    [india] Is a court, a consumer commission or an arbitrator already dealing with this?
   *[gdpr] Is a court already dealing with this?
    }
    .hint = The outside body wants to know. For most people the answer is no.

# Germany, insurance only.
ladder-conciliation-supervision = Is the supervisory authority for insurance (BaFin) already dealing with this?
    .hint = The insurance ombudsman wants to know. For most people the answer is no.

# The person’s own last day stands just before (block-deadline-ombudsman-limit).
ladder-applying-limit = Send it well before that day. After it, the body can refuse to look at it.

# The day stands just before (block-deadline-public-limit); it may have passed.
ladder-applying-public = Send it well before that day if you can. If the day has passed, say in the complaint why you are late: the ombudsman can make an exception.

# Before the letter, to the ombudsman for the government of the whole kingdom.
ladder-applying-government = The law lets this ombudsman look at it only if a Member of Parliament asks for it. Give the complaint and your papers to the MP for the place where you live; the ombudsman’s form has a place for the MP to sign. You find your MP on the website of the UK Parliament. About benefits, child maintenance or tax, the ombudsman mostly wants to see the answer of the Independent Case Examiner or of the Adjudicator first.

## India

# Before the letter.
ladder-appeal = Here is your appeal. It goes to somebody other than the people who answered you.

ladder-appealing = Your appeal is out. Tap when something happens.
    .hint = { $sector ->
        [energy] Keep the number of the appeal. The rules of your State say by when the forum decides; my 45 days are only a measure. Ask the forum for its day, and for yours after it: if it stays silent, some States give you only 30 days for the Electricity Ombudsman. The day after the 45 days, at 10 in the morning, I ask you what has come. For a reminder of your own: /alarm.
        [travel] Keep the number of the appeal. No rule that I know sets a day for the answer; the thirty days are my measure. The day after that day, at 10 in the morning, I ask you what has come. For a reminder of your own: /alarm.
       *[telecom] Keep the number of the appeal. The day after that day, at 10 in the morning, I ask you what has come. For a reminder of your own: /alarm.
    }
    .kept = The promise was kept
    .final = I have their answer
    .received = Something has come
    .next = What else can I do?
    .stop = End this case

# Before the letter.
ladder-information-request = Here is your application for the recording under the Right to Information Act.
# An answer came, on a day that is not known. The day that follows from it is said next.
ladder-information-appeal = I do not know on which day the answer reached you, and your 30 days for the appeal run from that day. So I count from the day on which your application went out, the earliest that it can be. Your real last day may be later, but the appeal is best sent today.

# Before the letter.
ladder-information-write = Here is your first appeal. It goes to a senior officer of the same public body.

# The day stands just before (block-deadline-appeal-decision).
ladder-appealed = Your appeal is out. Tap when something happens.
    .hint = The day after the officer’s last day, at 10 in the morning, I ask you what has come. If nothing came by then, the Information Commission is open to you. For a reminder of your own: /alarm.
    .received = Something has come
    .decided = The appeal was answered
    .next = What else can I do?
    .stop = End this case

ladder-appeal-late = The time for the appeal is over. What has come?
    .hint = If nothing came, I write the second appeal, to the Information Commission. If I hear nothing from you, I ask once more, in a week.
    .received = Something has come
    .decided = The appeal was answered
    .nothing = Nothing has come
    .stop = End this case

ladder-decided = On which day did the answer to the appeal reach you?
    .hint = From that day you have 90 days for the second appeal.

# The person’s own last day stands just before (block-deadline-second-appeal-limit).
ladder-second-limit = Until that day you can go to the Information Commission. Do not leave it to the last week.

ladder-second-result = What did the decision give you?
    .hint = I ask only so that the second appeal says what is true.

# Before the letter.
ladder-second-write = Here is your second appeal, to the Information Commission.

ladder-second-waiting = Your second appeal is out. Tap when something happens.
    .hint = Commissions take months, sometimes more than a year. You will get a hearing, often by video. If I hear nothing, I ask once, in half a year. For a reminder of your own: /alarm.
    .received = Something has come
    .decided = The Commission has decided
    .next = What else can I do?
    .stop = End this case

ladder-commission-decided = Thank you. What the Commission orders binds the public body. If the order gives you the recording and it does not come by the day in it, write to the Commission with the number of the order and ask it to have its order followed. If the order goes against you, nobody above decides it again; only a High Court can look at whether it was lawful. For that you need a lawyer. The District Legal Services Authority can tell you if you get one free of charge.
# Something came after the second appeal, but not all.
ladder-ordered = Keep what came just as it is. If your second appeal is still open, tell the Commission in one line what came and what is missing, with the number of your case. If it has decided already, write to it with the number of the order and ask it to have the order followed.
# An office that is paid nothing.
ladder-unpaid = Then the consumer commission is not for this: it hears of services that are paid for. The appeals for information and the National Consumer Helpline stay.

ladder-paid = How much did you pay { who-to } for this service or purchase?
    .hint = The price, not your damage. It decides which commission is in charge; up to 50 lakh rupees it is the one of your district. If you don’t know, that is fine.

# The person’s own last day stands just before (block-deadline-appeal-limit).
ladder-final-appeal = Until that day you can go to the company’s Appellate Authority. It is free. The helpline and the consumer commission have longer times.

# India.
ladder-complaint-telecom = Is it about phone or internet, or about TV?
    .hint = Phone and internet companies have an Appellate Authority, with days of its own. For TV, the ways are fewer.
ladder-complaint-energy = Is it about electricity or gas?
    .hint = Electricity companies have a forum, and an ombudsman above it. For gas, the ways are fewer.

# A shop in India.
ladder-complaint-online = Did you buy it online?
    .hint = For online purchases there are rules of their own, with days that the company has to keep.

ladder-escalate-online = Did you buy it online?
    .hint = For online purchases there are rules of their own, with days that the company has to keep.

ladder-appeal-final = Which day does the answer to your appeal bear?
    .hint = The date on the decision of the Appellate Authority or the forum. From it, your own time for the next step can run.

ladder-district = In which district do you live?
    .hint = The complaint goes to the commission of your district. If you don’t know its name, that is fine; leave it to the commission’s office.

ladder-home = What is your postal address?
    .hint = The commission wants it in the complaint, and writes to you there.

ladder-commission-lawsuit = Is a court, another commission or an arbitrator already dealing with this?
    .hint = The complaint has to say so. A complaint to an ombudsman or to the helpline is none of these; it is named by itself.

ladder-late-reason = The two years are over by a careful count. Why did you not go to the commission earlier?
    .hint = Say it in your own words. The commission can still take a complaint if the reason is good. It stands in the complaint as you write it.
