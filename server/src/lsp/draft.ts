// A text under repair: edits are made to it round after round, and it can say at any time which single list of edits
// to the text it began as would do the same.
import type { Edit } from '../protocol.ts';

/** A stretch of the draft: kept from the text it began as, or put in place of `start` to `end` of it. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kept: boolean;
}

export class Draft {
  readonly #began: string;
  #pieces: Piece[];

  constructor(text: string) {
    this.#began = text;
    this.#pieces = [{ start: 0, end: text.length, text, kept: true }];
  }

  get text(): string {
    return this.#pieces.map((piece) => piece.text).join('');
  }

  /** Makes edits that are apart from each other; their offsets are into the text as it stands. */
  apply(edits: readonly Edit[]): void {
    for (const edit of [...edits].sort((a, b) => b.start - a.start)) this.#replace(edit);
  }

  /** The edits that lead here from the text this draft began as, in order and apart. */
  edits(): Edit[] {
    const edits: Edit[] = [];
    let open = false;
    for (const { start, end, text, kept } of this.#pieces) {
      const before = open ? edits.pop() : undefined;
      if (!kept) edits.push({ start: before?.start ?? start, end, newText: (before?.newText ?? '') + text });
      else if (before) edits.push(before);
      open = !kept;
    }
    return edits.filter(({ start, end, newText }) => this.#began.slice(start, end) !== newText);
  }

  #replace({ start, end, newText }: Edit): void {
    const first = this.#cut(start);
    const last = this.#cut(end);
    const removed = this.#pieces.slice(first, last);
    const from = (removed[0] ?? this.#pieces[first])?.start ?? this.#began.length;
    const to = removed.at(-1)?.end ?? from;
    this.#pieces.splice(first, removed.length, { start: from, end: to, text: newText, kept: false });
  }

  /** Makes a piece begin at an offset into the text as it stands, and answers its index. */
  #cut(offset: number): number {
    let begin = 0;
    for (const [index, piece] of this.#pieces.entries()) {
      if (begin === offset) return index;
      const length = offset - begin;
      if (length < piece.text.length) {
        const middle = piece.kept ? piece.start + length : piece.end;
        const head = { ...piece, end: middle, text: piece.text.slice(0, length) };
        const tail = { ...piece, start: middle, text: piece.text.slice(length) };
        this.#pieces.splice(index, 1, head, tail);
        return index + 1;
      }
      begin += piece.text.length;
    }
    return this.#pieces.length;
  }
}

/** True where two edits could not be made in either order with the same result. */
export function overlap(a: Edit, b: Edit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}
