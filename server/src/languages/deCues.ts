// German: the words around the numbers.
import { noise } from './deNoise.ts';
import type { Language } from './language.ts';
import { list } from './list.ts';

export const cues: Language['cues'] = {
  ...noise,
  votes: list('*stimme~, stimmen, voten, votum, zweitstimmenergebnis'),
  ballots: list(
    '*zettel~, wahlkarte~, wahlbrief~, kuvert~, couvert~, wahlschein~, wahlumschlag~, wahlumschläge~, stimmkuvert~',
  ),
  voters: list(`*wähler~, *wählerinnen, wählende~, *berechtigte~, stimmbürger~, stimmbürgerinnen, stimmende~,
    abstimmende~, bürger~, bürgerinnen, personen, person, menschen, mitglied~, mitglieder~, delegierte~, teilnehmer~, leute, leuten,
    studierende~, beschäftigte~, arbeitnehmer~, mitarbeiter~, mitarbeiterinnen, urnengänger~, genossen, genossinnen, anwesende~`),
  partisans: [],
  seats:
    list(`*mandat~, *sitze~, *sitz, *abgeordnet~, volksvertreter~, *räte~, stadtverordnete~, *ratsmitglied~, *ratsmitglieder~, *tagsmitglied~, *tagsmitglieder~, *ratssitze~, ratsherren,
    senator~, senatoren, wahlmänner~, bürgermeisterposten, vertreter~, plätze~`),
  women: list('frauen, frau, weiblich~'),
  men: list('männer~, mann, männlich~'),
  units:
    list(`*bezirk~, *wahllokal~, *wahlkreis~, *gemeinde~, *kanton~, *sprengel~, städte~, kommune~, landkreis~, kreise~,
    schnellmeldung~, bundesländer~, länder~, ortsteil~, ortschaft~, wahlbüro~, urnen, dörfer~, stadtteil~`),
  attending: list('anwesend, anwesenden, anwesende, im saal'),
  elected: list('gewählt, wiedergewählt, gewählte~, sieger~, wahlsieger~'),
  registered:
    list(`wahlberechtigt~, stimmberechtigt~, *berechtigte~, aufgerufen~, wählerverzeichnis~, registriert~, eingetragen~, an die urne gerufen,
    an die urnen gerufen, wählerliste~, wahlrecht, zur stimmabgabe berechtigt, wählen dürfen, wählen durften, abstimmen durften, stimmrecht`),
  cast: list(`legten, eingelegt, *abgegeben~, ihre stimme ab, seine stimme ab, ihre stimmen ab, stimmten ab, abgestimmt, haben abgestimmt, nahmen teil, teilgenommen,
    beteiligten sich, beteiligten, beteiligt haben, beteiligt hatten, zur wahl gingen, gingen zur wahl, zur wahl gegangen, zur urne, zur urne gingen,
    an die urne, an die urnen, zu den urnen, zur wahlurne, zu den wahlurnen, wählten, gewählt haben, gewählt hatten, wahlrecht gebrauch,
    stimmrecht gebrauch, nutzten ihr wahlrecht, nutzten ihr stimmrecht, gebrauch gemacht, gebrauch machten, ihr wahlrecht, eingegangen~, eingelegt~,
    ausgeteilt~, ausgegeben~, in den urnen, in der urne, gaben, gültig und ungültig, wählerinnen und wähler, abstimmenden, abstimmende`),
  valid: list('gültig~, gültige stimmen, gültigen stimmen, gewertet~'),
  invalid:
    list(`ungültig~, leer, leere, leeren, leer eingelegt~, nichtig~, verworfen~, unbrauchbar~, nicht gültig, für ungültig erklärt, weiß, weiße,
    weisse, weiss, unausgefüllt~`),
  abstained:
    list(`enthielten sich, enthielt sich, enthaltung~, enthalten sich, enthalten haben, nichtwähler~, blieben zu hause, zu hause geblieben,
    blieben der wahl fern, blieben fern, nicht zur wahl, wählten nicht, nicht teilgenommen, stimmenthaltung~`),
  absent: list('abwesend, abwesende, abwesenden, fehlten, fehlte'),
  turnout: list('*beteiligung~, teilnahmequote~, wahlteilnahme'),
  total:
    list(`insgesamt, gesamt, gesamtzahl, zusammen, alles in allem, summe, total, alle, allen, aller, gesamten, zusammengerechnet, zusammengenommen,
    in summe, unterm strich, alles zusammen`),
  margin:
    list(`vorsprung~, rückstand~, abstand~, differenz~, unterschied~, stimmen mehr, stimmen weniger, stimmen vor, stimmen hinter, trennten, trennen,
    trennt, trennte, getrennt, fehlen, fehlten, fehlte, stimmen unterschied, stimmen vorsprung, mehr stimmen, weniger stimmen, voraus, punkte vor,
    punkten vor, punkte hinter, prozentpunkte vor, prozentpunkte hinter, prozentpunkten vor, überrundet~, stimmendifferenz, stimmenvorsprung, lücke,
    übertraf, zurück, hinter, darüber, dahinter, davor, auseinander, vorn, voran, polster`),
  by: list('um, um nur, um lediglich, um bloß, um genau'),
  until: list('bis, bis gegen'),
  swing: [],
  rise: list(`plus, legte, legten, zulegen, zugelegt, zuwachs~, zuwächse~, gestiegen, stieg, stiegen, steigerte, steigern, erhöhte, erhöhten, erhöht, wuchs,
    gewachsen, gewinn~, gewinne~, hinzu, hinzugewonnen, verbesserte, verbessert, höher, kletterte, zunahme, anstieg, dazu`),
  fall: list(`minus, verlor, verloren, verliert, verlust~, rückgang~, sank, sanken, gesunken, fiel, fielen, gefallen, büßte, büsste, eingebüßt, einbuße~,
    einbußen, niedriger, schrumpfte, geschrumpft, rutschte, gerutscht, abgerutscht, ging zurück, sackte, stürzte, abnahme, einbrach`),
  previous:
    list(`gegenüber, im vergleich, verglichen mit, zuvor, bei der letzten wahl, bei der vorigen wahl, letzte wahl, letzten wahl, vorherig~ wahl, vorwahl,
    vorangegangen~ wahl, damals, zuletzt, im vorjahr, beim letzten mal, vorperiode, früher, ehemals, zum vergleich, vorher, als bisher, wie bisher, bisher hatte, bisher waren, statt bisher, statt zuvor, nach zuvor`),
  support:
    list(`für, gegen, stimmten für, votierten, votiert~, entfielen auf, entfiel auf, entfallen auf, entfallen, erhielt~, erhalten, bekam, bekamen, ja, nein,
    dafür, dagegen, sprachen sich, sprachen, unterstützt~, vorzug, vereinte, vereinigte, kam auf, holte~, erreicht~, erzielt~, vertrauen, ankreuzt~,
    stimmten, hinter sich, verbuchte, verbuchen, gewann, sagten ja, sagten nein, sagten, ablehnend, zustimmend`),
  'against-all': list('gegen alle, keinen der kandidaten, keinem der kandidaten, keinen von beiden'),
  'nobody-else': list('keine andere partei, keine weitere partei, niemand sonst'),
  duel: list(
    'einzige gegenkandidat~, einzigen gegenkandidat~, einziger gegenkandidat~, einzige herausforder~, einziger herausforder~, einzigen herausforder~',
  ),
  others:
    list(`sonstige~, andere parteien, anderen parteien, andere listen, anderen listen, übrige parteien, übrigen parteien, übrige~, andere kandidaten,
    anderen kandidaten, kleinparteien, kleinere parteien, restliche~, weitere parteien, weitere listen, vereinzelte~, diverse`),
  poll: list(`*umfrage~, hochrechnung~, prognose~, *befragung~, befragte~, befragt, meinungsforsch*, demoskop*, fehlerbereich~, fehlertoleranz~,
    schwankungsbreite~, exit poll, exit polls, sonntagsfrage, erhebung~, wahltagsbefragung, umfragewert~, prognostiziert~`),
  reporting:
    list(`ausgezählt~, auszählung~, nach auszählung, ausgewertet~, schnellmeldungen, lagen vor, liegen vor, stehen noch aus, stehen aus, fehlen noch,
    gemeldet, schlussresultate, endresultate, gezählt, teilauszählung`),
  partial:
    list(`zwischenstand~, teilergebnis~, zwischenergebnis~, bis dahin, bis mittag, zu diesem zeitpunkt, zur mittagszeit, trend, am nachmittag,
    zwischenresultat~, noch nicht ausgezählt`),
  threshold:
    list(`*hürde~, sperrklausel~, *marke, nötig~, notwendig~, erforderlich~, braucht, brauchen, brauchte, bräuchte, gebraucht, benötigt~, müssen, muss,
    müsste, musste, mussten, absolute mehrheit, absolute stimmenmehrheit, zweidrittelmehrheit, überschritt~, schwelle, genügen, genügt, ausreichen, reichen,
    reicht, übersprang, übersprungen, verfehlt~, scheiterte, scheiterten, mehr als die hälfte, absolutes mehr, absolute mehr, regierungsmehrheit, vorgeschrieben~`),
  quota: list('quorum~, wahlzahl, hare quote'),
  transfer: [],
  share:
    list(`der stimmen, der gültigen stimmen, *anteil~, der zweitstimmen, der erststimmen, der wähler, der wählerstimmen, der wählerinnen und wähler,
    der wählerinnen, der abgegebenen stimmen, der abgegebenen, aller stimmen, der stimmenden, der voten, ja stimmen, nein stimmen, zustimmung~,
    zuspruch, der befragten, der listenstimmen, der parteistimmen, von allen stimmen, der abstimmenden, der delegierten, der mitglieder, der gültigen, prozentual`),
  chamber:
    list(`*landtag~, *bundestag~, *parlament~, *rat, *rates, *rats, *kreistag~, senat~, bürgerschaft~, abgeordnetenhaus~, kammer~, plenum~, stadtverordnetenversammlung~,
    *versammlung~, gremium~, hauses, köpfig~`),
  seater: list('sitzig~, köpfig~'),
  winning: list('gewann, gewannen, gewonnen, holte~, errang~, eroberte~, verteidigte~, behielt~, hat, haben'),
  makes: list('ergibt, macht, womit sie auf, womit er auf'),
  'won-then': list('die sie hatte, die er hatte, die sie hatten'),
  loner: list('ein einzelbewerber, ein parteiloser, eine parteilose'),
  rest: list('die übrigen, den übrigen, die restlichen, die anderen, den anderen, der rest'),
  joint: list('zusammen, gemeinsam, zusammengenommen'),
  pronoun: list('er, sie, ihm, ihn, ihr'),
  of: list(
    'von, von den, von insgesamt, von allen, von rund, der, den, aus, aller, unter, von gut, von knapp, von etwa, von ihnen, der insgesamt',
  ),
  and: list('und, oder, sowie, aber, während, beziehungsweise, bzw, das sind, also'),
  also: list('und, sowie, aber, während'),
  to: list('zu, gegen, auf, gegenüber'),
  option: list('ja, nein, für, gegen, dafür, dagegen, zustimmung, ablehnung'),
  plebiscite: list(
    `*abstimmung~, *referendum~, *initiative~, *entscheid~, *begehren, *vorlage~, ja, nein, volksbefragung~, verfassungsänderung~`,
  ),
  yes: list('ja, dafür, zustimmung, angenommen, zugestimmt, befürwort~, ja stimmen, ja sager~, befürworter~'),
  no: list('nein, dagegen, abgelehnt, ablehnung, lehnten, nein stimmen, nein sager~, gegner~'),
  further: list('weitere, weiteren, weiterer, zusätzliche, zusätzlichen, restlichen, übrigen, letzten'),
  between: list('zwischen'),
  'made-of': list('bestehend aus, setzt sich zusammen aus, setzten sich zusammen aus, aufgeteilt in, gliedert sich in'),
  'part-of': list(
    'davon, darunter, von denen, von ihnen, per briefwahl, per brief, brieflich, hiervon, im wahllokal, an der urne',
  ),
  'that-is': list('oder, also, das sind, das entspricht, entspricht, einer wahlbeteiligung von'),
  having:
    list(`mit, hat, erhielt, erhielten, bekam, bekamen, erreichte, erreichten, holte, holten, gewann, gewannen, kam, kamen, kommt, kommen, erzielte, schaffte,
    errang, verbuchte, landete, landet, steht, stehen, liegt, lag, hält, bei`),
  rolls: list('wählerverzeichnis~, wählerliste~, verzeichnis~'),
  contested:
    list(`zu vergeben, vergeben~, zu besetzen, neu gewählt, zu verteilen, verteilt, umfasst, zählt, wächst, stehen zur wahl, standen zur wahl, zur verfügung,
    direkt gewählt, zu wählen, gewählt werden, werden vergeben, wurden vergeben, gehören, besteht aus, groß~, vergrößert~`),
  proverb: [],
  it: list('waren es, war es, es waren, lag sie bei, sie lag bei, sie betrug, betrug sie'),
  ago: list(`vor fünf jahren, vor vier jahren, vor sechs jahren, vor drei jahren, vor zwei jahren, vor acht jahren, jahre zuvor, jahren zuvor, jahre davor, jahre vorher, bei der letzten wahl,
    beim letzten mal, damals, bei der vorigen wahl, wochen zuvor, vor zwei wochen, vor einer woche, im ersten wahlgang, im ersten durchgang, in der ersten runde, in runde eins, vor drei wochen, im ersten anlauf, bei der hauptwahl`),
  leaving: list('bleiben, blieben, verbleiben, verblieben, übrig, bleibt'),
  had: list('hatte, hatten'),
  majority: list('*mehrheit~'),
  changed: list('veränderung~, änderung~, gewinne und verluste, gewinn und verlust, differenz, diff, vergleich'),
  since: list('von'),
  several:
    list(`kumulier~, panaschier~, mehrere stimmen, drei stimmen, bis zu drei stimmen, so viele stimmen, je drei stimmen, häufeln, jeder wähler hatte,
    jede wählerin hatte, zwei stimmen, vier stimmen, stimmen vergeben konnte`),
  place: list('in, im, aus'),
  both: list('beide, beide seiten'),
  each: list('je, jeweils'),
  round:
    list(`ersten wahlgang, zweiten wahlgang, erste wahlgang, zweite wahlgang, ersten durchgang, zweiten durchgang, stichwahl, ersten runde, zweiten runde,
    erste runde, zweite runde, nachzählung, neuauszählung, hauptwahl`),
  runoff: list('stichwahl, zweiten wahlgang, zweite wahlgang, zweiten durchgang, zweiten runde, zweite runde'),
  outright: list('*mehrheit~, regieren, alleinregierung, alleinherrschaft, absolute'),
  uncounted: list('noch nicht ausgezählt, auszuzählen, noch auszuzählen, noch nicht gezählt, nicht ausgezählt~'),
  spare: [],
  surplus: list('überschuss, überschuss von'),
  excess: [],
  reaching: [],
  short: list('fehlten, fehlen'),
  cleared: list(
    'übersprang, übersprangen, überwand, nahm, nahmen, überschritt, überschritten, schaffte, schafften, über',
  ),
  missed: list(
    'verfehlte, verfehlten, verpasste, verpassten, scheiterte an, scheiterten an, unter, blieb unter, blieben unter',
  ),
  nobody: list('niemand, keiner, keine, kein, keines, nicht, weder'),
  beat: list('besiegte, schlug, bezwang, besiegt, verdrängte'),
  ahead: list('gefolgt von'),
  behind: list('hinter, unterlag'),
  victor: list('gewann mit, siegte mit, gewählt mit, führt mit, sieger'),
  area: [],
  group: [],
  which: [],
  outlook: [],
  unpolled: list(
    'als umfragen, als die umfragen, als in umfragen, als in den umfragen, als alle umfragen, entgegen den umfragen, entgegen allen umfragen, entgegen den prognosen',
  ),
  'other-base': list(
    'der bevölkerung, der erwachsenen, der einwohner, ihrer mitglieder, seiner mitglieder, ihrer anhänger, seiner anhänger',
  ),
  now: list(
    'in der stichwahl, im zweiten wahlgang, in der zweiten runde, im zweiten durchgang, im zweiten anlauf, im zweiten, in der zweiten, jetzt, nun, diesmal, heute, heuer, dieses mal, künftig, aktuell, gestern, am sonntag',
  ),
  earlier:
    list(`damals, jahre davor, jahre zuvor, vor fünf jahren, vor vier jahren, vor sechs jahren, vor drei jahren, vor zwei jahren, bei der letzten wahl, bei der vorigen wahl, im ersten wahlgang,
    im ersten durchgang, beim letzten mal, bei der wahl zuvor, in der ersten runde, in runde eins, vor zwei wochen, im ersten anlauf`),
  fewer: list('weniger'),
  more: list('mehr, weniger'),
};
