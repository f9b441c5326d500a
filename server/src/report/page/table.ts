// The results of one contest as a table: a row a name, its figures to go to, the share worked out anew, and how it stands.
// The roles are written out because a narrow page lays the table out as blocks, by which it would lose them.

import { type Messages, say } from '../../service.ts';
import { type Element, element } from './element.ts';
import { figureButton } from './figureButton.ts';
import { bar, icon } from './icons.ts';
import type { PageFigure, PageRow, Section } from './page.ts';

export function table({ name, rows, left }: Section, messages: Messages): Element | undefined {
  if (rows.length === 0) return undefined;
  const shown = columnsOf(rows);
  return element(
    'div',
    { class: 'frame' },
    element(
      'table',
      { role: 'table' },
      element('caption', {}, say(messages, 'page.results'), element('span', { class: 'unseen' }, `: ${name}`)),
      element(
        'thead',
        { role: 'rowgroup' },
        element(
          'tr',
          {},
          ...shown.map((column) =>
            element('th', { scope: 'col', role: 'columnheader', class: column }, say(messages, `column.${column}`)),
          ),
        ),
      ),
      element('tbody', { role: 'rowgroup' }, ...rows.map((row) => line(row, shown, messages))),
    ),
    left > 0 ? element('p', { class: 'more' }, say(messages, 'page.more-rows', { count: left })) : undefined,
  );
}

export type Column = 'subject' | 'votes' | 'share' | 'recomputed' | 'seats' | 'state';

/** A column that no row fills is left out. */
function columnsOf(rows: readonly PageRow[]): readonly Column[] {
  const filled = (['votes', 'share', 'recomputed', 'seats'] as const).filter((column) =>
    rows.some((row) => row[column] !== undefined),
  );
  return ['subject', ...filled, 'state'];
}

function line(row: PageRow, shown: readonly Column[], messages: Messages): Element {
  const { subject, status } = row;
  const figures = [row.share, row.votes, row.seats].filter((figure): figure is PageFigure => figure !== undefined);
  const first = figures.find((figure) => figure.status === 'conflicting') ?? figures[0];
  return element(
    'tr',
    { role: 'row', class: status, ...(first && { 'data-start': first.start, 'data-end': first.end }) },
    ...shown.map((column) => {
      if (column === 'subject')
        return element(
          'th',
          { scope: 'row', role: 'rowheader', class: column },
          element('bdi', {}, subject),
          row.bar === undefined ? undefined : bar(row.bar, row.printed),
        );
      if (column === 'state')
        return element(
          'td',
          { role: 'cell', class: `${column} ${status}` },
          icon(status),
          element('span', {}, say(messages, `state.${status}`)),
        );
      const cell = { role: 'cell', 'data-label': say(messages, `column.${column}`) };
      if (column === 'recomputed') return element('td', { ...cell, class: column }, row.recomputed ?? '');
      const figure = row[column];
      return element('td', { ...cell, class: column }, figure && figureButton(figure, messages, status));
    }),
  );
}
