@@ en-1 | en | cnn.com | 2025-10-20
Louvre shut for second day as police hunt jewel gang

A crew of [[four|thieves|=4]] needed only [[seven minutes|heist_minutes|=7|duration:minute|Interior Minister Laurent Nuñez]] to rob the world's most visited museum, Interior Minister Laurent Nuñez said. On Sunday at about 9:30 a.m., shortly after opening, they raised a truck-mounted ladder to the Apollo Gallery, cut the glass with an angle grinder and broke into [[two|display_cases|=2]] display cases.

[[Nine|items_targeted|=9]] pieces were grabbed; [[eight|items_stolen|=8]] are gone. The ninth, Empress Eugénie's crown, set with [[1,354|crown_diamonds|=1354]] diamonds and [[56|crown_emeralds|=56]] emeralds, was found broken in the street. The thieves rode off on [[two|scooters|=2]] scooters.

[[Sixty|investigators|=60]] investigators are on the case. Officials called the loot priceless and would not name a figure. Arthur Brand, a Dutch art detective, gave detectives [[a week|brand_window|=1|duration:week|Arthur Brand]]: after that the stones will be recut.

The Louvre drew [[8.7 million|visitors_year|=8700000]] visitors last year, [[about 30,000|visitors_day|~30000|count/each]] a day. On Monday, tourists with prepaid tickets of [[€22|ticket_price|=22|money:EUR/each]] were turned away from the pyramid. The Mona Lisa, stolen in 1911, hung safely [[250 yards|distance_mona_lisa|=250|measure:yard]] away.

@@ en-2 | en | nytimes.com | 2025-11-08
How the Louvre lost its jewels: decades of warnings

The alarm worked. By the time guards understood what it meant, the men in yellow vests had [[30 seconds|escape_margin|=30|duration:second]] left, an administrative inquiry has found; they used them to climb back into a basket lift and vanish. Their stay in the Apollo Gallery had lasted [[3 minutes and 52 seconds|inside_minutes|=232|duration:second|administrative inquiry]].

Paris prosecutor Laure Beccuau puts the jewels' worth at [[88 million euros|loot_value|=88000000|money:EUR|Laure Beccuau]] ([[$102 million|loot_value|=102000000|money:USD|Laure Beccuau]]). None of it was insured. [[Four|charged|=4]] people have been charged, among them a [[38-year-old|age_woman|=38|age:year]] woman who wept in court. The [[two|first_arrests|=2]] men arrested first, [[34|age_suspect1|=34|age:year]] and [[39|age_suspect2|=39|age:year]], have "partially admitted" their role.

The state auditor says the museum spent [[105.4 million euros|spent_acquisitions|=105400000|money:EUR|Cour des Comptes]] on acquisitions between 2018 and 2024 but [[26.7 million|spent_maintenance|=26700000|money:EUR|Cour des Comptes]] on upkeep. Only [[39 percent|camera_share|=39|percent|Cour des Comptes]] of its rooms had cameras. An upgrade costing [[$93 million|security_plan|=93000000|money:USD]] will not be done before 2032.

@@ pl-1 | pl | onet.pl | 2025-10-19
Skok na Luwr. Złodzieje wjechali windą, zabrali klejnoty Napoleona

[[Trzech lub czterech|thieves|3..4]] zamaskowanych sprawców okradło w niedzielę rano Luwr. Dostali się do Galerii Apollina od strony Sekwany, używając podnośnika do przeprowadzek, i w [[siedem minut|heist_minutes|=7|duration:minute]] było po wszystkim. W samym budynku spędzili [[niecałe cztery minuty|inside_minutes|<4|duration:minute|minister kultury]], twierdzi minister kultury Rachida Dati.

Dziennik "Le Parisien" pisze o [[dziewięciu|items_stolen|=9||Le Parisien]] skradzionych przedmiotach, resort - o [[ośmiu|items_stolen|=8||resort kultury]]. Koronę cesarzowej Eugenii, zdobioną [[1354|crown_diamonds|=1354]] brylantami, znaleziono uszkodzoną pod murem.

