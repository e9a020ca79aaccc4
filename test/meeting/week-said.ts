/** Facts of a week for the sections of a meeting tab, and what a section of it says. */
import { meetingPage } from '../../src/meeting/agenda';
import type { WeekFacts } from '../../src/meeting/facts';
import {
  NO_TEAM_FACTS,
  type RunningCampaign,
  type SalesVoices,
  type TeamFacts,
} from '../../src/meeting/team-facts';
import type { PageRow } from '../../src/page/page';
import { type Language, wordsIn } from '../../src/text';
import { NO_CHANGE, sampleWeek, sampleWeeks } from './sample-week';

export const BAD = /undefined|null|NaN|\[object|\{\w+/;

export { NO_CHANGE };
export const period = sampleWeeks;
const FINE = period({ tết: { WON: 30, NO_NEED: 4 } });

export function factsWith(changes: Partial<WeekFacts> = {}): WeekFacts {
  return sampleWeek({
    thisWeek: FINE,
    fourWeeks: FINE,
    allTime: FINE,
    nameOf: (key) => key,
    people: ['An', 'Bình'],
    ...changes,
  });
}

export const team = (changes: Partial<TeamFacts>) =>
  factsWith({ team: { ...NO_TEAM_FACTS, ...changes } });
export const rowsOf = (facts: WeekFacts, language: Language, block: string): PageRow[] =>
  meetingPage(facts, wordsIn(language)).blocks.find(({ key }) => key === block)?.rows ?? [];
export const cellsOf = (rows: readonly PageRow[]) =>
  rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
/** What a block says, read from left to right; lines that a sentence was broken into are one text again. */
export const said = (facts: WeekFacts, language: Language, block: string) =>
  cellsOf(rowsOf(facts, language, block))
    .flat()
    .filter((value) => value !== null)
    .join(' ');
export const rowAt = (rows: readonly PageRow[], key: string) =>
  cellsOf(rows.filter((row) => row.key === key))[0];
export const CAMPAIGN: RunningCampaign = {
  key: 'tết',
  name: 'Tết',
  received: 32,
  marketer: '',
  platform: '',
  message: '',
  offer: '',
  audience: '',
  material: '',
  from: null,
  to: null,
  isOver: false,
};
export const VOICES: SalesVoices = { ...NO_TEAM_FACTS.voices, hasTab: true, hasColumn: true };
export const LONG_NAME =
  'Chiến dịch mùa hè dành cho phụ huynh có con sắp vào lớp một ở Hà Nội và Sài Gòn!';
