import { fill } from '../../text/fill';
import type { Problem } from '../errand';
import { useSpeech } from '../speech';
import { Button } from './button';

/** What went wrong and what to do, with the way to try again. */
export function Message({ problem, onAgain }: { problem: Problem; onAgain: () => void }) {
  const { words } = useSpeech();
  const { kind, text } = problem;
  return (
    <div class="message" role="alert">
      <p>{kind === 'said' ? text : fill(words.start[kind], { message: text })}</p>
      <Button onPress={onAgain}>{words.start.tryAgain}</Button>
    </div>
  );
}
