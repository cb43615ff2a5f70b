# The request is out, and the company has its time.

# The deadline with its reasons stands just before (block-deadline-response).
wait-response = For now you can put this aside. Tap when something happens.
    .hint = The day after the last day, at 10 in the morning, I ask you what has come. The buttons stay open all the time, also weeks from now. If { who-the } rings you, note the day, the name and what was said. For a reminder of your own: /alarm.
    .received = Something has come
    .refused = { who-begin } says no
    .gone = They say it is erased
    .extended = They want more time
    .question = They ask me something first
    .acknowledged = Only an acknowledgement so far
    .complain = Complain about the promise
    .final = I have their answer to the complaint
    .next = What else can I do?
    .change = Change an answer
    .stop = End this case

# A complaint runs too, and its day comes first. The deadlines stand just before.
wait-beside = For now you can put this aside. Tap when something happens.
    .hint = The day after the complaint’s last day, at 10 in the morning, I write to you, and the next step is open. After the request’s last day I ask again. The buttons stay open all the time. If { who-the } rings you, note the day, the name and what was said. For a reminder of your own: /alarm.
    .received = Something has come
    .refused = { who-begin } says no
    .gone = They say it is erased
    .acknowledged = Only an acknowledgement so far
    .final = I have their answer to the complaint
    .next = What else can I do?
    .change = Change an answer
    .stop = End this case

# The complaint’s day has passed; that of the request follows.
wait-door-passed = The time for your complaint is over. If it is not settled, the next step is open: tap “What else can I do?”.

# An automatic "we have got your message".
wait-acknowledged = Keep that message: it shows that your request has arrived. It is no answer yet, and the last day stays the same.

wait-extended = Did { who-the } tell you so in time, and say why?
    .hint = In time means: no later than the last day for its answer. A reason is, for example, that your request is hard to handle; “please be patient” is none. If both are true, it may take up to two months longer, and I count that for you. If it names an earlier day, you can set a reminder with /alarm.
    .in-time = Yes, in time and with reasons
    .too-late = No, or too late

# Too late, or without reasons, but the first last day is still to come.
wait-no-longer = Then nothing changes: the first last day still counts. Keep what { who-the } wrote. If it gives its reasons in time after all, tap “They want more time” again.

# Only in the United Kingdom, where a question can hold up the time for the answer.
wait-question = What does { who-the } want to know?
    .hint = A fair question can hold up its time to answer, so it is best to reply today. I write the reply for you.

wait-asked-on = On which day did the question reach you?
    .hint = From that day until it has your reply, its time may stand still. I count that for you.

# Before the letter.
wait-clarify = Here is your reply. It says once more which call you mean, so that nobody has to search for long.
