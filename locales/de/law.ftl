# Fundstellen, Namen von Gesetzen und Gerichten. Zwischen Abkürzung und Zahl steht ein geschütztes Leerzeichen (U+00A0).
# $shape nennt die vorhandenen Felder in der Reihenfolge article oder section, paragraph, point, sentence.

## Rechtsordnungen

regime-gdpr = Datenschutz-Grundverordnung (DSGVO)

## Fundstellen

citation-gdpr = { $shape ->
    [article-paragraph] Art. { $article } Abs. { $paragraph } DSGVO
    [article-paragraph-point] Art. { $article } Abs. { $paragraph } Buchst. { $point } DSGVO
    [article-paragraph-sentence] Art. { $article } Abs. { $paragraph } Satz { $sentence } DSGVO
    [article-point] Art. { $article } Nr. { $point } DSGVO
   *[article] Art. { $article } DSGVO
    }
citation-gdpr-recital = Erwägungsgrund { $article } der DSGVO
citation-reg-1182-71 = { $shape ->
    [article-paragraph] Art. { $article } Abs. { $paragraph } der Verordnung (EWG, Euratom) Nr. 1182/71
    [article-paragraph-point] Art. { $article } Abs. { $paragraph } Buchst. { $point } der Verordnung (EWG, Euratom) Nr. 1182/71
    [article-paragraph-sentence] Art. { $article } Abs. { $paragraph } Satz { $sentence } der Verordnung (EWG, Euratom) Nr. 1182/71
    [article-point] Art. { $article } Nr. { $point } der Verordnung (EWG, Euratom) Nr. 1182/71
   *[article] Art. { $article } der Verordnung (EWG, Euratom) Nr. 1182/71
    }
citation-bdsg = { $shape ->
    [section-paragraph] § { $section } Abs. { $paragraph } BDSG
    [section-paragraph-point] § { $section } Abs. { $paragraph } Nr. { $point } BDSG
    [section-paragraph-sentence] § { $section } Abs. { $paragraph } Satz { $sentence } BDSG
    [section-paragraph-point-sentence] § { $section } Abs. { $paragraph } Satz { $sentence } Nr. { $point } BDSG
    [section-point] § { $section } Nr. { $point } BDSG
    [section-sentence] § { $section } Satz { $sentence } BDSG
   *[section] § { $section } BDSG
    }
citation-tdddg = { $shape ->
    [section-paragraph] § { $section } Abs. { $paragraph } TDDDG
    [section-paragraph-point] § { $section } Abs. { $paragraph } Nr. { $point } TDDDG
    [section-paragraph-sentence] § { $section } Abs. { $paragraph } Satz { $sentence } TDDDG
    [section-paragraph-point-sentence] § { $section } Abs. { $paragraph } Satz { $sentence } Nr. { $point } TDDDG
    [section-point] § { $section } Nr. { $point } TDDDG
    [section-sentence] § { $section } Satz { $sentence } TDDDG
   *[section] § { $section } TDDDG
    }
citation-tkg = { $shape ->
    [section-paragraph] § { $section } Abs. { $paragraph } TKG
    [section-paragraph-point] § { $section } Abs. { $paragraph } Nr. { $point } TKG
    [section-paragraph-sentence] § { $section } Abs. { $paragraph } Satz { $sentence } TKG
    [section-paragraph-point-sentence] § { $section } Abs. { $paragraph } Satz { $sentence } Nr. { $point } TKG
    [section-point] § { $section } Nr. { $point } TKG
    [section-sentence] § { $section } Satz { $sentence } TKG
   *[section] § { $section } TKG
    }
citation-postg = { $shape ->
    [section-paragraph] § { $section } Abs. { $paragraph } PostG
    [section-paragraph-point] § { $section } Abs. { $paragraph } Nr. { $point } PostG
    [section-paragraph-sentence] § { $section } Abs. { $paragraph } Satz { $sentence } PostG
    [section-paragraph-point-sentence] § { $section } Abs. { $paragraph } Satz { $sentence } Nr. { $point } PostG
    [section-point] § { $section } Nr. { $point } PostG
    [section-sentence] § { $section } Satz { $sentence } PostG
   *[section] § { $section } PostG
    }
