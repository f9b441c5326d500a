// The engine in this process: warm checks against the cost of finding words and numbers, and how the cost grows.
import { html, large, liveBlog, markdown, plain } from './texts.mjs';
import { quickestOf } from './timing.mjs';

const words = /[\p{L}\p{M}]+|[0-9]+/gu;
const numbers = /[0-9]+(?:[.,][0-9]+)*/g;
const found = (text, pattern) => [...text.matchAll(pattern)].map((match) => [match.index, match[0]]);

const cases = [
  ['plain text', 'plaintext', plain, 6],
  ['Markdown', 'markdown', markdown, 12],
  ['HTML', 'html', html, 10],
];

/** One article again and again; `asked` is the ratio to the floor of words and numbers that is aimed at. */
export const warm = cases.map(([name, format, text, asked]) => ({
  name: `5 kB article, ${name}`,
  unit: '× token floor',
  asked,
  measure: (checker) => {
    const [time, floor, bare] = quickestOf(
      [() => checker.check({ path: 'bench', format, text }), () => found(plain, words), () => found(plain, numbers)],
      4000,
    );
    return { ratio: time / floor, shown: `${time.toFixed(2)} ms, ${(time / bare).toFixed(0)} × number floor` };
  },
}));

/** A letter written behind a word that stands between figures, or taken back, of a text that is remembered. */
export const keys = [
  ['5 kB draft', markdown, 0],
  ['200 kB live blog', liveBlog(200_000), 100_000],
].map(([name, text, from]) => ({
  name: `key amid a ${name}`,
  unit: '× token floor',
  asked: undefined,
  measure: (checker, _, createMemory) => {
    const behind = /[a-z](?=\.\s.{0,400}\d)/gs;
    behind.lastIndex = text.slice(from).search(/\d/) + from;
    const at = behind.exec(text).index + 1;
    const texts = [text, `${text.slice(0, at)}x${text.slice(at)}`];
    const memory = createMemory();
    let turn = 0;
    const press = () => checker.check({ path: 'bench', format: 'markdown', text: texts[turn++ % 2] }, memory);
    const [time, floor] = quickestOf([press, () => found(text, words)], 3000);
    return { ratio: time / floor, shown: `${time.toFixed(2)} ms` };
  },
}));

const [small, big] = [5000, 200_000];

/** Milliseconds: a few turns of all but the slowest. */
const turns = 4000;

/** The cost a byte of a large text against that of a small one of the same making, as many bytes of each at a turn. */
export const growth = large.map(([name, format, make]) => ({
  name: `${big / 1000} kB of ${name}`,
  unit: `× a byte of ${small / 1000} kB`,
  asked: 1.3,
  measure: (checker) => {
    const [one, other] = [make(small), make(big)];
    const check = (text, times) => () => {
      for (let k = 0; k < times; k++) checker.check({ path: 'bench', format, text });
    };
    const [short, long] = quickestOf([check(one, big / small), check(other, 1)], turns);
    return { ratio: long / other.length / (short / ((big / small) * one.length)), shown: `${long.toFixed(0)} ms` };
  },
}));
