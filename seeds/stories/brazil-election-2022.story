@@ pt-1 | pt_BR | g1.globo.com | 2022-10-31
Lula é eleito com a menor diferença de votos desde a redemocratização
Luiz Inácio Lula da Silva (PT), de [[77 anos|age_lula|=77|age]], venceu o segundo turno com [[60.345.999|votes_lula_r2|=60345999||TSE]] votos, o equivalente a [[50,90%|share_lula_r2|=50.9|percent|TSE]] dos válidos. Jair Bolsonaro (PL) teve [[58.206.354|votes_bols_r2|=58206354||TSE]], ou [[49,10%|share_bols_r2|=49.1|percent|TSE]]. Os números são do Tribunal Superior Eleitoral, com [[100%|counted_r2|=100|percent]] das urnas apuradas.
A distância entre eles foi de [[2.139.645|margin_votes_r2|=2139645]] votos, [[1,8 ponto percentual|margin_points_r2|=1.8|percent:percentage_point]]. Em 2014, Dilma Rousseff batera Aécio Neves por [[3,28 pontos|margin_points_2014|=3.28|percent:percentage_point]], ou [[quase 3,5 milhões|margin_votes_2014|<3500000]] de eleitores.
Deixaram de votar [[32,2 milhões|abstainers_r2|=32200000]] de pessoas; a abstenção ([[20,59%|abstention_r2|=20.59|percent]]) ficou abaixo da registrada no primeiro turno, de [[20,95%|abstention_r1|=20.95|percent]]. Nulos e brancos somaram [[5,7 milhões|spoilt_r2|=5700000]].
Por volta das 18h44 o petista assumiu a liderança, com [[67,76%|counted_turn|=67.76|percent]] das seções totalizadas. A Polícia Rodoviária Federal fez [[ao menos 560|prf_stops|>=560]] fiscalizações de ônibus no domingo, [[metade|prf_northeast_share|=0.5|ratio]] delas no Nordeste.

@@ en-1 | en | reuters.com | 2022-10-31
Lula beats Bolsonaro by a whisker to win third term
BRASILIA - Leftist Luiz Inacio Lula da Silva won Brazil's presidency on Sunday with [[50.9%|share_lula_r2|=50.9|percent|electoral authority]] of valid votes to [[49.1%|share_bols_r2|=49.1|percent|electoral authority]] for incumbent Jair Bolsonaro, the electoral authority said, ending the country's most conservative government in a generation.
The gap was [[just over 2 million|margin_votes_r2|>2000000]] ballots out of [[118.5 million|valid_r2|=118500000]]. [[More than 156 million|electorate|>156000000]] Brazilians were entitled to vote, and [[roughly one in five|abstention_r2|~0.2|ratio]] stayed away.
Lula, who spent [[580 days|jail_lula|=580|duration:day]] in jail on corruption convictions later annulled, had led the October 2 first round with [[48.4%|share_lula_r1|=48.4|percent]] against [[43.2%|share_bols_r1|=43.2|percent]]. A Datafolha survey on the eve of the runoff gave him [[52%|poll_lula_r2|=52|percent|Datafolha]] with a margin of error of [[two points|poll_error|=2|percent:percentage_point|Datafolha]].
The former metalworker, [[77|age_lula|=77|age]], inherits a public debt of [[77%|debt_gdp|=77|percent]] of GDP and a hostile Congress in which his rival's party holds [[99|seats_pl|=99]] of [[513|seats_chamber|=513]] seats in the lower house. Bolsonaro, silent for [[more than 12 hours|bols_silence|>12|duration:hour]], had not conceded by Monday noon.

