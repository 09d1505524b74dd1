@@ it-1 | it | ansa.it | 2023-06-14
Naufragio al largo del Peloponneso, [[almeno 32|deaths|>=32]] i morti

Strage di migranti nello Ionio. Un peschereccio partito dalla Libia e diretto in Italia è affondato nella notte a [[47 miglia nautiche|distance_coast|=47|measure:nautical_mile]] da Pylos, in acque internazionali. La guardia costiera ellenica ha recuperato finora [[32|deaths|=32||guardia costiera]] corpi, [[quindici|deaths_increase|=15]] in più di quelli contati in mattinata, quando il bilancio era di [[17|deaths|=17]], e ha tratto in salvo [[104|survivors|=104||guardia costiera]] persone. Solo [[quattro|survivors_hospital|=4]] sono ricoverate per ipotermia.

Quanti fossero a bordo nessuno lo sa. In un primo tempo l'Oim aveva parlato di [[400|aboard|<=400||Oim]] persone al massimo; per l'ong Alarm Phone, che era in contatto con loro, erano [[750|aboard|=750||Alarm Phone]].

Il fondale in quel punto supera i [[5.000 metri|sea_depth|>5000|measure:meter]]: è l'area più profonda del Mediterraneo. Alle ricerche partecipano [[sei|search_ships|=6]] navi della marina e della guardia costiera, un C-130 e un elicottero. Il 26 febbraio, a Cutro, erano morte [[94|deaths_cutro|=94]] persone, [[35|deaths_cutro_children|=35]] delle quali minori.

@@ de-1 | de | tagesschau.de | 2023-06-14
[[Dutzende|deaths|24..?]] Tote bei Bootsunglück vor Griechenland

Beim Untergang eines Fischkutters vor der Halbinsel Peloponnes sind [[mindestens 79|deaths|>=79||Küstenwache]] Migranten ertrunken. Das meldete die Küstenwache am Nachmittag; am Morgen hatte sie von [[59|deaths|=59||Küstenwache]] Leichen gesprochen. Gerettet wurden [[104|survivors|=104]] Männer, keine Frau und kein Kind.

Das Boot, [[etwa 25 bis 30 Meter|boat_length|25..30|measure:meter]] lang, war nach Behördenangaben im ostlibyschen Tobruk mit Ziel Italien ausgelaufen. Es sank binnen [[10 bis 15 Minuten|sinking_time|10..15|duration:minute]], sagte Regierungssprecher Ilias Siakantaris, der von [[bis zu 750|aboard|<=750||Überlebende]] Menschen an Bord berichtete, sich dabei aber auf Aussagen Geretteter berief. Der Gouverneur der Region nannte [[mehr als 500|aboard|>500||Gouverneur]].

Die Übergangsregierung in Athen ordnete [[drei Tage|mourning|=3|duration:day]] Staatstrauer an. Vor [[zehn Jahren|lampedusa_interval|=10|duration:year]] waren vor Lampedusa [[mindestens 368|deaths_lampedusa_2013|>=368]] Menschen umgekommen. In diesem Jahr kamen laut UNHCR bis Mitte Juni [[rund 72.000|arrivals_med_2023|~72000||UNHCR]] Menschen über das Mittelmeer nach Europa, [[55.160|arrivals_italy_2023|=55160||UNHCR]] davon nach Italien.

@@ en-1 | en_GB | bbc.co.uk | 2023-06-15
Greece boat disaster: [[up to 100|aboard_children|<=100||survivors]] children may have been in the hold

Hopes of finding anyone else alive were dwindling on Thursday, the morning after an overcrowded trawler capsized [[about 50 miles|distance_coast|~50|measure:mile]] off southern Greece. The official toll was revised down to [[78|deaths|=78||coastguard]] from [[79|deaths|=79||coastguard]] after a recount; [[104|survivors|=104]] people survived.

Survivors told doctors in Kalamata that women and [[as many as 100|aboard_children|<=100||survivors]] children had been kept below deck. "[[Seven hundred and fifty|aboard|=750||survivor]] people, everyone told me," said a cardiologist who treated the rescued. The charity Save the Children spoke of [[a hundred|aboard_children|=100||Save the Children]] minors too.

[[Nine|arrests|=9]] Egyptian men were arrested on suspicion of smuggling. Each passenger had paid [[$4,500|fare_each|=4500|money:USD/each]] ([[£3,500|fare_each|=3500|money:GBP/each]]), coastguard sources said. The coastguard insists the boat refused help for [[hours|refusal_time|2..?|duration:hour]]; the engine failed at 1.40am and the vessel was on the bottom [[20 minutes|time_engine_to_sinking|=20|duration:minute]] later.

