// What a repair does to the conclusion: who is ahead, who has half, who is above the bar, who has the majority of seats.
import type { Claim } from '../claims/claim.ts';
import { type Conclusions, conclusionsOf, nameOf } from '../contest/conclusions.ts';
import type { Contest } from '../contest/contest.ts';
import type { Blame } from '../contest/diagnosis.ts';
import { printed } from '../contest/wording.ts';
import { called, type MessageKey, say } from '../messages/messages.ts';
import { remade } from '../numerals/restyle.ts';
import type { Wording } from './findings.ts';

/** The change in words, with the blank {finding} for what it follows from; undefined where nothing changes for certain. */
export interface Consequence {
  readonly key: MessageKey;
  readonly blanks: Readonly<Record<string, string>>;
}

type Saying = Pick<Wording, 'language' | 'voice'>;

/** What all repairs of the figure, and of one that is as likely wrong, alike would change. */
export function consequenceOf(
  { claim, repairs, tie }: Blame,
  contests: readonly Contest[],
  wording: Saying,
): Consequence | undefined {
  const contest = contests.find(({ claims }) => claims.includes(claim));
  if (!contest || repairs.length === 0) return undefined;
  const all = contests.flatMap(({ claims }) => claims);
  const before = conclusionsOf(contest, all);
  const likely = [...repairs.map((value) => ({ claim, value })), ...(tie ? [tie] : [])];
  const changes = likely.map(({ claim, value }) => {
    const kept = claim.figure;
    claim.figure = remade(kept, value, wording.language);
    try {
      return changeOf(before, conclusionsOf(contest, all), claim, wording);
    } finally {
      claim.figure = kept;
    }
  });
  const [change] = changes;
  return changes.every((other) => other?.key === change?.key) ? change : undefined;
}

function changeOf(before: Conclusions, after: Conclusions, claim: Claim, { voice }: Saying): Consequence | undefined {
  const spoken = (name: string): string => called(voice.messages, 'subject', name);
  if (before.ahead !== undefined && after.ahead !== undefined && before.ahead !== after.ahead)
    return { key: 'consequence.ahead', blanks: { before: spoken(before.ahead), after: spoken(after.ahead) } };
  const name = nameOf(claim);
  if (name === undefined) return undefined;
  const turned = (was: ReadonlySet<string>, is: ReadonlySet<string>): 'gained' | 'lost' | undefined =>
    was.has(name) === is.has(name) ? undefined : is.has(name) ? 'gained' : 'lost';
  const majority = turned(before.majority, after.majority);
  if (majority && after.house)
    return {
      key: `consequence.majority-${majority}`,
      blanks: { subject: spoken(name), house: printed(after.house, voice) },
    };
  const half = turned(before.half, after.half);
  if (half) return { key: `consequence.half-${half}`, blanks: { subject: spoken(name) } };
  const above = turned(before.above, after.above);
  return above && after.bar
    ? { key: `consequence.above-${above}`, blanks: { subject: spoken(name), bar: printed(after.bar, voice) } }
    : undefined;
}

export const saying = (finding: string, consequence: Consequence | undefined, { voice }: Saying): string =>
  consequence ? say(voice.messages, consequence.key, { ...consequence.blanks, finding }) : finding;
