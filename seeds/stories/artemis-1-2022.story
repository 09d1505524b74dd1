@@ en-1 | en | apnews.com | 2022-11-16
CAPE CANAVERAL, Fla. (AP) - NASA's new moon rocket finally flew early Wednesday, lighting up the Florida coast at 1:47 a.m. and flinging an empty crew capsule toward the moon [[half a century|years_since_apollo|=0.5|duration:century]] after Apollo.

The [[322-foot|rocket_height|=322|measure:foot]] Space Launch System left Pad 39B on [[8.8 million pounds|thrust|=8800000|measure:pound]] of thrust. It was [[43 minutes|delay_minutes|=43|duration:minute]] late: a [[three|red_crew|=3]]-member team had to walk up to the fueled rocket to tighten a valve, and a radar site lost its Ethernet connection. [[Two|attempts_failed|=2]] countdowns were scrubbed in late summer, and [[a pair|hurricanes|=2]] of hurricanes cost NASA more weeks.

If all goes well, Orion will pass [[about 80 miles|flyby_altitude_planned|~80|measure:mile]] above the lunar surface on Monday and splash down in the Pacific on Dec. 11, [[25 days|mission_days_planned|=25|duration:day]] after liftoff. [[Three|mannequins|=3]] test dummies are strapped in.

The [[$4.1 billion|cost_launch|=4100000000|money:USD]] mission is a test flight; NASA's inspector general puts the cost of each of the first [[four|flights_costed|=4]] flights at [[$4.1 billion|cost_launch|=4100000000|money:USD/each|inspector general]]. [[Four|crew_artemis2|=4]] astronauts could follow in 2024. The program is years behind schedule and has used up [[more than half|programme_share_spent|>0.5|ratio]] of a budget expected to reach [[$93 billion|cost_programme|=93000000000|money:USD]] by 2025.

@@ en-2 | en | bbc.co.uk | 2022-12-11
Nasa's Orion capsule is back on Earth, bobbing in the Pacific off Mexico's Baja California after a journey of [[1.4 million miles|distance_total|=1400000|measure:mile]] ([[2.3 million km|distance_total|=2300000|measure:kilometer]]) that lasted [[25 and a half days|mission_days|=25.5|duration:day]].

It hit the top of the atmosphere at [[almost 25,000mph|speed_reentry|<25000|measure:mile / hour]], or [[32 times|mach_reentry|=32|ratio]] the speed of sound. The [[5m|heatshield_diameter|=5|measure:meter]] heatshield had to cope with [[nearly 3,000C|temp_reentry|<3000|measure:degree_Celsius]]. [[Eleven|parachutes|=11]] parachutes did the rest, and the capsule met the water at [[20mph|speed_splashdown|=20|measure:mile / hour]] at 17:40 GMT.

On its way out it went further than any spacecraft made to carry people: [[268,563 miles|distance_max|=268563|measure:mile|Nasa]] from home on 28 November, Nasa says, beating the [[248,655|distance_apollo13|=248655|measure:mile]] of Apollo 13. The last close pass over the Moon, on Monday, was at [[79 miles|flyby_altitude_return|=79|measure:mile]].

Artemis II, with [[four|crew_artemis2|=4]] people aboard, will not fly before late 2024. Only [[12|moonwalkers|=12]] people have walked on the Moon, and it is exactly [[50 years|years_since_apollo|=50|duration:year]] since the last [[two|crew_apollo17_surface|=2]] landed.

@@ pl-1 | pl | rmf24.pl | 2022-11-16
Artemis 1 poleciała! Rakieta SLS w drodze na Księżyc

Za trzecim podejściem się udało. O 7:47 czasu polskiego z przylądka Canaveral wystartowała najpotężniejsza rakieta w historii NASA. Ma [[98 metrów|rocket_height|=98|measure:meter]] wysokości, waży [[2,6 tys. ton|rocket_mass|=2600|measure:metric_ton]], a jej ciąg to [[ok. 39 meganiutonów|thrust|~39|measure:meganewton]], o [[15 proc.|thrust_over_saturn|=15|percent]] więcej niż w przypadku Saturna V.