citation-enwg = { $shape ->
    [section-paragraph] § { $section } Abs. { $paragraph } EnWG
    [section-paragraph-point] § { $section } Abs. { $paragraph } Nr. { $point } EnWG
    [section-paragraph-sentence] § { $section } Abs. { $paragraph } Satz { $sentence } EnWG
    [section-paragraph-point-sentence] § { $section } Abs. { $paragraph } Satz { $sentence } Nr. { $point } EnWG
    [section-point] § { $section } Nr. { $point } EnWG
    [section-sentence] § { $section } Satz { $sentence } EnWG
   *[section] § { $section } EnWG
    }
citation-vsbg = { $shape ->
    [section-paragraph] § { $section } Abs. { $paragraph } VSBG
    [section-paragraph-point] § { $section } Abs. { $paragraph } Nr. { $point } VSBG
    [section-paragraph-sentence] § { $section } Abs. { $paragraph } Satz { $sentence } VSBG
    [section-paragraph-point-sentence] § { $section } Abs. { $paragraph } Satz { $sentence } Nr. { $point } VSBG
    [section-point] § { $section } Nr. { $point } VSBG
    [section-sentence] § { $section } Satz { $sentence } VSBG
   *[section] § { $section } VSBG
    }
citation-uklag = { $shape ->
    [section-paragraph] § { $section } Abs. { $paragraph } UKlaG
    [section-paragraph-point] § { $section } Abs. { $paragraph } Nr. { $point } UKlaG
    [section-paragraph-sentence] § { $section } Abs. { $paragraph } Satz { $sentence } UKlaG
    [section-paragraph-point-sentence] § { $section } Abs. { $paragraph } Satz { $sentence } Nr. { $point } UKlaG
    [section-point] § { $section } Nr. { $point } UKlaG
    [section-sentence] § { $section } Satz { $sentence } UKlaG
   *[section] § { $section } UKlaG
    }
citation-vvg = { $shape ->
    [section-paragraph] § { $section } Abs. { $paragraph } VVG
    [section-paragraph-point] § { $section } Abs. { $paragraph } Nr. { $point } VVG
    [section-paragraph-sentence] § { $section } Abs. { $paragraph } Satz { $sentence } VVG
    [section-paragraph-point-sentence] § { $section } Abs. { $paragraph } Satz { $sentence } Nr. { $point } VVG
    [section-point] § { $section } Nr. { $point } VVG
    [section-sentence] § { $section } Satz { $sentence } VVG
   *[section] § { $section } VVG
    }
citation-bgb = { $shape ->
    [section-paragraph] § { $section } Abs. { $paragraph } BGB
    [section-paragraph-point] § { $section } Abs. { $paragraph } Nr. { $point } BGB
    [section-paragraph-sentence] § { $section } Abs. { $paragraph } Satz { $sentence } BGB
    [section-paragraph-point-sentence] § { $section } Abs. { $paragraph } Satz { $sentence } Nr. { $point } BGB
    [section-point] § { $section } Nr. { $point } BGB
    [section-sentence] § { $section } Satz { $sentence } BGB
   *[section] § { $section } BGB
    }
citation-hgb = { $shape ->
    [section-paragraph] § { $section } Abs. { $paragraph } HGB
    [section-paragraph-point] § { $section } Abs. { $paragraph } Nr. { $point } HGB
    [section-paragraph-sentence] § { $section } Abs. { $paragraph } Satz { $sentence } HGB
    [section-paragraph-point-sentence] § { $section } Abs. { $paragraph } Satz { $sentence } Nr. { $point } HGB
    [section-point] § { $section } Nr. { $point } HGB
    [section-sentence] § { $section } Satz { $sentence } HGB
   *[section] § { $section } HGB
    }
