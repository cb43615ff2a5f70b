# Questions that are asked only where somebody wants to add something or a letter needs it.

details-behalf = Do you write for yourself or for somebody else?
    .hint = If it is for somebody else, you may be asked to show that this person agrees, for example by a signature under the letter.

details-direction = Did you make the call, or did they call you?
    .hint = Your phone’s call list shows it. If you don’t know, that is fine.

# The number of whoever called.
details-called-from = Which phone number was the call made from?
    .hint = If you called, it is your own number, or that of the phone you used. If they called, look in your phone’s call list. If the number was hidden or you don’t know, tap “I don’t know”.

details-phone-used = How did you call?
    .hint = Your call is often looked for by the number that was seen. If that was another one than yours, or none, the letter says so.

# The number of whoever was called.
details-called-to = Which phone number was called?
    .hint = If you called, look in your phone’s call list; free numbers often are not on the bill. If they called, it is your own number. If you don’t know, that is fine.

details-ticket = Is there a ticket or case number for the call?
    .hint = Often it comes as a text message or an e-mail after the call. If you don’t have one, tap “I don’t know”.

details-second-call = When was the other call about the same matter?
    .hint = For example the call in which you got the offer, or in which you complained. The letter gives it a line of its own and asks for its recording too. A rough answer is fine; if you don’t know, tap “I don’t know”.

details-agent = What was the name of the person you talked to?
    .hint = It only helps to find the call; nobody is blamed. If you don’t know, that is fine.

details-recording-length = How long is the recording?
    .hint = Minutes and seconds, as your player shows them. If you don’t know, that is fine.

details-answer-form = How do you need your answers?
    .hint = The letter asks for it in one line and gives no reason. For answers by e-mail, also add your e-mail address under “Your contact details”.

details-letter-language = In which language shall your letters be written?
    .hint = Companies usually write in English. Government offices take Hindi too. To read, you get each letter in the language of this chat as well.

details-contact = At which address do you want to get answers?
    .hint = Your e-mail or postal address. It stands in the letter. Best is one that is known there already.
