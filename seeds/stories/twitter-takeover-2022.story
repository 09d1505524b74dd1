@@ en-1 | en_US | reuters.com | 2022-10-28
Musk closes [[$44 billion|price_total|=44000000000|money:USD]] Twitter deal and fires the top floor

Elon Musk became the owner of Twitter on Thursday night and needed only hours to show [[four|executives_fired|=4]] executives the door, people familiar with the matter told Reuters. "The bird is freed," he wrote to his [[110 million|musk_followers|=110000000]] followers.

Stockholders receive [[$54.20|price_share|=54.20|money:USD/each]] a share in cash, a premium of [[38%|premium|=38|percent]] to the last price before Musk, [[51|musk_age|=51|age]], disclosed that he had bought [[just over 9%|musk_stake|>9|percent]] of the company. Banks led by Morgan Stanley are lending [[$13 billion|bank_debt|=13000000000|money:USD]]; the rest is equity from Musk and [[19|coinvestors|=19]] co-investors, among them Oracle's co-founder Larry Ellison with [[$1 billion|ellison_share|=1000000000|money:USD]].

Parag Agrawal, the ousted chief executive, stands to collect [[about $42 million|agrawal_payout|~42000000|money:USD|Equilar]], according to the research firm Equilar. With [[two|executives_colleagues|=2]] colleagues, the severance bill comes to [[$122 million|payout_total|=122000000|money:USD|Equilar]].

Twitter, based at 1355 Market Street, lost [[$270 million|loss_q2_2022|=270000000|money:USD]] in the second quarter. Its [[7,500|staff_before|=7500]] employees have heard rumors that [[three-quarters|layoff_plan_share|=0.75|ratio]] of jobs could go, a figure Musk denied when he carried a sink into the lobby.

@@ en-2 | en_GB | ft.com | 2023-03-27
Twitter is worth [[less than half|valuation_ratio|<0.5|ratio|Musk]] what Musk paid, says Musk

A memo to staff offering them shares values Twitter at [[$20bn|valuation|=20000000000|money:USD|Musk]], Elon Musk's own figure and [[less than half|valuation_ratio|<0.5|ratio]] the [[$44bn|price_total|=44000000000|money:USD]] he handed over in October. In the same message he sees "a clear but difficult path" to [[$250bn|valuation_goal|=250000000000|money:USD|Musk]].

The trouble lies in the debt. [[Seven|banks|=7]] lenders, Morgan Stanley, Barclays and MUFG among them, are still holding [[roughly $13bn|bank_debt|~13000000000|money:USD]] of loans they cannot sell for much more than [[60 cents|debt_price|~0.60|money:USD/each]] on the dollar. Interest costs [[around $1.5bn|interest_year|~1500000000|money:USD/each]] a year, and the first instalment, [[about $300mn|interest_first|~300000000|money:USD]], was paid at the end of January.

Revenue has meanwhile gone the other way. It was down [[about 40 per cent|revenue_fall|~40|percent]] year on year in December, and [[more than 500|advertisers_paused|>500]] advertisers have stopped spending, according to a senior manager. Musk says that the company had been [[four months|months_to_bankruptcy|=4|duration:month|Musk]] from running out of cash.

Fewer people share the gloom. Of the [[almost 8,000|staff_before|<8000]] employees before the takeover, [[under 2,000|staff_after|<2000]] are left. A landlord in London is suing over rent, as is one in San Francisco, whose claim for [[$3.4mn|rent_claim|=3400000|money:USD]] covers December and January.

@@ de-1 | de_DE | zeit.de | 2022-11-05
Kündigung per E-Mail: Twitter entlässt die [[Hälfte|layoffs_share|=0.5|ratio]] der Belegschaft

Um 9 Uhr kalifornischer Zeit sollte die Nachricht da sein. Wer sie im privaten Postfach fand, war seinen Job los. [[Rund 3.700|layoffs|~3700]] Menschen trifft es, [[etwa die Hälfte|layoffs_share|~0.5|ratio]] der Mitarbeiter. "Leider gibt es keine Wahl, wenn das Unternehmen [[mehr als vier Millionen Dollar|loss_day|>4000000|money:USD/each|Musk]] am Tag verliert", schrieb Elon Musk. Allen Betroffenen seien [[drei|severance|=3]] Monatsgehälter angeboten worden, [[50 Prozent|severance_above_law|=50|percent]] mehr als gesetzlich vorgeschrieben.