citation-zpo = { $shape ->
    [section-paragraph] § { $section } Abs. { $paragraph } ZPO
    [section-paragraph-point] § { $section } Abs. { $paragraph } Nr. { $point } ZPO
    [section-paragraph-sentence] § { $section } Abs. { $paragraph } Satz { $sentence } ZPO
    [section-paragraph-point-sentence] § { $section } Abs. { $paragraph } Satz { $sentence } Nr. { $point } ZPO
    [section-point] § { $section } Nr. { $point } ZPO
    [section-sentence] § { $section } Satz { $sentence } ZPO
   *[section] § { $section } ZPO
    }
citation-gvg = { $shape ->
    [section-paragraph] § { $section } Abs. { $paragraph } GVG
    [section-paragraph-point] § { $section } Abs. { $paragraph } Nr. { $point } GVG
    [section-paragraph-sentence] § { $section } Abs. { $paragraph } Satz { $sentence } GVG
    [section-paragraph-point-sentence] § { $section } Abs. { $paragraph } Satz { $sentence } Nr. { $point } GVG
    [section-point] § { $section } Nr. { $point } GVG
    [section-sentence] § { $section } Satz { $sentence } GVG
   *[section] § { $section } GVG
    }
citation-egzpo = { $shape ->
    [section-paragraph] § { $section } Abs. { $paragraph } EGZPO
    [section-paragraph-point] § { $section } Abs. { $paragraph } Nr. { $point } EGZPO
    [section-paragraph-sentence] § { $section } Abs. { $paragraph } Satz { $sentence } EGZPO
    [section-paragraph-point-sentence] § { $section } Abs. { $paragraph } Satz { $sentence } Nr. { $point } EGZPO
    [section-point] § { $section } Nr. { $point } EGZPO
    [section-sentence] § { $section } Satz { $sentence } EGZPO
   *[section] § { $section } EGZPO
    }
citation-stgb = { $shape ->
    [section-paragraph] § { $section } Abs. { $paragraph } StGB
    [section-paragraph-point] § { $section } Abs. { $paragraph } Nr. { $point } StGB
    [section-paragraph-sentence] § { $section } Abs. { $paragraph } Satz { $sentence } StGB
    [section-paragraph-point-sentence] § { $section } Abs. { $paragraph } Satz { $sentence } Nr. { $point } StGB
    [section-point] § { $section } Nr. { $point } StGB
    [section-sentence] § { $section } Satz { $sentence } StGB
   *[section] § { $section } StGB
    }
citation-vwvfg = § { $section } Abs. { $paragraph } VwVfG
citation-sgb-10 = § { $section } Abs. { $paragraph } SGB X
citation-vwgo = § { $section } Abs. { $paragraph } VwGO
citation-sgg = § { $section } Abs. { $paragraph } SGG
citation-edpb-01-2022 = Leitlinien 01/2022 des Europäischen Datenschutzausschusses
citation-lfdi-rlp-recordings = Landesbeauftragter für den Datenschutz Rheinland-Pfalz zu Sprachaufzeichnungen
citation-vomvo = Verfahrensordnung des Versicherungsombudsmanns
citation-srv-conditions = Hinweise der Schlichtungsstelle Reise & Verkehr
# $court ist der Name des Gerichts, $number das Aktenzeichen. „Entscheidung“ passt auf Urteil und Beschluss.
citation-case = { $court }, Entscheidung vom { DATE($date) }, { $number }

## Gerichte

court-cjeu = Gerichtshof der Europäischen Union
court-bgh = Bundesgerichtshof
court-olg-duesseldorf = Oberlandesgericht Düsseldorf

## Volle Namen der Gesetze

