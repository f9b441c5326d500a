// The marks inside a paragraph of AsciiDoc: emphasis, links, references, attributes.
import { isEmphasis, type Mark, type Marks, near } from './inlineMarks.ts';

const blanks = new Set(['{nbsp}', '{sp}', '{zwsp}', '{empty}']);

export const asciidocMarks: Marks = {
  first: new Set('*_`#^~{<[]+\\lhfip(x'),
  read(source, at, end): Mark | undefined {
    const char = source.charAt(at);
    switch (char) {
      case '*':
      case '_':
      case '`':
      case '#':
      case '+': {
        const length = source.charAt(at + 1) === char ? 2 : 1;
        return length === 2 || isEmphasis(source, at, 1) ? { end: at + length } : undefined;
      }
      case '{': {
        const close = near(source, '}', at, Math.min(end, at + 40));
        if (close === undefined || !/^\{[a-z][\w-]*$/i.test(source.slice(at, close))) return undefined;
        return { end: close + 1, gap: blanks.has(source.slice(at, close + 1)) };
      }
      case '<':
        return source.startsWith('<<', at) ? reference(source, at, end) : undefined;
      case ']':
        // The end of a link's words; a bracket that nobody opened as a link stays.
        return isLinkEnd(source, at) ? { end: at + 1 } : undefined;
      case '\\':
        return /^[*_`#{<[]/.test(source.charAt(at + 1)) ? { end: at + 1 } : undefined;
      case 'l':
      case 'h':
      case 'x':
        return linkStart(source, at, end);
      case 'f':
      case 'i':
      case 'p':
        return aside(source, at, end);
      default:
        return undefined;
    }
  },
};

/** "link:https://a.b[", "https://a.b[": the words follow, up to the bracket. A bare address is left out. */
function linkStart(source: string, at: number, end: number): Mark | undefined {
  if (/[\p{L}\d]/u.test(source.charAt(at - 1))) return undefined;
  const address = /^(?:link:|xref:|https?:\/\/)[^\s[\]]{1,1000}/.exec(source.slice(at, Math.min(end, at + 1010)))?.[0];
  if (address === undefined) return undefined;
  const after = at + address.length;
  return { end: source.charAt(after) === '[' ? after + 1 : after };
}

function isLinkEnd(source: string, at: number): boolean {
  const before = source.slice(Math.max(0, at - 400), at);
  const open = before.lastIndexOf('[');
  return open >= 0 && /(?:link:|xref:|https?:\/\/)[^\s[\]]{1,300}$/.test(before.slice(0, open));
}

/** "<<anchor,words>>", of which the words show. */
function reference(source: string, at: number, end: number): Mark | undefined {
  const close = near(source, '>>', at, Math.min(end, at + 300));
  if (close === undefined) return undefined;
  const comma = source.slice(at, close).indexOf(',');
  return comma < 0 ? { end: close + 2 } : { end: close + 2, text: source.slice(at + comma + 1, close).trim() || ' ' };
}

/** Notes, pictures and passed-through marks inside a sentence. */
function aside(source: string, at: number, end: number): Mark | undefined {
  const head = /^(?:footnote(?:ref)?|image|icon|pass|indexterm2?):[^\s[\]]{0,300}\[/.exec(
    source.slice(at, Math.min(end, at + 330)),
  )?.[0];
  const close = head === undefined ? undefined : near(source, ']', at, end);
  return close === undefined ? undefined : { end: close + 1 };
}
