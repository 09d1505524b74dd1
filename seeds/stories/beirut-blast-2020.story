@@ en-1 | en | apnews.com | 2020-08-05
Huge blast devastates Beirut; [[more than 100|deaths|>100]] dead

BEIRUT (AP) - Rescuers clawed through mountains of rubble in Lebanon's capital on Wednesday after an explosion at the port killed [[at least 100|deaths|>=100||Lebanese Red Cross]] people and wounded [[thousands|injured|2000..9999?]], according to the Lebanese Red Cross. Its secretary general, George Kettani, expected the toll to climb; [[dozens|missing|24..99?]] were unaccounted for.

President Michel Aoun said [[2,750 metric tons|ammonium_nitrate|=2750|measure:metric_ton|Michel Aoun]] of ammonium nitrate had been kept in a warehouse for [[six years|storage_duration|=6|duration:year|Michel Aoun]] without safety measures. He declared [[three days|mourning_days|=3|duration:day]] of mourning and announced [[100 billion lira|emergency_fund|=100000000000|money:LBP]] ([[$66 million|emergency_fund|=66000000|money:USD]]) in emergency funds.

The shock registered as a [[magnitude 3.3|magnitude|=3.3|measure:magnitude|GFZ]] earthquake, Germany's geosciences center GFZ said, and was felt in Cyprus, [[more than 200 kilometers|distance_heard|>200|measure:kilometer]] ([[some 125 miles|distance_heard|~125|measure:mile]]) across the sea. Beirut's governor, Marwan Abboud, put damage at [[$3 billion to $5 billion|damage|3000000000..5000000000|money:USD|Marwan Abboud]] and said [[up to 300,000|homeless|<=300000||Marwan Abboud]] residents could not sleep at home.

In the silos of the port, [[85%|grain_share_port|=85|percent]] of the country's cereals had been stored. In Texas City in 1947 the same chemical, [[2,300 tons|nitrate_texas_city|=2300|measure:metric_ton]] of it aboard a ship, killed [[more than 500|deaths_texas_city_1947|>500]] people.

@@ en-2 | en | ft.com | 2020-08-31
Lebanon's repair bill: the World Bank does the sums

[[Nearly four weeks|weeks_since_blast|<4|duration:week]] on, the first full reckoning of the Beirut port explosion is out. The World Bank estimates physical damage of [[between $3.8bn and $4.6bn|damage|3800000000..4600000000|money:USD|World Bank]], chiefly to housing, and a further [[$2.9bn-$3.5bn|economic_losses|2900000000..3500000000|money:USD|World Bank]] in lost output. Public-sector reconstruction needs to December 2021 come to [[as much as $2.2bn|reconstruction_needs|<=2200000000|money:USD|World Bank]]. Ministers in the caretaker cabinet had talked of [[more than $15bn|damage|>15000000000|money:USD|caretaker cabinet]].

The human tally reads [[190|deaths|=190]] killed, [[over 6,500|injured|>6500]] hurt and [[three|missing|=3]] still missing. [[Some 200,000|homes_damaged|~200000]] housing units were hit, and [[300,000|homeless|=300000]] people were made homeless.

Lebanon could ill afford it. Public debt stands at [[170 per cent|debt_gdp|=170|percent]] of gross domestic product; the pound has lost [[about 80 per cent|lira_loss|~80|percent]] of its value since October; [[more than half|poverty_share|>0.5|ratio]] the population is poor. Donors convened by France pledged [[€253m|aid_pledged|=253000000|money:EUR]] on August 9, or [[just under $300m|aid_pledged|<300000000|money:USD]]: relief money, not reform money. The IMF talks, for [[$10bn|imf_programme|=10000000000|money:USD]], have stalled.

@@ pl-1 | pl | tvn24.pl | 2020-08-05
Eksplozja w Bejrucie. [[78|deaths|=78||resort zdrowia]] zabitych i [[blisko 4 tys.|injured|<4000||resort zdrowia]] rannych - podaje resort zdrowia

Bilans wtorkowego wybuchu w porcie w Bejrucie rośnie z godziny na godzinę. Jeszcze o 22 mowa była o [[pięćdziesięciu|deaths|=50]] ofiarach śmiertelnych, w nocy już o [[73|deaths|=73]]. Minister zdrowia Hamad Hasan mówi o [[niemal 4000|injured|<4000||Hamad Hasan]] poszkodowanych, a libański Czerwony Krzyż - o [[ponad stu|missing|>100||Czerwony Krzyż]] zaginionych.

