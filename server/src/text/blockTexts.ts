// The texts of blocks: of those that an edit left alone the very strings of the last time, in which V8 need not look.
import { changeOf } from './change.ts';
import type { Span } from './span.ts';

export class BlockTexts {
  #text = '';
  /** By where they start. */
  #parts: ReadonlyMap<number, string> = new Map();

  /** The texts of blocks of a text, in their order. */
  of(text: string, blocks: readonly Span[]): readonly string[] {
    const { toA, fromB, toB } = changeOf(this.#text, text);
    const isFirst = this.#text === '';
    const parts = new Map<number, string>();
    const texts = blocks.map(({ start, end }) => {
      const known = end <= fromB ? start : start >= toB ? start - toB + toA : undefined;
      const part = known === undefined ? undefined : this.#parts.get(known);
      // a slice holds the whole text that it is of: one of each version would be too many
      const same = part?.length === end - start ? part : isFirst ? text.slice(start, end) : copied(text, start, end);
      parts.set(start, same);
      return same;
    });
    this.#text = text;
    this.#parts = parts;
    return texts;
  }
}

/** What stands in the text, in a string of its own. */
const copied = (text: string, start: number, end: number): string => ` ${text.slice(start, end)}`.slice(1);
