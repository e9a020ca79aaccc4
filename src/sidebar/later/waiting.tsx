import { Busy } from '../parts/busy';
import { Message } from '../parts/message';
import type { Server } from '../work';

/** What is being read, or why it could not be; nothing once it is there. */
export function Waiting({ server }: { server: Server }) {
  if (server.isBusy) return <Busy doing={server.doing} />;
  if (!server.problem) return null;
  return <Message problem={server.problem} onAgain={() => server.again()} />;
}
