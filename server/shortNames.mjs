// Gives fields of the engine's own short names in what is built. They are the ones named most often of those that never
// leave it: none is a part of the JSON contract or of the protocol, none a blank in a message or what a language has words
// for, and none is asked for by a text of its name but where a note marks that text as a key (`/* @__KEY__ */`):
// test/house/shortNames holds what is built against its sources.
export const shortNames = {
  admissible: '$A',
  against: '$g',
  block: '$b',
  bond: '$B',
  bracketed: '$C',
  claims: '$l',
  clause: '$L',
  digits: '$d',
  distance: '$D',
  examination: '$E',
  hedge: '$h',
  interval: '$i',
  lead: '$a',
  lower: '$o',
  madeOf: '$m',
  noun: '$n',
  partner: '$p',
  places: '$P',
  relations: '$r',
  restates: '$R',
  sentence: '$s',
  settled: '$e',
  spaced: '$c',
  surmised: '$u',
  time: '$T',
  tokens: '$t',
  unit: '$q',
  weight: '$w',
  wholeWith: '$W',
  witnesses: '$v',
};

/** For every bundle that holds a piece of the engine: pieces hand each other what they read. */
export const withShortNames = {
  mangleProps: new RegExp(`^(?:${Object.keys(shortNames).join('|')})$`),
  mangleCache: shortNames,
};
