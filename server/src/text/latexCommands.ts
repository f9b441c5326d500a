// What the commands of LaTeX show, as far as a reader of articles has to know.

/** Begin a heading, of which level. */
export const headings: Readonly<Record<string, number>> = {
  title: 1,
  part: 1,
  chapter: 1,
  section: 2,
  subsection: 3,
  subsubsection: 4,
  paragraph: 5,
};

/** How many arguments in braces are out of sight after a command; where it has more, those show. */
export const hiddenArguments: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    (
      'documentclass usepackage RequirePackage label ref eqref pageref autoref cref cite citep citet citeauthor nocite ' +
      'parencite textcite autocite footcite bibliography bibliographystyle addbibresource includegraphics graphicspath input ' +
      'include url footnote footnotetext thanks vspace hspace index pagestyle thispagestyle color cline cmidrule rowcolor ' +
      'cellcolor columncolor hypersetup sisetup href textcolor fontsize author date tag usetheme selectlanguage'
    )
      .split(' ')
      .map((name) => [name, 1]),
  ),
  ...{ newcommand: 2, renewcommand: 2, providecommand: 2, setlength: 2, addtolength: 2, setcounter: 2, multicolumn: 2 },
  ...{ definecolor: 3, newenvironment: 3, multirow: 2, raisebox: 1, rule: 2 },
};

/** Environments whose contents are no prose. */
export const hiddenEnvironments = new Set(
  'verbatim verbatim* lstlisting minted comment equation equation* align align* gather gather* multline eqnarray displaymath tikzpicture thebibliography filecontents'.split(
    ' ',
  ),
);

export const tables = new Set(['tabular', 'tabular*', 'tabularx', 'tabulary', 'longtable', 'array']);
export const lists = new Set(['itemize', 'enumerate', 'description']);

/** What a command stands for. */
export const characters: Readonly<Record<string, string>> = {
  ...{ '%': '%', '&': '&', '#': '#', _: '_', $: '$', '{': '{', '}': '}', ',': '\u202f' },
  ...{ percent: '%', ldots: '…', dots: '…', textendash: '–', textemdash: '—', textquoteright: '’', textquoteleft: '‘' },
  ...{ textquotedblleft: '“', textquotedblright: '”', guillemotleft: '«', guillemotright: '»', no: '№', S: '§' },
  ...{
    textnumero: '№',
    approx: '≈',
    sim: '~',
    times: '×',
    geq: '≥',
    leq: '≤',
    pm: '±',
    ss: 'ß',
    o: 'ø',
    O: 'Ø',
    ae: 'æ',
  },
  ...{ l: 'ł', L: 'Ł', i: 'ı', aa: 'å', AA: 'Å', euro: '€', pounds: '£' },
};

/** Marks over a letter, as signs that join the letter before them. */
export const accents: Readonly<Record<string, string>> = {
  ...{ "'": '\u0301', '`': '\u0300', '^': '\u0302', '"': '\u0308', '~': '\u0303', '=': '\u0304', '.': '\u0307' },
  ...{ c: '\u0327', v: '\u030c', u: '\u0306', H: '\u030b', k: '\u0328', r: '\u030a' },
};

/** Part words or lines. */
export const gaps = new Set([
  ' ',
  ';',
  ':',
  '\n',
  'quad',
  'qquad',
  'newline',
  'linebreak',
  'hfill',
  'enspace',
  'thinspace',
]);

/** Part paragraphs. */
export const breaks = new Set([
  'par',
  'maketitle',
  'newpage',
  'clearpage',
  'bigskip',
  'medskip',
  'smallskip',
  'centering',
  'noindent',
]);
