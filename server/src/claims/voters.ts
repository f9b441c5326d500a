// Those who vote: the share of them that came, and for whom they voted.

import { nameStem } from '../languages/inflect.ts';
import type { Cue } from '../languages/language.ts';
import { compare } from '../math/rational.ts';
import type { Printed } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import { type Claim, isCount } from './claim.ts';
import type { Name, NameBook } from './names.ts';
import { anywhere, leftOf, rightOf, type SentenceView } from './sentence.ts';

/** "of 921,006 citizens 69.05%": right after those who may vote, the share of them that did. */
export function ofRegistered(view: SentenceView, claims: readonly Claim[]): void {
  const { tokens } = view;
  claims.forEach((claim, k) => {
    const before = claims[k - 1];
    // "turnout was 50%: of 20,000 voters, voted 10,000"
    const came = claim.kind === 'cast' && isCount(claim) && leftOf(view, claim.figure, 'cast') === 0;
    const asked = before?.noun === 'voters' && claim.kind === 'cast' && isCount(claim) && before.sums;
    if ((came || asked) && before?.noun === 'voters' && isCount(before) && leftOf(view, before.figure, 'of') === 0)
      Object.assign(before, { kind: 'registered', settled: true });
    shareOfVoters(view, before, claim);
    // "12,650 voted and 19,450 were registered, which makes it 65 percent"
    const both = [before, claims[k - 2]].map((count) => count?.kind);
    const made = claim.kind === 'share' && !claim.subject && leftOf(view, claim.figure, 'that-is') <= 1;
    if (made && both.includes('cast') && both.includes('registered'))
      Object.assign(claim, { kind: 'turnout', sure: true });
    if (before?.kind !== 'registered' || claim.kind !== 'share' || claim.figure.unit !== 'percent') return;
    const between = tokens.slice(before.figure.to, claim.figure.lead);
    if (between.length > 0 && between.length <= 2 && between.every(({ kind }) => kind === 'word'))
      claim.kind = 'turnout';
  });
}

/** "of 62,219 voters just 43 percent took part", "only 43 percent of the 62,219 voters did": those who may vote, and of them who came. */
function shareOfVoters(view: SentenceView, one: Claim | undefined, other: Claim): void {
  const [share, count] = one?.figure.unit === 'percent' ? [one, other] : [other, one];
  if (!count || share.figure.unit !== 'percent' || count.noun !== 'voters' || !isCount(count)) return;
  if (!came.has(share.kind) || !(count.kind === 'cast' || count.kind === 'registered' || !count.settled)) return;
  if (leftOf(view, count.figure, 'of') > 0 || other.figure.lead - (one?.figure.to ?? 0) > wordsBeside) return;
  const verb = Math.min(rightOf(view, other.figure, 'cast'), rightOf(view, other.figure, 'proverb'));
  if (verb > 1 || rightOf(view, other.figure, 'support') <= verb + 2) return;
  Object.assign(count, { kind: 'registered', settled: true });
  share.kind = 'turnout';
}

const came: ReadonlySet<Kind> = new Set<Kind>(['share', 'turnout']);
/** Words between the two. */
const wordsBeside = 3;

/** "3,446 ballot papers were issued, 13 of them were rejected, … from an electorate of 9,412": fewer papers than voters are those that were cast. */
export function papersIssued(claims: readonly Claim[]): void {
  const able = claims.filter((claim) => claim.kind === 'registered' && isCount(claim));
  const papers = able.filter(({ noun }) => noun === 'ballots');
  const [paper, whole] = [papers[0], able.find(({ noun }) => noun !== 'ballots')];
  if (!paper || !whole || able.length !== 2 || compare(paper.figure.value, whole.figure.value) >= 0) return;
  if (claims.some(({ kind }) => kind === 'cast')) return;
  if (claims.some(({ kind }) => kind === 'invalid' || kind === 'turnout')) paper.kind = 'cast';
}

/** "25,910 ballots were valid and 983 were not": a bare number of those that are none of the valid ones. */
export function spoiltOfValid(view: SentenceView, claims: readonly Claim[]): void {
  claims.forEach((claim, k) => {
    const before = claims[k - 1];
    const { figure } = claim;
    const denied = Math.min(rightOf(view, figure, 'no'), rightOf(view, figure, 'nobody')) <= 1;
    if (before?.kind !== 'valid' || !isCount(claim) || !denied || rightOf(view, figure, 'votes') === 0) return;
    // "of 12,310 valid votes, 6,894 were against and 5,416 in favour"
    const answers = view.cues.some(({ value, from }) => value === 'yes' && from >= before.figure.to);
    if (!answers && leftOf(view, before.figure, 'of') > 1)
      Object.assign(claim, { kind: 'invalid', settled: true, sure: true });
  });
}

/** "Мұратовқа 9 214 адам дауыс берді", "за Ахметова проголосовали 71 833": who voted for a name are its votes. */
export function givenTo(view: SentenceView, claim: Claim, names: readonly Name[], book: NameBook): void {
  votedName(view, claim, names);
  const { kind, subject, partner, figure } = claim;
  if (kind !== 'cast' || !isCount(claim) || !subject) return;
  const name = names.findLast(({ to, name: own }) => to <= figure.lead && own === subject.name);
  if (!book.isGiven(subject.name.toLowerCase()) && !(name && isFor(view, name, figure.lead, book))) return;
  claim.kind = 'votes';
  if (partner?.kind === 'turnout') partner.kind = 'share';
}

/** "4,117,610 people voted Reform": they are its votes. */
function votedName({ tokens, cues }: SentenceView, claim: Claim, names: readonly Name[]): void {
  const { kind, figure } = claim;
  if (kind !== 'cast' || !isCount(claim)) return;
  const verb = cues.find(({ value, from }) => value === 'cast' && from >= figure.to && from - figure.to <= 1);
  const name = verb && names.find(({ from }) => from === verb.to);
  if (name && tokens[verb.to - 1]?.text === tokens[verb.to - 1]?.lower) claim.kind = 'votes';
}

/** "за" before the name and what its bearer is, "партиясына" or "үшін" after it; no other number between it and its own. */
function isFor({ tokens, cues, figures }: SentenceView, name: Name, lead: number, book: NameBook): boolean {
  const { isGiven, generics, endings } = book;
  if (figures.some(({ from, not }) => from >= name.to && from < lead && not === undefined)) return false;
  const next = tokens[name.to]?.lower ?? '';
  const generic = generics.has(next) || generics.has(nameStem(next, endings));
  const after = generic ? name.to + 1 : name.to;
  return (
    (generic && isGiven(next)) ||
    cues.some(
      ({ value, from, to }) =>
        value === 'option' && to <= name.from && name.from - to <= title && from >= name.from - title - 1,
    ) ||
    cues.some(({ value, from }) => value === 'support' && from === after && tokens[from]?.lower === tokens[from]?.text)
  );
}

/** Words on who somebody is, before the name. */
const title = 3;

/** "910 votes: Yes 723, No 187": the count before both answers is that of all who answered. */
export function answered(claims: readonly Claim[]): void {
  claims.forEach((claim, k) => {
    const [one, other] = [claims[k + 1], claims[k + 2]];
    if (claim.kind !== 'votes' || claim.noun !== 'votes' || claim.option !== undefined || claim.partner) return;
    if (!one || !other || !isCount(one) || !isCount(other) || one.kind !== 'votes' || other.kind !== 'votes') return;
    if (one.option !== undefined && other.option !== undefined && one.option !== other.option) claim.kind = 'valid';
  });
}

/** A verb of voting right behind those who may vote. */
export const haveVoted = ({ cues }: SentenceView, { to }: Printed): boolean =>
  cues.some(
    (able) =>
      able.value === 'registered' &&
      able.from === to &&
      cues.some(({ value, from }) => value === 'cast' && from === able.to),
  );

/** "approved by 4,312 and rejected by 2,734", "458 yes votes", "by electorate 133 for Yes": an answer, and no papers, nor a roll. */
export const isVotedDown = (view: SentenceView, figure: Printed, noun: Cue | undefined): boolean => {
  const answers = view.cues.filter(({ value }) => value === 'option');
  if (answers.some(({ from, to }) => from === figure.to && answers.some((next) => next.from === to))) return true;
  if (noun === 'votes') return (['yes', 'no'] as const).some((cue) => rightOf(view, figure, cue) === 0);
  const by = (['no', 'by'] as const).every((cue) =>
    view.cues.some(({ value, to }) => value === cue && to === figure.lead),
  );
  return noun === undefined && by && anywhere(view, 'yes');
};

/** "557 people voted", "557 people who voted": a verb of voting right behind those who did, or behind a word that stands for them. */
export function haveCome(view: SentenceView, figure: Printed, toNoun: number): boolean {
  const verb = rightOf(view, figure, 'cast');
  const who = figure.to + toNoun + 1;
  const relative =
    view.tokens[who]?.kind === 'word' &&
    !view.cues.some(({ from, to, value }) => value !== 'not-a-name' && from <= who && to > who);
  return verb <= toNoun + 1 || (verb === toNoun + 2 && relative);
}

const people: ReadonlySet<Cue> = new Set<Cue>(['voters', 'votes', 'ballots', 'units', 'cast', 'seats']);

/** After the nouns, and their verb, that stand right behind a number: "1,251,624 came to vote out of". */
export function pastNouns({ cues, tokens }: SentenceView, from: number, to: number): number {
  let at = from;
  for (;;) {
    // "557 people who voted out of 908"
    const who = at > from && tokens[at]?.kind === 'word' ? at + 1 : at;
    const next =
      cues.find((cue) => cue.from === at && cue.to <= to && people.has(cue.value)) ??
      cues.find((cue) => cue.from === who && cue.to <= to && cue.value === 'cast');
    if (!next) return at;
    at = next.to;
  }
}

/** "38 for Reform", "668 valid votes were for the Greens": whom they are for is named. */
export const isGivenName = ({ cues, tokens }: SentenceView, figure: Printed): boolean =>
  cues.some(({ value, from, to }) => {
    if (value !== 'option' || from < figure.to || from - figure.to > wordsToGiven) return false;
    return [tokens[to], tokens[to + 1]].some((token) => token?.kind === 'word' && token.text !== token.lower);
  });
const wordsToGiven = 3;
