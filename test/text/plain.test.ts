// Plain text: what is a paragraph, a heading, an item, a table.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outlineOf } from './outline.ts';

function check(name: string, source: string, blocks: readonly string[]): void {
  test(name, () => assert.deepEqual(outlineOf(source, 'plaintext'), blocks));
}

check(
  'a headline, then paragraphs parted by blank lines',
  'Iran heads for second round as none gets past 50%\n\nTurnout was 39.92.\n\nMore to come.\n',
  [
    'heading1 Iran heads for second round as none gets past 50%',
    'paragraph Turnout was 39.92.',
    'paragraph More to come.',
  ],
);

check('each line of a paragraph stands for itself', 'Friday, 9.08 a.m.\nFor immediate use\n\nText.', [
  'paragraph Friday, 9.08 a.m.',
  'paragraph For immediate use',
  'paragraph Text.',
]);

check(
  'lines broken to a width are one paragraph: one goes on in lower case',
  'Head\n\nUhuru Kenyatta, who was leading, stood\nat 2,789,900 votes, some\n600,000 to the good.\nAll day so.',
  [
    'heading1 Head',
    'paragraph Uhuru Kenyatta, who was leading, stood at 2,789,900 votes, some 600,000 to the good. All day so.',
  ],
);

check(
  'a line broken after a comma goes on',
  'Head\n\nThey stood in this order on the last of the lists: Smith,\nJones, Brown.',
  ['heading1 Head', 'paragraph They stood in this order on the last of the lists: Smith, Jones, Brown.'],
);

check('one result a line, even in lower case', 'Head\n\nCDU 45.0%\nSPD 14.4%\nothers 3.2%', [
  'heading1 Head',
  'paragraph CDU 45.0%',
  'paragraph SPD 14.4%',
  'paragraph others 3.2%',
]);

check(
  'a short line alone is a heading, a result alone is not',
  'Head\n\nFIRST COUNT\n\nAndy Wilson (Ind) 211\n\nValid votes: 8,265\n\n59 votes\n\nDave Keating (Sinn Féin) 421(+3 )',
  [
    'heading1 Head',
    'heading2 FIRST COUNT',
    'paragraph Andy Wilson (Ind) 211',
    'paragraph Valid votes: 8,265',
    'paragraph 59 votes',
    'paragraph Dave Keating (Sinn Féin) 421(+3 )',
  ],
);

check(
  'a short line over results heads them',
  'Head\n\n1st Count\nAdams 1,613; Flynn 1,694.\n\nCranford (Labour)\nLab 9, Con 8, Ukip 7, Green 6',
  [
    'heading1 Head',
    'heading2 1st Count',
    'paragraph Adams 1,613; Flynn 1,694.',
    'heading2 Cranford (Labour)',
    'paragraph Lab 9, Con 8, Ukip 7, Green 6',
  ],
);

check('a list may have blank lines in it', '• Jay Smith – 59 votes\n\n• Lynda Smith – 85 votes\n\nText.\n\n- Other', [
  'item#0 Jay Smith – 59 votes',
  'item#0 Lynda Smith – 85 votes',
  'paragraph Text.',
  'item#1 Other',
]);

check('an item goes on where a line is indented or in lower case', '* One\n  Two\nthree\nFour', [
  'item#0 One Two three',
  'paragraph Four',
]);

check('a list after its announcement, in broken lines', 'The results were\nas follows:\n- A 12\n- B 13', [
  'paragraph The results were as follows:',
  'item#0 A 12',
  'item#0 B 13',
]);

check('numbers that count are marks of a list, a date is not', '1. One\n2) Two\n\n3. Three\n\n24. März 2023 war es.', [
  'item#0 One',
  'item#0 Two',
  'item#0 Three',
  'paragraph 24. März 2023 war es.',
]);

check('a dash in a sentence is no bullet', 'Suhum and others in the region\n– they hold 947,116 voters\nand more.', [
  'paragraph Suhum and others in the region – they hold 947,116 voters and more.',
]);

check('columns parted by tabs', 'Party\tVotes\nLabour\t1,234\n\t12', [
  'cell 0:0,0H Party',
  'cell 0:0,1H Votes',
  'cell 0:1,0 Labour',
  'cell 0:1,1 1,234',
  'cell 0:2,1 12',
]);

check('columns parted by gaps, with a ruler', 'Lab    1,234  45%\n---    -----  ---\nCon      987  40%', [
  'cell 0:0,0 Lab',
  'cell 0:0,1 1,234',
  'cell 0:0,2 45%',
  'cell 0:1,0 Con',
  'cell 0:1,1 987',
  'cell 0:1,2 40%',
]);

check('columns parted by bars or by dots', '| A | 12 |\n| B | 13 |\n\nSmith ..... 1\nJones ..... 2', [
  'cell 0:0,0 A',
  'cell 0:0,1 12',
  'cell 0:1,0 B',
  'cell 0:1,1 13',
  'cell 1:0,0 Smith',
  'cell 1:0,1 1',
  'cell 1:1,0 Jones',
  'cell 1:1,1 2',
]);

check('two blanks after a full stop are no column', 'He said so.  Then he left 5.\nShe did not.  Then she left 6.', [
  'paragraph He said so. Then he left 5.',
  'paragraph She did not. Then she left 6.',
]);

check('line ends of every kind, and a byte order mark', '\ufeffHead\r\rOne.\r\nTwo.\fThree.\u2028Four.\u2029Five.\n', [
  'heading1 Head',
  'paragraph One.',
  'paragraph Two.',
  'paragraph Three.',
  'paragraph Four.',
  'paragraph Five.',
]);

check('white space collapses, no-break spaces stay', '\u00a0 A  \u00a0\t1\u202f067\u00ad \u200b. ', [
  'paragraph A \u00a0 1\u202f067 .',
]);

check('no-break spaces at the start of a block', '\u00a0 \u00a0A 1.\n\n\u00a0 \u00a0\n', ['paragraph A 1.']);

check('nothing at all', ' \r\n\t\n', []);
