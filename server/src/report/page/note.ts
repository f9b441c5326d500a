// A short note to the source of the figures: what does not agree, and the sums that show it.

import { type Messages, say } from '../../service.ts';
import type { Page, PageFinding } from './page.ts';

/** Plain text; undefined where there is nothing to ask about. */
export function noteOf(page: Page, messages: Messages): string | undefined {
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
        return question(finding, number, messages);
      }),
      ...(section.base ? [say(messages, 'note.base', { base: section.base })] : []),
    ].join('\n\n'),
  );
  const first = say(messages, count === 1 ? 'note.asks-one' : 'note.asks', { count });
  return `${[first, ...asked].join('\n\n')}\n`;
}

function question({ figure, message, sums, repair }: PageFinding, number: number, messages: Messages): string {
  const told = figure && figure.says !== say(messages, 'kind.other');
  const about = told ? say(messages, 'note.figure', { figure: figure.text, says: figure.says }) : figure?.text;
  const margin = ' '.repeat(String(number).length + 2);
  const lines = [
    ...(about ? [about] : []),
    `${message}.`,
    ...sums.map((sum) => `  ${sum}`),
    ...(repair ? [say(messages, 'note.repair', { repair })] : []),
  ];
  return lines.map((line, index) => `${index === 0 ? `${number}. ` : margin}${line}`).join('\n');
}
