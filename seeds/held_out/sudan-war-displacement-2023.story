@@ en-1 | en | news.un.org | 2023-05-02
Sudan: [[more than 800,000|refugees_forecast|>800000||UNHCR]] may flee to neighbouring countries, UN warns

[[More than 334,000|displaced_internal|>334000||IOM]] people have been uprooted inside Sudan since fighting broke out on 15 April between the army and the Rapid Support Forces, the International Organization for Migration (IOM) said on Tuesday. In [[a little over two weeks|war_duration_may_2023|>2|duration:week]], that is more than were displaced in the whole of 2022.

Another [[100,000|refugees_total|=100000||UNHCR]] have crossed a border, according to the refugee agency UNHCR, whose planning figure is now [[815,000|refugees_forecast|=815000||UNHCR]]: [[580,000|refugees_forecast_sudanese|=580000||UNHCR]] Sudanese, the remainder being refugees from elsewhere who were sheltering in the country. Some are returning to South Sudan after [[ten years|south_sudan_exile|=10|duration:year]] away.

The health ministry puts the dead at [[528|war_deaths|=528||health ministry]] and the wounded at [[4,599|war_injured|=4599||health ministry]]; the counts are certainly incomplete. In Khartoum only [[16 per cent|khartoum_hospitals_working|=16|percent|WHO]] of hospitals work normally, WHO says, and [[three|wfp_killed|=3]] staff of the World Food Programme were killed in Kabkabiya.

Even before the crisis [[15.8 million|need_aid|=15800000]] Sudanese, [[one in three|need_aid_share|=0.3333|ratio]], needed help. This year's appeal, [[$1.75 billion|appeal_2023|=1750000000|money:USD]], is [[14 per cent|appeal_2023_funded|=14|percent]] funded, which leaves [[$1.5 billion|appeal_2023_gap|=1500000000|money:USD]] to find.

@@ en-2 | en_GB | reuters.com | 2025-11-12
IOM chief says [[nearly 90,000|fled_el_fasher|<90000||IOM]] have fled El Fasher as camps run dry

[[Close to 90,000|fled_el_fasher|~90000||IOM]] people have escaped El Fasher and surrounding villages since the Rapid Support Forces took the city on October 26, the IOM's director general Amy Pope said on Wednesday, warning that her agency's warehouses in Darfur were almost empty. [[A week|earlier_count_gap|=1|duration:week]] before, the figure had been [[81,817|fled_el_fasher|=81817||IOM]].

Many walked [[50 km or more|tawila_distance|>=50|measure:kilometer]] to Tawila, where the population has swollen to [[over 650,000|tawila_displaced|>650000]]. "[[Three|sons_taken|=3]] of my sons were taken from the road," a woman of [[52|witness_age|=52|age]] told Reuters by phone.

How many died is not known. The Sudan Doctors Network has spoken of [[at least 1,500|deaths_el_fasher|>=1500||Sudan Doctors Network]], allies of the army of [[2,000|deaths_el_fasher|=2000||Joint Forces]]; WHO reported [[460|deaths_saudi_hospital|=460||WHO]] killed at the Saudi Maternity Hospital alone. The RSF denies this.

The 2025 response plan asks for [[$4.16 billion|appeal_2025|=4160000000|money:USD]]; [[27%|appeal_2025_funded|=27|percent]] has arrived. Across the country [[some 9.5 million|displaced_internal|~9500000]] people are internally displaced and [[4.3 million|refugees_total|=4300000]] are abroad.

Traffic also goes the other way: [[2.6 million|returns_total|=2600000||IOM]] have gone home in the past year, [[a million|returns_khartoum|=1000000||IOM]] of them to Khartoum, the IOM says.

@@ pl-1 | pl | onet.pl | 2023-06-24
Sudan. [[Dziesięć tygodni|war_duration_june_2023|=10|duration:week]] wojny, [[dwa i pół miliona|displaced_total|=2500000]] ludzi bez domu

