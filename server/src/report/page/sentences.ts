// What the report says in a sentence: what the shares are of, how the seats may follow, how the figures stand.
import type { Contest, Status } from '../../protocol.ts';
import { visible } from '../visible.ts';
import { counted, listed } from './words.ts';

/** "330,497 valid votes: 3 of 6 shares agree on them" */
export function baseSentence({ base }: Contest): string | undefined {
  if (!base) return undefined;
  const text = visible(base.text);
  if (base.name === 'implied' || base.shares === 0) return text;
  return base.agree === base.shares
    ? `${text}, on which ${base.shares === 1 ? 'the one share agrees' : `all ${base.shares} shares agree`}`
    : `${text}, on which ${base.agree} of ${base.shares} shares agree`;
}

export function seatsSentence({ apportionment }: Contest): string | undefined {
  if (!apportionment) return undefined;
  const { seats, fits } = apportionment;
  const freely = fits.filter(({ threshold }) => threshold === undefined).map(({ method }) => method);
  const barred = fits.flatMap(({ method, threshold }) => (threshold ? [`${method} from ${threshold}`] : []));
  if (fits.length === 0)
    return `No usual method gives these ${seats} seats from these votes in one district: districts, levelling seats or a threshold that the article does not name may.`;
  const first = freely.length > 0 ? `under ${listed(freely)}` : '';
  const second = barred.length > 0 ? `with a threshold under ${listed(barred)}` : '';
  return `The ${seats} seats follow from the votes ${[first, second].filter(Boolean).join('; ')}.`;
}

/** "21 figures: 3 conflicting, 14 verified, 4 unchecked" */
export function standing(figures: number, states: Readonly<Partial<Record<Status, number>>>): string {
  const order = ['conflicting', 'verified', 'rounding', 'unchecked', 'ignored'] as const;
  const told = order.flatMap((status) => (states[status] ? [`${states[status]} ${status}`] : []));
  return figures === 0 ? '' : `${counted(figures, 'figure')}: ${told.join(', ')}`;
}
