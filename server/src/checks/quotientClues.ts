// Clues that shares give: what a count, or a share, would be of which another figure is a share, or the whole.
import type { Claim } from '../claims/claim.ts';
import { areApart } from '../claims/scope.ts';
import { gather } from '../math/gather.ts';
import { toNumber } from '../math/rational.ts';
import { around, type Clue, type Field, mayBe, within } from './clues.ts';
import { sizeOf, slackOf } from './nearQuotient.ts';
import { isTurnout, mayBeQuotient, type Quotient, relationOf } from './quotient.ts';

/** What the shares near the figure say of it, each with another count. */
export const quotientClues = (own: Claim, place: number, field: Field): readonly Clue[] =>
  own.figure.unit === 'none' ? ofCount(own, place, field) : ofShare(own, place, field);

function ofCount(own: Claim, place: number, field: Field): readonly Clue[] {
  if (own.kind === 'threshold') return [];
  const { counts, shares, lone } = field;
  const [first, end] = around(shares, place);
  const [from, to] = around(counts, place);
  const found: Clue[] = [];
  for (let s = first; s < end; s++) {
    const share = shares.claims[s];
    if (!share || !isQuotient(share)) continue;
    const [p, slack] = [shares.sizes[s] ?? 0, slackOf(share)];
    const [low, high] = [p - slack, p + slack];
    for (let k = from; k < to; k++) {
      const other = counts.claims[k];
      // a share that is told with its own count speaks for nothing else
      const mayTell = other && other !== own && (lone.has(share) || other === share.partner);
      if (!mayTell || other.kind === 'threshold') continue;
      const size = counts.sizes[k] ?? 0;
      const asPart = otherDigitIn(own, (size * low) / 100, (size * high) / 100);
      const asWhole = otherDigitIn(own, (100 * size) / high, (100 * size) / low);
      if (asPart === undefined && asWhole === undefined) continue;
      const choice = choiceOf([place, shares.places[s] ?? 0, counts.places[k] ?? 0], field);
      const digits = Math.log10(p / (2 * slack)) - choice;
      if (asPart !== undefined)
        found.push(...clueOf({ share, part: own, rest: other, isWhole: true }, asPart, digits, field));
      if (asWhole !== undefined)
        found.push(...clueOf({ share, part: other, rest: own, isWhole: true }, asWhole, digits, field));
    }
  }
  return found;
}

function ofShare(own: Claim, place: number, field: Field): readonly Clue[] {
  if (!isQuotient(own)) return [];
  const { counts, told } = field;
  const [from, to] = around(counts, place);
  const value = sizeOf(own);
  const unit = 10 ** own.figure.style.places;
  const found: Clue[] = [];
  for (let i = from; i < to; i++)
    for (let k = from; k < to; k++) {
      const [part, rest] = [counts.claims[i], counts.claims[k]];
      if (i === k || !part || !rest || part.kind === 'threshold' || rest.kind === 'threshold') continue;
      const [a, b] = [counts.sizes[i] ?? 0, counts.sizes[k] ?? 0];
      for (const isWhole of [true, false]) {
        const meant = Math.round((100 * a * unit) / (isWhole ? b : a + b)) / unit;
        if (meant >= 100 || !mayBe(own, value, meant)) continue;
        // "had been reported as 48.2 percent; 32,642 of 67,545 is 48.3": what they make is told already
        if (meant !== value && told.has(meant)) continue;
        const named = isWhole && isTurnout([own, part, rest]);
        const choice = choiceOf([place, counts.places[i] ?? 0, counts.places[k] ?? 0], field) / (named ? 2 : 1);
        found.push(...clueOf({ share: own, part, rest, isWhole }, meant, Math.log10(meant * unit) - choice, field));
      }
    }
  return found;
}

const clueOf = (quotient: Quotient, value: number, digits: number, field: Field): readonly Clue[] =>
  isMeant(quotient, field)
    ? [{ code: 'share-of-total', value, digits, make: relationOf(quotient, 'evidence', field.article) }]
    : [];

/** Of one time and place, and of a whole that is told. */
const isMeant = (quotient: Quotient, { article }: Field): boolean =>
  mayBeQuotient(quotient, article) && ![quotient.part, quotient.rest].some((count) => areApart(quotient.share, count));

const isQuotient = ({ kind, figure, over }: Claim): boolean =>
  (kind === 'share' || kind === 'previous-share' || kind === 'turnout' || kind === 'reporting') &&
  figure.unit === 'percent' &&
  !over &&
  toNumber(figure.value) < 100;

/** From how many shares, and pairs of counts, the quotient was picked. */
function choiceOf(places: readonly number[], { counts, shares }: Field): number {
  const [from, to] = [Math.min(...places), Math.max(...places)];
  return Math.log10(2 * Math.max(1, within(shares, from, to)) * Math.max(1, within(counts, from, to) - 1));
}

/** The one number between the bounds that another digit would make, where there is one. */
function otherDigitIn(own: Claim, low: number, high: number): number | undefined {
  const value = sizeOf(own);
  const found = gather([...own.figure.digits], (_, k) => {
    const place = 10 ** k;
    const [least, most] = [Math.ceil((low - value) / place), Math.floor((high - value) / place)];
    const made: number[] = [];
    for (let d = Math.max(least, -9); d <= Math.min(most, 9); d++)
      if ((d !== 0 || k === 0) && mayBe(own, value, value + d * place)) made.push(value + d * place);
    return made;
  });
  // as it is printed it would do
  if (found.includes(value)) return value;
  return found.length === 1 ? found[0] : undefined;
}
