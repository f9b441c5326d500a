// The equation of a margin: one of two counts, or shares, less the other.
import type { Claim } from '../claims/claim.ts';
import { type Linear, linear, minus, plus, type Relation } from '../contest/relation.ts';
import { inWords, number, percent, printed, type Voice, whole } from '../contest/wording.ts';
import { around } from '../math/interval.ts';
import { isOneDigit } from '../math/keystrokes.ts';
import {
  add,
  compare,
  half,
  hundred,
  isMultiple,
  multiply,
  rational,
  subtract,
  toNumber,
  zero,
} from '../math/rational.ts';
import { say } from '../messages/messages.ts';
import type { Article } from './check.ts';

/** The larger of the two less the other. */
export function gapBetween(gap: Claim, one: Claim, two: Claim, article: Article): Relation {
  return compare(one.figure.value, two.figure.value) >= 0
    ? difference(gap, one, two, article)
    : difference(gap, two, one, article);
}

/** As it holds, else also with the smaller for the larger where a slip of one key hides which of the two that was. */
export function eitherWay(gap: Claim, one: Claim, two: Claim, article: Article): readonly Relation[] {
  const made = gapBetween(gap, one, two, article);
  const [high, low] = made.terms;
  if (made.state !== 'fails' || !high || !low || gap.figure.unit !== 'none') return [made];
  const hidden =
    isOneDigit(high.figure.digits, String(subtract(low.figure.value, gap.figure.value).n)) ||
    isOneDigit(low.figure.digits, String(add(high.figure.value, gap.figure.value).n));
  return hidden ? [made, difference(gap, low, high, article)] : [made];
}

/** The first less the second, whichever is the larger. */
export function difference(gap: Claim, a: Claim, b: Claim, { voice }: Article): Relation {
  const told: Linear = {
    ...{ code: 'margin', weight: 'evidence', terms: [plus(a), minus(b), minus(gap)], result: gap },
    words: () =>
      inWords(voice, 'margin', {
        first: printed(a, voice),
        second: printed(b, voice),
        margin: gapOf(gap, a, b, voice),
      }),
  };
  const exact = linear(told);
  if (exact.state !== 'fails' || !isInHundreds(gap)) return exact;
  const rounded = linear({ ...told, target: nearest });
  return rounded.state === 'holds' ? rounded : isRoughly(gap, a, b) ? { ...exact, state: 'open' } : exact;
}

/** "Beats the record by 2,800": of 2,806 so much is often said, and few differences are of so many hundreds exactly. */
const isInHundreds = ({ figure: { unit, value } }: Claim): boolean =>
  unit === 'none' && compare(value, thousand) >= 0 && isMultiple(value, hundred);
/** "a lead of 15,000" of 14,098: of so many thousands a tenth may be missing. */
const isRoughly = ({ figure }: Claim, { figure: a }: Claim, { figure: b }: Claim): boolean =>
  isMultiple(figure.value, thousand) &&
  Math.abs(toNumber(subtract(a.value, b.value)) - toNumber(figure.value)) * 10 < toNumber(figure.value);
const thousand = rational(1000);
const nearest = around(zero, multiply(hundred, half));

function gapOf(gap: Claim, { figure: a }: Claim, { figure: b }: Claim, voice: Voice): string {
  const made = subtract(a.value, b.value);
  const places = Math.max(a.style.places, b.style.places);
  if (gap.figure.unit === 'none') return whole(made, voice);
  return gap.figure.unit === 'points'
    ? say(voice.messages, 'unit.points', { number: number(made, places, voice) })
    : percent(made, places, voice);
}
