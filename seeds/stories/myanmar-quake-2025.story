@@ en-1 | en | apnews.com | 2025-03-28
Powerful quake rocks Myanmar and Thailand; high-rise falls in Bangkok

A magnitude [[7.7|magnitude|=7.7|measure:magnitude|U.S. Geological Survey]] earthquake tore through central Myanmar on Friday, flattening monasteries and bridges, and brought down an unfinished tower in the Thai capital [[more than 600 miles|distance_bangkok|>600|measure:mile]] away.

Myanmar's military leader, Senior Gen. Min Aung Hlaing, said on television that [[at least 144|deaths|>=144||military government]] people were dead and [[732|injured|=732||military government]] hurt, and made a rare plea for help from abroad. The U.S. Geological Survey said the quake struck [[6.2 miles|depth|=6.2|measure:mile|U.S. Geological Survey]] below ground near Mandalay, home to [[1.5 million|mandalay_population|=1500000]] people. An aftershock of [[6.4|magnitude_aftershock|=6.4|measure:magnitude]] followed [[12 minutes|minutes_aftershock|=12|duration:minute]] later.

In Bangkok, the [[33|tower_storeys|=33]]-story block for the State Audit Office crumbled into a cloud of dust near the Chatuchak market. [[Eight|deaths_thailand|=8]] people died in the city, Deputy Prime Minister Suriya Juangroongruangkit said, and [[90|tower_missing|=90]] were missing at the site. Rescuers had heard the voices of [[15|tower_voices|=15]].

The agency's computer model suggests that losses could exceed [[70%|loss_gdp_share|>70|percent|U.S. Geological Survey]] of Myanmar's economic output.

@@ en-2 | en | theguardian.com | 2025-04-09
Counting Myanmar's dead: [[two|tallies|=2]] tallies and a silence

[[Nearly two weeks|time_since|<2|duration:week]] on, nobody can say with certainty how many died. The junta's number stood on Tuesday night at [[3,600|deaths|=3600||junta]], with [[5,017|injured|=5017||junta]] injured and [[160|missing|=160||junta]] missing. The Democratic Voice of Burma, which keeps its own list from hospitals and abbots, has [[4,346|deaths|=4346||Democratic Voice of Burma]] - [[a fifth|dvb_excess|=0.2|ratio]] more.

Both are almost certainly too low. In Sagaing, which lies [[10 miles|distance_sagaing|=10|measure:mile]] from the epicentre, [[eight in 10|sagaing_destroyed_share|=0.8|ratio]] buildings are damaged. [[Hundreds|deaths_mosques|200..999?]] of Muslims died at Friday prayers; one network has recorded [[about 700|deaths_mosques|~700||Spring Revolution Myanmar Muslim Network]] dead and [[60|mosques_damaged|=60||Spring Revolution Myanmar Muslim Network]] mosques ruined.

Washington, once the biggest donor, offered [[$2m|aid_us|=2000000|money:USD]], later raised to [[$9m|aid_us|=9000000|money:USD]], and sent a team of [[three|us_team|=3]], who were laid off while in the country. Britain has given [[£10m|aid_uk|=10000000|money:GBP]], China [[$13.9m|aid_china|=13900000|money:USD]].

Despite a truce meant to last [[20 days|truce_days|=20|duration:day]], the UN human rights office counts [[61|attacks_since|=61||UN]] attacks since the earthquake.

@@ pl-1 | pl | polsatnews.pl | 2025-03-30
Trzęsienie ziemi w Birmie. [[Ponad 1600|deaths|>1600]] zabitych, zapach śmierci w Mandalaj

Do [[1644|deaths|=1644||junta]] wzrosła liczba ofiar śmiertelnych piątkowego trzęsienia ziemi w Birmie (Mjanmie), podała w sobotę wieczorem rządząca junta. Rannych jest [[3408|injured|=3408||junta]] osób, a [[139|missing|=139||junta]] uważa się za zaginione. Jeszcze rano mówiono o [[tysiącu dwóch|deaths|=1002]] zabitych.

Amerykańscy sejsmolodzy oceniają, że zginąć mogło [[ponad 10 tysięcy|deaths_model|>10000||USGS]] ludzi.

W Bangkoku potwierdzono [[17|deaths_thailand|=17]] zgonów. Pod gruzami [[trzydziestopiętrowego|tower_storeys|=30]] wieżowca wciąż może być [[kilkadziesiąt|tower_missing|20..99?]] osób; według władz miasta - [[83|tower_missing|=83||władze miasta]].

