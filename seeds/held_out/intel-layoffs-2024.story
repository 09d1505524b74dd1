@@ en-1 | en | reuters.com | 2024-08-01
Intel to shed [[15%|jobs_cut_share|=15|percent]] of staff, halts dividend as chipmaker slips further behind

Intel said on Thursday it would cut [[more than 15%|jobs_cut_share|>15|percent]] of its workforce, [[some 17,500|jobs_cut|~17500]] people on a Reuters calculation, and stop paying a dividend from the fourth quarter. In a memo to staff, chief executive Pat Gelsinger himself spoke of [[roughly 15,000|jobs_cut|~15000||Pat Gelsinger]] roles, most of which will go by the end of 2024.

The shares tumbled [[20%|share_fall_afterhours|=20|percent]] in extended trading, putting [[more than $24 billion|value_loss_afterhours|>24000000000|money:USD]] of market value at risk.

The company, which had [[116,500|headcount_june|=116500]] employees on June 29 excluding some subsidiaries, swung to a loss of [[$1.61 billion|loss_q2|=1610000000|money:USD]], or [[38 cents|loss_q2_per_share|=0.38|money:USD/each]] a share, on revenue of [[$12.8 billion|revenue_q2|=12800000000|money:USD]], [[1%|revenue_q2_fall|=1|percent]] less than in the same quarter of 2023. For the third quarter it expects [[$12.5 billion to $13.5 billion|revenue_q3_forecast|12500000000..13500000000|money:USD|Intel]]; analysts polled by LSEG had pencilled in [[$14.35 billion|revenue_q3_consensus|=14350000000|money:USD|LSEG]].

Annual costs are to fall by [[$10 billion|savings_2025|=10000000000|money:USD|Intel]] in 2025, helped by capital spending that is [[over 20%|capex_cut_share|>20|percent]] lower than planned.

@@ it-1 | it | corriere.it | 2024-08-02
Intel crolla in Borsa: via [[15 mila|jobs_cut|=15000]] dipendenti

Peggior seduta dal 1974 per il titolo Intel, che a Wall Street ha lasciato sul terreno [[oltre il 26%|share_fall_day|>26|percent]], chiudendo a [[21,48 dollari|share_price|=21.48|money:USD/each]]. In [[poche ore|loss_hours|2..5?|duration:hour]] sono andati in fumo [[32 miliardi di dollari|value_loss_day|=32000000000|money:USD]], [[circa 29 miliardi di euro|value_loss_day|~29000000000|money:EUR]].

Giovedì sera il gruppo aveva comunicato un rosso trimestrale di [[1,6 miliardi|loss_q2|=1600000000|money:USD]], contro un utile di [[1,5|profit_q2_2023|=1500000000|money:USD]] di un anno prima, e un taglio di [[circa quindicimila|jobs_cut|~15000||Intel]] posti, pari al [[15 per cento|jobs_cut_share|=15|percent]] dell'organico. Sospesa anche la cedola: finora [[12,5 centesimi|dividend_each|=0.125|money:USD/each]] ad azione ogni [[tre mesi|dividend_interval|=3|duration:month]], erogata senza interruzioni dal 1992.

E l'Italia? La fabbrica di Vigasio, nel Veronese, annunciata nel 2022 con un investimento iniziale di [[4,5 miliardi di euro|vigasio_cost|=4500000000|money:EUR]] e [[1.500|vigasio_jobs|=1500]] addetti diretti, a cui se ne sarebbero aggiunti [[3.500|vigasio_jobs_indirect|=3500]] nell'indotto, non è mai partita. A marzo il ministro Urso aveva ammesso che il piano era rinviato.

@@ ar-1 | ar | skynewsarabia.com | 2024-08-02
"إنتل" تسرح [[15 ألف|jobs_cut|=15000]] موظف وسهمها يهوي

أعلنت شركة "إنتل" الأميركية لصناعة الرقائق أنها ستستغني عن [[أكثر من 15 ألف|jobs_cut|>15000||إنتل]] موظف، أي ما نسبته [[15 بالمئة|jobs_cut_share|=15|percent]] من قوتها العاملة، ضمن خطة لتوفير [[10 مليارات دولار|savings_2025|=10000000000|money:USD]] بحلول 2025، كما ستعلق توزيعات الأرباح التي كلفتها العام الماضي [[نحو 3 مليارات دولار|dividend_2023_total|~3000000000|money:USD]].

