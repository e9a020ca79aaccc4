/**
 * Widths in pixels of the visible columns of a meeting tab and of Scoreboard: together under 1,000. Campaign, received,
 * judged, coverage, score, range, verdict, junk rate, change.
 */
export const WIDTHS = [185, 65, 80, 75, 60, 95, 165, 85, 185] as const;

/** The column that came with the change: tabs of the first version have one fewer, and what stood here one further left. */
export const ADDED_COLUMN = 6;
