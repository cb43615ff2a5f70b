# Citations, names of acts and courts. Between an abbreviation and its number stands a no-break space (U+00A0).
# $shape names the fields present, in the order article or section, paragraph, point, sentence.

## Regimes

regime-gdpr = General Data Protection Regulation (GDPR)

## Citations

citation-gdpr = { $shape ->
    [article-paragraph] Article { $article }({ $paragraph }) GDPR
    [article-paragraph-point] Article { $article }({ $paragraph })({ $point }) GDPR
    [article-paragraph-sentence] Article { $article }({ $paragraph }) sentence { $sentence } GDPR
    [article-point] Article { $article }({ $point }) GDPR
   *[article] Article { $article } GDPR
    }
citation-gdpr-recital = recital { $article } of the GDPR
citation-reg-1182-71 = { $shape ->
    [article-paragraph] Article { $article }({ $paragraph }) of Regulation (EEC, Euratom) No 1182/71
    [article-paragraph-point] Article { $article }({ $paragraph })({ $point }) of Regulation (EEC, Euratom) No 1182/71
    [article-paragraph-sentence] Article { $article }({ $paragraph }) sentence { $sentence } of Regulation (EEC, Euratom) No 1182/71
    [article-point] Article { $article }({ $point }) of Regulation (EEC, Euratom) No 1182/71
   *[article] Article { $article } of Regulation (EEC, Euratom) No 1182/71
    }
citation-bdsg = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) BDSG
    [section-paragraph-point] section { $section }({ $paragraph }) no. { $point } BDSG
    [section-paragraph-sentence] section { $section }({ $paragraph }) sentence { $sentence } BDSG
    [section-paragraph-point-sentence] section { $section }({ $paragraph }) sentence { $sentence } no. { $point } BDSG
    [section-point] section { $section } no. { $point } BDSG
    [section-sentence] section { $section } sentence { $sentence } BDSG
   *[section] section { $section } BDSG
    }
citation-tdddg = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) TDDDG
    [section-paragraph-point] section { $section }({ $paragraph }) no. { $point } TDDDG
    [section-paragraph-sentence] section { $section }({ $paragraph }) sentence { $sentence } TDDDG
    [section-paragraph-point-sentence] section { $section }({ $paragraph }) sentence { $sentence } no. { $point } TDDDG
    [section-point] section { $section } no. { $point } TDDDG
    [section-sentence] section { $section } sentence { $sentence } TDDDG
   *[section] section { $section } TDDDG
    }
citation-tkg = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) TKG
    [section-paragraph-point] section { $section }({ $paragraph }) no. { $point } TKG
    [section-paragraph-sentence] section { $section }({ $paragraph }) sentence { $sentence } TKG
    [section-paragraph-point-sentence] section { $section }({ $paragraph }) sentence { $sentence } no. { $point } TKG
    [section-point] section { $section } no. { $point } TKG
    [section-sentence] section { $section } sentence { $sentence } TKG
   *[section] section { $section } TKG
    }
citation-postg = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) PostG
    [section-paragraph-point] section { $section }({ $paragraph }) no. { $point } PostG
    [section-paragraph-sentence] section { $section }({ $paragraph }) sentence { $sentence } PostG
    [section-paragraph-point-sentence] section { $section }({ $paragraph }) sentence { $sentence } no. { $point } PostG
    [section-point] section { $section } no. { $point } PostG
    [section-sentence] section { $section } sentence { $sentence } PostG
   *[section] section { $section } PostG
    }
citation-enwg = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) EnWG
    [section-paragraph-point] section { $section }({ $paragraph }) no. { $point } EnWG
    [section-paragraph-sentence] section { $section }({ $paragraph }) sentence { $sentence } EnWG
    [section-paragraph-point-sentence] section { $section }({ $paragraph }) sentence { $sentence } no. { $point } EnWG
    [section-point] section { $section } no. { $point } EnWG
    [section-sentence] section { $section } sentence { $sentence } EnWG
   *[section] section { $section } EnWG
    }
citation-vsbg = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) VSBG
    [section-paragraph-point] section { $section }({ $paragraph }) no. { $point } VSBG
    [section-paragraph-sentence] section { $section }({ $paragraph }) sentence { $sentence } VSBG
    [section-paragraph-point-sentence] section { $section }({ $paragraph }) sentence { $sentence } no. { $point } VSBG
    [section-point] section { $section } no. { $point } VSBG
    [section-sentence] section { $section } sentence { $sentence } VSBG
   *[section] section { $section } VSBG
    }
