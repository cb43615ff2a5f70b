mail-way = How did it go out?
mail-sent-on = When did it go out?
    .hint = This day starts the count.
