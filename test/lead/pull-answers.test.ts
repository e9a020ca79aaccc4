import { OUTCOME_RULES, OUTCOMES, type Outcome } from '../../src/lead/outcome';
import {
  impliedAnswers,
  PULL_QUESTIONS,
  type PullCells,
  pullAnswers,
  pullColumn,
} from '../../src/lead/pull-answers';
import { settle } from '../../src/lead/settle';

const CLASS_OF = (outcome: Outcome) => OUTCOME_RULES[outcome].class;
const read = (cells: unknown[]) => {
  const column = pullColumn(cells);
  return cells.map((_, i) => column.read(i));
};

describe('a cell of a yes/no column', () => {
  const yes = 'có|CÓ |Co|x|X|yes|Y|1|true|TRUE|✓|✔|ok|đúng|Đủ|đạt|rồi|có.|Có, rất cần|có nhu cầu';
  const no =
    'không|KHÔNG|ko|k|khong|no|N|0|false|sai|chưa|thiếu|❌|không có|không (đã mua)|no need';
  const nothing = '|-|N/A|#VALUE!|?|chưa rõ|không rõ|không biết|có thể|maybe|unknown|not sure';

  test.each(yes.split('|'))('%p says yes', (cell) => expect(read([cell, 'không'])[0]).toBe('yes'));
  test.each(no.split('|'))('%p says no', (cell) => expect(read([cell, 'có'])[0]).toBe('no'));
  test.each(nothing.split('|'))('%p says nothing', (cell) => {
    expect(read([cell, 'có', 'không'])[0]).toBeNull();
    expect(pullColumn([cell, 'có', 'không']).isUnreadable(0)).toBe(false);
  });
  test.each([
    ...['12/3', 'hỏi lại chị Lan', 7, 'xa', 'cong ty', '1 tỷ', '0,5 tỷ', 0.5, 'Không gian rộng'],
    ...['Không mụn', 'Da mụn', 'Du học Úc', 'Dừng', 'x2 gói'],
  ])('%p is no answer', (cell) => {
    const column = pullColumn([cell, 'có', 'không', 'có', 'không']);
    expect([column.read(0), column.isUnreadable(0)]).toEqual([null, true]);
  });
  test.each([
    [1, 'yes'],
    [0, 'no'],
  ])('the number %p says %p', (cell, wanted) => expect(read([cell, 'có'])[0]).toBe(wanted));
});

test('a blank is unmarked where people only tick, and nothing where they also write no', () => {
  expect(read(['x', '', 'x'])).toEqual(['yes', 'unmarked', 'yes']);
  expect(read(['x', '', 'không'])).toEqual(['yes', null, 'no']);
  expect(read(['', '', ''])).toEqual([null, null, null]);
});

test.each([
  ['amounts', ['1 tỷ', '2 tỷ', '', '500tr', '1']],
  ['what people want', ['Du học Úc', 'Tiếng Anh', '', 'Có', 'Du học Mỹ']],
])('a column of %s answers nothing, and its texts are no gap', (_, cells) => {
  const column = pullColumn(cells);
  expect(cells.map((_, i) => [column.read(i), column.isUnreadable(i)])).toEqual(
    cells.map(() => [null, false]),
  );
});

test('a blank is not unmarked where a text stands that is no answer', () => {
  expect(read(['x', '', 'x', 'x', 'x', 'hỏi chồng'])).toEqual([
    'yes',
    null,
    'yes',
    'yes',
    'yes',
    null,
  ]);
});

test('an unticked checkbox is unmarked; in a column that nobody ticks it says nothing', () => {
  expect(read([true, false, true])).toEqual(['yes', 'unmarked', 'yes']);
  expect(read([false, false])).toEqual([null, null]);
});

// Source: product contract, section 1, "The Pull profile".
const IMPLIED = {
  reachable: {
    yes: 'CALLBACK CONNECTED WRONG_AUDIENCE NO_NEED JUST_ASKING NO_BUDGET REFUSED CONSIDERING NO_SHOW INTERESTED LOST QUALIFIED APPOINTMENT WON DO_NOT_CALL',
    no: 'WRONG_NUMBER',
  },
  rightAudience: { yes: 'QUALIFIED APPOINTMENT WON', no: 'WRONG_AUDIENCE' },
  hasNeed: {
    yes: 'NO_BUDGET CONSIDERING INTERESTED NO_SHOW LOST QUALIFIED APPOINTMENT WON',
    no: 'NO_NEED',
  },
  canPay: { yes: 'QUALIFIED APPOINTMENT WON', no: 'NO_BUDGET' },
  informed: { yes: '', no: '' },
};

test.each(PULL_QUESTIONS)('what outcomes imply about %s', (question) => {
  for (const outcome of OUTCOMES) {
    const { yes, no } = IMPLIED[question];
    const isIn = (list: string) => list.split(' ').includes(outcome);
    const wanted = isIn(yes) ? true : isIn(no) ? false : undefined;
    expect([outcome, impliedAnswers(outcome, CLASS_OF(outcome))[question]]).toEqual([
      outcome,
      wanted,
    ]);
  }
});

test.each(['NO_ANSWER', 'UNREACHABLE'] as const)('%s is a no once it is worked out', (outcome) => {
  const rules = { minAttempts: 3, minDays: 2, giveUpDays: 7 };
  const classAfter = (attempts: number) =>
    settle(outcome, { attempts, callDays: null, age: 0 }, OUTCOME_RULES, rules).class;
  expect(impliedAnswers(outcome, classAfter(2))).toEqual({});
  expect(impliedAnswers(outcome, classAfter(3))).toEqual({ reachable: false });
});

describe('the answers of a lead', () => {
  const of = (cells: PullCells | null, outcome: Outcome) =>
    pullAnswers(cells, outcome, CLASS_OF(outcome));

  test('are those of its columns before those of its outcome', () => {
    expect(of({ hasNeed: 'no', canPay: 'yes' }, 'CONSIDERING')).toEqual({
      reachable: true,
      hasNeed: false,
      canPay: true,
    });
  });

  test('what was left unticked is a no once somebody has talked to the lead and judged it', () => {
    const unticked: PullCells = { rightAudience: 'unmarked', hasNeed: 'unmarked' };
    expect(of(unticked, 'REFUSED')).toEqual({
      reachable: true,
      rightAudience: false,
      hasNeed: false,
    });
    expect(of(unticked, 'NEW')).toEqual({});
    expect(of(unticked, 'CALLBACK')).toEqual({ reachable: true });
    expect(of(unticked, 'WRONG_NUMBER')).toEqual({ reachable: false });
    expect(of(unticked, 'WON')).toMatchObject({ rightAudience: true, hasNeed: true });
  });
});
