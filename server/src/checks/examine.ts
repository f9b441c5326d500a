// Puts an article's claims through all checks, and finds which figures are to blame for what does not hold.
import { type Claim, isIgnored } from '../claims/claim.ts';
import { type Ballot, ballotsOf } from '../contest/base.ts';
import { withChosen } from '../contest/chosenBase.ts';
import { type Contest, contestsOf } from '../contest/contest.ts';
import { type Blame, diagnose } from '../contest/diagnosis.ts';
import { unlessExplained } from '../contest/explained.ts';
import { pairLoosely } from '../contest/loosePairs.ts';
import { type Option, optionsFor } from '../contest/options.ts';
import type { Relation } from '../contest/relation.ts';
import type { Ledger } from '../contest/trial.ts';
import type { Voice } from '../contest/wording.ts';
import type { Language } from '../languages/language.ts';
import { methodsNamed } from '../languages/methods.ts';
import { remade } from '../numerals/restyle.ts';
import type { Fault } from '../protocol.ts';
import type { Block } from '../text/prose.ts';
import type { Check, Remark, Subject } from './check.ts';
import { checks } from './index.ts';

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
}

export function examine(
  claims: readonly Claim[],
  blocks: readonly Block[],
  text: string,
  { stated, off, chosen, voice, language }: Choices,
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
  const methods = methodsNamed(text, language);
  const active = checks.filter((check) => !off(check.code));
  const subjectOf = (contest: Contest): Subject => ({
    ...{ contest, all: claims, contests, voice, stated, methods },
    ballots: withChosen(ballotsOf(contest, claims), chosen(contest)),
  });
  const subjects = contests.map(subjectOf);
  const relationsOf = (subject: Subject): readonly Relation[] => {
    const made = active.flatMap((check) => guarded(check, subject.contest, () => check.relations(subject)));
    // what the writer lets stand neither is accused nor accuses
    return unlessExplained(made.filter(({ code, terms }) => !terms.some((term) => isIgnored(term, code))));
  };
  const homes = new Map(contests.flatMap(({ claims: own, index }) => own.map((claim) => [claim, index] as const)));
  const ledger: Ledger = {
    printed: subjects.map(relationsOf),
    contestOf: (claim) => homes.get(claim),
    relations: (index) => {
      const contest = contests[index];
      return contest ? relationsOf(subjectOf(contest)) : [];
    },
    mend: (figure, value) => remade(figure, value, language),
  };
  const remarks = subjects.flatMap((subject) =>
    active.flatMap((check) =>
      guarded(check, subject.contest, () => check.remarks?.(subject) ?? []).filter(
        ({ at }) => !isIgnored(at, check.code),
      ),
    ),
  );
  const { blames, relations, settled } = diagnose(ledger);
  const ballots = subjects.map((subject) => subject.ballots);
  const options = optionsFor(blames, ledger);
  return { contests, ballots, relations, settled, blames, options, remarks, failures: [...failures.values()] };
}