@@ ar-1 | ar | france24.com | 2022-10-31
لولا يعود إلى رئاسة البرازيل بفارق ضئيل
فاز اليساري لولا دا سيلفا برئاسة البرازيل بعد حصوله على [[٥٠٫٩ بالمئة|share_lula_r2|=50.9|percent]] من الأصوات في جولة الإعادة، متقدما على الرئيس المنتهية ولايته جايير بولسونارو الذي نال [[٤٩٫١ بالمئة|share_bols_r2|=49.1|percent]]. ولم يفصل بينهما سوى [[مليونين ومئة ألف|margin_votes_r2|=2100000]] صوت، أي [[أقل من نقطتين مئويتين|margin_points_r2|<2|percent:percentage_point]].
وصوّت لصالح لولا ([[٧٧ عاما|age_lula|=77|age]]) [[أكثر من ٦٠ مليون|votes_lula_r2|>60000000]] ناخب، وهو رقم قياسي، مقابل [[نحو ٥٨ مليونا|votes_bols_r2|~58000000]] لخصمه البالغ [[٦٧ عاما|age_bolsonaro|=67|age]].
وكان [[١٥٦ مليون|electorate|=156000000]] برازيلي مدعوين إلى صناديق الاقتراع. وتعهد الرئيس المنتخب في كلمة بساو باولو بمكافحة الجوع الذي يعانيه [[٣٣ مليون|hungry|=33000000]] شخص، وبوقف إزالة غابات الأمازون.
وأغلق سائقو شاحنات مؤيدون لبولسونارو الطرق في [[١١|roadblock_states|=11]] ولاية، وأحصت الشرطة [[٧٠|roadblocks|=70||شرطة الطرق السريعة]] نقطة إغلاق، بحسب شرطة الطرق السريعة.

@@ de-1 | de | tagesschau.de | 2022-11-01
Blockaden in Brasilien: Bolsonaro schweigt weiter
[[Zwei Tage|bols_silence|=2|duration:day]] nach seiner Niederlage hat Brasiliens Präsident Bolsonaro sich noch nicht geäußert. Seine Anhänger sperren derweil Fernstraßen im ganzen Land. Die Autobahnpolizei zählte am Dienstagvormittag [[267|roadblocks|=267||Autobahnpolizei]] Blockaden; am Abend zuvor waren es noch [[321|roadblocks|=321||Autobahnpolizei]]. [[Mehr als 300|roadblocks_cleared|>300||Autobahnpolizei]] seien aufgelöst worden. Betroffen sind [[23|roadblock_states|=23]] der [[26|states|=26]] Bundesstaaten und der Hauptstadtdistrikt.
Am Flughafen Guarulhos fielen [[25|flights_cancelled|=25]] Flüge aus. Wer die Straße nicht räumt, dem droht laut Richter Moraes ein Bußgeld von [[100.000 Reais|fine_hour_each|=100000|money:BRL/each]] ([[rund 19.500 Euro|fine_hour_each|~19500|money:EUR/each]]) je Stunde.
Der Sozialdemokrat Lula hatte die Stichwahl mit [[50,9 Prozent|share_lula_r2|=50.9|percent]] gewonnen; Bolsonaro kam auf [[49,1|share_bols_r2|=49.1|percent]]. Der Abstand von [[1,8 Punkten|margin_points_r2|=1.8|percent:percentage_point]] ist der knappste aller brasilianischen Präsidentenwahlen. Für Lula stimmten [[gut 60 Millionen|votes_lula_r2|>60000000]] Menschen, so viele wie nie für einen Kandidaten. Im ersten Wahlgang hatte er noch bei [[gut fünf Punkten|margin_points_r1|>5|percent:percentage_point]] gelegen.
Deutschland will [[35 Millionen Euro|amazon_fund_de|=35000000|money:EUR]] für den Amazonasfonds freigeben.

