import type { AuthMode } from './run';

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

const READS = /^(get|is|has|can|find|format|sleep|alert|prompt)/;

/** Without authorisation a script has its menus, the user's language, its log and Utilities. */
const ALLOWED_IN_NONE = new Set(['Menu', 'Logger', 'console', 'Utilities']);
const METHODS_ALLOWED_IN_NONE = new Set([
  'SpreadsheetApp.getUi',
  'Ui.createMenu',
  'Ui.createAddonMenu',
  'Session.getActiveUserLocale',
  'Session.getScriptTimeZone',
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
export function checkPermission(mode: AuthMode, service: string, method: string): void {
  const call = `${service}.${method}`;
  if (mode === 'NONE') {
    if (ALLOWED_IN_NONE.has(service) || METHODS_ALLOWED_IN_NONE.has(call)) return;
    throw new Error(`You do not have permission to call ${call}.`);
  }
  if (mode === 'LIMITED' && BARRED_IN_LIMITED.has(call)) {
    throw new Error(`You do not have permission to call ${call}.`);
  }
  if (mode !== 'CUSTOM_FUNCTION') return;
  if (call === 'SpreadsheetApp.getUi') {
    throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  // `flush` writes nothing of its own, and rules are only built here, not set.
  const { isWrite, onTheFile, counted } = kindOfCall(service, method);
  if (onTheFile && counted && isWrite && method !== 'flush') {
    throw new Error(`You do not have permission to call ${method}`);
  }
}
