/** The answers of the first run so far, and what follows from each. Pure: no browser, no server. */
import type {
  ColumnsOfTabs,
  Draft,
  FieldColumn,
  FirstStep,
  MainNumber,
  Mapping,
  StatusesView,
  StatusLine,
  TabsView,
} from '../../actions/sidebar/contract';

export const STEPS: readonly FirstStep[] = ['tabs', 'columns', 'statuses', 'target'];
/** In `Draft.columns`: no column. */
export const NONE = '-';

type Outcome = Mapping['outcome'];

/** The tabs that are read, in the order in which they are shown. */
export function chosenTabs(draft: Draft, view: TabsView): string[] {
  const { tabs } = draft;
  return [...view.likely, ...view.others]
    .filter(({ name, read }) => (tabs ? tabs.includes(name) : read))
    .map(({ name }) => name);
}

export function withTab(draft: Draft, view: TabsView, name: string, isRead: boolean): Draft {
  const others = chosenTabs(draft, view).filter((tab) => tab !== name);
  return { ...draft, tabs: isRead ? [...others, name] : others };
}

/** The fields with the columns that they have by the person's choice, else by Pullpush's guess. */
export function chosenFields(draft: Draft, tabs: ColumnsOfTabs): FieldColumn[] {
  const chosen = draft.columns?.[tabs.names[0] ?? ''] ?? {};
  return tabs.fields.map((field) => {
    const header = chosen[field.field];
    if (header === NONE) return { ...field, columns: [], state: 'missing', why: '' };
    const place = tabs.columns.findIndex((column) => column.header === header);
    // A column that is not there any more is no choice: the server goes by its guess then, too.
    return place < 0 ? field : { ...field, columns: [place], state: 'sure', why: '' };
  });
}

/** @param header of the column chosen, `NONE`, or null for what Pullpush has found */
export function withColumn(
  draft: Draft,
  tabs: ColumnsOfTabs,
  field: FieldColumn['field'],
  header: string | null,
): Draft {
  const name = tabs.names[0] ?? '';
  const { [field]: _, ...others } = draft.columns?.[name] ?? {};
  const columns = header === null ? others : { ...others, [field]: header };
  return { ...draft, columns: { ...draft.columns, [name]: columns } };
}

/** Two fields that have the same column, if any have. */
export function usedTwice(
  fields: readonly FieldColumn[],
): { one: FieldColumn; other: FieldColumn; place: number }[] {
  const byPlace = new Map<number, FieldColumn>();
  const twice: { one: FieldColumn; other: FieldColumn; place: number }[] = [];
  for (const other of fields)
    for (const place of other.columns) {
      const one = byPlace.get(place);
      if (one) twice.push({ one, other, place });
      else byPlace.set(place, other);
    }
  return twice;
}

/** Needed fields without a column. */
export function lacking(fields: readonly FieldColumn[]): FieldColumn[] {
  return fields.filter(({ isNeeded, columns }) => isNeeded && columns.length === 0);
}

/** What a status counts as: by the person's choice, else as the server has read it. */
export function outcomeOf(draft: Draft, line: StatusLine): Outcome {
  return draft.phrases?.find(({ text }) => text === line.text)?.outcome ?? line.outcome;
}

export function withOutcome(draft: Draft, line: StatusLine, outcome: Outcome): Draft {
  const others = (draft.phrases ?? []).filter(({ text }) => text !== line.text);
  const isGuess = outcome === line.outcome && !line.isOwn;
  return { ...draft, phrases: isGuess ? others : [...others, { text: line.text, outcome }] };
}

/** So many unknown texts are asked about, and from this share of the leads on, but for the first ones. */
const ASKED = { most: 5, share: 0.005, always: 2, answered: 10 };

/**
 * The statuses that are asked about one by one, further ones that nobody knows, and those that are understood. What a
 * person has answered stays among the questions, to be seen and changed.
 */
export function sorted(
  { statuses, leads }: StatusesView,
  draft: Draft,
): Record<'asked' | 'further' | 'known', StatusLine[]> {
  const given = new Set((draft.phrases ?? []).map(({ text }) => text));
  const answered = statuses
    .filter(({ text, ask, isOwn }) => ask === null && isOwn && given.has(text))
    .slice(0, ASKED.answered);
  const unknown = statuses.filter(({ ask }) => ask === 'unknown');
  const isAsked = (line: StatusLine, place: number) =>
    place < ASKED.always || (place < ASKED.most && line.leads >= leads * ASKED.share);
  return {
    asked: [
      ...answered,
      ...unknown.filter(isAsked),
      ...statuses.filter(({ ask }) => ask !== null && ask !== 'unknown'),
    ],
    further: unknown.filter((line, place) => !isAsked(line, place)),
    known: statuses.filter((line) => line.ask === null && !answered.includes(line)),
  };
}

export interface Understood {
  /** 0..1 of the leads; 1 where there are none. */
  share: number;
  /** Texts that are left for later, and their leads. */
  left: { texts: number; leads: number };
}

/** How much is understood, with the person's choices. */
export function understood(draft: Draft, view: StatusesView): Understood {
  const left = view.statuses.filter((line) => isLeft(draft, line));
  const leads = left.reduce((sum, line) => sum + line.leads, 0);
  return {
    share: view.leads === 0 ? 1 : 1 - leads / view.leads,
    left: { texts: left.length, leads },
  };
}

/** Whether nobody knows yet what a status means. */
export function isLeft(draft: Draft, line: StatusLine): boolean {
  const outcome = outcomeOf(draft, line);
  return outcome === 'UNKNOWN' || (outcome === 'STOPPED' && line.ask === 'unknown');
}

export function withNumber(draft: Draft, name: MainNumber, value: number): Draft {
  return { ...draft, numbers: { ...draft.numbers, [name]: value } };
}

/** The numbers as chosen, else as the server has them: its proposal, or those of a Settings tab that was deleted. */
export function numbersOf(draft: Draft, view: StatusesView): Record<MainNumber, number> {
  return { ...view.numbers, ...draft.numbers };
}
