import type { Draft, StatusesView } from '../../src/actions/sidebar/contract';
import { isSeen, type Views } from '../../src/sidebar/first/views';

const counted: Draft = {
  step: 'statuses',
  language: 'vi',
  tabs: ['Data T11', 'Data T10'],
  columns: { 'Data T11': { status: 'Trạng thái', rep: 'Sale' } },
  phrases: [{ text: 'L2', outcome: 'NO_NEED' }],
  numbers: { minDays: 2 },
};
const views: Views = { statuses: { draft: counted, view: {} as StatusesView } };

test.each<[what: string, changed: Partial<Draft>, statuses: boolean, target: boolean]>([
  ['nothing', {}, true, true],
  ['the step only', { step: 'target' }, true, true],
  ['the order of the tabs', { tabs: ['Data T10', 'Data T11'] }, true, true],
  [
    'the order of columns, and a tab without any',
    { columns: { X: {}, 'Data T11': { rep: 'Sale', status: 'Trạng thái' } } },
    true,
    true,
  ],
  [
    'the target: effects are known for all of them',
    { numbers: { minDays: 2, target: 70 } },
    true,
    true,
  ],
  ['what a status means', { phrases: [{ text: 'L2', outcome: 'WON' }] }, true, false],
  ['another number', { numbers: { minDays: 3 } }, false, false],
  ['a column', { columns: { 'Data T11': { status: 'Ghi chú', rep: 'Sale' } } }, false, false],
  ['the tabs', { tabs: ['Data T11'] }, false, false],
  ['the language', { language: 'en' }, false, false],
])(
  'changed %p: the leads are read again only where that says something else',
  (_, changed, statuses, target) => {
    const draft = { ...counted, ...changed };
    expect(isSeen('statuses', draft, views)).toBe(statuses);
    expect(isSeen('target', draft, views)).toBe(target);
  },
);

test('nothing is seen before it has been read', () => {
  expect(isSeen('tabs', counted, {})).toBe(false);
});
