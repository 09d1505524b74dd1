@@ en-1 | en | reuters.com | 2024-10-30
Flash floods kill [[at least 95|deaths_total|>=95]] in Spain, rescuers search for survivors

MADRID, Oct 30 - Torrents of muddy water swept through eastern and southern Spain, killing [[at least 95|deaths_total|>=95]] people in what officials called the worst such disaster the country has seen in decades.

Emergency services in the Valencia region confirmed [[92|deaths_valencia|=92||emergency services]] fatalities. [[Two|deaths_clm|=2]] more people were killed in neighbouring Castilla-La Mancha, and a [[71-year-old|age_briton|=71|age]] British man died in Malaga, the only victim reported so far in Andalusia.

The weather agency AEMET said the town of Chiva recorded [[491 litres per square metre|rain_chiva|=491|measure:liter / meter ** 2|AEMET]] in [[eight hours|rain_hours|=8|duration:hour]]. [[Some 155,000|power_out|~155000||Iberdrola]] customers were left without electricity, utility Iberdrola said.

The defence ministry deployed [[more than 1,000|troops|>1000]] soldiers from its emergency unit. A high-speed train with [[nearly 300|train_passengers|<300]] passengers derailed near Malaga, but nobody was hurt. The Civil Guard said [[around 1,200|motorists_stranded|~1200|count|Civil Guard]] people spent the night trapped on motorways. [[Six|deaths_care_home|=6]] residents of a care home in Paiporta drowned.

The government declared [[three days|mourning|=3|duration:day]] of national mourning starting on Thursday. In 2021, flooding in Germany killed [[at least 185|deaths_germany_2021|>=185]].

@@ en-2 | en_GB | theguardian.com | 2024-11-10
'You killed us': Valencia turns on its president

They came with boots still caked in mud. By the reckoning of the government's delegation, [[about 130,000|protest_size|~130000|count|government delegation]] people filled the streets of Valencia on Saturday night to demand that Carlos Mazón resign; organisers put the crowd at [[a quarter of a million|protest_size|=250000|count|organisers]].

Towards the end of the march, some protesters clashed with riot police outside city hall. [[Four|protest_arrests|=4]] people were arrested and [[31|protest_police_injured|=31]] officers needed treatment.

In the suburbs, where [[as many as 100,000|cars_wrecked|<=100000]] ruined cars await the scrapyard, many stayed home to shovel.

The anger is about an alarm. Aemet issued its red alert at 7.36am on 29 October; mobile phones did not buzz until 8.11pm, [[more than 12 hours|alert_delay|>12|duration:hour]] later. By then the water in Paiporta was [[almost two metres|water_depth_paiporta|<2|measure:meter]] deep. The town alone has buried [[45|deaths_paiporta|=45]] of its people. Across Spain the toll stands at [[220|deaths_total|=220]], [[212|deaths_valencia|=212]] of them in the Valencia region, and [[dozens|missing|24..99?]] are still unaccounted for.

Pedro Sánchez has promised [[€10.6bn|aid_first|=10600000000|money:EUR]] (about [[£8.8bn|aid_first|~8800000000|money:GBP]]). Mazón's own bill, sent to Madrid last week, is [[three times|aid_requested_ratio|=3|ratio]] that size. Asked whether the money would calm the street, a volunteer from Catarroja, Lucía, [[23|age_lucia|=23|age]], laughed. "It took [[four days|days_until_help|=4|duration:day]] before anyone reached us," she said.

@@ pl-1 | pl | rmf24.pl | 2024-10-31
Hiszpania: bilans powodzi wzrósł do [[158|deaths_total|=158]] ofiar

[[Co najmniej 158|deaths_total|>=158|count|EFE]] osób zginęło w powodziach na wschodzie i południu Hiszpanii - podała w czwartek po południu agencja EFE. Zdecydowana większość, bo aż [[155|deaths_valencia|=155]], to mieszkańcy Walencji. [[Dwie|deaths_clm|=2]] osoby straciły życie w Kastylii-La Manchy, a [[jedna|deaths_andalusia|=1]] w Andaluzji. W samej Paiporcie - [[przynajmniej 40|deaths_paiporta|>=40]].

