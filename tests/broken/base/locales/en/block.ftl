block-deadline-response = Last day: { DAY($day) }
block-letters-line = { DATE($day) }: { $letter }
