@@ en-1 | en | apnews.com | 2024-12-29
SEOUL, South Korea (AP) — A passenger jet skidded off a runway in southern South Korea on Sunday, slammed into a concrete wall and burst into flames, killing [[at least 120|deaths|>=120|count|National Fire Agency]] people, the National Fire Agency said.

The Jeju Air Boeing 737-800 was carrying [[181|aboard|=181]] people, among them [[six|crew|=6]] crew members, when it came down at Muan International Airport, [[about 290 kilometers|distance_seoul|~290|measure:kilometer]] ([[180 miles|distance_seoul|=180|measure:mile]]) south of Seoul, at 9:03 a.m. Flight 2216 had left Bangkok overnight.

The government announced a [[seven-day|mourning|=7|duration:day]] mourning period.

The National Fire Agency sent [[32|fire_trucks|=32|count|National Fire Agency]] fire trucks and [[several|helicopters|3..9?]] helicopters to the scene, where [[more than 1,500|responders|>1500]] firefighters, police and soldiers worked through the day. [[Two|survivors|=2]] crew members were pulled out alive from the tail. Of the bodies recovered so far, [[57|dead_women|=57|count|National Fire Agency]] are women and [[54|dead_men|=54|count|National Fire Agency]] are men, the agency said; the sex of [[nine|dead_unidentified_sex|=9|count|National Fire Agency]] could not be determined.

Workers found the victims [[up to 200 meters|debris_distance|<=200|measure:meter]] from the wreck. It was one of the deadliest disasters in the country's aviation history. In 1997 a Korean Air jumbo crashed in Guam, killing [[228|deaths_guam_1997|=228]].

@@ en-2 | en_GB | bbc.com | 2025-01-11
Black boxes of doomed Jeju Air jet fell silent [[four minutes|recorder_gap|=4|duration:minute]] before impact

Investigators hoping to learn why a Boeing 737-800 landed on its belly at Muan last month have been dealt a blow. Both flight recorders, South Korea's transport ministry said on Saturday, stopped working [[about four minutes|recorder_gap|~4|duration:minute|transport ministry]] before the plane hit a concrete structure at the end of the runway.

All but [[two|survivors|=2]] of the [[181|aboard|=181]] people on board were killed. The pilot had reported a bird strike and declared mayday; [[four minutes|mayday_to_crash|=4|duration:minute]] after that call, the aircraft exploded.

Feathers have been found in [[one|engines_with_feathers|=1]] of the engines.

"There may have been a total loss of power, which is very rare," said Sim Jai-dong, a former ministry investigator, aged [[63|age_sim|=63|age]].

Much attention has turned to the embankment that holds the localiser antennas, [[roughly 250m|wall_distance|~250|measure:meter]] past the tarmac. Including the antennas it stands [[four metres|wall_height|=4|measure:meter]] tall. Chris Kingswood, who has [[48 years|experience_kingswood|=48|duration:year]] of flying behind him, said the jet "might have come to rest with most, possibly all, of those on board still alive" without it.

The captain had logged [[more than 6,800 hours|captain_hours|>6800|duration:hour]]; the airport, whose runway is [[2,800m|runway_length|=2800|measure:meter]] long, had reported [[ten|bird_strikes_muan|=10]] bird strikes since 2019.

Seoul has since inspected all [[101|b737_korea|=101]] aircraft of that type flown by [[six|b737_airlines|=6]] domestic carriers. Jeju Air operates [[39|b737_jeju|=39]] of them.

@@ pl-1 | pl | polsatnews.pl | 2024-12-29
Katastrofa samolotu w Korei Południowej. [[Dwie|survivors|=2]] osoby ocalały, [[179|deaths|=179]] nie żyje

Do [[179|deaths|=179|count|Yonhap]] wzrosła liczba ofiar śmiertelnych katastrofy Boeinga 737-800 linii Jeju Air - podała w niedzielę wieczorem agencja Yonhap. Jeszcze rano mówiono o [[28|deaths|=28]] zabitych, po południu o [[co najmniej 124|deaths|>=124]].

