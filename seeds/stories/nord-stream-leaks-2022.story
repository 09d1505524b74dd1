@@ pl-1 | pl | pap.pl | 2022-09-27
[[Trzy|leaks_total|=3]] wycieki na gazociągach Nord Stream. Szwedzi: to były wybuchy

Duńska Agencja Energii potwierdziła we wtorek [[trzy|leaks_total|=3||Duńska Agencja Energii]] wycieki gazu z gazociągów Nord Stream 1 i Nord Stream 2 w pobliżu Bornholmu. Szwedzka sieć sejsmologiczna zarejestrowała w poniedziałek [[dwie|explosions|=2||szwedzka sieć sejsmologiczna]] silne eksplozje: pierwszą o godz. 2.03, drugą o 19.04. Magnituda drugiego wstrząsu wyniosła [[2,3|magnitude_second|=2.3|measure:magnitude]], pierwszego - [[1,9|magnitude_first|=1.9|measure:magnitude]].

Rury leżą tam na głębokości [[od 70 do 90 m|leak_depth|70..90|measure:meter]]. Statki muszą omijać ten akwen w promieniu [[5 mil morskich|exclusion_radius|=5|measure:nautical_mile]], a samolotom zakazano lotów [[poniżej 1000 m|flight_ban_height|<1000|measure:meter]].

Ciśnienie w nitce Nord Stream 2 spadło w ciągu nocy ze [[105|pressure_before|=105|measure:bar]] do [[7 barów|pressure_after|=7|measure:bar]]. Gazociąg nie został nigdy uruchomiony, ale w rurach znajdowało się [[ok. 300 mln m sześc.|gas_stored_ns2|~300000000|measure:meter ** 3]] surowca.

Tego samego dnia w Goleniowie otwarto Baltic Pipe, którym ma płynąć do Polski [[do 10 mld m sześc.|baltic_pipe_capacity|<=10000000000|measure:meter ** 3/each]] gazu rocznie. Premier Mateusz Morawiecki mówił o akcie sabotażu. Na giełdzie w Amsterdamie kontrakty podrożały o [[12 proc.|gas_price_rise|=12|percent]]
@@ pl-2 | pl | wysokienapiecie.pl | 2022-09-30
Ile metanu uciekło do atmosfery

Szwedzka straż przybrzeżna poinformowała w czwartek o kolejnym wycieku, co oznacza, że jest ich już [[cztery|leaks_total|=4||szwedzka straż przybrzeżna]]: [[dwa|leaks_sweden|=2]] w szwedzkiej strefie ekonomicznej i tyle samo w duńskiej. Największe kłębowisko pęcherzyków ma [[blisko 1 km|bubble_diameter_largest|<1|measure:kilometer]] średnicy, najmniejsze [[200 metrów|bubble_diameter_smallest|=200|measure:meter]].

Duńczycy liczą w wariancie pesymistycznym: [[778 mln m³|gas_leaked|=778000000|measure:meter ** 3|Duńska Agencja Energii]] gazu. Odpowiada to [[14,6 mln ton|co2_equivalent|=14600000|measure:metric_ton]] dwutlenku węgla, czyli [[32 proc.|share_danish_emissions|=32|percent]] rocznych emisji kraju. Niemiecki Federalny Urząd Środowiska jest ostrożniejszy - jego zdaniem skutek klimatyczny to [[7,5 mln ton|co2_equivalent|=7500000|measure:metric_ton|Federalny Urząd Środowiska]], a samego metanu ulotni się [[300 tys. ton|methane_released|=300000|measure:metric_ton|Federalny Urząd Środowiska]].

Dla porównania: awaria magazynu Aliso Canyon w Kalifornii z 2015 roku trwała [[cztery miesiące|aliso_duration|=4|duration:month]] i kosztowała klimat [[niecałe 100 tys. ton|aliso_methane|<100000|measure:metric_ton]] metanu. Cały sektor naftowo-gazowy emituje go [[ponad 80 mln ton|oil_gas_methane_year|>80000000|measure:metric_ton/each]] rocznie, więc Bałtyk to zaledwie [[około 0,1 proc.|share_global_emissions|~0.1|percent]] metanu wypuszczanego przez ludzi w ciągu roku.

