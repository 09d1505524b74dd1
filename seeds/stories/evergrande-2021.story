@@ en-1 | en_GB | bbc.co.uk | 2021-09-20
Evergrande: why the world is watching a Chinese builder

Shares in Evergrande fell [[more than 10%|share_fall_20sep|>10|percent]] in Hong Kong on Monday as the developer edged towards a test of whether it can pay its bills. It owes [[around $300bn|liabilities|~300000000000|money:USD]], making it the most indebted company of its kind on Earth.

On Thursday, interest of [[$83.5m|coupon_23sep|=83500000|money:USD]] falls due on one of its offshore bonds. Miss it, and the firm has [[30 days|grace_period|=30|duration:day]] to make good before it is formally in default. A further [[$47.5m|coupon_29sep|=47500000|money:USD]] is payable [[six days|days_between_coupons|=6|duration:day]] later, on 29 September.

Founded in 1996 by Hui Ka Yan, the group claims [[more than 1,300|projects|>1300]] projects in [[over 280|cities|>280]] cities. It employs [[about 200,000|employees|~200000]] people and says it sustains [[3.8 million|indirect_jobs|=3800000||Evergrande]] jobs a year. It also sells bottled water, makes electric cars and owns a football club, for which it was building a [[100,000-seat|stadium_seats|=100000]] stadium in Guangzhou.

Those who lose first may be ordinary families. [[Some 1.5 million|homebuyers|~1500000]] people have paid deposits on flats that do not exist yet. The stock has now shed [[85%|share_fall_year|=85|percent]] of its value since January. Is this another Lehman? That bank collapsed in 2008 owing [[$613bn|lehman_debt|=613000000000|money:USD]], [[twice|lehman_ratio|=2|ratio]] as much.

@@ en-2 | en_US | nytimes.com | 2024-01-29
Hong Kong court orders the end of Evergrande

A judge in Hong Kong said "enough is enough" on Monday and ordered China Evergrande to be liquidated, [[two years|years_since_default|=2|duration:year]] after it defaulted and [[18 months|petition_months|=18|duration:month]] after a creditor, Top Shine Global, first asked the court to act. The petition concerned a claim of only [[$110 million|petition_claim|=110000000|money:USD]]; the company's total liabilities are put at [[more than $300 billion|liabilities|>300000000000|money:USD]].

Trading was halted after the shares lost [[a fifth|share_fall_liquidation|=0.2|ratio]] of what value remained, leaving the group worth [[$275 million|market_value_2024|=275000000|money:USD]]. In 2017 the figure was [[above $50 billion|market_value_2017|>50000000000|money:USD]].

Foreign bondholders, who lent [[some $20 billion|offshore_debt|~20000000000|money:USD]], should not expect much. A study that Deloitte did for the company foresaw a recovery of [[3.4 percent|recovery_rate|=3.4|percent|Deloitte]]; traders quote the notes at [[roughly 1.5 cents|bond_price_2024|~0.015|money:USD/each]] on the dollar. [[Nine out of ten|mainland_share|=0.9|ratio]] assets lie on the mainland, where a Hong Kong ruling carries little weight.

Hui Ka Yan, [[65|founder_age|=65|age]], once Asia's richest man with [[$42 billion|founder_fortune_peak|=42000000000|money:USD]], has been in custody since September. Work on [[hundreds|sites_stopped|200..999?]] of sites has stopped, although the company says that it handed over [[301,000|homes_delivered_2022|=301000||Evergrande]] apartments in 2022.

@@ de-1 | de_DE | handelsblatt.com | 2021-09-23
Evergrande: Peking pumpt Geld in den Markt, die Anleger warten auf die Zinsen

Heute muss der chinesische Immobilienriese Zinsen von [[83,5 Millionen Dollar|coupon_23sep|=83500000|money:USD]] überweisen. Ob er das kann, weiß niemand. Für eine heimische Anleihe, auf die [[232 Mio. Yuan|coupon_onshore|=232000000|money:CNY]] ([[rund 30 Mio. Euro|coupon_onshore|~30000000|money:EUR]]) fällig waren, meldete der Konzern am Mittwoch eine Einigung. Beobachter nannten die Formulierung vage.

