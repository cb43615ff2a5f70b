# The end of a case. The buttons are the outcomes (slot-outcome).

close-start = How did it end?
    .hint = Nothing is lost by this: the case can be opened again. If you want to keep it open instead, tap /back.
