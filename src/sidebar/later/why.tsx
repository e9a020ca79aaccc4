import { useEffect, useState } from 'preact/hooks';
import type { LeadLine, LeadPlace, WhyQuestion, WhyView } from '../../actions/sidebar/contract';
import { fill } from '../../text/fill';
import { Blocks } from '../parts/blocks';
import { Folded } from '../parts/folded';
import { Page } from '../parts/page';
import { Quiet } from '../parts/texts';
import { useSpeech } from '../speech';
import { useServer } from '../work';
import { byTab, hasSeveralTabs, leadsOf } from './lead-lines';

/** Why a score is what it is: of a campaign or of all of them, over the period that a person chooses. */
export function Why(
  props: WhyQuestion & {
    name: string;
    /** The week of the headline. */
    week: string | undefined;
    onBack: () => void;
  },
) {
  const { words } = useSpeech();
  const t = words.later;
  const { campaign, name, week } = props;
  const server = useServer();
  const [period, setPeriod] = useState(props.period);
  const [typed, setTyped] = useState(props.period === week ? '' : props.period);
  const [view, setView] = useState<WhyView | null>(null);
  const [said, say] = useState('');
  const show = (wanted: string) => {
    say('');
    server.ask('why', { campaign, period: wanted }, t.explaining, (found) => {
      setPeriod(wanted);
      setView(found);
      say(found.title);
    });
  };
  useEffect(() => show(period), []);
  const choices: [period: string, label: string][] = [
    ['', t.periodFour],
    [week ?? t.periodLastTyped, t.periodLast],
    [t.periodAllTyped, t.periodAll],
  ];
  const isAsked = typed.trim() === '' || server.isBusy;
  return (
    <Page
      step="why"
      heading={view?.title ?? (campaign === '' ? t.whyAll : fill(t.why, { name }))}
      server={server}
      staysOn
      // What is being done stays in sight.
      footer={[]}
      top={
        <button type="button" class="link back" onClick={props.onBack}>
          ‹ {words.common.back}
        </button>
      }
    >
      <div class="unseen" role="status">
        {said}
      </div>
      <fieldset class="periods" aria-label={t.period}>
        {choices.map(([value, label]) => (
          <button
            key={value}
            type="button"
            aria-pressed={view !== null && period === value}
            disabled={server.isBusy}
            onClick={() => {
              setTyped('');
              show(value);
            }}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isAsked) show(typed.trim());
        }}
      >
        <input
          type="text"
          class="grow"
          name="period"
          autocomplete="off"
          aria-label={t.periodOther}
          aria-describedby="period-hint"
          placeholder={t.periodOther}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" disabled={isAsked}>
          {t.show}
        </button>
      </form>
      <Quiet id="period-hint">{t.periodHint}</Quiet>
      {view && (
        <>
          <Blocks blocks={view.blocks} />
          <h2>{t.behind}</h2>
          <Quiet>{view.lines.length > 0 ? t.behindHint : t.noLeads}</Quiet>
          {view.lines.map((line) => (
            <Line
              key={`${line.label} ${line.points}`}
              line={line}
              hasTabs={hasSeveralTabs(view.lines)}
              onGo={({ tab, row, status }) => {
                say('');
                server.ask('goToRow', { tab, row, status }, t.working, () =>
                  say(fill(t.wentTo, { row, tab })),
                );
              }}
            />
          ))}
        </>
      )}
    </Page>
  );
}

/** The leads of an outcome, folded away. */
function Line(props: { line: LeadLine; hasTabs: boolean; onGo: (lead: LeadPlace) => void }) {
  const { words, number } = useSpeech();
  const t = words.later;
  const { line, hasTabs } = props;
  const { label, points, leads, more } = line;
  const n = number(leadsOf(line));
  return (
    <Folded
      look="leads"
      title={
        <>
          {label}{' '}
          <span class="quiet small">
            {fill(points === null ? t.lineNoPoints : t.linePoints, {
              n,
              points: number(points ?? 0),
            })}
          </span>
        </>
      }
    >
      {byTab(leads).map((group) => (
        <div key={group.tab}>
          {hasTabs && <h3>{group.tab}</h3>}
          <ul class="plain">
            {group.leads.map((lead) => (
              <li key={lead.row}>
                <button
                  type="button"
                  class="link"
                  data-row={lead.row}
                  data-tab={lead.tab}
                  onClick={() => props.onGo(lead)}
                >
                  {fill(t.lead, { row: lead.row })}
                  {[lead.day, lead.status].map((part) => part && ` · ${part}`)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {more > 0 && <Quiet>{fill(t.moreLeads, { n: number(more) })}</Quiet>}
    </Folded>
  );
}
