@@ en-1 | en_US | staradvertiser.com | 2023-08-10
Lahaina fire death toll climbs to [[53|deaths|=53]]

LAHAINA - [[Fifty-three|deaths|=53||Maui County]] people have now been confirmed dead, Maui County said Thursday, up from [[36|deaths|=36||Maui County]] a day earlier, and Gov. Josh Green warned that the number would go on rising. "In 1960 we had [[61|deaths_tsunami_1960|=61]] fatalities when a large wave came through the Big Island," he said. "This time, it's very likely that our death totals will significantly exceed that."

Green said [[more than 1,700|buildings_burned|>1700||Josh Green]] buildings were burned and [[about 80%|lahaina_destroyed_share|~80|percent|Josh Green]] of Lahaina was gone. Nobody could say how many are missing, though the figure might run to [[1,000|missing|=1000||police chief]], Police Chief John Pelletier said.

Winds from Hurricane Dora, passing [[some 500 miles|dora_distance|~500|measure:mile]] to the south, had gusted [[above 60 mph|wind_speed|>60|measure:mile / hour]]. [[About 11,000|households_without_power|~11000]] homes and businesses in West Maui remained in the dark. [[Six|shelters_open|=6]] shelters took in [[2,100|people_in_shelters|=2100]] people, and [[more than 14,000|evacuated_tourists|>14000]] visitors were flown off the island on Wednesday. The Lahaina fire was [[80%|containment|=80|percent]] contained. A banyan planted in 1873, [[60 feet|banyan_height|=60|measure:foot]] tall, still stands.

@@ en-2 | en | theguardian.com | 2023-09-16
Maui revises its dead downwards as DNA does its slow work

The number of people killed by the Lahaina wildfire has been lowered to [[97|deaths|=97||Josh Green]], governor Josh Green announced, after the defence department's forensic laboratory found that remains counted as separate victims belonged to the same person. For weeks the accepted toll had been [[115|deaths|=115]]. The number of the missing has shrunk as well: [[31|missing|=31||Maui police]], against [[66|missing|=66]] a week ago and [[388|missing|=388||FBI]] on the list released by the FBI in August.

It remains the deadliest American wildfire in [[more than a century|years_record|>1|duration:century]]. Cloquet, Minnesota, lost [[453|deaths_cloquet_1918|=453]] in 1918; the Camp fire at Paradise, California, in 2018 killed [[85|deaths_camp_fire|=85]].

[[Some 2,200|buildings_burned|~2200]] structures, nearly all of them homes, were lost across [[3.4 sq miles|burned_area|=3.4|measure:mile ** 2]]. The cost of rebuilding has been put at [[$5.5bn|rebuild_cost|=5500000000|money:USD|Pacific Disaster Center]]. [[Nearly 8,000|people_in_hotels|<8000||Red Cross]] survivors are living in [[40|hotels_used|=40]] hotels at public expense, says the Red Cross. Hawaiian Electric, facing [[a dozen|lawsuits|=12]] lawsuits, admits its line started a morning fire but says crews had put that one out hours before the afternoon blaze.

@@ pl-1 | pl | polsatnews.pl | 2023-08-12
Hawaje: już [[80|deaths|=80]] ofiar pożaru. Miasteczko Lahaina przestało istnieć

Do [[osiemdziesięciu|deaths|=80||władze hrabstwa]] wzrosła liczba zabitych na wyspie Maui - przekazały w sobotę władze hrabstwa. Jeszcze w piątek rano mówiono o [[55|deaths|=55]]. Tym samym obecny żywioł wyprzedził tsunami z 1960 r., które zabiło [[61|deaths_tsunami_1960|=61]] osób.

Spłonęło [[przeszło tysiąc|buildings_burned|>1000]] budynków, bez prądu jest [[11 tys.|households_without_power|=11000]] odbiorców, a w schroniskach nocuje [[blisko 1,5 tysiąca|people_in_shelters|<1500]] ludzi. Ogień ugaszono w [[85 proc.|containment|=85|percent]]. Wiatr, rozpędzony przez huragan Dora, dochodził do [[100 km/h|wind_speed|<=100|measure:kilometer / hour]].

