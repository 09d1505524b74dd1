@@ en-1 | en_GB | bbc.co.uk | 2025-06-12
Air India crash: [[More than 200|deaths_total|>200]] feared dead as London-bound jet hits doctors' hostel

A Boeing 787-8 Dreamliner carrying [[242|aboard|=242]] people to Gatwick came down seconds after leaving Ahmedabad on Thursday. Flight AI171 took off at 13:39 local time, gave a Mayday call and struck the dining hall of a medical college in Meghani Nagar.

Air India said there were [[230|passengers|=230||Air India]] passengers and [[12|crew|=12||Air India]] crew. Of the passengers, [[169|indians_aboard|=169||Air India]] were Indian, [[53|britons_aboard|=53||Air India]] British, [[seven|portuguese_aboard|=7||Air India]] Portuguese and [[one|canadians_aboard|=1||Air India]] Canadian.

Police commissioner GS Malik told Reuters [[204|bodies_recovered|=204||GS Malik]] bodies had been brought in and [[41|injured|=41||GS Malik]] injured were being treated. Not all of the dead were on board. [[One|survivors|=1]] passenger, a British man in seat 11A, walked away.

The aircraft, delivered in January 2014, reached a height of only [[625 feet|max_altitude|=625|measure:foot|Flightradar24]] according to Flightradar24. At the controls was Captain Sumeet Sabharwal, who had [[8,200 hours|captain_hours|=8200|duration:hour|DGCA]] of flying behind him; his co-pilot had [[1,100|copilot_hours|=1100|duration:hour|DGCA]], India's regulator DGCA said.

It is the first fatal crash of a 787, a type introduced [[14 years|type_in_service|=14|duration:year]] ago and of which [[more than 1,100|dreamliners_worldwide|>1100]] are in service. In 2010 an Air India Express flight overshot at Mangalore, killing [[158|mangalore_deaths|=158]].

@@ en-2 | en_IN | thehindu.com | 2025-07-12
Fuel switches moved to 'cutoff' [[a second|switch_gap|=1|duration:second|AAIB]] apart, says AAIB report on AI 171

Exactly [[one month|time_since_july|=1|duration:month]] after the crash that killed [[260|deaths_total|=260]] people, the Aircraft Accident Investigation Bureau has put out a [[15|report_pages|=15]]-page preliminary report. It finds that [[both|switches|=2]] fuel control switches went from RUN to CUTOFF [[three seconds|time_to_cutoff|=3|duration:second|AAIB]] after lift-off. One of the pilots asks the other why he cut off; the other replies that he did not.

The first switch was put back after [[10 seconds|switch_back_time|=10|duration:second|AAIB]], the second [[four seconds|switch_back_gap|=4|duration:second|AAIB]] later. The recording stops at 08:09:11 UTC. The whole flight took [[32 seconds|flight_duration|=32|duration:second|AAIB]] and ended [[0.9 nautical miles|distance_runway|=0.9|measure:nautical_mile|AAIB]] from the runway 23 threshold.

According to the report, the commander, [[56|captain_age|=56|age|AAIB]], had [[15,638 hours|captain_hours|=15638|duration:hour|AAIB]] of experience, [[8,596|captain_hours_type|=8596|duration:hour|AAIB]] of them on the type; the first officer, [[32|copilot_age|=32|age|AAIB]], had [[3,403|copilot_hours|=3403|duration:hour|AAIB]].

Of [[242|aboard|=242]] on board, [[241|deaths_aboard|=241]] died; the ground toll is [[19|deaths_ground|=19]]. The Tata Group has paid interim relief of [[₹25 lakh|interim_compensation|=2500000|money:INR/each]] to [[147|interim_families|=147]] families, over and above the [[₹1 crore|compensation|=10000000|money:INR/each]] promised to each. Its memorial trust has a corpus of [[₹500 crore|trust_fund|=5000000000|money:INR]].

@@ pl-1 | pl | polsatnews.pl | 2025-06-12
Katastrofa boeinga w Indiach. "Nikt nie mógł przeżyć", a jednak jest ocalały

[[Ponad 240|aboard|>240]] osób leciało dreamlinerem linii Air India, który w czwartek rozbił się w Ahmadabadzie w stanie Gudżarat. Maszyna miała dotrzeć do Londynu; wzniosła się na [[niespełna 200 metrów|max_altitude|<200|measure:meter]] i runęła na akademik uczelni medycznej.

