import fc from 'fast-check';
import { phoneReader } from '../../src/lead/phone';
import { isKnownCountry, possibleNumber } from '../../src/lead/phone-plan';
import { makeSample } from '../../workbench/sample/sample';
import { COLUMNS } from '../../workbench/sample/table';

const vietnam = phoneReader('VN');
const LAN = '+84912345678';
const MINH = '+84987654321';

describe('one number, however it was typed', () => {
  it.each([
    ['0912345678'],
    [912345678],
    [84912345678],
    ['912345678'],
    ['84912345678'],
    ['+84912345678'],
    ['p:+84912345678'],
    ['p:0912345678'],
    ['±84 912 345 678'],
    ['+84 (0)912 345 678'],
    ['(+84) 912345678'],
    ['840912345678'],
    ['(84) 0912 345 678'],
    ['0084 912 345 678'],
    ['+0912345678'],
    ['0912.345.678'],
    ['0912-345-678'],
    ['0912\u00a0345\u00a0678'],
    ['\u202a+84 912 345 678\u202c'],
    ["'0912345678"],
    ['0912,345,678'],
    ['912345678.0'],
    ['9.12345678E+8'],
    ['０９１２３４５６７８'],
    ['٠٩١٢٣٤٥٦٧٨'],
    ['sđt: 0912345678'],
    ['0912345678 (vợ)'],
    ['gọi số này nhé 0912345678'],
    ['0912345678 gọi sau 17h30'],
    ['0912345678, 2 bé 5 tuổi'],
    ['https://zalo.me/0912345678'],
    ['tel:+84-912-345-678'],
    ['0912345678/9'],
    ['0912/345/678'],
    ['0912 / 345 / 678'],
    ['09/12/34/56/78'],
    ['（0912）345678'],
    ['＋８４（０）９１２－３４５－６７８'],
    ['0912345678 x2'],
    ['0912345678x2'],
    ['*0912345678'],
    ['** 0912345678 **'],
    ['#0912345678'],
    ['x0912345678'],
    ['0912345678 X'],
    ['SĐT X: 0912345678'],
    ['• 0912 345 678'],
    ['0987xxx321 / 0912345678'],
    ['0912345678 - 0987***321'],
    [' 0912345678\n'],
  ])('%j', (cell) => {
    expect(vietnam(cell)).toEqual({ keys: [LAN], impossible: false });
  });

  it('a number cell in short form is still the whole number', () => {
    expect(vietnam(9.12346e8).keys).toEqual(['+84912346000']);
  });
});

it.each([
  ['0912345678 / 0987654321'],
  ['0912345678/0987654321'],
  ['0912345678 - 0987654321'],
  ['0912345678, 0987654321'],
  ['0912345678,0987654321'],
  ['0912345678;0987654321'],
  ['0912345678 0987654321'],
  ['0912 345 678 hoặc 0987 654 321'],
  ['0912 345 678 - 0987 654 321'],
  ['0912345678\n0987654321'],
  ['+84912345678+84987654321'],
  ['0912-345-678 (vợ), 0987.654.321 (chồng), 0912345678'],
])('two numbers in one cell: %j', (cell) => {
  expect(vietnam(cell)).toEqual({ keys: [LAN, MINH], impossible: false });
});

describe('landlines and numbers abroad', () => {
  it.each([
    ['VN', '028 3822 1234', '+842838221234'],
    ['VN', '(028) 38221234', '+842838221234'],
    ['VN', 2838221234, '+842838221234'],
    ['VN', '1900 1234', '+8419001234'],
    ['VN', '+65 9123 4567', '+6591234567'],
    ['US', '650 253 0000 x123', '+16502530000'],
    ['US', '(650) 253-0000 x 123', '+16502530000'],
    ['US', '650/253/0000', '+16502530000'],
    ['ID', '0812-3456-7890 x2', '+6281234567890'],
    ['VN', 6591234567, '+6591234567'],
    ['VN', '+1 (650) 253-0000', '+16502530000'],
    ['IN', '98765 43210', '+919876543210'],
    ['IN', 9876543210, '+919876543210'],
    ['IN', '0091 98765 43210', '+919876543210'],
    ['US', '(650) 253-0000', '+16502530000'],
    ['US', '1-650-253-0000', '+16502530000'],
    ['US', '011 84 912345678', LAN],
    ['US', '+84912345678', LAN],
    ['SG', '9123 4567', '+6591234567'],
    ['TH', '081 234 5678', '+66812345678'],
    ['TH', '66812345678', '+66812345678'],
    ['PH', '0917 123 4567', '+639171234567'],
    ['ph', 9171234567, '+639171234567'],
    ['GB', '020 7946 0018', '+442079460018'],
  ])('%s: %j', (country, cell, expected) => {
    expect(phoneReader(country)(cell)).toEqual({ keys: [expected], impossible: false });
  });
});

