// Numbers that are no amounts of votes by their very form: dates, years, times, money, telephone numbers, codes.
import type { Language } from '../languages/language.ts';
import type { Token } from '../text/tokens.ts';
import type { Distraction, Printed } from './figure.ts';

const has = (list: readonly string[], word: string | undefined): boolean => word !== undefined && list.includes(word);
const currency = /^[$£€¥₹₦₱₽₸₺₴¢]$/u;

/** Why the number is no election figure; undefined when its form does not say so. */
export function distraction(
  text: string,
  tokens: readonly Token[],
  figure: Printed,
  chain: boolean,
  language: Language,
): Distraction | undefined {
  const first = tokens[figure.from];
  const next = tokens[figure.to];
  const before = tokens[figure.from - 1];
  if (!first) return 'code';
  if (currency.test(before?.text ?? '') || has(language.cues.money, before?.lower) || currency.test(next?.text ?? ''))
    return 'money';
  const unit = isDash(next) && !next?.spaced ? tokens[figure.to + 1] : next;
  if (figure.unit === 'none' && has(language.cues.money, unit?.lower) && (unit?.lower.length ?? 0) > 1) return 'money';
  if (
    figure.unit === 'none' &&
    figure.form !== 'fraction' &&
    has(language.cues.measure, next?.lower) &&
    next?.spaced !== false
  )
    return 'measure';
  if (figure.form !== 'digits') return undefined;
  const glued = !first.spaced && before !== undefined;
  if (glued && (before.kind === 'word' || before.text === '_' || before.text === '#')) return 'code';
  if (next && !next.spaced && next.kind === 'word' && figure.unit === 'none') {
    if (has(language.ordinalEndings, next.lower)) return 'ordinal';
    if (next.lower === 's' || has(language.cues.clock, next.lower)) return 'clock';
    if (next.text === next.lower || next.text.length < 3) return 'code';
  }
  if (chain) return 'clock';
  if (figure.digits.length > 1 && figure.digits.startsWith('0') && !figure.digits.startsWith('0.')) return 'phone';
  const dashed = dashChain(text, tokens, figure);
  if (dashed) return dashed;
  if (figure.unit !== 'none') return undefined;
  return dateOrClock(tokens, figure, language);
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
  return parts.length >= 3 && parts.some((part) => /^\d{4,}$/.test(part)) ? 'phone' : undefined;
}

const isDash = (token: Token | undefined): boolean => token !== undefined && '-‑–'.includes(token.text);

function dateOrClock(tokens: readonly Token[], figure: Printed, language: Language): Distraction | undefined {
  const { cues, months } = language;
  const next = tokens[figure.to];
  const before = tokens[figure.from - 1];
  const small = figure.style.places === 0 && figure.style.group === '' && figure.digits.length <= 2;
  const year = figure.style.places === 0 && figure.style.group === '' && /^(1[789]|20)\d\d$/.test(figure.digits);
  const monthNear =
    has(months, next?.lower) ||
    has(months, before?.lower) ||
    (before?.text === '.' && has(months, tokens[figure.from - 2]?.lower));
  if (small && monthNear && Number(figure.digits) <= 31) return 'date';
  if (small && before?.text === '–' && has(months, tokens[figure.from - 3]?.lower)) return 'date';
  const afterNext = tokens[figure.to + 1];
  const oclock = has(cues.clock, next?.lower);
  const dotted =
    (next?.lower === 'a' || next?.lower === 'p') && afterNext?.text === '.' && tokens[figure.to + 2]?.lower === 'm';
  if (oclock || dotted) return 'clock';
  if (year && has(cues['not-a-name'], before?.lower)) return 'year';
  if (year && !has(cues.votes, next?.lower) && !has(cues.ballots, next?.lower) && !has(cues.voters, next?.lower))
    return 'year';
  return undefined;
}
