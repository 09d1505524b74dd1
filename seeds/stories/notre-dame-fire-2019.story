@@ en-1 | en | reuters.com | 2019-04-16
PARIS, April 16 - The fire that gutted Notre-Dame was declared out on Tuesday morning, [[some 15 hours|fire_duration|~15|duration:hour]] after a first alarm rang at 6.20 p.m. [[About 400|firefighters|~400]] firefighters had worked through the night with [[18|hoses|=18]] hoses, [[several|hoses_from_seine|3..9?]] of them fed from the Seine.

[[Two-thirds|roof_destroyed|=0.6667|ratio|fire service]] of the roof has gone, fire service spokesman Gabriel Plus said. The spire, [[93 metres|spire_height|=93|measure:meter]] tall, snapped just before 8 p.m.; the [[two|bell_towers|=2]] bell towers stand. [[Three|injured_total|=3||interior ministry]] people were slightly hurt, the interior ministry said: [[two|injured_police|=2]] police officers and [[one|injured_firefighters|=1]] firefighter.

The 13th-century church, which draws [[more than 12 million|visitors_year|>12000000|count/each]] visitors a year, was in the middle of a [[6 million euro|renovation_cost|=6000000|money:EUR]] ([[$6.8 million|renovation_cost|=6800000|money:USD]]) renovation of the spire. Businessman Francois-Henri Pinault offered [[100 million euros|pledge_pinault|=100000000|money:EUR]] and within hours the Arnault family, which controls LVMH, promised [[200 million euros|pledge_arnault|=200000000|money:EUR]].

In a televised address President Emmanuel Macron said he wanted the cathedral rebuilt in [[five years|rebuild_years|=5|duration:year|Macron]].

@@ en-2 | en_GB | theguardian.com | 2024-12-06
When the doors reopen this weekend, [[a little over five and a half years|rebuild_years_actual|>5.5|duration:year]] will have passed since a fire that [[600|firefighters|=600]] firefighters fought for [[nearly 15 hours|fire_duration|<15|duration:hour]]. Emmanuel Macron's promise of [[five years|rebuild_years|=5|duration:year|Macron]], mocked at the time by architects who spoke of [[15 or 20|rebuild_years|15..20|duration:year|architects]], turned out to be nearly right.

The bill is [[close to €700m|rebuild_cost|<700000000|money:EUR]] ([[£582m|rebuild_cost|<582000000|money:GBP]]). Making the ruin safe took [[€151m|cost_securing|=151000000|money:EUR]] of it; the restoration proper swallowed [[€552m|cost_restoration|=552000000|money:EUR]]. All of it came from gifts: [[€846m|received_total|=846000000|money:EUR]], from [[340,000|donors|=340000]] donors in [[150|donor_countries|=150]] countries. What is left, [[some €140m|surplus|~140000000|money:EUR]], will go on the buttresses and the sacristy.

[[About 2,000|workers|~2000]] people from [[250|companies|=250]] firms had a hand in it. The new frame swallowed [[roughly 2,000|oaks_felled|~2000]] oaks, felled when the sap was low in the winter of 2021. The great organ's [[8,000|organ_pipes|=8000]] pipes were taken down, cleaned of lead dust and tuned by night. The diocese expects [[up to 15 million|visitors_forecast|<=15000000|count/each]] visitors a year, against [[12 million|visitors_year|=12000000|count/each]] before the blaze.

@@ de-1 | de | tagesschau.de | 2019-04-16
Nach [[fast 15 Stunden|fire_duration|<15|duration:hour]] ist das Feuer in der Pariser Kathedrale Notre-Dame gelöscht. Das teilte die Feuerwehr am Dienstagvormittag gegen 10 Uhr mit. In der Nacht waren [[mehr als 400|firefighters|>400]] Einsatzkräfte vor Ort. Ein Feuerwehrmann wurde zunächst als schwer verletzt gemeldet; inzwischen sprechen die Behörden von [[drei|injured_total|=3||authorities]] Leichtverletzten, darunter [[zwei|injured_police|=2]] Polizisten.

