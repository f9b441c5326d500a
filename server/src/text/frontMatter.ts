// The front matter at the top of a Markdown file, of which only what a reader gets to see counts as text.
import { escapeNothing } from './edits.ts';
import type { ProseBuilder } from './proseBuilder.ts';
import type { Span } from './span.ts';

/** Keys of what is shown, bare or behind a prefix: title, og:title, seo_description. */
const shown = new Set(
  (
    'title headline description subtitle subheadline subheading summary excerpt abstract dek deck standfirst teaser ' +
    'lead lede intro caption'
  ).split(' '),
);

/** Copies the values that are shown into meta blocks. Returns where the front matter ends; 0 if there is none. */
export function readFrontMatter(builder: ProseBuilder, source: string): number {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const fence = source.slice(start, start + 3);
  if (fence !== '---' && fence !== '+++') return 0;
  const lines: Span[] = [];
  for (let at = start; at < source.length; ) {
    const end = lineEnd(source, at);
    const text = end - at < 40 ? source.slice(at, end).trimEnd() : '';
    if (at === start && text !== fence) return 0;
    if (at > start && (text === fence || (text === '...' && fence === '---'))) {
      readValues(builder, source, lines, fence === '---' ? ':' : '=');
      return end;
    }
    if (at > start) lines.push({ start: at, end });
    at = end + 1;
  }
  return 0;
}

/** Where the line feed, or the lone carriage return, is that ends a line. */
function lineEnd(source: string, at: number): number {
  let end = at;
  while (end < source.length && source.charAt(end) !== '\n' && source.charAt(end) !== '\r') end++;
  return source.startsWith('\r\n', end) ? end + 1 : end;
}

function readValues(builder: ProseBuilder, source: string, lines: readonly Span[], sign: string): void {
  let isShown = false;
  let depth = 0;
  for (const { start, end } of lines) {
    const from = skipSpace(source, start, end);
    if (from === end) continue;
    const indent = from - start;
    const key = isShown && indent > depth ? undefined : readKey(source, from, end, sign);
    if (key !== undefined) {
      isShown = isShownKey(source.slice(from, key));
      depth = indent;
      if (isShown) builder.start({ kind: 'meta' }, escapeNothing);
    }
    if (isShown && (key !== undefined || indent > depth)) {
      copyValue(builder, source, { start: key === undefined ? start : key + 1, end });
    }
  }
}

/** Where the sign after the key stands. */
function readKey(source: string, from: number, end: number, sign: string): number | undefined {
  for (let at = from; at < end && at - from < 60; at++) {
    if (source.charAt(at) === sign && (at + 1 >= end || /\s/.test(source.charAt(at + 1)))) return at;
  }
  return undefined;
}

const isShownKey = (key: string): boolean =>
  shown.has(
    key
      .trim()
      .replace(/["']/g, '')
      .split(/[_:.-]/)
      .at(-1)
      ?.toLowerCase() ?? '',
  );

function copyValue(builder: ProseBuilder, source: string, span: Span): void {
  const start = skipSpace(source, span.start, span.end);
  let end = span.end;
  while (end > start && /\s/.test(source.charAt(end - 1))) end--;
  const value = source.slice(start, Math.min(end, start + 3));
  if (/^[|>][-+]?$/.test(value) || value.startsWith('"""') || value.startsWith("'''")) return;
  const quote = source.charAt(start);
  if (quote !== '"' && quote !== "'") {
    builder.copy(span.start, end);
    return;
  }
  const last = source.charAt(end - 1) === quote && end - 1 > start ? end - 1 : end;
  let from = start + 1;
  for (let at = from; at < last - 1; at++) {
    const escaped = quote === '"' ? source.charAt(at) === '\\' : source.startsWith("''", at);
    if (!escaped) continue;
    builder.copy(from, at);
    from = at + 1;
    at++;
  }
  builder.copy(from, last);
}

function skipSpace(source: string, start: number, end: number): number {
  let at = start;
  while (at < end && /\s/.test(source.charAt(at))) at++;
  return at;
}
