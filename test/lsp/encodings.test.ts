// Positions in the units that the client counts in: every range, every place asked about and every change.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  Position,
  Range,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import { type Encoding, encodingOf, rulerOf } from '../../server/src/lsp/encodings.ts';
import { defaultSettings } from '../../server/src/service.ts';
import { runs } from '../runs.ts';
import { bundle, pulling, Session } from './session.ts';
import { createChecker } from './sums.ts';

const server = await bundle('test/lsp/sumsServer.ts');
const numRuns = runs(200);
const checker = createChecker(defaultSettings);
const textDocument = { uri: 'file:///article.md' };

/** How many units a text has, by other means than the server's. */
const lengths: Readonly<Record<Encoding, (text: string) => number>> = {
  'utf-8': (text) => Buffer.byteLength(text),
  'utf-16': (text) => text.length,
  'utf-32': (text) => [...text].length,
};
const encodings: readonly Encoding[] = ['utf-8', 'utf-16', 'utf-32'];

/** The position of a text's end. */
function endOf(text: string, encoding: Encoding): Position {
  const lines = text.split(/\r\n|\n|\r/);
  return { line: lines.length - 1, character: lengths[encoding](lines.at(-1) ?? '') };
}

function rangeOf(text: string, start: number, end: number, encoding: Encoding): Range {
  return { start: endOf(text.slice(0, start), encoding), end: endOf(text.slice(0, end), encoding) };
}

async function opened(encoding: Encoding, text: string): Promise<Session> {
  const session = new Session(server);
  const general = { positionEncodings: [encoding] };
  const { capabilities } = await session.initialize({ capabilities: { ...pulling, general } });
  assert.equal(capabilities.positionEncoding, encoding);
  session.tell('textDocument/didOpen', { textDocument: { ...textDocument, languageId: 'markdown', version: 1, text } });
  return session;
}

async function pulled(session: Session): Promise<readonly Diagnostic[]> {
  const report = await session.ask<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
  assert.ok(report.kind === 'full');
  return report.items;
}

test('the encoding that the client likes best of those that are known, or the usual one', () => {
  assert.equal(encodingOf(['utf-32', 'utf-8', 'utf-16']), 'utf-32');
  assert.equal(encodingOf(['utf-7', 'toString', 'utf-8']), 'utf-8');
  for (const none of [undefined, [], ['utf-7'], 'utf-8', null, 7]) assert.equal(encodingOf(none), 'utf-16');
});

const text = 'Қала 🗳️🗳️ 𝟜\r\nДауыс — “𝟜” 2 + 2 = 5, é 🗳️ 3 + 3 = 7 ✓\r\nend';

for (const encoding of encodings) {
  test(`${encoding}: diagnostics with their related places, hover, edits and a change`, async () => {
    const session = await opened(encoding, text);
    const place = (words: string) => {
      const start = text.indexOf(words);
      return rangeOf(text, start, start + words.length, encoding);
    };
    const [first, second] = await pulled(session);
    assert.deepEqual(first?.range, place('5'));
    assert.deepEqual(second?.range, place('7'));
    const term = text.indexOf('3 + 3');
    const related = second?.relatedInformation?.map(({ location }) => location.range);
    assert.deepEqual(related, [rangeOf(text, term, term + 1, encoding), rangeOf(text, term + 4, term + 5, encoding)]);

    const hover = await session.ask<Hover>('textDocument/hover', { textDocument, position: place('7').start });
    assert.deepEqual(hover.range, place('7'));
    const asked = { textDocument, range: place('7'), context: { diagnostics: [], only: ['quickfix'] } };
    const [fix] = await session.ask<CodeAction[]>('textDocument/codeAction', asked);
    const [edit] = fix?.edit?.documentChanges ?? [];
    assert.ok(edit && 'edits' in edit);
    assert.deepEqual(edit.edits, [{ range: place('7'), newText: '6' }]);

    const contentChanges = [{ range: place('🗳️ 3 + 3 = 7'), text: '4 + 4 = 9' }];
    session.tell('textDocument/didChange', { textDocument: { ...textDocument, version: 2 }, contentChanges });
    const now = text.replace('🗳️ 3 + 3 = 7', '4 + 4 = 9');
    const at = now.indexOf('9');
    assert.deepEqual((await pulled(session))[1]?.range, rangeOf(now, at, at + 1, encoding));
    assert.equal(await session.close(), 0);
  });

  test(`${encoding}: after any changes, what is said is of the text as it stands`, async () => {
    const session = await opened(encoding, '');
    let version = 1;
    await fc.assert(
      fc.asyncProperty(wording, fc.array(fc.tuple(wording, fc.nat(), fc.nat())), async (first, changes) => {
        let held = first;
        const contentChanges: TextDocumentContentChangeEvent[] = [{ text: first }];
        for (const [words, one, two] of changes) {
          const [start, end] = [boundary(held, one), boundary(held, two)].sort((a, b) => a - b) as [number, number];
          contentChanges.push({ range: rangeOf(held, start, end, encoding), text: words });
          held = held.slice(0, start) + words + held.slice(end);
        }
        version += 1;
        session.tell('textDocument/didChange', { textDocument: { ...textDocument, version }, contentChanges });
        const { findings } = checker.check({ path: '', text: held, format: 'markdown' });
        const wanted = findings.map(({ start, end }) => rangeOf(held, start, end, encoding));
        assert.deepEqual(
          (await pulled(session)).map(({ range }) => range),
          wanted,
        );
      }),
      { numRuns },
    );
    assert.equal(await session.close(), 0);
  });
}

const wording = fc
  .array(fc.constantFrom('2 + 2 = 5', '1 + 1 = 2', ' ', '\n', '\r\n', 'é', 'Қ', '—', '\ud83d\ude00'), { maxLength: 12 })
  .map((parts) => parts.join(''));

/** An offset at which an editor may have its caret: not within a character, nor between CR and LF. */
function boundary(text: string, any: number): number {
  const at = any % (text.length + 1);
  return /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(Math.max(0, at - 1), at + 1)) ? at - 1 : at;
}

test('a ruler tells units and offsets apart as the encoders of others do, of a text of any length', () => {
  const parts = fc.array(fc.constantFrom('a', 'é', '—', '\ud83d\ude00', '\n', '\ud800', '\udc00', 'x'.repeat(61)));
  fc.assert(
    fc.property(
      parts.map((some) => some.join('')),
      fc.nat(),
      (any, somewhere) => {
        const at = boundary(any, somewhere);
        for (const encoding of encodings) {
          const ruler = rulerOf(any, encoding);
          assert.equal(ruler.unitsAt(at), lengths[encoding](any.slice(0, at)));
          assert.equal(ruler.offsetAt(ruler.unitsAt(at)), at);
        }
      },
    ),
    { numRuns: numRuns * 5 },
  );
});

test('a unit inside of a character is at its beginning, one beyond the text at its end', () => {
  const ruler = rulerOf('é😀', 'utf-8');
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5, 6, 7, 99].map((units) => ruler.offsetAt(units)),
    [0, 0, 1, 1, 1, 1, 3, 3, 3],
  );
});
