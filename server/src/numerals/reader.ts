// Reads every number of a run of tokens: digits or words, multiplier, unit, sign and hedge.
import { add, compare, multiply, powerOfTen, type Rational, rational, truncated } from '../math/rational.ts';
import { wholeOf } from '../math/whole.ts';
import type { Token } from '../text/tokens.ts';
import { type Digits, partOfWhole, readDigits } from './digits.ts';
import { distraction } from './distraction.ts';
import { type Hedge, type Printed, reprinted, type Style, type Unit } from './figure.ts';
import { foreignGroups } from './foreignGroups.ts';
import type { Lexicon } from './lexicon.ts';
import { readMultiple } from './multiples.ts';
import { readPlace } from './places.ts';
import { readInEvery, readWords } from './words.ts';

/** A number before its unit, sign and hedge are known. */
interface Amount {
  readonly to: number;
  readonly digits: string;
  readonly value: Rational;
  readonly ulp: Rational;
  readonly form: Printed['form'];
  readonly style: Style;
  readonly chain: boolean;
  /** A multiple of what there was before. */
  readonly grown?: boolean;
}

const plainStyle: Style = { group: '', indian: false, decimal: '', places: 0, power: 0 };

interface HedgeBefore {
  readonly hedge: Hedge;
  readonly lead: number;
  /** Of a number that is given to its last digit it says nothing. */
  readonly emphatic: boolean;
}

/** The numbers among `tokens`, in order. */
export function readFigures(text: string, tokens: readonly Token[], words: Lexicon): readonly Printed[] {
  const hedgeBefore = new Map<number, HedgeBefore>();
  const figures: Printed[] = [];
  for (let i = 0; i < tokens.length; ) {
    for (const { value, to } of words.hedges.at(tokens, i))
      if (!hedgeBefore.has(to)) {
        const emphatic = words.emphatic.at(tokens, i).some((found) => found.to === to);
        hedgeBefore.set(to, { hedge: value, lead: i, emphatic });
      }
    const token = tokens[i];
    const amount =
      token && (token.kind === 'digits' || words.begins(token.lower)) ? readAmount(text, tokens, i, words) : undefined;
    if (!amount) {
      i++;
      continue;
    }
    const figure = complete(text, tokens, i, amount, words, hedgeBefore.get(i));
    figures.push(figure);
    i = Math.max(figure.to, i + 1);
  }
  return figures;
}

function readAmount(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon): Amount | undefined {
  const number = readNumber(text, tokens, i, lexicon);
  const place = number ? undefined : readPlace(tokens, i, lexicon);
  if (place !== undefined) return { ...wordy(i + 1), value: rational(place), ulp: rational(1), form: 'rank' };
  const multiple = number?.chain ? undefined : readMultiple(tokens, i, number, lexicon);
  if (!multiple) return number;
  const plain = number?.form === 'digits' ? number : { ...wordy(multiple.to), ulp: rational(1) };
  const { to, value, grown } = multiple;
  return { ...plain, to, value, form: 'multiple', grown };
}

function readNumber(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon): Amount | undefined {
  const token = tokens[i];
  if (token?.kind === 'digits') return readScaled(text, tokens, i, lexicon);
  if (token?.kind !== 'word') return undefined;
  const words = readWords(tokens, i, lexicon);
  if (!words) return undefined;
  const every = words.fraction ? undefined : readInEvery(tokens, words.to, words.value, lexicon);
  const { to, value, fraction } = every ?? words;
  const power = fraction ? undefined : multiplierAt(tokens, to, lexicon);
  if (power !== undefined) {
    // "one million 97 thousand"
    const rest = readLower(text, tokens, to + 1, power, lexicon);
    const whole = multiply(value, powerOfTen(power));
    return {
      ...wordy(rest?.to ?? to + 1),
      value: rest ? add(whole, rest.value) : whole,
      ulp: rest?.ulp ?? powerOfTen(power),
      form: 'scaled',
      style: { ...plainStyle, power },
    };
  }
  return { ...wordy(to), value, ulp: fraction ? rational(1, 50) : rational(1), form: fraction ? 'fraction' : 'words' };
}

