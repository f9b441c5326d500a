// Markdown: front matter, blocks, and what is text inside them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outlineOf } from './outline.ts';

function check(name: string, source: string, blocks: readonly string[]): void {
  test(name, () => assert.deepEqual(outlineOf(source, 'markdown'), blocks));
}

check(
  'of the front matter, what readers get to see',
  "---\ntitle: \"It's \\\"him\\\": 56.55%\"\ndate: 2024-12-09\nog:\n  description: >-\n    Nine constituencies\n    to come\nseo_title: 'O''Malley wins'\ntags: [1, 2]\n---\n\n# It is 2024\n",
  ['meta It\'s "him": 56.55%', 'meta Nine constituencies to come', "meta O'Malley wins", 'heading1 It is 2024'],
);

check('front matter in TOML, after a byte order mark', '\ufeff+++\r\ntitle = "T 1"\r\nweight = 3\r\n+++\r\nText.\r\n', [
  'meta T 1',
  'paragraph Text.',
]);

check('a rule at the top is no front matter', '---\n\ntitle: x 1\n', ['paragraph title: x 1']);

check('a title without a mark', 'Bell is in\n\nShe had 62 per cent.\n\nAnd then\n\nThey danced on.\n', [
  'heading1 Bell is in',
  'paragraph She had 62 per cent.',
  'paragraph And then',
  'paragraph They danced on.',
]);
check('no title in a first line that is as long as the next', 'Bell 62 per cent\n\nHale 38\n', [
  'paragraph Bell 62 per cent',
  'paragraph Hale 38',
]);
check('headings of both kinds', '## A 1 ##\n\nB\n=\n\nC\nD\n---\n', ['heading2 A 1', 'heading1 B', 'heading2 C D']);

check(
  'lists and lists in lists, a table in the same count of its own',
  '- a\n  1. b\n\n     c\n- d\n\n* * *\n\n+ [ ] e\n',
  ['item#0 a', 'item#1 b', 'item#1 c', 'item#0 d', 'item#2 e'],
);

check(
  'a table, with empty cells and a bar in a cell',
  '| A | | C |\n|:--|--|--:|\n| x\\|y | | **1,0**67 |\na | `2`<br>3\n',
  ['cell 0:0,0H A', 'cell 0:0,2H C', 'cell 0:1,0 x|y', 'cell 0:1,2 1,067', 'cell 0:2,0 a', 'cell 0:2,1 2 3'],
);

check('a quotation, its marks inside a broken figure', '> He got 446,\n> 237 votes.\n>\n> - One\n', [
  'paragraph He got 446, 237 votes.',
  'item#0 One',
]);

check(
  'marks of emphasis, links, pictures, notes, code',
  'A **1,0**67 *b*[^1] [c](/d/5 "e 6")![f 7](g) `8` \\*9\\* ~~10~~ <http://h.i/11> https://j.k/12. l\n\n[^1]: Note 13.\n[^2]: Two.\n\n[m]: /14\n',
  ['paragraph A 1,067 b c 8 *9* . l', 'paragraph Note 13.', 'paragraph Two.'],
);

check('asterisks and underscores that mark nothing stay', '5 * 3 and snake_case_1\n', [
  'paragraph 5 * 3 and snake_case_1',
]);

check('code is not text', '    x = 1\n\n```\ny = 2\n```\n\n~~~\nz = 3\n', []);

check('character references', 'AT&amp;T 5&nbsp;%, 3&#37;, &unknown; &copy 2\n', [
  'paragraph AT&T 5\u00a0%, 3%, &unknown; &copy 2',
]);

check(
  'lines that begin with a label and its number are lines of their own',
  'Votes cast: 3,290 (**77** per cent)\nValid: **2,980**\nand so\nOn: the\n',
  ['paragraph Votes cast: 3,290 (77 per cent)', 'paragraph Valid: 2,980 and so On: the'],
);

check('a soft break is a blank, a hard one parts blocks', 'a\nb  \nc\\\nd<br>e  \r\nf \r\ng\n', [
  'paragraph a b',
  'paragraph c',
  'paragraph d',
  'paragraph e',
  'paragraph f g',
]);

check(
  'HTML: tags are no text, blocks are read as HTML',
  'a <b class="c1">2</b> <!-- 3 --><script>4</script>\n\n<table>\n<tr><th>P</th><th>V</th></tr>\n\n<tr><td>A</td><td>5</td></tr>\n</table>\n\n<div class="promo">6</div>\n\n<!--\n7\n-->\n',
  ['paragraph a 2', 'cell 0:0,0H P', 'cell 0:0,1H V', 'cell 0:1,0 A', 'cell 0:1,1 5'],
);

check('raised note marks are no figures', '1,067<sup>1</sup> votes, the 1<sup>er</sup>\n', [
  'paragraph 1,067 votes, the 1er',
]);

check('template tags are no text', 'a {{ page.votes | plus: 1 }} b {% include x.html n=2 %}\n{: .lead-3 }\n', [
  'paragraph a b',
]);

check('bullet signs typed into a paragraph', 'Votes:\n• Jay – 59\n• Lyn – 85\n', [
  'paragraph Votes:',
  'item#0 Jay – 59',
  'item#0 Lyn – 85',
]);

check('a file no article looks like is read as plain text', `${'[*'.repeat(2000)} 12\n`, [
  `paragraph ${'[*'.repeat(2000)} 12`,
]);
