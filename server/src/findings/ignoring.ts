// The examination of an article some of whose figures are to be let stand.
import { type Choices, type Examination, examine } from '../checks/examine.ts';
import type { Claim } from '../claims/claim.ts';
import { type Ignore, ignoresOf, markIgnored } from '../claims/ignored.ts';
import type { Note } from '../project/note.ts';
import { isAlone, type OwnRules } from '../project/own.ts';
import type { Unused } from '../protocol.ts';
import type { Prose } from '../text/prose.ts';
import { unusedOf } from './unused.ts';

export interface Ignoring {
  readonly examination: Examination;
  /** Notes of the article that let nothing stand. */
  readonly idle: readonly Ignore[];
  /** Rules that name this article alone, and change nothing in it. */
  readonly unused: Unused;
}

/** Marks the figures that are ignored. */
export function examineIgnoring(
  claims: readonly Claim[],
  prose: Prose,
  notes: readonly Note[],
  rules: OwnRules,
  choices: Omit<Choices, 'chosen'>,
): Ignoring {
  const ignores = ignoresOf(claims, prose, notes, rules.ignore);
  const chosenFor = new Set<number>();
  const chosen: Choices['chosen'] = ({ name }) => {
    const own = rules.bases.findLast(({ rule }) => rule.contest === undefined || rule.contest === name);
    if (own) chosenFor.add(own.index);
    return own?.rule.base;
  };
  const examined = (off: Choices['off']) => examine(claims, prose.blocks, prose.text, { ...choices, chosen, off });
  const plain = examined(choices.off);
  const bases = rules.bases.filter(({ index, rule }) => !chosenFor.has(index) && isAlone(rule.article));
  const unusedBases = bases.map(({ index }) => index);
  if (ignores.length === 0) return { examination: plain, idle: [], unused: { ignore: [], bases: unusedBases } };

  const unused = unusedOf(ignores, plain);
  markIgnored(ignores);
  const silent = new Set(ignores.flatMap(({ figures, code }) => (figures || !code ? [] : [code])));
  const alone = new Set(rules.ignore.filter(({ rule }) => isAlone(rule.article)).map(({ index }) => index));
  return {
    examination: examined((code) => choices.off(code) || silent.has(code)),
    idle: unused.filter(({ from }) => 'note' in from),
    unused: {
      ignore: unused.flatMap(({ from }) => ('rule' in from && alone.has(from.rule) ? [from.rule] : [])),
      bases: unusedBases,
    },
  };
}
