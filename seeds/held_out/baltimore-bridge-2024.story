@@ en-1 | en | apnews.com | 2024-03-26
Cargo ship brings down Baltimore's Key Bridge; [[six|missing|=6]] workers missing

A container ship lost power and struck a support of the Francis Scott Key Bridge early Tuesday, sending the span into the Patapsco River. Fire officials first spoke of [[as many as 20|people_fell|<=20||Baltimore City Fire Department]] people in the water; by mid-morning that had been cut to [[eight|people_fell|=8]], all members of a crew filling potholes.

[[Two|rescued|=2]] men were pulled out. [[One|rescued_hospital|=1]] was taken to a trauma center and the other walked away unhurt. Divers were still looking for the rest in water of [[47 degrees Fahrenheit|water_temperature|=47|measure:degree_Fahrenheit]].

The Singapore-flagged Dali, [[948 feet|ship_length|=948|measure:foot]] long and bound for Sri Lanka, had left Seagirt terminal [[about half an hour|time_since_departure|~0.5|duration:hour]] before. Its mayday at 1:26 a.m. gave police [[about 90 seconds|warning_time|~90|duration:second]] to stop traffic, Gov. Wes Moore said. The bridge, part of I-695, opened in 1977 and carries [[some 31,000|vehicles_daily|~31000]] vehicles a day.

The worst American accident of the kind killed [[35|deaths_skyway|=35]] people at Florida's Sunshine Skyway in 1980.

@@ pl-1 | pl | rmf24.pl | 2024-03-26
Zawalił się most w Baltimore. Ratownicy szukają [[sześciu|missing|=6]] osób

[[Dwie|rescued|=2]] osoby wyciągnięto z rzeki Patapsco, [[sześć|missing|=6]] jest poszukiwanych po tym, jak kontenerowiec Dali uderzył w filar mostu Francisa Scotta Keya. Straż pożarna mówiła początkowo, że do wody mogło wpaść [[nawet 20|people_fell|<=20||straż pożarna]] osób, potem - że [[co najmniej siedem|people_fell|>=7||straż pożarna]]. W południe władze Marylandu podały ostateczną liczbę: [[ośmiu|people_fell|=8||władze Marylandu]] robotników łatających nawierzchnię.

Most o długości [[2,6 km|bridge_length|=2.6|measure:kilometer]] oddano do użytku w 1977 r. Codziennie przejeżdżało nim [[ponad 30 tys.|vehicles_daily|>30000]] samochodów, czyli [[ok. 11 mln|vehicles_yearly|~11000000]] rocznie.

Na pokładzie statku pod banderą Singapuru było [[22|crew|=22]] marynarzy z Indii; nikt nie odniósł poważnych obrażeń. Jednostka ma [[niemal 300 metrów|ship_length|<300|measure:meter]] długości i wiozła [[blisko 4,7 tys.|containers|<4700]] kontenerów. W 2016 r. ten sam statek zahaczył o nabrzeże w Antwerpii.

Port w Baltimore jest w USA numerem 1 w przeładunku aut: w zeszłym roku obsłużył ich [[niemal 850 tys.|cars_2023|<850000]]

@@ ar-1 | ar | aljazeera.net | 2024-03-27
انتشال [[جثتين|bodies_found|=2]] من نهر باتابسكو بعد انهيار جسر بالتيمور

أعلنت شرطة ولاية ميريلاند مساء الأربعاء أن الغواصين عثروا على رفات [[اثنين|bodies_found|=2||شرطة ميريلاند]] من العمال داخل شاحنة صغيرة حمراء على عمق [[7.5 أمتار تقريبا|pickup_depth|~7.5|measure:meter]]، في حين لا يزال [[أربعة|missing|=4||شرطة ميريلاند]] آخرون في عداد المفقودين. وبذلك يرجح أن يكون عدد القتلى [[ستة|deaths|=6]].

