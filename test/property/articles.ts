// Articles with random but correct results, in four notations.
import fc from 'fast-check';
import type { Edit, Format } from '../../server/src/protocol.ts';
import { runs } from '../runs.ts';

export const numRuns = runs(100);

export interface Row {
  readonly party: string;
  readonly votes: number;
  /** As printed, without its sign. */
  readonly share: string;
}

export interface Result {
  readonly place: string;
  /** Most votes first. */
  readonly rows: readonly Row[];
  readonly valid: number;
}

export const notations = ['plain', 'bold', 'table', 'html'] as const;
export type Notation = (typeof notations)[number];

export interface Draft {
  readonly text: string;
  readonly format: Format;
}

const parties = [
  ...['the Harbour Party', 'the Civic Union', 'the Green Alliance', 'the Farmers’ League'],
  ...['the Labour Front', 'the Liberal Bloc', 'the Progress Party', 'the Reform Movement'],
];
const places = ['Ostermark', 'Vale Bay', 'Northmoor', 'Calder City'];

export const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

/** `votes` as a share of `base` in percent, rounded half up. */
export function shareOf(votes: number, base: number, decimals: number): string {
  const scale = 10 ** (decimals + 2);
  const rounded = (BigInt(votes) * BigInt(scale) * 2n + BigInt(base)) / (BigInt(base) * 2n);
  const digits = String(rounded).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** From `least` to 8 parties, with different counts of 3 to 7 digits. */
export const resultsFrom = (least: number): fc.Arbitrary<Result> =>
  fc
    .record({
      place: fc.constantFrom(...places),
      names: fc.shuffledSubarray(parties, { minLength: least }),
      counts: fc.uniqueArray(fc.oneof(count(5), count(7)), { minLength: 8, maxLength: 8 }),
      decimals: fc.integer({ min: 1, max: 2 }),
    })
    .map(({ place, names, counts, decimals }) => {
      const taken = counts.slice(0, names.length).sort((a, b) => b - a);
      const valid = taken.reduce((sum, votes) => sum + votes, 0);
      const rows = names.map((party, index) => {
        const votes = taken[index] ?? 0;
        return { party, votes, share: shareOf(votes, valid, decimals) };
      });
      return { place, rows, valid };
    });

/** Whether enough of the other shares have three digits to fix what they are shares of. */
export const telling = ({ rows }: Result, row: number): boolean =>
  rows.filter(({ share }, index) => index !== row && /^[1-9].*\d.*\d/.test(share)).length >= 2;

const count = (digits: number) => fc.integer({ min: 100, max: 10 ** digits - 1 });

export function write(result: Result, notation: Notation): Draft {
  switch (notation) {
    case 'plain':
      return { text: prose(result, (figure) => figure), format: 'plaintext' };
    case 'bold':
      return { text: `# ${prose(result, (figure) => `**${figure}**`)}`, format: 'markdown' };
    case 'table':
      return { text: table(result), format: 'markdown' };
    case 'html':
      return { text: page(result), format: 'html' };
  }
}

function prose(result: Result, mark: (figure: string) => string): string {
  return `${paragraphs(result, mark).join('\n\n')}\n`;
}

function paragraphs({ place, rows, valid }: Result, mark: (figure: string) => string): readonly string[] {
  const results = rows.map(({ party, votes, share }, index) =>
    index === 0
      ? `${capital(party)} won ${mark(grouped(votes))} votes, or ${mark(`${share}%`)}.`
      : `${capital(party)} took ${mark(grouped(votes))} votes, or ${mark(`${share}%`)}.`,
  );
  return [
    `Count completed in ${place}`,
    `The electoral board of ${place} counted ${mark(grouped(valid))} valid votes.`,
    results.join(' '),
  ];
}

function table({ place, rows, valid }: Result): string {
  const body = rows.map(({ party, votes, share }) => `| ${capital(party)} | ${grouped(votes)} | ${share}% |`);
  return [
    ...[`# Count completed in ${place}`, '', `There were ${grouped(valid)} valid votes.`, ''],
    ...['| Party | Votes | Share |', '| --- | ---: | ---: |', ...body, ''],
  ].join('\n');
}

function page(result: Result): string {
  const [headline, ...rest] = paragraphs(result, (figure) => `<strong>${figure.replace('%', '&#37;')}</strong>`);
  const body = rest.map((paragraph) => `<p>${paragraph.replaceAll(' votes', '&nbsp;votes')}</p>`);
  return `<!doctype html>\n<html lang="en"><head><title>${headline}</title></head>\n<body><article>\n<h1>${headline}</h1>\n${body.join('\n')}\n</article></body></html>\n`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function applied(text: string, edits: readonly Edit[]): string {
  const backwards = [...edits].sort((a, b) => b.start - a.start);
  return backwards.reduce((left, { start, end, newText }) => left.slice(0, start) + newText + left.slice(end), text);
}
