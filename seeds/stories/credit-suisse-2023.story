@@ en-1 | en_US | reuters.com | 2023-03-19
UBS swallows Credit Suisse for [[$3.25 billion|price_total|=3250000000|money:USD]] in rescue brokered by Bern

ZURICH - UBS agreed on Sunday to buy Credit Suisse for [[3 billion Swiss francs|price_total|=3000000000|money:CHF]] in stock and to absorb [[up to 5 billion francs|ubs_first_loss|<=5000000000|money:CHF]] in losses, a marriage that Swiss authorities forced through before Asian markets opened.

Shareholders of the [[167-year-old|bank_age|=167|age]] lender will get [[one|exchange_ubs_shares|=1]] UBS share for every [[22.48|exchange_ratio|=22.48]] they own, which works out at [[0.76 francs|price_share|=0.76|money:CHF/each]] apiece. The stock had closed at [[1.86 francs|close_price|=1.86|money:CHF/each]] on Friday.

The Swiss National Bank will lend [[as much as 100 billion francs|liquidity_line|<=100000000000|money:CHF]] and the federal government is adding a [[9 billion franc|federal_guarantee|=9000000000|money:CHF]] guarantee. Owners of Additional Tier 1 bonds are wiped out: according to the regulator FINMA, [[around 16 billion francs|at1_writedown|~16000000000|money:CHF|FINMA]] of that debt is now worthless.

[[Two|unnamed_sources|=2]] people close to the talks said UBS had opened the weekend with a bid of [[$1 billion|first_offer|=1000000000|money:USD|people close to the talks]]. Last Thursday's emergency credit line had bought the bank only [[three days|days_bought|=3|duration:day]]. The combined group will look after [[more than $5 trillion|assets_combined|>5000000000000|money:USD|UBS]] of clients' money, UBS said.

@@ en-2 | en_GB | theguardian.com | 2023-08-31
The cheapest bargain in banking pays off, on paper

[[Five months|months_since_deal|=5|duration:month]] after it was handed its oldest rival, UBS has reported the largest quarterly profit any bank has ever made. Net income for the second quarter came to [[$28.9bn|ubs_q2_profit|=28900000000|money:USD]]. Strip out the accounting gain that comes from paying [[$3.4bn|price_total|=3400000000|money:USD]] for something worth far more and the underlying pre-tax figure shrinks to [[$1.1bn|ubs_q2_underlying|=1100000000|money:USD]].

The pain is elsewhere. In Switzerland [[3,000|jobs_cut_switzerland|=3000]] posts will disappear, chief executive Sergio Ermotti said: [[about 1,000|jobs_cut_swiss_retail|~1000]] from folding the domestic arm of Credit Suisse into the parent and [[2,000|jobs_cut_swiss_other|=2000]] from the wider restructuring. Unions had feared worse. At the end of June the [[two|banks|=2]] houses employed [[119,100|staff_combined|=119100]] people between them.

Savings are now put at [[more than $10bn|savings_goal|>10000000000|money:USD]] by the end of 2026, up from the [[$8bn|savings_goal|=8000000000|money:USD]] pencilled in on that frantic weekend in March. The taxpayer is off the hook: the [[SFr9bn|federal_guarantee|=9000000000|money:CHF]] loss guarantee was cancelled on 11 August without a penny drawn. Customers, too, are drifting back, although Credit Suisse still lost [[SFr39bn|outflow_q2_2023|=39000000000|money:CHF]] of assets between April and June. UBS shares rose [[6%|ubs_share_rise|=6|percent]] to their highest since 2008.

@@ de-1 | de_CH | nzz.ch | 2023-03-20
Das Ende der Credit Suisse

Nach [[167 Jahren|bank_age|=167|age]] verschwindet die Bank von Alfred Escher. Die UBS übernimmt sie für [[3 Mrd. Fr.|price_total|=3000000000|money:CHF]], zahlbar in eigenen Aktien; das sind [[76 Rappen|price_share|=0.76|money:CHF/each]] pro Titel, nachdem die Aktie am Freitag noch zu [[1,86 Fr.|close_price|=1.86|money:CHF/each]] gehandelt worden war. An der Börse war das Institut damit zuletzt [[rund 7,4 Mrd. Fr.|market_cap|~7400000000|money:CHF]] wert.

