// The reader of each format.
import type { Format } from '../protocol.ts';
import { readAsciidoc, readLatex, readRestructuredText, readWikitext } from './drafts.ts';
import { readHtml, readHtmlRange } from './html.ts';
import { type OtherReaders, readMarkdown } from './markdown.ts';
import type { TreeMemory } from './markdownTree.ts';
import { readMdx } from './mdx.ts';
import { readPlain } from './plain.ts';
import type { Prose } from './prose.ts';

const others: OtherReaders = { html: readHtmlRange, plain: readPlain };

const readers: Readonly<Record<Format, (source: string, memory: TreeMemory) => Prose>> = {
  markdown: (source, memory) => readMarkdown(source, others, memory),
  html: readHtml,
  plaintext: readPlain,
  mdx: (source) => readMdx(source, others),
  asciidoc: readAsciidoc,
  restructuredtext: readRestructuredText,
  latex: readLatex,
  wikitext: readWikitext,
};

export const readProse = (source: string, format: Format, memory: TreeMemory = {}): Prose =>
  readers[format](source, memory);