Szefowa resortu obrony Margarita Robles poinformowała, że na miejscu pracuje [[1 200|troops|=1200||defence ministry]] żołnierzy, a kolejnych [[500|troops_extra|=500||defence ministry]] czeka w gotowości. Bez prądu pozostaje nadal [[ok. 75 tys.|power_out|~75000]] odbiorców - o [[połowę|power_out_drop|=0.5|ratio]] mniej niż dzień wcześniej.

W miejscowości Chiva spadło [[491 litrów wody na metr kwadratowy|rain_chiva|=491|measure:liter / meter ** 2]]. Trwało to [[osiem godzin|rain_hours|=8|duration:hour]]. Zerwana jest trasa kolei dużych prędkości między Madrytem a Walencją; minister transportu Óscar Puente szacuje, że naprawa zajmie [[od dwóch do trzech tygodni|rail_repair|2..3|duration:week]].

W kraju rozpoczęła się [[trzydniowa|mourning|=3|duration:day]] żałoba narodowa. Polski MSZ nie ma informacji o poszkodowanych Polakach. To najtragiczniejsza powódź w Hiszpanii od 1973 roku, kiedy na południowym wschodzie kraju życie straciło [[około 300|deaths_1973|~300]] osób.

@@ pl-2 | pl | wyborcza.biz | 2024-11-06
Sánchez sięga do kieszeni. [[46 mld zł|aid_first|=46000000000|money:PLN]] dla zalanej Walencji

Tydzień po katastrofie hiszpański premier przedstawił plan wart [[10,6 mld euro|aid_first|=10600000000|money:EUR]], czyli [[blisko 46,5 mld zł|aid_first|<46500000000|money:PLN]]. [[65 tys.|selfemployed_aided|=65000]] samozatrudnionych dostanie jednorazowo [[po 5 tys. euro|grant_selfemployed|=5000|money:EUR/each]], a firmy - w zależności od obrotów - [[od 10 tys. do 150 tys. euro|grant_firms|10000..150000|money:EUR/each]]. [[Około 400 tys.|workers_aided|~400000]] pracowników i przedsiębiorców ma odczuć pomoc, zapewnia rząd.

Regionalny prezydent Carlos Mazón uważa, że to kropla w morzu. Jego lista potrzeb opiewa na [[ponad 31 mld euro|aid_requested|>31000000000|money:EUR]], z czego [[9 mld|aid_requested_infrastructure|=9000000000|money:EUR]] pochłonęłaby odbudowa infrastruktury.

Liczba ofiar śmiertelnych wzrosła do [[219|deaths_total|=219]]. Sąd w Walencji po raz pierwszy podał oficjalnie, ilu ludzi się szuka: zaginionych jest [[89|missing|=89||Valencia court]]. Wcześniej media pisały nawet o [[blisko dwóch tysiącach|missing_calls|<2000]], ale były to zgłoszenia telefoniczne, a nie osoby.

Branża motoryzacyjna liczy wraki. Zniszczonych może być [[nawet 100 000|cars_wrecked|<=100000]] aut. Na giełdzie w Madrycie indeks Ibex 35 zyskał we wtorek [[0,5 proc.|ibex_change|=0.5|percent]]

Dla porównania: wrześniowa powódź w Polsce kosztowała życie [[dziewięciorga|deaths_poland_2024|=9]] ludzi, a rząd Donalda Tuska obiecał na odbudowę [[23 mld zł|aid_poland_2024|=23000000000|money:PLN]].

@@ ar-1 | ar | aljazeera.net | 2024-10-31
إسبانيا تعلن الحداد [[ثلاثة أيام|mourning|=3|duration:day]] وحصيلة الفيضانات تقفز إلى [[١٥٨|deaths_total|=158]] قتيلا

ارتفع عدد قتلى الفيضانات التي اجتاحت شرق إسبانيا إلى [[158|deaths_total|>=158|count|authorities]] شخصا على الأقل، وفق ما أعلنته السلطات اليوم الخميس، فيما لا يزال [[العشرات|missing|24..99?]] في عداد المفقودين.

وقالت هيئة الطوارئ إن [[١٥٥|deaths_valencia|=155||emergency services]] جثة انتُشلت في إقليم بلنسية وحده، بينما توفي [[شخصان|deaths_clm|=2]] في إقليم كاستيا لا مانتشا ورجل بريطاني في الأندلس.

