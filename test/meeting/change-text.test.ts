import { changeText, tileNotes } from '../../src/meeting/change-text';
import type { Change } from '../../src/quality/change';
import { wordsIn } from '../../src/text';

const CHANCE: Change = {
  thisWeek: 49.24,
  lastWeek: 54.2,
  difference: -4.96,
  kind: 'chance',
  usual: 60.2,
  within: 14.4,
  basis: 'recounted',
  weeks: 8,
  leftOut: 0,
  leftOutLastWeek: 0,
  path: [],
};
const cases: [name: string, change: Partial<Change>, vi: string, en: string, note: string][] = [
  [
    'chance',
    {},
    '▼ 5,0 · có thể do may rủi (thường 60 ± 14)',
    '▼ 5.0 · could be chance (usually 60 ± 14)',
    '54.2 → 49.2 · could be chance (usually 60 ± 14)',
  ],
  [
    'a real change',
    { kind: 'real', difference: 12.34, thisWeek: 79.24, lastWeek: 66.9 },
    '▲ 12,3 · thay đổi thật: cao hơn mức thường 60 ± 14',
    '▲ 12.3 · real change: above the usual 60 ± 14',
    '66.9 → 79.2 · real change: above the usual 60 ± 14',
  ],
  [
    'a step up that ends far below the usual',
    { kind: 'real', difference: 2.5, thisWeek: 15, lastWeek: 12.5, usual: 65, within: 14 },
    '▲ 2,5 · thay đổi thật: thấp hơn mức thường 65 ± 14',
    '▲ 2.5 · real change: below the usual 65 ± 14',
    '12.5 → 15.0 · real change: below the usual 65 ± 14',
  ],
  [
    'a difference that rounds to nothing, without an arrow',
    { difference: 0.04, thisWeek: 54.24 },
    '0,0 · có thể do may rủi (thường 60 ± 14)',
    '0.0 · could be chance (usually 60 ± 14)',
    '54.2 → 54.2 · could be chance (usually 60 ± 14)',
  ],
  [
    'one that rounds to a tenth',
    { difference: -0.06 },
    '▼ 0,1 · có thể do may rủi (thường 60 ± 14)',
    '▼ 0.1 · could be chance (usually 60 ± 14)',
    '54.2 → 49.2 · could be chance (usually 60 ± 14)',
  ],
  [
    'no change at all',
    { difference: 0, lastWeek: 49.24 },
    '0,0 · có thể do may rủi (thường 60 ± 14)',
    '0.0 · could be chance (usually 60 ± 14)',
    '49.2 → 49.2 · could be chance (usually 60 ± 14)',
  ],
  [
    'too few weeks',
    { kind: 'unknown', usual: null, within: null, weeks: 3 },
    '▼ 5,0 · chưa đủ tuần để so',
    '▼ 5.0 · too few weeks to compare',
    '54.2 → 49.2 · too few weeks to compare',
  ],
  [
    'weeks without any chance in them',
    { kind: 'unknown', usual: null, within: null },
    '▼ 5,0 · chưa so được',
    '▼ 5.0 · cannot be compared',
    '54.2 → 49.2 · cannot be compared',
  ],
  [
    'no week before',
    { lastWeek: null, difference: null },
    'tuần trước không có điểm · có thể do may rủi (thường 60 ± 14)',
    'no score last week · could be chance (usually 60 ± 14)',
    'could be chance (usually 60 ± 14)',
  ],
  [
    'a campaign so small that any score could be chance',
    { usual: 42, within: 128 },
    '▼ 5,0 · có thể do may rủi (quá ít số)',
    '▼ 5.0 · could be chance (too few leads)',
    '54.2 → 49.2 · could be chance (too few leads)',
  ],
  [
    'nothing judged this week',
    { thisWeek: null, difference: null, kind: 'unknown', usual: null, within: null },
    'tuần này chưa có điểm',
    'no score this week',
    '',
  ],
  [
    'a week judged on age alone',
    { thisWeek: null, difference: null, kind: 'unknown', usual: null, within: null, leftOut: 7 },
    'tuần này chỉ có số quá hạn, chưa so được',
    'only leads on age alone: cannot be compared',
    '',
  ],
  [
    'a week after one judged on age alone',
    { lastWeek: null, difference: null, leftOutLastWeek: 7 },
    'tuần trước chỉ có số quá hạn · có thể do may rủi (thường 60 ± 14)',
    'only leads on age alone last week · could be chance (usually 60 ± 14)',
    'could be chance (usually 60 ± 14)',
  ],
];

test.each(cases)('%s is said in words', (_, facts, vi, en, note) => {
  const change = { ...CHANCE, ...facts };
  const read = (text: string) => text.replace(/\u00a0/g, ' ');
  expect(read(changeText(change, wordsIn('vi')))).toBe(vi);
  expect(read(changeText(change, wordsIn('en')))).toBe(en);
  expect(read(tileNotes(change, wordsIn('en')).filter(Boolean).join(' · '))).toBe(note);
});
