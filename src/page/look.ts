import type { Role } from './page';

/** How a cell of a role looks. Colours carry no meaning alone: every verdict is also a word. */
export interface Look {
  background: string;
  color: string;
  weight: 'normal' | 'bold';
  size: number;
  align: 'left' | 'center' | 'right';
  /** Number format; `@` keeps text as text. */
  format: string;
  wrap: boolean;
}

const INK = '#202124';
const QUIET = '#5f6368';
const PAPER = '#ffffff';
const TILE = '#f1f5fb';
const INPUT = '#fffbe6';

const plain: Look = {
  background: PAPER,
  color: INK,
  weight: 'normal',
  size: 10,
  align: 'left',
  format: '@',
  wrap: false,
};
const tile: Look = { ...plain, background: TILE };
const header: Look = {
  ...plain,
  background: '#e3eaf5',
  color: '#1f3a68',
  weight: 'bold',
  align: 'right',
  wrap: true,
};

export const LOOKS: Readonly<Record<Role, Look>> = {
  title: { ...plain, color: '#1f3a68', weight: 'bold', size: 18 },
  subtitle: { ...plain, color: QUIET },
  heading: { ...plain, color: '#1f3a68', weight: 'bold', size: 13 },
  header,
  headerText: { ...header, align: 'left' },
  headerMiddle: { ...header, align: 'center' },
  text: plain,
  name: { ...plain, wrap: true },
  quiet: { ...plain, color: QUIET },
  place: { ...plain, color: QUIET, wrap: true },
  count: { ...plain, align: 'right', format: '#,##0' },
  score: { ...plain, align: 'right', format: '0.0' },
  percent: { ...plain, align: 'right', format: '0%' },
  // Between numbers on the right and words on the left a share stands in the middle, so that they do not touch.
  share: { ...plain, align: 'center', format: '0%' },
  middle: { ...plain, align: 'center', wrap: true },
  good: { ...plain, background: '#e0f0fb', color: '#0b4f7d', wrap: true },
  bad: { ...plain, background: '#fde7d6', color: '#8a3b00', wrap: true },
  open: { ...plain, wrap: true },
  change: { ...plain, size: 9, wrap: true },
  // The last weeks as signs of eight heights.
  bars: { ...plain, color: '#1f3a68', size: 11 },
  alarm: { ...plain, background: '#fde7d6', color: '#8a3b00', weight: 'bold' },
  state: { ...plain, color: QUIET, size: 9, wrap: true },
  lateState: { ...plain, background: '#fde7d6', color: '#8a3b00', size: 9, wrap: true },
  tileLabel: { ...tile, color: QUIET },
  tileScore: { ...tile, weight: 'bold', size: 22, format: '0.0', color: '#1f3a68' },
  tileText: { ...tile, weight: 'bold', size: 22, color: '#1f3a68' },
  tileNote: { ...tile, color: QUIET, size: 9 },
  tileVerdict: { ...tile, weight: 'bold', wrap: true },
  input: { ...plain, background: INPUT, wrap: true },
  inputNumber: { ...plain, background: INPUT, format: '0.##' },
  inputPercent: { ...plain, background: INPUT, format: '0%' },
  inputDate: { ...plain, background: INPUT, format: 'dd/mm/yyyy' },
};

/** A cell of the page that nothing stands in. */
export const EMPTY_LOOK: Look = plain;
