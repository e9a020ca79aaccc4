/** What a column of a lead tab can mean. */
export const FIELDS = [
  'received',
  'status',
  'campaign',
  'id',
  'name',
  'phone',
  'email',
  'marketer',
  'rep',
  'assigned',
  'firstContact',
  'lastContact',
  'attempts',
  'calls',
  'reachable',
  'rightAudience',
  'hasNeed',
  'canPay',
  'informed',
  'objection',
  'note',
  'orderDate',
  'revenue',
  'clickId',
] as const;

export type Field = (typeof FIELDS)[number];

/** Without these three there is no score per campaign and week. */
export const NEEDED_FIELDS: readonly Field[] = ['received', 'status', 'campaign'];

/** The one field that may have several columns: one for each call ("Gọi lần 1", "Gọi lần 2"…). */
export const WIDE_FIELD: Field = 'calls';
