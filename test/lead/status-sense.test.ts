import { OUTCOME_RULES, type Outcome } from '../../src/lead/outcome';
import { statusReader } from '../../src/lead/status';

const reader = statusReader();

const LOGS: [text: string, outcome: Outcome, attempts: number | null][] = [
  ['12/11 knm - 13/11 knm - 14/11 hẹn gl', 'CALLBACK', 3],
  ['12/11 knm 13/11 knm 14/11 hẹn gl', 'CALLBACK', 3],
  // The newest entry stands first.
  ['14/11 hẹn gl, 13/11 knm, 12/11 knm', 'CALLBACK', 3],
  ['L3: hẹn gọi lại, L2: knm, L1: knm', 'CALLBACK', 3],
  ['L1: knm, L2: knm, L3: hẹn gọi lại', 'CALLBACK', 3],
  ['1. knm 2. knm 3. quan tâm', 'INTERESTED', 3],
  ['Call 1: no answer, Call 2: voicemail, Call 3: interested', 'INTERESTED', 3],
  ['lần 1 knm lần 2 knm lần 3 hẹn gọi lại', 'CALLBACK', 3],
  ['knm lần 1, lần 2, lần 3', 'NO_ANSWER', 3],
  ['knm 1, 2, 3', 'NO_ANSWER', 3],
  ['lần 2 đã đặt lịch', 'APPOINTMENT', 2],
  ['no answer x3, finally spoke, demo booked', 'APPOINTMENT', 4],
  // What is said in one call is one call.
  ['bận, quan tâm', 'INTERESTED', null],
  ['đang họp, gọi lại sau', 'CALLBACK', null],
  ['khách tắt máy, không liên lạc được', 'UNREACHABLE', null],
  ['không có nhu cầu rồi cúp máy', 'NO_NEED', null],
  // The rep's own plan is no wish of the customer.
  ['không nghe máy, em sẽ gọi lại', 'NO_ANSWER', null],
];

test.each(LOGS)('%j is %s with %p attempts', (text, outcome, attempts) => {
  expect(reader.read(text)).toEqual({ outcome, attempts });
});

test.each([
  ['chẳng có nhu cầu', 'NO_NEED'],
  ['đâu có nhu cầu', 'NO_NEED'],
  ['không hề quan tâm', 'NO_NEED'],
  ['không còn nhu cầu', 'NO_NEED'],
  ['not really interested', 'NO_NEED'],
  ["hasn't paid", 'CONNECTED'],
  ["won't buy", 'REFUSED'],
  // A "not" about something else than the verdict, and one that is taken back.
  ['không quan tâm giá', 'UNKNOWN'],
  ['không cần trả góp', 'UNKNOWN'],
  ['quan tâm, không cần trả góp', 'INTERESTED'],
  ['not interested in the blue one', 'UNKNOWN'],
  ['không phải không quan tâm', 'UNKNOWN'],
  ['not uninterested', 'UNKNOWN'],
  ['không chắc là sai số', 'UNKNOWN'],
  ['không đủ tiền đóng cọc', 'NO_BUDGET'],
  // What may happen has not happened.
  ['nếu có nhu cầu sẽ mua', 'UNKNOWN'],
  ['chưa có nhu cầu, khi nào có nhu cầu sẽ gọi', 'NO_NEED'],
  ['sắp cọc', 'INTERESTED'],
  // The last clause decides; a reason says more than a bare refusal.
  ['quan tâm nhưng giá cao', 'LOST'],
  ['quan tâm nhưng ở xa', 'WRONG_AUDIENCE'],
  ['tiềm năng nhưng sai số', 'WRONG_NUMBER'],
  ['không mua vì chê đắt', 'LOST'],
  ['lúc đầu không quan tâm, tư vấn xong thì quan tâm', 'INTERESTED'],
  ['hẹn 3h chiều mai qua xem nhà', 'APPOINTMENT'],
  ['đã mua xe bên khác', 'LOST'],
  ['Sai số hoặc thuê bao', 'UNKNOWN'],
  ['interested / not interested', 'UNKNOWN'],
  ['GĐ3', 'UNKNOWN'],
  ['Level 2', 'UNKNOWN'],
])('%s is read as %s', (text, outcome) => {
  expect(reader.read(text).outcome).toBe(outcome);
});

// Traps in which a careless reader takes good for junk or junk for good; UNKNOWN is fine.
test.each([
  ['good', 'không phải số ảo, khách thật quan tâm'],
  ['good', 'chốt rồi không cần tư vấn'],
  ['good', 'khách không từ chối, đang suy nghĩ'],
  ['good', 'tiềm năng, không phải rác'],
  ['good', 'không hề rẻ nhưng khách vẫn chốt'],
  ['good', 'no doubt a hot lead'],
  ['good', 'not spam, very interested'],
  ['good', 'wrong number at first, corrected, now interested'],
  ['junk', 'tưởng tiềm năng ai ngờ sai số'],
  ['junk', 'không có khách nào quan tâm'],
  ['junk', 'chưa từng quan tâm'],
  ['junk', 'có nhu cầu bán nhà'],
  ['junk', 'đặt lịch nhầm'],
  ['junk', 'interested in a job'],
  ['junk', 'never interested in the first place'],
  ['junk', 'pretended to be interested, prank'],
])('of a %s lead, %s says nothing else', (meant, text) => {
  const read = OUTCOME_RULES[reader.read(text).outcome].class;
  expect(read).not.toBe(meant === 'good' ? 'junk' : 'good');
});
