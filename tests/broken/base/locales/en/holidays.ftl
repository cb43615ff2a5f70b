holiday-first-christmas-day = Christmas Day
