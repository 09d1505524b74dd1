@@ en-1 | en_US | apnews.com | 2023-06-19
Search is on in the North Atlantic for [[five|on_board|=5]] people in a Titanic submersible
BOSTON (AP) — Rescuers were racing against a dwindling air supply on Monday to find a [[21-foot|length|=21|measure:foot]] craft that vanished while carrying [[five|on_board|=5]] people down to the wreck of the Titanic. The Titan lost touch with its support ship, the Polar Prince, [[an hour and 45 minutes|contact_lost_after|=1.75|duration:hour]] into Sunday's dive.

The vessel began with [[96 hours|oxygen_total|=96|duration:hour]] of emergency oxygen. "There should be [[between 70 and 96 hours|oxygen_left|70..96|duration:hour|U.S. Coast Guard]] left at this point," Rear Adm. John Mauger told reporters in Boston.

The search zone lies [[about 900 miles|distance_cape_cod|~900|measure:mile]] east of Cape Cod, in water [[13,000 feet|depth_search|=13000|measure:foot|U.S. Coast Guard]] deep, the Coast Guard said. [[Two|aircraft_canada|=2]] Canadian aircraft, a P-3 Aurora among them, dropped sonar buoys; [[two|aircraft_us|=2]] American C-130s looked at the surface.

A berth costs [[$250,000|ticket|=250000|money:USD/each]]. On last year's [[10|dives_2022|=10]] dives, OceanGate took [[28|people_2022|=28]] people to the liner, whose sinking in 1912 killed [[about 1,500|deaths_titanic|~1500]].

@@ pl-1 | pl | tvn24.pl | 2023-06-20
Zaginęła łódź podwodna z turystami. Tlenu wystarczy na [[niecałe trzy doby|oxygen_left|<3|duration:day]]
Trwa wyścig z czasem na Atlantyku, [[jakieś 600 kilometrów|distance_newfoundland|~600|measure:kilometer]] od Nowej Fundlandii. Na pokładzie Titana, [[niespełna siedmiometrowego|length|<7|measure:meter]] batyskafu firmy OceanGate, jest [[pięć|on_board|=5]] osób: [[58-letni|age_harding|=58|age]] brytyjski miliarder Hamish Harding, Shahzada Dawood z [[19-letnim|age_suleman|=19|age]] synem Sulemanem, francuski nurek i szef spółki Stockton Rush.

Łączność zerwała się w niedzielę, [[105 minut|contact_lost_after|=105|duration:minute]] po zanurzeniu. Zapas powietrza obliczono na [[cztery doby|oxygen_total|=4|duration:day]], a jak mówił w poniedziałek wieczorem kontradmirał Mauger, zostało go na [[70-96 godzin|oxygen_left|70..96|duration:hour|straż przybrzeżna USA]].

Wrak Titanica spoczywa na głębokości [[ok. 3800 metrów|depth_wreck|~3800|measure:meter]]. Najgłębsza w dziejach akcja ratowania ludzi z łodzi podwodnej, w 1973 r., odbyła się na [[480 metrach|depth_pisces|=480|measure:meter]]; [[dwóch|rescued_pisces|=2]] pilotów Piscesa III wydobyto po [[76 godzinach|duration_pisces|=76|duration:hour]].

Za miejsce w kapsule trzeba zapłacić [[250 tys. dolarów|ticket|=250000|money:USD/each]], czyli [[ponad milion złotych|ticket|>1000000|money:PLN/each]].

@@ ar-1 | ar | aljazeera.net | 2023-06-20
سباق مع الزمن لإنقاذ غواصة سياحية.. أكسجين يكفي [[أقل من 41 ساعة|oxygen_left|<41|duration:hour]]
قال خفر السواحل الأميركي اليوم الثلاثاء إن ما تبقى من الأكسجين في الغواصة "تيتان" يكفي ركابها [[الخمسة|on_board|=5]] لمدة [[40 أو 41 ساعة|oxygen_left|40..41|duration:hour|خفر السواحل الأميركي]] تقريبا. وأوضح الكابتن جيمي فريدريك أن فرق البحث مسحت حتى الآن [[7600 ميل مربع|search_area|=7600|measure:mile ** 2|خفر السواحل الأميركي]]، أي [[نحو 20 ألف كيلومتر مربع|search_area|~20000|measure:kilometer ** 2]]، دون نتيجة.

