// Character references, as the HTML parser's library has them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Tokenizer } from 'htmlparser2';
import { readEntity } from '../../server/src/text/entities.ts';
import { bare, named } from '../../server/src/text/entityNames.ts';

/** The characters at the start of `source`, and how long their reference is. */
function inLibrary(source: string): { text: string; end: number } | undefined {
  const found: { text: string; end: number }[] = [];
  const ignore = (): void => undefined;
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontextentity: (code, end) => found.push({ text: String.fromCodePoint(code), end }),
      ...{ ontext: ignore, onend: ignore, onattribdata: ignore, onattribentity: ignore, onattribend: ignore },
      ...{ onattribname: ignore, oncdata: ignore, onclosetag: ignore, oncomment: ignore, ondeclaration: ignore },
      ...{ onopentagend: ignore, onopentagname: ignore, onprocessinginstruction: ignore, onselfclosingtag: ignore },
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return found[0];
}

const check = (source: string): void =>
  assert.deepEqual(readEntity(source, 0, source.length), inLibrary(source), source);

test('each name stands for what it stands for everywhere', () => {
  assert.ok(named.size > 550);
  for (const name of named.keys()) check(`&${name};`);
});

test('names older than the semicolon do without it, and no others', () => {
  for (const name of bare) for (const after of [' ', 'x', '2;']) check(`&${name}${after}`);
  for (const name of named.keys()) {
    if ([...bare].some((older) => name.startsWith(older))) continue;
    for (const after of ['', ' ']) assert.equal(readEntity(`&${name}${after}`, 0, name.length + 2), undefined, name);
  }
});

test('letters of every alphabet that has names are among them', () => {
  for (const name of ['eacute', 'Scaron', 'lstrok', 'gbreve', 'Idot', 'shchcy', 'YIcy', 'Omega', 'euro', 'numero'])
    assert.ok(named.has(name), name);
  assert.equal(bare.size, 106);
});

test('numbers, also those of Windows and those of no character', () => {
  for (const number of [
    0, 9, 37, 127, 128, 129, 141, 150, 159, 160, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0x10ffff, 0x110000, 1e20,
  ])
    for (const after of [';', ' ', 'g']) {
      check(`&#${number}${after}`);
      if (number < 1e20) check(`&#x${number.toString(16)}${after}`);
    }
  for (const source of ['&#', '&#;', '&#x;', '&#xg;', '&;', '& ', '&unknown;', '&Amp;', '&notit;']) check(source);
});
