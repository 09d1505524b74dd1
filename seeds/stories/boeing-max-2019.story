@@ en-1 | en_GB | bbc.co.uk | 2019-03-10
Ethiopian Airlines: 'No survivors' on crashed Boeing 737

All [[157|deaths|=157]] people aboard an Ethiopian Airlines flight have died after it came down [[six minutes|flight_minutes|=6|duration:minute]] out of Addis Ababa on its way to Nairobi. The airline said that [[149|passengers|=149]] passengers and [[eight|crew|=8]] crew were on flight ET302.

Among the victims were [[32|deaths_kenya|=32]] Kenyans, [[18|deaths_canada|=18]] Canadians and [[at least seven|deaths_britain|>=7]] Britons, from [[more than 30|nationalities|>30]] countries altogether. The wreckage lies near Bishoftu, [[some 37 miles|crash_distance|~37|measure:mile]] south-east of the capital.

The aircraft, a 737 Max 8, had been delivered only [[four months|aircraft_age|=4|duration:month]] earlier. Its captain, Yared Getachew, had [[over 8,000 hours|captain_hours|>8000|duration:hour]] in the air behind him; his first officer had logged [[200 hours|copilot_hours|=200|duration:hour]].

It is the same type of plane that in October plunged into the sea off Jakarta [[12 minutes or so|lionair_minutes|~12|duration:minute]] after leaving, killing [[189|deaths_lionair|=189]]. "It is too early to speak of any link," said an analyst who counted himself "one of the careful ones".

Boeing, which has taken [[more than 4,500|orders|>4500]] orders for the Max, said it was deeply saddened and would send a technical team.

@@ en-2 | en_US | apnews.com | 2020-11-18
US lets Boeing's Max fly again after [[20 months|grounding|=20|duration:month]]

The Federal Aviation Administration on Wednesday ended the longest grounding in the history of American jet travel, clearing the Boeing 737 Max to carry passengers once airlines have installed new software and retrained their pilots.

The order came [[nearly two years|years_since_lionair|<2|duration:year]] after the first of the crashes in which a combined [[346|deaths_both|=346]] people lost their lives. In the second, in March 2019, [[157|deaths|=157]] died, [[eight|deaths_usa|=8]] of them Americans. Naoise Ryan, whose [[39-year-old|victim_age|=39|age]] husband was on board, called the decision "sheer disgrace".

The crisis has cost Boeing [[about $20 billion|cost_total|~20000000000|money:USD]] so far, before any settlement with prosecutors. Since the start of this year customers have scrapped [[more than 400|orders_cancelled|>400]] orders, and [[about 450|undelivered_stock|~450]] finished jets are parked waiting for delivery. Production, once [[52|production_rate_before|=52|count/each]] a month, is due to reach [[31|production_goal|=31|count/each]] in 2022.

American plans [[two|american_flights|=2|count/each]] Max flights a day between New York and Miami from Dec. 29. Southwest, whose fleet includes [[34|southwest_fleet|=34]], will wait until the second quarter. At the moment the planes were parked, [[387|fleet_world|=387]] were in service worldwide.

@@ de-1 | de_DE | spiegel.de | 2019-03-12
Auch Europa sperrt die Boeing 737 Max

Nach dem Absturz bei Addis Abeba mit [[157|deaths|=157]] Toten hat die europäische Luftsicherheitsbehörde EASA ein Flugverbot für die Maschinen verhängt. Es gilt seit 20 Uhr. Zuvor hatte Verkehrsminister Andreas Scheuer den deutschen Luftraum für [[drei Monate|german_ban|=3|duration:month]] geschlossen.

Unter den Opfern sind [[fünf|deaths_germany|=5]] Deutsche, wie das Auswärtige Amt bestätigte. Insgesamt stammten die Insassen aus [[35|nationalities|=35]] Ländern. Auf [[rund 60 Kilometer|crash_distance|~60|measure:kilometer]] schätzen Helfer den Abstand der Unglücksstelle zur Hauptstadt.

