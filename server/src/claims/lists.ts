// Items of one list say the same in the same places: "Berg: 19 seats (15 in 2016)", "Lund: 13 (14)".
import { groupBy } from '../math/groups.ts';
import { compare, rational } from '../math/rational.ts';
import type { Kind } from '../protocol.ts';
import { type Claim, isCount } from './claim.ts';
import { isSeat } from './seatSums.ts';

const rows: ReadonlySet<Kind> = new Set<Kind>([
  ...(['votes', 'seats', 'share', 'turnout', 'change-points'] as const),
  ...(['previous-votes', 'previous-share', 'poll-share'] as const),
]);

/** What an item leaves open is what the first item to say so says in the same place. */
export function readLists(claims: readonly Claim[]): void {
  const listed = claims.filter(({ list }) => list !== undefined);
  for (const list of groupBy(listed, (claim) => claim.list).values()) {
    const items = [...groupBy(list, ({ block }) => block).values()];
    for (let place = 0; items.length > 1 && place < mostPlaces; place++) {
      const column = items.flatMap((item) => item[place] ?? []);
      const model = column.find(
        ({ settled, sure, time, kind }) => settled && (sure || time === 'before') && rows.has(kind),
      );
      for (const item of model ? items : []) {
        const claim = item[place];
        if (model && claim && isOpen(claim) && isLike(claim, model) && !isShareIn(item, claim, model))
          take(claim, model);
      }
      ofSeats(items, place);
    }
  }
}

/** "Clerks: 83% for, turnout 45%": one turnout is enough. */
const isShareIn = (item: readonly Claim[], claim: Claim, model: Claim): boolean =>
  model.kind === 'turnout' &&
  claim.option !== undefined &&
  (claim === item[0] || item.some(({ kind, sure }) => kind === 'turnout' && sure));

/** "St Agnes, 6 of 10 divisions", "Portby, 7 of 9": where one is of a total that stands behind it, so are all. */
function ofSeats(items: readonly (readonly Claim[])[], place: number): void {
  const pairs = items.flatMap((item): (readonly [Claim, Claim])[] => {
    const [part, whole] = [item[place], item[place + 1]];
    return part && whole && part.of === whole ? [[part, whole]] : [];
  });
  const model = pairs.find(([part, whole]) => part.kind === 'seats' && whole.kind === 'seats-total' && whole.noun);
  if (!model || pairs.length < 2) return;
  for (const [part, whole] of pairs) {
    if (![part, whole].every((claim) => isOpen(claim) || claim.kind === 'reporting' || claim.kind === 'seats-total'))
      continue;
    Object.assign(part, { kind: 'seats', noun: 'seats', settled: true });
    Object.assign(whole, { kind: 'seats-total', noun: 'seats', settled: true });
  }
}

/** Figures of an item that are read by their place. */
const mostPlaces = 4;

const isOpen = (claim: Claim): boolean =>
  !claim.settled || (!claim.sure && claim.noun === undefined && rows.has(claim.kind) && claim.partner === undefined);

function isLike(claim: Claim, model: Claim): boolean {
  if (claim === model || claim.figure.unit !== model.figure.unit) return false;
  if ((claim.figure.sign === undefined) !== (model.figure.sign === undefined)) return false;
  if (!isCount(claim)) return true;
  const small = model.kind !== 'seats' || compare(claim.figure.value, rational(2000)) < 0;
  return small && (claim.figure.form !== 'words' || model.kind === 'seats');
}

function take(claim: Claim, model: Claim): void {
  Object.assign(claim, { kind: model.kind, time: model.time, settled: true, noun: model.noun });
}

/** "St Mary with 7 of 13, Hanover with 7 of 7": parts with a whole each, two or more, right behind seats that were told. */
export function partsInARow(claims: readonly Claim[]): void {
  let last: Claim | undefined;
  const rows = groupBy(
    claims.filter(({ of, settled }) => of && !of.settled && !settled),
    ({ sentence }) => sentence,
  );
  for (const claim of claims) {
    const row = claim.settled ? undefined : rows.get(claim.sentence);
    const seated = last && isSeat(last) && claim.block - last.block <= 1;
    if (row && row.length > 1 && seated)
      for (const part of row) {
        Object.assign(part, { kind: 'seats', noun: 'seats', settled: true });
        if (part.of) Object.assign(part.of, { kind: 'seats-total', noun: 'seats', settled: true });
      }
    if (claim.settled && isCount(claim)) last = claim;
  }
}