Przewoźnik podał, że na liście było [[230|passengers|=230||przewoźnik]] pasażerów, w tym [[jedenaścioro|children_aboard|=11]] dzieci, a także [[dwunastu|crew|=12||przewoźnik]] członków załogi. Indusów było [[169|indians_aboard|=169||przewoźnik]], Brytyjczyków [[53|britons_aboard|=53||przewoźnik]], Portugalczyków [[siedmiu|portuguese_aboard|=7||przewoźnik]]. MSZ nie ma informacji o Polakach.

Komendant policji w rozmowie z AP ocenił najpierw, że nikt nie ocalał. [[Kilka godzin|time_to_survivor|2..?|duration:hour]] później odnaleziono [[jednego|survivors|=1]] pasażera: [[40|survivor_age|=40|age]]-letni Vishwash Kumar Ramesh siedział na miejscu 11A, przy wyjściu awaryjnym.

Do szpitala zwieziono [[co najmniej 204|bodies_recovered|>=204||policja]] ciała, informuje policja. Wśród zabitych na ziemi jest [[pięcioro|students_killed|=5||związek lekarzy]] studentów, a [[blisko 50|students_hospitalised|~50||związek lekarzy]] leży na oddziałach - twierdzi związek lekarzy FAIMA.

Zbiorniki mieściły [[125 tys. litrów|fuel_load|=125000|measure:liter|Amit Shah]] paliwa, powiedział minister Amit Shah. Boeing 787-8 zabiera [[do 248|seats_capacity|<=248]] podróżnych. LOT ma takich samolotów [[osiem|lot_787_8|=8]].

@@ pl-2 | pl | rp.pl | 2025-07-14
[[Trzy sekundy|time_to_cutoff|=3|duration:second]] i [[dwa|switches|=2]] przełączniki. Co wiemy po raporcie o Air India 171

Wstępny raport indyjskiego biura AAIB jest krótki, ma [[piętnaście|report_pages|=15]] stron, i zamiast zamknąć dyskusję, otworzył ją na dobre. Według śledczych [[oba|switches|=2]] przełączniki paliwa znalazły się w położeniu "odcięte" w odstępie [[jednej sekundy|switch_gap|=1|duration:second|AAIB]]. Silniki zgasły, zanim ktokolwiek zdążył je przywrócić po [[dziesięciu sekundach|switch_back_time|=10|duration:second|AAIB]].

Lot trwał [[pół minuty|flight_duration|=0.5|duration:minute]]. Zginęło [[260|deaths_total|=260]] osób: [[241|deaths_aboard|=241]] z tych, którzy lecieli, i [[dziewiętnastu|deaths_ground|=19]] mieszkańców. Pierwsze doniesienia mówiły nawet o [[279|deaths_total|=279||AFP]] ofiarach (AFP, za źródłem w policji), potem o [[270|deaths_total|=270]]. Przyczyną był podwójnie liczony worek ze szczątkami; dopiero badania DNA uporządkowały listę.

"The Wall Street Journal" pisze, że kontrolę nad przełącznikami miał kapitan. W aktach: [[56 lat|captain_age|=56|age]], nalot [[15,6 tys. godzin|captain_hours|=15600|duration:hour]]. Związek pilotów ICPA protestuje.

Tata obiecała rodzinom po [[10 mln rupii|compensation|=10000000|money:INR/each]], czyli [[ok. 430 tys. zł|compensation|~430000|money:PLN/each]]. Ubezpieczyciele szykują się na wypłaty rzędu [[475 mln dol.|insurance_claims|=475000000|money:USD]], z czego sam kadłub wart jest [[80 mln|hull_value|=80000000|money:USD]].

Dla Indii to najtragiczniejszy wypadek od 1996 r., gdy nad Czarkhi Dadri zderzyły się [[dwa|charkhi_planes|=2]] samoloty i zginęło [[349|charkhi_deaths|=349]] ludzi.

@@ ar-1 | ar | alarabiya.net | 2025-06-13
ناج [[واحد|survivors|=1]] من [[242|aboard|=242]] شخصاً.. الهند تحصي ضحايا الطائرة المنكوبة

ارتفع إلى [[265|deaths_total|=265||الشرطة الهندية]] عدد القتلى في تحطم طائرة الخطوط الهندية بمدينة أحمد آباد، بحسب ما أعلنت الشرطة الهندية لوكالة فرانس برس، بينهم [[241|deaths_aboard|=241||الشركة]] كانوا على متنها وفق الشركة، و[[24|deaths_ground|=24||الشرطة الهندية]] على الأرض.

