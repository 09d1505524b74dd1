@@ en-1 | en | theguardian.com | 2022-11-29
The man in charge of Qatar's World Cup has for the first time put the number of migrant workers who died on projects linked to the tournament at [[between 400 and 500|deaths_projects|400..500||Hassan al-Thawadi]], far above any figure Doha had admitted before.

Hassan al-Thawadi, secretary general of the Supreme Committee for Delivery and Legacy, gave the estimate in a television interview aired on Monday. Until now his committee had acknowledged [[three|deaths_stadium_work|=3||Supreme Committee]] work-related deaths at the stadiums and a further [[37|deaths_stadium_other|=37||Supreme Committee]] that it classed as unrelated to the work. Within hours his press office said the number given on air was a national one: [[414|deaths_work_national|=414||Supreme Committee]] people killed at work between 2014 and 2020, in all sectors.

A Guardian investigation published in February 2021 counted [[more than 6,500|deaths_five_countries|>6500||Guardian]] deaths since the tournament was awarded among workers from [[five|countries_counted|=5]] South Asian countries. [[Some 2,700|deaths_india|~2700]] of them were Indian and [[1,641|deaths_nepal|=1641]] Nepali; not all had worked on World Cup sites.

The [[eight|stadiums_total|=8]] venues, [[seven|stadiums_new|=7]] of them new, employed [[about 30,000|workers_stadium|~30000]] labourers. Since 2021 Qatar has had a minimum wage of [[1,000 riyals|minimum_wage|=1000|money:QAR/each]] a month, or [[$275|minimum_wage|=275|money:USD/each]].

@@ en-2 | en | apnews.com | 2022-12-19
DOHA, Qatar (AP) - Argentina's shootout win over France on Sunday, after a 3-3 draw, was watched inside Lusail Stadium by [[88,966|attendance_final|=88966||FIFA]] people, FIFA said, closing a tournament that filled [[more than 96%|occupancy|>96|percent|FIFA]] of its seats.

Overall attendance came to [[3.4 million|attendance_total|=3400000||FIFA]], up from [[3 million|attendance_russia_2018|=3000000]] in Russia. The average crowd at the [[64|matches_total|=64]] matches was [[53,191|attendance_average|=53191|count/each]]. Players scored [[172|goals_total|=172]] goals, [[one|goals_over_record|=1]] more than the previous record, set in 1998 and equaled in 2014.

Lionel Messi, [[35|age_messi|=35|age]], collected the trophy [[eight years|years_since_messi_final|=8|duration:year]] after losing his first final. Kylian Mbappe, [[23|age_mbappe|=23|age]], had a hat trick and the Golden Boot.

The champions earn [[$42 million|prize_winner|=42000000|money:USD]] of a [[$440 million|prize_total|=440000000|money:USD]] purse; France takes home [[$30 million|prize_runner_up|=30000000|money:USD]]. Qatar, which lost all [[three|qatar_matches|=3]] of its games, still gets [[$9 million|prize_group_stage|=9000000|money:USD]], as does every side knocked out in the group stage.

Organizers say [[more than 1.4 million|visitors_actual|>1400000||organizers]] visitors came. They had hoped for [[1.2 million|visitors_expected|=1200000]]. The bill, by most estimates, was [[upward of $200 billion|cost_total|>=200000000000|money:USD]].

@@ pl-1 | pl | sport.pl | 2022-11-20
Mundial za [[220 mld dolarów|cost_total|=220000000000|money:USD]]. W Katarze pierwszy gwizdek

W niedzielę o godz. 17 meczem Katar - Ekwador na stadionie Al-Bajt rozpoczną się najdroższe mistrzostwa świata w historii. Według szacunków gospodarze wydali na nie [[prawie bilion złotych|cost_total|<1000000000000|money:PLN]], [[blisko dwudziestokrotnie|cost_ratio_russia|<20|ratio]] więcej niż Rosja w 2018 r. ([[11,6 mld dol.|cost_russia_2018|=11600000000|money:USD]]).

