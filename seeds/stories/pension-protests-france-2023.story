@@ en-1 | en | reuters.com | 2023-03-08
PARIS - France's sixth day of action against raising the pension age drew [[1.28 million|marchers_mar07|=1280000||interior ministry]] marchers on Tuesday, interior ministry figures showed, a shade above the [[1.27 million|marchers_jan31|=1270000||interior ministry]] it counted on Jan. 31. The CGT union put the crowd at [[3.5 million|marchers_mar07|=3500000||CGT]].

In Paris [[81,000|marchers_paris_mar07|=81000||police]] people walked from Sevres-Babylone to Place d'Italie, according to police; the union said [[700,000|marchers_paris_mar07|=700000||CGT]]. [[Forty-three|arrests_paris_mar07|=43]] were arrested.

The bill lifts the minimum age by [[two years|age_increase|=2|duration:year]] to [[64|retirement_age_new|=64|age]] and from 2027 asks for [[43 years|contribution_years|=43|duration:year]] of contributions. The government says it will bring in [[17.7 billion euros|savings_2030|=17700000000|money:EUR/each|government]] ([[$18.7 billion|savings_2030|=18700000000|money:USD/each]]) a year by 2030.

Only [[one in five|tgv_running_mar07|=0.2|ratio]] high-speed trains ran. A [[third|flights_cut_orly_mar07|=0.3333|ratio]] of flights were scrapped at Orly, and fuel deliveries were blocked at all [[seven|refineries|=7]] refineries. A poll by Elabe found [[67%|poll_against|=67|percent|Elabe]] opposed to the change.

@@ en-2 | en_GB | bbc.co.uk | 2023-04-16
Emmanuel Macron signed his pension law in the small hours of Saturday, [[within a day|days_ruling_to_law|<=1|duration:day]] of the Constitutional Council clearing it. The [[nine|council_members|=9]] "sages" struck out [[six|measures_struck|=6]] secondary measures but left standing the rise from [[62|retirement_age_old|=62|age]] to [[64|retirement_age_new|=64|age]].

It ends [[three months|protest_months|=3|duration:month]] of marches. The biggest, on 7 March, brought out [[nearly 1.3 million|marchers_mar07|<1300000||police]] people if you believe the police, and [[3.5 million|marchers_mar07|=3500000||unions]] if you prefer the unions. On 23 March, days after the bill had been forced through, [[more than a million|marchers_mar23|>1000000||interior ministry]] turned out by the ministry's own tally. The twelfth and last day, on 13 April, was down to [[380,000|marchers_apr13|=380000||interior ministry]].

Along the way ministers survived a confidence vote by [[nine|motion_short|=9]] ballots. [[More than 10,000 tonnes|garbage_paris|>10000|measure:metric_ton]] of rubbish piled up in Paris. [[Hundreds|police_injured_mar23|200..999?]] of police officers were injured on the night of that march. [[Three in four|poll_against|=0.75|ratio]] voters are still hostile.

By comparison, Britons will retire at [[67|retirement_age_uk|=67|age]] from 2028. A petition for a referendum, which would need [[4.8 million|referendum_signatures|=4800000]] signatures, has been refused once already.

@@ de-1 | de | tagesschau.de | 2023-03-21
Die französische Regierung hat [[zwei|motions|=2]] Misstrauensvoten überstanden. Für den Antrag der kleinen Gruppe LIOT stimmten am Montagabend [[278|motion_votes|=278]] Abgeordnete, nötig gewesen wären [[287|motion_needed|=287]]. Damit fehlten lediglich [[neun|motion_short|=9]] Stimmen, weniger als erwartet. Der Antrag des Rassemblement National kam auf [[94|motion_votes_rn|=94]].

Damit gilt die Rentenreform als angenommen, die Premierministerin Borne am 16. März nach Artikel 49.3 ohne Abstimmung durchgesetzt hatte. Das Eintrittsalter steigt schrittweise von [[62|retirement_age_old|=62|age]] auf [[64 Jahre|retirement_age_new|=64|age]], um jeweils [[drei Monate|age_step|=3|duration:month/each]] pro Jahrgang. Zum Vergleich: In Deutschland sind es bald [[67|retirement_age_germany|=67|age]].

Nach dem Votum kam es in Paris, Straßburg und anderen Städten zu Krawallen; die Polizei nahm allein in der Hauptstadt [[234|arrests_paris_mar20|=234||police]] Menschen fest. Auf den Gehwegen liegen nach Angaben der Stadt [[9300 Tonnen|garbage_paris|=9300|measure:metric_ton|city of Paris]] Müll, seit die Abfuhr vor [[zwei Wochen|garbage_strike_length|=2|duration:week]] in den Streik trat. Am Donnerstag wollen die [[acht|unions|=8]] Gewerkschaften erneut marschieren. Am 7. März hatten sie nach Zählung der Polizei [[rund 1,3 Millionen|marchers_mar07|~1300000||police]] auf die Straße gebracht.

