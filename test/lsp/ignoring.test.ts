// Letting figures stand and choosing bases over the protocol, with a project file on disk.
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic, PublishDiagnosticsParams, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ChosenEdit, ContestBases, IgnoredFigure } from '../../server/src/requests.ts';
import { bundle, capable, OpenDocument, Session } from './session.ts';

const server = await bundle('server/src/main.ts');
const article =
  '# Council\n\nOf 332,694 ballots cast, 330,497 of them valid, Amanat took 227,307, or **68.78%**, Ak zhol 56,045, or ' +
  '**19.96%**, Auyl 18,174, or **5.50%**, and Baitaq 18,154, or **5.49%**.\n';
const able = {
  ...capable,
  workspace: {
    ...capable.workspace,
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
  },
};
const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function opened(languageId: string, project?: string, initializationOptions: object = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'recount-'));
  folders.push(folder);
  const file = join(folder, '.recount.json');
  if (project !== undefined) writeFileSync(file, project);
  const session = await Session.open(server, { capabilities: able, initializationOptions });
  const uri = pathToFileURL(join(folder, 'draft.txt')).href;
  const document = new OpenDocument(session, uri, languageId, article);
  const first = await document.pushed();
  const changed = (text: string) => {
    writeFileSync(file, text);
    const from = session.heard.length;
    session.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: pathToFileURL(file).href, type: 2 }] });
    return document.pushed(from);
  };
  const ask = <Answer>(method: string, params: object = {}) => session.ask<Answer>(method, { uri, ...params });
  return { session, document, first, changed, file, fileUri: pathToFileURL(file).href, ask, uri };
}

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
const at = article.indexOf('19.96%');

/** The text of a file after the edits that an answer makes to it. */
function afterEdit(edit: WorkspaceEdit | undefined, uri: string, text: string): string {
  const edits = (edit?.documentChanges ?? []).flatMap((one) =>
    'edits' in one && one.textDocument.uri === uri ? one.edits : [],
  );
  return TextDocument.applyEdits(
    TextDocument.create(uri, 'x', 0, text),
    edits.flatMap((one) => ('newText' in one ? [one] : [])),
  );
}

test('in Markdown a comment, in plain text the project file', async () => {
  const asked = { scope: 'figure', start: at, code: 'share-of-total', reason: 'as -- published|' };
  const markdown = await opened('markdown');
  const inText = await markdown.ask<ChosenEdit<WorkspaceEdit>>('recount/ignore', asked);
  assert.equal(
    afterEdit(inText.edit, markdown.uri, article),
    article.replace('**19.96%**', '**19.96%**<!-- recount-ignore "19.96%" as – published/ -->'),
  );
  await markdown.session.close();

  const plain = await opened('plaintext');
  assert.deepEqual(codes(plain.first), ['share-of-total']);
  const answer = await plain.ask<ChosenEdit<WorkspaceEdit>>('recount/ignore', { ...asked, reason: 'as published' });
  assert.equal(answer.file, plain.fileUri);
  assert.ok(answer.edit?.documentChanges?.some((one) => 'kind' in one && one.kind === 'create'));
  const text = afterEdit(answer.edit, plain.fileUri, '');
  assert.deepEqual(JSON.parse(text), { ignore: [{ article: 'draft.txt', figure: '19.96%', reason: 'as published' }] });
  assert.deepEqual(codes(await plain.changed(text)), []);
  const ignored = await plain.ask<readonly IgnoredFigure[]>('recount/ignored');
  assert.deepEqual(ignored, [{ start: at, end: at + 6, reason: 'as published' }]);
  await plain.session.close();
});

test('a check in the article and in the workspace', async () => {
  const { ask, uri, fileUri, session } = await opened('markdown', '{\n  // ours\n  "ignore": [],\n}\n');
  const asked = { start: at, code: 'share-of-total', reason: 'r' };
  const own = await ask<ChosenEdit<WorkspaceEdit>>('recount/ignore', { ...asked, scope: 'article' });
  assert.equal(afterEdit(own.edit, uri, article), `${article}\n<!-- recount-ignore share-of-total r -->\n`);
  const all = await ask<ChosenEdit<WorkspaceEdit>>('recount/ignore', { ...asked, scope: 'workspace' });
  const text = afterEdit(all.edit, fileUri, '{\n  // ours\n  "ignore": [],\n}\n');
  assert.match(text, /\/\/ ours/);
  assert.match(text, /"code": "share-of-total",\s+"reason": "r"/);
  await session.close();
});

