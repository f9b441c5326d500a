// The words of the report's page.
import type { Kind, Severity, Status, TotalKind } from '../../protocol.ts';

export const states: Readonly<Record<Status, string>> = {
  verified: 'Verified',
  rounding: 'Rounding',
  conflicting: 'Conflicting',
  unchecked: 'Unchecked',
  ignored: 'Ignored',
};

export const severities: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  information: 'Note',
  hint: 'Hint',
};

export const totals: Readonly<Record<TotalKind, string>> = {
  registered: 'Registered voters',
  cast: 'Ballots cast',
  valid: 'Valid votes',
  invalid: 'Invalid votes',
  turnout: 'Turnout',
  'seats-total': 'Seats in all',
};

export const kinds: Readonly<Record<Kind, string>> = {
  registered: 'registered voters',
  cast: 'ballots cast',
  valid: 'valid votes',
  invalid: 'invalid votes',
  votes: 'votes',
  share: 'share of the vote',
  turnout: 'turnout',
  seats: 'seats',
  'seats-total': 'seats in all',
  'margin-votes': 'margin in votes',
  'margin-points': 'margin in points',
  'change-points': 'change in points',
  'change-percent': 'change in percent',
  'previous-share': 'share at an earlier election',
  'previous-votes': 'votes at an earlier election',
  fraction: 'fraction',
  multiple: 'multiple',
  rank: 'rank',
  reporting: 'part of the count reported',
  threshold: 'threshold',
  'poll-share': 'share in a poll',
  other: 'other figure',
};

const subjects: Readonly<Record<string, string>> = {
  'against-all': 'Against all',
  others: 'Others',
  yes: 'Yes',
  no: 'No',
};

/** The name of a row, as it is printed or, where the text has none, as it is called. */
export const subjectOf = (name: string): string => (Object.hasOwn(subjects, name) ? (subjects[name] ?? name) : name);

export const columns = {
  subject: 'Name',
  votes: 'Votes',
  share: 'Share printed',
  recomputed: 'Recomputed',
  seats: 'Seats',
  state: 'State',
} as const;

export const noFigures = 'No election figures in this file';
export const noTable = 'No results table could be read';

export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** "A, B and C" */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
