@@ en-1 | en | thehindu.com | 2023-06-03
BALASORE - [[At least 261|deaths|>=261||South Eastern Railway]] passengers died and [[about 900|injured|~900]] were hurt when [[three|trains_involved|=3]] trains collided near Bahanaga Bazar station in Odisha at around 7 p.m. on Friday, South Eastern Railway said on Saturday. The count had stood at [[233|deaths|=233]] at dawn.

Train No. 12841, the Chennai-bound Coromandel Express, hit a stationary goods train and left the rails; some of its coaches fell across the path of the Howrah Superfast. [[Seventeen|coaches_derailed|=17]] coaches derailed, [[two|coaches_crushed|=2]] of them crushed beyond recognition.

[[Over 200|ambulances|>200]] ambulances and [[45|medical_teams|=45]] mobile health teams were pressed into service, Chief Secretary Pradeep Jena said. People queued through the night to give blood; [[500|blood_units|=500]] units were collected.

Railway Minister Ashwini Vaishnaw announced [[₹10 lakh|comp_death|=1000000|money:INR/each]] for the kin of each person killed, [[₹2 lakh|comp_serious|=200000|money:INR/each]] for the grievously injured and [[₹50,000|comp_minor|=50000|money:INR/each]] for those with minor injuries. The Prime Minister's relief fund will add [[₹2 lakh|comp_pm_death|=200000|money:INR/each]] per death. Tamil Nadu, where many of the victims were headed, offered [[₹5 lakh|comp_tamil_nadu|=500000|money:INR/each]].

It is the deadliest accident on the network since Gaisal, where [[285|deaths_gaisal_1999|=285]] perished in 1999.

@@ en-2 | en | bbc.com | 2023-06-06
Odisha train crash: The dead nobody has claimed

In a business park in Bhubaneswar, families walk past photographs of bodies numbered in chalk. [[More than 100|bodies_unidentified|>100]] have yet to be identified [[four days|elapsed_june6|=4|duration:day]] after one of India's worst railway disasters.

Even the death toll has been in doubt. On Saturday officials put it at [[288|deaths|=288]]; on Sunday the Odisha government cut that to [[275|deaths|=275||Odisha government]], blaming double counting at the morgues. The railways now say [[278|deaths|=278||railways]]. [[Some 1,100|injured|~1100||railways]] people were injured, of whom [[about 900|discharged|~900]] have gone home.

The signal was given and then taken off, so the Coromandel Express swung into a loop line at [[128km/h|speed_coromandel|=128|measure:kilometer / hour]] ([[80mph|speed_coromandel|=80|measure:mile / hour]]) and ploughed into a goods train laden with iron ore. The other passenger service was going at [[126km/h|speed_howrah|=126|measure:kilometer / hour]]. Neither was speeding: the limit there is [[130km/h|speed_limit|=130|measure:kilometer / hour]].

Between them they carried [[2,296|passengers_total|=2296]] people with reservations, and an unknown number without. A family that lost someone is due [[1m rupees|comp_death|=1000000|money:INR/each]] ([[£9,760|comp_death|=9760|money:GBP/each]]). Trains were running past the spot again [[within 51 hours|hours_reopened|<=51|duration:hour]].

@@ pl-1 | pl | polsatnews.pl | 2023-06-03
Indie: [[co najmniej 288|deaths|>=288||straż pożarna]] ofiar katastrofy kolejowej. Służby zakończyły akcję

[[Trzy|trains_involved|=3]] pociągi zderzyły się w piątek wieczorem w stanie Orisa na wschodzie Indii. Jak przekazał szef tamtejszej straży pożarnej Sudhanshu Sarangi, zginęło [[288|deaths|=288||straż pożarna]] osób. Rannych jest [[ponad 850|injured|>850]]; [[kilka godzin|hours_before|3..9?|duration:hour]] wcześniej mówiono o [[sześciuset|injured|=600]].

