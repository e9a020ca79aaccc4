import type { Run } from './run';

/** Calls that only make a handle or a builder, or read what the script already holds. */
const FREE: Readonly<Record<string, '*' | readonly string[]>> = {
  SpreadsheetApp: [
    'getActiveSpreadsheet',
    'getActive',
    'getUi',
    'newDataValidation',
    'newTextStyle',
    'newConditionalFormatRule',
  ],
  Spreadsheet: ['createDeveloperMetadataFinder'],
  Sheet: ['getRange', 'getRangeList', 'getDataRange', 'createDeveloperMetadataFinder', 'newChart'],
  Range: ['offset'],
  RangeList: ['getRanges'],
  DataValidationBuilder: '*',
  DataValidation: '*',
  TextStyle: '*',
  TextStyleBuilder: '*',
  EmbeddedChart: ['modify'],
  EmbeddedChartBuilder: '*',
  ConditionalFormatRuleBuilder: '*',
  ConditionalFormatRule: '*',
  BooleanCondition: '*',
  DeveloperMetadataFinder: ['withKey'],
  Menu: '*',
  Ui: ['createMenu', 'createAddonMenu'],
  PromptResponse: '*',
  HtmlService: '*',
  HtmlOutput: '*',
  LockService: '*',
  PropertiesService: '*',
  User: '*',
  ScriptApp: ['newTrigger'],
  TriggerBuilder: '*',
  ClockTriggerBuilder: [
    'everyHours',
    'everyDays',
    'everyWeeks',
    'onWeekDay',
    'atHour',
    'nearMinute',
    'inTimezone',
  ],
  Trigger: '*',
  AuthorizationInfo: '*',
  Logger: '*',
  console: '*',
};

/** Services whose calls read or write the cells, so that a read after a write makes Google wait. */
const ON_THE_FILE = new Set([
  'SpreadsheetApp',
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'Protection',
  'EmbeddedChart',
  'DeveloperMetadata',
  'DeveloperMetadataFinder',
]);

const READS = /^(get|is|has|can|find|format|sleep|alert|prompt|require)/;

/** Without authorisation a script has its menus, the user's language, its log and Utilities. */
const ALLOWED_IN_NONE = new Set(['Menu', 'Logger', 'console', 'Utilities']);
const METHODS_ALLOWED_IN_NONE = new Set([
  'SpreadsheetApp.getUi',
  'Ui.createMenu',
  'Ui.createAddonMenu',
  'Session.getActiveUserLocale',
  'Session.getScriptTimeZone',
]);

export const AUTHORIZATION_REQUIRED = 'Authorization is required to perform that action.';

/** What works for a user who has to authorise the script again, beside what works without authorisation. */
const WITHOUT_CONSENT = /^(ScriptApp\.getAuthorizationInfo|AuthorizationInfo\..*)$/;
const PROPERTIES = /^(PropertiesService|Properties)$/;

/** The scope that Google asks for to handle triggers. */
const TRIGGERS_SCOPE = 'https://www.googleapis.com/auth/script.scriptapp';
const ON_TRIGGERS = new Set([
  'ScriptApp.getProjectTriggers',
  'ScriptApp.getUserTriggers',
  'ScriptApp.deleteTrigger',
  'ClockTriggerBuilder.create',
]);

/** A simple trigger may add a menu, but not open a page of its own. */
const BARRED_IN_LIMITED = new Set([
  'Ui.showSidebar',
  'Ui.showModalDialog',
  'Ui.showModelessDialog',
]);

export interface CallKind {
  readonly counted: boolean;
  readonly isWrite: boolean;
  readonly onTheFile: boolean;
}

/** How a call is counted. */
export function kindOfCall(service: string, method: string): CallKind {
  const free = FREE[service];
  return {
    counted: free !== '*' && !free?.includes(method),
    isWrite: !READS.test(method),
    onTheFile: ON_THE_FILE.has(service),
  };
}

/** Throws Google's words for a call that the authorisation of this run does not cover. */
export function checkPermission(run: Run, service: string, method: string): void {
  const call = `${service}.${method}`;
  const barred = () => new Error(`You do not have permission to call ${call}.`);
  const bare = ALLOWED_IN_NONE.has(service) || METHODS_ALLOWED_IN_NONE.has(call);
  const { authMode: mode } = run;
  if (mode === 'NONE' && !bare) throw barred();
  if (service === 'ScriptApp' && mode !== 'FULL' && method !== 'getAuthorizationInfo')
    throw barred();
  if (mode === 'LIMITED' && BARRED_IN_LIMITED.has(call)) throw barred();
  if (mode === 'CUSTOM_FUNCTION') checkCustomFunction(service, method);
  if (!run.ui && (call === 'SpreadsheetApp.getUi' || service === 'Ui')) throw new Error(NO_UI);
  if (!run.isAuthorised && !bare && !worksWithoutConsent(run, service, call)) {
    throw new Error(AUTHORIZATION_REQUIRED);
  }
  const { scopes } = run.options;
  if (ON_TRIGGERS.has(call) && scopes && !scopes.includes(TRIGGERS_SCOPE)) {
    throw new Error(`${barred().message} Required permissions: ${TRIGGERS_SCOPE}`);
  }
}

const NO_UI = 'Cannot call SpreadsheetApp.getUi() from this context.';

function checkCustomFunction(service: string, method: string): void {
  if (service === 'SpreadsheetApp' && method === 'getUi') throw new Error(NO_UI);
  // `flush` writes nothing of its own, and rules are only built here, not set.
  const { isWrite, onTheFile, counted } = kindOfCall(service, method);
  if (onTheFile && counted && isWrite && method !== 'flush') {
    throw new Error(`You do not have permission to call ${method}`);
  }
}

function worksWithoutConsent(run: Run, service: string, call: string): boolean {
  if (WITHOUT_CONSENT.test(call)) return true;
  return run.options.propertiesWithoutAuthorisation === true && PROPERTIES.test(service);
}
