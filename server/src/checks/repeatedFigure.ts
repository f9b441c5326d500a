// repeated-figure: what headline, body, caption and table say twice they say alike.
import { type Claim, isCount } from '../claims/claim.ts';
import { sameSubject } from '../claims/names.ts';
import { ofKind, ofSentence } from '../claims/ofKind.ts';
import { isOfOtherTime } from '../claims/scope.ts';
import { keptWhileAlike } from '../contest/kept.ts';
import { linear, minus, plus, type Relation } from '../contest/relation.ts';
import { printed } from '../contest/wording.ts';
import { work } from '../contest/workings.ts';
import { gather } from '../math/gather.ts';
import { groupBy } from '../math/groups.ts';
import { isOneKeystroke, isSwap } from '../math/keystrokes.ts';
import { compare, toNumber } from '../math/rational.ts';
import { say } from '../messages/messages.ts';
import type { Article, Check } from './check.ts';
import { headlines } from './headlines.ts';
import { loneTwins } from './loneTwins.ts';
import { repeatsIn, subjective, unique } from './repeats.ts';

export const repeatedFigure: Check = {
  code: 'repeated-figure',
  severity: 'error',
  summary: 'A figure that is given twice is given alike.',
  across: (article) => {
    const repeats = repeatsIn(article.all, (a, b) => relationOf(a, b, article));
    const long = article.all.filter(mayHaveTwin);
    const apart = keptWhileAlike(long, () => twins(long, article));
    const again = restatements(article);
    const above = headlines(article, equation);
    return () => [...repeats(), ...again.map((relation) => relation()), ...apart(), ...above()];
  },
  alone: (article, lone) =>
    loneTwins(article, lone).map(
      ([head, twin]) =>
        () =>
          equation(head, twin, article),
    ),
};

const telling = 5;
/** A shorter figure of the same subject is too easily another. */
const shortest = 4;

const mayHaveTwin = ({ kind, figure }: Claim): boolean =>
  (subjective.has(kind) || unique.has(kind)) && figure.unit === 'none' && figure.form === 'digits';

const fewestDigits = (a: Claim, b: Claim): number =>
  headsOther(a, b) ? telling : crosses(a, b) || !subjective.has(a.kind) ? 3 : shortest;

/** A heading below the text that it is held against is that of something else. */
const headsOther = (a: Claim, b: Claim): boolean =>
  (a.headline && a.block > b.block) || (b.headline && b.block > a.block);

/** Two long numbers of one kind, a keystroke apart and given nowhere else: one number, once wrong. */
function twins(claims: readonly Claim[], article: Article): readonly Relation[] {
  const long = claims.filter(({ figure }) => figure.digits.length >= telling);
  const counts = groupBy(long, ({ figure }) => figure.digits);
  const once = long.filter(
    ({ figure, time, round }) => counts.get(figure.digits)?.length === 1 && time === 'now' && round === undefined,
  );
  const byShape = new Map<string, Claim>();
  const found: Relation[] = [];
  for (const claim of once) {
    const { digits } = claim.figure;
    for (let i = 0; i < farthest; i++) {
      const shape = `${claim.kind}/${digits.slice(0, i)}*${digits.slice(i + 1)}`;
      const other = byShape.get(shape);
      if (!other) byShape.set(shape, claim);
      else if (
        other.block !== claim.block &&
        comparable(other, claim, article) &&
        mayBeOne(other, claim, i) &&
        !(other.cell && claim.cell)
      )
        found.push(equation(other, claim, article));
    }
  }
  return found;
}

/** In so many of the first digits the slip is looked for: numbers that differ farther on are too often two. */
const farthest = telling - 1;

/**
 * Not the counts of two rivals, which a digit may well part: but where it is one of the first two, all those after it are
 * no chance, whoever the figures are read to be of.
 */
const mayBeOne = (a: Claim, b: Claim, at: number): boolean =>
  significant(a) > telling &&
  (at < gross || a.subject === undefined || b.subject === undefined || sameSubject(a.subject, b.subject));

