// What a percentage or a number of points says.
import { compare, hundred, rational } from '../math/rational.ts';
import type { Printed } from '../numerals/figure.ts';
import { isCountedSoFar, reports } from './countedShares.ts';
import type { Reading } from './counts.ts';
import { isMarginNoun, shrunk } from './marginCounts.ts';
import { aloneInBrackets, anywhere, faraway, leftOf, near, pastAside, rightOf, type SentenceView } from './sentence.ts';
import { isComplemented } from './twoAlone.ts';
import { isBare } from './units.ts';

/** Reads a figure in per cent or points; undefined where it is of no election matter. */
export function readShare(view: SentenceView, figure: Printed): Reading | undefined {
  if (figure.unit === 'points') return readPoints(view, figure);
  // "the law wants 60 percent for a tax"
  const ruled = leftOf(view, figure, 'threshold') === 0 && rightOf(view, figure, 'share') > 1 && isRule(view, figure);
  if (ruled) return { kind: 'threshold', certain: true, noun: undefined };
  const economic = Math.min(leftOf(view, figure, 'economy') - 2, rightOf(view, figure, 'economy'));
  if (economic <= 2 && !isComplemented(view, figure)) return undefined;
  if (figure.sign !== undefined) return { kind: 'change-points', certain: true, noun: undefined };
  if (near(view, figure, 'swing') <= 3 || isSwing(view, figure))
    return { kind: 'change-points', certain: true, noun: undefined };
  const share = rightOf(view, figure, 'share');
  const turnout = turnoutWeight(view, figure);
  const marginal = Math.min(leftOf(view, figure, 'margin'), rightOf(view, figure, 'margin'));
  if (rightOf(view, figure, 'more') === 0)
    return { kind: inPoints(view, figure) ? 'change-points' : 'change-percent', certain: true, noun: undefined };
  // "a 130 per cent rise"
  const named = (['margin', 'rise', 'fall'] as const).some((cue) => rightOf(view, figure, cue) === 0);
  if (named && share > 3 && compare(figure.value, hundred) > 0)
    return { kind: 'change-percent', certain: true, noun: undefined };
  if (isAhead(view, figure) && share > 3) return { kind: 'margin-points', certain: true, noun: undefined };
  if (changes(view, figure) && share > 3 && isBare(figure))
    return { kind: 'change-points', certain: true, noun: undefined };
  if (changes(view, figure) && share > 3) return { kind: 'change-percent', certain: true, noun: undefined };
  if (near(view, figure, 'abstained') <= wordsToAbstained && rightOf(view, figure, 'turnout') > 1)
    return { kind: 'share', certain: true, noun: 'abstained' };
  const able = rightOf(view, figure, 'registered');
  const spoilt = isSpoilt(view, figure) && share > 2 && !isRule(view, figure);
  if (rightOf(view, figure, 'against-all') <= 9 || spoilt) return { kind: 'share', certain: true, noun: undefined };
  if (isOfThoseWhoCame(view, figure)) return { kind: 'turnout', certain: true, noun: undefined };
  const demanded = able <= 4 && anywhere(view, 'threshold') && figure.style.places === 0;
  if (demanded && near(view, figure, 'turnout') > 6) return { kind: 'threshold', certain: true, noun: undefined };
  // "of those entitled", but not "of the votes, of 12,000 registered"
  if (able <= 4 && (share > 2 || able - share <= 2) && !anywhere(view, 'threshold'))
    return { kind: 'turnout', certain: true, noun: undefined };
  if (isRule(view, figure) && share > 1) return { kind: 'threshold', certain: true, noun: undefined };
  if (isCountedSoFar(view, figure)) return { kind: 'reporting', certain: true, noun: undefined };
  if (turnout > 0 && turnout > 8 - Math.min(share, 8))
    return { kind: 'turnout', certain: turnout > 4, noun: undefined };
  if (reports(view, figure)) return { kind: 'reporting', certain: true, noun: undefined };
  if (isRule(view, figure)) return { kind: 'threshold', certain: true, noun: undefined };
  if (isMarginNoun(view, figure) || shrunk(view, figure))
    return { kind: 'margin-points', certain: true, noun: undefined };
  // "has Berg ahead of his colleague Lund by a little more than 11 percent"
  const ahead = leftOf(view, figure, 'by') === 0 && leftOf(view, figure, 'margin') <= wordsAhead;
  if (((marginal <= 2 && leftOf(view, figure, 'by') <= 2) || ahead) && share > 2)
    return { kind: 'margin-points', certain: true, noun: undefined };
  const held = leftOf(view, figure, 'having') === 0 || near(view, figure, 'poll') <= 3;
  // "in front on 43.8%", "leads with 52%": so much is the leader's own share, and no lead
  const stands = leftOf(view, figure, 'having') === 0 || aloneInBrackets(view, figure);
  const large = stands && compare(figure.value, rational(largestLead)) > 0;
  if (
    leftOf(view, figure, 'margin') <= (held ? 2 : 3) &&
    share > 2 &&
    !large &&
    !isBesideName(view, figure) &&
    marginNoun(view, figure)
  )
    return { kind: 'margin-points', certain: true, noun: undefined };
  // "It had been 62.9% four years before": of what, the sentence before it tells
  const meant = leftOf(view, figure, 'it') === 0 && near(view, figure, 'support') > 3;
  return { kind: 'share', certain: share <= 4, noun: meant ? 'turnout' : undefined };
}

