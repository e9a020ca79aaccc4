/** The menu, what dialogs say, and what went wrong. */
import { numberText } from './numbers';
import { viLabels } from './vi-labels';
import { sentences } from './vi-sentences';
import type { Words } from './words';

const n = (value: number, decimals = 0) => numberText('vi', value, decimals);

export const dialogs: Pick<Words, 'menu' | 'dialog' | 'errors'> = {
  menu: {
    open: 'Mở Pullpush',
    setUp: 'Thiết lập',
    score: 'Chấm điểm từng số',
    build: 'Tạo bảng họp tuần',
    close: 'Chốt buổi họp',
    buildAnother: 'Tạo bảng họp tuần khác…',
    explain: 'Vì sao được điểm này?…',
    about: 'Điểm này là gì?',
    help: 'Trợ giúp',
    remove: 'Gỡ Pullpush…',
    statuses: 'Trạng thái chưa hiểu…',
    settings: 'Mở tab Cài đặt',
    addTab: 'Thêm tab…',
  },
  dialog: {
    setUpDone: (tabs, target) =>
      `Pullpush đọc số từ ${sentences.tabsNamed(tabs)}. Điểm mục tiêu đề xuất là ${n(target)}: hai bên cùng xem tab Cài đặt và thống nhất. Bảng điểm cho thấy bốn tuần gần nhất.`,
    closed: (tab, added, changed) =>
      `Đã chốt “${tab}”: ${n(added)} việc mới, ${n(changed)} việc cập nhật. Xem tab Việc cần làm.`,
    tabLeftOut: (tab, why) =>
      `Tab “${tab}” chưa được đọc. ${why}. Muốn đọc, chọn Có trong Cài đặt.`,
    built: (tab) => `Đã tạo xong tab “${tab}”.`,
    askWeek: 'Tuần nào? Gõ 2026-W46, hoặc một ngày trong tuần đó, ví dụ 18/11/2026.',
    get helpText() {
      return viLabels().helpText;
    },
    working: 'Đang xử lý…',
    scored: (tab, leads, judged, average) =>
      average === null
        ? `Đã chấm ${n(leads)} số trong tab “${tab}”: chưa số nào có kết luận nên chưa có điểm.`
        : `Đã chấm ${n(leads)} số trong tab “${tab}”: ${n(judged)} số có điểm, trung bình ${n(average, 1)}.`,
    askRemove: (tabs, leadTabs) =>
      `Gỡ Pullpush khỏi bảng tính này?\n\nCó: xóa luôn ${tabs.length > 0 ? `các tab của Pullpush (${tabs.join(', ')}) cùng mọi điều đã gõ trong đó` : 'các tab của Pullpush (hiện không có tab nào)'}${leadTabs.length > 0 ? `, và hai cột của Pullpush trong tab ${leadTabs.map((tab) => `“${tab}”`).join(', ')}` : ''}.\nKhông: chỉ gỡ đăng ký; các tab và hai cột vẫn ở lại như tab và cột bình thường.\nHủy: không thay đổi gì.\n\nDanh sách số của bạn luôn được giữ nguyên. Những gì đã xóa có thể lấy lại ở Tệp › Nhật ký phiên bản.`,
    removed: 'Đã gỡ Pullpush cùng các tab và cột của Pullpush. Muốn dùng lại, hãy chọn Thiết lập.',
    unregistered:
      'Đã gỡ đăng ký của Pullpush. Các tab và cột vẫn ở lại như tab và cột bình thường.',
    nothingToRemove: 'Bảng tính này không có gì của Pullpush để gỡ.',
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
    noHeader: (tab) =>
      `Tab “${tab}” không có dòng tiêu đề nên không đặt được tên cho hai cột. Hãy thêm một dòng tiêu đề phía trên số đầu tiên rồi thử lại.`,
    protectedTab: (tab) =>
      `Tab “${tab}” đang được bảo vệ nên Pullpush không sửa được hai cột của mình. Hãy nhờ chủ sở hữu bảng tính, hoặc người đã bảo vệ tab, cấp quyền chỉnh sửa cho bạn rồi thử lại.`,
    beingEdited: (tab) =>
      `Tab “${tab}” đang có người sửa nên chưa thể ghi điểm đúng dòng. Vui lòng thử lại sau một phút.`,
    columnsMoved: (tab) =>
      `Có người chèn, xóa hoặc chuyển cột trong tab “${tab}” đúng lúc đang ghi, điểm có thể đã nằm sang cột khác. Hãy vào Tệp › Nhật ký phiên bản, khôi phục bản ngay trước đó rồi chọn lại Chấm điểm từng số.`,
    removeFailed: (message) =>
      `Chưa gỡ hết Pullpush: ${message} Hãy chọn lại Gỡ Pullpush để gỡ nốt phần còn lại.`,
    steps: {
      setUp: 'thiết lập',
      score: 'chấm điểm',
      build: 'tạo bảng họp',
      close: 'chốt buổi họp',
      explain: 'giải thích điểm',
      sidebar: 'làm việc này',
      statuses: 'tìm các trạng thái chưa hiểu',
      tab: 'mở tab',
    },
  },
};
