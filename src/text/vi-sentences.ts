/** Sentences that are put together from facts. */
import { numberText } from './numbers';
import { pairsNamed, peopleProblem } from './vi-people';
import type { ProblemFacts, VerdictFacts, Words } from './words';

const n = (value: number, decimals = 0) => numberText('vi', value, decimals);
/** So many tabs are listed by name. */
const TABS_NAMED = 3;
const at = (p: ProblemFacts) => (p.where ? ` (${p.where})` : '');

export const sentences: Pick<
  Words,
  'verdict' | 'problem' | 'moreTexts' | 'rowsNamed' | 'tabsNamed' | 'moreTabs' | 'pairsNamed'
> = {
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
          case 'bySettings':
            return `Còn sớm: ${count} số chờ theo Cài đặt`;
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
        return `${count} dòng có ngày sau thời điểm tính của bảng này${at(p)}: không tính.`;
      case 'oldDate':
        return `${count} dòng có ngày trước năm 2000${at(p)}: không tính, vui lòng sửa lại ngày.`;
      case 'inheritedDate':
        return `${count} dòng không ghi ngày, lấy theo ngày ở dòng trên${at(p)}.`;
      case 'pullAnswer':
        return `${count} ô ở cột “${p.place}”${at(p)} không phải có hoặc không: chưa tính vào phần “Pull cần sửa gì”.`;
      case 'ambiguousDates':
        return `Ngày ở cột “${p.place}”${at(p)} có thể là ngày/tháng hoặc tháng/ngày; đang đọc theo ngày/tháng. Nếu sai, đổi “Thứ tự ngày” trong Cài đặt${p.other ? `, ô ${p.other}` : ''}.`;
      case 'contestedColumn':
        return `Có hai cột hợp với “${p.place}”${at(p)}: đang dùng “${p.texts}”, không dùng “${p.other}”. Nếu sai, đổi trong Cài đặt.`;
      case 'columnByContent':
        return `Cột “${p.place}”${at(p)} được nhận ra nhờ nội dung: “${p.texts}”. Nếu sai, đổi trong Cài đặt.`;
      case 'tableColumns':
        return `Tab “${p.place}” thiếu cột ${p.other}: hãy đặt lại tên cột ở dòng tiêu đề. Các việc vừa ghi chưa được đưa vào tab này.`;
      case 'historyColumns':
        return `Tab “${p.place}” thiếu cột ${p.other}: hãy đặt lại tên cột ở dòng tiêu đề, hoặc xóa tab để Pullpush tạo lại. Hiện chưa lưu được tuần này.`;
      case 'columnMissing':
        return `Tab dữ liệu không có cột “${p.place}” ghi trong Cài đặt; đã tự tìm theo tên.`;
      case 'goodPoints':
        return `Cài đặt, ô ${p.where}: các kết quả tốt đang có điểm khác nhau: ${p.texts}, các kết quả còn lại ${p.other}. Nên để bằng nhau, để việc chốt được hay mất khách không làm thay đổi điểm chất lượng.`;
      case 'phraseOutcome':
        return `Cài đặt, ô ${p.where}: ${p.texts ? `không có kết quả “${p.texts}”` : 'chưa chọn kết quả'} cho cách ghi “${p.place}”; dòng này chưa được dùng.`;
      case 'newLeadTab':
        return `Tab “${p.texts}” giống danh sách số (${count} dòng) và chưa được đọc. Chọn Có hoặc Không trong Cài đặt, ô ${p.where}.`;
      case 'leadTabMissing':
        return `Cài đặt, ô ${p.where}: không tìm thấy tab dữ liệu “${p.texts}”${p.other ? `; đang đọc tab “${p.other}”` : ''}.`;
      case 'leadTabUnfit':
        return `Cài đặt, ô ${p.where}: tab “${p.texts}” không có cột ngày nhận, trạng thái, và chiến dịch hoặc nguồn nên không được đọc.`;
      case 'sameLeads':
        return `Hơn một nửa số dòng của tab “${p.texts}” trùng với tab “${p.other}”: đang tính hai lần. Chọn Không cho một tab trong Cài đặt, ô ${p.where}.`;
      case 'takenAsDuplicate':
      case 'goodTwice':
      case 'sharedContact':
      case 'impossiblePhone':
        return peopleProblem(p.kind, p);
      default:
        return `Cài đặt, ô ${p.where}: không dùng được giá trị “${p.texts}” cho “${p.place}”; đang dùng “${p.other}”.`;
    }
  },
  moreTexts: (count) => `và ${n(count)} cách ghi khác`,
  rowsNamed: (list, more, tab) =>
    `${tab === undefined ? '' : `tab “${tab}”, `}dòng ${list}${more > 0 ? ` và ${n(more)} dòng nữa` : ''}`,
  tabsNamed(tabs) {
    const named = tabs.slice(0, TABS_NAMED).map((tab) => `“${tab}”`);
    const more = tabs.length - named.length;
    if (tabs.length === 1) return `tab ${named[0]}`;
    if (more > 0) return `các tab ${named.join(', ')} và ${sentences.moreTabs(more)}`;
    return `các tab ${named.slice(0, -1).join(', ')} và ${named[named.length - 1]}`;
  },
  moreTabs: (count) => `${n(count)} tab khác`,
  pairsNamed,
};
