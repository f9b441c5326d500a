// English: the words around the numbers.

import { conditions } from './enConditions.ts';
import { noise } from './enNoise.ts';
import { seatWords } from './enSeats.ts';
import type { Language } from './language.ts';
import { list } from './list.ts';

export const cues: Language['cues'] = {
  ...noise,
  ...conditions,
  ...seatWords,
  votes: list(`
    vote, votes, first preference, first preferences, preference, preferences, first votes, second votes,
    party votes, nominations
  `),
  ballots: list(`ballot, ballots, ballot paper, ballot papers, papers, voting papers, postal votes, slips`),
  voters: list(`
    voter, voters, elector, electors, people, persons, person, citizens, citizen, students, residents,
    inhabitants, adults, men, women, workers, employees, shareholders, participants, respondents,
    party members, members of the party, constituents, names, staff, teachers, nurses
  `),
  seats: list(`
    seat, seats, mandate, mandates, deputy, deputies, councillor, councillors, councilor, councilors,
    delegate, delegates, mp, mps, lawmakers, legislators, places, electoral votes, electors, senators,
    representatives, posts, mla, mlas, msps, members, parliamentarians, congressmen, governorships,
    mayoralties, contests, tds, meps, electoral college votes, gains, losses, trustees, directors, electorates, ridings, councils, divisions, mayors
  `),
  partisans: list('democrats, republicans, progressives, socialists, conservatives, liberals'),
  women: list('women, woman, female, females, girls'),
  men: list('men, man, male, males, boys'),
  units: list(`
    precinct, precincts, polling station, polling stations, polling units, polling unit, polling places,
    polling booths, booths, constituencies, constituency, counties, districts, wards, municipalities,
    regions, returns, election returns, protocols, stations, tally sheets, ballot boxes, lgas,
    local governments, local authorities, provinces, communes, centres, centers, voting centers, departments,
    councils, cantons, clusters, barangays, villages, towns, parishes, polls, results, boxes
  `),
  elected: list(`elected, sitting, incumbents, victors`),
  attending: list('present, in attendance, in the hall, in the chamber, taking part, voted, took part'),
  registered: list(`
    registered, the roll, the register, registration, eligible, electorate, on the roll, on the rolls, on the list,
    on the lists, on the register, on its rolls, roll of, rolls of, electoral roll, electoral rolls, voter roll, voter rolls,
    voters roll, voters list, voter list, right to vote, right to do so, had the right, having the right, entitled,
    entitled to vote, enrolled, who could, could vote, could have voted, with a vote, people with a vote, had the vote,
    have the vote, had a vote, have a vote, qualified to vote, allowed to vote, eligible to vote, membership, electors,
    able to vote, were sent ballots, were mailed, were called to vote, called to the polls, potential voters, enrolment,
    enrollment, registered voters, eligible voters, voter population, voting population, registered to vote, on lists,
    voter lists, student body, papers went to, went out to, sent out to, mailed to, posted to, issued to, were issued,
    may vote, with the right to, could take part, of the list, of the lists, of the roll, of the rolls, of the register,
    mailed, posted, gone out to, had gone out, were sent out, mailed out, sent out, were posted, sent to, total electorate,
    electorate of, registered electorate, on the voter lists, with the right to vote, with a right to vote,
    people on the roll, those entitled, out of a possible, of a possible, of a potential, out of a potential,
    electorate numbers
  `),
  cast: list(`
    cast, voted, took part, taking part, take part, taken part, turned out, came to vote, came to the polls, came out to vote,
    went to the polls, going to the polls, participated, participating, votes polled, total polled, in the count, counted,
    votes in all, ballots in all, total poll, total votes, total vote, total of votes, total ballots, exercised their,
    showed up, cast their, were received, used their vote, votes counted, ballots counted, were returned, polled in total,
    ballots received, overall vote, out of all votes, turned up, came back, polled on, replied, responded, had come,
    back came, handed in, sent back, total voting, been to the polls, went to the ballot box, came to the ballot box, sent in,
    people came, voters came, papers issued, ballots issued, issued papers, trouble to vote, made it to the polls,
    cast a ballot, cast a vote, cast ballots, accredited, ballots in the box*, went to the plebiscite, went to the referendum,
    went to vote, came to the polling centres, came to the polling stations, used it, used theirs, bothered,
    were put into the boxes, were put in the boxes, were put into the urns, were found in the boxes, were found in the urns,
    went into the boxes, were deposited, returned their papers, returned their forms, returned their ballots,
    came out of the boxes, came out of the box, came out of the urns, boxes held, boxes contained, box held, box contained,
    urns held, urns contained, ballots verified, were handed in, had been to the polls, were sent in, ballot papers issued,
    bothered to vote, ballots returned, papers returned, sent in their papers, sent in their ballots, sent back their ballots
  `),
  valid: list(`
    valid, validly, valid votes, valid ballots, formal, valid poll, good ballots, good papers, good votes,
    were good, as good, in order, were fine, found good, counted as valid, counted as good, accepted as valid, passed as valid
  `),
  invalid: list(`
    invalid, invalidly, rejected, spoilt, spoiled, void, voided, null, annulled, disqualified, blank, blanks, thrown out,
    informal, unusable, discarded, nullified, invalidated, ruled out, not valid, undervotes, under-votes, overvotes,
    over-votes, unmarked, disallowed, exhausted, left blank, not marked, set aside, could not be used, no good, not good,
    of no use, useless, not accepted, could not be accepted, left empty, could not be counted, did not count, not in order,
    null votes, under votes, over votes, declared invalid, counted as invalid, counted as spoilt
  `),
  abstained: list(`
    abstained, abstention, abstentions, stayed at home, stayed home, did not vote, stayed away, abstaining, recused, withheld, votes withheld
  `),
  absent: list('absent, being away, was away, were away, missing the vote'),
  turnout: list(`
    turnout, turn out, turnouts, participation, voter turnout, response, return, giving a poll of, gave a poll of,
    making a poll of, makes a poll of, the poll was, percentage poll, poll percentage, participation rate,
    participation level, response rate, accreditation rate, percentage poll of, participation of
  `),
  total: list(`
    total, in all, all told, altogether, in total, overall, all, combined, together, sum, totals, the full, in sum, grand total
  `),
  margin: list(`
    margin, margins, maj, ahead, ahead of, lead, leads, leading, majority, majorities, gap, apart, difference, advantage,
    behind, short by, more votes, votes more, votes fewer, edge, distance, clear of, cushion, trailing, trailed, adrift,
    plurality, votes short, spread, separated, separate, deficit, in front, in front of, hung on, hangs on, hanging on,
    decided by, settled by, came down to, lay between, lie between, lies between, between the two, outpolled, outpolling, more votes than, to spare,
    too few, votes clear, clear, to the good, fell short by, gulf, above, votes part, votes parted, votes divide,
    votes divided, separates, separating, parting, votes in hand, in hand, votes away from, votes away, votes in it,
    between first and second, from first to second, between second and third, between third and fourth, between the top two,
    between the first two, between the leading two, excess, shortfall, plurality of, ahead of the, clear of the, gap of
  `),
  by: list(`by, by just, by only, by a mere, by a, by barely`),
  until: list('by'),
  swing: list(`swing, swings, swung`),
  rise: list(`
    up, rose, rise, risen, gain, gained, gaining, gains, increase, increased, increasing, grew, growth, climbed,
    jumped, jump, improved, improvement, added, plus, higher, surged, soared, swelled, put on, rising, leap,
    leapt, boost, boosted, grown, growing, grows, better, stronger
  `),
  fall: list(`
    down, fell, fall, fallen, drop, dropped, dropping, lost, loss, losses, losing, decline, declined, decrease,
    decreased, slipped, slump, slumped, shed, minus, lower, plunged, sank, shrank, dip, dipped, slid, slide,
    falling, declining, tumbled, slipping, shrunk, worse, weaker, poorer, cut, reduced, reduction
  `),
  support: list(`
    for, against, in favor, in favour, in support, opposed, supported, supporting, backed, backing, preferred, chose,
    said yes, said no, voted for, voted against, were for, were against, yes, no, went to, picked, favored, favoured,
    opted for, opposing, approve, approved, voting for, voting against, rejecting, sided with, for it, against it, plumped for
  `),
  'against-all': list(`
    against all, against everyone, none of the above, nota, none of these candidates, against all of them, against all parties, against all candidates
  `),
  transfer: list(`
    non transferable, nontransferable, not transferable, no longer transferable, not transferred, could not be transferred, untransferable
  `),
  share: list(`
    of the vote, of votes, of the votes, of all votes, of the ballots, of ballots, vote share, share of the vote,
    of the valid votes, of valid votes, support, of the total, of the poll, of the popular vote, popular vote, of the voters,
    of voters, of those who voted, share, shares, percentage, of the total vote, of first preferences, of the party vote,
    of all valid votes, of those, of the tally, made up, makes up, make up, making up, of all who voted, of all who took part,
    of the votes cast, of votes cast, of what has been counted, of what had been counted, of what was counted, of all ballots,
    of all who cast a ballot, of those who cast a ballot, of those who took part, of those taking part,
    of the total votes cast, of total votes cast, of a total vote cast, of the vote cast, of all votes cast, of ballots cast,
    of the ballots cast, of those voting, of those cast
  `),
  pronoun: list('he, she, they'),
  of: list(`
    of, of the, out of, out of the, of its, of all, of all the, from, among, of a, out of a, of his, of our, in a, for the,
    all, of those, of these, the, out of a possible, of a possible, of a potential, out of a potential, out of a total,
    out of a total of, of a total of, of a total, from a total of, of some, of about, out of some
  `),
  and: list(`and, or, plus, while, with, as well as, but`),
  also: list('and, plus, as well as, along with, while, but'),
  to: list(`to, against, as against, versus, vs, v, compared with, compared to`),
  option: list(`yes, no, for, against, leave, remain, approve, reject, in favor, in favour, opposed`),
  yes: list(`
    yes, for, in favor, in favour, approve, approved, support, supported, said yes, ayes, aye, yea, yeas, approval, backed, backing,
    accepted the, accepted it, accepted by, accepting
  `),
  no: list(`
    no, against, opposed, oppose, opposing, opposition, reject, said no, were not, nays, nay, noes, rejection, rejected the, rejected a,
    rejected it, rejected by, rejecting, voted down
  `),
  'part-of': list(`of whom, of which, of them, including, among them, of these, of those`),
  between: list('between, ranged from, ranging from, ranges from, varied from, varying from, anywhere from'),
  'made-of': list(`
    made up of, consisting of, consists of, comprising, comprises, comprise, comprised, broken down, split into, divided into, composed of
  `),
  further: list(
    'another, a further, further, additional, extra, an additional, an extra, the last, the final, the remaining',
  ),
  'that-is': list(`
    or, that is, i.e., ie, which is, which was, equal to, equivalent to, representing, amounting to, making, which makes,
    giving, a turnout of, a rate of, an informality rate of, a rejection rate of, a spoilage rate of, for a turnout of, for a total of, for a combined, for a combined total of, constituting,
    just, or about, or roughly, or some, or around
  `),
  having: list(`
    with, on, at, has, had, got, took, polled, secured, received, won, garnered, obtained, gained, have,
    having, taking, winning, scored, and, holds, hold, held, holding, wins, win, takes, take, gets, get, keeps, keep,
    kept, keeping, retains, retained, claimed, captured, carried, bagged, clinched, landed, picked up, collected, reached,
    left with, will have, will hold, will get, would have, would hold, would get, now has, now have, now holds, now hold,
    still has, still have, still holds, still hold, manage, managed, muster, mustered, settled for
  `),
  rolls: list(`list, lists, roll, rolls, register, registers`),
  contested: list(`
    to fill, at stake, up for grabs, open, available, on offer, shared out, to choose, elects, vying for,
    contesting, up for election, were up, being contested, to be filled, on the ballot, running for, run for,
    compete for, competing for, to pick
  `),
  proverb: list(`did, did so, voting`),
  it: list('it was, it had been, it has been, it is, it stood at'),
  ago: list(`
    years ago, years back, years earlier, years before, last time, at the last election,
    in the previous election, previously, in the last election, last time round, last time out
  `),
  leaving: list(`
    leaves, left, leaving, so that, the rest, remaining, the remaining, remained, which left, that leaves, which leaves,
    there remained, were left
  `),
  had: list(`
    had, having had, having held, having won, having gone into the election with, having gone in with, having started with
  `),
  majority: list(`majority, majorities, plurality`),
  changed: list(`change, changes, net, difference`),
  since: list('from, since'),
  several: list(`
    approval voting, as many as, up to two, up to three, up to four, could mark, could vote for,
    each voter could, more than one name, two votes each, three votes each, several votes,
    each voter had two, each voter had three, same-day, on the day itself,
    election-day registration, walk-in registrations, registered on the day, same day registration
  `),
  place: list(`in, at, across, around, from`),
  each: list('each, apiece'),
  round: list(`
    first round, second round, runoff, run-off, first count, second count, recount, final round,
    earlier count, third count
  `),
  runoff: list('runoff, run-off, second round, final round, head-to-head'),
  beat: list(`
    beat, defeated, beats, beating, defeating, ousted, ousting, unseated, unseating, outpolled, overcame, edged out, edged,
    edging out, saw off, seeing off, held off, holding off, fended off, fending off, pipped, pipping, bested, besting, outpolling
  `),
  ahead: list('ahead of, in front of, followed by, trailed by'),
  behind: list('behind, trailing, trailed, trails, lost to, losing to, beaten by, defeated by, conceded to'),
  victor: list(
    'won with, wins with, winning with, elected with, leads with, leading with, winner, first with, topped the poll with',
  ),
  'other-base': list(`
    voting-age population, of all adults, adult population, of the population, voting age population, of its members,
    of their members, of its voters, of their voters, of its supporters, of their supporters, of its own, of their own
  `),
  now: list(
    `in the runoff, in the second, in round two, in the third, in the final round, this time, now, today, tonight, this year, yesterday, on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday, in the second round`,
  ),
  earlier: list(
    `four years ago, back in, five years ago, three years ago, two years ago, six years ago, last time, in the last election, at the last election, in the first round, in round one, in the previous election, a year ago, last year, in the first round of voting`,
  ),
  more: list(
    `more, fewer, less, up on, down on, lower than, higher than, bigger than, larger than, greater than, smaller than, below that of, above that of, wider, narrower, thinner`,
  ),
  fewer: list('fewer, less, down on, lower than, smaller than, below that of, narrower, thinner'),
  others: list(
    `others, other parties, other candidates, the rest, independents, an independent, everyone else, minor parties, smaller parties, write-ins, other lists, vacant, undeclared, too close to call, undecided, all others, the others`,
  ),
  plebiscite: list(
    `yes, referendum, referendums, plebiscite, proposition, prop, measure, bond, levy, amendment, amendments, strike, ratification, ratify, contract, question, initiative, recall, motion, bill, deal, ayes, ballot question`,
  ),
};