وكانت الغواصة، التي يبلغ طولها [[6.7 أمتار|length|=6.7|measure:meter]] ووزنها [[أكثر من 10 أطنان|weight|>10|measure:metric_ton]]، قد غادرت صباح الأحد سفينتها الأم، ثم انقطع الاتصال بها بعد [[ساعة و45 دقيقة|contact_lost_after|=1.75|duration:hour]]. ويستغرق الهبوط إلى الحطام [[ساعتين|descent_time|=2|duration:hour]] عادة.

ومن بين المفقودين رجل الأعمال الباكستاني شاه زاده داود ([[48 عاما|age_dawood|=48|age]]) وابنه سليمان ([[19 عاما|age_suleman|=19|age]]) ومستكشف فرنسي في الـ[[77|age_nargeolet|=77|age]] من عمره. ويقع الحطام على عمق يقارب [[4 آلاف متر|depth_wreck|<4000|measure:meter]]، وبلغ سعر التذكرة [[ربع مليون دولار|ticket|=250000|money:USD/each]].

@@ it-1 | it | ansa.it | 2023-06-21
Titan, sentiti rumori nella zona delle ricerche. 'Restano [[20 ore|oxygen_left|=20|duration:hour]] d'aria'
(ANSA) - NEW YORK, 21 GIU - Colpi a intervalli di [[30 minuti|noise_interval|=30|duration:minute]]: li hanno captati gli aerei canadesi P-3 nella zona in cui domenica è sparito il Titan con [[cinque|on_board|=5]] persone. La Guardia costiera Usa non sa dire cosa siano, ma ha spostato lì [[due|rov_moved|=2]] robot. L'ossigeno, [[96 ore|oxygen_total|=96|duration:hour]] alla partenza, finirà domani verso le 12 italiane.

L'area battuta in superficie è ormai di [[26mila chilometri quadrati|search_area|=26000|measure:kilometer ** 2]], [[due volte|search_area_connecticut|=2|ratio]] il Connecticut; quella sottomarina è profonda [[quasi 4 chilometri|depth_search|<4|measure:kilometer]]. Alle [[cinque|ships|=5||Guardia costiera]] navi oggi sul posto se ne aggiungeranno altre [[cinque|ships_expected|=5||Guardia costiera]] [[entro 48 ore|ships_expected_time|<=48|duration:hour]], ha detto il capitano Frederick.

Intanto spunta la causa di un ex dirigente: nel 2018 David Lochridge segnalò che l'oblò era certificato per [[1.300 metri|window_rating|=1300|measure:meter]] appena, mentre il relitto è a [[3.800|depth_wreck|=3800|measure:meter]]. Il biglietto? [[228mila euro|ticket|=228000|money:EUR/each]].

@@ de-1 | de | tagesschau.de | 2023-06-21
Suche nach der „Titan": Noch für [[weniger als einen Tag|oxygen_left|<1|duration:day]] Sauerstoff
Die Zeit wird knapp für die [[fünf|on_board|=5]] Insassen des verschollenen Tauchboots. Die US-Küstenwache hat das Suchgebiet auf [[mehr als 25.000 Quadratkilometer|search_area|>25000|measure:kilometer ** 2|US-Küstenwache]] ausgeweitet, das entspricht fast der Größe Brandenburgs ([[29.654 Quadratkilometer|area_brandenburg|=29654|measure:kilometer ** 2]]). Das französische Forschungsschiff „Atalante" soll am Abend eintreffen; sein Roboter „Victor 6000" kann [[bis zu 6000 Meter|depth_victor|<=6000|measure:meter]] tief tauchen und hat eine [[25-köpfige|crew_victor|=25]] Mannschaft.

