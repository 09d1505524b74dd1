@@ en-1 | en_US | apnews.com | 2022-10-29
[[At least 146|deaths|>=146]] dead in Halloween crush in Seoul
SEOUL, South Korea (AP) — [[At least 146|deaths|>=146]] people were killed and [[150|injured|=150]] more were hurt as a Halloween crowd surged through a narrow alley in Seoul's Itaewon nightlife district Saturday night, officials said. Fire department chief Choi Seong-beom warned the toll could climb: many of those taken to hospitals were in cardiac arrest. [[Forty-five|deaths_at_scene|=45||fire department]] bodies had been carried straight from the street to a gymnasium, he said; [[101|deaths_hospital|=101||fire department]] people died in hospitals.

Only hours before, officials had spoken of [[about 50|cardiac_arrest|~50]] people being given CPR.

[[Some 100,000|crowd|~100000]] people had come to the area for the biggest outdoor Halloween festivities since the pandemic began, local media said. The alley, beside the Hamilton Hotel, slopes down for [[about 130 feet|alley_length|~130|measure:foot]] and is [[13 feet|alley_width|=13|measure:foot]] wide. [[More than 400|responders|>400]] emergency workers and [[140|vehicles|=140]] vehicles were sent.

It was the country's deadliest disaster since the ferry Sewol sank in April 2014, when [[304|deaths_sewol|=304]] people, mostly high school students, drowned. Only [[four weeks|since_kanjuruhan|=4|duration:week]] ago, a stadium stampede in Indonesia killed [[more than 130|deaths_kanjuruhan|>130]].

@@ pl-1 | pl | tvn24.pl | 2022-10-30
Seul. Wśród ofiar tragedii [[19|foreigners_dead|=19]] cudzoziemców
Bilans paniki podczas zabawy halloweenowej w Seulu wzrósł do [[151|deaths|=151||straż pożarna]] zabitych - podała w niedzielę rano miejscowa straż pożarna. Obrażenia odniosły [[82|injured|=82||straż pożarna]] osoby, w tym [[19|seriously_injured|=19||straż pożarna]] ciężko. Według pierwszych doniesień zginęło [[59|deaths|=59]] ludzi, a [[ok. pięćdziesięciu|cardiac_arrest|~50]] miało zatrzymanie akcji serca.

Zdecydowana większość ofiar nie skończyła [[trzydziestu lat|age_victims|<30|age]]. Agencja Yonhap informuje o [[97|women_dead|=97||Yonhap]] kobietach i [[54|men_dead|=54||Yonhap]] mężczyznach. Nie żyje też [[dziewiętnaścioro|foreigners_dead|=19]] obcokrajowców - z Iranu, Chin, Uzbekistanu, Norwegii.

Do dzielnicy Itaewon zjechało [[jakieś 100 tys.|crowd|~100000]] osób. Tłum utknął w uliczce szerokiej na [[nieco ponad trzy metry|alley_width|>3|measure:meter]] i długiej na [[czterdzieści|alley_length|=40|measure:meter]].

Do władz wpłynęło [[ponad 2,6 tys.|missing_reports|>2600]] zgłoszeń o zaginionych. Prezydent Jun Suk Jeol ogłosił żałobę narodową, która potrwa [[siedem dni|mourning|=7|duration:day]]. W 1995 r. zawalenie się domu towarowego Sampoong w tym samym mieście pochłonęło [[502|deaths_sampoong|=502]] ofiary.

@@ ar-1 | ar | bbc.com/arabic | 2022-10-30
تدافع سول: [[153|deaths|=153]] قتيلا في احتفالات الهالوين وحداد وطني
ارتفعت حصيلة ضحايا التدافع في حي إتيوان بالعاصمة الكورية الجنوبية إلى [[153|deaths|=153||وزارة الداخلية]] قتيلا، و[[103|injured|=103||وزارة الداخلية]] جرحى، بينهم [[24|seriously_injured|=24||وزارة الداخلية]] إصاباتهم خطيرة، حسبما أعلنت وزارة الداخلية. وكانت الحصيلة قد بلغت صباحا [[149|deaths|=149]] قتيلا.

وبين القتلى [[عشرون|foreigners_dead|=20||وزارة الداخلية]] أجنبيا، منهم [[أربعة|dead_china|=4]] صينيين و[[خمسة|dead_iran|=5]] إيرانيين و[[ثلاثة|dead_russia|=3]] روس. وقالت الشرطة إن [[97|women_dead|=97||الشرطة]] من الضحايا نساء.

