/** What dialogs say, and what went wrong. */
import type { DialogTexts, ErrorTexts } from './dialogs';

export const viDialogs = (): DialogTexts => ({
  setUpDone:
    'Pullpush đọc số từ {tabs}. Điểm mục tiêu đề xuất là {target}: hai bên cùng xem tab Cài đặt và thống nhất. Bảng điểm cho thấy bốn tuần gần nhất.',
  nothingClosed:
    'Trong “{tab}” chưa có gì mới để chốt. Ghi ai làm gì, hạn nào ở phần Kết luận rồi chốt buổi họp.',
  closed: 'Đã chốt “{tab}”: {added} việc mới, {changed} việc cập nhật. Xem tab Việc cần làm.',
  tabLeftOut: 'Tab “{tab}” chưa được đọc. {why}. Muốn đọc, chọn Có trong Cài đặt.',
  built: 'Đã tạo xong tab “{tab}”.',
  askWeek: 'Tuần nào? Gõ 2026-W46, hoặc một ngày trong tuần đó, ví dụ 18/11/2026.',
  helpText:
    'Thiết lập: tìm các cột trong tab dữ liệu, tạo tab Cài đặt và Bảng điểm.\nChấm điểm từng số: thêm hoặc cập nhật hai cột kết quả và điểm ở cuối tab dữ liệu; trung bình cột điểm chính là điểm trên Bảng điểm.\nTạo bảng họp tuần: tạo tab họp của tuần vừa kết thúc. Tạo lại vẫn giữ mọi điều bạn đã gõ.\nTạo bảng họp tuần khác…: bất kỳ tuần nào, kể cả tuần đang chạy.\nTự tạo bảng họp hằng tuần…: chọn ngày giờ, từ đó bảng họp tự được tạo; lần nào không chạy được thì dòng đầu của menu này báo.\nChốt buổi họp: đưa các kết luận vào tab Việc cần làm; việc chưa xong sẽ được nhắc lại mỗi tuần.\nVì sao được điểm này?…: điểm của một chiến dịch cộng từ đâu, vì sao thấp, dòng nào.\nTrạng thái chưa hiểu…: những cách ghi Pullpush chưa hiểu, và chỗ ghi ý nghĩa cho chúng.\nĐiểm này là gì?: đọc trong một phút.\nThêm tab…: tạo lại tab còn thiếu của Pullpush.\nGỡ Pullpush…: gỡ khỏi bảng tính này, tab dữ liệu trở lại đúng như trước.\nNgoài hai cột nói trên, không ô nào trong tab dữ liệu bị thay đổi, và không số nào rời khỏi bảng tính này.',
  working: 'Đang xử lý…',
  scored: {
    averaged: 'Đã chấm {leads} số trong tab “{tab}”: {judged} số có điểm, trung bình {average}.',
    unjudged: 'Đã chấm {leads} số trong tab “{tab}”: chưa số nào có kết luận nên chưa có điểm.',
  },
  scoredPart:
    'Đã chấm {done} trong {leads} số của tab “{tab}”; bấm Chấm điểm từng số lần nữa để làm tiếp.',
  askRemove: {
    text: 'Gỡ Pullpush khỏi bảng tính này?\n\nCó: xóa luôn {tabs}{columns}.\nKhông: chỉ gỡ đăng ký; các tab và hai cột vẫn ở lại như tab và cột bình thường.\nHủy: không thay đổi gì.\n\nDanh sách số của bạn luôn được giữ nguyên. Những gì đã xóa có thể lấy lại ở Tệp › Nhật ký phiên bản.',
    itsTabs: 'các tab của Pullpush ({tabs}) cùng mọi điều đã gõ trong đó',
    noTabs: 'các tab của Pullpush (hiện không có tab nào)',
    itsColumns: ', và hai cột của Pullpush trong tab {tabs}',
  },
  removed: 'Đã gỡ Pullpush cùng các tab và cột của Pullpush. Muốn dùng lại, hãy chọn Thiết lập.',
  unregistered: 'Đã gỡ đăng ký của Pullpush. Các tab và cột vẫn ở lại như tab và cột bình thường.',
  nothingToRemove: 'Bảng tính này không có gì của Pullpush để gỡ.',
});

