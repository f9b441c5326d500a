// A count and its share that disagree, either of which may be the slip: one finding over both, wherever the writer asks.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeAction, Diagnostic, DocumentHighlight, Hover, InlayHint } from 'vscode-languageserver';
import { formats, opened, read, type Written, written } from './drafts.ts';
import { bundle, type OpenDocument, type Options } from './session.ts';

const server = await bundle('server/src/main.ts');

const sentence =
  'Of 50,021 valid votes, Ann Berg won 12,205 votes (34.4%), Carl Lund 20,059 (40.1%) and Eva Dahl 8,203 (16.4%).';
const message = '12,205 of 50,021 valid votes is 24.4%; either 12,205 should be 17,205, or 34.4% should be 24.4%';

const text = (format: Written): string =>
  format === 'html'
    ? `<p>${written(sentence, format).replace('34', '<i>34').replace('4&#37;)', '4&#37;</i>)')}</p>`
    : written(sentence, format);

const open = (format: Written, options: Options = {}): Promise<OpenDocument> =>
  opened(server, format, text(format), options);

const plain = (words: string): string => read(words).replaceAll(/\*\*|<\/?i>/g, '');

for (const format of formats)
  test(`one finding over both figures, whatever marks stand between them: ${format}`, async () => {
    const article = await open(format);
    const [found, ...others] = await article.pushed();
    assert.ok(found && others.length === 0);
    assert.equal(plain(article.quote(found.range)), '12,205 votes (34.4%');
    assert.equal(String(found.message).split('\n')[0], message);
    const related = (found.relatedInformation ?? []).map(({ location }) => plain(article.quote(location.range)));
    assert.deepEqual(related, ['34.4%', '12,205', '50,021']);
    await article.session.close();
  });

test('both repairs are offered at either figure, neither before the other, and each leaves nothing to report', async () => {
  for (const words of ['12,205', ' votes (', '34.4']) {
    const article = await open('plaintext');
    const fixes: CodeAction[] = await article.repairs(words, { only: ['quickfix'] });
    assert.deepEqual(
      fixes.map(({ title, isPreferred }) => [title, isPreferred]),
      [
        ['Change 34.4% to 24.4%: settles 1 sum', undefined],
        ['Change 12,205 to 17,205: settles 1 sum', undefined],
      ],
    );
    for (const fix of fixes) {
      const params = { uri: article.uri, text: article.after(fix), format: 'plaintext' };
      const again = await article.session.ask<{ diagnostics: Diagnostic[] }>('recount/checkText', params);
      assert.deepEqual(again.diagnostics, []);
    }
    assert.deepEqual(await article.actions(words, { only: ['source.fixAll'] }), []);
    await article.session.close();
  }
});

test('either figure is in conflict, and says why; the words between them say it too', async () => {
  const article = await open('plaintext');
  const { conflicting } = await article.summary();
  assert.equal(conflicting, 2);
  for (const [words, reads] of [
    ['12,205', '12,205'],
    ['34.4', '34.4%'],
    ['votes (', '12,205 votes (34.4%'],
  ] as const) {
    const hover: Hover | null = await article.hover(words);
    assert.ok(hover?.range && typeof hover.contents === 'object' && 'value' in hover.contents);
    assert.equal(article.quote(hover.range), reads);
    const { value } = hover.contents;
    assert.ok(value.includes(message), value);
    assert.equal(value.includes('**Conflicting**'), words !== 'votes (');
  }
  await article.session.close();
});

test('the sum of either is shown whole', async () => {
  const article = await open('plaintext');
  for (const words of ['12,205', '34.4']) {
    const shown = await article.ask<DocumentHighlight[]>('textDocument/documentHighlight', words);
    const quoted = shown.map(({ range }) => article.quote(range));
    for (const term of ['12,205', '34.4%', '50,021']) assert.ok(quoted.includes(term), `${words}: ${quoted}`);
  }
  await article.session.close();
});

test('a hint stands beside both, and taking either mends the text', async () => {
  const article = await open('plaintext', { configuration: () => ({ inlayHints: 'conflicts' }) });
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  const hints = await article.session.ask<InlayHint[]>('textDocument/inlayHint', {
    ...{ textDocument: { uri: article.uri }, range },
  });
  assert.deepEqual(
    hints.map(({ label, textEdits }) => [label, textEdits?.map((edit) => article.quote(edit.range))]),
    [
      ['→ 17,205', ['12,205']],
      ['→ 24.4%', ['34.4%']],
    ],
  );
  await article.session.close();
});
