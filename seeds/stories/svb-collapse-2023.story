@@ en-1 | en_US | apnews.com | 2023-03-10
Regulators seize Silicon Valley Bank in largest failure since 2008
NEW YORK - U.S. regulators on Friday shut Silicon Valley Bank after a run by depositors, the biggest collapse of a lender since Washington Mutual went under with [[$307 billion|assets_wamu|=307000000000|money:USD]] in assets.
At the end of December the Santa Clara institution, ranked 16th in the country, had [[about $209 billion|assets_svb|~209000000000|money:USD|FDIC]] in assets and [[$175.4 billion|deposits_svb|=175400000000|money:USD|FDIC]] in deposits, the FDIC said. Customers will have access by Monday to insured money; the ceiling is [[$250,000|insured_limit|=250000|money:USD/each]] each. How much lies above that line the agency could not say; the bank's own filing implies [[more than 90%|uninsured_share|>90|percent]].
The trouble began Wednesday, when SVB disclosed a [[$1.8 billion|securities_loss|=1800000000|money:USD]] loss on bond sales and said it would raise [[$2.25 billion|capital_raise_total|=2250000000|money:USD]]. Its shares fell [[60%|share_fall_thu|=60|percent]] on Thursday and another [[69%|share_fall_fri|=69|percent]] before Friday's open, when trading was halted.
Washington Mutual, for comparison, needed [[10 days|wamu_run_days|=10|duration:day]] to bleed [[$16.7 billion|wamu_run|=16700000000|money:USD]] in September 2008. The bank had [[8,528|employees|=8528]] workers and [[17|branches|=17]] branches in California and Massachusetts. Streaming company Roku said it held [[roughly $487 million|roku_exposure|~487000000|money:USD|Roku]] there, [[26%|roku_share|=26|percent|Roku]] of its cash.

@@ pl-1 | pl | bankier.pl | 2023-03-13
Warszawska giełda tonie po upadku SVB
Indeks WIG-Banki stracił w poniedziałek [[5,1 proc.|wig_banki|=5.1|percent]], WIG20 [[ponad 3 proc.|wig20|>3|percent]] - to reakcja na piątkowy upadek Silicon Valley Bank, w którym klienci trzymali [[około 175 mld dolarów|deposits_svb|~175000000000|money:USD]], a aktywa sięgały [[209 mld USD|assets_svb|=209000000000|money:USD]] ([[ponad 900 mld zł|assets_svb|>900000000000|money:PLN]]).
W niedzielę wieczorem Fed, FDIC i Departament Skarbu ogłosiły, że wszyscy deponenci odzyskają pieniądze, także ci powyżej gwarantowanych [[250 tys. dolarów|insured_limit|=250000|money:USD/each]]. Takich środków było według analityków S&P aż [[94 proc.|uninsured_share|=94|percent|S&P]] Skarb państwa zabezpiecza nowy program pożyczkowy kwotą [[25 miliardów dolarów|btfp_backstop|=25000000000|money:USD]].
W czwartek klienci próbowali wypłacić [[42 mld dolarów|withdrawals_thu|=42000000000|money:USD]], a kurs banku runął o [[ponad 60 procent|share_fall_thu|>60|percent]]. W niedzielę zamknięto też Signature Bank z Nowego Jorku, mający [[110 mld USD|assets_signature|=110000000000|money:USD]] aktywów.
W Londynie HSBC przejął brytyjską spółkę SVB za symbolicznego [[jednego funta|hsbc_price|=1|money:GBP]]. Komisja Nadzoru Finansowego zapewnia, że w polskich bankach udział depozytów objętych gwarancją - u nas granica to [[100 tys. euro|limit_eu|=100000|money:EUR/each]] - wynosi [[przeszło 70 proc.|insured_share_pl|>70|percent|KNF]]