/** Digits that say something: "525,000" and "125,000" have two in common. */
const significant = ({ figure }: Claim): number => figure.digits.replace(/0+$/, '').length;

/** A slip in one of so many first digits is no later count, and no rounding. */
const gross = 2;

/** A number and, in brackets, the same in round figures. */
function restatements(article: Article): readonly (() => Relation)[] {
  return gather(article.all, (claim) => {
    const { restates } = claim;
    return restates && isCount(claim)
      ? [keptWhileAlike([restates, claim], () => equation(restates, claim, article))]
      : [];
  });
}

function relationOf(a: Claim, b: Claim, article: Article): Relation | undefined {
  if (b.restates === a) return undefined;
  if (a.cell && b.cell && a.cell.table === b.cell.table) return undefined;
  const relation = equation(a, b, article);
  const coarser = compare(a.figure.ulp, b.figure.ulp) !== 0;
  // 55% and 56% touch at 55.5%, and yet are two figures
  const unlike = !coarser && a.figure.digits !== b.figure.digits && !a.figure.hedge && !b.figure.hedge;
  if (relation.state === 'holds' && unlike) return undefined;
  if (relation.state === 'holds' || (relation.state === 'rounding' && coarser)) return relation;
  if (relation.state !== 'fails' || (a.headline && !b.headline && isOfOtherTime(b, a))) return undefined;
  const [value, other] = [toNumber(a.figure.value), toNumber(b.figure.value)];
  const difference = Math.abs(value - other);
  const apart = difference > 0.03 * value;
  // two elections of one day have nearly as many voters
  const twoPolls = (a.kind === 'cast' || a.kind === 'valid') && !crosses(a, b) && difference < 0.0005 * value;
  const fixed = !subjective.has(a.kind) && a.figure.digits.length >= telling && !twoPolls;
  const rounds = fixed ? a.round !== undefined && b.round !== undefined : true;
  const moment = a.time !== b.time || a.time === 'partial' || (rounds && a.round !== b.round);
  const [one, two] = [a, b].map(({ figure }) => figure.digits.replace('.', ''));
  const turned = one !== undefined && two !== undefined && isSwap(one, two);
  const swapped = turned && a.headline !== b.headline;
  const digits =
    (apart || fixed || swapped) &&
    Math.min(a.figure.digits.length, b.figure.digits.length) >= fewestDigits(a, b) &&
    (swapped || (isOneKeystroke(a.figure.digits, b.figure.digits) && inOnePart(a.figure.digits, b.figure.digits))) &&
    a.figure.style.places === b.figure.style.places;
  const same = subjective.has(a.kind) ? sameSubject(a.subject, b.subject) : a.kind !== 'reporting' || a.noun === b.noun;
  if (unique.has(a.kind) && (parallel(a, b, article) || (!crosses(a, b) && ofMany(a, article)))) return undefined;
  const told = a.kind !== 'turnout' || (a.sure && b.sure) || crosses(a, b);
  const near = a.block !== b.block && a.local === b.local && comparable(a, b, article);
  // a count that has grown since may differ in its second digit, but hardly in its first alone
  const far = isLong(a) && a.sentence !== b.sentence && comparable(a, b, article);
  const meant = far && (tail(a) === tail(b) || (!moment && (turned || tail(a, gross) === tail(b, gross))));
  if (!(digits && same && told && (meant || (!moment && near)))) return undefined;
  if (subjective.has(a.kind) && ofMany(b, article)) return undefined;
  if (subjective.has(a.kind) && isOfOtherCount(a, b, article)) return undefined;
  return standsBeside(a, b, article) || standsBeside(b, a, article) ? undefined : relation;
}

