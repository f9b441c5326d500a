// Character references of HTML and Markdown, decoded one at a time so that their offsets are known.
import { Tokenizer } from 'htmlparser2';
import { isAsciiLetter, isDigit } from './characters.ts';
import type { ProseBuilder } from './proseBuilder.ts';

export interface Entity {
  readonly text: string;
  readonly end: number;
}

/** No reference is longer than this (the longest name has 33 characters). */
const longest = 40;

const known = new Map<string, { readonly text: string; readonly length: number }>();

/** The character reference that starts at `at` and ends at or before `limit`. */
export function readEntity(source: string, at: number, limit: number): Entity | undefined {
  const last = Math.min(limit, at + longest);
  let end = at + 1;
  if (source.charCodeAt(end) === 0x23) end++;
  while (end < last && isNameCharacter(source.charCodeAt(end))) end++;
  if (end < last && source.charCodeAt(end) === 0x3b) end++;
  if (end - at < 3) return undefined;
  const name = source.slice(at, end);
  let entity = known.get(name);
  if (entity === undefined) {
    entity = decode(name);
    if (known.size < 500) known.set(name, entity);
  }
  return entity.length === 0 ? undefined : { text: entity.text, end: at + entity.length };
}

/** Copies source text, its character references decoded. */
export function copyDecoded(builder: ProseBuilder, source: string, start: number, end: number): void {
  let from = start;
  for (let index = start; index < end; index++) {
    if (source.charCodeAt(index) !== 0x26) continue;
    const entity = readEntity(source, index, end);
    if (entity === undefined) continue;
    builder.copy(from, index);
    builder.put(entity.text, index, entity.end);
    from = entity.end;
    index = entity.end - 1;
  }
  builder.copy(from, end);
}

const isNameCharacter = (code: number): boolean => isAsciiLetter(code) || isDigit(code);

function decode(name: string): { readonly text: string; readonly length: number } {
  let text = '';
  let length = 0;
  const ignore = (): void => undefined;
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontextentity(code, end) {
        text += String.fromCodePoint(code);
        length = end;
      },
      ontext: ignore,
      onend: ignore,
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncdata: ignore,
      onclosetag: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onopentagend: ignore,
      onopentagname: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
    },
  );
  tokenizer.write(name);
  tokenizer.end();
  return { text, length };
}