Start przesunął się o [[ponad 40 minut|delay_minutes|>40|duration:minute]] z powodu nieszczelnego zaworu i kłopotów z radarem. Okno startowe trwało [[dwie godziny|launch_window|=2|duration:hour]]

Kapsuła Orion, na razie bez ludzi, ale z [[trzema|mannequins|=3]] manekinami, wróci na Ziemię 11 grudnia, po [[niespełna 26 dniach|mission_days_planned|<26|duration:day]]. Ma minąć Księżyc w odległości [[około 100 km|flyby_altitude_planned|~100|measure:kilometer]], a potem oddalić się od nas o [[ponad 430 tys. km|distance_max_planned|>430000|measure:kilometer]]. Po drodze rakieta wypuści [[dziesięć|cubesats|=10]] małych satelitów.

Każdy lot kosztuje [[4,1 mld dol.|cost_launch|=4100000000|money:USD/each|inspektor generalny NASA]], wyliczył inspektor generalny agencji. To [[blisko 19 mld zł|cost_launch|<19000000000|money:PLN/each]]. Cały program pochłonie do 2025 roku [[93 mld dol.|cost_programme|=93000000000|money:USD]]

@@ pl-2 | pl | urania.edu.pl | 2022-12-13
Orion po powrocie: co wiemy

[[Dwadzieścia pięć i pół doby|mission_days|=25.5|duration:day]] w kosmosie, [[2,25 mln km|distance_total|=2250000|measure:kilometer]] przebytej drogi i wodowanie [[kilka mil|distance_ship|3..9?|measure:nautical_mile]] od okrętu USS Portland - tak w skrócie wyglądała misja Artemis I. Kapsuła weszła w atmosferę z prędkością [[ok. 40 tys. km/h|speed_reentry|~40000|measure:kilometer / hour]]. Osłona termiczna nagrzała się do [[2760 stopni Celsjusza|temp_reentry|=2760|measure:degree_Celsius]], co odpowiada [[mniej więcej połowie|temp_ratio_sun|~0.5|ratio]] temperatury powierzchni Słońca.

Największą odległość od Ziemi, [[432 194 km|distance_max|=432194|measure:kilometer|NASA]], podała NASA 28 listopada; później agencja skorygowała ją na [[432 210 km|distance_max|=432210|measure:kilometer|NASA]]. Rekord Apolla 13 ([[400 171 km|distance_apollo13|=400171|measure:kilometer]]) został więc pobity o [[32 tys.|distance_over_apollo13|=32000|measure:kilometer]] Księżyc statek minął najpierw w odległości [[130 km|flyby_altitude_first|=130|measure:kilometer]], a w drodze powrotnej [[128 km|flyby_altitude_return|=128|measure:kilometer]].

Nie obyło się bez usterek. 23 listopada na [[47 minut|comms_outage|=47|duration:minute]] stracono łączność, a [[cztery|cubesats_failed|=4]] z [[dziesięciu|cubesats|=10]] cubesatów zawiodły. SLS miała latać już w 2016 roku; poślizg wyniósł [[sześć lat|delay_years|=6|duration:year]], a sam rozwój rakiety kosztował [[ok. 23 mld dolarów|cost_sls|~23000000000|money:USD]].

@@ ar-1 | ar | aljazeera.net | 2022-11-16
انطلق فجر الأربعاء من فلوريدا صاروخ "إس إل إس" التابع لوكالة الفضاء الأميركية (ناسا) في مهمة "أرتميس 1" غير المأهولة نحو القمر، بعد [[تأجيلين|attempts_failed|=2]] خلال الصيف وتأخير دام [[43 دقيقة|delay_minutes|=43|duration:minute]] عن الموعد.

ويبلغ طول الصاروخ [[98 مترا|rocket_height|=98|measure:meter]]، وتولد محركاته ومعززاته قوة دفع تصل إلى [[8.8 ملايين رطل|thrust|<=8800000|measure:pound]]، أي [[ما يقارب 4 آلاف طن|thrust|<4000|measure:metric_ton]]. وتابع الإقلاع من الشواطئ المجاورة [[نحو 100 ألف|spectators|~100000]] شخص.

