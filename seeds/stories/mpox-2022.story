@@ en-1 | en | apnews.com | 2022-05-21
WHO: monkeypox turns up in [[a dozen|countries|=12]] nations with no history of it
LONDON — Health officials are chasing [[nearly 100|cases_world|<100]] cases of monkeypox in places where the virus is hardly ever seen. The World Health Organization said Saturday it had been told of [[92|cases_world|=92||WHO]] confirmed infections and [[28|suspected_world|=28||WHO]] suspected ones from [[12|countries|=12||WHO]] countries, and warned that more would surface.

Britain has logged [[20|cases_uk|=20||UK Health Security Agency]], according to its Health Security Agency, against [[30|cases_spain|=30]] in Spain, most of them traced to a single sauna in Madrid. Portugal's count stood at [[23|cases_portugal|=23]]. In the United States [[one|cases_us|=1]] man in Massachusetts has tested positive; [[two|suspected_us|=2]] other people are being checked.

Symptoms appear [[5 to 21 days|incubation|5..21|duration:day]] after exposure and usually clear within [[two to four weeks|illness_length|2..4|duration:week]]. The West African strain kills [[about 1%|fatality_west_african|~1|percent]] of patients; the Congo Basin type, [[up to 10%|fatality_congo|<=10|percent]]. Smallpox vaccine gives [[roughly 85%|vaccine_efficacy|~85|percent]] protection. In 2003, an outbreak tied to pet prairie dogs sickened [[47|cases_us_2003|=47]] Americans in [[six|states_2003|=6]] states. Nobody has died so far.

@@ pl-1 | pl | tvn24.pl | 2022-06-16
Małpia ospa w Polsce. Ministerstwo podało nowe dane
W Polsce potwierdzono już [[siedem|cases_poland|=7||Ministerstwo Zdrowia]] przypadków małpiej ospy, poinformowało w czwartek Ministerstwo Zdrowia. Jeszcze w ubiegłym tygodniu był [[jeden|cases_poland|=1]]. Wszyscy zakażeni to mężczyźni, najmłodszy ma [[24 lata|age_youngest_poland|=24|age]]. [[Trzech|hospital_poland|=3]] pacjentów leży na oddziale zakaźnym, pozostali są izolowani w domach przez [[21 dni|isolation|=21|duration:day]].

Na całym świecie, jak wynika z danych WHO, wykryto [[ponad 1,6 tys.|cases_world|>1600||WHO]] zachorowań i [[niemal 1500|suspected_world|<1500||WHO]] podejrzeń w [[39|countries|=39||WHO]] krajach, w tym w [[siedmiu|countries_endemic|=7||WHO]], w których wirus krąży od lat. Tylko w tych ostatnich były zgony: [[72|deaths_endemic|=72||WHO]].

Najwięcej zakażeń w Europie ma Wielka Brytania - [[524|cases_uk|=524]]. W Hiszpanii jest ich [[275|cases_spain|=275]], w Niemczech [[263|cases_germany|=263||RKI]] (dane Instytutu Roberta Kocha), a w Portugalii [[241|cases_portugal|=241]]. Komisja Europejska kupiła we wtorek [[blisko 110 tys.|doses_eu|<110000]] dawek szczepionki. Do pełnej odporności potrzeba [[dwóch|doses_per_person|=2|count/each]] zastrzyków w odstępie [[28 dni|dose_interval|=28|duration:day]].

@@ ar-1 | ar | aljazeera.net | 2022-07-23
الصحة العالمية تعلن جدري القردة طارئة صحية دولية
أعلنت منظمة الصحة العالمية اليوم السبت أن تفشي جدري القردة بات طارئة صحية تثير قلقا دوليا، وهو أعلى مستوى تأهب لديها. وقال مديرها العام تيدروس أدهانوم غيبريسوس إن المنظمة تلقت بلاغات عن [[أكثر من ١٦ ألف|cases_world|>16000||WHO]] إصابة من [[٧٥|countries|=75||WHO]] دولة وإقليما، إضافة إلى [[خمس|deaths_world|=5||WHO]] وفيات، كلها في أفريقيا.

