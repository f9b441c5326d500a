// Whom each figure of a sentence speaks of: a name, an answer, or nobody.
import type { Cue } from '../languages/language.ts';
import { gather } from '../math/gather.ts';
import { type Claim, isCount, type Subject } from './claim.ts';
import type { Name } from './names.ts';
import { leftOf, near, rightOf, type SentenceView } from './sentence.ts';
import { followedByNames, type Group, heldBehind, totals } from './toldBehind.ts';

/** Keys of those who are not named: with one of them a list is complete. */
export const unnamed: readonly string[] = ['#others', '#against-all'];

export const answer = (cue: Cue): Subject => ({ name: cue, keys: [`#${cue}`], aliases: [] });

/** The answer that the figure counts: yes, no, against all; told by the words nearest to it. */
export function optionOf(
  view: SentenceView,
  claim: Claim,
  answers: boolean,
): { subject: Subject; option: 'yes' | 'no' | undefined; distance: number } | undefined {
  const all = near(view, claim.figure, 'against-all');
  if (all <= 8) return { subject: answer('against-all'), option: undefined, distance: all };
  // "(9) and independents (2)": a name that stands behind the next bracket is that one's
  const [left, right] = [leftOf(view, claim.figure, 'others'), rightOf(view, claim.figure, 'others')];
  // "four went to independents"
  const went = right <= 3 && rightOf(view, claim.figure, 'support') === 0;
  // "the Liberals 41 and independents the remaining 14"
  const ofNext = (): boolean => view.cues.some(({ value, from }) => value === 'also' && from === claim.figure.to);
  if (left <= 2 || (right <= 1 && !ofNext()) || went || isRest(view, claim))
    return { subject: answer('others'), option: undefined, distance: Math.min(left, right) };
  if (!answers) return undefined;
  const yes = near(view, claim.figure, 'yes');
  const no = near(view, claim.figure, 'no');
  if (Math.min(yes, no) > 7 || yes === no) return undefined;
  const distance = Math.min(yes, no);
  return yes < no
    ? { subject: answer('yes'), option: 'yes', distance }
    : { subject: answer('no'), option: 'no', distance };
}

/** "the remaining 15 belong to smaller parties": nobody is named right behind it. */
const isRest = (view: SentenceView, { figure }: Claim): boolean =>
  leftOf(view, figure, 'rest') === 0 &&
  !view.tokens.slice(figure.to, figure.to + restReach).some(({ text, lower }) => text !== lower);
const restReach = 6;

/**
 * Gives each group of figures (a pair, or one alone) the name in its own stretch of the sentence. Names go before their
 * figures when the first figure has one before it, after them otherwise.
 */
export function assignNames(
  view: SentenceView,
  claims: readonly Claim[],
  names: readonly Name[],
  {
    answers,
    antecedent,
    plural,
  }: { readonly answers: boolean; readonly antecedent: Subject | undefined; readonly plural: string },
): void {
  const groups = groupsOf(claims);
  // "for the three seats Ann Poe got 901 votes": the seats are nobody's
  const others = groups.some(({ claims: own }) =>
    own.some(
      ({ kind, settled, figure }) => kind === 'votes' || kind === 'share' || (!settled && figure.digits.length > 2),
    ),
  );
  // "a 12% gap between Berg on 56 percent and Lund on 44": what parts two is neither's, where neither stands before it
  const isGap = ({ kind, figure }: Claim): boolean =>
    others && kind.startsWith('margin') && !names.some(({ to }) => to <= figure.from);
  const isNobodys = (claim: Claim): boolean =>
    totals.has(claim.kind) ||
    isGap(claim) ||
    (claim.kind === 'seats' && others && !claim.partner && claim.figure.form === 'words');
  const start = groups.findIndex(({ claims: own }) => own.some((claim) => !isNobodys(claim)));
  const first = groups[Math.max(0, start)];
  if (!first) return;
  const stretch = (from: number, to: number): readonly Name[] =>
    names.filter((name) => name.from >= from && name.to <= to);
  const opens = groups[start - 1]?.to ?? view.from;
  const carried = view.cues.some(({ value, from, to }) => value === 'pronoun' && from >= opens && to <= first.from);
  const before = carried || (stretch(opens, first.from).length > 0 && !followedByNames(groups, names));
  const listed = inOrder(view, groups, names);
  const sides = groups.map((group, k) => ({
    inside: stretch(group.from, group.to),
    left: stretch(groups[k - 1]?.to ?? view.from, group.from),
    right: stretch(group.to, groups[k + 1]?.from ?? view.to),
  }));
  const behind = heldBehind(view, groups, names);
  const bearers = groups.map((group, k) => {
    const { inside, left, right } = sides[k] ?? nobody;
    const open = (list: readonly Name[]): readonly Name[] =>
      list.some((name) => !bracketed(view, name)) ? list.filter((name) => !bracketed(view, name)) : list;
    return (
      listed.get(group) ??
      open(inside)[0] ??
      behind.get(group) ??
      (before ? (k === 0 ? headOf(view, open(left), group) : open(left)[0]) : open(right)[0]) ??
      (before ? undefined : open(left).at(-1))
    );
  });
  const taken = bearers.filter((_, k) => groups[k]?.claims.some(({ kind }) => !totals.has(kind)));
  groups.forEach((group, k) => {
    const { left, right } = sides[k] ?? nobody;
    const chosen = bearers[k];
    const meant = carried && k === Math.max(0, start) && chosen === undefined ? antecedent : undefined;
    // "Berg had twice as many as Lund, 6,790 to 5,214": who has a figure of their own is no other name of the first
    const side = (before ? left : right).filter((name) => name !== chosen && !taken.includes(name));
    const known =
      meant ??
      (chosen && {
        name: chosen.name,
        place: chosen.place ?? false,
        keys: chosen.keys,
        aliases: [...new Set([...chosen.aliases, ...gather(side, (name) => calledSo(name, plural))])],
      });
    const [answered] = gather(group.claims, (claim) => optionOf(view, claim, answers) ?? []).sort(
      (a, b) => a.distance - b.distance,
    );
    for (const claim of group.claims) {
      const option = answered;
      const stands =
        option &&
        (option.subject.keys[0] === '#against-all' ||
          option.subject.keys[0] === '#others' ||
          !known ||
          closer(view, claim, chosen));
      claim.subject ??= stands ? option.subject : known;
      claim.option = stands ? option.option : undefined;
    }
  });
}

