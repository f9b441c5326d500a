// What no editor should send, over the real protocol: the server answers every request, holds the text that it was
// given last, and what it says is about that text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CancellationTokenSource as Source } from 'vscode-jsonrpc/node';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import type { DocumentDiagnosticReport, PublishDiagnosticsParams, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { defaultSettings } from '../../server/src/service.ts';
import { runs } from '../runs.ts';
import { bundle, capable, pulling, Session } from './session.ts';
import { createChecker } from './sums.ts';

const server = await bundle('test/lsp/sumsServer.ts');
const numRuns = runs(200);
const checker = createChecker(defaultSettings);

const uris = ['file:///a.md', 'file:///b.html', 'untitled:c d', ''] as const;
const uri = fc.constantFrom(...uris);
const text = fc
  .array(fc.constantFrom('2 + 2 = 5', '1 + 1 = 2', ' ', '\n', '\r\n', '#7', 'é', '\ud83d\ude00', '\ud800', '\u0000'), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));
const place = fc.record({ line: fc.integer({ min: 0, max: 12 }), character: fc.integer({ min: 0, max: 40 }) });
const range: fc.Arbitrary<Range> = fc.tuple(place, place).map(([start, end]) => ({ start, end }));
const junk = fc.constantFrom<unknown>(undefined, null, {}, [], 7, 'x', { textDocument: null }, { uri: 1 });
const version = fc.oneof(fc.integer({ min: -5, max: 50 }), fc.constantFrom(0, 2 ** 31 - 1));
const methods = ['hover', 'codeAction', 'diagnostic', 'rename', 'no/such'].map((name) => `textDocument/${name}`);

type Step =
  | { readonly kind: 'open'; readonly uri: string; readonly text: string; readonly version: number }
  | { readonly kind: 'change'; readonly uri: string; readonly version: number; readonly changes: readonly Change[] }
  | { readonly kind: 'close'; readonly uri: string }
  | {
      readonly kind: 'ask';
      readonly uri: string;
      readonly method: string;
      readonly range: Range;
      readonly cancel: boolean;
    }
  | { readonly kind: 'askJunk'; readonly method: string; readonly params: unknown }
  | { readonly kind: 'tellJunk'; readonly method: string; readonly params: unknown };
