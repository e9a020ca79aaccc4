/** Widths in pixels of the visible columns of a meeting tab and of Scoreboard: together under 1,000. */
export const WIDTHS = [230, 80, 85, 75, 70, 90, 95, 255] as const;
