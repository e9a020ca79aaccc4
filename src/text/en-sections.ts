/** The sections of the meeting tab that tell what the team typed. */

export const enSections = () => ({
  marketing: 'Marketing tells Sales',
  sales: 'Sales tells Marketing',
  thanks: 'Thanks',
});
