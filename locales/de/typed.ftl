### Was Menschen tippen, wenn nach Tag, Uhrzeit, Betrag oder Nummer gefragt wird.
###
### Nichts davon wird je angezeigt. Es sind Wörter, die der Bot versteht. Jede Nachricht ist eine
### Liste; zwischen den Möglichkeiten steht ` | `. Kleinbuchstaben genügen, Großschreibung und
### Punkte zählen nicht („Nov.“ wird mit `nov` verstanden), Apostrophe auch nicht. Schreiben Sie
### dazu, was wirklich getippt wird, auch kurz und ohne Umlaute. Lange Wörter (ab sechs Buchstaben)
### werden auch mit einem Tippfehler verstanden.
###
### Manche Nachrichten sind Muster. Darin stehen `<count>`, `<unit>` usw. dort, wo eine Zahl, ein
### Wort für „Woche“ usw. getippt wird, in der Reihenfolge der Sprache:
###   <count>    Zahl: 3, drei, ein, ein paar      <unit>     Tag, Woche, Monat … (siehe unten)
###   <weekday>  Montag, Mo                        <month>    Oktober, Okt
###   <day>      Tag des Monats: 3, 3., dritter    <year>     2026, 26
###   <hour>     1 bis 24                          <minute>   0 bis 59
###   <clock>    Uhrzeit: 8, 8 Uhr, 20:30          <part>     Morgen, Abend …
###   <period>   Monat oder Woche: Oktober, letzte Woche
###   <date>     irgendein Tag: 3.11., letzten Montag   <nth>  1., zweite
###   <from>, <to>   zwei Tage oder zwei Uhrzeiten
### Zwischen den Stellen eines Musters darf ein Wort aus `typed-filler` oder `typed-about` stehen.
###
### Fehlt einer Sprache ein Wort oder eine Wendung, bleibt die Nachricht weg.

## Wie Daten und Beträge in Ziffern geschrieben werden

# Reihenfolge eines Datums in Ziffern, mit den Wörtern day, month, year.
typed-numeric-order = day month year
# Zeichen vor den Cent: . oder ,
typed-decimal-mark = ,
# Was aus einer Zahl „der dritte“ macht: 3.
typed-ordinal-mark = . | ten | te | ter

## Tage

typed-today = heute | heut | eben | vorhin | gerade eben
typed-yesterday = gestern
typed-day-before-yesterday = vorgestern
typed-three-days-ago = vorvorgestern
typed-tomorrow = morgen
typed-day-after-tomorrow = übermorgen | uebermorgen

## Monate und Wochentage. Die vollen Namen sind bekannt; hier stehen Kurzformen.

typed-january = jan | jän | jänner | jaenner
typed-february = feb | febr | feber
typed-march = mär | mrz | maerz | marz
typed-april = apr
typed-june = jun | juno
typed-july = jul | julei
typed-august = aug
typed-september = sep | sept
typed-october = okt | oktobers
typed-november = nov | novembers
typed-december = dez
typed-monday = mo | mon | montags
typed-tuesday = di | dienstags
typed-wednesday = mi | mittwochs
typed-thursday = do | don | donnerstags
typed-friday = fr | freitags
typed-saturday = sa | sam | samstags | sonnabend | sonnabends
typed-sunday = so | sonntags

## Einheiten, Einzahl und Mehrzahl, alle Fälle

typed-minutes = minute | minuten | min
typed-hours = stunde | stunden | std
typed-days = tag | tage | tagen | tages
typed-weeks = woche | wochen | wo
typed-weekends = wochenende | wochenenden | we
typed-months = monat | monate | monaten | monats
typed-years = jahr | jahre | jahren | jahres
# Wörter, die vor einer Einheit „eins“ heißen („vor einer Woche“) und sonst nichts.
typed-one-before-a-unit = ein | eine | einer | einem | einen | ner | nem
# Ungefähr zwei.
typed-couple = ein bis zwei | ein zwei
# Ungefähr drei.
typed-few = ein paar | paar | einigen | einige | wenigen | mehreren | nen paar

## Muster mit Tagen

