import fc from 'fast-check';
import { type Dialog, heading, list, sentence, shortened, table } from '../../src/page/dialog';
import { dialogHtml, escaped } from '../../src/page/dialog-html';
import { dialogText } from '../../src/page/dialog-text';
import { HOSTILE_TEXTS } from '../data/hostile-texts';

/** A dialog in which a text stands wherever a text can stand. */
const everywhere = (text: string): Dialog => ({
  language: 'vi',
  title: text,
  blocks: [
    heading(text),
    sentence(text),
    sentence(text, 'bad'),
    list([text, text]),
    table([text, text], [[text, text]], 1, [text, text]),
  ],
});

/** What a browser shows of escaped text. */
const shown = (html: string) =>
  html.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

const tagsOf = (html: string) => html.match(/<[^>]*>/g);
const plainTags = tagsOf(dialogHtml(everywhere('x')));

describe('no text becomes HTML', () => {
  const evil = [
    '</title></style></p><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '<!--',
    ']]>',
    '&lt;script&gt;',
  ];
  test.each([...HOSTILE_TEXTS, ...evil].map((text) => [text]))('%j', (text) => {
    expect(tagsOf(dialogHtml(everywhere(text)))).toEqual(plainTags);
  });

  test('and it still shows letter by letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const html = escaped(text);
        expect(html).not.toMatch(/[<>"']|&(?!#\d+;)/);
        const left = text.replace(/(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '');
        expect(shown(html)).toBe(left);
      }),
    );
  });

  test('nothing in a page acts or is fetched', () => {
    const html = dialogHtml(everywhere('http://x'));
    expect(html).not.toMatch(/<script|<link|<a |<img|<iframe|\son\w+=|src=|href=|url\(|@import/i);
  });
});

test('a text that turns the direction of what follows, or moves a console, loses that', () => {
  const dialog = everywhere('\u202Eabc\u001b[31m\u0007');
  for (const text of [dialogHtml(dialog), dialogText(dialog)]) {
    expect(text).toContain('abc[31m');
    for (const gone of ['\u202e', '\u001b', '\u0007']) expect(text).not.toContain(gone);
  }
});

test('the page says its language', () => {
  expect(dialogHtml({ ...everywhere('x'), language: 'en' })).toContain('<html lang="en">');
});

test('as text a table lines up, numbers on the right', () => {
  const dialog: Dialog = {
    language: 'vi',
    title: 'T',
    blocks: [
      heading('H'),
      table(
        ['Kết quả', 'Số'],
        [
          ['Sai số', '3'],
          ['Đã chốt', '1.200'],
        ],
        1,
        ['Tổng', '1.203'],
      ),
      table(
        [],
        [
          ['a', 'b'],
          ['cc', 'd'],
        ],
        2,
      ),
    ],
  };
  expect(dialogText(dialog).split('\n')).toEqual([
    'T',
    '',
    'H',
    'Kết quả     Số',
    'Sai số       3',
    'Đã chốt  1.200',
    'Tổng     1.203',
    'a   b',
    'cc  d',
  ]);
});

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['a bcd', 3, 'a…'],
  ['🇻🇳🇻🇳', 3, '🇻🇳…'],
  ['👍👍👍', 2, '👍…'],
])('%s in %d letters is %s', (text, most, expected) => {
  expect(shortened(text, most)).toBe(expected);
});

/** WCAG 2: relative luminance of #rrggbb. */
function luminance(color: string): number {
  const channel = (at: number) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

test('every text stands out from its ground by 4.5 : 1', () => {
  const css = dialogHtml(everywhere('x'));
  const colorOf = (selector: string, property: string) =>
    new RegExp(`[}'>]${selector}\\{[^}]*?(?<![-\\w])${property}:(#[0-9a-f]{6})`).exec(css)?.[1];
  const ink = colorOf('body', 'color');
  const titles = colorOf('h1,h2,th', 'color');
  const pairs = [
    [ink, '#ffffff'],
    [titles, '#ffffff'],
    [titles, colorOf('th', 'background')],
    [colorOf('\\.quiet', 'color'), '#ffffff'],
    [colorOf('\\.good', 'color'), colorOf('\\.good', 'background')],
    [colorOf('\\.bad', 'color'), colorOf('\\.bad', 'background')],
    [ink, colorOf('\\.open', 'background')],
  ];
  for (const pair of pairs) {
    const [light, dark] = pair.map((color) => luminance(color as string)).sort((a, b) => b - a);
    expect(((light as number) + 0.05) / ((dark as number) + 0.05)).toBeGreaterThanOrEqual(4.5);
  }
});
