// The first article is checked as if it were being written, before it is, so that the first keystroke is answered as soon
// as the others; nobody hears of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { bundle, OpenDocument, Session } from './session.ts';

test('an edit is rehearsed on the first article, and told to nobody', async () => {
  const session = await Session.open(await bundle('test/lsp/askedServer.ts'));
  const told = async (uri: string, version: number): Promise<string> => {
    const { diagnostics } = await session.hears<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      (params) => params.uri === uri && params.version === version,
    );
    return String(diagnostics[0]?.message);
  };
  const first = new OpenDocument(session, 'file:///first.md', 'markdown', 'one');
  assert.equal(await told(first.uri, 1), 'one');
  first.edit('one', 'two');
  // as often as there was time for before the edit was due, and always taken back
  assert.match(await told(first.uri, 2), /^one (onex one ){1,3}two$/);
  const second = new OpenDocument(session, 'file:///second.md', 'markdown', 'three');
  await told(second.uri, 1);
  second.edit('three', 'four');
  assert.match(await told(second.uri, 2), /two three four$/);
  assert.equal(session.count('textDocument/publishDiagnostics'), 4);
  assert.equal(await session.close(), 0);
});
