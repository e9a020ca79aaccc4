import { periodOf } from '../../src/quality/group';
import { campaignOf } from './judged-campaign';

const rules = { target: 60, minCoverage: 0.6, minJudged: 10 };
const keys = (campaigns: [string, number[]][]) =>
  periodOf(
    new Map(campaigns.map(([key, points]) => [key, campaignOf(points)])),
    rules,
  ).campaigns.map(({ key }) => key);
const of = (points: readonly number[], times: number) =>
  new Array<readonly number[]>(times).fill(points).flat();

describe('campaigns are ranked', () => {
  test('by shrunk score, so that two lucky leads do not lead the table', () => {
    expect(
      keys([
        ['lucky', [100, 100]],
        ['poor', of([0, 0, 0, 40], 20)],
        ['proven', of([100, 100, 100, 70], 20)],
        ['empty', []],
      ]),
    ).toEqual(['proven', 'lucky', 'poor', 'empty']);
  });

  // The mean of 100, 70 and 0 is no round number: the shrunk scores differ in their last digits.
  test('where scores are equal by leads, then by name, and not by rounding', () => {
    const same = [1, 2, 3, 4, 5, 6, 7].map((times): [string, number[]] => [
      `${times}`,
      of([100, 70, 0], times),
    ]);
    const twins = ['b', 'a', 'c'].map((key): [string, number[]] => [key, of([100, 70, 0], 4)]);
    const ranked = ['7', '6', '5', '4', 'a', 'b', 'c', '3', '2', '1'];
    expect(keys([...same, ...twins])).toEqual(ranked);
    expect(keys([...twins, ...same].reverse())).toEqual(ranked);
  });
});
