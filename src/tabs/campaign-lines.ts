/** The lines of the Campaigns tab, read from cells as people type them. */
import { type DateOrder, dateColumn } from '../calendar/date-order';
import type { ZoneClock } from '../calendar/zone-clock';
import { foldName, isBlank } from '../lead/fold';
import { type DataProblem, RowsWith } from '../lead/problem';
import { CAMPAIGNS_TABLE, type CampaignColumn } from './campaigns-table';
import { isExample, type TableLine } from './table';
import { typedText } from './typed-cell';

/** One line of the Campaigns tab; texts are '' where blank. */
export interface CampaignLine {
  /** Folded name, as leads are counted by. */
  key: string;
  name: string;
  marketer: string;
  platform: string;
  message: string;
  offer: string;
  audience: string;
  material: string;
  /** First and last day (day numbers); null where nobody has written a date that can be read. */
  from: number | null;
  to: number | null;
}

/**
 * Reads the lines; example lines are none. Start and end share one order of day and month. A date that cannot be read,
 * and an end before the start, count as not written and are named.
 *
 * @returns problems with the key of the column as their place
 */
export function campaignLines(
  typed: readonly TableLine<CampaignColumn>[],
  clock: ZoneClock,
  order: DateOrder | null = null,
): { lines: CampaignLine[]; problems: DataProblem[] } {
  const found = typed.filter(({ cells }) => !isExample(CAMPAIGNS_TABLE, cells));
  const dates = dateColumn(
    found.flatMap(({ cells }) => [cells.start, cells.end]),
    clock,
    order,
  );
  const unreadable = { start: new RowsWith('teamDate'), end: new RowsWith('teamDate') };
  const reversed = new RowsWith('endBeforeStart');
  const unnamed = new RowsWith('campaignUnnamed');
  const lines = found.flatMap(({ row, cells }): CampaignLine[] => {
    const text = (column: CampaignColumn) => typedText(cells[column], clock);
    const dayOf = (column: 'start' | 'end') => {
      if (isBlank(cells[column])) return null;
      const at = dates.read(cells[column]);
      if (at === null) unreadable[column].add(row + 1);
      return at === null ? null : clock.dayOf(at);
    };
    const name = text('campaign');
    if (name === '') {
      unnamed.add(row + 1);
      return [];
    }
    const from = dayOf('start');
    const end = dayOf('end');
    const isReversed = from !== null && end !== null && end < from;
    if (isReversed) reversed.add(row + 1);
    return [
      {
        key: foldName(name),
        name,
        marketer: text('marketer'),
        platform: text('platform'),
        message: text('message'),
        offer: text('offer'),
        audience: text('audience'),
        material: text('material'),
        from,
        to: isReversed ? null : end,
      },
    ];
  });
  return {
    lines,
    problems: [
      ...unnamed.problem('campaign'),
      ...unreadable.start.problem('start'),
      ...unreadable.end.problem('end'),
      ...reversed.problem('end'),
    ],
  };
}
