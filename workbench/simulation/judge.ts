/** What the built add-on says of drawn campaigns, and what the habits would say that it replaces. */
import { type AddOn, loadAddOn } from '../add-on';
import type { Outcome } from '../sample/truth';
import { WorkbenchSpreadsheet } from '../services';
import type { DrawnCampaign } from './draw';
import { SAMPLE_OUTCOMES, type Worth, type Worths } from './mix';

/** One campaign judged four ways. */
export interface Judgement {
  readonly received: number;
  /** The interval holds the true quality. */
  readonly holds: boolean;
  /** EARLY, THIN, BELOW, ABOVE or UNSURE. */
  readonly verdict: string;
  /** Habit: the score as it stands is under the target. */
  readonly rawBelow: boolean;
  /** Habit: the mean points of the first five leads with a verdict are under the target. */
  readonly fiveBelow: boolean;
  /** Habit: three or more of the first five leads with a verdict are junk. */
  readonly fiveJunk: boolean;
}

const NOON = Date.UTC(2026, 10, 23, 5);
const FIRST = 5;
const JUNK_OF_FIRST = 3;

/** The built add-on, to be asked by its custom functions. */
export function askAddOn(dist: string): AddOn {
  const spreadsheet = WorkbenchSpreadsheet.fromTables([{ name: 'Data', rows: [['']] }]);
  return loadAddOn(dist, { spreadsheet, now: () => NOON });
}

/** What each outcome is worth once it was called three times; those without a verdict are left out. */
export function worthsOf(addOn: AddOn): Worths {
  // Each outcome as a campaign of one lead: the table gives its points and whether it is junk.
  const column = SAMPLE_OUTCOMES.map((outcome) => [outcome]);
  const calls = SAMPLE_OUTCOMES.map(() => [3]);
  const [header, ...rows] = addOn.callCustomFunction(
    'CAMPAIGN_QUALITY',
    column,
    column,
    calls,
  ) as unknown[][];
  const [score, junkRate] = ['score', 'junk rate'].map((title) => header!.indexOf(title));
  const worths: Partial<Record<Outcome, Worth>> = {};
  for (const row of rows) {
    const points = row[score!];
    if (typeof points !== 'number') continue;
    worths[row[0] as Outcome] = { points, isJunk: row[junkRate!] === 1 };
  }
  return worths;
}

/** All campaigns as one sheet, in one call of CAMPAIGN_QUALITY. Throws where the table does not fit them. */
export function judge(
  addOn: AddOn,
  campaigns: readonly DrawnCampaign[],
  worths: Worths,
  target: number,
): Judgement[] {
  const column = (cells: (one: DrawnCampaign) => readonly unknown[]) =>
    campaigns.flatMap((one) => cells(one).map((cell) => [cell]));
  const [header, ...rows] = addOn.callCustomFunction(
    'CAMPAIGN_QUALITY',
    column(({ name, statuses }) => statuses.map(() => name)),
    column(({ statuses }) => statuses),
    column(({ attempts }) => attempts),
    target,
  ) as unknown[][];
  const at = (title: string) => header!.indexOf(title);
  const [received, score, low, high, verdict] = ['received', 'score', 'low', 'high', 'verdict'].map(
    at,
  ) as [number, number, number, number, number];
  const byName = new Map(rows.map((row) => [row[0], row]));
  return campaigns.map((campaign) => {
    const row = byName.get(campaign.name);
    if (!row || row[received] !== campaign.statuses.length) {
      throw new Error(`CAMPAIGN_QUALITY does not count the leads of ${campaign.name}.`);
    }
    const isJudged = row[score] !== '';
    const first = campaign.judged.slice(0, FIRST).map((outcome) => worths[outcome]!);
    const points = first.reduce((sum, worth) => sum + worth.points, 0) / first.length;
    return {
      received: campaign.statuses.length,
      holds:
        isJudged && Number(row[low]) <= campaign.quality && campaign.quality <= Number(row[high]),
      verdict: String(row[verdict]),
      rawBelow: isJudged && Number(row[score]) < target,
      fiveBelow: points < target,
      fiveJunk: first.filter(({ isJunk }) => isJunk).length >= JUNK_OF_FIRST,
    };
  });
}