Muzeum ewakuowano i zamknięto na cały dzień. Odwiedza je rocznie [[niemal 9 mln|visitors_year|<9000000]] osób, z czego [[80 proc.|foreign_visitors_share|=80|percent]] to cudzoziemcy. - Staliśmy w kolejce [[półtorej godziny|queue_time|=1.5|duration:hour]], a potem kazali nam uciekać - opowiada turystka z Łodzi, która przyjechała z [[dwójką|children_tourist|=2]] dzieci.

We wrześniu z paryskiego muzeum przyrodniczego zniknęły samorodki złota warte [[600 tys. euro|gold_nuggets_value|=600000|money:EUR]].

@@ pl-2 | pl | rp.pl | 2025-10-26
Zatrzymani w sprawie Luwru. Jeden próbował lecieć do Algierii

[[Dwaj|first_arrests|=2]] podejrzani o napad na Luwr są w rękach policji. Pierwszego ujęto w sobotę ok. godz. 22 na lotnisku Roissy, drugiego w podparyskim Aubervilliers. Obaj są po trzydziestce i byli notowani za kradzieże, informuje "Le Parisien".

Za kradzież w zorganizowanej grupie grozi im [[do 15 lat|sentence_max_theft|<=15|duration:year]] więzienia, za udział w zmowie przestępczej - [[10 lat|sentence_max_conspiracy|=10|duration:year]].

Śledztwo prowadzi już [[ponad 100|investigators|>100]] funkcjonariuszy. Zebrali [[przeszło 150|samples|>150]] próbek DNA i odcisków. Skradzione klejnoty, wyceniane na [[88 mln euro|loot_value|=88000000|money:EUR]], czyli [[374 mln zł|loot_value|=374000000|money:PLN]], nie odnalazły się. Naszyjnik Marii Ludwiki liczy [[32|necklace_emeralds|=32]] szmaragdy i [[1138|necklace_diamonds|=1138]] diamentów.

W 2019 r. z Zielonego Sklepienia w Dreźnie zrabowano kosztowności warte [[113 mln|dresden_value|=113000000|money:EUR]]; [[pięciu|dresden_convicted|=5]] członków klanu Remmo dostało [[od czterech do sześciu lat|dresden_sentences|4..6|duration:year/each]].

Muzeum otwarto po [[trzech dniach|closed_days|=3|duration:day]]. Galeria Apollina pozostaje zamknięta.

@@ ar-1 | ar | france24.com | 2025-10-21
المدعية العامة: خسائر سرقة اللوفر [[88 مليون يورو|loot_value|=88000000|money:EUR|المدعية العامة]]

قدرت المدعية العامة في باريس لور بيكو قيمة المجوهرات المسروقة من متحف اللوفر بـ[[88 مليون يورو|loot_value|=88000000|money:EUR|لور بيكو]]، معتبرة أن الخسارة الأكبر هي الخسارة التاريخية. وأوضحت أن اللصوص [[الأربعة|thieves|=4]] لن يجنوا هذا المبلغ إذا أقدموا على تفكيك القطع وصهرها.

وسرقت [[ثماني|items_stolen|=8]] قطع من قاعة أبولون صباح الأحد، بينها تاج الإمبراطورة أوجيني المرصع بـ[[نحو 2000|tiara_diamonds|~2000]] ماسة و[[212|tiara_pearls|=212]] لؤلؤة. واستغرقت العملية [[سبع دقائق|heist_minutes|=7|duration:minute]]، استخدم خلالها الجناة شاحنة مزودة برافعة، ثم فروا على [[دراجتين|scooters|=2]] ناريتين.

ويعمل [[60|investigators|=60]] محققا على فرضية الجريمة المنظمة. وقال المتحف إنه سيعيد فتح أبوابه الأربعاء بعد إغلاق دام [[ثلاثة أيام|closed_days|=3|duration:day]]. ويستقبل اللوفر [[30 ألف|visitors_day|=30000|count/each]] زائر يوميا.

وأظهر تقرير لديوان المحاسبة أن [[ثلث|rooms_without_cameras|=0.3333|ratio|ديوان المحاسبة]] قاعات الجناح الذي وقعت فيه السرقة بلا كاميرات.

@@ ar-2 | ar | independentarabia.com | 2025-11-02
لصوص اللوفر... هواة لا محترفون