Der [[850 Jahre|cathedral_age|=850|age]] alte Bau verlor seinen Vierungsturm und [[zwei Drittel|roof_destroyed|=0.6667|ratio]] des Daches. Der Dachstuhl, wegen seiner [[rund 1300|oaks_old_frame|~1300]] Eichenstämme „der Wald" genannt, verbrannte vollständig. Im Gewölbe klaffen [[drei|vault_holes|=3]] Löcher. [[16|statues_removed|=16]] Kupferstatuen hatten Restauratoren erst am 11. April abgenommen, [[vier Tage|statues_days_before|=4|duration:day]] vor dem Unglück.

Die Familie Pinault sagte [[100 Mio. Euro|pledge_pinault|=100000000|money:EUR]] zu, LVMH-Chef Bernard Arnault legte mit [[200 Mio. Euro|pledge_arnault|=200000000|money:EUR]] nach. Zum Vergleich: Der Wiederaufbau der Dresdner Frauenkirche kostete [[gut 180 Millionen Euro|frauenkirche_cost|>180000000|money:EUR]] und dauerte [[elf Jahre|frauenkirche_years|=11|duration:year]]. Präsident Macron will Notre-Dame in [[fünf Jahren|rebuild_years|=5|duration:year|Macron]] wieder aufbauen.

@@ de-2 | de | faz.net | 2019-06-15
[[Zwei Monate|months_since_fire|=2|duration:month]] nach dem Brand feiert Erzbischof Michel Aupetit an diesem Samstag die erste Messe, mit Schutzhelm und vor [[rund 30|mass_attendance|~30]] Gläubigen. Draußen wird gerechnet: Von den [[850 Millionen Euro|pledges_total|=850000000|money:EUR]], die Unternehmer und Privatleute versprachen, sind laut Kulturminister Franck Riester erst [[neun Prozent|received_share|=9|percent|Riester]] eingegangen. Das wären [[etwa 80 Millionen|received_total|~80000000|money:EUR]], überwiesen vor allem von kleinen Spendern aus Frankreich und den Vereinigten Staaten.

Die großen Familien wollen erst zahlen, wenn Rechnungen vorliegen. Arnault und die Erben von L'Oréal hatten je [[200 Millionen Euro|pledge_large_each|=200000000|money:EUR/each]] angekündigt, der Ölkonzern Total [[100 Millionen|pledge_total_sa|=100000000|money:EUR]]. Am Gerüst arbeiten derzeit [[60 bis 150|workers_on_site|60..150]] Handwerker, je nach Wetter. Das alte Gerüst, [[200 Tonnen|scaffold_weight|=200|measure:metric_ton]] schwer und in der Hitze verschmolzen, ist die größte Sorge.

Der Denkmalpfleger Pierluigi Pericolo hält Macrons Frist von [[fünf Jahren|rebuild_years|=5|duration:year|Macron]] für kühn: Er rechnet mit [[15 Jahren|rebuild_years|=15|duration:year|Pericolo]]. Die Stadt Paris gab ihrerseits [[50 Millionen|pledge_city_paris|=50000000|money:EUR]]. Die Ermittler haben [[rund hundert|witnesses|~100]] Zeugen befragt und keinen Hinweis auf Brandstiftung.

@@ pl-1 | pl | rmf24.pl | 2019-04-17
Już [[blisko 900 milionów euro|pledges_total|<900000000|money:EUR]] zadeklarowali darczyńcy na odbudowę katedry Notre Dame. Po przeliczeniu to [[około 3,85 mld zł|pledges_total|~3850000000|money:PLN]]. Najwięcej obiecały rodziny Arnault i Bettencourt-Meyers: po [[200 mln euro|pledge_large_each|=200000000|money:EUR/each]], w sumie [[400 milionów|pledge_large_total|=400000000|money:EUR]]. Rodzina Pinault dołoży [[100 mln|pledge_pinault|=100000000|money:EUR]], tyle samo koncern Total.