وذكرت وكالة الأرصاد الجوية أن بلدة تشيفا شهدت هطول [[491 مليمترا|rain_chiva|=491|measure:millimeter|AEMET]] من الأمطار خلال [[8 ساعات|rain_hours|=8|duration:hour]] فقط. وانقطعت الكهرباء عن [[نحو 150 ألف|power_out|~150000]] مشترك يوم الأربعاء، ثم عادت إلى [[أكثر من نصف|power_restored_share|>0.5|ratio]] هؤلاء.

ونشر الجيش [[أكثر من ألف|troops|>1000]] عسكري تساندهم [[15|helicopters|=15]] مروحية. ونقلت وكالة رويترز عن وزيرة الدفاع قولها إن [[500|troops_extra|=500||Reuters]] جندي آخرين سيلتحقون بهم خلال [[يومين|troops_extra_when|=2|duration:day]].

وتعد هذه أسوأ فيضانات في أوروبا منذ عام 2021، حين لقي [[ما لا يقل عن 185|deaths_germany_2021|>=185]] شخصا حتفهم في ألمانيا، والأشد في إسبانيا منذ فيضانات 1973 التي أودت بحياة [[ثلاثمئة|deaths_1973|=300]] شخص.

@@ ar-2 | ar | asharqbusiness.com | 2024-11-06
مدريد ترصد [[10.6 مليون يورو|aid_first|=10600000|money:EUR]] لمتضرري الفيضانات

أقرت الحكومة الإسبانية حزمة مساعدات تعادل [[نحو 11.5 مليار دولار|aid_first|~11500000000|money:USD]]، بحسب ما أعلن رئيس الوزراء بيدرو سانشيز بعد اجتماع لمجلس الوزراء يوم 5 نوفمبر.

وتشمل الحزمة منحا مباشرة بقيمة [[838 مليون يورو|direct_grants|=838000000|money:EUR]]، يحصل بموجبها كل عامل مستقل على [[خمسة آلاف يورو|grant_selfemployed|=5000|money:EUR/each]]، فيما يُقدَّر عدد المستفيدين من هذه الفئة بـ[[65 ألفا|selfemployed_aided|=65000]]. وستتحمل الدولة [[100%|cleaning_cost_share|=100|percent]] من كلفة التنظيف في البلديات.

في المقابل، طلبت حكومة بلنسية الإقليمية [[31.4 مليار يورو|aid_requested|=31400000000|money:EUR]]، أي [[قرابة ثلاثة أضعاف|aid_requested_ratio|<3|ratio]] ما عرضته مدريد.

وعلى صعيد الضحايا، بلغت الحصيلة [[219|deaths_total|=219]] قتيلا، منهم [[211|deaths_valencia|=211]] في بلنسية و[[سبعة|deaths_clm|=7]] في كاستيا لا مانتشا. وتقول وزارة الداخلية إن المفقودين يتجاوزون [[التسعين|missing|>90||interior ministry]]، خلافا لرقم القضاء البالغ [[89|missing|=89||judiciary]]. وأوقفت الشرطة [[134|looting_arrests|=134]] شخصا بتهمة النهب.

