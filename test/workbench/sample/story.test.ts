import { makeSample } from '../../../workbench/sample/sample';
import type { Outcome, TrueLead } from '../../../workbench/sample/truth';
import { DAY, weekIndex } from '../../../workbench/sample/worktime';

/** The points of product.md, section 1, written out again: the sample must not lean on the add-on. */
const POINTS: Partial<Record<Outcome, number>> = {
  NO_ANSWER: 0,
  UNREACHABLE: 0,
  WRONG_NUMBER: 0,
  SPAM: 0,
  WRONG_AUDIENCE: 10,
  NO_NEED: 20,
  JUST_ASKING: 40,
  NO_BUDGET: 40,
  REFUSED: 40,
  CONSIDERING: 70,
  NO_SHOW: 100,
  INTERESTED: 100,
  LOST: 100,
  QUALIFIED: 100,
  APPOINTMENT: 100,
  WON: 100,
};

const { asOf, truth } = makeSample();

/** Nobody answered, and Sales has not tried long enough for the lead to be called junk. */
function stillTrying({ attempts, meant, received }: TrueLead): boolean {
  if (meant !== 'NO_ANSWER' && meant !== 'UNREACHABLE') return false;
  if (attempts !== null) return attempts < 3;
  return received === null || asOf - received <= 7 * DAY;
}

function measure(leads: readonly TrueLead[]) {
  const received = leads.filter(
    ({ meant, repeatOf }) => repeatOf === null && meant !== 'DUPLICATE' && meant !== 'DO_NOT_CALL',
  );
  const judged = received.filter((lead) => lead.meant in POINTS && !stillTrying(lead));
  const points = judged.reduce((sum, { meant }) => sum + POINTS[meant]!, 0);
  const score = points / judged.length;
  const [n, p, z] = [judged.length, score / 100, 1.959964];
  const centre = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))) / (1 + z ** 2 / n);
  return {
    judged: n,
    coverage: n / received.length,
    score,
    low: 100 * (centre - half),
    high: 100 * (centre + half),
  };
}

const week = ({ received }: TrueLead): number => (received === null ? -1 : weekIndex(received));
const of = (campaign: string, from: number): TrueLead[] =>
  truth.leads.filter((lead) => lead.campaign.startsWith(campaign) && week(lead) >= from);

const TARGET = 60;
const LAST_FOUR_WEEKS = 8;
const LAST_WEEK = 11;

describe('the story of the sample', () => {
  test('the overall score is middling', () => {
    const { score } = measure(truth.leads);
    expect(score).toBeGreaterThan(58);
    expect(score).toBeLessThan(66);
  });

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('week %i is mostly settled', (index) => {
    const { coverage } = measure(truth.leads.filter((lead) => week(lead) === index));
    expect(coverage).toBeGreaterThan(0.75);
    expect(coverage).toBeLessThan(0.95);
  });

  test('the last week is less settled, and still enough to talk about', () => {
    const { coverage } = measure(truth.leads.filter((lead) => week(lead) === LAST_WEEK));
    expect(coverage).toBeGreaterThan(0.6);
    expect(coverage).toBeLessThan(0.75);
  });

  describe.each([
    ['the last week', LAST_WEEK],
    ['the last four weeks', LAST_FOUR_WEEKS],
  ])('over %s', (_, from) => {
    test('TikTok is below a target of 60', () => {
      const { coverage, high } = measure(of('TikTok', from));
      expect(coverage).toBeGreaterThan(0.6);
      expect(high).toBeLessThan(TARGET);
    });

    test('Google Search is above it', () => {
      const { coverage, low } = measure(of('GG Search', from));
      expect(coverage).toBeGreaterThan(0.6);
      expect(low).toBeGreaterThan(TARGET);
    });

    test("Zalo's leads have hardly been called", () => {
      expect(measure(of('Zalo', from)).coverage).toBeLessThan(0.6);
    });

    test('the newest campaign is called, and has too few leads to judge', () => {
      const { coverage, judged } = measure(of('FB - Giao tiếp', from));
      expect(coverage).toBeGreaterThan(0.6);
      expect(judged).toBeLessThan(10);
    });

    test.each(['FB - Tiếng Anh trẻ em', 'FB - Học thử'])('%s is in the middle', (name) => {
      const { coverage, high, low } = measure(of(name, from));
      expect(coverage).toBeGreaterThan(0.6);
      expect(low).toBeLessThan(TARGET);
      expect(high).toBeGreaterThan(TARGET);
    });
  });

  test('TikTok sends wrong numbers, dead numbers and children', () => {
    const junk = (campaign: string): number => {
      const leads = of(campaign, 0);
      const poor: Outcome[] = ['WRONG_NUMBER', 'SPAM', 'UNREACHABLE'];
      return leads.filter(({ meant }) => poor.includes(meant)).length / leads.length;
    };
    expect(junk('TikTok')).toBeGreaterThan(3 * junk('FB - Tiếng Anh trẻ em'));
  });

  test('fresh leads are often untouched, old ones hardly ever', () => {
    const untouched = (from: number, to: number): number => {
      const leads = truth.leads.filter((lead) => week(lead) >= from && week(lead) <= to);
      return leads.filter(({ meant }) => meant === 'NEW').length / leads.length;
    };
    expect(untouched(0, 8)).toBeLessThan(0.08);
    expect(untouched(LAST_WEEK, LAST_WEEK)).toBeGreaterThan(0.12);
  });
});
