# The end of a case. The buttons of the second question are the outcomes (slot-outcome).

# Only where a complaint went to the authority.
close-start = Your complaint is still with the authority. Shall I write a short letter that tells it that it can close the file?
    .hint = You need not: without it, the authority goes on with your complaint.
    .withdraw = Yes, write that letter
    .leave = No, it may go on

close-outcome = How did it end?
    .hint = Nothing is lost by this: the case can be opened again. If you want to keep it open instead, tap /back.

# Before the letter.
close-withdraw = Here is the letter to the authority. It gives up no claim against { who-the }.

# A claim was filed, and the case is to be ended here.
close-court = { $regime ->
    [india] Your complaint is with the consumer commission. If the matter is over, tell the commission, with the number of the case: until then it goes on. Do not sign that it is settled before you have what was agreed.
   *[gdpr] Your claim is with the court. If the matter is over, do not simply take the claim back: how you say it can decide who pays the costs. Ask at the registry of the court, or at an advice centre, before you write. Until then the claim goes on.
    }

close-body = The outside body still has your complaint. If the matter is over, write one line to it, with the number that it gave you.
