@@ en-1 | en | reuters.com | 2015-03-24
Germanwings Airbus crashes in French Alps, [[150|on_board|=150]] feared dead
An Airbus A320 run by Lufthansa's budget arm went down in a remote part of the French Alps on Tuesday, and officials said none of the [[150|on_board|=150]] people aboard could have lived. Flight 4U 9525 was taking [[144|passengers|=144||Germanwings]] passengers and [[six|crew|=6||Germanwings]] crew from Barcelona to Duesseldorf, the airline said.

It began to sink a minute after reaching its cruising height of [[38,000 feet|cruise_altitude|=38000|measure:foot]] and kept sinking for [[eight minutes|descent_time|=8|duration:minute|Germanwings]], according to Germanwings chief Thomas Winkelmann. Contact was lost at [[about 6,000 feet|altitude_lost|~6000|measure:foot]]. No distress call was heard.

Winkelmann said [[67|victims_germany|=67||Germanwings]] Germans were believed to be on the flight. Madrid put the number of Spaniards at [[45|victims_spain|=45||Spanish government]]. Among the dead are [[16|pupils|=16]] teenagers and [[two|teachers|=2]] teachers from a school in Haltern, and [[two|babies|=2]] babies.

The jet was [[24 years old|aircraft_age|=24|age]] and had made [[around 46,700|aircraft_flights|~46700||Airbus]] flights, Airbus said. The last crash of a passenger jet on French soil, the Concorde outside Paris in July 2000, killed [[113|deaths_concorde|=113]].

@@ pl-1 | pl | rmf24.pl | 2015-03-24
Katastrofa airbusa we francuskich Alpach. Na pokładzie było [[150|on_board|=150]] osób
Airbus A320 tanich linii Germanwings rozbił się we wtorek przed południem w pobliżu miasteczka Digne w Alpach. "Nikt nie przeżył" - powiedział francuski wiceminister transportu. Samolotem, lecącym z Barcelony do Düsseldorfu, podróżowało [[144|passengers|=144]] pasażerów i [[sześcioro|crew|=6]] członków załogi. Wcześniej agencja AFP podawała, że maszyną leciało [[148|on_board|=148||AFP]] osób.

Spadał [[osiem minut|descent_time|=8|duration:minute]]. W tym czasie z [[11,5 tys. metrów|cruise_altitude|=11500|measure:meter]] obniżył się do [[niespełna 2 tysięcy metrów|altitude_lost|<2000|measure:meter]].

Wśród ofiar jest [[co najmniej 67|victims_germany|>=67]] Niemców i [[45|victims_spain|=45||rząd Hiszpanii]] Hiszpanów, wynika z wstępnych danych rządu w Madrycie, a także [[szesnaścioro|pupils|=16]] uczniów gimnazjum w Haltern oraz [[dwie|teachers|=2]] nauczycielki, które wracały z [[siedmiodniowej|exchange_length|=7|duration:day]] wymiany. MSZ nie ma informacji, by w samolocie byli Polacy.

Do akcji skierowano [[10|helicopters|=10]] śmigłowców i [[ponad 300|gendarmes|>300]] żandarmów. To najtragiczniejszy wypadek lotniczy we Francji od 1981 roku, gdy na Korsyce zginęło [[180|deaths_corsica|=180]] osób. W katastrofie Concorde'a [[15 lat|concorde_ago|=15|duration:year]] temu ofiar było [[113|deaths_concorde|=113]].

@@ de-1 | de | spiegel.de | 2015-03-25
Germanwings-Absturz: [[72|victims_germany|=72||Germanwings]] Deutsche unter den Toten
Köln/Haltern - Am Tag nach dem Absturz von Flug 4U9525 hat Germanwings neue Zahlen zu den Opfern genannt. Demnach saßen [[72|victims_germany|=72||Germanwings]] Bundesbürger in dem Airbus, also [[fünf|victims_germany_correction|=5]] mehr als zunächst mitgeteilt, und [[35|victims_spain|=35||Germanwings]] Spanier. Die Regierung in Madrid spricht dagegen von [[51|victims_spain|=51||Spanische Regierung]] Landsleuten; manche besaßen wohl [[zwei|passports_each|=2|count/each]] Pässe. Je [[zwei|victims_usa|=2|count|Germanwings]] Opfer stammen laut Airline aus den USA und Australien, je [[eines|victims_uk|=1|count|Germanwings]] aus Großbritannien, Japan und Israel.

