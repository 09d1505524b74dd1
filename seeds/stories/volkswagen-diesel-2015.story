@@ en-1 | en | reuters.com | 2015-09-22
Volkswagen says [[11 million|cars_worldwide|=11000000||Volkswagen]] cars worldwide carry suspect software

Volkswagen admitted on Tuesday that [[about 11 million|cars_worldwide|~11000000||Volkswagen]] diesel vehicles were fitted with the software at the heart of its emissions scandal, and set aside [[6.5 billion euros|provision_q3|=6500000000|money:EUR]] ([[$7.3 billion|provision_q3|=7300000000|money:USD]]) to deal with it. The shares tumbled another [[17 percent|share_fall_tuesday|=17|percent]], after losing [[nearly a fifth|share_fall_monday|<0.2|ratio]] of their value on Monday.

The U.S. Environmental Protection Agency said on Friday that [[482,000|cars_usa|=482000||Environmental Protection Agency]] cars sold since 2008 emitted [[up to 40 times|nox_excess|<=40|ratio|Environmental Protection Agency]] the permitted level of nitrogen oxides. With a maximum fine of [[$37,500|epa_fine_each|=37500|money:USD/each]] per vehicle, penalties could reach [[$18 billion|epa_fine_max|=18000000000|money:USD]].

For comparison, BP has provided [[$54 billion|bp_cost|=54000000000|money:USD]] for the 2010 Gulf spill, and General Motors agreed last week to pay [[$900 million|gm_fine|=900000000|money:USD]] over ignition switches linked to [[124|gm_deaths|=124]] deaths.

Chief executive Martin Winterkorn, [[68|winterkorn_age|=68|age:year]], apologised in a video lasting [[just over two minutes|video_length|>2|duration:minute]]. The group employs [[almost 600,000|employees|<600000]] people and sold [[10.1 million|sales_2014|=10100000]] vehicles in 2014.
@@ en-2 | en | nytimes.com | 2017-01-11
Volkswagen to plead guilty and pay [[$4.3 billion|us_criminal_civil_total|=4300000000|money:USD]]

The bill is steep, and the Justice Department meant it to be. Volkswagen will pay [[$4.3 billion|us_criminal_civil_total|=4300000000|money:USD]], made up of a criminal fine of [[$2.8 billion|us_criminal_fine|=2800000000|money:USD]] and [[$1.5 billion|us_civil_penalty|=1500000000|money:USD]] in civil penalties. [[Six|executives_charged|=6]] executives were indicted; one of them, Oliver Schmidt, was arrested in Miami on Saturday.

It is the largest penalty ever levied on a carmaker by American prosecutors, dwarfing the [[$1.2 billion|toyota_fine|=1200000000|money:USD]] Toyota paid in 2014. It comes on top of last year's civil settlements, under which the company may spend [[more than $15 billion|us_civil_settlement|>15000000000|money:USD]] on buybacks, repairs and clean air projects. Owners get [[$5,100 to $10,000|us_compensation_each|5100..10000|money:USD/each]] apiece.

[[Some 590,000|cars_usa_all_diesels|~590000]] vehicles are covered here: [[around half a million|cars_usa|~500000]] with the [[two-liter|engine_main|=2|measure:liter]] engine, and the rest with the larger V6. Worldwide, [[11 million|cars_worldwide|=11000000]] were rigged to pollute, at times, [[35 times|nox_excess|=35|ratio]] more than the law allows.

"We are paying for [[ten years|cheating_duration|=10|duration:year]] of lies," an executive in Wolfsburg said. A [[three-year|probation|=3|duration:year]] probation follows.
@@ de-1 | de | dpa.com | 2015-10-15
Kraftfahrt-Bundesamt ordnet Rückruf an

