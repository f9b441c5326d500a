// One sentence under the reader's eye: its tokens, figures and cue words, and how far they stand apart.
import type { Cue } from '../languages/language.ts';
import type { Found, PhraseBook } from '../languages/phrases.ts';
import { groupBy } from '../math/groups.ts';
import type { Printed } from '../numerals/figure.ts';
import type { Token } from '../text/tokens.ts';

export interface SentenceView {
  /** Of the whole block. */
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** All numbers, distractions included. */
  readonly figures: readonly Printed[];
  readonly cues: readonly Found<Cue>[];
  /** The same by what they say: readers ask for many, and most are not there. */
  readonly hits: ReadonlyMap<Cue, readonly Found<Cue>[]>;
  /** Of the cues that belong to one number alone, the first token of that number. */
  readonly owners: ReadonlyMap<Found<Cue>, number>;
  /** Whether a word has the ending of whom something is of: "country's". */
  readonly isGenitive: (word: string) => boolean;
}

/** How far a cue stands from a figure: words between, and more for each mark that parts them. */
export const faraway = 99;

export function cuesIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  book: PhraseBook<Cue>,
): readonly Found<Cue>[] {
  const found: Found<Cue>[] = [];
  let masked = from;
  for (let i = from; i < to; i++) {
    const hits = book.at(tokens, i);
    for (const hit of hits)
      if (hit.to <= to && (i >= masked || hit.value === 'mask' || hit.value === 'share' || hit.value === 'cast'))
        found.push(hit);
    for (const hit of hits) if (hit.value === 'mask') masked = Math.max(masked, hit.to);
  }
  // "5,185 ballot boxes" are no ballots
  const boxes = found.filter(({ value, from: start, to: end }) => value === 'units' && end - start > 1);
  const isOfUnits = ({ value, from: start, to: end }: Found<Cue>): boolean =>
    (value === 'ballots' || value === 'votes') && boxes.some((unit) => unit.from <= start && end < unit.to);
  // "4,608 went to vote": they came, and went to nobody
  const verbs = found.filter(({ value, from: start, to: end }) => hiding.has(value) && end - start > 2);
  // "counted as valid": nobody says that they were all
  const isOfVerb = ({ value, from: start, to: end }: Found<Cue>): boolean =>
    (value === 'support' || value === 'votes' || value === 'cast' || value === 'units') &&
    verbs.some((verb) => verb.from <= start && end <= verb.to && (verb.value === 'cast') !== (value === 'cast'));
  return found.filter(
    (hit) =>
      !isOfVerb(hit) &&
      // "a valid poll of 12,306" is no survey
      (hit.value !== 'poll' || !found.some((other) => counts(other) && other.from < hit.from && other.to > hit.from)) &&
      !isOfUnits(hit) &&
      (hit.value === 'share' ||
        hit.value === 'cast' ||
        hit.value === 'against-all' ||
        !found.some(
          (mask) =>
            mask.value === 'mask' &&
            mask.from <= hit.from &&
            hit.to <= mask.to &&
            mask.to - mask.from > hit.to - hit.from,
        )),
  );
}

const hiding: ReadonlySet<Cue> = new Set<Cue>(['cast', 'valid', 'invalid']);

const counts = ({ value }: Found<Cue>): boolean => value === 'valid' || value === 'cast' || value === 'turnout';

const barrier = (text: string, leftward: boolean): number => {
  if (text === ';' || text === '|') return 30;
  if (text === '•' || text === '·') return 30;
  if (text === ',') return 3;
  if (text === ':') return leftward ? 0 : 8;
  if (text === '(') return leftward ? 1 : 4;
  if (text === ')') return leftward ? 4 : 1;
  if (text === '–' || text === '—') return leftward ? 1 : 2;
  if (text === '.') return 6;
  return 0;
};

function gap(tokens: readonly Token[], from: number, to: number, leftward: boolean): number {
  let distance = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind === 'word') distance += 1;
    else if (token?.kind === 'mark')
      distance += token.text === '.' && tokens[i - 1]?.text.length === 1 ? 0 : barrier(token.text, leftward);
    else distance += 1;
  }
  return distance;
}

/** Whether a number parts the words before it from those after it. */
export const blocks = ({ not, form }: Printed): boolean =>
  form !== 'multiple' && form !== 'rank' && (not === undefined || not === 'money');

/** The end of the figure before this one that a cue may not be fetched across. */
function leftLimit(view: SentenceView, figure: Printed): number {
  return view.figures.findLast((other) => other.to <= figure.from && blocks(other))?.to ?? view.from;
}

function rightLimit(view: SentenceView, figure: Printed): number {
  return view.figures.find((other) => other.from >= figure.to && blocks(other))?.from ?? view.to;
}

export const byWhatTheySay = (cues: readonly Found<Cue>[]): SentenceView['hits'] => groupBy(cues, ({ value }) => value);

