/** Verdicts, what is wrong in the data, and lists of rows and tabs. */
import type { SentenceTexts } from './sentences';

export const viSentences = (): SentenceTexts => ({
  verdicts: {
    BELOW: 'Dưới mục tiêu',
    ABOVE: 'Đạt mục tiêu',
    THIN: 'Quá ít số để nhận định',
    close: 'Sát mục tiêu, khó phân định',
    unsure: 'Chưa chắc: cần thêm {needed} kết luận',
    early: {
      neverWorked: 'Còn sớm: {waiting} số chưa gọi',
      unanswered: 'Còn sớm: {waiting} số chưa gặp được',
      parked: 'Còn sớm: {waiting} số treo quá 14 ngày',
      unmapped: 'Còn sớm: {waiting} số chưa hiểu trạng thái',
      bySettings: 'Còn sớm: {waiting} số chờ theo Cài đặt',
      inProgress: 'Còn sớm: {waiting} số đang chăm sóc',
    },
  },
  problems: {
    unmapped:
      '{count} số có trạng thái Pullpush chưa hiểu: {texts}. Ghi ý nghĩa một lần trong Cài đặt.',
    noDate: '{count} dòng không đọc được ngày ở cột “{place}”{at}: không tính.',
    shiftedRow: '{count} dòng có vẻ bị lệch cột, ngày nằm ở cột khác{at}: không tính.',
    noCampaign: '{count} dòng trống cột “{place}”{at}: tính vào “(không có chiến dịch)”.',
    futureDate: '{count} dòng có ngày sau thời điểm tính của bảng này{at}: không tính.',
    oldDate: '{count} dòng có ngày trước năm 2000{at}: không tính, vui lòng sửa lại ngày.',
    inheritedDate: '{count} dòng không ghi ngày, lấy theo ngày ở dòng trên{at}.',
    pullAnswer:
      '{count} ô ở cột “{place}”{at} không phải có hoặc không: chưa tính vào phần “Pull cần sửa gì”.',
    ambiguousDates:
      'Ngày ở cột “{place}”{at} có thể là ngày/tháng hoặc tháng/ngày; đang đọc theo ngày/tháng. Nếu sai, đổi “Thứ tự ngày” trong Cài đặt.',
    ambiguousDatesInCell:
      'Ngày ở cột “{place}”{at} có thể là ngày/tháng hoặc tháng/ngày; đang đọc theo ngày/tháng. Nếu sai, đổi “Thứ tự ngày” trong Cài đặt, ô {other}.',
    contestedColumn:
      'Có hai cột hợp với “{place}”{at}: đang dùng “{texts}”, không dùng “{other}”. Nếu sai, đổi trong Cài đặt.',
    columnByContent:
      'Cột “{place}”{at} được nhận ra nhờ nội dung: “{texts}”. Nếu sai, đổi trong Cài đặt.',
    tableColumns:
      'Tab “{place}” thiếu cột {other}: hãy đặt lại tên cột ở dòng tiêu đề. Các việc vừa ghi chưa được đưa vào tab này.',
    historyColumns:
      'Tab “{place}” thiếu cột {other}: hãy đặt lại tên cột ở dòng tiêu đề, hoặc xóa tab để Pullpush tạo lại. Hiện chưa lưu được tuần này.',
    columnMissing: 'Tab dữ liệu không có cột “{place}” ghi trong Cài đặt; đã tự tìm theo tên.',
    goodPoints:
      'Cài đặt, ô {where}: các kết quả tốt đang có điểm khác nhau: {texts}, các kết quả còn lại {other}. Nên để bằng nhau, để việc chốt được hay mất khách không làm thay đổi điểm chất lượng.',
    phraseOutcome:
      'Cài đặt, ô {where}: không có kết quả “{texts}” cho cách ghi “{place}”; dòng này chưa được dùng.',
    phraseWithoutOutcome:
      'Cài đặt, ô {where}: chưa chọn kết quả cho cách ghi “{place}”; dòng này chưa được dùng.',
    newLeadTab:
      'Tab “{texts}” giống danh sách số ({count} dòng) và chưa được đọc. Chọn Có hoặc Không trong Cài đặt, ô {where}.',
    leadTabMissing: 'Cài đặt, ô {where}: không tìm thấy tab dữ liệu “{texts}”.',
    leadTabReplaced:
      'Cài đặt, ô {where}: không tìm thấy tab dữ liệu “{texts}”; đang đọc tab “{other}”.',
    leadTabUnfit:
      'Cài đặt, ô {where}: tab “{texts}” không có cột ngày nhận, trạng thái, và chiến dịch hoặc nguồn nên không được đọc.',
    sameLeads:
      'Hơn một nửa số dòng của tab “{texts}” trùng với tab “{other}”: đang tính hai lần. Chọn Không cho một tab trong Cài đặt, ô {where}.',
    // Leads that are the same person, and phones that nobody can call. Never a number or an address.
    takenAsDuplicate:
      '{count} số được tính là trùng vì số điện thoại hoặc e-mail đã có trước đó: {where}.',
    goodTwice:
      '{count} số có vẻ trùng người với số trước nhưng kết quả tốt nên vẫn được tính: {where}. Vui lòng kiểm tra.',
    sharedContact:
      '{count} số có số điện thoại hoặc e-mail nằm dưới nhiều tên khác nhau ({where}): coi như không của riêng ai, không dùng để tìm trùng.',
    impossiblePhone:
      '{count} số có số điện thoại không thể có thật ({where}). Vui lòng sửa lại trước khi gọi.',
    // The tabs that a team adds and fills in.
    teamColumns:
      'Tab “{place}” thiếu cột {other}: hãy đặt lại tên cột ở dòng tiêu đề. Hiện chưa đọc được tab này.',
    teamColumnsBlank:
      'Tab “{place}” thiếu cột {other}: tạm coi như để trống. Hãy đặt lại tên cột ở dòng tiêu đề.',
    teamDate:
      'Không đọc được ngày ở cột “{place}” ({where}): tạm coi như để trống. Vui lòng ghi theo ngày/tháng/năm.',
    endBeforeStart:
      'Chiến dịch kết thúc trước ngày bắt đầu ({where}): tạm coi như chưa có ngày kết thúc. Vui lòng sửa lại ngày.',
    campaignUnnamed: '{count} dòng trống cột “{place}” ({where}): chưa được dùng.',
    feedbackDate:
      '{count} dòng không đọc được ngày ở cột “{place}” ({where}): chưa tính vào tuần nào. Vui lòng ghi theo ngày/tháng/năm.',
    feedbackKind:
      '{count} dòng chưa rõ loại ở cột “{place}” ({where}): chưa được dùng. Vui lòng chọn trong danh sách.',
    planPeriod:
      '{count} dòng không rõ tuần hay tháng nào ở cột “{place}” ({where}): chưa được dùng. Vui lòng ghi như 2026-W47 hoặc 11/2026.',
    planTwice: 'Một kỳ được ghi ở hai dòng ({where}): đang dùng dòng đầu.',
    planNumber: 'Không đọc được con số ở cột “{place}” ({where}): tạm bỏ qua.',
    setting:
      'Cài đặt, ô {where}: không dùng được giá trị “{texts}” cho “{place}”; đang dùng “{other}”.',
  },
  moreTexts: 'và {count} cách ghi khác',
  row: 'dòng {rows}',
  rows: 'dòng {rows}',
  rowOfTab: 'tab “{tab}”, dòng {rows}',
  rowsOfTab: 'tab “{tab}”, dòng {rows}',
  moreRows: ' và {more} dòng nữa',
  oneTab: 'tab {tab}',
  tabs: 'các tab {tabs} và {last}',
  moreTabs: '{count} tab khác',
  pair: 'dòng {row} trùng với dòng {earlier}',
  pairInTabs: 'dòng {row} tab “{tab}” trùng với dòng {earlier} tab “{earlierTab}”',
});