@@ de-2 | de | faz.net | 2023-04-14
Der Verfassungsrat hat gesprochen: Die Anhebung des Rentenalters von [[62|retirement_age_old|=62|age]] auf [[64 Jahre|retirement_age_new|=64|age]] ist zulässig. [[Sechs|measures_struck|=6]] Nebenbestimmungen fielen durch, etwa der „Senior-Index" für Unternehmen mit [[mehr als 300|senior_index_threshold|>300]] Beschäftigten.

Ökonomisch bleibt die Reform ein halber Schritt. Ohne sie, rechnet der Rentenrat COR, klaffte 2030 eine Lücke von [[13,5 Milliarden Euro|deficit_2030|=13500000000|money:EUR|COR]]. Die Einsparung beziffert das Arbeitsministerium auf [[knapp 18 Milliarden|savings_2030|<18000000000|money:EUR/each|labour ministry]] jährlich. Frankreich gibt für Renten [[14 Prozent|pension_share_gdp|=14|percent]] der Wirtschaftsleistung aus, Deutschland [[gut zehn|pension_share_gdp_germany|>10|percent]].

Politisch ist der Preis hoch. [[Zwölf|protest_days|=12]] Protesttage zählte man seit Januar; am gestrigen Donnerstag kamen noch [[380.000|marchers_apr13|=380000||interior ministry]] (Innenministerium) beziehungsweise [[über 1,5 Millionen|marchers_apr13|>1500000||CGT]] (CGT). Auf dem Höhepunkt im März waren es nach amtlicher Zählung [[1,28 Millionen|marchers_mar07|=1280000||interior ministry]] gewesen. Und im Parlament rettete sich das Kabinett mit dem Vorsprung von nur [[9|motion_short|=9]] Stimmen. [[Zwei Drittel|poll_against|=0.6667|ratio]] der Franzosen lehnen das Gesetz ab.

@@ pl-1 | pl | pap.pl | 2023-03-24
[[Ponad milion|marchers_mar23|>1000000]] ludzi na ulicach, podpalony ratusz w Bordeaux: czwartek był najgwałtowniejszym z [[dziewięciu|protest_days|=9]] dotychczasowych protestów przeciw reformie emerytalnej. Według MSW demonstrowało [[1,089 mln|marchers_mar23|=1089000||interior ministry]] osób, według CGT [[3,5 mln|marchers_mar23|=3500000||CGT]]. W samej stolicy - [[119 tys.|marchers_paris_mar23|=119000||interior ministry]], co jest rekordem od stycznia; związek mówi o [[800 tys.|marchers_paris_mar23|=800000||CGT]]

Minister Gerald Darmanin poinformował o [[457|arrests_mar23|=457||Darmanin]] zatrzymanych i [[441|police_injured_mar23|=441||Darmanin]] rannych policjantach i żandarmach. W Paryżu wzniecono [[903|fires_paris_mar23|=903]] pożary, głównie niewywiezionych śmieci. Porządku pilnowało [[12 tysięcy|police_deployed_mar23|=12000]] funkcjonariuszy, z tego [[pięć tysięcy|police_deployed_paris_mar23|=5000]] w stolicy.

Nie kursowała [[połowa|tgv_cancelled_mar23|=0.5|ratio]] pociągów TGV. W szkołach podstawowych strajkowało [[od 40 do 50 proc.|teachers_strike_mar23|40..50|percent|SNUipp]] nauczycieli, twierdzi związek SNUipp; resort oświaty naliczył [[21,4 proc.|teachers_strike_mar23|=21.4|percent|education ministry]]

Pałac Buckingham przełożył wizytę Karola III. Następny, dziesiąty dzień akcji wyznaczono na 28 marca.

@@ pl-2 | pl | rp.pl | 2023-03-17
Elisabeth Borne sięgnęła po artykuł 49 ustęp 3 konstytucji, bo w Zgromadzeniu Narodowym zabrakło jej głosów: rządzący mają [[250|government_seats|=250]] mandatów, a większość bezwzględna wynosi [[287|motion_needed|=287]]. Wcześniej reformę przyjął Senat, [[193|senate_for|=193]] głosami przeciw [[114|senate_against|=114]].

