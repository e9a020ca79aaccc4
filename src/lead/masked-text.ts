import { cellKind } from './column-content';
import { tidy } from './fold';

const EMAIL = /[^\s@,;:<>()"]+@(?=[^\s@,;<>()"])/g;
/** Eight digits and more, with what people write between them. */
const NUMBER = /\+?\d(?:[\s.\-()]{0,2}\d){7,}/g;
/** Not in it: amounts and dates. */
const AMOUNT = /^\d{1,3}(?:[.,]\d{3})+$/;
const DATE = /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/;
const SHOWN = 3;

/** A text without the phone numbers and e-mail addresses in it: their last three digits and their domain stay. */
export function maskedText(text: string): string {
  const typed = tidy(text).replace(EMAIL, '…@');
  const kind = cellKind(typed);
  if (kind === 'phone' || kind === 'serial') return kind === 'phone' ? masked(typed) : typed;
  return typed.replace(NUMBER, (run) => (AMOUNT.test(run) || DATE.test(run) ? run : masked(run)));
}

function masked(number: string): string {
  return `…${number.replace(/\D/g, '').slice(-SHOWN)}`;
}
