import type { Sidebar } from './sidebar';
import { tooWide } from './width';

/** Nothing is cut off or wider than the sidebar, and everybody can use it. */
export async function isWellMade(sidebar: Sidebar, view: string): Promise<void> {
  expect({ view, wide: await tooWide(sidebar), violations: await sidebar.audit() }).toEqual({
    view,
    wide: [],
    violations: [],
  });
}
