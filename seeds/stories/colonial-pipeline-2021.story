@@ en-1 | en | apnews.com | 2021-05-09
Cyberattack shuts major US fuel pipeline

ATLANTA - The operator of the largest fuel pipeline in the United States was working Sunday to restart after a ransomware attack. Colonial Pipeline halted all operations on Friday; it moves [[2.5 million barrels|capacity_day|=2500000|measure:oil_barrel/each]] of gasoline, diesel and jet fuel a day, [[about 45%|share_east_coast|~45|percent]] of what the East Coast burns. Its [[5,500 miles|pipeline_length|=5500|measure:mile]] of pipe run from Houston to the New York area and serve [[more than 50 million|people_served|>50000000]] people.

The Biden administration eased driving-hour rules for fuel truckers in [[17|states_emergency|=17||Transportation Department]] states and the District of Columbia. The hackers, a group known as DarkSide, took [[nearly 100 gigabytes|data_stolen|<100|measure:gigabyte|Bloomberg]] of data in just [[two hours|theft_duration|=2|duration:hour|Bloomberg]] on Thursday, Bloomberg reported.

A gallon of regular cost [[$2.96|petrol_price|=2.96|money:USD/each|AAA]] on Sunday, AAA said, [[6 cents|petrol_rise_week|=0.06|money:USD/each|AAA]] more than a week ago. An outage of [[one or two days|harmless_outage|1..2|duration:day]] would do little harm, analysts said; [[five or six|painful_outage|5..6|duration:day]] would hurt. Last August a leak near Charlotte spilled [[1.2 million gallons|spill_2020|=1200000|measure:gallon]] of the company's gasoline.
@@ en-2 | en | wsj.com | 2021-06-08
How the F.B.I. followed the bitcoin

Joseph Blount authorized the payment on the evening of May 7, the same day the attack was found. The [[75|ransom_bitcoin|=75]] bitcoin, worth [[$4.4 million|ransom|=4400000|money:USD|Blount]] at the time, bought a decryption tool so slow that Colonial ended up restoring from its backups anyway. On Monday the Justice Department announced it had clawed back [[63.7|recovered_bitcoin|=63.7||Justice Department]] of those coins, [[85%|recovered_share|=85|percent]] of the total. Because the currency had plunged, they were worth only [[$2.3 million|recovered|=2300000|money:USD|Justice Department]].

The intruders got in through an old VPN account protected by [[one|passwords|=1]] password. For [[five days|shutdown_duration|=5|duration:day]] nothing flowed. At the peak, [[more than 16,000|stations_dry|>16000||GasBuddy]] gas stations had no fuel, according to GasBuddy, and the national average passed [[$3|petrol_price|>3|money:USD/each]] a gallon for the first time in [[more than six years|years_since_price|>6|duration:year]].

DarkSide has since dissolved. In its [[nine months|darkside_lifetime|=9|duration:month|Elliptic]] it collected [[$90 million|darkside_revenue|=90000000|money:USD|Elliptic]] from [[47|darkside_victims|=47||Elliptic]] victims, Elliptic calculates, or [[$1.9 million|darkside_ransom_each|=1900000|money:USD/each|Elliptic]] on average. Meatpacker JBS, hit last week, paid [[$11 million|jbs_ransom|=11000000|money:USD]].
@@ pl-1 | pl | rmf24.pl | 2021-05-12
USA: [[ponad tysiąc|stations_dry|>1000]] stacji bez paliwa

Przed dystrybutorami na południowym wschodzie Stanów Zjednoczonych ustawiają się wielogodzinne kolejki. Benzyny zabrakło już na [[ponad 1800|stations_dry|>1800||GasBuddy]] stacjach - podał portal GasBuddy - a w samym Charlotte na [[71 proc.|charlotte_dry|=71|percent|GasBuddy]] z nich. W Karolinie Północnej nie ma czego tankować na [[co czwartej|north_carolina_dry|=0.25|ratio]] stacji, w Georgii na [[blisko 16 proc.|georgia_dry|<16|percent]]

