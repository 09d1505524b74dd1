@@ en-1 | en | bbc.com | 2024-07-19
Airlines, banks and GP surgeries hit as IT outage sweeps the world

A botched security update has knocked out computers across the globe, grounding planes and cancelling operations. By 17:00 BST [[3,340|flights_cancelled_day1|=3340||Cirium]] flights had been scrapped worldwide, aviation analysts Cirium said, [[167|flights_cancelled_uk|=167||Cirium]] of them due to leave UK airports.

The fault lies in a faulty file pushed out at 04:09 UTC by CrowdStrike, a Texas company with [[some 29,000|crowdstrike_customers|~29000]] corporate customers. Machines running Windows 10 and 11 crashed to a blue screen; Macs were spared. "This is not a cyber-attack," chief executive George Kurtz, [[53|age_kurtz|=53|age:year]], wrote on X.

Shares in the firm dropped [[as much as 15%|share_fall_day1|<=15|percent]] in early trading in New York before recovering a little. At their worst they had lost [[more than $12bn|market_value_lost_day1|>12000000000|money:USD]] in value.

In England, the appointment system EMIS, used by [[about 60%|emis_share|~60|percent]] of GP practices, went down. Passengers at Edinburgh described queues of [[three hours|queue_edinburgh|=3|duration:hour]]. [[Two|ferries_delayed|=2]] ferries left Dover late.

@@ en-2 | en | reuters.com | 2024-08-08
Delta puts price on July outage: [[half a billion|delta_loss|=500000000|money:USD]]

Delta Air Lines said in a filing on Thursday that the CrowdStrike failure will cost it [[$380 million|delta_revenue_hit|=380000000|money:USD|Delta]] in revenue this quarter, mainly refunds, and [[$170 million|delta_extra_cost|=170000000|money:USD|Delta]] in added expense. Lower fuel use, as [[7,000|delta_flights_cancelled|=7000||Delta]] flights never took off over [[five days|delta_disruption_days|=5|duration:day]], saves it [[$50 million|delta_fuel_saved|=50000000|money:USD|Delta]].

CEO Ed Bastian had spoken earlier of [[half a billion dollars|delta_loss|=500000000|money:USD|Ed Bastian]]. [[Some 1.3 million|delta_passengers|~1300000]] customers were stranded, and staff had to restart [[40,000|delta_servers|=40000||Ed Bastian]] servers by hand.

CrowdStrike's lawyers answered on Sunday that its liability is capped by contract at [[single-digit millions|crowdstrike_liability_cap|1000000..9999999?|money:USD]]. Microsoft, whose [[8.5 million|devices|=8500000||Microsoft]] devices crashed on July 19, says Delta spurned its help.

United cancelled [[fewer than 1,500|united_flights_cancelled|<1500]] flights and was back to normal in [[three days|united_disruption_days|=3|duration:day]]. Delta stock rose [[1.1%|delta_share_move|=1.1|percent]]; CrowdStrike, down [[roughly a third|share_fall_since|~0.3333|ratio]] since the incident, was little changed.

@@ pl-1 | pl | tvn24.pl | 2024-07-19
Globalna awaria. Terminal w Gdańsku stanął, LOT lata

Wadliwa aktualizacja programu firmy CrowdStrike sparaliżowała w piątek lotniska, banki i szpitale na [[kilku|continents|3..9?]] kontynentach. Do południa odwołano na świecie [[niemal 1400|flights_cancelled_day1|<1400||Cirium]] lotów, podała firma Cirium. W ciągu dnia liczba ta wzrosła do [[ponad trzech tysięcy|flights_cancelled_day1|>3000]].

W Polsce najmocniej odczuł awarię terminal kontenerowy Baltic Hub, który poprosił o niewysyłanie ładunków. Pracę wznowił po [[sześciu godzinach|baltic_hub_hours|=6|duration:hour]]. Na lotnisku w Krakowie [[osiem|flights_delayed_krakow|=8]] rejsów opóźniło się o [[kilkadziesiąt minut|delay_krakow|20..99?|duration:minute]]. LOT zapewnia, że żadnego połączenia nie odwołał.

W Berlinie odprawa stała do godziny 10:00, a w niemieckich klinikach przełożono zabiegi. Akcje CrowdStrike traciły przed otwarciem sesji [[nawet 20 proc.|share_fall_day1|<=20|percent]], jednak na zamknięciu spadek wyniósł [[11 proc.|share_fall_day1|=11|percent]] Spółka jest warta [[74 mld dolarów|crowdstrike_market_value|=74000000000|money:USD]].

