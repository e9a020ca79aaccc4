/** What is said of leads that are the same person, and of phones that nobody can call. Never a number or an address. */
import { numberText } from './numbers';
import type { NamedPair, PeopleProblem, ProblemFacts } from './words';

const n = (value: number) => numberText('vi', value);

export function peopleProblem(kind: PeopleProblem, { count, where }: ProblemFacts): string {
  switch (kind) {
    case 'takenAsDuplicate':
      return `${n(count)} số được tính là trùng vì số điện thoại hoặc e-mail đã có trước đó: ${where}.`;
    case 'goodTwice':
      return `${n(count)} số có vẻ trùng người với số trước nhưng kết quả tốt nên vẫn được tính: ${where}. Vui lòng kiểm tra.`;
    case 'sharedContact':
      return `${n(count)} số có số điện thoại hoặc e-mail nằm dưới nhiều tên khác nhau (${where}): coi như không của riêng ai, không dùng để tìm trùng.`;
    default:
      return `${n(count)} số có số điện thoại không thể có thật (${where}). Vui lòng sửa lại trước khi gọi.`;
  }
}

export function pairsNamed(pairs: readonly NamedPair[], more: number): string {
  const named = pairs.map(({ row, earlier, tabs }) =>
    tabs
      ? `dòng ${row} tab “${tabs.row}” trùng với dòng ${earlier} tab “${tabs.earlier}”`
      : `dòng ${row} trùng với dòng ${earlier}`,
  );
  return named.join(', ') + (more > 0 ? ` và ${n(more)} dòng nữa` : '');
}
