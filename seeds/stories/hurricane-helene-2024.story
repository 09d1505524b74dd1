@@ en-1 | en | apnews.com | 2024-09-28
Helene leaves [[dozens|deaths|24..99?]] dead from Florida to Virginia

Hurricane Helene has killed [[dozens|deaths|24..99?]] of people across the US Southeast, washing out highways and trapping families in attics. Officials had confirmed [[at least 52|deaths|>=52]] deaths by Saturday morning, [[23|deaths_sc|=23]] of them in South Carolina, the state's deadliest storm since Hugo in 1989.

Georgia reported [[17|deaths_ga|=17]] deaths. [[Two|tornado_deaths_wheeler|=2]] of those came when an apparent tornado flipped a mobile home in Wheeler County, Gov. Brian Kemp said. Florida counted [[11|deaths_fl|=11]] victims, most of them drowned in Pinellas County.

The storm came ashore near Perry late on Sept. 26 as a Category 4 with winds of [[140 mph|wind_landfall|=140|measure:mile / hour]], making it stronger than Idalia, which struck the same coast in August 2023. [[About 3.1 million|power_out|~3100000||poweroutage.us]] homes and businesses had no electricity on Saturday, according to poweroutage.us, down from [[more than 4 million|power_out_peak|>4000000]] at the worst moment.

In Erwin, Tennessee, helicopters lifted [[54|hospital_rescued|=54]] people off the roof of Unicoi County Hospital. Interstate 40 was cut in both directions.

@@ en-2 | en | propublica.org | 2025-03-21
What Helene cost: the final accounting

[[Six months|time_since|=6|duration:month]] after Helene, the National Hurricane Center has closed its books. Its report, released this week, attributes [[at least 250|deaths|>=250||National Hurricane Center]] deaths to the storm, [[176|deaths_direct|=176||National Hurricane Center]] of them directly: drowning, falling trees, landslides. That makes it the deadliest hurricane on the US mainland since Katrina, which took [[1,392|deaths_katrina|=1392]] lives in 2005.

North Carolina's health department lists [[107|deaths_nc|=107||North Carolina health department]] residents. In the first week of October the figure given for the state was higher, [[117|deaths_nc|=117]], because some counties counted people later found alive. Buncombe County sheriff's officers spoke of [[72|deaths_buncombe|=72||Buncombe County sheriff]] dead; today the official number is [[43|deaths_buncombe|=43]].

The bill is put at [[$78.7 billion|damage_total|=78700000000|money:USD|National Hurricane Center]], though private forecasters went far beyond that: AccuWeather's last estimate ran from [[$225 billion to $250 billion|damage_total|225000000000..250000000000|money:USD|AccuWeather]]. North Carolina alone claims [[$59.6 billion|damage_nc|=59600000000|money:USD]] and has so far been promised [[less than a tenth|share_aid_nc|<0.1|ratio]] of it by Washington.

At Busick, in the mountains, gauges caught [[30.78 inches|rain_max|=30.78|measure:inch]] of rain between 25 and 28 September. Few there had flood insurance: [[fewer than 1 percent|flood_insured_share|<1|percent]] of households in the county.

@@ pl-1 | pl | rmf24.pl | 2024-09-30
Huragan Helene: już [[ponad sto|deaths|>100]] ofiar, [[setki|unaccounted|200..999?]] zaginionych

Bilans huraganu Helene przekroczył [[100|deaths|>100]] ofiar śmiertelnych. Według wyliczeń CNN w [[sześciu|states_deaths|=6]] stanach zginęło [[co najmniej 128|deaths|>=128||CNN]] osób, a ekipy ratunkowe wciąż nie dotarły do części miejscowości w Appalachach.

Najgorzej jest w zachodniej części Karoliny Północnej. W samym hrabstwie Buncombe, gdzie leży Asheville, potwierdzono śmierć [[35|deaths_buncombe|=35]] osób. Biały Dom przyznaje, że w całym regionie nie ma kontaktu nawet z [[600|unaccounted|<=600||Biały Dom]] ludźmi.

Bez prądu pozostaje [[około 2 mln|power_out|~2000000]] odbiorców. W piątek było ich [[ponad dwukrotnie|power_drop_factor|>2|ratio]] więcej - [[4,6 mln|power_out_peak|=4600000]].

Helene uderzyła we Florydę w czwartek wieczorem jako huragan czwartej kategorii. Wiatr wiał z prędkością [[225 km/h|wind_landfall|=225|measure:kilometer / hour]], a fala przyboru miała miejscami [[ponad 4,5 metra|surge_max|>4.5|measure:meter]].

