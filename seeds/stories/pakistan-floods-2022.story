@@ en-1 | en | reuters.com | 2022-08-29
Pakistan flood losses put at [[$10 billion|damage_total|=10000000000|money:USD|Miftah Ismail]] as death toll passes [[1,100|deaths_total|>1100]]
ISLAMABAD - Helicopters plucked stranded families from rooftops in northern Pakistan on Monday as the finance minister, Miftah Ismail, put early losses from this summer's floods at [[at least $10 billion|damage_total|>=10000000000|money:USD|Miftah Ismail]].
The National Disaster Management Authority (NDMA) said [[75|deaths_24h|=75||NDMA]] people had died in the previous [[24 hours|report_period|=24|duration:hour]], taking the number of lives lost since June 14 to [[1,136|deaths_total|=1136||NDMA]]. Sindh alone accounts for [[402|deaths_sindh|=402||NDMA]] of them. The injured number [[1,634|injured_total|=1634||NDMA]].
[[Over 33 million|affected|>33000000]] people, or [[15%|affected_share|=15|percent]] of a population of [[220 million|population|=220000000]], have been hit by a disaster that climate minister Sherry Rehman called "a monsoon on steroids". [[Nearly one million|homes_affected|<1000000]] houses have been damaged or washed away.
Floodwater has cut [[3,450 km|roads|=3450|measure:kilometer]] of road, brought down [[162|bridges|=162]] bridges and drowned [[more than 730,000|livestock|>730000]] animals. Hours later the IMF board agreed to release [[more than $1.1 billion|imf_tranche|>1100000000|money:USD]] from a programme agreed in 2019. The United Nations will launch an appeal for [[$160 million|un_appeal|=160000000|money:USD]] on Tuesday.
In 2010, floods submerged [[a fifth|area_share_2010|=0.2|ratio]] of the country and killed [[more than 2,000|deaths_2010|>2000]] people.

@@ pl-1 | pl | rmf24.pl | 2022-08-28
Powódź w Pakistanie: [[ponad tysiąc|deaths_total|>1000]] ofiar
Do [[1033|deaths_total|=1033||NDMA]] wzrosła liczba ofiar śmiertelnych tegorocznego monsunu w Pakistanie, wynika z niedzielnego komunikatu agencji zarządzania kryzysowego NDMA. Tylko w ciągu ostatniej doby zginęło [[119|deaths_24h|=119||NDMA]] osób. Wśród ofiar jest [[348|deaths_children|=348]] dzieci.
Żywioł odczuły w ten czy inny sposób [[33 mln|affected|=33000000]] ludzi. Woda zniszczyła lub uszkodziła [[949 858|homes_affected|=949858]] domów, zerwała [[149|bridges|=149]] mostów i [[ponad 3,1 tys. km|roads|>3100|measure:kilometer]] dróg. Padło [[przeszło 700 tys.|livestock|>700000]] sztuk bydła.
W dystrykcie Charsadda na północnym zachodzie, gdzie rzeka Swat rozerwała wały, władze nakazały ewakuację [[180 tysięcy|evacuated_charsadda|=180000]] mieszkańców. "[[Dwa dni|days_on_bank|=2|duration:day]] spędziliśmy na nasypie autostrady M-1" - opowiada [[55-letni|age_khan_gul|=55|age]] Khan Gul.
Premier Shehbaz Sharif zapowiedział [[25 tysięcy rupii|cash_each|=25000|money:PKR/each]] zapomogi dla każdej poszkodowanej rodziny, czyli [[około 540 złotych|cash_each|~540|money:PLN/each]].