citation-uklag = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) UKlaG
    [section-paragraph-point] section { $section }({ $paragraph }) no. { $point } UKlaG
    [section-paragraph-sentence] section { $section }({ $paragraph }) sentence { $sentence } UKlaG
    [section-paragraph-point-sentence] section { $section }({ $paragraph }) sentence { $sentence } no. { $point } UKlaG
    [section-point] section { $section } no. { $point } UKlaG
    [section-sentence] section { $section } sentence { $sentence } UKlaG
   *[section] section { $section } UKlaG
    }
citation-vvg = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) VVG
    [section-paragraph-point] section { $section }({ $paragraph }) no. { $point } VVG
    [section-paragraph-sentence] section { $section }({ $paragraph }) sentence { $sentence } VVG
    [section-paragraph-point-sentence] section { $section }({ $paragraph }) sentence { $sentence } no. { $point } VVG
    [section-point] section { $section } no. { $point } VVG
    [section-sentence] section { $section } sentence { $sentence } VVG
   *[section] section { $section } VVG
    }
citation-bgb = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) BGB
    [section-paragraph-point] section { $section }({ $paragraph }) no. { $point } BGB
    [section-paragraph-sentence] section { $section }({ $paragraph }) sentence { $sentence } BGB
    [section-paragraph-point-sentence] section { $section }({ $paragraph }) sentence { $sentence } no. { $point } BGB
    [section-point] section { $section } no. { $point } BGB
    [section-sentence] section { $section } sentence { $sentence } BGB
   *[section] section { $section } BGB
    }
citation-hgb = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) HGB
    [section-paragraph-point] section { $section }({ $paragraph }) no. { $point } HGB
    [section-paragraph-sentence] section { $section }({ $paragraph }) sentence { $sentence } HGB
    [section-paragraph-point-sentence] section { $section }({ $paragraph }) sentence { $sentence } no. { $point } HGB
    [section-point] section { $section } no. { $point } HGB
    [section-sentence] section { $section } sentence { $sentence } HGB
   *[section] section { $section } HGB
    }
citation-zpo = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) ZPO
    [section-paragraph-point] section { $section }({ $paragraph }) no. { $point } ZPO
    [section-paragraph-sentence] section { $section }({ $paragraph }) sentence { $sentence } ZPO
    [section-paragraph-point-sentence] section { $section }({ $paragraph }) sentence { $sentence } no. { $point } ZPO
    [section-point] section { $section } no. { $point } ZPO
    [section-sentence] section { $section } sentence { $sentence } ZPO
   *[section] section { $section } ZPO
    }
citation-gvg = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) GVG
    [section-paragraph-point] section { $section }({ $paragraph }) no. { $point } GVG
    [section-paragraph-sentence] section { $section }({ $paragraph }) sentence { $sentence } GVG
    [section-paragraph-point-sentence] section { $section }({ $paragraph }) sentence { $sentence } no. { $point } GVG
    [section-point] section { $section } no. { $point } GVG
    [section-sentence] section { $section } sentence { $sentence } GVG
   *[section] section { $section } GVG
    }
citation-egzpo = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) EGZPO
    [section-paragraph-point] section { $section }({ $paragraph }) no. { $point } EGZPO
    [section-paragraph-sentence] section { $section }({ $paragraph }) sentence { $sentence } EGZPO
    [section-paragraph-point-sentence] section { $section }({ $paragraph }) sentence { $sentence } no. { $point } EGZPO
    [section-point] section { $section } no. { $point } EGZPO
    [section-sentence] section { $section } sentence { $sentence } EGZPO
   *[section] section { $section } EGZPO
    }
citation-stgb = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) StGB
    [section-paragraph-point] section { $section }({ $paragraph }) no. { $point } StGB
    [section-paragraph-sentence] section { $section }({ $paragraph }) sentence { $sentence } StGB
    [section-paragraph-point-sentence] section { $section }({ $paragraph }) sentence { $sentence } no. { $point } StGB
    [section-point] section { $section } no. { $point } StGB
    [section-sentence] section { $section } sentence { $sentence } StGB
   *[section] section { $section } StGB
    }
