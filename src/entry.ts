/** The only file that Apps Script sees: each function here becomes a top-level function of the script. */
import { buildMeeting } from './actions/build-meeting';
import { closeMeeting } from './actions/close-meeting';
import { explainScore as explain } from './actions/explain-score';
import { nameSpreadsheetClock } from './actions/function-clock';
import { lookAtLeads as look } from './actions/look-at-leads';
import {
  runAbout,
  runAddTab,
  runBuild,
  runBuildAnotherWeek,
  runClose,
  runExplain,
  runHelp,
  runOpen,
  runRemove,
  runScore,
  runSettings,
  runSetUp,
  runStatuses,
  runTrouble,
  runWeeklyMenu,
  withServices,
} from './actions/menu';
import { openMenu } from './actions/open-menu';
import { removePullpush as remove } from './actions/remove';
import { scoreLeads as score } from './actions/score-leads';
import { setUp } from './actions/set-up';
import { answerCall } from './actions/sidebar/calls';
import { isAllowed } from './actions/weekly/consent';
import { strike } from './actions/weekly/run-weekly';

export { CAMPAIGN_QUALITY } from './functions/campaign-quality';
export { COST_PER_GOOD_LEAD } from './functions/cost-per-good-lead';
export { JUNK_RATE } from './functions/junk-rate';
export { JUNK_START_ODDS } from './functions/junk-start-odds';
export { JUNK_START_ODDS_IN_DAY } from './functions/junk-start-odds-in-day';
export { LABEL_AGREEMENT } from './functions/label-agreement';
export { LEAD_OUTCOME } from './functions/lead-outcome';
export { LEAD_PHONE } from './functions/lead-phone';
export { LEAD_POINTS } from './functions/lead-points';
export { LEAD_QUALITY } from './functions/lead-quality';
export { QUALITY_INTERVAL } from './functions/quality-interval';
export { QUALITY_LEAK } from './functions/quality-leak';
export { QUALITY_VERDICT } from './functions/quality-verdict';
export { REVENUE_BRIDGE } from './functions/revenue-bridge';
export { WORK_MINUTES } from './functions/work-minutes';

// Only names the way: asking a service here would take the menu away (auth mode NONE).
nameSpreadsheetClock();

/** Runs when the file is opened: makes the menu. */
export function onOpen(e?: { authMode?: unknown }): void {
  openMenu(String(e?.authMode ?? 'NONE'));
}

/** Runs once when the add-on is installed: the file is open already, so the menu is made now. */
export function onInstall(e?: { authMode?: unknown }): void {
  onOpen(e);
}

/** Menu: Open Pullpush. */
export function menuOpenSidebar(): void {
  runOpen();
}

/** Menu: Set up. */
export function menuSetUp(): void {
  runSetUp();
}

/** Menu: Score leads. */
export function menuScoreLeads(): void {
  runScore();
}

/** Menu: Build the weekly meeting. */
export function menuBuildMeeting(): void {
  runBuild();
}

/** Menu: Build another week. */
export function menuBuildAnotherWeek(): void {
  runBuildAnotherWeek();
}

/** Menu: Build every week. */
export function menuWeekly(): void {
  runWeeklyMenu();
}

/** The menu's first line, where something went wrong while nobody looked. */
export function menuTrouble(): void {
  runTrouble();
}

/** The clock: builds the latest completed week. Triggers that were made know it by this name. */
export function weeklyBuild(e?: { triggerUid?: unknown }): void {
  if (isAllowed()) strike(e);
}

/** Menu: Close the meeting. */
export function menuCloseMeeting(): void {
  runClose();
}

/** Menu: Why this score? */
export function menuExplainScore(): void {
  runExplain();
}

/** Menu: Statuses to map. */
export function menuStatuses(): void {
  runStatuses();
}

/** Menu: Open the Settings tab. */
export function menuSettings(): void {
  runSettings();
}

/** Menu: Add a tab. */
export function menuAddTab(): void {
  runAddTab();
}

/** Menu: About the score. */
export function menuAboutScore(): void {
  runAbout();
}

/** Menu: Help. */
export function menuHelp(): void {
  runHelp();
}

/** Menu: Remove Pullpush. */
export function menuRemove(): void {
  runRemove();
}

/** Every call of the sidebar's page, by its name; `sure` where a question was answered with yes. */
export function sidebarCall(name: string, argument: unknown, sure: boolean) {
  return answerCall(name, argument, sure === true);
}

/** What Pullpush sees in the lead tab; reads only. */
export function lookAtLeads() {
  return withServices(look);
}

/** Set up without a dialog. */
export function setUpPullpush() {
  return withServices(setUp);
}

/** Takes the conclusions of the open meeting tab into the Actions tab, without a dialog. */
export function closeMeetingTab() {
  return withServices(closeMeeting);
}

/** Writes outcome and points beside every lead, without a dialog. */
export function scoreLeads() {
  return withServices(score);
}

/** Takes Pullpush out of the spreadsheet without asking; with its tabs and columns, or only its registration. */
export function removePullpush(withTabs: boolean) {
  return withServices((services) => remove(services, withTabs));
}

/** Why a campaign's score is what it is, as facts and as text; campaign and period as a person types them, or ''. */
export function explainScore(campaign: string, period: string) {
  return withServices((services) => explain(services, campaign, period));
}

/** Builds the meeting tab of a week and returns its report. */
export function buildMeetingFor(week: string) {
  return withServices((services) => buildMeeting(services, week));
}
