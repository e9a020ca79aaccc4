/** What is said of leads that are the same person, and of phones that nobody can call. Never a number or an address. */
import { numberText } from './numbers';
import type { NamedPair, PeopleProblem, ProblemFacts } from './words';

const n = (value: number) => numberText('en', value);
const leads = (count: number) => `${n(count)} ${count === 1 ? 'lead' : 'leads'}`;

export function peopleProblem(kind: PeopleProblem, { count, where }: ProblemFacts): string {
  switch (kind) {
    case 'takenAsDuplicate':
      return `${leads(count)} counted as ${count === 1 ? 'a duplicate' : 'duplicates'}, because the same phone or e-mail came before: ${where}.`;
    case 'goodTwice':
      return `${leads(count)} ${count === 1 ? 'seems' : 'seem'} to be the same person as an earlier one, but with a good outcome, so ${count === 1 ? 'it counts' : 'they count'}: ${where}. Please check.`;
    case 'sharedContact':
      return `${leads(count)} ${count === 1 ? 'has' : 'have'} a phone or e-mail that stands under many different names (${where}): it is taken for nobody's, and finds no duplicates.`;
    default:
      return `${leads(count)} ${count === 1 ? 'has' : 'have'} a phone number that cannot exist (${where}). Please correct it before calling.`;
  }
}

export function pairsNamed(pairs: readonly NamedPair[], more: number): string {
  const named = pairs.map(({ row, earlier, tabs }) =>
    tabs
      ? `row ${row} in “${tabs.row}” as row ${earlier} in “${tabs.earlier}”`
      : `row ${row} as row ${earlier}`,
  );
  return named.join(', ') + (more > 0 ? ` and ${n(more)} more` : '');
}