W hangarze nr 12 od 2014 r. składowano [[2750 ton|ammonium_nitrate|=2750|measure:metric_ton]] saletry amonowej. Huk słyszano na Cyprze, odległym o [[ok. 240 km|distance_heard|~240|measure:kilometer]]. Sejsmolodzy z USGS zarejestrowali wstrząs o [[magnitudzie 3,3|magnitude|=3.3|measure:magnitude|USGS]].

Gubernator Marwan Abboud nie krył łez: bez dachu nad głową zostało [[od 250 do 300 tys.|homeless|250000..300000||Marwan Abboud]] mieszkańców, a straty mogą sięgnąć [[5 mld dolarów|damage|<=5000000000|money:USD|Marwan Abboud]], to jest [[prawie 19 mld zł|damage|<19000000000|money:PLN]].

Polska wysyła do Libanu [[39|polish_rescuers|=39]] strażaków z grupy HUSAR oraz [[cztery|polish_dogs|=4]] psy; dołączy [[jedenastu|polish_medics|=11]] medyków. Z portu płynie też apel o krew: szpitale, z których [[trzy|hospitals_out_of_service|=3]] w ogóle nie działają, odsyłają rannych.

@@ pl-2 | pl | polityka.pl | 2021-08-04
Bejrut po wybuchu. Nikt nie odpowiedział

[[Ponad dwieście|deaths|>200]] osób straciło życie, [[przeszło 6 tysięcy|injured|>6000]] odniosło rany, a do dziś żaden z ministrów nie stanął przed sądem. Śledczy Tarek Bitar chce przesłuchać m.in. [[czterech|ex_ministers_summoned|=4]] byłych ministrów; [[dwóch|ex_ministers_in_parliament|=2]] z nich chroni immunitet poselski.

Najwięcej pytań budzi sama saletra. Do portu przypłynęło jej [[2 750 t|ammonium_nitrate|=2750|measure:metric_ton]], ale według ujawnionego przez Reutersa raportu FBI eksplodowały tylko [[552 tony|nitrate_exploded|=552|measure:metric_ton|FBI]], czyli [[jedna piąta|nitrate_exploded_share|=0.2|ratio]] ładunku. Gdzie podziała się reszta? Human Rights Watch w liczącym [[ponad 700|hrw_report_pages|>700]] stron raporcie pisze o zaniedbaniach najwyższych urzędników.

Życie za murem portu nie wróciło. Według ONZ szkody objęły [[77 tys.|homes_damaged|=77000||ONZ]] mieszkań, a z domów musiało uciekać [[około 300 000|homeless|~300000]] ludzi. Funt stracił [[ponad 90 proc.|lira_loss|>90|percent]] wartości, w biedzie żyje [[co najmniej trzy czwarte|poverty_share|>=0.75|ratio]] Libańczyków, a Bank Światowy, który szkody wyliczył na [[3,8-4,6 mld dol.|damage|3800000000..4600000000|money:USD|Bank Światowy]], zalicza kryzys do [[trzech|worst_crises_rank|=3]] najgorszych na świecie od XIX w. W Tuluzie, gdzie w 2001 r. wybuchło [[300 ton|nitrate_toulouse|=300|measure:metric_ton]] tej samej substancji i zginęło [[31|deaths_toulouse_2001|=31]] osób, proces trwał latami.

@@ ar-1 | ar | almayadeen.net | 2020-08-05
لبنان ينكس الأعلام: [[أكثر من مئة|deaths|>100]] شهيد و[[خمسة آلاف|injured|=5000]] جريح

أعلن وزير الصحة اللبناني حمد حسن مساء الأربعاء أن عدد ضحايا انفجار مرفأ بيروت بلغ [[135|deaths|=135||حمد حسن]] شهيدا و[[نحو خمسة آلاف|injured|~5000||حمد حسن]] جريح، فيما لا يزال [[العشرات|missing|24..99?||حمد حسن]] في عداد المفقودين. وكانت الوزارة قد تحدثت صباحا عن [[113|deaths|=113||وزارة الصحة]] قتيلا.

