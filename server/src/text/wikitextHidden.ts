// What a reader of a wiki page does not see, or sees elsewhere: comments, notes, templates, pictures, formulas.
import { Brackets } from './balanced.ts';
import type { Hidden } from './masked.ts';
import type { Span } from './span.ts';

/** Elements whose contents are no prose of the article. */
const elements = ['ref', 'math', 'gallery', 'syntaxhighlight', 'source', 'timeline', 'pre', 'score', 'style'];
const elementAt = new RegExp(`^<(${elements.join('|')})\\b[^<>]{0,300}?(/?)>`, 'i');

/** Templates that show what is given to them: "{{formatnum:330497}}", "{{nowrap|12 345}}". */
export const shown = /^\{\{\s*(?:formatnum:|(?:nowrap|nobr|small|big|val|num)\|)/i;

/** Links to what is shown as a picture or only sorts the page. */
const aside = /^\[\[(?:file|image|media|category|файл|изображение|категория|сурет|санат):/i;

/** Opening marks that have no end are looked for once. */
export function hiddenInWikitext(source: string): {
  readonly hidden: readonly Hidden[];
  readonly comments: readonly Span[];
} {
  const hidden: Hidden[] = [];
  const comments: Span[] = [];
  const endless = new Set<string>();
  const brackets = new Brackets(source);
  let at = 0;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    const end = code === 0x3c || code === 0x7b || code === 0x5b ? hiddenEnd(source, at, endless, brackets) : undefined;
    if (end === undefined) {
      at++;
      continue;
    }
    const comment = source.startsWith('<!--', at);
    if (comment) comments.push({ start: at, end });
    hidden.push({ start: at, end, gap: code !== 0x3c });
    at = end;
  }
  return { hidden, comments };
}

function hiddenEnd(source: string, at: number, endless: Set<string>, brackets: Brackets): number | undefined {
  if (source.startsWith('<!--', at)) return behind(source, '-->', at, endless);
  const element = source.charAt(at) === '<' ? elementAt.exec(source.slice(at, at + 330)) : null;
  if (element) {
    const [tag, name = '', closed] = element;
    return closed ? at + tag.length : behind(source, `</${name}>`, at, endless);
  }
  if (source.startsWith('{{', at) && !shown.test(source.slice(at, at + 30))) return brackets.end(at, '{{', '}}');
  return source.startsWith('[[', at) && aside.test(source.slice(at, at + 20))
    ? brackets.end(at, '[[', ']]')
    : undefined;
}

function behind(source: string, word: string, from: number, endless: Set<string>): number | undefined {
  if (endless.has(word)) return undefined;
  const place = source.indexOf(word, from);
  if (place >= 0) return place + word.length;
  endless.add(word);
  return undefined;
}
