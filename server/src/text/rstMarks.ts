// The marks inside a paragraph of reStructuredText: emphasis, links, roles, substitutions, notes.
import { isEmphasis, type Mark, type Marks, near } from './inlineMarks.ts';

export const rstMarks: Marks = {
  first: new Set('*`_\\|[:h<'),
  read(source, at, end): Mark | undefined {
    switch (source.charAt(at)) {
      case '*': {
        const length = source.charAt(at + 1) === '*' ? 2 : 1;
        return isEmphasis(source, at, length) ? { end: at + length } : undefined;
      }
      case '`':
        return {
          end: /^`{1,2}_{0,2}/.exec(source.slice(at, at + 4))?.[0].length ? at + tickLength(source, at) : at + 1,
        };
      case '_':
        // "words_" is a link.
        return /[\p{L}\d]/u.test(source.charAt(at - 1)) && /^_{1,2}(?![\p{L}\d_])/u.test(source.slice(at, at + 3))
          ? { end: at + (source.charAt(at + 1) === '_' ? 2 : 1) }
          : undefined;
      case '\\':
        return at + 1 < end ? { end: /\s/.test(source.charAt(at + 1)) ? at + 2 : at + 1 } : undefined;
      case '|':
        return substitution(source, at, end);
      case '[': {
        const note = /^\[(?:#[\w-]{0,40}|\*|\d{1,4}|[A-Za-z][\w-]{0,40})\]_/.exec(
          source.slice(at, Math.min(end, at + 50)),
        )?.[0];
        return note === undefined ? undefined : { end: at + note.length };
      }
      case ':': {
        const role = /^:[a-z][\w:-]{0,40}:(?=`)/.exec(source.slice(at, Math.min(end, at + 50)))?.[0];
        return role === undefined ? undefined : { end: at + role.length };
      }
      case 'h': {
        const address = /^https?:\/\/[^\s<>`]{1,1000}/.exec(source.slice(at, Math.min(end, at + 1010)))?.[0];
        return address === undefined ? undefined : { end: at + address.length };
      }
      default: {
        // "`words <address>`_": the words show.
        const close = near(source, '>`', at, end);
        return close === undefined ? undefined : { end: close + 1 };
      }
    }
  },
};

function tickLength(source: string, at: number): number {
  return /^`{1,2}_{0,2}/.exec(source.slice(at, at + 4))?.[0].length ?? 1;
}

function substitution(source: string, at: number, end: number): Mark | undefined {
  const close = near(source, '|', at + 1, Math.min(end, at + 60));
  if (close === undefined || /^[|\s]/.test(source.slice(at + 1, at + 2)) || /\s/.test(source.charAt(close - 1)))
    return undefined;
  return { end: close + 1, gap: true };
}
