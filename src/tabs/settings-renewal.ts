/** When the Settings tab has to be written anew, and with what a person typed into it. */
import { OUTCOME_RULES, OUTCOMES } from '../lead/outcome';
import { readBase } from '../page/base';
import type { Language } from '../text';
import { runKey } from './run-log';
import { CELL, type SettingsCells } from './settings-cells';
import { SETTING_FIELDS, SETTING_KEYS, SETTINGS_SCHEMA } from './settings-values';
import { classNamed } from './typed-words';

/**
 * Whether the tab is of an earlier version, in another language, or lacks a row.
 *
 * @param before the language at the last run
 */
export function needsRenewal(
  cells: SettingsCells,
  now: Language,
  before: Language | null,
): boolean {
  const rows = [
    `schema.${SETTINGS_SCHEMA}`,
    'leadTab.1',
    'phrase.1',
    runKey(0),
    ...SETTING_KEYS.map((key) => `setting.${key}`),
    ...OUTCOMES.map((outcome) => `outcome.${outcome}`),
    ...SETTING_FIELDS.map((field) => `column.${field}`),
  ];
  return now !== before || rows.some((key) => !cells.has(key));
}

/**
 * The cells of a tab of version 1 without what only looks typed. That version did not remember what it had filled in:
 * a class that still is the default's, in either language, was not typed, and the one lead tab has a row of its own now.
 */
export function withoutFilledIn(
  values: readonly (readonly unknown[])[],
  cells: SettingsCells,
): unknown[][] {
  if (cells.schema > 1) return values.map((row) => [...row]);
  const usual = new Map(
    OUTCOMES.map((outcome) => [`outcome.${outcome}`, OUTCOME_RULES[outcome].class]),
  );
  return values.map((row) => {
    const key = readBase(row[0])?.key ?? '';
    const cell = String(row[CELL.value] ?? '');
    const isFilledIn =
      key === 'setting.leadTab' || (usual.has(key) && classNamed(cell) === usual.get(key));
    return row.map((value, column) => (isFilledIn && column === CELL.value ? '' : value));
  });
}
