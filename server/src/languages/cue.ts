// The roles that words and phrases play beside numbers: what a language pack lists them under.

/** The role that a word or phrase plays beside a number. */
export type Cue =
  // what is counted
  | 'votes'
  | 'ballots'
  | 'voters'
  | 'seats'
  // whoever sits for a party: "five Democrats"; before a number they are its bearer
  | 'partisans'
  | 'units'
  // who they are of whom a whole is told as men and women
  | 'women'
  | 'men'
  | 'elected'
  // makes those who were there of the members counted before it
  | 'attending'
  // which total
  | 'registered'
  | 'cast'
  | 'valid'
  | 'invalid'
  | 'abstained'
  // of those who might have voted, and were not there
  | 'absent'
  | 'turnout'
  | 'total'
  // who against whom
  | 'margin'
  | 'by'
  // stands before an hour up to which was counted
  | 'until'
  | 'swing'
  | 'rise'
  | 'fall'
  | 'previous'
  | 'support'
  | 'against-all'
  // whoever is not named: "others 8.2%"
  | 'others'
  // says that a list leaves nobody out: "no other party won seats"
  | 'nobody-else'
  // says that two rivals are all there are: "her only rival"
  | 'duel'
  // conditions on the figure
  | 'poll'
  | 'reporting'
  | 'partial'
  | 'threshold'
  | 'quota'
  // votes that go on to nobody from count to count
  | 'transfer'
  | 'share'
  | 'chamber'
  // what has a seat, and with a hyphen how many there are: "198-ward"
  | 'seater'
  // what is done with a district that is had thereafter
  | 'winning'
  // of several who have a number in common
  | 'joint'
  // before what the numbers before it come to: "which makes 48"
  | 'makes'
  // after what was had then: "the 37 it won in 2014"
  | 'won-then'
  // somebody without a name, and no more than one
  | 'loner'
  // what nobody told of so far has
  | 'rest'
  // grammar
  // stands for a name of an earlier sentence
  | 'pronoun'
  | 'of'
  | 'and'
  // joins what is not the same: "40.2% and 159 seats"
  | 'also'
  | 'to'
  | 'option'
  // an article with such a word may be on a question with two answers
  | 'plebiscite'
  | 'yes'
  | 'no'
  | 'not-a-name'
  | 'part-of'
  | 'made-of'
  | 'between'
  // makes the number after it one more, and so no total: "another 903 papers"
  | 'further'
  // what is no election figure
  | 'money'
  | 'measure'
  | 'label'
  | 'age'
  | 'clock'
  | 'economy'
  // speaks of this election, in a sentence on an earlier one
  | 'now'
  // makes a difference of the number before it
  | 'more'
  // the same, and less
  | 'fewer'
  // opens a sentence on an earlier election
  | 'earlier'
  // whoever stands before it has the number, rather than leads by it
  | 'having'
  // hides the words inside it: the "for" of "called for"
  | 'mask'
  // where voters are written down
  | 'rolls'
  // seats that are to be won
  | 'contested'
  // stands for the verb before: "of 12,000 voters, 7,000 did"
  | 'proverb'
  // stands for what the sentence before it tells of: "it had been 62.9%"
  | 'it'
  // speaks of an earlier election
  | 'ago'
  // what is over when the spoilt papers are taken off
  | 'leaving'
  // an earlier past: "in 2019 he had finished third"
  | 'had'
  // a lead, or over half: a share beside it is the leader's own
  | 'majority'
  // heads a column of changes
  | 'changed'
  // the first of two values: "from 53.15 to 55.50"
  | 'since'
  // voters with several votes, or who register on the day: parts may be more than their total
  | 'several'
  // stands before the name of a place
  | 'place'
  // gives one number to each of several: "five each"
  | 'each'
  // two who have as many
  | 'both'
  // which round or count a figure is of
  | 'round'
  // a later round, mostly of two rivals
  | 'runoff'
  // needed for a majority, and nothing more
  | 'outright'
  // what has not been counted yet: "2,000 votes outstanding"
  | 'uncounted'
  // before what somebody has more than was needed: "a surplus of 279"
  | 'surplus'
  // after it: "153 over the quota"
  | 'excess'
  // before what votes that came to somebody make: "62 more to reach 1,116"
  | 'reaching'
  // after what is still missing: "42 short"
  | 'short'
  // after what somebody is ahead by: "42 votes to spare"
  | 'spare'
  // above a bar, or below it
  | 'cleared'
  | 'missed'
  // turns a verb round: "did not clear", "nobody cleared"
  | 'nobody'
  // whoever stands before it has more than whoever stands after it
  | 'beat'
  // before whoever has less, and before whoever has more
  | 'ahead'
  | 'behind'
  // whoever stands before it has the most
  | 'victor'
  // says in other figures what was said: "or 46%", "that is 46%"
  | 'that-is'
  // a base of turnout that is not the registered voters
  | 'other-base'
  // an area wider or narrower than the one before, and a neighbour of it
  | 'area'
  // a part of the voters
  | 'group'
  // which office, election, question or vote of several
  | 'which'
  // what was expected, or is to be beaten
  | 'outlook'
  // words of a survey that tell of none: "more than any poll had promised", "questioned whether"
  | 'unpolled';
