@@ en-1 | en | reuters.com | 2025-04-16
Nvidia faces [[$5.5 billion|charge_h20|=5500000000|money:USD]] hit as U.S. curbs chip exports to China

Nvidia said on Tuesday it would take charges of [[about $5.5 billion|charge_h20|~5500000000|money:USD|Nvidia]] after Washington told it that its H20 chip, designed for China, needs an export licence. Its shares fell [[6.9%|share_fall_april|=6.9|percent]] on Wednesday, wiping out [[nearly $190 billion|value_lost_april|<190000000000|money:USD]] of market value. Rival AMD lost [[7.3%|amd_share_fall|=7.3|percent]] after warning that it could face charges of [[up to $800 million|amd_charge|<=800000000|money:USD|AMD]].

Nvidia had gathered [[$18 billion|h20_orders_value|=18000000000|money:USD]] worth of H20 orders since the start of the year, [[two|sources_orders|=2]] sources told Reuters. China generated [[$17 billion|china_revenue|=17000000000|money:USD]], or [[13%|china_revenue_share|=13|percent]], of the company's sales in the fiscal year that ended on Jan. 26.

On Monday the company had pledged to build AI servers worth [[as much as $500 billion|us_investment|<=500000000000|money:USD|Nvidia]] in the United States over the next [[four years|us_investment_years|=4|duration:year]]. Chinese goods entering the country are now subject to a [[145%|us_tariff_china|=145|percent]] tariff. Beijing has answered with [[125%|china_tariff_us|=125|percent]].
@@ en-2 | en | ft.com | 2025-08-12
The price of a licence

There is no precedent for it. Nvidia and AMD have agreed to hand the US government [[15 per cent|us_cut_h20|=15|percent]] of their revenue from chip sales in China, in return for export licences. Donald Trump says he asked for [[20|us_cut_asked|=20|percent|Trump]] and was talked down by Jensen Huang, Nvidia's [[62-year-old|huang_age|=62|age:year]] chief executive.

How much is at stake? Bernstein estimates that Nvidia would have sold [[1.5mn|h20_potential_units|=1500000||Bernstein]] H20 chips in China this year, bringing in [[about $23bn|h20_potential_revenue|~23000000000|money:USD|Bernstein]]. At that rate the Treasury would collect [[more than $3bn|us_cut_value|>3000000000|money:USD]]. In the last financial year China gave the group [[$17.1bn|china_revenue|=17100000000|money:USD]], [[roughly one-eighth|china_revenue_share|~0.125|ratio]] of the total.

The April ban cost dearly: a [[$4.5bn|charge_h20|=4500000000|money:USD]] write-down, [[$1bn|charge_gap|=1000000000|money:USD]] less than first feared. Meanwhile, smugglers thrived. The FT has reported that chips worth [[at least $1bn|smuggled_value|>=1000000000|money:USD|FT]] reached China in [[three months|smuggled_period|=3|duration:month]].

Only [[two weeks|weeks_since_order|=2|duration:week]] earlier Nvidia had ordered [[300,000|h20_ordered_tsmc|=300000]] H20s from TSMC, adding to a pile of [[600,000 to 700,000|h20_inventory|600000..700000]]. Last week Trump threatened a [[100 per cent|chip_tariff|=100|percent]] tariff on imported semiconductors.
@@ pl-1 | pl | bankier.pl | 2025-04-17
Nvidia traci [[miliardy|charge_h20|2000000000..?|money:USD]] na zakazie sprzedaży do Chin

Gigant z Santa Clara odpisze w bieżącym kwartale [[5,5 mln dolarów|charge_h20|=5500000|money:USD]] na zapasy i zobowiązania związane z układem H20. To skutek decyzji administracji Donalda Trumpa, która zażądała bezterminowych licencji eksportowych. Kurs spółki spadł w środę o [[prawie 7 proc.|share_fall_april|<7|percent]], w trakcie sesji nawet o [[10 proc.|share_fall_intraday|<=10|percent]] Z kapitalizacji wyparowało [[ok. 190 mld dol.|value_lost_april|~190000000000|money:USD]], czyli [[mniej więcej 710 mld zł|value_lost_april|~710000000000|money:PLN]].

