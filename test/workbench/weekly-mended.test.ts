/** What the clock must not do to people: forget a week, come back from the dead, or hide one trouble behind another. */
import type { AddOn } from '../../workbench/add-on';
import { gridOf } from './meeting-workbook';
import { meanwhile, meetings, notice, runLog, teamWithClock, weekly } from './weekly-team';

const MONDAY = '2026-11-30T10:00+07:00';
const TUESDAY = '2026-12-01T10:00+07:00';
const call = (person: AddOn, name: string, argument: unknown = null) =>
  person.call('sidebarCall', name, argument, true) as { kind: string; text?: string };

it('turned off and on again after a missed week, builds that week the next day', () => {
  const { team, lan } = teamWithClock();
  team.clock.skipTo(MONDAY);
  expect(notice(lan)).toMatchObject({ kind: 'missed' });
  call(lan, 'turnOffWeekly');
  call(lan, 'turnOnWeekly', { day: 1, hour: 7, owner: 'Lan' });
  expect(notice(lan)).toMatchObject({ kind: 'missed', does: 'build' });
  team.clock.goTo(TUESDAY);
  expect(meetings(team)).toEqual(['Họp 2026-W48']);
  expect(notice(lan)).toBeNull();
  expect(weekly(lan).text).toContain('Lần tới: 07/12/2026, cho tuần 30/11–06/12');
});

it('turned off for months, owes no week when it is turned on again', () => {
  const { team, lan } = teamWithClock();
  call(lan, 'turnOffWeekly');
  team.clock.skipTo('2027-03-02T10:00+07:00');
  call(lan, 'turnOnWeekly', { day: 1, hour: 7, owner: 'Lan' });
  expect(notice(lan)).toBeNull();
  team.clock.goTo('2027-03-07T10:00+07:00');
  expect(meetings(team)).toEqual([]);
});

it('a week that a person built when it was due is not built again', () => {
  const { team, lan } = teamWithClock();
  team.clock.skipTo(MONDAY);
  lan.call('menuBuildMeeting');
  const page = JSON.stringify(gridOf(lan, 'Họp 2026-W48').value(2, 1));
  gridOf(lan, 'Data').setValue(5, 4, 'đã chốt');
  team.clock.goTo('2026-12-06T10:00+07:00');
  expect(runLog(lan)).toEqual([]);
  expect(JSON.stringify(gridOf(lan, 'Họp 2026-W48').value(2, 1))).toBe(page);
  team.clock.goTo('2026-12-07T10:00+07:00');
  expect(meetings(team)).toContain('Họp 2026-W49');
});

it('a week that a person built before it was due is built at its time', () => {
  const { team, lan } = teamWithClock();
  team.clock.goTo('2026-11-30T06:00+07:00');
  lan.call('menuBuildMeeting');
  team.clock.goTo(MONDAY);
  expect(runLog(lan)).toHaveLength(1);
});

it('an older week that is built again brings no trouble back', () => {
  const { team, lan } = teamWithClock();
  team.clock.skipTo(MONDAY);
  lan.call('menuBuildMeeting');
  lan.call('buildMeetingFor', '2026-W46');
  expect(notice(lan)).toBeNull();
});

it('a Score that was cut off hides no missed week, and a build ends it', () => {
  const { team, lan } = teamWithClock();
  lan.meter.killAt = 25;
  lan.meter.reset();
  expect(() => lan.call('menuScoreLeads')).toThrow('Exceeded');
  lan.meter.killAt = undefined;
  team.clock.skipTo('2026-11-25T10:00+07:00');
  expect(notice(lan)).toMatchObject({ kind: 'cut', does: null });
  team.clock.skipTo(MONDAY);
  expect(notice(lan)).toMatchObject({ kind: 'missed' });
  lan.call('menuBuildMeeting');
  expect(notice(lan)).toBeNull();
});

describe('while the clock’s run waits for its turn', () => {
  /** Does something just before the lock is asked for, which is then held by somebody else. */
  function waiting(act: (minh: AddOn) => void) {
    let isLocked = false;
    const { team, lan } = teamWithClock({ lockedElsewhere: () => isLocked });
    const minh = team.person('minh@x.vn');
    team.clock.goTo('2026-11-30T07:00+07:00');
    meanwhile(
      lan,
      () => {
        act(minh);
        isLocked = true;
      },
      'Lock.tryLock',
    );
    team.clock.goTo('2026-11-30T08:00+07:00');
    isLocked = false;
    return { team, lan, minh };
  }

  it('a clock that is turned off stays off', () => {
    const { team, minh } = waiting((one) => call(one, 'turnOffWeekly'));
    expect(weekly(minh)).toMatchObject({ isOn: false });
    team.clock.goTo('2026-12-02T10:00+07:00');
    expect(meetings(team)).toEqual([]);
    expect(team.spreadsheet.triggers).toEqual([]);
  });

  it('a clock that is taken over stays with whoever took it', () => {
    const { team, minh } = waiting((one) =>
      call(one, 'turnOnWeekly', { day: 1, hour: 9, owner: 'Minh' }),
    );
    expect(weekly(minh)).toMatchObject({ isOn: true, isMine: true, owner: 'Minh' });
    team.clock.goTo('2026-12-02T10:00+07:00');
    expect(meetings(team)).toEqual(['Họp 2026-W48']);
    expect(team.spreadsheet.triggers.map(({ user }) => user)).toEqual(['minh@x.vn']);
  });

  it('a second strike that has built meanwhile is enough', () => {
    const { team, lan } = teamWithClock();
    const { id } = team.spreadsheet.triggers[0]!;
    const other = team.person('lan@x.vn');
    team.clock.goTo('2026-11-30T07:00+07:00');
    meanwhile(lan, () => other.fire('weeklyBuild', { triggerUid: id }), 'Lock.tryLock');
    lan.fire('weeklyBuild', { triggerUid: id });
    expect(runLog(lan)).toHaveLength(1);
  });
});

