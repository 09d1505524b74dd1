@@ en-1 | en | reuters.com | 2018-08-14
Italy motorway bridge collapses in heavy rain, [[dozens|deaths|24..99?]] feared dead

GENOA - [[At least 22|deaths|>=22||officials]] people were killed on Tuesday when a motorway bridge gave way over the port city of Genoa, officials said, dropping cars and lorries onto railway tracks, warehouses and a river bed.

[[About 200 metres|section_length|~200|measure:meter]] of the Morandi viaduct on the A10 toll road came down at 11:36 a.m., on the eve of the August 15 holiday. Civil protection chief Angelo Borrelli said [[30 to 35|cars_fallen|30..35||Angelo Borrelli]] cars and [[three|trucks_fallen|=3||Angelo Borrelli]] heavy trucks were on the stretch that fell. [[Thirteen|injured|=13]] people were in hospital, [[five|injured_serious|=5]] of them in a critical condition.

By evening the tally was still moving: Deputy Transport Minister Edoardo Rixi spoke of [[26|deaths|=26||Edoardo Rixi]], while the Ansa news agency, quoting the fire brigade, gave [[35|deaths|=35||fire brigade]]. [[Some 240|firefighters|~240]] firefighters with sniffer dogs were digging through slabs of concrete.

The bridge, opened in 1967, is [[1.2 km|bridge_length|=1.2|measure:kilometer]] long and carries the road [[45 metres|deck_height|=45|measure:meter]] above the Polcevera. Shares in Atlantia, whose unit Autostrade per l'Italia runs the A10, closed down [[5.4 percent|atlantia_drop_14aug|=5.4|percent]].

@@ en-2 | en | theguardian.com | 2018-08-17
Who pays for Genoa? Anger turns on the toll road company

In the week the Morandi bridge gave way, the arguing has overtaken the grieving. The known dead number [[38|deaths|=38]], [[three|children_killed|=3]] of them children, the youngest [[eight|youngest_victim_age|=8|age]]. Prosecutor Francesco Cozzi thinks [[between 10 and 20|missing|10..20||Francesco Cozzi]] others may still lie under the rubble.

Across the valley, [[more than 600|displaced|>600]] residents have been told they will never sleep in their flats again. Luigi Di Maio's Five Star Movement wants the concession torn up and has floated a fine of [[up to €150m|fine_max|<=150000000|money:EUR]] (roughly [[£134m|fine_max|~134000000|money:GBP]]). Markets have delivered a verdict of their own: Atlantia lost [[more than a fifth|atlantia_drop_16aug|>0.2|ratio]] of its value on Thursday.

The company says it spends [[over €1bn|autostrade_investment_year|>1000000000|money:EUR/each]] a year on its network of [[nearly 1,900 miles|network_length|<1900|measure:mile]]. Critics note that a bus plunged off another Autostrade viaduct, near Avellino, in July 2013, killing [[40|deaths_avellino_2013|=40]]. And the traffic never stopped growing: [[25.5 million|traffic_year|=25500000]] vehicles crossed the Morandi last year, [[four times|traffic_growth|=4|ratio]] as many as [[three decades|traffic_growth_period|=3|duration:decade]] earlier. In Minneapolis, where the I-35W bridge fell in 2007 and [[13|deaths_minneapolis_2007|=13]] died, a replacement was ready in [[less than 14 months|minneapolis_rebuild_time|<14|duration:month]].

@@ pl-1 | pl | rmf24.pl | 2018-08-14
Katastrofa w Genui. Runął wiadukt na autostradzie A10

[[Co najmniej 35|deaths|>=35||straż pożarna]] osób zginęło - to najnowszy bilans, podany wieczorem przez straż pożarną. W szpitalach leży [[16|injured|=16]] rannych, z czego [[dwunastu|injured_serious|=12]] w stanie ciężkim. Wśród ofiar jest [[dwoje|children_killed|=2]] dzieci.