Same stadiony, a jest ich [[osiem|stadiums_total|=8]], pochłonęły [[od 6,5 do 8 mld dol.|stadium_cost|6500000000..8000000000|money:USD]]; [[siedem|stadiums_new|=7]] wzniesiono od zera. Pracowało przy nich [[ok. 30 tys.|workers_stadium|~30000]] robotników. Ilu zginęło? Organizatorzy mówią o [[trzech|deaths_stadium_work|=3||organizatorzy]] wypadkach śmiertelnych i [[37|deaths_stadium_other|=37||organizatorzy]] zgonach "niezwiązanych z pracą". "Guardian" doliczył się [[ponad 6,5 tys.|deaths_five_countries|>6500||Guardian]] zmarłych przybyszów z Indii, Pakistanu, Nepalu, Bangladeszu i Sri Lanki.

Kibiców ma przyjechać [[1,2 mln|visitors_expected|=1200000]] - do kraju, w którym mieszka [[niespełna 3 mln|population|<3000000]] ludzi. Biletów sprzedano dotąd [[2,95 mln|tickets_sold|=2950000||FIFA]], jak podaje FIFA. Za [[pół litra|beer_size|=0.5|measure:liter]] piwa w strefie kibica trzeba zapłacić [[50 riali|beer_price|=50|money:QAR/each]], czyli [[ponad 60 zł|beer_price|>60|money:PLN/each]]. Polacy zaczynają we wtorek z Meksykiem na Stadionie 974.

@@ pl-2 | pl | money.pl | 2022-12-19
Argentyna wywozi z Kataru puchar i [[42 mln dolarów|prize_winner|=42000000|money:USD]], po dzisiejszym kursie [[około 185 mln zł|prize_winner|~185000000|money:PLN]]. Pokonana w karnych 2:4 Francja pocieszy się [[trzydziestoma milionami dolarów|prize_runner_up|=30000000|money:USD]], trzecia Chorwacja dostanie [[27 mln|prize_third|=27000000|money:USD]], a czwarte Maroko [[25 mln|prize_fourth|=25000000|money:USD]]. Polsce za 1/8 finału przypadło [[13 mln dol.|prize_last16|=13000000|money:USD]]

Cała pula wyniosła [[440 mln dol.|prize_total|=440000000|money:USD]], o [[40 mln|prize_total_rise|=40000000|money:USD]] więcej niż [[cztery lata|years_since_russia|=4|duration:year]] wcześniej. Stać na to FIFA: z praw telewizyjnych i od sponsorów federacja zebrała w latach 2019-2022 [[7,5 mld dol.|fifa_revenue|=7500000000|money:USD]], o [[ponad miliard|fifa_revenue_rise|>1000000000|money:USD]] więcej niż w poprzednim cyklu.

A Katar? [[Dwieście dwadzieścia miliardów dolarów|cost_total|=220000000000|money:USD]], o których pisze się najczęściej, to także metro, lotnisko i całe nowe miasto Lusail. Na stadiony poszło według rządu [[6,5 mld|stadium_cost|=6500000000|money:USD|rząd]].

Trybuny się zapełniły - mecze zobaczyło z bliska [[3,4 mln|attendance_total|=3400000]] widzów, średnio [[ponad 53 tys.|attendance_average|>53000|count/each]] Finał? [[Niemal 89 tys.|attendance_final|<89000]]

Amnesty International wciąż czeka na fundusz dla poszkodowanych robotników. Chce [[co najmniej 440 mln dol.|compensation_fund|>=440000000|money:USD|Amnesty International]], tyle, ile wyniosły premie.

@@ ar-1 | ar | aljazeera.net | 2022-11-21
تابع [[67,372|attendance_opening|=67372]] متفرجا في ملعب البيت مساء الأحد خسارة قطر أمام الإكوادور 2-0 في افتتاح كأس العالم 2022، وهي أول بطولة تقام في العالم العربي بمشاركة [[32|teams|=32]] منتخبا.

وتستضيف [[ثمانية|stadiums_total|=8]] ملاعب [[64|matches_total|=64]] مباراة حتى 18 ديسمبر/كانون الأول، ولا تتجاوز المسافة بين أبعد [[ملعبين|stadiums_farthest|=2]] [[75 كيلومترا|stadium_distance|<=75|measure:kilometer]]. ويساعد الجماهير [[20 ألف|volunteers|=20000]] متطوع. وتتوقع الدوحة قدوم [[أكثر من مليون|visitors_expected|>1000000]] زائر خلال [[29 يوما|tournament_days|=29|duration:day]].

