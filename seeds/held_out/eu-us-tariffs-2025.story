@@ en-1 | en_US | apnews.com | 2025-07-27
Trump, von der Leyen shake hands on [[15%|tariff_base|=15|percent]] tariff

TURNBERRY, Scotland - The United States will charge [[15%|tariff_base|=15|percent]] on most goods arriving from the European Union, [[half|tariff_reduction|=0.5|ratio]] the [[30%|tariff_threat_july|=30|percent]] that President Donald Trump had threatened from Aug. 1, under a framework struck Sunday at his golf resort.

The rate covers cars, which have paid [[27.5%|tariff_cars_before|=27.5|percent]] since April. Steel and aluminum stay at [[50%|tariff_steel|=50|percent]], Trump said after the [[one-hour|meeting_duration|=1|duration:hour]] meeting with Ursula von der Leyen, the European Commission president.

Trump said the bloc had agreed to buy [[$750 billion|energy_purchases|=750000000000|money:USD|Donald Trump]] worth of American energy and to invest [[$600 billion|investment|=600000000000|money:USD|Donald Trump]] more than it already does. Von der Leyen spread the purchases over [[three years|energy_period|=3|duration:year|Ursula von der Leyen]]: [[250 billion|energy_purchases_yearly|=250000000000|money:USD/each|Ursula von der Leyen]] in each of them.

Without an accord, Brussels was ready to hit back at [[93 billion euros|countermeasures|=93000000000|money:EUR]], or [[about $109 billion|countermeasures|~109000000000|money:USD]], of U.S. products, from bourbon to Boeing jets.

The [[27|eu_members|=27]]-nation EU and the U.S. exchange [[some $2 trillion|trade_total|~2000000000000|money:USD]] in goods and services a year. Days earlier Japan had settled for the same rate and a [[$550 billion|investment_japan|=550000000000|money:USD]] fund, while Britain got [[10%|tariff_uk|=10|percent]] in May.

@@ en-2 | en_IE | rte.ie | 2025-08-21
Pharma and chips capped, wine left out: EU and US publish joint statement

The EU and the US have put on paper the deal reached in Scotland [[three and a half weeks|time_since_deal_aug|=3.5|duration:week]] ago. The text, [[three and a half|statement_pages|=3.5]] pages and [[19|statement_points|=19]] points long, confirms an "all-inclusive" ceiling of [[15 per cent|tariff_base|=15|percent]] and extends it to medicines, semiconductors and timber.

Cars will fall to [[15 per cent|tariff_cars_deal|=15|percent]] from [[27.5|tariff_cars_before|=27.5|percent]] once Brussels tables a law scrapping its own industrial tariffs; the cut would be backdated to 1 August. Commissioner Maros Sefcovic said the carmakers stood to save [[more than €500 million|car_savings_month|>500000000|money:EUR/each|Maros Sefcovic]] a month.

Spirits and wine got no exemption. Ireland's exporters had hoped for a zero-for-zero arrangement; the drinks trade is worth [[€1 billion or so|irish_drinks|~1000000000|money:EUR]] to them. Metals remain at [[50 per cent|tariff_steel|=50|percent]] pending quotas.

The EU repeats its intention to buy [[$750 billion|energy_purchases|=750000000000|money:USD]] of gas, oil and nuclear fuel through 2028 and adds [[at least $40 billion|ai_chips|>=40000000000|money:USD]] of AI chips. European firms "are expected" to invest another [[$600 billion|investment|=600000000000|money:USD]].

Last year the Union spent [[under €70 billion|energy_imports_2024|<70000000000|money:EUR|Bruegel]] on American energy, according to the think tank Bruegel. Ireland's goods exports to the US came to [[€72 billion|irish_exports|=72000000000|money:EUR|CSO]], [[a third|irish_export_share|=0.3333|ratio|CSO]] of the total, CSO data show.

@@ pl-1 | pl | pap.pl | 2025-07-28
Umowa celna UE-USA. Tusk: Polska straci [[ok. 8 mld zł|loss_poland|~8000000000|money:PLN|Donald Tusk]]

