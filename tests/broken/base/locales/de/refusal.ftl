refusal-dp-fee = A fee is not allowed.
refusal-dp-silence = They have more time.
refusal-dp-silence-early = Send your letter first.