قالت المدعية العامة لور بيكو إن المشتبه فيهم في سرقة اللوفر ليسوا من كبار رجال العصابات، بل من سكان ضاحية سان دوني. ووُجه الاتهام إلى [[أربعة|charged|=4]] أشخاص حتى الآن، آخرهم رجل عمره [[٣٧ عاماً|age_suspect3|=37|age:year]] وامرأة في الـ[[٣٨|age_woman|=38|age:year]]، وهما شريكان ولهما أطفال. وأُطلق سراح [[ثلاثة|released|=3]] آخرين.

وعُثر على الحمض النووي للرجل في سلة الرافعة، وفي سجله [[١١|convictions_suspect3|=11]] إدانة سابقة، [[١٠|convictions_theft_suspect3|=10]] منها بالسرقة. ولا يزال شخص [[واحد على الأقل|at_large|>=1]] فاراً.

أما الغنيمة، وقيمتها [[١٠٢ مليون دولار|loot_value|=102000000|money:USD]]، فلا أثر لها. وقال خبير مجوهرات إن بيعها مفككة لن يجلب [[أكثر من عُشر|breakup_share|<=0.1|ratio|خبير مجوهرات]] ثمنها. ويواجه المتهمون بالسرقة ضمن عصابة منظمة عقوبة السجن [[١٥ عاماً|sentence_max_theft|=15|duration:year]] وغرامة [[١٥٠ ألف يورو|fine_max|=150000|money:EUR]].

ولم يمض اللصوص داخل القاعة سوى [[أقل من ٤ دقائق|inside_minutes|<4|duration:minute]].

@@ it-1 | it | lastampa.it | 2025-10-20
I [[sette minuti|heist_minutes|=7|duration:minute]] che umiliano la Francia

[[Sette minuti|heist_minutes|=7|duration:minute]], forse meno: per il quotidiano Le Monde i ladri sono rimasti nella Galleria d'Apollo [[meno di quattro|inside_minutes|<4|duration:minute|Le Monde]]. Hanno lasciato a terra [[due|grinders|=2]] smerigliatrici, un cannello, i guanti e un walkie-talkie. E la corona di Eugenia, [[2.490|crown_diamonds|=2490]] diamanti secondo un primo inventario, caduta durante la fuga e recuperata ammaccata.

Mancano all'appello [[otto|items_stolen|=8]] gioielli. Tra questi la parure di zaffiri della regina Maria Amelia, la collana con [[otto|sapphires_necklace|=8]] zaffiri e [[631|sapphire_necklace_diamonds|=631]] diamanti, e la spilla di Eugenia.

"Nell'ala Denon [[un terzo|rooms_without_cameras|=0.3333|ratio|sindacati]] delle sale è privo di telecamere", denunciano i sindacati, che in [[quindici anni|staff_cut_years|=15|duration:year]] hanno visto sparire [[200|staff_cut|=200||sindacati]] posti di lavoro su [[duemila|staff|=2000||sindacati]]. A giugno il personale aveva scioperato contro il sovraffollamento: [[8,7 milioni|visitors_year|=8700000]] di ingressi l'anno in un palazzo pensato per [[quattro milioni|visitors_capacity|=4000000]].

Il furto della Gioconda, nel 1911, fu opera di un imbianchino italiano; il quadro tornò dopo [[due anni|mona_lisa_years|=2|duration:year]].

@@ it-2 | it | tgcom24.mediaset.it | 2025-11-25
Louvre, altri [[quattro|arrests_nov25|=4]] fermi: "Preso l'ultimo della banda"

La polizia francese ha fermato altre [[quattro|arrests_nov25|=4]] persone per il colpo al Louvre del 19 ottobre. Si tratta di [[due|men_nov25|=2]] uomini di [[38|age_man_nov25_a|=38|age:year]] e [[39 anni|age_man_nov25_b|=39|age:year]] e di [[due|women_nov25|=2]] donne di [[31|age_woman_nov25_a|=31|age:year]] e [[40|age_woman_nov25_b|=40|age:year]], tutti dell'area di Parigi, ha reso noto la procura. Secondo Bfm tra loro c'è il quarto componente del commando.

Dei gioielli, stimati [[88 milioni di euro|loot_value|=88000000|money:EUR]], nessuna traccia. Le persone già incriminate sono [[quattro|charged|=4]]; rischiano [[fino a 15 anni|sentence_max_theft|<=15|duration:year]] di carcere.

