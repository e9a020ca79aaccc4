/** One run at a time: two people, a person and the clock, and where there is no lock to hold. */
import type { AddOn } from '../../workbench/add-on';
import { cellsOf, gridOf } from './meeting-workbook';
import { firstLine, meanwhile, meetings, notice, Team, teamWithClock } from './weekly-team';

const MEETING = 'Họp 2026-W47';

const lastSaid = (person: AddOn) => person.dialogs.at(-1)?.text;

describe('the second of two people', () => {
  it.each([
    [
      'menuBuildMeeting',
      'menuBuildMeeting',
      'Lan đang tạo bảng họp từ 10:00. Chờ một chút rồi thử lại.',
    ],
    ['menuScoreLeads', 'menuSetUp', 'Lan đang thiết lập từ 10:00. Chờ một chút rồi thử lại.'],
    [
      'menuCloseMeeting',
      'menuBuildMeeting',
      'Lan đang tạo bảng họp từ 10:00. Chờ một chút rồi thử lại.',
    ],
    ['menuSetUp', 'menuBuildMeeting', 'Lan đang tạo bảng họp từ 10:00. Chờ một chút rồi thử lại.'],
  ])('who chooses %s during %s waits a moment, then hears who is at it', (second, first, says) => {
    const { team, lan } = teamWithClock();
    const minh = team.person('minh@x.vn');
    const times = meanwhile(lan, () => minh.call(second));
    lan.call(first);
    expect(times()).toBe(1);
    expect(lastSaid(minh)).toBe(says);
    expect(minh.meter.elapsedMs).toBeGreaterThan(9_000);
    expect(minh.meter.elapsedMs).toBeLessThan(15_000);
    // Once it is done, all is free.
    minh.call(second);
    expect(minh.dialogs).toHaveLength(1);
  });

  it('whose colleague has given no name hears that somebody is at it', () => {
    const team = new Team();
    const [an, minh] = [team.person('an@x.vn'), team.person('minh@x.vn')];
    an.call('menuSetUp');
    meanwhile(an, () => minh.call('menuBuildMeeting'));
    an.call('menuBuildMeeting');
    expect(lastSaid(minh)).toBe(
      'Có người khác đang tạo bảng họp từ 10:00. Chờ một chút rồi thử lại.',
    );
  });

  it('hears of the clock too', () => {
    const { team, lan } = teamWithClock();
    const minh = team.person('minh@x.vn');
    const times = meanwhile(lan, () => minh.call('menuBuildMeeting'));
    team.clock.goTo('2026-11-30T10:00+07:00');
    expect(times()).toBe(1);
    expect(lastSaid(minh)).toMatch(/^Lịch tự động của Pullpush đang tạo bảng họp từ 07:\d\d\./);
  });

  it('in the sidebar reads the same sentence, and nothing of theirs is written', () => {
    const { team, lan } = teamWithClock();
    const minh = team.person('minh@x.vn');
    const before = JSON.stringify(cellsOf(lan, 'Pullpush Cài đặt'));
    const answers: unknown[] = [];
    meanwhile(lan, () => {
      const change = [{ key: 'target', from: '60', to: '50' }];
      answers.push(minh.call('sidebarCall', 'changeSettings', change, true));
      answers.push(minh.call('sidebarCall', 'buildMeeting', '', true));
    });
    lan.call('menuBuildMeeting');
    const says = 'Lan đang tạo bảng họp từ 10:00. Chờ một chút rồi thử lại.';
    expect(answers).toEqual([
      { kind: 'problem', text: says },
      { kind: 'problem', text: says },
    ]);
    expect(JSON.stringify(cellsOf(lan, 'Pullpush Cài đặt'))).toBe(before);
  });

  it('only looks, and is not held up', () => {
    const { team, lan } = teamWithClock();
    const minh = team.person('minh@x.vn');
    let answer: unknown;
    meanwhile(lan, () => {
      answer = minh.call('sidebarCall', 'overview', null, false);
    });
    lan.call('menuBuildMeeting');
    expect(answer).toMatchObject({ kind: 'done' });
  });
});

it('a question to a person leaves nothing behind: neither the lock nor the sign of a run', () => {
  const { team, lan } = teamWithClock();
  lan.call('menuBuildMeeting');
  expect(lan.call('sidebarCall', 'buildMeeting', '', false)).toMatchObject({ kind: 'question' });
  expect(team.spreadsheet.documentProperties.get('running')).toBe('');
  expect(lan.call('sidebarCall', 'buildMeeting', '', true)).toMatchObject({ kind: 'done' });
});

describe('where there is', () => {
  it.each(['noDocumentLock', 'noDocumentProperties'] as const)('%s, everything works', (lack) => {
    const team = new Team();
    const an = team.person('an@x.vn', { [lack]: true });
    for (const action of ['menuSetUp', 'menuScoreLeads', 'menuBuildMeeting', 'menuCloseMeeting'])
      an.call(action);
    expect(an.dialogs).toEqual([]);
    expect(meetings(team)).toEqual([MEETING]);
    expect(firstLine(an)).toBeNull();
    expect(notice(an)).toBeNull();
  });
});

it('what somebody types while a person builds stays', () => {
  const { team, lan } = teamWithClock();
  const minh = team.person('minh@x.vn');
  lan.call('menuBuildMeeting');
  const rowOf = () => {
    const grid = gridOf(lan, MEETING);
    return Array.from({ length: grid.maxRows }, (_, r) => r).find((r) =>
      String(grid.value(r, 0)).startsWith('conclusions.1 '),
    )!;
  };
  lan.meter.reset();
  lan.call('menuBuildMeeting');
  const calls = lan.meter.snapshot().total;
  // Up to the moment at which it is written, whatever the call.
  for (let k = 1; k <= calls; k += 5) {
    const text = `việc lúc ${k}`;
    lan.meter.reset();
    let typed = false;
    lan.meter.beforeCall = (at, method) => {
      if (at < k || typed || /set(Number|Values)/.test(method)) return;
      typed = true;
      gridOf(lan, MEETING).setValue(rowOf(), 2, text);
    };
    minh.meter.reset();
    lan.call('menuBuildMeeting');
    lan.meter.beforeCall = undefined;
    if (typed) expect(gridOf(lan, MEETING).value(rowOf(), 2)).toBe(text);
  }
});
