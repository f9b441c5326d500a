// Numbers that are no amounts of votes by their very form: dates, years, times, money, telephone numbers, codes.
import type { Token } from '../text/tokens.ts';
import type { Distraction, Printed } from './figure.ts';
import type { Lexicon } from './lexicon.ts';
import { countsLikeYear, isYear } from './yearLike.ts';

const currency = /^[$£€¥₹₦₱₽₸₺₴¢]$/u;

/** Why the number is no election figure; undefined when its form does not say so. */
export function distraction(
  text: string,
  tokens: readonly Token[],
  figure: Printed,
  chain: boolean,
  words: Lexicon,
): Distraction | undefined {
  const first = tokens[figure.from];
  const next = tokens[figure.to];
  const before = tokens[figure.from - 1];
  if (!first) return 'code';
  if (
    currency.test(before?.text ?? '') ||
    words.is(tokens, figure.from - 1, 'money') ||
    currency.test(next?.text ?? '')
  )
    return 'money';
  const unit = isDash(next) && !next?.spaced ? figure.to + 1 : figure.to;
  if (figure.unit === 'none' && words.is(tokens, unit, 'money') && (tokens[unit]?.lower.length ?? 0) > 1)
    return 'money';
  if (
    figure.unit === 'none' &&
    figure.form !== 'fraction' &&
    figure.form !== 'multiple' &&
    figure.form !== 'rank' &&
    words.is(tokens, figure.to, 'measure') &&
    next?.spaced !== false
  )
    return 'measure';
  if (figure.form === 'words' && inName(tokens, figure, words)) return 'code';
  const glued = !first.spaced && before !== undefined;
  // "P1.1 billion", "R310 million": the letter of a currency
  if (figure.form === 'scaled' && glued && /^\p{Lu}$/u.test(before.text)) return 'money';
  if (figure.form !== 'digits') return undefined;
  const foreign = figure.style.decimal !== '' && figure.style.decimal !== words.language.decimal[0];
  // "UG 4.0": a version
  if (foreign && figure.unit === 'none' && before?.kind === 'word') return 'code';
  if (glued && (before.kind === 'word' || before.text === '_' || before.text === '#')) return 'code';
  if (named(tokens, figure)) return 'code';
  // "the vote was his.[1]"
  if (before?.text === '[' && next?.text === ']' && figure.digits.length <= 3 && !first.spaced) return 'code';
  if (next && !next.spaced && next.kind === 'word' && figure.unit === 'none') {
    if (words.language.ordinalEndings.includes(next.lower)) return 'ordinal';
    if (next.lower === 's' || words.is(tokens, figure.to, 'clock')) return 'clock';
    if (next.text === next.lower || next.text.length < 3) return 'code';
  }
  if (isDash(next) && !next?.spaced && words.language.ordinalEndings.includes(tokens[figure.to + 1]?.lower ?? ''))
    return 'ordinal';
  if (chain) return 'clock';
  if (figure.digits.length > 1 && figure.digits.startsWith('0') && !figure.digits.startsWith('0.')) return 'phone';
  if (figure.unit === 'none' && (trunk(tokens, figure) || starred(tokens, figure))) return 'phone';
  const dashed = dashChain(text, tokens, figure);
  if (dashed) return dashed;
  // over the column of a table: "2018 %"
  if (figure.unit === 'percent' && isYear(figure)) return 'year';
  if (figure.unit !== 'none') return undefined;
  return dateOrClock(tokens, figure, words);
}

/** "the Tongatapu One roll": a word with a capital inside a sentence, behind a name. */
function inName(tokens: readonly Token[], { from, to }: Printed, words: Lexicon): boolean {
  const [name, own, next] = [tokens[from - 1], tokens[from], tokens[to]];
  if (to !== from + 1 || name?.kind !== 'word' || next?.kind !== 'word' || next.text !== next.lower) return false;
  const isVerb = (['having', 'winning', 'not-a-name', 'beat', 'of'] as const).some((cue) =>
    words.is(tokens, from - 1, cue),
  );
  return name.text !== name.lower && own !== undefined && own.text !== own.lower && !isVerb;
}

/** "M-7", "COVID-19": digits that a hyphen joins to capitals. */
function named(tokens: readonly Token[], { from, unit, digits, style }: Printed): boolean {
  const [word, hyphen, first] = [tokens[from - 2], tokens[from - 1], tokens[from]];
  if (unit !== 'none' || digits.length > 3 || style.group !== '' || word?.kind !== 'word') return false;
  return isDash(hyphen) && !hyphen?.spaced && !first?.spaced && word.text === word.text.toUpperCase();
}