H20 to osłabiona wersja H100: jego moc obliczeniowa jest [[kilkakrotnie|h20_weaker|3..9?|ratio]] mniejsza. W 2024 r. sprzedano [[około miliona|h20_sold_2024|~1000000]] takich procesorów. Chiny odpowiadały za [[13 proc.|china_revenue_share|=13|percent]] przychodów firmy, podczas gdy [[dwa lata|years_before_share|=2|duration:year]] wcześniej było to [[21 proc.|china_revenue_share_2023|=21|percent]]

Straty liczą też inni. AMD ostrzegło przed odpisem [[do 800 mln dol.|amd_charge|<=800000000|money:USD|AMD]] Holenderski ASML zebrał zamówienia o wartości [[3,94 mld euro|asml_orders|=3940000000|money:EUR]], o [[miliard|asml_gap|=1000000000|money:EUR]] mniej, niż liczył rynek. Napięcie rośnie: cła na chińskie towary sięgają już [[145 proc.|us_tariff_china|=145|percent]], odwetowe [[125 proc.|china_tariff_us|=125|percent]]
@@ pl-2 | pl | rp.pl | 2025-12-09
Trump wpuszcza H200 do Chin. Za [[jedną czwartą|us_cut_h200|=0.25|ratio]] utargu

Prezydent USA ogłosił, że Nvidia będzie mogła sprzedawać zatwierdzonym klientom w Chinach układy H200, a [[25 proc.|us_cut_h200|=25|percent|Trump]] wpływów trafi do amerykańskiego budżetu. W sierpniu, przy słabszym H20, mowa była o [[15 proc.|us_cut_h20|=15|percent]] Nowy chip jest [[niemal sześciokrotnie|h200_vs_h20|<6|ratio]] wydajniejszy od tamtego, choć ustępuje Blackwellom.

Jensen Huang przyznał jesienią, że udział jego firmy w chińskim rynku akceleratorów spadł z [[95 proc.|market_share_before|=95|percent|Huang]] do [[zera|market_share_now|=0|percent|Huang]]. Tamtejszy rynek jest wart [[50 mld dol.|china_market|=50000000000|money:USD|Huang]] rocznie. W rekordowym trzecim kwartale (przychody: [[57 mld dol.|revenue_q3|=57000000000|money:USD]]) sprzedaż H20 przyniosła zaledwie [[50 mln|h20_revenue_q3|=50000000|money:USD]].

W dniu ogłoszenia akcje zyskały [[niespełna 2 proc.|share_rise_december|<2|percent]] Wycena koncernu to [[przeszło 4,5 bln dol.|market_value|>4500000000000|money:USD]], a w październiku, jako pierwszego na świecie, dobiła do [[5 bln|market_value_october|=5000000000000|money:USD]]. [[Trzech|senators_letter|=3]] demokratycznych senatorów nazwało decyzję kolosalną porażką. Huawei chce w przyszłym roku wyprodukować [[600 tysięcy|huawei_chips_2026|=600000||Huawei]] procesorów 910C.
@@ ar-1 | ar | asharqbusiness.com | 2025-05-29
إنفيديا: القيود على الصين كلفتنا [[مليارات|charge_h20|2000000000..?|money:USD]]

أعلنت إنفيديا إيرادات فصلية بلغت [[44.1 مليار دولار|revenue_q1|=44100000000|money:USD]] بزيادة [[69%|revenue_growth_q1|=69|percent]] على أساس سنوي، لكنها سجلت تكلفة قدرها [[4.5 مليار دولار|charge_h20|=4500000000|money:USD]] بسبب مخزون رقاقات H20 التي حُظر بيعها في الصين، بعدما كانت تتوقع [[5.5 مليار|charge_h20|=5500000000|money:USD]]. ولم تتمكن الشركة من شحن طلبيات أخرى بقيمة [[2.5 مليار دولار|revenue_lost_q1|=2500000000|money:USD]] في الربع الأول.