وتجمع ما يقدر بـ[[مئة ألف|crowd|~100000]] شخص، معظمهم في العشرينات، في أول احتفال بلا كمامات منذ [[ثلاث سنوات|years_without|=3|duration:year]]. وأغلق الحشد زقاقا عرضه [[أربعة أمتار|alley_width|=4|measure:meter]]. وتلقت السلطات [[355|missing_reports|=355]] بلاغا عن مفقودين حتى ظهر الأحد، ثم [[آلاف|missing_reports|2000..9999?]] البلاغات في المساء.

وقال شاهد عمره [[30 عاما|age_witness|=30|age]]: "كنا [[ستة|witness_friends|=6]] أصدقاء وخرجنا [[أربعة|witness_survivors|=4]]". وأعلن الرئيس يون سوك يول الحداد حتى 5 نوفمبر.

@@ de-1 | de | tagesschau.de | 2022-10-31
Massenpanik in Seoul: Zahl der Toten steigt auf [[154|deaths|=154]]
[[Zwei Tage|since_crush|=2|duration:day]] nach dem Unglück im Ausgehviertel Itaewon sind inzwischen [[154|deaths|=154||Innenministerium]] Todesopfer zu beklagen, [[98|women_dead|=98||Innenministerium]] von ihnen Frauen. Das teilte das südkoreanische Innenministerium mit. Von den [[149|injured|=149||Innenministerium]] Verletzten schweben [[33|seriously_injured|=33||Innenministerium]] in Lebensgefahr. Bis auf [[ein|unidentified|=1]] Opfer sind alle identifiziert.

Unter den Toten befinden sich [[26|foreigners_dead|=26]] Ausländer aus [[14|countries_dead|=14]] Staaten. Eine Österreicherin koreanischer Herkunft, [[24 Jahre|age_austrian|=24|age]] alt, starb laut Außenministerium in Wien ebenfalls. Deutsche sind nach Angaben des Auswärtigen Amts nicht darunter.

Die Kritik an der Polizei wächst: Im Einsatz waren lediglich [[137|police|=137]] Beamte, erwartet hatte man [[rund 100.000|crowd_expected|~100000]] Feiernde. Allein an der U-Bahn-Station Itaewon stiegen am Samstag [[130.131|station_exits|=130131]] Menschen aus, [[gut doppelt|station_exits_ratio|>2|ratio]] so viele wie im Jahr zuvor ([[59.995|station_exits_2021|=59995]]). Zur selben Zeit bewachten [[rund 6500|police_rally|~6500]] Polizisten eine Demonstration in der Innenstadt. Ein [[475-köpfiges|investigators|=475]] Ermittlerteam wertet Bilder aus Überwachungskameras aus.

@@ it-1 | it | repubblica.it | 2022-10-31
Seul, la calca nel vicolo largo [[poco più di tre metri|alley_width|>3|measure:meter]]: "Eravamo schiacciati, [[sedici|density|=16|count/each]] per metro quadro"
Un imbuto in discesa, lungo [[una quarantina di metri|alley_length|~40|measure:meter]] e largo [[3,2|alley_width|=3.2|measure:meter]] nel punto più stretto. Lì, sabato sera, sono morte [[154|deaths|=154]] persone, quasi tutte giovanissime: i ventenni sono [[103|twenties_dead|=103]], gli adolescenti [[undici|teens_dead|=11]]. I feriti, pochi nel primo bilancio, sono diventati [[149|injured|=149]].

Gli stranieri uccisi sono [[26|foreigners_dead|=26]]: [[cinque|dead_iran|=5]] iraniani, [[quattro|dead_china|=4]] cinesi, [[quattro|dead_russia|=4]] russi e [[due|dead_us|=2]] americani. Nessun italiano, conferma la Farnesina.

Davanti al dolore, le polemiche. Per una folla di [[oltre 100mila|crowd|>100000]] ragazzi erano stati mandati [[meno di 140|police|<140]] poliziotti, mentre in centro ce n'erano [[migliaia|police_rally|2000..9999?]] per un corteo. "Anche con più agenti non sarebbe cambiato nulla", ha detto il ministro dell'Interno. Lo Stato verserà alle famiglie [[20 milioni di won|compensation|=20000000|money:KRW/each]] ([[14mila euro|compensation|=14000|money:EUR/each]]) per ogni morto, oltre ai funerali.

