// Numbers that borrow their unit from a neighbour: "33-27-22 percent", "19, 17 and 4.5 percent", "9.7 in the city".
import { absolute, add, compare, hundred, subtract } from '../math/rational.ts';
import { type Printed, reprinted } from '../numerals/figure.ts';
import type { Lexicon } from '../numerals/lexicon.ts';
import type { Token } from '../text/tokens.ts';

const linking = '-–‑,/';

/**
 * The figures of a sentence with borrowed units filled in. In a sentence on shares, of an article that counts in per
 * cent, a bare decimal is one too.
 */
export function borrowUnits(
  tokens: readonly Token[],
  figures: readonly Printed[],
  words: Lexicon,
  shared: boolean,
): readonly Printed[] {
  const result = [...figures];
  for (let k = result.length - 2; k >= 0; k--) {
    const figure = result[k];
    const next = result[k + 1];
    // "30 of 30, 100.0%": a total has no unit of a share
    const total = words.is(tokens, (figure?.from ?? 0) - 1, 'of');
    if (!figure || !next || next.unit === 'none' || total || !mayBePercent(figure)) continue;
    if (isLabelled(tokens, figure.from, words)) continue;
    const alike = figure.style.places === next.style.places;
    if (linked(tokens, figure.to, next.from, words, alike)) result[k] = reprinted(figure, { unit: next.unit });
  }
  complements(tokens, result, words);
  // "she had 58 per cent and he 42"
  result.forEach((figure, k) => {
    const before = result[k - 1];
    if (before?.unit === 'percent' && mayBePercent(figure) && isTheirs(tokens, before.to, figure, words))
      result[k] = reprinted(figure, { unit: 'percent' });
  });
  // "76.2 for the one and 68.9 per cent for the other": a sentence that counts in per cent does so from its beginning
  let seen = shared || result.some(({ unit, not }) => unit === 'percent' && not === undefined);
  for (let k = 0; k < result.length; k++) {
    const figure = result[k];
    if (!figure) continue;
    if (figure.unit === 'percent') seen = true;
    else if (
      mayBePercent(figure) &&
      figure.style.places > 0 &&
      figure.style.places < 4 &&
      !saidShare(tokens, result[k - 2], result[k - 1], figure) &&
      !isCompound(tokens, figure) &&
      // with another mark than decimals have it may be a version or a clause
      figure.style.decimal === words.language.decimal[0] &&
      (seen || announced(tokens, figure, words) || isBoxed(tokens, result[k - 1], figure))
    ) {
      // "shares: Berg 41.2, Lund 33.1": what is announced goes on
      seen ||= announced(tokens, figure, words);
      result[k] = reprinted(figure, { unit: 'percent' });
    }
  }
  return result;
}

/** Behind a word that joins and one for a person, and with no noun of its own. */
function isTheirs(tokens: readonly Token[], from: number, { from: at, to }: Printed, words: Lexicon): boolean {
  const next = tokens[to];
  const joined = words.is(tokens, from, 'and') || words.is(tokens, from, 'to') || tokens[from]?.text === ',';
  return at === from + 2 && joined && words.is(tokens, from + 1, 'pronoun') && (!next || next.kind === 'mark');
}

/** "51.6-48.4", "55.2 to 44.8": two bare decimals that make a hundred. */
function complements(tokens: readonly Token[], figures: Printed[], words: Lexicon): void {
  for (let k = 0; k + 1 < figures.length; k++) {
    const [a, b] = [figures[k], figures[k + 1]];
    if (!a || !b || !mayBePercent(a) || !mayBePercent(b) || a.style.places === 0 || b.style.places === 0) continue;
    const rest = subtract(hundred, add(a.value, b.value));
    if (!linked(tokens, a.to, b.from, words) || compare(absolute(rest), a.ulp) > 0) continue;
    figures[k] = { ...a, unit: 'percent' };
    figures[k + 1] = { ...b, unit: 'percent' };
  }
}

/** "154,109, 35.3%, 2.12": a count and a share in a list have no second share beside them. */
const saidShare = (
  tokens: readonly Token[],
  count: Printed | undefined,
  share: Printed | undefined,
  next: Printed,
): boolean =>
  count?.not === undefined &&
  count?.unit === 'none' &&
  count.style.places === 0 &&
  share?.unit === 'percent' &&
  !isBare(share) &&
  [count.to, share.to].every((at) => tokens[at]?.text === ',') &&
  count.to + 1 === share.from &&
  share.to + 1 === next.from;

/** "a 0.8-mill levy": part of a word. */
const isCompound = (tokens: readonly Token[], { to }: Printed): boolean =>
  tokens[to]?.text === '-' && tokens[to]?.spaced === false && tokens[to + 1]?.kind === 'word';

/** "1,204 (37.6; +1.3)": with decimals and no word of its own, in brackets behind a count, or a change behind such a share. */
function isBoxed(tokens: readonly Token[], before: Printed | undefined, figure: Printed): boolean {
  const between = before && tokens.slice(before.to, figure.from).map(({ text }) => text);
  if (!before || before.not !== undefined || between?.length !== 1) return false;
  if (!'),;'.includes(tokens[figure.to]?.text ?? ' ')) return false;
  const [mark] = between;
  return before.unit === 'percent'
    ? (mark === ';' || mark === ',') && figure.sign !== undefined
    : mark === '(' && before.form === 'digits' && before.style.places === 0 && figure.style.places < 3;
}

const reach = 7;

/** "a percentage of 98.32", "turnout was at 39.92": the word before tells the unit. */
function announced(tokens: readonly Token[], figure: Printed, words: Lexicon): boolean {
  for (let i = figure.from - 1; i >= 0 && i >= figure.from - reach; i--) {
    if (words.is(tokens, i, 'turnout') || words.is(tokens, i, 'share')) return true;
  }
  return false;
}

/** Without a percent sign or word of its own. */
export const isBare = (figure: Printed): boolean =>
  figure.unit === 'percent' && figure.unitEnd === figure.end && !/[%٪％]/u.test(figure.text);

/** "Prop. 1 – 81.35%": the number of a question, not of those who voted for it. */
function isLabelled(tokens: readonly Token[], from: number, words: Lexicon): boolean {
  const stopped = tokens[from - 1]?.text === '.' && !tokens[from - 1]?.spaced;
  return words.is(tokens, stopped ? from - 2 : from - 1, 'label');
}

const mayBePercent = (figure: Printed): boolean =>
  figure.unit === 'none' &&
  figure.not === undefined &&
  figure.form === 'digits' &&
  figure.style.group === '' &&
  compare(figure.value, hundred) <= 0;

/** Only marks and words like "and", "to" between: one list of numbers of one unit. */
function linked(tokens: readonly Token[], from: number, to: number, words: Lexicon, alike = false): boolean {
  if (from === to) return false;
  // "the gap was 57, and with 51.8 percent …"
  if (tokens.slice(from, to).filter(({ kind }) => kind === 'word').length > 1) return false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    // "won 33, or 55 per cent"
    if (!token || (tokens[i - 1]?.text === ',' && words.is(tokens, i, 'that-is'))) return false;
    const joins =
      token.kind === 'mark'
        ? linking.includes(token.text)
        : // "6 with 29.8 per cent" are seats and a share
          (words.is(tokens, i, 'and') && (!words.is(tokens, i, 'having') || (alike && words.is(tokens, i, 'also')))) ||
          words.is(tokens, i, 'to');
    if (!joins) return false;
  }
  return true;
}
