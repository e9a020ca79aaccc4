/** Which of several phrases in one breath decides. */
import type { Meaning } from './phrase';
import { byStrength, type Match } from './phrase-match';
import { classOf } from './status-negation';
import { type Token, tokensOf, wordSet } from './words';

/** What follows corrects what came before. */
const TURNS = wordSet('nhưng nhung but however song');
/** What follows only concedes, or gives a reason. */
const SIDES = wordSet('vì tại dù because since although though despite');
const DO = 'do';

/** Whether a word opens another clause. */
export function opensClause(each: Token): boolean {
  return TURNS.has(each.key) || SIDES.has(each.key);
}

/** A verdict without a reason of its own: the reason beside it tells more. */
const VAGUE = new Set<Meaning | null>([null, 'NONE', 'UNKNOWN', 'REFUSED', 'STOPPED', 'CONNECTED']);
/** Anything else that the same breath says tells more than these. */
const FAINT = new Set<Meaning>(['CONNECTED', 'NEW', 'STOPPED', 'REFUSED', 'JUST_ASKING']);

const HANGING_UP = wordSet('cúp tắt dập ngắt sóng pin cup tat dap ngat hung', true);

export function isHangUp(match: Match): boolean {
  return (
    (match.meaning === 'NO_ANSWER' || match.meaning === 'UNREACHABLE') &&
    match.phrase.tokens.some((each) => HANGING_UP.has(each.key))
  );
}

/** "bận" is said by a person, "máy bận" by a machine. */
export function isBusyPerson({ phrase }: Match): boolean {
  return phrase.tokens[0]!.key === BUSY && phrase.meaning === 'NO_ANSWER' && phrase.strict;
}

const BUSY = tokensOf('bận')[0]!.key;

/** Which of the phrases of one clause decides it: the later one, unless it says less. */
function decisive(matches: readonly Match[]): { best: Match | null; torn: boolean } {
  const own = matches.filter((match) => match.phrase.own);
  if (own.length > 0) return { best: [...own].sort(byStrength)[0]!, torn: false };
  const classes = matches.map((match) => classOf(match.meaning));
  if (classes.includes('good') && classes.includes('junk')) return { best: null, torn: true };
  const talked = matches.filter(
    (match, at) => at === 0 || !isHangUp(match) || matches[at - 1]!.meaning === 'NO_ANSWER',
  );
  const strong = talked.filter((match) => !FAINT.has(match.meaning as Meaning));
  const list = yielding(strong.length > 0 ? strong : talked);
  return { best: list[list.length - 1] ?? null, torn: false };
}

/** In one breath the second says more than the first, wherever it stands. */
const YIELDS: readonly (readonly [Meaning, Meaning])[] = [
  ['APPOINTMENT', 'NO_SHOW'],
  ['INTERESTED', 'QUALIFIED'],
  ['INTERESTED', 'APPOINTMENT'],
  ['INTERESTED', 'WON'],
];

export function yielding(matches: readonly Match[]): readonly Match[] {
  let list = matches;
  for (const [weaker, stronger] of YIELDS) {
    if (list.some((match) => match.meaning === stronger)) {
      list = list.filter((match) => match.meaning !== weaker);
    }
  }
  return list;
}

interface Clause {
  matches: Match[];
  side: boolean;
}

function clausesOf(tokens: readonly Token[], kept: readonly Match[]): Clause[] {
  const clauses: Clause[] = [{ matches: [], side: false }];
  tokens.forEach((each, at) => {
    const covered = kept.some((match) => at > match.start && at < match.end);
    const doReason = each.key === DO && at > 0 && tokens[at + 1]?.key !== 'not';
    const side = SIDES.has(each.key) || doReason;
    if (!covered && at > 0 && (side || TURNS.has(each.key))) clauses.push({ matches: [], side });
    const match = kept.find((one) => one.start === at);
    if (match) clauses[clauses.length - 1]!.matches.push(match);
  });
  return clauses;
}

/** The last clause decides; a reason or a concession only where the rest says little. */
export function decided(tokens: readonly Token[], kept: readonly Match[]) {
  let meaning: Meaning | null = null;
  let torn = false;
  for (const { matches, side } of clausesOf(tokens, kept)) {
    const one = decisive(matches);
    const next = one.best?.meaning ?? null;
    const apart =
      side && classOf(meaning ?? 'NONE') === 'junk' && classOf(next ?? 'NONE') === 'good';
    if (apart || (one.torn && !side)) torn = true;
    if (next === null) continue;
    if (!side && !one.torn) torn = false;
    const keeps = side
      ? !VAGUE.has(meaning)
      : meaning !== null && FAINT.has(next) && next !== 'REFUSED';
    if (!keeps) meaning = next;
  }
  return { meaning, torn };
}
