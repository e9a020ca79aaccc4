import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOds, writeXlsx } from 'hucre';
import { readDelimited } from '../../workbench/files/delimited';
import { FileProblem } from '../../workbench/files/file-problem';
import { openLeadFile } from '../../workbench/files/open-file';
import { saveWhole } from '../../workbench/files/save-file';

const folder = mkdtempSync(join(tmpdir(), 'pullpush-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function problem(path: string): Promise<Error> {
  return openLeadFile(path).then(
    () => new Error('no problem'),
    (error: Error) => error,
  );
}

describe('delimited text', () => {
  const table = [
    ['Tên', 'SĐT', 'Ghi chú'],
    ['Nguyễn Ánh', '0912345678', 'gọi; "sau"\n9h, nhé'],
  ];
  const text = (delimiter: string) =>
    ['Tên,SĐT,Ghi chú', 'Nguyễn Ánh,0912345678,"gọi; ""sau""\n9h, nhé"']
      .join('\r\n')
      .replace(/,(?! nhé)/g, delimiter);
  const utf16 = (value: string, bigEndian: boolean) => {
    const bytes = Buffer.from(value, 'utf16le');
    return bigEndian ? bytes.swap16() : bytes;
  };

  it.each([',', ';', '\t'] as const)('is read with %j between the fields', (delimiter) => {
    const read = readDelimited(Buffer.from(text(delimiter)));
    expect(read.delimiter).toBe(delimiter);
    expect(read.rows).toEqual(table);
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text(',')}`)],
    ['UTF-16 LE with a mark', utf16(`\uFEFF${text('\t')}`, false)],
    ['UTF-16 BE with a mark', utf16(`\uFEFF${text('\t')}`, true)],
    ['UTF-16 LE without a mark', utf16(text('\t'), false)],
    ['UTF-16 BE without a mark', utf16(text('\t'), true)],
  ])('is read in %s', (_, bytes) => {
    expect(readDelimited(bytes).rows).toEqual(table);
  });

  it('is read in old Vietnamese and Western Windows text', () => {
    // đ = F0, ế = ê (EA) + acute (EC) in Windows-1258; é = E9 in Windows-1252.
    const vietnamese = Buffer.from([0x54, 0xea, 0x6e, 0x2c, 0xf0, 0xea, 0xec, 0x6e]);
    expect(readDelimited(vietnamese)).toMatchObject({
      rows: [['Tên', 'đến']],
      encoding: 'windows-1258',
    });
    const western = Buffer.from([0x4e, 0x61, 0x6d, 0x65, 0x2c, 0x52, 0x65, 0x6e, 0xe9]);
    expect(readDelimited(western).rows).toEqual([['Name', 'René']]);
  });

  it('keeps every cell as text, in columns with the text format', async () => {
    const path = file('phones.csv', 'SĐT,Ngày,Công thức\n0912,11/11,=1+1\n');
    const [sheet] = (await openLeadFile(path)).sheets;
    expect(sheet?.name).toBe('phones');
    expect(sheet?.cells()).toEqual([
      ['SĐT', 'Ngày', 'Công thức'],
      ['0912', '11/11', '=1+1'],
    ]);
    expect(sheet?.grid.format(999, 0).numberFormat).toBe('@');
  });

  it('reads one column', () => {
    expect(readDelimited(Buffer.from('SĐT\n0912\n')).rows).toEqual([['SĐT'], ['0912']]);
  });
});

describe('opening a lead file', () => {
  const book = { sheets: [{ name: 'Leads', rows: [['Tên'], ['An']] }] };

  it('goes by what is in it, not by its ending', async () => {
    const path = file('really-a-workbook.csv', await writeXlsx(book));
    expect((await openLeadFile(path)).sheets[0]?.cells()).toEqual([['Tên'], ['An']]);
  });

  it('reads OpenDocument', async () => {
    const path = file('leads.ods', await writeOds(book));
    expect((await openLeadFile(path)).sheets[0]?.cells()).toEqual([['Tên'], ['An']]);
  });

  it('tells in one sentence what is wrong with a file and what to do', async () => {
    const sound = await writeXlsx(book);
    const locked = await writeXlsx({ ...book, encryption: { password: 'x', spinCount: 10 } });
    mkdirSync(join(folder, 'a-folder.xlsx'));
    const problems: [string, string][] = [
      [join(folder, 'missing.xlsx'), 'There is no file'],
      [join(folder, 'a-folder.xlsx'), 'is a folder'],
      [file('empty.csv', ''), 'is empty'],
      [file('blank.csv', '\n\n'), 'has no rows'],
      [file('cut.xlsx', sound.slice(0, sound.length / 2)), 'may be damaged'],
      [file('noise.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 9, 9, 9])), 'may be damaged'],
      [file('locked.xlsx', locked), 'protected by a password'],
      [file('crm.xls', '<html><table><tr><td>Tên</td></tr></table></html>'), 'is a web page'],
      [file('image.csv', Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 1, 2, 255])), 'neither'],
    ];
    for (const [path, words] of problems) {
      const error = await problem(path);
      expect(error).toBeInstanceOf(FileProblem);
      expect(error.message).toContain(words);
      expect(error.message).toMatch(/^[^\n]+\.$/);
    }
  });
});

describe('saving a file', () => {
  const bytes = Buffer.from('result');

  it('writes it whole and leaves nothing beside it', () => {
    const path = join(folder, 'out.xlsx');
    saveWhole(path, bytes, file('in.xlsx', 'leads'));
    expect(readFileSync(path, 'utf8')).toBe('result');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('refuses to write over the file that was read, by whatever name', () => {
    const input = file('leads.csv', 'leads');
    symlinkSync(input, join(folder, 'soft.csv'));
    linkSync(input, join(folder, 'hard.csv'));
    for (const path of [input, join(folder, '.', 'leads.csv'), 'soft.csv', 'hard.csv']) {
      const full = path.includes('/') ? path : join(folder, path);
      expect(() => saveWhole(full, bytes, input)).toThrow(FileProblem);
    }
    expect(readFileSync(input, 'utf8')).toBe('leads');
  });

  it('refuses a folder that is not there, and a name that is a folder', () => {
    expect(() => saveWhole(join(folder, 'no', 'out.xlsx'), bytes)).toThrow('There is no folder');
    mkdirSync(join(folder, 'taken'));
    expect(() => saveWhole(join(folder, 'taken'), bytes)).toThrow('is a folder');
    expect(existsSync(join(folder, 'no'))).toBe(false);
  });
});