/** "SNP 37.0%, Con 31.7%" and, when the last two are left, "SNP 47.2%, Con 37.7%": whoever is beside both has another figure as well. */
function isOfOtherCount(a: Claim, b: Claim, { all }: Article): boolean {
  const beside = (one: Claim): readonly Claim[] =>
    ofKind(all, one.kind).filter(
      ({ subject, block, cell, headline }) =>
        !headline &&
        !sameSubject(subject, one.subject) &&
        (one.cell ? cell?.table === one.cell.table : !cell && Math.abs(block - one.block) <= 1),
    );
  const others = beside(b);
  const given = gather(beside(a), (one) =>
    gather(others, (other) =>
      sameSubject(one.subject, other.subject) ? [one.figure.digits === other.figure.digits] : [],
    ),
  );
  return given.length > 0 && !given.includes(true);
}

/** Whether the table or the sentence of the one has the other as well, as it is printed: they are two figures. */
function standsBeside(one: Claim, { figure, kind }: Claim, { all }: Article): boolean {
  const around = one.cell
    ? ofKind(all, one.kind).filter(({ cell }) => cell !== undefined && cell.table === one.cell?.table)
    : ofSentence(all, one.sentence);
  return around.some((other) => other !== one && other.kind === kind && other.figure.digits === figure.digits);
}

const isLong = ({ figure }: Claim): boolean => figure.digits.length >= telling;

/** The digits after the first. */
const tail = ({ figure }: Claim, from = 1): string => figure.digits.slice(from);

/** An article that gives so many different ones, of one rival where they are rivals', is on as many elections. */
function ofMany({ kind, time, subject }: Claim, { all }: Article): boolean {
  const found = new Set<string>();
  for (const other of ofKind(all, kind)) {
    if (other.time === time && (!subjective.has(kind) || sameSubject(other.subject, subject)))
      found.add(other.figure.digits);
    if (found.size >= manyTotals) return true;
  }
  return false;
}

const manyTotals = 5;

/** Each stands beside totals of its own, or a short one beside any counts, which are not those of the other: two contests of one place. */
function parallel(a: Claim, b: Claim, { all }: Article): boolean {
  const beside = (one: Claim): ReadonlySet<string> =>
    new Set(
      ofSentence(all, one.sentence)
        .filter(
          ({ kind, figure }) =>
            kind !== one.kind &&
            (unique.has(kind) || kind === 'invalid' || one.figure.digits.length < shortest) &&
            figure.unit === 'none',
        )
        .map(({ figure }) => figure.digits),
    );
  const [own, others] = [beside(a), beside(b)];
  return own.size > 0 && others.size > 0 && ![...own].some((digits) => others.has(digits));
}

/** Before the point or after it: 61.4 and 64.1 are more likely two figures than one. */
function inOnePart(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => text.split('.'));
  return one?.[0] === other?.[0] || one?.[1] === other?.[1];
}

/** One is in the headline or a table, and the other is not: there the same thing is said twice on purpose. */
const crosses = (a: Claim, b: Claim): boolean =>
  a.headline !== b.headline || (a.cell === undefined) !== (b.cell === undefined);

/** Headline and body, table and text, or two places of one contest speak of one thing; two contests do not. */
function comparable(a: Claim, b: Claim, { contestOf }: Article): boolean {
  return crosses(a, b) || contestOf(a) === contestOf(b);
}

function equation(a: Claim, b: Claim, { voice }: Article): Relation {
  const linked = linear({
    ...{ code: 'repeated-figure', weight: 'evidence', terms: [plus(a), minus(b)], twin: true },
    words: () => {
      const blanks = { printed: printed(b, voice), other: printed(a, voice) };
      const same = a.figure.digits === b.figure.digits;
      const sum = linked.state === 'fails' ? 'unlike' : same ? 'same' : 'near';
      return {
        working: work(sum, blanks),
        get says() {
          return say(voice.messages, 'repeated-figure.says', blanks);
        },
      };
    },
    // a headline is written last, after the text
    ...(a.headline && !b.headline && { result: a }),
  });
  return linked;
}
