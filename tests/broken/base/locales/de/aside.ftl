aside-name = What is your name?
aside-region = Where is the company?