export const viErrors = (): ErrorTexts => ({
  noLeads:
    'Không tab nào giống danh sách số: cần cột ngày nhận, trạng thái, và chiến dịch hoặc nguồn. Hãy đặt tên các cột này ở dòng tiêu đề, có ít nhất một số bên dưới, rồi thử lại.',
  noLeadTabChosen:
    'Chưa tab dữ liệu nào được chọn để đọc. Trong tab Cài đặt, phần Các tab dữ liệu, hãy chọn Có cho ít nhất một tab.',
  notSetUp: 'Hãy chạy Pullpush › Thiết lập trước.',
  badWeek:
    '“{typed}” không phải là tuần. Gõ dạng 2026-W46, hoặc một ngày trong tuần như 18/11/2026.',
  futureWeek: 'Tuần {week} chưa bắt đầu.',
  nameTaken: 'Đã có tab tên “{tab}” không phải của Pullpush. Hãy đổi tên tab đó rồi tạo lại.',
  noMeeting: 'Chưa có tab họp nào. Hãy tạo bảng họp tuần trước.',
  noSpreadsheet:
    'Pullpush không thấy bảng tính nào đang mở. Hãy mở bảng tính và chạy từ menu của Pullpush.',
  newerVersion:
    'Các tab này do bản Pullpush mới hơn tạo ra. Hãy tải lại bảng tính để dùng bản mới.',
  noAnswer:
    'Google Sheets không trả lời khi đang {step}. Những gì bạn gõ vẫn còn nguyên. Chờ một phút rồi thử lại. ({message})',
  unexpected: 'Có lỗi khi {step}: {message} Những gì bạn gõ không bị thay đổi. Vui lòng thử lại.',
  noHeader:
    'Tab “{tab}” không có dòng tiêu đề nên không đặt được tên cho hai cột. Hãy thêm một dòng tiêu đề phía trên số đầu tiên rồi thử lại.',
  protectedTab:
    'Tab “{tab}” đang được bảo vệ nên Pullpush không sửa được hai cột của mình. Hãy nhờ chủ sở hữu bảng tính, hoặc người đã bảo vệ tab, cấp quyền chỉnh sửa cho bạn rồi thử lại.',
  beingEdited:
    'Tab “{tab}” đang có người sửa nên chưa thể ghi điểm đúng dòng. Vui lòng thử lại sau một phút.',
  columnsMoved:
    'Có người chèn, xóa hoặc chuyển cột trong tab “{tab}” đúng lúc đang ghi, điểm có thể đã nằm sang cột khác. Hãy vào Tệp › Nhật ký phiên bản, khôi phục bản ngay trước đó rồi chọn lại Chấm điểm từng số.',
  tooMuchToRead:
    'Tab “{tab}” quá lớn: mới đọc được {done} trong {rows} dòng, mà Google dừng mọi lần chạy sau 6 phút. Chưa có gì bị thay đổi. Hãy chuyển số của các năm trước sang một tab riêng, rồi chọn Không cho tab đó trong Cài đặt › Các tab dữ liệu.',
  tooMuchToScore:
    'Đọc xong tab “{tab}” thì không còn đủ thời gian để ghi điểm: Google dừng mọi lần chạy sau 6 phút. Chưa có gì bị thay đổi. Hãy chuyển số của các năm trước sang một tab riêng, rồi chọn Không cho tab đó trong Cài đặt › Các tab dữ liệu.',
  removeFailed: 'Chưa gỡ hết Pullpush: {message} Hãy chọn lại Gỡ Pullpush để gỡ nốt phần còn lại.',
  busy: {
    somebody: 'Có người khác đang lưu trong bảng tính này. Chờ một chút rồi thử lại.',
    nobody: 'Có người khác',
    clock: 'Lịch tự động của Pullpush',
  },
  busyWith: '{who} đang {step} từ {time}. Chờ một chút rồi thử lại.',
  steps: {
    setUp: 'thiết lập',
    score: 'chấm điểm',
    build: 'tạo bảng họp',
    close: 'chốt buổi họp',
    explain: 'giải thích điểm',
    sidebar: 'làm việc này',
    statuses: 'tìm các trạng thái chưa hiểu',
    tab: 'mở tab',
    settings: 'lưu Cài đặt',
    remove: 'gỡ Pullpush',
    weekly: 'đặt lịch tự tạo bảng họp',
  },
});
