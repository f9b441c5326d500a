// Allocations that are printed in textbooks and by electoral authorities.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { allows } from '../../server/src/elections/allocation.ts';
import { allocate } from '../../server/src/elections/apportionment.ts';
import { at, methodNamed, sum } from './arbitrary.ts';

const seatsBy = (method: string, votes: readonly number[], seats: number): readonly number[] => {
  const { certain, tie } = allocate(methodNamed(method), votes.map(BigInt), seats);
  assert.equal(tie, undefined);
  return certain;
};

/** Holds each method to its printed column of the table. */
const table = (title: string, votes: readonly number[], columns: Record<string, readonly number[]>) =>
  test(title, () => {
    for (const [method, seats] of Object.entries(columns)) {
      assert.deepEqual(seatsBy(method, votes, sum(seats)), seats, method);
    }
  });

describe('textbooks', () => {
  table('four parties and eight seats, the usual example of highest averages', [100_000, 80_000, 30_000, 20_000], {
    "D'Hondt": [4, 3, 1, 0],
    'Sainte-Laguë': [3, 3, 1, 1],
  });

  table(
    'six parties and ten seats, on which nearly every method differs',
    [47_000, 16_000, 15_800, 12_000, 6_100, 3_100],
    {
      Hare: [5, 2, 1, 1, 1, 0],
      Droop: [5, 2, 2, 1, 0, 0],
      "D'Hondt": [5, 2, 2, 1, 0, 0],
      'Sainte-Laguë': [4, 2, 2, 1, 1, 0],
      'modified Sainte-Laguë': [5, 2, 2, 1, 0, 0],
      'Huntington-Hill': [4, 2, 1, 1, 1, 1],
      Adams: [3, 2, 2, 1, 1, 1],
    },
  );

  table(
    'six states and 36 seats (Balinski and Young, Fair Representation)',
    [27_744, 25_178, 19_951, 14_610, 9_225, 3_292],
    {
      Hare: [10, 9, 7, 5, 4, 1],
      Adams: [10, 9, 7, 5, 3, 2],
      'Huntington-Hill': [10, 9, 7, 6, 3, 1],
      'Sainte-Laguë': [10, 9, 8, 5, 3, 1],
      "D'Hondt": [11, 9, 7, 5, 3, 1],
    },
  );

  test('the Alabama paradox: with an eleventh seat the smallest state loses one', () => {
    assert.deepEqual(seatsBy('Hare', [6, 6, 2], 10), [4, 4, 2]);
    assert.deepEqual(seatsBy('Hare', [6, 6, 2], 11), [5, 5, 1]);
  });

  test('a first divisor of 1.4 holds back a party that 1 would let in', () => {
    // The second seat goes at 100 ÷ 3: more than 42 ÷ 1.4, less than 42 ÷ 1.
    assert.deepEqual(seatsBy('Sainte-Laguë', [100, 42], 2), [1, 1]);
    assert.deepEqual(seatsBy('modified Sainte-Laguë', [100, 42], 2), [2, 0]);
    assert.deepEqual(seatsBy('modified Sainte-Laguë', [100, 47], 2), [1, 1]);
  });
});

describe('elections', () => {
  table('Austria, National Council 2019', [1_789_417, 1_011_868, 772_666, 664_055, 387_124], {
    "D'Hondt": [71, 40, 31, 26, 15],
  });

  table('Austria, National Council 2024', [1_408_514, 1_282_734, 1_032_234, 446_378, 402_107], {
    "D'Hondt": [57, 51, 41, 18, 16],
  });

  table('New Zealand 2017, the last of them by a constituency won', [1_152_075, 956_184, 186_706, 162_443, 13_075], {
    'Sainte-Laguë': [56, 46, 9, 8, 1],
  });

  table('New Zealand 2020, the last of them by a constituency won', [1_443_545, 738_275, 226_757, 219_031, 33_630], {
    'Sainte-Laguë': [65, 33, 10, 10, 2],
  });

  table('Kazakhstan, party lists of the Mazhilis 2023', [3_431_510, 693_938, 547_154, 535_139, 432_920, 331_058], {
    Hare: [40, 8, 6, 6, 5, 4],
  });

  table(
    'Germany, European Parliament 2019, without a threshold; the last party listed won no seat',
    [
      8_438_975, 7_677_071, 5_916_882, 4_104_453, 2_355_067, 2_056_049, 2_028_594, 899_079, 806_703, 542_226, 370_006,
      273_828, 249_098, 243_302, 101_011,
    ],
    { 'Sainte-Laguë': [23, 21, 16, 11, 6, 5, 5, 2, 2, 1, 1, 1, 1, 1, 0] },
  );

  test("Israel 2022: D'Hondt among joined lists, then within each", () => {
    const lists = [
      [1_115_336, 516_470],
      [847_435, 432_482],
      [392_964, 280_194],
      [213_687],
      [194_047],
      [178_735],
      [175_992],
    ];
    const seats = seatsBy("D'Hondt", lists.map(sum), 120);
    assert.deepEqual(
      lists.map((joined, place) => seatsBy("D'Hondt", joined, at(seats, place))),
      [[32, 14], [24, 12], [11, 7], [6], [5], [5], [4]],
    );
  });
});

describe('the House of Representatives of the United States after the census of 2020', () => {
  const seatsByState: Record<number, readonly number[]> = {
    52: [39_576_757],
    38: [29_183_290],
    28: [21_570_527],
    26: [20_215_751],
    17: [13_011_844, 12_822_739],
    15: [11_808_848],
    14: [10_725_274, 10_453_948],
    13: [10_084_442],
    12: [9_294_493],
    11: [8_654_542],
    10: [7_715_946],
    9: [7_158_923, 7_033_469, 6_916_897, 6_790_280],
    8: [6_185_278, 6_160_281, 5_897_473, 5_782_171, 5_709_752],
    7: [5_124_712, 5_030_053],
    6: [4_661_468, 4_509_342, 4_241_500],
    5: [3_963_516, 3_608_298],
    4: [3_275_252, 3_192_406, 3_108_462, 3_013_756, 2_963_914, 2_940_865],
    3: [2_120_220, 1_963_333],
    2: [1_841_377, 1_795_045, 1_460_137, 1_379_089, 1_363_582, 1_098_163, 1_085_407],
    1: [990_837, 887_770, 779_702, 736_081, 643_503, 577_719],
  };
  const states = Object.entries(seatsByState).flatMap(([seats, all]) =>
    all.map((people) => ({ people, seats: Number(seats) })),
  );
  const people = states.map((state) => state.people);

  test('435 seats by equal proportions', () => {
    assert.equal(sum(people), 331_108_434);
    assert.deepEqual(
      seatsBy('Huntington-Hill', people, 435),
      states.map((state) => state.seats),
    );
  });

  test('New York was 89 people short of a 27th seat', () => {
    const newYork = people.indexOf(20_215_751);
    const withMore = (more: number) =>
      at(
        seatsBy(
          'Huntington-Hill',
          people.map((own, state) => (state === newYork ? own + more : own)),
          435,
        ),
        newYork,
      );
    assert.equal(withMore(88), 26);
    assert.equal(withMore(89), 27);
  });
});

test('Astana, maslikhat 2023: four methods give the four parties above five per cent the same seats', () => {
  const votes = [227_307n, 56_045n, 18_174n, 18_154n];
  for (const name of ['Hare', 'Droop', "D'Hondt", 'Sainte-Laguë']) {
    assert.ok(allows(allocate(methodNamed(name), votes, 17), [12, 3, 1, 1]), name);
  }
});
