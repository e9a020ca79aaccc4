import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Done, ScoreView } from '../../actions/sidebar/contract';
import { fill } from '../../text/fill';
import { Button } from '../parts/button';
import { Folded } from '../parts/folded';
import { Range, Verdict } from '../parts/score';
import { Field } from '../parts/select';
import { Listed, Quiet } from '../parts/texts';
import { useSpeech } from '../speech';
import type { Desk, Part } from './desk';

/** So many campaigns are shown before a person asks for all. */
const FEW = 10;

/**
 * The campaigns of the four weeks, and the work of the week.
 *
 * @param weekly the clock that does it
 */
export function useScore(desk: Desk, weekly: ComponentChildren): Part {
  const { words, number } = useSpeech();
  const t = words.later;
  const [week, setWeek] = useState('');
  const [isAll, setAll] = useState(false);
  const { headline } = desk;
  const act = (name: 'scoreLeads' | 'closeMeeting', doing: string) =>
    desk.ask(name, null, doing, (done: Done) => {
      if (done.headline) desk.takeHeadline(done.headline);
      desk.say(done);
    });
  const campaigns = headline?.campaigns ?? [];
  const problems = desk.overview?.problems ?? [];
  // One below target is never out of sight.
  const shown = campaigns.filter(
    ({ verdict }, place) => isAll || place < FEW || verdict === 'BELOW',
  );
  const body = (
    <>
      {headline && (
        <>
          <h2>{t.campaigns}</h2>
          <Quiet>{campaigns.length > 0 ? t.campaignsHint : t.noCampaigns}</Quiet>
          <ul class="plain campaigns">
            {[headline.fourWeeks, ...shown].map((score) => (
              <li key={score.ask}>
                <Campaign score={score} target={headline.target} desk={desk} />
              </li>
            ))}
          </ul>
          {shown.length < campaigns.length && (
            <Button look="link" onPress={() => setAll(true)}>
              {fill(t.showAll, { n: number(campaigns.length) })}
            </Button>
          )}
          {headline.more > 0 && shown.length === campaigns.length && (
            <Quiet>{fill(t.moreCampaigns, { n: number(headline.more) })}</Quiet>
          )}
        </>
      )}
      {problems.length > 0 && (
        <Folded title={fill(t.gaps, { n: problems.length })}>
          <Listed items={problems} />
        </Folded>
      )}
      <h2>{t.actions}</h2>
      <Deed
        label={t.scoreLeads}
        hint={t.scoreLeadsHint}
        desk={desk}
        onPress={() => act('scoreLeads', t.scoring)}
      />
      <Deed
        label={t.close}
        hint={t.closeHint}
        desk={desk}
        onPress={() => act('closeMeeting', t.closing)}
      />
      {weekly}
      <Folded title={t.another}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (week.trim() !== '') desk.build(week.trim(), () => setWeek(''));
          }}
        >
          <Field label={t.whichWeek}>
            <input
              type="text"
              name="week"
              autocomplete="off"
              aria-describedby="week-hint"
              value={week}
              onInput={(event) => setWeek(event.currentTarget.value)}
            />
          </Field>
          <Quiet id="week-hint">{t.whichWeekHint}</Quiet>
          <button type="submit" disabled={desk.isBusy || week.trim() === ''}>
            {t.buildWeek}
          </button>
        </form>
      </Folded>
    </>
  );
  const footer = (
    <Button look="primary" off={desk.isBusy} onPress={() => desk.build('')}>
      {t.build}
    </Button>
  );
  return { body, footer };
}

/** A campaign with its score; choosing it tells why. */
function Campaign({ score, target, desk }: { score: ScoreView; target: number; desk: Desk }) {
  const { words, number } = useSpeech();
  const t = words.later;
  const from = `campaign ${score.ask}`;
  return (
    <button
      type="button"
      class="campaign"
      data-campaign={score.ask}
      data-from={from}
      disabled={desk.isBusy}
      onClick={() => desk.explain({ campaign: score.ask, period: '' }, score.name, from)}
    >
      <span class="row top">
        <span class="grow name" title={score.name}>
          {score.name}
        </span>
        <span class="number">
          {score.score === null ? words.common.noScore : number(score.score, 1)}
        </span>
      </span>
      <Range score={score} target={target} />
      <span class="row small">
        <span class="grow">
          <Verdict score={score} />
        </span>
        <span class="quiet">
          {fill(t.judgedShort, {
            judged: number(score.judged),
            received: number(score.received),
          })}
        </span>
      </span>
    </button>
  );
}

/** Something that can be done, and what it does. */
function Deed(props: { label: string; hint: string; desk: Desk; onPress: () => void }) {
  return (
    <div class="deed">
      <Button off={props.desk.isBusy} onPress={props.onPress}>
        {props.label}
      </Button>
      <Quiet>{props.hint}</Quiet>
    </div>
  );
}
