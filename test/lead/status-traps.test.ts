import { statusReader } from '../../src/lead/status';

/** Statuses that a careless reader takes for their opposite. */
const reader = statusReader();

/** `OUTCOME/OTHER: text | text`: a text may be read as any of these outcomes. */
function table(lines: string): [text: string, outcomes: string][] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const colon = line.indexOf(': ');
      const texts = line.slice(colon + 1).split(' | ');
      return texts.map((text): [string, string] => [text.trim(), line.slice(0, colon).trim()]);
    });
}

const TRAPS = table(`
UNKNOWN: quan tâm, knm, knm | đã cọc, knm, knm | đã chốt, knm | hẹn xem nhà T7, knm, knm | đã cọc, ko nghe máy
UNKNOWN: interested, no answer, no answer | signed, no answer, voicemail | quan tâm, ko phản hồi
UNKNOWN: đã gửi báo giá, chưa phản hồi | tiềm năng, knm lần 2 | 12/11 quan tâm 13/11 knm 14/11 knm
NO_ANSWER: tiềm năng nhưng không nghe máy | knm, knm
INTERESTED: knm, quan tâm | quan tâm, knm, quan tâm
LOST: học thử xong không đăng ký | đã học thử, không đăng ký | đã test, không đăng ký | học thử xong k đk
LOST: học thử xong không đăng ký nữa
REFUSED: tư vấn xong không đăng ký | gặp tư vấn rồi nhưng ko đk
UNKNOWN: không đăng ký học | quan tâm, khách bấm nhầm
SPAM: không đăng ký | không phải mình đăng ký | knm, không đăng ký
UNKNOWN: tiềm năng thấp | tiềm năng kém | tiềm năng ko cao | tiềm năng trung bình | ít tiềm năng
UNKNOWN: data chất lượng thấp | chất lượng thấp | low-quality lead | low quality | quan tâm thấp | quan tâm kém
UNKNOWN: mức độ quan tâm thấp | mức quan tâm: thấp | chat luong thap | tiem nang thap | mức độ quan tâm: thấp
UNKNOWN: low interest | tiềm năng: thấp | chất lượng kém | không có tiềm năng cao
NO_BUDGET: lương thấp | luong thap | khách lương thấp
UNKNOWN/NO_NEED: trước quan tâm giờ không | từng quan tâm | used to be interested | trước đây quan tâm giờ không
UNKNOWN: vợ quan tâm nhưng chồng không | likes it but husband says no | interested in selling
UNKNOWN: interested in partnership | interested in becoming a distributor | interested in rent not purchase
UNKNOWN: interested in rent, not purchase
CALLBACK/UNKNOWN: đừng gọi buổi sáng | đừng gọi buổi trưa | đừng gọi giờ hành chính | đừng gọi trước 5h
CALLBACK/UNKNOWN: đừng gọi lại số này, gọi số vợ | do not call mornings | do not call until Monday
CALLBACK/UNKNOWN: please dont call in the morning | don't call in the evening | dung goi buoi sang
CALLBACK/UNKNOWN: đừng gọi sau 9h tối
DO_NOT_CALL: stop texting | đừng gọi nữa | đừng gọi lại | do not call | please dont call | đừng gọi lại số này
CONNECTED/UNKNOWN: đã tư vấn chờ phản hồi | tư vấn rồi chờ phản hồi | đã gọi, chờ phản hồi | đã gửi zalo chờ phản hồi
CONNECTED/UNKNOWN: chờ khách phản hồi | da tu van cho phan hoi | chờ phản hồi | đã tư vấn, chờ khách phản hồi
LOST/UNKNOWN: chốt ko thành | chốt fail | chốt hụt | suýt chốt | chốt xong hủy | chốt rồi đổi ý | hủy đơn đã chốt
LOST/UNKNOWN: đã mua trả lại | đã chốt nhưng hủy | đã cọc rồi hủy
UNKNOWN: deposit not paid | deposit pending | đã mua lần trước, hỏi bảo hành | deposit not paid yet
WON: deposit paid | đã chốt | đã mua lần 2
NO_ANSWER/CALLBACK/UNKNOWN: có con nhỏ nên bận | khách bận con nhỏ | có con nhỏ, cần sữa | con nhỏ
WRONG_AUDIENCE: con còn nhỏ | bé nhỏ quá | bé còn nhỏ
UNKNOWN/CONNECTED: not qualified yet | not yet qualified
UNKNOWN: bấm nhầm nhưng cũng muốn nghe | không muốn gọi điện, nhắn zalo | khách không thích gọi điện, thích chat
UNKNOWN: student | sinh viên | competitor | không thích gọi điện
UNKNOWN/WRONG_AUDIENCE: muốn bán chứ ko mua
SPAM/UNKNOWN: khách bảo chưa đăng kí bao giờ
UNKNOWN/QUALIFIED: đang làm hồ sơ | đang làm hợp đồng | đang làm visa | đang làm thủ tục | khách đang làm hồ sơ vay
CALLBACK: đang làm | đang làm việc | khách đang làm
CONSIDERING: ba mẹ chưa đồng ý | bố mẹ chưa đồng ý | chồng chưa đồng ý | vợ chưa cho | gia đình chưa đồng ý
CONSIDERING: ba me chua dong y
UNKNOWN: đã gửi thông tin qua zalo | kb zalo
SPAM: nghe máy, bảo bấm nhầm | đã liên hệ được, khách bấm nhầm
UNKNOWN: đã tư vấn, khách bấm nhầm
LOST: đã học thử, knm, không đăng ký | demo done, did not register
REFUSED: đã tư vấn, không đăng ký
INTERESTED: quan tâm, chờ phản hồi
NO_ANSWER: chưa phản hồi | knm, không phản hồi | no reply | knm, chờ phản hồi | chưa phản hồi, chưa phản hồi
NO_ANSWER: nhắn zalo, khách chưa rep, knm
CALLBACK/UNKNOWN: đừng gọi ban ngày | đừng gọi trưa | đừng gọi thứ 7 | đừng gọi hôm nay | do not call after work | never call in the morning
DO_NOT_CALL: đừng gọi tối nữa | đừng gọi vào số này nữa | do not call at all | yêu cầu không gọi lại | đừng gọi tôi
UNKNOWN: tiềm năng khá thấp | kém tiềm năng | quan tâm ít | quan tâm không nhiều | tiềm năng chưa cao | slightly interested
WON: chốt anh Huy | đã cọc ít
LOST: deal signed then cancelled | đã chốt rồi hủy
QUALIFIED: mức độ tiềm năng cao | khách rất tiềm năng | quan tâm cao
INTERESTED: quan tâm trung cấp | khách quan tâm căn giá thấp | interested in the course
`);

test.each(TRAPS)('%s is read as %s', (text, outcomes) => {
  expect(outcomes.split('/')).toContain(reader.read(text).outcome);
});

test.each([
  // Calls count, messages do not.
  ['quan tâm, knm, knm', 3],
  ['signed, no answer, voicemail', 3],
  ['quan tâm, ko phản hồi', null],
  ['đã gửi báo giá, chưa phản hồi', null],
  ['quan tâm, no reply', null],
  ['chưa rep, chưa rep', null],
  // Which calls are blocked is no number of calls.
  ['số bị khóa 1 chiều', null],
  ['thuê bao 1 chiều', null],
  ['thuê bao 1', 1],
])('%s tells of %p calls', (text, attempts) => {
  expect(reader.read(text).attempts).toBe(attempts);
});
