@@ en-1 | en | reuters.com | 2023-09-13
ROME, Sept 13 (Reuters) - [[More than 5,000|arrivals_sept12|>5000]] migrants landed on the Italian island of Lampedusa on Tuesday, a record for a single day, and boats kept coming through the night, officials said.

[[Some 110|boats_sept12|~110||coastguard]] vessels, most of them iron hulks welded together in the Tunisian port of Sfax, reached the island in [[24 hours|hours_boats|=24|duration:hour]], the coastguard said. A [[five-month-old|age_baby|=5|age:month]] baby drowned early on Wednesday when a boat carrying [[about 40|people_on_baby_boat|~40]] people overturned during a rescue.

The Red Cross, which runs the island's reception centre, said it was hosting [[6,792|hotspot_present|=6792||Red Cross]] people on Wednesday afternoon. The site was built for [[fewer than 400|hotspot_capacity|<400]]. Lampedusa, [[around 90 miles|distance_tunisia|~90|measure:mile]] from the Tunisian coast, has a population of [[just over 6,000|population_lampedusa|>6000]].

Interior ministry data show [[almost 124,000|arrivals_italy_to_date|<124000||interior ministry]] sea arrivals in Italy so far in 2023, against [[65,500|arrivals_italy_to_date_2022|=65500||interior ministry]] in the same period of 2022.

Germany has suspended a voluntary scheme under which it had promised to take [[3,500|germany_pledge|=3500]] asylum seekers from southern Europe; [[1,700|germany_taken|=1700||Berlin]] had been transferred, Berlin said.

@@ en-2 | en | economist.com | 2023-10-07
The deal that was meant to stop the boats

IN JULY the European Commission promised Kais Saied, Tunisia's president, [[more than €1bn|eu_tunisia_total|>1000000000|money:EUR]]. Most of it, [[€900m|eu_tunisia_macro|=900000000|money:EUR]] in loans, hangs on an IMF programme that he refuses to sign. Of the rest [[€150m|eu_tunisia_budget|=150000000|money:EUR]] would prop up the budget and [[€105m|eu_tunisia_migration|=105000000|money:EUR]] would pay for patrol boats and the like.

[[Two months|months_after_deal|=2|duration:month]] later came Lampedusa. In [[three days|span_three_days|=3|duration:day]] in mid-September [[nearly 200|boats_three_days|<200]] rickety craft brought [[8,500|arrivals_three_days|=8500]] people to an island of [[6,300|population_lampedusa|=6300]]. The reception centre has [[389|hotspot_capacity|=389]] beds. On Italian shores as a whole [[some 135,000|arrivals_italy_to_date|~135000]] have stepped since January, [[roughly double|arrivals_ratio_2022|~2|ratio]] the number of a year earlier, though the peak of 2016, [[181,000|arrivals_italy_2016|=181000]], may yet stand.

Brussels then announced a first payment of [[€127m|eu_tunisia_first_payment|=127000000|money:EUR]]. Mr Saied called it charity and this week sent back [[€60m|eu_tunisia_returned|=60000000|money:EUR]].

Ursula von der Leyen's [[ten-point|vdl_points|=10]] plan, unveiled on the island on September 17th, has fared little better. Italy's answer is to lock people up for [[18 months|detention_max|<=18|duration:month]] at most, instead of [[three|detention_max_before|=3|duration:month]].

@@ pl-1 | pl | tvn24.pl | 2023-09-14
Lampedusa ogłasza stan wyjątkowy. "To apokalipsa"

W ciągu [[48 godzin|span_48h|=48|duration:hour]] na włoską wyspę dotarło [[około 7 tys.|arrivals_48h|~7000]] migrantów - więcej, niż liczy ona mieszkańców ([[6 tys.|population_lampedusa|=6000]]). Tylko we wtorek przypłynęło ich [[5112|arrivals_sept12|=5112||ANSA]], jak podała agencja ANSA, na pokładach [[112|boats_sept12|=112||ANSA]] łodzi. Nigdy wcześniej w ciągu doby nie było ich tylu.

W środę nad ranem podczas akcji ratunkowej utonęło [[pięciomiesięczne|age_baby|=5|age:month]] niemowlę. Matka, jeszcze nieletnia, pochodzi z Gwinei.