وسجلت الشركة خسائر صافية قدرها [[1.6 مليار دولار|loss_q2|=1600000000|money:USD]] في الربع الثاني، بعد خسائر بلغت [[437 مليون دولار|loss_q1|=437000000|money:USD]] في الربع الأول، وبلغت الإيرادات [[12.8 مليار|revenue_q2|=12800000000|money:USD]].

وانخفض السهم ب[[أكثر من 19 بالمئة|share_fall_afterhours|>19|percent]] بعد الإغلاق، ليواصل تراجعه الذي وصل إلى [[42 بالمئة|share_fall_year|=42|percent]] منذ مطلع العام. وتبلغ القيمة السوقية لمنافستها "إنفيديا" [[2.7 تريليون دولار|nvidia_value|=2700000000000|money:USD]]، أي ما يعادل قيمة "إنتل" [[ثلاثين مرة تقريبا|nvidia_to_intel|~30|ratio]].

وكانت "إنتل" قد جمدت في يونيو توسعة مصنعها في كريات غات بإسرائيل البالغة تكلفتها [[25 مليار دولار|kiryat_gat_cost|=25000000000|money:USD]]، ويعمل لديها هناك [[نحو 11700|employees_israel|~11700]] شخص.

@@ pt-1 | pt | oglobo.globo.com | 2024-08-03
Por que a Intel vai cortar [[15 mil|jobs_cut|=15000]] vagas

A fabricante que já foi sinônimo de computador perdeu [[um quarto|share_fall_day|=0.25|ratio]] de seu valor na sexta-feira, [[mais de US$ 30 bilhões|value_loss_day|>30000000000|money:USD]] ([[cerca de R$ 172 bilhões|value_loss_day|~172000000000|money:BRL]]), depois de anunciar o maior enxugamento de seus [[56 anos|intel_age|=56|duration:year]] de história. Vão ser demitidos [[15 mil|jobs_cut|=15000]] dos [[quase 125 mil|headcount_2023|<125000]] funcionários que tinha no fim de 2023.

O prejuízo do segundo trimestre foi de [[US$ 1,6 bilhão|loss_q2|=1600000000|money:USD]]. Só a divisão de fábricas, que produz também para terceiros, perdeu [[US$ 2,8 bilhões|loss_q2_foundry|=2800000000|money:USD]] entre abril e junho; no ano passado inteiro, foram [[US$ 7 bilhões|loss_2023_foundry|=7000000000|money:USD]].

A Intel receberá do governo americano [[até US$ 8,5 bilhões|chips_grant_planned|<=8500000000|money:USD]] a fundo perdido e pode tomar outros [[US$ 11 bilhões|chips_loans|=11000000000|money:USD]] emprestados. Nenhum dólar foi liberado ainda.

Ela não está sozinha: a Dell já reduziu o quadro em [[13 mil|jobs_cut_dell|=13000]] pessoas, e o setor de tecnologia demitiu [[mais de 124 mil|jobs_cut_tech_2024|>124000||Layoffs.fyi]] neste ano, segundo o site Layoffs.fyi.

@@ en-2 | en_IN | livemint.com | 2024-08-18
Intel's cuts: what [[15,000|jobs_cut|=15000]] lost jobs mean for Bengaluru

Intel India has remained tight-lipped on how many of its [[13,000-odd|employees_india|~13000]] engineers will be affected by the global reduction of [[about 15,000|jobs_cut|~15000]] jobs, announced along with a quarterly loss of [[$1.6 billion|loss_q2|=1600000000|money:USD]] ([[₹13,400 crore|loss_q2|=134000000000|money:INR]]). Recruiters estimate [[500 to 800|jobs_cut_india|500..800||recruiters]] positions here.

A voluntary package offered to staff aged [[50|package_age|>=50|age]] and above with [[at least five years|package_service|>=5|duration:year]] of service provides [[up to 19 months|package_pay|<=19|duration:month]] of pay. In Ireland, where Intel employs [[4,900|employees_ireland|=4900]], the package is worth [[up to €500,000|package_ireland_each|<=500000|money:EUR/each]] per person.

