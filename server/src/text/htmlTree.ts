// An HTML document as one flat list in document order, each element knowing where its subtree ends: no recursion needed.
import { QuoteType, Tokenizer } from 'htmlparser2';
import { closings, tableParts, voidElements, walls } from './htmlRules.ts';
import type { Span } from './span.ts';

/** The range of an attribute's value, without its quotes, entities as they stand. */
export interface Attribute extends Span {
  readonly name: string;
}

export interface HtmlText extends Span {
  readonly kind: 'text';
}

export interface HtmlElement extends Span {
  readonly kind: 'element';
  /** In lower case. `start` and `end` are those of its opening tag. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
  /** The index in the list of the first node after its subtree. */
  next: number;
}

export type HtmlNode = HtmlText | HtmlElement;

/** Comments are no nodes: they are told as they are met. */
export function readHtmlTree(
  source: string,
  from = 0,
  to = source.length,
  onComment: (start: number, end: number) => void = () => undefined,
): readonly HtmlNode[] {
  const nodes: HtmlNode[] = [];
  const open: HtmlElement[] = [];
  /** Where in `open` elements of a name, and walls, stand. */
  const places = new Map<string, number[]>();
  const wallPlaces: number[] = [];
  let name = '';
  let tagStart = 0;
  let attributes: Attribute[] = [];
  let attribute: { name: string; start: number; end: number } | undefined;

  const innermost = (wanted: string): number => places.get(wanted)?.at(-1) ?? -1;

  function closeDownTo(place: number): void {
    while (open.length > place) {
      const element = open.pop();
      if (element === undefined) return;
      element.next = nodes.length;
      places.get(element.name)?.pop();
      if (walls.has(element.name)) wallPlaces.pop();
    }
  }

  function openElement(end: number): void {
    const closing = closings.get(name);
    if (closing !== undefined) {
      const shield = Math.max(-1, ...closing.within.map(innermost));
      const outermost = closing.closes.map(innermost).filter((place) => place > shield);
      if (outermost.length > 0) closeDownTo(Math.min(...outermost));
    }
    const element: HtmlElement = { kind: 'element', name, attributes, start: tagStart, end, next: nodes.length + 1 };
    nodes.push(element);
    if (!voidElements.has(name)) {
      const stack = places.get(name);
      if (stack === undefined) places.set(name, [open.length]);
      else stack.push(open.length);
      if (walls.has(name)) wallPlaces.push(open.length);
      open.push(element);
    }
  }

  function closeElement(closed: string): void {
    const place = innermost(closed);
    if (place < 0) return;
    if (!walls.has(closed) && !tableParts.has(closed) && place < (wallPlaces.at(-1) ?? -1)) return;
    closeDownTo(place);
  }

  function addText(start: number, end: number): void {
    if (start < from || end <= start) return;
    // what begins as a comment of no known kind, and never ends, is told as text
    if (start - 2 >= from && source[start - 2] === '<' && '/!?'.includes(source[start - 1] ?? ' ')) return;
    nodes.push({ kind: 'text', start, end });
  }

  const ignore = (): void => undefined;
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
    {
      ontext: (start, end) => addText(start + from, end + from),
      oncdata: ignore,
      onopentagname(start, end) {
        name = source.slice(start + from, end + from).toLowerCase();
        tagStart = start + from - 1;
        attributes = [];
      },
      onattribname(start, end) {
        attribute = { name: source.slice(start + from, end + from).toLowerCase(), start: end + from, end: end + from };
      },
      onattribdata(start, end) {
        if (attribute !== undefined) attribute = { name: attribute.name, start: start + from, end: end + from };
      },
      onattribend(quote) {
        if (attribute !== undefined) attributes.push(attribute);
        if (quote === QuoteType.NoValue) attribute = undefined;
      },
      onopentagend: (end) => openElement(end + from + 1),
      onselfclosingtag: (end) => openElement(end + from + 1),
      onclosetag: (start, end) => closeElement(source.slice(start + from, end + from).toLowerCase()),
      // told without its first mark, and up to the last character of its last one
      oncomment: (start, end) => onComment(start + from - '<!--'.length, Math.min(to, end + from + 1)),
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onattribentity: ignore,
      ontextentity: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(from === 0 && to === source.length ? source : source.slice(from, to));
  tokenizer.end();
  closeDownTo(0);
  return nodes;
}