Przed południem władze podawały, że nie żyje [[ponad dwieście trzydzieści|deaths|>230]] osób, ale ratownicy wyciągali z wagonów kolejne ciała. Wykoleiło się [[kilkanaście|coaches_derailed|11..19?]] wagonów. Na miejsce skierowano [[200|ambulances|=200]] karetek, [[50|buses|=50]] autobusów i [[ok. 1,2 tys.|rescuers|~1200]] ratowników. Akcja trwała [[18 godzin|hours_rescue|=18|duration:hour]].

Rodziny zabitych otrzymają po [[milionie rupii|comp_death|=1000000|money:INR/each]], czyli [[ok. 51 tys. zł|comp_death|~51000|money:PLN/each]], ciężko ranni po [[200 tys. rupii|comp_serious|=200000|money:INR/each]].

W sobotę premier Narendra Modi przyleciał na miejsce tragedii, położone [[ok. 220 km|distance_kolkata|~220|measure:kilometer]] na południowy zachód od Kalkuty. Najtragiczniejszy wypadek w dziejach indyjskich kolei zdarzył się w 1981 r., gdy pociąg spadł do rzeki w Biharze; zginęło wtedy [[ok. 800|deaths_bihar_1981|~800]] ludzi.

@@ pl-2 | pl | wyborcza.pl | 2023-06-08
Kolej na ratunek. Co zawiodło w Balasore

[[Trzy sekundy|seconds_fatal|=3|duration:second]] nieuwagi czy [[trzy lata|years_warnings|=3|duration:year]] zaniedbań? Minister kolei obwinia elektroniczny system nastawczy. Pociąg Coromandel Express jechał z prędkością [[128 km/godz.|speed_coromandel|=128|measure:kilometer / hour]], drugi ekspres, z Bengaluru, o [[2 km/godz.|speed_difference|=2|measure:kilometer / hour]] wolniej; obu wolno było rozpędzić się do [[130|speed_limit|<=130|measure:kilometer / hour]]

Bilans zmieniał się jak w kalejdoskopie. W sobotę [[288|deaths|=288]] zabitych, w niedzielę już tylko [[275|deaths|=275||władze Orisy]], bo - tłumaczyły władze Orisy - [[kilkanaście|bodies_double_counted|11..19?]] ciał policzono [[podwójnie|bodies_counted_twice|=2|ratio]]. Teraz jest to znów [[288|deaths|=288||władze Orisy]], przy czym [[osiemdziesięciu trzech|bodies_unidentified|=83]] osób dotąd nie rozpoznano. Ranni? [[Blisko 1,2 tys.|injured|<1200]]

Indyjskie koleje wożą [[13 mln|daily_passengers|=13000000|count/each]] pasażerów dziennie po [[68 tys. km|network_length|=68000|measure:kilometer]] torów. System antykolizyjny Kavach działa na [[1455 km|kavach_length|=1455|measure:kilometer]], to [[niespełna 3 proc.|kavach_share|<3|percent]] sieci. Na odcinku pod Balasore go nie było.

W tegorocznym budżecie zapisano na kolej [[2,4 bln rupii|rail_budget|=2400000000000|money:INR]] - głównie na szybkie pociągi Vande Bharat. W greckich Tempach w lutym tego roku zginęło w zderzeniu pociągów [[57|deaths_tempe|=57]] osób i minister podał się do dymisji następnego dnia.

@@ ar-1 | ar | arabic.cnn.com | 2023-06-03
لقي [[ما لا يقل عن 288|deaths|>=288]] شخصا مصرعهم وأصيب [[نحو ألف|injured|~1000]] آخرين في تصادم [[ثلاثة|trains_involved|=3]] قطارات مساء الجمعة في ولاية أوديشا شرقي الهند، في أسوأ كارثة من نوعها تشهدها البلاد منذ [[أكثر من عشرين عاما|years_worst|>20|duration:year]].