Insgesamt starben [[150|on_board|=150]] Menschen, darunter [[16|pupils|=16]] Schülerinnen und Schüler sowie [[zwei|teachers|=2]] Lehrerinnen des Joseph-König-Gymnasiums. In Haltern brannten am Abend [[Hunderte|candles_haltern|200..999?]] Kerzen.

Die Maschine, [[24 Jahre alt|aircraft_age|=24|age]], hatte [[rund 58.300 Flugstunden|aircraft_hours|~58300|duration:hour]] hinter sich. Sie verlor [[binnen zehn Minuten|descent_time|<=10|duration:minute|BEA]] stetig an Höhe, so die Ermittlungsbehörde BEA, und prallte in [[etwa 1500 Metern|impact_altitude|~1500|measure:meter]] gegen den Berg. Weil Besatzungen nicht fliegen wollten, fielen gestern [[24|flights_cancelled|=24]] Germanwings-Flüge aus.

@@ it-1 | it | corriere.it | 2015-03-25
«Polverizzato»: l'aereo della Germanwings e i suoi [[150|on_board|=150]] morti
Dall'elicottero si vedono frammenti grandi come un'automobile, non di più, sparsi sulla roccia. È quanto resta dell'A320 partito martedì da Barcellona con [[144|passengers|=144]] viaggiatori, [[due|pilots|=2]] piloti e [[quattro|cabin_crew|=4]] assistenti di volo: [[centocinquanta|on_board|=150]] persone, nessun superstite.

L'impatto, ricostruiscono gli esperti del Bea, è avvenuto a [[circa 700 chilometri l'ora|impact_speed|~700|measure:kilometer / hour|BEA]] e a quota [[1.550 metri|impact_altitude|=1550|measure:meter]]. La discesa era cominciata alle 10.31 da quota [[11.600 metri|cruise_altitude|=11600|measure:meter]] e si è conclusa [[una decina di minuti|descent_time|~10|duration:minute]] dopo. La scatola nera è stata recuperata ieri.

Le vittime appartengono a [[una quindicina|nationalities|~15]] di nazionalità. I tedeschi sono [[72|victims_germany|=72]], gli spagnoli [[una cinquantina|victims_spain|~50]]: Madrid dice [[49|victims_spain|=49||Governo spagnolo]], e non esclude di correggersi ancora. [[Tre|victims_usa|=3]] gli americani - [[3|victims_usa|=3||Dipartimento di Stato]], conferma il Dipartimento di Stato. Nessun italiano. Sul posto lavorano [[oltre 300|gendarmes|>300]] gendarmi e [[380|firefighters|=380]] vigili del fuoco.

@@ ar-1 | ar | bbc.com/arabic | 2015-03-26
الادعاء الفرنسي: مساعد الطيار أسقط الطائرة الألمانية عمدا
قال المدعي العام في مرسيليا بريس روبان إن مساعد الطيار أندرياس لوبيتز، البالغ من العمر [[28 عاما|age_copilot|=28|age|المدعي العام]]، أغلق باب القمرة على نفسه و"أراد تدمير الطائرة". وأضاف أن الهبوط استمر [[ثماني دقائق|descent_time|=8|duration:minute|المدعي العام]]، ولم يُسمع خلاله سوى صوت تنفسه، وأن الركاب لم يدركوا ما يجري إلا في اللحظات الأخيرة.

وقتل في تحطم الطائرة، وهي من طراز إيرباص A320، جميع من كانوا على متنها وعددهم [[150|on_board|=150]] شخصا، بينهم [[72|victims_germany|=72]] ألمانيا و[[51|victims_spain|=51]] إسبانيا، ومن العرب [[مغربيان|victims_morocco|=2]] تزوجا حديثا. وقُتل كذلك [[16|pupils|=16]] تلميذا و[[معلمتان|teachers|=2]] من بلدة هالترن.