Flensburg (dpa) - Volkswagen muss in Deutschland [[2,4 Millionen|cars_recalled_germany|=2400000||Kraftfahrt-Bundesamt]] Dieselautos in die Werkstätten rufen. Das Kraftfahrt-Bundesamt (KBA) lehnte den Vorschlag des Konzerns ab, die Reparatur freizustellen. Europaweit sind [[rund 8,5 Mio.|cars_europe|~8500000]] Fahrzeuge betroffen, weltweit [[bis zu elf Millionen|cars_worldwide|<=11000000]]. Verkehrsminister Alexander Dobrindt (CSU) hatte zunächst [[2,8 Millionen|cars_germany|=2800000||Dobrindt]] Wagen mit Schummelsoftware in der Bundesrepublik genannt; ein Teil davon fährt nach Behördenangaben nicht mehr.

Bei [[etwa 3,6 Millionen|cars_hardware_fix|~3600000]] Autos mit dem [[1,6-Liter|engine_small|=1.6|measure:liter]]-Motor genügt ein Software-Update nicht, dort müssen auch Teile getauscht werden. Die Aktion soll im Januar beginnen und [[mindestens ein Jahr|recall_duration|>=1|duration:year]] dauern.

Der Konzern hat [[6,5 Milliarden Euro|provision_q3|=6500000000|money:EUR]] zurückgestellt. Analysten der Landesbank Baden-Württemberg halten Gesamtkosten von [[30 Mrd. Euro|total_cost_forecast|=30000000000|money:EUR|Landesbank Baden-Württemberg]] für denkbar. Die Vorzugsaktie hat seit dem 18. September [[mehr als ein Drittel|share_fall_since|>0.3333|ratio]] verloren. Volkswagen beschäftigt [[600.000|employees|=600000]] Menschen, davon [[60.000|employees_wolfsburg|=60000]] allein im Stammwerk.
@@ de-2 | de | handelsblatt.com | 2018-06-14
[[Eine Milliarde Euro|german_fine|=1000000000|money:EUR]] Bußgeld - und was sonst noch kommt

Die Staatsanwaltschaft Braunschweig hat Volkswagen [[eine Milliarde Euro|german_fine|=1000000000|money:EUR|Staatsanwaltschaft Braunschweig]] Bußgeld auferlegt. Der Konzern akzeptiert. Die eigentliche Geldbuße macht dabei nur [[fünf Millionen Euro|german_fine_penal|=5000000|money:EUR]] aus, die gesetzliche Obergrenze; [[995 Millionen|german_fine_profit|=995000000|money:EUR]] entfallen auf die Abschöpfung wirtschaftlicher Vorteile. Die Ermittler rechnen mit [[10,7 Millionen|cars_worldwide|=10700000||Staatsanwaltschaft Braunschweig]] Fahrzeugen, die zwischen Mitte 2007 und 2015 in Verkehr gebracht wurden.

Zum Vergleich: Siemens zahlte in der Korruptionsaffäre [[395 Millionen Euro|siemens_fine|=395000000|money:EUR]]. Und in den USA musste VW bereits [[4,3 Milliarden Dollar|us_criminal_civil_total|=4300000000|money:USD]] an Strafen überweisen. Unterm Strich summieren sich die Kosten auf [[mehr als 25 Milliarden Euro|total_cost|>25000000000|money:EUR]]. Die Rückstellung für 2015 allein betrug [[16,2 Mrd. Euro|provision_2015|=16200000000|money:EUR]].

Gegen [[49|suspects_braunschweig|=49]] Beschuldigte wird noch ermittelt. Audi-Chef Rupert Stadler, [[55 Jahre|stadler_age|=55|age:year]] alt, gilt seit Montag als Verdächtiger. Die Aktie gab um [[0,1 Prozent|share_change_fine|=0.1|percent]] nach, auf [[159,78 Euro|share_price|=159.78|money:EUR]].
@@ it-1 | it | ilsole24ore.com | 2015-09-30
Dieselgate, in Italia [[650mila|cars_italy|=650000]] auto coinvolte

Sono [[circa 650mila|cars_italy|~650000]] le vetture del gruppo Volkswagen vendute in Italia con il motore EA 189 e il software incriminato: la casa tedesca ha fermato le consegne delle [[1.800|cars_italy_stopped|=1800]] ancora nei piazzali. I clienti saranno avvisati per lettera; l'intervento, gratuito, richiederà [[mezz'ora|repair_time|=0.5|duration:hour]] per i modelli più semplici.

