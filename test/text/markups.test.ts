// MDX, AsciiDoc, reStructuredText, LaTeX and wikitext: blocks, tables, and what is text inside them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Format } from '../../server/src/protocol.ts';
import { readProse } from '../../server/src/text/read.ts';
import { find, outlineOf, rewrite } from './outline.ts';

function check(format: Format, name: string, source: string, blocks: readonly string[]): void {
  test(`${format}: ${name}`, () => assert.deepEqual(outlineOf(source, format), blocks));
}

check(
  'mdx',
  'imports, expressions and components are out of sight, the Markdown around them is not',
  [
    "import Chart from './chart'",
    'export const votes = 123',
    '',
    '# Results {/* 99% */}',
    '',
    'Ann won **52,000** votes, {share(52)} or 52%.',
    '',
    '<Chart votes={[1, 2]} title="3 > 2">',
    '',
    '- Bob <Badge n={7} /> 48%',
    '',
    '</Chart>',
  ].join('\n'),
  ['heading1 Results', 'paragraph Ann won 52,000 votes, or 52%.', 'item#0 Bob 48%'],
);

check(
  'asciidoc',
  'titles, attributes, comments, lists, captions and code',
  [
    '= Results',
    'Jane Doe',
    ':toc: left 5',
    '',
    '// 99%',
    '[.lead]',
    'Ann won *52,000* votes, or _52%_',
    'of https://a.b/7[all 100,000].footnote:[Of 9.]',
    '',
    '== Others',
    '',
    '* Bob: 48%',
    '** Eve: 2 <<x,per cent>>',
    '',
    '.Table of 3',
    '----',
    'code 12',
    '----',
    '////',
    'hidden 13',
    '////',
    'End.',
  ].join('\n'),
  [
    'heading1 Results',
    'paragraph Jane Doe',
    'paragraph Ann won 52,000 votes, or 52% of all 100,000.',
    'heading2 Others',
    'item#0 Bob: 48%',
    'item#0 Eve: 2 per cent',
    'caption Table of 3',
    'paragraph End.',
  ],
);

check(
  'asciidoc',
  'a table with a head, a row a line; and one with a cell a line',
  '[cols="1,>1"]\n|===\n|Party |Votes\n\n|A |52,000\n|B | 48,000\n|===\n\n[cols="2*"]\n|===\n|A\n|1\n|B\n|2\n|===\n',
  [
    'cell 0:0,0H Party',
    'cell 0:0,1H Votes',
    'cell 0:1,0 A',
    'cell 0:1,1 52,000',
    'cell 0:2,0 B',
    'cell 0:2,1 48,000',
    'cell 1:0,0 A',
    'cell 1:0,1 1',
    'cell 1:1,0 B',
    'cell 1:1,1 2',
  ],
);

check(
  'restructuredtext',
  'titles, paragraphs, directives, comments, literal blocks',
  [
    '=======',
    'Results',
    '=======',
    '',
    ':author: 7',
    '',
    'Ann won **52,000** votes, or *52%* of',
    '`all 100,000 <https://a.b/9>`_ [1]_, see :ref:`here`.',
    '',
    'Others',
    '------',
    '',
    '.. a comment of 99%',
    '   and 98%',
    '',
    '* Bob: 48%',
    '* Eve: 2%',
    '',
    '.. figure:: a9.png',
    '   :width: 30',
    '',
    '   The count of 12.',
    '',
    'So::',
    '',
    '   code 13',
    '',
    'End.',
  ].join('\n'),
  [
    'heading1 Results',
    'paragraph Ann won 52,000 votes, or 52% of all 100,000 , see here.',
    'heading2 Others',
    'item#0 Bob: 48%',
    'item#0 Eve: 2%',
    'paragraph The count of 12.',
    'paragraph So::',
    'paragraph End.',
  ],
);

check(
  'restructuredtext',
  'a table drawn as a grid, and one of columns',
  [
    '+-------+--------+',
    '| Party | Votes  |',
    '+=======+========+',
    '| A     | 52,000 |',
    '+-------+--------+',
    '',
    '=====  ======',
    'Party  Votes',
    '=====  ======',
    'B      48,000',
    'C      1',
    '=====  ======',
  ].join('\n'),
  [
    'cell 0:0,0H Party',
    'cell 0:0,1H Votes',
    'cell 0:1,0 A',
    'cell 0:1,1 52,000',
    'cell 1:0,0H Party',
    'cell 1:0,1H Votes',
    'cell 1:1,0 B',
    'cell 1:1,1 48,000',
    'cell 1:2,0 C',
    'cell 1:2,1 1',
  ],
);