وكان مسؤولون قد أعلنوا في البداية مقتل [[50|deaths|=50]] شخصا، ثم ارتفع العدد خلال الليل إلى [[207|deaths|=207]]. وقال كبير أمناء الولاية براديب جينا إن [[200|ambulances|=200||براديب جينا]] سيارة إسعاف هرعت إلى الموقع، وإن [[100|doctors|=100||براديب جينا]] طبيب إضافي أرسلوا إلى المستشفيات.

وأعلن وزير السكك الحديدية تعويضا قدره [[مليون روبية|comp_death|=1000000|money:INR/each]] ([[نحو 12 ألف دولار|comp_death|~12000|money:USD/each]]) لعائلة كل قتيل، و[[200 ألف روبية|comp_serious|=200000|money:INR/each]] لكل مصاب إصابة خطيرة، و[[50 ألفا|comp_minor|=50000|money:INR/each]] للإصابات الطفيفة.

ووقع الحادث على بعد [[نحو 200 كيلومتر|distance_bhubaneswar|~200|measure:kilometer]] من بوبانسوار عاصمة الولاية. وكان حريق متعمد وتصادم في عام 1995 قرب نيودلهي قد أوديا بحياة [[أكثر من 350|deaths_firozabad_1995|>350]] شخصا.

@@ ar-2 | ar | alaraby.co.uk | 2023-06-05
خفضت السلطات الهندية حصيلة ضحايا حادث القطارات في أوديشا من [[٢٨٨|deaths|=288]] قتيلا إلى [[٢٧٥|deaths|=275||براديب جينا]]، بعدما تبين تكرار إحصاء بعض الجثث، وفق ما صرح به كبير أمناء الولاية. أما الجرحى فبلغ عددهم [[١١٧٥|injured|=1175||براديب جينا]]، غادر [[٧٩٣|discharged|=793||براديب جينا]] منهم المستشفيات.

ولم تعرف بعد هوية [[١٨٧|bodies_unidentified|=187]] جثة، وهو ما دفع السلطات إلى حفظها في [[خمسة|hospitals_bodies|=5]] مستشفيات بالعاصمة الإقليمية.

وأوضحت هيئة السكك الحديدية أن قطار كورومانديل السريع كان يسير بسرعة [[١٢٨ كيلومترا في الساعة|speed_coromandel|=128|measure:kilometer / hour]] حين تحول إلى مسار جانبي واصطدم بقطار شحن متوقف، فخرجت [[٢١|coaches_derailed|=21]] عربة عن القضبان. وكان على متن [[القطارين|passenger_trains|=2]] [[أكثر من ٢٢٠٠|passengers_total|>2200]] راكب، منهم [[١٢٥٧|passengers_coromandel|=1257]] في كورومانديل و[[١٠٣٩|passengers_howrah|=1039]] في القطار الآخر.

وعادت الحركة على الخط ليل الأحد بعد [[٥١ ساعة|hours_reopened|=51|duration:hour]] من العمل المتواصل شارك فيه [[ألف|workers_repair|=1000]] عامل. وأوصى الوزير بإسناد التحقيق إلى المكتب المركزي، بينما أُلغيت رحلات [[نحو ٩٠|trains_cancelled|~90]] قطارا.

@@ it-1 | it | repubblica.it | 2023-06-03
India, strage sui binari: [[quasi trecento|deaths|<300]] morti

È di [[almeno 288|deaths|>=288]] vittime e [[850|injured|=850]] feriti il bilancio, ancora provvisorio, dello scontro fra [[tre|trains_involved|=3]] treni avvenuto ieri alle 19 nel distretto di Balasore, nello stato orientale dell'Odisha. Le persone a bordo dei [[due|passenger_trains|=2]] convogli passeggeri erano [[oltre duemila|passengers_total|>2000]].