وأنفقت قطر على البنية التحتية منذ عام 2010 [[نحو 200 مليار دولار|cost_total|~200000000000|money:USD|الحكومة القطرية]] وفق الحكومة، بينما تتحدث تقديرات غربية عن [[220 مليار دولار|cost_total|=220000000000|money:USD]]. أما الملاعب وحدها فكلفت [[أقل من 7 مليارات|stadium_cost|<7000000000|money:USD]].

وكانت منظمة العمل الدولية قد أحصت [[50|deaths_ilo_2020|=50||منظمة العمل الدولية]] وفاة مرتبطة بالعمل في البلاد خلال عام 2020 و[[506|injured_ilo_2020|=506||منظمة العمل الدولية]] إصابات خطيرة. وتبلغ جوائز البطولة [[440 مليون دولار|prize_total|=440000000|money:USD]]، نصيب البطل منها [[42 مليونا|prize_winner|=42000000|money:USD]].

@@ ar-2 | ar | alarabiya.net | 2022-12-19
أسدل الستار على مونديال قطر بتتويج الأرجنتين للمرة الثالثة في تاريخها، وأعلن الاتحاد الدولي "فيفا" أن عدد الحضور في المدرجات بلغ [[٣٫٤ ملايين|attendance_total|=3400000||فيفا]] متفرج، مقابل [[ثلاثة ملايين|attendance_russia_2018|=3000000]] في روسيا.

وشهد ملعب لوسيل المباراة النهائية بحضور [[٨٨٬٩٦٦|attendance_final|=88966]] مشجعا، وكان لقاء الأرجنتين والمكسيك في دور المجموعات قد جذب العدد نفسه. وسجل اللاعبون [[١٧٢|goals_total|=172]] هدفا، وهو رقم قياسي، منها [[ثمانية|goals_mbappe|=8]] للفرنسي كيليان مبابي ([[٢٣ عاما|age_mbappe|=23|age]]) و[[سبعة|goals_messi|=7]] لليونيل ميسي.

وسيحصل المنتخب الأرجنتيني على [[٤٢ مليون دولار|prize_winner|=42000000|money:USD]]، والفرنسي على [[٣٠ مليونا|prize_runner_up|=30000000|money:USD]]، فيما نال المغرب، رابع الترتيب، [[٢٥ مليون دولار|prize_fourth|=25000000|money:USD]].

وقال رئيس الفيفا جاني إنفانتينو إن [[أكثر من مليار|viewers_final|>1000000000||إنفانتينو]] شخص شاهدوا النهائي. واستقبلت قطر [[١٫٤ مليون|visitors_actual|=1400000]] زائر خلال الشهر. وفي بوينس آيرس خرج [[الملايين|crowd_buenos_aires|2000000..?]] إلى الشوارع، وتستمر الاحتفالات [[يومين|celebration_days|=2|duration:day]] آخرين.

@@ it-1 | it | ansa.it | 2022-11-18
Mondiali: niente birra negli stadi, a [[due giorni|days_to_opening|=2|duration:day]] dal via

DOHA - Dietrofront del Qatar: niente alcolici intorno agli [[otto|stadiums_total|=8]] impianti della Coppa del Mondo. Si potrà bere soltanto nelle fan zone, dove un boccale da [[mezzo litro|beer_size|=0.5|measure:liter]] costerà [[circa 13 euro|beer_price|~13|money:EUR/each]].

È l'ultima polemica su un torneo costato [[220 milioni di dollari|cost_total|=220000000|money:USD]], il più caro di sempre: il Brasile nel 2014 ne aveva spesi [[15 miliardi|cost_brazil_2014|=15000000000|money:USD]]. Nell'emirato vivono [[2,9 milioni|population|=2900000]] di persone, e appena il [[12%|share_citizens|=12|percent]] ha la cittadinanza. I biglietti venduti sfiorano i [[tre milioni|tickets_sold|<3000000]].