Ein Sprecher der Gewerkschaft Verdi rechnet in Deutschland, wo der Konzern in Berlin und Hamburg [[knapp 30|staff_germany|<30||Verdi]] Leute beschäftigt, mit Klagen. In San Francisco läuft bereits eine Sammelklage von [[fünf|plaintiffs|=5]] Entlassenen; das kalifornische Recht verlangt bei Massenentlassungen eine Frist von [[60 Tagen|notice_period|=60|duration:day]].

Der Tesla-Chef hatte für das Netzwerk [[44 Milliarden Dollar|price_total|=44000000000|money:USD]] ([[rund 44 Milliarden Euro|price_total|~44000000000|money:EUR]]) bezahlt und Kredite von [[fast 13 Milliarden|bank_debt|<13000000000]] aufgenommen. Künftig sollen Nutzer [[acht Dollar|blue_price|=8|money:USD/each]] im Monat für das blaue Häkchen zahlen. Konzerne wie VW und General Motors schalten vorerst keine Anzeigen. [[90 Prozent|ad_share|=90|percent]] der Erlöse stammen aus der Werbung.

@@ de-2 | de_AT | derstandard.at | 2022-11-18
Nach dem Ultimatum laufen Twitter die Leute davon

Bis Donnerstag, 17 Uhr, mussten sie sich entscheiden: "extrem hart" arbeiten oder gehen. [[Hunderte|resignations|200..999?||Medienberichte]] wählten laut Medienberichten das Zweite. Die "New York Times" spricht gar von [[1200|resignations|=1200||New York Times]] Abgängen, bei einer nach den Kündigungen vom 4. November verbliebenen Mannschaft von [[rund 3700|staff_after_layoffs|~3700]] Personen. Vor der Übernahme durch Elon Musk waren es [[7500|staff_before|=7500]] gewesen. Am vergangenen Wochenende hatten zusätzlich [[4400|contractors_cut|=4400||Platformer]] von [[5500|contractors|=5500||Platformer]] freien Mitarbeitern ihren Zugang verloren, berichtete der Newsletter "Platformer".

Das Abo mit Häkchen, zu [[acht Dollar|blue_price|=8|money:USD/each]] monatlich angekündigt, ist nach [[zwei Tagen|blue_days|=2|duration:day]] wieder verschwunden. Ein Scherzbold hatte sich als Pharmakonzern Eli Lilly ausgegeben und gratis Insulin versprochen; die Aktie des echten Unternehmens gab um [[4,4 Prozent|lilly_fall|=4.4|percent]] nach.

Auch andere Konzerne sparen: Meta streicht [[11.000|layoffs_meta|=11000]] Stellen, [[13 Prozent|layoffs_meta_share|=13|percent]] seines Personals, Amazon [[rund 10.000|layoffs_amazon|~10000]]. Doch keiner hat so viel Schulden im Verhältnis zum Umsatz: Auf [[13 Mrd. Dollar|bank_debt|=13000000000|money:USD]] Kredit fallen jährlich [[1,2 Mrd.|interest_year|=1200000000|count/each]] Zinsen an.

@@ pl-1 | pl | wyborcza.pl | 2022-11-04
Twitter zwalnia. [[Co drugi|layoffs_share|=0.5|ratio]] pracownik straci posadę

Zapłacił [[44 mld dolarów|price_total|=44000000000|money:USD]], teraz szuka oszczędności. Według agencji Bloomberg Elon Musk chce zwolnić [[ok. 3,7 tys.|layoffs|~3700||Bloomberg]] ludzi, a więc [[połowę|layoffs_share|=0.5|ratio]] załogi liczącej [[7,5 tys.|staff_before|=7500]] Biura zamknięto, karty wejściowe przestały działać.

