// The sums in which a figure takes part, laid out: the one that says most as a table of its figures with what would fit
// in the place of each, the others one a row.
import type { CheckedArticle, Figure, Sum, SumTerm } from '../protocol.ts';
import { called, listed, type Messages, say } from '../service.ts';
import type { Block, Row } from './markup.ts';
import { readingOf } from './places.ts';

// a hover writes down what is laid out here: both are loaded with the first
export { inMarkdown, inPlainText } from './markup.ts';

/** Rows for which a hover has room. */
const mostFigures = 9;
const mostSums = 6;
const mostSpelled = 4;

export function workedOut(article: CheckedArticle, own: number, messages: Messages): Block[] {
  const [first, ...others] = inOrder(article, own);
  return first ? [laidOut(article, first, own, messages), ...alsoIn(article, others, own, messages)] : [];
}

/** "share of the vote, Ak zhol" */
export const whatOf = ({ kind, subject }: Figure, messages: Messages): string =>
  [say(messages, `kind.${kind}`), ...(subject === undefined ? [] : [called(messages, 'subject', subject)])].join(', ');

/** A figure whose sums hold only once another is mended says so. */
export function stateOf(article: CheckedArticle, figure: Figure, messages: Messages): string {
  const { status, reason } = figure;
  const own = article.figures.indexOf(figure);
  const sums = inOrder(article, own);
  if (status === 'verified' && sums.length > 0 && !sums.some(({ state }) => state === 'holds')) {
    const accused = [...new Set(sums.flatMap((sum) => accusedIn(article, sum, own)))];
    if (accused.length > 0) return say(messages, 'hover.once-mended', { figures: listed(messages, accused) });
  }
  const state = say(messages, status === 'verified' || status === 'rounding' ? `hover.${status}` : `state.${status}`);
  const isTold = reason !== undefined && (status === 'unchecked' || status === 'ignored' || status === 'rounding');
  return isTold ? say(messages, 'hover.reason', { state, reason }) : state;
}

/** Of a figure in conflict those first that fail, of another those that hold; what a total is made up of before its shares. */
function inOrder({ figures, sums = [] }: CheckedArticle, own: number): Sum[] {
  const isAccused = figures[own]?.status === 'conflicting';
  const isBase = ({ terms }: Sum) => terms.some(({ figure, role }) => figure === own && role === 'base');
  const rank = (sum: Sum): number => 2 * Number((sum.state === 'fails') !== isAccused) + Number(isBase(sum));
  return sums.filter(({ terms }) => terms.some(({ figure }) => figure === own)).sort((a, b) => rank(a) - rank(b));
}

function laidOut(article: CheckedArticle, sum: Sum, own: number, messages: Messages): Block {
  const bases = sum.terms.filter(({ role }) => role === 'base');
  // a base that is no figure of the article, or several of them, goes by its name
  const isNamed = sum.base !== undefined && bases.length !== 1;
  const terms = sum.terms.filter(({ role, figure }) => figure === own || role !== 'base' || !isNamed);
  const shown = nearest(terms, own);
  const rows = shown.flatMap((term): Row[] => {
    const figure = article.figures[term.figure];
    if (!figure) return [];
    const cells = [whatOf(figure, messages), readingOf(figure), fitting(article, sum, term, own)];
    return [{ cells, strong: term.figure === own }];
  });
  const left = terms.length - shown.length;
  return {
    kind: 'table',
    head: [headOf(sum), say(messages, 'hover.printed'), say(messages, 'hover.fits')],
    rows: [
      ...rows,
      ...(left > 0 ? [{ cells: [say(messages, 'hover.more', { count: left }), '', ''] }] : []),
      ...(isNamed ? [{ cells: [sum.base ?? '', '–', ''] }] : []),
    ],
  };
}

/** The sum, or what it comes to where its many terms follow. */
function headOf({ working, terms }: Sum): string {
  const at = working.lastIndexOf('=');
  return terms.length > mostSpelled && at >= 0 ? `Σ ${working.slice(at)}` : working;
}

/** The first terms, and the figure's own wherever it stands. */
function nearest(terms: readonly SumTerm[], own: number): readonly SumTerm[] {
  if (terms.length <= mostFigures) return terms;
  const head = terms.slice(0, mostFigures - 1);
  const rest = terms.slice(mostFigures - 1);
  return [...head, ...rest.filter(({ figure }) => figure === own).slice(0, 1)];
}

/** In a long list what would fit is only asked of the figure itself and of those that are accused. */
function fitting({ figures }: CheckedArticle, { state, terms }: Sum, term: SumTerm, own: number): string {
  if (state === 'holds') return '✓';
  if (state === 'open') return '≈';
  const isAsked = terms.length <= 3 || term.figure === own || figures[term.figure]?.status === 'conflicting';
  return isAsked ? (term.fits ?? '–') : '';
}

function alsoIn(article: CheckedArticle, sums: readonly Sum[], own: number, messages: Messages): Block[] {
  if (sums.length === 0) return [];
  const left = sums.length - mostSums;
  const rows = sums.slice(0, mostSums).map((sum) => ({ cells: [sum.working, standing(article, sum, own, messages)] }));
  const more = left > 0 ? [{ cells: [say(messages, 'hover.more', { count: left }), ''] }] : [];
  return [{ kind: 'table', head: [say(messages, 'hover.other-sums'), ''], rows: [...rows, ...more] }];
}

function standing(article: CheckedArticle, sum: Sum, own: number, messages: Messages): string {
  const accused = sum.state === 'fails' ? accusedIn(article, sum, own) : [];
  if (accused.length > 0) return say(messages, 'sum.fails-by', { figures: listed(messages, accused) });
  const fits = sum.terms.find(({ figure }) => figure === own)?.fits;
  return sum.state === 'fails' && fits !== undefined
    ? say(messages, 'sum.fits', { fits })
    : say(messages, `sum.${sum.state}`);
}

/** The other figures of a sum that are in conflict. */
const accusedIn = ({ figures }: CheckedArticle, { terms }: Sum, own: number): readonly string[] =>
  terms.flatMap(({ figure }) => {
    const other = figures[figure];
    return other && figure !== own && other.status === 'conflicting' ? [readingOf(other)] : [];
  });
