// Reads LaTeX: what is between the beginning and the end of the document, and its title.
import { Brackets } from './balanced.ts';
import { escapeLatex } from './edits.ts';
import * as known from './latexCommands.ts';
import type { Prose } from './prose.ts';
import { type BlockHead, createProseBuilder, type ProseBuilder } from './proseBuilder.ts';

const plainFormula = /^(?:[\d.,\s<>=≈~+{}-]|\\[%,]|\\(?:approx|sim|times|geq|leq|pm)\b)*$/;

export function readLatex(source: string): Prose {
  const builder = createProseBuilder(source);
  const begin = source.indexOf('\\begin{document}');
  const start = Math.max(begin, 0);
  const title = begin < 0 ? -1 : source.slice(0, start).search(/\\title\b/);
  const end = source.indexOf('\\end{document}', start);
  const reading = new Reading(builder, source);
  if (title >= 0) reading.read(title, new Brackets(source).end(source.indexOf('{', title), '{', '}') ?? title);
  reading.read(start, end < 0 ? source.length : end);
  return builder.finish();
}

class Reading {
  readonly #builder: ProseBuilder;
  readonly #source: string;
  readonly #brackets: Brackets;
  /** Names of environments whose end was looked for in vain. */
  readonly #endless = new Set<string>();
  readonly #lists: number[] = [];
  /** Depths of braces at which a heading or a caption ends. */
  readonly #closing: number[] = [];
  /** Where a formula ends that reads as text. */
  #formulaEnd = -1;
  #depth = 0;
  #cell: { table: number; row: number; column: number } | undefined;

  constructor(builder: ProseBuilder, source: string) {
    this.#builder = builder;
    this.#source = source;
    this.#brackets = new Brackets(source);
  }

  read(start: number, end: number): void {
    this.#start(this.#body());
    let from = start;
    for (let at = start; at < end; ) {
      const next = this.#mark(at, end, from);
      if (next === undefined) at++;
      else {
        at = Math.max(next, at + 1);
        from = at;
      }
    }
    if (from < end) this.#builder.copy(from, end);
  }

  /** Takes in what is no text, if it is that, and copies the text before it. Answers where the text goes on. */
  #mark(at: number, end: number, from: number): number | undefined {
    const source = this.#source;
    const char = source.charAt(at);
    if (!"\\%{}$&~-`'\n".includes(char)) return undefined;
    const flush = () => from < at && this.#builder.copy(from, at);
    const put = (text: string, length: number) => {
      flush();
      this.#builder.put(text, at, at + length);
      return at + length;
    };
    switch (char) {
      case '\\':
        flush();
        return this.#command(at, end);
      case '%':
        flush();
        return this.#comment(at, end);
      case '{':
        flush();
        this.#depth++;
        return at + 1;
      case '}':
        flush();
        this.#close();
        return at + 1;
      case '$':
        flush();
        return this.#formula(at, end);
      case '&':
        flush();
        this.#nextCell();
        return at + 1;
      case '~':
        flush();
        this.#builder.blank();
        return at + 1;
      case '-':
        if (source.startsWith('---', at)) return put('—', 3);
        return source.startsWith('--', at) ? put('–', 2) : undefined;
      case '`':
        return source.startsWith('``', at) ? put('“', 2) : undefined;
      case "'":
        return source.startsWith("''", at) ? put('”', 2) : undefined;
      default: {
        const blank = /^\n[ \t\r]{0,100}\n/.exec(source.slice(at, at + 102));
        if (!blank || this.#cell) return undefined;
        flush();
        this.#closing.length = 0;
        this.#start(this.#body());
        return at + blank[0].length - 1;
      }
    }
  }