[[Piętnastoprocentowe|tariff_base|=15|percent]] cło na większość unijnych towarów, [[50 proc.|tariff_steel|=50|percent]] na stal i aluminium - to główne punkty porozumienia, które w niedzielę zawarli w Turnberry Donald Trump i Ursula von der Leyen.

Premier Donald Tusk ocenił w poniedziałek, że wstępne szacunki strat dla polskiej gospodarki to [[ok. 8 mld zł|loss_poland|~8000000000|money:PLN|Donald Tusk]]. Polski Instytut Ekonomiczny liczył wcześniej, że przy cłach [[dwudziestoprocentowych|tariff_scenario_20|=20|percent]] PKB zmaleje o [[0,43 proc.|gdp_loss_poland_april|=0.43|percent|PIE]]

Bezpośredni eksport do USA to [[nieco ponad 3 proc.|export_share_poland|>3|percent]] polskiej sprzedaży zagranicznej, [[ok. 12 mld euro|exports_poland|~12000000000|money:EUR]]. Bardziej dotkliwy może być efekt pośredni, przez niemieckie fabryki aut.

Unia ma w ciągu [[trzech lat|energy_period|=3|duration:year]] kupić w USA surowce energetyczne za [[750 mld dolarów|energy_purchases|=750000000000|money:USD]], a jej firmy zainwestować tam [[600 mld|investment|=600000000000|money:USD]]. Samoloty i części mają być zwolnione: stawka [[zero|tariff_aircraft|=0|percent]].

Gdyby nie umowa, 7 sierpnia weszłyby w życie unijne cła odwetowe na amerykańskie towary warte [[93 mld euro|countermeasures|=93000000000|money:EUR]], złożone z [[dwóch|countermeasures_lists|=2]] list: na [[21|countermeasures_first|=21000000000|money:EUR]] i [[72 mld|countermeasures_second|=72000000000|money:EUR]].

@@ pl-2 | pl | rp.pl | 2025-09-26
Cła na auta spadły, fabryki liczą straty

Od czwartku samochody z Unii oclone są w USA stawką [[15 proc.|tariff_cars_deal|=15|percent]], a nie [[27,5 proc.|tariff_cars_before|=27.5|percent]], i to wstecz, od 1 sierpnia. Importerzy odzyskają więc różnicę, [[12,5 punktu procentowego|tariff_cars_cut|=12.5|percent:percentage_point]], za [[blisko dwa miesiące|cars_retroactive_period|<2|duration:month]].

Przed powrotem Donalda Trumpa cło na osobówki wynosiło [[2,5 proc.|tariff_cars_2024|=2.5|percent]], jest zatem [[sześciokrotnie|tariff_cars_times|=6|ratio]] wyższe. Volkswagen wycenił tegoroczny koszt na [[kilka miliardów euro|vw_cost_year|2000000000..?|money:EUR|Volkswagen]]; samo pierwsze półrocze to [[1,3 mld|vw_cost_half|=1300000000|money:EUR|Volkswagen]].

W zeszłym roku europejskie zakłady wysłały za ocean [[prawie 750 000|cars_exported|<750000||ACEA]] aut wartych [[38,5 mld euro|cars_exported_value|=38500000000|money:EUR|ACEA]], wynika z danych ACEA. Z amerykańskich fabryk do Unii jedzie rocznie [[niespełna 170 tys.|cars_imported|<170000||ACEA]]

Huty czekają dalej. [[Pięćdziesięcioprocentowa|tariff_steel|=50|percent]] stawka na stal miała być zastąpiona kontyngentem, ale rozmowy utknęły. Eurofer podaje, że w grę wchodzi [[3,8 mln ton|steel_exports|=3800000|measure:metric_ton|Eurofer]] eksportu.

Z obiecanych [[750 mld dol.|energy_purchases|=750000000000|money:USD]] na energię na razie nie widać wiele. Analitycy Kpler obliczyli, że Unia musiałaby [[potroić|energy_growth_needed|=3|ratio|Kpler]] zakupy, a to przekracza możliwości terminali.

