# The ladder in the chat: each way to go next, and whether it can be taken today.
#
# One message a rung. $state: open (today), not-yet (later: something must happen first), closed (its time is
# over), shut (another way that was taken shuts it). A country's code stands after "rung-".

## Germany

rung-de-supervisor = { $sector ->
        [public] A second look inside the public body: its management. It is free, and the other ways stay open.
       *[other] A second look inside the company: a supervisor in customer service. It is free, and the other ways stay open. Nobody there has to answer you.
    } { $state ->
    [open] You can write now.
    [closed] The time for this is over.
    [shut] Another step that you took shuts this way.
   *[not-yet] It opens when your request is refused or the time for the answer has passed.
    }

rung-de-officer = { $sector ->
        [public] The public body’s data protection officer. Everybody may write there about their own data. It is free, and the other ways stay open.
       *[other] The company’s data protection officer. Everybody may write there about their own data. It is free, and the other ways stay open. Small firms may have none; then the management is the right address.
    } { $state ->
    [open] You can write now.
    [closed] The time for this is over.
    [shut] Another step that you took shuts this way.
   *[not-yet] It opens when your request is refused or the time for the answer has passed.
    }

# Which authority it is depends on the company's seat, which is asked only when this way is taken.
rung-de-authority = The data protection authority. It is free, and you can go to court as well. It decides about the copy, not about the promise, and the time limit for your money claim runs on. { $state ->
    [open] You can complain now.
    [closed] The time for this is over.
    [shut] Another step that you took shuts this way.
   *[not-yet] It opens when your request is refused or the time for the answer has passed.
    }

rung-de-notice = { $sector ->
        [public] A last letter to the public body, with a date. It costs no more than postage. A promise by word of mouth mostly does not bind an authority; often it must be in writing. If you have a formal decision, the time to object to it runs on, mostly one month.
       *[other] A last letter to the company’s legal department, with a date. It costs no more than postage. Conciliation and court open only after it.
    } { $state ->
    [open] You can send it now.
    [closed] The time for this is over.
    [shut] Another step that you took shuts this way.
   *[not-yet] It opens when your request is refused, the time for the answer has passed, or your demand was not met in time.
    }

# $sector: the kind of company; some have more time.
# $conciliation: name of the conciliation body, in its own language. For banks it is a list of such bodies.
rung-de-conciliation = { $sector ->
        [public] Conciliation bodies are for disputes with companies.
        [energy] { $conciliation }: conciliation about the promise, for consumers. It is usually free, and you need not accept the proposal. The supplier must take part.
        [telecom] { $conciliation }: conciliation about the promise, for consumers. It is usually free, and you need not accept the proposal. The company may refuse to take part.
        [post] { $conciliation }: conciliation about the promise, for consumers. It is usually free, and you need not accept the proposal. The company must take part, but only where post was lost, stolen or damaged, or the basic service is at stake.
       *[other] { $conciliation }: conciliation about the promise, for consumers. It is usually free, and you need not accept the proposal. Some companies may refuse to take part.
    } { $state ->
    [open] You can apply now. Do this before you go to court.
    [closed] The time for this is over.
    [shut] Your claim has gone to court, and the body can refuse what is before a court.
   *[not-yet] { $sector ->
        [public] Against a public authority it never opens.
        [energy] It opens when the time in your last formal letter is over, and the longer time that suppliers have.
        [insurance] It opens when the time in your last formal letter is over, and the longer time that insurers have.
        [travel] It opens when the time in your last formal letter is over, and the longer time that travel companies have.
       *[other] It opens when the time in your last formal letter is over.
    }
    }

rung-de-court = { $sector ->
        [public] A court. Disputes with public bodies mostly go to the administrative or social courts, not to the Amtsgericht. I do not prepare a claim there. Ask an advice centre, a social welfare association or a lawyer.
       *[other] The local court (Amtsgericht). You need no lawyer there, but you pay a fee in advance, and whoever loses pays both sides: it is at your own risk. Conciliation can be closed to you afterwards. A money claim mostly lapses three years after the end of the year in which it arose. Letters and complaints do not stop that.
    } { $state ->
    [open] You can prepare a claim now. Get advice first.
    [closed] The time for this is over.
    [shut] Another step that you took shuts this way.
   *[not-yet] { $sector ->
        [public] This way does not open from here.
       *[other] It opens when the time in your last formal letter is over. For large sums another court decides; ask a lawyer about that.
    }
    }

## Rungs that Germany does not have

