import { transformSync } from 'esbuild';
import { loadAddOn } from '../../workbench/add-on';
import { WorkbenchSpreadsheet } from '../../workbench/services';
import { call, DIST, loaded, scripts } from './bundle';

interface Item {
  readonly label: string;
  readonly functionName: string;
}

/** SpreadsheetApp with a menu and nothing else. */
function menuOnly() {
  const items: Item[] = [];
  let shown = 0;
  const menu = {
    addItem(label: string, functionName: string) {
      items.push({ label, functionName });
      return menu;
    },
    addSeparator: () => menu,
    addSubMenu: () => menu,
    addToUi: () => {
      shown++;
    },
  };
  const ui = { createAddonMenu: () => menu, createMenu: () => menu };
  return { items, times: () => shown, SpreadsheetApp: { getUi: () => ui } };
}

const NOT_IN_APPS_SCRIPT = [
  ...['process', 'require', 'module', 'Buffer', 'global', 'window', 'document'],
  ...['setTimeout', 'setInterval', 'queueMicrotask', 'structuredClone', 'performance'],
  ...['URL', 'TextEncoder', 'TextDecoder', 'fetch', 'atob', 'crypto', 'WebAssembly'],
];

const NONE = { authMode: 'NONE' };

describe('what Google gets', () => {
  test('loads where there is nothing but the language itself', () => {
    expect(() => loaded()).not.toThrow();
  });

  test('is syntax that Apps Script parses', () => {
    for (const text of scripts.values()) {
      // Syntax later than ES2019 would be rewritten for it, and the two would differ; only `?.` and `??` may be there.
      const kept = transformSync(text, { target: 'esnext' }).code;
      const supported = { 'optional-chain': true, 'nullish-coalescing': true };
      expect(transformSync(text, { target: 'es2019', supported }).code).toBe(kept);
    }
  });

  test.each(NOT_IN_APPS_SCRIPT)('does not use %s, which Apps Script lacks', (name) => {
    for (const text of scripts.values()) {
      // A definition replaces the global of that name only, not a property or a local variable.
      const { code } = transformSync(text, { define: { [name]: `GLOBAL_${name}` } });
      expect(code).not.toContain(`GLOBAL_${name}`);
    }
  });
});

describe('onOpen before the add-on is enabled (auth mode NONE)', () => {
  test('makes the menu with the menu service alone', () => {
    const { items, times, SpreadsheetApp } = menuOnly();
    call(loaded({ SpreadsheetApp }), 'onOpen', NONE);
    expect(times()).toBe(1);
    expect(items.length).toBeGreaterThanOrEqual(4);
  });

  test.each(['vi', 'en'])('makes the menu in the language of the user: %s', (locale) => {
    const { items, SpreadsheetApp } = menuOnly();
    const Session = { getActiveUserLocale: () => locale };
    call(loaded({ SpreadsheetApp, Session }), 'onOpen', NONE);
    const other = menuOnly();
    const Other = { getActiveUserLocale: () => (locale === 'vi' ? 'en' : 'vi') };
    call(loaded({ SpreadsheetApp: other.SpreadsheetApp, Session: Other }), 'onOpen', NONE);
    expect(items.map(({ functionName }) => functionName)).toEqual(
      other.items.map(({ functionName }) => functionName),
    );
    expect(items.map(({ label }) => label)).not.toEqual(other.items.map(({ label }) => label));
  });

  test('every menu item has its function, and installing opens the menu too', () => {
    const { items, times, SpreadsheetApp } = menuOnly();
    const context = loaded({ SpreadsheetApp });
    call(context, 'onInstall', NONE);
    expect(times()).toBe(1);
    for (const { functionName } of items) {
      expect([functionName, typeof context[functionName]]).toEqual([functionName, 'function']);
      expect(functionName).not.toMatch(/_$/);
    }
  });

  test('stays within what that mode allows', () => {
    const addOn = loadAddOn(DIST, { spreadsheet: new WorkbenchSpreadsheet(), authMode: 'NONE' });
    addOn.call('onOpen', NONE);
    expect(addOn.menus).toHaveLength(1);
  });
});
