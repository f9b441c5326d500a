// "five seats each": one number that several have.
import type { Claim } from './claim.ts';
import type { Name } from './names.ts';
import { leftOf, rightOf, type SentenceView } from './sentence.ts';
import { answer } from './subjects.ts';

/** Sets who has as many, each, where a list of names stands before the number or right after its verb. */
export function sharedOut(view: SentenceView, claims: readonly Claim[], names: readonly Name[]): void {
  for (const claim of claims) {
    const { figure, kind, settled } = claim;
    // what a bare number counts may be told by those before it
    if ((settled && kind !== 'seats') || figure.unit !== 'none') continue;
    const told = rightOf(view, figure, 'each') <= nounBetween;
    if (leftOf(view, figure, 'both') <= verbBetween && (told || leftOf(view, figure, 'each') <= reach))
      claim.each = [answer('others'), answer('rest')];
    if (claim.each.length > 0 || (leftOf(view, figure, 'each') > 0 && !told)) continue;
    const before = listBefore(view, names, figure.from);
    const after = before.length < 2;
    const those = after ? listFrom(view, names, figure.to) : before;
    const more = after ? lonersBehind(view, those) : 0;
    if (those.length + more < 2) continue;
    claim.each = [
      ...those.map(({ name, keys, aliases }) => ({ name, keys, aliases })),
      ...Array.from({ length: more }, () => answer('others')),
    ];
    claim.subject = claim.each[0];
  }
}

/** "five seats each" */
const nounBetween = 2;
/** "each side has 20" */
const verbBetween = 2;
/** Words between the names and their number. */
const reach = 5;

/** The names before the number, or before what is put in between: "Red and Green, neither of them new to the House, have seven". */
function listBefore(view: SentenceView, names: readonly Name[], at: number): readonly Name[] {
  const ahead = names.filter(({ to }) => to <= at);
  const last = ahead.at(-1);
  const beside = last && at - last.to <= reach ? listEndingIn(view, ahead) : [];
  if (beside.length > 1) return beside;
  const { tokens, figures } = view;
  const closed = tokens.slice(Math.max(view.from, at - reach), at).some(({ text }) => text === ',');
  const headed = closed ? ahead.filter(({ to }) => tokens[to]?.text === ',') : [];
  return (
    headed
      .map((name) => listEndingIn(view, ahead.slice(0, ahead.indexOf(name) + 1)))
      .findLast(
        (list) => list.length > 1 && !figures.some(({ from }) => from >= (list.at(-1)?.to ?? 0) && from < at),
      ) ?? []
  );
}

/** The last of the names, and those before it that words join to it. */
function listEndingIn(view: SentenceView, names: readonly Name[]): readonly Name[] {
  const list: Name[] = [];
  for (const name of [...names].reverse()) {
    const [next] = list;
    if (next && !joined(view, name.to, next.from)) break;
    list.unshift(name);
  }
  return list;
}

function listFrom(view: SentenceView, names: readonly Name[], at: number): readonly Name[] {
  const list: Name[] = [];
  let last = at;
  for (const name of names.filter(({ from }) => from >= at)) {
    const near = list.length === 0 ? name.from - last <= reach : joined(view, last, name.from);
    if (!near) break;
    list.push(name);
    last = name.to;
  }
  return list;
}

/** "one each for Red, Green and an independent": how many without a name go on with the list. */
function lonersBehind(view: SentenceView, names: readonly Name[]): number {
  const last = names.at(-1)?.to;
  return last === undefined
    ? 0
    : view.cues.filter(({ value, from }) => value === 'loner' && from >= last && joined(view, last, from)).length;
}

/** A comma, "and", and a small word before the next name. */
function joined({ tokens, cues, figures }: SentenceView, from: number, to: number): boolean {
  if (to - from > 3 || figures.some((figure) => figure.from >= from && figure.to <= to)) return false;
  const links = tokens.slice(from, to).filter(({ text }, k) => {
    const at = from + k;
    return text === ',' || cues.some(({ value, from: first }) => value === 'and' && first === at);
  });
  return links.length > 0;
}
