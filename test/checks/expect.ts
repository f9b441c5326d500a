// Holds what the engine says of a passage against what its page lists, one to one.
import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Edit, Finding } from '../../server/src/protocol.ts';
import { applied, findingsIn, firstEdits, shown } from './engine.ts';
import { asHtml, decoded } from './html.ts';
import { type Case, type Listing, placeOf } from './page.ts';

export function meets({ passage, listings, answered }: Case): void {
  ok(answered, 'the page does not say what is to be found');
  const findings = findingsIn(passage, 'markdown');
  const left = new Set(findings);
  for (const listing of listings) {
    const found = [...left].find((finding) => isListed(finding, listing, passage));
    const list = findings.map((finding) => `\n  ${shown(passage, finding)}`).join('');
    ok(found, `not found: “${listing.quote}” ${listing.code}: ${listing.message}\nfound:${list || ' nothing'}`);
    left.delete(found);
    if (listing.fixes.length > 0) mends(found, listing, passage, findings);
  }
  deepEqual(
    [...left].map((finding) => shown(passage, finding)),
    [],
    'found, but not listed',
  );
  sameInHtml(passage, findings);
}

function isListed({ start, end, code, message }: Finding, listing: Listing, passage: string): boolean {
  const place = placeOf(listing.quote, passage);
  return code === listing.code && message === listing.message && place.start <= start && end <= place.end;
}

/** The first repair does what the page says, settles its finding and brings no other. */
function mends(finding: Finding, { fixes }: Listing, passage: string, before: readonly Finding[]): void {
  const wanted = fixes.map(({ from, to }): Edit => ({ ...placeOf(from, passage), newText: to }));
  const fixed = applied(passage, firstEdits(finding));
  equal(fixed, applied(passage, wanted), 'the repair leaves another text');
  const known = before.filter((other) => other !== finding).map(({ code, message }) => `${code}: ${message}`);
  const fresh = findingsIn(fixed, 'markdown').filter(({ code, message }) => !known.includes(`${code}: ${message}`));
  deepEqual(
    fresh.map((other) => shown(fixed, other)),
    [],
    'found after the repair',
  );
}

function sameInHtml(passage: string, findings: readonly Finding[]): void {
  const html = asHtml(passage);
  const plain =
    (text: string) =>
    ({ start, end, code }: Finding): string =>
      `${code} “${decoded(text.slice(start, end))}”`;
  deepEqual(findingsIn(html, 'html').map(plain(html)), findings.map(plain(passage)), 'the passage as HTML');
}