@@ ar-1 | ar | skynewsarabia.com | 2025-07-28
اتفاق أوروبي أميركي على رسوم بنسبة [[15 بالمئة|tariff_base|=15|percent]] يجنب الطرفين حربا تجارية

توصل الرئيس الأميركي دونالد ترامب ورئيسة المفوضية الأوروبية أورسولا فون دير لاين، الأحد، إلى اتفاق تخضع بموجبه صادرات التكتل لرسوم قدرها [[15%|tariff_base|=15|percent]]، بدلا من [[30%|tariff_threat_july|=30|percent]] كان يفترض أن تسري في الأول من أغسطس.

وقال ترامب إن الاتحاد سيشتري طاقة أميركية بقيمة [[750 مليار دولار|energy_purchases|=750000000000|money:USD|ترامب]] وسيضخ استثمارات إضافية تبلغ [[600 مليار دولار|investment|=600000000000|money:USD|ترامب]]، فضلا عن معدات عسكرية بـ[[مئات المليارات|military_purchases|200000000000..?|money:USD|ترامب]].

وبلغ حجم التبادل بين الجانبين [[1.68 تريليون يورو|trade_total|=1680000000000|money:EUR|المجلس الأوروبي]] العام الماضي، وفق أرقام المجلس الأوروبي، أي [[نحو 4.4 مليارات يورو|trade_daily|~4400000000|money:EUR/each|المجلس الأوروبي]] يوميا. وسجل الأوروبيون فائضا في السلع قدره [[198 مليار يورو|surplus_goods|=198000000000|money:EUR]]، بينما تتحدث واشنطن عن [[235 مليار دولار|surplus_goods|=235000000000|money:USD|واشنطن]].

ووصف رئيس الوزراء الفرنسي فرانسوا بايرو يوم الاتفاق بأنه "يوم قاتم". أما المستشار الألماني فريدريش ميرتس فرحب به لأنه يخفض رسوم السيارات ب[[نحو النصف|tariff_cars_cut_share|~0.5|ratio]] من [[27.5%|tariff_cars_before|=27.5|percent]].

وقفز اليورو صباحا إلى [[1.177 دولار|euro_rate|=1.177|money:USD/each]] قبل أن يتراجع، وارتفعت أسهم أوروبا [[0.8%|stocks_rise|=0.8|percent]].

@@ ar-2 | ar | aawsat.com | 2025-08-23
قراءة في بيان بروكسل وواشنطن: من ربح ومن خسر؟

نشر الجانبان الخميس بياناً من [[١٩|statement_points|=19]] بنداً يثبت سقف الرسوم عند [[١٥ في المائة|tariff_base|=15|percent]] ل[[نحو ٧٠ في المائة|exports_covered_share|~70|percent|المفوضية]] من الصادرات الأوروبية، بحسب المفوضية، أي [[٣٨٠ مليار يورو|exports_covered|=380000000000|money:EUR|المفوضية]]. وكان المتوسط قبل عودة ترمب [[٤٫٨ في المائة|tariff_2024|=4.8|percent]].

وأبرز الرابحين صناعة السيارات التي ستنتقل من [[٢٧٫٥ في المائة|tariff_cars_before|=27.5|percent]] إلى [[١٥|tariff_cars_deal|=15|percent]]. لكن «فولكسفاغن» تحملت في [[ستة أشهر|vw_period|=6|duration:month]] كلفة بلغت [[مليار و٣٠٠ مليون يورو|vw_cost_half|=1300000000|money:EUR|فولكسفاغن]]، و«مرسيدس» [[٣٦٠ مليون يورو|mercedes_cost_quarter|=360000000|money:EUR|مرسيدس]] في الربع الثاني وحده.

