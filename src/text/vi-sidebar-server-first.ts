/** Sentences of the server in the sidebar's first run. */
export const viSidebarFirst = () => ({
  isSetUp:
    'Bảng tính này vừa được thiết lập Pullpush, có thể do một đồng nghiệp: thanh bên sẽ theo tab Cài đặt đã có.',
  noTab:
    'Chưa chọn tab nào để đọc, hoặc tab đã chọn không còn nữa. Hãy chọn ít nhất một tab có danh sách số.',
  emptyTab:
    'Tab “{tab}” chưa có dòng nào để đọc. Hãy bỏ chọn tab này, hoặc nhập số vào rồi thử lại.',
  needed:
    'Chưa biết cột nào trong tab “{tab}” là “{field}”. Hãy chọn cột đó; nếu bảng chưa có, thêm cột rồi bấm “Đọc lại bảng tính”. Không có cột này thì không tính được điểm.',
  noLeads:
    'Chưa tính được số nào trong {tabs}: không dòng nào có ngày nhận đọc được. Hãy chọn cột ngày nhận khác, hoặc sửa ngày trong bảng rồi bấm “Đọc lại bảng tính”.',
  contested: 'Cột “{other}” cũng hợp; đang dùng “{used}”. Đúng chưa?',
  byContent: 'Nhận ra “{used}” nhờ nội dung, không phải nhờ tên cột. Đúng chưa?',
  unreadDates:
    'Trong các dòng đầu, không đọc được {count}/{of} ngày, ví dụ “{example}”: các số đó sẽ không được tính. Ngày cần có đủ ngày, tháng, năm.',
  otherTab:
    'Cài đặt chỉ ghi tên cột một lần cho mọi tab, nên tab này cũng đọc “{used}”. Muốn đọc cột khác, hãy đổi tên cột trong tab này.',
  sameLeads:
    'Hơn một nửa số dòng của tab “{tab}” trùng với tab “{other}”: đang tính hai lần. Hãy quay lại bước Tab và bỏ chọn một tab.',
});