type Change = { readonly range?: Range; readonly text: string };

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ range, text }),
  text.map((whole) => ({ text: whole })),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('open' as const), uri, text, version }),
  fc.record({ kind: fc.constant('change' as const), uri, version, changes: fc.array(change, { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('change' as const), uri, version, changes: fc.array(change, { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('close' as const), uri }),
  fc.record({
    kind: fc.constant('ask' as const),
    uri,
    method: fc.constantFrom(...methods),
    range,
    cancel: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('askJunk' as const),
    method: fc.constantFrom(...methods, 'recount/checkText', 'initialize', 'workspace/diagnostic'),
    params: junk,
  }),
  fc.record({
    kind: fc.constant('tellJunk' as const),
    method: fc.constantFrom('$/setTrace', '$/noSuch', 'no/such', 'workspace/didChangeConfiguration', 'initialized'),
    params: junk,
  }),
);

/** Closes everything, and waits until what was said of it has been heard. */
async function clear(session: Session): Promise<void> {
  for (const each of uris) session.tell('textDocument/didClose', { textDocument: { uri: each } });
  await within(
    session.ask('textDocument/hover', { textDocument: { uri: 'none' }, position: { line: 0, character: 0 } }),
    'no answer',
  );
  session.heard.length = 0;
}

/** After a change, by the protocol's own words, with nothing kept from before but the text. */
function changed(before: TextDocument, { range, text }: Change, version: number): TextDocument {
  const whole = before.getText();
  const offsets = range ? [before.offsetAt(range.start), before.offsetAt(range.end)] : [0, whole.length];
  const after = whole.slice(0, Math.min(...offsets)) + text + whole.slice(Math.max(...offsets));
  return TextDocument.create(before.uri, before.languageId, version, after);
}

/** Sends the steps, and answers the documents as a right-minded client has them. */
async function play(session: Session, steps: readonly Step[]): Promise<ReadonlyMap<string, TextDocument>> {
  const open = new Map<string, TextDocument>();
  const asked: Promise<unknown>[] = [];
  const settled = (request: Promise<unknown>) =>
    asked.push(
      request.then(
        () => {},
        (fault) => assert.ok(typeof fault.code === 'number', String(fault)),
      ),
    );
  for (const one of steps) {
    switch (one.kind) {
      case 'open': {
        const languageId = one.uri.endsWith('html') ? 'html' : 'markdown';
        open.set(one.uri, TextDocument.create(one.uri, languageId, one.version, one.text));
        const textDocument = { uri: one.uri, languageId, version: one.version, text: one.text };
        session.tell('textDocument/didOpen', { textDocument });
        break;
      }
      case 'change': {
        const known = open.get(one.uri);
        // A change of nothing is none: the version stays as well.
        if (known && one.changes.length > 0)
          open.set(
            one.uri,
            one.changes.reduce((before, each) => changed(before, each, one.version), known),
          );
        const textDocument = { uri: one.uri, version: one.version };
        session.tell('textDocument/didChange', { textDocument, contentChanges: one.changes });
        break;
      }
      case 'close':
        open.delete(one.uri);
        session.tell('textDocument/didClose', { textDocument: { uri: one.uri } });
        break;
      case 'ask': {
        const { range } = one;
        const params = { textDocument: { uri: one.uri }, position: range.start, range, context: { diagnostics: [] } };
        const source: Source = new CancellationTokenSource();
        settled(session.connection.sendRequest(one.method, params, source.token));
        if (one.cancel) source.cancel();
        break;
      }
      case 'askJunk':
        settled(session.ask(one.method, one.params));
        break;
      case 'tellJunk':
        session.tell(one.method, one.params);
    }
  }
  await within(Promise.all(asked), 'a request was not answered');
  return open;
}

function within<T>(promise: Promise<T>, complaint: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(complaint)), 20_000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function expected(document: TextDocument): readonly Range[] {
  const format = document.languageId === 'html' ? 'html' : 'markdown';
  const { findings } = checker.check({ path: document.uri, text: document.getText(), format });
  return findings.map(({ start, end }) => ({ start: document.positionAt(start), end: document.positionAt(end) }));
}

const rangesOf = (diagnostics: readonly { readonly range: Range }[]) => diagnostics.map((each) => each.range);

test('whatever is sent, every request is answered, and what is pulled is of the text as it stands', async () => {
  const session = await Session.open(server, { capabilities: pulling, configuration: () => ({}) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      await clear(session);
      const open = await play(session, steps);
      for (const each of uris) {
        const params = { textDocument: { uri: each } };
        const report = await within(
          session.ask<DocumentDiagnosticReport>('textDocument/diagnostic', params),
          'no answer',
        );
        const document = open.get(each);
        assert.ok(report.kind === 'full');
        assert.deepEqual(rangesOf(report.items), document ? expected(document) : []);
      }
    }),
    { numRuns },
  );
  assert.equal(await session.close(), 0);
});

test('whatever is sent, what is pushed last is of the text as it stands', async () => {
  const session = await Session.open(server, { capabilities: capable, configuration: () => ({}) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      await clear(session);
      const open = await play(session, steps);
      const last = (each: string) =>
        session.heard.findLast(
          ({ method, params }) =>
            method === 'textDocument/publishDiagnostics' && (params as PublishDiagnosticsParams).uri === each,
        )?.params as PublishDiagnosticsParams | undefined;
      const right = (each: string): boolean => {
        const [document, told] = [open.get(each), last(each)];
        if (!document) return (told?.diagnostics ?? []).length === 0;
        const wanted = JSON.stringify(expected(document));
        return told?.version === document.version && JSON.stringify(rangesOf(told.diagnostics)) === wanted;
      };
      const until = Date.now() + 10_000;
      while (!uris.every(right)) {
        const wrong = uris.filter((each) => !right(each)).map((each) => [each, open.get(each)?.getText(), last(each)]);
        assert.ok(Date.now() < until, `stale: ${JSON.stringify(wrong)}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      // What is in flight may not undo it.
      await session.ask('textDocument/hover', { textDocument: { uri: uris[0] }, position: { line: 0, character: 0 } });
      assert.ok(uris.every(right));
    }),
    { numRuns: Math.ceil(numRuns / 4) },
  );
  assert.equal(await session.close(), 0);
});

test('malformed settings leave the defaults, and later ones are heard', async () => {
  let told: unknown = { base: 7, checks: [] };
  const session = await Session.open(server, { capabilities: pulling, configuration: () => told });
  session.tell('textDocument/didOpen', {
    textDocument: { uri: uris[0], languageId: 'markdown', version: 1, text: '2 + 2 = 5' },
  });
  const params = { textDocument: { uri: uris[0] } };
  for (const nasty of [
    { base: 7, checks: [] },
    'x',
    [],
    9,
    { checks: { 'sum-of-votes': 'loud', __proto__: null } },
    null,
  ]) {
    told = nasty;
    session.tell('workspace/didChangeConfiguration', { settings: nasty });
    const report = await session.ask<DocumentDiagnosticReport>('textDocument/diagnostic', params);
    assert.equal(report.kind === 'full' ? report.items.length : 0, 1, JSON.stringify(nasty));
  }
  told = { checks: { 'sum-of-votes': 'off' } };
  session.tell('workspace/didChangeConfiguration', { settings: null });
  const report = await session.ask<DocumentDiagnosticReport>('textDocument/diagnostic', params);
  assert.equal(report.kind === 'full' ? report.items.length : 1, 0);
  assert.equal(await session.close(), 0);
});