وقال محافظ بيروت مروان عبود إن قيمة الأضرار تتراوح [[بين 10 مليارات و15 مليار دولار|damage|10000000000..15000000000|money:USD|مروان عبود]]، بعدما قدّرها في الليلة السابقة ب[[ما بين ثلاثة وخمسة مليارات|damage|3000000000..5000000000|money:USD|مروان عبود]]. وأضاف أن [[ما يصل إلى 300 ألف|homeless|<=300000||مروان عبود]] شخص أصبحوا بلا مأوى، و[[عشرة|firefighters_missing|=10]] رجال إطفاء مفقودون.

وكان [[2750 طنا|ammonium_nitrate|=2750|measure:metric_ton]] من نترات الأمونيوم مخزنة في العنبر رقم 12 منذ [[ست سنوات|storage_duration|=6|duration:year]]. وقررت الحكومة فرض حالة الطوارئ في العاصمة [[أسبوعين|emergency_duration|=2|duration:week]]، ووضع المسؤولين عن التخزين قيد الإقامة الجبرية.

وقال وزير الاقتصاد راوول نعمة إن مخزون القمح يكفي [[أقل من شهر|wheat_stock|<1|duration:month]]، بينما تحتاج البلاد إلى احتياط [[ثلاثة أشهر|wheat_stock_needed|=3|duration:month]].

@@ ar-2 | ar_EG | youm7.com | 2020-08-10
[[١٦٣|deaths|=163]] قتيلا.. ومؤتمر باريس يجمع [[ربع مليار يورو|aid_pledged|=250000000|money:EUR]] للبنان

بلغت حصيلة ضحايا انفجار بيروت [[١٦٣|deaths|=163||وزارة الصحة اللبنانية]] قتيلا، وفق وزارة الصحة اللبنانية، مع [[أكثر من ٦ آلاف|injured|>6000]] مصاب. أما محافظ بيروت فأكد أن العدد ارتفع إلى [[٢٢٠|deaths|=220||محافظ بيروت]]، وأن المفقودين [[١١٠|missing|=110||محافظ بيروت]]، وكثير منهم عمال أجانب. وقال الجيش إنه يبحث عن [[٤٥|missing|=45||الجيش]] مفقودا، وإنه خلص إلى ضعف الأمل في العثور على أحياء. وأحصى المرصد السوري [[٤٣|syrians_killed|=43||المرصد السوري]] سوريا بين القتلى.

وتعهد المشاركون في مؤتمر المانحين بتقديم [[٢٥٢٫٧ مليون يورو|aid_pledged|=252700000|money:EUR]]، أي [[قرابة ٣٠٠ مليون دولار|aid_pledged|<300000000|money:USD]]، تسلَّم مباشرة للشعب اللبناني.

وخلف الانفجار حفرة عمقها [[٤٣ مترا|crater_depth|=43|measure:meter|خبراء فرنسيون]]، بحسب خبراء فرنسيين، وألحق دمارا ب[[نصف|beirut_damaged_share|=0.5|ratio]] العاصمة. وتقول اليونيسف إن [[٨٠ ألف|children_displaced|=80000||اليونيسف]] طفل شردوا، وإن [[١٢٠|schools_damaged|=120||اليونيسف]] مدرسة تضررت. وأرسلت مصر [[طائرتين|egyptian_planes|=2]] محملتين بالأدوية، وتضم قافلتها [[عشرات الأطنان|egyptian_aid_tonnes|24..99?|measure:metric_ton]]. وأصيب أيضا [[٧٢٨|protest_injured|=728]] شخصا في مواجهات السبت بين المحتجين والشرطة.

@@ it-1 | it | ansa.it | 2020-08-06
Beirut, sale a [[137|deaths|=137]] il numero dei morti. Macron tra la folla

È salito ad [[almeno 137|deaths|>=137||ministero della Sanità]] morti e [[oltre cinquemila|injured|>5000||ministero della Sanità]] feriti il bilancio della doppia esplosione nel porto, comunica il ministero della Sanità libanese. [[Decine|missing|24..99?]] i dispersi. Ferito in modo lieve anche un militare italiano.

Sono [[sedici|port_staff_detained|=16]] i dipendenti del porto fermati nell'inchiesta. A saltare in aria sono state [[2.750 tonnellate|ammonium_nitrate|=2750|measure:metric_ton]] di nitrato di ammonio arrivate nel 2013 a bordo del Rhosus, nave battente bandiera moldava. Il botto, percepito a Cipro, lontana [[più di 200 km|distance_heard|>200|measure:kilometer]], equivale a un sisma di [[magnitudo 3,3|magnitude|=3.3|measure:magnitude]]; per l'osservatorio giordano, addirittura [[4,5|magnitude|=4.5|measure:magnitude|osservatorio giordano]].