Gubernator Josh Green szacuje, że straty będą liczone w [[miliardach|damage|2000000000..?|money:USD]]; firma Karen Clark wstępnie wyceniła szkody ubezpieczone na [[3,2 mld dol.|insured_loss|=3200000000|money:USD|Karen Clark]] ([[około 13 mld zł|insured_loss|~13000000000|money:PLN]]). Z wyspy wyjechało już [[co najmniej 14,9 tys.|evacuated_tourists|>=14900]] turystów, którzy [[dwa dni|days_waiting|=2|duration:day]] czekali na lotnisku. Żadna z [[80|sirens_maui|=80]] syren na Maui nie zawyła. Prezydent Biden ogłosił stan klęski, co otwiera drogę do pomocy federalnej. Konsulat RP w Los Angeles nie ma wiadomości o rannych Polakach.

@@ pl-2 | pl | onet.pl | 2023-08-22
[[Dwa tygodnie|weeks_since_fire|=2|duration:week]] po pożarze na Maui szukają jeszcze [[850|missing|=850||burmistrz]] osób

Prezydent Joe Biden przeleciał w poniedziałek nad zgliszczami Lahainy. W tym samym czasie burmistrz Richard Bissen mówił o [[850|missing|=850||burmistrz]] zaginionych; na początku na listach było [[przeszło dwa tysiące|missing|>2000]] nazwisk, ale [[1285|found_safe|=1285||burmistrz]] osób odnaleziono całych i zdrowych.

Zginęło dotąd [[114|deaths|=114]] ludzi; krewnym przekazano [[27|victims_identified|=27]] nazwisk, a [[trzy czwarte|identified_share|=0.75|ratio]] ciał nadal nie ma tożsamości. Teren przeszukano w [[85 proc.|searched_share|=85|percent]]; pozostałe [[piętnaście procent|searched_share_left|=15|percent]] może zająć jeszcze długo. W terenie pracuje [[40|search_dogs|=40]] psów. Ekipy liczą [[ok. 450|search_team|~450]] osób.

Największy pożar w powojennej Polsce, ten w Kuźni Raciborskiej z 1992 r., strawił [[ponad 9 tys. ha|burned_area_kuznia|>9000|measure:hectare]] lasu, a zabił [[trzy|deaths_kuznia|=3]] osoby. W Lahainie ogień objął [[niecałe 900 ha|burned_area|<900|measure:hectare]]. Odbudowę wyceniono na [[5,25 mld dol.|rebuild_cost|=5250000000|money:USD|Pacific Disaster Center]], a rodziny poszkodowanych dostają z FEMA po [[700 dol.|fema_payment|=700|money:USD/each]] na najpilniejsze zakupy.

@@ ar-1 | ar | france24.com/ar | 2023-08-13
ارتفاع حصيلة حرائق هاواي إلى [[93|deaths|=93]] قتيلا وانتقادات للسلطات

ارتفع عدد قتلى الحرائق في جزيرة ماوي إلى [[93|deaths|>=93||سلطات المقاطعة]] شخصا على الأقل، وفق ما أعلنت سلطات المقاطعة ليل السبت، بعدما كان [[89|deaths|=89]]. ولم يُفتش حتى الآن سوى [[3%|searched_share|=3|percent|قائد الشرطة]] من المنطقة المنكوبة، كما قال قائد الشرطة جون بيليتييه، ولم تُحدد هوية غير [[اثنتين|victims_identified|=2]] من الضحايا.

وقدرت وكالة «فيما» ومركز الكوارث في المحيط الهادئ كلفة إعادة الإعمار في لاهاينا ب[[5,52 مليار دولار|rebuild_cost|=5520000000|money:USD|مركز الكوارث في المحيط الهادئ]]، فيما قال الحاكم جوش غرين إن الخسائر تقارب [[ستة مليارات|damage|<6000000000|money:USD|جوش غرين]]. ودُمر أو تضرر [[أكثر من 2200|buildings_burned|>2200]] مبنى، [[86 في المئة|residential_share|=86|percent]] منها مساكن، ويحتاج [[4500|people_need_shelter|=4500]] شخص إلى مأوى.

