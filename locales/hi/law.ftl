# कानून के हवाले, अधिनियमों और अदालतों के नाम। “अनुच्छेद”, “धारा”, “वाक्य” आदि और उनके अंक के बीच न टूटने वाला स्थान (U+00A0) होता है।
# $shape बताता है कि कौन-से खाने भरे हैं, इस क्रम में: article या section, paragraph, point, sentence।
# हवाला कोष्ठक में कर्ता रूप में आता है: “(GDPR का अनुच्छेद 15)”। विदेशी अधिनियमों के नाम वैसे ही रहते हैं, ताकि वे खोजे जा सकें।

## कानूनी व्यवस्थाएँ

regime-gdpr = यूरोपीय संघ का सामान्य डेटा संरक्षण विनियम (GDPR)

## हवाले

citation-gdpr = { $shape ->
    [article-paragraph] GDPR का अनुच्छेद { $article }({ $paragraph })
    [article-paragraph-point] GDPR का अनुच्छेद { $article }({ $paragraph })({ $point })
    [article-paragraph-sentence] GDPR का अनुच्छेद { $article }({ $paragraph }), वाक्य { $sentence }
    [article-point] GDPR का अनुच्छेद { $article }({ $point })
   *[article] GDPR का अनुच्छेद { $article }
    }
citation-gdpr-recital = GDPR की प्रस्तावना, recital { $article }
citation-reg-1182-71 = { $shape ->
    [article-paragraph] विनियम (EEC, Euratom) No 1182/71 का अनुच्छेद { $article }({ $paragraph })
    [article-paragraph-point] विनियम (EEC, Euratom) No 1182/71 का अनुच्छेद { $article }({ $paragraph })({ $point })
    [article-paragraph-sentence] विनियम (EEC, Euratom) No 1182/71 का अनुच्छेद { $article }({ $paragraph }), वाक्य { $sentence }
    [article-point] विनियम (EEC, Euratom) No 1182/71 का अनुच्छेद { $article }({ $point })
   *[article] विनियम (EEC, Euratom) No 1182/71 का अनुच्छेद { $article }
    }
citation-bdsg = { $shape ->
    [section-paragraph] BDSG की धारा { $section }({ $paragraph })
    [section-paragraph-point] BDSG की धारा { $section }({ $paragraph }), क्रमांक { $point }
    [section-paragraph-sentence] BDSG की धारा { $section }({ $paragraph }), वाक्य { $sentence }
    [section-paragraph-point-sentence] BDSG की धारा { $section }({ $paragraph }), वाक्य { $sentence }, क्रमांक { $point }
    [section-point] BDSG की धारा { $section }, क्रमांक { $point }
    [section-sentence] BDSG की धारा { $section }, वाक्य { $sentence }
   *[section] BDSG की धारा { $section }
    }
citation-tdddg = { $shape ->
    [section-paragraph] TDDDG की धारा { $section }({ $paragraph })
    [section-paragraph-point] TDDDG की धारा { $section }({ $paragraph }), क्रमांक { $point }
    [section-paragraph-sentence] TDDDG की धारा { $section }({ $paragraph }), वाक्य { $sentence }
    [section-paragraph-point-sentence] TDDDG की धारा { $section }({ $paragraph }), वाक्य { $sentence }, क्रमांक { $point }
    [section-point] TDDDG की धारा { $section }, क्रमांक { $point }
    [section-sentence] TDDDG की धारा { $section }, वाक्य { $sentence }
   *[section] TDDDG की धारा { $section }
    }
citation-tkg = { $shape ->
    [section-paragraph] TKG की धारा { $section }({ $paragraph })
    [section-paragraph-point] TKG की धारा { $section }({ $paragraph }), क्रमांक { $point }
    [section-paragraph-sentence] TKG की धारा { $section }({ $paragraph }), वाक्य { $sentence }
    [section-paragraph-point-sentence] TKG की धारा { $section }({ $paragraph }), वाक्य { $sentence }, क्रमांक { $point }
    [section-point] TKG की धारा { $section }, क्रमांक { $point }
    [section-sentence] TKG की धारा { $section }, वाक्य { $sentence }
   *[section] TKG की धारा { $section }
    }
