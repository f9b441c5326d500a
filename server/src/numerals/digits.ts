// Numbers in digits: groups of thousands in every style, decimals, and the forms that are no amounts.
import type { Language } from '../languages/language.ts';
import type { Token } from '../text/tokens.ts';

export interface Digits {
  /** The token after the last one read. */
  readonly to: number;
  readonly whole: string;
  readonly fraction: string;
  readonly group: string;
  readonly indian: boolean;
  readonly decimal: string;
  /** A chain like 12.03.2023, 10:30, 417-555-0139, 24/7: digits, but not an amount. */
  readonly chain: boolean;
}

const isDigits = (token: Token | undefined): token is Token => token?.kind === 'digits';
const plain = (text: string): Omit<Digits, 'to' | 'chain'> => ({
  whole: text,
  fraction: '',
  group: '',
  indian: false,
  decimal: '',
});

/** The number that begins with the run of digits at token `i`; `numbered` after a word that numbers stand behind. */
export function readDigits(
  text: string,
  tokens: readonly Token[],
  i: number,
  language: Language,
  single = false,
  numbered = false,
): Digits {
  const first = tokens[i]?.text ?? '';
  const next = tokens[i + 1];
  // "in Ward 2 388", "in Ward 2, 388": the number of the ward, and what was counted there
  const parted = isDigits(next) || (tokens[i + 1]?.text === ',' && tokens[i + 2]?.spaced === true);
  // "+40 942": what came to it, and what that makes
  const added = tokens[i - 1]?.text === '+' && isDigits(next);
  const alone = ((numbered && first.length <= 2 && parted) || added) && hasMarks(language);
  const grouped =
    first.length <= 3 && !alone
      ? (readGroups(text, tokens, i, language) ?? misgrouped(tokens, i, language))
      : undefined;
  let to = grouped?.to ?? i + 1;
  let fraction = '';
  let decimal = '';
  const mark = tokens[to];
  const after = tokens[to + 1];
  if (mark && !mark.spaced && language.decimal.includes(mark.text) && isDigits(after) && !after.spaced) {
    fraction = after.text;
    decimal = mark.text;
    to += 2;
  }
  const other = decimal === '' && !grouped ? otherDecimals(tokens, i, language) : undefined;
  if (other) return other;
  const base = grouped ?? plain(first);
  const rest = single ? to : chainEnd(tokens, to);
  if (rest > to) return { ...plain(first), to: rest, chain: true };
  return { to, whole: base.whole, fraction, group: base.group, indian: base.indian, decimal, chain: false };
}

/** Whether a language parts groups of thousands with a mark rather than with a space. */
const hasMarks = ({ groups: [first = ' '] }: Language): boolean => first.trim() !== '';

/** "31,1%", "6,75 percent": with decimals as other languages write them, where nothing else can be meant. */
function otherDecimals(tokens: readonly Token[], i: number, { percent }: Language): Digits | undefined {
  const [first, mark, after, sign] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  const glued = mark?.text === ',' && !mark.spaced && isDigits(after) && !after.spaced;
  if (!first || !glued || first.text.length > 2 || after.text.length > 2) return undefined;
  if (sign?.text !== '%' && !percent.some((word) => word.split(' ')[0] === sign?.lower)) return undefined;
  return { ...plain(first.text), to: i + 3, fraction: after.text, decimal: ',', chain: false };
}

/** "45/66": as many as there are, or fewer, of a whole that stands behind a slash; where the chain ends. */
export function partOfWhole(tokens: readonly Token[], i: number): number | undefined {
  const [part, slash, whole] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (slash?.text !== '/' || slash.spaced || !isDigits(part) || !isDigits(whole) || whole.spaced) return undefined;
  if (chainEnd(tokens, i + 1) !== i + 3 || whole.text.length > 5) return undefined;
  return Number(part.text) <= Number(whole.text) ? i + 3 : undefined;
}

/** Where a chain of digits goes on after an amount with marks that no amount has: dots, colons, slashes. */
function chainEnd(tokens: readonly Token[], to: number): number {
  let at = to;
  for (;;) {
    const mark = tokens[at];
    const next = tokens[at + 1];
    if (!mark || mark.spaced || !isDigits(next) || next.spaced) return at;
    // "23,2691": a slip of which nobody can tell what was meant
    if (!':/.'.includes(mark.text) && !(mark.text === ',' && next.text.length > groupLength)) return at;
    at += 2;
  }
}

/** Digits between two marks, in any style. */
export const groupLength = 3;

