@@ en-1 | en_US | apnews.com | 2023-09-09
Powerful quake in Morocco kills [[more than 2,000|deaths_total|>2000]]
MARRAKECH, Morocco - A magnitude [[6.8|magnitude|=6.8|count|USGS]] earthquake that struck the High Atlas late Friday has killed [[2,012|deaths_total|=2012||Interior Ministry]] people, Morocco's Interior Ministry said Saturday night, after a count of [[1,037|deaths_total|=1037||Interior Ministry]] at noon. [[At least 2,059|injured|>=2059||Interior Ministry]] others were hurt, [[1,404|injured_critical|=1404||Interior Ministry]] of them critically.
The first bulletin, before dawn, had spoken of [[296|deaths_total|=296||Interior Ministry]] dead.
The U.S. Geological Survey placed the epicenter [[44 miles|distance_marrakesh|=44|measure:mile|USGS]] southwest of Marrakech at a depth of [[about 11 miles|depth|~11|measure:mile|USGS]]; an aftershock of [[4.9|aftershock_mag|=4.9|count|USGS]] followed [[19 minutes|aftershock_delay|=19|duration:minute|USGS]] later. Morocco's own seismic center measured [[7.0|magnitude|=7|count|Moroccan seismic center]] and put the focus only [[8 kilometers|depth|=8|measure:kilometer|Moroccan seismic center]] down.
King Mohammed VI declared [[three days|mourning|=3|duration:day]] of mourning. The World Health Organization reckons [[more than 300,000|affected|>300000||WHO]] people live in the stricken zone. In 1960 an earthquake at Agadir killed [[at least 12,000|deaths_agadir_1960|>=12000]]; one in 2004 near Al Hoceima, [[more than 600|deaths_hoceima_2004|>600]].

@@ pl-1 | pl | polsatnews.pl | 2023-09-10
Trzęsienie ziemi w Maroku. Bilans wciąż rośnie
Już [[ponad dwa tysiące|deaths_total|>2000]] osób - dokładnie [[2122|deaths_total|=2122||MSW Maroka]] - zginęło w piątkowym trzęsieniu ziemi, podało w niedzielę marokańskie MSW. Rannych jest [[2421|injured|=2421||MSW Maroka]]. Najwięcej ofiar, [[1351|deaths_haouz|=1351||MSW Maroka]], pochodzi z prowincji Al-Hauz; w Tarudant śmierć poniosły [[492|deaths_taroudant|=492||MSW Maroka]] osoby, a w samym Marrakeszu [[siedemnaście|deaths_marrakesh|=17||MSW Maroka]].
Wstrząsy o sile [[6,8|magnitude|=6.8]] trwały [[około 20 sekund|shaking|~20|duration:second]]. Epicentrum leżało [[72 km|distance_marrakesh|=72|measure:kilometer]] od Marrakeszu, na głębokości [[18,5 km|depth|=18.5|measure:kilometer]].
W Tafeghaghte, wiosce liczącej [[200|village_population|=200]] mieszkańców, pochowano [[90|deaths_tafeghaghte|=90]] z nich. "Straciłem [[czworo|omar_children|=4]] dzieci" - mówi [[72-letni|age_omar|=72|age]] Omar.
Hiszpania wysłała [[56|spain_rescuers|=56]] ratowników z [[czterema|spain_dogs|=4]] psami. Polska ma w gotowości grupę HUSAR: [[ok. 60|husar|~60]] strażaków. Według MSZ w Maroku przebywało [[niespełna 2 tys.|polish_tourists|<2000||MSZ]] polskich turystów; żaden nie ucierpiał.