citation-vwvfg = section { $section }({ $paragraph }) VwVfG
citation-sgb-10 = section { $section }({ $paragraph }) SGB X
citation-vwgo = section { $section }({ $paragraph }) VwGO
citation-sgg = section { $section }({ $paragraph }) SGG
citation-edpb-01-2022 = EDPB Guidelines 01/2022
citation-lfdi-rlp-recordings = Data Protection Commissioner of Rhineland-Palatinate on voice recordings
citation-vomvo = procedural rules of the insurance ombudsman
citation-srv-conditions = conditions of the travel and transport conciliation body
# $court is the name of the court, $number the docket number. Judgments and orders are both decisions.
citation-case = { $court }, decision of { DATE($date) }, { $number }

## Courts

court-cjeu = Court of Justice of the European Union
court-bgh = German Federal Court of Justice
court-olg-duesseldorf = Higher Regional Court Düsseldorf

## Full names of the acts

act-gdpr = General Data Protection Regulation, Regulation (EU) 2016/679
act-gdpr-recital = recitals of the General Data Protection Regulation
act-reg-1182-71 = Regulation (EEC, Euratom) No 1182/71 on periods, dates and time limits
act-bdsg = Federal Data Protection Act (Germany, BDSG)
act-tdddg = Telecommunications and Digital Services Data Protection Act (Germany, TDDDG)
act-tkg = Telecommunications Act (Germany, TKG)
act-postg = Postal Act (Germany, PostG)
act-enwg = Energy Industry Act (Germany, EnWG)
act-vsbg = Consumer Dispute Resolution Act (Germany, VSBG)
act-uklag = Act on Injunctive Relief (Germany, UKlaG)
act-vvg = Insurance Contract Act (Germany, VVG)
act-bgb = Civil Code (Germany, BGB)
act-hgb = Commercial Code (Germany, HGB)
act-zpo = Code of Civil Procedure (Germany, ZPO)
act-gvg = Courts Constitution Act (Germany, GVG)
act-egzpo = Introductory Act to the Code of Civil Procedure (Germany, EGZPO)
act-stgb = Criminal Code (Germany, StGB)
act-vwvfg = Administrative Procedure Act (Germany, VwVfG)
act-sgb-10 = Social Code, Book Ten (Germany, SGB X)
act-vwgo = Code of Administrative Court Procedure (Germany, VwGO)
act-sgg = Social Courts Act (Germany, SGG)
act-edpb-01-2022 = EDPB Guidelines 01/2022
act-lfdi-rlp-recordings = Data Protection Commissioner of Rhineland-Palatinate on voice recordings
act-vomvo = procedural rules of the insurance ombudsman
act-srv-conditions = conditions of the travel and transport conciliation body

## The United Kingdom

regime-uk-gdpr = UK General Data Protection Regulation (UK GDPR)

citation-uk-gdpr = { $shape ->
    [article-paragraph] Article { $article }({ $paragraph }) UK GDPR
    [article-paragraph-point] Article { $article }({ $paragraph })({ $point }) UK GDPR
    [article-point] Article { $article }({ $point }) UK GDPR
   *[article] Article { $article } UK GDPR
    }
citation-dpa-2018 = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) of the Data Protection Act 2018
   *[section] section { $section } of the Data Protection Act 2018
    }
# $section is the number of the schedule.
citation-dpa-2018-schedule = { $shape ->
    [section-paragraph] paragraph { $paragraph } of Schedule { $section } to the Data Protection Act 2018
   *[section] Schedule { $section } to the Data Protection Act 2018
    }
citation-cra-2015 = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) of the Consumer Rights Act 2015
   *[section] section { $section } of the Consumer Rights Act 2015
    }
citation-foia-2000 = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) of the Freedom of Information Act 2000
   *[section] section { $section } of the Freedom of Information Act 2000
    }
citation-limitation-1980 = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) of the Limitation Act 1980
   *[section] section { $section } of the Limitation Act 1980
    }
citation-limitation-ni-1989 = { $shape ->
    [article] Article { $article } of the Limitation (Northern Ireland) Order 1989
   *[none] Limitation (Northern Ireland) Order 1989
    }
citation-prescription-1973 = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) of the Prescription and Limitation (Scotland) Act 1973
   *[section] section { $section } of the Prescription and Limitation (Scotland) Act 1973
    }