@@ ar-1 | ar | aljazeera.net | 2022-08-30
فيضانات باكستان.. [[ثلث|area_share|=0.333333|ratio]] البلاد تحت الماء
قالت وزيرة التغير المناخي الباكستانية شيري رحمن إن [[ثلث|area_share|=0.333333|ratio|شيري رحمن]] مساحة البلاد بات مغمورا بالمياه، في حين ارتفعت حصيلة القتلى إلى [[١١٣٦|deaths_total|=1136||الهيئة الوطنية لإدارة الكوارث]] بحسب الهيئة الوطنية لإدارة الكوارث.
وأطلقت الأمم المتحدة اليوم الثلاثاء نداء عاجلا لجمع [[١٦٠ مليون دولار|un_appeal|=160000000|money:USD]] لمساعدة [[٥٫٢ ملايين|un_target_people|=5200000]] من أشد المتضررين. وقال الأمين العام أنطونيو غوتيريش في رسالة مصورة إن باكستان "غارقة في المعاناة".
وتضرر من الكارثة [[أكثر من ٣٣ مليون|affected|>33000000]] شخص، أي [[واحد من كل سبعة|affected_share|=0.142857|ratio]] باكستانيين. وفي إقليم بلوشستان وحده لقي [[٢٤٤|deaths_balochistan|=244]] شخصا حتفهم، وفي خيبر بختونخوا [[٢٥٨|deaths_kp|=258]].
وقدّر وزير التخطيط أحسن إقبال الخسائر ب[[أكثر من ١٠ مليارات دولار|damage_total|>10000000000|money:USD|أحسن إقبال]]، وقال إن إعادة الإعمار قد تستغرق [[خمس سنوات|rebuild_time|=5|duration:year|أحسن إقبال]].
ونفق [[نحو ٧٣٥ ألفا|livestock|~735000]] من رؤوس الماشية، وانهار [[١٦٢|bridges|=162]] جسرا. وأعلنت واشنطن تقديم [[٣٠ مليون دولار|us_aid_first|=30000000|money:USD]]، بينما وصلت من الإمارات وتركيا [[عشرات|aid_flights|20..?]] الطائرات المحملة بالخيام.

@@ it-1 | it | ansa.it | 2022-08-29
Pakistan, le vittime delle inondazioni sono [[oltre mille|deaths_total|>1000]]
ISLAMABAD, 29 AGO - Ha raggiunto quota [[1.061|deaths_total|=1061||Ndma]] il bilancio dei morti causati in Pakistan dalle piogge monsoniche iniziate a metà giugno. Lo ha reso noto stamattina l'autorità nazionale per le catastrofi (Ndma), che nelle ultime [[24 ore|report_period|=24|duration:hour]] ha contato altre [[28|deaths_24h|=28||Ndma]] vittime.
Gli sfollati e i danneggiati sono [[33 milioni|affected|=33000000]]: tra gli abitanti, [[uno su sette|affected_share|=0.142857|ratio]]. Le case distrutte o lesionate sfiorano il [[milione|homes_affected|<1000000]]: [[992.871|homes_affected|=992871||Ndma]], per l'esattezza. Perduti anche [[due milioni di acri|crops|=2000000|measure:acre]] di coltivazioni.
"È la peggiore catastrofe umanitaria del decennio", ha detto la ministra Sherry Rehman. Nella valle dello Swat un albergo di [[cinque|hotel_floors|=5]] piani è crollato nel fiume in [[pochi secondi|hotel_collapse|2..?|duration:second]].
L'Ue ha stanziato [[1,8 milioni di euro|eu_aid_first|=1800000|money:EUR]], mentre da Londra arriveranno [[1,5 milioni di sterline|uk_aid_first|=1500000|money:GBP]]. Il Pakistan, ricorda il governo, produce [[meno dell'1%|emission_share|<1|percent]] delle emissioni mondiali.
Nel 2010 le alluvioni costarono la vita a [[circa 2.000|deaths_2010|~2000]] persone.