W akcji bierze udział [[3500|fema_staff|=3500]] pracowników służb federalnych. Zamkniętych jest [[blisko 400|roads_closed|<400]] dróg. Gubernator Roy Cooper apelował, by przez [[kilka dni|stay_home_days|3..9?|duration:day]] w ogóle nie wyjeżdżać z domów.

@@ pl-2 | pl | wyborcza.pl | 2024-10-06
Po Helene. Miasteczka, których nie ma

W Chimney Rock w Karolinie Północnej mieszkało [[140|chimney_rock_population|=140]] osób. Rzeka zabrała całą południową stronę głównej ulicy. - Stałem na tarasie i w [[dwadzieścia minut|minutes_main_street|=20|duration:minute]] nie było już czego ratować - opowiada [[67-letni|age_witness|=67|age:year]] właściciel pensjonatu.

[[Dziesięć dni|time_since|=10|duration:day]] po uderzeniu żywiołu agencja AP doliczyła się [[227|deaths|=227||AP]] zabitych w [[sześciu|states_deaths|=6]] stanach. [[Prawie połowa|share_nc|<0.5|ratio]] z nich zginęła w Karolinie Północnej; w Karolinie Południowej - [[48|deaths_sc|=48]], w Georgii - [[33|deaths_ga|=33]], na Florydzie - [[20|deaths_fl|=20]]. To najtragiczniejszy huragan na kontynencie od Katriny, gdy życie straciło [[1392|deaths_katrina|=1392]] ludzi.

Straty? Agencja Moody's mówi o [[20-34 mld dolarów|damage_total|20000000000..34000000000|money:USD|Moody's]]. AccuWeather, które liczy także utracone zarobki i turystykę, szacuje je na [[nawet 250 mld dolarów|damage_total|<=250000000000|money:USD|AccuWeather]], czyli [[około biliona złotych|damage_total|~1000000000000|money:PLN|AccuWeather]].

Ubezpieczonych od powodzi było w górach [[niecałe 2 proc.|flood_insured_share|<2|percent]] domów. Prądu wciąż nie ma [[ponad 380 tys.|power_out|>380000]] odbiorców. Rząd wysłał [[1500|troops_active|=1500]] żołnierzy służby czynnej, o [[pięciuset|troops_added|=500]] więcej niż planowano w środę.

@@ ar-1 | ar | aljazeera.net | 2024-09-29
إعصار هيلين.. [[عشرات|deaths|24..99?]] القتلى و[[ملايين|power_out|2000000..?]] بلا كهرباء في جنوب شرق أميركا

ارتفعت حصيلة ضحايا الإعصار هيلين إلى [[64|deaths|>=64]] قتيلا على الأقل، فيما لا تزال فرق الإنقاذ تبحث عن مفقودين في ولايات [[عدة|states_searched|3..9?]]، حسبما أفاد مسؤولون محليون اليوم الأحد.

وسجلت ولاية كارولاينا الجنوبية [[25|deaths_sc|=25]] وفاة، بينهم [[رجلا|firefighters_killed|=2]] إطفاء، بينما قتل [[17|deaths_ga|=17]] شخصا في جورجيا و[[11|deaths_fl|=11]] في فلوريدا و[[10|deaths_nc|=10]] في كارولاينا الشمالية.

وقال موقع "باور أوتيج" إن [[نحو 2.7 مليون|power_out|~2700000||باور أوتيج]] مشترك ما زالوا بلا كهرباء، بعد أن كان العدد قد تجاوز [[4 ملايين|power_out_peak|>4000000]] يوم الجمعة.

وكان الإعصار قد وصل إلى اليابسة ليل الخميس مصنفا من الدرجة الرابعة، مصحوبا برياح سرعتها [[225 كيلومترا في الساعة|wind_landfall|=225|measure:kilometer / hour]]. وفي مدينة آشفيل انقطعت المياه والاتصالات منذ [[يومين|days_cut|=2|duration:day]].

وتوقعت وكالة موديز أن تتراوح الأضرار المادية [[بين 15 و26 مليار دولار|damage_total|15000000000..26000000000|money:USD|موديز]].

@@ ar-2 | ar | asharq.com | 2024-10-04
هيلين يتحول إلى قضية انتخابية مع تجاوز القتلى [[200|deaths|>200]]

تجاوز عدد قتلى الإعصار هيلين [[٢٠٠|deaths|>200]] شخص، ليصبح الأكثر فتكاً في البر الأميركي منذ كاترينا عام ٢٠٠٥. وبحسب إحصاء لوكالة "أسوشيتد برس" بلغت الحصيلة [[٢١٥|deaths|=215||أسوشيتد برس]] قتيلاً، [[أكثر من نصف|share_nc|>0.5|ratio]] القتلى في كارولاينا الشمالية.

