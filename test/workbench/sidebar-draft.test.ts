/** How far the first run has come: kept for one person and one spreadsheet, until Set up or removal. */
import type { Draft } from '../../src/actions/sidebar/contract';
import { loadAddOn } from '../../workbench/add-on';
import { WorkbenchSpreadsheet } from '../../workbench/services';
import { Formula } from '../../workbench/services/cell';
import { bookOf, cellsOf, HEADER, leads, SETTINGS, setUp } from './lead-book';
import { DIST } from './meeting-workbook';
import { answer, done, everything } from './sidebar-calls';

const DRAFT: Draft = {
  step: 'statuses',
  language: 'en',
  tabs: ['Data'],
  columns: { Data: { status: 'Trạng thái', note: '-' } },
  phrases: [{ text: 'quan tâm', outcome: 'JUST_ASKING' }],
  numbers: { target: 62.5, minDays: 1 },
};

it('comes back when the sidebar is opened again, and leaves no trace in the spreadsheet', () => {
  const addOn = bookOf({ Data: leads(0, 40) });
  const before = everything(addOn);
  done(addOn, 'keepDraft', DRAFT);
  expect(done(addOn, 'open', null)).toMatchObject({ phase: 'first', draft: DRAFT });
  expect(everything(addOn)).toEqual(before);
  done(addOn, 'keepDraft', null);
  expect(done(addOn, 'open', null).draft).toBeNull();
});

it('is forgotten by Set up and by removal, and of no use once there are Settings', () => {
  const addOn = bookOf({ Data: leads(0, 40) });
  done(addOn, 'keepDraft', DRAFT);
  done(addOn, 'setUp', DRAFT);
  expect(done(addOn, 'open', null)).toMatchObject({ phase: 'later', language: 'en', draft: null });
  done(addOn, 'keepDraft', DRAFT);
  expect(done(addOn, 'open', null).draft).toBeNull();
  addOn.call('removePullpush', true);
  expect(done(addOn, 'open', null)).toMatchObject({ phase: 'first', draft: null });
});

it('may stay where the store is away at that moment: what was set up is set up', () => {
  const count = bookOf({ Data: leads(0, 40) });
  done(count, 'keepDraft', DRAFT);
  count.meter.reset();
  done(count, 'setUp', DRAFT);
  const { total, byMethod } = count.meter.snapshot();
  expect(byMethod['Properties.deleteProperty']).toBe(1);
  const addOn = bookOf({ Data: leads(0, 40) });
  done(addOn, 'keepDraft', DRAFT);
  addOn.meter.reset();
  // The last call of all forgets the draft.
  addOn.meter.failAt = total;
  expect(answer(addOn, 'setUp', DRAFT).kind).toBe('done');
  addOn.meter.failAt = undefined;
  expect(done(addOn, 'open', null)).toMatchObject({ phase: 'later', draft: null });
});

it('that is too large loses its last phrases, never its tabs or columns', () => {
  const addOn = bookOf({ Data: leads(0, 40) });
  const phrases = Array.from({ length: 400 }, (_, i) => ({
    text: `khách nói đang bận lắm, để khi khác nhé ${i}`,
    outcome: 'CALLBACK' as const,
  }));
  done(addOn, 'keepDraft', { ...DRAFT, phrases });
  const { draft } = done(addOn, 'open', null);
  const kept = draft!.phrases!;
  expect(kept.length).toBeGreaterThan(50);
  expect(kept).toEqual(phrases.slice(0, kept.length));
  expect({ ...draft, phrases }).toEqual({ ...DRAFT, phrases });
  done(addOn, 'keepDraft', { ...DRAFT, phrases: [{ text: 'x'.repeat(20_000), outcome: 'SPAM' }] });
  expect(done(addOn, 'open', null).draft).toEqual({ ...DRAFT, phrases: [] });
});

it('of another shape is read as far as it can be', () => {
  const addOn = bookOf({ Data: leads(0, 40) });
  const odd: [unknown, Draft][] = [
    [7, { step: 'tabs' }],
    [
      { step: 'x', tabs: [1, 'Data', 'Data', ''] },
      { step: 'tabs', tabs: ['Data'] },
    ],
    [
      { step: 'target', columns: { Data: { status: 'A', x: 'B', note: 3 }, T: null } },
      { step: 'target', columns: { Data: { status: 'A' }, T: {} } },
    ],
    [
      { phrases: [{ text: 'a', outcome: 'WON' }, { text: ' A', outcome: 'SPAM' }, { text: 'b' }] },
      { step: 'tabs', phrases: [{ text: ' A', outcome: 'SPAM' }] },
    ],
    [
      { numbers: { target: 101, minDays: 3, x: 4 }, language: 'fr' },
      { step: 'tabs', numbers: { minDays: 3 } },
    ],
  ];
  for (const [given, draft] of odd) {
    expect(answer(addOn, 'keepDraft', given).kind).toBe('done');
    expect(done(addOn, 'open', null).draft).toEqual(draft);
  }
});

describe('hostile texts', () => {
  const LONG = 'ă'.repeat(10_000);
  const TEXTS = ['=IMPORTXML("http://x","//a")', '<img src=x onerror=alert(1)>', '+1', LONG];
  const rows = () =>
    leads(0, 40).map((row, i) => {
      const text = TEXTS[i % TEXTS.length] as string;
      return [row[0]!, text, row[2]!, i % 2 ? text : 'Tết', text, 'An'];
    });

  it('come as they are, and are written by Set up as text', () => {
    const tables = [{ name: '=Số', rows: [HEADER, ...rows()] }];
    const spreadsheet = WorkbenchSpreadsheet.fromTables(tables);
    const now = () => Date.parse('2026-11-23T03:00:00Z');
    const addOn = loadAddOn(DIST, { spreadsheet, now, userLocale: 'vi' });
    const leadsBefore = cellsOf(addOn, '=Số');
    const draft: Draft = { step: 'target', tabs: ['=Số'] };
    const [entry] = done(addOn, 'findColumns', draft).tabs;
    expect(entry!.columns[1]!.examples.slice(0, 2)).toEqual(TEXTS.slice(0, 2));
    const shown = done(addOn, 'countStatuses', draft);
    expect(shown.statuses.map(({ text }) => text).sort()).toEqual([...TEXTS].sort());
    const phrases = TEXTS.map((text) => ({ text, outcome: 'INTERESTED' as const }));
    const mapped = done(addOn, 'countStatuses', { ...draft, phrases });
    expect(mapped.total).toMatchObject({ judged: 40, score: 100 });
    done(addOn, 'setUp', { ...draft, phrases });
    expect(cellsOf(addOn, '=Số')).toEqual(leadsBefore);
    const settings = cellsOf(addOn, SETTINGS.vi).flat();
    expect(settings.filter((cell) => cell instanceof Formula)).toEqual([]);
    for (const text of TEXTS) expect(settings).toContain(text);
    setUp(addOn);
    const score = cellsOf(addOn, 'Pullpush Bảng điểm').find(([key]) =>
      String(key).startsWith('fourWeeks.total'),
    );
    expect(score![5]).toBe(100);
  });
});