rung-de-none-complaint = German law knows no formal complaint that a body outside waits for. Your last formal letter makes the claim, and that is enough.
rung-de-none-grievance-officer = German law asks for no separate grievance officer. The data protection officer is the role to write to.
rung-de-none-appellate-authority = There is no appeal of this kind in Germany. What can come after the last formal letter stands in the list.
rung-de-none-consumer-commission = Germany has no consumer authority that decides single claims with binding force. Only courts do.
rung-de-none-information-request = Freedom of information is about the files of public authorities. Your own data come by the right of access, from an authority too.
rung-de-none-information-appeal = Your own data do not come by freedom of information, so there is no appeal of that kind here.

## The United Kingdom

rung-gb-complaint = A formal complaint to { $sector ->
        [public] the office
       *[other] the company
    } about the promise. It is free. Any outside body wants to see it first. Mostly it also starts the time after which such a body is open to you, so the sooner the better. Where there is no such time, the final answer should say if there is a body. { $state ->
    [open] You can complain now.
    [closed] The time for this is over.
    [shut] Another step that you took shuts this way.
   *[not-yet] You need no complaint once the promise is kept.
    }

rung-gb-officer = A data protection complaint to { $sector ->
        [public] the office
       *[other] the company
    } itself, about the recording. It is free. Within 30 days it must be confirmed that your complaint has arrived. For the outcome no day is set; you must be told it without undue delay. { $state ->
    [open] You can complain now.
    [closed] The time for this is over.
    [shut] Another step that you took shuts this way.
   *[not-yet] It opens when your request is refused, the time for the answer has passed, or a part is still missing after a reminder.
    }

rung-gb-authority = The Information Commissioner (ICO), for the whole United Kingdom. It is free. The ICO wants to see your complaint to { $sector ->
        [public] the office
       *[other] the company
    } first, and to hear from you soon after the last word from there; I count that day for you. It decides about the copy, not about the promise. If you hear nothing for long, a tribunal can tell it to go on. { $state ->
    [open] You can complain now.
    [closed] The time for this is over.
    [shut] Another step that you took shuts this way.
   *[not-yet] It opens after that data protection complaint: when it is answered, or when its time is over.
    }

# $conciliation: the body, in its own words.
rung-gb-conciliation = An outside body about the promise, for consumers: { $conciliation }. { $sector ->
        [travel] For trains it is free for you, otherwise mostly.
        [shop] It is mostly free for you.
        [other] It is mostly free for you.
       *[telecom] It is free for you.
    } { $sector ->
        [public] It can only recommend what the office should do.
        [energy] In Great Britain its decision binds the company if you accept it. In Northern Ireland, ask the body what it can do.
        [water] In England and Wales it takes the matter up with the company, and tells you how you get a decision if that does not help. In Scotland it can recommend. In Northern Ireland, ask the body what it can do.
        [travel] For trains in Great Britain, its decision binds the company if you accept it. In Northern Ireland, and for other travel, ask the body what it can do.
        [shop] What it can do, and whether that binds the company, depends on the body.
        [other] What it can do, and whether that binds the company, depends on the body. For a housing association in England it is the Housing Ombudsman.
       *[telecom] Its decision binds the company if you accept it.
    } { $state ->
    [open] You can apply now. Do this before you go to court, and do it soon: such bodies have time limits of their own.
    [closed] Its time limit has passed. Ask the body whether it makes an exception.
    [shut] Your claim has gone to court, and the body can refuse what is before a court.
   *[not-yet] { $sector ->
        [public] It opens with the final answer to your complaint. If none comes, it opens after a fair time, which I count from your complaint. Where I know no ombudsman, ask the office or Citizens Advice which one it has.
        [bank] It opens with the final answer to your complaint, or when the company’s time for it is over, which I count from your complaint. For payments it may be sooner.
        [water] It opens with the final answer to your complaint, or when the company’s time for it is over, which I count from your complaint. For Northern Ireland I know no such time.
        [travel] For trains in Great Britain it opens with the final answer to your complaint, or when the company’s time for it is over, which I count from your complaint. Otherwise it opens with the final answer, which should say who can look at it.
        [shop] It opens with the final answer to your complaint, which should say who can look at it.
        [other] It opens with the final answer to your complaint, which should say who can look at it.
       *[telecom] It opens with the final answer to your complaint, or when the company’s time for it is over, which I count from your complaint.
    }
    }

rung-gb-notice = A last letter to the company’s legal department, with a date (“letter before claim”). It costs no more than postage. Court opens only after it, and courts expect it. { $state ->
    [open] You can send it now.
    [closed] The time for this is over.
    [shut] Another step that you took shuts this way.
   *[not-yet] It opens when your request is refused, its time has passed, or your complaint or demand was not met in time.
    }