وقال قائد شرطة مقاطعة بانكوم إن [[٧٢|deaths_buncombe|=72||شرطة مقاطعة بانكوم]] شخصاً لقوا حتفهم في المقاطعة وحدها، فيما لا يزال [[نحو ٢٠٠|unaccounted_buncombe|~200||شرطة مقاطعة بانكوم]] في عداد المفقودين.

وأرسل الرئيس جو بايدن [[ألف|troops_active|=1000]] جندي لدعم [[ستة آلاف|guard|=6000]] من عناصر الحرس الوطني. وأنفقت وكالة إدارة الطوارئ "فيما" حتى الآن [[٢٠ مليون دولار|fema_aid|=20000000|money:USD]] مساعدات مباشرة للأسر، ومنحت كل أسرة [[٧٥٠ دولاراً|fema_each|=750|money:USD/each]] للاحتياجات العاجلة.

وقدّرت شركة "كورلوجيك" الخسائر [[بين ٣٠٫٥ و٤٧٫٥ مليار دولار|damage_total|30500000000..47500000000|money:USD|كورلوجيك]]. وما زال التيار مقطوعاً عن [[قرابة ٩٠٠ ألف|power_out|~900000]] مشترك. ويحتاج إصلاح شبكة المياه في آشفيل إلى [[أسابيع عدة|water_repair|3..9?|duration:week]].

@@ it-1 | it | ansa.it | 2024-10-01
Helene, [[oltre 160|deaths|>160]] morti negli Usa. Biden: 'Situazione straziante'

È salito ad [[almeno 162|deaths|>=162||Cnn]] vittime il bilancio dell'uragano Helene nel sud-est degli Stati Uniti, secondo il conteggio della Cnn. Solo in North Carolina i morti sono [[73|deaths_nc|=73]], di cui [[57|deaths_buncombe|=57]] nella contea di Buncombe.

Quanto ai dispersi, la consigliera per la sicurezza interna Liz Sherwood-Randall ha parlato di [[fino a 600|unaccounted|<=600||Liz Sherwood-Randall]] persone che mancano all'appello. Le utenze senza elettricità sono [[circa 1,5 milioni|power_out|~1500000]].

"Sono caduti in [[tre giorni|rain_days|=3|duration:day]] [[più di 75 centimetri|rain_max|>75|measure:centimeter]] di pioggia", spiegano i meteorologi, che stimano in [[40.000 miliardi di galloni|rain_total|=40000000000000|measure:gallon]] l'acqua scaricata sull'intera regione.

In Tennessee si indaga su una fabbrica di plastica di Erwin: [[undici|impact_swept|=11]] dipendenti sono stati trascinati via dalla piena, [[cinque|impact_rescued|=5]] sono stati salvati. [[Due|impact_deaths|=2]] i corpi finora identificati.

Il presidente visiterà le zone colpite mercoledì. Nel 2022 l'uragano Ian aveva fatto [[circa 150|deaths_ian|~150]] morti in Florida.

@@ it-2 | it | ilsole24ore.com | 2024-10-09
Da Helene a Milton, il conto per gli assicuratori

Con Milton ormai a [[300 chilometri|milton_distance|=300|measure:kilometer]] da Tampa, il mercato fa i conti con [[due|hurricanes|=2]] uragani in [[due settimane|two_storm_interval|=2|duration:week]]. Per il primo, Helene, le perdite assicurate oscillano secondo CoreLogic [[tra 10,5 e 17,5 miliardi di dollari|insured_loss|10500000000..17500000000|money:USD|CoreLogic]]; Verisk le stima [[tra 6 e 11 miliardi|insured_loss|6000000000..11000000000|money:USD|Verisk]], esclusa l'alluvione coperta dal programma federale.

Il danno complessivo è altra cosa. Per Moody's arriva [[fino a 34 miliardi di dollari|damage_total|<=34000000000|money:USD|Moody's]], per AccuWeather può toccare i [[250 milioni di dollari|damage_total|<=250000000|money:USD|AccuWeather]], il livello più alto mai indicato dall'istituto per un ciclone.

Il bilancio umano resta provvisorio: [[più di 230|deaths|>230]] vittime, delle quali [[un centinaio|deaths_nc|~100]] in North Carolina e [[49|deaths_sc|=49]] in South Carolina. Per Milton gli analisti di Jefferies ipotizzano perdite assicurate di [[50 miliardi|insured_loss_milton|=50000000000|money:USD|Jefferies]], nello scenario peggiore il [[triplo|milton_worst_factor|=3|ratio]].

