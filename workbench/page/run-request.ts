import type { IncomingMessage } from 'node:http';

/** A request that is not done, with the HTTP status that says so. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** Google takes far more; a page of this add-on never sends as much. Bytes. */
const MOST_BYTES = 1_000_000;

/** The call in a request's body. Throws a {@link Refusal} for what is none. */
export async function readCall(
  request: IncomingMessage,
): Promise<{ name: string; args: unknown[] }> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    throw new Refusal(415, 'A call is sent as application/json.');
  }
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new Refusal(413, 'This call is too large.');
    chunks.push(chunk);
  }
  const call = parsed(Buffer.concat(chunks).toString('utf8')) as {
    name?: unknown;
    args?: unknown;
  } | null;
  if (typeof call?.name === 'string' && Array.isArray(call.args)) {
    return { name: call.name, args: call.args };
  }
  throw new Refusal(400, 'A call is {"name": …, "args": […]}.');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'A call is sent as JSON.');
  }
}
