# The end of a case. The buttons of the second question are the outcomes (slot-outcome).

# Only where a complaint went to the authority.
close-start = Your complaint is still with the authority. Shall I write a short letter that tells it that it can close the file?
    .hint = You need not: without it, the authority goes on with your complaint.
    .withdraw = Yes, write that letter
    .leave = No, it may go on

close-outcome = How did it end?
    .hint = Nothing is lost by this: the case can be opened again. If you want to keep it open instead, tap /back.

# Before the letter.
close-withdraw = Here is the letter to the authority. It gives up no claim against the company.
