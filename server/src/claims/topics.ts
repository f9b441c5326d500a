// What figures are about by what announces them: a heading, words before a colon, or the sentences around them.
import type { Cue } from '../languages/language.ts';
import { groupBy } from '../math/groups.ts';
import { holds } from '../math/interval.ts';
import { quotientOf } from '../math/quotients.ts';
import { interval } from '../numerals/figure.ts';
import { type Claim, isCount } from './claim.ts';
import { formerShares } from './formerShares.ts';
import { sameSubject } from './names.ts';

/** What an announcement can say of the figures after it. */
export type Topic = 'seats' | 'turnout' | 'poll' | 'invalid';

const announcing: readonly (readonly [Topic, readonly Cue[]])[] = [
  ['poll', ['votes', 'cast']],
  ['seats', ['votes']],
  ['turnout', ['votes', 'share', 'seats']],
  ['invalid', ['valid', 'cast', 'share', 'seats', 'support', 'turnout']],
];

/** The topic that the words of a heading announce; each is no topic beside the words of another. */
export const topicOf = (cues: ReadonlySet<Cue>): Topic | undefined =>
  announcing.find(([topic, others]) => cues.has(topic) && !others.some((cue) => cues.has(cue)))?.[0];

/** Words of a sentence that comes back to what was counted. */
export const results: readonly Cue[] = ['now', 'cast', 'valid', 'registered', 'reporting', 'turnout', 'elected'];

export const tellsResult = (cues: ReadonlySet<Cue>): boolean => results.some((cue) => cues.has(cue));

/** Reads shares by what announces them, and by the turnouts told elsewhere. */
export function followTopics(claims: readonly Claim[]): void {
  formerShares(claims);
  ofTopics(claims);
  turnoutsAgain(claims);
  turnoutsMade(claims);
}

/** "82%: out of 274 with the right to vote there, 225 did": what the only two such counts of its sentence make. */
function turnoutsMade(claims: readonly Claim[]): void {
  const counts = groupBy(
    claims.filter(({ kind, cell }) => !cell && (kind === 'cast' || kind === 'registered')),
    ({ sentence }) => sentence,
  );
  for (const claim of claims) {
    const [one, other, ...more] = (isOpenShare(claim) && counts.get(claim.sentence)) || [];
    if (!one || !other || more.length > 0 || one.kind === other.kind) continue;
    const [cast, registered] = one.kind === 'cast' ? [one, other] : [other, one];
    if (holds(interval(claim.figure), quotientOf(cast.figure.value, interval(registered.figure))))
      claim.kind = 'turnout';
  }
}

/** Shares under the heading of a topic, and those in an article that tells of nothing else, are of that topic. */
function ofTopics(claims: readonly Claim[]): void {
  const rivals = claims.filter(isRival);
  // "Harbour 41.2%, Left 33.1%, others 9.4%": where the others have a share, so have those before them
  const listed = new Set<number>();
  for (const { line, subject, block } of claims.toReversed())
    if (line && (subject?.keys[0] === '#others' || listed.has(block + 1))) listed.add(block);
  const ofNobody = ({ subject, block }: Claim): boolean =>
    !listed.has(block) && (subject === undefined || !rivals.some((rival) => sameSubject(rival.subject, subject)));
  for (const claim of claims) {
    if (!isOpenShare(claim) || claim.time === 'poll') continue;
    if (claim.under === 'turnout' && ofNobody(claim)) claim.kind = 'turnout';
    if (claim.under === 'poll' && claim.time === 'now') Object.assign(claim, { kind: 'poll-share', time: 'poll' });
  }
  const told = claims.filter(({ kind, sure }) => kind === 'turnout' && sure).length;
  if (told < fewestTurnouts || rivals.length > 0 || hasContenders(claims)) return;
  const open = claims.filter((claim) => isOpenShare(claim) && claim.time !== 'poll');
  // "83% for it, turnout 45%": shares are told of as well
  const beside = new Set(claims.flatMap(({ kind, sure, sentence }) => (kind === 'turnout' && sure ? [sentence] : [])));
  if (open.some(({ sentence }) => beside.has(sentence))) return;
  for (const claim of open) claim.kind = 'turnout';
}

/** "Fewer voted (71.3% to 82.8%)": a share of nobody, in the digits of a turnout and of no rival's share, is that turnout. */
function turnoutsAgain(claims: readonly Claim[]): void {
  const told = new Map<string, Claim>();
  const others = new Set<string>();
  for (const claim of claims) {
    if (claim.kind === 'turnout' && claim.figure.unit === 'percent') told.set(claim.figure.digits, claim);
    else if (claim.subject && !isCount(claim)) others.add(claim.figure.digits);
  }
  for (const claim of claims) {
    const same = told.get(claim.figure.digits);
    const telling = claim.figure.digits.length > shortest && !others.has(claim.figure.digits);
    if (same && telling && isOpenShare(claim) && !claim.subject)
      Object.assign(claim, { kind: 'turnout', time: same.time });
  }
}

/** A percentage without decimals, and its point: others are easily the same. */
const shortest = 2;

/** Names that have shares again and again, in one passage after another: no places, each of which has a turnout or two. */
function hasContenders(claims: readonly Claim[]): boolean {
  const named = claims.filter((claim) => isOpenShare(claim) && claim.subject && !claim.subject.place);
  return [...groupBy(named, ({ subject }) => subject?.keys[0]).values()].some(
    (own) => new Set(own.map(({ block }) => block)).size >= fewestPassages,
  );
}

const fewestPassages = 3;

/** So many turnouts tell what an article is about. */
const fewestTurnouts = 2;

/** Somebody whose votes were counted. */
const isRival = ({ kind, noun, subject, figure, partner }: Claim): boolean =>
  subject !== undefined &&
  ((kind === 'votes' && (noun === 'votes' || partner !== undefined || figure.digits.length > 3)) || kind === 'seats');

/** A share of which no word of its own says what it is a share of. */
const isOpenShare = (claim: Claim): boolean =>
  (claim.kind === 'share' || claim.kind === 'previous-share') &&
  !isCount(claim) &&
  !claim.cell &&
  !claim.sure &&
  claim.partner === undefined &&
  claim.option === undefined;
