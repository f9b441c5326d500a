// Random text in the shape of markup, so that properties meet tags, references, bars, bullets and broken ends.
import fc from 'fast-check';
import { formats } from '../../server/src/formats.ts';
import type { Format } from '../../server/src/protocol.ts';
import { runs } from '../runs.ts';

export const numRuns = runs(200);

const anywhere = [
  ...['a', 'B', 'é', '1', '1,067', '44.7%', '446, 237', 'votes', 'Yes', '–', '.', ':', ',', '(', ')', '"', "'"],
  ...[' ', ' ', '  ', '\n', '\n\n', '\r\n', '\r', '\t', '\u00a0', '\u202f', '\u2028', '\f', '\0'],
  ...[
    '\ufeff',
    '\u00ad',
    '\u200b',
    '\u200f',
    '\ud83d',
    '\udc4d',
    '👍',
    'שלום',
    '|',
    '- ',
    '• ',
    '1. ',
    '=====',
    '----',
  ],
  ...['&amp;', '&#37;', '&nbsp;', '&shy;', '&#x2C;', '&copy', '&', '&#', '&bogus;', '<', '>', '</', '{{', '}}', '{%'],
];

const markdown = [
  ...['**1,0**67', '*4*4.7%', '4&#52;.7%', '4\\,5', '1_0_67'],
  ...['*', '**', '_', '~~', '`', '```\n', '[', ']', '](', '![', '[^1]', '[^1]: ', '\\', '\\*', '# ', '> ', '    '],
  ...[
    '| ',
    '|---|--:|\n',
    '| a | 1 |\n',
    '---\n',
    '---\ntitle: "x 1"\n---\n',
    '  \n',
    '\n- ',
    '\n1. ',
    '<br>',
    'https://a.b/1',
  ],
];

/** AsciiDoc, reStructuredText, LaTeX, wikitext, MDX. */
const others = [
  ...[
    '4*4*.7%',
    "1,''067''",
    '44.7\\%',
    '1\\,067',
    '{{formatnum:1067}}',
    '\\num{1067}',
    '`44.7%`',
    '<b>4</b>4',
    '{x}1',
  ],
  ...[
    '\n== ',
    ' ==\n',
    '\n= ',
    "'''",
    '[[',
    ']]',
    '[[a|',
    '{{',
    '}}',
    '{|\n',
    '|}',
    '|-\n',
    '|+ ',
    '! a !! b\n',
    '|| ',
  ],
  ...[
    '|===\n',
    '|a |b\n',
    '[cols="1,2"]\n',
    '----\n',
    '////\n',
    '// a\n',
    ':a: b\n',
    '.A\n',
    'link:a[',
    'footnote:[',
    '<<a,b>>',
  ],
  ...[
    '.. a::\n',
    '.. note::\n   a\n',
    '::\n\n',
    ':a:`',
    '`a <b>`_',
    '|a|',
    'a_',
    '[1]_',
    '\n====\n',
    '+--+--+\n| a|b |\n+--+--+\n',
  ],
  ...[
    '==  ==\na   b\n==  ==\n',
    '\\',
    '\\section{',
    '\\textbf{',
    '}',
    '$',
    '%',
    '&',
    '~',
    '--',
    '\\\\',
    '\\item ',
    "\\'e",
    '\\footnote{',
  ],
  ...[
    '\\begin{tabular}{l}',
    '\\end{tabular}',
    '\\begin{verbatim}',
    '\\end{verbatim}',
    '\\begin{document}',
    '\\end{document}',
  ],
  ...['<!-- a -->', '<ref>a</ref>', '<ref name=a />', '<A b={1}>', '</A>', '{/* a */}', 'import a\n\n'],
];

const tags =
  'p div b sup br hr h1 h2 ul li table caption thead tr td th article main nav aside script style pre title del a svg dl dt'.split(
    ' ',
  );
const html = [
  ...['1,0<b>67</b>', '<i>44</i>.7&#37;', '3<!-- -->,4<wbr>5', 'a <b> b</b>', '1 <b>\n</b> 2'],
  ...tags.flatMap((tag) => [`<${tag}>`, `<${tag}>`, `</${tag}>`]),
  ...[
    '<td colspan=3>',
    '<td rowspan="2">',
    '<th colspan=99999 rowspan=0>',
    '<div class="related">',
    '<ul class="more">',
  ],
  ...[
    '<!--',
    '-->',
    '<![CDATA[',
    '<!doctype html>',
    '<p hidden>',
    '<a href="&amp;',
    '<img alt="1"/>',
    '<p class=share',
  ],
  ...['<meta name="description" content="a &quot;1,067&quot; b">', "<meta property=og:title content='44&#37;'>"],
];

const from = (pieces: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 })
    .map((all) => all.join(''));

export interface Draft {
  readonly source: string;
  readonly format: Format;
}

/** Any markup in any format. */
export const drafts: fc.Arbitrary<Draft> = fc.record({
  source: fc.oneof(
    from(anywhere),
    from([...anywhere, ...markdown]),
    from([...anywhere, ...html]),
    from([...markdown, ...html]),
    from([...anywhere, ...others]),
  ),
  format: fc.constantFrom<Format>(...formats.map(({ format }) => format)),
});
