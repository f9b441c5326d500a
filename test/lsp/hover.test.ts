// Hover: every figure says how it stands, and shows its sum.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MarkupContent } from 'vscode-languageserver';
import { bundle, OpenDocument, type Options, Session } from './session.ts';

const server = await bundle('test/lsp/sumsServer.ts');
const uri = 'file:///article.md';

async function hover(text: string, words: string, options: Options = {}): Promise<MarkupContent | undefined> {
  const session = await Session.open(server, options);
  const article = new OpenDocument(session, uri, 'markdown', text);
  const answer = await article.hover(words);
  await session.close();
  if (!answer) return undefined;
  assert.ok(answer.range && article.quote(answer.range) === words);
  assert.ok(typeof answer.contents === 'object' && 'kind' in answer.contents);
  return answer.contents;
}

test('a figure that conflicts: the message, the sum, the base and the others', async () => {
  assert.deepEqual(await hover('Now 21 + 22 = 45.', '45'), {
    kind: 'markdown',
    value: [
      '**45** · votes, \\*Left\\* Party  ',
      '**Conflicting**',
      '',
      '21 \\+ 22 is 43, not 45',
      '',
      '| 21 \\+ 22 = 43 | Printed | Would fit |',
      '| --- | --: | --: |',
      '| votes, \\*Left\\* Party | 21 | – |',
      '| votes, \\*Left\\* Party | 22 | – |',
      '| **votes, \\*Left\\* Party** | **45** | **43** |',
      '',
      'Base: the two',
      '',
      '| As a share of | it would be |',
      '| --- | --: |',
      '| both \\| of them | 43 |',
    ].join('\n'),
  });
});

test('a client that shows findings itself is not told them twice', async () => {
  const options = { initializationOptions: { showsFindings: true } };
  const content = await hover('Now 21 + 22 = 45.', '45', options);
  assert.ok(content?.value.includes('Conflicting') && !content.value.includes('not 45'), content?.value);
  assert.equal(await hover('We say ping here.', 'ping', options), undefined);
});

test('a client that makes repairs is offered them as links, which no text of the article can break', async () => {
  const options = { initializationOptions: { commands: ['recount.repair'] } };
  const [offer = ''] = (await hover('Now 21 + 22 = 45.', '45', options))?.value.split('\n') ?? [];
  const [, title, encoded = ''] = /^\[([^\]]*)\]\(command:recount\.repair\?([^()\s]*)\)/.exec(offer) ?? [];
  assert.equal(title, 'Change 45 to 43');
  const [{ version, edit }] = JSON.parse(decodeURIComponent(encoded));
  const [{ edits }] = edit.documentChanges;
  assert.deepEqual([version, edits.map(({ newText }: { newText: string }) => newText)], [1, ['43']]);
});

test('a figure that is verified', async () => {
  const content = await hover('Now 21 + 22 = 43.', '43');
  assert.match(content?.value ?? '', /^\*\*43\*\* · votes, .*\n\*\*Verified: agrees with the other figures/);
});

test('a figure that is not checked says why', async () => {
  const content = await hover('There are #77 of them.', '#77');
  assert.match(content?.value ?? '', /\*\*\\#77\*\* · other figure {2}\n\*\*Unchecked: nothing to add it to\*\*/);
});

test('a finding without a figure under it', async () => {
  assert.equal((await hover('We say ping here.', 'ping'))?.value, 'ping is not pong');
});

test('words alone have nothing to say', async () => {
  assert.equal(await hover('Now 21 + 22 = 43.', 'Now'), undefined);
});

test('plain text for a client that shows no Markdown', async () => {
  assert.deepEqual(
    await hover('Now 21 + 22 = 45.', '45', {
      capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } },
    }),
    {
      kind: 'plaintext',
      value: [
        '45: votes, *Left* Party. Conflicting',
        '21 + 22 is 43, not 45',
        '21 + 22 = 43 | Printed | Would fit',
        'votes, *Left* Party | 21 | –',
        'votes, *Left* Party | 22 | –',
        'votes, *Left* Party | 45 | 43',
        'Base: the two',
        'As a share of | it would be',
        'both | of them | 43',
      ].join('\n'),
    },
  );
});
