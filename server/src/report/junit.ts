// The report as JUnit's XML, which build servers take: an article is a suite, a finding a case that fails or passes.
import type { CheckedArticle, Finding } from '../protocol.ts';
import type { Reporter } from './reporter.ts';
import { visible, wellFormed } from './visible.ts';

/** `fails` says whether a finding fails its case; one that does not is told beside it. */
export function createJunitReporter(fails: (found: Finding) => boolean): Reporter {
  const caseOf = ({ path }: CheckedArticle, found: Finding): string => {
    const { code, message, working, line, column, severity } = found;
    const told = [`${path}:${line}:${column} ${severity}`, message, ...working.split('\n')].map(visible).join('\n');
    const inside = fails(found)
      ? `<failure type=${quoted(code)} message=${quoted(message)}>${escaped(told)}</failure>`
      : `<system-out>${escaped(told)}</system-out>`;
    const place = `line ${line}, column ${column}`;
    return `<testcase classname=${quoted(path)} name=${quoted(`${code}, ${place}`)}>${inside}</testcase>\n`;
  };
  const suite = (path: string, cases: readonly string[], failures: number, errors: number): string =>
    `<testsuite name=${quoted(path)} tests="${cases.length}" failures="${failures}" errors="${errors}">\n` +
    `${cases.join('')}</testsuite>\n`;
  return {
    start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Recount">\n',
    article(article) {
      const { path, findings } = article;
      const cases = findings.map((found) => caseOf(article, found));
      const silent = `<testcase classname=${quoted(path)} name="nothing to report"/>\n`;
      return suite(path, cases.length === 0 ? [silent] : cases, findings.filter(fails).length, 0);
    },
    unread({ path, reason, line }) {
      const name = line === undefined ? 'read' : `line ${line}`;
      const error = `<error message=${quoted(reason)}/>`;
      return suite(path, [`<testcase classname=${quoted(path)} name=${quoted(name)}>${error}</testcase>\n`], 0, 1);
    },
    between: '',
    end: () => '</testsuites>\n',
  };
}

function quoted(text: string): string {
  return `"${escaped(visible(text))}"`;
}

/** What XML 1.0 has no way to write, lone surrogates and two noncharacters, is shown as �. */
function escaped(text: string): string {
  return wellFormed(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
