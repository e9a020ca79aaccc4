import type { StartWords } from './sidebar-words';

export function start(): StartWords {
  return {
    title: 'Pullpush',
    loading: 'Đang mở…',
    tryAgain: 'Thử lại',
    offline: 'Không kết nối được với Google. Kiểm tra mạng rồi bấm “Thử lại”.',
    accounts:
      'Google chưa cho phép Pullpush chạy ở đây. Thường là do trình duyệt đang đăng nhập nhiều tài khoản Google: thanh bên chạy bằng tài khoản mặc định, không phải tài khoản đang mở bảng tính này. Hãy mở bảng tính trong cửa sổ ẩn danh chỉ đăng nhập một tài khoản, hoặc dùng menu Tiện ích mở rộng › Pullpush: việc nào trong thanh bên cũng có ở đó.',
    consent:
      'Google cần bạn cho phép trước. Hãy chọn menu Tiện ích mở rộng › Pullpush › Tự tạo bảng họp hằng tuần…: Google sẽ hỏi quyền và lịch được đặt ở đó.',
    failed: 'Chưa làm được: {message} Bấm “Thử lại”; nếu vẫn lỗi, tải lại trang.',
    yes: 'Đồng ý',
    cancel: 'Thôi',
  };
}