act-gdpr = Datenschutz-Grundverordnung, Verordnung (EU) 2016/679
act-gdpr-recital = Erwägungsgründe der Datenschutz-Grundverordnung
act-reg-1182-71 = Verordnung (EWG, Euratom) Nr. 1182/71 über Fristen, Daten und Termine
act-bdsg = Bundesdatenschutzgesetz
act-tdddg = Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz
act-tkg = Telekommunikationsgesetz
act-postg = Postgesetz
act-enwg = Energiewirtschaftsgesetz
act-vsbg = Verbraucherstreitbeilegungsgesetz
act-uklag = Unterlassungsklagengesetz
act-vvg = Versicherungsvertragsgesetz
act-bgb = Bürgerliches Gesetzbuch
act-hgb = Handelsgesetzbuch
act-zpo = Zivilprozessordnung
act-gvg = Gerichtsverfassungsgesetz
act-egzpo = Gesetz betreffend die Einführung der Zivilprozessordnung
act-stgb = Strafgesetzbuch
act-vwvfg = Verwaltungsverfahrensgesetz
act-sgb-10 = Zehntes Buch Sozialgesetzbuch
act-vwgo = Verwaltungsgerichtsordnung
act-sgg = Sozialgerichtsgesetz
act-edpb-01-2022 = Leitlinien 01/2022 des Europäischen Datenschutzausschusses
act-lfdi-rlp-recordings = Landesbeauftragter für den Datenschutz Rheinland-Pfalz zu Sprachaufzeichnungen
act-vomvo = Verfahrensordnung des Versicherungsombudsmanns
act-srv-conditions = Hinweise der Schlichtungsstelle Reise & Verkehr

## Vereinigtes Königreich

regime-uk-gdpr = Britische Datenschutz-Grundverordnung (UK GDPR)

citation-uk-gdpr = { $shape ->
    [article-paragraph] Art. { $article } Abs. { $paragraph } UK GDPR
    [article-paragraph-point] Art. { $article } Abs. { $paragraph } Buchst. { $point } UK GDPR
    [article-point] Art. { $article } Nr. { $point } UK GDPR
   *[article] Art. { $article } UK GDPR
    }
citation-dpa-2018 = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) Data Protection Act 2018
   *[section] section { $section } Data Protection Act 2018
    }
# $section ist die Nummer des Anhangs.
citation-dpa-2018-schedule = { $shape ->
    [section-paragraph] Anhang { $section } Nr. { $paragraph } zum Data Protection Act 2018
   *[section] Anhang { $section } zum Data Protection Act 2018
    }
citation-cra-2015 = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) Consumer Rights Act 2015
   *[section] section { $section } Consumer Rights Act 2015
    }
citation-foia-2000 = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) Freedom of Information Act 2000
   *[section] section { $section } Freedom of Information Act 2000
    }
citation-limitation-1980 = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) Limitation Act 1980
   *[section] section { $section } Limitation Act 1980
    }
citation-limitation-ni-1989 = { $shape ->
    [article] Art. { $article } der Limitation (Northern Ireland) Order 1989
   *[none] Limitation (Northern Ireland) Order 1989
    }
citation-prescription-1973 = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) Prescription and Limitation (Scotland) Act 1973
   *[section] section { $section } Prescription and Limitation (Scotland) Act 1973
    }
citation-pd-pre-action = { $shape ->
    [paragraph] Nr. { $paragraph } der Practice Direction on Pre-Action Conduct
   *[none] Practice Direction on Pre-Action Conduct
    }
citation-disp = { $shape ->
    [article] DISP { $article } im Handbuch der FCA
   *[none] DISP im Handbuch der FCA
    }
citation-small-claims-ew = small claims track des County Court
citation-simple-procedure = simple procedure des Sheriff Court
citation-small-claims-ni = small claims process des County Court
citation-sysc = { $shape ->
    [article] SYSC { $article } im Handbuch der FCA
   *[none] SYSC im Handbuch der FCA
    }
citation-ccw-complaints = Regeln des Consumer Council for Water zu Beschwerden
citation-ofcom-conditions = Allgemeine Bedingungen der Ofcom
citation-energy-complaints-2008 = Gas and Electricity (Consumer Complaints Handling Standards) Regulations 2008
citation-ni-energy-code = Verhaltenskodex des Utility Regulator zu Beschwerden
citation-rail-ombudsman = Regeln des Rail Ombudsman
citation-postrs = Regeln des Postal Redress Service
citation-public-ombudsmen = Regeln der Ombudsleute für öffentliche Stellen
citation-ico-complaints = Hinweise des Information Commissioner zu Beschwerden
citation-ico-right-of-access = Hinweise des Information Commissioner zum Auskunftsrecht

court-ewca-civ = Court of Appeal (England und Wales)

