@@ en-1 | en | reuters.com | 2017-10-01
BARCELONA, Oct 1 - Spanish riot police smashed their way into polling stations across Catalonia on Sunday to stop a banned independence vote. [[At least 337|injured|>=337||Catalan government]] people were hurt, some of them seriously, the Catalan government said at 4 p.m.; by nightfall its health department spoke of [[761|injured|=761||Catalan health department]]. The interior ministry in Madrid said [[12|police_injured|=12||interior ministry]] officers had been injured and [[three|arrests|=3||interior ministry]] people arrested.

Voting was halted in [[92|stations_closed|=92||interior ministry]] of [[some 2,300|stations_total|~2300]] polling places, according to the ministry. Jordi Turull, the regional government's spokesman, insisted that [[96 percent|stations_open_share|=96|percent|Turull]] of them were working.

The wealthy region of [[7.5 million|population|=7500000]] people accounts for [[about a fifth|gdp_share|~0.2|ratio]] of Spain's economy. [[Around 5.3 million|electorate|~5300000]] were called to vote. [[Some 40 percent|poll_support|~40|percent]] of Catalans want independence, polls suggest. In a mock ballot on Nov. 9, 2014, [[2.3 million|voters_2014|=2300000]] took part and [[80 percent|yes_share_2014|=80|percent]] backed a split.

@@ en-2 | en_GB | theguardian.com | 2017-10-08
A week after the vote, silent Catalonia found its voice. [[Some 350,000|march_oct08|~350000||Barcelona police]] people filled central Barcelona to defend Spanish unity, the city's police said; the organisers, Societat Civil Catalana, claimed [[between 930,000 and 950,000|march_oct08|930000..950000||Societat Civil Catalana]].

The final count, published on Friday, puts Yes on [[90.18%|yes_share|=90.18|percent]], or [[2,044,038|yes_votes|=2044038]] votes, and No on [[177,547|no_votes|=177547]]. Turnout was [[43%|turnout_share|=43|percent]]: [[2.28 million|turnout_voters|=2280000]] of [[5.3 million|electorate|=5300000]] registered voters. Scotland managed [[84.6%|turnout_scotland|=84.6|percent]] in 2014. The Catalan government maintains that ballot boxes with [[up to 770,000|votes_seized|<=770000||Catalan government]] votes were carried off by police.

The health department has raised its figure for those treated after the charges to [[893|injured|=893||Catalan health department]]; [[four|hospitalised|=4]] went to hospital, among them a man of [[70|patient_age|=70|age]] who had a heart attack. Madrid counts [[431|police_injured|=431||interior ministry]] hurt police officers and says most of the [[roughly 900|injured|~900]] had bruises or anxiety.

Banks are voting with their feet. CaixaBank and Sabadell, the region's [[two|banks_moved|=2]] largest, have shifted their registered offices.

@@ de-1 | de | tagesschau.de | 2017-10-02
Beim verbotenen Unabhängigkeitsreferendum in Katalonien haben nach Angaben der Regionalregierung [[90 Prozent|yes_share|=90|percent|Catalan government]] für die Loslösung von Spanien gestimmt. Demnach gingen [[2,26 Millionen|turnout_voters|=2260000||Catalan government]] der [[5,3 Millionen|electorate|=5300000]] Wahlberechtigten zur Urne, die Beteiligung lag bei [[42,3 Prozent|turnout_share|=42.3|percent]]. Mit Ja votierten [[gut zwei Millionen|yes_votes|>2000000]].

Die Polizei riegelte [[319|stations_closed|=319||Catalan government]] der [[2315|stations_total|=2315]] Wahllokale ab, teilte die Generalitat mit; das Innenministerium hatte zuvor von [[92|stations_closed|=92||interior ministry]] gesprochen. [[Mehr als 840|injured|>840||Catalan health department]] Menschen seien verletzt worden, so das katalanische Gesundheitsamt, [[zwei|injured_serious|=2]] davon schwer. Madrid meldete [[33|police_injured|=33||interior ministry]] verletzte Beamte.

