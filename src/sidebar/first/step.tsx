import type { ComponentChildren } from 'preact';
import type { Draft, FirstStep } from '../../actions/sidebar/contract';
import { fill } from '../../text/fill';
import { Button } from '../parts/button';
import { Page } from '../parts/page';
import { useSpeech } from '../speech';
import type { Server } from '../work';
import { STEPS } from './draft';

/** What each step of the first run is given. */
export interface StepProps {
  draft: Draft;
  change: (draft: Draft) => void;
  server: Server;
  onAgain: () => void;
  /** Above the step's own content. */
  top: ComponentChildren;
  /** Goes on or back, with the draft as it is or a changed one. */
  goTo: (step: FirstStep, draft?: Draft) => void;
  /** Reads the sheet again, whatever has been read. */
  reread: (step: FirstStep, draft?: Draft) => void;
}

/** A step: where one is, its heading, its content, and the ways on and back. */
export function Step(
  props: Pick<StepProps, 'server' | 'top' | 'onAgain'> & {
    name: FirstStep;
    heading: string;
    /** Above everything. */
    head?: ComponentChildren;
    onBack?: () => void;
    /** What the one button says and does. */
    next: string;
    onNext: () => void;
    /** Why it cannot go on; '' if it can. */
    hindrance?: string;
    staysOn?: boolean;
    isBusy?: boolean;
    children: ComponentChildren;
  },
) {
  const { words } = useSpeech();
  const { server, name, hindrance = '' } = props;
  const place = STEPS.indexOf(name);
  return (
    <Page
      step={name}
      heading={props.heading}
      server={server}
      onAgain={props.onAgain}
      staysOn={props.staysOn}
      isBusy={props.isBusy === true}
      top={
        <>
          {props.head}
          <p class="quiet small">
            {fill(words.first.progress, { n: place + 1, name: words.first.steps[name] })}
          </p>
          <div class="steps" aria-hidden="true">
            {STEPS.map((step, index) => (
              <i key={step} class={index <= place ? 'past' : undefined} />
            ))}
          </div>
        </>
      }
      footer={
        <>
          {hindrance !== '' && (
            <p id="hindrance" class="open">
              {hindrance}
            </p>
          )}
          <div class="row">
            {props.onBack && (
              <Button off={server.isBusy} onPress={props.onBack}>
                {words.common.back}
              </Button>
            )}
            <Button
              look="primary"
              off={server.isBusy || hindrance !== ''}
              describedBy={hindrance === '' ? undefined : 'hindrance'}
              onPress={props.onNext}
            >
              {props.next}
            </Button>
          </div>
        </>
      }
    >
      {props.top}
      {props.children}
    </Page>
  );
}
