/**
 * Vietnamese mobile numbers of eleven digits lost one on 2018-09-15. A sheet that holds both the old and the new
 * number of a person holds one person.
 *
 * Source: the conversion plan of the Ministry of Information and Communications, as the five networks carried it out:
 * 21 prefixes; the last seven digits stayed (english.mic.gov.vn, 28 May 2018; SGGP News, "Mobile phone numbers
 * conversion to affect 60 million subscribers nationwide", which lists them all).
 */
const PREFIXES: Readonly<Record<string, string>> = {
  // Viettel
  162: '32',
  163: '33',
  164: '34',
  165: '35',
  166: '36',
  167: '37',
  168: '38',
  169: '39',
  // MobiFone
  120: '70',
  121: '79',
  122: '77',
  126: '76',
  128: '78',
  // VinaPhone
  123: '83',
  124: '84',
  125: '85',
  127: '81',
  129: '82',
  // Vietnamobile
  186: '56',
  188: '58',
  // Gmobile
  199: '59',
};

const OLD_MOBILE = /^\+84(1\d\d)(\d{7})$/;

/** An E.164 number as it is dialled today: `+841681234567` → `+84381234567`. Other numbers stay as they are. */
export function dialledToday(e164: string): string {
  const [, prefix = '', rest = ''] = OLD_MOBILE.exec(e164) ?? [];
  const today = PREFIXES[prefix];
  return today === undefined ? e164 : `+84${today}${rest}`;
}