وبات الحريق الأكثر فتكا في الولايات المتحدة منذ [[أكثر من مئة عام|years_record|>100|duration:year]]. وفي الجزائر، كانت حرائق تموز/يوليو قد أودت ب[[34|deaths_algeria_fires|=34]] شخصا بينهم [[عشرة|soldiers_algeria_fires|=10]] جنود. وخصصت شركات سياحة [[ألف|rooms_offered|=1000]] غرفة للنازحين.

@@ ar-2 | ar_SA | independentarabia.com | 2024-08-08
لاهاينا بعد عام: تسوية كبيرة ومدينة تنتظر

في ٨ أغسطس ٢٠٢٣ التهمت النيران لاهاينا، العاصمة القديمة لهاواي. وبعد مرور [[١٢ شهرا|years_since_fire|=12|duration:month]]، بلغت الحصيلة الرسمية [[١٠٢|deaths|=102]] قتيلا بعد إضافة اسم امرأة في يونيو، ولا يزال [[شخصان|missing|=2]] مفقودين. [[ثلثا|elderly_share|=0.6667|ratio]] الضحايا تجاوزوا [[الستين|elderly_age|>60|age]] من العمر.

وتوصلت [[سبع|settlement_defendants|=7]] جهات، منها شركة الكهرباء وولاية هاواي، إلى تسوية بقيمة [[٤ مليارات دولار|settlement|=4000000000|money:USD]]، وتحديدا [[٤٫٠٣٧ مليار|settlement|=4037000000|money:USD]]، لصالح [[نحو ٢٢٠٠|plaintiffs|~2200]] مدع، تدفع الشركة [[قرابة نصف|settlement_share_utility|<0.5|ratio]] المبلغ. أما كلفة إعادة البناء فقدرها مركز الكوارث في المحيط الهادئ ب[[٥٫٥ مليار دولار|rebuild_cost|=5500000000|money:USD|مركز الكوارث في المحيط الهادئ]].

وتقول الحكومة إن [[١٢ ألف|displaced|=12000||الحكومة]] شخص فقدوا بيوتهم، وإن [[مئات|families_left_hotels|200..999?]] الأسر خرجت من الفنادق هذا الصيف. واحتاجت فرق الهندسة إلى إزالة [[٤٠٠ ألف طن|debris|=400000|measure:metric_ton]] من الركام من [[١٤٠٠|lots_cleared|=1400]] قطعة أرض، ولم يُبنَ من المنازل حتى اليوم سوى [[ثلاثة|houses_rebuilt|=3]].

@@ it-1 | it | corriere.it | 2023-08-11
Hawaii, l'inferno di Maui: [[almeno 55|deaths|>=55]] vittime, [[mille|missing|=1000]] dispersi

Sono saliti a [[cinquantacinque|deaths|=55||contea]] i morti accertati dalla contea, e il capo della polizia teme che i dispersi siano [[un migliaio|missing|~1000||capo della polizia]]. «È il più grande disastro naturale nella storia delle Hawaii», ha detto il governatore Josh Green, che ha [[63 anni|green_age|=63|age]]. Il fuoco, spinto dalle raffiche dell'uragano Dora a [[oltre 100 chilometri orari|wind_speed|>100|measure:kilometer / hour]], ha raso al suolo l'[[80 per cento|lahaina_destroyed_share|=80|percent]] di Lahaina, la cittadina da [[13mila|population_lahaina|=13000]] abitanti che fu capitale del regno.

Sono bruciati [[più di mille|buildings_burned|>1000]] edifici, [[271|buildings_first_flight|=271]] quelli visti al primo sorvolo. [[Undicimila|households_without_power|=11000]] utenze senza corrente. Chi è scampato si è gettato in mare: la Guardia costiera ne ha recuperati [[14|rescued_sea|=14||Guardia costiera]], tra i quali [[due|children_rescued|=2]] bambini. Nel solo mercoledì hanno lasciato l'isola [[più di 14mila|evacuated_tourists|>14000]] turisti.