rung-gb-court = { $sector ->
        [public] A court. Disputes with public bodies go there in other ways, and I prepare no claim. Ask Citizens Advice (in Northern Ireland Advice NI), a law centre or a solicitor.
       *[other] Court, for money from the promise: small claims in England and Wales (up to £10,000), simple procedure in Scotland (up to £5,000), small claims in Northern Ireland (up to £5,000). You need no lawyer, but you pay a fee. Each side as a rule pays its own lawyer; whoever loses usually pays the fee and some expenses, in Scotland above £3,000 without a limit. An order for the recording alone is another kind of claim; ask for advice on that. A claim can be too late after years: six in England, Wales and Northern Ireland, five in Scotland.
    } { $state ->
    [open] You can prepare a claim now. Get advice first.
    [closed] The time for this is over.
    [shut] Another step that you took shuts this way.
   *[not-yet] { $sector ->
        [public] This way does not open from here.
       *[other] It opens when the time in your last formal letter is over and you claim a sum within those limits. For a larger sum I have no next step: ask for advice on a claim in the County Court, in Scotland in the sheriff court.
    }
    }

## Rungs that the United Kingdom does not have

rung-gb-none-supervisor = No law in the United Kingdom names a supervisor. The formal complaint takes that place, and it counts.
rung-gb-none-grievance-officer = No law in the United Kingdom asks for a separate grievance officer. The formal complaint is the way.
rung-gb-none-appellate-authority = There is no appeal of this kind that you must take. After the final answer, or the weeks for it, comes the outside body.
rung-gb-none-consumer-commission = The United Kingdom has no consumer authority that decides single claims. Ombudsmen and courts do.
rung-gb-none-information-request = Freedom of information does not reach your own data, not even at a public body. The access request is the way to those.
rung-gb-none-information-appeal = Your own data do not come by freedom of information, so there is no appeal of that kind here.

## India

rung-in-complaint = A complaint to { who-to } about the promise, in writing. It is free, and every body outside wants to see it first, so the sooner the better. Keep the number that you get. { $state ->
    [open] You can send it now.
    [closed] The time for this is over.
    [shut] Another step that you took shuts this way.
   *[not-yet] It is not needed any more, since the promise was kept.
    }

rung-in-grievance-officer = A second look inside { who-the }: its grievance officer or nodal officer, named on its website. It is free, and the other ways stay open. { $state ->
    [open] You can write now.
    [closed] The time for this is over.
    [shut] Another step that you took shuts this way.
   *[not-yet] It opens when your request is refused or the time for the answer has passed.
    }

rung-in-information-request = An application under the Right to Information Act, for citizens, to a body that belongs to the government. A central body asks 10 rupees; States have fees of their own. It must answer in 30 days. { $state ->
    [open] You can apply now.
    [closed] The time for this is over.
    [shut] Another step that you took shuts this way.
   *[not-yet] It is there only for public bodies and for citizens.
    }

rung-in-information-appeal = The first appeal for information, to a senior officer of the same public body. It is free at central bodies, and decided within 30 days, at most 45. You have 30 days for it. After it comes a second appeal, to the Information Commission, within 90 days. { $state ->
    [open] You can appeal now.
    [closed] Its 30 days are over by my count. An officer can still accept it if you give a good reason for being late.
    [shut] Another step that you took shuts this way.
   *[not-yet] It opens when a public body refuses your application for information, or lets its 30 days pass.
    }

rung-in-appellate-authority = An appeal about the promise: telecom companies and airlines have an Appellate Authority, electricity companies a forum (Consumer Grievance Redressal Forum). { $sector ->
        [telecom] It is free, and decides within 39 days.
        [energy] By when it decides, and whether filing costs anything, the rules of your State say.
        [travel] I know of no fee. Write to the airline’s nodal officer first; no rule that I know sets a day for the answer.
       *[other] Others have none.
    } { $state ->
    [open] You can appeal now.
    [closed] Its 30 days are over by my count. The consumer helpline and the consumer commission stay open.
    [shut] Another step that you took shuts this way.
   *[not-yet] { $sector ->
        [telecom] It opens when your complaint is answered, or after the company’s time for it: up to four weeks for a bill, otherwise often three days. Then you have 30 days.
        [energy] It opens after your complaint to the company.
        [travel] It opens when the airline has answered your complaint; if nothing comes, after about thirty days.
       *[other] It is there only for telecom, electricity and airlines.
    }
    }

rung-in-authority = { $sector ->
        [insurance] The National Consumer Helpline: phone 1915, consumerhelpline.gov.in, in many languages. It is free. It passes your complaint on to the company, but cannot order anything. It does not stop the two years for the commission. For insurers there is also the portal of their regulator (Bima Bharosa), two weeks after your complaint; it passes on as well.
       *[other] The National Consumer Helpline: phone 1915, consumerhelpline.gov.in, in many languages. It is free. It passes your complaint on to { who-to }, but cannot order anything. It does not stop the two years for the commission.
    } { $state ->
    [open] You can use it now.
    [closed] The time for this is over.
    [shut] Another step that you took shuts this way.
   *[not-yet] It opens after your complaint to { who-to }, or when your request is refused.
    }