Wojna generałów w Sudanie pochłonęła już [[ponad 3 tys.|war_deaths|>3000||ministerstwo zdrowia]] ofiar śmiertelnych, podało tamtejsze ministerstwo zdrowia. [[Ok. 6 tys.|war_injured|~6000||ministerstwo zdrowia]] osób odniosło rany. ACLED, organizacja licząca ofiary konfliktów, ma w bazie [[niewiele ponad 2 tys.|war_deaths|>2000||ACLED]] zabitych.

Według ONZ swoje domy opuściło [[2,5 mln|displaced_total|=2500000||ONZ]] mieszkańców. [[Blisko dwa miliony|displaced_internal|<2000000||ONZ]] tuła się po kraju, a [[528 000|refugees_total|=528000||ONZ]] wyjechało, najwięcej do Egiptu - [[256 tys.|refugees_egypt|=256000||ONZ]] - i do Czadu, do którego tylko w ostatnim tygodniu dotarło [[kilkanaście tysięcy|refugees_chad_week|11000..19000?]] ludzi z Darfuru.

Chartum, miasto [[pięciomilionowe|khartoum_population|=5000000]], opustoszał w [[jednej trzeciej|khartoum_left_share|=0.3333|ratio]]. Kilo cukru kosztuje [[trzykrotnie|sugar_times|=3|ratio]] więcej niż w marcu.

W Genewie darczyńcy obiecali [[prawie 1,5 mld dolarów|pledges_geneva|<1500000000|money:USD]]. To [[połowa|pledges_geneva_share|=0.5|ratio]] tego, o co prosi ONZ: [[2,57 mld|appeal_2023|=2570000000|money:USD]] dla ludzi w Sudanie i [[470 mln|appeal_2023_regional|=470000000|money:USD]] dla uchodźców. Polska wpłaciła [[milion złotych|pledge_poland|=1000000|money:PLN]].

@@ pl-2 | pl | oko.press | 2025-11-20
Al-Faszir, miasto, z którego uciekło wszystko

Kiedy 26 października bojówki RSF wchodziły do Al-Faszir, w oblężonym od [[półtora roku|siege_duration|=1.5|duration:year]] mieście było jeszcze [[ok. 260 tys.|trapped_el_fasher|~260000]] cywilów, z czego [[połowa|trapped_children_share|=0.5|ratio]] to dzieci. IOM naliczyła do tej pory [[ponad 100 tys.|fled_el_fasher|>100000||IOM]] uciekinierów. Gdzie jest reszta?

Do odległej o [[60 kilometrów|tawila_distance|=60|measure:kilometer]] Tawili dotarło w pierwszych [[dwóch tygodniach|tawila_arrival_period|=2|duration:week]] [[zaledwie kilkanaście tysięcy|tawila_arrivals|11000..19000?]] osób. Lekarze bez Granic zbadali [[70|children_screened|=70||Lekarze bez Granic]] dzieci poniżej piątego roku życia z jednego transportu: wszystkie były niedożywione, [[57 proc.|children_severe_share|=57|percent|Lekarze bez Granic]] w stopniu ciężkim.

Badacze z Yale widzą na zdjęciach satelitarnych zbiorowe groby. W szpitalu położniczym zginęło [[460|deaths_saudi_hospital|=460||WHO]] pacjentów i opiekunów, podała WHO; liczbę ofiar w całym mieście szacuje się na [[co najmniej dwa tysiące|deaths_el_fasher|>=2000]].

Bilans [[31 miesięcy|war_duration_nov_2025|=31|duration:month]] wojny to [[12 mln|displaced_total|=12000000]] wysiedlonych, w tym [[4,3 mln|refugees_total|=4300000]] za granicą, i [[od 40 do 150 tys.|war_deaths|40000..150000]] zabitych, zależnie od tego, kogo pytać. [[Dwadzieścia jeden milionów|food_insecure|=21000000||IPC]] głoduje, wynika z klasyfikacji IPC.