@@ pl-1 | pl | pap.pl | 2022-10-03
Brazylia: będzie druga tura, sondaże znów zawiodły
Po przeliczeniu [[99,9 proc.|counted_r1|=99.9|percent]] głosów były prezydent Lula da Silva ma [[48,43 proc.|share_lula_r1|=48.43|percent|TSE]] poparcia, a urzędujący Jair Bolsonaro [[43,20 proc.|share_bols_r1|=43.2|percent|TSE]] - poinformował w poniedziałek Najwyższy Trybunał Wyborczy. Dogrywka odbędzie się 30 października.
Lulę poparło [[57,3 mln|votes_lula_r1|=57300000]] wyborców, Bolsonaro [[51,1 mln|votes_bols_r1|=51100000]]; dzieli ich więc [[ponad sześć milionów|margin_votes_r1|>6000000]] głosów, czyli [[5,2 pkt proc.|margin_points_r1|=5.2|percent:percentage_point]] Trzecia była Simone Tebet ([[4,2 proc.|share_tebet|=4.2|percent]]), czwarty Ciro Gomes ([[3 proc.|share_ciro|=3|percent]]).
Ostatni sondaż Datafolha dawał obecnemu prezydentowi zaledwie [[36 proc.|poll_bols_r1|=36|percent|Datafolha]], a jego rywalowi [[50 proc.|poll_lula_r1|=50|percent|Datafolha]]
Uprawnionych do głosowania było [[156,5 miliona|electorate|=156500000]] osób, w tym [[blisko 700 tys.|voters_abroad|<700000]] za granicą. Do urn nie poszedł [[co piąty|abstention_r1|=0.2|ratio]]. Użyto [[ok. 577 tys.|machines|~577000]] elektronicznych maszyn, modelu UE2020 i starszych. [[Cztery lata|since_2018|=4|duration:year]] temu Bolsonaro wygrał w drugiej turze, zdobywając [[55 proc.|share_bols_2018|=55|percent]]

@@ en-2 | en_GB | theguardian.com | 2023-01-10
Brazil holds [[1,500|detained_total|=1500]] after storming of congress
Brazilian police had detained [[about 1,500|detained_total|~1500||justice minister]] people by Tuesday over Sunday's assault on the presidential palace, congress and supreme court, the justice minister, Flávio Dino, said. Most were taken from the camp outside army headquarters, which troops cleared on Monday; [[1,200|detained_camp|=1200]] were bussed out of there in a fleet of [[50|buses_camp|=50]] coaches. Only [[about 300|detained_riot|~300||civil police]] had been caught in or near the buildings themselves, civil police said, though the now suspended governor, Ibaneis Rocha, spoke of [[more than 400|detained_riot|>400||Ibaneis Rocha]].
Estimates put the crowd at [[4,000|rioters|=4000]]. It took security forces [[more than three hours|retake_time|>3|duration:hour]] to retake the palace. [[At least 46|injured|>=46]] people were treated in hospital, [[six|injured_critical|=6]] of them in a serious condition. A Di Cavalcanti painting worth [[R$8m|painting|=8000000|money:BRL]] ([[£1.3m|painting|=1300000|money:GBP]]) was slashed in [[seven|painting_cuts|=7]] places.
Rocha has been removed for [[90 days|rocha_suspension|=90|duration:day]]. The parallels with Washington are hard to miss: [[more than 950|capitol_charged|>950]] people have been charged over January 6 [[two years|capitol_ago|=2|duration:year]] ago. Lula had been sworn in the Sunday before.

