// Numbers of something else than votes: ages, sums of money, labels, things that no word of an election's names.
import type { Cue } from '../languages/language.ts';
import { compare } from '../math/rational.ts';
import type { Printed } from '../numerals/figure.ts';
import { nounOf } from './counts.ts';
import { aloneInBrackets, leftOf, rightOf, type SentenceView } from './sentence.ts';

/** "47 cents", "32 years", "Question 2", "aged 66": a number of something else. */
export function isMeasured(view: SentenceView, figure: Printed, answers: boolean): boolean {
  if (figure.unit !== 'none') return false;
  const next = view.cues.find((hit) => hit.from === figure.to && hit.value === 'measure');
  // "Prop. 1"
  const stopped = view.tokens[figure.from - 1]?.text === '.' && figure.from - 1 > view.from ? 1 : 0;
  const before = view.cues.find(
    (hit) =>
      hit.to === figure.from - stopped &&
      (hit.value === 'age' || (hit.value === 'label' && !isInitials(view.tokens[hit.to - 1]?.text ?? ''))),
  );
  const aged =
    view.tokens[figure.from - 1]?.text === ',' &&
    view.tokens[figure.to]?.text === ',' &&
    figure.form === 'digits' &&
    /^[2-9]\d$/.test(figure.digits) &&
    /^\p{Lu}/u.test(view.tokens[figure.from - 2]?.text ?? '');
  // "approved the budget by 812 to 640"
  const other =
    (leftOf(view, figure, 'economy') <= 1 && leftOf(view, figure, 'by') > 0) || rightOf(view, figure, 'economy') <= 1;
  const compound =
    view.tokens[figure.to]?.text === '-' &&
    view.tokens[figure.to]?.spaced === false &&
    view.tokens[figure.to + 1]?.kind === 'word' &&
    Math.min(rightOf(view, figure, 'chamber'), rightOf(view, figure, 'seater')) > 1 &&
    !view.cues.some(({ value, from }) => value === 'votes' && from === figure.to + 1);
  return (
    next !== undefined ||
    aged ||
    isAge(view, figure) ||
    agedAlso(view, figure) ||
    countsRivals(view, figure) ||
    opensRange(view, figure) ||
    compound ||
    other ||
    numbersLine(view, figure) ||
    (before !== undefined &&
      !opensScore(view, figure) &&
      !(answers && leftOf(view, figure, 'option') === 0) &&
      !counted(view, figure) &&
      figure.style.group === '' &&
      figure.form === 'digits' &&
      (figure.digits.length <= 3 || headsCount(view, figure)))
  );
}

/** "passed the bill 218-212" */
const opensScore = (view: SentenceView, figure: Printed): boolean =>
  !headsCount(view, figure) &&
  view.figures.some(
    (next) => next.from === figure.to + 1 && next.not === undefined && compare(figure.value, next.value) > 0,
  );

/** "Precinct 1204: 318 votes", where a score would be "218:212" */
const headsCount = ({ figures, tokens }: SentenceView, { to }: Printed): boolean =>
  tokens[to]?.text === ':' && tokens[to + 1]?.spaced === true && figures.some(({ from }) => from === to + 1);

/** "ACT 10": the initials of a party are no label. */
const isInitials = (word: string): boolean => word.length > 2 && /^\p{Lu}+$/u.test(word);

/** "Anna Moreau (56)": the age of whoever stands before it, and not one of a list of results. */
function isAge(view: SentenceView, figure: Printed): boolean {
  const { tokens, figures, from, to } = view;
  const isAlone = (other: Printed): boolean =>
    aloneInBrackets(view, other) && other.unit === 'none' && other.form === 'digits';
  const name = tokens[figure.from - 2];
  if (!isAlone(figure) || !/^(?:1[89]|[2-9]\d)$/.test(figure.digits) || figure.from - from < 2) return false;
  const capital = name?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(name.text);
  return capital && figure.to < to && figures.filter(isAlone).length === 1;
}

/** "aged 16 and 17": what is joined to an age is one too. */
function agedAlso({ figures, cues, tokens }: SentenceView, figure: Printed): boolean {
  const first = figures.findLast(({ to }) => to <= figure.lead);
  if (!first || figure.lead - first.to !== 1 || figure.digits.length > longestAge) return false;
  const aged = cues.some(({ value, to }) => value === 'age' && to === first.lead);
  const joined = cues.some(({ value, from }) => (value === 'and' || value === 'to') && from === first.to);
  return aged && (joined || '-–‑'.includes(tokens[first.to]?.text ?? ' '));
}

const longestAge = 2;

/** "eight other parties 52", "two others (4.6 together)": a number of rivals, and behind them their own. */
function countsRivals({ cues, tokens, figures }: SentenceView, figure: Printed): boolean {
  const others = cues.find(({ value, from }) => value === 'others' && from === figure.to);
  if (!others || figure.unit !== 'none') return false;
  const boxed = tokens[others.to]?.text === '(' && figure.form === 'words';
  return figures.some(({ lead, not }) => not === undefined && lead === (boxed ? others.to + 1 : others.to));
}

/** "between 14 and 21 years": what is joined to a number of something else is one too. */
function opensRange({ figures, cues, tokens }: SentenceView, figure: Printed): boolean {
  const next = figures.find(({ from }) => from >= figure.to);
  if (next?.not !== 'measure' && next?.not !== 'money' && next?.not !== 'age') return false;
  if (next.lead === figure.to || next.lead - figure.to > 2) return false;
  return tokens.slice(figure.to, next.lead).every(({ text }, k) => {
    const at = figure.to + k;
    const joins = cues.some(({ value, from, to }) => (value === 'and' || value === 'to') && from <= at && at < to);
    return joins || '-–‑'.includes(text);
  });
}

/** "12   925 votes": the number of a line, with a gap before what the line says. */
function numbersLine({ tokens, from }: SentenceView, figure: Printed): boolean {
  const [last, next] = [tokens[figure.to - 1], tokens[figure.to]];
  const short = figure.form === 'digits' && figure.style.group === '' && figure.digits.length <= 3;
  return short && figure.from === from && next?.kind === 'digits' && next.start - (last?.end ?? 0) > 1;
}

/** "9 groups", "11 boxes": a number of things that no word of the language's speaks of. */
export function countsOther(view: SentenceView, figure: Printed, plural: string): boolean {
  if (numbersHeading(view, figure, plural)) return true;
  if (plural === '' || figure.unit !== 'none' || figure.form === 'fraction' || figure.to >= view.to) return false;
  const isNoun = (at: number): boolean => {
    const { kind, text, lower = '' } = view.tokens[at] ?? {};
    if (kind !== 'word' || text !== lower || lower.length < shortestNoun) return false;
    return lower.endsWith(plural) && !lower.endsWith(plural + plural);
  };
  const isKnown = (at: number): boolean => view.cues.some(({ from, to }) => from <= at && at < to);
  // "33 eliminated candidates"
  const isApart = !isNoun(figure.to) && !isKnown(figure.to) && figure.digits.length <= mostOfKind;
  const at = isApart && view.tokens[figure.to]?.lower === view.tokens[figure.to]?.text ? figure.to + 1 : figure.to;
  if (!isNoun(at) || isKnown(at)) return false;
  // "188 bishops voting"
  if (whoVote.some((cue) => view.cues.some(({ value, from }) => value === cue && from === at + 1))) return false;
  const { noun, after } = nounOf(view, figure);
  // "of citizens in 130 countries": so many places
  const placed = noun === undefined && leftOf(view, figure, 'place') === 0;
  // "mailed to 20,629 households": whoever may vote, by what stands before them
  const able = figure.form === 'digits' && leftOf(view, figure, 'registered') === 0;
  return !able && (placed || !after || (at > figure.to && noun === undefined));
}

const shortestNoun = 5;
/** Digits of a number of things of some sort: longer ones before a word may count those who did something. */
const mostOfKind = 3;
/** What people do of whom no word says that they are voters. */
const whoVote = ['proverb', 'attending', 'cast', 'abstained'] as const;

/** "Ballot 3", in a line of its own: which it is, and not how many. */
function numbersHeading({ tokens, cues, from, to }: SentenceView, figure: Printed, plural: string): boolean {
  if (from !== 0 || to < tokens.length || figure.to < to - 1 || figure.lead !== from + 1) return false;
  const { lower = '', text = '' } = tokens[from] ?? {};
  const short = figure.form === 'digits' && figure.digits.length <= 2 && text !== lower;
  return (
    short &&
    (plural === '' || !lower.endsWith(plural)) &&
    cues.some((hit) => hit.from === from && numbered.has(hit.value))
  );
}

const numbered: ReadonlySet<Cue> = new Set<Cue>(['votes', 'ballots', 'seats', 'units']);

/** With the noun that it counts right after it. */
const counted = (view: SentenceView, figure: Printed): boolean =>
  (['votes', 'seats', 'voters', 'ballots'] as const).some((cue) => rightOf(view, figure, cue) === 0);
