// Numbers in words: "twelve", "twenty-one", "a dozen", "two-thirds", "one in five".
import { type Rational, rational } from '../math/rational.ts';
import type { Token } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';

export interface Words {
  readonly to: number;
  readonly value: Rational;
  readonly fraction: boolean;
}

const isHyphen = (token: Token | undefined): boolean => token !== undefined && '-‑–'.includes(token.text);
const own = (record: Readonly<Record<string, number>>, key: string | undefined): number | undefined =>
  key !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;

/** The number in words that begins at token `i`, if one does. */
export function readWords(tokens: readonly Token[], i: number, words: Lexicon): Words | undefined {
  const first = tokens[i]?.lower;
  if (first === undefined) return undefined;
  if (words.isHalf(first)) return { to: i + 1, value: rational(1, 2), fraction: true };
  const below = words.partBefore(first);
  const above = below === undefined ? undefined : words.number(tokens[i + 1]?.lower);
  if (below !== undefined && above !== undefined && above < below)
    return { to: i + 2, value: rational(above, below), fraction: true };
  const article = words.language.articles.includes(first) ? 1 : undefined;
  let value = words.number(first) ?? article;
  if (value === undefined) return undefined;
  let to = i + 1;
  const join = isHyphen(tokens[to]) ? to + 1 : to;
  const units = words.number(tokens[join]?.lower);
  // where eleven is no word of its own, ten goes with units too
  const fewest = words.hasTeens ? 20 : 10;
  if (value >= fewest && value % 10 === 0 && units !== undefined && units > 0 && units < 10) {
    value += units;
    to = join + 1;
  }
  const next = isHyphen(tokens[to]) ? to + 1 : to;
  const part = words.part(tokens[next]?.lower);
  if (part !== undefined && value < part) return { to: next + 1, value: rational(value, part), fraction: true };
  const scale = own(words.language.scaleWords, tokens[next]?.lower);
  if (scale !== undefined) return { to: next + 1, value: rational(value * scale), fraction: false };
  // "one each", where one is an article
  const isArticleOnly = words.number(first) === undefined && !words.is(tokens, i - 1, 'each');
  return isArticleOnly ? undefined : { to, value: rational(value), fraction: false };
}

/** "one in five", "eight in 10", "three out of four": the second number at or after token `i`. */
export function readInEvery(tokens: readonly Token[], i: number, top: Rational, lexicon: Lexicon): Words | undefined {
  if (top.d !== 1 || top.n > 99) return undefined;
  for (const phrase of lexicon.language.inEvery) {
    const words = phrase.split(' ');
    if (!words.every((word, k) => tokens[i + k]?.lower === word)) continue;
    const token = tokens[i + words.length];
    const bottom = token?.kind === 'digits' ? Number(token.text) : lexicon.number(token?.lower);
    const whole =
      token?.kind === 'digits' &&
      /^[,.%]$/.test(tokens[i + words.length + 1]?.text ?? '') &&
      !tokens[i + words.length + 2]?.spaced;
    if (bottom === undefined || whole || ![2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100].includes(bottom)) continue;
    if (bottom > top.n) return { to: i + words.length + 1, value: rational(top.n, bottom), fraction: true };
  }
  return undefined;
}
