/** The rules of the talking points: what each looks at, how much it weighs, and where its sentence comes from. */
import type { Words } from '../text';
import type { WeekFacts } from './facts';
import { POINT_LIMITS } from './point-thresholds';
import { above, below, belowInAll, down, up } from './score-points';
import {
  late,
  noCampaign,
  objection,
  onAge,
  plan,
  requests,
  unclear,
  unlisted,
} from './team-points';
import { parked, waiting } from './waiting-points';

/** Something worth talking about. */
export interface Point {
  /** What it is about, within its rule: the folded name of a campaign, or '' for all leads together. */
  about: string;
  sentence: string;
  /** Campaigns of which it says that they do badly or well: no second point says that of them. */
  tells?: { meaning: 'bad' | 'good'; campaigns: readonly string[] };
}

export interface PointRule {
  key: string;
  /** The facts it looks at, and the limits of `POINT_LIMITS` it holds them against. */
  looksAt: string;
  /** Points are listed by weight, the heaviest first. */
  weight: number;
  /** So many points of this rule at most. */
  most: number;
  /** So much less does each further point of the same rule weigh: seven points should not all be of one kind. */
  further: number;
  /** What it finds, the most important first. */
  find(facts: WeekFacts, words: Words): Point[];
}

const ONE = { most: 1, further: 0 };

export const POINT_RULES: readonly PointRule[] = [
  {
    key: 'belowInAll',
    looksAt: 'the verdict on all leads of the four weeks: BELOW',
    weight: 150,
    ...ONE,
    find: belowInAll,
  },
  {
    key: 'below',
    looksAt: 'the verdicts on the campaigns of the four weeks: BELOW, the largest loss first',
    weight: 140,
    most: POINT_LIMITS.belowPoints,
    further: 25,
    find: below,
  },
  {
    key: 'down',
    looksAt: 'changes of this week: a real one below the usual; all together, then campaigns',
    weight: 130,
    most: POINT_LIMITS.downPoints,
    further: 25,
    find: down,
  },
  {
    key: 'waiting',
    looksAt: 'leads of this week that nobody has worked',
    weight: 120,
    ...ONE,
    find: waiting,
  },
  {
    key: 'parked',
    looksAt: 'leads of the four weeks in a callback or a conversation for too long',
    weight: 110,
    ...ONE,
    find: parked,
  },
  { key: 'late', looksAt: 'actions carried over: late ones', weight: 100, ...ONE, find: late },
  {
    key: 'requests',
    looksAt: 'open requests of Sales for material: old ones',
    weight: 95,
    ...ONE,
    find: requests,
  },
  {
    key: 'objection',
    looksAt: 'what customers object to: the most frequent that grows or is frequent',
    weight: 85,
    ...ONE,
    find: objection,
  },
  {
    key: 'up',
    looksAt: 'changes of this week: a real one above the usual; all together, then campaigns',
    weight: 80,
    most: POINT_LIMITS.upPoints,
    further: 25,
    find: up,
  },
  {
    key: 'above',
    looksAt: 'the verdicts on the campaigns of the four weeks: ABOVE, the best one',
    weight: 70,
    ...ONE,
    find: above,
  },
  {
    key: 'unclear',
    looksAt: 'leads of this week whose status is not understood, or names no reason',
    weight: 60,
    ...ONE,
    find: unclear,
  },
  {
    key: 'noCampaign',
    looksAt: 'leads of this week without a campaign',
    weight: 50,
    ...ONE,
    find: noCampaign,
  },
  {
    key: 'onAge',
    looksAt: 'judged leads of the four weeks that count on age alone',
    weight: 40,
    ...ONE,
    find: onAge,
  },
  {
    key: 'unlisted',
    looksAt: 'campaigns with leads this week that the Campaigns tab does not have',
    weight: 30,
    ...ONE,
    find: unlisted,
  },
  {
    key: 'plan',
    looksAt: 'leads received this week against the plan',
    weight: 20,
    ...ONE,
    find: plan,
  },
];