Rurociąg Colonial, sparaliżowany w piątek przez hakerów z grupy DarkSide, liczy [[niemal 9 tys. km|pipeline_length|<9000|measure:kilometer]] i pompuje [[2,5 mln baryłek|capacity_day|=2500000|measure:oil_barrel/each]] paliw dziennie, co pokrywa [[45 proc.|share_east_coast|=45|percent]] potrzeb wschodniego wybrzeża. [[Cztery|states_governor|=4]] stany ogłosiły stan wyjątkowy, a federalne ułatwienia dla cystern objęły ich [[18|states_emergency|=18]].

Galon kosztuje średnio [[2,985 dol.|petrol_price|=2.985|money:USD/each|AAA]], czyli w przeliczeniu na litr [[niecałe 3 zł|petrol_price_litre|<3|money:PLN/each]]. Jak zaznacza AAA, tak drogo nie było od listopada 2014 r. W Karolinie Południowej [[28-latka|car_fire_age|=28|age:year]] wiozła w bagażniku kanistry; auto stanęło w ogniu po pościgu. Firma chce wznowić pracę w [[kilka dni|resume_time|3..9?|duration:day]].
@@ pl-2 | pl | niebezpiecznik.pl | 2021-05-20
Szef Colonial: tak, zapłaciliśmy

Joseph Blount przyznał w rozmowie z "Wall Street Journal", że firma oddała przestępcom [[4,4 mln dolarów|ransom|=4400000|money:USD|Blount]]. "To była najtrudniejsza decyzja w moich [[39 latach|blount_career|=39|duration:year|Blount]] w branży". Bloomberg pisał w połowie maja o [[prawie 5 milionach|ransom|<5000000|money:USD|Bloomberg]]. W kryptowalucie było to [[75|ransom_bitcoin|=75]] bitcoinów.

W zamian przyszedł deszyfrator, tyle że powolny. Rurociąg stał [[sześć dni|shutdown_duration|=6|duration:day]], choć zaatakowano wyłącznie systemy biurowe. Wcześniej z serwerów wyciekło [[100 GB|data_stolen|=100|measure:gigabyte]] danych, a kradzież zajęła [[niespełna dwie godziny|theft_duration|<2|duration:hour]].

DarkSide działa jak firma: twórcy biorą od wspólników [[25 proc.|darkside_cut_small|=25|percent]] przy okupach [[do 500 tys. dol.|darkside_cut_threshold|<=500000|money:USD]] i tylko [[10|darkside_cut_large|=10|percent]] przy [[większych niż 5 mln|darkside_large_threshold|>5000000|money:USD]]. Analitycy Elliptic doliczyli się [[47|darkside_victims|=47||Elliptic]] ofiar, które przelały łącznie [[ponad 90 mln dol.|darkside_revenue|>90000000|money:USD|Elliptic]] W weekend bez paliwa było w USA [[kilkanaście tysięcy|stations_dry|11000..19999?]] stacji, a dziś nadal [[około 9,5 tys.|stations_dry|~9500||GasBuddy]]
@@ ar-1 | ar | skynewsarabia.com | 2021-05-10
هجوم إلكتروني يشل أكبر خط وقود أميركي

أعلنت الولايات المتحدة حالة الطوارئ في [[17|states_emergency|=17]] ولاية بعد توقف خط أنابيب "كولونيال" إثر هجوم فدية. وينقل الخط [[مليونين ونصف المليون برميل|capacity_day|=2500000|measure:oil_barrel/each]] يوميا من مصافي خليج المكسيك، ويمتد [[8850 كيلومترا|pipeline_length|=8850|measure:kilometer]]، ويؤمّن [[45 بالمئة|share_east_coast|=45|percent]] من وقود الساحل الشرقي حيث يعيش [[أكثر من 50 مليون|people_served|>50000000]] مستهلك.

