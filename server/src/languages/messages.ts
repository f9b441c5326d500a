// The sentences that Recount speaks, as templates: {name} is filled in. One pack a display language.

export const english = {
  'share-of-total.says': '{part} of {base} is {share}',
  'share-of-total.working': '{part} ÷ {total} = {share}',
  'share-of-total.needs': '{share} of {base} needs {needed}, not {printed}',
  'share-base.says': 'The shares are of {used}, not of the {named} named here',
  'share-base.working': '{count} of {of} shares agree on {used}; {named} fits {fits}',
  'share-order.says': '{more} is more than {fewer}, yet its share is smaller: {small} against {large}',
  'sum-of-shares.says': 'The shares {list} add up to {sum}',
  'sum-of-shares.working': '{list} = {sum}',
  'sum-of-votes.says': '{list} make {sum}',
  'sum-of-votes.working': '{list} = {sum}',
  'turnout.says': '{cast} of {registered} is a turnout of {share}',
  'turnout.working': '{cast} ÷ {registered} = {share}',
  'abstention.says': 'A turnout of {turnout} leaves {rest} who did not vote',
  'impossible.share': '{printed} is more than the whole',
  'impossible.more': '{part} is more than {whole}',
  'impossible.working': '{part} > {whole}',
  'margin.says': '{first} less {second} is {margin}',
  'margin.working': '{first} − {second} = {margin}',
  'change.says': '{before} and {change} make {after}',
  'change.working': '{before} {change} = {after}',
  'seats.says': 'The seats {list} add up to {sum}',
  'seats.working': '{list} = {sum}',
  'repeated-figure.says': 'The same figure is given as {other} elsewhere',
  'repeated-figure.working': '{printed} ≠ {other}',
  'table-sum.says': 'The column adds up to {sum}',
  'table-sum.working': '{list} = {sum}',
  'fraction.says': '{fraction} is {share}',
  'fraction.working': '{fraction} = {share}',
  'finding.not': '{says}, not {printed}',
  'finding.should': '{says}; {printed} should be {repair}',
  'finding.unfit': '{says}; {printed} does not fit',
  'repair.change': 'Change {from} to {to}',
  'repair.name-base': 'Name the base: insert “{insert}”',
  'repair.insert-base': ' of the {name}',
  'repair.recompute': 'Recompute the shares on {named}',
  'related.part': 'the count',
  'related.share': 'the share',
  'related.base': 'the total it is held against',
  'related.term': 'a term of the same sum',
  'base.with': '{total} {name}',
  'base.implied': 'the {low}–{high} {name} on which {count} other shares agree',
  'base.implied-one': 'the {total} {name} on which {count} other shares agree',
  'needed.range': '{low}–{high}',
  'name.registered': 'registered voters',
  'name.cast': 'ballots cast',
  'name.valid': 'valid votes',
  'name.listed': 'votes listed',
  'name.implied': 'votes',
  'name.seats': 'seats',
  'reason.alone': 'nothing in the article to hold it against',
  'reason.no-total': 'no total is stated, and too few shares to tell it from',
  'reason.vague': 'too roughly given to be checked',
  'reason.undecided': 'the shares agree on no base',
  'reason.before': 'of an earlier election',
  'reason.poll': 'of a survey',
  'reason.rule': 'a rule, not a result',
} as const satisfies Readonly<Record<string, string>>;

export type MessageKey = keyof typeof english;

/** A display language's sentences. */
export type Messages = Readonly<Record<MessageKey, string>>;

/** The sentence with its blanks filled in. */
export const say = (messages: Messages, key: MessageKey, blanks: Readonly<Record<string, string>> = {}): string =>
  messages[key].replace(/\{([a-z-]+)\}/g, (whole, name: string) => blanks[name] ?? whole);
