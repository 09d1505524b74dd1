@@ en-1 | en_GB | theguardian.com | 2025-04-29
Power returns to Spain and Portugal, but questions mount over the [[five seconds|loss_duration|=5|duration:second]] that switched off Iberia

Electricity had been restored to [[more than 99%|restored_share_spain|>99|percent|Red Eléctrica]] of mainland Spain by 7am on Tuesday, the grid operator Red Eléctrica said, [[almost 19 hours|outage_duration|<19|duration:hour]] after the worst blackout in the country's history.

Pedro Sánchez told reporters that [[15 gigawatts|power_lost|=15|measure:gigawatt|Pedro Sánchez]] of generation, the equivalent of [[60%|lost_share_demand|=60|percent|Pedro Sánchez]] of national demand, had vanished in [[just five seconds|loss_duration|=5|duration:second|Pedro Sánchez]] at 12.33pm on Monday. "This had never happened," the prime minister said.

[[Some 35,000|rail_passengers_rescued|~35000]] passengers had to be helped off trains stuck between stations. As of 11pm [[11|trains_still_stranded|=11]] were still waiting in remote areas. In the capital, firefighters carried out [[286|lift_rescues_madrid|=286]] rescues from lifts, and on the A-6 motorway drivers crawled past dead traffic signals.

In Taboadela, in Galicia, police said [[three|deaths_galicia|=3||police]] members of the same family had died, apparently poisoned by a faulty generator. That would bring to [[five|deaths_spain|=5]] the deaths being looked into as connected with the outage.

By comparison, the 2003 collapse of the Italian grid, caused by a tree in Switzerland, hit [[around 56 million|italy2003_people|~56000000]] people. The [[two|iberian_countries|=2]] Iberian countries together have [[nearly 60 million|population_iberia|<60000000]].

@@ en-2 | en | reuters.com | 2025-10-03
Iberian blackout was Europe's first from overvoltage, experts find

A cascade of overvoltage, never before seen in Europe, cut power to mainland Spain and Portugal on April 28, a panel of [[45|expert_panel|=45]] experts said on Friday in a first, factual report. The final version is due in the first quarter of 2026.

The [[264|report_pages|=264]]-page document, published by the operators' association ENTSO-E, does not assign blame. It says that [[2.5 gigawatts|first_trips_power|=2.5|measure:gigawatt|ENTSO-E]] of generation tripped in the south of the country in [[less than a minute|first_trips_duration|<1|duration:minute|ENTSO-E]], before the remainder followed. Voltage on lines rated for [[400 kV|line_rating|=400|measure:kilovolt]] went past [[435 kV|voltage_peak|>435|measure:kilovolt|ENTSO-E]].

Spain's own inquiry, delivered in June, had counted [[15 GW|power_lost|=15|measure:gigawatt|Spanish government]] lost in all and pointed to Red Eléctrica, which had [[10|thermal_plants_scheduled|=10||Spanish government]] conventional plants programmed for voltage control that day, the lowest number of the year. The operator, [[20%|state_stake|=20|percent]] state-owned, blames the utilities.

Since then the grid has been run in a "reinforced" mode. Consumer group OCU puts the extra bill at [[€1.1 billion|reinforced_cost|=1100000000|money:EUR|OCU]]; Redeia has spoken of [[only 422 million euros|reinforced_cost|=422000000|money:EUR|Redeia]].

Authorities have linked [[eight|deaths_total|=8]] deaths to the outage, [[one|deaths_portugal|=1]] of them in Portugal. Business lobby CEOE estimated the damage at [[1.6 billion euros|damage_ceoe|=1600000000|money:EUR|CEOE]], or [[0.1%|damage_gdp_share|=0.1|percent|CEOE]] of gross domestic product.

@@ pl-1 | pl | rmf24.pl | 2025-04-28
Wielka awaria prądu w Hiszpanii i Portugalii. Stanęło metro, pociągi i lotniska

