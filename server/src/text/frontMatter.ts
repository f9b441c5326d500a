// The front matter at the top of a Markdown file, of which only what a reader gets to see counts as text.
import { escapeNothing } from './edits.ts';
import type { ProseBuilder } from './proseBuilder.ts';

const shownKey =
  /^(?:.*[_:.-])?(?:title|headline|description|subtitle|subheadline|summary|excerpt|abstract|dek|deck|standfirst|teaser|lead)$/i;

/** Copies the values that are shown into meta blocks. Returns where the front matter ends; 0 if there is none. */
export function readFrontMatter(builder: ProseBuilder, source: string): number {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const fence = source.slice(start, start + 3);
  if (fence !== '---' && fence !== '+++') return 0;
  const lines: { readonly start: number; readonly end: number }[] = [];
  let at = start;
  let close = -1;
  while (at < source.length) {
    const end = lineEnd(source, at);
    const text = source.slice(at, Math.min(end, at + 8)).trimEnd();
    if (at > start && (text === fence || (fence === '---' && text === '...'))) {
      close = end;
      break;
    }
    if (at === start && text !== fence) return 0;
    if (at > start) lines.push({ start: at, end });
    at = end + 1;
  }
  if (close < 0) return 0;
  for (const line of lines) readValue(builder, source, line.start, line.end, fence === '---' ? ':' : '=');
  return close;
}

const lineEnd = (source: string, at: number): number => {
  let end = at;
  while (end < source.length && source.charAt(end) !== '\n' && source.charAt(end) !== '\r') end++;
  return source.charAt(end) === '\r' && source.charAt(end + 1) === '\n' ? end + 1 : end;
};

function readValue(builder: ProseBuilder, source: string, start: number, end: number, sign: string): void {
  let colon = start;
  while (colon < end && colon - start < 60 && !(source.charAt(colon) === sign && /\s/.test(source.charAt(colon + 1)))) {
    colon++;
  }
  if (colon >= end || !shownKey.test(source.slice(start, colon).trim())) return;
  let from = colon + 1;
  let to = end;
  while (from < to && /\s/.test(source.charAt(from))) from++;
  while (to > from && /\s/.test(source.charAt(to - 1))) to--;
  const quote = source.charAt(from);
  if (to - from >= 2 && (quote === '"' || quote === "'") && source.charAt(to - 1) === quote) {
    from++;
    to--;
  }
  builder.start({ kind: 'meta' }, escapeNothing);
  builder.copy(from, to);
}
