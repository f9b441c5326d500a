// The annotated articles: what each of their figures is, and one article more for each figure typed wrong by a digit.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Format, Kind, Range } from '../../server/src/protocol.ts';

/** What is true of one figure, as its annotation says. */
export interface Truth extends Range {
  readonly text: string;
  readonly kind: Kind;
  readonly truth: 'right' | 'wrong' | 'unknown';
  /** Some sum among the article's own figures would break if a digit of it were wrong. */
  readonly checkable: boolean;
}

export interface Case {
  readonly name: string;
  readonly format: Format;
  readonly text: string;
  readonly figures: readonly Truth[];
}

/** An article with one digit of one right figure typed wrong. */
export interface Slip {
  readonly article: Case;
  readonly figure: Truth;
  readonly typed: string;
  readonly text: string;
}

const formats: Readonly<Record<string, Format>> = { txt: 'plaintext', md: 'markdown', html: 'html' };

/** The annotated articles of a folder, by name. Throws where an annotation names a figure that the article has not. */
export function loadCases(folder: string): readonly Case[] {
  const names = readdirSync(folder).sort();
  return names
    .filter((name) => name.endsWith('.figures.json'))
    .map((name) => {
      const stem = name.slice(0, -'.figures.json'.length);
      const file = names.find((other) => /\.(?:txt|md|html)$/.test(other) && other.replace(/\.[a-z]+$/, '') === stem);
      const format = formats[file?.split('.').at(-1) ?? ''];
      if (!file || !format) throw new Error(`no article for ${name}`);
      const text = readFileSync(join(folder, file), 'utf8');
      const { figures } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      return {
        ...{ name: file, format, text },
        figures: figures.map((figure: Truth & { nth: number }) => ({ ...figure, ...place(text, figure, file) })),
      };
    });
}

function place(text: string, figure: { text: string; nth: number }, file: string): Range {
  let start = -1;
  for (let k = 0; k < figure.nth; k++) start = text.indexOf(figure.text, start + 1);
  if (start < 0) throw new Error(`${file}: ${figure.nth}. “${figure.text}” not found`);
  return { start, end: start + figure.text.length };
}

/** A slip for every right and checkable figure of two digits or more; which digit, the text itself decides. */
export function slipsOf(article: Case): readonly Slip[] {
  return article.figures.flatMap((figure, index) => {
    if (figure.truth !== 'right' || !figure.checkable) return [];
    const typed = mistyped(figure.text, hash(`${article.name}${index}`));
    if (typed === undefined) return [];
    const text = article.text.slice(0, figure.start) + typed + article.text.slice(figure.end);
    return [{ article, figure, typed, text }];
  });
}

/** One of the first two digits, wrong by three or more. */
function mistyped(text: string, seed: number): string | undefined {
  const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const at = digits[seed % 2];
  if (digits.length < 2 || at === undefined) return undefined;
  const old = Number(text[at]);
  for (let step = 3 + (seed % 4); step < 13; step++) {
    const next = (old + step) % 10;
    if (next !== old && !(at === digits[0] && next === 0)) return text.slice(0, at) + next + text.slice(at + 1);
  }
  return undefined;
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 2166136261;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  return value;
}