Bez prądu zostało w poniedziałek [[kilkadziesiąt milionów|people_affected|20000000..?]] mieszkańców Półwyspu Iberyjskiego. O 12:33 zużycie energii w Hiszpanii spadło z [[ponad 27|demand_before|>27|measure:gigawatt]] do [[niecałych 13 gigawatów|demand_after|<13|measure:gigawatt]], a wkrótce potem zgasło niemal wszystko.

Operator Red Eléctrica zapowiedział, że przywracanie zasilania potrwa [[od sześciu do dziesięciu godzin|restoration_forecast|6..10|duration:hour|Red Eléctrica]]. Portugalski REN jest ostrożniejszy: jego zdaniem pełny powrót do normalności może zająć [[nawet tydzień|restoration_forecast_portugal|<=1|duration:week|REN]].

W Madrycie metro ewakuowano w [[pół godziny|metro_evacuation|=0.5|duration:hour]], na ulicach nie działa sygnalizacja, a burmistrz José Luis Martínez-Almeida prosi, by nie ruszać się z miejsca. Mecz tenisisty z numerem 11 przerwano przy stanie 6:4, 5:4. Koleje Renfe podały, że na torach stoi [[116|trains_stopped|=116||Renfe]] składów. MSW wysyła na ulice [[30 tys.|police_deployed|=30000||MSW]] policjantów.

Polskie Sieci Elektroenergetyczne uspokajają: nasz system pracuje normalnie. - Hiszpania ma z Francją połączenia o mocy zaledwie [[2,8 GW|interconnection_capacity|=2.8|measure:gigawatt|ekspert PSE]], to [[mniej niż 3 proc.|interconnection_share|<3|percent|ekspert PSE]] tego, co mogą wytworzyć jej elektrownie - mówi RMF FM ekspert spółki.

Na razie nie ma informacji o ofiarach. Trasę maratonu w Madrycie, na której w niedzielę było [[45 tys.|marathon_runners|=45000]] biegaczy, zdążono otworzyć dzień wcześniej.

@@ pl-2 | pl | wysokienapiecie.pl | 2025-06-18
Hiszpański blackout: zawinili wszyscy po trochu

Rząd w Madrycie pokazał raport. [[Sto osiemdziesiąt|government_report_pages|=180]] stron, [[49 dni|inquiry_duration|=49|duration:day]] pracy i wniosek, który nie ucieszy nikogo: 28 kwietnia zabrakło kontroli napięcia.

Minister Sara Aagesen mówi, że operator zaplanował na ten dzień [[dziesięć|thermal_plants_scheduled|=10||Sara Aagesen]] elektrowni zdolnych regulować napięcie, choć dzień wcześniej [[jedna|thermal_plants_withdrawn|=1]] z nich zgłosiła niedostępność i nikt jej nie zastąpił. Zostało więc [[dziewięć|thermal_plants_actual|=9]]. W ciągu [[pięciu sekund|loss_duration|=5|duration:second]] z systemu zniknęło [[ok. 15 000 MW|power_lost|~15000|measure:megawatt]], czyli [[sześćdziesiąt procent|lost_share_demand|=60|percent]] tego, co kraj wtedy zużywał.

Fotowoltaika dawała chwilę przed awarią [[59 proc.|solar_share|=59|percent]] produkcji, atom [[niespełna 12 proc.|nuclear_share|<12|percent]] Przeciwnicy OZE uznali to za dowód; raport tezy nie potwierdza.

Ile to kosztowało? Organizacja pracodawców CEOE liczy straty na [[1,6 mld euro|damage_ceoe|=1600000000|money:EUR|CEOE]], a więc [[niecałe 7 mld zł|damage_ceoe|<7000000000|money:PLN|CEOE]]. Analitycy RBC byli znacznie bardziej pesymistyczni: [[od 2,25 do 4,5 mld euro|damage_rbc|2250000000..4500000000|money:EUR|RBC]].

