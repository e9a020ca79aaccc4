/** The sections of the meeting tab that tell what the team typed. */
export interface SectionsWords {
  marketing: string;
  sales: string;
  thanks: string;
}
