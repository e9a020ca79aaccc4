/** Giving statuses a meaning from the sidebar: Settings gets the cells that a person would type, and no other. */
import type { StatusChange } from '../../src/actions/sidebar/contract';
import type { AddOn } from '../../workbench/add-on';
import { HOSTILE_TEXTS } from '../data/hostile-texts';
import { build, gridOf, removeTab, rowOf, SETTINGS, setUp, type } from './lead-book';
import { fourWeeks, settings, unmappedBook } from './sidebar-book';
import { answer, done, problem } from './sidebar-calls';

const map = (addOn: AddOn, ...mappings: StatusChange[]) => done(addOn, 'mapStatuses', mappings);

/** The team's own words as they stand in Settings, whatever its columns. */
const phrases = (addOn: AddOn) =>
  settings(addOn)
    .filter(([key, text]) => /^phrase\.\d/.test(String(key)) && text)
    .map((row) => [row[1], row[2]]);

describe('mapping a status', () => {
  test('changes the score as a count by hand says, in the sidebar and on Scoreboard', () => {
    const addOn = unmappedBook();
    const [, , , judged, , score] = fourWeeks(addOn) as number[];
    const { overview, before } = map(addOn, { text: 'zzkk', outcome: 'WON' });
    expect([before.judged, before.score]).toEqual([judged, score]);
    const { fourWeeks: now, unmapped } = overview.headline;
    expect(unmapped).toEqual({ texts: 1, leads: 5 });
    expect(now.judged).toBe(judged! + 5);
    expect(now.score).toBeCloseTo((judged! * score! + 5 * 100) / (judged! + 5), 9);
    expect((fourWeeks(addOn) as number[])[3]).toBe(now.judged);
    expect((fourWeeks(addOn) as number[])[5]).toBeCloseTo(now.score!, 9);
    expect(phrases(addOn)).toEqual([['zzkk', 'Đã chốt']]);
    expect(overview.statuses.find(({ text }) => text === 'zzkk')).toMatchObject({
      isOwn: true,
      outcome: 'WON',
      leads: 5,
    });
  });

  test('twice the same changes nothing, another outcome changes its row', () => {
    const addOn = unmappedBook();
    map(addOn, { text: 'zzkk', outcome: 'WON' });
    const once = JSON.stringify(settings(addOn));
    const { before, overview } = map(addOn, { text: ' ZZKK.', outcome: 'WON' });
    expect(before).toEqual(overview.headline.fourWeeks);
    expect(JSON.stringify(settings(addOn))).toBe(once);
    map(addOn, { text: 'zzkk', outcome: 'NO_NEED' }, { text: 'qqxx', outcome: 'SPAM' });
    expect(phrases(addOn)).toEqual([
      ['zzkk', 'Không có nhu cầu'],
      ['qqxx', 'Rác, số giả'],
    ]);
  });

  test('UNKNOWN takes it back', () => {
    const addOn = unmappedBook();
    const { before } = map(addOn, { text: 'zzkk', outcome: 'WON' });
    map(addOn, { text: 'qqxx', outcome: 'SPAM' });
    const { overview } = map(
      addOn,
      { text: 'zzkk', outcome: 'UNKNOWN' },
      { text: 'qqxx', outcome: 'UNKNOWN' },
    );
    expect(phrases(addOn)).toEqual([]);
    expect(overview.headline.fourWeeks).toEqual(before);
  });

  test('what a person typed between is not written over, and no other cell changes', () => {
    const addOn = unmappedBook();
    type(addOn, 'phrase.1', 1, 'kkk');
    type(addOn, 'phrase.1', 2, 'Quan tâm');
    type(addOn, 'phrase.2', 4, 'để dành cho Lan');
    type(addOn, 'phrase.3', 2, 'Sai số');
    const before = settings(addOn);
    const rows = ['phrase.2', 'phrase.4'].map((key) => rowOf(addOn, key));
    map(addOn, { text: 'zzkk', outcome: 'WON' }, { text: 'qqxx', outcome: 'SPAM' });
    const changed = new Map<string, unknown>();
    settings(addOn).forEach((row, r) => {
      row.forEach((value, c) => {
        if ((value ?? '') !== (before[r]?.[c] ?? '')) changed.set(`${r} ${c}`, value);
      });
    });
    expect([...changed]).toEqual([
      [`${rows[0]} 1`, 'zzkk'],
      [`${rows[0]} 2`, 'Đã chốt'],
      [`${rows[1]} 1`, 'qqxx'],
      [`${rows[1]} 2`, 'Rác, số giả'],
    ]);
  });

  test('also where columns were moved and rows put in', () => {
    const addOn = unmappedBook();
    const sheet = gridOf(addOn, SETTINGS.vi);
    sheet.insertRows(2, 3, 'above');
    sheet.insertColumns(2, 2, 'above');
    const row = rowOf(addOn, 'phrase.1');
    map(addOn, { text: 'zzkk', outcome: 'WON' });
    expect([sheet.value(row, 1), sheet.value(row, 2) || null, sheet.value(row, 4)]).toEqual([
      'zzkk',
      null,
      'Đã chốt',
    ]);
    expect(build(addOn).problems.find(({ kind }) => kind === 'unmapped')?.count).toBe(5);
  });

  test('where there is no room, rows are made, and what stands below keeps its place in the table', () => {
    const addOn = unmappedBook();
    const texts = Array.from(
      { length: 60 },
      (_, i) => `mã riêng ${String.fromCharCode(97 + (i % 26))}${i}`,
    );
    for (let i = 0; i < 40; i++) {
      type(addOn, `phrase.${i + 1}`, 1, texts[i] as string);
      type(addOn, `phrase.${i + 1}`, 2, 'Quan tâm');
    }
    map(
      addOn,
      { text: 'zzkk', outcome: 'WON' },
      ...texts.slice(38).map((text): StatusChange => ({ text, outcome: 'SPAM' })),
    );
    const found = new Map(phrases(addOn) as [string, string][]);
    expect(found.size).toBe(61);
    expect([found.get(texts[0]!), found.get(texts[38]!), found.get(texts[59]!)]).toEqual([
      'Quan tâm',
      'Rác, số giả',
      'Rác, số giả',
    ]);
    expect(found.get('zzkk')).toBe('Đã chốt');
    const [first, ...others] = Array.from({ length: 61 }, (_, i) =>
      rowOf(addOn, `phrase.${i + 1}`),
    );
    expect(others).toEqual(others.map((_, i) => first! + 1 + i));
  });

  test('what somebody else has written meanwhile is written over only once a person has said yes', () => {
    const addOn = unmappedBook();
    const wish = [{ text: 'zzkk', outcome: 'WON', from: 'UNKNOWN' }] as const;
    map(addOn, { text: 'ZZKK', outcome: 'NO_NEED' });
    const before = JSON.stringify(settings(addOn));
    expect(answer(addOn, 'mapStatuses', wish)).toMatchObject({
      kind: 'question',
      text: expect.stringMatching(/“zzkk”.*“Không có nhu cầu”.*“Đã chốt”/),
    });
    expect(JSON.stringify(settings(addOn))).toBe(before);
    done(addOn, 'mapStatuses', [...wish], true);
    expect(phrases(addOn)).toEqual([['ZZKK', 'Đã chốt']]);
    // Somebody has given it the very same meaning: there is nothing to ask.
    expect(answer(addOn, 'mapStatuses', wish).kind).toBe('done');
    // Who saw the meaning there is may change it.
    map(addOn, { text: 'zzkk', outcome: 'SPAM', from: 'WON' });
    expect(phrases(addOn)).toEqual([['ZZKK', 'Rác, số giả']]);
  });

  test('outlives the Settings tab', () => {
    const addOn = unmappedBook();
    map(addOn, { text: 'zzkk', outcome: 'WON' });
    removeTab(addOn, SETTINGS.vi);
    setUp(addOn);
    expect(phrases(addOn)).toEqual([['zzkk', 'Đã chốt']]);
  });

  test('a text stays the very text, whatever it looks like', () => {
    const texts = [
      ...new Set(['=1+1', '+84', '-x', '@a', "'a", '11/11', '007', '1e5', ...HOSTILE_TEXTS]),
    ]
      .map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '' && !/[\u200B-\u200D\u2060\uFEFF\u00AD]/.test(text))
      .slice(0, 30);
    const addOn = unmappedBook();
    map(addOn, ...texts.map((text): StatusChange => ({ text, outcome: 'SPAM' })));
    const typed = phrases(addOn).map(([text]) => text);
    for (const text of typed) expect(texts).toContain(text);
    for (const text of ['=1+1', '+84', '-x', '@a', "'a", '11/11', '007', '1e5'])
      expect(typed).toContain(text);
    const grid = gridOf(addOn, SETTINGS.vi);
    const first = rowOf(addOn, 'phrase.1');
    for (let row = first; row < first + 30; row++)
      expect(String(grid.value(row, 1) ?? '')).toBe(settings(addOn)[row]?.[1] ?? '');
    const once = JSON.stringify(settings(addOn));
    map(addOn, ...texts.map((text): StatusChange => ({ text, outcome: 'SPAM' })));
    expect(JSON.stringify(settings(addOn))).toBe(once);
  });

  test('a text that is none, and an outcome that is none, is refused and nothing is written', () => {
    const addOn = unmappedBook();
    const before = JSON.stringify(settings(addOn));
    const fail = (...mappings: { text: string; outcome: string }[]) =>
      problem(addOn, 'mapStatuses', mappings);
    const fine = { text: 'zzkk', outcome: 'WON' };
    expect(fail(fine, { text: ' \u200b ', outcome: 'WON' })).toContain('bị trống');
    expect(fail(fine, { text: 'x', outcome: 'HỎI LẠI' })).toContain('“HỎI LẠI”');
    expect(JSON.stringify(settings(addOn))).toBe(before);
  });
});