Bilans ofiar po obu stronach granicy wzrósł do [[ośmiu|deaths_total|=8]]. Sama Hiszpania przypisuje awarii [[siedem|deaths_spain|=7]] zgonów, głównie z powodu agregatów i świec.

Dla porównania: w 2003 r. w USA i Kanadzie światło zgasło u [[50 mln|us2003_people|=50000000]] osób, niektórzy czekali na prąd [[cztery dni|us2003_duration|=4|duration:day]].

@@ ar-1 | ar | aljazeera.net | 2025-04-29
إسبانيا والبرتغال تستعيدان الكهرباء بعد يوم من الظلام

أعلنت شركة "ريد إلكتريكا" المشغلة للشبكة الإسبانية صباح الثلاثاء عودة التيار إلى [[أكثر من 99%|restored_share_spain|>99|percent|ريد إلكتريكا]] من المستهلكين، بعد انقطاع غير مسبوق شل شبه الجزيرة الإيبيرية التي يقطنها [[نحو 60 مليون|population_iberia|~60000000]] نسمة.

وقال رئيس الوزراء بيدرو سانشيز إن الشبكة فقدت فجأة [[15 غيغاواط|power_lost|=15|measure:gigawatt|بيدرو سانشيز]] خلال [[خمس ثوان|loss_duration|=5|duration:second|بيدرو سانشيز]] فقط، مضيفا أن ذلك يعادل [[60 بالمئة|lost_share_demand|=60|percent|بيدرو سانشيز]] من الطلب في تلك اللحظة.

وشكر سانشيز المغرب وفرنسا على المساعدة. وبحسب الرباط، وفر المغرب [[ما يصل إلى 900 ميغاواط|morocco_supply|<=900|measure:megawatt|الرباط]] عبر خطي الربط تحت مضيق جبل طارق، في حين ضخت فرنسا [[ألفي ميغاواط|france_supply|=2000|measure:megawatt]].

وفي البرتغال قالت شركة "رين" إن الخدمة عادت إلى [[6.4 ملايين|customers_restored_portugal|=6400000||رين]] مشترك من أصل [[6.5 ملايين|customers_portugal|=6500000||رين]].

ونقلت وكالة الأنباء الفرنسية عن مصادر محلية وفاة [[ثلاثة|deaths_galicia|=3||مصادر محلية]] من أسرة [[واحدة|families_galicia|=1]] في غاليسيا اختناقا بغاز مولد كهربائي، ولقيت امرأة حتفها في حريق بمدريد. ونشرت الداخلية [[30 ألف|police_deployed|=30000||الداخلية]] شرطي لحفظ الأمن، وأنقذت فرق الإطفاء العالقين في [[مئات|lift_rescues_madrid|200..?]] المصاعد.

@@ ar-2 | ar | independentarabia.com | 2025-05-11
ماذا كلف انقطاع الكهرباء الاقتصاد الإسباني؟

بعد [[أسبوعين|time_since_mid_may|=2|duration:week]] على ظلام الثامن والعشرين من أبريل (نيسان)، ما زالت الفاتورة محل خلاف. فاتحاد أرباب العمل قدرها بـ[[١٫٦ مليار يورو|damage_ceoe|=1600000000|money:EUR|اتحاد أرباب العمل]]، أي [[١٫٨ مليار دولار تقريباً|damage_ceoe|~1800000000|money:USD|اتحاد أرباب العمل]]، أو [[عُشر نقطة مئوية|damage_gdp_share|=0.1|percent:percentage_point|اتحاد أرباب العمل]] من الناتج المحلي، بينما ذهب مصرف "آر بي سي" إلى [[ما بين ٢٫٢٥ و٤٫٥ مليار يورو|damage_rbc|2250000000..4500000000|money:EUR|آر بي سي]].

