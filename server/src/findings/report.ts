// One article's answer: figures with their states, findings in reading order.
import type { Examination } from '../checks/examine.ts';
import type { Claim } from '../claims/claim.ts';
import type { Ballot } from '../contest/base.ts';
import type { Relation } from '../contest/relation.ts';
import { nameBase, percent, type Voice } from '../contest/wording.ts';
import type { Language } from '../languages/language.ts';
import { gather } from '../math/gather.ts';
import type { Interval } from '../math/interval.ts';
import { middle, quotientOf } from '../math/quotients.ts';
import { compare, type Rational, toNumber } from '../math/rational.ts';
import { say } from '../messages/messages.ts';
import { restyle } from '../numerals/restyle.ts';
import type { Figure, Finding, Range, Severity } from '../protocol.ts';
import type { Consequence } from './consequence.ts';
import { findingOf, findingOfRemark, type Wording } from './findings.ts';
import type { Placed } from './place.ts';
import { type FigureState, statesOf } from './states.ts';
import type { Working } from './sums.ts';

const ranks: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** An examination, and what the repairs of each blamed figure would change. */
export interface Judgement {
  readonly examination: Examination;
  readonly consequences: readonly (Consequence | undefined)[];
}

/** The findings of an examination, by place. */
export function findingsOf(
  { examination, consequences }: Judgement,
  wording: Wording,
  others: readonly Finding[] = [],
): readonly Finding[] {
  const found = [
    ...others,
    ...examination.blames.map((blame, k) => findingOf(blame, examination.options[k] ?? [], consequences[k], wording)),
    ...examination.remarks.map((remark) => findingOfRemark(remark, wording)),
  ];
  return found.sort(
    (a, b) =>
      a.start - b.start ||
      a.end - b.end ||
      ranks.indexOf(a.severity) - ranks.indexOf(b.severity) ||
      (a.code < b.code ? -1 : 1),
  );
}

/** What is said of a figure, wherever it stands. */
export interface Saying {
  readonly claim: Claim;
  readonly said: Omit<
    Figure,
    'start' | 'end' | 'line' | 'column' | 'text' | 'reads' | 'recomputed' | 'unitEnd' | 'terms'
  >;
  readonly terms: readonly Claim[];
  /** What its sums make of it. */
  readonly value?: Rational;
}

/** What is said of the figures of an article, in their order. */
export function sayingsOf(
  claims: readonly Claim[],
  examination: Examination,
  voice: Voice,
  working: Working,
): readonly Saying[] {
  const states = statesOf(claims, examination);
  const looks = { working, cast: castsOf(examination) };
  const ties = gather(examination.blames, ({ tie }) => tie ?? []);
  const meant = new Map(
    [...gather(examination.options, ([first]) => first ?? []), ...ties].map(
      ({ claim, value }) => [claim, value] as const,
    ),
  );
  const contestOf = new Map(
    gather(examination.contests, (contest) => contest.claims.map((claim) => [claim, contest.index] as const)),
  );
  return claims.map((claim) => {
    const state = states.get(claim) ?? { status: 'unchecked', reason: 'reason.alone', relations: [] };
    const contest = contestOf.get(claim);
    const { ignored } = claim;
    const standing = ignored && (ignored.codes === 'all' || state.status === 'unchecked');
    const reason = standing ? ignored.reason : state.reason && say(voice.messages, state.reason);
    const said = {
      kind: claim.kind,
      value: toNumber(claim.figure.value) * (claim.figure.sign === '-' ? -1 : 1),
      ...(claim.subject ? { subject: claim.subject.name } : {}),
      ...(contest === undefined ? {} : { contest }),
      status: standing ? ('ignored' as const) : state.status,
      ...(claim.headline ? { headline: true } : {}),
      ...(reason === undefined ? {} : { reason }),
      ...explained(claim, state, looks, voice),
    };
    const value = meant.get(claim) ?? quotientFor(claim, state);
    return { claim, said, terms: termsBeside(claim, state.relations), ...(value && { value }) };
  });
}