Minister cyfryzacji Krzysztof Gawkowski podkreślił, że systemy państwowe działają, a zgłoszeń wpłynęło [[dwanaście|reports_poland|=12]].

@@ pl-2 | pl | businessinsider.com.pl | 2024-07-25
Rachunek za niebieski ekran: [[5,4 mld dolarów|fortune500_loss|=5400000000|money:USD]]

[[Jedna czwarta|fortune500_share|=0.25|ratio]] firm z listy Fortune 500 odczuła piątkową awarię. Według ubezpieczeniowej firmy Parametrix straciły łącznie [[5,4 mld dol.|fortune500_loss|=5400000000|money:USD|Parametrix]] ([[ok. 21,3 mld zł|fortune500_loss|~21300000000|money:PLN|Parametrix]]), nie licząc Microsoftu. Najwięcej, [[1,94 mld dol.|loss_health|=1940000000|money:USD|Parametrix]], przypada na ochronę zdrowia; na banki - [[1,15 mld|loss_banking|=1150000000|money:USD|Parametrix]]. Linie lotnicze straciły po [[143 mln dol.|loss_airline_each|=143000000|money:USD/each|Parametrix]] każda.

Ubezpieczenie pokryje [[10-20 proc.|insured_share|10..20|percent|Parametrix]] tej sumy, czyli [[od 0,54 do 1,08 mld dol.|insured_loss|540000000..1080000000|money:USD|Parametrix]]

Przypomnijmy: błędny plik był dostępny tylko przez [[78 minut|minutes_file_live|=78|duration:minute]], a zdążył unieruchomić [[8,5 mln|devices|=8500000||Microsoft]] komputerów. To, jak wyliczył Microsoft, [[niecały 1 proc.|devices_share|<1|percent|Microsoft]] maszyn z Windows. Działa już [[97 proc.|sensors_restored|=97|percent|George Kurtz]] czujników, oświadczył w czwartek prezes George Kurtz.

Partnerzy dostali od firmy w przeprosinach bony Uber Eats o wartości [[10 dol.|voucher|=10|money:USD/each]], z których część nie zadziałała. Od tygodnia kurs spadł o [[jedną czwartą|share_fall_since|=0.25|ratio]].

@@ ar-1 | ar | skynewsarabia.com | 2024-07-20
مايكروسوفت: العطل أصاب [[8.5 مليون|devices|=8500000]] جهاز

قالت شركة مايكروسوفت، السبت، إن [[نحو 8.5 مليون|devices|~8500000||مايكروسوفت]] جهاز يعمل بنظام ويندوز تضررت من تحديث شركة كراود سترايك، أي [[أقل من واحد بالمئة|devices_share|<1|percent|مايكروسوفت]] من مجموع الأجهزة.

وألغيت يوم الجمعة [[أكثر من 5 آلاف|flights_cancelled_day1|>5000]] رحلة جوية حول العالم، بحسب بيانات سيريوم، وهو ما يمثل [[4.6 بالمئة|flights_share_cancelled|=4.6|percent|سيريوم]] من الرحلات المجدولة، فيما تأخرت [[عشرات الآلاف|flights_delayed|20000..99999?]] من الرحلات.

وفي دبي، عاد العمل في [[مبنيي|dubai_terminals|=2]] الركاب إلى طبيعته بعد [[ساعتين|dubai_hours|=2|duration:hour]]. وأعلنت موانئ في مصر والسعودية أنها لم تتأثر.

وتراجع سهم الشركة [[11 بالمئة|share_fall_day1|=11|percent]] ليغلق عند [[304.96 دولار|share_price_close|=304.96|money:USD/each]]، لتفقد خلال يوم التداول [[نحو 9 مليارات دولار|market_value_lost_day1|~9000000000|money:USD]] من قيمتها. ويرى خبراء أن التعافي الكامل قد يستغرق [[عدة أسابيع|recovery_time|3..9?|duration:week]].

@@ ar-2 | ar | alarabiya.net | 2024-07-31
دلتا تستعد لمقاضاة كراود سترايك

كشف الرئيس التنفيذي لشركة "دلتا إيرلاينز" إد باستيان أن العطل كلّف الشركة [[٥٠٠ مليون دولار|delta_loss|=500000000|money:USD|إد باستيان]] خلال [[خمسة أيام|delta_disruption_days|=5|duration:day]]، بين إيرادات ضائعة وتعويضات بـ[[عشرات الملايين|delta_compensation_daily|20000000..99999999?|money:USD/each]] يومياً.

