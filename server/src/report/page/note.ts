// A short note to the source of the figures: what does not agree, and the sums that show it.
import type { Page, PageFinding } from './page.ts';
import { counted, kinds } from './words.ts';

/** Plain text; undefined where there is nothing to ask about. */
export function noteOf(page: Page): string | undefined {
  const parts = [...page.sections, { name: '', base: undefined, ...page.rest }].flatMap((section) => {
    const accused = section.findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
    return accused.length > 0 ? [{ section, accused }] : [];
  });
  const count = parts.reduce((sum, { accused }) => sum + accused.length, 0);
  if (count === 0) return undefined;
  let number = 0;
  const asked = parts.map(({ section, accused }) =>
    [
      ...(section.name ? [section.name] : []),
      ...accused.map((finding) => {
        number += 1;
        return question(finding, number);
      }),
      ...baseOf(section),
    ].join('\n\n'),
  );
  const first =
    count === 1
      ? 'One figure does not agree with the others. Could you confirm it?'
      : `${counted(count, 'figure')} do not agree with the others. Could you confirm them?`;
  return `${[first, ...asked].join('\n\n')}\n`;
}

function question({ figure, message, sums, repair }: PageFinding, number: number): string {
  const about = figure && figure.says !== kinds.other ? `${figure.text} (${figure.says})` : figure?.text;
  const margin = ' '.repeat(String(number).length + 2);
  const lines = [
    ...(about ? [about] : []),
    `${message}.`,
    ...sums.map((sum) => `  ${sum}`),
    ...(repair ? [`Likely repair: ${repair}.`] : []),
  ];
  return lines.map((line, index) => `${index === 0 ? `${number}. ` : margin}${line}`).join('\n');
}

const baseOf = ({ base }: { readonly base?: string | undefined }): readonly string[] =>
  base ? [`The shares are taken of ${base}.`] : [];
