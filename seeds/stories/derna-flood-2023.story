@@ en-1 | en | reuters.com | 2023-09-12
Libya floods: [[2,300|deaths|=2300||ambulance service]] reported dead in Derna as [[10,000|missing|=10000||Red Cross]] missing

BENGHAZI, Libya - Bodies lay wrapped in blankets along Derna's main street on Tuesday, [[two days|days_since_storm|=2|duration:day]] after Storm Daniel burst [[two|dams_collapsed|=2]] dams above the Mediterranean city and sent a wall of water through its centre.

The Tripoli ambulance service counted [[2,300|deaths|=2300||ambulance service]] dead. In the east, however, interior ministry spokesman Mohammed Abu-Lamousha told state news agency LANA that [[more than 5,300|deaths|>5300||interior ministry spokesman]] had perished there. Tamer Ramadan of the International Federation of Red Cross and Red Crescent Societies said by video link from Tunis that [[some 10,000|missing|~10000||Red Cross]] were unaccounted for. Civil aviation minister Hichem Abu Chkiouat, back from the scene, put [[a quarter|city_destroyed_share|=0.25|ratio|Hichem Abu Chkiouat]] of the city down as gone.

Derna, [[about 125,000|population_derna|~125000]] people strong, is cut by a seasonal river. [[At least 20,000|displaced|>=20000]] have lost their homes. [[Seven|roads_total|=7]] roads lead into the city; only [[two|roads_open|=2]] were passable. Daniel had earlier killed [[15|deaths_greece|=15]] in central Greece. And in Morocco, where rescuers were still digging after Friday's earthquake, the dead exceeded [[2,900|deaths_morocco_quake|>2900]].

@@ en-2 | en | bbc.co.uk | 2023-09-19
Why does nobody know how many died in Derna?

Ask how many people Libya's flood killed and you will hear numbers [[five times|estimate_factor|=5|ratio]] apart. The UN humanitarian office, which on Sunday morning still quoted [[11,300|deaths|=11300||Red Crescent]] and the Red Crescent as its source, by evening had cut that to [[3,958|deaths|=3958||WHO]], a count the World Health Organization calls verified. The Red Crescent says the larger figure was never its own. The mayor, Abdulmenam al-Ghaithi, has talked of [[as many as 20,000|deaths_forecast|<=20000||Abdulmenam al-Ghaithi]].

[[More than 9,000|missing|>9000||WHO]] remain missing on the WHO's list. Bodies wash ashore daily, [[over 60 miles|bodies_distance|>60|measure:mile]] to the east, and [[more than 1,000|buried_mass_graves|>1000]] were put into mass graves before anyone took their names.

On the scale of the damage there is less argument. Satellite images show [[891|buildings_destroyed|=891]] buildings levelled. The upper dam, completed in 1978, was [[75m|upper_dam_height|=75|measure:meter]] high and held [[18 million cubic metres|upper_dam_capacity|=18000000|measure:meter ** 3]]; the lower one held [[1.5 million|lower_dam_capacity|=1500000|measure:meter ** 3]]. [[Some $8m|dam_budget|~8000000|money:USD]] set aside for repairs was never spent. The UN wants [[$71.4m|un_appeal|=71400000|money:USD]] for the [[250,000|people_targeted|=250000]] hit hardest.

@@ pl-1 | pl | pap.pl | 2023-09-13
Libia. Liczba ofiar powodzi w Darnie przekroczyła [[5 tys.|deaths|>5000]]

Według rzecznika MSW rządu na wschodzie kraju w Darnie zginęło [[ponad 5300|deaths|>5300||MSW]] osób, a liczba ta może się jeszcze [[podwoić|deaths_may_double|=2|ratio]]. Minister lotnictwa Hiszam Abu Szkiwat powiedział Reutersowi, że morze nieustannie wyrzuca na brzeg [[dziesiątki|bodies_washed_ashore|20..99?]] ciał. Międzynarodowa Federacja Czerwonego Krzyża szacuje, że zaginionych jest [[10 000|missing|=10000||Czerwony Krzyż]].

