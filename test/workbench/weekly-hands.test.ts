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
    expect(meetings(team)).toEqual(['Họp 2026-W49']);
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
  it('while the clock’s run was at work stays', () => {
    const { team, lan } = teamWithClock();
    team.clock.goTo(MONDAY);
    const { spreadsheet } = team;
    const grid = gridOf(lan, 'Họp 2026-W48');
    const row = Array.from({ length: grid.maxRows }, (_, r) => r).find((r) =>
      String(grid.value(r, 0)).startsWith('conclusions.1 '),
    )!;
    const trigger = spreadsheet.triggers[0]!;
    // The clock is set anew: the same week is due again.
    const record = JSON.parse(spreadsheet.documentProperties.get('weekly')!) as { done: number };
    spreadsheet.documentProperties.set('weekly', JSON.stringify({ ...record, done: 0 }));
    const typed: string[] = [];
    lan.meter.beforeCall = (k) => {
      if (k % 9 !== 0) return;
      typed.push(`việc ${k}`);
      grid.setValue(row, 2, `việc ${k}`);
    };
    lan.meter.reset();
    lan.fire('weeklyBuild', { triggerUid: trigger.id });
    lan.meter.beforeCall = undefined;
    const now = gridOf(lan, 'Họp 2026-W48');
    const kept = Array.from({ length: now.maxRows }, (_, r) => now.value(r, 2));
    expect(typed.length).toBeGreaterThan(5);
    expect(kept).toContain(typed.at(-1));
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