وقالت مصادر ل"بلومبرغ" إن القراصنة سرقوا [[نحو 100 غيغابايت|data_stolen|~100|measure:gigabyte|بلومبرغ]] من البيانات خلال [[ساعتين|theft_duration|=2|duration:hour|بلومبرغ]] قبل تشفير الأجهزة. وتشتبه السلطات في مجموعة "دارك سايد" التي تطلب عادة فدية [[بين 200 ألف ومليوني دولار|darkside_typical_ransom|200000..2000000|money:USD/each]].

وارتفعت العقود الآجلة للبنزين [[أكثر من 3 بالمئة|futures_rise|>3|percent]] إلى [[2.217 دولار|futures_price|=2.217|money:USD/each]] للغالون، وهو الأعلى منذ مايو 2018. أما خام برنت فزاد [[0.8 بالمئة|brent_rise|=0.8|percent]] إلى [[68.83 دولار|brent_price|=68.83|money:USD/each]] للبرميل. ويرى محللون أن المخزون يكفي [[خمسة أيام|stocks_days|=5|duration:day]] قبل أن تظهر أزمة حقيقية.
@@ ar-2 | ar | bbc.com/arabic | 2021-05-14
كولونيال دفعت [[خمسة ملايين دولار|ransom|=5000000|money:USD]] للقراصنة

دفعت شركة كولونيال بايبلاين فدية تقارب [[خمسة ملايين دولار|ransom|<5000000|money:USD|بلومبرغ]] بعد [[ساعات قليلة|hours_to_payment|3..9?|duration:hour|بلومبرغ]] من الهجوم، بحسب وكالة بلومبرغ، خلافا لتقارير سابقة قالت إنها لن تدفع. واستأنف الخط العمل مساء الأربعاء بعد توقف دام [[ستة أيام|shutdown_duration|=6|duration:day]].

ولا تزال [[نحو ١٦ ألف|stations_dry|~16000||غاز بادي]] محطة بلا وقود، وفق تطبيق "غاز بادي". وفي العاصمة واشنطن نفد البنزين من [[٨٨٪|washington_dry|=88|percent]] من المحطات، وفي كارولاينا الشمالية من [[ثلثيها|north_carolina_dry|=0.6667|ratio]]، وفي جورجيا من [[أقل من النصف|georgia_dry|<0.5|ratio]].

وبلغ متوسط السعر [[٣٫٠٣ دولارات|petrol_price|=3.03|money:USD/each]] للغالون، بعد أن تخطى [[٣ دولارات|petrol_price|>3|money:USD/each]] الأربعاء. وتحتاج عودة الإمدادات إلى طبيعتها [[عدة أيام|normal_supply_time|3..9?|duration:day]]، إذ يتحرك الوقود في الأنابيب بسرعة [[٥ أميال في الساعة|flow_speed|=5|measure:mile / hour]]. ويضخ الخط في الظروف العادية [[١٠٠ مليون غالون|capacity_day|=100000000|measure:gallon/each]] يوميا.
@@ it-1 | it | ansa.it | 2021-05-13
Riparte l'oleodotto Colonial, ma mancano i carburanti

(ANSA) - WASHINGTON, 13 MAG - Dopo [[quasi sei giorni|shutdown_duration|<6|duration:day]] di blocco l'oleodotto Colonial ha ripreso a funzionare mercoledì alle 17, ma serviranno [[diversi giorni|normal_supply_time|3..9?|duration:day]] prima che tutto torni normale. La rete, lunga [[8.850 chilometri|pipeline_length|=8850|measure:kilometer]], porta ogni giorno [[2,5 milioni di barili|capacity_day|=2500000|measure:oil_barrel/each]] dal Texas al New Jersey e rifornisce [[quasi la metà|share_east_coast|<0.5|ratio]] della costa orientale.

