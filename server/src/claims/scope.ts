// Of what part of the voters, what place, time and ballot a figure speaks: what is told of two different ones makes no sum.
import type { Cue } from '../languages/language.ts';
import type { Found } from '../languages/phrases.ts';
import type { Printed } from '../numerals/figure.ts';
import type { Token } from '../text/tokens.ts';
import type { BlockReading } from './blockReading.ts';
import type { Claim } from './claim.ts';
import type { Name } from './names.ts';
import type { SentenceView } from './sentence.ts';

/** What is said of a figure, of each kind at most one: the letter of the kind, and the words; behind ! where it is not what the article is about. */
export type Scope = readonly string[];

export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly says: string;
}

const kinds: ReadonlyMap<Cue, string> = new Map<Cue, string>([
  ...([
    ['area', 'p'],
    ['group', 'g'],
    ['which', 'w'],
    ['outlook', 'o'],
  ] as const),
  ...([
    ['now', 'y+'],
    ['earlier', 'y-'],
    ['ago', 'y-'],
  ] as const),
]);
/** A place and a ballot are spoken of until another is, and a time. */
const lasting = 'pwy';

/** The marks of a sentence. */
export function marksOf(
  { cues, figures }: { readonly cues: readonly Found<Cue>[]; readonly figures: readonly Printed[] },
  tokens: readonly Token[],
  names: readonly Name[],
): readonly Mark[] {
  const marks: Mark[] = [];
  // "400 votes from Labour"
  const isOf = (at: number): boolean => cues.some(({ value, to }) => value === 'of' && to === at);
  for (const { place, keys, from, to } of names)
    if (place && keys[0] && !isOf(from)) marks.push({ from, to, says: `p${keys[0]}` });
  const isUpTo = (hour: number): boolean =>
    cues.some(({ value, to }) => (value === 'until' && to === hour) || (value === 'turnout' && hour - to < hours));
  for (const { not, from, to, digits } of figures) {
    if (not === 'year') marks.push({ from, to, says: `y${digits}` });
    if (not === 'clock' && isUpTo(from)) marks.push({ from, to, says: 'o' });
  }
  for (const { value, from, to } of cues) {
    const kind = kinds.get(value);
    if (kind) marks.push({ from, to, says: kind.length > 1 ? kind : kind + wordsOf(tokens.slice(from, to)) });
  }
  return marks;
}

/** "Turnout at 5 p.m." */
const hours = 2;

/** By its first long word, of which "mayoral" and "mayor" have as much in common. */
const stem = 5;
const wordsOf = (words: readonly Token[]): string =>
  (words.find(({ text }) => text.length >= stem) ?? words.at(-1))?.lower.slice(0, stem) ?? '';

/** Words that a sentence opens with, and those between a turnout, or a number, and whose it is. */
const reach = { opening: 6, turnout: 4, number: 3 };

/** What the opening of its sentence says, the words behind its turnout, and those right behind the figure itself. */
export function scopeOf(
  { lead, to: end }: Printed,
  { from: start, cues }: SentenceView,
  marks: readonly Mark[],
  carried: Scope,
): Scope {
  return withMarks(
    carried,
    marks.filter(
      ({ from, to, says }) =>
        (from - start < reach.opening && to <= lead) ||
        (from >= end && from - end < reach.number && says !== 'y-') ||
        cues.some(({ value, to: at }) => value === 'turnout' && from >= at && from - at < reach.turnout),
    ),
  );
}

/** What goes on into the next sentence of the paragraph. */
export const goingOn = (start: number, marks: readonly Mark[], carried: Scope): Scope =>
  withMarks(
    carried.filter(isLasting),
    marks.filter(({ from, says }) => from - start < reach.opening && isLasting(says)),
  );

export const isLasting = (says: string): boolean => lasting.includes(says[0] ?? ' ');

function withMarks(carried: Scope, marks: readonly Mark[]): Scope {
  if (marks.length === 0) return carried;
  const found = new Map(carried.map((says) => [says[0], says]));
  for (const { says } of marks) found.set(says[0], says);
  return [...found.values()];
}

/** What an article is about: what its headings say, and of places, times and ballots the first sentence of its first paragraph. */
export function ownMarks(headings: readonly BlockReading[], lead: BlockReading | undefined): ReadonlySet<string> {
  const own = new Set<string>(['y+']);
  for (const reading of lead ? [...headings, lead] : headings) {
    const { tokens, figures, sentences, capitals } = reading;
    for (const word of capitals) own.add(`p${word}`);
    for (const { cues } of reading === lead ? sentences.slice(0, 1) : sentences)
      for (const { says } of marksOf({ cues, figures }, tokens, []))
        if (reading !== lead || (headings.length === 0 && says[0] === 'w')) own.add(says);
  }
  return own;
}

/** As the article sees it: of times there are its own and all others. */
export const known = (scope: Scope, own: ReadonlySet<string>): Scope =>
  scope.map((says) => (own.has(says) ? '' : '!') + (says[0] === 'y' ? 'y' : says));

/** Whether two figures speak of different ones: of two that are named, or of one that is not what the article is about. */
export const areApart = (a: Claim, b: Claim): boolean => hasOther(a, b) || hasOther(b, a);

/** Whether the first speaks of a time that is not the article's, and the second does not. */
export const isOfOtherTime = (a: Claim, b: Claim): boolean =>
  a.scope.includes(otherTime) && !b.scope.includes(otherTime);

const otherTime = '!y';

/** Whether the first speaks of one that the second does not. */
export const hasOther = (a: Claim, b: Claim): boolean =>
  a.scope.some((says) => {
    const kind = says.replace('!', '')[0] ?? '';
    const other = b.scope.find((one) => one.replace('!', '')[0] === kind);
    // what one sentence says of a place or a ballot it says of both
    return other === undefined
      ? says.startsWith('!') && !('pw'.includes(kind) && a.sentence === b.sentence)
      : other !== says && kind !== 'g';
  });