Gli sfollati, secondo il governatore, sarebbero [[da 250 a 300mila|homeless|250000..300000||governatore]]. L'Unione europea ha sbloccato [[33 milioni di euro|eu_aid_first|=33000000|money:EUR]] e mandato [[un centinaio|eu_rescuers|~100]] di soccorritori; dall'Italia partiranno [[otto tonnellate|italian_aid_tonnes|=8|measure:metric_ton]] di materiale sanitario. Nei silos del porto c'erano [[15mila tonnellate|grain_lost|=15000|measure:metric_ton]] di grano, ora perdute, su una capienza di [[120mila|silo_capacity|=120000|measure:metric_ton]].

@@ it-2 | it | ilpost.it | 2020-08-14
Cosa sappiamo del nitrato di Beirut

Il nitrato di ammonio esplode di rado, ma quando succede fa danni enormi. A Tolosa, nel 2001, ne bastarono [[circa 300 tonnellate|nitrate_toulouse|~300|measure:metric_ton]] per uccidere [[31|deaths_toulouse_2001|=31]] persone; a Tianjin, nel 2015, morirono in [[173|deaths_tianjin_2015|=173]]. A Beirut, dove i morti accertati sono [[più di 170|deaths|>170]] e i feriti [[seimila|injured|=6000]], il carico sequestrato era di [[quasi tremila tonnellate|ammonium_nitrate|<3000|measure:metric_ton]]: per l'esattezza, dicono i documenti doganali, [[2.750|ammonium_nitrate|=2750|measure:metric_ton|documenti doganali]].

Quanto ne sia esploso davvero non si sa. I ricercatori dell'università di Sheffield parlano di [[1.000-1.500 tonnellate|tnt_equivalent|1000..1500|measure:metric_ton|università di Sheffield]] di TNT, cioè [[circa un decimo|hiroshima_share|~0.1|ratio]] della bomba di Hiroshima. Il cratere misura [[124 metri|crater_diameter|=124|measure:meter]] di diametro e, secondo i francesi, [[43|crater_depth|=43|measure:meter|francesi]] di profondità.

Tra il 2014 e il 2017 i funzionari della dogana avevano chiesto ai giudici [[sei volte|customs_letters|=6]] di rimuovere il carico. L'UNHCR conta [[34|refugees_killed|=34||UNHCR]] rifugiati tra le vittime, e racconta di chi ha perso la casa per la seconda volta. La nave Rhosus, intanto, era affondata in porto già nel 2018: aveva [[32 anni|rhosus_age|=32|age]].

@@ de-1 | de | dpa.de | 2020-08-06
Beirut: Mitarbeiterin der deutschen Botschaft getötet

Beirut (dpa) - Nach der verheerenden Explosion im Hafen ist die Zahl der Toten auf [[149|deaths|=149||Gesundheitsministerium]] gestiegen, wie das libanesische Gesundheitsministerium mitteilte. Darunter ist auch eine Angehörige der deutschen Botschaft, die in ihrer Wohnung starb. [[Etwa 5000|injured|~5000]] Menschen wurden verletzt, [[rund 80|missing|~80]] werden vermisst. [[Bis zu 300.000|homeless|<=300000]] Einwohner sind obdachlos.

Das Technische Hilfswerk schickte [[47|thw_team|=47]] Helfer und [[15 Tonnen|thw_equipment|=15|measure:metric_ton]] Ausrüstung. Berlin stellt dem Roten Kreuz zunächst [[eine Million Euro|german_aid_first|=1000000|money:EUR]] bereit; Außenminister Maas kündigte später insgesamt [[zehn Millionen|german_aid_total|=10000000|money:EUR]] an.

Nach Darstellung der Regierung waren [[2750 Tonnen|ammonium_nitrate|=2750|measure:metric_ton|Regierung]] Ammoniumnitrat detoniert. Die Bundesanstalt für Geowissenschaften errechnete für die Explosion eine [[Magnitude von 3,5|magnitude|=3.5|measure:magnitude|Bundesanstalt für Geowissenschaften]]. Der Gouverneur bezifferte die Schäden auf [[10 bis 15 Mrd. US-Dollar|damage|10000000000..15000000000|money:USD|Gouverneur]], umgerechnet [[8,4 bis 12,7 Milliarden Euro|damage|8400000000..12700000000|money:EUR]]. Beim Unglück von Oppau 1921 hatte derselbe Stoff [[über 500|deaths_oppau_1921|>500]] Menschen getötet.