W Mandalaj temperatura sięga [[40 stopni|temperature_mandalay|=40|measure:degree_Celsius]]. Ludzie drugą noc z rzędu spędzili na ulicach. Z ruin apartamentowca Sky Villa wydobyto po [[trzydziestu godzinach|hours_sky_villa|=30|duration:hour]] kobietę w wieku [[30 lat|age_sky_villa|=30|age:year]].

Polska wyśle [[dwa|polish_planes|=2]] transporty z pomocą. Chiny zapowiedziały [[100 mln juanów|aid_china|=100000000|money:CNY]].

@@ pl-2 | pl | tygodnikpowszechny.pl | 2025-04-02
Birma: cisza po wstrząsie

We wtorek o 12:51 zawyły syreny. Minęły wtedy dokładnie [[cztery doby|time_since|=4|duration:day]] od chwili, gdy ziemia pod Mandalaj zatrzęsła się z siłą [[7,7|magnitude|=7.7|measure:magnitude]], najmocniej od 1912 roku.

Generał Min Aung Hlaing podał tego dnia liczbę [[2719|deaths|=2719||junta]] zabitych i dodał, że ich liczba przekroczy zapewne [[3 tys.|deaths_expected|>3000||junta]] Rannych jest [[4521|injured|=4521||junta]], zaginionych [[441|missing|=441||junta]]. Opozycyjna rozgłośnia DVB naliczyła do poniedziałku [[2928|deaths|=2928||DVB]] ofiar.

W klasztorze U Hla Thein [[270|monks_exam|=270]] mnichów zdawało egzamin, kiedy runął dach. Ocalało [[siedemdziesięciu|monks_rescued|=70]]. W przedszkolu koło Kyaukse zginęło [[50|deaths_preschool|=50]] dzieci i [[dwie|teachers_preschool|=2]] nauczycielki, informuje ONZ.

Już przed wstrząsem pomocy potrzebowało [[blisko 20 mln|people_in_need_before|<20000000]] mieszkańców, czyli [[więcej niż co trzeci|people_in_need_share|>0.3333|ratio]], a wojna wygnała z domów [[trzy i pół miliona|displaced_war|=3500000]]. Cyklon Nargis w 2008 roku zabił [[138 000|deaths_nargis|=138000]] osób; wtedy generałowie przez [[trzy tygodnie|nargis_delay|=3|duration:week]] nie wpuszczali ratowników.

@@ ar-1 | ar | aawsat.com | 2025-03-31
زلزال ميانمار: القتلى يتجاوزون [[الألفين|deaths|>2000]] والحداد [[أسبوعاً|mourning|=1|duration:week]]

أعلن المجلس العسكري الحاكم في ميانمار، الاثنين، ارتفاع حصيلة الزلزال إلى [[2056|deaths|=2056||المجلس العسكري]] قتيلاً و[[أكثر من 3900|injured|>3900||المجلس العسكري]] جريح، فيما لا يزال [[270|missing|=270||المجلس العسكري]] شخصاً في عداد المفقودين، وأعلن الحداد [[أسبوعاً|mourning|=1|duration:week]].

وكان الزلزال، وقوته [[7.7 درجات|magnitude|=7.7|measure:magnitude]]، قد ضرب وسط البلاد ظهر الجمعة على عمق [[10 كيلومترات|depth|=10|measure:kilometer]].

وقالت منظمات إسلامية إن [[نحو 700|deaths_mosques|~700||منظمات إسلامية]] مصلٍّ قضوا تحت أنقاض المساجد خلال صلاة آخر جمعة في رمضان. وفي مدينة ماندالاي أُنقذ [[أربعة|rescued_mandalay|=4]] أشخاص، بينهم حامل وطفلة، بعد [[60 ساعة|hours_rescued_mandalay|=60|duration:hour]] تحت الركام.

وفي بانكوك انتُشلت [[جثتان|bodies_recovered_day|=2]] إضافيتان، لترتفع الوفيات في العاصمة التايلاندية إلى [[19|deaths_thailand|=19]]، منها [[12|tower_deaths|=12]] في موقع البرج المنهار حيث لا يزال [[75|tower_missing|=75]] عاملاً مفقودين.

وطلبت منظمة الصحة العالمية [[8 ملايين دولار|who_appeal|=8000000|money:USD|منظمة الصحة العالمية]] لتغطية [[30 يوماً|who_appeal_days|=30|duration:day]].

@@ ar-2 | ar | aljazeera.net | 2025-04-04
[[أسبوع|time_since|=1|duration:week]] على زلزال ميانمار.. [[٣ آلاف|deaths|=3000]] قتيل وهدنة هشة

