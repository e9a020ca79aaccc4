/** The sidebar is as wide as Google makes it: what is wider is cut off or must be scrolled to. */
import type { Sidebar } from './sidebar';

const WIDE = `(() => {
  const found = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) found.push('page');
  for (const element of document.querySelectorAll('body *')) {
    // Read out only.
    if (element.closest('.unseen, script, style')) continue;
    const { left, right, width: own } = element.getBoundingClientRect();
    const isOut = own > 0 && (right > width + 0.5 || left < -0.5);
    const { overflowX } = getComputedStyle(element);
    const scrolls = element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(overflowX);
    if (isOut || scrolls) found.push(element.tagName.toLowerCase() + '.' + element.className
      + ' ' + Math.round(left) + '–' + Math.round(right) + ' ' + element.textContent.slice(0, 40));
  }
  return found;
})()`;

/** What is wider than the sidebar, or stands out of it at a side; closed parts are looked into as well. */
export async function tooWide(sidebar: Sidebar): Promise<string[]> {
  return sidebar.page.evaluate(WIDE);
}

/** Opens every part of the view that is folded away. */
export async function unfold(sidebar: Sidebar): Promise<void> {
  await sidebar.page.evaluate(
    "for (const part of document.querySelectorAll('details')) part.open = true",
  );
  await sidebar.settled();
}
