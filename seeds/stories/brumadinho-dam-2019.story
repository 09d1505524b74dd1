@@ pt-1 | pt | g1.globo.com | 2019-01-25
Barragem da Vale se rompe em Brumadinho; bombeiros falam em [[200|missing|=200||Corpo de Bombeiros]] desaparecidos

Uma barragem de rejeitos da mineradora Vale se rompeu às 12h28 desta sexta-feira (25) em Brumadinho, na Grande Belo Horizonte. Até as 20h, o Corpo de Bombeiros havia confirmado [[sete|deaths|=7||Corpo de Bombeiros]] mortes e [[cerca de 200|missing|~200||Corpo de Bombeiros]] desaparecidos; [[nove|rescued_from_mud|=9||Corpo de Bombeiros]] pessoas foram retiradas com vida da lama, e [[cem|rescued_isolated|=100]] que estavam ilhadas foram resgatadas.

Segundo o presidente da Vale, Fabio Schvartsman, havia [[427|workers_on_site|=427||Vale]] funcionários no local e [[279|workers_located|=279||Vale]] deles já foram encontrados. "Desta vez o dano humano será maior", disse, comparando com Mariana, onde em 2015 morreram [[19|deaths_mariana|=19]] pessoas.

A Barragem 1, erguida em 1976 e sem uso há [[três anos|dam_inactive|=3|duration:year]], guardava [[11,7 milhões de metros cúbicos|dam_volume|=11700000|measure:cubic_meter|Vale]] de rejeitos, informou a empresa. A de Fundão, em Mariana, despejou [[43,7 milhões|volume_mariana|=43700000|measure:cubic_meter]].

A Justiça de Minas bloqueou [[R$ 1 bilhão|frozen_state|=1000000000|money:BRL]] da companhia. Em Nova York, os papéis caíram [[8%|share_drop_friday|=8|percent]]. O governo federal criou um gabinete de crise com [[quatro|ministries|=4]] ministérios.

@@ en-1 | en | reuters.com | 2019-01-27
Hope fades for [[nearly 300|missing|<300]] missing in Brazil mud

Rescuers halted work for [[several hours|search_halt|3..9?|duration:hour]] on Sunday after sirens warned that another dam at Vale SA's Corrego do Feijao mine could give way. The search resumed in the afternoon.

The fire brigade put the dead at [[37|deaths|=37||fire brigade]], up from [[34|deaths|=34]] on Saturday, with [[23|hospitalized|=23]] survivors in hospital. By late evening the count had climbed again, to [[58|deaths|=58||civil defense]], according to state civil defense, which listed [[305|missing|=305||civil defense]] as missing. The company's own list gives [[just over 250|missing_company|>250||Vale]] workers and contractors unaccounted for.

[[Some 24,000|evacuated|~24000]] people were told to leave home during the alert, though [[3,000|evacuated_core|=3000]] were most directly at risk.

State courts have frozen [[11 billion reais|frozen_total|=11000000000|money:BRL]] ([[$2.9 billion|frozen_total|=2900000000|money:USD]]) of Vale's assets: [[6 billion|frozen_state|=6000000000|money:BRL]] to repair damage and [[5 billion|frozen_victims|=5000000000|money:BRL]] for victims. Environment agency Ibama levied a fine of [[250 million reais|fine_ibama|=250000000|money:BRL|Ibama]], [[about $66 million|fine_ibama|~66000000|money:USD]].

Israel is flying in [[136|israeli_troops|=136]] soldiers with [[16 tons|israeli_gear|=16|measure:metric_ton]] of gear.

@@ pl-1 | pl | tvn24.pl | 2019-01-28
Brazylia. [[Co najmniej 60|deaths|>=60]] ofiar zalania błotem, [[blisko trzystu|missing|<300]] zaginionych

Do [[sześćdziesięciu|deaths|=60||straż pożarna]] wzrósł bilans ofiar śmiertelnych przerwania zapory w kopalni rudy żelaza koło Brumadinho - podała w poniedziałek straż pożarna stanu Minas Gerais. Dotąd zidentyfikowano [[19|deaths_identified|=19]] ciał. Zaginionych jest [[292|missing|=292||straż pożarna]], a uratowano [[192|rescued|=192||straż pożarna]] osoby.

