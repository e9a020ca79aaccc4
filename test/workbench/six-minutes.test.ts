/** A lead tab that is too large for Google's six minutes, because the sheet is slow. */
import { BENCH_AS_OF, BENCH_WEEK, benchTable } from '../../workbench/bench-leads';
import { type Opened, opened, score } from './scored-sheet';

const LEADS = 12_000;
const LIMIT_MS = 360_000;
const COLUMNS = 9;
/** A hundred times as slow as usual: ms for 100 cells. */
const SLOW = 100;

/** One add-on over one tab that can be put back as it was: half a million cells are not made twice. */
function prepared() {
  const work = opened(benchTable(LEADS), {
    now: () => BENCH_AS_OF,
    oneContext: true,
    timeLimitMs: LIMIT_MS,
  });
  const { sheet, addOn } = work;
  const [grid, layout] = [sheet.grid.copy(), sheet.layout.copy()];
  return {
    ...work,
    /** The tab as it was, at so many ms for 100 cells. */
    reset(per100CellsMs: number): void {
      sheet.grid = grid.copy();
      sheet.layout = layout.copy();
      addOn.meter.beforeCall = undefined;
      this.slow(per100CellsMs);
    },
    slow(per100CellsMs: number): void {
      addOn.meter.latency = { perCallMs: 30, per100CellsMs };
    },
  };
}

const work = prepared();

/** Every cell of every tab. */
const whole = ({ addOn }: Opened) =>
  addOn.spreadsheet.sheets.map((sheet) => [sheet.name, ...sheet.cells().map(String)]);

/** The leads with what stands beside them. */
const rowsOf = ({ sheet }: Opened) => sheet.cells().map(String);

/** What a score of the tab as it stands now writes where there is time enough. */
function undisturbed(): string[] {
  work.slow(0);
  score(work);
  return rowsOf(work);
}

interface InParts {
  runs: number;
  texts: string[];
}

/** Scores until it is through. */
function scoreInParts(between: () => void = () => undefined): InParts {
  const { addOn } = work;
  const before = addOn.toasts.length;
  for (let runs = 1; runs <= 9; runs++) {
    addOn.call('menuScoreLeads');
    const texts = addOn.toasts.slice(before).map(({ text }) => text);
    if (/^Đã chấm [\d.]+ số trong tab/.test(texts.at(-1) ?? '')) return { runs, texts };
    if (runs === 1) between();
  }
  throw new Error('It does not come to an end.');
}

describe('a reading that cannot fit', () => {
  it.each([
    ['is given up soon where it is hopeless', 1500],
    ['is given up before the step that would not fit', 480],
  ])('%s, and changes nothing', (_, per100CellsMs) => {
    work.reset(per100CellsMs);
    const before = whole(work);
    for (const act of [
      () => work.addOn.call('buildMeetingFor', BENCH_WEEK),
      () => score(work),
      () => work.addOn.call('lookAtLeads'),
    ]) {
      const from = work.addOn.meter.elapsedMs;
      let said = '';
      try {
        act();
      } catch (error) {
        said = (error as Error).message;
      }
      const found = /“Data” quá lớn: mới đọc được ([\d.]+) trong 12\.000 dòng/.exec(said);
      const rows = Number(found?.[1]?.replace('.', ''));
      expect(rows).toBeGreaterThan(0);
      expect(rows).toBeLessThan(LEADS);
      expect(work.addOn.meter.elapsedMs - from).toBeLessThan(LIMIT_MS);
    }
    expect(whole(work)).toEqual(before);
  });
});

describe('a score that cannot finish', () => {
  it('keeps what it wrote, says how far it came, and goes on to what an undisturbed score gives', () => {
    work.reset(SLOW);
    const { runs, texts } = scoreInParts();
    const told = rowsOf(work);
    expect(runs).toBeGreaterThan(1);
    expect(texts.some((text) => /^Đã chấm [\d.]+ trong 12\.000 số của tab “Data”/.test(text))).toBe(
      true,
    );
    expect(told).toEqual(undisturbed());
  });

  it('goes on where rows moved and statuses changed meanwhile', () => {
    work.reset(SLOW);
    const { grid } = work.sheet;
    const { runs } = scoreInParts(() => {
      grid.deleteRows(30, 5);
      grid.insertRows(1, 1, 'above');
      benchTable(1)[1]?.forEach((value, c) => {
        grid.setValue(1, c, value);
      });
      grid.setValue(LEADS - 100, COLUMNS - 1, 'ĐÃ CHỐT');
    });
    expect(runs).toBeGreaterThan(1);
    const told = rowsOf(work);
    expect(told).toEqual(undisturbed());
  });

  it.each([
    ['leads are deleted', 2, false],
    ['leads are deleted later', 3, false],
    ['another one has come, too', 3, true],
  ])('leaves no mark beside a wrong lead where %s while it writes', (_, at, isNew) => {
    work.reset(0);
    const right = undisturbed();
    work.reset(SLOW);
    let writes = 0;
    work.addOn.meter.beforeCall = (_, method) => {
      // The first one is that of the headers.
      if (method !== 'Range.setValues' || ++writes !== at) return;
      work.sheet.grid.deleteRows(20, 3);
      work.sheet.shiftRows(21, -3);
      if (isNew) work.sheet.grid.setValue(30, 2, '0912345678');
    };
    scoreInParts(() => {
      const told = new Map(rowsOf(work).map((row) => [row.split(',')[2], row]));
      const isRight = (row: string) => {
        const found = told.get(row.split(',')[2]);
        const isBare = found?.endsWith(',,') || found?.split(',').length === COLUMNS;
        return found === undefined || found === row || isBare;
      };
      expect(right.filter((row) => !isRight(row))).toEqual([]);
    });
    expect(rowsOf(work)).toEqual(undisturbed());
  });
});

it.each([1, 20, 50, 80, 120, 160, 200, 300, 400, 600])(
  'at %d ms for 100 cells nothing is ever ended by Google',
  (per100CellsMs) => {
    for (const name of ['scoreLeads', 'buildMeetingFor']) {
      work.reset(per100CellsMs);
      let said = '';
      try {
        work.addOn.call(name, ...(name === 'scoreLeads' ? [] : [BENCH_WEEK]));
      } catch (error) {
        said = (error as Error).message;
      }
      expect(said).toMatch(/^$|Google dừng mọi lần chạy sau 6 phút/);
    }
  },
);
