# Before a letter about the promise, where nothing is known yet to reach the person by.

reach-contact = कंपनी आपसे कहाँ संपर्क कर सकती है?
    .hint = आपका ईमेल या डाक का पता। यह पत्र में लिखा जाएगा, ताकि जवाब या पैसे आप तक पहुँच सकें। सबसे अच्छा वह है जो कंपनी के पास पहले से है।