Im Einsatz waren [[rund 10.000|police_deployed|~10000]] Polizisten aus anderen Landesteilen, viele auf [[drei|police_ships|=3]] Fährschiffen im Hafen untergebracht. Regierungschef Carles Puigdemont will dem Parlament die Ergebnisse binnen [[48 Stunden|days_to_declaration|<=48|duration:hour]] vorlegen. Katalonien stellt [[16 Prozent|population_share|=16|percent]] der Spanier und erwirtschaftet [[19 Prozent|gdp_share|=19|percent]] der Wirtschaftsleistung.

@@ de-2 | de | faz.net | 2017-10-27
Mit [[70|declaration_for|=70]] gegen [[zehn|declaration_against|=10]] Stimmen bei [[zwei|declaration_blank|=2]] Enthaltungen hat das Parlament in Barcelona am Freitag die Unabhängigkeit ausgerufen. [[53|deputies_absent|=53]] der [[135|deputies_total|=135]] Abgeordneten blieben dem Saal fern. Wenig später billigte der Senat in Madrid mit [[214|senate_for|=214]] zu [[47|senate_against|=47]] Stimmen die Zwangsverwaltung nach Artikel 155.

Die Separatisten berufen sich auf den 1. Oktober. Doch was wurde da gemessen? [[2,286 Millionen|turnout_voters|=2286000]] Menschen nahmen teil, [[43,03 Prozent|turnout_share|=43.03|percent]] der Stimmberechtigten; [[2,04 Millionen|yes_votes|=2040000]] sagten Ja. Das sind [[38 Prozent|yes_of_electorate|=38|percent]] aller Wahlberechtigten - kaum mehr als bei der Befragung von 2014, an der [[2,3 Millionen|voters_2014|=2300000]] teilnahmen.

Der wirtschaftliche Schaden ist dagegen gut messbar. [[Mehr als 1600|firms_moved|>1600]] Unternehmen haben ihren Sitz verlegt. Die Zentralregierung senkte ihre Wachstumsprognose für 2018 von [[2,6|growth_forecast_old|=2.6|percent]] auf [[2,3 Prozent|growth_forecast_new|=2.3|percent]]. Neu gewählt wird am 21. Dezember. Dass [[1066|injured|=1066||Catalan health department]] Menschen behandelt werden mussten, wie Barcelonas Gesundheitsbehörde zuletzt angab, hat die Gräben vertieft.

@@ pl-1 | pl | tvn24.pl | 2017-10-01
Pałki, gumowe kule i wyłamane drzwi lokali. Do godz. 18 pomocy medycznej potrzebowało w Katalonii [[465|injured|=465||Catalan health department]] osób, informują władze regionu. [[Dwie|injured_serious|=2]] są w stanie ciężkim, [[jedna|eye_injured|=1]] straciła oko po trafieniu kulą. Hiszpańskie MSW mówi z kolei o [[jedenastu|police_injured|=11||interior ministry]] poszkodowanych funkcjonariuszach.

Referendum, zakazane przez Trybunał Konstytucyjny, miało objąć [[5,3 mln|electorate|=5300000]] uprawnionych w [[2315|stations_total|=2315]] lokalach. Madryt ściągnął na miejsce [[10 tysięcy|police_deployed|=10000]] policjantów i żandarmów. Przed głosowaniem skonfiskowali oni [[blisko 10 mln|ballots_seized|<10000000]] kart i zatrzymali [[czternastu|officials_arrested|=14]] wysokich urzędników.

Barcelona grała tego dnia z Las Palmas przy pustych trybunach i wygrała 3:0; stadion mieści [[prawie 100 tys.|stadium_capacity|<100000]] widzów. Madryt grozi organizatorom grzywną - po [[12 tys. euro|fine_per_day|=12000|money:EUR/each]] dziennie. W Katalonii mieszka [[siedem i pół miliona|population|=7500000]] ludzi.

@@ pl-2 | pl | rp.pl | 2017-10-07
Rząd Katalonii ogłosił w piątek ostateczne wyniki. Za niepodległością padło [[2 044 038|yes_votes|=2044038]] głosów, przeciw [[177 547|no_votes|=177547]], a więc odpowiednio [[90,18 proc.|yes_share|=90.18|percent]] i [[7,83 proc.|no_share|=7.83|percent]] Pustych kart było [[44 913|blank_votes|=44913]]. Frekwencja: [[43,03 proc.|turnout_share|=43.03|percent]], czyli [[niespełna 2,3 mln|turnout_voters|<2300000]] ludzi. W 2014 r., gdy pytano o to samo, głosowało [[37 proc.|turnout_share_2014|=37|percent]]

