import { layOut } from '../../src/page/lay-out';
import type { Block, Page, PageRow } from '../../src/page/page';
import { keepsInputs, planPage } from '../../src/page/page-plan';
import { standingPage } from '../../src/page/standing';

const shown = (key: string): PageRow => ({ key, cells: [{ value: key, role: 'text' }] });
const typed = (key: string): PageRow => ({ key, cells: [{ value: null, role: 'input' }] });
const section = (key: string, rows: PageRow[]): Block => ({
  key,
  rows: [{ key: `${key}.title`, cells: [{ value: key, role: 'heading' }] }, ...rows],
});
const lines = (key: string, count: number) =>
  Array.from({ length: count }, (_, i) => shown(`${key}:${i}`));
const page = (...blocks: Block[]): Page => ({ widths: [100], frozenRows: 0, blocks });
const answers = section('answers', [typed('answers.1'), typed('answers.2')]);
const standing = (built: Page) => standingPage({ values: layOut(built).values }, 1);

/** Where the rows of a built page stand that a plan for the next one keeps under the same key. */
function kept(before: Page, after: Page): string[] {
  const was = standing(before);
  const plan = planPage(after, was);
  const keys = layOut(after, plan.rows).keys;
  return was.rows.flatMap(({ key, row }) =>
    key !== null && keys[plan.placeOf[row] as number] === key ? [key] : [],
  );
}

/** Whether a plan for the next page finds the cells to type in as they were. */
function keeps(before: Page, after: Page): boolean {
  const was = standing(before);
  const plan = planPage(after, was);
  return keepsInputs(layOut(after, plan.rows), was, plan);
}

const sections = (counts: readonly number[]) =>
  page(...counts.map((count, i) => section(`s${i}`, lines(`s${i}`, count))), answers);

describe('the rows of a page that is built again', () => {
  it('are the same rows, titles too, where one section has grown', () => {
    const titles = ['s0.title', 's1.title', 's2.title', 'answers.title'];
    expect(kept(sections([2, 2, 2]), sections([2, 5, 2]))).toEqual(expect.arrayContaining(titles));
  });

  it('are the same where people type, however many sections have grown or shrunk', () => {
    const found = kept(sections([2, 2, 2, 9]), sections([3, 4, 5, 1]));
    expect(found).toEqual(expect.arrayContaining(['answers.1', 'answers.2']));
    const plan = planPage(sections([3, 4, 5, 1]), standing(sections([2, 2, 2, 9])));
    expect(plan.inserts.length + plan.removals.length).toBeLessThanOrEqual(1);
  });
});

describe('the cells to type in', () => {
  const first = sections([2, 2]);
  it.each([
    ['nothing has changed', first, true],
    ['a section above them has grown', sections([2, 6]), true],
    ['a section above them has shrunk', sections([2, 0]), true],
    ['all sections above them have changed', sections([5, 1]), true],
    [
      'rows have come right below them, which look like them',
      page(...first.blocks, section('late', lines('late', 3))),
      false,
    ],
    [
      'one more has come',
      page(
        ...first.blocks.slice(0, 2),
        section('answers', [...answers.rows.slice(1), typed('answers.3')]),
      ),
      false,
    ],
    [
      'one has gone and another row stands there',
      page(...first.blocks.slice(0, 2), section('answers', [typed('answers.1'), shown('said')])),
      false,
    ],
    [
      'they are others',
      page(...first.blocks.slice(0, 2), section('asked', [typed('asked.1')])),
      false,
    ],
  ])('keep their borders and stay open: %s', (_, next, expected) => {
    expect(keeps(first, next)).toBe(expected);
  });

  it('keep them, too, where a row that a person put between them is taken out', () => {
    const values = layOut(first).values.map((row) => [...row]);
    values.splice(values.length - 1, 0, ['', 'mine']);
    const was = standingPage({ values }, 1);
    const plan = planPage(first, was);
    expect(plan.removals).toEqual([{ from: values.length - 2, count: 1 }]);
    expect(keepsInputs(layOut(first, plan.rows), was, plan)).toBe(true);
  });
});