act-uk-gdpr = Britische Datenschutz-Grundverordnung (UK GDPR)
act-dpa-2018 = Data Protection Act 2018 (britisches Datenschutzgesetz)
act-dpa-2018-schedule = Data Protection Act 2018 (britisches Datenschutzgesetz)
act-cra-2015 = Consumer Rights Act 2015 (britisches Gesetz über Verbraucherrechte)
act-foia-2000 = Freedom of Information Act 2000 (britisches Informationsfreiheitsgesetz)
act-limitation-1980 = Limitation Act 1980 (England und Wales)
act-limitation-ni-1989 = Limitation (Northern Ireland) Order 1989 (Verjährung, Nordirland)
act-prescription-1973 = Prescription and Limitation (Scotland) Act 1973 (Schottland)
act-pd-pre-action = Practice Direction on Pre-Action Conduct and Protocols (England und Wales)
act-disp = Beschwerderegeln (DISP) im Handbuch der Finanzaufsicht FCA
act-small-claims-ew = small claims track des County Court (England und Wales)
act-simple-procedure = simple procedure des Sheriff Court (Schottland)
act-small-claims-ni = small claims process des County Court (Nordirland)
act-ofcom-conditions = Allgemeine Bedingungen der Ofcom
act-energy-complaints-2008 = Gas and Electricity (Consumer Complaints Handling Standards) Regulations 2008
act-ni-energy-code = Verhaltenskodex des Utility Regulator zu Beschwerden (Nordirland)
act-rail-ombudsman = Regeln des Rail Ombudsman
act-postrs = Regeln des Postal Redress Service
act-public-ombudsmen = Regeln der Ombudsleute für öffentliche Stellen
act-ico-complaints = Hinweise des Information Commissioner zu Beschwerden
act-ico-right-of-access = Hinweise des Information Commissioner zum Auskunftsrecht

## Indien

regime-india = Recht Indiens

citation-cpa-2019 = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) Consumer Protection Act, 2019
    [section-paragraph-point] section { $section }({ $paragraph })({ $point }) Consumer Protection Act, 2019
   *[section] section { $section } Consumer Protection Act, 2019
    }
citation-bsa-2023 = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) Bharatiya Sakshya Adhiniyam, 2023
   *[section] section { $section } Bharatiya Sakshya Adhiniyam, 2023
    }
# Die Regeln zu sensiblen Daten nach section 43A Information Technology Act. $article ist die Regel.
citation-spdi-2011 = { $shape ->
    [article-paragraph] rule { $article }({ $paragraph }) Sensitive Personal Data Rules, 2011
   *[article] rule { $article } Sensitive Personal Data Rules, 2011
    }
citation-dpdp-2023 = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) Digital Personal Data Protection Act, 2023
   *[section] section { $section } Digital Personal Data Protection Act, 2023
    }
citation-dpdp-rules-2025 = { $shape ->
    [article-paragraph] rule { $article }({ $paragraph }) Digital Personal Data Protection Rules, 2025
   *[article] rule { $article } Digital Personal Data Protection Rules, 2025
    }
citation-rti-2005 = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) Right to Information Act, 2005
    [section-paragraph-point] section { $section }({ $paragraph })({ $point }) Right to Information Act, 2005
   *[section] section { $section } Right to Information Act, 2005
    }
citation-ecommerce-2020 = { $shape ->
    [article-paragraph] rule { $article }({ $paragraph }) E-Commerce Rules, 2020
   *[article] rule { $article } E-Commerce Rules, 2020
    }
citation-cdrc-rules-2020 = { $shape ->
    [article] rule { $article } Consumer Disputes Redressal Commissions Rules, 2020
   *[none] Consumer Disputes Redressal Commissions Rules, 2020
    }
citation-consumer-jurisdiction-2021 = Consumer Protection Jurisdiction Rules, 2021
citation-tccr-2012 = { $shape ->
    [article] regulation { $article } Telecom Consumers Complaint Redressal Regulations, 2012
   *[none] Telecom Consumers Complaint Redressal Regulations, 2012
    }
