// Who has more than whom, by the verbs and words that set results against one another: "beat", "ahead of", "won with".
import type { Cue } from '../languages/language.ts';
import type { Found } from '../languages/phrases.ts';
import type { Printed } from '../numerals/figure.ts';
import { type Claim, isCount } from './claim.ts';
import type { Name } from './names.ts';
import type { SentenceView } from './sentence.ts';

/** "Berg beat Lund by 2,410 votes to 2,105": the scoreline after the two names; "Berg (2,410) beat Lund (2,105)": theirs. */
export function beaten(view: SentenceView, claims: readonly Claim[], names: readonly Name[]): void {
  const results = claims.filter(mayBeRival);
  if (results.length < 2) return;
  const told = view.cues.filter((cue) => value(cue) !== 0);
  // "was defeated by"
  const words = told.filter((cue) => !told.some((other) => other !== cue && covers(other, cue)));
  const verbs = words.filter(({ value: cue }) => cue === 'beat');
  const [verb] = verbs;
  if (verb && verbs.length === 1) scored(view, verb, claims.filter(isRival), names);
  for (const cue of words) owned(view, cue, results, names);
}

const covers = (a: Found<Cue>, b: Found<Cue>): boolean =>
  a.from <= b.from && a.to >= b.to && a.to - a.from > b.to - b.from;

/** 1: whoever stands before the words has more; -1: whoever stands behind them. */
const value = ({ value: cue }: Found<Cue>): number =>
  cue === 'beat' || cue === 'ahead' ? 1 : cue === 'behind' ? -1 : 0;

function scored(
  view: SentenceView,
  verb: Found<Cue>,
  [first, second, third]: readonly Claim[],
  names: readonly Name[],
): void {
  const loser = names.find(({ from }) => from >= verb.to && from - verb.to <= wordsToName);
  const winner = names.some(({ to }) => to <= verb.from && verb.from - to <= 6);
  if (!loser || !winner || !first || !second || third || first.kind !== second.kind) return;
  const apart = names.some(({ from, to }) => from >= loser.to && to <= second.figure.from);
  if (!apart && first.figure.from >= loser.to && scoreline(view, first.figure, second.figure)) first.beats = second;
}

/** "1,204 votes, ahead of Orr with 1,102": the result before the words, and that of whoever is named right behind them. */
function owned(view: SentenceView, cue: Found<Cue>, results: readonly Claim[], names: readonly Name[]): void {
  const first = results.findLast(({ figure }) => figure.to <= cue.from);
  const second = results.find(({ figure }) => figure.lead >= cue.to);
  if (!first || !second || first.figure.unit !== second.figure.unit || first.against === second) return;
  const other = names.find(({ from }) => from >= cue.to && from - cue.to <= wordsToName);
  if (!other || other.to > second.figure.lead || second.figure.lead - other.to > wordsToResult) return;
  const between = names.some(
    ({ from, to }) =>
      (from >= other.to && to <= second.figure.lead) ||
      (cue.value !== 'beat' && from >= first.figure.to && to <= cue.from),
  );
  const told = view.tokens.slice(first.figure.to, second.figure.from).some(({ text }) => ';.'.includes(text));
  // "48.2 percent of women, ahead of Orr, who got 51.8 percent of men"
  if (between || told || [first, second].some(({ figure }) => isOfSome(view, figure))) return;
  if (value(cue) > 0) first.beats = second;
  else second.beats = first;
}

/** Words from the verb to the name of the other, and from that name to its result. */
const wordsToName = 3;
const wordsToResult = 6;

/** Behind "of" and no word for votes: a part of some of the voters. */
const isOfSome = ({ cues }: SentenceView, { to, unit }: Printed): boolean =>
  unit === 'percent' &&
  cues.some(({ value: cue, from }) => cue === 'of' && from === to) &&
  !cues.some(({ value: cue, from }) => ofVotes.has(cue) && from > to && from <= to + wordsToVotes);

const ofVotes: ReadonlySet<Cue> = new Set<Cue>(['votes', 'ballots', 'voters', 'valid', 'cast', 'share', 'support']);
const wordsToVotes = 4;

/** "Webb won with 1,204 votes": whoever is said to have won has the most, if not in one place, or of what came over. */
export function led(view: SentenceView, claims: readonly Claim[], names: readonly Name[]): void {
  const { cues } = view;
  if (tellsPlace(view, names) || cues.some(({ value: cue }) => cue === 'transfer')) return;
  for (const cue of cues) {
    if (cue.value !== 'victor') continue;
    const result = claims.find((claim) => claim.figure.lead >= cue.to);
    if (!result || !mayBeRival(result) || result.figure.lead - cue.to > wordsToResult) continue;
    const named = names.filter(({ from, to }) => from >= cue.to && to <= result.figure.lead).length;
    if (named <= 1) result.leads = true;
  }
}

/** "in Ward 2", "in Northport": of one place. */
export const tellsPlace = ({ cues, tokens, figures }: SentenceView, names: readonly Name[]): boolean =>
  cues.some(
    ({ value: cue, to }) =>
      cue === 'place' &&
      (names.some(({ from }) => from === to) ||
        (tokens[to]?.text !== tokens[to]?.lower && figures.some(({ from }) => from === to + 1))),
  );

export const isRival = (claim: Claim): boolean =>
  (claim.kind === 'votes' && isCount(claim)) || (claim.kind === 'share' && claim.figure.unit === 'percent');

/** Or a count of which nothing is known yet: the sentences around may tell that it is one of votes. */
export const mayBeRival = (claim: Claim): boolean =>
  isRival(claim) || (!claim.settled && isCount(claim) && claim.figure.form === 'digits');

/** "2,410 votes to 2,105", "52% to 48%", "52–48" */
function scoreline(view: SentenceView, a: Printed, b: Printed): boolean {
  const between = view.tokens.slice(a.to, b.from);
  return (
    between.length <= 2 &&
    (view.cues.some(({ value: cue, from }) => cue === 'to' && from >= a.to && from < b.from) ||
      between.some(({ text }) => '-–‑'.includes(text)))
  );
}