Ośrodek w dzielnicy Imbriacola ma [[400|hotspot_capacity|=400]] miejsc. W środę po południu przebywało w nim [[blisko siedem tysięcy|hotspot_present|<7000||Czerwony Krzyż]] osób, informował Czerwony Krzyż. Do wieczora przewieziono na Sycylię [[kilkaset|transferred_wednesday|200..999?]] osób, w czwartek promy mają zabrać [[2 tys.|transfers_thursday|=2000]]

Od stycznia do Włoch przedostało się morzem [[123,8 tys.|arrivals_italy_to_date|=123800]] ludzi; rok temu o tej porze było ich [[65,5 tys.|arrivals_italy_to_date_2022|=65500]] Do libijskiej Derny, gdzie po powodzi liczba ofiar śmiertelnych przekroczyła [[5 tys.|deaths_derna|>5000]], jest stąd w linii prostej [[ponad 1000 km|distance_derna|>1000|measure:kilometer]].

@@ pl-2 | pl | oko.press | 2023-09-19
Lampedusa: liczby i histeria

[[Osiem i pół tysiąca|arrivals_three_days|=8500||UNHCR]] osób w [[trzy dni|span_three_days|=3|duration:day]], [[199|boats_three_days|=199||UNHCR]] łodzi - tyle według UNHCR przyjęła Lampedusa od poniedziałku do środy. Burmistrz Filippo Mannino mówił o [[10 tys.|arrivals_three_days|=10000||burmistrz Mannino]]; ta liczba poszła w świat. Wyspa o powierzchni [[20 km kw.|area_lampedusa|=20|measure:kilometer ** 2]], z ośrodkiem na [[niecałe 400|hotspot_capacity|<400]] osób, musiała się zatkać.

Ale czy to inwazja? W całych Włoszech w tym roku naliczono do 17 września [[127 207|arrivals_italy_to_date|=127207||włoskie MSW]] przybyszów, jak wynika z danych MSW. To [[prawie dwa razy|arrivals_ratio_2022|<2|ratio]] więcej niż rok temu, lecz wciąż mniej niż w rekordowym 2016 roku, zamkniętym wynikiem [[181,4 tys.|arrivals_italy_2016|=181400]] Dla porównania: Polska przyjęła [[ponad milion|ukrainians_poland|>1000000]] Ukraińców.

Giorgia Meloni wydłużyła maksymalny pobyt w ośrodku deportacyjnym z [[trzech|detention_max_before|=3|duration:month]] do [[18 miesięcy|detention_max|=18|duration:month]]. Unia obiecała Tunezji [[ponad miliard euro|eu_tunisia_total|>1000000000|money:EUR]], z tego [[105 mln|eu_tunisia_migration|=105000000|money:EUR]] ([[ok. 490 mln zł|eu_tunisia_migration|~490000000|money:PLN]]) na pilnowanie granic; żadna rata jeszcze nie wyszła z Brukseli. Von der Leyen pokazała w niedzielę plan [[dziesięciu|vdl_points|=10]] punktów.

A na dnie morza zostało od stycznia [[ponad 2 tysiące|deaths_med_2023|>2000||IOM]] ludzi, szacuje IOM.

@@ ar-1 | ar | skynewsarabia.com | 2023-09-13
وصل [[أكثر من خمسة آلاف|arrivals_sept12|>5000]] مهاجر إلى جزيرة لامبيدوزا الإيطالية خلال يوم الثلاثاء وحده، في رقم لم تسجله الجزيرة من قبل، على متن [[ما لا يقل عن 110|boats_sept12|>=110||خفر السواحل]] قوارب بحسب خفر السواحل.

واكتظ مركز الاستقبال، الذي لا تتجاوز طاقته [[400|hotspot_capacity|<=400]] شخص، ب[[نحو 6800|hotspot_present|~6800||الصليب الأحمر]] مهاجر وفقا للصليب الأحمر الإيطالي. وتبعد الجزيرة، التي يسكنها [[ستة آلاف|population_lampedusa|=6000]] نسمة، [[145 كيلومترا|distance_tunisia|=145|measure:kilometer]] عن الساحل التونسي، وانطلق معظم القوارب من صفاقس في رحلة تستغرق [[يوما أو يومين|crossing_days|1..2|duration:day]].