Alle [[32|teams|=32]] nazionali andranno premi per [[440 milioni|prize_total|=440000000|money:USD]], [[42|prize_winner|=42000000|money:USD]] dei quali a chi alzerà la coppa il 18 dicembre. Amnesty chiede alla Fifa di mettere da parte la stessa cifra, [[440 milioni di dollari|compensation_fund|=440000000|money:USD|Amnesty]], per risarcire i lavoratori. Secondo il Guardian ne sono morti [[oltre 6.500|deaths_five_countries|>6500||Guardian]] dal 2010; il comitato organizzatore ne riconosce [[tre|deaths_stadium_work|=3||comitato organizzatore]] nei cantieri degli stadi, più [[37|deaths_stadium_other|=37||comitato organizzatore]] deceduti per altre cause. L'Italia, intanto, guarda da casa per la seconda volta di fila.

@@ it-2 | it | ilpost.it | 2022-12-01
Quanti lavoratori sono morti davvero in Qatar

Dipende da che cosa si conta. Il numero più citato, [[6.751|deaths_five_countries|=6751||Guardian]], viene da un'inchiesta del Guardian del febbraio 2021 e riguarda i migranti di [[cinque|countries_counted|=5]] paesi morti dal 2010 in poi, per qualsiasi causa: [[2.711|deaths_india|=2711]] indiani, [[1.641|deaths_nepal|=1641]] nepalesi, [[1.018|deaths_bangladesh|=1018]] bengalesi, [[824|deaths_pakistan|=824]] pachistani e [[557|deaths_srilanka|=557]] dello Sri Lanka. Amnesty, partendo dalle statistiche qatariote, è arrivata a [[15.021|deaths_foreigners_decade|=15021||Amnesty]] stranieri deceduti tra il 2010 e il 2019, impiegati e pensionati compresi.

All'altro estremo c'è il comitato organizzatore, che per i soli stadi parla di [[quaranta|deaths_stadium_total|=40||comitato organizzatore]] morti, di cui [[tre|deaths_stadium_work|=3||comitato organizzatore]] sul lavoro. Lunedì il suo segretario generale, Hassan al Thawadi, ha detto a una tv britannica che le vittime dei progetti legati ai Mondiali sono [[tra le 400 e le 500|deaths_projects|400..500||Hassan al Thawadi]]. Poi la correzione: sarebbero [[414|deaths_work_national|=414||comitato organizzatore]], ma in tutto il paese e in tutti i settori, tra il 2014 e il 2020.

L'Organizzazione internazionale del lavoro ne aveva contati [[50|deaths_ilo_2020|=50||Organizzazione internazionale del lavoro]] nel solo 2020, accanto a [[circa 37.600|injured_mild_ilo_2020|~37600||Organizzazione internazionale del lavoro]] infortuni lievi. Gli stranieri sono [[più di due milioni|workers_foreign|>2000000]], cioè [[nove su dieci|share_foreigners|=0.9|ratio]] tra gli abitanti.

@@ de-1 | de | sportschau.de | 2022-11-30
Katars WM-Chef nennt neue Totenzahl - und rudert zurück

[[400 bis 500|deaths_projects|400..500||Hassan Al-Thawadi]] Arbeiter seien im Zusammenhang mit der WM gestorben, sagte Hassan Al-Thawadi im britischen Fernsehen. Eine genaue Zahl habe er nicht. Sein Organisationskomitee stellte am Dienstag klar, gemeint gewesen seien [[414|deaths_work_national|=414||Organisationskomitee]] tödliche Arbeitsunfälle landesweit in den Jahren 2014 bis 2020. Auf den Stadionbaustellen seien es weiterhin [[drei|deaths_stadium_work|=3||Organisationskomitee]]; zusammen mit [[37|deaths_stadium_other|=37||Organisationskomitee]] Todesfällen ohne Bezug zur Arbeit komme man auf [[40|deaths_stadium_total|=40||Organisationskomitee]].

Der "Guardian" war auf [[mehr als 6500|deaths_five_countries|>6500||Guardian]] verstorbene Arbeitsmigranten gekommen, allerdings ohne Unterscheidung nach Branchen. Laut Internationaler Arbeitsorganisation ILO starben allein 2020 [[50|deaths_ilo_2020|=50||ILO]] Menschen bei der Arbeit, [[gut 500|injured_ilo_2020|>500||ILO]] wurden schwer verletzt.