La stima di AccuWeather per i danni è [[tra gli 8 e i 10 miliardi di dollari|damage|8000000000..10000000000|money:USD|AccuWeather]], [[7,3-9,1 miliardi di euro|damage|7300000000..9100000000|money:EUR]] al cambio di ieri. L'incendio è ora contenuto all'[[80%|containment|=80|percent]].

@@ it-2 | it | ilpost.it | 2023-08-18
Perché a Lahaina le sirene non hanno suonato

Giovedì si è dimesso Herman Andaya, il capo della protezione civile di Maui, che un giorno prima aveva difeso la scelta di non usare le [[80|sirens_maui|=80]] sirene dell'isola (in tutto l'arcipelago sono [[circa 400|sirens_state|~400]]). Aveva temuto, ha detto, che la gente scappasse verso le colline e il fuoco, credendo a uno tsunami.

I morti accertati sono [[111|deaths|=111]], ma si è cercato solo nel [[45 per cento|searched_share|=45|percent]] dell'area. Ne sono stati riconosciuti [[nove|victims_identified|=9]]. I dispersi restano [[più di mille|missing|>1000]] secondo il governatore: [[tra 1.100 e 1.300|missing|1100..1300||FBI]], aveva detto l'Fbi. Servono [[200|search_dogs_needed|=200]] cani come i [[quaranta|search_dogs|=40]] già al lavoro.

Lahaina era una cittadina di [[12.700|population_lahaina|=12700]] abitanti. Le strutture danneggiate o distrutte sono [[2.200|buildings_burned|=2200]] e per ricostruire ci vorranno, stima il Pacific Disaster Center, [[5,5 miliardi di dollari|rebuild_cost|=5500000000|money:USD|Pacific Disaster Center]]. Il danno economico complessivo, secondo Moody's, sarà [[tra i 4 e i 6 miliardi|damage|4000000000..6000000000|money:USD|Moody's]]. L'incendio è già il più letale degli Stati Uniti da [[oltre un secolo|years_record|>1|duration:century]]: a Paradise, nel 2018, furono [[85|deaths_camp_fire|=85]]. A Mati, in Grecia, quell'estate, [[104|deaths_mati|=104]].

@@ de-1 | de | spiegel.de | 2023-08-14
Maui: Zahl der Toten steigt auf [[96|deaths|=96]] - Suche dauert an

[[Mindestens 96|deaths|>=96]] Menschen sind nach Behördenangaben bei dem Großbrand auf der Hawaii-Insel Maui gestorben, [[drei|deaths_increase|=3]] mehr als am Vortag. Es handelt sich um die tödlichsten Waldbrände in den USA seit [[mehr als 100 Jahren|years_record|>100|duration:year]]: 2018 waren beim Camp Fire in Kalifornien [[85|deaths_camp_fire|=85]] Menschen gestorben.

Noch immer fehlen Angaben über die Vermissten. Gouverneur Green sprach von [[etwa 1300|missing|~1300||Gouverneur Green]] Menschen, zu denen der Kontakt fehle. [[Mehr als 2700|buildings_burned|>2700||Gouverneur Green]] Gebäude seien zerstört, der Wert liege bei [[rund 5,6 Milliarden US-Dollar|damage|~5600000000|money:USD|Gouverneur Green]] ([[5,1 Milliarden Euro|damage|~5100000000|money:EUR]]). Das Katastrophenzentrum der Universität von Hawaii zählt indes [[2207|buildings_burned|=2207||Katastrophenzentrum]] beschädigte oder zerstörte Bauwerke auf [[878 Hektar|burned_area|=878|measure:hectare]].

[[Zwölf|search_dogs|=12]] Leichenspürhunde und [[zwei Dutzend|forensic_experts|=24]] Gerichtsmediziner seien im Einsatz. Das Weiße Haus kündigte an, jeder betroffene Haushalt erhalte [[700 Dollar|fema_payment|=700|money:USD/each]] Soforthilfe. Zum Höhepunkt des Brandes habe es Böen von [[bis zu 130 km/h|wind_speed|<=130|measure:kilometer / hour]] gegeben.

