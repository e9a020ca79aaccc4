import { Problem } from '../../src/sheet/problem';
import { isTransient, patiently } from '../../src/sheet/transient';

const slept: number[] = [];

beforeEach(() => {
  slept.length = 0;
  Object.assign(globalThis, { Utilities: { sleep: (ms: number) => slept.push(ms) } });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Utilities');
});

// What users of Apps Script report of Google's services, in English and Vietnamese.
it.each([
  ['Service Spreadsheets timed out while accessing document with id 1abc.', true],
  ['Service Spreadsheets failed while accessing document with id 1abc.', true],
  ['Service error: Spreadsheets', true],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", true],
  ['Service unavailable: Properties', true],
  ['Dịch vụ Bảng tính đã hết thời gian chờ khi truy cập tài liệu', true],
  ['You are trying to edit a protected cell or object.', false],
  ['The coordinates of the range are outside the dimensions of the sheet.', false],
  ['Cannot read properties of undefined', false],
  ['Exceeded maximum execution time', false],
])('“%s” passes by itself: %s', (message, passes) => {
  expect(isTransient(new Error(message))).toBe(passes);
});

it('a sentence of our own never passes by itself', () => {
  expect(isTransient(new Problem('Vui lòng thử lại sau một phút.'))).toBe(false);
  expect(isTransient('try again')).toBe(false);
});

describe('asked patiently', () => {
  const failing = (times: number, message: string) => {
    let asked = 0;
    const ask = () => {
      asked++;
      if (asked <= times) throw new Error(message);
      return asked;
    };
    return { ask, asked: () => asked };
  };

  it.each([
    [0, 1, []],
    [1, 2, [1000]],
    [2, 3, [1000, 2000]],
  ])('after %i failures it is answered', (failures, tries, pauses) => {
    const { ask } = failing(failures, 'Service timed out');
    expect(patiently(ask)).toBe(tries);
    expect(slept).toEqual(pauses);
  });

  it('three times at most', () => {
    const { ask, asked } = failing(9, 'Service timed out');
    expect(() => patiently(ask)).toThrow('timed out');
    expect(asked()).toBe(3);
  });

  it('not again where asking again is of no use', () => {
    const { ask, asked } = failing(1, 'protected cell');
    expect(() => patiently(ask)).toThrow('protected');
    expect([asked(), slept]).toEqual([1, []]);
  });
});