@@ ar-1 | ar | asharqbusiness.com | 2023-03-11
انهيار "سيليكون فالي" في [[48 ساعة|collapse_time|=48|duration:hour]]
لم يحتج "سيليكون فالي بنك" سوى [[48 ساعة|collapse_time|=48|duration:hour]] لينتقل من إعلان زيادة رأسماله إلى الإفلاس. فقد سحب المودعون يوم الخميس [[42 مليار دولار|withdrawals_thu|=42000000000|money:USD|إدارة الحماية المالية في كاليفورنيا]]، وفق إدارة الحماية المالية في كاليفورنيا، وأقفل المصرف يومه برصيد نقدي سالب بلغ [[958 مليون دولار|negative_cash|=958000000|money:USD|إدارة الحماية المالية في كاليفورنيا]].
وكان البنك قد باع سندات بقيمة [[21 مليار دولار|securities_sold|=21000000000|money:USD]] وتكبد خسارة تقارب [[1.8 مليار|securities_loss|~1800000000|money:USD]]، ثم حاول جمع [[مليارين ومئتين وخمسين مليون دولار|capital_raise_total|=2250000000|money:USD]]. وهبط سهمه الخميس [[أكثر من 60%|share_fall_thu|>60|percent]].
ويعد هذا ثاني أكبر إفلاس مصرفي في تاريخ الولايات المتحدة، إذ بلغت أصوله [[290 مليار دولار|assets_svb|=290000000000|money:USD]] في نهاية العام الماضي، وودائعه [[نحو 175 مليار دولار|deposits_svb|~175000000000|money:USD]]. ولا تغطي التأمينات سوى [[ربع مليون دولار|insured_limit|=250000|money:USD/each]] لكل مودع.
وخسرت أكبر [[أربعة|big_banks|=4]] بنوك أميركية [[52 مليار دولار|big_banks_loss|=52000000000|money:USD]] من قيمتها السوقية في جلسة الخميس.

@@ it-1 | it | ilsole24ore.com | 2023-03-13
Svb affonda le Borse, Milano perde il [[4%|ftse_mib|=4|percent]]
Seduta nera per i listini europei: Piazza Affari ha lasciato sul terreno il [[4,03%|ftse_mib|=4.03|percent]], con UniCredit giù di [[oltre il 9%|unicredit_fall|>9|percent]]. In tutta Europa il settore bancario ha ceduto il [[5,7%|stoxx_banks|=5.7|percent]].
A nulla sono valse le rassicurazioni del presidente Biden. La rete di sicurezza stesa domenica dalla Fed prevede che anche chi supera la soglia di [[250mila dollari|insured_limit|=250000|money:USD/each]] riavrà tutto; il Tesoro mette a disposizione [[fino a 25 miliardi|btfp_backstop|<=25000000000|money:USD]]. Silicon Valley Bank, fondata nel 1983, contava attivi per [[209 miliardi di dollari|assets_svb|=209000000000|money:USD]], [[circa 196 miliardi di euro|assets_svb|~196000000000|money:EUR]], ed era partner di [[metà|startup_share|=0.5|ratio]] delle start up americane sostenute dal venture capital.
Giovedì, in [[dieci ore|withdrawal_hours|=10|duration:hour]], ne erano usciti [[42 miliardi|withdrawals_thu|=42000000000|money:USD]]: [[un quarto|withdrawals_share|=0.25|ratio]] della raccolta. Il ceo Greg Becker, [[55 anni|age_becker|=55|age]], aveva venduto il 27 febbraio azioni proprie per [[3,6 milioni|becker_sale|=3600000|money:USD]].
In Germania la Bafin ha congelato la filiale di Francoforte, [[poco meno di 800 milioni di euro|assets_frankfurt|<800000000|money:EUR]] di bilancio. A Londra la controllata passa a Hsbc per [[una sterlina|hsbc_price|=1|money:GBP]]: ha [[6,7 miliardi di sterline|uk_deposits|=6700000000|money:GBP]] di depositi e [[5,5 miliardi|uk_loans|=5500000000|money:GBP]] di prestiti.