Il Coromandel Express, partito da Calcutta e diretto a Chennai, ha tamponato un merci fermo. "Ho contato [[una decina|bodies_seen_witness|~10||superstite]] di corpi solo nella mia carrozza", racconta un sopravvissuto di [[27 anni|age_survivor|=27|age]], originario del Bihar. Nel villaggio gli abitanti hanno scavato a mani nude per [[due ore|hours_villagers|=2|duration:hour]] prima dei soccorsi.

Il governo verserà [[un milione di rupie|comp_death|=1000000|money:INR/each]], [[circa 11.300 euro|comp_death|~11300|money:EUR/each]], per ciascun defunto e [[200mila|comp_serious|=200000|money:INR/each]] a chi ha riportato lesioni gravi.

Le ferrovie indiane trasportano ogni giorno [[più di 13 milioni|daily_passengers|>13000000|count/each]] di viaggiatori. Nel 2016, vicino a Kanpur, un deragliamento ne uccise [[circa 150|deaths_kanpur_2016|~150]]; il 6 giugno 1981, nel Bihar, i morti furono [[fra 500 e 800|deaths_bihar_1981|500..800]].

@@ it-2 | it | internazionale.it | 2023-06-09
Il disastro dell'Odisha e i conti che non tornano

Una settimana dopo, l'ultimo bollettino parla di [[288|deaths|=288]] morti. Domenica erano stati ridotti a [[275|deaths|=275]], perché dei cadaveri risultavano registrati in doppio; martedì erano risaliti a [[278|deaths|=278]]. Dei [[1.208|injured|=1208]] feriti [[709|injured_assisted|=709]] hanno già ricevuto un indennizzo, ma gli avvocati ricordano che molti di loro viaggiavano senza prenotazione, stipati nelle [[quattro|coaches_general|=4]] carrozze di seconda classe.

Finora le ferrovie hanno pagato [[38 milioni di rupie|comp_paid_total|=38000000|money:INR]] in tutto, cioè [[poco più di 400mila euro|comp_paid_total|>400000|money:EUR]]. A ogni famiglia in lutto spettano [[dieci lakh|comp_death|=1000000|money:INR/each]], [[un milione di rupie|comp_death|=1000000|money:INR/each]].

[[Ottantadue|bodies_unidentified|=82]] salme attendono il test del dna. Per [[una decina|bodies_disputed|~10]] ci sono [[due o più|claims_per_body|>=2|count/each]] famiglie che le reclamano.

L'inchiesta dice che l'errore è nato da un cavo. Nessuno dei [[due|passenger_trains|=2]] espressi superava il limite di [[130 chilometri orari|speed_limit|=130|measure:kilometer / hour]]: [[128|speed_coromandel|=128|measure:kilometer / hour]] il primo, [[126|speed_howrah|=126|measure:kilometer / hour]] il secondo. Il sistema Kavach, presente su [[meno di 1.500 chilometri|kavach_length|<1500|measure:kilometer]] di linea, non avrebbe comunque potuto fermarli.

@@ de-1 | de | spiegel.de | 2023-06-04
Behörden korrigieren Opferzahl nach Zugunglück in Indien nach unten

[[275|deaths|=275||Pradeep Jena]] statt [[288|deaths|=288]] Tote: Nach dem schweren Zugunglück im Bundesstaat Odisha hat die Regionalregierung am Sonntag ihre Angaben berichtigt. Manche Leichen seien doppelt gezählt worden, sagte Verwaltungschef Pradeep Jena. [[88|bodies_identified|=88||Pradeep Jena]] Opfer seien bislang identifiziert. Die Zahl der Verletzten gab er mit [[1175|injured|=1175||Pradeep Jena]] an, Ärzte schätzen den Zustand von [[rund hundert|injured_critical|~100]] als kritisch ein.

Am Freitagabend war der Coromandel-Express auf ein Nebengleis geraten und mit Tempo [[128|speed_coromandel|=128|measure:kilometer / hour]] auf einen Güterzug geprallt. [[Zwei|coaches_hit|=2]] der letzten Waggons des entgegenkommenden Howrah-Express wurden mitgerissen. Insgesamt sprangen [[21|coaches_derailed|=21]] Wagen aus den Schienen. An Bord waren [[etwa 2300|passengers_total|~2300]] Reisende.

