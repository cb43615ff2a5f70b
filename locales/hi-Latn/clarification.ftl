# Said in the chat, beside the letter. The letter itself is read in Hindi (see format-rest).

# As in “aapka 3 November ka call ke baare mein jawab”.
clarification-name = call ke baare mein jawab

clarification-advice =
    Ho sake toh yeh jawab aaj hi bhejein, usi tareeke se jisse company ne poochha. Taarikh ke saath ek copy rakhein.

    Bhejne ke baad humein din batayein. Isse woh time gina jata hai jismein company aapke jawab ka intezaar kar sakti thi.