بعد [[أسبوع|time_since|=1|duration:week]] من الكارثة بلغ عدد القتلى في ميانمار [[٣١٤٥|deaths|=3145||المجلس العسكري]]، والمصابين [[٤٥٨٩|injured|=4589||المجلس العسكري]]، والمفقودين [[٢٢١|missing|=221||المجلس العسكري]]، وفق بيان المجلس العسكري. غير أن إذاعة "صوت بورما الديمقراطي" المعارضة تتحدث عن [[٣٩٧٤|deaths|=3974||صوت بورما الديمقراطي]] قتيلا.

وتقول الأمم المتحدة إن الزلزال طال [[أكثر من ١٧ مليون|people_affected|>17000000||الأمم المتحدة]] شخص في [[٥٧|townships_affected|=57||الأمم المتحدة]] بلدة. ودُمّر كليا أو جزئيا [[١٠ آلاف|buildings_damaged|=10000]] مبنى، بحسب تقديرات أولية.

وأعلن الجيش هدنة مدتها [[عشرون يوما|truce_days|=20|duration:day]] تنتهي في ٢٢ أبريل/نيسان، بعد هدنة أعلنها تحالف الإخوة الثلاثة لمدة [[شهر|truce_rebels|=1|duration:month]] وأخرى للحكومة الموازية لـ[[أسبوعين|truce_nug|=2|duration:week]].

أما في تايلاند فقد وصلت الحصيلة إلى [[٢٢|deaths_thailand|=22]] وفاة، و[[٣٥|injured_thailand|=35]] جريحا. وكانت كلفة البرج المنهار [[ملياري بات|tower_cost|=2000000000|money:THB]].

@@ it-1 | it | corriere.it | 2025-03-29
Terremoto in Myanmar, la giunta: «[[Più di mille|deaths|>1000||giunta]] morti»

Sono [[1.002|deaths|=1002||giunta]] le vittime accertate del sisma che venerdì ha devastato il centro del Myanmar, e [[2.376|injured|=2376||giunta]] i feriti: lo comunica la giunta militare, che in mattinata parlava di [[694|deaths|=694||giunta]] morti. I dispersi sarebbero [[una trentina|missing|~30||giunta]].

La scossa principale, di magnitudo [[7,7|magnitude|=7.7|measure:magnitude|Usgs]] per gli americani dell'Usgs e [[7,9|magnitude|=7.9|measure:magnitude|rete sismologica cinese]] per la rete sismologica cinese, ha liberato secondo l'Ingv un'energia pari a [[300|atomic_bombs|=300||Ingv]] bombe atomiche. La faglia di Sagaing si è spostata [[fino a sei metri|fault_slip|<=6|measure:meter]].

A Bangkok si scava a mani nude nel grattacielo di [[trenta|tower_storeys|=30]] piani crollato in [[cinque secondi|seconds_collapse|=5|duration:second]]: i morti nel cantiere sono [[sei|tower_deaths|=6]], [[101|tower_missing|=101]] le persone che mancano all'appello. Tra loro nessun italiano.

Nel 2023 il sisma in Turchia e Siria fece [[oltre 50 mila|deaths_turkey_2023|>50000]] vittime. La Croce Rossa chiede [[100 milioni di franchi svizzeri|red_cross_appeal|=100000000|money:CHF|Croce Rossa]]. L'Unione europea stanzia [[2,5 milioni di euro|aid_eu|=2500000|money:EUR]].

@@ it-2 | it | ilpost.it | 2025-05-14
Perché a Bangkok è crollato soltanto quel palazzo

Le ricerche nel cantiere della Corte dei conti thailandese sono finite: in [[47 giorni|search_days|=47|duration:day]] sono stati recuperati [[89|tower_deaths|=89]] corpi, [[sette|tower_missing|=7]] persone restano disperse. [[Nove|tower_rescued|=9]] operai erano stati estratti vivi.

L'edificio, alto [[137 metri|tower_height|=137|measure:meter]], costava [[più di 2 miliardi di baht|tower_cost|>2000000000|money:THB]], [[circa 54 milioni di euro|tower_cost|~54000000|money:EUR]], ed era completato per [[poco meno di un terzo|tower_complete_share|<0.3333|ratio]]. A Bangkok ci sono [[migliaia|bangkok_towers|2000..9999?]] di torri; quella è stata la sola a cadere. L'azienda cinese che la costruiva possiede il [[49 per cento|chinese_stake|=49|percent]] del consorzio; la procura ha chiesto l'arresto di [[17|arrest_warrants|=17]] persone, tra cui un imprenditore di [[71 anni|age_premchai|=71|age:year]]. [[Due|steel_types_failed|=2]] tipi di acciaio su [[sei|steel_types_tested|=6]] non hanno superato le prove.