# Tag und Monat in Worten, in jeder üblichen Reihenfolge.
typed-date = <day> <month> <year> | <day> <month> | <month> <year>
# Von heute zurückgezählt.
typed-ago =
    vor <count> <unit> | heute vor <count> <unit> | <count> <unit> her | <count> <unit> zurück
    | vor <count> <weekday>
# Was zwischen zwei Zahlen stehen kann: vor 2 oder 3 Wochen.
typed-count-to = bis | oder | od
# Vor neun bis zwölf Tagen.
typed-week-and-a-half-ago = vor anderthalb wochen | vor eineinhalb wochen | vor 1,5 wochen
# Von heute vorausgezählt.
typed-ahead = in <count> <unit>
# Der, die, das vor dem jetzigen: letzte Woche, letzten Dienstag.
typed-last =
    letzte <unit> | letzter <unit> | letzten <unit> | letztes <unit> | letztem <unit>
    | vergangene <unit> | vergangenen <unit> | vergangener <unit> | vergangenes <unit>
    | vorige <unit> | vorigen <unit> | voriger <unit> | voriges <unit>
    | letzten <weekday> | letzter <weekday> | vergangenen <weekday> | vorigen <weekday>
    | letzten <month> | letzter <month> | vergangenen <month> | letztem <weekday>
    | lezte <unit> | lezten <weekday> | lezten <unit> | vormonat | letzte <weekday>
# Der, die, das jetzige.
typed-this =
    diese <unit> | dieser <unit> | diesen <unit> | dieses <unit> | diesem <unit>
    | diesen <weekday> | dieser <weekday> | diesen <month>
# Der, die, das nächste.
typed-next =
    nächste <unit> | nächster <unit> | nächsten <unit> | nächstes <unit> | kommende <unit>
    | kommenden <unit> | naechste <unit> | nächsten <weekday> | kommenden <weekday>
    | naechsten <weekday> | kommender <weekday>
# Der, die, das vor dem letzten.
typed-before-last =
    vorletzte <unit> | vorletzten <unit> | vorletzter <unit> | vorletztes <unit>
    | vorvorige <unit> | vorletzten <weekday> | vorletzter <weekday>
# Irgendwann in den letzten so vielen Einheiten.
typed-within =
    letzten <count> <unit> | vergangenen <count> <unit> | letzte <count> <unit>
    | innerhalb der letzten <count> <unit> | seit <count> <unit>
# Tag 1 bis 10 eines Monats, Montag und Dienstag einer Woche.
typed-beginning =
    anfang <period> | anfangs <period> | beginn <period> | zu beginn <period>
    | erste hälfte <period> | ersten hälfte <period>
# Tag 11 bis 20 eines Monats, Dienstag bis Donnerstag einer Woche.
typed-middle = mitte <period> | mitten im <period>
# Tag 1 bis 20 und ab Tag 11. Zwischen den Wörtern darf / oder - stehen.
typed-beginning-to-middle = anfang mitte <period> | anfang bis mitte <period> | anfang oder mitte <period>
typed-middle-to-end = mitte ende <period> | mitte bis ende <period> | mitte oder ende <period>
# Ab dem 21. eines Monats, Donnerstag bis Sonntag einer Woche.
typed-end =
    ende <period> | gegen ende <period> | letzte woche im <period> | letzten woche im <period>
    | letzte <period> woche | letzten <period> woche | zweite hälfte <period> | zweiten hälfte <period> | spät im <period>
# Die Kalenderwoche, in der ein Tag liegt.
typed-week-of = woche vom <date> | woche ab <date> | woche um den <date>
# Die ersten, zweiten … sieben Tage eines Monats.
typed-nth-week = <nth> woche im <period> | <nth> woche des <period> | <nth> <period> woche
# Die Woche nach ihrer Nummer im Jahr.
typed-week-number = kw <count> | kalenderwoche <count> | <count> kw | <count> kalenderwoche
# Von einem Tag bis heute.
typed-since = seit <date> | ab <date>
# Vom Tag danach bis heute.
typed-after = nach <date> | nach dem <date>
# Ohne Anfang: der Bot fragt nach.
typed-before = vor <date> | vor dem <date> | bis <date> | spätestens <date>

## Zwei Tage oder zwei Uhrzeiten