Rival layoffs crowd the headlines. Cisco last week axed [[7%|jobs_cut_cisco_share|=7|percent]] of its workforce, [[around 5,600|jobs_cut_cisco|~5600]] people.

Intel has also sold its [[1.18 million|arm_shares|=1180000]] Arm shares, raising [[about $147 million|arm_proceeds|~147000000|money:USD]], a regulatory filing shows. By suspending the dividend it will save [[over $2 billion|dividend_saving|>2000000000|money:USD]] a year. The stock, which closed [[above $50|share_price_dec_2023|>50|money:USD/each]] last December, now trades [[near $21|share_price|~21|money:USD/each]].

@@ de-1 | de | mdr.de | 2024-09-17
Intel verschiebt Magdeburg um [[zwei Jahre|magdeburg_delay|=2|duration:year]]

Der Spatenstich fällt aus: Intel legt den Bau seiner [[zwei|magdeburg_fabs|=2]] Chipfabriken in Magdeburg auf Eis, voraussichtlich [[zwei Jahre|magdeburg_delay|=2|duration:year|Pat Gelsinger]] lang, wie Konzernchef Pat Gelsinger in der Nacht mitteilte. [[30 Milliarden Euro|magdeburg_cost|=30000000000|money:EUR]] wollte der Konzern ausgeben, [[rund 3000|magdeburg_jobs|~3000]] Menschen sollten dort Arbeit finden. Zu Beginn der Gespräche, 2022, war noch von [[17 Milliarden|magdeburg_cost|=17000000000|money:EUR]] die Rede gewesen.

Der Bund hatte [[9,9 Milliarden Euro|magdeburg_subsidy|=9900000000|money:EUR]] zugesagt. Davon waren für 2025 [[knapp vier Milliarden|magdeburg_subsidy_2025|<4000000000|money:EUR]] im Haushalt eingeplant. Finanzminister Lindner will das Geld nun für die Haushaltslücke von [[zwölf Milliarden|budget_gap|=12000000000|money:EUR]] verwenden, Wirtschaftsminister Habeck lehnt das ab.

Auch das polnische Werk bei Breslau, [[4,6 Milliarden Dollar|wroclaw_cost|=4600000000|money:USD]] teuer, wird verschoben. Der Konzern streicht weltweit [[15.000|jobs_cut|=15000]] Stellen; [[mehr als die Hälfte|jobs_cut_done_share|>0.5|ratio|Intel]] davon sei schon abgebaut, heißt es. Im zweiten Quartal hatte er [[1,6 Milliarden Dollar|loss_q2|=1600000000|money:USD]] verloren. In Dresden baut derweil TSMC für [[gut zehn Milliarden Euro|dresden_cost|>10000000000|money:EUR]].

@@ pl-1 | pl | money.pl | 2024-09-17
Intel wstrzymuje fabrykę pod Wrocławiem. Rząd: zakład wart [[18 mld zł|wroclaw_cost|=18000000000|money:PLN]] „nie jest skreślony”

[[Około dwóch lat|wroclaw_delay|~2|duration:year]] poczekamy na start budowy zakładu Intela w Miękini. To skutek oszczędności: firma zwalnia [[15 tys.|jobs_cut|=15000]] osób, czyli [[ok. 15 proc.|jobs_cut_share|~15|percent]] załogi, i chce ograniczyć przyszłoroczne wydatki o [[10 mld dol.|savings_2025|=10000000000|money:USD]]

Zakład integracji i testowania półprzewodników miał kosztować [[4,6 mld dol.|wroclaw_cost|=4600000000|money:USD]] i dać pracę [[2 tys.|wroclaw_jobs|=2000]] ludzi, a wraz z dostawcami - [[kilku tysiącom|wroclaw_jobs_indirect|3000..9000?]]. Zaledwie [[trzy dni|days_since_ec_approval|=3|duration:day]] wcześniej minister cyfryzacji ogłosił, że Bruksela zgodziła się na [[7,4 mld zł|wroclaw_subsidy|=7400000000|money:PLN]] pomocy publicznej ([[ponad 1,7 mld euro|wroclaw_subsidy|>1700000000|money:EUR]]). W projekcie budżetu na 2025 r. zapisano na ten cel [[2,6 mld zł|wroclaw_subsidy_2025|=2600000000|money:PLN]]