Die Verbindlichkeiten lagen Ende Juni bei [[1,97 Billionen Yuan|liabilities|=1970000000000|money:CNY]], umgerechnet [[knapp 260 Mrd. Euro|liabilities|<260000000000|money:EUR]] oder [[zwei Prozent|liabilities_gdp|=2|percent]] der chinesischen Wirtschaftsleistung. Davon sind nur [[571,8 Mrd. Yuan|interest_bearing_debt|=571800000000|money:CNY]] verzinslich; der größere Teil entfällt auf Lieferanten und Käufer.

Die Zentralbank stellte den Geschäftsbanken am Mittwoch [[120 Mrd. Yuan|pboc_injection|=120000000000|money:CNY]] zur Verfügung, netto [[90 Mrd.|pboc_injection_net|=90000000000]] Die Aktie, die seit Jahresbeginn [[mehr als vier Fünftel|share_fall_year|>0.8|ratio]] ihres Werts verloren hatte, sprang in Hongkong zeitweise um [[32 Prozent|share_jump_23sep|=32|percent]].

In Deutschland sind kaum Banken betroffen. Die Deutsche Bank nennt ihr Engagement "unwesentlich", die Commerzbank beziffert es auf [[null|commerzbank_exposure|=0]]. Anders HSBC und UBS: [[Zwei|banks_exposed|=2]] Großbanken, die laut Morningstar zusammen Papiere für [[mehrere Hundert Millionen Dollar|banks_exposure|200000000..999000000?|money:USD|Morningstar]] halten.

@@ de-2 | de_AT | derstandard.at | 2021-12-09
Fitch: Evergrande ist teilweise zahlungsunfähig

Nun ist es amtlich, zumindest für eine Ratingagentur. Fitch stufte die Evergrande Group am Donnerstag auf "Restricted Default" herab, nachdem auch die Nachfrist von [[30 Tagen|grace_period|=30|duration:day]] für [[zwei|missed_bonds_dec|=2]] Zinszahlungen von insgesamt [[82,5 Mio. Dollar|coupon_nov|=82500000|money:USD]] verstrichen war. Am Freitag davor hatte der Konzern gewarnt, er könne womöglich eine Garantie über [[260 Mio. Dollar|guarantee_demand|=260000000|money:USD]] nicht erfüllen.

Betroffen sind Auslandsanleihen im Volumen von [[19,2 Mrd. Dollar|offshore_debt|=19200000000|money:USD]]. Im Vergleich zum gesamten Schuldenberg von [[über 300 Mrd. Dollar|liabilities|>300000000000|money:USD]] wirkt das wenig. Auch der Konkurrent Kaisa fiel durch: Er ließ eine Anleihe über [[400 Mio. Dollar|kaisa_bond|=400000000|money:USD]] platzen und hat im Ausland Schulden von [[12 Mrd. Dollar|kaisa_offshore_debt|=12000000000|money:USD]].

An der Börse in Hongkong rutschte der Kurs seit Jänner um [[knapp 90 Prozent|share_fall_year|<90|percent]] ab. Firmengründer Xu Jiayin, [[63|founder_age|=63|age]], hat nach Medienberichten [[mehr als sieben Mrd. Yuan|founder_own_money|>7000000000|money:CNY|Medienberichte]] aus dem Verkauf von Villen und Flugzeugen in die Firma gesteckt. Die Lage der [[1,6 Millionen|homebuyers|=1600000]] Kunden, die auf Wohnungen warten, verbessert das kaum: [[Sechs von zehn|stalled_share|=0.6|ratio]] Baustellen ruhten im Herbst. [[Ein Viertel|property_gdp_share|=0.25|ratio]] der Wirtschaftsleistung Chinas hängt am Immobiliensektor.

@@ pl-1 | pl | money.pl | 2021-09-21
Evergrande - chiński kolos na glinianych nogach. Co oznacza dla Polaków?

Złoty słabnie, WIG20 traci [[2,7 proc.|wig20_fall|=2.7|percent]], a bitcoin zjechał o [[kilka tysięcy dolarów|bitcoin_fall|3000..9999?|money:USD]]. Winny jest deweloper, o którym jeszcze miesiąc temu nikt nad Wisłą nie słyszał.

