// Where counts are of: "412 votes in Ward 1, 388 in Ward 2 and 271 in Ward 3" are of one thing, place after place.
import type { Cue } from '../languages/language.ts';
import type { Kind } from '../protocol.ts';
import { type Claim, isCount } from './claim.ts';
import type { NameBook } from './names.ts';
import type { SentenceView } from './sentence.ts';

const counted: ReadonlySet<Kind> = new Set<Kind>(['votes', 'previous-votes', 'cast', 'registered', 'invalid']);

/** What a list of places with a count each leaves out after the first. */
export function sited(view: SentenceView, claims: readonly Claim[]): void {
  let first: Claim | undefined;
  for (const claim of claims) {
    const placed = isCount(claim) && claim.figure.form === 'digits' && hasPlace(view, claim);
    if (placed && !claim.settled && first && claim.figure.style.places === 0)
      Object.assign(claim, { kind: first.kind, noun: first.noun, settled: true });
    if (!claim.settled || !isCount(claim)) continue;
    first = placed && counted.has(claim.kind) ? claim : undefined;
  }
}

/** From a count to the word for where it is of there is at most what it counts. */
const fewWords = 2;
/** From that word to the count behind it: the place, its number, and who got it. */
const ward = 6;
const behindNumber = 3;

/** "388 in Ward 2", "412 votes in Harbour", "in Ward 2 388". */
function hasPlace({ cues, figures, tokens }: SentenceView, { figure }: Claim): boolean {
  return cues.some(({ value, from, to }) => {
    if (value !== 'place') return false;
    if (from >= figure.to) return from - figure.to < fewWords && isNamed(tokens[to]?.text);
    const number = figures.find((one) => one.from >= to && one.to <= figure.lead);
    return figure.lead - to <= ward && number?.not === 'code' && figure.lead - number.to < behindNumber;
  });
}

/** A name, by its capital. */
const isNamed = (word = ''): boolean => word !== word.toLowerCase();

/** "In Hillside it was 42%": a place, but no round and no time. */
export function opensWithPlace({ tokens, from, cues }: SentenceView, { places, isMonth }: NameBook): boolean {
  if (!places.has(tokens[from]?.lower ?? '')) return false;
  const noun = [tokens[from + 1], tokens[from + 2]].find(
    (token) => token?.kind === 'word' && token.text !== token.lower,
  );
  const told = cues.some(({ value, from: at }) => !placing.has(value) && at > from && at <= from + 2);
  return noun !== undefined && !told && !isMonth(noun.lower);
}

/** What words of a place may be. */
const placing: ReadonlySet<Cue> = new Set<Cue>(['units', 'of', 'not-a-name', 'place']);
