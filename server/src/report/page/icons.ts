// A shape for every state, so that none is told by its colour alone.
import type { Status } from '../../protocol.ts';
import { type Element, element } from './element.ts';

/** On a field of 16 by 16. */
const shapes: Readonly<Record<Status, string>> = {
  verified: 'M3 8.5 6.5 12 13 4.5',
  rounding: 'M3 6.5q2.5-3 5 0t5 0M3 11q2.5-3 5 0t5 0',
  conflicting: 'M4 4 12 12M12 4 4 12',
  unchecked: 'M8 3.5a4.5 4.5 0 1 0 .01 0z',
  ignored: 'M3.5 8h9',
};

export function icon(status: Status): Element {
  return element(
    'svg',
    { class: `icon ${status}`, viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' },
    element('path', { d: shapes[status] }),
  );
}

/** A bar of up to 100 parts, and a mark where the printed share would end. Drawn without styles, which the page forbids. */
export function bar(length: number, printed: number | undefined): Element {
  return element(
    'svg',
    { class: 'bar', viewBox: '0 0 100 4', preserveAspectRatio: 'none', 'aria-hidden': 'true', focusable: 'false' },
    element('rect', { class: 'room', width: 100, height: 4 }),
    element('rect', { class: 'length', width: length, height: 4 }),
    printed === undefined
      ? undefined
      : element('rect', { class: 'printed', x: Math.max(0, Math.min(99.2, printed - 0.4)), width: 0.8, height: 4 }),
  );
}