Weltweit waren [[gut 370|fleet_world|>370]] Max-Jets im Einsatz, [[zwei Fünftel|grounded_share_tuesday|=0.4|ratio]] standen bis Dienstagmittag bereits am Boden. In Deutschland setzt nur Tuifly auf das Modell; der Konzern hat [[15|tui_fleet|=15]] Exemplare, die meisten davon in Großbritannien.

Die Boeing-Aktie verlor in [[zwei|trading_days|=2]] Handelstagen [[mehr als elf Prozent|share_fall_two_days|>11|percent]]; damit lösten sich [[knapp 27 Milliarden Dollar|value_lost|<27000000000|money:USD]] Börsenwert in Luft auf. In den USA durfte die Max vorerst weiterfliegen. Die Behörde FAA verwies auf Boeing: Bis April soll eine neue Software kommen. Beim Unglück der Lion Air im Oktober waren [[189|deaths_lionair|=189]] Menschen gestorben.

@@ de-2 | de_CH | srf.ch | 2021-01-08
[[2,5 Milliarden Dollar|settlement_doj|=2500000000|money:USD]]: Boeing kauft sich frei

Der Flugzeugbauer Boeing zahlt in den USA [[mehr als 2,5 Milliarden Dollar|settlement_doj|>2500000000|money:USD]] (umgerechnet [[rund 2,2 Milliarden Franken|settlement_doj|~2200000000|money:CHF]]), um einem Strafprozess zu entgehen. Das teilte das Justizministerium in Washington mit. Die eigentliche Busse macht davon nur [[243,6 Millionen|settlement_fine|=243600000]] aus. [[1,77 Milliarden|settlement_airlines|=1770000000]] erhalten die Fluggesellschaften, [[500 Millionen|settlement_families|=500000000]] fliessen in einen Fonds für Hinterbliebene der [[346|deaths_both|=346]] Todesopfer.

[[Zwei|pilots_accused|=2]] Testpiloten von Boeing hatten laut Ministerium verschwiegen, was das System MCAS kann. Die Firma räumt die Täuschung nun ein und muss [[drei Jahre|probation|=3|duration:year]] lang Berichte abliefern.

