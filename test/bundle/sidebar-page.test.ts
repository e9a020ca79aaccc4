import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { loadAddOn } from '../../workbench/add-on';
import { WorkbenchSpreadsheet } from '../../workbench/services';
import { DIST } from './bundle';

const spreadsheet = WorkbenchSpreadsheet.fromTables([{ name: 'Leads', rows: [['Ngày']] }], {
  name: 'leads',
});

function openedPage(userLocale: string): string {
  const addOn = loadAddOn(DIST, { spreadsheet, userLocale });
  addOn.call('menuOpenSidebar');
  const [sidebar] = addOn.dialogs;
  expect(sidebar).toMatchObject({ kind: 'sidebar', title: 'Pullpush' });
  return sidebar?.text ?? '';
}

function scriptsOf(page: string): string[] {
  return [...page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text as string);
}

describe('the page of the sidebar', () => {
  test('is packed in dist/ and whole when it is opened', () => {
    expect(readFileSync(join(DIST, 'sidebar.html'), 'utf8')).toMatch(/^[\w-]+$/);
    const page = openedPage('vi');
    expect(page).toMatch(/^<!doctype html>[\s\S]*<\/html>\s*$/);
  });

  test.each(['vi', 'en'])('starts with its words in the language of the person: %s', (language) => {
    const [start] = scriptsOf(openedPage(language));
    const { words, ...rest } = JSON.parse(start ?? '') as {
      words: { start: { tryAgain: string } };
    };
    expect(rest).toEqual({ language });
    expect(words.start.tryAgain).toBe(language === 'vi' ? 'Thử lại' : 'Try again');
  });

  test('has no template literal, which HtmlService would cut at // and /*', () => {
    const [, script] = scriptsOf(openedPage('vi'));
    expect(script?.length).toBeGreaterThan(10_000);
    expect(script).not.toContain('`');
  });

  test('fetches nothing and names no other place to load from', () => {
    expect(openedPage('vi')).not.toMatch(/<(?:link|img|iframe)|src=|@import|url\(/);
  });

  test('has no handler in its markup', () => {
    expect(openedPage('vi').replace(/<script[\s\S]*<\/script>/, '')).not.toMatch(/\son\w+=/);
  });
});

describe('dist/', () => {
  const files = readdirSync(DIST).sort();

  test('holds what Google gets and nothing else', () => {
    expect(files).toEqual([
      'actions.html',
      'appsscript.json',
      'functions.js',
      'pullpush.js',
      'sidebar.html',
    ]);
  });

  test.each(files)('has nothing of the workbench or the browser tests in %s', (file) => {
    const held = readFileSync(join(DIST, file), 'utf8');
    const text = file.endsWith('.html')
      ? inflateRawSync(Buffer.from(held, 'base64url')).toString('utf8')
      : held;
    expect(text.length).toBeGreaterThan(100);
    const foreign = /playwright|axe-core|127\.0\.0\.1|localhost:|WorkbenchSheet|createContext/;
    expect(foreign.exec(text)?.[0] ?? 'nothing').toBe('nothing');
  });
});