Maszyna leciała z Bangkoku ze [[stu siedemdziesięcioma pięcioma|passengers|=175]] pasażerami i [[sześcioma|crew|=6]] członkami załogi. Na pokładzie było [[dwoje|thai_aboard|=2]] obywateli Tajlandii, reszta podróżnych to Koreańczycy. Najmłodsza ofiara, chłopiec, miała [[trzy lata|age_youngest|=3|age]], najstarsza [[78 lat|age_oldest|=78|age]].

Samolot wylądował bez wysuniętego podwozia, przejechał na brzuchu [[ponad kilometr|skid_distance|>1|measure:kilometer]] i z dużą prędkością uderzył w betonową ścianę. Ogień gaszono przez [[43 minuty|fire_duration|=43|duration:minute]]. W akcji brało udział [[blisko 1600|responders|<1600]] ratowników, żołnierzy i policjantów.

Pełniący obowiązki prezydenta Choi Sang-mok, który objął urząd [[dwa dni|choi_in_office|=2|duration:day]] wcześniej, ogłosił [[siedmiodniową|mourning|=7|duration:day]] żałobę narodową. Zaledwie w środę, 25 grudnia, w Kazachstanie rozbił się embraer linii Azerbaijan Airlines; zginęło [[38|deaths_azerbaijan|=38]] z [[67|aboard_azerbaijan|=67]] osób.

@@ pl-2 | pl | rp.pl | 2025-01-03
Tania linia, droga lekcja. Co dalej z Jeju Air?

Prezes Kim E-bae kłania się przed kamerami, a klienci odchodzą. W ciągu [[24 godzin|cancellations_period|=24|duration:hour]] anulowano [[ok. 68 tys.|cancellations|~68000]] rezerwacji, w tym [[33 000|cancellations_domestic|=33000]] na loty krajowe i [[34 000 z okładem|cancellations_international|>34000]] na zagraniczne. Kurs akcji runął w poniedziałek o [[8,65 proc.|shares_fall|=8.65|percent]], a chwilami nawet o [[15,7 proc.|shares_fall_intraday|=15.7|percent]], do najniższego poziomu w historii notowań.

Przewoźnik zapowiada, że do marca obetnie liczbę lotów o [[10-15 proc.|flights_cut|10..15|percent]] Rodziny ofiar otrzymają na początek [[po 100 mln wonów|initial_payment|=100000000|money:KRW/each]], czyli [[ok. 280 tys. zł|initial_payment|~280000|money:PLN/each]]. Samolot był ubezpieczony w [[pięciu|insurers|=5]] towarzystwach na [[ponad miliard dolarów|insurance_cover|>1000000000|money:USD]].

W wypadku z 29 grudnia zginęło [[179|deaths|=179]] osób. Eksperci wskazują na wykorzystanie floty: każdy samolot Jeju Air spędzał w powietrzu średnio [[418 godzin|monthly_hours_jeju|=418|duration:hour/each]] miesięcznie, podczas gdy w Korean Air [[355|monthly_hours_korean_air|=355|duration:hour/each]]. Rozbita maszyna w ciągu [[dwóch dni|flights_period|=2|duration:day]] wykonała [[13|flights_before|=13]] rejsów. Miała [[15 lat|aircraft_age|=15|age]].

@@ ar-1 | ar | skynewsarabia.com | 2024-12-29
كوريا الجنوبية.. مصرع [[179|deaths|=179]] شخصا في تحطم طائرة ونجاة [[اثنين|survivors|=2]]

لقي [[١٧٩|deaths|=179]] شخصا مصرعهم صباح الأحد في أسوأ كارثة جوية تشهدها كوريا الجنوبية، بعدما خرجت طائرة تابعة لشركة "جيجو إير" عن مدرج مطار موان واصطدمت بجدار.

وكانت الطائرة، وهي من طراز بوينغ 737-800، تقل [[١٧٥|passengers|=175|count|transport ministry]] راكبا و[[ستة|crew|=6|count|transport ministry]] من أفراد الطاقم، وفق وزارة النقل. وأفادت وكالة يونهاب بأن جميع الركاب كوريون باستثناء [[تايلانديين|thai_aboard|=2||Yonhap]].

