// What a headline says is said again in the text below it: the figure of a kind that it has, and the text's.
import type { Claim } from '../claims/claim.ts';
import { sameSubject } from '../claims/names.ts';
import { ofKind } from '../claims/ofKind.ts';
import { isOfOtherTime } from '../claims/scope.ts';
import { keptWhileAlike } from '../contest/kept.ts';
import type { Relation } from '../contest/relation.ts';
import { gather } from '../math/gather.ts';
import { isOneKeystroke } from '../math/keystrokes.ts';
import type { Kind } from '../protocol.ts';
import type { Article } from './check.ts';

type Equation = (a: Claim, b: Claim, article: Article) => Relation;

const kinds: readonly Kind[] = ['margin-votes', 'margin-points', 'share', 'seats', 'votes', 'turnout', 'change-points'];

/** "Bell holds Ferrin by 1,461": with the same figure below; or, where the headline has but one, with the first, a key away. */
export function headlines(article: Article, equation: Equation): () => readonly Relation[] {
  const kept = kinds.map((kind) => {
    const all = ofKind(article.all, kind);
    return keptWhileAlike(all, () => among(all).map(([a, b]) => equation(a, b, article)));
  });
  return () => gather(kept, (relations) => relations());
}

/** Figures of headlines, each with the one of the text that says it again. */
function among(claims: readonly Claim[]): readonly (readonly [Claim, Claim])[] {
  const told = claims.filter(({ time, figure }) => time === 'now' && figure.form === 'digits');
  const [above, below] = [told.filter(({ headline }) => headline), told.filter(({ headline }) => !headline)];
  return gather(above, (a) => {
    const digits = a.figure.digits.replace('.', '');
    const same = below.find((b) => isAlike(a, b) && b.figure.digits === a.figure.digits);
    if (same && digits.length > 1) return [[a, same] as const];
    // "Ward 1000": a number of votes in a headline may be that of a place
    const first = a.kind === 'votes' ? undefined : below[0];
    const lone = above.length === 1 && first && isAlike(a, first) && digits.length >= shortest;
    return lone && isMeant(a, first, below.length) && isOneKeystroke(a.figure.digits, first.figure.digits)
      ? [[a, first] as const]
      : [];
  });
}

/** Shorter numbers are a key apart too often. */
const shortest = 3;

const isAlike = (a: Claim, b: Claim): boolean =>
  a.figure.unit === b.figure.unit && a.figure.style.places === b.figure.style.places && !b.cell;

/** Of whom the headline speaks, and of nobody else; a margin is that of the only one below. */
const isMeant = (a: Claim, b: Claim, many: number): boolean =>
  !isOfOtherTime(b, a) &&
  (a.kind === 'margin-votes' ? many === 1 : [a, b].some(isNobodys) || sameSubject(a.subject, b.subject));

const isNobodys = ({ subject }: Claim): boolean => subject === undefined || subject.place === true;
