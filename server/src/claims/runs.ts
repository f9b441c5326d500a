// Figures of a sentence that read alike, for they stand in one list or one bracket.
import { type Claim, isCount } from './claim.ts';
import type { Name } from './names.ts';
import { leftOf, type SentenceView } from './sentence.ts';

/** "(6.75, 24 seats), the Centre (6.71, 24)": what stands in brackets reads as what stood in the brackets before. */
export function inBrackets(view: SentenceView, claims: readonly Claim[]): void {
  let before: readonly Claim[] = [];
  let group: Claim[] = [];
  let at = view.from;
  const alike = (a: Claim, b: Claim): boolean =>
    a.figure.unit === b.figure.unit &&
    a.figure.style.places > 0 === b.figure.style.places > 0 &&
    a.figure.form === b.figure.form;
  for (const claim of claims) {
    const between = view.tokens.slice(at, claim.figure.from).map(({ text }) => text);
    const closes = between.lastIndexOf(')');
    const opens = between.lastIndexOf('(');
    if (opens >= 0 || closes >= 0) {
      if (group.length > 0) before = group;
      group = [];
    }
    at = claim.figure.to;
    if (opens > closes || (group.length > 0 && closes < 0)) group.push(claim);
    else continue;
    const model = before.find((other) => alike(other, claim));
    if (model?.settled && !claim.settled) Object.assign(claim, { kind: model.kind, noun: model.noun, settled: true });
  }
}

const isWhole = (claim: Claim): boolean =>
  isCount(claim) && claim.figure.form === 'digits' && claim.figure.style.places === 0;

/** "9,714 votes (was 9,713)": what a count was before counts the same. */
export function wasBefore(view: SentenceView, claims: readonly Claim[]): void {
  claims.forEach((claim, k) => {
    const now = claims[k - 1];
    if (!now?.settled || claim.settled || !isWhole(claim) || !isCount(now)) return;
    const opens = view.cues.some(
      ({ value, from, to }) =>
        value === 'previous' && view.tokens[from]?.text === '(' && from >= now.figure.to && to === claim.figure.lead,
    );
    if (opens) Object.assign(claim, { kind: now.kind, noun: now.noun, settled: true });
  });
}

/** Fewest names with a number each that make a list of results. */
const fewestNamed = 3;

/** "Reyes 88, Anna Moreau with 67, Okoro (Greens) 50": bare counts, each right behind a name, are results. */
export function namedRuns(view: SentenceView, claims: readonly Claim[], names: readonly Name[]): void {
  const ends = new Set(names.map(({ to }) => to));
  const kind = view.cues.some(({ value }) => value === 'seats' || value === 'chamber') ? 'seats' : 'votes';
  let run: Claim[] = [];
  const close = (): void => {
    const digits = run.some(({ figure }) => figure.form === 'digits');
    if (run.length >= fewestNamed && digits) for (const claim of run) claim.listed = kind;
    run = [];
  };
  for (const claim of claims) {
    const { figure } = claim;
    const counted =
      isCount(claim) && (figure.form === 'digits' || figure.form === 'words') && figure.style.places === 0;
    if (!counted || !nameBefore(view, claim).some((at) => ends.has(at))) close();
    else if (!claim.settled) {
      claim.behind = true;
      run.push(claim);
    }
  }
  close();
}

/** Where the name of whom a bare count is may end: before a verb and a bracket, or a comma that opens nothing. */
function nameBefore(view: SentenceView, { figure }: Claim): readonly number[] {
  const { tokens } = view;
  const held = leftOf(view, figure, 'having') === 0;
  const at = held ? figure.lead - 1 : figure.lead;
  const last = tokens[at - 1]?.text;
  // "Lund, 76; Berg, 23", but not "Lund, 76, said"
  const ends = figure.to >= view.to || ';.'.includes(tokens[figure.to]?.text ?? ' ');
  return last === ')' || (last === ',' && ends && !held) ? [at - 1] : [at];
}