I distributori a secco sono [[oltre 12mila|stations_dry|>12000||GasBuddy]], secondo GasBuddy. In North Carolina lo è il [[68%|north_carolina_dry|=68|percent]], in Virginia il [[49%|virginia_dry|=49|percent]], in Georgia il [[45%|georgia_dry|=45|percent]]. La benzina costa in media [[3,008 dollari|petrol_price|=3.008|money:USD/each]] al gallone: sono [[circa 66 centesimi di euro|petrol_price_litre|~0.66|money:EUR/each]] al litro, [[meno della metà|us_vs_italy_price|<0.5|ratio]] che in Italia, dove la verde è a [[1,6 euro|petrol_price_italy|=1.6|money:EUR/each]].

La commissione per la sicurezza dei consumatori ha dovuto ricordare agli americani di non riempire di benzina i sacchetti di plastica. [[Quattro|fire_injured|=4]] persone sono rimaste ustionate in [[due|fire_crashes|=2]] incidenti stradali.
@@ it-2 | it | ilpost.it | 2021-06-09
Come è stato recuperato il riscatto di Colonial

A maggio un attacco informatico fermò per [[cinque giorni|shutdown_duration|=5|duration:day]] il più grande oleodotto di carburanti degli Stati Uniti, quello da cui dipende il [[45 per cento|share_east_coast|=45|percent]] dei consumi della costa orientale. La società pagò [[75|ransom_bitcoin|=75]] bitcoin, all'epoca [[circa 4,4 milioni di dollari|ransom|~4400000|money:USD]] ([[3,6 milioni di euro|ransom|=3600000|money:EUR]]). Lunedì il dipartimento di Giustizia ha detto di averne ripresi [[63,7|recovered_bitcoin|=63.7||dipartimento di Giustizia]], che oggi valgono [[2,3 milioni di dollari|recovered|=2300000|money:USD|dipartimento di Giustizia]]: [[poco più della metà|recovered_value_share|>0.5|ratio]] del riscatto in denaro, [[più di quattro quinti|recovered_share|>0.8|ratio]] se si contano i bitcoin.

L'FBI seguì i trasferimenti attraverso [[almeno sei|wallets|>=6||FBI]] portafogli digitali e aveva la chiave privata dell'ultimo. Il [[15 per cento|darkside_own_share|=15|percent]] restante era probabilmente la quota degli sviluppatori di DarkSide.

Davanti al Senato l'amministratore delegato Joseph Blount, [[sessant'anni|blount_age|=60|age:year]], si è scusato. Ha ammesso che l'azienda aveva speso [[più di 200 milioni di dollari|it_spending|>200000000|money:USD|Blount]] in informatica negli ultimi [[cinque anni|it_spending_period|=5|duration:year|Blount]], e che i danni arriveranno a [[decine di milioni|damage|24000000..99000000?|money:USD|Blount]].
@@ de-1 | de | tagesschau.de | 2021-05-12
Panikkäufe an US-Tankstellen

Im Südosten der USA wird der Sprit knapp. [[Mehr als tausend|stations_dry|>1000]] Tankstellen meldeten am Dienstag leere Zapfsäulen, am Mittwochmorgen waren es nach Zahlen des Preisvergleichs GasBuddy bereits [[rund 10.000|stations_dry|~10000||GasBuddy]]. In North Carolina hatte [[mehr als die Hälfte|north_carolina_dry|>0.5|ratio]] keinen Kraftstoff, in Virginia [[44 Prozent|virginia_dry|=44|percent]].

Auslöser ist der Hackerangriff auf die Colonial-Pipeline, die seit [[fünf Tagen|shutdown_duration|=5|duration:day]] stillsteht. Durch das [[8850 Kilometer|pipeline_length|=8850|measure:kilometer]] lange Netz fließen normalerweise [[2,5 Mio. Barrel|capacity_day|=2500000|measure:oil_barrel/each]] am Tag, umgerechnet [[knapp 400 Millionen Liter|capacity_day|<400000000|measure:liter/each]]. Ein Barrel sind [[159 Liter|barrel_litres|=159|measure:liter/each]].

