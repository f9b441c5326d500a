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

/** "Postal votes: 51.9% for Hale", "by 51,204 to 40,118 for Banda": behind a label, and behind a score, whom they were for. */
function votedFor(
  { tokens, cues }: SentenceView,
  left: readonly Name[],
  right: readonly Name[],
  { to, claims }: Group,
): Name | undefined {
  const [label, name] = [left.at(-1), right[0]];
  const given = cues.some((hit) => hit.value === 'option' && hit.from === to && hit.to === name?.from);
  const second = claims.some(({ against, figure }) => against && against.figure.start < figure.start);
  return given && (second || (label && tokens[label.to]?.text === ':')) ? name : undefined;
}

/** "to the 841 (36.5%) of Hart and the 258 of Moss", "against 841 for Hart": what is set against another's, and what goes on so. */
export function heldBehind(): (
  view: SentenceView,
  left: readonly Name[],
  right: readonly Name[],
  group: Group,
  at: number,
) => Name | undefined {
  let [last, lastAt]: [Name | undefined, number] = [undefined, 0];
  return (view, left, right, group, at) => {
    const [name] = right;
    const { to, claims } = group;
    const [first] = claims;
    const goesOn = last !== undefined && at === lastAt + 1 && left.length === 1 && left[0] === last;
    const faces = left.length === 0 && first !== undefined && leftOf(view, first.figure, 'to') <= mostArticles;
    const voted = votedFor(view, left, right, group);
    if (voted) [last, lastAt] = [voted, at];
    if (voted || !name || name.place || !(goesOn || faces)) return voted;
    const end = view.tokens[to]?.text === ')' ? to + 1 : to;
    const joined = view.cues.some(
      ({ value, from, to: next }) =>
        (value === 'of' || value === 'option') && from === end && name.from - next <= mostArticles,
    );
    if (!joined) return undefined;
    [last, lastAt] = [name, at];
    return name;
  };
}
/** "of the Greens" */
const mostArticles = 1;

/** "The Senate will have 27 Republicans and 23 Democrats": right behind each number whose they are, and before no later one. */
export function followedByNames(groups: readonly Group[], names: readonly Name[]): boolean {
  const rows = groups.filter(({ claims }) => claims.some(({ kind }) => !totals.has(kind)));
  const [starts, ends] = [new Set(names.map(({ from }) => from)), new Set(names.map(({ to }) => to))];
  return rows.length > 1 && rows.every(({ from, to }) => starts.has(to) && !ends.has(from));
}