@@ de-2 | de_AT | derstandard.at | 2020-08-13
Ein Hafen, der ein Land ernährte

Wer heute auf der Stadtautobahn stehenbleibt, sieht, was von den Silos übrig ist: ein Stück Fassade. [[Vier Fünftel|imports_share_port|=0.8|ratio]] aller Einfuhren kamen bisher durch den Hafen von Beirut, dazu fast das gesamte Getreide. [[15.000 t|grain_lost|=15000|measure:metric_ton]] Weizen liegen jetzt im Schutt. Die Uno will [[binnen drei Monaten|wheat_un_period|<=3|duration:month]] [[50.000 Tonnen|flour_un_shipment|=50000|measure:metric_ton|Uno]] Mehl liefern, der Hafen arbeitet mit [[30 Prozent|port_capacity|=30|percent]] seiner Kapazität.

Offiziell sind [[171|deaths|=171]] Menschen tot, [[30 bis 40|missing|30..40||Gesundheitsminister]] gelten laut Gesundheitsminister noch als vermisst. Von den [[mehr als 6000|injured|>6000]] Verletzten liegen [[etwa 120|injured_critical|~120||WHO]] auf Intensivstationen, schreibt die WHO. [[Sechs|hospitals_out_of_service|=6]] Spitäler sind außer Betrieb, und die Corona-Zahlen steigen: [[309|covid_cases_daily|=309]] neue Fälle am Mittwoch, so viele wie nie.

Präsident Aoun schätzt den Schaden nach eigenen Worten auf [[mehr als 15 Milliarden Dollar|damage|>15000000000|money:USD|Präsident Aoun]] - eine [[dreimal|damage_ratio_estimates|=3|ratio]] so hohe Summe wie die erste Annahme. Das kleine Land mit [[sechs Millionen|population_lebanon|=6000000]] Einwohnern, das noch [[1,5 Mio.|syrian_refugees|=1500000]] Syrer beherbergt, war schon vorher pleite: Im März blieb es eine Anleihe über [[1,2 Milliarden Dollar|eurobond_default|=1200000000|money:USD]] schuldig.

@@ pt-1 | pt_PT | expresso.pt | 2020-08-07
Explosão de Beirute: [[154|deaths|=154]] mortos e o porto desaparecido

[[Três dias|days_since_blast|=3|duration:day]] depois, as equipas de socorro ainda procuram sobreviventes. O Ministério da Saúde contabiliza [[154|deaths|=154||Ministério da Saúde]] mortos, dos quais [[25|bodies_unidentified|=25||Ministério da Saúde]] por identificar, e [[cerca de 5000|injured|~5000||Ministério da Saúde]] feridos, sendo que [[um em cada cinco|hospital_share|=0.2|ratio]] precisou de internamento. [[Mais de 60|missing|>60]] pessoas continuam desaparecidas.

A UNICEF calcula que, entre os [[300 mil|homeless|=300000]] desalojados, há [[até 100 mil|children_displaced|<=100000||UNICEF]] crianças. [[Três|hospitals_out_of_service|=3]] hospitais ficaram inoperacionais e [[dois|hospitals_damaged|=2]] sofreram danos consideráveis.

As [[2750 toneladas|ammonium_nitrate|=2750|measure:metric_ton]] de nitrato de amónio estavam no porto havia [[quase sete anos|storage_duration|<7|duration:year]], num armazém com a porta partida. O abalo teve [[magnitude 3,3|magnitude|=3.3|measure:magnitude|USGS]] segundo o USGS e partiu vidros a [[dez quilómetros|glass_broken_distance|=10|measure:kilometer]]. A Comissão Europeia disponibilizou [[33 milhões de euros|eu_aid_first|=33000000|money:EUR]]. As perdas, na estimativa do governador, vão [[de 10 a 15 mil milhões de dólares|damage|10000000000..15000000000|money:USD|governador]]. A libra libanesa já perdera [[80%|lira_loss|=80|percent]] do valor.

@@ pt-2 | pt_BR | folha.uol.com.br | 2020-08-12
Missão brasileira leva [[6 toneladas|brazil_aid_tonnes|=6|measure:metric_ton]] de doações a Beirute

