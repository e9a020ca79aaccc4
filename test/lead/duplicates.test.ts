import fc from 'fast-check';
import { type Arrival, findDuplicates } from '../../src/lead/duplicates';
import type { Outcome } from '../../src/lead/outcome';

const DAY = 86_400_000;

interface Given {
  day?: number;
  phones?: string[];
  email?: string;
  name?: string;
  outcome?: Outcome;
  standing?: Arrival['standing'];
}

const arrival = (given: Given, row: number): Arrival => ({
  lead: {
    row,
    received: (given.day ?? 0) * DAY,
    day: given.day ?? 0,
    campaign: 'tết',
    rep: '',
    marketer: '',
    status: '',
    outcome: given.outcome ?? 'NO_NEED',
    attempts: null,
    callDays: null,
    pull: null,
  },
  contact: {
    phones: given.phones ?? [],
    email: given.email ?? '',
    name: given.name ?? '',
    impossible: false,
  },
  standing: given.standing ?? 'free',
});

/** What is taken and listed, each as `lead<earlier` by place. */
function found(given: Given[], days = 90) {
  const { taken, listed, shared } = findDuplicates(given.map(arrival), days);
  const text = (pairs: ReadonlyMap<number, number>) =>
    [...pairs].map(([lead, earlier]) => `${lead}<${earlier}`).sort();
  return { taken: text(taken), listed: text(listed), shared: [...shared] };
}

const A = ['+84912345678'];
const B = ['+84987654321'];

describe('the same person again', () => {
  it.each<[string, Given[], string[]]>([
    ['a phone that came before', [{ phones: A }, { day: 5, phones: A }], ['1<0']],
    ['on the last day of the window', [{ phones: A }, { day: 90, phones: A }], ['1<0']],
    ['not after it', [{ phones: A }, { day: 90.01, phones: A }], []],
    ['not another phone', [{ phones: A }, { day: 1, phones: B }], []],
    ['the later one, wherever it stands', [{ day: 5, phones: A }, { phones: A }], ['0<1']],
    ['at the same moment the upper row is the first', [{ phones: A }, { phones: A }], ['1<0']],
    [
      'one of two phones in a cell',
      [{ phones: A }, { day: 1, phones: [...B, ...A] }, { day: 2, phones: B }],
      ['1<0', '2<0'],
    ],
    [
      'the first of the person is named, else the one right before',
      [0, 60, 80, 120].map((day) => ({ day, phones: A })),
      ['1<0', '2<0', '3<2'],
    ],
    [
      'an e-mail counts where there is no phone',
      [{ email: 'lan@x.vn' }, { day: 1, email: 'lan@x.vn' }],
      ['1<0'],
    ],
    [
      'and finds a lead that had both',
      [
        { phones: A, email: 'lan@x.vn' },
        { day: 1, email: 'lan@x.vn' },
      ],
      ['1<0'],
    ],
    [
      'but two phones with one e-mail are two persons',
      [
        { phones: A, email: 'lan@x.vn' },
        { day: 1, phones: B, email: 'lan@x.vn' },
      ],
      [],
    ],
    ['nobody is nobody again', [{}, { day: 1 }], []],
  ])('%s', (_, given, expected) => {
    expect(found(given)).toEqual({ taken: expected, listed: [], shared: [] });
  });

  it('is not looked for within 0 days', () => {
    expect(found([{ phones: A }, { phones: A }], 0)).toEqual({ taken: [], listed: [], shared: [] });
  });

  it('a good lead is only listed, and what is kept is neither; both are found by later ones', () => {
    const given: Given[] = [
      { phones: A },
      { day: 1, phones: A, standing: 'good', outcome: 'WON' },
      { day: 2, phones: A, standing: 'kept', outcome: 'DO_NOT_CALL' },
      { day: 3, phones: A, standing: 'said', outcome: 'DUPLICATE' },
      { day: 91, phones: A },
    ];
    expect(found(given)).toEqual({ taken: ['4<3'], listed: ['1<0'], shared: [] });
  });

  it('of leads at one moment the good one is the first, then one that was worked', () => {
    const given: Given[] = [
      { phones: A, outcome: 'NEW' },
      { phones: A, outcome: 'NO_NEED' },
      { phones: A, standing: 'good', outcome: 'WON' },
    ];
    expect(found(given)).toEqual({ taken: ['0<2', '1<2'], listed: [], shared: [] });
  });
});

