// Clues that shares give: what a count, or a share, would be of which another figure is a share, or the whole.
import type { Claim } from '../claims/claim.ts';
import { areApart } from '../claims/scope.ts';
import { gather } from '../math/gather.ts';
import { toNumber } from '../math/rational.ts';
import { around, type Clue, type Field, mayBe, within } from './clues.ts';
import { isOfUntold, mayBeQuotient, type Quotient, relationOf } from './loneQuotients.ts';
import { sizeOf, slackOf } from './nearQuotient.ts';

const code = 'share-of-total';

/** What the shares near the figure say of it, each with another count. */
export const quotientClues = (own: Claim, place: number, field: Field): readonly Clue[] =>
  own.figure.unit === 'none' ? ofCount(own, place, field) : ofShare(own, place, field);

function ofCount(own: Claim, place: number, field: Field): readonly Clue[] {
  const { counts, shares, lone } = field;
  const [first, end] = around(shares, place);
  const [from, to] = around(counts, place);
  const found: Clue[] = [];
  for (let s = first; s < end; s++) {
    const share = shares.claims[s];
    if (!share || !isQuotient(share)) continue;
    const [p, slack] = [shares.sizes[s] ?? 0, slackOf(share)];
    for (let k = from; k < to; k++) {
      const other = counts.claims[k];
      // a share that is told with its own count speaks for nothing else
      if (
        !other ||
        other === own ||
        other.kind === 'threshold' ||
        own.kind === 'threshold' ||
        (!lone.has(share) && other !== share.partner)
      )
        continue;
      const size = counts.sizes[k] ?? 0;
      const places = [place, shares.places[s] ?? 0, counts.places[k] ?? 0];
      const choice = choiceOf(places, field);
      const put = (value: number | undefined, quotient: Quotient): void => {
        if (value !== undefined && isMeant(quotient, field))
          found.push({
            code,
            value,
            digits: Math.log10(p / (2 * slack)) - choice,
            make: relationOf(quotient, 'evidence', field.article),
          });
      };
      put(otherDigitIn(own, (size * (p - slack)) / 100, (size * (p + slack)) / 100), {
        share,
        part: own,
        rest: other,
        isWhole: true,
      });
      put(otherDigitIn(own, (100 * size) / (p + slack), (100 * size) / (p - slack)), {
        share,
        part: other,
        rest: own,
        isWhole: true,
      });
    }
  }
  return found;
}

function ofShare(own: Claim, place: number, field: Field): readonly Clue[] {
  if (!isQuotient(own)) return [];
  const { counts } = field;
  const [from, to] = around(counts, place);
  const value = sizeOf(own);
  const places = own.figure.style.places;
  // "had been reported as 48.2 percent; 32,642 of 67,545 is 48.3": what they make is told already
  const told = new Set(field.shares.sizes);
  const found: Clue[] = [];
  for (let i = from; i < to; i++)
    for (let k = from; k < to; k++) {
      if (i === k) continue;
      const [part, rest] = [counts.claims[i], counts.claims[k]];
      const [a, b] = [counts.sizes[i] ?? 0, counts.sizes[k] ?? 0];
      if (!part || !rest || part.kind === 'threshold' || rest.kind === 'threshold') continue;
      for (const isWhole of [true, false]) {
        const meant = Number(((100 * a) / (isWhole ? b : a + b)).toFixed(places));
        const quotient: Quotient = { share: own, part, rest, isWhole };
        if (meant >= 100 || !mayBe(own, value, meant) || !isMeant(quotient, field)) continue;
        if (meant !== value && told.has(meant)) continue;
        const choice = choiceOf([place, counts.places[i] ?? 0, counts.places[k] ?? 0], field);
        found.push({
          code,
          value: meant,
          digits: Math.log10(meant * 10 ** places) - choice,
          make: relationOf(quotient, 'evidence', field.article),
        });
      }
    }
  return found;
}

/** Of one time and place, and of a whole that is told. */
const isMeant = (quotient: Quotient, { article }: Field): boolean =>
  mayBeQuotient(quotient) &&
  !isOfUntold(quotient, article) &&
  ![quotient.part, quotient.rest].some((count) => areApart(quotient.share, count));

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