citation-postg = { $shape ->
    [section-paragraph] PostG की धारा { $section }({ $paragraph })
    [section-paragraph-point] PostG की धारा { $section }({ $paragraph }), क्रमांक { $point }
    [section-paragraph-sentence] PostG की धारा { $section }({ $paragraph }), वाक्य { $sentence }
    [section-paragraph-point-sentence] PostG की धारा { $section }({ $paragraph }), वाक्य { $sentence }, क्रमांक { $point }
    [section-point] PostG की धारा { $section }, क्रमांक { $point }
    [section-sentence] PostG की धारा { $section }, वाक्य { $sentence }
   *[section] PostG की धारा { $section }
    }
citation-enwg = { $shape ->
    [section-paragraph] EnWG की धारा { $section }({ $paragraph })
    [section-paragraph-point] EnWG की धारा { $section }({ $paragraph }), क्रमांक { $point }
    [section-paragraph-sentence] EnWG की धारा { $section }({ $paragraph }), वाक्य { $sentence }
    [section-paragraph-point-sentence] EnWG की धारा { $section }({ $paragraph }), वाक्य { $sentence }, क्रमांक { $point }
    [section-point] EnWG की धारा { $section }, क्रमांक { $point }
    [section-sentence] EnWG की धारा { $section }, वाक्य { $sentence }
   *[section] EnWG की धारा { $section }
    }
citation-vsbg = { $shape ->
    [section-paragraph] VSBG की धारा { $section }({ $paragraph })
    [section-paragraph-point] VSBG की धारा { $section }({ $paragraph }), क्रमांक { $point }
    [section-paragraph-sentence] VSBG की धारा { $section }({ $paragraph }), वाक्य { $sentence }
    [section-paragraph-point-sentence] VSBG की धारा { $section }({ $paragraph }), वाक्य { $sentence }, क्रमांक { $point }
    [section-point] VSBG की धारा { $section }, क्रमांक { $point }
    [section-sentence] VSBG की धारा { $section }, वाक्य { $sentence }
   *[section] VSBG की धारा { $section }
    }
citation-uklag = { $shape ->
    [section-paragraph] UKlaG की धारा { $section }({ $paragraph })
    [section-paragraph-point] UKlaG की धारा { $section }({ $paragraph }), क्रमांक { $point }
    [section-paragraph-sentence] UKlaG की धारा { $section }({ $paragraph }), वाक्य { $sentence }
    [section-paragraph-point-sentence] UKlaG की धारा { $section }({ $paragraph }), वाक्य { $sentence }, क्रमांक { $point }
    [section-point] UKlaG की धारा { $section }, क्रमांक { $point }
    [section-sentence] UKlaG की धारा { $section }, वाक्य { $sentence }
   *[section] UKlaG की धारा { $section }
    }
citation-vvg = { $shape ->
    [section-paragraph] VVG की धारा { $section }({ $paragraph })
    [section-paragraph-point] VVG की धारा { $section }({ $paragraph }), क्रमांक { $point }
    [section-paragraph-sentence] VVG की धारा { $section }({ $paragraph }), वाक्य { $sentence }
    [section-paragraph-point-sentence] VVG की धारा { $section }({ $paragraph }), वाक्य { $sentence }, क्रमांक { $point }
    [section-point] VVG की धारा { $section }, क्रमांक { $point }
    [section-sentence] VVG की धारा { $section }, वाक्य { $sentence }
   *[section] VVG की धारा { $section }
    }
citation-bgb = { $shape ->
    [section-paragraph] BGB की धारा { $section }({ $paragraph })
    [section-paragraph-point] BGB की धारा { $section }({ $paragraph }), क्रमांक { $point }
    [section-paragraph-sentence] BGB की धारा { $section }({ $paragraph }), वाक्य { $sentence }
    [section-paragraph-point-sentence] BGB की धारा { $section }({ $paragraph }), वाक्य { $sentence }, क्रमांक { $point }
    [section-point] BGB की धारा { $section }, क्रमांक { $point }
    [section-sentence] BGB की धारा { $section }, वाक्य { $sentence }
   *[section] BGB की धारा { $section }
    }
citation-hgb = { $shape ->
    [section-paragraph] HGB की धारा { $section }({ $paragraph })
    [section-paragraph-point] HGB की धारा { $section }({ $paragraph }), क्रमांक { $point }
    [section-paragraph-sentence] HGB की धारा { $section }({ $paragraph }), वाक्य { $sentence }
    [section-paragraph-point-sentence] HGB की धारा { $section }({ $paragraph }), वाक्य { $sentence }, क्रमांक { $point }
    [section-point] HGB की धारा { $section }, क्रमांक { $point }
    [section-sentence] HGB की धारा { $section }, वाक्य { $sentence }
   *[section] HGB की धारा { $section }
    }
