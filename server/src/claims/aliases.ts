// One party under several spellings: its figures get one subject, as the project file says.
import { tokenize } from '../text/tokens.ts';
import type { Claim, Subject } from './claim.ts';
import { type NameGrammar, sameSubject, subject } from './names.ts';

/** Each list is the spellings of one name; figures of any of them are of the first. */
export function joinAliases(
  claims: readonly Claim[],
  aliases: readonly (readonly string[])[],
  grammar: NameGrammar,
): void {
  const groups = aliases.map((spellings) =>
    spellings.map((spelling) => subject(tokenize(spelling, 0, spelling.length), grammar)),
  );
  const known = new Map<string, Subject>();
  for (const claim of claims) {
    const { subject: own } = claim;
    if (!own || groups.length === 0) continue;
    const joined = known.get(own.name) ?? joinedWith(own, groups);
    known.set(own.name, joined);
    claim.subject = joined;
  }
}

function joinedWith(own: Subject, groups: readonly (readonly Subject[])[]): Subject {
  const group = groups.find((spellings) => spellings.some((spelling) => sameSubject(own, spelling)));
  const first = group?.[0];
  return first ? { ...own, keys: first.keys, aliases: [...new Set([...own.aliases, ...first.aliases])] } : own;
}
