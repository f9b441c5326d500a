// What the report says in a sentence: what the shares are of, how the seats may follow, how the figures stand.
import type { Contest } from '../../protocol.ts';
import { called, listed, type Messages, say } from '../../service.ts';
import { visible } from '../visible.ts';
import type { Page } from './page.ts';

/** "330,497 valid votes, on which 3 of 6 shares agree" */
export function baseSentence({ base }: Contest, messages: Messages): string | undefined {
  if (!base) return undefined;
  const text = visible(base.text);
  const { name, agree, shares } = base;
  if (name === 'implied' || shares === 0) return text;
  const key = agree < shares ? 'page.base-some' : shares === 1 ? 'page.base-one' : 'page.base-all';
  return say(messages, key, { base: text, agree, shares });
}

export function seatsSentence({ apportionment }: Contest, messages: Messages): string | undefined {
  if (!apportionment) return undefined;
  const { seats, fits } = apportionment;
  const freely = fits.filter(({ threshold }) => threshold === undefined);
  const methods = listed(
    messages,
    freely.map(({ method }) => called(messages, 'method', method)),
  );
  const from = fits.flatMap(({ method: name, threshold }) => {
    const method = called(messages, 'method', name);
    return threshold ? [say(messages, 'seats.above', { method, threshold })] : [];
  });
  const barred = listed(messages, from);
  const key = !methods && !barred ? 'seats.none' : !barred ? 'seats.freely' : methods ? 'seats.both' : 'seats.barred';
  return say(messages, key, { seats, methods, barred });
}

/** "21 figures: 3 conflicting, 14 verified, 4 unchecked" */
export function standing({ figures: count, states }: Page, messages: Messages): string {
  const order = ['conflicting', 'verified', 'rounding', 'unchecked', 'ignored'] as const;
  const told = order.flatMap((status) =>
    states[status] ? [say(messages, `count.${status}`, { count: states[status] })] : [],
  );
  const figures = say(messages, 'count.figures', { count });
  return count === 0 ? '' : say(messages, 'count.standing', { figures, states: told.join(', ') });
}
