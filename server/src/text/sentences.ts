// Parts the tokens of a block into sentences.
import type { Token } from './tokens.ts';

/** Tokens from `from` up to, but not including, `to`. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

const ends = '.!?…';
const closers = '"”’\')]»“';

/** Whether the word at `next` goes on after digits with a full stop. */
export type GoesOn = (tokens: readonly Token[], next: number) => boolean;

/** Words whose full stop ends nothing, and whether they stand before numbers alone. */
export type Abbreviations = ReadonlyMap<string, { readonly numbers: boolean }>;

/** The sentences of a block. */
export function sentences(
  tokens: readonly Token[],
  abbreviations: Abbreviations,
  ordinal?: GoesOn,
): readonly Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'mark' || !ends.includes(token.text)) continue;
    let after = i + 1;
    while (
      tokens[after]?.kind === 'mark' &&
      !tokens[after]?.spaced &&
      (closers + ends).includes(tokens[after]?.text ?? ' ')
    )
      after++;
    const short = tokens[i - 1]?.kind === 'digits' && (tokens[i - 1]?.text.length ?? 3) <= 2;
    if (short && token.text === '.' && tokens[after]?.kind === 'word' && ordinal?.(tokens, after)) continue;
    if (!endsHere(tokens, i, after, abbreviations)) continue;
    found.push({ from, to: after });
    from = after;
    i = after - 1;
  }
  if (from < tokens.length) found.push({ from, to: tokens.length });
  return found;
}

function endsHere(tokens: readonly Token[], stop: number, after: number, abbreviations: Abbreviations): boolean {
  const next = tokens[after];
  if (next === undefined) return true;
  // "J. W. Rudge (Con) ... 14,391": dots that lead from a label to its number
  let first = stop;
  while (stop - first < dotsOfLeader && tokens[first - 1]?.text === '.') first--;
  const leads = tokens[stop]?.text === '…' || after - first >= dotsOfLeader;
  if (leads && next.kind === 'digits' && tokens.length - after <= tokensOfNumber) return false;
  let last = stop - 1;
  while (tokens[last]?.kind === 'mark' && closers.includes(tokens[last]?.text ?? ' ')) last--;
  const before = tokens[last];
  const capital = next.kind === 'word' && next.text[0] !== next.lower[0];
  if (!next.spaced)
    return (
      capital &&
      before !== undefined &&
      before.text.length > 2 &&
      tokens[stop]?.text === '.' &&
      (next.text.length !== 1 || before.kind === 'digits')
    );
  if (tokens[stop]?.text !== '.') return next.kind !== 'word' || capital || next.text.toUpperCase() === next.lower;
  // "54,889 no. The", "54,889 “no”. The": an answer, and no number
  const quoted = closers.includes(tokens[last - 1]?.text ?? ' ') ? 1 : 0;
  if (capital && before && before.text === before.lower && tokens[last - 1 - quoted]?.kind === 'digits') return true;
  // "of the old no. Because": an answer
  const short = before?.kind === 'word' ? abbreviations.get(before.lower) : undefined;
  const answered = short?.numbers && capital && before?.text === before?.lower;
  if (before?.kind === 'word' && ((short && !answered) || (before.text.length === 1 && !capital))) return false;
  // initials: "M. N. Roy"
  if (before?.kind === 'word' && before.text.length === 1 && before.text !== before.lower) return false;
  return next.kind !== 'word' || capital || next.text.toUpperCase() === next.lower;
}

const dotsOfLeader = 3;
/** "14,391 (42.4%)" */
const tokensOfNumber = 8;