In Myanmar, invece, il conteggio ufficiale si è fermato a [[circa 3.800|deaths|~3800]] morti, e [[più di 5.100|injured|>5100]] feriti. La Banca mondiale valuta i danni materiali in [[11 miliardi di dollari|damage|=11000000000|money:USD|Banca mondiale]], il [[14 per cento|damage_gdp_share|=14|percent|Banca mondiale]] del prodotto interno lordo.

@@ de-1 | de | zdf.de | 2025-04-03
Myanmar: [[Mehr als 3.000|deaths|>3000]] Tote - Militär verkündet Waffenruhe

Die Zahl der Todesopfer des Erdbebens in Myanmar hat die Marke von [[3.000|deaths|>3000]] überschritten. Ein Sprecher der Militärregierung nannte am Donnerstag [[3.085|deaths|=3085||Militärregierung]] Tote, [[4.715|injured|=4715||Militärregierung]] Verletzte und [[341|missing|=341||Militärregierung]] Vermisste.

Am Mittwochabend hatte die Junta eine Waffenruhe von [[knapp drei Wochen|truce_days|<3|duration:week]] ausgerufen. Tags zuvor hatten Soldaten auf [[neun|convoy_vehicles|=9]] Fahrzeuge des chinesischen Roten Kreuzes gefeuert. Verletzt wurde niemand.

In der Hauptstadt Naypyidaw zogen Helfer einen [[26-jährigen|age_hotel_worker|=26|age:year]] Mann [[108 Stunden|hours_hotel_worker|=108|duration:hour]] nach dem Beben lebend aus einem Hotel. Regen könnte die Lage verschärfen: Viele der [[schätzungsweise 1,3 Millionen|homeless|~1300000]] Obdachlosen schlafen im Freien.

Deutschland stellt [[2,5 Millionen Euro|aid_germany|=2500000|money:EUR]] zusätzlich bereit, die EU insgesamt [[13 Millionen|aid_eu|=13000000|money:EUR]]. In Bangkok stieg die Zahl der Toten auf [[22|deaths_thailand|=22]]. Unter den Trümmern des Rohbaus werden noch [[mehr als 70|tower_missing|>70]] Menschen vermutet.

@@ de-2 | de | sueddeutsche.de | 2025-03-28
"Es fühlte sich an wie auf einem Schiff"

Um 12.50 Uhr Ortszeit begann in Mandalay die Erde zu beben. Das Geoforschungszentrum Potsdam maß eine Stärke von [[7,6|magnitude|=7.6|measure:magnitude|Geoforschungszentrum Potsdam]], der US-Dienst USGS [[7,7|magnitude|=7.7|measure:magnitude|USGS]]. Der Herd lag nur [[zehn Kilometer|depth|=10|measure:kilometer]] tief. [[Hundert Sekunden|shaking_duration|=100|duration:second]] dauerte es, sagt ein Hotelier am Telefon, dann war das Nachbarhaus weg.

Staatliche Medien berichten bislang von [[mindestens 20|deaths|>=20||Staatsmedien]] Toten; sie lagen in einem Krankenhaus der Hauptstadt. Das Regime rief in [[sechs|regions_emergency|=6]] Regionen den Notstand aus. Die Ava-Brücke, [[91 Jahre|age_bridge|=91|age:year]] alt, liegt im Irrawaddy.

[[Rund 1000 Kilometer|distance_bangkok|~1000|measure:kilometer]] südlich, in Bangkok, schwappte das Wasser aus den Pools auf den Dächern. Dort stürzte ein Hochhaus ein, in dem [[320|tower_workers|=320]] Arbeiter beschäftigt waren. [[Drei|tower_deaths|=3]] wurden tot geborgen, [[81|tower_missing|=81]] galten am Abend als verschüttet.

Myanmar ist darauf nicht vorbereitet: Nach [[vier Jahren|civil_war_years|=4|duration:year]] Bürgerkrieg kontrolliert das Militär [[nicht einmal die Hälfte|army_control_share|<0.5|ratio]] des Landes.

@@ pt-1 | pt_BR | estadao.com.br | 2025-04-01
Mianmar para por [[um minuto|silence_minutes|=1|duration:minute]]; mortos são [[mais de 2,7 mil|deaths|>2700]]

