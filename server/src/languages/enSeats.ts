// English: words for seats, and for what several have together or what others leave.
import type { Language } from './language.ts';
import { list } from './list.ts';

export const seatWords = {
  chamber: list(`
    house, chamber, assembly, parliament, legislature, council, member, senate, congress, board, seat, bundestag,
    knesset, riksdag, duma, diet, seater
  `),
  seater: list(`
    ward, strong, councillor, councilor, delegate, deputy, district, riding, constituency, lawmaker, senator, division,
    director, trustee, electorate, wards, districts, constituencies, municipalities, provinces, counties, councils,
    towns, boroughs, states
  `),
  winning: list(`
    won, wins, winning, took, takes, taking, kept, keeps, keeping, retained, retains, carried, carries, captured,
    claimed, secured, swept, bagged, clinched, gained, ahead in, leads in, leading in, led in, victories in
  `),
  joint: list(`
    together, combined, between them, jointly, taken as one, join hands, joint, in coalition, add up to, joined,
    adding up to, coalition of, alliance of, along with the, plus the, with the help of, with the support of,
    with the backing of, add to, added to, give the two, give the two parties, give the three parties, give the pair,
    give them
  `),
  makes: list(`
    which makes, that makes, making, making it, making that, giving it, giving them, giving him, giving her, gives it,
    gives them, which gives, to make, makes it, so that it has, so it has, so that they have, bringing it to,
    bringing its total to, brings its total to, brings it to, bringing them to, for a total of, add up to, adds up to,
    adding up to, this makes, make
  `),
  'won-then': list(`
    it won, it had, it held, it took, they won, they had, they held, they took, it used to have, they used to have,
    used to have, used to hold, won in, held in, had in, of last time, of four years ago, of five years ago,
    of three years ago, it got, they got, he had, she had, won last time, won then
  `),
  loner: list('an independent, one independent, a single independent, one other, a lone independent'),
  rest: list('the other, the remaining, remaining, the rest, the remainder, all the others'),
  both: list(
    'both, both parties, both sides, each side, either side, the two parties, the two sides, the two blocs, the two camps',
  ),
} satisfies Partial<Language['cues']>;
