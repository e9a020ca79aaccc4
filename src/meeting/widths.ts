/**
 * Widths in pixels of the visible columns of a meeting tab and of Scoreboard: together under 1,000. Campaign, received,
 * judged, coverage, score, range, verdict, junk rate, change. Each run of equal ones is a call on a new tab, but for 100,
 * which a new column has anyway.
 */
export const WIDTHS = [180, 70, 70, 70, 70, 100, 150, 100, 185] as const;

/** The column that came with the change: tabs of the first version have one fewer, and what stood here one further left. */
export const ADDED_COLUMN = 6;
