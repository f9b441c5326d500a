// A checker that stands in for the engine: it finds what the words of the text say, so that the command line can be
// tested alone. Each number is a figure; each word “error”, “warning”, “information” or “hint” is a finding of that
// severity; “huge” makes a message of four megabytes; “boom” makes the checker throw.
import { messagesFor } from '../../server/src/messages/catalogues.ts';
import { readProject } from '../../server/src/project/parse.ts';
import type { CheckedArticle, Finding, Severity } from '../../server/src/protocol.ts';
import type { Article, Checker } from '../../server/src/service.ts';

export function createChecker(settings: unknown): Checker {
  return {
    check({ path, format, language = 'en', text }: Article): CheckedArticle {
      if (text.includes('boom')) throw new Error('the engine gave up');
      const figures = [...text.matchAll(/\d+/g)].map((match) => ({
        ...placeOf(text, match.index, match[0]),
        text: match[0],
        kind: 'votes' as const,
        value: Number(match[0]),
        status: 'verified' as const,
      }));
      const findings = [...text.matchAll(/\b(?:error|warning|information|hint)\b/g)].map(
        (match): Finding => ({
          code: 'stand-in',
          severity: match[0] as Severity,
          ...placeOf(text, match.index, match[0]),
          message: text.includes('huge') ? 'x'.repeat(4_000_000) : `${match[0]} ${JSON.stringify(settings)}`,
          working: '1 + 1 = 2',
          related: [],
          repairs: [{ title: `Strike ${match[0]}`, certain: false, edits: [] }],
        }),
      );
      return { path, format, language, figures, contests: [], findings };
    },
  };
}

function placeOf(text: string, start: number, found: string) {
  const before = text.slice(0, start).split('\n');
  return { start, end: start + found.length, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

export const languageChoices: readonly string[] = ['auto', 'en', 'ru'];

export { isIncluded as includes } from '../../server/src/project/own.ts';
export const readProjectFile = (text: string) => readProject(text, ['sums'], messagesFor('en'), languageChoices);
