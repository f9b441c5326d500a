// A figure in the page, to go to by click or by key.
import type { Range, Status } from '../../protocol.ts';
import { type Messages, say } from '../../service.ts';
import { type Element, element } from './element.ts';
import { icon } from './icons.ts';
import type { PageFigure } from './page.ts';

/** A figure, to go to. Its state is said, and shown where it is not the state of all around it. */
export function figureButton(figure: PageFigure, messages: Messages, around?: Status): Element {
  const { text, status, says, reason } = figure;
  const plain = say(messages, `state.${status}`);
  const state = reason ? say(messages, 'hover.reason', { state: plain, reason }) : plain;
  const told = say(messages, 'page.figure', { figure: text, says, state });
  return element(
    'button',
    { type: 'button', class: `figure ${status}`, title: told, 'aria-label': told, ...placed(figure) },
    status === around && status !== 'conflicting' ? undefined : icon(status),
    element('bdi', {}, text),
  );
}

export const placed = ({ start, end }: Range) => ({ 'data-start': start, 'data-end': end });
