// From blame to finding: the message with its sum, the other terms, and repairs in the author's own style.
import type { Remark } from '../checks/check.ts';
import type { Claim } from '../claims/claim.ts';
import type { Blame } from '../contest/diagnosis.ts';
import { toldOf } from '../contest/explained.ts';
import type { Option } from '../contest/options.ts';
import type { Relation } from '../contest/relation.ts';
import type { Change } from '../contest/tie.ts';
import { printed, range, type Voice } from '../contest/wording.ts';
import type { Language } from '../languages/language.ts';
import { type Messages, say } from '../messages/messages.ts';
import { restyle } from '../numerals/restyle.ts';
import type { Finding, Related, Severity } from '../protocol.ts';
import type { Span } from '../text/span.ts';
import { type Consequence, saying } from './consequence.ts';
import type { Places } from './place.ts';
import { repairOf, repairsOfRemark } from './repairs.ts';
import { saidOnce } from './saidOnce.ts';

export interface Wording {
  readonly places: Places;
  readonly language: Language;
  readonly voice: Voice;
  /** What is put into the article is in its own language; undefined where Recount does not speak that. */
  readonly own: Messages | undefined;
}

export function findingOf(
  blame: Blame,
  options: readonly Option[],
  consequence: Consequence | undefined,
  wording: Wording,
): Finding {
  const { claim, breaks, tie } = blame;
  const first = breaks[0];
  const { message, working } = told(blame, wording);
  const at = wording.places.of(tie ? across(claim.figure, tie.claim.figure) : claim.figure);
  const repairs = options.flatMap((option) => repairOf(option, wording));
  return {
    ...at,
    code: first?.code ?? 'impossible',
    // what changes the conclusion weighs more, however little it is off
    severity: consequence ? 'error' : severityOf(blame),
    message: saying(message, consequence, wording),
    working,
    // the terms of the sum that the message tells; the others are in the working
    related: relatedTo(tie ? [] : [claim], breaks.slice(0, 1), wording),
    repairs,
  };
}

const told = saidOnce((blame: Blame, wording: Wording) => ({
  message: blame.tie ? eitherOf(blame, blame.tie, wording) : messageOf(blame, wording),
  working: [...new Set(blame.breaks.map((relation) => relation.words().working))].join('\n'),
}));

const across = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** Proof is an error; what only leans on a stated total, or on too few shares to agree, is a warning. */
function severityOf({ breaks, repairs }: Blame): Severity {
  if (breaks[0]?.told) return 'warning';
  const proven = breaks.some(({ code, weight, witnesses }) =>
    code !== 'share-of-total' ? weight === 'proof' : witnesses >= 2,
  );
  return proven || (breaks.length >= 2 && repairs.length > 0) ? 'error' : 'warning';
}

function messageOf({ claim, breaks, repairs }: Blame, { language, voice }: Wording): string {
  const first = breaks[0];
  if (!first) return '';
  const { messages } = voice;
  const own = printed(claim, voice);
  if (first.code === 'share-of-total' && first.terms[1] === claim) {
    const need = first.needed(claim);
    const share = first.terms[0];
    if (need && share)
      return say(messages, 'share-of-total.needs', {
        share: printed(share, voice),
        base: first.base?.() ?? '',
        needed: range(need, voice),
        printed: own,
      });
  }
  const twin = first.code === 'repeated-figure' ? first.terms.find((term) => term !== claim) : undefined;
  if (twin)
    return say(messages, 'finding.not', {
      says: say(messages, 'repeated-figure.says', { other: printed(twin, voice) }),
      printed: own,
    });
  const derived = toldOf(first) === claim;
  if (derived && !first.bound && first.code !== 'sum-of-shares')
    return say(messages, 'finding.not', { says: first.words().says, printed: own });
  const best = repairs[0];
  const repair = best && restyle(claim.figure, best, language);
  if (first.bound) return first.words().says;
  return repair
    ? say(messages, 'finding.should', { says: first.words().says, printed: own, repair })
    : say(messages, 'finding.unfit', { says: first.words().says, printed: own });
}

/** One of two figures is wrong, and nothing tells which: both are named alike, in the order in which they stand. */
function eitherOf({ claim, breaks, repairs: [best] }: Blame, tie: Change, { language, voice }: Wording): string {
  const sides = [...(best ? [{ claim, value: best }] : []), tie];
  const [one, other] = sides
    .sort((a, b) => a.claim.figure.start - b.claim.figure.start)
    .map((side) => {
      const text = restyle(side.claim.figure, side.value, language) ?? '';
      const mended = { ...side.claim, figure: { ...side.claim.figure, text } };
      return { is: printed(side.claim, voice), should: printed(mended, voice) };
    });
  return say(voice.messages, 'finding.either', {
    ...{ says: breaks[0]?.words().says ?? '', one: one?.is ?? '', first: one?.should ?? '' },
    ...{ other: other?.is ?? '', second: other?.should ?? '' },
  });
}

function relatedTo(
  marked: readonly Claim[],
  breaks: readonly Relation[],
  { places, voice }: Wording,
): readonly Related[] {
  const seen = new Set(marked);
  return breaks.flatMap((relation) =>
    relation.terms.flatMap((term, k) => {
      if (seen.has(term)) return [];
      seen.add(term);
      const { start, end } = places.of(term.figure);
      const proportion = relation.base !== undefined;
      const role = proportion
        ? k === 0
          ? 'related.share'
          : k === 1
            ? 'related.part'
            : 'related.base'
        : 'related.term';
      return [{ start, end, message: say(voice.messages, role, { figure: printed(term, voice) }) }];
    }),
  );
}

export function findingOfRemark(remark: Remark, wording: Wording): Finding {
  const { code, severity, at, message, working, related } = remark;
  const others = related.map((claim) => {
    const { start, end } = wording.places.of(claim.figure);
    return { start, end, message: printed(claim, wording.voice) };
  });
  return {
    ...wording.places.of(at.figure),
    code,
    severity,
    message,
    working,
    related: others,
    repairs: repairsOfRemark(remark, wording),
  };
}
