// The text of a project file as a tree of values that know where they stand. Comments and trailing commas are let pass.
import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Fault, placer } from './fault.ts';

export type { Node } from 'jsonc-parser';

/** Longer or deeper files are no project files; the parser calls itself once a level. */
const longest = 1_000_000;
const deepest = 50;

/** The tree of what can be read, and the first fault of its spelling. An empty file is an empty object. */
export function treeOf(text: string): { readonly root: Node | undefined; readonly fault: Fault | undefined } {
  const whole = (message: string) => ({
    root: undefined,
    fault: { ...placer('')(0, Math.min(1, text.length)), message },
  });
  if (text.length > longest) return whole('The file is longer than a project file can be (1,000,000 characters)');
  if (isDeep(text)) return whole(`The file is nested deeper than ${deepest} levels`);
  const errors: ParseError[] = [];
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const body = start === 0 ? text : ` ${text.slice(1)}`;
  const root = parseTree(body, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const [first] = errors;
  if (!first) return { root, fault: undefined };
  const end = Math.min(text.length, first.offset + Math.max(1, first.length));
  return {
    root,
    fault: { ...placer(text)(Math.min(first.offset, text.length), end), message: `Not JSON: ${wordsOf(first)}` },
  };
}

/** "CloseBraceExpected" reads "close brace expected". */
function wordsOf({ error }: ParseError): string {
  return printParseErrorCode(error)
    .replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
    .trim();
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