وكان [[ثمانية|workers_on_bridge|=8]] عمال يصلحون حفرا على الجسر حين صدمته سفينة الحاويات "دالي"، ونجا منهم [[اثنان|rescued|=2]]. وينحدر الضحايا من المكسيك وغواتيمالا وهندوراس والسلفادور. وقالت أسرة أحدهم، وهو هندوراسي في [[الثامنة والثلاثين|victim_age_suazo|=38|age]] من عمره، إنه يعيش في الولايات المتحدة منذ [[18 عاما|suazo_years_in_us|=18|duration:year]].

وتقول هيئة سلامة النقل إن السفينة، وطاقمها [[21|crew|=21||هيئة سلامة النقل]] بحارا إضافة إلى مرشدين [[اثنين|pilots|=2]]، كانت تحمل [[56|hazmat_containers|=56||هيئة سلامة النقل]] حاوية بها مواد خطرة من أصل [[نحو 4700|containers|~4700]] حاوية.

وكان الجسر الذي افتتح عام 1977 ممرا لـ[[أكثر من 11 مليون|vehicles_yearly|>11000000]] مركبة سنويا. وبحسب الجمعية الدولية للملاحة انهار [[35|collapses_1960_2015|=35||الجمعية الدولية للملاحة]] جسرا كبيرا في العالم بين عامي 1960 و2015 بسبب اصطدام السفن، وقتل فيها [[342|deaths_collapses_1960_2015|=342||الجمعية الدولية للملاحة]] شخصا.

@@ de-1 | de | spiegel.de | 2024-03-28
Nach dem Einsturz in Baltimore: Taucher stellen Suche ein

Für die [[vier|missing|=4]] noch vermissten Arbeiter gibt es keine Hoffnung mehr. Zu viel Beton, zu viel Stahl liege im Wasser, sagte Polizeichef Roland Butler; weitergesucht werde mit Sonar. Am Mittwoch hatten seine Leute [[zwei|bodies_found|=2||Polizei]] Tote aus einem Pick-up geborgen, [[35|victim_age_hernandez|=35|age]] und [[26 Jahre|victim_age_castillo|=26|age]] alt. Insgesamt dürfte das Unglück [[sechs|deaths|=6]] Menschen das Leben gekostet haben.

Das [[fast 300 Meter|ship_length|<300|measure:meter]] lange Schiff fuhr mit [[rund acht Knoten|ship_speed|~8|measure:knot]], [[etwa 15 Kilometern pro Stunde|ship_speed|~15|measure:kilometer_per_hour]], als es den Pfeiler rammte. An Bord: [[4679|containers|=4679]] Container, darunter [[56|hazmat_containers|=56||NTSB]] mit [[764 Tonnen|hazmat_tons|=764|measure:metric_ton|NTSB]] Gefahrgut.

Washington gab am Donnerstag [[60 Millionen Dollar|emergency_funds|=60000000|money:USD]] Soforthilfe frei, umgerechnet [[gut 55 Millionen Euro|emergency_funds|>55000000|money:EUR]]. Es ist nur ein Anfang: Fachleute rechnen für einen Neubau mit [[400 bis 800 Millionen Dollar|rebuild_cost|400000000..800000000|money:USD|Fachleute]]. Die Versicherer stellen sich auf Schäden von [[bis zu vier Milliarden Dollar|insured_loss|<=4000000000|money:USD|Morningstar DBRS]] ein, so die Ratingagentur Morningstar DBRS.

Am Hafen hängen [[mehr als 15.000|jobs_direct|>15000]] Arbeitsplätze direkt, [[140.000|jobs_linked|=140000]] weitere indirekt. Beim Einsturz der Morandi-Brücke in Genua starben 2018 [[43|deaths_genoa|=43]] Menschen.

@@ it-1 | it | ilpost.it | 2024-03-29
Quanto conta il porto di Baltimora

A [[tre giorni|days_since_collapse|=3|duration:day]] dal crollo del Francis Scott Key Bridge, nel quale si ritiene siano morti [[sei|deaths|=6]] operai, il traffico navale resta fermo. Nel fiume ci sono ancora i corpi di [[quattro|missing|=4]] di loro; gli altri [[due|bodies_found|=2]] sono stati recuperati mercoledì.