W Niemczech opóźnienie będzie takie samo, choć skala inna: inwestycję w Magdeburgu wyceniano na [[30 mld euro|magdeburg_cost|=30000000000|money:EUR]], a subsydia na [[blisko 10 mld|magdeburg_subsidy|<10000000000|money:EUR]].

Na wieść o planach oddzielenia działu produkcji kurs Intela wzrósł o [[8 proc.|share_rise_september|=8|percent]] W dniu wyników, 2 sierpnia, spadł o [[26 proc.|share_fall_day|=26|percent]]

@@ de-2 | de_CH | nzz.ch | 2024-11-01
Intel schreibt [[16,6 Milliarden Dollar|loss_q3|=16600000000|money:USD]] Verlust - und die Aktie steigt

Noch nie in [[56 Jahren|intel_age|=56|duration:year]] hat Intel in einem Quartal so viel verloren. [[16,64 Milliarden Dollar|loss_q3|=16640000000|money:USD]] ([[14,4 Milliarden Franken|loss_q3|=14400000000|money:CHF]]) fehlen unter dem Strich, [[zehnmal|loss_q3_to_q2|=10|ratio]] so viel wie von April bis Juni. Das meiste davon, [[15,9 Milliarden|writedown|=15900000000|money:USD]], sind Wertberichtigungen; die Restrukturierung selbst schlägt mit [[2,8 Milliarden|restructuring_cost|=2800000000|money:USD]] zu Buche.

Der Umsatz sank um [[6 Prozent|revenue_q3_fall|=6|percent]] auf [[13,3 Milliarden|revenue_q3|=13300000000|money:USD]], lag damit aber [[300 Millionen|revenue_q3_beat|=300000000|money:USD]] über der Mitte der eigenen Prognose. Für das Schlussquartal werden [[13,3 bis 14,3 Milliarden|revenue_q4_forecast|13300000000..14300000000|money:USD|Intel]] in Aussicht gestellt. Die Papiere legten nachbörslich [[bis zu 12 Prozent|share_rise_november|<=12|percent]] zu.

