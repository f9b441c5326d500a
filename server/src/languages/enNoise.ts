// English: words that tell a number to be none of an election, and a name none.
import type { Language } from './language.ts';
import { list } from './list.ts';

export const noise = {
  'not-a-name': list(`
    the, a, an, of, in, on, at, by, and, or, but, for, with, from, to, as, it, he, she, they, his, her, their,
    its, this, that, these, those, there, here, when, while, after, before, another, one, two, three, four,
    five, six, seven, eight, nine, ten, of those, monday, tuesday, wednesday, thursday, friday, saturday,
    sunday, january, february, march, april, june, july, august, september, october, november, december,
    turnout, votes, vote, total, next, then, some, other, others, all, both, each, mr, mrs, ms, dr, sen, rep,
    gov, cllr, president, senator, mayor, governor, councillor, candidate, party, independent, district, ward,
    county, region, state, city, town, electoral commission, commission, election, elections, quota, majority,
    swing, hold, gain, elected, valid, rejected, votes cast, count, i, we, you, not, if, because, so, what,
    which, who, where, how, only, just, about, over, under, nearly, almost, more, less, most, meanwhile,
    overall, according, percent, per, cent, million, thousand, seats, seat, results, result, figures, returns,
    second, third, first, last, yesterday, today, no, yes, against, also, even, still, once, since, during,
    between, among, despite, although, though, however, in all, out, up, down, ballots, registered, voters,
    question, proposition, measure, members, mandates, councillors, deputies, delegates
  `),
  money: list(`
    dollar, dollars, pounds, euro, euros, cents, rupees, tenge, peso, pesos, yen, rs, usd, gbp, eur, ksh,
    rand, naira, shillings, franc, francs, kronor, roubles, rubles, a barrel, budget, fine of, worth, cost,
    costs, price, salary, tax, fund, funding, spent, deposit, cent
  `),
  measure: list(`
    parties, governing parties, opposition parties,
    km, kilometres, kilometers, miles, mile, metres, meters, m², sq, acres, hectares, kg, tons, tonnes,
    gigawatts, megawatts, mw, gw, degrees, years, year, months, month, weeks, week, days, day, hours, hour,
    minutes, minute, seconds, am, pm, mb, gb, kb, fm, feet, foot, inches, litres, liters, ml, mph, kph, mil, mill, mills,
    times, pages, goals, issues, photos, jobs, dead, killed, hurt, injured, born, cases, books, schools,
    homes, houses, flats, beds, trains, flights, arrests, soldiers, police, officers, observers, journalists,
    troops, children, pupils, steps, rounds, questions, debates, terms, clauses, amendments, languages,
    words, comments, pp, °, °C, adults, a month, a week, a day, an hour, a head, per head, doors, leaflets
  `),
  label: list(`
    question, measure, proposition, prop, article, section, district, ward, page, pages, no, number, room,
    extension, ext, route, amendment, round, count, division, precinct, chapter, clause, item, issue, vol,
    volume, part, version, channel, line, platform, gate, tel, phone, call, hotline, local, option, candidate, list, initiative,
    referendum, agenda, constituency, area, station, resolution, bill, act, law, under, class, grade, photo,
    figure, table, appendix, ( vote for
  `),
  age: list(`aged, age, age of, ages, turned`),
  clock: list(`am, pm, a.m, p.m, o, o'clock, noon, midnight, gmt, bst, est, ist, hrs, edt, cet, utc`),
  economy: list(`
    inflation, unemployment, growth, gdp, interest, rents, rent, prices, wages, salaries, taxes, rates,
    index, tax, vat, population, rebate, discount, pay, pay rise, pension, pensions, exports,
    imports, mortgage, budget, economy, revenue
  `),
  mask: list(`
    at present, this fall, last fall, next fall, in the fall, half as many again, half as much again, half as big again, half as large again,
    made up, make up, makes up, making up, turned up, turns up, come up, came up, show up, showed up, sum up,
    set up, put up, go down, come down, came down, went down, broke down, in favour of, in favor of,
    called for, calls for, but for, as for, for example, for instance, for now, for the first time,
    for the time being, for sure, no longer, no fewer, no less, no more than, no one, no doubt, no opponent, no opponents, no rival, no rivals, no better, no worse, at all, above all, after all, all over,
    first of all, in the lead up, run up, taken in, came in, come in, brought in, let in, in part, picked up,
    pick up, picking up, picks up, took up, ended up, wound up, lined up, signed up, stood up, backed up, went to the polls, went to the ballot box,
    by then, by now, by noon, by midnight, by nightfall, by post, by mail, by hand, by district, by list, behind this, behind these, behind it all, runner-up, runner up, runners-up,
    runners up, seat with, seat on
  `),
} satisfies Partial<Language['cues']>;
