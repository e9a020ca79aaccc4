import {
  firstLine,
  meanwhile,
  meetings,
  notice,
  runLog,
  teamWithClock,
  weekly,
} from './weekly-team';

const MONDAY = '2026-11-30T10:00+07:00';

describe('let down', () => {
  it('by a consent that is gone, is noticed at the next opening, and catches up once it is given again', () => {
    const { team, lan } = teamWithClock();
    const minh = team.person('minh@x.vn');
    lan.setAuthorised(false);
    team.clock.goTo(MONDAY);
    expect(team.clock.runs.at(-1)!.error).toBeNull();
    expect(meetings(team)).toEqual([]);
    expect(firstLine(minh)).toBe('⚠ Tuần này bảng họp chưa tự tạo: bấm để xử lý');
    expect(notice(minh)).toMatchObject({ kind: 'missed', does: 'build' });
    expect(notice(minh)!.text).toContain('nhờ Lan tắt rồi bật lại lịch');
    lan.setAuthorised(true);
    team.clock.goTo('2026-12-01T10:00+07:00');
    expect(meetings(team)).toEqual(['Họp 2026-W48']);
    expect(firstLine(minh)).toBeNull();
  });

  it('by a consent that is gone, says just that where Google lets it write it down', () => {
    const { team, lan } = teamWithClock({ propertiesWithoutAuthorisation: true });
    lan.setAuthorised(false);
    team.clock.goTo(MONDAY);
    const minh = team.person('minh@x.vn');
    expect(firstLine(minh)).toBe('⚠ Google cần cấp quyền lại để tự tạo bảng họp: bấm để xử lý');
    lan.setAuthorised(true);
    team.answers = ['YES'];
    lan.call('menuTrouble');
    expect(weekly(lan)).toMatchObject({ isOn: true, isMine: true, day: 1, hour: 7 });
    // The week that was missed is still missing, until it is built the next day.
    expect(notice(minh)).toMatchObject({ kind: 'missed', does: 'build' });
    expect(weekly(lan).text).toContain('Lần tới: 01/12/2026, cho tuần 23/11–29/11');
    team.clock.goTo('2026-12-01T10:00+07:00');
    expect(meetings(team)).toEqual(['Họp 2026-W48']);
    expect(firstLine(minh)).toBeNull();
  });

  it('by the limit of six minutes, is noticed, and tries again the next day', () => {
    const { team, lan } = teamWithClock();
    lan.meter.latency = { perCallMs: 30_000 };
    team.clock.goTo(MONDAY);
    expect(team.clock.runs.at(-1)!.error).toBe('Exceeded maximum execution time');
    const minh = team.person('minh@x.vn');
    expect(firstLine(minh)).toBe('⚠ Lần chạy trước dừng giữa chừng: bấm để làm nốt');
    expect(notice(minh)!.text).toMatch(
      /^Lần tạo bảng họp lúc 30\/11\/2026 07:\d\d bị Google dừng giữa chừng\./,
    );
    lan.meter.latency = {};
    team.clock.goTo('2026-12-01T10:00+07:00');
    expect(meetings(team)).toEqual(['Họp 2026-W48']);
    expect(firstLine(lan)).toBeNull();
  });

  it('while it is at work, nobody is told of trouble', () => {
    const { team, lan } = teamWithClock();
    const minh = team.person('minh@x.vn');
    let seen: string | null = 'not looked';
    meanwhile(lan, () => {
      seen = firstLine(minh);
    });
    team.clock.goTo(MONDAY);
    expect(seen).toBeNull();
  });

  it('by Google for weeks, tells of the latest week; a person who builds it has mended it', () => {
    const { team, lan } = teamWithClock();
    team.clock.skipTo('2026-12-23T10:00+07:00');
    expect(notice(lan)!.text).toContain('Bảng họp tuần 2026-W51');
    team.answers = ['YES'];
    lan.call('menuTrouble');
    expect(team.asked.at(-1)!.text).toContain('Tạo bảng họp ngay bây giờ?');
    expect(meetings(team)).toEqual(['Họp 2026-W51']);
    expect(firstLine(lan)).toBeNull();
    team.clock.skipTo('2026-12-28T08:00+07:00');
    expect(firstLine(lan)).toBeNull();
    team.clock.skipTo('2026-12-28T10:00+07:00');
    expect(notice(lan)!.text).toContain('Bảng họp tuần 2026-W52');
  });

  it('by a lead tab that is gone, says so in the menu, the sidebar and the log, and goes on when it is back', () => {
    const { team, lan } = teamWithClock();
    const data = team.spreadsheet.sheetByName('Data')!;
    data.grid.setValue(0, 4, 'abc');
    data.grid.setValue(0, 0, 'xyz');
    const rows = data.grid.maxRows;
    const values = Array.from({ length: rows }, (_, r) => [
      data.grid.value(r, 0),
      data.grid.value(r, 4),
    ]);
    for (let r = 1; r < rows; r++) for (const c of [0, 4]) data.grid.setValue(r, c, null);
    team.clock.goTo(MONDAY);
    const { error } = team.clock.runs.at(-1)!;
    expect(error).toMatch(/tab/);
    expect(firstLine(lan)).toBe('⚠ Bảng họp tự tạo bị lỗi: bấm để xử lý');
    expect(notice(lan)!.text).toContain(error!);
    expect(runLog(lan)[0]![3]).toBe(`Không tạo được: ${error}`);
    for (let r = 1; r < rows; r++) {
      data.grid.setValue(r, 0, values[r]![0]!);
      data.grid.setValue(r, 4, values[r]![1]!);
    }
    data.grid.setValue(0, 0, 'Ngày');
    data.grid.setValue(0, 4, 'Trạng thái');
    team.clock.goTo('2026-12-01T10:00+07:00');
    expect(firstLine(lan)).toBeNull();
    expect(runLog(lan).map((line) => line[3])).toEqual([
      'Đã tạo bảng họp tuần 2026-W48.',
      `Không tạo được: ${error}`,
    ]);
  });

  it('by Google Sheets that does not answer, says so in plain words', () => {
    const { team, lan } = teamWithClock();
    lan.meter.beforeCall = (_, method) => {
      if (method === 'Range.setBackgrounds')
        throw new Error('Service Spreadsheets timed out while accessing document with id 1.');
    };
    team.clock.goTo(MONDAY);
    lan.meter.beforeCall = undefined;
    const says =
      'Google Sheets không trả lời khi đang tạo bảng họp. Những gì bạn gõ vẫn còn nguyên.';
    expect(notice(lan)).toMatchObject({ kind: 'failed', does: 'build' });
    expect(notice(lan)!.text).toContain(says);
    expect(runLog(lan)[0]![3]).toContain(says);
    // It was tried three times, with a pause before each that followed.
    expect(team.clock.runs.at(-1)!.tookMs).toBeGreaterThan(3_000);
    team.clock.goTo('2026-12-01T10:00+07:00');
    expect(notice(lan)).toBeNull();
    expect(meetings(team)).toEqual(['Họp 2026-W48']);
  });

  it.each(['noSpreadsheet', 'noDocumentProperties'] as const)(
    'by an add-on’s clock that is given nothing (%s), fails with a sentence',
    (lack) => {
      let isGone = false;
      const { team } = teamWithClock({ [lack]: () => isGone });
      isGone = true;
      team.clock.goTo(MONDAY);
      expect(team.clock.runs.at(-1)!.error).toContain('Google không đưa bảng tính');
      isGone = false;
      expect(firstLine(team.person('minh@x.vn'))).toContain('chưa tự tạo');
      expect(team.spreadsheet.triggers).toHaveLength(1);
    },
  );
});