Do tragedii doszło przed południem, krótko po 11.30, podczas gwałtownej burzy. Zawalił się [[mniej więcej 200-metrowy|section_length|~200|measure:meter]] odcinek mostu Morandiego; z wysokości [[niemal 50 m|deck_height|<50|measure:meter]] spadło [[ok. 30|cars_fallen|~30]] samochodów osobowych oraz [[kilka|trucks_fallen|3..9?]] ciężarówek. Kierowca zielonego tira zatrzymał się [[kilkanaście metrów|truck_stop_distance|11..19?|measure:meter]] przed przepaścią.

Na miejscu pracuje [[około tysiąca|rescuers|~1000]] ratowników, w tym [[240|firefighters|=240]] strażaków. Z gruzów wydobyto żywcem [[cztery|rescued_alive|=4]] osoby. Ze względów bezpieczeństwa ewakuowano [[11|buildings_evacuated|=11]] budynków stojących pod wiaduktem, dach nad głową straciło [[440|displaced|=440]] osób.

Polskie MSZ nie ma informacji o poszkodowanych Polakach. Most otwarto w 1967 r., liczył [[1182 metry|bridge_length|=1182|measure:meter]] długości. W 2016 r. prof. Antonio Brencich nazwał go porażką inżynierii.

@@ pl-2 | pl | wyborcza.pl | 2018-08-18
Genua żegna ofiary mostu. Część rodzin odmówiła

W hali targowej ustawiono w sobotę [[19|coffins_state_funeral|=19]] trumien, choć katastrofa pochłonęła według prefektury [[43|deaths|=43||prefektura]] ofiary. [[Ponad połowa|families_declining|>0.5|ratio]] rodzin nie chciała państwowego pogrzebu. „Wczoraj było [[41|deaths|=41]], dziś wyciągnięto jeszcze auto z całą rodziną" - mówił nam strażak po [[czterech dobach|rescue_work_duration|=4|duration:day]] pracy na gruzowisku. Najmłodsza ofiara, Samuele, miała [[osiem lat|youngest_victim_age|=8|age]]. W szpitalach pozostaje [[dziewięcioro|injured_in_hospital|=9]] rannych, w tym [[czworo|injured_serious|=4]] w stanie ciężkim.

Prezes Autostrade per l'Italia Giovanni Castellucci po raz pierwszy przeprosił i obiecał [[500 mln euro|autostrade_fund|=500000000|money:EUR|Autostrade]], czyli [[przeszło 2,1 mld zł|autostrade_fund|>2100000000|money:PLN]]. Nowy most, ze stali, miałby stanąć w [[osiem miesięcy|rebuild_time_promised|=8|duration:month]]. Rząd to nie przekonuje: premier Conte wszczął procedurę odebrania koncesji, która wygasa dopiero w 2038 r.

Wysiedlonych jest już [[blisko 600|displaced|<600]] osób - dokładnie [[558|displaced|=558||ratusz]], jak wylicza ratusz. Stan wyjątkowy ma potrwać [[dwanaście miesięcy|emergency_duration|=12|duration:month]], a z budżetu trafiło na razie do Ligurii [[5 mln euro|emergency_fund|=5000000|money:EUR]].

@@ ar-1 | ar | aljazeera.net | 2018-08-15
ارتفاع حصيلة انهيار جسر جنوة وإيطاليا تعلن الطوارئ

ارتفع عدد قتلى انهيار جسر موراندي في مدينة جنوة الإيطالية إلى [[39|deaths|=39||الدفاع المدني]] شخصا، بحسب الدفاع المدني، بينهم [[ثلاثة|children_killed|=3]] أطفال، في حين أصيب [[16|injured|=16]] آخرون، [[تسعة|injured_serious|=9]] منهم في حالة خطرة.

وقال وزير الداخلية ماتيو سالفيني إن [[عشرات|missing|24..99?||ماتيو سالفيني]] الأشخاص ربما ما زالوا في عداد المفقودين. وأعلنت باريس أن [[أربعة|french_killed|=4||باريس]] فرنسيين لقوا حتفهم، كما قُتل [[شخصان|albanians_killed|=2]] من ألبانيا.

