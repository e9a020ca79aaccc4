/** Which actions a meeting looks at again, and how each stands. */
import { type Action, type ActionState, isBlankAction, numberIn, stateOf } from './action';

/** An action from an earlier meeting. */
export interface CarriedAction {
  action: Action;
  state: ActionState | 'late' | 'undated';
  /** Whole days past the date it was promised for; 0 if it is not late. */
  daysLate: number;
  /** Weeks since the meeting that agreed on it; null where that is not known. */
  weeks: number | null;
}

export interface CarryContext {
  /** `2026-W47`. */
  week: string;
  /** Ids of the actions that the meeting tab shows already: a line never vanishes from a tab. */
  shown: ReadonlySet<string>;
  /** Ids that the meeting before showed as open: what became of them since is shown once. */
  openBefore: ReadonlySet<string>;
  /** Meeting in which a date was typed anew, where it is not the one that agreed on the action. */
  dateFrom: Readonly<Record<string, string>>;
  /** Local day number of the build. */
  today: number;
  /** Monday (day number) of a week such as `2026-W47`; null if it is none. */
  mondayOf(week: string): number | null;
  /** Day number that a typed date means; null where it is unclear. */
  deadlineOf(value: unknown, meetingDay: number): number | null;
}

const DAYS_PER_WEEK = 7;
const ORDER = ['late', 'open', 'undated', 'done', 'dropped'];

/** Open actions of all earlier meetings, and those of the last meeting that are done or dropped: late ones first. */
export function carriedInto(actions: readonly Action[], context: CarryContext): CarriedAction[] {
  const earlier = actions.filter(
    (action) =>
      !isBlankAction(action) &&
      (action.meeting < context.week ||
        // Moved into this meeting by hand: it has no line of its own here.
        (action.meeting === context.week && numberIn(context.week, action.id) === null)),
  );
  const last = earlier.reduce((latest, action) => {
    const { meeting } = action;
    return meeting > latest && meeting < context.week ? meeting : latest;
  }, '');
  const carried = earlier
    .filter(
      (action) =>
        stateOf(action.status) === 'open' ||
        (last !== '' && action.meeting === last) ||
        context.shown.has(action.id) ||
        context.openBefore.has(action.id),
    )
    .map((action) => stand(action, context));
  return carried
    .map((item, i) => ({ item, i }))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.item.state) - ORDER.indexOf(b.item.state) ||
        b.item.daysLate - a.item.daysLate ||
        (b.item.weeks ?? 0) - (a.item.weeks ?? 0) ||
        a.i - b.i,
    )
    .map(({ item }) => item);
}

function stand(action: Action, context: CarryContext): CarriedAction {
  const monday = context.mondayOf(action.meeting);
  const here = context.mondayOf(context.week);
  const weeks = monday === null || here === null ? null : (here - monday) / DAYS_PER_WEEK;
  const state = stateOf(action.status);
  if (state !== 'open') return { action, state, daysLate: 0, weeks };
  // The meeting of a week is held at the beginning of the next; “Friday” is meant from there.
  const said = context.mondayOf(context.dateFrom[action.id] ?? '') ?? monday;
  const deadline = context.deadlineOf(action.byWhen, (said ?? context.today) + DAYS_PER_WEEK);
  if (deadline === null) return { action, state: 'undated', daysLate: 0, weeks };
  const daysLate = Math.max(0, context.today - deadline);
  return { action, state: daysLate > 0 ? 'late' : 'open', daysLate, weeks };
}
