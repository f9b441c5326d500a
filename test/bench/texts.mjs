// What is checked: an article with three slips, filled up to the length of a long report, and texts made to be slow.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const repeatTo = (text, size) => `${text}\n\n`.repeat(Math.ceil(size / (text.length + 2))).slice(0, size);

const example = readFileSync(join('examples', 'astana-maslikhat-2023.md'), 'utf8');
const plainExample = example.replaceAll('**', '').replace(/^# /gm, '');
const filler = repeatTo('The count went on into the night, and nobody in the hall spoke of anything else.', 4000);
const long = (text) => `${text}\n\n${filler}`;

/** About 5 kB in each format. */
export const plain = long(plainExample);
export const markdown = long(example);
export const html = `<html><body><article>${plain
  .split('\n\n')
  .map((block) => `<p>${block}</p>`)
  .join('')}</article></body></html>`;

/** A page to which one article after another was added. */
export const liveBlog = (size) => repeatTo(plain, size);

/** Names with counts and shares of totals, none of which is right. */
const wrong = (size) => {
  let text = '';
  for (let k = 1; text.length < size; k++)
    text += `Smith ${k} won ${k * 7919 + 1000} of ${k * 10_007 + 90_000} valid votes (${(k * 37) % 90}.${(k % 8) + 1}1%).\n\n`;
  return text.slice(0, size);
};

/** Rows of one kind, as many as there is room for; `k` counts them. */
const rows = (size, head, row) => {
  let text = head;
  for (let k = 1; text.length < size; k++) text += row(k);
  return text.slice(0, size);
};
const inThousands = (number) => number.toLocaleString('en-US');
const votesOf = (k) => inThousands(1000 + ((k * 7919) % 5000));

/** One table in columns of spaces: wards, their voters, those who voted, and the turnout, which is mostly wrong. */
const columns = (size) =>
  rows(
    size,
    'Ward        Registered  Cast    Turnout\n',
    (k) => `${`Ward ${k}`.padEnd(12)}${inThousands(7000 + k).padEnd(12)}${votesOf(k).padEnd(8)}${10 + (k % 80)}.5%\n`,
  );

/** What each ward counted, a line a ward. */
const wards = (size) => rows(size, 'Votes by ward:\n\n', (k) => `Ward ${k}: ${votesOf(k)} votes\n\n`);

/** Texts of any size, each in its format. */
export const large = [
  ['articles', 'plaintext', liveBlog],
  ['digits and commas', 'plaintext', (n) => repeatTo('1,234, 56,789,', n)],
  ['one endless line', 'plaintext', (n) => repeatTo('Smith got 1,234 votes and 5.6% ', n).replaceAll('\n', ' ')],
  ['nested mark-up', 'html', (n) => repeatTo('<div><b>12,345', n)],
  ['wrong sums', 'markdown', wrong],
  ['columns', 'plaintext', columns],
  ['lines of wards', 'plaintext', wards],
  ['table pipes', 'markdown', (n) => repeatTo('| 12 | 34 |\n', n)],
];
