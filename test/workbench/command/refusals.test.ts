import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, leadsCsv, put, runMeeting } from './run-meeting';

put('leads.csv', leadsCsv(60));
put('empty.csv', '');
put('prices.csv', 'Khóa học,Học phí\nThiếu nhi,4950000\nGiao tiếp,5500000\n');
put('photo.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]));
put('broken.json', '{"target": 60,}');
put('list.json', '[1, 2]');
put('unknown-key.json', '{"colour": "red"}');
put('unknown-outcome.json', '{"phrases": {"tham khảo": "MAYBE"}}');
put('bad-class.json', '{"classes": {"NO_NEED": "poor"}}');
put('bad-points.json', '{"points": {"NO_NEED": 120}}');
put('bad-coverage.json', '{"minCoverage": 60}');

describe('the meeting command refuses with exit code 2 and one plain sentence', () => {
  test.each<[string, string[], RegExp]>([
    ['no file', [], /Which lead file/],
    ['two files', ['leads.csv', 'prices.csv'], /One file at a time/],
    ['a file that is missing', ['nowhere.csv'], /There is no file .*nowhere\.csv/],
    ['an empty file', ['empty.csv'], /empty\.csv is empty/],
    ['a file that is no sheet', ['photo.png'], /neither a workbook nor a table/],
    ['a file without lead columns', ['prices.csv'], /./],
    ['a week that no year has', ['leads.csv', '--week', '2018-W60'], /"2018-W60" is not a week/],
    ['a 53rd week of a year with 52', ['leads.csv', '--week', '2018-W53'], /is not a week/],
    ['a week in other words', ['leads.csv', '--week', 'abc'], /"abc" is not a week/],
    ['a day that does not exist', ['leads.csv', '--as-of', '2018-02-30'], /is not a date/],
    ['a time that does not exist', ['leads.csv', '--as-of', '2018-10-08T25:00'], /is not a date/],
    [
      'a moment before the week',
      ['leads.csv', '--week', '2018-W40', '--as-of', '2018-10-01'],
      /2018-W40 had not begun/,
    ],
    ['an unknown option', ['leads.csv', '--weeks', '2018-W40'], /There is no option --weeks/],
    ['an option without its value', ['leads.csv', '--out'], /--out needs a value/],
    ['an option in place of a value', ['leads.csv', '--out', '--json'], /--out needs a value/],
    ['a target above 100', ['leads.csv', '--target', '101'], /"101" is not a target/],
    ['a target below 0', ['leads.csv', '--target', '-1'], /"-1" is not a target/],
    ['a language it does not speak', ['leads.csv', '--lang', 'fr'], /not a language of Pullpush/],
    ['an unknown time zone', ['leads.csv', '--tz', 'Asia/Nowhere'], /is not a time zone/],
    ['an output that is no workbook', ['leads.csv', '--out', 'm.csv'], /must end in \.xlsx/],
    ['an output folder that is missing', ['leads.csv', '--out', 'x/m.xlsx'], /There is no folder/],
    ['a report folder that is missing', ['leads.csv', '--json', 'x/m.json'], /There is no folder/],
    ['a report over the input', ['leads.csv', '--json', 'leads.csv'], /is the file that was read/],
    [
      'a report over the output',
      ['leads.csv', '--out', 'm.xlsx', '--json', 'm.xlsx'],
      /name the same file/,
    ],
    ['missing settings', ['leads.csv', '--settings', 'no.json'], /settings file .* cannot be read/],
    ['settings that are no JSON', ['leads.csv', '--settings', 'broken.json'], /not valid JSON/],
    ['settings that are a list', ['leads.csv', '--settings', 'list.json'], /list of names/],
    ['an unknown setting', ['leads.csv', '--settings', 'unknown-key.json'], /setting "colour"/],
    [
      'an unknown outcome',
      ['leads.csv', '--settings', 'unknown-outcome.json'],
      /no outcome "MAYBE": Pullpush knows NEW,/,
    ],
    ['an unknown class', ['leads.csv', '--settings', 'bad-class.json'], /class of NO_NEED/],
    ['points above 100', ['leads.csv', '--settings', 'bad-points.json'], /points of NO_NEED/],
    [
      'coverage in percent',
      ['leads.csv', '--settings', 'bad-coverage.json'],
      /number from 0 to 1\./,
    ],
  ])('%s', async (_, argv, sentence) => {
    const before = existsSync(join(folder, 'm.xlsx'));
    const { code, out, complaints } = await runMeeting(...argv);
    expect({ code, out, complaints }).toEqual({
      code: 2,
      out: '',
      complaints: [expect.stringMatching(sentence)],
    });
    expect(complaints[0]).not.toContain('\n');
    expect(existsSync(join(folder, 'm.xlsx'))).toBe(before);
  });

  test('the input as it was, when it is named as the output', async () => {
    const made = await runMeeting('leads.csv', '--out', 'again.xlsx');
    expect(made.code).toBe(0);
    const before = readFileSync(join(folder, 'again.xlsx'));
    const { code, complaints } = await runMeeting('again.xlsx', '--out', './again.xlsx');
    expect({ code, complaints }).toEqual({
      code: 2,
      complaints: [expect.stringMatching(/again\.xlsx is the file that was read/)],
    });
    expect(readFileSync(join(folder, 'again.xlsx')).equals(before)).toBe(true);
  });
});
