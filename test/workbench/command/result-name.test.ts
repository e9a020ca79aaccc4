import { nameWithoutWeek } from '../../../workbench/command/result-place';

test.each([
  ['team', 'team'],
  ['team-2018-W42', 'team'],
  ['team-2018-W42-2', 'team'],
  ['team-2018-W42-2018-W43-3', 'team'],
  ['team 2018-10', 'team 2018-10'],
  ['team-2018-W42-final', 'team-2018-W42-final'],
  ['-2018-W42', '-2018-W42'],
])('the week of another run is no part of the name: %s', (name, bare) => {
  expect(nameWithoutWeek(name)).toBe(bare);
});