@@ pt-1 | pt_BR | folha.uol.com.br | 2022-11-01
Polícia de Seul recebeu [[11|police_calls|=11]] alertas antes da tragédia do Halloween
A polícia da Coreia do Sul admitiu nesta terça (1º) que recebeu [[ao menos 11|police_calls|>=11||polícia]] telefonemas pedindo socorro nas [[quase quatro horas|calls_period|<4|duration:hour]] que antecederam a tragédia de Itaewon. No primeiro deles, às 18h34, uma mulher avisa: "Vão ser esmagados". Os agentes foram ao local em apenas [[quatro|police_dispatched|=4||polícia]] ocasiões; nas outras [[sete|police_not_dispatched|=7||polícia]], nada foi feito.

"Sinto uma responsabilidade sem limites", disse o chefe da polícia, Yoon Hee-keun, que se curvou [[duas|bows|=2]] vezes diante das câmeras.

O número de mortos subiu para [[156|deaths|=156||Ministério do Interior]], [[101|women_dead|=101||Ministério do Interior]] mulheres e [[55|men_dead|=55||Ministério do Interior]] homens, e o de feridos, para [[151|injured|=151||Ministério do Interior]], [[29|seriously_injured|=29||Ministério do Interior]] em estado grave, segundo o Ministério do Interior. Há [[26|foreigners_dead|=26]] estrangeiros entre as vítimas. Nenhum é brasileiro.

[[Cerca de 100 mil|crowd|~100000]] pessoas foram ao bairro; havia [[137|police|=137]] policiais, contra os [[200|police_promised|=200]] prometidos. No Brasil, o incêndio da boate Kiss, em 2013, matou [[242|deaths_kiss|=242]] jovens.

@@ pl-2 | pl | wyborcza.pl | 2022-11-02
"Ludzie zginą". Zapis rozmów, po których policja nie przyjechała
Pierwszy telefon odebrano o 18.34, [[niespełna cztery godziny|calls_period|<4|duration:hour]] przed tragedią. Ostatni o 22.11. Między nimi jeszcze [[dziewięć|police_calls_between|=9]]. W sumie [[jedenaście|police_calls|=11]] osób uprzedzało dyspozytorów, że w Itaewonie ktoś zaraz zginie. Patrole wysłano [[cztery|police_dispatched|=4]] razy.

Dziś Korea liczy zmarłych: [[156|deaths|=156||MSW]], w tym [[26|foreigners_dead|=26||MSW]] cudzoziemców, wynika z komunikatu MSW. [[Dwie trzecie|share_women|=0.6667|ratio]] to kobiety. Rannych naliczono [[172|injured|=172||MSW]], ale większość, [[139|slightly_injured|=139||MSW]], wyszła z tego z niegroźnymi urazami; stan [[33|seriously_injured|=33||MSW]] jest ciężki. Dzień wcześniej ta sama służba mówiła o [[151|injured|=151]] poszkodowanych.

Skąd tylko [[137|police|=137]] funkcjonariuszy na [[sto kilkadziesiąt tysięcy|crowd|120000..199000?]] gości? Rok temu, przy mniejszym tłumie, było ich [[85|police_2021|=85]], tłumaczy komenda. Prof. Kim oblicza, że na metrze kwadratowym stało [[od ośmiu do dziesięciu|density|8..10|count/each]] osób.

Rodziny dostaną po [[20 mln wonów|compensation|=20000000|money:KRW/each]] ([[ok. 67 tys. zł|compensation|~67000|money:PLN/each]]). W wypadkach drogowych ginie w Korei rocznie [[prawie trzy tysiące|road_deaths|<3000|count/each]] osób.

@@ ar-2 | ar | aljazeera.net | 2022-11-02
[[إحدى عشرة|police_calls|=11]] مكالمة تجاهلتها الشرطة.. غضب في كوريا بعد كارثة الهالوين
داهم محققون الأربعاء [[ثمانية|raids|=8]] مقار للشرطة في سول، بعدما كُشف أن خط الطوارئ 112 استقبل [[١١|police_calls|=11||الشرطة]] اتصالا تحذيريا قبل تدافع السبت الذي أودى بحياة [[١٥٦|deaths|=156]] شخصا. وأقر قائد الشرطة بأن رجاله لم يتوجهوا إلى المكان إلا بعد [[أربعة|police_dispatched|=4||الشرطة]] من هذه الاتصالات.

ونقلت وكالة يونهاب عن مسؤولين أن [[أكثر من ١٥٠|injured|>150||يونهاب]] شخصا أصيبوا. ومن بين القتلى [[٢٦|foreigners_dead|=26]] أجنبيا، [[خمسة|dead_iran|=5]] منهم من إيران، و[[طالبان|dead_us|=2]] أميركيان في [[العشرين|age_students|=20|age]] من العمر، إضافة إلى [[ستة|school_pupils_dead|=6]] تلاميذ ثانويات كورية.