ولم يكن في رصيد لوبيتز، الذي التحق بالشركة في سبتمبر 2013، سوى [[630 ساعة|copilot_hours|=630|duration:hour|لوفتهانزا]] طيران، كما ذكرت لوفتهانزا، مقابل [[أكثر من 6 آلاف ساعة|captain_hours|>6000|duration:hour|لوفتهانزا]] لقائد الطائرة. وكان قد قطع تدريبه [[عدة أشهر|training_break|3..9?|duration:month]] قبل [[ست سنوات|break_ago|=6|duration:year]].

وارتطمت الطائرة بالجبل بسرعة [[700 كيلومتر في الساعة|impact_speed|=700|measure:kilometer / hour]]. وقررت شركات [[عدة|airlines_cockpit_rule|3..9?]] أن يبقى [[شخصان|cockpit_rule|=2]] في القمرة في كل وقت.

@@ pt-1 | pt_BR | g1.globo.com | 2015-03-27
Copiloto escondeu atestado médico; Lufthansa vai pagar até [[R$ 174 mil|immediate_aid|<=174000|money:BRL/each]] por vítima
A Lufthansa anunciou nesta sexta-feira (27) uma ajuda imediata de [[até 50 mil euros|immediate_aid|<=50000|money:EUR/each|Lufthansa]] ([[cerca de R$ 174 mil|immediate_aid|~174000|money:BRL/each]]) por passageiro morto na queda do voo 9525. O valor não será descontado de indenizações futuras, disse um porta-voz da Germanwings.

A tragédia deixou [[150|on_board|=150]] mortos, dos quais [[75|victims_germany|=75||governo alemão]] alemães, segundo a nova contagem do governo de Berlim, e [[50|victims_spain|=50]] espanhóis. Não havia brasileiros a bordo. [[Três|victims_usa|=3]] americanos e [[três|victims_uk|=3]] britânicos também morreram.

Promotores de Düsseldorf acharam na casa de Andreas Lubitz, de [[27 anos|age_copilot|=27|age]], atestados rasgados, um deles para o próprio dia do voo. Ele tinha só [[630 horas|copilot_hours|=630|duration:hour]] de voo. O comandante, Patrick S., somava [[dez anos|captain_experience|=10|duration:year]] de casa e [[6 mil horas|captain_hours|=6000|duration:hour]] no A320.

Em 2009, o voo 447 da Air France, que ia do Rio a Paris, caiu no Atlântico com [[228|deaths_af447|=228]] pessoas, [[59|brazilians_af447|=59]] delas brasileiras. A Anac estuda exigir [[duas|cockpit_rule|=2]] pessoas na cabine.

@@ pl-2 | pl | wyborcza.pl | 2015-03-30
Germanwings. Śledczy mają [[78|dna_profiles|=78||prokurator]] profili DNA, depresję drugiego pilota i [[miliony euro|compensation_total|1000000..?|money:EUR]] do wypłaty
Na zboczu, do którego buduje się właśnie drogę, ekipy wyodrębniły materiał genetyczny [[78|dna_profiles|=78||prokurator]] osób - powiedział prokurator Brice Robin. To [[nieco ponad połowa|share_identified|>0.5|ratio]] tych, którzy zginęli, bo w samolocie było ich [[stu pięćdziesięciu|on_board|=150]]. Każdy przelot śmigłowca na miejsce trwa [[kilka minut|helicopter_trip|3..9?|duration:minute/each]]; dziennie jest ich [[kilkadziesiąt|helicopter_flights|20..99?|count/each]].

Z [[72|victims_germany|=72]] Niemców [[co czwarty|share_pupils|=0.25|ratio]] był gimnazjalistą z Haltern lub nauczycielem. [[27-letni|age_copilot|=27|age]] Andreas Lubitz miał za sobą [[630 godz.|copilot_hours|=630|duration:hour]] za sterami. Kapitan - [[dziesięć razy|ratio_captain_copilot|=10|ratio]] tyle, [[ponad 6 000 godzin|captain_hours|>6000|duration:hour]].