وتقدّر الإدارة خسارة المبيعات في الربع الجاري ب[[نحو 8 مليارات|revenue_lost_q2|~8000000000|money:USD]]. وقال جنسن هوانغ إن سوقاً حجمها [[50 مليار دولار|china_market|=50000000000|money:USD|هوانغ]] باتت "مغلقة فعلياً" أمام الصناعة الأميركية، وإن حصة شركته هناك تراجعت إلى [[النصف|market_share_now|=0.5|ratio|هوانغ]] بعد أن كانت [[95%|market_share_before|=95|percent|هوانغ]] قبل [[أربع سنوات|years_since_share|=4|duration:year]].

في المقابل يفتح الخليج باباً جديداً. فشركة "هيوماين" السعودية ستتسلم [[18 ألفاً|saudi_chips|=18000]] من رقاقات بلاكويل ضمن دفعة أولى، وقد يُسمح للإمارات باستيراد [[نصف مليون|uae_chips_year|=500000|count/each]] رقاقة سنوياً، يذهب [[خُمسها|uae_g42_share|=0.2|ratio]] إلى مجموعة G42. وصعد السهم [[4%|share_rise_may|=4|percent]] بعد الإغلاق.
@@ ar-2 | ar | aljazeera.net | 2026-01-03
طلبات صينية ضخمة على رقاقات H200

طلبت شركات التقنية الصينية [[أكثر من مليوني|h200_ordered|>2000000||رويترز]] رقاقة من طراز H200 للتسليم خلال عام ٢٠٢٦، بينما لا يتجاوز مخزون إنفيديا [[٧٠٠ ألف|h200_inventory|<=700000||رويترز]] وحدة، وفق ما نقلته رويترز. ويبلغ سعر الرقاقة [[نحو ٢٧ ألف دولار|h200_price|~27000|money:USD/each]]، أي أن قيمة الطلبات قد تصل إلى [[٥٤ مليار دولار|h200_orders_value|<=54000000000|money:USD]].

وتعتزم "بايت دانس" وحدها إنفاق [[١٠٠ مليار يوان|bytedance_spending|=100000000000|money:CNY]] ([[١٤ مليار دولار|bytedance_spending|=14000000000|money:USD]]) على رقاقات الشركة هذا العام، مقارنة ب[[نحو ٨٥ مليار يوان|bytedance_spending_2025|~85000000000|money:CNY]] في العام الماضي.

وطلبت إنفيديا من "تي إس إم سي" زيادة الإنتاج في الربع الثاني. أما الدفعة الأولى فتتراوح [[بين ٤٠ و٨٠ ألف|h200_first_batch|40000..80000]] رقاقة، وتصل قبل رأس السنة القمرية. وتشترط واشنطن الحصول على [[ربع|us_cut_h200|=0.25|ratio]] الإيرادات.

ويتفوق H200 على سلفه H20 ب[[ست مرات|h200_vs_h20|=6|ratio]]. ولم توافق بكين بعد، وتدرس إلزام المشترين بحصة من الرقاقات المحلية عن كل صفقة. وتفرض [[ثلاث|chinese_customs_agencies|=3]] جهات صينية رقابة على الواردات.
@@ it-1 | it | ilsole24ore.com | 2025-05-29
Nvidia batte le stime, ma la Cina pesa per [[8 miliardi|revenue_lost_q2|=8000000000|money:USD]]

Ricavi a [[44,1 miliardi di dollari|revenue_q1|=44100000000|money:USD]], il [[69%|revenue_growth_q1|=69|percent]] in più di un anno fa, utile netto a [[18,8 miliardi|profit_q1|=18800000000|money:USD]]. Nvidia chiude un altro trimestre da primato nonostante la svalutazione di [[4,5 miliardi|charge_h20|=4500000000|money:USD]] sulle scorte di H20: in aprile aveva annunciato oneri per [[5,5|charge_h20|=5500000000|money:USD]], ma parte dei materiali è stata riutilizzata. Senza quel peso il margine lordo sarebbe stato del [[71,3%|margin_without_charge|=71.3|percent]] anziché del [[61|margin_q1|=61|percent]].