Z pracą w Warszawie pożegnało się [[kilkanaście|layoffs_poland|11..19?]] osób. W Londynie pozew zapowiada związek Prospect.

Miliarder, który w czerwcu skończył [[51 lat|musk_age|=51|age]], zapowiedział też opłatę za weryfikację. Początkowo mówiło się o [[20 dolarach|blue_price_first|=20|money:USD/each]], ale po kpinach pisarza Stephena Kinga stanęło na [[8 dolarach|blue_price|=8|money:USD/each]], czyli [[niespełna 40 zł|blue_price|<40|money:PLN/each]] miesięcznie. W Polsce serwis ma [[ok. 6 mln|users_poland|~6000000]] użytkowników, a wpis nadal może liczyć [[do 280|tweet_limit|<=280]] znaków.

Żeby sfinansować zakup, Musk sprzedał w tym roku akcje Tesli za [[przeszło 15 mld dolarów|tesla_sales|>15000000000|money:USD]] i wziął kredyty na [[trzynaście miliardów|bank_debt|=13000000000]]. Banki - jest ich [[siedem|banks|=7]] - nie mogą ich sprzedać. Kolejnych [[7,1 mld|coinvestors_money|=7100000000]] dorzucili wspólnicy, w tym saudyjski książę.

@@ pl-2 | pl | businessinsider.com.pl | 2023-01-25
Kto zgasi światło w Twitterze? Spór o liczbę pracowników

Ilu ludzi zostało w firmie Elona Muska? Telewizja CNBC, powołując się na wewnętrzne dokumenty, podała, że [[ok. 1300|staff_after|~1300||CNBC]], w tym [[mniej niż 550|engineers_after|<550||CNBC]] inżynierów na pełnym etacie. Właściciel zaprzeczył: według niego pracuje [[ok. 2 300|staff_after|~2300||Musk]] osób. Gdy kupował serwis, było [[blisko 7,5 tys.|staff_before|<7500]]

Zwolnienia z 4 listopada objęły [[3700|layoffs|=3700]] etatów, potem odeszło [[ponad tysiąc|resignations|>1000]] chętnych do wzięcia odprawy w wysokości [[trzech|severance|=3]] pensji. Część do dziś jej nie dostała.

Mniejsza załoga nie wystarczy, aby spłacić banki. Odsetki od [[13 mld dolarów|bank_debt|=13000000000|money:USD]] długu pochłaniają [[ok. 1,2 mld dolarów|interest_year|~1200000000|money:USD/each]] rocznie, a pierwsza rata zapada w tym tygodniu. Tymczasem dzienne przychody 17 stycznia były o [[40 proc.|revenue_fall_day|=40|percent]] niższe niż rok wcześniej - donosi "The Information".

W San Francisco firma nie zapłaciła [[136 260 dolarów|rent_floor_claim|=136260|money:USD]] czynszu za [[jedno|floors|=1]] piętro, trzydzieste, biurowca przy California Street. Z aukcji mebli, na której neonowy ptak poszedł za [[40 tys. dolarów|neon_bird|=40000|money:USD]], uzbierano grosze.

@@ ar-1 | ar | alarabiya.net | 2022-10-28
ماسك يغلق صفقة تويتر مقابل [[44 مليار دولار|price_total|=44000000000|money:USD]]

استحوذ الملياردير إيلون ماسك رسميا على شبكة "تويتر" بعد [[ستة أشهر|saga_months|=6|duration:month]] من الشد والجذب والدعاوى القضائية. وسيحصل حملة الأسهم على [[54.2 دولارا|price_share|=54.2|money:USD/each]] عن كل سهم، أي بعلاوة [[38 في المئة|premium|=38|percent]].

ووفقا لوكالة رويترز أقال ماسك فور وصوله [[أربعة|executives_fired|=4||رويترز]] من كبار المديرين بينهم الرئيس التنفيذي باراغ أغراوال، البالغ [[38 عاما|agrawal_age|=38|age]]، الذي قد تصل تعويضاته إلى [[42 مليون دولار|agrawal_payout|<=42000000|money:USD]].

