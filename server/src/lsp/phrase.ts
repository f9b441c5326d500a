// How an article writes a share behind its count: what stands between the two, the share, and what closes it.
import type { CheckedArticle, Figure } from '../protocol.ts';

/** Pieces of the file as they stand: " votes, or **" and "46.20%" and "**"; a share's number is to be replaced. */
export interface Phrase {
  readonly gap: string;
  readonly share: string;
  readonly tail: string;
}

/** Between a count and its share there are a few words, and no number or end of a sentence. */
const longest = 40;
const isGap = (text: string): boolean => text.length <= longest && !/[\d\r\n|]|[.;!?]\s/.test(text);

/** The phrases of the article that stand behind a count, the nearest to an offset first. */
export function phrasesNear(offset: number, text: string, article: CheckedArticle): readonly Phrase[] {
  const pairs = (article.sums ?? []).flatMap(({ state, terms }) => {
    const [share, part] = (['share', 'part'] as const).map((role) => terms.find((term) => term.role === role));
    const [later, first] = [share, part].map((term) => article.figures[term?.figure ?? -1]);
    return state !== 'fails' && later && first && first.end <= later.start ? [{ share: later, part: first }] : [];
  });
  const near = pairs
    .filter(({ share, part }) => isGap(text.slice(part.end, share.start)))
    .sort((a, b) => Math.abs(a.part.end - offset) - Math.abs(b.part.end - offset));
  const asides = near.map(({ share }) => asideAfter(share, text));
  // words behind one share may be of that one only
  const usual = asides.map((aside) => (asides.filter((other) => other === aside).length > 1 ? aside : ''));
  return near.map(({ share, part }, k) => phraseOf(part, share, text, usual[k] ?? ''));
}

/** A few words behind a share, up to the next mark: " of the vote". */
const asideAfter = (share: Figure, text: string): string => {
  const at = share.unitEnd ?? share.end;
  return /^(?: \p{Ll}+){1,4}(?=[,.;)])/u.exec(text.slice(at, at + longest))?.[0] ?? '';
};

function phraseOf(part: Figure, share: Figure, text: string, aside: string): Phrase {
  const gap = text.slice(part.end, share.start);
  const unitEnd = (share.unitEnd ?? share.end) + aside.length;
  return {
    gap,
    share: text.slice(share.start, share.end),
    tail: text.slice(share.end, unitEnd) + closing(gap, text, unitEnd),
  };
}

/** The marks that close what the gap opened: emphasis, a bracket, the commas around an aside. */
function closing(gap: string, text: string, at: number): string {
  const marks = /^[*_]*(?:<\/[a-z]+>)?/.exec(text.slice(at, at + 12))?.[0] ?? '';
  const next = text.charAt(at + marks.length);
  const opened = /[([（]/.test(gap) && /[)\]）]/.test(next);
  return marks + (opened || (gap.trimStart().startsWith(',') && next === ',') ? next : '');
}

/** The same without the marks of emphasis. */
export const plain = ({ gap, share, tail }: Phrase): Phrase => ({
  gap: unmarked(gap),
  share: unmarked(share),
  tail: unmarked(tail),
});

const unmarked = (text: string): string => text.replace(/[*_]+|<[^<>]*>/g, '');