ومن المقرر أن تقترب كبسولة "أوريون" يوم الاثنين إلى مسافة [[130 كيلومترا|flyby_altitude_planned|=130|measure:kilometer]] من سطح القمر، ثم تبتعد [[64 ألف كيلومتر|distance_beyond_moon|=64000|measure:kilometer]] وراءه، قبل أن تهبط في المحيط الهادئ في 11 ديسمبر/كانون الأول بعد [[25 يوما ونصف اليوم|mission_days_planned|=25.5|duration:day]].

وتقدر كلفة كل عملية إطلاق ب[[4.1 مليارات دولار|cost_launch|~4100000000|money:USD/each|المفتش العام]] بحسب المفتش العام لناسا، فيما تصل كلفة البرنامج حتى عام 2025 إلى [[93 مليار دولار|cost_programme|=93000000000|money:USD|المفتش العام]]. ولم تطأ قدم إنسان سطح القمر منذ [[نصف قرن|years_since_apollo|=0.5|duration:century]]، وكان آخر الواصلين إليه طاقم "أبولو 17".

@@ ar-2 | ar | alarabiya.net | 2022-12-12
هبطت كبسولة "أوريون" مساء الأحد قبالة ساحل المكسيك في ختام رحلة قطعت خلالها [[٢٫٢٥ مليون كيلومتر|distance_total|=2250000|measure:kilometer]] في [[أكثر من ٢٥ يوما|mission_days|>25|duration:day]]، وأمضت منها [[ستة أيام|days_distant_orbit|=6|duration:day]] في مدار بعيد حول القمر.

ودخلت الكبسولة الغلاف الجوي بسرعة [[٤٠ ألف كيلومتر في الساعة|speed_reentry|=40000|measure:kilometer / hour]]، وتحمل درعها حرارة بلغت [[٢٨٠٠ درجة مئوية|temp_reentry|=2800|measure:degree_Celsius]]. وفتحت [[ثلاث|parachutes_main|=3]] مظلات رئيسية، من أصل [[١١|parachutes|=11]]، لتخفض السرعة إلى [[٣٢ كيلومترا في الساعة|speed_splashdown|=32|measure:kilometer / hour]].

وكانت "أوريون" قد بلغت في ٢٨ نوفمبر/تشرين الثاني [[أكثر من ٤٣٢ ألف كيلومتر|distance_max|>432000|measure:kilometer]] من الأرض، متجاوزة الرقم المسجل عام ١٩٧٠ باسم "أبولو ١٣" وهو [[٤٠٠ ألف كيلومتر|distance_apollo13|=400000|measure:kilometer]].

وقالت ناسا إنها أنفقت على الكبسولة وحدها [[أكثر من ٢٠ مليار دولار|cost_orion|>20000000000|money:USD|ناسا]] منذ عام ٢٠٠٦. أما الرحلة المقبلة فستحمل [[أربعة|crew_artemis2|=4]] رواد، ويعقبها هبوط [[رائدين|crew_artemis3_surface|=2]] على القطب الجنوبي للقمر، ربما في ٢٠٢٥.

@@ it-1 | it | ansa.it | 2022-11-16
È partita Artemis 1, l'Italia c'è

Alle 7,47 italiane il razzo Sls, alto [[98 metri|rocket_height|=98|measure:meter]], si è staccato dalla rampa 39B del Kennedy Space Center con una spinta di [[4.000 tonnellate|thrust|=4000|measure:metric_ton]]. Destinazione Luna, dove nessuno mette piede da [[50 anni|years_since_apollo|=50|duration:year]]. Il ritardo, per una perdita di idrogeno e un guasto a un radar, è stato di [[poco più di 40 minuti|delay_minutes|>40|duration:minute]]: era il terzo tentativo dopo quelli del 29 agosto e del 3 settembre.

