/** Which cells of the phrases table change when the team gives texts a meaning of their own. */
import type { Outcome } from '../lead/outcome';
import { cellKey, statusReader } from '../lead/status';
import { CELL, type SettingsCells } from './settings-cells';
import { outcomeNamed } from './typed-words';

/** A cell of Settings by the key of its row, and what a person would type into it; '' clears it. */
export interface SettingsCellChange {
  key: string;
  column: number;
  value: string | number;
}

export interface PhraseChanges {
  cells: SettingsCellChange[];
  /** Texts for which the table has no free row. */
  lacking: number;
}

/**
 * A text that is there gets its outcome changed in its row, others go to the first free rows. UNKNOWN is no meaning of
 * one's own: it empties the rows that gave the text one, so that Pullpush reads it by itself again.
 *
 * @param nameOf the outcome as the table's drop-down names it
 */
export function phraseChanges(
  settings: SettingsCells,
  mappings: readonly { text: string; outcome: Outcome }[],
  nameOf: (outcome: Outcome) => string,
): PhraseChanges {
  const rows = phraseRows(settings);
  const free = rows.filter(isFree);
  const filled = rows.filter(({ text }) => text !== '');
  const wanted = new Map(mappings.map((mapping) => [cellKey(mapping.text), mapping]));
  const cells: SettingsCellChange[] = [];
  let lacking = 0;
  for (const [wantedKey, { text, outcome }] of wanted) {
    if (outcome === 'UNKNOWN') {
      for (const row of filled) {
        if (!statusReader([[row.text, 'WON']]).isOwn(text)) continue;
        for (const column of [CELL.text, CELL.value])
          cells.push({ key: row.key, column, value: '' });
      }
      continue;
    }
    const value = nameOf(outcome);
    const same = filled.filter((row) => cellKey(row.text) === wantedKey);
    for (const { key, outcome: before } of same)
      if (outcomeNamed(before) !== outcome) cells.push({ key, column: CELL.value, value });
    if (same.length > 0) continue;
    const row = free.shift();
    if (!row) lacking++;
    else
      cells.push(
        { key: row.key, column: CELL.text, value: text },
        { key: row.key, column: CELL.value, value },
      );
  }
  return { cells, lacking };
}

/** The row of the phrases table into which a person would type next; null where there is none. */
export function freePhraseRow(settings: SettingsCells): string | null {
  return phraseRows(settings).find(isFree)?.key ?? null;
}

interface PhraseRow {
  key: string;
  text: string;
  /** As it stands there. */
  outcome: string;
}

/** The rows of the phrases table, from the top. */
function phraseRows(settings: SettingsCells): PhraseRow[] {
  return settings
    .numbered('phrase')
    .map((number) => `phrase.${number}`)
    .sort((a, b) => settings.rowOf(a) - settings.rowOf(b))
    .map((key) => ({
      key,
      text: settings.text(key, CELL.text),
      outcome: settings.text(key, CELL.value),
    }));
}

function isFree({ text, outcome }: PhraseRow): boolean {
  return text === '' && outcome === '';
}