وقال الناجي، وهو بريطاني من أصل هندي يبلغ من العمر [[40 عاماً|survivor_age|=40|age]]، من سريره: "بعد [[ثلاثين ثانية|flight_duration|=30|duration:second|الناجي]] من الإقلاع سمعت دوياً ثم سقطنا". وكان شقيقه بين [[53|britons_aboard|=53]] بريطانياً في القائمة، التي ضمت أيضاً [[169|indians_aboard|=169]] هندياً و[[سبعة|portuguese_aboard|=7]] برتغاليين وكندياً.

وتفقد رئيس الوزراء ناريندرا مودي الموقع صباح الجمعة، في حين عُثر على صندوق أسود [[واحد|black_boxes_found|=1]] فوق سطح المبنى بعد [[28 ساعة|black_box_time|=28|duration:hour]].

وتعهدت مجموعة تاتا بدفع [[10 ملايين روبية|compensation|=10000000|money:INR/each|مجموعة تاتا]] لأسرة كل قتيل، أي [[نحو 117 ألف دولار|compensation|~117000|money:USD/each|مجموعة تاتا]]. وهوى سهم بوينغ [[قرابة 5%|boeing_share_drop|~5|percent]] في وول ستريت.

وهذا أول تحطم لطراز 787 منذ دخوله الخدمة عام 2011. وقبل [[ستة أشهر|since_jeju|=6|duration:month]] قضى [[179|jeju_deaths|=179]] شخصاً في مطار موان الكوري الجنوبي.

@@ ar-2 | ar_EG | shorouknews.com | 2025-06-28
بعد [[أسبوعين|time_since_28_june|=2|duration:week]] من الكارثة.. الهند تسلم آخر جثامين ضحايا الرحلة AI171

أعلنت السلطات الصحية فى ولاية جوجارات أن الحصيلة النهائية لتحطم طائرة «إير إنديا» بلغت [[٢٦٠|deaths_total|=260||السلطات الصحية]] قتيلا، بعدما كانت تقديرات سابقة تشير إلى [[أكثر من ٢٧٠|deaths_total|>270]]. وأوضحت أن [[٢٥٤|identified_dna|=254||السلطات الصحية]] جثمانا جرى التعرف عليها بالبصمة الوراثية، و[[ستة|identified_face|=6||السلطات الصحية]] من ملامح الوجه.

ومن بين الضحايا [[٢٤١|deaths_aboard|=241]] من ركاب الطائرة وطاقمها، بينهم [[٥٢|britons_killed|=52]] بريطانيا، و[[١٩|deaths_ground|=19]] من أهالى الحى. ولم ينج سوى راكب [[واحد|survivors|=1]] كان يجلس إلى جوار باب الطوارئ رقم ٢.

وعلى صعيد التحقيق، أكدت وزارة الطيران تفريغ بيانات الصندوق الأسود الأمامى، وأنها ستنشر تقريرا أوليا خلال [[٣٠ يوما|report_deadline|<=30|duration:day]] من الحادث. وفحصت الهيئة حتى الآن [[٢٦|dreamliners_inspected|=26||الهيئة]] طائرة من أسطول الشركة المؤلف من [[٣٣|dreamliners_air_india|=33]] طائرة «دريملاينر» ولم تجد خللا يذكر.

وخفضت الشركة رحلاتها الدولية بالطائرات العريضة بنسبة [[١٥٪|flights_cut|=15|percent]] حتى منتصف يوليو. وصرفت [[مليونين ونصف المليون روبية|interim_compensation|=2500000|money:INR/each]] دفعة أولى لكل أسرة.

@@ it-1 | it | repubblica.it | 2025-06-14
India, il bilancio si aggrava: [[quasi 280|deaths_total|<280]] vittime per il Boeing caduto ad Ahmedabad

Sale ancora il conto dei morti del volo Air India 171. Secondo una fonte della polizia citata dall'Afp i corpi recuperati sono [[279|deaths_total|=279||polizia]]; il Times of India si ferma a [[274|deaths_total|=274||Times of India]], mentre un medico del Civil Hospital, Dhaval Gameti, parla di [[270|deaths_total|=270||Dhaval Gameti]]. Sull'aereo diretto a Gatwick viaggiavano in [[242|aboard|=242]]: [[241|deaths_aboard|=241]] non ce l'hanno fatta. Tutti gli altri erano a terra, [[almeno 33|deaths_ground|>=33||Times of India]] secondo lo stesso quotidiano.