ONZ zebrała [[28 proc.|appeal_2025_funded|=28|percent]] z potrzebnych [[4,16 mld dol.|appeal_2025|=4160000000|money:USD]], czyli z [[ok. 15 mld zł|appeal_2025|~15000000000|money:PLN]]. Dla porównania: apel dla Ukrainy, [[2,6 mld|appeal_ukraine|=2600000000|money:USD]], pokryto w [[ponad połowie|appeal_ukraine_funded|>0.5|ratio]].

@@ ar-1 | ar | asharq.com | 2023-06-19
مؤتمر جنيف: [[1.5 مليار دولار|pledges_geneva|=1500000000|money:USD]] للسودان في [[يوم واحد|pledging_time|=1|duration:day]]

أعلن منسق الإغاثة الأممي مارتن غريفيث أن المانحين تعهدوا، الاثنين، بتقديم [[ما يقارب 1.5 مليار دولار|pledges_geneva|~1500000000|money:USD|مارتن غريفيث]] لمساعدة السودان ودول الجوار، أي [[نصف|pledges_geneva_share|=0.5|ratio]] المبلغ المطلوب وهو [[3 مليارات|appeal_2023_total|=3000000000|money:USD]].

وقدمت ألمانيا [[200 مليون يورو|pledge_germany|=200000000|money:EUR]] حتى عام 2024، والولايات المتحدة [[171 مليون دولار|pledge_us|=171000000|money:USD]]، فيما وعدت قطر بـ[[50 مليوناً|pledge_qatar|=50000000|money:USD]].

وقالت المنظمة الدولية للهجرة إن عدد من شردتهم الحرب تخطى [[2.2 مليون|displaced_total|>2200000||المنظمة الدولية للهجرة]] شخص خلال [[شهرين|war_duration_mid_june_2023|=2|duration:month]]، منهم [[أكثر من 500 ألف|refugees_total|>500000||المنظمة الدولية للهجرة]] غادروا البلاد. واستقبلت تشاد [[نحو 150 ألفاً|refugees_chad|~150000]]، ووصل [[6 آلاف|adre_arrivals|=6000||أطباء بلا حدود]] منهم إلى بلدة أدري في [[ثلاثة أيام|adre_arrival_period|=3|duration:day]] بحسب أطباء بلا حدود.

وفي الجنينة عاصمة غرب دارفور قتل [[1100|deaths_geneina|=1100]] شخص منذ أواخر أبريل. أما الحصيلة العامة فبلغت، وفق وزير الصحة، [[3 آلاف|war_deaths|=3000||وزير الصحة]] قتيل و[[6 آلاف|war_injured|=6000||وزير الصحة]] جريح.

ودخلت هدنة مدتها [[72 ساعة|truce_duration|=72|duration:hour]] حيز التنفيذ الأحد. ويحتاج [[25 مليون|need_aid|=25000000]] سوداني إلى العون، أي [[أكثر من نصف|need_aid_share|>0.5|ratio]] السكان.

@@ ar-2 | ar | aljazeera.net | 2025-10-30
الفاشر بعد السقوط: نزوح [[عشرات الآلاف|fled_el_fasher|20000..?]] ومجزرة في مستشفى الولادة

قالت المنظمة الدولية للهجرة إن [[٦٢٬٠٠٠|fled_el_fasher|=62000||المنظمة الدولية للهجرة]] شخص نزحوا من الفاشر خلال [[أربعة أيام|fled_period|=4|duration:day]]، بعدما كانت قد أحصت [[٢٦ ألفاً|fled_el_fasher|=26000||المنظمة الدولية للهجرة]] مطلع الأسبوع. ولا يزال [[أكثر من ٢٠٠ ألف|trapped_el_fasher|>200000]] محاصرين.

