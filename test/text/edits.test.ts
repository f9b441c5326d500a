// From prose back to the file: where a range stands, and what to change to put it otherwise.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProse } from '../../server/src/text/read.ts';
import { find, rewrite } from './outline.ts';

test('an entity maps whole', () => {
  const prose = readProse('<p>50.7&#37; of 1&nbsp;067</p>', 'html');
  assert.equal(prose.text, '50.7% of 1\u00a0067');
  const place = (part: string): string => {
    const { start, end } = prose.sourceSpan(find(prose, part));
    return prose.source.slice(start, end);
  };
  assert.equal(place('50.7%'), '50.7&#37;');
  assert.equal(place('%'), '&#37;');
  assert.equal(place('1\u00a0067'), '1&nbsp;067');
});

test('markup that a range crosses lies inside its place', () => {
  const prose = readProse('a **1,0**67 b', 'markdown');
  const { start, end } = prose.sourceSpan(find(prose, '1,067'));
  assert.equal(prose.source.slice(start, end), '1,0**67');
});

test('an empty range has a place', () => {
  const prose = readProse('<p>ab</p>\n<p>cd</p>', 'html');
  assert.deepEqual(prose.sourceSpan({ start: 0, end: 0 }), { start: 3, end: 3 });
  assert.deepEqual(prose.sourceSpan({ start: 2, end: 2 }), { start: 5, end: 5 });
  assert.deepEqual(prose.sourceSpan({ start: 5, end: 5 }), { start: 15, end: 15 });
});

test('one edit where the source is of a piece, of all of it', () => {
  const prose = readProse('Amanat took 68.78% of 446,\n237 votes', 'markdown');
  assert.deepEqual(prose.sourceEdits(find(prose, '68.78%'), '58.77%'), [{ start: 12, end: 18, newText: '58.77%' }]);
  assert.equal(rewrite(prose, '446, 237', '446,238'), 'Amanat took 68.78% of 446,238 votes');
});

test('markup inside stays, and keeps holding something', () => {
  const markdown = readProse('a **1,0**67 b', 'markdown');
  assert.equal(rewrite(markdown, '1,067', '2,168'), 'a **2,1**68 b');
  assert.equal(rewrite(markdown, '1,067', '12,345'), 'a **12,**345 b');
  assert.equal(rewrite(markdown, '1,067', '76'), 'a **7**6 b');
  const html = readProse('<p><b>50.7</b>&#37;</p>', 'html');
  assert.equal(rewrite(html, '50.7%', '51.25%'), '<p><b>51.2</b>5%</p>');
  assert.equal(rewrite(html, '50.7%', ''), '<p><b></b></p>');
});

test('a quotation broken within a figure', () => {
  const prose = readProse('> 446,\n> 237 votes', 'markdown');
  assert.equal(rewrite(prose, '446, 237', '446,238'), '> 446,238 votes');
});

test('new text is spelt as the format asks', () => {
  assert.equal(rewrite(readProse('<p>a b</p>', 'html'), 'a', 'x < y & z'), '<p>x &lt; y &amp; z b</p>');
  const meta = '<meta name=description content="a b">';
  assert.equal(rewrite(readProse(meta, 'html'), 'a', '"5%"'), meta.replace('a b', '&quot;5%&quot; b'));
  assert.equal(rewrite(readProse('a b', 'markdown'), 'a', '5*6'), '5\\*6 b');
  assert.equal(rewrite(readProse('a & b', 'plaintext'), 'a', '<5>'), '<5> & b');
});

test('an insertion goes after the character before it', () => {
  const prose = readProse('<p><b>1,067</b> votes</p>', 'html');
  assert.deepEqual(prose.sourceEdits({ start: 5, end: 5 }, '!'), [{ start: 15, end: 15, newText: '!' }]);
});