Il danno non è finito. Altri [[due miliardi e mezzo|revenue_lost_q1|=2500000000|money:USD]] di vendite sono sfumati tra febbraio e aprile, e per il secondo trimestre la società mette in conto mancati ricavi per [[circa otto miliardi|revenue_lost_q2|~8000000000|money:USD]]. L'anno scorso dalla Cina era arrivato il [[13%|china_revenue_share|=13|percent]] del fatturato.

«È un mercato da [[50 miliardi|china_market|=50000000000|money:USD|Huang]]», ha ricordato l'amministratore delegato Jensen Huang. Sui dazi la tregua di Ginevra ha ridotto per [[90 giorni|truce_duration|=90|duration:day]] le tariffe americane dal [[145|us_tariff_china|=145|percent]] al [[30%|us_tariff_china_truce|=30|percent]].
@@ it-2 | it | corriere.it | 2025-08-12
Chip in cambio di una tassa: il patto tra Trump e Nvidia

Il [[quindici per cento|us_cut_h20|=15|percent]] degli incassi cinesi: è il pedaggio che Nvidia e Amd verseranno allo Stato americano per vendere a Pechino i processori H20 e MI308. Trump ha raccontato di aver chiesto il [[20%|us_cut_asked|=20|percent|Trump]].

La cifra non è piccola. Secondo Bernstein Nvidia poteva piazzare in Cina [[un milione e mezzo|h20_potential_units|=1500000||Bernstein]] di H20 nel 2025, per [[23 miliardi di dollari|h20_potential_revenue|=23000000000|money:USD|Bernstein]]. Ogni pezzo costa [[tra 10mila e 12mila dollari|h20_price|10000..12000|money:USD/each]]. Nell'ultimo esercizio il Paese ha reso [[17 miliardi|china_revenue|=17000000000|money:USD]], [[un ottavo|china_revenue_share|=0.125|ratio]] del giro d'affari.

In luglio la società ha ordinato a Tsmc [[300mila|h20_ordered_tsmc|=300000||Reuters]] H20, riporta Reuters, e ne ha in magazzino [[tra i 600mila e i 700mila|h20_inventory|600000..700000||Reuters]]. Nel 2024 ne aveva venduti [[circa un milione|h20_sold_2024|~1000000]].

Pende intanto la minaccia di dazi al [[100%|chip_tariff|=100|percent]] sui semiconduttori importati; ne è esente chi produce in America, come Apple, che ha promesso altri [[100 miliardi|apple_investment|=100000000000|money:USD]]. La tregua commerciale con la Cina è stata prorogata di [[novanta giorni|truce_duration|=90|duration:day]].
@@ de-1 | de | handelsblatt.com | 2025-08-28
Nvidia wächst ohne China

Kein einziger H20-Chip ging im zweiten Geschäftsquartal nach China. Trotzdem steigerte Nvidia den Umsatz um [[56 Prozent|revenue_growth_q2|=56|percent]] auf [[46,7 Milliarden Dollar|revenue_q2|=46700000000|money:USD]]. Für [[rund 650 Millionen Dollar|h20_sold_elsewhere|~650000000|money:USD]] verkaufte der Konzern H20-Ware an einen Kunden außerhalb der Volksrepublik, was eine Rückstellung von [[180 Mio. Dollar|reserve_released|=180000000|money:USD]] auflöste. Die Abschreibung vom Frühjahr hatte [[4,5 Milliarden|charge_h20|=4500000000|money:USD]] betragen.

