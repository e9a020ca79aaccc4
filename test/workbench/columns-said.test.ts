import { join } from 'node:path';
import { loadAddOn } from '../../workbench/add-on';
import { WorkbenchSpreadsheet } from '../../workbench/services';

interface Built {
  columns: Record<string, string>;
  problems: { kind: string; text: string }[];
}

const rows = [
  ['Ngày nhận', 'Chiến dịch', 'SĐT', 'Trạng thái', 'Trạng thái'],
  ...Array.from({ length: 20 }, (_, i) => [
    `${(i % 7) + 12}/10/2026`,
    'FB A',
    `09123456${10 + i}`,
    i < 3 ? 'quan tâm' : '',
    'sai số',
  ]),
];

function setUp() {
  const spreadsheet = WorkbenchSpreadsheet.fromTables([{ name: 'Data', rows, textColumns: true }]);
  const addOn = loadAddOn(join(__dirname, '../../dist'), {
    spreadsheet,
    now: () => Date.UTC(2026, 9, 19, 1),
    userLocale: 'en',
  });
  addOn.call('setUpPullpush');
  const settings = spreadsheet.sheets.find((sheet) => sheet.name === 'Pullpush Settings')!;
  return { addOn, settings };
}

const build = (addOn: ReturnType<typeof setUp>['addOn']) =>
  addOn.call('buildMeetingFor', '2026-W42') as unknown as Built;

describe('what is said of the columns at each build', () => {
  it('names both of two columns that fit, and takes the one with more in it', () => {
    const built = build(setUp().addOn);
    const said = built.problems.find(({ kind }) => kind === 'contestedColumn');
    expect(said?.text).toBe(
      'Two columns could be “Status”: “Trạng thái (E)” is used, “Trạng thái (D)” is not. Change it in Settings if that is wrong.',
    );
  });

  it('says when Settings names a column that is not there', () => {
    const { addOn, settings } = setUp();
    const row = Array.from({ length: settings.grid.lastRow() }, (_, i) => i).find((i) =>
      String(settings.grid.value(i, 0)).startsWith('column.campaign #'),
    )!;
    settings.grid.setValue(row, 2, 'Nope');
    const built = build(addOn);
    expect(built.columns.campaign).toBe('Chiến dịch');
    expect(built.problems.find(({ kind }) => kind === 'columnMissing')?.text).toContain('“Nope”');
  });
});
