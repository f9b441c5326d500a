// Puts an article's claims through all checks, and finds which figures are to blame for what does not hold.
import type { Claim } from '../claims/claim.ts';
import { type Ballot, ballotsOf } from '../contest/base.ts';
import { type Contest, contestsOf } from '../contest/contest.ts';
import { type Blame, diagnose } from '../contest/diagnosis.ts';
import { pairLoosely } from '../contest/loosePairs.ts';
import type { Relation } from '../contest/relation.ts';
import type { Messages } from '../languages/messages.ts';
import type { Block } from '../text/prose.ts';
import type { Check, Remark, Subject } from './check.ts';
import { checks } from './index.ts';

export interface Examination {
  readonly contests: readonly Contest[];
  readonly ballots: readonly (readonly Ballot[])[];
  readonly relations: readonly Relation[];
  readonly blames: readonly Blame[];
  readonly remarks: readonly Remark[];
  /** Checks that broke on a contest: their answers are missing there, and only there. */
  readonly failures: readonly string[];
}

export interface Choices {
  readonly stated: boolean;
  /** Whether a check is switched off. */
  readonly off: (code: string) => boolean;
  readonly messages: Messages;
}

export function examine(
  claims: readonly Claim[],
  blocks: readonly Block[],
  text: string,
  { stated, off, messages }: Choices,
): Examination {
  const contests = contestsOf(claims, blocks, text);
  for (const contest of contests) pairLoosely(contest.claims);
  const ballots = contests.map((contest) => ballotsOf(contest, claims));
  const failures: string[] = [];
  const guarded = <T>(check: Check, contest: Contest, run: () => readonly T[]): readonly T[] => {
    try {
      return run();
    } catch (error) {
      failures.push(`${check.code} in "${contest.name}": ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  };
  const active = checks.filter((check) => !off(check.code));
  const relations: Relation[] = [];
  const remarks: Remark[] = [];
  for (const contest of contests) {
    const subject: Subject = {
      contest,
      all: claims,
      contests,
      ballots: ballots[contest.index] ?? [],
      messages,
      stated,
    };
    for (const check of active) {
      // one by one: a long table may have more relations than a call takes arguments
      for (const relation of guarded(check, contest, () => check.relations(subject))) relations.push(relation);
      for (const remark of guarded(check, contest, () => check.remarks?.(subject) ?? [])) remarks.push(remark);
    }
  }
  return { contests, ballots, relations, blames: diagnose(relations), remarks, failures };
}