Finora solo [[undici|identified_dna|=11]] salme hanno un nome grazie al Dna, e [[una|bodies_returned|=1]] è già stata riconsegnata. I campioni prelevati dai parenti sono [[oltre 200|dna_samples|>200]].

L'ente di vigilanza ha ordinato controlli su tutti i 787 della compagnia: [[nove|dreamliners_inspected|=9||ministro]] già fatti, ne restano [[24|dreamliners_to_inspect|=24||ministro]], ha detto il ministro Naidu. L'aereo, [[undici anni|aircraft_age|=11|age]] di servizio, era salito ad [[appena 190 metri|max_altitude|=190|measure:meter]] prima di perdere quota.

A ogni famiglia Tata verserà [[100mila euro circa|compensation|~100000|money:EUR/each]]; Air India ne aggiunge [[25mila|interim_compensation|=25000|money:EUR/each]] per le spese immediate.

@@ it-2 | it | ilpost.it | 2025-07-12
Cosa dice il rapporto preliminare sull'incidente di Air India

Il 12 giugno un Boeing 787 di Air India si schiantò [[poco più di mezzo minuto|flight_duration|>0.5|duration:minute]] dopo il decollo da Ahmedabad, uccidendo [[260|deaths_total|=260]] persone, di cui [[19|deaths_ground|=19]] che non erano a bordo. È il più grave disastro aereo da [[dieci anni|worst_since|=10|duration:year]] a questa parte.

Il rapporto pubblicato nella notte, [[una quindicina|report_pages|~15]] di pagine, dice che [[entrambi|switches|=2]] gli interruttori del carburante passarono su "cutoff" a [[un secondo|switch_gap|=1|duration:second]] di distanza. L'aereo aveva toccato i [[180 nodi|max_speed|=180|measure:knot]]. Si riaccese [[un solo|engines_relit|=1]] motore, non abbastanza in fretta.

Nel 2018 l'FAA aveva consigliato, senza obbligo, di controllare il blocco di quegli interruttori. Air India non lo fece: lo stesso modulo era stato sostituito [[due|module_replaced|=2]] volte, nel 2019 e nel 2023.

A bordo c'erano [[230|passengers|=230]] passeggeri e [[12|crew|=12]] persone di equipaggio; [[15|business_passengers|=15]] viaggiavano in business. Il comandante, [[56 anni|captain_age|=56|age]], aveva [[oltre quindicimila ore|captain_hours|>15000|duration:hour]] di volo, il primo ufficiale [[3.400|copilot_hours|=3400|duration:hour]]. I carichi erano nella norma: [[213,4 tonnellate|takeoff_weight|=213.4|measure:metric_ton]] al decollo contro le [[218|max_takeoff_weight|=218|measure:metric_ton]] ammesse.

@@ de-1 | de | spiegel.de | 2025-06-12
Absturz in Indien: Passagierflugzeug mit [[242|aboard|=242]] Menschen verunglückt

In der indischen Millionenstadt Ahmedabad ist am Donnerstag eine Boeing 787 der Air India in ein Wohnheim für Ärzte gestürzt. An Bord waren [[217|adults_aboard|=217]] Erwachsene und [[13|children_aboard|=13]] Minderjährige, dazu [[zwölf|crew|=12]] Besatzungsmitglieder. Nach Angaben der Fluggesellschaft stammten [[169|indians_aboard|=169||Fluggesellschaft]] Reisende aus Indien, [[53|britons_aboard|=53||Fluggesellschaft]] aus Großbritannien und [[sieben|portuguese_aboard|=7||Fluggesellschaft]] aus Portugal. Deutsche waren nach bisheriger Kenntnis nicht darunter.

Die Behörden gehen inzwischen von [[mindestens 260|deaths_total|>=260||Behörden]] Toten aus. Die Polizei fand [[einen|survivors|=1||Polizei]] Überlebenden auf Sitz 11A. Am Boden wurden [[rund 60|injured|~60]] Menschen verletzt, die meisten Studierende, die beim Mittagessen saßen.

Der Flug nach London-Gatwick hätte [[knapp zehn Stunden|planned_flight_duration|<10|duration:hour]] gedauert. Daten von Flightradar24 zufolge verlor der Jet bei [[rund 190 Metern|max_altitude|~190|measure:meter|Flightradar24]] Höhe das Signal. Innenminister Amit Shah sagte, wegen der [[125.000 Liter|fuel_load|=125000|measure:liter|Amit Shah]] Treibstoff habe es kaum eine Chance gegeben, jemanden zu retten.

