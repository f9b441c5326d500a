// Yes or no: which answer each figure of a sentence counts, where the sentence names both.
import type { Cue } from '../languages/language.ts';
import type { Found } from '../languages/phrases.ts';
import { compare } from '../math/rational.ts';
import type { Kind } from '../protocol.ts';
import { type Claim, isCount } from './claim.ts';
import type { Name } from './names.ts';
import type { SentenceView } from './sentence.ts';
import { answer, groupsOf } from './subjects.ts';
import type { Group } from './toldBehind.ts';

type Answer = 'yes' | 'no';

interface Mention {
  readonly answer: Answer;
  readonly from: number;
  readonly to: number;
}

const other = (one: Answer): Answer => (one === 'yes' ? 'no' : 'yes');

/** Tells for votes and shares of a sentence whether they are of the yes or of the no, by where these words stand. */
export function answers(view: SentenceView, claims: readonly Claim[], names: readonly Name[]): void {
  const mentions = mentionsIn(view, claims, names);
  const [one] = mentions;
  if (!one || mentions.every((mention) => mention.answer === one.answer)) return;
  unpairRows(claims, mentions);
  const groups = groupsOf(claims).filter(({ claims: own }) => own.some(isAnswered));
  const told = inTurn(groups, mentions);
  groups.forEach((group, k) => {
    const next = groups[k + 1];
    const [first, second] = [told.get(group), next && told.get(next)];
    if (!next || !areScore(group, next)) return;
    if (first && !second) told.set(next, other(first));
    if (second && !first) told.set(group, other(second));
  });
  for (const [group, said] of told) give(group, said);
}

const ofAnswers: ReadonlySet<Kind> = new Set<Kind>([
  'votes',
  'share',
  'previous-votes',
  'previous-share',
  'poll-share',
]);

/** Votes, shares, and bare counts, which may be either answer's. */
const isAnswered = (claim: Claim): boolean =>
  ofAnswers.has(claim.kind) || (claim.kind === 'other' && !claim.settled && isCount(claim));

const areScore = (a: Group, b: Group): boolean =>
  a.claims.some((claim) => b.claims.some((one) => claim.against === one));

function give({ claims }: Group, said: Answer): void {
  for (const claim of claims) if (isAnswered(claim)) Object.assign(claim, { subject: answer(said), option: said });
}

/** The answers as they are named: of "for No" the last word, and no "against" between the two numbers of a score. */
function mentionsIn(view: SentenceView, claims: readonly Claim[], names: readonly Name[]): readonly Mention[] {
  const { cues, figures } = view;
  const isWithin = ({ from, to }: Found<Cue>): boolean =>
    figures.some((figure) => from < figure.to && to > figure.lead) ||
    claims.some(({ figure }, k) => from === figure.to && to === claims[k + 1]?.figure.lead);
  const found: Mention[] = [];
  for (const hit of cues) {
    const { value, from, to } = hit;
    if ((value !== 'yes' && value !== 'no') || isWithin(hit)) continue;
    const last = found.at(-1);
    if (last && from <= last.to) found.pop();
    found.push({ answer: value, from: last && from < last.to ? last.from : from, to });
  }
  // "56% for Lund"
  const given = ({ to }: Mention): boolean =>
    names.some((name) => !name.place && (name.from === to || name.from === to + 1));
  return found.filter((mention) => !given(mention));
}

/** Each group's answer: for all the one before it, or for all the one behind it, whichever stand closer. */
function inTurn(groups: readonly Group[], mentions: readonly Mention[]): Map<Group, Answer> {
  const between = (from: number, to: number): readonly Mention[] =>
    mentions.filter((mention) => mention.from >= from && mention.to <= to);
  const left = groups.map(({ from }, k) => between(groups[k - 1]?.to ?? 0, from));
  const right = groups.map(({ to }, k) => between(to, groups[k + 1]?.from ?? Number.POSITIVE_INFINITY));
  const apart = (group: Group, k: number, before: boolean): number => {
    const one = before ? left[k]?.at(-1) : right[k]?.[0];
    return one ? Math.min(farthest, before ? group.from - one.to : one.from - group.to) : farthest;
  };
  const cost = (before: boolean): number => groups.reduce((all, group, k) => all + apart(group, k, before), 0);
  const before = cost(true) <= cost(false);
  const found = new Map<Group, Answer>();
  groups.forEach((group, k) => {
    const [ahead, behind] = [left[k]?.at(-1), right[k]?.[0]];
    const own = before
      ? (ahead ?? (k === groups.length - 1 ? behind : undefined))
      : (behind ?? (k === 0 ? ahead : undefined));
    const said = (between(group.from, group.to)[0] ?? own)?.answer;
    if (said) found.set(group, said);
  });
  return inOrder(groups, left, found);
}

/** Words to an answer that is no number's own. */
const farthest = 10;

/** "Yes, said 1,204; no, 935: that is 56.3% and 43.7%": two counts and right behind them two shares are no pairs as they stand side by side. */
function unpairRows(claims: readonly Claim[], mentions: readonly Mention[]): void {
  claims.forEach((one, k) => {
    const [two, share, last] = claims.slice(k + 1, k + 4);
    if (!two || !share || !last || ![one, two].every((count) => isAnswered(count) && isCount(count))) return;
    if ([share, last].some((claim) => claim.figure.unit !== 'percent' || !isAnswered(claim))) return;
    const ofOthers = [one, two].some(({ partner }) => partner && partner !== share && partner !== last);
    const apart = share.figure.lead - two.figure.to > nextTo || last.figure.lead - share.figure.to > nextTo;
    const named = mentions.some(({ from, to }) => from >= share.figure.to && to <= last.figure.lead);
    if (!ofOthers && !apart && !named) for (const claim of [one, two, share, last]) unpair(claim);
  });
}

/** Words and marks from the one to the next. */
const nextTo = 4;

function unpair(claim: Claim): void {
  for (const side of [claim.partner, claim]) if (side) Object.assign(side, { partner: undefined, bond: undefined });
}

/** "No beat Yes by 56.3% to 43.7%", "Yes 1,204 and no 935, that is 56.3% and 43.7%": two without a word of their own go in the order told. */
function inOrder(
  groups: readonly Group[],
  left: readonly (readonly Mention[])[],
  named: ReadonlyMap<Group, Answer>,
): Map<Group, Answer> {
  const found = new Map(named);
  groups.forEach((group, k) => {
    const next = groups[k + 1];
    if (!next || found.has(next)) return;
    const [first, second] = left[k]?.slice(-2) ?? [];
    if (first && second && first.answer !== second.answer) {
      found.set(group, first.answer).set(next, second.answer);
      return;
    }
    const [early, late] = [groups[k - 2], groups[k - 1]];
    const [one, two] = [early, late].map((earlier) => earlier && named.get(earlier));
    if (found.has(group) || !one || !two || one === two || unitOf(early) === unitOf(group)) return;
    if (unitOf(group) !== unitOf(next)) return;
    // "487,564 Yes and 1,021,546 No. That makes it 67.7% to 32.3%": the larger share is of the larger count
    const inTurn = isLarger(early, late) === isLarger(group, next);
    found.set(group, inTurn ? one : two).set(next, inTurn ? two : one);
  });
  return found;
}

const isLarger = (one: Group | undefined, other: Group | undefined): boolean | undefined => {
  const [a, b] = [one?.claims[0], other?.claims[0]];
  return a && b && compare(a.figure.value, b.figure.value) > 0;
};

const unitOf = (group: Group | undefined): string | undefined => group?.claims[0]?.figure.unit;