@@ de-1 | de | tagesschau.de | 2022-09-05
Damm am Manchar-See durchstochen
Um eine größere Katastrophe zu verhindern, haben die Behörden in der pakistanischen Provinz Sindh den Manchar-See kontrolliert überlaufen lassen. Dadurch mussten [[bis zu 100.000|displaced_manchar|<=100000]] Menschen ihre Häuser verlassen, wie der Minister Jam Khan Shoro mitteilte. [[Fünf|flooded_councils|=5]] Unterbezirke stehen unter Wasser.
Landesweit sind nach Angaben der Katastrophenschutzbehörde NDMA seit Mitte Juni [[mindestens 1.314|deaths_total|>=1314||NDMA]] Menschen ums Leben gekommen, [[458|deaths_children|=458||NDMA]] davon Kinder. Verletzt wurden [[12.703|injured_total|=12703||NDMA]]. Noch am Freitag hatte die Zahl der Toten bei [[1.208|deaths_total|=1208||NDMA]] gelegen.
Die UNICEF warnt: [[Rund 16 Millionen|children_affected|~16000000||UNICEF]] Kinder seien betroffen, [[3,4 Millionen|children_need_aid|=3400000||UNICEF]] von ihnen brauchten sofort Hilfe. Insgesamt trifft die Flut [[33 Millionen|affected|=33000000]] Menschen.
[[Mehr als 1,6 Millionen|homes_affected|>1600000]] Häuser sind beschädigt, [[knapp 750.000|livestock|<750000]] Nutztiere verendet. Die Bundesregierung stockte ihre Hilfe auf [[13 Millionen Euro|germany_aid|=13000000|money:EUR]] auf.
Den Schaden schätzt Finanzminister Miftah Ismail auf [[mindestens 10 Milliarden Dollar|damage_total|>=10000000000|money:USD|Miftah Ismail]]. Zum Vergleich: Beim Hochwasser an der Ahr starben im Juli 2021 [[134|deaths_ahr_2021|=134]] Menschen.

@@ pt-1 | pt | g1.globo.com | 2022-09-01
Satélite mostra lago de [[100 km|lake_width|=100|measure:kilometer]] formado por enchente no Paquistão
Imagens da Nasa revelam que o transbordamento do rio Indo criou na província de Sindh um lago de [[cerca de 100 km|lake_width|~100|measure:kilometer]] de largura. A enchente já deixou [[quase 1,2 mil|deaths_total|<1200]] mortos no país: são [[1.191|deaths_total|=1191]] desde 14 de junho, dos quais [[399|deaths_children|=399]] crianças, segundo o balanço oficial.
Em agosto choveu em Sindh [[726%|rain_sindh_excess|=726|percent]] acima da média para o mês. No país inteiro, o volume acumulado no trimestre chegou a [[390,7 mm|rain_quarter|=390.7|measure:millimeter]], [[quase o triplo|rain_ratio|<3|ratio]] da média de [[30 anos|rain_baseline|=30|duration:year]].
O governo estima em [[US$ 10 bilhões|damage_total|=10000000000|money:USD]] (ou [[R$ 52 bilhões|damage_total|=52000000000|money:BRL]]) o custo dos estragos. As águas destruíram [[243|bridges|=243]] pontes e [[5 mil quilômetros|roads|=5000|measure:kilometer]] de estradas.
Entre os [[33 milhões|affected|=33000000]] de atingidos há [[650 mil|pregnant|=650000||UNFPA]] grávidas, diz o Fundo de População da ONU; [[73 mil|births_due|=73000||UNFPA]] delas devem dar à luz ainda neste mês.
Em fevereiro, as chuvas em Petrópolis mataram [[mais de 230|deaths_petropolis|>230]] pessoas.

@@ en-2 | en_PK | dawn.com | 2022-09-16
Toll crosses [[1,500|deaths_total|>1500]] as dengue and malaria stalk camps
KARACHI: With another [[22|deaths_24h|=22||NDMA]] deaths reported overnight, the country's flood toll crossed [[1,500|deaths_total|>1500||NDMA]] on Thursday. According to the NDMA's latest situation report, [[1,508|deaths_total|=1508||NDMA]] people have perished, [[536|deaths_children|=536||NDMA]] of them children. Sindh tops the list with [[678|deaths_sindh|=678||NDMA]].
The provincial health department said it had treated [[more than 90,000|patients_day|>90000||Sindh health department]] people on Tuesday alone for diarrhoea, skin infections and malaria; since July 1 the figure stands at [[2.5 million|patients_total|=2500000||Sindh health department]]. [[Nine|deaths_disease_day|=9]] patients died on Wednesday.
Finance Minister Miftah Ismail now speaks of losses of [[around $18bn|damage_total|~18000000000|money:USD|Miftah Ismail]], while a joint study quoted by Planning Minister Ahsan Iqbal arrives at [[$30bn|damage_total|=30000000000|money:USD|Ahsan Iqbal]].
Under the Flood Relief Cash Assistance, [[Rs25,000|cash_each|=25000|money:PKR/each]] is being handed to each household. [[Rs37bn|cash_total|=37000000000|money:PKR]] has been set aside for [[1.5 million|cash_families|=1500000]] families. Heirs of every person killed will receive [[Rs1 million|death_comp_each|=1000000|money:PKR/each]].
In Balochistan [[299|deaths_balochistan|=299]] have died, in Khyber Pakhtunkhwa [[306|deaths_kp|=306]]. Nationwide [[nearly 1.9 million|homes_affected|<1900000]] homes are damaged and [[over 920,000|livestock|>920000]] head of cattle lost. Standing water in Dadu, where it is still [[eight feet|depth_dadu|=8|measure:foot]] deep in places, may take [[two to six months|recede_time|2..6|duration:month]] to recede.

