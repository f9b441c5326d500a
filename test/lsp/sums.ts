// A stand-in for the engine, small enough to know what it answers: it checks lines like "2 + 2 = 4".
import type { CheckedArticle, Figure, Finding, Settings, Sum } from '../../server/src/protocol.ts';
import type { Checker } from '../../server/src/service.ts';

export function createChecker({ base, checks }: Settings): Checker {
  return {
    check({ path, text, format, language = 'en' }): CheckedArticle {
      if (text.includes('boom')) throw new Error('the stand-in went boom');
      const figures: Figure[] = [];
      const findings: Finding[] = [];
      const sums: Sum[] = [];
      for (const sum of text.matchAll(/(\d+) \+ (\d+) = (\d+)/g)) {
        const [a, b, c] = termsOf(sum);
        const right = a.value + b.value;
        const status = right === c.value ? 'verified' : 'conflicting';
        const working = `${a.text} + ${b.text} = ${right}`;
        const alternatives = [{ base: 'both | of them', share: String(right) }];
        sums.push(sumOf(figures.length, right === c.value ? 'holds' : 'fails', working, right));
        figures.push({ ...a, status }, { ...b, status }, { ...c, status, working, base: 'the two', alternatives });
        const severity = checks['sum-of-votes'] ?? 'error';
        // Told to report one at a time, so that repairing all of them takes several rounds.
        const enough = text.includes('one at a time') && findings.length > 0;
        if (status === 'verified' || severity === 'off' || enough) continue;
        findings.push({
          ...span(text, c.start, c.end),
          code: 'sum-of-votes',
          severity,
          message: `${a.text} + ${b.text} is ${right}, not ${c.text}${base === 'stated' ? ', as stated' : ''}`,
          working,
          related: [a, b].map(({ start, end }) => ({ start, end, message: 'a term of the sum' })),
          repairs: [
            { title: `Change ${c.text} to ${right}`, certain: true, edits: [{ ...c, newText: String(right) }] },
            {
              title: `Change ${a.text} to ${c.value - b.value}`,
              certain: false,
              edits: [{ ...a, newText: String(c.value - b.value) }],
            },
          ],
        });
      }
      for (const { index } of text.matchAll(/ping|pong/g)) findings.push(restless(text, index));
      for (const { 0: lone, index } of text.matchAll(/#\d+/g)) {
        const reason = 'nothing to add it to';
        figures.push({
          ...span(text, index, index + lone.length),
          text: lone,
          kind: 'other',
          value: 0,
          status: 'unchecked',
          reason,
        });
      }
      return { path, format, language, figures, contests: [], sums, findings };
    },
  };
}

function sumOf(first: number, state: Sum['state'], working: string, right: number): Sum {
  const terms = [first, first + 1].map((figure) => ({ figure, role: 'term' }) as const);
  const total = { figure: first + 2, role: 'total', ...(state === 'fails' && { fits: String(right) }) } as const;
  return { code: 'sum-of-votes', state, working, terms: [...terms, total] };
}

function termsOf(sum: RegExpMatchArray) {
  const at = (index: number, start: number) => {
    const text = sum[index] ?? '';
    const place = span(sum.input ?? '', start, start + text.length);
    return { ...place, text, value: Number(text), kind: 'votes', subject: '*Left* Party' } as const;
  };
  const a = at(1, sum.index ?? 0);
  const b = at(2, a.end + 3);
  return [a, b, at(3, b.end + 3)] as const;
}

/** Its certain repair asks for another one, for ever. */
function restless(text: string, start: number): Finding {
  const word = text.slice(start, start + 4);
  const newText = word === 'ping' ? 'pong' : 'ping';
  const edits = [{ start, end: start + 4, newText }];
  const repairs = [{ title: `Change ${word} to ${newText}`, certain: true, edits }];
  const message = `${word} is not ${newText}`;
  return {
    ...span(text, start, start + 4),
    code: 'rank',
    severity: 'hint',
    message,
    working: '',
    related: [],
    repairs,
  };
}

function span(text: string, start: number, end: number) {
  const before = text.slice(0, start).split('\n');
  return { start, end, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