check(
  'latex',
  'the title, the document, commands, comments, formulas',
  [
    '\\documentclass[12pt]{article}',
    '\\title{Results of 2023}',
    '\\usepackage{siunitx}',
    '\\begin{document}\\maketitle',
    '% 99\\% of nothing',
    '\\section{The \\emph{winners}}\\label{s7}',
    'Ann won \\textbf{52\\,000}~votes, or $52\\%$ of',
    '\\num{100000}\\footnote{Of 9.}, 2--3 more.%',
    ' And $x^2 + 7$ so.',
    '',
    '\\begin{itemize}',
    '\\item Bob: 48\\%',
    '\\item Z\\"urich \\\'{e} 2',
    '\\end{itemize}',
    '\\begin{verbatim}',
    'code 13',
    '\\end{verbatim}',
    'End.',
    '\\end{document}',
    'after 14',
  ].join('\n'),
  [
    'heading1 Results of 2023',
    'heading2 The winners',
    'paragraph Ann won 52\u202f000 votes, or 52% of 100000, 2–3 more. And so.',
    'item#0 Bob: 48%',
    'item#0 Zürich é 2',
    'paragraph End.',
  ],
);

check(
  'latex',
  'a table',
  '\\begin{tabular}{lr}\n\\toprule\nParty & Votes \\\\\n\\midrule\nA & 52,000 \\\\[2pt]\nB & \\textbf{48,000} \\\\\n\\end{tabular}\n',
  ['cell 0:0,0 Party', 'cell 0:0,1 Votes', 'cell 0:1,0 A', 'cell 0:1,1 52,000', 'cell 0:2,0 B', 'cell 0:2,1 48,000'],
);

check(
  'wikitext',
  'headings, links, templates, notes, lists',
  [
    '{{Infobox election|votes=9}}',
    "'''Ann''' won {{formatnum:52000}} votes,<ref>Of 9.</ref> or ''52%'' of",
    '[[Turnout|all]] [https://a.b/7 100,000]<!-- 99% -->.',
    '',
    '== Others ==',
    '* Bob: 48%',
    '* [[Eve]]: 2%',
    '[[File:Map7.png|thumb|Map of 8]]',
    'End.',
  ].join('\n'),
  [
    'paragraph Ann won 52000 votes, or 52% of all 100,000.',
    'heading2 Others',
    'item#0 Bob: 48%',
    'item#0 Eve: 2%',
    'paragraph End.',
  ],
);

check(
  'wikitext',
  'a table, with its caption, attributes and cells in one line',
  '{| class="wikitable"\n|+ Votes\n! Party !! Votes\n|-\n| A || align="right" | 52,000\n|-\n| B\n| 48,000\n|}\nEnd.\n',
  [
    'caption Votes',
    'cell 0:0,0H Party',
    'cell 0:0,1H Votes',
    'cell 0:1,0 A',
    'cell 0:1,1 52,000',
    'cell 0:2,0 B',
    'cell 0:2,1 48,000',
    'paragraph End.',
  ],
);

const figures: readonly (readonly [Format, string, string])[] = [
  ['mdx', 'Ann {x} won **19.96%**.', 'Ann {x} won **16.96%**.'],
  ['asciidoc', 'Ann won *19.96%*.', 'Ann won *16.96%*.'],
  ['restructuredtext', 'Ann won **19.96%**.', 'Ann won **16.96%**.'],
  ['latex', 'Ann won \\textbf{19.96\\%}.', 'Ann won \\textbf{16.96\\%}.'],
  ['wikitext', "Ann<ref>1</ref> won '''19.96%'''.", "Ann<ref>1</ref> won '''16.96%'''."],
];

for (const [format, source, after] of figures)
  test(`${format}: a figure is found where it stands, and put otherwise as the format spells it`, () => {
    const prose = readProse(source, format);
    const { start, end } = prose.sourceSpan(find(prose, '19.96%'));
    assert.equal(source.slice(start, end), source.includes('\\%') ? '19.96\\%' : '19.96%');
    assert.equal(rewrite(prose, '19.96%', '16.96%'), after);
  });
