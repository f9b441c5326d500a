// German, of Germany, Austria and Switzerland.
import { cues } from './deCues.ts';
import type { Language } from './language.ts';
import { list, values } from './list.ts';

const units = list('null, eins, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf');
const teens = list('dreizehn, vierzehn, fünfzehn, sechzehn, siebzehn, achtzehn, neunzehn');
const tens = list('zwanzig, dreißig, vierzig, fünfzig, sechzig, siebzig, achtzig, neunzig');
const joined = list('ein, zwei, drei, vier, fünf, sechs, sieben, acht, neun');
const parts = list('drittel, viertel, fünftel, sechstel, siebtel, achtel, neuntel, zehntel');

export const de: Language = {
  code: 'de',
  name: 'Deutsch',
  letters: 'äöüß',
  common:
    list(`der, die, das, und, den, dem, des, nicht, mit, von, auf, für, ist, im, zu, sich, eine, ein, einen, einer, bei, nach,
    wurde, wurden, auch, sind, wird, aus, oder, zum, zur, wahlberechtigte, wähler, stimmen, gültig, gültige, ungültig, ungültige, wahlbeteiligung,
    prozent, sitze`),
  endings: list('e, en, em, er, es, n, s, ern, t, te, ten, et, ete, eten, in, innen'),
  dative: [],
  nameEndings: list("'s, s, es, e, en, n"),
  nameQuotes: '„“«»»«“”"',
  nounsCapital: true,
  names:
    list(`grüne~, linke~, liberale~, freiheitliche~, sozialdemokrat~, christdemokrat~, christsoziale~, konservative~, union, piraten,
    unabhängige~, sozialisten, kommunist~, sozialliberale~, grünliberale~, soziale~, freie~, freisinnige~, bürgerliche~, nationale~, republikaner~, demokrat~,
    amtsinhaber~, amtsinhaberinnen, herausforderer~, herausforderin, titelverteidiger~, mitbewerber~, gegenkandidat~`),
  ordinalDot: true,
  cardinalEndings: [],
  decimal: [',', '.'],
  groups: ['.', '\u00a0', ' ', '\u202f', '\u2009', "'", '’'],
  percent: list('%, prozent, v . h, vom hundert, proz'),
  points: list('prozentpunkt~, prozentpünktchen, punkt, punkte, punkten, % punkte, zähler, zählern'),
  pointsWritten: { one: 'Prozentpunkt', other: 'Prozentpunkte' },
  multipliers: {
    ...{ tausend: 3, tsd: 3, million: 6, millionen: 6, mio: 6, milliarde: 9, milliarden: 9, mrd: 9 },
  },
  numberWords: Object.fromEntries([
    ...[...units, ...teens].map((word, i) => [word, i]),
    ...tens.flatMap((ten, i) => [[ten, 20 + 10 * i], ...joined.map((one, k) => [`${one}und${ten}`, 21 + 10 * i + k])]),
    ...[['zwo', 2] as const, ['dreissig', 30] as const],
  ]),
  scaleWords: { dutzend: 12, hundert: 100 },
  plural: '',
  parts: Object.fromEntries(parts.flatMap((word, i) => ['', 'n', 's'].map((end) => [word + end, i + 3] as const))),
  partsBefore: {},
  halves: list('hälfte'),
  inEvery: [],
  multiplied: values(
    '2 verdoppelt verdoppelte verdoppelten verdoppeln, 3 verdreifacht verdreifachte verdreifachten, 4 vervierfacht vervierfachte',
  ),
  folds: { doppelt: 2, zweimal: 2, dreimal: 3, viermal: 4, fünfmal: 5 },
  times: list('mal'),
  compared: {
    more: list('so viele, so viel, so hoch, so stark, so groß, so gross, soviel, soviele'),
    less: [],
  },
  comparedParts: list('so viele, so viel, so hoch'),
  again: [],
  ratio: list('zu'),
  ordinals: values(`1 erste erster ersten, 2 zweite zweiter zweiten, 3 dritte dritter dritten, 4 vierte vierter vierten,
    5 fünfte fünfter fünften, 6 sechste sechster sechsten`),
  placing: { before: list('wurde, wird, belegte, belegt'), after: list('platz, rang, stelle') },
  articles: list('ein, eine, einen, einem, einer, eines'),
  hedges: {
    about: list(
      'rund, etwa, ungefähr, circa, ca ., ca, zirka, in etwa, annähernd, an die, um die, schätzungsweise, plus minus',
    ),
    below:
      list(`fast, knapp, nahezu, beinahe, weniger als, unter, nicht einmal, bis zu, höchstens, nicht ganz, kaum, maximal, etwas weniger als,
      knapp unter, etwas unter, nur mehr, gerade einmal, nicht mehr als`),
    above:
      list(`über, mehr als, gut, mindestens, etwas mehr als, etwas über, knapp über, wenigstens, deutlich mehr als, weit mehr als,
      weit über, deutlich über, reichlich, nicht weniger als, zumindest, leicht über`),
  },
  emphatic: list('nicht mehr als, nicht weniger als, nur mehr, gerade einmal'),
  hedgesAfter: {
    about: [],
    below: list('oder weniger, und weniger'),
    above: list('oder mehr, und mehr, und darüber, plus x'),
  },
  months:
    list(`januar~, jänner~, februar~, feber, märz, april~, mai, juni, juli, august~, september~, oktober~, november~,
    dezember~, jan, jän, feb, mär, apr, jun, jul, aug, sep, sept, okt, nov, dez`),
  ordinalEndings: list(`er, ern, te, ten, ter, tes, jährige, jähriger, jährigen, jähriges, jährigem, tägige,
    tägigen, stündige, stündigen, stündiger, jahr, jahres`),
  abbreviations:
    list(`bzw, ca, dr, prof, st, nr, mio, mrd, tsd, z, b, d, h, u, a, v, o, s, vgl, etc, usw, evtl, inkl, exkl, ggf, sog, red, abs, art,
    jan, jän, feb, mär, apr, jun, jul, aug, sep, sept, okt, nov, dez, fr, hr, dipl, ing, mag, tel, str, geb, sen, jr, proz`),
  nameParticles: list('von, van, der, den, de, zu, zum, zur, für, vom, des'),
  nameGenerics:
    list(`partei, liste, kandidat, kandidatin, bewerber, bewerberin, amtsinhaber, amtsinhaberin, herausforderer, herausforderin,
    bürgermeister, bürgermeisterin, oberbürgermeister, landrat, bündnis, union, bewegung, fraktion, allianz, gemeinschaft, wählergemeinschaft,
    spitzenkandidat, spitzenkandidatin, ministerpräsident, ministerpräsidentin, gegenkandidat, gegenkandidatin, präsident, präsidentin,
    konkurrent, konkurrentin, titelverteidiger, kanton, bezirk, kreis, stadt, gemeinde, land, deutschland, deutschlands,
    österreich, österreichs, schweiz, demokratische, demokratischen`),
  links:
    list(`waren, war, sind, ist, es, bei, auf, nur, lediglich, bloß, bloss, gerade, noch, damit, davon, jetzt, nun, lag, liegt, betrug,
    beträgt, erreichte, insgesamt, somit, also, dabei, bereits, schon, die, der, den, das`),
  methods: {
    Hare: list('hare-niemeyer, hare-quote, hare quote'),
    "D'Hondt": list("d'hondt, höchstzahlverfahren"),
    'Sainte-Laguë': list('sainte-laguë, sainte-lague, schepers'),
  },
  cues,
};
