import {
  firstLine,
  meanwhile,
  meetings,
  notice,
  runLog,
  Team,
  teamWithClock,
  weekly,
} from './weekly-team';

const MONDAY = '2026-11-30T10:00+07:00';
const NEXT_MONDAY = '2026-12-07T10:00+07:00';

describe('made', () => {
  it('is one trigger, at its hour in the spreadsheet’s zone, and says whose it is and when it strikes', () => {
    const { team, lan } = teamWithClock();
    expect(team.spreadsheet.triggers).toMatchObject([
      {
        user: 'lan@x.vn',
        handler: 'weeklyBuild',
        schedule: { everyDays: 1, hour: 7, timeZone: 'Asia/Ho_Chi_Minh' },
      },
    ]);
    expect(weekly(lan)).toMatchObject({ isOn: true, isMine: true, owner: 'Lan', day: 1, hour: 7 });
    expect(weekly(lan).text).toContain('thứ Hai hằng tuần, trong khoảng 7–8 giờ');
    expect(weekly(lan).text).toContain('Người đặt lịch: Lan. Lần tới: 30/11/2026');
    expect(lan.toasts.at(-1)!.text).toBe(weekly(lan).text);
  });

  it.each([true, false])(
    'is found before it is made, whether Google lists clock triggers by document (%s) or not',
    (clockTriggersOfDocument) => {
      const { team, lan } = teamWithClock({ clockTriggersOfDocument, isAddOn: true });
      const [first] = team.spreadsheet.triggers;
      const turnOn = (day: number, hour: number) =>
        expect(
          lan.call('sidebarCall', 'turnOnWeekly', { day, hour, owner: 'Lan' }, false),
        ).toMatchObject({ kind: 'done' });
      turnOn(3, 7);
      expect(team.spreadsheet.triggers).toEqual([first]);
      turnOn(3, 18);
      expect(team.spreadsheet.triggers).toHaveLength(1);
      expect(team.spreadsheet.triggers[0]).toMatchObject({ schedule: { hour: 18 } });
    },
  );

  it('asks Google for leave before anything else, and makes nothing without it', () => {
    const team = new Team();
    const scopes = ['spreadsheets.currentonly', 'script.container.ui'].map(
      (name) => `https://www.googleapis.com/auth/${name}`,
    );
    const lan = team.person('lan@x.vn', { scopes });
    lan.call('menuSetUp');
    const before = JSON.stringify([...team.spreadsheet.documentProperties]);
    expect(() => team.turnOn(lan, 'T2 7', 'Lan')).toThrow('Authorization is required');
    expect(team.spreadsheet.triggers).toEqual([]);
    expect(JSON.stringify([...team.spreadsheet.documentProperties])).toBe(before);
    // The rest goes on without it.
    lan.call('menuBuildMeeting');
    expect(meetings(team)).toEqual(['Họp 2026-W47']);
    expect(firstLine(lan)).toBeNull();
  });

  it('refuses what is no day and hour, and what is not set up', () => {
    const team = new Team();
    const lan = team.person('lan@x.vn');
    lan.call('menuWeekly');
    expect(lan.dialogs.at(-1)!.text).toBe('Hãy chạy Pullpush › Thiết lập trước.');
    lan.call('menuSetUp');
    const said = (typed: string) => {
      team.answers = [typed];
      lan.call('menuWeekly');
      return lan.dialogs.at(-1)!.text;
    };
    for (const typed of ['lúc nào cũng được', 'T2', '7', 'T2 25', 'T2 7 8'])
      expect([typed, said(typed)]).toEqual([typed, expect.stringContaining('Chưa rõ ngày giờ')]);
    expect(team.spreadsheet.triggers).toEqual([]);
  });

  it('is not made where it could not be remembered', () => {
    const team = new Team();
    const lan = team.person('lan@x.vn', { noDocumentProperties: true });
    lan.call('menuSetUp');
    team.turnOn(lan, 'T2 7', 'Lan');
    expect(lan.dialogs.at(-1)!.text).toContain('Google không cho Pullpush ghi nhớ lịch');
    expect(team.spreadsheet.triggers).toEqual([]);
  });

  it('is off in one click, by its owner', () => {
    const { team, lan } = teamWithClock();
    lan.call('sidebarCall', 'turnOffWeekly', null, false);
    expect(team.spreadsheet.triggers).toEqual([]);
    expect(weekly(lan)).toMatchObject({ isOn: false, isMine: false });
    team.clock.goTo(NEXT_MONDAY);
    expect(meetings(team)).toEqual([]);
    expect(firstLine(lan)).toBeNull();
  });

  it('goes with Pullpush when that is removed', () => {
    const { team, lan } = teamWithClock();
    lan.call('removePullpush', true);
    expect(team.spreadsheet.triggers).toEqual([]);
    expect([...team.spreadsheet.documentProperties]).toEqual([]);
  });
});