citation-zpo = { $shape ->
    [section-paragraph] ZPO की धारा { $section }({ $paragraph })
    [section-paragraph-point] ZPO की धारा { $section }({ $paragraph }), क्रमांक { $point }
    [section-paragraph-sentence] ZPO की धारा { $section }({ $paragraph }), वाक्य { $sentence }
    [section-paragraph-point-sentence] ZPO की धारा { $section }({ $paragraph }), वाक्य { $sentence }, क्रमांक { $point }
    [section-point] ZPO की धारा { $section }, क्रमांक { $point }
    [section-sentence] ZPO की धारा { $section }, वाक्य { $sentence }
   *[section] ZPO की धारा { $section }
    }
citation-gvg = { $shape ->
    [section-paragraph] GVG की धारा { $section }({ $paragraph })
    [section-paragraph-point] GVG की धारा { $section }({ $paragraph }), क्रमांक { $point }
    [section-paragraph-sentence] GVG की धारा { $section }({ $paragraph }), वाक्य { $sentence }
    [section-paragraph-point-sentence] GVG की धारा { $section }({ $paragraph }), वाक्य { $sentence }, क्रमांक { $point }
    [section-point] GVG की धारा { $section }, क्रमांक { $point }
    [section-sentence] GVG की धारा { $section }, वाक्य { $sentence }
   *[section] GVG की धारा { $section }
    }
citation-egzpo = { $shape ->
    [section-paragraph] EGZPO की धारा { $section }({ $paragraph })
    [section-paragraph-point] EGZPO की धारा { $section }({ $paragraph }), क्रमांक { $point }
    [section-paragraph-sentence] EGZPO की धारा { $section }({ $paragraph }), वाक्य { $sentence }
    [section-paragraph-point-sentence] EGZPO की धारा { $section }({ $paragraph }), वाक्य { $sentence }, क्रमांक { $point }
    [section-point] EGZPO की धारा { $section }, क्रमांक { $point }
    [section-sentence] EGZPO की धारा { $section }, वाक्य { $sentence }
   *[section] EGZPO की धारा { $section }
    }
citation-stgb = { $shape ->
    [section-paragraph] StGB की धारा { $section }({ $paragraph })
    [section-paragraph-point] StGB की धारा { $section }({ $paragraph }), क्रमांक { $point }
    [section-paragraph-sentence] StGB की धारा { $section }({ $paragraph }), वाक्य { $sentence }
    [section-paragraph-point-sentence] StGB की धारा { $section }({ $paragraph }), वाक्य { $sentence }, क्रमांक { $point }
    [section-point] StGB की धारा { $section }, क्रमांक { $point }
    [section-sentence] StGB की धारा { $section }, वाक्य { $sentence }
   *[section] StGB की धारा { $section }
    }
citation-vwvfg = VwVfG की धारा { $section }({ $paragraph })
citation-sgb-10 = SGB X की धारा { $section }({ $paragraph })
citation-vwgo = VwGO की धारा { $section }({ $paragraph })
citation-sgg = SGG की धारा { $section }({ $paragraph })
citation-edpb-01-2022 = EDPB के दिशानिर्देश 01/2022
citation-lfdi-rlp-recordings = जर्मन राज्य Rhineland-Palatinate के डेटा संरक्षण आयुक्त, वॉइस रिकॉर्डिंग पर
citation-vomvo = बीमा लोकपाल के प्रक्रिया नियम
citation-srv-conditions = यात्रा और परिवहन सुलह संस्था की शर्तें
# $court अदालत का नाम है, $number मामले का क्रमांक। निर्णय और आदेश, दोनों फ़ैसले हैं।
citation-case = { $court }, { DATE($date) } का फ़ैसला, { $number }

## अदालतें

court-cjeu = यूरोपीय संघ का न्यायालय
court-bgh = जर्मनी का संघीय न्यायालय BGH
court-olg-duesseldorf = Düsseldorf का उच्च क्षेत्रीय न्यायालय

## अधिनियमों के पूरे नाम