Im laufenden Quartal könnten, falls die Geopolitik mitspielt, [[zwei bis fünf Milliarden Dollar|h20_revenue_q3_possible|2000000000..5000000000|money:USD|Kress]] aus China hinzukommen, sagte Finanzchefin Colette Kress. Die Prognose von [[54 Milliarden|revenue_q3_forecast|=54000000000|money:USD]], [[plus oder minus zwei Prozent|forecast_margin|~2|percent]], enthält davon nichts. Washington verlangt für Lizenzen [[15 Prozent|us_cut_h20|=15|percent]] der Erlöse.

Konzernchef Huang schätzt das Potenzial des Landes in diesem Jahr auf [[50 Milliarden Dollar|china_market|=50000000000|money:USD|Huang]], bei Wachstumsraten von jährlich [[50 Prozent|china_market_growth|=50|percent/each|Huang]]. Zum Vergleich: [[Zwei|large_customers|=2]] Großkunden stehen für [[39 Prozent|large_customers_share|=39|percent]] des Konzernumsatzes. Die Aktie verlor nachbörslich [[gut drei Prozent|share_fall_august|>3|percent]].
@@ de-2 | de | heise.de | 2025-12-09
H200 für China: [[25 Prozent|us_cut_h200|=25|percent]] für den Staat

US-Präsident Trump erlaubt den Export der H200-Beschleuniger an ausgewählte chinesische Kunden. Im Gegenzug kassiert die Regierung [[ein Viertel|us_cut_h200|=0.25|ratio]] der Einnahmen, [[zehn Prozentpunkte|cut_difference|=10|percent:percentage_point]] mehr als im Sommer beim H20 vereinbart.

Technisch ist der Sprung groß: Der H200 bringt [[141 GByte|h200_memory|=141|measure:gigabyte]] Speicher mit, der H20 nur [[96|h20_memory|=96|measure:gigabyte]]. Nach Angaben des Institute for Progress rechnet er [[knapp sechsmal|h200_vs_h20|<6|ratio|Institute for Progress]] so schnell. Gefertigt wird er in [[4-Nanometer|process_node|=4|measure:nanometer]]-Technik.

Ob Peking mitmacht, ist offen. Die Behörden hatten im September den Kauf der RTX Pro 6000D untersagt. Nvidias Marktanteil bei KI-Chips lag dort einmal bei [[95 Prozent|market_share_before|=95|percent|Huang]], heute laut Huang bei [[null|market_share_now|=0|percent|Huang]]; das Haus Bernstein spricht von noch [[acht Prozent|market_share_now|=8|percent|Bernstein]]. Huawei dürfte nach US-Schätzung heuer [[höchstens 200.000|huawei_chips_2025|<=200000||US-Schätzung]] KI-Chips herstellen, andere Beobachter halten [[805.000|huawei_chips_2025|=805000]] für möglich.

Auf dem Graumarkt wurden laut US-Justiz H100 und H200 im Wert von [[mindestens 160 Millionen Dollar|smuggling_case_value|>=160000000|money:USD|US-Justiz]] geschmuggelt; [[zwei|smuggling_arrests|=2]] Männer sitzen in Haft.
@@ pt-1 | pt_BR | folha.uol.com.br | 2025-04-16
Nvidia perde [[R$ 1 trilhão|value_lost_april|=1000000000000|money:BRL]] em valor com veto a chips para a China

As ações da Nvidia caíram [[6,87%|share_fall_april|=6.87|percent]] nesta quarta, e a empresa encolheu [[US$ 188 bilhões|value_lost_april|=188000000000|money:USD]] ([[R$ 1,1 trilhão|value_lost_april|=1100000000000|money:BRL]]). O tombo veio depois do aviso de que o governo Trump passou a exigir licença para exportar o H20, o que gerará uma baixa contábil de [[US$ 5,5 bilhões|charge_h20|=5500000000|money:USD]], [[cerca de R$ 32 bilhões|charge_h20|~32000000000|money:BRL]].

A China comprou [[US$ 17 bilhões|china_revenue|=17000000000|money:USD]] da companhia no último ano fiscal, [[13%|china_revenue_share|=13|percent]] da receita. Só neste ano, gigantes como Tencent e ByteDance encomendaram [[ao menos US$ 16 bilhões|h20_orders_value|>=16000000000|money:USD|The Information]] em H20, segundo o site The Information. Cada unidade sai por [[uns US$ 12 mil|h20_price|~12000|money:USD/each]].