A bordo della capsula Orion ci sono [[tre|mannequins|=3]] manichini; [[due|phantoms|=2]] di essi, Helga e Zohar, misureranno le radiazioni. Il razzo ha poi rilasciato [[dieci|cubesats|=10]] minisatelliti, fra cui l'italiano ArgoMoon, di [[14 chili|mass_argomoon|=14|measure:kilogram]] appena. Il modulo di servizio è europeo: vi contribuiscono [[dieci|esm_countries|=10]] Paesi, e dagli stabilimenti di Torino arrivano la struttura e i [[quattro|esm_wings|=4]] pannelli solari.

La missione durerà [[26 giorni|mission_days_planned|=26|duration:day]]. Orion sfiorerà la superficie lunare a [[circa 100 chilometri|flyby_altitude_planned|~100|measure:kilometer]] e si spingerà poi [[64mila chilometri|distance_beyond_moon|=64000|measure:kilometer]] più in là. Costo del lancio: [[4,1 miliardi di dollari|cost_launch|=4100000000|money:USD]].

@@ it-2 | it | wired.it | 2022-12-12
Quanto ci è costato (e quanto vale) il giro di Orion

La capsula è tornata: [[25 giorni e mezzo|mission_days|=25.5|duration:day]] di volo, [[2,2 milioni di chilometri|distance_total|=2200000|measure:kilometer]], un tuffo nel Pacifico a [[circa 30 km/h|speed_splashdown|~30|measure:kilometer / hour]]. Il record di distanza, [[432.210 km|distance_max|=432210|measure:kilometer]], è suo. Ora tocca ai conti.

L'ufficio dell'ispettore generale calcola che ogni lancio delle prime [[quattro|flights_costed|=4]] missioni costi [[4,1 miliardi di dollari|cost_launch|=4100000000|money:USD/each|ispettore generale]]: [[2,2|cost_sls_unit|=2200000000|money:USD/each|ispettore generale]] per il razzo, che va perso ogni volta, [[un miliardo|cost_orion_unit|=1000000000|money:USD/each|ispettore generale]] per la capsula, [[300 milioni|cost_esm_unit|=300000000|money:USD/each|ispettore generale]] per il modulo europeo e il resto, [[568 milioni|cost_ground_unit|=568000000|money:USD/each|ispettore generale]], per le strutture di terra. L'intero programma arriverà a [[93 miliardi|cost_programme|=93000000000|money:USD|ispettore generale]] nel 2025, [[più della metà|programme_share_spent|>0.5|ratio]] dei quali già spesi.

SpaceX sostiene che Starship volerà per [[meno di 10 milioni|cost_starship|<10000000|money:USD/each|SpaceX]], e con [[il doppio|thrust_starship_ratio|=2|ratio]] della spinta. Sls doveva debuttare nel 2016: [[sei anni|delay_years|=6|duration:year]] di attesa. Il prossimo volo, con [[quattro|crew_artemis2|=4]] astronauti, non prima di [[due anni|years_to_artemis2|=2|duration:year]].

@@ de-1 | de | tagesschau.de | 2022-11-16
"Artemis 1" ist unterwegs zum Mond

Mit [[einer Dreiviertelstunde|delay_minutes|=0.75|duration:hour]] Verspätung ist in Florida die Mondrakete SLS gestartet. Zuvor hatten Techniker ein undichtes Ventil nachgezogen. Es war der dritte Anlauf; Ende August und Anfang September war der Start abgesagt worden, danach zwang Hurrikan "Ian" die Rakete zurück in die Halle.

Der [[knapp 100 Meter|rocket_height|<100|measure:meter]] hohe Koloss entwickelt [[39 Meganewton|thrust|=39|measure:meganewton]] Schub. Das sind [[15 Prozent|thrust_over_saturn|=15|percent]] mehr als bei der Saturn V. Verantwortlich dafür sind [[zwei|boosters|=2]] Feststoffraketen und [[vier|engines|=4]] Triebwerke vom Typ RS-25, die noch aus dem Shuttle-Programm stammen.