@@ de-2 | de | faz.net | 2024-01-09
Teure Feuer: Was die Versicherer über Lahaina sagen

Nach Zahlen von Munich Re war 2023 das Jahr, in dem Gewitter teurer waren als je zuvor. Der Brand auf Maui gehört zu den Ausnahmen. Der Rückversicherer beziffert den Gesamtschaden auf [[5,6 Mrd. Dollar|damage|=5600000000|money:USD|Munich Re]]; [[3,5 Milliarden|insured_loss|=3500000000|money:USD|Munich Re]] davon sind versichert, also [[gut 60 Prozent|insured_share|>60|percent]]. Weltweit lagen die Schäden bei [[250 Milliarden Dollar|global_losses_2023|=250000000000|money:USD|Munich Re]], fast wie im Vorjahr. Die Zahl der Toten war 2023 mit [[74.000|global_deaths_2023|=74000]] die höchste seit [[mehr als zehn Jahren|global_deaths_record|>10|duration:year]].

Mit [[100|deaths|=100]] Toten ist es, an Menschenleben gemessen, das schwerste Feuer in den USA seit 1918. [[Fünf Monate|months_since_fire|=5|duration:month]] nach der Katastrophe suchen die Ermittler noch [[vier|missing|=4]] Vermisste.

Der Versorger Hawaiian Electric verlor an der Börse [[zwei Drittel|utility_stock_fall|=0.6667|ratio]] seines Wertes. Für die Opfer richtet der Staat einen Fonds mit [[150 Millionen Dollar|victims_fund|=150000000|money:USD]] ein: [[1,5 Millionen|victims_fund_each|=1500000|money:USD/each]] je Familie eines Toten. [[Rund 6000|people_in_hotels|~6000]] Menschen leben noch in Hotels.

@@ pt-1 | pt_PT | publico.pt | 2023-08-11
Incêndios no Havai: [[53|deaths|=53]] mortos e uma cidade feita em cinzas

O Presidente dos Estados Unidos declarou a situação de desastre no Havai, onde os fogos em Maui fizeram [[pelo menos 53|deaths|>=53||condado]] vítimas mortais, segundo o condado. O governador, Josh Green, admite que o número ultrapasse as [[seis dezenas|deaths_forecast|>60||Josh Green]]. [[Milhares|displaced|2000..9999?]] de pessoas ficaram sem casa e [[dezenas|injured|24..99?]] deram entrada nas urgências, [[seis|injured_serious|=6]] das quais com queimaduras graves.

As chamas consumiram [[mais de 1700|buildings_burned|>1700||Josh Green]] edifícios. O furacão Dora passou a [[cerca de 800 quilómetros|dora_distance|~800|measure:kilometer]] a sul, e o vento atingiu [[130 km/h|wind_speed|=130|measure:kilometer / hour]]. Hospitais, telefones e o 911 falharam.

Em Portugal é difícil não pensar em Pedrógão Grande, onde em Junho de 2017 morreram [[66|deaths_pedrogao|=66]] pessoas, [[47|deaths_pedrogao_road|=47]] das quais na mesma estrada, e [[mais de 250|injured_pedrogao|>250]] ficaram feridas. Em Outubro do mesmo ano, outras [[50|deaths_october_2017|=50]]. Na altura, arderam no total [[540 mil hectares|burned_area_portugal_2017|=540000|measure:hectare]], [[seiscentas vezes|area_ratio|=600|ratio]] a área que ardeu agora em Lahaina.

@@ pt-2 | pt_BR | folha.uol.com.br | 2023-08-19
Incêndio em Maui: [[114|deaths|=114]] mortos, e chefe da emergência deixa o cargo

O total de mortos no incêndio de Lahaina chegou a [[114|deaths|=114||polícia de Maui]] na sexta (18), segundo a polícia de Maui. Ainda não se sabe o paradeiro de [[mais de mil|missing|>1000||FBI]] pessoas, número que o FBI tenta checar desde terça. Com [[78%|searched_share|=78|percent]] do terreno vasculhado, [[seis|victims_identified|=6]] vítimas tiveram o nome divulgado.