Evergrande ma do oddania [[305 mld dolarów|liabilities|=305000000000|money:USD]]. W przeliczeniu to [[blisko 1,2 bln zł|liabilities|<1200000000000|money:PLN]], czyli [[połowa|liabilities_polish_gdp|=0.5|ratio]] polskiego PKB. W czwartek mija termin zapłaty [[84 mln dolarów|coupon_23sep|=84000000|money:USD]] odsetek, za tydzień kolejnych [[47,5 mln|coupon_29sep|=47500000]]. Jeśli spółka nie zapłaci, będzie miała [[trzydzieści dni|grace_period|=30|duration:day]] na poprawkę.

Firma buduje w [[ponad dwustu osiemdziesięciu|cities|>280]] miastach. Według szacunków agencji Bloomberg nie dokończyła [[1,6 mln|unfinished_homes|=1600000||Bloomberg]] mieszkań, choć pieniądze od klientów wzięła. Zatrudnia [[200 tys.|employees|=200000]] ludzi, pośrednio daje pracę [[prawie 4 mln|indirect_jobs|<4000000]].

Do siedziby w Shenzhen przyszło w zeszłym tygodniu [[kilkadziesiąt|protesters|20..99?]] osób, które kupiły od spółki produkty oszczędnościowe. Jedna z kobiet mówiła, że wpłaciła [[800 tys. juanów|investor_savings|=800000|money:CNY]]. Takich drobnych inwestorów jest [[ok. 80 000|wealth_investors|~80000]], a do zwrotu pozostaje [[40 mld juanów|wealth_products|=40000000000|money:CNY]].

@@ pl-2 | pl | pap.pl | 2023-07-18
Evergrande ujawnia: [[582 mld juanów|loss_two_years|=582000000000|money:CNY]] straty w [[dwa lata|loss_span|=2|duration:year]]

Z dużym opóźnieniem chiński deweloper Evergrande opublikował wyniki za lata 2021 i 2022. W pierwszym z nich strata netto wyniosła [[476 mld juanów|loss_2021|=476000000000|money:CNY]], w drugim [[105,9 mld|loss_2022|=105900000000]]. Łącznie to [[około 81 mld dolarów|loss_two_years|~81000000000|money:USD|Reuters]], jak podaje agencja Reuters.

Na koniec 2022 roku zobowiązania spółki sięgały [[2,44 bln juanów|liabilities|=2440000000000|money:CNY]] ([[ok. 340 mld dolarów|liabilities|~340000000000|money:USD]]), podczas gdy aktywa - [[1,84 bln|assets_2022|=1840000000000]]. [[Dwa lata|liabilities_growth_span|=2|duration:year]] wcześniej dług był o [[jedną piątą|liabilities_growth|=0.2|ratio]] niższy. Gotówki zostało [[4,3 mld juanów|cash_2022|=4300000000|money:CNY]].

Firma wciąż nie porozumiała się z zagranicznymi wierzycielami, którym jest winna [[blisko 20 mld dolarów|offshore_debt|<20000000000|money:USD]]; na plan restrukturyzacji musi się zgodzić [[co najmniej 75 proc.|creditor_threshold|>=75|percent]] z nich. Notowania akcji zawieszono [[16 miesięcy|suspension|=16|duration:month]] temu, w marcu 2022 r.

Biegły rewident odmówił wydania opinii. W toku jest [[1519|lawsuits|=1519]] spraw sądowych, każda o [[ponad 30 mln juanów|lawsuit_value|>30000000|money:CNY/each]], na łączną kwotę [[395,4 mld|lawsuits_total|=395400000000]].

@@ ar-1 | ar | alarabiya.net | 2021-09-22
أزمة "إيفرغراند" تهز الأسواق.. ماذا نعرف عنها؟

تترقب أسواق العالم يوم غد الخميس، موعد استحقاق فوائد بقيمة [[83.5 مليون دولار|coupon_23sep|=83500000|money:USD]] على سندات شركة التطوير العقاري الصينية "إيفرغراند"، التي تتجاوز التزاماتها [[300 مليار دولار|liabilities|>300000000000|money:USD]].

