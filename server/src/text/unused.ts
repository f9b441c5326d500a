// Stands in, in what is shipped, for what the parsers ask of further libraries and we of none: the HTML parser's characters
// by name, of which entities.ts knows those we need, and the Markdown parser's colours of syntax. The build puts it in
// their place, and fails where a parser comes to import what is not here.
export class EntityDecoder {}
export const DecodingMode = {};
export const htmlDecodeTree = undefined;
export const xmlDecodeTree = undefined;
const untouched = (text: string): string => text;

export { untouched as encodeXML, untouched as escapeAttribute, untouched as escapeText, untouched as fromCodePoint };

export class Tag {}
/** No colour for any type of node. */
export const styleTags = () => () => undefined;
export const tags: Readonly<Record<string, () => undefined>> = { special: () => undefined };