Cyklon Daniel nadszedł znad Grecji, gdzie spowodował śmierć [[15|deaths_greece|=15]] osób. W nocy z 10 na 11 września w ciągu [[24 godzin|rain_period|=24|duration:hour]] w Al-Bajdzie spadło [[414,1 mm|rain_record_mm|=414.1|measure:millimeter]] deszczu. Tamy pękły około 3 nad ranem; fala miała [[do 7 metrów|wave_height|<=7|measure:meter]] wysokości i zmiotła [[cztery|bridges_destroyed|=4]] mosty.

W samej Darnie dach nad głową straciło [[co najmniej 30 tys.|displaced|>=30000||IOM]] mieszkańców - podała Międzynarodowa Organizacja ds. Migracji. W liczącym [[niespełna 100 tys.|population_derna|<100000]] ludzi mieście zniszczona jest [[jedna czwarta|city_destroyed_share|=0.25|ratio]] zabudowy.

Egipt, który opłakuje [[145|egyptians_killed|=145]] swoich obywateli, wysłał [[trzy|egypt_planes|=3]] samoloty. Polska zadeklarowała gotowość do pomocy. Jak dotąd nie wiadomo nic o Polakach wśród ofiar.

@@ pl-2 | pl | rp.pl | 2023-09-25
Darna: prokuratura zatrzymuje urzędników, świat liczy pieniądze

[[Dwa tygodnie|weeks_since_storm|=2|duration:week]] po powodzi prokurator generalny Libii nakazał aresztowanie [[ośmiu|officials_detained|=8]] urzędników odpowiedzialnych za zapory, w tym odwołanego burmistrza Darny, któremu tłum spalił dom. Śledztwem objęto [[szesnaście|officials_investigated|=16]] osób.

Zapory wzniosła w latach 70. firma z Jugosławii. Rysy znaleziono już w 1998 r. Remont za [[39 mln dinarów|repair_contract|=39000000|money:LYD]] powierzono w 2007 r. tureckiej spółce, która po [[pięciu miesiącach|repair_months_worked|=5|duration:month]] uciekła przed rewolucją. Górny zbiornik mieścił [[22,5 mln m³|upper_dam_capacity|=22500000|measure:meter ** 3]], dolny [[półtora miliona|lower_dam_capacity|=1500000|measure:meter ** 3]].

Rząd wschodni naliczył dotąd [[3845|deaths|=3845||rząd wschodni]] pochowanych, jednak WHO mówi o [[czterech tysiącach|deaths|=4000||WHO]], a [[blisko 9 tys.|missing|<9000||WHO]] ludzi wciąż się nie odnalazło. W całym regionie przesiedlonych jest [[ponad 43 tys.|displaced_total|>43000||IOM]], szacuje IOM. Parlament w Bengazi uchwalił [[10 mld dinarów|parliament_budget|=10000000000|money:LYD]] ([[ok. 9 mld zł|parliament_budget|~9000000000|money:PLN]]) na odbudowę. ONZ apelowała o [[71 mln dol.|un_appeal|=71000000|money:USD|ONZ]], a zebrała [[niecałą jedną trzecią|un_appeal_funded|<0.3333|ratio]].

@@ ar-1 | ar | alarabiya.net | 2023-09-12
فيضانات ليبيا.. [[آلاف|deaths|2000..9999?]] القتلى في درنة والمدينة «منكوبة»

قال أسامة حماد، رئيس الحكومة المكلفة من البرلمان، إن عدد الضحايا في درنة تجاوز [[ألفي|deaths|>2000||أسامة حماد]] قتيل، وإن [[الآلاف|missing|2000..9999?||أسامة حماد]] في عداد المفقودين بعدما جرفت السيول أحياء كاملة إلى البحر. لكن المتحدث باسم الجيش الوطني أحمد المسماري قدر المفقودين ب[[ما بين خمسة وستة آلاف|missing|5000..6000||أحمد المسماري]].

وأدى الإعصار دانيال إلى انهيار [[سدين|dams_collapsed|=2]] أعلى الوادي. وقال مسعفون إنهم دفنوا [[700|bodies_buried_first|=700]] جثة، وإن [[ثلاثة|rescuers_killed|=3]] من متطوعي الهلال الأحمر قضوا خلال عمليات الإنقاذ. وكان الهلال الأحمر قد تحدث صباح الإثنين عن [[150|deaths|=150||الهلال الأحمر]] قتيلا فقط.