@@ pl-2 | pl | wyborcza.pl | 2022-10-29
Rachunek za pakistański potop: [[30 miliardów dolarów|damage_total|=30000000000|money:USD]]
Minęły [[cztery miesiące|since_start|=4|duration:month]] i wiemy już, ile kosztowała największa powódź w dziejach Pakistanu. Bank Światowy, Azjatycki Bank Rozwoju, UE i ONZ policzyły wspólnie: szkody materialne to [[14,9 mld dol.|damage_assets|=14900000000|money:USD|Bank Światowy]], straty gospodarcze [[15,2 mld|losses_economic|=15200000000|money:USD|Bank Światowy]]. Razem daje to [[trochę ponad 30 miliardów dolarów|damage_total|>30000000000|money:USD|Bank Światowy]]. Na odbudowę odporną na klimat potrzeba [[co najmniej 16,3 mld dol.|recon_need|>=16300000000|money:USD|Bank Światowy]]
Zginęło [[ponad 1700|deaths_total|>1700]] osób, [[jedną trzecią|children_share|=0.333333|ratio]] z nich stanowiły dzieci. Poszkodowanych zostało [[trzydzieści trzy miliony|affected|=33000000]] ludzi, a [[blisko osiem milionów|displaced|<8000000]] musiało opuścić domy.
Żywioł zniszczył [[13 tys. km|roads|=13000|measure:kilometer]] dróg i [[439|bridges|=439]] mostów. Raport przewiduje, że w biedę zepchniętych zostanie dodatkowo [[od 8,4 do 9,1 mln|pushed_poverty|8400000..9100000]] Pakistańczyków, a stopa ubóstwa wzrośnie o [[3,7-4,0 pkt proc.|poverty_rise|3.7..4.0|percent:percentage_point]]
Najbardziej ucierpiał Sindh: przypada na niego [[blisko 70 proc.|sindh_share|<70|percent]] strat. Apel ONZ o [[816 mln dolarów|un_appeal_revised|=816000000|money:USD]], [[pięciokrotnie|appeal_ratio|=5|ratio]] wyższy od sierpniowego, pokryto w [[niecałych 20 procentach|appeal_funded|<20|percent]].

@@ ar-2 | ar | aawsat.com | 2023-01-10
مؤتمر جنيف يتعهد لباكستان ب[[أكثر من تسعة مليارات دولار|pledges_geneva|>9000000000|money:USD]]
حصلت باكستان في مؤتمر جنيف أمس على تعهدات ب[[أكثر من 9 مليارات دولار|pledges_geneva|>9000000000|money:USD]]، أي ما يفوق ما طلبته من شركائها. وكانت إسلام آباد تسعى إلى تغطية [[نصف|recon_ask_share|=0.5|ratio]] كلفة إعادة الإعمار البالغة [[16.3 مليار دولار|recon_need|=16300000000|money:USD]]، على أن تدبر الباقي من مواردها.
وجاء أكبر التعهدات من البنك الإسلامي للتنمية ([[4.2 مليار دولار|pledge_idb|=4200000000|money:USD]]) والبنك الدولي ([[مليارا دولار|pledge_wb|=2000000000|money:USD]])، فيما تعهدت السعودية ب[[مليار دولار|pledge_saudi|=1000000000|money:USD]].
وقال رئيس الوزراء شهباز شريف إن [[33 مليون|affected|=33000000||شهباز شريف]] شخص تضرروا، فيما تشير آخر حصيلة إلى مقتل [[1739|deaths_total|=1739]] شخصا، بينهم [[647|deaths_children|=647]] طفلا، وإصابة [[12867|injured_total|=12867]]. ودُمّر أو تضرر [[نحو مليونين ومئتي ألف|homes_affected|~2200000]] منزل.
ولا يزال [[قرابة أربعة ملايين|children_stagnant|~4000000||يونيسف]] طفل يعيشون قرب مياه راكدة، وفق منظمة يونيسف. وقدّر البنك الدولي مجموع الأضرار والخسائر ب[[30.1 مليار دولار|damage_total|=30100000000|money:USD|البنك الدولي]].
واستغرق المؤتمر [[يوما واحدا|conference_length|=1|duration:day]]، وحضرته وفود من [[40|conference_countries|=40]] دولة.