Auf den Baustellen der [[acht|stadiums_total|=8]] Arenen waren rund um die Uhr [[etwa 30.000|workers_stadium|~30000]] Menschen beschäftigt. Ihr Mindestlohn: [[1000 Rial|minimum_wage|=1000|money:QAR/each]] im Monat, umgerechnet [[rund 265 Euro|minimum_wage|~265|money:EUR/each]]. Human Rights Watch forderte erneut einen Hilfsfonds über [[440 Millionen Dollar|compensation_fund|=440000000|money:USD|Human Rights Watch]]. Die deutsche Elf trifft am Donnerstag um 20 Uhr in Gruppe E auf Costa Rica.

@@ de-2 | de | zeit.de | 2022-12-20
Bilanz einer umstrittenen WM

Die Kosten: [[rund 200 Mrd. Euro|cost_total|~200000000000|money:EUR]] hat das Emirat in [[zwölf Jahren|preparation_years|=12|duration:year]] in Stadien, Metro und Hotels gesteckt. Die WM 2018 war für [[knapp 12 Mrd. Dollar|cost_russia_2018|<12000000000|money:USD]] zu haben, und selbst Brasilien kam mit [[15 Mrd.|cost_brazil_2014|=15000000000|money:USD]] aus.

Die Zuschauer: Die Fifa meldet [[3,4 Mio.|attendance_total|=3400000||Fifa]] in den Stadien, [[400.000|attendance_rise|=400000]] mehr als in Russland. Im Schnitt kamen [[53.191|attendance_average|=53191|count/each]], zum Finale [[knapp 89.000|attendance_final|<89000]]. Und doch blieben bei [[etlichen|matches_with_empty_seats|3..9?]] Partien sichtbar Plätze leer, obwohl die Auslastung offiziell bei [[96 Prozent|occupancy|=96|percent|Fifa]] lag.

Das Geld: [[7,5 Milliarden Dollar|fifa_revenue|=7500000000|money:USD]] nahm der Weltverband in [[vier Jahren|fifa_cycle|=4|duration:year]] ein, [[eine Milliarde|fifa_revenue_rise|=1000000000|money:USD]] mehr als im Zyklus davor. Davon schüttet er [[440 Millionen|prize_total|=440000000|money:USD]] an die Teams aus. Die Argentinier erhalten [[42 Millionen|prize_winner|=42000000|money:USD]], die Deutschen, in der Vorrunde gescheitert, [[neun|prize_group_stage|=9000000|money:USD]].

Die Arbeiter: Für sie gab es keinen Cent zusätzlich. Wie viele starben, ist offen. [[Drei|deaths_stadium_work|=3||Veranstalter]] auf den Stadionbaustellen, sagen die Veranstalter; [[Tausende|deaths_five_countries|2000..9999?||Herkunftsländer]] Gastarbeiter aus Südasien seit 2010, sagen die Herkunftsländer. In TV-Deutschland sahen nur [[13,9 Millionen|viewers_final_germany|=13900000]] das Endspiel.

@@ pt-1 | pt | ge.globo.com | 2022-11-19
Copa mais cara da história começa neste domingo

O Catar gastou [[cerca de R$ 1,2 trilhão|cost_total|~1200000000000|money:BRL]] para receber o Mundial - [[US$ 220 bilhões|cost_total|=220000000000|money:USD]], segundo a estimativa mais repetida. É [[quase 15 vezes|cost_ratio_brazil|<15|ratio]] o que o Brasil desembolsou em 2014 ([[US$ 15 bilhões|cost_brazil_2014|=15000000000|money:USD]]).

Dos [[oito|stadiums_total|=8]] estádios, [[sete|stadiums_new|=7]] saíram do zero. Um deles, o 974, montado com [[974|containers|=974]] contêineres, será desmontado depois da Copa. O Lusail, palco da final, comporta [[80 mil|capacity_lusail|=80000]] torcedores.