# Vom einen zum anderen.
typed-range =
    zwischen <from> und <to> | zwischen <from> u <to> | zwischen <from> bis <to>
    | zwischen <from> - <to> | zw <from> und <to>
    | von <from> bis <to> | vom <from> bis <to> | von <from> auf <to> | vom <from> auf <to>
    | <from> bis <to> | <from> auf <to>
# Das eine oder das andere, oder beides.
typed-either = <from> oder <to> | <from> und <to> | entweder <from> oder <to> | <from> od <to>

## Tageszeiten

typed-early-morning = früh | frueh | fruh | früh morgens | frühmorgens | in der früh
typed-morning = morgen | morgens | am morgen | in der frühe
typed-forenoon = vormittag | vormittags | am vormittag
typed-midday = mittag | mittags | mittagszeit | mittagspause | am mittag
typed-afternoon = nachmittag | nachmittags | am nachmittag | nachm | nach dem mittagessen
typed-late-afternoon = spätnachmittag | später nachmittag | am späten nachmittag | späten nachmittag
# Vom späten Nachmittag an: 16 bis 21 Uhr.
typed-afternoon-to-evening = früher abend | am frühen abend | frühen abend | frühabends
typed-evening = abend | abends | am abend | nach feierabend | feierabend | späten abend
typed-night = nacht | nachts | in der nacht | spätabends | spät abends
# Eine Tageszeit von gestern.
typed-last-night = letzte nacht | heute nacht | vergangene nacht
# Eine Tageszeit von heute.
typed-this-part = diesen <part> | heut <part>
typed-midnight = mitternacht

## Uhrzeiten

typed-oclock = uhr | h
# Eine halbe Stunde vor der Stunde: halb neun ist 8:30.
typed-half-to = halb <hour>
typed-quarter-past = viertel nach <hour> | viertel über <hour>
typed-quarter-to = viertel vor <hour> | dreiviertel <hour> | drei viertel <hour>
# Eine Viertelstunde nach der vorigen Stunde: viertel acht ist 7:15.
typed-quarter-toward = viertel <hour>
typed-minutes-past = <minute> nach <hour> | <minute> minuten nach <hour>
typed-minutes-to = <minute> vor <hour> | <minute> minuten vor <hour>
# Von halb an gezählt: fünf nach halb neun ist 8:35, fünf vor halb neun 8:25.
typed-minutes-past-half = <minute> nach halb <hour>
typed-minutes-to-half = <minute> vor halb <hour>
# Vom Anfang des Tages bis zu einer Uhrzeit.
typed-before-hour = vor <clock>
# Von einer Uhrzeit bis zum Ende des Tages.
typed-after-hour = nach <clock> | ab <clock>
# Wörter vor einer Uhrzeit: die Zahl dahinter ist eine Stunde.
typed-at = um | @

## Wörter rund um die Antwort

# Nicht genau. Aus einem Tag werden fünf Tage, aus einer Uhrzeit wird „etwa“.
typed-about =
    gegen | ungefähr | ungefaehr | ungefahr | ca | circa | zirka | etwa | rund | um den | um die
    | so gegen | so um | so um den | so ca | herum | rum | oder so | schätzungsweise | so ungefähr
    | kurz nach | kurz vor | kurz danach | in etwa | nahe | mehr oder weniger
# Wörter, die nichts hinzutun.
typed-filler =
    am | an | der | den | dem | das | des | die | im | in | irgendwann | irgendwo | so | wohl | war
    | es war | das war | wars | glaub | glaube | ich glaube | ich glaub | ich | vielleicht | vllt
    | wahrscheinlich | vermutlich | müsste | muss | gewesen | sein | angerufen | hab | habe | hatte
    | telefoniert | wir | mit | denen | denke | denk | ich denke | meine | ich meine | und | vom | von
    | zum | zur | bis | datum | gespräch | anruf | mein | eigentlich | nicht sicher | bin mir nicht sicher
    | nicht genau | weiß nicht genau | weiss nicht genau | weiß ich nicht genau | weiß nicht mehr genau
    | weiss ich nicht genau | weiß es nicht genau | weiß ich nicht mehr genau | weiss nicht mehr genau | genau | ziemlich | sicher | mal | halt | dann | da | ein | eine | einen | einem
    | also | ja | hallo | äh | ähm | hm | naja | rief | rief an | wurde | worden | zu | auch | noch
    | uhrzeit | tag | über | übers | waehrend | während | moment | erst | schon | jetzt | letztens
    | könnte | koennte | mich | die haben mich | haben | auf jeden fall | gemacht | wenn ich mich richtig erinnere