@@ ar-1 | ar_MA | hespress.com | 2023-09-11
زلزال الحوز: [[2862|deaths_total|=2862]] وفاة والتضامن متواصل
ارتفعت حصيلة زلزال الحوز إلى [[2862|deaths_total|=2862||وزارة الداخلية]] حالة وفاة إلى حدود السابعة من مساء الإثنين، وفق بلاغ لوزارة الداخلية، ووصل عدد الجرحى إلى [[2562|injured|=2562||وزارة الداخلية]]. ووري الثرى [[2854|buried|=2854||وزارة الداخلية]] من الضحايا.
وسجل إقليم الحوز [[1604|deaths_haouz|=1604||وزارة الداخلية]] وفيات، يليه إقليم تارودانت ب[[976|deaths_taroudant|=976||وزارة الداخلية]] وفاة، أي أن الإقليمين يمثلان [[حوالي 90 في المائة|two_provinces_share|~90|percent]] من المجموع.
وأكد المعهد الوطني للجيوفيزياء أن قوة الهزة بلغت [[7 درجات|magnitude|=7|count|المعهد الوطني للجيوفيزياء]]، وأنها أعنف ما عرفته المملكة منذ [[أكثر من 120 عاما|strongest_since|>120|duration:year]]. وتلتها [[مئات|aftershocks|200..?]] الهزات الارتدادية.
وتضررت [[530|schools_damaged|=530||وزارة التربية الوطنية]] مؤسسة تعليمية، حسب وزارة التربية الوطنية، فيما توفي [[سبعة|teachers_dead|=7||وزارة التربية الوطنية]] أساتذة وأصيب [[39|teachers_injured|=39||وزارة التربية الوطنية]] آخرون.
وتبرعت الهولدينغ الملكية بمبلغ [[مليار درهم|donation_king|=1000000000|money:MAD]] لفائدة الصندوق الخاص رقم 126.

@@ it-1 | it | ansa.it | 2023-09-10
Marocco, l'Oms: '[[Oltre 300.000|affected|>300000||Oms]] persone coinvolte'
RABAT, 10 SET - Il sisma di venerdì notte in Marocco, di magnitudo [[6,8|magnitude|=6.8]], ha provocato finora [[2.122|deaths_total|=2122||ministero dell'Interno]] morti e [[2.421|injured|=2421||ministero dell'Interno]] feriti, [[oltre la metà|injured_critical_share|>0.5|ratio]] dei quali gravi. È l'ultimo bilancio del ministero dell'Interno; ieri sera le vittime accertate erano [[2.012|deaths_total|=2012]].
L'Organizzazione mondiale della sanità stima in [[più di 300mila|affected|>300000||Oms]] le persone colpite, [[centomila|children_affected|=100000||Unicef]] delle quali bambini, aggiunge l'Unicef. Una replica di magnitudo [[3,9|aftershock_sunday|=3.9]] ha seminato il panico alle 9 di stamattina.
Rabat ha accettato per ora gli aiuti di [[quattro|aid_countries|=4]] Paesi: Spagna, Qatar, Regno Unito ed Emirati. L'Italia, che aveva offerto i propri vigili del fuoco, attende. [[Una cinquantina|italians_marrakesh|~50||Farnesina]] i connazionali già rientrati, fa sapere la Farnesina. Nel terremoto di Amatrice, [[sette anni|amatrice_ago|=7|duration:year]] fa, i morti furono [[299|deaths_amatrice|=299]]; in quello turco di febbraio, [[oltre 50mila|deaths_turkey_2023|>50000]].