Bahnminister Vaishnaw versprach den Hinterbliebenen [[eine Million Rupien|comp_death|=1000000|money:INR/each]] ([[gut 11.000 Euro|comp_death|>11000|money:EUR/each]]) je Todesopfer. Schwerverletzte bekommen [[ein Fünftel|comp_serious_share|=0.2|ratio]] davon.

Arbeiter wollen die Strecke bis Mittwoch, 7. Juni, wieder öffnen; [[mehr als 1000|workers_repair|>1000]] Menschen sind im Einsatz, dazu [[sieben|excavators|=7]] Bagger.

@@ de-2 | de | nzz.ch | 2023-07-10
[[Drei|arrested|=3]] Bahnbeamte in Haft - doch die Fragen bleiben

Die Bundespolizei CBI hat [[drei|arrested|=3]] Angestellte der Bahn verhaftet, darunter [[zwei|engineers_arrested|=2]] Signalingenieure. Ihnen wird fahrlässige Tötung nach Paragraf 304 vorgeworfen. Ein [[40|report_pages|=40]]-seitiger Untersuchungsbericht nennt als Ursache falsch verdrahtete Leitungen in einem Schaltkasten am Bahnübergang Nr. 94.

[[Mehr als fünf Wochen|elapsed_july10|>5|duration:week]] nach dem Unglück werden [[293|deaths|=293]] Tote gezählt; [[41|bodies_unidentified|=41]] sind weiterhin namenlos. Das waren mehr als in Gaisal 1999, als es [[mindestens 285|deaths_gaisal_1999|>=285]] waren. Verletzt wurden [[über 1000|injured|>1000]] Fahrgäste.

Indiens Bahn ist sicherer geworden: Von [[fast 500|accidents_2000|<500|count/each]] Unfällen im Jahr zu Beginn des Jahrtausends ging die Zahl auf [[34|accidents_2021|=34]] im Jahr 2021 zurück. Aber [[drei Viertel|share_derailments|=0.75|ratio]] davon waren Entgleisungen, und für den Unterhalt der Gleise wurde die [[Hälfte|maintenance_share|=0.5|ratio]] weniger ausgegeben als veranschlagt. Von [[68 000 Kilometern|network_length|=68000|measure:kilometer]] Netz sind [[1455|kavach_length|=1455|measure:kilometer]] mit dem Warnsystem Kavach ausgerüstet. Der Staat investiert derweil umgerechnet [[26 Milliarden Franken|rail_budget|=26000000000|money:CHF/each]] im Jahr in die Bahn.

@@ pt-1 | pt | g1.globo.com | 2023-06-03
Colisão de trens na Índia deixa [[ao menos 261|deaths|>=261]] mortos e [[cerca de mil|injured|~1000]] feridos

Um dos piores acidentes ferroviários da história da Índia ocorreu na noite desta sexta (2), no estado de Odisha. Até a última atualização desta reportagem, eram [[261|deaths|=261||companhia ferroviária]] mortes confirmadas pela companhia ferroviária; a agência Reuters, citando uma fonte do governo, fala em [[288|deaths|=288||Reuters]]. Já os feridos são [[650|injured|=650||companhia ferroviária]], segundo a empresa, levados a hospitais da região.

O expresso Coromandel, que seguia para Chennai a [[mais de 100 km/h|speed_coromandel|>100|measure:kilometer / hour]], saiu dos trilhos. Minutos depois, por volta das 19h10, um segundo trem bateu nos vagões tombados. [[Dezenas|people_trapped|24..99?]] de pessoas ficaram presas nas ferragens e [[três|ndrf_teams|=3]] equipes da força de resposta a desastres trabalharam com serras e guindastes.

