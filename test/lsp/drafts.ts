// One draft with one slip in it, written as plain text, as Markdown and as a web page with entities. Places, parties and
// figures are made up.
import { OpenDocument, type Options, Session } from './session.ts';

export const formats = ['plaintext', 'markdown', 'html'] as const;
export type Written = (typeof formats)[number];

const headline = 'Labour Front wins Löwen with 44,562 votes';
const paragraphs = [
  'The board counted 96,451 valid votes & no more.',
  'The Labour Front won 44,562 votes, or 46.20%. The Harbour Party took 31,325 votes, or 34.48%.',
  'The Progress Party took 18,102 votes, or 18.77%. The Civic Union took 2,462 votes, or 2.55%.',
];

/** The figures of the draft, in the order in which they stand; the shares but one are of the 96,451. */
export const shares = ['46.20%', '34.48%', '18.77%', '2.55%'];
export const counts = ['44,562', '31,325', '18,102', '2,462'];

export function draft(format: Written, text: readonly string[] = [headline, ...paragraphs]): string {
  const [first = '', ...rest] = text.map((words) => written(words, format));
  if (format === 'plaintext') return [first, ...rest].join('\n\n');
  if (format === 'markdown') return [`# ${first}`, ...rest].join('\n\n');
  return `<html><body>\n<h1>${first}</h1>\n${rest.map((words) => `<p>${words}</p>`).join('\n')}\n</body></html>\n`;
}

/** Words as they stand in the file: counts in bold in Markdown, odd characters as entities in HTML. */
export function written(words: string, format: Written): string {
  if (format === 'markdown') return words.replace(/(\d+,\d+)(?= votes)/g, '**$1**');
  if (format === 'plaintext') return words;
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '%': '&#37;', ö: '&ouml;', ',': '&#44;' };
  return words.replace(/[&%ö]|(?<=\d),(?=\d)/g, (one) => entities[one] ?? one);
}

const extensions: Readonly<Record<Written, string>> = { plaintext: 'txt', markdown: 'md', html: 'html' };

export async function opened(server: string, format: Written, text = draft(format), options: Options = {}) {
  const session = await Session.open(server, options);
  return new OpenDocument(session, `file:///draft.${extensions[format]}`, format, text);
}

/** What a range of the file reads as. */
export const read = (source: string): string =>
  source.replace(
    /&amp;|&#37;|&ouml;|&#44;/g,
    (entity) => ({ '&amp;': '&', '&#37;': '%', '&#44;': ',' })[entity] ?? 'ö',
  );