Chefiada pelo ex-presidente Michel Temer, de [[79 anos|temer_age|=79|age]], a comitiva de [[13|brazil_delegation|=13]] pessoas embarcou nesta quarta em um KC-390 da FAB. Um navio levará ainda [[4.000 toneladas|brazil_rice|=4000|measure:metric_ton]] de arroz. A comunidade libanesa no Brasil, que o governo estima em [[até 10 milhões|diaspora_brazil|<=10000000||governo]] de descendentes, é maior que a população do próprio país, de [[cerca de 6,8 milhões|population_lebanon|~6800000]].

A explosão do dia 4 matou [[pelo menos 171|deaths|>=171]] pessoas e feriu [[mais de 6 mil|injured|>6000]]. Dos desaparecidos, que eram [[dezenas|missing|24..99?]], ainda falta achar [[entre 30 e 40|missing|30..40]]. O prejuízo pode passar de [[US$ 15 bilhões|damage|>15000000000|money:USD|Michel Aoun]], disse o presidente Michel Aoun, o que dá [[R$ 81 bilhões|damage|>81000000000|money:BRL]]. Na conferência de domingo, os doadores prometeram [[US$ 298 milhões|aid_pledged|=298000000|money:USD]].

Segundo a ONU, [[ao menos 15|health_centers_damaged|>=15||ONU]] unidades de saúde tiveram danos. O nitrato, [[2.750 t|ammonium_nitrate|=2750|measure:metric_ton]], é usado como fertilizante; em 2019 o Brasil importou [[centenas de milhares de toneladas|nitrate_brazil_imports|200000..999999?|measure:metric_ton]] do produto. Só [[um|brazilians_injured|=1]] brasileiro, funcionário da embaixada, sofreu ferimentos leves.

@@ relations
superseded | deaths | grows from 50 to over 200
superseded | injured | grows from 4,000 to 6,500
superseded | missing | over 100 on 5 August to 3 on 31 August
superseded | damage | the governor's first estimate of 3-5 bn replaced by 10-15 bn a day later
superseded | lira_loss | 80 percent in 2020, over 90 in 2021
superseded | poverty_share | more than half in 2020, three quarters in 2021
conflict | deaths | ar-2 ar-2 | 163 health ministry against 220 the governor
conflict | missing | ar-2 ar-2 | 110 the governor against 45 the army
conflict | magnitude | it-1 it-1 de-1 en-1 | 3.3 against 4.5 (Jordan) and 3.5 (BGR)
conflict | homes_damaged | en-2 pl-2 | 200,000 against 77,000 (UN)
conflict | children_displaced | ar-2 pt-1 | 80,000 against up to 100,000, both Unicef
conflict | damage | de-2 pt-2 en-2 en-2 pl-2 | over 15 bn (Aoun, cabinet) against 3.8 to 4.6 bn (World Bank)
same_origin | damage | en-1 pl-1 ar-1 | governor Abboud, first estimate
same_origin | damage | ar-1 de-1 pt-1 | governor Abboud, second estimate
same_origin | damage | de-2 pt-2 | president Aoun
same_origin | damage | en-2 pl-2 | World Bank
same_origin | crater_depth | ar-2 it-2 | French experts
same_origin | homeless | en-1 pl-1 ar-1 it-1 | governor Abboud
part_of | syrians_killed < deaths
part_of | refugees_killed < deaths
part_of | bodies_unidentified < deaths
part_of | injured_critical < injured
part_of | children_displaced < homeless
part_of | nitrate_exploded < ammonium_nitrate
part_of | grain_lost < silo_capacity
part_of | german_aid_first < german_aid_total
conversion | damage | pl-1 de-1 pt-2 | dollars, zlotys, euros and reais
conversion | aid_pledged | en-2 ar-2 pt-2 | euros and dollars
conversion | emergency_fund | en-1 | pounds and dollars
conversion | distance_heard | en-1 | kilometres and miles
conflict | distance_heard | pl-1 en-1 | about 240 km against some 125 miles
conflict | hospitals_out_of_service | pl-1 pt-1 de-2 | three against six
definition | damage, economic_losses, reconstruction_needs | physical damage, lost output, needs
definition | ammonium_nitrate, nitrate_exploded | stored, detonated
definition | injured, protest_injured | blast, demonstrations