citation-pd-pre-action = { $shape ->
    [paragraph] paragraph { $paragraph } of the Practice Direction on Pre-Action Conduct
   *[none] Practice Direction on Pre-Action Conduct
    }
citation-disp = { $shape ->
    [article] DISP { $article } of the FCA Handbook
   *[none] DISP of the FCA Handbook
    }
citation-small-claims-ew = small claims track of the County Court
citation-simple-procedure = simple procedure of the sheriff court
citation-small-claims-ni = small claims process of the county court
citation-sysc = { $shape ->
    [article] SYSC { $article } of the FCA Handbook
   *[none] SYSC of the FCA Handbook
    }
citation-ccw-complaints = complaints policy of the Consumer Council for Water
citation-ofcom-conditions = Ofcom’s General Conditions
citation-energy-complaints-2008 = Gas and Electricity (Consumer Complaints Handling Standards) Regulations 2008
citation-ni-energy-code = Utility Regulator’s Code of Practice on complaints
citation-rail-ombudsman = rules of the Rail Ombudsman
citation-postrs = rules of the Postal Redress Service
citation-public-ombudsmen = rules of the public services ombudsmen
citation-ico-complaints = guidance of the Information Commissioner on complaints
citation-ico-right-of-access = guidance of the Information Commissioner on the right of access

court-ewca-civ = Court of Appeal (England and Wales)

act-uk-gdpr = UK General Data Protection Regulation
act-dpa-2018 = Data Protection Act 2018
act-dpa-2018-schedule = Data Protection Act 2018
act-cra-2015 = Consumer Rights Act 2015
act-foia-2000 = Freedom of Information Act 2000
act-limitation-1980 = Limitation Act 1980 (England and Wales)
act-limitation-ni-1989 = Limitation (Northern Ireland) Order 1989
act-prescription-1973 = Prescription and Limitation (Scotland) Act 1973
act-pd-pre-action = Practice Direction on Pre-Action Conduct and Protocols
act-disp = Dispute Resolution Complaints (DISP), FCA Handbook
act-small-claims-ew = small claims track of the County Court (England and Wales)
act-simple-procedure = simple procedure of the sheriff court (Scotland)
act-small-claims-ni = small claims process of the county court (Northern Ireland)
act-ofcom-conditions = Ofcom’s General Conditions
act-energy-complaints-2008 = Gas and Electricity (Consumer Complaints Handling Standards) Regulations 2008
act-ni-energy-code = Utility Regulator’s Code of Practice on complaints (Northern Ireland)
act-rail-ombudsman = rules of the Rail Ombudsman
act-postrs = rules of the Postal Redress Service
act-public-ombudsmen = rules of the public services ombudsmen
act-ico-complaints = guidance of the Information Commissioner on complaints
act-ico-right-of-access = guidance of the Information Commissioner on the right of access

## India

regime-india = Law of India

citation-cpa-2019 = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) of the Consumer Protection Act, 2019
    [section-paragraph-point] section { $section }({ $paragraph })({ $point }) of the Consumer Protection Act, 2019
   *[section] section { $section } of the Consumer Protection Act, 2019
    }
citation-bsa-2023 = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) of the Bharatiya Sakshya Adhiniyam, 2023
   *[section] section { $section } of the Bharatiya Sakshya Adhiniyam, 2023
    }
# The rules on sensitive personal data under section 43A of the Information Technology Act. $article is the rule.
citation-spdi-2011 = { $shape ->
    [article-paragraph] rule { $article }({ $paragraph }) of the Sensitive Personal Data Rules, 2011
   *[article] rule { $article } of the Sensitive Personal Data Rules, 2011
    }
citation-dpdp-2023 = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) of the Digital Personal Data Protection Act, 2023
   *[section] section { $section } of the Digital Personal Data Protection Act, 2023
    }
citation-dpdp-rules-2025 = { $shape ->
    [article-paragraph] rule { $article }({ $paragraph }) of the Digital Personal Data Protection Rules, 2025
   *[article] rule { $article } of the Digital Personal Data Protection Rules, 2025
    }
citation-rti-2005 = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) of the Right to Information Act, 2005
    [section-paragraph-point] section { $section }({ $paragraph })({ $point }) of the Right to Information Act, 2005
   *[section] section { $section } of the Right to Information Act, 2005
    }
