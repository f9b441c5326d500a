// To which number a word belongs: "18,204 votes and 17,911, a lead of 393" has one noun for the first, one for the last.
import type { Cue } from '../languages/language.ts';
import type { Found } from '../languages/phrases.ts';
import { gather } from '../math/gather.ts';
import type { Printed } from '../numerals/figure.ts';
import type { Token } from '../text/tokens.ts';

/** Words that say what a number counts; those that join or compare belong to nobody alone. */
const nouns: ReadonlySet<Cue> = new Set<Cue>([
  ...(['votes', 'ballots', 'voters', 'seats', 'units', 'registered', 'cast', 'valid', 'invalid'] as const),
  ...(['abstained', 'turnout', 'margin', 'quota', 'swing', 'majority', 'share', 'chamber', 'others'] as const),
]);

/** Small words and marks that may stand between a noun and its number: "a lead of 393", "turnout was 51%". */
const links = 3;
const linking: ReadonlySet<Cue> = new Set<Cue>(['of', 'by', 'to', 'since']);

/** The number (by its first token) that alone may use a word, for the words of which that is plain. */
export function ownersOf(
  tokens: readonly Token[],
  figures: readonly Printed[],
  cues: readonly Found<Cue>[],
  isLink: (token: Token) => boolean,
): ReadonlyMap<Found<Cue>, number> {
  const owners = new Map<Found<Cue>, number>();
  const starting = new Map<number, Found<Cue>[]>();
  const ending = new Map<number, Found<Cue>[]>();
  const links = new Set<number>();
  const them = new Map<number, number>();
  for (const hit of cues) {
    if (linking.has(hit.value)) for (let i = hit.from; i < hit.to; i++) links.add(i);
    // "509,526 of them were good"
    if (hit.value === 'part-of') them.set(hit.from, hit.to);
    if (!nouns.has(hit.value)) continue;
    starting.set(hit.from, [...(starting.get(hit.from) ?? []), hit]);
    ending.set(hit.to, [...(ending.get(hit.to) ?? []), hit]);
  }
  const leads = new Set(gather(figures, ({ not, lead }) => (not === undefined ? [lead] : [])));
  for (const figure of figures) {
    if (figure.not !== undefined || figure.form === 'multiple' || figure.form === 'rank') continue;
    after(figure, them.get(figure.to) ?? figure.to, tokens, starting, leads, links, isLink, owners);
    before(figure, tokens, ending, links, isLink, owners);
  }
  return owners;
}

/** The unbroken run of nouns and their verb after the number and its "of them"; `ofs` are the tokens of words such as "of". */
function after(
  figure: Printed,
  from: number,
  tokens: readonly Token[],
  starting: ReadonlyMap<number, readonly Found<Cue>[]>,
  leads: ReadonlySet<number>,
  ofs: ReadonlySet<number>,
  isLink: (token: Token) => boolean,
  owners: Map<Found<Cue>, number>,
): void {
  let linked = 0;
  let people = false;
  const own: Found<Cue>[] = [];
  // "66.57% of the total valid votes of 12,003,900": they are the second number's
  const given = (at: number): boolean => figure.unit === 'percent' && ofs.has(at) && leads.has(at + 1);
  for (let at = from; ; ) {
    // "of 12,000 voters cast 9,000": a verb between two numbers is the second's
    // "14 seats hung on 2,000 votes": so is a margin
    const hits = (starting.get(at) ?? []).filter(
      ({ value, to }) => !leads.has(to) || !(value === 'margin' || (value === 'cast' && people)),
    );
    const token = tokens[at];
    // "votes were cast", but no verb stands right after its number
    if (hits.length === 0 && at > figure.to && token && isLink(token) && linked++ < links) {
      at++;
      continue;
    }
    // "557 people who voted"
    const verb = people && token?.kind === 'word' && starting.get(at + 1)?.some(({ value }) => value === 'cast');
    if (hits.length === 0 && verb) {
      at++;
      continue;
    }
    if (hits.length === 0) break;
    const end = hits.reduce((most, hit) => Math.max(most, hit.to), at + 1);
    own.push(...hits);
    // "people on the register": of the longer phrase the shorter, "the register", is part
    for (let inner = at + 1; inner < end; inner++)
      own.push(
        ...(starting.get(inner) ?? []).filter(({ value, to }) =>
          hits.some((hit) => hit.value === value && to <= hit.to),
        ),
      );
    people ||= hits.some(({ value }) => value === 'voters' || value === 'registered');
    at = end;
  }
  if (!own.some(({ to }) => given(to))) for (const hit of own) owners.set(hit, figure.from);
}

/** The noun before the number, with no more than a few small words between. */
function before(
  figure: Printed,
  tokens: readonly Token[],
  ending: ReadonlyMap<number, readonly Found<Cue>[]>,
  linked: ReadonlySet<number>,
  isLink: (token: Token) => boolean,
  owners: Map<Found<Cue>, number>,
): void {
  for (let at = figure.lead, k = 0; k <= links; k++, at--) {
    const hits = ending.get(at) ?? [];
    for (const hit of hits) if (!owners.has(hit)) owners.set(hit, figure.from);
    if (hits.length > 0) return;
    const token = tokens[at - 1];
    if (!token || !(linked.has(at - 1) || token.text === ':' || isLink(token))) return;
  }
}
