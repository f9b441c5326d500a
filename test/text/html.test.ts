// HTML: where the article is, what of it shows, and how tables lie.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outlineOf } from './outline.ts';

function check(name: string, source: string, blocks: readonly string[]): void {
  test(name, () => assert.deepEqual(outlineOf(source, 'html'), blocks));
}

check(
  'a page: its title and description, and of the body the article alone',
  `<!doctype html><html><head><meta charset="utf-8"><title>It&rsquo;s 59.5%</title>
  <meta property="og:description" content="&quot;59.5%&quot; in round 1"><meta name="keywords" content="2015">
  <style>p{width:1px}</style></head><body><nav><a>News 2</a></nav>
  <article><h1>Corbyn</h1><p>He took <b>251,</b>417&nbsp;votes.</p><script>var n=540272;</script></article>
  <aside>Rents up 6%</aside><div>Call 555</div></body></html>`,
  ['meta It’s 59.5%', 'meta "59.5%" in round 1', 'heading1 Corbyn', 'paragraph He took 251,417\u00a0votes.'],
);

check('a headline outside the article', '<header><h1>Head 1</h1></header><main><p>Text 2.</p></main><h1>Other</h1>', [
  'heading1 Head 1',
  'paragraph Text 2.',
]);

check(
  'of several articles the one that holds most, or all if none does',
  '<article>A long one, of which there is a lot: 1.</article><article>B 2</article>',
  ['paragraph A long one, of which there is a lot: 1.'],
);

check('a live page of many articles', '<article>Ten 10</article><article>Nine 9</article><article>Eight 8</article>', [
  'paragraph Ten 10',
  'paragraph Nine 9',
  'paragraph Eight 8',
]);

check('an article without text is none', '<main></main><div><p>All of it, 1.</p></div>', ['paragraph All of it, 1.']);

check(
  'furniture by class, but not a share of the vote nor what holds most of the text',
  `<p>He has 45% of the votes that were cast, and of those that were valid.</p>
  <div class="related-stories">1</div><ul class="more"><li><a>2</a></li></ul><div class="share"><a>3</a></div>
  <div class="share">45%</div><div class="party social-democrats">4</div><p class="promo">5</p><div id="adTop">6</div>
  <table class="related"><tr><td>7</td></tr></table><div class="ad-slot">8</div>`,
  [
    'paragraph He has 45% of the votes that were cast, and of those that were valid.',
    'paragraph 45%',
    'paragraph 4',
    'cell 0:0,0 7',
  ],
);

check('a wrapper with an unlucky name', '<div class="sidebar"><p>Text of it all.</p></div><p>1</p>', [
  'paragraph Text of it all.',
  'paragraph 1',
]);

check(
  'what does not show',
  `<p hidden>1</p><p style="DISPLAY : none">2</p><span class="sr-only">3</span><noscript>4</noscript><svg><text>5</text>
  </svg><select><option>6</select><button>7</button><del>8</del><template>9</template><!-- 10 --><p class="hidden md:block">11`,
  ['paragraph 11'],
);

check('blocks part, tags within a line do not, a break does', 'a<i>b</i>c<wbr>d<div>e</div>f<br>g<hr>h<p>i<p>j', [
  'paragraph abcd',
  'paragraph e',
  'paragraph f',
  'paragraph g',
  'paragraph h',
  'paragraph i',
  'paragraph j',
]);

check('white space collapses over tags', '<p> a \n <b> b</b> &#32; c&nbsp; d </p> <p>&nbsp;</p>', [
  'paragraph a b c\u00a0 d',
]);

check('preformatted lines', '<pre>\nA  1\nB  2</pre>', ['paragraph A 1', 'paragraph B 2']);

check('lists, lists in lists, and lists of terms', '<ul><li>a<ol><li>b</ol>c<li><p>d</p></ul><dl><dt>e<dd>f</dl>', [
  'item#0 a',
  'item#1 b',
  'item#0 c',
  'item#0 d',
  'item#2 e',
  'item#2 f',
]);

check(
  'figures raised to point to notes are no figures',
  '1,067<sup>1</sup> 1<sup>er</sup> 2<sup><a href="#n">[12]</a></sup>',
  ['paragraph 1,067 1er 2'],
);

check(
  'a table: caption, spans of rows and columns, heads',
  `<table><caption>Result</caption><thead><tr><th rowspan=2>&nbsp;</th><th colspan="2">Votes</th></tr><tr><th>No.<th>%</thead>
  <tr><th>CDU</th><td>61,694<td>45.0</tr><tr><td rowspan=2>SPD<td>1<td>2<tr><td><p>3</p><p>4</p><td>5</table>`,
  [
    'caption Result',
    'cell 0:0,1x2H Votes',
    'cell 0:1,1H No.',
    'cell 0:1,2H %',
    'cell 0:2,0 CDU',
    'cell 0:2,1 61,694',
    'cell 0:2,2 45.0',
    'cell 0:3,0 SPD',
    'cell 0:3,1 1',
    'cell 0:3,2 2',
    'cell 0:4,1 3 4',
    'cell 0:4,2 5',
  ],
);

check('a table that only arranges the page', '<table><tr><td><p>One.</p><p>Two 2.</p></td></tr></table>', [
  'paragraph One.',
  'paragraph Two 2.',
]);

check('rows torn out of a table', '<tr><td>A</td><td>1</td></tr><tr><td>B</td></tr>', [
  'cell 0:0,0 A',
  'cell 0:0,1 1',
  'cell 0:1,0 B',
]);

check('spans beyond reason', '<table><tr><td colspan=999999 rowspan=999999>a<td>b<tr><td>c</table>', [
  'cell 0:0,0x200 a',
  'cell 0:0,199 b',
  'cell 0:1,199 c',
]);

check(
  'character references, finished or not',
  '3&#37; 4&#x25; &copy2 &eacute;&Eacute; &nosuch; &#xFFFFFF; AT&T 5 < 6 <7> &amp;#37; &shy;S&shy;ig',
  ['paragraph 3% 4% ©2 éÉ &nosuch; \ufffd AT&T 5 < 6 <7> &#37; Sig'],
);

check('captions', '<figure><img alt="1"><figcaption>Count, 10:40. Photo: 3</figcaption></figure>', [
  'caption Count, 10:40. Photo: 3',
]);

check('tags that never close, close twice, or close in the wrong order', '<div><b><p>a</b>b</p></p></i></div>c<td>', [
  'paragraph a',
  'paragraph b',
  'paragraph c',
]);

test('ten thousand levels', () => {
  assert.deepEqual(outlineOf(`${'<div><b>'.repeat(10_000)}1`, 'html'), ['paragraph 1']);
  assert.deepEqual(outlineOf(`${'<ul><li>'.repeat(10_000)}1`, 'html'), ['item#9999 1']);
  assert.deepEqual(outlineOf(`${'<table><tr><td>'.repeat(10_000)}1`, 'html').length, 1);
});

for (const opening of ['</</a\u0000', '<!a', '<?a', '</5'])
  check(`what begins as ${opening.slice(0, 3)} and never ends does not show`, `<p>Votes: 5</p>${opening} 7`, [
    'paragraph Votes: 5',
  ]);
