// The page as HTML: a fragment for the panel beside the editor. Buttons say by `data-start` and `data-end` where they lead.
import type { Status } from '../../protocol.ts';
import { type Child, type Element, element, html } from './element.ts';
import { figureButton, placed } from './figureButton.ts';
import { icon } from './icons.ts';
import type { Page, PageFigure, PageFinding, Section } from './page.ts';
import { standing } from './sentences.ts';
import { table } from './table.ts';
import { counted, noFigures, noTable, severities, states } from './words.ts';

export function fragment(page: Page): string {
  return html(element('div', { class: 'report' }, ...content(page)));
}

function content(page: Page): readonly Child[] {
  const { sections, rest, left, figures } = page;
  if (figures === 0 && rest.findings.length === 0)
    return [
      element('h1', {}, noFigures),
      element('p', { class: 'empty' }, 'Votes, shares, turnout, totals and seats are read as you write them.'),
    ];
  const shown = sections.filter((section) => section.rows.length > 0 || section.findings.length > 0);
  const silent = sections.filter((section) => !shown.includes(section));
  const loose = [...silent.flatMap(({ others, totals }) => [...totals.map(({ figure }) => figure), ...others])];
  const others = unlike([...loose, ...rest.others]);
  return [
    heading(page),
    ...(sections.some(({ rows }) => rows.length > 0) ? [] : [element('p', { class: 'empty' }, `${noTable}.`)]),
    ...shown.map(contest),
    left > 0 ? element('p', { class: 'more' }, `${counted(left, 'more contest')} in the text.`) : undefined,
    findingList(rest.findings, 'Other findings'),
    figureList(others),
  ];
}

function heading({ figures, states: counts }: Page): Element {
  const order: readonly Status[] = ['conflicting', 'verified', 'rounding', 'unchecked', 'ignored'];
  return element(
    'header',
    {},
    element('h1', { 'aria-label': standing(figures, counts) }, counted(figures, 'figure')),
    element(
      'ul',
      { class: 'counts' },
      ...order.flatMap((status) =>
        counts[status]
          ? [element('li', { class: status }, icon(status), `${counts[status]} ${states[status].toLowerCase()}`)]
          : [],
      ),
    ),
  );
}

function contest(section: Section): Element {
  const { index, name, base, totals, seats, findings, others } = section;
  const title = `contest-${index}`;
  return element(
    'section',
    { id: `section-${index}`, 'aria-labelledby': title },
    element('h2', { id: title, tabindex: -1 }, element('bdi', {}, name)),
    totals.length + (base ? 1 : 0) === 0
      ? undefined
      : element(
          'dl',
          { class: 'totals' },
          ...totals.map((total) =>
            element('div', {}, element('dt', {}, total.name), element('dd', {}, figureButton(total.figure))),
          ),
          base
            ? element('div', { class: 'base' }, element('dt', {}, 'Base of the shares'), element('dd', {}, base))
            : undefined,
        ),
    table(section),
    seats ? element('p', { class: 'seats' }, seats) : undefined,
    findingList(findings, 'Findings'),
    figureList(others),
  );
}

function findingList(findings: readonly PageFinding[], title: string): Element | undefined {
  if (findings.length === 0) return undefined;
  return element('div', { class: 'findings' }, element('h3', {}, title), element('ol', {}, ...findings.map(finding)));
}

function finding({ severity, message, sums, line, repair, start, end }: PageFinding): Element {
  return element(
    'li',
    { class: `finding ${severity}`, ...placed({ start, end }) },
    element(
      'p',
      {},
      element('strong', { class: 'severity' }, severities[severity]),
      ' ',
      element('button', { type: 'button', class: 'message', ...placed({ start, end }) }, element('bdi', {}, message)),
      ' ',
      element('span', { class: 'line' }, `line ${line}`),
    ),
    sums.length > 0 ? element('pre', {}, element('bdi', {}, sums.join('\n'))) : undefined,
    repair ? element('p', { class: 'repair' }, 'Repair: ', element('bdi', {}, repair)) : undefined,
  );
}

function figureList(figures: readonly PageFigure[]): Element | undefined {
  if (figures.length === 0) return undefined;
  return element(
    'details',
    { class: 'others' },
    element('summary', {}, counted(figures.length, 'more figure')),
    element(
      'ul',
      {},
      ...figures.map((figure) =>
        element(
          'li',
          {},
          figureButton(figure),
          ' ',
          element('span', { class: 'says' }, element('bdi', {}, figure.says)),
          element('span', { class: `state ${figure.status}` }, icon(figure.status), states[figure.status]),
          figure.reason ? element('span', { class: 'reason' }, figure.reason) : undefined,
        ),
      ),
    ),
  );
}

function unlike(figures: readonly PageFigure[]): readonly PageFigure[] {
  return [...new Map(figures.map((figure) => [figure.start, figure])).values()].sort((a, b) => a.start - b.start);
}