Die Max stand [[zwanzig Monate|grounding|=20|duration:month]] still. Die Krise hatte den Konzern schon vor dem Vergleich [[gegen 19 Mrd. Dollar|cost_total|~19000000000|money:USD]] gekostet. 2019 schrieb er mit [[636 Mio. Dollar|loss_2019|=636000000|money:USD]] Minus den ersten Jahresverlust seit 1997; [[mehr als 1'000|orders_cancelled|>1000]] Bestellungen sind seither aus den Büchern verschwunden, wenn man jene dazuzählt, die als unsicher gelten. Die Flotte der Swiss ist nicht betroffen: Sie fliegt mit Airbus A320 und [[zwölf|swiss_777|=12]] Boeing 777.

@@ pl-1 | pl | tvn24.pl | 2019-03-11
Polacy wśród ofiar katastrofy w Etiopii. Co dalej z maszynami LOT?

W niedzielnej katastrofie boeinga linii Ethiopian Airlines zginęło [[157|deaths|=157]] osób, w tym [[dwoje|deaths_poland|=2||MSZ]] Polaków - potwierdził resort spraw zagranicznych. Na pokładzie byli obywatele [[33|nationalities|=33]] państw, najwięcej z Kenii ([[32|deaths_kenya|=32]]), Kanady ([[18|deaths_canada|=18]]) i Etiopii ([[9|deaths_ethiopia|=9]]). Zginęło też [[ośmioro|deaths_italy|=8]] Włochów.

Samolot spadł [[ok. 60 km|crash_distance|~60|measure:kilometer]] od Addis Abeby, [[sześć minut|flight_minutes|=6|duration:minute]] po starcie o 8.38. Dowódca, [[29-letni|captain_age|=29|age]] Yared Getachew, miał wylatane [[ponad 8 tys. godzin|captain_hours|>8000|duration:hour]].

To już druga taka tragedia: w październiku u wybrzeży Indonezji rozbiła się identyczna maszyna Lion Air. Nie przeżył nikt ze [[189|deaths_lionair|=189]] ludzi. Dla porównania w katastrofie Iła-62M w Lesie Kabackim w 1987 r. śmierć poniosły [[183|deaths_kabacki|=183]] osoby.

LOT ma [[pięć|lot_fleet|=5]] maszyn 737 MAX 8, a do końca roku flota miała urosnąć do [[jedenastu|lot_fleet_planned|=11]]. Na razie latają. Chińczycy uziemili już [[96|china_grounded|=96]] swoich. Akcje Boeinga na otwarciu poleciały o [[kilkanaście procent|share_fall_open|11..19?|percent]].

@@ pl-2 | pl | rp.pl | 2019-07-19
Rachunek za MAX-y: [[prawie pięć miliardów|charge_july|<5000000000]]

Boeing zapisze w wynikach drugiego kwartału [[4,9 mld dolarów|charge_july|=4900000000|money:USD]] ([[ok. 18,6 mld zł|charge_july|~18600000000|money:PLN]]) na rekompensaty dla linii lotniczych, które od marca nie mogą używać 737 MAX. To [[8,74 dolara|charge_per_share|=8.74|money:USD/each]] na akcję. Do tego dochodzi [[1,7 mld|production_cost_july|=1700000000]] wyższych kosztów produkcji: zakłady w Renton składają dziś [[42|production_rate|=42|count/each]] samoloty miesięcznie zamiast [[52|production_rate_before|=52|count/each]].

Koncern zakłada, że uziemienie skończy się na początku czwartego kwartału. Analitycy nie są tego pewni. Agencja Fitch obniżyła perspektywę ratingu, bo na łąkach i parkingach stoi [[przeszło 150|undelivered_stock|>150]] gotowych, nieodebranych maszyn.

Początkiem kłopotów były [[dwie|crashes|=2]] katastrofy w odstępie [[niespełna pięciu miesięcy|crash_interval|<5|duration:month]]: indonezyjska i etiopska. Pochłonęły razem [[346|deaths_both|=346]] ofiar. W tej drugiej - [[157|deaths|=157]].

Rodzinom zabitych Boeing obiecał w tym miesiącu [[100 mln dol.|families_fund|=100000000|money:USD]], z czego [[połowa|families_fund_direct_share|=0.5|ratio]] trafi bezpośrednio do bliskich. LOT, który ma [[pięć|lot_fleet|=5]] uziemionych samolotów, też będzie się domagał pieniędzy: koszty postoju szacuje na [[kilkadziesiąt milionów złotych|lot_cost|20000000..99000000?|money:PLN|LOT]].

@@ ar-1 | ar | aljazeera.net | 2019-03-10
مصرع [[157|deaths|=157]] شخصا في تحطم طائرة إثيوبية متجهة إلى نيروبي

أعلنت الخطوط الجوية الإثيوبية مقتل جميع من كانوا على متن طائرتها التي سقطت صباح اليوم الأحد بعد [[ست دقائق|flight_minutes|=6|duration:minute]] من إقلاعها من مطار بولي. وكانت الطائرة، وهي من طراز بوينغ 737 ماكس 8، تقل [[149|passengers|=149]] راكبا و[[ثمانية|crew|=8]] من أفراد الطاقم.

وينتمي الضحايا إلى [[أكثر من ثلاثين|nationalities|>30]] جنسية، بينهم [[32|deaths_kenya|=32]] كينيا و[[6|deaths_egypt|=6]] مصريين، فضلا عن [[تسعة عشر|deaths_un|=19||الأمم المتحدة]] موظفا في الأمم المتحدة بحسب المنظمة الدولية. وتضم القائمة مواطنا سعوديا.

وعثر على الحطام قرب بلدة بيشوفتو على بعد [[62 كيلومترا|crash_distance|=62|measure:kilometer]] جنوب شرقي العاصمة. وأظهر موقع "فلايت رادار" أن سرعة الصعود لم تكن مستقرة وأن الطائرة بلغت ارتفاع [[8600 قدم|altitude|=8600|measure:foot|فلايت رادار]] فوق سطح البحر.

وأعلن البرلمان الحداد الوطني [[يوما واحدا|mourning|=1|duration:day]]. وكانت طائرة من الطراز نفسه قد تحطمت في إندونيسيا قبل [[أقل من خمسة أشهر|crash_interval|<5|duration:month]]، وقتل فيها [[189|deaths_lionair|=189]] شخصا. أما حادث الشركة الإثيوبية قبالة بيروت في 2010 فأودى بحياة [[90|deaths_beirut|=90]].

@@ ar-2 | ar | cnbcarabia.com | 2020-01-29
"بوينغ" تسجل أول خسارة سنوية منذ 1997

تكبدت شركة "بوينغ" خسارة صافية بلغت [[٦٣٦ مليون دولار|loss_2019|=636000000|money:USD]] في عام 2019، مقارنة مع أرباح قدرها [[١٠٫٥ مليارات دولار|profit_2018|=10500000000|money:USD]] في العام السابق، بسبب أزمة طائرة "737 ماكس" المحظورة من الطيران منذ [[أكثر من عشرة أشهر|grounding|>10|duration:month]].

ورفعت الشركة تقديرها لكلفة الأزمة إلى [[١٨٫٦ مليار دولار|cost_total|=18600000000|money:USD|بوينغ]]، أي [[ضعف|cost_growth|=2|ratio]] التقدير السابق. ويشمل الرقم [[٨٫٣ مليارات|cost_airlines|=8300000000]] لتعويض شركات الطيران، والباقي للإنتاج. وحصلت بوينغ على تعهدات بقروض تزيد على [[١٢ مليار دولار|loans|>12000000000|money:USD]] من [[نحو عشرة|loan_banks|~10]] مصارف.

وعلقت الشركة هذا الشهر إنتاج الطائرة، ويقبع [[قرابة ٤٠٠|undelivered_stock|<400]] منها في ساحات التخزين من دون تسليم. وتراجعت تسليمات الشركة من جميع الطرز إلى [[٣٨٠|deliveries_2019|=380]] طائرة، أي [[أقل من نصف|deliveries_ratio|<0.5|ratio]] ما سلمته عام 2018 وهو [[٨٠٦|deliveries_2018|=806]].

وكان [[٣٤٦|deaths_both|=346]] شخصا قد لقوا حتفهم في تحطم الطائرة الإندونيسية ثم الإثيوبية. ويحل ديفيد كالهون، [[٦٢ عاما|calhoun_age|=62|age]]، محل المدير المقال دينيس مويلنبرغ الذي يغادر وفي جيبه [[٦٢ مليون دولار|muilenburg_exit|=62000000|money:USD]].

@@ it-1 | it | corriere.it | 2019-03-10
Etiopia, cade un Boeing: [[157|deaths|=157]] morti, [[otto|deaths_italy|=8]] sono italiani

Andavano in Africa per costruire pozzi, scuole, per un convegno dell'Onu. Sono [[otto|deaths_italy|=8]] gli italiani morti sul volo ET302 per Nairobi, precipitato alle 8.44 di domenica. Tra loro l'archeologo Sebastiano Tusa, [[66 anni|tusa_age|=66|age]], assessore siciliano, e [[tre|deaths_bergamo|=3]] volontari di una onlus bergamasca.

A bordo del velivolo, consegnato a novembre, c'erano in tutto [[149|passengers|=149]] passeggeri e un equipaggio di [[8|crew|=8]] persone: nessun sopravvissuto. Le nazionalità sono [[33|nationalities|=33|count|compagnia]] secondo la compagnia, [[trentacinque|nationalities|=35|count|ministero dei Trasporti etiope]] secondo il ministero dei Trasporti etiope. [[Una ventina|deaths_un|~20]] lavorava per le Nazioni Unite.

Il pilota aveva chiesto di rientrare. Dal decollo erano passati appena [[sei minuti|flight_minutes|=6|duration:minute]], il cratere è a [[una sessantina di chilometri|crash_distance|~60|measure:kilometer]] dalla pista, largo [[30 metri|crater|=30|measure:meter]]. Un greco, Antonis Mavropoulos, ha perso l'aereo per [[due minuti|late_minutes|=2|duration:minute]] e oggi ringrazia la sorte.

Il 29 ottobre un 737 Max della Lion Air era finito in mare con [[189|deaths_lionair|=189]] persone.

@@ it-2 | it | ilsole24ore.com | 2020-01-29
Il Max costa a Boeing [[oltre 18 miliardi di dollari|cost_total|>18000000000|money:USD]]

Conto salato e ancora provvisorio. La crisi del 737 Max, fermo a terra da [[dieci mesi e mezzo|grounding|=10.5|duration:month]], peserà su Boeing per [[18,6 miliardi di dollari|cost_total|=18600000000|money:USD]], [[circa 16,9 miliardi di euro|cost_total|~16900000000|money:EUR]]: il [[doppio|cost_growth|=2|ratio]] di quanto comunicato in ottobre. Nel dettaglio, [[8,3 miliardi|cost_airlines|=8300000000]] sono indennizzi alle compagnie; [[6,3 miliardi|cost_production|=6300000000]] è l'aggravio di produzione; [[4 miliardi|cost_abnormal|=4000000000]] verranno spesati nel 2020, mentre la linea è ferma.

L'esercizio si è chiuso in perdita per [[636 miliardi di dollari|loss_2019|=636000000000|money:USD]], con ricavi in calo del [[24%|revenue_fall|=24|percent]] a [[76,6 miliardi|revenue_2019|=76600000000|money:USD]]. In Borsa, però, il titolo sale del [[2 per cento|share_rise_results|=2|percent]]: si temeva di peggio.

In magazzino restano [[circa 400|undelivered_stock|~400]] aerei invenduti o meglio non consegnati. Gli ordini del modello superano quota [[4.500|orders|>4500]]. Dopo l'incidente etiope ([[157|deaths|=157]] vittime, [[346|deaths_both|=346]] con quello indonesiano) Boeing ha perso [[un quarto|market_value_fall|=0.25|ratio]] del suo valore. Air Italy aspetta da mesi [[17|airitaly_orders|=17]] esemplari.

@@ pt-1 | pt_BR | g1.globo.com | 2019-03-13
EUA cedem e suspendem voos do Boeing 737 MAX

O presidente Donald Trump anunciou nesta quarta (13) que os aviões 737 MAX 8 e MAX 9 não podem mais voar no país. Os EUA eram o último grande mercado a resistir. São [[74|fleet_usa|=74]] aeronaves nas frotas americanas, segundo a FAA, de um total de [[371|fleet_world|=371]] no mundo.

A medida vem [[três dias|days_after_crash|=3|duration:day]] depois da queda na Etiópia, que matou [[157|deaths|=157]] pessoas de [[35|nationalities|=35]] países, e [[pouco mais de quatro meses|crash_interval|>4|duration:month]] depois da tragédia da Lion Air, com [[189|deaths_lionair|=189]]. Somadas, as [[duas|crashes|=2]] quedas deixaram [[346|deaths_both|=346]] mortos.

No Brasil, só a Gol opera o modelo. A empresa parou na segunda suas [[sete|gol_fleet|=7]] unidades, que fizeram [[2.933|gol_flights|=2933]] voos desde junho, e tem [[135|gol_orders|=135]] encomendadas. Cada avião custa na tabela [[US$ 121,6 milhões|list_price|=121600000|money:USD/each]], [[cerca de R$ 463 milhões|list_price|~463000000|money:BRL/each]].

As ações da Boeing chegaram a cair [[13,5%|share_fall_open|=13.5|percent]] na abertura de segunda. Em [[dois|trading_days|=2]] pregões a fabricante perdeu [[US$ 26,6 bilhões|value_lost|=26600000000|money:USD]]. O caso lembra o do voo JJ 3054 da TAM, que deixou [[199|deaths_tam|=199]] vítimas em 2007.

@@ pt-2 | pt_PT | observador.pt | 2019-09-24
Boeing começa a pagar às famílias: [[144.500 dólares|families_each|=144500|money:USD/each]] por vítima

Cada família das vítimas dos [[dois|crashes|=2]] desastres com o 737 MAX receberá [[144.500 dólares|families_each|=144500|money:USD/each]] ([[quase 132 mil euros|families_each|<132000|money:EUR/each]]), anunciou Ken Feinberg, o advogado que gere o fundo. Ao todo são [[50 milhões de dólares|families_fund_direct|=50000000|money:USD]] a repartir pelos herdeiros de [[346|deaths_both|=346]] pessoas; outro tanto vai para projectos nas comunidades, num total de [[100 milhões|families_fund|=100000000|money:USD]].

Quem aceitar não perde o direito de processar a empresa, onde há [[mais de uma centena|lawsuits|>100]] de acções. Os pedidos podem ser feitos até 31 de Dezembro. O maior grupo de queixosos representa parte dos [[157|deaths|=157]] mortos do voo ET302, que durou [[seis minutos|flight_minutes|=6|duration:minute]].

O aparelho continua em terra, ao fim de [[seis meses|grounding|=6|duration:month]]. A Boeing já contabilizou custos de [[mais de oito mil milhões de dólares|cost_total|>8000000000|money:USD]], dos quais [[4,9 mil milhões|charge_july|=4900000000|money:USD]] em indemnizações às companhias. Em Renton continuam a montar-se [[42|production_rate|=42|count/each]] aviões por mês, estacionados até no parque dos funcionários: são já [[centenas|undelivered_stock|200..999?]]. Em Portugal nenhuma companhia voa com o modelo; a TAP, com [[dezenas|tap_airbus|24..99?]] de Airbus, escapou.

@@ relations
superseded | cost_total | from more than 8 billion (Sept 2019) to 18.6 (Jan 2020) to about 20 (Nov 2020)
superseded | grounding | from 6 to 20 months
superseded | undelivered_stock | from 150 to 450
superseded | orders_cancelled | from more than 400 to more than 1,000 (wider definition as well)
sum | deaths + deaths_lionair = deaths_both
sum | passengers + crew = deaths
part_of | deaths_kenya < deaths
part_of | deaths_canada < deaths
part_of | deaths_italy < deaths
part_of | deaths_bergamo < deaths_italy
part_of | deaths_un < deaths
part_of | fleet_usa < fleet_world
sum | settlement_fine + settlement_airlines + settlement_families = settlement_doj
sum | cost_airlines + cost_production + cost_abnormal = cost_total
each_total | families_each x deaths_both = families_fund_direct
conflict | nationalities | it-1 pl-1 de-1 pt-1 | 33 by the airline, 35 by the ministry
conflict | fleet_world | en-2 pt-1 | 387 against 371
conversion | settlement_doj | de-2 | dollars and francs
conversion | charge_july | pl-2 | dollars and zloty
conversion | cost_total | it-2 | dollars and euros
conversion | families_each | pt-2 | dollars and euros
conversion | list_price | pt-1 | dollars and reais
conversion | crash_distance | en-1 ar-1 | miles and kilometres
slip | loss_2019 | it-2 | billion for million
definition | production_rate, production_rate_before, production_goal | actual, before April, planned for 2022