@@ de-1 | de | spiegel.de | 2023-09-12
Helfer im Atlas graben mit bloßen Händen
[[Mehr als 72 Stunden|since_quake|>72|duration:hour]] nach dem Erdbeben in Marokko schwindet die Hoffnung. Das Innenministerium in Rabat bezifferte die Zahl der Toten am Dienstag auf [[2901|deaths_total|=2901||Innenministerium]], die der Verletzten auf [[5530|injured|=5530||Innenministerium]] - [[gut doppelt|injured_ratio|>2|ratio]] so viele wie am Vortag. In der Provinz Al-Haouz starben [[1643|deaths_haouz|=1643||Innenministerium]] Menschen, in Taroudant [[980|deaths_taroudant|=980||Innenministerium]].
Nach Angaben der Unicef sind [[etwa 100.000|children_affected|~100000||Unicef]] Kinder betroffen. Das Rote Kreuz bittet um [[100 Millionen Franken|ifrc_appeal|=100000000|money:CHF|Rotes Kreuz]] ([[105 Millionen Euro|ifrc_appeal|=105000000|money:EUR|Rotes Kreuz]]).
In Köln hatten sich [[50|thw|=50]] THW-Kräfte vergeblich bereitgehalten; Marokko ließ nur [[vier|aid_countries|=4]] Staaten ins Land. Großbritannien schickte [[60|uk_rescuers|=60]] Spezialisten und [[vier|uk_dogs|=4]] Hunde, Katar [[87|qatar_rescuers|=87]] Mann.
Der US-Erdbebenwarte zufolge könnten die Schäden [[bis zu acht Prozent|loss_gdp|<=8|percent|USGS]] der Wirtschaftsleistung erreichen. Zur selben Zeit werden aus dem libyschen Derna nach dem Sturm Daniel [[mehr als 2300|deaths_derna|>2300]] Tote gemeldet.

@@ pt-1 | pt_PT | publico.pt | 2023-09-09
Sismo em Marrocos sentiu-se de Faro a Lisboa
O abalo que esta madrugada devastou aldeias do Alto Atlas, com magnitude de [[6,9|magnitude|=6.9|count|IPMA]] segundo o IPMA e de [[6,8|magnitude|=6.8|count|USGS]] segundo os serviços geológicos norte-americanos, foi sentido em Portugal, a [[cerca de 550 quilómetros|distance_algarve|~550|measure:kilometer]] do epicentro.
O balanço provisório ao meio-dia aponta para [[1037|deaths_total|=1037||Ministério do Interior]] mortos e [[1204|injured|=1204||Ministério do Interior]] feridos, [[721|injured_critical|=721||Ministério do Interior]] em estado crítico, informou o Ministério do Interior marroquino. Horas antes eram [[820|deaths_total|=820]].
Em Marraquexe, cidade de [[840 mil|marrakesh_population|=840000]] habitantes, caíram troços da muralha do século XII; o minarete da Koutoubia, de [[69 metros|koutoubia|=69|measure:meter]], ficou rachado. A cidade fica a [[71 km|distance_marrakesh|=71|measure:kilometer]] do epicentro.
Estavam registados [[174|portuguese_registered|=174||MNE]] portugueses na região, [[71|portuguese_return|=71||MNE]] dos quais pediram para regressar, indicou o MNE. O sismo de Agadir, em 1960, matou [[entre 12 mil e 15 mil|deaths_agadir_1960|12000..15000]] pessoas, [[um terço|agadir_share|=0.333333|ratio]] da população.

@@ en-2 | en_GB | theguardian.com | 2023-09-14
Morocco pledges cash for [[50,000|homes_damaged|=50000]] wrecked homes
Families left without a roof by last Friday's earthquake are to get [[30,000 dirhams|aid_emergency_each|=30000|money:MAD/each]] ([[£2,350|aid_emergency_each|=2350|money:GBP/each]]) each in emergency help, the royal cabinet said on Thursday. Those whose house collapsed will receive [[140,000 dirhams|aid_collapsed_each|=140000|money:MAD/each]] to rebuild; for partial damage the sum is [[80,000|aid_partial_each|=80000|money:MAD/each]]. Officials count [[some 50,000|homes_damaged|~50000||royal cabinet]] homes destroyed or damaged.
The toll stood at [[2,946|deaths_total|=2946||interior ministry]] on Wednesday evening, with [[5,674|injured|=5674||interior ministry]] injured. [[Nearly 1,700|deaths_haouz|<1700]] of the dead were in Al Haouz province alone, and nobody has been pulled out alive since Monday.
In Adassil, [[32|adassil_pupils|=32]] pupils of the teacher Nesreen Abu ElFadel died; they were aged [[six to 12|age_pupils|6..12|age]].
Marrakech still hopes to host [[10,000|imf_delegates|=10000]] delegates at the IMF and World Bank meetings from 9 October. The epicentre was [[45 miles|distance_marrakesh|=45|measure:mile]] from the city's old town, where [[18|deaths_marrakesh|=18]] people died. In Derna, Libya, the floods may have killed [[20,000|deaths_derna_feared|=20000||mayor]], its mayor fears.