واقترض ماسك [[نحو 13 مليار دولار|bank_debt|~13000000000|money:USD]] من المصارف، فيما احتفظ الأمير الوليد بن طلال وشركة "المملكة القابضة" بحصة قيمتها [[1.9 مليار دولار|alwaleed_stake|=1900000000|money:USD]]، ليكون ثاني أكبر المساهمين، واستثمرت جهة قطرية [[375 مليون دولار|qatar_investment|=375000000|money:USD]].

ويستخدم الشبكة [[قرابة 238 مليون|users_daily|<238000000]] شخص يوميا. وأثارت أنباء عن نية المالك الجديد الاستغناء عن [[75%|layoff_plan_share|=75|percent]] من العاملين، وعددهم [[سبعة آلاف وخمسمئة|staff_before|=7500]]، قلقا واسعا، غير أنه نفى ذلك. ويتابعه على المنصة [[أكثر من مئة مليون|musk_followers|>100000000]] حساب.

@@ ar-2 | ar | cnnbusinessarabic.com | 2022-12-14
ماسك يبيع حصة أخرى من "تسلا" والديون تثقل "تويتر"

باع إيلون ماسك [[٢٢ مليون|tesla_shares_december|=22000000]] سهم من أسهم "تسلا" خلال [[ثلاثة أيام|tesla_sale_days|=3|duration:day]] هذا الأسبوع بقيمة [[٣٫٦ مليارات دولار|tesla_sale_december|=3600000000|money:USD]]، لتقترب حصيلة مبيعاته هذا العام من [[٢٣ مليار دولار|tesla_sales|<23000000000|money:USD]]. وكان قد باع في نوفمبر ما قيمته [[٣٫٩٥ مليارات|tesla_sale_november|=3950000000]].

ويعزو محللون ذلك إلى حاجة "تويتر" إلى السيولة. فالشركة، التي اشتراها بمبلغ [[٤٤ مليار دولار|price_total|=44000000000|money:USD]]، مثقلة بقروض حجمها [[١٣ مليار دولار|bank_debt|=13000000000|money:USD]]، ولا تقل كلفة فوائدها عن [[مليار دولار|interest_year|>=1000000000|money:USD/each]] سنويا، بينما كانت إيراداتها في 2021 [[٥٫١ مليارات|revenue_2021|=5100000000]].

وبحسب منظمة "ميديا ماترز" علّق [[خمسون|advertisers_top_lost|=50||ميديا ماترز]] من أكبر [[مئة|advertisers_top|=100||ميديا ماترز]] معلن حملاتهم. وتقلص عدد الموظفين من [[نحو ٧٥٠٠|staff_before|~7500]] إلى [[قرابة ألفي|staff_after|<2000]] شخص.

وعاد الاشتراك المدفوع بسعر [[٨ دولارات|blue_price|=8|money:USD/each]] شهريا على الويب و[[١١ دولارا|blue_price_iphone|=11|money:USD/each]] على "آيفون". وفقدت "تسلا" [[أكثر من نصف|tesla_fall|>0.5|ratio]] قيمتها منذ يناير.

@@ it-1 | it | ansa.it | 2022-11-04
Twitter: Musk taglia [[metà|layoffs_share|=0.5|ratio]] dei posti, a Milano e Roma [[una quindicina|layoffs_italy|~15]] di licenziati

(ANSA) - NEW YORK, 04 NOV - "Licenziamento a partire dalle 9". È arrivata via mail la scure di Elon Musk. A perdere il posto sono [[circa 3.700|layoffs|~3700]] dipendenti su [[7.500|staff_before|=7500]], [[uno su due|layoffs_share|=0.5|ratio]]. Negli uffici italiani lavoravano in [[poche decine|staff_italy|24..99?]], per lo più addetti alle vendite.

L'azienda perde [[quattro milioni di dollari|loss_day|=4000000|money:USD/each|Musk]] al giorno, si giustifica il patron di Tesla. Che ha speso [[44 miliardi|price_total|=44000000000]] per il social e ora pensa di far pagare [[8 dollari|blue_price|=8|money:USD/each]] al mese la spunta blu, invece dei [[20|blue_price_first|=20|count/each]] ventilati all'inizio.

