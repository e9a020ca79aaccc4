import type { Random } from './random';

const SURNAMES = {
  Nguyễn: 34,
  Trần: 12,
  Lê: 10,
  Phạm: 8,
  Huỳnh: 6,
  Võ: 5,
  Đặng: 4,
  Bùi: 4,
  Đỗ: 3,
  Hồ: 3,
  Ngô: 2,
  Dương: 2,
  Lý: 2,
  Phan: 4,
  Vũ: 4,
  Trương: 3,
  Đinh: 2,
  Mai: 1,
};

const WOMEN = {
  middle: ['Thị', 'Thị', 'Thị', 'Ngọc', 'Thanh', 'Thu', 'Kim', 'Mỹ', 'Phương', 'Bích', 'Hồng'],
  given: [
    'Hương',
    'Lan',
    'Hạnh',
    'Thủy',
    'Yến',
    'Trang',
    'Ngân',
    'Loan',
    'Diễm',
    'Tuyền',
    'Oanh',
    'Hằng',
    'Thảo',
    'Vân',
    'Quyên',
    'Phượng',
    'Nga',
    'Duyên',
    'Tâm',
    'Mai',
    'Linh',
    'Giang',
  ],
};

const MEN = {
  middle: ['Văn', 'Văn', 'Minh', 'Hữu', 'Quang', 'Đức', 'Thanh', 'Anh', 'Công', 'Hoàng'],
  given: [
    'Tuấn',
    'Hùng',
    'Dũng',
    'Phong',
    'Tài',
    'Long',
    'Sơn',
    'Hải',
    'Thắng',
    'Nam',
    'Phúc',
    'Khoa',
    'Đạt',
    'Trung',
    'Tùng',
    'Vinh',
    'Lộc',
    'Thịnh',
  ],
};

/** How parents call themselves on social networks: after the child. */
const PARENT = ['Mẹ', 'Mẹ', 'Mẹ', 'Mẹ bé', 'Ba', 'Bố'];
const CHILD = [
  'Bống',
  'Sóc',
  'Tôm',
  'Cà Rốt',
  'Na',
  'Bin',
  'Gấu',
  'Khoai',
  'Thỏ',
  'Mít',
  'Ken & Kin',
  'Bông',
  'Cún',
  'Tiêu',
  'Su',
  'Kem',
  'Cốm',
  'Bơ',
  'Nấm',
  'Mây',
  'Sushi',
  'Ốc',
  'Dâu',
  'Tép',
  'Bắp',
];

const FLOURISHES = [' 🌸', ' ❤️', ' (FB)', ' (zalo)', ' .'];

/** The first three digits of Vietnamese mobile numbers. */
const PREFIXES = [
  '032',
  '035',
  '038',
  '039',
  '070',
  '077',
  '081',
  '085',
  '086',
  '088',
  '090',
  '091',
  '093',
  '094',
  '096',
  '097',
  '098',
];

/** One customer: invented name, phone and, for a few, e-mail. */
export interface Person {
  name: string;
  /** Ten digits with the leading 0. */
  phone: string;
  /** Empty for most. */
  email: string;
}

/** The same text as typed by someone who leaves all diacritics away. */
export function withoutDiacritics(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/**
 * Mobile number no. `index`: a real prefix, then 000, then four digits. So that nobody takes it for
 * a customer's, every number of the sample has these three zeros; no two indexes share a number.
 */
export function phoneNumber(index: number): string {
  const prefix = PREFIXES[index % PREFIXES.length]!;
  // 7919 is prime to 10,000, so the endings look random and still never repeat.
  return `${prefix}000${String((index * 7919 + 1234) % 10_000).padStart(4, '0')}`;
}

/** A customer with phone number no. `index` (0–9,999). */
export function person(random: Random, index: number): Person {
  const sex = random.chance(0.72) ? WOMEN : MEN;
  const surname = random.weighted(SURNAMES);
  const given = random.pick(sex.given);
  const full = `${surname} ${random.pick(sex.middle)} ${given}`;
  const way = random.weighted({ full: 55, short: 18, bare: 9, lower: 5, upper: 3, nick: 7 });
  const written = {
    full,
    short: random.chance(0.5) ? `${given} ${surname}` : `${surname} ${given}`,
    bare: withoutDiacritics(full),
    lower: full.toLowerCase(),
    upper: full.toUpperCase(),
    nick: `${random.pick(PARENT)} ${random.pick(CHILD)}`,
  }[way];
  const name = written + (random.chance(0.04) ? random.pick(FLOURISHES) : '');
  const mailbox = withoutDiacritics(`${given}${surname}`).toLowerCase();
  const email = random.chance(0.08) ? `${mailbox}${random.between(79, 99)}@example.com` : '';
  return { name, phone: phoneNumber(index), email };
}
