# Said in the chat, beside the letter. The letter itself is read in Hindi (see format-rest).

# As in “aapki 3 November ki RTI application”.
information-request-name = RTI application

information-request-advice =
    Yeh application sanstha ke Public Information Officer ko bhejein; uski website par “RTI” ke neeche unka naam hai. { $owner ->
        [state] State ke apne niyam hain: fees kitni hai aur kaise deni hai, yeh state ke RTI portal par dekhein.
       *[central] rtionline.gov.in par application aur payment ho sakta hai. Fees 10 rupaye hai, postal order, draft, cash ya online. Niyam aapka address bhi maangte hain: agar letter mein sirf email ho, toh postal address bhi jodein.
    }

    BPL card ho, toh kuch nahin dena hota; card ki copy jodein. Koi wajah aur “kyun” wala koi sawal mat jodein.

    Registration number ya post ki receipt rakhein. Bhejne ke baad humein din batayein. 30 din wahin se gine jate hain, aur poore hone par hum aapko likhenge.