The UN's migration agency, which first estimated [[400|aboard|=400||IOM]] aboard, counts [[more than 20,000|deaths_central_med_since_2014|>20000||IOM]] deaths in the central Mediterranean since 2014.

@@ pl-1 | pl | tvp.info | 2023-06-16
Katastrofa łodzi u wybrzeży Grecji. „Mogło zginąć [[nawet pół tysiąca|deaths_estimated|<=500]] ludzi”

[[Trzy dni|mourning|=3|duration:day]] potrwa w Grecji żałoba narodowa po zatonięciu kutra z migrantami. Wydobyto [[78|deaths|=78]] ciał, uratowano [[104|survivors|=104]] osoby, a zdaniem ONZ [[do 500|missing|<=500||ONZ]] uznaje się za zaginione.

Wśród ocalałych jest [[47|survivors_syria|=47]] Syryjczyków, [[43|survivors_egypt|=43]] Egipcjan, [[12|survivors_pakistan|=12]] Pakistańczyków i [[dwóch|survivors_palestine|=2]] Palestyńczyków. [[Dziewięciu|arrests|=9]] Egipcjan w wieku [[od 20 do 40 lat|arrested_ages|20..40|age]] zatrzymano pod zarzutem przemytu ludzi.

Według relacji rozbitków na łodzi płynęło [[od 400 do 750|aboard|400..750||rozbitkowie]] pasażerów. Za miejsce płacili średnio [[4,5 tys. dol.|fare_each|=4500|money:USD/each]], [[ponad 18 tys. zł|fare_each|>18000|money:PLN/each]], a więc organizatorzy mogli zarobić [[około 3 mln dol.|smuggler_revenue|~3000000|money:USD]]

Do tragedii doszło [[80 km|distance_coast|=80|measure:kilometer]] od brzegu, [[niecały tydzień|time_since_pact|<1|duration:week]] po tym, jak ministrowie UE uzgodnili pakt migracyjny. Kraj, który nie przyjmie przydzielonych mu osób, ma płacić po [[20 tys. euro|pact_fee_each|=20000|money:EUR/each]] za każdą. Przeciw głosowały Polska i Węgry.

@@ ar-1 | ar | aljazeera.net | 2023-06-17
غرق مركب اليونان.. ماذا نعرف عن عدد الضحايا؟

بعد [[ثلاثة أيام|days_since_sinking|=3|duration:day]] من غرق سفينة الصيد "أدريانا" قبالة بيلوس لا تزال الأرقام متضاربة. فالحصيلة الرسمية توقفت عند [[78|deaths|=78||خفر السواحل اليوناني]] قتيلا و[[104|survivors|=104||خفر السواحل اليوناني]] ناجين، بحسب خفر السواحل اليوناني، بينما تقول مفوضية حقوق الإنسان إن [[ما يصل إلى 500|missing|<=500||مفوضية حقوق الإنسان]] شخص في عداد المفقودين، بينهم عدد كبير من النساء والأطفال.

أما عدد الركاب فقدرته المنظمة الدولية للهجرة ب[[ما بين 400 و750|aboard|400..750||المنظمة الدولية للهجرة]] شخصا، في حين قال ناج سوري إن المهربين أحصوا [[747|aboard|=747||ناج سوري]] راكبا قبل الإبحار من طبرق.

ووفق رواية بعض الناجين انقلب القارب حين حاولت دورية يونانية جره، وهو ما تنفيه أثينا. وكان المركب قد توقف عن الحركة [[سبع ساعات على الأقل|boat_still|>=7|duration:hour|بي بي سي]] قبل غرقه، حسب تحليل لشبكة بي بي سي.

ودفع كل مسافر [[ما بين 4000 و6000 دولار|fare_each|4000..6000|money:USD/each]]. وسجل الربع الأول من العام [[441|deaths_central_med_q1_2023|=441||المنظمة الدولية للهجرة]] وفاة في وسط المتوسط، وهو الأعلى منذ [[ست سنوات|highest_since|=6|duration:year]].

@@ en-2 | en_PK | dawn.com | 2023-06-24
[[Over 300|deaths_pakistan|>300||Senate chairman]] Pakistanis feared lost, but nobody has a list

ISLAMABAD: Interior Minister Rana Sanaullah told the National Assembly on Friday that [[350|aboard_pakistan|=350||interior minister]] Pakistanis were on the trawler that sank off Greece on June 14, and that [[281|families_contacted|=281||interior minister]] families had come forward. The Federal Investigation Agency had earlier in the week put the figure at [[209|aboard_pakistan|=209||FIA]], on the basis of relatives' statements; [[193|dna_samples|=193]] DNA samples were collected. Senate chairman Sadiq Sanjrani had already mourned "[[more than 300|deaths_pakistan|>300||Senate chairman]]" dead.

Only [[12|survivors_pakistan|=12]] nationals are among the [[104|survivors|=104]] rescued. [[Twenty-eight|deaths_kotli|=28]] of the missing come from the village of Bandli in Kotli district. Their families sold land to raise [[Rs2.2 million to Rs2.5 million|fare_each|2200000..2500000|money:PKR/each]], [[roughly $8,000|fare_each|~8000|money:USD/each]], for each young man.

In all, the minister said, [[700|aboard|=700||interior minister]] passengers were crammed into a boat built for [[400|boat_capacity|=400||interior minister]]. Greek officials have so far recovered [[82|deaths|=82||Greek officials]] bodies. [[Fourteen|arrests_pakistan|=14]] suspected agents have been held in Punjab and Azad Kashmir.

@@ pt-1 | pt_PT | publico.pt | 2023-07-02
O que se sabe, e não se sabe, do naufrágio do Adriana

Morreram [[mais de 600|deaths_estimated|>600]] pessoas, se se confirmar que a traineira levava [[cerca de 750|aboard|~750||sobreviventes]], como garantem os que se salvaram. Corpos, há apenas [[82|deaths|=82]]. Os sobreviventes, [[104|survivors|=104]], são todos homens e rapazes; [[oito|survivors_minors|=8]] são menores.

Uma investigação jornalística recolheu [[17|testimonies|=17]] depoimentos, dos quais [[16|testimonies_tow|=16]] referem que a guarda costeira grega atou um cabo ao barco. A Frontex diz ter oferecido um avião [[três vezes|frontex_offers|=3]], sem obter resposta. Entre o primeiro alerta e o afundamento decorreram [[15 horas|time_alert_to_sinking|=15|duration:hour]].

A embarcação estava a [[87 quilómetros|distance_coast|=87|measure:kilometer]] da costa. Nessa semana, o mundo seguia outro drama, o do submersível Titan, com [[cinco|aboard_titan|=5]] ocupantes, cujas buscas mobilizaram meios de [[quatro|titan_countries|=4]] países.

Em Bruxelas discutia-se entretanto um acordo com a Tunísia no valor de [[mais de mil milhões de euros|tunisia_package|>1000000000|money:EUR]], incluindo [[105 milhões|tunisia_border|=105000000|money:EUR]] para o controlo de fronteiras. O mecanismo europeu prevê [[30 mil|pact_places|=30000]] recolocações por ano; a [[20 mil euros|pact_fee_each|=20000|money:EUR/each]] cada, seriam [[600 milhões|pact_total|=600000000|money:EUR]].

@@ ar-2 | ar_EG | youm7.com | 2023-07-10
أهالى ضحايا مركب اليونان فى الشرقية: دفعنا [[١٤٠ ألف جنيه|fare_each|=140000|money:EGP/each]] عن كل شاب

روى أهالى قرى بمحافظة الشرقية كيف خرج أبناؤهم، ومنهم فتى فى [[الرابعة عشرة|boy_age|=14|age]]، إلى ليبيا ومنها إلى البحر. وقال والد أحد المفقودين إن الوسيط تقاضى [[١٤٠ ألف جنيه|fare_each|=140000|money:EGP/each|والد أحد المفقودين]]، أى [[نحو ٤٥٠٠ دولار|fare_each|~4500|money:USD/each]]، وإنه سلمه إيصالات على بياض.

وتشير تقديرات غير رسمية إلى أن عدد المصريين على متن المركب بلغ [[نحو ٢٠٠|aboard_egypt|~200]]، نجا منهم [[٤٣|survivors_egypt|=43]] فقط، بينهم [[٩|arrests|=9]] محبوسون فى اليونان بتهمة تهريب المهاجرين. أما الناجون من كل الجنسيات فعددهم [[١٠٤|survivors|=104]].

ونقلت وكالة الأنباء الفرنسية عن السلطات اليونانية أن الجثامين المنتشلة [[٨٢|deaths|=82||السلطات اليونانية]]، ولم يتم التعرف حتى الآن إلا على [[عشرات|deaths_identified|20..?]] منها عن طريق تحليل البصمة الوراثية. وتقدر الأمم المتحدة عدد المفقودين ب[[ما لا يقل عن ٥٠٠|missing|>=500||الأمم المتحدة]].

وألقت أجهزة الأمن القبض على [[سبعة|arrests_egypt|=7]] سماسرة خلال [[الأسبوعين|arrests_egypt_period|=2|duration:week]] الماضيين.

@@ it-2 | it | ilpost.it | 2023-12-14
[[Sei mesi|time_since_sinking|=6|duration:month]] dopo, il naufragio di Pylos è ancora senza risposte

Il 14 giugno il peschereccio Adriana si capovolse con a bordo [[tra le 500 e le 750|aboard|500..750]] persone. Amnesty International e Human Rights Watch, che hanno intervistato [[21|interviews|=21||Amnesty e HRW]] testimoni, [[19|interviews_survivors|=19||Amnesty e HRW]] dei quali sopravvissuti, dicono che le indagini greche non hanno fatto progressi significativi.

Quel giorno si salvarono [[104|survivors|=104]] uomini; furono trovati [[82|deaths|=82]] corpi, di cui [[58|deaths_identified|=58]] identificati. Tutti gli altri, [[più di 500|missing|>500]], sono in fondo al mare. In settembre [[quaranta|complainants|=40]] superstiti hanno denunciato la guardia costiera davanti al tribunale militare del Pireo.

Fu uno dei naufragi più gravi mai avvenuti nel Mediterraneo, ma non il peggiore: il 18 aprile 2015 nel Canale di Sicilia i morti furono [[un migliaio|deaths_april_2015|~1000]]. Nel 2023, secondo l'Oim, le vittime in tutto il Mediterraneo sono state finora [[oltre 2.500|deaths_med_2023|>2500||Oim]], rispetto alle [[2.411|deaths_med_2022|=2411||Oim]] dell'intero 2022. Gli arrivi via mare in Italia hanno superato quota [[150mila|arrivals_italy_2023|>150000]], contro i [[98mila|arrivals_italy_2022|=98000]] dello stesso periodo dell'anno precedente.

@@ de-2 | de_AT | derstandard.at | 2024-05-21
Gericht in Kalamata stellt Verfahren gegen [[neun|arrests|=9]] Ägypter ein

[[Elf Monate|detention_time|=11|duration:month]] saßen sie in Untersuchungshaft, am Dienstag dauerte es nur [[wenige Stunden|hearing_length|2..5?|duration:hour]], bis das Verfahren endete: Griechische Richter erklärten sich für unzuständig, weil das Boot [[rund 90 Kilometer|distance_coast|~90|measure:kilometer]] vor der Küste und damit außerhalb der Hoheitsgewässer gesunken sei. Den Männern, der jüngste [[21|youngest_defendant|=21|age]], hätte lebenslange Haft gedroht.

Beim Untergang der Adriana kamen im Juni 2023 [[mehr als 500|deaths_estimated|>500]] Menschen ums Leben, [[82|deaths|=82]] Leichen wurden geborgen. An Bord waren nach UN-Schätzung [[750|aboard|=750||UN]] Menschen, die griechische Seite ging zuletzt von [[646|aboard|=646||griechische Küstenwache]] aus.

Für Kritik sorgte im Februar die EU-Bürgerbeauftragte: Frontex habe keinen Notruf abgesetzt. Die Agentur hat ein Jahresbudget von [[845 Millionen Euro|frontex_budget|=845000000|money:EUR]] und soll bis 2027 auf [[10.000|frontex_staff_plan|=10000]] Beamte wachsen.

Laut IOM war 2023 mit [[8565|deaths_migrants_world_2023|=8565||IOM]] Toten weltweit das schlimmste Jahr seit [[einem Jahrzehnt|record_period|=1|duration:decade]], auf das Mittelmeer entfielen [[3129|deaths_med_2023|=3129||IOM]].

@@ pl-2 | pl | oko.press | 2025-05-24
Grecja: zarzuty dla [[17|charged_officers|=17]] funkcjonariuszy straży przybrzeżnej

[[Prawie dwa lata|time_since_sinking|<2|duration:year]] po zatonięciu Adriany prokurator morski w Pireusie postawił zarzuty [[siedemnastu|charged_officers|=17]] osobom. [[Czterem|charged_senior|=4]] z nich, w tym byłemu komendantowi formacji, zarzuca się narażenie na niebezpieczeństwo, kapitanowi łodzi patrolowej - spowodowanie katastrofy.

Bilans jest znany tylko z grubsza. [[104|survivors|=104]] osoby ocalały, [[82|deaths|=82]] pochowano, [[ponad pięćset|missing|>500]] nigdy nie odnaleziono. Tymczasem grecki rzecznik praw obywatelskich w raporcie z lutego 2025 wskazał na odpowiedzialność [[ośmiu|ombudsman_officers|=8||rzecznik praw obywatelskich]] oficerów. Pełnomocnicy [[kilkudziesięciu|complainants|20..99?]] ocalałych mówią o przełomie.

Organizacje pozarządowe przypominają, że załoga patrolowca liczyła [[13|patrol_crew|=13]] ludzi, kamery warte [[setki tysięcy euro|camera_cost|200000..?|money:EUR]] były wyłączone, a statek pasażerski, który mógł zabrać [[750|aboard|<=750||organizacje pozarządowe]] ludzi stłoczonych na kutrze, odesłano. W 2024 r. na Morzu Śródziemnym zginęło według IOM [[blisko 2,5 tys.|deaths_med_2024|<2500||IOM]] migrantów, o [[jedną piątą|deaths_med_fall|=0.2|ratio]] mniej niż rok wcześniej.

@@ pt-2 | pt | folha.uol.com.br | 2023-06-20
Naufrágio na Grécia expõe rota de [[US$ 4.500|fare_each|=4500|money:USD/each]] por pessoa

Subiu para [[81|deaths|=81||guarda costeira]] o total de corpos resgatados do mar Jônico, informou a guarda costeira grega nesta terça (20). Outras [[104|survivors|=104]] pessoas foram salvas e [[mais de 500|missing|>500]] seguem desaparecidas, segundo a agência da ONU para refugiados.

A viagem custava [[R$ 21,6 mil|fare_each|=21600|money:BRL/each]]. Com [[750|aboard|=750]] passageiros, a quadrilha teria embolsado [[US$ 3,4 milhões|smuggler_revenue|=3400000|money:USD]]. Os [[nove|arrests|=9]] egípcios apontados como tripulantes negaram as acusações a um juiz de Kalamata; um deles disse que também pagou pela passagem. No Paquistão, onde a polícia calcula que [[ao menos 209|aboard_pakistan|>=209||polícia]] cidadãos embarcaram, [[dez|arrests_pakistan|=10]] suspeitos foram presos.

O navio partiu do Egito vazio, encheu em Tobruk e ficou [[cinco dias|voyage|=5|duration:day]] no mar. [[Dois|days_without_water|=2|duration:day]] deles, contam os resgatados, sem água. [[Seis|deaths_before_sinking|=6||resgatados]] pessoas já haviam morrido de sede quando o motor parou.

A mesma rota, pela Líbia, foi usada por [[metade|libya_share|=0.5|ratio]] dos que chegaram à Itália neste ano.

@@ relations
superseded | deaths | 17, 32, 59, 79, corrected down to 78, then 81, 82
superseded | missing | up to 500 to more than 500
superseded | aboard_pakistan | 209 to 350
superseded | arrivals_italy_2023 | 55,160 in June to over 150,000 in December
superseded | deaths_med_2023 | over 2,500 in December to 3,129
superseded | arrests_pakistan | 10 to 14
conflict | aboard | it-1 de-1 en-1 pl-1 ar-1 en-2 pt-1 it-2 de-2 pl-2 | 400, over 500, 646, 700, 747, 750: sources disagree
conflict | aboard_pakistan | en-2 | FIA 209 against minister 350
conflict | fare_each | en-2 against en-1 pl-1 ar-2 pt-2 | 8,000 against 4,500 dollars
conflict | distance_coast | pl-1 pt-1 de-2 | 80, 87 and about 90 km
conflict | deaths_estimated | pt-1 de-2 | more than 600 against more than 500
sum | survivors_syria + survivors_egypt + survivors_pakistan + survivors_palestine = survivors
sum | survivors + deaths + missing = aboard
each_total | fare_each x aboard = smuggler_revenue
each_total | pact_fee_each x pact_places = pact_total
part_of | aboard_children < aboard
part_of | aboard_pakistan < aboard
part_of | deaths_identified < deaths
part_of | interviews_survivors < interviews
part_of | charged_senior < charged_officers
part_of | tunisia_border < tunisia_package
part_of | arrivals_italy_2023 < arrivals_med_2023
conversion | fare_each | dollars, pounds, zloty, rupees, Egyptian pounds, reais
conversion | distance_coast | nautical miles, miles, kilometres
same_origin | deaths | it-1 de-1 en-1 ar-1 pt-2 | Greek coastguard
same_origin | missing | pl-1 ar-1 ar-2 pt-2 | UN
definition | deaths, deaths_estimated | bodies recovered against all believed dead
definition | deaths_med_2023, deaths_central_med_q1_2023, deaths_central_med_since_2014 | sea and period