Intanto si allunga la lista degli inserzionisti in fuga: dopo General Motors, altri [[tre|advertisers_new|=3]] gruppi, tra cui Audi e Pfizer. La pubblicità vale [[oltre il 90%|ad_share|>90|percent]] del fatturato.

Già [[cinque|plaintiffs|=5]] ex dipendenti hanno fatto causa: la legge federale prevede [[sessanta giorni|notice_period|=60|duration:day]] di preavviso. Stripe, nelle stesse ore, ha annunciato l'uscita del [[14%|layoffs_stripe_share|=14|percent]] dei suoi, [[1.100|layoffs_stripe|=1100]] persone.

@@ it-2 | it | ilsole24ore.com | 2022-10-29
I conti in tasca a mister Twitter

Prezzo: [[44 milioni di dollari|price_total|=44000000|money:USD]]. Come li ha trovati Elon Musk, [[51 anni|musk_age|=51|age]], patrimonio di [[oltre 200 miliardi|musk_fortune|>200000000000]]? Per [[27 miliardi circa|musk_cash|~27000000000]] con denaro proprio, frutto in gran parte della vendita di titoli Tesla, ad aprile ([[8,5 miliardi|tesla_sale_april|=8500000000]]) e ad agosto ([[6,9 miliardi|tesla_sale_august|=6900000000]]). Il pacchetto che aveva già in mano, il [[9,6%|musk_stake|=9.6|percent]], è stato conferito e conta per altri [[4 miliardi|musk_rollover|=4000000000]].

Le banche ne hanno messi [[13 miliardi|bank_debt|=13000000000]]; Morgan Stanley, da sola, [[3,5 miliardi|morgan_share|=3500000000]]. Su quel debito la società dovrà pagare [[quasi 1,2 miliardi di dollari|interest_year|<1200000000|money:USD/each]] l'anno, [[venti volte circa|interest_growth|~20|ratio]] gli oneri del 2021. Altri [[7,1 miliardi|coinvestors_money|=7100000000]] vengono da [[diciotto|coinvestors|=18]] soci.

Agli azionisti vanno [[54,20 dollari|price_share|=54.20|money:USD/each]] a titolo: venerdì l'ultimo scambio si era fermato a [[53,70|close_price|=53.70|count/each]]. Rinunciare gli sarebbe costato una penale da [[un miliardo|termination_fee|=1000000000]]. Twitter ha chiuso in utile [[due|profit_years|=2]] esercizi soltanto, il 2018 e il 2019.

@@ pt-1 | pt_BR | folha.uol.com.br | 2022-11-04
Twitter inicia demissão em massa; no Brasil, [[cerca de 150|staff_brazil|~150]] funcionários aguardam e-mail

O Twitter começou nesta sexta (4) a demitir [[metade|layoffs_share|=0.5|ratio]] do seu quadro. Chefe de segurança da empresa, Yoel Roth disse que a área de moderação perdeu [[15%|layoffs_moderation|=15|percent|Yoel Roth]] da equipe, contra [[cerca de 50%|layoffs_share|~50|percent|Yoel Roth]] na companhia toda. Pelas contas da agência Bloomberg, são [[3.700|layoffs|=3700||Bloomberg]] pessoas.

No escritório de São Paulo, a estimativa dos próprios empregados é de [[dezenas|layoffs_brazil|24..99?]] de cortes. O sindicato pede reunião em [[48 horas|union_deadline|=48|duration:hour]].

Musk, que desembolsou [[US$ 44 bilhões|price_total|=44000000000|money:USD]] ([[R$ 222 bilhões|price_total|=222000000000|money:BRL]]) pela rede, atribui a queda "maciça" da receita a ativistas que pressionam anunciantes. O prejuízo, segundo ele, chega a [[US$ 4 milhões|loss_day|=4000000|money:USD/each|Musk]] diários.

