// What a sentence says that figures led to: a bar cleared or missed, a rival beaten, a place taken.
import type { Cue } from '../languages/language.ts';
import type { Found } from '../languages/phrases.ts';
import type { Printed } from '../numerals/figure.ts';
import type { Claim } from './claim.ts';
import { directions } from './directions.ts';
import type { Name } from './names.ts';
import type { SentenceView } from './sentence.ts';
import { beaten, isRival, led, mayBeRival, tellsPlace } from './victories.ts';

/** Joins the figures of a sentence that its verbs set against one another. */
export function outcomes(view: SentenceView, claims: readonly Claim[], names: readonly Name[]): void {
  alsoOf(view, claims, names);
  bars(view, claims, names);
  beaten(view, claims, names);
  led(view, claims, names);
  directions(view, claims);
  elsewhere(view, claims);
  for (const claim of claims) if (claim.kind === 'rank') place(view, claim, claims, names);
}

/** "won the county 306 to 243, and the state by 104": what is joined to a score is told of another place, or vote. */
function elsewhere({ cues, tokens }: SentenceView, claims: readonly Claim[]): void {
  claims.forEach((gap, k) => {
    const last = claims[k - 1];
    if (gap.kind !== 'margin-votes' || !last?.against) return;
    const joined = cues.some(
      ({ value, from, to }) =>
        value === 'and' && from > last.figure.to && to < gap.figure.lead && tokens[from - 1]?.text === ',',
    );
    const by = cues.some(({ value, to }) => value === 'by' && to === gap.figure.lead);
    if (joined && by) gap.local = true;
  });
}

/** "Harbour (52,310 votes, 8 seats)": seats right behind votes, with nobody named between, are the same rival's. */
function alsoOf(view: SentenceView, claims: readonly Claim[], names: readonly Name[]): void {
  claims.forEach((claim, k) => {
    const before = claims[k - 1];
    if (!before?.subject || claim.subject || claim.kind !== 'seats' || before.kind === 'seats-total') return;
    const parted = view.tokens.slice(before.figure.to, claim.figure.from).some(({ text }) => '();'.includes(text));
    const named = names.some(({ from, to }) => from >= before.figure.to && to <= claim.figure.from);
    if (!parted && !named && claim.figure.from - before.figure.to <= closeBy) claim.subject = before.subject;
  });
}

const closeBy = 5;

/** Words between a share and the bar, or its verb, that nobody's name parts. */
const reach = 8;

/** "Harbour (4.8%) cleared the 5% threshold", "missed the 5% bar, with 6.2%": the one bar and the one share beside it. */
function bars(view: SentenceView, claims: readonly Claim[], names: readonly Name[]): void {
  const found = claims.filter(({ kind, figure }) => kind === 'threshold' && figure.unit === 'percent');
  const [bar] = found;
  if (!bar || found.length !== 1) return;
  bar.excludes = bar.figure.hedge === 'above' && near(view, 'nobody', bar.figure.lead);
  const verbs = view.cues.filter(
    ({ value, to }) =>
      (value === 'cleared' || value === 'missed') && to <= bar.figure.lead && bar.figure.lead - to <= 4,
  );
  const verb = longest(verbs);
  if (!verb || denied(view, verb)) return;
  const before = claims.findLast((claim) => isResult(claim) && claim.figure.to <= verb.from);
  const after = claims.find((claim) => isResult(claim) && claim.figure.lead >= bar.figure.to);
  const beside = before && isBeside(view, before.figure, verb.from, names, true);
  const left = beside && !wentToSome(view, before.figure, verb.from, names) ? before : undefined;
  const right = after && isBeside(view, bar.figure, after.figure.lead, names, false) ? after : undefined;
  const share = left && right ? undefined : (left ?? right);
  if (share) share.bar = { at: bar, cleared: verb.value === 'cleared' };
}

const longest = (hits: readonly Found<Cue>[]): Found<Cue> | undefined =>
  [...hits].sort((a, b) => b.to - b.from - (a.to - a.from))[0];

const isResult = ({ kind, figure, time }: Claim): boolean =>
  figure.unit === 'percent' && time === 'now' && (kind === 'share' || kind === 'turnout');

/** "did not clear" */
const denied = (view: SentenceView, verb: Found<Cue>): boolean => near(view, 'nobody', verb.from);

/** Whether such a word stands a few words before the token. */
const near = (view: SentenceView, cue: Cue, before: number): boolean =>
  view.cues.some(({ value, to }) => value === cue && to <= before && before - to <= 4);

/** Nothing that could have a figure of its own between: before the verb one name at most, after the bar none. */
function isBeside(view: SentenceView, figure: Printed, to: number, names: readonly Name[], named: boolean): boolean {
  const words = view.tokens.slice(figure.to, to);
  const between = names.filter((name) => name.from >= figure.to && name.to <= to).length;
  return words.length <= reach && !words.some(({ text }) => text === ';' || text === '.') && between <= (named ? 1 : 0);
}

/** "12.3% went to lists that missed it": to several, none of which has so much. */
function wentToSome({ cues }: SentenceView, { to }: Printed, verb: number, names: readonly Name[]): boolean {
  const between = cues.filter((hit) => hit.from >= to && hit.to <= verb);
  const given = between.find(({ value }) => value === 'support');
  const answered = between.some(({ value }) => value === 'yes' || value === 'no');
  return given !== undefined && !answered && !names.some((name) => name.from >= given.to && name.to <= verb);
}

/** Words before the name with which a sentence opens. */
const wordsToOpen = 1;

/** "garnered 6,101,533 to place third", "came third with 418,553 votes": the figure beside the place, else the name before it. */
function place(view: SentenceView, rank: Claim, claims: readonly Claim[], names: readonly Name[]): void {
  rank.local ||= tellsPlace(view, names) || names[0] === undefined || names[0].from - view.from > wordsToOpen;
  const name = names.findLast(({ to }) => to <= rank.figure.lead);
  const before = claims.findLast((claim) => isRival(claim) && claim.figure.to <= rank.figure.lead);
  const after = claims.find((claim) => mayBeRival(claim) && claim.figure.lead >= rank.figure.to);
  const own = before && (!name || name.to <= before.figure.lead) ? before : undefined;
  const next =
    after &&
    after.figure.lead - rank.figure.to <= 3 &&
    !names.some((other) => other.from >= rank.figure.to && other.to <= after.figure.lead)
      ? after
      : undefined;
  const beside = next ?? own;
  if (beside) Object.assign(rank, { ranks: beside, subject: beside.subject });
  else if (name) rank.subject = { name: name.name, keys: name.keys, aliases: name.aliases };
}