Sirenes soaram e o país ficou [[um minuto|silence_minutes|=1|duration:minute]] em silêncio nesta terça-feira, 1.º, em memória das vítimas do terremoto de magnitude [[7,7|magnitude|=7.7|measure:magnitude]]. São [[2.719|deaths|=2719||junta]] mortos, [[mais de 4,5 mil|injured|>4500||junta]] feridos e [[441|missing|=441||junta]] desaparecidos, de acordo com o chefe da junta militar.

Uma idosa de [[63 anos|age_woman_naypyidaw|=63|age:year]] foi retirada com vida em Naypyidaw após [[91 horas|hours_woman_naypyidaw|=91|duration:hour]]. Equipes da Índia, da China e da Rússia somam [[cerca de mil|foreign_rescuers|~1000]] socorristas; o primeiro avião indiano levou [[15 toneladas|aid_india_tonnes|=15|measure:metric_ton]] de barracas e remédios.

Pequim prometeu [[US$ 14 milhões|aid_china|=14000000|money:USD]] ([[cerca de R$ 80 milhões|aid_china|~80000000|money:BRL]]). O governo Trump, que desmontou a Usaid, ofereceu [[até US$ 2 milhões|aid_us|<=2000000|money:USD]].

Em Bangcoc, [[21|deaths_thailand|=21]] mortes foram confirmadas, [[14|tower_deaths|=14]] delas na torre do órgão de auditoria, de [[30|tower_storeys|=30]] andares. Seguem soterradas [[73|tower_missing|=73]] pessoas. O governo tailandês diz que a busca vai continuar.

@@ pt-2 | pt_PT | rtp.pt | 2025-04-05
Sismo no Myanmar: balanço sobe para [[3.354|deaths|=3354]] mortos

O balanço do sismo de 28 de Março subiu este sábado para [[3.354|deaths|=3354||imprensa estatal]] mortos e [[4.850|injured|=4850||imprensa estatal]] feridos, segundo a imprensa estatal. Há ainda [[220|missing|=220||imprensa estatal]] desaparecidos.

O chefe da ajuda humanitária da ONU, Tom Fletcher, visitou Mandalay. "Encontrei pessoas a dormir há [[oito noites|nights_outside|=8|duration:day]] na rua", disse. A ONU pede [[275 milhões de dólares|un_appeal|=275000000|money:USD|ONU]] para chegar a [[1,1 milhões|un_target|=1100000||ONU]] de pessoas; do plano anterior para este ano, recebeu [[menos de 5%|un_plan_funded|<5|percent|ONU]].

A equipa do Gabinete de Direitos Humanos registou [[53|attacks_since|=53||ONU]] ataques do exército desde o tremor de terra, [[16|attacks_truce|=16||ONU]] deles já depois do cessar-fogo.

Na Tailândia morreram [[24|deaths_thailand|=24]] pessoas, quase todas no arranha-céus em construção, cujo custo ascendia a [[58 milhões de euros|tower_cost|=58000000|money:EUR]]. Portugal enviou [[200 mil euros|aid_portugal|=200000|money:EUR]]. O terramoto de Lisboa, em 1755, terá tido uma magnitude [[entre 8,5 e 9|magnitude_lisbon|8.5..9|measure:magnitude]].

@@ relations
superseded | deaths | grows from 20 and 144 to about 3800
superseded | injured | grows from 732 to 5100
superseded | missing | 30, 139, 270, 441, 341, 221, 220, 160
superseded | deaths_thailand | grows from 8 to 24
superseded | tower_deaths | grows from 3 to 89
superseded | tower_missing | 81-101 falls to 7
superseded | aid_us | 2 raised to 9 million
superseded | aid_eu | 2.5 raised to 13 million
conflict | deaths | en-2 pl-2 ar-2 | junta against DVB
conflict | magnitude | it-1 de-2 | USGS 7.7, CENC 7.9, GFZ 7.6
conflict | tower_storeys | en-1 pl-1 it-1 pt-1 | 33 against 30
part_of | tower_deaths < deaths_thailand
part_of | attacks_truce < attacks_since
part_of | deaths_mosques < deaths
same_origin | deaths | pl-2 pt-1 | junta
same_origin | deaths_mosques | en-2 ar-1 | Muslim network
conversion | depth | en-1 ar-1 de-2 | miles and kilometres
conversion | aid_china | en-2 pl-1 pt-1 | yuan, dollars, reais
conversion | tower_cost | ar-2 it-2 pt-2 | baht and euros
conversion | truce_days | en-2 ar-2 de-1 | days and weeks
definition | deaths_model, deaths_expected, deaths | forecast against count