والخاسر الأول الصلب، إذ يبقى الرسم [[٥٠ في المائة|tariff_steel|=50|percent]]، وهو [[ضعف|tariff_steel_times|=2|ratio]] ما كان عليه حتى الرابع من يونيو (حزيران). كما خاب أمل منتجي النبيذ.

أما الطاقة فيراها خبراء وعداً غير واقعي: [[٧٥٠ مليار دولار|energy_purchases|=750000000000|money:USD]] في [[ثلاث سنوات|energy_period|=3|duration:year]] تعني [[٢٥٠ ملياراً|energy_purchases_yearly|=250000000000|money:USD/each]] كل عام، في حين لم تتجاوز واردات ٢٠٢٤ من أميركا [[٧٥ مليار دولار|energy_imports_2024|<=75000000000|money:USD|خبراء]].

وفي المقابل علقت بروكسل [[ستة أشهر|suspension_period|=6|duration:month]] قائمة رد تطول سلعاً بـ[[٩٣ مليار يورو|countermeasures|=93000000000|money:EUR]].

@@ it-1 | it | corriere.it | 2025-07-28
Dazi al [[15%|tariff_base|=15|percent]], von der Leyen difende l'intesa: 'Il massimo che potessimo ottenere'

È durato [[meno di un'ora|meeting_duration|<1|duration:hour]] il faccia a faccia di Turnberry che ha fissato al [[quindici per cento|tariff_base|=15|percent]] i dazi sulle merci europee. Dal 12 luglio pendeva sull'Unione la minaccia del [[30|tariff_threat_july|=30|percent]], dopo il [[20%|tariff_april|=20|percent]] annunciato ad aprile e poi sospeso per [[90 giorni|pause_duration|=90|duration:day]].

In cambio Bruxelles si impegna a comprare energia per [[750 miliardi di dollari|energy_purchases|=750000000000|money:USD]], [[oltre 640 miliardi di euro|energy_purchases|>640000000000|money:EUR]], e a investire negli Stati Uniti altri [[600 miliardi|investment|=600000000000|money:USD]]. "Non soldi pubblici", precisa la Commissione, che non può obbligare nessuno.

Per l'Italia il conto è salato: secondo Confindustria il [[15%|tariff_base|=15|percent]], sommato al dollaro debole, può costare [[22,6 miliardi|loss_italy|=22600000000|money:EUR|Confindustria]] di export. L'Unione italiana vini calcola [[317 milioni|loss_wine_italy|=317000000|money:EUR|Uiv]] di mancati ricavi in [[dodici mesi|loss_wine_period|=12|duration:month|Uiv]]: una bottiglia che esce dalla cantina a [[5 euro|bottle_price_cellar|=5|money:EUR/each|Uiv]] arrivava sullo scaffale a [[11,5 dollari|bottle_price_before|=11.5|money:USD/each|Uiv]], ora ne costerà [[quasi 15|bottle_price_after|<15|money:USD/each|Uiv]].

Nel 2024 le vendite italiane negli Usa hanno sfiorato i [[65 miliardi|exports_italy|<65000000000|money:EUR]]. L'avanzo era di [[39|surplus_italy|=39000000000|money:EUR]].

@@ it-2 | it | lavoce.info | 2025-08-05
I numeri che non tornano nell'accordo sui dazi

L'intesa di fine luglio contiene [[almeno tre|implausible_figures|>=3]] cifre poco credibili. La prima: [[750 miliardi di dollari|energy_purchases|=750000000000|money:USD]] di gas, petrolio e combustibile nucleare in [[tre anni|energy_period|=3|duration:year]]. Nel 2024 l'Unione ha importato energia da tutto il mondo per [[circa 375 miliardi di euro|energy_imports_world|~375000000000|money:EUR|Eurostat]], dice Eurostat, di cui [[76|energy_imports_2024|=76000000000|money:EUR|Eurostat]] dagli Stati Uniti: [[un quinto|energy_us_share|=0.2|ratio]]. Per arrivare a [[250|energy_purchases_yearly|=250000000000|money:USD/each]] l'anno bisognerebbe [[più che triplicare|energy_growth_needed|>3|ratio]].

La seconda: i [[600 miliardi|investment|=600000000000|money:USD]] di investimenti, da completare [[entro tre anni e mezzo|investment_period|<=3.5|duration:year]], cioè entro la fine del mandato di Trump. La terza: il surplus. La Casa Bianca insiste su [[235,6 miliardi di dollari|surplus_goods|=235600000000|money:USD|Casa Bianca]]; per la Commissione il disavanzo nei servizi, [[148 miliardi|deficit_services|=148000000000|money:EUR|Commissione]], riduce quello dei beni, [[198 miliardi di euro|surplus_goods|=198000000000|money:EUR|Commissione]], a [[soli 50|surplus_total|=50000000000|money:EUR|Commissione]].

Quanto alla crescita, il Kiel Institut prevede per l'Ue [[0,1 punti|gdp_loss_eu|=0.1|percent:percentage_point|Kiel Institut]] di Pil in meno nel primo anno, contro [[0,3|gdp_loss_eu_no_deal|=0.3|percent:percentage_point|Kiel Institut]] senza accordo. Dal 7 agosto si paga il [[15%|tariff_base|=15|percent]]: i vecchi dazi, in media il [[4,8%|tariff_2024|=4.8|percent]], sono compresi.

@@ de-1 | de | handelsblatt.com | 2025-07-12
Trump droht EU mit [[30 Prozent|tariff_threat_july|=30|percent]] Zoll ab August

US-Präsident Donald Trump verschärft den Handelsstreit. In einem Brief an Kommissionschefin Ursula von der Leyen, den er am Samstag auf Truth Social veröffentlichte, kündigt er zum 1. August Zölle von [[30 Prozent|tariff_threat_july|=30|percent]] auf alle Waren aus der EU an. Bislang gilt ein Basissatz von [[zehn Prozent|tariff_interim|=10|percent]]; im Mai hatte Trump noch mit [[50 Prozent|tariff_threat_may|=50|percent]] gedroht.

Die Sektorzölle laufen weiter: [[50 Prozent|tariff_steel|=50|percent]] auf Stahl und Aluminium, [[27,5 Prozent|tariff_cars_before|=27.5|percent]] auf Autos. Der Aufschlag von [[25 Prozentpunkten|tariff_cars_surcharge|=25|percent:percentage_point]] kostet die deutschen Hersteller nach Angaben des VDA schon jetzt [[mehrere Milliarden Euro|cost_german_makers|2000000000..?|money:EUR|VDA]].

Brüssel hat eine erste Liste mit Gegenzöllen auf Waren im Wert von [[21 Mrd. Euro|countermeasures_first|=21000000000|money:EUR]] fertig. Sie sollte am Montag greifen, wird nun aber erneut verschoben. Eine zweite über [[72 Mrd.|countermeasures_second|=72000000000|money:EUR]] liegt bereit. Geplant waren ursprünglich [[95 Mrd. Euro|countermeasures_second|=95000000000|money:EUR]].

Das IMK rechnet vor, dass der [[30-Prozent|tariff_threat_july|=30|percent]]-Satz das deutsche Wachstum in diesem und im nächsten Jahr um je [[einen Viertelprozentpunkt|gdp_loss_germany_threat|=0.25|percent:percentage_point/each|IMK]] drücken würde. Auch Mexiko erhielt [[30 Prozent|tariff_mexico|=30|percent]], Kanada [[35|tariff_canada|=35|percent]], Brasilien [[50|tariff_brazil|=50|percent]].

@@ de-2 | de_AT | diepresse.com | 2025-07-29
"Unterwerfung" oder Rettung? Was der Zolldeal Europa kostet

Der Satz von [[15 Prozent|tariff_base|=15|percent]] ist [[mehr als dreimal|tariff_times|>3|ratio]] so hoch wie jener, den europäische Exporteure im Vorjahr im Schnitt zahlten, nämlich [[4,8 Prozent|tariff_2024|=4.8|percent]]. Dafür gibt es Rechtssicherheit - oder doch nicht: Während Brüssel von einer Obergrenze auch für Arzneien spricht, nahm Trump diese am Sonntag noch aus.

Das Kieler IfW beziffert den Schaden für Deutschland mit [[0,13 Prozent|gdp_loss_germany|=0.13|percent|IfW]] des BIP, das Ifo-Institut mit [[0,2 Prozent|gdp_loss_germany|=0.2|percent|Ifo]]. Österreichs Wirtschaft verliert laut Wifo [[bis zu 0,2 Prozent|gdp_loss_austria|<=0.2|percent|Wifo]] ihrer Leistung; das Land lieferte 2024 Waren für [[16,2 Mrd. Euro|exports_austria|=16200000000|money:EUR]] in die USA, die Voestalpine spürt vor allem die [[50 Prozent|tariff_steel|=50|percent]] auf Stahl.

Die Kommission verteidigt sich mit den Volumina: Handel im Wert von [[1,7 Billionen Euro|trade_total|=1700000000000|money:EUR|Kommission]] sei gerettet. Die versprochenen [[750 Mio. Dollar|energy_purchases|=750000000|money:USD]] für Energie, verteilt auf [[drei Jahre|energy_period|=3|duration:year]], und die [[600 Mrd. Dollar|investment|=600000000000|money:USD]] an Investitionen seien Absichten privater Firmen.

Für Autos fällt der Satz auf [[15 Prozent|tariff_cars_deal|=15|percent]], [[sechsmal|tariff_cars_times|=6|ratio]] so viel wie vor einem Jahr. Audi und Porsche, die kein Werk in Amerika haben, trifft das härter als BMW, dessen Fabrik in Spartanburg im Vorjahr [[knapp 400.000|bmw_spartanburg|<400000]] Stück baute.

@@ pt-1 | pt_PT | jornaldenegocios.pt | 2025-07-28
Acordo UE-EUA: têxteis, vinho e calçado portugueses pagam [[15%|tariff_base|=15|percent]]

O acordo anunciado no domingo na Escócia fixa em [[15%|tariff_base|=15|percent]] a taxa sobre a generalidade dos produtos europeus, menos do que os [[30%|tariff_threat_july|=30|percent]] da ameaça, mais do que os [[10%|tariff_interim|=10|percent]] em vigor desde Abril. A União compra [[750 mil milhões de dólares|energy_purchases|=750000000000|money:USD]] de energia até 2028, [[perto de 638 mil milhões de euros|energy_purchases|~638000000000|money:EUR]], e investe [[600 mil milhões|investment|=600000000000|money:USD]].

Para Portugal, que no ano passado exportou [[5,3 mil milhões de euros|exports_portugal|=5300000000|money:EUR|INE]] em bens para os Estados Unidos ([[6,7%|export_share_portugal|=6.7|percent|INE]] do total, segundo o INE), o impacto é desigual. O vinho vale [[cerca de 100 milhões|exports_wine_portugal|~100000000|money:EUR]]; a cortiça, [[mais de 200|exports_cork_portugal|>200000000|money:EUR]] em 2024, espera ainda ser isenta.

O Banco de Portugal estimara em Junho que tarifas de [[20%|tariff_scenario_20|=20|percent]] retirariam [[sete décimas|gdp_loss_portugal|=0.7|percent:percentage_point|Banco de Portugal]] ao PIB em [[três anos|gdp_loss_portugal_period|=3|duration:year|Banco de Portugal]]. A AEP pede que os [[10 mil milhões de euros|reinforce_programme|=10000000000|money:EUR|Governo]] do programa Reforçar, anunciado pelo Governo, cheguem depressa às empresas.

No aço e no alumínio mantêm-se os [[50%|tariff_steel|=50|percent]]. Já os aviões e componentes passam a pagar [[zero|tariff_aircraft|=0|percent]], boa notícia para as [[duas|evora_plants|=2]] fábricas da Aernnova em Évora.

@@ pt-2 | pt_BR | valor.globo.com | 2025-07-28
Europa fecha com Trump em [[15%|tariff_base|=15|percent]]; Brasil segue com [[50%|tariff_brazil|=50|percent]]

A [[quatro dias|deadline_days|=4|duration:day]] do prazo, a União Europeia conseguiu reduzir à [[metade|tariff_reduction|=0.5|ratio]] a tarifa com que Donald Trump ameaçava o bloco: de [[30%|tariff_threat_july|=30|percent]] para [[15%|tariff_base|=15|percent]]. Aeronaves, alguns químicos e certos produtos agrícolas terão alíquota [[zero|tariff_aircraft|=0|percent]].

O preço foi alto. Bruxelas promete comprar [[US$ 750 bilhões|energy_purchases|=750000000000|money:USD]] em energia ([[R$ 4,2 trilhões|energy_purchases|=4200000000000|money:BRL]]) e investir outros [[US$ 600 bilhões|investment|=600000000000|money:USD]]. O Japão, na semana passada, ofereceu [[US$ 550 bilhões|investment_japan|=550000000000|money:USD]].

O comércio entre os [[dois|partners|=2]] lados do Atlântico soma [[cerca de 1,7 trilhão de euros|trade_total|~1700000000000|money:EUR]] por ano, [[quase um terço|world_trade_share|<0.3333|ratio]] do total mundial. Nas contas do Capital Economics, a tarifa efetiva americana sobre os europeus sobe de [[1,2%|tariff_effective_before|=1.2|percent|Capital Economics]] para [[17%|tariff_effective|=17|percent|Capital Economics]].

Montadoras saem aliviadas: pagarão [[15%|tariff_cars_deal|=15|percent]], contra [[27,5%|tariff_cars_before|=27.5|percent]] hoje. Para o aço não há alívio, a taxa continua em [[50%|tariff_steel|=50|percent]].

Para o Brasil, que vendeu [[US$ 40,4 bilhões|exports_brazil|=40400000000|money:USD]] aos americanos em 2024, o relógio corre até sexta-feira, 1º de agosto. A CNI fala em perda de [[ao menos 110 mil|jobs_brazil|>=110000||CNI]] empregos e de [[R$ 19,2 bilhões|gdp_loss_brazil|=19200000000|money:BRL|CNI]] no PIB.

@@ relations
definition | tariff_cars_before, tariff_cars_deal | before and after the deal
superseded | countermeasures_second | planned 95 billion, adopted 72 billion
sum | countermeasures_first + countermeasures_second = countermeasures
sum | tariff_cars_2024 + tariff_cars_surcharge = tariff_cars_before
each_total | energy_purchases_yearly x 3 = energy_purchases
sum | surplus_total + deficit_services = surplus_goods
sum | tariff_cars_deal + tariff_cars_cut = tariff_cars_before
conflict | surplus_goods | ar-1 it-2 | EU 198 billion euros against White House 235 billion dollars
conflict | gdp_loss_germany | de-2 | IfW 0.13 against Ifo 0.2
conflict | energy_imports_2024 | en-2 ar-2 it-2 | under 70 billion euros, 75 billion dollars, 76 billion euros
conflict | meeting_duration | en-1 it-1 | one hour, less than one
definition | tariff_threat_july, tariff_mexico | same rate, other country
definition | tariff_steel, tariff_brazil, tariff_threat_may | same rate, another thing
definition | gdp_loss_poland_april, loss_poland | older scenario
part_of | vw_cost_half < vw_cost_year
part_of | energy_imports_2024 < energy_imports_world
part_of | exports_wine_portugal < exports_portugal
conversion | energy_purchases | it-1 pt-1 pt-2 | dollars, euros, reais
conversion | countermeasures | en-1 | euros and dollars
conversion | trade_total | en-1 ar-1 | dollars and euros
same_origin | energy_purchases | en-1 ar-1 | Donald Trump
same_origin | vw_cost_half | pl-2 ar-2 | Volkswagen
slip | energy_purchases | de-2 | million for billion
