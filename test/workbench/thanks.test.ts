/** Thanks are typed; and whatever people are called, the tab is built. */
import { WorkbenchSpreadsheet } from '../../workbench/services';
import { at, build, built, gridOf, leads, MEETING, open, rowOf, type } from './meeting-workbook';

it('thanks stay where they were typed, build after build', () => {
  const addOn = built();
  type(addOn, MEETING, 'thanks.1', 1, 'An');
  type(addOn, MEETING, 'thanks.1', 2, 'Cảm ơn Marketing vì clip mới');
  const data = gridOf(addOn, 'Data');
  for (let r = 1; r < 65; r++) data.setValue(r, 4, 'sai số');
  build(addOn);
  build(addOn);
  expect(at(addOn, MEETING, 'thanks.1', 1)).toBe('An');
  expect(at(addOn, MEETING, 'thanks.1', 2)).toBe('Cảm ơn Marketing vì clip mới');
});

it('a name that begins like a formula is offered in no drop-down, and keeps nobody from meeting', () => {
  const rows = leads().map((row, i) => (i % 3 === 1 ? [...row.slice(0, 5), '=1+1'] : row));
  const addOn = open(WorkbenchSpreadsheet.fromTables([{ name: 'Data', rows }]));
  addOn.call('setUpPullpush');
  build(addOn);
  const grid = gridOf(addOn, MEETING);
  for (const key of ['conclusions.1', 'thanks.1'])
    expect(grid.rule(rowOf(addOn, MEETING, key), 1)?.values[0]).toEqual(
      expect.not.arrayContaining(['=1+1']),
    );
});
