// Every certain repair of a text at once, round after round, until a check asks for no more of them.
import type { CheckedArticle, Edit, Finding } from '../protocol.ts';
import { Draft, overlap } from './draft.ts';

const mostRounds = 10;

/** The edits that make all certain repairs; none where nothing is certain. */
export function certainEdits(text: string, first: CheckedArticle, check: (text: string) => CheckedArticle): Edit[] {
  const draft = new Draft(text);
  const seen = new Set([text]);
  let findings = first.findings;
  for (let round = 0; round < mostRounds; round += 1) {
    const edits = certainOf(findings);
    if (edits.length === 0) break;
    draft.apply(edits);
    // Repairs that undo each other would go round for ever.
    if (seen.has(draft.text)) break;
    seen.add(draft.text);
    findings = check(draft.text).findings;
  }
  return draft.edits();
}

/** The first certain repair of each finding, but for those that touch what an earlier one changes. */
function certainOf(findings: readonly Finding[]): Edit[] {
  const chosen: Edit[] = [];
  for (const { repairs } of findings) {
    const edits = repairs.find((repair) => repair.certain)?.edits ?? [];
    const free = edits.every((edit) => !chosen.some((other) => overlap(edit, other)));
    if (free) chosen.push(...edits);
  }
  return chosen;
}
