import fc from 'fast-check';
import {
  addTab,
  at,
  bookOf,
  bookOfTables,
  build,
  callsOf,
  counts,
  HEADER,
  leads,
  listed,
  removeTab,
  setUp,
  type,
} from './lead-book';

const kinds = (built: { problems: { kind: string }[] }) => built.problems.map(({ kind }) => kind);

describe('several lead tabs', () => {
  it('are read as one', () => {
    const addOn = bookOf({ T10: leads(0, 40), T11: leads(40, 90), T12: leads(90, 120) });
    expect(setUp(addOn).tabs).toEqual(['T11', 'T10', 'T12']);
    const one = bookOf({ Data: leads(0, 120) });
    setUp(one);
    expect(counts(addOn)).toEqual(counts(one));
    expect(listed(addOn)).toEqual([
      ['T11', 'Có', '50 dòng, giống danh sách số'],
      ['T10', 'Có', '40 dòng, giống danh sách số'],
      ['T12', 'Có', '30 dòng, giống danh sách số'],
    ]);
    const subtitle = addOn.spreadsheet.sheetByName('Họp 2026-W47')!.grid.value(1, 1);
    expect(subtitle).toContain('lấy từ các tab “T11”, “T10” và “T12”');
  });

  it('count the same as one tab with all their rows, however they are split', () => {
    const total = 60;
    fc.assert(
      fc.property(
        fc.array(fc.nat(3), { minLength: total, maxLength: total }),
        fc.constantFrom('vi' as const, 'en' as const),
        (places, language) => {
          const tabs: Record<string, ReturnType<typeof leads>> = { Data: leads(0, 20) };
          leads(20, 20 + total).forEach((row, i) => {
            const name = ['Data', 'T11', 'Của An', '=Lạ'][places[i] as number] as string;
            tabs[name] ??= [];
            tabs[name].push(row);
          });
          const split = bookOf(tabs, language);
          const whole = bookOf({ Data: leads(0, 20 + total) }, language);
          setUp(split);
          setUp(whole);
          expect(counts(split)).toEqual(counts(whole));
        },
      ),
      { numRuns: 5 },
    );
  });

  it('may name and order their columns differently', () => {
    const english = ['Lead status', 'Campaign', 'Created', 'Mobile', 'Full name'];
    const rows = leads(40, 80).map(([day, name, phone, campaign, status]) => [
      ...[status, campaign, day, phone, name],
    ]);
    const addOn = bookOfTables([
      { name: 'T10', rows: [HEADER, ...leads(0, 40)] },
      { name: 'T11', rows: [['Danh sách'], english, ...rows] as never },
    ]);
    expect(setUp(addOn).tabs).toHaveLength(2);
    expect(at(addOn, 'column.status', 2)).toBe('Trạng thái | Lead status');
    const one = bookOf({ Data: leads(0, 80) });
    setUp(one);
    expect(counts(addOn)).toEqual(counts(one));
    expect(kinds(build(addOn))).not.toContain('columnMissing');
  });

  it('are named where their rows have a problem', () => {
    const broken = leads(40, 80);
    for (const i of [3, 5]) (broken[i] as unknown[])[0] = 'hôm qua';
    const addOn = bookOf({ T10: leads(0, 40), T11: broken });
    setUp(addOn);
    const said = build(addOn).problems.find(({ kind }) => kind === 'noDate');
    expect(said).toMatchObject({ count: 2, where: 'tab “T11”, dòng 5, 7' });
    const unmapped = leads(0, 5).map((row) => [...row.slice(0, 4), 'zzkk', 'An']);
    for (const name of ['T10', 'T11'])
      unmapped.forEach((row, i) => {
        row.forEach((value, c) => {
          addOn.spreadsheet.sheetByName(name)!.grid.setValue(41 + i, c, value ?? null);
        });
      });
    const text = build(addOn).problems.find(({ kind }) => kind === 'unmapped');
    expect(text).toMatchObject({ count: 10 });
    expect(text?.text).toContain('“zzkk” (10)');
  });
});