describe('what a rep called a duplicate', () => {
  const said = (day: number, phones = A): Given => ({
    day,
    phones,
    standing: 'said',
    outcome: 'DUPLICATE',
  });
  const of = (day: number, phones = A): Given => ({ day, phones });

  it.each<[string, Given[], string[]]>([
    ['hides nobody: the next lead stands for the person', [said(1), of(2)], []],
    ['nor do two of them', [said(1), said(2), of(3)], []],
    ['whom the ones after that repeat', [said(1), of(2), of(3)], ['2<1']],
    ['a lead before it is still the earlier one', [of(1), said(2), of(3)], ['2<0']],
    ['the chain goes through it where it repeats a lead', [of(0), said(80), of(120)], ['2<1']],
    ['not where that lead is long gone', [of(0), said(100), of(120)], []],
    ['nor through a phone that only it had', [said(0, [...A, ...B]), of(1), of(2, B)], []],
    ['at one moment the ordinary lead is the first', [said(1), of(1)], []],
  ])('%s', (_, given, expected) => {
    expect(found(given)).toEqual({ taken: expected, listed: [], shared: [] });
  });

  it('takes no good lead for a repeat', () => {
    const good: Given = { day: 2, phones: A, standing: 'good', outcome: 'WON' };
    expect(found([said(1), good]).listed).toEqual([]);
    expect(found([of(0), said(1), good]).listed).toEqual(['2<0']);
  });
});

describe('a phone or e-mail under many names is no person', () => {
  const names = ['Lan', 'Minh', 'Hoa', 'Tuấn', 'Yến', 'Sơn'];
  const under = (list: string[], key: Given) =>
    list.map((name, day): Given => ({ ...key, name, day }));

  it.each<[string, Given]>([
    ['phone', { phones: A }],
    ['e-mail', { email: 'info@x.vn' }],
  ])('five different names on one %s find no duplicates, and are told', (_, key) => {
    expect(found(under(names.slice(0, 5), key))).toEqual({
      taken: [],
      listed: [],
      shared: [0, 1, 2, 3, 4],
    });
    expect(found(under(names.slice(0, 4), key)).taken).toHaveLength(3);
  });

  it('one name in several spellings is one name, and blank names are none', () => {
    const spellings = ['Nguyễn Thị Lan', 'nguyen thi lan', 'LAN NGUYỄN', 'Lan', 'Chị Lan', '', '-'];
    expect(found(under(spellings, { phones: A }))).toMatchObject({ shared: [] });
    expect(found(under(spellings, { phones: A })).taken).toHaveLength(6);
  });

  it('the other phone of the cell, or the e-mail, still tells who it is', () => {
    const given = [
      ...under(names, { phones: A }),
      { day: 10, phones: [...A, ...B], name: 'Thu' },
      { day: 11, phones: B, name: 'Thu' },
      { day: 12, phones: A, email: 'thu@x.vn', name: 'Thu' },
      { day: 13, phones: A, email: 'thu@x.vn', name: 'Thu' },
    ];
    expect(found(given).taken).toEqual(['7<6', '9<8']);
  });
});