وأعلن رئيس الوزراء جوزيبي كونتي حالة الطوارئ في المدينة لمدة [[12 شهرا|emergency_duration|=12|duration:month]]، ورصد [[خمسة ملايين يورو|emergency_fund|=5000000|money:EUR]] لأعمال الإغاثة. وكان [[نحو مئتي متر|section_length|~200|measure:meter]] من الجسر قد هوى ظهر الثلاثاء 14 آب/أغسطس ومعه [[أكثر من 30|cars_fallen|>30]] سيارة، وأُخلي محيطه من [[أكثر من 400|displaced|>400]] ساكن.

وتتهم الحكومة شركة أوتوسترادي، التي تدير [[نحو ثلاثة آلاف كيلومتر|network_length|~3000|measure:kilometer]] من الطرق السريعة، بالتقصير، وتهدد بتغريمها [[150 مليون يورو|fine_max|=150000000|money:EUR]].

@@ ar-2 | ar | aawsat.com | 2018-08-20
جنوة تنهي البحث عن الضحايا... والحصيلة النهائية [[٤٣|deaths|=43]]

أعلنت السلطات الإيطالية انتهاء عمليات البحث تحت أنقاض الجسر بعد العثور على آخر الجثث، واستقر العدد عند [[٤٣|deaths|=43]] قتيلا بعد وفاة سائق شاحنة روماني في المستشفى متأثرا بجراحه. وكانت الحصيلة قد بلغت [[٤٢|deaths|=42]] مساء السبت. ومن بين الضحايا [[أربعة|minors_killed|=4]] قاصرين و[[ثلاثة|chileans_killed|=3]] من تشيلي و[[أربعة|french_killed|=4]] من فرنسا.

وأقيمت يوم السبت جنازة رسمية ل[[تسعة عشر|coffins_state_funeral|=19]] ضحية حضرها [[آلاف|funeral_attendance|2000..9999?]] المواطنين، وحضرها [[إمامان|imams_at_funeral|=2]] لأن [[اثنين|muslim_victims|=2]] من القتلى مسلمان.

وتعهدت الشركة المشغلة بدفع [[نصف مليار يورو|autostrade_fund|=500000000|money:EUR]] للمدينة ([[نحو ٥٧٠ مليون دولار|autostrade_fund|~570000000|money:USD]])، وبتشييد جسر فولاذي خلال [[ثمانية أشهر|rebuild_time_promised|=8|duration:month]]. أما السكان الذين أُجلوا من بيوتهم وعددهم [[٦٣٢|displaced|=632]]، وفق البلدية، فسيحصل [[أربعون|families_rehoused_first|=40]] أسرة منهم على شقق قبل نهاية الشهر.

وكان الجسر الذي افتُتح عام ١٩٦٧ يتحمل مرور [[أكثر من ٢٥ مليون|traffic_year|>25000000|count/each]] مركبة سنويا، وهو ما لم يُحسب له حساب عند التصميم.

@@ it-1 | it | ilsecoloxix.it | 2018-08-15
Ponte Morandi, si scava ancora: i morti sono [[38|deaths|=38]]

GENOVA - Il conto aggiornato alle 18 lo dà la prefettura: [[38|deaths|=38||prefettura]] vittime accertate e [[15|injured|=15||prefettura]] feriti, [[nove|injured_serious|=9]] dei quali in codice rosso. La Protezione civile, nel pomeriggio, ne aveva contate [[39|deaths|=39||Protezione civile]]. Tra loro [[tre|children_killed|=3]] bambini di [[8|youngest_victim_age|=8|age]], [[12|child_victim_ages_other|=12|age]] e [[13 anni|child_victim_ages_other|=13|age]].

Quanti mancano all'appello? Per il procuratore Cozzi i dispersi potrebbero essere [[una decina|missing|~10||procuratore Cozzi]], forse di più. Si lavora con [[oltre 300|firefighters|>300]] vigili del fuoco, su turni di [[dodici ore|shift_length|=12|duration:hour/each]], tra blocchi di cemento da [[centinaia di tonnellate|block_weight|200..999?|measure:metric_ton/each]].