وكان أعضاء لجنة الطوارئ قد انقسموا في اجتماعهم الثاني، إذ عارض [[تسعة|committee_against|=9]] منهم القرار وأيده [[ستة|committee_for|=6]]. وفي اجتماعها الأول قبل [[أربعة أسابيع|time_since_first_meeting|=4|duration:week]] لم يكن العدد يتجاوز [[٣٠٤٠|cases_world|<=3040||WHO]] إصابة في [[٤٧|countries|=47||WHO]] بلدا، بحسب تيدروس.

وتتصدر إسبانيا القائمة الأوروبية بـ[[٣١٢٥|cases_spain|=3125||WHO]] حالة وفق المنظمة، تليها الولايات المتحدة عالميا بـ[[نحو ٢٩٠٠|cases_us|~2900]]، ثم ألمانيا بـ[[٢٢٦٨|cases_germany|=2268]]. وعربيا رصدت الإمارات [[١٦|cases_uae|=16]] إصابة، والسعودية [[ثلاث|cases_saudi|=3]] إصابات، ولبنان [[أربعا|cases_lebanon|=4]]. وكانت المنظمة قد أعلنت الطوارئ [[ست|emergencies_before|=6]] مرات منذ 2009، آخرها بسبب كوفيد-19.

@@ it-1 | it | ansa.it | 2022-07-24
Vaiolo delle scimmie, emergenza globale. In Italia [[quasi 400|cases_italy|<400]] contagi
(ANSA) - ROMA, 24 LUG - Sono [[374|cases_italy|=374||Ministero della Salute]] i casi confermati di vaiolo delle scimmie in Italia, secondo l'ultimo bollettino del ministero della Salute, di cui [[102|cases_italy_travel|=102||Ministero della Salute]] collegati a viaggi all'estero. In tutto il mondo le infezioni superano quota [[16mila|cases_world|>16000||Oms]] in [[75|countries|=75||Oms]] Paesi, con [[cinque|deaths_world|=5||Oms]] decessi, ha ricordato l'Oms dichiarando ieri l'emergenza. I Cdc americani ne contano invece [[16.836|cases_world|=16836||CDC]] in [[74|countries|=74||CDC]] Paesi.