Eine Gallone ([[3,8 Liter|gallon_litres|=3.8|measure:liter/each]]) kostet im Landesschnitt [[3,01 Dollar|petrol_price|=3.01|money:USD/each|AAA]], so der Automobilclub AAA. Im Vorjahr, mitten im Lockdown, waren es [[1,86 Dollar|petrol_price_2020|=1.86|money:USD/each|AAA]]. Nachgefragt wurde am Montag [[ein Fünftel|demand_rise|=0.2|ratio]] mehr als eine Woche zuvor. Nordkarolinas Gouverneur rief den Notstand aus; insgesamt gelten in [[18|states_emergency|=18]] Bundesstaaten Ausnahmen für Tanklaster.
@@ de-2 | de | zeit.de | 2021-05-16
Das Geschäftsmodell Erpressung

[[Fast fünf Millionen Dollar|ransom|<5000000|money:USD|Bloomberg]] in Bitcoin soll Colonial den Erpressern überwiesen haben, wie Bloomberg unter Berufung auf [[zwei|ransom_sources|=2||Bloomberg]] Eingeweihte meldet. Eine Bestätigung fehlt. Die Analysefirma Elliptic hat eine Wallet gefunden, in der am 8. Mai [[75|ransom_bitcoin|=75||Elliptic]] Bitcoin eingingen; insgesamt flossen dort seit März [[17,5 Millionen Dollar|wallet_total|=17500000|money:USD|Elliptic]] durch, darunter [[4,4 Millionen|brenntag_ransom|=4400000|money:USD]] des Essener Chemiehändlers Brenntag.

Dass Zahlen sich lohnt, bezweifeln Fachleute: Laut Sophos erhielten nur [[acht Prozent|full_recovery_share|=8|percent|Sophos]] der Opfer sämtliche Daten zurück. Das durchschnittliche Lösegeld habe sich [[binnen zwölf Monaten|average_ransom_period|<=12|duration:month|Palo Alto Networks]] [[fast verdreifacht|average_ransom_growth|<3|ratio|Palo Alto Networks]], auf [[312.000 Dollar|average_ransom|=312000|money:USD/each|Palo Alto Networks]], schreibt Palo Alto Networks.

Der Schaden für die Allgemeinheit ist jedenfalls größer. [[Bis zu 16.200|stations_dry|<=16200||GasBuddy]] Tankstellen waren am Freitag ohne Benzin. Selbst am Sonntag saßen in Washington noch [[vier von fünf|washington_dry|=0.8|ratio]] auf dem Trockenen. Der Liter kostet nun [[66 Cent|petrol_price_litre|=0.66|money:EUR/each]]. [[Drei Tage|days_since_decree|=3|duration:day]] zuvor hatte Präsident Biden ein Dekret zur Cybersicherheit unterzeichnet.
@@ pt-1 | pt_BR | g1.globo.com | 2021-05-11
EUA: gasolina se aproxima de [[US$ 3|petrol_price|~3|money:USD/each]] após ataque hacker a oleoduto

O preço médio da gasolina nos EUA subiu para [[US$ 2,98|petrol_price|=2.98|money:USD/each|AAA]] por galão, o equivalente a [[R$ 4,10|petrol_price_litre|=4.1|money:BRL/each]] por litro, diz a associação de motoristas AAA. Há uma semana, estava em [[US$ 2,90|petrol_price_week_before|=2.9|money:USD/each|AAA]]. Até a noite desta terça, [[mais de mil|stations_dry|>1000]] postos relatavam falta de combustível; na Virgínia eram [[7,7%|virginia_dry|=7.7|percent]] e na Carolina do Norte, [[8,5%|north_carolina_dry|=8.5|percent]].

O sistema da Colonial tem [[8,8 mil km|pipeline_length|=8800|measure:kilometer]] e responde por [[45%|share_east_coast|=45|percent]] do abastecimento da Costa Leste. São [[2,5 milhões de barris|capacity_day|=2500000|measure:oil_barrel/each]] diários, [[quatro vezes|brazil_ratio|=4|ratio]] o consumo brasileiro de gasolina, de [[cerca de 600 mil barris|brazil_petrol|~600000|measure:oil_barrel/each]] por dia.