وندد مدير منظمة الصحة العالمية بمقتل [[٤٦٠|deaths_saudi_hospital|=460||منظمة الصحة العالمية]] مريضا ومرافقا في المستشفى السعودي، واختطاف [[ستة|health_workers_abducted|=6||منظمة الصحة العالمية]] من الكوادر، هم [[أربعة|doctors_abducted|=4]] أطباء وممرضة وصيدلي. وتحدثت شبكة أطباء السودان عن [[١٥٠٠|deaths_el_fasher|=1500||شبكة أطباء السودان]] قتيل في [[ثلاثة أيام|killing_period|=3|duration:day]]، بينما اتهمت القوة المشتركة الدعم السريع بتصفية [[ألفي|deaths_el_fasher|=2000||القوة المشتركة]] مدني في [[يومين|killing_period_joint|=2|duration:day]].

ودام حصار المدينة، التي كان يسكنها [[نحو مليون ونصف المليون|el_fasher_population|~1500000]] قبل الحرب، [[أكثر من ٥٠٠ يوم|siege_duration|>500|duration:day]]. ويبعد ملاذ النازحين طويلة [[قرابة ٧٠ كيلومترا|tawila_distance|~70|measure:kilometer]].

وبذلك يقترب عدد المشردين في السودان من [[١٣ مليونا|displaced_total|<13000000]]، [[ثلث|refugees_share|=0.3333|ratio]]هم خارج الحدود.

@@ it-1 | it | vaticannews.va | 2023-10-17
Sudan, [[sei mesi|war_duration_oct_2023|=6|duration:month]] di guerra nell'indifferenza

Era il 15 aprile quando a Khartoum si cominciò a sparare. [[Sei mesi|war_duration_oct_2023|=6|duration:month]] dopo, l'Onu conta [[fino a 9.000|war_deaths|<=9000||Onu]] morti e [[oltre 5,6 milioni|displaced_total|>5600000||Onu]] di persone costrette alla fuga. Di queste, [[4,5 milioni|displaced_internal|=4500000]] sono rimaste nel Paese e [[più di un milione|refugees_total|>1000000]] ha passato il confine: [[420mila|refugees_chad|=420000]] in Ciad, [[poco più di 300mila|refugees_egypt|>300000]] in Egitto, altrettante nel Sud Sudan.

Il sottosegretario Martin Griffiths parla di "uno dei peggiori incubi umanitari della storia recente": [[venticinque milioni|need_aid|=25000000||Martin Griffiths]] di persone, [[più della metà|need_aid_share|>0.5|ratio]] della popolazione, hanno bisogno di assistenza. Il piano di risposta, [[2,6 miliardi di dollari|appeal_2023|=2600000000|money:USD]], è coperto solo per [[un terzo|appeal_2023_funded|=0.3333|ratio]].

Il colera è arrivato a Gedaref e nella capitale, con [[oltre mille|cholera_cases|>1000]] casi sospetti e [[una settantina|cholera_deaths|~70]] di decessi. [[Diciannove milioni|children_out_of_school|=19000000||Unicef]] di bambini non vanno a scuola, secondo l'Unicef, [[uno su tre|children_conflict_share|=0.3333|ratio]] perché vive in zone di combattimento. Le suore salesiane della casa Dar Mariam, a poche strade dal fronte, ospitano ancora [[una cinquantina|sisters_guests|~50]] di persone.

@@ it-2 | it | ansa.it | 2025-11-05
Sudan, l'Oim: [[quasi 82mila|fled_el_fasher|<82000||Oim]] in fuga da El Fasher

Sono [[81.817|fled_el_fasher|=81817||Oim]] gli sfollati da El Fasher e dintorni dal 26 ottobre, secondo l'ultimo aggiornamento dell'Organizzazione internazionale per le migrazioni. Domenica erano [[70.894|fled_el_fasher|=70894||Oim]]. Si dirigono in gran parte a piedi verso Tawila, a [[una sessantina di chilometri|tawila_distance|~60|measure:kilometer]], ma anche nel Kordofan, da dove nello stesso periodo sono scappate [[quasi 39mila|fled_kordofan|<39000||Oim]] persone.