ويقول اتحاد منتجي اللحوم إن خسائر القطاع وحده قد تبلغ [[١٩٠ مليون يورو|damage_meat|=190000000|money:EUR|اتحاد منتجي اللحوم]]. أما إنفاق بطاقات الدفع فتراجع يومها ب[[أكثر من الثلث|card_spending_drop|>0.3333|ratio]]، وفق مصرف "كايشا بنك" الذي قدر الهبوط بـ[[٣٤ في المئة|card_spending_drop|=34|percent|كايشا بنك]].

استمر الانقطاع في بعض المناطق [[أكثر من ١٨ ساعة|outage_duration|>18|duration:hour]]، وعلق [[ما لا يقل عن ٣٥ ألف|rail_passengers_rescued|>=35000]] راكب في [[١١٦|trains_stopped|=116]] قطاراً. وألغيت [[قرابة ٥٠٠|flights_cancelled|~500]] رحلة جوية، وتوفي [[سبعة|deaths_spain|=7]] أشخاص في إسبانيا وشخص [[واحد|deaths_portugal|=1]] في البرتغال.

وتتساءل الصحف عن حصة الشمس التي كانت تؤمن [[قرابة ٦٠ في المئة|solar_share|~60|percent]] من الإنتاج قبيل الحادثة، فيما تصر الحكومة على إغلاق [[سبعة|nuclear_reactors|=7]] مفاعلات نووية باقية بحلول عام ٢٠٣٥.

@@ it-1 | it | ansa.it | 2025-04-28
Blackout in Spagna e Portogallo, Sánchez: 'Persi [[15 gigawatt|power_lost|=15|measure:gigawatt|Pedro Sánchez]] in [[cinque secondi|loss_duration|=5|duration:second|Pedro Sánchez]]'

Spagna e Portogallo al buio per ore, treni fermi, aeroporti in tilt. Alle 12.33, ha spiegato in serata il premier Pedro Sánchez, sono spariti "all'improvviso" [[15 gigawatt|power_lost|=15|measure:gigawatt|Pedro Sánchez]] di energia, "in [[appena cinque secondi|loss_duration|=5|duration:second|Pedro Sánchez]]". È il [[60%|lost_share_demand|=60|percent|Pedro Sánchez]] della domanda del Paese.

Alle 22 era stato riallacciato [[quasi il 50%|restored_share_spain|<50|percent|Red Eléctrica]] della fornitura, secondo Red Eléctrica. I treni bloccati lungo le linee sono stati [[più di cento|trains_stopped|>100]], con [[circa 30mila|rail_passengers_rescued|~30000]] viaggiatori a bordo, molti dei quali assistiti dall'Unità militare di emergenza.

[[Nove|regions_emergency|=9]] comunità autonome hanno chiesto il livello 3 di emergenza. Nei supermercati di Madrid è corsa a torce e radio a pile: "Ne ho vendute [[duecento|radios_sold|=200||un commerciante]] in [[due ore|radios_sold_time|=2|duration:hour]]", racconta un commerciante.

Un vertice straordinario a Palazzo Chigi ha escluso rischi per l'Italia, dove molti ricordano la notte del 28 settembre 2003: allora restarono senza luce [[56 milioni|italy2003_people|=56000000]] di persone e in alcune zone del Sud servirono [[oltre 12 ore|italy2003_duration|>12|duration:hour]] per riavere la corrente.

@@ it-2 | it | ilsole24ore.com | 2025-05-02
Spagna, dopo il buio il conto: [[fino a 4,5 miliardi|damage_rbc|<=4500000000|money:EUR]]

Per la Confindustria spagnola (Ceoe) il blackout di lunedì è costato [[1,6 miliardi|damage_ceoe|=1600000000|money:EUR|Ceoe]], pari allo [[0,1%|damage_gdp_share|=0.1|percent|Ceoe]] del Pil. Ma c'è chi va oltre: gli analisti di Rbc stimano un danno [[tra 2,25 e 4,5 miliardi di euro|damage_rbc|2250000000..4500000000|money:EUR|Rbc]] e accusano il governo di essere stato "troppo compiacente" sulle reti.