واضطرت الناقلة إلى إلغاء [[أكثر من ٦ آلاف|delta_flights_cancelled|>6000]] رحلة، وإعادة تشغيل [[٤٠ ألف|delta_servers|=40000||إد باستيان]] خادم يدوياً. وقال لشبكة CNBC إن الشركة "لم تتلقَّ شيئاً" سوى استشارة مجانية.

وهبط سهم كراود سترايك [[١٠٪|share_fall_delta_news|=10|percent]] بعد أنباء التعاقد مع المحامي ديفيد بويز، لتصل خسائره منذ الحادث إلى [[٣٢٪|share_fall_since|=32|percent]]، وتبخر من قيمته السوقية [[٢٥ مليار دولار|market_value_lost_since|=25000000000|money:USD]].

وفي أوستن رفع مساهمون دعوى جماعية تتهم الإدارة بالتضليل. وكانت شركة "باراميتريكس" قدّرت خسائر أكبر الشركات الأميركية بـ[[٥٫٤ مليار دولار|fortune500_loss|=5400000000|money:USD|باراميتريكس]]، لا يغطي التأمين منها سوى [[الخُمس|insured_share|<=0.2|ratio|باراميتريكس]] في أحسن الأحوال.

@@ it-1 | it | repubblica.it | 2024-07-19
Blackout informatico mondiale, a Fiumicino cancellati [[55|flights_cancelled_fiumicino|=55]] voli

Una riga di codice sbagliata e tutto si ferma. Secondo Cirium sono [[oltre 4 mila|flights_cancelled_day1|>4000||Cirium]] i voli annullati nel corso della giornata, su [[110 mila|flights_scheduled|=110000||Cirium]] programmati. A Fiumicino le cancellazioni sono state [[55|flights_cancelled_fiumicino|=55]], a Malpensa [[una ventina|flights_cancelled_malpensa|~20]].

Il responsabile è un aggiornamento di Falcon, l'antivirus di CrowdStrike, che ha mandato in tilt i computer con Windows. In Borsa il titolo cede il [[13%|share_fall_day1|=13|percent]]. L'azienda texana ha [[8.500|crowdstrike_staff|=8500]] dipendenti e controlla [[circa il 18%|crowdstrike_market_share|~18|percent|Gartner]] del mercato, stima Gartner.

"Per ripristinare ogni singola macchina servono [[dieci minuti|minutes_fix_each|=10|duration:minute/each]], ma bisogna farlo a mano", spiega un tecnico di [[41 anni|age_technician|=41|age:year]] dell'aeroporto. Sui monitor spenti, cartelli scritti a penna.

Le banche italiane non segnalano problemi. Trenitalia registra ritardi [[fino a 120 minuti|train_delay|<=120|duration:minute]], ma per un guasto elettrico.

@@ it-2 | it | wired.it | 2024-08-30
CrowdStrike, i clienti restano. Per ora

A [[sei settimane|time_since|=6|duration:week]] dal disastro del 19 luglio, CrowdStrike pubblica conti migliori del previsto: ricavi trimestrali per [[963,9 milioni di dollari|revenue_q2|=963900000|money:USD]], in crescita del [[32%|revenue_q2_growth|=32|percent]], e utile netto di [[47 milioni|net_income_q2|=47000000|money:USD]]. Il tasso di fidelizzazione è al [[97%|retention_rate|=97|percent]].

Gli sconti concessi per tenersi i clienti peseranno però per [[circa 60 milioni|discount_cost|~60000000|money:USD]] nel secondo semestre, e la stima sul fatturato annuo è stata tagliata a [[3,9 miliardi|revenue_forecast|=3900000000|money:USD]].

I computer bloccati furono [[8,5 miliardi|devices|=8500000000||Microsoft]], secondo Microsoft. I danni alle grandi aziende statunitensi valgono per Parametrix [[5,4 miliardi di dollari|fortune500_loss|=5400000000|money:USD|Parametrix]]; CyberCube è più prudente e stima le sole perdite assicurate [[tra 400 milioni e 1,5 miliardi|insured_loss|400000000..1500000000|money:USD|CyberCube]].