  #comment(at: number, end: number): number {
    const line = this.#source.indexOf('\n', at);
    const stop = line < 0 ? end : line;
    this.#builder.comment(at, stop);
    return stop;
  }

  #formula(at: number, end: number): number {
    const source = this.#source;
    if (at === this.#formulaEnd) return at + 1;
    const display = source.startsWith('$$', at);
    const near = source.slice(at + 1, Math.min(end, at + 400));
    if (display) {
      const close = near.indexOf('$$', 1);
      return close < 0 ? at + 2 : at + 1 + close + 2;
    }
    const close = near.indexOf('$');
    if (close < 0) return at + 1;
    // A number with its sign reads as text; a formula does not read at all.
    if (plainFormula.test(near.slice(0, close))) {
      this.#formulaEnd = at + 1 + close;
      return at + 1;
    }
    this.#builder.blank();
    return at + 1 + close + 1;
  }

  #command(at: number, end: number): number {
    const source = this.#source;
    const word = /^[a-zA-Z]{1,40}\*?/.exec(source.slice(at + 1, at + 42))?.[0];
    const name = word?.replace('*', '') ?? source.charAt(at + 1);
    const after = Math.min(at + 1 + (word?.length ?? 1), end);
    if (name === '\\') return this.#lineEnd(after, end);
    if (name === '[' || name === '(') return this.#skipTo(name === '[' ? '\\]' : '\\)', after, end);
    if (name === 'begin' || name === 'end') return this.#environment(name, after, end);
    if (name === 'item') {
      this.#start(this.#body());
      return this.#skipOptional(after, end);
    }
    const level = Object.hasOwn(known.headings, name) ? known.headings[name] : undefined;
    if (level !== undefined || name === 'caption') {
      this.#start(level === undefined ? { kind: 'caption' } : { kind: 'heading', level });
      this.#closing.push(this.#depth);
      return this.#skipOptional(after, end);
    }
    const accent = Object.hasOwn(known.accents, name) ? known.accents[name] : undefined;
    const letter = accent && /^(?:\s?\{\s?\\?(\p{L})\}|\s?\\?(\p{L}))/u.exec(source.slice(after, after + 6));
    if (letter && (word === undefined || /^[\s{]/.test(letter[0]))) {
      const stop = after + letter[0].length;
      this.#builder.put(`${letter[1] ?? letter[2]}${accent}`.normalize('NFC'), at, stop);
      return stop;
    }
    const character = Object.hasOwn(known.characters, name) ? known.characters[name] : undefined;
    if (character !== undefined) {
      this.#builder.put(character, at, after);
      return source.startsWith('{}', after) ? after + 2 : after;
    }
    if (known.gaps.has(name)) this.#builder.blank();
    if (known.breaks.has(name)) this.#start(this.#body());
    const hidden = Object.hasOwn(known.hiddenArguments, name) ? known.hiddenArguments[name] : 0;
    return hidden ? this.#skipArguments(after, end, hidden) : after;
  }

  #environment(what: 'begin' | 'end', at: number, end: number): number {
    const name = /^\{([a-zA-Z]{1,40}\*?)\}/.exec(this.#source.slice(at, at + 44))?.[1];
    if (name === undefined) return at;
    const after = at + name.length + 2;
    if (what === 'end') {
      if (known.lists.has(name)) this.#lists.pop();
      if (known.tables.has(name)) this.#cell = undefined;
      this.#start(this.#body());
      return after;
    }
    if (known.hiddenEnvironments.has(name)) return this.#skipTo(`\\end{${name}}`, after, end);
    if (known.lists.has(name)) this.#lists.push(this.#builder.nextList());
    if (known.tables.has(name)) {
      this.#cell = { table: this.#builder.nextTable(), row: 0, column: 0 };
      const stop = this.#skipArguments(after, end, /^tabular[*xy]/.test(name) ? 2 : 1);
      this.#start(this.#body());
      return stop;
    }
    this.#start(this.#body());
    return this.#skipOptional(after, end);
  }

  #lineEnd(after: number, end: number): number {
    if (this.#cell) {
      this.#cell = { ...this.#cell, row: this.#cell.row + 1, column: 0 };
      this.#start(this.#body());
    } else this.#builder.blank();
    return this.#skipOptional(after, end);
  }

  #nextCell(): void {
    if (!this.#cell) return;
    this.#cell = { ...this.#cell, column: this.#cell.column + 1 };
    this.#start(this.#body());
  }

  #close(): void {
    this.#depth--;
    if (this.#closing.at(-1) !== this.#depth) return;
    this.#closing.pop();
    this.#start(this.#body());
  }

  #body(): BlockHead {
    if (this.#cell) return { kind: 'cell', cell: { ...this.#cell, width: 1, header: false } };
    const list = this.#lists.at(-1);
    return list === undefined ? { kind: 'paragraph' } : { kind: 'item', list };
  }

  #start(head: BlockHead): void {
    this.#builder.start(head, escapeLatex);
  }

  #skipTo(word: string, at: number, end: number): number {
    const close = this.#endless.has(word) ? -1 : this.#source.indexOf(word, at);
    if (close < 0) this.#endless.add(word);
    if (close >= 0 && close < end) this.#builder.blank();
    return close < 0 || close >= end ? at : close + word.length;
  }

  #skipOptional(at: number, end: number): number {
    if (this.#source.charAt(at) !== '[') return at;
    const close = this.#brackets.end(at, '[', ']');
    return close === undefined || close > end ? at : close;
  }

  #skipArguments(at: number, end: number, count: number): number {
    let stop = this.#skipOptional(at, end);
    for (let left = count; left > 0; left--) {
      if (this.#source.charAt(stop) !== '{') return stop;
      const close = this.#brackets.end(stop, '{', '}');
      if (close === undefined || close > end) return stop;
      stop = this.#skipOptional(close, end);
    }
    return stop;
  }
}