@@ de-1 | de | handelsblatt.com | 2023-03-13
Bafin verhängt Moratorium über deutsche SVB-Tochter
Die Finanzaufsicht Bafin hat die Frankfurter Zweigstelle der Silicon Valley Bank für den Kundenverkehr geschlossen. Systemrelevant sei sie nicht, so die Behörde: Ihre Bilanzsumme lag Ende 2022 bei [[789,2 Mio. Euro|assets_frankfurt|=789200000|money:EUR|Bafin]].
Der Mutterkonzern kam auf [[rund 209 Milliarden Dollar|assets_svb|~209000000000|money:USD]]. Davon steckten [[120 Milliarden|securities_total|=120000000000|money:USD]] in Wertpapieren, deren Kurse durch die Zinswende fielen. Die nicht realisierten Verluste im Anlagebuch summierten sich auf [[gut 15 Mrd. Dollar|unrealized_loss|>15000000000|money:USD]] - annähernd so viel wie das Eigenkapital von [[16,3 Mrd.|equity|=16300000000|money:USD]]
Im gesamten US-Bankensystem schlummern nach FDIC-Angaben [[620 Mrd. Dollar|unrealized_loss_us|=620000000000|money:USD|FDIC]] solcher Verluste. Seit März 2022 hat die Fed den Leitzins in [[acht|fed_hikes|=8]] Schritten erhöht, von einem Rekordtief auf [[4,5 bis 4,75 Prozent|fed_rate|4.5..4.75|percent]].
Die Einlagen der SVB ([[173 Mrd. Dollar|deposits_svb|=173000000000|money:USD]]) waren zu [[mehr als 93 Prozent|uninsured_share|>93|percent]] ungesichert. Auslöser der Panik war der Verkauf von Anleihen im Wert von [[21 Mrd. Dollar|securities_sold|=21000000000|money:USD]], der einen Verlust von [[knapp zwei Milliarden|securities_loss|<2000000000|money:USD]] brachte. Ein Gründer aus Berlin sagte, er habe am Donnerstag binnen [[20 Minuten|founder_minutes|=20|duration:minute]] [[zwei Millionen|founder_sum|=2000000|money:USD]] abgezogen. Commerzbank-Aktien verloren am Montag [[12,7 Prozent|commerzbank_fall|=12.7|percent]].

@@ pt-1 | pt | valor.globo.com | 2023-03-14
Startups brasileiras correm para tirar dinheiro do SVB
[[Dezenas|br_startups|20..?]] de startups brasileiras tinham recursos no Silicon Valley Bank, que quebrou na sexta-feira com [[US$ 209 bilhões|assets_svb|=209000000000|money:USD]] em ativos, ou [[R$ 1,1 trilhão|assets_svb|=1100000000000|money:BRL]]. Uma fundadora de São Paulo, que pediu anonimato, conta que só conseguiu transferir [[US$ 500 mil|br_founder_moved|=500000|money:USD]] dos [[US$ 3,2 milhões|br_founder_total|=3200000|money:USD]] da empresa antes de o sistema cair. O seguro cobre [[US$ 250 mil|insured_limit|=250000|money:USD/each]] por cliente.
Na quinta, os correntistas ordenaram saques de [[US$ 42 bilhões|withdrawals_thu|=42000000000|money:USD]]. A ação despencou de [[US$ 267,83|share_price_wed|=267.83|money:USD/each]] para [[US$ 106,04|share_price_thu|=106.04|money:USD/each]], queda de [[60,4%|share_fall_thu|=60.4|percent]].
A Y Combinator reuniu [[mais de 5 mil|petition_signers|>5000||Y Combinator]] assinaturas de executivos numa carta à secretária Janet Yellen; segundo a aceleradora, [[mais de 100 mil|jobs_risk|>100000||Y Combinator]] empregos estavam em risco.
A criptomoeda USDC, cuja emissora Circle tinha [[US$ 3,3 bilhões|circle_exposure|=3300000000|money:USD]] no banco, chegou a valer [[87 centavos de dólar|usdc_low|=0.87|money:USD/each]]. O Tesouro americano reservou [[até US$ 25 bilhões|btfp_backstop|<=25000000000|money:USD]] para a nova linha do Fed. O Nubank disse não ter exposição.

@@ en-2 | en_GB | theguardian.com | 2023-03-13
HSBC buys UK arm of Silicon Valley Bank for [[£1|hsbc_price|=1|money:GBP]]
After a weekend of frantic talks, HSBC announced at 7am that it had rescued the British subsidiary of Silicon Valley Bank, sparing [[more than 3,000|uk_clients|>3000]] tech companies a payday without cash. No taxpayer money is involved, the Treasury said.
SVB UK had loans of [[about £5.5bn|uk_loans|~5500000000|money:GBP|HSBC]] and deposits of [[around £6.7bn|uk_deposits|~6700000000|money:GBP|HSBC]] as of Friday, HSBC said. It made a profit before tax of [[£88m|uk_profit|=88000000|money:GBP|HSBC]] last year. [[Some 200|uk_letter|~200]] founders had written to the chancellor on Saturday calling the failure "an existential threat".
In Britain only the first [[£85,000|limit_uk|=85000|money:GBP/each]] is protected, against [[$250,000|insured_limit|=250000|money:USD/each]] in America, where almost the whole of the parent's [[$175bn|deposits_svb|=175000000000|money:USD]] - [[97%|uninsured_share|=97|percent]], on one estimate - was uninsured.
The US parent, with [[$212bn|assets_svb|=212000000000|money:USD]] of assets, fell on Friday after depositors tried to take out [[$42bn|withdrawals_thu|=42000000000|money:USD]]. New York's Signature Bank, with [[just over $110bn|assets_signature|>110000000000|money:USD]] of assets, was shut on Sunday. Shares in HSBC lost [[4.1%|hsbc_fall|=4.1|percent]]. The price was less than a sandwich costs in Canary Wharf, one trader joked.

