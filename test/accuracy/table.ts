// The scores as README.md shows them.
import { loadCases } from './cases.ts';
import { type Check, type Measure, measures, percentOf, type Score, scoreOf } from './score.ts';

/** The folders of annotated articles, and what they are. `held-out` were unread until their failures were read, once, to learn from. */
export const sets = {
  retold: 'retold from the press',
  en: 'of our own',
  'held-out': 'of our own, held out at first',
  ru: 'in Russian',
  kk: 'in Kazakh',
  de: 'in German',
} as const;

export type Scores = Readonly<Record<keyof typeof sets, Score>>;

export const scoresOf = (check: Check): Scores =>
  Object.fromEntries(
    Object.keys(sets).map((name) => [name, scoreOf(loadCases(`test/articles/${name}`), check)]),
  ) as unknown as Scores;

const cell = (score: Score, measure: Measure): string => {
  const part = score.parts[measure];
  return `${percentOf(part).toFixed(1)}% (${part.hit}/${part.of})`;
};

/** Two tables in Markdown: the measures of each set, and what each check caught and falsely accused. */
export function tableOf(scores: Scores): string {
  const all = Object.values(scores);
  const head = Object.entries(sets).map(
    ([name, title]) => `${title}, ${scores[name as keyof typeof sets].articles} articles`,
  );
  const rows = (Object.keys(measures) as Measure[]).map(
    (measure) => `| ${measures[measure]} | ${all.map((score) => cell(score, measure)).join(' | ')} |`,
  );
  const codes = [...new Set(all.flatMap(({ power }) => [...power.keys()]))].sort();
  const slips = all.reduce((sum, { parts }) => sum + parts.slipsCaught.of, 0);
  const figures = all.reduce((sum, score) => sum + score.figures, 0);
  const powers = codes.map((code) => {
    const caught = all.reduce((sum, { power }) => sum + (power.get(code)?.caught ?? 0), 0);
    const wrongly = all.reduce((sum, { power }) => sum + (power.get(code)?.false ?? 0), 0);
    return `| \`${code}\` | ${((100 * caught) / slips).toFixed(1)}% | ${((1000 * wrongly) / figures).toFixed(1)} |`;
  });
  return [
    `| | ${head.join(' | ')} |`,
    `|---|${'--:|'.repeat(all.length)}`,
    ...rows,
    '',
    `| Check | catches, of ${slips.toLocaleString('en')} typed slips | false alarms per 1,000 figures |`,
    '|---|--:|--:|',
    ...powers,
    '',
  ].join('\n');
}