Liczby te trudno sprawdzić. Nie działała komisja wyborcza, bo jej [[pięcioro|commission_members|=5]] członków podało się do dymisji, a wyborca mógł głosować w dowolnym lokalu. Władze w Barcelonie twierdzą, że zarekwirowano urny z [[770 tys.|votes_seized|=770000||Catalan government]] głosów.

Spór dotyczy też rannych. Katalońska służba zdrowia przyjęła [[893|injured|=893||Catalan health department]] osoby. MSW w Madrycie odpowiada, że w szpitalach leżały [[cztery|hospitalised|=4||interior ministry]], a obrażenia odniosło [[431|police_injured|=431||interior ministry]] policjantów. W piątek delegat rządu Enric Millo po raz pierwszy przeprosił. W strajku we wtorek brało udział [[300 tysięcy|strike_barcelona|=300000||Barcelona police]] ludzi, jak wyliczyła barcelońska straż miejska.

@@ it-1 | it | repubblica.it | 2017-10-02
Di chi ha votato, [[nove su dieci|yes_share|=0.9|ratio]] hanno detto sì, ma [[quasi sei su dieci|abstention_share|<0.6|ratio]] tra gli aventi diritto sono rimasti a casa. È la fotografia del referendum che Madrid ha cercato di fermare con i manganelli. Secondo la Generalitat i sì sono [[2.020.144|yes_votes|=2020144||Catalan government]], pari al [[90,09%|yes_share|=90.09|percent|Catalan government]], i no [[176.566|no_votes|=176566]], il [[7,87%|no_share|=7.87|percent]]. L'affluenza si è fermata al [[42,3 per cento|turnout_share|=42.3|percent]]: [[2 milioni e 262 mila|turnout_voters|=2262000]] votanti. Altre [[770mila|votes_seized|=770000||Catalan government]] schede sarebbero finite nelle mani della polizia.

I feriti sono [[844|injured|=844||Catalan health department]], fa sapere il servizio sanitario catalano; tra gli agenti, [[trentatré|police_injured|=33||interior ministry]]. Un anziano colto da infarto e un giovane colpito all'occhio i casi più gravi.

I seggi sigillati sono [[circa 400|stations_closed|~400||Catalan government]] per Barcellona, [[92|stations_closed|=92||interior ministry]] per il ministero dell'Interno, su un totale di [[2.315|stations_total|=2315]]. Anche in Italia si voterà: il 22 ottobre Lombardia e Veneto chiedono più autonomia, con una spesa di [[50 milioni di euro|lombardy_cost|=50000000|money:EUR]] solo a Milano. Ieri sera il Camp Nou, vuoto, ha visto vincere il Barça per 3-0.

@@ it-2 | it | ilsole24ore.com | 2017-10-16
La fuga delle imprese non si ferma. In [[due settimane|weeks_since_vote|=2|duration:week]] [[oltre 600|firms_moved|>600]] società hanno spostato la sede legale fuori dalla Catalogna; solo mercoledì scorso sono state [[165|firms_moved_day|=165]]. Tra queste CaixaBank e Sabadell, i cui depositi erano scesi in [[pochi giorni|deposits_days|3..9?|duration:day]] di [[diversi miliardi|deposits_lost|3000000000..9999999999?|money:EUR]].

In gioco c'è [[un quinto|gdp_share|=0.2|ratio]] del Pil spagnolo, [[223 miliardi di euro|gdp_catalonia|=223000000000|money:EUR]], e [[un quarto|export_share|=0.25|ratio]] dell'export. L'agenzia Airef stima che la crisi possa costare alla Spagna [[fino a 1,2 punti|growth_cost|<=1.2|percent:percentage_point|Airef]] di crescita nel 2018. Le prenotazioni alberghiere a Barcellona sono in calo del [[20-30 per cento|hotel_bookings_drop|20..30|percent]].

