/** The two columns that Pullpush adds to a lead tab. They are told by their header, wherever a person moved them. */
import { foldName, withoutMarks } from './fold';

export type OurColumn = 'outcome' | 'points';

/** 0-based indices of the columns that are ours; several of a kind where a person copied one. */
export type OurColumns = Record<OurColumn, number[]>;

const NAMES: readonly [RegExp, OurColumn][] = [
  [/^pullpush (ket qua|outcome)$/, 'outcome'],
  [/^pullpush (diem|points)$/, 'points'],
];
const SEARCHED_ROWS = 20;

/** Which of our columns a header names, in either language; null for a header of the team. */
export function ourColumn(header: unknown): OurColumn | null {
  if (typeof header !== 'string') return null;
  const key = withoutMarks(foldName(header))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return NAMES.find(([name]) => name.test(key))?.[1] ?? null;
}

interface OurHeader {
  row: number;
  column: number;
  kind: OurColumn;
}

export interface WithoutOurs<Header> {
  header: Header;
  ours: OurColumns;
  /** The rows with our columns blank: the rest is what the team's tab is without us. */
  rows: readonly (readonly unknown[])[];
}

/**
 * Takes our columns out of the first rows of a tab before anything is looked for in it. A text that reads like one of
 * our headers is one only in the last header row; elsewhere it is a cell of the team.
 */
export function withoutOurs<Header extends { row: number }>(
  rows: readonly (readonly unknown[])[],
  findHeader: (rows: readonly (readonly unknown[])[]) => Header,
): WithoutOurs<Header> {
  const candidates = rows.slice(0, SEARCHED_ROWS).flatMap((cells, row) =>
    cells.flatMap((cell, column): OurHeader[] => {
      const kind = ourColumn(cell);
      return kind ? [{ row, column, kind }] : [];
    }),
  );
  if (candidates.length === 0) return { header: findHeader(rows), ours: noneOurs(), rows };
  const bare = blanked(rows, candidates);
  const header = findHeader(bare);
  const real = candidates.filter(({ row }) => row === header.row);
  const ours = noneOurs();
  for (const { kind, column } of real) ours[kind].push(column);
  if (real.length === candidates.length) return { header, ours, rows: bare };
  const rest = blanked(rows, real);
  return { header: findHeader(rest), ours, rows: rest };
}

export function noneOurs(): OurColumns {
  return { outcome: [], points: [] };
}

function blanked(
  rows: readonly (readonly unknown[])[],
  headers: readonly OurHeader[],
): readonly (readonly unknown[])[] {
  const columns = new Set(headers.map(({ column }) => column));
  return rows.map((cells) => cells.map((cell, column) => (columns.has(column) ? '' : cell)));
}