ولا تعد الشركة متعثرة رسميا إلا بعد انقضاء مهلة مدتها [[30 يوما|grace_period|=30|duration:day]]. وفي 29 سبتمبر يحين موعد دفعة أخرى قدرها [[47.5 مليون دولار|coupon_29sep|=47500000|money:USD]].

وفقد مليارديرات العالم حينها [[135 مليار دولار|billionaires_loss|=135000000000|money:USD]] من ثرواتهم، وتراجع سهم الشركة ب[[أكثر من عشرة في المئة|share_fall_20sep|>10|percent]] في جلسة الاثنين، بينما بلغت خسائره منذ بداية العام [[84%|share_fall_year|=84|percent]].

وضخ البنك المركزي الصيني [[نحو 18.6 مليار دولار|pboc_injection|~18600000000|money:USD]] في النظام المصرفي لتهدئة المخاوف. ويعمل لدى الشركة [[مئتا ألف|employees|=200000]] شخص، وتقول إنها توفر [[3.8 ملايين|indirect_jobs|=3800000||إيفرغراند]] وظيفة غير مباشرة سنويا.

وقدرت وكالة "ستاندرد آند بورز" أن تتلقى الشركة ضربة جديدة إذا توقف البناء، إذ دفع [[مليون ونصف مليون|homebuyers|=1500000]] مشترٍ عربون منازل لم تكتمل بعد. وقال متعامل في هونغ كونغ: "أمامنا [[يومان|trader_days|=2|duration:day]] عصيبان".

@@ ar-2 | ar | skynewsarabia.com | 2022-01-04
الصين تأمر "إيفرغراند" بهدم [[٣٩|buildings_demolished|=39]] مبنى في [[عشرة أيام|demolition_deadline|=10|duration:day]]

استأنف سهم مجموعة "إيفرغراند" التداول في هونغ كونغ اليوم الثلاثاء مرتفعا [[١٫٣ بالمئة|share_rise_jan|=1.3|percent]]، بعد تقارير عن أمر أصدرته سلطات مدينة دانتشو في جزيرة هاينان بهدم مبان سكنية شيدت بتراخيص باطلة. وكلفت جزيرة "زهرة المحيط" الاصطناعية المطور [[نحو ٨١ مليار يوان|island_cost|~81000000000|money:CNY]] حتى الآن، بحسب صحيفة محلية.

وقالت الشركة إن الأمر لا يشمل باقي المشروع الذي يضم [[٦١ ألف|island_owners|=61000||إيفرغراند]] مالك. وأضافت أن مبيعاتها التعاقدية تراجعت في 2021 بنسبة [[٣٩ في المئة|sales_fall_2021|=39|percent]] إلى [[٤٤٣ مليار يوان|sales_2021|=443000000000|money:CNY]].

وتنوء المجموعة بديون تزيد على [[٣٠٠ مليار دولار|liabilities|>300000000000|money:USD]]، منها [[حوالي ٢٠ مليار دولار|offshore_debt|~20000000000|money:USD]] سندات دولية عدتها وكالات التصنيف في حالة تعثر خلال ديسمبر. وخسر سهمها [[قرابة ٩٠ بالمئة|share_fall_year|<90|percent]] من قيمته في العام الماضي.

وكانت الشركة قد تعهدت بتسليم [[٣٩ ألف|homes_december_goal|=39000]] وحدة سكنية في ديسمبر، مقابل [[أقل من عشرة آلاف|homes_monthly_before|<10000|count/each]] في كل من الأشهر السابقة.

@@ it-1 | it | repubblica.it | 2021-09-17
Evergrande, il gigante che può far tremare Pechino

[[Trecento miliardi di dollari|liabilities|=300000000000|money:USD]] di debiti, più o meno il Pil della Finlandia. È il peso che schiaccia Evergrande, secondo costruttore cinese, fondato da Xu Jiayin, [[62 anni|founder_age|=62|age]], figlio di contadini dell'Henan.

