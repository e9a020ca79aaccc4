/** The talking points. */

export const enPoints = () => ({
  title: 'Worth talking about',
});
