// The readers of the kinds of draft that fewer are written in, which go together.
export { readAsciidoc } from './asciidoc.ts';
export { readLatex } from './latex.ts';
export { readRestructuredText } from './restructuredText.ts';
export { readWikitext } from './wikitext.ts';