Ustawa podnosi wiek emerytalny z [[62|retirement_age_old|=62|age]] do [[64 lat|retirement_age_new|=64|age]], o [[trzy miesiące|age_step|=3|duration:month/each]] z każdym rocznikiem. Budżet ma na tym zyskać [[prawie 18 mld euro|savings_2030|<18000000000|money:EUR/each]] rocznie, czyli [[ponad 83 mld zł|savings_2030|>83000000000|money:PLN/each]]. U nas wciąż obowiązuje [[65 lat|retirement_age_poland_men|=65|age]] dla mężczyzn i [[60|retirement_age_poland_women|=60|age]] dla kobiet.

Wieczorem na placu Zgody zebrało się [[kilka tysięcy|crowd_concorde_mar16|3000..9999?]] osób, zatrzymano [[ponad dwieście|arrests_paris_mar16|>200]]. W Paryżu leży [[7 tys. ton|garbage_paris|=7000|measure:metric_ton]] śmieci. W środę w marszach szło [[480 000|marchers_mar15|=480000||interior ministry]] ludzi według MSW i [[1,7 mln|marchers_mar15|=1700000||CGT]] według CGT - znacznie mniej niż tydzień wcześniej, kiedy policja naliczyła [[blisko 1,3 mln|marchers_mar07|<1300000||police]]. Francuzi zdania nie zmienili: przeciwnych jest [[68 proc.|poll_against|=68|percent]]

@@ it-1 | it | repubblica.it | 2023-03-08
La Francia si ferma, anzi «si mette in ginocchio», come voleva la Cgt. Ieri sono scesi in piazza [[3 milioni e mezzo|marchers_mar07|=3500000||CGT]] di persone, dice il sindacato; [[un milione e 280 mila|marchers_mar07|=1280000||interior ministry]], ribatte il ministero dell'Interno, e sarebbe comunque il dato più alto da [[trent'anni|record_in_years|=30|duration:year]]. A Parigi il divario è ancora più largo: [[81mila|marchers_paris_mar07|=81000||police]] contro [[700mila|marchers_paris_mar07|=700000||CGT]]. A Marsiglia i [[30mila|marchers_marseille_mar07|=30000||police]] della prefettura diventano [[245mila|marchers_marseille_mar07|=245000||unions]].

Contestata è l'età minima, che passa da [[62|retirement_age_old|=62|age]] a [[64 anni|retirement_age_new|=64|age]]: poca cosa vista dall'Italia, dove se ne chiedono [[67|retirement_age_italy|=67|age]]. Bloccate le [[sette|refineries|=7]] raffinerie del Paese. Cancellati [[quattro su cinque|tgv_cancelled_mar07|=0.8|ratio]] treni ad alta velocità e il [[30 per cento|flights_cut_orly_mar07|=30|percent]] dei voli a Orly. Tra gli insegnanti ha incrociato le braccia [[oltre il 60%|teachers_strike_mar07|>60|percent|FSU]], secondo la Fsu, il [[32,7%|teachers_strike_mar07|=32.7|percent|education ministry]] per il ministero.

@@ it-2 | it | ansa.it | 2023-03-23
(ANSA) - PARIGI, 23 MAR - Nona giornata di proteste in Francia contro la riforma delle pensioni. Sono [[1.089.000|marchers_mar23|=1089000||interior ministry]] i manifestanti secondo il Viminale francese, [[oltre tre milioni|marchers_mar23|>3000000||unions]] per i sindacati. Nella capitale la polizia ne ha contati [[119.000|marchers_paris_mar23|=119000||police]], la Cgt [[800.000|marchers_paris_mar23|=800000||CGT]]; l'istituto indipendente Occurrence, per un gruppo di media, [[83.000|marchers_paris_mar23|=83000||Occurrence]].

Scontri in serata: [[149|police_injured_mar23|=149]] agenti feriti e [[almeno 172|arrests_mar23|>=172]] fermi, ma il bilancio è provvisorio. A Rouen una donna ha perso un pollice per una granata. Mobilitati [[12.000|police_deployed_mar23|=12000]] uomini, di cui [[5.000|police_deployed_paris_mar23|=5000]] a Parigi.

Restano sui marciapiedi [[10mila tonnellate|garbage_paris|=10000|measure:metric_ton]] di rifiuti. Fermi [[metà|tgv_cancelled_mar23|=0.5|ratio]] dei Tgv. Lunedì il governo si era salvato per [[nove|motion_short|=9]] voti, [[278|motion_votes|=278]] contro i [[287|motion_needed|=287]] necessari.