I numeri della rete spiegano la polemica. Per ogni euro speso in rinnovabili Madrid ne ha investiti [[30 centesimi|grid_investment_ratio|=0.30|money:EUR/each|BloombergNef]] in infrastrutture, calcola BloombergNef, contro una media europea di [[70|grid_investment_ratio_eu|=0.70|money:EUR/each|BloombergNef]]. Prima del crollo il fotovoltaico forniva [[18 GW|solar_output|=18|measure:gigawatt]], cioè il [[59% circa|solar_share|~59|percent]] della produzione; il nucleare [[poco più di 3|nuclear_output|>3|measure:gigawatt]].

L'ipotesi prevalente è quella di [[due|disconnection_events|=2]] distacchi ravvicinati nel Sud-Ovest, separati da [[un secondo e mezzo|disconnection_gap|=1.5|duration:second]]. Il primo fu assorbito, il secondo no. In [[cinque secondi|loss_duration|=5|duration:second]] la Penisola ha perso il collegamento con la Francia e [[15mila megawatt|power_lost|=15000|measure:megawatt]].

Restano i costi umani: [[almeno cinque|deaths_spain|>=5]] le vittime, [[tre|deaths_galicia|=3]] nella stessa casa a Taboadela.

@@ de-1 | de | tagesschau.de | 2025-04-29
Strom in Spanien fast vollständig zurück

Nach dem beispiellosen Stromausfall auf der Iberischen Halbinsel sind nahezu alle Haushalte wieder am Netz. [[99,95 Prozent|restored_share_spain|=99.95|percent|REE]] der Versorgung seien wiederhergestellt, teilte der Betreiber REE am Vormittag mit. In Portugal meldete REN [[6,4 Millionen|customers_restored_portugal|=6400000||REN]] wieder angeschlossene Kunden.

Am Montagmittag waren binnen [[fünf Sekunden|loss_duration|=5|duration:second]] [[rund 15 Gigawatt|power_lost|~15|measure:gigawatt]] Leistung ausgefallen. Das entspricht [[knapp zwei Dritteln|lost_share_demand|<0.6667|ratio]] des momentanen Verbrauchs. Einen Cyberangriff schließt REE aus; der Nationale Gerichtshof ermittelt dennoch.

Die Bahn brachte nach Angaben von Verkehrsminister Óscar Puente [[35.000|rail_passengers_rescued|=35000||Óscar Puente]] Reisende aus liegen gebliebenen Zügen in Sicherheit. In der Nacht standen noch [[drei|trains_still_stranded|=3||Óscar Puente]] Züge auf freier Strecke, am späten Abend waren es noch [[elf|trains_still_stranded|=11]] gewesen. Auf Madrids Flughafen fielen [[mehrere Hundert|flights_cancelled|200..?]] Flüge aus, Terminal 4 blieb [[gut zwei Stunden|terminal_closed|>2|duration:hour]] dunkel.

Die Polizei prüft, ob [[vier|deaths_spain|=4||Polizei]] Todesfälle mit dem Ausfall zusammenhängen, darunter die [[dreier|deaths_galicia|=3]] Angehöriger einer Familie im galicischen Taboadela. In Madrid starb zudem eine [[46|victim_age_madrid|=46|age]]-Jährige, deren Beatmungsgerät keinen Strom mehr hatte.

Deutschland ist laut Bundesnetzagentur besser vernetzt: Es habe [[neun|neighbours_germany|=9||Bundesnetzagentur]] Nachbarländer, mit einem Ausfall dieser Art sei nicht zu rechnen. Der deutsche Durchschnittskunde war 2023 [[12,8 Minuten|saidi_germany|=12.8|duration:minute/each|Bundesnetzagentur]] ohne Strom.

