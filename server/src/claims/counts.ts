// What a count of something counts: the words around it weighed by how near they stand.
import type { Cue } from '../languages/language.ts';
import { compare, isMultiple, rational } from '../math/rational.ts';
import type { Printed } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import { missesSeats } from './gains.ts';
import { handedReading } from './handed.ts';
import { byOf, isDashed, movesAlso, partsTwo, shrunk } from './marginCounts.ts';
import { strongest } from './measures.ts';
import { areVoting, areWon, isToElect, seatReading } from './seatCounts.ts';
import { alone, anywhere, faraway, leftOf, near, rightOf, type SentenceView, within } from './sentence.ts';
import { haveCome, haveVoted, isGivenName, isVotedDown } from './voters.ts';

export interface Reading {
  readonly kind: Kind;
  readonly certain: boolean;
  readonly noun: Cue | undefined;
}

const nouns: readonly Cue[] = ['votes', 'ballots', 'voters', 'seats', 'units'];

/** The noun that the number counts: the nearest after it, or one before a colon or verb. */
export function nounOf(
  view: SentenceView,
  figure: Printed,
): { noun: Cue | undefined; distance: number; after: boolean } {
  let best: { noun: Cue | undefined; distance: number; after: boolean } = {
    noun: undefined,
    distance: faraway,
    after: true,
  };
  for (const noun of nouns) {
    const distance = rightOf(view, figure, noun);
    if (distance < best.distance && distance <= 3) best = { noun, distance, after: true };
  }
  const partisans = rightOf(view, figure, 'partisans');
  if (partisans < best.distance && partisans <= 1) best = { noun: 'seats', distance: partisans, after: true };
  if (best.noun !== undefined) return best;
  for (const noun of nouns) {
    const distance = leftOf(view, figure, noun);
    if (distance < best.distance && distance <= 4) best = { noun, distance, after: false };
  }
  return best;
}

const totals: ReadonlySet<Kind> = new Set<Kind>(['registered', 'cast', 'valid']);

/** Words from a margin to what it rose or fell by. */
const movedMargin = 8;

/** Reads a number without unit; undefined when nothing near says what it counts. */
export function readCount(view: SentenceView, figure: Printed): Reading | undefined {
  const reading = readNumber(view, figure);
  // "another 903 ballot papers" are no total
  const more = reading && totals.has(reading.kind) && leftOf(view, figure, 'further') <= 1;
  if (!more) return reading;
  return { ...reading, kind: anywhere(view, 'invalid') ? 'invalid' : 'other' };
}

/** Words from what it takes to the majority that it makes. */
const majorityAfter = 3;

/** No chamber has so many members: a party may. */
export const isCrowd = ({ value }: Printed): boolean => compare(value, rational(800)) > 0;

/** "1,284 members voted": more than sit anywhere; or voted to do something, which is a vote for it. */
function votersAt({ cues }: SentenceView, figure: Printed): 'all' | 'to' | undefined {
  if (!isCrowd(figure)) return undefined;
  const noun = cues.find(({ from, value: one }) => from === figure.to && one === 'seats');
  const verb = noun && cues.find(({ from, value: one }) => from === noun.to && one === 'cast');
  return verb && (cues.some(({ from, value: one }) => from === verb.to && one === 'to') ? 'to' : 'all');
}

function readNumber(view: SentenceView, figure: Printed): Reading | undefined {
  if (figure.sign !== undefined) return { kind: 'other', certain: true, noun: 'transfer' };
  if (within(view, figure, 'threshold')) return { kind: 'threshold', certain: true, noun: undefined };
  const { noun: counted, distance, after } = nounOf(view, figure);
  const voters = counted === 'seats' && after && distance === 0 ? votersAt(view, figure) : undefined;
  if (voters === 'to') return { kind: 'votes', certain: true, noun: 'voters' };
  const noun = voters ? 'voters' : counted;
  const handed = handedReading(view, figure, noun, after);
  if (handed) return handed;
  // "a 1,676-vote margin"
  if (noun === 'votes' && after && (isHyphened(view, figure) || partsTwo(view, figure)))
    return { kind: 'margin-votes', certain: true, noun };
  if (noun === undefined && isToElect(view, figure)) return { kind: 'threshold', certain: true, noun };
  if (isVotedDown(view, figure, noun)) return { kind: 'votes', certain: true, noun };
  const open = rightOf(view, figure, 'uncounted') <= 4 || leftOf(view, figure, 'uncounted') <= 1;
  if (open && (noun === 'votes' || noun === 'ballots' || (noun === undefined && figure.digits.length >= 3)))
    return { kind: 'other', certain: true, noun };
  const rule = Math.min(rightOf(view, figure, 'threshold'), leftOf(view, figure, 'threshold'));
  // "needed 138 votes to stay", but not "needed 138 votes more"
  const asked =
    leftOf(view, figure, 'threshold') === 0 &&
    noun === 'votes' &&
    view.tokens[figure.lead - 1]?.text !== ':' &&
    rightOf(view, figure, 'more') > 2;
  if (rule === 0 && (noun === undefined || !after || asked) && figure.form === 'digits')
    return { kind: 'threshold', certain: true, noun };
  // "eleven make a majority"
  const majority = rightOf(view, figure, 'threshold') === 0 && rightOf(view, figure, 'majority') <= majorityAfter;
  if (majority && figure.form === 'words') return { kind: 'threshold', certain: true, noun };
  const best = strongest(view, figure, after);
  if (missesSeats(view, figure, noun)) return { kind: 'other', certain: true, noun: 'short' };
  const seats = seatReading(view, figure, noun, distance, after, best);
  if (seats) return seats;
  const spoilt = noun === 'units' && !after && best.kind === 'invalid' && rightOf(view, figure, 'invalid') <= 2;
  // "253 are elected by constituencies": no constituencies are counted
  if (noun === 'units' && after && rightOf(view, figure, 'elected') < distance) return undefined;
  if (noun === 'units' && after && areWon(view, figure)) return { kind: 'seats', certain: true, noun: 'seats' };
  if (noun === 'units' && (after || distance === 0) && !spoilt) return { kind: 'reporting', certain: true, noun };
  const electors = noun === 'voters' && after && haveCome(view, figure, distance);
  if (electors && near(view, figure, 'support') > 6) return { kind: 'cast', certain: true, noun };
  // "the list of voters shrank by 412"
  const shrank = leftOf(view, figure, 'by') === 0 && leftOf(view, figure, 'fall') <= 1;
  // "187 electors voted against", but not "of 1,904 electors voted 887"
  if (best.kind === 'registered' && leftOf(view, figure, 'of') > 0 && haveVoted(view, figure))
    return { kind: near(view, figure, 'support') <= 2 ? 'votes' : 'cast', certain: true, noun };
  const listed = noun === 'voters' && near(view, figure, 'rolls') <= 6 && best.kind !== 'cast' && !shrank;
  if (listed) return { kind: 'registered', certain: true, noun };
  // "out of 10,071 votes in all"
  const inAll = (after && rightOf(view, figure, 'total') <= 1) || behindComma(view, figure);
  const opens = leftOf(view, figure, 'of') === 0 && (figure.lead - view.from <= 3 || inAll);
  if (opens && after && (noun === 'votes' || noun === 'ballots') && near(view, figure, 'support') > 3)
    return { kind: best.kind === 'valid' ? 'valid' : 'cast', certain: true, noun };
  const there = Math.min(rightOf(view, figure, 'proverb'), rightOf(view, figure, 'attending')) === 0;
  // "884 voting in favour" are not all who voted, and "518 did not" are none of them
  const not = Math.min(rightOf(view, figure, 'support'), rightOf(view, figure, 'nobody'));
  const all = figure.form !== 'words' || leftOf(view, figure, 'of') === 0;
  if (noun === undefined && not > 2 && areVoting(view, figure)) return { kind: 'cast', certain: true, noun: 'voters' };
  if (there && all && not > 1) return { kind: 'cast', certain: true, noun };
  const extra = rightOf(view, figure, 'more') === 0 && figure.form === 'digits' && figure.hedge !== 'above';
  if (extra && noun !== 'seats' && noun !== 'units') return { kind: 'margin-votes', certain: true, noun };
  // "Between them: 353"
  if (leftOf(view, figure, 'short') === 0 && view.tokens[figure.lead - 1]?.text === ':')
    return { kind: 'margin-votes', certain: true, noun };
  const missing = leftOf(view, figure, 'having') > 0 ? rightOf(view, figure, 'short') : faraway;
  const short = Math.min(missing, rightOf(view, figure, 'spare'));
  if (figure.form === 'digits' && (short === 0 || (short === 1 && after && distance === 0)))
    return { kind: 'margin-votes', certain: true, noun };
  const by = byOf(view, figure);
  const moves =
    Math.min(leftOf(view, figure, 'rise'), leftOf(view, figure, 'fall')) <= 3 || (by === 0 && movesAlso(view, figure));
  // "a loss of 784", "fell by 784 votes"
  const ofChange = leftOf(view, figure, 'of') === 0 && (noun === undefined || noun === 'votes');
  // "lost by 524 votes" is a margin
  const change =
    moves &&
    leftOf(view, figure, 'since') > 0 &&
    figure.digits.length >= 2 &&
    (ofChange || (by === 0 && (noun === undefined || !after)));
  if (change && near(view, figure, 'margin') > movedMargin) return { kind: 'other', certain: true, noun };
  const byMargin =
    // "won by a little with 414 votes" is no margin
    (by <= 2 && by <= leftOf(view, figure, 'having') && (noun === 'votes' || noun === 'ballots')) ||
    (by === 0 && noun === undefined && leftOf(view, figure, 'margin') <= 1) ||
    (by === 0 && noun === undefined && !moves && figure.form === 'digits' && figure.digits.length >= 2);
  // "rejected by 763,540, 38.8 percent"
  const chosen =
    by === 0 && noun === undefined && Math.min(leftOf(view, figure, 'support'), leftOf(view, figure, 'invalid')) === 1;
  if (byMargin && !chosen && !isDashed(view, figure) && best.kind !== 'cast' && best.kind !== 'registered')
    return { kind: 'margin-votes', certain: true, noun };
  if (shrunk(view, figure)) return { kind: 'margin-votes', certain: true, noun };
  if (figure.form === 'words' && (noun === undefined || !after)) return undefined;
  if (
    figure.form === 'words' &&
    best.weight > 4 &&
    best.kind !== 'votes' &&
    best.kind !== 'margin-votes' &&
    best.kind !== 'threshold' &&
    (best.kind !== 'invalid' || noun === undefined)
  )
    return undefined;
  // "were rejected, for a total of 2,464 votes cast": what a sum is given for is no answer
  const summed = leftOf(view, figure, 'that-is') === 0;
  const supported = Math.min(
    summed ? rightOf(view, figure, 'support') : near(view, figure, 'support'),
    near(view, figure, 'against-all'),
  );
  // "668 valid votes were for Shaw"
  if (best.kind === 'valid' && noun === 'votes' && isGivenName(view, figure))
    return { kind: 'votes', certain: true, noun };
  if (best.weight > 4 && !outweighed(best, supported)) return { kind: best.kind, certain: best.weight > 6, noun };
  if (noun === 'votes') return { kind: 'votes', certain: true, noun };
  // "electorate 7,889; ballots 2,512; turnout 31.8%"
  const labelled = noun === 'ballots' && !after && distance === 0 && figure.lead - view.from > 1;
  if (labelled && anywhere(view, 'turnout') && anywhere(view, 'registered'))
    return { kind: 'cast', certain: true, noun };
  if (noun === 'ballots')
    return { kind: supported <= 6 ? 'votes' : best.weight > 2 ? best.kind : 'votes', certain: true, noun };
  if (noun === 'voters')
    return supported <= 6
      ? { kind: 'votes', certain: true, noun }
      : best.weight > 0
        ? { kind: best.kind, certain: true, noun }
        : undefined;
  // "for Neovim 0.7": what no word counts and is not whole counts nobody
  if (!isMultiple(figure.value, rational(1))) return undefined;
  if (supported <= 3) {
    // "In seats it is 38 for Reform, 9 for the Greens"
    const seats =
      anywhere(view, 'seats') && !anywhere(view, 'votes') && figure.digits.length <= 3 && isGivenName(view, figure);
    return seats ? { kind: 'seats', certain: false, noun: 'seats' } : { kind: 'votes', certain: false, noun };
  }
  const only = best.weight > -8 && alone(view, figure) && figure.form === 'digits' && figure.digits.length >= 3;
  return only ? { kind: best.kind, certain: false, noun } : undefined;
}

/** "702 for it and 502 against, of 1,254 votes": of all of them, and not "the lowest of" or "a lead of" so many. */
const behindComma = ({ tokens, cues }: SentenceView, figure: Printed): boolean =>
  !cues.some(({ value, to }) => value === 'since' && to === figure.lead) &&
  cues.some(
    ({ value, from, to }) => value === 'of' && to === figure.lead && ',;'.includes(tokens[from - 1]?.text ?? ' '),
  );

const isHyphened = ({ tokens }: SentenceView, { to }: Printed): boolean =>
  tokens[to]?.text === '-' && tokens[to]?.spaced === false && tokens[to + 1]?.spaced === false;

/** "3,269 voters were against": what the people did outweighs a total named farther away. */
function outweighed(best: { kind: Kind; weight: number }, supported: number): boolean {
  // "313 were spoilt, 20,839 for Berg"
  if (best.kind === 'invalid') return supported === 0 && best.weight <= 9;
  if (best.kind === 'threshold') return false;
  if (best.kind === 'margin-votes') return supported <= 1 && best.weight < 8;
  if (best.kind === 'cast') return supported <= 3;
  return supported <= 2 && best.weight < 9;
}