ولقي رضيع عمره [[خمسة أشهر|age_baby|=5|age:month]] حتفه غرقا فجر الأربعاء بعد انقلاب قارب كان يقل [[45|people_on_baby_boat|=45]] شخصا.

وبلغ عدد الواصلين إلى إيطاليا بحرا منذ بداية العام [[قرابة 124 ألف|arrivals_italy_to_date|<124000||وزارة الداخلية]] شخص، وفق وزارة الداخلية، أي [[ضعف|arrivals_ratio_2022|~2|ratio]] العدد المسجل في الفترة نفسها من عام 2022 تقريبا. ووقع الاتحاد الأوروبي وتونس في يوليو/تموز مذكرة تفاهم تنص على [[105 ملايين يورو|eu_tunisia_migration|=105000000|money:EUR]] لمكافحة الهجرة غير النظامية.

@@ ar-2 | ar | alaraby.co.uk | 2023-10-03
أعلن الرئيس التونسي قيس سعيّد أن بلاده ترفض ما قرره الاتحاد الأوروبي من دعم مالي، واصفا المبلغ بأنه زهيد. وأعادت تونس إلى بروكسل [[٦٠ مليون يورو|eu_tunisia_returned|=60000000|money:EUR]] كانت قد حُوّلت إلى خزينتها.

وكانت المفوضية قد أعلنت في ٢٢ سبتمبر/أيلول دفعة أولى قدرها [[١٢٧ مليون يورو|eu_tunisia_first_payment|=127000000|money:EUR|المفوضية الأوروبية]]، من أصل حزمة تتجاوز [[مليار يورو|eu_tunisia_total|>1000000000|money:EUR]] تشمل [[٩٠٠ مليون|eu_tunisia_macro|=900000000|money:EUR]] في صورة قروض و[[١٥٠ مليونا|eu_tunisia_budget|=150000000|money:EUR]] للموازنة و[[١٠٥ ملايين|eu_tunisia_migration|=105000000|money:EUR]] لضبط الحدود.

وجاء الإعلان بعد [[تسعة أيام|days_after_peak|=9|duration:day]] من وصول [[٨٥٠٠|arrivals_three_days|=8500]] مهاجر إلى لامبيدوزا خلال [[ثلاثة أيام|span_three_days|=3|duration:day]]. ومنذ مطلع العام سُجل في إيطاليا وصول [[أكثر من ١٣٣ ألفا|arrivals_italy_to_date|>133000||وزارة الداخلية الإيطالية]] عن طريق البحر، بحسب وزارة الداخلية الإيطالية، ولقي [[نحو ٢٣٠٠|deaths_med_2023|~2300||المنظمة الدولية للهجرة]] شخص حتفهم أو فُقدوا في المتوسط وفق المنظمة الدولية للهجرة.

ويشكل التونسيون [[أقل من ١٠ في المئة|share_tunisians|<10|percent]] من الواصلين، في مقابل [[١٢ في المئة|share_guineans|=12|percent]] للغينيين، مع أن [[سبعة من كل عشرة|share_from_tunisia|=0.7|ratio]] قوارب تبحر من شواطئ تونس.

@@ it-1 | it | ansa.it | 2023-09-13
Lampedusa allo stremo, [[oltre 5.100|arrivals_sept12|>5100]] sbarchi in un giorno. Muore un neonato

LAMPEDUSA - Record assoluto di approdi: [[112|boats_sept12|=112]] barchini, [[5.112|arrivals_sept12|=5112]] persone tra la mezzanotte di lunedì e quella di martedì. E non è finita: dall'alba di oggi altre [[23|boats_sept13|=23]] imbarcazioni con [[più di mille|arrivals_sept13|>1000]] migranti. Il primato precedente, del 25 agosto, era di [[65|boats_record_before|=65]] sbarchi.

Nell'hotspot di contrada Imbriacola, a fronte di [[389|hotspot_capacity|=389]] posti, ci sono [[6.792|hotspot_present|=6792||Croce Rossa]] ospiti, fra i quali [[257|minors_hotspot|=257||Croce Rossa]] minori non accompagnati, fa sapere la Croce Rossa. Nella notte un piccolo di [[5 mesi|age_baby|=5|age:month]] è annegato quando una barca con [[una quarantina|people_on_baby_boat|~40]] di persone si è ribaltata a [[poche miglia|capsize_distance|3..9?|measure:mile]] dal porto.