وكانت الشرطة توقعت حضور [[نحو ١٠٠ ألف|crowd_expected|~100000|count/each]] يوميا على مدى [[ثلاثة أيام|festival_days|=3|duration:day]]، ولم تنشر سوى [[١٣٧|police|=137]] عنصرا، في حين خصصت [[٤٨٠٠|police_rally|=4800]] شرطي لمظاهرة قريبة، كما تقول المعارضة.

وتعهدت الحكومة بدفع [[٢٠ مليون وون|compensation|=20000000|money:KRW/each]]، أي [[نحو ١٤ ألف دولار|compensation|~14000|money:USD/each]]، لأسرة كل قتيل.

@@ de-2 | de | zeit.de | 2022-11-05
Die Schuldfrage von Itaewon
Am letzten Tag der Staatstrauer gingen in Seoul [[Zehntausende|protesters|20000..99999?]] auf die Straße, die Polizei sprach von [[9000|protesters|=9000||Polizei]], die Veranstalter von [[60.000|protesters|=60000||Veranstalter]]. Sie hielten Kerzen und Schilder: „[[156|deaths|=156]] Leben". Ihre Wut gilt einer Polizei, die am Samstag zuvor [[elf|police_calls|=11]] Notrufe erhielt und nur bei [[vieren|police_dispatched|=4]] ausrückte. Der örtliche Polizeichef brauchte [[fast eine Stunde|chief_delay|<1|duration:hour]] für die letzten [[700 Meter|chief_distance|=700|measure:meter]], weil er im Auto sitzen blieb.

Gerechnet hatte man mit [[100.000|crowd_expected|=100000]] Besuchern; gekommen waren nach Handydaten der Stadt zeitweise bloß [[57.000|crowd_peak|=57000||Stadt Seoul]] gleichzeitig. Verletzt wurden [[191|injured|=191||Innenministerium]] Menschen, so das Innenministerium; [[zehn|hospital|=10]] lagen am Freitag noch im Krankenhaus. [[Jedes sechste|share_foreigners|=0.1667|ratio]] Todesopfer kam aus dem Ausland: [[26|foreigners_dead|=26]], die meisten in ihren Zwanzigern.

Beim Loveparade-Unglück in Duisburg 2010 starben [[21|deaths_loveparade|=21]] Menschen, [[mehr als 600|injured_loveparade|>600]] wurden verletzt. Verurteilt wurde nach [[zehn Jahren|loveparade_years|=10|duration:year]] niemand.