describe('what is not read unasked', () => {
  it('a copy of a tab', () => {
    const rows = leads(0, 300);
    const later = rows.map((row, i) => (i % 4 ? row : [...row.slice(0, 4), 'đã chốt', 'An']));
    const addOn = bookOf({ 'Bản sao của Data': rows.slice(0, 290), Data: later });
    const { tabs, problems } = setUp(addOn);
    expect(tabs).toEqual(['Data']);
    expect(problems).toEqual([
      'Tab “Bản sao của Data” chưa được đọc. Hơn một nửa số dòng trùng với tab “Data”: đọc cả hai sẽ tính hai lần. Muốn đọc, chọn Có trong Cài đặt.',
    ]);
    expect(listed(addOn)[1]).toEqual([
      'Bản sao của Data',
      'Không',
      'Hơn một nửa số dòng trùng với tab “Data”: đọc cả hai sẽ tính hai lần',
    ]);
    expect(build(addOn).periods.fourWeeks.total.received).toBe(300);
  });

  it('a tab for each rep beside the tab with all leads', () => {
    const all = leads(0, 400);
    const of = (rep: string) => all.filter((row) => row[5] === rep);
    const addOn = bookOf({ Tổng: all, An: of('An'), Bình: of('Bình') });
    expect(setUp(addOn).tabs).toEqual(['Tổng']);
    expect(build(addOn).periods.fourWeeks.total.received).toBe(400);
  });

  it('is said, where a person wants it read all the same', () => {
    const addOn = bookOf({ Data: leads(0, 30), 'Data (2)': leads(0, 30) });
    setUp(addOn);
    const cell = type(addOn, 'leadTab.2', 2, 'có');
    const built = build(addOn);
    expect(built.periods.fourWeeks.total.received).toBe(60);
    expect(built.problems).toMatchObject([{ kind: 'sameLeads', where: cell }]);
    expect(built.problems[0]?.text).toContain('“Data (2)” trùng với tab “Data”');
  });

  it('a hidden tab, and one whose statuses are none', () => {
    const orders = leads(80, 120).map((row, i) => [...row.slice(0, 4), `kho ${i}`, 'An']);
    const addOn = bookOf({ Data: leads(0, 40), Cũ: leads(40, 80), 'Đơn hàng': orders });
    addOn.spreadsheet.sheetByName('Cũ')!.hidden = true;
    expect(setUp(addOn).tabs).toEqual(['Data']);
    expect(listed(addOn).map(([name, read]) => [name, read])).toEqual([
      ['Data', 'Có'],
      ['Cũ', 'Không'],
      ['Đơn hàng', 'Không'],
    ]);
  });
});