Angetrieben wird die Kapsel Orion von einem Servicemodul der ESA, das in Bremen montiert wurde. [[Zehn|esm_countries|=10]] Länder haben daran mitgebaut, [[rund 20.000|esm_parts|~20000]] Teile stecken darin. Nach [[knapp 26 Tagen|mission_days_planned|<26|duration:day]] soll Orion im Pazifik wassern, in [[bis zu 2800 Grad|temp_reentry_expected|<=2800|measure:degree_Celsius]] heißer Luft muss der Hitzeschild zuvor bestehen.

Jeder Start kostet nach Berechnungen des NASA-Generalinspekteurs [[gut vier Milliarden Dollar|cost_launch|>4000000000|money:USD/each|NASA-Generalinspekteur]], das Gesamtprogramm bis 2025 [[93 Milliarden|cost_programme|=93000000000|money:USD|NASA-Generalinspekteur]].

@@ de-2 | de | zeit.de | 2022-12-12
Orion hat den Härtetest bestanden

Als die [[drei|parachutes_main|=3]] Hauptschirme sich öffneten, war das Schwierigste vorbei. [[Zwanzig Minuten|minutes_descent|=20|duration:minute]] zuvor war die Kapsel mit [[fast 40.000 Kilometern pro Stunde|speed_reentry|<40000|measure:kilometer / hour]] in die Atmosphäre eingetreten, hatte [[5000 Grad Fahrenheit|temp_reentry|=5000|measure:degree_Fahrenheit]] ausgehalten und war, wie ein Stein auf dem Wasser, noch einmal kurz abgeprallt.

[[Mehr als zwei Millionen Kilometer|distance_total|>2000000|measure:kilometer]] liegen hinter ihr, [[25,5 Tage|mission_days|=25.5|duration:day]] war sie fort. Mit [[432.000 Kilometern|distance_max|=432000|measure:kilometer]] Abstand zur Erde übertraf sie die alte Bestmarke um [[acht Prozent|distance_over_apollo13_share|=8|percent]]; der Mond selbst ist im Mittel [[384.400 Kilometer|distance_moon|=384400|measure:kilometer]] entfernt. Ihm kam sie bis auf [[127 Kilometer|flyby_altitude_return|=127|measure:kilometer]] nahe, das war am 5. Dezember.

[[Vierundzwanzig|apollo_astronauts|=24]] Menschen flogen einst zum Mond, [[zwölf|moonwalkers|=12]] betraten ihn. Dass es diesmal länger gedauert hat, liegt am Geld und am Kongress: SLS kam [[sechs Jahre|delay_years|=6|duration:year]] zu spät und kostete bis zum Erstflug [[mehr als 20 Milliarden Dollar|cost_sls|>20000000000|money:USD]]. Deutschland trägt [[ein Drittel|germany_share_esm|=0.3333|ratio]] der Kosten des europäischen Moduls. Artemis 2 soll [[vier|crew_artemis2|=4]] Menschen befördern, frühestens 2024.

@@ pt-1 | pt | folha.uol.com.br | 2022-11-17
Foguete da Nasa decola e cápsula Orion já viu a Terra de longe

O SLS, de [[98 metros|rocket_height|=98|measure:meter]], saiu do chão às 3h47 (de Brasília) de quarta (16), após espera de [[quase 45 minutos|delay_minutes|<45|duration:minute]] e [[duas|attempts_failed|=2]] tentativas frustradas em agosto e setembro. Em [[cerca de oito minutos|minutes_to_orbit|~8|duration:minute]] estava em órbita.

O empuxo, de [[39,1 milhões de newtons|thrust|=39100000|measure:newton]], supera o do Saturno 5, que era de [[34,5 milhões|thrust_saturn|=34500000|measure:newton]].

Se o cronograma for mantido, a nave passará a [[97 km|flyby_altitude_planned|=97|measure:kilometer]] da Lua no dia 21 e percorrerá ao todo [[2,1 milhões de km|distance_total_planned|=2100000|measure:kilometer]] em [[25 dias e meio|mission_days_planned|=25.5|duration:day]]. No lugar dos [[quatro|crew_artemis2|=4]] astronautas da próxima missão vão [[três|mannequins|=3]] bonecos.

