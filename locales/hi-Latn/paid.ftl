# Whether an office is paid for its service (India).

# The answers are the buttons (slot-paid_service).
paid-service = Call jis service ke baare mein thi, kya uske liye is office ko paise dene hote hain?
    .hint = Paani ka bill ya train ticket payment hai; tax nahin. Office ki fees, jaise passport ki, sirf chhapai aur delivery tak gini jati hai. Jis service ke paise lagte hain, uske liye consumer commission ka raasta bhi hai.
