/** The sidebar in a real browser: its built page, talking to the built add-on over the workbench's services. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AddOn } from '../add-on';
import { errorText } from '../error-text';
import type { WorkbenchSpreadsheet } from '../services';
import { BOTH_PAGE } from './both-page';
import { Faults } from './faults';
import { GOOGLE_SCRIPT_RUN, withScriptFirst } from './google-script-run';
import { Refusal, readCall } from './run-request';
import { sheetPage } from './sheet-page';

/** A call that the page made, in the order in which the calls were done. */
export interface PageCall {
  /** The function of the add-on, such as sidebarCall. */
  readonly functionName: string;
  /** What the page asked for: the first argument of sidebarCall, else the function's own name. */
  readonly name: string;
  /** What it gave along: the second argument of sidebarCall, else the list of all arguments. */
  readonly argument: unknown;
  /** All arguments, as they came. */
  readonly args: readonly unknown[];
  /** What the page was answered: one of the two. */
  readonly result?: unknown;
  readonly error?: string;
}

export interface PageOptions {
  /** The port to listen on; any free one unless told. */
  readonly port?: number | undefined;
  /** The menu function that opens the page. */
  readonly opens?: string | undefined;
}

export interface ServedPage {
  /** Such as http://127.0.0.1:40123, without a slash at the end. */
  readonly url: string;
  readonly addOn: AddOn;
  readonly spreadsheet: WorkbenchSpreadsheet;
  readonly calls: readonly PageCall[];
  readonly faults: Faults;
  /** Ends the server, and the calls that still wait. */
  close(): Promise<void>;
}

const SIDEBAR_CALL = 'sidebarCall';
const LOOPBACK = '127.0.0.1';
const HTML = 'text/html; charset=utf-8';

/**
 * Serves the add-on's sidebar on this computer's own address: / the page as the menu opens it, /sheet
 * the tabs of its spreadsheet, /both one beside the other. Throws if the port is taken.
 */
export async function servePage(addOn: AddOn, options: PageOptions = {}): Promise<ServedPage> {
  const calls: PageCall[] = [];
  const faults = new Faults();
  const { spreadsheet } = addOn;
  const waiting = new Set<NodeJS.Timeout>();
  const wait = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(() => {
        waiting.delete(timer);
        resolve();
      }, ms);
      waiting.add(timer);
    });

  const run = async (request: IncomingMessage): Promise<Answer> => {
    const { name: functionName, args } = await readCall(request);
    const isSidebar = functionName === SIDEBAR_CALL;
    const name = isSidebar ? String(args[0]) : functionName;
    const { delayMs, held, message, isLost } = faults.meet(name);
    if (delayMs > 0) await wait(delayMs);
    await Promise.all(held);
    const answer = message === null ? done(addOn, functionName, args) : { error: message };
    calls.push({ functionName, name, argument: isSidebar ? args[1] : args, args, ...answer });
    if (isLost) throw new Refusal(504, 'The answer got lost.');
    return { type: 'application/json', text: JSON.stringify(answer) };
  };

  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', `http://${LOOPBACK}`);
    if (request.method === 'POST' && pathname === '/run') return run(request);
    if (request.method !== 'GET') throw new Refusal(405, 'There is nothing to be sent here.');
    const page = {
      '/': () => withScriptFirst(opened(addOn, options.opens), GOOGLE_SCRIPT_RUN),
      '/sheet': () => sheetPage(spreadsheet, searchParams.get('tab')),
      '/both': () => BOTH_PAGE,
    }[pathname];
    if (!page) throw new Refusal(404, 'There are three pages: /, /sheet and /both.');
    return { type: HTML, text: page() };
  };

  const server = createServer((request, response) => {
    const own = ownHosts(server.address() as AddressInfo);
    Promise.resolve()
      .then(() => checkSource(request, own))
      .then(() => answer(request))
      .then(
        ({ type, text }) => send(response, 200, type, text),
        (error: unknown) => {
          const status = error instanceof Refusal ? error.status : 500;
          send(response, status, 'text/plain; charset=utf-8', errorText(error));
        },
      );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, LOOPBACK, resolve);
  });
  return {
    url: `http://${LOOPBACK}:${(server.address() as AddressInfo).port}`,
    addOn,
    spreadsheet,
    calls,
    faults,
    close() {
      for (const timer of waiting) clearTimeout(timer);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}

interface Answer {
  readonly type: string;
  readonly text: string;
}

/** Runs a function as google.script.run does; what it throws is only a message to the page. */
function done(addOn: AddOn, name: string, args: readonly unknown[]) {
  try {
    return { result: addOn.call(name, ...args) ?? null };
  } catch (error) {
    return { error: errorText(error) };
  }
}

/** The sidebar's HTML as the menu shows it. */
function opened(addOn: AddOn, opens = 'menuOpenSidebar'): string {
  const before = addOn.dialogs.length;
  addOn.call(opens);
  const shown = addOn.dialogs.slice(before);
  const sidebar = shown.find(({ kind }) => kind === 'sidebar');
  if (sidebar) return sidebar.text;
  throw new Error(
    [`${opens} showed no sidebar.`, ...shown.map(({ title, text }) => `${title} ${text}`)].join(
      ' ',
    ),
  );
}

function ownHosts({ port }: AddressInfo): string[] {
  return [`${LOOPBACK}:${port}`, `localhost:${port}`];
}

/** Any page that is open in the browser can reach this server: only its own pages are heard. */
function checkSource({ method, headers }: IncomingMessage, own: readonly string[]): void {
  const host = headers.host ?? '';
  if (!own.includes(host)) throw new Refusal(403, 'This server has another name.');
  if (method === 'GET') return;
  if (headers.origin !== `http://${host}`) {
    throw new Refusal(403, "Only this server's own pages may call the add-on.");
  }
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(text);
}