Na miejscu pracuje [[ponad 280|firefighters|>280]] strażaków, wspiera ich [[kilkanaście|helicopters|11..19?]] śmigłowców. Od niedzieli pomaga też [[130|israeli_troops|=130]] żołnierzy z Izraela. Warstwa mułu ma miejscami [[8 metrów|mud_depth|=8|measure:meter]], z okolicy ewakuowano [[24 tys.|evacuated|=24000]] mieszkańców, lecz alarm po [[kilkunastu godzinach|alarm_duration|11..19?|duration:hour]] odwołano.

Akcje koncernu Vale straciły w poniedziałek w Sao Paulo [[24,5 proc.|share_drop|=24.5|percent]], co oznacza, że z giełdy wyparowało [[71 mld reali|market_loss|=71000000000|money:BRL]], czyli [[ok. 71 mld zł|market_loss|~71000000000|money:PLN]]. Sądy zablokowały już [[11,8 mld reali|frozen_total|=11800000000|money:BRL]] spółki.

[[Trzy lata|mariana_interval|=3|duration:year]] wcześniej podobna tama współnależąca do Vale zabiła w Marianie [[dziewiętnaście|deaths_mariana|=19]] osób.

@@ de-1 | de | tagesschau.de | 2019-01-29
[[Fünf|arrests_january|=5]] Festnahmen nach Dammbruch in Brasilien

Die Polizei hat am Dienstag [[fünf|arrests_january|=5]] Ingenieure festgenommen, [[drei|arrests_january_vale|=3]] von ihnen Angestellte des Bergbaukonzerns Vale, [[zwei|arrests_january_tuv|=2]] vom Münchner Prüfunternehmen TÜV Süd. Sie hatten dem Damm in Brumadinho im September Stabilität bescheinigt.

Inzwischen sind [[84|deaths|=84||Zivilschutz]] Tote geborgen, teilte der Zivilschutz am Abend mit, [[42|deaths_identified|=42||Zivilschutz]] davon identifiziert. [[276|missing|=276||Zivilschutz]] Menschen werden noch vermisst. Die Feuerwehr geht davon aus, kaum jemanden lebend zu finden; der letzte Überlebende wurde am Samstag gerettet.

Vale kündigte an, [[zehn|dams_decommission|=10||Vale]] Dämme derselben Bauart binnen [[drei Jahren|decommission_time|=3|duration:year]] stillzulegen. Dafür seien [[fünf Milliarden Reais|decommission_cost|=5000000000|money:BRL|Vale]] nötig ([[knapp 1,2 Milliarden Euro|decommission_cost|<1200000000|money:EUR]]). Die Erzförderung sinkt dadurch um [[40 Millionen Tonnen|output_cut|=40000000|measure:metric_ton|Vale]] im Jahr, [[rund ein Zehntel|output_cut_share|~0.1|ratio]]. Jede Familie eines Opfers soll [[100.000 Reais|donation_each|=100000|money:BRL/each|Vale]] erhalten, [[etwa 23.000 Euro|donation_each|~23000|money:EUR/each]].

Von den [[rund 790|dams_brazil|~790]] Abraumdämmen Brasiliens hat die Behörde im Vorjahr nur [[211|dams_inspected|=211]] inspiziert. Sie beschäftigt dafür [[35|inspectors|=35]] Prüfer.

@@ it-1 | it | repubblica.it | 2019-02-01
Brumadinho come Stava, la valle che non si ferma

Il video diffuso oggi dura [[meno di un minuto|video_length|<1|duration:minute]]: la diga alta [[86 metri|dam_height|=86|measure:meter]] si affloscia e un'onda marrone corre a [[80 chilometri l'ora|mud_speed|=80|measure:kilometer_per_hour]] verso la mensa, dove pranzavano [[decine|canteen_people|20..?]] di operai.

