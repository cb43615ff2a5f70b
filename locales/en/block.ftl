# What stands before a question: a deadline, or the letters so far.
#
# $day: the last day, { DATE($day) } without and { DAY($day) } with its weekday. After the head come the
# reasons from deadline.ftl, a line each. A head is also shown when its day has passed, so it says nothing of
# what comes. When the bot asks by itself stands in the hint of the waiting step.

block-deadline-response = Last day for the company’s answer: { DAY($day) }. How the day is counted:
block-deadline-reminder-grace = Last day that your reminder sets: { DAY($day) }. How the day is counted:
block-deadline-rebuttal-answer = Last day that your letter sets: { DAY($day) }. How the day is counted:
block-deadline-escalation-answer = Last day that your letter sets: { DAY($day) }. How the day is counted:
block-deadline-demand-answer = Last day that your letter sets: { DAY($day) }. How the day is counted:
block-deadline-notice = Last day that your letter sets: { DAY($day) }. How the day is counted:

# The authority need not have decided by then, but must have said how things stand.
block-deadline-authority-silence = The authority should tell you how things stand by { DAY($day) }. How the day is counted:

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

# In the United Kingdom. After this day an ombudsman can take up the complaint.
block-deadline-ombudsman-door = The company has until { DAY($day) } to settle your complaint. After it, you can take the complaint further. How the day is counted:
# The person’s own time bar.
block-deadline-ombudsman-limit = Your last day for the outside body is { DAY($day) }. How the day is counted:

# In India. The answer to an appeal for information.
block-deadline-appeal-decision = The officer who hears the appeal should decide by { DAY($day) }. How the day is counted:
# The person’s own time bar.
block-deadline-second-appeal-limit = Your last day for the second appeal is { DAY($day) }. How the day is counted:
# The person’s own time bar in India, for the appeal inside the company.
block-deadline-appeal-limit = Your last day for the Appellate Authority is { DAY($day) }. How the day is counted:
