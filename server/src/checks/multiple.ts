// multiple: "twice as many", "five times what it was", "two to one" beside the two figures of which it speaks.
import type { Claim } from '../claims/claim.ts';
import { sameSubject } from '../claims/names.ts';
import { keptWhileAlike } from '../contest/kept.ts';
import { amongst, type Relation, type Weight } from '../contest/relation.ts';
import { number, printed } from '../contest/wording.ts';
import { work } from '../contest/workings.ts';
import type { Cue } from '../languages/language.ts';
import { gather } from '../math/gather.ts';
import { holds, type Interval } from '../math/interval.ts';
import { add, compare, divide, multiply, negate, type Rational, rational, toNumber, zero } from '../math/rational.ts';
import { say } from '../messages/messages.ts';
import type { Kind } from '../protocol.ts';
import type { Article, Check } from './check.ts';

export const multiple: Check = {
  code: 'multiple',
  severity: 'error',
  summary: 'A multiple in words is that of the two figures of which it speaks.',
  across: (article) => {
    const each = gather(article.all, (claim, k) => (claim.kind === 'multiple' ? [relationsOf(claim, k, article)] : []));
    return () => gather(each, (relations) => relations());
  },
};

interface Family {
  /** What may be a multiple of what. */
  readonly kinds: ReadonlySet<Kind>;
  /** The noun that a multiple of it may be told with. */
  readonly noun: Cue;
}

const family = (noun: Cue, ...kinds: readonly Kind[]): Family => ({ noun, kinds: new Set(kinds) });

const families: readonly Family[] = [
  family('votes', 'votes', 'previous-votes'),
  family('share', 'share', 'previous-share'),
  family('margin', 'margin-votes'),
  family('seats', 'seats', 'seats-total'),
  family('turnout', 'turnout', 'previous-share'),
  family('invalid', 'invalid'),
  family('cast', 'cast'),
];

/** Claims before and after a multiple among which its two figures are looked for. */
const reach = 6;
/** From more pairs one can always be picked that fits. */
const mostPairs = 6;

interface Two {
  readonly larger: Claim;
  readonly smaller: Claim;
}

function relationsOf(claim: Claim, k: number, article: Article): () => readonly Relation[] {
  const near = article.all.slice(Math.max(0, k - reach), k + reach + 1).filter((other) => isNear(other, claim));
  return keptWhileAlike([claim, ...near], () => relationsAmong(claim, near, article));
}

function relationsAmong(claim: Claim, near: readonly Claim[], article: Article): readonly Relation[] {
  const pairs = gather(
    families.filter(({ noun }) => claim.noun === undefined || claim.noun === noun),
    ({ kinds }) => pairsOf(near, kinds),
  );
  const [meant, ...others] = pairs.filter((two) => isHere(two, claim));
  const told = spokenOf(claim, near);
  const spoken = told && pairs.find(({ larger, smaller }) => larger === told.larger && smaller === told.smaller);
  const only = meant && others.length === 0 && isMeant(meant, claim) && isAlone(claim, article) ? meant : undefined;
  const two = spoken ?? only;
  if (two && isLike(two, claim)) return [relation(claim, two, 'proof', article)];
  const made = pairs.map((two) => relation(claim, two, 'guess', article));
  const holding = made.length <= mostPairs ? made.find(({ state }) => state === 'holds') : undefined;
  return holding ? [amongst(holding, made.length)] : [];
}

/** "won the capital by two to one (65.6 to 34.4) and the rest by three to one": of two multiples each has its own figures. */
const isAlone = (claim: Claim, { all }: Article): boolean =>
  !all.some((other) => other !== claim && other.kind === 'multiple' && other.sentence === claim.sentence);

/** What is so many times off is a multiple of something else: "15 unions accepted it, some by two to one and one by a hair". */
function isLike({ larger, smaller }: Two, { figure }: Claim): boolean {
  const [times, said] = [toNumber(larger.figure.value) / toNumber(smaller.figure.value), toNumber(figure.value)];
  const off = times / Math.max(said, 1 / said);
  return off <= mostOff && off * mostOff >= 1;
}
const mostOff = 3;

/** "24,300 votes were five times the 8,100 of her rival": right before and right behind the multiple. */
function spokenOf({ figure, sentence }: Claim, near: readonly Claim[]): Two | undefined {
  const own = near.filter((other) => other.sentence === sentence);
  const larger = own.findLast((other) => other.figure.to <= figure.from);
  const smaller = own.find((other) => other.figure.from >= figure.to);
  return larger && smaller && smaller.figure.lead - figure.to <= mostBetween ? { larger, smaller } : undefined;
}
/** "five times the", "twice Lund's" */
const mostBetween = 2;

const isNear = ({ sentence, block, cell, time, figure }: Claim, claim: Claim): boolean =>
  !cell &&
  time !== 'poll' &&
  Math.abs(sentence - claim.sentence) <= 1 &&
  block === claim.block &&
  (figure.form === 'digits' || figure.form === 'scaled' || figure.form === 'words') &&
  compare(figure.value, zero) > 0;

/** In its sentence, and not told after it behind a semicolon. */
const isHere = ({ larger, smaller }: Two, { sentence, clause }: Claim): boolean =>
  [larger, smaller].every((one) => one.sentence === sentence && one.clause <= clause);

function pairsOf(claims: readonly Claim[], kinds: ReadonlySet<Kind>): readonly Two[] {
  const own = claims.filter(({ kind }) => kinds.has(kind));
  return gather(own, (a, i) =>
    own
      .slice(i + 1)
      .filter((b) => a.figure.unit === b.figure.unit)
      .map((b) =>
        compare(a.figure.value, b.figure.value) >= 0 ? { larger: a, smaller: b } : { larger: b, smaller: a },
      ),
  );
}

/** Two rivals, or one and the same then and now; what has grown was there before. */
function isMeant({ larger, smaller }: Two, { figure }: Claim): boolean {
  // "164 to 82, exactly two to one"
  if (larger.against === smaller && smaller.against === larger) return true;
  const then = (larger.time === 'before') !== (smaller.time === 'before');
  const told = larger.subject !== undefined && smaller.subject !== undefined;
  const same = sameSubject(larger.subject, smaller.subject);
  if (then) return !told || same;
  return figure.sign === undefined && told && !same && larger.time === smaller.time;
}

/** What the larger may be of the smaller, by the words; wide, for nobody counts when saying "twice". */
interface Room {
  /** So near that the words are borne out. */
  readonly close: Interval;
  /** So far that they need not be wrong. */
  readonly wide: Interval;
}

function roomOf({ figure }: Claim): Room {
  const part = compare(figure.value, rational(1)) < 0;
  const value = (part ? divide(rational(1), figure.value) : figure.value) ?? zero;
  const times = (n: number): Rational => multiply(value, rational(n, 100));
  // less than half as many are more than twice as few
  const hedge = part && figure.hedge ? turned[figure.hedge] : figure.hedge;
  if (figure.style.places > 0 && hedge === undefined) {
    const near = { low: add(value, negate(figure.ulp)), high: add(value, figure.ulp) };
    return { close: near, wide: near };
  }
  if (hedge === 'above') return { close: { low: value, high: times(150) }, wide: { low: value, high: undefined } };
  if (hedge === 'below') return { close: { low: times(85), high: value }, wide: { low: times(70), high: value } };
  return { close: { low: times(88), high: times(125) }, wide: { low: times(80), high: times(140) } };
}

const turned = { above: 'below', below: 'above', about: 'about' } as const;

/** One pair in four or so is such a multiple by chance. */
const telling = 0.6;

function relation(claim: Claim, { larger, smaller }: Two, weight: Weight, { voice }: Article): Relation {
  const { close, wide } = roomOf(claim);
  const value = divide(larger.figure.value, smaller.figure.value) ?? zero;
  return {
    ...{ code: 'multiple', weight, terms: [larger, smaller, claim], witnesses: 0, result: claim },
    state: holds(close, value) ? 'holds' : holds(wide, value) ? 'open' : 'fails',
    digits: telling,
    words: () => {
      const times = number(value, claim.figure.style.places || 1, voice);
      const blanks = { larger: printed(larger, voice), smaller: printed(smaller, voice), times };
      return { working: work('multiple', blanks), says: say(voice.messages, 'multiple.says', blanks) };
    },
    // nobody counts when saying "twice": of which figure it is untrue, other sums have to tell
    needed: () => undefined,
  };
}
