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

/** A number with the decimals it has, two at most. */
export function exactText(language: Language, value: number): string {
  const decimals = [0, 1].find((count) => Math.abs(value - Number(value.toFixed(count))) < 0.005);
  return numberText(language, value, decimals ?? 2);
}

/** A score to one decimal, and to more where it would read as `other` without being it: 60.04 beside 60. */
export function apartFrom(language: Language, value: number, other: number): string {
  let decimals = 1;
  while (decimals < 4 && value !== other && value.toFixed(decimals) === other.toFixed(decimals))
    decimals++;
  return numberText(language, value, decimals);
}

/** A share 0..1 in percent, whole unless it would then read as large as the share that it is below. */
export function partText(language: Language, share: number, below = 2): string {
  const isLess = share < below && Math.round(share * 100) >= Math.round(below * 100);
  const percent = isLess ? Math.floor(share * 1000) / 10 : share * 100;
  return `${numberText(language, percent, isLess ? 1 : 0)}${language === 'vi' ? ' %' : '%'}`;
}
