// Numbers and bases as messages name them: in the reader's language, and in the article's way of writing numbers.
import type { Claim } from '../claims/claim.ts';
import type { Interval } from '../math/interval.ts';
import { ceiling, floor, type Rational, rational, zero } from '../math/rational.ts';
import type { Whole } from '../math/whole.ts';
import { type Messages, say } from '../messages/messages.ts';
import { isRound } from '../numerals/figure.ts';
import type { Manner } from '../numerals/manner.ts';
import { digitsOf } from '../numerals/restyle.ts';
import type { Base } from './ratio.ts';
import { isPoint, type Words } from './relation.ts';
import { work } from './workings.ts';

/** How Recount speaks about one article. */
export interface Voice {
  readonly messages: Messages;
  readonly manner: Manner;
}

export const whole = (value: Rational, { manner }: Voice): string => digitsOf(value, manner.style);

export const number = (value: Rational, places: number, { manner }: Voice): string =>
  digitsOf(value, { ...manner.style, places });

/** A share to as many places as the figure beside it has. */
export const percent = (value: Rational, places: number, voice: Voice): string =>
  number(value, places, voice) + voice.manner.percent;

/** The figure as printed, with the percent sign that a word may stand for. */
export const printed = ({ figure: { unit, text } }: Claim, { manner }: Voice): string =>
  unit === 'percent' && !/[%٪％]$/u.test(text) ? text + manner.percent : text;

/** Figures added up: "18,174 + 18,154", "34 + 2 × 5" where two have five each. */
export const added = (claims: readonly Claim[], voice: Voice): string =>
  claims
    .map((claim) => (claim.each.length > 1 ? `${claim.each.length} × ` : '') + printed(claim, voice).replace(/^\+/, ''))
    .join(' + ');

/** What a relation says, its sentence named after its check. */
export const inWords = (voice: Voice, name: Told, blanks: Readonly<Record<string, string>>): Words => ({
  working: work(name, blanks),
  // of most sums nobody asks for more than the sum
  get says() {
    return say(voice.messages, `${name}.says`, blanks);
  },
});

type Told =
  | 'share-of-total'
  | 'sum-of-shares'
  | 'sum-of-votes'
  | 'turnout'
  | 'margin'
  | 'change'
  | 'seats'
  | 'reporting'
  | 'table-sum';

/** The first and the last whole number of an interval, or the two around it where none is in it. */
export function wholesOf(low: Rational, high: Rational): readonly [Whole, Whole] {
  const [from, to] = [ceiling(low), floor(high)];
  return from <= to ? [from, to] : [to, from];
}

/** The whole numbers of an interval: "330,461–330,508". */
export function range({ low, high }: Interval, voice: Voice): string {
  if (!low || !high) return whole(low ?? high ?? zero, voice);
  const [from, to] = wholesOf(low, high);
  return from === to ? whole(rational(from), voice) : `${whole(rational(from), voice)}–${whole(rational(to), voice)}`;
}

/** The base as a number: a round one as it is printed, and not what it may be rounded from. */
export const totalIn = ({ terms: [only, ...more], interval }: Base, voice: Voice): string =>
  only && more.length === 0 && isRound(only.claim.figure) ? printed(only.claim, voice) : range(interval, voice);

/** "330,497 valid votes", or what the other shares imply. */
export function nameBase(base: Base, witnesses: number, voice: Voice): string {
  const { name, interval } = base;
  const total = totalIn(base, voice);
  const by = name !== 'implied' ? name : witnesses === 1 && !isPoint(interval) ? 'by-other' : 'implied';
  return say(voice.messages, `base.${by}`, { total, count: witnesses });
}