وأعلنت السلطات الحداد [[ثلاثة أيام|mourning_days|=3|duration:day]]. وبلغت كمية الأمطار في مدينة البيضاء [[أكثر من 400 ملم|rain_record_mm|>400|measure:millimeter]] خلال [[24 ساعة|rain_period|=24|duration:hour]]، وسرعة الرياح [[80 كيلومترا في الساعة|wind_speed|=80|measure:kilometer / hour]].

وفي المغرب، ارتفعت حصيلة زلزال الحوز إلى [[2901|deaths_morocco_quake|=2901]] قتيل و[[5530|injured_morocco_quake|=5530]] جريحا.

@@ ar-2 | ar | skynewsarabia.com | 2023-09-17
درنة بعد أسبوع: أرقام متضاربة وروائح الموت

بعد مرور أيام على الكارثة، ما زالت الأرقام متضاربة. فالهلال الأحمر الليبي، بحسب مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية، أحصى [[١١٣٠٠|deaths|=11300||الهلال الأحمر الليبي]] قتيل في درنة وحدها، و[[١٧٠|deaths_outside_derna|=170||الهلال الأحمر الليبي]] خارجها، في حين قال وزير الصحة في حكومة الشرق عثمان عبد الجليل إن من دُفنوا حتى الآن [[٣٢٨٣|deaths|=3283||عثمان عبد الجليل]] شخصا. وتوقع عميد البلدية عبد المنعم الغيثي أن تتراوح الحصيلة [[بين ١٨ و٢٠ ألفا|deaths_forecast|18000..20000||عبد المنعم الغيثي]].

أما المفقودون فيتجاوزون [[عشرة آلاف|missing|>10000]]. ونزح [[أكثر من ٣٨ ألف|displaced_total|>38000]] شخص، منهم [[٣٠ ألفا|displaced|=30000]] من درنة.

وقتل [[أربعة|greek_rescuers_killed|=4]] من أفراد فريق إنقاذ يوناني في حادث سير، كما مات في الحادث نفسه [[ثلاثة|libyans_killed_crash|=3]] ليبيين كانوا في السيارة الأخرى.

ويقول مهندسون إن سد البلاد، وهو الأصغر، كان يتسع ل[[مليون ونصف مليون متر مكعب|lower_dam_capacity|=1500000|measure:meter ** 3]]، وسد أبو منصور [[٢٢٫٥ مليون|upper_dam_capacity|=22500000|measure:meter ** 3]]. وتدفق عبر المدينة [[نحو ٣٠ مليون متر مكعب|water_volume|~30000000|measure:meter ** 3]] من المياه، هدمت [[٨٩١|buildings_destroyed|=891]] مبنى وغمرت بالطين [[قرابة أربعمئة|buildings_mud|<400]] أخرى.

@@ it-1 | it | repubblica.it | 2023-09-14
Derna, la città inghiottita: «Potrebbero essere [[ventimila|deaths_forecast|=20000]]»

Il sindaco Abdulmenam al-Ghaithi fa un calcolo sui quartieri spariti: i morti, dice ad Al Arabiya, potrebbero arrivare a [[18-20mila|deaths_forecast|18000..20000||al-Ghaithi]]. Per ora i corpi contati sono [[oltre 5.500|deaths|>5500]]; il ministero dell'Interno dell'Est parla di [[5.300|deaths|=5300||ministero dell'Interno dell'Est]], un medico dell'ospedale di [[seimila|deaths|=6000||un medico dell'ospedale]]. Il numero dei dispersi, invece, resta fermo a [[diecimila|missing|=10000||Croce Rossa]], stima la Croce Rossa.

La diga di Abu Mansour, [[13 chilometri|upper_dam_distance|=13|measure:kilometer]] a monte, ha ceduto per prima; dietro c'erano [[22,5 milioni di metri cubi|upper_dam_capacity|=22500000|measure:meter ** 3]] d'acqua. L'altra era a [[un chilometro|lower_dam_distance|=1|measure:kilometer]] dalle case. L'onda, alta [[tra i tre e i sette metri|wave_height|3..7|measure:meter]], ha spazzato via [[più di un quarto|city_destroyed_share|>0.25|ratio]] dell'abitato.