@@ it-2 | it | ilpost.it | 2022-11-14
Le indagini sulla strage di Halloween a Seul, [[due settimane|since_crush|=2|duration:week]] dopo
Il numero dei morti è salito ancora: sono [[158|deaths|=158||ministero dell'Interno]], dice il ministero, dopo la scomparsa in ospedale di una ragazza [[ventenne|age_last_victim|=20|age]]. Nel frattempo [[due|suicides|=2]] funzionari coinvolti nell'inchiesta, un agente dell'intelligence e una dirigente del Comune, sono stati trovati senza vita.

La squadra speciale, passata da [[475|investigators|=475]] a [[501|investigators|=501]] investigatori, ha [[sei|suspects|=6]] indagati. Si è scoperto che oltre alle [[undici|police_calls|=11]] chiamate alla polizia, altre [[87|fire_calls|=87]] erano arrivate ai vigili del fuoco dopo le 22.15. L'hotel Hamilton aveva costruito una parete che restringeva il vicolo da [[4 metri|alley_width_original|=4|measure:meter]] a [[3,2 metri|alley_width|=3.2|measure:meter]]: per gli abusi aveva pagato multe per [[circa 500 milioni di won|fines_hotel|~500000000|money:KRW]] negli anni.

Quella sera c'erano [[più o meno 130mila|crowd|~130000]] persone, e [[173|police|=173]] poliziotti, secondo un nuovo conteggio dell'opposizione; la polizia insiste su [[137|police|=137||polizia]]. I feriti sono [[196|injured|=196]], gli stranieri morti [[62|foreigners_dead|=62]].

@@ en-2 | en_GB | theguardian.com | 2023-01-13
Seoul crush: police seek charges for [[23|charged|=23]] officials
A [[74-day|investigation_length|=74|duration:day]] police inquiry has concluded that poor planning and a bungled response caused the deaths of [[158|deaths|=158]] people at Halloween in Itaewon. It referred [[23|charged|=23||special investigation]] officials to prosecutors, [[six|arrested|=6||special investigation]] of them in custody, but no one above the district level. A 159th victim, a teenager who took his own life in December, has been added by the government to its count, which now stands at [[159|deaths_with_suicide|=159||government]].

Density in the [[3.2-metre|alley_width|=3.2|measure:meter]] lane reached [[10.74|density|=10.74|count/each|National Forensic Service]] people per square metre, the National Forensic Service found; each was under a load of [[224kg to 560kg|load|224..560|measure:kilogram/each]]. [[Eleven|police_calls|=11]] calls for help had been logged since 6.34pm, [[nine|police_calls_crush|=9]] of which spoke of a crush.

[[At least 320|injured|>=320||interior ministry]] were injured, the interior ministry says; earlier figures hovered just below [[200|injured|<200]]. Among the dead were [[26|foreigners_dead|=26]] foreigners, and [[102|women_dead|=102]] women. [[Upwards of 100,000|crowd|>100000]] had come, watched over by [[137|police|=137]] officers. Families have received [[£13,000|compensation|=13000|money:GBP/each]] each.

@@ pt-2 | pt_PT | publico.pt | 2024-09-30
Antigo chefe da polícia condenado a [[três anos|sentence|=3|duration:year]] pela tragédia de Itaewon
[[Quase dois anos|since_crush|<2|duration:year]] depois, um tribunal de Seul condenou Lee Im-jae, que dirigia a esquadra de Yongsan, por negligência na morte de [[159|deaths_with_suicide|=159]] pessoas. O Ministério Público pedira [[sete anos|sentence_requested|=7|duration:year]]. Outros [[dois|police_convicted|=2]] agentes receberam [[entre um e dois anos|sentence_others|1..2|duration:year]]; a autarca do bairro foi absolvida.

A sentença recorda que a linha de emergência recebeu [[onze|police_calls|=11]] chamadas e que, para [[mais de cem mil|crowd|>100000]] pessoas, havia [[pouco mais de uma centena|police|>100]] de polícias. O beco tem [[3,2 metros|alley_width|=3.2|measure:meter]] de largo e [[45|alley_length|=45|measure:meter]] de comprido. [[26|foreigners_dead|=26]] dos mortos eram estrangeiros e [[mais de três centenas|injured|>300]] de pessoas ficaram feridas.

O parlamento aprovou em Maio, por [[256|votes_for|=256]] votos contra [[zero|votes_against|=0]], uma comissão de inquérito. As famílias exigem ainda ao Estado [[15 mil milhões de won|damages_claimed|=15000000000|money:KRW]], [[cerca de dez milhões de euros|damages_claimed|~10000000|money:EUR]].

@@ relations
superseded | deaths | grows from 59 to 158
superseded | injured | grows from 76 to 196, later at least 320
superseded | foreigners_dead | 19, 20, 26
superseded | seriously_injured | 19, 24, 33, 29, 33
superseded | women_dead | 97, 98, 101, 102
superseded | missing_reports | 355 at noon, then thousands
superseded | since_crush | grows with the date
superseded | investigators | 475, then 501
superseded | dead_russia | 3, then 4
conflict | protesters | de-2 | police 9,000, organisers 60,000
conflict | police | it-2 | opposition 173, police 137
conflict | police_rally | de-1 ar-2 | about 6,500 against 4,800
conflict | alley_width | ar-1 it-1 | 4 against 3.2 metres
conflict | density | it-1 pl-2 en-2 | 16, 8 to 10, 10.74
conflict | crowd | it-2 pt-1 | about 130,000 against about 100,000
slip | foreigners_dead | it-2 | 62 for 26, digits swapped
sum | deaths_at_scene + deaths_hospital = deaths
sum | women_dead + men_dead = deaths
sum | police_dispatched + police_not_dispatched = police_calls
sum | slightly_injured + seriously_injured = injured
part_of | foreigners_dead < deaths
part_of | dead_iran < foreigners_dead
part_of | twenties_dead < deaths
part_of | seriously_injured < injured
part_of | police_calls_crush < police_calls
part_of | police_calls_between < police_calls
conversion | compensation | it-1 pl-2 ar-2 en-2 | won, euros, zloty, dollars, pounds
conversion | alley_width | en-1 ar-1 | feet and metres
conversion | alley_length | en-1 pl-1 | feet and metres
conversion | damages_claimed | pt-2 | won and euros
same_origin | deaths | pt-1 pl-2 | interior ministry, 156
same_origin | police_calls | pt-1 ar-2 | police
definition | deaths, deaths_with_suicide | with the later suicide
definition | crowd, crowd_expected | came and had been expected
definition | crowd, crowd_peak | over the evening and at one time
definition | crowd, station_exits | visitors and passengers leaving the station
definition | alley_width, alley_width_original | narrowest point and before the wall
