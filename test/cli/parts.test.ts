// What most articles do without is loaded when one needs it: parsers of other formats, and the words of other languages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCommand, folderOf, reportOf, run } from './command.ts';

const command = await buildCommand({ standIn: false });

const articles = {
  'de.html': '<html lang="de"><p>Von 30.000 gültigen Stimmen entfielen 15.000 oder 50,0 Prozent auf Müller.</p></html>',
  'ru.txt': 'Из 30 000 действительных бюллетеней за Иванова подано 15 000, или 50,0 процента голосов избирателей.',
  'kk.txt': 'Бірінші орындағы партияға 231 843 дауыс түсті, бұл – 51,67 пайыз, сайлаушылар оған көп дауыс берді.',
  'en.adoc': '== Count\n\nOf 30,000 valid votes Smith took 15,000, or 50.0 per cent.\n',
};

for (const [name, text] of Object.entries(articles))
  test(`${name} is read by the parts that it needs`, () => {
    const ran = run(command, ['check', '--format', 'json', name], { cwd: folderOf({ [name]: text }) });
    assert.equal(ran.err, '');
    const [article] = reportOf(ran).articles;
    assert.equal(article?.language, name.slice(0, 2));
    assert.ok(article?.figures.some(({ kind }) => kind !== 'other'));
  });