@@ ar-1 | ar | france24.com | 2023-03-20
نجت الحكومة الفرنسية الاثنين من مذكرة لحجب الثقة بفارق [[تسعة|motion_short|=9]] أصوات فقط، إذ أيدها [[278|motion_votes|=278]] نائبا فيما كان إسقاط رئيسة الوزراء إليزابيت بورن يتطلب [[287|motion_needed|=287]] صوتا. أما المذكرة الثانية، التي قدمها التجمع الوطني، فلم تحصد سوى [[94|motion_votes_rn|=94]] صوتا.

وبذلك يعدّ قانون التقاعد مقرّا، بعدما صوّت عليه مجلس الشيوخ بأغلبية [[193|senate_for|=193]] صوتا مقابل [[114|senate_against|=114]]. ويرفع القانون سن التقاعد من [[62 عاما|retirement_age_old|=62|age]] إلى [[64|retirement_age_new|=64|age]]، ويوفر [[18 مليار يورو|savings_2030|=18000000000|money:EUR/each|government]] سنويا بحسب الحكومة.

وفي المساء تجمع [[مئات|crowd_paris_mar20|200..999?]] المحتجين قرب ساحة فوبان، وأوقفت الشرطة [[أكثر من مئة|arrests_paris_mar20|>100]] شخص. ومنذ [[أسبوعين|garbage_strike_length|=2|duration:week]] تتراكم النفايات في باريس حتى بلغت [[نحو 9300 طن|garbage_paris|~9300|measure:metric_ton]]. وتدعو النقابات ال[[ثماني|unions|=8]] إلى تعبئة جديدة يوم 23 مارس، بعد تظاهرات 7 مارس التي شارك فيها [[1,28 مليون|marchers_mar07|=1280000||interior ministry]] شخص حسب الداخلية.

@@ ar-2 | ar | alarabiya.net | 2023-03-24
أعلن وزير الداخلية الفرنسي جيرالد دارمانان إصابة [[٤٤١|police_injured_mar23|=441||Darmanin]] من أفراد الشرطة والدرك وتوقيف [[٤٥٧|arrests_mar23|=457||Darmanin]] شخصا خلال احتجاجات الخميس، التي وصفها بالأعنف منذ بدء الحركة في يناير. وقال إن باريس وحدها شهدت [[٩٠٣|fires_paris_mar23|=903||Darmanin]] حرائق.

وشارك في المسيرات [[مليون و٨٩ ألف|marchers_mar23|=1089000||interior ministry]] شخص وفق الوزارة، مقابل [[٣٫٥ مليون|marchers_mar23|=3500000||CGT]] وفق الكونفدرالية العامة للشغل. وفي العاصمة تراوح العدد بين [[١١٩ ألفا|marchers_paris_mar23|=119000||police]] لدى الشرطة و[[٨٠٠ ألف|marchers_paris_mar23|=800000||unions]] لدى النقابات. وفي بوردو أضرم محتجون النار في باب البلدية، دون إصابات.

وقال سليم، وهو طالب عمره [[٢١ عاما|student_age|=21|age]]: "سنعود الثلاثاء". ورفع الشبان لافتات تندد بتمرير القانون دون تصويت في البرلمان. وأظهر استطلاع أن [[٧٠ في المئة|poll_against|=70|percent]] من الفرنسيين يرفضون العمل حتى سن [[٦٤|retirement_age_new|=64|age]]. ونشرت السلطات [[١٢ ألف|police_deployed_mar23|=12000]] شرطي، فيما تعطل [[نصف|tgv_cancelled_mar23|=0.5|ratio]] رحلات القطارات السريعة.

@@ pt-1 | pt_PT | publico.pt | 2023-03-24
O nono dia de luta contra a reforma das pensões em França foi também o mais violento. [[Mais de um milhão|marchers_mar23|>1000000||interior ministry]] de pessoas desfilou, segundo o Ministério do Interior ([[1,08 milhões|marchers_mar23|=1080000||interior ministry]], para ser exacto), e [[três milhões e meio|marchers_mar23|=3500000||CGT]], segundo a CGT. Em Paris contaram-se [[119 mil|marchers_paris_mar23|=119000||police]], um máximo desde Janeiro.

O balanço da noite: [[457|arrests_mar23|=457]] detidos, [[414|police_injured_mar23|=414]] polícias feridos, [[quase mil|fires_paris_mar23|<1000]] focos de incêndio na capital. A recolha do lixo está parada há [[18 dias|garbage_strike_length|=18|duration:day]] e deixou nas ruas [[10 mil toneladas|garbage_paris|=10000|measure:metric_ton]].

