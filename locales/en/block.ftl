# What stands before a question: a deadline, or the letters so far.
#
# $day: the last day, { DATE($day) } without and { DAY($day) } with its weekday. After the head come the
# reasons from deadline.ftl, a line each. A head is also shown when its day has passed. Where the bot
# asks by itself, it does so on the day after, at 10 in the morning.

block-deadline-response = The company’s last day to answer is { DAY($day) }. The day after, at 10 in the morning, I ask you what has come. How the day is counted:
block-deadline-reminder-grace = Your reminder gives the company until { DAY($day) }. The day after, at 10 in the morning, I ask you what has come. How the day is counted:
block-deadline-rebuttal-answer = Your letter gives the company until { DAY($day) }. The day after, at 10 in the morning, I ask you what has come. How the day is counted:
block-deadline-escalation-answer = Your letter gives the company until { DAY($day) }. The day after, at 10 in the morning, I ask you what has come. How the day is counted:
block-deadline-demand-answer = Your letter gives the company until { DAY($day) }. The day after, at 10 in the morning, I ask you whether the promise was kept. How the day is counted:
block-deadline-notice = Your letter gives the company until { DAY($day) }. The day after, at 10 in the morning, I ask you what has come. How the day is counted:

# The authority need not have decided by then, but must have said how things stand.
block-deadline-authority-silence = The authority should tell you how things stand by { DAY($day) }. The day after, at 10 in the morning, I ask you what has come. How the day is counted:

## Without an alarm of the bot

block-deadline-preservation-confirmation = You asked the company to confirm by { DAY($day) } that it keeps the recording. How the day is counted:

# After these days, a conciliation body can take up the complaint.
block-deadline-energy-answer = The supplier’s last day to answer your complaint is { DAY($day) }. After it, conciliation is open to you. How the day is counted:
block-deadline-insurance-answer = The insurer’s last day to answer your complaint is { DAY($day) }. After it, the ombudsman is open to you. How the day is counted:
block-deadline-travel-answer = The travel company’s last day to answer your complaint is { DAY($day) }. After it, conciliation is open to you. How the day is counted:

# One letter of the case. $letter: its name in running text ("access request"). $day: the day on which it
# went out, or was written where it has not gone out.
block-letters-line = { $sent ->
    [yes] Sent on { DATE($day) }: { $letter }
   *[no] Written on { DATE($day) }, not sent yet: { $letter }
    }