act-gdpr = सामान्य डेटा संरक्षण विनियम, विनियम (EU) 2016/679
act-gdpr-recital = सामान्य डेटा संरक्षण विनियम की प्रस्तावना (recitals)
act-reg-1182-71 = विनियम (EEC, Euratom) No 1182/71, अवधियों, तारीखों और समय-सीमाओं पर
act-bdsg = संघीय डेटा संरक्षण अधिनियम (जर्मनी, BDSG)
act-tdddg = दूरसंचार और डिजिटल सेवा डेटा संरक्षण अधिनियम (जर्मनी, TDDDG)
act-tkg = दूरसंचार अधिनियम (जर्मनी, TKG)
act-postg = डाक अधिनियम (जर्मनी, PostG)
act-enwg = ऊर्जा उद्योग अधिनियम (जर्मनी, EnWG)
act-vsbg = उपभोक्ता विवाद निपटारा अधिनियम (जर्मनी, VSBG)
act-uklag = निषेधाज्ञा वाद अधिनियम (जर्मनी, UKlaG)
act-vvg = बीमा अनुबंध अधिनियम (जर्मनी, VVG)
act-bgb = नागरिक संहिता (जर्मनी, BGB)
act-hgb = वाणिज्य संहिता (जर्मनी, HGB)
act-zpo = दीवानी प्रक्रिया संहिता (जर्मनी, ZPO)
act-gvg = न्यायालय गठन अधिनियम (जर्मनी, GVG)
act-egzpo = दीवानी प्रक्रिया संहिता का परिचय अधिनियम (जर्मनी, EGZPO)
act-stgb = दंड संहिता (जर्मनी, StGB)
act-vwvfg = प्रशासनिक प्रक्रिया अधिनियम (जर्मनी, VwVfG)
act-sgb-10 = सामाजिक संहिता, दसवीं पुस्तक (जर्मनी, SGB X)
act-vwgo = प्रशासनिक अदालत प्रक्रिया संहिता (जर्मनी, VwGO)
act-sgg = सामाजिक अदालत अधिनियम (जर्मनी, SGG)
act-edpb-01-2022 = EDPB के दिशानिर्देश 01/2022
act-lfdi-rlp-recordings = जर्मन राज्य Rhineland-Palatinate के डेटा संरक्षण आयुक्त, वॉइस रिकॉर्डिंग पर
act-vomvo = बीमा लोकपाल के प्रक्रिया नियम
act-srv-conditions = यात्रा और परिवहन सुलह संस्था की शर्तें

## यूनाइटेड किंगडम

regime-uk-gdpr = यूनाइटेड किंगडम का सामान्य डेटा संरक्षण विनियम (UK GDPR)

citation-uk-gdpr = { $shape ->
    [article-paragraph] UK GDPR का अनुच्छेद { $article }({ $paragraph })
    [article-paragraph-point] UK GDPR का अनुच्छेद { $article }({ $paragraph })({ $point })
    [article-point] UK GDPR का अनुच्छेद { $article }({ $point })
   *[article] UK GDPR का अनुच्छेद { $article }
    }
citation-dpa-2018 = { $shape ->
    [section-paragraph] Data Protection Act 2018 की धारा { $section }({ $paragraph })
   *[section] Data Protection Act 2018 की धारा { $section }
    }
# $section अनुसूची का क्रमांक है।
citation-dpa-2018-schedule = { $shape ->
    [section-paragraph] Data Protection Act 2018 की अनुसूची { $section }, पैरा { $paragraph }
   *[section] Data Protection Act 2018 की अनुसूची { $section }
    }
citation-cra-2015 = { $shape ->
    [section-paragraph] Consumer Rights Act 2015 की धारा { $section }({ $paragraph })
   *[section] Consumer Rights Act 2015 की धारा { $section }
    }
citation-foia-2000 = { $shape ->
    [section-paragraph] Freedom of Information Act 2000 की धारा { $section }({ $paragraph })
   *[section] Freedom of Information Act 2000 की धारा { $section }
    }
citation-limitation-1980 = { $shape ->
    [section-paragraph] Limitation Act 1980 की धारा { $section }({ $paragraph })
   *[section] Limitation Act 1980 की धारा { $section }
    }
citation-limitation-ni-1989 = { $shape ->
    [article] Limitation (Northern Ireland) Order 1989 का अनुच्छेद { $article }
   *[none] Limitation (Northern Ireland) Order 1989
    }
citation-prescription-1973 = { $shape ->
    [section-paragraph] Prescription and Limitation (Scotland) Act 1973 की धारा { $section }({ $paragraph })
   *[section] Prescription and Limitation (Scotland) Act 1973 की धारा { $section }
    }
