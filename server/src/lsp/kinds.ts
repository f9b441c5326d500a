// What a figure counts, in words.
import type { Kind } from '../protocol.ts';

export const kindsInWords: Readonly<Record<Kind, string>> = {
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
