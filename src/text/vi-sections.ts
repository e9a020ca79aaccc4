/** The sections of the meeting tab that tell what the team typed. */
import type { SectionsTexts } from './sections';

export const viSections = (): SectionsTexts => ({
  marketing: 'Marketing nói với Sales',
  sales: 'Sales nói với Marketing',
  thanks: 'Cảm ơn',
});