@@ pl-2 | pl | pb.pl | 2023-03-28
First Citizens bierze resztki po SVB
[[Siedemnaście|branches|=17]] dawnych oddziałów Silicon Valley Bank otworzyło się w poniedziałek pod szyldem First Citizens. Bank z Karoliny Północnej kupił [[72 mld dol.|loans_bought|=72000000000|money:USD|FDIC]] kredytów z dyskontem [[16,5 mld dol.|loans_discount|=16500000000|money:USD|FDIC]] i przejął depozyty, z których zostało [[119 mld|deposits_left|=119000000000|money:USD|FDIC]] Na koniec roku było ich jeszcze [[ponad 175 miliardów|deposits_svb|>175000000000|money:USD]].
Pod zarządem FDIC pozostaje [[około 90 mld dol.|securities_left|~90000000000|money:USD|FDIC]] papierów wartościowych. Fundusz gwarancyjny szacuje swój koszt na [[20 mld dol.|fdic_cost_svb|=20000000000|money:USD|FDIC]]; wraz z Signature Bank, który kosztował [[2,5 mld|fdic_cost_signature|=2500000000|money:USD|FDIC]], daje to [[22,5 mld|fdic_cost_both|=22500000000|money:USD|FDIC]].
Akcje First Citizens podskoczyły o [[niemal 54 proc.|first_citizens_rise|<54|percent]] Cały bank jest po transakcji [[dwukrotnie|first_citizens_growth|=2|ratio]] większy: jego aktywa wzrosną ze [[109|first_citizens_before|=109000000000|money:USD]] do [[219 mld dol.|first_citizens_after|=219000000000|money:USD]]
Wcześniej [[jedenaście|frb_rescue_banks|=11]] dużych banków wsparło First Republic depozytami na [[30 mld dol.|frb_rescue_deposits|=30000000000|money:USD]] W Europie inwestorzy patrzą na UBS, który [[osiem dni|cs_days_ago|=8|duration:day]] wcześniej zgodził się zapłacić za Credit Suisse [[3 mld franków|cs_price|=3000000000|money:CHF]].

@@ ar-2 | ar_AE | alarabiya.net | 2023-05-02
من سيليكون فالي إلى فيرست ريبابليك.. أزمة ب[[ثلاثة|failed_banks|=3]] مصارف
باستحواذ "جيه بي مورغان" على "فيرست ريبابليك" مقابل [[10.6 مليار دولار|jpm_price|=10600000000|money:USD]] يرتفع عدد المصارف الأميركية المنهارة خلال [[أقل من شهرين|crisis_length|<2|duration:month]] إلى [[ثلاثة|failed_banks|=3]]. وبلغت أصول الأخير [[٢٢٩ مليار دولار|assets_first_republic|=229000000000|money:USD]]، ليتجاوز بذلك "سيليكون فالي" الذي كان يملك [[٢٠٩ مليارات دولار|assets_svb|=209000000000|money:USD]].
أما "سيغنتشر" الذي أغلق في 12 مارس فكانت أصوله [[١١٠ مليارات دولار|assets_signature|=110000000000|money:USD]]. وقدرت المؤسسة الفدرالية للتأمين على الودائع كلفة العملية الجديدة ب[[نحو 13 مليار دولار|fdic_cost_frb|~13000000000|money:USD|المؤسسة الفدرالية للتأمين على الودائع]]، مقابل [[20 مليارا|fdic_cost_svb|=20000000000|money:USD|المؤسسة الفدرالية للتأمين على الودائع]] لسيليكون فالي.
وجاء في تقرير للاحتياطي الفدرالي صدر الجمعة في [[أكثر من 100|fed_report_pages|>100]] صفحة أن المودعين سحبوا في 9 مارس [[أكثر من 40 مليار دولار|withdrawals_thu|>40000000000|money:USD|الاحتياطي الفدرالي]]، وأن الإدارة كانت تتوقع خروج [[مئة مليار|withdrawals_queued|=100000000000|money:USD|الاحتياطي الفدرالي]] أخرى في اليوم التالي. وكان على البنك [[31|open_warnings|=31||الاحتياطي الفدرالي]] ملاحظة رقابية معلقة، أي [[ثلاثة أضعاف|warnings_ratio|=3|ratio]] متوسط نظرائه.
وكانت [[11|frb_rescue_banks|=11]] مؤسسة كبرى قد أودعت في مارس [[30 مليار دولار|frb_rescue_deposits|=30000000000|money:USD]] لدى فيرست ريبابليك بلا جدوى.

