/** The menu, what dialogs say, and what went wrong. */
import { numberText } from './numbers';
import { sentences } from './vi-sentences';
import type { Words } from './words';

const n = (value: number, decimals = 0) => numberText('vi', value, decimals);

export const dialogs: Pick<Words, 'menu' | 'dialog' | 'errors'> = {
  menu: {
    setUp: 'Thiết lập',
    build: 'Tạo bảng họp tuần',
    close: 'Chốt buổi họp',
    buildAnother: 'Tạo bảng họp tuần khác…',
    help: 'Trợ giúp',
  },
  dialog: {
    setUpDone: (tabs, target) =>
      `Pullpush đọc số từ ${sentences.tabsNamed(tabs)}. Điểm mục tiêu đề xuất là ${n(target)}: hai bên cùng xem tab Cài đặt và thống nhất. Bảng điểm cho thấy bốn tuần gần nhất.`,
    closed: (tab, added, changed) =>
      `Đã chốt “${tab}”: ${n(added)} việc mới, ${n(changed)} việc cập nhật. Xem tab Việc cần làm.`,
    built: (tab) => `Đã tạo xong tab “${tab}”.`,
    askWeek: 'Tuần nào? Gõ 2026-W46, hoặc một ngày trong tuần đó, ví dụ 18/11/2026.',
    helpText:
      'Thiết lập: tìm các cột trong tab dữ liệu, tạo tab Cài đặt và Bảng điểm.\nTạo bảng họp tuần: tạo tab họp của tuần vừa kết thúc. Tạo lại vẫn giữ mọi điều bạn đã gõ.\nTạo bảng họp tuần khác…: bất kỳ tuần nào, kể cả tuần đang chạy.\nTab dữ liệu của bạn không bị thay đổi, và không số nào rời khỏi bảng tính này.',
    working: 'Đang xử lý…',
  },
  errors: {
    noLeads:
      'Không tab nào giống danh sách số: cần cột ngày nhận, trạng thái, và chiến dịch hoặc nguồn. Hãy đặt tên các cột này ở dòng tiêu đề, có ít nhất một số bên dưới, rồi thử lại.',
    noLeadTabChosen:
      'Chưa tab dữ liệu nào được chọn để đọc. Trong tab Cài đặt, phần Các tab dữ liệu, hãy chọn Có cho ít nhất một tab.',
    notSetUp: 'Hãy chạy Pullpush › Thiết lập trước.',
    badWeek: (typed) =>
      `“${typed}” không phải là tuần. Gõ dạng 2026-W46, hoặc một ngày trong tuần như 18/11/2026.`,
    futureWeek: (week) => `Tuần ${week} chưa bắt đầu.`,
    nameTaken: (tab) =>
      `Đã có tab tên “${tab}” không phải của Pullpush. Hãy đổi tên tab đó rồi tạo lại.`,
    noMeeting: 'Chưa có tab họp nào. Hãy tạo bảng họp tuần trước.',
    noSpreadsheet:
      'Pullpush không thấy bảng tính nào đang mở. Hãy mở bảng tính và chạy từ menu của Pullpush.',
    newerVersion:
      'Các tab này do bản Pullpush mới hơn tạo ra. Hãy tải lại bảng tính để dùng bản mới.',
    unexpected: (step, message) =>
      `Có lỗi khi ${step}: ${message} Những gì bạn gõ không bị thay đổi. Vui lòng thử lại.`,
    steps: { setUp: 'thiết lập', build: 'tạo bảng họp', close: 'chốt buổi họp' },
  },
};
