/** The log of the clock's runs at the end of the Settings tab. */
import { CELL, type SettingsCells } from './settings-cells';

/** When; leads and time taken; calls to Google Sheets; what came of it. */
export type RunLine = readonly [at: string, counted: string, calls: string, result: string];

export const RUN_ROWS = 20;

/** @param index 0 for the latest run */
export function runKey(index: number): string {
  return `run.${index + 1}`;
}

/** The lines that stand there, the latest first. */
export function runLines(cells: SettingsCells): RunLine[] {
  return Array.from({ length: RUN_ROWS }, (_, i): RunLine => {
    const text = (column: number) => cells.text(runKey(i), column);
    return [text(CELL.text), text(CELL.value), text(CELL.points), text(CELL.note)];
  }).filter((line) => line.some((text) => text !== ''));
}

/** The lines with one more, without those that are too old. */
export function withRun(line: RunLine, lines: readonly RunLine[]): RunLine[] {
  return [line, ...lines].slice(0, RUN_ROWS);
}
