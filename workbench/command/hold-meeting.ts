import { existsSync, mkdirSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import { type AddOn, loadAddOn } from '../add-on';
import { saveWhole } from '../files/save-file';
import { writeWorkbook } from '../files/workbook-file';
import { SAMPLE_WEEK } from '../sample/team';
import type { WorkbenchSpreadsheet } from '../services';
import { fileSource, sampleSource } from './lead-source';
import type { Language, MeetingOptions } from './options';
import { CommandProblem, type Place, step } from './place';
import { type BuiltMeeting, type LeadsSeen, type Report, reportOf } from './report';
import { checkResultPlace, nameWithoutWeek } from './result-place';
import { playTeam } from './sample-team';
import { languageIn, NO_SETTINGS, readSettings, type SettingsFile } from './settings-file';
import { applySettings, findSettings, languageOf } from './settings-tab';
import type { Outcome } from './summary';
import { settleMoment } from './week';
import { WORDS } from './words';

/** A spreadsheet with its meeting tab, before anything is written to a file. */
export interface Held extends Omit<Outcome, 'written' | 'why'> {
  readonly spreadsheet: WorkbenchSpreadsheet;
  /** Why a score is what it is, as a text; the week of the meeting unless the question names a period. */
  readonly explain: (question: string) => Promise<string>;
}

/**
 * From a lead file (the sample without one) to a workbook with its meeting tab, and the report if
 * it was asked for. Nothing is written unless all of it went well.
 */
export async function holdMeeting(options: MeetingOptions, place: Place): Promise<Outcome> {
  const path = (given: string | null) => (given === null ? null : resolve(place.cwd, given));
  const input = path(options.file) ?? undefined;
  const asked = { out: path(options.out), json: path(options.json) };
  if (asked.out !== null && asked.out === asked.json) {
    throw new CommandProblem('--out and --json name the same file: give each its own.');
  }
  for (const file of [asked.out, asked.json]) if (file !== null) checkResultPlace(file, input);
  const { explain, ...held } = await buildMeeting(options, place);
  const why = options.why === null ? null : await explain(options.why);
  // Who only asks why gets no workbook, unless they name one.
  if (why !== null && asked.out === null && asked.json === null) {
    return { ...held, why, written: [] };
  }
  const out = asked.out ?? standardPlace(place, options.file, held.report.week);
  const words = WORDS[held.language];
  await step(place, words.writing, async () => {
    saveWhole(out, await writeWorkbook(held.spreadsheet), input);
    if (asked.json === null) return;
    saveWhole(asked.json, Buffer.from(`${JSON.stringify(held.report, null, 2)}\n`), input);
  });
  const written = asked.json === null ? [out] : [out, asked.json];
  return { ...held, why, written: written.map((file) => relative(place.cwd, file) || file) };
}

/** Opens, sets up where that was not done before, applies the settings and builds the meeting. */
export async function buildMeeting(options: MeetingOptions, place: Place): Promise<Held> {
  const file = settingsAsked(options, place);
  const early = WORDS[options.lang ?? languageIn(file) ?? 'vi'];
  const { spreadsheet, clock } =
    options.file === null
      ? await step(place, early.sampling, sampleSource)
      : await step(place, early.opening, () => fileSource(options.file!, options.tz, place));
  if (options.file !== null) checkLeadTabs(spreadsheet, file, basename(options.file));
  const before = findSettings(spreadsheet);
  const language =
    options.lang ?? languageIn(file) ?? (before === null ? null : languageOf(before)) ?? 'vi';
  const words = WORDS[language];
  let now = clock ?? place.now();
  const addOn = loadAddOn(join(place.root, 'dist'), {
    spreadsheet,
    now: () => now,
    userLocale: language,
  });
  const seen = await step(place, words.looking, () => addOn.call('lookAtLeads') as LeadsSeen);
  const moment = settleMoment({
    week: options.week,
    asOf: options.asOf,
    clock,
    now: place.now(),
    timeZone: spreadsheet.timeZone,
    lastDay: seen.lastDay,
  });
  now = moment.asOf;
  const setUp =
    before === null
      ? await step(place, words.settingUp, () => counted(addOn, 'setUpPullpush').calls)
      : null;
  settle(spreadsheet, file);
  if (options.file === null) {
    const setClock = (at: number) => {
      now = at;
    };
    const isUsual = moment.week === SAMPLE_WEEK && moment.asOf === clock;
    await step(place, words.playing, () =>
      playTeam(addOn, language, setClock, moment.asOf, isUsual),
    );
  }
  const build = await step(place, words.building, () =>
    counted(addOn, 'buildMeetingFor', moment.week),
  );
  const built = build.result as BuiltMeeting;
  const report: Report = reportOf(built, { setUp, build: build.calls });
  const { timeZone } = spreadsheet;
  const explain = (question: string) =>
    step(place, words.explaining, () => {
      const { text } = addOn.call('explainScore', question, moment.week) as { text: string };
      return text;
    });
  return { ...moment, language, timeZone, seen, report, tab: built.tab, spreadsheet, explain };
}

/** Runs a function of the add-on and gives its service calls apart from any before. */
function counted(addOn: AddOn, name: string, ...args: unknown[]) {
  addOn.meter.reset();
  const result = addOn.call(name, ...args);
  return { result, calls: addOn.meter.snapshot() };
}

/** The settings file with what the other options add to it. */
function settingsAsked(options: MeetingOptions, place: Place): SettingsFile {
  const file =
    options.settings === null ? NO_SETTINGS : readSettings(resolve(place.cwd, options.settings));
  const settings = new Map(file.settings);
  if (options.lang !== null) settings.set('language', options.lang satisfies Language);
  if (options.target !== null) settings.set('target', options.target);
  return { ...file, settings };
}

/** A lead tab that is not there would only show as a file without leads. */
function checkLeadTabs(
  spreadsheet: WorkbenchSpreadsheet,
  { leadTabs }: SettingsFile,
  file: string,
): void {
  const missing = leadTabs.find((tab) => spreadsheet.sheetByName(tab) === null);
  if (missing === undefined) return;
  const own = spreadsheet.sheets.filter(({ madeByAddOn }) => !madeByAddOn);
  const names = own.map(({ name }) => name).join(', ');
  throw new CommandProblem(`There is no tab “${missing}” in ${file}; it has: ${names}.`);
}

function settle(spreadsheet: WorkbenchSpreadsheet, file: SettingsFile): void {
  const tab = findSettings(spreadsheet);
  if (tab === null) throw new Error('Set up made no Settings tab.');
  applySettings(tab, file);
}

/** Where the workbook goes if nobody said. */
function standardPlace(place: Place, file: string | null, week: string): string {
  const folder = join(place.root, 'out');
  mkdirSync(folder, { recursive: true });
  if (file === null) return join(folder, 'pullpush-sample.xlsx');
  // Somebody may have typed into the workbook of an earlier run: it is never written over unasked.
  const stem = `${nameWithoutWeek(basename(file, extname(file)))}-${week}`;
  let path = join(folder, `${stem}.xlsx`);
  for (let i = 2; existsSync(path); i++) path = join(folder, `${stem}-${i}.xlsx`);
  return path;
}
