// Votes that are handed on from count to count: what a rival had, what came to it, and what that makes.
import { compare } from '../math/rational.ts';
import type { Printed } from '../numerals/figure.ts';
import { type Claim, isCount, type Subject } from './claim.ts';
import { isUntransferred } from './handed.ts';
import { anywhere, leftOf, rightOf, type SentenceView } from './sentence.ts';
import { isTransferOf } from './subjects.ts';

/** Finds what was added to what in a count sheet, or in a sentence that tells of one. */
export function transfers(view: SentenceView, claims: readonly Claim[]): void {
  besideTransfers(claims);
  const had = new Set<Claim>();
  claims.forEach((by, k) => {
    const [before, next, last] = [claims[k - 1], claims[k + 1], claims[k + 2]];
    if (!next || !isWhole(by) || !isWhole(next)) return;
    const added = isAdded(view, by.figure) && makes(view, by.figure, next.figure);
    const stood =
      added && before && isWhole(before) && stands(view, before.figure, by.figure, next.figure) ? before : undefined;
    const earlier = added && last && isFirst(view, next.figure, last.figure) ? last : undefined;
    const since = !added && leftOf(view, next.figure, 'since') === 0 ? next : undefined;
    const after = since ? last : next;
    const told = stood
      ? view.tokens[stood.figure.lead - 1]?.text !== '+'
      : added
        ? by.figure.sign || view.tokens[by.figure.to]?.text === '='
        : after && (isGained(view, by, after) || (since && isBrought(view, by, since, after)));
    if (!told || !after || !isWhole(after) || after.figure.digits.length < fewestDigits) return;
    const from = stood ?? since ?? earlier;
    for (const claim of from ? [from, after] : [after]) {
      Object.assign(claim, { kind: 'votes', noun: undefined, settled: true });
      had.add(claim);
    }
    Object.assign(by, { kind: 'other', noun: 'transfer', settled: true });
    if (from) after.madeOf = [[from, by]];
  });
  handedOut(view, claims, had);
}

/** "(+7) 1,620": a bare count beside the votes or seats that came to it. */
function besideTransfers(claims: readonly Claim[]): void {
  claims.forEach((claim, k) => {
    const other = [claims[k - 1], claims[k + 1]].find(
      (next) => next && (isTransferOf(claim, next) || isTransferOf(next, claim)),
    );
    if (!other || claim.noun === 'transfer' || claim.settled) return;
    const before = claims.slice(0, k).findLast(({ settled, noun }) => settled && noun !== 'transfer');
    Object.assign(claim, { kind: before?.kind === 'seats' ? 'seats' : 'votes', settled: true });
  });
}

const isWhole = (claim: Claim): boolean =>
  isCount(claim) && claim.figure.form === 'digits' && claim.figure.style.places === 0 && claim.noun !== 'seats';

/** Smaller numbers may be seats. */
const fewestDigits = 3;

/** "+62", "(+62", "+ 62" */
const isAdded = ({ tokens }: SentenceView, { sign, from, lead }: Printed): boolean =>
  lead === from && (sign === '+' || (sign === undefined && tokens[from - 1]?.text === '+'));

const marks = (view: SentenceView, a: Printed, b: Printed, allowed: string): boolean =>
  view.tokens.slice(a.to, b.lead).every(({ text }) => allowed.includes(text)) && b.lead - a.to <= longest;

/** Marks from one number to the next. */
const longest = 3;

/** "+62 1,116", "(+62) 1,116", "+ 62 = 1,116", but not "+62) (1,116)" */
const makes = (view: SentenceView, by: Printed, after: Printed): boolean =>
  marks(view, by, after, ')=→') && after.sign === undefined;

/** "1,054 + 62", "1,054 (+62", but not the seats of "14 (+3) 1,204" */
const stands = (view: SentenceView, before: Printed, by: Printed, after: Printed): boolean =>
  marks(view, before, by, '(+') && before.sign === undefined && after.digits.length - before.digits.length <= 1;

/** "+62 = 1,116 (first count 1,054)" */
const isFirst = ({ tokens, cues }: SentenceView, after: Printed, first: Printed): boolean =>
  tokens[after.to]?.text === '(' &&
  tokens[first.to]?.text === ')' &&
  first.sign === undefined &&
  cues.some(({ value, from, to }) => value === 'round' && from > after.to && to <= first.lead);

/** "gained 62 votes to reach 1,116", "picked up 62 more, bringing him to 1,116", "… to move from 1,054 to 1,116" */
function isGained(view: SentenceView, { figure: by }: Claim, { figure: after, kind }: Claim): boolean {
  if (
    kind === 'threshold' ||
    !(leftOf(view, after, 'reaching') <= 1 || (isGiven(view, by) && leftOf(view, after, 'now') === 0)) ||
    anywhere(view, 'seats') ||
    compare(by.value, after.value) >= 0
  )
    return false;
  const gained = Math.min(leftOf(view, by, 'rise'), leftOf(view, by, 'having')) <= wordsToGain;
  // "221 short of reaching", "needed 221 to reach"
  const missing = leftOf(view, by, 'threshold') <= wordsToGain || rightOf(view, by, 'short') <= wordsToGain;
  return !missing && (gained || rightOf(view, by, 'reaching') <= wordsToGain || isGiven(view, by));
}

/** "391 of his went to Boyle, bringing her from 1,783 to 2,174" */
const isBrought = (
  view: SentenceView,
  { figure: by }: Claim,
  { figure: from }: Claim,
  { figure: after }: Claim,
): boolean =>
  leftOf(view, from, 'reaching') <= 1 &&
  leftOf(view, after, 'to') === 0 &&
  !anywhere(view, 'seats') &&
  compare(by.value, after.value) < 0;

/** "121 to Walsh, who moved up to 1,169, and 38 to Poe, now 1,740" */
const isGiven = ({ cues, tokens }: SentenceView, { to }: Printed): boolean =>
  cues.some(
    ({ value, from, to: end }) =>
      (value === 'to' || value === 'support') &&
      from >= to &&
      from - to <= wordsToGain &&
      tokens[end]?.kind === 'word' &&
      tokens[end].text !== tokens[end].lower,
  );

/** "gained a further 62" */
const wordsToGain = 2;

/** "Walsh's 312 votes: Hanley 88, Moran 60, Quirke 141, non-transferable 23": what follows the first is what everybody got. */
function handedOut(view: SentenceView, claims: readonly Claim[], had: ReadonlySet<Claim>): void {
  const rest = claims.filter(
    ({ noun, figure }) => noun === 'transfer' && figure.sign === undefined && isUntransferred(view, figure),
  );
  if (rest.length === 0) return;
  for (const claim of rest) claim.subject = nobody;
  const [total, ...parts] = claims.filter(
    (claim) => isWhole(claim) && !had.has(claim) && (!claim.settled || claim.kind === 'votes'),
  );
  if (!total || parts.some(({ figure }) => compare(figure.value, total.figure.value) >= 0)) return;
  for (const part of parts) Object.assign(part, { kind: 'other', noun: 'transfer', settled: true });
}

const nobody: Subject = { name: 'others', keys: ['#others'], aliases: [] };