A [[una settimana|time_since_collapse|=1|duration:week]] dal disastro i morti sono [[115|deaths|=115||protezione civile]], i dispersi [[248|missing|=248||protezione civile]], dice la protezione civile. Ieri erano rispettivamente [[110|deaths|=110]] e [[238|missing|=238]]: l'elenco si allunga perché altre famiglie si fanno vive. I vivi recuperati restano [[192|rescued|=192]].

Per chi ha memoria il nome è Stava: il 19 luglio 1985, in Trentino, [[due|stava_basins|=2]] bacini di una miniera di fluorite uccisero [[268|deaths_stava|=268]] persone. [[Dieci|stava_convicted|=10]] furono i condannati, nessuno andò in carcere.

La Vale darà [[100mila reais|donation_each|=100000|money:BRL/each|Vale]] - [[24mila euro|donation_each|=24000|money:EUR/each]] - a ogni famiglia colpita. Il suo titolo ha perso in borsa, lunedì scorso, [[un quarto|share_drop|=0.25|ratio]] del valore. L'autorità ambientale ha inflitto una multa da [[250 milioni di reais|fine_ibama|=250000000|money:BRL]], lo Stato di Minas Gerais un'altra da [[99|fine_state|=99000000|money:BRL]].

@@ ar-1 | ar | aawsat.com | 2019-02-05
ارتفاع حصيلة قتلى انهيار السد في البرازيل إلى [[142|deaths|=142]]

أعلنت فرق الإطفاء في ولاية ميناس جيرايس أن عدد القتلى جراء انهيار سد النفايات المنجمية التابع لشركة «فالي» بلغ [[142|deaths|=142||فرق الإطفاء]] قتيلا، بعد أن كان [[134|deaths|=134]] أول من أمس، وتم التعرف على هوية [[122|deaths_identified|=122||فرق الإطفاء]] منهم. ولا يزال [[194|missing|=194||فرق الإطفاء]] شخصا في عداد المفقودين.

ويشارك في عمليات البحث [[نحو 400|searchers|~400]] عنصر مع [[عشرين|dogs|=20]] كلبا مدربا. أما البعثة الإسرائيلية المؤلفة من [[130|israeli_troops|=130]] جنديا فقد غادرت بعد [[أربعة أيام|israeli_stay|=4|duration:day]] فقط من العمل.

وكان السد يحوي [[قرابة 12 مليون متر مكعب|dam_volume|<12000000|measure:cubic_meter]] من المخلفات، وقد وصل السيل الطيني إلى نهر باراوبيبا الذي تلوثت مياهه على امتداد [[أكثر من 200 كيلومتر|river_polluted|>200|measure:kilometer]].

وأفرجت المحكمة العليا الثلاثاء عن المهندسين [[الخمسة|arrests_january|=5]] الموقوفين منذ [[أسبوع|detention_time|=1|duration:week]]. وفي سياق متصل، تراجعت القيمة السوقية للشركة ب[[نحو 19 مليار دولار|market_loss|~19000000000|money:USD]] في جلسة 28 يناير، وهي أكبر خسارة يومية في تاريخ البورصة البرازيلية. وتقارن الكارثة بحادثة ماريانا عام 2015 التي خلفت [[19|deaths_mariana|=19]] قتيلا.

@@ en-2 | en_GB | theguardian.com | 2019-04-28
[[Three months|time_since_collapse|=3|duration:month]] on, families in Brumadinho still dig for their own

On the football pitch that became a heliport, the firefighters keep a board. This week it reads: dead, [[233|deaths|=233||firefighters]]; missing, [[37|missing|=37||firefighters]]. Added up, that makes [[270|victims_total|=270]] people swallowed on a Friday lunchtime, [[14 times|deaths_to_mariana|=14|ratio]] the toll of the Mariana spill that was supposed to teach Vale a lesson.

[[Fewer than 150|searchers|<150]] men and women now search an area of [[almost 10 sq km|search_area|<10|measure:square_kilometer]], down from [[hundreds|searchers|200..?]] in February. "We find [[two or three|fragments_daily|2..3|count/each]] fragments a day," says a lieutenant who is [[29|lieutenant_age|=29|age]] and has buried [[one|lieutenant_cousin|=1]] cousin.

