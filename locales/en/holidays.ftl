# Names of holidays, by the ids of dialogues/data/holidays-*.yaml.

holiday-neujahr = New Year’s Day
holiday-heilige-drei-koenige = Epiphany
holiday-frauentag = International Women’s Day
holiday-karfreitag = Good Friday
holiday-ostersonntag = Easter Sunday
holiday-ostermontag = Easter Monday
holiday-tag-der-arbeit = Labour Day
holiday-tag-der-befreiung = 80th anniversary of the liberation
holiday-christi-himmelfahrt = Ascension Day
holiday-pfingstsonntag = Whit Sunday
holiday-pfingstmontag = Whit Monday
holiday-aufstand-17-juni = 75th anniversary of the uprising of 17 June
holiday-fronleichnam = Corpus Christi
holiday-friedensfest = Augsburg Peace Festival
holiday-mariae-himmelfahrt = Assumption Day
holiday-weltkindertag = World Children’s Day
holiday-tag-der-deutschen-einheit = Day of German Unity
holiday-reformationstag = Reformation Day
holiday-allerheiligen = All Saints’ Day
holiday-buss-und-bettag = Day of Repentance and Prayer
holiday-erster-weihnachtstag = Christmas Day
holiday-zweiter-weihnachtstag = Second Day of Christmas
