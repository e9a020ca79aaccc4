import type { EarlyCause, Verdict } from '../../src/quality/verdict';

const CAUSES: EarlyCause[] = [
  'neverWorked',
  'parked',
  'unmapped',
  'unanswered',
  'inProgress',
  'bySettings',
];

/** Every verdict that a campaign can get; `waiting` leads are what it is too early for. */
export function everyVerdict(waiting: number): Verdict[] {
  return [
    ...CAUSES.map((cause): Verdict => ({ code: 'EARLY', cause, waiting })),
    { code: 'THIN' },
    { code: 'BELOW' },
    { code: 'ABOVE' },
    { code: 'UNSURE', needed: 42 },
    { code: 'UNSURE', needed: null },
  ];
}