Il titolo ha recuperato [[metà|share_recovery|=0.5|ratio]] di quanto perso, ma vale ancora [[un quinto|share_fall_since|=0.2|ratio]] in meno rispetto alla vigilia. Delta chiede [[500 milioni|delta_loss|=500000000|money:USD|Delta]]. Il file incriminato restò online [[meno di un'ora e mezza|minutes_file_live|<1.5|duration:hour]].

@@ de-1 | de | spiegel.de | 2024-07-21
Nach der Panne: Delta kommt nicht vom Boden weg

[[Zwei Tage|time_since|=2|duration:day]] nach dem weltweiten Computerausfall hat sich der Luftverkehr weitgehend erholt - mit einer Ausnahme. Delta Air Lines strich am Sonntag erneut [[mehr als 1100|delta_flights_cancelled_sunday|>1100||FlightAware]] Flüge, seit Freitag sind es laut FlightAware [[rund 4600|delta_flights_cancelled|~4600||FlightAware]].

Am Freitag waren weltweit [[5078|flights_cancelled_day1|=5078||Cirium]] Verbindungen ausgefallen, [[4,6 Prozent|flights_share_cancelled|=4.6|percent|Cirium]] aller geplanten, teilte der Datendienst Cirium mit. In Berlin blieben [[57|flights_cancelled_berlin|=57]] Maschinen am Boden; Eurowings annullierte [[zwei Dutzend|eurowings_flights_cancelled|=24]] Inlandsflüge.

Microsoft beziffert die Zahl der betroffenen Rechner auf [[8,5 Millionen|devices|=8500000||Microsoft]]. Am Universitätsklinikum in Kiel und Lübeck, das alle planbaren Eingriffe abgesagt hatte, sollen die Ambulanzen am Montag wieder öffnen. Ein [[62-jähriger|age_patient|=62|age:year]] Patient, dessen Hüft-OP verschoben wurde, nahm es gelassen: »Ich warte schon [[drei Monate|months_waiting|=3|duration:month]].«

Das BSI warnt vor Betrügern, die sich als Helfer ausgeben. Man habe binnen [[48 Stunden|hours_domains|=48|duration:hour]] [[mehrere Dutzend|phishing_domains|24..99?]] gefälschte Domains gesehen.

@@ de-2 | de | heise.de | 2024-09-19
Umfrage zum CrowdStrike-Ausfall: [[Jedes zweite|firms_halted_share|=0.5|ratio]] Unternehmen musste pausieren

[[48 Prozent|firms_halted_share|=48|percent|Bitkom]] der in Deutschland betroffenen Unternehmen haben nach der CrowdStrike-Panne im Juli ihren Betrieb zeitweise eingestellt, im Schnitt für [[zehn Stunden|hours_halted_avg|=10|duration:hour|Bitkom]]. Das ergab eine Befragung von [[331|firms_surveyed|=331]] Firmen durch BSI und Bitkom. Bei [[62 Prozent|firms_pc_share|=62|percent|Bitkom]] stürzten PCs ab, bei [[59 Prozent|firms_server_share|=59|percent|Bitkom]] Server.

[[Zwei Tage|days_fix_avg|=2|duration:day|Bitkom]] vergingen durchschnittlich, bis alles wieder lief. [[Jedes zehnte|firms_leaving_share|=0.1|ratio]] Unternehmen will den Anbieter wechseln oder hat es getan.

Weltweit waren nach einer Hochrechnung von Microsoft [[etwa 8,5 Mio.|devices|~8500000||Microsoft]] Geräte ausgefallen. Die tatsächliche Zahl dürfte höher liegen, da nur Rechner mit aktivierter Absturzmeldung gezählt wurden. Den Gesamtschaden schätzte Patrick Anderson von der Anderson Economic Group auf [[mehr als 1 Mrd. US-Dollar|total_loss|>1000000000|money:USD|Anderson Economic Group]], andere Fachleute auf [[mindestens 10 Mrd.|total_loss|>=10000000000|money:USD]] Das Update war nach [[78 Minuten|minutes_file_live|=78|duration:minute]] zurückgezogen worden.

Die nächste Version des Kernel-Treibers soll neue Konfigurationen zunächst an [[1 Prozent|rollout_first_share|=1|percent]] der Kunden ausliefern.

@@ pt-1 | pt_PT | observador.pt | 2024-07-20
Apagão informático: Lisboa recupera, seguros fazem contas

No aeroporto de Lisboa foram cancelados [[47|flights_cancelled_lisbon|=47||ANA]] voos na sexta-feira, segundo a ANA, e no Porto [[uma dúzia|flights_cancelled_porto|=12]]. A TAP diz ter operado [[perto de 95%|tap_flights_share|~95|percent|TAP]] do programado. O Centro Nacional de Cibersegurança não recebeu [[mais do que oito|reports_portugal|<=8]] notificações.

Lá fora, a dimensão é outra. [[Mais de cinco mil|flights_cancelled_day1|>5000||Cirium]] ligações aéreas ficaram por fazer, calcula a Cirium. A Microsoft revelou este sábado que o ecrã azul atingiu [[8,5 milhões|devices|=8500000||Microsoft]] de equipamentos: "[[menos de um por cento|devices_share|<1|percent|Microsoft]] do total", escreveu o vice-presidente David Weston.

Na bolsa, a CrowdStrike perdeu [[11,1%|share_fall_day1|=11.1|percent]], o equivalente a [[8,5 mil milhões de euros|market_value_lost_day1|=8500000000|money:EUR]]. Cada acção vale agora [[305 dólares|share_price_close|=305|money:USD/each]]. No Verão passado custava [[menos de metade|price_ratio_year_ago|<0.5|ratio]].

O comissário europeu lembra que o ataque NotPetya, em 2017, custou [[10 mil milhões de dólares|notpetya_loss|=10000000000|money:USD]].

@@ pt-2 | pt_BR | folha.uol.com.br | 2024-07-24
CrowdStrike culpa falha em teste; prejuízo passa de [[US$ 5 bi|fortune500_loss|>5000000000|money:USD]]

A CrowdStrike atribuiu a um erro no seu programa de testes o apagão cibernético de sexta (19). O arquivo defeituoso, de apenas [[40 KB|file_size|=40|measure:kilobyte]], ficou no ar por [[1 hora e 18 minutos|minutes_file_live|=78|duration:minute]].

Relatório da Parametrix calcula em [[US$ 5,4 bilhões|fortune500_loss|=5400000000|money:USD|Parametrix]] ([[R$ 30,5 bilhões|fortune500_loss|=30500000000|money:BRL|Parametrix]]) a perda das [[500|fortune500_size|=500]] maiores empresas dos EUA. Em média, cada companhia afetada perdeu [[US$ 44 milhões|loss_each|=44000000|money:USD/each|Parametrix]]. Só as [[seis|airlines_affected|=6]] aéreas somam [[US$ 860 milhões|loss_airlines|=860000000|money:USD|Parametrix]].

No Brasil, a Azul teve [[16|azul_flights_delayed|=16]] voos atrasados e clientes de bancos ficaram sem aplicativo durante a manhã.

A Delta, que cancelou [[mais de 5.500|delta_flights_cancelled|>5500]] voos desde sexta, é investigada pelo governo americano. [[Meio milhão|delta_passengers|=500000||Departamento de Transportes]] de passageiros foi afetado, diz o Departamento de Transportes.

Deputados convocaram George Kurtz a depor. As ações caíram [[13%|share_fall_monday|=13|percent]] na segunda e acumulam queda de [[quase 30%|share_fall_since|<30|percent]] desde o apagão. Dos [[8,5 milhões|devices|=8500000]] de máquinas atingidas, a maioria já voltou.

@@ relations
superseded | flights_cancelled_day1 | grows from 1400 to 5078 within the day
superseded | delta_flights_cancelled | grows from 4600 to 7000
superseded | share_fall_day1 | pre-market 20, early 15, midday 13, close 11
superseded | share_fall_since | grows to a third, later a fifth
same_origin | flights_cancelled_day1 | en-1 pl-1 it-1 de-1 pt-1 | Cirium
same_origin | devices | pl-2 ar-1 it-2 de-1 de-2 pt-1 | Microsoft
same_origin | fortune500_loss | pl-2 ar-2 it-2 pt-2 | Parametrix
part_of | delta_flights_cancelled_sunday < delta_flights_cancelled
part_of | loss_health < fortune500_loss
part_of | insured_loss < fortune500_loss
sum | delta_revenue_hit + delta_extra_cost - delta_fuel_saved = delta_loss
each_total | loss_airline_each x 6 = loss_airlines
conflict | delta_passengers | en-2 pt-2 | 1.3 million against 500,000 (Department of Transportation)
conflict | total_loss | de-2 | more than 1 billion against at least 10 billion
conflict | insured_loss | pl-2 it-2 | Parametrix against CyberCube
conversion | fortune500_loss | pl-2 pt-2 | dollars, zloty, reais
conversion | minutes_file_live | pl-2 it-2 pt-2 | minutes and hours
definition | share_fall_day1, share_fall_since, share_fall_monday | another period
slip | devices | it-2 | milliard for million