@@ pl-2 | pl | tygodnikpowszechny.pl | 2023-10-01
Po trzęsieniu: [[120 miliardów|programme|=120000000000|money:MAD]] i namiot
Kiedy dziennikarze wyjechali, w Amizmiz zostało [[4500|amizmiz_tents|=4500]] namiotów. Zima przyjdzie tu za [[sześć tygodni|winter_in|=6|duration:week]]. Fatima ([[38 lat|age_fatima|=38|age]]) ma [[dwoje|fatima_children|=2]] dzieci i plastikową plandekę.
Bilans katastrofy zamknął się liczbą [[blisko trzech tysięcy|deaths_total|<3000]] zabitych; władze ogłosiły [[2960|deaths_total|=2960||władze]]. Rannych naliczono [[6125|injured|=6125]]. Zniszczeniu uległo [[59 674|homes_damaged|=59674]] budynków, z czego [[32 proc.|collapsed_share|=32|percent]] runęło doszczętnie.
Król zatwierdził program odbudowy wart [[120 mld dirhamów|programme|=120000000000|money:MAD]] ([[ponad 50 mld zł|programme|>50000000000|money:PLN]]), rozłożony na [[pięć lat|programme_years|=5|duration:year]]. Ma objąć [[sześć|provinces|=6]] prowincji i [[4,2 mln|programme_people|=4200000]] ludzi. Na razie rodziny dostają po [[2500 dirhamów|aid_monthly_each|=2500|money:MAD/each]] miesięcznie przez [[12 miesięcy|aid_months|=12|duration:month]], łącznie [[30 tys.|aid_emergency_each|=30000|money:MAD/each]] Kto stracił dom, otrzyma [[140 tys.|aid_collapsed_each|=140000|money:MAD/each]]
W zniszczonej wiosce Tafeghaghte zginęło [[93|deaths_tafeghaghte|=93]] mieszkańców. Szkoły, a uszkodzonych jest ich [[ponad tysiąc|schools_damaged|>1000]], działają w namiotach.

@@ ar-2 | ar | aljazeera.net | 2023-09-09
[[أكثر من ألف|deaths_total|>1000]] قتيل في زلزال المغرب
أودى زلزال عنيف ضرب المغرب ليل الجمعة بحياة [[ما لا يقل عن ١٠٣٧|deaths_total|>=1037||وزارة الداخلية]] شخصا وأصاب [[ألفا ومئتين وأربعة|injured|=1204||وزارة الداخلية]] بجروح، [[٧٢١|injured_critical|=721||وزارة الداخلية]] منهم في حالة حرجة، حسبما أعلنت وزارة الداخلية.
وبلغت قوة الزلزال [[٧ درجات|magnitude|=7|count|المركز الوطني للبحث العلمي]] على مقياس ريختر وفق المركز الوطني للبحث العلمي والتقني بالرباط، بينما قدرتها هيئة المسح الجيولوجي الأميركية ب[[٦٫٨|magnitude|=6.8|count|هيئة المسح الجيولوجي الأميركية]]. ويقع مركزه على بعد [[نحو ٧٠ كيلومترا|distance_marrakesh|~70|measure:kilometer]] من مراكش وعلى عمق [[١٨٫٥ كيلومترا|depth|=18.5|measure:kilometer|هيئة المسح الجيولوجي الأميركية]].
واستمرت الهزة [[٣٠ ثانية|shaking|=30|duration:second]]. وقضى سكان مراكش ليلتهم في العراء، وتهدمت [[عشرات|medina_houses|20..?]] المنازل في المدينة القديمة حيث سقط [[١٣|deaths_marrakesh|=13]] قتيلا.
وقالت الأمم المتحدة إن [[أكثر من ٣٠٠ ألف|affected|>300000||الأمم المتحدة]] شخص تضرروا. وكان زلزال الحسيمة عام 2004 قد أودى بحياة [[٦٢٨|deaths_hoceima_2004|=628]] شخصا، فيما فاق قتلى زلزال أغادير عام 1960 [[١٢ ألفا|deaths_agadir_1960|>12000]].

