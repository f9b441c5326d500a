// sum-of-votes: what is listed makes the valid votes, and valid and invalid make the votes cast.
import type { Claim } from '../claims/claim.ts';
import { distinctSubjects } from '../contest/contest.ts';
import { linear, minus, plus, type Relation } from '../contest/relation.ts';
import { isCopied } from '../contest/suspects.ts';
import { totalsOf } from '../contest/totals.ts';
import { printed, whole as wholeOf } from '../contest/wording.ts';
import { work } from '../contest/workings.ts';
import type { Cue } from '../languages/language.ts';
import { gather } from '../math/gather.ts';
import type { Interval } from '../math/interval.ts';
import { compare, multiply, type Rational, rational, scaled, subtract } from '../math/rational.ts';
import { say } from '../messages/messages.ts';
import { isExact, type Printed } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import { castSums, own, together } from './castSums.ts';
import type { Check, Subject } from './check.ts';
import { loneDigits } from './loneDigits.ts';
import { loneLists } from './loneLists.ts';
import { lonePapers } from './lonePapers.ts';
import { missOf, nearMiss } from './nearMiss.ts';
import { isOwn } from './neighbours.ts';
import { rollCalls } from './rollCall.ts';
import { counted } from './triples.ts';
import { unannounced } from './unannounced.ts';
import { equation, summed, sumOf } from './votes.ts';

export const sumOfVotes: Check = {
  code: 'sum-of-votes',
  severity: 'error',
  summary: 'Listed votes make the valid votes; valid and invalid votes make the votes cast.',
  relations: (subject) => [
    ...subject.once(castSums, ballots),
    ...subject.once(lists, ['votes', ...ballots]),
    ...toBase(subject),
    ...emptied(subject),
    ...divisions(subject),
    ...alike(subject),
    ...rollCalls(subject),
    ...subject.once(unannounced, counted),
  ],
  alone: (article, lone) => [
    ...loneLists(article, lone),
    ...lonePapers(article, lone),
    ...loneDigits(article, lone, 'sum-of-votes'),
  ],
};

const ballots: readonly Kind[] = ['valid', 'cast', 'invalid'];

/** "379,206 voters, of whom 206,497 are men and 172,709 women": the parts make the total before them. */
function divisions(subject: Subject): readonly Relation[] {
  const { claims } = subject.contest;
  return gather(claims, (total, k) => {
    if (total.part || total.cell || total.against || !claims[k + 1]?.part || !isExact(total.figure)) return [];
    const parts = claims
      .slice(k + 1, k + 6)
      .filter(
        (claim) =>
          claim.part && claim.sentence === total.sentence && claim.kind === total.kind && isExact(claim.figure),
      );
    // "five of his members left, of whom two came back, one of them twice": a part of a part
    if (parts.slice(1).some(({ ofThem }) => ofThem)) return [];
    // a part that nothing explains may be of something else
    if (
      claims
        .slice(k + 1, k + 6)
        .some(({ part, kind, sentence }) => part && kind === 'other' && sentence === total.sentence)
    )
      return [];
    // "of the 45 seats two are vacant: Labour holds 23": no part of seats is larger than all of them
    const larger = total.kind === 'seats' && parts.some(({ figure }) => compare(figure.value, total.figure.value) > 0);
    return parts.length < 2 || larger ? [] : [equation(subject, parts.map(plus), total, 'proof')];
  });
}

/** What makes what in line after line that is built alike; in a table that is the sum of a row. */
const alike = (subject: Subject): readonly Relation[] =>
  subject.contest.table
    ? []
    : gather(subject.contest.claims, (sum) =>
        (sum.joint ? [] : sum.madeOf.filter((parts) => [sum, ...parts].every(isCounted))).map((parts) =>
          equation(subject, parts.map(plus), sum, parts.some(({ noun }) => saysAll.has(noun)) ? 'proof' : 'evidence'),
        ),
      );

/** Beside the others these leave nobody out. */
const saysAll: ReadonlySet<Cue | undefined> = new Set<Cue>(['women', 'absent']);