citation-ecommerce-2020 = { $shape ->
    [article-paragraph] rule { $article }({ $paragraph }) of the E-Commerce Rules, 2020
   *[article] rule { $article } of the E-Commerce Rules, 2020
    }
citation-cdrc-rules-2020 = { $shape ->
    [article] rule { $article } of the Consumer Disputes Redressal Commissions Rules, 2020
   *[none] Consumer Disputes Redressal Commissions Rules, 2020
    }
citation-consumer-jurisdiction-2021 = Consumer Protection Jurisdiction Rules, 2021
citation-tccr-2012 = { $shape ->
    [article] regulation { $article } of the Telecom Consumers Complaint Redressal Regulations, 2012
   *[none] Telecom Consumers Complaint Redressal Regulations, 2012
    }
citation-rb-ios-2026 = { $shape ->
    [article-paragraph] clause { $article }({ $paragraph }) of the Reserve Bank Integrated Ombudsman Scheme, 2026
   *[none] Reserve Bank Integrated Ombudsman Scheme, 2026
    }
citation-insurance-ombudsman-2017 = { $shape ->
    [article] rule { $article } of the Insurance Ombudsman Rules, 2017
   *[none] Insurance Ombudsman Rules, 2017
    }
citation-sebi-orders-2018 = circular of the Securities and Exchange Board of India of 22 March 2018
citation-scores-2023 = circular of the Securities and Exchange Board of India of 20 September 2023
citation-sebi-odr-2023 = circular of the Securities and Exchange Board of India on online dispute resolution, 31 July 2023
citation-rbi-recovery-2026 = Reserve Bank directions on the recovery of loans, 6 August 2026
citation-rbi-sale-2026 = Reserve Bank directions on the sale of financial products, 15 June 2026
citation-rbi-fraud-2026 = Reserve Bank directions on electronic banking transactions, 24 June 2026
citation-dgca-car-3-m-4 = paragraph 3.10.4 of the Civil Aviation Requirements, section 3, series M, part IV
citation-electricity-2003 = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) of the Electricity Act, 2003
   *[section] section { $section } of the Electricity Act, 2003
    }

court-cic = Central Information Commission

act-cpa-2019 = Consumer Protection Act, 2019 (India)
act-bsa-2023 = Bharatiya Sakshya Adhiniyam, 2023 (law of evidence, India)
act-spdi-2011 = Information Technology (Reasonable Security Practices and Procedures and Sensitive Personal Data or Information) Rules, 2011 (India)
act-dpdp-2023 = Digital Personal Data Protection Act, 2023 (India)
act-dpdp-rules-2025 = Digital Personal Data Protection Rules, 2025 (India)
act-rti-2005 = Right to Information Act, 2005 (India)
act-ecommerce-2020 = Consumer Protection (E-Commerce) Rules, 2020 (India)
act-cdrc-rules-2020 = Consumer Protection (Consumer Disputes Redressal Commissions) Rules, 2020 (India)
act-consumer-jurisdiction-2021 = Consumer Protection (Jurisdiction of the District Commission, the State Commission and the National Commission) Rules, 2021 (India)
act-tccr-2012 = Telecom Consumers Complaint Redressal Regulations, 2012 (India)
act-rb-ios-2026 = Reserve Bank – Integrated Ombudsman Scheme, 2026 (India)
act-insurance-ombudsman-2017 = Insurance Ombudsman Rules, 2017 (India)
act-sebi-orders-2018 = Securities and Exchange Board of India, circular of 22 March 2018 on orders to stock brokers
act-scores-2023 = Securities and Exchange Board of India, circular of 20 September 2023 on investor complaints
act-sebi-odr-2023 = Securities and Exchange Board of India, circular of 31 July 2023 on online resolution of disputes in the securities market
act-rbi-recovery-2026 = Reserve Bank of India (Responsible Business Conduct) Amendment Directions of 6 August 2026 on the recovery of loans
act-rbi-sale-2026 = Reserve Bank of India (Responsible Business Conduct) Second Amendment Directions, 2026, of 15 June 2026 on the sale of financial products
act-rbi-fraud-2026 = Reserve Bank of India (Responsible Business Conduct) Third Amendment Directions, 2026, of 24 June 2026 on fraudulent electronic banking transactions
act-dgca-car-3-m-4 = Directorate General of Civil Aviation, Civil Aviation Requirements, section 3, series M, part IV (India)
act-electricity-2003 = Electricity Act, 2003 (India)