/** After the multiplier at token `i`, and its full stop where it is an abbreviation: "тыс." */
function pastMultiplier(tokens: readonly Token[], i: number, { language }: Lexicon): number {
  const [word, stop, next] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  const short = word !== undefined && language.abbreviations.includes(word.lower);
  return short && stop?.text === '.' && !stop.spaced && next?.kind !== 'mark' ? i + 2 : i + 1;
}

const wordy = (to: number) => ({ to, digits: '', style: plainStyle, chain: false });

/** "Polls in: 45/66", "45/66 precincts": units that are counted, out of all; other digits with a slash are dates. */
function isOfUnits(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const end = partOfWhole(tokens, i);
  if (end === undefined) return false;
  const labelled = tokens[i - 1]?.text === ':' && [2, 3, 4].some((back) => lexicon.is(tokens, i - back, 'units'));
  return labelled || lexicon.is(tokens, end, 'units') || lexicon.is(tokens, i - 1, 'units');
}

/** Digits with their multipliers: "1.2 million", "5 million 561 thousand 937". */
function readScaled(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon): Amount {
  const foreign = foreignGroups(tokens, i, lexicon);
  const read: Digits = foreign
    ? { ...foreign, fraction: '', indian: false, decimal: '', chain: false }
    : readDigits(text, tokens, i, lexicon.language, isOfUnits(tokens, i, lexicon), lexicon.is(tokens, i - 1, 'label'));
  const digits = read.fraction ? `${read.whole}.${read.fraction}` : read.whole;
  const places = read.fraction.length;
  const style: Style = { group: read.group, indian: read.indian, decimal: read.decimal, places, power: 0 };
  const value = multiply(rational(wholeOf(read.whole + read.fraction)), powerOfTen(-places));
  const every = read.chain || places > 0 ? undefined : readInEvery(tokens, read.to, value, lexicon);
  if (every) return { ...wordy(every.to), value: every.value, ulp: rational(1, 50), form: 'fraction' };
  const power = read.chain ? undefined : multiplierAt(tokens, read.to, lexicon);
  if (power === undefined)
    return { to: read.to, digits, value, ulp: powerOfTen(-places), form: 'digits', style, chain: read.chain };
  const past = pastMultiplier(tokens, read.to, lexicon);
  const scaled = { value: multiply(value, powerOfTen(power)), ulp: powerOfTen(power - places), to: past };
  const rest = places === 0 ? readLower(text, tokens, scaled.to, power, lexicon) : undefined;
  const all = rest && add(scaled.value, rest.value);
  if (rest && all)
    return {
      to: rest.to,
      digits: compare(rest.ulp, rational(1)) === 0 ? truncated(all).toString() : '',
      value: all,
      ulp: rest.ulp,
      form: 'digits',
      style: plainStyle,
      chain: false,
    };
  return { ...scaled, digits, form: 'scaled', style: { ...style, power }, chain: false };
}

/** The smaller parts after "5 million": "561 thousand 937". */
function readLower(
  text: string,
  tokens: readonly Token[],
  i: number,
  above: number,
  lexicon: Lexicon,
): { value: Rational; ulp: Rational; to: number } | undefined {
  if (tokens[i]?.kind !== 'digits') return undefined;
  const read = readDigits(text, tokens, i, lexicon.language);
  if (read.chain || read.fraction !== '' || read.whole.length > above) return undefined;
  const power = multiplierAt(tokens, read.to, lexicon) ?? 0;
  const to = power > 0 ? pastMultiplier(tokens, read.to, lexicon) : read.to;
  if (power >= above || (power === 0 && above > 3 && read.whole.length <= 3 && read.group === '')) return undefined;
  const value = multiply(rational(wholeOf(read.whole)), powerOfTen(power));
  const rest: { value: Rational; ulp: Rational; to: number } | undefined =
    power > 0 ? readLower(text, tokens, to, power, lexicon) : undefined;
  return rest ? { value: add(value, rest.value), ulp: rest.ulp, to: rest.to } : { value, ulp: powerOfTen(power), to };
}

