// English: words for what a figure is under: a survey, a count that is not over, an earlier election, a rule, and whether that was met.
import type { Language } from './language.ts';
import { list } from './list.ts';

export const conditions = {
  poll: list(`
    exit poll, exit polls, opinion poll, opinion polls, survey, surveys, surveyed, pollster, pollsters,
    polling firm, interviewed, interviews, margin of error, sampling error, questioned, polls show,
    polls suggest, poll found, poll shows, polled by, projection, projections, projected,
    polling average, polls had, polls put, poll put, poll had, poll gave, poll of, poll by, poll commissioned,
    poll conducted, poll carried out, straw poll, last polls, latest polls, final polls, recent polls,
    last poll, latest poll, final poll, recent poll, in a poll, in one poll, new poll, polls in the, polls in recent, polls this, polls last, of the sample,
    online poll, reader poll, readers' poll, polls ahead, polls before, tracking poll, telephone poll, survey found, opinion survey, surveyed voters
  `),
  reporting: list(`
    counted, tallied, reporting, reported, processed, in, declared, outstanding, heard from, to report, of the count,
    tabulated, have reported, still to come, scrutinised, scrutinized, yet to report, had been counted, have been counted,
    has been counted, were counted, was counted, been counted, gone through, been gone through, been processed,
    have been processed, had reported, results from, left to count, pending, count at, counting at, count stood at,
    count stands at, through with, are through, is through, been through, been through the count, count stopped at,
    count had stopped at, count was at, counting stood at, count had reached, done, complete, completed,
    had been gone through, had been processed, had been tallied
  `),
  partial: list(`
    partial, so far, at that point, at this point, by noon, as of, early, interim, midday,
    in the morning, by then, at noon, still counting, incomplete, by lunchtime,
    to come, at midnight, by midnight, yet to be counted, left to count, by midday, yet to come
  `),
  previous: [
    ...list(`
      last time, previous, previously, compared with, compared to, up from, down from, last election, four years ago,
      five years ago, three years ago, two years ago, years ago, years earlier, years before, last year, ( was, ( had,
      back in, before that, at the last, in the past, years back, last contested, then ., back then, had then, was
      then, were then, then had, then held, at that time, in the previous, last contest, last year's, last election's,
      last time's, the time before, in the last two, in the two before, in the two elections before, in the last
      three, the last time, previous election, at the last two, in the past two
    `),
    // "He had 66.10% then, on 20,743,128 votes", but not "then Lund (70)"
    'then ,',
  ],
  threshold: list(`
    threshold, thresholds, barrier, hurdle, required, require, requires, requiring, needed, needs, need, must, plus one,
    absolute majority, mark, bar, has to get, have to get, has to, have to, cleared, two-thirds majority, supermajority,
    simple majority, above 50, outright, crossed, crossing, fell short of, no lower than, trigger, triggers,
    automatic recount, more than half, demands, plus one vote, plus 1, needed to win, minimum of, mark of, bar of,
    threshold of, hurdle of, barrier of, target of, must get, must win, must have, gets past, get past, got past, asks for,
    has to have, had to have, magic number, were needed, was needed, would take, it takes, wants, make a majority,
    are a majority, were a majority, is a majority, was a majority, would be a majority, automatic if, to govern alone,
    line of, necessary, to clear, and one vote, and 1 vote, plus 1 vote, is needed, are needed, that makes a majority,
    for a majority, a majority needs, a majority takes, a government needs, finishing line, winning post, to win outright,
    bar stood at, bar was, bar is, threshold was, threshold stood at,
    must pass, law requires, the line of, had to clear, must clear, have to clear, needed to clear, would be needed,
    will be needed, that make a majority, needed for a majority, required for a majority
  `),
  quota: list(`quota, quorum, the quota, quotas, absolute majority`),
  outright: list(`
    majority, absolute majority, control, outright, to win, to elect, to govern, magic number, to take power
  `),
  uncounted: list(`
    outstanding, uncounted, still to be counted, yet to be counted, left to be counted, left to count, still to come,
    to go, still to go, left to go, still to count, yet to be opened, not yet counted, remain to be counted, remained to be counted, still to count
  `),
  surplus: list('surplus'),
  excess: list(`
    over the quota, above the quota, over quota, above quota, more than the quota, in excess of the quota, more than
    needed, over what he needed, over what she needed, over what was needed, more than he needed, more than she needed
  `),
  reaching: list(`
    reach*, mov* to, mov* on to, mov* up to, went up to, climb* to, ris* to, rose to, bring* him to, bring* her to,
    bring* him, bring* her, bring* his total to,
    bring* her total to, brought him to, brought her to, tak* him to, tak* her to, leav* him on, leav* her on, leav* him with,
    leav* her with, finish* on, finish* with, end* on, end* with
  `),
  short: list(
    'short of, short, shy of, adrift of, between them, in it, too few, fewer than it needs, fewer than it takes, fewer than needed, fewer than is needed, fewer than required, fewer than they need, below a majority',
  ),
  spare: list('to spare, to play with'),
  cleared: list(`
    cleared, clears, clearing, crossed, crosses, crossing, passed, surpassed, exceeded, topped, above, over, past, got over,
    got past, made it over, made it past
  `),
  missed: list(`
    missed, misses, missing, failed to clear, failed to reach, failed to
    cross, failed to pass, below, under, short of, fell short of, falls short of, falling short of, fell below, stayed below, was below
  `),
  nobody: list('no one, nobody, none, neither, not, never, no candidate, no party, no list, without'),
  area: list(`
    statewide, state-wide, nationwide, nation-wide, nationally, countrywide, citywide, city-wide, countywide, county-wide,
    districtwide, islandwide, across the state, across the country, across the nation, across the county, across the city,
    across the region, in the state, in the country, in the county, neighbouring, neighboring, nearby, precinct, elsewhere
  `),
  group: list(`
    postal, by post, by mail, mail-in, absentee, early voters, abroad, overseas, first-time voters, young voters, younger voters,
    young people, older voters, pensioners, women, men, male, female, undergraduates, postgraduates, black voters, white voters
  `),
  which: list(`
    previous election, last election, primary, primaries, by-election, byelection, special election, general election, presidential, parliamentary, gubernatorial,
    congressional, mayoral, for mayor, mayor's race, for governor, governor's race, for sheriff, sheriff's race, for the council,
    on the council, council ballot, council ballots, council race, council races, council election, council elections,
    for the senate, senate race, for the house, house race, house races, for the assembly, school board, european,
    referendum, plebiscite, runoff, run-off, first round, second round, first count, second count, final count, last count,
    list votes, constituency votes, first question, second question, third question, first ballot, second ballot, upper house,
    lower house, on the first, on the second, other question
  `),
  outlook: list(`
    by noon, at noon, by midday, at midday, by lunchtime, by mid-morning, by mid-afternoon,
    expected, predicted, forecast, anticipated, foreseen, hoped for, the record, the previous record, the old record, record is,
    record was, on the eve, before same-day registration, before election-day registration, ahead of the election
  `),
  'nobody-else': list(
    'no other party, no other parties, no other list, nobody else, no one else, no others, no other candidate, no other candidates',
  ),
  duel: list(`
    only rival, only opponent, only challenger, only other candidate, sole rival, sole opponent, sole challenger, two-way race,
    two-horse race, two-way contest, two-candidate race, only two candidates, straight fight, two-party-preferred, two-candidate-preferred,
    no other party ran, no other party stood, no other candidate ran, no other candidate stood, no other candidate on,
    no other candidates ran, no other candidates stood, nobody else ran, nobody else stood, no one else ran, no one else stood
  `),
  unpolled: list(`
    at the last poll, than any poll, than the polls, than polls, than most polls, than all polls, than any of the polls, than the last poll,
    than the pollsters, than pollsters, despite the polls, defying the polls, defied the polls, contrary to the polls,
    questioned whether, questioned why, questioned how, questioned the, questioned his, questioned her, questioned if
  `),
} satisfies Partial<Language['cues']>;