La Lombardia, da sola, ne ha [[166|cases_lombardy|=166]]; segue il Lazio con [[un'ottantina|cases_lazio|~80]]. L'età media è di [[37 anni|age_mean_italy|=37|age]], i maschi sono [[371|cases_italy_men|=371]], le femmine [[tre|cases_italy_women|=3]].

"Niente allarmismi", dice il direttore della Prevenzione. L'Italia ha ricevuto [[5.300|doses_italy|=5300]] dosi del vaccino Jynneos, donate dall'Ue: basteranno per [[2.650|people_covered_italy|=2650]] persone, visto che ne servono [[due|doses_per_person|=2|count/each]] a testa. Il virus, ricorda lo Spallanzani, incuba [[da 5 a 21 giorni|incubation|5..21|duration:day]].

@@ de-1 | de | tagesschau.de | 2022-07-23
Affenpocken: WHO ruft höchste Alarmstufe aus
Die Weltgesundheitsorganisation hat den Affenpocken-Ausbruch zur Notlage von internationaler Tragweite erklärt. Das Gremium aus [[15|committee_members|=15]] Fachleuten war sich nicht einig; das letzte Wort hatte Generaldirektor Tedros. Inzwischen lägen [[mehr als 16.000|cases_world|>16000||WHO]] gemeldete Fälle aus [[75|countries|=75||WHO]] Ländern vor, sagte er in Genf. [[Fünf|deaths_world|=5||WHO]] Menschen seien gestorben.

In Deutschland sind dem Robert Koch-Institut bis Freitag [[2268|cases_germany|=2268||RKI]] Infektionen aus allen [[16|states_germany|=16||RKI]] Bundesländern übermittelt worden, davon [[rund die Hälfte|share_berlin|~0.5|ratio]] aus Berlin: [[1194|cases_berlin|=1194]]. Bislang waren nur [[fünf|cases_germany_women|=5||RKI]] Frauen darunter. Kinder sind nicht betroffen.

Der Bund hat [[240.000|doses_germany_ordered|=240000]] Dosen des Impfstoffs Imvanex bestellt; [[etwa 40.000|doses_germany_delivered|~40000]] sind da, die übrigen [[200.000|doses_germany_open|=200000]] sollen bis Ende September kommen. Bei Ungeimpften sind [[zwei|doses_per_person|=2|count/each]] Dosen im Abstand von [[mindestens 28 Tagen|dose_interval|>=28|duration:day]] nötig, heißt es beim RKI. Wer vor 1980 gegen Pocken geimpft wurde, braucht nur [[eine|doses_per_person_boost|=1|count/each]].

@@ pt-1 | pt_PT | publico.pt | 2022-07-25
Portugal com [[quase 600|cases_portugal|<600]] casos de Monkeypox; vacinação já arrancou
A Direcção-Geral da Saúde confirmou [[588|cases_portugal|=588||DGS]] infecções pelo vírus Monkeypox em Portugal, mais [[73|increase_portugal_week|=73||DGS]] do que na semana anterior. A maior parte dos doentes tem entre [[30 e 39 anos|age_main_group_portugal|30..39|age]] ([[43%|share_age_30_39_portugal|=43|percent|DGS]]) e vive em Lisboa e Vale do Tejo, região que concentra [[82%|share_lisbon|=82|percent|DGS]] dos casos, segundo a DGS. Há [[duas|cases_portugal_women|=2||DGS]] mulheres entre os infectados.

O país recebeu [[2700|doses_portugal|=2700]] doses da vacina, num total de [[110 mil|doses_eu|=110000]] compradas por Bruxelas. Chegaram a [[215|contacts_portugal|=215]] contactos elegíveis, dos quais [[um terço|share_vaccinated_portugal|=0.3333|ratio]] já foi vacinado.

No sábado, a OMS decretou emergência internacional, com [[mais de 16 mil|cases_world|>16000||OMS]] infecções em [[75|countries|=75||OMS]] países e [[cinco|deaths_world|=5||OMS]] mortes. Espanha, aqui ao lado, soma [[3151|cases_spain|=3151||Ministério da Saúde espanhol]] pelas contas do seu Ministério da Saúde, embora a OMS só lhe atribua [[3125|cases_spain|=3125||OMS]]. O Reino Unido passou as [[duas mil|cases_uk|>2000]].

@@ pt-2 | pt_BR | folha.uol.com.br | 2022-07-29
Brasil tem primeira morte por varíola dos macacos
Um homem de [[41 anos|age_victim_brazil|=41|age]], com linfoma e imunidade baixa, morreu em Belo Horizonte por complicações da varíola dos macacos, informou o Ministério da Saúde nesta sexta (29). É o primeiro óbito do surto fora da África, embora a Espanha tenha anunciado horas depois o seu.

O Brasil soma [[1.066|cases_brazil|=1066||Ministério da Saúde]] casos confirmados e [[513|suspected_brazil|=513||Ministério da Saúde]] suspeitos, segundo a pasta. São Paulo responde por [[823|cases_sao_paulo|=823]], [[quase quatro em cada cinco|share_sao_paulo|<0.8|ratio]]; o Rio, por [[124|cases_rio|=124]]. Na capital paulista, [[três|children_sao_paulo|=3]] crianças de [[4 a 6 anos|age_children_sao_paulo|4..6|age]] testaram positivo.

O governo negocia com a Opas a compra de [[50 mil|doses_brazil|=50000]] doses, para imunizar [[25 mil|people_covered_brazil|=25000]] pessoas. As primeiras [[20 mil|doses_brazil_first|=20000]] devem chegar em setembro.

No mundo já são [[mais de 20 mil|cases_world|>20000||OMS]] casos em [[78|countries|=78||OMS]] países, diz a OMS, que até quarta contabilizava [[cinco|deaths_world|=5||OMS]] mortes. Para comparar: a Covid-19 matou [[678 mil|deaths_covid_brazil|=678000]] brasileiros.

@@ pl-2 | pl | rp.pl | 2022-08-05
USA ogłaszają stan zagrożenia z powodu małpiej ospy
Administracja Joe Bidena ogłosiła w czwartek stan zagrożenia zdrowia publicznego. W USA zdiagnozowano dotąd [[przeszło 6600|cases_us|>6600]] zakażeń, z czego [[mniej więcej jedną czwartą|share_new_york|~0.25|ratio]] w stanie Nowy Jork. Według CDC wieczorem było ich już [[7 012|cases_us|=7012||CDC]].

Kłopotem są szczepionki. Rząd rozesłał [[ok. 600 tys.|doses_us_delivered|~600000]] dawek preparatu Jynneos, a zagrożonych jest [[1,6 mln|at_risk_us|=1600000]] osób, z których każda powinna dostać [[dwie|doses_per_person|=2|count/each]]. Rozwiązanie? Z fiolki pobierać [[pięć|doses_per_vial|=5|count/each|FDA]] małych porcji, proponuje FDA. Kolejne [[150 tys.|doses_us_september|=150000]] ma dotrzeć we wrześniu. Biały Dom zamówił ich łącznie, do połowy przyszłego roku, [[kilka milionów|doses_us_ordered|3000000..9000000?]].

Świat liczy już [[prawie 26 tys.|cases_world|<26000]] chorych w [[83|countries|=83]] państwach. W Hiszpanii jest ich [[4577|cases_spain|=4577]], a [[dwóch|deaths_spain|=2]] zmarło; w Niemczech [[2 839|cases_germany|=2839||RKI]] według RKI. Polska ma [[66|cases_poland|=66]] przypadków, wszystkie łagodne, i nie kupiła jeszcze ani fiolki. Bavarian Nordic może wyprodukować [[do 30 mln|capacity_bavarian_nordic|<=30000000|count/each]] dawek rocznie. Akcje spółki podrożały od maja o [[ponad 150 proc.|share_price_rise|>150|percent]]

@@ it-2 | it | ilsole24ore.com | 2022-08-06
Monkeypox, la corsa ai vaccini vale [[oltre un miliardo di euro|market_value|>1000000000|money:EUR]]: chi compra e quanto paga
Una fabbrica alle porte di Copenaghen, e il resto del pianeta in fila. Bavarian Nordic vende il suo Jynneos a [[circa 110 dollari|price_per_dose|~110|money:USD/each]] la dose ([[più o meno 108 euro|price_per_dose|~108|money:EUR/each]]), e ha alzato per la quinta volta le stime sui ricavi.

Gli Stati Uniti, che con [[7.102|cases_us|=7102||CDC]] casi censiti dai Cdc hanno superato la Spagna ([[4.577|cases_spain|=4577]]), hanno distribuito finora [[602mila|doses_us_delivered|=602000]] fiale e ne hanno prenotate [[6,9 miliardi|doses_us_ordered|=6900000000]] entro metà 2023. L'Europa è molto più indietro: la Commissione ha [[raddoppiato|eu_order_growth|=2|ratio]] gli ordini, portandoli a [[163.620|doses_eu|=163620||Commissione europea]] dosi, dalle [[109.090|doses_eu|=109090]] di giugno. All'Italia ne sono toccate [[16mila|doses_italy|=16000]], e [[4.200|doses_italy_regions|=4200]] sono già andate a [[quattro|regions_italy|=4]] Regioni.

Nel nostro Paese i contagiati sono [[545|cases_italy|=545||Ministero della Salute]], stando al ministero. Nel mondo [[più di 28mila|cases_world|>28000]], in [[88|countries|=88]] Paesi; i morti restano [[una decina|deaths_world|~10]], [[due|deaths_spain|=2]] dei quali in Spagna e [[uno|deaths_brazil|=1]] in Brasile.

@@ en-2 | en | reuters.com | 2022-08-25
Monkeypox is slowing in Europe. The Americas are another matter
New monkeypox infections fell [[21%|weekly_change_world|=21|percent|WHO]] worldwide last week after [[four weeks|weeks_of_rise|=4|duration:week]] of increases, the World Health Organization said on Thursday, a hint that the worst may be over in Europe.

The tally now tops [[41,000|cases_world|>41000||WHO]] across [[96|countries|=96||WHO]] countries, with [[12|deaths_world|=12||WHO]] people dead. Europe still holds [[just under half|share_europe|<0.5|ratio]] of everything counted since January, the Americas most of the rest.

The United States is the worst hit country by far at [[about 16,600|cases_us|~16600]], [[more than two and a half times|ratio_us_spain|>2.5|ratio]] Spain's [[6,284|cases_spain|=6284]]. Brazil, at [[3,984|cases_brazil|=3984]], has overtaken Germany, where the count is [[3,350|cases_germany|=3350]]. Britain has [[more than 3,200|cases_uk|>3200]].

Washington has shipped [[1.1 million|doses_us_delivered|=1100000]] vials to states since May and has [[nearly 7 million|doses_us_ordered|<7000000]] on order through mid-2023. Under the new dose-sparing method each holds [[up to five|doses_per_vial|<=5|count/each]] shots, though clinics say they often draw fewer. A Michigan plant has been paid to bottle more. In Britain, [[50,000|doses_uk|=50000]] doses are all but gone; another [[100,000|doses_uk_next|=100000]] are due next month.

@@ ar-2 | ar | aawsat.com | 2022-08-31
جدري القردة: مؤشرات تراجع في أوروبا وتحذير من نقص اللقاحات
تخطى عدد المصابين بجدري القردة في العالم حاجز [[50 ألفا|cases_world|>50000||WHO]]، حسب أحدث بيانات منظمة الصحة العالمية التي أحصت [[50496|cases_world|=50496||WHO]] إصابة و[[16|deaths_world|=16||WHO]] وفاة. وسجلت الولايات المتحدة وحدها [[أكثر من 18 ألف|cases_us|>18000]] حالة، أي [[أكثر من الثلث|share_us|>0.3333|ratio]]، وتحقق سلطات تكساس في أول وفاة محتملة هناك.

وفي أوروبا، حيث اكتُشفت [[نحو 22 ألف|cases_europe|~22000]] حالة في [[43|countries_europe|=43]] دولة، قال هانز كلوغه إن القضاء على الوباء ممكن. ففي إسبانيا، التي توفي فيها [[شخصان|deaths_spain|=2]] وأصيب [[6543|cases_spain|=6543]]، تتباطأ العدوى منذ [[أسبوعين|slowdown_spain|=2|duration:week]]. أما في البرازيل فبلغت الإصابات [[4693|cases_brazil|=4693]]، وتوفي [[اثنان|deaths_brazil|=2]].

ويتلقى كل شخص عادة [[جرعتين|doses_per_person|=2|count/each]] تفصل بينهما [[أربعة أسابيع|dose_interval|=4|duration:week]]. ولا تملك القارة الأفريقية، التي مات فيها هذا العام [[أكثر من مئة|deaths_africa_suspected|>100||Africa CDC]] شخص يُشتبه في إصابتهم بحسب المراكز الأفريقية لمكافحة الأمراض، جرعة لقاح واحدة. في المقابل وزعت واشنطن [[نحو مليون ومئة ألف|doses_us_delivered|~1100000]] جرعة، ويدفع كل بلد [[قرابة 100 دولار|price_per_dose|<100|money:USD/each]] ثمنا للواحدة.

@@ de-2 | de | zeit.de | 2022-11-29
Aus Affenpocken wird Mpox - und aus der Notlage?
Die WHO hat der Krankheit einen neuen Namen verpasst: Mpox. [[Ein Jahr|name_transition|=1|duration:year]] lang dürfen alter und neuer Name nebeneinander stehen. Die Bilanz bis hierhin: [[gut 81.000|cases_world|>81000||WHO]] bestätigte Erkrankungen in [[110|countries|=110||WHO]] Staaten, [[55|deaths_world|=55||WHO]] Tote, so die Genfer Behörde. Im Juli, beim Ausrufen des Notstands, waren es [[fünfmal|growth_since_july|=5|ratio]] weniger Fälle.

Hierzulande verzeichnete das RKI [[3672|cases_germany|=3672||RKI]] Infizierte; zuletzt kam [[eine Handvoll|cases_germany_last_week|3..9?|count/each]] pro Woche hinzu. Gestorben ist niemand. In den USA, mit [[29.200|cases_us|=29200]] Fällen Schlusslicht oder Spitzenreiter, je nach Blickwinkel, verloren [[14|deaths_us|=14]] Menschen ihr Leben. Brasilien ([[fast 10.000|cases_brazil|<10000]] Fälle) meldet [[13|deaths_brazil|=13]] Todesopfer, Spanien [[7.405|cases_spain|=7405]] Infektionen und nach wie vor [[zwei|deaths_spain|=2]] Tote.

Eine im „New England Journal" erschienene Studie an [[528|nejm_patients|=528]] Patienten ergab: [[98 Prozent|nejm_share_msm|=98|percent]] waren schwule oder bisexuelle Männer. Von den [[240.000|doses_germany_ordered|=240000]] bestellten Impfdosen wurde bis heute nicht einmal [[die Hälfte|share_doses_used_germany|<0.5|ratio]] verspritzt.

@@ relations
superseded | cases_world | grows from 92 in May to 81,000 in November
superseded | countries | grows from 12 to 110
superseded | deaths_world | grows from 5 to 55
superseded | cases_us | grows from 1 to 29,200
superseded | cases_spain | grows from 30 to 7,405
superseded | cases_germany | grows from 263 to 3,672
superseded | cases_brazil | grows from 1,066 to 3,984 to nearly 10,000
superseded | cases_poland | 1, 7, 66
superseded | cases_portugal | 23, 241, 588
superseded | cases_italy | 374, 545
superseded | cases_uk | 20, 524, over 2,000, over 3,200
superseded | doses_eu | 110,000, then 163,620
superseded | doses_italy | 5,300, then 16,000
superseded | doses_us_delivered | 600,000, then 1.1 million
conflict | cases_world | it-1 ar-1 | WHO over 16,000, CDC 16,836
conflict | countries | it-1 de-1 | 75 by the WHO, 74 by the CDC
conflict | cases_spain | pt-1 ar-1 | Spanish ministry 3,151, WHO 3,125
slip | cases_us | pl-2 | 7,012 for 7,102, digits swapped
slip | doses_us_ordered | it-2 | milliard for million
sum | doses_germany_delivered + doses_germany_open = doses_germany_ordered
sum | committee_for + committee_against = committee_members
sum | cases_italy_men + cases_italy_women = cases_italy
part_of | cases_berlin < cases_germany
part_of | cases_lombardy < cases_italy
part_of | cases_sao_paulo < cases_brazil
part_of | deaths_spain < deaths_world
part_of | cases_europe < cases_world
each_total | doses_per_person x people_covered_italy = doses_italy
each_total | doses_per_person x people_covered_brazil = doses_brazil
same_origin | cases_world | ar-1 it-1 de-1 pt-1 | WHO, 23 July
same_origin | deaths_world | ar-1 it-1 de-1 pt-1 | WHO, 23 July
definition | deaths_endemic, deaths_world | suspected deaths in endemic countries, another scope
definition | deaths_africa_suspected, deaths_world | suspected against confirmed
definition | suspected_world, cases_world | suspected against confirmed
conversion | price_per_dose | it-2 | 110 dollars, 108 euros