@@ de-2 | de_AT | derstandard.at | 2025-06-17
Blackout in Spanien: Netzbetreiber hatte sich "verrechnet"

[[Knapp zwei Monate|time_since_june|<2|duration:month]] nach dem großen Blackout hat die spanische Regierung am Dienstag die Schuldfrage beantwortet - oder zumindest verteilt. Laut Umweltministerin Sara Aagesen hatte REE für den 28. April zu wenige Kraftwerke zur Spannungsregelung eingeplant: nur [[zehn|thermal_plants_scheduled|=10||Sara Aagesen]], so wenige wie noch nie in diesem Jahr. REE weist das zurück und spricht von Kraftwerken, die ihre Pflicht nicht erfüllt hätten.

Die Spannung stieg in Teilen des [[400-kV|line_rating|=400|measure:kilovolt]]-Netzes auf [[mehr als 430 kV|voltage_peak|>430|measure:kilovolt]], danach schalteten sich reihenweise Anlagen ab. [[15 GW|power_lost|=15|measure:gigawatt]] gingen in [[fünf Sekunden|loss_duration|=5|duration:second]] verloren, zeitweise waren [[bis zu 60 Mio.|people_affected|<=60000000]] Menschen betroffen. Erst nach [[rund 16 Stunden|outage_duration|~16|duration:hour]] war das Netz wieder stabil.

[[Acht|deaths_total|=8]] Menschen starben: [[sieben|deaths_spain|=7]] in Spanien, [[eine|deaths_portugal|=1]] Frau in Portugal. Den wirtschaftlichen Schaden beziffert der Unternehmerverband CEOE mit [[1,6 Mrd. Euro|damage_ceoe|=1600000000|money:EUR|CEOE]]. Das Paket, das der Ministerrat kommende Woche beschließen soll, sieht [[750 Mio. Euro|grid_package|=750000000|money:EUR]] für Speicher und Netze vor, davon [[eine halbe Milliarde|package_grid_part|=500000000|money:EUR]] für Phasenschieber und Leitungen.

Zum Vergleich: Beim Ausfall in Chile im Februar 2025 waren [[19 Mio.|chile_people|=19000000]] Menschen ohne Strom.

@@ pt-1 | pt_PT | publico.pt | 2025-04-29
Apagão: REN diz que a rede está "perfeitamente estabilizada"

A electricidade voltou a [[6,4 milhões|customers_restored_portugal|=6400000||E-Redes]] de clientes, [[cerca de 98%|restored_share_portugal|~98|percent|E-Redes]] do total, informou esta madrugada a E-Redes. O corte, registado às 11h33 de Lisboa, durou [[mais de dez horas|outage_duration_portugal|>10|duration:hour]] em boa parte do país.

No momento da falha, Portugal importava de Espanha [[cerca de um terço|import_share_portugal|~0.3333|ratio]] do que consumia - [[2600 MW|import_portugal|=2600|measure:megawatt|REN]], segundo a REN. O arranque fez-se a partir de [[duas|black_start_plants|=2]] centrais, Castelo de Bode e Tapada do Outeiro, as únicas com "black start"; o Governo quer [[quatro|black_start_planned|=4||Governo]].

Do outro lado da fronteira, o primeiro-ministro Pedro Sánchez falou em [[15 gigawatts|power_lost|=15|measure:gigawatt|Pedro Sánchez]] "subitamente perdidos" e a rede espanhola atingia às 7h os [[99%|restored_share_spain|=99|percent]].

O INEM accionou [[centenas|inem_generators|200..?]] de geradores e a Maternidade Alfredo da Costa chegou a ter combustível para [[apenas 40 minutos|maternity_fuel|=40|duration:minute]]. No aeroporto Humberto Delgado foram cancelados [[185|flights_cancelled_lisbon|=185||ANA]] voos, segundo a ANA; em toda a Península terão sido [[perto de quinhentos|flights_cancelled|~500]].

