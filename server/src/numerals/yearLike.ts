// Numbers that look like years and are none, by what stands beside them: "1967 votes", "1718 (49.4%)", "leads by 1763".
import { isSlip } from '../math/slips.ts';
import type { Token } from '../text/tokens.ts';
import type { Printed } from './figure.ts';
import { isCountedAt, type Lexicon } from './lexicon.ts';

/** Whether a number with the digits of a year counts something. */
export const countsLikeYear = (tokens: readonly Token[], figure: Printed, words: Lexicon): boolean =>
  isCounted(tokens, figure, words) ||
  isBoxedAlike(tokens, figure) ||
  led(tokens, figure, words) ||
  addsUp(tokens, figure, words) ||
  opensSum(tokens, figure, words) ||
  shared(tokens, figure, words) ||
  sharedInBrackets(tokens, figure, words) ||
  hadBesideOthers(tokens, figure, words) ||
  isOfRun(tokens, figure) ||
  isAnswer(tokens, figure, words) ||
  summed(tokens, figure, words);

export const isYear = ({ style, digits }: Printed): boolean =>
  style.places === 0 && style.group === '' && yearForm.test(digits);

const isDash = (token: Token | undefined): boolean => token !== undefined && '-‑–'.includes(token.text);

/** "+ 494 = 1935", "1935 - 1688": nobody adds up years, and those of a span go up. */
function summed(tokens: readonly Token[], { from, to, digits }: Printed, words: Lexicon): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]];
  if ([before, after].some((token) => token !== undefined && '+='.includes(token.text))) return true;
  const falls = (a: string | undefined, b: string | undefined): boolean =>
    a?.length === b?.length && Number(a) > Number(b);
  // "2018 to 1752"
  const joins = (token: Token | undefined): boolean =>
    isDash(token) || (token !== undefined && words.is([token], 0, 'to') && !words.is(tokens, from - 1, 'since'));
  return (
    (joins(after) && falls(digits, tokens[to + 1]?.text)) || (isDash(before) && falls(tokens[from - 2]?.text, digits))
  );
}

/** "1967 votes", "with 1967 votes", but not "in 2016 voters went": a number that might be a year, with what it counts after it. */
function isCounted(tokens: readonly Token[], { from, to }: Printed, words: Lexicon): boolean {
  return (
    isCountedAt(tokens, to, words) &&
    (!words.is(tokens, from - 1, 'not-a-name') || words.is(tokens, from - 1, 'having'))
  );
}

/** "Berg (2204) and Lund (2002)": in brackets, as a number beside it is that can be no year. */
function isBoxedAlike(tokens: readonly Token[], { from, to }: Printed): boolean {
  if (tokens[from - 1]?.text !== '(' || tokens[to]?.text !== ')') return false;
  for (let at = Math.max(0, from - boxReach); at <= from + boxReach; at++) {
    const [open, number, close] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (open?.text !== '(' || number?.kind !== 'digits' || close?.text !== ')' || at + 1 === from) continue;
    if (number.text.length >= 3 && !yearForm.test(number.text)) return true;
  }
  return false;
}

/** Words and marks from a bracket to the other. */
const boxReach = 12;
const yearForm = /^(1[789]|20)\d\d$/;

/** "leads by 1763", "a majority of 1763": nobody leads by a year; but one may have led by 465, "the 465 majority of 1763". */
function led(tokens: readonly Token[], { from }: Printed, words: Lexicon): boolean {
  const joined = words.is(tokens, from - 1, 'by') || words.is(tokens, from - 1, 'of');
  return joined && words.is(tokens, from - 2, 'margin') && tokens[from - 3]?.kind !== 'digits';
}

/** "Stations 1414 Y 394 N 1808": what the two numbers before it make, or would but for a slip. */
function addsUp(tokens: readonly Token[], { from, digits }: Printed, words: Lexicon): boolean {
  const before = tokens.slice(Math.max(0, from - sumReach), from).filter(({ kind }) => kind === 'digits');
  const [one, other] = before.slice(-2);
  if (!one || !other) return false;
  const miss = Number(one.text) + Number(other.text) - Number(digits);
  return miss === 0 || (isSlip(Math.abs(miss)) && !words.is(tokens, from - 1, 'not-a-name'));
}

/** Words and marks of a row before its sum. */
const sumReach = 8;

/** "Smith 1722 32.6%": with its share right beside it. */
const shared = (tokens: readonly Token[], { from, to }: Printed, words: Lexicon): boolean => {
  const beside = tokens[to]?.spaced === true && !words.is(tokens, from - 1, 'not-a-name');
  return beside && endOfShare(tokens, to, words) !== undefined;
};

