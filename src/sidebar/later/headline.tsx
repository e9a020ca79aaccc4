import { fill } from '../../text/fill';
import { Busy } from '../parts/busy';
import { Button } from '../parts/button';
import { Message } from '../parts/message';
import { ScoreNumber, Verdict } from '../parts/score';
import { Quiet } from '../parts/texts';
import { useSpeech } from '../speech';
import type { Desk } from './desk';

/** The score of the week, and smaller beside it that of the four weeks. */
export function HeadlineView({ desk }: { desk: Desk }) {
  const { words, number } = useSpeech();
  const t = words.later;
  const { headline, count } = desk;
  return (
    <section class="headline">
      {headline && (
        <>
          <div class="row top">
            <div class="grow">
              <ScoreNumber score={headline.thisWeek} target={headline.target} />
            </div>
            <div class="four">
              <Quiet>{t.fourWeeks}</Quiet>
              <p class="number">
                {headline.fourWeeks.score === null ? '–' : number(headline.fourWeeks.score, 1)}
              </p>
            </div>
          </div>
          <p class="row">
            <span class="grow">
              <Verdict score={headline.thisWeek} />
            </span>
            <button
              type="button"
              class="link"
              data-from="week"
              disabled={desk.isBusy}
              onClick={() =>
                desk.explain(
                  { campaign: '', period: headline.week },
                  headline.thisWeek.name,
                  'week',
                )
              }
            >
              {t.whyThis}
            </button>
          </p>
          <p class="small">
            {fill(t.judged, {
              week: headline.week,
              judged: number(headline.thisWeek.judged),
              received: number(headline.thisWeek.received),
            })}
          </p>
        </>
      )}
      {!headline && !count.isBusy && !count.problem && <p class="quiet">{t.notCounted}</p>}
      {count.isBusy ? (
        <Busy doing={count.doing} />
      ) : count.problem ? (
        <Message problem={count.problem} onAgain={() => count.again()} />
      ) : (
        <p class="row small">
          <span class="grow quiet">{headline && fill(t.countedAt, { asOf: headline.asOf })}</span>
          <Button look="link" onPress={desk.recount}>
            {t.recount}
          </Button>
        </p>
      )}
    </section>
  );
}