وتبلغ الناجية، وهي مضيفة، من العمر [[25 عاما|age_survivor_woman|=25|age]]، أما زميلها فعمره [[33 عاما|age_survivor_man|=33|age]]، وقد نقلا إلى [[مستشفيين|hospitals_survivors|=2]] في سيول. وأصغر الضحايا طفل في الثالثة من عمره، وأكبرهم في سن [[78|age_oldest|=78|age]].

وقال مسؤول في الوزارة إن برج المراقبة حذر من الطيور قبل [[دقيقتين|warning_to_mayday|=2|duration:minute|transport ministry]] من إطلاق الطيار نداء الاستغاثة. وشارك في عمليات الإنقاذ [[أكثر من 1500|responders|>1500]] عنصر، بينهم [[490|responders_fire|=490]] من رجال الإطفاء و[[455|responders_police|=455]] شرطيا.

وأعلنت الحكومة الحداد [[سبعة أيام|mourning|=7|duration:day]]. ويأتي الحادث بعد أيام من مقتل [[38|deaths_azerbaijan|=38]] شخصا في تحطم طائرة أذربيجانية في كازاخستان.

@@ ar-2 | ar | aawsat.com | 2025-01-02
لماذا كان الجدار هناك؟ أسئلة ما بعد كارثة موان

بعد [[أربعة أيام|time_since_crash|=4|duration:day]] من الكارثة التي أودت بحياة [[نحو 180|deaths|~180]] شخصا، تتجه الأنظار إلى ساتر خرساني يبعد [[264 مترا|wall_distance|=264|measure:meter]] عن نهاية المدرج. وتؤكد وزارة النقل الكورية أن المسافة [[251 مترا|wall_distance|=251|measure:meter|transport ministry]] وأنها مطابقة للمعايير، لكن خبراء يقولون إن التوصيات الدولية تقضي بترك مسافة [[لا تقل عن 240 مترا|safety_area_recommended|>=240|measure:meter]] خالية من العوائق الصلبة.

ويبلغ ارتفاع الساتر مع الهوائيات [[أربعة أمتار|wall_height|=4|measure:meter]]، في حين كان طول المدرج [[2800 متر|runway_length|=2800|measure:meter]]، لم يكن متاحا منها سوى [[2500|runway_usable|=2500|measure:meter]] بسبب أعمال توسعة.

وداهمت الشرطة مكاتب الشركة والمطار في [[ثلاثة|police_raids|=3]] مواقع، ومنعت رئيسها التنفيذي من السفر. ويشارك في التحقيق [[ثمانية|us_investigators|=8]] أميركيين، بينهم [[أربعة|us_investigators_boeing|=4]] من "بوينغ".

وسجلت المطارات الكورية [[623|bird_strikes_korea|=623]] حادث اصطدام بالطيور خلال [[ست سنوات|bird_strikes_period|=6|duration:year]]، منها [[عشرة|bird_strikes_muan|=10]] في موان، أي بمعدل [[0.09%|bird_strike_rate_muan|=0.09|percent]] من الرحلات، وهو الأعلى بين [[14|airports_compared|=14]] مطارا.

وتراجع سهم الشركة [[نحو 9 بالمئة|shares_fall|~9|percent]] يوم الاثنين.

@@ it-1 | it | repubblica.it | 2024-12-29
Corea del Sud, aereo si schianta in atterraggio: è strage. "Solo [[due|survivors|=2]] i superstiti"

Prima [[ventotto|deaths|=28]], poi [[ottantacinque|deaths|=85]], alla fine della mattinata [[oltre centoventi|deaths|>120]]: il conto dei morti di Muan è salito di ora in ora. In serata i vigili del fuoco hanno fermato la cifra a [[179|deaths|=179|count|fire service]].

Il volo 7C2216 della low cost Jeju Air, partito da Bangkok con [[181|aboard|=181]] persone, ha toccato la pista senza carrello alle 9.03, l'1.03 in Italia. Il velivolo, un Boeing 737-800 consegnato nel 2009, ha percorso sulla pancia [[circa 1.200 metri|skid_distance|~1200|measure:meter]] prima di disintegrarsi. Viaggiava ancora a [[quasi 300 chilometri l'ora|impact_speed|<300|measure:kilometer / hour]].

