# From the first word to the right that applies. The greeting, engine-welcome, stands just before.

# $country: a country's name, guessed from the chat's language or telephone number.
start-place = You live in { $regime ->
    [uk-gdpr] the { COUNTRY($country) }
   *[gdpr] { COUNTRY($country) }
    }, and we speak English. Is that right?
    .hint = The law of the country you live in decides what you can ask for.
    .correct = Yes, that’s right
    .other-country = No, another country
    .other-language = Another language

start-language = Which language do you want to use here?
    .hint = Letters go out in the language of whoever receives them; you get a copy to read in yours.

start-country = Which country do you live in?
    .hint = Tap it below. If it is not there, type its name.

# Above what a long message of the person's held, a line each (engine-story-line). The buttons
# below take one of them out (engine-story.drop).
start-told = This is what I read in your message. Is it right?
    .hint = If something is wrong, tap it; then I leave it out. What is missing I ask for.
    .ok = Yes, all right

# The law of the country is not in the book.
start-not-served =
    I’m sorry: I do not know the law of your country ({ COUNTRY($country) }) yet. So I write no letter for you; a letter on the wrong law would do you no good.

    What works almost everywhere, and you can start today:

    1. Write down the day, the time, the number and the words of the promise while you remember them.
    2. Ask the company in writing for the recording. Ask it to keep it until you have it.
    3. In the same message, ask it to confirm the promise in writing.
    4. Keep proof: the sent e-mail, a screenshot of the form, the bill, the entry in your call list.
    5. No answer, or a no? Write to the company’s complaints office, then to the consumer authority or a consumer association in your country.
    .hint = Did I get the country wrong? Then change it. You can come back at any time with /start; /delete erases what you told me.
    .other-country = Choose another country

start-sector = What kind of company or office is it about?
    .hint = It decides who can help you later on. Not sure? Tap “Something else”.

# No figures here: nobody has counted how often companies say yes.
start-odds =
    Where you live, data protection law ({ $regime ->
        [uk-gdpr] the UK GDPR
       *[gdpr] the GDPR
    }) gives you a right to a copy of your own data. Your recorded voice is part of it. You need give no reason, the copy is free, and { who-the } has to answer by a day that I work out for you.

    What to expect: a recording is usually handed out only to those who ask in writing. Often the first answer is a no, or it is erased already. Sometimes it takes a second letter. I cannot promise that you get it, but asking costs you nothing.

    Next: a few short questions, then a letter that you can send. Recordings can be erased soon, so today is better than tomorrow.

# The country is in the book, and its law gives no right to a copy.
start-no-right =
    In your country ({ COUNTRY($country) }) no law that I know gives you a right to a copy of the recording. So I write no letter that says so.

    What still works, and you can start today:

    1. Write down the day, the time, the number and the words of the promise while you remember them.
    2. Ask the company in writing for the recording. It may do so freely. Ask it to keep it until your complaint is settled.
    3. In the same message, ask it to confirm the promise in writing.
    4. Keep proof of all you send and get.
    5. No answer, or a no? Write to the company’s complaints office, then to the consumer authority or a consumer association.
    .hint = Did I get the country wrong? Then change it. You can come back at any time with /start; /delete erases what you told me.
    .other-country = Choose another country

# India: no right to the copy, and yet letters that ask for it.
start-asking =
    { $sector ->
    [public]
        At a public body, citizens of India have a right to information (RTI). I write that application for you. The body has 30 days to answer; if it refuses or stays silent, you can appeal.

        If you are not a citizen, or the body is private after all, I write another letter: it asks for the recording, or at least for a chance to hear it.

        What to expect: many offices refuse at first, or do not answer. But a dated letter in good order helps in every later step.
   *[other]
        In India no general law makes a private company give you a copy of the recording. So the letters here do not say so. What they can do all the same:

        1. ask for the recording, or at least for a chance to hear it
        2. ask the company to keep it
        3. give notice to produce it. If the company holds it back, a commission may draw its own conclusions

        A consumer commission can order the company to bring the recording. A public body is another matter: there citizens have a right to information, and I write that letter instead.

        What to expect: many companies refuse at first. But a dated letter in good order helps in every later step.
    }

    Next: a few short questions, then a letter that you can send. Recordings can be erased soon, so today is better than tomorrow.

# India, where brokers are a kind of their own.
start-sector-india = What kind of company or office is it about?
    .hint = It decides who can help you later on. Not sure? Tap “Something else”.

# The United Kingdom, with kinds that other countries do not tell apart.
start-sector-uk = What kind of company or office is it about?
    .hint = It decides who can help you later on. Not sure? Tap “Something else”.
