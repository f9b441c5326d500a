// The language of the client: findings, fixes, hovers, outline, code lens and report in it, over the protocol.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { CodeAction, CodeLens, DocumentSymbol, MarkupContent } from 'vscode-languageserver';
import type { ReportAnswer } from '../../server/src/requests.ts';
import { bundle, OpenDocument, Session } from './session.ts';

const server = await bundle('server/src/main.ts');
const example = readFileSync('examples/astana-maslikhat-2023.md', 'utf8');
const uri = 'file:///drafts/astana.md';

/** All that the server says of the example, in the language of a client. */
async function told(locale: string | undefined) {
  const session = await Session.open(server, {
    ...(locale !== undefined && { locale }),
    initializationOptions: { asks: true, commands: ['recount.showReport'] },
  });
  const article = new OpenDocument(session, uri, 'markdown', example);
  const textDocument = { uri };
  const diagnostics = await article.pushed();
  const hover = (await article.hover('19.96%'))?.contents as MarkupContent;
  const actions: CodeAction[] = await article.actions('19.96%');
  const [lens] = await session.ask<CodeLens[]>('textDocument/codeLens', { textDocument });
  const symbols = await session.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
  const report = await session.ask<ReportAnswer>('recount/report', { uri });
  await session.close();
  return {
    message: diagnostics.find(({ range }) => article.quote(range) === '19.96%')?.message,
    codes: diagnostics.map(({ code }) => code),
    hover: hover.value,
    titles: actions.map(({ title }) => title),
    lens: lens?.command?.title ?? '',
    outline: JSON.stringify(symbols),
    standing: report.standing,
    report: report.html,
  };
}

test('Russian', async () => {
  const { message, hover, titles, lens, outline, standing, report } = await told('ru');
  assert.equal(message, '56,045 от 330,497 действительных голосов — это 16.96%, а не 19.96%');
  assert.match(hover, /доля голосов, Ak/);
  assert.match(hover, /Не сходится/);
  assert.match(hover, /Доля от 330,497 действительных голосов/);
  assert.equal(titles[0], 'Заменить 19.96% на 16.96%; сойдётся сумм: 1');
  assert.ok(titles.includes('Не проверять 19.96% здесь, с причиной…'), titles.join());
  assert.match(lens, /^\d+ результатов · доли от 330,497 действительных голосов · 3 расхождения · показать отчёт$/);
  assert.match(outline, /доля голосов · не сходится/);
  assert.match(standing, /^\d+ (?:число|числа|чисел), из них не сходится: 3, сходится: \d+/);
  assert.match(report, /Результаты, как они даны в статье.*Замечания.*Исправление: Заменить/s);
});

test('Kazakh, by a tag with a region', async () => {
  const { message, hover, titles, lens, standing, report } = await told('kk-KZ');
  assert.equal(message, '330,497 жарамды дауыс бойынша 56,045 — бұл 16.96%, ал мұнда 19.96%');
  assert.match(hover, /дауыс үлесі, Ak/);
  assert.equal(titles[0], '19.96% орнына 16.96% деп жазу; сәйкес болатын қосынды: 1');
  assert.match(lens, /нәтиже · базасы 330,497 жарамды дауыс · 3 қайшылық · есепті көрсету$/);
  assert.match(standing, /сан, оның ішінде 3 қайшы/);
  assert.match(report, /Мақалада берілген нәтижелер/);
});

test('English for a language that Recount does not speak, and for a client that names none', async () => {
  const [french, none, russian] = await Promise.all([told('fr'), told(undefined), told('ru')]);
  assert.equal(french.message, '56,045 of 330,497 valid votes is 16.96%, not 19.96%');
  assert.deepEqual(french, none);
  assert.deepEqual(french.codes, russian.codes);
});

test('what is wrong with a project file', async () => {
  const session = new Session(server);
  session.connection.onRequest('recount/readFile', () => '{ "base": "most" }');
  await session.initialize({ locale: 'ru', initializationOptions: { readsFiles: true } });
  new OpenDocument(session, uri, 'markdown', example);
  const faults = await session.hears<{ uri: string; diagnostics: { message: string }[] }>(
    'textDocument/publishDiagnostics',
    (heard) => heard.uri.endsWith('.recount.json'),
  );
  assert.equal(faults.diagnostics[0]?.message, '“base”: допустимо inferred, stated');
  await session.close();
});