Puigdemont rivendica il mandato del primo ottobre: [[due milioni|yes_votes|=2000000]] di sì, il [[90%|yes_share|=90|percent]], benché abbia votato [[meno della metà|turnout_share|<0.5|ratio]] degli aventi diritto, [[2,2 milioni|turnout_voters|=2200000]]. Quanto a quella giornata, i feriti accertati sono [[quasi 900|injured|<900]], [[sette|officers_probed|=7]] gli agenti indagati.

@@ ar-1 | ar | aljazeera.net | 2017-10-02
أعلنت حكومة إقليم كتالونيا فجر اليوم الاثنين أن [[90%|yes_share|=90|percent|Catalan government]] من المشاركين في استفتاء الأحد أيدوا الانفصال عن إسبانيا. وقال المتحدث باسمها جوردي تورول إن عدد المصوتين بلغ [[2.26 مليون|turnout_voters|=2260000||Turull]] شخص من أصل [[5.3 ملايين|electorate|=5300000]] ناخب، أي بنسبة مشاركة بلغت [[42.3%|turnout_share|=42.3|percent]]، وإن [[مليونين وعشرين ألفا|yes_votes|=2020000||Turull]] صوتوا بنعم.

وذكر المسؤولون في برشلونة أن تدخل الشرطة لإغلاق مراكز الاقتراع خلّف [[844|injured|=844||Catalan government]] جريحا. في المقابل تحدثت وزارة الداخلية في مدريد عن إصابة [[33|police_injured|=33||interior ministry]] شرطيا وعن إغلاق [[92|stations_closed|=92||interior ministry]] مركزا من أصل [[2315|stations_total|=2315]].

وكانت مدريد قد دفعت ب[[عشرة آلاف|police_deployed|=10000]] عنصر أمن إلى الإقليم الذي يسكنه [[7.5 ملايين|population|=7500000]] نسمة. ودعا رئيس الإقليم كارليس بوتشيمون الاتحاد الأوروبي إلى ألا يدير وجهه. وقبل أسبوع صوّت أكراد العراق لصالح الاستقلال بنسبة [[92.7%|yes_share_kurdistan|=92.7|percent]]، وبلغت المشاركة هناك [[72%|turnout_kurdistan|=72|percent]].

@@ ar-2 | ar | aawsat.com | 2017-10-09
شهدت برشلونة أمس أكبر مظاهرة مناهضة للانفصال منذ سنوات. وقدّرت الشرطة البلدية عدد المشاركين ب[[٣٥٠ ألفا|march_oct08|=350000||Barcelona police]]، في حين قال المنظمون إنهم [[٩٥٠ ألفا|march_oct08|=950000||organisers]]. وجاء بعضهم من مدريد وسرقسطة في [[عشرات|buses|24..99?]] الحافلات و[[ستة|trains|=6]] قطارات.

وقالت ماريا، وهي معلمة متقاعدة عمرها [[٦٨ عاما|teacher_age|=68|age]]: "لم يسألنا أحد، ونريد أن نبقى كتالونيين وإسبانا معا". ويذكّر المتظاهرون بأن [[أكثر من نصف|abstention_share|>0.5|ratio]] الناخبين لم يشاركوا في استفتاء الأول من أكتوبر، إذ لم تتجاوز نسبة المشاركة [[٤٣ في المائة|turnout_share|<=43|percent]]. وأيد الانفصال [[٩٠ في المائة|yes_share|=90|percent]] من [[مليونين و٢٨٦ ألف|turnout_voters|=2286000]] مقترع.

وتسبب تدخل الشرطة يومها في إصابة [[نحو ٩٠٠|injured|~900||Catalan government]] شخص وفق الحكومة المحلية، بينما أعلنت مدريد أن المصابين من رجالها [[٤٣١|police_injured|=431||interior ministry]]. ونقل [[اثنان|banks_moved|=2]] من أكبر المصارف مقريهما، ويمثل الإقليم [[٢٠ في المائة|gdp_share|=20|percent]] من اقتصاد البلاد.

@@ pt-1 | pt_PT | publico.pt | 2017-10-02
O dia acabou com cada lado a contar coisas diferentes. Barcelona contou votos: [[2,02 milhões|yes_votes|=2020000||Generalitat]] de "sins", [[90%|yes_share|=90|percent|Generalitat]] do total, segundo a Generalitat, num universo de [[5,3 milhões|electorate|=5300000]] de eleitores. A participação ficou-se pelos [[42%|turnout_share|=42|percent]]. Madrid contou escolas fechadas: [[92|stations_closed|=92||interior ministry]], de acordo com o Ministério do Interior, que em comunicado seguinte deu conta de [[três dezenas|police_injured|~30||interior ministry]] de polícias feridos e, já de manhã, de [[431|police_injured|=431||interior ministry]].