Intanto il Louvre annuncia [[un centinaio|new_cameras|~100]] di nuove telecamere esterne entro fine 2026. Dal 14 gennaio il biglietto per i visitatori extraeuropei salirà da [[22|ticket_price|=22|money:EUR/each]] a [[32 euro|ticket_price_new|=32|money:EUR/each]], il [[45%|ticket_rise|=45|percent]] in più: [[15-20 milioni|ticket_extra_revenue|15000000..20000000|money:EUR/each]] l'anno di incassi aggiuntivi. La direttrice Laurence des Cars, [[59 anni|age_director|=59|age:year]], resta al suo posto.

@@ de-1 | de | faz.net | 2025-10-22
Louvre wieder geöffnet, Direktorin bietet Rücktritt an

[[Drei Tage|time_since|=3|duration:day]] nach dem Einbruch hat der Louvre am Mittwoch wieder Besucher eingelassen. Vor der Pyramide warteten am Morgen [[Hunderte|queue_people|200..999?]] Menschen.

Direktorin Laurence des Cars räumte im Senat Versäumnisse ein. Die einzige Außenkamera an jener Seite sei nach Westen gerichtet gewesen und habe den Balkon nicht erfasst. [[Vier|thieves|=4]] Täter waren mit einem Hubwagen gekommen und binnen [[sieben bis acht Minuten|heist_minutes|7..8|duration:minute]] mit [[acht|items_stolen|=8]] Stücken entkommen. Den Schaden gibt die Staatsanwaltschaft mit [[88 Millionen Euro|loot_value|=88000000|money:EUR|Staatsanwaltschaft]] an; versichert waren die Juwelen nicht.

In der Vitrine lagen insgesamt [[mehr als 8000|gems_total|>8000]] Diamanten, Saphire und Smaragde. Eugénies Diadem trägt [[1998|tiara_diamonds|=1998]] Diamanten und [[212|tiara_pearls|=212]] Perlen.

Der Sanierungsplan »Nouvelle Renaissance« soll [[700 bis 800 Millionen Euro|renovation_cost|700000000..800000000|money:EUR]] kosten, davon sind [[80 Millionen|security_plan|=80000000|money:EUR]] für die Sicherheit vorgesehen. Der Rechnungshof hält eher [[1,15 Milliarden|renovation_cost|=1150000000|money:EUR|Rechnungshof]] für realistisch.

@@ de-2 | de | zeit.de | 2025-11-01
[[Sieben Minuten|heist_minutes|=7|duration:minute]] und die Folgen

Wer die Kronjuwelen stahl, brauchte dafür keinen genialen Plan, nur einen gemieteten Möbellift und [[sieben Minuten|heist_minutes|=7|duration:minute]]. [[Zwei|thieves_inside|=2]] der [[vier|thieves|=4]] Männer stiegen durch das Fenster, [[zwei|thieves_outside|=2]] warteten unten. Was sie mitnahmen, [[acht|items_stolen|=8]] Schmuckstücke, ist nach offizieller Schätzung [[knapp 90 Millionen Euro|loot_value|<90000000|money:EUR]] wert, auf dem Schwarzmarkt wohl [[höchstens ein Zehntel|breakup_share|<=0.1|ratio]].

Zum Vergleich: Im Grünen Gewölbe verschwanden 2019 [[21|dresden_items|=21]] Stücke mit [[4300|dresden_diamonds|=4300]] Diamanten, der Versicherungswert lag bei [[113,8 Millionen|dresden_value|=113800000|money:EUR]]. Das meiste kam [[drei Jahre|dresden_recovery_years|=3|duration:year]] später zurück, weil die Täter auf mildere Strafen hofften - [[bis zu sechs Jahre und drei Monate|dresden_sentence_max|<=6.25|duration:year]] gab es trotzdem.

[[Sieben|arrests_total|=7]] Verdächtige wurden bislang gefasst, der jüngste [[34|age_suspect1|=34|age:year]]. Das Passwort der Videoanlage soll einst »LOUVRE« gelautet haben. Seit einer Prüfung von 2014 weiß man im Haus von solchen Lücken; von den [[465|rooms|=465]] Sälen sind bis heute [[nicht einmal vier von zehn|camera_share|<0.4|ratio]] überwacht.

@@ pt-1 | pt_PT | expresso.pt | 2025-10-30
Mais [[cinco|arrests_oct29|=5]] detidos no caso do Louvre

