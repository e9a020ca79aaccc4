import type { Answer, StoredValue } from '../../workbench/services';
import { PLAIN } from '../../workbench/services';
import { HEADER, leadRows, marksOf, opened, score, wholeOf } from './scored-sheet';

const rows = () => [HEADER as StoredValue[], ...leadRows()];
const SETTINGS = 'Pullpush Cài đặt';

/** A set-up, scored spreadsheet with a meeting tab, and its lead tab as it was before. */
function used(answer?: Answer) {
  const work = opened(
    rows(),
    answer === undefined
      ? {}
      : { answers: ({ buttons }) => (buttons === 'OK' ? undefined : answer) },
  );
  const { sheet } = work;
  // A lead tab with looks of its own.
  sheet.grid.column(5).formats.update(0, 50, () => ({ ...PLAIN, background: '#ffee00' }));
  sheet.layout.columnWidths.set(6, 222);
  sheet.layout.frozenRows = 1;
  sheet.layout.merges = [{ row: 45, column: 5, rows: 1, columns: 2 }];
  const before = wholeOf(sheet);
  score(work);
  work.addOn.call('buildMeetingFor', '2026-W46');
  work.addOn.spreadsheet.documentProperties.set('started', 'now');
  return { ...work, before, book: work.addOn.spreadsheet };
}

const namesOf = ({ book }: ReturnType<typeof used>) => book.sheets.map(({ name }) => name);

describe('Remove Pullpush', () => {
  it('asks first, and says what goes', () => {
    const work = used({ button: 'CANCEL' });
    const names = namesOf(work);
    work.addOn.call('menuRemove');
    expect(work.addOn.dialogs).toHaveLength(1);
    expect(work.addOn.dialogs[0]).toMatchObject({ kind: 'alert', buttons: 'YES_NO_CANCEL' });
    const text = work.addOn.dialogs[0]?.text ?? '';
    for (const name of names) expect(text).toContain(name);
    expect(namesOf(work)).toEqual(names);
    expect(work.book.metadata).toHaveLength(1);
    expect(marksOf(work.sheet)[0]?.found).toEqual(['Đã chốt', 100]);
  });

  it('closing the question changes nothing either', () => {
    const work = used({ button: 'CLOSE' });
    work.addOn.call('menuRemove');
    expect(work.book.metadata).toHaveLength(1);
  });

  it('with tabs and columns gives the lead tab back exactly', () => {
    const work = used('YES');
    work.addOn.call('menuRemove');
    expect(namesOf(work)).toEqual(['Data']);
    expect(wholeOf(work.sheet)).toEqual(work.before);
    expect(work.book.metadata).toEqual([]);
    expect(work.book.documentProperties.size).toBe(0);
    expect(work.addOn.toasts[work.addOn.toasts.length - 1]?.text).toContain('Đã gỡ Pullpush');
  });

  it('without them unregisters, and leaves every tab as it is', () => {
    const work = used('NO');
    const before = work.book.sheets.map(wholeOf);
    work.addOn.call('menuRemove');
    expect(work.book.sheets.map(wholeOf)).toEqual(before);
    expect(work.book.metadata).toEqual([]);
    expect(work.book.documentProperties.size).toBe(0);
  });

  it('takes metadata off the sheets too, and leaves that of others', () => {
    const work = used();
    const entry = { id: 70, key: 'pullpush', value: 'x', visibility: 'DOCUMENT' };
    work.sheet.metadata.push(entry, { ...entry, id: 71, key: 'another add-on' });
    work.addOn.call('removePullpush', false);
    expect(work.sheet.metadata.map(({ key }) => key)).toEqual(['another add-on']);
  });

  it('lets Set up and Score leads begin from scratch', () => {
    const work = used();
    work.addOn.call('removePullpush', true);
    work.addOn.call('setUpPullpush');
    score(work);
    for (const { found, expected } of marksOf(work.sheet)) expect(found).toEqual(expected);
    work.addOn.call('removePullpush', true);
    expect(wholeOf(work.sheet)).toEqual(work.before);
  });

  it('finds its columns where they were moved, apart from each other', () => {
    const work = used();
    const { grid } = work.sheet;
    grid.insertColumns(7, 1, 'above');
    grid.setValue(0, 7, 'Tuổi');
    work.addOn.call('removePullpush', true);
    expect(work.sheet.cells()[0]).toEqual([...HEADER, 'Tuổi']);
  });

  it('keeps one tab to look at, and never deletes a tab of the team', () => {
    const work = used();
    for (const sheet of work.book.sheets) sheet.hidden = sheet.name !== SETTINGS;
    work.addOn.call('removePullpush', true);
    expect(namesOf(work).sort()).toEqual(['Data', SETTINGS].sort());
  });

  it('where the columns are protected says so, and removes nothing', () => {
    const work = used();
    work.sheet.lockOut('H1:H9');
    const names = namesOf(work);
    expect(() => work.addOn.call('removePullpush', true)).toThrow('đang được bảo vệ');
    expect(namesOf(work)).toEqual(names);
    expect(work.book.metadata).toHaveLength(1);
  });

  it('that fails half-way says so, and a second time finishes it', () => {
    for (let k = 8; k < 60; k += 7) {
      const work = used('YES');
      work.addOn.meter.reset();
      work.addOn.meter.failAt = k;
      work.addOn.call('menuRemove');
      work.addOn.meter.failAt = undefined;
      work.addOn.call('removePullpush', true);
      expect({ k, names: namesOf(work) }).toEqual({ k, names: ['Data'] });
      expect(wholeOf(work.sheet)).toEqual(work.before);
      expect(work.book.metadata).toEqual([]);
    }
  });

  it('says when there is nothing to remove', () => {
    const work = used('YES');
    work.addOn.call('removePullpush', true);
    work.addOn.call('menuRemove');
    expect(work.addOn.dialogs).toEqual([]);
    expect(work.addOn.toasts[work.addOn.toasts.length - 1]?.text).toContain('không có gì');
  });
});