São esperados [[1,2 milhão|visitors_expected|=1200000]] de visitantes. Até quinta-feira, a Fifa havia vendido [[quase 3 milhões|tickets_sold|<3000000||Fifa]] de ingressos; em São Paulo, a Rua 25 de Março já está verde e amarela.

O campeão leva [[US$ 42 milhões|prize_winner|=42000000|money:USD]] ([[cerca de R$ 226 milhões|prize_winner|~226000000|money:BRL]]) e o vice, [[US$ 30 milhões|prize_runner_up|=30000000|money:USD]]. Cada seleção eliminada na primeira fase fica com [[US$ 9 milhões|prize_group_stage|=9000000|money:USD/each]].

Fora de campo, o torneio é marcado pelas denúncias de mortes de operários. O comitê local admite [[três|deaths_stadium_work|=3||comitê local]] em acidentes de trabalho nos estádios. Levantamento do jornal britânico The Guardian chegou a [[mais de 6,5 mil|deaths_five_countries|>6500||The Guardian]] imigrantes mortos em [[dez anos|investigation_years|=10|duration:year]].

@@ pt-2 | pt_PT | publico.pt | 2022-12-19
Messi, finalmente. A Argentina conquistou o seu terceiro título, [[36 anos|years_since_title|=36|duration:year]] depois do México 86, e recebe [[42 milhões de dólares|prize_winner|=42000000|money:USD]] - [[perto de 40 milhões de euros|prize_winner|~40000000|money:EUR]]. Portugal, afastado por Marrocos nos quartos-de-final, arrecadou [[17 milhões|prize_quarterfinal|=17000000|money:USD]].

O Mundial do Qatar teve [[172|goals_total|=172]] golos, o valor mais alto de sempre, e [[3,4 milhões|attendance_total|=3400000]] de espectadores. A final contou com [[89.866|attendance_final|=89866]] pessoas nas bancadas e terá sido vista por [[1,5 mil milhões|viewers_final|=1500000000||FIFA]] em todo o planeta, estima a FIFA.

Fica também a factura: [[220 mil milhões de dólares|cost_total|=220000000000|money:USD]], contra [[menos de 12 mil milhões|cost_russia_2018|<12000000000|money:USD]] na Rússia. E fica a dúvida sobre quem pagou com a vida. Há [[três semanas|weeks_since_interview|=3|duration:week]], o líder da organização falou em [[400 a 500|deaths_projects|400..500||líder da organização]] trabalhadores mortos, número que os seus serviços corrigiram para [[414|deaths_work_national|=414]], já não só na construção ligada à prova. Antes, só eram admitidos [[quatro dezenas|deaths_stadium_total|=40]] de óbitos nos estádios.

Entretanto, já durante a prova, morreram [[dois|deaths_workers_tournament|=2]] trabalhadores: um filipino, num empreendimento usado pela Arábia Saudita, e um segurança queniano de [[24 anos|age_guard|=24|age]], que caiu no Lusail.

@@ relations
sum | deaths_stadium_work + deaths_stadium_other = deaths_stadium_total
sum | deaths_india + deaths_nepal + deaths_bangladesh + deaths_pakistan + deaths_srilanka = deaths_five_countries
part_of | stadiums_new < stadiums_total
part_of | stadium_cost < cost_total
part_of | prize_winner < prize_total
definition | deaths_projects, deaths_work_national, deaths_five_countries, deaths_foreigners_decade, deaths_stadium_total | another scope
definition | compensation_fund, prize_total | same sum, another thing
conflict | cost_total | ar-1 | government about 200 against estimates of 220 billion
same_origin | deaths_five_countries | en-1 pl-1 it-1 it-2 de-1 pt-1 | Guardian
same_origin | deaths_stadium_work | en-1 pl-1 it-1 it-2 de-1 de-2 pt-1 | Supreme Committee
conversion | cost_total | pl-1 pt-1 de-2 | dollars, zloty, reais, euros
conversion | prize_winner | pl-2 pt-1 pt-2 | dollars, zloty, reais, euros
conversion | minimum_wage | en-1 de-1 | riyals, dollars, euros
conversion | beer_price | pl-1 it-1 | riyals, zloty, euros
slip | cost_total | it-1 | million for billion
slip | attendance_final | pt-2 | digits swapped, 89.866 for 88.966
