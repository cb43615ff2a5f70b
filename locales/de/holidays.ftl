# Namen der Feiertage, nach den ids in dialogues/data/holidays-*.yaml.

holiday-neujahr = Neujahr
holiday-heilige-drei-koenige = Heilige Drei Könige
holiday-frauentag = Internationaler Frauentag
holiday-karfreitag = Karfreitag
holiday-ostersonntag = Ostersonntag
holiday-ostermontag = Ostermontag
holiday-tag-der-arbeit = Tag der Arbeit
holiday-tag-der-befreiung = 80. Jahrestag der Befreiung
holiday-christi-himmelfahrt = Christi Himmelfahrt
holiday-pfingstsonntag = Pfingstsonntag
holiday-pfingstmontag = Pfingstmontag
holiday-aufstand-17-juni = 75. Jahrestag des Aufstands vom 17. Juni
holiday-fronleichnam = Fronleichnam
holiday-friedensfest = Augsburger Hohes Friedensfest
holiday-mariae-himmelfahrt = Mariä Himmelfahrt
holiday-weltkindertag = Weltkindertag
holiday-tag-der-deutschen-einheit = Tag der Deutschen Einheit
holiday-reformationstag = Reformationstag
holiday-allerheiligen = Allerheiligen
holiday-buss-und-bettag = Buß- und Bettag
holiday-erster-weihnachtstag = 1. Weihnachtstag
holiday-zweiter-weihnachtstag = 2. Weihnachtstag
