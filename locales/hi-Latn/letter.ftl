# Above the copy of a letter that is for reading. The copy is in Hindi (see format-rest).

letter-reading-copy = Sirf padhne ke liye. Doosri bhasha wala letter bhejein; yeh copy isliye hai ki aapko pata rahe ki usmein kya likha hai.{ $country ->
        [IN] {" "}Letter Hindi mein bhejna ho, toh “Kuch badalna hai” tap karein, phir “Letter ki bhasha”.
       *[other] {""}
    }