Tra le vittime [[cinque|dead_children|=5]] bambini sotto i [[dieci anni|age_children|<10|age]]; il più piccolo ne aveva [[tre|age_youngest|=3|age]], il passeggero più anziano [[settantotto|age_oldest|=78|age]]. Un passeggero aveva scritto alla famiglia: "Un uccello è incastrato nell'ala". [[Un minuto|message_gap|=1|duration:minute]] dopo: "Devo dire le mie ultime volontà?".

Per la Corea è la peggiore sciagura dai tempi di Guam, dove nel 1997 morirono in [[228|deaths_guam_1997|=228]]. Boeing, che a Wall Street ha perso il [[31%|boeing_shares_2024|=31|percent]] da inizio anno, si è detta pronta ad assistere la compagnia.

@@ it-2 | it | ilpost.it | 2025-01-27
Cosa dice il rapporto preliminare sull'incidente di Muan

Le autorità sudcoreane hanno pubblicato un documento di [[sei|report_pages|=6]] pagine sul disastro aereo in cui, il 29 dicembre, sono morte [[179|deaths|=179]] delle [[181|aboard|=181]] persone a bordo. Nei [[due|engines_with_feathers|=2]] motori sono stati trovati piume e sangue di alzavola del Baikal, un'anatra migratoria che pesa [[circa mezzo chilo|duck_weight|~0.5|measure:kilogram/each]].

Il terrapieno contro cui l'aereo è finito era, dice il rapporto, a [[264 metri|wall_distance|=264|measure:meter|preliminary report]] dalla fine della pista. Le scatole nere si sono spente [[4 minuti e 7 secondi|recorder_gap|=247|duration:second|preliminary report]] prima dell'urto, quando il Boeing si trovava a [[circa 2 chilometri|recorder_stop_distance|~2|measure:kilometer]] dall'aeroporto e volava a [[161 nodi|recorder_stop_speed|=161|measure:knot]], [[quasi 300 km/h|recorder_stop_speed|<300|measure:kilometer / hour]].

Il comandante aveva [[6.823 ore|captain_hours|=6823|duration:hour]] di volo, il primo ufficiale [[1.650|copilot_hours|=1650|duration:hour]].

Il ministero ha promesso di rimuovere ostacoli simili in [[sette|airports_fix|=7]] aeroporti entro l'anno. Per gli uccelli, ogni scalo dovrà avere [[almeno due|bird_staff|>=2|count/each]] addetti in servizio; a Muan quella mattina ce n'era [[uno|bird_staff_muan|=1]] solo. Il rapporto definitivo richiederà [[un anno o più|final_report_time|>=1|duration:year]].

@@ de-1 | de | spiegel.de | 2024-12-29
Flugzeugunglück in Südkorea: [[177|deaths|=177]] Tote geborgen, [[zwei|missing|=2]] Vermisste

Beim Absturz einer Passagiermaschine am Flughafen Muan sind nach Angaben der Feuerwehr [[mindestens 177|deaths|>=177|count|fire service]] Menschen ums Leben gekommen. Unter den Toten sind [[84|dead_women|=84|count|fire service]] Frauen und [[82|dead_men|=82]] Männer, bei [[elf|dead_unidentified_sex|=11]] Leichen war die Identifizierung des Geschlechts zunächst nicht möglich.

An Bord der Boeing 737-800 hatten sich [[175|passengers|=175]] Passagiere und eine [[sechsköpfige|crew|=6]] Besatzung befunden. Nur [[zwei|survivors|=2]] Flugbegleiter überlebten. Der Kapitän hatte [[fast 7000 Stunden|captain_hours|<7000|duration:hour]] in der Luft verbracht.

Die Maschine hatte kurz vor 9 Uhr Ortszeit einen Landeversuch abgebrochen. Der Tower warnte um 8.57 Uhr vor Vogelschlag, [[zwei Minuten|warning_to_mayday|=2|duration:minute]] später setzte der Pilot einen Notruf ab, weitere [[vier Minuten|mayday_to_crash|=4|duration:minute]] danach zerschellte der Jet.