Ile zapłaci Lufthansa? Konwencja montrealska przewiduje bez dowodzenia winy [[ok. 145 tys. euro|montreal_limit|~145000|money:EUR/each]] za pasażera (w przeliczeniu [[594 tys. zł|montreal_limit|=594000|money:PLN/each]]). Na razie rodziny dostają [[50 tys. euro|immediate_aid|=50000|money:EUR/each]] zaliczki. Prawnicy szacują, że całość może pochłonąć [[nawet 350 mln dol.|compensation_total|<=350000000|money:USD|prawnicy]]

@@ de-2 | de | faz.net | 2015-03-31
Versicherer stellen [[300 Millionen Dollar|insurers_reserve|=300000000|money:USD]] zurück
Die Versicherer der Lufthansa unter Führung der Allianz haben für den Absturz in Südfrankreich [[300 Mio. Dollar|insurers_reserve|=300000000|money:USD|Lufthansa]] reserviert, umgerechnet [[knapp 280 Mio. Euro|insurers_reserve|<280000000|money:EUR]], wie eine Konzernsprecherin bestätigte. Damit sollen Hinterbliebene entschädigt und die Kosten für das Flugzeug gedeckt werden. Dessen Zeitwert lag nach Branchenschätzung bei [[6,5 Mio. Dollar|aircraft_value|=6500000|money:USD]]; neu kostet ein A320 laut Liste [[97 Mio. Dollar|list_price_a320|=97000000|money:USD/each]].

Als Soforthilfe zahlt der Konzern [[bis zu 50.000 Euro|immediate_aid|<=50000|money:EUR/each]] je Opfer; bei [[144|passengers|=144]] Passagieren wären das [[7,2 Mio. Euro|immediate_aid_total|=7200000|money:EUR]]. Nach dem Montrealer Abkommen haftet eine Airline [[bis 113.100|montreal_limit_sdr|<=113100|money:XDR/each]] Sonderziehungsrechte, derzeit [[gut 143.000 Euro|montreal_limit|>143000|money:EUR/each]]. Amerikanische Kläger dürfen auf mehr hoffen: Dort sind Zahlungen in [[siebenstelliger|us_payments|1000000..9999999?]] Höhe üblich, aber nur [[drei|victims_usa|=3]] der [[150|on_board|=150]] Toten waren Amerikaner.

Die Lufthansa-Aktie gab seit Dienstag vergangener Woche [[5,2 Prozent|share_price_fall|=5.2|percent]] nach. Eine Feier zum 60. Jubiläum sagte der Konzern ab. Beim Streik der Piloten im März waren [[220.000|strike_passengers|=220000]] Reisende betroffen gewesen.

@@ en-2 | en | theguardian.com | 2015-04-17
A nation in mourning: Cologne remembers the [[150|on_board|=150]]
[[One|candles_each|=1|count/each]] candle for each of them, the co-pilot included. [[Some 1,400|mourners|~1400]] mourners filled Cologne cathedral on Friday, [[about 500|relatives_at_service|~500]] of them relatives, to remember those who perished when flight 9525 was steered into a mountainside on 24 March. Outside, others watched on screens.

Germany lost [[72|victims_germany|=72]] citizens, Spain [[47|victims_spain|=47]]; Britain's [[three|victims_uk|=3]] included a young man from Hull. The pupils of Haltern, [[14|pupils_girls|=14]] girls and [[two|pupils_boys|=2]] boys, had drawn lots for the exchange trip.

By now investigators know a great deal about Andreas Lubitz, [[27|age_copilot|=27|age]]. He set the autopilot to descend from [[38,000ft|cruise_altitude|=38000|measure:foot]] to [[100ft|altitude_selected|=100|measure:foot]], and sped up. [[Ten minutes|descent_time|=10|duration:minute]] later, at [[430mph|impact_speed|=430|measure:mile / hour]], it was over.