A El Obeid un drone ha colpito una veglia funebre: [[quaranta|deaths_el_obeid|=40||Ocha]] morti, riferisce l'Ocha. Resta ignoto il bilancio della presa di El Fasher; la rete dei medici sudanesi è ferma a [[1.500|deaths_el_fasher|=1500||rete dei medici]].

L'Ipc ha confermato la carestia in [[due|famine_areas|=2||Ipc]] città, El Fasher e Kadugli; altre [[venti|famine_risk_areas|=20||Ipc]] aree sono a rischio. A settembre [[21,2 milioni|food_insecure|=21200000||Ipc]] di sudanesi, il [[45%|food_insecure_share|=45|percent|Ipc]], erano in grave insicurezza alimentare, di cui [[375mila|food_catastrophe|=375000||Ipc]] nella fase 5, la più alta.

L'Italia ha stanziato altri [[cinque milioni di euro|pledge_italy|=5000000|money:EUR]]. L'appello Onu del 2025 è finanziato al [[28%|appeal_2025_funded|=28|percent]].

@@ de-1 | de | dw.com | 2024-04-15
Geberkonferenz in Paris: [[Zwei Milliarden Euro|pledges_paris|=2000000000|money:EUR]] für den Sudan

Am ersten Jahrestag des Kriegsbeginns hat die Weltgemeinschaft dem Sudan [[mehr als zwei Milliarden Euro|pledges_paris|>2000000000|money:EUR|Emmanuel Macron]] zugesagt. Das teilte Frankreichs Präsident Macron am Abend mit. Deutschland gibt [[244 Millionen|pledge_germany_2024|=244000000|money:EUR]], die EU-Kommission und ihre Mitglieder zusammen [[900 Millionen|pledge_eu_2024|=900000000|money:EUR]].

Die Vereinten Nationen benötigen in diesem Jahr [[2,7 Milliarden US-Dollar|appeal_2024|=2700000000|money:USD]] für Hilfe im Land selbst; davon waren vor der Konferenz [[gerade einmal sechs Prozent|appeal_2024_funded|=6|percent]] gedeckt. Hinzu kommen [[1,4 Milliarden|appeal_2024_regional|=1400000000|money:USD]] für die Nachbarstaaten.

[[Mehr als 8,5 Millionen|displaced_total|>8500000||UNHCR]] Menschen sind nach Angaben des UNHCR auf der Flucht, [[1,8 Millionen|refugees_total|=1800000||UNHCR]] davon in anderen Ländern. Im Tschad leben [[über 570.000|refugees_chad|>570000||UNHCR]] von ihnen, in Ägypten [[rund eine halbe Million|refugees_egypt|~500000||UNHCR]]. [[18 Millionen|food_insecure|=18000000]] hungern, [[25 Millionen|need_aid|=25000000]] brauchen Unterstützung.

Die Zahl der Toten wird auf [[rund 15.000|war_deaths|~15000||ACLED]] geschätzt. UN-Experten nennen allerdings allein für Al-Dschunaina [[10.000 bis 15.000|deaths_geneina|10000..15000||UN-Experten]].

@@ de-2 | de_CH | srf.ch | 2025-11-02
Sudan: Wo sind die Menschen aus al-Fashir?

In den ersten Tagen nach der Eroberung von al-Fashir durch die RSF-Miliz sind laut IOM [[über 70 000|fled_el_fasher|>70000||IOM]] Menschen geflohen. In Tawila, [[gut 50 Kilometer|tawila_distance|>50|measure:kilometer]] westlich, zählte Ärzte ohne Grenzen aber nur [[5000|tawila_arrivals|=5000||Ärzte ohne Grenzen]]. "Die Rechnung geht nicht auf", sagt Nothilfechef Michel-Olivier Lacharité. Vor dem Fall hatte die Uno [[260 000|trapped_el_fasher|=260000||Uno]] Eingeschlossene gemeldet, darunter [[130 000|trapped_children|=130000||Uno]] Kinder.

