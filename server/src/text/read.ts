// The reader of each format.
import type { Format } from '../protocol.ts';
import { readAsciidoc } from './asciidoc.ts';
import { readHtml } from './html.ts';
import { readLatex } from './latex.ts';
import { readMarkdown } from './markdown.ts';
import type { TreeMemory } from './markdownTree.ts';
import { readMdx } from './mdx.ts';
import { readPlain } from './plain.ts';
import type { Prose } from './prose.ts';
import { readRestructuredText } from './restructuredText.ts';
import { readWikitext } from './wikitext.ts';

const readers: Readonly<Record<Format, (source: string, memory: TreeMemory) => Prose>> = {
  markdown: readMarkdown,
  html: readHtml,
  plaintext: readPlain,
  mdx: readMdx,
  asciidoc: readAsciidoc,
  restructuredtext: readRestructuredText,
  latex: readLatex,
  wikitext: readWikitext,
};

export const readProse = (source: string, format: Format, memory: TreeMemory = {}): Prose =>
  readers[format](source, memory);