A auditoria interna da Nasa estima em [[US$ 4,1 bilhões|cost_launch|~4100000000|money:USD/each|auditoria da Nasa]] cada voo, o equivalente a [[R$ 22 bilhões|cost_launch|=22000000000|money:BRL/each]], e em [[US$ 93 bilhões|cost_programme|=93000000000|money:USD|auditoria da Nasa]] a conta do programa até 2025. É [[um terço|programme_share_apollo|=0.3333|ratio]] do que custou o Apollo em valores atualizados ([[US$ 280 bilhões|cost_apollo|=280000000000|money:USD]]).

@@ pt-2 | pt_PT | publico.pt | 2022-12-12
A Orion regressou no domingo, às 17h40 de Lisboa, precisamente no dia em que se cumpriam [[50 anos|years_since_apollo|=50|duration:year]] da alunagem da Apollo 17. Caiu no oceano a [[32 quilómetros por hora|speed_splashdown|=32|measure:kilometer / hour]], travada por [[onze|parachutes|=11]] pára-quedas, depois de ter entrado na atmosfera a [[cerca de 40 mil|speed_reentry|~40000|measure:kilometer / hour]].

A missão Artemis I prolongou-se por [[25 dias|mission_days|=25|duration:day]]. A cápsula afastou-se da Terra [[432 mil quilómetros|distance_max|=432000|measure:kilometer]], mais [[trinta e dois mil|distance_over_apollo13|=32000|measure:kilometer]] do que a Apollo 13, e somou [[2,3 milhões de quilómetros|distance_total|=2300000|measure:kilometer]]. Rasou a Lua à ida e à volta, da última vez a [[menos de 130 quilómetros|flyby_altitude_return|<130|measure:kilometer]].

O foguetão custou [[mais de 23 mil milhões de dólares|cost_sls|>23000000000|money:USD]] a desenvolver e chegou [[meia dúzia de anos|delay_years|=6|duration:year]] atrasado. Entre 2012 e 2025, o programa terá consumido [[93 mil milhões|cost_programme|=93000000000|money:USD|inspector-geral da NASA]], nas contas do inspector-geral da NASA.

Segue-se a Artemis II, prevista para 2024: [[quatro|crew_artemis2|=4]] tripulantes, [[dez dias|mission_days_artemis2|=10|duration:day]] de voo. Já foi escolhida a região polar, com [[13|landing_sites|=13]] locais possíveis, onde a terceira missão há-de pousar.

@@ relations
superseded | distance_max | pl-2 | NASA first 432,194 km, later 432,210 km
sum | cost_sls_unit + cost_orion_unit + cost_esm_unit + cost_ground_unit = cost_launch
part_of | cost_launch < cost_programme
part_of | cubesats_failed < cubesats
part_of | parachutes_main < parachutes
part_of | moonwalkers < apollo_astronauts
conflict | flyby_altitude_planned | pl-1 it-1 pt-1 ar-1 en-1 | about 100 km or 97 km against 130 km or 80 miles
definition | flyby_altitude_planned, flyby_altitude_first, flyby_altitude_return | plan, first pass, second pass
definition | temp_reentry, temp_reentry_expected | actual and expected
same_origin | cost_launch | en-1 pl-1 ar-1 it-2 de-1 pt-1 | NASA inspector general
same_origin | cost_programme | ar-1 it-2 de-1 pt-1 pt-2 | NASA inspector general
definition | mission_days, mission_days_planned | actual and planned
definition | distance_total, distance_total_planned | actual and planned
definition | distance_max, distance_max_planned | actual and planned
definition | cost_launch, cost_sls, cost_programme | one flight, the rocket's development, the programme
conversion | thrust | en-1 pl-1 ar-1 it-1 de-1 pt-1 | pounds, tonnes, meganewtons, newtons
conversion | rocket_height | en-1 pl-1 | feet and metres
conversion | distance_total | en-2 | miles and kilometres
conversion | distance_max | en-2 pl-2 | miles and kilometres
conversion | temp_reentry | de-2 pl-2 | Fahrenheit and Celsius
conversion | cost_launch | pl-1 pt-1 | dollars, zloty, reais
