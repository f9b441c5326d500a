// The sums worked out on one line. They are the same in every language.

const workings = {
  'share-of-total': '{part} ÷ {total} = {share}',
  'sum-of-shares': '{list} = {sum}',
  'sum-of-votes': '{list} = {sum}',
  rest: '{whole} − {invalid} = {rest}',
  turnout: '{cast} ÷ {registered} = {share}',
  margin: '{first} − {second} = {margin}',
  change: '{before} {change} = {after}',
  reporting: '{part} ÷ {whole} = {share}',
  relative: '({after} − {before}) ÷ {before} = {percent}',
  seats: '{list} = {sum}',
  allocation: '{method}: {list} = {sum}',
  'table-sum': '{list} = {sum}',
  multiple: '{larger} ÷ {smaller} = {times}',
  above: '{one} > {other}',
  below: '{one} < {other}',
  same: '{other} = {printed}',
  near: '{other} ≈ {printed}',
  unlike: '{other} ≠ {printed}',
  quota: '⌊{valid} ÷ ({seats} + 1)⌋ + 1 = {quota}',
  majority: '⌊{seats} ÷ 2⌋ + 1 = {quota}',
} as const;

/** The sum with its figures filled in. */
export const work = (sum: keyof typeof workings, blanks: Readonly<Record<string, string>>): string =>
  workings[sum].replace(/\{([a-z]+)\}/g, (whole, name: string) => blanks[name] ?? whole);