A companhia aérea American Airlines incluiu escalas em [[dois|american_flights|=2]] voos que saem de Charlotte. O FBI confirmou que o ataque partiu do DarkSide, que diz querer apenas "ganhar dinheiro". O governo liberou [[18|states_emergency|=18]] estados das regras de jornada para caminhoneiros, que agora podem dirigir [[mais de 11 horas|driving_hours|>11|duration:hour/each]] por dia.
@@ pt-2 | pt_PT | publico.pt | 2022-05-06
[[Doze meses|time_since_attack|=12|duration:month]] depois, multa de [[quase um milhão|fine|<1000000|money:USD]] para a Colonial

O regulador norte-americano dos oleodutos propôs uma coima de [[986.400 dólares|fine|=986400|money:USD|PHMSA]] ([[935 mil euros|fine|=935000|money:EUR]]) à Colonial Pipeline, por falhas que agravaram o encerramento de Maio de 2021. A PHMSA aponta [[sete|violations|=7||PHMSA]] infracções detectadas em [[três|control_rooms|=3||PHMSA]] salas de controlo; a empresa tem [[30 dias|appeal_deadline|=30|duration:day]] para responder.

Na altura, o oleoduto de [[5500 milhas|pipeline_length|=5500|measure:mile]] esteve parado [[cinco dias|shutdown_duration|=5|duration:day]]. Foram pagos [[4,4 milhões de dólares|ransom|=4400000|money:USD]] de resgate, dos quais se recuperaram [[2,3 milhões|recovered|=2300000|money:USD]]. [[Milhares|stations_dry|2000..9999?]] de bombas ficaram secas, [[16 mil|stations_dry|=16000]] no pior dia, e o galão de gasolina passou os [[três dólares|petrol_price|>3|money:USD/each]].

Hoje custa [[4,28 dólares|petrol_price_2022|=4.28|money:USD/each]], por causa da guerra na Ucrânia e não de piratas informáticos. Washington oferece [[até dez milhões de dólares|reward|<=10000000|money:USD]] por informações sobre os líderes do DarkSide, e [[cinco milhões|reward_accomplices|=5000000|money:USD]] pelos cúmplices. A rede transporta, como então, [[dois milhões e meio de barris|capacity_day|=2500000|measure:oil_barrel/each]] por dia.
@@ relations
superseded | stations_dry | grows from more than 1,000 (11 May) to 16,200 (14 May), then falls to 9,500 (20 May)
superseded | north_carolina_dry | grows from 8.5 percent to two-thirds
superseded | virginia_dry | grows from 7.7 to 49 percent
superseded | georgia_dry | grows from 16 percent to almost half
superseded | petrol_price | grows from 2.96 to 3.03 dollars
superseded | states_emergency | 17, then 18
part_of | recovered < ransom
part_of | recovered_bitcoin < ransom_bitcoin
each_total | darkside_ransom_each x darkside_victims = darkside_revenue
conflict | ransom | pl-2 de-2 ar-2 en-2 | 4.4 million (Blount) against almost 5 million (Bloomberg)
conflict | shutdown_duration | pl-2 ar-2 en-2 it-2 pt-2 | five against six days
same_origin | ransom | ar-2 de-2 pl-2 | Bloomberg
same_origin | stations_dry | pl-1 it-1 de-1 ar-2 en-2 | GasBuddy
same_origin | darkside_revenue | en-2 pl-2 | Elliptic
conversion | pipeline_length | en-1 pt-2 it-1 ar-1 | miles and kilometres
conversion | capacity_day | de-1 ar-2 en-1 | barrels, litres and gallons
conversion | ransom | it-2 | dollars and euros
conversion | petrol_price, petrol_price_litre | dollars a gallon against euros, zloty, reais a litre
definition | ransom, ransom_bitcoin | money and coins
