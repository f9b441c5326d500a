// What a project file changes in the answer: figures let stand, bases chosen, names joined.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createChecker, defaultSettings, type Project } from '../../server/src/service.ts';

const article = `# City council

Of 332,694 ballots cast, 330,497 of them valid, Amanat took 227,307 votes, or 68.78%, Ak zhol 56,045 votes, or 19.96%, Auyl
18,174 votes, or 5.50%, and Baitaq 18,154 votes, or 5.49%.
`;
const empty: Project = { ignore: [], bases: [], checks: {}, aliases: [], include: [], exclude: [] };

function check(project: Partial<Project>, text = article, place = 'drafts/a.md') {
  const checker = createChecker({ ...defaultSettings, project: { ...empty, ...project } });
  return checker.check({ path: 'file:///x', place, text, format: 'plaintext' });
}

const told = ({ findings }: ReturnType<typeof check>, text = article) =>
  findings.map(({ code, start, end, severity }) => `${severity} ${code} “${text.slice(start, end)}”`);

test('without a rule the slip is found', () => {
  assert.deepEqual(told(check({})), ['error share-of-total “19.96%”']);
});

test('a figure is let stand, with the reason', () => {
  for (const rule of [
    { article: 'drafts/a.md', figure: '19.96%' },
    { article: 'drafts/*', figure: '19.96%', code: 'share-of-total' },
    { figure: '19.96%' },
  ]) {
    const answer = check({ ignore: [{ ...rule, reason: 'so the commission' }] });
    assert.deepEqual(told(answer), []);
    const figure = answer.figures.find(({ text }) => text === '19.96%');
    assert.deepEqual([figure?.status, figure?.reason], ['ignored', 'so the commission']);
    assert.equal(answer.unused, undefined);
  }
});

test('rules about other articles, figures and checks change nothing', () => {
  for (const rule of [
    { article: 'a.md', figure: '19.96%' },
    { figure: '19.97%' },
    { figure: '19.96%', code: 'margin' },
    { article: 'drafts/a.md', code: 'turnout' },
  ])
    assert.deepEqual(told(check({ ignore: [rule] })), ['error share-of-total “19.96%”'], JSON.stringify(rule));
});

test('a check is set aside in an article, or everywhere', () => {
  assert.deepEqual(told(check({ ignore: [{ article: 'drafts/a.md', code: 'share-of-total' }] })), []);
  assert.deepEqual(told(check({ ignore: [{ code: 'share-of-total' }] })), []);
  assert.deepEqual(told(check({ checks: { 'share-of-total': 'off' } })), []);
  assert.deepEqual(told(check({ checks: { 'share-of-total': 'hint' } })), ['hint share-of-total “19.96%”']);
});

test('rules that name this article alone and change nothing in it are told', () => {
  const ignore = [
    { article: 'drafts/a.md', figure: '19.96%' },
    { article: 'drafts/a.md', figure: '68.78%' },
    { article: 'drafts/*.md', figure: '68.78%' },
    { article: 'drafts/a.md', figure: '1%' },
    { article: 'drafts/a.md', code: 'turnout' },
  ];
  const bases = [
    { article: 'drafts/a.md', contest: 'Mayor', base: 'cast' },
    { article: 'drafts/a.md', contest: '# City council', base: 'valid' },
  ];
  assert.deepEqual(check({ ignore, bases }).unused, { ignore: [1, 3, 4], bases: [0] });
});

test('the shares are held against the base that was chosen', () => {
  const contest = check({}).contests[0];
  assert.deepEqual(
    contest?.bases?.map(({ base, fits, pairs, used }) => [base, fits, pairs, used]),
    [
      ['valid', 3, 4, true],
      ['cast', 0, 4, false],
      ['319,680', 0, 4, false],
    ],
  );
  const chosen = (base: string) => check({ bases: [{ article: 'drafts/a.md', contest: contest?.name ?? '', base }] });
  assert.deepEqual(told(chosen('valid')), ['error share-of-total “19.96%”']);
  const onCast = ['68.78%', '19.96%', '5.50%', '5.49%'].map((share) => `warning share-of-total “${share}”`);
  assert.deepEqual(told(chosen('cast')), onCast);
  assert.deepEqual(told(chosen('332.694')), onCast);
  assert.match(
    chosen('332.694').findings[1]?.message ?? '',
    /^56,045 of 332,694 ballots cast is 16\.85%, not 19\.96%$/,
  );
  assert.match(chosen('999,999').findings[1]?.message ?? '', /of 999,999 votes chosen as the base/);
  for (const none of ['registered', '0']) assert.deepEqual(told(chosen(none)), ['error share-of-total “19.96%”']);
});

test('the base of all articles', () => {
  assert.ok(told(check({ base: 'stated' })).every((line) => line.startsWith('warning')));
});

test('spellings of one name are one party', () => {
  const text = 'Ak Zhol: 56,045 votes\nAmanat: 227,307 votes\n\nAq Jol: 19.96%\nAmanat: 68.78%\n';
  assert.equal(check({}, text).contests[0]?.rows.length, 3);
  assert.equal(check({ aliases: [['Ak zhol', 'Aq Jol']] }, text).contests[0]?.rows.length, 2);
});
