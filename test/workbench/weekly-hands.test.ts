/** The weekly clock changes hands, and what people type meanwhile stays. */
import { copyOf } from '../../workbench/services';
import { gridOf } from './meeting-workbook';
import {
  firstLine,
  meetings,
  notice,
  runLog,
  SETTINGS_TAB,
  teamWithClock,
  weekly,
} from './weekly-team';

const MONDAY = '2026-11-30T10:00+07:00';
const NEXT_MONDAY = '2026-12-07T10:00+07:00';

describe('handed on', () => {
  it('to a colleague when its owner is gone', () => {
    const { team, lan } = teamWithClock();
    team.clock.removeUser(lan.userEmail);
    team.clock.goTo(MONDAY);
    const minh = team.person('minh@x.vn');
    expect(notice(minh)).toMatchObject({ kind: 'missed' });
    expect(weekly(minh)).toMatchObject({ isOn: true, isMine: false, owner: 'Lan' });
    minh.call('sidebarCall', 'turnOnWeekly', { day: 1, hour: 8, owner: 'Minh' }, false);
    expect(weekly(minh)).toMatchObject({ isMine: true, owner: 'Minh' });
    team.clock.goTo(NEXT_MONDAY);
    expect(meetings(team)).toEqual(['Họp 2026-W48', 'Họp 2026-W49']);
    expect(firstLine(minh)).toBeNull();
  });

  it.each([
    ['taken over', 'turnOnWeekly', { day: 1, hour: 8, owner: 'Minh' }, ['minh@x.vn']],
    ['turned off', 'turnOffWeekly', null, []],
  ] as const)(
    '%s by a colleague, the owner’s trigger removes itself',
    (_, call, argument, left) => {
      const { team, lan } = teamWithClock();
      const minh = team.person('minh@x.vn');
      minh.call('sidebarCall', call, argument, false);
      expect(weekly(lan).isMine).toBe(false);
      team.clock.goTo('2026-11-26T10:00+07:00');
      expect(team.spreadsheet.triggers.map(({ user }) => user)).toEqual(left);
    },
  );

  it('not along with a copy, which says so until somebody turns it on or declines', () => {
    const { team, lan } = teamWithClock();
    team.clock.goTo(MONDAY);
    const copy = copyOf(team.spreadsheet);
    const inCopy = team.person('lan@x.vn', {}, copy);
    expect(firstLine(lan)).toBeNull();
    expect(firstLine(inCopy)).toBe('⚠ Bản sao này chưa tự tạo bảng họp: bấm để đặt lịch');
    expect(weekly(inCopy)).toMatchObject({ isOn: false, isMine: false });
    team.answers = ['YES', 'T3 9'];
    inCopy.call('menuTrouble');
    expect(firstLine(inCopy)).toBeNull();
    expect(copy.triggers).toHaveLength(1);
    expect(team.spreadsheet.triggers).toHaveLength(1);
    team.clock.goTo('2026-12-08T10:00+07:00');
    expect(meetings({ spreadsheet: copy })).toEqual(['Họp 2026-W48', 'Họp 2026-W49']);
    expect(meetings(team)).toEqual(['Họp 2026-W48', 'Họp 2026-W49']);
    const other = team.person('lan@x.vn', {}, copyOf(team.spreadsheet));
    team.answers = ['NO'];
    other.call('menuTrouble');
    expect(firstLine(other)).toBeNull();
  });
});

describe('what people typed', () => {
  it('at any moment of the clock’s run stays', () => {
    const { team, lan } = teamWithClock();
    team.clock.goTo(MONDAY);
    const { documentProperties, triggers } = team.spreadsheet;
    const cells = () => {
      const grid = gridOf(lan, 'Họp 2026-W48');
      return Array.from({ length: grid.maxRows }, (_, r) => [grid.value(r, 0), grid.value(r, 2)]);
    };
    const row = () => cells().findIndex(([key]) => String(key).startsWith('conclusions.1 '));
    let moments = 0;
    for (let k = 2; k < 70; k += 4) {
      // The same week is due once more.
      const record = JSON.parse(documentProperties.get('weekly')!) as { done: number };
      documentProperties.set('weekly', JSON.stringify({ ...record, done: 0 }));
      documentProperties.delete('built');
      const text = `việc lúc ${k}`;
      let isTyped = false;
      lan.meter.reset();
      lan.meter.beforeCall = (at, method) => {
        if (isTyped || at < k || /set(NumberFormats|Values)/.test(method)) return;
        isTyped = true;
        gridOf(lan, 'Họp 2026-W48').setValue(row(), 2, text);
      };
      lan.fire('weeklyBuild', { triggerUid: triggers[0]!.id });
      lan.meter.beforeCall = undefined;
      if (!isTyped) continue;
      moments++;
      expect([k, cells()[row()]![1]]).toEqual([k, text]);
    }
    expect(moments).toBeGreaterThan(12);
  });

  it('in Settings below the log and around it stays', () => {
    const { team, lan } = teamWithClock();
    team.clock.goTo(MONDAY);
    const { grid } = team.spreadsheet.sheetByName(SETTINGS_TAB)!;
    const first = Array.from({ length: grid.maxRows }, (_, r) => r).find((r) =>
      String(grid.value(r, 0)).startsWith('run.1 '),
    )!;
    grid.setValue(first, 6, 'ghi chú bên phải');
    grid.setValue(first + 25, 1, 'ghi chú bên dưới');
    team.clock.goTo(NEXT_MONDAY);
    expect(runLog(lan)).toHaveLength(2);
    expect(grid.value(first + 25, 1)).toBe('ghi chú bên dưới');
    expect(grid.value(first, 6)).toBe('ghi chú bên phải');
  });
});
