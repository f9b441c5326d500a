// The manual pages of the checks, which the build puts in.
import { brotliDecompressSync } from 'node:zlib';

/** Brotli in base64 of a JSON object from codes to pages; the build says what it is. */
declare const MANUAL: string;

/** The page of a check, in Markdown; undefined where there is none. */
export function manualPage(code: string): string | undefined {
  if (typeof MANUAL === 'undefined') return undefined;
  const pages: Readonly<Record<string, string>> = JSON.parse(
    brotliDecompressSync(Buffer.from(MANUAL, 'base64')).toString('utf8'),
  );
  return Object.hasOwn(pages, code) ? pages[code] : undefined;
}