/** The figures with what is said of them, where they stand in the file. */
export function figuresAt(sayings: readonly Saying[], { places, language }: Wording): readonly Figure[] {
  const found = new Map<Claim, { readonly place: Placed; readonly range: Range }>();
  const whereIs = (claim: Claim): { readonly place: Placed; readonly range: Range } => {
    const known = found.get(claim);
    if (known) return known;
    const place = places.of(claim.figure);
    const made = { place, range: { start: place.start, end: place.end } };
    found.set(claim, made);
    return made;
  };
  return sayings.map((saying) => {
    const { claim, terms } = saying;
    const { figure } = claim;
    const { start, end, line, column } = whereIs(claim).place;
    const text = places.source.slice(start, end);
    const known = figures.get(saying);
    const told = known?.text === text ? known : figureOf(saying, text, language);
    figures.set(saying, told);
    const placed: Mutable<Figure> = { ...told, start, end, line, column };
    if (told.unitEnd !== undefined) placed.unitEnd = places.of({ start: figure.start, end: figure.unitEnd }).end;
    if (told.terms) placed.terms = terms.map((term) => whereIs(term).range);
    return placed;
  });
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The figures somewhere in the file: mostly only their places will be others the next time, and to copy them is quicker than to make them. */
const figures = new WeakMap<Saying, Figure>();

function figureOf({ claim: { figure }, said, terms, value }: Saying, text: string, language: Language): Figure {
  const recomputed = value && restyle(figure, value, language);
  return {
    ...{ start: 0, end: 0, line: 0, column: 0, text },
    ...(figure.text === text ? {} : { reads: figure.text }),
    ...said,
    ...(recomputed !== undefined && { recomputed }),
    ...(figure.unitEnd > figure.end && { unitEnd: 0 }),
    ...(terms.length > 0 && { terms: [] }),
  };
}

/** What a share is by its count and its base, whatever is printed. */
function quotientFor(share: Claim, { relations }: FigureState): Rational | undefined {
  const ratio = relations.find(({ base, terms }) => base !== undefined && terms[0] === share);
  const need = ratio?.needed(share);
  return need?.low && need.high && middle(need);
}

/** The sums, the base, and the share on every other base. */
function explained(claim: Claim, state: FigureState, { working, cast }: Looks, voice: Voice): Partial<Saying['said']> {
  const workings = [...new Set(state.relations.map(working))].slice(0, mostSums);
  const base = state.relations.find((relation) => relation.base !== undefined && relation.terms[0] === claim)?.base;
  const { ballot, part } = cast(claim) ?? {};
  const used = ballot?.base;
  const rivals = ballot?.admissible.filter((other) => !used || !isSame(other.interval, used.interval)) ?? [];
  const bases = [...(used ? [used] : []), ...rivals];
  const alternatives = part
    ? bases.slice(0, 5).map((other) => ({
        base: nameBase(other, ballot?.votes ?? 1, voice),
        share: percent(quotientOf(part.figure.value, other.interval), claim.figure.style.places, voice),
      }))
    : [];
  return {
    ...(workings.length > 0 ? { working: workings.join('\n') } : {}),
    ...(base === undefined ? {} : { base: base() }),
    ...(alternatives.length > 0 ? { alternatives } : {}),
  };
}

const isSame = (a: Interval, b: Interval): boolean =>
  [
    [a.low, b.low],
    [a.high, b.high],
  ].every(([one, other]) => one && other && compare(one, other) === 0);

/** What many figures of one article ask for, found once. */
interface Looks {
  readonly working: Working;
  /** The ballot in which the share takes part, and its count. */
  cast(share: Claim): { readonly ballot: Ballot; readonly part: Claim } | undefined;
}

function castsOf({ contests, ballots }: Examination): Looks['cast'] {
  const casts = new Map<Claim, { ballot: Ballot; part: Claim }>();
  for (const { index, claims } of contests) {
    const own = new Set(claims);
    for (const ballot of ballots[index] ?? [])
      for (const { share, part } of ballot.pairs)
        if (own.has(share) && !casts.has(share)) casts.set(share, { ballot, part });
  }
  return (share) => casts.get(share);
}

const mostSums = 6;
const mostTerms = 40;

/** The other figures of the sums, so many as can be shown. */
function termsBeside(claim: Claim, relations: readonly Relation[]): readonly Claim[] {
  const found = new Set<Claim>();
  for (const { terms } of relations)
    for (const term of terms) {
      if (found.size === mostTerms) return [...found];
      if (term !== claim) found.add(term);
    }
  return [...found];
}
