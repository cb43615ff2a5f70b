# Said in the chat, beside the letter. The letter itself is read in Hindi (see format-rest).

# As in “aapka 3 November ka call ke baare mein jawab”.
clarification-name = call ke baare mein jawab

clarification-advice =
    Ho sake toh isko aaj hi bhejein, usi tareeke se jisse request bheji thi ya jisse aapse poochha gaya. Taarikh ke saath ek copy rakhein.

    Bhejne ke baad humein din batayein. Iska intezaar kiya gaya ho, toh woh time bhi gina jata hai.
