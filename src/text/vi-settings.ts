/** The Settings tab and the names of outcomes. */

import { numberText } from './numbers';
import { viLabels } from './vi-labels';
import type { Words } from './words';

export const outcomes: Words['outcomes'] = {
  NEW: 'Mới, chưa gọi',
  NO_ANSWER: 'Không nghe máy',
  UNREACHABLE: 'Thuê bao, không liên lạc được',
  CALLBACK: 'Hẹn gọi lại',
  CONNECTED: 'Đang trao đổi',
  WRONG_NUMBER: 'Sai số',
  SPAM: 'Rác, số giả',
  WRONG_AUDIENCE: 'Sai đối tượng',
  NO_NEED: 'Không có nhu cầu',
  JUST_ASKING: 'Chỉ tham khảo',
  NO_BUDGET: 'Không đủ tài chính',
  REFUSED: 'Từ chối, không rõ lý do',
  CONSIDERING: 'Đang cân nhắc',
  NO_SHOW: 'Hẹn nhưng không đến',
  INTERESTED: 'Quan tâm',
  LOST: 'Có nhu cầu, không chốt được',
  QUALIFIED: 'Đạt chuẩn',
  APPOINTMENT: 'Đã đặt lịch',
  WON: 'Đã chốt',
  DUPLICATE: 'Trùng',
  DO_NOT_CALL: 'Yêu cầu không gọi',
  STOPPED: 'Dừng, không rõ lý do',
  UNKNOWN: 'Chưa hiểu',
};

/** Made when first asked for: custom functions never show it. */
export const settings = (): Words['settings'] => ({
  ...viLabels().settings,
  tabNote: ({ kind, rows, other }) => {
    const count = `${numberText('vi', rows ?? 0)} dòng`;
    switch (kind) {
      case 'read':
        return `${count}, giống danh sách số`;
      case 'new':
        return `Tab mới, ${count}, giống danh sách số: chọn Có để đọc, Không để bỏ qua`;
      case 'copy':
        return `Hơn một nửa số dòng trùng với tab “${other}”: đọc cả hai sẽ tính hai lần`;
      case 'hidden':
        return `Tab đang ẩn, ${count}`;
      case 'weak':
        return `${count}, ít giống danh sách số hơn tab “${other}”`;
      case 'missing':
        return 'Không tìm thấy tab này';
      case 'unfit':
        return 'Không thấy cột ngày nhận, trạng thái hoặc chiến dịch';
      default:
        return `Tab này nay có tên “${other}”`;
    }
  },
});