Vale paid [[100,000 reais|donation_each|=100000|money:BRL/each]] ([[£19,700|donation_each|=19700|money:GBP/each]]) to each bereaved household in February. Prosecutors want far more: [[at least £400,000|death_damages_claim|>=400000|money:GBP/each|prosecutors]] a victim. The company has set aside [[$4.5bn|provision_2019q1|=4500000000|money:USD]] and its chief executive has stepped down, along with [[three|executives_out|=3]] other executives. [[Eight|arrests_february|=8]] managers jailed on 15 February were freed [[12 days|detention_february|=12|duration:day]] later.

@@ pl-2 | pl | wyborcza.pl | 2020-01-24
[[Szesnastu|charged|=16]] oskarżonych o zabójstwo w Brumadinho

Prokuratura stanu Minas Gerais oskarżyła [[16|charged|=16||prokuratura]] osób, w tym byłego prezesa Vale, o umyślne zabójstwo [[270|deaths|=270||prokuratura]] ludzi. [[Jedenastu|charged_vale|=11]] to ludzie koncernu, [[pięciu|charged_tuv|=5]] - niemieckiej firmy TÜV SÜD. Grozi im [[od 12 do 30 lat|sentence_max|12..30|duration:year]] więzienia.

W sobotę mija [[rok|time_since_collapse|=1|duration:year]] od katastrofy. Ciał [[11|missing|=11]] ofiar wciąż nie odnaleziono, choć strażacy przekopali [[ponad 7 mln m³|mud_searched|>7000000|measure:cubic_meter]] błota. Odnaleziono i zidentyfikowano [[259|deaths_identified|=259]]. Dokładną liczbę rodziny kwestionują: [[dwie|pregnant_victims|=2]] kobiety były w ciąży, więc ich zdaniem zginęły [[272|deaths|=272||rodziny]] osoby.

Koncern wypłacił dotąd [[2,8 mld reali|compensation_paid|=2800000000|money:BRL|Vale]] ([[2,6 mld zł|compensation_paid|=2600000000|money:PLN]]). Bliskim pracowników, czyli [[ponad połowie|workers_share|>0.5|ratio]] zabitych, przyznano po [[700 tys.|parents_damages_each|=700000|money:BRL/each]] reali na rodzica, małżonka i dziecko oraz po [[150 tys.|siblings_damages_each|=150000|money:BRL/each]] na rodzeństwo. Kurs akcji Vale wrócił do poziomu sprzed tragedii już po [[jedenastu miesiącach|share_recovery|=11|duration:month]].

@@ it-2 | it | ilsole24ore.com | 2021-02-04
Vale firma il maxi accordo da [[37,7 miliardi di reais|settlement|=37700000000|money:BRL]] per la strage della diga

È il risarcimento più alto mai concordato in America Latina: [[37,68 miliardi di reais|settlement|=37680000000|money:BRL]], al cambio odierno [[circa 5,8 miliardi di euro|settlement|~5800000000|money:EUR]] o [[7 miliardi di dollari|settlement|=7000000000|money:USD]]. Lo hanno sottoscritto ieri a Belo Horizonte il colosso minerario e lo Stato di Minas Gerais, che in partenza ne aveva chiesti [[54,7|settlement_claimed|=54700000000|money:BRL|Stato di Minas Gerais]]. La differenza, [[17 miliardi|settlement_gap|=17000000000|money:BRL]], corrisponde a uno sconto del [[31%|settlement_discount|=31|percent]].

Le voci principali: [[9,2 miliardi|settlement_income|=9200000000|money:BRL]] al programma di sostegno al reddito delle comunità colpite, [[4,95|settlement_transport|=4950000000|money:BRL]] alla mobilità, altri [[5,89|settlement_spent|=5890000000|money:BRL]] già spesi. Dei soldi per le infrastrutture beneficerà anche la metropolitana della capitale, che non ha subito danni: le associazioni protestano.