test('the project file is read again when it changes, and what is wrong with it is told in it', async () => {
  const { session, changed, fileUri, first } = await opened('plaintext', '{ "ignore": [{ "figure": "19.96%" }] }');
  assert.deepEqual(codes(first), []);
  const problems = (code: string) =>
    session.hears<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }) => uri === fileUri && diagnostics.some((one) => one.code === code),
    );
  assert.deepEqual(codes(await changed('{ "ignore": [')), ['share-of-total']);
  assert.match(String((await problems('project-file')).diagnostics[0]?.message), /^Not JSON/);
  assert.deepEqual(codes(await changed('{ "ignore": [{ "article": "draft.txt", "figure": "5.50%" }] }')), [
    'share-of-total',
  ]);
  assert.deepEqual((await problems('unused-ignore')).diagnostics[0]?.range.start, { line: 0, character: 13 });
  assert.deepEqual(codes(await changed('{ "checks": { "share-of-total": "off" } }')), []);
  await session.close();
});

test('a project file that is no JSON is left as it is', async () => {
  const { ask, session, file } = await opened('plaintext', '{ "ignore": [');
  const asked = { scope: 'figure', start: at, code: 'share-of-total', reason: 'r' };
  const answer = await ask<ChosenEdit<WorkspaceEdit>>('recount/ignore', asked);
  assert.equal(answer.reason, 'malformed');
  assert.equal(answer.edit, undefined);
  assert.equal(readFileSync(file, 'utf8'), '{ "ignore": [');
  await session.close();
});

test('a project file that cannot be read is told once, and the article is checked', async (context) => {
  if (process.getuid?.() === 0) return context.skip('root reads everything');
  const { session, file, changed } = await opened('plaintext', '{}');
  chmodSync(file, 0o000);
  assert.deepEqual(codes(await changed('{}')), ['share-of-total']);
  await session.close();
});

test('the bases of a contest, and the one that is chosen', async () => {
  const { ask, changed, fileUri, session } = await opened('plaintext');
  const [contest, ...others] = await ask<readonly ContestBases[]>('recount/bases');
  assert.deepEqual(others, []);
  assert.deepEqual(
    contest?.bases.map(({ base, fits, used }) => [base, fits, used]),
    [
      ['valid', 3, true],
      ['cast', 0, false],
      ['319,680', 0, false],
    ],
  );
  const choose = async (base: string, text: string) => {
    const answer = await ask<ChosenEdit<WorkspaceEdit>>('recount/chooseBase', { contest: contest?.contest, base });
    return afterEdit(answer.edit, fileUri, text);
  };
  const once = await choose('cast', '');
  assert.deepEqual(
    codes(await changed(once)),
    Array.from({ length: 4 }, () => 'share-of-total'),
  );
  const twice = await choose('valid', once);
  assert.equal(JSON.parse(twice).bases.length, 1);
  assert.deepEqual(codes(await changed(twice)), ['share-of-total']);
  await session.close();
});

test('a client that asks gets commands, another edits with a placeholder', async () => {
  const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);
  const asking = await opened('markdown', undefined, { asks: true });
  const actions = await asking.document.actions('19.96%', { only: ['quickfix'] });
  assert.deepEqual(titles(actions).slice(-4), [
    'Choose the base of this contest…',
    'Ignore 19.96% here with a reason…',
    'Ignore share-of-total in this article…',
    'Ignore share-of-total in this workspace…',
  ]);
  assert.deepEqual(actions.at(-3)?.command?.arguments, [
    { uri: asking.uri, start: at, code: 'share-of-total', scope: 'figure' },
  ]);
  await asking.session.close();

  const plain = await opened('markdown');
  const ignore = (await plain.document.actions('19.96%')).find(({ title }) => title === 'Ignore 19.96% here');
  assert.match(
    ignore ? plain.document.after(ignore) : '',
    /\*\*19\.96%\*\*<!-- recount-ignore "19\.96%" no reason given -->,/,
  );
  await plain.session.close();
});
