/** Sentences of the server in the sidebar once Pullpush is set up. */
export const viSidebarLater = () => ({
  badRequest: 'Thanh bên này đã cũ. Hãy đóng lại rồi chọn Mở Pullpush trong menu.',
  protectedCells:
    'Tab “{tab}” đang được bảo vệ nên chưa ghi được gì. Hãy nhờ người đã bảo vệ tab cấp quyền chỉnh sửa cho bạn rồi thử lại.',
  tabGone: 'Không còn tab “{tab}”. Hãy mở lại phần này để xem danh sách mới.',
  tabHidden: 'Tab “{tab}” đang ẩn. Hãy hiện tab đó rồi thử lại.',
  notLeadTab: '“{tab}” không phải là tab dữ liệu mà Pullpush đang đọc.',
  rowGone: 'Tab “{tab}” không còn dòng {row}. Hãy mở lại phần này để xem danh sách mới.',
  rowMoved:
    'Dòng {row} của tab “{tab}” giờ là một số khác: có người vừa sắp xếp hoặc thêm bớt dòng. Hãy xem lại điểm để có danh sách mới.',
  blankStatus: 'Có một cách ghi bị trống. Hãy chọn lại cách ghi cần đặt ý nghĩa.',
  noOutcome:
    'Không có kết quả “{typed}” cho cách ghi “{text}”. Hãy chọn một kết quả trong danh sách.',
  badSetting: '{label}: không dùng được giá trị “{typed}”. {limits} Chưa giá trị nào được ghi.',
  limits: {
    number: 'Hãy gõ một số từ {least} đến {most}.',
    whole: 'Hãy gõ một số nguyên từ {least} đến {most}.',
    choice: 'Hãy chọn: {choices}.',
  },
  settingChanged: {
    all: 'Có người vừa sửa tab Cài đặt. {changes} Ghi theo giá trị của bạn?',
    one: '{label}: hiện là “{now}”, bạn muốn “{to}”.',
  },
  overwrite: 'Ghi giá trị của tôi',
  addColumns:
    'Pullpush sẽ thêm hai cột kết quả và điểm vào cuối tab {tabs}. Không ô nào khác trong tab dữ liệu thay đổi.',
  addColumnsYes: 'Thêm hai cột',
  rebuild:
    'Đã có tab “{tab}”. Tạo lại sẽ cập nhật các con số trong đó; mọi điều đã gõ vẫn giữ nguyên.',
  lookedAgain: 'Đã xem lại: số được đọc từ {tabs}. Những gì đã cài đặt vẫn giữ nguyên.',
  rebuildYes: 'Tạo lại',
  noSuchTab: 'Pullpush không có tab này. Hãy mở lại phần Tab.',
  cannotAdd: 'Không thêm được tab “{tab}” từ đây.',
  added: 'Đã thêm tab “{tab}”.',
  isThere: 'Tab “{tab}” đã có sẵn.',
  shows: {
    settings: 'Quy tắc, điểm của từng kết quả, các cột và cách ghi riêng của công ty',
    scoreboard: 'Điểm của từng chiến dịch trong bốn tuần gần nhất',
    actions: 'Mọi việc đã hứa trong các buổi họp: ai làm, hạn nào, đến đâu',
    meeting: 'Bảng họp của tuần đó, cùng kết luận đã ghi',
  },
  askTab: 'Thêm tab nào? Gõ số thứ tự.\n\n{tabs}',
  nothingToAdd: 'Các tab của Pullpush đã có đủ.',
  mapHere:
    'Ghi mỗi trạng thái vào cột đầu của bảng “Cách ghi riêng của công ty”, từ ô {cell} trở xuống, và chọn kết quả ở ô bên cạnh.',
  nothingUnmapped: 'Pullpush hiểu mọi trạng thái trong tab dữ liệu.',
});