Nel disastro del 25 gennaio 2019 morirono [[270|deaths|=270]] persone e [[11|missing|=11]] non sono mai state trovate. Restano fuori dall'intesa le cause individuali: finora [[8.700|people_compensated|=8700||Vale]] persone hanno ottenuto un indennizzo, per [[2,4 miliardi|compensation_individual|=2400000000|money:BRL|Vale]] complessivi, riferisce il gruppo. Il titolo ieri ha guadagnato l'[[1,6%|share_rise_settlement|=1.6|percent]].

@@ ar-2 | ar_EG | almasryalyoum.com | 2021-02-05
«فالى» البرازيلية تدفع [[٧ مليارات دولار|settlement|=7000000000|money:USD]] تعويضًا عن كارثة السد

وافقت شركة «فالى»، أكبر منتج لخام الحديد فى العالم، على دفع [[٣٧٫٧ مليون ريال برازيلى|settlement|=37700000|money:BRL]]، أى ما يعادل [[١١٠ مليارات جنيه|settlement|=110000000000|money:EGP]]، لولاية ميناس جيرايس بعد مفاوضات دامت [[٤ أشهر|negotiation_duration|=4|duration:month]]، حسبما ذكرت وكالة رويترز، وكانت الولاية قد طالبت ب[[نحو ٥٥ مليارًا|settlement_claimed|~55000000000|money:BRL]].

وأسفر انهيار السد قبل [[عامين|time_since_collapse|=2|duration:year]] عن مقتل [[٢٧٠|deaths|=270]] شخصًا، [[نحو نصف|workers_share|~0.5|ratio]] هؤلاء من عمال المنجم الذين داهمهم الطين أثناء تناول الغداء، وما زالت أسر [[١١|missing|=11]] منهم تنتظر العثور على رفاتهم.

ويأتى الاتفاق فى وقت حققت فيه الشركة أرباحًا قياسية بلغت [[٤٫٨ مليار دولار|net_profit_2020|=4800000000|money:USD]] العام الماضى بفضل ارتفاع سعر طن الخام إلى [[١٦٠ دولارًا|ore_price|=160|money:USD/each]]، مقابل خسائر قدرها [[١٫٧ مليار|net_loss_2019|=1700000000|money:USD]] فى عام الكارثة. وقال محامى الضحايا إن التسوية لا تعفى المتهمين [[الستة عشر|charged|=16]] من المحاكمة الجنائية.

@@ de-2 | de | sueddeutsche.de | 2022-10-18
TÜV Süd und der Damm: Es geht jetzt um [[436 Millionen Euro|munich_claim|=436000000|money:EUR]]

Vor dem Landgericht München I verlangen inzwischen [[rund 1100|munich_plaintiffs|~1100]] Betroffene Schadenersatz vom Prüfkonzern, dessen brasilianische Tochter den Damm von Brumadinho [[vier Monate|certificate_lead|=4|duration:month]] vor dem Bruch für sicher erklärt hatte. Zu Beginn des Verfahrens im September 2021 waren es [[zwei|munich_plaintiffs|=2]] Kläger gewesen, die Gemeinde und die Familie einer Ingenieurin, die mit [[30 Jahren|engineer_age|=30|age]] starb.

Die Summe wirkt hoch. Auf den Einzelnen gerechnet sind es aber im Schnitt [[keine 400.000 Euro|munich_claim_each|<400000|money:EUR/each]]. Vale hat dagegen [[37,7 Milliarden Reais|settlement|=37700000000|money:BRL]] zugesagt, nach heutigem Kurs [[mehr als sieben Milliarden Euro|settlement|>7000000000|money:EUR]].

[[272|deaths|=272||Angehörige]] Tote zählen die Angehörigen, weil [[zwei|pregnant_victims|=2]] Frauen schwanger waren; die Behörden nennen [[270|deaths|=270||Behörden]]. [[Vier|missing|=4]] Leichen liegen noch irgendwo im Schlamm, [[12 Millionen Kubikmeter|dam_volume|=12000000|measure:cubic_meter]] waren es, die in [[etwa fünf Minuten|drain_time|~5|duration:minute]] ausliefen. Vom Umsatz des Konzerns, [[2,7 Milliarden Euro|tuv_revenue_2021|=2700000000|money:EUR]] im Jahr 2021, entfallen nur [[knapp zwei Prozent|tuv_brazil_share|<2|percent]] auf Brasilien.