Der Atemluftvorrat von [[96 Stunden|oxygen_total|=96|duration:hour]] dürfte am Donnerstagmittag gegen 13 Uhr MESZ erschöpft sein. Fachleute geben zu bedenken, dass es bei Wassertemperaturen [[um vier Grad|water_temperature|~4|measure:degree_Celsius]] auch auf die Kälte ankommt.

Das Wrack der „Titanic" liegt [[rund 700 Kilometer|distance_newfoundland|~700|measure:kilometer]] vor Neufundland in [[etwa 3800 Metern|depth_wreck|~3800|measure:meter]] Tiefe. Dort ist der Druck [[fast 400-mal|pressure_ratio|<400|ratio]] so hoch wie an der Oberfläche. Für die Fahrt, die [[acht Tage|expedition_days|=8|duration:day]] dauert, zahlten die Gäste je [[250.000 Dollar|ticket|=250000|money:USD/each]].

@@ pt-1 | pt_BR | g1.globo.com | 2023-06-22
Destroços achados perto do Titanic são do submarino Titan; os [[cinco|on_board|=5]] tripulantes morreram
A Guarda Costeira dos EUA informou nesta quinta-feira (22) que um robô encontrou, a [[cerca de 500 metros|debris_distance|~500|measure:meter|Guarda Costeira dos EUA]] da proa do Titanic, a cauda do Titan. Depois foram identificados outros [[quatro|debris_other|=4|count|Guarda Costeira dos EUA]] pedaços: ao todo são [[cinco|debris_major|=5|count|Guarda Costeira dos EUA]] grandes fragmentos. O quadro é compatível com uma "implosão catastrófica".

Estavam a bordo Stockton Rush, [[61 anos|age_rush|=61|age]], Hamish Harding, [[58|age_harding|=58|age]], Paul-Henri Nargeolet, [[77|age_nargeolet|=77|age]], que já havia descido [[37|dives_nargeolet|=37]] vezes ao naufrágio, Shahzada Dawood, [[48|age_dawood|=48|age]], e o filho Suleman, [[19|age_suleman|=19|age]].

A pressão a [[3,8 mil metros|depth_wreck|=3800|measure:meter]] é [[umas 400 vezes|pressure_ratio|~400|ratio]] a da superfície. A busca cobriu [[26 mil km²|search_area|=26000|measure:kilometer ** 2]] e o oxigênio teria acabado hoje às 8h08 de Brasília.

A viagem saía por [[US$ 250 mil|ticket|=250000|money:USD/each]] ([[R$ 1,19 milhão|ticket|=1190000|money:BRL/each]]). O controle, inspirado em videogame, custa [[menos de US$ 50|controller_price|<50|money:USD/each]].

@@ en-2 | en_GB | theguardian.com | 2023-06-23
[[Five|on_board|=5]] lives, [[750|greece_on_board|=750]] lives: what the Titan says about whose rescue we watch
Nobody aboard the Titan had a chance. The US navy had heard, hours after Sunday's dive, a sound consistent with an implosion; it took [[four days|days_to_find|=4|duration:day]] to find the tail cone [[1,600ft|debris_distance|=1600|measure:foot|US Coast Guard]] off the Titanic's bow, on a seabed [[two and a half miles|depth_wreck|=2.5|measure:mile]] down.

Everyone by now knows the numbers: [[96 hours|oxygen_total|=96|duration:hour]] of air, a porthole rated for [[1,300 metres|window_rating|=1300|measure:meter]], a ticket at [[£195,000|ticket|=195000|money:GBP/each]]. A waiver that mentioned death [[three|waiver_death|=3]] times on its first page. The search, over [[10,000 sq miles|search_area|=10000|measure:mile ** 2]] of ocean, [[twice|search_area_connecticut|=2|ratio]] the size of Connecticut, drew in ships from far afield.