@@ it-2 | it | lastampa.it | 2023-09-23
Marocco, [[undici miliardi|programme|=11000000000|money:EUR]] per rinascere
Il re Mohammed VI stanzia [[120 miliardi di dirham|programme|=120000000000|money:MAD]], pari a [[circa 11 miliardi di euro|programme|~11000000000|money:EUR]], per ricostruire in [[cinque anni|programme_years|=5|duration:year]] le valli dell'Atlante. Il piano riguarda [[4,2 milioni|programme_people|=4200000]] di abitanti di Marrakech, Al Haouz e altre [[quattro|other_provinces|=4]] province.
[[Due settimane|since_quake|=2|duration:week]] dopo il terremoto i morti accertati sono [[2.960|deaths_total|=2960]]; i feriti [[più di seimila|injured|>6000]]. A contarli per provincia: [[1.684|deaths_haouz|=1684]] ad Al Haouz, [[980|deaths_taroudant|=980]] a Taroudant, [[202|deaths_chichaoua|=202]] a Chichaoua, [[38|deaths_ouarzazate|=38]] a Ouarzazate.
Crollate o lesionate [[quasi 60.000|homes_damaged|<60000]] abitazioni. Chi ha perso tutto avrà [[140mila dirham|aid_collapsed_each|=140000|money:MAD/each]] ([[12.800 euro|aid_collapsed_each|=12800|money:EUR/each]]), gli altri [[80mila|aid_partial_each|=80000|money:MAD/each]]. Sul conto speciale sono arrivati [[circa 7 miliardi|fund|~7000000000|money:MAD]] di donazioni.
Per l'istituto americano Usgs il danno era compreso [[tra 1 e 10 miliardi di dollari|loss_usgs|1000000000..10000000000|money:USD|Usgs]], con una stima centrale vicina all'[[8%|loss_gdp|~8|percent|Usgs]] del Pil. Il dibattito sulla magnitudo, [[6,8|magnitude|=6.8]] o [[7|magnitude|=7]], invece continua.

@@ de-2 | de_AT | derstandard.at | 2023-09-10
Österreich gibt [[eine Million Euro|austria_aid|=1000000|money:EUR]] Soforthilfe für Marokko
Die Bundesregierung stellt aus dem Katastrophenfonds [[eine Million Euro|austria_aid|=1000000|money:EUR]] bereit. In Marokko sind bei dem Beben der Stärke [[6,8|magnitude|=6.8]] laut Innenministerium [[2.212|deaths_total|=2212||Innenministerium]] Menschen gestorben und [[über 2.400|injured|>2400||Innenministerium]] verletzt worden. In der Provinz Al-Haouz kamen [[mindestens 1.351|deaths_haouz|>=1351]] ums Leben, in Chichaoua [[201|deaths_chichaoua|=201]], in Ouarzazate [[41|deaths_ouarzazate|=41]].
Die Erde bebte in [[18,5 Kilometern|depth|=18.5|measure:kilometer]] Tiefe, [[rund 70 Kilometer|distance_marrakesh|~70|measure:kilometer]] von der Touristenstadt Marrakesch entfernt, und das [[knapp eine halbe Minute|shaking|<0.5|duration:minute]] lang. Das Außenministerium weiß von [[150|austrians|=150||Außenministerium]] registrierten Österreichern, Opfer sind nicht darunter.
Das Nachbarland Algerien, das [[zwei Jahre|algeria_break|=2|duration:year]] zuvor die Beziehungen abgebrochen hatte, öffnete seinen Luftraum und bot [[80|algeria_rescuers|=80]] Retter an. Spanien entsandte [[86|spain_rescuers|=86]] Helfer mit [[acht|spain_dogs|=8]] Hunden.

