// Thousands parted by the mark of decimals, as other languages part them: "27.699 votes", "10.681.955".
import { multiply, rational } from '../math/rational.ts';
import type { Token } from '../text/tokens.ts';
import { groupLength } from './digits.ts';
import { type Printed, reprinted } from './figure.ts';
import { isCountedAt, type Lexicon } from './lexicon.ts';

/** The digits in groups that begin at token `i`: of two marks or more, or with what they count right behind; and where they end. */
export function foreignGroups(
  tokens: readonly Token[],
  i: number,
  words: Lexicon,
): { readonly whole: string; readonly group: string; readonly to: number } | undefined {
  const [first, mark] = [tokens[i], tokens[i + 1]];
  if (first?.kind !== 'digits' || first.text.length > groupLength || first.text.startsWith('0')) return undefined;
  if (!mark || mark.spaced || !words.language.decimal.includes(mark.text)) return undefined;
  let whole = first.text;
  let to = i + 1;
  for (;;) {
    const [next, digits] = [tokens[to], tokens[to + 1]];
    if (next?.text !== mark.text || next.spaced || digits?.kind !== 'digits' || digits.spaced) break;
    if (digits.text.length !== groupLength) return undefined;
    whole += digits.text;
    to += 2;
  }
  const marks = (to - i - 1) / 2;
  const told = marks > 1 || (marks === 1 && isCountedAt(tokens, to, words));
  return told ? { whole, group: mark.text, to } : undefined;
}

/** Whether the figure may be such a number: it has exactly as many decimals as a group has digits. */
export const mayBeGrouped = ({ form, unit, style, digits, not }: Printed): boolean =>
  not === undefined &&
  form === 'digits' &&
  unit === 'none' &&
  style.places === groupLength &&
  style.group === '' &&
  !digits.startsWith('0');

/** The figure read with its decimals as thousands. */
export const asGrouped = (figure: Printed): Printed =>
  reprinted(figure, {
    digits: figure.digits.replace('.', ''),
    value: multiply(figure.value, rational(1000)),
    ulp: rational(1),
    style: { ...figure.style, group: figure.style.decimal, decimal: '', places: 0 },
  });
