// The report as SARIF 2.1.0, the format in which code hosts and editors take the results of checks.
import type { CheckedArticle, Edit, Finding, Range, Related, Severity } from '../protocol.ts';
import { endOf } from './ends.ts';
import { toJson } from './json.ts';
import type { Reporter } from './reporter.ts';
import { wellFormed } from './visible.ts';

/** A check as the report names it. */
export interface Rule {
  readonly code: string;
  readonly summary: string;
  readonly severity: Severity;
}

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** One run, one result a line, so that it can be written while articles are read. */
export function createSarifReporter(version: string, checks: readonly Rule[]): Reporter {
  const rules = checks.map(({ code, summary, severity }) => ({
    id: code,
    shortDescription: { text: summary },
    help: { text: `${summary} \`recount check --explain ${code}\` has the whole page.` },
    defaultConfiguration: { level: levels[severity] },
  }));
  const driver = { name: 'Recount', semanticVersion: version, rules };
  return {
    start: () =>
      `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${toJson({ driver })},` +
      '"columnKind":"utf16CodeUnits","results":[',
    article: (article, text) =>
      article.findings.map((found) => `\n${toJson(resultOf(article, text, found))}`).join(','),
    between: ',',
    end: (_, unread) => {
      const toolExecutionNotifications = unread.map(({ path, reason, line }) => ({
        level: 'error',
        message: { text: line === undefined ? reason : `line ${line}: ${reason}` },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
      }));
      const invocations = [{ executionSuccessful: unread.length === 0, toolExecutionNotifications }];
      return `\n],"invocations":${toJson(invocations)}}]}\n`;
    },
  };
}

function resultOf({ path }: CheckedArticle, text: string, found: Finding) {
  const artifactLocation = { uri: uriOf(path) };
  const physical = (range: Range) => ({
    artifactLocation,
    region: { charOffset: range.start, charLength: lengthOf(range) },
  });
  const { code, severity, message, working, line, column, start, end } = found;
  const until = endOf(found, text);
  const region = {
    ...{ startLine: line, startColumn: column, endLine: until.line, endColumn: until.column },
    ...{ charOffset: start, charLength: end - start },
  };
  return {
    ruleId: code,
    level: levels[severity],
    message: { text: working === '' ? message : `${message}\n${working}` },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    relatedLocations: found.related.map((related: Related, id) => ({
      ...{ id, physicalLocation: physical(related), message: { text: related.message } },
    })),
    fixes: found.repairs
      .filter(({ edits }) => edits.length > 0)
      .map(({ title, edits }) => ({
        description: { text: title },
        artifactChanges: [{ artifactLocation, replacements: edits.map(replacementOf) }],
      })),
  };
}

function replacementOf(edit: Edit) {
  return {
    deletedRegion: { charOffset: edit.start, charLength: lengthOf(edit) },
    insertedContent: { text: edit.newText },
  };
}

function lengthOf({ start, end }: Range): number {
  return end - start;
}

/** A path as a relative reference (RFC 3986), or a file URI where it is absolute. */
function uriOf(path: string): string {
  const encoded = wellFormed(path).split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]:/.test(path) ? `file:///${encoded}` : encoded;
}