Lo scalo nel 2023 ha movimentato [[oltre 52 milioni di tonnellate|cargo_tons_2023|>52000000|measure:metric_ton]] di merci straniere per un valore di [[circa 80 miliardi di dollari|cargo_value_2023|~80000000000|money:USD]] ([[74 miliardi di euro|cargo_value_2023|=74000000000|money:EUR]]). È il primo negli Stati Uniti per le automobili, [[847.158|cars_2023|=847158]] fra auto e furgoni, con un aumento del [[13 per cento|cars_growth_2023|=13|percent]] sull'anno precedente. Impiega [[circa 8 mila|jobs_direct|~8000||governatore Moore]] persone, secondo il governatore Wes Moore.

Le navi bloccate dentro il porto sono [[una decina|ships_trapped|~10]]; fuori, all'ancora, ne aspettano [[decine|ships_waiting|20..?]]. Il governo federale ha anticipato [[60 milioni di dollari|emergency_funds|=60000000|money:USD]] e il presidente Biden ha detto che Washington pagherà l'intera ricostruzione.

Costruire il ponte, negli anni Settanta, era costato [[60,3 milioni|original_cost|=60300000|money:USD]]. La nave, la Dali, aveva [[22|crew|=22]] persone di equipaggio, quasi tutte indiane.

@@ pt-1 | pt | folha.uol.com.br | 2024-04-06
Mergulhadores acham terceiro corpo sob ponte que caiu em Baltimore

O corpo de mais um operário foi retirado nesta sexta (5) do rio Patapsco, elevando para [[três|bodies_found|=3]] o número de vítimas localizadas desde a queda da ponte Francis Scott Key. Era um hondurenho de [[38 anos|victim_age_suazo|=38|age]], pai de [[dois|suazo_children|=2]] filhos. [[Três|missing|=3]] trabalhadores continuam desaparecidos.

Ao sobrevoar o local, o presidente Joe Biden prometeu "mover céus e terra". Seu governo já liberou [[US$ 60 milhões|emergency_funds|=60000000|money:USD]], [[cerca de R$ 303 milhões|emergency_funds|~303000000|money:BRL]], e prometeu custear [[100%|federal_share|=100|percent]] da obra.

O canal principal deve reabrir até o fim de maio, segundo o Corpo de Engenheiros do Exército, que estima haver [[50 mil toneladas|debris|=50000|measure:metric_ton|Corpo de Engenheiros]] de escombros. Antes disso, uma passagem provisória com [[10,7 metros|limited_channel_depth|=10.7|measure:meter]] de profundidade ficará pronta em abril.

Dos [[oito|workers_on_bridge|=8]] homens que tapavam buracos na pista na madrugada de 26 de março, só [[dois|rescued|=2]] sobreviveram. O cargueiro Dali, com [[300 metros|ship_length|=300|measure:meter]], levava [[quase 5.000|containers|<5000]] contêineres. Por dia, [[35 mil|vehicles_daily|=35000]] veículos cruzavam a ponte, estima a imprensa local.

@@ ar-2 | ar_EG | youm7.com | 2024-05-08
العثور على آخر ضحايا جسر بالتيمور.. والحصيلة النهائية [[٦|deaths|=6]] قتلى

أسدل الستار أمس على عمليات البحث عن ضحايا جسر فرانسيس سكوت كي بعد انتشال جثة العامل السادس، وعمره [[٣٧ عامًا|victim_age_lopez|=37|age]]، أى بعد [[ستة أسابيع|search_duration|=6|duration:week]] من الكارثة التى لم ينج منها سوى [[عاملين|rescued|=2]]. وبهذا ارتفع عدد الجثامين المنتشلة إلى [[٦|bodies_found|=6]]، بعد أن كان [[٥|bodies_found|=5]] فقط قبل [[أسبوع|bodies_interval|=1|duration:week]].

وعلى الصعيد المالى، قدرت سلطات ميريلاند كلفة الجسر الجديد بما يتراوح [[بين ١٫٧ و١٫٩ مليار دولار|rebuild_cost|1700000000..1900000000|money:USD|سلطات ميريلاند]]، على أن يفتتح فى خريف ٢٠٢٨، فى حين حصلت الولاية حتى الآن على [[٦٠ مليون دولار|emergency_funds|=60000000|money:USD]] فقط كدفعة عاجلة.