/** The cues of one kind in the sentence. */
const hitsOf = ({ hits }: SentenceView, cue: Cue): readonly Found<Cue>[] => hits.get(cue) ?? none;

const none: readonly Found<Cue>[] = [];

const mayUse = ({ owners }: SentenceView, figure: Printed, hit: Found<Cue>): boolean => {
  const owner = owners.get(hit);
  return owner === undefined || (owner >= figure.from && owner < figure.to);
};

/** The distance to the nearest cue of the kind before the figure, not across another figure. */
export function leftOf(view: SentenceView, figure: Printed, cue: Cue): number {
  const hits = hitsOf(view, cue);
  if (hits.length === 0) return faraway;
  const limit = leftLimit(view, figure);
  let best = faraway;
  // "fell short of 5%": the phrase may end in what hedges the number
  for (const hit of hits)
    if (hit.from >= limit && hit.from < figure.lead && hit.to <= figure.from && mayUse(view, figure, hit))
      best = Math.min(best, gap(view.tokens, hit.to, figure.lead, true));
  return best;
}

/** "Turnout, its chairwoman said, was 73.5%": the distance from the comma that ends what is put in after the cue. */
export function pastAside(view: SentenceView, figure: Printed, cue: Cue): number {
  const { tokens } = view;
  // "the quota, there being one place to fill, was 601,710"
  const last = view.figures.findLast((other) => other.to <= figure.from && blocks(other) && other.form !== 'words');
  const limit = last?.to ?? view.from;
  const hit = hitsOf(view, cue).findLast(
    ({ from, to }) => from >= limit && tokens[to]?.text === ',' && to < figure.lead,
  );
  if (!hit || !mayUse(view, figure, hit)) return faraway;
  for (let at = figure.lead - 1; at > hit.to; at--) if (tokens[at]?.text === ',') return figure.lead - at - 1;
  return faraway;
}

/** The distance to the nearest cue of the kind after the figure and its unit, not across another figure. */
export function rightOf(view: SentenceView, figure: Printed, cue: Cue): number {
  const hits = hitsOf(view, cue);
  if (hits.length === 0) return faraway;
  const limit = rightLimit(view, figure);
  let best = faraway;
  for (const hit of hits)
    if (hit.from >= figure.to && hit.from < limit && mayUse(view, figure, hit))
      best = Math.min(best, gap(view.tokens, figure.to, hit.from, false));
  return best;
}

export const near = (view: SentenceView, figure: Printed, cue: Cue): number =>
  Math.min(leftOf(view, figure, cue), rightOf(view, figure, cue));

/** Whether the sentence holds the cue anywhere. */
export const anywhere = (view: SentenceView, cue: Cue): boolean => hitsOf(view, cue).length > 0;

/** How far two figures stand apart, names and marks weighed. */
export const between = (view: SentenceView, a: Printed, b: Printed): number => gap(view.tokens, a.to, b.from, true);

/** Whether the figure itself is a word of such a phrase: the "one" of "plus one vote". */
export const within = (view: SentenceView, figure: Printed, cue: Cue): boolean =>
  hitsOf(view, cue).some((hit) => hit.from < figure.from && hit.to > figure.from);

/** Whether the figure stands alone in brackets. */
export const aloneInBrackets = ({ tokens }: SentenceView, { lead, to }: Printed): boolean =>
  tokens[lead - 1]?.text === '(' && tokens[to]?.text === ')';

/** Whether the figure is the only amount of its sentence. */
export const alone = (view: SentenceView, figure: Printed): boolean =>
  !view.figures.some((other) => other !== figure && other.from !== figure.from && blocks(other));

/** "39,856 are ordinary voters and five live abroad; the remainder voted early": not all parts have a number. */
export const leavesRest = ({ cues, figures }: SentenceView): boolean =>
  cues.some(({ value, to }) => value === 'rest' && !figures.some(({ lead, from }) => lead <= to && from >= to));

/** "while the others were left blank": what is over has no number in the sentence. */
export const leavesUnsaid = ({ cues, figures }: Pick<SentenceView, 'cues' | 'figures'>): boolean =>
  cues.some(
    ({ value, from, to }) =>
      (value === 'rest' || value === 'others') &&
      !figures.some(
        ({ lead, not, to: end }) => not === undefined && (lead >= to || (end > from - beside && lead < from)),
      ),
  );
/** Words from a number to whom it is of. */
const beside = 3;

/** "Councillor Orr abstained": somebody was missing from a vote, and no number says how many; not "with nobody absent". */
export const leavesAway = ({ cues, figures }: Pick<SentenceView, 'cues' | 'figures'>): boolean =>
  cues.some(
    ({ value, from, to }) =>
      (value === 'abstained' || value === 'absent') &&
      !figures.some(({ lead, to: end }) => end > from - beside && lead < to + beside) &&
      !cues.some((hit) => isDenial(hit.value) && hit.from >= from - beside && hit.to <= to + beside),
  );

const isDenial = (value: Cue): boolean => value === 'nobody' || value === 'no';
