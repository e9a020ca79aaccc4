import type { Mapping, StatusLine } from '../../src/actions/sidebar/contract';
import {
  answered,
  mappingsOf,
  type StatusDraft,
  stillOpen,
} from '../../src/sidebar/later/status-draft';

type Outcome = Mapping['outcome'];

const NONE: StatusDraft = new Map();
const line = (text: string, outcome: Outcome, isOwn = false): StatusLine => ({
  text,
  leads: 3,
  outcome,
  judged: 0,
  ask: isOwn ? null : 'unknown',
  likely: [],
  isOwn,
});
const LINES = [
  line('L2', 'UNKNOWN'),
  line('constructor', 'UNKNOWN'),
  line('tham khảo', 'JUST_ASKING', true),
];

describe('Answers about statuses', () => {
  it('are written where they change something, in the order they are listed', () => {
    let draft = answered(NONE, 'tham khảo', 'CONSIDERING');
    draft = answered(draft, 'L2', 'INTERESTED');
    expect(mappingsOf(draft, LINES)).toEqual([
      { text: 'L2', outcome: 'INTERESTED', from: 'UNKNOWN' },
      { text: 'tham khảo', outcome: 'CONSIDERING', from: 'JUST_ASKING' },
    ]);
  });

  it('are none for a text that nobody answered, whatever it is called', () => {
    expect(NONE.get('constructor')).toBeUndefined();
    expect(mappingsOf(NONE, LINES)).toEqual([]);
    const draft = answered(NONE, '__proto__', 'SPAM');
    expect(draft.get('__proto__')).toBe('SPAM');
    expect(mappingsOf(draft, [line('__proto__', 'UNKNOWN')])).toEqual([
      { text: '__proto__', outcome: 'SPAM', from: 'UNKNOWN' },
    ]);
  });

  it('can be changed and taken back', () => {
    const draft = answered(answered(NONE, 'L2', 'SPAM'), 'L2', 'WON');
    expect(draft.get('L2')).toBe('WON');
    expect(mappingsOf(answered(draft, 'L2'), LINES)).toEqual([]);
  });

  it('take the team’s own meaning away with UNKNOWN, which says nothing of a text that nobody knows', () => {
    const draft = answered(answered(NONE, 'tham khảo', 'UNKNOWN'), 'L2', 'UNKNOWN');
    expect(mappingsOf(draft, LINES)).toEqual([
      { text: 'tham khảo', outcome: 'UNKNOWN', from: 'JUST_ASKING' },
    ]);
  });

  it('as the team already has them change nothing', () => {
    expect(mappingsOf(answered(NONE, 'tham khảo', 'JUST_ASKING'), LINES)).toEqual([]);
  });

  it('that were given while others were written stay', () => {
    const written = [{ text: 'L2', outcome: 'WON' as const }];
    const later = answered(answered(NONE, 'L2', 'WON'), 'constructor', 'SPAM');
    expect([...stillOpen(later, written)]).toEqual([['constructor', 'SPAM']]);
    expect([...stillOpen(answered(NONE, 'L2', 'LOST'), written)]).toEqual([['L2', 'LOST']]);
  });
});