Davanti al quartier generale di Shenzhen, lunedì, si sono presentati in [[un centinaio|protesters|~100]], circondati da [[decine|policemen|24..99?]] di agenti. Chiedono indietro i risparmi messi in prodotti che promettevano il [[12 per cento|promised_yield|=12|percent/each]] l'anno. La società propone di rimborsarli a rate, il [[10%|repayment_step|=10|percent/each]] ogni [[tre mesi|repayment_interval|=3|duration:month]], oppure in posti auto.

Il titolo vale [[un quarto|share_fraction_left|=0.25|ratio]] di gennaio. Le agenzie di rating hanno tagliato il giudizio [[tre|downgrades|=3]] volte in [[due mesi|downgrade_span|=2|duration:month]]. I numeri fanno impressione: [[1300|projects|=1300]] cantieri, [[oltre 200 mila|employees|>200000]] dipendenti, un indotto di [[quasi quattro milioni|indirect_jobs|<4000000]] di persone. Le case vendute sulla carta e mai finite sarebbero [[1,4 milioni|unfinished_homes|=1400000||Capital Economics]], stima Capital Economics, per [[1.300 miliardi di yuan|presale_liabilities|=1300000000000|money:CNY|Capital Economics]].

Giovedì prossimo, 23 settembre, scade una cedola da [[oltre 80 milioni di dollari|coupon_23sep|>80000000|money:USD]]. Le banche cinesi, scrive Bloomberg, sono già state avvertite: i prestiti di lunedì non verranno onorati.

@@ it-2 | it | milanofinanza.it | 2021-10-22
Evergrande paga all'ultimo minuto e scongiura il default

A [[un giorno|days_before_default|=1|duration:day]] dalla scadenza del periodo di grazia, Evergrande ha versato la cedola da [[83,5 milioni di dollari|coupon_23sep|=83500000|money:USD]] che non aveva onorato il 23 settembre. Lo riferisce il Securities Times. Il tempo guadagnato è poco: venerdì prossimo, 29 ottobre, scadono i [[30 giorni|grace_period|=30|duration:day]] concessi per un altro pagamento, da [[45,7 milioni|coupon_29sep|=45700000]], e nelle settimane successive ne maturano [[tre|coupons_oct|=3]] per complessivi [[148 milioni di dollari|coupon_11oct|=148000000|money:USD]].

[[Due giorni|days_since_hopson|=2|duration:day]] fa è saltata la cessione del [[50,1%|services_stake|=50.1|percent]] di Evergrande Property Services a Hopson, che avrebbe portato in cassa [[20 miliardi di dollari di Hong Kong|services_price|=20000000000|money:HKD]], cioè [[circa 2,6 miliardi di dollari Usa|services_price|~2600000000|money:USD]]. È andata in porto invece la vendita del [[19,93%|shengjing_stake|=19.93|percent]] di Shengjing Bank, per [[9,99 miliardi di yuan|shengjing_price|=9990000000|money:CNY]].

Sui mercati torna un po' di fiducia: il titolo guadagna il [[4,3%|share_rise_oct|=4.3|percent]], dopo aver perso [[oltre l'80%|share_fall_year|>80|percent]] da gennaio. Ma le passività restano a [[1.970 miliardi di yuan|liabilities|=1970000000000|money:CNY]] e il presidente della banca centrale, Yi Gang, ammette che [[un terzo|financial_debt_share|=0.3333|ratio|Yi Gang]] è verso il sistema finanziario.

@@ pt-1 | pt_BR | folha.uol.com.br | 2021-09-20
Medo de calote da Evergrande derruba Bolsas; Vale perde [[R$ 18 bilhões|vale_loss|=18000000000|money:BRL]]

O Ibovespa caiu [[2,33%|ibovespa_fall|=2.33|percent]] nesta segunda (20), para [[108.843|ibovespa_points|=108843]] pontos, e o dólar foi a [[R$ 5,33|dollar_rate|=5.33|money:BRL/each]]. O motivo está a [[quase 17 mil quilômetros|distance|<17000|measure:kilometer]] de São Paulo: a incorporadora chinesa Evergrande pode não honrar [[US$ 83,5 milhões|coupon_23sep|=83500000|money:USD]] em juros que vencem na quinta-feira.

