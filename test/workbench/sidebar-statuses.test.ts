/** Which statuses the first run asks about: one for each meaning, and none that a person left for later. */
import type { Draft } from '../../src/actions/sidebar/contract';
import { at, bookOf, leads } from './lead-book';
import { done } from './sidebar-calls';

/** 60 leads of two campaigns, with a text that nobody knows. */
const rows = () => leads(0, 60).map((row, i) => (i % 5 ? row : [...row.slice(0, 4), 'zzkk', 'An']));
const draft: Draft = { step: 'target', tabs: ['Data'] };

it('a text left for later after all is no meaning of the team: it is asked about as before', () => {
  const addOn = bookOf({ Data: rows() });
  const unknown = done(addOn, 'countStatuses', draft);
  const left: Draft = {
    ...draft,
    phrases: [
      { text: 'zzkk', outcome: 'UNKNOWN' },
      { text: 'quan tâm', outcome: 'UNKNOWN' },
    ],
  };
  const { statuses } = done(addOn, 'countStatuses', left);
  expect(statuses[0]).toEqual(unknown.statuses[0]);
  expect(statuses.find(({ text }) => text === 'quan tâm')).toMatchObject({ isOwn: true });
  done(addOn, 'setUp', left);
  expect([1, 2].map((column) => at(addOn, 'phrase.1', column))).toEqual(['quan tâm', 'Chưa hiểu']);
  expect(at(addOn, 'phrase.2', 1) || null).toBeNull();
});

it('a text with a full stop and without is one', () => {
  const typed = rows();
  typed.forEach((row, i) => {
    if (row[4] === 'zzkk' && i % 3 === 0) row[4] = 'Zzkk.';
  });
  const addOn = bookOf({ Data: typed });
  const { statuses } = done(addOn, 'countStatuses', draft);
  expect(statuses.filter(({ ask }) => ask === 'unknown')).toMatchObject([
    { text: 'zzkk', leads: 12 },
  ]);
  const { headline } = done(addOn, 'setUp', draft);
  expect(headline.unmapped).toEqual({ texts: 1, leads: 12 });
});
