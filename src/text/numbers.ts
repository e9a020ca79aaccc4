/** Numbers and dates as a reader of each language writes them. */
export type Language = 'vi' | 'en';

/** A number with a fixed count of decimals: 1.234,5 in Vietnamese, 1,234.5 in English. */
export function numberText(language: Language, value: number, decimals = 0): string {
  const [whole = '', part] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');
  const mark = language === 'vi' ? ',' : '.';
  return `${value < 0 ? '-' : ''}${grouped}${part === undefined ? '' : mark + part}`;
}

/** A share 0..1 as a whole percentage. */
export function percentText(language: Language, share: number): string {
  return `${numberText(language, share * 100)}${language === 'vi' ? ' %' : '%'}`;
}

/** `yyyy-mm-dd` as dd/mm/yyyy. */
export function dateText(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}
