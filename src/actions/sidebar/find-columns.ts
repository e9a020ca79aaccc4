/** The columns of the chosen tabs, with what stands in them, and which one each field is read from. */
import { dateColumn } from '../../calendar/date-order';
import type { ZoneClock } from '../../calendar/zone-clock';
import { FIELDS, type Field, NEEDED_FIELDS } from '../../lead/fields';
import { cellText, isBlank } from '../../lead/fold';
import { maskedText } from '../../lead/masked-text';
import { isTestCell } from '../../lead/read-leads';
import { isTimeOfDay } from '../../lead/received-dates';
import { isDate } from '../../page/base';
import { shortened } from '../../page/dialog';
import { letterOf } from '../../page/page';
import { withLetter } from '../../sheet/lead-tab';
import { Problem } from '../../sheet/problem';
import type { Services } from '../../sheet/services';
import type { Words } from '../../text';
import { momentText } from '../week-facts';
import type { ColumnsOfTabs, ColumnsView, FieldColumn, SheetColumn } from './contract';
import { columnsOf, namesOf, type TabColumns } from './first-columns';
import { chosenIn, firstRun } from './first-run';

const EXAMPLES = 3;
const EXAMPLE_LETTERS = 40;
/** So large a share of a column's dates may be typed wrong without a word. */
const SLIPS = 0.05;
/** A text this long is not looked at to its end. */
const LOOKED_AT = 400;

export function findColumns(services: Services, given: unknown): ColumnsView {
  const run = firstRun(services, given);
  const { words } = run.opened;
  const { tabs } = columnsOf(run, chosenIn(run));
  const empty = tabs.find(({ tab }) => tab.head.length === 0);
  if (empty) throw new Problem(words.sidebar.first.emptyTab(empty.tab.name));
  const byHeader = new Map<string, TabColumns[]>();
  for (const tab of tabs) byHeader.set(tab.header, [...(byHeader.get(tab.header) ?? []), tab]);
  return { tabs: [...byHeader.values()].map((same) => viewOf(same, services.clock, words)) };
}

function viewOf(tabs: readonly TabColumns[], clock: ZoneClock, words: Words): ColumnsOfTabs {
  const [first] = tabs as [TabColumns];
  const { found } = first;
  const names = namesOf(found);
  const used = new Set(Object.values(found.columns).flat());
  const ours = [...found.ours.outcome, ...found.ours.points];
  const body = first.tab.head.slice(found.headerRow + 1);
  const shown = found.headers.flatMap((header, column): { column: number; view: SheetColumn }[] => {
    const cells = body.map((row) => row[column]);
    const isThere = header !== '' || used.has(column) || cells.some((cell) => !isBlank(cell));
    if (!isThere || ours.includes(column)) return [];
    const examples = examplesOf(cells, clock);
    return [
      { column, view: { header: names[column] as string, letter: letterOf(column), examples } },
    ];
  });
  const placeOf = new Map(shown.map(({ column }, place) => [column, place]));
  return {
    names: tabs.map(({ tab }) => tab.name),
    columns: shown.map(({ view }) => view),
    fields: FIELDS.map((field): FieldColumn => {
      const columns = found.columns[field] ?? [];
      return {
        field,
        label: words.fields[field] ?? field,
        isNeeded: NEEDED_FIELDS.includes(field),
        columns: columns.flatMap((column) => placeOf.get(column) ?? []),
        ...stateOf(field, first, words, clock),
      };
    }),
  };
}

function stateOf(
  field: Field,
  { tab, found, alone, wishes }: TabColumns,
  words: Words,
  clock: ZoneClock,
): Pick<FieldColumn, 'state' | 'why'> {
  const { first } = words.sidebar;
  const label = words.fields[field] ?? field;
  const [column] = found.columns[field] ?? [];
  const name = (at: number) => withLetter(found, at);
  if (column === undefined) {
    const isNeeded = NEEDED_FIELDS.includes(field);
    return { state: 'missing', why: isNeeded ? first.needed(label, tab.name) : '' };
  }
  const [own] = alone.columns[field] ?? [];
  // Settings names a column once for all tabs: another tab's wish may have won here.
  if (own !== column) return { state: 'check', why: first.otherTab(name(column)) };
  const unread =
    field === 'received'
      ? unreadDates(
          tab.head.slice(found.headerRow + 1).map((row) => row[column]),
          clock,
        )
      : null;
  if (unread)
    return { state: 'check', why: first.unreadDates(unread.count, unread.of, unread.example) };
  if (wishes[field] !== undefined) return { state: 'sure', why: '' };
  const rival = found.contested.find((one) => one.field === field);
  if (rival) return { state: 'check', why: first.contested(name(column), name(rival.rejected)) };
  return found.byContent.includes(field)
    ? { state: 'check', why: first.byContent(name(column)) }
    : { state: 'sure', why: '' };
}

/** Dates that cannot be read, where they are too many to be slips of the finger. */
function unreadDates(cells: readonly unknown[], clock: ZoneClock) {
  const filled = cells.filter((cell) => !isBlank(cell) && !isTimeOfDay(cell));
  const dates = dateColumn(cells, clock);
  const unread = filled.filter((cell) => dates.read(cell) === null);
  if (unread.length <= filled.length * SLIPS) return null;
  const example = shortened(cellText(unread[0]), EXAMPLE_LETTERS);
  return { count: unread.length, of: filled.length, example };
}

/** A few different cells as a person sees them; phone numbers and addresses are nobody's business here. */
function examplesOf(cells: readonly unknown[], clock: ZoneClock): string[] {
  const examples = new Set<string>();
  for (const cell of cells) {
    if (isBlank(cell) || isTestCell(cell)) continue;
    const text = shownCell(cell, clock);
    if (text !== '') examples.add(text);
    if (examples.size === EXAMPLES) break;
  }
  return [...examples];
}

function shownCell(cell: unknown, clock: ZoneClock): string {
  if (!isDate(cell))
    return shortened(maskedText(String(cell).slice(0, LOOKED_AT)), EXAMPLE_LETTERS);
  const now = cell.getTime();
  return Number.isNaN(now) ? '' : momentText(now, clock).replace(/ 00:00$/, '');
}