@@ ar-2 | ar | aljazeera.net | 2023-01-09
أنصار بولسونارو يقتحمون مقرات السلطات في برازيليا
أوقفت الشرطة البرازيلية [[ما لا يقل عن 300|detained_riot|>=300||الشرطة]] شخص بعد اقتحام [[آلاف|rioters|2000..?]] من أنصار الرئيس السابق جايير بولسونارو مباني الكونغرس والمحكمة العليا والقصر الرئاسي أمس الأحد، في حين تحدث حاكم العاصمة إيبانيس روشا عن توقيف [[أكثر من 400|detained_riot|>400||إيبانيس روشا]].
وقدر شهود عدد المقتحمين ب[[ثلاثة آلاف|rioters|=3000]]، وصل معظمهم على متن [[نحو مئة|buses_arrived|~100]] حافلة. ولم تستعد قوات الأمن السيطرة إلا بعد [[أربع ساعات|retake_time|=4|duration:hour]].
وأعلن الرئيس لولا دا سيلفا، الذي أدى اليمين قبل [[سبعة أيام|since_inauguration|=7|duration:day]]، وضع الأمن في العاصمة تحت السلطة الاتحادية حتى 31 يناير. وأقال القاضي ألكسندر دي مورايس الحاكم مدة [[90 يوما|rocha_suspension|=90|duration:day]].
وأمر بإخلاء المخيمات خلال [[24 ساعة|camp_deadline|=24|duration:hour]]. وكان لولا قد فاز في أكتوبر بنسبة [[50.9%|share_lula_r2|=50.9|percent]]، بفارق [[مليوني|margin_votes_r2|=2000000]] صوت عن بولسونارو الموجود في فلوريدا. وأصيب [[ثمانية|journalists_hurt|=8||نقابة الصحفيين]] صحفيين، بحسب نقابتهم.

@@ it-1 | it | ansa.it | 2023-01-09
Brasile, sgomberato il campo dei bolsonaristi: [[1.200|detained_camp|=1200]] fermati
BRASILIA, 9 GEN - Sono [[circa 1.200|detained_camp|~1200]] i militanti portati via stamattina dall'accampamento davanti al quartier generale dell'esercito, dopo l'assalto di ieri ai palazzi del potere. Si aggiungono ai [[300|detained_riot|=300||polizia]] arrestati domenica, secondo la polizia. In tutto, quindi, [[1.500|detained_total|=1500]] persone.
A sfondare i cordoni erano stati in [[almeno 4.000|rioters|>=4000]], giunti nella capitale con [[oltre cento|buses_arrived|>100]] pullman, [[87|buses_seized|=87]] dei quali sequestrati. L'occupazione è durata [[circa tre ore|retake_time|~3|duration:hour]]. Il governatore Ibaneis Rocha è sospeso per [[tre mesi|rocha_suspension|=3|duration:month]].
I feriti sono [[46|injured|=46]]; tra gli agenti, [[una quarantina|injured_police|~40]]. [[Dodici|journalists_hurt|=12||Abraji]] i giornalisti aggrediti, denuncia l'associazione Abraji.
Bolsonaro, [[67 anni|age_bolsonaro|=67|age]], si trova a Orlando dal 30 dicembre. Aveva perso il ballottaggio per [[meno di due punti|margin_points_r2|<2|percent:percentage_point]]: [[49,1%|share_bols_r2|=49.1|percent]] contro il [[50,9%|share_lula_r2|=50.9|percent]] di Lula. La Borsa di San Paolo ha chiuso a [[+0,15%|bovespa|=0.15|percent]].

@@ it-2 | it | internazionale.it | 2022-11-25
Il partito di Bolsonaro multato per [[23 milioni di real|fine_pl|=23000000|money:BRL]]
Il giudice Alexandre de Moraes ha impiegato [[meno di 48 ore|ruling_time|<48|duration:hour]] per respingere il ricorso con cui il Partito liberale chiedeva di annullare i voti di [[quasi 280mila|machines_contested|<280000]] urne elettroniche, il [[59%|machines_contested_share|=59|percent]] del totale di [[oltre 470mila|sections|>470000]]. Ha inoltre inflitto alla coalizione una multa di [[22,9 milioni di real|fine_pl|=22900000|money:BRL]], [[circa 4,1 milioni di euro|fine_pl|~4100000|money:EUR]], per malafede.
Il ricorso riguardava solo il ballottaggio, vinto da Lula con [[2,1 milioni|margin_votes_r2|=2100000]] di voti di vantaggio, e non il primo turno, in cui con le stesse macchine il partito aveva eletto [[99|seats_pl|=99]] deputati e [[otto|senators_pl|=8]] senatori. Secondo i ricorrenti, contando solo i modelli nuovi Bolsonaro avrebbe ottenuto il [[51,05%|share_bols_claim|=51.05|percent|Partito liberale]].
Intanto [[decine|camps|20..?]] di accampamenti resistono davanti alle caserme. I blocchi stradali, che nei primi [[tre giorni|blocks_days|=3|duration:day]] avevano superato i [[400|roadblocks|>400]], sono scesi a [[una ventina|roadblocks|~20]]. Il giorno prima il Brasile aveva battuto la Serbia 2-0 ai mondiali.