La prefettura di Agrigento ha disposto il trasferimento di [[circa 900|transferred_wednesday|~900||prefettura di Agrigento]] persone in giornata, tra nave di linea e motovedette. Il Viminale aggiorna il cruscotto: dall'1 gennaio sono giunti in Italia [[123.863|arrivals_italy_to_date|=123863||Viminale]] migranti ([[65.517|arrivals_italy_to_date_2022|=65517||Viminale]] nello stesso periodo del 2022, [[42.750|arrivals_italy_to_date_2021|=42750||Viminale]] nel 2021). Il sindaco Mannino: "Siamo [[seimila|population_lampedusa|=6000||sindaco Mannino]], così non si va avanti".

@@ it-2 | it | ilsole24ore.com | 2024-01-03
Migranti, il 2023 chiude a quota [[157mila|arrivals_italy_2023|=157000]]

Sono stati [[157.652|arrivals_italy_2023|=157652||ministero dell'Interno]] i migranti sbarcati in Italia nel 2023 secondo i dati definitivi del ministero dell'Interno, il [[50 per cento|arrivals_rise_2023|=50|percent]] in più rispetto ai [[105.131|arrivals_italy_2022|=105131]] del 2022 e [[oltre il doppio|arrivals_ratio_2021|>2|ratio]] dei [[67.477|arrivals_italy_2021|=67477]] del 2021. Resta imbattuto il 2016, con [[181.436|arrivals_italy_2016|=181436]].

[[Quasi due terzi|share_lampedusa_2023|<0.6667|ratio]] degli arrivi hanno toccato Lampedusa, che in settembre, nel momento peggiore, contò [[oltre 5mila|arrivals_sept12|>5000]] approdati in un giorno e [[circa 8.500|arrivals_three_days|~8500]] in [[72 ore|span_three_days|=72|duration:hour]]. Da giugno la Croce Rossa ha portato la capienza dell'hotspot da [[389|hotspot_capacity|=389]] a [[640|hotspot_capacity_new|=640]] posti.

I minori soli sono stati [[17.319|minors_italy_2023|=17319]], [[uno ogni nove|share_minors_2023|=0.1111|ratio]]. I morti nel Mediterraneo [[almeno 2.500|deaths_med_2023|>=2500||Oim]], stima l'Oim.

Sul fronte dei rimpatri i numeri restano modesti: [[4.751|returns_italy_2023|=4751]] in [[dodici mesi|months_returns|=12|duration:month]]. L'accordo con Tirana prevede centri per [[3.000|albania_places|=3000]] persone al costo di [[circa 650 milioni di euro|albania_cost|~650000000|money:EUR]] in [[cinque anni|albania_years|=5|duration:year]]; quello europeo con Tunisi valeva [[105 milioni|eu_tunisia_migration|=105000000|money:EUR]].

@@ de-1 | de | tagesschau.de | 2023-09-14
Ausnahmezustand auf Lampedusa

[[Rund 7.000|arrivals_48h|~7000]] Geflüchtete [[binnen zwei Tagen|span_48h|<=2|duration:day]]: Der Stadtrat von Lampedusa hat am Mittwochabend den Ausnahmezustand ausgerufen. Am Dienstag kamen [[mehr als 100|boats_sept12|>100]] Boote mit [[etwa 5.000|arrivals_sept12|~5000]] Menschen an, am Mittwoch noch einmal [[knapp 2.000|arrivals_sept13|<2000]].

Das Erstaufnahmelager ist für [[400|hotspot_capacity|=400]] Menschen ausgelegt. Zeitweise hielten sich dort laut Rotem Kreuz [[6.800|hotspot_present|=6800||Rotes Kreuz]] auf. Die Einheimischen, selbst nur [[gut 6.000|population_lampedusa|>6000]], verteilten Wasser und Nudeln. Bei einem der Bootsunglücke ertrank ein [[fünf Monate|age_baby|=5|age:month]] altes Kind.

Die Bundesregierung nimmt vorerst keine Menschen mehr aus Italien auf. Von zugesagten [[3.500|germany_pledge|=3500]] seien [[1.700|germany_taken|=1700||Bundesinnenministerium]] überstellt worden, so das Bundesinnenministerium, und Rom verweigere zugleich Rücknahmen: Bis Ende August habe es von [[12.452|dublin_requests|=12452||Bundesinnenministerium]] Dublin-Fällen nur [[zehn|dublin_transfers|=10||Bundesinnenministerium]] akzeptiert.

In ganz Italien zählte das Innenministerium seit Jahresbeginn [[123.800|arrivals_italy_to_date|=123800||italienisches Innenministerium]] Ankünfte. Von der tunesischen Hafenstadt Sfax sind es [[rund 190 Kilometer|distance_sfax|~190|measure:kilometer]] bis zur Insel, Artikel 13 der Dublin-III-Verordnung macht Italien zuständig.

@@ de-2 | de | faz.net | 2023-09-18
[[Zehn|vdl_points|=10]] Punkte für eine Insel

Mit einem Plan aus [[zehn|vdl_points|=10]] Punkten ist die Kommissionspräsidentin nach Lampedusa gereist. Neu ist daran wenig. Dass die EU Tunesien Geld gibt, wurde am 16. Juli vereinbart: [[105 Millionen Euro|eu_tunisia_migration|=105000000|money:EUR]] für den Grenzschutz, [[150 Millionen|eu_tunisia_budget|=150000000|money:EUR]] für den Haushalt, dazu [[bis zu 900 Millionen|eu_tunisia_macro|<=900000000|money:EUR]] Finanzhilfe. Zusammen ist das [[mehr als eine Milliarde|eu_tunisia_total|>1000000000|money:EUR]], nur ausgezahlt wurde bislang nichts.

Derweil legen die Boote weiter ab. Italiens Innenministerium wies bis Sonntag [[127.200|arrivals_italy_to_date|=127200||italienisches Innenministerium]] Angekommene aus nach [[66.200|arrivals_italy_to_date_2022|=66200||italienisches Innenministerium]] im Vorjahreszeitraum. [[Mehr als zwei Drittel|share_lampedusa|>0.6667|ratio]] davon betraten in Lampedusa erstmals europäischen Boden, allein vorigen Dienstag [[5.112|arrivals_sept12|=5112]]. Im Lager mit seinen [[knapp 400|hotspot_capacity|<400]] Plätzen ist inzwischen Ruhe eingekehrt, dort waren am Sonntag noch [[1.500|hotspot_present|=1500]] Personen.

Rom will nun Abschiebehaft [[bis zu 18 Monaten|detention_max|<=18|duration:month]] und in jeder Region ein Haftzentrum. Bisher gibt es [[zehn|cpr_centres|=10]] davon mit [[1.338|cpr_places|=1338]] Plätzen, die [[Hälfte|cpr_share_used|=0.5|ratio]] nutzbar. Wer sich freikaufen will, soll [[4.938 Euro|bail|=4938|money:EUR/each]] Kaution hinterlegen.

@@ pt-1 | pt | folha.uol.com.br | 2023-09-15
Ilha italiana recebe mais migrantes do que tem moradores

Lampedusa, um pedaço de rocha de [[20 km²|area_lampedusa|=20|measure:kilometer ** 2]] mais próximo da África que da Sicília, viu chegar [[cerca de 8.500|arrivals_three_days|~8500]] pessoas entre segunda e quarta, em [[199|boats_three_days|=199||ONU]] barcos, segundo a ONU. Seus habitantes são [[6.000|population_lampedusa|=6000]].

O pior dia foi terça (12): [[mais de 5 mil|arrivals_sept12|>5000]] desembarques. No centro de acolhida, com vagas para [[menos de 400|hotspot_capacity|<400]], chegou a haver [[7.200|hotspot_present|=7200]] abrigados. Nesta sexta ainda restavam [[3,8 mil|hotspot_present|=3800||Cruz Vermelha]], informou a Cruz Vermelha, depois que navios e aviões levaram [[milhares|transferred_total|2000..9999?]] para o continente.

[[Duas|deaths_babies|=2]] crianças morreram. Um bebê de [[cinco meses|age_baby|=5|age:month]] se afogou na quarta; outro nasceu e morreu a bordo.

A Itália já recebeu neste ano [[126 mil|arrivals_italy_to_date|=126000||Ministério do Interior]] migrantes por mar, de acordo com o Ministério do Interior, [[quase o dobro|arrivals_ratio_2022|<2|ratio]] de 2022. A primeira-ministra Giorgia Meloni cobra a execução do acordo da União Europeia com a Tunísia, de [[€ 105 milhões|eu_tunisia_migration|=105000000|money:EUR]] ([[R$ 545 milhões|eu_tunisia_migration|=545000000|money:BRL]]), assinado há [[dois meses|months_after_deal|=2|duration:month]].

@@ pt-2 | pt_PT | publico.pt | 2023-09-22
Bruxelas anuncia primeiro cheque para Tunes

A Comissão Europeia vai transferir "nos próximos dias" [[127 milhões de euros|eu_tunisia_first_payment|=127000000|money:EUR|Comissão Europeia]] para a Tunísia: [[60 milhões|eu_tunisia_first_budget|=60000000|money:EUR|Comissão Europeia]] de apoio orçamental e [[67 milhões|eu_tunisia_first_migration|=67000000|money:EUR|Comissão Europeia]] destinados a travar as partidas. O memorando assinado em Julho prevê [[105 mil milhões|eu_tunisia_migration|=105000000000|money:EUR]] para este último fim, num envelope global [[superior a mil milhões de euros|eu_tunisia_total|>1000000000|money:EUR]].

O anúncio surge na semana seguinte à chegada a Lampedusa de [[mais de oito mil|arrivals_three_days|>8000]] pessoas em [[três dias|span_three_days|=3|duration:day]] - a ilha tem [[6300|population_lampedusa|=6300]] residentes e um centro para [[quatro centenas|hotspot_capacity|=400]]. Só no dia 12 foram [[5112|arrivals_sept12|=5112]], em [[mais de uma centena|boats_sept12|>100]] de embarcações.

Desde Janeiro entraram em Itália por mar [[132.000|arrivals_italy_to_date|=132000]] migrantes. Entre eles, diz a Unicef, [[mais de 11.600|minors_italy_to_date|>11600||Unicef]] menores não acompanhados, um aumento de [[60%|minors_rise|=60|percent|Unicef]] em relação ao mesmo período de 2022. No Mediterrâneo morreram ou desapareceram [[pelo menos 2300|deaths_med_2023|>=2300||OIM]] pessoas, calcula a OIM. O naufrágio de Fevereiro em Cutro, sozinho, matou [[94|deaths_cutro|=94]].

A França diz que não acolherá ninguém vindo da ilha.

@@ relations
superseded | arrivals_italy_to_date | grows from 123,863 on 13 September to 135,000 in October
superseded | hotspot_present | 6,792 on 13 September, 7,200, then 3,800 on the 15th and 1,500 on the 17th
superseded | deaths_med_2023 | grows from 2,000 to 2,500
sum | eu_tunisia_macro + eu_tunisia_budget + eu_tunisia_migration = eu_tunisia_total
sum | eu_tunisia_first_budget + eu_tunisia_first_migration = eu_tunisia_first_payment
part_of | arrivals_sept12 < arrivals_48h
part_of | arrivals_48h < arrivals_three_days
part_of | boats_sept12 < boats_three_days
part_of | arrivals_three_days < arrivals_italy_to_date
part_of | minors_italy_to_date < arrivals_italy_to_date
part_of | germany_taken < germany_pledge
conflict | arrivals_three_days | pl-2 en-2 ar-2 it-2 pt-1 | mayor 10,000 against UNHCR 8,500
conflict | people_on_baby_boat | ar-1 en-1 it-1 | 45 against about 40
definition | share_lampedusa, share_lampedusa_2023 | to September, whole year
same_origin | arrivals_italy_to_date | en-1 ar-1 it-1 de-1 pl-2 de-2 pt-1 | interior ministry
same_origin | arrivals_three_days | pl-2 pt-1 | UNHCR
same_origin | hotspot_present | en-1 pl-1 ar-1 it-1 de-1 | Red Cross
definition | arrivals_italy_to_date, arrivals_italy_2023 | part of the year, whole year
definition | eu_tunisia_returned, eu_tunisia_first_budget | same sum, sent back
conversion | eu_tunisia_migration | pl-2 pt-1 | euros, zloty, reais
conversion | distance_tunisia | en-1 ar-1 | miles and kilometres
slip | eu_tunisia_migration | pt-2 | thousand million for million
