// Notes and rules that let stand what nobody accuses: found by looking at what the article is accused of without them.

import type { Examination } from '../checks/examine.ts';
import { unusedIgnore } from '../checks/unusedIgnore.ts';
import type { Claim } from '../claims/claim.ts';
import type { Ignore } from '../claims/ignored.ts';
import { say } from '../messages/messages.ts';
import type { Finding } from '../protocol.ts';
import type { Span } from '../text/span.ts';
import type { Wording } from './findings.ts';

/** `plain` is the examination in which nothing is ignored. */
export function unusedOf(ignores: readonly Ignore[], plain: Examination): readonly Ignore[] {
  const accused = new Map<Claim, Set<string>>();
  const found = new Set<string>();
  const accuse = (code: string, terms: readonly Claim[]): void => {
    for (const claim of terms) accused.set(claim, (accused.get(claim) ?? new Set()).add(code));
  };
  for (const { breaks } of plain.blames) {
    const [first] = breaks;
    if (first) found.add(first.code);
    for (const { code, terms } of breaks) accuse(code, terms);
  }
  for (const { code, at } of plain.remarks) {
    found.add(code);
    accuse(code, [at]);
  }
  for (const { code, terms, state, weight } of plain.relations)
    if (state === 'fails' && weight === 'proof') accuse(code, terms);
  const isUsed = ({ figures, code }: Ignore): boolean => {
    if (!figures) return code !== undefined && found.has(code);
    return figures.some((claim) => {
      const codes = accused.get(claim);
      return codes !== undefined && (code === undefined || codes.has(code));
    });
  };
  return ignores.filter((ignore) => !isUsed(ignore));
}

/** The findings at notes in the article. */
export function unusedFindings(unused: readonly Ignore[], source: string, wording: Wording): readonly Finding[] {
  return unused.flatMap(({ from, figures, code }) => {
    if (!('note' in from)) return [];
    const key =
      figures?.length === 0
        ? 'unused-ignore.missing'
        : figures || code
          ? 'unused-ignore.idle'
          : 'unused-ignore.nothing';
    return [
      {
        ...wording.places.at(from.note),
        ...{ code: unusedIgnore.code, severity: unusedIgnore.severity, related: [], working: '' },
        message: say(wording.voice.messages, key),
        repairs: [
          {
            title: say(wording.voice.messages, 'repair.remove-comment'),
            certain: false,
            edits: [{ ...withItsLine(source, from.note), newText: '' }],
          },
        ],
      },
    ];
  });
}

/** A comment alone in its line goes with the line. */
function withItsLine(source: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (first > 0 && /[ \t]/.test(source.charAt(first - 1))) first--;
  while (/[ \t]/.test(source.charAt(last))) last++;
  const alone =
    (first === 0 || /[\r\n]/.test(source.charAt(first - 1))) && /^(?:[\r\n]|$)/.test(source.slice(last, last + 1));
  if (!alone) return { start, end };
  const ending = source.startsWith('\r\n', last) ? 2 : last < source.length ? 1 : 0;
  return { start: first, end: last + ending };
}
