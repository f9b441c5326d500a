// Reads MDX: Markdown in which imports, expressions and components are out of sight.
import { Brackets } from './balanced.ts';
import { type OtherReaders, readMarkdown } from './markdown.ts';
import { type Hidden, masked, unmasked } from './masked.ts';
import type { Prose } from './prose.ts';

/** Characters of the longest import. */
const longest = 5000;

export function readMdx(source: string, others: OtherReaders): Prose {
  return unmasked(source, readMarkdown(masked(source, hiddenIn(source), true), others));
}

function hiddenIn(source: string): readonly Hidden[] {
  const hidden: Hidden[] = [];
  const brackets = new Brackets(source);
  for (let at = 0; at < source.length; ) {
    const end = endOfCode(source, at, brackets);
    if (end !== undefined) hidden.push({ start: at, end, gap: true });
    at = end ?? at + 1;
  }
  return hidden;
}

/** Where the code ends that begins at an offset. */
function endOfCode(source: string, at: number, brackets: Brackets): number | undefined {
  const first = source.charAt(at);
  if (first === '{') return brackets.end(at, '{', '}');
  if (first === '<') return isComponent(source, at) ? brackets.end(at, '<', '>') : undefined;
  const begins = (first === 'i' || first === 'e') && (at === 0 || source.charAt(at - 1) === '\n');
  return begins && /^(?:import|export)[\s{*]/.test(source.slice(at, at + 7)) ? statementEnd(source, at) : undefined;
}

/** "<Chart", "</Chart", and the empty "<>" and "</>". */
const isComponent = (source: string, at: number): boolean => /^<\/?(?:[A-Z]|>)/.test(source.slice(at, at + 3));

/** A blank line ends an import. */
function statementEnd(source: string, start: number): number {
  const end = source.slice(start, start + longest).search(/\n[ \t\r]*\n/);
  return end < 0 ? Math.min(source.length, start + longest) : start + end;
}