/** The 21 prefixes as SGGP News and the networks listed them in September 2018: old, new. */
const PREFIXES = `0162 032 0163 033 0164 034 0165 035 0166 036 0167 037 0168 038 0169 039
  0120 070 0121 079 0122 077 0126 076 0128 078
  0123 083 0124 084 0125 085 0127 081 0129 082
  0186 056 0188 058 0199 059`.split(/\s+/);

describe('eleven digits of before September 2018 are the ten of today', () => {
  const pairs = PREFIXES.flatMap((old, i) => (i % 2 ? [] : [[old, PREFIXES[i + 1] as string]]));
  it.each(pairs as [string, string][])('%s is %s', (old, today) => {
    const { keys } = vietnam(`${today}1234567`);
    expect(keys).toEqual([`+84${today.slice(1)}1234567`]);
    for (const cell of [`${old}1234567`, Number(`${old}1234567`), `+84${old.slice(1)} 123 4567`])
      expect(vietnam(cell)).toEqual({ keys, impossible: false });
  });

  it('there are 21, and other numbers stay', () => {
    expect(pairs).toHaveLength(21);
    expect(vietnam('0120 123 456').keys).toEqual(['+84120123456']);
  });
});

describe('no key', () => {
  it.each([
    ...[
      '',
      ' ',
      '-',
      '--',
      'NA',
      'N/A',
      'Select',
      '#VALUE!',
      '#DIV/0!',
      'không có',
      'ko có số',
      '0',
    ],
    ...['<test lead: dummy data for phone_number>', 'gọi sau 17h30', 'hỏi chị Lan', 'inbox'],
    ...[
      '984XXXXXXX',
      'XXXXXXX',
      '0912xxx678',
      '0912***678',
      '091•••5678',
      '0912###678',
      '+91 98XXX',
    ],
    ...['09xx345678', '091234567x', '0912 345 xxx', 'xx12345678', 'xx19001234', '02438251xxx'],
    ...['0912-***-678', '+84912345xxx', '84 91 234 56 **', '＊＊＊345678', 'x 0912345'],
    ...['23/11/2026', '1/2/26', '15/10/2026, 10h30', '23/11/2026; 24/11/2026'],
    0,
    true,
    null,
    undefined,
    new Date(0),
  ])('%p says nothing: blank, masked or words', (cell) => {
    expect(vietnam(cell)).toEqual({ keys: [], impossible: false });
  });

  it.each([
    ...['0912', '0000', '000000000', '123456', '03200012', '09000123456789', '091234567'],
    ...['09123456789', '91234567890', '+84 912 345 67', '09O1234567', '9.12346E+8', 'sđt 09123456'],
    ...['0912345', '00912345678'],
    ...[9123, -912345678, 912345678.5, 1e21],
  ])('%p was meant as a number, and nobody can call it', (cell) => {
    expect(vietnam(cell)).toEqual({ keys: [], impossible: true });
  });

  it('a digit too many does not make a Vietnamese number one of another country', () => {
    for (const lead of '35789')
      expect(vietnam(Number(`${lead}123456789`))).toEqual({ keys: [], impossible: true });
  });
});

// Niue and Saint Helena have the shortest numbers that are called from abroad: ITU, national numbering plans +683, +290.
it.each([
  ['DE', '1000', []],
  ['DE', '10000', ['+4910000']],
  ['NU', '4002', ['+6834002']],
  ['VN', '+29022158', ['+29022158']],
])('a number that is called in one town only is no key: %s, %s', (country, cell, keys) => {
  expect(phoneReader(country)(cell)).toEqual({ keys, impossible: keys.length === 0 });
});

