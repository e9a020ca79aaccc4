import type { SettingView } from '../../src/actions/sidebar/contract';
import {
  changesOf,
  faultOf,
  mainFirst,
  numberOf,
  type SettingsDraft,
  stillTyped,
} from '../../src/sidebar/later/settings-draft';

const setting = (
  key: SettingView['key'],
  value: string,
  kind: SettingView['kind'] = 'number',
  least: number | null = null,
  most: number | null = null,
): SettingView => ({ key, label: key, meaning: '', kind, value, least, most, choices: [] });

const TARGET = setting('target', '60', 'number', 0, 100);
const COVERAGE = setting('minCoverage', '60', 'percent', 0, 100);
const WAIT = setting('giveUpDays', '7', 'number', 0, 365);
const HOURS = setting('hours', 'T2-T7 8:00-17:30', 'text');
const LANGUAGE = setting('language', 'vi', 'choice');
const ALL = [LANGUAGE, TARGET, COVERAGE, WAIT, HOURS];

describe('Settings in the sidebar', () => {
  it('show the ones that both sides talk about first', () => {
    const { main, others } = mainFirst(ALL);
    expect(main.map(({ key }) => key)).toEqual(['target', 'giveUpDays', 'minCoverage']);
    expect(others.map(({ key }) => key)).toEqual(['language', 'hours']);
  });

  it('send only what was changed, with what the person saw', () => {
    const draft: SettingsDraft = { target: ' 65 ', hours: 'T2-T6 8:00-17:00', language: 'vi' };
    expect(changesOf(draft, ALL)).toEqual([
      { key: 'target', from: '60', to: '65' },
      { key: 'hours', from: 'T2-T7 8:00-17:30', to: 'T2-T6 8:00-17:00' },
    ]);
  });

  it.each([
    ['60,0', 'target'],
    ['60 %', 'minCoverage'],
    ['7.0', 'giveUpDays'],
  ] as const)('take %s as no change of %s', (typed, key) => {
    expect(changesOf({ [key]: typed }, ALL)).toEqual([]);
  });

  it.each([
    ['', TARGET, 'needed'],
    ['  ', HOURS, 'needed'],
    ['sáu mươi', TARGET, 'notNumber'],
    ['1.000.000', TARGET, 'notNumber'],
    ['60k', TARGET, 'notNumber'],
    ['-1', TARGET, 'atLeast'],
    ['101', TARGET, 'atMost'],
    ['100,5', COVERAGE, 'atMost'],
    ['100', TARGET, null],
    ['0', TARGET, null],
    ['62,5', TARGET, null],
    ['50 %', COVERAGE, null],
    ['anything', HOURS, null],
  ] as const)('judge %p before it is sent', (typed, asked, fault) => {
    expect(faultOf({ [asked.key]: typed }, asked)).toBe(fault);
  });

  it('keep what was typed while others were written', () => {
    const written = [{ key: 'target' as const, from: '60', to: '65' }];
    expect(stillTyped({ target: '65 ', minDays: '3' }, written)).toEqual({ minDays: '3' });
    expect(stillTyped({ target: '70' }, written)).toEqual({ target: '70' });
  });

  it('leave a setting alone that was empty and stays so', () => {
    expect(faultOf({}, setting('currency', '', 'text'))).toBeNull();
  });

  it.each([
    ['62,5', 62.5],
    ['62.5', 62.5],
    ['60%', 60],
    ['', null],
    ['1 2', null],
    ['Infinity', null],
  ])('read %p as people type numbers', (typed, value) => {
    expect(numberOf(typed)).toBe(value);
  });
});