function readGroups(
  text: string,
  tokens: readonly Token[],
  i: number,
  language: Language,
): Omit<Digits, 'chain'> | undefined {
  const first = tokens[i];
  if (!first) return undefined;
  const next = separatorAfter(text, tokens, i, i, language);
  if (next === undefined) return undefined;
  const parts = [first.text];
  let at = i;
  for (;;) {
    const found = separatorAfter(text, tokens, at, i, language);
    if (found === undefined || !sameSeparator(found.separator, next.separator)) break;
    const length = found.token.text.length;
    if (length !== 3 && !(length === 2 && next.separator.startsWith(','))) break;
    parts.push(found.token.text);
    at = found.at;
  }
  while (parts.length > 1 && (parts.at(-1)?.length ?? 0) !== 3) {
    at = previousDigits(tokens, at);
    parts.pop();
  }
  if (parts.length === 1) return undefined;
  const indian = parts.slice(1, -1).some((part) => part.length === 2);
  if (parts.slice(1, -1).some((part) => part.length !== (indian ? 2 : 3))) return undefined;
  return { to: at + 1, whole: parts.join(''), fraction: '', group: next.separator, indian, decimal: '' };
}

/** "23,2691": grouped as nobody does; with the comma out of its place the digits are those that were meant. */
function misgrouped(
  tokens: readonly Token[],
  i: number,
  { groups, decimal }: Language,
): Omit<Digits, 'chain'> | undefined {
  const [first, mark, rest, after] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  if (mark?.text !== ',' || mark.spaced || !groups.includes(',') || decimal.includes(',')) return undefined;
  if (!first || first.text.startsWith('0') || !isDigits(rest) || rest.spaced || rest.text.length !== groupLength + 1)
    return undefined;
  // "Nov. 5,2024", "3,1204,77"
  const dated = first.text.length < groupLength && /^(?:1[89]|20)/.test(rest.text);
  const goesOn =
    after !== undefined &&
    !after.spaced &&
    after.kind === 'mark' &&
    isDigits(tokens[i + 4]) &&
    tokens[i + 4]?.spaced === false;
  if (dated || goesOn) return undefined;
  return { ...plain(first.text + rest.text), to: i + 3, group: ',' };
}

/** One style throughout; a space that a slip put after the first comma may be missing after the next: "1, 446,237". */
const sameSeparator = (found: string, first: string): boolean => found === first || (found === ',' && first === ', ');

function previousDigits(tokens: readonly Token[], at: number): number {
  let k = at - 1;
  while (k > 0 && tokens[k]?.kind !== 'digits') k--;
  return k;
}

/** "12 of 12 100.00%": no share has thousands; in "a rise of 1 204%" the last three digits are none. */
function isShareAt(tokens: readonly Token[], i: number, { decimal, percent }: Language): boolean {
  if (Number(tokens[i]?.text) > mostOfAll) return false;
  const [mark, after] = [tokens[i + 1], tokens[i + 2]];
  const whole = !(mark?.spaced === false && decimal.includes(mark.text) && isDigits(after));
  return percent.includes(tokens[whole ? i + 1 : i + 3]?.lower ?? '');
}

/** In per cent. */
const mostOfAll = 100;

/** The separator and the run of digits after token `i`, where what stands between may part groups. */
function separatorAfter(
  text: string,
  tokens: readonly Token[],
  i: number,
  start: number,
  language: Language,
): { separator: string; token: Token; at: number } | undefined {
  const one = tokens[i];
  const two = tokens[i + 1];
  if (!one || !two) return undefined;
  if (isDigits(two) && two.spaced) {
    const gap = text.slice(one.end, two.start);
    if (gap.length !== 1 || !language.groups.includes(gap) || two.text.length !== 3) return undefined;
    if (isShareAt(tokens, i + 1, language)) return undefined;
    return { separator: gap, token: two, at: i + 1 };
  }
  const three = tokens[i + 2];
  if (!two.spaced && language.groups.includes(two.text) && isDigits(three)) {
    if (!three.spaced) return { separator: two.text, token: three, at: i + 2 };
    if (two.text !== ',' || three.text.length !== 3 || text.slice(two.end, three.start) !== ' ') return undefined;
    // "446, 237 votes" is one number with a slip; "in 12, 345 and 678" is a list
    const before = tokens[start - 1];
    const beyond = tokens[i + 3];
    const listed =
      (before?.text === ',' && tokens[start - 2]?.kind === 'digits') ||
      // "271, 266 and 1"
      ((beyond?.text === ',' || language.cues.and.includes(beyond?.lower ?? '')) && isDigits(tokens[i + 4]));
    // "63 of 63, 100.0%": a share of its own
    const share = beyond?.spaced === false && language.decimal.includes(beyond.text) && isDigits(tokens[i + 4]);
    const apart = share || beyond?.text === '-' || beyond?.text === '%' || beyond?.text === '/' || beyond?.text === ':';
    return listed || apart ? undefined : { separator: ', ', token: three, at: i + 2 };
  }
  return undefined;
}
