/** Random edits of Actions, Settings and meeting tabs, in random order with builds: nothing typed is lost. */
import fc from 'fast-check';
import type { AddOn } from '../../workbench/add-on';
import type { StoredValue } from '../../workbench/services';
import { ACTIONS, build, built, cellsOf, rowOf, SETTINGS } from './meeting-workbook';

const WEEKS = ['2026-W46', '2026-W47', '2026-W48'];
const tabOf = (week: string) => `Họp ${week}`;
const HELD = ['=x', '+84', '01234', '11/11', 'TRUE', ' lề ', "'"];

/** The spreadsheet under test, and the texts that people typed and nobody has typed over since. */
class Journey {
  private readonly typed = new Set<string>();
  private count = 0;
  private now = Date.parse('2026-11-30T03:00:00Z');
  readonly addOn: AddOn = built({ now: () => this.now });

  token(): string {
    this.count++;
    return `${HELD[this.count % HELD.length]} lời hứa ${this.count}`;
  }

  /** A tab by its Vietnamese name, whatever language is spoken. */
  sheet(tab: string) {
    return this.addOn.spreadsheet.sheetByName(this.name(tab));
  }

  private name(tab: string): string {
    const { spreadsheet } = this.addOn;
    if (spreadsheet.sheetByName(tab)) return tab;
    return tab
      .replace('Họp', 'Meeting')
      .replace('Việc cần làm', 'Actions')
      .replace('Cài đặt', 'Settings');
  }

  private cells(tab: string) {
    return cellsOf(this.addOn, this.name(tab));
  }

  private row(tab: string, key: string): number {
    return rowOf(this.addOn, this.name(tab), key);
  }

  /** Types a new text into a cell, as a person does: what stood there is gone on purpose. */
  type(tab: string, row: number, column: number, text = this.token()): void {
    const sheet = this.sheet(tab);
    if (!sheet) return;
    this.forget(sheet.grid.value(row, column));
    sheet.grid.setValue(row, column, text);
    this.typed.add(text);
  }

  forget(value: StoredValue): void {
    for (const text of this.typed) if (String(value ?? '').includes(text)) this.typed.delete(text);
  }

  conclusion(week: string, line: number, field: number): void {
    if (!this.sheet(tabOf(week))) return;
    const row = this.row(tabOf(week), 'conclusions.title') + 2 + line;
    this.type(tabOf(week), row, [1, 2, 7, 8][field] as number);
  }

  inActions(line: number, field: number): void {
    // The header stays in the language in which the tab was made.
    const header = this.cells(ACTIONS).findIndex((row) => /^(Việc gì|What)$/m.test(row.join('\n')));
    const name = [
      /^(Ai|Who)$/,
      /^(Việc gì|What)$/,
      /^(Hạn|By when)$/,
      /^(Tình|Stat)/,
      /^(Ghi|Note)/,
    ][field] as RegExp;
    const column = this.cells(ACTIONS)[header]?.findIndex((cell) => name.test(String(cell))) ?? -1;
    if (column >= 0) this.type(ACTIONS, header + 1 + line, column);
  }

  /** Two people change the same cell of an action at the same time, one in each tab. */
  both(line: number, field: number): void {
    const cells = this.cells(ACTIONS);
    const at = cells[0]?.findIndex((cell) => /^(Mã|Id)$/.test(String(cell))) ?? 0;
    const id = String(cells[line + 1]?.[at] ?? '');
    const [, of = '', number = ''] = /^(\d{4}-W\d{2})-(\d+)$/.exec(id) ?? [];
    if (!this.sheet(tabOf(of))) return;
    const keys = this.cells(tabOf(of)).map(([hidden]) => String(hidden).split(' #')[0]);
    const row = keys.indexOf(`conclusions.${number}`);
    if (row < 0) return;
    this.type(tabOf(of), row, [1, 2, 7, 8][field] as number);
    this.inActions(line, field);
  }