it('a consent that is given again is not asked for any more', () => {
  const { team, lan } = teamWithClock({ propertiesWithoutAuthorisation: true });
  team.clock.goTo(MONDAY);
  lan.setAuthorised(false);
  team.clock.goTo(TUESDAY);
  expect(notice(team.person('minh@x.vn'))!.text).toContain('Nhờ Lan bật lại lịch');
  lan.setAuthorised(true);
  expect(notice(lan)).toMatchObject({ kind: 'unauthorised', does: 'turnOn' });
  expect(notice(lan)!.text).toContain('Bạn bật lại lịch là xong.');
  team.clock.goTo('2026-12-02T10:00+07:00');
  expect(notice(lan)).toBeNull();
  expect(weekly(lan).last).toContain('đã tạo bảng họp tuần 2026-W48');
});

it('keeps the zone in which it was set when the spreadsheet gets another one', () => {
  const { team, lan } = teamWithClock();
  team.spreadsheet.timeZone = 'America/Los_Angeles';
  team.clock.goTo(MONDAY);
  expect(runLog(lan)).toHaveLength(1);
  expect(weekly(lan).zone).toBe('múi giờ Asia/Ho_Chi_Minh');
});

it('strikes a little early, and that counts', () => {
  const { team, lan } = teamWithClock();
  const { id } = team.spreadsheet.triggers[0]!;
  team.clock.goTo('2026-11-30T06:55+07:00');
  lan.fire('weeklyBuild', { triggerUid: id });
  expect(runLog(lan)).toHaveLength(1);
  team.clock.goTo('2026-12-06T10:00+07:00');
  expect(runLog(lan)).toHaveLength(1);
  expect(notice(lan)).toBeNull();
});

it('whoever could not take it over has changed nothing', () => {
  const { team, lan } = teamWithClock();
  const minh = team.person('minh@x.vn');
  const before = weekly(lan);
  minh.meter.beforeCall = (_, method) => {
    if (method === 'ClockTriggerBuilder.create') throw new Error('You may not make triggers.');
  };
  expect(call(minh, 'turnOnWeekly', { day: 5, hour: 15, owner: 'Minh' })).toMatchObject({
    kind: 'problem',
  });
  minh.meter.beforeCall = undefined;
  expect(weekly(lan)).toEqual(before);
});

it('needs a name, so that it is shown whose it is', () => {
  const { team, lan } = teamWithClock();
  const minh = team.person('minh@x.vn');
  expect(call(minh, 'turnOnWeekly', { day: 5, hour: 15, owner: '  ' })).toMatchObject({
    kind: 'problem',
    text: 'Hãy ghi tên bạn, để mọi người biết lịch do ai đặt.',
  });
  expect(weekly(lan)).toMatchObject({ owner: 'Lan', isMine: true });
});

it('another week that was cut off is not mended by the press, and says which it is', () => {
  const { team, lan } = teamWithClock();
  lan.call('buildMeetingFor', '2026-W46');
  lan.meter.reset();
  lan.meter.killAt = 30;
  expect(() => lan.call('buildMeetingFor', '2026-W46')).toThrow('Exceeded');
  lan.meter.killAt = undefined;
  team.clock.skipTo('2026-11-25T10:00+07:00');
  lan.call('menuBuildMeeting');
  expect(notice(lan)).toMatchObject({ kind: 'cut', does: null });
  expect(notice(lan)!.text).toContain('tuần 2026-W46 (09/11–15/11)');
  lan.call('buildMeetingFor', '2026-W46');
  expect(notice(lan)).toBeNull();
});

it('the lock is free again while a person reads that nothing could be stamped', () => {
  const { team, lan } = teamWithClock();
  const minh = team.person('minh@x.vn');
  let said: string | undefined;
  lan.meter.beforeCall = (_, method) => {
    if (method === 'Properties.getProperties')
      throw new Error('Service Properties failed while accessing this document.');
    if (method !== 'Ui.alert') return;
    minh.call('menuBuildMeeting');
    said = minh.dialogs.at(-1)?.text;
  };
  lan.call('menuBuildMeeting');
  expect(lan.dialogs.at(-1)!.text).toContain('Google Sheets không trả lời');
  expect(said).toBeUndefined();
  expect(meetings(team)).toEqual(['Họp 2026-W47']);
});

it('a tab that a person has dressed as a whole loses no row after a run that was cut off', () => {
  const { lan } = teamWithClock();
  lan.call('menuBuildMeeting');
  const sheet = lan.spreadsheet.sheetByName('Họp 2026-W47')!;
  const { grid } = sheet;
  for (let c = 0; c < grid.maxColumns; c++)
    grid.column(c).formats.update(0, grid.maxRows, (format) => ({
      ...format,
      verticalAlignment: 'middle',
    }));
  const rows = grid.maxRows;
  lan.meter.reset();
  lan.meter.killAt = 20;
  expect(() => lan.call('menuBuildMeeting')).toThrow('Exceeded');
  lan.meter.killAt = undefined;
  lan.call('menuBuildMeeting');
  expect(sheet.grid.maxRows).toBe(rows);
});
