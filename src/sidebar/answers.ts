/** What can come back from the server, and how it is asked: apart from `google`, so that it runs anywhere. */
import type { Answer, CallName, SidebarCalls } from '../actions/sidebar/contract';

/** The server could not be reached, or Google would not let it run; nothing is known of what it did. */
export class NoAnswer extends Error {
  constructor(
    readonly kind: 'offline' | 'accounts' | 'consent' | 'failed',
    message: string,
  ) {
    super(message);
  }
}

export type Argument<Name extends CallName> = SidebarCalls[Name]['takes'];
export type Result<Name extends CallName> = SidebarCalls[Name]['gives'];

/** `call` of server.ts, or what stands in for it. Rejects with `NoAnswer` only. */
export type AskServer = <Name extends CallName>(
  name: Name,
  argument: Argument<Name>,
  sure?: boolean,
) => Promise<Answer<Result<Name>>>;