Każdy z [[dwóch|pipelines|=2]] gazociągów mógł tłoczyć [[55 mld m³|capacity_each|=55000000000|measure:meter ** 3/each]] rocznie.
@@ ar-1 | ar | aljazeera.net | 2022-09-28
تسربات نورد ستريم.. أوروبا تتحدث عن تخريب متعمد

قال الاتحاد الأوروبي اليوم الأربعاء إن التسربات [[الثلاثة|leaks_total|=3]] التي رُصدت في خطوط نورد ستريم تحت بحر البلطيق نتجت عن عمل متعمد. وكان علماء زلازل في السويد والدانمارك قد سجلوا [[انفجارين|explosions|=2||علماء زلازل]] قويين يوم الاثنين قبل ظهور الغاز على السطح، وبلغت قوة أحدهما [[٢٫٣|magnitude_second|=2.3|measure:magnitude]] درجة.

وتقع مواقع التسرب قرب جزيرة بورنهولم على عمق [[نحو ٨٠ مترا|leak_depth|~80|measure:meter]]، وأظهرت صور للجيش الدانماركي فقاعات يزيد قطرها على [[كيلومتر واحد|bubble_diameter_largest|>1|measure:kilometer]] فوق أكبر الثقوب. وحددت كوبنهاغن منطقة محظورة على السفن نصف قطرها [[٥ أميال بحرية|exclusion_radius|=5|measure:nautical_mile]].

وقال مدير وكالة الطاقة الدانماركية كريستوفر بوتزاو إن [[أكثر من نصف|share_gas_already_out|>0.5|ratio|وكالة الطاقة الدانماركية]] الغاز قد غادر الأنابيب، وإن الانبعاثات تعادل [[٣٢٪|share_danish_emissions|=32|percent|وكالة الطاقة الدانماركية]] من الانبعاثات السنوية للبلاد. وكانت الأنابيب تحوي [[٧٧٨ مليون متر مكعب|gas_leaked|=778000000|measure:meter ** 3|وكالة الطاقة الدانماركية]].

وارتفع سعر الغاز في أوروبا ب[[نحو ١٢٪|gas_price_rise|~12|percent]]، رغم أن نورد ستريم ١ متوقف منذ نهاية أغسطس/آب، ولم يكن يعمل قبل ذلك إلا ب[[خُمس|flow_before_stop|=0.2|ratio]] طاقته.
@@ ar-2 | ar | asharq.com | 2022-10-01
غازبروم: [[800 مليون متر مكعب|gas_leaked|=800000000|measure:meter ** 3|غازبروم]] فُقدت في البلطيق

قدّر المتحدث باسم "غازبروم" سيرغي كوبريانوف كمية الغاز التي كانت داخل الأنابيب وقت الحادث ب[[حوالي 800 مليون متر مكعب|gas_leaked|~800000000|measure:meter ** 3|غازبروم]]، أي ما يكفي الدنمارك [[ثلاثة أشهر|supply_equivalent_denmark|=3|duration:month|غازبروم]]. ويزيد الرقم قليلاً عن تقدير كوبنهاغن البالغ [[778 مليون متر مكعب|gas_leaked|=778000000|measure:meter ** 3|كوبنهاغن]].

وجاء حديثه أمام مجلس الأمن الذي عقد جلسة طارئة بطلب من موسكو وحضرها مندوبو الدول [[الخمس عشرة|security_council_members|=15]]. وقالت الدنمارك والسويد في رسالة إلى المجلس إن التفجيرات نُفذت بشحنات تعادل [[عدة مئات من الكيلوغرامات|explosive_load|200..999?|measure:kilogram|الدنمارك والسويد]] من المتفجرات.

وعدد مواقع التسرب [[أربعة|leaks_total|=4]]، بعد أن أعلن خفر السواحل السويدي اكتشاف موقع جديد الخميس. وأعلنت شركة "نورد ستريم 2" أن الضغط استقر في خطها الذي كان يحوي [[177 مليون متر مكعب|gas_stored_ns2|=177000000|measure:meter ** 3|نورد ستريم 2]].

ويبلغ طول كل خط [[أكثر من 1200 كيلومتر|pipeline_length|>1200|measure:kilometer/each]]، وتكلف الثاني [[11 مليار دولار|ns2_cost|=11000000000|money:USD]]، موّلت شركات أوروبية [[نصفها|ns2_european_share|=0.5|ratio]].
@@ it-1 | it | ansa.it | 2022-09-29
Nord Stream, scoperta una quarta falla