/** A one-letter multiplier counts only when it is glued to digits or stands alone in capitals. */
function multiplierAt(tokens: readonly Token[], i: number, lexicon: Lexicon): number | undefined {
  const token = tokens[i];
  const power = token?.kind === 'word' ? lexicon.power(token.lower) : undefined;
  if (power === undefined || !token) return undefined;
  const glued = !token.spaced || token.text !== token.lower;
  return token.text.length > 1 || glued ? power : undefined;
}

function complete(
  text: string,
  tokens: readonly Token[],
  i: number,
  amount: Amount,
  words: Lexicon,
  before: HedgeBefore | undefined,
): Printed {
  const bare = pastEnding(tokens, amount.to, words);
  const unit = unitAt(tokens, amount.to, words) ?? unitAt(tokens, bare, words);
  const signAt = signBefore(tokens, i);
  const first = tokens[signAt ?? i];
  const last = tokens[(unit?.adjoining ? unit.to : amount.to) - 1];
  const start = first?.start ?? 0;
  const end = last?.end ?? start;
  const to = pastEnding(tokens, unit?.to ?? bare, words);
  const sign = signAt === undefined ? (amount.grown ? '+' : undefined) : tokens[signAt]?.text === '+' ? '+' : '-';
  const after = words.hedgesAfter.at(tokens, to)[0]?.value;
  const figure: Printed = {
    ...{ start, end, text: text.slice(start, end), digits: amount.digits, value: amount.value, ulp: amount.ulp },
    ...{ unit: unit?.unit ?? 'none', form: amount.form, style: amount.style, sign },
    ...{
      hedge: after ?? (before?.emphatic && !unit && isToTheLast(amount) ? undefined : before?.hedge),
      not: undefined,
      from: signAt ?? i,
      to,
      lead: before?.lead ?? signAt ?? i,
      unitEnd: tokens[to - 1]?.end ?? end,
    },
  };
  return reprinted(figure, { not: distraction(text, tokens, figure, amount.chain, words) });
}

/** "4,608", "75", but not "5,000" or "50", which may be bounds. */
const isToTheLast = ({ digits, form, style }: Amount): boolean =>
  form === 'digits' && !digits.endsWith('0') && style.places === 0 && digits.length > 1;

/** After a case ending that a hyphen joins to digits or to their sign, and that is no part of the number. */
function pastEnding(tokens: readonly Token[], i: number, { language }: Lexicon): number {
  const [hyphen, ending] = [tokens[i], tokens[i + 1]];
  if (language.cardinalEndings.length === 0 || !hyphen || hyphen.spaced || !"-‑–'’".includes(hyphen.text)) return i;
  return ending && !ending.spaced && language.cardinalEndings.includes(ending.lower) ? i + 2 : i;
}

/** A percent sign or word after the number; what adjoins without a space belongs to the figure's span. */
function unitAt(
  tokens: readonly Token[],
  i: number,
  words: Lexicon,
): { unit: Exclude<Unit, 'none'>; to: number; adjoining: boolean } | undefined {
  const at = tokens[i]?.text === '-' && !tokens[i]?.spaced ? i + 1 : i;
  const found = [...words.units.at(tokens, at)].sort((a, b) => b.to - a.to)[0];
  if (!found) return undefined;
  const mark = tokens[at];
  return { unit: found.value, to: found.to, adjoining: mark?.kind === 'mark' && found.to === at + 1 && at === i };
}

/** A sign glued to the number, with nothing glued before the sign. */
function signBefore(tokens: readonly Token[], i: number): number | undefined {
  const sign = tokens[i - 1];
  if (!sign || tokens[i]?.spaced || !'+-−–±'.includes(sign.text)) return undefined;
  if (sign.text === '–' && !sign.spaced) return undefined;
  const before = tokens[i - 2];
  return sign.spaced || before === undefined || '(,;/'.includes(before.text) ? i - 1 : undefined;
}
