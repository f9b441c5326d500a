// The one place where prose is put together: readers say which source goes into which block, in the source's order.
import { isInvisible, isSpace } from './characters.ts';
import { type Escape, escapeNothing } from './edits.ts';
import { createProse } from './mappedProse.ts';
import type { Segment } from './offsets.ts';
import type { Block, Prose } from './prose.ts';
import { stopsIn } from './search.ts';
import type { Span } from './span.ts';

export type BlockHead = Omit<Block, 'start' | 'end'>;

export interface ProseBuilder {
  /** Ends the block at hand. What follows is a block of this sort, if any of it can be seen. */
  start(head: BlockHead, spell?: Escape): void;
  /** Source text as it stands, but for white space, which collapses, and characters that show nothing. */
  copy(start: number, end: number): void;
  /** Text that the source spells otherwise from `start` to `end`. */
  put(text: string, start: number, end: number): void;
  /** White space: one blank between two visible characters of a block, nothing elsewhere. */
  space(start: number, end: number): void;
  /** The same where the source shows a break that it does not spell with white space. */
  blank(): void;
  /** A comment of the source, which is not shown. */
  comment(start: number, end: number): void;
  /** A number for the next table or list of the article. */
  nextTable(): number;
  nextList(): number;
  finish(): Prose;
}

export function createProseBuilder(source: string): ProseBuilder {
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  const escapes: Escape[] = [];
  const comments: Span[] = [];
  let text = '';
  let head: BlockHead = { kind: 'paragraph' };
  let spell = escapeNothing;
  let blockStart: number | undefined;
  let gap: { start: number; end: number } | undefined;
  let tables = 0;
  let lists = 0;

  function append(chars: string, from: number, to: number): void {
    const last = segments.at(-1);
    const inStep = last !== undefined && last.to - last.from === text.length - last.at;
    if (inStep && last.to === from && to - from === chars.length) last.to = to;
    else segments.push({ at: text.length, from, to });
    text += chars;
  }

  function show(chars: string, from: number, to: number): void {
    if (blockStart === undefined) {
      const skipped = leadingNoBreak(chars);
      if (skipped === chars.length) return;
      if (skipped > 0 && to - from === chars.length) {
        show(chars.slice(skipped), from + skipped, to);
        return;
      }
      const before = segments.at(-1)?.to;
      if (before !== undefined) append('\n', before, before);
      blockStart = text.length;
    } else if (gap !== undefined) append(' ', gap.start, gap.end);
    gap = undefined;
    append(chars, from, to);
  }

  function space(start: number, end: number): void {
    if (blockStart === undefined) return;
    if (gap === undefined) gap = { start, end };
    else if (gap.end === start) gap.end = end;
  }

  function endBlock(): void {
    if (blockStart !== undefined) {
      // The spread comes last: V8 is 30 times slower the other way round.
      blocks.push({ start: blockStart, end: text.length, ...head });
      escapes.push(spell);
    }
    blockStart = undefined;
    gap = undefined;
  }

  return {
    start(nextHead, nextSpell = escapeNothing) {
      endBlock();
      head = nextHead;
      spell = nextSpell;
    },
    copy(start, end) {
      let from = start;
      const nextOf = stopsIn(source.slice(start, end), unusual);
      for (let index = start; ; index++) {
        // one blank between two words stays, but not where nothing stands before it
        if (index !== from || source.charCodeAt(index) !== 0x20) index = start + nextOf(index - start);
        if (index >= end) break;
        const code = source.charCodeAt(index);
        const blank = isSpace(code);
        if (!blank && !isInvisible(code)) continue;
        if (from < index) show(source.slice(from, index), from, index);
        if (blank) space(index, index + 1);
        from = index + 1;
      }
      if (from < end) show(source.slice(from, end), from, end);
    },
    put(chars, start, end) {
      const code = chars.charCodeAt(0);
      if (chars.length === 1 && isSpace(code)) space(start, end);
      else if (chars.length > 1 || !isInvisible(code)) show(chars, start, end);
    },
    space,
    blank() {
      const last = segments.at(-1)?.to ?? 0;
      if (gap === undefined) space(last, last);
    },
    comment(start, end) {
      comments.push({ start, end });
    },
    nextTable: () => tables++,
    nextList: () => lists++,
    finish() {
      endBlock();
      return createProse(source, text, { blocks, escapes, segments, comments });
    },
  };
}

/** No-break spaces alone make no block: pages fill empty cells and paragraphs with them. */
function leadingNoBreak(chars: string): number {
  let count = 0;
  while (chars.charCodeAt(count) === 0xa0 || chars.charCodeAt(count) === 0x20) count++;
  return count;
}

/** All but what is neither white space nor invisible at a glance, and a blank before it. */
const unusual = / (?![!-\x84])|[^ -\x84]/g;
