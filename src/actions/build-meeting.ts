import { MS_PER_MINUTE } from '../calendar/civil';
import { DAYS_PER_WEEK, parseWeek, weekLabel } from '../calendar/iso-week';
import { meetingPage } from '../meeting/agenda';
import { meetingKey } from '../meeting/facts';
import { ADDED_COLUMN, WIDTHS } from '../meeting/widths';
import { headersOf } from '../sheet/lead-tab';
import { tabFor } from '../sheet/make-tab';
import { Problem } from '../sheet/problem';
import { isStill, readPage } from '../sheet/read-page';
import type { Services } from '../sheet/services';
import { followLanguage } from '../sheet/tab-names';
import { builtProperty } from '../sheet/weekly-record';
import { breakApart, writePage } from '../sheet/write-page';
import { actionsReport } from './actions-report';
import { countLeads } from './count-leads';
import { keepHistory } from './keep-history';
import { keepPromises } from './keep-promises';
import { keepScoreboard } from './keep-scoreboard';
import { keepSettings } from './keep-settings';
import { keptWords } from './kept-words';
import { open } from './open';
import { readTeamTabs } from './read-team-tabs';
import { periodReport, problemsReport } from './report';
import { keepHeadline } from './sidebar/headline';
import { teamFactsOf } from './team-facts';
import { factsOf, latestWeek } from './week-facts';
import { working } from './working';

/** So many times people may type while the tab is being read. */
const MOST_AGAIN = 3;

/**
 * Builds the meeting tab of a week, and brings Scoreboard and the Actions tab up to date with the same reading.
 * What a person typed in an earlier build of the tab stays.
 *
 * @param typedWeek a week as a person types it; '' for the latest one that is over
 * @param onThere is told the name of the week's tab where it is there already, before anything is written, and may throw
 */
export function buildMeeting(
  services: Services,
  typedWeek: string,
  onThere?: (tab: string) => void,
) {
  const monday = typedMonday(services, typedWeek);
  const of = monday === null ? '' : weekLabel(monday);
  return working(services, 'build', () => build(services, typedWeek, onThere), of);
}

function build(services: Services, typedWeek: string, onThere?: (tab: string) => void) {
  const opened = open(services);
  const { registry, settings, words } = opened;
  if (!settings) throw new Problem(words.errors.notSetUp);
  const today = services.clock.dayOf(services.now);
  const monday = typedMonday(services, typedWeek);
  if (monday === null) throw new Problem(words.errors.badWeek(typedWeek.trim()));
  if (monday > today) throw new Problem(words.errors.futureWeek(weekLabel(monday)));
  const week = weekLabel(monday);
  const standing = onThere && registry.find(meetingKey(week));
  if (standing) onThere(standing.getName());
  const counted = countLeads(opened, settings, false, [monday, monday - DAYS_PER_WEEK]);
  const teamTabs = readTeamTabs(opened, monday);
  keepSettings(opened, counted);
  const tab = tabFor(opened, meetingKey(week), words.tabs.meeting(week));
  followLanguage(opened, tab.sheet, (words) => words.tabs.meeting(week));
  const history = keepHistory(opened, counted, monday);
  const readTab = () => readPage(tab.sheet, WIDTHS.length, undefined, ADDED_COLUMN);
  teamTabs.keepUp(counted);
  let read = tab.isNew ? undefined : readTab();
  const keep = () =>
    keepPromises(opened, monday, read ? { standing: read.standing } : null, counted.people);
  let kept = keep();
  if (read) breakApart(tab.sheet, read.values.length, WIDTHS.length + 1);
  // Somebody may have typed into the tab meanwhile: what is written next must have seen it.
  for (let again = 0; read && again < MOST_AGAIN && !isStill(tab.sheet, read); again++) {
    read = readTab();
    kept = keep();
  }
  const ofWeek = factsOf(counted, monday, settings, services, history.stored);
  const { objections } = counted;
  const { thisWeek: leads, nameOf } = ofWeek;
  const { hours } = settings;
  const facts = {
    ...ofWeek,
    promises: kept.promises,
    problems: [...counted.problems, ...kept.problems, ...history.problems, ...teamTabs.problems],
    team: teamFactsOf(teamTabs, { monday, today, leads, nameOf, objections, hours }),
  };
  const shown = keptWords(words, services);
  const isThorough = services.turn.wasCut;
  writePage(
    { ...tab, isThorough, isApart: read !== undefined, read },
    meetingPage(facts, words),
    shown,
    kept.notes,
  );
  registry.finished(meetingKey(week));
  keepScoreboard(opened, counted, settings, history.stored);
  // Last of all: what a run that dies half-way has made or told in another language, the next one does again.
  registry.save(settings.language);
  const headline = keepHeadline(counted, settings, services, words);
  if (services.isAttended) {
    // Somebody may have hidden it; who builds a meeting wants to see it.
    if (!tab.isNew) tab.sheet.showSheet();
    services.spreadsheet.setActiveSheet(tab.sheet);
  }
  if (ofWeek.isOver) Object.assign(services.turn.atEnd, builtProperty(week, services));
  return {
    leads: counted.leads,
    tab: tab.isNew ? words.tabs.meeting(week) : tab.sheet.getName(),
    week: facts.week,
    from: facts.from,
    to: facts.to,
    asOf: localIso(services),
    columns: headersOf(counted.tab.found),
    periods: {
      week: periodReport(facts.thisWeek, facts, words, facts.changes),
      fourWeeks: periodReport(facts.fourWeeks, facts, words),
    },
    actions: actionsReport(kept, opened),
    team: facts.team,
    problems: problemsReport(facts, words),
    headline,
  };
}

/** The Monday (day number) of a week as a person types it; null where it is none. */
function typedMonday(services: Services, typed: string): number | null {
  if (typed.trim() === '') return latestWeek(services);
  return parseWeek(typed, services.clock.dayOf(services.now));
}

/** `2018-10-08T00:00:00+07:00`. */
function localIso({ clock, now }: Services): string {
  const local = clock.toLocal(now);
  const offset = Math.round((local - now) / MS_PER_MINUTE);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
  return `${new Date(local).toISOString().slice(0, 19)}${zone}`;
}