Lufthansa has handed families [[up to €50,000|immediate_aid|<=50000|money:EUR/each]] ([[£36,000|immediate_aid|<=36000|money:GBP/each]]) apiece as a first payment. Its insurers have put aside [[$300m|insurers_reserve|=300000000|money:USD]].

@@ it-2 | it | repubblica.it | 2015-07-01
Germanwings, l'offerta di Lufthansa: [[25mila euro|pain_offer|=25000|money:EUR/each]] a vittima. I parenti: "Un insulto"
BERLINO - [[Venticinquemila euro|pain_offer|=25000|money:EUR/each|Lufthansa]] per il dolore di ciascuna vittima, più [[diecimila|relative_offer|=10000|money:EUR/each|Lufthansa]] per ogni familiare stretto. È la proposta che la compagnia ha fatto recapitare agli eredi dei passeggeri tedeschi, che si sommerebbe ai [[50mila euro|immediate_aid|=50000|money:EUR/each]] di acconto già versati. L'avvocato Elmar Giemulla, che assiste [[una trentina|families_giemulla|~30]] di famiglie, la giudica inaccettabile e chiede [[200mila euro|pain_demanded|=200000|money:EUR/each]] per vittima.

Per gli studi dei figli rimasti orfani è previsto un fondo da [[7,8 milioni|education_fund|=7800000|money:EUR]]. I riservisti della compagnia avevano messo da parte già in marzo [[300 miliardi di dollari|insurers_reserve|=300000000000|money:USD]].

Le vittime furono [[149|victims_without_copilot|=149]], senza contare il copilota Lubitz: [[72|victims_germany|=72]] i tedeschi. Il suo medico, anzi i suoi medici: ne aveva visti [[41|doctors|=41||Procura di Marsiglia]] in [[cinque anni|doctors_period|=5|duration:year]], ha rivelato il procuratore di Marsiglia, [[sette|doctors_last_month|=7||Procura di Marsiglia]] soltanto nell'ultimo mese. Temeva di perdere la vista. A casa, in quelle [[due settimane|sick_leave|=2|duration:week]], avrebbe dovuto restare in malattia.

@@ ar-2 | ar | skynewsarabia.com | 2015-06-11
كارثة "جيرمان وينغز": لوبيتز زار [[٤١|doctors|=41||المدعي العام]] طبيبا خلال [[خمس سنوات|doctors_period|=5|duration:year]]
كشف المدعي العام الفرنسي بريس روبان، الخميس، أن مساعد الطيار الذي أسقط طائرة الركاب الألمانية في جبال الألب راجع [[٤١|doctors|=41||المدعي العام]] طبيبا في [[السنوات الخمس|doctors_period|=5|duration:year]] التي سبقت الكارثة، بينهم [[سبعة|doctors_last_month|=7||المدعي العام]] خلال الشهر الأخير. وأوضح بعد لقائه [[نحو ٢٠٠|relatives_met|~200]] من أقارب الضحايا في باريس أن لوبيتز ([[٢٧ سنة|age_copilot|=27|age]]) كان يخشى فقدان بصره، وأنه تغيب [[عشرة أيام|sick_leave|=10|duration:day]] بسبب المرض.

وعين القضاء [[ثلاثة|judges|=3]] قضاة للتحقيق في القتل غير العمد. وكان [[١٤٤|passengers|=144]] راكبا و[[ستة|crew|=6]] من أفراد الطاقم قد قتلوا في الحادث الذي وقع في 24 مارس، حين تحطمت الطائرة على ارتفاع [[١٥٠٠ متر|impact_altitude|=1500|measure:meter]] بعد أن هبطت [[عشر دقائق|descent_time|=10|duration:minute]] من ارتفاع [[نحو ١١٦٠٠ متر|cruise_altitude|~11600|measure:meter]].