Der im August angekündigte Abbau von [[gegen 15'000|jobs_cut|~15000]] Stellen sei fast abgeschlossen, die Zahl genehmigter Stellen liege bereits [[16'500|jobs_cut_approved|=16500||Intel]] tiefer, steht im Quartalsbericht. Ende September zählte der Konzern [[124'100|headcount_september|=124100]] Beschäftigte. Die europäischen Fabriken bleiben auf Eis; für Magdeburg hatte Berlin [[rund zehn Milliarden Euro|magdeburg_subsidy|~10000000000|money:EUR]] reserviert.

@@ pt-2 | pt_PT | jornaldenegocios.pt | 2024-11-27
EUA dão à Intel [[7,86 mil milhões de dólares|chips_grant_final|=7860000000|money:USD]], menos do que o prometido

O Departamento do Comércio finalizou ontem o apoio a fundo perdido à Intel ao abrigo da lei CHIPS: [[7.860 milhões de dólares|chips_grant_final|=7860000000|money:USD]], equivalentes a [[cerca de 7,5 mil milhões de euros|chips_grant_final|~7500000000|money:EUR]]. Em Março, a promessa era de [[8,5 mil milhões|chips_grant_planned|=8500000000|money:USD]]. O corte, de [[mais de 600 milhões|chips_grant_cut|>600000000|money:USD]], explica-se em parte pelo contrato militar de [[três mil milhões|secure_enclave|=3000000000|money:USD]] que a empresa obteve em Setembro. A Intel não usará o empréstimo de [[11 mil milhões|chips_loans|=11000000000|money:USD]].

[[Mil milhões|chips_first_tranche|>=1000000000|money:USD]] serão entregues, no mínimo, até ao fim do ano. Em troca, o grupo compromete-se a investir [[90 mil milhões|us_investment_2030|=90000000000|money:USD]] nos Estados Unidos até ao final da década, abaixo dos [[100 mil milhões|us_investment_planned|=100000000000|money:USD]] de que falava antes, em [[quatro|us_states|=4]] estados, e criar [[dez mil|us_jobs_fabs|=10000]] empregos nas fábricas e [[o dobro|us_jobs_construction_ratio|=2|ratio]] na construção.

A tecnológica está a eliminar [[15%|jobs_cut_share|=15|percent]] dos postos de trabalho, ou [[15 mil|jobs_cut|=15000]], e perdeu [[mais de metade|share_fall_year|>0.5|ratio]] do valor em bolsa desde Janeiro.

@@ it-2 | it | ilsole24ore.com | 2024-12-03
Intel congeda Gelsinger dopo [[quasi quattro anni|gelsinger_tenure|<4|duration:year]] e un titolo in caduta

Il consiglio d'amministrazione gli ha lasciato la scelta fra ritirarsi ed essere rimosso. Pat Gelsinger, [[63 anni|gelsinger_age|=63|age]], esce con una buonuscita che può arrivare a [[10 milioni di dollari|gelsinger_severance|<=10000000|money:USD]]. Al suo posto, a interim, [[due|co_ceos|=2]] dirigenti interni.

Il bilancio della sua gestione: una capitalizzazione scesa [[sotto i 110 miliardi|intel_value|<110000000000|money:USD]], [[trenta volte|nvidia_to_intel|=30|ratio]] meno di Nvidia; una perdita di [[16,6 miliardi di dollari|loss_q3|=16600000000|money:USD]] nel solo terzo trimestre, dopo quella da [[1,6|loss_q2|=1600000000|money:USD]] nel secondo; [[15mila|jobs_cut|=15000]] uscite, [[1.300|jobs_cut_oregon|=1300]] delle quali in Oregon.

Dei sussidi federali restano [[7,9 miliardi|chips_grant_final|=7900000000|money:USD]], [[circa 600 milioni|chips_grant_cut|~600000000|money:USD]] in meno rispetto agli accordi di primavera. Per completare gli impianti dell'Ohio, in ritardo di [[almeno due anni|ohio_delay|>=2|duration:year]], ne servono [[28|ohio_cost|=28000000000|money:USD]]. I cantieri europei, [[30 miliardi di euro|magdeburg_cost|=30000000000|money:EUR]] a Magdeburgo e [[4,6 miliardi di dollari|wroclaw_cost|=4600000000|money:USD]] a Breslavia, sono fermi.

@@ pl-2 | pl | wyborcza.biz | 2025-07-25
Koniec złudzeń: Intel rezygnuje z fabryk w Polsce i Niemczech

Nowy prezes Lip-Bu Tan ogłosił w czwartek, że zakłady pod Wrocławiem i w Magdeburgu nie powstaną. Jeszcze [[dziesięć miesięcy|months_since_delay|=10|duration:month]] temu mówiono tylko o przesunięciu budowy o [[dwa lata|wroclaw_delay|=2|duration:year]]. Polska miała dopłacić [[ponad 7 mld zł|wroclaw_subsidy|>7000000000|money:PLN]], pracę miało znaleźć [[dwa tysiące|wroclaw_jobs|=2000]] inżynierów i techników. Gminie Miękinia zostaje uzbrojona działka o powierzchni [[283 ha|plot_area|=283|measure:hectare]] z drogą za [[kilkadziesiąt milionów złotych|road_cost|20000000..99000000?|money:PLN]].

Zatrudnienie w podstawowej działalności ma spaść do końca roku do [[75 tys.|headcount_target_2025|=75000||Intel]] osób. Na koniec 2024 r. było to [[99,5 tys.|headcount_core_2024|=99500]], więc w [[rok|cut_period_2025|=1|duration:year]] ubędzie [[prawie 25 tys.|jobs_cut_2025|<25000]] miejsc pracy, znacznie więcej niż [[15 tys.|jobs_cut|=15000]] skreślonych w 2024 r. W drugim kwartale spółka straciła [[2,9 mld dol.|loss_q2_2025|=2900000000|money:USD]] ([[ok. 10,6 mld zł|loss_q2_2025|~10600000000|money:PLN]]), wobec [[1,6 mld|loss_q2|=1600000000|money:USD]] przed rokiem. Akcje staniały o [[8,5 proc.|share_fall_july_2025|=8.5|percent]]

@@ ar-2 | ar_EG | almasryalyoum.com | 2025-08-23
الحكومة الأمريكية تشترى [[١٠٪|us_stake|=10|percent]] من «إنتل»

أعلن الرئيس الأمريكى دونالد ترامب أن واشنطن أصبحت تملك [[١٠٪|us_stake|=10|percent]] من شركة «إنتل»، موضحًا أنها «لم تدفع شيئًا»، بينما ذكرت الشركة أن الحكومة ستستثمر [[٨٫٩ مليار دولار|us_stake_cost|=8900000000|money:USD|إنتل]] مقابل [[٤٣٣٫٣ مليون|us_stake_shares|=433300000||إنتل]] سهم، أى [[٩٫٩٪|us_stake|=9.9|percent|إنتل]] من رأس المال، بسعر [[٢٠٫٤٧ دولار|us_stake_price|=20.47|money:USD/each|إنتل]] للسهم.

ويأتى المبلغ من [[٥٫٧ مليار|chips_unpaid|=5700000000|money:USD]] لم تصرف بعد من منحة قانون الرقائق، و[[٣٫٢ مليار|secure_enclave_unpaid|=3200000000|money:USD]] من برنامج دفاعى، ليرتفع ما حصلت عليه الشركة إلى [[١١٫١ مليار|us_support_total|=11100000000|money:USD]] بعد إضافة [[٢٫٢ مليار|chips_paid|=2200000000|money:USD]] تسلمتها سابقًا.

وكانت الشركة قد سرحت [[نحو ١٥ ألف|jobs_cut|~15000]] عامل فى ٢٠٢٤ وسجلت فى العام نفسه خسارة سنوية بلغت [[١٨٫٨ مليار دولار|loss_2024|=18800000000|money:USD]]، منها [[١٦٫٦ مليار|loss_q3|=16600000000|money:USD]] فى الربع الثالث وحده. وتقلص المجموعة قوتها العاملة حاليًا ب[[نحو الربع|jobs_cut_2025_share|~0.25|ratio]]. وضخت «سوفت بنك» اليابانية فيها [[مليارى دولار|softbank_investment|=2000000000|money:USD]] الأسبوع الماضى.

@@ relations
conflict | jobs_cut | en-1 against ar-1 pt-1 it-1 | Reuters' 17,500 against Intel's 15,000
superseded | share_fall_afterhours, share_fall_day | 19-20 percent after hours, then 26 percent at the close: another moment
superseded | chips_grant_planned, chips_grant_final | 8.5 planned, 7.86 final
superseded | magdeburg_cost | de-1 | 17 billion planned in 2022, then 30 billion euros
superseded | us_investment_planned, us_investment_2030 | 100 planned, 90 billion
conflict | us_stake | ar-2 | Trump 10 against Intel 9.9 percent
conflict | share_fall_day | it-1 pl-1 pt-1 | over 26 percent, 26 percent, a quarter (rounding)
superseded | share_fall_year | ar-1 42 percent by August, pt-2 more than half by November
sum | chips_unpaid + secure_enclave_unpaid = us_stake_cost
sum | us_stake_cost + chips_paid = us_support_total
sum | revenue_q3_forecast middle + revenue_q3_beat = revenue_q3
sum | headcount_core_2024 - jobs_cut_2025 = headcount_target_2025
sum | chips_grant_planned - chips_grant_cut = chips_grant_final
each_total | us_stake_price x us_stake_shares = us_stake_cost
part_of | jobs_cut_oregon < jobs_cut
part_of | loss_q3 < loss_2024
part_of | loss_q2 < loss_2024
part_of | writedown < loss_q3
part_of | magdeburg_subsidy_2025 < magdeburg_subsidy
part_of | wroclaw_subsidy_2025 < wroclaw_subsidy
part_of | chips_first_tranche < chips_grant_final
conversion | loss_q2 | en-2 | dollars and rupees
conversion | loss_q3 | de-2 | dollars and francs
conversion | wroclaw_cost | pl-1 de-1 it-2 | zloty and dollars
conversion | value_loss_day | it-1 pt-1 | dollars, euros, reais
same_origin | jobs_cut | it-1 ar-1 en-2 | Intel
definition | headcount_june, headcount_2023, headcount_september, headcount_core_2024 | with or without subsidiaries, other days
definition | dividend_saving, dividend_2023_total, dividend_each | a year's saving, paid in 2023, per share and quarter
definition | loss_q2, loss_q2_foundry, loss_q2_2025 | group, one division, another year