O índice Nasdaq recuou [[3,1%|nasdaq_fall|=3.1|percent]]. A AMD, que vende o MI308, caiu [[mais de 7%|amd_share_fall|>7|percent]] e prevê perdas de [[até US$ 800 milhões|amd_charge|<=800000000|money:USD|AMD]].

Na guerra tarifária, os produtos chineses pagam [[145%|us_tariff_china|=145|percent]] para entrar nos EUA; os brasileiros, [[10%|us_tariff_brazil|=10|percent]].
@@ pt-2 | pt_PT | observador.pt | 2025-12-31
Chineses querem [[dois milhões|h200_ordered|=2000000]] de chips H200, Nvidia só tem [[700 mil|h200_inventory|=700000]]

A procura chinesa pelo H200 ultrapassa largamente a oferta. De acordo com a Reuters, as encomendas para 2026 superam os [[dois milhões|h200_ordered|>2000000||Reuters]] de unidades e a Nvidia tem em armazém [[cerca de 700 mil|h200_inventory|~700000||Reuters]], [[um terço|h200_inventory_share|=0.3333|ratio]] do necessário. Dessas, [[100 mil|gh200_inventory|=100000]] são superchips GH200 e as restantes [[600 mil|h200_plain_inventory|=600000]] são H200 simples.

O preço de cada chip ronda os [[27 mil dólares|h200_price|~27000|money:USD/each]] ([[23 mil euros|h200_price|~23000|money:EUR/each]]). Um servidor de [[oito|chips_per_server|=8|count/each]] custa [[milhão e meio de yuans|h200_server_price|=1500000|money:CNY/each]], [[15%|grey_market_discount|=15|percent]] abaixo do mercado paralelo. O primeiro lote, [[entre 40 mil e 80 mil|h200_first_batch|40000..80000]] chips, deverá chegar em meados de Fevereiro.

Washington fica com [[25%|us_cut_h200|=25|percent]] das vendas, regra anunciada [[três semanas|weeks_since_h200|=3|duration:week]] antes. Em Abril, o veto ao H20 obrigara a Nvidia a reconhecer perdas de [[4,5 mil milhões de dólares|charge_h20|=4500000000|money:USD]]. A ByteDance tenciona gastar no próximo ano [[cem mil milhões de yuans|bytedance_spending|=100000000000|money:CNY]] em processadores da empresa.
@@ relations
superseded | charge_h20 | expected 5.5, booked 4.5 billion dollars
superseded | market_share_now | half in May, zero from October
sum | gh200_inventory + h200_plain_inventory = h200_inventory
conversion | china_revenue_share | percent and fraction: 13 percent, one-eighth
each_total | h200_price x h200_ordered = h200_orders_value
each_total | us_cut_h20 of h20_potential_revenue = us_cut_value
part_of | h200_first_batch < h200_ordered
part_of | bytedance_spending < h200_orders_value
conflict | market_share_now | de-2 | zero (Huang) against 8 percent (Bernstein)
conflict | huawei_chips_2025 | de-2 | at most 200,000 (US) against 805,000
definition | us_cut_h20, us_cut_h200 | two deals, 15 and 25 percent
definition | revenue_lost_q1, revenue_lost_q2 | two quarters
definition | us_tariff_china, us_tariff_china_truce | before and during the truce
same_origin | h200_ordered | pt-2 ar-2 | Reuters
same_origin | h20_ordered_tsmc | en-2 it-2 | Reuters
same_origin | h20_potential_units | en-2 it-2 | Bernstein
conversion | value_lost_april | en-1 pl-1 pt-1 | dollars, zloty and reais
conversion | h200_price | ar-2 pt-2 | dollars and euros
conversion | bytedance_spending | ar-2 pt-2 | yuan and dollars
slip | charge_h20 | pl-1 | million for milliard