Satellitenbilder der Universität Yale zeigen an [[mindestens 31|body_clusters|>=31||Yale]] Orten Gegenstände, die zu menschlichen Körpern passen. Die WHO bestätigte [[mehr als 460|deaths_saudi_hospital|>460||WHO]] Tote in einer Geburtsklinik, es war der 285. Angriff auf das Gesundheitswesen seit 2023. [[Fünf|red_crescent_killed|=5]] Freiwillige des Roten Halbmonds starben in Bara.

Der Krieg hat [[rund 14 Millionen|displaced_total|~14000000]] Menschen vertrieben, [[etwa jeden vierten|displaced_share|~0.25|ratio]] Einwohner. Schätzungen der Toten reichen [[bis 150 000|war_deaths|<=150000]]. Die Schweiz stockt ihre Hilfe um [[10 Mio. Fr.|pledge_switzerland|=10000000|money:CHF]] auf. Die Uno-Helfer erhielten bisher [[gut einen Viertel|appeal_2025_funded|>0.25|ratio]] der für 2025 nötigen [[4,2 Mrd. Dollar|appeal_2025|=4200000000|money:USD]].

@@ pt-1 | pt_BR | cnnbrasil.com.br | 2023-04-24
Número de mortos no Sudão passa de [[420|war_deaths|>420||OMS]]; brasileiros deixam Cartum

Os confrontos entre o Exército e as Forças de Apoio Rápido já mataram [[ao menos 427|war_deaths|>=427||OMS]] pessoas e feriram [[mais de 3.700|war_injured|>3700||OMS]], informou a Organização Mundial da Saúde nesta segunda-feira. Entre os mortos há [[nove|children_killed|=9||Unicef]] crianças, segundo o Unicef, e [[quatro|aid_workers_killed|=4]] trabalhadores humanitários.

[[Vinte e um|brazilians_sudan|=21]] brasileiros estavam no país; [[nove|brazilians_footballers|=9]] deles são do time de futebol Al-Merreikh, que havia vencido por 2 a 1 na véspera. O grupo saiu de ônibus rumo ao Egito, viagem de [[cerca de mil quilômetros|bus_distance|~1000|measure:kilometer]] que pode levar [[até 30 horas|bus_duration|<=30|duration:hour]].

De [[10 mil a 20 mil|refugees_chad|10000..20000||Acnur]] pessoas cruzaram para o Chade, segundo o Acnur. O país vizinho já abrigava [[400 mil|refugees_chad_before|=400000]] sudaneses de crises anteriores. Em Cartum, [[dois terços|khartoum_hospitals_closed|=0.6667|ratio|sindicato dos médicos]] dos hospitais fecharam, diz o sindicato dos médicos.

O secretário Antony Blinken anunciou trégua de [[72 horas|truce_duration_april|=72|duration:hour]] a partir da meia-noite, a quarta em [[dez dias|truces_period|=10|duration:day]]. Um litro de gasolina chegou a custar [[US$ 10|petrol_price|=10|money:USD/each]] no mercado paralelo.

@@ pt-2 | pt_PT | expresso.pt | 2025-11-14
Sudão: "O mundo chega sempre tarde"

Em Tawila já não há sombra. O campo, que antes da guerra era uma vila de [[30 mil|tawila_before|=30000]] habitantes, acolhe hoje [[mais de 650 mil|tawila_displaced|>650000]] deslocados. Os últimos vêm de El Fasher, a [[60 quilómetros|tawila_distance|=60|measure:kilometer]], tomada a 26 de Outubro após [[18 meses|siege_duration|=18|duration:month]] de cerco. A OIM contabiliza [[88.892|fled_el_fasher|=88892||OIM]] fugitivos; destes, [[menos de dez mil|tawila_arrivals|<10000]] conseguiram aqui chegar.

O Conselho de Direitos Humanos decidiu ontem abrir um inquérito às mortes na cidade. Ninguém as contou: [[1500|deaths_el_fasher|=1500||médicos]] segundo os médicos, "[[milhares|deaths_el_fasher|2000..?||ONU]]", diz a ONU. No hospital saudita terão sido mortas [[460|deaths_saudi_hospital|=460]] pessoas.

