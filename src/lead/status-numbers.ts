import { SOME_MONEY, SOME_TIME } from './words';

/** Dates and times of day. */
const TIMES = [
  /(?<![\p{L}\d])\d{1,2}(?:\s?(?:h|g|giờ|gio)\s?\d{0,2}p?|:\d{2})\s?(?:am|pm)?(?![\p{L}\d])/gu,
  /(?<!\d)\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?(?!\d)/gu,
  /(?<![\p{L}\d])(?<!(?:lần|lan) )(?:ngày|ngay|tháng|thang|thứ|năm|quý|t|q)\s?\d{1,4}(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])\d{1,2}\s?(?:am|pm)(?![\p{L}\d])/gu,
];
const MONEY =
  /(?<![\p{L}\d.,])(?:\$\s?[\d.,]+k?|\d[\d.,]*\s?(?:k|tr|triệu|trieu|củ|tỷ|tỉ|ty|đ|vnd|usd|lakhs?)\d*)(?![\p{L}\d])/gu;
const AMOUNTS =
  /(?<![\p{L}\d])\d+\s?(?:phút|phut|p|tuần|tuan|tháng|thang|ngày|ngay|năm|nam|hôm|hom|t|days?|weeks?|months?|min|mins|hours?|bé|con|%)\d*(?![\p{L}\d])/gu;

/** A text in which no number is left that counts no calls: times, prices and amounts are only named. */
export function withoutTimes(text: string): string {
  let out = text;
  if (!/\d/.test(out)) return out;
  // "0 nghe máy": a zero before a word is a "không".
  out = out.replace(/(?<![\p{L}\d.,])0 (?=\p{L}{2,})/gu, 'không ');
  for (const pattern of TIMES) out = out.replace(pattern, ` ${SOME_TIME} `);
  return out.replace(MONEY, ` ${SOME_MONEY} `).replace(AMOUNTS, ' ');
}
