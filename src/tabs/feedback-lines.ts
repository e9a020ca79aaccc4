/** The lines of the Feedback tab, read from cells as people type them. */
import { type DateOrder, dateColumn } from '../calendar/date-order';
import type { ZoneClock } from '../calendar/zone-clock';
import { foldName, isBlank } from '../lead/fold';
import { type DataProblem, RowsWith } from '../lead/problem';
import { feedbackKind } from './feedback-kinds';
import { FEEDBACK_TABLE, type FeedbackColumn, type FeedbackKind } from './feedback-table';
import { isExample, type TableLine } from './table';
import { typedText } from './typed-cell';

export interface FeedbackLine {
  kind: FeedbackKind;
  /** Day number; null where neither the line nor one above it has a date. */
  day: number | null;
  who: string;
  text: string;
  campaign: string;
  /** Whether somebody wrote down how a request was met. */
  isAnswered: boolean;
}

/**
 * How the cell of an answer begins where there is none yet: `chưa gửi`, `sẽ gửi thứ 6`, `in progress`. A word counts
 * with all of its marks or with none, so that the name Đặng is no `đang`.
 */
const NOT_YET =
  /^(?:chưa|chua|đang|dang|chờ|cho|sẽ|se|không|khong|no|not|open|pending|false|waiting|in progress|to ?do|wip|doing)[,;:.!?…]*(?: |$)/;
/** What stands around a word and says nothing; `?` alone is no answer. A tick is one. */
const AROUND = ' .,;:!?…-–—()[]"';

/**
 * Reads the lines that say something; example lines do not. A blank date is the one above. A date that cannot be read
 * is named, and lines under it without one are, too: whose day they are is not known. So is a kind that is none.
 *
 * @returns problems with the key of the column as their place
 */
export function feedbackLines(
  typed: readonly TableLine<FeedbackColumn>[],
  clock: ZoneClock,
  order: DateOrder | null = null,
): { lines: FeedbackLine[]; problems: DataProblem[] } {
  const found = typed.filter(({ cells }) => !isExample(FEEDBACK_TABLE, cells));
  const dates = dateColumn(
    found.map(({ cells }) => cells.date),
    clock,
    order,
  );
  const undated = new RowsWith('feedbackDate');
  const unknown = new RowsWith('feedbackKind');
  let day: number | null = null;
  const lines = found.flatMap(({ row, cells }): FeedbackLine[] => {
    if (!isBlank(cells.date)) {
      const at = dates.read(cells.date);
      day = at === null ? null : clock.dayOf(at);
    }
    const text = typedText(cells.text, clock);
    if (text === '') return [];
    const kind = feedbackKind(typedText(cells.kind, clock));
    if (kind === null) {
      unknown.add(row + 1);
      return [];
    }
    if (day === null) undated.add(row + 1);
    const who = typedText(cells.who, clock);
    const campaign = typedText(cells.campaign, clock);
    const answer = typedText(cells.answered, clock);
    return [{ kind, day, who, text, campaign, isAnswered: isAnswer(answer) }];
  });
  return { lines, problems: [...undated.problem('date'), ...unknown.problem('kind')] };
}

function isAnswer(typed: string): boolean {
  const folded = foldName(typed);
  let from = 0;
  let to = folded.length;
  while (from < to && AROUND.includes(folded.charAt(from))) from++;
  while (to > from && AROUND.includes(folded.charAt(to - 1))) to--;
  return from < to && !NOT_YET.test(folded.slice(from, to));
}