# Wörter, die den Tag dahinter verneinen: „nicht gestern“. Der Bot fragt nach.
typed-not = nicht | kein | keiner
# Statt einer Antwort gesagt: was auch daneben steht, der Bot fragt nach.
typed-never =
    nie | niemals | keine ahnung | weiß nicht | weiss nicht | weiß ich nicht | weiss ich nicht
    | weiß nicht mehr | weiss nicht mehr | weiß ich nicht mehr | weiss ich nicht mehr | kein plan
    | keinen plan | vergessen | noch nie | gar nicht | kp | erinnere mich nicht

## Kleine Zahlen

typed-number-0 = null
typed-number-1 = eins
typed-number-2 = zwei | zwo
typed-number-3 = drei
typed-number-4 = vier
typed-number-5 = fünf | fuenf
typed-number-6 = sechs
typed-number-7 = sieben
typed-number-8 = acht
typed-number-9 = neun
typed-number-10 = zehn
typed-number-11 = elf
typed-number-12 = zwölf | zwoelf
typed-number-13 = dreizehn
typed-number-14 = vierzehn
typed-number-15 = fünfzehn | fuenfzehn
typed-number-16 = sechzehn
typed-number-17 = siebzehn
typed-number-18 = achtzehn
typed-number-19 = neunzehn
typed-number-20 = zwanzig
typed-number-21 = einundzwanzig
typed-number-22 = zweiundzwanzig | zwoundzwanzig
typed-number-23 = dreiundzwanzig
typed-number-24 = vierundzwanzig
typed-number-25 = fünfundzwanzig | fuenfundzwanzig
typed-number-26 = sechsundzwanzig
typed-number-27 = siebenundzwanzig
typed-number-28 = achtundzwanzig
typed-number-29 = neunundzwanzig
typed-number-30 = dreißig | dreissig
typed-number-31 = einunddreißig | einunddreissig
typed-number-32 = zweiunddreißig | zweiunddreissig | zwounddreißig | zwounddreissig
typed-number-33 = dreiunddreißig | dreiunddreissig
typed-number-34 = vierunddreißig | vierunddreissig
typed-number-35 = fünfunddreißig | fünfunddreissig | fuenfunddreißig | fuenfunddreissig
typed-number-36 = sechsunddreißig | sechsunddreissig
typed-number-37 = siebenunddreißig | siebenunddreissig
typed-number-38 = achtunddreißig | achtunddreissig
typed-number-39 = neununddreißig | neununddreissig
typed-number-40 = vierzig
typed-number-41 = einundvierzig
typed-number-42 = zweiundvierzig | zwoundvierzig
typed-number-43 = dreiundvierzig
typed-number-44 = vierundvierzig
typed-number-45 = fünfundvierzig | fuenfundvierzig
typed-number-46 = sechsundvierzig
typed-number-47 = siebenundvierzig
typed-number-48 = achtundvierzig
typed-number-49 = neunundvierzig
typed-number-50 = fünfzig | fuenfzig
typed-number-51 = einundfünfzig | einundfuenfzig
typed-number-52 = zweiundfünfzig | zweiundfuenfzig | zwoundfünfzig | zwoundfuenfzig
typed-number-53 = dreiundfünfzig | dreiundfuenfzig
typed-number-54 = vierundfünfzig | vierundfuenfzig
typed-number-55 = fünfundfünfzig | fünfundfuenfzig | fuenfundfünfzig | fuenfundfuenfzig
typed-number-56 = sechsundfünfzig | sechsundfuenfzig
typed-number-57 = siebenundfünfzig | siebenundfuenfzig
typed-number-58 = achtundfünfzig | achtundfuenfzig
typed-number-59 = neunundfünfzig | neunundfuenfzig
typed-number-60 = sechzig
typed-number-61 = einundsechzig
typed-number-62 = zweiundsechzig | zwoundsechzig
typed-number-63 = dreiundsechzig
typed-number-64 = vierundsechzig
typed-number-65 = fünfundsechzig | fuenfundsechzig
typed-number-66 = sechsundsechzig
typed-number-67 = siebenundsechzig
typed-number-68 = achtundsechzig
typed-number-69 = neunundsechzig
typed-number-70 = siebzig
typed-number-71 = einundsiebzig
typed-number-72 = zweiundsiebzig | zwoundsiebzig
typed-number-73 = dreiundsiebzig
typed-number-74 = vierundsiebzig
typed-number-75 = fünfundsiebzig | fuenfundsiebzig
typed-number-76 = sechsundsiebzig
typed-number-77 = siebenundsiebzig
typed-number-78 = achtundsiebzig
typed-number-79 = neunundsiebzig
typed-number-80 = achtzig
typed-number-81 = einundachtzig
typed-number-82 = zweiundachtzig | zwoundachtzig
typed-number-83 = dreiundachtzig
typed-number-84 = vierundachtzig
typed-number-85 = fünfundachtzig | fuenfundachtzig
typed-number-86 = sechsundachtzig
typed-number-87 = siebenundachtzig
typed-number-88 = achtundachtzig
typed-number-89 = neunundachtzig
typed-number-90 = neunzig
typed-number-91 = einundneunzig
typed-number-92 = zweiundneunzig | zwoundneunzig
typed-number-93 = dreiundneunzig
typed-number-94 = vierundneunzig
typed-number-95 = fünfundneunzig | fuenfundneunzig
typed-number-96 = sechsundneunzig
typed-number-97 = siebenundneunzig
typed-number-98 = achtundneunzig
typed-number-99 = neunundneunzig