Da noi il paragone è inevitabile: al Vajont, il 9 ottobre 1963, [[1.917|deaths_vajont|=1917]] persone morirono in [[quattro minuti|vajont_minutes|=4|duration:minute]].

La Farnesina ha inviato [[tre|italian_ships|=3]] navi; a bordo della San Marco, [[cento|tents_italy|=100]] tende, [[duemila|blankets_italy|=2000]] coperte e [[due|helicopters_italy|=2]] elicotteri dei vigili del fuoco. Gli sfollati sono [[30 mila|displaced|=30000||Oim]], fa sapere l'Oim.

@@ it-2 | it | ilfoglio.it | 2024-01-26
Quanto costa ricostruire la Libia di Derna

Secondo il rapporto di Banca mondiale, Onu e Unione europea servono [[1,8 miliardi di dollari|reconstruction_needs|=1800000000|money:USD|Banca mondiale]] ([[circa 1,65 miliardi di euro|reconstruction_needs|~1650000000|money:EUR]]) per riparare i danni della tempesta Daniel. I danni fisici ammontano a [[1,03 miliardi|damage|=1030000000|money:USD|Banca mondiale]], le perdite a [[640 milioni|economic_losses|=640000000|money:USD|Banca mondiale]]. Riguarda case, strade e acqua [[quasi il 70 per cento|housing_share_damage|<70|percent]] dei danni.

Ne è stato colpito il [[22%|population_affected_share|=22|percent]] della popolazione libica, [[un milione e mezzo|population_affected|=1500000]] di persone. Gli sfollati in tutta la Cirenaica, che a settembre erano [[43mila|displaced_total|=43000]], a fine anno sono saliti a [[44.800|displaced_end_of_year|=44800]]; [[18.500|homes_damaged|=18500]] le abitazioni distrutte o lesionate, il [[7 per cento|homes_share|=7|percent]] del totale nazionale.

E i morti? Il procuratore generale ha in archivio [[4.352|deaths|=4352||procuratore generale]] vittime accertate e [[ottomila|missing|=8000||procuratore generale]] dispersi; il Centro per la ricostruzione, per bocca del generale Haftar junior, ammette [[circa 14 mila|deaths|~14000||generale Haftar junior]] morti. Gli imputati per il crollo delle [[due|dams_collapsed|=2]] dighe sono [[sedici|officials_investigated|=16]]; nessun ministro tra loro.

@@ de-1 | de | zeit.de | 2023-09-13
[[Mehr als 5000|deaths|>5000]] Tote nach Dammbrüchen in Libyen

In der libyschen Hafenstadt Darna suchen Helfer unter Schlamm und Trümmern nach Überlebenden. Ein Sprecher des Innenministeriums im Osten nannte [[5300|deaths|=5300||Innenministerium]] Tote. Die Weltorganisation für Meteorologie teilte mit, in Al-Baida seien [[414 Liter pro Quadratmeter|rain_record_mm|=414|measure:liter / meter ** 2|Weltorganisation für Meteorologie]] [[binnen 24 Stunden|rain_period|<=24|duration:hour]] gefallen, in Darna [[mehr als 73 Liter|rain_derna|>73|measure:liter / meter ** 2]].

[[Zehntausend|missing|=10000||IFRC]] Menschen gelten laut IFRC als vermisst, [[mindestens 30.000|displaced|>=30000||IOM]] sind nach Zahlen der IOM obdachlos. [[Ein Viertel|city_destroyed_share|=0.25|ratio]] der Stadt mit ihren [[rund 100.000|population_derna|~100000]] Einwohnern soll vom Wasser ausradiert worden sein.

Deutschland schickt [[acht|german_trucks|=8]] Lastwagen mit Zelten, Feldbetten und [[80|generators_germany|=80]] Stromgeneratoren; das THW flog [[30 Tonnen|german_aid_tonnes|=30|measure:metric_ton]] Hilfsgüter nach Bengasi. Die EU gibt zunächst [[500.000 Euro|eu_aid_first|=500000|money:EUR]]. Zum Vergleich: Im Ahrtal starben im Juli 2021 [[135|deaths_ahr|=135]] Menschen, und dort wurde [[zwei Tage|ahr_warning_time|=2|duration:day]] zuvor gewarnt.

