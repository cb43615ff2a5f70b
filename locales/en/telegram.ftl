# What only Telegram needs: the menu of commands, and what is said outside of a dialogue.

# The menu. One short line each, without a full stop.
command-start = Begin, or go on
command-help = What I can do, and how
command-back = Take back the last answer
command-cancel = Leave this case for now
command-language = Choose the language
command-cases = All your cases and their next dates
command-letters = The letters of this case, as they went out
command-alarm = See, move and stop reminders, or set one
command-about = Who runs this, and what it knows
command-privacy = What is kept, and who can see it
command-export = Get all that is stored, as a file
command-delete = Erase everything at once

# In the empty chat before /start, at most 512 characters.
telegram-description = I help you get the recording of your own customer-service call, and write the letters. Free, no legal advice.

# In the bot’s profile, at most 120 characters.
telegram-short-description = I help you get the recording of your own customer-service call, and write the letters. Free, no legal advice.

# In a group, when the bot is added or called there.
telegram-private-only = I only work in a private chat, so that nobody else reads along. Please tap my name and write to me there.

# A message or file could not be sent, and never will be.
telegram-lost = One message to you could not be sent; that is a fault of mine. Your answers are kept. /letters shows your letters again, and /help says how to go on.
