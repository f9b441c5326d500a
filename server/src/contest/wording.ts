// Numbers and bases as messages name them.
import type { Claim } from '../claims/claim.ts';
import { type Messages, say } from '../languages/messages.ts';
import type { Interval } from '../math/interval.ts';
import { ceiling, compare, floor, type Rational, rational, zero } from '../math/rational.ts';
import { digitsOf } from '../numerals/restyle.ts';
import { type Base, isPoint } from './relation.ts';

const grouped = { group: ',', indian: false, decimal: '.', places: 0, power: 0 };

export const whole = (value: Rational): string => digitsOf(value, grouped);

/** A share to as many places as the figure beside it has. */
export const percent = (value: Rational, places: number): string => `${digitsOf(value, { ...grouped, places })}%`;

/** The figure as printed, with the percent sign that a word may stand for. */
export const printed = (claim: Claim): string =>
  claim.figure.unit === 'percent' && !/[%٪％]$/u.test(claim.figure.text) ? `${claim.figure.text}%` : claim.figure.text;

/** What a relation says, its sentences named after its check. */
export const inWords = (
  messages: Messages,
  name: Told,
  blanks: Readonly<Record<string, string>>,
): { readonly working: string; readonly says: string } => ({
  working: say(messages, `${name}.working`, blanks),
  says: say(messages, `${name}.says`, blanks),
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

/** The whole numbers of an interval: "330,461–330,508". */
export function range({ low, high }: Interval): string {
  const from = low && ceiling(low);
  const to = high && floor(high);
  if (from === undefined || to === undefined) return whole(low ?? high ?? zero);
  return from === to ? whole(rational(from)) : `${whole(rational(from))}–${whole(rational(to))}`;
}

/** "330,497 valid votes" */
export const nameTotal = ({ name, interval }: Base, messages: Messages): string =>
  say(messages, 'base.with', { total: range(interval), name: say(messages, `name.${name}`) });

/** "330,497 valid votes", or what the other shares imply. */
export function nameBase(base: Base, witnesses: number, messages: Messages): string {
  const name = say(messages, `name.${base.name}`);
  if (base.name !== 'implied') return nameTotal(base, messages);
  const { low, high } = base.interval;
  const blanks = {
    name,
    count: String(witnesses),
    total: range(base.interval),
    low: low ? whole(low) : '',
    high: high ? whole(high) : '',
  };
  const single = isPoint(base.interval) || !low || !high || compare(low, high) === 0;
  if (witnesses === 1 && !single) return say(messages, 'base.by-other', blanks);
  return say(messages, single ? 'base.implied-one' : 'base.implied', blanks);
}
