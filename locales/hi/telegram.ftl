# What only Telegram needs: the menu of commands, and what is said outside of a dialogue.

# The menu. One short line each, without a full stop.
command-start = शुरू करें, या आगे बढ़ें
command-help = मैं क्या कर सकता हूँ, और कैसे
command-back = पिछला जवाब वापस लें
command-cancel = यह मामला अभी छोड़ें
command-language = भाषा चुनें
command-cases = आपके सब मामले और अगली तारीखें
command-letters = इस मामले के पत्र, जैसे भेजे गए
command-alarm = रिमाइंडर देखें, बदलें, रोकें या लगाएँ
command-about = इसे कौन चलाता है, और यह क्या जानता है
command-privacy = क्या रखा जाता है, और कौन देख सकता है
command-export = जो कुछ रखा है, फ़ाइल में लें
command-delete = सब कुछ तुरंत मिटाएँ

# In the empty chat before /start, at most 512 characters.
telegram-description = मैं आपकी ग्राहक-सेवा कॉल की रिकॉर्डिंग पाने में मदद करता हूँ और पत्र लिखता हूँ। मुफ़्त, कानूनी सलाह नहीं।

# In the bot’s profile, at most 120 characters.
telegram-short-description = मैं आपकी ग्राहक-सेवा कॉल की रिकॉर्डिंग पाने में मदद करता हूँ और पत्र लिखता हूँ। मुफ़्त, कानूनी सलाह नहीं।

# In a group, when the bot is added or called there.
telegram-private-only = मैं सिर्फ़ प्राइवेट चैट में काम करता हूँ, ताकि कोई और साथ में न पढ़े। मेरे नाम को दबाएँ और मुझे वहीं लिखें।

# A message or file could not be sent, and never will be.
telegram-lost = आपके लिए एक संदेश भेजा नहीं जा सका; यह मेरी गलती है। आपके जवाब सुरक्षित हैं। /letters आपके पत्र फिर दिखाएगा, और /help बताएगा कि आगे क्या करें।
