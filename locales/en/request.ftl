# From the call to the first letters that can be sent.

request-call-day = When was the call with the promise?
    .hint =
        If you called more than once, take the call in which it was promised; you can add others in a moment. A rough answer is fine: “3 November”, “between 3 and 7 November”, “last Tuesday evening”.

        Where to look: your phone’s call list, an itemised bill, a text message with a ticket number, the e-mail after the call, your calendar. If you don’t know, say so; the letter works without it.

request-company = { $sector ->
    [public] Which office was it?
   *[other] Which company was it?
    }
    .hint = { $sector ->
        [public] The full name on a letter or on its website is best, with the place if it has several offices.
       *[other] The name on your bill or contract is best. If you only know the brand, that will do.
    }

request-number = { $sector ->
    [insurance] What is the number of your policy?
    [public] What is your file or reference number there?
   *[other] What is your customer or contract number?
    }
    .hint = { $sector ->
        [bank] It is on a statement, the contract or an e-mail from the bank, and helps it find your call. Of a card, give only the last four digits. If you don’t have it, tap “I don’t know”.
        [insurance] It is on the policy or a letter from the insurer, and helps it find your call. If you don’t have it, tap “I don’t know”.
        [public] It is on a letter or an e-mail from the office, and helps it find your call. If you don’t have it, tap “I don’t know”.
       *[other] It is on a bill, the contract or an e-mail from the company, and helps it find your call. If you don’t have it, tap “I don’t know”.
    }

request-name = What is your name?
    .hint = First and last name, as { who-the } knows you. It stands under the letter. If you write for somebody else, give your own name here; you can add theirs in a moment.

# Where the company is not in the list, or the address there is not the right one.
request-company-contact = Which address does { who-the } have?
    .hint = { $regime ->
        [india] { $information_request_open ->
            [yes] It is the Public Information Officer’s e-mail or address: look on the website of the office under “RTI” or “Contact us”. Otherwise take the address from a bill or a letter. If you find none, tap “I don’t know”; the letter can be written all the same.
           *[no] It is the Grievance Officer’s e-mail or address: look at the bottom of { who-of } website, under “Grievance” or “Contact us”. Otherwise take the address from a bill or the contract. If you find none, tap “I don’t know”; the letter can be written all the same.
        }
        [uk-gdpr] It is where data requests go: look in its privacy notice, at the bottom of its website, for an e-mail address or a postal address. Otherwise take the address from the contact page, a bill or the contract. If you find none, tap “I don’t know”; the letter can be written all the same.
       *[gdpr] It is where data requests go: look in its privacy notice, at the bottom of its website, for an e-mail address or a postal address. Otherwise take the address from the imprint or contact page, a bill or the contract. If you find none, tap “I don’t know”; the letter can be written all the same.
    }

request-behalf-name = What is the name of the person you write for?
    .hint = First and last name, as { who-the } knows them. It stands in the letter, apart from yours.

# Asked only of somebody who has added on the card what leads to it.
request-proved-by = Did you give a number in that call, so that they knew who you are?
    .hint = The letter says so, because the call can be found by it.

request-registered-number = Which phone number is registered for you?
    .hint = The one that you gave in the call. It stands in the letter. If you don’t know, that is fine.

request-third-call = Was there one more call about it? If so, when?
    .hint = The letter has room for this one. If there were more, take the one that matters most.
    .unknown = No more calls

# The answers follow below, a line each, and then the buttons to change or add one.
request-check = This is what I will write. Is it right?
    .hint = Tap an answer to change it, or add what else you know about the call. It all helps { who-the } to find the recording, but none of it has to be there.

# Before the letter that asks the company to erase nothing.
request-hurry = First, a short letter that asks { who-the } not to erase the recording. It can go out at the same time as the next one.

# Before the letter that asks for the recording. The letter above may or may not have come before.
request-write = { $regime ->
    [india] Here is your request for the recording, with notice to keep and to produce it.
   *[gdpr] Here is your request for the recording.
    }

# India. The answers are the buttons (slot-owner).
request-owner = { $sector ->
    [public] Who does this office belong to?
   *[other] Who owns this company or office?
    }
    .hint = { $sector ->
        [public] The central government: for example EPFO, a passport office, income tax. A State or a city: for example house tax, ration cards, a municipal office. If you don’t know, tap “I don’t know”.
       *[other] Central government: for example BSNL, SBI, LIC, the Railways, India Post. A State or a city: for example many electricity and water suppliers. At a public body you have stronger rights. If you don’t know, tap “I don’t know”.
    }

request-citizen = Are you a citizen of India?
    .hint = The Right to Information Act is for citizens. If you are not one, I write another letter.

request-bank-call = What was the call about?
    .hint = For some calls with banks and lenders there are rules of their own since 1 January 2027. If two fit, take the one that the promise was about.

# Said at once: the days for the report are few.
request-bank-fraud = Before we go on: if you have not done so yet, report the payment in writing to your bank, and on cybercrime.gov.in or by phone 1930, within five calendar days of the payment. Keep both numbers. A call can be your report, but then you need proof of it; that is what the recording is for.

# Before the letter to a public body.
request-write-information = Here is your application for the recording under the Right to Information Act. Public offices also take it in Hindi: to change the language, tap “Something has to change” below, and then “Language of the letters”.
