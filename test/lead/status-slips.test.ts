import { isOneEdit } from '../../src/lead/spelling';
import { statusReader } from '../../src/lead/status';

const reader = statusReader();

test.each([
  ['mayy', 'may', true],
  ['ngeh', 'nghe', true],
  ['intrested', 'interested', true],
  ['quna', 'quan', true],
  ['same', 'same', true],
  ['abcd', 'badc', false],
  ['knm', 'knmxx', false],
])('%s is one edit from %s: %p', (a, b, expected) => {
  expect(isOneEdit(a, b)).toBe(expected);
  expect(isOneEdit(b, a)).toBe(expected);
});

// One slip in a long phrase, a key held down, Telex and VNI left as typed, words run together.
test.each([
  ['không nghe mayy', 'NO_ANSWER'],
  ['khoong nghe masy', 'NO_ANSWER'],
  ['kho6ng nghe ma1y', 'NO_ANSWER'],
  ['khongnghemay', 'NO_ANSWER'],
  ['0 nghe máy', 'NO_ANSWER'],
  ['thuê báo', 'UNREACHABLE'],
  ['KHÔNG LIÊN LẠC ĐƯỢCC', 'UNREACHABLE'],
  ['hejn goij laij', 'CALLBACK'],
  ['quan taam', 'INTERESTED'],
  ['quan tâmm', 'INTERESTED'],
  ['khôngg quan tâm', 'NO_NEED'],
  ['từ chồi', 'REFUSED'],
  ['sai đối tuợng', 'WRONG_AUDIENCE'],
  ['intrested', 'INTERESTED'],
  ['not intrested', 'NO_NEED'],
  ['apointment booked', 'APPOINTMENT'],
  ['wrnog number', 'WRONG_NUMBER'],
])('%s is read as %s', (text, outcome) => {
  expect(reader.read(text).outcome).toBe(outcome);
});

// Other words, not slips: one letter or one tone away from a phrase.
test.each([
  ['đắt lịch', 'UNKNOWN'],
  ['đang bán', 'UNKNOWN'],
  ['contracted', 'UNKNOWN'],
  ['bạn', 'UNKNOWN'],
  ['mưa', 'UNKNOWN'],
  ['anh Khang quan tâm', 'INTERESTED'],
  ['anh Trung', 'UNKNOWN'],
  ['chị Thuê Bạo', 'UNREACHABLE'],
])('%s is read as %s', (text, outcome) => {
  expect(reader.read(text).outcome).toBe(outcome);
});

describe("the team's own phrases", () => {
  const own = statusReader([
    ['L2', 'QUALIFIED'],
    ['T2', 'NO_NEED'],
    ['GĐ3', 'APPOINTMENT'],
    ['khách bom hàng', 'LOST'],
    ['đã hẹn lịch đo', 'APPOINTMENT'],
  ]);
  test.each([
    ['L2 - anh Nam', 'QUALIFIED'],
    ['anh Nam L2', 'QUALIFIED'],
    ['T2 - anh Nam', 'NO_NEED'],
    ['gđ3: chị Lan', 'APPOINTMENT'],
    ['L22', 'UNKNOWN'],
    ['khách bomm hàng rồi', 'LOST'],
    ['khach bom hang 2 lan', 'LOST'],
    ['đã hẹn lịch đoo', 'APPOINTMENT'],
    ['không bom hàng', 'UNKNOWN'],
  ])('%s is read as %s', (text, outcome) => {
    expect(own.read(text).outcome).toBe(outcome);
  });
});
