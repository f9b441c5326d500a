// Writes a number as the author writes numbers: separators, places, multiplier, percent sign and all.
import type { Language } from '../languages/language.ts';
import {
  absolute,
  compare,
  isMultiple,
  multiply,
  powerOfTen,
  type Rational,
  rational,
  scaled,
  truncated,
} from '../math/rational.ts';
import { type Printed, reprinted, type Style } from './figure.ts';

/** Digits with the author's grouping. */
function group(whole: string, style: Style): string {
  if (style.group === '' || whole.length <= 3) return whole;
  const separator = style.group === ', ' ? ',' : style.group;
  const size = style.indian ? 2 : 3;
  const parts = [whole.slice(-3)];
  for (let end = whole.length - 3; end > 0; end -= size) parts.unshift(whole.slice(Math.max(0, end - size), end));
  return parts.join(separator);
}

/** The digits of `value` to the places of the style, with grouping and decimal mark. */
export function digitsOf(value: Rational, style: Style): string {
  const unscaled = multiply(value, powerOfTen(-style.power));
  const all = scaled(absolute(unscaled), style.places)
    .toString()
    .padStart(style.places + 1, '0');
  const whole = all.slice(0, all.length - style.places);
  const fraction = style.places > 0 ? (style.decimal || '.') + all.slice(-style.places) : '';
  return group(whole, style) + fraction;
}

/** `value` in the place of the figure: what stood around its digits stays. Undefined where the style cannot say it. */
export function restyle(figure: Printed, value: Rational, language: Language): string | undefined {
  if (figure.form === 'fraction' || figure.form === 'rank' || (figure.form === 'multiple' && figure.digits === ''))
    return undefined;
  if (figure.form === 'words') return words(figure, value, language);
  const first = figure.text.search(/[0-9]/);
  if (first < 0) return undefined;
  if (figure.form === 'digits' && isComposite(figure.text)) return composite(figure.text, value, language);
  if (figure.digits === '')
    return digitsOf(value, { group: language.groups[0] ?? '', indian: false, decimal: '', places: 0, power: 0 });
  let last = first;
  let seen = 0;
  const wanted = figure.digits.replace('.', '').length;
  for (let i = first; i < figure.text.length && seen < wanted; i++) {
    if (/[0-9]/.test(figure.text[i] ?? '')) {
      seen++;
      last = i + 1;
    }
  }
  const large =
    compare(value, rational(1000)) >= 0 &&
    figure.style.group === '' &&
    figure.style.power === 0 &&
    figure.digits.length < 4;
  const style = large ? { ...figure.style, group: language.groups[0] ?? '' } : figure.style;
  return figure.text.slice(0, first) + digitsOf(value, style) + figure.text.slice(last);
}

/** The figure as its author would have printed another value. */
export function remade(figure: Printed, value: Rational, language: Language): Printed {
  const text = restyle(figure, value, language) ?? figure.text;
  const style = { ...figure.style, group: '', decimal: '.' };
  const digits = figure.digits === '' ? '' : digitsOf(value, style);
  return reprinted(figure, { value, text, digits, hedge: undefined });
}

/** Most figures hold nothing that could be a letter. */
const isComposite = (text: string): boolean => /[0-9]\s*[A-Za-z\x80-\uffff]/.test(text) && /[0-9]\s*\p{L}/u.test(text);

/** "5 million 561 thousand 937" with another value in the same words. */
function composite(text: string, value: Rational, language: Language): string {
  let rest = BigInt(truncated(value));
  return text.replace(/([0-9]+)(\s*)(\p{L}*)/gu, (_, __, gap: string, word: string) => {
    const unit = 10n ** BigInt(language.multipliers[word.toLowerCase()] ?? 0);
    const part = rest / unit;
    rest -= part * unit;
    return `${part}${gap}${word}`;
  });
}

function words(figure: Printed, value: Rational, language: Language): string {
  const number = Number(truncated(value));
  const word = isMultiple(value, rational(1))
    ? Object.entries(language.numberWords).find(([, n]) => n === number)?.[0]
    : undefined;
  const text = word ?? digitsOf(value, { ...figure.style, group: language.groups[0] ?? '' });
  const capital = figure.text[0] !== figure.text[0]?.toLowerCase();
  return capital ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
}