## Der erste, der zweite …

typed-ordinal-1 = erste | ersten | erster
typed-ordinal-2 = zweite | zweiten | zweiter
typed-ordinal-3 = dritte | dritten | dritter
typed-ordinal-4 = vierte | vierten | vierter
typed-ordinal-5 = fünfte | fünften | fünfter
typed-ordinal-6 = sechste | sechsten | sechster
typed-ordinal-7 = siebte | siebten | siebter
typed-ordinal-8 = achte | achten | achter
typed-ordinal-9 = neunte | neunten | neunter
typed-ordinal-10 = zehnte | zehnten | zehnter
typed-ordinal-11 = elfte | elften | elfter
typed-ordinal-12 = zwölfte | zwölften | zwölfter
typed-ordinal-13 = dreizehnte | dreizehnten | dreizehnter
typed-ordinal-14 = vierzehnte | vierzehnten | vierzehnter
typed-ordinal-15 = fünfzehnte | fünfzehnten | fünfzehnter
typed-ordinal-16 = sechzehnte | sechzehnten | sechzehnter
typed-ordinal-17 = siebzehnte | siebzehnten | siebzehnter
typed-ordinal-18 = achtzehnte | achtzehnten | achtzehnter
typed-ordinal-19 = neunzehnte | neunzehnten | neunzehnter
typed-ordinal-20 = zwanzigste | zwanzigsten | zwanzigster
typed-ordinal-21 = einundzwanzigste | einundzwanzigsten | einundzwanzigster
typed-ordinal-22 = zweiundzwanzigste | zweiundzwanzigsten | zweiundzwanzigster
typed-ordinal-23 = dreiundzwanzigste | dreiundzwanzigsten | dreiundzwanzigster
typed-ordinal-24 = vierundzwanzigste | vierundzwanzigsten | vierundzwanzigster
typed-ordinal-25 = fünfundzwanzigste | fünfundzwanzigsten | fünfundzwanzigster
typed-ordinal-26 = sechsundzwanzigste | sechsundzwanzigsten | sechsundzwanzigster
typed-ordinal-27 = siebenundzwanzigste | siebenundzwanzigsten | siebenundzwanzigster
typed-ordinal-28 = achtundzwanzigste | achtundzwanzigsten | achtundzwanzigster
typed-ordinal-29 = neunundzwanzigste | neunundzwanzigsten | neunundzwanzigster
typed-ordinal-30 = dreißigste | dreißigsten | dreißigster
typed-ordinal-31 = einunddreißigste | einunddreißigsten | einunddreißigster

