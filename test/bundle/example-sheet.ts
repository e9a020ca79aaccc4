import { call } from './bundle';

/**
 * The lead sheet that the examples speak of: A received, B campaign, C first contact, D phone, E status, F calls, G what a second
 * person noted; K to M the team's own list, N days off, P to T the figures of two periods.
 */
const SHEET: Readonly<Record<string, readonly unknown[]>> = {
  A: ['Ngày nhận', '20/11/2026 16:40', '20/11/2026 22:00', '21/11/2026 11:50', '22/11/2026 9:00'],
  B: ['Chiến dịch', 'Tết', 'Tết', 'Hè', 'Hè'],
  C: ['Gọi đầu', '20/11/2026 17:10', '21/11/2026 8:05', '23/11/2026 8:15', ''],
  D: ['SĐT', '0912345678', 'p:+84987654321', 912345679, ''],
  E: ['Trạng thái', 'đã chốt', 'không có nhu cầu', 'KNM', 'quan tâm'],
  F: ['Số lần gọi', 2, 1, 3, 1],
  G: ['Nghe lại', 'quan tâm', 'hỏi chơi', 'KNM', 'đã chốt'],
  K: ['Cách ghi', 'L2'],
  L: ['Kết quả', 'INTERESTED'],
  M: ['Điểm', ''],
  N: ['Ngày nghỉ', '1/1/2027'],
  P: ['Số nhận', 200, 260],
  Q: ['Đã đánh giá', 160, 200],
  R: ['Tốt', 90, 91],
  S: ['Chốt', 18, 20],
  T: ['Doanh thu', 90e6, 110e6],
};
/** A few blank rows below the last lead, as a whole column has. */
const ROWS = 8;

/** What a formula such as `=LEAD_QUALITY(E2:E, F2:F)` gives there; arguments are parted by `,` or `;`. */
export function evaluated(context: Record<string, unknown>, formula: string): unknown {
  const [, name = '', list = ''] = /^=(\w+)\((.*)\)$/.exec(formula) ?? [];
  const parts = list.match(/"[^"]*"|[^,;\s][^,;]*/g) ?? [];
  return call(context, name, ...parts.map((part) => argument(part.trim())));
}

function argument(text: string): unknown {
  const range = /^([A-Z])(\d+):([A-Z])(\d*)$/.exec(text);
  if (range) {
    const [, first, from, last, to] = range as unknown as [string, string, string, string, string];
    const letters: string[] = [];
    for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) {
      letters.push(String.fromCharCode(code));
    }
    const rows = Number(to || ROWS) - Number(from) + 1;
    return Array.from({ length: rows }, (_, i) =>
      letters.map((letter) => SHEET[letter]?.[Number(from) - 1 + i] ?? ''),
    );
  }
  if (text.startsWith('"')) return text.slice(1, -1);
  const number = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (Number.isNaN(number)) throw new Error(`The example holds "${text}", which no cell is.`);
  return number;
}