const nobody: { readonly [Side in 'inside' | 'left' | 'right']: readonly Name[] } = { inside: [], left: [], right: [] };

/** Of one of the "Greens" and of the "Green Party" the party is the same. */
const calledSo = ({ keys, aliases }: Name, plural: string): readonly string[] => [
  ...keys,
  ...aliases,
  ...(plural === '' ? [] : keys.map((key) => (key.endsWith(plural) ? key.slice(0, -plural.length) : key + plural))),
];

/** A party in brackets says more of the name before it. */
const bracketed = (view: SentenceView, name: Name): boolean => view.tokens[name.from - 1]?.text === '(';

/** "A, B and C with 19%, 17% and 4.5%": a run of figures with no name between goes with as many names before it. */
function inOrder(view: SentenceView, groups: readonly Group[], names: readonly Name[]): ReadonlyMap<Group, Name> {
  const found = new Map<Group, Name>();
  const free = names.filter((name) => !bracketed(view, name));
  for (let k = 0; k < groups.length; ) {
    const first = groups[k];
    let length = 1;
    while (
      first &&
      groups[k + length] &&
      !free.some(({ from, to }) => from >= (groups[k + length - 1]?.to ?? 0) && to <= (groups[k + length]?.from ?? 0))
    )
      length++;
    const before = first
      ? free.filter(({ from, to }) => to <= first.from && from >= (groups[k - 1]?.to ?? view.from))
      : [];
    // "20, 14 and 6 of the 40 seats": the last is nobody's
    const rows = groups.slice(k, k + length).filter(({ claims }) => claims.some(({ kind }) => !totals.has(kind)));
    if (rows.length >= 2 && before.length >= rows.length)
      before.slice(-rows.length).forEach((name, i) => {
        const group = rows[i];
        if (group) found.set(group, name);
      });
    k += length;
  }
  return found;
}

/** "Jeremy Corbyn, Islington North's MP these 32 years, got 59.5%": what stands between commas only says who the first is. */
function headOf(view: SentenceView, names: readonly Name[], { from: until, claims }: Group): Name | undefined {
  const [whole, party] = names.slice(-2);
  if (whole && party && isPartyOf(view, whole, party, until, claims)) return whole;
  // "the Greens remain in Hillside with 33.35": not the place that stands between
  const last = names.findLast(({ place }) => !place) ?? names.at(-1);
  const comma = (from: number, to: number): boolean => view.tokens.slice(from, to).some(({ text }) => text === ',');
  const head =
    last &&
    names.find(
      (name) =>
        name !== last && view.tokens[name.to]?.text === ',' && comma(last.to, until) && !comma(name.to + 1, last.from),
    );
  return head ?? last;
}

/** "Paul Daly, SF 1,935", "Sam Locke, Ind + 170", and in a line of its own "Paul Daly, Irish Freedom 1,935". */
function isPartyOf(
  { tokens }: SentenceView,
  name: Name,
  { from, to }: Name,
  until: number,
  claims: readonly Claim[],
): boolean {
  if (tokens[name.to]?.text !== ',' || from !== name.to + 1 || until - to > 1) return false;
  return claims.every(({ line }) => line) || (to === from + 1 && isParty.test(tokens[from]?.text ?? ''));
}

/** Initials, or what a name is cut down to. */
const isParty = /^\p{Lu}(?:\p{Lu}+|\p{L}{1,2})$/u;

/** An answer beside the figure, and not the "for" before a name. */
function closer(view: SentenceView, claim: Claim, name: Name | undefined): boolean {
  if (name && view.cues.some((hit) => hit.value === 'option' && hit.to === name.from)) return false;
  return Math.min(rightOf(view, claim.figure, 'option'), leftOf(view, claim.figure, 'option') + 1) <= 2;
}

/** "(+7) 1,620", "1,620 (+7)", "+ 7 = 1,620": what came to a count, and the count. */
export const isTransferOf = (a: Claim, b: Claim): boolean =>
  (a.noun === 'transfer') !== (b.noun === 'transfer') && isCount(a) && isCount(b) && b.figure.from - a.figure.to <= 1;

export function groupsOf(claims: readonly Claim[]): readonly Group[] {
  const groups: Claim[][] = [];
  for (const claim of claims) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const paired = last?.partner === claim && group?.length === 1;
    if (last && (paired || isTransferOf(last, claim))) group?.push(claim);
    else groups.push([claim]);
  }
  return groups.map((own) => ({ from: own[0]?.figure.from ?? 0, to: own.at(-1)?.figure.to ?? 0, claims: own }));
}