O bilionário também quer cobrar [[oito dólares|blue_price|=8|money:USD/each]] por mês, [[cerca de R$ 40|blue_price|~40|money:BRL/each]], de quem tem selo azul. Há [[423 mil|verified_accounts|=423000]] contas verificadas; se todas pagassem, daria [[pouco mais de US$ 40 milhões|blue_revenue_year|>40000000|money:USD/each]] por ano. O país tem [[19 milhões|users_brazil|=19000000]] de usuários da rede. O candidato derrotado no segundo turno ficou com [[49,1%|election_share|=49.1|percent]] dos votos, tema que dominou a plataforma.

@@ pt-2 | pt_PT | publico.pt | 2023-05-31
Twitter vale hoje [[um terço|valuation_ratio|=0.3333|ratio|Fidelity]] do que Musk pagou, calcula a Fidelity

A gestora de activos Fidelity voltou a rever em baixa a sua pequena participação no Twitter. O fundo, que ajudou a financiar a compra com [[mais de 300 milhões de dólares|fidelity_investment|>300000000|money:USD]], avaliava-a no fim de Abril em [[6,55 milhões|fidelity_stake|=6550000|money:USD]], quando em Outubro a tinha inscrito por [[19,7 milhões|fidelity_stake_october|=19700000|money:USD]]. Feita a conta, a empresa que custou [[44 mil milhões de dólares|price_total|=44000000000|money:USD]] ([[41 mil milhões de euros|price_total|=41000000000|money:EUR]]) valeria agora [[cerca de 15 mil milhões|valuation|~15000000000|money:USD|Fidelity]].

O próprio dono admitira em Março um valor de [[20 mil milhões|valuation|=20000000000|count|Musk]]. Do total pago, [[13 mil milhões|bank_debt|=13000000000]] vieram de empréstimos, e os juros comem [[1,5 mil milhões de dólares|interest_year|=1500000000|money:USD/each]] por ano. A receita publicitária nos EUA caiu [[59%|revenue_fall_us_ads|=59|percent|New York Times]] em [[cinco semanas|revenue_weeks|=5|duration:week]], noticiou o New York Times.

Musk disse à BBC que restam [[1500|staff_after|=1500||Musk]] empregados, depois de ter despedido [[quatro em cada cinco|staff_cut_share|=0.8|ratio]]; "eram [[pouco menos de 8000|staff_before|<8000||Musk]]". A nova presidente executiva, Linda Yaccarino, de [[60 anos|yaccarino_age|=60|age]], entra em funções dentro de [[semana e meia|yaccarino_start|=1.5|duration:week]].

@@ relations
superseded | valuation | from 20 to 15 billion dollars (another appraiser as well)
superseded | staff_after | falls from 2,300 to 1,500
conflict | staff_after | pl-2 | CNBC 1,300, Musk 2,300
conflict | resignations | de-2 | hundreds in media reports, 1,200 by the New York Times
conflict | interest_year | de-2 pl-2 it-2 en-2 pt-2 | 1.2 against 1.5 billion
conflict | coinvestors | en-1 it-2 | 19 against 18
superseded | tesla_sales | from 15 to 23 billion dollars during the year
slip | price_total | it-2 | million for billion
conversion | price_total | de-1 pt-1 pt-2 | dollars, euros, reais
conversion | blue_price | pl-1 pt-1 | dollars, zloty, reais
sum | musk_cash + musk_rollover + bank_debt + coinvestors_money > price_total
part_of | ellison_share < coinvestors_money
part_of | morgan_share < bank_debt
part_of | bank_debt < price_total
part_of | agrawal_payout < payout_total
part_of | tesla_sale_december < tesla_sales
part_of | contractors_cut < contractors
part_of | layoffs < staff_before
definition | revenue_fall, revenue_fall_day | December and one day in January
definition | blue_price, blue_price_first, blue_price_iphone | final, first idea, on the iPhone
definition | staff_before, staff_after_layoffs, staff_after | before, 5 November, 2023
same_origin | layoffs | pl-1 pt-1 | Bloomberg
same_origin | loss_day | de-1 it-1 pt-1 | Musk
