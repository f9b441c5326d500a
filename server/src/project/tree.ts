// The text of a project file as a tree of values that know where they stand. Comments and trailing commas are let pass.
import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Blanks, MessageKey } from '../messages/messages.ts';
import { type Place, placer } from './fault.ts';

export type { Node } from 'jsonc-parser';

/** Longer or deeper files are no project files; the parser calls itself once a level. */
const longest = 1_000_000;
const deepest = 50;

/** A fault not yet put into words. */
export interface Misspelling {
  readonly at: Place;
  readonly key: MessageKey;
  readonly blanks: Blanks;
}

/** The tree of what can be read, and the first fault of its spelling. An empty file is an empty object. */
export function treeOf(text: string): { readonly root: Node | undefined; readonly fault: Misspelling | undefined } {
  const whole = (key: MessageKey, blanks: Blanks) => ({
    root: undefined,
    fault: { at: placer('')(0, Math.min(1, text.length)), key, blanks },
  });
  if (text.length > longest) return whole('project.too-long', { most: longest });
  if (isDeep(text)) return whole('project.too-deep', { most: deepest });
  const errors: ParseError[] = [];
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const body = start === 0 ? text : ` ${text.slice(1)}`;
  const root = parseTree(body, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const [first] = errors;
  if (!first) return { root, fault: undefined };
  const end = Math.min(text.length, first.offset + Math.max(1, first.length));
  return {
    root,
    fault: { at: placer(text)(Math.min(first.offset, text.length), end), ...sayingOf(first) },
  };
}

/** The marks that the parser misses, and what else it misses, by its own names. */
const missing: Readonly<Record<string, string>> = {
  ColonExpected: ':',
  CommaExpected: ',',
  CloseBraceExpected: '}',
  CloseBracketExpected: ']',
  UnexpectedEndOfString: '"',
  UnexpectedEndOfComment: '*/',
};
const faults: Readonly<Record<string, MessageKey>> = {
  ValueExpected: 'json.value',
  PropertyNameExpected: 'json.name',
  EndOfFileExpected: 'json.end',
};

function sayingOf({ error }: ParseError): Pick<Misspelling, 'key' | 'blanks'> {
  const name = printParseErrorCode(error);
  const mark = missing[name];
  return mark === undefined
    ? { key: faults[name] ?? 'json.unread', blanks: {} }
    : { key: 'json.expected', blanks: { mark } };
}

/** Reads no deeper than it has to. */
function isDeep(text: string): boolean {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token = scanner.scan(); token !== endOfFile; token = scanner.scan()) {
    if (token === openBrace || token === openBracket) depth++;
    else if (token === closeBrace || token === closeBracket) depth--;
    if (depth > deepest) return true;
  }
  return false;
}

// The scanner's own names for these are a const enum, which is not there when modules are built one by one.
const [openBrace, closeBrace, openBracket, closeBracket, endOfFile] = [1, 2, 3, 4, 17];
