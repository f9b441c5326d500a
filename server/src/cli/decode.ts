// From a file's bytes to its text.

export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly note?: string }
  | { readonly kind: 'binary' };

/** How far into a file a NUL byte is looked for. */
const headLength = 8192;

/**
 * UTF-8, or UTF-16 where a byte order mark says so; bytes that are not UTF-8 are read in the character set that the
 * page itself declares, otherwise as windows-1252, and `note` says it. A byte order mark stays in the text as its
 * first unit, as it does where a program reads the file as UTF-8: offsets count it.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { kind: 'text', text: read('utf-16le', bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { kind: 'text', text: read('utf-16be', bytes) };
  if (bytes.subarray(0, headLength).includes(0)) return { kind: 'binary' };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const charset = declaredCharset(bytes) ?? 'windows-1252';
    return { kind: 'text', text: read(charset, bytes), note: `not UTF-8, read as ${charset}` };
  }
}

function read(charset: string, bytes: Uint8Array): string {
  return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
}

/** The character set named in the first kilobyte (`<meta charset="windows-1251">`), if it is one that can be read. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = read('windows-1252', bytes.subarray(0, 1024));
  const label = /<meta\b[^>]{0,200}\bcharset\s{0,4}=\s{0,4}["']?([\w-]{1,40})/i.exec(head)?.[1];
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-') ? undefined : encoding;
  } catch {
    return undefined;
  }
}