Fewer know these. The trawler that capsized off Pylos on 14 June carried [[up to 750|greece_on_board|<=750||UN]] people, the UN reckons. [[Eighty-two|greece_deaths|=82]] bodies have been recovered; [[104|greece_survivors|=104]] were saved; [[hundreds|greece_missing|200..999?]] are missing. Pakistan alone counts [[at least 209|greece_pakistanis|>=209]] among them. Shahzada Dawood and his son, Pakistanis too, made every front page.

@@ ar-2 | ar | skynewsarabia.com | 2023-06-23
الأرقام التي تلخص مأساة "تيتان"
[[٥|on_board|=5]] قتلى. هؤلاء كل من كانوا داخل الغواصة، وأكبرهم الفرنسي نارجوليه ([[٧٧ عاما|age_nargeolet|=77|age]]) الذي زار الحطام [[أكثر من ٣٥|dives_nargeolet|>35]] مرة، وأصغرهم سليمان داود ([[١٩ عاما|age_suleman|=19|age]]).

[[٣٨١٠ أمتار|depth_wreck|=3810|measure:meter]] هي المسافة بين سطح البحر وحطام "تايتانيك"، السفينة التي غرقت عام ١٩١٢ بعد اصطدامها بجبل جليدي فقضى [[أكثر من ١٥٠٠|deaths_titanic|>1500]] من [[٢٢٢٤|aboard_titanic|=2224]] شخصا كانوا عليها.

[[٤٨٨ مترا|debris_distance|=488|measure:meter]] تفصل مقدمة "تايتانيك" عن أول قطعة عُثر عليها من الغواصة. وتحدث الأميرال جون موغر عن [[خمس|debris_major|=5|count|خفر السواحل]] قطع كبيرة.

[[٩٦ ساعة|oxygen_total|=96|duration:hour]] كانت مدة احتياطي الأكسجين، لكن الانفجار الداخلي وقع على الأرجح بعد [[أقل من ساعتين|contact_lost_after|<2|duration:hour]] من بدء الرحلة.

[[٢٥٠ ألف دولار|ticket|=250000|money:USD/each]] ثمن المقعد الواحد. وفي المقابل، قدّر خبراء نقلت عنهم واشنطن بوست كلفة البحث على خفر السواحل وحده بـ[[نحو ١,٢ مليون دولار|search_cost|~1200000|money:USD|واشنطن بوست]]. وشملت العمليات مساحة تفوق [[٢٥ ألف كيلومتر مربع|search_area|>25000|measure:kilometer ** 2]].

@@ it-2 | it | ilpost.it | 2023-06-24
Quanto è costato cercare il Titan, e chi paga
Le ricerche del sommergibile imploso con [[cinque|on_board|=5]] persone a bordo sono durate [[quattro giorni|days_to_find|=4|duration:day]] e hanno coinvolto [[almeno sei|ships|>=6]] navi, aerei e [[un paio|rov|2..2?]] di robot. Secondo l'analista Mark Cancian, citato dal Washington Post, la sola Guardia costiera ha speso [[1,2 milioni di dollari|search_cost|=1200000|money:USD|Washington Post]] ([[1,1 milioni di euro|search_cost|=1100000|money:EUR]]); un C-130 costa [[decine di migliaia di dollari|cost_c130|20000..99999?|money:USD/each]] l'ora. Altri esperti interpellati dalla CNN parlano di [[almeno 6,5 milioni|search_cost|>=6500000|money:USD|CNN]]. La legge americana vieta di chiedere il rimborso.

OceanGate chiedeva [[250mila dollari|ticket|=250000|money:USD/each]] a passeggero; nel 2018 ne chiedeva [[105.129|ticket_2018|=105129|money:USD/each]], quanto un posto in prima classe sul Titanic corretto per l'inflazione. In [[due|seasons|=2]] stagioni ha portato al relitto, che si trova [[3.880 metri|depth_wreck|=3880|measure:meter]] sott'acqua, [[46|people_2021_2022|=46]] persone.

