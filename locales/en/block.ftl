# What stands before a question: a deadline, or the letters so far.
#
# $day: the last day, { DATE($day) } without and { DAY($day) } with its weekday. After the head come the
# reasons from deadline.ftl, a line each. A head is also shown when its day has passed, so it says nothing of
# what comes. When the bot asks by itself stands in the hint of the waiting step.

block-deadline-response = Last day for the answer to your request: { DAY($day) }. How the day is counted:
block-deadline-reminder-grace = Last day that your reminder sets: { DAY($day) }. How the day is counted:
block-deadline-rebuttal-answer = Last day that your letter sets: { DAY($day) }. How the day is counted:
block-deadline-escalation-answer = Last day that your letter sets: { DAY($day) }. How the day is counted:
block-deadline-demand-answer = Last day that your letter sets: { DAY($day) }. How the day is counted:
block-deadline-notice = Last day that your letter sets: { DAY($day) }. How the day is counted:

# The authority need not have decided by then, but must have said how things stand.
block-deadline-authority-silence = The authority should tell you how things stand by { DAY($day) }. How the day is counted:

## Without an alarm of the bot

block-deadline-preservation-confirmation = You asked to have it confirmed by { DAY($day) } that the recording is kept. How the day is counted:

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
block-deadline-ombudsman-door = Time to settle your complaint: until { DAY($day) }. After it, you can take the complaint further. How the day is counted:
# The person’s own time bar.
block-deadline-ombudsman-limit = Your last day for the outside body is { DAY($day) }. How the day is counted:
# Public bodies. From knowledge; the day is also shown when it has passed.
block-deadline-public-limit = Ombudsmen for public bodies look at a complaint that comes within a year. Counted from the call, which is the safe way, your last day is { DAY($day) }. How the day is counted:
# By the Commissioner’s own practice.
block-deadline-authority-limit = If the answer does not help, complain to the Information Commissioner by { DAY($day) }. The Commissioner wants to hear from you soon after your last contact about it. How the day is counted:

# In India. The answer to an appeal for information.
block-deadline-appeal-decision = The officer who hears the appeal should decide by { DAY($day) }. How the day is counted:
# The person’s own time bar.
block-deadline-second-appeal-limit = Your last day for the second appeal is { DAY($day) }. You have 90 days from the answer to your appeal. Without one I count 30 days for the officer and then your 90, from the day on which the appeal went out: that is the safe way, and the real day may be a little later. How the day is counted:
# The person’s own time bar in India, for the appeal inside the company.
block-deadline-appeal-limit = Your last day for the Appellate Authority, if the company had four weeks for your complaint (as for a bill), is { DAY($day) }. If it answered sooner, I count from its answer, to be safe. How the day is counted:
# The way that is next: in India an appeal or an ombudsman, in the United Kingdom an ombudsman or the authority.
block-deadline-own-bar = Your own last day to take this further, by an appeal, to the authority or to an outside body, is { DAY($day) }. How the day is counted:
# In India. The appeal inside the company, if the company’s time was three days only.
block-deadline-appeal-safe = To be safe, appeal to the Appellate Authority by { DAY($day) }. This day counts if the company had only three days for your complaint. How the day is counted:
block-deadline-appeal-answer = The answer to your appeal should be there by { DAY($day) }. How the day is counted:
block-deadline-information-appeal-limit = Your last day for the first appeal is { DAY($day) }. You have 30 days from the answer; without one, from the end of the 30 days that the office has. How the day is counted:
# Two years; the day is also shown when it has passed.
block-deadline-commission-limit = You have two years for the consumer commission. Counted from the call, which is the safe way, they end on { DAY($day) }. After that it can still take your complaint if you had a good reason for the delay; ask it for that. How the day is counted:
