@@ en-1 | en | reuters.com | 2022-03-08
GENEVA, March 8 - The number of people who have fled Ukraine has passed [[2 million|refugees_total|>2000000||UNHCR]], the U.N. refugee agency said on Tuesday, in what it calls Europe's fastest exodus since World War Two. It took [[12 days|days_since_invasion|=12|duration:day]].

Poland alone has let in [[1.2 million|refugees_poland|=1200000]]. Hungary follows with [[191,000|refugees_hungary|=191000]], Slovakia with [[141,000|refugees_slovakia|=141000]] and Moldova, a country of [[2.6 million|population_moldova|=2600000]], with [[83,000|refugees_moldova_stayed|=83000]] who stayed. Romania has [[82,000|refugees_romania|=82000]]. [[Some 100,000|refugees_third_country|~100000]] of those on the move hold other passports, many of them students from Africa and India.

[[Half|children_share|=0.5|ratio|UNICEF]] are children, according to UNICEF. The agency's spokesman, James Elder, described a [[six-year-old|boy_age|=6|age]] who crossed alone with a phone number on his hand.

UNHCR's planning figure is [[4 million|refugees_forecast|=4000000||UNHCR]] by July; its chief, Filippo Grandi, said it may have to be revised. The United Nations asked last week for [[$1.7 billion|un_appeal|=1700000000|money:USD]], of which [[$1.1 billion|un_appeal_inside|=1100000000|money:USD]] is for those still in Ukraine and [[$551 million|un_appeal_refugees|=551000000|money:USD]] for neighbours.

@@ en-2 | en_GB | bbc.co.uk | 2022-04-20
[[Five million|refugees_total|=5000000||UNHCR]]: UNHCR's count of people who have left Ukraine since 24 February reached that mark today - [[5,034,439|refugees_total|=5034439||UNHCR]], to be exact. The figure is already higher than the [[four million|refugees_forecast|=4000000||UNHCR]] the agency had expected by the summer.

Where are they? [[More than 2.8 million|refugees_poland|>2800000]] entered Poland, though many have moved on. [[757,000|refugees_romania|=757000]] went through Romania and [[471,000|refugees_hungary|=471000]] through Hungary. [[Nine in ten|women_children_share|=0.9|ratio]] are women and children, since men aged [[18 to 60|conscription_age|18..60|age]] may not leave. A further [[7.7 million|internally_displaced|=7700000||IOM]] are displaced inside the country, says the IOM; together that is [[over a quarter|displaced_share|>0.25|ratio]] of the pre-war population.

Traffic runs both ways. Ukraine's border service reports [[about 30,000|returns_day|~30000|count/each|Ukraine border service]] people a day going home.

The UK has issued [[40,900|visas_uk|=40900]] visas under its [[two|uk_schemes|=2]] schemes; hosts get [[£350|uk_host_payment|=350|money:GBP/each]] a month. By comparison, Syria's war produced [[6.8 million|refugees_syria|=6800000]] refugees in [[11 years|syria_war_years|=11|duration:year]].

@@ de-1 | de | tagesschau.de | 2022-03-07
Die Zahl der Ukraine-Flüchtlinge in Deutschland ist auf [[50.294|refugees_germany|=50294||interior ministry]] gestiegen, wie das Bundesinnenministerium mitteilt. Da an den Grenzen nicht regelmäßig kontrolliert wird, dürften es tatsächlich deutlich mehr sein. Allein in Berlin kommen täglich [[mehr als 10.000|arrivals_berlin_day|>10000|count/each]] Menschen an.

Insgesamt haben laut UNHCR [[mehr als 1,7 Millionen|refugees_total|>1700000||UNHCR]] Menschen die Ukraine verlassen. [[Gut eine Million|refugees_poland|>1000000||Polish border guard]] davon überquerte die polnische Grenze, [[rund 180.000|refugees_hungary|~180000]] die ungarische. Der EU-Außenbeauftragte Borrell rechnet mit [[bis zu fünf Millionen|refugees_forecast|<=5000000||Borrell]].

Erstmals wendet die EU die Massenzustrom-Richtlinie von 2001 an: Schutz für [[ein Jahr|protection_initial|=1|duration:year]], verlängerbar auf [[drei Jahre|protection_max|=3|duration:year]], ohne Asylverfahren. Brüssel stellt [[500 Millionen Euro|eu_aid|=500000000|money:EUR]] bereit.

Zum Vergleich: 2015 wurden in Deutschland [[890.000|asylum_germany_2015|=890000]] Schutzsuchende gezählt, verteilt über [[zwölf Monate|asylum_2015_period|=12|duration:month]]. Die Bahn fährt Geflüchtete gratis; im ICE 42 aus Warschau saßen am Sonntag [[doppelt so viele|train_overload|=2|ratio]] Reisende wie sonst.

@@ de-2 | de | faz.net | 2022-04-08
[[Zwei Milliarden Euro|federal_payment|=2000000000|money:EUR]] zahlt der Bund den Ländern in diesem Jahr für die Versorgung ukrainischer Flüchtlinge. Darauf einigten sich Kanzler Scholz und die Ministerpräsidenten in der Nacht. [[Eine halbe Milliarde|federal_payment_municipal|=500000000|money:EUR]] davon geht an die Kommunen für Unterkunft, [[eine Milliarde|federal_payment_flat|=1000000000|money:EUR]] ist pauschal, weitere [[500 Millionen|federal_payment_care|=500000000|money:EUR]] decken Kosten für Pflege und Kinderbetreuung.

Von Juni an erhalten die Neuankömmlinge Hartz IV statt Asylbewerberleistungen: [[449 Euro|benefit_new|=449|money:EUR/each]] im Monat für Alleinstehende statt [[367|benefit_old|=367|money:EUR/each]]. Registriert hat die Bundespolizei bislang [[316.000|refugees_germany|=316000||federal police]] Menschen. Der Städtetag bezweifelt das; er geht von [[mindestens 400.000|refugees_germany|>=400000||Städtetag]] aus, denn viele seien bei Verwandten untergekommen.

Das Ifo-Institut schätzt die Kosten je Flüchtling auf [[gut 1000 Euro|cost_per_refugee_month|>1000|money:EUR/each|Ifo]] monatlich. Europaweit zählt das UNHCR inzwischen [[4,38 Millionen|refugees_total|=4380000||UNHCR]] Geflüchtete, [[rund 60 Prozent|refugees_poland_share|~60|percent]] von ihnen in Polen. [[40 Prozent|children_share_germany|=40|percent]] der in Deutschland Erfassten sind minderjährig.

@@ pl-1 | pl | pap.pl | 2022-03-01
Od początku rosyjskiej inwazji do Polski wjechało z Ukrainy [[ponad 377 tys.|refugees_poland|>377000||Polish border guard]] osób, poinformowała we wtorek rano Straż Graniczna. W ciągu minionej doby funkcjonariusze odprawili [[100 tysięcy|arrivals_poland_feb28|=100000||Polish border guard]] podróżnych - najwięcej w historii. W kolejce do przejścia w Medyce czeka się [[nawet 60 godzin|queue_hours|<=60|duration:hour]]; sznur aut ma [[15 km|queue_length|=15|measure:kilometer]].

Według UNHCR uciekło już [[około 660 tysięcy|refugees_total|~660000||UNHCR]] ludzi. Na Węgry trafiło [[90 tys.|refugees_hungary|=90000]], do Rumunii [[38 tys.|refugees_romania|=38000]]. ONZ zakłada, że uchodźców może być [[4 mln|refugees_forecast|=4000000||UN]], i prosi o [[1,7 mld dolarów|un_appeal|=1700000000|money:USD]].

Przy granicy działa [[dziewięć|reception_points|=9]] punktów recepcyjnych. Minister Paweł Szefernaker zapewnił, że na każdego gościa państwo wypłaci gospodarzom [[40 zł|host_payment_day|=40|money:PLN/each]] za dobę przez [[dwa miesiące|host_payment_period|=2|duration:month]]. Do schronisk we Lwowie przyjmowane są też sieroty; [[kilkanaścioro|orphans_lviv|11..19?]] najmłodszych nie ma jeszcze [[trzech lat|orphans_age|<3|age]].

@@ pl-2 | pl | rp.pl | 2022-04-10
Konferencja darczyńców w Warszawie przyniosła [[9,1 mld euro|pledges_warsaw|=9100000000|money:EUR|von der Leyen]], ogłosiła w sobotę Ursula von der Leyen. Z tego [[miliard|pledges_warsaw_commission|=1000000000|money:EUR]] daje sama Komisja, a poza tym [[miliard|pledges_warsaw_ebrd|=1000000000|money:EUR]] w kredytach dokłada EBOR. Razem to [[10,1 mld euro|pledges_warsaw_with_loans|=10100000000|money:EUR]], czyli [[prawie 47 mld zł|pledges_warsaw_with_loans|<47000000000|money:PLN]].

Rachunek rośnie jednak szybciej. Przez granicę z Polską przeszło [[2,6 mln|refugees_poland|=2600000||Polish border guard]] uchodźców, a numer PESEL otrzymało [[ponad 800 000|pesel|>800000]] z nich, a [[blisko połowa|pesel_children_share|<0.5|ratio]] zarejestrowanych to dzieci. W stolicy mieszka ich [[trzysta tysięcy|refugees_warsaw|=300000]]; ludność miasta wzrosła o [[15 proc.|warsaw_growth|=15|percent]] Unia Metropolii Polskich doliczyła się w całym kraju [[3,2 mln|ukrainians_poland|=3200000||Unia Metropolii Polskich]] Ukraińców, jednak wlicza tych, którzy przyjechali do pracy przed wojną.

Za każdego goszczonego należy się [[40 zł|host_payment_day|=40|money:PLN/each]] dziennie, przez [[120 dni|host_payment_period|=120|duration:day]], a więc [[4800 zł|host_payment_total|=4800|money:PLN/each]] na osobę. Jednorazowo każdy dostaje [[300 zł|one_off_payment|=300|money:PLN/each]]. Instytut PIE szacuje tegoroczny koszt na [[15,9 mld zł|cost_poland|=15900000000|money:PLN|PIE]].

@@ it-1 | it | ansa.it | 2022-03-15
(ANSA) - GINEVRA, 15 MAR - Sono [[tre milioni|refugees_total|=3000000||IOM]] le persone fuggite dall'Ucraina dal 24 febbraio, ha annunciato l'Oim. Tra loro [[157mila|refugees_third_country|=157000||IOM]] cittadini di Paesi terzi. Secondo l'Unicef i bambini sono [[un milione e mezzo|children_refugees|=1500000||UNICEF]]: in media [[55|children_per_minute|=55|count/each|UNICEF]] al minuto, giorno e notte.

La Polonia ne ha accolti [[1,8 milioni|refugees_poland|=1800000]], la Romania [[circa 420mila|refugees_romania|~420000]], la Moldavia [[337mila|refugees_moldova|=337000]], l'Ungheria [[263mila|refugees_hungary|=263000]].

In Italia gli arrivi hanno raggiunto quota [[43.000|refugees_italy|=43000||Viminale]], fa sapere il Viminale: [[21.816|refugees_italy_women|=21816]] donne, [[3.796|refugees_italy_men|=3796]] uomini e [[17.388|refugees_italy_minors|=17388]] minori. Le mete principali restano Milano, Roma, Bologna e Napoli. La Protezione civile prepara [[15mila|civil_protection_places|=15000]] posti, di cui [[duemila|cas_places|=2000]] nei Cas. Un bus partito da Leopoli ha percorso [[1.600 chilometri|bus_distance|=1600|measure:kilometer]] in [[due giorni|bus_duration|=2|duration:day]]; a bordo una bisnonna di [[novantadue anni|grandmother_age|=92|age]].

@@ it-2 | it | ilsole24ore.com | 2022-04-01
Quanto costa l'accoglienza? Il decreto del governo Draghi stanzia [[428 milioni di euro|cost_italy|=428000000|money:EUR]] per il 2022. A chi trova da sé una sistemazione andranno [[300 euro|italy_adult_allowance|=300|money:EUR/each]] al mese per [[tre mesi|italy_allowance_period|=3|duration:month]], più [[150|italy_child_allowance|=150|money:EUR/each]] per ogni figlio. Un adulto riceve dunque in tutto [[900 euro|italy_adult_total|=900|money:EUR/each]].

Gli ucraini giunti in Italia sono [[77.640|refugees_italy|=77640||interior ministry]], secondo il ministero dell'Interno; [[quattro su dieci|refugees_italy_minors_share|=0.4|ratio]] sono minorenni. È ancora poco rispetto agli [[oltre 4 miliardi|refugees_total|>4000000000||UNHCR]] di profughi contati dall'Unhcr, di cui [[2,3 milioni|refugees_poland|=2300000]] passati per la Polonia e [[meno di 300mila|refugees_germany|<300000||federal police]] registrati in Germania dalla polizia federale.

Bruxelles ha sbloccato [[3,4 miliardi|eu_funds_react|=3400000000|money:EUR]] di anticipi dal fondo React-Eu, dopo i [[500 milioni|eu_aid|=500000000|money:EUR]] di aiuti umanitari di marzo. Washington promette [[un miliardo di dollari|us_aid|=1000000000|money:USD]], [[circa 900 milioni di euro|us_aid|~900000000|money:EUR]], e porte aperte per [[100.000|us_places|=100000]] persone.

@@ ar-1 | ar | aljazeera.net | 2022-03-04
قالت المفوضية السامية للأمم المتحدة لشؤون اللاجئين إن [[أكثر من 1.2 مليون|refugees_total|>1200000||UNHCR]] شخص فروا من أوكرانيا خلال [[ثمانية أيام|days_since_invasion|=8|duration:day]]. واستقبلت بولندا وحدها [[650 ألفا|refugees_poland|=650000]] منهم، تليها المجر ب[[نحو 145 ألفا|refugees_hungary|~145000]] ثم مولدوفا ب[[103 آلاف|refugees_moldova|=103000]] وسلوفاكيا ب[[تسعين ألفا|refugees_slovakia|=90000]].

ويصل معظم هؤلاء من نساء وأطفال بحقيبة يد لا غير. وتتوقع المنظمة الدولية أن يصل العدد إلى [[أربعة ملايين|refugees_forecast|=4000000||UN]] لاجئ إذا استمرت الحرب. وكانت قد أطلقت نداء لجمع [[1.7 مليار دولار|un_appeal|=1700000000|money:USD]]، يخصص منها [[550 مليونا|un_appeal_refugees|=550000000|money:USD]] لدول الجوار.

وعلى الحدود ينتظر [[آلاف|arab_students|2000..9999?]] الطلاب العرب، بينهم [[نحو 8 آلاف|moroccan_students|~8000]] مغربي كانوا يدرسون في خاركيف وكييف. وقال طالب أردني عمره [[22 عاما|student_age|=22|age]] إنه مشى [[40 كيلومترا|student_walk|=40|measure:kilometer]] ووقف [[يومين|student_wait|=2|duration:day]] في البرد. وأعادت الرباط [[ثلاث|moroccan_flights|=3]] رحلات من رعاياها بتذكرة سعرها [[750 درهما|moroccan_ticket|=750|money:MAD/each]].

@@ ar-2 | ar | aawsat.com | 2022-03-30
تخطى عدد الفارين من أوكرانيا [[٤ ملايين|refugees_total|>4000000||UNHCR]] لاجئ، أي [[نحو عُشر|refugees_population_share|~0.1|ratio]] السكان، بحسب ما أعلنته مفوضية اللاجئين أمس. وهذا هو السقف الذي توقعته عند اندلاع الحرب، إذ قدّرت حينها أن يبلغ العدد [[٤ ملايين|refugees_forecast|=4000000||UNHCR]] في يوليو.

وأفادت "يونيسف" بأن [[مليوني|children_refugees|=2000000||UNICEF]] طفل غادروا البلاد، في حين نزح [[٢٫٥ مليون|children_displaced|=2500000||UNICEF]] طفل داخلها، ليصبح المجموع [[٤٫٥ مليون|children_uprooted|=4500000||UNICEF]]. أما النازحون في الداخل فعددهم الكلي [[نحو ٦٫٥ مليون|internally_displaced|~6500000||IOM]] شخص وفق المنظمة الدولية للهجرة.

واستقبلت بولندا [[٢٫٣ مليون|refugees_poland|=2300000]]، ورومانيا [[أكثر من ٦٠٠ ألف|refugees_romania|>600000]]، ومولدوفا [[٣٨٥ ألفا|refugees_moldova|=385000]]، والمجر [[٣٦٥ ألفا|refugees_hungary|=365000]].

ومع عودة بعض العائلات إلى كييف تبقى الصورة متقلبة من يوم إلى آخر. ويقارن ناشطون هذا الترحيب بمعاملة السوريين الذين يستضيف لبنان منهم [[مليونا ونصف المليون|syrians_lebanon|=1500000]]. وتعهدت واشنطن بتقديم [[مليار دولار|us_aid|=1000000000|money:USD]] واستقبال [[١٠٠ ألف|us_places|=100000]] أوكراني.

@@ pt-1 | pt_BR | folha.uol.com.br | 2022-03-03
Uma semana após o início da invasão, o número de refugiados da Ucrânia chegou a [[1 milhão|refugees_total|=1000000||UNHCR]], informou o Acnur na madrugada desta quinta. É [[mais de 2%|refugees_population_share|>2|percent]] da população, de [[44 milhões|population_ukraine|=44000000]].

[[Mais da metade|refugees_poland_share|>0.5|ratio]], [[548 mil|refugees_poland|=548000]], atravessou para a Polônia. Outros [[133 mil|refugees_hungary|=133000]] estão na Hungria, [[quase 98 mil|refugees_moldova|<98000]] na Moldova e [[51 mil|refugees_romania|=51000]] na Romênia. A ONU, que trabalha com a projeção de [[4 milhões|refugees_forecast|=4000000||UN]], pediu [[US$ 1,7 bilhão|un_appeal|=1700000000|money:USD]] ([[R$ 8,7 bilhões|un_appeal|=8700000000|money:BRL]]) em ajuda.

O Itamaraty estima que havia [[500|brazilians_ukraine|=500||Itamaraty]] brasileiros no país; [[cerca de 100|brazilians_evacuated|~100]] já saíram, [[39|brazilians_train|=39]] deles em um trem para Chernivtsi. O voo da FAB, num KC-390, levará também [[11,6 toneladas|fab_cargo|=11.6|measure:metric_ton]] de doações. Em Prudentópolis, no Paraná, onde [[três em cada quatro|prudentopolis_share|=0.75|ratio]] moradores descendem de ucranianos, a prefeitura se diz pronta para receber [[dezenas|prudentopolis_families|24..99?]] de famílias.

@@ pt-2 | pt_PT | publico.pt | 2022-04-21
[[Quase dois meses|months_of_war|<2|duration:month]] depois do início da guerra, Portugal concedeu [[32.837|refugees_portugal|=32837||SEF]] protecções temporárias, segundo o SEF. [[Mais de um terço|refugees_portugal_minors_share|>0.3333|ratio]], [[11.410|refugees_portugal_minors|=11410]], foram dadas a menores; [[várias centenas|portugal_unaccompanied|200..999?]] chegaram sem os pais e [[16|portugal_foster|=16]] foram entregues a famílias de acolhimento. O Instituto do Emprego tem [[29 mil|portugal_jobs|=29000]] ofertas, mas apenas [[1500|portugal_hired|=1500]] pessoas assinaram contrato.

No conjunto, a fuga já ultrapassou os [[cinco milhões|refugees_total|>5000000||UNHCR]], e outros [[7,7 milhões|internally_displaced|=7700000||IOM]] estão deslocados dentro do país, calcula a OIM. Na Polónia entraram [[2,8 milhões|refugees_poland|=2800000]]; na Roménia, [[três quartos de milhão|refugees_romania|=750000]]. A Alemanha registou [[perto de 370 mil|refugees_germany|~370000]].

O FMI diz que a Ucrânia precisa de [[5 mil milhões de dólares|ukraine_needs_month|=5000000000|money:USD/each|IMF]] por mês para pagar salários e pensões. A conferência de Varsóvia rendeu [[10,1 mil milhões de euros|pledges_warsaw_with_loans|=10100000000|money:EUR]], empréstimos incluídos. A taxa de desemprego portuguesa, de [[5,8%|unemployment_portugal|=5.8|percent]], ajuda.

@@ relations
superseded | refugees_total | grows from 660,000 to 5,034,439
superseded | refugees_poland | grows from 377,000 to over 2.8 million
superseded | refugees_hungary | grows from 90,000 to 471,000
superseded | refugees_romania | grows from 38,000 to 757,000
superseded | refugees_moldova | grows to 385,000
superseded | refugees_slovakia | grows from 90,000 to 141,000
superseded | refugees_germany | grows from 50,294 to 370,000
superseded | refugees_italy | grows from 43,000 to 77,640
superseded | refugees_third_country | grows from 100,000 to 157,000
superseded | children_refugees | grows from 1.5 to 2 million
superseded | internally_displaced | grows from 6.5 to 7.7 million
superseded | refugees_population_share | grows from 2 per cent to a tenth
superseded | host_payment_period | two months prolonged to 120 days
conflict | refugees_forecast | en-1 de-1 pl-1 ar-1 | UN 4 million against Borrell 5 million
conflict | refugees_germany | de-2 | federal police 316,000 against Städtetag 400,000
definition | refugees_moldova_stayed, refugees_moldova | who stayed against who entered
slip | refugees_total | it-2 | milliard for million
sum | refugees_italy_women + refugees_italy_men + refugees_italy_minors = refugees_italy
sum | federal_payment_municipal + federal_payment_flat + federal_payment_care = federal_payment
sum | children_refugees + children_displaced = children_uprooted
sum | pledges_warsaw + pledges_warsaw_ebrd = pledges_warsaw_with_loans
part_of | refugees_poland < refugees_total
part_of | refugees_hungary < refugees_total
part_of | children_refugees < refugees_total
part_of | un_appeal_inside < un_appeal
part_of | un_appeal_refugees < un_appeal
part_of | pledges_warsaw_commission < pledges_warsaw
part_of | refugees_warsaw < refugees_poland
part_of | refugees_portugal_minors < refugees_portugal
each_total | host_payment_day x 120 = host_payment_total
each_total | italy_adult_allowance x 3 = italy_adult_total
definition | refugees_poland, ukrainians_poland | entered since the war against all Ukrainians living there
definition | refugees_total, internally_displaced | abroad against inside
same_origin | refugees_total | en-1 en-2 de-1 de-2 pl-1 ar-1 ar-2 pt-1 pt-2 it-2 | UNHCR
same_origin | un_appeal | en-1 pl-1 ar-1 pt-1 | United Nations
conversion | un_appeal | pt-1 | dollars and reais
conversion | us_aid | it-2 | dollars and euros
conversion | pledges_warsaw_with_loans | pl-2 | euros and zloty