Der Bund steht mit [[9 Mrd. Fr.|federal_guarantee|=9000000000|money:CHF]] für Verluste gerade, sobald die UBS selbst die ersten [[5 Mrd.|ubs_first_loss|=5000000000|count]] getragen hat. Dazu kommt Liquidität der Nationalbank: ein Darlehen von [[bis zu 100 Mrd. Fr.|liquidity_line|<=100000000000|money:CHF]] mit Konkursprivileg und ein weiteres, vom Bund gedecktes in gleicher Höhe, zusammen also [[maximal 200 Mrd. Fr.|liquidity_total|<=200000000000|money:CHF]]

Rund um den Paradeplatz bangen nun die Angestellten. Die CS beschäftigte Ende 2022 genau [[50'480|staff_cs|=50480]] Personen, davon [[16'700|staff_cs_switzerland|=16700]] in der Schweiz. Mit der UBS ergibt das einen Koloss mit [[gut 120'000|staff_combined|>120000]] Mitarbeitern. 2008 war es umgekehrt: Damals musste der Bund die UBS mit [[6 Mrd. Fr.|ubs_bailout_2008|=6000000000|money:CHF]] stützen. Der Vertrag wurde nach Angaben eines Beteiligten innert [[48 Stunden|negotiation_time|=48|duration:hour|ein Beteiligter]] ausgehandelt.

@@ de-2 | de_DE | tagesschau.de | 2023-04-24
Kunden zogen bei Credit Suisse [[Milliarden|outflow_q1_2023|2000000000..?]] ab

Die letzte eigenständige Quartalsbilanz der Credit Suisse zeigt das Ausmaß der Flucht: Im ersten Quartal flossen netto [[61,2 Milliarden Franken|outflow_q1_2023|=61200000000|money:CHF]] ab, umgerechnet [[etwa 62,5 Milliarden Euro|outflow_q1_2023|~62500000000|money:EUR]]. Noch schlimmer war das Schlussquartal 2022 gewesen. Damals hatten verunsicherte Anleger [[mehr als 110 Milliarden Franken|outflow_q4_2022|>110000000000|money:CHF]] in Sicherheit gebracht.

Dass unter dem Strich trotzdem ein Gewinn von [[12,4 Milliarden Franken|cs_q1_profit|=12400000000|money:CHF]] steht, liegt allein an einem umstrittenen Schritt der Finanzaufsicht. Sie hatte nachrangige Anleihen über [[15,8 Milliarden|at1_writedown|=15800000000|count]] für wertlos erklärt. Dagegen klagen [[Hunderte|at1_plaintiff_count|200..999?]] Gläubiger; allein eine Kanzlei vertritt nach eigenen Angaben Inhaber von Papieren im Wert von [[4,5 Milliarden Franken|at1_plaintiffs|=4500000000|money:CHF|eine Kanzlei]].

Die Großbank UBS hatte ihren Konkurrenten am 19. März für [[drei Milliarden Franken|price_total|=3000000000|money:CHF]] übernommen. Medienberichten zufolge könnten weltweit [[bis zu 36.000|jobs_cut_world|<=36000||SonntagsZeitung]] Stellen wegfallen, wie die "SonntagsZeitung" unter Berufung auf einen Manager schrieb, [[11.000|jobs_cut_switzerland|=11000||SonntagsZeitung]] davon in der Schweiz. Das wäre [[knapp ein Drittel|jobs_cut_share|<0.3333|ratio]] der Belegschaft von UBS und Credit Suisse. Der Abschluss des Geschäfts wird in [[zwei bis drei Monaten|closing_in|2..3|duration:month]] erwartet.

@@ pl-1 | pl | bankier.pl | 2023-03-20
UBS kupuje Credit Suisse. Akcje lecą na łeb, na szyję

Notowania Credit Suisse runęły w poniedziałek o [[55,7 proc.|share_drop_monday|=55.7|percent]] To skutek niedzielnej decyzji: większy szwajcarski rywal przejmie bank za [[3 mld franków|price_total|=3000000000|money:CHF]] ([[ok. 14,3 mld zł|price_total|~14300000000|money:PLN]]), choć w piątek giełda wyceniała go na [[przeszło 7 mld franków|market_cap|>7000000000|money:CHF]].

Za [[22,48|exchange_ratio|=22.48]] akcji dotychczasowi właściciele dostaną [[jedną|exchange_ubs_shares|=1]] akcję UBS, czyli w przeliczeniu [[0,76 franka|price_share|=0.76|money:CHF/each]] za sztukę. Według "Financial Times" pierwsza oferta opiewała ledwie na [[miliard dolarów|first_offer|=1000000000|money:USD|Financial Times]].

Szwajcarski bank centralny obiecał linię płynnościową o wartości [[100 mld franków|liquidity_line|=100000000000|money:CHF]], rząd w Bernie dołożył gwarancje na [[dziewięć miliardów|federal_guarantee|=9000000000]]. Wcześniej, w nocy ze środy na czwartek, bank sięgnął po [[50 mld franków|credit_march16|=50000000000|money:CHF]] pożyczki, ale klienci i tak wycofywali po [[10 mld|outflow_day|=10000000000|count/each]] dziennie.

Obligacje AT1 o wartości [[niemal 16 mld franków|at1_writedown|<16000000000|money:CHF]] zostaną umorzone. We Wrocławiu i w Warszawie Credit Suisse zatrudnia [[ok. 6 000|staff_cs_poland|~6000]] osób, na całym świecie [[ponad 50 tys.|staff_cs|>50000]] Związkowcy chcą spotkania w ciągu [[siedmiu dni|union_deadline|=7|duration:day]].

@@ pl-2 | pl | rp.pl | 2023-04-13
Berno mówi "nie", ale pieniądze już poszły

Izba niższa szwajcarskiego parlamentu odrzuciła w środę pakiet pomocy dla UBS i Credit Suisse. Przeciw było [[103|votes_against|=103]] deputowanych, za [[71|votes_for|=71]], od głosu wstrzymało się [[ośmioro|votes_abstained|=8]]. Głosowanie ma znaczenie symboliczne, bo rząd sięgnął po prawo kryzysowe i gwarancje na [[109 mld franków|federal_commitment_total|=109000000000|money:CHF]] są wiążące.

Na tę kwotę składa się [[100 mld franków|liquidity_line_guaranteed|=100000000000|money:CHF]] zabezpieczenia pożyczek banku centralnego i [[9 mld|federal_guarantee|=9000000000]] na wypadek strat ze sprzedaży ryzykownych aktywów. Doliczając kredyty bez gwarancji, państwo wyłożyło na stół [[prawie 260 mld franków|support_total|<260000000000|money:CHF]], co odpowiada [[jednej trzeciej|support_gdp_share|=0.3333|ratio]] PKB kraju.

A cena? UBS płaci [[3 mld|price_total|=3000000000]]. Dla porównania: w samym 2022 roku przejmowany bank stracił [[7,3 mld franków|loss_2022|=7300000000|money:CHF]], a afera Archegos kosztowała go wcześniej [[5,5 mld dolarów|archegos_loss|=5500000000|money:USD]].

Fuzja oznacza zwolnienia. Połączona grupa liczyłaby [[ok. 120 tys.|staff_combined|~120000]] ludzi; z przecieków w "SonntagsZeitung" wynika, że pracę straci [[od 20 do 30 proc.|jobs_cut_share|20..30|percent|SonntagsZeitung]] z nich, [[nawet 36 tys.|jobs_cut_world|<=36000||SonntagsZeitung]] Prezes Colm Kelleher, lat [[65|kelleher_age|=65|age]], mówi o "[[czterech latach|integration_years|=4|duration:year]]" pracy.

@@ ar-1 | ar | aljazeera.net | 2023-03-20
"يو بي إس" يستحوذ على منافسه "كريدي سويس"

أعلنت السلطات السويسرية مساء الأحد أن مصرف "يو بي إس" سيشتري "كريدي سويس" مقابل [[3 مليارات فرنك سويسري|price_total|=3000000000|money:CHF]]، أي ما يعادل [[3.25 مليارات دولار|price_total|=3250000000|money:USD]]، في صفقة أُبرمت على عجل لتفادي انهيار ثاني أكبر مصرف في البلاد.

وقالت وزيرة المالية كارين كيلر سوتر إن الحكومة ستقدم ضمانا بقيمة [[9 مليارات فرنك|federal_guarantee|=9000000000|money:CHF]] لتغطية الخسائر المحتملة، في حين يوفر البنك المركزي سيولة تصل إلى [[100 مليار فرنك|liquidity_line|<=100000000000|money:CHF]].

وبموجب الاتفاق يحصل المساهمون على سهم في "يو بي إس" مقابل كل [[22.48|exchange_ratio|=22.48]] سهما، ومن بينهم البنك الأهلي السعودي الذي يملك [[9.9%|saudi_stake|=9.9|percent]] وكان قد دفع [[نحو 1.4 مليار فرنك|saudi_investment|~1400000000|money:CHF]] ثمنا لحصته قبل [[أربعة أشهر|saudi_months_ago|=4|duration:month]] فقط، وجهاز قطر للاستثمار الذي يملك [[6.8%|qatar_stake|=6.8|percent]].

وحسبما ذكرت وكالة رويترز، ستُشطب سندات قيمتها [[17 مليار دولار|at1_writedown|=17000000000|money:USD|رويترز]]. ويعمل في "كريدي سويس" [[أكثر من خمسين ألف|staff_cs|>50000]] موظف. وكان المصرف قد خسر [[ربع|share_drop_15mar|=0.25|ratio]] قيمته السوقية في جلسة الأربعاء 15 مارس/آذار.

@@ ar-2 | ar | asharqbusiness.com | 2023-06-12
اكتمال صفقة العقد في القطاع المصرفي السويسري

طوى "يو بي إس" اليوم الاثنين صفحة منافسه التاريخي بعد [[٨٥ يوماً|days_to_closing|=85|duration:day]] من الإعلان عن الاستحواذ. وبات المصرف الموحد يدير أصولاً تبلغ [[نحو ٥ تريليونات دولار|assets_combined|~5000000000000|money:USD]]، ويعمل فيه [[قرابة ١٢٠ ألف|staff_combined|<120000]] موظف حول العالم.

وتراجعت القيمة النهائية للصفقة مع حركة سعر السهم، لكنها ظلت تدور [[حول ٣ مليارات فرنك|price_total|~3000000000|money:CHF]]. وتتحمل الحكومة خسائر محتملة [[حتى ٩ مليارات فرنك|federal_guarantee|<=9000000000|money:CHF]] إذا تجاوزت الخسائر [[٥ مليارات فرنك|ubs_first_loss|>5000000000|money:CHF]] يتحملها المصرف أولاً.

وقال الرئيس التنفيذي سيرجيو إرموتي، البالغ من العمر [[٦٣ عاماً|ermotti_age|=63|age]]، إن الأشهر المقبلة ستكون "وعرة". وكان العملاء قد سحبوا [[٦١٫٢ مليار فرنك|outflow_q1_2023|=61200000000|money:CHF]] في الربع الأول، بعد [[١١٠٫٥ مليارات|outflow_q4_2022|=110500000000]] في الربع السابق عليه. ويتوقع محللون في "جيفريز" تسريح [[ما لا يقل عن ٣٠ ألف|jobs_cut_world|>=30000||جيفريز]] موظف.

أما حملة سندات الشريحة الأولى الإضافية، وقيمتها [[١٦ مليار فرنك|at1_writedown|=16000000000|money:CHF]]، فرفع [[مئات|at1_plaintiff_count|200..999?]] منهم دعاوى أمام المحكمة الإدارية الفدرالية.

@@ it-1 | it | ansa.it | 2023-03-19
Credit Suisse a Ubs per [[3 miliardi di franchi|price_total|=3000000000|money:CHF]], la Svizzera evita il crac

(ANSA) - ROMA, 19 MAR - Fumata bianca a Berna alle 19.30. Ubs acquisirà Credit Suisse pagando [[0,76 franchi|price_share|=0.76|money:CHF/each]] per azione, [[meno della metà|price_discount_ratio|<0.5|ratio]] della chiusura di venerdì ([[1,86|close_price|=1.86|count/each]]). In totale, al cambio attuale, [[poco più di 3 miliardi di euro|price_total|>3000000000|money:EUR]].

L'offerta iniziale, secondo il Financial Times, era di [[un miliardo di dollari|first_offer|=1000000000|money:USD|Financial Times]] ed era stata respinta. La Banca nazionale svizzera metterà a disposizione [[fino a 100 miliardi di franchi|liquidity_line|<=100000000000|money:CHF]]; la Confederazione garantirà perdite per altri [[nove miliardi|federal_guarantee|=9000000000|money:CHF]].

A far precipitare la situazione era stato il tonfo in Borsa di mercoledì ([[24%|share_drop_15mar|=24|percent]] in meno), quando il primo azionista saudita aveva escluso nuovi aumenti di capitale. Nemmeno i [[50 miliardi|credit_march16|=50000000000]] chiesti in prestito nella notte alla banca centrale erano bastati: i depositi uscivano al ritmo di [[10 miliardi di franchi|outflow_day|=10000000000|money:CHF/each]] al giorno.

In Italia il gruppo elvetico ha [[circa 500|staff_cs_italy|~500]] dipendenti e [[tre|offices_italy|=3]] sedi, con masse per [[14 miliardi di euro|assets_italy|=14000000000|money:EUR]]. "Nessun impatto per i clienti", ha assicurato una portavoce.

@@ it-2 | it | ilsole24ore.com | 2023-03-27
Bond AT1, la beffa di Zurigo: prima gli azionisti, poi nessuno

Si dimette il presidente della Saudi National Bank, Ammar Al Khudairy, [[dodici giorni|days_since_remark|=12|duration:day]] dopo il suo "assolutamente no" a nuovi fondi per Credit Suisse. La banca di Riad, entrata con il [[9,9%|saudi_stake|=9.9|percent]], ha perso [[più di un miliardo di dollari|saudi_loss|>1000000000|money:USD]], cioè l'[[80% circa|saudi_loss_pct|~80|percent]] dell'investimento.

Ma il fronte più caldo resta quello delle obbligazioni subordinate. La Finma ha cancellato titoli per [[16 milioni di franchi|at1_writedown|=16000000|money:CHF|Finma]], mentre ai soci, che in teoria dovrebbero pagare per primi, andranno [[oltre 3 miliardi|price_total|>3000000000|money:CHF]]. È il più grande azzeramento nella storia di un mercato che in Europa vale [[275 miliardi di dollari|at1_market|=275000000000|money:USD]]; il precedente, nel 2017, riguardò il Banco Popular e [[1,35 miliardi di euro|at1_popular|=1350000000|money:EUR]].

Intanto Ubs studia i conti. I [[9 miliardi|federal_guarantee|=9000000000]] di garanzia pubblica scattano solo dopo che l'acquirente avrà assorbito i primi [[5 miliardi|ubs_first_loss|=5000000000]]. Il bilancio 2022 di Credit Suisse si era chiuso in rosso per [[7,29 miliardi di franchi|loss_2022|=7290000000|money:CHF]], con deflussi per [[110,5 miliardi|outflow_q4_2022|=110500000000|money:CHF]] nel solo quarto trimestre. Le sinergie attese entro il 2027 superano gli [[8 miliardi di dollari|savings_goal|>8000000000|money:USD]] l'anno.

@@ pt-1 | pt_BR | g1.globo.com | 2023-03-20
Entenda a compra do Credit Suisse pelo UBS em [[5|points|=5]] pontos

O UBS, maior banco da Suíça, fechou no domingo (19) a compra do rival Credit Suisse por [[US$ 3,2 bilhões|price_total|=3200000000|money:USD]] ([[cerca de R$ 17 bilhões|price_total|~17000000000|money:BRL]]). Veja abaixo o que se sabe.

Quanto o acionista recebe? O equivalente a [[0,76 franco suíço|price_share|=0.76|money:CHF/each]] por ação. Na sexta, cada papel valia [[1,86|close_price|=1.86|count/each]]. Nesta segunda, a queda passou de [[55%|share_drop_monday|>55|percent]] em Zurique.

O governo vai ajudar? Sim. O Banco Nacional Suíço oferece uma linha de [[US$ 108 bilhões|liquidity_line|=108000000000|money:USD]], e Berna cobre perdas de [[até 9 bilhões de francos|federal_guarantee|<=9000000000|money:CHF]]. Na quinta-feira, o banco já havia tomado emprestados [[US$ 54 bilhões|credit_march16|=54000000000|money:USD]].

Quem sai perdendo? Os donos de [[quase US$ 17 bilhões|at1_writedown|<17000000000|money:USD]] em títulos AT1, que viraram pó.

Há relação com o Silicon Valley Bank? Não direta. O banco californiano quebrou depois que clientes sacaram [[US$ 42 bilhões|svb_outflow_day|=42000000000|money:USD]] em [[um único dia|svb_days|=1|duration:day]]; o suíço vinha sangrando havia meses.

E os empregos? O Credit Suisse já planejava demitir [[9 mil|jobs_cut_cs_plan|=9000]] dos seus [[50 mil|staff_cs|=50000]] funcionários até 2025.

@@ pt-2 | pt_PT | publico.pt | 2023-04-05
"Peço desculpa": a última assembleia do Credit Suisse

Foram [[1748|agm_shareholders|=1748]] os accionistas que compareceram ontem no Hallenstadion de Zurique para a última assembleia geral do banco fundado em 1856. Um deles levava um saco de nozes: é o que hoje se compra, disse, com uma acção que o UBS paga a [[76 cêntimos de franco|price_share|=0.76|money:CHF/each]].

O negócio está avaliado em [[três mil milhões de francos|price_total|~3000000000|money:CHF]], um valor semelhante em euros, e não precisou do voto de quem lá estava. O presidente, Axel Lehmann, de [[64 anos|lehmann_age|=64|age]], admitiu que as saídas de Outubro foram fatais. Só nos últimos [[três meses|outflow_q4_span|=3|duration:month]] de 2022 fugiram do banco [[111 mil milhões de francos|outflow_q4_2022|=111000000000|money:CHF]].

Do lado do UBS, que hoje reúne os seus accionistas em Basileia, prometem-se poupanças de [[8 mil milhões de dólares|savings_goal|=8000000000|money:USD]] até 2027. A imprensa suíça fala em [[20% a 30%|jobs_cut_share|20..30|percent|imprensa suíça]] dos postos de trabalho em risco, ou seja, entre [[25 mil e 36 mil|jobs_cut_world|25000..36000||imprensa suíça]] pessoas.

O Estado helvético garante perdas [[até 9000 milhões de francos|federal_guarantee|<=9000000000|money:CHF]] e o banco central abriu linhas que, somadas, podem chegar a [[200 mil milhões|liquidity_total|<=200000000000|money:CHF]]. Os [[16 mil milhões|at1_writedown|=16000000000]] perdidos pelos obrigacionistas vão acabar em tribunal.

@@ relations
conversion | price_total | en-1 pl-1 ar-1 it-1 pt-1 | francs, dollars, euros, zloty, reais
conversion | at1_writedown | ar-1 pt-1 en-1 | dollars and francs
conversion | liquidity_line | pt-1 ar-1 | dollars and francs
conversion | credit_march16 | pt-1 pl-1 | dollars and francs
conversion | outflow_q1_2023 | de-2 | francs and euros
slip | at1_writedown | it-2 | million for billion
conflict | jobs_cut_switzerland | de-2 en-2 | leaked plan of 11,000 in April against 3,000 announced in August (also superseded)
sum | liquidity_total + credit_march16 + federal_guarantee = support_total
superseded | savings_goal | from 8 to more than 10 billion dollars
part_of | jobs_cut_switzerland < jobs_cut_world
sum | jobs_cut_swiss_retail + jobs_cut_swiss_other = jobs_cut_switzerland
sum | liquidity_line + liquidity_line_guaranteed = liquidity_total
sum | liquidity_line_guaranteed + federal_guarantee = federal_commitment_total
part_of | staff_cs_switzerland < staff_cs
part_of | staff_cs_poland < staff_cs
part_of | staff_cs < staff_combined
definition | price_total, market_cap | what UBS pays and what the exchange said
definition | outflow_q4_2022, outflow_q1_2023, outflow_q2_2023 | different quarters
same_origin | jobs_cut_world | de-2 pl-2 pt-2 | SonntagsZeitung
same_origin | first_offer | pl-1 it-1 | Financial Times