A Protecção Civil não registou vítimas directas. O ministro da Saúde, porém, mandou averiguar [[uma|deaths_portugal|=1]] morte em Lisboa, a de uma doente de [[77 anos|victim_age_lisbon|=77|age]] ligada a um ventilador.

@@ pt-2 | pt_BR | g1.globo.com | 2025-05-05
[[Uma semana|time_since_5_may|=1|duration:week]] após apagão, Espanha ainda não sabe o que derrubou a rede

Passados [[sete dias|time_since_5_may|=7|duration:day]] do apagão que deixou no escuro [[quase 60 milhões|people_affected|<60000000]] de moradores da Espanha e de Portugal, o governo de Pedro Sánchez descarta apenas uma coisa: falta de energia.

O que se sabe: às 12h33, [[15 gigawatts|power_lost|=15|measure:gigawatt]] desapareceram em [[5 segundos|loss_duration|=5|duration:second]]. Para se ter ideia, a usina de Itaipu inteira tem [[14 GW|itaipu_capacity|=14|measure:gigawatt]]. A luz só voltou de vez na manhã de terça, [[umas 20 horas|outage_duration|~20|duration:hour]] depois em algumas cidades.

O prejuízo, segundo a principal entidade patronal do país, foi de [[1,6 bilhão de euros|damage_ceoe|=1600000000|money:EUR|entidade patronal]] ([[cerca de R$ 10 bilhões|damage_ceoe|~10000000000|money:BRL|entidade patronal]]). O banco canadense RBC calcula [[até 4,5 bilhões de euros|damage_rbc|<=4500000000|money:EUR|RBC]].

As mortes investigadas na Espanha subiram para [[sete|deaths_spain|=7]]. [[Três|deaths_galicia|=3]] pessoas, um casal e o filho, morreram intoxicadas na Galícia.

Nesta segunda, novo susto: o furto de cabos em [[quatro|cable_theft_points|=4]] pontos da linha Madri-Sevilha parou [[ao menos 30|trains_cable_theft|>=30]] trens e prendeu [[mais de 10 mil|passengers_cable_theft|>10000]] passageiros. O material levado vale [[menos de mil euros|cable_value|<1000|money:EUR]], disse o ministro dos Transportes.

No Brasil, o apagão de agosto de 2023 atingiu [[25|brazil_states|=25]] estados e o Distrito Federal; em 2009, falha em Itaipu afetou [[60 milhões|brazil2009_people|=60000000]] de brasileiros.

@@ relations
superseded | deaths_spain | four or five under inquiry on 29 April, seven in May
superseded | restored_share_spain | from 50 percent at night to 99 and 99.95
superseded | trains_still_stranded | eleven at night, three later
superseded | rail_passengers_rescued | 30000 on the evening, 35000 the day after
sum | deaths_spain + deaths_portugal = deaths_total
part_of | deaths_galicia < deaths_spain
part_of | nuclear_output < demand_before
conflict | deaths_spain | en-1 de-1 | five or four under inquiry on the same day
conflict | reinforced_cost | en-2 | OCU 1.1 billion against Redeia 422 million
conflict | outage_duration | en-1 de-2 pt-2 | 19, 16 or 20 hours
definition | damage_ceoe, damage_rbc | two estimates of two houses
definition | restoration_forecast, outage_duration | forecast and actual
conversion | damage_ceoe | pl-2 ar-2 pt-2 | euros, zloty, dollars, reais
conversion | power_lost | it-2 pl-2 | megawatts and gigawatts
same_origin | power_lost | en-1 ar-1 it-1 pt-1 | Pedro Sánchez
same_origin | damage_ceoe | en-2 pl-2 ar-2 it-2 de-2 pt-2 | CEOE
