// Picks the reader for a format.
import type { Format } from '../protocol.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import type { TreeMemory } from './markdownTree.ts';
import { readPlain } from './plain.ts';
import type { Prose } from './prose.ts';

export function readProse(source: string, format: Format, memory: TreeMemory = {}): Prose {
  if (format === 'html') return readHtml(source);
  return format === 'markdown' ? readMarkdown(source, memory) : readPlain(source);
}
