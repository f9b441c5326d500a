// Which files the project files of a workspace hold for articles, for a client that goes through its folders.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { includedRequest } from '../../server/src/requests.ts';
import { bundle, capable, Session } from './session.ts';

test('the nearest project file says which files are articles; without one all are', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'recount-'));
  try {
    for (const name of ['drafts/old', 'wire']) mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, 'drafts', '.recount.json'), '{ "include": ["**/*.md"], "exclude": ["old/**"] }');
    const uris = ['drafts/a b.md', 'drafts/a.txt', 'drafts/old/a.md', 'wire/a.txt'].map(
      (name) => pathToFileURL(join(folder, name)).href,
    );
    const server = await bundle('server/src/main.ts');
    const session = await Session.open(server, { capabilities: capable, rootUri: pathToFileURL(folder).href });
    assert.deepEqual(await session.ask(includedRequest, { uris }), [true, false, false, true]);
    assert.deepEqual(await session.ask(includedRequest, { uris: 'none' }), []);
    await session.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
