import type { CallName, Notice } from '../../actions/sidebar/contract';
import { Button } from '../parts/button';
import { useSpeech } from '../speech';

/** What went wrong while nobody looked, above all else, with the one press that mends it. */
export function NoticeNote(props: {
  notice: Notice;
  off: boolean;
  onBuild: () => void;
  onTurnOn: () => void;
  /** A copy in which nobody wants a clock. */
  onDecline: () => void;
}) {
  const t = useSpeech().words.later;
  const { does, kind, text } = props.notice;
  return (
    <div class="note notice" role="alert">
      <p>
        <b aria-hidden="true">⚠ </b>
        {text}
      </p>
      {does && (
        <Button off={props.off} onPress={does === 'build' ? props.onBuild : props.onTurnOn}>
          {does === 'build' ? t.noticeBuild : t.noticeTurnOn}
        </Button>
      )}
      {kind === 'copied' && (
        <Button look="link" off={props.off} onPress={props.onDecline}>
          {t.noticeDecline}
        </Button>
      )}
    </div>
  );
}

/** Where only the text says what to do, it is one of these. */
const WORK: readonly CallName[] = [
  'scoreLeads',
  'closeMeeting',
  'mapStatuses',
  'changeSettings',
  'setUpAgain',
  'addTab',
];

/** Whether a call that went well has mended it. Another week's meeting is not the one that is missing. */
export function mends(name: CallName, argument: unknown, { does }: Notice): boolean {
  if (does === 'build') return name === 'buildMeeting' && argument === '';
  if (does === 'turnOn') return name === 'turnOnWeekly' || name === 'turnOffWeekly';
  return WORK.includes(name);
}
