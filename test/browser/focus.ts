/** Going through the page with the keyboard, and whether a person always sees where they are. */
import type { Sidebar } from './sidebar';

/** Where the keyboard is. */
export interface Focus {
  /** Such as button[data-primary] “Tiếp tục”, or body where it is nowhere. */
  readonly name: string;
  /** Whether something shows that it has the focus, other than that of a heading that is only read out. */
  readonly isMarked: boolean;
  /** Whether it can be seen: within the window, and nothing before it. */
  readonly isInSight: boolean;
}

const FOCUS = `(() => {
  const at = document.activeElement;
  const marks = [...at.attributes].map(({ name }) => name).filter((name) => name.startsWith('data-'));
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const box = at.getBoundingClientRect();
  const [x, y] = [box.left + Math.min(box.width / 2, 20), box.top + Math.min(box.height / 2, 10)];
  const there = document.elementFromPoint(x, y);
  return {
    name: at.tagName.toLowerCase() + marks.map((mark) => '[' + mark + ']').join('')
      + ' “' + (at.innerText || at.getAttribute('aria-label') || at.value || '').trim().slice(0, 60) + '”',
    isMarked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1,
    isInSight: there !== null && (at.contains(there) || there.contains(at)),
  };
})()`;

export function focusOf(sidebar: Sidebar): Promise<Focus> {
  return sidebar.page.evaluate(FOCUS);
}

/** What the keyboard is at, as a CSS selector would find it. */
export function isAt(sidebar: Sidebar, selector: string): Promise<boolean> {
  return sidebar.page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`);
}

/** More stops than any view has. */
const MOST_STOPS = 120;

/**
 * Presses Tab until the keyboard is at what a selector finds. Every stop on the way must be marked and in sight; fails
 * if it is never reached.
 */
export async function tabTo(sidebar: Sidebar, selector: string): Promise<void> {
  const lost: Focus[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await sidebar.page.keyboard.press('Tab');
    const focus = await focusOf(sidebar);
    // From the last stop on, the browser's own bars come.
    const isOutside = focus.name.startsWith('body');
    if (!isOutside && !(focus.isMarked && focus.isInSight)) lost.push(focus);
    if (await isAt(sidebar, selector)) {
      expect(lost).toEqual([]);
      return;
    }
  }
  throw new Error(`${selector} cannot be reached with Tab.`);
}