Il progetto aveva raccolto nel 2020 [[circa 18 milioni di dollari|funding_2020|~18000000|money:USD]]. Dei [[13|dives_titanic|=13]] viaggi riusciti, [[sei|dives_2021|=6]] risalgono al 2021 e [[sette|dives_2022|=7]] al 2022.

@@ de-2 | de | zeit.de | 2023-06-28
Trümmer der „Titan" an Land gebracht
[[Zehn Tage|days_since|=10|duration:day]] nach dem Unglück hat die „Horizon Arctic" in St. John's Wrackteile des Tauchboots ausgeladen, darunter die [[knapp sieben Meter|debris_length|<7|measure:meter]] lange Verkleidung und vermutlich menschliche Überreste. Der Roboter „Odysseus 6K" hatte sie aus [[3.810 Metern|depth_wreck|=3810|measure:meter]] Tiefe geholt, [[gut 480 Meter|debris_distance|>480|measure:meter]] vom Bug der „Titanic" entfernt. Im Einsatz war das Team der Firma Pelagic [[zehn Tage|days_pelagic|=10|duration:day]] lang rund um die Uhr.

Nun soll geklärt werden, weshalb [[fünf|on_board|=5]] Männer starben. Im Fokus steht der Rumpf aus Kohlefaser, [[12,7 Zentimeter|hull_thickness|=12.7|measure:centimeter]] dick, den Halbkugeln aus Titan abschlossen. Das Sichtfenster war laut Klageschrift des Ex-Mitarbeiters Lochridge nur [[bis 1300 Meter|window_rating|<=1300|measure:meter|Lochridge]] zertifiziert. [[Mehr als drei Dutzend|experts_letter|>36]] Fachleute hatten 2018 in einem Brief gewarnt.

An Sauerstoff hätte es nicht gefehlt, er hätte [[vier Tage|oxygen_total|=4|duration:day]] gereicht. Auch nicht an Kundschaft: [[250.000 Dollar|ticket|=250000|money:USD/each]], umgerechnet [[rund 229.000 Euro|ticket|~229000|money:EUR/each]], kostete der Platz. Die Suche umfasste zuletzt [[62.000 Quadratkilometer|search_area|=62000|measure:kilometer ** 2]].

@@ pl-2 | pl | rp.pl | 2024-08-07
Rodzina nurka z Titana żąda [[50 mln dolarów|lawsuit|=50000000|money:USD]]
Bliscy Paula-Henriego Nargeoleta, [[77-letniego|age_nargeolet|=77|age]] badacza, który zginął w czerwcu ub.r. w drodze do wraku Titanica, pozwali firmę OceanGate na [[przeszło 50 mln dol.|lawsuit|>50000000|money:USD]], tj. [[około 198 mln zł|lawsuit|~198000000|money:PLN]]. Francuz zszedł do tego wraku [[37|dives_nargeolet|=37]] razy - więcej niż ktokolwiek.

Pozew przesądza, że załoga miała świadomość końca. [[Mniej więcej 90 minut|ballast_after|~90|duration:minute]] po rozpoczęciu nurkowania batyskaf zrzucił balast, a w [[trzy czwarte|descent_share|=0.75|ratio]] drogi do dna rozpadł się kadłub. Wszystkich [[pięcioro|on_board|=5]] zginęło w ułamku sekundy.

Kadłub z włókna węglowego miał grubość [[5 cali|hull_thickness|=5|measure:inch]]. Ciśnienie na [[3800 m|depth_wreck|=3800|measure:meter]] to [[niemal 400 atmosfer|pressure|<400|measure:standard_atmosphere]].

Szczątki leżały [[pół kilometra|debris_distance|=0.5|measure:kilometer]] od dziobu transatlantyku; przeszukano wtedy [[26 tys. km kw.|search_area|=26000|measure:kilometer ** 2]] oceanu. Klienci płacili po [[250 000 USD|ticket|=250000|money:USD/each]] - za darmo płynął tylko prezes i, zdaniem prawników, Nargeolet.

