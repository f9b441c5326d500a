// Markdown that is read again after an edit reads as it would for the first time.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { TreeMemory } from '../../server/src/text/markdownTree.ts';
import type { Prose } from '../../server/src/text/prose.ts';
import { readProse } from '../../server/src/text/read.ts';
import { runs } from '../runs.ts';

const line = fc.constantFrom(
  ...['', '', '# Results', 'The count', '===', '---', '- Ann 1,204', '  - of them 12', '1. Bob', '> said', '>> twice'],
  ...[
    '| Ann | 12 |',
    '| --- | --- |',
    '```',
    '    code',
    '<div>',
    '</div>',
    '<!-- a',
    '-->',
    '[a]: b',
    '[^1]: Note',
    '***',
  ],
  ...[
    '**bold** and _thin_',
    '[link](url "title")',
    '`code`',
    '&nbsp;&#37;',
    'a\\',
    '\t',
    '+',
    '* * *',
    '- [ ] todo',
    '\ufeff',
  ],
);
const texts = fc.array(line, { minLength: 1, maxLength: 60 }).map((lines) => lines.join('\n'));
const typed = fc.oneof(
  line.map((text) => `\n${text}\n`),
  fc.constantFrom('x', ' ', '\n', '\r\n', '\r', '>', '-', '#', '|', '`', '*', '    ', '<', ']', ':', '\\'),
);
const edits = fc.array(fc.record({ at: fc.nat(), length: fc.oneof(fc.constant(0), fc.nat(30)), text: typed }), {
  minLength: 1,
  maxLength: 8,
});

const shown = ({ text, blocks, comments, sourceSpan }: Prose) => ({
  ...{ text, blocks, comments },
  spans: blocks.map((block) => sourceSpan(block)),
});

test('an edited text reads as a new one', () => {
  fc.assert(
    fc.property(texts, edits, (first, changes) => {
      const memory: TreeMemory = {};
      let text = first;
      readProse(text, 'markdown', memory);
      for (const { at, length, text: added } of changes) {
        const start = at % (text.length + 1);
        text = text.slice(0, start) + added + text.slice(start + length);
        assert.deepEqual(shown(readProse(text, 'markdown', memory)), shown(readProse(text, 'markdown')));
      }
    }),
    { numRuns: runs(300) },
  );
});
