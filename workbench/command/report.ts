import type { MeterReading } from '../services';

/** What the add-on says of a lead tab before anything is made. */
export interface LeadsSeen {
  /** The first lead tab, and all that are read. */
  readonly tab: string;
  readonly tabs: readonly string[];
  readonly columns: Readonly<Record<string, string>>;
  readonly leads: number;
  /** yyyy-mm-dd, or null where no lead has a date. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

const GROUP_KEYS = [
  'campaign',
  'received',
  'judged',
  'junk',
  'weak',
  'good',
  'pending',
  'excluded',
  'duplicates',
  'unclear',
  'onAgeAlone',
  'coverage',
  'score',
  'low',
  'high',
  'junkRate',
  'verdict',
  'pull',
  'reasons',
] as const;

const CHANGE_KEYS = [
  'thisWeek',
  'lastWeek',
  'difference',
  'kind',
  'usual',
  'within',
  'basis',
  'weeks',
  'leftOut',
  'leftOutLastWeek',
] as const;

/** A week against the weeks before it; scores 0–100. */
export interface ReportChange {
  readonly thisWeek: number | null;
  readonly lastWeek: number | null;
  readonly difference: number | null;
  /** real, chance or unknown. */
  readonly kind: string;
  readonly usual: number | null;
  readonly within: number | null;
  /** recounted or stored. */
  readonly basis: string;
  readonly weeks: number;
  readonly leftOut: number;
  readonly leftOutLastWeek: number;
}

/** One campaign, or all of them, in a period. Score, low and high are 0–100, the rates 0–1. */
export interface ReportGroup {
  readonly campaign: string | null;
  readonly received: number;
  readonly judged: number;
  readonly junk: number;
  readonly weak: number;
  readonly good: number;
  readonly pending: number;
  readonly excluded: number;
  readonly duplicates: number;
  readonly unclear: number;
  readonly onAgeAlone: number;
  readonly coverage: number | null;
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly junkRate: number | null;
  readonly verdict: string | null;
  /** The Pull profile: share of yes among the answered, 0–1, by question. */
  readonly pull: Readonly<Record<string, { share: number | null; answered: number }>>;
  /** Outcomes that are not good, with their share of the judged leads, most frequent first. */
  readonly reasons: readonly { outcome: string; count: number; share: number }[];
  /** Of a week; there is none of four weeks. */
  readonly change?: ReportChange;
}

export interface ReportPeriod {
  readonly total: ReportGroup;
  readonly campaigns: readonly ReportGroup[];
}

/** An action of an earlier meeting, as the meeting looks at it again. */
export interface ReportAction {
  readonly id: string;
  readonly who: string;
  readonly what: string;
  readonly byWhen: string;
  readonly status: string;
  /** late, open, undated, done or dropped. */
  readonly state: string;
  readonly daysLate: number;
  readonly weeks: number | null;
}

export interface ReportProblem {
  readonly kind: string;
  readonly where: string;
  readonly text: string;
  readonly count: number | null;
}

/** What the add-on gives back when it has built a meeting tab. */
export interface BuiltMeeting {
  /** The name of the meeting tab. */
  readonly tab: string;
  readonly week: string;
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly periods: { readonly week: ReportPeriod; readonly fourWeeks: ReportPeriod };
  readonly actions: readonly ReportAction[];
  readonly problems: readonly ReportProblem[];
}

/** The file of `--json`; the README documents it. */
export interface Report extends Omit<BuiltMeeting, 'tab'> {
  readonly serviceCalls: {
    /** Null where Set up did not run, because the workbook had its tabs already. */
    readonly setUp: MeterReading | null;
    readonly build: MeterReading;
  };
}

/** The report with its keys in the documented order and nothing beside them. */
export function reportOf(built: BuiltMeeting, serviceCalls: Report['serviceCalls']): Report {
  const { week, from, to, asOf, columns, periods, actions, problems } = built;
  return {
    week,
    from,
    to,
    asOf,
    columns,
    periods: { week: periodOf(periods.week), fourWeeks: periodOf(periods.fourWeeks) },
    actions: actions.map(({ id, who, what, byWhen, status, state, daysLate, weeks }) => ({
      id,
      who,
      what,
      byWhen,
      status,
      state,
      daysLate,
      weeks: weeks ?? null,
    })),
    problems: problems.map(({ kind, where, text, count }) => ({
      kind,
      where,
      text,
      count: count ?? null,
    })),
    serviceCalls,
  };
}

function periodOf({ total, campaigns }: ReportPeriod): ReportPeriod {
  return { total: groupOf(total), campaigns: campaigns.map(groupOf) };
}

function groupOf(group: ReportGroup): ReportGroup {
  const entries: [string, unknown][] = GROUP_KEYS.map((key) => [key, group[key] ?? null]);
  const { change } = group;
  if (change) {
    const changed = CHANGE_KEYS.map((key) => [key, change[key] ?? null]);
    entries.push(['change', Object.fromEntries(changed)]);
  }
  return Object.fromEntries(entries) as unknown as ReportGroup;
}
