// Which figures the writer lets stand: the figures that notes in the article and rules of the project file name.
import type { Note } from '../project/note.ts';
import type { OwnRule } from '../project/own.ts';
import type { IgnoreRule } from '../project/project.ts';
import type { Prose } from '../text/prose.ts';
import { firstAtLeast } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import type { Claim } from './claim.ts';

/** One note or rule, with what it applies to in this article. */
export interface Ignore {
  readonly from: { readonly note: Span } | { readonly rule: number };
  /** The figures; undefined where it is about a check in the whole article, or about nothing that there is. */
  readonly figures: readonly Claim[] | undefined;
  readonly code: string | undefined;
  readonly reason: string | undefined;
}

/** A figure where it stands in the file. */
interface Standing extends Span {
  readonly claim: Claim;
}

export function ignoresOf(
  claims: readonly Claim[],
  prose: Prose,
  notes: readonly Note[],
  rules: readonly OwnRule<IgnoreRule>[],
): readonly Ignore[] {
  if (notes.length === 0 && rules.length === 0) return [];
  const written = writtenAs(claims, prose);
  const blocks = prose.blocks.map((block) => prose.sourceSpan(block));
  return [
    ...notes.map(({ at, figure, code, reason }) => {
      const figures =
        figure === undefined ? undefined : standingAt(at, written.get(plain(figure)) ?? [], blocks, prose);
      return { from: { note: at }, figures: figures && [figures.claim], code, reason, about: figure };
    }),
    ...rules.map(({ index, rule: { figure, code, reason } }) => {
      const figures = figure === undefined ? undefined : written.get(plain(figure))?.map(({ claim }) => claim);
      return { from: { rule: index }, figures, code, reason, about: figure };
    }),
  ].map(({ about, ...ignore }) => (about !== undefined && !ignore.figures ? { ...ignore, figures: [] } : ignore));
}

/** Says it to the figures themselves. */
export function markIgnored(ignores: readonly Ignore[]): void {
  for (const { figures = [], code, reason } of ignores)
    for (const claim of figures) {
      const known = claim.ignored;
      const codes = code === undefined || known?.codes === 'all' ? 'all' : [...(known?.codes ?? []), code];
      claim.ignored = { codes, reason: reason ?? known?.reason };
    }
}

/** White space of every width is one. */
const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The figures by how they read: as printed, with the percent word after them, and as the file spells them. */
function writtenAs(claims: readonly Claim[], prose: Prose): ReadonlyMap<string, readonly Standing[]> {
  const written = new Map<string, Standing[]>();
  for (const claim of claims) {
    const { start, end, unitEnd, text } = claim.figure;
    const place = prose.sourceSpan({ start, end });
    const readings = [text, prose.text.slice(start, unitEnd), prose.source.slice(place.start, place.end)].map(plain);
    for (const reading of new Set(readings)) {
      const list = written.get(reading);
      if (list) list.push({ ...place, claim });
      else written.set(reading, [{ ...place, claim }]);
    }
  }
  return written;
}

/**
 * The one figure that a note means, among those so written. In a paragraph, or at the end of its last line: the one
 * before it in the paragraph, else the one after. Elsewhere: the next one.
 */
function standingAt(
  note: Span,
  figures: readonly Standing[],
  blocks: readonly Span[],
  { source }: Prose,
): Standing | undefined {
  const after = firstFrom(figures, note.end);
  const [before, next] = [figures[after - 1], figures[after]];
  const block = blocks[firstFrom(blocks, note.start) - 1];
  const inside = block && (note.start < block.end || !/[\r\n]/.test(source.slice(block.end, note.start)));
  return inside && before && before.start >= block.start ? before : next;
}

/** The index of the first span that begins at the offset or after it. */
const firstFrom = (spans: readonly Span[], offset: number): number =>
  firstAtLeast(spans.length, (index) => spans[index]?.start ?? offset, offset);
