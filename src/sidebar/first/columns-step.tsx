import type { ColumnsOfTabs, ColumnsView, FieldColumn } from '../../actions/sidebar/contract';
import { fill, isolated } from '../../text/fill';
import { Button } from '../parts/button';
import { cut } from '../parts/cut';
import { Select } from '../parts/select';
import { useSpeech } from '../speech';
import { chosenFields, lacking, NONE, usedTwice, withColumn } from './draft';
import { Step, type StepProps } from './step';

/** So many letters of a column's name are shown in a drop-down. */
const NAME_SHOWN = 48;
/** Value of the drop-down for several columns together, as they were found. */
const FOUND = 'found';
const MARKS = { sure: '✓', check: '?', missing: '–' };
const TONES = { sure: 'good', check: 'open', missing: 'bad' };

/** Which column holds what. */
export function ColumnsStep({ view, ...props }: StepProps & { view: ColumnsView }) {
  const { words } = useSpeech();
  const { first } = words;
  const isSure = view.tabs.every((tabs) =>
    chosenFields(props.draft, tabs).every(
      ({ state, isNeeded }) => state === 'sure' || (state === 'missing' && !isNeeded),
    ),
  );
  const labels = view.tabs.flatMap((tabs) =>
    lacking(chosenFields(props.draft, tabs)).map(({ label }) =>
      view.tabs.length > 1 ? `${label} (${tabs.names[0]})` : label,
    ),
  );
  return (
    <Step
      {...props}
      name="columns"
      heading={first.columnsHeading}
      onBack={() => props.goTo('tabs')}
      next={words.common.next}
      onNext={() => props.goTo('statuses')}
      hindrance={labels.length > 0 ? fill(first.lacks, { fields: labels.join(', ') }) : ''}
    >
      <p class="quiet">{isSure ? first.columnsSure : first.columnsIntro}</p>
      {view.tabs.map((tabs) => (
        <Group key={tabs.names[0]} {...props} tabs={tabs} isNamed={view.tabs.length > 1} />
      ))}
      <p class="again">
        <Button look="link" off={props.server.isBusy} onPress={() => props.reread('columns')}>
          {first.reread}
        </Button>
      </p>
    </Step>
  );
}

/** The fields of tabs with the same columns: needed ones first, those not found folded away. */
function Group({
  tabs,
  isNamed,
  draft,
  change,
}: StepProps & { tabs: ColumnsOfTabs; isNamed: boolean }) {
  const { words, number } = useSpeech();
  const { first } = words;
  const fields = chosenFields(draft, tabs);
  const found = tabs.fields.filter((field) => field.isNeeded || field.columns.length > 0);
  const at = (field: FieldColumn) => fields[tabs.fields.indexOf(field)] as FieldColumn;
  const needed = found.filter(({ isNeeded }) => isNeeded);
  const others = found.filter(({ isNeeded }) => !isNeeded);
  const folded = tabs.fields.filter((field) => !found.includes(field));
  const line = (field: FieldColumn) => (
    <FieldLine
      key={field.field}
      field={at(field)}
      found={field.columns}
      tabs={tabs}
      onChange={(header) => change(withColumn(draft, tabs, field.field, header))}
    />
  );
  return (
    <>
      {isNamed && <h2>{tabs.names.join(', ')}</h2>}
      {usedTwice(fields).map(({ one, other, place }) => (
        <p key={other.field} class="note" role="status">
          {fill(first.twice, {
            one: one.label,
            other: other.label,
            column: columnName(tabs, place),
          })}
        </p>
      ))}
      <ul class="plain">{[...needed, ...others].map(line)}</ul>
      {folded.length > 0 && (
        <details>
          <summary>{fill(first.notSeen, { n: number(folded.length) })}</summary>
          <p class="quiet small">{first.notSeenNote}</p>
          <ul class="plain">{folded.map(line)}</ul>
        </details>
      )}
    </>
  );
}

function FieldLine({
  field,
  found,
  tabs,
  onChange,
}: {
  field: FieldColumn;
  /** Places of the columns that Pullpush has found. */
  found: number[];
  tabs: ColumnsOfTabs;
  onChange: (header: string | null) => void;
}) {
  const { words, number } = useSpeech();
  const { first } = words;
  const { columns, isNeeded } = field;
  const several = (places: number[]) =>
    fill(first.severalColumns, {
      n: number(places.length),
      letters: places.map((place) => tabs.columns[place]?.letter).join(', '),
    });
  const choices = [
    ...(found.length > 1 ? [{ value: FOUND, label: several(found) }] : []),
    ...tabs.columns.map((_, place) => ({
      value: String(place),
      label: cut(columnName(tabs, place), NAME_SHOWN),
    })),
    { value: NONE, label: first.noColumn },
  ];
  const value = columns.length > 1 ? FOUND : String(columns[0] ?? NONE);
  const [shown] = columns;
  const examples = shown === undefined ? null : (tabs.columns[shown]?.examples ?? []);
  // A column without anything in it may be the wrong one, whoever chose it.
  const state = examples?.length === 0 ? 'check' : field.state;
  const says = examples?.length ? examples.map(isolated).join(' · ') : first.noExamples;
  // Where nothing was found and nothing is needed there is nothing to be marked.
  const isMarked = isNeeded || state !== 'missing';
  return (
    <li class="fieldline" data-field={field.field}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the drop-down in it is its control. */}
      <label>
        <span class="name">
          {isMarked && (
            <span class={`mark ${TONES[state]}`}>
              <span aria-hidden="true">{MARKS[state]}</span>
              <span class="unseen">{first[state]}: </span>
            </span>
          )}
          <span>
            {field.label}
            {isNeeded && <span class="quiet small line">{first.needed}</span>}
          </span>
        </span>
        <Select
          value={value}
          choices={choices}
          title={shown === undefined ? undefined : columnName(tabs, shown)}
          onChange={(chosen) =>
            onChange(chosen === FOUND ? null : (tabs.columns[Number(chosen)]?.header ?? NONE))
          }
        />
      </label>
      {examples && (
        <p class="quiet small cut" title={says}>
          {says}
        </p>
      )}
      {field.why !== '' && <p class="open small">{field.why}</p>}
    </li>
  );
}

function columnName(tabs: ColumnsOfTabs, place: number): string {
  const column = tabs.columns[place];
  return column ? `${column.letter} · ${column.header}` : '';
}