citation-pd-pre-action = { $shape ->
    [paragraph] Practice Direction on Pre-Action Conduct का पैरा { $paragraph }
   *[none] Practice Direction on Pre-Action Conduct
    }
citation-disp = { $shape ->
    [article] FCA Handbook का DISP { $article }
   *[none] FCA Handbook का DISP
    }
# ये तीन नाम वाक्य के बीच आते हैं: “… में दावा”, “… की सीमा”।
citation-small-claims-ew = County Court की छोटे दावों की प्रक्रिया (small claims track)
citation-simple-procedure = sheriff court की सरल प्रक्रिया (simple procedure)
citation-small-claims-ni = county court की छोटे दावों की प्रक्रिया (small claims process)
citation-sysc = { $shape ->
    [article] FCA Handbook का SYSC { $article }
   *[none] FCA Handbook का SYSC
    }
citation-ccw-complaints = शिकायतों पर Consumer Council for Water की नीति
citation-ofcom-conditions = Ofcom की General Conditions
citation-energy-complaints-2008 = Gas and Electricity (Consumer Complaints Handling Standards) Regulations 2008
citation-ni-energy-code = शिकायतों पर Utility Regulator की आचार संहिता (Code of Practice)
citation-rail-ombudsman = Rail Ombudsman के नियम
citation-postrs = Postal Redress Service के नियम
citation-public-ombudsmen = सार्वजनिक सेवाओं के लोकपालों के नियम
citation-ico-complaints = शिकायतों पर Information Commissioner का मार्गदर्शन
citation-ico-right-of-access = डेटा की जानकारी पाने के अधिकार पर Information Commissioner का मार्गदर्शन

court-ewca-civ = Court of Appeal (England and Wales)

act-uk-gdpr = यूनाइटेड किंगडम का सामान्य डेटा संरक्षण विनियम (UK GDPR)
act-dpa-2018 = Data Protection Act 2018 (डेटा संरक्षण अधिनियम)
act-dpa-2018-schedule = Data Protection Act 2018 (डेटा संरक्षण अधिनियम)
act-cra-2015 = Consumer Rights Act 2015 (उपभोक्ता अधिकार अधिनियम)
act-foia-2000 = Freedom of Information Act 2000 (सूचना की स्वतंत्रता अधिनियम)
act-limitation-1980 = Limitation Act 1980 (परिसीमा अधिनियम, इंग्लैंड और वेल्स)
act-limitation-ni-1989 = Limitation (Northern Ireland) Order 1989 (परिसीमा आदेश, उत्तरी आयरलैंड)
act-prescription-1973 = Prescription and Limitation (Scotland) Act 1973 (परिसीमा अधिनियम, स्कॉटलैंड)
act-pd-pre-action = Practice Direction on Pre-Action Conduct and Protocols (दावे से पहले के आचरण के निर्देश)
act-disp = Dispute Resolution Complaints (DISP), FCA Handbook (शिकायतों के नियम)
act-small-claims-ew = County Court की छोटे दावों की प्रक्रिया, small claims track (इंग्लैंड और वेल्स)
act-simple-procedure = sheriff court की सरल प्रक्रिया, simple procedure (स्कॉटलैंड)
act-small-claims-ni = county court की छोटे दावों की प्रक्रिया, small claims process (उत्तरी आयरलैंड)
act-ofcom-conditions = Ofcom की General Conditions
act-energy-complaints-2008 = Gas and Electricity (Consumer Complaints Handling Standards) Regulations 2008
act-ni-energy-code = शिकायतों पर Utility Regulator की आचार संहिता (उत्तरी आयरलैंड)
act-rail-ombudsman = Rail Ombudsman के नियम
act-postrs = Postal Redress Service के नियम
act-public-ombudsmen = सार्वजनिक सेवाओं के लोकपालों के नियम
act-ico-complaints = शिकायतों पर Information Commissioner का मार्गदर्शन
act-ico-right-of-access = डेटा की जानकारी पाने के अधिकार पर Information Commissioner का मार्गदर्शन

## भारत

regime-india = भारत का कानून

citation-cpa-2019 = { $shape ->
    [section-paragraph] उपभोक्ता संरक्षण अधिनियम, 2019 की धारा { $section }({ $paragraph })
    [section-paragraph-point] उपभोक्ता संरक्षण अधिनियम, 2019 की धारा { $section }({ $paragraph })({ $point })
   *[section] उपभोक्ता संरक्षण अधिनियम, 2019 की धारा { $section }
    }
