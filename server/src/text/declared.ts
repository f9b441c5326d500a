// The language that an article declares: the `lang` of its page, or a line of its front matter.
import type { Format } from '../protocol.ts';

/** Characters at the head of a file within which its language is declared. */
const head = 4000;

/** A BCP 47 tag as written; undefined where none is declared. */
export function declaredLanguage(source: string, format: Format): string | undefined {
  const top = source.slice(0, head);
  if (format === 'html') return /<html\b[^>]{0,400}?\slang\s*=\s*["']?([a-z]{2,3}\b)/i.exec(top)?.[1];
  if ((format !== 'markdown' && format !== 'mdx') || !/^\uFEFF?(?:---|\+\+\+)/.test(top)) return undefined;
  const end = top.search(/\n(?:---|\+\+\+|\.\.\.)\s*(?:\n|$)/);
  return end < 0 ? undefined : /^(?:lang|language|locale)\s*[:=]\s*["']?([a-z]{2,3}\b)/im.exec(top.slice(0, end))?.[1];
}