Nelle contee interne aveva una polizza contro le alluvioni [[meno dell'1%|flood_insured_share|<1|percent]] delle famiglie. I titoli delle compagnie della Florida sono scesi fino al [[20%|shares_fall|<=20|percent]] in [[una seduta|sessions_fall|=1]].

@@ de-1 | de | tagesschau.de | 2024-10-02
Zahl der Toten nach Hurrikan "Helene" steigt auf [[189|deaths|=189]]

Nach dem Hurrikan "Helene" sind in [[sechs|states_deaths|=6]] US-Bundesstaaten [[189|deaths|=189||AFP]] Tote bestätigt, wie die Nachrichtenagentur AFP unter Berufung auf örtliche Behörden meldet. Allein in North Carolina kamen [[95|deaths_nc|=95]] Menschen ums Leben, in South Carolina [[39|deaths_sc|=39]], in Georgia [[25|deaths_ga|=25]], in Florida [[19|deaths_fl|=19]]. Aus Tennessee werden [[neun|deaths_tn|=9]], aus Virginia [[zwei|deaths_va|=2]] Todesopfer gemeldet.

US-Präsident Joe Biden ordnete die Entsendung von [[bis zu 1.000|troops_active|<=1000]] Soldaten an. Sie sollen die [[mehr als 6.000|guard|>6000]] Nationalgardisten unterstützen, die bereits im Einsatz sind.

[[Rund 1,2 Millionen|power_out|~1200000]] Haushalte waren am Mittwochmorgen (Ortszeit) noch ohne Strom. Für [[Hunderte|unaccounted|200..999?]] Vermisste schwindet die Hoffnung. Im Bezirk Buncombe gingen [[etwa 600|unaccounted_buncombe|~600]] Vermisstenmeldungen ein.

In der Ortschaft Busick fielen örtlich [[780 Liter pro Quadratmeter|rain_max|=780|measure:liter / meter ** 2]] Regen. Laut einer ersten Analyse des Berkeley Lab hat der Klimawandel die Niederschläge um [[bis zu 50 Prozent|climate_rain_share|<=50|percent|Berkeley Lab]] verstärkt. Biden reist heute in die Region, [[fünf Wochen|weeks_to_election|=5|duration:week]] vor der Wahl.

@@ de-2 | de | handelsblatt.com | 2024-10-03
"Helene" trifft die Chipindustrie

Spruce Pine hat [[gut 2.000|spruce_pine_population|>2000]] Einwohner und ist doch für die Halbleiterbranche unersetzlich. Aus den [[beiden|quartz_mines|=2]] Minen des Ortes kommen nach Branchenschätzungen [[70 bis 90 Prozent|quartz_share|70..90|percent]] des hochreinen Quarzes weltweit. Seit dem Durchzug von Hurrikan "Helene" stehen sie still. [[61 Zentimeter|rain_spruce_pine|=61|measure:centimeter]] Regen gingen auf den Ort nieder.

Der Betreiber Sibelco konnte bis Donnerstag nicht sagen, wann die Produktion anläuft. Die Lager der Kunden reichten [[drei bis sechs Monate|stock_months|3..6|duration:month]], sagt ein Analyst.

In der gesamten Region ist die Zahl der Opfer auf [[über 200|deaths|>200]] gestiegen. Den volkswirtschaftlichen Schaden veranschlagt Accuweather auf [[145 bis 160 Milliarden Dollar|damage_total|145000000000..160000000000|money:USD|Accuweather]] ([[131 bis 145 Milliarden Euro|damage_total|131000000000..145000000000|money:EUR|Accuweather]]). Die Ratingtochter von Moody's kommt auf [[höchstens 34 Milliarden Dollar|damage_total|<=34000000000|money:USD|Moody's]]. Die Differenz erklärt sich aus der Methode: Die Meteorologen rechnen auch Gesundheitsfolgen über Jahre ein.

Versichert ist davon nur ein Bruchteil. Die Munich Re hält an ihrem Gewinnziel von [[fünf Milliarden Euro|munich_re_target|=5000000000|money:EUR]] fest. Ihre Aktie gab [[0,8 Prozent|munich_re_share_fall|=0.8|percent]] nach.

@@ pt-1 | pt_BR | g1.globo.com | 2024-09-30
Furacão Helene: sobe para [[133|deaths|=133]] o número de mortos nos EUA