Macron não recua. Na entrevista de quarta-feira, que durou [[35 minutos|interview_length|=35|duration:minute]], defendeu a passagem dos [[62|retirement_age_old|=62|age]] para os [[64 anos|retirement_age_new|=64|age]] em nome de um défice de [[13,5 mil milhões de euros|deficit_2030|=13500000000|money:EUR]] em 2030. Por cá, a idade legal é de [[66 anos e quatro meses|retirement_age_portugal|=66.33|age]]. A moção de censura falhou por [[nove|motion_short|=9]] votos, e segundo uma sondagem [[sete em cada dez|poll_against|=0.7|ratio]] franceses estão contra.

@@ pt-2 | pt_BR | folha.uol.com.br | 2023-04-14
O Conselho Constitucional da França validou nesta sexta a elevação da idade mínima de aposentadoria para [[64 anos|retirement_age_new|=64|age]], descartando [[seis|measures_struck|=6]] pontos acessórios da lei. [[Cerca de 4.000|crowd_paris_apr14|~4000]] manifestantes esperavam o veredicto diante da prefeitura de Paris; [[dezenas|bikes_burned_apr14|24..99?]] de bicicletas foram queimadas e [[112|arrests_paris_apr14|=112||police]] pessoas, detidas até as 22h30, segundo a polícia.

Na véspera, a mobilização havia minguado: [[380 mil|marchers_apr13|=380000||interior ministry]] nas contas do governo e [[1,5 milhão|marchers_apr13|=1500000||CGT]] nas da central CGT. No auge, em 7 de março, eram [[1,28 milhão|marchers_mar07|=1280000||government]] e [[3,5 milhões|marchers_mar07|=3500000||unions]].

O governo espera economizar [[€ 18 bilhões|savings_2030|=18000000000|money:EUR/each]] ([[R$ 97 bilhões|savings_2030|=97000000000|money:BRL/each]]) por ano até 2030. No Brasil, a reforma de 2019 fixou [[65 anos|retirement_age_brazil_men|=65|age]] para homens e [[62|retirement_age_brazil_women|=62|age]] para mulheres, com economia prevista de [[R$ 800 bilhões|savings_brazil|=800000000000|money:BRL]] em [[uma década|savings_brazil_years|=1|duration:decade]]. Foram [[12|protest_days|=12]] jornadas de greve nacional na França desde 19 de janeiro, quando [[mais de 1 milhão|marchers_jan19|>1000000]] marchou.

@@ relations
conflict | marchers_mar07 | en-1 en-2 it-1 pt-2 de-1 | ministry 1.28 million against CGT 3.5 million
conflict | marchers_paris_mar07 | en-1 it-1 | police 81,000 against CGT 700,000
conflict | marchers_mar23 | pl-1 it-2 ar-2 pt-1 | ministry 1.089 million against CGT 3.5 million
conflict | marchers_paris_mar23 | pl-1 it-2 ar-2 | police 119,000, CGT 800,000, Occurrence 83,000
conflict | marchers_apr13 | de-2 pt-2 | ministry 380,000 against CGT 1.5 million
conflict | marchers_mar15 | pl-2 | ministry against CGT
conflict | marchers_marseille_mar07 | it-1 | prefecture against unions
conflict | teachers_strike_mar07 | it-1 | ministry against FSU
conflict | teachers_strike_mar23 | pl-1 | ministry against SNUipp
conflict | poll_against | en-1 de-2 pl-2 ar-2 pt-1 en-2 | 67 to 75 per cent by institute
slip | police_injured_mar23 | pt-1 | 414 for 441
superseded | police_injured_mar23 | grows from 149 to 441
superseded | arrests_mar23 | grows from 172 to 457
superseded | arrests_paris_mar20 | grows from 100 to 234
superseded | garbage_paris | grows from 7,000 to 10,000 tonnes
superseded | protest_days | grows from 9 to 12
superseded | garbage_strike_length | grows from two weeks to 18 days
part_of | marchers_paris_mar07 < marchers_mar07
part_of | marchers_paris_mar23 < marchers_mar23
part_of | police_deployed_paris_mar23 < police_deployed_mar23
part_of | motion_votes < motion_needed
sum | motion_votes + motion_short = motion_needed
sum | retirement_age_old + age_increase = retirement_age_new
same_origin | marchers_mar07 | en-1 de-2 it-1 ar-1 | interior ministry
same_origin | marchers_mar23 | pl-1 it-2 ar-2 pt-1 | interior ministry
same_origin | arrests_mar23 | pl-1 ar-2 | Darmanin
conversion | savings_2030 | en-1 pl-2 pt-2 | euros, dollars, zloty, reais
definition | tgv_running_mar07, tgv_cancelled_mar07 | one in five ran, four in five cancelled