Die Landebahn ist [[2,8 Kilometer|runway_length|=2.8|measure:kilometer]] lang. Ihre Kürze sei vermutlich nicht die Ursache, sagte ein Ministeriumssprecher. Der Flughafen, [[knapp 290 Kilometer|distance_seoul|<290|measure:kilometer]] von Seoul entfernt, bleibt [[drei Tage|airport_closure|=3|duration:day]] gesperrt.

Für Jeju Air ist es der erste tödliche Unfall seit der Gründung vor [[fast 20 Jahren|airline_age|<20|duration:year]].

@@ de-2 | de | handelsblatt.com | 2024-12-30
Nach Absturz: Südkorea überprüft alle Boeing 737-800

Am Tag nach der Katastrophe von Muan mit [[179|deaths|=179]] Toten nimmt die Regierung in Seoul sämtliche [[101|b737_korea|=101|count|transport ministry]] Maschinen des Unglückstyps unter die Lupe, wie das Verkehrsministerium mitteilte. [[39|b737_jeju|=39]] davon, also [[knapp 40 Prozent|b737_jeju_share|<40|percent]], gehören zur Flotte von Jeju Air, die insgesamt [[41|fleet_jeju|=41]] Flugzeuge umfasst. Der verunglückte Jet war [[15 Jahre|aircraft_age|=15|age]] alt. Im Schnitt fliegt eine Jeju-Maschine [[418 Stunden|monthly_hours_jeju|=418|duration:hour/each]] im Monat. Identifiziert waren bis Montag [[141|identified|=141]] Opfer.

Am Montagmorgen musste erneut ein Jet der Gesellschaft umkehren: Flug 7C101 meldete Probleme mit dem Fahrwerk; [[161|passengers_7c101|=161]] Passagiere stiegen in Gimpo in eine andere Maschine um.

Die Aktie fiel um [[8,7 Prozent|shares_fall|=8.7|percent]], zeitweise betrug das Minus [[fast 16 Prozent|shares_fall_intraday|<16|percent]]; [[95,7 Mrd. Won|market_value_lost|=95700000000|money:KRW]] ([[rund 62 Mio. Euro|market_value_lost|~62000000|money:EUR]]) Börsenwert lösten sich auf. Binnen Stunden stornierten Kunden [[mehr als 60.000|cancellations|>60000]] Tickets. Boeing gab im New Yorker Handel [[2,3 Prozent|boeing_shares_day|=2.3|percent]] nach.

Die Haftpflicht ist mit [[1,03 Milliarden Dollar|insurance_cover|=1030000000|money:USD]] gedeckt. Zum Vergleich: Beim Absturz einer Air-China-Maschine in Busan starben 2002 [[129|deaths_busan_2002|=129]] Menschen, 1997 auf Guam in einer Korean-Air-Maschine [[228|deaths_guam_1997|=228]].

@@ pt-1 | pt_BR | g1.globo.com | 2024-12-29
Avião com [[181|aboard|=181]] pessoas bate em muro e explode na Coreia do Sul

Um Boeing 737-800 da Jeju Air explodiu ao pousar em Muan na manhã de domingo (29), noite de sábado no Brasil. Segundo a agência Yonhap, há [[ao menos 167|deaths|>=167|count|Yonhap]] mortos; a agência Reuters fala em [[176|deaths|=176|count|Reuters]]. [[Três|missing|=3]] pessoas seguem desaparecidas, e só [[duas|survivors|=2]] foram resgatadas com vida.

A aeronave vinha de Bangcoc, viagem de [[quatro horas e meia|flight_time|=4.5|duration:hour]]. Transportava [[173|koreans_aboard|=173]] passageiros sul-coreanos e [[dois|thai_aboard|=2]] tailandeses, além da tripulação de [[seis|crew|=6]] pessoas.

O vídeo do acidente mostra o avião deslizando "de barriga" pela pista de [[2,8 km|runway_length|=2.8|measure:kilometer]] até atingir o muro. Os bombeiros levaram [[43 minutos|fire_duration|=43|duration:minute]] para apagar as chamas, e [[1.562|responders|=1562]] agentes foram mobilizados.

