// The kinds of draft that are read, and the names they go by: languages of editors, endings of files. Names only.
import type { Format } from './protocol.ts';

export interface FormatNames {
  readonly format: Format;
  /** Identifiers of languages, as VS Code, Vim, Emacs and others have them. */
  readonly languages: readonly string[];
  /** Endings of files, in small letters. */
  readonly endings: readonly string[];
}

export const formats: readonly FormatNames[] = [
  { format: 'markdown', languages: ['markdown', 'gfm', 'quarto', 'rmd'], endings: ['md', 'markdown', 'mdown', 'qmd'] },
  { format: 'html', languages: ['html', 'xhtml', 'mhtml'], endings: ['html', 'htm', 'xhtml'] },
  { format: 'plaintext', languages: ['plaintext', 'text'], endings: ['txt', 'text'] },
  { format: 'mdx', languages: ['mdx', 'markdown.mdx'], endings: ['mdx'] },
  { format: 'asciidoc', languages: ['asciidoc', 'asciidoctor', 'adoc'], endings: ['adoc', 'asciidoc', 'asc'] },
  { format: 'restructuredtext', languages: ['restructuredtext', 'rst'], endings: ['rst'] },
  { format: 'latex', languages: ['latex', 'tex', 'plaintex'], endings: ['tex', 'ltx'] },
  { format: 'wikitext', languages: ['wikitext', 'mediawiki'], endings: ['wiki', 'wikitext', 'mediawiki'] },
];

/** Formats whose comments are those of HTML, in which a figure can be let stand. */
export const commented: ReadonlySet<Format> = new Set<Format>(['markdown', 'html', 'wikitext']);

/** What Git asks for a message in; a number there is about the work, not the news. */
const messages =
  /(?:^|\/)(?:COMMIT_EDITMSG|MERGE_MSG|SQUASH_MSG|TAG_EDITMSG|NOTES_EDITMSG|EDIT_DESCRIPTION|git-rebase-todo)$/;

/** The format that a file's ending tells; undefined for one that is not an article's. */
export function formatOfName(path: string): Format | undefined {
  const ending = /\.([A-Za-z]+)$/.exec(path)?.[1]?.toLowerCase();
  return ending === undefined ? undefined : formats.find(({ endings }) => endings.includes(ending))?.format;
}

/**
 * The format of a document in an editor; undefined for one that is no article. An editor that calls a text plain often
 * only does not know better, so there the file's ending goes first. `more` are languages that the writer has named.
 */
export function formatOf(
  languageId: string,
  path: string,
  more: Readonly<Record<string, Format>> = {},
): Format | undefined {
  if (messages.test(path)) return undefined;
  if (Object.hasOwn(more, languageId)) return more[languageId];
  const known = formats.find(({ languages }) => languages.includes(languageId))?.format;
  return known === 'plaintext' ? (formatOfName(path) ?? known) : known;
}
