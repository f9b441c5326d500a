// One line of JSON lines: {"path", "text", "format"?, "language"?}.
import { formatOfName, formats } from '../formats.ts';
import { sniffFormat } from './formats.ts';
import type { Read } from './read.ts';

export function readLine(bytes: Uint8Array, line: number): Read {
  const refuse = (reason: string, path = '-'): Read => ({ kind: 'unread', path, reason, line });
  let told: unknown;
  try {
    told = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return refuse(error instanceof SyntaxError ? `not JSON (${error.message})` : 'not UTF-8');
  }
  if (!isGroup(told)) return refuse('not an object');
  const { path, text, format, language } = told;
  if (typeof path !== 'string') return refuse('“path” has to be a string');
  if (typeof text !== 'string') return refuse('“text” has to be a string', path);
  if (language !== undefined && typeof language !== 'string') return refuse('“language” has to be a string', path);
  const known = formats.find((each) => each.format === format)?.format;
  if (format !== undefined && known === undefined)
    return refuse(`“format” takes ${formats.map((each) => each.format).join(', ')}`, path);
  const article = { path, text, format: known ?? formatOfName(path) ?? sniffFormat(text) };
  return { kind: 'article', article: language === undefined ? article : { ...article, language } };
}

function isGroup(told: unknown): told is Readonly<Record<string, unknown>> {
  return typeof told === 'object' && told !== null && !Array.isArray(told);
}
