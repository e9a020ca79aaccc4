/** The tabs that a team adds and fills in: Campaigns, Feedback, Plan. */
import type { enTeamTabs } from './en-team-tabs';
import type { Language } from './numbers';
import type { TeamTabsWords } from './team-tabs-words';

export type TeamTabsTexts = ReturnType<typeof enTeamTabs>;

export function teamTabsIn(_language: Language, texts: TeamTabsTexts): TeamTabsWords {
  return texts;
}