A empresa deve [[mais de US$ 300 bilhões|liabilities|>300000000000|money:USD]], [[cerca de R$ 1,6 trilhão|liabilities|~1600000000000|money:BRL]], a [[128|lender_banks|=128]] bancos e a uma legião de fornecedores. Tem projetos em [[280|cities|=280]] cidades e [[mais de 1,5 milhão|homebuyers|>1500000]] de compradores à espera das chaves. Suas ações perderam [[dez por cento|share_fall_20sep|=10|percent]] no dia.

Por que o Brasil sente? Porque a China compra [[dois terços|ore_share|=0.6667|ratio]] do minério de ferro exportado pelo país, e a construção civil consome [[um terço|steel_share|=0.3333|ratio]] do aço chinês. A tonelada do minério, que em maio valia [[US$ 230|ore_price_may|=230|money:USD/each]], fechou [[abaixo de US$ 95|ore_price_sep|<95|money:USD/each]].

Para o economista-chefe de uma gestora, de [[41 anos|economist_age|=41|age]], "não é um novo Lehman". O banco americano devia o [[dobro|lehman_ratio|=2|ratio]].

@@ pt-2 | pt_PT | eco.sapo.pt | 2021-12-10
Evergrande em incumprimento: e agora?

Chegou ao fim a novela de [[três meses|saga_months|=3|duration:month]]. A Fitch declarou ontem a Evergrande em incumprimento restrito, a primeira das [[três|rating_agencies|=3]] grandes agências a fazê-lo, depois de a empresa ter falhado cupões de [[82,5 milhões de dólares|coupon_nov|=82500000|money:USD]] cujo prazo de tolerância, de [[um mês|grace_period|=1|duration:month]], acabou na segunda-feira.

No total, a promotora de Shenzhen carrega um passivo de [[mais de 300 mil milhões de dólares|liabilities|>300000000000|money:USD]] ([[265 mil milhões de euros|liabilities|=265000000000|money:EUR]]), superior ao PIB português, que ronda os [[200 mil milhões|portugal_gdp|~200000000000|money:EUR]]. As obrigações internacionais são uma pequena fatia: [[19 mil milhões|offshore_debt|=19000000000]].

O Governo da província de Guangdong enviou uma equipa para o terreno. O fundador, que já injectou [[mil milhões de dólares|founder_own_money|=1000000000|money:USD]] do próprio bolso, perdeu [[73%|founder_fortune_loss|=73|percent|Forbes]] da fortuna em [[um ano|founder_loss_span|=1|duration:year]], segundo a Forbes.

Para os [[1,5 milhões|homebuyers|=1500000]] de chineses que pagaram casa adiantada, Pequim promete obra feita. As acções fecharam a [[1,58 dólares de Hong Kong|share_price_dec|=1.58|money:HKD/each]]. A Kaisa, com [[12 mil milhões de dólares|kaisa_offshore_debt|=12000000000|money:USD]] em dívida externa, caiu no mesmo dia.

@@ relations
superseded | liabilities | from 305 billion dollars (1.97 trillion yuan, mid 2021) to 340 billion (2.44 trillion, end 2022)
conversion | liabilities | de-1 pl-1 pl-2 pt-1 pt-2 | yuan, dollars, euros, zloty, reais
conversion | pboc_injection | de-1 ar-1 | yuan and dollars
conversion | coupon_onshore | de-1 | yuan and euros
conversion | services_price | it-2 | Hong Kong and US dollars
conversion | loss_two_years | pl-2 | yuan and dollars
conversion | founder_own_money | de-2 pt-2 | yuan and dollars
sum | loss_2021 + loss_2022 = loss_two_years
part_of | offshore_debt < liabilities
part_of | interest_bearing_debt < liabilities
part_of | pboc_injection_net < pboc_injection
slip | coupon_29sep | it-2 | digits swapped, 45.7 for 47.5
conflict | unfinished_homes | pl-1 it-1 | Bloomberg 1.6 million, Capital Economics 1.4 million
conflict | homebuyers | de-2 pt-2 | 1.6 against 1.5 million
conflict | protesters | pl-1 it-1 | dozens against about a hundred
definition | homebuyers, unfinished_homes | people who paid and flats not built
definition | offshore_debt, kaisa_offshore_debt | another company
superseded | share_fall_year | from 84 to 90 percent over the year