describe('struck', () => {
  it('builds the week that has ended, once, and writes down how it went', () => {
    const { team, lan } = teamWithClock();
    team.clock.goTo('2026-11-29T23:00+07:00');
    expect(meetings(team)).toEqual([]);
    team.clock.goTo(MONDAY);
    expect(meetings(team)).toEqual(['Họp 2026-W48']);
    const [line] = runLog(lan);
    expect(line![0]).toMatch(/^30\/11\/2026 07:\d\d$/);
    expect(line![1]).toMatch(/^40 số, \d+ giây$/);
    expect(line![3]).toBe('Đã tạo bảng họp tuần 2026-W48.');
    const logged = JSON.stringify(runLog(lan));
    team.clock.goTo('2026-12-06T10:00+07:00');
    expect(JSON.stringify(runLog(lan))).toBe(logged);
    team.clock.goTo(NEXT_MONDAY);
    expect(meetings(team)).toEqual(['Họp 2026-W48', 'Họp 2026-W49']);
    expect(runLog(lan)).toHaveLength(2);
    expect(team.clock.runs.every(({ error }) => error === null)).toBe(true);
    expect(weekly(lan).last).toContain('đã tạo bảng họp tuần 2026-W49');
    expect(firstLine(lan)).toBeNull();
  });

  it('the log tells the calls that were made to the spreadsheet', () => {
    const { team, lan } = teamWithClock();
    team.clock.goTo('2026-11-30T07:00+07:00');
    lan.meter.reset();
    let atLog = 0;
    lan.meter.beforeCall = () => {
      const { byMethod } = lan.meter.snapshot();
      const calls = Object.entries(byMethod).flatMap(([name, count]) =>
        /^(Lock|Properties|ScriptApp|AuthorizationInfo|Trigger|Session|Utilities|SpreadsheetApp)\./.test(
          name,
        )
          ? []
          : [count],
      );
      if (runLog(lan).length === 0) atLog = calls.reduce((sum, count) => sum + count, 0);
    };
    team.clock.goTo(MONDAY);
    const said = Number(runLog(lan)[0]![2]);
    // Reading Settings for the log itself comes after the count, and so do the two calls that write it.
    expect(atLog - said).toBeGreaterThanOrEqual(0);
    expect(atLog - said).toBeLessThanOrEqual(12);
    expect(said).toBeGreaterThan(30);
  });

  it('keeps the last twenty lines', () => {
    const { team, lan } = teamWithClock();
    for (let week = 0; week < 23; week++)
      team.clock.goTo(Date.parse(MONDAY) + week * 7 * 86_400_000);
    expect(runLog(lan)).toHaveLength(20);
    expect(runLog(lan)[0]![0]).toContain('03/05/2027');
    expect(runLog(lan)[19]![0]).toContain('21/12/2026');
  });

  it('keeps its hour when the clocks of its zone change', () => {
    const { spreadsheet } = new Team();
    spreadsheet.timeZone = 'America/New_York';
    const team = new Team('2026-10-26T12:00-04:00', spreadsheet);
    const ann = team.person('ann@x.com', { userLocale: 'en' });
    ann.call('menuSetUp');
    team.turnOn(ann, 'Monday 7 am', 'Ann');
    team.clock.goTo('2026-11-09T12:00-05:00');
    const times = team.clock.runs.map(({ at }) =>
      new Date(at).toLocaleTimeString('en-GB', { timeZone: 'America/New_York' }).slice(0, 2),
    );
    expect(new Set(times)).toEqual(new Set(['07']));
    expect(team.spreadsheet.sheets.map(({ name }) => name)).toContain('Meeting 2026-W45');
    expect(firstLine(ann)).toBeNull();
  });

  it('while a person builds, waits for its turn and then does its own', () => {
    const { team, lan } = teamWithClock();
    const minh = team.person('minh@x.vn');
    const { id } = team.spreadsheet.triggers[0]!;
    team.clock.goTo('2026-11-30T07:00+07:00');
    const waits: { error: string; waited: number }[] = [];
    meanwhile(minh, () => {
      // The lock is taken: after two minutes the clock's run gives up until tomorrow.
      try {
        lan.fire('weeklyBuild', { triggerUid: id });
      } catch (error) {
        waits.push({ error: (error as Error).message, waited: lan.meter.elapsedMs });
      }
    });
    minh.call('menuBuildMeeting');
    expect(waits).toEqual([
      {
        error: 'Có người khác đang tạo bảng họp từ 07:00. Chờ một chút rồi thử lại.',
        waited: expect.any(Number),
      },
    ]);
    expect(waits[0]!.waited).toBeGreaterThan(120_000);
    expect(waits[0]!.waited).toBeLessThan(130_000);
    // What the person built was due: it is not built again over their heads.
    team.clock.goTo('2026-12-01T10:00+07:00');
    expect(runLog(lan)).toEqual([]);
    expect(meetings(team)).toEqual(['Họp 2026-W48']);
    expect(notice(lan)).toBeNull();
  });

  it('twice for the same week, builds it once', () => {
    const { team, lan } = teamWithClock();
    const trigger = team.spreadsheet.triggers[0]!;
    team.clock.goTo(MONDAY);
    const before = JSON.stringify(runLog(lan));
    lan.meter.reset();
    lan.fire('weeklyBuild', { triggerUid: trigger.id });
    expect(JSON.stringify(runLog(lan))).toBe(before);
    expect(lan.meter.snapshot().writes).toBe(0);
  });

  it('a trigger that nobody remembers removes itself and builds nothing', () => {
    const { team } = teamWithClock();
    const [own] = team.spreadsheet.triggers;
    team.spreadsheet.triggers.push({ ...own!, id: 'stray' });
    team.clock.goTo('2026-11-25T10:00+07:00');
    expect(team.spreadsheet.triggers).toEqual([own]);
    expect(meetings(team)).toEqual([]);
  });
});
