// The tables of each language page: how numbers are written, what is no figure, and the words that say what one counts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { reader } from '../../server/src/claims/reader.ts';
import { packOf, packs } from '../../server/src/languages/packs.ts';
import { add, compare, multiply, type Rational, rational } from '../../server/src/math/rational.ts';
import { readFigures } from '../../server/src/numerals/reader.ts';
import { createChecker, defaultSettings } from '../../server/src/service.ts';
import { tokenize } from '../../server/src/text/tokens.ts';

/** The rows of the table under a heading, without its head. */
function rowsOf(page: string, heading: string): readonly (readonly string[])[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** "227307", "68.78", "2/3". */
function numberOf(text: string): Rational {
  const [top = '', bottom] = text.split('/');
  if (bottom !== undefined) return rational(BigInt(top), BigInt(bottom));
  const [whole = '0', fraction = ''] = top.split('.');
  const tenths = rational(1n, 10n ** BigInt(fraction.length));
  return add(rational(BigInt(whole)), multiply(rational(BigInt(fraction || '0')), tenths));
}

for (const { code, name } of packs) {
  const page = readFileSync(`test/languages/${code}.md`, 'utf8');
  const using = reader(packOf(code) ?? packs[0] ?? assert.fail());
  const figuresIn = (text: string) => readFigures(text, tokenize(text, 0, text.length), using.words);
  const checker = createChecker({ ...defaultSettings, language: code });

  for (const [written = '', value = '', places = '', unit = '', hedge = ''] of rowsOf(page, 'Numbers'))
    test(`${name}: “${written}” is ${value} ${unit}`, () => {
      const [figure, ...more] = figuresIn(written).filter(({ not }) => not === undefined);
      assert.ok(figure, 'no figure');
      assert.equal(more.length, 0, 'more than one figure');
      assert.equal(compare(figure.value, numberOf(value)), 0, `is ${figure.value.n}/${figure.value.d}`);
      assert.equal(figure.style.places, Number(places));
      assert.deepEqual([figure.unit === 'none' ? '' : figure.unit, figure.hedge ?? ''], [unit, hedge]);
    });

  for (const [written = ''] of rowsOf(page, 'No figures'))
    test(`${name}: nothing in “${written}” is a figure of an election`, () => {
      const { figures } = checker.check({ path: 'a.txt', text: written, format: 'plaintext' });
      assert.deepEqual(
        figures.map(({ text, kind }) => `${text}: ${kind}`),
        [],
      );
    });

  for (const [written = '', ...kinds] of rowsOf(page, 'Measures'))
    test(`${name}: “${written}” says ${kinds.filter(Boolean).join(', ')}`, () => {
      const { figures } = checker.check({ path: 'a.txt', text: written, format: 'plaintext' });
      assert.deepEqual(
        figures.map(({ kind }) => kind),
        kinds.filter(Boolean),
      );
    });
}