Pożar wybuchł w poniedziałek po godz. 18 i trwał [[piętnaście godzin|fire_duration|=15|duration:hour]]. Walczyło z nim [[czterystu|firefighters|=400]] strażaków. Spłonęły [[dwie trzecie|roof_destroyed|=0.6667|ratio]] dachu oraz iglica wysoka na [[93 metry|spire_height|=93|measure:meter]]. Ranne zostały [[trzy|injured_total|=3]] osoby.

Prezydent Macron zapowiedział, że świątynia będzie gotowa w ciągu [[pięciu lat|rebuild_years|<=5|duration:year|Macron]], czyli przed igrzyskami w Paryżu. Eksperci studzą zapał. „Potrzeba [[od 10 do 15 lat|rebuild_years|10..15|duration:year|Fischer]]" - ocenia Eric Fischer, który kieruje pracownią katedry w Strasburgu. Zamek Królewski w Warszawie odbudowywano [[13 lat|warsaw_castle_years|=13|duration:year]], też ze składek.

W śledztwie pracuje [[pięćdziesięciu|investigators|=50]] policjantów; przesłuchali już [[kilkadziesiąt|witnesses|20..99?]] osób.

@@ pl-2 | pl | rp.pl | 2020-04-14
Rok po pożarze Notre Dame plac budowy stoi. Od 16 marca, z powodu epidemii, wstrzymano rozbiórkę rusztowania: [[40 000|scaffold_parts|=40000]] stalowych rur, które stopiły się nad sklepieniem i ważą [[ponad 200 ton|scaffold_weight|>200|measure:metric_ton]]. Ciąć je mieli alpiniści, w [[dwóch|rope_teams|=2]] ekipach po [[pięciu|rope_team_size|=5|count/each]].