Degli [[undici milioni|cars_worldwide|=11000000]] di veicoli nel mondo, [[5 milioni|cars_vw_brand|=5000000]] portano il marchio Volkswagen, [[2,1|cars_audi|=2100000]] l'Audi, [[1,2 milioni|cars_skoda|=1200000]] sono Skoda e [[700mila|cars_seat|=700000]] Seat. Completano il conto [[1,8 milioni|cars_commercial|=1800000]] di veicoli commerciali. In Germania le auto truccate sono [[2,8 milioni|cars_germany|=2800000]], in Gran Bretagna [[quasi 1,2 milioni|cars_uk|<1200000]], in Francia [[948.064|cars_france|=948064]].

In Borsa il titolo ha bruciato in [[due|fall_sessions|=2]] sedute [[25 miliardi|market_value_lost|=25000000000|money:EUR]] di capitalizzazione, [[oltre un terzo|share_fall_since|>0.3333|ratio]] del valore. L'accantonamento di [[6,5 miliardi di euro|provision_q3|=6500000000|money:EUR]] non basterà: solo la multa dell'Epa, [[482mila|cars_usa|=482000]] auto per [[37.500 dollari|epa_fine_each|=37500|money:USD/each]], può arrivare a [[18 miliardi di dollari|epa_fine_max|<=18000000000|money:USD]].
@@ it-2 | it | repubblica.it | 2016-08-08
Antitrust, maxi multa da [[5 milioni|italian_fine|=5000000|money:EUR|Antitrust]] a Volkswagen

L'Autorità garante della concorrenza ha inflitto a Volkswagen Group Italia e alla casa madre [[5 milioni di euro|italian_fine|=5000000|money:EUR|Autorità garante della concorrenza]] di sanzione, il massimo previsto dalla legge, per pratica commerciale scorretta. Le auto vendute in Italia dal 2009 con i valori alterati sono, secondo l'Autorità, [[più di 700mila|cars_italy|>700000||Autorità garante della concorrenza]]. L'azienda ne aveva ammesse [[650mila|cars_italy|=650000||Volkswagen]].

Altrove il conto è di un altro ordine di grandezza. Negli Stati Uniti l'accordo di giugno vale [[14,7 miliardi di dollari|us_civil_settlement|=14700000000|money:USD]]: [[10 miliardi|us_buyback|=10000000000|money:USD]] per ricomprare [[475mila|cars_usa|=475000]] diesel, [[2,7|us_environment_fund|=2700000000|money:USD]] per un fondo ambientale e [[due miliardi|us_clean_tech|=2000000000|money:USD]] per la mobilità elettrica. Ogni proprietario americano riceve [[fino a 10mila dollari|us_compensation_each|<=10000|money:USD/each]]; quelli europei nulla, neppure un centesimo.

