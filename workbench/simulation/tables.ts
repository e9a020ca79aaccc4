/** The result of the simulation as text. */
import { alignedTable } from '../command/aligned-table';
import { SIZES } from './draw';
import type { Judgement } from './judge';
import {
  BARS,
  coverageOf,
  falseAlarmsOf,
  missedBars,
  QUALITIES,
  type SimulationPlan,
  share,
  type World,
} from './simulation';

/** From so many received leads to before so many. */
const BANDS: readonly (readonly [number, number])[] = [
  [SIZES.least, 25],
  [25, 50],
  [50, 100],
  [100, 200],
  [200, SIZES.most + 1],
];

const NAMES = { sample: 'like the sample’s', allOrNothing: 'all 0 or 100' };

const percent = (part: number): string => `${(part * 100).toFixed(1)} %`;
const isBelow = ({ verdict }: Judgement) => verdict === 'BELOW';
const isAbove = ({ verdict }: Judgement) => verdict === 'ABOVE';
const saysNothing = (one: Judgement) => !isBelow(one) && !isAbove(one);

/** All of it: what was simulated, three tables with their columns explained, and whether the bars hold. */
export function simulationReport(worlds: readonly World[], plan: SimulationPlan): string[] {
  const [full] = worlds as [World];
  const missed = missedBars(worlds);
  return [
    `${plan.campaigns.toLocaleString('en-GB')} campaigns for each figure, ${SIZES.least} to ${SIZES.most} leads each, target ${plan.target}, seed ${plan.seed}`,
    '(chance moves a figure near 0 or 100 % by up to 0.7, one near 50 % by up to 2.2, and those of the last table more)',
    '',
    'Is the interval honest, and is a campaign at target blamed?',
    '',
    ...honestyTable(worlds),
    '',
    `  holds the truth   the 95 % interval contains the true quality, which is ${QUALITIES.least} to ${QUALITIES.most}`,
    '  BELOW at target   BELOW is said although the true quality is exactly the target',
    '',
    'Against the habits it replaces (mixes like the sample’s, every lead judged)',
    '',
    ...habitsTable(full),
    '',
    '  false alarm       says “below” of a campaign exactly at target',
    '  noticed           says “below” of a campaign 20 points under target',
    '  wrongly cleared   says that a campaign 20 points under target is fine',
    '  says nothing      EARLY, THIN or UNSURE: waits for more leads',
    '',
    'How often “below” is said, by leads and by points under target (the same campaigns)',
    '',
    ...powerTable(full),
    '',
    '  BELOW             Pullpush',
    '  raw               the score as it stands is under the target',
    '  5 score           the mean points of the first five leads with a verdict are under the target',
    '  5 junk            three or more of the first five leads with a verdict are junk',
    '  Under 0 every “below” is wrong, under 10 and more every one is right.',
    '',
    ...(missed.length > 0
      ? missed
      : [
          `Both bars hold: the truth in at least ${percent(BARS.coverage)}, BELOW at target in at most ${percent(BARS.falseAlarms)}.`,
        ]),
  ];
}

const right = (...titles: string[]) => titles.map((title) => ({ title, right: true }));

function honestyTable(worlds: readonly World[]): string[] {
  return alignedTable(
    [{ title: 'outcomes' }, ...right('pending', 'holds the truth', 'BELOW at target')],
    worlds.map((world) => [
      NAMES[world.mix],
      `${Math.round(world.pending * 100)} %`,
      percent(coverageOf(world)),
      percent(falseAlarmsOf(world)),
    ]),
  );
}

type Habit = 'rawBelow' | 'fiveBelow' | 'fiveJunk';

function habitsTable({ under }: World): string[] {
  const [atTarget, twentyUnder] = [under.get(0)!, under.get(20)!];
  const habit = (name: string, key: Habit) => [
    name,
    percent(share(atTarget, (one) => one[key])),
    percent(share(twentyUnder, (one) => one[key])),
    percent(share(twentyUnder, (one) => !one[key])),
    percent(0),
  ];
  return alignedTable(
    [{ title: 'ruler' }, ...right('false alarm', 'noticed', 'wrongly cleared', 'says nothing')],
    [
      [
        'Pullpush',
        percent(share(atTarget, isBelow)),
        percent(share(twentyUnder, isBelow)),
        percent(share(twentyUnder, isAbove)),
        percent(share(twentyUnder, saysNothing)),
      ],
      habit('raw score under target', 'rawBelow'),
      habit('first five: score under target', 'fiveBelow'),
      habit('first five: three or more junk', 'fiveJunk'),
    ],
  );
}

function powerTable({ under }: World): string[] {
  const rows = [...under].flatMap(([gap, judgements]) =>
    BANDS.map(([from, before]) => {
      const band = judgements.filter(({ received }) => received >= from && received < before);
      const said = (key: Habit) => percent(share(band, (one) => one[key]));
      return [
        String(gap),
        `${from}–${before - 1}`,
        String(band.length),
        percent(share(band, isBelow)),
        said('rawBelow'),
        said('fiveBelow'),
        said('fiveJunk'),
      ];
    }),
  );
  const columns = right('under', 'leads', 'campaigns', 'BELOW', 'raw', '5 score', '5 junk');
  return alignedTable(columns, rows);
}