O custo da reconstrução é estimado em [[US$ 5,5 bilhões|rebuild_cost|~5500000000|money:USD|governo do Havaí]] pelo governo do Havaí ([[R$ 27 bilhões|rebuild_cost|=27000000000|money:BRL]]). Já a conta das seguradoras ficaria em [[cerca de US$ 3,2 bilhões|insured_loss|~3200000000|money:USD|Karen Clark]], segundo a Karen Clark. O fogo devastou [[8,8 quilômetros quadrados|burned_area|=8.8|measure:kilometer ** 2]], e [[mais de 2.200|buildings_burned|>2200]] construções viraram carvão. O bilionário Jeff Bezos e a noiva prometeram [[US$ 100 milhões|bezos_donation|=100000000|money:USD]]; Oprah Winfrey e Dwayne Johnson, [[US$ 10 milhões|winfrey_johnson_donation|=10000000|money:USD]], ou [[US$ 5 milhões|winfrey_johnson_each|=5000000|money:USD/each]] cada um.

No Canadá, [[20 mil|evacuated_yellowknife|=20000]] moradores de Yellowknife tiveram [[dois dias|yellowknife_time|=2|duration:day]] para sair. No Havaí, ninguém teve tanto tempo.

@@ relations
superseded | deaths | grows from 36 to 115, corrected to 97, then 100 and 102
superseded | missing | from 1,000 to 850, 388, 66, 31, 4 and 2
superseded | buildings_burned | grows from above 1,000 to 2,207
superseded | containment | 80 to 85 percent
superseded | searched_share | 3, 45, 78, 85 percent
superseded | victims_identified | 2, 9, 27
superseded | people_in_hotels | nearly 8,000 in September, 6,000 in January
superseded | search_dogs | 12 to 40
superseded | people_in_shelters | 2,100 to below 1,500
conflict | damage | it-1 it-2 de-2 | 8 to 10 bn (AccuWeather) against 4 to 6 bn (Moody's) and 5.6 bn (Munich Re)
conflict | buildings_burned | de-1 de-1 | more than 2,700 (governor) against 2,207 (disaster center)
superseded | missing | it-2 pl-2: 1,100 to 1,300 (FBI, 17 August), 850 (mayor, 21 August)
conflict | victims_identified | it-2 pt-2 | nine against six, a day later
conflict | insured_loss | pl-1 de-2 | 3.2 bn (Karen Clark) against 3.5 bn (Munich Re)
same_origin | deaths | en-1 pt-1 | Maui County, 53
same_origin | rebuild_cost | ar-1 it-2 pl-2 en-2 ar-2 | Pacific Disaster Center
same_origin | insured_loss | pl-1 pt-2 | Karen Clark
same_origin | buildings_burned | en-1 pt-1 | governor Green, 1,700
same_origin | missing | it-2 pt-2 | FBI
conversion | years_record | en-2 it-2 ar-1 de-1 | centuries and years
conversion | damage | it-1 de-1 | dollars and euros
conversion | rebuild_cost | pt-2 | dollars and reais
definition | damage, rebuild_cost, insured_loss | total damage, cost of rebuilding, insured part
conversion | insured_loss | pl-1 | dollars and zlotys
conversion | burned_area | en-2 pl-2 de-1 pt-2 | square miles, hectares and square kilometres
conversion | wind_speed | en-1 pl-1 it-1 de-1 pt-1 | mph and km/h
conversion | dora_distance | en-1 pt-1 | miles and kilometres
each_total | victims_fund_each x 100 = victims_fund
each_total | winfrey_johnson_each x 2 = winfrey_johnson_donation
part_of | insured_loss < damage
part_of | buildings_first_flight < buildings_burned
part_of | sirens_maui < sirens_state
part_of | injured_serious < injured
part_of | deaths_pedrogao_road < deaths_pedrogao
slip | rebuild_cost | pl-2 | 5,25 for 5,52 (digits swapped)
definition | deaths, deaths_forecast | confirmed, expected
definition | search_dogs, search_dogs_needed | at work, wanted
