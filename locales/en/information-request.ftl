# India: application to a public body under the Right to Information Act. It asks for what is held, and gives no reason.

information-request-subject = Application for information about a telephone call: { $name }

# As in “your application for information of 3 November”.
information-request-name = application for information
information-request-advice =
    Send this to the Public Information Officer of the body; its website names the officer under “RTI”. { $owner ->
        [state] The State has rules of its own: look on its RTI portal for the fee and how to pay it.
       *[central] On rtionline.gov.in you can apply and pay. The fee is 10 rupees, by postal order, draft, cash or online. The rules also ask for your address: if the letter shows only an e-mail, add the postal one.
    }

    With a card that shows that you live below the poverty line (BPL) you pay nothing; add a copy of it. Add no reason and no question “why”.

    Keep the registration number or the postal receipt. When it is out, tell me the day. I count the 30 days and write to you when they are over.

# $law_in_rti_request: “section 6(1) of the Right to Information Act, 2005”.
information-request-ask-india = This is an application for information ({ $law_in_rti_request }). It is about the telephone call described below.
# The person has said so.
information-request-citizen = I am a citizen of India.
# A numbered list follows.
information-request-wanted = Please give me, as far as you hold it:
information-request-wanted-audio = a copy of the recording of this call, as a common sound file such as MP3
information-request-wanted-log = the entries on this call in your call log and your complaint system
information-request-wanted-transcript = the text of the call, if there is one
information-request-wanted-rule = the rule by which such recordings are kept and deleted
information-request-form-india = I ask for the sound file by e-mail, or on a disc ({ $law_in_rti_mode }; { $law_in_rti_form }).
information-request-held-india = Recordings that a public body holds have been treated as information ({ $law_in_rti_information }). In my view this goes for sound as well.
information-request-others-india = I took part in this call, so it holds my own words. In my view, the rule on personal information protects others ({ $law_in_rti_personal }). You may cut out names or mask the other voice, and give me the rest ({ $law_in_rti_sever }).
information-request-due-india = Please answer within 30 days of receipt ({ $law_in_rti_thirty_days }).
information-request-fee = The fee of 10 rupees goes with this application, or I pay it online. If copies cost more, please tell me how much.
information-request-fee-state = The fee that your rules set goes with this application. If copies cost more, please tell me how much.
information-request-fee-none-india = I live below the poverty line, so no fee is due ({ $law_in_rti_poverty }). A copy of my card goes with this application.
information-request-keep = Please keep the recording until this application and any appeal are decided.
information-request-transfer-india = If another public body holds the recording, please pass this application on to it ({ $law_in_rti_transfer }).
