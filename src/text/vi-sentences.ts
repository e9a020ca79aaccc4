/** Sentences that are put together from facts. */
import { numberText } from './numbers';
import type { ProblemFacts, VerdictFacts, Words } from './words';

const n = (value: number, decimals = 0) => numberText('vi', value, decimals);
const at = (p: ProblemFacts) => (p.where ? ` (${p.where})` : '');

export const sentences: Pick<Words, 'verdict' | 'problem' | 'moreTexts' | 'rowsNamed'> = {
  verdict(v: VerdictFacts): string {
    switch (v.code) {
      case 'BELOW':
        return 'Dưới mục tiêu';
      case 'ABOVE':
        return 'Đạt mục tiêu';
      case 'THIN':
        return 'Quá ít số để nhận định';
      case 'UNSURE':
        return v.needed === null || v.needed === undefined
          ? 'Sát mục tiêu, khó phân định'
          : `Chưa chắc: cần thêm ${n(v.needed)} kết luận`;
      default: {
        const count = n(v.waiting ?? 0);
        switch (v.cause) {
          case 'neverWorked':
            return `Còn sớm: ${count} số chưa gọi`;
          case 'unanswered':
            return `Còn sớm: ${count} số chưa gặp được`;
          case 'parked':
            return `Còn sớm: ${count} số treo quá 14 ngày`;
          case 'unmapped':
            return `Còn sớm: ${count} số chưa hiểu trạng thái`;
          default:
            return `Còn sớm: ${count} số đang chăm sóc`;
        }
      }
    }
  },
  problem(p: ProblemFacts): string {
    const count = n(p.count);
    switch (p.kind) {
      case 'unmapped':
        return `${count} số có trạng thái Pullpush chưa hiểu: ${p.texts ?? ''}. Ghi ý nghĩa một lần trong Cài đặt.`;
      case 'noDate':
        return `${count} dòng không đọc được ngày ở cột “${p.place}”${at(p)}: không tính.`;
      case 'shiftedRow':
        return `${count} dòng có vẻ bị lệch cột, ngày nằm ở cột khác${at(p)}: không tính.`;
      case 'noCampaign':
        return `${count} dòng trống cột “${p.place}”${at(p)}: tính vào “(không có chiến dịch)”.`;
      case 'futureDate':
        return `${count} dòng có ngày sau thời điểm tạo bảng${at(p)}: không tính.`;
      case 'oldDate':
        return `${count} dòng có ngày trước năm 2000${at(p)}: không tính, vui lòng sửa lại ngày.`;
      case 'inheritedDate':
        return `${count} dòng không ghi ngày, lấy theo ngày ở dòng trên${at(p)}.`;
      case 'ambiguousDates':
        return `Ngày ở cột “${p.place}” có thể là ngày/tháng hoặc tháng/ngày; đang đọc theo ngày/tháng.`;
      case 'contestedColumn':
        return `Có hai cột hợp với “${p.place}”: đang dùng “${p.texts}”, không dùng “${p.other}”. Nếu sai, đổi trong Cài đặt.`;
      case 'columnByContent':
        return `Cột “${p.place}” được nhận ra nhờ nội dung: “${p.texts}”. Nếu sai, đổi trong Cài đặt.`;
      case 'tableColumns':
        return `Tab “${p.place}” thiếu cột ${p.other}: hãy đặt lại tên cột ở dòng tiêu đề. Các việc vừa ghi chưa được đưa vào tab này.`;
      case 'columnMissing':
        return `Tab dữ liệu không còn cột “${p.place}” ghi trong Cài đặt; đã tự tìm theo tên.`;
      default:
        return `Cài đặt, ô ${p.where}: không dùng được giá trị “${p.texts}” cho “${p.place}”; đang dùng ${p.other}.`;
    }
  },
  moreTexts: (count) => `và ${n(count)} cách ghi khác`,
  rowsNamed: (list, more) => `dòng ${list}${more > 0 ? ` và ${n(more)} dòng nữa` : ''}`,
};