## Beträge

typed-hundred = hundert
typed-thousand = tausend | tsd | k
typed-million = million | millionen | mio
typed-minus = minus
# Die Währungen, von denen man hier spricht, mit ihren drei Buchstaben. Jede hat eine Nachricht mit
# ihren Wörtern und Zeichen, und vielleicht eine (`-minor`) mit denen für ihr Hundertstel.
typed-currencies = EUR | CHF | GBP | USD | INR | PLN | CZK
typed-currency-eur = € | euro | euros | eur | teuro
typed-currency-eur-minor = cent | cents | ct | c
typed-currency-chf = franken | fr | sfr | fränkli | stutz
typed-currency-chf-minor = rappen | rp
typed-currency-gbp = £ | pfund | britische pfund
typed-currency-gbp-minor = pence
typed-currency-usd = $ | dollar | us-dollar
typed-currency-inr = ₹ | rupie | rupien | rs
typed-currency-pln = zł | zloty
typed-currency-czk = kč | kronen | tschechische kronen
# Wörter, die einem Betrag nichts hinzutun.
typed-sum-filler = für ein jahr | für einen monat | insgesamt | zusammen | nur | mehr | weniger
# Was einen Betrag zu einem von vielen macht.
typed-sum-each = im monat | pro monat | je monat | monatlich | jeden monat | mtl. | mtl | / monat | im jahr | pro jahr | jährlich | jedes jahr | je jahr | p.a. | pro woche | wöchentlich | jede woche

## Stellen in einer Aufnahme

typed-hour-mark = h
typed-minute-mark = m | min
typed-second-mark = s | sek | sekunde | sekunden | sec | "

## Nummern von Kunden, Verträgen, Vorgängen

# Was vor der eigentlichen Nummer geschrieben wird.
typed-introduction =
    kundennummer | kundennr | kunden nr | kunden nummer | kd nr | kdnr | kd | kunde nr | kunde
    | vertragsnummer | vertragsnr | vertrags nr | vertrag nr | vertrag | vertragskonto
    | vertragskontonummer | ticketnummer | ticketnr | ticket nr | ticket | vorgangsnummer
    | vorgangsnr | vorgang nr | vorgang | aktenzeichen | az | rechnungsnummer | rechnungsnr
    | rechnung nr | rechnung | referenz | referenznummer | ref nr | ref | bestellnummer | auftragsnummer
    | auftrag | versicherungsnummer | versicherungsscheinnummer | police | zeichen | fallnummer | fall
    | nummer | nr | meine | mein | die | das | ist | lautet | ist die | es ist | hier | war | bitte
    | id | kunden id | ich habe | hab | habe

## Firmen

# Was um den Namen einer Firma herum geschrieben wird und nicht dazugehört. Nichts, woraus Namen sind: „Service“, „Bank“.
typed-beside-company =
    das war | das ist | es war | die | der | das | bei | beim | bei der | von | von der | ich war bei
    | ich habe | ich bin bei | meine | hotline | servicehotline | kundenhotline | kundenservice
    | kundendienst | angerufen | telefoniert mit | gesprochen mit

# Was Menschen für „Ich weiß es nicht“ tippen, wo das eine Antwort ist.
typed-unknown = weiß nicht | weiss nicht | weiß ich nicht | weiss ich nicht | weiß ich nicht mehr | weiss ich nicht mehr | erinnere mich nicht | ich erinnere mich nicht | kann mich nicht erinnern | vergessen | habe ich nicht | hab ich nicht | weiß nicht wann | weiß nicht wie viel | keine ahnung | k.a. | unbekannt | nicht bekannt

# Was Leute an einem Knopf für ja und nein schreiben.
typed-yes =
    ja | j | jo | jep | jap | jawohl | ja bitte | ja genau | genau | stimmt | das stimmt
    | ja das stimmt | richtig | korrekt | passt | klar | ok | okay | in ordnung | einverstanden
    | gerne | ja gerne
typed-no = nein | n | nee | ne | nö | nein danke | stimmt nicht | falsch | das stimmt nicht
