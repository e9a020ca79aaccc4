import { isDate, type PlainValue } from './cell';
import { wallClock } from './time-zone';

/** How a date looks where nobody chose a format, by the spreadsheet's locale. */
export function automaticDateFormat(locale: string): string {
  if (/^en_US|^en$/.test(locale)) return 'M/d/yyyy';
  if (/^(ja|ko|zh|sv|lt|hu)/.test(locale)) return 'yyyy-MM-dd';
  return 'dd/MM/yyyy';
}

/** The text that a cell shows: dates, percent, digits and thousands of the usual formats. */
export function displayText(
  value: PlainValue,
  format: string,
  zone: { readonly timeZone: string; readonly locale: string },
): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (isDate(value)) {
    return dateText(value.getTime(), format || automaticDateFormat(zone.locale), zone.timeZone);
  }
  return numberText(value, format);
}

function numberText(value: number, format: string): string {
  const [positive = '', negative] = format.split(';');
  const pattern = value < 0 && negative !== undefined ? negative : positive;
  const bare = pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  const digits = /[#0][#0,]*(?:\.([#0]+))?/.exec(bare);
  if (pattern === '' || pattern === '@' || pattern === 'General' || !digits) return String(value);
  const percent = bare.includes('%');
  const decimals = digits[1] ?? '';
  const least = decimals.replace(/#/g, '').length;
  const size = Math.abs(percent ? value * 100 : value);
  let text = size.toFixed(decimals.length);
  while (decimals.length > least && text.includes('.') && text.endsWith('0')) {
    if (text.length - text.indexOf('.') - 1 <= least) break;
    text = text.slice(0, -1);
  }
  text = text.replace(/\.$/, '');
  if (digits[0].includes(',')) text = text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
  const shown = pattern.replace(/\[[^\]]*\]/g, '');
  const body = /[#0][#0,]*(?:\.[#0]+)?/.exec(shown)?.[0] ?? '';
  const dressed = shown.replace(body, text).replace(/"([^"]*)"|\\(.)/g, '$1$2');
  return value < 0 && negative === undefined ? `-${dressed}` : dressed;
}

function dateText(instant: number, format: string, timeZone: string): string {
  const clock = wallClock(instant, timeZone);
  const half = /am\/pm/i.test(format);
  const two = (n: number) => String(n).padStart(2, '0');
  let afterHour = false;
  return format.replace(/"[^"]*"|am\/pm|y+|m+|d+|h+|s+/gi, (token) => {
    if (token.startsWith('"')) return token.slice(1, -1);
    const long = token.length > 1;
    const letter = token[0]!;
    if (/^am/i.test(token)) return clock.hour < 12 ? 'AM' : 'PM';
    if (/y/i.test(letter))
      return long && token.length < 3 ? two(clock.year % 100) : `${clock.year}`;
    if (/d/i.test(letter)) return long ? two(clock.day) : `${clock.day}`;
    if (/s/i.test(letter)) return long ? two(clock.second) : `${clock.second}`;
    if (/h/i.test(letter)) {
      afterHour = true;
      const hour = half ? clock.hour % 12 || 12 : clock.hour;
      return long ? two(hour) : `${hour}`;
    }
    // An m after an hour is a minute; a capital M is always a month.
    const minute = letter === 'm' && afterHour;
    afterHour = false;
    const n = minute ? clock.minute : clock.month;
    return long ? two(n) : `${n}`;
  });
}