@@ pt-2 | pt_PT | publico.pt | 2024-09-17
Audiência sobre o Titan: "Tudo bem por aqui", escreveu a tripulação
As últimas palavras foram enviadas a [[3346 metros|depth_last_ping|=3346|measure:meter|Guarda Costeira]] de profundidade, [[seis segundos|ping_gap|=6|duration:second]] depois de o submersível largar [[dois|weights_dropped|=2]] pesos, mostrou a Guarda Costeira norte-americana na abertura das audiências, que durarão [[duas semanas|hearing_length|=2|duration:week]] e ouvirão [[24|witnesses|=24]] testemunhas. Faltavam [[menos de 500 metros|distance_to_bottom|<500|measure:meter]] para o fundo.

O Titan apresentara problemas [[118|equipment_issues|=118||Guarda Costeira]] vezes desde 2021, [[70|equipment_issues_2021|=70||Guarda Costeira]] delas nesse ano e [[48|equipment_issues_2022|=48||Guarda Costeira]] no seguinte. O engenheiro Tony Nissen contou que se recusou a pilotá-lo.

Com [[6,7 metros|length|=6.7|measure:meter]] e [[dez toneladas|weight|=10|measure:metric_ton]], implodiu a 18 de Junho de 2023 com [[cinco|on_board|=5]] pessoas. Os destroços foram localizados [[quatro dias|days_to_find|=4|duration:day]] mais tarde, a [[cerca de meio quilómetro|debris_distance|~0.5|measure:kilometer]] da proa do Titanic, que jaz a [[perto de quatro mil metros|depth_wreck|~4000|measure:meter]]. Cada lugar custava [[250 mil dólares|ticket|=250000|money:USD/each]], [[uns 225 mil euros|ticket|~225000|money:EUR/each]] ao câmbio de hoje. A empresa fechou.

@@ relations
superseded | oxygen_left | shrinks from 70-96 hours on Monday to 20 hours on Wednesday
superseded | search_area | grows from 7,600 to 10,000 square miles
conflict | search_cost | it-2 ar-2 | 1.2 million by the Washington Post, at least 6.5 million by CNN
conflict | distance_newfoundland | pl-1 de-1 | 600 against 700 kilometres
conflict | depth_wreck | ar-2 it-2 | 3,810 against 3,880 metres
superseded | ships | five on Wednesday, at least six in all
conflict | dives_2022 | en-1 it-2 | 10 against 7
slip | search_area | de-2 | 62,000 for 26,000, digits swapped
conversion | ticket | pl-1 it-1 pt-1 en-2 | dollars, zloty, euros, reais, pounds
conversion | search_area | ar-1 en-2 it-1 | square miles and square kilometres
conversion | debris_distance | pt-1 en-2 ar-2 | feet and metres
conversion | depth_wreck | en-2 it-1 | miles and metres
conversion | hull_thickness | de-2 pl-2 | centimetres and inches
conversion | oxygen_total | en-1 pl-1 | hours and days
conversion | length | en-1 ar-1 | feet and metres
conversion | lawsuit | pl-2 | dollars and zloty
conversion | search_cost | it-2 | dollars and euros
sum | equipment_issues_2021 + equipment_issues_2022 = equipment_issues
sum | dives_2021 + dives_2022 = dives_titanic
part_of | people_2022 < people_2021_2022
part_of | debris_other < debris_major
part_of | greece_pakistanis < greece_on_board
same_origin | search_cost | ar-2 it-2 | Washington Post
same_origin | oxygen_left | en-1 pl-1 | Coast Guard, Monday
definition | ticket, ticket_2018 | another year
definition | depth_search, depth_wreck | depth of the search zone and of the wreck
definition | depth_last_ping, depth_wreck | last position and wreck