As famílias dos mortos vão receber [[10 milhões de rúpias|comp_death|=10000000|money:INR/each]], e os feridos graves, [[200 mil rúpias|comp_serious|=200000|money:INR/each]] ([[R$ 12 mil|comp_serious|=12000|money:BRL/each]]). Odisha decretou [[um dia|mourning_days|=1|duration:day]] de luto oficial; a festa de [[nove anos|years_modi|=9|duration:year]] do governo Modi foi cancelada.

@@ pt-2 | pt_PT | rtp.pt | 2023-06-05
Índia: comboios voltam a circular em Balasore

[[Cinquenta e uma horas|hours_reopened|=51|duration:hour]] depois do choque que matou [[275|deaths|=275]] pessoas, o primeiro comboio, carregado de carvão, atravessou a zona do desastre. O balanço, que no sábado era de [[288|deaths|=288]], foi revisto em baixa por haver [[13|bodies_double_counted|=13]] corpos registados em duplicado.

Há [[1175|injured|=1175]] feridos, dos quais [[382|injured_in_hospital|=382]] continuam internados. [[Perto de duas centenas|bodies_unidentified|~200]] de mortos aguardam identificação.

O ministro dos Caminhos-de-Ferro prometeu [[um milhão de rúpias|comp_death|=1000000|money:INR/each]] - [[cerca de 11 mil euros|comp_death|~11000|money:EUR/each]] - por cada vítima mortal e [[50 mil|comp_minor|=50000|money:INR/each]] por cada ferido ligeiro. O fundo do primeiro-ministro acrescenta [[200 mil|comp_pm_death|=200000|money:INR/each]] no primeiro caso.

O Expresso Coromandel levava [[1257|passengers_coromandel|=1257]] passageiros com bilhete, o de Howrah [[pouco mais de mil|passengers_howrah|>1000]]. Circulavam, respectivamente, a [[128|speed_coromandel|=128|measure:kilometer / hour]] e a [[126 quilómetros por hora|speed_howrah|=126|measure:kilometer / hour]].

Descarrilaram [[21|coaches_derailed|=21]] carruagens. Foram suprimidas [[123|trains_cancelled|=123]] ligações e desviadas [[56|trains_diverted|=56]]. Em Portugal, recorde-se, o acidente de Alcafache, em 1985, fez [[perto de 150|deaths_alcafache|~150]] mortos.

@@ relations
superseded | deaths | 50, 207, 233, 261, 288, then corrected down to 275, then 278, 288, 293
superseded | injured | grows from 600 to 1,208
superseded | bodies_unidentified | falls from 187 to 41
superseded | discharged | grows
sum | passengers_coromandel + passengers_howrah = passengers_total
sum | bodies_identified + bodies_unidentified = deaths
sum | discharged + injured_in_hospital = injured
part_of | discharged < injured
part_of | bodies_unidentified < deaths
part_of | kavach_length < network_length
conflict | deaths | pt-1 | railway company 261, Reuters government source 288
conflict | deaths | en-1 pl-1 ar-1 | railway 261 against fire service 288 on one day
conflict | deaths | en-2 de-1 ar-2 | railways 278 against state 275
conflict | coaches_derailed | en-1 ar-2 de-1 pt-2 | 17 against 21
conflict | trains_cancelled | ar-2 pt-2 | about 90 against 123
conflict | deaths_bihar_1981 | pl-1 it-1 | about 800, 500 to 800
same_origin | deaths | de-1 ar-2 | Pradeep Jena
same_origin | deaths | pl-1 | fire service
definition | comp_death, comp_pm_death, comp_tamil_nadu | railway, prime minister's fund, Tamil Nadu
definition | comp_serious, comp_pm_death | same sum, another payment
conversion | comp_death | en-2 pl-1 ar-1 it-1 de-1 pt-2 | rupees, pounds, zloty, dollars, euros
conversion | speed_coromandel | en-2 | km/h and mph
conversion | rail_budget | pl-2 de-2 | rupees and francs
slip | comp_death | pt-1 | ten lakh read as ten million