Ähnlich viele Opfer forderte zuletzt 2014 der Abschuss von MH17 mit [[298|mh17_deaths|=298]] Toten. In Kozhikode kamen 2020 beim Unfall einer Air-India-Express-Maschine [[21|kozhikode_deaths|=21]] der [[190|kozhikode_aboard|=190]] Insassen ums Leben.

@@ de-2 | de_CH | nzz.ch | 2025-06-19
[[Eine Woche|time_since_19_june|=1|duration:week]] nach dem Absturz: Air India streicht Langstreckenflüge

Air India kürzt ihr internationales Angebot mit Grossraumflugzeugen bis Mitte Juli um [[15 Prozent|flights_cut|=15|percent]]. Grund sind die Kontrollen der [[33|dreamliners_air_india|=33]] Dreamliner in ihrer Flotte; [[26|dreamliners_inspected|=26]] wurden bis Mittwoch geprüft und freigegeben. Innert [[sechs Tagen|cancellation_period|=6|duration:day]] fielen [[83|flights_cancelled|=83]] Flüge aus, [[gut drei Viertel|cancelled_787_share|>0.75|ratio]] davon mit der 787.

Bei dem Unglück kamen nach dem Stand vom Mittwoch [[mindestens 270|deaths_total|>=270]] Personen um. In der Maschine starben [[214|deaths_aboard|=214]], am Boden [[rund 30|deaths_ground|~30]]. Identifiziert sind erst [[208|identified_dna|=208]]. Der einzige Überlebende konnte das Spital verlassen und trug am selben Tag seinen Bruder zu Grabe.

Für die Versicherer wird es teuer. Der Rückversicherer GIC Re rechnet mit [[475 Mio. $|insurance_claims|=475000000|money:USD|GIC Re]], das wären [[knapp 390 Mio. Fr.|insurance_claims|<390000000|money:CHF|GIC Re]] Nach dem Montrealer Übereinkommen haften Airlines unabhängig vom Verschulden mit [[151 880 Sonderziehungsrechten|montreal_limit|=151880|money:XDR/each]] pro Passagier. Die Tata-Gruppe zahlt freiwillig [[10 Millionen Rupien|compensation|=10000000|money:INR/each]] pro Opfer, umgerechnet [[94 000 Franken|compensation|=94000|money:CHF/each]].

Im Januar waren bei einer Kollision über Washington [[67|washington_deaths|=67]] Menschen umgekommen.

@@ pt-1 | pt_PT | observador.pt | 2025-06-13
[[Sete|portuguese_aboard|=7]] passageiros com passaporte português entre as vítimas da queda do avião da Air India

O Governo português confirmou que [[sete|portuguese_aboard|=7||Governo]] cidadãos nacionais, todos com dupla nacionalidade, seguiam no Boeing 787 que caiu esta quinta-feira em Ahmedabad. Nenhum sobreviveu: dos [[242|aboard|=242]] ocupantes só escapou [[um|survivors|=1]], um britânico que ocupava o lugar 11A.

A companhia actualizou o balanço para [[241|deaths_aboard|=241||companhia]] mortos a bordo. Somados os que estavam na residência universitária, a polícia fala já em [[265|deaths_total|=265||polícia]] vítimas, [[quatro|students_killed|=4]] das quais estudantes de Medicina, e em [[mais de meia centena|injured|>50]] de feridos.

O aparelho voava há [[11 anos|aircraft_age|=11|age]] e levava combustível para uma viagem de [[quase 7000 quilómetros|route_length|<7000|measure:kilometer]]. Terá subido [[190 metros|max_altitude|=190|measure:meter]] antes de o sinal desaparecer, [[menos de um minuto|signal_lost_time|<1|duration:minute]] depois da descolagem.

O grupo Tata, que comprou a transportadora ao Estado indiano em 2022 por [[2,2 mil milhões de euros|air_india_price|=2200000000|money:EUR]], promete indemnizar cada família com [[cerca de 101 mil euros|compensation|~101000|money:EUR/each|grupo Tata]]. As acções da Boeing fecharam a perder [[4,8%|boeing_share_drop|=4.8|percent]].