@@ de-2 | de_AT | derstandard.at | 2023-09-15
[[17 Jahre|sentence_aecio|=17|duration:year]] Haft für ersten Putschisten von Brasília
Der Oberste Gerichtshof Brasiliens hat den [[51-jährigen|age_aecio|=51|age]] Aécio Lúcio Costa Pereira wegen des Sturms vom 8. Jänner zu [[17 Jahren|sentence_aecio|=17|duration:year]] Haft verurteilt. Der Mitangeklagte Lopes de Ávila erhielt [[14 Jahre|sentence_lopes|=14|duration:year]]. Gemeinsam müssen die Verurteilten [[30 Millionen Reais|damages_collective|=30000000|money:BRL]] ([[5,8 Millionen Euro|damages_collective|=5800000|money:EUR]]) Schadenersatz leisten.
Angeklagt sind [[1390|indicted|=1390]] Personen, von denen [[232|indicted_executors|=232]] die schwersten Delikte vorgeworfen werden. Festgenommen worden waren rund um den Aufruhr [[mehr als 2.000|detained_total|>2000]]; [[knapp 1.400|held_after_screening|<1400]] blieben nach der ersten Prüfung in Haft, [[117|held_september|=117]] sitzen noch heute.
Der Sachschaden, im Jänner auf [[18,5 Millionen|damage|=18500000|money:BRL]] geschätzt, liegt nach letztem Stand [[über 20 Millionen Reais|damage|>20000000|money:BRL]]. Ex-Präsident Bolsonaro wurde Ende Juni für [[acht Jahre|bols_ban|=8|duration:year]] von allen Ämtern ausgeschlossen. Er hatte die Stichwahl mit [[58,2 Millionen|votes_bols_r2|=58200000]] gegen [[60,3 Millionen|votes_lula_r2|=60300000]] Stimmen verloren.

@@ pl-2 | pl | oko.press | 2023-01-20
Brasília po szturmie: rachunek i aresztanci
Z [[1843|detained_total|=1843||policja federalna]] osób zatrzymanych 8 i 9 stycznia w areszcie pozostaje [[1398|held_after_screening|=1398||policja federalna]], podaje policja federalna. [[Kilkaset|released_health|200..?]] - starszych, chorych i matek z dziećmi - zwolniono od razu.
Rząd wycenia zniszczenia na [[co najmniej 18,5 mln reali|damage|>=18500000|money:BRL|AGU]], [[około 15,5 mln zł|damage|~15500000|money:PLN|AGU]]; o zajęcie takiej kwoty na kontach [[52|financiers|=52]] osób i [[siedmiu|financier_firms|=7]] firm podejrzanych o finansowanie przejazdów wystąpiła Prokuratoria (AGU). Sam Senat mówi o stratach rzędu [[3-4 mln|damage_senate|3000000..4000000|money:BRL|Senat]], Sąd Najwyższy o [[5,9 mln|damage_stf|=5900000|money:BRL]].
Jak tłum, szacowany na [[od 4 do 5 tys.|rioters|4000..5000]] ludzi, wszedł do gmachów, których strzegło zaledwie [[365|police_deployed|=365]] policjantów? Rannych zostało [[44|injured_police|=44]] funkcjonariuszy. Według planu miało ich być [[przeszło 600|police_planned|>600]].
Sondaż Datafolha: [[93 proc.|poll_condemn|=93|percent|Datafolha]] Brazylijczyków potępia atak. Na Lulę głosowało w październiku [[50,9 proc.|share_lula_r2|=50.9|percent]] Przypomnijmy: na Kapitolu zginęło [[pięć|capitol_deaths|=5]] osób.

