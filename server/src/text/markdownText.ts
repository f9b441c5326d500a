// A run of Markdown text between two marks: lines joined, template tags and addresses left out, bullets typed as signs made items.
import type { ProseBuilder } from './proseBuilder.ts';
import { stopsIn } from './search.ts';

/** What a run of text does to the block it stands in. */
export interface LineBreaks {
  /** A break that shows: the block is parted. */
  hard(): void;
  /** A line that starts with a bullet sign. */
  bullet(): void;
}

/** Where a template tag, a line's end or an address begins. */
const marks = /[{\r\n]|h(?=ttps?:\/\/)|w(?=ww\.)/g;
const bullets = '•‣◦▪●■';
const longestTag = 200;

export function copyRun(builder: ProseBuilder, source: string, from: number, to: number, breaks: LineBreaks): void {
  let start = from;
  const nextOf = stopsIn(source.slice(from, to), marks);
  for (let index = from; ; index++) {
    index = from + nextOf(index - from);
    if (index >= to) break;
    const code = source.charCodeAt(index);
    if (code !== 0x0a && code !== 0x0d) {
      const end = code === 0x7b ? tagEnd(source, index, to) : addressEnd(source, index, to);
      if (end === undefined) continue;
      builder.copy(start, index);
      start = end;
      index = end - 1;
    } else {
      // The parser sees two blanks before LF as a hard break, but not before CR LF.
      const two = code === 0x0d && source.startsWith('  \r\n', index - 2);
      const next = skipIndent(source, code === 0x0d && source.charAt(index + 1) === '\n' ? index + 2 : index + 1, to);
      const bullet = next < to && isBullet(source, next);
      const hard = two || (next < to && isLabel(source, next));
      if (!hard && !bullet) continue;
      builder.copy(start, index);
      if (bullet) breaks.bullet();
      else breaks.hard();
      start = bullet ? next + 1 : next;
      index = start - 1;
    }
  }
  builder.copy(start, to);
}

export const isBullet = (source: string, at: number): boolean =>
  bullets.includes(source.charAt(at)) && /\s/.test(source.charAt(at + 1));

/** "Votes cast: 3,003,290": a line of its own, though nothing marks its end. */
const isLabel = (source: string, at: number): boolean =>
  /^\p{Lu}[^.!?:,;\r\n]*:[ \t*_]*\d/u.test(source.slice(at, at + longestLabel));

const longestLabel = 40;

function skipIndent(source: string, from: number, to: number): number {
  let at = from;
  while (at < to && (source.charAt(at) === ' ' || source.charAt(at) === '\t')) at++;
  return at;
}

/** Where a bare address ends: "https://…", "www.…", up to white space or a bracket, but for the stop after it. */
function addressEnd(source: string, at: number, to: number): number | undefined {
  if (/[\p{L}\d]/u.test(source.charAt(at - 1))) return undefined;
  let end = at;
  while (end < to && !/[\s<>()[\]|]/.test(source.charAt(end))) end++;
  while (end > at && /[.,:;!?*_'"]/.test(source.charAt(end - 1))) end--;
  return end;
}

/** Where a template tag ends: "{{ page.votes }}", "{% include %}", "{: .lead}". */
function tagEnd(source: string, at: number, to: number): number | undefined {
  if (!'{%:'.includes(source.charAt(at + 1))) return undefined;
  for (let index = at + 2; index < Math.min(to, at + longestTag); index++) {
    if (source.charAt(index) === '}') return source.charAt(index + 1) === '}' && index + 1 < to ? index + 2 : index + 1;
  }
  return undefined;
}
