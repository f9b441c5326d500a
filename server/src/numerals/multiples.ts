// Multiples: "twice as many", "2.5 times what it was", "doubled", "half as many", "two to one".
import { add, divide, type Rational, rational } from '../math/rational.ts';
import type { Token } from '../text/tokens.ts';
import type { Form } from './figure.ts';
import type { Lexicon } from './lexicon.ts';

export interface Multiple {
  readonly to: number;
  readonly value: Rational;
  /** Said of what has grown: "doubled". */
  readonly grown: boolean;
}

/** What has been read as a number from token `i` up to `to`. */
interface Number {
  readonly to: number;
  readonly value: Rational;
  readonly form: Form;
}

/** The multiple that begins at token `i`, where a number may have been read already. */
export function readMultiple(
  tokens: readonly Token[],
  i: number,
  number: Number | undefined,
  words: Lexicon,
): Multiple | undefined {
  const verb = number ? undefined : words.multiplied(tokens[i]?.lower);
  if (verb !== undefined) return { to: i + 1, value: rational(verb), grown: true };
  const adverb = number ? undefined : words.fold(tokens[i]?.lower);
  if (adverb !== undefined) return compared(tokens, i + 1, rational(adverb), words);
  if (!number) return undefined;
  if (number.form === 'fraction') {
    const phrase = words.comparedParts.at(tokens, number.to)[0];
    if (!phrase) return undefined;
    const more = words.language.again.includes(tokens[phrase.to]?.lower ?? ' ');
    return { to: number.to, value: more ? add(number.value, rational(1)) : number.value, grown: false };
  }
  if (number.form === 'words') {
    const ratio = toOne(tokens, number, words);
    if (ratio) return ratio;
  }
  const times = past(tokens, number.to);
  return words.isTimes(tokens[times]?.lower) ? compared(tokens, times + 1, number.value, words) : undefined;
}

/** With what it is compared: "as many" leaves the number as it is, "fewer" makes a part of it. */
function compared(tokens: readonly Token[], to: number, value: Rational, words: Lexicon): Multiple | undefined {
  const found = words.compared.at(tokens, to)[0];
  if (!found) return undefined;
  const part = found.value === 'less' ? divide(rational(1), value) : value;
  return part && { to, value: part, grown: false };
}

/** "three to two", "two-to-one": both numbers in words, the larger first. */
function toOne(tokens: readonly Token[], { to, value }: Number, words: Lexicon): Multiple | undefined {
  const link = past(tokens, to);
  if (!words.language.ratio.includes(tokens[link]?.lower ?? ' ')) return undefined;
  const at = past(tokens, link + 1);
  const other = words.number(tokens[at]?.lower);
  if (other === undefined || other < 1 || value.n <= other || value.n > largest) return undefined;
  return { to: at + 1, value: rational(value.n, other), grown: false };
}

/** Larger numbers are counts, and no ratio. */
const largest = 20;

const past = (tokens: readonly Token[], i: number): number => ('-‑'.includes(tokens[i]?.text ?? ' ') ? i + 1 : i);
