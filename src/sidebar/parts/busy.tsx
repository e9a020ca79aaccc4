import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../text/fill';
import { useSpeech } from '../speech';

/** After so many seconds a person is told that this may take minutes. */
const LONG = 10;

/** What is being done, and for how long already. */
export function Busy({ doing }: { doing: string }) {
  const { words } = useSpeech();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const begun = Date.now();
    const timer = setInterval(() => setSeconds(Math.floor((Date.now() - begun) / 1000)), 1000);
    return () => clearInterval(timer);
  }, [doing]);
  return (
    <div class="busy">
      <i />
      <p role="status">
        {doing} {seconds >= LONG && words.common.longWork}
      </p>
      <p class="quiet small" aria-hidden="true">
        {fill(words.common.seconds, { n: seconds })}
      </p>
    </div>
  );
}