La guardia costiera svedese ha individuato un'altra perdita: sono dunque [[quattro|leaks_total|=4||guardia costiera svedese]] i punti da cui il metano sale in superficie, [[due|leaks_sweden|=2]] nelle acque economiche di Stoccolma e [[due|leaks_denmark|=2]] in quelle danesi. Tra le falle svedesi corrono [[meno di due chilometri|leak_gap_sweden|<2|measure:kilometer]].

Il gas esce da una profondità di [[circa 80 metri|leak_depth|~80|measure:meter]] e ribolle su un'area larga [[900 metri|bubble_diameter_largest|=900|measure:meter]]. I sismografi avevano avvertito [[due|explosions|=2]] esplosioni, la più forte di magnitudo [[2,3|magnitude_second|=2.3|measure:magnitude]]; la prima, alle 2.03 di lunedì, si era fermata a [[2,1|magnitude_first|=2.1|measure:magnitude|Ingv]], secondo l'Ingv.

Per l'Agenzia danese per l'energia nei tubi c'erano [[778 miliardi di metri cubi|gas_leaked|=778000000000|measure:meter ** 3|Agenzia danese per l'energia]] di gas, con un impatto pari a [[14,6 milioni di tonnellate|co2_equivalent|=14600000|measure:metric_ton|Agenzia danese per l'energia]] di CO2, [[quasi un terzo|share_danish_emissions|<0.3333|ratio]] di quanto la Danimarca emette ogni anno.

Ad Amsterdam il prezzo è salito a [[207 euro|gas_price|=207|money:EUR/each]] per megawattora. Gli stoccaggi italiani sono pieni al [[90%|storage_italy|=90|percent]], ha detto il ministro Cingolani, e la dipendenza da Mosca è scesa dal [[40|russia_share_italy_before|=40|percent]] al [[18 per cento|russia_share_italy_now|=18|percent]].
@@ it-2 | it | corriere.it | 2023-03-15
Il mistero dell'Andromeda

Una barca a vela di [[15 metri|yacht_length|=15|measure:meter]], noleggiata con passaporti falsi a Rostock, e un equipaggio di [[sei|yacht_crew|=6]] persone: [[cinque|yacht_men|=5]] uomini e [[una|yacht_women|=1]] donna. È la pista seguita dalla procura federale tedesca, come hanno rivelato Ard, Swr e Die Zeit. A bordo sarebbero state trovate tracce di esplosivo su un tavolo.

Ma può uno yacht così trasportare la carica necessaria? Gli inquirenti svedesi e danesi parlarono di [[diverse centinaia di chili|explosive_load|200..999?|measure:kilogram|inquirenti svedesi e danesi]]; lo Spiegel ha scritto di [[almeno 500 kg|explosive_load|>=500|measure:kilogram|Spiegel]] di tritolo. E a [[settanta-ottanta metri|leak_depth|70..80|measure:meter]] sotto il mare servono sommozzatori esperti, con soste di decompressione di [[tre ore|decompression|=3|duration:hour]].

I danni si conoscono: [[tre|strings_ruptured|=3]] condotte su [[quattro|strings_total|=4]] squarciate, [[quattro|leaks_total|=4]] falle, crateri profondi [[dai 3 ai 5 metri|crater_depth|3..5|measure:meter|Nord Stream AG]] secondo Nord Stream AG. Le esplosioni furono a [[17 ore|explosion_gap|=17|duration:hour]] di distanza.

Ripararle costerebbe [[almeno mezzo miliardo di euro|repair_cost|>=500000000|money:EUR]]; a costruire il solo Nord Stream 2 se ne spesero [[9,5 miliardi|ns2_cost|=9500000000|money:EUR]].
@@ de-1 | de | tagesschau.de | 2022-09-28
Umweltbundesamt rechnet mit Klimafolgen

Durch die Lecks an den Ostsee-Pipelines gelangen nach Berechnungen des Umweltbundesamts [[rund 300.000 Tonnen|methane_released|~300000|measure:metric_ton|Umweltbundesamt]] Methan in die Atmosphäre. Das entspreche [[etwa 7,5 Mio. Tonnen|co2_equivalent|~7500000|measure:metric_ton|Umweltbundesamt]] CO2 und damit [[einem Prozent|share_german_emissions|=1|percent|Umweltbundesamt]] der deutschen Jahresemissionen. Methan heizt die Atmosphäre über [[100 Jahre|gwp_horizon|=100|duration:year]] betrachtet [[25-mal|gwp_factor|=25|ratio]] so stark auf wie CO2.

Bislang sind [[drei|leaks_total|=3]] Lecks bekannt, [[zwei|leaks_ns1|=2]] davon an Nord Stream 1 nordöstlich von Bornholm. Das Wasser ist dort [[70 Meter|leak_depth|=70|measure:meter]] tief. Rund um die Austrittsstellen gilt ein Sperrgebiet mit einem Radius von [[fünf Seemeilen|exclusion_radius|=5|measure:nautical_mile]], also [[gut neun Kilometern|exclusion_radius|>9|measure:kilometer]]. Die Gasblasen wirbeln in einem Durchmesser von [[bis zu einem Kilometer|bubble_diameter_largest|<=1|measure:kilometer]].

In Lubmin fiel der Druck in Nord Stream 2 von [[105|pressure_before|=105|measure:bar]] auf [[sieben bar|pressure_after|=7|measure:bar]]. Der Betreiber bezifferte die Füllung der Leitung auf [[177 Millionen Kubikmeter|gas_stored_ns2|=177000000|measure:meter ** 3|Nord Stream 2]].

Die Versorgung sieht die Bundesnetzagentur nicht gefährdet: Die Speicher sind zu [[91,5 Prozent|storage_germany|=91.5|percent|Bundesnetzagentur]] gefüllt.
@@ de-2 | de | spiegel.de | 2022-11-02
Was die Unterwasserbilder verraten

Wochen nach den Anschlägen hat die Nord Stream AG die erste eigene Inspektion abgeschlossen. In der schwedischen Zone entdeckte das Spezialschiff [[zwei|craters|=2||Nord Stream AG]] Krater, [[drei bis fünf Meter|crater_depth|3..5|measure:meter|Nord Stream AG]] tief und [[248 Meter|crater_distance|=248|measure:meter|Nord Stream AG]] voneinander entfernt. Trümmer liegen in einem Umkreis von [[mindestens 250 m|debris_radius|>=250|measure:meter|Nord Stream AG]]. Schon im Oktober hatte ein Tauchroboter der Zeitung »Expressen« gezeigt, dass [[mindestens 50 Meter|pipe_missing|>=50|measure:meter|Expressen]] Rohr fehlen.

Ermittler gehen von Sprengsätzen mit der Wirkung von [[500 Kilogramm|explosive_load|=500|measure:kilogram]] TNT aus. Von den [[vier|strings_total|=4]] Strängen der [[beiden|pipelines|=2]] Leitungen ist nur [[einer|strings_intact|=1]] unversehrt. Insgesamt klafften in [[rund achtzig Metern|leak_depth|~80|measure:meter]] Tiefe [[vier|leaks_total|=4]] Löcher.

Wie viel Methan entwich, bleibt strittig. Das europäische Messnetz ICOS kam auf [[70.000 Tonnen|methane_released|=70000|measure:metric_ton|ICOS]], das Umweltbundesamt auf [[mehr als das Vierfache|methane_uba_vs_icos|>4|ratio]]. Der Satellitenbetreiber GHGSat maß am 30. September noch [[79.000 Kilogramm|emission_rate|=79000|measure:kilogram/each|GHGSat]] je Stunde - so viel wie [[zwei Millionen Pfund|coal_equivalent|=2000000|measure:pound/each]] verbrannter Kohle stündlich.
@@ pt-1 | pt_PT | publico.pt | 2022-09-28
Fugas no Nord Stream: Bruxelas fala em sabotagem

A Comissão Europeia prometeu uma resposta "robusta" depois de detectadas [[três|leaks_total|=3]] fugas nos gasodutos que ligam a Rússia à Alemanha. Não há abastecimento em causa, mas o mercado reagiu: o preço do gás subiu [[cerca de 20%|gas_price_rise|~20|percent]], para [[mais de 200 euros|gas_price|>200|money:EUR/each]] por MWh.

Os sismólogos da Universidade de Uppsala não têm dúvidas quanto às [[duas|explosions|=2||Universidade de Uppsala]] explosões registadas na segunda-feira. A maior teve magnitude [[2,3|magnitude_second|=2.3|measure:magnitude|Universidade de Uppsala]] e foi sentida em [[30|stations_detected|=30||Universidade de Uppsala]] estações no Sul da Suécia.

As autoridades dinamarquesas mantêm os navios a [[cinco milhas náuticas|exclusion_radius|=5|measure:nautical_mile]] do local, onde o mar borbulha num círculo com [[mais de um quilómetro|bubble_diameter_largest|>1|measure:kilometer]]. A menor das manchas tem [[perto de 200 metros|bubble_diameter_smallest|~200|measure:meter]]. Os tubos, a uma profundidade [[entre 70 e 90 metros|leak_depth|70..90|measure:meter]], ficarão vazios no domingo.

O Nord Stream 2, concluído em 2021, custou [[dez mil milhões de euros|ns2_cost|=10000000000|money:EUR]] e nunca funcionou. Juntos, os [[dois|pipelines|=2]] gasodutos poderiam transportar [[110 mil milhões de metros cúbicos|capacity_total|=110000000000|measure:meter ** 3/each]] por ano, [[quase vinte vezes|portugal_consumption_ratio|<20|ratio]] o consumo português.
@@ pt-2 | pt_BR | folha.uol.com.br | 2022-10-02
Vazamento no mar Báltico pode ser o maior já visto

O gás parou de sair do Nord Stream 2, segundo a agência dinamarquesa. No Nord Stream 1, a pressão também se estabilizou neste domingo, [[seis dias|days_since_blasts|=6|duration:day]] depois das explosões.

O Programa da ONU para o Meio Ambiente classifica o episódio como provavelmente o maior vazamento isolado de metano da história. Estimativas variam. Pelas contas da Alemanha, foram liberadas [[cerca de 300 mil toneladas|methane_released|~300000|measure:metric_ton|Alemanha]]; cientistas do instituto norueguês NILU calculam [[de 56 mil a 155 mil|methane_released|56000..155000|measure:metric_ton|NILU]]. Já a Dinamarca, que considera todo o gás contido nos dutos, [[778 milhões de metros cúbicos|gas_leaked|=778000000|measure:meter ** 3|Dinamarca]], fala em [[14,6 milhões de toneladas|co2_equivalent|=14600000|measure:metric_ton|Dinamarca]] de gás carbônico equivalente. É como se [[um terço|share_danish_emissions|=0.3333|ratio]] da poluição anual do país fosse despejado em uma semana.

Ao todo são [[quatro|leaks_total|=4]] pontos de vazamento, a [[uns 80 m|leak_depth|~80|measure:meter]] da superfície. [[Duas|explosions|=2]] detonações, a [[17 horas|explosion_gap|=17|duration:hour]] uma da outra, precederam a crise. Elas usaram [[centenas de quilos|explosive_load|200..999?|measure:kilogram]] de explosivos.

O Brasil, para comparação, queima [[3,5 milhões de m³|brazil_flaring|=3500000|measure:meter ** 3/each]] de gás por dia em plataformas.
@@ en-1 | en | bbc.co.uk | 2022-09-29
Nord Stream: Sweden finds new leak

A further leak has been found on the damaged Nord Stream pipelines, the Swedish coast guard said, taking the count to [[four|leaks_total|=4||Swedish coast guard]]. [[Three|leaks_total|=3]] had been reported earlier in the week.

Seismologists picked up [[two|explosions|=2]] underwater blasts on Monday, measuring [[1.9|magnitude_first|=1.9|measure:magnitude]] and [[2.3|magnitude_second|=2.3|measure:magnitude]]. The pipes lie [[about 260ft|leak_depth|~260|measure:foot]] down. Ships have been told to stay [[five nautical miles|exclusion_radius|=5|measure:nautical_mile]] away from the site, where the sea is boiling over a patch [[1km|bubble_diameter_largest|=1|measure:kilometer]] wide.

Denmark's energy agency believes the lines held [[nearly 800 million cubic metres|gas_leaked|<800000000|measure:meter ** 3|Denmark's energy agency]] of gas. If it all escapes, the damage to the climate would equal [[about a third|share_danish_emissions|~0.3333|ratio|Denmark's energy agency]] of the country's yearly emissions.

The [[764-mile|pipeline_length|=764|measure:mile/each]] Nord Stream 1 opened in 2011 and can carry [[55 billion cubic metres|capacity_each|=55000000000|measure:meter ** 3/each]] a year. Its twin cost [[$11bn|ns2_cost|=11000000000|money:USD]] and was shelved [[two days|days_before_invasion|=2|duration:day]] before Russia invaded Ukraine. Russia supplied [[40%|russia_share_eu_before|=40|percent]] of the EU's gas last year; the share has since dropped to [[9%|russia_share_eu_now|=9|percent]]. The Kremlin called accusations against it "stupid".
@@ en-2 | en | theguardian.com | 2025-01-16
Scientists settle on far bigger methane figure for pipeline blasts

The sabotage of the Nord Stream pipelines put [[465,000 tonnes|methane_released|=465000|measure:metric_ton|UN Environment Programme]] of methane into the air, far more than anyone believed at the time, according to a study led by the UN Environment Programme. The new range, [[445,000 to 485,000 tonnes|methane_released|445000..485000|measure:metric_ton|UN Environment Programme]], rests on ruptured-pipe models as well as aircraft and tower readings.

In 2022 the German environment agency had put the release at [[300,000|methane_released|=300000|measure:metric_ton|German environment agency]], and the ICOS network at [[fewer than 75,000 tonnes|methane_released|<75000|measure:metric_ton|ICOS]]. The explosions tore open [[three|strings_ruptured|=3]] of the [[four|strings_total|=4]] strings, [[roughly 80 metres|leak_depth|~80|measure:meter]] below the surface near Bornholm, leaving [[four|leaks_total|=4]] leaks.

In climate terms it matched [[eight million|cars_equivalent|=8000000]] cars driven for a year. Yet it was only [[0.1%|share_global_emissions|=0.1|percent]] of all human-made methane for 2022 - about what the oil and gas industry lets out every [[two days|industry_equivalent|=2|duration:day]]. The worst onshore case, a [[205-day|kazakh_duration|=205|duration:day]] blowout in Kazakhstan in 2023, freed [[131,000 tonnes|kazakh_methane|=131000|measure:metric_ton]]. "We spent [[more than two years|study_duration|>2|duration:year]] on this," a co-author said, crediting work by [[almost 70|study_scientists|<70]] scientists at [[30|study_institutes|=30]] institutes.
@@ relations
superseded | leaks_total | three, then four from 29 September
sum | leaks_sweden + leaks_denmark = leaks_total
sum | strings_ruptured + strings_intact = strings_total
sum | yacht_men + yacht_women = yacht_crew
part_of | gas_stored_ns2 < gas_leaked
part_of | strings_ruptured < strings_total
part_of | leaks_ns1 < leaks_total
each_total | capacity_each x 2 = capacity_total
conflict | gas_stored_ns2 | pl-1 ar-2 de-1 | 300 against 177 million
conflict | methane_released | pl-2 de-1 de-2 pt-2 en-2 | 300,000 against 70,000, 56,000-155,000 and 465,000
conflict | co2_equivalent | pl-2 de-1 it-1 pt-2 | 14.6 against 7.5 million tonnes
conflict | magnitude_first | pl-1 en-1 it-1 | 1.9 against 2.1
conflict | gas_price_rise | pl-1 ar-1 pt-1 | 12 against 20 percent
conflict | gas_leaked | ar-2 | 778 against about 800 million, both named
same_origin | gas_leaked | pl-2 ar-1 ar-2 pt-2 en-1 | Danish Energy Agency
same_origin | methane_released | pl-2 de-1 pt-2 en-2 | Umweltbundesamt
conversion | leak_depth | en-1 pl-1 | feet and metres
conversion | exclusion_radius | de-1 pl-1 | nautical miles and kilometres
conversion | ns2_cost | en-1 ar-2 it-2 | dollars and euros
conversion | share_danish_emissions | pl-2 it-1 pt-2 | percent and fraction
slip | gas_leaked | it-1 | milliard for million
