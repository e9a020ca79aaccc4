import { parsePeriod } from '../../src/calendar/typed-period';
import { sidebarWordsIn } from '../../src/text';

const TODAY = 20_780;

describe('Words of the sidebar after set-up', () => {
  const vi = sidebarWordsIn('vi').later;
  const en = sidebarWordsIn('en').later;
  const factsOf = (text: string) =>
    [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();

  it('name the same facts in both languages', () => {
    for (const key of Object.keys(vi) as (keyof typeof vi)[])
      expect([key, ...factsOf(vi[key])]).toEqual([key, ...factsOf(en[key])]);
  });

  it.each([
    ['vi', vi],
    ['en', en],
  ])('ask the server for periods that it understands (%s)', (_, words) => {
    expect(parsePeriod(words.periodAllTyped, TODAY)).toEqual({ kind: 'all' });
    const monday = TODAY - ((TODAY + 3) % 7);
    expect(parsePeriod(words.periodLastTyped, TODAY)).toEqual({
      kind: 'weeks',
      monday: monday - 7,
      count: 1,
    });
  });
});