La pila 9 ha ceduto alle 11.36 trascinando [[circa 250 metri|section_length|~250|measure:meter]] di impalcato, [[una trentina|cars_fallen|~30]] di auto e, secondo la Protezione civile, [[tra cinque e dieci|trucks_fallen|5..10||Protezione civile]] mezzi pesanti. In via Porro e via del Campasso gli sfollati salgono a [[632|displaced|=632||Comune]], [[311|families_displaced|=311]] famiglie in tutto, fa sapere il Comune. Per il sindaco Bucci le case sotto il viadotto andranno demolite.

Il governo ha stanziato [[5 milioni|emergency_fund|=5000000|money:EUR]] di euro. Dal 1967 sono passati [[cinquantuno anni|bridge_age|=51|duration:year]]; la concessione ne prevedeva altri [[venti|concession_years_left|=20|duration:year]].

@@ it-2 | it | ilsole24ore.com | 2018-08-17
Atlantia, bruciati [[5 miliardi|atlantia_value_lost|=5000000000|money:EUR]] in Borsa

Giovedì nero a Piazza Affari per la holding dei Benetton: il titolo ha perso il [[22,26%|atlantia_drop_16aug|=22.26|percent]], chiudendo a [[18,3 euro|atlantia_share_price|=18.3|money:EUR]]. Sono andati in fumo [[quasi 5 miliardi|atlantia_value_lost|<5000000000|money:EUR]] di capitalizzazione. A spaventare è la revoca della concessione, la cui penale per lo Stato gli analisti stimano in [[15-20 miliardi di euro|revocation_penalty|15000000000..20000000000|money:EUR|analisti]].

Autostrade gestisce [[2.964 km|network_length|=2964|measure:kilometer]], [[più della metà|network_share|>0.5|ratio]] della rete a pedaggio. Nel 2017 ha fatturato [[3,9 miliardi|autostrade_revenue_2017|=3900000000|money:EUR]] con un utile di [[968 milioni|autostrade_profit_2017|=968000000|money:EUR]]; per la manutenzione del viadotto, dicono i sindacati, erano previsti appena [[20 milioni di euro|bridge_works_tender|=20000000|money:EUR|sindacati]].

