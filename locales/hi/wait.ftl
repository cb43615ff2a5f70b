# The request is out, and the company has its time.

# The deadline with its reasons stands just before (block-deadline-response).
wait-response = अभी आप इसे एक तरफ़ रख दें। कुछ हो, तो बटन दबाएँ।
    .hint = आखिरी दिन के अगले दिन सुबह 10 बजे मैं पूछूँगा कि क्या आया। बटन हर समय खुले हैं, हफ़्तों बाद भी। { who-the } से फ़ोन आए, तो दिन, नाम और कही गई बात लिख लें। अपना रिमाइंडर लगाना हो: /alarm।
    .received = कुछ आया है
    .refused = वे मना कर रहे हैं
    .gone = कहते हैं कि मिटा दी गई
    .extended = उन्हें और समय चाहिए
    .question = वे पहले कुछ पूछ रहे हैं
    .acknowledged = बस “मिल गया” का संदेश आया
    .complain = वादे की शिकायत करें
    .final = शिकायत का जवाब आ गया
    .next = मैं और क्या करूँ?
    .change = कोई जवाब बदलना है
    .stop = यह मामला बंद करें

# A complaint runs too, and its day comes first. The deadlines stand just before.
wait-beside = अभी आप इसे एक तरफ़ रख दें। कुछ हो, तो बटन दबाएँ।
    .hint = शिकायत के आखिरी दिन के अगले दिन सुबह 10 बजे मैं आपको लिखूँगा, और तब अगला कदम खुला होगा। अनुरोध के आखिरी दिन के बाद मैं फिर पूछूँगा। बटन हर समय खुले हैं। { who-the } से फ़ोन आए, तो दिन, नाम और कही गई बात लिख लें। अपना रिमाइंडर लगाना हो: /alarm।
    .received = कुछ आया है
    .refused = वे मना कर रहे हैं
    .gone = कहते हैं कि मिटा दी गई
    .acknowledged = बस “मिल गया” का संदेश आया
    .final = शिकायत का जवाब आ गया
    .next = मैं और क्या करूँ?
    .change = कोई जवाब बदलना है
    .stop = यह मामला बंद करें

# The complaint’s day has passed; that of the request follows.
wait-door-passed = आपकी शिकायत का समय पूरा हो गया। वह निपटी न हो, तो अगला कदम खुला है: “मैं और क्या करूँ?” दबाएँ।

# An automatic "we have got your message".
wait-acknowledged = वह संदेश रख लें: उससे दिखता है कि आपका अनुरोध पहुँच गया। वह अभी जवाब नहीं है, और आखिरी दिन वही रहता है।

wait-extended = क्या { who-the } ने यह समय रहते बताया, और वजह भी बताई?
    .hint = समय रहते मतलब: जवाब के आखिरी दिन तक। वजह यह हो सकती है कि आपका अनुरोध पूरा करना मुश्किल है; “कृपया धैर्य रखें” कोई वजह नहीं है। दोनों बातें सच हों, तो दो महीने तक और लग सकते हैं, और उनका हिसाब मैं लगा दूँगा। इससे पहले का कोई दिन बताया जाए, तो /alarm से रिमाइंडर लगाया जा सकता है।
    .in-time = हाँ, समय रहते और वजह के साथ
    .too-late = नहीं, या देर से

# Too late, or without reasons, but the first last day is still to come.
wait-no-longer = तो कुछ नहीं बदलता: पहला आखिरी दिन ही गिना जाएगा। { who-the } ने जो लिखा, वह रख लें। अगर समय रहते वजह बता दी जाए, तो “उन्हें और समय चाहिए” फिर से दबाएँ।

# Only in the United Kingdom, where a question can hold up the time for the answer.
wait-question = वे क्या जानना चाहते हैं?
    .hint = जायज़ सवाल से उसका जवाब देने का समय रुक सकता है, इसलिए आज ही जवाब देना अच्छा है। जवाब मैं लिख दूँगा।

wait-asked-on = यह सवाल आपको किस दिन मिला?
    .hint = उस दिन से आपका जवाब पहुँचने तक उसका समय रुका रह सकता है। इसका हिसाब मैं लगा दूँगा।

# Before the letter.
wait-clarify = यह रहा आपका जवाब। इसमें फिर से लिखा है कि बात किस कॉल की है, ताकि किसी को देर तक ढूँढना न पड़े।
