// Bare numbers in one list, "majorities of 1,004, 2,870 and 3,000": what is said of the first, or of the last, is said of all.
import type { Kind } from '../protocol.ts';
import { type Claim, isCount } from './claim.ts';
import type { SentenceView } from './sentence.ts';

/** Fewer may be anything side by side. */
const fewest = 3;

/** Told before the list, and told behind it. */
const before: ReadonlySet<Kind> = new Set<Kind>(['margin-votes']);
const behind: ReadonlySet<Kind> = new Set<Kind>(['registered', 'cast', 'invalid']);

/** Lets the numbers of a list read alike. */
export function bareLists(view: SentenceView, claims: readonly Claim[]): void {
  for (let k = 0; k < claims.length; k++) {
    let last = k;
    while (parted(view, claims[last], claims[last + 1]) === ',') last++;
    if (parted(view, claims[last], claims[last + 1]) !== 'and') continue;
    const list = claims.slice(k, last + 2);
    if (list.length >= fewest) alike(list);
    k = last + 1;
  }
}

function alike(list: readonly Claim[]): void {
  const [first, final] = [list[0], list.at(-1)];
  if (!first || !final || final.against) return;
  const model = before.has(first.kind) ? first : behind.has(final.kind) ? final : undefined;
  const others = list.filter((claim) => claim !== model);
  if (!model?.settled || others.some(({ kind, settled, noun }) => settled && (kind !== 'votes' || noun))) return;
  for (const claim of others) Object.assign(claim, { kind: model.kind, noun: model.noun, settled: true });
}

/** What alone stands between two numbers of a list. */
function parted({ tokens, cues }: SentenceView, a: Claim | undefined, b: Claim | undefined): ',' | 'and' | undefined {
  if (!a || !b || ![a, b].every((claim) => isCount(claim) && claim.figure.form === 'digits')) return undefined;
  const from = tokens[a.figure.to]?.text === ',' ? a.figure.to + 1 : a.figure.to;
  if (from === b.figure.lead) return from > a.figure.to ? ',' : undefined;
  const joined = cues.some((hit) => hit.value === 'and' && hit.from === from && hit.to === b.figure.lead);
  return joined ? 'and' : undefined;
}