O furacão Helene já matou [[133|deaths|=133]] pessoas no sudeste dos Estados Unidos, segundo balanço das autoridades estaduais nesta segunda-feira (30). [[Centenas|unaccounted|200..999?]] seguem desaparecidas: a Casa Branca fala em [[até 600|unaccounted|<=600||Casa Branca]].

A Carolina do Norte concentra as mortes: [[56|deaths_nc|=56]]. Na Carolina do Sul foram [[30|deaths_sc|=30]]; na Geórgia, [[25|deaths_ga|=25]]. Na Flórida, [[pelo menos 13|deaths_fl|>=13]].

A conta da falta de luz cai devagar: a plataforma PowerOutage.us indicava [[1,8 milhão|power_out|=1800000||PowerOutage.us]] de imóveis sem luz no início da tarde.

A brasileira Marina Lopes, de [[29 anos|age_brazilian|=29|age:year]], mora em Asheville há [[quatro anos|years_in_asheville|=4|duration:year]] e ficou [[três dias|days_without_contact|=3|duration:day]] sem falar com a família em Goiânia. "Dividimos [[seis|water_bottles|=6]] garrafas de água entre [[nove|people_sharing|=9]] pessoas", contou ao g1.

O Helene tocou o solo na quinta (26) na categoria 4, com ventos de [[225 km/h|wind_landfall|=225|measure:kilometer / hour]]. A chuva passou de [[760 mm|rain_max|>760|measure:millimeter]] nas montanhas. O prejuízo pode chegar a [[US$ 34 bilhões|damage_total|<=34000000000|money:USD|Moody's]], [[cerca de R$ 185 bilhões|damage_total|~185000000000|money:BRL|Moody's]], nas contas da Moody's.

@@ pt-2 | pt_PT | publico.pt | 2024-10-27
[[Um mês|time_since|=1|duration:month]] depois do Helene, Asheville ainda ferve a água

Passou [[um mês|time_since|=1|duration:month]] e a água que corre nas torneiras de Asheville, cidade de [[94 mil|asheville_population|=94000]] habitantes, continua imprópria. As escolas do condado reabriram na sexta-feira, com dias mais curtos.

O estado reviu em baixa o número de mortos: são agora [[98|deaths_nc|=98]] na Carolina do Norte, depois de ter sido contabilizada mais de uma vez [[uma dezena|deaths_double_counted|~10]] de vítimas. No condado de Buncombe, onde se chegou a falar em [[72|deaths_buncombe|=72]], confirmam-se [[42|deaths_buncombe|=42]]. Em todo o Sudeste, a contagem ronda as [[230|deaths|~230]]. Continuam por localizar [[26|unaccounted|=26]] pessoas; no pico eram [[centenas|unaccounted|200..999?]].

O governador Roy Cooper avalia os danos no seu estado em [[53 mil milhões de dólares|damage_nc|=53000000000|money:USD|Roy Cooper]] ([[49 mil milhões de euros|damage_nc|=49000000000|money:EUR|Roy Cooper]]), [[mais do triplo|florence_factor|>3|ratio]] do furacão Florence, em 2018, que custou [[17 mil milhões|damage_florence|=17000000000|money:USD]]. Pede ao parlamento estadual [[3,9 mil milhões|state_request|=3900000000|money:USD]] para começar.

Ao todo, [[4,8 milhões|power_out_peak|=4800000]] de clientes ficaram às escuras em fins de Setembro. Hoje, em Buncombe, são [[menos de mil|power_out_buncombe|<1000]].

@@ relations
superseded | deaths | grows from 52 to 250
superseded | deaths_nc | grows from 10 to 117, revised down to 98, then 107
superseded | deaths_buncombe | 35, 57, 72, revised to 42 and 43
superseded | power_out | falls from 3.1 million to 380 thousand
part_of | deaths_buncombe < deaths_nc
part_of | deaths_nc < deaths
part_of | deaths_direct < deaths
sum | deaths_nc + deaths_sc + deaths_ga + deaths_fl + deaths_tn + deaths_va = deaths
conflict | damage_total | pl-2 en-2 de-2 | Moody's 34 against AccuWeather 250 (other method)
conflict | insured_loss | it-2 | CoreLogic 10.5-17.5 against Verisk 6-11
same_origin | unaccounted | pl-1 it-1 pt-1 | White House (Sherwood-Randall)
conversion | damage_total | pl-2 de-2 pt-1 | dollars, euros, zloty, reais
conversion | damage_nc | pt-2 | dollars and euros
conversion | rain_max | en-2 it-1 de-1 pt-1 | inches, centimetres, litres a square metre
definition | damage_total, insured_loss, damage_nc | another scope
slip | damage_total | it-2 | million for billion (AccuWeather)