@@ de-2 | de_CH | nzz.ch | 2023-09-21
Die Dämme von Darna waren ein angekündigtes Unglück

Im November 2022 warnte der Wasserbauingenieur Abdelwanees Ashoor in einer Studie vor genau dem, was [[zehn Monate|study_lead_time|=10|duration:month]] später geschah. [[Fünfmal|floods_since_1942|=5]], schrieb er, sei das Wadi seit 1942 über die Ufer getreten. Der obere Damm fasste [[22,5 Mio. Kubikmeter|upper_dam_capacity|=22500000|measure:meter ** 3]], [[fünfzehnmal|dam_ratio|=15|ratio]] so viel wie der untere. In den Jahren 2012 und 2013 flossen [[gut 2 Mio. Euro|maintenance_budget|>2000000|money:EUR]] in den Unterhalt - auf dem Papier.

Die Opferzahlen sind Politik. Das Gesundheitsministerium im Osten meldet [[3753|deaths|=3753||Gesundheitsministerium]] Tote; die Uno, die zuvor [[11'300|deaths|=11300||Uno]] genannt hatte, korrigierte sich auf [[knapp 4000|deaths|<4000||Uno]]. Vermisst werden [[8500|missing|=8500]] oder auch [[mehr als 10'000|missing|>10000]], je nachdem, wen man fragt. Die Weltgesundheitsorganisation hat [[28 Tonnen|who_supplies|=28|measure:metric_ton|Weltgesundheitsorganisation]] Material eingeflogen.