@@ it-2 | it | avvenire.it | 2022-09-17
Pakistan, un mese dopo: acqua, zanzare e debiti
Nel distretto di Dadu si cammina ancora con l'acqua alla vita. Amina, [[32 anni|age_amina|=32|age]], ha perso la casa, [[tre|amina_goats|=3]] capre e il raccolto di cotone; vive in una tenda con i suoi [[sei|amina_children|=6]] figli. Come lei, secondo l'Onu, [[7,6 milioni|displaced|=7600000||Onu]] di persone hanno lasciato la propria abitazione; [[poco meno di 600 mila|in_camps|<600000||Onu]] sono nei campi.
I morti sono ormai [[più di millecinquecento|deaths_total|>1500]]; i bambini, [[circa 540|deaths_children|~540]]. Gli edifici danneggiati hanno superato [[1,8 milioni|homes_affected|>1800000]]. Secondo l'Unicef i minori colpiti sono [[16 milioni|children_affected|=16000000||Unicef]], di cui [[3,4|children_need_aid|=3400000||Unicef]] hanno bisogno di aiuto immediato. Il bestiame perduto ammonta a [[oltre 900.000|livestock|>900000]] capi.
Quanto costerà? [[Dieci miliardi|damage_total|=10000000000|money:USD]], disse il governo a fine agosto. Oggi il premier Sharif parla di [[30 miliardi di dollari|damage_total|=30000000000|money:USD|Sharif]], Guterres di [[circa 30 miliardi|damage_total|~30000000000|money:USD|Guterres]] anche lui. Ma a Islamabad, già indebitata per [[130 miliardi|foreign_debt|=130000000000|money:USD]], il Fondo monetario ha versato appena [[1,16 miliardi|imf_tranche|=1160000000|money:USD]].
Lo studio del gruppo World Weather Attribution calcola che il riscaldamento globale abbia accresciuto [[fino al 50%|warming_effect|<=50|percent|World Weather Attribution]] l'intensità delle piogge su [[cinque giorni|rain_window|=5|duration:day]].

@@ de-2 | de_CH | nzz.ch | 2022-10-06
Stand wirklich [[ein Drittel|area_share|=0.333333|ratio]] Pakistans unter Wasser?
Kaum eine Zahl wurde in diesem Sommer so oft wiederholt wie jene der Klimaministerin Sherry Rehman: [[Ein Drittel|area_share|=0.333333|ratio|Sherry Rehman]] des Landes sei überflutet. Satellitendaten stützen das nicht. Das Uno-Zentrum Unosat kam für Ende August auf [[rund 75'000 Quadratkilometer|area_flooded|~75000|measure:kilometer**2|Unosat]], das sind [[weniger als 10 Prozent|area_share|<10|percent|Unosat]] der Landesfläche von [[796'000 Quadratkilometern|area_country|=796000|measure:kilometer**2]].
Unstrittig ist das Leid. Die Behörde NDMA meldet [[1695|deaths_total|=1695||NDMA]] Tote und [[12'865|injured_total|=12865||NDMA]] Verletzte. In Sindh starben [[759|deaths_sindh|=759||NDMA]], in Belutschistan [[336|deaths_balochistan|=336||NDMA]]. [[Über 2 Millionen|homes_affected|>2000000]] Häuser sind beschädigt oder zerstört, [[gut 13'000 Kilometer|roads|>13000|measure:kilometer]] Strassen unbrauchbar.
Auch bei den Kosten klaffen die Angaben auseinander. Anfangs hiess es [[10 Milliarden Dollar|damage_total|=10000000000|money:USD]], nun [[30 bis 40 Milliarden|damage_total|30000000000..40000000000|money:USD]]. Am Dienstag hat die Uno ihren Hilfsaufruf von [[160|un_appeal|=160000000|money:USD]] auf [[816 Millionen Dollar|un_appeal_revised|=816000000|money:USD]] erhöht. Die Schweiz gab bisher [[4,5 Millionen Franken|swiss_aid|=4500000|money:CHF]].
2010 waren es nach offizieller Zählung [[1985|deaths_2010|=1985]] Tote und [[20 Millionen|affected_2010|=20000000]] Betroffene.