describe('laws', () => {
  const one: fc.Arbitrary<Given> = fc.record({
    day: fc.integer({ min: 0, max: 40 }).map((half) => half / 2),
    phones: fc.subarray(['+84911111111', '+84922222222', '+84933333333']),
    email: fc.constantFrom('', '', 'a@x.vn', 'b@x.vn'),
    name: fc.constantFrom('', 'Lan', 'Minh', 'Hoa', 'Tuấn', 'Yến'),
    outcome: fc.constantFrom<Outcome>('NEW', 'NO_NEED', 'SPAM', 'WON', 'DUPLICATE', 'DO_NOT_CALL'),
  });
  const leads = fc.array(one, { maxLength: 25 }).map((list) =>
    list.map(
      (given): Given => ({
        ...given,
        standing:
          given.outcome === 'WON'
            ? 'good'
            : given.outcome === 'DUPLICATE'
              ? 'said'
              : given.outcome === 'DO_NOT_CALL'
                ? 'kept'
                : 'free',
      }),
    ),
  );
  /** How many leads of each kind are left once duplicates are marked. */
  const counts = (given: Given[], days: number) => {
    const { taken, listed } = findDuplicates(given.map(arrival), days);
    const after = given.map(({ day, outcome }, i) => `${day} ${taken.has(i) ? 'again' : outcome}`);
    return [...after.sort(), listed.size];
  };
  const days = fc.constantFrom(1, 7, 90);

  it('the order of rows and tabs changes no number', () => {
    fc.assert(
      fc.property(
        leads.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        days,
        ([list, shuffled], within) => {
          expect(counts(shuffled, within)).toEqual(counts(list, within));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('an earlier lead is earlier and near, and behind every duplicate stands a lead that counts', () => {
    fc.assert(
      fc.property(leads, days, (list, within) => {
        const arrivals = list.map(arrival);
        const { taken, listed } = findDuplicates(arrivals, within);
        for (const [i, earlier] of [...taken, ...listed]) {
          const gap = (list[i]?.day ?? 0) - (list[earlier]?.day ?? 0);
          expect(gap).toBeGreaterThanOrEqual(0);
          expect(gap).toBeLessThanOrEqual(within);
          expect(i).not.toBe(earlier);
        }
        for (const i of taken.keys()) expect(list[i]?.standing).toBe('free');
        for (const i of listed.keys()) expect(list[i]?.standing).toBe('good');
        for (const i of taken.keys()) {
          let at = i;
          for (let steps = 0; taken.has(at) && steps < list.length; steps++) at = taken.get(at)!;
          expect(taken.has(at)).toBe(false);
        }
      }),
    );
  });

  it('of every person with a lead that nobody called a duplicate, the first such one counts alone', () => {
    const oneOf = fc.record({
      day: fc.integer({ min: 0, max: 20 }),
      phones: fc.constantFrom('+84911111111', '+84922222222', '+84933333333').map((key) => [key]),
      outcome: fc.constantFrom<Outcome>('NO_NEED', 'DUPLICATE'),
    });
    fc.assert(
      fc.property(fc.array(oneOf, { maxLength: 25 }), (list) => {
        const given = list.map(
          (each): Given => ({ ...each, standing: each.outcome === 'DUPLICATE' ? 'said' : 'free' }),
        );
        const { taken } = findDuplicates(given.map(arrival), 90);
        const persons = new Set<unknown>();
        const expected = new Set<number>();
        const order = list.map((_, i) => i).sort((a, b) => list[a]!.day - list[b]!.day || a - b);
        for (const i of order) {
          const { phones, outcome } = list[i]!;
          if (outcome === 'DUPLICATE') continue;
          if (persons.has(phones[0])) expected.add(i);
          persons.add(phones[0]);
        }
        expect(new Set(taken.keys())).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('a longer window takes no fewer', () => {
    fc.assert(
      fc.property(leads, (list) => {
        const [few, many] = [7, 30].map((within) => findDuplicates(list.map(arrival), within));
        for (const i of few!.taken.keys()) expect(many!.taken.has(i)).toBe(true);
      }),
    );
  });
});