Em Leicester, de onde era [[um terço|leicester_share|=0.3333|ratio|autarquia]] dos passageiros britânicos, segundo a autarquia, houve vigílias noite fora.

@@ pt-2 | pt_BR | folha.uol.com.br | 2025-11-08
[[Cinco meses|time_since_november|=5|duration:month]] depois, Suprema Corte da Índia isenta piloto de culpa por queda da Air India

"Ninguém pode culpá-lo." Com essa frase, dita ao pai do comandante Sumeet Sabharwal, de [[91 anos|captain_father_age|=91|age]], a Suprema Corte da Índia entrou na disputa sobre o acidente que matou [[260|deaths_total|=260]] pessoas em 12 de junho.

O relatório preliminar, de [[15|report_pages|=15]] páginas, apontou que os [[dois|switches|=2]] interruptores de combustível foram desligados com [[1 segundo|switch_gap|=1|duration:second]] de intervalo, mas não diz por quem. O voo durou [[32 segundos|flight_duration|=32|duration:second]]. Sabharwal, [[56|captain_age|=56|age]], acumulava [[mais de 15 mil horas|captain_hours|>15000|duration:hour]] de voo, e não [[8.200|captain_hours|=8200|duration:hour|governo]], como o governo disse no dia da queda.

Na Justiça americana, familiares de [[quatro|us_lawsuit_victims|=4]] passageiros processam a Boeing e a Honeywell. O escritório Beasley Allen representa [[mais de cem|beasley_families|>100]] famílias. A Air India diz ter pago adiantamento de [[2,5 milhões de rúpias|interim_compensation|=2500000|money:INR/each|Air India]] ([[R$ 150 mil|interim_compensation|=150000|money:BRL/each|Air India]]) a [[229|interim_families|=229||Air India]] famílias; a indenização total prometida é de [[R$ 600 mil|compensation|=600000|money:BRL/each]] por vítima.

Único sobrevivente entre os [[242|aboard|=242]] a bordo, Vishwash Kumar Ramesh, [[39|survivor_age|=39|age]], contou à BBC que perdeu o irmão e não sai do quarto. Recebeu [[21,5 mil libras|survivor_payment|=21500|money:GBP]], valor que seus advogados chamam de insuficiente.

A empresa teve prejuízo de [[R$ 2,4 bilhões|air_india_loss|=2400000000|money:BRL]] no ano fiscal de 2025, antes do acidente. No Brasil, a queda da Voepass em Vinhedo, em 2024, deixou [[62|voepass_deaths|=62]] mortos.

@@ relations
superseded | deaths_total | more than 200, 265, up to 279, finally 260 after DNA tests
superseded | deaths_ground | 24, 33, about 30, finally 19
superseded | identified_dna | 11, 208, 254
superseded | dreamliners_inspected | 9, then 26
superseded | interim_families | 147 in July, 229 in November
conflict | deaths_total | it-1 | police 279, Times of India 274, doctor 270
conflict | captain_hours | en-1 en-2 | 8,200 of the regulator against 15,638 of the report
conflict | copilot_hours | en-1 en-2 | 1,100 against 3,403
conflict | children_aboard | pl-1 de-1 | 11 or 13
conflict | students_killed | pl-1 pt-1 | five or four
conflict | survivor_age | pl-1 ar-1 pt-2 | 40 or 39
sum | passengers + crew = aboard
sum | deaths_aboard + deaths_ground = deaths_total
sum | deaths_aboard + survivors = aboard
sum | indians_aboard + britons_aboard + portuguese_aboard + canadians_aboard = passengers
sum | adults_aboard + children_aboard = passengers
sum | identified_dna + identified_face = deaths_total
sum | dreamliners_inspected + dreamliners_to_inspect = dreamliners_air_india
part_of | students_killed < deaths_ground
part_of | britons_killed < deaths_aboard
part_of | hull_value < insurance_claims
part_of | captain_hours_type < captain_hours
conversion | compensation | pl-2 ar-1 it-1 de-2 pt-1 pt-2 | rupees, zloty, dollars, euros, francs, reais
conversion | max_altitude | en-1 de-1 it-1 pl-1 pt-1 | feet and meters
conversion | insurance_claims | de-2 | dollars and francs
slip | deaths_aboard | de-2 | 214 for 241, digits swapped
same_origin | max_altitude | en-1 de-1 | Flightradar24
same_origin | fuel_load | pl-1 de-1 | Amit Shah
same_origin | britons_aboard | en-1 pl-1 de-1 | Air India
