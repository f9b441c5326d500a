// Gives fields of the engine's own short names in what is built. They are the ones named most often of those that never
// leave it: none is a part of the JSON contract, of the protocol or of a message, and none is asked for by a text of its
// name but where a note marks that text as a key (`/* @__KEY__ */`), as test/house/shortNames asserts.
export const shortNames = {
  block: '$b',
  claims: '$l',
  digits: '$d',
  hedge: '$h',
  interval: '$i',
  lead: '$a',
  lower: '$o',
  madeOf: '$m',
  noun: '$n',
  partner: '$p',
  relations: '$r',
  sentence: '$s',
  settled: '$e',
  spaced: '$c',
  surmised: '$u',
  tokens: '$t',
  unit: '$q',
  weight: '$w',
  witnesses: '$v',
};

/** For every bundle that holds a piece of the engine: pieces hand each other what they read. */
export const withShortNames = {
  mangleProps: new RegExp(`^(?:${Object.keys(shortNames).join('|')})$`),
  mangleCache: shortNames,
};