it.each([
  ['US', '650-253-****'],
  ['US', '(650) ***-0000'],
  ['US', '***-253-0000'],
  ['IN', '984XXXXXXX'],
  ['IN', '98450xxxxx'],
  ['ID', '0812345678xx'],
  ['DE', '0151 2345 67**'],
  ['SG', '9123xxxx'],
])('%s: %s is masked', (country, cell) => {
  expect(phoneReader(country)(cell)).toEqual({ keys: [], impossible: false });
});

it('reads every phone of the sample company as a careful person would', () => {
  const { tables, truth } = makeSample();
  const column = COLUMNS.indexOf('phone');
  for (const { row, phone, oddities } of truth.leads) {
    if (oddities.includes('row shifted by a column')) continue;
    const cell = tables[0]?.rows[row - 1]?.[column];
    const { keys, impossible } = vietnam(cell);
    expect([cell, keys[0] ?? '']).toEqual([cell, phone]);
    expect([cell, impossible]).toEqual([cell, oddities.includes('phone impossible')]);
    expect([cell, keys.length]).toEqual([
      cell,
      phone === '' ? 0 : oddities.includes('two phones in one cell') ? 2 : 1,
    ]);
  }
});

describe('laws', () => {
  const mobile = fc
    .tuple(fc.constantFrom('3', '5', '7', '8', '9'), fc.integer({ min: 0, max: 99_999_999 }))
    .map(([lead, rest]) => lead + String(rest).padStart(8, '0'));

  it('the short way for Vietnamese mobile numbers says what the numbering plan says', () => {
    fc.assert(
      fc.property(mobile, fc.constantFrom('0', '84', '+84', ''), (national, prefix) => {
        expect(vietnam(prefix + national).keys).toEqual([possibleNumber(prefix + national, 'VN')]);
      }),
    );
  });

  it('spaces, dots, dashes and brackets change nothing', () => {
    const between = fc.array(fc.constantFrom('', '', ' ', '.', '-', '\u00a0'), {
      minLength: 10,
      maxLength: 10,
    });
    fc.assert(
      fc.property(mobile, between, (national, marks) => {
        const typed = [...`0${national}`].map((digit, i) => digit + marks[i]).join('');
        expect(vietnam(typed)).toEqual({ keys: [`+84${national}`], impossible: false });
      }),
    );
  });

  it('a key is E.164, read again it is itself in every country, and no text breaks the reader', () => {
    const digitish = fc.string({
      unit: fc.constantFrom(...'0123456789 +-./()xX*#pE,\nđa'.split('')),
    });
    const country = fc.constantFrom('VN', 'US', 'IN', 'SG', 'DE', 'AR', 'IT', 'KZ');
    fc.assert(
      fc.property(fc.oneof(digitish, fc.string()), country, (text, code) => {
        const { keys, impossible } = phoneReader(code)(text);
        expect(impossible && keys.length > 0).toBe(false);
        for (const key of keys) {
          expect(key).toMatch(/^\+[1-9]\d{6,14}$/);
          expect(phoneReader('VN')(key).keys).toEqual([key]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a mask of three digits or more, anywhere in a mobile number, hides who it is', () => {
    const hidden = fc.tuple(
      fc.nat(7),
      fc.integer({ min: 3, max: 10 }),
      fc.constantFrom(...'xX*#•'),
    );
    fc.assert(
      fc.property(mobile, hidden, (national, [from, count, sign]) => {
        const digits = [...`0${national}`];
        const typed = digits.map((digit, i) => (i < from || i >= from + count ? digit : sign));
        expect(vietnam(typed.join(''))).toEqual({ keys: [], impossible: false });
      }),
    );
  });

  it('a very long cell is no trouble', () => {
    for (const part of ['0912 ', ' ', '(', '+', '1-', '09', 'x1', '1 *', '*', '0912345678 '])
      expect(() => vietnam(part.repeat(50_000 / part.length))).not.toThrow();
  });
});

it('knows the countries of the numbering plans, in either case, and no others', () => {
  for (const code of ['VN', 'vn', 'IN', 'US', 'GB', 'SG', 'AC', 'XK'])
    expect(isKnownCountry(code)).toBe(true);
  for (const code of ['XX', 'UK', '001', '', 'VNM', 'constructor', '84'])
    expect(isKnownCountry(code)).toBe(false);
});
