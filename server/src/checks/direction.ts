// "Rose from 61.9% to 57.3%": what went up by its verb is no smaller than it was.
import type { Claim } from '../claims/claim.ts';
import type { Relation } from '../contest/relation.ts';
import { printed } from '../contest/wording.ts';
import { work } from '../contest/workings.ts';
import { compare } from '../math/rational.ts';
import { say } from '../messages/messages.ts';
import { isFirm } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import type { Article } from './check.ts';

/** What is told of in such words; of anything else nothing is known. */
const told: ReadonlySet<Kind> = new Set<Kind>([
  ...([
    'votes',
    'previous-votes',
    'share',
    'previous-share',
    'turnout',
    'seats',
    'margin-votes',
    'margin-points',
  ] as const),
  ...(['registered', 'cast', 'valid', 'invalid'] as const),
]);

export function directionOf(claim: Claim, { voice }: Article): readonly Relation[] {
  const { moved } = claim;
  if (moved?.up === undefined || ![claim, moved.was].every(({ kind, figure }) => told.has(kind) && isPlain(figure)))
    return [];
  const { was, up } = moved;
  const order = compare(claim.figure.value, was.figure.value);
  const goes = up ? order > 0 : order < 0;
  const blanks = { before: printed(was, voice), after: printed(claim, voice) };
  return [
    {
      ...{ code: 'change', weight: 'proof', bound: true, terms: [was, claim], witnesses: 0, digits: byChance },
      state: goes ? 'holds' : 'fails',
      words: () => ({
        working: work(order > 0 ? 'above' : 'below', { one: blanks.after, other: blanks.before }),
        says: say(voice.messages, up ? 'change.rise' : 'change.fall', blanks),
      }),
      needed: () => undefined,
    },
  ];
}

const isPlain = (figure: Claim['figure']): boolean =>
  figure.hedge === undefined && (figure.unit !== 'none' || isFirm(figure));

/** Of two numbers one in two goes the way that is told by chance. */
const byChance = 0.3;
