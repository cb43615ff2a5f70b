# Said in the chat, beside the letter. The letter itself is read in Hindi (see format-rest).

# As in “aapka 3 November ka recording sambhal kar rakhne ka notice”.
preservation-name = recording sambhal kar rakhne ka notice

preservation-advice =
    { $regime ->
    [india]
        { $information_request_open ->
            [yes] Ho sake toh yeh letter aaj hi Public Information Officer ko bhejein; website par “RTI” ke neeche unka naam hai. Email ya post se bhejein; shikayat ka portal ho, toh wahan bhi darj karein, taaki aapko number mile.
           *[no] Ho sake toh yeh letter aaj hi bhejein, website par likhe Grievance Officer ko aur customer care ko. Email se bhejein, aur online form ya app se bhi, taaki aapko number mile.
        }

        Bheja hua email ya taarikh ke saath screenshot rakhein. Humari jaankari mein India ka koi kanoon aam call nahin rakhwata. Lekin tab unko bata diya gaya hai ki aapko uski zaroorat hai, aur yeh aage kaam aata hai.

        Recording ki request alag letter hai. Dono bhejein, ek ke baad ek. Phir humein din aur tareeka batayein.
   *[gdpr]
        Ho sake toh yeh letter aaj hi bhejein. Sahi jagah unki privacy policy (privacy notice) mein diya data protection ka address hai. Email se bhejein, aur agar online form ho, toh usse bhi. Ek copy customer service ko bhejne mein koi nuksaan nahin.

        Bheja hua email ya taarikh ke saath form ka screenshot rakhein. Recording phir bhi delete ki ja sakti hai, lekin tab unko bata diya gaya hai ki aapko uski zaroorat hai.

        Data request alag letter hai. Dono bhejein, ek ke baad ek. Phir humein din aur tareeka batayein.
    }
