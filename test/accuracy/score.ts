// How often Recount sees, understands, accuses rightly, keeps silent and finds what was typed wrong.
import type { CheckedArticle, Figure, Finding, Range } from '../../server/src/protocol.ts';
import { type Case, type Slip, slipsOf, type Truth } from './cases.ts';

export type Check = (article: Pick<Case, 'name' | 'format' | 'text'>) => CheckedArticle;

/** Counts; `of` is what they are counts out of. */
export interface Part {
  readonly hit: number;
  readonly of: number;
}

/** What is measured, in the words of the table in README.md. */
export const measures = {
  seen: 'figures seen',
  kind: 'of these, kind right',
  coverage: 'checkable figures checked',
  precision: 'errors and warnings that are right',
  recall: 'wrong figures found',
  cleanSilent: 'correct articles left silent',
  slipsCaught: 'typed slips caught',
  slipsLocated: 'typed slips located at the figure',
} as const;

export type Measure = keyof typeof measures;

/** What one check did: its slips caught, and its false alarms. */
export interface Power {
  readonly caught: number;
  readonly false: number;
}

export interface Score {
  readonly parts: Readonly<Record<Measure, Part>>;
  readonly power: ReadonlyMap<string, Power>;
  readonly figures: number;
  readonly articles: number;
}

const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

const isLoud = ({ severity, code }: Finding): boolean =>
  (severity === 'error' || severity === 'warning') && code !== 'share-base';

/** At the figure, or with a repair of it alone. */
const pointsAt = (finding: Finding, figure: Range): boolean =>
  overlap(finding, figure) ||
  finding.repairs.some(({ edits }) => edits.length > 0 && edits.every((edit) => overlap(edit, figure)));

const touches = (finding: Finding, figure: Range): boolean =>
  pointsAt(finding, figure) ||
  finding.related.some((related) => overlap(related, figure)) ||
  finding.repairs.some(({ edits }) => edits.some((edit) => overlap(edit, figure)));

/** The figures that stand for a set of articles. */
export function scoreOf(cases: readonly Case[], check: Check): Score {
  const counts = new Map<Measure, { hit: number; of: number }>();
  const power = new Map<string, { caught: number; false: number }>();
  const count = (measure: Measure, hit: boolean): void => {
    const part = counts.get(measure) ?? { hit: 0, of: 0 };
    counts.set(measure, { hit: part.hit + Number(hit), of: part.of + 1 });
  };
  const note = (code: string, what: 'caught' | 'false'): void => {
    const known = power.get(code) ?? { caught: 0, false: 0 };
    power.set(code, { ...known, [what]: known[what] + 1 });
  };
  for (const article of cases) {
    const { figures, findings } = check(article);
    const raised = findings.filter(isLoud);
    const wrong = article.figures.filter(({ truth }) => truth === 'wrong');
    for (const figure of article.figures) reading(figure, figures, count);
    for (const finding of raised) {
      const right = wrong.some((figure) => pointsAt(finding, figure));
      count('precision', right);
      if (!right) note(finding.code, 'false');
    }
    for (const figure of wrong)
      count(
        'recall',
        raised.some((finding) => pointsAt(finding, figure)),
      );
    if (wrong.length === 0) count('cleanSilent', raised.length === 0);
    for (const slip of slipsOf(article)) {
      const fresh = freshAt(slip, raised, check);
      const caught = fresh.find((finding) => touches(finding, slip.figure));
      count('slipsCaught', caught !== undefined);
      count(
        'slipsLocated',
        fresh.some((finding) => overlap(finding, slip.figure)),
      );
      if (caught) note(caught.code, 'caught');
    }
  }
  const keys = Object.keys(measures) as Measure[];
  return {
    parts: Object.fromEntries(keys.map((key) => [key, counts.get(key) ?? { hit: 0, of: 0 }])) as Record<Measure, Part>,
    power,
    figures: cases.reduce((all, { figures }) => all + figures.length, 0),
    articles: cases.length,
  };
}

function reading(truth: Truth, figures: readonly Figure[], count: (measure: Measure, hit: boolean) => void): void {
  const seen = figures.find((figure) => overlap(figure, truth));
  count('seen', seen !== undefined);
  if (seen) count('kind', seen.kind === truth.kind);
  if (truth.checkable)
    count('coverage', seen !== undefined && seen.status !== 'unchecked' && seen.status !== 'ignored');
}

/** What is said of the article with the slip, and was not said without it. */
function freshAt({ article, text }: Slip, before: readonly Finding[], check: Check): readonly Finding[] {
  const { findings } = check({ ...article, text });
  return findings
    .filter(isLoud)
    .filter(({ start, end, code }) => !before.some((b) => b.start === start && b.end === end && b.code === code));
}

/** In per cent; all of nothing is all. */
export const percentOf = ({ hit, of }: Part): number => (of === 0 ? 100 : (100 * hit) / of);
