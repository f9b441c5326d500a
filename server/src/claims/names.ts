// Names in a sentence: runs of capitalised words, and what they may be called elsewhere.
import type { PhraseBook } from '../languages/phrases.ts';
import type { Cue } from '../languages/language.ts';
import type { Token } from '../text/tokens.ts';
import type { Subject } from './claim.ts';

export interface Name extends Subject {
  readonly from: number;
  readonly to: number;
}

const capital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text[0] !== token.lower[0] && !(token.text.length === 1 && token.lower === 'i');
const particles = new Set(['de', 'la', 'da', 'do', 'dos', 'van', 'von', 'der', 'den', 'di', 'al', 'el', 'bin', 'ibn', 'of', 'the', 'zhol', 'i', 'y', '&', 'for']);
const strip = (lower: string): string => (lower.endsWith("'s") ? lower.slice(0, -2) : lower.endsWith("s'") ? lower.slice(0, -1) : lower);

/** The names among the tokens, in order. */
export function namesIn(tokens: readonly Token[], from: number, to: number, book: PhraseBook<Cue>): readonly Name[] {
  const names: Name[] = [];
  for (let i = from; i < to; ) {
    if (!starts(tokens, i, book)) {
      i++;
      continue;
    }
    let end = i + 1;
    for (let k = i + 1; k < to && k < i + 12; k++) {
      const token = tokens[k];
      if (!token || token.kind === 'digits') break;
      if (capital(token)) end = k + 1;
      else if (token.kind === 'word' && !particles.has(token.lower)) break;
      else if (token.kind === 'mark' && !"-.'’&".includes(token.text)) break;
      else if (token.text === '.' && (tokens[k - 1]?.text.length ?? 9) > 3) break;
    }
    names.push({ ...subject(tokens.slice(i, end)), from: i, to: end });
    i = end;
  }
  return names;
}

function starts(tokens: readonly Token[], i: number, book: PhraseBook<Cue>): boolean {
  const token = tokens[i];
  if (!capital(token)) return false;
  return !book.at(tokens, i).some((hit) => hit.value === 'not-a-name' && hit.to === i + 1) || capital(tokens[i + 1]) && tokens[i + 1]?.spaced === true && i > 0 && tokens[i]?.text === tokens[i]?.text.toUpperCase() && false;
}

/** A subject made of the words of a name; its keys are its longer words and its initials. */
export function subject(words: readonly Token[]): Subject {
  const plain = words.filter((word) => word.kind === 'word').map((word) => strip(word.lower));
  const long = plain.filter((word) => word.length > 1 && !particles.has(word));
  const name = words.map((word) => (word.spaced ? ' ' : '') + word.text).join('').trim().replace(/['’]s$/u, '');
  const initials = long.length >= 2 ? long.map((word) => word[0]).join('') : undefined;
  return { name, keys: [...new Set([...long.slice().reverse(), ...(initials ? [initials] : [])])] };
}

/** Whether two subjects may be one: they share the last word, or one's initials are the other. */
export function sameSubject(a: Subject | undefined, b: Subject | undefined): boolean {
  if (!a || !b) return false;
  return a.keys[0] === b.keys[0] || (a.keys[0] !== undefined && b.keys.includes(a.keys[0])) || (b.keys[0] !== undefined && a.keys.includes(b.keys[0]));
}
