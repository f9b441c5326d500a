// What a sentence says twice: "6,328,397 (6.32 million)", "four-sevenths, or 57.14 percent".
import type { Cue } from '../languages/language.ts';
import { around, meets } from '../math/interval.ts';
import { hundred, multiply, rational } from '../math/rational.ts';
import { loose } from '../numerals/figure.ts';
import { type Claim, isCount } from './claim.ts';
import type { SentenceView } from './sentence.ts';

/** "6,328,397 (6.32 million)": the second number says the first again. */
export function restatements(view: SentenceView, claims: readonly Claim[]): ReadonlyMap<Claim, Claim> {
  const found = new Map<Claim, Claim>();
  for (let k = 0; k + 1 < claims.length; k++) {
    const [first, second] = [claims[k], claims[k + 1]];
    if (first && second) {
      restateFraction(view, first, second, first);
      restateFraction(view, second, first, first);
      restateCounts(view, first, second);
      apposed(view, first, second, claims[k + 2]);
    }
    if (!first || !second || !isCount(first) || !isCount(second)) continue;
    const bracket = view.tokens[first.figure.to]?.text === '(' && second.figure.lead === first.figure.to + 1;
    const rounded = second.figure.form === 'scaled' && first.figure.form === 'digits';
    if (!bracket || !(rounded || meets(loose(first.figure), loose(second.figure)))) continue;
    second.restates = first;
    found.set(second, first);
    if (!first.settled && second.settled) Object.assign(first, { kind: second.kind, noun: second.noun, settled: true });
  }
  return found;
}

/** Words between a fraction and the bracket that says it again. */
const longBefore = 5;

/** Behind a fraction and what it is of: "two-thirds of the vote", "a fifth of those on the register". */
function pastWhat({ cues, tokens }: SentenceView, { figure }: Claim): number {
  const known = cues
    .filter(({ value, from, to }) => ofWhat.has(value) && from === figure.to && tokens[to]?.kind === 'mark')
    .reduce((most, { to }) => Math.max(most, to), figure.to);
  if (known > figure.to || !cues.some(({ value, from }) => value === 'of' && from === figure.to)) return known;
  const end = tokens.slice(figure.to, figure.to + longWhat).findIndex(({ kind }) => kind !== 'word');
  return end > 0 && ',(–—'.includes(tokens[figure.to + end]?.text ?? ' ') ? figure.to + end : known;
}
/** Words of what a fraction is of. */
const longWhat = 7;

/** Whether a word of its own follows, rather than the end of what is put in. */
const goesOn = ({ cues, tokens, to }: SentenceView, at: number): boolean =>
  at < to && tokens[at]?.kind === 'word' && !cues.some(({ value, from }) => value === 'share' && from === at);

const ofWhat: ReadonlySet<Cue> = new Set<Cue>(['share', 'registered', 'cast', 'valid', 'votes', 'voters']);

/** "half of the 40 per cent". */
const isOfShare = ({ cues, figures }: SentenceView, { figure: { to } }: Claim): boolean =>
  cues.some(({ value, from }) => value === 'of' && from === to) &&
  figures.some(({ unit, lead }) => unit === 'percent' && lead > to && lead - to <= longOf);
const longOf = 3;

/** "from one-third to 50 percent": what it was, and what it is. */
const shifts = ({ cues }: SentenceView, first: Claim, second: Claim): boolean =>
  cues.some(({ value, to }) => value === 'since' && to === first.figure.lead) &&
  cues.some(({ value, to }) => value === 'to' && to === second.figure.lead);

/** "four-sevenths, or 57.14 percent": the percentage is what the fraction is. */
function restateFraction(view: SentenceView, fraction: Claim, share: Claim, first: Claim): void {
  if (fraction.figure.form !== 'fraction' || !fraction.settled || share.figure.unit !== 'percent') return;
  if (isOfShare(view, fraction)) return;
  const second = first === share ? fraction : share;
  const from = first === fraction ? pastWhat(view, fraction) : first.figure.to;
  const between = view.tokens.slice(from, second.figure.lead);
  // "three-quarters of the vote (57.2%)", but not "half of the seats (48.2% of the vote)"
  const bracketed = first === fraction && between.at(-1)?.text === '(' && view.tokens[share.figure.to]?.text === ')';
  if (between.length > (bracketed ? longBefore : 2)) return;
  // "two-thirds of the vote, 46.6 percent of which was cast early"; "half of the seats (41.2% of the vote)"
  const known = view.cues.some(({ value, to }) => to === from && ofWhat.has(value));
  const goes = known ? goesOn(view, share.figure.to) : view.tokens[share.figure.to]?.kind === 'word';
  if (from > first.figure.to && goes) return;
  if (between.some(({ text }) => text === ';' || text === '.') || shifts(view, first, second)) return;
  // "needed three-quarters and got 75.3 per cent": another figure
  if (view.cues.some(({ value, to }) => value === 'having' && to === second.figure.lead)) return;
  share.restates = fraction;
  const value = multiply(fraction.figure.value, hundred);
  // "four-sevenths, or 57.14 percent" says one thing, even where a digit of it is wrong
  const told = view.cues.some(({ value: cue, to }) => cue === 'that-is' && to === second.figure.lead);
  const same = meets(around(value, rational(told ? 10 : 3)), around(share.figure.value, share.figure.ulp));
  if (same && fraction.kind === 'threshold') Object.assign(share, { kind: 'threshold', settled: true });
}

/** "Three in four voters (7,500 of 10,000)", "7,500 of 10,000, or three in four": the fraction is what the counts beside it make. */
function restateCounts(view: SentenceView, first: Claim, second: Claim): void {
  const [fraction, count] = first.figure.form === 'fraction' ? [first, second] : [second, first];
  if (fraction.figure.form !== 'fraction' || !isCount(count) || count.figure.form !== 'digits') return;
  const from = fraction === first ? pastWhat(view, fraction) : first.figure.to;
  const [mark, ...more] = view.tokens.slice(from, second.figure.lead);
  const told = more.length === 0 || view.cues.some(({ value, to }) => value === 'that-is' && to === second.figure.lead);
  if (mark && '(,–—'.includes(mark.text) && told && more.length < 2) fraction.restates = count;
}

/** "Three-fifths of the 120 deputies, or 72, …": behind a fraction of so many how many that are. */
function apposed({ cues, tokens }: SentenceView, fraction: Claim, whole: Claim, part: Claim | undefined): void {
  if (fraction.figure.form !== 'fraction' || !part || ![whole, part].every(isCount)) return;
  const { lead: end, to: behind } = part.figure;
  const told = cues.find(({ value, to }) => value === 'that-is' && to === end);
  const between = tokens.slice(whole.figure.to, told?.from ?? end);
  if (
    cues.some(({ value, from, to }) => value === 'of' && from === fraction.figure.to && whole.figure.lead - to < 2) &&
    between.length <= longWhat &&
    between.findIndex(({ kind }) => kind === 'mark') === between.length - 1 &&
    ',(–—'.includes(between.at(-1)?.text ?? ' ') &&
    (told || tokens[behind]?.kind === 'mark')
  ) {
    part.of = whole;
    fraction.restates = part;
  }
}