@@ pt-2 | pt_BR | folha.uol.com.br | 2023-09-12
Marrocos enterra seus mortos enquanto estradas seguem bloqueadas
Subiu para [[2.901|deaths_total|=2901||Ministério do Interior]] o número de mortos no terremoto do Marrocos, segundo o Ministério do Interior, e o de feridos mais que dobrou, para [[5.530|injured|=5530||Ministério do Interior]]. Já foram sepultados os corpos de [[2.884|buried|=2884||Ministério do Interior]] vítimas.
O tremor, de magnitude [[6,8|magnitude|=6.8]], afetou [[380 mil|affected|=380000||ONU]] pessoas, diz agora a ONU, que antes falava em [[300 mil|affected|=300000||ONU]]. O Unicef calcula que [[um terço|children_share|=0.333333|ratio|Unicef]] delas sejam crianças.
No vilarejo de Tafeghaghte, [[mais de 80|deaths_tafeghaghte|>80]] dos [[160|village_population|=160]] moradores morreram, [[metade|tafeghaghte_share|=0.5|ratio]] da população. Em Imi N'Tala, um deslizamento soterrou [[96|deaths_imi_ntala|=96]].
A reconstrução pode custar [[US$ 10,7 bilhões|loss_usgs|=10700000000|money:USD|USGS]] ([[R$ 53 bilhões|loss_usgs|=53000000000|money:BRL|USGS]]), [[8%|loss_gdp|=8|percent|USGS]] do PIB, de acordo com o Serviço Geológico dos EUA. Espanha, com [[86|spain_rescuers|=86]] socorristas, Reino Unido, Catar e Emirados são os [[quatro|aid_countries|=4]] países autorizados a ajudar. Na Copa do Qatar, a seleção marroquina bateu Portugal por 1 a 0; agora seus jogadores doam sangue.

@@ relations
superseded | deaths_total | 296, 820, 1037, 2012, 2122, 2862, 2901, 2946, 2960
superseded | injured | 1204 to 6125
superseded | injured_critical | 721 to 1404
superseded | deaths_haouz | 1351 to 1684
superseded | deaths_taroudant | 492 to 980
superseded | deaths_marrakesh | 13, 17, 18
superseded | homes_damaged | 50000 to 59674
superseded | affected | 300 thousand to 380 thousand
superseded | schools_damaged | 530 to more than a thousand
superseded | spain_rescuers | 56 to 86
part_of | deaths_haouz < deaths_total
part_of | deaths_taroudant < deaths_total
part_of | deaths_marrakesh < deaths_total
part_of | injured_critical < injured
part_of | children_affected < affected
conflict | magnitude | en-1 ar-1 ar-2 pt-1 it-2 | USGS 6.8 against Morocco 7 and IPMA 6.9
conflict | depth | en-1 | 18.5 km (11 miles) against 8 km
conflict | shaking | pl-1 ar-2 de-2 | 20 against 30 seconds
conflict | deaths_tafeghaghte | pl-1 pl-2 pt-2 | 90, 93, more than 80
conflict | village_population | pl-1 pt-2 | 200 against 160
conflict | deaths_agadir_1960 | en-1 pt-1 ar-2 | at least 12000, up to 15000
same_origin | deaths_total | en-1 pl-1 ar-1 it-1 de-1 pt-1 en-2 ar-2 de-2 pt-2 | interior ministry
same_origin | affected | en-1 it-1 | WHO
each_total | aid_monthly_each x aid_months = aid_emergency_each
definition | loss_usgs, programme | loss estimate, rebuilding programme
definition | aid_emergency_each, aid_collapsed_each | emergency cash, rebuilding grant
conversion | distance_marrakesh | en-1 pl-1 | miles and km
conversion | programme | pl-2 it-2 | dirhams, zloty and euros
conversion | aid_collapsed_each | it-2 | dirhams and euros
conversion | aid_emergency_each | en-2 | dirhams and pounds
conversion | ifrc_appeal | de-1 | francs and euros
conversion | loss_usgs | pt-2 | dollars and reais
slip | deaths_total | de-2 | 2212 for 2122