/** Behind the digits of a share in per cent that begins with the token; undefined where none does. */
function endOfShare(tokens: readonly Token[], at: number, words: Lexicon): number | undefined {
  const [share, mark, decimals] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (share?.kind !== 'digits' || share.text.length > 2) return undefined;
  const end = mark?.text === words.language.decimal[0] && decimals?.kind === 'digits' ? at + 3 : at + 1;
  return words.units.at(tokens, end).some(({ value }) => value === 'percent') ? end : undefined;
}

/** "CED 1897 Y 630 N 1927": what it makes with the next, or would but for a slip, is the third. */
function opensSum(tokens: readonly Token[], { from, to, digits }: Printed, words: Lexicon): boolean {
  if (words.is(tokens, from - 1, 'not-a-name')) return false;
  const [second, third] = tokens.slice(to, to + sumReach).filter(({ kind }) => kind === 'digits');
  const answered = words.is(tokens, to, 'yes') || words.is(tokens, to, 'no') || tokens[to]?.text.length === 1;
  if (!second || !third || !answered || second.text.length < shortestCount) return false;
  const miss = Number(digits) + Number(second.text) - Number(third.text);
  return miss === 0 || isSlip(Math.abs(miss));
}

const shortestCount = 3;

/** "Labour: 1718 (49.4%, -2.1)": with its share in a bracket, behind a name; what was got "in 2018 (49.4%)" is of a year. */
function sharedInBrackets(tokens: readonly Token[], { from, to, digits }: Printed, words: Lexicon): boolean {
  const before = tokens[from - 1];
  const end = tokens[to]?.text === '(' ? endOfShare(tokens, to + 1, words) : undefined;
  if (end === undefined) return false;
  // "Turnout: 2018 (62.1%), 2014 (58.3%)"
  const close = tokens.findIndex(({ text }, at) => at >= end && text === ')');
  const next = close < 0 || close > end + hadReach ? undefined : tokens[close + 2];
  if (next?.kind === 'digits' && yearForm.test(next.text)) return false;
  const labelled = before?.text === ':' && tokens[from - 2]?.kind === 'word';
  const behindName = before?.kind === 'word' && before.text !== before.lower && Number(digits) < firstLikely;
  return labelled || behindName;
}

/** Elections before it are in no news. */
const firstLikely = 1900;

/** "Berg on 2210, Lund on 1850 and Dahl on 1450": had as others near it are that can be no years. */
function hadBesideOthers(tokens: readonly Token[], { from, to }: Printed, words: Lexicon): boolean {
  const isHad = (at: number): boolean => words.is(tokens, at - 1, 'having') && !words.is(tokens, at - 1, 'winning');
  const joins = words.is(tokens, from - 1, 'and');
  if (!isHad(from) || joins || (tokens[to]?.kind === 'word' && !words.is(tokens, to, 'and'))) return false;
  for (let at = Math.max(0, from - hadReach); at <= to + hadReach; at++) {
    const number = tokens[at];
    if (number?.kind !== 'digits' || at === from || number.text.length < shortestCount || !isHad(at)) continue;
    if (!yearForm.test(number.text) && tokens[at - 1]?.lower === tokens[from - 1]?.lower) return true;
  }
  return false;
}

/** Words and marks from one who has a number to the next. */
const hadReach = 8;

/** "Labour 2410, Green 1903, Liberal 2210": right behind a name, as another is in a list with it that can be no year. */
function isOfRun(tokens: readonly Token[], { from, to }: Printed): boolean {
  const isNamed = (at: number): boolean =>
    tokens[at - 1]?.kind === 'word' && tokens[at - 1]?.text !== tokens[at - 1]?.lower;
  const isOther = (at: number): boolean =>
    tokens[at]?.kind === 'digits' &&
    tokens[at]?.text.length === 4 &&
    !yearForm.test(tokens[at]?.text ?? '') &&
    isNamed(at);
  if (!isNamed(from) || (tokens[to]?.kind === 'word' && tokens[to]?.text === tokens[to]?.lower)) return false;
  for (let k = 2; k <= runReach; k++) {
    if (isOther(from - k) && ',;'.includes(tokens[from - k + 1]?.text ?? ' ')) return true;
    if (isOther(to + k - 1) && ',;'.includes(tokens[to]?.text ?? ' ')) return true;
  }
  return false;
}

/** A mark, and a name of a few words. */
const runReach = 5;

/** "1903 for and 1204 against": an answer stands behind it, and behind a number near it the other. */
function isAnswer(tokens: readonly Token[], { to }: Printed, words: Lexicon): boolean {
  const given = (['yes', 'no'] as const).find((cue) => words.is(tokens, to, cue));
  if (!given) return false;
  const other = given === 'yes' ? 'no' : 'yes';
  for (let at = Math.max(0, to - runReach - 1); at <= to + runReach; at++)
    if (tokens[at]?.kind === 'digits' && at !== to - 1 && words.is(tokens, at + 1, other)) return true;
  return false;
}