La multa ipotizzata da Toninelli, [[fino a 150 milioni|fine_max|<=150000000|money:EUR|Toninelli]], è poca cosa di fronte a un bilancio umano che ieri sera era di [[38|deaths|=38]] morti e [[15|injured|=15]] feriti. Intanto la Gronda, la bretella da [[4,3 miliardi|gronda_cost|=4300000000|money:EUR]] che avrebbe dovuto alleggerire il traffico del Morandi ([[25,5 mln|traffic_year|=25500000]] di transiti nell'anno), resta sulla carta: il cantiere durerebbe [[dieci anni|gronda_works_duration|=10|duration:year]].

@@ de-1 | de | tagesschau.de | 2018-08-14
Brückeneinsturz in Genua: [[Dutzende|deaths|24..99?]] Tote befürchtet

Beim Einsturz einer Autobahnbrücke in Genua sind am Dienstag [[mindestens 26|deaths|>=26||Innenministerium]] Menschen ums Leben gekommen. Das teilte das Innenministerium in Rom am Abend mit. Zunächst war von [[elf|deaths|=11]], dann von [[22|deaths|=22]] Toten die Rede gewesen. [[15|injured|=15]] Verletzte wurden geborgen, [[neun|injured_serious|=9]] schweben in Lebensgefahr.

Der Polcevera-Viadukt brach bei Starkregen auf [[gut 200 Metern|section_length|>200|measure:meter]] ein. Nach Angaben des Zivilschutzes befanden sich [[etwa 35|cars_fallen|~35||Zivilschutz]] Autos und [[drei|trucks_fallen|=3||Zivilschutz]] Lastwagen auf dem Abschnitt; sie stürzten [[rund 45 m|deck_height|~45|measure:meter]] in die Tiefe. Die Feuerwehr ist mit [[200|firefighters|=200||Feuerwehr]] Kräften im Einsatz.

[[Zwölf|buildings_evacuated|=12]] Häuser unterhalb der Brücke wurden geräumt. Ob Deutsche betroffen sind, war laut Auswärtigem Amt unklar. Das Bauwerk von Riccardo Morandi, [[knapp 1,2 Kilometer|bridge_length|<1.2|measure:kilometer]] lang und mit [[90 Meter|pylon_height|=90|measure:meter]] hohen Pylonen, gilt seit Jahren als Sanierungsfall. Auch hierzulande ist die Lage ernst: [[12,4 Prozent|german_bridges_poor_share|=12.4|percent]] der Brückenfläche an Bundesfernstraßen sind in keinem guten Zustand, so die Bundesanstalt für Straßenwesen.

@@ de-2 | de | sueddeutsche.de | 2019-06-28
[[Sechs Sekunden|demolition_seconds|=6|duration:second]], dann ist die Brücke weg

Um 9.37 Uhr am Freitag zündeten Fachleute in Genua [[eine Tonne|explosives_mass|=1|measure:metric_ton]] Sprengstoff, [[sechs Sekunden|demolition_seconds|=6|duration:second]] später lagen die Pfeiler 10 und 11 am Boden. [[Fast 4000|evacuated_demolition|<4000]] Anwohner hatten für den Tag ihre Wohnungen verlassen müssen; [[rund 400|police_demolition|~400]] Polizisten sicherten das Gebiet. Wasserwerfer sollten den Staub binden.

Beim Einsturz im August 2018 waren [[43|deaths|=43]] Menschen gestorben, darunter [[vier|minors_killed|=4]] Kinder und Jugendliche. [[Mehr als 560|displaced|>560]] Menschen verloren ihr Zuhause; das Quartier unter der Brücke gibt es nicht mehr.

Bis April 2020 soll nach Plänen von Renzo Piano eine neue Brücke stehen, [[1,1 Kilometer|new_bridge_length|=1.1|measure:kilometer]] lang und getragen von [[18|new_bridge_piers|=18]] Pfeilern. Kosten: [[202 Mio. Euro|new_bridge_cost|=202000000|money:EUR]], zu zahlen vom Betreiber. Gegen [[71|suspects|=71]] Beschuldigte wird ermittelt, einen Prozess gibt es noch nicht. Den Hafen hat die Sperrung nach eigenen Angaben [[422 Millionen Euro|port_losses|=422000000|money:EUR|Hafen]] gekostet, der Umweg für Lastwagen beträgt bis heute [[bis zu 120 Kilometer|truck_detour|<=120|measure:kilometer/each]].

@@ pt-1 | pt_PT | publico.pt | 2018-08-18
Génova enterra os mortos com o Estado à porta da igreja

O número de vítimas mortais da queda da ponte Morandi subiu para [[41|deaths|=41]], depois de os bombeiros terem encontrado [[três|bodies_found_family_car|=3]] corpos num carro esmagado: um casal e a filha de [[nove anos|girl_in_car_age|=9|age]]. Faltava ainda localizar [[uma|missing|=1]] pessoa. Entre os feridos, [[dez|injured_in_hospital|=10]] continuam internados.

A concessionária promete [[500 mil milhões de euros|autostrade_fund|=500000000000|money:EUR]] para apoiar as famílias e reconstruir a travessia em aço em apenas [[oito meses|rebuild_time_promised|=8|duration:month]]. O Governo de Conte mantém a ameaça de retirar a concessão. As autoridades desalojaram [[mais de meio milhar|displaced|>500]] de moradores.

Para os portugueses, as imagens lembram a noite de 4 de Março de 2001, quando a ponte Hintze Ribeiro caiu ao Douro e matou [[59|deaths_entre_os_rios_2001|=59]] pessoas; foram recuperados só [[23|bodies_entre_os_rios|=23]] corpos. O ministro Jorge Coelho demitiu-se em [[menos de 24 horas|coelho_resignation_time|<24|duration:hour]]. Em Itália, [[quatro dias|days_since_collapse|=4|duration:day]] depois, ninguém o fez.

A ponte genovesa, com [[1182 metros|bridge_length|=1182|measure:meter]], perdeu um troço de [[perto de 200|section_length|~200|measure:meter]]. As acções da Atlantia, que na quinta-feira afundaram [[22%|atlantia_drop_16aug|=22|percent]], recuperaram ontem [[5,7%|atlantia_gain_17aug|=5.7|percent]].

@@ pt-2 | pt_BR | g1.globo.com | 2020-08-03
Itália inaugura nova ponte em Gênova, [[dois anos|years_since_collapse|=2|duration:year]] após tragédia

[[Quase dois anos|years_since_collapse|<2|duration:year]] depois do desabamento que deixou [[43|deaths|=43]] mortos, a Itália inaugurou nesta segunda-feira (3) o viaduto San Giorgio, projetado pelo arquiteto genovês Renzo Piano, de [[82 anos|piano_age|=82|age]]. A cerimônia começou com a leitura dos nomes das vítimas; à noite, [[43|lamps_new_bridge|=43]] luzes foram acesas em homenagem a elas.

A estrutura tem [[1.067 metros|new_bridge_length|=1067|measure:meter]] e custou [[€ 202 milhões|new_bridge_cost|=202000000|money:EUR]], o equivalente a [[cerca de R$ 1,2 bilhão|new_bridge_cost|~1200000000|money:BRL]]. [[Mais de mil|workers_new_bridge|>1000]] operários se revezaram dia e noite e as obras só pararam por causa do mau tempo. O limite de velocidade será de [[80 km/h|speed_limit_new_bridge|=80|measure:kilometer / hour]].

A antiga ponte Morandi perdeu um trecho de [[mais de 200 metros|section_length|>200|measure:meter]] em 14 de agosto de 2018, sob temporal, e [[dezenas|cars_fallen|24..99?]] de veículos despencaram de uma altura de [[45 metros|deck_height|=45|measure:meter]]. [[Cerca de 600|displaced|~600]] moradores tiveram de deixar suas casas e [[16|injured|=16]] pessoas ficaram feridas. O processo judicial ainda não começou: [[74|suspects|=74]] pessoas são investigadas. Em julho, a família Benetton aceitou vender o controle da Autostrade, reduzindo sua fatia de [[30%|benetton_stake|=30|percent]] para [[10%|benetton_stake_after|=10|percent]].

@@ relations
superseded | deaths | grows from 11 to 43 (11, 22, 26, 35, 38/39, 41, 42, 43)
superseded | displaced | grows from 440 to 632
superseded | missing | 10 to 20 on day 3, one on 18 August
superseded | suspects | 71 in 2019, 74 in 2020
conflict | deaths | en-1 en-1 | 26 (Rixi) against 35 (fire brigade), same evening
conflict | deaths | it-1 it-1 ar-1 | 38 prefecture against 39 civil protection on 15 August
conflict | trucks_fallen | en-1 de-1 it-1 | 3 against 5 to 10, both civil protection
conflict | displaced | pl-2 it-1 ar-2 | 558 against 632, both town hall
definition | children_killed, minors_killed | three children, four under 18
part_of | children_killed < minors_killed
conflict | section_length | it-1 de-1 en-1 | about 250 against about 200
same_origin | trucks_fallen | en-1 de-1 | civil protection
part_of | children_killed < deaths
part_of | french_killed < deaths
part_of | chileans_killed < deaths
part_of | injured_serious < injured
part_of | firefighters < rescuers
conversion | autostrade_fund | pl-2 ar-2 | euros, zlotys and dollars
conversion | fine_max | en-2 | euros and pounds
conversion | new_bridge_cost | pt-2 | euros and reais
conversion | network_length | en-2 it-2 | miles and kilometres
slip | autostrade_fund | pt-1 | mil milhões for milhões
definition | injured, injured_in_hospital | all injured, those still in hospital
definition | bridge_length, new_bridge_length | old and new bridge
definition | displaced, evacuated_demolition | collapse against one-day demolition evacuation
definition | deck_height, pylon_height | road deck, towers
