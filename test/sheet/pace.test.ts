import { Pace } from '../../src/sheet/pace';

/** A pace over a clock that only the steps move. */
function slowSheet(msPerCell: number, stepRows = 1000, timeLeft = 340_000) {
  const clock = { left: timeLeft };
  const pace = new Pace(() => clock.left, stepRows);
  pace.tooMuch = (tab, done, rows) => `${tab} ${done}/${rows}`;
  const spend = (cells: number) => {
    clock.left -= cells * msPerCell;
  };
  /** Reads a tab to its end: rows of each step. */
  const read = (tab: string, rows: number, columns: number): number[] => {
    const steps: number[] = [];
    for (let done = 0; done < rows; ) {
      const next = Math.min(pace.rowsToRead(columns), rows - done);
      pace.step({ tab, rows, columns }, done, next);
      pace.read(next, columns, () => spend(next * columns));
      steps.push(next);
      done += next;
    }
    return steps;
  };
  return { pace, clock, read, spend };
}

it('reads in whole steps where there is time', () => {
  const { pace, read } = slowSheet(0.01);
  pace.plan([{ rows: 2500, columns: 9 }]);
  expect(read('Data', 2500, 9)).toEqual([1000, 1000, 500]);
});

it('ends before the step that would not fit, with what is done and what there is', () => {
  // Nine seconds a step: the time is over during the 37th.
  const { read, clock } = slowSheet(1);
  let said = '';
  try {
    read('Data', 60_000, 9);
  } catch (error) {
    said = (error as Error).message;
  }
  expect(said).toMatch(/^Data \d+000\/60000$/);
  expect(clock.left).toBeGreaterThan(0);
});

it('gives up after one whole step where the rest would take far longer than there is time', () => {
  const { pace, read, clock } = slowSheet(1);
  pace.plan([{ rows: 500_000, columns: 9 }]);
  expect(() => read('Data', 500_000, 9)).toThrow('Data 1000/500000');
  expect(clock.left).toBe(340_000 - 9000);
});

it('counts the tabs that come later, too', () => {
  const { pace, read } = slowSheet(1);
  pace.plan([
    { rows: 2000, columns: 9 },
    { rows: 500_000, columns: 9 },
  ]);
  expect(() => read('Data', 2000, 9)).toThrow('Data 1000/2000');
});

it('a short look or a small tab that took long says nothing of a large one', () => {
  const { pace, read, spend } = slowSheet(0.001, 50_000);
  pace.looking(220 * 9, () => spend(400_000));
  pace.read(50, 9, () => spend(30_000_000));
  expect(read('Data', 100_000, 9)).toEqual([50_000, 50_000]);
});

it('cuts steps that would take too long, by a slow look at the first rows and by what came before', () => {
  const { pace, read, spend } = slowSheet(0.3, 50_000);
  pace.looking(220 * 9, () => spend(220 * 9 * 4));
  const [first, second] = read('Data', 60_000, 9);
  expect(first).toBeLessThan(15_000);
  expect(second).toBeLessThan(15_000);
});

it('knows whether there is time to write once it has read', () => {
  const { pace, read, clock } = slowSheet(1);
  expect(pace.hasTimeFor(1e9, 1e9)).toBe(true);
  read('Data', 2000, 9);
  expect(pace.hasTimeFor(10_000, 10_000)).toBe(true);
  expect(pace.hasTimeFor(10_000, 200_000)).toBe(false);
  clock.left = 20_000;
  expect(pace.hasTimeFor(1, 1)).toBe(false);
});