/** "8.5 mills" are no votes. */
const isCounted = ({ figure }: Claim): boolean =>
  figure.unit === 'none' && (figure.style.places === 0 || figure.form === 'scaled');

/** Σ listed = the base on which the shares agree. */
function toBase(subject: Subject): readonly Relation[] {
  return subject.stated
    ? []
    : gather(subject.ballots, ({ base, listed, votes, pairs, place }) => {
        const rows =
          listed?.rows ??
          (base?.terms.length === 0 || base?.name === 'listed'
            ? subject.contest.rows('votes').filter(({ time }) => time !== 'before')
            : []);
        if (!base || place || rows.length < 3 || votes < 2) return [];
        const relation = linear({
          ...{ code: 'sum-of-votes', weight: 'support', terms: rows.map(plus), target: base.interval },
          words: () => summed(subject, rows),
        });
        if (relation.state !== 'fails' || listed) return [relation];
        // a list may leave somebody out, but it never makes more than the whole
        const over =
          base.interval.high && compare(sumOf(rows), base.interval.high) > 0 && !rows.some(({ several }) => several);
        const sure =
          over &&
          relation.digits >= finely &&
          distinctSubjects(rows) &&
          (votes > 2 || votes === pairs.length || base.terms.length > 0);
        return [{ ...relation, weight: sure ? 'evidence' : 'guess' }];
      });
}

/** Of a base that is known by so few digits some key or other would heal the list. */
const finely = 2;

/** Ballots cast less the invalid ones = the base on which the shares agree. */
function emptied(subject: Subject): readonly Relation[] {
  const [cast, invalid] = (['cast', 'invalid'] as const).map((kind) => own(subject, kind));
  const whole = cast?.[0];
  const { voice } = subject;
  if (subject.stated || cast?.length !== 1 || !whole || !invalid?.length) return [];
  return gather(subject.ballots, ({ base, votes, implied, pairs, place }) => {
    if (place || base?.name === 'cast' || votes < 2 || !implied || pairs.some(({ part }) => part.kind !== 'votes'))
      return [];
    const rest = linear({
      ...{ code: 'sum-of-votes', weight: 'evidence', terms: [plus(whole), ...invalid.map(minus)], target: implied },
      words: () => {
        const rest = invalid.reduce<Rational>((all, { figure }) => subtract(all, figure.value), whole.figure.value);
        const taken = invalid.map((claim) => printed(claim, voice)).join(' − ');
        const blanks = { whole: printed(whole, voice), invalid: taken, rest: wholeOf(rest, voice) };
        return { working: work('rest', blanks), says: say(voice.messages, 'sum-of-votes.rest', blanks) };
      },
    });
    // what the shares leave open is more than the spoilt papers: some slip or other would heal them
    return [
      { ...rest, needed: (claim) => (claim === whole || isNarrow(implied, claim) ? rest.needed(claim) : undefined) },
    ];
  });
}

/** Whether what the shares leave open is little beside the count. */
const isNarrow = ({ low, high }: Interval, { figure }: Claim): boolean =>
  low !== undefined &&
  high !== undefined &&
  compare(multiply(subtract(high, low), rational(narrowness)), figure.value) <= 0;

const narrowness = 20;

