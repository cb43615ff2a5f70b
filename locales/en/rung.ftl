# The ladder in the chat: each way to go next, and whether it can be taken today.
#
# One message a rung. $state: open (today), not-yet (later: something must happen first), closed (its time is
# over), shut (another way that was taken shuts it). A country's code stands after "rung-".

## Germany

rung-de-supervisor = A second look inside the company: a supervisor in customer service. It is free, and the other ways stay open. Nobody there has to answer you. { $state ->
    [open] You can write now.
    [closed] The time for this is over.
    [shut] Another step that you took shuts this way.
   *[not-yet] It opens when your request is refused or the time for the answer has passed.
    }

rung-de-officer = The company’s data protection officer. Everybody may write there about their own data. It is free, and the other ways stay open. Small firms may have none; then the management is the right address. { $state ->
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

rung-de-notice = A last letter to the company’s legal department, with a date. It costs no more than postage. Conciliation and court open only after it. { $state ->
    [open] You can send it now.
    [closed] The time for this is over.
    [shut] Another step that you took shuts this way.
   *[not-yet] It opens when your request is refused, the time for the answer has passed, or your demand was not met in time.
    }

# $sector: the kind of company; some have more time.
# $conciliation: name of the conciliation body, in its own language. For banks it is a list of such bodies.
rung-de-conciliation = Conciliation about the promise, for consumers ({ $conciliation }). It is usually free, and you need not accept the proposal. Some companies may refuse to take part. { $state ->
    [open] You can apply now. Do this before you go to court.
    [closed] The time for this is over.
    [shut] Your claim has gone to court, and the body can refuse what is before a court.
   *[not-yet] { $sector ->
        [public] Against a public authority it never opens.
        [energy] It opens when the time in your last letter is over, and the longer time that suppliers have.
        [insurance] It opens when the time in your last letter is over, and the longer time that insurers have.
        [travel] It opens when the time in your last letter is over, and the longer time that travel companies have.
       *[other] It opens when the time in your last letter is over.
    }
    }

rung-de-court = The local court (Amtsgericht). You need no lawyer there, but you pay a fee in advance, and whoever loses pays both sides: it is at your own risk. Conciliation can be closed to you afterwards. { $state ->
    [open] You can prepare a claim now. Get advice first.
    [closed] The time for this is over.
    [shut] Another step that you took shuts this way.
   *[not-yet] It opens when the time in your last letter is over. For large sums, and against public authorities, other courts decide; ask a lawyer about those.
    }

## Rungs that Germany does not have

rung-de-none-grievance-officer = German law asks companies for no separate grievance officer. The data protection officer is the role to write to.
rung-de-none-appellate-authority = There is no appeal inside the company in Germany. After the complaint comes conciliation.
rung-de-none-consumer-commission = Germany has no consumer authority that decides single claims with binding force. Only courts do.
rung-de-none-information-request = Freedom of information reaches public authorities only. Your own data come by the right of access.
rung-de-none-information-appeal = Freedom of information reaches public authorities only, so there is no appeal of that kind here.
