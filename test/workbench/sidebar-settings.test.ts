/** Settings in the sidebar: as a person types them, written alone, and everything that is said follows. */
import type { SettingChange } from '../../src/actions/sidebar/contract';
import type { AddOn } from '../../workbench/add-on';
import { at, build, cellsOf, gridOf, removeTab, rowOf, SETTINGS, setUp, type } from './lead-book';
import { fourWeeks, settings, unmappedBook } from './sidebar-book';
import { answer, done, problem } from './sidebar-calls';

const change = (addOn: AddOn, ...changes: SettingChange[]) =>
  done(addOn, 'changeSettings', changes);
const view = (addOn: AddOn, key: string) =>
  done(addOn, 'readSettings', null).settings.find((one) => one.key === key)!;

describe('settings', () => {
  test('are shown as a person types them, with labels, meanings and limits', () => {
    const addOn = unmappedBook();
    expect(view(addOn, 'minCoverage')).toMatchObject({
      kind: 'percent',
      value: '60',
      least: 0,
      most: 100,
      label: 'Độ phủ tối thiểu',
    });
    expect(view(addOn, 'hours')).toMatchObject({ kind: 'text', value: 'T2-T7 8:00-17:30' });
    expect(view(addOn, 'language')).toMatchObject({
      kind: 'choice',
      value: 'vi',
      choices: [
        { value: 'vi', label: 'Tiếng Việt' },
        { value: 'en', label: 'English' },
      ],
    });
    type(addOn, 'setting.giveUpDays', 2, 7.5);
    expect(view(addOn, 'giveUpDays').value).toBe('7,5');
    type(addOn, 'setting.minDays', 2, 'nhiều');
    expect(view(addOn, 'minDays').value).toBe('nhiều');
  });

  test('a changed one is written alone, and what the sidebar and Scoreboard say follows', () => {
    const addOn = unmappedBook();
    const from = view(addOn, 'target').value;
    const before = settings(addOn);
    const { headline } = change(
      addOn,
      { key: 'target', from, to: '12,5' },
      { key: 'minCoverage', from: '60', to: '55 %' },
    );
    expect([headline.target, headline.fourWeeks.verdict]).toEqual([12.5, 'ABOVE']);
    expect(fourWeeks(addOn)[7]).toBe(headline.fourWeeks.says);
    expect([at(addOn, 'setting.target', 2), at(addOn, 'setting.minCoverage', 2)]).toEqual([
      12.5, 0.55,
    ]);
    const rows = [rowOf(addOn, 'setting.target'), rowOf(addOn, 'setting.minCoverage')];
    settings(addOn).forEach((row, r) => {
      if (!rows.includes(r)) expect(row).toEqual(before[r]);
    });
  });

  test('a changed one outlives the Settings tab, and a later slip of the pen', () => {
    const addOn = unmappedBook();
    change(addOn, { key: 'target', from: view(addOn, 'target').value, to: '71' });
    type(addOn, 'setting.target', 2, 'cao');
    expect(done(addOn, 'overview', null).headline.target).toBe(71);
    removeTab(addOn, SETTINGS.vi);
    expect(setUp(addOn).target).toBe(71);
  });

  test('what somebody else changed meanwhile is written over only once a person has said yes', () => {
    const addOn = unmappedBook();
    const from = view(addOn, 'target').value;
    type(addOn, 'setting.target', 2, 71);
    const wish: SettingChange[] = [{ key: 'target', from, to: '64' }];
    expect(answer(addOn, 'changeSettings', wish)).toMatchObject({
      kind: 'question',
      text: expect.stringMatching(/“71”.*“64”/),
    });
    expect(at(addOn, 'setting.target', 2)).toBe(71);
    expect(done(addOn, 'changeSettings', wish, true).headline.target).toBe(64);
    // Somebody typed the very same: there is nothing to ask.
    expect(done(addOn, 'changeSettings', wish).headline.target).toBe(64);
  });

  test.each([
    ['target', '101', 'từ 0 đến 100'],
    ['target', 'cao', 'từ 0 đến 100'],
    ['target', '', 'từ 0 đến 100'],
    ['minAttempts', '2,5', 'số nguyên từ 1 đến 20'],
    ['minCoverage', '101', 'từ 0 % đến 100 %'],
    ['hours', 'sáng', 'T2-T7 8:00-17:30'],
    ['country', 'Việt Nam', 'Mã hai chữ'],
    ['language', 'fr', 'Tiếng Việt, English'],
    ['dateOrder', 'ymd', 'ngày/tháng'],
  ])('%s cannot be “%s”: the limits are said, and nothing is written', (key, to, limits) => {
    const addOn = unmappedBook();
    const before = JSON.stringify(settings(addOn));
    const wish = [
      { key: 'minJudged', from: '10', to: '12' },
      { key, from: view(addOn, key).value, to },
    ];
    const said = problem(addOn, 'changeSettings', wish, true);
    expect(said).toContain(`“${to}”`);
    expect(said).toContain(limits);
    expect(JSON.stringify(settings(addOn))).toBe(before);
  });

  test('another language: every tab follows, and what comes back is said in it', () => {
    const addOn = unmappedBook();
    build(addOn);
    done(addOn, 'addTab', 'actions');
    const { headline, outcomes } = change(
      addOn,
      { key: 'language', from: 'vi', to: 'en' },
      { key: 'dateOrder', from: 'auto', to: 'dmy' },
    );
    expect(headline.fourWeeks.name).toBe('All campaigns');
    expect(outcomes.find(({ outcome }) => outcome === 'WON')?.label).not.toBe('Đã chốt');
    expect(addOn.spreadsheet.sheets.map(({ name }) => name).sort()).toEqual(
      [
        'Data',
        'Meeting 2026-W47',
        'Pullpush Actions',
        'Pullpush History',
        'Pullpush Scoreboard',
        'Pullpush Settings',
      ].sort(),
    );
    expect(cellsOf(addOn, 'Pullpush Actions')[0]).toContain('What');
    expect(at(addOn, 'setting.dateOrder', 2, SETTINGS.en)).toBe('day/month');
    expect(done(addOn, 'open', null)).toMatchObject({ language: 'en', isOld: false });
    expect(view(addOn, 'dateOrder').value).toBe('dmy');
  });

  test('a row that was deleted comes back with the value', () => {
    const addOn = unmappedBook();
    gridOf(addOn, SETTINGS.vi).deleteRows(rowOf(addOn, 'setting.minJudged'), 1);
    change(addOn, { key: 'minJudged', from: '10', to: '14' });
    expect(at(addOn, 'setting.minJudged', 2)).toBe(14);
  });
});

test('a protected Settings tab is said, and nothing is written', () => {
  const addOn = unmappedBook();
  const sheet = addOn.spreadsheet.sheetByName(SETTINGS.vi)!;
  const before = JSON.stringify(settings(addOn));
  sheet.mayEdit = () => false;
  expect(problem(addOn, 'mapStatuses', [{ text: 'zzkk', outcome: 'WON' }])).toContain('bảo vệ');
  expect(JSON.stringify(settings(addOn))).toBe(before);
});
