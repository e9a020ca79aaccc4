/** The sidebar's first run over the sample, step by step in one picture. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { loadAddOn } from '../add-on';
import { sampleSource } from '../command/lead-source';
import type { Language } from '../command/options';
import type { Place } from '../command/place';
import { servePage } from '../page/serve-page';
import { settled } from './chromium';

const STEP = { width: 300, height: 640 };
const LAST_STEP = 'done';
const MOST_STEPS = 8;
const GAP = 16;

/** A picture of the whole first run as a PNG, every guess taken. */
export async function firstRunPicture(
  browser: Browser,
  lang: Language,
  place: Place,
): Promise<Uint8Array> {
  const { spreadsheet, clock } = sampleSource();
  const dist = join(place.root, 'dist');
  const addOn = loadAddOn(dist, { spreadsheet, now: () => clock, userLocale: lang });
  const served = await servePage(addOn);
  try {
    const page = await browser.newPage({ viewport: STEP, deviceScaleFactor: 2 });
    await page.goto(served.url);
    return await sideBySide(browser, await stepsOf(page));
  } finally {
    await served.close();
  }
}

async function stepsOf(page: Page): Promise<Uint8Array[]> {
  const pictures: Uint8Array[] = [];
  while (pictures.length < MOST_STEPS) {
    await settled(page);
    await page.mouse.move(0, 0);
    pictures.push(await page.screenshot({ animations: 'disabled' }));
    const step = await page.locator('[data-step]').first().getAttribute('data-step');
    if (step === LAST_STEP) return pictures;
    await page.locator('[data-primary]').click();
  }
  throw new Error(`The first run of the sidebar did not end within ${MOST_STEPS} steps.`);
}

async function sideBySide(browser: Browser, pictures: readonly Uint8Array[]): Promise<Uint8Array> {
  const width = pictures.length * (STEP.width + GAP) + GAP;
  const viewport = { width, height: STEP.height + 2 * GAP };
  const page = await browser.newPage({ viewport, deviceScaleFactor: 2 });
  const images = pictures.map((picture) => {
    const source = `data:image/png;base64,${Buffer.from(picture).toString('base64')}`;
    return `<img src="${source}" width="${STEP.width}" height="${STEP.height}">`;
  });
  await page.setContent(
    `<body style="margin:${GAP}px; display:flex; gap:${GAP}px; background:#e8eaed">${images.join('')}`,
  );
  return page.screenshot();
}
