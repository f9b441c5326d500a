// English.
import { cues } from './enCues.ts';
import type { Language } from './language.ts';
import { list, values } from './list.ts';

const units = list(`zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen,
  fifteen, sixteen, seventeen, eighteen, nineteen`);
const tens = list('twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety');
const fractions = list('third, quarter, fifth, sixth, seventh, eighth, ninth, tenth');

export const en: Language = {
  code: 'en',
  name: 'English',
  letters: '',
  common: list('the, of, and, to, in, that, is, was, for, with, on, by, at, from, has, were'),
  endings: [],
  dative: [],
  nameEndings: ["'s"],
  nameQuotes: '',
  nounsCapital: false,
  names: [],
  ordinalDot: false,
  plural: 's',
  cardinalEndings: [],
  decimal: ['.'],
  groups: [',', ' ', '\u00a0', '\u202f', '\u2009', "'", '’'],
  percent: list('%, per cent, percent, pc, pct, ٪, ％'),
  points: list(`percentage points, percentage point, percent points, per cent points, points, point, pts, pp, ppt,
    % points, % point`),
  pointsWritten: { one: 'percentage point', other: 'percentage points' },
  multipliers: {
    ...{ thousand: 3, k: 3, lakh: 5, lakhs: 5, million: 6, millions: 6, mln: 6, mn: 6, m: 6 },
    ...{ crore: 7, crores: 7, billion: 9, bln: 9, bn: 9 },
  },
  numberWords: Object.fromEntries([
    ...units.map((word, i) => [word, i]),
    ...tens.map((word, i) => [word, 20 + 10 * i]),
  ]),
  scaleWords: { dozen: 12, hundred: 100, hundreds: 100 },
  parts: {
    ...Object.fromEntries(
      fractions.flatMap((word, i) => [
        [word, i + 3],
        [`${word}s`, i + 3],
      ]),
    ),
    ...{ fourth: 4, fourths: 4 },
  },
  partsBefore: {},
  halves: ['half'],
  inEvery: list('in, in every, of every, out of every'),
  multiplied: values(`2 doubled doubling twofold, 3 tripled trebled tripling trebling threefold, 4 quadrupled fourfold,
    5 quintupled fivefold, 6 sixfold, 10 tenfold`),
  folds: { twice: 2, thrice: 3, double: 2, treble: 3, triple: 3 },
  times: ['times'],
  compared: {
    more: list(`as many, as much, as large, as big, as high, as wide, as strong, the, that, those, what, his, her, their,
      its, of what, of that, more, larger, bigger, higher`),
    less: list('fewer, less, smaller, lower'),
  },
  comparedParts: list('as many, as much, as large, as big, as high, of what, what it, what they, of that of'),
  again: ['again'],
  ratio: ['to'],
  ordinals: values('1 first, 2 second, 3 third, 4 fourth, 5 fifth, 6 sixth, 7 seventh, 8 eighth, 9 ninth, 10 tenth'),
  placing: {
    before:
      list(`came, come, coming, comes, came in, finished, finish, finishing, placed, place, ranked, a distant, a close,
      a strong, a poor, a remote, a narrow`),
    after: list('place, position, placed'),
  },
  articles: list('a, an, one'),
  hedges: {
    about:
      list(`about, around, roughly, some, approximately, approx, circa, ca, close to, in the region of, an estimated,
      estimated, more or less, in the order of`),
    below:
      list(`almost, nearly, just under, less than, fewer than, under, up to, at most, just shy of, shy of, not quite,
      just below, below, a little under, slightly under, slightly below, no more than, short of, just short of,
      a shade under, not even, well under, as many as`),
    above: list(`over, more than, just over, at least, exceeding, exceeded, upwards of, upward of, above, just above,
      slightly above, a little over, slightly over, no fewer than, no less than, not less than, well over, in excess of,
      better than, a shade over, north of, slightly more than, a little more than, just more than`),
  },
  emphatic: list('no more than, not more than, no fewer than, no less than, not less than, as many as, up to'),
  hedgesAfter: {
    about: list('or so, or thereabouts, odd'),
    below: list('or less, or fewer'),
    above: list('or more, and more, and some more, and a few more, or higher, or above'),
  },
  months:
    list(`january, february, march, april, may, june, july, august, september, october, november, december, jan, feb,
    mar, apr, jun, jul, aug, sep, sept, oct, nov, dec`),
  ordinalEndings: ['st', 'nd', 'rd', 'th'],
  abbreviations:
    list(`mr, mrs, ms, dr, prof, rep, sen, gov, gen, col, hon, rev, st, no, vs, v, jr, sr, cllr, jan, feb, mar,
    apr, jun, jul, aug, sep, sept, oct, nov, dec, approx, ca, inc, ltd, pct, ind, dem, lib, lab, con, cons, p, pp, vol,
    atty, lt, sgt, capt, maj, messrs, fr, sq, ave, co, prop, props, prec, dist, sec, amend`),
  nameParticles: list('de, la, da, do, dos, van, von, der, den, di, al, el, bin, ibn, of, the, i, y, for'),
  nameGenerics:
    list(`party, parties, alliance, bloc, list, movement, union, front, coalition, congress, league, national,
    democratic, people, peoples, people's, independent, ind, candidate, council, ward, county, north, south, east, west`),
  links: list(
    'is, was, are, were, stood, at, the, a, just, only, some, been, stands, has, reached, came, fell, rose, ones, being, totalled, totaled, numbered, numbering',
  ),
  methods: {
    Hare: list('hare quota, hare-niemeyer, hamilton method, largest remainder'),
    Droop: list('droop quota, largest remainder'),
    'Hagenbach-Bischoff': list('hagenbach-bischoff, largest remainder'),
    Imperiali: list('imperiali'),
    "D'Hondt": list("d'hondt, jefferson method"),
    'Sainte-Laguë': list('sainte-laguë, sainte-lague, st. lague, webster method'),
    'modified Sainte-Laguë': list('modified sainte-lagu'),
    'Huntington-Hill': list('huntington-hill, method of equal proportions'),
    Adams: list("adams method, adams's method"),
  },
  cues,
};