[[Rund 884'000|people_affected|~884000||Uno]] Menschen in [[fünf|provinces_affected|=5]] Provinzen brauchten laut Uno irgendeine Form von Hilfe, [[eine Viertelmillion|people_targeted|=250000]] von ihnen dringend. Darna, vor der Flut je nach Quelle [[90'000 bis 120'000|population_derna|90000..120000]] Einwohner, hat nun eine Ausgangssperre, [[zwei|hospitals_working|=2]] funktionierende Spitäler und seit Dienstag keinen Handyempfang mehr.

@@ pt-1 | pt_BR | g1.globo.com | 2023-09-14
Enchente na Líbia: mortos em Derna passam de [[6 mil|deaths|>6000]], diz autoridade; ONU culpa falta de alerta

O subsecretário de Saúde do governo de Trípoli, Saadeddin Abdul Wakil, disse que as mortes ultrapassaram [[6 mil|deaths|>6000||Saadeddin Abdul Wakil]]. Já o prefeito estima que o total chegue a [[20 mil|deaths_forecast|=20000||prefeito]]. Há [[ao menos 10 mil|missing|>=10000||Cruz Vermelha]] desaparecidos, segundo a Cruz Vermelha, e [[30 mil|displaced|=30000]] desabrigados na cidade. O chefe da Organização Meteorológica Mundial, Petteri Taalas, afirmou que a maior parte das vítimas poderia ter sido evitada.

Imagens de satélite mostram que [[duas|dams_collapsed|=2]] barragens cederam na madrugada de segunda (11). A água despejada, [[cerca de 30 milhões de metros cúbicos|water_volume|~30000000|measure:meter ** 3]], encheria [[12 mil|pools_equivalent|=12000]] piscinas olímpicas. Em [[24 horas|rain_period|=24|duration:hour]] choveu [[414 mm|rain_record_mm|=414|measure:millimeter]] em Bayda, volume que costuma levar [[vários meses|rain_months_equivalent|3..9?|duration:month]].

A tragédia ocorre dias depois de um ciclone extratropical deixar [[47|deaths_rio_grande_do_sul|=47]] mortos no Rio Grande do Sul. No Brasil, a ruptura da barragem de Brumadinho, em 2019, matou [[270|deaths_brumadinho|=270]] pessoas. O Itamaraty enviará [[dois|brazil_planes|=2]] aviões com filtros de água.

@@ pt-2 | pt_PT | dn.pt | 2023-09-24
Derna pede contas: [[oito|officials_detained|=8]] detidos pelo colapso das barragens

O procurador-geral Al-Sediq al-Sour mandou prender [[oito|officials_detained|=8||procurador-geral]] antigos e actuais responsáveis, entre eles o presidente da câmara. Só [[um|suspect_not_heard|=1]] não foi ainda ouvido.

O último balanço das autoridades do Leste é de [[3.868|deaths|=3868||autoridades do Leste]] mortos, [[dezenas|bodies_found_day|24..99?]] dos quais retirados ontem do mar. A Organização Mundial da Saúde, no entanto, tem registadas [[mais de quatro mil|deaths|>4000||Organização Mundial da Saúde]] vítimas mortais e [[8.500|missing|=8500||Organização Mundial da Saúde]] desaparecidos. Entre os mortos há [[mais de 400|migrants_killed|>400]] migrantes, na maioria sudaneses e egípcios.

A OIM fala em [[43.059|displaced_total|=43059||OIM]] deslocados no Nordeste do país, e a UNICEF em [[16 mil|children_displaced|=16000||UNICEF]] crianças entre eles. O apelo de emergência da ONU, [[67 milhões de euros|un_appeal|=67000000|money:EUR|ONU]], está coberto em apenas [[28%|un_appeal_funded|=28|percent]]. Das [[6.142|buildings_surveyed|=6142]] construções da cidade, [[1.500|buildings_damaged|=1500]] sofreram danos, das quais [[891|buildings_destroyed|=891]] ficaram totalmente destruídas.

Em Portugal, a memória é a das cheias de Novembro de 1967, que a censura reduziu a [[462|deaths_portugal_1967|=462||censura]] mortos; terão sido [[mais de 700|deaths_portugal_1967|>700]].

@@ relations
superseded | deaths | grows from 150 to above 5,300 and 11,300, then corrected down to about 4,000
superseded | displaced | grows from 20,000 to 30,000
superseded | displaced_total | grows from 38,000 to 43,059
superseded | missing | 10,000 down to 8,500
conflict | deaths | en-1 en-1 | 2,300 (ambulance service) against more than 5,300 (interior ministry east)
conflict | deaths | ar-2 ar-2 | 11,300 (Red Crescent, through OCHA) against 3,283 (health minister east)
conflict | deaths | en-2 en-2 | 3,958 (WHO) against 11,300 (Red Crescent)
conflict | deaths | it-2 it-2 | 4,352 (prosecutor) against about 14,000 (Haftar)
conflict | deaths | pt-2 pl-2 | eastern count against WHO
conflict | missing | ar-1 en-1 | 5,000 to 6,000 (army) against 10,000 (Red Cross)
conflict | upper_dam_capacity | en-2 pl-2 ar-2 it-1 de-2 | 18 million against 22.5 million cubic metres
conflict | population_derna | en-1 pl-1 | about 125,000 against below 100,000
conflict | deaths_portugal_1967 | pt-2 pt-2 | 462 (censored) against more than 700
same_origin | deaths | en-1 pl-1 de-1 | interior ministry east
same_origin | deaths | en-2 ar-2 de-2 | Red Crescent through OCHA, 11,300
same_origin | missing | en-1 pl-1 it-1 de-1 pt-1 | IFRC, 10,000
same_origin | displaced | pl-1 it-1 de-1 | IOM
same_origin | deaths_forecast | en-2 ar-2 it-1 pt-1 | mayor
part_of | buildings_destroyed < buildings_damaged
part_of | buildings_damaged < buildings_surveyed
part_of | displaced < displaced_total
part_of | children_displaced < displaced_total
part_of | people_targeted < people_affected
part_of | migrants_killed < deaths
part_of | egyptians_killed < deaths
definition | damage, economic_losses, reconstruction_needs | physical damage, losses, needs
conversion | un_appeal | en-2 pt-2 | dollars and euros
conversion | reconstruction_needs | it-2 | dollars and euros
conversion | rain_record_mm | de-1 pl-1 ar-1 pt-1 | litres a square metre and millimetres
conversion | parliament_budget | pl-2 | dinars and zlotys
definition | displaced_total, displaced_end_of_year | September, end of the year
definition | deaths, deaths_forecast | counted, expected
definition | deaths, deaths_outside_derna | Derna, elsewhere
definition | people_affected, population_affected, people_targeted | in need, affected, targeted
