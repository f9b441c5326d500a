// The results tables in the forms that can be pasted elsewhere: Markdown, and CSV for a spreadsheet.

import { type Messages, say } from '../../service.ts';
import type { Page, PageRow, Section } from './page.ts';
import type { Column } from './table.ts';

const order: readonly Column[] = ['subject', 'votes', 'share', 'recomputed', 'seats', 'state'];

/** One table a contest, under its name. */
export function markdownOf(page: Page, messages: Messages): string {
  return tables(page)
    .map(({ name, base, rows }) => {
      const shown = columnsOf(rows);
      const lines = [
        shown.map((column) => say(messages, `column.${column}`)),
        shown.map((column) => (column === 'subject' || column === 'state' ? ':--' : '--:')),
        ...rows.map((row) => shown.map((column) => literal(cell(row, column, messages)))),
      ].map((cells) => `| ${cells.join(' | ')} |`);
      return [
        `### ${literal(name)}`,
        lines.join('\n'),
        ...(base ? [say(messages, 'page.table-base', { base: literal(base) })] : []),
      ].join('\n\n');
    })
    .join('\n\n')
    .concat('\n');
}

/** RFC 4180, all contests in one table. */
export function csvOf(page: Page, messages: Messages): string {
  const sections = tables(page);
  const shown = columnsOf(sections.flatMap(({ rows }) => rows));
  const lines = [
    [say(messages, 'column.contest'), ...shown.map((column) => say(messages, `column.${column}`))],
    ...sections.flatMap(({ name, rows }) =>
      rows.map((row) => [name, ...shown.map((column) => cell(row, column, messages))]),
    ),
  ];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

const tables = ({ sections }: Page): readonly Section[] => sections.filter(({ rows }) => rows.length > 0);

const columnsOf = (rows: readonly PageRow[]): readonly Column[] =>
  order.filter((column) => column === 'subject' || column === 'state' || rows.some((row) => row[column] !== undefined));

function cell(row: PageRow, column: Column, messages: Messages): string {
  if (column === 'subject') return row.subject;
  if (column === 'state') return say(messages, `state.${row.status}`);
  if (column === 'recomputed') return row.recomputed ?? '';
  return row[column]?.text ?? '';
}

const literal = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+\-!|<>~$&]/g, '\\$&');

/** A spreadsheet runs what begins like a formula, whatever space stands before it: an apostrophe makes it text. */
function quoted(text: string): string {
  const plain = /^[\s\u0000-\u001f]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(plain) || plain !== text ? `"${plain.replaceAll('"', '""')}"` : plain;
}
