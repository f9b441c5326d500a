// The whole public face of the engine: one factory, one interface, a function from text to findings.
import { type Choices, examine } from './checks/examine.ts';
import { readClaims, reader } from './claims/read.ts';
import { contestReports } from './findings/contests.ts';
import type { Wording } from './findings/findings.ts';
import { placesIn } from './findings/place.ts';
import { figuresOf, findingsOf } from './findings/report.ts';
import { en } from './languages/en.ts';
import { english } from './languages/messages.ts';
import type { CheckedArticle, Finding, Format, Settings } from './protocol.ts';
import { readProse } from './text/read.ts';

export interface Article {
  readonly path: string;
  readonly text: string;
  readonly format: Format;
  /** BCP 47, where the caller knows it; otherwise English. */
  readonly language?: string;
}

export interface Checker {
  /** Total: any text gives an answer, the same text the same answer. */
  check(article: Article): CheckedArticle;
}

export const defaultSettings: Settings = { base: 'inferred', checks: {} };

export function createChecker(settings: Settings = defaultSettings): Checker {
  const language = en;
  const using = reader(language);
  const stated = settings.base === 'stated';
  const choices: Choices = { stated, language, messages: english, off: (code) => settings.checks[code] === 'off' };
  return {
    check: ({ path, text, format }) => {
      const prose = readProse(text, format);
      const claims = readClaims(prose, using);
      const examination = examine(claims, prose.blocks, prose.text, choices);
      const wording: Wording = { places: placesIn(prose), language, messages: english, stated };
      const findings = findingsOf(examination, wording).map((finding) => graded(finding, settings));
      return {
        ...{ path, format, language: language.code, findings },
        figures: figuresOf(claims, examination, wording),
        contests: contestReports(claims, examination, wording),
        ...(examination.failures.length > 0 && { faults: examination.failures }),
      };
    },
  };
}

/** The severity that the writer chose for the check. */
function graded(finding: Finding, { checks }: Settings): Finding {
  const chosen = Object.hasOwn(checks, finding.code) ? checks[finding.code] : undefined;
  return chosen === undefined || chosen === 'off' ? finding : { ...finding, severity: chosen };
}