@@ pt-2 | pt_PT | expresso.pt | 2025-02-07
Identificada mais uma vítima de Brumadinho, [[seis anos|time_since_collapse|=6|duration:year]] depois

Com a confirmação, esta quinta-feira, da identidade de uma estagiária de Administração, desce para [[duas|missing|=2]] o número de pessoas por localizar após o colapso da barragem da Vale. A contagem oficial fixa-se em [[270|deaths|=270]] mortos, dos quais [[268|deaths_identified|=268]] já identificados; a associação de familiares insiste em [[272|deaths|=272||associação de familiares]], por contar [[dois|unborn_victims|=2]] bebés que iam nascer.

A operação de buscas, a mais longa da história do Brasil, leva [[mais de dois mil dias|search_days|>2000|duration:day]] e já analisou [[99%|mud_searched_share|=99|percent]] dos rejeitados. Ninguém foi ainda julgado. Em Londres corre entretanto o processo sobre Mariana, em que [[620 mil|london_claimants|=620000]] lesados exigem [[36 mil milhões de libras|london_claim|=36000000000|money:GBP]] à BHP.

Da indemnização de [[37,7 mil milhões de reais|settlement|=37700000000|money:BRL]] ([[6,3 mil milhões de euros|settlement|=6300000000|money:EUR]]), a Vale diz ter executado [[três quartos|settlement_done|=0.75|ratio|Vale]]. Nos Estados Unidos pagou ainda [[55,9 milhões de dólares|sec_settlement|=55900000|money:USD]] ao regulador da bolsa, em 2023, por ter enganado investidores.

@@ relations
superseded | deaths | grows from 7 on the first day to 270
superseded | missing | 200, 305, 276, 248, 194, 37, 11, 4, 2: rises first, then falls
superseded | deaths_identified | 19, 42, 122, 259, 268
superseded | frozen_state | 1 billion reais, then 6 billion
superseded | frozen_total | 11 then 11.8 billion reais
superseded | munich_plaintiffs | from 2 to 1100
superseded | share_drop_friday, share_drop | another day
conflict | missing, missing_company | en-1 | civil defense 305 against Vale just over 250
superseded | deaths | en-1 | 34, 37 and 58: the last two on one day
conflict | deaths | pl-2 de-2 pt-2 | authorities 270 against families 272
conflict | israeli_troops | en-1 pl-1 ar-1 | 136 against 130
sum | deaths + missing = victims_total (en-2: 233 + 37 = 270)
sum | deaths_identified + missing = deaths (259 + 11 = 270, 268 + 2 = 270)
sum | frozen_state + frozen_victims = frozen_total
sum | arrests_january_vale + arrests_january_tuv = arrests_january
sum | charged_vale + charged_tuv = charged
sum | deaths (authorities) + unborn_victims = deaths (families)
sum | settlement + settlement_gap = settlement_claimed
part_of | deaths_identified < deaths
part_of | workers_located < workers_on_site
part_of | evacuated_core < evacuated
part_of | settlement_income, settlement_transport, settlement_spent < settlement
each_total | munich_claim_each x munich_plaintiffs = munich_claim
slip | settlement | ar-2 | million for billion (مليون for مليار)
conversion | settlement | it-2 ar-2 de-2 pt-2 | reais, euros, dollars, pounds
conversion | market_loss | pl-1 ar-1 | reais, zloty, dollars
conversion | donation_each | de-1 it-1 en-2 | reais, euros, pounds
same_origin | donation_each | de-1 it-1 | Vale
same_origin | settlement | ar-2 | Reuters
definition | deaths, victims_total | en-2: the board's dead are the found ones; victims_total is dead and missing, elsewhere later told as deaths
definition | missing, missing_company | all people against workers and contractors
