// When a figure holds: now, at an earlier election, in a survey, or while the count went on.
import type { Cue } from '../languages/language.ts';
import type { Found } from '../languages/phrases.ts';
import { toNumber } from '../math/rational.ts';
import type { Printed } from '../numerals/figure.ts';
import type { Lexicon } from '../numerals/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import type { Time } from './claim.ts';
import { anywhere, blocks, faraway, leftOf, near, rightOf, type SentenceView } from './sentence.ts';
import { results } from './topics.ts';

/** A block with its words and numbers. */
export interface Dated {
  readonly tokens: readonly Token[];
  readonly figures: readonly Printed[];
  readonly using: { readonly words: Lexicon };
}

/** Dates near the top are the article's own. */
const top = 6;

/** The year of which the article speaks: its headline's, else that of the first full date at its top, else the latest that it names. */
export function mainYear(views: readonly Dated[], headline: number | undefined): number {
  if (headline !== undefined) return headline;
  let latest = 0;
  let dated = 0;
  views.forEach(({ tokens, figures, using }, k) => {
    for (const { not, value, from } of figures) {
      if (not !== 'year') continue;
      const year = toNumber(value);
      const full = tokens.slice(Math.max(0, from - 4), from).some(({ lower }) => using.words.isMonth(lower));
      if (full && dated === 0 && k < top) dated = year;
      latest = Math.max(latest, year);
    }
  });
  return dated === 0 ? latest : dated;
}

/** "9,714 votes (was 9,713)", "48 compared with 45": what stands right between two numbers is said of the second. */
export const isOfNext = (view: SentenceView, figure: Printed): boolean =>
  view.cues.some(
    ({ value, from, to }) =>
      value === 'previous' &&
      from >= figure.to &&
      from - figure.to <= 1 &&
      view.figures.some((next) => next.lead === to),
  );

export function timeOf(view: SentenceView, figure: Printed, year: number): Time {
  if (near(view, figure, 'poll') <= 8) return 'poll';
  if (earlierYear(view, figure, year) || opensEarlier(view, figure, year)) return 'before';
  const bracketed = view.tokens[figure.lead - 1]?.text === '(' && leftOf(view, figure, 'previous') <= 3;
  const next = isOfNext(view, figure);
  const said = rightOf(view, figure, 'previous') <= 2 && !next;
  if (bracketed || leftOf(view, figure, 'previous') <= 1 || said) return 'before';
  // "what had been a lead of 550"
  if (leftOf(view, figure, 'had') <= 4 && leftOf(view, figure, 'margin') <= 1 && leftOf(view, figure, 'had') > 1)
    return 'before';
  // "the 60-vote deficit he had"
  const lead = rightOf(view, figure, 'margin');
  if (lead <= 1 && rightOf(view, figure, 'had') <= lead + 2) return 'before';
  const told = leftOf(view, figure, 'ago') <= 12 && !isClosed(view, figure, 'ago');
  if (told || followedBy(view, figure, next ? ['ago', 'earlier'] : ['ago', 'earlier', 'previous'])) return 'before';
  // "in the first round, which fell on the same day, it had still been 71.3"
  const ago = leftOf(view, figure, 'ago');
  if (ago < faraway && leftOf(view, figure, 'had') < ago && !isClosed(view, figure, 'ago')) return 'before';
  if (leftOf(view, figure, 'since') === 0 && (shifts(view, figure) || moved(view, figure))) return 'before';
  if (view.figures.some((other) => other.not === 'clock' && leftOf(view, other, 'until') <= 1)) return 'partial';
  if (anywhere(view, 'partial')) return 'partial';
  return 'now';
}

/** "Berg 261 (up 4% on last time), Lund 133": what stood in brackets before the figure holds for nothing behind them. */
function isClosed({ tokens, cues, figures }: SentenceView, figure: Printed, cue: Cue): boolean {
  const last = cues.findLast(({ value, to }) => value === cue && to <= figure.lead);
  if (!last) return false;
  // "down 21.5 on the 52.4% of last time, while hers is 16.7 better": told of the number before it alone
  const ofOne = figures.some(({ to, not }) => not === undefined && to <= last.from && last.from - to <= wordsToAgo);
  const parted = cues.some(
    ({ value, from, to }) => value === 'also' && from >= last.to && to <= figure.lead && tokens[from - 1]?.text === ',',
  );
  return (ofOne && parted) || closesBetween(tokens, last.to, figure.lead);
}

/** "of", "on" */
const wordsToAgo = 2;

function closesBetween(tokens: readonly Token[], from: number, to: number): boolean {
  let open = 0;
  for (let at = from; at < to && open >= 0; at++) open += opens(tokens[at]) - closes(tokens[at]);
  return open < 0;
}

const opens = (token: Token | undefined): number => (token?.text === '(' || token?.text === '[' ? 1 : 0);
const closes = (token: Token | undefined): number => (token?.text === ')' || token?.text === ']' ? 1 : 0);

/** Whether what the paragraph tells of a survey holds up to the figure: nothing before it has come back to what was counted. */
export function isAsked(view: SentenceView, figure: Printed): boolean {
  const told = view.cues.filter(({ from }) => from < figure.from);
  const asked = told.findLast(({ value }) => value === 'poll');
  return !told.some(({ value, from }) => isResult.has(value) && from >= (asked?.to ?? view.from));
}

const isResult: ReadonlySet<Cue> = new Set(results);

/** Whether a sentence opens with words for an earlier election, and nothing in it comes back to this one. */
export const saysEarlier = (cues: readonly Found<Cue>[], from: number): boolean =>
  cues.some(({ value, to }) => value === 'earlier' && to - from <= opening) && !saysNow(cues);

export const saysNow = (cues: readonly Found<Cue>[]): boolean => cues.some(({ value }) => value === 'now');

/** Whether a sentence names the year of the article. */
export const namesYear = ({ figures }: { readonly figures: readonly Printed[] }, year: number): boolean =>
  figures.some(({ not, value }) => not === 'year' && toNumber(value) >= year);

/** "55.2 per cent four years ago": the words stand right after the figure, a number among them or not. */
const followedBy = (view: SentenceView, figure: Printed, cues: readonly Cue[]): boolean =>
  view.cues.some(({ value, from }) => cues.includes(value) && from === figure.to);

/** Tokens from the beginning of a sentence within which a time governs all of it. */
const opening = 5;

/** "In 2018 he took …", "2014 — Modi 5,81,022; …": an earlier time that opens the sentence holds until a newer one. */
function opensEarlier(view: SentenceView, figure: Printed, year: number): boolean {
  const told = view.figures.find(({ not, from }) => not === 'year' && from - view.from <= opening);
  const ago = view.cues.find(
    ({ value, to }) => (value === 'ago' || value === 'earlier') && to - view.from <= opening + 2,
  );
  const isEarlier = told !== undefined && isBefore(told, year);
  const at = isEarlier ? told.to : told === undefined ? ago?.to : undefined;
  if (at === undefined || figure.from < at) return false;
  const label = isEarlier && told.from - view.from <= 1 && '—–:-.'.includes(view.tokens[told.to]?.text ?? ' ');
  const newer =
    view.cues.some(({ value, from }) => value === 'now' && from >= at && from < figure.from) ||
    view.figures.some(
      (other) => other.not === 'year' && toNumber(other.value) >= year && other.from >= at && other.from < figure.from,
    );
  const closed = isEarlier
    ? closesBetween(view.tokens, at, figure.lead)
    : isClosed(view, figure, 'ago') || isClosed(view, figure, 'earlier');
  const parted = closed || (!label && view.tokens.slice(at, figure.from).some(({ text }) => text === ';'));
  return !newer && !parted;
}

/** "The 1922 Committee": nobody compares with an election of a lifetime ago. */
const isBefore = ({ value }: Printed, year: number): boolean =>
  toNumber(value) < year && year - toNumber(value) <= aLifetime;
const aLifetime = 60;

/** An earlier year in the figure's own stretch of the sentence. */
function earlierYear(view: SentenceView, figure: Printed, year: number): boolean {
  for (const other of view.figures) {
    const told =
      other.not === 'year' &&
      other.from < figure.from &&
      view.cues.some((hit) => hit.value === 'had' && hit.from >= other.to && hit.to <= figure.from);
    if (other.not !== 'year' || !(isBefore(other, year) || (told && toNumber(other.value) >= year))) continue;
    const [first, second] = other.from < figure.from ? [other, figure] : [figure, other];
    const words = view.tokens.slice(first.to, second.from);
    const crossed = view.figures.some((f) => blocks(f) && f.from >= first.to && f.to <= second.from);
    const parted = words.some((word) => (other.from < figure.from ? ';' : ';,(').includes(word.text));
    // "Harbour (in 2018 Haven) 12.3%"
    const shut = other.from < figure.from && closesBetween(view.tokens, first.to, second.lead);
    if (!crossed && !parted && !shut && words.length <= (other.from < figure.from ? 24 : 6)) return true;
  }
  return false;
}

/** "up 6.9 points from 21.3": what a change is counted from. */
function moved(view: SentenceView, figure: Printed): boolean {
  const last = view.figures.findLast((other) => other.to <= figure.lead && other.not === undefined);
  return (
    last !== undefined &&
    figure.lead - last.to <= 4 &&
    Math.min(leftOf(view, last, 'rise'), leftOf(view, last, 'fall'), near(view, last, 'swing')) <= 4
  );
}

/** "from 53.15 pc to 55.50": the first of two values is the earlier one. */
function shifts(view: SentenceView, figure: Printed): boolean {
  const next = view.figures.find((other) => other.from >= figure.to);
  return next !== undefined && next.not === undefined && next.from - figure.to <= 3 && leftOf(view, next, 'to') === 0;
}