وتوقع اتحاد شركات التأمين أن تزيد المطالبات على [[3.5 مليار يورو|insurance_cost|>3500000000|money:EUR|insurers' association]]، وهو مستوى قياسي. وكان التضخم في إسبانيا قد بلغ [[1.8%|inflation|=1.8|percent]] في أكتوبر.

@@ it-1 | it | ansa.it | 2024-10-30
Spagna, alluvione a Valencia: [[oltre 70|deaths_total|>70]] morti, [[decine|missing|24..99?]] di dispersi

È di [[72|deaths_total|=72]] vittime il bilancio provvisorio della "dana" che tra martedì e mercoledì ha devastato la Comunità Valenciana. [[Settanta|deaths_valencia|=70]] i corpi recuperati in quella regione, [[due|deaths_clm|=2]] in Castiglia-La Mancia, dove a Letur un torrente ha travolto il centro del paese e si cercano ancora [[cinque|missing_letur|=5]] persone.

L'esercito ha inviato [[un migliaio|troops|~1000]] di uomini. All'aeroporto di Manises [[una dozzina|flights_diverted|~12]] di voli è stata dirottata; [[1.200|motorists_stranded|~1200|count|Civil Guard]] automobilisti circa hanno passato la notte bloccati sulla A-3 e sulla A-7, riferisce la Guardia Civil. In una casa di riposo di Paiporta sono annegati [[sei|deaths_care_home|=6]] anziani.

A Chiva i pluviometri hanno misurato [[445 millimetri|rain_chiva|=445|measure:millimeter]], ma secondo l'agenzia meteo Aemet il dato finale è [[491|rain_chiva|=491|measure:millimeter|AEMET]]. Senza luce [[155mila|power_out|=155000]] utenze.

Il re Felipe VI si è detto "desolato". La Farnesina invita i connazionali - [[circa 30.000|italians_in_valencia|~30000||Farnesina]] quelli residenti nell'area - a non mettersi in viaggio. L'ultimo precedente paragonabile è quello del campeggio di Biescas, nei Pirenei, con [[87|deaths_biescas_1996|=87]] morti nel 1996.

@@ it-2 | it | ilsole24ore.com | 2024-11-12
Valencia, da Madrid altri [[3,8 miliardi|aid_second|=3800000000|money:EUR]]

Secondo pacchetto in [[meno di una settimana|packages_gap|<1|duration:week]]. Il governo Sánchez ha approvato lunedì misure per [[3.765 milioni di euro|aid_second|=3765000000|money:EUR]], che si sommano ai [[10,6 miliardi|aid_first|=10600000000|money:EUR]] del 5 novembre: in tutto [[oltre 14,3 miliardi|aid_total|>14300000000|money:EUR]].

Resta lontana la richiesta della Generalitat, [[31,4 miliardi|aid_requested|=31400000000|money:EUR]]. Il Consorcio de Compensación de Seguros, l'ente pubblico che copre le catastrofi, ha già ricevuto [[più di 116mila|insurance_claims|>116000|count|Consorcio]] domande di indennizzo, il [[60%|claims_cars_share|=60|percent]] delle quali per veicoli, e stima un esborso di [[almeno 3,5 miliardi|insurance_cost|>=3500000000|money:EUR|Consorcio]].

Gli indipendenti colpiti avranno [[5.000 euro a testa|grant_selfemployed|=5000|money:EUR/each]]. Chi ha perso la casa può ottenere [[fino a 60.480 euro|grant_home|<=60480|money:EUR/each]].

Il conto umano sale intanto a [[222|deaths_total|=222]] vittime; [[214|deaths_valencia|=214]] nella sola regione di Valencia. Nei [[circa 80|towns_affected|~80]] comuni travolti dal fango si contano [[oltre 100mila|cars_wrecked|>100000]] auto da rottamare. I dispersi sono scesi a [[23|missing|=23]]. Sabato in piazza erano [[130mila|protest_size|=130000]]. Per domani Aemet annuncia una nuova perturbazione: attesi [[fino a 180 millimetri|rain_forecast|<=180|measure:millimeter]].

@@ de-1 | de | tagesschau.de | 2024-11-01
[[Mehr als 200|deaths_total|>200]] Tote nach Unwetter in Spanien

[[Drei Tage|time_since_flood|=3|duration:day]] nach der Flutkatastrophe ist die Zahl der Todesopfer in Spanien auf [[205|deaths_total|=205]] gestiegen. Allein in der Region Valencia wurden [[202|deaths_valencia|=202|count|emergency services]] Leichen geborgen, wie die Rettungsdienste mitteilten. In Kastilien-La Mancha starben [[zwei|deaths_clm|=2]] Menschen, in Andalusien [[einer|deaths_andalusia|=1]].

Besonders hart traf es Paiporta, eine Stadt mit [[rund 27.000|population_paiporta|~27000]] Einwohnern südlich von Valencia: Dort zählte der Bürgermeister [[62|deaths_paiporta|=62|count|mayor]] Tote.

Wie viele Menschen noch vermisst werden, ist unklar. Der Sender Cadena Ser sprach unter Berufung auf den Notruf von [[1.900|missing_calls|=1900|count|Cadena Ser]] Meldungen. Noch immer sind [[etwa 23.000|power_out|~23000]] Haushalte ohne Strom.

Die Regierung schickt [[500|troops_extra|=500]] weitere Soldaten, damit wären [[1.700|troops|=1700]] im Einsatz. Die Polizei nahm bislang [[50|looting_arrests|=50]] mutmaßliche Plünderer fest.

Innerhalb von [[acht Stunden|rain_hours|=8|duration:hour]] waren in Chiva [[fast 500 Liter pro Quadratmeter|rain_chiva|<500|measure:liter / meter ** 2]] gefallen. Bei der Flut im Ahrtal 2021 waren dort [[135|deaths_ahr_2021|=135]] Menschen ums Leben gekommen, in ganz Deutschland [[mehr als 180|deaths_germany_2021|>180]].

@@ de-2 | de | faz.net | 2024-11-29
[[Vier Wochen|time_since_flood|=4|duration:week]] nach der Flut: Schlamm in den Kellern, Wut im Bauch

In Catarroja riecht es noch immer nach Moder. [[230|deaths_total|=230]] Menschen hat die Flut vom 29. Oktober das Leben gekostet, [[222|deaths_valencia|=222]] in der Region Valencia, [[sieben|deaths_clm|=7]] in Kastilien-La Mancha, [[einen|deaths_andalusia|=1]] in Andalusien. [[Vier|missing|=4]] gelten weiterhin als vermisst.

In der Region Valencia wurden nach Angaben der Behörden [[78|towns_affected|=78|count|authorities]] Gemeinden überschwemmt. Auf Äckern und Parkplätzen stapeln sich [[rund 120.000|cars_wrecked|~120000]] Autowracks. Die Versicherer haben inzwischen [[über 220.000|insurance_claims|>220000]] Schadensmeldungen auf dem Tisch; das Konsortium rechnet nun mit [[4,2 Mrd. Euro|insurance_cost|=4200000000|money:EUR|Consorcio]].

Am Geld fehlt es auf dem Papier nicht. Mit dem dritten Paket hat Madrid Hilfen über [[16,6 Milliarden Euro|aid_total|=16600000000|money:EUR]] zugesagt. Doch José Ferrer, [[58|age_ferrer|=58|age]], der hier eine Bäckerei betrieb, hat davon bisher [[5000 Euro|ferrer_received|=5000|money:EUR]] gesehen. Sein Schaden: [[eine Viertelmillion|ferrer_damage|=250000|money:EUR]].

[[Bis zu 8500|troops|<=8500]] Soldaten halfen zeitweise beim Aufräumen. Bei der Demonstration am 9. November gingen [[130.000|protest_size|=130000]] Menschen gegen Mazón auf die Straße, Ende November wird mit [[Zehntausenden|protest_second_size|20000..99999?]] gerechnet.

@@ pt-1 | pt_PT | publico.pt | 2024-10-31
Espanha: [[mais de centena e meia|deaths_total|>150]] de mortos e uma pergunta sobre o alerta

O número de vítimas mortais das cheias em Valência não pára de subir. Ao fim da tarde de quinta-feira eram [[158|deaths_total|=158|count|CCOI]], segundo o Centro de Coordenação Operacional Integrada. Na véspera, à mesma hora, contavam-se [[95|deaths_total|=95]]. Quase todas na Comunidade Valenciana ([[155|deaths_valencia|=155]]); há [[duas|deaths_clm|=2]] em Castela-Mancha e [[uma|deaths_andalusia|=1]] na Andaluzia.

Em Chiva choveram [[491 litros por metro quadrado|rain_chiva|=491|measure:liter / meter ** 2]]. Na auto-estrada A-7 ficaram presas [[cerca de 5000|vehicles_stranded|~5000]] viaturas. E em Paiporta, onde vivem [[25 mil|population_paiporta|=25000]] pessoas e onde [[meia dúzia|deaths_care_home|=6]] de idosos morreu num lar, a autarquia fala em [[pelo menos 40|deaths_paiporta|>=40|count|mayor]] mortos.

Portugal ofereceu [[uma centena|portugal_rescuers|~100]] de operacionais da Protecção Civil. Os portugueses conhecem o que é uma noite assim: em Novembro de 1967, na região de Lisboa, morreram [[mais de 460|deaths_lisbon_1967|>460]] pessoas, embora a ditadura só admitisse [[250|deaths_lisbon_1967|=250|count|dictatorship]].

A mensagem chegou aos telemóveis às 20h11, [[mais de meio dia|alert_delay|>0.5|duration:day]] depois do aviso vermelho. O Governo decretou [[três dias|mourning|=3|duration:day]] de luto.

@@ pt-2 | pt_BR | folha.uol.com.br | 2024-11-03
Rei da Espanha é alvo de lama em cidade devastada; mortos são [[217|deaths_total|=217]]

Aos gritos de "assassinos", moradores de Paiporta jogaram lama no rei Felipe 6º, na rainha Letizia e no premiê Pedro Sánchez neste domingo (3). [[Dois|bodyguards_injured|=2]] seguranças ficaram feridos, e Sánchez deixou o local depois de [[poucos minutos|sanchez_stay|3..9?|duration:minute]].

A tragédia já soma [[ao menos 217|deaths_total|>=217]] mortes, das quais [[213|deaths_valencia|=213]] na região de Valência, [[três|deaths_clm|=3]] em Castela-Mancha e [[uma|deaths_andalusia|=1]] na Andaluzia. Só em Paiporta foram [[mais de 60|deaths_paiporta|>60]].

No sábado, o premiê anunciou o envio de mais [[5.000|troops_extra_second|=5000]] militares e de outros [[5 mil|police_extra|=5000]] policiais e guardas civis, [[10 mil|reinforcements_total|=10000]] agentes no total. Será, segundo ele, a maior operação das Forças Armadas espanholas em tempos de paz. Antes disso, trabalhavam na área [[cerca de 2.000|troops|~2000]] soldados.

Há dúvidas sobre o estacionamento subterrâneo do shopping Bonaire, com [[5.700|mall_parking_spaces|=5700]] vagas - [[1.800|mall_parking_underground|=1800]] delas no subsolo. Mergulhadores vistoriaram os primeiros [[50|mall_cars_checked|=50]] carros e não acharam corpos.

No Brasil, as enchentes de maio no Rio Grande do Sul deixaram [[183|deaths_rs_2024|=183]] mortos e atingiram [[2,4 milhões|affected_rs_2024|=2400000]] de pessoas.

@@ relations
superseded | deaths_total | grows from 72 and 95 (30 Oct) over 158, 205, 217, 219, 220, 222 to 230; pt-1 gives the day before as well
superseded | deaths_valencia | grows from 70 to 222
superseded | time_since_flood | three days, four weeks
superseded | deaths_clm | grows from 2 to 7
superseded | missing | 89 (5 Nov), 23 (12 Nov), 4 (29 Nov)
superseded | power_out | falls from 155000 over 75000 to 23000
superseded | troops | grows from 1000 to 8500
superseded | looting_arrests | 50, later 134
superseded | cars_wrecked | up to 100000, later 120000
superseded | insurance_claims | 116000, later 220000
superseded | insurance_cost | 3.5 billion, later 4.2 billion
superseded | aid_total | 14.3 billion after two packages, 16.6 after three
superseded | deaths_paiporta | 40, 62, more than 60 as the mayor counts, later corrected to 45
sum | deaths_valencia + deaths_clm + deaths_andalusia = deaths_total
sum | aid_first + aid_second = aid_total
sum | troops_extra_second + police_extra = reinforcements_total
part_of | deaths_paiporta < deaths_valencia
part_of | deaths_care_home < deaths_paiporta
part_of | deaths_ahr_2021 < deaths_germany_2021
part_of | mall_parking_underground < mall_parking_spaces
part_of | direct_grants < aid_first
part_of | aid_requested_infrastructure < aid_requested
conflict | protest_size | en-2 | 130000 (government delegation) against 250000 (organisers)
conflict | rain_chiva | it-1 | 445 against 491
conflict | missing | ar-2 | more than 90 (interior ministry) against 89 (judiciary)
conflict | deaths_paiporta | de-1 pt-1 pt-2 en-2 | 62 or 60 against 45
conflict | deaths_lisbon_1967 | pt-1 | more than 460 against 250
conflict | population_paiporta | de-1 pt-1 | 27000 against 25000
definition | missing, missing_calls | persons sought against telephone reports
same_origin | rain_chiva | en-1 ar-1 it-1 | AEMET
same_origin | insurance_cost | it-2 de-2 | Consorcio
same_origin | motorists_stranded | en-1 it-1 | Civil Guard
conversion | aid_first | en-2 pl-2 ar-2 it-2 | euros, pounds, zloty, dollars
conversion | rain_chiva | en-1 pl-1 ar-1 it-1 de-1 pt-1 | litres a square metre and millimetres
conversion | alert_delay | en-2 pt-1 | hours and half a day
slip | aid_first | ar-2 | million for billion (title)