citation-rb-ios-2026 = { $shape ->
    [article-paragraph] clause { $article }({ $paragraph }) Reserve Bank Integrated Ombudsman Scheme, 2026
   *[none] Reserve Bank Integrated Ombudsman Scheme, 2026
    }
citation-insurance-ombudsman-2017 = { $shape ->
    [article] rule { $article } Insurance Ombudsman Rules, 2017
   *[none] Insurance Ombudsman Rules, 2017
    }
citation-sebi-orders-2018 = Rundschreiben des Securities and Exchange Board of India vom 22. März 2018
citation-scores-2023 = Rundschreiben des Securities and Exchange Board of India vom 20. September 2023
citation-sebi-odr-2023 = Rundschreiben des Securities and Exchange Board of India zur Online-Streitbeilegung vom 31. Juli 2023
citation-rbi-recovery-2026 = Richtlinien der Reserve Bank of India zum Eintreiben von Krediten vom 6. August 2026
citation-rbi-sale-2026 = Richtlinien der Reserve Bank of India zum Verkauf von Finanzprodukten vom 15. Juni 2026
citation-rbi-fraud-2026 = Richtlinien der Reserve Bank of India zu elektronischen Zahlungen vom 24. Juni 2026
citation-dgca-car-3-m-4 = Absatz 3.10.4 der Civil Aviation Requirements, Section 3, Series M, Part IV
citation-electricity-2003 = { $shape ->
    [section-paragraph] section { $section }({ $paragraph }) Electricity Act, 2003
   *[section] section { $section } Electricity Act, 2003
    }

court-cic = Central Information Commission (Indien)

act-cpa-2019 = Consumer Protection Act, 2019 (indisches Verbraucherschutzgesetz)
act-bsa-2023 = Bharatiya Sakshya Adhiniyam, 2023 (indisches Beweisrecht)
act-spdi-2011 = Information Technology (Reasonable Security Practices and Procedures and Sensitive Personal Data or Information) Rules, 2011 (Indien)
act-dpdp-2023 = Digital Personal Data Protection Act, 2023 (Indien)
act-dpdp-rules-2025 = Digital Personal Data Protection Rules, 2025 (Indien)
act-rti-2005 = Right to Information Act, 2005 (indisches Informationsfreiheitsgesetz)
act-ecommerce-2020 = Consumer Protection (E-Commerce) Rules, 2020 (Indien)
act-cdrc-rules-2020 = Consumer Protection (Consumer Disputes Redressal Commissions) Rules, 2020 (Indien)
act-consumer-jurisdiction-2021 = Consumer Protection (Jurisdiction of the District Commission, the State Commission and the National Commission) Rules, 2021 (Indien)
act-tccr-2012 = Telecom Consumers Complaint Redressal Regulations, 2012 (Indien)
act-rb-ios-2026 = Reserve Bank – Integrated Ombudsman Scheme, 2026 (Indien)
act-insurance-ombudsman-2017 = Insurance Ombudsman Rules, 2017 (Indien)
act-sebi-orders-2018 = Securities and Exchange Board of India, Rundschreiben vom 22. März 2018 zu Aufträgen an Broker
act-scores-2023 = Securities and Exchange Board of India, Rundschreiben vom 20. September 2023 zu Beschwerden
act-sebi-odr-2023 = Securities and Exchange Board of India, Rundschreiben vom 31. Juli 2023 zur Online-Streitbeilegung am Wertpapiermarkt
act-rbi-recovery-2026 = Reserve Bank of India, Richtlinien vom 6. August 2026 zum Eintreiben von Krediten (Responsible Business Conduct, Indien)
act-rbi-sale-2026 = Reserve Bank of India, Richtlinien vom 15. Juni 2026 zum Verkauf von Finanzprodukten (Responsible Business Conduct, Second Amendment, Indien)
act-rbi-fraud-2026 = Reserve Bank of India, Richtlinien vom 24. Juni 2026 zu betrügerischen Zahlungen (Responsible Business Conduct, Third Amendment, Indien)
act-dgca-car-3-m-4 = Directorate General of Civil Aviation, Civil Aviation Requirements, Section 3, Series M, Part IV (Indien)
act-electricity-2003 = Electricity Act, 2003 (Indien)
