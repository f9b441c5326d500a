// Repairs as edits of the file: in the language of the article, and in its author's own style.
import type { Remark } from '../checks/check.ts';
import type { Claim } from '../claims/claim.ts';
import type { Option } from '../contest/options.ts';
import type { Base } from '../contest/ratio.ts';
import type { Change } from '../contest/tie.ts';
import { nameBase, printed } from '../contest/wording.ts';
import { isOneKeystroke } from '../math/keystrokes.ts';
import { compare, rational } from '../math/rational.ts';
import { say } from '../messages/messages.ts';
import { remade, restyle } from '../numerals/restyle.ts';
import type { Repair } from '../protocol.ts';
import type { Wording } from './findings.ts';
import { saidOnce } from './saidOnce.ts';

/** A remark has no figure to blame: the words or the total beside it are to be changed. */
export const repairsOfRemark = (remark: Remark, wording: Wording): readonly Repair[] => [
  ...unitRepairs(remark, wording),
  ...baseRepairs(remark, wording),
];

export function repairOf(option: Option, wording: Wording): readonly Repair[] {
  const { certain, settles, upsets } = option;
  return changing(option, wording).map((change) => ({ ...change, certain, settles, upsets }));
}

/** The figure with another value; nothing where that cannot be written, or is what stands there. */
function changing(change: Change, wording: Wording): readonly Pick<Repair, 'title' | 'edits'>[] {
  const { to, title } = rewritten(change, wording);
  return to === undefined ? [] : [{ title, edits: wording.places.edits(change.claim.figure, to) }];
}

const rewritten = saidOnce(({ claim: { figure }, value }: Change, { language, voice }: Wording) => {
  const to = restyle(figure, value, language);
  if (to === undefined || to === figure.text) return { title: '' };
  return { to, title: say(voice.messages, 'repair.change', { from: figure.text, to }) };
});

/** The figure as it stands, with the name of the unit that it is in. */
function unitRepairs({ at: { figure }, unit }: Remark, { places, language, voice }: Wording): readonly Repair[] {
  if (unit === undefined) return [];
  const { one, other } = language.pointsWritten;
  const number = figure.text.replace(/\s*[%٪％]$/u, '');
  const text = `${number} ${compare(figure.value, rational(1)) === 0 ? one : other}`;
  const edits = places.edits({ start: figure.start, end: figure.unitEnd }, text);
  return [{ title: say(voice.messages, 'repair.points', { text }), certain: false, edits }];
}

/** Mend the total that is named, say what the shares are really of, or make them what the text says they are. */
function baseRepairs({ at, base, recomputed = [] }: Remark, wording: Wording): readonly Repair[] {
  const { places, language, voice } = wording;
  const [first] = recomputed;
  const named = base && first ? [...totalRepair(at, base, wording), ...namingRepair(base, first.claim, wording)] : [];
  const edits = recomputed.flatMap(({ claim, value }) => {
    const text = restyle(claim.figure, value, language);
    return text === undefined || text === claim.figure.text ? [] : places.edits(claim.figure, text);
  });
  if (edits.length === 0) return named;
  return [
    ...named,
    { title: say(voice.messages, 'repair.recompute', { named: printed(at, voice) }), certain: false, edits },
  ];
}

/** The total that is named, where a slip of one key makes it the base. */
function totalRepair(at: Claim, { interval: { low } }: Base, wording: Wording): readonly Repair[] {
  const meant = low && remade(at.figure, low, wording.language);
  if (!low || !meant || !isOneKeystroke(at.figure.digits, meant.digits)) return [];
  return changing({ claim: at, value: low }, wording).map((change) => ({ ...change, certain: false }));
}

/** The base behind its first share, in the language of the article and as its author writes numbers. */
function namingRepair(base: Base, share: Claim, { places, voice, own }: Wording): readonly Repair[] {
  if (!own) return [];
  const insert = say(own, 'repair.insert-base', { base: nameBase(base, 1, { ...voice, messages: own }) });
  const { unitEnd } = share.figure;
  return [
    {
      title: say(voice.messages, 'repair.name-base', { insert: insert.trim() }),
      certain: false,
      edits: places.edits({ start: unitEnd, end: unitEnd }, insert),
    },
  ];
}
