import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const { env } = process;

/** Where Chromium and Chrome are usually found, on Linux, macOS and Windows. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
];

/** The browser's program. Throws one sentence that says what to install or to name if there is none. */
export function browserProgram(): string {
  const named = env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, where there is no browser: correct or unset it.`);
  }
  const found = USUAL_PLACES.find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new Error(
    'No browser was found: install Chromium (on Debian or Ubuntu "apt-get install chromium") or Google Chrome, or name the program of one that is installed in CHROME_PATH.',
  );
}

/** Starts a browser of its own, with nobody's profile. */
export function startBrowser(): Promise<Browser> {
  // Chromium's sandbox refuses to run as root, as which a container runs everything.
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: browserProgram(),
    chromiumSandbox: !isRoot,
    // A container's /dev/shm is too small for the pictures of a page.
    args: ['--disable-dev-shm-usage', '--force-color-profile=srgb'],
  });
}

/** Waits until the sidebar is drawn and no longer busy. */
export async function settled(page: Page): Promise<void> {
  do {
    await drawn(page);
    await page.waitForSelector('main[aria-busy="false"]');
    // What comes with the answer is drawn, too, and may be another call.
    await drawn(page);
  } while ((await page.locator('main[aria-busy="false"]').count()) === 0);
}

/** What a click sets off shows one frame later, and what that sets off another one later. */
function drawn(page: Page): Promise<void> {
  return page.evaluate(`new Promise((drawn) => {
    const wait = (frames) => frames === 0 ? setTimeout(drawn) : requestAnimationFrame(() => wait(frames - 1));
    wait(3);
  })`);
}
