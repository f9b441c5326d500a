// "APC -11078" among lines like "PDP – 7,094": a dash that has lost its space, and no minus.
import { reprinted } from '../numerals/figure.ts';
import { type Claim, isCount } from './claim.ts';

/** Lines before and after that tell how the list is written. */
const reach = 3;
/** Fewer of them tell nothing. */
const fewest = 2;

/** Takes the sign off counts of a list whose other counts have none. */
export function dashesInLines(claims: readonly Claim[]): void {
  const lines = claims.filter((claim) => claim.line && isCount(claim) && claim.figure.form === 'digits');
  if (!lines.some(isSigned)) return;
  lines.forEach((claim, k) => {
    if (!isSigned(claim) || claim.sure !== true) return;
    const near = lines
      .slice(Math.max(0, k - reach), k + reach + 1)
      .filter((other) => other !== claim && Math.abs(other.block - claim.block) <= reach);
    const plain = near.filter(({ figure, subject }) => figure.sign === undefined && subject !== undefined);
    if (plain.length < fewest || plain.length <= near.length - plain.length || !claim.subject) return;
    if (near.some(({ figure }) => figure.sign === '+')) return;
    const { start, text, from } = claim.figure;
    const figure = reprinted(claim.figure, {
      sign: undefined,
      start: start + 1,
      text: text.slice(1),
      from: from + 1,
      lead: from + 1,
    });
    Object.assign(claim, { figure, kind: 'other', noun: undefined, settled: false, sure: false });
  });
}

const isSigned = ({ figure }: Claim): boolean => figure.sign === '-';