Pieniędzy na razie nie brakuje. Z obiecanych [[902 mln euro|pledges_total|=902000000|money:EUR]] wpłynęło [[188 mln|received_total|=188000000|money:EUR|Georgelin's office]], podaje biuro gen. Jeana-Louisa Georgelina. To wpłaty [[340 tys.|donors|=340000]] ludzi ze [[140|donor_countries|=140]] krajów. Samo zabezpieczenie ruin pochłonie [[165 mln euro|cost_securing_forecast|=165000000|money:EUR]], prawie tyle, ile wpłynęło.

Generał powtarza, że dotrzyma terminu [[pięciu lat|rebuild_years|=5|duration:year]] wyznaczonego przez prezydenta. Pożar, przypomnijmy, gasiło [[ponad pół tysiąca|firefighters|>500]] strażaków, a ogień strawił konstrukcję z [[1300|oaks_old_frame|=1300]] dębów. W dachu i iglicy było też [[około 460 ton|lead_tonnes|~460|measure:metric_ton]] ołowiu; latem z jego powodu prace stanęły na [[trzy tygodnie|lead_stop|=3|duration:week]], a [[dwie|schools_closed|=2]] szkoły w 6. dzielnicy zamknięto. Przed pożarem katedrę zwiedzało [[dwanaście milionów|visitors_year|=12000000|count/each]] osób rocznie.

@@ it-1 | it | repubblica.it | 2019-04-16
Notre-Dame è salva, ma ferita. Il fuoco divampato lunedì alle 18.50 è stato domato soltanto all'alba, dopo [[nove ore|fire_controlled_after|=9|duration:hour]] di battaglia, ed è stato spento del tutto alle dieci del mattino. In campo [[oltre quattrocento|firefighters|>400]] pompieri; [[uno|injured_firefighters|=1]] è rimasto ferito.

È crollata la guglia ottocentesca di Viollet-le-Duc, [[750 tonnellate|spire_weight|=750|measure:metric_ton]] tra legno e piombo: [[500|spire_wood|=500|measure:metric_ton]] di quercia e [[250|spire_lead|=250|measure:metric_ton]] di piombo. Perduti anche i [[due terzi|roof_destroyed|=0.6667|ratio]] del tetto e una foresta di [[1.300|oaks_old_frame|=1300]] querce. Salve la corona di spine e la tunica di san Luigi; il grande organo, con le sue [[quasi 8.000|organ_pipes|<8000]] canne, è bagnato ma intero.

«La ricostruiremo in [[cinque anni|rebuild_years|=5|duration:year|Macron]]», ha promesso Macron. Per la Fenice di Venezia, arsa nel 1996, ce ne vollero [[quasi otto|fenice_years|<8|duration:year]] e [[90 milioni di euro|fenice_cost|=90000000|money:EUR]]. La gara di solidarietà è partita nella notte: [[cento milioni|pledge_pinault|=100000000|money:EUR]] dalla famiglia Pinault, il [[doppio|arnault_vs_pinault|=2|ratio]] da Arnault, [[50 milioni|pledge_city_paris|=50000000|money:EUR]] dal Comune di Parigi. Ogni anno varcavano il portale [[13 milioni|visitors_year|=13000000|count/each]] di visitatori.

@@ it-2 | it | ilsole24ore.com | 2024-12-08
Quanto è costata la rinascita di Notre-Dame? [[Circa 700 milioni|rebuild_cost|~700000000|money:EUR]], tutti privati. Le donazioni raccolte ammontano a [[846 miliardi di euro|received_total|=846000000000|money:EUR]], versati da [[340mila|donors|=340000]] persone e imprese di [[150|donor_countries|=150]] Paesi. Per i mecenati lo Stato prevede sconti fiscali: il [[60%|tax_deduction_firms|=60|percent]] per le imprese e, [[fino a mille euro|tax_cap|<=1000|money:EUR]], il [[75%|tax_deduction_private|=75|percent]] per i privati.

Il cantiere si è svolto in [[due|phases|=2]] tempi. La messa in sicurezza, chiusa nell'estate del 2021, ha assorbito [[151 milioni|cost_securing|=151000000|money:EUR]], il restauro [[552|cost_restoration|=552000000|money:EUR]]. Restano in cassa [[circa 140 milioni|surplus|~140000000|money:EUR]], destinati agli esterni. Hanno lavorato [[duemila|workers|=2000]] tra carpentieri, scalpellini e ingegneri, in [[250|companies|=250]] aziende; fra i più giovani un apprendista di [[diciannove anni|apprentice_age|=19|age]].

Ieri sera alla cerimonia c'erano [[una quarantina|leaders_present|~40]] di capi di Stato e di governo, da Trump a Zelensky. L'arcivescovado attende [[tra 14 e 15 milioni|visitors_forecast|14000000..15000000|count/each]] di ingressi l'anno. Nessun biglietto: la proposta della ministra Dati, [[5 euro|ticket_proposal|=5|money:EUR/each]] a turista, è caduta.

@@ ar-1 | ar | aljazeera.net | 2019-04-17
تجاوزت التعهدات المالية لإعادة بناء كاتدرائية نوتردام في باريس [[800 مليون يورو|pledges_total|>800000000|money:EUR]] خلال [[أقل من 48 ساعة|pledges_collected_in|<48|duration:hour]] على اندلاع الحريق، وهو ما يعادل [[نحو 900 مليون دولار|pledges_total|~900000000|money:USD]].

وتصدّرت القائمة عائلة أرنو مالكة مجموعة "إل في إم إتش" ب[[مئتي مليون يورو|pledge_arnault|=200000000|money:EUR]]، ومثلها لعائلة بيتانكور، ثم عائلة بينو ب[[مئة مليون يورو|pledge_pinault|=100000000|money:EUR]]. وأعلنت بلدية باريس تقديم [[خمسين مليون يورو|pledge_city_paris|=50000000|money:EUR]].

وكان الحريق قد أتى على [[ثلثي|roof_destroyed|=0.6667|ratio]] السقف وأسقط البرج المدبب البالغ ارتفاعه [[93 مترا|spire_height|=93|measure:meter]]، وشارك في إخماده [[أكثر من 400|firefighters|>400]] من رجال الإطفاء. وأصيب [[ثلاثة|injured_total|=3]] أشخاص بجروح طفيفة، بينهم [[اثنان|injured_police|=2]] من رجال الشرطة.

ووعد الرئيس إيمانويل ماكرون بإنجاز الترميم خلال [[خمس سنوات|rebuild_years|<=5|duration:year|Macron]]، غير أن خبراء تحدثوا عن [[عشر سنوات على الأقل|rebuild_years|>=10|duration:year|experts]]. ويزور المعلم، الذي يعود إلى القرن الثاني عشر، [[نحو 13 مليون|visitors_year|~13000000|count/each]] شخص سنويا.

@@ ar-2 | ar | aawsat.com | 2019-04-18
بينما تقترب التبرعات لنوتردام من [[مليار يورو|pledges_total|<1000000000|money:EUR]]، يتساءل فرنسيون كثر: لماذا لا يجد المشردون مثل هذا السخاء؟ فقد كرّم الرئيس ماكرون اليوم في الإليزيه رجال الإطفاء ال[[٥٠٠|firefighters|=500]] الذين أنقذوا الكاتدرائية، وفي الساحة المجاورة احتج [[عشرات|protesters_homeless|24..99?]] النشطاء مطالبين بمساكن.

وقالت النقابات إن [[٢٠٠ مليون يورو|pledge_arnault|=200000000|money:EUR]] من رجل أعمال تثبت أن المال موجود. وردّت عائلة بينو، صاحبة تعهد ال[[١٠٠ مليون يورو|pledge_pinault|=100000000|money:EUR]]، بأنها لن تطلب الخصم الضريبي الذي يصل إلى [[٦٠ في المائة|tax_deduction_firms|<=60|percent]] للشركات.

وقال رئيس الوزراء إدوار فيليب إن البرلمان سيرفع الخصم للأفراد إلى [[٧٥ في المائة|tax_deduction_private|=75|percent]] على أول [[ألف يورو|tax_cap|=1000|money:EUR]]. وأعلن كذلك مسابقة معمارية دولية للبرج الذي بني قبل [[١٦٠ عاما|spire_age|=160|age]].

أما المحققون، وعددهم [[نحو ٥٠|investigators|~50]]، فاستمعوا إلى [[نحو ٤٠|witnesses|~40]] شاهدا، ويرجحون تماسا كهربائيا. واستغرق إخماد النيران [[١٢ ساعة|fire_duration|=12|duration:hour|civil defence]] وفق الدفاع المدني.

@@ pt-1 | pt_BR | folha.uol.com.br | 2019-04-18
As promessas de doação para a Notre-Dame passaram de [[€ 850 milhões|pledges_total|>850000000|money:EUR]] ([[cerca de R$ 3,8 bilhões|pledges_total|~3800000000|money:BRL]]) em [[três dias|pledges_collected_in|=3|duration:day]]. No Brasil, a conta incomoda: o Museu Nacional, que perdeu a maior parte de um acervo de [[20 milhões|museum_items|=20000000]] de peças em 2 de setembro, recebeu de particulares [[R$ 1,1 milhão|museum_donations|=1100000|money:BRL]] em [[sete meses|museum_months|=7|duration:month]].

A lista francesa é encabeçada por [[duas|top_donors|=2]] fortunas, Arnault e Bettencourt, com [[€ 200 milhões|pledge_large_each|=200000000|money:EUR/each]] cada. A petroleira Total dará [[€ 100 milhões|pledge_total_sa|=100000000|money:EUR]]. A brasileira Lily Safra doou [[€ 10 milhões|pledge_safra|=10000000|money:EUR]]; para o museu do Rio, ninguém desse porte.

[[Um|injured_firefighters|=1]] bombeiro e [[dois|injured_police|=2]] policiais ficaram feridos no combate ao fogo, que mobilizou [[400|firefighters|=400]] homens. O telhado perdeu [[dois terços|roof_destroyed|=0.6667|ratio]] da estrutura, feita de [[mais de mil|oaks_old_frame|>1000]] carvalhos do século 12. Macron fala em reconstruir em [[cinco anos|rebuild_years|=5|duration:year|Macron]]; restauradores ouvidos pela Folha falam em [[uma década|rebuild_years|=1|duration:decade|restorers]]. A igreja recebia [[30 mil|visitors_day|=30000|count/each]] turistas por dia, [[dez vezes|visitors_vs_museum|=10|ratio]] o público do museu.

@@ pt-2 | pt_PT | publico.pt | 2024-11-30
Macron visitou ontem, pela sétima e última vez, o estaleiro de Notre-Dame, e agradeceu a [[mais de 1300|workers_at_ceremony|>1300]] dos [[cerca de 2000|workers|~2000]] artesãos que ali trabalharam. "Conseguiram em [[pouco mais de cinco anos|rebuild_years_actual|>5|duration:year]] o que se julgava impossível", disse.

Os números da obra impressionam. O restauro custou [[quase 700 milhões de euros|rebuild_cost|<700000000|money:EUR]]. Os donativos renderam [[846 milhões|received_total|=846000000|money:EUR]], dos quais [[140 milhões|surplus|=140000000|money:EUR]] ainda não foram gastos. Para a nova armação foram abatidos [[dois milhares|oaks_felled|=2000]] de carvalhos; a antiga, do século XIII, levara [[1300|oaks_old_frame|=1300]]. A agulha voltou a subir aos [[96 metros|spire_height|=96|measure:meter]], com o galo no topo. O órgão, de [[7952|organ_pipes|=7952]] tubos, demorou [[seis meses|organ_tuning|=6|duration:month]] a afinar.

Na noite de 15 de Abril de 2019, [[seis centenas|firefighters|=600]] de bombeiros lutaram contra as chamas durante [[15 horas|fire_duration|=15|duration:hour]]. Arderam [[dois terços|roof_destroyed|=0.6667|ratio]] da cobertura. A causa continua por apurar: o inquérito ouviu [[cerca de cem|witnesses|~100]] testemunhas sem concluir. Segundo a diocese, esperam-se [[15 milhões|visitors_forecast|=15000000|count/each|diocese]] de visitantes por ano.

@@ relations
superseded | pledges_total | grows from 800 to 902 million
superseded | received_total | grows from 80 to 846 million
superseded | witnesses | grows from 40 to 100
superseded | donor_countries | grows from 140 to 150
conflict | rebuild_years | en-1 en-2 de-2 pl-1 ar-1 pt-1 | Macron's five years against the experts' ten to twenty
conflict | firefighters | en-1 ar-2 en-2 pt-2 | 400 against 500 and 600
conflict | spire_height | en-1 pl-1 ar-1 pt-2 | 93 against 96 metres
conflict | fire_duration | en-1 ar-2 | 15 against 12 hours
definition | cost_securing_forecast, cost_securing | planned in 2020 against spent
conflict | visitors_year | en-2 pl-2 it-1 ar-1 | 12 against 13 million
sum | injured_police + injured_firefighters = injured_total
sum | spire_wood + spire_lead = spire_weight
sum | cost_securing + cost_restoration = rebuild_cost
each_total | pledge_large_each x 2 = pledge_large_total
part_of | pledge_arnault < pledges_total
part_of | received_total < pledges_total
part_of | spire_lead < lead_tonnes
definition | fire_duration, fire_controlled_after | out against under control
definition | pledges_total, received_total | promised against paid
conversion | pledges_total | pl-1 ar-1 pt-1 | euros, zloty, dollars, reais
conversion | renovation_cost | en-1 | euros and dollars
conversion | rebuild_cost | en-2 | euros and pounds
slip | received_total | it-2 | milliard for million
