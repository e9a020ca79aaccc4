import { loadAddOn } from '../../workbench/add-on';
import { WorkbenchSpreadsheet } from '../../workbench/services';
import { dist, load } from './load-code';

describe('the script context', () => {
  it.each([
    'process',
    'require',
    'module',
    'setTimeout',
    'URL',
    'TextEncoder',
    'fetch',
    'performance',
    'Buffer',
    'structuredClone',
    'atob',
    'crypto',
    'WebAssembly',
    'global',
    'queueMicrotask',
  ])('has no %s', (name) => {
    expect(load(`function f() { return typeof ${name}; }`).call('f')).toBe('undefined');
  });

  it.each(['SpreadsheetApp', 'Session', 'Utilities', 'PropertiesService', 'LockService', 'Logger'])(
    'has %s',
    (name) => {
      expect(load(`function f() { return typeof ${name}; }`).call('f')).toBe('object');
    },
  );

  it('has Intl unless it is taken away', () => {
    const code = 'function f() { return typeof Intl; }';
    expect(load(code).call('f')).toBe('object');
    expect(load(code, { intl: false }).call('f')).toBe('undefined');
  });

  it('lets files call each other whatever their order', () => {
    const folder = dist({
      'a.js': 'function first() { return bundle.answer(); }',
      'z.js': 'const bundle = (() => ({ answer: () => 42 }))();',
    });
    const addOn = loadAddOn(folder, { spreadsheet: new WorkbenchSpreadsheet() });
    expect(addOn.call('first')).toBe(42);
  });

  it('forgets between two calls what a module remembered, as Google does', () => {
    const addOn = load('let n = 0; function f() { n += 1; return n; }');
    expect([addOn.call('f'), addOn.call('f')]).toEqual([1, 1]);
  });

  it('remembers it where one context is asked for', () => {
    const addOn = load('let n = 0; function f() { n += 1; return n; }', { oneContext: true });
    expect([addOn.call('f'), addOn.call('f')]).toEqual([1, 2]);
  });

  it('hands out dates, errors and custom function tables of the add-on’s own realm', () => {
    const addOn = load(`
      function date() {
        const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Leads');
        return sheet.getRange('B2').getValue() instanceof Date;
      }
      function error() {
        try { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(0, 1); }
        catch (e) { return e instanceof Error && e.message; }
      }
      function TABLE(range) { return range instanceof Array && range[0][0] instanceof Date; }
    `);
    expect(addOn.call('date')).toBe(true);
    expect(addOn.call('error')).toBe('The starting row of the range is too small.');
    expect(addOn.callCustomFunction('TABLE', [[new Date(0)]])).toBe(true);
  });

  it('tells the simulated time, and local times in the script’s zone', () => {
    const addOn = load(
      `function f() {
        const now = new Date();
        return [Date.now(), now.getHours(), new Date(2026, 10, 23, 8).toISOString(),
          new Date('2026-11-23').toISOString(), new Date('2026-11-23T08:00').toISOString(),
          now.getTimezoneOffset(), now instanceof Date, Object.prototype.toString.call(now)];
      }`,
      { scriptTimeZone: 'Asia/Ho_Chi_Minh' },
    );
    expect(addOn.call('f')).toEqual([
      Date.parse('2026-11-23T03:00:00Z'),
      10,
      '2026-11-23T01:00:00.000Z',
      '2026-11-23T00:00:00.000Z',
      '2026-11-23T01:00:00.000Z',
      -420,
      true,
      '[object Date]',
    ]);
  });
});

