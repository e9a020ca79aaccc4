import type { MeterReading } from '../services';
import { wallClock } from '../services/time-zone';
import { alignedTable } from './aligned-table';
import type { Language } from './options';
import type { LeadsSeen, Report, ReportChange, ReportGroup, ReportPeriod } from './report';
import { dayIn, numberIn, WORDS } from './words';

/** How many problems a screen shows; the meeting tab has them all. */
const MOST_PROBLEMS = 12;

/** What a finished command tells. */
export interface Outcome {
  readonly language: Language;
  readonly timeZone: string;
  readonly asOf: number;
  readonly fromNewestLead: boolean;
  readonly seen: LeadsSeen;
  readonly report: Report;
  readonly tab: string;
  /** The explanation that was asked for. */
  readonly why: string | null;
  /** The paths of what was written, as the person would type them. */
  readonly written: readonly string[];
}

/** The explanation, and what was written. */
export function explanation(outcome: Outcome): string[] {
  const files = outcome.written.length > 0 ? ['', ...fileLines(outcome)] : [];
  return [...(outcome.why ?? '').split('\n'), ...files];
}

/** A few lines: the week, its score and that of four weeks, and where the result is. */
export function shortSummary(outcome: Outcome): string[] {
  const { language, report } = outcome;
  const words = WORDS[language];
  const totals = alignedTable(
    groupColumns(language, '', true),
    (['week', 'fourWeeks'] as const).map((period) => {
      const cells = groupRow(report.periods[period].total, language);
      const { change } = report.periods[period].total;
      return [periodName(period, outcome), ...cells.slice(1), changeText(change, language)];
    }),
  );
  const gaps =
    report.problems.length === 0
      ? words.noProblems
      : `${words.problems}: ${report.problems.length}`;
  return [...headLines(outcome), '', ...totals, '', gaps, ...fileLines(outcome)];
}

/** Everything worth a look: scoreboards, problems, service calls and where the result is. */
export function fullSummary(outcome: Outcome): string[] {
  const { language, report } = outcome;
  const words = WORDS[language];
  const boards = (['week', 'fourWeeks'] as const).flatMap((period) => [
    '',
    periodName(period, outcome),
    ...scoreboard(report.periods[period], language),
  ]);
  return [
    ...headLines(outcome),
    ...boards,
    '',
    ...problemLines(report, language),
    '',
    words.serviceCalls,
    ...callLines(report, language),
    '',
    ...fileLines(outcome),
  ];
}

function periodName(period: 'week' | 'fourWeeks', { language, report }: Outcome): string {
  const words = WORDS[language];
  return period === 'week'
    ? `${words.week} ${report.week}`
    : `${words.fourWeeks} ${dayIn(language, report.to)}`;
}

function headLines(outcome: Outcome): string[] {
  const { language, report, seen } = outcome;
  const words = WORDS[language];
  const clock = wallClock(outcome.asOf, outcome.timeZone);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = dayIn(language, `${clock.year}-${two(clock.month)}-${two(clock.day)}`);
  const columns = Object.entries(seen.columns).map(([field, header]) => `${field} = ${header}`);
  return [
    `${words.week} ${report.week}: ${dayIn(language, report.from)} – ${dayIn(language, report.to)}, ${words.asOf} ${day} ${two(clock.hour)}:${two(clock.minute)}`,
    ...(outcome.fromNewestLead ? [words.fromNewestLead] : []),
    `${seen.tabs.join(', ')}: ${numberIn(language, seen.leads)} ${words.leads}. ${words.columns}: ${columns.join(', ')}`,
  ];
}

function groupColumns(language: Language, first: string, withChange: boolean) {
  const words = WORDS[language];
  return [
    { title: first },
    { title: words.received, right: true },
    { title: words.judged, right: true },
    { title: words.coverage, right: true },
    { title: words.score, right: true },
    { title: words.interval, right: true },
    { title: words.junkRate, right: true },
    { title: words.verdict },
    ...(withChange ? [{ title: words.change }] : []),
  ];
}

/** A period's campaigns under each other, and all of them in the last line. */
export function scoreboard({ campaigns, total }: ReportPeriod, language: Language): string[] {
  const words = WORDS[language];
  const withChange = total.change !== undefined;
  const row = (group: ReportGroup) => [
    ...groupRow(group, language),
    ...(withChange ? [changeText(group.change, language)] : []),
  ];
  return alignedTable(groupColumns(language, words.campaign, withChange), [
    ...campaigns.map(row),
    [words.all, ...row(total).slice(1)],
  ]);
}

/** `▼ 5.0 could be chance`; nothing for a period that is not compared. */
function changeText(change: ReportChange | undefined, language: Language): string {
  if (!change) return '';
  const { difference, kind } = change;
  const words = WORDS[language];
  const said = words[kind as 'real'] ?? kind;
  if (difference === null) return said;
  const sign = difference > 0 ? '▲ ' : difference < 0 ? '▼ ' : '';
  return `${sign}${numberIn(language, Math.abs(difference), 1)} ${said}`;
}

function groupRow(group: ReportGroup, language: Language): string[] {
  const words = WORDS[language];
  const number = (value: number | null, digits = 0) =>
    value === null ? '–' : numberIn(language, value, digits);
  const percent = (value: number | null) =>
    value === null ? '–' : `${numberIn(language, value * 100)}%`;
  const { verdict } = group;
  return [
    group.campaign || words.noCampaign,
    number(group.received),
    number(group.judged),
    percent(group.coverage),
    number(group.score, 1),
    group.low === null ? '–' : `${number(group.low, 1)} – ${number(group.high, 1)}`,
    percent(group.junkRate),
    verdict === null ? '–' : (words[verdict as 'EARLY'] ?? verdict),
  ];
}

function problemLines({ problems }: Report, language: Language): string[] {
  const words = WORDS[language];
  if (problems.length === 0) return [words.noProblems];
  const shown = problems.slice(0, MOST_PROBLEMS).map(({ text }) => `- ${text}`);
  const rest = problems.length - shown.length;
  return [words.problems, ...shown, ...(rest > 0 ? [`  + ${rest} ${words.more}`] : [])];
}

function callLines({ serviceCalls }: Report, language: Language): string[] {
  const words = WORDS[language];
  const kinds = ['total', 'reads', 'writes', 'switches', 'cells'] as const;
  const row = (name: string, calls: MeterReading | null) => [
    name,
    ...kinds.map((kind, i) =>
      calls ? numberIn(language, calls[kind]) : i === 0 ? words.ready : '',
    ),
  ];
  return alignedTable(
    [{ title: '' }, ...kinds.map((kind) => ({ title: words[kind], right: true }))],
    [row(words.settingUp, serviceCalls.setUp), row(words.building, serviceCalls.build)],
  );
}

function fileLines({ language, tab, written }: Outcome): string[] {
  const words = WORDS[language];
  return [`${words.tab}: ${tab}`, `${words.written}: ${written.join(', ')}`];
}
