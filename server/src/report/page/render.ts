// The page as HTML: a fragment for the panel beside the editor. Buttons say by `data-start` and `data-end` where they lead.
import type { Status } from '../../protocol.ts';
import { type Messages, say } from '../../service.ts';
import { type Child, type Element, element, html } from './element.ts';
import { figureButton, placed } from './figureButton.ts';
import { icon } from './icons.ts';
import type { Page, PageFigure, PageFinding, Section } from './page.ts';
import { standing } from './sentences.ts';
import { table } from './table.ts';

export function fragment(page: Page, messages: Messages): string {
  return html(element('div', { class: 'report' }, ...content(page, messages)));
}

/** In the place of the page, for a text that is too long for one. */
export function unread(limit: number, messages: Messages): string {
  const title = element('h1', {}, say(messages, 'page.too-long'));
  const told = element('p', { class: 'empty' }, say(messages, 'page.limit', { limit }));
  return html(element('div', { class: 'report' }, title, told));
}

function content(page: Page, messages: Messages): readonly Child[] {
  const { sections, rest, left, figures } = page;
  if (figures === 0 && rest.findings.length === 0)
    return [
      element('h1', {}, say(messages, 'page.no-figures')),
      element('p', { class: 'empty' }, say(messages, 'page.what-is-read')),
    ];
  const shown = sections.filter((section) => section.rows.length > 0 || section.findings.length > 0);
  const silent = sections.filter((section) => !shown.includes(section));
  const loose = [...silent.flatMap(({ others, totals }) => [...totals.map(({ figure }) => figure), ...others])];
  const others = unlike([...loose, ...rest.others]);
  return [
    heading(page, messages),
    ...(sections.some(({ rows }) => rows.length > 0)
      ? []
      : [element('p', { class: 'empty' }, say(messages, 'page.no-table'))]),
    ...shown.map((section) => contest(section, messages)),
    left > 0 ? element('p', { class: 'more' }, say(messages, 'page.more-contests', { count: left })) : undefined,
    findingList(rest.findings, 'page.other-findings', messages),
    figureList(others, messages),
  ];
}

function heading(page: Page, messages: Messages): Element {
  const { figures, states } = page;
  const order: readonly Status[] = ['conflicting', 'verified', 'rounding', 'unchecked', 'ignored'];
  return element(
    'header',
    {},
    element('h1', { 'aria-label': standing(page, messages) }, say(messages, 'count.figures', { count: figures })),
    element(
      'ul',
      { class: 'counts' },
      ...order.flatMap((status) => {
        const count = states[status] ?? 0;
        return count > 0
          ? [element('li', { class: status }, icon(status), say(messages, `count.${status}`, { count }))]
          : [];
      }),
    ),
  );
}

function contest(section: Section, messages: Messages): Element {
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
            element('div', {}, element('dt', {}, total.name), element('dd', {}, figureButton(total.figure, messages))),
          ),
          base
            ? element('div', { class: 'base' }, element('dt', {}, say(messages, 'page.base')), element('dd', {}, base))
            : undefined,
        ),
    table(section, messages),
    seats ? element('p', { class: 'seats' }, seats) : undefined,
    findingList(findings, 'page.findings', messages),
    figureList(others, messages),
  );
}

function findingList(
  findings: readonly PageFinding[],
  title: 'page.findings' | 'page.other-findings',
  messages: Messages,
): Element | undefined {
  if (findings.length === 0) return undefined;
  return element(
    'div',
    { class: 'findings' },
    element('h3', {}, say(messages, title)),
    element('ol', {}, ...findings.map((one) => finding(one, messages))),
  );
}

function finding({ severity, message, sums, line, repair, start, end }: PageFinding, messages: Messages): Element {
  return element(
    'li',
    { class: `finding ${severity}`, ...placed({ start, end }) },
    element(
      'p',
      {},
      element('strong', { class: 'severity' }, say(messages, `severity.${severity}`)),
      ' ',
      element('button', { type: 'button', class: 'message', ...placed({ start, end }) }, element('bdi', {}, message)),
      ' ',
      element('span', { class: 'line' }, say(messages, 'page.line', { line })),
    ),
    sums.length > 0 ? element('pre', {}, element('bdi', {}, sums.join('\n'))) : undefined,
    repair
      ? element('p', { class: 'repair' }, element('bdi', {}, say(messages, 'page.repair', { repair })))
      : undefined,
  );
}

function figureList(figures: readonly PageFigure[], messages: Messages): Element | undefined {
  if (figures.length === 0) return undefined;
  return element(
    'details',
    { class: 'others' },
    element('summary', {}, say(messages, 'page.more-figures', { count: figures.length })),
    element(
      'ul',
      {},
      ...figures.map((figure) =>
        element(
          'li',
          {},
          figureButton(figure, messages),
          ' ',
          element('span', { class: 'says' }, element('bdi', {}, figure.says)),
          element(
            'span',
            { class: `state ${figure.status}` },
            icon(figure.status),
            say(messages, `state.${figure.status}`),
          ),
          figure.reason ? element('span', { class: 'reason' }, figure.reason) : undefined,
        ),
      ),
    ),
  );
}

function unlike(figures: readonly PageFigure[]): readonly PageFigure[] {
  return [...new Map(figures.map((figure) => [figure.start, figure])).values()].sort((a, b) => a.start - b.start);
}