@@ pt-2 | pt_PT | publico.pt | 2023-01-12
Do acampamento à Papuda: o destino dos detidos de Brasília
A Polícia Federal concluiu na quarta-feira a triagem dos detidos na invasão da Praça dos Três Poderes: dos [[1843|detained_total|=1843||Polícia Federal]] conduzidos à academia, [[1159|held_after_screening|=1159||Polícia Federal]] ficaram presos e [[684|released_health|=684||Polícia Federal]] saíram em liberdade por razões humanitárias.
O ministro da Justiça, Flávio Dino, calcula que na manifestação estiveram [[cerca de cinco mil|rioters|~5000||Flávio Dino]] pessoas; a polícia do Distrito Federal fica-se pelas [[quatro mil|rioters|=4000||polícia do Distrito Federal]]. Entre manifestantes e agentes, ficaram feridas [[pelo menos 70|injured|>=70||secretaria de Saúde]] pessoas, segundo a secretaria de Saúde. Chegaram à capital em [[mais de uma centena|buses_arrived|>100]] de autocarros. A associação Abraji conta agora [[16|journalists_hurt|=16||Abraji]] jornalistas agredidos.
A Câmara dos Deputados estima em [[três milhões de reais|damage_chamber|=3000000|money:BRL]] ([[540 mil euros|damage_chamber|=540000|money:EUR]]) os seus prejuízos, o Senado em [[até quatro milhões|damage_senate|<=4000000|money:BRL]]. Ao todo, a Advocacia pediu o bloqueio de [[6,5 milhões|damage|=6500000|money:BRL|AGU]], valor que deverá subir.
Lula, que ganhou a segunda volta com [[50,9%|share_lula_r2|=50.9|percent]] contra [[49,1%|share_bols_r2|=49.1|percent]], recebeu os [[27|governors|=27]] governadores. O ex-ministro Anderson Torres, de [[47 anos|age_torres|=47|age]], continua nos Estados Unidos.

@@ relations
superseded | roadblocks | 70 on 31 October, 321, 267, more than 400 at the peak, 20 in late November
superseded | roadblock_states | 11 to 23
superseded | detained_total | 1500 to 1843
superseded | held_after_screening | 1159 to 1398
superseded | damage | 6.5 to 18.5 to more than 20 million reais
superseded | journalists_hurt | 8, 12, 16
superseded | bols_silence | 12 hours to two days
sum | votes_lula_r2 + votes_bols_r2 = valid_r2
sum | detained_riot + detained_camp = detained_total
sum | held_after_screening + released_health = detained_total
part_of | held_after_screening < detained_total
part_of | abstainers_r2 < electorate
part_of | damage_senate < damage
part_of | injured_critical < injured
conflict | detained_riot | en-2 ar-2 it-1 | police 300 against governor 400
conflict | injured | pt-2 en-2 it-1 | at least 70 against 46
conflict | rioters | pt-2 ar-2 | minister 5000, police 4000, witnesses 3000
conversion | rocha_suspension | it-1 en-2 | three months is 90 days
same_origin | share_lula_r2 | pt-1 en-1 | TSE
same_origin | journalists_hurt | it-1 pt-2 | Abraji
definition | share_lula_r2, share_lula_r1 | runoff, first round
definition | detained_riot, detained_camp, detained_total | in the buildings, at the camp, all
conversion | fine_pl | it-2 | reais and euros
conversion | damages_collective | de-2 | reais and euros
conversion | fine_hour_each | de-1 | reais and euros
conversion | painting | en-2 | reais and pounds