/** Σ listed (and invalid) against each total; a list that misses every total by no single keystroke is only partial. */
function lists(subject: Subject): readonly Relation[] {
  if (subject.contest.table) return [];
  const all = subject.contest.rows('votes');
  // "68,000 of 200,000 and 1,710 of 3,000": of a part and its own whole one is listed
  const wholes = new Set(all.map(({ of }) => of));
  const rows = all
    .filter((row) => !wholes.has(row))
    .filter(
      ({ time, figure, line, against }) =>
        time !== 'before' && (line || figure.digits.length > (against ? 2 : 1)) && (isExact(figure) || isPlain(figure)),
    );
  if (rows.length < 2 || rows.some(({ several }) => several)) return [];
  const counted = own(subject, 'invalid');
  const invalid = counted.length > 0 ? counted : fewInvalid(subject);
  // a row that is more than the total may be the slip
  const above = (claim: Claim): boolean =>
    isExact(claim.figure) &&
    claim.figure.digits.length >= 3 &&
    rows.filter((row) => compare(row.figure.value, claim.figure.value) > 0).length < 2;
  const totals = [
    ...totalsOf(subject.contest, subject.all, 'valid'),
    ...totalsOf(subject.contest, subject.all, 'cast'),
  ].filter((total) => above(total) && !isRollCall(total, rows));
  const complete = rows.some((row) => row.option === 'yes') && rows.some((row) => row.option === 'no');
  const sure = rows.filter(({ partner, option }) => partner !== undefined || option !== undefined);
  const some = sure.length >= 2 && sure.length < rows.length ? [rows, sure] : [rows];
  const forms = gather(some, (list) =>
    gather(totals, (total) => [
      equation(subject, list.map(plus), total, 'evidence'),
      ...(invalid.length > 0 && total.kind === 'cast'
        ? [equation(subject, [...list, ...invalid].map(plus), total, 'evidence')]
        : []),
    ]),
  );
  const holding = forms.filter((relation) => relation.state !== 'fails');
  if (holding.length > 0) return holding;
  return forms
    .filter((relation) => relation.terms.length <= longestList)
    .map((relation) =>
      telling(relation, complete) && isHeard(relation, totals) && relation.terms.every((claim) => isOwn(claim, subject))
        ? relation
        : { ...relation, weight: 'guess' as const },
    );
}

/** "voted 219-202; 431 members voted": of those who voted some abstained. */
const isRollCall = ({ whole, noun, figure }: Claim, rows: readonly Claim[]): boolean =>
  whole && noun === 'voters' && rows.length === 2 && figure.digits.length < 4;

/** Two numbers and a third of another passage are easily a key apart, and of several totals one beside them is meant. */
function isHeard({ terms }: Relation, totals: readonly Claim[]): boolean {
  const total = terms.at(-1);
  const beside = (one: Claim | undefined): boolean =>
    terms.some((row) => row !== total && row.sentence === one?.sentence);
  if (totals.some(beside) && !beside(total)) return false;
  return terms.length > 3 || together(terms) || (totals.length < 2 && terms.some(({ option }) => option !== undefined));
}

/** So few papers that their number is written out. */
const fewInvalid = ({ contest }: Subject): readonly Claim[] =>
  contest.claims
    .filter(({ kind, time, figure }) => kind === 'invalid' && time !== 'before' && figure.form === 'words')
    .slice(0, 2);

/** A round number belongs to the list as well, whether it is rounded or not. */
const isPlain = ({ form, hedge, style, unit }: Printed): boolean =>
  form === 'digits' && hedge === undefined && style.places === 0 && unit === 'none';

/** A longer list is read as a table is. */
const longestList = 60;

/** A list that nobody says is complete must miss by more than a few small parties could make. */
function telling(relation: Relation, complete: boolean): boolean {
  const total = relation.terms.at(-1);
  if (!total) return false;
  const sum = sumOf(relation.terms.slice(0, -1));
  if (!nearMiss(relation))
    return compare(sum, total.figure.value) > 0 && relation.terms.some((claim) => isCopied(claim, relation));
  const miss = missOf(relation);
  const share = Number(miss) / Math.max(1, Number(scaled(total.figure.value, 0)));
  const long = relation.terms.length > longEnough && miss > 9;
  // so few of the papers may be spoilt ones, where nobody speaks of any
  const told = relation.terms.some(({ kind }) => kind === 'invalid');
  const spoilt = !told && total.kind === 'cast' && compare(sum, total.figure.value) < 0 && share < 0.01;
  return (complete && !spoilt) || long || compare(sum, total.figure.value) > 0 || share > 0.02 || miss > 99;
}

/** Who lists so many rivals lists them all. */
const longEnough = 8;