No total, [[quase 12 milhões|displaced_total|<12000000||ACNUR]] de sudaneses deixaram as suas casas, segundo o ACNUR, [[cerca de 7,25 milhões|displaced_internal|~7250000||ACNUR]] dentro do país. O Chade recebeu [[perto de 900 mil|refugees_chad|~900000]] desde 2023 e o Egipto [[1,5 milhões|refugees_egypt|=1500000]].

O apelo de [[4,16 mil milhões de dólares|appeal_2025|=4160000000|money:USD]], ou [[3,6 mil milhões de euros|appeal_2025|=3600000000|money:EUR]], recolheu apenas [[1,17 mil milhões|appeal_2025_received|=1170000000|money:USD]]. Em 2024 chegara a [[dois terços|appeal_2024_funded|=0.6667|ratio]]. O PAM alimenta [[quatro milhões|wfp_reached|=4000000||PAM]] por mês e pede [[600 milhões de dólares|wfp_gap|=600000000|money:USD|PAM]] para os próximos [[seis meses|wfp_gap_period|=6|duration:month]].

@@ relations
superseded | displaced_total | 2.2 and 2.5 million in June 2023, 5.6 in October, 8.5 in April 2024, 12 to 14 in 2025
superseded | displaced_internal | from 334,000 to 9.5 million
superseded | refugees_total | 100,000, half a million, a million, 1.8 and 4.3 million
superseded | refugees_chad | 10,000 to 900,000
superseded | refugees_egypt | 256,000 to 1.5 million
superseded | fled_el_fasher | 26,000, 62,000, 70,894, 81,817, 88,892, over 100,000
superseded | war_deaths | 427, 528, 3,000, 9,000, 15,000, 40,000 to 150,000
superseded | appeal_2023 | 1.75 billion, revised to 2.57 billion
superseded | appeal_2024_funded | 6 percent in April, two thirds in the end
superseded | tawila_arrivals | 5,000, then under ten thousand
conflict | war_deaths | pl-1 | ministry over 3,000 against ACLED over 2,000
conflict | deaths_el_fasher | en-2 ar-2 | doctors 1,500 against Joint Forces 2,000
conflict | displaced_total | de-2 pt-2 | 14 million against almost 12 million
conflict | displaced_internal | en-2 pt-2 | IOM 9.5 million against UNHCR 7.25 million
conflict | tawila_distance | en-2 ar-2 pt-2 | 50, 70 or 60 km
conflict | deaths_geneina | ar-1 de-1 | 1,100 early, later 10,000 to 15,000
sum | displaced_internal + refugees_total = displaced_total
sum | appeal_2023 + appeal_2023_regional = appeal_2023_total
part_of | appeal_2023_gap < appeal_2023
superseded | need_aid | 15.8 million before the war, then 25 million
superseded | food_insecure | 18 million in 2024, 21 million in 2025
part_of | deaths_saudi_hospital < deaths_el_fasher
part_of | refugees_chad < refugees_total
part_of | refugees_egypt < refugees_total
part_of | trapped_children < trapped_el_fasher
part_of | doctors_abducted < health_workers_abducted
part_of | returns_khartoum < returns_total
part_of | food_catastrophe < food_insecure
part_of | brazilians_footballers < brazilians_sudan
conversion | appeal_2025 | pl-2 pt-2 | dollars, zloty, euros
conversion | siege_duration | pl-2 ar-2 pt-2 | years, days, months
definition | refugees_forecast, refugees_total | forecast and actual
definition | refugees_chad_before, refugees_chad | before and since the war
definition | truce_duration_april, truce_duration | two truces of the same length
same_origin | fled_el_fasher | en-2 it-2 | IOM 81,817
same_origin | deaths_saudi_hospital | en-2 ar-2 pl-2 de-2 | WHO
same_origin | deaths_el_fasher | en-2 ar-2 it-2 pt-2 | Sudan Doctors Network 1,500