/** "abstention was 27.8 percent", "27.8 percent of them stayed at home" */
const wordsToAbstained = 3;

const largestLead = 25;
/** Words from who is ahead to by how much. */
const wordsAhead = 8;

/** "informal votes came to a mere 4.74%" */
const wordsToSpoilt = 5;

/** "which leaves 4.74% informal", "the spoilt papers were 1.2%": a share of the ballots, and none of the voters. */
export const isSpoilt = (view: SentenceView, figure: Printed): boolean =>
  rightOf(view, figure, 'invalid') <= 1 ||
  (leftOf(view, figure, 'invalid') <= wordsToSpoilt && near(view, figure, 'turnout') > leftOf(view, figure, 'invalid'));

/** "on 64%, 46% in front", but not "with 46% ahead of Lund". */
const isAhead = (view: SentenceView, figure: Printed): boolean =>
  leftOf(view, figure, 'having') > 0 &&
  view.cues.some(({ value, from, to }) => value === 'margin' && from === figure.to && view.tokens[to]?.kind !== 'word');

/** "the gap between Clay (48.3%) and Dunn (39.6%)", "ahead of the right's 33.1 percent" */
const isBesideName = ({ tokens, cues }: SentenceView, { lead }: Printed): boolean =>
  (tokens[lead - 1]?.text === '(' && !cues.some(({ value, to }) => value === 'margin' && to === lead - 1)) ||
  /['’]s?$/.test(tokens[lead - 1]?.text ?? '');

/** "a margin of 1.19 percent", but not "won with a majority of 59.5%". */
function marginNoun(view: SentenceView, figure: Printed): boolean {
  return leftOf(view, figure, 'majority') > leftOf(view, figure, 'margin');
}

/** "Swing, Berg to Lund: 2%", "a swing from Berg to Lund of 4.5 points": the names stand between. */
function isSwing(view: SentenceView, figure: Printed): boolean {
  const labelled = view.tokens[figure.lead - 1]?.text === ':';
  const joined = labelled || leftOf(view, figure, 'of') === 0 || leftOf(view, figure, 'by') === 0;
  const swing = leftOf(view, figure, 'swing');
  return joined && swing <= 14 && leftOf(view, figure, 'to') < swing && rightOf(view, figure, 'share') > 1;
}

function readPoints(view: SentenceView, figure: Printed): Reading | undefined {
  if (leftOf(view, figure, 'poll') <= 2) return undefined;
  if (figure.sign !== undefined || near(view, figure, 'swing') <= 4 || isSwing(view, figure))
    return { kind: 'change-points', certain: true, noun: undefined };
  const change = Math.min(near(view, figure, 'rise'), near(view, figure, 'fall'));
  const margin = near(view, figure, 'margin');
  // "rose from 77.4 to 83.1 per cent, by 5.7 points": the verb stands beyond other figures
  const moved = anywhere(view, 'rise') || anywhere(view, 'fall');
  if (margin === faraway && change === faraway && moved && leftOf(view, figure, 'by') === 0)
    return { kind: 'change-points', certain: true, noun: undefined };
  // "the gap had grown to 10.9 points": so wide it is now
  if (margin < faraway && leftOf(view, figure, 'to') === 0)
    return { kind: 'margin-points', certain: true, noun: undefined };
  return {
    kind: margin <= change && margin < faraway ? 'margin-points' : change < 8 ? 'change-points' : 'margin-points',
    certain: true,
    noun: undefined,
  };
}

/** "rose by 5%", "up 4 percent on 2019": a change, but not "rose from 5% to 7%", nor what the words make a share. */
function changes(view: SentenceView, figure: Printed): boolean {
  const before = Math.min(leftOf(view, figure, 'rise'), leftOf(view, figure, 'fall'));
  const to = view.cues.some((hit) => hit.value === 'to' && (hit.to === figure.from || hit.to === figure.lead));
  // "was lower: 38.2%"
  const named = view.tokens[figure.lead - 1]?.text === ':';
  const reached = to || named || leftOf(view, figure, 'since') === 0 || leftOf(view, figure, 'having') === 0;
  return before <= 1 && !reached && leftOf(view, figure, 'previous') > 2;
}

/** "27.9% of the voters had come to the polls", "of those entitled to vote, 58.8 percent did so"; whom they chose is told in no word. */
function isOfThoseWhoCame(view: SentenceView, figure: Printed): boolean {
  // "… could vote, and 70.4% of them did"
  const them = rightOf(view, figure, 'part-of') === 0 && rightOf(view, figure, 'share') > 0 ? wordsOfThem : 0;
  if (rightOf(view, figure, 'proverb') <= them && anywhere(view, 'registered')) return true;
  const whose = view.cues.find(({ value, from }) => value === 'share' && from === figure.to);
  const voters =
    whose && view.cues.some(({ value, from, to }) => value === 'voters' && from >= whose.from && to <= whose.to);
  const came = view.cues.find(
    ({ value, from }) => value === 'cast' && whose && from >= whose.to && from - whose.to <= wordsToVerb,
  );
  return (
    voters === true &&
    came !== undefined &&
    near(view, figure, 'support') > choiceWithin &&
    leftOf(view, figure, 'having') > 0
  );
}

/** "of them" */
const wordsOfThem = 2;
/** Words between those who vote and that they did. */
const wordsToVerb = 4;
const choiceWithin = 9;

function turnoutWeight(view: SentenceView, figure: Printed): number {
  const left = Math.min(leftOf(view, figure, 'turnout'), pastAside(view, figure, 'turnout'));
  const right = rightOf(view, figure, 'turnout');
  const named = 14 - Math.min(left, right <= 2 ? right + 1 : faraway);
  const registered = 9 - rightOf(view, figure, 'registered');
  const came = rightOf(view, figure, 'voters') <= 1 ? leftOf(view, figure, 'cast') : faraway;
  const voted = chose(view, figure)
    ? -faraway
    : 9 - Math.min(rightOf(view, figure, 'cast') + 1, came <= 1 ? came + 1 : faraway);
  return Math.max(named, registered, anywhere(view, 'share') ? 0 : voted - 1);
}

/** "48.3 percent voted for Clay", "64.3% voted yes" */
const chose = (view: SentenceView, figure: Printed): boolean => {
  const voted = rightOf(view, figure, 'cast');
  return (
    voted <= 2 && (isWhom(view, figure) || Math.min(...choices.map((cue) => rightOf(view, figure, cue))) <= voted + 1)
  );
};

/** "for whom 25.6% voted", "for whom 25.6% and 20.5% voted" */
function isWhom({ figures, cues, tokens }: SentenceView, { lead }: Printed): boolean {
  const first = figures.find(
    ({ to, unit }) =>
      unit === 'percent' && cues.some((hit) => hit.value === 'and' && hit.from === to && hit.to === lead),
  );
  const at = (first?.lead ?? lead) - 1;
  return tokens[at]?.kind === 'word' && cues.some(({ value, to }) => value === 'support' && to === at);
}

const choices = ['support', 'yes', 'no'] as const;

/** "40.44%, 0.38% more", "turnout is some 15 percent below that of": of two percentages the difference is in points. */
function inPoints(view: SentenceView, figure: Printed): boolean {
  if (Math.min(rightOf(view, figure, 'votes'), rightOf(view, figure, 'voters')) <= 2) return false;
  const before = view.figures.findLast(({ to, not }) => to <= figure.lead && not === undefined);
  return before?.unit === 'percent' ? figure.lead - before.to <= 4 : leftOf(view, figure, 'turnout') <= 4;
}

/** A rule rather than a result: "the 5% threshold", "more than 50 per cent needed". Rules are in whole per cents. */
function isRule(view: SentenceView, figure: Printed): boolean {
  const small = figure.hedge === 'below' && compare(figure.value, rational(2)) < 0;
  if (figure.style.places > 0 && !small && leftOf(view, figure, 'threshold') > 0) return false;
  if (figure.style.places === 0 && isCleared(view, figure)) return true;
  const half = compare(figure.value, rational(50)) === 0 && (figure.hedge === 'above' || figure.hedge === 'below');
  // "automatic if the difference is no more than 0.5%"
  const limit = small && anywhere(view, 'threshold');
  // "the share was 66 per cent, and a majority of 315 was enough"
  const parted = leftOf(view, figure, 'share') <= 1 && view.tokens[figure.to]?.text === ',';
  return half || limit || (parted ? leftOf : near)(view, figure, 'threshold') <= 5;
}

/** "clears the 50% that the law has asked for since 2017", but not "passed the 50% of last time". */
function isCleared(view: SentenceView, figure: Printed): boolean {
  const verb = view.cues.some(({ value, to }) => value === 'cleared' && to === figure.lead - 1);
  const whose = Math.min(
    ...(['pronoun', 'previous', 'having', 'share'] as const).map((cue) => rightOf(view, figure, cue)),
  );
  const dated = view.figures.some(({ not, from }) => not === 'year' && from >= figure.to && from - figure.to <= 1);
  return verb && whose > 1 && !dated && view.tokens[figure.lead - 1]?.kind === 'word';
}
