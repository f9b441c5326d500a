// The results of one contest as a table: a row a name, its figures to go to, the share worked out anew, and how it stands.
// The roles are written out because a narrow page lays the table out as blocks, by which it would lose them.
import { type Element, element } from './element.ts';
import { figureButton } from './figureButton.ts';
import { bar, icon } from './icons.ts';
import type { PageFigure, PageRow, Section } from './page.ts';
import { columns, counted, states } from './words.ts';

export function table({ name, rows, left }: Section): Element | undefined {
  if (rows.length === 0) return undefined;
  const shown = columnsOf(rows);
  return element(
    'div',
    { class: 'frame' },
    element(
      'table',
      { role: 'table' },
      element('caption', {}, 'Results as the article gives them', element('span', { class: 'unseen' }, `: ${name}`)),
      element(
        'thead',
        { role: 'rowgroup' },
        element(
          'tr',
          {},
          ...shown.map((column) =>
            element('th', { scope: 'col', role: 'columnheader', class: column }, columns[column]),
          ),
        ),
      ),
      element('tbody', { role: 'rowgroup' }, ...rows.map((row) => line(row, shown))),
    ),
    left > 0 ? element('p', { class: 'more' }, `${counted(left, 'more row')} in the text.`) : undefined,
  );
}

type Column = keyof typeof columns;

/** A column that no row fills is left out. */
function columnsOf(rows: readonly PageRow[]): readonly Column[] {
  const filled = (['votes', 'share', 'recomputed', 'seats'] as const).filter((column) =>
    rows.some((row) => row[column] !== undefined),
  );
  return ['subject', ...filled, 'state'];
}

function line(row: PageRow, shown: readonly Column[]): Element {
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
          element('span', {}, states[status]),
        );
      const cell = { role: 'cell', 'data-label': columns[column] };
      if (column === 'recomputed') return element('td', { ...cell, class: column }, row.recomputed ?? '');
      const figure = row[column];
      return element('td', { ...cell, class: column }, figure && figureButton(figure, status));
    }),
  );
}
