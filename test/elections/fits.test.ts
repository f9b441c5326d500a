// Stated seats are held against every method and every threshold that may have been in force.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { allocate, methods } from '../../server/src/elections/apportionment.ts';
import { methodsThatFit } from '../../server/src/elections/fits.ts';
import { rational } from '../../server/src/math/rational.ts';
import { election, house } from './arbitrary.ts';

const percent = (n: number) => ({ share: rational(n, 100) });
const names = (fits: readonly { readonly method: string }[]): readonly string[] => fits.map(({ method }) => method);

describe('Astana, maslikhat 2023', () => {
  const votes = [227_307n, 56_045n, 18_174n, 18_154n, 5_401n, 2_147n];
  const conditions = { thresholds: [percent(5)], valid: 330_497n };

  test('the seats fit many methods, two of them only with the threshold of five per cent', () => {
    const fits = methodsThatFit(votes, [12, 3, 1, 1, 0, 0], conditions);
    for (const name of ['Hare', 'Droop', "D'Hondt", 'Sainte-Laguë']) assert.ok(names(fits).includes(name), name);
    assert.deepEqual(
      fits.filter(({ threshold }) => threshold !== undefined),
      [
        { method: 'Huntington-Hill', threshold: rational(5, 100) },
        { method: 'Adams', threshold: rational(5, 100) },
      ],
    );
  });

  test('a seat moved from the first party to the last fits none', () => {
    assert.deepEqual(methodsThatFit(votes, [11, 3, 1, 1, 0, 1], conditions), []);
  });

  test('two seats for the third party with as good as the votes of the fourth fit none', () => {
    assert.deepEqual(methodsThatFit(votes, [11, 3, 2, 1, 0, 0], conditions), []);
  });
});

describe('thresholds', () => {
  const votes = [480n, 310n, 120n, 50n, 40n];

  test('a party with votes and no seat shows that there was one', () => {
    assert.deepEqual(methodsThatFit(votes, [10, 7, 3, 0, 0]), []);
    const fits = methodsThatFit(votes, [10, 7, 3, 0, 0], { thresholds: [percent(10), percent(6), percent(3)] });
    assert.ok(names(fits).includes('Sainte-Laguë'));
    assert.ok(fits.every(({ threshold }) => threshold?.n === 6));
  });

  test('one above a party with seats is not it', () => {
    assert.deepEqual(methodsThatFit(votes, [10, 7, 3, 0, 0], { thresholds: [percent(20)] }), []);
  });

  test('shares are taken of all valid votes', () => {
    const bar = { thresholds: [percent(5)] };
    assert.deepEqual(
      methodsThatFit(votes, [10, 6, 3, 1, 0], { ...bar, valid: 1_001n }),
      methodsThatFit(votes, [10, 6, 3, 1, 0]),
    );
  });

  test('a list with a constituency passes below it', () => {
    const zealand = [1_152_075n, 956_184n, 186_706n, 162_443n, 63_260n, 30_580n, 13_075n];
    const seats = [56, 46, 9, 8, 0, 0, 1];
    assert.deepEqual(names(methodsThatFit(zealand, seats, { thresholds: [percent(5)] })), []);
    assert.ok(
      names(methodsThatFit(zealand, seats, { thresholds: [{ ...percent(5), exempt: [6] }] })).includes('Sainte-Laguë'),
    );
  });
});

test('whatever a method allocates is found to fit it', () =>
  fc.assert(
    fc.property(election, house, (votes, seats) => {
      for (const method of methods) {
        const { certain, tie, excess } = allocate(method, votes, seats);
        const drawn = new Set(tie?.parties.slice(0, tie.seats));
        const stated = certain.map((sure, party) => sure + (drawn.has(party) ? 1 : 0));
        const full = stated.reduce((sum, won) => sum + won, 0) === seats;
        if (excess === 0 && full) assert.ok(names(methodsThatFit(votes, stated)).includes(method.name), method.name);
      }
    }),
  ));

test('what cannot be seats fits nothing', () => {
  assert.deepEqual(methodsThatFit([6n, 4n], [10]), []);
  assert.deepEqual(methodsThatFit([6n, 4n], [11, -1]), []);
  assert.deepEqual(methodsThatFit([6n, 4n], [5.5, 4.5]), []);
  assert.deepEqual(methodsThatFit([6n, 4n], [Number.NaN, 4]), []);
});