  sortActions(): void {
    const { grid } = this.sheet(ACTIONS) ?? {};
    if (!grid) return;
    const rows = this.cells(ACTIONS).slice(1).reverse();
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        grid.setValue(r + 1, c, value);
      });
    });
  }

  moveColumn(from: number, to: number): void {
    this.sheet(ACTIONS)?.moveColumns(from + 1, 1, to + 1);
  }

  deleteAction(line: number): void {
    const sheet = this.sheet(ACTIONS);
    const cells = this.cells(ACTIONS)[line + 1];
    if (!sheet || !cells) return;
    for (const value of cells) this.forget(value);
    sheet.grid.deleteRows(line + 1, 1);
    sheet.shiftRows(line + 2, -1);
  }

  /** The language, or a phrase of the team's own, in Settings. */
  setting(line: number, field: number): void {
    if (field === 0) {
      const { grid } = this.sheet(SETTINGS)!;
      grid.setValue(this.row(SETTINGS, 'setting.language'), 2, line % 2 === 0 ? 'en' : 'vi');
    } else {
      this.type(SETTINGS, this.row(SETTINGS, `phrase.${line + 1}`), field % 2 === 1 ? 1 : 4);
    }
  }

  build(week: string): void {
    build(this.addOn, week);
  }

  close(week: string): void {
    const sheet = this.sheet(tabOf(week));
    if (!sheet) return;
    this.addOn.spreadsheet.active = sheet;
    this.addOn.call('closeMeetingTab');
  }

  missing(): string[] {
    const all = new Set<string>();
    for (const { name } of this.addOn.spreadsheet.sheets)
      for (const row of cellsOf(this.addOn, name)) for (const value of row) all.add(String(value));
    const whole = [...all].join('\n');
    return [...this.typed].filter((text) => !whole.includes(text));
  }
}

const week = fc.constantFrom(...WEEKS);
const step = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.constant('conclusion'), week, fc.nat(11), fc.nat(3)) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('inActions'), week, fc.nat(5), fc.nat(4)) },
  { weight: 4, arbitrary: fc.tuple(fc.constant('both'), week, fc.nat(3), fc.nat(3)) },
  { weight: 4, arbitrary: fc.tuple(fc.constant('build'), week, fc.nat(0), fc.nat(0)) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('close'), week, fc.nat(0), fc.nat(0)) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('setting'), week, fc.nat(3), fc.nat(3)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('sort'), week, fc.nat(0), fc.nat(0)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('move'), week, fc.nat(6), fc.nat(6)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('delete'), week, fc.nat(4), fc.nat(0)) },
);

function take(journey: Journey, [kind, where, a, b]: [string, string, number, number]): void {
  if (journey.sheet(ACTIONS) === null && /Actions|both|sort|move|delete/.test(kind)) return;
  if (kind === 'conclusion') journey.conclusion(where, a, b);
  else if (kind === 'inActions') journey.inActions(a, b);
  else if (kind === 'both') journey.both(a, b);
  else if (kind === 'setting') journey.setting(a, b);
  else if (kind === 'build') journey.build(where);
  else if (kind === 'close') journey.close(where);
  else if (kind === 'sort') journey.sortActions();
  else if (kind === 'move') journey.moveColumn(a, b);
  else journey.deleteAction(a);
}

it('no typed text is ever missing, in whatever order people type, close and build', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 9 }), (steps) => {
      const journey = new Journey();
      journey.conclusion('2026-W47', 0, 0);
      journey.conclusion('2026-W47', 1, 1);
      journey.build('2026-W47');
      for (const one of steps) {
        take(journey, one);
        expect(journey.missing()).toEqual([]);
      }
      for (const last of WEEKS) journey.build(last);
      expect(journey.missing()).toEqual([]);
      // In step: another round of builds changes nothing in the Actions tab.
      if (!journey.sheet(ACTIONS)) return;
      const before = cellsOf(journey.addOn, journey.sheet(ACTIONS)?.name ?? '');
      for (const last of WEEKS) journey.build(last);
      expect(cellsOf(journey.addOn, journey.sheet(ACTIONS)?.name ?? '')).toEqual(before);
    }),
    { numRuns: 12 },
  );
});