A polícia francesa deteve na quarta-feira à noite mais [[cinco|arrests_oct29|=5]] suspeitos do assalto ao Louvre, anunciou à RTL a procuradora Laure Beccuau. Ao todo são já [[sete|arrests_total|=7||Laure Beccuau]] os detidos. Um deles, identificado pelo ADN, integraria o grupo de [[quatro|thieves|=4]] assaltantes.

As jóias, no valor de [[88 mil milhões de euros|loot_value|=88000000000|money:EUR]], continuam desaparecidas. "Quero manter a esperança", disse a magistrada.

Os [[dois|first_arrests|=2]] homens detidos no sábado, de [[34|age_suspect1|=34|age:year]] e [[39 anos|age_suspect2|=39|age:year]], confessaram em parte e ficaram em prisão preventiva. Arriscam [[15 anos|sentence_max_theft|=15|duration:year]] de cadeia. O mais velho fora condenado em 2014 por arrombar um multibanco, em parceria com outro arguido.

O director da polícia de Paris, Patrice Faure, admitiu que a autorização das câmaras do museu caducara em Julho e que a renovação nunca foi pedida. A primeira chamada para o 17 partiu de um ciclista; os agentes chegaram [[três minutos|police_arrival|=3|duration:minute]] depois. [[Um quarto|camera_share_richelieu|=0.25|ratio]] da ala Richelieu tem videovigilância.

@@ pt-2 | pt_BR | uol.com.br | 2025-10-19
Ladrões invadem o Louvre e levam joias em [[4 minutos|inside_minutes|=4|duration:minute]]

Um grupo armado com motosserras pequenas invadiu neste domingo (19) o museu do Louvre, em Paris, e fugiu em [[duas|scooters|=2]] motos. Segundo a ministra da Cultura, a ação durou [[cerca de quatro minutos|inside_minutes|~4|duration:minute|ministra da Cultura]]; o ministro do Interior contou [[sete|heist_minutes|=7|duration:minute|ministro do Interior]] entre a chegada do caminhão e a fuga.

[[Nove|items_stolen|=9]] peças da coleção de Napoleão e da imperatriz foram levadas, de acordo com a imprensa local. Mais tarde, o governo corrigiu: [[oito|items_stolen|=8||governo]]. O valor é "inestimável". O diamante Regent, de [[140 quilates|regent_carats|=140|measure:carat]] e avaliado em [[mais de US$ 60 milhões|regent_value|>60000000|money:USD]] ([[R$ 324 milhões|regent_value|=324000000|money:BRL]]), ficou na vitrine.

Ninguém se feriu. [[Milhares|visitors_evacuated|2000..9999?]] de visitantes precisaram sair. O Louvre recebe [[9 milhões|visitors_year|=9000000]] de pessoas por ano e guarda [[33 mil|works_displayed|=33000]] obras em exposição.

Em 1998, um quadro de Corot foi furtado ali e jamais voltou. A sala fica no primeiro andar, a [[dez metros|window_height|=10|measure:meter]] da calçada.

@@ relations
superseded | items_stolen | nine corrected to eight
superseded | thieves | three or four, then four
superseded | investigators | 60 grows to 100
part_of | items_stolen < items_targeted
sum | thieves_inside + thieves_outside = thieves
sum | first_arrests + arrests_oct29 = arrests_total
sum | men_nov25 + women_nov25 = arrests_nov25
part_of | inside_minutes < heist_minutes
part_of | security_plan < renovation_cost
conflict | items_stolen | pl-1 pt-2 | Le Parisien 9 against ministry 8
conflict | crown_diamonds | en-1 pl-1 it-1 | 1354 against 2490
conflict | renovation_cost | de-1 | museum 700-800 million against Court of Auditors 1.15 billion
same_origin | loot_value | en-2 ar-1 de-1 | prosecutor Laure Beccuau
conversion | loot_value | en-2 pl-2 ar-2 | euros, dollars, zloty
conversion | security_plan | en-2 de-1 | dollars and euros
conversion | regent_value | pt-2 | dollars and reais
definition | inside_minutes, heist_minutes | in the gallery against the whole operation
definition | tiara_diamonds, crown_diamonds, necklace_diamonds | different jewels
slip | loot_value | pt-1 | milliard for million