Nel bilancio 2015 gli oneri straordinari sono pesati per [[16,2 miliardi di euro|provision_2015|=16200000000|money:EUR]] e hanno prodotto una perdita netta di [[1,6 miliardi|net_loss_2015|=1600000000|money:EUR]], la prima in [[oltre vent'anni|years_since_loss|>20|duration:year]]. La società ha [[60 giorni|appeal_deadline|=60|duration:day]] per ricorrere al Tar.
@@ pl-1 | pl | tvn24bis.pl | 2015-10-06
W Polsce skandal dotyczy [[ponad 140 tys.|cars_poland|>140000]] aut

Volkswagen ujawnił, ile samochodów z silnikiem EA 189 jeździ po polskich drogach. [[Ponad 140 tys.|cars_poland|>140000||Volkswagen]] - tyle sztuk trafi do serwisów, z czego [[66 870|cars_poland_vw|=66870]] to volkswageny osobowe, a [[58 890|cars_poland_skoda|=58890]] - skody. W Czechach problem obejmuje [[148 tysięcy|cars_czechia|=148000]] pojazdów, w Hiszpanii [[683 626|cars_spain|=683626]], a w Niemczech [[ok. 2,8 mln|cars_germany|~2800000]].

Przypomnijmy: amerykańska EPA zarzuciła koncernowi, że [[482 tys.|cars_usa|=482000||EPA]] diesli miało program wyłączający oczyszczanie spalin. W ruchu emitowały [[nawet czterdziestokrotnie|nox_excess|<=40|ratio]] więcej tlenków azotu. Globalnie takich aut jest [[blisko 11 mln|cars_worldwide|<11000000]].

Na pokrycie strat zarezerwowano [[6,5 mld euro|provision_q3|=6500000000|money:EUR]], czyli [[ponad 27 mld zł|provision_q3|>27000000000|money:PLN]]. Nowy prezes Matthias Müller, [[62-letni|mueller_age|=62|age:year]] dotychczasowy szef Porsche, zapowiedział pracownikom bolesne cięcia. Na wiecu w Wolfsburgu słuchało go [[20 tys.|rally_crowd|=20000]] osób.

Naprawy mają ruszyć w styczniu i potrwać do końca 2016 r. Wizyta w warsztacie zajmie [[od 30 do 60 minut|repair_time|30..60|duration:minute]].
@@ pl-2 | pl | wyborcza.biz | 2020-01-15
Rekordowa kara UOKiK dla Volkswagena

[[Ponad 120 mln zł|polish_fine|>120000000|money:PLN|UOKiK]] - taką karę nałożył Urząd Ochrony Konkurencji i Konsumentów na Volkswagen Group Polska za wprowadzanie klientów w błąd. Dokładnie [[120 607 288 zł|polish_fine|=120607288|money:PLN|UOKiK]], najwięcej w historii za naruszenie zbiorowych interesów konsumentów. Poprzedni rekord był [[czterokrotnie|polish_fine_vs_record|=4|ratio]] mniejszy.

Od 2008 roku w kraju sprzedano [[przeszło 140 tysięcy|cars_poland|>140000]] aut z manipulującym oprogramowaniem, a na świecie [[jedenaście milionów|cars_worldwide|=11000000]]. Spółka ma [[30 dni|appeal_deadline_poland|=30|duration:day]] na odwołanie.

Za granicą płacono więcej. Niemcy wyegzekwowały [[miliard euro|german_fine|=1000000000|money:EUR]], potem jeszcze [[800 mln euro|audi_fine|=800000000|money:EUR]] od Audi i [[535|porsche_fine|=535000000|money:EUR]] od Porsche. We Włoszech skończyło się na [[5 mln|italian_fine|=5000000|money:EUR]]. W sumie afera kosztowała koncern już [[ok. 30 mld euro|total_cost|~30000000000|money:EUR]].

Dla polskich kierowców to niewielka pociecha: z grzywny nie dostaną ani złotówki. W Stanach Zjednoczonych każdy poszkodowany otrzymał [[kilka tysięcy dolarów|us_compensation_each|3000..9999?|money:USD/each]].
@@ pt-1 | pt_PT | expresso.pt | 2015-10-07
Volkswagen: [[94 mil|cars_portugal|=94000]] carros afectados em Portugal

A SIVA, importadora do grupo, comunicou ao Governo que há [[94.400|cars_portugal|=94400||SIVA]] automóveis em Portugal com o dispositivo que falseia emissões: [[53.761|cars_portugal_vw|=53761]] da marca Volkswagen, [[31.839|cars_portugal_audi|=31839]] da Audi e [[8800|cars_portugal_skoda|=8800]] da Skoda. A conta não inclui a Seat, que tem rede própria e poderá acrescentar [[mais de vinte mil|cars_portugal_seat|>20000]]. O ministro da Economia diz que o total ficará "[[perto dos 117 mil|cars_portugal|~117000||ministro da Economia]]".

Na Europa são [[oito milhões|cars_europe|=8000000]] de viaturas e no mundo [[11 milhões|cars_worldwide|=11000000]]. A empresa pôs de lado [[6,5 mil milhões de euros|provision_q3|=6500000000|money:EUR]], mas o banco Credit Suisse calcula, no pior cenário, uma factura de [[78 mil milhões|total_cost_forecast|=78000000000|money:EUR|Credit Suisse]].

Para o país, a preocupação chama-se Autoeuropa. A fábrica de Palmela emprega [[3600|autoeuropa_jobs|=3600]] pessoas, vale [[1%|autoeuropa_gdp|=1|percent]] do PIB e espera um investimento de [[677 milhões de euros|autoeuropa_investment|=677000000|money:EUR]]. De lá saíram [[102.158|autoeuropa_output|=102158]] carros no ano passado. "Estamos tranquilos", garante a comissão de trabalhadores.
@@ pt-2 | pt_BR | g1.globo.com | 2015-11-12
Ibama multa Volkswagen em [[R$ 50 milhões|ibama_fine|=50000000|money:BRL|Ibama]] por Amarok

O Ibama aplicou multa de [[R$ 50 milhões|ibama_fine|=50000000|money:BRL|Ibama]] à Volkswagen do Brasil, o valor máximo permitido, porque [[17.057|cars_brazil|=17057||Volkswagen do Brasil]] picapes Amarok saíram de fábrica com o programa fraudulento. As unidades, dos anos 2011 e 2012, serão chamadas no primeiro trimestre. O Procon-SP também autuou a montadora, em [[R$ 8,3 milhões|procon_fine|=8300000|money:BRL|Procon-SP]].

No mundo, a empresa reconhece [[11 milhões|cars_worldwide|=11000000||Volkswagen]] de carros adulterados. Os Estados Unidos respondem por [[menos de 5%|share_usa|<5|percent]] deles, [[482 mil|cars_usa|=482000]]. Lá, a penalidade pode chegar a [[US$ 18 bilhões|epa_fine_max|<=18000000000|money:USD]], [[cerca de R$ 68 bilhões|epa_fine_max|~68000000000|money:BRL]].

Na semana passada surgiu outro problema: [[800 mil|cars_co2|=800000]] veículos teriam consumo e emissão de CO2 acima do informado, com prejuízo estimado em [[2 bilhões de euros|co2_cost|~2000000000|money:EUR]]. A crise levou ao primeiro prejuízo trimestral em [[15 anos|quarters_since_loss|=15|duration:year]], de [[1,67 bilhão de euros|net_loss_q3|=1670000000|money:EUR]]. A reserva para recalls soma [[6,7 bilhões|provision_q3|=6700000000|money:EUR]].
@@ ar-1 | ar | alarabiya.net | 2015-09-24
استقالة رئيس فولكسفاغن وخسائر لقطر

قدم مارتن فينتركورن، البالغ من العمر [[68 عاما|winterkorn_age|=68|age:year]]، استقالته من رئاسة فولكسفاغن بعد [[خمسة أيام|days_to_resignation|=5|duration:day]] من كشف السلطات الأميركية عن التلاعب. وقد يحصل على معاش تقاعدي بقيمة [[28.6 مليون يورو|winterkorn_pension|=28600000|money:EUR]]، وفق تقرير للشركة.

واعترفت المجموعة بأن [[11 مليون|cars_worldwide|=11000000||فولكسفاغن]] سيارة حول العالم مزودة بالبرنامج، وجنّبت [[6.5 مليار يورو|provision_q3|=6500000000|money:EUR]]، أي [[نحو 7.3 مليارات دولار|provision_q3|~7300000000|money:USD]]، لمواجهة التكاليف. أما وكالة حماية البيئة الأميركية فتتحدث عن [[نصف مليون|cars_usa|~500000||وكالة حماية البيئة الأميركية]] سيارة تقريبا في الولايات المتحدة وحدها، وعن غرامة تصل إلى [[37500 دولار|epa_fine_each|<=37500|money:USD/each]] عن كل سيارة.

وفقد السهم [[أكثر من 30 بالمئة|share_fall_since|>30|percent]] من قيمته في [[يومين|share_fall_days|=2|duration:day]]. وتضرر جهاز قطر للاستثمار، المالك ل[[17 بالمئة|qatar_stake|=17|percent]] من حقوق التصويت، وتقدر خسارته ب[[مليارات الدولارات|qatar_loss|1000000000..?|money:USD]]. وتصل الانبعاثات الفعلية إلى [[40 ضعفا|nox_excess|=40|ratio]] للحد المسموح.
@@ ar-2 | ar | skynewsarabia.com | 2016-06-28
تسوية تاريخية بين فولكسفاغن وأميركا

وافقت فولكسفاغن على دفع [[ما يصل إلى ١٤٫٧ مليار دولار|us_civil_settlement|<=14700000000|money:USD]] لتسوية دعاوى الغش في الانبعاثات، وهي أكبر تسوية في تاريخ صناعة السيارات الأميركية. ويخصص منها [[١٠٫٠٣ مليار|us_buyback|=10030000000|money:USD]] لإعادة شراء [[٤٧٥ ألف|cars_usa|=475000]] سيارة من أصحابها أو إصلاحها، و[[٢٫٧ مليار|us_environment_fund|=2700000000|money:USD]] لصندوق بيئي، و[[مليارا دولار|us_clean_tech|=2000000000|money:USD]] للتقنيات النظيفة.

ويتسلم كل مالك تعويضا يتراوح [[بين ٥١٠٠ و١٠ آلاف دولار|us_compensation_each|5100..10000|money:USD/each]]. وإذا لم تسحب الشركة [[٨٥٪|buyback_target|=85|percent]] من السيارات بحلول منتصف ٢٠١٩ فستدفع غرامات إضافية. وتضاف إلى ذلك [[٦٠٣ ملايين دولار|us_states_fine|=603000000|money:USD]] ل[[نحو ٤٤|us_states|~44]] ولاية.

ولا يشمل الاتفاق [[أكثر من ٨ ملايين|cars_europe|>8000000]] سيارة في أوروبا، ولا [[٩٠ ألف|cars_usa_v6|=90000]] سيارة أميركية بمحرك سعته [[ثلاثة لترات|engine_v6|=3|measure:liter]]. وكانت الشركة جنبت [[١٦٫٢ مليار يورو|provision_2015|=16200000000|money:EUR]] عن العام الماضي، مقابل [[١١ مليون|cars_worldwide|=11000000]] سيارة معيبة. وتراجع سعر السهم منذ سبتمبر/أيلول بمقدار [[الربع تقريبا|share_fall_since|~0.25|ratio]].
@@ relations
superseded | cars_usa | 482,000 in 2015, 475,000 in the settlement of 2016
superseded | total_cost | more than 25 then about 30 billion euros
superseded | provision_q3 | 6.5 then 6.7 billion euros
sum | us_criminal_fine + us_civil_penalty = us_criminal_civil_total
sum | us_buyback + us_environment_fund + us_clean_tech = us_civil_settlement
sum | german_fine_penal + german_fine_profit = german_fine
sum | cars_vw_brand + cars_audi + cars_skoda + cars_seat + cars_commercial = cars_worldwide
sum | cars_portugal_vw + cars_portugal_audi + cars_portugal_skoda = cars_portugal
sum | cars_usa + cars_usa_v6 = cars_usa_all_diesels
part_of | cars_germany < cars_europe
part_of | cars_recalled_germany < cars_germany
part_of | cars_europe < cars_worldwide
part_of | cars_poland_vw < cars_poland
each_total | epa_fine_each x 482000 = epa_fine_max
conflict | cars_italy | it-1 it-2 | 650,000 (Volkswagen) against more than 700,000 (antitrust)
conflict | cars_portugal | pt-1 | 94,400 (SIVA, without Seat) against about 117,000 (minister)
conflict | total_cost_forecast | de-1 pt-1 | 30 (LBBW) against 78 (Credit Suisse) billion euros
conflict | nox_excess | en-1 en-2 | 40 against 35 times
same_origin | cars_usa | en-1 pl-1 it-1 pt-2 | EPA
same_origin | cars_worldwide | en-1 ar-1 pt-2 | Volkswagen
definition | cars_germany, cars_recalled_germany | all fitted against those still on the road
definition | epa_fine_max, us_civil_settlement | possible and agreed
definition | provision_q3, provision_2015 | third quarter and full year
conversion | provision_q3 | en-1 ar-1 pl-1 | euros, dollars and zloty
conversion | epa_fine_max | pt-2 en-1 | dollars and reais
