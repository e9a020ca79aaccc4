import type { LeadLine, LeadPlace } from '../../src/actions/sidebar/contract';
import { byTab, hasSeveralTabs, leadsOf } from '../../src/sidebar/later/lead-lines';

const lead = (tab: string, row: number): LeadPlace => ({ tab, row, day: '02/11', status: 'knm' });
const line = (leads: LeadPlace[], more = 0): LeadLine => ({
  label: 'Sai số',
  points: 0,
  leads,
  more,
});

describe('Leads behind a score', () => {
  it('are counted with those that are not listed', () => {
    expect(leadsOf(line([lead('A', 2), lead('A', 3)], 40))).toBe(42);
  });

  it('stand under their tab, in the order they came', () => {
    expect(byTab([lead('B', 9), lead('A', 2), lead('B', 4)])).toEqual([
      { tab: 'B', leads: [lead('B', 9), lead('B', 4)] },
      { tab: 'A', leads: [lead('A', 2)] },
    ]);
  });

  it('name their tabs only where there are several, also across outcomes', () => {
    expect(hasSeveralTabs([])).toBe(false);
    expect(hasSeveralTabs([line([lead('A', 2)]), line([]), line([lead('A', 3)])])).toBe(false);
    expect(hasSeveralTabs([line([lead('A', 2)]), line([lead('B', 2)])])).toBe(true);
  });
});