/** 417-555-0139 is a telephone number; 27-23 is a score and stays. */
function dashChain(text: string, tokens: readonly Token[], figure: Printed): Distraction | undefined {
  let from = figure.from;
  while (
    isDash(tokens[from - 1]) &&
    tokens[from - 2]?.kind === 'digits' &&
    !tokens[from]?.spaced &&
    !tokens[from - 1]?.spaced
  )
    from -= 2;
  let to = figure.to;
  while (isDash(tokens[to]) && tokens[to + 1]?.kind === 'digits' && !tokens[to]?.spaced && !tokens[to + 1]?.spaced)
    to += 2;
  const parts = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).split(/[-‑–]/u);
  const long = parts.length >= 3 && parts.some((part) => /^\d{4,}$/.test(part));
  // "257-4343"
  const local =
    parts.length === 2 && parts[0]?.length === 3 && parts[1]?.length === 4 && text[tokens[from]?.end ?? 0] === '-';
  return long || local || dialled(tokens, figure, from, parts) ? 'phone' : undefined;
}

/** "0732 482 690", "03-7770 0017": digits go on after a zero that only numbers to be dialled begin with. */
function trunk(tokens: readonly Token[], { from }: Printed): boolean {
  let at = from;
  for (let k = 0; k < longestDialled; k++) {
    const before = isDash(tokens[at - 1]) && !tokens[at]?.spaced ? at - 2 : at - 1;
    if (tokens[before]?.kind !== 'digits') break;
    at = before;
  }
  const first = tokens[at]?.text ?? '';
  // "1,054 +62": a group of thousands
  return at < from && first.length > 1 && first.startsWith('0') && tokens[at - 1]?.text !== ',';
}

const longestDialled = 5;

/** "*675#" */
const starred = (tokens: readonly Token[], { from, to }: Printed): boolean =>
  tokens[from - 1]?.text === '*' && tokens[to]?.text === '#';

/** "8 (7212) 42-10-33", "(51) 3552-1400": a code in brackets and the number that is dialled after it. */
function dialled(tokens: readonly Token[], figure: Printed, from: number, parts: readonly string[]): boolean {
  const code = (at: number): boolean =>
    tokens[at - 1]?.text === ')' && tokens[at - 2]?.kind === 'digits' && tokens[at - 3]?.text === '(';
  if (code(from)) return parts.length >= 3 || (parts.length === 2 && parts.every((part) => part.length >= 3));
  const [close, local, dash] = [tokens[figure.to], tokens[figure.to + 1], tokens[figure.to + 2]];
  const bracketed = tokens[figure.from - 1]?.text === '(' && close?.text === ')';
  if (close?.text === '(' && local?.kind === 'digits' && dash?.text === ')') {
    const [number, mark] = [tokens[figure.to + 3], tokens[figure.to + 4]];
    return number?.kind === 'digits' && isDash(mark) && mark?.spaced === false;
  }
  return bracketed && local?.kind === 'digits' && isDash(dash) && dash?.spaced === false;
}

/** "21.10.": where a full stop makes an ordinal. */
const isDayMonth = ({ digits, style }: Printed): boolean => {
  const [day, month] = digits.split('.').map(Number);
  return style.decimal === '.' && day !== undefined && month !== undefined && day >= 1 && day <= 31 && month <= 12;
};

const isDash = (token: Token | undefined): boolean => token !== undefined && '-‑–'.includes(token.text);

function dateOrClock(tokens: readonly Token[], figure: Printed, words: Lexicon): Distraction | undefined {
  const next = tokens[figure.to];
  const before = tokens[figure.from - 1];
  const small = figure.style.places === 0 && figure.style.group === '' && figure.digits.length <= 2;
  const year = isYear(figure);
  const monthNear =
    words.isMonth(next?.lower) ||
    words.isMonth(before?.lower) ||
    (before?.text === '.' && words.isMonth(tokens[figure.from - 2]?.lower));
  if (small && monthNear && Number(figure.digits) <= 31) return 'date';
  if (small && before?.text === '–' && words.isMonth(tokens[figure.from - 3]?.lower)) return 'date';
  const dot = words.language.ordinalDot && next?.text === '.' && !next.spaced;
  const follows = tokens[figure.to + 1];
  if (small && dot && words.isMonth(follows?.lower)) return 'date';
  if (small && dot && follows?.kind === 'word' && follows.spaced && !words.is(tokens, figure.to + 1, 'not-a-name'))
    return 'ordinal';
  const afterNext = tokens[figure.to + 1];
  if (words.language.ordinalDot && isDayMonth(figure) && next?.text === '.' && !next.spaced) return 'date';
  const oclock = words.is(tokens, figure.to, 'clock');
  const dotted =
    (next?.lower === 'a' || next?.lower === 'p') && afterNext?.text === '.' && tokens[figure.to + 2]?.lower === 'm';
  if (oclock || dotted) return 'clock';
  return year && !countsLikeYear(tokens, figure, words) ? 'year' : undefined;
}