citation-bsa-2023 = { $shape ->
    [section-paragraph] भारतीय साक्ष्य अधिनियम, 2023 की धारा { $section }({ $paragraph })
   *[section] भारतीय साक्ष्य अधिनियम, 2023 की धारा { $section }
    }
# सूचना प्रौद्योगिकी अधिनियम की धारा 43A के तहत संवेदनशील व्यक्तिगत डेटा के नियम। $article नियम का क्रमांक है।
citation-spdi-2011 = { $shape ->
    [article-paragraph] संवेदनशील व्यक्तिगत डेटा नियम, 2011 का नियम { $article }({ $paragraph })
   *[article] संवेदनशील व्यक्तिगत डेटा नियम, 2011 का नियम { $article }
    }
citation-dpdp-2023 = { $shape ->
    [section-paragraph] डिजिटल व्यक्तिगत डेटा संरक्षण अधिनियम, 2023 की धारा { $section }({ $paragraph })
   *[section] डिजिटल व्यक्तिगत डेटा संरक्षण अधिनियम, 2023 की धारा { $section }
    }
citation-dpdp-rules-2025 = { $shape ->
    [article-paragraph] डिजिटल व्यक्तिगत डेटा संरक्षण नियम, 2025 का नियम { $article }({ $paragraph })
   *[article] डिजिटल व्यक्तिगत डेटा संरक्षण नियम, 2025 का नियम { $article }
    }
citation-rti-2005 = { $shape ->
    [section-paragraph] सूचना का अधिकार अधिनियम, 2005 की धारा { $section }({ $paragraph })
    [section-paragraph-point] सूचना का अधिकार अधिनियम, 2005 की धारा { $section }({ $paragraph })({ $point })
   *[section] सूचना का अधिकार अधिनियम, 2005 की धारा { $section }
    }
citation-ecommerce-2020 = { $shape ->
    [article-paragraph] ई-कॉमर्स नियम, 2020 का नियम { $article }({ $paragraph })
   *[article] ई-कॉमर्स नियम, 2020 का नियम { $article }
    }
citation-cdrc-rules-2020 = { $shape ->
    [article] उपभोक्ता विवाद निवारण आयोग नियम, 2020 का नियम { $article }
   *[none] उपभोक्ता विवाद निवारण आयोग नियम, 2020
    }
citation-consumer-jurisdiction-2021 = उपभोक्ता संरक्षण क्षेत्राधिकार नियम, 2021
citation-tccr-2012 = { $shape ->
    [article] दूरसंचार उपभोक्ता शिकायत निवारण विनियम, 2012 का विनियम { $article }
   *[none] दूरसंचार उपभोक्ता शिकायत निवारण विनियम, 2012
    }
citation-rb-ios-2026 = { $shape ->
    [article-paragraph] रिज़र्व बैंक एकीकृत लोकपाल योजना, 2026 का खंड { $article }({ $paragraph })
   *[none] रिज़र्व बैंक एकीकृत लोकपाल योजना, 2026
    }
citation-insurance-ombudsman-2017 = { $shape ->
    [article] बीमा लोकपाल नियम, 2017 का नियम { $article }
   *[none] बीमा लोकपाल नियम, 2017
    }
citation-dgca-car-3-m-4 = नागरिक उड्डयन अपेक्षाएँ (Civil Aviation Requirements), खंड 3, शृंखला M, भाग IV का पैरा 3.10.4
citation-electricity-2003 = { $shape ->
    [section-paragraph] विद्युत अधिनियम, 2003 की धारा { $section }({ $paragraph })
   *[section] विद्युत अधिनियम, 2003 की धारा { $section }
    }

citation-sebi-orders-2018 = भारतीय प्रतिभूति और विनिमय बोर्ड (SEBI) का 22 मार्च 2018 का परिपत्र
citation-scores-2023 = भारतीय प्रतिभूति और विनिमय बोर्ड (SEBI) का 20 सितंबर 2023 का परिपत्र
citation-sebi-odr-2023 = ऑनलाइन विवाद समाधान पर SEBI का 31 जुलाई 2023 का परिपत्र
citation-rbi-recovery-2026 = भारतीय रिज़र्व बैंक के 6 अगस्त 2026 के कर्ज़ वसूली निर्देश
citation-rbi-sale-2026 = भारतीय रिज़र्व बैंक के 15 जून 2026 के वित्तीय उत्पाद बिक्री निर्देश
citation-rbi-fraud-2026 = भारतीय रिज़र्व बैंक के 24 जून 2026 के इलेक्ट्रॉनिक बैंकिंग लेनदेन के निर्देश

