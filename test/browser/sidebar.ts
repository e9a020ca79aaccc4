/** Drives the sidebar in a real browser as a person would, and keeps what went wrong on the way. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { source as axe } from 'axe-core';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { AddOn } from '../../workbench/add-on';
import { type PageCall, type ServedPage, servePage } from '../../workbench/page/serve-page';
import { settled, startBrowser } from '../../workbench/picture/chromium';

const PICTURES = resolve(__dirname, '../../out/browser');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The size of the sidebar in Google Sheets, CSS pixels. */
const SIZE = { width: 300, height: 720 };

let browser: Promise<Browser> | null = null;
let open: Sidebar[] = [];

// Whatever went wrong unseen in a test fails it, too.
afterEach(async () => {
  const troubles = open.flatMap((sidebar) => sidebar.troubles);
  const closing = open.map((sidebar) => sidebar.close());
  open = [];
  await Promise.all(closing);
  expect(troubles).toEqual([]);
});
afterAll(async () => (await browser)?.close());

/** A rule of accessibility that an element breaks. */
export interface Violation {
  readonly rule: string;
  readonly impact: string;
  readonly help: string;
  /** CSS selectors of the elements. */
  readonly elements: readonly string[];
}

export class Sidebar {
  /** Clicks made through {@link click} so far. */
  clicks = 0;
  /** Errors in the console, errors that nothing caught, requests that failed or went elsewhere. */
  troubles: string[] = [];

  private constructor(
    /** The page server: what the page called, faults for its next calls. */
    readonly served: ServedPage,
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.troubles.push(`error: ${error.message}`));
    page.on('requestfailed', (request) => this.troubles.push(`failed: ${request.url()}`));
    page.on('response', (response) => {
      if (response.status() >= 400) this.troubles.push(`${response.status()}: ${response.url()}`);
    });
  }

  /** Opens the sidebar of an add-on, as its menu does, and waits until it has something to show. */
  static async open(addOn: AddOn): Promise<Sidebar> {
    browser ??= startBrowser();
    const served = await servePage(addOn);
    const context = await (await browser).newContext({
      viewport: SIZE,
      deviceScaleFactor: 2,
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      reducedMotion: 'reduce',
    });
    const sidebar = new Sidebar(served, await context.newPage(), context);
    open.push(sidebar);
    await context.route(
      ({ href }) => !href.startsWith(`${served.url}/`) && !href.startsWith('data:'),
      (route) => {
        sidebar.troubles.push(`outside: ${route.request().url()}`);
        return route.abort();
      },
    );
    await sidebar.reload();
    return sidebar;
  }

  /** What the page called, in the order in which it was done. */
  get calls(): readonly PageCall[] {
    return this.served.calls;
  }

  get addOn(): AddOn {
    return this.served.addOn;
  }

  /** Closes the page as a person does who goes away, and opens it anew. */
  async reload(): Promise<void> {
    await this.page.goto(`${this.served.url}/`);
    await this.settled();
  }

  /** Waits until the page is drawn and no longer busy. */
  async settled(): Promise<void> {
    await settled(this.page);
  }

  /** Clicks once, and waits until the page is no longer busy unless it is to be seen busy. */
  async click(target: string | Locator, { settle = true } = {}): Promise<void> {
    this.clicks++;
    await this.find(target).click();
    if (settle) await this.settled();
  }

  /** Presses a key, such as Tab, Enter or ArrowDown. */
  async press(key: string, { settle = true } = {}): Promise<void> {
    await this.page.keyboard.press(key);
    if (settle) await this.settled();
  }

  /** Chooses an entry of a drop-down by its text; a click to open it and one to choose. */
  async choose(target: string | Locator, label: string): Promise<void> {
    this.clicks += 2;
    await this.find(target).selectOption({ label });
    await this.settled();
  }

  /** A button by its words, whole. */
  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The step that the page is at, as it names it. */
  async step(): Promise<string | null> {
    return this.page.locator('[data-step]').first().getAttribute('data-step');
  }

  /** All that is to be read on the page. */
  async text(): Promise<string> {
    // Not textContent: what is hidden or not drawn is not read.
    return this.page.evaluate('document.body.innerText');
  }

  /** Keeps a picture of the page, made as long as all that is on it, as out/browser/NAME.png. */
  async shot(name: string): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    const { page } = this;
    await page.mouse.move(0, 0);
    const height = await page.evaluate<number>('document.documentElement.scrollHeight');
    await page.setViewportSize({ ...SIZE, height: Math.max(SIZE.height, height) });
    await page.screenshot({ path: join(PICTURES, `${name}.png`) });
    await page.setViewportSize(SIZE);
  }

  /** What axe-core finds on the page that is serious or critical. */
  async audit(): Promise<Violation[]> {
    await this.page.evaluate(axe);
    return this.page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then(
      ({ violations }) => violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, impact, help, nodes }) => ({
          rule: id, impact, help, elements: nodes.map(({ target }) => target.join(' ')),
        })))`);
  }

  /** Takes a trouble that a test has brought about itself from the list; fails if there is none. */
  forgive(pattern: RegExp): void {
    expect(this.troubles).toContainEqual(expect.stringMatching(pattern));
    this.troubles = this.troubles.filter((trouble) => !pattern.test(trouble));
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.served.close();
  }

  private find(target: string | Locator): Locator {
    return typeof target === 'string' ? this.page.locator(target) : target;
  }
}
