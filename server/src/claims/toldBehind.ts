// Whose a figure is, told right behind it: "51.9% for Hale", "to the 841 (36.5%) of Hart", "27 Republicans and 23 Democrats".
import type { Kind } from '../protocol.ts';
import type { Claim } from './claim.ts';
import type { Name } from './names.ts';
import { leftOf, type SentenceView } from './sentence.ts';

export interface Group {
  readonly from: number;
  readonly to: number;
  readonly claims: readonly Claim[];
}

/** Nobody's own, and so no guide to where names stand. */
export const totals: ReadonlySet<Kind> = new Set<Kind>([
  'registered',
  'cast',
  'valid',
  'turnout',
  'seats-total',
  'reporting',
  'threshold',
]);

interface Behind {
  readonly name: Name;
  /** "for Hart", rather than "of Hart". */
  readonly given: boolean;
}

/**
 * Whose a group is by the name right behind it: of what is set against another's and what goes on so ("to the 841 (36.5%) of
 * Hart and the 258 of Moss"), of a label ("Postal votes: 51.9% for Hale"), and of several told alike ("42% for Orr, 58% for Hale").
 */
export function heldBehind(
  view: SentenceView,
  groups: readonly Group[],
  names: readonly Name[],
): ReadonlyMap<Group, Name> {
  const found = new Map<Group, Name>();
  const behind = groups.map((group) => nameBehind(view, group, names));
  const many = behind.filter((own) => own?.given).length > 1;
  groups.forEach((group, k) => {
    const own = behind[k];
    const [first] = group.claims;
    if (!own || !first) return;
    const before = groups[k - 1];
    const left = names.filter(({ from, to }) => from >= (before?.to ?? view.from) && to <= group.from);
    const last = before && found.get(before);
    const faces = left.length === 0 && leftOf(view, first.figure, 'to') <= mostArticles;
    const goesOn = last !== undefined && left.length === 1 && left[0] === last;
    const second = group.claims.some(({ against, figure }) => against && against.figure.start < figure.start);
    const labelled = view.tokens[left.at(-1)?.to ?? -1]?.text === ':';
    if (faces || goesOn || (own.given && (many || second || labelled))) found.set(group, own.name);
  });
  return found;
}

function nameBehind({ tokens, cues }: SentenceView, { to }: Group, names: readonly Name[]): Behind | undefined {
  const end = tokens[to]?.text === ')' ? to + 1 : to;
  const joint = cues.find(({ value, from }) => (value === 'of' || value === 'option') && from === end);
  const name = joint && names.find(({ from }) => from >= joint.to);
  return name && !name.place && name.from - joint.to <= mostArticles
    ? { name, given: joint.value === 'option' }
    : undefined;
}

/** "of the Greens" */
const mostArticles = 1;

/** "The Senate will have 27 Republicans and 23 Democrats": right behind each number whose they are, and before no later one. */
export function followedByNames(groups: readonly Group[], names: readonly Name[]): boolean {
  const rows = groups.filter(({ claims }) => claims.some(({ kind }) => !totals.has(kind)));
  const [starts, ends] = [new Set(names.map(({ from }) => from)), new Set(names.map(({ to }) => to))];
  return rows.length > 1 && rows.every(({ from, to }) => starts.has(to) && !ends.has(from));
}
