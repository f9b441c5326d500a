// The outline of an article: its contests, in each the totals and the rows, in each row its figures.
import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { Contest, Figure, Range as Span } from '../protocol.ts';
import { called, type Messages, say } from '../service.ts';
import type { Checked } from './articles.ts';
import { rangeOf } from './convert.ts';
import { readingOf } from './places.ts';
import type { Server } from './server.ts';

export function registerSymbols({ connection, articles, runner }: Server): void {
  connection.onDocumentSymbol(
    runner.handle('symbols', [], async ({ textDocument }: DocumentSymbolParams) => {
      const checked = await articles.check(textDocument.uri);
      if (!checked) return [];
      const outline = checked.article.contests.flatMap((contest, index) =>
        symbolOf(checked, contest, index, runner.messages),
      );
      return runner.abilities.nestedSymbols ? outline : flat(outline, checked.document.uri);
    }),
  );
}

function symbolOf(
  { document, article }: Checked,
  { name, rows }: Contest,
  index: number,
  messages: Messages,
): DocumentSymbol[] {
  const places = article.figures.flatMap(({ contest }, place) => (contest === index ? [place] : []));
  const figureSymbol = (place: number, row?: string): DocumentSymbol[] => {
    const figure = article.figures[place];
    return figure ? [numberSymbol(rangeOf(document, figure), figure, messages, row)] : [];
  };
  const inRows = new Set(rows.flatMap(({ all = [] }) => all));
  const rowSymbols = rows.flatMap(({ subject, all: figures = [] }): DocumentSymbol[] => {
    const around = hullOf(figures.flatMap((place) => article.figures[place] ?? []));
    if (!around) return [];
    const range = rangeOf(document, around.hull);
    const children = figures.flatMap((place) => figureSymbol(place, subject));
    const selectionRange = rangeOf(document, around.first);
    return [
      { name: told(called(messages, 'subject', subject)), kind: SymbolKind.Struct, range, selectionRange, children },
    ];
  });
  const others = places.filter((place) => !inRows.has(place)).flatMap((place) => figureSymbol(place));
  const around = hullOf(places.flatMap((place) => article.figures[place] ?? []));
  if (!around) return [];
  const range = rangeOf(document, around.hull);
  const selectionRange = rangeOf(document, around.first);
  const kind = SymbolKind.Namespace;
  return [{ name: told(name), kind, range, selectionRange, children: [...others, ...rowSymbols] }];
}

/** "68.78%", and beside it "share of the vote"; a figure in conflict says that instead of leaving it to be seen. */
function numberSymbol(
  range: DocumentSymbol['range'],
  figure: Figure,
  messages: Messages,
  row?: string,
): DocumentSymbol {
  const { kind, subject, status } = figure;
  const whose = subject !== undefined && subject !== row ? `, ${called(messages, 'subject', subject)}` : '';
  const state = status === 'conflicting' ? ` · ${say(messages, 'state.conflicting').toLowerCase()}` : '';
  const detail = `${say(messages, `kind.${kind}`)}${whose}${state}`;
  return { name: told(readingOf(figure)), detail, kind: SymbolKind.Number, range, selectionRange: range };
}

/** The span around all, and the first in the file. */
function hullOf(spans: readonly Span[]): { readonly hull: Span; readonly first: Span } | undefined {
  const [any] = spans;
  if (!any) return undefined;
  const first = spans.reduce((a, b) => (b.start < a.start ? b : a), any);
  return { first, hull: { start: first.start, end: spans.reduce((end, span) => Math.max(end, span.end), 0) } };
}

/** A symbol must have a name, and of one line. */
const told = (name: string): string => name.replace(/\s+/g, ' ').trim() || '…';

function flat(symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(containerName !== undefined && { containerName }) },
    ...flat(children, uri, name),
  ]);
}