court-cic = केंद्रीय सूचना आयोग

act-cpa-2019 = उपभोक्ता संरक्षण अधिनियम, 2019 (Consumer Protection Act, 2019)
act-bsa-2023 = भारतीय साक्ष्य अधिनियम, 2023 (Bharatiya Sakshya Adhiniyam, 2023)
act-spdi-2011 = सूचना प्रौद्योगिकी (संवेदनशील व्यक्तिगत डेटा या जानकारी) नियम, 2011 (Information Technology (Reasonable Security Practices and Procedures and Sensitive Personal Data or Information) Rules, 2011)
act-dpdp-2023 = डिजिटल व्यक्तिगत डेटा संरक्षण अधिनियम, 2023 (Digital Personal Data Protection Act, 2023)
act-dpdp-rules-2025 = डिजिटल व्यक्तिगत डेटा संरक्षण नियम, 2025 (Digital Personal Data Protection Rules, 2025)
act-rti-2005 = सूचना का अधिकार अधिनियम, 2005 (Right to Information Act, 2005)
act-ecommerce-2020 = उपभोक्ता संरक्षण (ई-कॉमर्स) नियम, 2020 (Consumer Protection (E-Commerce) Rules, 2020)
act-cdrc-rules-2020 = उपभोक्ता संरक्षण (उपभोक्ता विवाद निवारण आयोग) नियम, 2020 (Consumer Protection (Consumer Disputes Redressal Commissions) Rules, 2020)
act-consumer-jurisdiction-2021 = उपभोक्ता संरक्षण (ज़िला आयोग, राज्य आयोग और राष्ट्रीय आयोग का क्षेत्राधिकार) नियम, 2021 (Consumer Protection (Jurisdiction of the District Commission, the State Commission and the National Commission) Rules, 2021)
act-tccr-2012 = दूरसंचार उपभोक्ता शिकायत निवारण विनियम, 2012 (Telecom Consumers Complaint Redressal Regulations, 2012)
act-rb-ios-2026 = रिज़र्व बैंक – एकीकृत लोकपाल योजना, 2026 (Reserve Bank – Integrated Ombudsman Scheme, 2026)
act-insurance-ombudsman-2017 = बीमा लोकपाल नियम, 2017 (Insurance Ombudsman Rules, 2017)
act-dgca-car-3-m-4 = नागरिक उड्डयन महानिदेशालय, नागरिक उड्डयन अपेक्षाएँ (Civil Aviation Requirements), खंड 3, शृंखला M, भाग IV
act-electricity-2003 = विद्युत अधिनियम, 2003 (Electricity Act, 2003)
act-sebi-orders-2018 = भारतीय प्रतिभूति और विनिमय बोर्ड (SEBI), स्टॉक ब्रोकरों को दिए गए ऑर्डर पर 22 मार्च 2018 का परिपत्र
act-scores-2023 = भारतीय प्रतिभूति और विनिमय बोर्ड (SEBI), निवेशकों की शिकायतों पर 20 सितंबर 2023 का परिपत्र
act-sebi-odr-2023 = भारतीय प्रतिभूति और विनिमय बोर्ड (SEBI), प्रतिभूति बाज़ार में ऑनलाइन विवाद समाधान पर 31 जुलाई 2023 का परिपत्र
act-rbi-recovery-2026 = भारतीय रिज़र्व बैंक (Responsible Business Conduct) के 6 अगस्त 2026 के संशोधन निर्देश, कर्ज़ की वसूली पर (भारत)
act-rbi-sale-2026 = भारतीय रिज़र्व बैंक (Responsible Business Conduct) के 15 जून 2026 के दूसरे संशोधन निर्देश, वित्तीय उत्पादों की बिक्री पर (भारत)
act-rbi-fraud-2026 = भारतीय रिज़र्व बैंक (Responsible Business Conduct) के 24 जून 2026 के तीसरे संशोधन निर्देश, धोखाधड़ी वाले इलेक्ट्रॉनिक लेनदेन पर (भारत)
