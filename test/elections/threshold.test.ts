// Bars to clear: thresholds at, above and below the mark, majorities, the quota of a single transferable vote.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  admitted,
  droopQuota,
  highestThreshold,
  majority,
  totalOf,
  twoThirds,
} from '../../server/src/elections/threshold.ts';
import { rational } from '../../server/src/math/rational.ts';

const fivePercent = { share: rational(5, 100) };
const number = fc.bigInt({ min: 0n, max: 10n ** 18n });

describe('thresholds', () => {
  test('exactly five per cent is enough, a vote less is not', () => {
    assert.deepEqual(admitted([50n, 49n, 901n], fivePercent), [true, false, true]);
  });

  test('votes against all count in the base', () => {
    assert.deepEqual(admitted([950n, 50n], fivePercent), [true, true]);
    assert.deepEqual(admitted([950n, 50n], fivePercent, 1001n), [true, false]);
  });

  test('New Zealand 2017: ACT, with 0.5 per cent, takes part by a constituency', () => {
    const votes = [1_152_075n, 956_184n, 186_706n, 162_443n, 63_260n, 30_580n, 13_075n];
    assert.deepEqual(admitted(votes, { ...fivePercent, exempt: [6] }), [true, true, true, true, false, false, true]);
  });

  test('a party without votes never takes part', () => {
    assert.deepEqual(admitted([0n, 0n], { share: rational(0), exempt: [1] }), [false, false]);
  });

  test('no party admitted has fewer votes than one left out', () =>
    fc.assert(
      fc.property(fc.array(number), fc.nat(100), (votes, percent) => {
        const running = admitted(votes, { share: rational(percent, 100) });
        votes.forEach((own, party) => {
          assert.equal(running[party], own > 0n && own * 100n >= totalOf(votes) * BigInt(percent));
        });
      }),
    ));

  test('the smallest party with a seat bounds the threshold', () => {
    assert.deepEqual(highestThreshold([60n, 30n, 10n], [2, 1, 0]), rational(30, 100));
    assert.deepEqual(highestThreshold([60n, 30n, 10n], [2, 1, 0], 120n), rational(30, 120));
    assert.equal(highestThreshold([60n, 30n], [0, 0]), undefined);
    assert.equal(highestThreshold([0n], [1]), undefined);
    assert.equal(highestThreshold([5n], [1], 0n), undefined);
  });
});

describe('majorities', () => {
  test('of the 450 of the Rada, the 705 of the European Parliament, the 435 of the House', () => {
    assert.equal(majority(450n), 226n);
    assert.equal(majority(705n), 353n);
    assert.equal(majority(435n), 218n);
    assert.equal(twoThirds(450n), 300n);
    assert.equal(twoThirds(435n), 290n);
    assert.equal(twoThirds(100n), 67n);
  });

  test('a majority is the least number that is more than half; two thirds the least that is not less', () =>
    fc.assert(
      fc.property(number, (of) => {
        assert.ok(2n * majority(of) > of && 2n * (majority(of) - 1n) <= of);
        assert.ok(3n * twoThirds(of) >= 2n * of && 3n * (twoThirds(of) - 1n) < 2n * of);
      }),
    ));

  test('nothing is thrown below zero', () => {
    assert.equal(majority(-7n), 1n);
    assert.equal(twoThirds(-7n), 0n);
    assert.equal(droopQuota(-7n, -7n), 1n);
  });
});

describe('the quota of a single transferable vote', () => {
  test('Ireland 2011, one president: 1,771,762 valid votes make a quota of 885,882', () => {
    assert.equal(droopQuota(1_771_762n, 1n), 885_882n);
  });

  test('with one seat it is the majority', () =>
    fc.assert(fc.property(number, (valid) => assert.equal(droopQuota(valid, 1n), majority(valid)))));

  test('as many as there are seats can reach it, one more cannot', () =>
    fc.assert(
      fc.property(number, fc.bigInt({ min: 1n, max: 1000n }), (valid, seats) => {
        assert.ok(droopQuota(valid, seats) * (seats + 1n) > valid);
        assert.ok((droopQuota(valid, seats) - 1n) * (seats + 1n) <= valid);
      }),
    ));
});