É o pior desastre aéreo em solo sul-coreano. Na quarta, um Embraer da Azerbaijan Airlines caíra no Cazaquistão com [[67|aboard_azerbaijan|=67]] ocupantes; [[38|deaths_azerbaijan|=38]] não sobreviveram. No Brasil, em agosto, a queda de um ATR 72 da Voepass em Vinhedo deixou [[62|deaths_vinhedo|=62]] mortos; em 2007, o acidente da TAM em Congonhas matou [[199|deaths_tam_2007|=199]].

@@ pt-2 | pt_PT | observador.pt | 2024-12-31
As famílias que esperam no aeroporto de Muan

Há tendas amarelas no átrio das partidas, [[uma centena|tents|~100]] talvez. Nelas dormem os parentes das [[197|deaths|=197]] vítimas do voo da Jeju Air. Até terça-feira de manhã tinham sido identificados [[174|identified|=174]] corpos, mas apenas [[quatro|bodies_released|=4]] haviam sido entregues às famílias. Os restantes [[cinco|unidentified|=5]] aguardam testes de ADN. O mais novo tinha [[três anos|age_youngest|=3|age]].

Maeng Gi-su, de [[78 anos|age_maeng|=78|age]], perdeu o sobrinho e os [[dois|maeng_grandnephews|=2]] filhos deste. "Não acredito que a família inteira desapareceu", diz.

A companhia promete um adiantamento de [[100 milhões de won|initial_payment|=100000000|money:KRW/each]] por vítima ([[cerca de 65 mil euros|initial_payment|~65000|money:EUR/each]]). Tem um seguro de [[mil milhões de dólares|insurance_cover|=1000000000|money:USD|Jeju Air]], repartido por [[cinco|insurers|=5]] seguradoras, garantem os seus responsáveis. Viajavam no avião [[175|passengers|=175]] passageiros, dos quais [[dezenas|tour_group|24..99?]] numa excursão de Natal organizada por uma agência de Gwangju.

Lá fora, a [[pouco mais de 250 metros|wall_distance|>250|measure:meter]] da pista, vê-se ainda a cauda do aparelho. Foi dali que saíram os [[dois|survivors|=2]] sobreviventes. O luto nacional dura [[sete dias|mourning|=7|duration:day]], até 4 de Janeiro; muitas cidades cancelaram o fogo-de-artifício.

@@ relations
superseded | deaths | grows from 28 over 85, 120, 124, 167, 176, 177 to 179 within 29 December
superseded | dead_women | 57, later 84
superseded | dead_men | 54, later 82
superseded | dead_unidentified_sex | 9, later 11
superseded | missing | 3, then 2
superseded | identified | 141, later 174
superseded | engines_with_feathers | one, later two
same_origin | deaths | en-1 de-1 it-1 | fire service
superseded | cancellations | more than 60000, then 68000
sum | passengers + crew = aboard
sum | koreans_aboard + thai_aboard = passengers
sum | deaths + survivors = aboard
sum | dead_women + dead_men + dead_unidentified_sex = deaths
sum | cancellations_domestic + cancellations_international = cancellations
sum | identified + unidentified = deaths
part_of | responders_fire < responders
part_of | responders_police < responders
part_of | dead_children < deaths
part_of | b737_jeju < b737_korea
part_of | b737_jeju < fleet_jeju
part_of | runway_usable < runway_length
part_of | us_investigators_boeing < us_investigators
part_of | bird_strikes_muan < bird_strikes_korea
conflict | wall_distance | ar-2 it-2 | 264 against 251 (transport ministry)
conflict | deaths | pt-1 | 167 (Yonhap) against 176 (Reuters)
conversion | runway_length | ar-2 en-2 de-1 pt-1 | metres and kilometres
conversion | skid_distance | pl-1 it-1 | metres and kilometres
conversion | distance_seoul | en-1 de-1 | miles and kilometres
conversion | initial_payment | pl-2 pt-2 | won, zloty, euros
conversion | market_value_lost | de-2 | won and euros
conversion | recorder_stop_speed | it-2 | knots and km/h
conversion | recorder_gap | en-2 it-2 | minutes and minutes with seconds
definition | runway_length, runway_usable | whole runway against the part open during works
definition | recorder_gap, mayday_to_crash | both about four minutes, different events
definition | shares_fall, shares_fall_intraday | close against lowest point
slip | deaths | pt-2 | 197 for 179 (digits swapped)
