// Rivals of whom the words say that there is nobody else: "her only rival", "in a two-way race", "no other party ran".
import type { Claim } from './claim.ts';
import { sameSubject } from './names.ts';
import type { SentenceView } from './sentence.ts';

/** Whether some sentence of a block says so. */
export const isDuel = (sentences: readonly Pick<SentenceView, 'cues'>[]): boolean =>
  sentences.some(({ cues }) => cues.some(({ value }) => value === 'duel'));

/** The shares of such a block make the whole: two, or as many as a sentence has that leaves nobody out. */
export function duels(claims: readonly Claim[]): void {
  const rivals: Claim[] = [];
  for (const claim of claims) {
    const { kind, time, figure } = claim;
    if (kind !== 'share' || time !== 'now' || figure.unit !== 'percent' || figure.hedge) continue;
    // one that is told again, of whomever that is read to be
    const again = rivals.some(
      (other) => sameSubject(claim.subject, other.subject) || figure.digits === other.figure.digits,
    );
    if (!again || (claim.whole && rivals.at(-1)?.whole)) rivals.push(claim);
    if (rivals.length > most) return;
  }
  const [first, ...others] = rivals;
  if (!first || others.length === 0 || (others.length > 1 && !rivals.every(({ whole }) => whole))) return;
  if (rivals.every(({ subject, wholeWith }) => subject && !subject.place && !wholeWith)) first.wholeWith = others;
}

/** More rivals stand in more than one race. */
const most = 12;
