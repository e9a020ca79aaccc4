import { OUTCOME_RULES, type Outcome } from '../../src/lead/outcome';
import { isJudged, settle } from '../../src/lead/settle';

const RULES = { minAttempts: 3, minDays: 2, giveUpDays: 7 };
const DAY = 86_400_000;

function settled(
  outcome: Outcome,
  attempts: number | null,
  callDays: number | null = null,
  age: number | null = null,
  outcomes = OUTCOME_RULES,
) {
  return settle(outcome, { attempts, callDays, age }, outcomes, RULES);
}

describe.each<Outcome>(['NO_ANSWER', 'UNREACHABLE'])('%s', (outcome) => {
  const junk = { outcome, class: 'junk', points: 0, onAgeAlone: false };
  const pending = { outcome, class: 'pending', points: null, onAgeAlone: false };

  it.each([
    ['two attempts', 2, null, 0, pending],
    ['three attempts', 3, null, 0, junk],
    ['three attempts on one day', 3, 1, 0, pending],
    ['three attempts on two days', 3, 2, 0, junk],
    ['two attempts, however old', 2, 2, 100 * DAY, pending],
    ['no attempt recorded as zero, however old', 0, null, 100 * DAY, pending],
    ['nothing recorded and no date', null, null, null, pending],
    ['nothing recorded, seven days old to the millisecond', null, null, 7 * DAY, pending],
    [
      'nothing recorded, older than seven days',
      null,
      null,
      7 * DAY + 1,
      { ...junk, onAgeAlone: true },
    ],
  ] as const)('%s', (_, attempts, callDays, age, expected) => {
    expect(settled(outcome, attempts, callDays, age)).toEqual(expected);
  });
});

it('takes class and points of every other outcome from the table, whatever Sales did', () => {
  for (const outcome of Object.keys(OUTCOME_RULES) as Outcome[]) {
    if (outcome === 'NO_ANSWER' || outcome === 'UNREACHABLE') continue;
    const rule = OUTCOME_RULES[outcome];
    expect(settled(outcome, 9, 9, 900 * DAY)).toEqual({
      outcome,
      class: rule.class,
      points: isJudged(rule.class) ? rule.points : null,
      onAgeAlone: false,
    });
  }
});

it('judges an unanswered lead at once where the team says so', () => {
  const outcomes = { ...OUTCOME_RULES, NO_ANSWER: { class: 'weak' as const, points: 30 } };
  expect(settled('NO_ANSWER', null, null, 0, outcomes)).toEqual({
    outcome: 'NO_ANSWER',
    class: 'weak',
    points: 30,
    onAgeAlone: false,
  });
});

it('counts a judged lead without points as 0, and no points for classes that are not judged', () => {
  const outcomes = {
    ...OUTCOME_RULES,
    CALLBACK: { class: 'good' as const, points: null },
    WON: { class: 'excluded' as const, points: 100 },
  };
  expect(settled('CALLBACK', null, null, 0, outcomes).points).toBe(0);
  expect(settled('WON', null, null, 0, outcomes).points).toBeNull();
});