rung-in-conciliation = { $sector ->
        [bank] An ombudsman about the promise, free of charge. For you it is the Ombudsman of the Reserve Bank of India. It takes complaints about banks, larger finance companies (NBFCs), wallets and credit bureaus. A housing finance company is not among them; there it is the National Housing Bank (grids.nhbonline.org.in). Complain to the company in writing first; a copy to the Reserve Bank does not count. After 30 days, or with an answer that you do not accept, you have 90 days. For some payments the Reserve Bank, NPCI or a card network gives the company longer than 30 days.
        [insurance] An ombudsman about the promise, free of charge. Complain to the insurer in writing first. After one month, or with an answer that you do not accept, you have one year.
        [broker] The securities board, about the promise, free of charge. Complain to the broker first. The securities board takes the complaint online (SCORES), within one year; the broker has 21 days to answer there, and you can ask for two reviews. If that does not settle it, SMART ODR is next: online conciliation, then an arbitrator, who can cost a fee.
        [energy] An ombudsman of the State about the promise. The forum of the electricity company comes first. Ask it whether your State wants a fee or a deposit.
        [telecom] The Department of Telecommunications takes grievances about the promise (pgportal.gov.in). It is free. It passes yours on to the company and cannot order anything. Your complaint and the company’s Appellate Authority come first.
        [travel] AirSewa, the portal of the Ministry of Civil Aviation, takes grievances about airlines. It is free. It passes yours on and cannot order anything. The airline itself comes first, best with its Appellate Authority.
       *[other] There is none here.
    } { $state ->
    [open] { $sector ->
        [telecom] You can use it now. The two years for the commission run on.
        [travel] You can use it now. The two years for the commission run on.
       *[other] You can complain now. Do this before you go to a consumer commission.
    }
    [closed] { $sector ->
        [bank] Its 90 days have passed by my count. If the company has written to you since, they run from that letter. Otherwise the ombudsman sends the complaint back; the helpline and the commission stay open.
       *[other] Its time limit has passed by my count. Ask the ombudsman whether there is an exception.
    }
    [shut] { $sector ->
        [telecom] Your complaint is with the consumer commission, which decides; leave it to that.
        [travel] Your complaint is with the consumer commission, which decides; leave it to that.
       *[other] Your complaint is with the consumer commission, and the ombudsman does not take what is there.
    }
   *[not-yet] { $sector ->
        [bank] It opens 30 days after the company has your complaint (later where a longer time is set for such payments), or with its answer.
        [insurance] It opens one month after the insurer has your complaint, or with its answer.
        [broker] It opens with the broker’s answer; if none comes, after about three weeks.
        [energy] It opens with the order of the forum. Some States open it also when the forum stays silent; I show it as open after 45 days, which is only a measure. Ask the forum what your State says.
        [telecom] It opens when your appeal inside the company is answered, or after the 39 days for it.
        [travel] It opens when the airline has answered your complaint; if nothing comes, after about thirty days.
       *[other] It does not open here; the helpline and the commission do.
    }
    }

rung-in-notice = A last letter to { who-to } with a date (“legal notice”). You can send it yourself. The law does not ask for it, but it is usual, and sometimes it is enough. { $state ->
    [open] You can send it now.
    [closed] The time for this is over.
    [shut] Another step that you took shuts this way.
   *[not-yet] It opens when your request is refused, or after your complaint or your demand.
    }

rung-in-consumer-commission = The consumer commission, at the place where you live. It decides, and it can order { who-the } to bring the recording. You need nobody to represent you. Up to 5 lakh rupees paid there is no fee; above, it is 200 to 7,500 rupees. District: up to 50 lakh rupees paid; State: up to 2 crore; above that National. You have two years; letters, the helpline and appeals do not stop them. { $state ->
    [open] { $sector ->
        [public] You can prepare a complaint now, if you pay this office for the service: a water bill or a ticket, not a tax.
       *[other] You can prepare a complaint now. If an ombudsman is open to you, think about that first.
    }
    [closed] The time for this is over.
    [shut] Another step that you took shuts this way.
   *[not-yet] It opens when your request is refused or its time has passed, or after your complaint. It is not for offices that you pay nothing to.
    }

## Rungs that India does not have

rung-in-none-court = An ordinary court would be open as well, but the consumer commission is cheaper and made for this.
rung-in-none-supervisor = No law in India names a supervisor. The grievance officer or nodal officer takes that place.
rung-in-none-officer = Data protection officers come to India with a law that has { DATE($since_in_summary) } as its first day, and not everybody needs one. The grievance officer is the one to write to.