وتسعى الشركة المالكة للسفينة إلى تحديد مسئوليتها بمبلغ [[٤٣٫٦ مليون دولار|liability_limit|=43600000|money:USD]]، بينما يتوقع رئيس لويدز أن تتجاوز خسائر شركات التأمين [[٣ مليارات دولار|insured_loss|>3000000000|money:USD|رئيس لويدز]].

ولا يزال على متن السفينة «دالى» [[٢١|crew|=21]] بحارًا لم يغادروها منذ الحادث، بعدما انخفض عددهم من [[٢٢|crew|=22]]، بينما رفعت الرافعات [[مئات|containers_removed|200..?]] الحاويات من أصل [[٤٧٠٠|containers|=4700]].

@@ de-2 | de_CH | nzz.ch | 2024-06-11
Baltimores Schifffahrtsrinne ist wieder frei

[[Elf Wochen|channel_closure|=11|duration:week]] nach dem Einsturz der Key Bridge können grosse Frachter den Hafen wieder ungehindert anlaufen. Das Armeekorps der Ingenieure meldete am Montag, die Rinne sei auf der vollen Breite von [[700 Fuss|channel_width|=700|measure:foot|Armeekorps]] und bis in eine Tiefe von [[50 Fuss|channel_depth|=50|measure:foot|Armeekorps]] geräumt, das sind [[gut 213|channel_width|>213|measure:meter]] beziehungsweise [[15 Meter|channel_depth|=15|measure:meter]]. Aus dem Fluss gezogen wurden [[rund 50'000 Tonnen|debris|~50000|measure:metric_ton|Armeekorps]] Stahl und Beton; [[mehr als 1500|salvage_workers|>1500]] Personen arbeiteten mit, darunter [[gegen 80|salvage_divers|~80]] Taucher. Die Bergung allein kostete [[160 Millionen Dollar|salvage_cost|=160000000|money:USD]].

Bei dem Unglück waren [[sechs|deaths|=6]] Arbeiter ums Leben gekommen. Die Dali, ein Schiff von [[299,9 Metern|ship_length|=299.9|measure:meter]] Länge, wurde am 20. Mai von [[fünf|tugs|=5]] Schleppern in den Hafen gebracht.

Ein Ersatz soll laut den Behörden bis Herbst 2028 stehen und [[höchstens 1,9 Milliarden Dollar|rebuild_cost|<=1900000000|money:USD|Behörden]] kosten, [[1,7 Milliarden Franken|rebuild_cost|=1700000000|money:CHF]]. Die Assekuranz rechnet unterdessen mit [[anderthalb Milliarden|insured_loss|=1500000000|money:USD|Assekuranz]], deutlich weniger als im März befürchtet. Der Zürcher Konzern Chubb bereitete im Mai die Auszahlung von [[350 Millionen Dollar|chubb_payout|=350000000|money:USD]] an den Gliedstaat vor.

@@ pl-2 | pl | rp.pl | 2024-09-19
USA żądają [[ponad 100 mln dol.|doj_claim|>100000000|money:USD]] od armatora Dali

Departament Sprawiedliwości pozwał w środę singapurskie firmy Grace Ocean i Synergy Marine. Domaga się zwrotu [[103 078 056 dolarów|doj_claim|=103078056|money:USD|Departament Sprawiedliwości]], czyli [[prawie 400 mln zł|doj_claim|<400000000|money:PLN]] wydanych na oczyszczenie rzeki. Spółki chcą, by sąd ograniczył ich łączną odpowiedzialność do [[niespełna 44 mln dol.|liability_limit|<44000000|money:USD]] - [[mniej niż połowy|liability_share|<0.5|ratio]] tego, czego żąda sam rząd federalny.

W nocy 26 marca kontenerowiec stracił zasilanie, zanim uderzył w podporę i zabił [[sześciu|deaths|=6]] robotników drogowych. Siódmy i ósmy przeżyli. Według pozwu przyczyną były drgania, których załoga od lat nie usuwała.

Odbudowa pochłonie [[od 1,7 do 1,9 mld dol.|rebuild_cost|1700000000..1900000000|money:USD]], a więc [[około trzydziestu razy|rebuild_to_original|~30|ratio]] więcej niż budowa mostu przed [[blisko pół wiekiem|bridge_age|<0.5|duration:century]], która kosztowała [[60 mln dol.|original_cost|=60000000|money:USD]] Ruch przejęły [[dwa|tunnels|=2]] tunele pod portem; kierowcy ciężarówek z ładunkami niebezpiecznymi nadrabiają [[kilkadziesiąt kilometrów|detour|20..99?|measure:kilometer]].

Stan Maryland zapowiada osobny pozew. Rodziny [[trzech|families_suing|=3]] ofiar złożyły już własne.

@@ it-2 | it | ansa.it | 2024-10-25
Crollo di Baltimora, i proprietari della Dali pagheranno [[102 milioni|doj_settlement|=102000000|money:USD]]

Grace Ocean e Synergy hanno accettato di versare al governo americano [[quasi 102 milioni di dollari|doj_settlement|<102000000|money:USD]] per chiudere la causa civile sul ponte abbattuto in marzo dalla loro portacontainer. Lo ha annunciato il dipartimento della Giustizia, che a settembre ne aveva chiesti [[103|doj_claim|=103000000|money:USD|dipartimento della Giustizia]]. La somma, pari a [[94 milioni di euro|doj_settlement|=94000000|money:EUR]], non copre la ricostruzione, per la quale lo Stato del Maryland prevede una spesa [[fino a 1,9 milioni di dollari|rebuild_cost|<=1900000|money:USD|Stato del Maryland]] e ha presentato una richiesta a parte.

Nello schianto persero la vita [[sei|deaths|=6]] operai, tutti immigrati dall'America Latina, di età compresa [[tra 24 e 49 anni|victims_ages|24..49|age]]. L'ultima salma fu ritrovata il 7 maggio. In [[undici settimane|channel_closure|=11|duration:week]] furono rimosse [[45mila tonnellate|debris|=45000|measure:metric_ton]] di macerie.

La nave, [[984 piedi|ship_length|=984|measure:foot]] di lunghezza, era gestita da un equipaggio di [[21|crew|=21]] persone. Il ponte, lungo [[circa 2.600 metri|bridge_length|~2600|measure:meter]], era attraversato ogni giorno da [[circa 34mila|vehicles_daily|~34000]] veicoli.

@@ pt-2 | pt_PT | publico.pt | 2025-03-26
Baltimore, [[um ano|time_since_collapse|=1|duration:year]] depois: ainda sem ponte

Passaram [[doze meses|time_since_collapse|=12|duration:month]] desde que o cargueiro Dali derrubou a ponte Key e matou [[seis|deaths|=6]] trabalhadores que reparavam o pavimento. Um dos [[dois|rescued|=2]] sobreviventes, que se salvou por ter aberto manualmente a janela da carrinha, falou pela primeira vez: não sabe nadar.

No estaleiro fazem-se sondagens. A factura prevista, [[1,7 mil milhões de dólares|rebuild_cost|=1700000000|money:USD]] ([[cerca de 1,6 mil milhões de euros|rebuild_cost|~1600000000|money:EUR]]), é paga pelo orçamento federal, conforme o Congresso aprovou em Dezembro. O novo tabuleiro ficará [[70 metros|new_bridge_clearance|=70|measure:meter]] acima da água, contra os anteriores [[56|bridge_clearance|=56|measure:meter]].

Os donos do navio já pagaram [[101,98 milhões de dólares|doj_settlement|=101980000|money:USD]] ao Governo, mas continuam a insistir, no processo principal, num tecto de [[43,7 milhões|liability_limit|=43700000|money:USD]].

Segundo um relatório publicado na semana passada pelo NTSB, há nos Estados Unidos outras [[68|bridges_at_risk|=68||NTSB]] pontes, em [[19|states_at_risk|=19||NTSB]] estados, cujo risco de colapso por colisão nunca foi avaliado. Na de Baltimore, o risco era [[quase 30 vezes|risk_over_threshold|<30|ratio|NTSB]] superior ao limite aceitável. Por ela passavam [[34 mil|vehicles_daily|=34000]] automóveis por dia.

@@ en-2 | en_IN | thehindu.com | 2025-11-20
Loose wire doomed the Dali, says U.S. probe

A badly fitted label on [[one|loose_cables|=1]] signal cable caused the blackout that sent the Dali into Baltimore's Key Bridge, investigators have concluded after [[20 months|investigation_duration|=20|duration:month]] of work. The ship, they noted, is [[nearly 1,000 ft|ship_length|<1000|measure:foot]] from bow to stern.

The disclosure came [[three days|days_since_cost_update|=3|duration:day]] after Maryland sharply raised its estimate for the replacement: the bill, put at [[$1.7 billion to $1.9 billion|rebuild_cost|1700000000..1900000000|money:USD|Maryland]] soon after the crash, is now [[$4.3-5.2 billion|rebuild_cost|4300000000..5200000000|money:USD|Maryland]], or [[about ₹38,000 crore|rebuild_cost|~380000000000|money:INR]] at the lower end. Opening has slipped [[two years|opening_delay|=2|duration:year]], to late 2030.

[[Six|deaths|=6]] members of a road crew of [[seven|road_crew|=7]] perished on March 26, 2024; the seventh and an inspector survived. The bridge had been used by [[3.4 lakh|vehicles_daily|=340000]] vehicles every day, a State official said.

Of the [[21|crew|=21]] seafarers, [[20|crew_indian|=20]] were Indian and [[one|crew_srilankan|=1]] Sri Lankan; [[several|crew_detained|3..9?]] were kept in the U.S. for [[more than a year|crew_kept|>1|duration:year]]. The owner and the manager settled the federal claim for [[$102 million|doj_settlement|=102000000|money:USD]]. The I-35W collapse in Minneapolis in 2007 took [[13|deaths_minneapolis|=13]] lives and injured [[145|injured_minneapolis|=145]].

@@ relations
superseded | people_fell | from up to 20, at least seven, to 8 on one day
superseded | bodies_found | grows from 2 to 6
superseded | missing | falls from 6 to 3
superseded | rebuild_cost | from 400-800 million (March 2024) to 1.7-1.9 billion to 4.3-5.2 billion (November 2025)
superseded | insured_loss | up to 4 billion, over 3 billion, then 1.5 billion: differing sources too
conflict | ship_length | en-1 against de-2 it-2 | 948 feet (289 m) against 984 feet (300 m): digits swapped
conflict | jobs_direct | de-1 it-1 | more than 15,000 against about 8,000
conflict | vehicles_daily | en-1 it-2 pt-1 | 31,000, 34,000 and 35,000
conflict | crew | pl-1 it-1 ar-1 it-2 en-2 | 22 against 21
conflict | debris | pt-1 it-2 | 50,000 against 45,000 tonnes
slip | rebuild_cost | it-2 | million for billion (milioni for miliardi)
slip | vehicles_daily | en-2 | 3.4 lakh for 34,000
conversion | rebuild_cost | pt-2 de-2 en-2 | dollars, euros, francs, rupees
conversion | emergency_funds | de-1 pt-1 | dollars, euros, reais
conversion | doj_settlement | it-2 | dollars and euros
conversion | ship_length | en-1 it-2 pl-1 | feet and metres
sum | rescued + missing = people_fell
sum | bodies_found + missing = deaths
sum | crew_indian + crew_srilankan = crew
part_of | rescued_hospital < rescued
part_of | hazmat_containers < containers
part_of | doj_settlement < doj_claim
same_origin | emergency_funds | de-1 it-1 pt-1 ar-2 | federal government
same_origin | hazmat_containers | ar-1 de-1 | NTSB
same_origin | debris | pt-1 de-2 | Army Corps of Engineers
definition | deaths, missing, bodies_found | presumed dead, not found, recovered
definition | workers_on_bridge, road_crew | seven roadworkers and an inspector
