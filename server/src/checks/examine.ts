// Puts an article's claims through all checks, and finds which figures are to blame for what does not hold.
import { type Claim, isIgnored } from '../claims/claim.ts';
import { type Ballot, ballotsOf } from '../contest/base.ts';
import { withChosen } from '../contest/chosenBase.ts';
import { type Contest, contestsOf, standing } from '../contest/contest.ts';
import { type Blame, diagnose } from '../contest/diagnosis.ts';
import { unlessExplained } from '../contest/explained.ts';
import { createKeeper, nothing, type Supposed } from '../contest/kept.ts';
import { createLedger, type Place } from '../contest/ledger.ts';
import { pairLoosely } from '../contest/loosePairs.ts';
import { type Option, optionsFor } from '../contest/options.ts';
import type { Relation } from '../contest/relation.ts';
import type { Voice } from '../contest/wording.ts';
import type { Language } from '../languages/language.ts';
import { gather } from '../math/gather.ts';
import { remade } from '../numerals/restyle.ts';
import type { Fault } from '../protocol.ts';
import type { Block } from '../text/prose.ts';
import type { Check, Remark, Subject } from './check.ts';
import { checks } from './index.ts';
import type { Lone } from './lone.ts';
import { type Maker, withLone } from './lonePlaces.ts';
import { asMeant } from './meant.ts';
import { neighboursOf, reachOf } from './neighbours.ts';

export interface Examination {
  readonly contests: readonly Contest[];
  readonly ballots: readonly (readonly Ballot[])[];
  /** As printed. */
  readonly relations: readonly Relation[];
  /** What holds once the blamed figures are mended. */
  readonly settled: readonly Relation[];
  readonly blames: readonly Blame[];
  /** What may be done about each blamed figure. */
  readonly options: readonly (readonly Option[])[];
  readonly remarks: readonly Remark[];
  /** Checks that broke on a contest: their answers are missing there, and only there. */
  readonly failures: readonly Fault[];
}

export interface Choices {
  readonly stated: boolean;
  /** Whether a check is switched off. */
  readonly off: (code: string) => boolean;
  /** The base that the writer chose for a contest, where one was chosen. */
  readonly chosen: (contest: Contest) => string | undefined;
  readonly voice: Voice;
  readonly language: Language;
  /** The ways of sharing out seats that the article names. */
  readonly methods: readonly string[];
}

export function examine(
  claims: readonly Claim[],
  blocks: readonly Block[],
  text: string,
  { stated, off, chosen, voice, language, methods }: Choices,
): Examination {
  const contests = contestsOf(claims, blocks, text);
  for (const contest of contests) pairLoosely(contest.claims);
  const failures = new Map<string, Fault>();
  const guarded = <T>(check: Check, contest: Contest, run: () => readonly T[]): readonly T[] => {
    try {
      return run();
    } catch (error) {
      // The same contest is put through the checks again and again.
      const message = `in “${contest.name}”: ${error instanceof Error ? error.message : String(error)}`;
      failures.set(`${check.code} ${contest.index}`, { code: check.code, message });
      return [];
    }
  };
  const active = checks.filter((check) => !off(check.code));
  const homes = new Map(gather(contests, ({ claims: own, index }) => own.map((claim) => [claim, index] as const)));
  const contestOf = (claim: Claim): number | undefined => homes.get(claim);
  const article = { all: claims, contests, contestOf, voice, stated, methods };
  const neighbours = neighboursOf(contests, claims);
  const looked = contests.map((contest) => {
    const [keptRows, keptRelations] = [createKeeper<readonly Claim[]>(), createKeeper<readonly Relation[]>()];
    const near = neighbours[contest.index] ?? [];
    const subjectOf = (supposed: Supposed): Subject => {
      const now = standing(contest, keptRows(supposed));
      const ballots = withChosen(ballotsOf(now, claims), chosen(contest));
      const keep = keptRelations(supposed);
      const once: Subject['once'] = (make, reads) => keep(make, reads, () => make(subject));
      // what is added comes first: V8 is many times slower the other way round
      const subject: Subject = { contest: now, near, ballots, once, ...article };
      return subject;
    };
    return { contest, subjectOf, subject: subjectOf(nothing) };
  });
  const subjects = looked.map(({ subject }) => subject);
  const prose = { start: 0, end: text.length };
  const letStand = claims.some(({ ignored }) => ignored !== undefined);
  const heard = (made: readonly Relation[]): readonly Relation[] =>
    (letStand ? made.filter(isHeard) : made).map(asMeant);
  const within = (subject: Subject): readonly Relation[] => {
    const { contest } = subject;
    const made = gather(active, (check) => guarded(check, contest, () => check.relations?.(subject) ?? []));
    return unlessExplained(heard(made));
  };
  const placeOf = ({ contest, subject, subjectOf }: (typeof looked)[number]): Place => ({
    reach: reachOf(contest),
    printed: within(subject),
    work: contest.claims.length,
    relations: (supposed) => within(subjectOf(supposed)),
  });
  const wholeAround = (contest: Contest): Place => {
    const told = gather(active, (check) =>
      guarded(check, contest, () => (check.across ? [{ check, relations: check.across(article) }] : [])),
    );
    const across = (): readonly Relation[] =>
      heard(gather(told, ({ check, relations }) => guarded(check, contest, relations)));
    return {
      reach: prose,
      printed: across(),
      work: claims.length / lighter,
      relations: across,
    };
  };
  const amongLone = (contest: Contest, lone: Lone): readonly Maker[] =>
    gather(active, (check) =>
      guarded(check, contest, () => check.alone?.(article, lone) ?? []).map(
        (make) => () => heard(guarded(check, contest, () => [make()])),
      ),
    );
  const [first, ...rest] = looked;
  const sums = first ? [placeOf(first), wholeAround(first.contest), ...rest.map(placeOf)] : [];
  const places = first ? withLone(sums, claims, prose, (lone) => amongLone(first.contest, lone)) : sums;
  const ledger = createLedger(places, (figure, value) => remade(figure, value, language));
  const remarks = gather(subjects, (subject) =>
    gather(active, (check) =>
      guarded(check, subject.contest, () => check.remarks?.(subject) ?? []).filter(
        ({ at }) => !isIgnored(at, check.code),
      ),
    ),
  );
  const { blames, relations, settled } = diagnose(ledger, claims);
  const ballots = subjects.map((subject) => subject.ballots);
  const options = optionsFor(blames, ledger);
  return { contests, ballots, relations, settled, blames, options, remarks, failures: [...failures.values()] };
}

/** To look for what goes across contests is so much less work, by the figure, than to put a contest through all checks. */
const lighter = 10;

/** What the writer lets stand neither is accused nor accuses. */
const isHeard = ({ code, terms }: Relation): boolean => !terms.some((term) => isIgnored(term, code));