describe('a tab that comes after Set up', () => {
  it('is proposed, and read only after a yes', () => {
    const addOn = bookOf({ Data: leads(0, 40) });
    setUp(addOn);
    addTab(addOn, 'T12', [HEADER, ...leads(40, 70)]);
    for (let times = 1; times <= 2; times++) {
      const built = build(addOn);
      expect(built.periods.fourWeeks.total.received).toBe(40);
      expect(built.problems).toMatchObject([{ kind: 'newLeadTab', count: 30 }]);
      expect(built.problems[0]?.text).toContain('“T12”');
      const row = Number(built.problems[0]?.where.slice(1)) - 1;
      expect(String(addOn.spreadsheet.sheets[1]!.grid.value(row, 0))).toMatch(/^leadTab\.2 #/);
    }
    expect(listed(addOn)[1]).toEqual([
      'T12',
      null,
      'Tab mới, 30 dòng, giống danh sách số: chọn Có để đọc, Không để bỏ qua',
    ]);
    type(addOn, 'leadTab.2', 2, 'Có');
    const built = build(addOn);
    expect(built.periods.fourWeeks.total.received).toBe(70);
    expect(built.problems).toEqual([]);
    type(addOn, 'leadTab.2', 2, 'Không');
    const less = build(addOn);
    expect(less.periods.fourWeeks.total.received).toBe(40);
    expect(less.problems).toEqual([]);
  });

  it('is proposed once it has leads, also at Set up', () => {
    const addOn = bookOf({ Data: leads(0, 40) });
    addTab(addOn, 'Tháng sau', [HEADER]);
    setUp(addOn);
    expect(build(addOn).problems).toEqual([]);
    const grid = addOn.spreadsheet.sheetByName('Tháng sau')!.grid;
    leads(40, 60).forEach((row, r) => {
      row.forEach((value, c) => {
        grid.setValue(r + 1, c, value);
      });
    });
    expect(kinds(build(addOn))).toEqual(['newLeadTab']);
    const again = bookOf({ Data: leads(0, 40) });
    setUp(again);
    addTab(again, 'T12', [HEADER, ...leads(40, 60)]);
    setUp(again);
    expect(listed(again)).toHaveLength(2);
  });

  it('is not proposed if it is no lead tab, and is not looked at each time', () => {
    const addOn = bookOf({ Data: leads(0, 40) });
    setUp(addOn);
    build(addOn);
    const before = callsOf(addOn);
    const prices = Array.from({ length: 30 }, (_, i) => [`Khóa ${i}`, i * 100]);
    for (let i = 1; i <= 12; i++) addTab(addOn, `Giá ${i}`, [['Khóa', 'Giá'], ...prices]);
    for (let i = 0; i < 3; i++) expect(build(addOn).problems).toEqual([]);
    expect(callsOf(addOn) - before).toBeLessThanOrEqual(10);
  });

  it('is read where a person names it, without waiting to be asked', () => {
    const addOn = bookOf({ Data: leads(0, 40) });
    setUp(addOn);
    addTab(addOn, 'T12', [HEADER, ...leads(40, 70)]);
    type(addOn, 'leadTab.5', 1, 'T12');
    expect(build(addOn).periods.fourWeeks.total.received).toBe(70);
  });
});

describe('a lead tab that Settings names', () => {
  it('is found when it was renamed', () => {
    const addOn = bookOf({ T10: leads(0, 40), T11: leads(40, 60) });
    setUp(addOn);
    addOn.spreadsheet.sheetByName('T10')!.name = 'Tháng mười';
    for (let times = 1; times <= 2; times++) {
      const built = build(addOn);
      expect(built.periods.fourWeeks.total.received).toBe(60);
      expect(built.problems).toEqual([]);
    }
    type(addOn, 'setting.language', 2, 'English');
    build(addOn);
    expect(listed(addOn, 'Pullpush Settings')[0]).toEqual([
      'T10',
      'Yes',
      'This tab is now called “Tháng mười”',
    ]);
  });

  it('is named with its cell when it was deleted, and the others are read', () => {
    const addOn = bookOf({ T10: leads(0, 40), T11: leads(40, 60) });
    setUp(addOn);
    removeTab(addOn, 'T10');
    const built = build(addOn);
    expect(built.periods.fourWeeks.total.received).toBe(20);
    expect(built.problems).toMatchObject([{ kind: 'leadTabMissing' }]);
    expect(built.problems[0]?.text).toContain('“T10”');
  });

  it('gives way to the best tab there is, if none of them can be found', () => {
    const addOn = bookOf({ Data: leads(0, 40) });
    setUp(addOn);
    removeTab(addOn, 'Data');
    addTab(addOn, 'Mới', [HEADER, ...leads(40, 60)]);
    const built = build(addOn);
    expect(built.periods.fourWeeks.total.received).toBe(20);
    expect(kinds(built)).toEqual(['leadTabMissing', 'newLeadTab']);
    expect(built.problems[0]?.text).toContain('đang đọc tab “Mới”');
  });

  it('is refused by a plain sentence, if a person wants none read', () => {
    const addOn = bookOf({ T10: leads(0, 40), T11: leads(40, 60) });
    setUp(addOn);
    for (const row of [1, 2]) type(addOn, `leadTab.${row}`, 2, 'Không');
    expect(() => build(addOn)).toThrow('hãy chọn Có cho ít nhất một tab');
  });

  it('is said to be none, if its columns are gone', () => {
    const addOn = bookOf({ T10: leads(0, 40), T11: leads(40, 60) });
    setUp(addOn);
    const grid = addOn.spreadsheet.sheetByName('T11')!.grid;
    for (let r = 0; r <= 20; r++) for (let c = 0; c < 6; c++) grid.setValue(r, c, 'x');
    expect(kinds(build(addOn))).toEqual(['leadTabUnfit']);
  });
});

it('one lead tab costs three service calls more than before at most', () => {
  const addOn = bookOf({ Data: leads(0, 30) });
  setUp(addOn);
  // The first build makes the History tab too: 15 more.
  expect(callsOf(addOn)).toBeLessThanOrEqual(63 + 3 + 15);
  // Finding and reading it: three more. The headline is kept for the sidebar: one more.
  expect(callsOf(addOn)).toBeLessThanOrEqual(51 + 3 + 3 + 1);
});