describe('calling functions', () => {
  it('lists the functions that a user or a page may call', () => {
    const addOn = load('function a() {} function hidden_() {} const x = 1; var notOne = 2;');
    expect(addOn.functionNames).toEqual(['a']);
    expect(() => addOn.call('hidden_')).toThrow('Script function not found: hidden_');
    expect(() => addOn.call('b')).toThrow('Script function not found: b');
  });

  it('copies arguments and results, and refuses dates in either', () => {
    const addOn = load(`
      function echo(x) { return { got: x.list, undef: undefined, fn() {} }; }
      function when() { return { at: [new Date()] }; }
    `);
    expect(addOn.call('echo', { list: [1, 'a', null] })).toEqual({ got: [1, 'a', null] });
    expect(() => addOn.call('when')).toThrow('google.script.run');
    expect(() => addOn.call('echo', new Date(0))).toThrow('google.script.run');
    expect(addOn.callCustomFunction('when')).toEqual({ at: [expect.any(Date)] });
  });

  it('names a method that the workbench lacks', () => {
    const addOn = load(`function f() {
      SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setTextRotation(45);
    }`);
    expect(() => addOn.call('f')).toThrow('the workbench lacks Range.setTextRotation');
  });

  it('passes on what the add-on throws', () => {
    const addOn = load("function f() { throw new Error('no lead tab'); }");
    expect(() => addOn.call('f')).toThrow('no lead tab');
  });

  it('loads HTML files beside the scripts for the sidebar', () => {
    const folder = dist({
      'Code.js': `function f() {
        const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Pullpush');
        SpreadsheetApp.getUi().showSidebar(page);
      }`,
      'sidebar.html': '<b>hi</b>',
    });
    const addOn = loadAddOn(folder, { spreadsheet: new WorkbenchSpreadsheet() });
    addOn.call('f');
    expect(addOn.dialogs).toEqual([{ kind: 'sidebar', title: 'Pullpush', text: '<b>hi</b>' }]);
  });

  it('says so when nothing was built', () => {
    expect(() => loadAddOn(dist({}), { spreadsheet: new WorkbenchSpreadsheet() })).toThrow(
      'There is no script',
    );
  });
});

describe('authorisation', () => {
  const menu = `function onOpen() {
    const vi = Session.getActiveUserLocale() === 'vi';
    SpreadsheetApp.getUi().createAddonMenu().addItem(vi ? 'Mở' : 'Open', 'open')
      .addSeparator()
      .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Help', 'help'))
      .addToUi();
  }
  function open() { return SpreadsheetApp.getActiveSpreadsheet().getId(); }
  function props() { return PropertiesService.getDocumentProperties().getProperty('a'); }
  function READ() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getName(); }
  function WRITE() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue(1); }
  function ASK() { SpreadsheetApp.getUi().alert('hi'); }`;

  it('lets onOpen build its menu in auth mode NONE, in the user’s language', () => {
    const addOn = load(menu, { authMode: 'NONE', userLocale: 'vi' });
    addOn.call('onOpen');
    expect(addOn.menus).toEqual([
      {
        label: 'Pullpush',
        items: [
          { label: 'Mở', functionName: 'open' },
          { separator: true },
          { label: 'More', items: [{ label: 'Help', functionName: 'help' }] },
        ],
      },
    ]);
  });

  it.each(['open', 'props'])('bars %s in auth mode NONE', (name) => {
    const addOn = load(menu, { authMode: 'NONE' });
    expect(() => addOn.call(name)).toThrow('You do not have permission to call');
    addOn.setAuthMode('FULL');
    expect(() => addOn.call(name)).not.toThrow();
  });

  it('lets a simple trigger read the file and keeps it from opening a page', () => {
    const addOn = load(
      `function read() { return SpreadsheetApp.getActiveSpreadsheet().getNumSheets(); }
      function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); }`,
      { authMode: 'LIMITED' },
    );
    expect(addOn.call('read')).toBe(1);
    expect(() => addOn.call('show')).toThrow('You do not have permission to call Ui.showSidebar');
  });

  it('kills the load when module scope calls a service in auth mode NONE', () => {
    const code = 'const id = SpreadsheetApp.getActiveSpreadsheet().getId(); function onOpen() {}';
    expect(() => load(code, { authMode: 'NONE' })).toThrow('You do not have permission');
  });

  it('lets custom functions read and not write', () => {
    const addOn = load(menu);
    expect(addOn.callCustomFunction('READ')).toBe('Leads');
    expect(() => addOn.callCustomFunction('WRITE')).toThrow(
      'You do not have permission to call setValue',
    );
    expect(() => addOn.callCustomFunction('ASK')).toThrow('Cannot call SpreadsheetApp.getUi()');
    expect(() => addOn.call('WRITE')).not.toThrow();
  });
});
