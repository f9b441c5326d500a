// What the sources never say, and how long they are.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sources } from './house.ts';

const all = sources('server/src', 'client/src');
const isEngine = (file: string) => !/server\/src\/(?:cli|lsp|report|main|browser)\b|^client\//.test(file);

/** The lines that match, outside of comments. */
function lines(matching: RegExp, files: (file: string) => boolean = () => true): readonly string[] {
  return [...all].flatMap(([file, text]) =>
    text
      .split('\n')
      .map((line, index) => `${file}:${index + 1}: ${line.trim()}`)
      .filter((line) => files(file) && !/: (?:\/\/|\/?\*)/.test(line) && matching.test(line)),
  );
}

test('nothing is sent anywhere, and no text is run', () => {
  assert.deepEqual(
    lines(/\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|eval|importScripts)\b\s*\(|new Function\b/).map(
      (line) => line.replace(/:\d+/, ''),
    ),
    // a worker's own parts, out of the folder that the worker itself is from
    ['server/src/wire/scripts.ts: importScripts(address);'],
  );
  assert.deepEqual(lines(/'(?:node:)?(?:https?|http2|net|tls|dgram|dns)'/), []);
  // our own files, from beside the one that is running
  assert.deepEqual(
    lines(/'(?:node:)?vm'/).map((line) => line.replace(/:\d+.*/, '')),
    ['server/src/wire/code.ts'],
  );
  // the language server, beside the editor
  assert.deepEqual(
    lines(/'(?:node:)?child_process'/).map((line) => line.replace(/:\d+.*/, '')),
    ['client/src/process.ts'],
  );
});

test('the engine looks at no clock, no chance and no locale', () => {
  assert.deepEqual(
    lines(/\bMath\.random\b|\bDate\b|\bperformance\b|\bIntl\b|\.toLocale|\.localeCompare|\bsetTimeout\b/, isEngine),
    [],
  );
});

test('the engine keeps nothing between two articles', () => {
  assert.deepEqual(
    lines(/^\S+: (?:export )?let\b/, isEngine).filter((line) => isTop(line)),
    [],
  );
});

/** Whether the line is outside of any function. */
function isTop(place: string): boolean {
  const [file = '', number = ''] = place.split(':');
  return /^(?:export )?let\b/.test(all.get(file)?.split('\n')[Number(number) - 1] ?? '');
}

test('no any, no enum, no namespace, no class field hidden from the type checker', () => {
  assert.deepEqual(
    lines(
      /(?::|<|\bas|\|)\s*any\b(?!\w)|^\S+: (?:export )?(?:const )?enum\b|^\S+: (?:export )?namespace\b|@ts-(?:ignore|nocheck)/,
    ),
    [],
  );
});

test('no file of the server is over 250 lines', () => {
  const long = [...sources('server/src')]
    .map(([file, text]) => [file, text.split('\n').length - 1] as const)
    .filter(([, count]) => count > 250);
  assert.deepEqual(long, []);
});

test('every file says in its first line what it holds', () => {
  assert.deepEqual(
    [...all].filter(([, text]) => !/^(?:\/\/|\/\*\*?) ?\S/.test(text)).map(([file]) => file),
    [],
  );
});