وسُلمت رفات [[٤٤|bodies_returned|=44]] ضحية إلى ألمانيا مساء الثلاثاء، على أن تعود رفات الباقين تباعا. ومن بين القتلى [[٧٢|victims_germany|=72]] ألمانيا و[[خمسون|victims_spain|=50]] إسبانيا. وخصصت شركات التأمين [[٣٠٠ مليون دولار|insurers_reserve|=300000000|money:USD]] للتعويضات.

@@ pt-2 | pt_PT | dn.pt | 2016-03-13
[[Doze meses|since_crash|=12|duration:month]] depois, BEA quer que os médicos possam quebrar o segredo
O relatório final sobre o voo que Andreas Lubitz despenhou nos Alpes faz [[11|recommendations|=11||BEA]] recomendações. A principal: que psiquiatras e clínicos sejam obrigados a avisar quando um piloto ponha em risco os passageiros. Lubitz, de [[27 anos|age_copilot|=27|age]], consultara [[dezenas|doctors|24..99?]] de médicos, e pouco antes do acidente um deles recomendara o internamento.

As [[150|on_board|=150]] mortes ocorreram após uma descida de [[dez minutos|descent_time|=10|duration:minute|BEA]], precisa o BEA, a partir dos [[38 mil pés|cruise_altitude|=38000|measure:foot]]. O aparelho embateu a [[640 km/h|impact_speed|=640|measure:kilometer / hour|BEA]], e não a [[700 km/h|impact_speed|=700|measure:kilometer / hour]], como se dizia.

A Lufthansa pagou até agora [[11,2 milhões de euros|paid_so_far|=11200000|money:EUR]] a familiares. O acordo prevê [[25 mil euros|pain_offer|=25000|money:EUR/each]] por vítima e [[dez mil|relative_offer|=10000|money:EUR/each]] por parente próximo. [[Oitenta|families_us_suit|=80]] famílias preparam uma acção nos Estados Unidos contra a escola de voo do Arizona, onde Lubitz fez [[quatro meses|arizona_training|=4|duration:month]] de curso. A seguradora reservara [[279 milhões de euros|insurers_reserve|=279000000|money:EUR]].

@@ relations
superseded | victims_germany | 67 on the first day, then 72
superseded | victims_spain | 45 on the first day, then 51, 49, 50, 47
superseded | on_board | 148 in the first reports of AFP, then 150
superseded | descent_time | eight minutes on the first day, ten by the BEA
conflict | on_board | pl-1 | AFP 148 first, 150 then
conflict | victims_spain | de-1 | Germanwings 35, Madrid 51
conflict | victims_germany | pt-1 de-1 | 75 by Berlin, 72 by the airline
conflict | descent_time | de-1 ar-1 | BEA ten minutes, prosecutor eight
conflict | age_copilot | ar-1 pt-1 | 28 against 27
conflict | impact_speed | pt-2 it-1 | 640 in the final report, about 700 before
conflict | victims_usa | de-1 it-1 | airline 2, State Department 3
conflict | victims_uk | de-1 pt-1 | one by the airline, three later
conflict | sick_leave | it-2 ar-2 | two weeks, ten days
slip | insurers_reserve | it-2 | milliards for millions
sum | passengers + crew = on_board
sum | pilots + cabin_crew = crew
sum | pupils_girls + pupils_boys = pupils
part_of | victims_germany < on_board
part_of | victims_spain < on_board
part_of | pupils < victims_germany
part_of | doctors_last_month < doctors
each_total | immediate_aid x passengers = immediate_aid_total
same_origin | doctors | it-2 ar-2 | Marseille prosecutor
conversion | immediate_aid | pt-1 en-2 | euros, reais, pounds
conversion | montreal_limit | pl-2 | euros and zloty
conversion | insurers_reserve | de-2 pt-2 | dollars and euros
conversion | impact_speed | en-2 it-1 | 430 mph, 700 km/h
conversion | cruise_altitude | en-1 pl-1 it-1 | feet and metres
definition | victims_without_copilot, on_board | without the co-pilot
definition | montreal_limit, montreal_limit_sdr | special drawing rights and euros
definition | compensation_total, insurers_reserve | estimate by lawyers, another scope