@@ it-2 | it | ilpost.it | 2023-04-29
Che cosa dice la Fed sul fallimento di Silicon Valley Bank
La banca centrale americana ha pubblicato venerdì un rapporto di [[114|fed_report_pages|=114]] pagine in cui ammette di non aver vigilato abbastanza. Tra la fine del 2019 e la fine del 2021, ricostruisce, l'attivo di Svb era diventato [[il triplo|assets_growth|=3|ratio]], da [[71 miliardi di dollari|assets_2019|=71000000000|money:USD|Fed]] a [[oltre 211|assets_2021|>211000000000|money:USD|Fed]].
Al momento del crollo gli ispettori avevano in sospeso [[trentuno|open_warnings|=31||Fed]] rilievi. Un mese prima, però, nessuno di loro aveva giudicato imminente una crisi.
I numeri della corsa agli sportelli, ormai digitali, fanno impressione: [[42 miliardi|withdrawals_thu|=42000000000|money:USD]] ritirati quel giovedì, altri [[100|withdrawals_queued|=100000000000|money:USD|Michael Barr]] in attesa il mattino dopo, come ha raccontato il vicepresidente Michael Barr. Insieme fanno [[circa l'85%|run_share|~85|percent]] dei depositi, che a dicembre ammontavano a [[175 milioni di dollari|deposits_svb|=175000000|money:USD]]. Nel 2008 Washington Mutual ne perse [[19|wamu_run|=19000000000|money:USD]] in [[16 giorni|wamu_run_days|=16|duration:day]].
[[Oltre il 90%|uninsured_share|>90|percent]] dei conti superava la soglia garantita. Il conto per il fondo interbancario è stimato in [[20 miliardi|fdic_cost_svb|=20000000000|money:USD]]. I dipendenti erano [[oltre 8.500|employees|>8500]]. L'amministratore Becker, che a febbraio aveva ceduto titoli per [[3,57 milioni di dollari|becker_sale|=3570000|money:USD]], nel 2022 aveva guadagnato [[9,9 milioni|becker_pay|=9900000|money:USD]].

@@ de-2 | de_CH | nzz.ch | 2023-11-17
US-Banken zahlen für die Rettung der SVB-Kunden
Die amerikanische Einlagensicherung FDIC verlangt von [[114|assessment_banks|=114||FDIC]] Instituten eine Sonderabgabe. Damit soll der Schaden gedeckt werden, der im März durch die Garantie für alle Einleger [[zweier|guarantee_banks|=2]] Banken entstand: [[16,3 Milliarden Dollar|fdic_cost_guarantee|=16300000000|money:USD|FDIC]]. Im Mai war die Behörde noch von [[15,8 Milliarden|fdic_cost_guarantee|=15800000000|money:USD|FDIC]] ausgegangen.
Die Gesamtkosten der Silicon Valley Bank, zunächst auf [[20 Mrd.|fdic_cost_svb|=20000000000|money:USD|FDIC]] geschätzt, beziffert sie jetzt mit [[16,1 Mrd. Dollar|fdic_cost_svb|=16100000000|money:USD|FDIC]], jene der Signature Bank mit [[2,4 Mrd.|fdic_cost_signature|=2400000000|money:USD|FDIC]] Die Abgabe von [[0,134 Prozent|assessment_rate|=0.134|percent]] pro Jahr wird über [[acht|assessment_quarters|=8]] Quartale erhoben; Häuser mit [[weniger als 5 Milliarden|assessment_threshold|<5000000000|money:USD/each]] an ungedeckten Einlagen sind befreit.
Nicht enthalten ist die First Republic, die den Fonds [[rund 13 Milliarden|fdic_cost_frb|~13000000000|money:USD]] kostete. Zur Erinnerung: Am 9. März wollten die Kunden [[42 Milliarden|withdrawals_thu|=42000000000|money:USD]] abheben, und [[94%|uninsured_share|=94|percent]] der Gelder lagen über der Grenze von [[250'000 Dollar|insured_limit|=250000|money:USD/each]]. Die Credit Suisse, [[167 Jahre|age_cs|=167|duration:year]] alt, ging [[zehn Tage|cs_after|=10|duration:day]] später für [[3 Milliarden Franken|cs_price|=3000000000|money:CHF]] an die UBS.

@@ pt-2 | pt_PT | eco.sapo.pt | 2023-03-11
Falência do SVB faz tremer a banca mundial
Começou por um aumento de capital de [[1,75 mil milhões de dólares|capital_raise_shares|=1750000000|money:USD]] anunciado na quarta-feira, a que se juntariam [[500 milhões|capital_raise_ga|=500000000|money:USD]] do fundo General Atlantic. Acabou com os reguladores à porta. O Silicon Valley Bank, com activos de [[209 mil milhões de dólares|assets_svb|=209000000000|money:USD]] e depósitos de [[175,4 mil milhões|deposits_svb|=175400000000|money:USD]], é a segunda maior falência bancária da história dos Estados Unidos.
O banco vendera à pressa uma carteira de [[21 mil milhões|securities_sold|=21000000000|money:USD]] com menos-valias de [[quase dois mil milhões|securities_loss|<2000000000|money:USD]] - [[1,8 mil milhões|securities_loss|=1800000000|money:USD]], em rigor. Em bolsa perdeu [[cerca de 60%|share_fall_thu|~60|percent]] numa sessão, arrastando os [[quatro|big_banks|=4]] maiores bancos do país, que desvalorizaram [[mais de 50 mil milhões|big_banks_loss|>50000000000|money:USD]].
Só na quinta-feira saíram [[42 mil milhões|withdrawals_thu|=42000000000|money:USD]], e [[cerca de 95%|uninsured_share|~95|percent]] do que resta não está coberto pela garantia. Em Lisboa, o BCP recuou [[2,9%|bcp_fall|=2.9|percent]]. O ministro das Finanças disse que a exposição nacional "é nula". O fundo de pensões sueco Alecta, com [[2,6 milhões|alecta_clients|=2600000]] de clientes, admite perder [[oito mil milhões de coroas|alecta_loss|=8000000000|money:SEK|Alecta]].
A carta promovida pela Y Combinator leva [[1.200|petition_signers|=1200]] assinaturas.

@@ relations
superseded | fdic_cost_svb | 20 billion in March, 16.1 in November
superseded | fdic_cost_guarantee | 15.8 in May, 16.3 in November
superseded | fdic_cost_signature | 2.5 then 2.4
superseded | petition_signers | 1200 to more than 5000
sum | capital_raise_shares + capital_raise_ga = capital_raise_total
sum | fdic_cost_svb + fdic_cost_signature = fdic_cost_both
part_of | withdrawals_thu < deposits_svb
part_of | securities_total < assets_svb
part_of | br_founder_moved < br_founder_total
conflict | uninsured_share | en-2 pl-1 de-1 en-1 | 97 against 94 and 93
conflict | wamu_run | en-1 it-2 | 16.7 in 10 days against 19 in 16 days
conflict | assets_svb | en-2 | 212 against 209
conflict | deposits_svb | de-1 | 173 against 175.4
same_origin | deposits_svb | en-1 pt-2 | FDIC
same_origin | withdrawals_thu | ar-1 it-1 pt-1 en-2 | California regulator
definition | fdic_cost_svb, fdic_cost_guarantee | whole cost, share for uninsured depositors of two banks
definition | deposits_svb, deposits_left | end of 2022, after the run
conversion | assets_svb | pl-1 | dollars and zloty
conversion | assets_svb | it-1 | dollars and euros
conversion | assets_svb | pt-1 | dollars and reais
slip | assets_svb | ar-1 | 290 for 209
slip | deposits_svb | it-2 | million for billion