No meio ficaram [[844|injured|=844||Catalan health department]] pessoas assistidas, pelas contas do serviço de saúde catalão. Só na região de Barcelona foram [[335|injured_barcelona|=335]], em Girona [[249|injured_girona|=249]]. [[Duas|injured_over79|=2]] das vítimas tinham [[mais de 79 anos|injured_over79_age|>79|age]].

Às 20h, no fecho das urnas, Mariano Rajoy declarou que "não houve referendo". A greve geral de amanhã foi convocada por [[44|strike_callers|=44]] organizações. Também em Portugal se votou ontem: nas autárquicas, a participação foi de [[55%|turnout_portugal|=55|percent]].

@@ pt-2 | pt_BR | folha.uol.com.br | 2017-10-03
Catalães pararam nesta terça em protesto contra a violência policial de domingo. A Guarda Urbana calculou [[300 mil|strike_barcelona|=300000||Barcelona police]] pessoas nas ruas de Barcelona; em toda a região, segundo o governo catalão, foram [[700 mil|strike_catalonia|=700000||Catalan government]]. Manifestantes bloquearam [[mais de 50|roads_blocked|>50]] estradas. À noite, em discurso de [[seis minutos|king_speech|=6|duration:minute]], o rei Felipe 6º acusou os separatistas de "deslealdade inadmissível".

O governo catalão fala agora em [[893|injured|=893||Catalan government]] civis atendidos, dos quais [[quatro|hospitalised|=4]] internados. O Ministério do Interior elevou de [[33|police_injured|=33||interior ministry]] para [[431|police_injured|=431||interior ministry]] o número de agentes machucados; [[39|police_injured_treated|=39]] precisaram de atendimento imediato.

O plebiscito teve [[2,2 milhões|turnout_voters|=2200000]] de votantes e [[90,1%|yes_share|=90.1|percent]] de apoio à separação. Organizadores estão sujeitos a multa de [[€ 12 mil|fine_per_day|=12000|money:EUR/each]] ([[R$ 45 mil|fine_per_day|=45000|money:BRL/each]]) por dia. No noticiário, a crise dividiu espaço com o massacre de Las Vegas, que matou [[59|deaths_las_vegas|=59]] pessoas e feriu [[mais de 500|injured_las_vegas|>500]]. No sul do Brasil, um movimento planeja para sábado consulta informal; em 2016, [[617 mil|voters_south_brazil|=617000]] participaram.

@@ relations
superseded | injured | grows from 337 to 1,066
superseded | police_injured | grows from 11 to 431
superseded | turnout_share | provisional 42.3, final 43.03
superseded | turnout_voters | 2.262 million provisional, 2.286 final
superseded | yes_votes | 2,020,144 provisional, 2,044,038 final
superseded | yes_share | 90.09 provisional, 90.18 final
superseded | no_votes | 176,566 provisional, 177,547 final
superseded | no_share | 7.87 provisional, 7.83 final
superseded | firms_moved | grows from 600 to 1,600
conflict | march_oct08 | en-2 ar-2 | city police 350,000 against organisers 930,000-950,000
conflict | stations_closed | en-1 de-1 it-1 ar-1 pt-1 | ministry 92 against Generalitat 319, about 400
part_of | injured_serious < injured
part_of | injured_barcelona < injured
part_of | injured_girona < injured
part_of | hospitalised < injured
part_of | police_injured_treated < police_injured
part_of | strike_barcelona < strike_catalonia
part_of | yes_votes < turnout_voters
part_of | stations_closed < stations_total
same_origin | police_injured | en-2 pl-2 ar-2 pt-1 pt-2 | interior ministry
same_origin | injured | de-1 it-1 ar-1 pt-1 | Catalan health department
definition | yes_share, yes_of_electorate | of votes cast against of the electorate
definition | turnout_share, abstention_share | complements
conversion | fine_per_day | pl-1 pt-2 | euros and reais