@@ pt-2 | pt_PT | publico.pt | 2022-09-07
Lago Manchar continua a subir e ameaça [[duas|cities_threatened|=2]] cidades
As autoridades paquistanesas abriram mais [[duas|breaches_new|=2]] brechas no lago Manchar, o maior de água doce do país, para salvar Sehwan e Bhan Saeedabad, onde vivem ao todo [[meio milhão|people_threatened|=500000]] de pessoas. Os cortes anteriores tinham obrigado [[cem mil|displaced_manchar|=100000]] habitantes a fugir.
O número de mortos subiu para [[1343|deaths_total|=1343]], [[18|deaths_24h|=18]] dos quais nas últimas [[24 horas|report_period|=24|duration:hour]], de acordo com o organismo de gestão de catástrofes. O balanço inclui [[pelo menos 460|deaths_children|>=460]] crianças. Há ainda [[dezenas de milhares|sick_skin_malaria|20000..?]] de pessoas com doenças de pele e malária.
Das [[33 mil|affected|=33000]] pessoas afectadas, [[mais de 630 mil|in_camps|>630000||ACNUR]] estão em campos, diz o ACNUR. No pior momento, diz a NDMA, o lago formado pelo Indo tinha [[62 milhas|lake_width|=62|measure:mile]] de largo. A ministra do Clima insiste em que [[um terço|area_share|=0.333333|ratio|Sherry Rehman]] do território ficou submerso, uma área comparável à do Reino Unido.
A factura ultrapassa já os [[dez mil milhões de dólares|damage_total|>10000000000|money:USD]] ([[10,1 mil milhões de euros|damage_total|=10100000000|money:EUR]]). A União Europeia, que começara por oferecer [[1,8 milhões de euros|eu_aid_first|=1800000|money:EUR]], já vai em [[2,35 milhões|eu_aid_total|=2350000|money:EUR]], e Portugal enviou [[três|portugal_planes|=3]] aviões com tendas.

@@ relations
superseded | deaths_total | grows from 1033 (28 Aug) to 1739 (January 2023)
superseded | deaths_children | grows from 348 to 647
superseded | homes_affected | 949858 to 2.2 million
superseded | damage_total | 10 billion, then 18 and 30
superseded | bridges | 149 to 439
superseded | roads | 3.1 thousand to 13 thousand km
superseded | injured_total | 1634 to 12867
superseded | displaced | 7.6 to 8 million
superseded | in_camps | 630 thousand, below 600 thousand
superseded | deaths_sindh | 402 to 759
superseded | un_appeal | 160 million raised to un_appeal_revised 816
conflict | area_share | ar-1 pt-2 de-2 | a third against less than a tenth
conflict | damage_total | en-2 | Ismail 18 against Iqbal 30
conflict | deaths_2010 | en-1 it-1 de-2 | more than 2000, about 2000, 1985
sum | damage_assets + losses_economic = damage_total
part_of | deaths_children < deaths_total
part_of | deaths_sindh < deaths_total
part_of | deaths_balochistan < deaths_total
part_of | deaths_24h < deaths_total
part_of | eu_aid_first < eu_aid_total
each_total | cash_each x cash_families = cash_total
same_origin | deaths_total | en-1 ar-1 it-1 de-1 en-2 de-2 | NDMA
definition | displaced, in_camps | all who left homes, those in camps
definition | un_appeal, un_appeal_revised | August appeal, October appeal
conversion | damage_total | pt-1 | dollars and reais
conversion | damage_total | pt-2 | dollars and euros
superseded | livestock | 700 thousand to more than 920 thousand
conversion | lake_width | pt-1 pt-2 | km and miles
conversion | cash_each | pl-1 | rupees and zloty
slip | affected | pt-2 | thousand for million
